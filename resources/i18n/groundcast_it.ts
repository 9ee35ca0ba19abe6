<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
  <context>
    <name>GroundCast</name>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{said}: {size} {over}</source>
      <translation>{said} ({size} {over})</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{text}, where origins alone differ by more.</source>
      <translation>{text}, ma le sole origini differiscono di più.</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>Even with its factors, {model} is not clearly better than {reference}: {size} {over}.</source>
      <translation>Anche con i suoi fattori, {model} non fa chiaramente meglio di {reference}: {size} {over}.</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{size} % smaller error</source>
      <translation>{size} % di errore in meno</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>over {seeds} seeds and {origins} origins</source>
      <translation>su {seeds} semi e {origins} origini</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>With all factors</source>
      <translation>Con tutti i fattori</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>Without any factor</source>
      <translation>Senza alcun fattore</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>Without {factor}</source>
      <translation>Senza {factor}</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{said}: the model left it alone, and the forecasts are the same.</source>
      <translation>{said}: il modello non ne ha tenuto conto e le previsioni sono uguali.</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{text}, where trainings alone differ by more.</source>
      <translation>{text}, ma i soli addestramenti differiscono di più.</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>With its factors, {model} is better than {reference}: {size} {over}.</source>
      <translation>Con i suoi fattori, {model} fa meglio di {reference}: {size} {over}.</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>With its factors, {model} is worse than {reference}: {size} {over}.</source>
      <translation>Con i suoi fattori, {model} fa peggio di {reference}: {size} {over}.</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{size} % larger error</source>
      <translation>{size} % di errore in più</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>over {seeds} seeds and 1 origin</source>
      <translation>su {seeds} semi e 1 origine</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>Simulated data.</source>
      <translation>Dati simulati.</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{factor} helped</source>
      <translation>{factor}: d'aiuto</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{factor} helped on average, but not at every origin</source>
      <translation>{factor}: d'aiuto in media, ma non per ogni origine</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{factor} made the forecast worse</source>
      <translation>{factor}: previsione peggiorata</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{factor} did not help</source>
      <translation>{factor}: nessun aiuto</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>Whether {factor} helped cannot be judged from one seed at one origin</source>
      <translation>{factor}: con un seme e un'origine non si può dire se aiuti</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>over 1 origin</source>
      <translation>su 1 origine</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>over {n} origins</source>
      <translation>su {n} origini</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>All factors together</source>
      <translation>Tutti i fattori insieme</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>Whatever a factor adds, the baseline is the better forecast.</source>
      <translation>Qualunque cosa aggiunga un fattore, la previsione migliore è quella del modello di base.</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>all factors</source>
      <translation>all factors</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>no factors</source>
      <translation>no factors</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>GroundCast</source>
      <translation>GroundCast</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Forecast</source>
      <translation>Previsione</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Choose data, train a model and forecast.</source>
      <translation>Scegli i dati, addestra un modello e calcola la previsione.</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Add stack</source>
      <translation>Aggiungi stack</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Choose a file or folder of displacements.</source>
      <translation>Scegli un file o una cartella di spostamenti.</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Region tool</source>
      <translation>Strumento regione</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Draw the regions that a model is trained on.</source>
      <translation>Disegna le regioni su cui si addestra un modello.</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Profile tool</source>
      <translation>Strumento profilo</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Draw a line and see the ground along it.</source>
      <translation>Disegna una linea e osserva il terreno lungo di essa.</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Series tool</source>
      <translation>Strumento serie</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Click the map and see the series there.</source>
      <translation>Fai clic sulla mappa e osserva la serie in quel punto.</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Compare</source>
      <translation>Confronta</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Score models side by side on your data.</source>
      <translation>Valuta più modelli fianco a fianco sui tuoi dati.</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Water storage</source>
      <translation>Accumulo idrico</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Correct a model's water by the ground's motion.</source>
      <translation>Correggi l'acqua di un modello con il moto del terreno.</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Model library</source>
      <translation>Libreria dei modelli</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Saved models, their cards, and forecasts with them.</source>
      <translation>Modelli salvati, le loro schede e previsioni con essi.</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Options</source>
      <translation>Opzioni</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Worker environment, device, memory, colours, language.</source>
      <translation>Ambiente di calcolo, dispositivo, memoria, colori, lingua.</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Help</source>
      <translation>Guida</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>How GroundCast works, and how far to trust it.</source>
      <translation>Come funziona GroundCast e quanto è affidabile.</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Copy diagnostics</source>
      <translation>Copia diagnostica</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Versions, device and the last run's log, for a report.</source>
      <translation>Versioni, dispositivo e log dell'ultima esecuzione, per una segnalazione.</translation>
    </message>
    <message>
      <location filename="../../ui/area_mean.py" />
      <source>{mean}, {place}</source>
      <translation>{mean}, {place}</translation>
    </message>
    <message>
      <location filename="../../ui/area_mean.py" />
      <source>Mean of {n} points</source>
      <translation>Media di {n} punti</translation>
    </message>
    <message>
      <location filename="../../ui/area_mean.py" />
      <source>Mean of {n} pixels</source>
      <translation>Media di {n} pixel</translation>
    </message>
    <message>
      <location filename="../../ui/build_words.py" />
      <source>{label}: {size} to download, {time} at {line} Mbit/s</source>
      <translation>{label}: {size} da scaricare, {time} a {line} Mbit/s</translation>
    </message>
    <message>
      <location filename="../../ui/build_words.py" />
      <source>{size} in {place}, {needed} while it is made; {free} are free.</source>
      <translation>{size} in {place}, {needed} durante la creazione; {free} liberi.</translation>
    </message>
    <message>
      <location filename="../../ui/build_words.py" />
      <source>Needs {needed} while it is made, {free} are free. Free some space.</source>
      <translation>Richiede {needed} durante la creazione, {free} liberi. Libera dello spazio.</translation>
    </message>
    <message>
      <location filename="../../ui/build_words.py" />
      <source>No NVIDIA card was found here; the processor will be used.</source>
      <translation>Qui non è stata trovata una scheda NVIDIA; verrà usato il processore.</translation>
    </message>
    <message>
      <location filename="../../ui/cache.py" />
      <source>{path} cannot be deleted ({reason}).</source>
      <translation>Impossibile eliminare {path} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/compare_jobs.py" />
      <source>There is no data to compare on.</source>
      <translation>Non ci sono dati su cui fare il confronto.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_jobs.py" />
      <source>Choose data first.</source>
      <translation>Scegli prima i dati.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_jobs.py" />
      <source>None of the chosen models has a setting {name}.</source>
      <translation>Nessuno dei modelli scelti ha l'impostazione {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_jobs.py" />
      <source>Their settings are {listing}.</source>
      <translation>Le loro impostazioni sono {listing}.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_jobs.py" />
      <source>none</source>
      <translation>nessuno</translation>
    </message>
    <message>
      <location filename="../../ui/compare_line.py" />
      <source>not better: {share} worse</source>
      <translation>non meglio: {share} peggio</translation>
    </message>
    <message>
      <location filename="../../ui/compare_line.py" />
      <source>reference</source>
      <translation>riferimento</translation>
    </message>
    <message>
      <location filename="../../ui/compare_line.py" />
      <source>not better: about equal</source>
      <translation>non meglio: circa uguale</translation>
    </message>
    <message>
      <location filename="../../ui/compare_line.py" />
      <source>{share} better</source>
      <translation>{share} meglio</translation>
    </message>
    <message>
      <location filename="../../ui/compare_maps.py" />
      <source>{model}, {date} {what} (mm)</source>
      <translation>{model}, {date} {what} (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/compare_maps.py" />
      <source>Simulated · </source>
      <translation>Simulato · </translation>
    </message>
    <message>
      <location filename="../../ui/compare_maps.py" />
      <source>residual</source>
      <translation>residuo</translation>
    </message>
    <message>
      <location filename="../../ui/compare_maps.py" />
      <source>forecast</source>
      <translation>previsione</translation>
    </message>
    <message>
      <location filename="../../ui/compare_maps.py" />
      <source>Simulated</source>
      <translation>Simulato</translation>
    </message>
    <message>
      <location filename="../../ui/compare_measures.py" />
      <source>region mean</source>
      <translation>media della regione</translation>
    </message>
    <message>
      <location filename="../../ui/compare_needs.py" />
      <source>{n} models, one past date</source>
      <translation>{n} modelli, una data passata</translation>
    </message>
    <message>
      <location filename="../../ui/compare_needs.py" />
      <source>Choose data in the Forecast dock first.</source>
      <translation>Scegli prima i dati nel pannello Previsione.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_needs.py" />
      <source>{n} models, {origins} past dates</source>
      <translation>{n} modelli, {origins} date passate</translation>
    </message>
    <message>
      <location filename="../../ui/compare_needs.py" />
      <source>Estimate: {time} at most</source>
      <translation>Stima: al massimo {time}</translation>
    </message>
    <message>
      <location filename="../../ui/compare_needs.py" />
      <source>Cure the data or the regions in the Forecast dock first.</source>
      <translation>Correggi prima i dati o le regioni nel pannello Previsione.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_needs.py" />
      <source>{n} trainings of networks</source>
      <translation>{n} addestramenti di reti</translation>
    </message>
    <message>
      <location filename="../../ui/compare_needs.py" />
      <source>The worker environment is not set up yet. Set it up first.</source>
      <translation>L'ambiente di calcolo non è ancora configurato. Configuralo prima.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>{model} (paper mode, optimistic)</source>
      <translation>{model} (modalità articolo, ottimistica)</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>{model} is best, {share} better than {reference}.</source>
      <translation>{model} è il migliore, {share} meglio di {reference}.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>{name} (unseen)</source>
      <translation>{name} (mai vista)</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>{name} (validates)</source>
      <translation>{name} (validazione)</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>Region {names}: {sentence}</source>
      <translation>Regione {names}: {sentence}</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>No model is better than {reference}.</source>
      <translation>Nessun modello fa meglio di {reference}.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>{path} holds no scores.</source>
      <translation>{path} non contiene punteggi.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>Run the comparison again.</source>
      <translation>Esegui di nuovo il confronto.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>{path} holds no finished comparison.</source>
      <translation>{path} non contiene un confronto concluso.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>Start it again: it goes on from its finished parts.</source>
      <translation>Avvialo di nuovo: riprende dalle parti concluse.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>{path} cannot be read.</source>
      <translation>Impossibile leggere {path}.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Single series</source>
      <translation>Singole serie</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Region means</source>
      <translation>Medie delle regioni</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Comparison {n}</source>
      <translation>Confronto {n}</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>honest mode, and beside it paper mode: optimistic</source>
      <translation>modalità onesta, e accanto la modalità articolo: ottimistica</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>paper mode: optimistic</source>
      <translation>modalità articolo: ottimistica</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>honest mode</source>
      <translation>modalità onesta</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>{n} series</source>
      <translation>{n} serie</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>RMSE (mm)</source>
      <translation>RMSE (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Root of the mean square error. Less is better.</source>
      <translation>Radice dell'errore quadratico medio. Meno è meglio.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>MSE (mm²)</source>
      <translation>MSE (mm²)</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Mean square error: few large errors decide it. Less is better.</source>
      <translation>Errore quadratico medio: lo decidono pochi errori grandi. Meno è meglio.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>MAE (mm)</source>
      <translation>MAE (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Mean absolute error. Less is better.</source>
      <translation>Errore assoluto medio. Meno è meglio.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>R²</source>
      <translation>R²</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>1 is best; on maps it mostly measures the standing pattern.</source>
      <translation>1 è il massimo; sulle mappe misura soprattutto la struttura spaziale stabile.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>SMAPE (%)</source>
      <translation>SMAPE (%)</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Error in percent of the value's size. Less is better.</source>
      <translation>Errore in percentuale della grandezza del valore. Meno è meglio.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>MASE</source>
      <translation>MASE</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Mean absolute error over the usual step from date to date; below 1 is good.</source>
      <translation>Errore assoluto medio rispetto al passo abituale da una data all'altra; sotto 1 è buono.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Held (%)</source>
      <translation>Copertura (%)</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Share of values inside the 90 % interval. 90 would be right.</source>
      <translation>Quota di valori compresi nell'intervallo al 90 %. Il valore giusto è 90.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>SSIM</source>
      <translation>SSIM</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Likeness of whole maps; 1 is best. It mostly measures the standing pattern.</source>
      <translation>Somiglianza tra mappe intere; 1 è il massimo. Misura soprattutto la struttura spaziale stabile.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>MS-SSIM</source>
      <translation>MS-SSIM</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>SSIM over several scales; 1 is best.</source>
      <translation>SSIM su più scale; 1 è il massimo.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>PSNR (dB)</source>
      <translation>PSNR (dB)</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Range of the observed values over the error. More is better.</source>
      <translation>Escursione dei valori osservati rispetto all'errore. Più è meglio.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>{n} origins</source>
      <translation>{n} origini</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>1 origin</source>
      <translation>1 origine</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>networks trained {n} times</source>
      <translation>reti addestrate {n} volte</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>one training of each network</source>
      <translation>un addestramento per rete</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>quick look: smaller networks, trained shorter</source>
      <translation>prova rapida: reti più piccole, addestrate più brevemente</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>{model} runs away: its forecast is of no use.</source>
      <translation>{model} diverge: la sua previsione è inutilizzabile.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>{model} is left out: {why}</source>
      <translation>{model} è escluso: {why}</translation>
    </message>
    <message>
      <location filename="../../ui/comparing.py" />
      <source>GroundCast {name}</source>
      <translation>GroundCast {name}</translation>
    </message>
    <message>
      <location filename="../../ui/comparing.py" />
      <source>The data layer has no file of its own.</source>
      <translation>Il layer dei dati non ha un proprio file.</translation>
    </message>
    <message>
      <location filename="../../ui/comparing.py" />
      <source>Save it to a file first.</source>
      <translation>Salvalo prima in un file.</translation>
    </message>
    <message>
      <location filename="../../ui/compat.py" />
      <source>Interpolated</source>
      <translation>Interpolato</translation>
    </message>
    <message>
      <location filename="../../ui/compat.py" />
      <source>Discrete</source>
      <translation>Discreto</translation>
    </message>
    <message>
      <location filename="../../ui/compat.py" />
      <source>Exact</source>
      <translation>Esatto</translation>
    </message>
    <message>
      <location filename="../../ui/compat.py" />
      <source>Animated</source>
      <translation>Animato</translation>
    </message>
    <message>
      <location filename="../../ui/conversion.py" />
      <source>The data is used, but not shown on the map. {reason}</source>
      <translation>I dati vengono usati, ma non mostrati sulla mappa. {reason}</translation>
    </message>
    <message>
      <location filename="../../ui/conversion.py" />
      <source>Converting {name} for the map</source>
      <translation>Conversione di {name} per la mappa</translation>
    </message>
    <message>
      <location filename="../../ui/conversion.py" />
      <source>The worker stopped unexpectedly. Try again, or copy the diagnostics.</source>
      <translation>Il processo di calcolo si è interrotto in modo imprevisto. Riprova, oppure copia la diagnostica.</translation>
    </message>
    <message>
      <location filename="../../ui/conversion.py" />
      <source>{path} cannot be written ({reason}).</source>
      <translation>Impossibile scrivere {path} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>How much smaller the error is with all factors than here, and the 90 % interval of that.</source>
      <translation>Di quanto l'errore è minore con tutti i fattori che in questo caso, e il relativo intervallo al 90 %.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>The model is trained with all factors, without each one, and without any, from {origins} past dates: {n} trainings. Finished ones are kept, so a stopped run goes on from there.</source>
      <translation>Il modello viene addestrato con tutti i fattori, senza ciascuno di essi e senza nessuno, da {origins} date passate: {n} addestramenti. Quelli conclusi vengono conservati, perciò un'esecuzione interrotta riprende da lì.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>Estimate: {time} at most.</source>
      <translation>Stima: al massimo {time}.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>Did the factors help?</source>
      <translation>I fattori sono stati d'aiuto?</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>Trained</source>
      <translation>Addestrato</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>Gain</source>
      <translation>Guadagno</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>Errors with and without the factors</source>
      <translation>Errori con e senza i fattori</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>&amp;Trainings of each kind</source>
      <translation>&amp;Addestramenti per tipo</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>{n} trainings are there already.</source>
      <translation>{n} addestramenti sono già disponibili.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>Train more</source>
      <translation>Addestra ancora</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>Go on</source>
      <translation>Continua</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>Find out</source>
      <translation>Verifica</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>Each takes as long as the training of this run.</source>
      <translation>Ciascuno dura quanto l'addestramento di questa esecuzione.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Map, series, simple baselines and profiles work now. Forecasts, and reading other formats, need the one-time set-up.</source>
      <translation>Mappa, serie, modelli di base semplici e profili funzionano già ora. Le previsioni, e la lettura di altri formati, richiedono la configurazione, da fare una sola volta.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Add</source>
      <translation>Aggiungi</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>This needs the one-time set-up. Without it, GeoTIFFs, tables and point layers that have dates in their names can be added.</source>
      <translation>Questo richiede la configurazione, da fare una sola volta. Senza, si possono aggiungere GeoTIFF, tabelle e layer di punti che hanno le date nei nomi.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Checking…</source>
      <translation>Controllo…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Reading {size}…</source>
      <translation>Lettura di {size}…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Reading…</source>
      <translation>Lettura…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>There is only one date. Choose the folder, or the file, that holds all dates.</source>
      <translation>C'è una sola data. Scegli la cartella, o il file, che contiene tutte le date.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Set up…</source>
      <translation>Configura…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>&lt;a href="stop"&gt;Stop&lt;/a&gt;</source>
      <translation>&lt;a href="stop"&gt;Interrompi&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Choose a file or folder, or drop one here. Nothing is copied.</source>
      <translation>Scegli un file o una cartella, oppure trascinali qui. Non viene copiato nulla.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Vertical, positive up</source>
      <translation>Verticale, positivo verso l'alto</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Eastward</source>
      <translation>Verso est</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Towards the satellite, up or east</source>
      <translation>Verso il satellite, verso l'alto o verso est</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Away from the satellite, down or west</source>
      <translation>In allontanamento dal satellite, verso il basso o verso ovest</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>&lt;b&gt;Positive means&lt;/b&gt;&lt;br&gt;Values that are the other way round are turned as they are read.</source>
      <translation>&lt;b&gt;Positivo significa&lt;/b&gt;&lt;br&gt;I valori di segno opposto vengono invertiti alla lettura.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>&lt;b&gt;Format&lt;/b&gt;&lt;br&gt;What the source is read as.</source>
      <translation>&lt;b&gt;Formato&lt;/b&gt;&lt;br&gt;Come viene letta la sorgente.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>As found</source>
      <translation>Come rilevata</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>&lt;b&gt;Variable&lt;/b&gt;&lt;br&gt;One of those in the file, a band, or a part of the names of files or columns; others can be typed.</source>
      <translation>&lt;b&gt;Variabile&lt;/b&gt;&lt;br&gt;Una di quelle nel file, una banda, o una parte dei nomi dei file o delle colonne; altre si possono digitare.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Convert to vertical</source>
      <translation>Converti in verticale</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Grid points to cells of</source>
      <translation>Punti su griglia di celle di</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source> m</source>
      <translation> m</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Size of cells</source>
      <translation>Dimensione celle</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>&amp;Format</source>
      <translation>&amp;Formato</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Varia&amp;ble</source>
      <translation>Varia&amp;bile</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>&amp;Direction</source>
      <translation>&amp;Direzione</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>&amp;Positive means</source>
      <translation>&amp;Positivo significa</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>&amp;Unit</source>
      <translation>&amp;Unità</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>&amp;CRS</source>
      <translation>S&amp;R</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Needs an incidence angle in the data.</source>
      <translation>Richiede un angolo di incidenza nei dati.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>As found: {what}</source>
      <translation>Come rilevato: {what}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>rad (phase)</source>
      <translation>rad (fase)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Line of sight</source>
      <translation>Linea di vista</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_findings.py" />
      <source>First look, from {share} % of the data: map and series are of this part.</source>
      <translation>Prima occhiata ({share} % dei dati): mappa e serie riguardano questa parte.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_findings.py" />
      <source>QGIS cannot draw this by itself. After Add it is converted to a {ending} file in the background, which the map and step 1 show. Forecasts read the source itself, with what is chosen here.</source>
      <translation>QGIS non può disegnarlo da solo. Dopo Aggiungi viene convertito in background in un file {ending}, mostrato dalla mappa e dal passo 1. Le previsioni leggono direttamente la sorgente, con quanto scelto qui.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_findings.py" />
      <source>Please confirm, or correct below:</source>
      <translation>Conferma, o correggi qui sotto:</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_findings.py" />
      <source>Where it is the other way round, choose it under “Positive means”.</source>
      <translation>Se è il contrario, sceglilo in “Positivo significa”.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>No data needs numbers with commas, like -9999, 0.</source>
      <translation>Nodata richiede numeri separati da virgole, come -9999, 0.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>Numbers and dates</source>
      <translation>Numeri e date</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>&lt;b&gt;Order of dates&lt;/b&gt;&lt;br&gt;How dates like 05/01/2020 are read.</source>
      <translation>&lt;b&gt;Ordine delle date&lt;/b&gt;&lt;br&gt;Come si leggono date come 05/01/2020.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>&lt;b&gt;1 January is day&lt;/b&gt;&lt;br&gt;Where names like 2020004 count the days of a year.</source>
      <translation>&lt;b&gt;Il 1° gennaio è il giorno&lt;/b&gt;&lt;br&gt;Dove nomi come 2020004 contano i giorni dell'anno.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>N&amp;o data</source>
      <translation>N&amp;odata</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>Order of da&amp;tes</source>
      <translation>Ordine delle d&amp;ate</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>1 &amp;January is day</source>
      <translation>Il 1° &amp;gennaio è il giorno</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>&lt;b&gt;No data&lt;/b&gt;&lt;br&gt;Numbers that stand for missing ones. Type them with commas, like -9999, 0.</source>
      <translation>&lt;b&gt;Nodata&lt;/b&gt;&lt;br&gt;Numeri che indicano valori mancanti. Scrivili separati da virgole, come -9999, 0.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>Year, month, day</source>
      <translation>Anno, mese, giorno</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>Day, month, year</source>
      <translation>Giorno, mese, anno</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>000, as GMTSAR counts</source>
      <translation>000, come conta GMTSAR</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>Month, day, year</source>
      <translation>Mese, giorno, anno</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>None: every number is a value</source>
      <translation>Nessuno: ogni numero è un valore</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_layer.py" />
      <source>{n} selected points of the layer “{name}” were copied.</source>
      <translation>Sono stati copiati {n} punti selezionati del layer “{name}”.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_layer.py" />
      <source>{n} of {all} points are selected; all are used. &lt;a href="take"&gt;Use the selected only&lt;/a&gt;</source>
      <translation>{n} di {all} punti sono selezionati; si usano tutti. &lt;a href="take"&gt;Usa solo i selezionati&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_layer.py" />
      <source>Copying the points of the layer “{name}”…</source>
      <translation>Copia dei punti del layer “{name}”…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_layer.py" />
      <source>The points of the layer “{name}” were copied as they are now.</source>
      <translation>I punti del layer “{name}” sono stati copiati come sono ora.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_layer.py" />
      <source>The layer cannot be copied ({reason}).</source>
      <translation>Impossibile copiare il layer ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_part.py" />
      <source>The box needs 4 numbers: left, bottom, right, top.</source>
      <translation>Il riquadro richiede 4 numeri: sinistra, basso, destra, alto.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_part.py" />
      <source>Part of the raster</source>
      <translation>Parte del raster</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_part.py" />
      <source>left, bottom, right, top; empty: all of it</source>
      <translation>sinistra, basso, destra, alto; vuoto: tutto</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_part.py" />
      <source>&lt;b&gt;Box&lt;/b&gt;&lt;br&gt;In the coordinates of the data.</source>
      <translation>&lt;b&gt;Riquadro&lt;/b&gt;&lt;br&gt;Nelle coordinate dei dati.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_part.py" />
      <source>Pixels as they are</source>
      <translation>Pixel così come sono</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_part.py" />
      <source>&lt;b&gt;Means&lt;/b&gt;&lt;br&gt;So many pixels along each side become one.</source>
      <translation>&lt;b&gt;Medie&lt;/b&gt;&lt;br&gt;Altrettanti pixel per lato diventano uno solo.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_part.py" />
      <source>Bo&amp;x</source>
      <translation>Ri&amp;quadro</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_part.py" />
      <source>&amp;Means of</source>
      <translation>Medi&amp;e di</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_part.py" />
      <source> x {n} pixels</source>
      <translation> x {n} pixel</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>The reference needs 2 numbers (x, y) or 4 (left, bottom, right, top).</source>
      <translation>Il riferimento richiede 2 numeri (x, y) o 4 (sinistra, basso, destra, alto).</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source> mm</source>
      <translation> mm</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>&lt;b&gt;Wavelength&lt;/b&gt;&lt;br&gt;Of the radar. Jumps of half of it are perhaps unwrapping errors, and with it a phase becomes millimetres.</source>
      <translation>&lt;b&gt;Lunghezza d'onda&lt;/b&gt;&lt;br&gt;Del radar. Salti pari alla sua metà sono forse errori di unwrapping, e con essa una fase diventa millimetri.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>All dates together rest on later interferograms, too: scores would be optimistic.</source>
      <translation>Tutte le date insieme si basano anche su interferogrammi successivi: i punteggi sarebbero ottimistici.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>x, y or left, bottom, right, top; empty: as they come</source>
      <translation>x, y oppure sinistra, basso, destra, alto; vuoto: così come sono</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>&amp;Wavelength</source>
      <translation>&amp;Lunghezza d'onda</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>Phase &amp;grows with</source>
      <translation>Fase &amp;cresce con</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>&amp;Network</source>
      <translation>Re&amp;te</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>&amp;Reference</source>
      <translation>Riferi&amp;mento</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>As found: {mm} mm</source>
      <translation>Come rilevata: {mm} mm</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>Motion away from the satellite</source>
      <translation>Moto in allontanamento dal satellite</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>Motion towards the satellite</source>
      <translation>Moto verso il satellite</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>Each date as it was known on that day</source>
      <translation>Ogni data com'era nota quel giorno</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>All dates together</source>
      <translation>Tutte le date insieme</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>Interferograms</source>
      <translation>Interferogrammi</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>Radar</source>
      <translation>Radar</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_place.py" />
      <source>Longitude {west} to {east}°, latitude {south} to {north}°</source>
      <translation>Longitudine da {west} a {east}°, latitudine da {south} a {north}°</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_place.py" />
      <source>Place</source>
      <translation>Luogo</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_place.py" />
      <source>&lt;a href="map"&gt;Show on the map&lt;/a&gt;</source>
      <translation>&lt;a href="map"&gt;Mostra sulla mappa&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>Source</source>
      <translation>Sorgente</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>Series of deformation</source>
      <translation>Serie di deformazione</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>File, folder or database</source>
      <translation>File, cartella o database</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>&amp;Source</source>
      <translation>&amp;Sorgente</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>Choose a source first.</source>
      <translation>Scegli prima una sorgente.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>Put the password into ~/.pgpass or a service file: a project keeps what is written here.</source>
      <translation>Metti la password in ~/.pgpass o in un file dei servizi: un progetto conserva quanto è scritto qui.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>Files of this format are read by the folder. Choose the folder.</source>
      <translation>I file di questo formato si leggono per cartella. Scegli la cartella.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>All files (*)</source>
      <translation>Tutti i file (*)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>File</source>
      <translation>File</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>Folder</source>
      <translation>Cartella</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>Database</source>
      <translation>Database</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>Series ({endings})</source>
      <translation>Serie ({endings})</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>PG:host=… dbname=… user=…|layername=schema.table</source>
      <translation>PG:host=… dbname=… user=…|layername=schema.table</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>A call of Processing cannot say all of this. Copy the command instead.</source>
      <translation>Una chiamata di Processing non può esprimere tutto questo. Copia invece il comando.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Copy as</source>
      <translation>Copia come</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Copy as command</source>
      <translation>Copia come comando</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Copy as Processing call</source>
      <translation>Copia come chiamata di Processing</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Tick a model beside the baselines.</source>
      <translation>Spunta un modello oltre a quelli di base.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Go on with a comparison</source>
      <translation>Continua un confronto</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Compare models</source>
      <translation>Confronta modelli</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>It is on the clipboard.</source>
      <translation>È negli appunti.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Learned</source>
      <translation>Appresi</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Tick every learned model that fits.</source>
      <translation>Spunta tutti i modelli appresi adatti.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>All</source>
      <translation>Tutti</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Tick every model that fits.</source>
      <translation>Spunta tutti i modelli adatti.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>None</source>
      <translation>Nessuno</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Tick the baselines only.</source>
      <translation>Spunta solo i modelli di base.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Quick look: networks are smaller and trained shorter than by default. Compare in full before you judge them.</source>
      <translation>Prova rapida: le reti sono più piccole e addestrate più brevemente del predefinito. Fai un confronto completo prima di giudicarle.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Paper mode takes the settings of the papers and brings factors onto every pixel. It repeats no published protocol whole: here, too, nothing after an origin is touched. Its scores are optimistic.</source>
      <translation>La modalità articolo usa le impostazioni degli articoli e riporta i fattori su ogni pixel. Non ripete per intero nessun protocollo pubblicato: anche qui non si tocca nulla dopo un'origine. I suoi punteggi sono ottimistici.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Both modes stand in one table, from the same origins: each network of a paper takes part twice, which takes about twice as long.</source>
      <translation>Entrambe le modalità stanno in una sola tabella, dalle stesse origini: ogni rete di un articolo partecipa due volte, il che richiede circa il doppio del tempo.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Quick look (smaller networks, shorter training)</source>
      <translation>Prova rapida (reti più piccole, addestramento più breve)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&lt;b&gt;Trainings of each network&lt;/b&gt;&lt;br&gt;From as many seeds. One shows no spread of trainings.</source>
      <translation>&lt;b&gt;Addestramenti di ogni rete&lt;/b&gt;&lt;br&gt;Da altrettanti semi. Uno solo non mostra la dispersione degli addestramenti.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&lt;b&gt;Origins&lt;/b&gt;&lt;br&gt;Past dates to forecast from; each trains anew.</source>
      <translation>&lt;b&gt;Origini&lt;/b&gt;&lt;br&gt;Date passate da cui prevedere; per ognuna si addestra di nuovo.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>all</source>
      <translation>tutte</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&lt;b&gt;At most series&lt;/b&gt;&lt;br&gt;A sample of them, the same for every model.</source>
      <translation>&lt;b&gt;Massimo di serie&lt;/b&gt;&lt;br&gt;Un campione di esse, lo stesso per ogni modello.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Dates ahead</source>
      <translation>Date in avanti</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Settings</source>
      <translation>Impostazioni</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>epochs=20 hidden=64, for the models that have them</source>
      <translation>epochs=20 hidden=64, per i modelli che le hanno</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Regions</source>
      <translation>Regioni</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Full training</source>
      <translation>Addestramento completo</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&lt;b&gt;Effort&lt;/b&gt;&lt;br&gt;{quick}</source>
      <translation>&lt;b&gt;Impegno&lt;/b&gt;&lt;br&gt;{quick}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Honest</source>
      <translation>Onesta</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>As in the papers (optimistic)</source>
      <translation>Come negli articoli (ottimistica)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Both, side by side</source>
      <translation>Entrambe, affiancate</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&lt;b&gt;Mode&lt;/b&gt;&lt;br&gt;{paper}</source>
      <translation>&lt;b&gt;Modalità&lt;/b&gt;&lt;br&gt;{paper}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&amp;Trainings</source>
      <translation>&amp;Addestramenti</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&amp;Origins</source>
      <translation>&amp;Origini</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>At &amp;most series</source>
      <translation>&amp;Massimo di serie</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Dates &amp;ahead</source>
      <translation>Date in a&amp;vanti</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&amp;Settings</source>
      <translation>&amp;Impostazioni</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&amp;Effort</source>
      <translation>Im&amp;pegno</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&amp;Mode</source>
      <translation>&amp;Modalità</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Write dates ahead like 1, 2, 5.</source>
      <translation>Scrivi le date in avanti così: 1, 2, 5.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Write settings like epochs=20 hidden=64.</source>
      <translation>Scrivi le impostazioni così: epochs=20 hidden=64.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Tick a region.</source>
      <translation>Spunta una regione.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&amp;Regions</source>
      <translation>&amp;Regioni</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/crs_field.py" />
      <source>&lt;b&gt;CRS&lt;/b&gt;&lt;br&gt;In which the coordinates of the data are, where the file is silent or wrong.</source>
      <translation>&lt;b&gt;SR&lt;/b&gt;&lt;br&gt;In cui sono le coordinate dei dati, dove il file non lo dice o sbaglia.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Dates up to {day} were compared.</source>
      <translation>Sono state confrontate le date fino al {day}.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Factor {name}</source>
      <translation>Fattore {name}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>&lt;b&gt;In space&lt;/b&gt;&lt;br&gt;How the factor comes to the places of the deformation.</source>
      <translation>&lt;b&gt;Nello spazio&lt;/b&gt;&lt;br&gt;Come il fattore arriva ai luoghi della deformazione.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>&lt;b&gt;In time&lt;/b&gt;&lt;br&gt;How the factor comes to the dates of the deformation.</source>
      <translation>&lt;b&gt;Nel tempo&lt;/b&gt;&lt;br&gt;Come il fattore arriva alle date della deformazione.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source> days</source>
      <translation> giorni</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>&lt;b&gt;Lag&lt;/b&gt;&lt;br&gt;A date takes the factor of so many days earlier.</source>
      <translation>&lt;b&gt;Ritardo&lt;/b&gt;&lt;br&gt;A una data si associa il fattore di altrettanti giorni prima.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>&lt;b&gt;Longest lag&lt;/b&gt;&lt;br&gt;The scan tries all lags from 0 to this one.</source>
      <translation>&lt;b&gt;Ritardo massimo&lt;/b&gt;&lt;br&gt;Si provano tutti i ritardi da 0 a questo.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Scan lags</source>
      <translation>Esplora ritardi</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>In &amp;space</source>
      <translation>Nello &amp;spazio</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>In &amp;time</source>
      <translation>Nel &amp;tempo</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>&amp;Lag</source>
      <translation>&amp;Ritardo</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Lags &amp;up to</source>
      <translation>Ritardi &amp;fino a</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Longest lag</source>
      <translation>Ritardo massimo</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Lag and rules</source>
      <translation>Ritardo e regole</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Choose data with a file of its own first.</source>
      <translation>Scegli prima dati che abbiano un proprio file.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Comparing {name} with the deformation…</source>
      <translation>Confronto di {name} con la deformazione…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Compares the dates before the held-back ones only.</source>
      <translation>Confronta solo le date precedenti a quelle di verifica.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>&lt;a href="{days}"&gt;Take a lag of {days} days&lt;/a&gt;</source>
      <translation>&lt;a href="{days}"&gt;Usa un ritardo di {days} giorni&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Correlation over lags</source>
      <translation>Correlazione per ritardo</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor_source.py" />
      <source>&lt;b&gt;Unit&lt;/b&gt;&lt;br&gt;Of the values, where the source is silent or wrong.</source>
      <translation>&lt;b&gt;Unità&lt;/b&gt;&lt;br&gt;Dei valori, dove la sorgente non la dice o sbaglia.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor_source.py" />
      <source>first, last; empty: as long as the deformation lasts</source>
      <translation>primo, ultimo; vuoto: quanto dura la deformazione</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor_source.py" />
      <source>&lt;b&gt;Years&lt;/b&gt;&lt;br&gt;Over which the months are repeated, every year the same.</source>
      <translation>&lt;b&gt;Anni&lt;/b&gt;&lt;br&gt;Nei quali i mesi si ripetono, uguali ogni anno.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor_source.py" />
      <source>&amp;Years</source>
      <translation>A&amp;nni</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor_source.py" />
      <source>The years need the first and the last one, like 1991, 2020.</source>
      <translation>Per gli anni servono il primo e l'ultimo, come 1991, 2020.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>GroundCast models (*.gcast)</source>
      <translation>Modelli GroundCast (*.gcast)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Delete the model "{name}"?</source>
      <translation>Eliminare il modello "{name}"?</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Models</source>
      <translation>Modelli</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Import…</source>
      <translation>Importa…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Copy a model file into the library.</source>
      <translation>Copia un file di modello nella libreria.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Keep</source>
      <translation>Conserva</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Copy this model into the library.</source>
      <translation>Copia questo modello nella libreria.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Rename…</source>
      <translation>Rinomina…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Give this model another name.</source>
      <translation>Dai un altro nome a questo modello.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Export…</source>
      <translation>Esporta…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Write this model to one file.</source>
      <translation>Scrivi questo modello in un unico file.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Remove…</source>
      <translation>Rimuovi…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Delete this model's file.</source>
      <translation>Elimina il file di questo modello.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Show it in the file manager.</source>
      <translation>Mostralo nel gestore dei file.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>&lt;b&gt;{label}&lt;/b&gt;&lt;br&gt;{text}</source>
      <translation>&lt;b&gt;{label}&lt;/b&gt;&lt;br&gt;{text}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Library</source>
      <translation>Libreria</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Runs of this study</source>
      <translation>Esecuzioni di questo studio</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Opened</source>
      <translation>Aperti</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Rename the model</source>
      <translation>Rinomina il modello</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Name</source>
      <translation>Nome</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Remove the model</source>
      <translation>Rimuovi il modello</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Its file {path} is deleted.</source>
      <translation>Il suo file {path} viene eliminato.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Delete</source>
      <translation>Elimina</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>{path} holds no trained model. Choose another.</source>
      <translation>{path} non contiene un modello addestrato. Scegline un altro.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Models that you keep or import are listed here. Choose one to see its card.</source>
      <translation>Qui sono elencati i modelli conservati o importati. Scegline uno per vederne la scheda.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Kept as "{name}".</source>
      <translation>Conservato come "{name}".</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Written to {path}.</source>
      <translation>Scritto in {path}.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Import a model</source>
      <translation>Importa un modello</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Export the model</source>
      <translation>Esporta il modello</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/models.py" />
      <source>Choose</source>
      <translation>Scegli</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/patterns.py" />
      <source>Number of patterns</source>
      <translation>Numero di schemi</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/patterns.py" />
      <source>&amp;Patterns</source>
      <translation>&amp;Schemi</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/patterns.py" />
      <source>Looking for patterns in the dates before the held-back ones…</source>
      <translation>Ricerca di schemi nelle date precedenti a quelle di verifica…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/patterns.py" />
      <source>Dates up to {day} were looked at.</source>
      <translation>Sono state esaminate le date fino al {day}.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/patterns.py" />
      <source>Mean silhouette by number of patterns</source>
      <translation>Silhouette media per numero di schemi</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>{n} series are prepared.</source>
      <translation>{n} serie sono preparate.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Prepare data</source>
      <translation>Prepara i dati</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Use</source>
      <translation>Usa</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Take back every step: the data as they were read.</source>
      <translation>Annulla tutti i passaggi: i dati come sono stati letti.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Checking the steps…</source>
      <translation>Controllo dei passaggi…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>No step changes a value.</source>
      <translation>Nessun passaggio modifica un valore.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Mask by quality</source>
      <translation>Maschera per qualità</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Dates that stand out</source>
      <translation>Date anomale</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Unwrapping jumps</source>
      <translation>Salti di unwrapping</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Reference</source>
      <translation>Riferimento</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Direction</source>
      <translation>Direzione</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Cells</source>
      <translation>Celle</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Axis of dates</source>
      <translation>Asse delle date</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_cells.py" />
      <source>Average in cells of</source>
      <translation>Media in celle di</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_cells.py" />
      <source>Weights in a cell</source>
      <translation>Pesi in una cella</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_cells.py" />
      <source>all series alike</source>
      <translation>tutte le serie uguali</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_cells.py" />
      <source>by temporal coherence</source>
      <translation>per coerenza temporale</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_cells.py" />
      <source>Usual interval</source>
      <translation>Intervallo abituale</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_cells.py" />
      <source>All models forecast on a common axis of dates. Missing ones are filled by each model from its own past, linearly in time and never past the forecast start; observed values stay as they are.</source>
      <translation>Tutti i modelli prevedono su un asse comune di date. Quelle mancanti vengono riempite da ogni modello a partire dal proprio passato, linearmente nel tempo e mai oltre l'inizio della previsione; i valori osservati restano come sono.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_cells.py" />
      <source>&amp;A date every</source>
      <translation>Un&amp;a data ogni</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>Needs incidence and heading, or the direction of the line of sight, in the data.</source>
      <translation>Richiede nei dati incidenza e direzione di volo (heading), oppure la direzione della linea di vista.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>As it is</source>
      <translation>Così com'è</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>Vertical, from one line of sight</source>
      <translation>Verticale, da una linea di vista</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>Up, from an ascending and a descending track</source>
      <translation>Verticale, da una traccia ascendente e una discendente</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>East, from an ascending and a descending track</source>
      <translation>Est, da una traccia ascendente e una discendente</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>Second track</source>
      <translation>Seconda traccia</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>The other track, same place and years</source>
      <translation>L'altra traccia, stesso luogo e stessi anni</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>Choose the second track.</source>
      <translation>Scegli la seconda traccia.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>There is no {path}.</source>
      <translation>{path} non esiste.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>Divided by the cosine of the incidence; horizontal motion is taken as zero.</source>
      <translation>Diviso per il coseno dell'incidenza; il moto orizzontale è considerato nullo.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>Solved cell by cell; the ground is taken not to move north or south. Between its dates a track keeps its last value, so that nothing later is looked at.</source>
      <translation>Risolto cella per cella; si assume che il terreno non si muova verso nord o sud. Tra due sue date una traccia mantiene l'ultimo valore, così da non guardare a nulla di successivo.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>{n} lasting steps of about half a wavelength ({half} mm), which the neighbours do not share, in {series} of the {looked} series looked at.</source>
      <translation>{n} gradini permanenti di circa mezza lunghezza d'onda ({half} mm), non condivisi dai vicini, in {series} delle {looked} serie esaminate.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>{n} %</source>
      <translation>{n} %</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>They lie farther from the line between the dates around them than other dates do.</source>
      <translation>Sono più lontane delle altre date dalla linea tra le date circostanti.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Jumps are looked for in lines of sight of a known wavelength only.</source>
      <translation>I salti si cercano solo in linee di vista di lunghezza d'onda nota.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>No unwrapping jump in the {n} series looked at.</source>
      <translation>Nessun salto di unwrapping nelle {n} serie esaminate.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Leave out</source>
      <translation>Escludi</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Residual (mm)</source>
      <translation>Residuo (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Score</source>
      <translation>Punteggio</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Series that stand out</source>
      <translation>Serie anomale</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>No date stands out from its neighbours.</source>
      <translation>Nessuna data si discosta dalle vicine.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Dates of jumps</source>
      <translation>Date dei salti</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Keep them</source>
      <translation>Lasciali</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Mend them by whole half wavelengths</source>
      <translation>Correggili di mezze lunghezze d'onda intere</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Leave out their series</source>
      <translation>Escludi le loro serie</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Only jumps that the dates before the forecast start show are touched.</source>
      <translation>Si interviene solo sui salti visibili nelle date precedenti l'inizio della previsione.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>&amp;What to do</source>
      <translation>Cosa &amp;fare</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Date</source>
      <translation>Data</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Series</source>
      <translation>Serie</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Share</source>
      <translation>Quota</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>left out by you</source>
      <translation>esclusa dall'utente</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Looking for them…</source>
      <translation>Ricerca in corso…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>Quality layer</source>
      <translation>Layer di qualità</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>At least or at most</source>
      <translation>Almeno o al massimo</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>at least</source>
      <translation>almeno</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>at most</source>
      <translation>al massimo</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>Limit</source>
      <translation>Limite</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>Remove this mask</source>
      <translation>Rimuovi questa maschera</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>Add a mask</source>
      <translation>Aggiungi maschera</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>leaves out about {n} of {all} series</source>
      <translation>esclude circa {n} di {all} serie</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>not among the data's layers</source>
      <translation>non è tra i layer dei dati</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>The data have no quality layers.</source>
      <translation>I dati non hanno layer di qualità.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_place.py" />
      <source>Middle of the map</source>
      <translation>Centro della mappa</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_place.py" />
      <source>What the map shows</source>
      <translation>Ciò che mostra la mappa</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_place.py" />
      <source>Its mean is taken off every date before training: observed and forecast are relative to it.</source>
      <translation>La sua media viene sottratta a ogni data prima dell'addestramento: osservazioni e previsione sono relative a essa.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_place.py" />
      <source>The data have no coordinate reference system.</source>
      <translation>I dati non hanno un sistema di riferimento delle coordinate.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_place.py" />
      <source>The map cannot be brought to {crs}. Type the numbers.</source>
      <translation>La mappa non può essere riportata in {crs}. Digita i numeri.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Report on {run}</source>
      <translation>Report su {run}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>PDF document (*.pdf)</source>
      <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>&lt;b&gt;PDF&lt;/b&gt;&lt;br&gt;Three A4 pages or more: maps, plots and scores, how far to trust it.</source>
      <translation>&lt;b&gt;PDF&lt;/b&gt;&lt;br&gt;Tre o più pagine A4: mappe, grafici e punteggi, quanto è affidabile.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Layout template (*.qpt)</source>
      <translation>Modello di layout (*.qpt)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>&lt;b&gt;Template&lt;/b&gt;&lt;br&gt;A layout of your own, with items named like ours (gc_title, gc_map_1 …). Help tells how to make one. Leave empty for the built-in pages.</source>
      <translation>&lt;b&gt;Modello&lt;/b&gt;&lt;br&gt;Un layout personale, con elementi denominati come i nostri (gc_title, gc_map_1 …). La Guida spiega come crearlo. Lascia vuoto per le pagine predefinite.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>HTML page beside it</source>
      <translation>Anche pagina HTML</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Keep the layout in the project, to edit it</source>
      <translation>Conserva il layout nel progetto, per modificarlo</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>How far the report is</source>
      <translation>Avanzamento del report</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Maps of forecast and residual, what is ticked below, scores, settings, the data's credit.</source>
      <translation>Mappe di previsione e residuo, ciò che è spuntato sotto, punteggi, impostazioni, attribuzione dei dati.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>&amp;PDF</source>
      <translation>&amp;PDF</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>&amp;Template</source>
      <translation>&amp;Modello</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Write report</source>
      <translation>Scrivi report</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Cancel</source>
      <translation>Annulla</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>No report was written.</source>
      <translation>Nessun report è stato scritto.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Template</source>
      <translation>Modello</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>The next report takes {name}.</source>
      <translation>Il prossimo report usa {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Reading the maps</source>
      <translation>Lettura delle mappe</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Open</source>
      <translation>Apri</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Written: {names}.</source>
      <translation>Scritto: {names}.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>The report stopped: {reason}</source>
      <translation>Il report si è interrotto: {reason}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Edit layout…</source>
      <translation>Modifica layout…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Save as template…</source>
      <translation>Salva come modello…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report_plots.py" />
      <source>Where the ground moves most</source>
      <translation>Dove il terreno si muove di più</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report_plots.py" />
      <source>From west to east</source>
      <translation>Da ovest a est</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report_plots.py" />
      <source>Profiles</source>
      <translation>Profili</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report_plots.py" />
      <source>&amp;Series</source>
      <translation>&amp;Serie</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report_plots.py" />
      <source>P&amp;rofiles</source>
      <translation>P&amp;rofili</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/residuals.py" />
      <source>{n} values at {places} places on {dates} held-back dates. 99 of 100 lie within the plot.</source>
      <translation>{n} valori in {places} luoghi su {dates} date di verifica. 99 su 100 sono nel grafico.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/residuals.py" />
      <source>They are of one origin; the scores in step 6 are of {n}.</source>
      <translation>Sono di una sola origine; i punteggi del passo 6 sono di {n}.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/residuals.py" />
      <source>Residuals · {run}</source>
      <translation>Residui · {run}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/residuals.py" />
      <source>Region</source>
      <translation>Regione</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/residuals.py" />
      <source>All regions</source>
      <translation>Tutte le regioni</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/residuals.py" />
      <source>Plots need matplotlib, which QGIS's Python does not have. Install it there and restart QGIS.</source>
      <translation>I grafici richiedono matplotlib, che manca nel Python di QGIS. Installalo lì e riavvia QGIS.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/residuals.py" />
      <source>There are more: these are evenly spread parts.</source>
      <translation>Ce ne sono altri: queste sono parti distribuite uniformemente.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/run_colours.py" />
      <source>Crameri's ramp: equal steps of value look equally large, to colour-blind readers too.</source>
      <translation>Rampa di Crameri: passi uguali di valore appaiono uguali, anche ai daltonici.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/run_colours.py" />
      <source>Colours of this run</source>
      <translation>Colori di questa esecuzione</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/run_colours.py" />
      <source>For its displacement and velocity. The lowest value has the first colour.</source>
      <translation>Per spostamento e velocità. Il valore più basso ha il primo colore.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/run_colours.py" />
      <source>As all runs</source>
      <translation>Come tutte le esecuzioni</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>The forecast with {changes} is compared with the one without. Both start from {paths}.</source>
      <translation>La previsione con {changes} viene confrontata con quella senza. Entrambe partono da {paths}.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>{n} more trainings are needed; they are kept for the next scenario.</source>
      <translation>Servono altri {n} addestramenti; vengono conservati per il prossimo scenario.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Scenario</source>
      <translation>Scenario</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>&lt;b&gt;Trainings&lt;/b&gt;&lt;br&gt;How many trainings of the model are compared. One shows no interval.</source>
      <translation>&lt;b&gt;Addestramenti&lt;/b&gt;&lt;br&gt;Quanti addestramenti del modello vengono confrontati. Uno solo non mostra alcun intervallo.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Until</source>
      <translation>Fino al</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>&lt;b&gt;Until&lt;/b&gt;&lt;br&gt;Past half the observed span a forecast is mostly guesswork.</source>
      <translation>&lt;b&gt;Fino al&lt;/b&gt;&lt;br&gt;Oltre la metà del periodo osservato una previsione è per lo più una congettura.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source> dates</source>
      <translation> date</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Horizon in dates</source>
      <translation>Orizzonte in date</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>&lt;b&gt;Horizon&lt;/b&gt;&lt;br&gt;How many dates to forecast after the last one.</source>
      <translation>&lt;b&gt;Orizzonte&lt;/b&gt;&lt;br&gt;Quante date prevedere dopo l'ultima.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Folder for results</source>
      <translation>Cartella dei risultati</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>With the other runs, in {folder}</source>
      <translation>Con le altre esecuzioni, in {folder}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>What does the model make of other factors? The forecast is made twice, with your paths of the factors and without what you change; the difference is the response.</source>
      <translation>Come reagisce il modello ad altri fattori? La previsione viene calcolata due volte, con gli andamenti dei fattori scelti e senza ciò che viene modificato; la differenza è la risposta.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>&amp;Until</source>
      <translation>&amp;Fino al</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>&amp;Trainings compared</source>
      <translation>&amp;Addestramenti confrontati</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>&amp;Results folder</source>
      <translation>&amp;Cartella risultati</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Run scenario</source>
      <translation>Esegui scenario</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Choose another path or a change for one factor.</source>
      <translation>Scegli un altro andamento o una modifica per un fattore.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>The forecast with {paths} is compared with that along the model's own forecasts.</source>
      <translation>La previsione con {paths} viene confrontata con quella lungo le previsioni proprie del modello.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>The model is fitted {n} times, usually in less than a minute each.</source>
      <translation>Il modello viene stimato {n} volte, di solito in meno di un minuto ciascuna.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>All {n} trainings are there already: about a minute.</source>
      <translation>Tutti i {n} addestramenti sono già disponibili: circa un minuto.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>One more training is needed; it is kept for the next scenario.</source>
      <translation>Serve un altro addestramento; viene conservato per il prossimo scenario.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>or</source>
      <translation>oppure</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Runs beside QGIS; the map stays usable.</source>
      <translation>Viene eseguito accanto a QGIS; la mappa resta utilizzabile.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>One training alone has no interval. Compare 2 or more.</source>
      <translation>Un solo addestramento non ha intervallo. Confrontane 2 o più.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>A forecast to {date} is longer than half the observed span. Read it with care.</source>
      <translation>Una previsione fino al {date} supera la metà del periodo osservato. Va letta con cautela.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Estimate: {time}.</source>
      <translation>Stima: {time}.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/second_track.py" />
      <source>Towards the satellite</source>
      <translation>Verso il satellite</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/second_track.py" />
      <source>Away from the satellite</source>
      <translation>In allontanamento dal satellite</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/second_track.py" />
      <source>As the first track</source>
      <translation>Come la prima traccia</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/second_track.py" />
      <source>Variable</source>
      <translation>Variabile</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/second_track.py" />
      <source>Unit</source>
      <translation>Unità</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/second_track.py" />
      <source>Positive means</source>
      <translation>Positivo significa</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/second_track.py" />
      <source>CRS</source>
      <translation>SR</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/second_track.py" />
      <source>Second track: {what}</source>
      <translation>Seconda traccia: {what}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Ready: Python {python}, torch {torch}</source>
      <translation>Pronto: Python {python}, torch {torch}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Set up learned models</source>
      <translation>Configura i modelli appresi</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>GroundCast keeps the learning software apart from QGIS. Nothing in QGIS is changed; you can remove it at any time.</source>
      <translation>GroundCast tiene il software di apprendimento separato da QGIS. In QGIS non cambia nulla; si può rimuovere in qualsiasi momento.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Progress of the set-up</source>
      <translation>Avanzamento della configurazione</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Not now</source>
      <translation>Non ora</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Set up</source>
      <translation>Configura</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Starting</source>
      <translation>Avvio</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Try again</source>
      <translation>Riprova</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Close</source>
      <translation>Chiudi</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Cancelling…</source>
      <translation>Annullamento…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>Folder, proxy, offline packages</source>
      <translation>Cartella, proxy, pacchetti offline</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>Use an environment I have</source>
      <translation>Usa un ambiente esistente</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>The environment's Python</source>
      <translation>Il Python dell'ambiente</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>Folder of the environment</source>
      <translation>Cartella dell'ambiente</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>Fo&amp;lder</source>
      <translation>Carte&amp;lla</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>Choose the environment's Python first.</source>
      <translation>Scegli prima il Python dell'ambiente.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>Graphics card (NVIDIA)</source>
      <translation>Scheda grafica (NVIDIA)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>Processor only</source>
      <translation>Solo processore</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source>{n} of {all} points or cells move so fast.</source>
      <translation>{n} punti o celle su {all} si muovono a tale velocità.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source>Regions by velocity</source>
      <translation>Regioni per velocità</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source>Velocity in millimetres a year</source>
      <translation>Velocità in millimetri all'anno</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source>&lt;b&gt;Velocity&lt;/b&gt;&lt;br&gt;Up or down: what moves at least so fast is inside.</source>
      <translation>&lt;b&gt;Velocità&lt;/b&gt;&lt;br&gt;In su o in giù: è compreso ciò che si muove almeno a questa velocità.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source> mm/yr</source>
      <translation> mm/anno</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source>Counting…</source>
      <translation>Conteggio…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source>Around what moves at least</source>
      <translation>Attorno a ciò che si muove di almeno</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source>Draw regions</source>
      <translation>Disegna le regioni</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source>A region needs {n} that lie together.</source>
      <translation>Una regione ne richiede {n} vicini tra loro.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source>The fastest {n} move {speed} mm/yr.</source>
      <translation>I {n} più veloci si muovono di almeno {speed} mm/anno.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/area_sketch.py" />
      <source>Drawn polygon</source>
      <translation>Poligono disegnato</translation>
    </message>
    <message>
      <location filename="../../ui/docks/asking.py" />
      <source>GroundCast: did the factors of {run} help?</source>
      <translation>GroundCast: i fattori di {run} sono stati d'aiuto?</translation>
    </message>
    <message>
      <location filename="../../ui/docks/asking.py" />
      <source>The trainings ended, but {path} holds no result.</source>
      <translation>Gli addestramenti sono terminati, ma {path} non contiene risultati.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/asking.py" />
      <source>The factors of {run} were tested.</source>
      <translation>I fattori di {run} sono stati esaminati.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/asking.py" />
      <source>Show</source>
      <translation>Mostra</translation>
    </message>
    <message>
      <location filename="../../ui/docks/before_run.py" />
      <source>Estimating…</source>
      <translation>Stima in corso…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/before_run.py" />
      <source>{time} Memory: about {size}.</source>
      <translation>{time} Memoria: circa {size}.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Compare models on your data: press Compare…, tick models, and start.</source>
      <translation>Confronta modelli sui tuoi dati: premi Confronta…, spunta i modelli e avvia.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>GroundCast compare</source>
      <translation>GroundCast: confronto</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Compare…</source>
      <translation>Confronta…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Choose models and compare them.</source>
      <translation>Scegli i modelli e confrontali.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Models…</source>
      <translation>Modelli…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Go on with this one: more models, or more seeds.</source>
      <translation>Continua questo confronto: altri modelli o altri semi.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Copy</source>
      <translation>Copia</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Table, command or call of Processing.</source>
      <translation>Tabella, comando o chiamata di Processing.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Export CSV</source>
      <translation>Esporta CSV</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Save all scores as a table.</source>
      <translation>Salva tutti i punteggi come tabella.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Figures</source>
      <translation>Figure</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Open the folder of figures.</source>
      <translation>Apri la cartella delle figure.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>What the table says, and what it does not.</source>
      <translation>Che cosa dice la tabella, e che cosa non dice.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Copy the table</source>
      <translation>Copia la tabella</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>The scores are saved as {path}.</source>
      <translation>I punteggi sono salvati in {path}.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>The run was cancelled.</source>
      <translation>L'esecuzione è stata annullata.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>This comparison was made without maps. Go on with it to make them.</source>
      <translation>Questo confronto è stato fatto senza mappe. Continualo per crearle.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Nothing was observed on that date. The map shows the forecast.</source>
      <translation>In quella data non è stato osservato nulla. La mappa mostra la previsione.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Export scores</source>
      <translation>Esporta punteggi</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>CSV table (*.csv)</source>
      <translation>Tabella CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Choose another place.</source>
      <translation>Scegli un'altra posizione.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Comparison</source>
      <translation>Confronto</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Comparisons of this study.</source>
      <translation>Confronti di questo studio.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Measure</source>
      <translation>Misura</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>What the columns show.</source>
      <translation>Che cosa mostrano le colonne.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Scored on</source>
      <translation>Valutato su</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Single series, or the mean of each region, as in the papers. The two never compare.</source>
      <translation>Singole serie, o la media di ogni regione, come negli articoli. Le due cose non sono mai confrontabili.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>One region, or all of them.</source>
      <translation>Una regione, o tutte.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Against</source>
      <translation>Rispetto a</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>The reference of the last column.</source>
      <translation>Il riferimento dell'ultima colonna.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Plot</source>
      <translation>Grafico</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>What is drawn beside the table.</source>
      <translation>Che cosa è disegnato accanto alla tabella.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Residuals</source>
      <translation>Residui</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Skill</source>
      <translation>Skill</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>against the best baseline</source>
      <translation>rispetto al miglior modello di base</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>against {label}</source>
      <translation>rispetto a {label}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Whole data set</source>
      <translation>Intero set di dati</translation>
    </message>
    <message>
      <location filename="../../ui/docks/copying.py" />
      <source>Copied. It writes its results to {folder}.</source>
      <translation>Copiato. I risultati verranno scritti in {folder}.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/copying.py" />
      <source>Not all that is set has a parameter in Processing.</source>
      <translation>Non tutte le impostazioni scelte hanno un parametro in Processing.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/copying.py" />
      <source>Copy it as a command instead.</source>
      <translation>Copialo invece come comando.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/ending.py" />
      <source>The run of the project that was closed is ready in {folder}.</source>
      <translation>L'esecuzione del progetto che è stato chiuso è pronta in {folder}.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/ending.py" />
      <source>Show on map</source>
      <translation>Mostra sulla mappa</translation>
    </message>
    <message>
      <location filename="../../ui/docks/ending.py" />
      <source>Run with batch {n}</source>
      <translation>Esegui con batch {n}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/ending.py" />
      <source>Continue</source>
      <translation>Continua</translation>
    </message>
    <message>
      <location filename="../../ui/docks/ending.py" />
      <source>The run ended, but {path} holds no report.</source>
      <translation>L'esecuzione è terminata, ma {path} non contiene un report.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/ending.py" />
      <source>Log</source>
      <translation>Log</translation>
    </message>
    <message>
      <location filename="../../ui/docks/ending.py" />
      <source>Forecast now</source>
      <translation>Prevedi ora</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>{model} learns the series of its own region, and can forecast no other. Choose another model, or set every region to Train.</source>
      <translation>{model} apprende le serie della propria regione e non può prevederne altre. Scegli un altro modello, oppure imposta ogni regione su Addestramento.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>Use {model}</source>
      <translation>Usa {model}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>Choose a model that can leave its region.</source>
      <translation>Scegli un modello che possa uscire dalla sua regione.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>{n} dates less {held} held back leave {left}; {model} needs {least}.</source>
      <translation>{n} date meno {held} di verifica ne lasciano {left}; {model} ne richiede {least}.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>{n} dates are too few for a time step of {step}. Set a time step of {most} or less, or use a baseline.</source>
      <translation>{n} date sono troppo poche per una finestra temporale di {step}. Imposta una finestra di {most} o meno, oppure usa un modello di base.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>Cure the data in step 1 first.</source>
      <translation>Correggi prima i dati nel passo 1.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>Cure the regions in step 3 first.</source>
      <translation>Correggi prima le regioni nel passo 3.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>Choose another model, or hold back fewer dates.</source>
      <translation>Scegli un altro modello, o riserva meno date alla verifica.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>Cure the time step first.</source>
      <translation>Correggi prima la finestra temporale.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>Choose a model that fits the data.</source>
      <translation>Scegli un modello adatto ai dati.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>Set to {most}</source>
      <translation>Imposta a {most}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/menu_button.py" />
      <source>More</source>
      <translation>Altro</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_dock.py" />
      <source>Zoom to all</source>
      <translation>Zoom completo</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_dock.py" />
      <source>Shows every value (Home).</source>
      <translation>Mostra tutti i valori (Home).</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_dock.py" />
      <source>Puts the picture on the clipboard.</source>
      <translation>Mette l'immagine negli appunti.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_dock.py" />
      <source>What is drawn, and what can be done with it (F1).</source>
      <translation>Che cosa è disegnato e che cosa se ne può fare (F1).</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_dock.py" />
      <source>Choose data or run a forecast first.</source>
      <translation>Scegli prima i dati o esegui una previsione.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_dock.py" />
      <source>Loading…</source>
      <translation>Caricamento…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_files.py" />
      <source>Saved {name}.</source>
      <translation>Salvato: {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_files.py" />
      <source>Copy the values</source>
      <translation>Copia i valori</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_files.py" />
      <source>Export</source>
      <translation>Esporta</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_files.py" />
      <source>Copy picture</source>
      <translation>Copia immagine</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_files.py" />
      <source>Saves the picture, or its values as a table.</source>
      <translation>Salva l'immagine, o i suoi valori come tabella.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>GroundCast profile</source>
      <translation>GroundCast: profilo</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Draw a line on the map to see a profile.</source>
      <translation>Disegna una linea sulla mappa per vedere un profilo.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Click along a line on the map, right-click to finish.</source>
      <translation>Fai clic lungo una linea sulla mappa, clic destro per terminare.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Choose one to {n} dates; more cannot be told apart.</source>
      <translation>Scegli da una a {n} date; di più non si distinguono.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Draw</source>
      <translation>Disegna</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>The reading was cancelled. Choose a line, a width or dates to read again.</source>
      <translation>La lettura è stata annullata. Scegli una linea, una larghezza o delle date per leggere di nuovo.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>{name} has more than {n} lines. Select those you want first.</source>
      <translation>{name} ha più di {n} linee. Seleziona prima quelle desiderate.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Line</source>
      <translation>Linea</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>As a point layer</source>
      <translation>Come layer di punti</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>The two runs share no forecast along this line.</source>
      <translation>Le due esecuzioni non hanno previsioni in comune lungo questa linea.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Hide</source>
      <translation>Nascondi</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_beside.py" />
      <source>Draws a raster of the map beside the curves, heights for instance, on its own axis.</source>
      <translation>Disegna un raster della mappa accanto alle curve, per esempio le quote, con un asse proprio.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_beside.py" />
      <source>Raster</source>
      <translation>Raster</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_beside.py" />
      <source>Only for the curves of one line.</source>
      <translation>Solo per le curve di una singola linea.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_beside.py" />
      <source>{line} has no values</source>
      <translation>{line} non ha valori</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_dates.py" />
      <source>Dates</source>
      <translation>Date</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_dates.py" />
      <source>Dates to show, at most {n}.</source>
      <translation>Date da mostrare, al massimo {n}.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_dates.py" />
      <source>held back</source>
      <translation>di verifica</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>Takes the forecast of another run off this one's, along the same line.</source>
      <translation>Sottrae da questa previsione quella di un'altra esecuzione, lungo la stessa linea.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>Turns the lines of a loaded layer into profiles.</source>
      <translation>Trasforma in profili le linee di un layer caricato.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>View</source>
      <translation>Vista</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>&lt;b&gt;View&lt;/b&gt;&lt;br&gt;Curves at chosen dates, how steeply they rise along the line, or distance and time as a picture.</source>
      <translation>&lt;b&gt;Vista&lt;/b&gt;&lt;br&gt;Curve a date scelte, la loro pendenza lungo la linea, oppure distanza e tempo come immagine.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>Minus run</source>
      <translation>Meno esecuzione</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>From layer</source>
      <translation>Da layer</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>{run} is no run of this study any more, so it is no longer taken off.</source>
      <translation>{run} non è più un'esecuzione di questo studio, perciò non viene più sottratta.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>Curves</source>
      <translation>Curve</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>Slope</source>
      <translation>Pendenza</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>Over time</source>
      <translation>Nel tempo</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>Residual over time</source>
      <translation>Residuo nel tempo</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>{run} is shown itself now, so it is no longer taken off.</source>
      <translation>{run} ora è mostrata essa stessa, perciò non viene più sottratta.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>Minus {run}</source>
      <translation>Meno {run}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>There is no second run in the study</source>
      <translation>Nello studio non c'è una seconda esecuzione</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>No line layer is loaded</source>
      <translation>Nessun layer di linee è caricato</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_lines.py" />
      <source>Draws further lines of the study into the same plot, at one date.</source>
      <translation>Disegna altre linee dello studio nello stesso grafico, a una sola data.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_lines.py" />
      <source>Lines together</source>
      <translation>Linee insieme</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_lines.py" />
      <source>A picture over time shows one line at a time.</source>
      <translation>Un'immagine nel tempo mostra una linea alla volta.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_lines.py" />
      <source>Choose up to {n} lines; more cannot be told apart.</source>
      <translation>Scegli al massimo {n} linee; di più non si distinguono.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_lines.py" />
      <source>All lines</source>
      <translation>Tutte le linee</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_lines.py" />
      <source>Only {name}</source>
      <translation>Solo {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_lines.py" />
      <source>Draw a second line first.</source>
      <translation>Disegna prima una seconda linea.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_lines.py" />
      <source>{n} lines</source>
      <translation>{n} linee</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_picture.py" />
      <source>Profile {name}</source>
      <translation>Profilo {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_picture.py" />
      <source>minus {run}</source>
      <translation>meno {run}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_picture.py" />
      <source>Centre map here</source>
      <translation>Centra qui la mappa</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_picture.py" />
      <source>relative to {place}</source>
      <translation>relativo a {place}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_progress.py" />
      <source>Reading the profile</source>
      <translation>Lettura del profilo</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_progress.py" />
      <source>Reading the profile: {share}</source>
      <translation>Lettura del profilo: {share}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_reading.py" />
      <source>one line at a time: {name}</source>
      <translation>una linea alla volta: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_swath.py" />
      <source>Mean ± standard deviation</source>
      <translation>Media ± deviazione standard</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_swath.py" />
      <source>Mean, 90 % interval</source>
      <translation>Media, intervallo 90 %</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_swath.py" />
      <source>Mean</source>
      <translation>Media</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_swath.py" />
      <source>Median, 10–90 %</source>
      <translation>Mediana, 10–90 %</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_swath.py" />
      <source>Median, 90 % interval</source>
      <translation>Mediana, intervallo 90 %</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_swath.py" />
      <source>Median</source>
      <translation>Mediana</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_swath.py" />
      <source>Width</source>
      <translation>Larghezza</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_swath.py" />
      <source>Automatic</source>
      <translation>Automatica</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_swath.py" />
      <source>Values this near the line are taken together. Automatic is three cells.</source>
      <translation>I valori entro questa distanza dalla linea vengono raggruppati. Automatica equivale a tre celle.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_swath.py" />
      <source>&lt;b&gt;Show&lt;/b&gt;&lt;br&gt;The curves are the mean or the median of the values in the swath. Around them lie standard deviation or 10 and 90 % of the observed, or the forecast's interval.</source>
      <translation>&lt;b&gt;Mostra&lt;/b&gt;&lt;br&gt;Le curve sono la media o la mediana dei valori nella striscia. Attorno ad esse sono la deviazione standard o il 10 e 90 % dell'osservato, o l'intervallo della previsione.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>median of a swath of {n} m</source>
      <translation>mediana di una striscia di {n} m</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>mean of a swath of {n} m</source>
      <translation>media di una striscia di {n} m</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>dots observed, lines forecast</source>
      <translation>punti: osservato, linee: previsto</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>forecast minus that of {run}</source>
      <translation>previsione meno quella di {run}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>observed − forecast: mean {bias} {unit}, RMSE {rmse} {unit} over {n} values</source>
      <translation>osservato − previsione: media {bias} {unit}, RMSE {rmse} {unit} su {n} valori</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>no bands around so many lines</source>
      <translation>nessuna fascia attorno a così tante linee</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>{line} RMSE {rmse} {unit}</source>
      <translation>{line} RMSE {rmse} {unit}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>observed</source>
      <translation>osservato</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>residual {value}</source>
      <translation>residuo {value}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/reference_chip.py" />
      <source>Click the place that shall not move, or drag a box. Esc stops.</source>
      <translation>Fai clic sul luogo che deve restare fermo, o trascina un riquadro. Esc interrompe.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/reference_chip.py" />
      <source>Click a place on the map, or drag a box: its motion is taken off everything shown, observed and forecast alike.</source>
      <translation>Fai clic su un luogo della mappa, o trascina un riquadro: il suo moto viene sottratto a tutto ciò che è mostrato, osservazioni e previsione.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/reference_chip.py" />
      <source>{reference}. Take it away.</source>
      <translation>{reference}. Rimuovilo.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/reference_chip.py" />
      <source>No values at this place. Click where there are some.</source>
      <translation>Nessun valore in questo luogo. Fai clic dove ce ne sono.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/reference_chip.py" />
      <source>Reading the place…</source>
      <translation>Lettura del luogo…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/reference_chip.py" />
      <source>Reading the mean…</source>
      <translation>Lettura della media…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/reference_chip.py" />
      <source>Click to take it away. Intervals keep their widths.</source>
      <translation>Fai clic per rimuoverlo. Gli intervalli mantengono la loro ampiezza.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/scene_making.py" />
      <source>Making the simulated scene, about 20 s…</source>
      <translation>Creazione della scena simulata, circa 20 s…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series.py" />
      <source>GroundCast series</source>
      <translation>GroundCast: serie</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series.py" />
      <source>Click the map to see a series.</source>
      <translation>Fai clic sulla mappa per vedere una serie.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series.py" />
      <source>Pick</source>
      <translation>Scegli</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_area.py" />
      <source>Mean and spread of a region, or of the polygons selected in any layer.</source>
      <translation>Media e dispersione di una regione, o dei poligoni selezionati in un layer qualsiasi.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_area.py" />
      <source>No region of the study lies here. Draw one, or drag a box.</source>
      <translation>Qui non c’è alcuna regione dello studio. Disegnane una o trascina un riquadro.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_area.py" />
      <source>Mean of</source>
      <translation>Media di</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_area.py" />
      <source>Selected in {layer}</source>
      <translation>Selezionati in {layer}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_area.py" />
      <source>Draw a region, or select polygons of a layer.</source>
      <translation>Disegna una regione o seleziona poligoni di un layer.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_area.py" />
      <source>All of them</source>
      <translation>Tutte</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_area.py" />
      <source>Beside the one shown</source>
      <translation>Accanto a quella mostrata</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_area.py" />
      <source>Region {name}</source>
      <translation>Regione {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_area.py" />
      <source>Draw a polygon</source>
      <translation>Disegna un poligono</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_bar.py" />
      <source>Click for a series; drag a box or double-click a region for its mean. Ctrl keeps the one shown.</source>
      <translation>Clic per una serie; trascina un riquadro o fai doppio clic su una regione per la sua media. Ctrl conserva quella mostrata.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_bar.py" />
      <source>Removes the series kept last.</source>
      <translation>Rimuove la serie conservata per ultima.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_bar.py" />
      <source>Keeps this series beside the next one.</source>
      <translation>Conserva questa serie accanto alla prossima.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_bar.py" />
      <source>Let go</source>
      <translation>Rilascia</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_copying.py" />
      <source>Unpacking for fast clicks: {percent} %</source>
      <translation>Decompressione per clic veloci: {percent} %</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_copying.py" />
      <source>Blocks of the packed files are kept unpacked on the disk while you do nothing: {size} of {all} so far, in {folder}. Options → GroundCast switches it off.</source>
      <translation>Mentre non si lavora, blocchi dei file compressi vengono conservati decompressi sul disco: finora {size} di {all}, in {folder}. Si disattiva in Opzioni → GroundCast.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>Linear</source>
      <translation>Lineare</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>Trend and season</source>
      <translation>Tendenza e stagione</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>Parabola</source>
      <translation>Parabola</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>Parabola and season</source>
      <translation>Parabola e stagione</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>Cubic</source>
      <translation>Cubica</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>Cubic and season</source>
      <translation>Cubica e stagione</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>Exponential</source>
      <translation>Esponenziale</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>Exponential and season</source>
      <translation>Esponenziale e stagione</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>{curve}: fit</source>
      <translation>{curve}: adattamento</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>Residuals of the fit</source>
      <translation>Residui dell'adattamento</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Observed values half a wavelength up and down, where a wrong cycle would lie.</source>
      <translation>Valori osservati spostati di mezza lunghezza d'onda in su e in giù, dove cadrebbe un ciclo errato.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Rain, temperature and the like beside the series, as a run reads them.</source>
      <translation>Pioggia, temperatura e altri fattori accanto alla serie, come li legge un'esecuzione.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Wavelength in mm</source>
      <translation>Lunghezza d'onda in mm</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Replicas</source>
      <translation>Repliche</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Factor</source>
      <translation>Fattore</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Only for displacement along the line of sight.</source>
      <translation>Solo per lo spostamento lungo la linea di vista.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Only for values in millimetres. Tell the unit of the data in step 1.</source>
      <translation>Solo per valori in millimetri. Indicare l'unità dei dati al passo 1.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Replicas ±{half} mm</source>
      <translation>Repliche ±{half} mm</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>{sensor}: ±{half} mm</source>
      <translation>{sensor}: ±{half} mm</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Other wavelength…</source>
      <translation>Altra lunghezza d'onda…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>There are no factors. Add some in step 2.</source>
      <translation>Non ci sono fattori. Aggiungine nel passo 2.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>{factor}: mean of the region</source>
      <translation>{factor}: media della regione</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>not used by this run</source>
      <translation>non usato da questa esecuzione</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>{factor}: reading…</source>
      <translation>{factor}: lettura…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Sentinel-1</source>
      <translation>Sentinel-1</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Envisat</source>
      <translation>Envisat</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>NISAR (L)</source>
      <translation>NISAR (L)</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_fit.py" />
      <source>The curves that line and season have fitted to the past, thin, from the dates before alone.</source>
      <translation>Linee sottili: le curve di retta e stagione stimate sul passato, dalle sole date precedenti.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_fit.py" />
      <source>Fit</source>
      <translation>Adattamento</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_fit.py" />
      <source>That of the forecast, too, where it goes on from the curve.</source>
      <translation>Anche quella della previsione, dove questa prosegue la curva.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_fit.py" />
      <source>Fitted curve</source>
      <translation>Curva adattata</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_fit.py" />
      <source>That of {model}: each date before the held-back ones as the trained model forecasts it from the dates before, one date ahead. It has learned from these dates: this is no test of it.</source>
      <translation>Quella di {model}: ogni data precedente a quelle di verifica come il modello addestrato la prevede dalle date prima di essa, una data in avanti. Ha imparato da queste date: non è una prova del modello.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_fit.py" />
      <source>{model} has no fitted curve of the past: these are the baselines'.</source>
      <translation>{model} non ha una curva stimata sul passato: queste sono dei modelli di base.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Velocity, from the dates before the held-back ones.</source>
      <translation>Velocità, dalle date precedenti a quelle di verifica.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Learned from the dates before the held-back ones, as the model's forecast of those.</source>
      <translation>Appresa dalle date precedenti a quelle di verifica, come la previsione del modello per queste ultime.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>The thin line is its fit to them.</source>
      <translation>La linea sottile è il suo adattamento a esse.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Double-click to rename; right-click for colour, note and more.</source>
      <translation>Doppio clic per rinominare; clic destro per colore, nota e altro.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>{rate} mm/yr relative</source>
      <translation>{rate} mm/anno (relativa)</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>{velocity} mm/yr</source>
      <translation>{velocity} mm/anno</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Hollow dots are held back: they score the forecast and are hidden from training.</source>
      <translation>I punti vuoti sono date di verifica: valutano la previsione e sono nascosti all'addestramento.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Of the observed values over the cells or points of the area, about their mean.</source>
      <translation>Dei valori osservati sulle celle o sui punti dell’area, attorno alla loro media.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Up to 200 of the cells or points of the area, evenly from all over it.</source>
      <translation>Fino a 200 delle celle o dei punti dell'area, distribuiti uniformemente su tutta l'area.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Forecast of the held-back dates, and of those to come.</source>
      <translation>Previsione delle date di verifica e di quelle future.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>The range that should hold nine of ten values.</source>
      <translation>L'intervallo che dovrebbe contenere nove valori su dieci.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>The range that should hold eight of ten values.</source>
      <translation>L'intervallo che dovrebbe contenere otto valori su dieci.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>The range that should hold every second value.</source>
      <translation>L'intervallo che dovrebbe contenere un valore su due.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Curves and scores</source>
      <translation>Curve e punteggi</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>On the held-back dates of this place, which no curve has seen.</source>
      <translation>Sulle date di verifica di questo luogo, che nessuna curva ha visto.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>no values here</source>
      <translation>nessun valore qui</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Note on {name}</source>
      <translation>Nota su {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Colour of {name}</source>
      <translation>Colore di {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Colour…</source>
      <translation>Colore…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Note…</source>
      <translation>Nota…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Observed</source>
      <translation>Osservato</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>± standard deviation</source>
      <translation>± deviazione standard</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>{level} % band</source>
      <translation>Fascia {level} %</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>{rate} a year relative, {unit}</source>
      <translation>{rate} all'anno, relativa, {unit}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>{rate} a year, {unit}</source>
      <translation>{rate} all'anno, {unit}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Curve</source>
      <translation>Curva</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>RMSE</source>
      <translation>RMSE</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Rename</source>
      <translation>Rinomina</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Zoom to</source>
      <translation>Zoom qui</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>{value}, best</source>
      <translation>{value}, il migliore</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Relative to the reference: {place}.</source>
      <translation>Relativa al riferimento: {place}.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>The last observed value stays.</source>
      <translation>L'ultimo valore osservato resta costante.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>A straight line through the dates.</source>
      <translation>Una retta attraverso le date.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>A straight line and a yearly cycle.</source>
      <translation>Una retta e un ciclo annuale.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_menus.py" />
      <source>Set as reference</source>
      <translation>Imposta come riferimento</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_menus.py" />
      <source>Copy coordinates</source>
      <translation>Copia coordinate</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_time.py" />
      <source>The map has no dates to play. Show a run on the map first.</source>
      <translation>La mappa non ha date da riprodurre. Mostra prima un'esecuzione sulla mappa.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>persistence</source>
      <translation>persistenza</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>linear</source>
      <translation>lineare</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>trend and season</source>
      <translation>tendenza e stagione</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>{place}, region {name}</source>
      <translation>{place}, regione {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>RMSE on {n} held-back dates: {first}</source>
      <translation>RMSE su {n} date di verifica: {first}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>above {level} mm: {share}</source>
      <translation>sopra {level} mm: {share}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>below {level} mm: {share}</source>
      <translation>sotto {level} mm: {share}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>forecast {value} {unit}</source>
      <translation>previsto {value} {unit}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>{n} dates</source>
      <translation>{n} date</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>baselines go on from the last date; a forecast comes with a run</source>
      <translation>i modelli di base proseguono dall'ultima data; la previsione arriva con un'esecuzione</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>No held-back dates to score here.</source>
      <translation>Qui non ci sono date di verifica da valutare.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>observed {value} {unit}</source>
      <translation>osservato {value} {unit}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>{level} % {range}</source>
      <translation>{level} % {range}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/setup_notice.py" />
      <source>Forecasts need a one-time set-up. Series with simple baselines, and profiles, work now.</source>
      <translation>Le previsioni richiedono una configurazione, da fare una sola volta. Le serie con i modelli di base semplici, e i profili, funzionano già ora.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/setup_notice.py" />
      <source>Options…</source>
      <translation>Opzioni…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/setup_notice.py" />
      <source>Repair</source>
      <translation>Ripara</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Start anyway</source>
      <translation>Avvia comunque</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Model library…</source>
      <translation>Libreria dei modelli…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Run folder…</source>
      <translation>Cartella di esecuzione…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Model file (.gcast)…</source>
      <translation>File di modello (.gcast)…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Forecast from the data of step 1, or from the data that the model was trained on?</source>
      <translation>Prevedere dai dati del passo 1 o dai dati su cui il modello è stato addestrato?</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Choose folder…</source>
      <translation>Scegli cartella…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Run folder</source>
      <translation>Cartella dell'esecuzione</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Model</source>
      <translation>Modello</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Data of step 1</source>
      <translation>Dati del passo 1</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>The model's own</source>
      <translation>Quelli del modello</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>The layer has the CRS {shown}, its file says {said}. A forecast reads the file; give its CRS under Change where the file is wrong.</source>
      <translation>Il layer ha il SR {shown}, il suo file indica {said}. Una previsione legge il file; se il file è errato, indica il SR con Cambia.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>&lt;a href="change"&gt;Change&lt;/a&gt;</source>
      <translation>&lt;a href="change"&gt;Cambia&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>Data</source>
      <translation>Dati</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>Data layer</source>
      <translation>Layer dei dati</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>&lt;b&gt;Data&lt;/b&gt;&lt;br&gt;A loaded layer of points, rasters or a mesh with dates, or a file.</source>
      <translation>&lt;b&gt;Dati&lt;/b&gt;&lt;br&gt;Un layer caricato di punti, raster o una mesh con date, oppure un file.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>Add…</source>
      <translation>Aggiungi…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>&lt;b&gt;Add stack&lt;/b&gt;&lt;br&gt;Read a file or a folder; nothing is copied.</source>
      <translation>&lt;b&gt;Aggiungi stack&lt;/b&gt;&lt;br&gt;Legge un file o una cartella; non viene copiato nulla.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>Drop a file or folder here, choose a layer, or &lt;a href="scene"&gt;try the simulated scene&lt;/a&gt;.</source>
      <translation>Trascina qui un file o una cartella, scegli un layer, oppure &lt;a href="scene"&gt;prova la scena simulata&lt;/a&gt;.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>The layer "{name}" was removed. Choose data again.</source>
      <translation>Il layer "{name}" è stato rimosso. Scegli di nuovo i dati.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>&lt;a href="confirm"&gt;Confirm&lt;/a&gt;</source>
      <translation>&lt;a href="confirm"&gt;Conferma&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>The layer is a copy for the map. Forecasts read the source itself.</source>
      <translation>Il layer è una copia per la mappa. Le previsioni leggono direttamente la sorgente.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>The layer was removed. The study still reads {file} itself.</source>
      <translation>Il layer è stato rimosso. Lo studio legge ancora direttamente {file}.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>&lt;b&gt;Source and rules&lt;/b&gt;&lt;br&gt;What the source holds and is told, and how and after which lag the factor comes to places and dates.</source>
      <translation>&lt;b&gt;Sorgente e regole&lt;/b&gt;&lt;br&gt;Che cosa contiene la sorgente e che cosa le è indicato, e come e con quale ritardo il fattore arriva ai luoghi e alle date.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Tables (*.csv *.txt);;All files (*)</source>
      <translation>Tabelle (*.csv *.txt);;Tutti i file (*)</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Factors</source>
      <translation>Fattori</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Optional. Only values up to the forecast start are used, unless you give a scenario.</source>
      <translation>Facoltativo. Si usano solo i valori fino all'inizio della previsione, a meno di fornire uno scenario.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Rules</source>
      <translation>Regole</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>&lt;b&gt;Add factor&lt;/b&gt;&lt;br&gt;Rain, temperature and the like.</source>
      <translation>&lt;b&gt;Aggiungi fattore&lt;/b&gt;&lt;br&gt;Pioggia, temperatura e simili.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Loaded layer</source>
      <translation>Layer caricato</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Remove</source>
      <translation>Rimuovi</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Source and rules…</source>
      <translation>Sorgente e regole…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Folder of rasters, one a date</source>
      <translation>Cartella di raster, uno per data</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>none (optional)</source>
      <translation>nessuno (facoltativo)</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>{model} does not use factors.</source>
      <translation>{model} non usa fattori.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Select a factor first.</source>
      <translation>Seleziona prima un fattore.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Select one factor first.</source>
      <translation>Seleziona prima un solo fattore.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Rasters ({endings})</source>
      <translation>Raster ({endings})</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Raster folder…</source>
      <translation>Cartella di raster…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Raster file…</source>
      <translation>File raster…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Station table…</source>
      <translation>Tabella di stazioni…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Raster with one band a date</source>
      <translation>Raster con una banda per data</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Table of stations</source>
      <translation>Tabella di stazioni</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>{n} changed · &lt;a href="reset"&gt;Reset&lt;/a&gt;</source>
      <translation>{n} modificate · &lt;a href="reset"&gt;Ripristina&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>Advanced</source>
      <translation>Avanzate</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>Number of patterns…</source>
      <translation>Numero di schemi…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>&lt;b&gt;Models&lt;/b&gt;&lt;br&gt;What each model is, what it needs, and whether it fits.</source>
      <translation>&lt;b&gt;Modelli&lt;/b&gt;&lt;br&gt;Che cos'è ogni modello, che cosa richiede e se è adatto.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>&lt;b&gt;Hold back&lt;/b&gt;&lt;br&gt;The last dates are hidden from training and used to score the forecast.</source>
      <translation>&lt;b&gt;Date di verifica&lt;/b&gt;&lt;br&gt;Le ultime date vengono nascoste all'addestramento e usate per valutare la previsione.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>&amp;Model</source>
      <translation>&amp;Modello</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>Hold &amp;back</source>
      <translation>&amp;Verifica</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>&amp;Threshold</source>
      <translation>&amp;Soglia</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>Dates held back</source>
      <translation>Date di verifica</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>&lt;b&gt;Number of patterns&lt;/b&gt;&lt;br&gt;How well series stand apart in 2 to 10 patterns.</source>
      <translation>&lt;b&gt;Numero di schemi&lt;/b&gt;&lt;br&gt;Quanto bene le serie si distinguono con un numero di schemi da 2 a 10.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>A forecast to {date} is longer than half the observed span. Read it as a scenario.</source>
      <translation>Una previsione fino al {date} supera la metà del periodo osservato. Va letta come scenario.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>to {date}</source>
      <translation>fino al {date}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>{n} changed</source>
      <translation>{n} modificate</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/prepared.py" />
      <source>&lt;a href="prepare"&gt;Prepare…&lt;/a&gt;</source>
      <translation>&lt;a href="prepare"&gt;Prepara…&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/prepared.py" />
      <source>&lt;a href="undo"&gt;Take back&lt;/a&gt;</source>
      <translation>&lt;a href="undo"&gt;Annulla&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/prepared.py" />
      <source>Prepared: {steps}</source>
      <translation>Preparati: {steps}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>&lt;b&gt;Whole data set&lt;/b&gt;&lt;br&gt;Use no regions; the layer itself stays.</source>
      <translation>&lt;b&gt;Intero set di dati&lt;/b&gt;&lt;br&gt;Non usare regioni; il layer resta com'è.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>&lt;b&gt;Draw region&lt;/b&gt;&lt;br&gt;On the map, over the coloured area.</source>
      <translation>&lt;b&gt;Disegna regione&lt;/b&gt;&lt;br&gt;Sulla mappa, sopra l'area colorata.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>&lt;b&gt;From layer&lt;/b&gt;&lt;br&gt;Take polygons of a loaded layer, or what moves fast.</source>
      <translation>&lt;b&gt;Da layer&lt;/b&gt;&lt;br&gt;Usa i poligoni di un layer caricato, o ciò che si muove velocemente.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>{name}: {n} selected</source>
      <translation>{name}: {n} selezionati</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>Polygon</source>
      <translation>Poligono</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>Rectangle</source>
      <translation>Rettangolo</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>Circle</source>
      <translation>Cerchio</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>By velocity…</source>
      <translation>Per velocità…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>The layer "{name}" was removed. Choose another one.</source>
      <translation>Il layer "{name}" è stato rimosso. Scegline un altro.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>No polygon layer is loaded</source>
      <translation>Nessun layer di poligoni è caricato</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_editing.py" />
      <source>This region lies in the layer {name}. Change it there, with QGIS's own tools.</source>
      <translation>Questa regione si trova nel layer {name}. Modificala lì, con gli strumenti di QGIS.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_editing.py" />
      <source>Colour of region {name}</source>
      <translation>Colore della regione {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_editing.py" />
      <source>Change the colour of region {name}</source>
      <translation>Cambia il colore della regione {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_editing.py" />
      <source>Colour</source>
      <translation>Colore</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_editing.py" />
      <source>Double click or F2 renames, Del deletes.</source>
      <translation>Doppio clic o F2 rinomina, Canc elimina.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_table.py" />
      <source>{area} km²</source>
      <translation>{area} km²</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_table.py" />
      <source>&lt;b&gt;Valid&lt;/b&gt;&lt;br&gt;Pixels or points with data in the region; ~ where large ones are sampled.</source>
      <translation>&lt;b&gt;Validi&lt;/b&gt;&lt;br&gt;Pixel o punti con dati nella regione; ~ dove le regioni grandi sono campionate.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_table.py" />
      <source>Role</source>
      <translation>Ruolo</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_table.py" />
      <source>Area</source>
      <translation>Area</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_table.py" />
      <source>Valid</source>
      <translation>Validi</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_table.py" />
      <source>&lt;b&gt;Regions&lt;/b&gt;&lt;br&gt;A run trains and forecasts those with a tick.</source>
      <translation>&lt;b&gt;Regioni&lt;/b&gt;&lt;br&gt;Un'esecuzione addestra e prevede quelle spuntate.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>{name} has more than {n} polygons. Select those you want first.</source>
      <translation>{name} ha più di {n} poligoni. Seleziona prima quelli desiderati.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Take {a} out of {b}</source>
      <translation>Sottrai {a} da {b}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Draw regions, or leave it: the whole data set is one region.</source>
      <translation>Disegna delle regioni, oppure lascia così: l'intero set di dati è una regione.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Undo</source>
      <translation>Annulla</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Region {name} is deleted.</source>
      <translation>La regione {name} è eliminata.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>whole data set</source>
      <translation>intero set di dati</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Set {name} to Test (unseen) to learn how the model does elsewhere.</source>
      <translation>Imposta {name} su Test (mai vista) per sapere come si comporta il modello altrove.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>New runs go to {folder}. &lt;a href="folder"&gt;Change&lt;/a&gt;</source>
      <translation>Le nuove esecuzioni vanno in {folder}. &lt;a href="folder"&gt;Cambia&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>This run was stopped before its training. Continue runs it anew.</source>
      <translation>Questa esecuzione è stata interrotta prima dell'addestramento. Continua la ripete da capo.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Results</source>
      <translation>Risultati</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Add the run's layers.</source>
      <translation>Aggiunge i layer dell'esecuzione.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Play</source>
      <translation>Riproduci</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Run the map through the dates, from observed into forecast.</source>
      <translation>Scorre la mappa lungo le date, dalle osservazioni alla previsione.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Profile</source>
      <translation>Profilo</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Draw a line on the map.</source>
      <translation>Disegna una linea sulla mappa.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Report…</source>
      <translation>Report…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Maps, plots and scores as a PDF.</source>
      <translation>Mappe, grafici e punteggi in PDF.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Residuals…</source>
      <translation>Residui…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>How they are spread on the held-back dates.</source>
      <translation>Come si distribuiscono sulle date di verifica.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Open folder</source>
      <translation>Apri cartella</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>See the run's files.</source>
      <translation>Mostra i file dell'esecuzione.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>For other programs and people.</source>
      <translation>Per altri programmi e altre persone.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Display</source>
      <translation>Visualizzazione</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Range of colours, blending, swipe.</source>
      <translation>Intervallo dei colori, fusione, confronto a tendina.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>This run was stopped. Continue goes on where it was; Forecast now ends the training and takes the best model so far.</source>
      <translation>Questa esecuzione è stata interrotta. Continua la riprende da dov'era; Prevedi ora termina l'addestramento e usa il modello migliore finora.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>The report of this run is missing.</source>
      <translation>Manca il report di questa esecuzione.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Run a forecast first.</source>
      <translation>Esegui prima una previsione.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>A quick try: a whole training may do better.</source>
      <translation>Un tentativo rapido: un addestramento completo può fare meglio.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Use the baseline</source>
      <translation>Usa il modello di base</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Where is it better?</source>
      <translation>Dove fa meglio?</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>Run</source>
      <translation>Esecuzione</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>&lt;b&gt;Quick try&lt;/b&gt;&lt;br&gt;A smaller network, trained shorter. The run's name says so.</source>
      <translation>&lt;b&gt;Tentativo rapido&lt;/b&gt;&lt;br&gt;Una rete più piccola, addestrata meno a lungo. Lo dice il nome dell'esecuzione.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>Load model…</source>
      <translation>Carica modello…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>&lt;b&gt;Load model&lt;/b&gt;&lt;br&gt;Forecast with a model that was trained before.</source>
      <translation>&lt;b&gt;Carica modello&lt;/b&gt;&lt;br&gt;Prevede con un modello addestrato in precedenza.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>Progress of the run</source>
      <translation>Avanzamento dell'esecuzione</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>&lt;b&gt;Cancel&lt;/b&gt;&lt;br&gt;Stops at once; the best model so far is kept.</source>
      <translation>&lt;b&gt;Annulla&lt;/b&gt;&lt;br&gt;Interrompe subito; il miglior modello finora viene conservato.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>&lt;a href="log"&gt;Open log&lt;/a&gt; · &lt;a href="next"&gt;Prepare next run&lt;/a&gt;</source>
      <translation>&lt;a href="log"&gt;Apri log&lt;/a&gt; · &lt;a href="next"&gt;Prepara la prossima esecuzione&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>Pause</source>
      <translation>Pausa</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>The run goes on.</source>
      <translation>L'esecuzione continua.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>The run waits and leaves the processor to you.</source>
      <translation>L'esecuzione attende e lascia libero il processore.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>Train and forecast</source>
      <translation>Addestra e prevedi</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>&lt;b&gt;{label} (Ctrl+Return)&lt;/b&gt;&lt;br&gt;{text}</source>
      <translation>&lt;b&gt;{label} (Ctrl+Invio)&lt;/b&gt;&lt;br&gt;{text}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>Quick try ({time})</source>
      <translation>Tentativo rapido ({time})</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>Forecast with a model that was trained before.</source>
      <translation>Prevede con un modello addestrato in precedenza.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>&lt;b&gt;Load model&lt;/b&gt;&lt;br&gt;{text}</source>
      <translation>&lt;b&gt;Carica modello&lt;/b&gt;&lt;br&gt;{text}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>Cancelling: the best model so far is being saved.</source>
      <translation>Annullamento: salvataggio del miglior modello finora.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>epoch {n} of {all}</source>
      <translation>epoca {n} di {all}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>Waiting: {name}</source>
      <translation>In attesa: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>paused</source>
      <translation>in pausa</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>pausing at the next step</source>
      <translation>in pausa dal prossimo passo</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>{time} left</source>
      <translation>{time} rimanenti</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_list.py" />
      <source>Runs</source>
      <translation>Esecuzioni</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_list.py" />
      <source>1 run</source>
      <translation>1 esecuzione</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_list.py" />
      <source>{n} runs</source>
      <translation>{n} esecuzioni</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_list.py" />
      <source>no run yet</source>
      <translation>ancora nessuna esecuzione</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_list.py" />
      <source>How much smaller the RMSE is than the best baseline's.</source>
      <translation>Di quanto l'RMSE è inferiore a quello del miglior modello di base.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_list.py" />
      <source>{n} stopped</source>
      <translation>{n} interrotte</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_list.py" />
      <source>stopped</source>
      <translation>interrotta</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_list.py" />
      <source>no result</source>
      <translation>nessun risultato</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_menu.py" />
      <source>Remove from study</source>
      <translation>Rimuovi dallo studio</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_menu.py" />
      <source>Name of the run; empty for its number</source>
      <translation>Nome dell'esecuzione; vuoto: il suo numero</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/selected.py" />
      <source>{name} (selected)</source>
      <translation>{name} (selezione)</translation>
    </message>
    <message>
      <location filename="../../ui/docks/value_range.py" />
      <source>Symmetric</source>
      <translation>Simmetrico</translation>
    </message>
    <message>
      <location filename="../../ui/docks/value_range.py" />
      <source>Manual</source>
      <translation>Manuale</translation>
    </message>
    <message>
      <location filename="../../ui/docks/value_range.py" />
      <source>The axis of the values: as far as the data, the same up and down, or two numbers.</source>
      <translation>L'asse dei valori: quanto i dati, uguale in alto e in basso, oppure due numeri.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/value_range.py" />
      <source>Y range</source>
      <translation>Intervallo Y</translation>
    </message>
    <message>
      <location filename="../../ui/docks/value_range.py" />
      <source>From</source>
      <translation>Da</translation>
    </message>
    <message>
      <location filename="../../ui/docks/value_range.py" />
      <source>to</source>
      <translation>a</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water.py" />
      <source>Water presses the ground down. Choose a model's water and the motion of the ground, or &lt;a href="twin"&gt;try the simulated twin&lt;/a&gt;.</source>
      <translation>L'acqua preme sul terreno. Scegli l'acqua di un modello e il moto del terreno, oppure &lt;a href="twin"&gt;prova il gemello simulato&lt;/a&gt;.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water.py" />
      <source>&lt;b&gt;Direction&lt;/b&gt;&lt;br&gt;Line of sight is divided by cos(incidence).</source>
      <translation>&lt;b&gt;Direzione&lt;/b&gt;&lt;br&gt;La linea di vista viene divisa per cos(incidenza).</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water.py" />
      <source>Water storage {name}</source>
      <translation>Accumulo idrico {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water.py" />
      <source>The worker environment is not set up yet. Set it up in the Forecast dock first.</source>
      <translation>L'ambiente di calcolo non è ancora configurato. Configuralo prima nel pannello Previsione.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water.py" />
      <source>Making the simulated twin, about 10 s…</source>
      <translation>Creazione del gemello simulato, circa 10 s…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water.py" />
      <source>Simulated · Study area</source>
      <translation>Simulato · Area di studio</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water.py" />
      <source>{mode}, {n} changed</source>
      <translation>{mode}, {n} modificate</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water.py" />
      <source>As the file says</source>
      <translation>Come indica il file</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Water storage of a model, a raster with one band for each date (mm, cm, m or kg/m²).</source>
      <translation>Accumulo idrico di un modello, un raster con una banda per ogni data (mm, cm, m o kg/m²).</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Displacement of the ground, a raster with one band for each date.</source>
      <translation>Spostamento del terreno, un raster con una banda per ogni data.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>The area to correct. Without one, every cell with deformation is corrected.</source>
      <translation>L'area da correggere. Senza di essa viene corretta ogni cella con deformazione.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>An independent record of water such as GRACE: a raster by date, or a table of date and value.</source>
      <translation>Una misura indipendente dell'acqua, come GRACE: un raster per data, o una tabella di data e valore.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Prior</source>
      <translation>A priori</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Deformation</source>
      <translation>Deformazione</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Study area</source>
      <translation>Area di studio</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Validation</source>
      <translation>Validazione</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>File of: {what}</source>
      <translation>File di: {what}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>&lt;b&gt;{what}&lt;/b&gt;&lt;br&gt;Choose a file; nothing is copied.</source>
      <translation>&lt;b&gt;{what}&lt;/b&gt;&lt;br&gt;Scegli un file; non viene copiato nulla.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Reference area</source>
      <translation>Area di riferimento</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Where the InSAR is zero by definition. None: deformation tied to GNSS.</source>
      <translation>Dove l'InSAR è zero per definizione. Nessuna: deformazione vincolata al GNSS.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Descending track</source>
      <translation>Traccia discendente</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>A second line of sight, with incidence angles; the deformation is then the ascending one.</source>
      <translation>Una seconda linea di vista, con angoli di incidenza; la deformazione è allora quella ascendente.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Atmospheric loading</source>
      <translation>Carico atmosferico</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>What the air's weight does to the ground; it is subtracted.</source>
      <translation>L'effetto del peso dell'aria sul terreno; viene sottratto.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Snow</source>
      <translation>Neve</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>The part of the prior that is snow; its error is a factor, not a sum.</source>
      <translation>La parte della stima a priori che è neve; il suo errore è un fattore, non una somma.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Love numbers</source>
      <translation>Numeri di Love</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Degree, h, l and k from degree 1 (or 0) on, in the frame chosen below. None: PREM.</source>
      <translation>Grado, h, l e k dal grado 1 (o 0) in poi, nel sistema scelto sotto. Nessuno: PREM.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Tables (*.txt *.dat *.csv);;</source>
      <translation>Tabelle (*.txt *.dat *.csv);;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>PREM</source>
      <translation>PREM</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>GeoTIFF, NetCDF (*.tif *.tiff *.vrt *.nc);;</source>
      <translation>GeoTIFF, NetCDF (*.tif *.tiff *.vrt *.nc);;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>GeoTIFF, NetCDF, table (*.tif *.tiff *.vrt *.nc *.csv *.txt);;</source>
      <translation>GeoTIFF, NetCDF, tabella (*.tif *.tiff *.vrt *.nc *.csv *.txt);;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Polygons (*.gpkg *.geojson *.shp);;</source>
      <translation>Poligoni (*.gpkg *.geojson *.shp);;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_plots.py" />
      <source>Water storage plots</source>
      <translation>Grafici dell'accumulo idrico</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_plots.py" />
      <source>Show all</source>
      <translation>Mostra tutto</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_plots.py" />
      <source>&lt;b&gt;Show all&lt;/b&gt;&lt;br&gt;Ends zooming and dragging.</source>
      <translation>&lt;b&gt;Mostra tutto&lt;/b&gt;&lt;br&gt;Termina zoom e trascinamento.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_plots.py" />
      <source>No run yet. Correct the water storage in the dock of that name.</source>
      <translation>Ancora nessuna esecuzione. Correggi l'accumulo idrico nel pannello omonimo.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_plots.py" />
      <source>Water</source>
      <translation>Acqua</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_plots.py" />
      <source>Noise</source>
      <translation>Rumore</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_plots.py" />
      <source>Innovations</source>
      <translation>Innovazioni</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_plots.py" />
      <source>Load</source>
      <translation>Carico</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_results_step.py" />
      <source>&lt;b&gt;Runs&lt;/b&gt;&lt;br&gt;The newest comes first.</source>
      <translation>&lt;b&gt;Esecuzioni&lt;/b&gt;&lt;br&gt;La più recente è la prima.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_results_step.py" />
      <source>&lt;a href="folder"&gt;Open the folder&lt;/a&gt;</source>
      <translation>&lt;a href="folder"&gt;Apri la cartella&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_results_step.py" />
      <source>Plots</source>
      <translation>Grafici</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_run.py" />
      <source>Folder for runs</source>
      <translation>Cartella esecuzioni</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_run.py" />
      <source>&lt;b&gt;Folder&lt;/b&gt;&lt;br&gt;Runs get folders in it; empty is the usual place.</source>
      <translation>&lt;b&gt;Cartella&lt;/b&gt;&lt;br&gt;Le esecuzioni vi creano le proprie cartelle; vuoto indica la posizione abituale.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_run.py" />
      <source>Beside the project</source>
      <translation>Accanto al progetto</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_run.py" />
      <source>Correct the water storage</source>
      <translation>Correggi l'accumulo idrico</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_run.py" />
      <source>&lt;b&gt;Cancel&lt;/b&gt;&lt;br&gt;Stops at once; nothing is left half written.</source>
      <translation>&lt;b&gt;Annulla&lt;/b&gt;&lt;br&gt;Interrompe subito; nulla resta scritto a metà.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_run.py" />
      <source>&lt;b&gt;Correct the water storage&lt;/b&gt;&lt;br&gt;{text}</source>
      <translation>&lt;b&gt;Correggi l'accumulo idrico&lt;/b&gt;&lt;br&gt;{text}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_run.py" />
      <source>Cancelling</source>
      <translation>Annullamento</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Where its file is wrong or silent.</source>
      <translation>Se il suo file la indica in modo errato o non la indica.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Unit of the deformation</source>
      <translation>Unità della deformazione</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Unit of the prior</source>
      <translation>Unità della stima a priori</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Unit of the validation</source>
      <translation>Unità della validazione</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Mode</source>
      <translation>Modalità</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Joint uses the neighbours' observations too. It needs the noise's length.</source>
      <translation>Congiunta usa anche le osservazioni dei vicini. Richiede la lunghezza del rumore.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Standard deviation of one cell's deformation at one date.</source>
      <translation>Deviazione standard della deformazione di una cella a una data.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Error of the prior</source>
      <translation>Errore a priori</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Standard deviation of the prior's error.</source>
      <translation>Deviazione standard dell'errore della stima a priori.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Its duration</source>
      <translation>La sua durata</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Correlation time of the prior's error.</source>
      <translation>Tempo di correlazione dell'errore della stima a priori.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Its reach</source>
      <translation>La sua portata</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Correlation length of the prior's error.</source>
      <translation>Lunghezza di correlazione dell'errore della stima a priori.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Members</source>
      <translation>Membri</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Size of the ensemble; 24 is usual, below 10 gains are mostly noise.</source>
      <translation>Dimensione dell'ensemble; 24 è il valore abituale, sotto 10 i guadagni sono per lo più rumore.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Localisation</source>
      <translation>Localizzazione</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Joint mode: observations beyond it have no weight.</source>
      <translation>Modalità congiunta: le osservazioni oltre questa distanza non hanno peso.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Halo</source>
      <translation>Alone</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Width of the prior around the study area that is carried along.</source>
      <translation>Larghezza della stima a priori attorno all'area di studio che viene inclusa.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Each cell by itself</source>
      <translation>Ogni cella da sola</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>All cells together (joint)</source>
      <translation>Tutte le celle insieme (congiunta)</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Length of the noise</source>
      <translation>Lunghezza del rumore</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Joint: noise alike between cells; 0: none.</source>
      <translation>Congiunta: rumore comune tra celle; 0: nessuno.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Update</source>
      <translation>Aggiornamento</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Square root leaves exactly the spread that theory gives.</source>
      <translation>La radice quadrata lascia esattamente la dispersione prevista dalla teoria.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Smoother</source>
      <translation>Smoother</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Later dates correct earlier ones too.</source>
      <translation>Le date successive correggono anche quelle precedenti.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>How acquisitions and dates of the prior meet.</source>
      <translation>Come si abbinano le acquisizioni e le date della stima a priori.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Largest gap</source>
      <translation>Distanza massima</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Between dates that belong together; 0: half a step.</source>
      <translation>Tra date da abbinare; 0: mezzo passo.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Cells of the analysis.</source>
      <translation>Celle dell'analisi.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Leave out above</source>
      <translation>Escludi oltre</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Places that move for other reasons; 0: all.</source>
      <translation>Luoghi che si muovono per altre cause; 0: tutti.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Places in a cell</source>
      <translation>Luoghi in una cella</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>How they are put together.</source>
      <translation>Come vengono combinati.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Valid share</source>
      <translation>Quota valida</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Share of a cell's places that must hold a value.</source>
      <translation>Quota dei luoghi di una cella che devono avere un valore.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Other noise levels</source>
      <translation>Altri livelli di rumore</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Filter anew for 7 to 12 mm.</source>
      <translation>Filtra di nuovo da 7 a 12 mm.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Frame</source>
      <translation>Riferimento</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Centre that the loading refers to.</source>
      <translation>Centro a cui si riferisce il carico.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Gravity</source>
      <translation>Gravità</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>At the surface.</source>
      <translation>In superficie.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Error of the snow</source>
      <translation>Errore della neve</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Standard deviation of the logarithm of its factor.</source>
      <translation>Deviazione standard del logaritmo del suo fattore.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Leave out dates</source>
      <translation>Escludi date</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Dates or spans, such as 2016-05-01/2016-06-30, with spaces.</source>
      <translation>Date o periodi, come 2016-05-01/2016-06-30, separati da spazi.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Seed</source>
      <translation>Seme</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>The same seed gives the same result.</source>
      <translation>Lo stesso seme dà lo stesso risultato.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Square root</source>
      <translation>Radice quadrata</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Perturbed observations</source>
      <translation>Osservazioni perturbate</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Off</source>
      <translation>No</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>On</source>
      <translation>Sì</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Nearest acquisition</source>
      <translation>Acquisizione più vicina</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Prior interpolated</source>
      <translation>Stima a priori interpolata</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>The prior's own</source>
      <translation>Come a priori</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>EASE-Grid 2.0, 25 km</source>
      <translation>EASE-Grid 2.0, 25 km</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Where it is quick</source>
      <translation>Dove è rapido</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Always</source>
      <translation>Sempre</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Never</source>
      <translation>Mai</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Solid Earth (CE)</source>
      <translation>Terra solida (CE)</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Earth system (CM)</source>
      <translation>Sistema Terra (CM)</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Figure (CF)</source>
      <translation>Figura (CF)</translation>
    </message>
    <message>
      <location filename="../../ui/drawing.py" />
      <source>Drawn regions now count, in place of {name}.</source>
      <translation>Ora valgono le regioni disegnate, al posto di {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/dropped.py" />
      <source>The layer "{name}" has no file of its own.</source>
      <translation>Il layer "{name}" non ha un proprio file.</translation>
    </message>
    <message>
      <location filename="../../ui/dropped.py" />
      <source>Export it to a file first; as the data to forecast it can be chosen in step 1.</source>
      <translation>Esportalo prima in un file; come dati da prevedere può essere scelto al passo 1.</translation>
    </message>
    <message>
      <location filename="../../ui/environment_work.py" />
      <source>Checking</source>
      <translation>Controllo</translation>
    </message>
    <message>
      <location filename="../../ui/estimate.py" />
      <source>Estimate: {time} at most for {n} series ({basis}). Early stopping often ends it sooner.</source>
      <translation>Stima: al massimo {time} per {n} serie ({basis}). Lo stop anticipato spesso termina prima.</translation>
    </message>
    <message>
      <location filename="../../ui/estimate.py" />
      <source>measured by the last run here</source>
      <translation>misurata dall'ultima esecuzione su questo computer</translation>
    </message>
    <message>
      <location filename="../../ui/estimate.py" />
      <source>by a short measurement here</source>
      <translation>secondo una breve misura qui</translation>
    </message>
    <message>
      <location filename="../../ui/estimate.py" />
      <source>rough, until a first run here</source>
      <translation>approssimativa, fino alla prima esecuzione su questo computer</translation>
    </message>
    <message>
      <location filename="../../ui/estimate.py" />
      <source>The time is that of the last run of this model on this computer, for data of this size.</source>
      <translation>Il tempo è quello dell'ultima esecuzione di questo modello su questo computer, per dati di questa dimensione.</translation>
    </message>
    <message>
      <location filename="../../ui/estimate.py" />
      <source>The time is counted from the size of the data and from half a second of training a small network on one thread of this processor. The first run of the model here replaces it.</source>
      <translation>Il tempo è calcolato dalla dimensione dei dati e da mezzo secondo di addestramento di una piccola rete su un thread di questo processore. La prima esecuzione del modello qui lo sostituisce.</translation>
    </message>
    <message>
      <location filename="../../ui/estimate.py" />
      <source>The time is counted from the size of the data for a usual device of this kind. The first run of the model here replaces it.</source>
      <translation>Il tempo è calcolato dalla dimensione dei dati per un dispositivo comune di questo tipo. La prima esecuzione del modello qui lo sostituisce.</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Exported &lt;a href="{link}"&gt;{name}&lt;/a&gt;.</source>
      <translation>Esportato &lt;a href="{link}"&gt;{name}&lt;/a&gt;.</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Package: maps, styles, project…</source>
      <translation>Pacchetto: mappe, stili, progetto…</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Zip archive (*.zip)</source>
      <translation>Archivio zip (*.zip)</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Maps for Google Earth…</source>
      <translation>Mappe per Google Earth…</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>KMZ file (*.kmz)</source>
      <translation>File KMZ (*.kmz)</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Animation…</source>
      <translation>Animazione…</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>GIF animation (*.gif)</source>
      <translation>Animazione GIF (*.gif)</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>One map with its style</source>
      <translation>Una mappa con il suo stile</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Another dated map</source>
      <translation>Un'altra mappa con date</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Export the run</source>
      <translation>Esporta l'esecuzione</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>The package is being made ready.</source>
      <translation>Il pacchetto è in preparazione.</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Film…</source>
      <translation>Filmato…</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>MP4 film (*.mp4)</source>
      <translation>Filmato MP4 (*.mp4)</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>This run has no such maps</source>
      <translation>Questa esecuzione non ha mappe di questo tipo</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Cloud-optimised GeoTIFF (*.tif)</source>
      <translation>GeoTIFF ottimizzato per il cloud (*.tif)</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/film.py" />
      <source>ffmpeg, which makes films, is not installed.</source>
      <translation>ffmpeg, che crea i filmati, non è installato.</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/film.py" />
      <source>Install it, or export a GIF animation.</source>
      <translation>Installalo, o esporta un'animazione GIF.</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/film.py" />
      <source>ffmpeg wrote no film: {reason}</source>
      <translation>ffmpeg non ha scritto alcun filmato: {reason}</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/film.py" />
      <source>Export a GIF animation, or another folder.</source>
      <translation>Esporta un'animazione GIF, o esporta in un'altra cartella.</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/frames.py" />
      <source>{folder} has no dated maps.</source>
      <translation>{folder} non contiene mappe datate.</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/frames.py" />
      <source>Runs at points have none; export their package instead.</source>
      <translation>Le esecuzioni su punti non ne hanno; esporta invece il loro pacchetto.</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/kmz.py" />
      <source>Legend</source>
      <translation>Legenda</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/one_map.py" />
      <source>{folder} has no single map of that kind.</source>
      <translation>{folder} non ha una sola mappa di quel tipo.</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/one_map.py" />
      <source>Export the package: it has the maps of every region.</source>
      <translation>Esportare il pacchetto: contiene le mappe di tutte le regioni.</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/package.py" />
      <source>Make the run's folder writable.</source>
      <translation>Rendi scrivibile la cartella dell'esecuzione.</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/task.py" />
      <source>±{n} mm, {sign}</source>
      <translation>±{n} mm, {sign}</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/task.py" />
      <source>{what}: {low} to {high}</source>
      <translation>{what}: da {low} a {high}</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/task.py" />
      <source>Exporting {name}</source>
      <translation>Esportazione di {name}</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/task.py" />
      <source>Choose another folder, or free some space.</source>
      <translation>Scegli un'altra cartella o libera dello spazio.</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>the factor's nearest cell</source>
      <translation>la cella del fattore più vicina</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>between the factor's cells around</source>
      <translation>tra le celle del fattore circostanti</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>mean of the factor's cells in this one</source>
      <translation>media delle celle del fattore comprese in questa</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>the factor's cells by their size</source>
      <translation>le celle del fattore secondo la loro dimensione</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>stations, the nearer ones weigh more</source>
      <translation>stazioni, le più vicine pesano di più</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>the factor's cell here</source>
      <translation>la cella del fattore in questo punto</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>stations left out that do not cover the dates: {n}</source>
      <translation>stazioni escluse perché non coprono le date: {n}</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>mean of its {n} stations</source>
      <translation>media delle sue {n} stazioni</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>its station</source>
      <translation>la sua stazione</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>{n} days before</source>
      <translation>{n} giorni prima</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>a run refuses it: {why}</source>
      <translation>un'esecuzione lo rifiuta: {why}</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>stations</source>
      <translation>stazioni</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>rasters</source>
      <translation>raster</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>raster</source>
      <translation>raster</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>Its own places (the model weighs them)</source>
      <translation>I propri luoghi (li pesa il modello)</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>Nearest</source>
      <translation>Più vicino</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>inverse distance</source>
      <translation>distanza inversa</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>by cell size</source>
      <translation>per dimensione cella</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>usual</source>
      <translation>abituale</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>Bilinear</source>
      <translation>Bilineare</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>Average of the cells within</source>
      <translation>Media delle celle comprese</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>By cell size: bilinear or average</source>
      <translation>Per dimensione cella: bilineare o media</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>Usual: monthly mean for rain, else linear</source>
      <translation>Abituale: media mensile per la pioggia, altrimenti lineare</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>Linear between samples</source>
      <translation>Lineare tra i campioni</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>The sample before</source>
      <translation>Il campione precedente</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>Mean of the month</source>
      <translation>Media del mese</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>Sum since the date before</source>
      <translation>Somma dalla data precedente</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>lag {n} days</source>
      <translation>ritardo {n} giorni</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>Weighted by inverse distance</source>
      <translation>Pesato per distanza inversa</translation>
    </message>
    <message>
      <location filename="../../ui/finder.py" />
      <source>Run of {study}: show on the map</source>
      <translation>Esecuzione di {study}: mostra sulla mappa</translation>
    </message>
    <message>
      <location filename="../../ui/finder.py" />
      <source>Region: zoom to it</source>
      <translation>Regione: zoom su di essa</translation>
    </message>
    <message>
      <location filename="../../ui/finder.py" />
      <source>Saved model: open its card</source>
      <translation>Modello salvato: apri la sua scheda</translation>
    </message>
    <message>
      <location filename="../../ui/finder.py" />
      <source>Study: open it</source>
      <translation>Studio: aprilo</translation>
    </message>
    <message>
      <location filename="../../ui/finder.py" />
      <source>Study: the open one</source>
      <translation>Studio: quello aperto</translation>
    </message>
    <message>
      <location filename="../../ui/finder.py" />
      <source>The study {name} is gone.</source>
      <translation>Lo studio {name} non esiste più.</translation>
    </message>
    <message>
      <location filename="../../ui/finder.py" />
      <source>The results in {path} are gone.</source>
      <translation>I risultati in {path} non esistono più.</translation>
    </message>
    <message>
      <location filename="../../ui/finder.py" />
      <source>Region {name} is gone.</source>
      <translation>La regione {name} non esiste più.</translation>
    </message>
    <message>
      <location filename="../../ui/finder.py" />
      <source>A run goes on; its study stays open until it has ended.</source>
      <translation>È in corso un'esecuzione; il suo studio resta aperto fino al termine.</translation>
    </message>
    <message>
      <location filename="../../ui/first_sight.py" />
      <source>{n} GeoTIFF files</source>
      <translation>{n} file GeoTIFF</translation>
    </message>
    <message>
      <location filename="../../ui/first_sight.py" />
      <source>{x} x {y} pixels</source>
      <translation>{x} x {y} pixel</translation>
    </message>
    <message>
      <location filename="../../ui/first_sight.py" />
      <source>From names, at first sight: {seen}</source>
      <translation>Dai nomi, a prima vista: {seen}</translation>
    </message>
    <message>
      <location filename="../../ui/first_sight.py" />
      <source>{n} bands</source>
      <translation>{n} bande</translation>
    </message>
    <message>
      <location filename="../../ui/first_sight.py" />
      <source>table</source>
      <translation>tabella</translation>
    </message>
    <message>
      <location filename="../../ui/first_sight.py" />
      <source>{n} points</source>
      <translation>{n} punti</translation>
    </message>
    <message>
      <location filename="../../ui/first_sight.py" />
      <source>points</source>
      <translation>punti</translation>
    </message>
    <message>
      <location filename="../../ui/first_sight.py" />
      <source>1 date</source>
      <translation>1 data</translation>
    </message>
    <message>
      <location filename="../../ui/gdal_files.py" />
      <source>Run the forecast again.</source>
      <translation>Esegui di nuovo la previsione.</translation>
    </message>
    <message>
      <location filename="../../ui/gdal_files.py" />
      <source>Copy or download the file again.</source>
      <translation>Copia o scarica di nuovo il file.</translation>
    </message>
    <message>
      <location filename="../../ui/gdal_files.py" />
      <source>{path} cannot be read; it is damaged or was not written to its end.</source>
      <translation>Impossibile leggere {path}; è danneggiato o non è stato scritto fino alla fine.</translation>
    </message>
    <message>
      <location filename="../../ui/gdal_files.py" />
      <source>{path} cannot be reached any more.</source>
      <translation>{path} non è più raggiungibile.</translation>
    </message>
    <message>
      <location filename="../../ui/gdal_files.py" />
      <source>Connect its drive again, or put the file back, and click once more.</source>
      <translation>Ricollega l'unità su cui si trova, o rimetti il file al suo posto, e fai di nuovo clic.</translation>
    </message>
    <message>
      <location filename="../../ui/jobs.py" />
      <source>The folder {path} cannot be written.</source>
      <translation>Impossibile scrivere nella cartella {path}.</translation>
    </message>
    <message>
      <location filename="../../ui/jobs.py" />
      <source>Choose another output folder.</source>
      <translation>Scegli un'altra cartella dei risultati.</translation>
    </message>
    <message>
      <location filename="../../ui/jobs.py" />
      <source>There is no data to forecast.</source>
      <translation>Non ci sono dati da prevedere.</translation>
    </message>
    <message>
      <location filename="../../ui/jobs.py" />
      <source>The data layer was removed.</source>
      <translation>Il layer dei dati è stato rimosso.</translation>
    </message>
    <message>
      <location filename="../../ui/jobs.py" />
      <source>Choose data again.</source>
      <translation>Scegli di nuovo i dati.</translation>
    </message>
    <message>
      <location filename="../../ui/jobs.py" />
      <source>The regions cannot be written to {path} ({reason}).</source>
      <translation>Impossibile scrivere le regioni in {path} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/kept_series.py" />
      <source>A kept series of the project cannot be read: {entry}.</source>
      <translation>Impossibile leggere una serie conservata del progetto: {entry}.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/file_points.py" />
      <source>{unit}, guessed</source>
      <translation>{unit}, dedotta</translation>
    </message>
    <message>
      <location filename="../../ui/layers/group.py" />
      <source>Points (mm)</source>
      <translation>Punti (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/group.py" />
      <source>Ends of the 90 % interval</source>
      <translation>Estremi dell'intervallo al 90 %</translation>
    </message>
    <message>
      <location filename="../../ui/layers/group.py" />
      <source>Run {n}</source>
      <translation>Esecuzione {n}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/group.py" />
      <source>Scenario {n}</source>
      <translation>Scenario {n}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/group.py" />
      <source>Response (mm)</source>
      <translation>Risposta (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/group.py" />
      <source>Displacement (mm)</source>
      <translation>Spostamento (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>lower end of the {level} % band</source>
      <translation>estremo inferiore della fascia {level} %</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>upper end of the {level} % band</source>
      <translation>estremo superiore della fascia {level} %</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>lower end of {level} % of trainings</source>
      <translation>estremo inferiore del {level} % degli addestramenti</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>upper end of {level} % of trainings</source>
      <translation>estremo superiore del {level} % degli addestramenti</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Falls {threshold}</source>
      <translation>Scende {threshold}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast {date}, median (mm)</source>
      <translation>Previsione {date}, mediana (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast {date}, lower 90 % (mm)</source>
      <translation>Previsione {date}, inferiore 90 % (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast {date}, upper 90 % (mm)</source>
      <translation>Previsione {date}, superiore 90 % (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Reference {date}, median (mm)</source>
      <translation>Riferimento {date}, mediana (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Response {date}, scenario − reference (mm)</source>
      <translation>Risposta {date}, scenario − riferimento (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Response {date}, lower 90 % (mm)</source>
      <translation>Risposta {date}, inferiore 90 % (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Response {date}, upper 90 % (mm)</source>
      <translation>Risposta {date}, superiore 90 % (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Interval width {date} (mm)</source>
      <translation>Ampiezza dell'intervallo {date} (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Residual {date} (mm)</source>
      <translation>Residuo {date} (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast velocity (mm/yr)</source>
      <translation>Velocità prevista (mm/anno)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast velocity, lower 90 % (mm/yr)</source>
      <translation>Velocità prevista, inferiore 90 % (mm/anno)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast velocity, upper 90 % (mm/yr)</source>
      <translation>Velocità prevista, superiore 90 % (mm/anno)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast acceleration (mm/yr²)</source>
      <translation>Accelerazione prevista (mm/anno²)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast acceleration, lower 90 % (mm/yr²)</source>
      <translation>Accelerazione prevista, inferiore 90 % (mm/anno²)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast acceleration, upper 90 % (mm/yr²)</source>
      <translation>Accelerazione prevista, superiore 90 % (mm/anno²)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Change against the past (mm/yr)</source>
      <translation>Variazione rispetto al passato (mm/anno)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Steps in the past (mm)</source>
      <translation>Gradini nel passato (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>New velocities in the past (mm/yr)</source>
      <translation>Nuove velocità nel passato (mm/anno)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Skill against {baseline} (%)</source>
      <translation>Skill rispetto a {baseline} (%)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>{crosses}, probability (%)</source>
      <translation>{crosses}, probabilità (%)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>{crosses}, date</source>
      <translation>{crosses}, data</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>{crosses}, early date (10 %)</source>
      <translation>{crosses}, data precoce (10 %)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>{crosses}, late date (90 %)</source>
      <translation>{crosses}, data tardiva (90 %)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source> mm, observed − forecast</source>
      <translation> mm, osservato − previsto</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source> mm, scenario − reference</source>
      <translation> mm, scenario − riferimento</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source> mm, 90 % band</source>
      <translation> mm, fascia 90 %</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source> % {threshold} by {date}</source>
      <translation> % {threshold} al {date}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Observed displacement</source>
      <translation>Spostamento osservato</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast displacement</source>
      <translation>Spostamento previsto</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>median</source>
      <translation>mediana</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast of held-back dates</source>
      <translation>Previsione delle date di verifica</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Residual on a held-back date, observed minus forecast</source>
      <translation>Residuo in una data di verifica, osservato meno previsto</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Width of the forecast's 90 % band</source>
      <translation>Ampiezza della fascia 90 % della previsione</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Velocity of the forecast</source>
      <translation>Velocità prevista</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Acceleration of the forecast</source>
      <translation>Accelerazione prevista</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Velocity of the forecast minus that of the past</source>
      <translation>Velocità prevista meno quella del passato</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Step in the past of a series, where there was one</source>
      <translation>Gradino nel passato di una serie, dove ce n'è stato uno</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>New velocity in the past of a series, where it changed</source>
      <translation>Nuova velocità nel passato di una serie, dove è cambiata</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Probability of crossing the threshold, 0 to 1</source>
      <translation>Probabilità di superare la soglia, da 0 a 1</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>How much smaller the RMSE is than the reference's</source>
      <translation>Di quanto l'RMSE è minore di quello del riferimento</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast along the reference paths of the factors</source>
      <translation>Previsione lungo i percorsi di riferimento dei fattori</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Response of the model, scenario minus reference</source>
      <translation>Risposta del modello, scenario meno riferimento</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>First date on which the threshold is more likely crossed than not</source>
      <translation>Prima data in cui è più probabile che la soglia sia superata che non</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>First date on which the threshold is crossed with a probability of 10 %</source>
      <translation>Prima data in cui la soglia è superata con una probabilità del 10 %</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>First date on which the threshold is crossed with a probability of 90 %</source>
      <translation>Prima data in cui la soglia è superata con una probabilità del 90 %</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>in days since 1970-01-01</source>
      <translation>in giorni dal 1970-01-01</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>above {level} mm</source>
      <translation>sopra {level} mm</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>below {level} mm</source>
      <translation>sotto {level} mm</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Rises {threshold}</source>
      <translation>Sale {threshold}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>the best baseline</source>
      <translation>miglior modello di base</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Scenario {date}, median (mm)</source>
      <translation>Scenario {date}, mediana (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Scenario {date}, lower 90 % (mm)</source>
      <translation>Scenario {date}, inferiore 90 % (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Scenario {date}, upper 90 % (mm)</source>
      <translation>Scenario {date}, superiore 90 % (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/loader.py" />
      <source>Preparing the maps of {run}</source>
      <translation>Preparazione delle mappe di {run}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/loader.py" />
      <source>The maps could not be prepared.</source>
      <translation>Non è stato possibile preparare le mappe.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/loader.py" />
      <source>The maps of {path} cannot be written ({reason}).</source>
      <translation>Impossibile scrivere le mappe di {path} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/layers/loader.py" />
      <source>Free some space, or choose another output folder.</source>
      <translation>Libera dello spazio o scegli un'altra cartella dei risultati.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/loader.py" />
      <source>The run's group was removed while its maps were being added.</source>
      <translation>Il gruppo dell'esecuzione è stato rimosso mentre si aggiungevano le mappe.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/loader.py" />
      <source>The run has no maps.</source>
      <translation>L'esecuzione non ha mappe.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/metadata.py" />
      <source>Data: {path}.</source>
      <translation>Dati: {path}.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/metadata.py" />
      <source>Unit: {unit}, {sign}.</source>
      <translation>Unità: {unit}, {sign}.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/metadata.py" />
      <source>Simulated data: no measurement of the ground.</source>
      <translation>Dati simulati: nessuna misura del terreno.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/metadata.py" />
      <source>Threshold: {threshold}.</source>
      <translation>Soglia: {threshold}.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/metadata.py" />
      <source>In percent, against {baseline}; below 0 it is worse.</source>
      <translation>In percentuale, rispetto a {baseline}; sotto 0 è peggio.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/metadata.py" />
      <source>Model: {model}.</source>
      <translation>Modello: {model}.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/mosaic.py" />
      <source>{path} has another grid than {first}.</source>
      <translation>{path} ha una griglia diversa da {first}.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/mosaic.py" />
      <source>Run the forecast again with one grid for all regions.</source>
      <translation>Esegui di nuovo la previsione con una sola griglia per tutte le regioni.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_layers.py" />
      <source>Points {date} observed (mm)</source>
      <translation>Punti {date} osservati (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_layers.py" />
      <source>Points {date} response (mm)</source>
      <translation>Punti {date} risposta (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_layers.py" />
      <source>Points {date} residual (mm)</source>
      <translation>Punti {date} residuo (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_layers.py" />
      <source>Points {date} scenario (mm)</source>
      <translation>Punti {date} scenario (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_layers.py" />
      <source>Points {date} forecast (mm)</source>
      <translation>Punti {date} previsione (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_layers.py" />
      <source>{name}, region {region}</source>
      <translation>{name}, regione {region}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/raster_layers.py" />
      <source>probability (%)</source>
      <translation>probabilità (%)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/raster_layers.py" />
      <source>response</source>
      <translation>risposta</translation>
    </message>
    <message>
      <location filename="../../ui/layers/raster_layers.py" />
      <source>scenario</source>
      <translation>scenario</translation>
    </message>
    <message>
      <location filename="../../ui/layers/raster_layers.py" />
      <source>Band {n} of {path} is named {text!r}, not by its date.</source>
      <translation>La banda {n} di {path} si chiama {text!r}, non con la sua data.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/relative.py" />
      <source>{name} · not relative</source>
      <translation>{name} · non relativo</translation>
    </message>
    <message>
      <location filename="../../ui/layers/relative.py" />
      <source>a reference</source>
      <translation>un riferimento</translation>
    </message>
    <message>
      <location filename="../../ui/layers/relative.py" />
      <source>Make the folder of the run writable.</source>
      <translation>Rendi scrivibile la cartella dell'esecuzione.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/run_maps.py" />
      <source>{path} is missing, though the report names it.</source>
      <translation>{path} manca, sebbene il report lo indichi.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/sources.py" />
      <source>{name} · mean velocity, unit not known</source>
      <translation>{name} · velocità media, unità non nota</translation>
    </message>
    <message>
      <location filename="../../ui/layers/sources.py" />
      <source>Reading {name} for the map</source>
      <translation>Lettura di {name} per la mappa</translation>
    </message>
    <message>
      <location filename="../../ui/layers/sources.py" />
      <source>{name} · mean velocity (mm/yr)</source>
      <translation>{name} · velocità media (mm/anno)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/sources.py" />
      <source>{name} · mean velocity (mm/yr, unit guessed)</source>
      <translation>{name} · velocità media (mm/anno, unità dedotta)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/sources.py" />
      <source>{name} is not shown on the map ({error}).</source>
      <translation>{name} non è mostrato sulla mappa ({error}).</translation>
    </message>
    <message>
      <location filename="../../ui/layers/sources.py" />
      <source>The data itself may still be read.</source>
      <translation>I dati stessi potrebbero comunque essere leggibili.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/sources.py" />
      <source>{name} is not shown on the map.</source>
      <translation>{name} non è mostrato sulla mappa.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>no values</source>
      <translation>nessun valore</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>over 25 % worse than {baseline}</source>
      <translation>oltre 25 % peggio di {baseline}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>5 to 25 % worse than {baseline}</source>
      <translation>da 5 a 25 % peggio di {baseline}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>about equal (within 5 %)</source>
      <translation>circa uguale (entro 5 %)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>5 to 25 % better</source>
      <translation>da 5 a 25 % meglio</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>over 25 % better</source>
      <translation>oltre 25 % meglio</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>{low} to {high}{unit}</source>
      <translation>da {low} a {high}{unit}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>not crossed before {date}</source>
      <translation>non superata prima del {date}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>in {period}</source>
      <translation>periodo {period}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>The style {path} cannot be written ({reason}).</source>
      <translation>Impossibile scrivere lo stile {path} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>already crossed on {date}</source>
      <translation>già superata il {date}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>below {value}{unit}</source>
      <translation>sotto {value}{unit}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>above {value}{unit}</source>
      <translation>sopra {value}{unit}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/velocity.py" />
      <source>{name} has no columns easting and northing, or longitude and latitude.</source>
      <translation>{name} non ha colonne easting e northing, o longitude e latitude.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/velocity.py" />
      <source>The data is used all the same; it is only not shown on the map.</source>
      <translation>I dati vengono usati comunque; solo non sono mostrati sulla mappa.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/velocity.py" />
      <source>{name} has no velocity and no dates to compute one from.</source>
      <translation>{name} non ha la velocità, né date da cui calcolarla.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/velocity.py" />
      <source>Name the columns like 20200105 or D20200105.</source>
      <translation>Dai alle colonne nomi come 20200105 o D20200105.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/velocity.py" />
      <source>{path} cannot be written ({error}).</source>
      <translation>Impossibile scrivere {path} ({error}).</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_group.py" />
      <source>Water storage · {run}</source>
      <translation>Accumulo idrico · {run}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>{name} {date}</source>
      <translation>{name} {date}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>{name} ({unit})</source>
      <translation>{name} ({unit})</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Water storage, corrected</source>
      <translation>Accumulo idrico, corretto</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>The prior, corrected by deformation</source>
      <translation>La stima a priori, corretta con la deformazione</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Correction of the water storage</source>
      <translation>Correzione dell'accumulo idrico</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Corrected minus prior</source>
      <translation>Corretto meno stima a priori</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Spread of the water storage</source>
      <translation>Dispersione dell'accumulo idrico</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Standard deviation of the members</source>
      <translation>Deviazione standard dei membri</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Innovation, normalised</source>
      <translation>Innovazione, normalizzata</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Observed minus predicted uplift over its standard deviation; above 0 the prior is too wet</source>
      <translation>Sollevamento osservato meno previsto, diviso per la sua deviazione standard; sopra 0 la stima a priori è troppo umida</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Deformation, observed</source>
      <translation>Deformazione, osservata</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>mm, up</source>
      <translation>mm, verso l'alto</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Observed, on the prior's level</source>
      <translation>Osservata, al livello della stima a priori</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Deformation, before</source>
      <translation>Deformazione, prima</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>What the prior's load predicts</source>
      <translation>Quanto prevede il carico della stima a priori</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Deformation, after</source>
      <translation>Deformazione, dopo</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>What the corrected load predicts</source>
      <translation>Quanto prevede il carico corretto</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Correlation with the validation, before</source>
      <translation>Correlazione con la validazione, prima</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Of the prior</source>
      <translation>Della stima a priori</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Correlation with the validation, after</source>
      <translation>Correlazione con la validazione, dopo</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Of the correction</source>
      <translation>Della correzione</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Error against the validation (ubRMSD), before</source>
      <translation>Errore rispetto alla validazione (ubRMSD), prima</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Error against the validation (ubRMSD), after</source>
      <translation>Errore rispetto alla validazione (ubRMSD), dopo</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Innovation, mean over time</source>
      <translation>Innovazione, media nel tempo</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>0 is the target</source>
      <translation>0 è l'obiettivo</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Innovation, standard deviation over time</source>
      <translation>Innovazione, deviazione standard nel tempo</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>1 is the target</source>
      <translation>1 è l'obiettivo</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Colours: {low} to {high} % of the values</source>
      <translation>Colori: da {low} a {high} % dei valori</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Colours: ± a number of mm…</source>
      <translation>Colori: ± un numero di mm…</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Colours of this run…</source>
      <translation>Colori di questa esecuzione…</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Blend with the map below</source>
      <translation>Fondi con la mappa sottostante</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>All observed dates</source>
      <translation>Tutte le date osservate</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Layers of every date, and Play from the first one; else of the last 20 observed.</source>
      <translation>Layer di ogni data, e Riproduci dalla prima; altrimenti delle ultime 20 osservate.</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Relative to the reference</source>
      <translation>Relativo al riferimento</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Swipe against</source>
      <translation>Confronta a tendina con</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Colours from minus to plus, in mm</source>
      <translation>Colori da meno a più, in mm</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Colours</source>
      <translation>Colori</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Colours: all values</source>
      <translation>Colori: tutti i valori</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>All runs relative to the reference</source>
      <translation>Tutte le esecuzioni relative al riferimento</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Choose a reference in the Series or Profile dock first.</source>
      <translation>Scegli prima un riferimento nel pannello Serie o Profilo.</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>End the swipe</source>
      <translation>Termina il confronto a tendina</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Colours from −{half} to +{half} mm.</source>
      <translation>Colori da −{half} a +{half} mm.</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Without a value at the reference: {runs}.</source>
      <translation>Senza valore al riferimento: {runs}.</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Displacement, residuals and rates relative to {place}.</source>
      <translation>Spostamento, residui e velocità rispetto a {place}.</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Show the run on the map first</source>
      <translation>Mostra prima l'esecuzione sulla mappa</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/control.py" />
      <source>Nothing here can be carried from {source} to {target}. Check the CRS of project and data.</source>
      <translation>Qui nulla può essere trasformato da {source} a {target}. Controlla il SR del progetto e dei dati.</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/control.py" />
      <source>an unknown CRS</source>
      <translation>un SR sconosciuto</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/pick.py" />
      <source>Click a point. Ctrl keeps it, Shift sets the reference. Drag a box, double-click a region: mean.</source>
      <translation>Clicca un punto. Ctrl lo conserva, Maiusc imposta il riferimento. Trascina un riquadro o doppio clic su una regione: media.</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/profile.py" />
      <source>Click to draw, right-click to finish.</source>
      <translation>Fai clic per disegnare, clic destro per terminare.</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/profile.py" />
      <source>The profile has no length. Click two different places.</source>
      <translation>Il profilo non ha lunghezza. Fai clic su due punti diversi.</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/profile.py" />
      <source>The profile lies outside the data. Draw it on the coloured area, or check its CRS ({crs}).</source>
      <translation>Il profilo è esterno ai dati. Disegnalo sull'area colorata, o controllane il SR ({crs}).</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/region.py" />
      <source>Click to add corners, right-click to finish, Esc to stop.</source>
      <translation>Fai clic per aggiungere vertici, clic destro per terminare, Esc per interrompere.</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/region.py" />
      <source>Click two opposite corners, or drag. Esc stops.</source>
      <translation>Fai clic su due angoli opposti, o trascina. Esc interrompe.</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/region.py" />
      <source>Click the centre and the rim, or drag. Esc stops.</source>
      <translation>Fai clic sul centro e sul bordo, o trascina. Esc interrompe.</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/region.py" />
      <source>A region needs three corners. Click one more.</source>
      <translation>Una regione richiede tre vertici. Fai clic su un altro punto.</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/region.py" />
      <source>The outline crosses itself. Take the last corner back with Backspace.</source>
      <translation>Il contorno interseca se stesso. Annulla l'ultimo vertice con Backspace.</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/region.py" />
      <source>The region has no area. Click places that do not lie on one line.</source>
      <translation>La regione non ha area. Fai clic su punti non allineati.</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/region.py" />
      <source>Region {name} lies outside the data. Draw it on the coloured area, or check its CRS ({crs}).</source>
      <translation>La regione {name} è esterna ai dati. Disegnala sull'area colorata, o controllane il SR ({crs}).</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/region.py" />
      <source>Region {name} holds no valid pixels. Draw it on the coloured area.</source>
      <translation>La regione {name} non contiene pixel validi. Disegnala sull'area colorata.</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/region.py" />
      <source>{n} valid pixels.</source>
      <translation>{n} pixel validi.</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/snapping.py" />
      <source>Snapping is on (S).</source>
      <translation>L'aggancio è attivo (S).</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/snapping.py" />
      <source>Snapping is off (S).</source>
      <translation>L'aggancio è disattivo (S).</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/swipe.py" />
      <source>Drag the line. Right-click or Esc ends the comparison.</source>
      <translation>Trascina la linea. Clic destro o Esc termina il confronto.</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>The values “{name}” were taken from the mesh when it was chosen.</source>
      <translation>I valori “{name}” sono stati presi dalla mesh quando è stata scelta.</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>The mesh file does not say on which day it begins. The first day, {day}, is that of Layer Properties, Temporal.</source>
      <translation>Il file della mesh non indica in quale giorno inizia. Il primo giorno, {day}, è quello di Proprietà layer, Temporale.</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>The mesh "{name}" has no values of two dates or more.</source>
      <translation>La mesh "{name}" non ha valori di due o più date.</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>Add its results to the layer, and set the first day in Layer Properties, Temporal.</source>
      <translation>Aggiungi i suoi risultati al layer, e imposta il primo giorno in Proprietà layer, Temporale.</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>The values of the mesh "{name}" lie on edges or in layers.</source>
      <translation>I valori della mesh "{name}" si trovano su spigoli o in strati.</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>Export its points as a layer with one field a date.</source>
      <translation>Esporta i suoi punti come layer con un campo per data.</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>The mesh "{name}" has {n} values, too many to take from QGIS.</source>
      <translation>La mesh "{name}" ha {n} valori, troppi per prenderli da QGIS.</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>Save it as netCDF (UGRID), which is read from its file.</source>
      <translation>Salvala come netCDF (UGRID), che viene letto dal suo file.</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>The mesh {name} cannot be written to {path}.</source>
      <translation>Impossibile scrivere la mesh {name} in {path}.</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>Choose another results folder in Options.</source>
      <translation>Scegli un'altra cartella dei risultati in Opzioni.</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{first} to {last}, {n} dates, every {days} days</source>
      <translation>dal {first} al {last}, {n} date, ogni {days} giorni</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{n} cells of {size}, {crs}</source>
      <translation>{n} celle di {size}, {crs}</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{value} (changed)</source>
      <translation>{value} (modificato)</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Backtest at {n} dates of the past: {words}.</source>
      <translation>Backtest su {n} date del passato: {words}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{n} epochs, the best was {best}</source>
      <translation>{n} epoche, la migliore è stata la {best}</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{n} kB</source>
      <translation>{n} kB</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{low} to {high} mm/yr (96 % of the series)</source>
      <translation>da {low} a {high} mm/anno (96 % delle serie)</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{n} points, {crs}</source>
      <translation>{n} punti, {crs}</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>On {n} held-back dates</source>
      <translation>Su {n} date di verifica</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Inside the 90 % band</source>
      <translation>Compresi nella fascia 90 %</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{share} better than {reference}</source>
      <translation>{share} meglio di {reference}</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{share} worse than {reference}</source>
      <translation>{share} peggio di {reference}</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Trained on</source>
      <translation>Addestrato su</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Sign and unit</source>
      <translation>Segno e unità</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{west} to {east}° east, {south} to {north}° north</source>
      <translation>da {west} a {east}° est, da {south} a {north}° nord</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Hold back</source>
      <translation>Verifica</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Made</source>
      <translation>Creato</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Weights</source>
      <translation>Pesi</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Training</source>
      <translation>Addestramento</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Needs at least</source>
      <translation>Richiede almeno</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Where</source>
      <translation>Dove</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Velocity</source>
      <translation>Velocità</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Trained on simulated data.</source>
      <translation>Addestrato su dati simulati.</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>best</source>
      <translation>migliore</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>The file holds no scores.</source>
      <translation>Il file non contiene punteggi.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>line of sight</source>
      <translation>linea di vista</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>vertical</source>
      <translation>verticale</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>eastward</source>
      <translation>verso est</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>{w} x {h} cells</source>
      <translation>{w} x {h} celle</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Place: the model forecasts {it}, your data are {own}. Use the grid of the training, or train.</source>
      <translation>Luogo: il modello prevede {it}, i dati sono {own}. Usa la griglia dell'addestramento, oppure addestra.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>{low} to {high}</source>
      <translation>da {low} a {high}</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>This GroundCast does not know the model {name}. Update GroundCast.</source>
      <translation>Questo GroundCast non conosce il modello {name}. Aggiorna GroundCast.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Direction: the model was trained on {it}, your data are {own}.</source>
      <translation>Direzione: il modello è stato addestrato su {it}, i dati sono {own}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Place: points are gridded to {size} as in training.</source>
      <translation>Luogo: i punti vengono riportati su una griglia di {size} come nell'addestramento.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Cadence: this model was trained on dates {it} days apart; yours are {own} days apart. Its scores may not hold here.</source>
      <translation>Cadenza: questo modello è stato addestrato su date distanti {it} giorni; le tue distano {own} giorni. I suoi punteggi potrebbero non valere qui.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Dates: the model starts from {it} dates, your data have {own}.</source>
      <translation>Date: il modello parte da {it} date, i dati ne hanno {own}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Velocity: the model has seen {it} mm/yr, your data move {own} mm/yr. Expect larger errors.</source>
      <translation>Velocità: il modello ha visto {it} mm/anno, i dati hanno {own} mm/anno. Aspettati errori maggiori.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Model: {label} is known here.</source>
      <translation>Modello: {label} è noto qui.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Sign: the model was trained with {it}, your data are {own}.</source>
      <translation>Segno: il modello è stato addestrato con {it}, i dati sono {own}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Dates: your data end on {own}, before those of the training ({it}).</source>
      <translation>Date: i dati terminano il {own}, prima di quelli dell'addestramento ({it}).</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Factors: {name} comes from the model's file and must reach the end of your data.</source>
      <translation>Fattori: {name} proviene dal file del modello e deve arrivare alla fine dei dati.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Unit: {note}</source>
      <translation>Unità: {note}</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Unit: {unit}, as in training.</source>
      <translation>Unità: {unit}, come nell'addestramento.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Place: your data lie elsewhere. Use a newer version of the same data, or train.</source>
      <translation>Luogo: i dati si trovano altrove. Usa una versione più recente degli stessi dati, oppure addestra.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Place: the same {size}.</source>
      <translation>Luogo: le stesse {size}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Cadence: {n} days, as in training.</source>
      <translation>Cadenza: {n} giorni, come nell'addestramento.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Velocity: not known of the model or of the data, so not compared.</source>
      <translation>Velocità: non nota per il modello o per i dati, quindi non confrontata.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Velocity: {own} mm/yr, the model has seen {it}.</source>
      <translation>Velocità: {own} mm/anno, il modello ha visto {it}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Factors: none.</source>
      <translation>Fattori: nessuno.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Factors: the model takes no {name}; it is left out.</source>
      <translation>Fattori: il modello non usa {name}; viene escluso.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>The model was trained on simulated data, yours are measured.</source>
      <translation>Il modello è stato addestrato su dati simulati, i tuoi sono misurati.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Direction and sign: {kind}, {sign}.</source>
      <translation>Direzione e segno: {kind}, {sign}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Place: the model forecasts {it} points, your data have {own}. All of its points are needed.</source>
      <translation>Luogo: il modello prevede {it} punti, i dati ne hanno {own}. Servono tutti i suoi punti.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>as many cells, shifted</source>
      <translation>altrettante celle, traslate</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Dates: to {own}; those of the training went to {it}.</source>
      <translation>Date: fino al {own}; quelle dell'addestramento arrivavano al {it}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Factors: {name} is there.</source>
      <translation>Fattori: {name} è presente.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Place: the model forecasts points, your data are a raster.</source>
      <translation>Luogo: il modello prevede punti, i dati sono un raster.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Else add it in step 2.</source>
      <translation>Altrimenti aggiungilo nel passo 2.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Place: {n} points; each is looked up by its name.</source>
      <translation>Luogo: {n} punti; ciascuno viene cercato per nome.</translation>
    </message>
    <message>
      <location filename="../../ui/model_library.py" />
      <source>The folder {path} cannot be written ({reason}).</source>
      <translation>Impossibile scrivere nella cartella {path} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/model_library.py" />
      <source>There is a model {name} already.</source>
      <translation>Esiste già un modello {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_library.py" />
      <source>Choose another name.</source>
      <translation>Scegli un altro nome.</translation>
    </message>
    <message>
      <location filename="../../ui/model_library.py" />
      <source>{name} does not lie in the library.</source>
      <translation>{name} non si trova nella libreria.</translation>
    </message>
    <message>
      <location filename="../../ui/model_library.py" />
      <source>Delete it with its run, or in the file manager.</source>
      <translation>Eliminalo con la sua esecuzione, o nel gestore dei file.</translation>
    </message>
    <message>
      <location filename="../../ui/model_library.py" />
      <source>{name!r} cannot name a file.</source>
      <translation>{name!r} non può essere il nome di un file.</translation>
    </message>
    <message>
      <location filename="../../ui/model_library.py" />
      <source>Use letters, digits, spaces, - and _.</source>
      <translation>Usa lettere, cifre, spazi, - e _.</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>points or a raster, {n} series or more</source>
      <translation>punti o un raster, almeno {n} serie</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>at least {n}; here {left}</source>
      <translation>almeno {n}; qui {left}</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>even dates (Prepare… in step 1); gaps may stay</source>
      <translation>date regolari (Prepara… nel passo 1); le lacune possono restare</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>takes none; those given are left out</source>
      <translation>non ne usa; quelli forniti vengono esclusi</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>about {needed} of {there} for these data, at the defaults</source>
      <translation>circa {needed} su {there} per questi dati, con i valori predefiniti</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Needs {n} dates; {left} are left.</source>
      <translation>Richiede {n} date; ne restano {left}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Needs {n} series; the region has {left}.</source>
      <translation>Richiede {n} serie; la regione ne ha {left}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Needs a raster; these are points. Grid them to cells in step 1.</source>
      <translation>Richiede un raster; questi sono punti. Riportali su celle nel passo 1.</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Needs {least} cells along each side; the raster has {rows} x {columns}.</source>
      <translation>Richiede {least} celle per lato; il raster ne ha {rows} x {columns}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Takes {most} cells along each side; the raster has {rows} x {columns}.</source>
      <translation>Accetta al massimo {most} celle per lato; il raster ne ha {rows} x {columns}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Needs about {needed} memory; the machine has {there}.</source>
      <translation>Richiede circa {needed} di memoria; il computer ne ha {there}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>not used</source>
      <translation>non usata</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>helps; a processor is enough</source>
      <translation>utile; basta un processore</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>advised for more than a small region; slow on a processor</source>
      <translation>consigliata oltre una piccola regione; lento su un processore</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>a raster of {least} to {most} cells along each side</source>
      <translation>un raster da {least} a {most} celle per lato</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>points or a raster, one series or more</source>
      <translation>punti o un raster, almeno una serie</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>at least {n}</source>
      <translation>almeno {n}</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>even dates (Prepare… in step 1); gaps are filled from what was observed before the origin</source>
      <translation>date regolari (Prepara… nel passo 1); le lacune vengono riempite con ciò che è stato osservato prima dell'origine</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>takes them, runs without them too</source>
      <translation>li usa, funziona anche senza</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>{base} and more with the data</source>
      <translation>{base} e più a seconda dei dati</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>about {needed} for these data, at the defaults</source>
      <translation>circa {needed} per questi dati, con i valori predefiniti</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>{n} dates or more</source>
      <translation>almeno {n} date</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Spacing</source>
      <translation>Spaziatura</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Memory</source>
      <translation>Memoria</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Graphics card</source>
      <translation>Scheda grafica</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Defaults</source>
      <translation>Predefiniti</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>a raster</source>
      <translation>un raster</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>points or raster</source>
      <translation>punti o raster</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>takes factors</source>
      <translation>usa fattori</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>about {size}</source>
      <translation>circa {size}</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>graphics card advised</source>
      <translation>scheda grafica consigliata</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>nothing to set</source>
      <translation>niente da impostare</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>As in the paper</source>
      <translation>Come nell'articolo</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>Moving the study's files was cancelled; they stay where they are.</source>
      <translation>Lo spostamento dei file dello studio è stato annullato; restano dove sono.</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>This study's files lie in {folder}, not beside the project.</source>
      <translation>I file di questo studio si trovano in {folder}, non accanto al progetto.</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>Copying the study's files beside the project</source>
      <translation>Copia dei file dello studio accanto al progetto</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>Move this study's files beside the project</source>
      <translation>Sposta i file di questo studio accanto al progetto</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>Regions, profiles and runs are copied first, and deleted there at the end.</source>
      <translation>Regioni, profili ed esecuzioni vengono prima copiati, e alla fine eliminati da lì.</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>A run goes on. Move the study's files when it has ended.</source>
      <translation>È in corso un'esecuzione. Sposta i file dello studio quando è terminata.</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>Save or discard the edits in {name} first.</source>
      <translation>Salva o scarta prima le modifiche in {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>The project cannot be saved; the old files stay as well. Save it elsewhere.</source>
      <translation>Impossibile salvare il progetto; restano anche i vecchi file. Salvalo altrove.</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>{path} is copied, but cannot be deleted. Delete it yourself.</source>
      <translation>{path} è copiato, ma non può essere eliminato. Eliminalo a mano.</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>The study's files now lie in {folder}.</source>
      <translation>I file dello studio ora si trovano in {folder}.</translation>
    </message>
    <message>
      <location filename="../../ui/observed/filling.py" />
      <source>the worker stopped unexpectedly.</source>
      <translation>il processo di calcolo si è interrotto in modo imprevisto.</translation>
    </message>
    <message>
      <location filename="../../ui/observed/kept_blocks.py" />
      <source>No more is kept for quick clicks: {why}</source>
      <translation>Non si conserva altro per i clic rapidi: {why}</translation>
    </message>
    <message>
      <location filename="../../ui/observed/kept_blocks.py" />
      <source>A block of the series copy is damaged or gone; the files are read in its place.</source>
      <translation>Un blocco della copia delle serie è danneggiato o mancante; al suo posto si leggono i file.</translation>
    </message>
    <message>
      <location filename="../../ui/observed/kept_blocks.py" />
      <source>The folder {folder} is gone.</source>
      <translation>La cartella {folder} non esiste più.</translation>
    </message>
    <message>
      <location filename="../../ui/observed/kept_blocks.py" />
      <source>The series copy cannot be kept ({error}). Clicks read the files.</source>
      <translation>Impossibile conservare la copia delle serie ({error}). I clic leggono i file.</translation>
    </message>
    <message>
      <location filename="../../ui/observed/layer.py" />
      <source>Point {name}</source>
      <translation>Punto {name}</translation>
    </message>
    <message>
      <location filename="../../ui/observed/open_files.py" />
      <source>The series here cannot be read ({error}).</source>
      <translation>Impossibile leggere la serie in questo punto ({error}).</translation>
    </message>
    <message>
      <location filename="../../ui/observed/open_files.py" />
      <source>Close other programs where memory is short, and click once more.</source>
      <translation>Se la memoria scarseggia, chiudi altri programmi, e fai di nuovo clic.</translation>
    </message>
    <message>
      <location filename="../../ui/observed/opening.py" />
      <source>Reading the series of {name}</source>
      <translation>Lettura delle serie di {name}</translation>
    </message>
    <message>
      <location filename="../../ui/observed/opening.py" />
      <source>The series of {name} are not shown ({error}).</source>
      <translation>Le serie di {name} non vengono mostrate ({error}).</translation>
    </message>
    <message>
      <location filename="../../ui/observed/opening.py" />
      <source>They come with a run.</source>
      <translation>Arrivano con un'esecuzione.</translation>
    </message>
    <message>
      <location filename="../../ui/observed/raster.py" />
      <source>{name} has fewer than two dates.</source>
      <translation>{name} ha meno di due date.</translation>
    </message>
    <message>
      <location filename="../../ui/observed/raster.py" />
      <source>Name files or bands by their dates, like 20200105.</source>
      <translation>Dai a file o bande il nome della data, come 20200105.</translation>
    </message>
    <message>
      <location filename="../../ui/observed/raster.py" />
      <source>The rasters of {name} make no stack.</source>
      <translation>I raster di {name} non formano uno stack.</translation>
    </message>
    <message>
      <location filename="../../ui/observed/raster.py" />
      <source>Give all of them the same grid and CRS.</source>
      <translation>Usa per tutti la stessa griglia e lo stesso SR.</translation>
    </message>
    <message>
      <location filename="../../ui/observed/raster.py" />
      <source>Pixel {column}, {row}</source>
      <translation>Pixel {column}, {row}</translation>
    </message>
    <message>
      <location filename="../../ui/observed/results.py" />
      <source>{name} · observed</source>
      <translation>{name} · osservato</translation>
    </message>
    <message>
      <location filename="../../ui/observed/results.py" />
      <source>as in the source</source>
      <translation>come nella sorgente</translation>
    </message>
    <message>
      <location filename="../../ui/observed/table.py" />
      <source>{name} has too many values to click through.</source>
      <translation>{name} ha troppi valori per esplorarli con un clic.</translation>
    </message>
    <message>
      <location filename="../../ui/observed/table.py" />
      <source>Series come with a run.</source>
      <translation>Le serie arrivano con un'esecuzione.</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>There is no environment of the plugin's own.</source>
      <translation>Non c'è un ambiente proprio del plugin.</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>The plugin does not change a Python of your own. Clear the field to repair the plugin's.</source>
      <translation>Il plugin non modifica un tuo Python. Svuota il campo per riparare quello del plugin.</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Remove the folder {place} with all that is in it?</source>
      <translation>Rimuovere la cartella {place} con tutto il suo contenuto?</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Worker environment</source>
      <translation>Ambiente di calcolo</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>&lt;b&gt;Folder&lt;/b&gt;&lt;br&gt;Where the environment lies or will be made.</source>
      <translation>&lt;b&gt;Cartella&lt;/b&gt;&lt;br&gt;Dove si trova o verrà creato l'ambiente.</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Python of an environment of your own</source>
      <translation>Python di un proprio ambiente</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>The plugin's own</source>
      <translation>Quello del plugin</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>&lt;b&gt;Own Python&lt;/b&gt;&lt;br&gt;An environment that you keep yourself, with the packages of the help.</source>
      <translation>&lt;b&gt;Python proprio&lt;/b&gt;&lt;br&gt;Un ambiente gestito dall'utente, con i pacchetti indicati nella guida.</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Check</source>
      <translation>Controlla</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>&amp;Folder</source>
      <translation>&amp;Cartella</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Own P&amp;ython</source>
      <translation>P&amp;ython proprio</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>&amp;Build</source>
      <translation>Varia&amp;nte</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Looking at the worker environment…</source>
      <translation>Verifica dell'ambiente di calcolo…</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>{name} is still working. Wait for it, or cancel it first.</source>
      <translation>{name} è ancora al lavoro. Attendi, oppure annulla prima l'operazione.</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Remove the environment</source>
      <translation>Rimuovi l'ambiente</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Results and saved models stay. It can be set up again at any time.</source>
      <translation>Risultati e modelli salvati restano. Si può configurare di nuovo in qualsiasi momento.</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Removing {place}…</source>
      <translation>Rimozione di {place}…</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>{path} is no Python. Choose the program itself, such as …/bin/python.</source>
      <translation>{path} non è un Python. Scegli il programma stesso, ad esempio …/bin/python.</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>Colours and language</source>
      <translation>Colori e lingua</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>Back to the plugin's own</source>
      <translation>Ripristina quelli del plugin</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>Colours of kept series</source>
      <translation>Colori delle serie conservate</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>The kept series of the open study get the colours that they came with.</source>
      <translation>Le serie conservate dello studio aperto riprendono i colori con cui sono arrivate.</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>Colours hold for layers that are added from now on.</source>
      <translation>I colori valgono per i layer aggiunti da ora in poi.</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>As QGIS</source>
      <translation>Come QGIS</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>&lt;b&gt;Language&lt;/b&gt;&lt;br&gt;Counts from the next start of QGIS on.</source>
      <translation>&lt;b&gt;Lingua&lt;/b&gt;&lt;br&gt;Vale dal prossimo avvio di QGIS.</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>M&amp;otion</source>
      <translation>M&amp;oto</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>&amp;Residuals</source>
      <translation>&amp;Residui</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>Sk&amp;ill</source>
      <translation>&amp;Skill</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>&amp;Language</source>
      <translation>&amp;Lingua</translation>
    </message>
    <message>
      <location filename="../../ui/options_page.py" />
      <source>The proxy is as it was before.</source>
      <translation>Il proxy resta com'era prima.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Delete {n} copies in {place}?</source>
      <translation>Eliminare {n} copie in {place}?</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>The open project keeps its copies. Layers of other projects lose theirs.</source>
      <translation>Il progetto aperto conserva le proprie copie. I layer di altri progetti perdono le loro.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>This computer</source>
      <translation>Questo computer</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&lt;b&gt;Threads&lt;/b&gt;&lt;br&gt;Of each library in the worker. Fewer leave more of the computer to you.</source>
      <translation>&lt;b&gt;Thread&lt;/b&gt;&lt;br&gt;Di ogni libreria nel processo di calcolo. Con meno thread il computer resta più libero.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source> GB</source>
      <translation> GB</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>No limit</source>
      <translation>Nessun limite</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&lt;b&gt;Memory limit&lt;/b&gt;&lt;br&gt;A run that needs more ends with a message, and QGIS goes on.</source>
      <translation>&lt;b&gt;Limite di memoria&lt;/b&gt;&lt;br&gt;Un'esecuzione che ne richiede di più termina con un messaggio, e QGIS prosegue.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&lt;b&gt;Device&lt;/b&gt;&lt;br&gt;Where models are trained, unless step 5 of the dock says otherwise.</source>
      <translation>&lt;b&gt;Dispositivo&lt;/b&gt;&lt;br&gt;Dove si addestrano i modelli, se il passo 5 del pannello non indica altro.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Automatic (the fastest)</source>
      <translation>Automatico (il più veloce)</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Processor</source>
      <translation>Processore</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Folder of the copies</source>
      <translation>Cartella delle copie</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Beside the results</source>
      <translation>Accanto ai risultati</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&lt;b&gt;Copies for the map&lt;/b&gt;&lt;br&gt;Of data that QGIS cannot draw: HDF5, netCDF, folders, tiles.</source>
      <translation>&lt;b&gt;Copie per la mappa&lt;/b&gt;&lt;br&gt;Di dati che QGIS non può disegnare: HDF5, netCDF, cartelle, tasselli.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&lt;b&gt;Keep at most&lt;/b&gt;&lt;br&gt;The oldest copies that no layer of the project shows go first.</source>
      <translation>&lt;b&gt;Conserva al massimo&lt;/b&gt;&lt;br&gt;Le prime a essere eliminate sono le copie più vecchie che nessun layer del progetto mostra.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Empty…</source>
      <translation>Svuota…</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Unpack compressed rasters ahead for fast clicks</source>
      <translation>Decomprimi in anticipo i raster compressi per clic veloci</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&lt;b&gt;Fast clicks&lt;/b&gt;&lt;br&gt;Compressed rasters, one file for each date, are unpacked beside the copies while you do nothing. Files that change are read again.</source>
      <translation>&lt;b&gt;Clic veloci&lt;/b&gt;&lt;br&gt;I raster compressi, un file per ogni data, vengono decompressi accanto alle copie mentre non si lavora. I file modificati vengono riletti.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&lt;b&gt;Series at most&lt;/b&gt;&lt;br&gt;And never more than a quarter of the free disk. Data used longest ago go first.</source>
      <translation>&lt;b&gt;Serie al massimo&lt;/b&gt;&lt;br&gt;E mai più di un quarto dello spazio libero su disco. I primi a essere eliminati sono i dati usati meno di recente.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&amp;Device</source>
      <translation>&amp;Dispositivo</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&amp;Threads</source>
      <translation>&amp;Thread</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&amp;Memory limit</source>
      <translation>Limite memor&amp;ia</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&amp;Copies for the map</source>
      <translation>Copi&amp;e per la mappa</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&amp;Keep at most</source>
      <translation>Conser&amp;va al massimo</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&amp;Series at most</source>
      <translation>Serie al &amp;massimo</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>{n} copies take {size}.</source>
      <translation>{n} copie occupano {size}.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>No copies yet.</source>
      <translation>Ancora nessuna copia.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Every copy is shown by the open project.</source>
      <translation>Tutte le copie sono mostrate dal progetto aperto.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>There are no copies.</source>
      <translation>Non ci sono copie.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Nothing can be written to {path}. Choose another folder.</source>
      <translation>Impossibile scrivere in {path}. Scegli un'altra cartella.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Delete {n} copies and {size} of series in {place}?</source>
      <translation>Eliminare {n} copie e {size} di serie in {place}?</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Empty the copies</source>
      <translation>Svuota le copie</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>{name}, {size}</source>
      <translation>{name}, {size}</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>{name} (not found now)</source>
      <translation>{name} (ora non trovato)</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Series for clicks take {size}.</source>
      <translation>Le serie per i clic occupano {size}.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Clicks read the files again, until the data are next opened.</source>
      <translation>I clic leggono di nuovo i file, fino alla prossima apertura dei dati.</translation>
    </message>
    <message>
      <location filename="../../ui/plots/box_plot.py" />
      <source>Residuals by model</source>
      <translation>Residui per modello</translation>
    </message>
    <message>
      <location filename="../../ui/plots/box_plot.py" />
      <source>Observed minus forecast. A box holds half of the values, its whiskers nine of ten.</source>
      <translation>Osservato meno previsto. Il riquadro contiene metà dei valori, i baffi nove su dieci.</translation>
    </message>
    <message>
      <location filename="../../ui/plots/box_plot.py" />
      <source> · {n} more not drawn</source>
      <translation> · altri {n} non disegnati</translation>
    </message>
    <message>
      <location filename="../../ui/plots/box_plot.py" />
      <source>Residual (mm), region {name}</source>
      <translation>Residuo (mm), regione {name}</translation>
    </message>
    <message>
      <location filename="../../ui/plots/chosen_curve.py" />
      <source>Residual, observed − fit, observed − forecast</source>
      <translation>Residuo, osservato − adattamento, osservato − previsto</translation>
    </message>
    <message>
      <location filename="../../ui/plots/colours.py" />
      <source>Persistence</source>
      <translation>Persistenza</translation>
    </message>
    <message>
      <location filename="../../ui/plots/export.py" />
      <source>{name} ends in none of {endings}.</source>
      <translation>{name} non termina con nessuna di queste: {endings}.</translation>
    </message>
    <message>
      <location filename="../../ui/plots/export.py" />
      <source>Give it one of these endings.</source>
      <translation>Dagli una di queste estensioni.</translation>
    </message>
    <message>
      <location filename="../../ui/plots/export.py" />
      <source>Choose another folder.</source>
      <translation>Scegli un'altra cartella.</translation>
    </message>
    <message>
      <location filename="../../ui/plots/export.py" />
      <source>PNG image</source>
      <translation>Immagine PNG</translation>
    </message>
    <message>
      <location filename="../../ui/plots/export.py" />
      <source>SVG drawing</source>
      <translation>Disegno SVG</translation>
    </message>
    <message>
      <location filename="../../ui/plots/export.py" />
      <source>PDF document</source>
      <translation>Documento PDF</translation>
    </message>
    <message>
      <location filename="../../ui/plots/export.py" />
      <source>CSV table</source>
      <translation>Tabella CSV</translation>
    </message>
    <message>
      <location filename="../../ui/plots/fonts.py" />
      <source>Residual, observed − forecast</source>
      <translation>Residuo, osservato − previsto</translation>
    </message>
    <message>
      <location filename="../../ui/plots/fonts.py" />
      <source>DejaVu Sans</source>
      <translation>DejaVu Sans</translation>
    </message>
    <message>
      <location filename="../../ui/plots/heat_plot.py" />
      <source>Profile over time</source>
      <translation>Profilo nel tempo</translation>
    </message>
    <message>
      <location filename="../../ui/plots/heat_plot.py" />
      <source>Residual ({unit})</source>
      <translation>Residuo ({unit})</translation>
    </message>
    <message>
      <location filename="../../ui/plots/heat_plot.py" />
      <source>Displacement ({unit})</source>
      <translation>Spostamento ({unit})</translation>
    </message>
    <message>
      <location filename="../../ui/plots/heat_plot.py" />
      <source>Distance ({unit})</source>
      <translation>Distanza ({unit})</translation>
    </message>
    <message>
      <location filename="../../ui/plots/lag_plot.py" />
      <source>{days} days: {r}, with the yearly cycle {season}</source>
      <translation>{days} giorni: {r}, con il ciclo annuale {season}</translation>
    </message>
    <message>
      <location filename="../../ui/plots/lag_plot.py" />
      <source>Lag (days that the factor is ahead)</source>
      <translation>Ritardo (giorni di anticipo del fattore)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/lag_plot.py" />
      <source>Correlation</source>
      <translation>Correlazione</translation>
    </message>
    <message>
      <location filename="../../ui/plots/lag_plot.py" />
      <source>with its yearly cycle</source>
      <translation>con il ciclo annuale</translation>
    </message>
    <message>
      <location filename="../../ui/plots/lag_plot.py" />
      <source>reached by chance</source>
      <translation>raggiunto per caso</translation>
    </message>
    <message>
      <location filename="../../ui/plots/lag_plot.py" />
      <source>{days} days: the factor's record is too short.</source>
      <translation>{days} giorni: i dati del fattore sono troppo brevi.</translation>
    </message>
    <message>
      <location filename="../../ui/plots/lag_plot.py" />
      <source>without trend and season</source>
      <translation>senza tendenza e stagione</translation>
    </message>
    <message>
      <location filename="../../ui/plots/lines_plot.py" />
      <source>Profile lines together</source>
      <translation>Linee di profilo insieme</translation>
    </message>
    <message>
      <location filename="../../ui/plots/lines_plot.py" />
      <source>{line}, {model}</source>
      <translation>{line}, {model}</translation>
    </message>
    <message>
      <location filename="../../ui/plots/origin_mark.py" />
      <source>Forecast starts {date}</source>
      <translation>La previsione inizia il {date}</translation>
    </message>
    <message>
      <location filename="../../ui/plots/pattern_plot.py" />
      <source>Mean silhouette</source>
      <translation>Silhouette media</translation>
    </message>
    <message>
      <location filename="../../ui/plots/profile_band.py" />
      <source>± standard deviation of the observed</source>
      <translation>± deviazione standard dell'osservato</translation>
    </message>
    <message>
      <location filename="../../ui/plots/profile_band.py" />
      <source>10–90 % of the observed</source>
      <translation>10–90 % dell'osservato</translation>
    </message>
    <message>
      <location filename="../../ui/plots/profile_band.py" />
      <source>90 % interval of the forecast</source>
      <translation>intervallo 90 % della previsione</translation>
    </message>
    <message>
      <location filename="../../ui/plots/profile_band.py" />
      <source>{curve}, median over the swath</source>
      <translation>{curve}, mediana sulla striscia</translation>
    </message>
    <message>
      <location filename="../../ui/plots/profile_band.py" />
      <source>{curve}, mean over the swath</source>
      <translation>{curve}, media sulla striscia</translation>
    </message>
    <message>
      <location filename="../../ui/plots/profile_plot.py" />
      <source>Profile plot</source>
      <translation>Grafico del profilo</translation>
    </message>
    <message>
      <location filename="../../ui/plots/profile_plot.py" />
      <source>Slope ({unit})</source>
      <translation>Pendenza ({unit})</translation>
    </message>
    <message>
      <location filename="../../ui/plots/residual_plot.py" />
      <source>{low} to {high} mm: {n} values</source>
      <translation>da {low} a {high} mm: {n} valori</translation>
    </message>
    <message>
      <location filename="../../ui/plots/residual_plot.py" />
      <source>Residual (mm), observed − forecast</source>
      <translation>Residuo (mm), osservato − previsto</translation>
    </message>
    <message>
      <location filename="../../ui/plots/residual_plot.py" />
      <source>Values</source>
      <translation>Valori</translation>
    </message>
    <message>
      <location filename="../../ui/plots/residual_plot.py" />
      <source>bias {value} mm (dashed)</source>
      <translation>scarto medio {value} mm (tratteggiato)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/residual_plot.py" />
      <source>RMSE {value} mm</source>
      <translation>RMSE {value} mm</translation>
    </message>
    <message>
      <location filename="../../ui/plots/residual_plot.py" />
      <source>90 % band held {share}</source>
      <translation>la fascia 90 % ha contenuto {share}</translation>
    </message>
    <message>
      <location filename="../../ui/plots/series_plot.py" />
      <source>Series plot</source>
      <translation>Grafico delle serie</translation>
    </message>
    <message>
      <location filename="../../ui/plots/series_plot.py" />
      <source>Observed, held back</source>
      <translation>Osservato, di verifica</translation>
    </message>
    <message>
      <location filename="../../ui/plots/skill_bars.py" />
      <source>Better than {reference} (%)</source>
      <translation>Meglio di {reference} (%)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/skill_bars.py" />
      <source>Skill by model</source>
      <translation>Skill per modello</translation>
    </message>
    <message>
      <location filename="../../ui/plots/skill_bars.py" />
      <source>How much smaller the RMSE is than the reference's. Grey: about equal.</source>
      <translation>Di quanto l'RMSE è inferiore a quello del riferimento. Grigio: circa uguale.</translation>
    </message>
    <message>
      <location filename="../../ui/plots/threshold_line.py" />
      <source>above {level} mm on {date}: {share}</source>
      <translation>sopra {level} mm al {date}: {share}</translation>
    </message>
    <message>
      <location filename="../../ui/plots/threshold_line.py" />
      <source>below {level} mm on {date}: {share}</source>
      <translation>sotto {level} mm al {date}: {share}</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Distance from the middle (km)</source>
      <translation>Distanza dal centro (km)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Up (mm per m of water)</source>
      <translation>Verticale (mm per m d'acqua)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Standard deviation of the innovations (1)</source>
      <translation>Deviazione standard delle innovazioni (1)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Mean of the innovations (1)</source>
      <translation>Media delle innovazioni (1)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Normalised innovation (1)</source>
      <translation>Innovazione normalizzata (1)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Cells and dates</source>
      <translation>Celle e date</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Target: mean 0, sd 1</source>
      <translation>Obiettivo: media 0, DS 1</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>The sweep over the noise was left out; ask for it under Advanced.</source>
      <translation>L'esplorazione del rumore è stata omessa; richiedila in Avanzate.</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>For a noise of … mm</source>
      <translation>Per un rumore di … mm</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Normal, mean 0, sd 1</source>
      <translation>Normale, media 0, DS 1</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>One metre of water on one cell</source>
      <translation>Un metro d'acqua su una cella</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Innovations for other noise levels</source>
      <translation>Innovazioni per altri livelli di rumore</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Distribution of the innovations</source>
      <translation>Distribuzione delle innovazioni</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_curves.py" />
      <source>Water (mm)</source>
      <translation>Acqua (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_curves.py" />
      <source>Up (mm)</source>
      <translation>Verticale (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_curves.py" />
      <source>90 % band</source>
      <translation>Fascia 90 %</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_curves.py" />
      <source>Corrected</source>
      <translation>Corretto</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_curves.py" />
      <source>Water storage and uplift, mean of the study area</source>
      <translation>Accumulo idrico e sollevamento, media dell'area di studio</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_plot.py" />
      <source>Simulated data</source>
      <translation>Dati simulati</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>only {masks}</source>
      <translation>solo {masks}</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>without {day}</source>
      <translation>senza {day}</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>without {n} dates</source>
      <translation>senza {n} date</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>jumps mended</source>
      <translation>salti corretti</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>without series that jump</source>
      <translation>senza le serie con salti</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>relative to a point</source>
      <translation>relativi a un punto</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>relative to an area</source>
      <translation>relativi a un'area</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>cells of {size} m</source>
      <translation>celle di {size} m</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>every {n} days</source>
      <translation>ogni {n} giorni</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>east, with {name}</source>
      <translation>est, con {name}</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>up, with {name}</source>
      <translation>verticale, con {name}</translation>
    </message>
    <message>
      <location filename="../../ui/preview.py" />
      <source>The worker stopped while reading. &lt;a href="again"&gt;Try again&lt;/a&gt; or copy the diagnostics.</source>
      <translation>Il processo di calcolo si è interrotto durante la lettura. &lt;a href="again"&gt;Riprova&lt;/a&gt; o copia la diagnostica.</translation>
    </message>
    <message>
      <location filename="../../ui/preview.py" />
      <source>{n} dates are missing after {day}. They are filled for training and never scored.</source>
      <translation>Dopo il {day} mancano {n} date. Vengono riempite per l'addestramento e mai valutate.</translation>
    </message>
    <message>
      <location filename="../../ui/preview.py" />
      <source>not readable</source>
      <translation>non leggibile</translation>
    </message>
    <message>
      <location filename="../../ui/preview.py" />
      <source>Nothing was read.</source>
      <translation>Non è stato letto nulla.</translation>
    </message>
    <message>
      <location filename="../../ui/preview.py" />
      <source>{n} pixels</source>
      <translation>{n} pixel</translation>
    </message>
    <message>
      <location filename="../../ui/preview.py" />
      <source>The date {day} is missing. It is filled for training and never scored.</source>
      <translation>Manca la data {day}. Viene riempita per l'addestramento e mai valutata.</translation>
    </message>
    <message>
      <location filename="../../ui/preview.py" />
      <source>{n} dates are missing, the first {first}, the last {last}. They are filled for training and never scored.</source>
      <translation>Mancano {n} date, la prima il {first}, l'ultima il {last}. Vengono riempite per l'addestramento e mai valutate.</translation>
    </message>
    <message>
      <location filename="../../ui/preview.py" />
      <source>reading…</source>
      <translation>lettura…</translation>
    </message>
    <message>
      <location filename="../../ui/preview.py" />
      <source>no dates found</source>
      <translation>nessuna data trovata</translation>
    </message>
    <message>
      <location filename="../../ui/processing/align.py" />
      <source>Lag (days)</source>
      <translation>Ritardo (giorni)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/align.py" />
      <source>Forecast origin</source>
      <translation>Origine della previsione</translation>
    </message>
    <message>
      <location filename="../../ui/processing/align.py" />
      <source>{n} of {all} dates are reached.</source>
      <translation>Sono coperte {n} date su {all}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/align.py" />
      <source>How the factor comes to the places</source>
      <translation>Come il fattore arriva ai luoghi</translation>
    </message>
    <message>
      <location filename="../../ui/processing/align.py" />
      <source>How the factor comes to the dates</source>
      <translation>Come il fattore arriva alle date</translation>
    </message>
    <message>
      <location filename="../../ui/processing/align.py" />
      <source>Aligned factor</source>
      <translation>Fattore allineato</translation>
    </message>
    <message>
      <location filename="../../ui/processing/align.py" />
      <source>Dates that the record reaches</source>
      <translation>Date coperte dai dati del fattore</translation>
    </message>
    <message>
      <location filename="../../ui/processing/align.py" />
      <source>Align a factor</source>
      <translation>Allinea un fattore</translation>
    </message>
    <message>
      <location filename="../../ui/processing/align.py" />
      <source>Brings a factor such as rain or temperature to the dates and places of a displacement time series, as a run does it: in space by nearest, bilinear, average, inverse distance or by the ratio of cell sizes, in time by linear, previous, monthly mean or the sum since the last acquisition, with a lag of so many days.&lt;br&gt;&lt;br&gt;The factor is one row of the table. Dates that its record does not reach are left empty. With an origin no later sample is looked at. Training aligns factors itself, and does not need this file.</source>
      <translation>Porta un fattore come la pioggia o la temperatura sulle date e sui luoghi di una serie temporale di spostamento, come fa un'esecuzione: nello spazio con il più vicino, bilineare, media, distanza inversa o secondo il rapporto tra le dimensioni delle celle; nel tempo con lineare, valore precedente, media mensile o somma dall'ultima acquisizione, con un ritardo di un certo numero di giorni.&lt;br&gt;&lt;br&gt;Il fattore è una riga della tabella. Le date che i suoi dati non coprono restano vuote. Con un'origine non si considera nessun campione successivo. L'addestramento allinea i fattori da sé e non ha bisogno di questo file.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Prior: water storage</source>
      <translation>A priori: accumulo idrico</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>as the file says</source>
      <translation>come indica il file</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>vertical, positive up</source>
      <translation>verticale, positivo verso l'alto</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Study area (none: all cells with deformation)</source>
      <translation>Area di studio (nessuna: tutte le celle con deformazione)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Validation, a raster by date</source>
      <translation>Validazione, un raster per data</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>or a table of date and value</source>
      <translation>o una tabella di data e valore</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Reference area of the InSAR (none: tied to GNSS)</source>
      <translation>Area di riferimento dell'InSAR (nessuna: vincolata al GNSS)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Results folder</source>
      <translation>Cartella risultati</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Direction of the deformation</source>
      <translation>Direzione della deformazione</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Descending track, with incidence angles</source>
      <translation>Traccia discendente, con angoli di incidenza</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Atmospheric loading to subtract</source>
      <translation>Carico atmosferico da sottrarre</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>The part of the prior that is snow</source>
      <translation>La parte della stima a priori che è neve</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>2 validations are given.</source>
      <translation>Sono fornite 2 validazioni.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Give a raster or a table, only one of them.</source>
      <translation>Fornisci un raster o una tabella, solo uno dei due.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Correct water storage by deformation</source>
      <translation>Correggi l'accumulo idrico con la deformazione</translation>
    </message>
    <message>
      <location filename="../../ui/processing/backtest.py" />
      <source>Origins</source>
      <translation>Origini</translation>
    </message>
    <message>
      <location filename="../../ui/processing/backtest.py" />
      <source>At most series (0: all)</source>
      <translation>Massimo di serie (0: tutte)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/backtest.py" />
      <source>Scores folder</source>
      <translation>Cartella punteggi</translation>
    </message>
    <message>
      <location filename="../../ui/processing/backtest.py" />
      <source>Backtest models</source>
      <translation>Backtest dei modelli</translation>
    </message>
    <message>
      <location filename="../../ui/processing/backtest.py" />
      <source>Asks how good a forecast would have been in the past: from each of several origins the models forecast dates that are known today, without seeing anything after the origin.&lt;br&gt;&lt;br&gt;The folder gets scores.json (errors by model and horizon, coverage of the 90 % interval, skill against the best baseline) and predictions.npz, from which every score can be computed again.</source>
      <translation>Chiede quanto sarebbe stata buona una previsione in passato: da ciascuna di più origini i modelli prevedono date oggi note, senza vedere nulla dopo l'origine.&lt;br&gt;&lt;br&gt;Nella cartella vengono scritti scores.json (errori per modello e orizzonte, copertura dell'intervallo al 90 %, skill rispetto al miglior modello di base) e predictions.npz, da cui ogni punteggio si può ricalcolare.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/base.py" />
      <source>The worker environment is not set up yet.</source>
      <translation>L'ambiente di calcolo non è ancora configurato.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/base.py" />
      <source>Open the GroundCast dock and set it up.</source>
      <translation>Apri il pannello di GroundCast e configuralo.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/base.py" />
      <source>Device: {name}</source>
      <translation>Dispositivo: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/processing/comparisons.py" />
      <source>Quick look: smaller networks, trained for a shorter time</source>
      <translation>Prova rapida: reti più piccole, addestrate più brevemente</translation>
    </message>
    <message>
      <location filename="../../ui/processing/comparisons.py" />
      <source>Trainings of each network</source>
      <translation>Addestramenti di ogni rete</translation>
    </message>
    <message>
      <location filename="../../ui/processing/comparisons.py" />
      <source>Trainings of each kind</source>
      <translation>Addestramenti per tipo</translation>
    </message>
    <message>
      <location filename="../../ui/processing/comparisons.py" />
      <source>Scores several models at the same past origins, on pixels and on means of regions; networks are trained from several seeds. Persistence, line, and trend and season always take part.&lt;br&gt;&lt;br&gt;The folder gets comparison.csv (the table), comparison.json and figures as PDF and PNG. Run again in the same folder, it takes finished parts from there.</source>
      <translation>Valuta più modelli alle stesse origini passate, sui pixel e sulle medie delle regioni; le reti vengono addestrate da più semi. Persistenza, retta, tendenza e stagione partecipano sempre.&lt;br&gt;&lt;br&gt;Nella cartella vengono scritti comparison.csv (la tabella), comparison.json e figure in PDF e PNG. Se eseguito di nuovo nella stessa cartella, riprende da lì le parti concluse.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/comparisons.py" />
      <source>Do factors help?</source>
      <translation>I fattori sono d'aiuto?</translation>
    </message>
    <message>
      <location filename="../../ui/processing/comparisons.py" />
      <source>Trains a model with and without its factors, at several past origins and from several seeds, and says whether the factors made the forecast better.&lt;br&gt;&lt;br&gt;The folder gets ablation.json with the errors of each variant, the gains, and sentences.</source>
      <translation>Addestra un modello con e senza i suoi fattori, da più origini passate e da più semi, e dice se i fattori hanno migliorato la previsione.&lt;br&gt;&lt;br&gt;Nella cartella viene scritto ablation.json con gli errori di ogni variante, i guadagni e le frasi.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>{n} series, {dates} dates</source>
      <translation>{n} serie, {dates} date</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>Converted stack</source>
      <translation>Stack convertito</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>Description</source>
      <translation>Descrizione</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>Gaps</source>
      <translation>Lacune</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>First date</source>
      <translation>Prima data</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>Last date</source>
      <translation>Ultima data</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>Where it is the other way round, give the option sign the value away.</source>
      <translation>Dove è il contrario, dia all'opzione sign il valore away.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>{path} cannot be written.</source>
      <translation>Impossibile scrivere {path}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>Describe a stack</source>
      <translation>Descrivi uno stack</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>Reads a displacement time series and says what was understood: kind, dates and gaps, unit and how it was found, sign, coordinate reference system, share of values, quality layers, dates that stand out and unwrapping jumps.&lt;br&gt;&lt;br&gt;All of it is written as JSON. Nothing is changed.</source>
      <translation>Legge una serie temporale di spostamento e dice che cosa ha riconosciuto: tipo, date e lacune, unità e come è stata trovata, segno, sistema di riferimento delle coordinate, quota di valori, layer di qualità, date anomale e salti di unwrapping.&lt;br&gt;&lt;br&gt;Il tutto viene scritto in JSON. Nulla viene modificato.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>Convert a stack</source>
      <translation>Converti uno stack</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>Writes a displacement time series as a GeoTIFF with one band a date, a GeoPackage of points with fields DYYYYMMDD (as InSAR Explorer reads them), netCDF or Zarr after CF, or HDF5 as MintPy writes it. Displacement is in millimetres.&lt;br&gt;&lt;br&gt;A GeoTIFF of points needs a cell size. On the map the last date is shown in the colours of motion.</source>
      <translation>Scrive una serie temporale di spostamento come GeoTIFF con una banda per data, GeoPackage di punti con campi DYYYYMMDD (come li legge InSAR Explorer), netCDF o Zarr secondo CF, o HDF5 come lo scrive MintPy. Lo spostamento è in millimetri.&lt;br&gt;&lt;br&gt;Un GeoTIFF di punti richiede la dimensione della cella. Sulla mappa l'ultima data è mostrata con i colori del moto.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>Map (none: displacement, observed and forecast)</source>
      <translation>Mappa (nessuna: spostamento, osservato e previsto)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>Folder of the run</source>
      <translation>Cartella dell'esecuzione</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>Package (*.zip);;Google Earth (*.kmz);;Animation (*.gif);;Film (*.mp4)</source>
      <translation>Pacchetto (*.zip);;Google Earth (*.kmz);;Animazione (*.gif);;Filmato (*.mp4)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>{name} ends in none of {endings}. Give it one of these endings.</source>
      <translation>{name} non termina con nessuna di queste: {endings}. Assegnagli una di queste estensioni.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>Export a run</source>
      <translation>Esporta un'esecuzione</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>Writes a finished run for others. The ending of the file chooses what:&lt;br&gt;&lt;br&gt;&lt;b&gt;zip&lt;/b&gt;: everything of the run, with QML and SLD styles and a QGIS project that opens anywhere.&lt;br&gt;&lt;b&gt;kmz&lt;/b&gt;: the dated maps with their dates, for Google Earth.&lt;br&gt;&lt;b&gt;gif&lt;/b&gt;: the dated maps as an animation, observed and forecast.&lt;br&gt;&lt;b&gt;mp4&lt;/b&gt;: the same as a film, where the program ffmpeg is installed.&lt;br&gt;&lt;b&gt;tif&lt;/b&gt;: one map as a cloud-optimised GeoTIFF, its style beside it as QML and SLD.&lt;br&gt;&lt;br&gt;&lt;b&gt;Map&lt;/b&gt; names the map of a tif, and another dated map for kmz, gif and mp4.</source>
      <translation>Scrive un'esecuzione conclusa perché altri la possano usare. L'estensione del file determina che cosa:&lt;br&gt;&lt;br&gt;&lt;b&gt;zip&lt;/b&gt;: tutto il contenuto dell'esecuzione, con stili QML e SLD e un progetto QGIS che si apre ovunque.&lt;br&gt;&lt;b&gt;kmz&lt;/b&gt;: le mappe datate con le loro date, per Google Earth.&lt;br&gt;&lt;b&gt;gif&lt;/b&gt;: le mappe datate come animazione, osservate e previste.&lt;br&gt;&lt;b&gt;mp4&lt;/b&gt;: lo stesso come filmato, dove è installato il programma ffmpeg.&lt;br&gt;&lt;b&gt;tif&lt;/b&gt;: una mappa come GeoTIFF ottimizzato per il cloud, accanto il suo stile come QML e SLD.&lt;br&gt;&lt;br&gt;&lt;b&gt;Mappa&lt;/b&gt; indica la mappa di un tif, e un'altra mappa datata per kmz, gif e mp4.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/forecast.py" />
      <source>or model file (.gcast)</source>
      <translation>o file di modello (.gcast)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/forecast.py" />
      <source>Reference: x, y or left, bottom, right, top in the data's coordinates</source>
      <translation>Riferimento: x, y oppure sinistra, basso, destra, alto nelle coordinate dei dati</translation>
    </message>
    <message>
      <location filename="../../ui/processing/forecast.py" />
      <source>Second track, where the model was trained on two</source>
      <translation>Seconda traccia, se il modello è stato addestrato su due</translation>
    </message>
    <message>
      <location filename="../../ui/processing/forecast.py" />
      <source>{n} models are given.</source>
      <translation>Sono forniti {n} modelli.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/forecast.py" />
      <source>Give a run folder or a model file.</source>
      <translation>Fornisci una cartella di esecuzione o un file di modello.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/forecast.py" />
      <source>Forecast with a trained model</source>
      <translation>Prevedi con un modello addestrato</translation>
    </message>
    <message>
      <location filename="../../ui/processing/forecast.py" />
      <source>Forecasts with a model that was trained before: a run folder, or a model file (.gcast).&lt;br&gt;&lt;br&gt;Without data the forecast starts where the model's own data ended. Newer data of the same places moves the start to its last date.&lt;br&gt;&lt;br&gt;With a reference, what was observed and what is forecast are both relative to it; the model stays as it is.&lt;br&gt;&lt;br&gt;With a threshold there are also maps of the probability that the displacement lies beyond it, date by date, and of the date on which that becomes likely.</source>
      <translation>Prevede con un modello addestrato in precedenza: una cartella di esecuzione o un file di modello (.gcast).&lt;br&gt;&lt;br&gt;Senza dati la previsione inizia dove terminavano i dati propri del modello. Dati più recenti degli stessi luoghi spostano l'inizio alla loro ultima data.&lt;br&gt;&lt;br&gt;Con un riferimento, osservazioni e previsione sono entrambe relative a esso; il modello resta com'è.&lt;br&gt;&lt;br&gt;Con una soglia si ottengono anche mappe della probabilità che lo spostamento la oltrepassi, data per data, e della data in cui ciò diventa probabile.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>How factors come to the dates</source>
      <translation>Come i fattori arrivano alle date</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>Longest lag (days)</source>
      <translation>Ritardo massimo (giorni)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>Days between lags (0: the usual interval)</source>
      <translation>Giorni tra i ritardi (0: l'intervallo abituale)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>Hold back dates</source>
      <translation>Date di verifica</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>Table of lags</source>
      <translation>Tabella dei ritardi</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>Lag that stands out most (days)</source>
      <translation>Ritardo più evidente (giorni)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>Correlation there</source>
      <translation>Correlazione corrispondente</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>What it says</source>
      <translation>Che cosa ne risulta</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>Lags of factors</source>
      <translation>Ritardi dei fattori</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>Correlates the deformation with factors such as rain, so many days earlier, for a range of lags. Trend, yearly and half-yearly cycle are taken off both first; dates that a forecast holds back are not looked at. The number of independent samples counts memory (Pyper &amp; Peterman 1998), and the band is what chance exceeds in one scan of twenty.&lt;br&gt;&lt;br&gt;Where the yearly cycle explains it all, this is said: a model with a season then needs no such factor. A correlation is no proof of cause. The table holds lag, correlation with and without the season, band and samples.</source>
      <translation>Correla la deformazione con fattori come la pioggia, di un certo numero di giorni prima, per un intervallo di ritardi. Prima si sottraggono da entrambi la tendenza e i cicli annuale e semestrale; le date che una previsione riserva alla verifica non vengono considerate. Il numero di campioni indipendenti tiene conto della memoria (Pyper &amp; Peterman 1998), e la fascia è ciò che il caso supera in una scansione su venti.&lt;br&gt;&lt;br&gt;Se il ciclo annuale spiega tutto, viene segnalato: un modello con stagione non ha allora bisogno di un tale fattore. Una correlazione non è prova di una causa. La tabella contiene ritardo, correlazione con e senza stagione, fascia e campioni.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Distances from the middle (km)</source>
      <translation>Distanze dal centro (km)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Radius of the disk (km)</source>
      <translation>Raggio del disco (km)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Water (m)</source>
      <translation>Acqua (m)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Gravity (m/s²)</source>
      <translation>Gravità (m/s²)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Love numbers (none: PREM)</source>
      <translation>Numeri di Love (nessuno: PREM)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Positive up. {love}.</source>
      <translation>Positivo verso l'alto. {love}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Table</source>
      <translation>Tabella</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Displacement at the first distance (mm)</source>
      <translation>Spostamento alla prima distanza (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>{km} km: {mm} mm</source>
      <translation>{km} km: {mm} mm</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Displacement under a disk of water</source>
      <translation>Spostamento sotto un disco d'acqua</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Computes how far a disk of water moves the ground, at several distances from its middle, with the load Love numbers of PREM or of a file of your own.&lt;br&gt;&lt;br&gt;The result is a table of distance_km and displacement_mm, positive up: water that is added moves the ground down. A disk of 14 km under 1 m of water sinks by 2.69 mm in the middle.</source>
      <translation>Calcola di quanto un disco d'acqua sposta il terreno, a varie distanze dal suo centro, con i numeri di Love di carico di PREM o di un proprio file.&lt;br&gt;&lt;br&gt;Il risultato è una tabella di distance_km e displacement_mm, positivo verso l'alto: l'acqua che si aggiunge abbassa il terreno. Un disco di 14 km sotto 1 m d'acqua si abbassa di 2,69 mm al centro.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>or folder with one raster for each date</source>
      <translation>o cartella con un raster per ogni data</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Regions (none: the whole data)</source>
      <translation>Regioni (nessuna: tutti i dati)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Roles of regions (train, validate, test, forecast; none: each trains its own model)</source>
      <translation>Ruoli delle regioni (train, validate, test, forecast; nessuno: ciascuna addestra il proprio modello)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>or forecast until</source>
      <translation>o previsione fino al</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Deformation: loaded layer</source>
      <translation>Deformazione: layer caricato</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>File or folder</source>
      <translation>File o cartella</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Grid points to cells of (0: keep the points)</source>
      <translation>Punti su griglia di celle di (0: conserva i punti)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Settings of the model (key=value, separated by spaces, 'quoted' where one holds a space)</source>
      <translation>Impostazioni del modello (key=value, separate da spazi, 'tra apici' se contengono uno spazio)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Threshold in mm: map how likely it is crossed, and when (none: leave empty)</source>
      <translation>Soglia in mm: mappa la probabilità che venga superata, e quando (nessuna: lascia vuoto)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>falls below</source>
      <translation>scende sotto</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>rises above</source>
      <translation>sale sopra</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Side of the threshold</source>
      <translation>Lato della soglia</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Show the results on the map</source>
      <translation>Mostra i risultati sulla mappa</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>or file (EGMS zip or csv, GeoTIFF …)</source>
      <translation>o file (zip o csv EGMS, GeoTIFF …)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Unit of the values</source>
      <translation>Unità dei valori</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>CRS, if it has none</source>
      <translation>SR, se non ne hanno uno</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>{n} deformation inputs are given.</source>
      <translation>Sono forniti {n} input di deformazione.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Give a layer, a file or a folder, only one of them.</source>
      <translation>Fornisci un layer, un file o una cartella, solo uno di essi.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Give a layer, a file or a folder.</source>
      <translation>Fornisci un layer, un file o una cartella.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Export it to a file first, or use the GroundCast dock.</source>
      <translation>Esportalo prima in un file, oppure usa il pannello di GroundCast.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>A factor lacks its name or its file.</source>
      <translation>A un fattore manca il nome o il file.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Give both, row by row.</source>
      <translation>Fornisci entrambi, riga per riga.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>A region lacks its name or its role.</source>
      <translation>A una regione manca il nome o il ruolo.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Dates ahead {text!r} is no list of whole numbers.</source>
      <translation>Le date in avanti {text!r} non sono un elenco di numeri interi.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Write it like 1,2,5.</source>
      <translation>Scrivile così: 1,2,5.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Dates to forecast</source>
      <translation>Date da prevedere</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Report</source>
      <translation>Report</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>The setting {word} has no value.</source>
      <translation>L'impostazione {word} non ha un valore.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Write it like epochs=20.</source>
      <translation>Scrivila così: epochs=20.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>A quote in the settings has no end.</source>
      <translation>Nelle impostazioni un apice non è chiuso.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Close it, or take it out.</source>
      <translation>Chiudilo o toglilo.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/places.py" />
      <source>Farthest distance (units of the data's system, 0: its cell, or any)</source>
      <translation>Distanza massima (unità del sistema dei dati, 0: la sua cella, o qualsiasi)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/places.py" />
      <source>Points</source>
      <translation>Punti</translation>
    </message>
    <message>
      <location filename="../../ui/processing/places.py" />
      <source>Table of series</source>
      <translation>Tabella delle serie</translation>
    </message>
    <message>
      <location filename="../../ui/processing/places.py" />
      <source>Series of a stack at points</source>
      <translation>Serie di uno stack nei punti</translation>
    </message>
    <message>
      <location filename="../../ui/processing/places.py" />
      <source>Writes the observed series at points, a row for each point and date: that of the cell a point lies in, or of the nearest measured point. Points are brought to the data's system; a field called name or id names them.</source>
      <translation>Scrive le serie osservate nei punti, una riga per ogni punto e data: quella della cella in cui cade il punto, o del punto misurato più vicino. I punti vengono riportati nel sistema dei dati; un campo chiamato name o id dà loro il nome.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/preparation_parameters.py" />
      <source>Second track, for up or east</source>
      <translation>Seconda traccia, per verticale o est</translation>
    </message>
    <message>
      <location filename="../../ui/processing/preparation_parameters.py" />
      <source>A date every … days (0: the dates of acquisition)</source>
      <translation>Una data ogni … giorni (0: le date di acquisizione)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/preparation_parameters.py" />
      <source>Component of two tracks</source>
      <translation>Componente di due tracce</translation>
    </message>
    <message>
      <location filename="../../ui/processing/preparation_parameters.py" />
      <source>Keep series by quality (temporal_coherence&gt;=0.6, rmse&lt;=3)</source>
      <translation>Conserva le serie per qualità (temporal_coherence&gt;=0.6, rmse&lt;=3)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/preparation_parameters.py" />
      <source>Leave out dates (2020-09-23, …)</source>
      <translation>Escludi date (2020-09-23, …)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>Fill gaps</source>
      <translation>Riempi le lacune</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>Prepared stack</source>
      <translation>Stack preparato</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>Format</source>
      <translation>Formato</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>Up</source>
      <translation>Verticale</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>East</source>
      <translation>Est</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>What the steps did</source>
      <translation>Che cosa hanno fatto i passaggi</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>One track</source>
      <translation>Una traccia</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>The other track</source>
      <translation>L'altra traccia</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>Prepare a stack</source>
      <translation>Prepara uno stack</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>Takes a displacement time series through steps, each of which can be left out: series masked by quality, dates left out, unwrapping jumps mended, values relative to a reference, line of sight turned vertical, or up or east of an ascending and a descending track (the ground is taken not to move north or south), series averaged in cells, a common axis of dates, gaps filled.&lt;br&gt;&lt;br&gt;With an origin no step looks past it and no gap is filled across it. Filled values are made up: do not score a forecast with them. Training takes the same steps itself (parameter SETTINGS of Train, or Prepare… in the dock), and does not need this file.</source>
      <translation>Sottopone una serie temporale di spostamento a una sequenza di passaggi, ciascuno dei quali si può omettere: serie mascherate per qualità, date escluse, salti di unwrapping corretti, valori relativi a un riferimento, linea di vista convertita in verticale, oppure verticale o est da una traccia ascendente e una discendente (si assume che il terreno non si muova verso nord o sud), media delle serie in celle, un asse comune di date, lacune riempite.&lt;br&gt;&lt;br&gt;Con un'origine nessun passaggio guarda oltre di essa e nessuna lacuna viene riempita attraverso di essa. I valori riempiti sono inventati: non usarli per valutare una previsione. L'addestramento esegue da sé gli stessi passaggi (parametro SETTINGS di Addestra e prevedi, o Prepara… nel pannello), e non ha bisogno di questo file.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>Up and east of two tracks</source>
      <translation>Verticale ed est da due tracce</translation>
    </message>
    <message>
      <location filename="../../ui/processing/provider.py" />
      <source>GroundCast: forecasts of ground deformation</source>
      <translation>GroundCast: previsioni della deformazione del terreno</translation>
    </message>
    <message>
      <location filename="../../ui/processing/report.py" />
      <source>Farthest distance of a measured point (units of the run's system)</source>
      <translation>Distanza massima di un punto misurato (unità del sistema dell'esecuzione)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/report.py" />
      <source>Lines of profiles</source>
      <translation>Linee dei profili</translation>
    </message>
    <message>
      <location filename="../../ui/processing/report.py" />
      <source>Template (none: built-in pages)</source>
      <translation>Modello di layout (nessuno: pagine predefinite)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/report.py" />
      <source>HTML page</source>
      <translation>Pagina HTML</translation>
    </message>
    <message>
      <location filename="../../ui/processing/report.py" />
      <source>No values at point {name}.</source>
      <translation>Nessun valore nel punto {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/report.py" />
      <source>Report on a run</source>
      <translation>Report su un'esecuzione</translation>
    </message>
    <message>
      <location filename="../../ui/processing/report.py" />
      <source>Writes a PDF of three A4 pages or more on a finished run: maps of forecast and residual with legend and scale bar, the series where the ground moves most and at your points, profiles along your lines (without any: one from west to east), the table of scores, settings, the data's credit, and how far to trust it. An HTML page with the same stands beside it.&lt;br&gt;&lt;br&gt;A layout template of your own (.qpt) takes the place of the built-in pages: its items bear the names gc_title, gc_sentence, gc_map_1, gc_legend_1, gc_plot_1, gc_scores, gc_trust …</source>
      <translation>Scrive un PDF di tre o più pagine A4 su un'esecuzione conclusa: mappe di previsione e residuo con legenda e barra di scala, le serie dove il terreno si muove di più e nei tuoi punti, profili lungo le tue linee (senza linee: uno da ovest a est), la tabella dei punteggi, impostazioni, attribuzione dei dati e quanto è affidabile. Accanto viene creata una pagina HTML con gli stessi contenuti.&lt;br&gt;&lt;br&gt;Un proprio modello di layout (.qpt) sostituisce le pagine predefinite: i suoi elementi portano i nomi gc_title, gc_sentence, gc_map_1, gc_legend_1, gc_plot_1, gc_scores, gc_trust …</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Width of the swath in metres (0: three cells)</source>
      <translation>Larghezza della striscia in metri (0: tre celle)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>No values of the run lie there. Choose places inside its regions.</source>
      <translation>Lì non ci sono valori dell'esecuzione. Scegli luoghi all'interno delle sue regioni.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Points with values</source>
      <translation>Punti con valori</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Lines</source>
      <translation>Linee</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Mean or median of the swath</source>
      <translation>Media o mediana della striscia</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>All dates</source>
      <translation>Tutte le date</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Table of profiles</source>
      <translation>Tabella dei profili</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Lines with values</source>
      <translation>Linee con valori</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>No values along line {name}.</source>
      <translation>Nessun valore lungo la linea {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Series of a run at points</source>
      <translation>Serie di un'esecuzione nei punti</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Writes what was observed and forecast at points, a row for each point and date: median and intervals, the forecast of the held-back dates, and the baselines. Points are brought to the run's system; a field called name or id names them.</source>
      <translation>Scrive ciò che è stato osservato e previsto nei punti, una riga per ogni punto e data: mediana e intervalli, la previsione delle date di verifica e i modelli di base. I punti vengono riportati nel sistema dell'esecuzione; un campo chiamato name o id dà loro il nome.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Profile of a run along lines</source>
      <translation>Profilo di un'esecuzione lungo linee</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Writes values along lines, a row for each line, date and distance: observed values in a swath as their mean or median, standard deviation, 10 and 90 %; forecast, interval and residual. Dates are the first and last held-back one and the last of the forecast, or all.</source>
      <translation>Scrive i valori lungo linee, una riga per ogni linea, data e distanza: valori osservati in una striscia come media o mediana, deviazione standard, 10 e 90 %; previsione, intervallo e residuo. Le date sono la prima e l'ultima di verifica e l'ultima della previsione, oppure tutte.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/scenario.py" />
      <source>Trainings compared</source>
      <translation>Addestramenti confrontati</translation>
    </message>
    <message>
      <location filename="../../ui/processing/scenario.py" />
      <source>Paths of factors</source>
      <translation>Andamenti dei fattori</translation>
    </message>
    <message>
      <location filename="../../ui/processing/scenario.py" />
      <source>Changes of factors</source>
      <translation>Modifiche dei fattori</translation>
    </message>
    <message>
      <location filename="../../ui/processing/scenario.py" />
      <source>A row of factors is not complete, or is there twice.</source>
      <translation>Una riga dei fattori è incompleta o doppia.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/scenario.py" />
      <source>own, climatology, or a file</source>
      <translation>own, climatology o un file</translation>
    </message>
    <message>
      <location filename="../../ui/processing/scenario.py" />
      <source>+1, x0.8, year:2021</source>
      <translation>+1, x0.8, year:2021</translation>
    </message>
    <message>
      <location filename="../../ui/processing/scenario.py" />
      <source>Forecast along other factors</source>
      <translation>Prevedi con altri fattori</translation>
    </message>
    <message>
      <location filename="../../ui/processing/scenario.py" />
      <source>Asks a trained model with factors what it would forecast if rain, temperature … went another way: its own forecast of them, the usual year, a file that continues them, warmer, drier, or like a past year. The response is the scenario less the reference, with where one more training would lie in 90 % of cases.&lt;br&gt;&lt;br&gt;Changes are texts such as +1, x0.8 or year:2021, several for one factor separated by spaces. It is what the model has learned, not a proof of cause.</source>
      <translation>Chiede a un modello addestrato con fattori che cosa prevederebbe se pioggia, temperatura … seguissero un altro andamento: la sua stessa previsione, l'anno tipico, un file che li prosegue, più caldo, più secco o come un anno passato. La risposta è lo scenario meno il riferimento, con l'intervallo in cui un altro addestramento cadrebbe nel 90 % dei casi.&lt;br&gt;&lt;br&gt;Le modifiche sono testi come +1, x0.8 o year:2021, più d'una per fattore separate da spazi. È ciò che il modello ha appreso, non la prova di una causa.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/simulate.py" />
      <source>Scene folder</source>
      <translation>Cartella della scena</translation>
    </message>
    <message>
      <location filename="../../ui/processing/simulate.py" />
      <source>Twin's folder</source>
      <translation>Cartella del gemello</translation>
    </message>
    <message>
      <location filename="../../ui/processing/simulate.py" />
      <source>Size</source>
      <translation>Dimensione</translation>
    </message>
    <message>
      <location filename="../../ui/processing/simulate.py" />
      <source>Simulate a scene</source>
      <translation>Simula una scena</translation>
    </message>
    <message>
      <location filename="../../ui/processing/simulate.py" />
      <source>Writes a simulated permafrost-railway scene to try GroundCast with: deformation of four regions, temperature, vegetation and rain, and the truth behind the noise.&lt;br&gt;&lt;br&gt;It is no measurement of the ground. Everything made from it says that it is simulated.</source>
      <translation>Scrive una scena simulata di una ferrovia su permafrost con cui provare GroundCast: deformazione di quattro regioni, temperatura, vegetazione e pioggia, e la verità dietro il rumore.&lt;br&gt;&lt;br&gt;Non è una misura del terreno. Tutto ciò che ne deriva riporta che è simulato.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/simulate.py" />
      <source>Simulate water and its load</source>
      <translation>Simula l'acqua e il suo carico</translation>
    </message>
    <message>
      <location filename="../../ui/processing/simulate.py" />
      <source>Writes a simulated twin to try the correction of water storage with: a prior with errors of season, noise and bias, the uplift that the true water causes (9 mm and 3 mm of noise), a validation with gaps, a study area, and the truth.&lt;br&gt;&lt;br&gt;It is no measurement. Everything made from it says that it is simulated.</source>
      <translation>Scrive un gemello simulato con cui provare la correzione dell'accumulo idrico: una stima a priori con errori di stagione, rumore e bias, il sollevamento causato dall'acqua vera (rumore di 9 mm e 3 mm), una validazione con lacune, un'area di studio e la verità.&lt;br&gt;&lt;br&gt;Non è una misura. Tutto ciò che ne deriva riporta che è simulato.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/source_words.py" />
      <source>Average in cells of (0: keep the series)</source>
      <translation>Media in celle di (0: conserva le serie)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/source_words.py" />
      <source>Show the result on the map</source>
      <translation>Mostra il risultato sulla mappa</translation>
    </message>
    <message>
      <location filename="../../ui/processing/source_words.py" />
      <source>GeoTIFF (*.tif);;GeoPackage (*.gpkg);;NetCDF (*.nc);;Zarr (*.zarr);;HDF5 (*.h5)</source>
      <translation>GeoTIFF (*.tif);;GeoPackage (*.gpkg);;NetCDF (*.nc);;Zarr (*.zarr);;HDF5 (*.h5)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>Direction of the motion (none: as the file says)</source>
      <translation>Direzione del movimento (nessuna: come indica il file)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>Further options of the sources</source>
      <translation>Altre opzioni delle sorgenti</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>Names of the regions to take (none: all)</source>
      <translation>Nomi delle regioni da usare (nessuno: tutte)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>Further maps of the forecast</source>
      <translation>Altre mappe della previsione</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>Variable or band to take</source>
      <translation>Variabile o banda da usare</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>Option, factor.option or other.option</source>
      <translation>Opzione, factor.option o other.option</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>Value, lists with commas</source>
      <translation>Valore, elenchi con virgole</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>An option of a source lacks its name or its value.</source>
      <translation>Un'opzione di una sorgente è senza nome o senza valore.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>There is no option {name} of a source.</source>
      <translation>L'opzione {name} di una sorgente non esiste.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>Write an option like reader, or that of a given factor, like rain.variable.</source>
      <translation>Scrivi un'opzione come reader, o quella di un fattore fornito, come rain.variable.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/train.py" />
      <source>Number of origins of the backtest before the forecast (-1: as many as suit the model)</source>
      <translation>Numero di origini del backtest prima della previsione (-1: quante sono adatte al modello)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/train.py" />
      <source>Fits a model to a displacement time series and forecasts with it.&lt;br&gt;&lt;br&gt;The default, groundcast, joins simple forecasts, each with the weight that the past shows it deserves, and needs no training. The last dates are held back: the model never sees them, and its forecast of them is scored against the simple baselines. The results folder holds maps of the observed dates, of the forecast with its intervals, of its velocity and acceleration and of the residuals, and report.json, which says whether the model is better than the baselines; on the map they come styled.&lt;br&gt;&lt;br&gt;With a threshold there are also maps of the probability that the displacement lies beyond it, date by date, and of the date on which that becomes likely.&lt;br&gt;&lt;br&gt;Give the data as a loaded layer, a file or a folder. Without regions the whole data is one region. With roles the regions that train share one model; a region with the role test is never seen by it and scored apart. Learned models take minutes, the others seconds; all need the worker environment.</source>
      <translation>Adatta un modello a una serie temporale di spostamento e lo usa per prevedere.&lt;br&gt;&lt;br&gt;Il modello predefinito, groundcast, combina previsioni semplici, ciascuna con il peso che il passato dimostra che merita, e non richiede addestramento. Le ultime date sono riservate alla verifica: il modello non le vede mai, e la sua previsione di esse viene valutata rispetto ai semplici modelli di base. La cartella dei risultati contiene mappe delle date osservate, della previsione con i suoi intervalli, della sua velocità e accelerazione e dei residui, e report.json, che dice se il modello fa meglio di quelli di base; sulla mappa arrivano già con uno stile.&lt;br&gt;&lt;br&gt;Con una soglia si ottengono anche mappe della probabilità che lo spostamento la oltrepassi, data per data, e della data in cui ciò diventa probabile.&lt;br&gt;&lt;br&gt;Fornisci i dati come layer caricato, file o cartella. Senza regioni tutti i dati sono una sola regione. Con i ruoli, le regioni destinate all'addestramento condividono un solo modello; una regione con il ruolo test non viene mai vista da esso ed è valutata a parte. I modelli appresi richiedono minuti, gli altri secondi; tutti hanno bisogno dell'ambiente di calcolo.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Leave out dates or spans (A B/C)</source>
      <translation>Escludi date o periodi (A B/C)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Export it to a GeoTIFF first.</source>
      <translation>Esportalo prima in un GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Noise of the deformation of one cell (mm)</source>
      <translation>Rumore della deformazione di una cella (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Standard deviation of the prior's error (mm)</source>
      <translation>Deviazione standard dell'errore della stima a priori (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Correlation time of the prior's error (days)</source>
      <translation>Tempo di correlazione dell'errore della stima a priori (giorni)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Correlation length of the prior's error (km)</source>
      <translation>Lunghezza di correlazione dell'errore della stima a priori (km)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Members of the ensemble</source>
      <translation>Membri dell'ensemble</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Joint mode: observations beyond this have no weight (km)</source>
      <translation>Modalità congiunta: le osservazioni oltre questa distanza non hanno peso (km)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Width of the prior around the study area (km)</source>
      <translation>Larghezza della stima a priori attorno all'area di studio (km)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Joint mode: correlation length of the noise between cells (km, 0: none)</source>
      <translation>Modalità congiunta: lunghezza di correlazione del rumore tra celle (km, 0: nessuna)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Leave out places that move faster (mm/yr, 0: none)</source>
      <translation>Escludi i luoghi che si muovono più velocemente (mm/anno, 0: nessuno)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Largest distance between dates that belong together (days, 0: half the cadence)</source>
      <translation>Distanza massima tra date da abbinare (giorni, 0: metà della cadenza)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Share of a cell's places that must hold a value</source>
      <translation>Quota dei luoghi di una cella che devono avere un valore</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Standard deviation of the logarithm of the snow's factor</source>
      <translation>Deviazione standard del logaritmo del fattore della neve</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>How dates meet</source>
      <translation>Come si abbinano le date</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>How places are put together in a cell</source>
      <translation>Come si combinano i luoghi in una cella</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Frame of the loading</source>
      <translation>Riferimento geodetico del carico</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Try other noise levels (7 to 12 mm)</source>
      <translation>Prova altri livelli di rumore (da 7 a 12 mm)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/worker_words.py" />
      <source>The worker environment is not set up yet. Open the GroundCast dock and set it up.</source>
      <translation>L'ambiente di calcolo non è ancora configurato. Apri il pannello di GroundCast e configuralo.</translation>
    </message>
    <message>
      <location filename="../../ui/profiles_layer.py" />
      <source>Draw profile {name}</source>
      <translation>Disegna il profilo {name}</translation>
    </message>
    <message>
      <location filename="../../ui/profiles_layer.py" />
      <source>Take {n} lines</source>
      <translation>Usa {n} linee</translation>
    </message>
    <message>
      <location filename="../../ui/quick_try.py" />
      <source>Quick try {n}</source>
      <translation>Tentativo rapido {n}</translation>
    </message>
    <message>
      <location filename="../../ui/quitting.py" />
      <source>{n} runs wait and would not begin: {names}.</source>
      <translation>{n} esecuzioni sono in attesa e non verrebbero avviate: {names}.</translation>
    </message>
    <message>
      <location filename="../../ui/quitting.py" />
      <source>{name} waits and would not begin.</source>
      <translation>{name} attende e non partirebbe.</translation>
    </message>
    <message>
      <location filename="../../ui/quitting.py" />
      <source>{name} is still working.</source>
      <translation>{name} è ancora al lavoro.</translation>
    </message>
    <message>
      <location filename="../../ui/quitting.py" />
      <source>{n} runs are still working.</source>
      <translation>{n} esecuzioni sono ancora al lavoro.</translation>
    </message>
    <message>
      <location filename="../../ui/quitting.py" />
      <source>Keep working and stay in QGIS</source>
      <translation>Continua e resta in QGIS</translation>
    </message>
    <message>
      <location filename="../../ui/quitting.py" />
      <source>Stop, keep the best model and quit</source>
      <translation>Interrompi, conserva il miglior modello ed esci</translation>
    </message>
    <message>
      <location filename="../../ui/reference.py" />
      <source>Reference: {place}</source>
      <translation>Riferimento: {place}</translation>
    </message>
    <message>
      <location filename="../../ui/reference.py" />
      <source>Reference: reading…</source>
      <translation>Riferimento: lettura…</translation>
    </message>
    <message>
      <location filename="../../ui/reference.py" />
      <source>Reference: no values here</source>
      <translation>Riferimento: qui nessun valore</translation>
    </message>
    <message>
      <location filename="../../ui/region_counts.py" />
      <source>Counting what regions hold</source>
      <translation>Conteggio di ciò che le regioni contengono</translation>
    </message>
    <message>
      <location filename="../../ui/region_names.py" />
      <source>The region {name!r} cannot name a folder of results.</source>
      <translation>La regione {name!r} non può essere il nome di una cartella di risultati.</translation>
    </message>
    <message>
      <location filename="../../ui/region_names.py" />
      <source>The regions {a} and {b} differ in case only. Rename one.</source>
      <translation>Le regioni {a} e {b} differiscono solo per maiuscole e minuscole. Rinominane una.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>No region has the role Train, so no model can forecast {name}. Set one to Train.</source>
      <translation>Nessuna regione ha il ruolo Addestramento, perciò nessun modello può prevedere {name}. Impostane una su Addestramento.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>{names} train one model together.</source>
      <translation>{names} addestrano insieme un solo modello.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>{names} decide when it stops and which methods count.</source>
      <translation>{names} decidono quando si arresta e quali metodi contano.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>{names} are unseen, and scored apart.</source>
      <translation>{names} non vengono mai viste e sono valutate a parte.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>{names} are forecast only.</source>
      <translation>{names} vengono solo previste.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>{names} trains the model.</source>
      <translation>{names} addestra il modello.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>{names} decides when it stops and which methods count.</source>
      <translation>{names} decide quando si arresta e quali metodi contano.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>{names} is unseen, and scored apart.</source>
      <translation>{names} non viene mai vista ed è valutata a parte.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>{names} is forecast only.</source>
      <translation>{names} viene solo prevista.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>Take {other} out of region {name}</source>
      <translation>Sottrai {other} dalla regione {name}</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>Train</source>
      <translation>Addestramento</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>Validate</source>
      <translation>Validazione</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>Test (unseen)</source>
      <translation>Test (mai vista)</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>Forecast only</source>
      <translation>Solo previsione</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>The model learns here, and forecasts here too.</source>
      <translation>Qui il modello apprende, e qui calcola anche la previsione.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>Decides when training stops and which methods count; nothing else is learned here.</source>
      <translation>Decide quando si arresta l'addestramento e quali metodi contano; qui non si apprende altro.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>Never used for training. Tells how the model does in a place it has not seen.</source>
      <translation>Mai usata per l'addestramento. Dice come si comporta il modello in un luogo che non ha visto.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>Forecast by the model of the other regions, and not scored.</source>
      <translation>Prevista dal modello delle altre regioni, e non valutata.</translation>
    </message>
    <message>
      <location filename="../../ui/region_sources.py" />
      <source>No place of {n} points or cells moves {speed} mm a year.</source>
      <translation>Nessun luogo con {n} punti o celle si muove di {speed} mm/anno.</translation>
    </message>
    <message>
      <location filename="../../ui/region_sources.py" />
      <source>Choose a lower velocity.</source>
      <translation>Scegli una velocità minore.</translation>
    </message>
    <message>
      <location filename="../../ui/region_words.py" />
      <source>Regions {a} and {b} share {n} pixels or points. Scores for {b} would be too good.</source>
      <translation>Le regioni {a} e {b} condividono {n} pixel o punti. I punteggi di {b} sarebbero troppo favorevoli.</translation>
    </message>
    <message>
      <location filename="../../ui/region_words.py" />
      <source>Regions {a} and {b} share {n} pixels or points, which count in both.</source>
      <translation>Le regioni {a} e {b} condividono {n} pixel o punti, che contano in entrambe.</translation>
    </message>
    <message>
      <location filename="../../ui/region_words.py" />
      <source>Region {b} overlaps {a}, so its scores would be too good.</source>
      <translation>La regione {b} si sovrappone a {a}, perciò i suoi punteggi sarebbero troppo favorevoli.</translation>
    </message>
    <message>
      <location filename="../../ui/region_words.py" />
      <source>Regions {a} and {b} overlap; what they share counts in both.</source>
      <translation>Le regioni {a} e {b} si sovrappongono; ciò che condividono conta in entrambe.</translation>
    </message>
    <message>
      <location filename="../../ui/region_words.py" />
      <source>Region {b} lies directly beside {a}. Neighbours move alike, so its scores flatter.</source>
      <translation>La regione {b} si trova subito accanto a {a}. I luoghi vicini si muovono in modo simile, perciò i suoi punteggi sono lusinghieri.</translation>
    </message>
    <message>
      <location filename="../../ui/regions_layer.py" />
      <source>Draw region {name}</source>
      <translation>Disegna la regione {name}</translation>
    </message>
    <message>
      <location filename="../../ui/regions_layer.py" />
      <source>Change the role of region {name}</source>
      <translation>Cambia il ruolo della regione {name}</translation>
    </message>
    <message>
      <location filename="../../ui/regions_layer.py" />
      <source>Rename region {name}</source>
      <translation>Rinomina la regione {name}</translation>
    </message>
    <message>
      <location filename="../../ui/regions_layer.py" />
      <source>Delete region {name}</source>
      <translation>Elimina la regione {name}</translation>
    </message>
    <message>
      <location filename="../../ui/regions_layer.py" />
      <source>There is a region {name} already.</source>
      <translation>Esiste già una regione {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/regions_layer.py" />
      <source>Give another name.</source>
      <translation>Indica un altro nome.</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>observed {first} to {last}</source>
      <translation>osservato dal {first} al {last}</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>{place} · {span} · forecast to {end}</source>
      <translation>{place} · {span} · previsione fino al {end}</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Skill (%)</source>
      <translation>Skill (%)</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>90 % interval held</source>
      <translation>Nell'intervallo 90 %</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Its width (mm)</source>
      <translation>Sua ampiezza (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>The forecast says how the past goes on. It knows nothing of works, earthquakes or weather to come, unless it is a scenario. The farther ahead, the wider its interval: read both together.</source>
      <translation>La previsione dice come prosegue il passato. Non sa nulla di lavori, terremoti o condizioni meteo future, a meno che non sia uno scenario. Quanto più è lontana nel tempo, tanto più ampio è il suo intervallo: vanno letti insieme.</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>The model was chosen on the dates it is scored on: its scores flatter it.</source>
      <translation>Il modello è stato scelto sulle stesse date su cui è valutato: i punteggi lo favoriscono.</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Settings changed</source>
      <translation>Impostazioni modificate</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Horizon</source>
      <translation>Orizzonte</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Held back</source>
      <translation>Di verifica</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Made by</source>
      <translation>Creato da</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>{n}, every {days} days</source>
      <translation>{n}, ogni {days} giorni</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Unit and sign</source>
      <translation>Unità e segno</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Reference system</source>
      <translation>Sistema di riferimento</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Skill is how much smaller the RMSE is than that of {baseline}, the best of three baselines, picked after the scores were known.</source>
      <translation>Lo skill indica di quanto l'RMSE è inferiore a quello di {baseline}, il migliore di tre modelli di base, scelto quando i punteggi erano già noti.</translation>
    </message>
    <message>
      <location filename="../../ui/report/layers.py" />
      <source>{folder} holds no map to report.</source>
      <translation>{folder} non contiene mappe per il report.</translation>
    </message>
    <message>
      <location filename="../../ui/report/layers.py" />
      <source>Choose the folder of a finished forecast.</source>
      <translation>Scegli la cartella di una previsione conclusa.</translation>
    </message>
    <message>
      <location filename="../../ui/report/page_html.py" />
      <source>How far to trust it</source>
      <translation>Quanto è affidabile</translation>
    </message>
    <message>
      <location filename="../../ui/report/page_html.py" />
      <source>Scores on past dates</source>
      <translation>Punteggi su date passate</translation>
    </message>
    <message>
      <location filename="../../ui/report/pages.py" />
      <source>Scores on past dates, continued</source>
      <translation>Punteggi su date passate, continua</translation>
    </message>
    <message>
      <location filename="../../ui/report/pages.py" />
      <source>Page {n} of {count}</source>
      <translation>Pagina {n} di {count}</translation>
    </message>
    <message>
      <location filename="../../ui/report/pages.py" />
      <source>{title}, continued on the next page</source>
      <translation>{title}, continua alla pagina successiva</translation>
    </message>
    <message>
      <location filename="../../ui/report/paper.py" />
      <source>Choose another folder, or close the program that shows the file.</source>
      <translation>Scegli un'altra cartella, oppure chiudi il programma che mostra il file.</translation>
    </message>
    <message>
      <location filename="../../ui/report/plotting.py" />
      <source>Looking for the place that moves most</source>
      <translation>Ricerca del luogo che si muove di più</translation>
    </message>
    <message>
      <location filename="../../ui/report/plotting.py" />
      <source>Drawing the series</source>
      <translation>Disegno delle serie</translation>
    </message>
    <message>
      <location filename="../../ui/report/plotting.py" />
      <source>Drawing the profile</source>
      <translation>Disegno del profilo</translation>
    </message>
    <message>
      <location filename="../../ui/report/plotting.py" />
      <source>region {region} · {where}</source>
      <translation>regione {region} · {where}</translation>
    </message>
    <message>
      <location filename="../../ui/report/plotting.py" />
      <source>profile {name}</source>
      <translation>profilo {name}</translation>
    </message>
    <message>
      <location filename="../../ui/report/plotting.py" />
      <source>region {region} from west to east</source>
      <translation>regione {region} da ovest a est</translation>
    </message>
    <message>
      <location filename="../../ui/report/template.py" />
      <source>{path} is no layout template that QGIS reads.</source>
      <translation>{path} non è un modello di layout leggibile da QGIS.</translation>
    </message>
    <message>
      <location filename="../../ui/report/template.py" />
      <source>Choose a .qpt file that a layout was saved as.</source>
      <translation>Scegli un file .qpt in cui è stato salvato un layout.</translation>
    </message>
    <message>
      <location filename="../../ui/report/template.py" />
      <source>{n} more rows in report.json</source>
      <translation>Altre {n} righe in report.json</translation>
    </message>
    <message>
      <location filename="../../ui/report/template.py" />
      <source>{path} has no item whose name begins with gc_.</source>
      <translation>{path} non ha elementi il cui nome inizi con gc_.</translation>
    </message>
    <message>
      <location filename="../../ui/report/template.py" />
      <source>Save a report's layout as a template and change that, or name items like its own.</source>
      <translation>Salva come modello il layout di un report e modifica quello, oppure dai agli elementi gli stessi nomi.</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>Maps and plots are relative to {place}; scores are not.</source>
      <translation>Mappe e grafici sono relativi a {place}; i punteggi no.</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>GroundCast report · {run}</source>
      <translation>Report GroundCast · {run}</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>The maps are relative to {place}, the plots are not. Scores are never.</source>
      <translation>Le mappe sono relative a {place}, i grafici no. I punteggi non lo sono mai.</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>Laying out the pages</source>
      <translation>Composizione delle pagine</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>The template has no place for {n} of the plots: name items gc_plot_3, gc_plot_4 …</source>
      <translation>Il modello di layout non ha posto per {n} dei grafici: denomina degli elementi gc_plot_3, gc_plot_4 …</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>Writing the HTML</source>
      <translation>Scrittura dell'HTML</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>Writing the PDF</source>
      <translation>Scrittura del PDF</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>Without values of the run, and left out: {names}.</source>
      <translation>Senza valori dell'esecuzione, ed esclusi: {names}.</translation>
    </message>
    <message>
      <location filename="../../ui/residuals.py" />
      <source>This run has no residuals.</source>
      <translation>Questa esecuzione non ha residui.</translation>
    </message>
    <message>
      <location filename="../../ui/residuals.py" />
      <source>Hold dates back and run it again.</source>
      <translation>Riserva delle date ed eseguila di nuovo.</translation>
    </message>
    <message>
      <location filename="../../ui/run_log.py" />
      <source>{name} begins in {folder}.</source>
      <translation>{name} inizia in {folder}.</translation>
    </message>
    <message>
      <location filename="../../ui/run_log.py" />
      <source>{name} is done.</source>
      <translation>{name}: esecuzione conclusa.</translation>
    </message>
    <message>
      <location filename="../../ui/run_log.py" />
      <source>{name} was stopped.</source>
      <translation>{name}: esecuzione interrotta.</translation>
    </message>
    <message>
      <location filename="../../ui/run_report.py" />
      <source>{folder} holds no report.json.</source>
      <translation>{folder} non contiene report.json.</translation>
    </message>
    <message>
      <location filename="../../ui/run_report.py" />
      <source>Choose the folder of a finished run.</source>
      <translation>Scegli la cartella di un'esecuzione conclusa.</translation>
    </message>
    <message>
      <location filename="../../ui/run_report.py" />
      <source>{path} has schema {version}, this GroundCast reads schema 1.</source>
      <translation>{path} ha lo schema {version}, questo GroundCast legge lo schema 1.</translation>
    </message>
    <message>
      <location filename="../../ui/run_report.py" />
      <source>Update GroundCast.</source>
      <translation>Aggiorna GroundCast.</translation>
    </message>
    <message>
      <location filename="../../ui/run_report.py" />
      <source>{path} is not a GroundCast report.</source>
      <translation>{path} non è un report di GroundCast.</translation>
    </message>
    <message>
      <location filename="../../ui/run_results.py" />
      <source>{folder} cannot be reached any more.</source>
      <translation>{folder} non è più raggiungibile.</translation>
    </message>
    <message>
      <location filename="../../ui/run_results.py" />
      <source>Connect its drive again, or put the folder back, and click once more.</source>
      <translation>Ricollega l'unità su cui si trova, o rimetti la cartella al suo posto, e fai di nuovo clic.</translation>
    </message>
    <message>
      <location filename="../../ui/run_room.py" />
      <source>The disk is full: {free} free, {needed} needed. Free some space; finished files are kept.</source>
      <translation>Il disco è pieno: {free} liberi, {needed} necessari. Libera dello spazio; i file completati sono conservati.</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{amount} {factor}</source>
      <translation>{amount} {factor}</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{factor} from {file}</source>
      <translation>{factor} da {file}</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{changes}: {size} mm on average.</source>
      <translation>{changes}: {size} mm in media.</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>This is a response of the model, not proof of cause.</source>
      <translation>È una risposta del modello, non la prova di una causa.</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{size} mm on {date}</source>
      <translation>{size} mm al {date}</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{factor} as in {year}</source>
      <translation>{factor} come nel {year}</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{times} × {factor}</source>
      <translation>{times} × {factor}</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{factor} as the model forecasts it</source>
      <translation>{factor} come previsto dal modello</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{factor} in the usual year</source>
      <translation>{factor} dell'anno tipico</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{changes}: {clauses}.</source>
      <translation>{changes}: {clauses}.</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{changes}: no effect can be told.</source>
      <translation>{changes}: nessun effetto distinguibile.</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>Against {paths}.</source>
      <translation>Rispetto a {paths}.</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>Against the model's own forecast.</source>
      <translation>Rispetto alla previsione propria del modello.</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{last}, largest {peak}</source>
      <translation>{last}, massima {peak}</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{change}, which tells nothing</source>
      <translation>{change}, il che non dice nulla</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>region {region} {text}</source>
      <translation>regione {region} {text}</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>One training alone has no interval: compare 2 or more.</source>
      <translation>Un solo addestramento non ha intervallo: confrontane 2 o più.</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>The interval is the spread between {n} trainings, not the uncertainty of the forecast.</source>
      <translation>L'intervallo è la dispersione tra {n} addestramenti, non l'incertezza della previsione.</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>Forecast to {date}.</source>
      <translation>Previsione fino al {date}.</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>(90 % of trainings: {low} to {high})</source>
      <translation>(90 % degli addestramenti: da {low} a {high})</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{changes}: no effect can be told. Mean response: {clauses}.</source>
      <translation>{changes}: nessun effetto distinguibile. Risposta media: {clauses}.</translation>
    </message>
    <message>
      <location filename="../../ui/scene.py" />
      <source>Simulated scene</source>
      <translation>Scena simulata</translation>
    </message>
    <message>
      <location filename="../../ui/scene.py" />
      <source>Simulated · Regions</source>
      <translation>Simulato · Regioni</translation>
    </message>
    <message>
      <location filename="../../ui/series_values.py" />
      <source>No values at this place.</source>
      <translation>Nessun valore in questo luogo.</translation>
    </message>
    <message>
      <location filename="../../ui/setting_words.py" />
      <source>Yes</source>
      <translation>Sì</translation>
    </message>
    <message>
      <location filename="../../ui/setting_words.py" />
      <source>No</source>
      <translation>No</translation>
    </message>
    <message>
      <location filename="../../ui/setting_words.py" />
      <source>Whole sequence</source>
      <translation>Intera sequenza</translation>
    </message>
    <message>
      <location filename="../../ui/setting_words.py" />
      <source>Best epoch</source>
      <translation>Epoca migliore</translation>
    </message>
    <message>
      <location filename="../../ui/setting_words.py" />
      <source>Straight line</source>
      <translation>Retta</translation>
    </message>
    <message>
      <location filename="../../ui/setting_words.py" />
      <source>Last value</source>
      <translation>Ultimo valore</translation>
    </message>
    <message>
      <location filename="../../ui/setting_words.py" />
      <source>Nothing</source>
      <translation>Nulla</translation>
    </message>
    <message>
      <location filename="../../ui/setting_words.py" />
      <source>Last epoch</source>
      <translation>Ultima epoca</translation>
    </message>
    <message>
      <location filename="../../ui/shown_runs.py" />
      <source>This run has no dated maps to play.</source>
      <translation>Questa esecuzione non ha mappe datate da riprodurre.</translation>
    </message>
    <message>
      <location filename="../../ui/shown_runs.py" />
      <source>The profile lines have no way to the CRS of the run. The report has none.</source>
      <translation>Le linee dei profili non si possono trasformare nel SR dell'esecuzione. Il report non ne contiene.</translation>
    </message>
    <message>
      <location filename="../../ui/shown_runs.py" />
      <source>This run has no map of its skill.</source>
      <translation>Questa esecuzione non ha una mappa del suo skill.</translation>
    </message>
    <message>
      <location filename="../../ui/shown_runs.py" />
      <source>Temporal Controller</source>
      <translation>Temporal Controller</translation>
    </message>
    <message>
      <location filename="../../ui/sign_words.py" />
      <source>positive towards the satellite</source>
      <translation>positivo verso il satellite</translation>
    </message>
    <message>
      <location filename="../../ui/sign_words.py" />
      <source>positive up</source>
      <translation>positivo verso l'alto</translation>
    </message>
    <message>
      <location filename="../../ui/sign_words.py" />
      <source>positive east</source>
      <translation>positivo verso est</translation>
    </message>
    <message>
      <location filename="../../ui/sign_words.py" />
      <source>positive north</source>
      <translation>positivo verso nord</translation>
    </message>
    <message>
      <location filename="../../ui/sign_words.py" />
      <source>positive is more water</source>
      <translation>positivo significa più acqua</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>EGMS points</source>
      <translation>Punti EGMS</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>One GeoTIFF per date</source>
      <translation>Un GeoTIFF per data</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>GeoTIFF with one band per date</source>
      <translation>GeoTIFF con una banda per data</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Interferograms, inverted to a series</source>
      <translation>Interferogrammi, invertiti in una serie</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>MintPy time series</source>
      <translation>Serie temporale MintPy</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>LiCSBAS time series</source>
      <translation>Serie temporale LiCSBAS</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>One GMT grid per date</source>
      <translation>Una griglia GMT per data</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>NetCDF cube or stations</source>
      <translation>Cubo o stazioni NetCDF</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Zarr cube or stations</source>
      <translation>Cubo o stazioni Zarr</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Vector points</source>
      <translation>Punti vettoriali</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Points in a CSV</source>
      <translation>Punti in un CSV</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Long table (id, date, value)</source>
      <translation>Tabella lunga (id, date, value)</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>StaMPS</source>
      <translation>StaMPS</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Station table</source>
      <translation>Tabella di stazioni</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Monthly climatology</source>
      <translation>Climatologia mensile</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>{n} gaps; the longest is {days} days after {day}.</source>
      <translation>{n} lacune; la più lunga è di {days} giorni dopo il {day}.</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Dates that stand out from their neighbours: {dates}. They stay in; look at them.</source>
      <translation>Date che si discostano dalle vicine: {dates}. Restano incluse; controllale.</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>{n} jumps of about half a wavelength ({half} mm) in {series} of {looked} series: perhaps unwrapping errors. They stay in; look at them.</source>
      <translation>{n} salti di circa mezza lunghezza d'onda ({half} mm) in {series} di {looked} serie: forse errori di unwrapping. Restano inclusi; controllali.</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>One gap: {days} days after {day}.</source>
      <translation>Una lacuna: {days} giorni dopo il {day}.</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>{dates} and {n} more</source>
      <translation>{dates} e altre {n}</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Counted from {day}.</source>
      <translation>Contato dal {day}.</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>{share} % of the values are there.</source>
      <translation>Presenti {share} % dei valori.</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Quality layers: {names}.</source>
      <translation>Layer di qualità: {names}.</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source> The option sign=away turns it round.</source>
      <translation> L'opzione sign=away inverte il segno.</translation>
    </message>
    <message>
      <location filename="../../ui/sources.py" />
      <source>There is no {path}. Check the path, or choose again.</source>
      <translation>{path} non esiste. Controlla il percorso, o scegli di nuovo.</translation>
    </message>
    <message>
      <location filename="../../ui/sources.py" />
      <source>{path} lies on another computer. Download it, and choose the file.</source>
      <translation>{path} si trova su un altro computer. Scaricalo, e scegli il file.</translation>
    </message>
    <message>
      <location filename="../../ui/spoken.py" />
      <source>GroundCast worker</source>
      <translation>Processo di calcolo di GroundCast</translation>
    </message>
    <message>
      <location filename="../../ui/spoken.py" />
      <source>Choose another file.</source>
      <translation>Scegli un altro file.</translation>
    </message>
    <message>
      <location filename="../../ui/study.py" />
      <source>The project's study has version {it}, this GroundCast reads version {own}.</source>
      <translation>Lo studio del progetto ha la versione {it}, questo GroundCast legge la versione {own}.</translation>
    </message>
    <message>
      <location filename="../../ui/study.py" />
      <source>Update GroundCast to go on with it.</source>
      <translation>Aggiorna GroundCast per continuare.</translation>
    </message>
    <message>
      <location filename="../../ui/study.py" />
      <source>The project's study has the entry {key} = {value!r}, which is not known.</source>
      <translation>Lo studio del progetto ha la voce {key} = {value!r}, che non è nota.</translation>
    </message>
    <message>
      <location filename="../../ui/study_data.py" />
      <source>Step 1 has no data to check against.</source>
      <translation>Il passo 1 non ha dati con cui fare il controllo.</translation>
    </message>
    <message>
      <location filename="../../ui/study_data.py" />
      <source>The data of step 1 cannot be read, so nothing was checked.</source>
      <translation>Impossibile leggere i dati del passo 1, quindi non è stato controllato nulla.</translation>
    </message>
    <message>
      <location filename="../../ui/study_data.py" />
      <source>The data of step 1 are not read yet, so nothing was checked.</source>
      <translation>I dati del passo 1 non sono ancora stati letti, quindi non è stato controllato nulla.</translation>
    </message>
    <message>
      <location filename="../../ui/study_files.py" />
      <source>The disk is full: {free} free, {needed} needed.</source>
      <translation>Il disco è pieno: {free} liberi, {needed} necessari.</translation>
    </message>
    <message>
      <location filename="../../ui/study_files.py" />
      <source>Free some space. The study's files stay where they are.</source>
      <translation>Libera dello spazio. I file dello studio restano dove sono.</translation>
    </message>
    <message>
      <location filename="../../ui/study_files.py" />
      <source>The study's files cannot be copied beside the project ({reason}).</source>
      <translation>Impossibile copiare i file dello studio accanto al progetto ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/study_files.py" />
      <source>They stay where they are, and nothing is lost.</source>
      <translation>Restano dove sono, e nulla va perduto.</translation>
    </message>
    <message>
      <location filename="../../ui/study_layers.py" />
      <source>The layer {name!r} cannot be edited.</source>
      <translation>Impossibile modificare il layer {name!r}.</translation>
    </message>
    <message>
      <location filename="../../ui/study_layers.py" />
      <source>Make its file writable.</source>
      <translation>Rendi scrivibile il suo file.</translation>
    </message>
    <message>
      <location filename="../../ui/study_layers.py" />
      <source>The layer {name!r} has edits that are not saved.</source>
      <translation>Il layer {name!r} ha modifiche non salvate.</translation>
    </message>
    <message>
      <location filename="../../ui/study_shelf.py" />
      <source>{name} copy</source>
      <translation>{name} copia</translation>
    </message>
    <message>
      <location filename="../../ui/study_shelf.py" />
      <source>New study</source>
      <translation>Nuovo studio</translation>
    </message>
    <message>
      <location filename="../../ui/study_shelf.py" />
      <source>The project's list of studies cannot be read.</source>
      <translation>Impossibile leggere l'elenco degli studi del progetto.</translation>
    </message>
    <message>
      <location filename="../../ui/swath.py" />
      <source>The swath holds {places} places on {dates} dates, more than memory takes.</source>
      <translation>La striscia contiene {places} luoghi in {dates} date, più di quanto la memoria consenta.</translation>
    </message>
    <message>
      <location filename="../../ui/swath.py" />
      <source>Give it a smaller width, or draw a shorter line.</source>
      <translation>Assegnale una larghezza minore, o disegna una linea più corta.</translation>
    </message>
    <message>
      <location filename="../../ui/tasks.py" />
      <source>The layer cannot be written for the worker ({reason}).</source>
      <translation>Impossibile scrivere il layer per il processo di calcolo ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/tasks.py" />
      <source>The run was cancelled before it began.</source>
      <translation>L'esecuzione è stata annullata prima di iniziare.</translation>
    </message>
    <message>
      <location filename="../../ui/trained_run.py" />
      <source>{model} does not use factors. Choose a model that does in step 4.</source>
      <translation>{model} non usa fattori. Nel passo 4 scegli un modello che li usi.</translation>
    </message>
    <message>
      <location filename="../../ui/trained_run.py" />
      <source>This run was trained without factors. Add them in step 2 and run it again.</source>
      <translation>Questa esecuzione è stata addestrata senza fattori. Aggiungili nel passo 2 ed eseguila di nuovo.</translation>
    </message>
    <message>
      <location filename="../../ui/trained_run.py" />
      <source>This run holds no trained model. Select the run that trained it.</source>
      <translation>Questa esecuzione non contiene un modello addestrato. Seleziona l'esecuzione che lo ha addestrato.</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>Forecast ready to {date}.</source>
      <translation>Previsione pronta fino al {date}.</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>Not better than {reference} on this stack: {share} worse over the next {span}</source>
      <translation>Su questo stack non fa meglio di {reference}: {share} peggio nell'arco di {span}</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>{text}; 90 % intervals held {held} of the time.</source>
      <translation>{text}; copertura degli intervalli al 90 %: {held}.</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>{n} years</source>
      <translation>{n} anni</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>By origin, against {reference}: {shares} %</source>
      <translation>Per origine, rispetto a {reference}: {shares} %</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>Forecast to {date}. Scored from {n} past origins, up to {dates} dates ahead, with nothing known after each.</source>
      <translation>Previsione fino al {date}. Valutata da {n} origini passate, fino a {dates} date in avanti, senza conoscere nulla dopo ciascuna.</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>On this stack the forecast beats {reference} by {share} over the next {span}</source>
      <translation>Su questo stack la previsione fa {share} meglio di {reference} nell'arco di {span}</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>On this stack the forecast is about as good as {reference} ({side}) over the next {span}</source>
      <translation>Su questo stack la previsione vale circa quanto {reference} ({side}) nell'arco di {span}</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>{text}; 90 % intervals held only {held} of the time.</source>
      <translation>{text}; copertura degli intervalli al 90 %: solo {held}.</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>the last value staying</source>
      <translation>un valore costante (l'ultimo)</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>a straight line</source>
      <translation>una retta</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>{n} days</source>
      <translation>{n} giorni</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>{n} weeks</source>
      <translation>{n} settimane</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>{n} months</source>
      <translation>{n} mesi</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>Forecast to {date}. Scored on {n} held-back dates.</source>
      <translation>Previsione fino al {date}. Valutata su {n} date di verifica.</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>{share} worse</source>
      <translation>{share} peggio</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>{share} better than {reference}.</source>
      <translation>{share} meglio di {reference}.</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>Use the baseline.</source>
      <translation>Usa il modello di base.</translation>
    </message>
    <message>
      <location filename="../../ui/unseen_words.py" />
      <source>Unseen region {name}: {words}.</source>
      <translation>Regione mai vista {name}: {words}.</translation>
    </message>
    <message>
      <location filename="../../ui/unseen_words.py" />
      <source>Region {name}: {words}.</source>
      <translation>Regione {name}: {words}.</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>prior</source>
      <translation>stima a priori</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>deformation</source>
      <translation>deformazione</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>validation</source>
      <translation>validazione</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>descending track</source>
      <translation>traccia discendente</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>atmospheric loading</source>
      <translation>carico atmosferico</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>snow</source>
      <translation>neve</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>study area</source>
      <translation>area di studio</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>reference area</source>
      <translation>area di riferimento</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>Choose a prior of water storage first.</source>
      <translation>Scegli prima una stima a priori dell'accumulo idrico.</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>Choose the deformation first.</source>
      <translation>Scegli prima la deformazione.</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>There are no Love numbers {path}.</source>
      <translation>Non esiste il file dei numeri di Love {path}.</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>Choose another file, or none for PREM.</source>
      <translation>Scegli un altro file, o nessuno per PREM.</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>The layer of the {what} was removed.</source>
      <translation>Il layer ({what}) è stato rimosso.</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>Choose it again.</source>
      <translation>Sceglilo di nuovo.</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>The layer "{name}" has no CRS.</source>
      <translation>Il layer "{name}" non ha un SR.</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>Set it by Layer → Set CRS of Layer(s)…</source>
      <translation>Impostalo con Layer → Imposta SR del Layer…</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>The project's settings of water storage cannot be read ({reason}).</source>
      <translation>Impossibile leggere le impostazioni dell'accumulo idrico del progetto ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/water_results.py" />
      <source>{path} is no run of water storage.</source>
      <translation>{path} non è un'esecuzione di accumulo idrico.</translation>
    </message>
    <message>
      <location filename="../../ui/water_results.py" />
      <source>Choose a run of the Water storage dock.</source>
      <translation>Scegli un'esecuzione del pannello Accumulo idrico.</translation>
    </message>
    <message>
      <location filename="../../ui/water_results.py" />
      <source>Correct the water storage again.</source>
      <translation>Correggi di nuovo l'accumulo idrico.</translation>
    </message>
    <message>
      <location filename="../../ui/water_results.py" />
      <source>{path} holds no readable report.</source>
      <translation>{path} non contiene un report leggibile.</translation>
    </message>
    <message>
      <location filename="../../ui/water_results.py" />
      <source>Run it again, or choose another run.</source>
      <translation>Eseguila di nuovo o scegli un'altra esecuzione.</translation>
    </message>
    <message>
      <location filename="../../ui/water_results.py" />
      <source>{path} cannot be read as a table.</source>
      <translation>Impossibile leggere {path} come tabella.</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>from {before} to {after} mm</source>
      <translation>da {before} a {after} mm</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Nearer to the validation than the prior: the error fell {change}</source>
      <translation>Più vicino alla validazione rispetto alla stima a priori: l'errore è sceso {change}</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Corrected water storage: {words}.</source>
      <translation>Accumulo idrico corretto: {words}.</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>({change}, area mean, {n} months).</source>
      <translation>({change}, media dell'area, {n} mesi).</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>{cells} cells, {dates} dates, {mode}, {members} members, noise {sigma} mm.</source>
      <translation>{cells} celle, {dates} date, {mode}, {members} membri, rumore {sigma} mm.</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>{what}, before → after: ubRMSD {u0} → {u1} mm, correlation {r0} → {r1}, bias {b0} → {b1} mm.</source>
      <translation>{what}, prima → dopo: ubRMSD {u0} → {u1} mm, correlazione {r0} → {r1}, bias {b0} → {b1} mm.</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Normalised innovations: mean {mean}, standard deviation {sd} (1 where errors are stated rightly).</source>
      <translation>Innovazioni normalizzate: media {mean}, deviazione standard {sd} (1 se gli errori sono indicati correttamente).</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>The corrected water storage is ready. Without a validation its skill is not known.</source>
      <translation>L'accumulo idrico corretto è pronto. Senza una validazione il suo skill non è noto.</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>About as near to the validation as the prior: its error went {change}</source>
      <translation>Vicino alla validazione circa quanto la stima a priori: l'errore è passato {change}</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Farther from the validation than the prior: the error rose {change}</source>
      <translation>Più lontano dalla validazione rispetto alla stima a priori: l'errore è salito {change}</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Corrected water storage is ready.</source>
      <translation>L'accumulo idrico corretto è pronto.</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Corrected water storage: about as good as the prior.</source>
      <translation>Accumulo idrico corretto: circa equivalente alla stima a priori.</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>{share} nearer to the validation</source>
      <translation>{share} più vicino alla validazione</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>{share} farther from the validation</source>
      <translation>{share} più lontano dalla validazione</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>{share} smaller</source>
      <translation>{share} in meno</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>{share} larger</source>
      <translation>{share} in più</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>each cell by itself</source>
      <translation>ogni cella da sola</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>all cells together</source>
      <translation>tutte le celle insieme</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Study area and halo hold this share of the response to a load of radius: {s}.</source>
      <translation>Area di studio e alone contengono questa quota della risposta a un carico di raggio: {s}.</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>No validation was given.</source>
      <translation>Non è stata fornita una validazione.</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Area mean, {n} months</source>
      <translation>Media dell'area, {n} mesi</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>{n} months have no validation and are left out.</source>
      <translation>{n} mesi non hanno validazione e sono esclusi.</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>A noise of {sigma} mm would bring it to 1.</source>
      <translation>Un rumore di {sigma} mm la porterebbe a 1.</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>{share} at {km} km</source>
      <translation>{share} a {km} km</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>The reference area leaves {share} of the response.</source>
      <translation>L'area di riferimento lascia {share} della risposta.</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Mean over the cells</source>
      <translation>Media sulle celle</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Use the prior, or state the noise anew.</source>
      <translation>Usa la stima a priori, o indica di nuovo il rumore.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/build_box.py" />
      <source>Build</source>
      <translation>Variante</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/build_box.py" />
      <source>&lt;b&gt;Build&lt;/b&gt;&lt;br&gt;What &lt;b&gt;Set up…&lt;/b&gt; installs; &lt;b&gt;Repair&lt;/b&gt; exchanges another one.</source>
      <translation>&lt;b&gt;Variante&lt;/b&gt;&lt;br&gt;Quella che &lt;b&gt;Configura…&lt;/b&gt; installa; &lt;b&gt;Ripara&lt;/b&gt; ne sostituisce un'altra già installata.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/build_box.py" />
      <source>Installed.</source>
      <translation>Installata.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/build_box.py" />
      <source>The other build is installed: &lt;b&gt;Repair&lt;/b&gt; makes the environment anew.</source>
      <translation>È installata l'altra variante: &lt;b&gt;Ripara&lt;/b&gt; ricrea l'ambiente.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_progress.py" />
      <source>Progress of the comparison</source>
      <translation>Avanzamento del confronto</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_progress.py" />
      <source>&lt;b&gt;Cancel&lt;/b&gt;&lt;br&gt;Stops at once; finished parts are kept.</source>
      <translation>&lt;b&gt;Annulla&lt;/b&gt;&lt;br&gt;Interrompe subito; le parti concluse vengono conservate.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_progress.py" />
      <source>Cancelling: finished parts are kept.</source>
      <translation>Annullamento: le parti concluse vengono conservate.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>{value} (best)</source>
      <translation>{value} (migliore)</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>Scores of the models</source>
      <translation>Punteggi dei modelli</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>{name}, {n} dates ahead. {meaning}</source>
      <translation>{name}, {n} date in avanti. {meaning}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>± seeds</source>
      <translation>± semi</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>How far the RMSE differs between trainings, in mm.</source>
      <translation>Di quanto differisce l'RMSE tra gli addestramenti, in mm.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>± origins</source>
      <translation>± origini</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>How far the RMSE differs between origins, in mm.</source>
      <translation>Di quanto differisce l'RMSE tra le origini, in mm.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>Against the reference</source>
      <translation>Rispetto al riferimento</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>Within 5 % two models count as equal.</source>
      <translation>Entro 5 % due modelli si considerano uguali.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>There is no value: nothing was observed, or the model has none.</source>
      <translation>Non c'è alcun valore: nulla è stato osservato, o il modello non ne ha.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/date_strip.py" />
      <source>Dates of the data</source>
      <translation>Date dei dati</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/date_strip.py" />
      <source>{day}, missing</source>
      <translation>{day}, mancante</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/date_strip.py" />
      <source>{day}, held back</source>
      <translation>{day}, di verifica</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>It ends on {day}, before the forecast does.</source>
      <translation>Il file termina il {day}, prima della previsione.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>Path of {factor}</source>
      <translation>Andamento di {factor}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>The model's own forecast</source>
      <translation>La previsione del modello</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>The usual year</source>
      <translation>L'anno tipico</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>A layer or file…</source>
      <translation>Un layer o file…</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>&lt;b&gt;Path&lt;/b&gt;&lt;br&gt;What the factor does after the last date, before any change of it.</source>
      <translation>&lt;b&gt;Andamento&lt;/b&gt;&lt;br&gt;Che cosa fa il fattore dopo l'ultima data, prima di ogni modifica.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>Change of {factor}</source>
      <translation>Modifica di {factor}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>&lt;b&gt;Change&lt;/b&gt;&lt;br&gt;On top of the path, at every date; the response is what it alone makes.</source>
      <translation>&lt;b&gt;Modifica&lt;/b&gt;&lt;br&gt;Si applica all'andamento a ogni data; la risposta è ciò che essa da sola produce.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>Year of {factor}</source>
      <translation>Anno di {factor}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>Values of {factor} after the last date</source>
      <translation>Valori di {factor} dopo l'ultima data</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>Folder…</source>
      <translation>Cartella…</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>Layer</source>
      <translation>Layer</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>Source…</source>
      <translation>Sorgente…</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>How much {factor} changes</source>
      <translation>Di quanto cambia {factor}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>Choose a layer or file for {factor}.</source>
      <translation>Scegli un layer o un file per {factor}.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>There is no {path}. Choose another file for {factor}.</source>
      <translation>{path} non esiste. Scegli un altro file per {factor}.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>The change of {factor} changes nothing. Choose another amount.</source>
      <translation>La modifica di {factor} non cambia nulla. Scegli un altro valore.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>No change</source>
      <translation>Nessuna modifica</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>Multiply by</source>
      <translation>Moltiplica per</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>As in the year</source>
      <translation>Come nell'anno</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>&lt;b&gt;Source&lt;/b&gt;&lt;br&gt;What the file holds, and what it is told: variable, unit, CRS.</source>
      <translation>&lt;b&gt;Sorgente&lt;/b&gt;&lt;br&gt;Che cosa contiene il file e che cosa gli è indicato: variabile, unità, SR.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_paths.py" />
      <source>Path after the last date</source>
      <translation>Andamento dopo l'ultima data</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_paths.py" />
      <source>Change</source>
      <translation>Modifica</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_questions.py" />
      <source>Scenario…</source>
      <translation>Scenario…</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_questions.py" />
      <source>Forecast along other factors, and see the difference.</source>
      <translation>Prevedi con altri fattori e osserva la differenza.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_questions.py" />
      <source>Train with and without each factor, and compare the errors.</source>
      <translation>Addestra con e senza ciascun fattore e confronta gli errori.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/glance.py" />
      <source>{what} of the samples: {low} to {high} {unit}</source>
      <translation>{what} dei campioni: da {low} a {high} {unit}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/glance.py" />
      <source>lowest {low}, middle {middle}, highest {high} {unit}</source>
      <translation>minimo {low}, intermedio {middle}, massimo {high} {unit}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/glance.py" />
      <source>Map and sample series</source>
      <translation>Mappa e serie campione</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/glance.py" />
      <source>velocity</source>
      <translation>velocità</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/glance.py" />
      <source>mean</source>
      <translation>media</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/glance.py" />
      <source>±{half} {unit}</source>
      <translation>±{half} {unit}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/glance.py" />
      <source>{unit}/yr</source>
      <translation>{unit}/anno</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/glance.py" />
      <source>No places are known.</source>
      <translation>Nessun luogo noto.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/layer_menu.py" />
      <source>No loaded layer has a file of its own.</source>
      <translation>Nessun layer caricato ha un proprio file.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>&lt;b&gt;Loss&lt;/b&gt;&lt;br&gt;How far the network is from the series that it learns from, and, dashed, from windows kept for validation.&lt;br&gt;&lt;b&gt;Skill&lt;/b&gt;&lt;br&gt;How much smaller its RMSE on those windows is than that of persistence, the last value carried on; below zero it is larger. R² of them: 1 is perfect, 0 no better than their mean. Both are of values as scaled for the network, and where it learns trend, season and rest apart, of these. The windows overlap what it learns from: how it does beside a simple reference is told after the run, on dates that it has not seen.</source>
      <translation>&lt;b&gt;Perdita&lt;/b&gt;&lt;br&gt;Quanto la rete si discosta dalle serie da cui impara e, tratteggiato, da finestre tenute da parte per la validazione.&lt;br&gt;&lt;b&gt;Skill&lt;/b&gt;&lt;br&gt;Di quanto il suo RMSE su quelle finestre è minore di quello della persistenza, l'ultimo valore prolungato; sotto zero è maggiore. Il loro R²: 1 è perfetto, 0 non è meglio della loro media. Entrambi riguardano i valori come scalati per la rete e, dove essa impara separatamente tendenza, stagione e resto, questi. Le finestre si sovrappongono a ciò da cui impara: come si comporta accanto a un riferimento semplice viene detto dopo l'esecuzione, su date che non ha visto.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>epoch {step}: loss {loss}, validation {validation}</source>
      <translation>epoca {step}: perdita {loss}, validazione {validation}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>skill {value}</source>
      <translation>skill {value}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>Loss on a logarithmic axis; ticks at the bottom: the learning rate fell.</source>
      <translation>Perdita su asse logaritmico; tacche in basso: il learning rate è sceso.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>Loss curve</source>
      <translation>Curva della perdita</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>epoch {step}: loss {loss}</source>
      <translation>epoca {step}: perdita {loss}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>Epoch</source>
      <translation>Epoca</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>R² {value}</source>
      <translation>R² {value}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>loss</source>
      <translation>perdita</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>{skill} against persistence</source>
      <translation>{skill} rispetto alla persistenza</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/model_card_view.py" />
      <source>Card of the model</source>
      <translation>Scheda del modello</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/model_card_view.py" />
      <source>Forecast from the data of step 1</source>
      <translation>Prevedi dai dati del passo 1</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/model_card_view.py" />
      <source>Forecast from the data of its training</source>
      <translation>Prevedi dai dati del suo addestramento</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/model_card_view.py" />
      <source>Does it fit the data of step 1?</source>
      <translation>È adatto ai dati del passo 1?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/model_card_view.py" />
      <source>Step 1 has no data.</source>
      <translation>Il passo 1 non ha dati.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/model_chooser.py" />
      <source>Recommended</source>
      <translation>Consigliati</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/model_chooser.py" />
      <source>Baselines</source>
      <translation>Modelli di base</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/model_chooser.py" />
      <source>Statistical</source>
      <translation>Statistici</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/model_facts.py" />
      <source>What the model needs</source>
      <translation>Che cosa richiede il modello</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/role_box.py" />
      <source>Role of region {name}</source>
      <translation>Ruolo della regione {name}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/role_box.py" />
      <source>Draw a second region to test on.</source>
      <translation>Disegna una seconda regione su cui fare il test.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/score_table.py" />
      <source>&lt;b&gt;{label}&lt;/b&gt;&lt;br&gt;Skill by origin: {shares} %</source>
      <translation>&lt;b&gt;{label}&lt;/b&gt;&lt;br&gt;Skill per origine: {shares} %</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/score_table.py" />
      <source>Inside</source>
      <translation>Copertura</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/score_table.py" />
      <source>Scores</source>
      <translation>Punteggi</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/score_table.py" />
      <source>Root of the mean square error in mm, the mean over dates ahead.</source>
      <translation>Radice dell'errore quadratico medio in mm, media sulle date in avanti.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/score_table.py" />
      <source>How much smaller the RMSE is than that of the best baseline, in %.</source>
      <translation>Di quanto l'RMSE è inferiore a quello del miglior modello di base, in %.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/score_table.py" />
      <source>Share of observed values inside the 90 % interval; 90 would be right.</source>
      <translation>Quota di valori osservati compresi nell'intervallo al 90 %; il valore giusto è 90.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/score_table.py" />
      <source>Mean width of the 90 % interval in mm.</source>
      <translation>Ampiezza media dell'intervallo al 90 % in mm.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/score_table.py" />
      <source>&lt;b&gt;{label}&lt;/b&gt;&lt;br&gt;The reference: the best baseline here.</source>
      <translation>&lt;b&gt;{label}&lt;/b&gt;&lt;br&gt;Il riferimento: il miglior modello di base qui.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step.py" />
      <source>{title}, warning: {text}</source>
      <translation>{title}, avviso: {text}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step.py" />
      <source>Open or close {step}</source>
      <translation>Apri o chiudi {step}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>Remove the study "{name}" from the project? Its runs and data stay on the disk.</source>
      <translation>Rimuovere lo studio "{name}" dal progetto? Le sue esecuzioni e i suoi dati restano sul disco.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>Study</source>
      <translation>Studio</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>Stud&amp;y</source>
      <translation>Studi&amp;o</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>Data, factors, settings and runs of one place.</source>
      <translation>Dati, fattori, impostazioni ed esecuzioni di un luogo.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>&lt;b&gt;Study&lt;/b&gt;&lt;br&gt;{text}</source>
      <translation>&lt;b&gt;Studio&lt;/b&gt;&lt;br&gt;{text}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>Rename study</source>
      <translation>Rinomina studio</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>Remove study</source>
      <translation>Rimuovi studio</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>New</source>
      <translation>Nuovo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>Duplicate</source>
      <translation>Duplica</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>Remove from project…</source>
      <translation>Rimuovi dal progetto…</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>QGIS's own</source>
      <translation>Quello di QGIS</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>This address:</source>
      <translation>Questo indirizzo:</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>&lt;b&gt;Proxy&lt;/b&gt;&lt;br&gt;Packages are downloaded through it. For a proxy that asks for a password, enter it in Options → Network and choose QGIS's own.</source>
      <translation>&lt;b&gt;Proxy&lt;/b&gt;&lt;br&gt;I pacchetti vengono scaricati attraverso di esso. Per un proxy che richiede una password, inseriscila in Opzioni → Rete e scegli quello di QGIS.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>Address of the proxy</source>
      <translation>Indirizzo del proxy</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>Download them</source>
      <translation>Scaricali</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>Folder of packages</source>
      <translation>Cartella di pacchetti</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>&lt;b&gt;Packages from a folder&lt;/b&gt;&lt;br&gt;For computers without internet: fill it elsewhere with &lt;i&gt;pip download -r requirements.txt -d FOLDER&lt;/i&gt;.</source>
      <translation>&lt;b&gt;Pacchetti da una cartella&lt;/b&gt;&lt;br&gt;Per computer senza internet: riempila altrove con &lt;i&gt;pip download -r requirements.txt -d FOLDER&lt;/i&gt;.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>Pro&amp;xy</source>
      <translation>Pro&amp;xy</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>P&amp;ackages from a folder</source>
      <translation>&amp;Pacchetti da cartella</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>The proxy needs an address such as http://proxy.example.org:8080.</source>
      <translation>Il proxy richiede un indirizzo come http://proxy.example.org:8080.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/threshold.py" />
      <source>&lt;b&gt;Threshold&lt;/b&gt;&lt;br&gt;Maps how likely each place crosses this displacement, and when. Clear it for none.</source>
      <translation>&lt;b&gt;Soglia&lt;/b&gt;&lt;br&gt;Mappa la probabilità che ogni luogo superi questo spostamento, e quando. Svuota per non usarne.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/threshold.py" />
      <source>Threshold in millimetres</source>
      <translation>Soglia in millimetri</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>about {n} h</source>
      <translation>circa {n} h</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>At least {share} better than {reference}.</source>
      <translation>Almeno {share} meglio di {reference}.</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Not better than {reference}.</source>
      <translation>Non meglio di {reference}.</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Not better than {reference} on {n} held-back dates ({share} worse).</source>
      <translation>Non meglio di {reference} su {n} date di verifica ({share} peggio).</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>On {n} held-back dates: {clauses}.</source>
      <translation>Su {n} date di verifica: {clauses}.</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>{least} to {most} %</source>
      <translation>da {least} a {most} %</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>RMSE on {n} held-back dates: {errors} mm.</source>
      <translation>RMSE su {n} date di verifica: {errors} mm.</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>about {n} s</source>
      <translation>circa {n} s</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>about {n} min</source>
      <translation>circa {n} min</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Processor ({n} cores)</source>
      <translation>Processore ({n} core)</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Starting the worker</source>
      <translation>Avvio del processo di calcolo</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Reading the data</source>
      <translation>Lettura dei dati</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Preparing the data</source>
      <translation>Preparazione dei dati</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Scoring on the held-back dates</source>
      <translation>Valutazione sulle date di verifica</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Forecasting</source>
      <translation>Previsione in corso</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Writing the results</source>
      <translation>Scrittura dei risultati</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>{stage}, region {region}</source>
      <translation>{stage}, regione {region}</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>about as good as {reference}</source>
      <translation>circa equivalente a {reference}</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>On {n} held-back dates it is {words}.</source>
      <translation>Su {n} date di verifica: {words}.</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>the baselines</source>
      <translation>i modelli di base</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Better in {n} of {all} regions.</source>
      <translation>Meglio in {n} regioni su {all}.</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>About as good as {reference}.</source>
      <translation>Circa equivalente a {reference}.</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>About as good as {reference} on {n} held-back dates.</source>
      <translation>Circa equivalente a {reference} su {n} date di verifica.</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>{shares} better than {reference}</source>
      <translation>{shares} meglio di {reference}</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>{shares} worse than {reference}</source>
      <translation>{shares} peggio di {reference}</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>The 90 % band held {shares} of the values.</source>
      <translation>La fascia 90 % ha compreso {shares} dei valori.</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>The baseline is enough here.</source>
      <translation>Qui basta il modello di base.</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Use the baseline, or add a factor or more dates.</source>
      <translation>Usa il modello di base, oppure aggiungi un fattore o altre date.</translation>
    </message>
    <message>
      <location filename="../../ui/workbench.py" />
      <source>The diagnostics are on the clipboard.</source>
      <translation>La diagnostica è negli appunti.</translation>
    </message>
    <message>
      <location filename="../../ui/worker_command.py" />
      <source>The worker stopped without a reason. Copy the diagnostics.</source>
      <translation>Il processo di calcolo si è interrotto senza indicare il motivo. Copia la diagnostica.</translation>
    </message>
    <message>
      <location filename="../../ui/worker_command.py" />
      <source>The worker gave no readable answer. Repair its environment in Options.</source>
      <translation>Il processo di calcolo non ha dato una risposta leggibile. Ripara il suo ambiente in Opzioni.</translation>
    </message>
    <message>
      <location filename="../../ui/worker_status.py" />
      <source>Looking for the device…</source>
      <translation>Ricerca del dispositivo…</translation>
    </message>
    <message>
      <location filename="../../ui/worker_status.py" />
      <source>Use {name}</source>
      <translation>Usa {name}</translation>
    </message>
    <message>
      <location filename="../../ui/worker_status.py" />
      <source>Use the processor</source>
      <translation>Usa il processore</translation>
    </message>
    <message>
      <location filename="../../ui/worker_status.py" />
      <source>{name} · {free} of {size} memory free</source>
      <translation>{name} · {free} di memoria liberi su {size}</translation>
    </message>
    <message>
      <location filename="../../ui/worker_status.py" />
      <source>{name} · {size} memory</source>
      <translation>{name} · {size} di memoria</translation>
    </message>
    <message>
      <location filename="../../ui/worker_status.py" />
      <source>No worker environment yet.</source>
      <translation>Ancora nessun ambiente di calcolo.</translation>
    </message>
    <message>
      <location filename="../../ui/worker_status.py" />
      <source>the graphics card</source>
      <translation>la scheda grafica</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Preset</source>
      <translation>Preset</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Time step and plateau factor of the paper's regions: A 15, 0.2; B 16, 0.16; C 17, 0.15; D 17, 0.2.</source>
      <translation>Finestra temporale e fattore di plateau delle regioni dell'articolo: A 15 e 0,2; B 16 e 0,16; C 17 e 0,15; D 17 e 0,2.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Time step</source>
      <translation>Finestra temporale</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>How many past dates the model looks at. 0 finds one in the data by Fourier transform.</source>
      <translation>Quante date passate considera il modello. 0 ne ricava una dai dati con la trasformata di Fourier.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Target</source>
      <translation>Obiettivo</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Train on the next date only, or on the whole shifted window as in the paper.</source>
      <translation>Addestra solo sulla data successiva, oppure sull'intera finestra traslata come nell'articolo.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Epochs</source>
      <translation>Epoche</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Most passes over the training windows.</source>
      <translation>Numero massimo di passaggi sulle finestre di addestramento.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Early stop</source>
      <translation>Stop anticipato</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Stop after this many epochs without a better validation loss; 0 never stops.</source>
      <translation>Si arresta dopo tante epoche senza una perdita di validazione migliore; 0 non si arresta mai.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Batch</source>
      <translation>Batch</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Windows per optimizer step; 64 in the paper.</source>
      <translation>Finestre per passo dell'ottimizzatore; 64 nell'articolo.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Repetition</source>
      <translation>Ripetizione</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>How often each training window comes in an epoch. 0 makes about 1,440 samples, half of the paper's.</source>
      <translation>Quante volte ogni finestra di addestramento compare in un'epoca. 0 produce circa 1440 campioni, la metà di quelli dell'articolo.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Learning rate</source>
      <translation>Learning rate</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Of the Nadam optimizer. 0 goes by the hidden size: 0.0001 at 256, as in the paper, 0.0002 at 128.</source>
      <translation>Dell'ottimizzatore Nadam. 0 si regola sulla dimensione nascosta: 0,0001 con 256, come nell'articolo, 0,0002 con 128.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Plateau factor</source>
      <translation>Fattore di plateau</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>The learning rate is multiplied by this where the validation loss stalls.</source>
      <translation>Il learning rate viene moltiplicato per questo valore quando la perdita di validazione ristagna.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Hidden size</source>
      <translation>Dim. nascosta</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Width of the hidden features, a multiple of 16. 0 takes 128 below 5,000 series, else 256.</source>
      <translation>Larghezza delle caratteristiche nascoste, un multiplo di 16. 0 prende 128 sotto le 5000 serie, altrimenti 256.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Dropout</source>
      <translation>Dropout</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Share of features hidden at random while training.</source>
      <translation>Quota di caratteristiche nascoste a caso durante l'addestramento.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Keep weights</source>
      <translation>Conserva i pesi</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Of the epoch with the best validation loss, or of the last one.</source>
      <translation>Dell'epoca con la migliore perdita di validazione, oppure dell'ultima.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Residual path</source>
      <translation>Percorso residuo</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Add the deformation to what attention passes on, which is made of the factors alone; no in the paper.</source>
      <translation>Somma la deformazione a ciò che l'attenzione trasmette, fatto dei soli fattori; no nell'articolo.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>All series of a region are forecast together from their last 12 to 20 dates, one date at a time. One of the nine networks that GLER-BiGRUnet was compared with.</source>
      <translation>Tutte le serie di una regione vengono previste insieme dalle loro ultime 12-20 date, una data alla volta. Una delle nove reti con cui è stata confrontata GLER-BiGRUnet.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>GLER-BiGRUnet without its residual self-attention.</source>
      <translation>GLER-BiGRUnet senza la sua autoattenzione residua.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Attention to factors, then recurrence both ways.</source>
      <translation>Attenzione ai fattori, poi ricorrenza nei due versi.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Attention to factors, then recurrence one way.</source>
      <translation>Attenzione ai fattori, poi ricorrenza in un verso.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Eight heads of self-attention, recurrence both ways.</source>
      <translation>Otto teste di autoattenzione, ricorrenza nei due versi.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Eight heads of self-attention, recurrence one way.</source>
      <translation>Otto teste di autoattenzione, ricorrenza in un verso.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>One head of self-attention, recurrence both ways.</source>
      <translation>Una testa di autoattenzione, ricorrenza nei due versi.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>One head of self-attention, recurrence one way.</source>
      <translation>Una testa di autoattenzione, ricorrenza in un verso.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Recurrence both ways, nothing else.</source>
      <translation>Ricorrenza nei due versi, nient'altro.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Recurrence one way, nothing else.</source>
      <translation>Ricorrenza in un verso, nient'altro.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Recurrent network with attention to environmental factors.</source>
      <translation>Rete ricorrente con attenzione ai fattori ambientali.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>All series of a region are forecast together from their last 12 to 20 dates, one date at a time; attention asks rain, temperature and vegetation what they add. Without factors it looks at itself only.</source>
      <translation>Tutte le serie di una regione vengono previste insieme dalle loro ultime 12-20 date, una data alla volta; l'attenzione chiede a pioggia, temperatura e vegetazione che cosa aggiungano. Senza fattori guarda solo a se stessa.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>How many past dates the model looks at; 24 in the paper.</source>
      <translation>Quante date passate considera il modello; 24 nell'articolo.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Dates at once</source>
      <translation>Date insieme</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Dates forecast in one step; longer forecasts go on from there.</source>
      <translation>Date previste in un solo passo; le previsioni più lunghe proseguono da lì.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Group</source>
      <translation>Gruppo</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Points that are looked at together, nearest neighbours.</source>
      <translation>Punti considerati insieme, i più vicini tra loro.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Patterns</source>
      <translation>Schemi</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Kinds of series with a network each; 8 in the paper.</source>
      <translation>Tipi di serie, ognuno con una propria rete; 8 nell'articolo.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Smoothing</source>
      <translation>Lisciatura</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Dates of the Savitzky-Golay filter over the known past, an odd number; 0 leaves the series as is.</source>
      <translation>Date del filtro di Savitzky-Golay sul passato noto, un numero dispari; 0 lascia la serie com'è.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Steps</source>
      <translation>Passi</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Most optimizer steps of all patterns together, for each component.</source>
      <translation>Numero massimo di passi dell'ottimizzatore di tutti gli schemi insieme, per ogni componente.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Windows of a group per optimizer step.</source>
      <translation>Finestre di un gruppo per passo dell'ottimizzatore.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Of the AdamW optimizer, after a warm-up.</source>
      <translation>Dell'ottimizzatore AdamW, dopo una fase di riscaldamento.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Stop after this many checks without a better validation loss.</source>
      <translation>Si arresta dopo tanti controlli senza una perdita di validazione migliore.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Of the check with the best validation loss, or of the last one.</source>
      <translation>Del controllo con la migliore perdita di validazione, oppure dell'ultimo.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Size of a token, a multiple of 4; 200 in the paper.</source>
      <translation>Dimensione di un token, un multiplo di 4; 200 nell'articolo.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Layers</source>
      <translation>Strati</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Of the encoder and of the decoder; 5 in the paper.</source>
      <translation>Del codificatore e del decodificatore; 5 nell'articolo.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Components</source>
      <translation>Componenti</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Forecast trend, season and rest (Holt-Winters) apart and add them, as in the paper, relative to nothing.</source>
      <translation>Prevede separatamente tendenza, stagione e resto (Holt-Winters) e li somma, come nell'articolo, senza riferirli a nulla.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Size of a token, a multiple of 8; 512 in the paper.</source>
      <translation>Dimensione di un token, un multiplo di 8; 512 nell'articolo.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Of the encoder and of the decoder; 3 in the paper.</source>
      <translation>Del codificatore e del decodificatore; 3 nell'articolo.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Units of each of the three layers; 256 in the paper.</source>
      <translation>Unità di ciascuno dei tre strati; 256 nell'articolo.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>How many past dates the model looks at.</source>
      <translation>Quante date passate considera il modello.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Samples</source>
      <translation>Campioni</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Windows of all series that it learns from, drawn at random.</source>
      <translation>Finestre di tutte le serie da cui apprende, estratte a caso.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Penalty</source>
      <translation>Penalità</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>What an error beyond the tolerance costs (C).</source>
      <translation>Quanto costa un errore oltre la tolleranza (C).</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Tolerance</source>
      <translation>Tolleranza</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Errors below this share of a series' spread cost nothing.</source>
      <translation>Gli errori sotto questa quota della dispersione di una serie non costano nulla.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Spacetimeformer</source>
      <translation>Spacetimeformer</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Attention across neighbouring points and all dates at once.</source>
      <translation>Attenzione tra punti vicini e tutte le date insieme.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Three layers of memory, each series by itself.</source>
      <translation>Tre strati di memoria, ogni serie da sola.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Transformer</source>
      <translation>Transformer</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Attention over time, each series by itself.</source>
      <translation>Attenzione nel tempo, ogni serie da sola.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>A small network of the last dates, the same for all series.</source>
      <translation>Una piccola rete sulle ultime date, la stessa per tutte le serie.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Groups of neighbouring points are looked at together, 24 dates back, to forecast how the next six dates deviate from a simple reference. Smaller than in the paper by default, for a processor.</source>
      <translation>Gruppi di punti vicini vengono considerati insieme, 24 date all'indietro, per prevedere di quanto le prossime sei date si discostano da un riferimento semplice. Per impostazione predefinita più piccolo che nell'articolo, adatto a un processore.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>The last 24 dates of a series to its next six; the same network for all series. The paper compares Spacetimeformer with it. Smaller than there by default, for a processor.</source>
      <translation>Dalle ultime 24 date di una serie alle sei successive; la stessa rete per tutte le serie. L'articolo confronta Spacetimeformer con questa. Per impostazione predefinita più piccola che nell'articolo, adatta a un processore.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>The last 24 dates of a series to its next six, by the transformer of machine translation. The paper compares Spacetimeformer with it. Smaller than there by default, for a processor.</source>
      <translation>Dalle ultime 24 date di una serie alle sei successive, con il transformer della traduzione automatica. L'articolo confronta Spacetimeformer con questo. Per impostazione predefinita più piccolo che nell'articolo, adatto a un processore.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>The last five dates of a series to its next one. The paper compares CNN-PhLSTM with it.</source>
      <translation>Dalle ultime cinque date di una serie alla successiva. L'articolo confronta CNN-PhLSTM con questa.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Support vectors</source>
      <translation>Vettori di supporto</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Support vector regression on the last dates, the same for all series.</source>
      <translation>Regressione a vettori di supporto sulle ultime date, la stessa per tutte le serie.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>The last five dates of a series to its next one, learned from windows drawn at random. The paper compares CNN-PhLSTM with it.</source>
      <translation>Dalle ultime cinque date di una serie alla successiva, appresa da finestre estratte a caso. L'articolo confronta CNN-PhLSTM con questa.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>How many past maps the model looks at; 5 in the paper.</source>
      <translation>Quante mappe passate considera il modello; 5 nell'articolo.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>Most passes over the training windows; 256 in the paper.</source>
      <translation>Numero massimo di passaggi sulle finestre di addestramento; 256 nell'articolo.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>Windows per optimizer step.</source>
      <translation>Finestre per passo dell'ottimizzatore.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>Of the Adam optimizer.</source>
      <translation>Dell'ottimizzatore Adam.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>Compression epochs</source>
      <translation>Epoche di compressione</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>Passes of the two small networks that follow the largest and smallest value of each map.</source>
      <translation>Passaggi delle due piccole reti che seguono il valore massimo e minimo di ogni mappa.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>Compression learning rate</source>
      <translation>Learning rate di compressione</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>How large the steps are in which these two networks learn. 0.00001 in the paper, which hardly moves them on short records.</source>
      <translation>Quanto sono grandi i passi con cui queste due reti apprendono. 0,00001 nell'articolo, che su serie brevi le sposta appena.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>Whole maps: convolutions, memory with peepholes, and a map drawn from it. Needs a raster.</source>
      <translation>Mappe intere: convoluzioni, memoria con peephole e una mappa ricostruita da essa. Richiede un raster.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>Whole maps: convolutions, plain memory, and a map drawn from it. Needs a raster.</source>
      <translation>Mappe intere: convoluzioni, memoria semplice e una mappa ricostruita da essa. Richiede un raster.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>The last five maps are made small, remembered, and drawn large again as the next map, so that neighbours and shapes count. Two small networks follow the largest and smallest value.</source>
      <translation>Le ultime cinque mappe vengono rimpicciolite, ricordate e ridisegnate in grande come mappa successiva, così che contino vicini e forme. Due piccole reti seguono il valore massimo e minimo.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>CNN-PhLSTM with plain memory cells, which the paper compares it with.</source>
      <translation>CNN-PhLSTM con semplici celle di memoria, con cui l'articolo lo confronta.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/reference.py" />
      <source>Relative to</source>
      <translation>Relativo a</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/reference.py" />
      <source>What the network corrects: trend and season, the straight line or the last value of what is known, or of these the one that erred least within the known past; nothing forecasts the series themselves, as in the papers.</source>
      <translation>Che cosa corregge la rete: tendenza e stagione, la retta o l'ultimo valore di ciò che è noto, o fra questi quello che ha sbagliato meno nel passato noto; “Nulla” prevede le serie stesse, come negli articoli.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>core/baselines; a textbook method</source>
      <translation>core/baselines; un metodo da manuale</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>A straight line through all dates.</source>
      <translation>Una retta attraverso tutte le date.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Nothing moves any more. Hard to beat over a few dates where the motion is slow.</source>
      <translation>Nulla si muove più. Difficile da battere su poche date dove il moto è lento.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Least squares for each series. Right where the motion is steady and has no season.</source>
      <translation>Minimi quadrati per ogni serie. Adatto dove il moto è costante e senza stagione.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Least squares for each series. Dates that span less than a year leave the cycle out.</source>
      <translation>Minimi quadrati per ogni serie. Le date che coprono meno di un anno escludono il ciclo.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Learned correction</source>
      <translation>Correzione appresa</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>auto learns which series wants more of which member, and uses it where that made past forecasts better. It takes twice the time, and did not help on most data.</source>
      <translation>auto apprende quale serie vuole più di quale membro, e lo usa dove questo ha migliorato le previsioni passate. Richiede il doppio del tempo e sulla maggior parte dei dati non è stato d'aiuto.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Simple forecasts together, each with the weight that past dates show it deserves.</source>
      <translation>Previsioni semplici combinate, ciascuna con il peso che le date passate mostrano che merita.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Gaussian process</source>
      <translation>Processo gaussiano</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Trend, season and short memory, learned from all series together.</source>
      <translation>Tendenza, stagione e memoria breve, apprese da tutte le serie insieme.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Season, memory and factors</source>
      <translation>Stagione, memoria e fattori</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Season and memory, and what recent rain or heat add, where that made earlier forecasts better.</source>
      <translation>Stagione e memoria, e ciò che aggiungono pioggia o caldo recenti, dove questo ha migliorato le previsioni precedenti.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Mean of three</source>
      <translation>Media di tre</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>The mean of the last three values stays.</source>
      <translation>La media degli ultimi tre valori resta costante.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Drift</source>
      <translation>Deriva</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>The line from the first to the last value goes on.</source>
      <translation>Prosegue la linea dal primo all'ultimo valore.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Linear, last year</source>
      <translation>Lineare, ultimo anno</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>A straight line through the last year.</source>
      <translation>Una retta attraverso l'ultimo anno.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Trend and season, pooled</source>
      <translation>Tendenza e stagione, condivise</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Line, yearly and half-yearly cycle, drawn towards what the stack shares.</source>
      <translation>Retta, ciclo annuale e semestrale, avvicinati a ciò che lo stack ha in comune.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Last year again</source>
      <translation>Di nuovo l'ultimo anno</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>The values of the last year come back.</source>
      <translation>I valori dell'ultimo anno si ripetono.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Exponential smoothing</source>
      <translation>Lisciatura esponenziale</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>A weighted mean of the values, recent ones first, stays.</source>
      <translation>Una media pesata dei valori, con i più recenti davanti, resta costante.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Damped trend</source>
      <translation>Tendenza smorzata</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>A level and a slope that follow the values; the slope fades.</source>
      <translation>Un livello e una pendenza che seguono i valori; la pendenza svanisce.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Theta</source>
      <translation>Theta</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Half the straight line, half the smoothed level.</source>
      <translation>Metà la retta, metà il livello lisciato.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Theta and season</source>
      <translation>Theta e stagione</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Theta on the series without its season, which comes back.</source>
      <translation>Theta sulla serie senza la stagione, che poi viene riaggiunta.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Season and memory</source>
      <translation>Stagione e memoria</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Trend and season, and a departure from them that fades.</source>
      <translation>Tendenza e stagione, e uno scostamento da esse che svanisce.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Pooled autoregression</source>
      <translation>Autoregressione condivisa</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Weights of the last dates that are common to all series.</source>
      <translation>Pesi delle ultime date comuni a tutte le serie.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Pooled autoregression and season</source>
      <translation>Autoregressione condivisa e stagione</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Pooled autoregression on the series without their season, which comes back.</source>
      <translation>Autoregressione condivisa sulle serie senza la stagione, che poi viene riaggiunta.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Shared patterns</source>
      <translation>Schemi condivisi</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Lines, and the few patterns that the series have in common.</source>
      <translation>Rette, e i pochi schemi che le serie hanno in comune.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Dynamic modes</source>
      <translation>Modi dinamici</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Shared patterns that swing and fade (dynamic mode decomposition).</source>
      <translation>Schemi condivisi che oscillano e svaniscono (decomposizione in modi dinamici).</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Fourteen quick methods forecast the known past from many earlier dates; how well they did decides their weights, lead by lead. The default: on the stacks tried it seldom lost to a reference.</source>
      <translation>Quattordici metodi rapidi prevedono il passato noto da molte date precedenti; la loro riuscita decide i pesi, orizzonte per orizzonte. Il modello predefinito: sugli stack provati ha perso raramente contro un riferimento.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>How strong trend, season and memory are is estimated once for the whole stack; each series is then forecast by its own past. The best single method on most stacks tried.</source>
      <translation>L'intensità di tendenza, stagione e memoria viene stimata una volta per l'intero stack; ogni serie viene poi prevista dal proprio passato. Il miglior metodo singolo sulla maggior parte degli stack provati.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>A regression on factors of the last dates. Where they did not help earlier forecasts it leaves them out and says so; without factors it is season and memory alone.</source>
      <translation>Una regressione sui fattori delle ultime date. Dove non hanno aiutato le previsioni precedenti li esclude e lo segnala; senza fattori è solo stagione e memoria.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Persistence that one noisy date cannot spoil.</source>
      <translation>Persistenza che una singola data rumorosa non può rovinare.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>A line through two values only: it ends where the series ends.</source>
      <translation>Una linea attraverso due soli valori: termina dove termina la serie.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Follows a change of speed within months, at the price of a slope that is known less well.</source>
      <translation>Segue un cambio di velocità entro pochi mesi, al prezzo di una pendenza nota con meno precisione.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Like trend and season, with weaker cycles where the series of the stack show none.</source>
      <translation>Come tendenza e stagione, con cicli più deboli dove le serie dello stack non ne mostrano.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>The value of the same day a year before; persistence below a year of dates. Loses on most stacks tried.</source>
      <translation>Il valore dello stesso giorno un anno prima; persistenza con meno di un anno di date. Perde sulla maggior parte degli stack provati.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>A level that follows the values and stays: persistence with less noise.</source>
      <translation>Un livello che segue i valori e poi resta costante: persistenza con meno rumore.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Carries a recent trend on, less and less of it the farther ahead.</source>
      <translation>Prolunga una tendenza recente, sempre meno man mano che si va avanti.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>A level that drifts by half the slope of the line; won the M3 competition of forecasts in 2000.</source>
      <translation>Un livello che si sposta di metà della pendenza della retta; ha vinto la competizione di previsioni M3 nel 2000.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>For series with a yearly cycle and a trend that bends.</source>
      <translation>Per serie con un ciclo annuale e una tendenza che si incurva.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Begins where the series is now and goes back to its line and season over some dates.</source>
      <translation>Comincia dove si trova ora la serie e torna alla sua retta e alla sua stagione nel giro di alcune date.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>One linear rule for the whole stack, learned by ridge regression.</source>
      <translation>Una sola regola lineare per l'intero stack, appresa con regressione ridge.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>The same rule for what is left of the series without its season.</source>
      <translation>La stessa regola per ciò che resta delle serie senza la stagione.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Principal components of what the lines leave, carried on together; what a series shares with no other is forecast by its line.</source>
      <translation>Componenti principali di ciò che le rette lasciano, prolungate insieme; ciò che una serie non condivide con nessun'altra viene previsto dalla sua retta.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>For stacks whose series swing together with periods of their own.</source>
      <translation>Per stack le cui serie oscillano insieme con periodi propri.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/twice.py" />
      <source>(paper mode, optimistic)</source>
      <translation>(modalità articolo, ottimistica)</translation>
    </message>
  </context>
  <context>
    <name>GroundCast worker</name>
    <message>
      <location filename="../../core/fallback.py" />
      <source>persistence</source>
      <translation>persistenza</translation>
    </message>
    <message>
      <location filename="../../core/fallback.py" />
      <source>linear</source>
      <translation>lineare</translation>
    </message>
    <message>
      <location filename="../../core/fallback.py" />
      <source>seasonal</source>
      <translation>stagionale</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>The halo</source>
      <translation>L'alone</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>The deformation</source>
      <translation>La deformazione</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>The incidence angle</source>
      <translation>L'angolo di incidenza</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>The atmospheric loading</source>
      <translation>Il carico atmosferico</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>The prior</source>
      <translation>La stima a priori</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>The snow</source>
      <translation>La neve</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>The validation</source>
      <translation>La validazione</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>The simulated prior</source>
      <translation>La stima a priori simulata</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/matching.py" />
      <source>{name} {d} to {d_2}</source>
      <translation>{name} dal {d} al {d_2}</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>as chosen</source>
      <translation>come scelto</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>as its file says ({tag})</source>
      <translation>come indicato nel suo file ({tag})</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>since nothing says otherwise</source>
      <translation>in mancanza di altre indicazioni</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>a GeoTIFF</source>
      <translation>un GeoTIFF</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>a zip archive</source>
      <translation>un archivio zip</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>a GeoPackage</source>
      <translation>un GeoPackage</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>an HDF5 file</source>
      <translation>un file HDF5</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>a NetCDF file</source>
      <translation>un file NetCDF</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>text</source>
      <translation>testo</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>something else</source>
      <translation>qualcos'altro</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{width} x {height} pixels</source>
      <translation>{width} x {height} pixel</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>the reference system {crs}</source>
      <translation>il sistema di riferimento {crs}</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>the reference system none</source>
      <translation>nessun sistema di riferimento</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>its corner at {transform}, {transform_2} and cells of {cell}</source>
      <translation>l'angolo in {transform}, {transform_2} e celle di {cell}</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>The wavelength {wavelength_mm} mm</source>
      <translation>La lunghezza d'onda {wavelength_mm} mm</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>The source's {name} {chosen}</source>
      <translation>{name} {chosen} della sorgente</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>The reference of {reference_count} numbers</source>
      <translation>Il riferimento di {reference_count} numeri</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>The source's no data {no_data}</source>
      <translation>Nodata {no_data} della sorgente</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>The source's coarser = {coarser}</source>
      <translation>coarser = {coarser} della sorgente</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>The source's box {bounds}</source>
      <translation>Il riquadro {bounds} della sorgente</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>The span of years {years}</source>
      <translation>Il periodo di anni {years}</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>millimetres</source>
      <translation>millimetri</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>centimetres</source>
      <translation>centimetri</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>decimetres</source>
      <translation>decimetri</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>metres</source>
      <translation>metri</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>{size} bytes free, {size_2} bytes needed</source>
      <translation>{size} byte liberi, {size_2} byte necessari</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>{size} bytes free, {size_2} {unit} needed</source>
      <translation>{size} byte liberi, {size_2} {unit} necessari</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>{free} free, {size} bytes needed</source>
      <translation>{free} liberi, {size} byte necessari</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>{free} free, {size} {unit} needed</source>
      <translation>{free} liberi, {size} {unit} necessari</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>{size} bytes free</source>
      <translation>{size} byte liberi</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>{free} free</source>
      <translation>{free} liberi</translation>
    </message>
    <message>
      <location filename="../../models/required.py" />
      <source>{width} series of {name}</source>
      <translation>{width} serie di {name}</translation>
    </message>
    <message>
      <location filename="../../models/required.py" />
      <source>{rows_count} cells of {number} x {number_2}</source>
      <translation>{rows_count} celle di {number} x {number_2}</translation>
    </message>
    <message>
      <location filename="../../models/required.py" />
      <source>{trained} series</source>
      <translation>{trained} serie</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>mean</source>
      <translation>media</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>keep</source>
      <translation>conserva</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>bilinear</source>
      <translation>bilineare</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>monthly</source>
      <translation>mensile</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>exit code {exit_code}</source>
      <translation>codice di uscita {exit_code}</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>killed by {name}</source>
      <translation>terminato da {name}</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>killed by signal {exit_code}</source>
      <translation>terminato dal segnale {exit_code}</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_parts.py" />
      <source>{labels}, seed {seed}</source>
      <translation>{labels}, seme {seed}</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>one is needed</source>
      <translation>ne serve una</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>a test needs {least} to learn from</source>
      <translation>un test ne richiede {least} da cui apprendere</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>{what} needs {least} to learn from</source>
      <translation>{what} ne richiede {least} da cui apprendere</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>that is more than half</source>
      <translation>è più della metà</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>Processor</source>
      <translation>Processore</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>cpu</source>
      <translation>cpu</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>{dates_count} dates {cadence_days} days apart, {taken} of them observed</source>
      <translation>{dates_count} date a distanza di {cadence_days} giorni, di cui {taken} osservate</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>{moved} moved by up to {off} days</source>
      <translation>{moved} spostate fino a {off} giorni</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>{unused} acquisitions between them are not used</source>
      <translation>{unused} acquisizioni tra di esse non sono usate</translation>
    </message>
    <message>
      <location filename="../../core/align.py" />
      <source>There is no rule {rule}.</source>
      <translation>Non esiste la regola {rule}.</translation>
    </message>
    <message>
      <location filename="../../core/align.py" />
      <source>Rules are {rules}.</source>
      <translation>Le regole sono {rules}.</translation>
    </message>
    <message>
      <location filename="../../core/align.py" />
      <source>A factor has no value up to {until}.</source>
      <translation>Un fattore non ha valori fino al {until}.</translation>
    </message>
    <message>
      <location filename="../../core/align.py" />
      <source>Leave it out, or give one that starts earlier.</source>
      <translation>Escludilo, o forniscine uno che inizi prima.</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>The record has {number} date; a backtest needs {least}, {least_2} of them to fit on.</source>
      <translation>La serie ha {number} data; un backtest ne richiede {least}, di cui {least_2} per la stima.</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>The record has {number} dates; a backtest needs {least}, {least_2} of them to fit on.</source>
      <translation>La serie ha {number} date; un backtest ne richiede {least}, di cui {least_2} per la stima.</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>Add {number} date or more, or train a forecast, which needs fewer.</source>
      <translation>Aggiungi almeno {number} data, o addestra una previsione, che ne richiede meno.</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>Add {number} dates or more, or train a forecast, which needs fewer.</source>
      <translation>Aggiungi almeno {number} date, o addestra una previsione, che ne richiede meno.</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>{dates} dates are too few for {origins} origins, {longest} ahead and {least} to fit on.</source>
      <translation>{dates} date sono troppo poche per {origins} origini, {longest} in avanti e {least} per la stima.</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>At least {least} are needed: use fewer origins or shorter horizons, 1 origin and {dates} ahead at most.</source>
      <translation>Ne servono almeno {least}: usa meno origini od orizzonti più brevi, al massimo 1 origine e {dates} in avanti.</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>{label} from {dates}</source>
      <translation>{label} dal {dates}</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>A note on {label}: {without}</source>
      <translation>Una nota su {label}: {without}</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>The memory is not enough for {number} series.</source>
      <translation>La memoria non basta per {number} serie.</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>Use fewer series.</source>
      <translation>Usa meno serie.</translation>
    </message>
    <message>
      <location filename="../../core/climatology.py" />
      <source>{past} is known for {years} years and was never seen around {ahead}: there is no usual value for that time of the year.</source>
      <translation>{past} è noto per {years} anni e non è mai stato osservato intorno al {ahead}: per quel periodo dell'anno non c'è un valore tipico.</translation>
    </message>
    <message>
      <location filename="../../core/climatology.py" />
      <source>Give a longer record of the factor, or another path.</source>
      <translation>Fornisci dati più lunghi del fattore, o un altro andamento.</translation>
    </message>
    <message>
      <location filename="../../core/climatology.py" />
      <source>The year {year} of {past} is not in the record for all forecast dates: its past is known from {dates} to {dates_2}.</source>
      <translation>L'anno {year} di {past} non è presente nei dati per tutte le date di previsione: il suo passato è noto dal {dates} al {dates_2}.</translation>
    </message>
    <message>
      <location filename="../../core/climatology.py" />
      <source>Name a whole year between these dates.</source>
      <translation>Indica un anno intero tra queste date.</translation>
    </message>
    <message>
      <location filename="../../core/climatology.py" />
      <source>Only {years} years of {past} are known: its climatology is little more than what happened in them.</source>
      <translation>Sono noti solo {years} anni di {past}: la sua climatologia è poco più di quanto vi è accaduto.</translation>
    </message>
    <message>
      <location filename="../../core/combination.py" />
      <source>{changed} of the series stepped or took another velocity of late: recent errors count more in the weights.</source>
      <translation>{changed} delle serie ha avuto di recente un gradino o un cambio di velocità: gli errori recenti contano di più nei pesi.</translation>
    </message>
    <message>
      <location filename="../../core/continuation.py" />
      <source>The scenario's {factor} does not cover {missing} to {missing_2}: {missing_count} of {ahead_count} forecast dates have no value.</source>
      <translation>{factor} dello scenario non copre il periodo dal {missing} al {missing_2}: {missing_count} date di previsione su {ahead_count} non hanno valore.</translation>
    </message>
    <message>
      <location filename="../../core/continuation.py" />
      <source>Give a stack that continues the factor after the last known date.</source>
      <translation>Fornisci uno stack che prosegua il fattore dopo l'ultima data nota.</translation>
    </message>
    <message>
      <location filename="../../core/continuation.py" />
      <source>Values are not carried on; give a longer record, or forecast fewer dates.</source>
      <translation>I valori non vengono prolungati; fornisci dati più lunghi, o prevedi meno date.</translation>
    </message>
    <message>
      <location filename="../../core/continuation.py" />
      <source>The scenario's {factor} has {found} places, the model's {factor} has {wanted}.</source>
      <translation>{factor} dello scenario ha {found} luoghi, {factor} del modello ne ha {wanted}.</translation>
    </message>
    <message>
      <location filename="../../core/continuation.py" />
      <source>Give the same places in the same order, or one series for all of them.</source>
      <translation>Fornisci gli stessi luoghi nello stesso ordine, o una sola serie per tutti.</translation>
    </message>
    <message>
      <location filename="../../core/continuation.py" />
      <source>The scenario's {factor} is in {unit}, the model's {factor} is in {unit_2}.</source>
      <translation>{factor} dello scenario è in {unit}, {factor} del modello è in {unit_2}.</translation>
    </message>
    <message>
      <location filename="../../core/continuation.py" />
      <source>Give it in {unit}.</source>
      <translation>Forniscilo in {unit}.</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>{name} starts on {starts}, after the first date of the deformation, {day} with a lag of {lag_days} days.</source>
      <translation>{name} inizia il {starts}, dopo la prima data della deformazione, {day} con un ritardo di {lag_days} giorni.</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>{name} starts on {starts}, after the first date of the deformation, {day}.</source>
      <translation>{name} inizia il {starts}, dopo la prima data della deformazione, {day}.</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>{name} ends on {until}, before the last date of the deformation, {day} with a lag of {lag_days} days.</source>
      <translation>{name} termina il {until}, prima dell'ultima data della deformazione, {day} con un ritardo di {lag_days} giorni.</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>{name} ends on {until}, before the last date of the deformation, {day}.</source>
      <translation>{name} termina il {until}, prima dell'ultima data della deformazione, {day}.</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>{name} ends on {until}, before the last forecast origin, {day} with a lag of {lag_days} days.</source>
      <translation>{name} termina il {until}, prima dell'ultima origine di previsione, {day} con un ritardo di {lag_days} giorni.</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>{name} ends on {until}, before the last forecast origin, {day}.</source>
      <translation>{name} termina il {until}, prima dell'ultima origine di previsione, {day}.</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>No place of {name} covers all dates from {dates} to {day} with a lag of {lag_days} days.</source>
      <translation>Nessun luogo di {name} copre tutte le date dal {dates} al {day} con un ritardo di {lag_days} giorni.</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>No place of {name} covers all dates from {dates} to {day}.</source>
      <translation>Nessun luogo di {name} copre tutte le date dal {dates} al {day}.</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>Values are not carried on; give a longer record, or leave the factor out.</source>
      <translation>I valori non vengono prolungati; fornisci dati più lunghi, o escludi il fattore.</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>The factor {name} has no values here.</source>
      <translation>Il fattore {name} non ha valori qui.</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>Leave it out, or choose another.</source>
      <translation>Escludilo, o scegline un altro.</translation>
    </message>
    <message>
      <location filename="../../core/dates.py" />
      <source>{text} is not a date.</source>
      <translation>{text} non è una data.</translation>
    </message>
    <message>
      <location filename="../../core/dates.py" />
      <source>Write it like 2020-01-05.</source>
      <translation>Scrivila così: 2020-01-05.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The decomposition needs the direction of the line of sight, and the data have none.</source>
      <translation>La decomposizione richiede la direzione della linea di vista, assente nei dati.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The decomposition needs the direction of the line of sight, and azimuth_angle of the data may be that of the flight or of the line of sight.</source>
      <translation>La decomposizione richiede la direzione della linea di vista, e azimuth_angle dei dati può essere quella del volo o quella della linea di vista.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>Add columns or rasters los_east, los_north, los_up, or incidence and heading.</source>
      <translation>Aggiungi le colonne o i raster los_east, los_north, los_up, oppure incidenza e direzione di volo (heading).</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The deformation is {kind}, not line of sight.</source>
      <translation>La deformazione è {kind}, non linea di vista.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>Give two lines of sight.</source>
      <translation>Fornisci due linee di vista.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The tracks lie on different cells ({cell} in {crs}, {cell_2} in {crs_2}).</source>
      <translation>Le tracce sono su celle diverse ({cell} in {crs}, {cell_2} in {crs_2}).</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The tracks lie on different cells ({cell} in {crs}, {cell_2} in no system).</source>
      <translation>Le tracce sono su celle diverse ({cell} in {crs}, {cell_2} senza sistema di riferimento).</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The tracks lie on different cells ({cell} in no system, {cell_2} in {crs}).</source>
      <translation>Le tracce sono su celle diverse ({cell} senza sistema di riferimento, {cell_2} in {crs}).</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The tracks lie on different cells ({cell} in no system, {cell_2} in no system).</source>
      <translation>Le tracce sono su celle diverse ({cell} senza sistema di riferimento, {cell_2} senza sistema di riferimento).</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>Bring them to one grid.</source>
      <translation>Riportale su una sola griglia.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The two tracks share no cell.</source>
      <translation>Le due tracce non hanno celle in comune.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>Give two tracks of one place.</source>
      <translation>Fornisci due tracce dello stesso luogo.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The two tracks share no time.</source>
      <translation>Le due tracce non hanno un periodo in comune.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>Give tracks of the same years.</source>
      <translation>Fornisci tracce degli stessi anni.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>Both tracks look from the same side: their lines of sight are only {typical} degrees apart.</source>
      <translation>Le due tracce guardano dallo stesso lato: le loro linee di vista differiscono di soli {typical} gradi.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>Give one ascending and one descending track.</source>
      <translation>Fornisci una traccia ascendente e una discendente.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The ground is taken not to move north or south; the layer north_leak tells how much of it would show.</source>
      <translation>Si assume che il terreno non si muova verso nord o sud; il layer north_leak indica quanto di tale moto comparirebbe.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>Two tracks were decomposed on shared cells; between acquisitions they were taken from the acquisition before.</source>
      <translation>Due tracce sono state decomposte sulle celle comuni; tra le acquisizioni si è usata l'acquisizione precedente.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>Two tracks were decomposed on shared cells; between acquisitions they were interpolated linearly.</source>
      <translation>Due tracce sono state decomposte sulle celle comuni; tra le acquisizioni si è interpolato linearmente.</translation>
    </message>
    <message>
      <location filename="../../core/describe.py" />
      <source>The raster is large: it was judged by {parts} parts, {looked_at} % of it.</source>
      <translation>Il raster è grande: è stato valutato su {parts} parti, il {looked_at} % del totale.</translation>
    </message>
    <message>
      <location filename="../../core/describe.py" />
      <source>The share of valid values is theirs, and numbers in notes are of one part.</source>
      <translation>La quota di valori validi si riferisce a queste, e i numeri nelle note a una sola parte.</translation>
    </message>
    <message>
      <location filename="../../core/entries.py" />
      <source>{said} is out of range.</source>
      <translation>{said}: valore fuori intervallo.</translation>
    </message>
    <message>
      <location filename="../../core/entries.py" />
      <source>Set it to {wanted}.</source>
      <translation>Valori ammessi: {wanted}.</translation>
    </message>
    <message>
      <location filename="../../core/entries.py" />
      <source>The job has the unknown entry {unknown}.</source>
      <translation>Il job contiene la voce sconosciuta {unknown}.</translation>
    </message>
    <message>
      <location filename="../../core/entries.py" />
      <source>Correct its name, or update GroundCast.</source>
      <translation>Correggine il nome, o aggiorna GroundCast.</translation>
    </message>
    <message>
      <location filename="../../core/errors.py" />
      <source>{path} may not be opened by this user.</source>
      <translation>{path} non può essere aperto da questo utente.</translation>
    </message>
    <message>
      <location filename="../../core/errors.py" />
      <source>Give the right to open it, or choose another.</source>
      <translation>Concedi il diritto di aprirlo, o scegli altro.</translation>
    </message>
    <message>
      <location filename="../../core/factor_paths.py" />
      <source>{share} of the scenario's {name} lies beyond all that was seen at its place (all places: {low} to {high}): there the model extrapolates.</source>
      <translation>{share} di {name} dello scenario supera tutto ciò che è stato osservato nel suo luogo (tutti i luoghi: da {low} a {high}): lì il modello estrapola.</translation>
    </message>
    <message>
      <location filename="../../core/fallback.py" />
      <source>The combination does not beat persistence on this stack's past: {reference} is used.</source>
      <translation>La combinazione non batte la persistenza sul passato di questo stack: si usa il modello {reference}.</translation>
    </message>
    <message>
      <location filename="../../core/fallback.py" />
      <source>The combination does not beat linear on this stack's past: {reference} is used.</source>
      <translation>La combinazione non batte il modello lineare sul passato di questo stack: si usa il modello {reference}.</translation>
    </message>
    <message>
      <location filename="../../core/fallback.py" />
      <source>The combination does not beat seasonal on this stack's past: {reference} is used.</source>
      <translation>La combinazione non batte il modello stagionale sul passato di questo stack: si usa il modello {reference}.</translation>
    </message>
    <message>
      <location filename="../../core/fallback.py" />
      <source>The combination does not beat persistence on this stack's past: half of the forecast is {reference}.</source>
      <translation>La combinazione non batte la persistenza sul passato di questo stack: metà della previsione viene dal modello {reference}.</translation>
    </message>
    <message>
      <location filename="../../core/fallback.py" />
      <source>The combination does not beat linear on this stack's past: half of the forecast is {reference}.</source>
      <translation>La combinazione non batte il modello lineare sul passato di questo stack: metà della previsione viene dal modello {reference}.</translation>
    </message>
    <message>
      <location filename="../../core/fallback.py" />
      <source>The combination does not beat seasonal on this stack's past: half of the forecast is {reference}.</source>
      <translation>La combinazione non batte il modello stagionale sul passato di questo stack: metà della previsione viene dal modello {reference}.</translation>
    </message>
    <message>
      <location filename="../../core/gaussian_process/common.py" />
      <source>{number} series are too few to tell what all have in common on {newer} new dates; {least_series} are needed.</source>
      <translation>{number} serie sono troppo poche per riconoscere ciò che tutte hanno in comune su {newer} nuove date; ne servono {least_series}.</translation>
    </message>
    <message>
      <location filename="../../core/gaussian_process/common.py" />
      <source>Give all series of the stack, or fit the process again.</source>
      <translation>Fornisci tutte le serie dello stack, o stima di nuovo il processo.</translation>
    </message>
    <message>
      <location filename="../../core/gaussian_process/forecaster.py" />
      <source>fitting the kernel</source>
      <translation>stima del kernel</translation>
    </message>
    <message>
      <location filename="../../core/gaussian_process/forecaster.py" />
      <source>{dates_count} dates are too few for the Gaussian process, which needs {least_dates}.</source>
      <translation>{dates_count} date sono troppo poche per il processo gaussiano, che ne richiede {least_dates}.</translation>
    </message>
    <message>
      <location filename="../../core/gaussian_process/forecaster.py" />
      <source>Use persistence, or more dates.</source>
      <translation>Usa la persistenza, o più date.</translation>
    </message>
    <message>
      <location filename="../../core/gaussian_process/projection.py" />
      <source>The covariance is not positive definite.</source>
      <translation>La covarianza non è definita positiva.</translation>
    </message>
    <message>
      <location filename="../../core/gaussian_process/training.py" />
      <source>{days_count} dates are too few for a Gaussian process, which needs {least_dates}.</source>
      <translation>{days_count} date sono troppo poche per un processo gaussiano, che ne richiede {least_dates}.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>{what} has no coordinate reference system, and loads need their distances on the Earth.</source>
      <translation>{what} non ha un sistema di riferimento delle coordinate, e i carichi richiedono le distanze sulla Terra.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>Set it in the file.</source>
      <translation>Impostalo nel file.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>Cells of {what} lie outside of what {crs} covers.</source>
      <translation>{what}: alcune celle sono fuori dall'area coperta da {crs}.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>Cut it to the region, or correct its reference system.</source>
      <translation>Ritaglia i dati sulla regione, o correggine il sistema di riferimento.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/detectability.py" />
      <source>100 mm of water move the ground by {cell_mm} mm on one cell, {study_mm} mm on the study area and {halo_mm} mm with its halo.</source>
      <translation>100 mm d'acqua muovono il terreno di {cell_mm} mm su una cella, {study_mm} mm sull'area di studio e {halo_mm} mm con il suo alone.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/detectability.py" />
      <source>With {sigma_mm} mm of noise one date of one cell resolves {one_cell_mm} mm of water, all {cells} cells together {all_cells_mm} mm if noise is independent.</source>
      <translation>Con {sigma_mm} mm di rumore una data di una cella risolve {one_cell_mm} mm d'acqua, tutte le {cells} celle insieme {all_cells_mm} mm se il rumore è indipendente.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/epochs.py" />
      <source>The deformation ({name}) has one date only; a change of water needs two at least.</source>
      <translation>La deformazione ({name}) ha una sola data; una variazione d'acqua ne richiede almeno due.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/epochs.py" />
      <source>The prior ({name}) has one date only; a change of water needs two at least.</source>
      <translation>La stima a priori ({name}) ha una sola data; una variazione d'acqua ne richiede almeno due.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/epochs.py" />
      <source>The snow ({name}) has one date only; a change of water needs two at least.</source>
      <translation>La neve ({name}) ha una sola data; una variazione d'acqua ne richiede almeno due.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/epochs.py" />
      <source>The validation ({name}) has one date only; a change of water needs two at least.</source>
      <translation>La validazione ({name}) ha una sola data; una variazione d'acqua ne richiede almeno due.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/epochs.py" />
      <source>Give one band a date, or a folder with one file a date.</source>
      <translation>Fornisci una banda per data, o una cartella con un file per data.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/filter.py" />
      <source>A standard deviation of {sd_mm} mm of the prior's error leaves nothing to correct.</source>
      <translation>Una deviazione standard di {sd_mm} mm dell'errore della stima a priori non lascia nulla da correggere.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/filter.py" />
      <source>Give 30 to 60 mm, or what the prior's error is known to be.</source>
      <translation>Indica da 30 a 60 mm, o l'errore noto della stima a priori.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/loading.py" />
      <source>A disk of {radius_km} km radius is out of range.</source>
      <translation>Un disco di raggio {radius_km} km è fuori intervallo.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/loading.py" />
      <source>Give a radius above 0 and up to {largest_radius_km} km.</source>
      <translation>Indica un raggio maggiore di 0 e fino a {largest_radius_km} km.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/loading.py" />
      <source>A distance from the disk is negative, or more than half way round the Earth.</source>
      <translation>Una distanza dal disco è negativa, o supera mezza circonferenza terrestre.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/loading.py" />
      <source>Give distances from 0 to {half_turn_km} km.</source>
      <translation>Indica distanze da 0 a {half_turn_km} km.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/loading.py" />
      <source>g = {gravity} is out of range.</source>
      <translation>g = {gravity}: valore fuori intervallo.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/loading.py" />
      <source>Give about 9.81 m/s2.</source>
      <translation>Indica circa 9,81 m/s2.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>There is no frame {frame}.</source>
      <translation>Non esiste il sistema {frame}.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>Choose CE, CM or CF.</source>
      <translation>Scegli CE, CM o CF.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>{source} has no l of degree 1, which the frame {frame} needs.</source>
      <translation>In {source} manca l di grado 1, richiesto dal sistema {frame}.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>{source} has no l of degree 1, which the frame CE needs.</source>
      <translation>In {source} manca l di grado 1, richiesto dal sistema CE.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>Choose the frame {frame}, or a file with h and l.</source>
      <translation>Scegli il sistema {frame}, o un file con h e l.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>{path} starts at degree {degrees} and does not hold every degree from 1 on.</source>
      <translation>{path} inizia dal grado {degrees} e non contiene tutti i gradi da 1 in poi.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>Give a table of degree, h, l and k from degree 1 (or 0) on, such as PREM of Wang et al. (2012).</source>
      <translation>Fornisci una tabella di grado, h, l e k dal grado 1 (o 0) in poi, come PREM di Wang et al. (2012).</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>There is no Love-number file {path}.</source>
      <translation>Non esiste il file dei numeri di Love {path}.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>Check the path.</source>
      <translation>Controlla il percorso.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>{path} is not a table of Love numbers.</source>
      <translation>{path} non è una tabella di numeri di Love.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>The columns of {path} are not in the order n, h, l, k or n, h, k, l.</source>
      <translation>Le colonne di {path} non sono nell'ordine n, h, l, k o n, h, k, l.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>The column taken for h in {path} is {h} at degree 2 and {h_2} at its end, which is no h of a load.</source>
      <translation>La colonna considerata h in {path} vale {h} al grado 2 e {h_2} alla fine, e non è l'h di un carico.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>{path} ends at degree {last}, too early: near the load the answer is up to 50 % wrong.</source>
      <translation>{path} termina al grado {last}, troppo presto: vicino al carico la risposta è errata fino al 50 %.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>Give a file to degree {long_enough} or more; at least {shortest}.</source>
      <translation>Fornisci un file fino al grado {long_enough} o oltre; almeno {shortest}.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>{source} is in the frame CF, from which no other can be found.</source>
      <translation>{source} è nel sistema CF, da cui non se ne può ricavare un altro.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>Use it as it is, or give numbers in the frame CE.</source>
      <translation>Usalo così com'è, o fornisci numeri nel sistema CE.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>{path} ends at degree {h_count}, where h is {off} % off the value that PREM tends to: the response near the load is off by up to as much.</source>
      <translation>{path} termina al grado {h_count}, dove h si scosta del {off} % dal valore a cui tende PREM: la risposta vicino al carico è errata fino ad altrettanto.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>{path} has h_0 = {h}: a load that brings mass compresses the whole Earth.</source>
      <translation>{path} ha h_0 = {h}: un carico che apporta massa comprime l'intera Terra.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/matching.py" />
      <source>The records have no time in common: {series}.</source>
      <translation>Le serie non hanno un periodo in comune: {series}.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/matching.py" />
      <source>Give records that overlap.</source>
      <translation>Fornisci serie che si sovrappongano.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/matching.py" />
      <source>The span {span} ends before it begins.</source>
      <translation>Il periodo {span} finisce prima di iniziare.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/matching.py" />
      <source>Swap its dates.</source>
      <translation>Scambiane le date.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>Ascending and descending tracks were combined to vertical; motion along the orbits is taken as zero.</source>
      <translation>Le tracce ascendente e discendente sono state combinate nel moto verticale; il moto lungo le orbite è considerato nullo.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>The deformation is {kind}, and loads move the ground up and down.</source>
      <translation>La deformazione è {kind}, e i carichi muovono il terreno in verticale.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>The atmosphere is {kind}, and loads move the ground up and down.</source>
      <translation>L'atmosfera è {kind}, e i carichi muovono il terreno in verticale.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>Give vertical deformation, or line of sight with incidence angles.</source>
      <translation>Fornisci la deformazione verticale, o la linea di vista con gli angoli di incidenza.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>The deformation is given as vertical, but its file says {sign}.</source>
      <translation>La deformazione è indicata come verticale, ma il suo file dice {sign}.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>The atmosphere is given as vertical, but its file says {sign}.</source>
      <translation>L'atmosfera è indicata come verticale, ma il suo file dice {sign}.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>Say --kind los where it is line of sight, or turn its sign so that up is positive.</source>
      <translation>Indica --kind los se è linea di vista, o invertine il segno in modo che verso l'alto sia positivo.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>No descending date lies within {days} days of an ascending one.</source>
      <translation>Nessuna data discendente è entro {days} giorni da una ascendente.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>Allow a larger gap between dates, or leave one track out.</source>
      <translation>Ammetti una distanza maggiore tra le date, o escludi una traccia.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>The {name} track has no incidence angles, which the combination needs.</source>
      <translation>La traccia {name} non ha angoli di incidenza, necessari per la combinazione.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>Add an incidence raster or column.</source>
      <translation>Aggiungi un raster o una colonna di incidenza.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/operator.py" />
      <source>Distances in the grid's projection are up to {worst} % off over its area.</source>
      <translation>Nella proiezione della griglia le distanze sono errate fino al {worst} % sulla sua area.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/operator.py" />
      <source>Give the prior in EASE-Grid 2.0 (EPSG:6933) or in longitude and latitude.</source>
      <translation>Fornisci la stima a priori in EASE-Grid 2.0 (EPSG:6933) o in longitudine e latitudine.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/operator.py" />
      <source>The operator is exact for the sum over disks: one matrix a frequency along the rows.</source>
      <translation>L'operatore è esatto per la somma sui dischi: una matrice per frequenza lungo le righe.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/operator.py" />
      <source>The operator is the full matrix of the sum over disks.</source>
      <translation>L'operatore è la matrice completa della somma sui dischi.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/operator.py" />
      <source>The operator takes one kernel for all cells; distances are up to {error} % off.</source>
      <translation>L'operatore usa un solo kernel per tutte le celle; le distanze sono errate fino al {error} %.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/reference.py" />
      <source>The reference area lies outside of the prior's cells, so its own movement is not known.</source>
      <translation>L'area di riferimento è fuori dalle celle della stima a priori, perciò il suo moto non è noto.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/reference.py" />
      <source>Give a prior that covers it, or --reference none for deformation tied to GNSS.</source>
      <translation>Fornisci una stima a priori che la copra, o --reference none per una deformazione vincolata al GNSS.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/reference.py" />
      <source>The deformation is taken as absolute, not relative to a reference area.</source>
      <translation>La deformazione è considerata assoluta, non relativa a un'area di riferimento.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/reference.py" />
      <source>Deformation is relative to the mean of {count} reference cell(s).</source>
      <translation>La deformazione è relativa alla media delle celle di riferimento ({count}).</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/reference.py" />
      <source>Deformation is relative to one cell.</source>
      <translation>La deformazione è relativa a una sola cella.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/regrid.py" />
      <source>{what} and the prior's cells do not overlap, or no cell holds enough values.</source>
      <translation>{what} e le celle della stima a priori non si sovrappongono, o nessuna cella contiene abbastanza valori.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/regrid.py" />
      <source>Check their reference systems, the mask and the minimum valid share.</source>
      <translation>Controlla i sistemi di riferimento, la maschera e la quota minima di valori validi.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/twin.py" />
      <source>There is no simulated twin of size {size}.</source>
      <translation>Non esiste un gemello simulato di dimensione {size}.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/twin.py" />
      <source>Choose {study}.</source>
      <translation>Scegli {study}.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/twin.py" />
      <source>Simulated: a twin experiment.</source>
      <translation>Simulato: un esperimento con gemello.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/twin.py" />
      <source>No value is a measurement.</source>
      <translation>Nessun valore è una misura.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>The validation varies by {validation}, the prior by {prior} mm: it looks like centimetres (GRACE files are in cm).</source>
      <translation>La validazione varia di {validation}, la stima a priori di {prior} mm: sembrano centimetri (i file GRACE sono in cm).</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>The validation varies by {validation}, the prior by {prior} mm: it looks like a smaller unit than mm (GRACE files are in cm).</source>
      <translation>La validazione varia di {validation}, la stima a priori di {prior} mm: sembra un'unità più piccola dei mm (i file GRACE sono in cm).</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>Say its unit with --validation-unit.</source>
      <translation>Indica la sua unità con --validation-unit.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>The prior is in {chosen}, which is no unit of water.</source>
      <translation>La stima a priori è in {chosen}, che non è un'unità per l'acqua.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>The snow is in {chosen}, which is no unit of water.</source>
      <translation>La neve è in {chosen}, che non è un'unità per l'acqua.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>The validation is in {chosen}, which is no unit of water.</source>
      <translation>La validazione è in {chosen}, che non è un'unità per l'acqua.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>Give mm, cm, m or kg/m2.</source>
      <translation>Indica mm, cm, m o kg/m2.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>{what} varies by {size} mm in its cells, which is little for water.</source>
      <translation>{what} varia di {size} mm nelle sue celle: è poco per l'acqua.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>{what} varies by {size} mm in its cells, which is little for water; its unit is not stated and was taken as mm.</source>
      <translation>{what} varia di {size} mm nelle sue celle: è poco per l'acqua; l'unità non è indicata e si sono assunti i mm.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>{what} varies by {size} mm in its cells, which is much for water.</source>
      <translation>{what} varia di {size} mm nelle sue celle: è molto per l'acqua.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>{what} varies by {size} mm in its cells, which is much for water; its unit is not stated and was taken as mm.</source>
      <translation>{what} varia di {size} mm nelle sue celle: è molto per l'acqua; l'unità non è indicata e si sono assunti i mm.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>Say its unit: mm, cm or m.</source>
      <translation>Indica la sua unità: mm, cm o m.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>{what} is taken in {said}, {how}.</source>
      <translation>{what}: unità {said}, {how}.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>{what} is taken in mm, {how}.</source>
      <translation>{what}: unità mm, {how}.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>The ground rises when the prior is wet (correlation {related} with what the load would do): the sign is wrong, or it swells with groundwater, which elastic loading does not describe.</source>
      <translation>Il terreno si solleva quando la stima a priori è umida (correlazione {related} con l'effetto atteso del carico): il segno è errato, o il terreno si rigonfia con l'acqua sotterranea, cosa che il carico elastico non descrive.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/update.py" />
      <source>An ensemble of {count} has no spread.</source>
      <translation>Un ensemble di {count} non ha dispersione.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/update.py" />
      <source>Take {advised} members or more.</source>
      <translation>Usa almeno {advised} membri.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/update.py" />
      <source>An observation error of {sigma} mm says that deformation is exact.</source>
      <translation>Un errore di osservazione di {sigma} mm implica che la deformazione sia esatta.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/update.py" />
      <source>Give its standard deviation, above 0 (9 mm is usual).</source>
      <translation>Indicane la deviazione standard, maggiore di 0 (di solito 9 mm).</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/update.py" />
      <source>The members do not differ, so no observation can change them.</source>
      <translation>I membri non differiscono, perciò nessuna osservazione può modificarli.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/update.py" />
      <source>Give members with a spread, or a standard deviation above 0.</source>
      <translation>Fornisci membri con una dispersione, o una deviazione standard maggiore di 0.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/validation.py" />
      <source>The prior ({months} to {months_2}) and the validation ({others} to {others_2}) have {both_count} months in common; {fewest_months} are needed.</source>
      <translation>La stima a priori (da {months} a {months_2}) e la validazione (da {others} a {others_2}) hanno {both_count} mesi in comune; ne servono {fewest_months}.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/validation.py" />
      <source>Give a validation of the same time.</source>
      <translation>Fornisci una validazione dello stesso periodo.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/validation.py" />
      <source>GRACE has none from July 2017 to May 2018.</source>
      <translation>GRACE non ne ha da luglio 2017 a maggio 2018.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/validation.py" />
      <source>{path} holds no dated values.</source>
      <translation>{path} non contiene valori con data.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/validation.py" />
      <source>Give columns date, value.</source>
      <translation>Fornisci le colonne date, value.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/validation.py" />
      <source>{text} in {path} is not a date.</source>
      <translation>{text} in {path} non è una data.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/validation.py" />
      <source>Write it like 2019-03-15.</source>
      <translation>Scrivila così: 2019-03-15.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/validation.py" />
      <source>{text} in {path} is not a number.</source>
      <translation>{text} in {path} non è un numero.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/validation.py" />
      <source>Correct it, or leave it empty.</source>
      <translation>Correggilo, o lascialo vuoto.</translation>
    </message>
    <message>
      <location filename="../../core/inversion/phase.py" />
      <source>The phase cannot be turned into millimetres: the source does not state the radar's wavelength.</source>
      <translation>Non è possibile convertire la fase in millimetri: la sorgente non indica la lunghezza d'onda del radar.</translation>
    </message>
    <message>
      <location filename="../../core/inversion/phase.py" />
      <source>Give it: 55.5 mm for Sentinel-1, 56.2 mm for Envisat and ERS, 31.1 mm for X band, 236 to 242 mm for ALOS.</source>
      <translation>Indicala: 55,5 mm per Sentinel-1, 56,2 mm per Envisat ed ERS, 31,1 mm per la banda X, da 236 a 242 mm per ALOS.</translation>
    </message>
    <message>
      <location filename="../../core/inversion/phase.py" />
      <source>The wavelength is taken as {wavelength} mm ({name}), because all dates lie multiples of {days} days apart.</source>
      <translation>Si assume una lunghezza d'onda di {wavelength} mm ({name}), perché tutte le date distano multipli di {days} giorni.</translation>
    </message>
    <message>
      <location filename="../../core/inversion/phase.py" />
      <source>Confirm it.</source>
      <translation>Conferma.</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>The job has version {found}, this GroundCast reads version {version}.</source>
      <translation>Il job ha la versione {found}, questo GroundCast legge la versione {version}.</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>Make the job again, or update GroundCast.</source>
      <translation>Crea di nuovo il job, o aggiorna GroundCast.</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>{folder} holds no job.json.</source>
      <translation>{folder} non contiene job.json.</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>Choose a run folder.</source>
      <translation>Scegli una cartella di esecuzione.</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>{key} = {value} is not yes or no.</source>
      <translation>{key} = {value} non è yes né no.</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>{key} = {value} is not a whole number.</source>
      <translation>{key} = {value} non è un numero intero.</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>{key} = {value} is not a number.</source>
      <translation>{key} = {value} non è un numero.</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>{key} = {value} is not text.</source>
      <translation>{key} = {value} non è un testo.</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>The default is {default}.</source>
      <translation>Il valore predefinito è {default}.</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>Give millimetres, or none.</source>
      <translation>Indica millimetri, oppure none.</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>The job is not JSON ({error}).</source>
      <translation>Il job non è JSON ({error}).</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>Write it with GroundCast.</source>
      <translation>Scrivilo con GroundCast.</translation>
    </message>
    <message>
      <location filename="../../core/lag_scan.py" />
      <source>Region {region} has {dates_count} dates over {years} years before the forecast starts.</source>
      <translation>La regione {region} ha {dates_count} date in {years} anni prima dell'inizio della previsione.</translation>
    </message>
    <message>
      <location filename="../../core/lag_scan.py" />
      <source>A lag scan needs at least {least_epochs} dates and {least_years} years.</source>
      <translation>Un'analisi dei ritardi richiede almeno {least_epochs} date e {least_years} anni.</translation>
    </message>
    <message>
      <location filename="../../core/lag_scan.py" />
      <source>The record of {factor} is too short to be compared with the deformation.</source>
      <translation>I dati di {factor} sono troppo brevi per un confronto con la deformazione.</translation>
    </message>
    <message>
      <location filename="../../core/lag_scan.py" />
      <source>Give a longer one, or fewer days of lag.</source>
      <translation>Fornisci dati più lunghi, o meno giorni di ritardo.</translation>
    </message>
    <message>
      <location filename="../../core/mask.py" />
      <source>The mask {text} cannot be read.</source>
      <translation>Impossibile leggere la maschera {text}.</translation>
    </message>
    <message>
      <location filename="../../core/mask.py" />
      <source>Write it like temporal_coherence&gt;=0.6 or rmse&lt;=3.</source>
      <translation>Scrivila così: temporal_coherence&gt;=0.6 o rmse&lt;=3.</translation>
    </message>
    <message>
      <location filename="../../core/members/neighbours.py" />
      <source>The forecast looks at neighbours, and where these series lie is unknown.</source>
      <translation>La previsione guarda ai vicini, e la posizione di queste serie non è nota.</translation>
    </message>
    <message>
      <location filename="../../core/members/neighbours.py" />
      <source>Set the coordinate reference system of the data.</source>
      <translation>Imposta il sistema di riferimento delle coordinate dei dati.</translation>
    </message>
    <message>
      <location filename="../../core/members/neighbours.py" />
      <source>{number} series do not tell what their neighbours did on {newer} new dates.</source>
      <translation>{number} serie non bastano a sapere che cosa hanno fatto i vicini su {newer} nuove date.</translation>
    </message>
    <message>
      <location filename="../../core/members/neighbours.py" />
      <source>Give all series of the stack, or fit the forecast again.</source>
      <translation>Fornisci tutte le serie dello stack, o stima di nuovo la previsione.</translation>
    </message>
    <message>
      <location filename="../../core/memory.py" />
      <source>{setting} is {text}, which is no number of gigabytes.</source>
      <translation>{setting} è {text}, che non è un numero di gigabyte.</translation>
    </message>
    <message>
      <location filename="../../core/memory.py" />
      <source>Write it like 8.</source>
      <translation>Scrivilo così: 8.</translation>
    </message>
    <message>
      <location filename="../../core/noise.py" />
      <source>None of the {number} series has an observed value on its {values_count} dates.</source>
      <translation>Nessuna delle {number} serie ha un valore osservato nelle sue {values_count} date.</translation>
    </message>
    <message>
      <location filename="../../core/noise.py" />
      <source>Choose a region and dates with observations.</source>
      <translation>Scegli una regione e date con osservazioni.</translation>
    </message>
    <message>
      <location filename="../../core/panel_factors.py" />
      <source>{keep} of {keep_2} places of {name} do not cover the dates and are left out.</source>
      <translation>{keep} luoghi su {keep_2} di {name} non coprono le date e sono esclusi.</translation>
    </message>
    <message>
      <location filename="../../core/panel_factors.py" />
      <source>{ended} of {ended_2} places of {name} hold no value after {ends}; they keep their last one.</source>
      <translation>{ended} luoghi su {ended_2} di {name} non hanno valori dopo il {ends}; mantengono l'ultimo.</translation>
    </message>
    <message>
      <location filename="../../core/panel_factors.py" />
      <source>Give a longer record for later forecasts.</source>
      <translation>Fornisci dati più lunghi per previsioni successive.</translation>
    </message>
    <message>
      <location filename="../../core/panel_factors.py" />
      <source>{name} has no values between {known} and {known_2}.</source>
      <translation>{name} non ha valori tra il {known} e il {known_2}.</translation>
    </message>
    <message>
      <location filename="../../core/panel_factors.py" />
      <source>A forecast from within keeps the last value; give a record without the gap.</source>
      <translation>Una previsione che parte da lì mantiene l'ultimo valore; fornisci dati senza la lacuna.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Region {region} lies outside the data.</source>
      <translation>La regione {region} è esterna ai dati.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Draw it on the coloured area, or check its CRS{crs}.</source>
      <translation>Disegnala sull'area colorata, o controllane il SR{crs}.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>No series of region {region} is observed on {share} of the dates; the fullest has {observed}.</source>
      <translation>Nessuna serie della regione {region} è osservata in {share} delle date; la più completa lo è in {observed}.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Nothing was observed between {start} and {end}.</source>
      <translation>Nulla è stato osservato tra il {start} e il {end}.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>The dates stand {cadence_days} days apart; {seen_count} of {number} date hold values.</source>
      <translation>Le date distano {cadence_days} giorni; {seen_count} su {number} data hanno valori.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>The dates stand {cadence_days} days apart; {seen_count} of {number} dates hold values.</source>
      <translation>Le date distano {cadence_days} giorni; {seen_count} su {number} date hanno valori.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Lower minimum_valid, set a longer cadence_days for uneven dates, or draw a larger region.</source>
      <translation>Riduci minimum_valid, imposta un cadence_days più lungo per date irregolari, o disegna una regione più grande.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Region {region} has no valid series: none of its {inside} pixels holds a value.</source>
      <translation>La regione {region} non ha serie valide: nessuno dei suoi {inside} pixel contiene un valore.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Region {region} has no valid series: none of its {inside} points holds a value.</source>
      <translation>La regione {region} non ha serie valide: nessuno dei suoi {inside} punti contiene un valore.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Draw it where the data are.</source>
      <translation>Disegnala dove sono i dati.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Region {region} lies between the pixels and holds none.</source>
      <translation>La regione {region} cade tra i pixel e non ne contiene nessuno.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Region {region} lies between the points and holds none.</source>
      <translation>La regione {region} cade tra i punti e non ne contiene nessuno.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Draw it larger.</source>
      <translation>Disegnala più grande.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>{late_count} of the dates left out lie after the first forecast origin: they are not scored.</source>
      <translation>{late_count} delle date escluse seguono la prima origine di previsione: non vengono valutate.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Scores may look better than they are.</source>
      <translation>I punteggi possono sembrare migliori di quanto siano.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Regions {region} and {region_2} share {shared} series.</source>
      <translation>Le regioni {region} e {region_2} hanno in comune {shared} serie.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Scores for {region} would be too good; cut {region} by {region_2}.</source>
      <translation>I punteggi di {region} sarebbero troppo buoni; ritaglia {region} escludendo {region_2}.</translation>
    </message>
    <message>
      <location filename="../../core/plausible.py" />
      <source>The forecast by {label} from {dates} runs away: it moves {share} % of the series more than twice as far as they ever moved within as many dates.</source>
      <translation>La previsione di {label} dal {dates} diverge: sposta il {share} % delle serie oltre il doppio di quanto si siano mai mosse in altrettante date.</translation>
    </message>
    <message>
      <location filename="../../core/plausible.py" />
      <source>The forecast of region {region} by {label} from {dates} runs away: it moves {share} % of the series more than twice as far as they ever moved within as many dates.</source>
      <translation>La previsione della regione {region} di {label} dal {dates} diverge: sposta il {share} % delle serie oltre il doppio di quanto si siano mai mosse in altrettante date.</translation>
    </message>
    <message>
      <location filename="../../core/plausible.py" />
      <source>Do not use it.</source>
      <translation>Non usarla.</translation>
    </message>
    <message>
      <location filename="../../core/plausible.py" />
      <source>Train longer, leave the factors out, or choose another model.</source>
      <translation>Addestra più a lungo, escludi i fattori, o scegli un altro modello.</translation>
    </message>
    <message>
      <location filename="../../core/plausible.py" />
      <source>Choose another model.</source>
      <translation>Scegli un altro modello.</translation>
    </message>
    <message>
      <location filename="../../core/plausible.py" />
      <source>Train longer, or choose another model.</source>
      <translation>Addestra più a lungo o scegli un altro modello.</translation>
    </message>
    <message>
      <location filename="../../core/preparation.py" />
      <source>A factor has no setting {name}.</source>
      <translation>Un fattore non ha l'impostazione {name}.</translation>
    </message>
    <message>
      <location filename="../../core/preparation.py" />
      <source>Write {factor}.{names}, {factor}.{names_2} or {factor}.{names_3}.</source>
      <translation>Scrivi {factor}.{names}, {factor}.{names_2} o {factor}.{names_3}.</translation>
    </message>
    <message>
      <location filename="../../core/preparation.py" />
      <source>Write numbers with a point, like 12.5.</source>
      <translation>Scrivi i numeri con il punto, come 12.5.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/cells.py" />
      <source>The data are a raster already: the cell size of {cell} is not used.</source>
      <translation>I dati sono già un raster: la dimensione cella di {cell} non viene usata.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/cells.py" />
      <source>Pixels were averaged in blocks of {across} x {down}.</source>
      <translation>I pixel sono stati mediati in blocchi di {across} x {down}.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/cells.py" />
      <source>The raster has no temporal coherence to weight by.</source>
      <translation>Il raster non ha la coerenza temporale con cui pesare.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/cells.py" />
      <source>Choose the weighting mean.</source>
      <translation>Scegli la ponderazione mean.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/dropped.py" />
      <source>Dates left out: {listed}.</source>
      <translation>Date escluse: {listed}.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/dropped.py" />
      <source>{strange} cannot be left out: the data have no such date.</source>
      <translation>{strange} non si può escludere: i dati non hanno questa data.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/dropped.py" />
      <source>Dates reach from {dates} to {dates_2}.</source>
      <translation>Le date vanno dal {dates} al {dates_2}.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/dropped.py" />
      <source>All dates are left out.</source>
      <translation>Tutte le date sono escluse.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/dropped.py" />
      <source>Keep some of them.</source>
      <translation>Conservane alcune.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/filling.py" />
      <source>{count} missing values were filled linearly in time; observed ones are as they were.</source>
      <translation>{count} valori mancanti sono stati riempiti linearmente nel tempo; quelli osservati sono invariati.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/filling.py" />
      <source>Do not score them.</source>
      <translation>Non usarli per la valutazione.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/filling.py" />
      <source>{count} missing values were filled by the value before; observed ones are as they were.</source>
      <translation>{count} valori mancanti sono stati riempiti con il valore precedente; quelli osservati sono invariati.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/filling.py" />
      <source>There is no rule {rule} to fill by.</source>
      <translation>Non esiste la regola di riempimento {rule}.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/masks.py" />
      <source>The data have no quality layer {layer} to mask by.</source>
      <translation>I dati non hanno un layer di qualità {layer} con cui mascherare.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/masks.py" />
      <source>Did you mean {near}?</source>
      <translation>Intendevi {near}?</translation>
    </message>
    <message>
      <location filename="../../core/prepare/masks.py" />
      <source>Layers are {listing}.</source>
      <translation>I layer sono {listing}.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/masks.py" />
      <source>Layers are none.</source>
      <translation>Non ci sono layer.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/masks.py" />
      <source>{gone} of {held} series are left out by {mask}.</source>
      <translation>{gone} serie su {held} sono escluse da {mask}.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/masks.py" />
      <source>No series is left by the mask {masks}.</source>
      <translation>La maschera {masks} non lascia nessuna serie.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/masks.py" />
      <source>Loosen it.</source>
      <translation>Rendila meno restrittiva.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/mending.py" />
      <source>{found_count} unwrapping jumps in {count} series were mended by multiples of {half} mm.</source>
      <translation>{found_count} salti di unwrapping in {count} serie sono stati corretti di multipli di {half} mm.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/mending.py" />
      <source>Unwrapping jumps are those of a line of sight, and the deformation is {kind}.</source>
      <translation>I salti di unwrapping riguardano una linea di vista, e la deformazione è {kind}.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/mending.py" />
      <source>Set jumps to keep.</source>
      <translation>Imposta jumps su keep.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/mending.py" />
      <source>Every series has an unwrapping jump.</source>
      <translation>Ogni serie ha un salto di unwrapping.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/mending.py" />
      <source>Mend them instead.</source>
      <translation>Correggi invece i salti.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/mending.py" />
      <source>{columns} series with unwrapping jumps are left out.</source>
      <translation>{columns} serie con salti di unwrapping sono escluse.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>Values are relative to the series of the reference.</source>
      <translation>I valori sono relativi alla serie del riferimento.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>Values are relative to the mean of {columns_count} series of the reference.</source>
      <translation>I valori sono relativi alla media di {columns_count} serie del riferimento.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>It has no value on {lost} dates, which are left out.</source>
      <translation>Non ha valori in {lost} date, che sono escluse.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>The reference at {reference} holds no series with values; the data reach from {x}, {y} to {x_2}, {y_2}.</source>
      <translation>Il riferimento in {reference} non contiene serie con valori; i dati vanno da {x}, {y} a {x_2}, {y_2}.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>Choose a place inside, in the coordinates of the data.</source>
      <translation>Scegli un luogo interno, nelle coordinate dei dati.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>The reference holds no value in any interferogram.</source>
      <translation>Il riferimento non ha valori in nessun interferogramma.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>Choose another.</source>
      <translation>Scegline un altro.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>The reference has no value on {missing} of {values_count} dates.</source>
      <translation>Il riferimento non ha valori in {missing} date su {values_count}.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>The reference has no value on {missing} of {values_count} interferograms.</source>
      <translation>Il riferimento non ha valori in {missing} interferogrammi su {values_count}.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>Choose a place that is always observed, or a larger area.</source>
      <translation>Scegli un luogo sempre osservato, o un'area più grande.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>{lost} interferograms have no value there and are left out.</source>
      <translation>{lost} interferogrammi non hanno valori in quel luogo e sono esclusi.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/steps.py" />
      <source>The second track was not read.</source>
      <translation>La seconda traccia non è stata letta.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/steps.py" />
      <source>Give a file or a folder as other.</source>
      <translation>Indica un file o una cartella come other.</translation>
    </message>
    <message>
      <location filename="../../core/profiles.py" />
      <source>The profile has no length.</source>
      <translation>Il profilo non ha lunghezza.</translation>
    </message>
    <message>
      <location filename="../../core/profiles.py" />
      <source>Click two different places.</source>
      <translation>Fai clic su due punti diversi.</translation>
    </message>
    <message>
      <location filename="../../core/profiles.py" />
      <source>A spacing of {spacing} is too small.</source>
      <translation>Una spaziatura di {spacing} è troppo piccola.</translation>
    </message>
    <message>
      <location filename="../../core/profiles.py" />
      <source>Give one above 0.</source>
      <translation>Indicane una maggiore di 0.</translation>
    </message>
    <message>
      <location filename="../../core/projection.py" />
      <source>{what} cannot be placed: its coordinate reference system is unknown.</source>
      <translation>{what} non si può collocare: il sistema di riferimento delle coordinate non è noto.</translation>
    </message>
    <message>
      <location filename="../../core/projection.py" />
      <source>{what} cannot be placed: the other coordinate reference system is unknown.</source>
      <translation>{what} non si può collocare: l'altro sistema di riferimento delle coordinate non è noto.</translation>
    </message>
    <message>
      <location filename="../../core/projection.py" />
      <source>Set it in the source.</source>
      <translation>Impostalo nella sorgente.</translation>
    </message>
    <message>
      <location filename="../../core/projection.py" />
      <source>No UTM zone holds {longitude}, {latitude}.</source>
      <translation>Nessuna zona UTM contiene {longitude}, {latitude}.</translation>
    </message>
    <message>
      <location filename="../../core/projection.py" />
      <source>Check the coordinates.</source>
      <translation>Controlla le coordinate.</translation>
    </message>
    <message>
      <location filename="../../core/projection.py" />
      <source>{crs} is no coordinate reference system.</source>
      <translation>{crs} non è un sistema di riferimento delle coordinate.</translation>
    </message>
    <message>
      <location filename="../../core/projection.py" />
      <source>Write it like EPSG:3035.</source>
      <translation>Scrivilo così: EPSG:3035.</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>{points} points were weighted by coherence in {count} cells of {cell}.</source>
      <translation>{points} punti sono stati mediati, con pesi dati dalla coerenza, in {count} celle di {cell}.</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>{points} points were averaged in {count} cells of {cell}.</source>
      <translation>{points} punti sono stati mediati in {count} celle di {cell}.</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>The data are a raster already.</source>
      <translation>I dati sono già un raster.</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>Leave the cell size at 0.</source>
      <translation>Lascia la dimensione cella a 0.</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>A cell size of {cell} is too small.</source>
      <translation>Una dimensione cella di {cell} è troppo piccola.</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>Give a size above 0.</source>
      <translation>Indica una dimensione maggiore di 0.</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>There is no weighting {weighting}.</source>
      <translation>Non esiste la ponderazione {weighting}.</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>Choose mean or coherence.</source>
      <translation>Scegli mean o coherence.</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>The points have no temporal coherence to weight by.</source>
      <translation>I punti non hanno la coerenza temporale con cui pesare.</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>The temporal coherence is 0 or missing at all {weight_count} points.</source>
      <translation>La coerenza temporale è 0 o manca in tutti i {weight_count} punti.</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>Cells of {cell} make a grid of {width} x {height} x {epochs} dates, {needed} GB.</source>
      <translation>Celle di {cell} danno una griglia di {width} x {height} x {epochs} date, {needed} GB.</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>Choose larger cells or a smaller area.</source>
      <translation>Scegli celle più grandi o un'area più piccola.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>{path} is in no format that GroundCast reads.</source>
      <translation>{path} non è in un formato letto da GroundCast.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>{path} is a mesh; of meshes only netCDF (UGRID) is read.</source>
      <translation>{path} è una mesh; tra le mesh si legge solo netCDF (UGRID).</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>{path} is GRIB, which is not read.</source>
      <translation>{path} è GRIB, che non viene letto.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>Give a table, an EGMS zip, rasters or a folder of them, HDF5, netCDF, zarr or a layer of points.</source>
      <translation>Fornisci una tabella, uno zip EGMS, raster o una cartella di raster, HDF5, netCDF, zarr o un layer di punti.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>Load it in QGIS and choose its layer in step 1, or save it as netCDF.</source>
      <translation>Caricalo in QGIS e scegli il suo layer nel passo 1, o salvalo come netCDF.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>Download it as netCDF.</source>
      <translation>Scaricalo come netCDF.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>The folder {path} holds no GeoTIFF and no table among its {found} files.</source>
      <translation>La cartella {path} non contiene GeoTIFF né tabelle tra i suoi {found} file.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>The folder {path} holds no GeoTIFF and no table; it is empty.</source>
      <translation>La cartella {path} non contiene GeoTIFF né tabelle; è vuota.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>Choose the folder that holds one GeoTIFF per date.</source>
      <translation>Scegli la cartella che contiene un GeoTIFF per data.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>{title} was given with {also_count} more, and data of this form ({label}) are read one at a time.</source>
      <translation>{title} è stato fornito insieme ad altri {also_count}, e i dati di questa forma ({label}) si leggono uno alla volta.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>Give one of them.</source>
      <translation>Forniscine uno solo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>{path} cannot be read as: {label}.</source>
      <translation>{path} non può essere letto come: {label}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>Choose another format, or let it be found.</source>
      <translation>Scegli un altro formato, o lascia che venga rilevato.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>The folder {path} holds {tables_count} tables ({names}).</source>
      <translation>La cartella {path} contiene {tables_count} tabelle ({names}).</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>Choose one.</source>
      <translation>Scegline una.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>There is no reader {reader}.</source>
      <translation>Non esiste il lettore {reader}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>Readers are {named}.</source>
      <translation>I lettori sono {named}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>The archive {path} is cut short or damaged.</source>
      <translation>L'archivio {path} è troncato o danneggiato.</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>Download it again.</source>
      <translation>Scaricalo di nuovo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>{path} is not a zip archive.</source>
      <translation>{path} non è un archivio zip.</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>The archive {path} holds no CSV; it holds {names}.</source>
      <translation>L'archivio {path} non contiene CSV; contiene {names}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>The archive {path} holds no CSV; it is empty.</source>
      <translation>L'archivio {path} non contiene CSV; è vuoto.</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>Choose another archive.</source>
      <translation>Scegli un altro archivio.</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>The archive {path} holds {chosen_count} tables ({chosen}).</source>
      <translation>L'archivio {path} contiene {chosen_count} tabelle ({chosen}).</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>Unpack it and choose one.</source>
      <translation>Estrailo e scegline una.</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>The archive {path} is locked by a password.</source>
      <translation>L'archivio {path} è protetto da password.</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>Unpack it first.</source>
      <translation>Estrailo prima.</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>The archive {path} of {number} MB unpacks to {file_size} MB, more than any table.</source>
      <translation>L'archivio {path} di {number} MB si espande a {file_size} MB, più di qualsiasi tabella.</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>Download it again from its source.</source>
      <translation>Scaricalo di nuovo dalla sua fonte.</translation>
    </message>
    <message>
      <location filename="../../core/readers/bands.py" />
      <source>Only {found_count} of {count} bands of {path} are described by a date.</source>
      <translation>Solo {found_count} bande su {count} di {path} sono descritte da una data.</translation>
    </message>
    <message>
      <location filename="../../core/readers/bands.py" />
      <source>None of the {count} bands of {path} are described by a date.</source>
      <translation>Nessuna delle {count} bande di {path} è descritta da una data.</translation>
    </message>
    <message>
      <location filename="../../core/readers/bands.py" />
      <source>Describe every band like 20200105.</source>
      <translation>Descrivi ogni banda così: 20200105.</translation>
    </message>
    <message>
      <location filename="../../core/readers/bands.py" />
      <source>{path} has the date {days} twice, in the bands {found} and {band}.</source>
      <translation>{path} ha due volte la data {days}, nelle bande {found} e {band}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/bands.py" />
      <source>Take one away.</source>
      <translation>Togline una.</translation>
    </message>
    <message>
      <location filename="../../core/readers/climatology.py" />
      <source>This is a monthly climatology, repeated from {first} to {last}: it holds the season and no weather of any year.</source>
      <translation>È una climatologia mensile, ripetuta dal {first} al {last}: contiene la stagione e non le condizioni meteo di un anno.</translation>
    </message>
    <message>
      <location filename="../../core/readers/climatology.py" />
      <source>{path} holds no twelve months.</source>
      <translation>{path} non contiene dodici mesi.</translation>
    </message>
    <message>
      <location filename="../../core/readers/climatology.py" />
      <source>Give rasters that end in 01 to 12.</source>
      <translation>Fornisci raster il cui nome termini con 01 fino a 12.</translation>
    </message>
    <message>
      <location filename="../../core/readers/climatology.py" />
      <source>{path} is a monthly climatology, the same every year: no deformation.</source>
      <translation>{path} è una climatologia mensile, uguale ogni anno: non è una deformazione.</translation>
    </message>
    <message>
      <location filename="../../core/readers/climatology.py" />
      <source>Give it as a factor.</source>
      <translation>Fornisci i dati come fattore.</translation>
    </message>
    <message>
      <location filename="../../core/readers/database.py" />
      <source>The database {words} does not answer: {said}.</source>
      <translation>Il database {words} non risponde: {said}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/database.py" />
      <source>Install PostGIS in it, or choose another database.</source>
      <translation>Installa PostGIS nel database, o scegli un altro database.</translation>
    </message>
    <message>
      <location filename="../../core/readers/database.py" />
      <source>Check host, name and user; put the password in ~/.pgpass.</source>
      <translation>Controlla host, nome e utente; metti la password in ~/.pgpass.</translation>
    </message>
    <message>
      <location filename="../../core/readers/database.py" />
      <source>Check the connection, the layer and its filter.</source>
      <translation>Controlla la connessione, il layer e il suo filtro.</translation>
    </message>
    <message>
      <location filename="../../core/readers/database.py" />
      <source>The database {path} holds {found_count} layers of points.</source>
      <translation>Il database {path} contiene {found_count} layer di punti.</translation>
    </message>
    <message>
      <location filename="../../core/readers/database.py" />
      <source>The database {path} has no layer of points {wanted}.</source>
      <translation>Il database {path} non ha un layer di punti {wanted}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/database.py" />
      <source>Name one with |layername=.</source>
      <translation>Indicane uno con |layername=.</translation>
    </message>
    <message>
      <location filename="../../core/readers/database.py" />
      <source>Layers are: {listed}.</source>
      <translation>I layer sono: {listed}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/database.py" />
      <source>Layers are: none.</source>
      <translation>Layer: nessuno.</translation>
    </message>
    <message>
      <location filename="../../core/readers/dated_names.py" />
      <source>Names like {text} count the days of a year from 001.</source>
      <translation>Nomi come {text} contano i giorni dell'anno da 001.</translation>
    </message>
    <message>
      <location filename="../../core/readers/dated_names.py" />
      <source>Confirm the dates.</source>
      <translation>Conferma le date.</translation>
    </message>
    <message>
      <location filename="../../core/readers/dated_names.py" />
      <source>Names like {text} are read as decimal years, here {found}.</source>
      <translation>Nomi come {text} sono letti come anni decimali, qui {found}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/dated_names.py" />
      <source>Names like {text} name a month: its first day is taken.</source>
      <translation>Nomi come {text} indicano un mese: si usa il suo primo giorno.</translation>
    </message>
    <message>
      <location filename="../../core/readers/deformation.py" />
      <source>The option sign=away turns it round.</source>
      <translation>L'opzione sign=away inverte il segno.</translation>
    </message>
    <message>
      <location filename="../../core/readers/deformation.py" />
      <source>The deformation is taken as {kind}, from the name.</source>
      <translation>La deformazione è considerata {kind}, in base al nome.</translation>
    </message>
    <message>
      <location filename="../../core/readers/deformation.py" />
      <source>The deformation is taken as line of sight.</source>
      <translation>La deformazione è considerata in linea di vista.</translation>
    </message>
    <message>
      <location filename="../../core/readers/deformation.py" />
      <source>The deformation is taken as line of sight, positive towards the satellite.</source>
      <translation>La deformazione è considerata in linea di vista, positiva verso il satellite.</translation>
    </message>
    <message>
      <location filename="../../core/readers/deformation.py" />
      <source>{lost} values too large for a number in mm are taken as missing.</source>
      <translation>{lost} valori troppo grandi per un numero in mm sono considerati mancanti.</translation>
    </message>
    <message>
      <location filename="../../core/readers/degrees.py" />
      <source>Longitude reaches {east} and latitude {north} in {title}, which are no degrees.</source>
      <translation>La longitudine arriva a {east} e la latitudine a {north} in {title}: non sono gradi.</translation>
    </message>
    <message>
      <location filename="../../core/readers/degrees.py" />
      <source>Choose the coordinate reference system of the coordinates.</source>
      <translation>Scegli il sistema di riferimento delle coordinate dei dati.</translation>
    </message>
    <message>
      <location filename="../../core/readers/egms.py" />
      <source>{told} is an EGMS L3 product, but its name does not say up (U) or east (E).</source>
      <translation>{told} è un prodotto EGMS L3, ma il nome non dice se verticale (U) o est (E).</translation>
    </message>
    <message>
      <location filename="../../core/readers/egms.py" />
      <source>Choose the kind up or east.</source>
      <translation>Scegli il tipo up o east.</translation>
    </message>
    <message>
      <location filename="../../core/readers/egms.py" />
      <source>The files are of {products_count} products or tracks ({products}).</source>
      <translation>I file sono di {products_count} prodotti o tracce ({products}).</translation>
    </message>
    <message>
      <location filename="../../core/readers/egms.py" />
      <source>Take the tiles of one.</source>
      <translation>Usa i tasselli di uno solo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/egms.py" />
      <source>EGMS L2a is not calibrated: each burst has a reference of its own, so tiles need not fit together.</source>
      <translation>EGMS L2a non è calibrato: ogni burst ha un proprio riferimento, perciò i tasselli possono non combaciare.</translation>
    </message>
    <message>
      <location filename="../../core/readers/egms.py" />
      <source>EGMS L3 keeps dates 6 days apart after December 2021, when one satellite was lost: many are interpolated, so scores on them are optimistic.</source>
      <translation>EGMS L3 mantiene date ogni 6 giorni anche dopo dicembre 2021, quando un satellite è andato perso: molte sono interpolate, perciò i punteggi calcolati su di esse sono ottimistici.</translation>
    </message>
    <message>
      <location filename="../../core/readers/egms.py" />
      <source>Score on L2b.</source>
      <translation>Valuta su L2b.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>{path} is not a GeoTIFF but {held}.</source>
      <translation>{path} non è un GeoTIFF, ma {held}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Rename it to end in .tif.</source>
      <translation>Rinominalo in modo che termini in .tif.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Rename it to end in .zip.</source>
      <translation>Rinominalo in modo che termini in .zip.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Rename it to end in .gpkg.</source>
      <translation>Rinominalo in modo che termini in .gpkg.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Rename it to end in {suffix}.</source>
      <translation>Rinominalo in modo che termini in {suffix}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Rename it to end in .nc.</source>
      <translation>Rinominalo in modo che termini in .nc.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Choose another file, or download it again.</source>
      <translation>Scegli un altro file, o scaricalo di nuovo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>There is no file or folder {shown}.</source>
      <translation>Non esiste un file o una cartella {shown}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Addresses on other computers are not read: download the file first.</source>
      <translation>Gli indirizzi su altri computer non vengono letti: scarica prima il file.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Check the path, or choose the source again.</source>
      <translation>Controlla il percorso, o scegli di nuovo la sorgente.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>{path} is empty.</source>
      <translation>{path} è vuoto.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Choose another file.</source>
      <translation>Scegli un altro file.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>{path} is {what}, not a table of text.</source>
      <translation>{path} è {what}, non una tabella di testo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>{path} is text in UTF-16.</source>
      <translation>{path} è un testo in UTF-16.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Save it as UTF-8.</source>
      <translation>Salvalo come UTF-8.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>{path} holds binary data, not a table of text.</source>
      <translation>{path} contiene dati binari, non una tabella di testo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>No dates were found in the names of the grids of {path}.</source>
      <translation>Nessuna data trovata nei nomi delle griglie di {path}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>Name them like 20200105.grd.</source>
      <translation>Dai loro nomi come 20200105.grd.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>{chosen_count} grids without a date are left out.</source>
      <translation>{chosen_count} griglie senza data sono escluse.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>The cells of {path} are not even.</source>
      <translation>Le celle di {path} non sono regolari.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>Resample it.</source>
      <translation>Ricampiona il file.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>{path} holds {z} numbers for {width} x {height} cells.</source>
      <translation>{path} contiene {z} numeri per {width} x {height} celle.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>Make it again.</source>
      <translation>Crealo di nuovo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>No coordinate reference system was found.</source>
      <translation>Nessun sistema di riferimento delle coordinate trovato.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>Choose the one of the grids.</source>
      <translation>Scegli quello delle griglie.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>The date {day} occurs twice, in {one} and {other}.</source>
      <translation>La data {day} compare due volte, in {one} e {other}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>Take one away, or name the part of the file names to take as the variable.</source>
      <translation>Togline una, o indica come variabile la parte dei nomi dei file da usare.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>{path} holds no grid.</source>
      <translation>{path} non contiene griglie.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>Choose GMT grids (z of y and x).</source>
      <translation>Scegli griglie GMT (z di y e x).</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>Names like disp_2020004.grd count the days of a year from 000, as GMTSAR does.</source>
      <translation>Nomi come disp_2020004.grd contano i giorni dell'anno da 000, come fa GMTSAR.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>{path} is cut short or damaged.</source>
      <translation>{path} è troncato o danneggiato.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>Make it or download it again.</source>
      <translation>Crealo o scaricalo di nuovo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>{path} is HDF4, which is not read.</source>
      <translation>{path} è HDF4, che non viene letto.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>Download it as netCDF (AppEEARS does), or convert it to GeoTIFF.</source>
      <translation>Scaricalo come netCDF (lo offre AppEEARS), o convertilo in GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>{path} is no HDF5 file: it is empty.</source>
      <translation>{path} non è un file HDF5: è vuoto.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>{path} is no HDF5 file: it starts with other bytes.</source>
      <translation>{path} non è un file HDF5: inizia con altri byte.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>{path} has no data set {name}; it holds {held}.</source>
      <translation>{path} non ha il set di dati {name}; contiene {held}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>{path} has no data set {name}; it holds nothing.</source>
      <translation>{path} non ha il set di dati {name}; non contiene nulla.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>The data set {name} of {path} claims {found} numbers.</source>
      <translation>Il set di dati {name} di {path} dichiara {found} numeri.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>Choose a smaller part of it.</source>
      <translation>Scegline una parte più piccola.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>The data set {name} of {path} holds {dtype}, not real numbers.</source>
      <translation>Il set di dati {name} di {path} contiene {dtype}, non numeri reali.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5_place.py" />
      <source>{path} is in radar geometry: it has no map coordinates.</source>
      <translation>{path} è in geometria radar: non ha coordinate cartografiche.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5_place.py" />
      <source>Geocode it (geo_timeseries), or put geometryRadar.h5 with latitude and longitude, or geometryGeo.h5 with azimuthCoord and rangeCoord, beside it.</source>
      <translation>Geocodificalo (geo_timeseries), o affiancagli geometryRadar.h5 con latitudine e longitudine, o geometryGeo.h5 con azimuthCoord e rangeCoord.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5_place.py" />
      <source>The pixels of {path} have the size {width} x {height}.</source>
      <translation>I pixel di {path} hanno dimensione {width} x {height}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5_place.py" />
      <source>Geocode it again.</source>
      <translation>Geocodificalo di nuovo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5_place.py" />
      <source>The attributes X_FIRST, Y_FIRST, X_STEP and Y_STEP of {path} are no numbers.</source>
      <translation>Gli attributi X_FIRST, Y_FIRST, X_STEP e Y_STEP di {path} non sono numeri.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5_place.py" />
      <source>Each cell of the map takes the nearest pixel of radar geometry, by the lookup table in {name}.</source>
      <translation>Ogni cella della mappa prende il pixel più vicino della geometria radar, secondo la tabella di corrispondenza in {name}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5_place.py" />
      <source>Pixels are in radar geometry: they are points at their latitude and longitude.</source>
      <translation>I pixel sono in geometria radar: sono punti alle loro latitudini e longitudini.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>{title} holds no values: all {first_count} interferograms are empty.</source>
      <translation>{title} non contiene valori: tutti i {first_count} interferogrammi sono vuoti.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>Choose another source.</source>
      <translation>Scegli un'altra sorgente.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>The coherence of {title} is 0 or missing wherever its interferograms hold values.</source>
      <translation>La coerenza di {title} è 0 o mancante ovunque i suoi interferogrammi contengano valori.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>Check the files of coherence; without them all interferograms count equally.</source>
      <translation>Controlla i file di coerenza; senza di essi tutti gli interferogrammi hanno lo stesso peso.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>The phase grows with motion towards the satellite, as chosen.</source>
      <translation>La fase cresce con il moto verso il satellite, come scelto.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>The phase grows with motion away from the satellite, as chosen.</source>
      <translation>La fase cresce con il moto in allontanamento dal satellite, come scelto.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>The wavelength is {wavelength} mm, as chosen.</source>
      <translation>La lunghezza d'onda è {wavelength} mm, come scelto.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>The wavelength is {wavelength} mm, as {title} says.</source>
      <translation>La lunghezza d'onda è {wavelength} mm, come indicato in {title}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>Interferograms are referenced as they come.</source>
      <translation>Gli interferogrammi mantengono il riferimento con cui sono forniti.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>Choose a reference if they are not.</source>
      <translation>Scegli un riferimento se non ne hanno uno.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>{first_count} interferograms of {dates_count} dates were inverted by least squares (SBAS), weighted by coherence; their residual is {network} mm.</source>
      <translation>{first_count} interferogrammi di {dates_count} date sono stati invertiti ai minimi quadrati (SBAS), pesati con la coerenza; il loro residuo è {network} mm.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>{first_count} interferograms of {dates_count} dates were inverted by least squares (SBAS), weighted equally; their residual is {network} mm.</source>
      <translation>{first_count} interferogrammi di {dates_count} date sono stati invertiti ai minimi quadrati (SBAS), con pesi uguali; il loro residuo è {network} mm.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>Each date rests on the interferograms up to it only, as it was known on that day.</source>
      <translation>Ogni data si basa solo sugli interferogrammi fino a essa, come era nota in quel giorno.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>All dates were solved together: a date also rests on later interferograms, so scores at earlier origins are optimistic.</source>
      <translation>Tutte le date sono state risolte insieme: una data si basa anche su interferogrammi successivi, perciò i punteggi a origini precedenti sono ottimistici.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>{split} of {parts} series have interferograms in up to {parts_2} parts that nothing connects; the parts are joined by the smallest velocities (Berardino et al. 2002).</source>
      <translation>{split} serie su {parts} hanno interferogrammi divisi fino a {parts_2} parti non collegate tra loro; le parti sono unite con le velocità minime (Berardino et al. 2002).</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>See the quality layer network_parts.</source>
      <translation>Vedi il layer di qualità network_parts.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>{late} series have no interferogram of the first date; they start later.</source>
      <translation>{late} serie non hanno interferogrammi della prima data; iniziano più tardi.</translation>
    </message>
    <message>
      <location filename="../../core/readers/large.py" />
      <source>Cells are means of {count} x {count} pixels, of those that hold a value.</source>
      <translation>Le celle sono medie di {count} x {count} pixel, tra quelli con un valore.</translation>
    </message>
    <message>
      <location filename="../../core/readers/large.py" />
      <source>Points have no pixels to average.</source>
      <translation>I punti non hanno pixel da mediare.</translation>
    </message>
    <message>
      <location filename="../../core/readers/large.py" />
      <source>Give them a cell size instead: cell, or --cell.</source>
      <translation>Indica invece una dimensione cella: cell, o --cell.</translation>
    </message>
    <message>
      <location filename="../../core/readers/large.py" />
      <source>{title} holds no values: all {dates_count} dates are empty.</source>
      <translation>{title} non contiene valori: tutte le {dates_count} date sono vuote.</translation>
    </message>
    <message>
      <location filename="../../core/readers/large.py" />
      <source>Choose another source, or check its no-data value.</source>
      <translation>Scegli un'altra sorgente, o controllane il valore nodata.</translation>
    </message>
    <message>
      <location filename="../../core/readers/large.py" />
      <source>It was read in {cut_count} parts; numbers in notes are of one part.</source>
      <translation>Lettura eseguita in {cut_count} parti; i numeri nelle note si riferiscono a una sola parte.</translation>
    </message>
    <message>
      <location filename="../../core/readers/licsbas.py" />
      <source>{path} holds cum of {size} and {days} dates in imdates.</source>
      <translation>{path} contiene cum di {size} e {days} date in imdates.</translation>
    </message>
    <message>
      <location filename="../../core/readers/licsbas.py" />
      <source>Give one date, as YYYYMMDD, for each layer.</source>
      <translation>Fornisci una data, come YYYYMMDD, per ogni layer.</translation>
    </message>
    <message>
      <location filename="../../core/readers/licsbas.py" />
      <source>The dates of {path} repeat or are out of order.</source>
      <translation>Le date di {path} si ripetono o non sono in ordine.</translation>
    </message>
    <message>
      <location filename="../../core/readers/licsbas.py" />
      <source>{path} is in radar geometry: it has no corner_lat and corner_lon.</source>
      <translation>{path} è in geometria radar: non ha corner_lat e corner_lon.</translation>
    </message>
    <message>
      <location filename="../../core/readers/licsbas.py" />
      <source>Run LiCSBAS on geocoded interferograms (GEOCml).</source>
      <translation>Esegui LiCSBAS su interferogrammi geocodificati (GEOCml).</translation>
    </message>
    <message>
      <location filename="../../core/readers/licsbas.py" />
      <source>Values are relative to the area of columns and rows {area}.</source>
      <translation>I valori sono relativi all'area di colonne e righe {area}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/licsbas.py" />
      <source>LiCSBAS would mask {left} of {size} pixels: see the layer mask.</source>
      <translation>LiCSBAS maschererebbe {left} pixel su {size}: vedi il layer mask.</translation>
    </message>
    <message>
      <location filename="../../core/readers/licsbas.py" />
      <source>The deformation is line of sight, positive towards the satellite, as LiCSBAS writes it.</source>
      <translation>La deformazione è in linea di vista, positiva verso il satellite, come la scrive LiCSBAS.</translation>
    </message>
    <message>
      <location filename="../../core/readers/long_table.py" />
      <source>{title} has {missing} rows without a point.</source>
      <translation>{title} ha {missing} righe senza punto.</translation>
    </message>
    <message>
      <location filename="../../core/readers/long_table.py" />
      <source>Give each row its point.</source>
      <translation>Assegna a ogni riga il suo punto.</translation>
    </message>
    <message>
      <location filename="../../core/readers/long_table.py" />
      <source>{title} has two rows of {name} on {day}.</source>
      <translation>{title} ha due righe di {name} alla data {day}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/long_table.py" />
      <source>Keep one row a point and date.</source>
      <translation>Conserva una sola riga per punto e data.</translation>
    </message>
    <message>
      <location filename="../../core/readers/long_table.py" />
      <source>{told} has no columns id, date and value.</source>
      <translation>{told} non ha le colonne id, date e value.</translation>
    </message>
    <message>
      <location filename="../../core/readers/long_table.py" />
      <source>Name its columns so.</source>
      <translation>Dai alle colonne questi nomi.</translation>
    </message>
    <message>
      <location filename="../../core/readers/long_table.py" />
      <source>{told} has columns but no rows.</source>
      <translation>{told} ha colonne ma nessuna riga.</translation>
    </message>
    <message>
      <location filename="../../core/readers/matlab.py" />
      <source>{path} is no file of MATLAB.</source>
      <translation>{path} non è un file MATLAB.</translation>
    </message>
    <message>
      <location filename="../../core/readers/matlab.py" />
      <source>Make it again in MATLAB.</source>
      <translation>Crealo di nuovo in MATLAB.</translation>
    </message>
    <message>
      <location filename="../../core/readers/mintpy.py" />
      <source>{path} has {entries} dates for {count} layers.</source>
      <translation>{path} ha {entries} date per {count} layer.</translation>
    </message>
    <message>
      <location filename="../../core/readers/mintpy.py" />
      <source>Write one date, as YYYYMMDD, for each layer.</source>
      <translation>Scrivi una data, come YYYYMMDD, per ogni layer.</translation>
    </message>
    <message>
      <location filename="../../core/readers/mintpy.py" />
      <source>{name} of {path} has the size {size}, not dates x rows x columns.</source>
      <translation>{name} di {path} ha dimensione {size}, non date x righe x colonne.</translation>
    </message>
    <message>
      <location filename="../../core/readers/mintpy.py" />
      <source>The deformation is line of sight, positive towards the satellite, as MintPy writes it.</source>
      <translation>La deformazione è in linea di vista, positiva verso il satellite, come la scrive MintPy.</translation>
    </message>
    <message>
      <location filename="../../core/readers/mintpy.py" />
      <source>{empty} pixels are 0 on all dates and hold no data.</source>
      <translation>{empty} pixel valgono 0 in tutte le date e non contengono dati.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>No coordinates were found in {title}.</source>
      <translation>Nessuna coordinata trovata in {title}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>Name the columns easting and northing, longitude and latitude, or x and y.</source>
      <translation>Dai alle colonne i nomi easting e northing, longitude e latitude, o x e y.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>No dates were found in {title}.</source>
      <translation>Nessuna data trovata in {title}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>Name the columns like 20200105 or D20200105.</source>
      <translation>Dai alle colonne nomi come 20200105 o D20200105.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>The longitudes and latitudes of {title} are degrees, and {crs} has none.</source>
      <translation>Le longitudini e le latitudini di {title} sono in gradi, e {crs} non usa gradi.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>Choose EPSG:4326, or leave the system to be found.</source>
      <translation>Scegli EPSG:4326, o lascia che il sistema venga rilevato.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>{title} has the date {day} twice, in the columns {names} and {names_2}.</source>
      <translation>{title} ha due volte la data {day}, nelle colonne {names} e {names_2}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>Leave one out, or name the letters before the dates to take as the variable.</source>
      <translation>Escludine una, o indica come variabile le lettere prima delle date da usare.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>The column {name} of {title} is not numeric.</source>
      <translation>La colonna {name} di {title} non è numerica.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>Correct its entries.</source>
      <translation>Correggine le voci.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>Columns like {name} are read as decimal years.</source>
      <translation>Le colonne come {name} sono lette come anni decimali.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>Columns like {name} are taken as year, month and day.</source>
      <translation>Le colonne come {name} sono interpretate come anno, mese e giorno.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>Choose the one of the coordinates.</source>
      <translation>Scegli quello delle coordinate.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>Coordinates are in {code}, from the column {projected}.</source>
      <translation>Le coordinate sono in {code}, in base alla colonna {projected}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>The columns {names} are taken as degrees of WGS 84 (EPSG:4326).</source>
      <translation>Le colonne {names} sono considerate gradi di WGS 84 (EPSG:4326).</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_file.py" />
      <source>Too many files are open to read {path}.</source>
      <translation>Troppi file aperti per leggere {path}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_file.py" />
      <source>Close other programs, or allow more open files (ulimit -n).</source>
      <translation>Chiudi altri programmi, o consenti più file aperti (ulimit -n).</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_file.py" />
      <source>{path} is no netCDF file.</source>
      <translation>{path} non è un file netCDF.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_file.py" />
      <source>The variable {variable} of {path} holds {size} numbers.</source>
      <translation>La variabile {variable} di {path} contiene {size} numeri.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>The variable {variable} of {path} has the dimensions {rest} besides time.</source>
      <translation>La variabile {variable} di {path} ha le dimensioni {rest} oltre al tempo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>Take one level of it first.</source>
      <translation>Estraine prima un livello.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>Choose the one of the grid.</source>
      <translation>Scegli quello della griglia.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>The variable {variable} of {path} has no coordinates along {rest} and {rest_2}.</source>
      <translation>La variabile {variable} di {path} non ha coordinate lungo {rest} e {rest_2}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>Add longitude and latitude, or x and y.</source>
      <translation>Aggiungi longitudine e latitudine, o x e y.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>The grid mapping {name} is not understood.</source>
      <translation>Il grid mapping {name} non è riconosciuto.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>Cells are not evenly spaced: they are kept as points.</source>
      <translation>Le celle non sono equidistanti: vengono conservate come punti.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>The grid is curved: its cells are kept as points.</source>
      <translation>La griglia è curvilinea: le sue celle vengono conservate come punti.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>Choose the one of the mesh.</source>
      <translation>Scegli quello della mesh.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>Stations have no coordinates.</source>
      <translation>Le stazioni non hanno coordinate.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_sequence.py" />
      <source>{lost_count} of {count} files hold no {name} and are left out: {shown}.</source>
      <translation>{lost_count} file su {count} non contengono {name} e sono esclusi: {shown}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_sequence.py" />
      <source>Up to {most} values a day were summed: {times} times became {dates} dates.</source>
      <translation>Fino a {most} valori al giorno sono stati sommati: {times} tempi sono diventati {dates} date.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_sequence.py" />
      <source>Up to {most} values a day were averaged: {times} times became {dates} dates.</source>
      <translation>Fino a {most} valori al giorno sono stati mediati: {times} tempi sono diventati {dates} date.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_sequence.py" />
      <source>Too few days hold amounts to tell whether {name} counts up within each day: it was summed as it is.</source>
      <translation>Troppo pochi giorni contengono quantità per stabilire se {name} si accumula nell'arco di ogni giorno: è stato sommato così com'è.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_sequence.py" />
      <source>Amounts count up within each day: they were taken apart into their hours.</source>
      <translation>Le quantità si accumulano nell'arco di ogni giorno: sono state scomposte nelle singole ore.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>The variable {variable} of {path} has {found_count} time axes.</source>
      <translation>La variabile {variable} di {path} ha {found_count} assi temporali.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>Choose a variable with one.</source>
      <translation>Scegli una variabile che ne abbia uno solo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>The time axis of {path} is empty or has missing entries.</source>
      <translation>L'asse temporale di {path} è vuoto o ha voci mancanti.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>Make the file again.</source>
      <translation>Crea di nuovo il file.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>{path} has dates such as 30 February: its calendar is {calendar}.</source>
      <translation>{path} ha date come il 30 febbraio: il suo calendario è {calendar}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>{path} has dates such as 30 February: its calendar is standard.</source>
      <translation>{path} ha date come il 30 febbraio: il suo calendario è standard.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>Bring it to the standard calendar.</source>
      <translation>Riporta le date al calendario standard.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>The times of {path} are {unit} in the calendar {calendar}, which gives no dates.</source>
      <translation>I tempi di {path} sono {unit} nel calendario {calendar}, che non dà date.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>Correct the units of its time axis.</source>
      <translation>Correggi le unità del suo asse temporale.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>Dates of {path} are in the calendar {calendar}; they keep their place in the year.</source>
      <translation>Le date di {path} sono nel calendario {calendar}; mantengono la loro posizione nell'anno.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>Dates of {path} are in the calendar standard; they keep their place in the year.</source>
      <translation>Le date di {path} sono nel calendario standard; mantengono la loro posizione nell'anno.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>{title} holds {dated_count} variables ({dated}).</source>
      <translation>{title} contiene {dated_count} variabili ({dated}).</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>Name the one to take as the variable: --option variable={dated}.</source>
      <translation>Indica come variabile quella da usare: --option variable={dated}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>Name the factor after the one to take, such as {dated}.</source>
      <translation>Dai al fattore il nome della variabile da usare, ad esempio {dated}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>{title} has no variable with a time axis; it holds {names}.</source>
      <translation>{title} non ha variabili con un asse temporale; contiene {names}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>{title} has no variable with a time axis; it holds nothing.</source>
      <translation>{title} non ha variabili con un asse temporale; non contiene nulla.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>{title} has no variable {variable} with dates.</source>
      <translation>{title} non ha una variabile {variable} con date.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>Variables are {dated}.</source>
      <translation>Le variabili sono {dated}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>Variables are none.</source>
      <translation>Non ci sono variabili.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>The variable {found} of {title} is taken, one of {dated_count}.</source>
      <translation>Si usa la variabile {found} di {title}, una su {dated_count}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>The variable {found} of {title} is taken.</source>
      <translation>Si usa la variabile {found} di {title}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_versions.py" />
      <source>{late} of {late_count} times are preliminary (ERA5T) and may still be corrected.</source>
      <translation>{late} tempi su {late_count} sono preliminari (ERA5T) e potrebbero ancora essere corretti.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>{path} holds {name} of {number}, Jmat of {number_2} and {days_count} dates.</source>
      <translation>{path} contiene {name} di {number}, Jmat di {number_2} e {days_count} date.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>{path} holds {name} of {number}, Jmat of one number and {days_count} dates.</source>
      <translation>{path} contiene {name} di {number}, Jmat di un solo numero e {days_count} date.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>{path} holds {name} of one number, Jmat of {number} and {days_count} dates.</source>
      <translation>{path} contiene {name} di un solo numero, Jmat di {number} e {days_count} date.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>{path} holds {name} of one number, Jmat of one number and {days_count} dates.</source>
      <translation>{path} contiene {name} di un solo numero, Jmat di un solo numero e {days_count} date.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Jmat must have one row an interferogram and one column a date.</source>
      <translation>Jmat deve avere una riga per interferogramma e una colonna per data.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>The dates of {path} are no ordinal days (days since the year 1).</source>
      <translation>Le date di {path} non sono giorni ordinali (giorni dall'anno 1).</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Write them as Python's date.toordinal gives them.</source>
      <translation>Scrivile come le dà date.toordinal di Python.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Sort them with Jmat.</source>
      <translation>Ordinale insieme a Jmat.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Row {row} of Jmat in {path} does not join two dates by +1 and -1.</source>
      <translation>La riga {row} di Jmat in {path} non collega due date con +1 e -1.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Correct the matrix.</source>
      <translation>Correggi la matrice.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>{path} holds {number} numbers, the interferograms {count} pixels.</source>
      <translation>{path} contiene {number} numeri, gli interferogrammi {count} pixel.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Give the one of these interferograms.</source>
      <translation>Fornisci quello di questi interferogrammi.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>{path} holds unwrapPhase of {number} and {pairs_count} pairs of dates.</source>
      <translation>{path} contiene unwrapPhase di {number} e {pairs_count} coppie di date.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>{path} holds unwrapPhase of one number and {pairs_count} pairs of dates.</source>
      <translation>{path} contiene unwrapPhase di un solo numero e {pairs_count} coppie di date.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Give one pair of dates, as YYYYMMDD, for each interferogram.</source>
      <translation>Fornisci una coppia di date, come YYYYMMDD, per ogni interferogramma.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>{path} has pairs whose second date is not after the first, or none at all.</source>
      <translation>{path} ha coppie la cui seconda data non segue la prima, o non ne ha affatto.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Correct the data set date.</source>
      <translation>Correggi il set di dati date.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Jmat writes interferograms as the earlier date minus the later one: their phase should grow with motion away from the satellite.</source>
      <translation>Jmat scrive gli interferogrammi come data precedente meno data successiva: la loro fase dovrebbe crescere con il moto in allontanamento dal satellite.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Confirm the sign.</source>
      <translation>Conferma il segno.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Jmat writes interferograms as the later date minus the earlier one: their phase should grow with motion towards the satellite.</source>
      <translation>Jmat scrive gli interferogrammi come data successiva meno data precedente: la loro fase dovrebbe crescere con il moto verso il satellite.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>The interferograms state no unit and are taken as phase in radians.</source>
      <translation>Gli interferogrammi non indicano l'unità e sono considerati fase in radianti.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>No coordinates were found (lat.flt, lon.flt): rows and columns are used.</source>
      <translation>Nessuna coordinata trovata (lat.flt, lon.flt): si usano righe e colonne.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Pixels are in radar geometry: they are points at the places of lat.flt and lon.flt.</source>
      <translation>I pixel sono in geometria radar: sono punti nelle posizioni di lat.flt e lon.flt.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>{keep} interferograms are marked as dropped and are left out.</source>
      <translation>{keep} interferogrammi sono contrassegnati come scartati e sono esclusi.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_place.py" />
      <source>{path} has {width} x {height} pixels, {first} {width_2} x {height_2}.</source>
      <translation>{path} ha {width} x {height} pixel, {first} {width_2} x {height_2}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_place.py" />
      <source>Give the geom_reference of these interferograms, of the same looks.</source>
      <translation>Fornisci il geom_reference di questi interferogrammi, con lo stesso numero di look.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_place.py" />
      <source>The interferograms are in radar geometry and have no place.</source>
      <translation>Gli interferogrammi sono in geometria radar e non hanno una posizione.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_place.py" />
      <source>Put the folder geom_reference with lat.rdr and lon.rdr beside the folder of pairs.</source>
      <translation>Metti la cartella geom_reference con lat.rdr e lon.rdr accanto alla cartella delle coppie.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>Interferograms are displacements, positive towards the satellite.</source>
      <translation>Gli interferogrammi sono spostamenti, positivi verso il satellite.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>Interferograms are unwrapped phase in radians that grows with motion away from the satellite.</source>
      <translation>Gli interferogrammi sono fase srotolata (unwrapped) in radianti, crescente con il moto in allontanamento dal satellite.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>Interferograms are unwrapped phase in radians that grows with motion away from the satellite, 0 where there is none.</source>
      <translation>Gli interferogrammi sono fase srotolata (unwrapped) in radianti, crescente con il moto in allontanamento dal satellite, 0 dove manca.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>No pairs of dates were found in the names of {folder}.</source>
      <translation>Nessuna coppia di date trovata nei nomi di {folder}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>Name the files or their folders like 20200105_20200117.</source>
      <translation>Nomina i file o le loro cartelle come 20200105_20200117.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>The interferograms of {folder} are in different units ({units}).</source>
      <translation>Gli interferogrammi di {folder} sono in unità diverse ({units}).</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>Bring them to one unit.</source>
      <translation>Riportali a una sola unità.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>The interferograms such as {path} are in {unit}, which is neither phase nor length.</source>
      <translation>Gli interferogrammi come {path} sono in {unit}, che non è né fase né lunghezza.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>The interferograms such as {path} are without a unit.</source>
      <translation>Gli interferogrammi come {path} sono senza unità.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>Choose rad, mm, cm or m.</source>
      <translation>Scegli rad, mm, cm o m.</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera.py" />
      <source>{path} has less than 2 x 2 pixels.</source>
      <translation>{path} ha meno di 2 x 2 pixel.</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera.py" />
      <source>{path} has no layer {name}.</source>
      <translation>{path} non ha un layer {name}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera.py" />
      <source>The deformation is line of sight, positive towards the satellite, as OPERA writes it.</source>
      <translation>La deformazione è in linea di vista, positiva verso il satellite, come la scrive OPERA.</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera_products.py" />
      <source>{title} holds products of {frames_count} frames ({frames}).</source>
      <translation>{title} contiene prodotti di {frames_count} frame ({frames}).</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera_products.py" />
      <source>Give a folder of one frame, or one file of it.</source>
      <translation>Fornisci la cartella di un solo frame, o un suo file.</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera_products.py" />
      <source>Products count from {starts_count} first dates and are joined at them; a pixel without a value on one of them is missing after it.</source>
      <translation>I prodotti contano da {starts_count} prime date e vi sono uniti; un pixel senza valore in una di esse manca dopo di essa.</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera_products.py" />
      <source>{file} does not name two dates.</source>
      <translation>{file} non indica due date.</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera_products.py" />
      <source>Keep the names that OPERA gives.</source>
      <translation>Mantieni i nomi assegnati da OPERA.</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera_products.py" />
      <source>{path} counts from {first}, on which no earlier product ends.</source>
      <translation>{path} conta dal {first}, data in cui non termina nessun prodotto precedente.</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera_products.py" />
      <source>Download the product that ends on {first}, or leave out those that count from it.</source>
      <translation>Scarica il prodotto che termina il {first}, o escludi quelli che contano da tale data.</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera_products.py" />
      <source>{older} products come in several versions; the last one made is taken.</source>
      <translation>{older} prodotti esistono in più versioni; si usa l'ultima prodotta.</translation>
    </message>
    <message>
      <location filename="../../core/readers/other_hdf5.py" />
      <source>{path} is HDF5 of an unknown layout; it holds {held}.</source>
      <translation>{path} è HDF5 di struttura sconosciuta; contiene {held}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/other_hdf5.py" />
      <source>{path} is HDF5 of an unknown layout; it holds nothing.</source>
      <translation>{path} è HDF5 di struttura sconosciuta; non contiene nulla.</translation>
    </message>
    <message>
      <location filename="../../core/readers/other_hdf5.py" />
      <source>Give one of MintPy (timeseries), HDF-EOS5, LiCSBAS (cum), KFTS (igram, Jmat) or MintPy's ifgramStack (unwrapPhase).</source>
      <translation>Fornisci un file di MintPy (timeseries), HDF-EOS5, LiCSBAS (cum), KFTS (igram, Jmat) o ifgramStack di MintPy (unwrapPhase).</translation>
    </message>
    <message>
      <location filename="../../core/readers/other_hdf5.py" />
      <source>{path} is SARvey's own file, whose points have no coordinates.</source>
      <translation>{path} è un file interno di SARvey, i cui punti non hanno coordinate.</translation>
    </message>
    <message>
      <location filename="../../core/readers/other_hdf5.py" />
      <source>Export it: sarvey_export {path} -o points.gpkg.</source>
      <translation>Esportalo: sarvey_export {path} -o points.gpkg.</translation>
    </message>
    <message>
      <location filename="../../core/readers/phases.py" />
      <source>{pairs_count} interferograms repeat a pair of dates and are left out.</source>
      <translation>{pairs_count} interferogrammi ripetono una coppia di date e sono esclusi.</translation>
    </message>
    <message>
      <location filename="../../core/readers/phases.py" />
      <source>{title} has {number} pixels, {title_2} {number_2}.</source>
      <translation>{title} ha {number} pixel, {title_2} {number_2}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/phases.py" />
      <source>Give files of the same pixels.</source>
      <translation>Fornisci file con gli stessi pixel.</translation>
    </message>
    <message>
      <location filename="../../core/readers/phases.py" />
      <source>{title} has another unit or sign than {title_2}.</source>
      <translation>{title} ha un'unità o un segno diversi da {title_2}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/phases.py" />
      <source>Bring them to one.</source>
      <translation>Rendili uguali.</translation>
    </message>
    <message>
      <location filename="../../core/readers/points.py" />
      <source>{title} has {epochs} dates but no points.</source>
      <translation>{title} ha {epochs} date ma nessun punto.</translation>
    </message>
    <message>
      <location filename="../../core/readers/points.py" />
      <source>{title} holds no values: all {epochs} x {points} entries are empty.</source>
      <translation>{title} non contiene valori: tutte le {epochs} x {points} voci sono vuote.</translation>
    </message>
    <message>
      <location filename="../../core/readers/points.py" />
      <source>Choose another file or other fields.</source>
      <translation>Scegli un altro file o altri campi.</translation>
    </message>
    <message>
      <location filename="../../core/readers/points.py" />
      <source>{known} of {known_2} points have no coordinates and are left out.</source>
      <translation>{known} punti su {known_2} non hanno coordinate e sono esclusi.</translation>
    </message>
    <message>
      <location filename="../../core/readers/points.py" />
      <source>{repeated} of {place_count} points repeat the place of another one.</source>
      <translation>{repeated} punti su {place_count} ripetono la posizione di un altro.</translation>
    </message>
    <message>
      <location filename="../../core/readers/points.py" />
      <source>None of the {wanted_count} selected points is in the source.</source>
      <translation>Nessuno dei {wanted_count} punti selezionati è nella sorgente.</translation>
    </message>
    <message>
      <location filename="../../core/readers/points.py" />
      <source>Select them again.</source>
      <translation>Selezionali di nuovo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{path} has {said}, {first} {width} x {height}.</source>
      <translation>{path} ha {said}, {first} {width} x {height}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{path} has {said}, {first} {rest}.</source>
      <translation>{path} ha {said}, {first} {rest}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{path} has {said}, {first} none.</source>
      <translation>{path} ha {said}, {first} nessuno.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{path} has {said}, {first} at {transform}, {transform_2} and {cell}.</source>
      <translation>{path} ha {said}, {first} in {transform}, {transform_2} e {cell}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>Resample it or leave it out.</source>
      <translation>Ricampionalo o escludilo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{path} holds {held} bytes; its header speaks of {needed}: it is cut short or damaged.</source>
      <translation>{path} contiene {held} byte; la sua intestazione ne indica {needed}: è troncato o danneggiato.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{path} is not a VRT.</source>
      <translation>{path} non è un VRT.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{path} refers to files on another computer.</source>
      <translation>{path} rimanda a file su un altro computer.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>Download them first.</source>
      <translation>Scaricali prima.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{title} holds {count} rasters of {shape} x {shape_2} pixels: they need {needed} GB, this computer has {value} GB.</source>
      <translation>{title} contiene {count} raster di {shape} x {shape_2} pixel: richiedono {needed} GB, questo computer ne ha {value} GB.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>Draw regions, or read a part with --option bounds=left,bottom,right,top, or the mean of 4 x 4 pixels with --option coarser=4.</source>
      <translation>Disegna delle regioni, o leggi una parte con --option bounds=left,bottom,right,top, o la media di 4 x 4 pixel con --option coarser=4.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{title} holds no values: all {count} rasters of {width} x {height} pixels are empty.</source>
      <translation>{title} non contiene valori: tutti i {count} raster di {width} x {height} pixel sono vuoti.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{path} holds complex numbers: a wrapped interferogram, not deformation.</source>
      <translation>{path} contiene numeri complessi: un interferogramma wrapped, non una deformazione.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>Choose the unwrapped phase or the displacement.</source>
      <translation>Scegli la fase srotolata (unwrapped) o lo spostamento.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{path} holds a text that is not in UTF-8 among its metadata.</source>
      <translation>{path} contiene nei metadati un testo che non è in UTF-8.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>Copy it without them: gdal_translate -nomd.</source>
      <translation>Copialo senza metadati: gdal_translate -nomd.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>Choose the one of the rasters.</source>
      <translation>Scegli quello dei raster.</translation>
    </message>
    <message>
      <location filename="../../core/readers/rasters.py" />
      <source>No dates were found in the names of {path}.</source>
      <translation>Nessuna data trovata nei nomi di {path}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/rasters.py" />
      <source>Name the files like 20200105.tif, or describe the bands so.</source>
      <translation>Dai ai file nomi come 20200105.tif, o descrivi così le bande.</translation>
    </message>
    <message>
      <location filename="../../core/readers/rasters.py" />
      <source>{path} is read as {role}.</source>
      <translation>{path} viene letto come {role}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/rasters.py" />
      <source>{path} and {path_2} have different first dates: they are interferograms, not a series.</source>
      <translation>{path} e {path_2} hanno prime date diverse: sono interferogrammi, non una serie.</translation>
    </message>
    <message>
      <location filename="../../core/readers/rasters.py" />
      <source>Let the format be found, as line of sight: interferograms are inverted to a series.</source>
      <translation>Lascia che il formato venga rilevato, come linea di vista: gli interferogrammi vengono invertiti in una serie.</translation>
    </message>
    <message>
      <location filename="../../core/readers/rasters.py" />
      <source>{path} has no date and is left out.</source>
      <translation>{path} non ha data ed è escluso.</translation>
    </message>
    <message>
      <location filename="../../core/readers/rasters.py" />
      <source>{aside_count} rasters such as {name} are left out.</source>
      <translation>{aside_count} raster come {name} sono esclusi.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sample.py" />
      <source>{title} holds no values at {windows_count} places spread over it.</source>
      <translation>{title} non contiene valori in {windows_count} luoghi distribuiti su tutta l'area.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sample.py" />
      <source>Read the part that holds values: bounds=left,bottom,right,top.</source>
      <translation>Leggi la parte che contiene valori: bounds=left,bottom,right,top.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sentinels.py" />
      <source>The value {number} occurs {held} times and is taken as missing.</source>
      <translation>Il valore {number} compare {held} volte ed è considerato mancante.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>The time {day} {clock}:{clock_2} occurs in {one} and in {other}.</source>
      <translation>Il tempo {day} {clock}:{clock_2} compare in {one} e in {other}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>Leave one of them out, or cut off the times of one that the other has, too.</source>
      <translation>Escludi uno dei due, o taglia da uno i tempi che ha anche l'altro.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>The date {day} occurs in {one} and in {other}.</source>
      <translation>La data {day} compare in {one} e in {other}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>Leave one file out.</source>
      <translation>Escludi un file.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>The files differ: {name} contains {other} in {another}, and {known} contains {kind} in {unit}.</source>
      <translation>I file sono diversi: {name} contiene {other} in {another}, e {known} contiene {kind} in {unit}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>The files differ: {name} contains {other} in {another}, and {known} contains {kind} in no unit.</source>
      <translation>I file sono diversi: {name} contiene {other} in {another}, e {known} contiene {kind} senza unità.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>The files differ: {name} contains {other} in no unit, and {known} contains {kind} in {unit}.</source>
      <translation>I file sono diversi: {name} contiene {other} senza unità, e {known} contiene {kind} in {unit}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>The files differ: {name} contains {other} in no unit, and {known} contains {kind} in no unit.</source>
      <translation>I file sono diversi: {name} contiene {other} senza unità, e {known} contiene {kind} senza unità.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>Give files of one kind and one unit.</source>
      <translation>Fornisci file di un solo tipo e una sola unità.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>{name} lies on other cells than {names}.</source>
      <translation>{name} è su celle diverse da quelle di {names}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>Give files of one grid.</source>
      <translation>Fornisci file di una sola griglia.</translation>
    </message>
    <message>
      <location filename="../../core/readers/soundness.py" />
      <source>The date {day} of {title} repeats or is out of order.</source>
      <translation>La data {day} di {title} si ripete o non è in ordine.</translation>
    </message>
    <message>
      <location filename="../../core/readers/soundness.py" />
      <source>Give each date once, in order of time.</source>
      <translation>Fornisci ogni data una sola volta, in ordine di tempo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/soundness.py" />
      <source>{number} date lies in the future, the last on {later}.</source>
      <translation>{number} data è nel futuro, l'ultima il {later}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/soundness.py" />
      <source>Check how dates are written.</source>
      <translation>Controlla come sono scritte le date.</translation>
    </message>
    <message>
      <location filename="../../core/readers/soundness.py" />
      <source>{number} dates lie in the future, the last on {later}.</source>
      <translation>{number} date sono nel futuro, l'ultima il {later}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stamps.py" />
      <source>{path} holds no series of StaMPS: it lacks {missing}.</source>
      <translation>{path} non contiene serie di StaMPS: manca {missing}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stamps.py" />
      <source>Run ps_plot('v-d', 'ts') in MATLAB and give its ps_plot_ts_v-d.mat.</source>
      <translation>Esegui ps_plot('v-d', 'ts') in MATLAB e fornisci il suo ps_plot_ts_v-d.mat.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stamps.py" />
      <source>{path} has ph_mm of {values} for {lonlat_count} places and {days_count} days.</source>
      <translation>{path} ha ph_mm di {values} per {lonlat_count} luoghi e {days_count} giorni.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stamps.py" />
      <source>Make it anew with ps_plot.</source>
      <translation>Crealo di nuovo con ps_plot.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stamps.py" />
      <source>The days of {path} are none between 1970 and 2100.</source>
      <translation>I giorni di {path} non sono compresi tra il 1970 e il 2100.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stamps.py" />
      <source>Make it anew.</source>
      <translation>Crealo di nuovo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stamps.py" />
      <source>{path} has the date {repeated} twice.</source>
      <translation>{path} ha due volte la data {repeated}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stamps.py" />
      <source>Keep one of them.</source>
      <translation>Conservane una.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>{title} holds several quantities ({quantities}).</source>
      <translation>{title} contiene più grandezze ({quantities}).</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Name the one to take as the variable.</source>
      <translation>Indica come variabile quella da usare.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>{told} has no column of numbers.</source>
      <translation>{told} non ha colonne di numeri.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>{title} has the date {day} in {counts} rows.</source>
      <translation>{title} ha la data {day} in {counts} righe.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Keep one row a date.</source>
      <translation>Conserva una sola riga per data.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>{title} has {blank} rows without a date.</source>
      <translation>{title} ha {blank} righe senza data.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Give each row its date.</source>
      <translation>Assegna a ogni riga la sua data.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>{told} holds no values in the columns {keep}.</source>
      <translation>{told} non contiene valori nelle colonne {keep}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Choose other columns or another file.</source>
      <translation>Scegli altre colonne o un altro file.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>{title} has an entry that is no date ({first}).</source>
      <translation>{title} ha una voce che non è una data ({first}).</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Write dates like 2020-01-05.</source>
      <translation>Scrivi le date così: 2020-01-05.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>{title} has no column {variable}.</source>
      <translation>{title} non ha la colonna {variable}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Columns are {names}.</source>
      <translation>Le colonne sono {names}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>{companion} cannot be read as a table of stations: {reason}.</source>
      <translation>Impossibile leggere {companion} come tabella di stazioni: {reason}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Correct it (station, longitude, latitude), or take it away.</source>
      <translation>Correggila (station, longitude, latitude), o rimuovila.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Of the {names_count} columns of {title}, {taken} are used.</source>
      <translation>Delle {names_count} colonne di {title}, sono usate {taken}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>{companion} holds no coordinates.</source>
      <translation>{companion} non contiene coordinate.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Choose the one of the stations.</source>
      <translation>Scegli quello delle stazioni.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Stations are placed from {companion}.</source>
      <translation>Le stazioni sono posizionate in base a {companion}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/text.py" />
      <source>The first line of {path} cannot be read as names of columns.</source>
      <translation>Impossibile leggere la prima riga di {path} come nomi di colonne.</translation>
    </message>
    <message>
      <location filename="../../core/readers/text.py" />
      <source>Correct it.</source>
      <translation>Correggila.</translation>
    </message>
    <message>
      <location filename="../../core/readers/text.py" />
      <source>{told} cannot be read as a table: {reason}.</source>
      <translation>Impossibile leggere {told} come tabella: {reason}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/text.py" />
      <source>Correct that entry; leave missing values empty.</source>
      <translation>Correggi quella voce; lascia vuoti i valori mancanti.</translation>
    </message>
    <message>
      <location filename="../../core/readers/tiles.py" />
      <source>{stacks_count} tiles.</source>
      <translation>{stacks_count} tasselli.</translation>
    </message>
    <message>
      <location filename="../../core/readers/tiles.py" />
      <source>{repeated} points occur in two tiles and are taken once.</source>
      <translation>{repeated} punti compaiono in due tasselli e sono usati una sola volta.</translation>
    </message>
    <message>
      <location filename="../../core/readers/tiles.py" />
      <source>{name} holds {kind} in {crs}, {names} {kind_2} in {crs_2}.</source>
      <translation>{name} contiene {kind} in {crs}, {names} {kind_2} in {crs_2}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/tiles.py" />
      <source>{name} holds {kind} in {crs}, {names} {kind_2} in no reference system.</source>
      <translation>{name} contiene {kind} in {crs}, {names} {kind_2} senza sistema di riferimento.</translation>
    </message>
    <message>
      <location filename="../../core/readers/tiles.py" />
      <source>{name} holds {kind} in no reference system, {names} {kind_2} in {crs}.</source>
      <translation>{name} contiene {kind} senza sistema di riferimento, {names} {kind_2} in {crs}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/tiles.py" />
      <source>{name} holds {kind} in no reference system, {names} {kind_2} in no reference system.</source>
      <translation>{name} contiene {kind} senza sistema di riferimento, {names} {kind_2} senza sistema di riferimento.</translation>
    </message>
    <message>
      <location filename="../../core/readers/tiles.py" />
      <source>Take files of one product.</source>
      <translation>Usa file di un solo prodotto.</translation>
    </message>
    <message>
      <location filename="../../core/readers/tiles.py" />
      <source>{name} and {names} share {shared} of their dates: they are of different tracks.</source>
      <translation>{name} e {names} hanno in comune {shared} delle loro date: sono di tracce diverse.</translation>
    </message>
    <message>
      <location filename="../../core/readers/tiles.py" />
      <source>Take the files of one track; two tracks give up and east by decomposition.</source>
      <translation>Usa i file di una sola traccia; due tracce danno verticale ed est per decomposizione.</translation>
    </message>
    <message>
      <location filename="../../core/readers/turning.py" />
      <source>Positive values mean motion away from the satellite, as chosen: they are turned round.</source>
      <translation>I valori positivi indicano moto in allontanamento dal satellite, come scelto: vengono invertiti.</translation>
    </message>
    <message>
      <location filename="../../core/readers/turning.py" />
      <source>Positive values mean motion downwards, as chosen: they are turned round.</source>
      <translation>I valori positivi indicano moto verso il basso, come scelto: vengono invertiti.</translation>
    </message>
    <message>
      <location filename="../../core/readers/turning.py" />
      <source>Positive values mean motion to the west, as chosen: they are turned round.</source>
      <translation>I valori positivi indicano moto verso ovest, come scelto: vengono invertiti.</translation>
    </message>
    <message>
      <location filename="../../core/readers/turning.py" />
      <source>Positive values mean motion to the south, as chosen: they are turned round.</source>
      <translation>I valori positivi indicano moto verso sud, come scelto: vengono invertiti.</translation>
    </message>
    <message>
      <location filename="../../core/readers/turning.py" />
      <source>{title} is read as the factor {kind}, whose values have no direction.</source>
      <translation>{title} è letto come fattore {kind}, i cui valori non hanno direzione.</translation>
    </message>
    <message>
      <location filename="../../core/readers/turning.py" />
      <source>Leave the option sign out, or choose the kind los, up or east.</source>
      <translation>Ometti l'opzione sign, o scegli il tipo los, up o east.</translation>
    </message>
    <message>
      <location filename="../../core/readers/turning.py" />
      <source>{title} holds interferograms, whose sign is that of their phase.</source>
      <translation>{title} contiene interferogrammi, il cui segno è quello della loro fase.</translation>
    </message>
    <message>
      <location filename="../../core/readers/turning.py" />
      <source>Give the option phase_sign instead of sign.</source>
      <translation>Fornisci l'opzione phase_sign al posto di sign.</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>{path} is unpacked into the temporary folder {root}, which has no room for it: {size} bytes free.</source>
      <translation>{path} viene decompresso nella cartella temporanea {root}, che non ha spazio sufficiente: {size} byte liberi.</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>{path} is unpacked into the temporary folder {root}, which has no room for it: {free} free.</source>
      <translation>{path} viene decompresso nella cartella temporanea {root}, che non ha spazio sufficiente: {free} liberi.</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>{path} unpacks to {size} bytes, and the temporary folder {root} has {size_2} bytes free.</source>
      <translation>{path} si espande a {size} byte, e la cartella temporanea {root} ha {size_2} byte liberi.</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>{path} unpacks to {size} bytes, and the temporary folder {root} has {free} free.</source>
      <translation>{path} si espande a {size} byte, e la cartella temporanea {root} ha {free} liberi.</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>{path} unpacks to {size} {unit}, and the temporary folder {root} has {size_2} bytes free.</source>
      <translation>{path} si espande a {size} {unit}, e la cartella temporanea {root} ha {size_2} byte liberi.</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>{path} unpacks to {size} {unit}, and the temporary folder {root} has {free} free.</source>
      <translation>{path} si espande a {size} {unit}, e la cartella temporanea {root} ha {free} liberi.</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>Free some space there, set TEMP to another one, or unpack it yourself and give that folder.</source>
      <translation>Libera spazio lì, imposta TEMP su un'altra cartella, o decomprimilo a mano e indica quella cartella.</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>Free some space there, set TMPDIR to another one, or unpack it yourself and give that folder.</source>
      <translation>Libera spazio lì, imposta TMPDIR su un'altra cartella, o decomprimilo a mano e indica quella cartella.</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>{path} could not be unpacked into the temporary folder {root} ({strerror}).</source>
      <translation>Impossibile decomprimere {path} nella cartella temporanea {root} ({strerror}).</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>Unpack it yourself and give the folder.</source>
      <translation>Decomprimilo a mano e indica la cartella.</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>A file in {path} has a name that is too long for the temporary folder.</source>
      <translation>Un file in {path} ha un nome troppo lungo per la cartella temporanea.</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>Unpack it yourself, with shorter names, and give the folder.</source>
      <translation>Decomprimilo a mano, con nomi più corti, e indica la cartella.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>The layer of {path} cannot be read: {said}.</source>
      <translation>Impossibile leggere il layer di {path}: {said}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>Choose another layer.</source>
      <translation>Scegli un altro layer.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>{path}.dbf, which holds the dates, is not beside {path_2}.</source>
      <translation>{path}.dbf, che contiene le date, non è accanto a {path_2}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>Copy all files of the shapefile.</source>
      <translation>Copi tutti i file dello shapefile.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>{path} holds no layer.</source>
      <translation>{path} non contiene layer.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>{path} holds {dated_count} layers of points with dates ({dated}).</source>
      <translation>{path} contiene {dated_count} layer di punti con date ({dated}).</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>Name one behind the path: |layername={dated}.</source>
      <translation>Indicane uno dopo il percorso: |layername={dated}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>Choose one of {held}.</source>
      <translation>Scegli uno tra {held}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>The filter {subset} does not fit the layer of {path}.</source>
      <translation>Il filtro {subset} non si adatta al layer di {path}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>Name fields that it has, and write it as QGIS does.</source>
      <translation>Indica campi che esso possiede, e scrivilo come fa QGIS.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>{title} holds no points.</source>
      <translation>{title} non contiene punti.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>Choose a layer of points.</source>
      <translation>Scegli un layer di punti.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>The field {name} of {title} is not numeric.</source>
      <translation>Il campo {name} di {title} non è numerico.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>Correct its entries, or leave it out.</source>
      <translation>Correggine le voci, o escludilo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>{path} is not a vector file, or is damaged.</source>
      <translation>{path} non è un file vettoriale, o è danneggiato.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>{path} is not a vector file, or is damaged: it is no text in UTF-8.</source>
      <translation>{path} non è un file vettoriale, o è danneggiato: non è un testo in UTF-8.</translation>
    </message>
    <message>
      <location filename="../../core/readers/written_days.py" />
      <source>The dates of {title} can be read in more than one way ({text}).</source>
      <translation>Le date di {title} si possono leggere in più di un modo ({text}).</translation>
    </message>
    <message>
      <location filename="../../core/readers/written_days.py" />
      <source>Choose the order of day, month and year; as an option date_order=dmy, mdy or ymd.</source>
      <translation>Scegli l'ordine di giorno, mese e anno; come opzione date_order=dmy, mdy o ymd.</translation>
    </message>
    <message>
      <location filename="../../core/readers/written_days.py" />
      <source>{title} has {texts}, which is no date as year, month, day.</source>
      <translation>{title} contiene {texts}, che come anno, mese, giorno non è una data.</translation>
    </message>
    <message>
      <location filename="../../core/readers/written_days.py" />
      <source>{title} has {texts}, which is no date as day, month, year.</source>
      <translation>{title} contiene {texts}, che come giorno, mese, anno non è una data.</translation>
    </message>
    <message>
      <location filename="../../core/readers/written_days.py" />
      <source>{title} has {texts}, which is no date as month, day, year.</source>
      <translation>{title} contiene {texts}, che come mese, giorno, anno non è una data.</translation>
    </message>
    <message>
      <location filename="../../core/readers/written_days.py" />
      <source>Choose another order of dates, or correct it.</source>
      <translation>Scegli un altro ordine delle date, o correggila.</translation>
    </message>
    <message>
      <location filename="../../core/readers/zarr_store.py" />
      <source>{path} is no zarr store.</source>
      <translation>{path} non è un archivio zarr.</translation>
    </message>
    <message>
      <location filename="../../core/readers/zarr_store.py" />
      <source>Choose the folder that holds zarr.json or .zgroup.</source>
      <translation>Scegli la cartella che contiene zarr.json o .zgroup.</translation>
    </message>
    <message>
      <location filename="../../core/readers/zarr_store.py" />
      <source>{path} is a single array without dates.</source>
      <translation>{path} è un singolo array senza date.</translation>
    </message>
    <message>
      <location filename="../../core/readers/zarr_store.py" />
      <source>Choose the folder above it.</source>
      <translation>Scegli la cartella superiore.</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>The region {name} cannot name a folder of results.</source>
      <translation>La regione {name} non può dare il nome a una cartella di risultati.</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>Use letters, digits, spaces, - and _.</source>
      <translation>Usa lettere, cifre, spazi, - e _.</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>There is no regions file {path}.</source>
      <translation>Non esiste il file delle regioni {path}.</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>{path} holds no polygons.</source>
      <translation>{path} non contiene poligoni.</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>Draw at least one region.</source>
      <translation>Disegna almeno una regione.</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>Region {name} is not a proper polygon ({reason}).</source>
      <translation>La regione {name} non è un poligono valido ({reason}).</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>Draw it without crossing lines.</source>
      <translation>Disegnala senza linee che si incrociano.</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>The {polygons} polygons named {region} are taken as one region.</source>
      <translation>I {polygons} poligoni di nome {region} sono considerati una sola regione.</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>Give each a name of its own where they are several regions.</source>
      <translation>Assegna a ciascuno un nome proprio se sono più regioni.</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>The regions {other} and {name} differ in case only.</source>
      <translation>Le regioni {other} e {name} differiscono solo per maiuscole e minuscole.</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>Rename one.</source>
      <translation>Rinominane una.</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>{path} is not a vector file with polygons.</source>
      <translation>{path} non è un file vettoriale con poligoni.</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>Give a GeoPackage or GeoJSON.</source>
      <translation>Fornisci un GeoPackage o un GeoJSON.</translation>
    </message>
    <message>
      <location filename="../../core/roles.py" />
      <source>No region has the role train, so no model can forecast region {others}.</source>
      <translation>Nessuna regione ha il ruolo train, perciò nessun modello può prevedere la regione {others}.</translation>
    </message>
    <message>
      <location filename="../../core/roles.py" />
      <source>Give one region the role train.</source>
      <translation>Assegna il ruolo train a una regione.</translation>
    </message>
    <message>
      <location filename="../../core/roles.py" />
      <source>There is no region {unknown} to give the role {roles}.</source>
      <translation>Non esiste la regione {unknown} a cui assegnare il ruolo {roles}.</translation>
    </message>
    <message>
      <location filename="../../core/roles.py" />
      <source>The regions are {there}.</source>
      <translation>Le regioni sono {there}.</translation>
    </message>
    <message>
      <location filename="../../core/roles.py" />
      <source>Region {name} has the role {role}.</source>
      <translation>La regione {name} ha il ruolo {role}.</translation>
    </message>
    <message>
      <location filename="../../core/scenario.py" />
      <source>The change {text} of {name} holds no number that can be used.</source>
      <translation>La modifica {text} di {name} non contiene un numero utilizzabile.</translation>
    </message>
    <message>
      <location filename="../../core/scenario.py" />
      <source>Write +1 or -1 to add, x0.8 to multiply, year:2021 for a past year; numbers are in the factor's unit.</source>
      <translation>Scrivi +1 o -1 per aggiungere, x0.8 per moltiplicare, year:2021 per un anno passato; i numeri sono nell'unità del fattore.</translation>
    </message>
    <message>
      <location filename="../../core/scenario.py" />
      <source>The job's scenario has the unknown entry {unknown}.</source>
      <translation>Lo scenario del job contiene la voce sconosciuta {unknown}.</translation>
    </message>
    <message>
      <location filename="../../core/scenario.py" />
      <source>The changes of {name} name more than one year.</source>
      <translation>Le modifiche di {name} indicano più di un anno.</translation>
    </message>
    <message>
      <location filename="../../core/scenario.py" />
      <source>Name one year a factor.</source>
      <translation>Indica un solo anno per fattore.</translation>
    </message>
    <message>
      <location filename="../../core/scenario.py" />
      <source>The model knows no factor {name}.</source>
      <translation>Il modello non conosce il fattore {name}.</translation>
    </message>
    <message>
      <location filename="../../core/scenario.py" />
      <source>It was trained with {known}.</source>
      <translation>È stato addestrato con {known}.</translation>
    </message>
    <message>
      <location filename="../../core/series_copy.py" />
      <source>The folder {folder} is gone.</source>
      <translation>La cartella {folder} non esiste più.</translation>
    </message>
    <message>
      <location filename="../../core/series_copy.py" />
      <source>Clicks read the files themselves until the data are opened again.</source>
      <translation>I clic leggono direttamente i file finché i dati non vengono riaperti.</translation>
    </message>
    <message>
      <location filename="../../core/series_copy.py" />
      <source>Unpacking was interrupted by a click.</source>
      <translation>La decompressione è stata interrotta da un clic.</translation>
    </message>
    <message>
      <location filename="../../core/series_copy.py" />
      <source>It goes on later.</source>
      <translation>Prosegue più tardi.</translation>
    </message>
    <message>
      <location filename="../../core/simulate/__init__.py" />
      <source>The simulated scene holds no {kind}.</source>
      <translation>La scena simulata non contiene {kind}.</translation>
    </message>
    <message>
      <location filename="../../core/simulate/__init__.py" />
      <source>It holds the deformation (los) and {factors}.</source>
      <translation>Contiene la deformazione (los) e {factors}.</translation>
    </message>
    <message>
      <location filename="../../core/simulate/__init__.py" />
      <source>{seed} is no seed of the simulated scene.</source>
      <translation>{seed} non è un seme della scena simulata.</translation>
    </message>
    <message>
      <location filename="../../core/simulate/__init__.py" />
      <source>Write a whole number, as in simulated:small:7.</source>
      <translation>Scrivi un numero intero, come in simulated:small:7.</translation>
    </message>
    <message>
      <location filename="../../core/simulate/factors.py" />
      <source>Simulated: made by GroundCast, not measured.</source>
      <translation>Simulato: creato da GroundCast, non misurato.</translation>
    </message>
    <message>
      <location filename="../../core/simulate/layout.py" />
      <source>There is no simulated scene of the size {size}.</source>
      <translation>Non esiste una scena simulata di dimensione {size}.</translation>
    </message>
    <message>
      <location filename="../../core/simulate/layout.py" />
      <source>Choose small or full.</source>
      <translation>Scegli small o full.</translation>
    </message>
    <message>
      <location filename="../../core/simulate/scene.py" />
      <source>Size {size}, seed {seed}.</source>
      <translation>Dimensione {size}, seme {seed}.</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>Give 0 or more.</source>
      <translation>Indica 0 o più.</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>Give numbers with commas, or none.</source>
      <translation>Indica numeri separati da virgole, o none.</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>Give x, y or left, bottom, right, top.</source>
      <translation>Indica x, y o sinistra, basso, destra, alto.</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>Give 0 or more pixels.</source>
      <translation>Indica 0 o più pixel.</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>Give left, bottom, right, top.</source>
      <translation>Indica sinistra, basso, destra, alto.</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>Give the first and the last year, from 1900 to 2100.</source>
      <translation>Indica il primo e l'ultimo anno, dal 1900 al 2100.</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>The job's source has the unknown entry {unknown}.</source>
      <translation>La sorgente del job contiene la voce sconosciuta {unknown}.</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>Known entries are {known}.</source>
      <translation>Le voci note sono {known}.</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>The factor {kind} covers none of the series.</source>
      <translation>Il fattore {kind} non copre nessuna delle serie.</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>The factor {kind} covers only {inside} of {inside_2} of the series.</source>
      <translation>Il fattore {kind} copre solo {inside} serie su {inside_2}.</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>Give a raster of the same place, or check its coordinate reference system.</source>
      <translation>Fornisci un raster dello stesso luogo, o controllane il sistema di riferimento delle coordinate.</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>The factor {kind} cannot be averaged: the deformation are points.</source>
      <translation>Impossibile mediare il fattore {kind}: la deformazione è a punti.</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>The factor {kind} cannot be averaged: its cells are the larger ones.</source>
      <translation>Impossibile mediare il fattore {kind}: le sue celle sono le più grandi.</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>Choose nearest, bilinear or cell-size, or grid the deformation to larger cells.</source>
      <translation>Scegli nearest, bilinear o cell-size, o riporta la deformazione su celle più grandi.</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>The factor {kind} is a raster, which cannot be resampled by {way}.</source>
      <translation>Il fattore {kind} è un raster, che non si può ricampionare con {way}.</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>The factor {kind} is a station table, which cannot be resampled by {way}.</source>
      <translation>Il fattore {kind} è una tabella di stazioni, che non si può ricampionare con {way}.</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>The places of the stations of {kind} are unknown.</source>
      <translation>Le posizioni delle stazioni di {kind} non sono note.</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>Put stations.csv with their coordinates beside the table, or keep the factor's own places.</source>
      <translation>Affianca alla tabella un file stations.csv con le loro coordinate, o mantieni i luoghi propri del fattore.</translation>
    </message>
    <message>
      <location filename="../../core/stack.py" />
      <source>{dates_count} dates but {values_count} layers of values.</source>
      <translation>{dates_count} date ma {values_count} layer di valori.</translation>
    </message>
    <message>
      <location filename="../../core/stack.py" />
      <source>Give one date for each layer.</source>
      <translation>Fornisci una data per ogni layer.</translation>
    </message>
    <message>
      <location filename="../../core/time_rules.py" />
      <source>A sum since the date before needs a sample a date or more; these are {spacing} days apart.</source>
      <translation>Una somma dalla data precedente richiede almeno un campione per data; questi distano {spacing} giorni.</translation>
    </message>
    <message>
      <location filename="../../core/time_rules.py" />
      <source>Choose the rule linear, previous or monthly.</source>
      <translation>Scegli la regola linear, previous o monthly.</translation>
    </message>
    <message>
      <location filename="../../core/time_rules.py" />
      <source>No span between dates lies within the record of a factor.</source>
      <translation>Nessun periodo tra le date rientra nei dati di un fattore.</translation>
    </message>
    <message>
      <location filename="../../core/told.py" />
      <source>A source has no option {name}.</source>
      <translation>Una sorgente non ha l'opzione {name}.</translation>
    </message>
    <message>
      <location filename="../../core/told.py" />
      <source>Options are {names}.</source>
      <translation>Le opzioni sono {names}.</translation>
    </message>
    <message>
      <location filename="../../core/told.py" />
      <source>{name} = {text} is not a list of numbers like 1,2.</source>
      <translation>{name} = {text} non è un elenco di numeri come 1,2.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>{where} is in {unit}, which is no length.</source>
      <translation>{where} è in {unit}, che non è una lunghezza.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The source is in {unit}, which is no length.</source>
      <translation>La sorgente è in {unit}, che non è una lunghezza.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>Choose mm, cm or m.</source>
      <translation>Scegli mm, cm o m.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>Convert the phase to millimetres with the radar's wavelength first.</source>
      <translation>Converti prima la fase in millimetri con la lunghezza d'onda del radar.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>{name} is in {names}, {first} in millimetres.</source>
      <translation>{name} è in {names}, {first} in millimetri.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>{name} is in {names}, {first} in centimetres.</source>
      <translation>{name} è in {names}, {first} in centimetri.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>{name} is in {names}, {first} in decimetres.</source>
      <translation>{name} è in {names}, {first} in decimetri.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>{name} is in {names}, {first} in metres.</source>
      <translation>{name} è in {names}, {first} in metri.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>Bring them to one unit, or choose the unit that holds for all.</source>
      <translation>Riporta tutto a una sola unità, o scegli l'unità valida per tutti.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is millimetres, as chosen.</source>
      <translation>L'unità è il millimetro, come scelto.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is centimetres, as chosen.</source>
      <translation>L'unità è il centimetro, come scelto.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is decimetres, as chosen.</source>
      <translation>L'unità è il decimetro, come scelto.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is metres, as chosen.</source>
      <translation>L'unità è il metro, come scelto.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is millimetres, from the name {name}.</source>
      <translation>L'unità è il millimetro, in base al nome {name}.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is centimetres, from the name {name}.</source>
      <translation>L'unità è il centimetro, in base al nome {name}.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is decimetres, from the name {name}.</source>
      <translation>L'unità è il decimetro, in base al nome {name}.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is metres, from the name {name}.</source>
      <translation>L'unità è il metro, in base al nome {name}.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>They could also be centimetres.</source>
      <translation>Potrebbero anche essere centimetri.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit was guessed as {names} from the values.</source>
      <translation>L'unità è stata dedotta dai valori: {names}.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>Values reach {largest} mm, which is much for deformation.</source>
      <translation>I valori arrivano a {largest} mm, molto per una deformazione.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>Check the unit.</source>
      <translation>Controlla l'unità.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>Values change by less than 0.03 mm from date to date.</source>
      <translation>I valori cambiano di meno di 0,03 mm da una data all'altra.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is millimetres, as {first} says.</source>
      <translation>L'unità è il millimetro, come indicato in {first}.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is centimetres, as {first} says.</source>
      <translation>L'unità è il centimetro, come indicato in {first}.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is decimetres, as {first} says.</source>
      <translation>L'unità è il decimetro, come indicato in {first}.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is metres, as {first} says.</source>
      <translation>L'unità è il metro, come indicato in {first}.</translation>
    </message>
    <message>
      <location filename="../../core/vertical.py" />
      <source>Line of sight was converted to vertical by 1/cos(incidence); horizontal motion is taken as zero.</source>
      <translation>La linea di vista è stata convertita in verticale con 1/cos(incidenza); il moto orizzontale è considerato nullo.</translation>
    </message>
    <message>
      <location filename="../../core/vertical.py" />
      <source>The deformation is {kind} already, not line of sight.</source>
      <translation>La deformazione è già {kind}, non linea di vista.</translation>
    </message>
    <message>
      <location filename="../../core/vertical.py" />
      <source>Leave the conversion to vertical off.</source>
      <translation>Disattiva la conversione in verticale.</translation>
    </message>
    <message>
      <location filename="../../core/vertical.py" />
      <source>The conversion to vertical needs an incidence angle, and the data have none.</source>
      <translation>La conversione in verticale richiede un angolo di incidenza, assente nei dati.</translation>
    </message>
    <message>
      <location filename="../../core/vertical.py" />
      <source>Add an incidence raster or column, or leave the conversion off.</source>
      <translation>Aggiungi un raster o una colonna di incidenza, o disattiva la conversione.</translation>
    </message>
    <message>
      <location filename="../../core/vertical.py" />
      <source>Incidence angles reach from {angle} to {angle_2} degrees.</source>
      <translation>Gli angoli di incidenza vanno da {angle} a {angle_2} gradi.</translation>
    </message>
    <message>
      <location filename="../../core/vertical.py" />
      <source>They must lie between 0 and 80 degrees from the vertical.</source>
      <translation>Devono essere compresi tra 0 e 80 gradi dalla verticale.</translation>
    </message>
    <message>
      <location filename="../../core/water.py" />
      <source>The job's water settings have the unknown entry {unknown}.</source>
      <translation>Le impostazioni dell'acqua nel job contengono la voce sconosciuta {unknown}.</translation>
    </message>
    <message>
      <location filename="../../core/window.py" />
      <source>The box {said} holds nothing of {title}, which reaches from {left}, {bottom} to {right}, {top}.</source>
      <translation>Il riquadro {said} non contiene nulla di {title}, che va da {left}, {bottom} a {right}, {top}.</translation>
    </message>
    <message>
      <location filename="../../core/window.py" />
      <source>Write it as left,bottom,right,top in the coordinates of the data.</source>
      <translation>Scrivilo come left,bottom,right,top nelle coordinate dei dati.</translation>
    </message>
    <message>
      <location filename="../../core/windows.py" />
      <source>{values_count} dates are too few to train on.</source>
      <translation>{values_count} date sono troppo poche per un addestramento.</translation>
    </message>
    <message>
      <location filename="../../core/windows.py" />
      <source>Give at least 6 dates, or use a baseline.</source>
      <translation>Fornisci almeno 6 date, o usa un modello di base.</translation>
    </message>
    <message>
      <location filename="../../core/windows.py" />
      <source>The time step is {given} dates; a window needs at least 2.</source>
      <translation>La finestra temporale è di {given} date; ne servono almeno 2.</translation>
    </message>
    <message>
      <location filename="../../core/windows.py" />
      <source>Set a time step of 2 or more, or 0 to find it in the data.</source>
      <translation>Imposta una finestra temporale di 2 o più, o 0 per ricavarla dai dati.</translation>
    </message>
    <message>
      <location filename="../../core/windows.py" />
      <source>{count} dates are too few for a time step of {given}.</source>
      <translation>{count} date sono troppo poche per una finestra temporale di {given}.</translation>
    </message>
    <message>
      <location filename="../../core/windows.py" />
      <source>Set a time step of {most} or less, or use a baseline.</source>
      <translation>Imposta una finestra temporale di {most} o meno, o usa un modello di base.</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>The disk is full: {amounts} for {path}.</source>
      <translation>Il disco è pieno: {amounts} per {path}.</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>Free some space; finished files are kept.</source>
      <translation>Libera dello spazio; i file conclusi vengono conservati.</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>{path} is there already, and is not a folder of this format.</source>
      <translation>{path} esiste già, e non è una cartella di questo formato.</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>Choose another name.</source>
      <translation>Scegli un altro nome.</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>{path} is larger than its disk's format or a quota allows.</source>
      <translation>{path} è più grande di quanto consenta il formato del disco o una quota.</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>Choose another output folder, or fewer dates or regions.</source>
      <translation>Scegli un'altra cartella dei risultati, o meno date o regioni.</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>The folder {parent} cannot be written.</source>
      <translation>Impossibile scrivere nella cartella {parent}.</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>Choose another output folder.</source>
      <translation>Scegli un'altra cartella dei risultati.</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>{path} cannot be replaced: another program has it open.</source>
      <translation>Impossibile sostituire {path}: è aperto in un altro programma.</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>Close it there, or choose another output folder.</source>
      <translation>Chiudilo lì, o scegli un'altra cartella dei risultati.</translation>
    </message>
    <message>
      <location filename="../../core/write/canvas.py" />
      <source>{path} could not be written ({error}).</source>
      <translation>Impossibile scrivere {path} ({error}).</translation>
    </message>
    <message>
      <location filename="../../core/write/canvas.py" />
      <source>Look whether the disk is full.</source>
      <translation>Controlla se il disco è pieno.</translation>
    </message>
    <message>
      <location filename="../../core/write/cf.py" />
      <source>{name} cannot be written: the data have no coordinate reference system.</source>
      <translation>Impossibile scrivere {name}: i dati non hanno un sistema di riferimento delle coordinate.</translation>
    </message>
    <message>
      <location filename="../../core/write/cf.py" />
      <source>Choose the one of the data.</source>
      <translation>Scegli quello dei dati.</translation>
    </message>
    <message>
      <location filename="../../core/write/cf.py" />
      <source>A turned grid cannot be written by rows and columns.</source>
      <translation>Una griglia ruotata non si può scrivere per righe e colonne.</translation>
    </message>
    <message>
      <location filename="../../core/write/geopackage.py" />
      <source>{path} could not be written: {error}.</source>
      <translation>Impossibile scrivere {path}: {error}.</translation>
    </message>
    <message>
      <location filename="../../core/write/geopackage.py" />
      <source>Layer {name}: values of shape {number} do not fit {dates_count} dates at {points_count} points.</source>
      <translation>Layer {name}: valori di forma {number} non corrispondono a {dates_count} date in {points_count} punti.</translation>
    </message>
    <message>
      <location filename="../../core/write/geopackage.py" />
      <source>Give one value for each date and point.</source>
      <translation>Fornisci un valore per ogni data e punto.</translation>
    </message>
    <message>
      <location filename="../../core/write/geopackage.py" />
      <source>Layer {name}: {dates_count} dates need more columns than a GeoPackage has ({columns_at_most}).</source>
      <translation>Layer {name}: {dates_count} date richiedono più colonne di quante ne abbia un GeoPackage ({columns_at_most}).</translation>
    </message>
    <message>
      <location filename="../../core/write/geopackage.py" />
      <source>Choose a shorter horizon, or write rasters.</source>
      <translation>Scegli un orizzonte più breve, o scrivi dei raster.</translation>
    </message>
    <message>
      <location filename="../../core/write/geopackage.py" />
      <source>There is nothing to write to {path}.</source>
      <translation>Non c'è nulla da scrivere in {path}.</translation>
    </message>
    <message>
      <location filename="../../core/write/geotiff.py" />
      <source>{number} series but {cells_count} cells.</source>
      <translation>{number} serie ma {cells_count} celle.</translation>
    </message>
    <message>
      <location filename="../../core/write/geotiff.py" />
      <source>Give one cell for each series.</source>
      <translation>Fornisci una cella per ogni serie.</translation>
    </message>
    <message>
      <location filename="../../core/write/geotiff.py" />
      <source>{name}: values of shape {number} do not fit {dates_count} dates on {height} rows and {width} columns.</source>
      <translation>{name}: valori di forma {number} non corrispondono a {dates_count} date su {height} righe e {width} colonne.</translation>
    </message>
    <message>
      <location filename="../../core/write/geotiff.py" />
      <source>Give one layer for each date, on the grid.</source>
      <translation>Fornisci un layer per ogni data, sulla griglia.</translation>
    </message>
    <message>
      <location filename="../../core/write/geotiff.py" />
      <source>The CRS {crs} is not known.</source>
      <translation>Il SR {crs} non è noto.</translation>
    </message>
    <message>
      <location filename="../../core/write/geotiff.py" />
      <source>Set it to a known one, such as EPSG:32646.</source>
      <translation>Impostane uno noto, come EPSG:32646.</translation>
    </message>
    <message>
      <location filename="../../core/write/mintpy.py" />
      <source>{path} cannot hold {kind}: MintPy's series are deformations.</source>
      <translation>{path} non può contenere {kind}: le serie di MintPy sono deformazioni.</translation>
    </message>
    <message>
      <location filename="../../core/write/mintpy.py" />
      <source>Write .nc or .tif.</source>
      <translation>Scrivi .nc o .tif.</translation>
    </message>
    <message>
      <location filename="../../core/write/mintpy.py" />
      <source>{path} cannot hold {place_count} points.</source>
      <translation>{path} non può contenere {place_count} punti.</translation>
    </message>
    <message>
      <location filename="../../core/write/mintpy.py" />
      <source>Give --cell, or write .gpkg.</source>
      <translation>Indica --cell, o scrivi .gpkg.</translation>
    </message>
    <message>
      <location filename="../../core/write/standing.py" />
      <source>{folder} cannot be reached any more.</source>
      <translation>{folder} non è più raggiungibile.</translation>
    </message>
    <message>
      <location filename="../../core/write/standing.py" />
      <source>Connect its drive again, or choose another folder; then run it again.</source>
      <translation>Ricollega la sua unità, o scegli un'altra cartella; poi esegui di nuovo.</translation>
    </message>
    <message>
      <location filename="../../models/apart.py" />
      <source>The model cannot forecast a raster block by block.</source>
      <translation>Il modello non può prevedere un raster blocco per blocco.</translation>
    </message>
    <message>
      <location filename="../../models/apart.py" />
      <source>It looks at all series together.</source>
      <translation>Considera tutte le serie insieme.</translation>
    </message>
    <message>
      <location filename="../../models/apart.py" />
      <source>Choose groundcast without a learned correction, or draw regions.</source>
      <translation>Scegli groundcast senza correzione appresa, o disegna delle regioni.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/__init__.py" />
      <source>There is no model {name}.</source>
      <translation>Non esiste il modello {name}.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/__init__.py" />
      <source>{setting} = {value} is not one of {choices}.</source>
      <translation>{setting} = {value} non è tra {choices}.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/__init__.py" />
      <source>{label} has no setting {key}.</source>
      <translation>{label} non ha l'impostazione {key}.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/__init__.py" />
      <source>Its settings are {listing}.</source>
      <translation>Le sue impostazioni sono {listing}.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/__init__.py" />
      <source>Its settings are none.</source>
      <translation>Non ha impostazioni.</translation>
    </message>
    <message>
      <location filename="../../models/checkpoint.py" />
      <source>{name} is not a GroundCast model, or was damaged in transfer.</source>
      <translation>{name} non è un modello di GroundCast, o è stato danneggiato nel trasferimento.</translation>
    </message>
    <message>
      <location filename="../../models/checkpoint.py" />
      <source>Nothing was loaded.</source>
      <translation>Non è stato caricato nulla.</translation>
    </message>
    <message>
      <location filename="../../models/checkpoint.py" />
      <source>Choose a .gcast file or a run folder.</source>
      <translation>Scegli un file .gcast o una cartella di esecuzione.</translation>
    </message>
    <message>
      <location filename="../../models/checkpoint.py" />
      <source>{name} has schema {card}, this GroundCast reads schema {schema}.</source>
      <translation>{name} ha lo schema {card}, questo GroundCast legge lo schema {schema}.</translation>
    </message>
    <message>
      <location filename="../../models/checkpoint.py" />
      <source>Update GroundCast.</source>
      <translation>Aggiorna GroundCast.</translation>
    </message>
    <message>
      <location filename="../../models/checkpoint.py" />
      <source>There is no model at {path}.</source>
      <translation>Non c'è nessun modello in {path}.</translation>
    </message>
    <message>
      <location filename="../../models/checkpoint.py" />
      <source>Choose a .gcast file.</source>
      <translation>Scegli un file .gcast.</translation>
    </message>
    <message>
      <location filename="../../models/cnn_phlstm.py" />
      <source>The raster has {height} x {width} pixels; CNN-PhLSTM and CNN-LSTM take {smallest} to {largest} along each side.</source>
      <translation>Il raster ha {height} x {width} pixel; CNN-PhLSTM e CNN-LSTM ne accettano da {smallest} a {largest} per lato.</translation>
    </message>
    <message>
      <location filename="../../models/cnn_phlstm.py" />
      <source>Choose a larger region or smaller cells.</source>
      <translation>Scegli una regione più grande o celle più piccole.</translation>
    </message>
    <message>
      <location filename="../../models/cnn_phlstm.py" />
      <source>Grid to larger cells.</source>
      <translation>Riporta i dati su celle più grandi.</translation>
    </message>
    <message>
      <location filename="../../models/combined.py" />
      <source>{dates_count} dates are too few for the combination, which needs {least_dates}.</source>
      <translation>{dates_count} date sono troppo poche per la combinazione, che ne richiede {least_dates}.</translation>
    </message>
    <message>
      <location filename="../../models/deviations.py" />
      <source>The network learned nothing that held for the last dates known: its forecast is its reference.</source>
      <translation>La rete non ha imparato nulla che valesse per le ultime date note: la sua previsione è il suo riferimento.</translation>
    </message>
    <message>
      <location filename="../../models/device.py" />
      <source>There is no device {name}.</source>
      <translation>Non esiste il dispositivo {name}.</translation>
    </message>
    <message>
      <location filename="../../models/device.py" />
      <source>Choose auto, cpu, cuda, cuda:1 or mps.</source>
      <translation>Scegli auto, cpu, cuda, cuda:1 o mps.</translation>
    </message>
    <message>
      <location filename="../../models/device.py" />
      <source>The device cuda:{number} was asked for; this worker environment finds {count} NVIDIA cards.</source>
      <translation>È stato richiesto il dispositivo cuda:{number}; questo ambiente di calcolo trova {count} schede NVIDIA.</translation>
    </message>
    <message>
      <location filename="../../models/device.py" />
      <source>Choose auto or cpu, or set the worker environment up with CUDA.</source>
      <translation>Scegli auto o cpu, o configura l'ambiente di calcolo con CUDA.</translation>
    </message>
    <message>
      <location filename="../../models/device.py" />
      <source>The device mps was asked for; this machine has no Apple graphics card.</source>
      <translation>È stato richiesto il dispositivo mps; questo computer non ha una scheda grafica Apple.</translation>
    </message>
    <message>
      <location filename="../../models/device.py" />
      <source>Choose auto or cpu.</source>
      <translation>Scegli auto o cpu.</translation>
    </message>
    <message>
      <location filename="../../models/elsewhere.py" />
      <source>{label} learns the series of its own region, and can forecast no other region.</source>
      <translation>{label} apprende le serie della propria regione e non può prevederne altre.</translation>
    </message>
    <message>
      <location filename="../../models/elsewhere.py" />
      <source>Choose one of {able}, or give every region the role train.</source>
      <translation>Scegli uno tra {able}, o assegna a ogni regione il ruolo train.</translation>
    </message>
    <message>
      <location filename="../../models/elsewhere.py" />
      <source>Region {region} has {count} series; {label} of another region needs {least} there.</source>
      <translation>La regione {region} ha {count} serie; {label} di un'altra regione ne richiede lì {least}.</translation>
    </message>
    <message>
      <location filename="../../models/elsewhere.py" />
      <source>Draw it larger, or choose another model.</source>
      <translation>Disegnala più grande, o scegli un altro modello.</translation>
    </message>
    <message>
      <location filename="../../models/extremes.py" />
      <source>The loss is no longer a number in epoch {epoch}, batch {batch} of the two small networks that follow the extremes of each map; most likely their learning rate of {rate} is too high.</source>
      <translation>La perdita non è più un numero all'epoca {epoch}, batch {batch} delle due piccole reti che seguono gli estremi di ogni mappa; molto probabilmente il loro learning rate di {rate} è troppo alto.</translation>
    </message>
    <message>
      <location filename="../../models/extremes.py" />
      <source>Set a lower compression learning rate (compression_rate).</source>
      <translation>Imposta un learning rate di compressione più basso (compression_rate).</translation>
    </message>
    <message>
      <location filename="../../models/factor_regression.py" />
      <source>{dates_count} dates are too few for a regression on factors, which needs {least}.</source>
      <translation>{dates_count} date sono troppo poche per una regressione sui fattori, che ne richiede {least}.</translation>
    </message>
    <message>
      <location filename="../../models/factor_regression.py" />
      <source>No factor made forecasts from earlier dates better: the forecast is that of season and memory, and no scenario moves it.</source>
      <translation>Nessun fattore ha migliorato le previsioni da date precedenti: la previsione è quella di stagione e memoria, e nessuno scenario la modifica.</translation>
    </message>
    <message>
      <location filename="../../models/factor_regression.py" />
      <source>The factors are used: with them the squared error of forecasts from earlier dates was {gain} % smaller.</source>
      <translation>I fattori vengono usati: con essi l'errore quadratico delle previsioni da date precedenti è stato inferiore del {gain} %.</translation>
    </message>
    <message>
      <location filename="../../models/fitted.py" />
      <source>{name} holds the model {card}, not a recurrent network.</source>
      <translation>{name} contiene il modello {card}, non una rete ricorrente.</translation>
    </message>
    <message>
      <location filename="../../models/fitted.py" />
      <source>Choose another file, or forecast with that model.</source>
      <translation>Scegli un altro file, o calcola la previsione con quel modello.</translation>
    </message>
    <message>
      <location filename="../../models/fitted_points.py" />
      <source>Networks of {count} patterns can forecast no other region than their own.</source>
      <translation>Reti di {count} schemi non possono prevedere regioni diverse dalla propria.</translation>
    </message>
    <message>
      <location filename="../../models/fitted_points.py" />
      <source>Set clusters to 1, or give every region the role train.</source>
      <translation>Imposta clusters su 1, o assegna a ogni regione il ruolo train.</translation>
    </message>
    <message>
      <location filename="../../models/forecasters.py" />
      <source>{dates_count} dates are too few for {label}, which needs {least_dates}.</source>
      <translation>{dates_count} date sono troppo poche per {label}, che ne richiede {least_dates}.</translation>
    </message>
    <message>
      <location filename="../../models/forecasters.py" />
      <source>{count} dates are too few for {label}, which needs {least} with {changed}.</source>
      <translation>{count} date sono troppo poche per {label}, che ne richiede {least} con {changed}.</translation>
    </message>
    <message>
      <location filename="../../models/forecasters.py" />
      <source>Set a smaller time step, or use a baseline.</source>
      <translation>Imposta una finestra temporale più piccola, o usa un modello di base.</translation>
    </message>
    <message>
      <location filename="../../models/forecasters.py" />
      <source>Use a baseline.</source>
      <translation>Usa un modello di base.</translation>
    </message>
    <message>
      <location filename="../../models/forecasters.py" />
      <source>The intervals are those of dates the network knows: {message}</source>
      <translation>Gli intervalli sono quelli di date che la rete conosce: {message}</translation>
    </message>
    <message>
      <location filename="../../models/forecasting.py" />
      <source>The computer ran out of memory at batch {batch}.</source>
      <translation>Il computer ha esaurito la memoria con batch {batch}.</translation>
    </message>
    <message>
      <location filename="../../models/forecasting.py" />
      <source>The run goes on with batch {batch_2}.</source>
      <translation>L'esecuzione prosegue con batch {batch_2}.</translation>
    </message>
    <message>
      <location filename="../../models/forecasting.py" />
      <source>The graphics card ran out of memory at batch {batch}.</source>
      <translation>La scheda grafica ha esaurito la memoria con batch {batch}.</translation>
    </message>
    <message>
      <location filename="../../models/forecasting.py" />
      <source>Train a smaller region, a coarser cell, or a smaller hidden size.</source>
      <translation>Addestra una regione più piccola, una cella più grande, o una dimensione nascosta minore.</translation>
    </message>
    <message>
      <location filename="../../models/forecasting.py" />
      <source>No factors were given: attention looks at the deformation itself.</source>
      <translation>Non sono stati forniti fattori: l'attenzione guarda alla deformazione stessa.</translation>
    </message>
    <message>
      <location filename="../../models/forecasting.py" />
      <source>{note} The network learned nothing that held for the last dates known: its forecast is its reference.</source>
      <translation>{note} La rete non ha imparato nulla che valesse per le ultime date note: la sua previsione è il suo riferimento.</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>The model was trained with the factors {names}, the data come with the factors {names_2}.</source>
      <translation>Il modello è stato addestrato con i fattori {names}, i dati hanno i fattori {names_2}.</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>The model was trained with the factors {names}, the data come with no factors.</source>
      <translation>Il modello è stato addestrato con i fattori {names}, i dati non hanno fattori.</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>The model was trained with no factors, the data come with the factors {names}.</source>
      <translation>Il modello è stato addestrato senza fattori, i dati hanno i fattori {names}.</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>The model was trained with no factors, the data come with no factors.</source>
      <translation>Il modello è stato addestrato senza fattori, i dati non hanno fattori.</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>Give the same factors, or train a new model.</source>
      <translation>Fornisci gli stessi fattori, o addestra un nuovo modello.</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>The path of {name} has {number} dates and places, the model takes {wanted}.</source>
      <translation>L'andamento di {name} ha {number} date e luoghi, il modello ne accetta {wanted}.</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>The path of {name} has {number} dates and places, the model takes no such factor.</source>
      <translation>L'andamento di {name} ha {number} date e luoghi, il modello non usa questo fattore.</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>Give paths of the factors {names}, on the dates of the forecast.</source>
      <translation>Fornisci gli andamenti dei fattori {names}, alle date della previsione.</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>Give paths of no factors, on the dates of the forecast.</source>
      <translation>Non fornire andamenti di fattori per le date della previsione.</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>This model takes no factors: those given were left out.</source>
      <translation>Questo modello non usa fattori: quelli forniti sono stati esclusi.</translation>
    </message>
    <message>
      <location filename="../../models/group_engine.py" />
      <source>Training goes on from check {epoch} of a run that was stopped.</source>
      <translation>L'addestramento prosegue dal controllo {epoch} di un'esecuzione interrotta.</translation>
    </message>
    <message>
      <location filename="../../models/group_engine.py" />
      <source>The training was stopped after check {done} of {epochs}.</source>
      <translation>L'addestramento è stato interrotto dopo il controllo {done} di {epochs}.</translation>
    </message>
    <message>
      <location filename="../../models/group_engine.py" />
      <source>The training was stopped after check {done} of {epochs}; the model is that of check {best}, the best until then.</source>
      <translation>L'addestramento è stato interrotto dopo il controllo {done} di {epochs}; il modello è quello del controllo {best}, il migliore fino a quel momento.</translation>
    </message>
    <message>
      <location filename="../../models/inputs.py" />
      <source>Region {region} has no value on any of its {values_count} dates.</source>
      <translation>La regione {region} non ha valori in nessuna delle sue {values_count} date.</translation>
    </message>
    <message>
      <location filename="../../models/inputs.py" />
      <source>The factor {name} has no value on any of its {values_count} dates.</source>
      <translation>Il fattore {name} non ha valori in nessuna delle sue {values_count} date.</translation>
    </message>
    <message>
      <location filename="../../models/inputs.py" />
      <source>Check the source's nodata value and its dates, or leave it out.</source>
      <translation>Controlla il valore nodata della sorgente e le sue date, o escludi i dati.</translation>
    </message>
    <message>
      <location filename="../../models/known.py" />
      <source>To learn from {dates} dates needs {needed} GB, this computer has {value} GB.</source>
      <translation>Per imparare da {dates} date servono {needed} GB; questo computer ha {value} GB.</translation>
    </message>
    <message>
      <location filename="../../models/known.py" />
      <source>Set a longer cadence_days, or a shorter context.</source>
      <translation>Imposti un cadence_days più lungo o un context più corto.</translation>
    </message>
    <message>
      <location filename="../../models/maps.py" />
      <source>This model looks at maps, and region {region} has points.</source>
      <translation>Questo modello guarda a mappe, e la regione {region} è fatta di punti.</translation>
    </message>
    <message>
      <location filename="../../models/maps.py" />
      <source>{label} looks at maps, and region {region} has points.</source>
      <translation>{label} guarda a mappe, e la regione {region} è fatta di punti.</translation>
    </message>
    <message>
      <location filename="../../models/maps.py" />
      <source>Grid the points to cells first, for example with a cell size of 100 m.</source>
      <translation>Riporta prima i punti su celle, ad esempio con una dimensione cella di 100 m.</translation>
    </message>
    <message>
      <location filename="../../models/point_forecasting.py" />
      <source>Groups of {group} points on {context} dates are {context_2} tokens; Spacetimeformer looks from each one at each other one, and {most_tokens} are the most.</source>
      <translation>Gruppi di {group} punti in {context} date sono {context_2} token; Spacetimeformer guarda da ciascuno a ogni altro, e il massimo è {most_tokens}.</translation>
    </message>
    <message>
      <location filename="../../models/point_forecasting.py" />
      <source>Set group to {value} or less.</source>
      <translation>Imposta group su {value} o meno.</translation>
    </message>
    <message>
      <location filename="../../models/point_forecasting.py" />
      <source>{dates} dates are too few to look at {settings} and forecast {settings_2}; {least} are needed.</source>
      <translation>{dates} date sono troppo poche per guardarne {settings} e prevederne {settings_2}; ne servono {least}.</translation>
    </message>
    <message>
      <location filename="../../models/point_forecasting.py" />
      <source>{series} series cannot have {settings} patterns.</source>
      <translation>{series} serie non possono avere {settings} schemi.</translation>
    </message>
    <message>
      <location filename="../../models/point_forecasting.py" />
      <source>Set fewer patterns, or choose a larger region.</source>
      <translation>Imposta meno schemi, o scegli una regione più grande.</translation>
    </message>
    <message>
      <location filename="../../models/point_forecasting.py" />
      <source>The record is shorter than two years: trend and rest only, no season.</source>
      <translation>La serie è più corta di due anni: solo tendenza e resto, nessuna stagione.</translation>
    </message>
    <message>
      <location filename="../../models/point_forecasting.py" />
      <source>Only {patterns} of {wanted} patterns have series here; the others were left out.</source>
      <translation>Solo {patterns} schemi su {wanted} hanno serie qui; gli altri sono stati esclusi.</translation>
    </message>
    <message>
      <location filename="../../models/progress.py" />
      <source>{message} Training starts again from its first epoch.</source>
      <translation>{message} L'addestramento riparte dalla prima epoca.</translation>
    </message>
    <message>
      <location filename="../../models/ranges.py" />
      <source>{name} = {settings} is out of range.</source>
      <translation>{name} = {settings}: valore fuori intervallo.</translation>
    </message>
    <message>
      <location filename="../../models/raster_forecasting.py" />
      <source>{count} dates are too few for a time step of {steps}; {steps_2} are needed.</source>
      <translation>{count} date sono troppo poche per una finestra temporale di {steps}; ne servono {steps_2}.</translation>
    </message>
    <message>
      <location filename="../../models/required.py" />
      <source>The model was trained on {trained}, the data have {here}.</source>
      <translation>Il modello è stato addestrato su {trained}, i dati hanno {here}.</translation>
    </message>
    <message>
      <location filename="../../models/required.py" />
      <source>The model was trained on {trained}, the data have {rows_count} cells of {number} x {number_2}.</source>
      <translation>Il modello è stato addestrato su {trained}, i dati hanno {rows_count} celle di {number} x {number_2}.</translation>
    </message>
    <message>
      <location filename="../../models/required.py" />
      <source>Use the region and grid of the training, or train a new model.</source>
      <translation>Usa la regione e la griglia dell'addestramento, o addestra un nuovo modello.</translation>
    </message>
    <message>
      <location filename="../../models/required.py" />
      <source>{count} dates are too few to start a forecast from; the model looks at {looked_at}.</source>
      <translation>{count} date sono troppo poche per avviare una previsione; il modello ne guarda {looked_at}.</translation>
    </message>
    <message>
      <location filename="../../models/required.py" />
      <source>Give at least {looked_at} dates.</source>
      <translation>Fornisci almeno {looked_at} date.</translation>
    </message>
    <message>
      <location filename="../../models/residual.py" />
      <source>The learned correction reads the factor {missing}, which these data lack.</source>
      <translation>La correzione appresa legge il fattore {missing}, assente in questi dati.</translation>
    </message>
    <message>
      <location filename="../../models/residual.py" />
      <source>Give the factor, or train with correction=off.</source>
      <translation>Fornisci il fattore, o addestra con correction=off.</translation>
    </message>
    <message>
      <location filename="../../models/residual.py" />
      <source>No correction was learned: the record is too short.</source>
      <translation>Nessuna correzione appresa: la serie è troppo breve.</translation>
    </message>
    <message>
      <location filename="../../models/residual.py" />
      <source>No correction was learned: it made none of the past better.</source>
      <translation>Nessuna correzione appresa: nessuna migliorava il passato.</translation>
    </message>
    <message>
      <location filename="../../models/residual.py" />
      <source>A learned correction is used: it won at {wins} of the last {judges} inner origins, {gain} on average.</source>
      <translation>Viene usata una correzione appresa: ha vinto in {wins} delle ultime {judges} origini interne, {gain} in media.</translation>
    </message>
    <message>
      <location filename="../../models/residual.py" />
      <source>The learned correction is not used: it won at {wins} of the last {judges} inner origins, {gain} on average.</source>
      <translation>La correzione appresa non viene usata: ha vinto in {wins} delle ultime {judges} origini interne, {gain} in media.</translation>
    </message>
    <message>
      <location filename="../../models/svr.py" />
      <source>fitting support vectors</source>
      <translation>stima dei vettori di supporto</translation>
    </message>
    <message>
      <location filename="../../models/svr.py" />
      <source>{values_count} dates are too few to look at {lags}.</source>
      <translation>{values_count} date sono troppo poche per guardarne {lags}.</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>Read its scores with that in mind.</source>
      <translation>Leggine i punteggi tenendone conto.</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>The training loss is no longer a number in epoch {epoch}, batch {batch} of {batches_count}, at a learning rate of {rate}; most likely the learning rate is too high for these series.</source>
      <translation>La perdita di addestramento non è più un numero all'epoca {epoch}, batch {batch} di {batches_count}, con un learning rate di {rate}; molto probabilmente il learning rate è troppo alto per queste serie.</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>The training loss is no longer a number in epoch {epoch}, batch {batch} of {batches_count}, at a learning rate of {rate}; most likely a value of the series is extreme, {largest} after scaling.</source>
      <translation>La perdita di addestramento non è più un numero all'epoca {epoch}, batch {batch} di {batches_count}, con un learning rate di {rate}; molto probabilmente un valore delle serie è estremo, {largest} dopo la normalizzazione.</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>The validation loss is no longer a number in epoch {epoch}, batch {batch} of {batches_count}, at a learning rate of {rate}; most likely the learning rate is too high for these series.</source>
      <translation>La perdita di validazione non è più un numero all'epoca {epoch}, batch {batch} di {batches_count}, con un learning rate di {rate}; molto probabilmente il learning rate è troppo alto per queste serie.</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>The validation loss is no longer a number in epoch {epoch}, batch {batch} of {batches_count}, at a learning rate of {rate}; most likely a value of the series is extreme, {largest} after scaling.</source>
      <translation>La perdita di validazione non è più un numero all'epoca {epoch}, batch {batch} di {batches_count}, con un learning rate di {rate}; molto probabilmente un valore delle serie è estremo, {largest} dopo la normalizzazione.</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>Set a lower learning rate, and look for extreme values in the series.</source>
      <translation>Imposta un learning rate più basso, e cerca valori estremi nelle serie.</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>Leave series and factors with extreme values out, or set a lower learning rate.</source>
      <translation>Escludi serie e fattori con valori estremi, o imposta un learning rate più basso.</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>Training goes on from epoch {epoch} of a run that was stopped.</source>
      <translation>L'addestramento prosegue dall'epoca {epoch} di un'esecuzione interrotta.</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>There is no model yet: the training that was stopped had ended no epoch, or was of other data.</source>
      <translation>Non c'è ancora un modello: l'addestramento interrotto non aveva concluso alcuna epoca, o riguardava altri dati.</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>Continue the run.</source>
      <translation>Continua l'esecuzione.</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>The training was stopped after epoch {done} of {epochs}.</source>
      <translation>L'addestramento è stato interrotto dopo l'epoca {done} di {epochs}.</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>The training was stopped after epoch {done} of {epochs}; the model is that of epoch {best}, the best until then.</source>
      <translation>L'addestramento è stato interrotto dopo l'epoca {done} di {epochs}; il modello è quello dell'epoca {best}, il migliore fino a quel momento.</translation>
    </message>
    <message>
      <location filename="../../worker/ablation.py" />
      <source>{name}, from {dates}, seed {seed}</source>
      <translation>{name}, dal {dates}, seme {seed}</translation>
    </message>
    <message>
      <location filename="../../worker/ablation.py" />
      <source>{label} takes no factors: there is nothing to leave out.</source>
      <translation>{label} non usa fattori: non c'è nulla da escludere.</translation>
    </message>
    <message>
      <location filename="../../worker/ablation.py" />
      <source>Choose a model that takes factors: {names}.</source>
      <translation>Scegli un modello che usi fattori: {names}.</translation>
    </message>
    <message>
      <location filename="../../worker/ablation.py" />
      <source>No factor was given: there is nothing to leave out.</source>
      <translation>Nessun fattore fornito: non c'è nulla da escludere.</translation>
    </message>
    <message>
      <location filename="../../worker/ablation.py" />
      <source>Add --factor NAME=SOURCE.</source>
      <translation>Aggiungi --factor NAME=SOURCE.</translation>
    </message>
    <message>
      <location filename="../../worker/ablation.py" />
      <source>One seed cannot show whether a factor or chance made the difference.</source>
      <translation>Un solo seme non può mostrare se la differenza viene da un fattore o dal caso.</translation>
    </message>
    <message>
      <location filename="../../worker/ablation.py" />
      <source>Use 2 seeds or more, better 3.</source>
      <translation>Usa almeno 2 semi, meglio 3.</translation>
    </message>
    <message>
      <location filename="../../worker/ahead.py" />
      <source>There is nothing to forecast: {until} is not after {dates}.</source>
      <translation>Non c'è nulla da prevedere: {until} non è successivo a {dates}.</translation>
    </message>
    <message>
      <location filename="../../worker/ahead.py" />
      <source>There is nothing to forecast: the horizon is {steps} dates.</source>
      <translation>Non c'è nulla da prevedere: l'orizzonte è di {steps} date.</translation>
    </message>
    <message>
      <location filename="../../worker/ahead.py" />
      <source>Choose a later date, or a horizon of 1 or more.</source>
      <translation>Scegli una data successiva, o un orizzonte di 1 o più.</translation>
    </message>
    <message>
      <location filename="../../worker/ahead.py" />
      <source>A forecast of {steps} dates is more than can be made; {most_steps} is the most.</source>
      <translation>Una previsione di {steps} date è più di quanto si possa fare; il massimo è {most_steps}.</translation>
    </message>
    <message>
      <location filename="../../worker/ahead.py" />
      <source>Choose an earlier date, or a smaller horizon.</source>
      <translation>Scegli una data precedente, o un orizzonte più breve.</translation>
    </message>
    <message>
      <location filename="../../worker/ahead.py" />
      <source>A forecast to {start} is longer than half the observed span.</source>
      <translation>Una previsione fino al {start} supera la metà del periodo osservato.</translation>
    </message>
    <message>
      <location filename="../../worker/ahead.py" />
      <source>Read it as a scenario.</source>
      <translation>Va letta come scenario.</translation>
    </message>
    <message>
      <location filename="../../worker/align_commands.py" />
      <source>The preparation has no step {settings}.</source>
      <translation>La preparazione non ha il passo {settings}.</translation>
    </message>
    <message>
      <location filename="../../worker/align_commands.py" />
      <source>Set NAME.space, NAME.time, NAME.lag_days, or a step such as cell.</source>
      <translation>Imposta NAME.space, NAME.time, NAME.lag_days, o un passo come cell.</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>writing</source>
      <translation>scrittura</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>With {name}.space=keep the factor {name} stays in its own places.</source>
      <translation>Con {name}.space=keep il fattore {name} resta nei propri luoghi.</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>Choose nearest, bilinear, average, cell-size or inverse-distance.</source>
      <translation>Scegli nearest, bilinear, average, cell-size o inverse-distance.</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>{factors_count} factors are given.</source>
      <translation>Sono stati forniti {factors_count} fattori.</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>Give one with --factor NAME=SOURCE.</source>
      <translation>Forniscine uno con --factor NAME=SOURCE.</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>{found}: {count} dates by {found_2}, places by {found_3}, {found_4} days later.</source>
      <translation>{found}: {count} date con la regola {found_2}, luoghi con la regola {found_3}, {found_4} giorni dopo.</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>{found}: {count} dates by {found_2}, places by {found_3}.</source>
      <translation>{found}: {count} date con la regola {found_2}, luoghi con la regola {found_3}.</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>The record reaches {reached} of them; the others are empty.</source>
      <translation>I dati del fattore ne coprono {reached}; le altre sono vuote.</translation>
    </message>
    <message>
      <location filename="../../worker/assimilation.py" />
      <source>filtering</source>
      <translation>filtraggio</translation>
    </message>
    <message>
      <location filename="../../worker/assimilation.py" />
      <source>trying other noise levels</source>
      <translation>prova di altri livelli di rumore</translation>
    </message>
    <message>
      <location filename="../../worker/assimilation.py" />
      <source>{members} members are few: gains will be noise to a large part.</source>
      <translation>{members} membri sono pochi: i guadagni saranno in gran parte rumore.</translation>
    </message>
    <message>
      <location filename="../../worker/assimilation.py" />
      <source>Take {advised} or more; 24 is usual.</source>
      <translation>Usane almeno {advised}; 24 è il valore abituale.</translation>
    </message>
    <message>
      <location filename="../../worker/assimilation.py" />
      <source>Innovations of neighbouring cells are correlated ({alike}): where that is noise, the joint mode trusts it too much and can make the water worse.</source>
      <translation>Le innovazioni di celle vicine sono correlate ({alike}): dove si tratta di rumore, la modalità congiunta se ne fida troppo e può peggiorare l'acqua.</translation>
    </message>
    <message>
      <location filename="../../worker/assimilation.py" />
      <source>Give the noise's correlation length (--set noise_length_km=50), or use --mode per-cell.</source>
      <translation>Indica la lunghezza di correlazione del rumore (--set noise_length_km=50), o usa --mode per-cell.</translation>
    </message>
    <message>
      <location filename="../../worker/assimilation.py" />
      <source>The sweep over 7 to 12 mm was left out: it would take long.</source>
      <translation>L'esplorazione da 7 a 12 mm è stata omessa: richiederebbe molto tempo.</translation>
    </message>
    <message>
      <location filename="../../worker/assimilation.py" />
      <source>Ask for it: --set sweep=on.</source>
      <translation>Richiedila con --set sweep=on.</translation>
    </message>
    <message>
      <location filename="../../worker/backtesting.py" />
      <source>{label} is left out: {message}</source>
      <translation>{label} è escluso: {message}</translation>
    </message>
    <message>
      <location filename="../../worker/backtesting.py" />
      <source>scoring whole maps</source>
      <translation>valutazione di mappe intere</translation>
    </message>
    <message>
      <location filename="../../worker/backtesting.py" />
      <source>None of the models has a setting {unknown}.</source>
      <translation>Nessuno dei modelli ha l'impostazione {unknown}.</translation>
    </message>
    <message>
      <location filename="../../worker/backtesting.py" />
      <source>Their settings are {listing}.</source>
      <translation>Le loro impostazioni sono {listing}.</translation>
    </message>
    <message>
      <location filename="../../worker/backtesting.py" />
      <source>Their settings are none.</source>
      <translation>Non hanno impostazioni.</translation>
    </message>
    <message>
      <location filename="../../worker/backtesting.py" />
      <source>{again} series of region {region} lie where another one does: each place counts once.</source>
      <translation>{again} serie della regione {region} coincidono con la posizione di un'altra: ogni luogo conta una sola volta.</translation>
    </message>
    <message>
      <location filename="../../worker/block_forecasting.py" />
      <source>reading</source>
      <translation>lettura</translation>
    </message>
    <message>
      <location filename="../../worker/block_forecasting.py" />
      <source>forecasting</source>
      <translation>previsione</translation>
    </message>
    <message>
      <location filename="../../worker/block_forecasting.py" />
      <source>A raster that is forecast block by block cannot be brought to another reference.</source>
      <translation>Un raster previsto blocco per blocco non si può riportare a un altro riferimento.</translation>
    </message>
    <message>
      <location filename="../../worker/block_forecasting.py" />
      <source>Train on regions, or read the mean of 4 x 4 pixels with --option coarser=4.</source>
      <translation>Addestra su regioni, o leggi la media di 4 x 4 pixel con --option coarser=4.</translation>
    </message>
    <message>
      <location filename="../../worker/block_forecasting.py" />
      <source>The raster does not have the pixels of the one that the model was trained on.</source>
      <translation>Il raster non ha i pixel di quello su cui è stato addestrato il modello.</translation>
    </message>
    <message>
      <location filename="../../worker/block_forecasting.py" />
      <source>Use a newer version of the same stack, or train a model on this one.</source>
      <translation>Usa una versione più recente dello stesso stack, o addestra un modello su questo.</translation>
    </message>
    <message>
      <location filename="../../worker/block_training.py" />
      <source>training</source>
      <translation>addestramento</translation>
    </message>
    <message>
      <location filename="../../worker/block_training.py" />
      <source>All of the raster would need {bytes} GB: it is forecast block by block.</source>
      <translation>L'intero raster richiederebbe {bytes} GB: viene previsto blocco per blocco.</translation>
    </message>
    <message>
      <location filename="../../worker/block_training.py" />
      <source>What all series have in common is learned from {number} of them, spread over it, and scores are theirs.</source>
      <translation>Ciò che tutte le serie hanno in comune si apprende da {number} di esse, distribuite sul raster, e i punteggi sono i loro.</translation>
    </message>
    <message>
      <location filename="../../worker/block_training.py" />
      <source>What neighbours share, and steps and bends of the past, are left out.</source>
      <translation>Sono esclusi ciò che i vicini condividono e i gradini e cambi di pendenza del passato.</translation>
    </message>
    <message>
      <location filename="../../worker/block_training.py" />
      <source>Draw regions, or read the mean of 4 x 4 pixels with --option coarser=4, for the whole model.</source>
      <translation>Disegna delle regioni, o leggi la media di 4 x 4 pixel con --option coarser=4, per il modello completo.</translation>
    </message>
    <message>
      <location filename="../../worker/block_training.py" />
      <source>{label} looks at no factor: {factors} is not read.</source>
      <translation>{label} non guarda a fattori: {factors} non viene letto.</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>This worker was started before.</source>
      <translation>Questo processo di calcolo è già stato avviato.</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>Make a new one.</source>
      <translation>Creane uno nuovo.</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The worker does not start ({command}: {strerror}).</source>
      <translation>Il processo di calcolo non si avvia ({command}: {strerror}).</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>Repair the worker environment in Options.</source>
      <translation>Ripara l'ambiente di calcolo in Opzioni.</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The folder {folder} cannot be written ({strerror}).</source>
      <translation>Impossibile scrivere nella cartella {folder} ({strerror}).</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>What was finished is kept; start the run again to continue.</source>
      <translation>Ciò che è concluso viene conservato; avvia di nuovo l'esecuzione per continuare.</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The run was cancelled.</source>
      <translation>L'esecuzione è stata annullata.</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The worker stopped unexpectedly (exit code {exit_code}), probably because memory ran out.</source>
      <translation>Il processo di calcolo si è interrotto in modo imprevisto (codice di uscita {exit_code}), probabilmente per memoria esaurita.</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The worker stopped unexpectedly (killed by {name}), probably because memory ran out.</source>
      <translation>Il processo di calcolo si è interrotto in modo imprevisto (terminato da {name}), probabilmente per memoria esaurita.</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The worker stopped unexpectedly (killed by signal {exit_code}), probably because memory ran out.</source>
      <translation>Il processo di calcolo si è interrotto in modo imprevisto (terminato dal segnale {exit_code}), probabilmente per memoria esaurita.</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>Use a smaller batch or region.</source>
      <translation>Usa un batch o una regione più piccoli.</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The best model so far is kept.</source>
      <translation>Il miglior modello finora viene conservato.</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The worker did not start ({how}: {lines}).</source>
      <translation>Il processo di calcolo non si è avviato ({how}: {lines}).</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The worker did not start ({how}).</source>
      <translation>Il processo di calcolo non si è avviato ({how}).</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The worker stopped unexpectedly (exit code {exit_code}).</source>
      <translation>Il processo di calcolo si è interrotto in modo imprevisto (codice di uscita {exit_code}).</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The worker stopped unexpectedly (killed by {name}).</source>
      <translation>Il processo di calcolo si è interrotto in modo imprevisto (terminato da {name}).</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The worker stopped unexpectedly (killed by signal {exit_code}).</source>
      <translation>Il processo di calcolo si è interrotto in modo imprevisto (terminato dal segnale {exit_code}).</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The best model so far is kept; continue, or copy the diagnostics.</source>
      <translation>Il miglior modello finora viene conservato; continua, o copia la diagnostica.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison.py" />
      <source>drawing figures</source>
      <translation>disegno delle figure</translation>
    </message>
    <message>
      <location filename="../../worker/comparison.py" />
      <source>{label} (paper mode, optimistic) is left out: {message}</source>
      <translation>{label} (modalità articolo, ottimistica) è escluso: {message}</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_parts.py" />
      <source>comparing {parts}</source>
      <translation>confronto di {parts}</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_parts.py" />
      <source>waiting for an earlier run to end</source>
      <translation>in attesa che termini un'esecuzione precedente</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_patterns.py" />
      <source>{count} series are too few, {least} are needed.</source>
      <translation>{count} serie sono troppo poche, ne servono {least}.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_series.py" />
      <source>The parts {name} and {folder} of the comparison hold different series.</source>
      <translation>Le parti {name} e {folder} del confronto contengono serie diverse.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_series.py" />
      <source>Compare again into a new folder.</source>
      <translation>Confronti di nuovo, in una nuova cartella.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Paper mode, optimistic: networks have the settings of their papers, and factors are brought onto every pixel.</source>
      <translation>Modalità articolo, ottimistica: le reti hanno le impostazioni dei loro articoli, e i fattori sono riportati su ogni pixel.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>It repeats no published protocol whole: here, too, nothing after an origin is touched, and every score stands beside persistence, line, and trend and season.</source>
      <translation>Non ripete per intero nessun protocollo pubblicato: anche qui non si tocca nulla dopo un'origine, e ogni punteggio sta accanto a persistenza, retta, tendenza e stagione.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Published tables never compare with these.</source>
      <translation>Le tabelle pubblicate non sono mai confrontabili con queste.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Each network takes part twice, as it is and in paper mode, from the same origins.</source>
      <translation>Ogni rete partecipa due volte, così com'è e in modalità articolo, dalle stesse origini.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Quick look: networks are smaller and trained shorter than by default ({told}).</source>
      <translation>Prova rapida: le reti sono più piccole e addestrate più brevemente del predefinito ({told}).</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Compare in full before you judge them.</source>
      <translation>Fai un confronto completo prima di giudicarle.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Huo et al. 2024, {models}.</source>
      <translation>Huo et al. 2024, {models}.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Repeated: whole windows as target and validation windows that overlap training windows, so that most of what is learned stands in the input already, and loss and R2 of a training say little of a forecast; all epochs, the last weights.</source>
      <translation>Ripetuto: finestre intere come obiettivo e finestre di validazione che si sovrappongono a quelle di addestramento, per cui la maggior parte di ciò che si apprende è già nell'input, e perdita e R2 di un addestramento dicono poco di una previsione; tutte le epoche, gli ultimi pesi.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Not repeated: scaling with the tested dates, a single origin, tables of region means alone.</source>
      <translation>Non ripetuto: la scalatura con le date di prova, un'unica origine, tabelle di sole medie di regione.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>He et al. 2022, {models}.</source>
      <translation>He et al. 2022, {models}.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Repeated: epochs, learning rates, the last weights.</source>
      <translation>Ripetuto: epoche, learning rate, gli ultimi pesi.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Not repeated: gaps that are filled in the tested dates and then scored.</source>
      <translation>Non ripetuto: lacune riempite nelle date di prova e poi valutate.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Its PSNR needs a peak of about 1,430 mm, and its SSIM measures the static field; whether its tested maps were rolled forward is not said, here they are.</source>
      <translation>Il suo PSNR richiede un picco di circa 1430 mm, e il suo SSIM misura il campo statico; non è detto se le sue mappe di prova siano state previste in avanti passo dopo passo, qui lo sono.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Wang et al. 2024, {models}.</source>
      <translation>Wang et al. 2024, {models}.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Repeated: sizes, eight patterns, the last weights.</source>
      <translation>Ripetuto: dimensioni, otto schemi, gli ultimi pesi.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Not repeated: filter, K-means and Holt-Winters over the whole record, tested dates included, and scores against the filtered series.</source>
      <translation>Non ripetuto: filtro, K-means e Holt-Winters sull'intera serie, comprese le date di prova, e punteggi rispetto alle serie filtrate.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Here all three end at the origin, and what was observed is scored.</source>
      <translation>Qui tutti e tre terminano all'origine, e si valuta ciò che è stato osservato.</translation>
    </message>
    <message>
      <location filename="../../worker/continuing.py" />
      <source>{name} after {dates} is the model's own forecast: the forecast rests on that.</source>
      <translation>{name} dopo il {dates} è la previsione propria del modello: la previsione si basa su di essa.</translation>
    </message>
    <message>
      <location filename="../../worker/continuing.py" />
      <source>{name} after {dates} is its usual year: the forecast rests on that.</source>
      <translation>{name} dopo il {dates} è il suo anno tipico: la previsione si basa su di esso.</translation>
    </message>
    <message>
      <location filename="../../worker/continuing.py" />
      <source>Give a longer record as soon as there is one.</source>
      <translation>Fornisci dati più lunghi appena disponibili.</translation>
    </message>
    <message>
      <location filename="../../worker/continuing.py" />
      <source>Give a longer record with --factor NAME=SOURCE, or choose how it goes on: --factor NAME=own for the model's own forecast, NAME=climatology for the usual year.</source>
      <translation>Fornisci dati più lunghi con --factor NAME=SOURCE, o scegli come proseguono: --factor NAME=own per la previsione propria del modello, NAME=climatology per l'anno tipico.</translation>
    </message>
    <message>
      <location filename="../../worker/continuing.py" />
      <source>The model was trained without a factor {name}.</source>
      <translation>Il modello è stato addestrato senza il fattore {name}.</translation>
    </message>
    <message>
      <location filename="../../worker/continuing.py" />
      <source>Its factors: {listing}.</source>
      <translation>I suoi fattori: {listing}.</translation>
    </message>
    <message>
      <location filename="../../worker/continuing.py" />
      <source>Its factors: none.</source>
      <translation>I suoi fattori: nessuno.</translation>
    </message>
    <message>
      <location filename="../../worker/converting.py" />
      <source>{out} belongs to the source itself, and would be lost.</source>
      <translation>{out} appartiene alla fonte stessa, e andrebbe perso.</translation>
    </message>
    <message>
      <location filename="../../worker/converting.py" />
      <source>{out} ends in no format that GroundCast writes.</source>
      <translation>{out} non termina con un formato che GroundCast scrive.</translation>
    </message>
    <message>
      <location filename="../../worker/converting.py" />
      <source>End it in .tif, .gpkg, .nc, .zarr or .h5.</source>
      <translation>Usa la terminazione .tif, .gpkg, .nc, .zarr o .h5.</translation>
    </message>
    <message>
      <location filename="../../worker/converting.py" />
      <source>Give --cell, or write .gpkg or .nc.</source>
      <translation>Indica --cell, o scrivi .gpkg o .nc.</translation>
    </message>
    <message>
      <location filename="../../worker/devices.py" />
      <source>The device {wanted} is not used: without a network, a run stays on the processor.</source>
      <translation>Il dispositivo {wanted} non viene usato: senza una rete neurale, un'esecuzione resta sul processore.</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>{place} is no Python environment.</source>
      <translation>{place} non è un ambiente Python.</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>Delete it by hand if it is not needed.</source>
      <translation>Eliminalo a mano se non serve.</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>{place} could not be deleted ({strerror}).</source>
      <translation>Impossibile eliminare {place} ({strerror}).</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>Stop running jobs and try again.</source>
      <translation>Interrompi i job in esecuzione e riprova.</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>The worker environment is not set up yet.</source>
      <translation>L'ambiente di calcolo non è ancora configurato.</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>Set it up first.</source>
      <translation>Configuralo prima.</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>The worker environment gave no answer within {probe_seconds} seconds ({python}).</source>
      <translation>L'ambiente di calcolo non ha risposto entro {probe_seconds} secondi ({python}).</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>The worker environment does not start ({python}: {why}).</source>
      <translation>L'ambiente di calcolo non si avvia ({python}: {why}).</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>Repair it in Options.</source>
      <translation>Riparalo in Opzioni.</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>The worker environment has Python {version}; 3.10 or newer is needed.</source>
      <translation>L'ambiente di calcolo ha Python {version}; serve 3.10 o più recente.</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>The worker environment lacks {lacking}.</source>
      <translation>Nell'ambiente di calcolo manca {lacking}.</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>Set it up again, or use a baseline.</source>
      <translation>Configuralo di nuovo, o usa un modello di base.</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>Repair it in Options, or use a baseline.</source>
      <translation>Riparalo in Opzioni, o usa un modello di base.</translation>
    </message>
    <message>
      <location filename="../../worker/extracting.py" />
      <source>No place is given.</source>
      <translation>Nessun luogo indicato.</translation>
    </message>
    <message>
      <location filename="../../worker/extracting.py" />
      <source>Give --at X,Y, or a table by --places.</source>
      <translation>Indica --at X,Y, o una tabella con --places.</translation>
    </message>
    <message>
      <location filename="../../worker/extracting.py" />
      <source>None of the {places_count} places lies at a series; the data reach from {x}, {y} to {x_2}, {y_2}.</source>
      <translation>Nessuno dei {places_count} luoghi coincide con una serie; i dati vanno da {x}, {y} a {x_2}, {y_2}.</translation>
    </message>
    <message>
      <location filename="../../worker/extracting.py" />
      <source>Give places in the coordinates of the data.</source>
      <translation>Indica i luoghi nelle coordinate dei dati.</translation>
    </message>
    <message>
      <location filename="../../worker/extracting.py" />
      <source>A place is no pair of numbers ({error}).</source>
      <translation>Un luogo non è una coppia di numeri ({error}).</translation>
    </message>
    <message>
      <location filename="../../worker/extracting.py" />
      <source>Write it like --at 4567800.5,1737250.</source>
      <translation>Scrivilo così: --at 4567800.5,1737250.</translation>
    </message>
    <message>
      <location filename="../../worker/extracting.py" />
      <source>{path} is not a table of places with the columns name, x and y.</source>
      <translation>{path} non è una tabella di luoghi con le colonne name, x e y.</translation>
    </message>
    <message>
      <location filename="../../worker/extracting.py" />
      <source>Write one row a place.</source>
      <translation>Scrivi una riga per luogo.</translation>
    </message>
    <message>
      <location filename="../../worker/factor_commands.py" />
      <source>--set-factor gives {name} two paths.</source>
      <translation>--set-factor assegna a {name} due andamenti.</translation>
    </message>
    <message>
      <location filename="../../worker/factor_commands.py" />
      <source>Give one path a factor; add --change to it.</source>
      <translation>Indica un solo andamento per fattore; per modificarlo aggiungi --change.</translation>
    </message>
    <message>
      <location filename="../../worker/factor_series.py" />
      <source>No date is given.</source>
      <translation>Nessuna data indicata.</translation>
    </message>
    <message>
      <location filename="../../worker/factor_series.py" />
      <source>Give --dates 2020-01-05,2020-01-17 …</source>
      <translation>Indica --dates 2020-01-05,2020-01-17 …</translation>
    </message>
    <message>
      <location filename="../../worker/factor_series.py" />
      <source>--cell {text} is no pair of numbers.</source>
      <translation>--cell {text} non è una coppia di numeri.</translation>
    </message>
    <message>
      <location filename="../../worker/factor_series.py" />
      <source>Write it like --cell 100,100.</source>
      <translation>Scrivilo così: --cell 100,100.</translation>
    </message>
    <message>
      <location filename="../../worker/faults.py" />
      <source>GroundCast itself is at fault ({name}: {error}; {where}).</source>
      <translation>L'errore è in GroundCast stesso ({name}: {error}; {where}).</translation>
    </message>
    <message>
      <location filename="../../worker/faults.py" />
      <source>Report this line.</source>
      <translation>Segnala questa riga.</translation>
    </message>
    <message>
      <location filename="../../worker/faults.py" />
      <source>The memory is full.</source>
      <translation>La memoria è piena.</translation>
    </message>
    <message>
      <location filename="../../worker/faults.py" />
      <source>Use fewer series, a larger cell or a smaller region.</source>
      <translation>Usa meno serie, una cella più grande o una regione più piccola.</translation>
    </message>
    <message>
      <location filename="../../worker/finishing.py" />
      <source>The training of {label} cannot be ended early: it has no model before its end.</source>
      <translation>L'addestramento di {label} non può essere terminato in anticipo: non c'è un modello prima della fine.</translation>
    </message>
    <message>
      <location filename="../../worker/finishing.py" />
      <source>There is no model yet: the run was stopped before its training began.</source>
      <translation>Non c'è ancora un modello: l'esecuzione è stata interrotta prima dell'inizio dell'addestramento.</translation>
    </message>
    <message>
      <location filename="../../worker/fit.py" />
      <source>The past has no fit: {message}</source>
      <translation>Il passato non ha un adattamento: {message}</translation>
    </message>
    <message>
      <location filename="../../worker/folder_lock.py" />
      <source>Another run is writing into the folder {folder}.</source>
      <translation>Un'altra esecuzione sta scrivendo nella cartella {folder}.</translation>
    </message>
    <message>
      <location filename="../../worker/folder_lock.py" />
      <source>Wait until it has ended, or choose another output folder.</source>
      <translation>Attendi che termini, o scegli un'altra cartella dei risultati.</translation>
    </message>
    <message>
      <location filename="../../worker/forecasting.py" />
      <source>Observed and forecast values are relative to a reference chosen after the training.</source>
      <translation>I valori osservati e previsti sono relativi a un riferimento scelto dopo l'addestramento.</translation>
    </message>
    <message>
      <location filename="../../worker/forecasting.py" />
      <source>Their intervals are those of each series, without the reference's own.</source>
      <translation>I loro intervalli sono quelli di ogni serie, senza quello del riferimento.</translation>
    </message>
    <message>
      <location filename="../../worker/forecasting.py" />
      <source>{run} holds no trained model.</source>
      <translation>{run} non contiene un modello addestrato.</translation>
    </message>
    <message>
      <location filename="../../worker/forecasting.py" />
      <source>Choose a run folder, or a .gcast file.</source>
      <translation>Scegli una cartella di esecuzione, o un file .gcast.</translation>
    </message>
    <message>
      <location filename="../../worker/forecasting.py" />
      <source>{report} is damaged.</source>
      <translation>{report} è danneggiato.</translation>
    </message>
    <message>
      <location filename="../../worker/forecasting.py" />
      <source>Choose the .gcast file instead of the folder.</source>
      <translation>Scegli il file .gcast invece della cartella.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>The record has {number} date; a test needs {wanted}: {least} to learn from and 1 to test on.</source>
      <translation>La serie ha {number} data; un test ne richiede {wanted}: {least} da cui apprendere e 1 per la verifica.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>The record has {number} date; {what} needs {wanted}: {least} to learn from and 1 to test on.</source>
      <translation>La serie ha {number} data; {what} ne richiede {wanted}: {least} da cui apprendere e 1 per la verifica.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>The record has {number} dates; a test needs {wanted}: {least} to learn from and 1 to test on.</source>
      <translation>La serie ha {number} date; un test ne richiede {wanted}: {least} da cui apprendere e 1 per la verifica.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>The record has {number} dates; {what} needs {wanted}: {least} to learn from and 1 to test on.</source>
      <translation>La serie ha {number} date; {what} ne richiede {wanted}: {least} da cui apprendere e 1 per la verifica.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>Add {number} date or more, or use {simple} with hold_back = 1.</source>
      <translation>Aggiungi almeno {number} data, o usa {simple} con hold_back = 1.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>Add {number} date or more.</source>
      <translation>Aggiungi almeno {number} data.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>Add {number} dates or more, or use {simple} with hold_back = 1.</source>
      <translation>Aggiungi almeno {number} date, o usa {simple} con hold_back = 1.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>Add {number} dates or more.</source>
      <translation>Aggiungi almeno {number} date.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>The newer data have {number} date; the last {held} are held back as in the training, so {held_2} are needed.</source>
      <translation>I dati più recenti hanno {number} data; le ultime {held} sono riservate alla verifica come nell'addestramento, perciò ne servono {held_2}.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>The newer data have {number} dates; the last {held} are held back as in the training, so {held_2} are needed.</source>
      <translation>I dati più recenti hanno {number} date; le ultime {held} sono riservate alla verifica come nell'addestramento, perciò ne servono {held_2}.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>Give the whole record, with the new dates at its end.</source>
      <translation>Fornisci l'intera serie, con le nuove date alla fine.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>{number} date cannot be held back of {count}: {value}.</source>
      <translation>Impossibile riservare alla verifica {number} data su {count}: {value}.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>{number} dates cannot be held back of {count}: {value}.</source>
      <translation>Impossibile riservare alla verifica {number} date su {count}: {value}.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>Hold back 1 to {most} (hold_back = {most}).</source>
      <translation>Riserva alla verifica da 1 a {most} (hold_back = {most}).</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>Hold back 1 (hold_back = {most}).</source>
      <translation>Riserva 1 data alla verifica (hold_back = {most}).</translation>
    </message>
    <message>
      <location filename="../../worker/inputs.py" />
      <source>preparing</source>
      <translation>preparazione</translation>
    </message>
    <message>
      <location filename="../../worker/inputs.py" />
      <source>{name} is a station table without coordinates: it fits on no map.</source>
      <translation>{name} è una tabella di stazioni senza coordinate: non si colloca su nessuna mappa.</translation>
    </message>
    <message>
      <location filename="../../worker/inputs.py" />
      <source>Give it as a factor, or put stations.csv with the coordinates beside it.</source>
      <translation>Fornisci la tabella come fattore, o affiancale stations.csv con le coordinate.</translation>
    </message>
    <message>
      <location filename="../../worker/inputs.py" />
      <source>{missing} of {cells_count} series of {region} hold no value.</source>
      <translation>{missing} serie su {cells_count} di {region} non contengono valori.</translation>
    </message>
    <message>
      <location filename="../../worker/inputs.py" />
      <source>Use data of the same places, or train a model on these.</source>
      <translation>Usa dati degli stessi luoghi, o addestra un modello su questi.</translation>
    </message>
    <message>
      <location filename="../../worker/inputs.py" />
      <source>Give measured values where a year's weather matters.</source>
      <translation>Fornisci valori misurati dove contano le condizioni meteo di un anno.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Checking</source>
      <translation>Controllo</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Making the environment</source>
      <translation>Creazione dell'ambiente</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Choosing packages</source>
      <translation>Scelta dei pacchetti</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>{name} stopped with code {returncode}: {last}.</source>
      <translation>{name} si è interrotto con codice {returncode}: {last}.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>{name} stopped with code {returncode}: it said nothing.</source>
      <translation>{name} si è interrotto con codice {returncode}, senza alcun messaggio.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Copy the diagnostics, or choose a Python of your own in Options.</source>
      <translation>Copia la diagnostica, o scegli un Python proprio in Opzioni.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Python {oldest} to 3.14 is needed; found only {found}.</source>
      <translation>Serve Python da {oldest} a 3.14; trovato solo {found}.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>No Python {oldest} or newer was found on this computer.</source>
      <translation>Nessun Python {oldest} o più recente trovato su questo computer.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Install Python 3.10 or newer from your system's packages, then set up again.</source>
      <translation>Installa Python 3.10 o più recente dai pacchetti del sistema, poi ripeti la configurazione.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Install Python 3.12 from python.org, then set up again.</source>
      <translation>Installa Python 3.12 da python.org, poi ripeti la configurazione.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>{path} lacks the modules venv and ensurepip.</source>
      <translation>In {path} mancano i moduli venv ed ensurepip.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Install them (Debian, Ubuntu: sudo apt install python{minor}-venv), then set up again.</source>
      <translation>Installali (Debian, Ubuntu: sudo apt install python{minor}-venv), poi ripeti la configurazione.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>{place} holds other files.</source>
      <translation>{place} contiene altri file.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Choose an empty folder, or one that does not exist yet.</source>
      <translation>Scegli una cartella vuota, o una che non esiste ancora.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>The disk is full: {free} GB free, {needed} GB needed in {place}.</source>
      <translation>Il disco è pieno: {free} GB liberi, {needed} GB necessari in {place}.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Free some space, then set up again.</source>
      <translation>Libera dello spazio, poi ripeti la configurazione.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Downloading packages</source>
      <translation>Download dei pacchetti</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Installing packages</source>
      <translation>Installazione dei pacchetti</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>{size} of about {total} MB</source>
      <translation>{size} di circa {total} MB</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>The disk is full: {free} GB free, {build} GB needed.</source>
      <translation>Il disco è pieno: {free} GB liberi, {build} GB necessari.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>The Python packages could not be downloaded ({last}).</source>
      <translation>Impossibile scaricare i pacchetti Python ({last}).</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Check the internet connection and the proxy, then set up again.</source>
      <translation>Controlla la connessione a internet e il proxy, poi ripeti la configurazione.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>The folder {wheels} has no {package} for this computer.</source>
      <translation>Nella cartella {wheels} manca {package} per questo computer.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Fill it on a like computer with internet: pip download -r {requirements} -d FOLDER.</source>
      <translation>Riempila su un computer simile con internet: pip download -r {requirements} -d FOLDER.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>There is no torch for this computer ({last}).</source>
      <translation>Non esiste torch per questo computer ({last}).</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Use Python 3.10 to 3.14 on a 64-bit system, or choose a Python of your own in Options.</source>
      <translation>Usa Python da 3.10 a 3.14 su un sistema a 64 bit, o scegli un Python proprio in Opzioni.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Choose another data folder.</source>
      <translation>Scegli un'altra cartella dei dati.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>The set-up was cancelled.</source>
      <translation>La configurazione è stata annullata.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Start it again at any time.</source>
      <translation>Si può riavviare in qualsiasi momento.</translation>
    </message>
    <message>
      <location filename="../../worker/keeping_series.py" />
      <source>The files of the stack were changed.</source>
      <translation>I file dello stack sono stati modificati.</translation>
    </message>
    <message>
      <location filename="../../worker/keeping_series.py" />
      <source>Their series are read anew at the next click.</source>
      <translation>Le loro serie vengono rilette al prossimo clic.</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>comparing</source>
      <translation>confronto</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>There is no factor to compare the deformation with.</source>
      <translation>Non c'è nessun fattore con cui confrontare la deformazione.</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>Give --factor NAME=SOURCE.</source>
      <translation>Indica --factor NAME=SOURCE.</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>Lags to {longest} days in steps of {step} days are out of range.</source>
      <translation>Ritardi fino a {longest} giorni a passi di {step} giorni sono fuori intervallo.</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>Give 0 to {longest_lag_days} days, and a step of 1 or more (0: the usual interval).</source>
      <translation>Indica da 0 a {longest_lag_days} giorni, e un passo di 1 o più (0: l'intervallo abituale).</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>The deformation follows {name} after {lag} days: correlation {r} without trend and season ({effective} independent samples of {epochs} dates; chance stays within ±{chance}).</source>
      <translation>La deformazione segue {name} dopo {lag} giorni: correlazione {r} senza tendenza e stagione ({effective} campioni indipendenti di {epochs} date; il caso resta entro ±{chance}).</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>It is no proof of cause.</source>
      <translation>Non è una prova di causa.</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>The yearly cycle explains it all: with it the correlation with {name} reaches {with_season} at {lags} days; without it, it is {r}, as chance gives too (±{chance}; {effective} independent samples of {epochs} dates).</source>
      <translation>Il ciclo annuale spiega tutto: con esso la correlazione con {name} raggiunge {with_season} a {lags} giorni; senza, è {r}, come può dare anche il caso (±{chance}; {effective} campioni indipendenti di {epochs} date).</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>A model with a season needs no {name}.</source>
      <translation>Un modello con una stagione non ha bisogno di {name}.</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>No lag shows that the deformation follows {name}: what stands out most is {r} at {lag} days, and chance stays within ±{chance} ({effective} independent samples of {epochs} dates).</source>
      <translation>Nessun ritardo mostra che la deformazione segue {name}: il valore più marcato è {r} a {lag} giorni, e il caso resta entro ±{chance} ({effective} campioni indipendenti di {epochs} date).</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>Training epochs up to {document}.</source>
      <translation>Date di addestramento fino al {document}.</translation>
    </message>
    <message>
      <location filename="../../worker/large_raster.py" />
      <source>The raster needs {needed} GB: it is forecast block by block, and {steps} needs all of it.</source>
      <translation>Il raster richiede {needed} GB: viene previsto blocco per blocco, e {steps} lo richiede tutto.</translation>
    </message>
    <message>
      <location filename="../../worker/large_raster.py" />
      <source>Leave the step out, draw regions, or read the mean of 4 x 4 pixels with --option coarser=4.</source>
      <translation>Ometti il passo, disegna delle regioni, o leggi la media di 4 x 4 pixel con --option coarser=4.</translation>
    </message>
    <message>
      <location filename="../../worker/large_raster.py" />
      <source>{title} holds no values where the model was trained.</source>
      <translation>{title} non contiene valori dove il modello è stato addestrato.</translation>
    </message>
    <message>
      <location filename="../../worker/large_raster.py" />
      <source>{title} cannot be read block by block.</source>
      <translation>Impossibile leggere {title} blocco per blocco.</translation>
    </message>
    <message>
      <location filename="../../worker/large_raster.py" />
      <source>Give a raster as in the training.</source>
      <translation>Fornisci un raster come nell'addestramento.</translation>
    </message>
    <message>
      <location filename="../../worker/limits.py" />
      <source>The run needs more than the {most_mb} GB of memory that Options → GroundCast allows.</source>
      <translation>L'esecuzione richiede più dei {most_mb} GB di memoria consentiti in Opzioni → GroundCast.</translation>
    </message>
    <message>
      <location filename="../../worker/limits.py" />
      <source>Use fewer series, a larger cell or a smaller region, or raise the limit.</source>
      <translation>Usa meno serie, una cella più grande o una regione più piccola, o aumenta il limite.</translation>
    </message>
    <message>
      <location filename="../../worker/matching.py" />
      <source>The data do not lie at the places that the model was trained on.</source>
      <translation>I dati non si trovano nei luoghi su cui è stato addestrato il modello.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>{label}, {found}, {ahead} dates ahead, forecast from {document}, the first of {seeds} trainings.</source>
      <translation>{label}, {found}, {ahead} date in avanti, previsione dal {document}, il primo di {seeds} addestramenti.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>Quartiles of the residual: {quartiles} mm.</source>
      <translation>Quartili del residuo: {quartiles} mm.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>{label}, {found}, {ahead} dates ahead, forecast from {document}.</source>
      <translation>{label}, {found}, {ahead} date in avanti, previsione dal {document}.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>{label}: all {seeds} trainings, origins, horizons and series.</source>
      <translation>{label}: tutti i {seeds} addestramenti, le origini, gli orizzonti e le serie.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>R2 {r2} is pooled: it holds how places differ, which a forecast need not know.</source>
      <translation>R2 {r2} è calcolato su tutti i valori insieme: include le differenze tra luoghi, che una previsione non ha bisogno di conoscere.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>{label}: all origins, horizons and series.</source>
      <translation>{label}: tutte le origini, gli orizzonti e le serie.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>{label}: loss and R2 of one training.</source>
      <translation>{label}: perdita e R2 di un addestramento.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>Processor: loss and R2 of one training.</source>
      <translation>Processore: perdita e R2 di un addestramento.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>{label}: loss and R2 of {trainings} trainings from {seeds} seeds, drawn over each other.</source>
      <translation>{label}: perdita e R2 di {trainings} addestramenti da {seeds} semi, sovrapposti.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>{label}: loss and R2 of {trainings} trainings, drawn over each other.</source>
      <translation>{label}: perdita e R2 di {trainings} addestramenti, sovrapposti.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>The first {most_rows} of {every_count} regions.</source>
      <translation>Le prime {most_rows} regioni su {every_count}.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>{label}: largest and smallest value of each date.</source>
      <translation>{label}: valore massimo e minimo di ogni data.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>Observed ones hold the largest noise of all series, which a median leaves out, so they lie further apart.</source>
      <translation>Quelli osservati contengono il rumore massimo di tutte le serie, che una mediana esclude, perciò sono più distanti tra loro.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>Thin lines: further trainings of the same network, {count} in all.</source>
      <translation>Linee sottili: altri addestramenti della stessa rete, {count} in tutto.</translation>
    </message>
    <message>
      <location filename="../../worker/outlook.py" />
      <source>A forecast of a single date has no velocity, no acceleration and no change.</source>
      <translation>Una previsione di una sola data non ha velocità, accelerazione né variazione.</translation>
    </message>
    <message>
      <location filename="../../worker/outlook.py" />
      <source>Forecast 2 dates or more.</source>
      <translation>Prevedi almeno 2 date.</translation>
    </message>
    <message>
      <location filename="../../worker/outlook.py" />
      <source>The acceleration compares with the same dates {years} years before, and {region} is observed from {dates} only.</source>
      <translation>L'accelerazione è un confronto con le stesse date di {years} anni prima, e {region} è osservata solo dal {dates}.</translation>
    </message>
    <message>
      <location filename="../../worker/outlook.py" />
      <source>The acceleration compares with the same dates {years} year before, and {region} is observed from {dates} only.</source>
      <translation>L'accelerazione è un confronto con le stesse date di {years} anno prima, e {region} è osservata solo dal {dates}.</translation>
    </message>
    <message>
      <location filename="../../worker/outlook.py" />
      <source>Forecast fewer dates, or take a longer record.</source>
      <translation>Prevedi meno date, o usa una serie più lunga.</translation>
    </message>
    <message>
      <location filename="../../worker/pattern_numbers.py" />
      <source>looking for patterns</source>
      <translation>ricerca di schemi</translation>
    </message>
    <message>
      <location filename="../../worker/pattern_numbers.py" />
      <source>Up to {most} patterns of series smoothed over {window} dates cannot be looked for.</source>
      <translation>Non è possibile cercare fino a {most} schemi di serie lisciate su {window} date.</translation>
    </message>
    <message>
      <location filename="../../worker/pattern_numbers.py" />
      <source>Give 2 patterns or more, and 0 or an odd number of 3 or more dates.</source>
      <translation>Indica 2 o più schemi, e 0 o un numero dispari di almeno 3 date.</translation>
    </message>
    <message>
      <location filename="../../worker/pattern_numbers.py" />
      <source>{count} series are too few, or too much alike, to have patterns.</source>
      <translation>{count} serie sono troppo poche, o troppo simili, per avere schemi.</translation>
    </message>
    <message>
      <location filename="../../worker/pattern_numbers.py" />
      <source>No number of patterns stands apart: the best mean silhouette is {curve}, with {best} patterns.</source>
      <translation>Nessun numero di schemi si distingue: la migliore silhouette media è {curve}, con {best} schemi.</translation>
    </message>
    <message>
      <location filename="../../worker/pattern_numbers.py" />
      <source>One pattern for all series is enough.</source>
      <translation>Basta un solo schema per tutte le serie.</translation>
    </message>
    <message>
      <location filename="../../worker/pattern_numbers.py" />
      <source>The series stand apart best in {best} patterns: the mean silhouette is {curve} of 1.</source>
      <translation>Le serie si distinguono meglio in {best} schemi: la silhouette media è {curve} su 1.</translation>
    </message>
    <message>
      <location filename="../../worker/pattern_numbers.py" />
      <source>Series up to {document}, smoothed over {document_2} dates.</source>
      <translation>Serie fino al {document}, lisciate su {document_2} date.</translation>
    </message>
    <message>
      <location filename="../../worker/pipeline.py" />
      <source>The job's task {task} is not known.</source>
      <translation>Il compito {task} del job non è noto.</translation>
    </message>
    <message>
      <location filename="../../worker/pipeline.py" />
      <source>mode = both sets two protocols beside one another, which a comparison alone does.</source>
      <translation>mode = both affianca due protocolli, cosa che fa soltanto un confronto.</translation>
    </message>
    <message>
      <location filename="../../worker/pipeline.py" />
      <source>Set it to honest or paper.</source>
      <translation>Impostalo su honest o paper.</translation>
    </message>
    <message>
      <location filename="../../worker/pipeline.py" />
      <source>The job names no results folder.</source>
      <translation>Il job non indica una cartella dei risultati.</translation>
    </message>
    <message>
      <location filename="../../worker/pipeline.py" />
      <source>Set one with --out.</source>
      <translation>Impostane una con --out.</translation>
    </message>
    <message>
      <location filename="../../worker/preparation_commands.py" />
      <source>Steps are mask, drop_dates, jumps, reference_place, other, other.unit and the like, component, vertical, cell, weighting, cadence_days, and FACTOR.space, .time and .lag_days.</source>
      <translation>I passi sono mask, drop_dates, jumps, reference_place, other, other.unit e simili, component, vertical, cell, weighting, cadence_days, e FACTOR.space, .time e .lag_days.</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>Common axis: {parts}.</source>
      <translation>Asse comune: {parts}.</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>The origin {until} lies before the first date, {first}.</source>
      <translation>L'origine {until} precede la prima data, {first}.</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>Give a later one.</source>
      <translation>Indicane una successiva.</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>The origin {until} lies after the last date, {last}.</source>
      <translation>L'origine {until} segue l'ultima data, {last}.</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>Give an earlier one, or none: then all dates are seen.</source>
      <translation>Indicane una precedente, o nessuna: così si considerano tutte le date.</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>The origin {until} lies before the second date, {dates}: no motion is known up to it.</source>
      <translation>L'origine {until} precede la seconda data, {dates}: fino a essa non è noto alcun movimento.</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>No step changes a value: the series are as they were read.</source>
      <translation>Nessun passo modifica i valori: le serie sono come sono state lette.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>RMSE on single series of region {region} by dates ahead, means over {means}.</source>
      <translation>RMSE sulle singole serie della regione {region} per date in avanti, medie su {means}.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Nothing was observed {ahead} dates ahead.</source>
      <translation>Nulla è stato osservato {ahead} date in avanti.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>RMSE on single series of region {region} by dates ahead.</source>
      <translation>RMSE sulle singole serie della regione {region} per date in avanti.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Region {region}, pixels: nothing was observed on the tested dates.</source>
      <translation>Regione {region}, pixel: nulla è stato osservato nelle date di test.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Region {region}, region mean: nothing was observed on the tested dates.</source>
      <translation>Regione {region}, media della regione: nulla è stato osservato nelle date di test.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>RMSE in mm, region {region}, pixels: from {first} ({labels}) to {last} ({labels_2}).</source>
      <translation>RMSE in mm, regione {region}, pixel: da {first} ({labels}) a {last} ({labels_2}).</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>RMSE in mm, region {region}, region mean: from {first} ({labels}) to {last} ({labels_2}).</source>
      <translation>RMSE in mm, regione {region}, media della regione: da {first} ({labels}) a {last} ({labels_2}).</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>All forecasts start at one origin.</source>
      <translation>Tutte le previsioni partono da una sola origine.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Forecasts start at {count} origins.</source>
      <translation>Le previsioni partono da {count} origini.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Each network was trained once.</source>
      <translation>Ogni rete è stata addestrata una volta.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Each network was trained {count} times.</source>
      <translation>Ogni rete è stata addestrata {count} volte.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Whiskers: standard deviation over trainings.</source>
      <translation>Baffi: deviazione standard sugli addestramenti.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Mean of {inside} series of region {region}: observed, and forecasts from {document}, each drawn from the value observed at its origin.</source>
      <translation>Media di {inside} serie della regione {region}: valori osservati, e previsioni dal {document}, ognuna disegnata dal valore osservato alla sua origine.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Displacement on {date}, forecast from {document}, along the longest line through region {region}: means of {count} series within {half_width} m of it; the {names_count} models of the smallest RMSE, references among them.</source>
      <translation>Spostamento al {date}, previsto dal {document}, lungo la linea più lunga attraverso la regione {region}: medie di {count} serie entro {half_width} m da essa; i {names_count} modelli con l'RMSE minore, riferimenti compresi.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Displacement on {date}, forecast from {document}, along the longest line through region {region}: means of {count} series within {half_width} units of it; the {names_count} models of the smallest RMSE, references among them.</source>
      <translation>Spostamento al {date}, previsto dal {document}, lungo la linea più lunga attraverso la regione {region}: medie di {count} serie entro {half_width} unità da essa; i {names_count} modelli con l'RMSE minore, riferimenti compresi.</translation>
    </message>
    <message>
      <location filename="../../worker/roles.py" />
      <source>Region {last} ({roles}) shares {shared} series with region {first} ({roles_2}): it would not be unseen.</source>
      <translation>La regione {last} ({roles}) ha {shared} serie in comune con la regione {first} ({roles_2}): non sarebbe mai vista.</translation>
    </message>
    <message>
      <location filename="../../worker/roles.py" />
      <source>Cut {last} by {first}, or draw it elsewhere.</source>
      <translation>Ritaglia {last} escludendo {first}, o disegnala altrove.</translation>
    </message>
    <message>
      <location filename="../../worker/roles.py" />
      <source>{label} has nothing to stop or to choose: region {name} is scored and decides nothing.</source>
      <translation>{label} non ha nulla da arrestare o da scegliere: la regione {name} viene valutata e non decide nulla.</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>forecasting along the scenario</source>
      <translation>previsione lungo lo scenario</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>{label} takes no factors, so that no scenario can move it.</source>
      <translation>{label} non usa fattori, perciò nessuno scenario può modificarlo.</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>Train a model that takes factors: {names}.</source>
      <translation>Addestra un modello che usi fattori: {names}.</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>This {label} was trained without factors, so that no scenario can move it.</source>
      <translation>Questo {label} è stato addestrato senza fattori, perciò nessuno scenario può modificarlo.</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>Train it again with --factor NAME=SOURCE.</source>
      <translation>Addestralo di nuovo con --factor NAME=SOURCE.</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>The scenario changes nothing: every factor keeps the model's own forecast.</source>
      <translation>Lo scenario non cambia nulla: ogni fattore mantiene la previsione propria del modello.</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>Name a path (climatology or a stack), or a change such as +1, x0.8 or year:2021.</source>
      <translation>Indica un andamento (climatology o uno stack), o una modifica come +1, x0.8 o year:2021.</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>Read the response with care.</source>
      <translation>Leggi la risposta con cautela.</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>One training alone shows no spread: the response has no interval.</source>
      <translation>Un solo addestramento non mostra dispersione: la risposta non ha intervallo.</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>Ask for more with --seeds 3.</source>
      <translation>Chiedine di più con --seeds 3.</translation>
    </message>
    <message>
      <location filename="../../worker/seeds.py" />
      <source>training again, seed {seed}</source>
      <translation>nuovo addestramento, seme {seed}</translation>
    </message>
    <message>
      <location filename="../../worker/source_commands.py" />
      <source>{said} is said of newer data, but there are none.</source>
      <translation>{said} riguarda dati più recenti, ma non ce ne sono.</translation>
    </message>
    <message>
      <location filename="../../worker/source_commands.py" />
      <source>Give them with --source.</source>
      <translation>Forniscili con --source.</translation>
    </message>
    <message>
      <location filename="../../worker/source_commands.py" />
      <source>--factor-option {text} is of no factor that is given.</source>
      <translation>--factor-option {text} non riguarda nessun fattore fornito.</translation>
    </message>
    <message>
      <location filename="../../worker/source_commands.py" />
      <source>Write NAME.KEY=VALUE with one of {made}.</source>
      <translation>Scrivi NAME.KEY=VALUE con uno tra {made}.</translation>
    </message>
    <message>
      <location filename="../../worker/source_commands.py" />
      <source>Give it with --factor.</source>
      <translation>Forniscilo con --factor.</translation>
    </message>
    <message>
      <location filename="../../worker/source_commands.py" />
      <source>{key} = {text} is not a list of numbers.</source>
      <translation>{key} = {text} non è un elenco di numeri.</translation>
    </message>
    <message>
      <location filename="../../worker/source_commands.py" />
      <source>Write it like 1,2.</source>
      <translation>Scrivilo così: 1,2.</translation>
    </message>
    <message>
      <location filename="../../worker/training.py" />
      <source>The run was stopped before the training of {out}: no forecast is made there.</source>
      <translation>L'esecuzione è stata interrotta prima dell'addestramento di {out}: lì non viene fatta alcuna previsione.</translation>
    </message>
    <message>
      <location filename="../../worker/training.py" />
      <source>Run it again to train and forecast there, too.</source>
      <translation>Eseguila di nuovo per addestrare e prevedere anche lì.</translation>
    </message>
    <message>
      <location filename="../../worker/trial.py" />
      <source>{dates} dates are too few to try the forecast on the past; {least} are needed.</source>
      <translation>{dates} date sono troppo poche per provare la previsione sul passato; ne servono {least}.</translation>
    </message>
    <message>
      <location filename="../../worker/trial.py" />
      <source>Read it with care: nothing says how good it is.</source>
      <translation>Leggila con cautela: nulla dice quanto sia buona.</translation>
    </message>
    <message>
      <location filename="../../worker/trial.py" />
      <source>There is no backtest: {message}</source>
      <translation>Non c'è un backtest: {message}</translation>
    </message>
    <message>
      <location filename="../../worker/water_commands.py" />
      <source>Water storage has no setting {key}.</source>
      <translation>L'accumulo idrico non ha l'impostazione {key}.</translation>
    </message>
    <message>
      <location filename="../../worker/water_commands.py" />
      <source>Settings are {plain}.</source>
      <translation>Le impostazioni sono {plain}.</translation>
    </message>
    <message>
      <location filename="../../worker/water_commands.py" />
      <source>--distances-km {text} is not a list of numbers.</source>
      <translation>--distances-km {text} non è un elenco di numeri.</translation>
    </message>
    <message>
      <location filename="../../worker/water_commands.py" />
      <source>--members {text} is not a list of numbers.</source>
      <translation>--members {text} non è un elenco di numeri.</translation>
    </message>
    <message>
      <location filename="../../worker/water_commands.py" />
      <source>Write it like 0,14,20.</source>
      <translation>Scrivilo così: 0,14,20.</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>The deformation has one date only; a change of water needs two at least.</source>
      <translation>La deformazione ha una sola data; una variazione d'acqua ne richiede almeno due.</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>Give a series of dates.</source>
      <translation>Fornisci una serie di date.</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>The job names no deformation.</source>
      <translation>Il job non indica una deformazione.</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>Give it with --deformation.</source>
      <translation>Forniscila con --deformation.</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>The deformation does not say its direction and is taken as vertical, positive up.</source>
      <translation>La deformazione non indica la sua direzione ed è considerata verticale, positiva verso l'alto.</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>The deformation spans {span} days, too few to tell a rate from a season: no place is masked.</source>
      <translation>La deformazione copre {span} giorni, troppo pochi per distinguere una velocità da una stagione: nessun luogo è mascherato.</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>The atmospheric loading ({dates} to {dates_2}) misses the deformation.</source>
      <translation>Il carico atmosferico (dal {dates} al {dates_2}) non copre la deformazione.</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>Give one of the same time, or none.</source>
      <translation>Forniscine uno dello stesso periodo, o nessuno.</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>{covered} dates without atmospheric loading are left out.</source>
      <translation>{covered} date senza carico atmosferico sono escluse.</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>All {some} places are masked: faster than {velocity_mm} mm/yr.</source>
      <translation>Tutti i {some} luoghi sono mascherati: più veloci di {velocity_mm} mm/anno.</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>Raise the limit (--set velocity_mm=…), or check unit and reference.</source>
      <translation>Aumenta il limite (--set velocity_mm=…), o controlla unità e riferimento.</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>{gone} of {some} places move faster than {velocity_mm} mm/yr and are left out.</source>
      <translation>{gone} luoghi su {some} si muovono a più di {velocity_mm} mm/anno e sono esclusi.</translation>
    </message>
    <message>
      <location filename="../../worker/water_doors.py" />
      <source>--distances-km names no distance.</source>
      <translation>--distances-km non indica alcuna distanza.</translation>
    </message>
    <message>
      <location filename="../../worker/water_doors.py" />
      <source>--height-m is no number.</source>
      <translation>--height-m non è un numero.</translation>
    </message>
    <message>
      <location filename="../../worker/water_doors.py" />
      <source>Give metres of water.</source>
      <translation>Indica i metri d'acqua.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The prior is no raster.</source>
      <translation>La stima a priori non è un raster.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The snow is no raster.</source>
      <translation>La neve non è un raster.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The validation is no raster.</source>
      <translation>La validazione non è un raster.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Give a GeoTIFF with one band a date.</source>
      <translation>Fornisci un GeoTIFF con una banda per data.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The job names no prior.</source>
      <translation>Il job non indica una stima a priori.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Give the water storage with --prior.</source>
      <translation>Fornisci l'accumulo idrico con --prior.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The prior is empty on {some} dates, which are left out.</source>
      <translation>La stima a priori è vuota in {some} date, che sono escluse.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Gaps of the prior in {broken_count} cells are interpolated in time.</source>
      <translation>Le lacune della stima a priori in {broken_count} celle sono interpolate nel tempo.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The prior covers {dates} to {dates_2}; {outside} of {outside_count} dates of the deformation lie outside and are left out.</source>
      <translation>La stima a priori copre dal {dates} al {dates_2}; {outside} date della deformazione su {outside_count} ne sono fuori e sono escluse.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Give a prior as long as the deformation.</source>
      <translation>Fornisci una stima a priori lunga quanto la deformazione.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>{unused} dates of the deformation have no date of the prior within {gap} days of their own.</source>
      <translation>{unused} date della deformazione non hanno una data della stima a priori entro {gap} giorni.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Interpolate the prior to the acquisitions: --set matching=interpolate.</source>
      <translation>Interpola la stima a priori alle acquisizioni: --set matching=interpolate.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>{count} date of the deformation meets the prior; a change needs two at least.</source>
      <translation>{count} data della deformazione corrisponde alla stima a priori; una variazione ne richiede almeno due.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>No date of the deformation meets the prior; a change needs two at least.</source>
      <translation>Nessuna data della deformazione corrisponde alla stima a priori; una variazione ne richiede almeno due.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Give records of the same time, or allow a larger gap (--set max_gap_days=…).</source>
      <translation>Fornisci serie dello stesso periodo, o ammetti una distanza maggiore tra le date (--set max_gap_days=…).</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>No cell of the study area holds both deformation and water.</source>
      <translation>Nessuna cella dell'area di studio contiene sia deformazione sia acqua.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>No cell of the prior's cells holds both deformation and water.</source>
      <translation>Nessuna cella della stima a priori contiene sia deformazione sia acqua.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Check study area, mask and reference systems.</source>
      <translation>Controlla l'area di studio, la maschera e i sistemi di riferimento.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The snow does not cover the prior's dates.</source>
      <translation>La neve non copre le date della stima a priori.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The snow is below 0.</source>
      <translation>La neve è inferiore a 0.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Give snow water equivalent for all dates.</source>
      <translation>Fornisci l'equivalente in acqua della neve per tutte le date.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The prior is smaller than study area plus halo ({halo_km} km): {missing} % of the response to an even load is missing.</source>
      <translation>La stima a priori è più piccola dell'area di studio più l'alone ({halo_km} km): manca il {missing} % della risposta a un carico uniforme.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Give a larger prior, or a smaller halo.</source>
      <translation>Fornisci una stima a priori più estesa, o un alone più piccolo.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The reference area lies inside the load: {kept} % of the response cancels.</source>
      <translation>L'area di riferimento è dentro il carico: il {kept} % della risposta si annulla.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Use deformation tied to GNSS, or a reference far from the water.</source>
      <translation>Usa una deformazione vincolata al GNSS, o un riferimento lontano dall'acqua.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Check that up is positive.</source>
      <translation>Controlla che verso l'alto sia positivo.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The prior's cells are {wide} km wide, the analysis' 25 km: neighbours are alike.</source>
      <translation>Le celle della stima a priori sono larghe {wide} km, quelle dell'analisi 25 km: le celle vicine si somigliano.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Use the prior's own cells (--set cells=prior) for what it can resolve.</source>
      <translation>Usa le celle proprie della stima a priori (--set cells=prior) per ciò che può risolvere.</translation>
    </message>
    <message>
      <location filename="../../worker/water_validation.py" />
      <source>There is no validation {path}.</source>
      <translation>Non esiste la validazione {path}.</translation>
    </message>
    <message>
      <location filename="../../worker/within_memory.py" />
      <source>All of the raster would need {needed} GB: only {width} x {height} of its {width_2} x {height_2} pixels around the regions were read.</source>
      <translation>L'intero raster richiederebbe {needed} GB: sono stati letti solo {width} x {height} dei suoi {width_2} x {height_2} pixel attorno alle regioni.</translation>
    </message>
    <message>
      <location filename="../../worker/within_memory.py" />
      <source>No region is named {region_names}.</source>
      <translation>Nessuna regione si chiama {region_names}.</translation>
    </message>
    <message>
      <location filename="../../worker/within_memory.py" />
      <source>Choose one of the file.</source>
      <translation>Scegline una del file.</translation>
    </message>
    <message>
      <location filename="../../worker/words.py" />
      <source>{option} {text} is not of the form {form}.</source>
      <translation>{option} {text} non ha la forma {form}.</translation>
    </message>
    <message>
      <location filename="../../worker/words.py" />
      <source>Write it like that.</source>
      <translation>Scrivilo così.</translation>
    </message>
    <message>
      <location filename="../../worker/words.py" />
      <source>--out names no folder.</source>
      <translation>--out non indica alcuna cartella.</translation>
    </message>
    <message>
      <location filename="../../worker/words.py" />
      <source>Name the folder for the results.</source>
      <translation>Indica la cartella dei risultati.</translation>
    </message>
  </context>
</TS>
