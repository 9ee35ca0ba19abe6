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
      <source>With the factors {model} does not clearly beat {reference}: {size} {over}.</source>
      <translation>Con i fattori {model} non batte chiaramente {reference}: {size} {over}.</translation>
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
      <source>With the factors {model} beats {reference}: {size} {over}.</source>
      <translation>Con i fattori {model} batte {reference}: {size} {over}.</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>With the factors {model} is worse than {reference}: {size} {over}.</source>
      <translation>Con i fattori {model} fa peggio di {reference}: {size} {over}.</translation>
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
      <source>Rough estimate: at most {time}</source>
      <translation>Stima approssimativa: al massimo {time}</translation>
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
      <source>not better: {share} worse</source>
      <translation>non meglio: {share} peggio</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>{model} is best, {share} better than {reference}.</source>
      <translation>{model} è il migliore, {share} meglio di {reference}.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>reference</source>
      <translation>riferimento</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>not better: about equal</source>
      <translation>non meglio: circa uguale</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>{share} better</source>
      <translation>{share} meglio</translation>
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
      <source>Region {names}: </source>
      <translation>Regione {names}: </translation>
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
      <location filename="../../ui/compare_results.py" />
      <source>region mean</source>
      <translation>media della regione</translation>
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
      <source>Series of deformation</source>
      <translation>Serie di deformazione</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>File, folder or database</source>
      <translation>File, cartella o database</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>&amp;Source</source>
      <translation>&amp;Sorgente</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Source</source>
      <translation>Sorgente</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Add</source>
      <translation>Aggiungi</translation>
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
      <source>Choose a source first.</source>
      <translation>Scegli prima una sorgente.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Put the password into ~/.pgpass or a service file: a project keeps what is written here.</source>
      <translation>Metti la password in ~/.pgpass o in un file dei servizi: un progetto conserva quanto è scritto qui.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>There is no {path}.</source>
      <translation>{path} non esiste.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Files of this format are read by the folder. Choose the folder.</source>
      <translation>I file di questo formato si leggono per cartella. Scegli la cartella.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>All files (*)</source>
      <translation>Tutti i file (*)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>File</source>
      <translation>File</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Folder</source>
      <translation>Cartella</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Database</source>
      <translation>Database</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Choose a file or folder, or drop one here. Nothing is copied.</source>
      <translation>Scegli un file o una cartella, oppure trascinali qui. Non viene copiato nulla.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>&lt;a href="stop"&gt;Stop&lt;/a&gt;</source>
      <translation>&lt;a href="stop"&gt;Interrompi&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Series ({endings})</source>
      <translation>Serie ({endings})</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>PG:host=… dbname=… user=…|layername=schema.table</source>
      <translation>PG:host=… dbname=… user=…|layername=schema.table</translation>
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
      <source>&lt;b&gt;Variable&lt;/b&gt;&lt;br&gt;One of those in the file; others can be typed.</source>
      <translation>&lt;b&gt;Variabile&lt;/b&gt;&lt;br&gt;Una di quelle nel file; altre si possono digitare.</translation>
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
      <source>Size of cells</source>
      <translation>Dimensione celle</translation>
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
      <source>As found</source>
      <translation>Come rilevata</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Line of sight</source>
      <translation>Linea di vista</translation>
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
      <source>Interferograms</source>
      <translation>Interferogrammi</translation>
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
      <source>Paper mode repeats the published protocol: settings of the papers, factors brought onto every pixel. Its scores are optimistic.</source>
      <translation>La modalità articolo ripete il protocollo pubblicato: impostazioni degli articoli, fattori riportati su ogni pixel. I suoi punteggi sono ottimistici.</translation>
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
      <source>Quick look (smaller networks, shorter training)</source>
      <translation>Prova rapida (reti più piccole, addestramento più breve)</translation>
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
      <source>At &amp;most series</source>
      <translation>&amp;Massimo di serie</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&amp;Origins</source>
      <translation>&amp;Origini</translation>
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
      <source>&amp;Regions</source>
      <translation>&amp;Regioni</translation>
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
      <source>No date stands out from its neighbours.</source>
      <translation>Nessuna data si discosta dalle vicine.</translation>
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
      <source>&lt;b&gt;PDF&lt;/b&gt;&lt;br&gt;Three A4 pages: maps, plots and scores, how far to trust it.</source>
      <translation>&lt;b&gt;PDF&lt;/b&gt;&lt;br&gt;Tre pagine A4: mappe, grafici e punteggi, quanto è affidabile.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Layout template (*.qpt)</source>
      <translation>Modello di layout (*.qpt)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>&lt;b&gt;Template&lt;/b&gt;&lt;br&gt;A layout of your own, with items named like ours (gc_title, gc_map_1 …). Save one of ours as a template to begin with. Leave empty for the built-in pages.</source>
      <translation>&lt;b&gt;Modello di layout&lt;/b&gt;&lt;br&gt;Un layout proprio, con elementi che hanno gli stessi nomi dei nostri (gc_title, gc_map_1 …). Per cominciare, salva uno dei nostri come modello. Lascia vuoto per le pagine predefinite.</translation>
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
      <source>Maps of forecast and residual, a series, a profile, scores, settings, the data's credit.</source>
      <translation>Mappe di previsione e residuo, una serie, un profilo, punteggi, impostazioni, attribuzione dei dati.</translation>
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
      <source>Written: {names}.</source>
      <translation>Scritto: {names}.</translation>
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
      <source>Open</source>
      <translation>Apri</translation>
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
      <source>Factor</source>
      <translation>Fattore</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Path after the last date</source>
      <translation>Andamento dopo l'ultima data</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Change</source>
      <translation>Modifica</translation>
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
      <source>Cancel</source>
      <translation>Annulla</translation>
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
      <source>{label}: {size} to download, {time} at {line} Mbit/s</source>
      <translation>{label}: {size} da scaricare, {time} a {line} Mbit/s</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>Folder, proxy, offline packages</source>
      <translation>Cartella, proxy, pacchetti offline</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>{size} in {place}, {needed} while it is made; {free} are free.</source>
      <translation>{size} in {place}, {needed} durante la creazione; {free} liberi.</translation>
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
      <source>Needs {needed} while it is made, {free} are free. Free some space.</source>
      <translation>Richiede {needed} durante la creazione, {free} liberi. Libera dello spazio.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>No NVIDIA card was found here; the processor will be used.</source>
      <translation>Qui non è stata trovata una scheda NVIDIA; verrà usato il processore.</translation>
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
      <source>Region</source>
      <translation>Regione</translation>
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
      <source>against the best baseline</source>
      <translation>rispetto al miglior modello di base</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>All regions</source>
      <translation>Tutte le regioni</translation>
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
      <location filename="../../ui/docks/forecast.py" />
      <source>Options…</source>
      <translation>Opzioni…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/forecast.py" />
      <source>Estimating…</source>
      <translation>Stima in corso…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/forecast.py" />
      <source>A run goes on; its study stays open until it has ended.</source>
      <translation>È in corso un'esecuzione; il suo studio resta aperto fino al termine.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/forecast.py" />
      <source>Repair</source>
      <translation>Ripara</translation>
    </message>
    <message>
      <location filename="../../ui/docks/forecast.py" />
      <source>Learned models need a one-time set-up. Series and profiles work now.</source>
      <translation>I modelli appresi richiedono una configurazione, una volta sola. Serie e profili funzionano già.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/forecast.py" />
      <source>Set up…</source>
      <translation>Configura…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/forecast.py" />
      <source>Hide</source>
      <translation>Nascondi</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_dock.py" />
      <source>Choose data or run a forecast first.</source>
      <translation>Scegli prima i dati o esegui una previsione.</translation>
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
      <source>Plots need matplotlib, which QGIS's Python does not have. Install it there and restart QGIS.</source>
      <translation>I grafici richiedono matplotlib, che manca nel Python di QGIS. Installalo lì e riavvia QGIS.</translation>
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
      <source>Line</source>
      <translation>Linea</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Width</source>
      <translation>Larghezza</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Automatic</source>
      <translation>Automatica</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Values this near the line are taken together. Automatic is three cells.</source>
      <translation>I valori entro questa distanza dalla linea vengono raggruppati. Automatica equivale a tre celle.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Median ± SD</source>
      <translation>Mediana ± DS</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Median, 10–90 %</source>
      <translation>Mediana, 10–90 %</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Median, 90 % band</source>
      <translation>Mediana, fascia 90 %</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Median</source>
      <translation>Mediana</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Profile {name}</source>
      <translation>Profilo {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>minus {run}</source>
      <translation>meno {run}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Centre map here</source>
      <translation>Centra qui la mappa</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>The two runs share no forecast along this line.</source>
      <translation>Le due esecuzioni non hanno previsioni in comune lungo questa linea.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>relative to {place}</source>
      <translation>relativo a {place}</translation>
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
      <source>&lt;b&gt;View&lt;/b&gt;&lt;br&gt;Curves at chosen dates, or distance and time as a picture.</source>
      <translation>&lt;b&gt;Vista&lt;/b&gt;&lt;br&gt;Curve a date scelte, oppure distanza e tempo come immagine.</translation>
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
      <source>Curves</source>
      <translation>Curve</translation>
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
      <location filename="../../ui/docks/profile_words.py" />
      <source>swath {n} m</source>
      <translation>striscia {n} m</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>forecast minus that of {run}</source>
      <translation>previsione meno quella di {run}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>observed − forecast: mean {bias} mm, RMSE {rmse} mm over {n} values</source>
      <translation>osservato − previsto: media {bias} mm, RMSE {rmse} mm su {n} valori</translation>
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
      <source>No values at this place. Click where there are some.</source>
      <translation>Nessun valore in questo luogo. Fai clic dove ce ne sono.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/reference_chip.py" />
      <source>{reference}. Take it away.</source>
      <translation>{reference}. Rimuovilo.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/reference_chip.py" />
      <source>Click to take it away. Intervals keep their widths.</source>
      <translation>Fai clic per rimuoverlo. Gli intervalli mantengono la loro ampiezza.</translation>
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
      <source>{place}, region {name}</source>
      <translation>{place}, regione {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series.py" />
      <source>Click the map for a series; drag a box for the mean. Ctrl keeps the series.</source>
      <translation>Fai clic sulla mappa per una serie; trascina un riquadro per la media. Ctrl conserva la serie.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series.py" />
      <source>Pick</source>
      <translation>Scegli</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series.py" />
      <source>Keeps this series beside the next one.</source>
      <translation>Conserva questa serie accanto alla prossima.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series.py" />
      <source>Let go</source>
      <translation>Rilascia</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series.py" />
      <source>Removes the series kept last.</source>
      <translation>Rimuove la serie conservata per ultima.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series.py" />
      <source>Set as reference</source>
      <translation>Imposta come riferimento</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series.py" />
      <source>Copy coordinates</source>
      <translation>Copia coordinate</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Observed values half a wavelength up and down, where a wrong cycle would lie.</source>
      <translation>Valori osservati spostati di mezza lunghezza d'onda in su e in giù, dove cadrebbe un ciclo errato.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Rain, temperature and the like beside the series, as the model saw them.</source>
      <translation>Pioggia, temperatura e simili accanto alla serie, come li ha visti il modello.</translation>
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
      <source>Only for displacement along the line of sight.</source>
      <translation>Solo per lo spostamento lungo la linea di vista.</translation>
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
      <source>This run has no factors.</source>
      <translation>Questa esecuzione non ha fattori.</translation>
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
      <location filename="../../ui/docks/series_list.py" />
      <source>Learned from the dates before the held-back ones, as the model's forecast of those.</source>
      <translation>Appresa dalle date precedenti a quelle di verifica, come la previsione del modello per queste ultime.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Double-click to rename; right-click for colour, note and more.</source>
      <translation>Doppio clic per rinominare; clic destro per colore, nota e altro.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Hollow dots are held back: they score the forecast and are hidden from training.</source>
      <translation>I punti vuoti sono date di verifica: valutano la previsione e sono nascosti all'addestramento.</translation>
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
      <source>In mm, on the held-back dates of this place, which no curve has seen.</source>
      <translation>In mm, sulle date di verifica di questo luogo, che nessuna curva ha visto.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Velocity, from the dates before the held-back ones.</source>
      <translation>Velocità, dalle date precedenti a quelle di verifica.</translation>
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
      <source>{level} % band</source>
      <translation>Fascia {level} %</translation>
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
      <source>{value}, best</source>
      <translation>{value}, il migliore</translation>
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
      <source>{velocity} mm/yr</source>
      <translation>{velocity} mm/anno</translation>
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
      <location filename="../../ui/docks/starting.py" />
      <source>{model} learns the series of its own region, and can forecast no other. Choose another model, or set every region to Train.</source>
      <translation>{model} apprende le serie della propria regione e non può prevederne altre. Scegli un altro modello, oppure imposta ogni regione su Addestramento.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Use {model}</source>
      <translation>Usa {model}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Choose a model that can leave its region.</source>
      <translation>Scegli un modello che possa uscire dalla sua regione.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>{n} dates less {held} held back leave {left}; {model} needs {least}.</source>
      <translation>{n} date meno {held} di verifica ne lasciano {left}; {model} ne richiede {least}.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>{n} dates are too few for a time step of {step}. Set a time step of {most} or less, or use a baseline.</source>
      <translation>{n} date sono troppo poche per una finestra temporale di {step}. Imposta una finestra di {most} o meno, oppure usa un modello di base.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>The run of the project that was closed is ready in {folder}.</source>
      <translation>L'esecuzione del progetto che è stato chiuso è pronta in {folder}.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Cure the data in step 1 first.</source>
      <translation>Correggi prima i dati nel passo 1.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Cure the regions in step 3 first.</source>
      <translation>Correggi prima le regioni nel passo 3.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Choose another model, or hold back fewer dates.</source>
      <translation>Scegli un altro modello, o riserva meno date alla verifica.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Cure the time step first.</source>
      <translation>Correggi prima la finestra temporale.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Choose a model that fits the data.</source>
      <translation>Scegli un modello adatto ai dati.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Set to {most}</source>
      <translation>Imposta a {most}</translation>
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
      <source>Show on map</source>
      <translation>Mostra sulla mappa</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Making the simulated scene, about 20 s…</source>
      <translation>Creazione della scena simulata, circa 20 s…</translation>
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
      <source>The run ended, but {path} holds no report.</source>
      <translation>L'esecuzione è terminata, ma {path} non contiene un report.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Log</source>
      <translation>Log</translation>
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
      <location filename="../../ui/docks/starting.py" />
      <source>Continue</source>
      <translation>Continua</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Choose folder…</source>
      <translation>Scegli cartella…</translation>
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
      <source>&lt;b&gt;Data&lt;/b&gt;&lt;br&gt;A loaded point or raster layer with dates, or a file.</source>
      <translation>&lt;b&gt;Dati&lt;/b&gt;&lt;br&gt;Un layer caricato di punti o raster con date, oppure un file.</translation>
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
      <location filename="../../ui/docks/steps/factors.py" />
      <source>&lt;b&gt;Lag and rules&lt;/b&gt;&lt;br&gt;How the factor comes to places and dates, and after which lag.</source>
      <translation>&lt;b&gt;Ritardo e regole&lt;/b&gt;&lt;br&gt;Come il fattore viene riportato su luoghi e date, e con quale ritardo.</translation>
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
      <source>How it comes</source>
      <translation>Come arriva</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>&lt;b&gt;Add factor&lt;/b&gt;&lt;br&gt;Rain, temperature and the like.</source>
      <translation>&lt;b&gt;Aggiungi fattore&lt;/b&gt;&lt;br&gt;Pioggia, temperatura e simili.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Remove</source>
      <translation>Rimuovi</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Lag and rules…</source>
      <translation>Ritardo e regole…</translation>
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
      <source>&lt;b&gt;Models&lt;/b&gt;&lt;br&gt;What each model is, what it needs, and whether it fits.</source>
      <translation>&lt;b&gt;Modelli&lt;/b&gt;&lt;br&gt;Che cos'è ogni modello, che cosa richiede e se è adatto.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>&lt;b&gt;Until&lt;/b&gt;&lt;br&gt;Past half the observed span a forecast is mostly guesswork.</source>
      <translation>&lt;b&gt;Fino al&lt;/b&gt;&lt;br&gt;Oltre la metà del periodo osservato una previsione è per lo più una congettura.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>&lt;b&gt;Horizon&lt;/b&gt;&lt;br&gt;How many dates to forecast after the last one.</source>
      <translation>&lt;b&gt;Orizzonte&lt;/b&gt;&lt;br&gt;Quante date prevedere dopo l'ultima.</translation>
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
      <location filename="../../ui/docks/steps/regions.py" />
      <source>{area} km²</source>
      <translation>{area} km²</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Regions around what moves at least so fast, in mm a year</source>
      <translation>Regioni attorno a ciò che si muove almeno a questa velocità, in mm/anno</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Region {b} overlaps {a}, so its scores would be too good.</source>
      <translation>La regione {b} si sovrappone a {a}, perciò i suoi punteggi sarebbero troppo favorevoli.</translation>
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
      <source>Role</source>
      <translation>Ruolo</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Area</source>
      <translation>Area</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>&lt;b&gt;Regions&lt;/b&gt;&lt;br&gt;A run trains and forecasts those with a tick.</source>
      <translation>&lt;b&gt;Regioni&lt;/b&gt;&lt;br&gt;Un'esecuzione addestra e prevede quelle spuntate.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>&lt;b&gt;Draw region&lt;/b&gt;&lt;br&gt;On the map, over the coloured area.</source>
      <translation>&lt;b&gt;Disegna regione&lt;/b&gt;&lt;br&gt;Sulla mappa, sopra l'area colorata.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>&lt;b&gt;From layer&lt;/b&gt;&lt;br&gt;Take polygons of a loaded layer, or what moves fast.</source>
      <translation>&lt;b&gt;Da layer&lt;/b&gt;&lt;br&gt;Usa i poligoni di un layer caricato, o ciò che si muove velocemente.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>&lt;b&gt;Whole data set&lt;/b&gt;&lt;br&gt;Use no regions; the layer itself stays.</source>
      <translation>&lt;b&gt;Intero set di dati&lt;/b&gt;&lt;br&gt;Non usare regioni; il layer resta com'è.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>By velocity</source>
      <translation>Per velocità</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>{name}: {n} selected</source>
      <translation>{name}: {n} selezionati</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Polygon</source>
      <translation>Poligono</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Rectangle</source>
      <translation>Rettangolo</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Circle</source>
      <translation>Cerchio</translation>
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
      <location filename="../../ui/docks/steps/regions.py" />
      <source>By velocity…</source>
      <translation>Per velocità…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>No polygon layer is loaded</source>
      <translation>Nessun layer di poligoni è caricato</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>New runs go to {folder}. &lt;a href="folder"&gt;Change&lt;/a&gt;</source>
      <translation>Le nuove esecuzioni vanno in {folder}. &lt;a href="folder"&gt;Cambia&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Results</source>
      <translation>Risultati</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Runs</source>
      <translation>Esecuzioni</translation>
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
      <source>Look</source>
      <translation>Aspetto</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Range of colours, blending, swipe.</source>
      <translation>Intervallo dei colori, fusione, confronto a tendina.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>1 run</source>
      <translation>1 esecuzione</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>{n} runs</source>
      <translation>{n} esecuzioni</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>How much smaller the RMSE is than the best baseline's.</source>
      <translation>Di quanto l'RMSE è inferiore a quello del miglior modello di base.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Remove from study</source>
      <translation>Rimuovi dallo studio</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Run</source>
      <translation>Esecuzione</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Skill</source>
      <translation>Skill</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>no run yet</source>
      <translation>ancora nessuna esecuzione</translation>
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
      <source>no result</source>
      <translation>nessun risultato</translation>
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
      <location filename="../../ui/docks/steps/selected.py" />
      <source>{n} of {all} points are selected; all are used. &lt;a href="take"&gt;Use the selected only&lt;/a&gt;</source>
      <translation>{n} di {all} punti sono selezionati; si usano tutti. &lt;a href="take"&gt;Usa solo i selezionati&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/selected.py" />
      <source>{name} (selected)</source>
      <translation>{name} (selezione)</translation>
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
      <source>&lt;b&gt;Show all&lt;/b&gt;&lt;br&gt;Ends zooming and dragging.</source>
      <translation>&lt;b&gt;Mostra tutto&lt;/b&gt;&lt;br&gt;Termina zoom e trascinamento.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_plots.py" />
      <source>Show all</source>
      <translation>Mostra tutto</translation>
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
      <source>Mean</source>
      <translation>Media</translation>
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
      <source>rough, until a first run here</source>
      <translation>approssimativa, fino alla prima esecuzione su questo computer</translation>
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
      <source>Export the run</source>
      <translation>Esporta l'esecuzione</translation>
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
      <source>Exporting {name}</source>
      <translation>Esportazione di {name}</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/task.py" />
      <source>Choose another folder, or free some space.</source>
      <translation>Scegli un'altra cartella o libera dello spazio.</translation>
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
      <source>Run: show on the map</source>
      <translation>Esecuzione: mostra sulla mappa</translation>
    </message>
    <message>
      <location filename="../../ui/finder.py" />
      <source>Region {name}</source>
      <translation>Regione {name}</translation>
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
      <location filename="../../ui/gdal_files.py" />
      <source>{path} cannot be read; it is damaged or was not written to its end.</source>
      <translation>Impossibile leggere {path}; è danneggiato o non è stato scritto fino alla fine.</translation>
    </message>
    <message>
      <location filename="../../ui/gdal_files.py" />
      <source>Run the forecast again.</source>
      <translation>Esegui di nuovo la previsione.</translation>
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
      <location filename="../../ui/layers/group.py" />
      <source>Points (mm)</source>
      <translation>Punti (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/group.py" />
      <source>Run {n}</source>
      <translation>Esecuzione {n}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/group.py" />
      <source>Ends of the 90 % interval</source>
      <translation>Estremi dell'intervallo al 90 %</translation>
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
      <source>{name} is not shown on the map.</source>
      <translation>{name} non è mostrato sulla mappa.</translation>
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
      <source>Blend with the map below</source>
      <translation>Fondi con la mappa sottostante</translation>
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
      <source>Colours: all values</source>
      <translation>Colori: tutti i valori</translation>
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
      <source>Displacement and residuals relative to {place}.</source>
      <translation>Spostamento e residui relativi a {place}.</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>This run holds nothing at the reference.</source>
      <translation>Questa esecuzione non contiene nulla nel riferimento.</translation>
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
      <location filename="../../ui/maptools/pick.py" />
      <source>Click a point. Ctrl keeps it, Shift sets the reference. Drag a box for the mean.</source>
      <translation>Fai clic su un punto. Ctrl lo conserva, Maiusc imposta il riferimento. Trascina un riquadro per la media.</translation>
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
      <location filename="../../ui/maptools/swipe.py" />
      <source>Drag the line. Right-click or Esc ends the comparison.</source>
      <translation>Trascina la linea. Clic destro o Esc termina il confronto.</translation>
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
      <source>Held by the 90 % band</source>
      <translation>Nella fascia 90 %</translation>
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
      <source>seed</source>
      <translation>seme</translation>
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
      <source>points</source>
      <translation>punti</translation>
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
      <location filename="../../ui/observed/layer.py" />
      <source>Point {name}</source>
      <translation>Punto {name}</translation>
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
      <location filename="../../ui/observed/results.py" />
      <source>Mean of {n} points</source>
      <translation>Media di {n} punti</translation>
    </message>
    <message>
      <location filename="../../ui/observed/results.py" />
      <source>Mean of {n} pixels</source>
      <translation>Media di {n} pixel</translation>
    </message>
    <message>
      <location filename="../../ui/observed/table.py" />
      <source>Name the columns like 20200105 or D20200105.</source>
      <translation>Dai alle colonne nomi come 20200105 o D20200105.</translation>
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
      <source>Looking at the worker environment…</source>
      <translation>Verifica dell'ambiente di calcolo…</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>There is no environment of the plugin's own.</source>
      <translation>Non c'è un ambiente proprio del plugin.</translation>
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
      <source>Colours</source>
      <translation>Colori</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>&amp;Motion</source>
      <translation>&amp;Moto</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>&amp;Residuals</source>
      <translation>&amp;Residui</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>&amp;Skill</source>
      <translation>&amp;Skill</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>&amp;Language</source>
      <translation>&amp;Lingua</translation>
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
      <source>Every copy is shown by the open project.</source>
      <translation>Tutte le copie sono mostrate dal progetto aperto.</translation>
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
      <location filename="../../ui/plots/colours.py" />
      <source>Linear</source>
      <translation>Lineare</translation>
    </message>
    <message>
      <location filename="../../ui/plots/colours.py" />
      <source>Trend and season</source>
      <translation>Tendenza e stagione</translation>
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
      <location filename="../../ui/plots/profile_plot.py" />
      <source>Profile plot</source>
      <translation>Grafico del profilo</translation>
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
      <location filename="../../ui/plots/series_plot.py" />
      <source>Forecast starts {date}</source>
      <translation>La previsione inizia il {date}</translation>
    </message>
    <message>
      <location filename="../../ui/plots/stacked.py" />
      <source>Residual, observed − forecast</source>
      <translation>Residuo, osservato − previsto</translation>
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
      <location filename="../../ui/plots_ahead.py" />
      <source>DejaVu Sans</source>
      <translation>DejaVu Sans</translation>
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
      <source>{n} points</source>
      <translation>{n} punti</translation>
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
      <source>reading…</source>
      <translation>lettura…</translation>
    </message>
    <message>
      <location filename="../../ui/preview.py" />
      <source>no dates found</source>
      <translation>nessuna data trovata</translation>
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
      <source>Dates ahead {text!r} is no list of whole numbers.</source>
      <translation>Le date in avanti {text!r} non sono un elenco di numeri interi.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/backtest.py" />
      <source>Write it like 1,2,5.</source>
      <translation>Scrivile così: 1,2,5.</translation>
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
      <source>Unit</source>
      <translation>Unità</translation>
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
      <source>Writes a displacement time series as a GeoTIFF with one band a date, a GeoPackage of points with fields DYYYYMMDD (as InSAR Explorer reads them), or netCDF after CF. Displacement is in millimetres.&lt;br&gt;&lt;br&gt;A GeoTIFF of points needs a cell size. On the map the last date is shown in the colours of motion.</source>
      <translation>Scrive una serie temporale di spostamento come GeoTIFF con una banda per data, GeoPackage di punti con campi DYYYYMMDD (come li legge InSAR Explorer) o netCDF secondo CF. Lo spostamento è in millimetri.&lt;br&gt;&lt;br&gt;Un GeoTIFF di punti richiede la dimensione della cella. Sulla mappa l'ultima data è mostrata con i colori del moto.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>Package (*.zip);;Google Earth (*.kmz);;Animation (*.gif)</source>
      <translation>Pacchetto (*.zip);;Google Earth (*.kmz);;Animazione (*.gif)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>Folder of the run</source>
      <translation>Cartella dell'esecuzione</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>{name} ends in none of .zip, .kmz and .gif. Give it one of these endings.</source>
      <translation>{name} non termina con .zip, .kmz o .gif. Dagli una di queste estensioni.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>Export a run</source>
      <translation>Esporta un'esecuzione</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>Writes a finished run for others. The ending of the file chooses what:&lt;br&gt;&lt;br&gt;&lt;b&gt;zip&lt;/b&gt;: everything of the run, with QML and SLD styles and a QGIS project that opens anywhere.&lt;br&gt;&lt;b&gt;kmz&lt;/b&gt;: the dated maps with their dates, for Google Earth.&lt;br&gt;&lt;b&gt;gif&lt;/b&gt;: the dated maps as an animation, observed and forecast.</source>
      <translation>Scrive un'esecuzione conclusa per altri utenti. L'estensione del file determina che cosa:&lt;br&gt;&lt;br&gt;&lt;b&gt;zip&lt;/b&gt;: tutto il contenuto dell'esecuzione, con stili QML e SLD e un progetto QGIS che si apre ovunque.&lt;br&gt;&lt;b&gt;kmz&lt;/b&gt;: le mappe datate con le loro date, per Google Earth.&lt;br&gt;&lt;b&gt;gif&lt;/b&gt;: le mappe datate come animazione, osservazioni e previsione.</translation>
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
      <source>Size</source>
      <translation>Dimensione</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Twin's folder</source>
      <translation>Cartella del gemello</translation>
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
      <location filename="../../ui/processing/loading.py" />
      <source>Simulate water and its load</source>
      <translation>Simula l'acqua e il suo carico</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Writes a simulated twin to try the correction of water storage with: a prior with errors of season, noise and bias, the uplift that the true water causes (9 mm and 3 mm of noise), a validation with gaps, a study area, and the truth.&lt;br&gt;&lt;br&gt;It is no measurement. Everything made from it says that it is simulated.</source>
      <translation>Scrive un gemello simulato con cui provare la correzione dell'accumulo idrico: una stima a priori con errori di stagione, rumore e bias, il sollevamento causato dall'acqua vera (rumore di 9 mm e 3 mm), una validazione con lacune, un'area di studio e la verità.&lt;br&gt;&lt;br&gt;Non è una misura. Tutto ciò che ne deriva riporta che è simulato.</translation>
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
      <source>Device (auto, cpu, cuda, mps)</source>
      <translation>Dispositivo (auto, cpu, cuda, mps)</translation>
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
      <source>Settings of the model (key=value, separated by spaces)</source>
      <translation>Impostazioni del modello (key=value, separate da spazi)</translation>
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
      <source>The layer "{name}" has no file of its own.</source>
      <translation>Il layer "{name}" non ha un proprio file.</translation>
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
      <source>The setting {word} has no value.</source>
      <translation>L'impostazione {word} non ha un valore.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Write it like epochs=20.</source>
      <translation>Scrivila così: epochs=20.</translation>
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
      <source>Forecast origin</source>
      <translation>Origine della previsione</translation>
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
      <source>Report on a run</source>
      <translation>Report su un'esecuzione</translation>
    </message>
    <message>
      <location filename="../../ui/processing/report.py" />
      <source>Writes a PDF of three A4 pages on a finished run: maps of forecast and residual with legend and scale bar, the series where the ground moves most, a profile, the table of scores, settings, the data's credit, and how far to trust it. An HTML page with the same stands beside it.&lt;br&gt;&lt;br&gt;A layout template of your own (.qpt) takes the place of the built-in pages: its items bear the names gc_title, gc_sentence, gc_map_1, gc_legend_1, gc_plot_1, gc_scores, gc_trust …</source>
      <translation>Scrive un PDF di tre pagine A4 su un'esecuzione conclusa: mappe di previsione e residuo con legenda e barra di scala, la serie dove il terreno si muove di più, un profilo, la tabella dei punteggi, impostazioni, attribuzione dei dati e quanto è affidabile. Accanto viene creata una pagina HTML con gli stessi contenuti.&lt;br&gt;&lt;br&gt;Un proprio modello di layout (.qpt) sostituisce le pagine predefinite: i suoi elementi portano i nomi gc_title, gc_sentence, gc_map_1, gc_legend_1, gc_plot_1, gc_scores, gc_trust …</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Farthest distance of a measured point (units of the run's system)</source>
      <translation>Distanza massima di un punto misurato (unità del sistema dell'esecuzione)</translation>
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
      <source>No values at point {name}.</source>
      <translation>Nessun valore nel punto {name}.</translation>
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
      <source>Writes values along lines, a row for each line, date and distance: observed median and spread in a swath, forecast, interval and residual. Dates are the first and last held-back one and the last of the forecast, or all.</source>
      <translation>Scrive i valori lungo linee, una riga per ogni linea, data e distanza: mediana osservata e dispersione in una striscia, previsione, intervallo e residuo. Le date sono la prima e l'ultima di verifica e l'ultima della previsione, oppure tutte.</translation>
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
      <source>Simulate a scene</source>
      <translation>Simula una scena</translation>
    </message>
    <message>
      <location filename="../../ui/processing/simulate.py" />
      <source>Writes a simulated permafrost-railway scene to try GroundCast with: deformation of four regions, temperature, vegetation and rain, and the truth behind the noise.&lt;br&gt;&lt;br&gt;It is no measurement of the ground. Everything made from it says that it is simulated.</source>
      <translation>Scrive una scena simulata di una ferrovia su permafrost con cui provare GroundCast: deformazione di quattro regioni, temperatura, vegetazione e pioggia, e la verità dietro il rumore.&lt;br&gt;&lt;br&gt;Non è una misura del terreno. Tutto ciò che ne deriva riporta che è simulato.</translation>
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
      <source>GeoTIFF (*.tif);;GeoPackage (*.gpkg);;NetCDF (*.nc)</source>
      <translation>GeoTIFF (*.tif);;GeoPackage (*.gpkg);;NetCDF (*.nc)</translation>
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
      <location filename="../../ui/processing/worker_words.py" />
      <source>The worker stopped without a reason.</source>
      <translation>Il processo di calcolo si è interrotto senza indicare il motivo.</translation>
    </message>
    <message>
      <location filename="../../ui/profiles_layer.py" />
      <source>Draw profile {name}</source>
      <translation>Disegna il profilo {name}</translation>
    </message>
    <message>
      <location filename="../../ui/profiles_layer.py" />
      <source>Profiles</source>
      <translation>Profili</translation>
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
      <source>Reference: no values here</source>
      <translation>Riferimento: qui nessun valore</translation>
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
      <source>Delete region {name}</source>
      <translation>Elimina la regione {name}</translation>
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
      <source>Device</source>
      <translation>Dispositivo</translation>
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
      <source>Plot</source>
      <translation>Grafico</translation>
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
      <source>Page {n} of 3</source>
      <translation>Pagina {n} di 3</translation>
    </message>
    <message>
      <location filename="../../ui/report/pictures.py" />
      <source>region {region} from west to east</source>
      <translation>regione {region} da ovest a est</translation>
    </message>
    <message>
      <location filename="../../ui/report/pictures.py" />
      <source>region {region} · {where}</source>
      <translation>regione {region} · {where}</translation>
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
      <source>GroundCast report · {run}</source>
      <translation>Report GroundCast · {run}</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>profile {name}</source>
      <translation>profilo {name}</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>Choose another folder, or close the program that shows the file.</source>
      <translation>Scegli un'altra cartella, oppure chiudi il programma che mostra il file.</translation>
    </message>
    <message>
      <location filename="../../ui/run_results.py" />
      <source>{folder} holds no report.json.</source>
      <translation>{folder} non contiene report.json.</translation>
    </message>
    <message>
      <location filename="../../ui/run_results.py" />
      <source>Choose the folder of a finished run.</source>
      <translation>Scegli la cartella di un'esecuzione conclusa.</translation>
    </message>
    <message>
      <location filename="../../ui/run_results.py" />
      <source>{path} has schema {version}, this GroundCast reads schema 1.</source>
      <translation>{path} ha lo schema {version}, questo GroundCast legge lo schema 1.</translation>
    </message>
    <message>
      <location filename="../../ui/run_results.py" />
      <source>Update GroundCast.</source>
      <translation>Aggiorna GroundCast.</translation>
    </message>
    <message>
      <location filename="../../ui/run_results.py" />
      <source>{path} is not a GroundCast report.</source>
      <translation>{path} non è un report di GroundCast.</translation>
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
      <source>This is a response of the model, not proof of cause.</source>
      <translation>È una risposta del modello, non la prova di una causa.</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{changes}: {size} mm on average.</source>
      <translation>{changes}: {size} mm in media.</translation>
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
      <source>One training alone has no interval: compare 2 or more.</source>
      <translation>Un solo addestramento non ha intervallo: confrontane 2 o più.</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{changes}: no effect can be told. Mean response: {clauses}.</source>
      <translation>{changes}: nessun effetto distinguibile. Risposta media: {clauses}.</translation>
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
      <source>region {region} {text}</source>
      <translation>regione {region} {text}</translation>
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
      <source>which tells nothing</source>
      <translation>che non dice nulla</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>(90 % of trainings: {low} to {high})</source>
      <translation>(90 % degli addestramenti: da {low} a {high})</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{changes}: {clauses}.</source>
      <translation>{changes}: {clauses}.</translation>
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
      <source> and {n} more</source>
      <translation> e altre {n}</translation>
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
      <location filename="../../ui/study_layers.py" />
      <source>Save or discard the edits in {name} first.</source>
      <translation>Salva o scarta prima le modifiche in {name}.</translation>
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
      <source>Not better than {reference}.</source>
      <translation>Non meglio di {reference}.</translation>
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
      <source>The worker environment is not set up yet. Set it up in the Forecast dock first.</source>
      <translation>L'ambiente di calcolo non è ancora configurato. Configuralo prima nel pannello Previsione.</translation>
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
      <source>Change of {factor}</source>
      <translation>Modifica di {factor}</translation>
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
      <source>No loaded layer has a file of its own.</source>
      <translation>Nessun layer caricato ha un proprio file.</translation>
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
      <source>±{half} {unit}</source>
      <translation>±{half} {unit}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/glance.py" />
      <source>Map and sample series</source>
      <translation>Mappa e serie campione</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/glance.py" />
      <source>{unit}/yr</source>
      <translation>{unit}/anno</translation>
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
      <source>No places are known.</source>
      <translation>Nessun luogo noto.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>epoch {step}: loss {loss}</source>
      <translation>epoca {step}: perdita {loss}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>Loss curve</source>
      <translation>Curva della perdita</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>, validation {loss}</source>
      <translation>, validazione {loss}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>loss</source>
      <translation>perdita</translation>
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
      <source>Held</source>
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
      <source>More</source>
      <translation>Altro</translation>
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
      <location filename="../../ui/widgets/supply_form.py" />
      <source>QGIS's own</source>
      <translation>Quello di QGIS</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>This one:</source>
      <translation>Questo:</translation>
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
      <source>Packages from a &amp;folder</source>
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
      <source> mm</source>
      <translation> mm</translation>
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
      <source>{range} %</source>
      <translation>{range} %</translation>
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
      <location filename="../../ui/words.py" />
      <source> to </source>
      <translation> a </translation>
    </message>
    <message>
      <location filename="../../ui/workbench.py" />
      <source>The diagnostics are on the clipboard.</source>
      <translation>La diagnostica è negli appunti.</translation>
    </message>
    <message>
      <location filename="../../ui/workbench.py" />
      <source>This run has no dated maps to play.</source>
      <translation>Questa esecuzione non ha mappe datate da riprodurre.</translation>
    </message>
    <message>
      <location filename="../../ui/workbench.py" />
      <source>This run has no map of its skill.</source>
      <translation>Questa esecuzione non ha una mappa del suo skill.</translation>
    </message>
    <message>
      <location filename="../../ui/workbench.py" />
      <source>Temporal Controller</source>
      <translation>Temporal Controller</translation>
    </message>
    <message>
      <location filename="../../ui/worker_command.py" />
      <source>The worker stopped without a reason. Copy the diagnostics.</source>
      <translation>Il processo di calcolo si è interrotto senza indicare il motivo. Copia la diagnostica.</translation>
    </message>
    <message>
      <location filename="../../ui/worker_command.py" />
      <source>The worker stopped unexpectedly. Try again, or copy the diagnostics.</source>
      <translation>Il processo di calcolo si è interrotto in modo imprevisto. Riprova, oppure copia la diagnostica.</translation>
    </message>
    <message>
      <location filename="../../ui/worker_command.py" />
      <source>The worker gave no readable answer. Repair its environment in Options.</source>
      <translation>Il processo di calcolo non ha dato una risposta leggibile. Ripara il suo ambiente in Opzioni.</translation>
    </message>
    <message>
      <location filename="../../ui/worker_status.py" />
      <source>No worker environment yet.</source>
      <translation>Ancora nessun ambiente di calcolo.</translation>
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
      <source>{name} · {size} memory</source>
      <translation>{name} · {size} di memoria</translation>
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
      <source>Windows per optimizer step.</source>
      <translation>Finestre per passo dell'ottimizzatore.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Repetition</source>
      <translation>Ripetizione</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>How often each training window comes in an epoch. 0 makes about 2,880 samples, as in the paper.</source>
      <translation>Quante volte ogni finestra di addestramento compare in un'epoca. 0 produce circa 2880 campioni, come nell'articolo.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Learning rate</source>
      <translation>Learning rate</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Of the Nadam optimizer.</source>
      <translation>Dell'ottimizzatore Nadam.</translation>
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
      <source>Width of the hidden features, a multiple of 16.</source>
      <translation>Ampiezza delle caratteristiche nascoste, un multiplo di 16.</translation>
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
      <source>Forecast trend, season and rest (Holt-Winters) apart and add them, as in the paper.</source>
      <translation>Prevede separatamente tendenza, stagione e resto (Holt-Winters) e li somma, come nell'articolo.</translation>
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
      <source>Groups of neighbouring points are looked at together, 24 dates back, to forecast six dates at once; trend, season and rest apart. Smaller than in the paper by default, for a processor.</source>
      <translation>Gruppi di punti vicini vengono considerati insieme, 24 date all'indietro, per prevedere sei date in una volta; tendenza, stagione e resto separatamente. Per impostazione predefinita più piccolo che nell'articolo, adatto a un processore.</translation>
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
      <source>Compression rate</source>
      <translation>Learning rate compr.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>Learning rate of these networks. 0.00001 in the paper, which hardly moves them on short records.</source>
      <translation>Learning rate di queste reti. 0,00001 nell'articolo, che su serie brevi le sposta appena.</translation>
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
  </context>
</TS>
