<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>GroundCast</name>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{said}: {size} {over}</source>
      <translation>{said}: {size} {over}</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{text}, where origins alone differ by more.</source>
      <translation>{text}, wobei schon die Startzeitpunkte stärker voneinander abweichen.</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>With the factors {model} does not clearly beat {reference}: {size} {over}.</source>
      <translation>Mit den Faktoren übertrifft {model} die Referenz {reference} nicht eindeutig: {size} {over}.</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{size} % smaller error</source>
      <translation>{size} % kleinerer Fehler</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>over {seeds} seeds and {origins} origins</source>
      <translation>über {seeds} Seeds und {origins} Startzeitpunkte</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>With all factors</source>
      <translation>Mit allen Faktoren</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>Without any factor</source>
      <translation>Ohne Faktoren</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>Without {factor}</source>
      <translation>Ohne {factor}</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{said}: the model left it alone, and the forecasts are the same.</source>
      <translation>{said}: Das Modell ließ dies unbeachtet, und die Vorhersagen sind dieselben.</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{text}, where trainings alone differ by more.</source>
      <translation>{text}, wobei schon die Trainingsläufe stärker voneinander abweichen.</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>With the factors {model} beats {reference}: {size} {over}.</source>
      <translation>Mit den Faktoren übertrifft {model} die Referenz {reference}: {size} {over}.</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>With the factors {model} is worse than {reference}: {size} {over}.</source>
      <translation>Mit den Faktoren ist {model} schlechter als {reference}: {size} {over}.</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{size} % larger error</source>
      <translation>{size} % größerer Fehler</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>over {seeds} seeds and 1 origin</source>
      <translation>über {seeds} Seeds und 1 Startzeitpunkt</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>Simulated data.</source>
      <translation>Simulierte Daten.</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{factor} helped</source>
      <translation>{factor} hat geholfen</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{factor} helped on average, but not at every origin</source>
      <translation>{factor} hat im Mittel geholfen, aber nicht an jedem Startzeitpunkt</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{factor} made the forecast worse</source>
      <translation>{factor} hat die Vorhersage verschlechtert</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{factor} did not help</source>
      <translation>{factor} hat nicht geholfen</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>Whether {factor} helped cannot be judged from one seed at one origin</source>
      <translation>{factor}: Aus einem Seed an einem Startzeitpunkt lässt sich nicht beurteilen, ob das geholfen hat</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>over 1 origin</source>
      <translation>über 1 Startzeitpunkt</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>over {n} origins</source>
      <translation>über {n} Startzeitpunkte</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>All factors together</source>
      <translation>Die Gesamtheit der Faktoren</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>Whatever a factor adds, the baseline is the better forecast.</source>
      <translation>Was immer ein Faktor beiträgt, das Basismodell liefert die bessere Vorhersage.</translation>
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
      <translation>Vorhersage</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Choose data, train a model and forecast.</source>
      <translation>Daten wählen, ein Modell trainieren und vorhersagen.</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Add stack</source>
      <translation>Stapel hinzufügen</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Choose a file or folder of displacements.</source>
      <translation>Datei oder Ordner mit Verschiebungen wählen.</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Region tool</source>
      <translation>Regionswerkzeug</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Draw the regions that a model is trained on.</source>
      <translation>Die Regionen zeichnen, auf denen ein Modell trainiert wird.</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Profile tool</source>
      <translation>Profilwerkzeug</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Draw a line and see the ground along it.</source>
      <translation>Eine Linie zeichnen und den Boden entlang dieser Linie sehen.</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Series tool</source>
      <translation>Zeitreihenwerkzeug</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Click the map and see the series there.</source>
      <translation>In die Karte klicken und die Zeitreihe dort sehen.</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Score models side by side on your data.</source>
      <translation>Modelle auf Ihren Daten nebeneinander bewerten.</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Water storage</source>
      <translation>Wasserspeicherung</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Correct a model's water by the ground's motion.</source>
      <translation>Die Wasserspeicherung eines Modells mit der Bodenbewegung korrigieren.</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Model library</source>
      <translation>Modellbibliothek</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Saved models, their cards, and forecasts with them.</source>
      <translation>Gespeicherte Modelle, ihre Steckbriefe und Vorhersagen mit ihnen.</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Options</source>
      <translation>Optionen</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Worker environment, device, memory, colours, language.</source>
      <translation>Rechenumgebung, Gerät, Speicher, Farben, Sprache.</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>How GroundCast works, and how far to trust it.</source>
      <translation>Wie GroundCast arbeitet und wie weit man ihm trauen kann.</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Copy diagnostics</source>
      <translation>Diagnose kopieren</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Versions, device and the last run's log, for a report.</source>
      <translation>Versionen, Gerät und das Protokoll des letzten Laufs, für eine Fehlermeldung.</translation>
    </message>
    <message>
      <location filename="../../ui/cache.py" />
      <source>{path} cannot be deleted ({reason}).</source>
      <translation>{path} kann nicht gelöscht werden ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/compare_jobs.py" />
      <source>There is no data to compare on.</source>
      <translation>Es gibt keine Daten zum Vergleichen.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_jobs.py" />
      <source>Choose data first.</source>
      <translation>Zuerst Daten wählen.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_jobs.py" />
      <source>None of the chosen models has a setting {name}.</source>
      <translation>Keines der gewählten Modelle hat eine Einstellung {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_jobs.py" />
      <source>Their settings are {listing}.</source>
      <translation>Ihre Einstellungen: {listing}.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_jobs.py" />
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="../../ui/compare_maps.py" />
      <source>{model}, {date} {what} (mm)</source>
      <translation>{model}, {date} {what} (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/compare_maps.py" />
      <source>Simulated · </source>
      <translation>Simuliert · </translation>
    </message>
    <message>
      <location filename="../../ui/compare_maps.py" />
      <source>residual</source>
      <translation>Residuum</translation>
    </message>
    <message>
      <location filename="../../ui/compare_maps.py" />
      <source>forecast</source>
      <translation>Vorhersage</translation>
    </message>
    <message>
      <location filename="../../ui/compare_maps.py" />
      <source>Simulated</source>
      <translation>Simuliert</translation>
    </message>
    <message>
      <location filename="../../ui/compare_needs.py" />
      <source>{n} models, one past date</source>
      <translation>{n} Modelle, ein früherer Zeitpunkt</translation>
    </message>
    <message>
      <location filename="../../ui/compare_needs.py" />
      <source>Choose data in the Forecast dock first.</source>
      <translation>Zuerst Daten im Bedienfeld Vorhersage wählen.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_needs.py" />
      <source>{n} models, {origins} past dates</source>
      <translation>{n} Modelle, {origins} frühere Zeitpunkte</translation>
    </message>
    <message>
      <location filename="../../ui/compare_needs.py" />
      <source>Rough estimate: at most {time}</source>
      <translation>Grobe Schätzung: höchstens {time}</translation>
    </message>
    <message>
      <location filename="../../ui/compare_needs.py" />
      <source>Cure the data or the regions in the Forecast dock first.</source>
      <translation>Zuerst die Probleme mit Daten oder Regionen im Bedienfeld Vorhersage beheben.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_needs.py" />
      <source>{n} trainings of networks</source>
      <translation>{n} Trainingsläufe von Netzen</translation>
    </message>
    <message>
      <location filename="../../ui/compare_needs.py" />
      <source>The worker environment is not set up yet. Set it up first.</source>
      <translation>Die Rechenumgebung ist noch nicht eingerichtet. Richten Sie sie zuerst ein.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>not better: {share} worse</source>
      <translation>nicht besser: {share} schlechter</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>{model} is best, {share} better than {reference}.</source>
      <translation>{model} ist am besten, {share} besser als {reference}.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>reference</source>
      <translation>Referenz</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>not better: about equal</source>
      <translation>nicht besser: etwa gleich</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>{share} better</source>
      <translation>{share} besser</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>No model is better than {reference}.</source>
      <translation>Kein Modell ist besser als {reference}.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>{path} holds no scores.</source>
      <translation>{path} enthält keine Bewertungen.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>Run the comparison again.</source>
      <translation>Den Vergleich erneut ausführen.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>Region {names}: </source>
      <translation>Region {names}: </translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>{path} holds no finished comparison.</source>
      <translation>{path} enthält keinen abgeschlossenen Vergleich.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>Start it again: it goes on from its finished parts.</source>
      <translation>Starten Sie ihn erneut: Er setzt bei den fertigen Teilen fort.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>{path} cannot be read.</source>
      <translation>{path} kann nicht gelesen werden.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>region mean</source>
      <translation>Regionsmittel</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Single series</source>
      <translation>Einzelne Zeitreihen</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Region means</source>
      <translation>Regionsmittel</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Comparison {n}</source>
      <translation>Vergleich {n}</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>{n} series</source>
      <translation>{n} Zeitreihen</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>RMSE (mm)</source>
      <translation>RMSE (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Root of the mean square error. Less is better.</source>
      <translation>Wurzel aus dem mittleren quadratischen Fehler. Weniger ist besser.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>MAE (mm)</source>
      <translation>MAE (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Mean absolute error. Less is better.</source>
      <translation>Mittlerer absoluter Fehler. Weniger ist besser.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>R²</source>
      <translation>R²</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>1 is best; on maps it mostly measures the standing pattern.</source>
      <translation>1 ist am besten; auf Karten misst es vor allem das bleibende räumliche Muster.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>SMAPE (%)</source>
      <translation>SMAPE (%)</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Error in percent of the value's size. Less is better.</source>
      <translation>Fehler in Prozent der Größe des Werts. Weniger ist besser.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>MASE</source>
      <translation>MASE</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Mean absolute error over the usual step from date to date; below 1 is good.</source>
      <translation>Mittlerer absoluter Fehler, geteilt durch den üblichen Schritt von Zeitpunkt zu Zeitpunkt; unter 1 ist gut.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Held (%)</source>
      <translation>Abdeckung (%)</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Share of values inside the 90 % interval. 90 would be right.</source>
      <translation>Anteil der Werte im 90-%-Intervall. 90 wäre richtig.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>SSIM</source>
      <translation>SSIM</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Likeness of whole maps; 1 is best. It mostly measures the standing pattern.</source>
      <translation>Ähnlichkeit ganzer Karten; 1 ist am besten. Misst vor allem das bleibende räumliche Muster.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>MS-SSIM</source>
      <translation>MS-SSIM</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>SSIM over several scales; 1 is best.</source>
      <translation>SSIM über mehrere Maßstäbe; 1 ist am besten.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>PSNR (dB)</source>
      <translation>PSNR (dB)</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Range of the observed values over the error. More is better.</source>
      <translation>Spannweite der beobachteten Werte im Verhältnis zum Fehler. Mehr ist besser.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>{n} origins</source>
      <translation>{n} Startzeitpunkte</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>1 origin</source>
      <translation>1 Startzeitpunkt</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>networks trained {n} times</source>
      <translation>Netze {n}-mal trainiert</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>one training of each network</source>
      <translation>ein Training je Netz</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>quick look: smaller networks, trained shorter</source>
      <translation>Schnelldurchgang: kleinere Netze, kürzer trainiert</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>paper mode: optimistic</source>
      <translation>Artikelmodus: optimistisch</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>honest mode</source>
      <translation>ehrlicher Modus</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>{model} runs away: its forecast is of no use.</source>
      <translation>{model} divergiert: Seine Vorhersage ist unbrauchbar.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>{model} is left out: {why}</source>
      <translation>{model} wird ausgelassen: {why}</translation>
    </message>
    <message>
      <location filename="../../ui/comparing.py" />
      <source>GroundCast {name}</source>
      <translation>GroundCast {name}</translation>
    </message>
    <message>
      <location filename="../../ui/comparing.py" />
      <source>The data layer has no file of its own.</source>
      <translation>Der Datenlayer hat keine eigene Datei.</translation>
    </message>
    <message>
      <location filename="../../ui/comparing.py" />
      <source>Save it to a file first.</source>
      <translation>Speichern Sie ihn zuerst in einer Datei.</translation>
    </message>
    <message>
      <location filename="../../ui/compat.py" />
      <source>Interpolated</source>
      <translation>Interpolated</translation>
    </message>
    <message>
      <location filename="../../ui/compat.py" />
      <source>Discrete</source>
      <translation>Discrete</translation>
    </message>
    <message>
      <location filename="../../ui/compat.py" />
      <source>Animated</source>
      <translation>Animated</translation>
    </message>
    <message>
      <location filename="../../ui/conversion.py" />
      <source>The data is used, but not shown on the map. {reason}</source>
      <translation>Die Daten werden verwendet, aber nicht auf der Karte gezeigt. {reason}</translation>
    </message>
    <message>
      <location filename="../../ui/conversion.py" />
      <source>Converting {name} for the map</source>
      <translation>{name} wird für die Karte konvertiert</translation>
    </message>
    <message>
      <location filename="../../ui/conversion.py" />
      <source>{path} cannot be written ({reason}).</source>
      <translation>{path} kann nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>How much smaller the error is with all factors than here, and the 90 % interval of that.</source>
      <translation>Um wie viel der Fehler mit allen Faktoren kleiner ist als hier, und das 90-%-Intervall dazu.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>The model is trained with all factors, without each one, and without any, from {origins} past dates: {n} trainings. Finished ones are kept, so a stopped run goes on from there.</source>
      <translation>Das Modell wird mit allen Faktoren, ohne jeden einzelnen und ganz ohne Faktoren trainiert, ab {origins} früheren Zeitpunkten: {n} Trainingsläufe. Fertige bleiben erhalten, ein angehaltener Lauf wird also dort fortgesetzt.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>Estimate: {time} at most.</source>
      <translation>Schätzung: höchstens {time}.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>Did the factors help?</source>
      <translation>Haben die Faktoren geholfen?</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>Trained</source>
      <translation>Trainiert</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>Gain</source>
      <translation>Gewinn</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>Errors with and without the factors</source>
      <translation>Fehler mit und ohne Faktoren</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>&amp;Trainings of each kind</source>
      <translation>&amp;Trainingsläufe je Variante</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>{n} trainings are there already.</source>
      <translation>{n} Trainingsläufe liegen schon vor.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>Train more</source>
      <translation>Mehr trainieren</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>Go on</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>Find out</source>
      <translation>Herausfinden</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>Each takes as long as the training of this run.</source>
      <translation>Jeder dauert so lange wie das Training dieses Laufs.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Series of deformation</source>
      <translation>Deformationszeitreihen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>File, folder or database</source>
      <translation>Datei, Ordner oder Datenbank</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>&amp;Source</source>
      <translation>&amp;Quelle</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Reading {size}…</source>
      <translation>{size} werden gelesen…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Reading…</source>
      <translation>Wird gelesen…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Choose a source first.</source>
      <translation>Zuerst eine Quelle wählen.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Put the password into ~/.pgpass or a service file: a project keeps what is written here.</source>
      <translation>Hinterlegen Sie das Passwort in ~/.pgpass oder einer Service-Datei: Was hier steht, wird im Projekt gespeichert.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>There is no {path}.</source>
      <translation>{path} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Files of this format are read by the folder. Choose the folder.</source>
      <translation>Dateien dieses Formats werden ordnerweise gelesen. Wählen Sie den Ordner.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Database</source>
      <translation>Datenbank</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Choose a file or folder, or drop one here. Nothing is copied.</source>
      <translation>Eine Datei oder einen Ordner wählen oder hier ablegen. Nichts wird kopiert.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>&lt;a href="stop"&gt;Stop&lt;/a&gt;</source>
      <translation>&lt;a href="stop"&gt;Anhalten&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Series ({endings})</source>
      <translation>Zeitreihen ({endings})</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>PG:host=… dbname=… user=…|layername=schema.table</source>
      <translation>PG:host=… dbname=… user=…|layername=schema.table</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Vertical, positive up</source>
      <translation>Vertikal, positiv nach oben</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Eastward</source>
      <translation>Ostwärts</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>&lt;b&gt;Variable&lt;/b&gt;&lt;br&gt;One of those in the file; others can be typed.</source>
      <translation>&lt;b&gt;Variable&lt;/b&gt;&lt;br&gt;Eine aus der Datei; andere können eingegeben werden.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Convert to vertical</source>
      <translation>In Vertikale umrechnen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Grid points to cells of</source>
      <translation>Punkte rastern zu Zellen von</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Size of cells</source>
      <translation>Zellgröße</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Varia&amp;ble</source>
      <translation>Varia&amp;ble</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>&amp;Direction</source>
      <translation>&amp;Richtung</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>&amp;Unit</source>
      <translation>&amp;Einheit</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>&amp;CRS</source>
      <translation>&amp;KBS</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Needs an incidence angle in the data.</source>
      <translation>Braucht einen Einfallswinkel in den Daten.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>As found</source>
      <translation>Wie vorgefunden</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Line of sight</source>
      <translation>Blickrichtung (LOS)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_findings.py" />
      <source>QGIS cannot draw this by itself. After Add it is converted to a {ending} file in the background, which the map and step 1 show. Forecasts read the source itself, with what is chosen here.</source>
      <translation>QGIS kann dies nicht selbst darstellen. Nach dem Hinzufügen wird es im Hintergrund in eine {ending}-Datei umgewandelt, die Karte und Schritt 1 zeigen. Vorhersagen lesen die Quelle selbst, mit dem, was hier gewählt ist.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_findings.py" />
      <source>Please confirm, or correct below:</source>
      <translation>Bitte bestätigen oder unten korrigieren:</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_part.py" />
      <source>The box needs 4 numbers: left, bottom, right, top.</source>
      <translation>Das Rechteck braucht 4 Zahlen: links, unten, rechts, oben.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_part.py" />
      <source>Part of the raster</source>
      <translation>Teil des Rasters</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_part.py" />
      <source>left, bottom, right, top; empty: all of it</source>
      <translation>links, unten, rechts, oben; leer: alles</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_part.py" />
      <source>&lt;b&gt;Box&lt;/b&gt;&lt;br&gt;In the coordinates of the data.</source>
      <translation>&lt;b&gt;Rechteck&lt;/b&gt;&lt;br&gt;In den Koordinaten der Daten.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_part.py" />
      <source>Pixels as they are</source>
      <translation>Pixel unverändert</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_part.py" />
      <source>&lt;b&gt;Means&lt;/b&gt;&lt;br&gt;So many pixels along each side become one.</source>
      <translation>&lt;b&gt;Mittel&lt;/b&gt;&lt;br&gt;So viele Pixel entlang jeder Seite werden zu einem.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_part.py" />
      <source>Bo&amp;x</source>
      <translation>Rech&amp;teck</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_part.py" />
      <source>&amp;Means of</source>
      <translation>&amp;Mittel aus</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_part.py" />
      <source> x {n} pixels</source>
      <translation> x {n} Pixeln</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>The reference needs 2 numbers (x, y) or 4 (left, bottom, right, top).</source>
      <translation>Die Referenz braucht 2 Zahlen (x, y) oder 4 (links, unten, rechts, oben).</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>Interferograms</source>
      <translation>Interferogramme</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>All dates together rest on later interferograms, too: scores would be optimistic.</source>
      <translation>Alle Zeitpunkte zusammen stützen sich auch auf spätere Interferogramme: Bewertungen wären optimistisch.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>x, y or left, bottom, right, top; empty: as they come</source>
      <translation>x, y oder links, unten, rechts, oben; leer: wie geliefert</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>&amp;Wavelength</source>
      <translation>&amp;Wellenlänge</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>Phase &amp;grows with</source>
      <translation>&amp;Phase wächst mit</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>&amp;Network</source>
      <translation>&amp;Netz</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>&amp;Reference</source>
      <translation>Re&amp;ferenz</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>Motion away from the satellite</source>
      <translation>Bewegung vom Satelliten weg</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>Motion towards the satellite</source>
      <translation>Bewegung zum Satelliten hin</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>Each date as it was known on that day</source>
      <translation>Jeder Zeitpunkt, wie er an dem Tag bekannt war</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>All dates together</source>
      <translation>Alle Zeitpunkte zusammen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>A call of Processing cannot say all of this. Copy the command instead.</source>
      <translation>Ein Verarbeitungsaufruf kann das nicht alles ausdrücken. Kopieren Sie stattdessen den Befehl.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Copy as</source>
      <translation>Kopieren als</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Copy as command</source>
      <translation>Als Befehl kopieren</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Copy as Processing call</source>
      <translation>Als Verarbeitungsaufruf kopieren</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Tick a model beside the baselines.</source>
      <translation>Haken Sie neben den Basismodellen ein Modell an.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Go on with a comparison</source>
      <translation>Vergleich fortsetzen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Compare models</source>
      <translation>Modelle vergleichen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>It is on the clipboard.</source>
      <translation>Er ist in der Zwischenablage.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Learned</source>
      <translation>Gelernte</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Tick every learned model that fits.</source>
      <translation>Alle passenden gelernten Modelle anhaken.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Tick every model that fits.</source>
      <translation>Alle passenden Modelle anhaken.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Tick the baselines only.</source>
      <translation>Nur die Basismodelle anhaken.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Quick look: networks are smaller and trained shorter than by default. Compare in full before you judge them.</source>
      <translation>Schnelldurchgang: Die Netze sind kleiner und werden kürzer trainiert als voreingestellt. Vergleichen Sie vollständig, bevor Sie über sie urteilen.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Paper mode repeats the published protocol: settings of the papers, factors brought onto every pixel. Its scores are optimistic.</source>
      <translation>Der Artikelmodus wiederholt das veröffentlichte Vorgehen: Einstellungen der Artikel, Faktoren auf jedes Pixel gebracht. Seine Bewertungen sind optimistisch.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&lt;b&gt;Trainings of each network&lt;/b&gt;&lt;br&gt;From as many seeds. One shows no spread of trainings.</source>
      <translation>&lt;b&gt;Trainingsläufe je Netz&lt;/b&gt;&lt;br&gt;Aus ebenso vielen Seeds. Ein einziger zeigt keine Streuung der Trainingsläufe.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&lt;b&gt;Origins&lt;/b&gt;&lt;br&gt;Past dates to forecast from; each trains anew.</source>
      <translation>&lt;b&gt;Startzeitpunkte&lt;/b&gt;&lt;br&gt;Frühere Zeitpunkte, ab denen vorhergesagt wird; für jeden wird neu trainiert.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>all</source>
      <translation>alle</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&lt;b&gt;At most series&lt;/b&gt;&lt;br&gt;A sample of them, the same for every model.</source>
      <translation>&lt;b&gt;Zeitreihen höchstens&lt;/b&gt;&lt;br&gt;Eine Stichprobe, für jedes Modell dieselbe.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Dates ahead</source>
      <translation>Zeitpunkte voraus</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>epochs=20 hidden=64, for the models that have them</source>
      <translation>epochs=20 hidden=64, für Modelle, die sie haben</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Regions</source>
      <translation>Regionen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Quick look (smaller networks, shorter training)</source>
      <translation>Schnelldurchgang (kleinere Netze, kürzeres Training)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Full training</source>
      <translation>Volles Training</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&lt;b&gt;Effort&lt;/b&gt;&lt;br&gt;{quick}</source>
      <translation>&lt;b&gt;Aufwand&lt;/b&gt;&lt;br&gt;{quick}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&lt;b&gt;Mode&lt;/b&gt;&lt;br&gt;{paper}</source>
      <translation>&lt;b&gt;Modus&lt;/b&gt;&lt;br&gt;{paper}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&amp;Trainings</source>
      <translation>&amp;Trainingsläufe</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>At &amp;most series</source>
      <translation>Zeitreihen &amp;höchstens</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&amp;Origins</source>
      <translation>&amp;Startzeitpunkte</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Dates &amp;ahead</source>
      <translation>Zeitpunkte &amp;voraus</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&amp;Settings</source>
      <translation>&amp;Einstellungen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&amp;Effort</source>
      <translation>Auf&amp;wand</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&amp;Mode</source>
      <translation>&amp;Modus</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Write dates ahead like 1, 2, 5.</source>
      <translation>Zeitpunkte voraus in der Form 1, 2, 5 angeben.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Write settings like epochs=20 hidden=64.</source>
      <translation>Einstellungen in der Form epochs=20 hidden=64 angeben.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Tick a region.</source>
      <translation>Eine Region anhaken.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Honest</source>
      <translation>Ehrlich</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>As in the papers (optimistic)</source>
      <translation>Wie in den Artikeln (optimistisch)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&amp;Regions</source>
      <translation>&amp;Regionen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Dates up to {day} were compared.</source>
      <translation>Zeitpunkte bis {day} wurden verglichen.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Factor {name}</source>
      <translation>Faktor {name}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source> days</source>
      <translation> Tage</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>&lt;b&gt;Lag&lt;/b&gt;&lt;br&gt;A date takes the factor of so many days earlier.</source>
      <translation>&lt;b&gt;Verzögerung&lt;/b&gt;&lt;br&gt;Ein Zeitpunkt erhält den Faktor von so vielen Tagen davor.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Scan lags</source>
      <translation>Verzögerungen prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>In &amp;space</source>
      <translation>Im &amp;Raum</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>In &amp;time</source>
      <translation>In der &amp;Zeit</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>&amp;Lag</source>
      <translation>&amp;Verzögerung</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Lags &amp;up to</source>
      <translation>Verzögerungen &amp;bis</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Longest lag</source>
      <translation>Längste Verzögerung</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Choose data with a file of its own first.</source>
      <translation>Wählen Sie zuerst Daten mit einer eigenen Datei.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Comparing {name} with the deformation…</source>
      <translation>{name} wird mit der Deformation verglichen…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Compares the dates before the held-back ones only.</source>
      <translation>Vergleicht nur die Zeitpunkte vor den zurückgehaltenen.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>&lt;a href="{days}"&gt;Take a lag of {days} days&lt;/a&gt;</source>
      <translation>&lt;a href="{days}"&gt;Verzögerung von {days} Tagen übernehmen&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Correlation over lags</source>
      <translation>Korrelation über die Verzögerung</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>GroundCast models (*.gcast)</source>
      <translation>GroundCast-Modelle (*.gcast)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Delete the model "{name}"?</source>
      <translation>Das Modell „{name}“ löschen?</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Import…</source>
      <translation>Importieren…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Copy a model file into the library.</source>
      <translation>Eine Modelldatei in die Bibliothek kopieren.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Copy this model into the library.</source>
      <translation>Dieses Modell in die Bibliothek kopieren.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Rename…</source>
      <translation>Umbenennen…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Give this model another name.</source>
      <translation>Diesem Modell einen anderen Namen geben.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Write this model to one file.</source>
      <translation>Dieses Modell in eine Datei schreiben.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Remove…</source>
      <translation>Entfernen…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Delete this model's file.</source>
      <translation>Die Datei dieses Modells löschen.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Show it in the file manager.</source>
      <translation>Im Dateimanager zeigen.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>&lt;b&gt;{label}&lt;/b&gt;&lt;br&gt;{text}</source>
      <translation>&lt;b&gt;{label}&lt;/b&gt;&lt;br&gt;{text}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Library</source>
      <translation>Bibliothek</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Runs of this study</source>
      <translation>Läufe dieser Studie</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Opened</source>
      <translation>Geöffnet</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Rename the model</source>
      <translation>Modell umbenennen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Remove the model</source>
      <translation>Modell entfernen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Its file {path} is deleted.</source>
      <translation>Seine Datei {path} wird gelöscht.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>{path} holds no trained model. Choose another.</source>
      <translation>{path} enthält kein trainiertes Modell. Wählen Sie ein anderes.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Models that you keep or import are listed here. Choose one to see its card.</source>
      <translation>Hier stehen Modelle, die Sie behalten oder importieren. Wählen Sie eines, um seinen Steckbrief zu sehen.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Kept as "{name}".</source>
      <translation>Behalten als „{name}“.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Written to {path}.</source>
      <translation>In {path} geschrieben.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Import a model</source>
      <translation>Modell importieren</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Export the model</source>
      <translation>Modell exportieren</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/models.py" />
      <source>Choose</source>
      <translation>Auswählen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>{n} series are prepared.</source>
      <translation>{n} Zeitreihen sind aufbereitet.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Prepare data</source>
      <translation>Daten aufbereiten</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Use</source>
      <translation>Verwenden</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Take back every step: the data as they were read.</source>
      <translation>Alle Schritte zurücknehmen: die Daten, wie sie gelesen wurden.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Checking the steps…</source>
      <translation>Schritte werden geprüft…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>No step changes a value.</source>
      <translation>Kein Schritt ändert einen Wert.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Mask by quality</source>
      <translation>Nach Qualität maskieren</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Dates that stand out</source>
      <translation>Auffällige Zeitpunkte</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Unwrapping jumps</source>
      <translation>Abwicklungssprünge</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Reference</source>
      <translation>Referenz</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Direction</source>
      <translation>Richtung</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Cells</source>
      <translation>Zellen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Axis of dates</source>
      <translation>Zeitachse</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_cells.py" />
      <source>Average in cells of</source>
      <translation>Mitteln in Zellen von</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_cells.py" />
      <source>Weights in a cell</source>
      <translation>Gewichte in einer Zelle</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_cells.py" />
      <source>all series alike</source>
      <translation>alle Zeitreihen gleich</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_cells.py" />
      <source>by temporal coherence</source>
      <translation>nach zeitlicher Kohärenz</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_cells.py" />
      <source>Usual interval</source>
      <translation>Üblicher Abstand</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_cells.py" />
      <source>All models forecast on a common axis of dates. Missing ones are filled by each model from its own past, linearly in time and never past the forecast start; observed values stay as they are.</source>
      <translation>Alle Modelle sagen auf einer gemeinsamen Zeitachse vorher. Fehlende Zeitpunkte füllt jedes Modell aus der jeweils eigenen Vergangenheit, zeitlich linear und nie über den Vorhersagebeginn hinaus; beobachtete Werte bleiben, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_cells.py" />
      <source>&amp;A date every</source>
      <translation>&amp;Ein Zeitpunkt alle</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>Needs incidence and heading, or the direction of the line of sight, in the data.</source>
      <translation>Braucht Einfallswinkel und Flugrichtung oder die Richtung der Blicklinie in den Daten.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>As it is</source>
      <translation>Wie sie ist</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>Vertical, from one line of sight</source>
      <translation>Vertikal, aus einer Blickrichtung</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>Up, from an ascending and a descending track</source>
      <translation>Hebung, aus auf- und absteigender Bahn</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>East, from an ascending and a descending track</source>
      <translation>Osten, aus auf- und absteigender Bahn</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>Second track</source>
      <translation>Zweite Bahn</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>The other track, same place and years</source>
      <translation>Die andere Bahn, selber Ort und selbe Jahre</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>Choose the second track.</source>
      <translation>Wählen Sie die zweite Bahn.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>Divided by the cosine of the incidence; horizontal motion is taken as zero.</source>
      <translation>Geteilt durch den Kosinus des Einfallswinkels; horizontale Bewegung gilt als null.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>Solved cell by cell; the ground is taken not to move north or south. Between its dates a track keeps its last value, so that nothing later is looked at.</source>
      <translation>Zelle für Zelle gelöst; es wird angenommen, dass sich der Boden nicht nach Norden oder Süden bewegt. Zwischen ihren Zeitpunkten behält eine Bahn den letzten Wert, sodass nichts Späteres einfließt.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>{n} lasting steps of about half a wavelength ({half} mm), which the neighbours do not share, in {series} of the {looked} series looked at.</source>
      <translation>{n} bleibende Stufen von etwa einer halben Wellenlänge ({half} mm), die die Nachbarn nicht zeigen, in {series} von {looked} untersuchten Zeitreihen.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>{n} %</source>
      <translation>{n} %</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>They lie farther from the line between the dates around them than other dates do.</source>
      <translation>Sie liegen weiter von der Linie zwischen den Zeitpunkten ringsum entfernt als andere Zeitpunkte.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Jumps are looked for in lines of sight of a known wavelength only.</source>
      <translation>Sprünge werden nur in Blickrichtungsdaten mit bekannter Wellenlänge gesucht.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>No unwrapping jump in the {n} series looked at.</source>
      <translation>Kein Abwicklungssprung in den {n} untersuchten Zeitreihen.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Leave out</source>
      <translation>Auslassen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Residual (mm)</source>
      <translation>Residuum (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Score</source>
      <translation>Kennwert</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Series that stand out</source>
      <translation>Auffällige Zeitreihen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Dates of jumps</source>
      <translation>Zeitpunkte der Sprünge</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Keep them</source>
      <translation>Belassen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Mend them by whole half wavelengths</source>
      <translation>Um ganze halbe Wellenlängen beheben</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Leave out their series</source>
      <translation>Ihre Zeitreihen auslassen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Only jumps that the dates before the forecast start show are touched.</source>
      <translation>Es werden nur Sprünge verändert, die schon die Zeitpunkte vor dem Vorhersagebeginn zeigen.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>&amp;What to do</source>
      <translation>&amp;Vorgehen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>No date stands out from its neighbours.</source>
      <translation>Kein Zeitpunkt hebt sich von seinen Nachbarn ab.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Series</source>
      <translation>Zeitreihen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Share</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>left out by you</source>
      <translation>von Ihnen ausgelassen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>Quality layer</source>
      <translation>Qualitätslayer</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>At least or at most</source>
      <translation>Mindestens oder höchstens</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>at least</source>
      <translation>mindestens</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>at most</source>
      <translation>höchstens</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>Limit</source>
      <translation>Grenzwert</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>Remove this mask</source>
      <translation>Diese Maske entfernen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>Add a mask</source>
      <translation>Maske hinzufügen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>leaves out about {n} of {all} series</source>
      <translation>lässt etwa {n} von {all} Zeitreihen aus</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>not among the data's layers</source>
      <translation>nicht unter den Layern der Daten</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>The data have no quality layers.</source>
      <translation>Die Daten haben keine Qualitätslayer.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_place.py" />
      <source>Middle of the map</source>
      <translation>Kartenmitte</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_place.py" />
      <source>What the map shows</source>
      <translation>Kartenausschnitt</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_place.py" />
      <source>Its mean is taken off every date before training: observed and forecast are relative to it.</source>
      <translation>Ihr Mittelwert wird vor dem Training von jedem Zeitpunkt abgezogen: Beobachtung und Vorhersage beziehen sich darauf.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_place.py" />
      <source>The data have no coordinate reference system.</source>
      <translation>Die Daten haben kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_place.py" />
      <source>The map cannot be brought to {crs}. Type the numbers.</source>
      <translation>Die Karte kann nicht nach {crs} umgerechnet werden. Geben Sie die Zahlen ein.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Report on {run}</source>
      <translation>Bericht zu {run}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>PDF document (*.pdf)</source>
      <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>&lt;b&gt;PDF&lt;/b&gt;&lt;br&gt;Three A4 pages: maps, plots and scores, how far to trust it.</source>
      <translation>&lt;b&gt;PDF&lt;/b&gt;&lt;br&gt;Drei A4-Seiten: Karten, Diagramme und Bewertungen und wie weit man ihnen trauen kann.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Layout template (*.qpt)</source>
      <translation>Layoutvorlage (*.qpt)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>&lt;b&gt;Template&lt;/b&gt;&lt;br&gt;A layout of your own, with items named like ours (gc_title, gc_map_1 …). Save one of ours as a template to begin with. Leave empty for the built-in pages.</source>
      <translation>&lt;b&gt;Vorlage&lt;/b&gt;&lt;br&gt;Ein eigenes Layout, dessen Elemente wie unsere heißen (gc_title, gc_map_1 …). Speichern Sie zunächst eines von unseren als Vorlage. Leer lassen für die eingebauten Seiten.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>HTML page beside it</source>
      <translation>HTML-Seite daneben</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Keep the layout in the project, to edit it</source>
      <translation>Layout zum Bearbeiten im Projekt behalten</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Maps of forecast and residual, a series, a profile, scores, settings, the data's credit.</source>
      <translation>Karten von Vorhersage und Residuum, eine Zeitreihe, ein Profil, Bewertungen, Einstellungen, Herkunft der Daten.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>&amp;PDF</source>
      <translation>&amp;PDF</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>&amp;Template</source>
      <translation>&amp;Vorlage</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Write report</source>
      <translation>Bericht schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Written: {names}.</source>
      <translation>Geschrieben: {names}.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Template</source>
      <translation>Vorlage</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>The next report takes {name}.</source>
      <translation>Der nächste Bericht nimmt {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Edit layout…</source>
      <translation>Layout bearbeiten…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Save as template…</source>
      <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>The forecast with {changes} is compared with the one without. Both start from {paths}.</source>
      <translation>Die Vorhersage mit {changes} wird mit der ohne verglichen. Beide gehen aus von: {paths}.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>{n} more trainings are needed; they are kept for the next scenario.</source>
      <translation>{n} weitere Trainingsläufe sind nötig; sie bleiben für das nächste Szenario erhalten.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Scenario</source>
      <translation>Szenario</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>&lt;b&gt;Trainings&lt;/b&gt;&lt;br&gt;How many trainings of the model are compared. One shows no interval.</source>
      <translation>&lt;b&gt;Trainingsläufe&lt;/b&gt;&lt;br&gt;Wie viele Trainingsläufe des Modells verglichen werden. Ein einziger zeigt kein Intervall.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Until</source>
      <translation>Bis</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source> dates</source>
      <translation> Zeitpunkte</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Horizon in dates</source>
      <translation>Horizont in Zeitpunkten</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Folder for results</source>
      <translation>Ordner für Ergebnisse</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>With the other runs, in {folder}</source>
      <translation>Bei den anderen Läufen, in {folder}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>What does the model make of other factors? The forecast is made twice, with your paths of the factors and without what you change; the difference is the response.</source>
      <translation>Was macht das Modell aus anderen Faktoren? Die Vorhersage wird zweimal gerechnet, mit Ihren Verläufen der Faktoren und ohne Ihre Änderungen; die Differenz ist die Reaktion.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>&amp;Until</source>
      <translation>&amp;Bis</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>&amp;Trainings compared</source>
      <translation>Verglichene &amp;Trainingsläufe</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>&amp;Results folder</source>
      <translation>&amp;Ergebnisordner</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Run scenario</source>
      <translation>Szenario rechnen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Choose another path or a change for one factor.</source>
      <translation>Wählen Sie für einen Faktor einen anderen Verlauf oder eine Änderung.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>The forecast with {paths} is compared with that along the model's own forecasts.</source>
      <translation>Die Vorhersage mit {paths} wird mit der entlang der modelleigenen Vorhersagen verglichen.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>The model is fitted {n} times, usually in less than a minute each.</source>
      <translation>Das Modell wird {n}-mal angepasst, meist in jeweils weniger als einer Minute.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>All {n} trainings are there already: about a minute.</source>
      <translation>Alle {n} Trainingsläufe liegen schon vor: etwa eine Minute.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>One more training is needed; it is kept for the next scenario.</source>
      <translation>Ein weiterer Trainingslauf ist nötig; er bleibt für das nächste Szenario erhalten.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Factor</source>
      <translation>Faktor</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Path after the last date</source>
      <translation>Verlauf nach dem letzten Zeitpunkt</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Change</source>
      <translation>Änderung</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>or</source>
      <translation>oder</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Runs beside QGIS; the map stays usable.</source>
      <translation>Läuft neben QGIS; die Karte bleibt bedienbar.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>One training alone has no interval. Compare 2 or more.</source>
      <translation>Ein einziger Trainingslauf hat kein Intervall. Vergleichen Sie 2 oder mehr.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>A forecast to {date} is longer than half the observed span. Read it with care.</source>
      <translation>Eine Vorhersage bis {date} reicht weiter als die Hälfte der beobachteten Zeitspanne. Vorsichtig lesen.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Estimate: {time}.</source>
      <translation>Schätzung: {time}.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Ready: Python {python}, torch {torch}</source>
      <translation>Bereit: Python {python}, torch {torch}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Set up learned models</source>
      <translation>Gelernte Modelle einrichten</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>GroundCast keeps the learning software apart from QGIS. Nothing in QGIS is changed; you can remove it at any time.</source>
      <translation>GroundCast hält die Lernsoftware von QGIS getrennt. An QGIS wird nichts geändert; Sie können sie jederzeit entfernen.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Progress of the set-up</source>
      <translation>Fortschritt der Einrichtung</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Not now</source>
      <translation>Nicht jetzt</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Set up</source>
      <translation>Einrichten</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Starting</source>
      <translation>Wird gestartet</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Cancelling…</source>
      <translation>Wird abgebrochen…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>{label}: {size} to download, {time} at {line} Mbit/s</source>
      <translation>{label}: {size} Download, {time} bei {line} Mbit/s</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>Folder, proxy, offline packages</source>
      <translation>Ordner, Proxy, Offline-Pakete</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>{size} in {place}, {needed} while it is made; {free} are free.</source>
      <translation>{size} in {place}, {needed} beim Anlegen; {free} sind frei.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>Use an environment I have</source>
      <translation>Eine vorhandene Umgebung verwenden</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>The environment's Python</source>
      <translation>Das Python der Umgebung</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>Folder of the environment</source>
      <translation>Ordner der Umgebung</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>Fo&amp;lder</source>
      <translation>&amp;Ordner</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>Needs {needed} while it is made, {free} are free. Free some space.</source>
      <translation>Braucht beim Anlegen {needed}, frei sind {free}. Schaffen Sie Platz.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>No NVIDIA card was found here; the processor will be used.</source>
      <translation>Hier wurde keine NVIDIA-Karte gefunden; der Prozessor wird verwendet.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>Choose the environment's Python first.</source>
      <translation>Wählen Sie zuerst das Python der Umgebung.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>Graphics card (NVIDIA)</source>
      <translation>Grafikkarte (NVIDIA)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>Processor only</source>
      <translation>Nur Prozessor</translation>
    </message>
    <message>
      <location filename="../../ui/docks/asking.py" />
      <source>GroundCast: did the factors of {run} help?</source>
      <translation>GroundCast: Haben die Faktoren von {run} geholfen?</translation>
    </message>
    <message>
      <location filename="../../ui/docks/asking.py" />
      <source>The trainings ended, but {path} holds no result.</source>
      <translation>Die Trainingsläufe sind beendet, aber {path} enthält kein Ergebnis.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/asking.py" />
      <source>The factors of {run} were tested.</source>
      <translation>Die Faktoren von {run} wurden geprüft.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/asking.py" />
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Compare models on your data: press Compare…, tick models, and start.</source>
      <translation>Modelle auf Ihren Daten vergleichen: „Vergleichen…“ drücken, Modelle anhaken und starten.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>GroundCast compare</source>
      <translation>GroundCast-Vergleich</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Compare…</source>
      <translation>Vergleichen…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Choose models and compare them.</source>
      <translation>Modelle wählen und vergleichen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Models…</source>
      <translation>Modelle…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Go on with this one: more models, or more seeds.</source>
      <translation>Diesen Vergleich fortsetzen: mehr Modelle oder mehr Seeds.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Table, command or call of Processing.</source>
      <translation>Tabelle, Befehl oder Verarbeitungsaufruf.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Export CSV</source>
      <translation>CSV-Export</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Save all scores as a table.</source>
      <translation>Alle Bewertungen als Tabelle speichern.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Figures</source>
      <translation>Abbildungen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Open the folder of figures.</source>
      <translation>Den Ordner der Abbildungen öffnen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>What the table says, and what it does not.</source>
      <translation>Was die Tabelle sagt und was nicht.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Copy the table</source>
      <translation>Tabelle kopieren</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>The scores are saved as {path}.</source>
      <translation>Die Bewertungen sind als {path} gespeichert.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>The run was cancelled.</source>
      <translation>Der Lauf wurde abgebrochen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>This comparison was made without maps. Go on with it to make them.</source>
      <translation>Dieser Vergleich wurde ohne Karten gerechnet. Setzen Sie ihn fort, um sie zu erzeugen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Export scores</source>
      <translation>Bewertungen exportieren</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>CSV table (*.csv)</source>
      <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Choose another place.</source>
      <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Comparison</source>
      <translation>Vergleich</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Comparisons of this study.</source>
      <translation>Vergleiche dieser Studie.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Measure</source>
      <translation>Maß</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>What the columns show.</source>
      <translation>Was die Spalten zeigen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Scored on</source>
      <translation>Bewertet an</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Single series, or the mean of each region, as in the papers. The two never compare.</source>
      <translation>Einzelne Zeitreihen oder das Mittel jeder Region, wie in den Artikeln. Beides ist nie miteinander vergleichbar.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Region</source>
      <translation>Region</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>One region, or all of them.</source>
      <translation>Eine Region oder alle.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Against</source>
      <translation>Gegen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>The reference of the last column.</source>
      <translation>Die Referenz der letzten Spalte.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>against the best baseline</source>
      <translation>gegen das beste Basismodell</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>All regions</source>
      <translation>Alle Regionen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>against {label}</source>
      <translation>gegen {label}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Whole data set</source>
      <translation>Gesamter Datensatz</translation>
    </message>
    <message>
      <location filename="../../ui/docks/forecast.py" />
      <source>Options…</source>
      <translation>Optionen…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/forecast.py" />
      <source>Estimating…</source>
      <translation>Wird geschätzt…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/forecast.py" />
      <source>A run goes on; its study stays open until it has ended.</source>
      <translation>Ein Lauf ist im Gange; seine Studie bleibt bis zu dessen Ende geöffnet.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/forecast.py" />
      <source>Repair</source>
      <translation>Reparieren</translation>
    </message>
    <message>
      <location filename="../../ui/docks/forecast.py" />
      <source>Learned models need a one-time set-up. Series and profiles work now.</source>
      <translation>Gelernte Modelle müssen einmalig eingerichtet werden. Zeitreihen und Profile gehen schon jetzt.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/forecast.py" />
      <source>Set up…</source>
      <translation>Einrichten…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/forecast.py" />
      <source>Hide</source>
      <translation>Ausblenden</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_dock.py" />
      <source>Choose data or run a forecast first.</source>
      <translation>Zuerst Daten wählen oder eine Vorhersage rechnen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_dock.py" />
      <source>Zoom to all</source>
      <translation>Auf alles zoomen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_dock.py" />
      <source>Shows every value (Home).</source>
      <translation>Zeigt alle Werte (Pos1).</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_dock.py" />
      <source>Puts the picture on the clipboard.</source>
      <translation>Legt das Bild in die Zwischenablage.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_dock.py" />
      <source>Plots need matplotlib, which QGIS's Python does not have. Install it there and restart QGIS.</source>
      <translation>Diagramme brauchen matplotlib, das dem Python von QGIS fehlt. Installieren Sie es dort und starten Sie QGIS neu.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_dock.py" />
      <source>Loading…</source>
      <translation>Wird geladen…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_files.py" />
      <source>Saved {name}.</source>
      <translation>{name} gespeichert.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_files.py" />
      <source>Copy the values</source>
      <translation>Werte kopieren</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_files.py" />
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_files.py" />
      <source>Copy picture</source>
      <translation>Bild kopieren</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_files.py" />
      <source>Saves the picture, or its values as a table.</source>
      <translation>Speichert das Bild oder seine Werte als Tabelle.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>GroundCast profile</source>
      <translation>GroundCast-Profil</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Draw a line on the map to see a profile.</source>
      <translation>Eine Linie in die Karte zeichnen, um ein Profil zu sehen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Click along a line on the map, right-click to finish.</source>
      <translation>Entlang einer Linie in die Karte klicken, mit Rechtsklick abschließen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Choose one to {n} dates; more cannot be told apart.</source>
      <translation>Wählen Sie einen bis {n} Zeitpunkte; mehr lassen sich nicht unterscheiden.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Draw</source>
      <translation>Zeichnen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Line</source>
      <translation>Linie</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Width</source>
      <translation>Breite</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Automatic</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Values this near the line are taken together. Automatic is three cells.</source>
      <translation>Werte in dieser Entfernung von der Linie werden zusammengefasst. Automatisch sind drei Zellen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Median ± SD</source>
      <translation>Median ± SD</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Median, 10–90 %</source>
      <translation>Median, 10–90 %</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Median, 90 % band</source>
      <translation>Median, 90-%-Band</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Median</source>
      <translation>Median</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Profile {name}</source>
      <translation>Profil {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>minus {run}</source>
      <translation>abzüglich {run}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Centre map here</source>
      <translation>Karte hier zentrieren</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>The two runs share no forecast along this line.</source>
      <translation>Die beiden Läufe haben entlang dieser Linie keine gemeinsame Vorhersage.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>relative to {place}</source>
      <translation>relativ zu {place}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_dates.py" />
      <source>Dates</source>
      <translation>Zeitpunkte</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_dates.py" />
      <source>Dates to show, at most {n}.</source>
      <translation>Zu zeigende Zeitpunkte, höchstens {n}.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_dates.py" />
      <source>held back</source>
      <translation>zurückgehalten</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>Takes the forecast of another run off this one's, along the same line.</source>
      <translation>Zieht die Vorhersage eines anderen Laufs entlang derselben Linie von dieser ab.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>Turns the lines of a loaded layer into profiles.</source>
      <translation>Macht die Linien eines geladenen Layers zu Profilen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>View</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>&lt;b&gt;View&lt;/b&gt;&lt;br&gt;Curves at chosen dates, or distance and time as a picture.</source>
      <translation>&lt;b&gt;Ansicht&lt;/b&gt;&lt;br&gt;Kurven zu gewählten Zeitpunkten, oder Entfernung und Zeit als Bild.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>Minus run</source>
      <translation>Abzgl. Lauf</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>From layer</source>
      <translation>Aus Layer</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>Curves</source>
      <translation>Kurven</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>Over time</source>
      <translation>Über die Zeit</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>Residual over time</source>
      <translation>Residuum über die Zeit</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>Minus {run}</source>
      <translation>Abzüglich {run}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>There is no second run in the study</source>
      <translation>Es gibt keinen zweiten Lauf in der Studie</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>No line layer is loaded</source>
      <translation>Kein Linienlayer ist geladen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>swath {n} m</source>
      <translation>Streifen {n} m</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>forecast minus that of {run}</source>
      <translation>Vorhersage abzüglich der von {run}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>observed − forecast: mean {bias} mm, RMSE {rmse} mm over {n} values</source>
      <translation>beobachtet − Vorhersage: Mittel {bias} mm, RMSE {rmse} mm über {n} Werte</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>observed</source>
      <translation>beobachtet</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>residual {value}</source>
      <translation>Residuum {value}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/reference_chip.py" />
      <source>Click the place that shall not move, or drag a box. Esc stops.</source>
      <translation>Den Ort anklicken, der sich nicht bewegen soll, oder ein Rechteck aufziehen. Esc bricht ab.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/reference_chip.py" />
      <source>Click a place on the map, or drag a box: its motion is taken off everything shown, observed and forecast alike.</source>
      <translation>Einen Ort in der Karte anklicken oder ein Rechteck aufziehen: Seine Bewegung wird von allem Gezeigten abgezogen, von Beobachtung und Vorhersage gleichermaßen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/reference_chip.py" />
      <source>No values at this place. Click where there are some.</source>
      <translation>Keine Werte an diesem Ort. Klicken Sie dorthin, wo es welche gibt.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/reference_chip.py" />
      <source>{reference}. Take it away.</source>
      <translation>{reference}. Entfernen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/reference_chip.py" />
      <source>Click to take it away. Intervals keep their widths.</source>
      <translation>Zum Entfernen anklicken. Die Intervalle behalten ihre Breite.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series.py" />
      <source>GroundCast series</source>
      <translation>GroundCast-Zeitreihe</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series.py" />
      <source>Click the map to see a series.</source>
      <translation>In die Karte klicken, um eine Zeitreihe zu sehen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series.py" />
      <source>{place}, region {name}</source>
      <translation>{place}, Region {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series.py" />
      <source>Click the map for a series; drag a box for the mean. Ctrl keeps the series.</source>
      <translation>Für eine Zeitreihe in die Karte klicken; für das Mittel ein Rechteck aufziehen. Strg behält die Zeitreihe.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series.py" />
      <source>Pick</source>
      <translation>Wählen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series.py" />
      <source>Keeps this series beside the next one.</source>
      <translation>Behält diese Zeitreihe neben der nächsten.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series.py" />
      <source>Let go</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series.py" />
      <source>Removes the series kept last.</source>
      <translation>Entfernt die zuletzt behaltene Zeitreihe.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series.py" />
      <source>Set as reference</source>
      <translation>Als Referenz setzen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series.py" />
      <source>Copy coordinates</source>
      <translation>Koordinaten kopieren</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Observed values half a wavelength up and down, where a wrong cycle would lie.</source>
      <translation>Beobachtete Werte eine halbe Wellenlänge höher und tiefer, wo ein falscher Zyklus läge.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Rain, temperature and the like beside the series, as the model saw them.</source>
      <translation>Regen, Temperatur und dergleichen neben der Zeitreihe, wie das Modell sie gesehen hat.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Wavelength in mm</source>
      <translation>Wellenlänge in mm</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Replicas</source>
      <translation>Repliken</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Only for displacement along the line of sight.</source>
      <translation>Nur für Verschiebung in Blickrichtung.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Replicas ±{half} mm</source>
      <translation>Repliken ±{half} mm</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>{sensor}: ±{half} mm</source>
      <translation>{sensor}: ±{half} mm</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Other wavelength…</source>
      <translation>Andere Wellenlänge…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>This run has no factors.</source>
      <translation>Dieser Lauf hat keine Faktoren.</translation>
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
      <translation>Aus den Zeitpunkten vor den zurückgehaltenen gelernt, wie die Modellvorhersage für diese.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Double-click to rename; right-click for colour, note and more.</source>
      <translation>Doppelklick zum Umbenennen; Rechtsklick für Farbe, Notiz und mehr.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Hollow dots are held back: they score the forecast and are hidden from training.</source>
      <translation>Hohle Punkte sind zurückgehalten: Sie bewerten die Vorhersage und bleiben dem Training verborgen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Forecast of the held-back dates, and of those to come.</source>
      <translation>Vorhersage der zurückgehaltenen und der kommenden Zeitpunkte.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>The range that should hold nine of ten values.</source>
      <translation>Der Bereich, in dem neun von zehn Werten liegen sollten.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>The range that should hold eight of ten values.</source>
      <translation>Der Bereich, in dem acht von zehn Werten liegen sollten.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>The range that should hold every second value.</source>
      <translation>Der Bereich, in dem jeder zweite Wert liegen sollte.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Curves and scores</source>
      <translation>Kurven und Bewertungen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>In mm, on the held-back dates of this place, which no curve has seen.</source>
      <translation>In mm, an den zurückgehaltenen Zeitpunkten dieses Orts, die keine Kurve gesehen hat.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Velocity, from the dates before the held-back ones.</source>
      <translation>Geschwindigkeit, aus den Zeitpunkten vor den zurückgehaltenen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Note</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Note on {name}</source>
      <translation>Notiz zu {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Colour of {name}</source>
      <translation>Farbe von {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Colour…</source>
      <translation>Farbe…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Note…</source>
      <translation>Notiz…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Observed</source>
      <translation>Beobachtet</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>{level} % band</source>
      <translation>{level}-%-Band</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Curve</source>
      <translation>Kurve</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>RMSE</source>
      <translation>RMSE</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>{value}, best</source>
      <translation>{value}, am besten</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>The last observed value stays.</source>
      <translation>Der letzte beobachtete Wert bleibt.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>A straight line through the dates.</source>
      <translation>Eine gerade Linie durch die Zeitpunkte.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>A straight line and a yearly cycle.</source>
      <translation>Eine gerade Linie und ein Jahresgang.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>persistence</source>
      <translation>Persistenz</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>linear</source>
      <translation>linear</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>trend and season</source>
      <translation>Trend und Saison</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>RMSE on {n} held-back dates: {first}</source>
      <translation>RMSE an {n} zurückgehaltenen Zeitpunkten: {first}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>above {level} mm: {share}</source>
      <translation>über {level} mm: {share}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>below {level} mm: {share}</source>
      <translation>unter {level} mm: {share}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>forecast {value} {unit}</source>
      <translation>Vorhersage {value} {unit}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>{n} dates</source>
      <translation>{n} Zeitpunkte</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>{velocity} mm/yr</source>
      <translation>{velocity} mm/Jahr</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>baselines go on from the last date; a forecast comes with a run</source>
      <translation>Basismodelle setzen am letzten Zeitpunkt an; eine Vorhersage kommt mit einem Lauf</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>No held-back dates to score here.</source>
      <translation>Hier gibt es keine zurückgehaltenen Zeitpunkte zum Bewerten.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>observed {value} {unit}</source>
      <translation>beobachtet {value} {unit}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>{level} % {range}</source>
      <translation>{level} % {range}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>{model} learns the series of its own region, and can forecast no other. Choose another model, or set every region to Train.</source>
      <translation>{model} lernt die Zeitreihen seiner eigenen Region und kann keine andere vorhersagen. Wählen Sie ein anderes Modell, oder setzen Sie jede Region auf Trainieren.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Use {model}</source>
      <translation>{model} verwenden</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Choose a model that can leave its region.</source>
      <translation>Wählen Sie ein Modell, das seine Region verlassen kann.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>{n} dates less {held} held back leave {left}; {model} needs {least}.</source>
      <translation>{n} Zeitpunkte abzüglich {held} zurückgehaltener ergeben {left}; {model} braucht {least}.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>{n} dates are too few for a time step of {step}. Set a time step of {most} or less, or use a baseline.</source>
      <translation>{n} Zeitpunkte sind zu wenige für ein Zeitfenster von {step}. Setzen Sie das Zeitfenster auf {most} oder weniger, oder verwenden Sie ein Basismodell.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>The run of the project that was closed is ready in {folder}.</source>
      <translation>Der Lauf des geschlossenen Projekts liegt fertig in {folder}.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Cure the data in step 1 first.</source>
      <translation>Zuerst die Daten in Schritt 1 in Ordnung bringen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Cure the regions in step 3 first.</source>
      <translation>Zuerst die Regionen in Schritt 3 in Ordnung bringen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Choose another model, or hold back fewer dates.</source>
      <translation>Wählen Sie ein anderes Modell, oder halten Sie weniger Zeitpunkte zurück.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Cure the time step first.</source>
      <translation>Zuerst das Zeitfenster in Ordnung bringen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Choose a model that fits the data.</source>
      <translation>Wählen Sie ein Modell, das zu den Daten passt.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Set to {most}</source>
      <translation>Auf {most} setzen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Model library…</source>
      <translation>Modellbibliothek…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Run folder…</source>
      <translation>Ordner des Laufs…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Model file (.gcast)…</source>
      <translation>Modelldatei (.gcast)…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Forecast from the data of step 1, or from the data that the model was trained on?</source>
      <translation>Ab den Daten von Schritt 1 vorhersagen oder ab den Daten, mit denen das Modell trainiert wurde?</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Show on map</source>
      <translation>Auf Karte zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Making the simulated scene, about 20 s…</source>
      <translation>Die simulierte Szene wird erzeugt, etwa 20 s…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Run folder</source>
      <translation>Ordner des Laufs</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>The run ended, but {path} holds no report.</source>
      <translation>Der Lauf ist beendet, aber {path} enthält keinen Bericht.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Data of step 1</source>
      <translation>Daten von Schritt 1</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>The model's own</source>
      <translation>Die des Modells</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Continue</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Choose folder…</source>
      <translation>Ordner wählen…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>The layer has the CRS {shown}, its file says {said}. A forecast reads the file; give its CRS under Change where the file is wrong.</source>
      <translation>Der Layer hat das KBS {shown}, seine Datei nennt {said}. Eine Vorhersage liest die Datei; geben Sie deren KBS unter Ändern an, wenn die Datei falsch liegt.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>&lt;a href="change"&gt;Change&lt;/a&gt;</source>
      <translation>&lt;a href="change"&gt;Ändern&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>Data</source>
      <translation>Daten</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>Data layer</source>
      <translation>Datenlayer</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>&lt;b&gt;Data&lt;/b&gt;&lt;br&gt;A loaded point or raster layer with dates, or a file.</source>
      <translation>&lt;b&gt;Daten&lt;/b&gt;&lt;br&gt;Ein geladener Punkt- oder Rasterlayer mit Zeitpunkten oder eine Datei.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>Add…</source>
      <translation>Hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>&lt;b&gt;Add stack&lt;/b&gt;&lt;br&gt;Read a file or a folder; nothing is copied.</source>
      <translation>&lt;b&gt;Stapel hinzufügen&lt;/b&gt;&lt;br&gt;Eine Datei oder einen Ordner lesen; nichts wird kopiert.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>Drop a file or folder here, choose a layer, or &lt;a href="scene"&gt;try the simulated scene&lt;/a&gt;.</source>
      <translation>Datei oder Ordner hier ablegen, einen Layer wählen oder &lt;a href="scene"&gt;die simulierte Szene ausprobieren&lt;/a&gt;.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>The layer "{name}" was removed. Choose data again.</source>
      <translation>Der Layer „{name}“ wurde entfernt. Wählen Sie die Daten erneut.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>&lt;a href="confirm"&gt;Confirm&lt;/a&gt;</source>
      <translation>&lt;a href="confirm"&gt;Bestätigen&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>The layer is a copy for the map. Forecasts read the source itself.</source>
      <translation>Der Layer ist eine Kopie für die Karte. Vorhersagen lesen die Quelle selbst.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>&lt;b&gt;Lag and rules&lt;/b&gt;&lt;br&gt;How the factor comes to places and dates, and after which lag.</source>
      <translation>&lt;b&gt;Verzögerung und Regeln&lt;/b&gt;&lt;br&gt;Wie und mit welcher Verzögerung der Faktor auf Orte und Zeitpunkte kommt.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Tables (*.csv *.txt);;All files (*)</source>
      <translation>Tabellen (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Factors</source>
      <translation>Faktoren</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Optional. Only values up to the forecast start are used, unless you give a scenario.</source>
      <translation>Optional. Es werden nur Werte bis zum Vorhersagebeginn verwendet, außer Sie geben ein Szenario vor.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>How it comes</source>
      <translation>Zuordnung</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>&lt;b&gt;Add factor&lt;/b&gt;&lt;br&gt;Rain, temperature and the like.</source>
      <translation>&lt;b&gt;Faktor hinzufügen&lt;/b&gt;&lt;br&gt;Regen, Temperatur und Ähnliches.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Lag and rules…</source>
      <translation>Verzögerung und Regeln…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Folder of rasters, one a date</source>
      <translation>Ordner mit Rastern, eines je Zeitpunkt</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>none (optional)</source>
      <translation>keine (optional)</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>{model} does not use factors.</source>
      <translation>{model} verwendet keine Faktoren.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Select a factor first.</source>
      <translation>Zuerst einen Faktor auswählen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Select one factor first.</source>
      <translation>Zuerst einen einzelnen Faktor auswählen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Rasters ({endings})</source>
      <translation>Raster ({endings})</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Raster folder…</source>
      <translation>Rasterordner…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Raster file…</source>
      <translation>Rasterdatei…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Station table…</source>
      <translation>Stationstabelle…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Raster with one band a date</source>
      <translation>Raster mit einem Kanal je Zeitpunkt</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Table of stations</source>
      <translation>Stationstabelle</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>{n} changed · &lt;a href="reset"&gt;Reset&lt;/a&gt;</source>
      <translation>{n} geändert · &lt;a href="reset"&gt;Zurücksetzen&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>Advanced</source>
      <translation>Erweitert</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>&lt;b&gt;Models&lt;/b&gt;&lt;br&gt;What each model is, what it needs, and whether it fits.</source>
      <translation>&lt;b&gt;Modelle&lt;/b&gt;&lt;br&gt;Was jedes Modell ist, was es braucht und ob es passt.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>&lt;b&gt;Until&lt;/b&gt;&lt;br&gt;Past half the observed span a forecast is mostly guesswork.</source>
      <translation>&lt;b&gt;Bis&lt;/b&gt;&lt;br&gt;Jenseits der halben beobachteten Zeitspanne ist eine Vorhersage größtenteils geraten.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>&lt;b&gt;Horizon&lt;/b&gt;&lt;br&gt;How many dates to forecast after the last one.</source>
      <translation>&lt;b&gt;Horizont&lt;/b&gt;&lt;br&gt;Wie viele Zeitpunkte nach dem letzten vorhergesagt werden.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>&lt;b&gt;Hold back&lt;/b&gt;&lt;br&gt;The last dates are hidden from training and used to score the forecast.</source>
      <translation>&lt;b&gt;Zurückhalten&lt;/b&gt;&lt;br&gt;Die letzten Zeitpunkte bleiben dem Training verborgen und dienen der Bewertung der Vorhersage.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>&amp;Model</source>
      <translation>&amp;Modell</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>Hold &amp;back</source>
      <translation>&amp;Zurückhalten</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>&amp;Threshold</source>
      <translation>&amp;Schwellenwert</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>Dates held back</source>
      <translation>Zurückgehaltene Zeitpunkte</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>A forecast to {date} is longer than half the observed span. Read it as a scenario.</source>
      <translation>Eine Vorhersage bis {date} reicht weiter als die Hälfte der beobachteten Zeitspanne. Als Szenario lesen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>to {date}</source>
      <translation>bis {date}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>{n} changed</source>
      <translation>{n} geändert</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/prepared.py" />
      <source>&lt;a href="prepare"&gt;Prepare…&lt;/a&gt;</source>
      <translation>&lt;a href="prepare"&gt;Aufbereiten…&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/prepared.py" />
      <source>&lt;a href="undo"&gt;Take back&lt;/a&gt;</source>
      <translation>&lt;a href="undo"&gt;Zurücknehmen&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/prepared.py" />
      <source>Prepared: {steps}</source>
      <translation>Aufbereitet: {steps}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>{area} km²</source>
      <translation>{area} km²</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Regions around what moves at least so fast, in mm a year</source>
      <translation>Regionen um alles, was sich mindestens so schnell bewegt, in mm/Jahr</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Region {b} overlaps {a}, so its scores would be too good.</source>
      <translation>Region {b} überlappt {a}, daher wären ihre Bewertungen zu gut.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Take {a} out of {b}</source>
      <translation>{b} um {a} beschneiden</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Draw regions, or leave it: the whole data set is one region.</source>
      <translation>Regionen zeichnen oder darauf verzichten: Der gesamte Datensatz ist dann eine Region.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Area</source>
      <translation>Fläche</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>&lt;b&gt;Regions&lt;/b&gt;&lt;br&gt;A run trains and forecasts those with a tick.</source>
      <translation>&lt;b&gt;Regionen&lt;/b&gt;&lt;br&gt;Ein Lauf trainiert die angehakten und sagt für sie vorher.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>&lt;b&gt;Draw region&lt;/b&gt;&lt;br&gt;On the map, over the coloured area.</source>
      <translation>&lt;b&gt;Region zeichnen&lt;/b&gt;&lt;br&gt;In der Karte, über der gefärbten Fläche.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>&lt;b&gt;From layer&lt;/b&gt;&lt;br&gt;Take polygons of a loaded layer, or what moves fast.</source>
      <translation>&lt;b&gt;Aus Layer&lt;/b&gt;&lt;br&gt;Polygone eines geladenen Layers übernehmen, oder was sich schnell bewegt.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>&lt;b&gt;Whole data set&lt;/b&gt;&lt;br&gt;Use no regions; the layer itself stays.</source>
      <translation>&lt;b&gt;Gesamter Datensatz&lt;/b&gt;&lt;br&gt;Keine Regionen verwenden; der Layer selbst bleibt.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>By velocity</source>
      <translation>Nach Geschwindigkeit</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>{name}: {n} selected</source>
      <translation>{name}: {n} ausgewählt</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Polygon</source>
      <translation>Polygon</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Rectangle</source>
      <translation>Rechteck</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Circle</source>
      <translation>Kreis</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>whole data set</source>
      <translation>gesamter Datensatz</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Set {name} to Test (unseen) to learn how the model does elsewhere.</source>
      <translation>Setzen Sie {name} auf Test (ungesehen), um zu erfahren, wie sich das Modell anderswo bewährt.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>By velocity…</source>
      <translation>Nach Geschwindigkeit…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>No polygon layer is loaded</source>
      <translation>Kein Polygonlayer ist geladen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>New runs go to {folder}. &lt;a href="folder"&gt;Change&lt;/a&gt;</source>
      <translation>Neue Läufe kommen nach {folder}. &lt;a href="folder"&gt;Ändern&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Results</source>
      <translation>Ergebnisse</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Runs</source>
      <translation>Läufe</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Add the run's layers.</source>
      <translation>Die Layer des Laufs hinzufügen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Play</source>
      <translation>Abspielen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Run the map through the dates, from observed into forecast.</source>
      <translation>Die Karte durch die Zeitpunkte laufen lassen, von der Beobachtung in die Vorhersage.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Draw a line on the map.</source>
      <translation>Eine Linie in die Karte zeichnen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Report…</source>
      <translation>Bericht…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Maps, plots and scores as a PDF.</source>
      <translation>Karten, Diagramme und Bewertungen als PDF.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Open folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>See the run's files.</source>
      <translation>Die Dateien des Laufs ansehen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>For other programs and people.</source>
      <translation>Für andere Programme und Personen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Look</source>
      <translation>Darstellung</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Range of colours, blending, swipe.</source>
      <translation>Farbbereich, Mischen, Wischvergleich.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>1 run</source>
      <translation>1 Lauf</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>{n} runs</source>
      <translation>{n} Läufe</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>How much smaller the RMSE is than the best baseline's.</source>
      <translation>Um wie viel der RMSE kleiner ist als der des besten Basismodells.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Remove from study</source>
      <translation>Aus Studie entfernen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Run</source>
      <translation>Lauf</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Skill</source>
      <translation>Güte</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>no run yet</source>
      <translation>noch kein Lauf</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>The report of this run is missing.</source>
      <translation>Der Bericht dieses Laufs fehlt.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Run a forecast first.</source>
      <translation>Zuerst eine Vorhersage rechnen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>no result</source>
      <translation>kein Ergebnis</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Use the baseline</source>
      <translation>Basismodell verwenden</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Where is it better?</source>
      <translation>Wo ist es besser?</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>Load model…</source>
      <translation>Modell laden…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>&lt;b&gt;Load model&lt;/b&gt;&lt;br&gt;Forecast with a model that was trained before.</source>
      <translation>&lt;b&gt;Modell laden&lt;/b&gt;&lt;br&gt;Mit einem früher trainierten Modell vorhersagen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>Progress of the run</source>
      <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>&lt;b&gt;Cancel&lt;/b&gt;&lt;br&gt;Stops at once; the best model so far is kept.</source>
      <translation>&lt;b&gt;Abbrechen&lt;/b&gt;&lt;br&gt;Hält sofort an; das bisher beste Modell bleibt erhalten.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>&lt;a href="log"&gt;Open log&lt;/a&gt; · &lt;a href="next"&gt;Prepare next run&lt;/a&gt;</source>
      <translation>&lt;a href="log"&gt;Protokoll öffnen&lt;/a&gt; · &lt;a href="next"&gt;Nächsten Lauf vorbereiten&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>The run goes on.</source>
      <translation>Der Lauf geht weiter.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>The run waits and leaves the processor to you.</source>
      <translation>Der Lauf wartet und überlässt Ihnen den Prozessor.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>Train and forecast</source>
      <translation>Trainieren und vorhersagen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>&lt;b&gt;{label} (Ctrl+Return)&lt;/b&gt;&lt;br&gt;{text}</source>
      <translation>&lt;b&gt;{label} (Strg+Eingabe)&lt;/b&gt;&lt;br&gt;{text}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>Forecast with a model that was trained before.</source>
      <translation>Mit einem früher trainierten Modell vorhersagen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>&lt;b&gt;Load model&lt;/b&gt;&lt;br&gt;{text}</source>
      <translation>&lt;b&gt;Modell laden&lt;/b&gt;&lt;br&gt;{text}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>Cancelling: the best model so far is being saved.</source>
      <translation>Wird abgebrochen: Das bisher beste Modell wird gespeichert.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>epoch {n} of {all}</source>
      <translation>Epoche {n} von {all}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>Waiting: {name}</source>
      <translation>Wartet: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>paused</source>
      <translation>angehalten</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>pausing at the next step</source>
      <translation>hält beim nächsten Schritt an</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>{time} left</source>
      <translation>noch {time}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/selected.py" />
      <source>{n} of {all} points are selected; all are used. &lt;a href="take"&gt;Use the selected only&lt;/a&gt;</source>
      <translation>{n} von {all} Punkten sind ausgewählt; alle werden verwendet. &lt;a href="take"&gt;Nur die ausgewählten verwenden&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/selected.py" />
      <source>{name} (selected)</source>
      <translation>{name} (Auswahl)</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water.py" />
      <source>Water presses the ground down. Choose a model's water and the motion of the ground, or &lt;a href="twin"&gt;try the simulated twin&lt;/a&gt;.</source>
      <translation>Wasser drückt den Boden nach unten. Wählen Sie das Wasser eines Modells und die Bewegung des Bodens, oder &lt;a href="twin"&gt;probieren Sie den simulierten Zwilling aus&lt;/a&gt;.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water.py" />
      <source>&lt;b&gt;Direction&lt;/b&gt;&lt;br&gt;Line of sight is divided by cos(incidence).</source>
      <translation>&lt;b&gt;Richtung&lt;/b&gt;&lt;br&gt;Die Blickrichtung wird durch cos(Einfallswinkel) geteilt.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water.py" />
      <source>Water storage {name}</source>
      <translation>Wasserspeicherung {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water.py" />
      <source>Making the simulated twin, about 10 s…</source>
      <translation>Der simulierte Zwilling wird erzeugt, etwa 10 s…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water.py" />
      <source>Simulated · Study area</source>
      <translation>Simuliert · Untersuchungsgebiet</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water.py" />
      <source>{mode}, {n} changed</source>
      <translation>{mode}, {n} geändert</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water.py" />
      <source>As the file says</source>
      <translation>Laut Datei</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Water storage of a model, a raster with one band for each date (mm, cm, m or kg/m²).</source>
      <translation>Wasserspeicherung eines Modells, ein Raster mit einem Kanal je Zeitpunkt (mm, cm, m oder kg/m²).</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Displacement of the ground, a raster with one band for each date.</source>
      <translation>Verschiebung des Bodens, ein Raster mit einem Kanal je Zeitpunkt.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>The area to correct. Without one, every cell with deformation is corrected.</source>
      <translation>Das zu korrigierende Gebiet. Ohne Angabe wird jede Zelle mit Deformation korrigiert.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>An independent record of water such as GRACE: a raster by date, or a table of date and value.</source>
      <translation>Eine unabhängige Aufzeichnung des Wassers wie GRACE: ein Raster je Datum oder eine Tabelle aus Datum und Wert.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Prior</source>
      <translation>Prior</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Deformation</source>
      <translation>Deformation</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Study area</source>
      <translation>Untersuchungsgebiet</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Validation</source>
      <translation>Validierung</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>File of: {what}</source>
      <translation>Datei für: {what}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>&lt;b&gt;{what}&lt;/b&gt;&lt;br&gt;Choose a file; nothing is copied.</source>
      <translation>&lt;b&gt;{what}&lt;/b&gt;&lt;br&gt;Eine Datei wählen; nichts wird kopiert.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Reference area</source>
      <translation>Referenzgebiet</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Where the InSAR is zero by definition. None: deformation tied to GNSS.</source>
      <translation>Wo InSAR per Definition null ist. Ohne: Deformation, die an GNSS angebunden ist.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Descending track</source>
      <translation>Absteigende Bahn</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>A second line of sight, with incidence angles; the deformation is then the ascending one.</source>
      <translation>Eine zweite Blickrichtung, mit Einfallswinkeln; die Deformation ist dann die aufsteigende.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Atmospheric loading</source>
      <translation>Atmosphärische Auflast</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>What the air's weight does to the ground; it is subtracted.</source>
      <translation>Was das Gewicht der Luft mit dem Boden macht; es wird abgezogen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Snow</source>
      <translation>Schnee</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>The part of the prior that is snow; its error is a factor, not a sum.</source>
      <translation>Der Teil des Priors, der Schnee ist; sein Fehler ist ein Faktor, keine Summe.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>GeoTIFF, NetCDF (*.tif *.tiff *.vrt *.nc);;</source>
      <translation>GeoTIFF, NetCDF (*.tif *.tiff *.vrt *.nc);;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>GeoTIFF, NetCDF, table (*.tif *.tiff *.vrt *.nc *.csv *.txt);;</source>
      <translation>GeoTIFF, NetCDF, Tabelle (*.tif *.tiff *.vrt *.nc *.csv *.txt);;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Polygons (*.gpkg *.geojson *.shp);;</source>
      <translation>Polygone (*.gpkg *.geojson *.shp);;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_plots.py" />
      <source>Water storage plots</source>
      <translation>Diagramme zur Wasserspeicherung</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_plots.py" />
      <source>&lt;b&gt;Show all&lt;/b&gt;&lt;br&gt;Ends zooming and dragging.</source>
      <translation>&lt;b&gt;Alles zeigen&lt;/b&gt;&lt;br&gt;Beendet Zoomen und Verschieben.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_plots.py" />
      <source>Show all</source>
      <translation>Alles zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_plots.py" />
      <source>No run yet. Correct the water storage in the dock of that name.</source>
      <translation>Noch kein Lauf. Korrigieren Sie die Wasserspeicherung im gleichnamigen Bedienfeld.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_plots.py" />
      <source>Water</source>
      <translation>Wasser</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_plots.py" />
      <source>Noise</source>
      <translation>Rauschen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_plots.py" />
      <source>Innovations</source>
      <translation>Innovationen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_plots.py" />
      <source>Load</source>
      <translation>Auflast</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_results_step.py" />
      <source>&lt;b&gt;Runs&lt;/b&gt;&lt;br&gt;The newest comes first.</source>
      <translation>&lt;b&gt;Läufe&lt;/b&gt;&lt;br&gt;Der neueste steht zuerst.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_results_step.py" />
      <source>&lt;a href="folder"&gt;Open the folder&lt;/a&gt;</source>
      <translation>&lt;a href="folder"&gt;Ordner öffnen&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_results_step.py" />
      <source>Plots</source>
      <translation>Diagramme</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_run.py" />
      <source>Folder for runs</source>
      <translation>Ordner für Läufe</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_run.py" />
      <source>&lt;b&gt;Folder&lt;/b&gt;&lt;br&gt;Runs get folders in it; empty is the usual place.</source>
      <translation>&lt;b&gt;Ordner&lt;/b&gt;&lt;br&gt;Läufe erhalten Ordner darin; leer ist der übliche Ort.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_run.py" />
      <source>Beside the project</source>
      <translation>Neben dem Projekt</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_run.py" />
      <source>Correct the water storage</source>
      <translation>Wasserspeicherung korrigieren</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_run.py" />
      <source>&lt;b&gt;Cancel&lt;/b&gt;&lt;br&gt;Stops at once; nothing is left half written.</source>
      <translation>&lt;b&gt;Abbrechen&lt;/b&gt;&lt;br&gt;Hält sofort an; nichts bleibt halb geschrieben zurück.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_run.py" />
      <source>&lt;b&gt;Correct the water storage&lt;/b&gt;&lt;br&gt;{text}</source>
      <translation>&lt;b&gt;Wasserspeicherung korrigieren&lt;/b&gt;&lt;br&gt;{text}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_run.py" />
      <source>Cancelling</source>
      <translation>Wird abgebrochen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Mode</source>
      <translation>Modus</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Joint uses the neighbours' observations too. It needs the noise's length.</source>
      <translation>Gemeinsam nutzt auch die Beobachtungen der Nachbarn. Braucht die Länge des Rauschens.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Standard deviation of one cell's deformation at one date.</source>
      <translation>Standardabweichung der Deformation einer Zelle an einem Zeitpunkt.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Error of the prior</source>
      <translation>Fehler des Priors</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Standard deviation of the prior's error.</source>
      <translation>Standardabweichung des Fehlers des Priors.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Its duration</source>
      <translation>Ihre Dauer</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Correlation time of the prior's error.</source>
      <translation>Korrelationszeit des Fehlers des Priors.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Its reach</source>
      <translation>Ihre Reichweite</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Correlation length of the prior's error.</source>
      <translation>Korrelationslänge des Fehlers des Priors.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Members</source>
      <translation>Mitglieder</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Size of the ensemble; 24 is usual, below 10 gains are mostly noise.</source>
      <translation>Größe des Ensembles; 24 ist üblich, unter 10 sind die Gewinne vor allem Rauschen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Localisation</source>
      <translation>Lokalisierung</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Joint mode: observations beyond it have no weight.</source>
      <translation>Gemeinsamer Modus: Beobachtungen jenseits davon haben kein Gewicht.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Halo</source>
      <translation>Halo</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Width of the prior around the study area that is carried along.</source>
      <translation>Breite des Priors rund um das Untersuchungsgebiet, die mitgeführt wird.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Each cell by itself</source>
      <translation>Jede Zelle für sich</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>All cells together (joint)</source>
      <translation>Alle Zellen gemeinsam</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Length of the noise</source>
      <translation>Länge des Rauschens</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Joint: noise alike between cells; 0: none.</source>
      <translation>Gemeinsam: zwischen Zellen ähnliches Rauschen; 0: keines.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Update</source>
      <translation>Aktualisierung</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Square root leaves exactly the spread that theory gives.</source>
      <translation>Quadratwurzel lässt genau die Streuung, die die Theorie ergibt.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Smoother</source>
      <translation>Glätter</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Later dates correct earlier ones too.</source>
      <translation>Spätere Zeitpunkte korrigieren auch frühere.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>How acquisitions and dates of the prior meet.</source>
      <translation>Wie Aufnahmen und Zeitpunkte des Priors zueinander finden.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Largest gap</source>
      <translation>Größte Lücke</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Between dates that belong together; 0: half a step.</source>
      <translation>Zwischen Zeitpunkten, die zusammengehören; 0: ein halber Schritt.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Cells of the analysis.</source>
      <translation>Zellen der Analyse.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Leave out above</source>
      <translation>Auslassen über</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Places that move for other reasons; 0: all.</source>
      <translation>Orte, die sich aus anderen Gründen bewegen; 0: alle.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Places in a cell</source>
      <translation>Orte in einer Zelle</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>How they are put together.</source>
      <translation>Wie sie zusammengefasst werden.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Valid share</source>
      <translation>Gültiger Anteil</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Share of a cell's places that must hold a value.</source>
      <translation>Anteil der Orte einer Zelle, die einen Wert haben müssen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Other noise levels</source>
      <translation>Andere Rauschpegel</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Filter anew for 7 to 12 mm.</source>
      <translation>Für 7 bis 12 mm neu filtern.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Frame</source>
      <translation>Bezugsrahmen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Centre that the loading refers to.</source>
      <translation>Zentrum, auf das sich die Auflast bezieht.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Gravity</source>
      <translation>Schwere</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>At the surface.</source>
      <translation>An der Oberfläche.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Error of the snow</source>
      <translation>Fehler des Schnees</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Standard deviation of the logarithm of its factor.</source>
      <translation>Standardabweichung des Logarithmus seines Faktors.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Leave out dates</source>
      <translation>Zeitpunkte auslassen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Dates or spans, such as 2016-05-01/2016-06-30, with spaces.</source>
      <translation>Zeitpunkte oder Zeitspannen wie 2016-05-01/2016-06-30, mit Leerzeichen getrennt.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Seed</source>
      <translation>Seed</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>The same seed gives the same result.</source>
      <translation>Derselbe Seed ergibt dasselbe Ergebnis.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Square root</source>
      <translation>Quadratwurzel</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Perturbed observations</source>
      <translation>Gestörte Beobachtungen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Off</source>
      <translation>Aus</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>On</source>
      <translation>Ein</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Nearest acquisition</source>
      <translation>Nächste Aufnahme</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Prior interpolated</source>
      <translation>Prior interpoliert</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>The prior's own</source>
      <translation>Die des Priors</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>EASE-Grid 2.0, 25 km</source>
      <translation>EASE-Grid 2.0, 25 km</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Mean</source>
      <translation>Mittelwert</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Where it is quick</source>
      <translation>Wo es schnell geht</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Always</source>
      <translation>Immer</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Never</source>
      <translation>Nie</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Solid Earth (CE)</source>
      <translation>Feste Erde (CE)</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Earth system (CM)</source>
      <translation>Erdsystem (CM)</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Figure (CF)</source>
      <translation>Figur (CF)</translation>
    </message>
    <message>
      <location filename="../../ui/drawing.py" />
      <source>Drawn regions now count, in place of {name}.</source>
      <translation>Gezeichnete Regionen gelten jetzt anstelle von {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/environment_work.py" />
      <source>Checking</source>
      <translation>Wird geprüft</translation>
    </message>
    <message>
      <location filename="../../ui/estimate.py" />
      <source>Estimate: {time} at most for {n} series ({basis}). Early stopping often ends it sooner.</source>
      <translation>Schätzung: höchstens {time} für {n} Zeitreihen ({basis}). Vorzeitiges Anhalten beendet es oft früher.</translation>
    </message>
    <message>
      <location filename="../../ui/estimate.py" />
      <source>measured by the last run here</source>
      <translation>gemessen beim letzten Lauf hier</translation>
    </message>
    <message>
      <location filename="../../ui/estimate.py" />
      <source>rough, until a first run here</source>
      <translation>grob, bis zum ersten Lauf hier</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Exported &lt;a href="{link}"&gt;{name}&lt;/a&gt;.</source>
      <translation>&lt;a href="{link}"&gt;{name}&lt;/a&gt; exportiert.</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Package: maps, styles, project…</source>
      <translation>Paket: Karten, Stile, Projekt…</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Zip archive (*.zip)</source>
      <translation>Zip-Archiv (*.zip)</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Maps for Google Earth…</source>
      <translation>Karten für Google Earth…</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>KMZ file (*.kmz)</source>
      <translation>KMZ-Datei (*.kmz)</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Animation…</source>
      <translation>Animation…</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>GIF animation (*.gif)</source>
      <translation>GIF-Animation (*.gif)</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Export the run</source>
      <translation>Lauf exportieren</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/frames.py" />
      <source>{folder} has no dated maps.</source>
      <translation>{folder} hat keine datierten Karten.</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/frames.py" />
      <source>Runs at points have none; export their package instead.</source>
      <translation>Läufe an Punkten haben keine; exportieren Sie stattdessen das Paket.</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/package.py" />
      <source>Make the run's folder writable.</source>
      <translation>Machen Sie den Ordner des Laufs beschreibbar.</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/task.py" />
      <source>±{n} mm, {sign}</source>
      <translation>±{n} mm, {sign}</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/task.py" />
      <source>Exporting {name}</source>
      <translation>{name} wird exportiert</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/task.py" />
      <source>Choose another folder, or free some space.</source>
      <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>stations</source>
      <translation>Stationen</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>rasters</source>
      <translation>Raster</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>raster</source>
      <translation>Raster</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>Its own places (the model weighs them)</source>
      <translation>Eigene Orte (das Modell gewichtet sie)</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>Nearest</source>
      <translation>Nächster Nachbar</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>inverse distance</source>
      <translation>inverse Distanz</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>by cell size</source>
      <translation>nach Zellgröße</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>usual</source>
      <translation>üblich</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>Bilinear</source>
      <translation>Bilinear</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>Average of the cells within</source>
      <translation>Mittel der Zellen im Umkreis</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>By cell size: bilinear or average</source>
      <translation>Nach Zellgröße: bilinear oder Mittel</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>Usual: monthly mean for rain, else linear</source>
      <translation>Üblich: Monatsmittel bei Regen, sonst linear</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>Linear between samples</source>
      <translation>Linear zwischen Messwerten</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>The sample before</source>
      <translation>Der Messwert davor</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>Mean of the month</source>
      <translation>Mittel des Monats</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>Sum since the date before</source>
      <translation>Summe seit dem vorigen Zeitpunkt</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>lag {n} days</source>
      <translation>Verzögerung {n} Tage</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>Weighted by inverse distance</source>
      <translation>Gewichtet nach inverser Distanz</translation>
    </message>
    <message>
      <location filename="../../ui/finder.py" />
      <source>Region: zoom to it</source>
      <translation>Region: darauf zoomen</translation>
    </message>
    <message>
      <location filename="../../ui/finder.py" />
      <source>Saved model: open its card</source>
      <translation>Gespeichertes Modell: Steckbrief öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/finder.py" />
      <source>Run: show on the map</source>
      <translation>Lauf: auf der Karte zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/finder.py" />
      <source>Region {name}</source>
      <translation>Region {name}</translation>
    </message>
    <message>
      <location filename="../../ui/finder.py" />
      <source>The results in {path} are gone.</source>
      <translation>Die Ergebnisse in {path} sind nicht mehr da.</translation>
    </message>
    <message>
      <location filename="../../ui/finder.py" />
      <source>Region {name} is gone.</source>
      <translation>Region {name} ist nicht mehr da.</translation>
    </message>
    <message>
      <location filename="../../ui/gdal_files.py" />
      <source>{path} cannot be read; it is damaged or was not written to its end.</source>
      <translation>{path} kann nicht gelesen werden; die Datei ist beschädigt oder wurde nicht zu Ende geschrieben.</translation>
    </message>
    <message>
      <location filename="../../ui/gdal_files.py" />
      <source>Run the forecast again.</source>
      <translation>Die Vorhersage erneut rechnen.</translation>
    </message>
    <message>
      <location filename="../../ui/jobs.py" />
      <source>The folder {path} cannot be written.</source>
      <translation>Der Ordner {path} ist nicht beschreibbar.</translation>
    </message>
    <message>
      <location filename="../../ui/jobs.py" />
      <source>Choose another output folder.</source>
      <translation>Wählen Sie einen anderen Ausgabeordner.</translation>
    </message>
    <message>
      <location filename="../../ui/jobs.py" />
      <source>There is no data to forecast.</source>
      <translation>Es gibt keine Daten für eine Vorhersage.</translation>
    </message>
    <message>
      <location filename="../../ui/jobs.py" />
      <source>The data layer was removed.</source>
      <translation>Der Datenlayer wurde entfernt.</translation>
    </message>
    <message>
      <location filename="../../ui/jobs.py" />
      <source>Choose data again.</source>
      <translation>Wählen Sie die Daten erneut.</translation>
    </message>
    <message>
      <location filename="../../ui/jobs.py" />
      <source>The regions cannot be written to {path} ({reason}).</source>
      <translation>Die Regionen können nicht nach {path} geschrieben werden ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/layers/group.py" />
      <source>Points (mm)</source>
      <translation>Punkte (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/group.py" />
      <source>Run {n}</source>
      <translation>Lauf {n}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/group.py" />
      <source>Ends of the 90 % interval</source>
      <translation>Enden des 90-%-Intervalls</translation>
    </message>
    <message>
      <location filename="../../ui/layers/group.py" />
      <source>Scenario {n}</source>
      <translation>Szenario {n}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/group.py" />
      <source>Response (mm)</source>
      <translation>Reaktion (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/group.py" />
      <source>Displacement (mm)</source>
      <translation>Verschiebung (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>lower end of the {level} % band</source>
      <translation>unteres Ende des {level}-%-Bands</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>upper end of the {level} % band</source>
      <translation>oberes Ende des {level}-%-Bands</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>lower end of {level} % of trainings</source>
      <translation>unteres Ende von {level} % der Trainingsläufe</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>upper end of {level} % of trainings</source>
      <translation>oberes Ende von {level} % der Trainingsläufe</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Falls {threshold}</source>
      <translation>Sinkt {threshold}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast {date}, median (mm)</source>
      <translation>Vorhersage {date}, Median (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast {date}, lower 90 % (mm)</source>
      <translation>Vorhersage {date}, untere 90 % (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast {date}, upper 90 % (mm)</source>
      <translation>Vorhersage {date}, obere 90 % (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Reference {date}, median (mm)</source>
      <translation>Referenz {date}, Median (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Response {date}, scenario − reference (mm)</source>
      <translation>Reaktion {date}, Szenario − Referenz (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Response {date}, lower 90 % (mm)</source>
      <translation>Reaktion {date}, untere 90 % (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Response {date}, upper 90 % (mm)</source>
      <translation>Reaktion {date}, obere 90 % (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Interval width {date} (mm)</source>
      <translation>Intervallbreite {date} (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Residual {date} (mm)</source>
      <translation>Residuum {date} (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast velocity (mm/yr)</source>
      <translation>Vorhergesagte Geschwindigkeit (mm/Jahr)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast velocity, lower 90 % (mm/yr)</source>
      <translation>Vorhergesagte Geschwindigkeit, untere 90 % (mm/Jahr)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast velocity, upper 90 % (mm/yr)</source>
      <translation>Vorhergesagte Geschwindigkeit, obere 90 % (mm/Jahr)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast acceleration (mm/yr²)</source>
      <translation>Vorhergesagte Beschleunigung (mm/Jahr²)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast acceleration, lower 90 % (mm/yr²)</source>
      <translation>Vorhergesagte Beschleunigung, untere 90 % (mm/Jahr²)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast acceleration, upper 90 % (mm/yr²)</source>
      <translation>Vorhergesagte Beschleunigung, obere 90 % (mm/Jahr²)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Change against the past (mm/yr)</source>
      <translation>Änderung gegenüber der Vergangenheit (mm/Jahr)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Steps in the past (mm)</source>
      <translation>Stufen in der Vergangenheit (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>New velocities in the past (mm/yr)</source>
      <translation>Neue Geschwindigkeiten in der Vergangenheit (mm/Jahr)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Skill against {baseline} (%)</source>
      <translation>Güte gegenüber {baseline} (%)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>{crosses}, probability (%)</source>
      <translation>{crosses}, Wahrscheinlichkeit (%)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>{crosses}, date</source>
      <translation>{crosses}, Datum</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>{crosses}, early date (10 %)</source>
      <translation>{crosses}, frühes Datum (10 %)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>{crosses}, late date (90 %)</source>
      <translation>{crosses}, spätes Datum (90 %)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source> mm, observed − forecast</source>
      <translation> mm, beobachtet − Vorhersage</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source> mm, scenario − reference</source>
      <translation> mm, Szenario − Referenz</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source> mm, 90 % band</source>
      <translation> mm, 90-%-Band</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source> % {threshold} by {date}</source>
      <translation> % {threshold} bis {date}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Observed displacement</source>
      <translation>Beobachtete Verschiebung</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast displacement</source>
      <translation>Vorhergesagte Verschiebung</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>median</source>
      <translation>Median</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast of held-back dates</source>
      <translation>Vorhersage zurückgehaltener Zeitpunkte</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Residual on a held-back date, observed minus forecast</source>
      <translation>Residuum an einem zurückgehaltenen Zeitpunkt, Beobachtung minus Vorhersage</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Width of the forecast's 90 % band</source>
      <translation>Breite des 90-%-Bands der Vorhersage</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Velocity of the forecast</source>
      <translation>Geschwindigkeit der Vorhersage</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Acceleration of the forecast</source>
      <translation>Beschleunigung der Vorhersage</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Velocity of the forecast minus that of the past</source>
      <translation>Geschwindigkeit der Vorhersage minus die der Vergangenheit</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Step in the past of a series, where there was one</source>
      <translation>Stufe in der Vergangenheit einer Zeitreihe, wo es eine gab</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>New velocity in the past of a series, where it changed</source>
      <translation>Neue Geschwindigkeit in der Vergangenheit einer Zeitreihe, wo sie sich änderte</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Probability of crossing the threshold, 0 to 1</source>
      <translation>Wahrscheinlichkeit, dass der Schwellenwert überschritten wird, 0 bis 1</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>How much smaller the RMSE is than the reference's</source>
      <translation>Um wie viel der RMSE kleiner ist als der der Referenz</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast along the reference paths of the factors</source>
      <translation>Vorhersage entlang der Referenzverläufe der Faktoren</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Response of the model, scenario minus reference</source>
      <translation>Reaktion des Modells, Szenario minus Referenz</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>First date on which the threshold is more likely crossed than not</source>
      <translation>Erster Zeitpunkt, an dem der Schwellenwert eher überschritten ist als nicht</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>First date on which the threshold is crossed with a probability of 10 %</source>
      <translation>Erster Zeitpunkt, an dem der Schwellenwert mit einer Wahrscheinlichkeit von 10 % überschritten ist</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>First date on which the threshold is crossed with a probability of 90 %</source>
      <translation>Erster Zeitpunkt, an dem der Schwellenwert mit einer Wahrscheinlichkeit von 90 % überschritten ist</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>in days since 1970-01-01</source>
      <translation>in Tagen seit 1970-01-01</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>above {level} mm</source>
      <translation>über {level} mm</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>below {level} mm</source>
      <translation>unter {level} mm</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Rises {threshold}</source>
      <translation>Steigt {threshold}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>the best baseline</source>
      <translation>das beste Basismodell</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Scenario {date}, median (mm)</source>
      <translation>Szenario {date}, Median (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Scenario {date}, lower 90 % (mm)</source>
      <translation>Szenario {date}, untere 90 % (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Scenario {date}, upper 90 % (mm)</source>
      <translation>Szenario {date}, obere 90 % (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/loader.py" />
      <source>Preparing the maps of {run}</source>
      <translation>Die Karten von {run} werden vorbereitet</translation>
    </message>
    <message>
      <location filename="../../ui/layers/loader.py" />
      <source>The maps could not be prepared.</source>
      <translation>Die Karten konnten nicht vorbereitet werden.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/loader.py" />
      <source>The maps of {path} cannot be written ({reason}).</source>
      <translation>Die Karten von {path} können nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/layers/loader.py" />
      <source>Free some space, or choose another output folder.</source>
      <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Ausgabeordner.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/loader.py" />
      <source>The run's group was removed while its maps were being added.</source>
      <translation>Die Gruppe des Laufs wurde entfernt, während seine Karten hinzugefügt wurden.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/loader.py" />
      <source>The run has no maps.</source>
      <translation>Der Lauf hat keine Karten.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/metadata.py" />
      <source>Data: {path}.</source>
      <translation>Daten: {path}.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/metadata.py" />
      <source>Unit: {unit}, {sign}.</source>
      <translation>Einheit: {unit}, {sign}.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/metadata.py" />
      <source>Simulated data: no measurement of the ground.</source>
      <translation>Simulierte Daten: keine Messung des Bodens.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/metadata.py" />
      <source>Threshold: {threshold}.</source>
      <translation>Schwellenwert: {threshold}.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/metadata.py" />
      <source>In percent, against {baseline}; below 0 it is worse.</source>
      <translation>In Prozent, gegen {baseline}; unter 0 ist es schlechter.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/metadata.py" />
      <source>Model: {model}.</source>
      <translation>Modell: {model}.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/mosaic.py" />
      <source>{path} has another grid than {first}.</source>
      <translation>{path} hat ein anderes Gitter als {first}.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/mosaic.py" />
      <source>Run the forecast again with one grid for all regions.</source>
      <translation>Rechnen Sie die Vorhersage erneut mit einem Gitter für alle Regionen.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_layers.py" />
      <source>Points {date} observed (mm)</source>
      <translation>Punkte {date} beobachtet (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_layers.py" />
      <source>Points {date} response (mm)</source>
      <translation>Punkte {date} Reaktion (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_layers.py" />
      <source>Points {date} residual (mm)</source>
      <translation>Punkte {date} Residuum (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_layers.py" />
      <source>Points {date} scenario (mm)</source>
      <translation>Punkte {date} Szenario (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_layers.py" />
      <source>Points {date} forecast (mm)</source>
      <translation>Punkte {date} Vorhersage (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_layers.py" />
      <source>{name}, region {region}</source>
      <translation>{name}, Region {region}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/raster_layers.py" />
      <source>probability (%)</source>
      <translation>Wahrscheinlichkeit (%)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/raster_layers.py" />
      <source>response</source>
      <translation>Reaktion</translation>
    </message>
    <message>
      <location filename="../../ui/layers/raster_layers.py" />
      <source>scenario</source>
      <translation>Szenario</translation>
    </message>
    <message>
      <location filename="../../ui/layers/raster_layers.py" />
      <source>Band {n} of {path} is named {text!r}, not by its date.</source>
      <translation>Kanal {n} von {path} heißt {text!r} und nicht nach seinem Datum.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/relative.py" />
      <source>Make the folder of the run writable.</source>
      <translation>Machen Sie den Ordner des Laufs beschreibbar.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/run_maps.py" />
      <source>{path} is missing, though the report names it.</source>
      <translation>{path} fehlt, obwohl der Bericht die Datei nennt.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/sources.py" />
      <source>Reading {name} for the map</source>
      <translation>{name} wird für die Karte gelesen</translation>
    </message>
    <message>
      <location filename="../../ui/layers/sources.py" />
      <source>{name} · mean velocity (mm/yr)</source>
      <translation>{name} · mittlere Geschwindigkeit (mm/Jahr)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/sources.py" />
      <source>{name} is not shown on the map.</source>
      <translation>{name} wird nicht auf der Karte gezeigt.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>over 25 % worse than {baseline}</source>
      <translation>über 25 % schlechter als {baseline}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>5 to 25 % worse than {baseline}</source>
      <translation>5 bis 25 % schlechter als {baseline}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>about equal (within 5 %)</source>
      <translation>etwa gleich (innerhalb von 5 %)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>5 to 25 % better</source>
      <translation>5 bis 25 % besser</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>over 25 % better</source>
      <translation>über 25 % besser</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>{low} to {high}{unit}</source>
      <translation>{low} bis {high}{unit}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>not crossed before {date}</source>
      <translation>nicht überschritten vor {date}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>in {period}</source>
      <translation>in {period}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>The style {path} cannot be written ({reason}).</source>
      <translation>Der Stil {path} kann nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>already crossed on {date}</source>
      <translation>schon überschritten am {date}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>below {value}{unit}</source>
      <translation>unter {value}{unit}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>above {value}{unit}</source>
      <translation>über {value}{unit}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_group.py" />
      <source>Water storage · {run}</source>
      <translation>Wasserspeicherung · {run}</translation>
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
      <translation>Wasserspeicherung, korrigiert</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>The prior, corrected by deformation</source>
      <translation>Der Prior, durch Deformation korrigiert</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Correction of the water storage</source>
      <translation>Korrektur der Wasserspeicherung</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Corrected minus prior</source>
      <translation>Korrigiert minus Prior</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Spread of the water storage</source>
      <translation>Streuung der Wasserspeicherung</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Standard deviation of the members</source>
      <translation>Standardabweichung der Mitglieder</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Innovation, normalised</source>
      <translation>Innovation, normiert</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Observed minus predicted uplift over its standard deviation; above 0 the prior is too wet</source>
      <translation>Beobachtete minus vorausgesagte Hebung, geteilt durch deren Standardabweichung; über 0 ist der Prior zu nass</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Deformation, observed</source>
      <translation>Deformation, beobachtet</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>mm, up</source>
      <translation>mm, aufwärts</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Observed, on the prior's level</source>
      <translation>Beobachtet, auf dem Niveau des Priors</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Deformation, before</source>
      <translation>Deformation, vorher</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>What the prior's load predicts</source>
      <translation>Was die Auflast des Priors voraussagt</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Deformation, after</source>
      <translation>Deformation, nachher</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>What the corrected load predicts</source>
      <translation>Was die korrigierte Auflast voraussagt</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Correlation with the validation, before</source>
      <translation>Korrelation mit der Validierung, vorher</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Of the prior</source>
      <translation>Des Priors</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Correlation with the validation, after</source>
      <translation>Korrelation mit der Validierung, nachher</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Of the correction</source>
      <translation>Der Korrektur</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Error against the validation (ubRMSD), before</source>
      <translation>Fehler gegenüber der Validierung (ubRMSD), vorher</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Error against the validation (ubRMSD), after</source>
      <translation>Fehler gegenüber der Validierung (ubRMSD), nachher</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Innovation, mean over time</source>
      <translation>Innovation, zeitlicher Mittelwert</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>0 is the target</source>
      <translation>Ziel ist 0</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Innovation, standard deviation over time</source>
      <translation>Innovation, zeitliche Standardabweichung</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>1 is the target</source>
      <translation>Ziel ist 1</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Colours: {low} to {high} % of the values</source>
      <translation>Farben: {low} bis {high} % der Werte</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Blend with the map below</source>
      <translation>Mit der Karte darunter mischen</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Relative to the reference</source>
      <translation>Relativ zur Referenz</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Swipe against</source>
      <translation>Wischvergleich mit</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Colours: all values</source>
      <translation>Farben: alle Werte</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Choose a reference in the Series or Profile dock first.</source>
      <translation>Zuerst eine Referenz im Bedienfeld Zeitreihen oder Profil wählen.</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>End the swipe</source>
      <translation>Wischvergleich beenden</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Colours from −{half} to +{half} mm.</source>
      <translation>Farben von −{half} bis +{half} mm.</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Displacement and residuals relative to {place}.</source>
      <translation>Verschiebung und Residuen relativ zu {place}.</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>This run holds nothing at the reference.</source>
      <translation>Dieser Lauf enthält an der Referenz keine Werte.</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Show the run on the map first</source>
      <translation>Zuerst den Lauf auf der Karte zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/control.py" />
      <source>Nothing here can be carried from {source} to {target}. Check the CRS of project and data.</source>
      <translation>Von {source} nach {target} lässt sich hier nichts umrechnen. Prüfen Sie die KBS von Projekt und Daten.</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/pick.py" />
      <source>Click a point. Ctrl keeps it, Shift sets the reference. Drag a box for the mean.</source>
      <translation>Einen Punkt anklicken. Strg behält ihn, Umschalt setzt die Referenz. Für das Mittel ein Rechteck aufziehen.</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/profile.py" />
      <source>Click to draw, right-click to finish.</source>
      <translation>Zum Zeichnen klicken, mit Rechtsklick abschließen.</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/profile.py" />
      <source>The profile has no length. Click two different places.</source>
      <translation>Das Profil hat keine Länge. Klicken Sie auf zwei verschiedene Orte.</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/profile.py" />
      <source>The profile lies outside the data. Draw it on the coloured area, or check its CRS ({crs}).</source>
      <translation>Das Profil liegt außerhalb der Daten. Zeichnen Sie es auf der gefärbten Fläche, oder prüfen Sie deren KBS ({crs}).</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/region.py" />
      <source>Click to add corners, right-click to finish, Esc to stop.</source>
      <translation>Klicken fügt Ecken hinzu, Rechtsklick schließt ab, Esc bricht ab.</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/region.py" />
      <source>Click two opposite corners, or drag. Esc stops.</source>
      <translation>Zwei gegenüberliegende Ecken anklicken oder ziehen. Esc bricht ab.</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/region.py" />
      <source>Click the centre and the rim, or drag. Esc stops.</source>
      <translation>Mittelpunkt und Rand anklicken oder ziehen. Esc bricht ab.</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/region.py" />
      <source>A region needs three corners. Click one more.</source>
      <translation>Eine Region braucht drei Ecken. Klicken Sie eine weitere.</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/region.py" />
      <source>The outline crosses itself. Take the last corner back with Backspace.</source>
      <translation>Der Umriss schneidet sich selbst. Nehmen Sie die letzte Ecke mit der Rücktaste zurück.</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/region.py" />
      <source>The region has no area. Click places that do not lie on one line.</source>
      <translation>Die Region hat keine Fläche. Klicken Sie auf Orte, die nicht auf einer Linie liegen.</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/region.py" />
      <source>Region {name} lies outside the data. Draw it on the coloured area, or check its CRS ({crs}).</source>
      <translation>Region {name} liegt außerhalb der Daten. Zeichnen Sie sie auf der gefärbten Fläche, oder prüfen Sie deren KBS ({crs}).</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/region.py" />
      <source>Region {name} holds no valid pixels. Draw it on the coloured area.</source>
      <translation>Region {name} enthält keine gültigen Pixel. Zeichnen Sie sie auf der gefärbten Fläche.</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/region.py" />
      <source>{n} valid pixels.</source>
      <translation>{n} gültige Pixel.</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/swipe.py" />
      <source>Drag the line. Right-click or Esc ends the comparison.</source>
      <translation>Die Linie ziehen. Rechtsklick oder Esc beendet den Vergleich.</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{first} to {last}, {n} dates, every {days} days</source>
      <translation>{first} bis {last}, {n} Zeitpunkte, alle {days} Tage</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{n} cells of {size}, {crs}</source>
      <translation>{n} Zellen von {size}, {crs}</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{value} (changed)</source>
      <translation>{value} (geändert)</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Backtest at {n} dates of the past: {words}.</source>
      <translation>Backtest an {n} Zeitpunkten der Vergangenheit: {words}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{n} epochs, the best was {best}</source>
      <translation>{n} Epochen, die beste war {best}</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{n} kB</source>
      <translation>{n} kB</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{low} to {high} mm/yr (96 % of the series)</source>
      <translation>{low} bis {high} mm/Jahr (96 % der Zeitreihen)</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{n} points, {crs}</source>
      <translation>{n} Punkte, {crs}</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>On {n} held-back dates</source>
      <translation>An {n} zurückgehaltenen Zeitpunkten</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Held by the 90 % band</source>
      <translation>Abdeckung des 90-%-Bands</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{share} better than {reference}</source>
      <translation>{share} besser als {reference}</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{share} worse than {reference}</source>
      <translation>{share} schlechter als {reference}</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Trained on</source>
      <translation>Trainiert mit</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Sign and unit</source>
      <translation>Vorzeichen und Einheit</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{west} to {east}° east, {south} to {north}° north</source>
      <translation>{west} bis {east}° Ost, {south} bis {north}° Nord</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>seed</source>
      <translation>Seed</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Made</source>
      <translation>Erstellt</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Weights</source>
      <translation>Gewichte</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Needs at least</source>
      <translation>Braucht mindestens</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Velocity</source>
      <translation>Geschwindigkeit</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Trained on simulated data.</source>
      <translation>Mit simulierten Daten trainiert.</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>best</source>
      <translation>am besten</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>The file holds no scores.</source>
      <translation>Die Datei enthält keine Bewertungen.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>line of sight</source>
      <translation>Blickrichtung</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>vertical</source>
      <translation>vertikal</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>eastward</source>
      <translation>ostwärts</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>{w} x {h} cells</source>
      <translation>{w} x {h} Zellen</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Place: the model forecasts {it}, your data are {own}. Use the grid of the training, or train.</source>
      <translation>Ort: Das Modell sagt {it} vorher, Ihre Daten sind {own}. Verwenden Sie das Gitter des Trainings, oder trainieren Sie.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>{low} to {high}</source>
      <translation>{low} bis {high}</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>This GroundCast does not know the model {name}. Update GroundCast.</source>
      <translation>Dieses GroundCast kennt das Modell {name} nicht. Aktualisieren Sie GroundCast.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Direction: the model was trained on {it}, your data are {own}.</source>
      <translation>Richtung: im Training „{it}“, in Ihren Daten „{own}“.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Place: points are gridded to {size} as in training.</source>
      <translation>Ort: Punkte werden wie im Training zu {size} gerastert.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Cadence: this model was trained on dates {it} days apart; yours are {own} days apart. Its scores may not hold here.</source>
      <translation>Zeitabstand: Dieses Modell wurde mit Zeitpunkten im Abstand von {it} Tagen trainiert; bei Ihnen sind es {own} Tage. Seine Bewertungen gelten hier womöglich nicht.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Dates: the model starts from {it} dates, your data have {own}.</source>
      <translation>Zeitpunkte: Das Modell geht von {it} Zeitpunkten aus, Ihre Daten haben {own}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Velocity: the model has seen {it} mm/yr, your data move {own} mm/yr. Expect larger errors.</source>
      <translation>Geschwindigkeit: Das Modell kennt {it} mm/Jahr, Ihre Daten bewegen sich mit {own} mm/Jahr. Rechnen Sie mit größeren Fehlern.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Model: {label} is known here.</source>
      <translation>Modell: {label} ist hier bekannt.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Sign: the model was trained with {it}, your data are {own}.</source>
      <translation>Vorzeichen: im Training „{it}“, in Ihren Daten „{own}“.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Dates: your data end on {own}, before those of the training ({it}).</source>
      <translation>Zeitpunkte: Ihre Daten enden am {own}, vor denen des Trainings ({it}).</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Factors: {name} comes from the model's file and must reach the end of your data.</source>
      <translation>Faktoren: {name} kommt aus der Datei des Modells und muss bis zum Ende Ihrer Daten reichen.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Unit: {note}</source>
      <translation>Einheit: {note}</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Unit: {unit}, as in training.</source>
      <translation>Einheit: {unit}, wie im Training.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Place: your data lie elsewhere. Use a newer version of the same data, or train.</source>
      <translation>Ort: Ihre Daten liegen anderswo. Verwenden Sie eine neuere Fassung derselben Daten, oder trainieren Sie.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Place: the same {size}.</source>
      <translation>Ort: dieselben {size}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Cadence: {n} days, as in training.</source>
      <translation>Zeitabstand: {n} Tage, wie im Training.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Velocity: not known of the model or of the data, so not compared.</source>
      <translation>Geschwindigkeit: für Modell oder Daten nicht bekannt, daher nicht verglichen.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Velocity: {own} mm/yr, the model has seen {it}.</source>
      <translation>Geschwindigkeit: {own} mm/Jahr, das Modell kennt {it}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Factors: none.</source>
      <translation>Faktoren: keine.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Factors: the model takes no {name}; it is left out.</source>
      <translation>Faktoren: Das Modell verwendet {name} nicht; wird ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>The model was trained on simulated data, yours are measured.</source>
      <translation>Das Modell wurde mit simulierten Daten trainiert, Ihre sind gemessen.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Direction and sign: {kind}, {sign}.</source>
      <translation>Richtung und Vorzeichen: {kind}, {sign}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Place: the model forecasts {it} points, your data have {own}. All of its points are needed.</source>
      <translation>Ort: Das Modell sagt {it} Punkte vorher, Ihre Daten haben {own}. Alle seine Punkte werden gebraucht.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>as many cells, shifted</source>
      <translation>ebenso viele Zellen, verschoben</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Dates: to {own}; those of the training went to {it}.</source>
      <translation>Zeitpunkte: bis {own}; die des Trainings gingen bis {it}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Factors: {name} is there.</source>
      <translation>Faktoren: {name} ist vorhanden.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Place: the model forecasts points, your data are a raster.</source>
      <translation>Ort: Das Modell sagt Punkte vorher, Ihre Daten sind ein Raster.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>points</source>
      <translation>Punkte</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Else add it in step 2.</source>
      <translation>Sonst in Schritt 2 hinzufügen.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Place: {n} points; each is looked up by its name.</source>
      <translation>Ort: {n} Punkte; jeder wird über seinen Namen gefunden.</translation>
    </message>
    <message>
      <location filename="../../ui/model_library.py" />
      <source>The folder {path} cannot be written ({reason}).</source>
      <translation>Der Ordner {path} ist nicht beschreibbar ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/model_library.py" />
      <source>There is a model {name} already.</source>
      <translation>Es gibt schon ein Modell {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_library.py" />
      <source>Choose another name.</source>
      <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../ui/model_library.py" />
      <source>{name} does not lie in the library.</source>
      <translation>{name} liegt nicht in der Bibliothek.</translation>
    </message>
    <message>
      <location filename="../../ui/model_library.py" />
      <source>Delete it with its run, or in the file manager.</source>
      <translation>Löschen Sie es mit seinem Lauf oder im Dateimanager.</translation>
    </message>
    <message>
      <location filename="../../ui/model_library.py" />
      <source>{name!r} cannot name a file.</source>
      <translation>{name!r} taugt nicht als Dateiname.</translation>
    </message>
    <message>
      <location filename="../../ui/model_library.py" />
      <source>Use letters, digits, spaces, - and _.</source>
      <translation>Verwenden Sie Buchstaben, Ziffern, Leerzeichen, - und _.</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>points or a raster, {n} series or more</source>
      <translation>Punkte oder ein Raster, {n} Zeitreihen oder mehr</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>at least {n}; here {left}</source>
      <translation>mindestens {n}; hier {left}</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>takes none; those given are left out</source>
      <translation>nimmt keine; angegebene werden ausgelassen</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>about {needed} of {there} for these data, at the defaults</source>
      <translation>etwa {needed} von {there} für diese Daten, bei den Voreinstellungen</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Needs {n} dates; {left} are left.</source>
      <translation>Braucht {n} Zeitpunkte; {left} bleiben übrig.</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Needs {n} series; the region has {left}.</source>
      <translation>Braucht {n} Zeitreihen; die Region hat {left}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Needs a raster; these are points. Grid them to cells in step 1.</source>
      <translation>Braucht ein Raster; dies sind Punkte. Rastern Sie sie in Schritt 1 zu Zellen.</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Needs {least} cells along each side; the raster has {rows} x {columns}.</source>
      <translation>Braucht {least} Zellen je Seite; das Raster hat {rows} x {columns}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Takes {most} cells along each side; the raster has {rows} x {columns}.</source>
      <translation>Nimmt {most} Zellen je Seite; das Raster hat {rows} x {columns}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Needs about {needed} memory; the machine has {there}.</source>
      <translation>Braucht etwa {needed} Speicher; der Rechner hat {there}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>not used</source>
      <translation>nicht verwendet</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>helps; a processor is enough</source>
      <translation>hilft; ein Prozessor genügt</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>advised for more than a small region; slow on a processor</source>
      <translation>empfohlen für mehr als eine kleine Region; langsam auf einem Prozessor</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>a raster of {least} to {most} cells along each side</source>
      <translation>ein Raster mit {least} bis {most} Zellen je Seite</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>points or a raster, one series or more</source>
      <translation>Punkte oder ein Raster, eine Zeitreihe oder mehr</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>at least {n}</source>
      <translation>mindestens {n}</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>takes them, runs without them too</source>
      <translation>nimmt sie, läuft auch ohne sie</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>{base} and more with the data</source>
      <translation>{base} und mehr mit den Daten</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>about {needed} for these data, at the defaults</source>
      <translation>etwa {needed} für diese Daten, bei den Voreinstellungen</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>{n} dates or more</source>
      <translation>{n} Zeitpunkte oder mehr</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Memory</source>
      <translation>Speicher</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Graphics card</source>
      <translation>Grafikkarte</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Defaults</source>
      <translation>Voreinstellungen</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>a raster</source>
      <translation>ein Raster</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>points or raster</source>
      <translation>Punkte oder Raster</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>takes factors</source>
      <translation>nimmt Faktoren</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>about {size}</source>
      <translation>etwa {size}</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>graphics card advised</source>
      <translation>Grafikkarte empfohlen</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>nothing to set</source>
      <translation>nichts einzustellen</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>As in the paper</source>
      <translation>Wie im Artikel</translation>
    </message>
    <message>
      <location filename="../../ui/observed/layer.py" />
      <source>Point {name}</source>
      <translation>Punkt {name}</translation>
    </message>
    <message>
      <location filename="../../ui/observed/opening.py" />
      <source>Reading the series of {name}</source>
      <translation>Die Zeitreihen von {name} werden gelesen</translation>
    </message>
    <message>
      <location filename="../../ui/observed/opening.py" />
      <source>The series of {name} are not shown ({error}).</source>
      <translation>Die Zeitreihen von {name} werden nicht gezeigt ({error}).</translation>
    </message>
    <message>
      <location filename="../../ui/observed/opening.py" />
      <source>They come with a run.</source>
      <translation>Sie kommen mit einem Lauf.</translation>
    </message>
    <message>
      <location filename="../../ui/observed/raster.py" />
      <source>{name} has fewer than two dates.</source>
      <translation>{name} hat weniger als zwei Zeitpunkte.</translation>
    </message>
    <message>
      <location filename="../../ui/observed/raster.py" />
      <source>Name files or bands by their dates, like 20200105.</source>
      <translation>Benennen Sie Dateien oder Kanäle nach ihrem Datum, etwa 20200105.</translation>
    </message>
    <message>
      <location filename="../../ui/observed/raster.py" />
      <source>The rasters of {name} make no stack.</source>
      <translation>Die Raster von {name} ergeben keinen Stapel.</translation>
    </message>
    <message>
      <location filename="../../ui/observed/raster.py" />
      <source>Give all of them the same grid and CRS.</source>
      <translation>Geben Sie allen dasselbe Gitter und KBS.</translation>
    </message>
    <message>
      <location filename="../../ui/observed/raster.py" />
      <source>Pixel {column}, {row}</source>
      <translation>Pixel {column}, {row}</translation>
    </message>
    <message>
      <location filename="../../ui/observed/results.py" />
      <source>{name} · observed</source>
      <translation>{name} · beobachtet</translation>
    </message>
    <message>
      <location filename="../../ui/observed/results.py" />
      <source>as in the source</source>
      <translation>wie in der Quelle</translation>
    </message>
    <message>
      <location filename="../../ui/observed/results.py" />
      <source>Mean of {n} points</source>
      <translation>Mittel von {n} Punkten</translation>
    </message>
    <message>
      <location filename="../../ui/observed/results.py" />
      <source>Mean of {n} pixels</source>
      <translation>Mittel von {n} Pixeln</translation>
    </message>
    <message>
      <location filename="../../ui/observed/table.py" />
      <source>Name the columns like 20200105 or D20200105.</source>
      <translation>Benennen Sie die Spalten wie 20200105 oder D20200105.</translation>
    </message>
    <message>
      <location filename="../../ui/observed/table.py" />
      <source>{name} has too many values to click through.</source>
      <translation>{name} hat zu viele Werte zum Durchklicken.</translation>
    </message>
    <message>
      <location filename="../../ui/observed/table.py" />
      <source>Series come with a run.</source>
      <translation>Zeitreihen kommen mit einem Lauf.</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Remove the folder {place} with all that is in it?</source>
      <translation>Den Ordner {place} mit seinem gesamten Inhalt entfernen?</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Worker environment</source>
      <translation>Rechenumgebung</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>&lt;b&gt;Folder&lt;/b&gt;&lt;br&gt;Where the environment lies or will be made.</source>
      <translation>&lt;b&gt;Ordner&lt;/b&gt;&lt;br&gt;Wo die Umgebung liegt oder angelegt wird.</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Python of an environment of your own</source>
      <translation>Python einer eigenen Umgebung</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>The plugin's own</source>
      <translation>Das der Erweiterung</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>&lt;b&gt;Own Python&lt;/b&gt;&lt;br&gt;An environment that you keep yourself, with the packages of the help.</source>
      <translation>&lt;b&gt;Eigenes Python&lt;/b&gt;&lt;br&gt;Eine Umgebung, die Sie selbst pflegen, mit den Paketen aus der Hilfe.</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Check</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>&amp;Folder</source>
      <translation>&amp;Ordner</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Own P&amp;ython</source>
      <translation>Eigenes P&amp;ython</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Looking at the worker environment…</source>
      <translation>Die Rechenumgebung wird untersucht…</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>There is no environment of the plugin's own.</source>
      <translation>Es gibt keine eigene Umgebung der Erweiterung.</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>{name} is still working. Wait for it, or cancel it first.</source>
      <translation>{name} arbeitet noch. Warten Sie darauf, oder brechen Sie zuerst ab.</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Remove the environment</source>
      <translation>Umgebung entfernen</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Results and saved models stay. It can be set up again at any time.</source>
      <translation>Ergebnisse und gespeicherte Modelle bleiben. Sie kann jederzeit wieder eingerichtet werden.</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Removing {place}…</source>
      <translation>{place} wird entfernt…</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>Colours and language</source>
      <translation>Farben und Sprache</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>Back to the plugin's own</source>
      <translation>Zurück zu denen der Erweiterung</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>Colours hold for layers that are added from now on.</source>
      <translation>Farben gelten für Layer, die ab jetzt hinzugefügt werden.</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>As QGIS</source>
      <translation>Wie QGIS</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>&lt;b&gt;Language&lt;/b&gt;&lt;br&gt;Counts from the next start of QGIS on.</source>
      <translation>&lt;b&gt;Sprache&lt;/b&gt;&lt;br&gt;Gilt ab dem nächsten Start von QGIS.</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>&amp;Motion</source>
      <translation>Be&amp;wegung</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>&amp;Residuals</source>
      <translation>&amp;Residuen</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>&amp;Skill</source>
      <translation>&amp;Güte</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>&amp;Language</source>
      <translation>&amp;Sprache</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Delete {n} copies in {place}?</source>
      <translation>{n} Kopien in {place} löschen?</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>The open project keeps its copies. Layers of other projects lose theirs.</source>
      <translation>Das geöffnete Projekt behält seine Kopien. Layer anderer Projekte verlieren ihre.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>This computer</source>
      <translation>Dieser Rechner</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&lt;b&gt;Threads&lt;/b&gt;&lt;br&gt;Of each library in the worker. Fewer leave more of the computer to you.</source>
      <translation>&lt;b&gt;Threads&lt;/b&gt;&lt;br&gt;Je Bibliothek im Rechenprozess. Weniger lassen Ihnen mehr vom Rechner.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source> GB</source>
      <translation> GB</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>No limit</source>
      <translation>Keine Grenze</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&lt;b&gt;Memory limit&lt;/b&gt;&lt;br&gt;A run that needs more ends with a message, and QGIS goes on.</source>
      <translation>&lt;b&gt;Speichergrenze&lt;/b&gt;&lt;br&gt;Ein Lauf, der mehr braucht, endet mit einer Meldung, und QGIS läuft weiter.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&lt;b&gt;Device&lt;/b&gt;&lt;br&gt;Where models are trained, unless step 5 of the dock says otherwise.</source>
      <translation>&lt;b&gt;Gerät&lt;/b&gt;&lt;br&gt;Wo Modelle trainiert werden, sofern Schritt 5 des Bedienfelds nichts anderes sagt.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Automatic (the fastest)</source>
      <translation>Automatisch (das schnellste)</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Processor</source>
      <translation>Prozessor</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Folder of the copies</source>
      <translation>Ordner der Kopien</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Beside the results</source>
      <translation>Neben den Ergebnissen</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&lt;b&gt;Copies for the map&lt;/b&gt;&lt;br&gt;Of data that QGIS cannot draw: HDF5, netCDF, folders, tiles.</source>
      <translation>&lt;b&gt;Kopien für die Karte&lt;/b&gt;&lt;br&gt;Von Daten, die QGIS nicht darstellen kann: HDF5, netCDF, Ordner, Kacheln.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&lt;b&gt;Keep at most&lt;/b&gt;&lt;br&gt;The oldest copies that no layer of the project shows go first.</source>
      <translation>&lt;b&gt;Höchstens behalten&lt;/b&gt;&lt;br&gt;Die ältesten Kopien, die kein Layer des Projekts zeigt, gehen zuerst.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Empty…</source>
      <translation>Leeren…</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&amp;Device</source>
      <translation>&amp;Gerät</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&amp;Threads</source>
      <translation>&amp;Threads</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&amp;Memory limit</source>
      <translation>&amp;Speichergrenze</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&amp;Copies for the map</source>
      <translation>&amp;Kopien für die Karte</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&amp;Keep at most</source>
      <translation>Höchstens &amp;behalten</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>{n} copies take {size}.</source>
      <translation>{n} Kopien belegen {size}.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>No copies yet.</source>
      <translation>Noch keine Kopien.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Empty the copies</source>
      <translation>Kopien leeren</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>{name}, {size}</source>
      <translation>{name}, {size}</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>{name} (not found now)</source>
      <translation>{name} (derzeit nicht gefunden)</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Every copy is shown by the open project.</source>
      <translation>Das geöffnete Projekt zeigt alle Kopien.</translation>
    </message>
    <message>
      <location filename="../../ui/plots/box_plot.py" />
      <source>Residuals by model</source>
      <translation>Residuen je Modell</translation>
    </message>
    <message>
      <location filename="../../ui/plots/box_plot.py" />
      <source>Observed minus forecast. A box holds half of the values, its whiskers nine of ten.</source>
      <translation>Beobachtung minus Vorhersage. Ein Kasten umfasst die Hälfte der Werte, seine Antennen neun von zehn.</translation>
    </message>
    <message>
      <location filename="../../ui/plots/box_plot.py" />
      <source> · {n} more not drawn</source>
      <translation> · {n} weitere nicht gezeichnet</translation>
    </message>
    <message>
      <location filename="../../ui/plots/colours.py" />
      <source>Linear</source>
      <translation>Linear</translation>
    </message>
    <message>
      <location filename="../../ui/plots/colours.py" />
      <source>Trend and season</source>
      <translation>Trend und Saison</translation>
    </message>
    <message>
      <location filename="../../ui/plots/colours.py" />
      <source>Persistence</source>
      <translation>Persistenz</translation>
    </message>
    <message>
      <location filename="../../ui/plots/export.py" />
      <source>{name} ends in none of {endings}.</source>
      <translation>{name} hat keine der Endungen {endings}.</translation>
    </message>
    <message>
      <location filename="../../ui/plots/export.py" />
      <source>Give it one of these endings.</source>
      <translation>Geben Sie ihm eine dieser Endungen.</translation>
    </message>
    <message>
      <location filename="../../ui/plots/export.py" />
      <source>Choose another folder.</source>
      <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../ui/plots/export.py" />
      <source>PNG image</source>
      <translation>PNG-Bild</translation>
    </message>
    <message>
      <location filename="../../ui/plots/export.py" />
      <source>SVG drawing</source>
      <translation>SVG-Zeichnung</translation>
    </message>
    <message>
      <location filename="../../ui/plots/export.py" />
      <source>PDF document</source>
      <translation>PDF-Dokument</translation>
    </message>
    <message>
      <location filename="../../ui/plots/export.py" />
      <source>CSV table</source>
      <translation>CSV-Tabelle</translation>
    </message>
    <message>
      <location filename="../../ui/plots/heat_plot.py" />
      <source>Profile over time</source>
      <translation>Profil über die Zeit</translation>
    </message>
    <message>
      <location filename="../../ui/plots/heat_plot.py" />
      <source>Residual ({unit})</source>
      <translation>Residuum ({unit})</translation>
    </message>
    <message>
      <location filename="../../ui/plots/heat_plot.py" />
      <source>Displacement ({unit})</source>
      <translation>Verschiebung ({unit})</translation>
    </message>
    <message>
      <location filename="../../ui/plots/heat_plot.py" />
      <source>Distance ({unit})</source>
      <translation>Entfernung ({unit})</translation>
    </message>
    <message>
      <location filename="../../ui/plots/lag_plot.py" />
      <source>{days} days: {r}, with the yearly cycle {season}</source>
      <translation>{days} Tage: {r}, mit Jahresgang {season}</translation>
    </message>
    <message>
      <location filename="../../ui/plots/lag_plot.py" />
      <source>Lag (days that the factor is ahead)</source>
      <translation>Verzögerung (Tage, um die der Faktor voraus ist)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/lag_plot.py" />
      <source>Correlation</source>
      <translation>Korrelation</translation>
    </message>
    <message>
      <location filename="../../ui/plots/lag_plot.py" />
      <source>with its yearly cycle</source>
      <translation>mit Jahresgang</translation>
    </message>
    <message>
      <location filename="../../ui/plots/lag_plot.py" />
      <source>reached by chance</source>
      <translation>durch Zufall erreicht</translation>
    </message>
    <message>
      <location filename="../../ui/plots/lag_plot.py" />
      <source>{days} days: the factor's record is too short.</source>
      <translation>{days} Tage: Die Aufzeichnung des Faktors ist zu kurz.</translation>
    </message>
    <message>
      <location filename="../../ui/plots/lag_plot.py" />
      <source>without trend and season</source>
      <translation>ohne Trend und Saison</translation>
    </message>
    <message>
      <location filename="../../ui/plots/profile_plot.py" />
      <source>Profile plot</source>
      <translation>Profildiagramm</translation>
    </message>
    <message>
      <location filename="../../ui/plots/series_plot.py" />
      <source>Series plot</source>
      <translation>Zeitreihendiagramm</translation>
    </message>
    <message>
      <location filename="../../ui/plots/series_plot.py" />
      <source>Observed, held back</source>
      <translation>Beobachtet, zurückgehalten</translation>
    </message>
    <message>
      <location filename="../../ui/plots/series_plot.py" />
      <source>Forecast starts {date}</source>
      <translation>Vorhersagebeginn {date}</translation>
    </message>
    <message>
      <location filename="../../ui/plots/stacked.py" />
      <source>Residual, observed − forecast</source>
      <translation>Residuum, beobachtet − Vorhersage</translation>
    </message>
    <message>
      <location filename="../../ui/plots/threshold_line.py" />
      <source>above {level} mm on {date}: {share}</source>
      <translation>über {level} mm am {date}: {share}</translation>
    </message>
    <message>
      <location filename="../../ui/plots/threshold_line.py" />
      <source>below {level} mm on {date}: {share}</source>
      <translation>unter {level} mm am {date}: {share}</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Distance from the middle (km)</source>
      <translation>Abstand von der Mitte (km)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Up (mm per m of water)</source>
      <translation>Hebung (mm je m Wasser)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Standard deviation of the innovations (1)</source>
      <translation>Standardabweichung der Innovationen (1)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Mean of the innovations (1)</source>
      <translation>Mittelwert der Innovationen (1)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Normalised innovation (1)</source>
      <translation>Normierte Innovation (1)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Cells and dates</source>
      <translation>Zellen und Zeitpunkte</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Target: mean 0, sd 1</source>
      <translation>Ziel: Mittelwert 0, SD 1</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>The sweep over the noise was left out; ask for it under Advanced.</source>
      <translation>Der Durchlauf über das Rauschen wurde ausgelassen; unter „Erweitert“ anfordern.</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>For a noise of … mm</source>
      <translation>Für ein Rauschen von … mm</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Normal, mean 0, sd 1</source>
      <translation>Normalverteilt, Mittelwert 0, SD 1</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>One metre of water on one cell</source>
      <translation>Ein Meter Wasser auf einer Zelle</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Innovations for other noise levels</source>
      <translation>Innovationen für andere Rauschpegel</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Distribution of the innovations</source>
      <translation>Verteilung der Innovationen</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_curves.py" />
      <source>Water (mm)</source>
      <translation>Wasser (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_curves.py" />
      <source>Up (mm)</source>
      <translation>Hebung (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_curves.py" />
      <source>90 % band</source>
      <translation>90-%-Band</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_curves.py" />
      <source>Corrected</source>
      <translation>Korrigiert</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_curves.py" />
      <source>Water storage and uplift, mean of the study area</source>
      <translation>Wasserspeicherung und Hebung, Mittel des Untersuchungsgebiets</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_plot.py" />
      <source>Simulated data</source>
      <translation>Simulierte Daten</translation>
    </message>
    <message>
      <location filename="../../ui/plots_ahead.py" />
      <source>DejaVu Sans</source>
      <translation>DejaVu Sans</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>only {masks}</source>
      <translation>nur {masks}</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>without {day}</source>
      <translation>ohne {day}</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>without {n} dates</source>
      <translation>ohne {n} Zeitpunkte</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>jumps mended</source>
      <translation>Sprünge behoben</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>without series that jump</source>
      <translation>ohne springende Zeitreihen</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>relative to a point</source>
      <translation>relativ zu einem Punkt</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>relative to an area</source>
      <translation>relativ zu einer Fläche</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>cells of {size} m</source>
      <translation>Zellen von {size} m</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>every {n} days</source>
      <translation>alle {n} Tage</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>east, with {name}</source>
      <translation>Osten, mit {name}</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>up, with {name}</source>
      <translation>Hebung, mit {name}</translation>
    </message>
    <message>
      <location filename="../../ui/preview.py" />
      <source>{n} dates are missing after {day}. They are filled for training and never scored.</source>
      <translation>{n} Zeitpunkte fehlen nach dem {day}. Sie werden für das Training gefüllt und nie bewertet.</translation>
    </message>
    <message>
      <location filename="../../ui/preview.py" />
      <source>not readable</source>
      <translation>nicht lesbar</translation>
    </message>
    <message>
      <location filename="../../ui/preview.py" />
      <source>Nothing was read.</source>
      <translation>Es wurde nichts gelesen.</translation>
    </message>
    <message>
      <location filename="../../ui/preview.py" />
      <source>{n} points</source>
      <translation>{n} Punkte</translation>
    </message>
    <message>
      <location filename="../../ui/preview.py" />
      <source>{n} pixels</source>
      <translation>{n} Pixel</translation>
    </message>
    <message>
      <location filename="../../ui/preview.py" />
      <source>The date {day} is missing. It is filled for training and never scored.</source>
      <translation>Der Zeitpunkt {day} fehlt. Er wird für das Training gefüllt und nie bewertet.</translation>
    </message>
    <message>
      <location filename="../../ui/preview.py" />
      <source>reading…</source>
      <translation>wird gelesen…</translation>
    </message>
    <message>
      <location filename="../../ui/preview.py" />
      <source>no dates found</source>
      <translation>keine Zeitpunkte gefunden</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Prior: water storage</source>
      <translation>Prior: Wasserspeicherung</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>as the file says</source>
      <translation>laut Datei</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>vertical, positive up</source>
      <translation>vertikal, positiv nach oben</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Study area (none: all cells with deformation)</source>
      <translation>Untersuchungsgebiet (ohne: alle Zellen mit Deformation)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Validation, a raster by date</source>
      <translation>Validierung, ein Raster je Datum</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>or a table of date and value</source>
      <translation>oder eine Tabelle aus Datum und Wert</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Reference area of the InSAR (none: tied to GNSS)</source>
      <translation>Referenzgebiet des InSAR (ohne: an GNSS angebunden)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Results folder</source>
      <translation>Ergebnisordner</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Direction of the deformation</source>
      <translation>Richtung der Deformation</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Descending track, with incidence angles</source>
      <translation>Absteigende Bahn, mit Einfallswinkeln</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Atmospheric loading to subtract</source>
      <translation>Abzuziehende atmosphärische Auflast</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>The part of the prior that is snow</source>
      <translation>Der Teil des Priors, der Schnee ist</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>2 validations are given.</source>
      <translation>Es sind 2 Validierungen angegeben.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Give a raster or a table, only one of them.</source>
      <translation>Geben Sie ein Raster oder eine Tabelle an, nur eines von beiden.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Correct water storage by deformation</source>
      <translation>Wasserspeicherung durch Deformation korrigieren</translation>
    </message>
    <message>
      <location filename="../../ui/processing/backtest.py" />
      <source>Origins</source>
      <translation>Startzeitpunkte</translation>
    </message>
    <message>
      <location filename="../../ui/processing/backtest.py" />
      <source>At most series (0: all)</source>
      <translation>Zeitreihen höchstens (0: alle)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/backtest.py" />
      <source>Scores folder</source>
      <translation>Ordner der Bewertungen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/backtest.py" />
      <source>Dates ahead {text!r} is no list of whole numbers.</source>
      <translation>Zeitpunkte voraus {text!r} sind keine Liste ganzer Zahlen.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/backtest.py" />
      <source>Write it like 1,2,5.</source>
      <translation>Schreiben Sie sie wie 1,2,5.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/backtest.py" />
      <source>Backtest models</source>
      <translation>Backtest von Modellen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/backtest.py" />
      <source>Asks how good a forecast would have been in the past: from each of several origins the models forecast dates that are known today, without seeing anything after the origin.&lt;br&gt;&lt;br&gt;The folder gets scores.json (errors by model and horizon, coverage of the 90 % interval, skill against the best baseline) and predictions.npz, from which every score can be computed again.</source>
      <translation>Fragt, wie gut eine Vorhersage in der Vergangenheit gewesen wäre: Ab jedem von mehreren Startzeitpunkten sagen die Modelle heute bekannte Zeitpunkte vorher, ohne etwas zu sehen, was nach dem Startzeitpunkt liegt.&lt;br&gt;&lt;br&gt;Der Ordner erhält scores.json (Fehler je Modell und Horizont, Abdeckung des 90-%-Intervalls, Güte gegenüber dem besten Basismodell) und predictions.npz, woraus sich jede Bewertung erneut berechnen lässt.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/base.py" />
      <source>The worker environment is not set up yet.</source>
      <translation>Die Rechenumgebung ist noch nicht eingerichtet.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/base.py" />
      <source>Open the GroundCast dock and set it up.</source>
      <translation>Öffnen Sie das GroundCast-Bedienfeld, und richten Sie sie ein.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/base.py" />
      <source>Device: {name}</source>
      <translation>Gerät: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/processing/comparisons.py" />
      <source>Trainings of each network</source>
      <translation>Trainingsläufe je Netz</translation>
    </message>
    <message>
      <location filename="../../ui/processing/comparisons.py" />
      <source>Trainings of each kind</source>
      <translation>Trainingsläufe je Variante</translation>
    </message>
    <message>
      <location filename="../../ui/processing/comparisons.py" />
      <source>Scores several models at the same past origins, on pixels and on means of regions; networks are trained from several seeds. Persistence, line, and trend and season always take part.&lt;br&gt;&lt;br&gt;The folder gets comparison.csv (the table), comparison.json and figures as PDF and PNG. Run again in the same folder, it takes finished parts from there.</source>
      <translation>Bewertet mehrere Modelle an denselben früheren Startzeitpunkten, an Pixeln und an Regionsmitteln; Netze werden aus mehreren Seeds trainiert. Persistenz, Linie sowie Trend und Saison nehmen immer teil.&lt;br&gt;&lt;br&gt;Der Ordner erhält comparison.csv (die Tabelle), comparison.json und Abbildungen als PDF und PNG. Bei erneuter Ausführung im selben Ordner werden fertige Teile von dort übernommen.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/comparisons.py" />
      <source>Do factors help?</source>
      <translation>Helfen Faktoren?</translation>
    </message>
    <message>
      <location filename="../../ui/processing/comparisons.py" />
      <source>Trains a model with and without its factors, at several past origins and from several seeds, and says whether the factors made the forecast better.&lt;br&gt;&lt;br&gt;The folder gets ablation.json with the errors of each variant, the gains, and sentences.</source>
      <translation>Trainiert ein Modell mit und ohne seine Faktoren, an mehreren früheren Startzeitpunkten und aus mehreren Seeds, und sagt, ob die Faktoren die Vorhersage verbessert haben.&lt;br&gt;&lt;br&gt;Der Ordner erhält ablation.json mit den Fehlern jeder Variante, den Gewinnen und Sätzen dazu.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>{n} series, {dates} dates</source>
      <translation>{n} Zeitreihen, {dates} Zeitpunkte</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>Converted stack</source>
      <translation>Konvertierter Stapel</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>Description</source>
      <translation>Beschreibung</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>Gaps</source>
      <translation>Lücken</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>First date</source>
      <translation>Erstes Datum</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>Last date</source>
      <translation>Letztes Datum</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>Unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>{path} cannot be written.</source>
      <translation>{path} kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>Describe a stack</source>
      <translation>Stapel beschreiben</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>Reads a displacement time series and says what was understood: kind, dates and gaps, unit and how it was found, sign, coordinate reference system, share of values, quality layers, dates that stand out and unwrapping jumps.&lt;br&gt;&lt;br&gt;All of it is written as JSON. Nothing is changed.</source>
      <translation>Liest eine Verschiebungszeitreihe und sagt, was verstanden wurde: Art, Zeitpunkte und Lücken, Einheit und wie sie ermittelt wurde, Vorzeichen, Koordinatenbezugssystem, Anteil der Werte, Qualitätslayer, auffällige Zeitpunkte und Abwicklungssprünge.&lt;br&gt;&lt;br&gt;Alles wird als JSON geschrieben. Nichts wird verändert.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>Convert a stack</source>
      <translation>Stapel konvertieren</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>Writes a displacement time series as a GeoTIFF with one band a date, a GeoPackage of points with fields DYYYYMMDD (as InSAR Explorer reads them), or netCDF after CF. Displacement is in millimetres.&lt;br&gt;&lt;br&gt;A GeoTIFF of points needs a cell size. On the map the last date is shown in the colours of motion.</source>
      <translation>Schreibt eine Verschiebungszeitreihe als GeoTIFF mit einem Kanal je Zeitpunkt, als GeoPackage aus Punkten mit Feldern DYYYYMMDD (wie InSAR Explorer sie liest) oder als netCDF nach CF. Verschiebungen sind in Millimetern.&lt;br&gt;&lt;br&gt;Ein GeoTIFF aus Punkten braucht eine Zellgröße. In der Karte wird der letzte Zeitpunkt in den Farben der Bewegung gezeigt.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>Package (*.zip);;Google Earth (*.kmz);;Animation (*.gif)</source>
      <translation>Paket (*.zip);;Google Earth (*.kmz);;Animation (*.gif)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>Folder of the run</source>
      <translation>Ordner des Laufs</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>{name} ends in none of .zip, .kmz and .gif. Give it one of these endings.</source>
      <translation>{name} endet weder auf .zip noch auf .kmz oder .gif. Geben Sie ihm eine dieser Endungen.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>Export a run</source>
      <translation>Lauf exportieren</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>Writes a finished run for others. The ending of the file chooses what:&lt;br&gt;&lt;br&gt;&lt;b&gt;zip&lt;/b&gt;: everything of the run, with QML and SLD styles and a QGIS project that opens anywhere.&lt;br&gt;&lt;b&gt;kmz&lt;/b&gt;: the dated maps with their dates, for Google Earth.&lt;br&gt;&lt;b&gt;gif&lt;/b&gt;: the dated maps as an animation, observed and forecast.</source>
      <translation>Schreibt einen abgeschlossenen Lauf für andere. Die Dateiendung bestimmt, was:&lt;br&gt;&lt;br&gt;&lt;b&gt;zip&lt;/b&gt;: alles zum Lauf, mit QML- und SLD-Stilen und einem QGIS-Projekt, das sich überall öffnen lässt.&lt;br&gt;&lt;b&gt;kmz&lt;/b&gt;: die datierten Karten mit ihrem Datum, für Google Earth.&lt;br&gt;&lt;b&gt;gif&lt;/b&gt;: die datierten Karten als Animation, Beobachtung und Vorhersage.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/forecast.py" />
      <source>or model file (.gcast)</source>
      <translation>oder Modelldatei (.gcast)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/forecast.py" />
      <source>Reference: x, y or left, bottom, right, top in the data's coordinates</source>
      <translation>Referenz: x, y oder links, unten, rechts, oben in den Koordinaten der Daten</translation>
    </message>
    <message>
      <location filename="../../ui/processing/forecast.py" />
      <source>{n} models are given.</source>
      <translation>Es sind {n} Modelle angegeben.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/forecast.py" />
      <source>Give a run folder or a model file.</source>
      <translation>Geben Sie den Ordner eines Laufs oder eine Modelldatei an.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/forecast.py" />
      <source>Forecast with a trained model</source>
      <translation>Mit einem trainierten Modell vorhersagen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/forecast.py" />
      <source>Forecasts with a model that was trained before: a run folder, or a model file (.gcast).&lt;br&gt;&lt;br&gt;Without data the forecast starts where the model's own data ended. Newer data of the same places moves the start to its last date.&lt;br&gt;&lt;br&gt;With a reference, what was observed and what is forecast are both relative to it; the model stays as it is.&lt;br&gt;&lt;br&gt;With a threshold there are also maps of the probability that the displacement lies beyond it, date by date, and of the date on which that becomes likely.</source>
      <translation>Sagt mit einem früher trainierten Modell vorher: Ordner eines Laufs oder Modelldatei (.gcast).&lt;br&gt;&lt;br&gt;Ohne Daten beginnt die Vorhersage dort, wo die eigenen Daten des Modells endeten. Neuere Daten derselben Orte verschieben den Beginn auf deren letzten Zeitpunkt.&lt;br&gt;&lt;br&gt;Mit einer Referenz beziehen sich Beobachtung und Vorhersage darauf; das Modell bleibt, wie es ist.&lt;br&gt;&lt;br&gt;Mit einem Schwellenwert gibt es auch Karten der Wahrscheinlichkeit, dass die Verschiebung jenseits davon liegt, Zeitpunkt für Zeitpunkt, und des Datums, an dem das wahrscheinlich wird.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>How factors come to the dates</source>
      <translation>Wie Faktoren auf die Zeitpunkte kommen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>Longest lag (days)</source>
      <translation>Längste Verzögerung (Tage)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>Days between lags (0: the usual interval)</source>
      <translation>Tage zwischen Verzögerungen (0: der übliche Abstand)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>Hold back dates</source>
      <translation>Zeitpunkte zurückhalten</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>Table of lags</source>
      <translation>Tabelle der Verzögerungen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>Lag that stands out most (days)</source>
      <translation>Auffälligste Verzögerung (Tage)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>Correlation there</source>
      <translation>Korrelation dort</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>What it says</source>
      <translation>Was es besagt</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>Lags of factors</source>
      <translation>Verzögerungen von Faktoren</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>Correlates the deformation with factors such as rain, so many days earlier, for a range of lags. Trend, yearly and half-yearly cycle are taken off both first; dates that a forecast holds back are not looked at. The number of independent samples counts memory (Pyper &amp; Peterman 1998), and the band is what chance exceeds in one scan of twenty.&lt;br&gt;&lt;br&gt;Where the yearly cycle explains it all, this is said: a model with a season then needs no such factor. A correlation is no proof of cause. The table holds lag, correlation with and without the season, band and samples.</source>
      <translation>Korreliert die Deformation mit Faktoren wie Regen, um so viele Tage früher, über einen Bereich von Verzögerungen. Trend, Jahres- und Halbjahresgang werden zuvor von beiden abgezogen; Zeitpunkte, die eine Vorhersage zurückhält, bleiben unbeachtet. Die Zahl unabhängiger Stichproben berücksichtigt das Gedächtnis (Pyper &amp; Peterman 1998), und das Band ist, was der Zufall bei einer von zwanzig Suchen überschreitet.&lt;br&gt;&lt;br&gt;Wo der Jahresgang alles erklärt, wird das gesagt: Ein Modell mit Saison braucht einen solchen Faktor dann nicht. Eine Korrelation beweist keine Ursache. Die Tabelle enthält Verzögerung, Korrelation mit und ohne Saison, Band und Stichproben.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Distances from the middle (km)</source>
      <translation>Abstände von der Mitte (km)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Radius of the disk (km)</source>
      <translation>Radius der Scheibe (km)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Water (m)</source>
      <translation>Wasser (m)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Gravity (m/s²)</source>
      <translation>Schwere (m/s²)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Love numbers (none: PREM)</source>
      <translation>Love-Zahlen (ohne: PREM)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Positive up. {love}.</source>
      <translation>Positiv nach oben. {love}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Displacement at the first distance (mm)</source>
      <translation>Verschiebung im ersten Abstand (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>{km} km: {mm} mm</source>
      <translation>{km} km: {mm} mm</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Twin's folder</source>
      <translation>Ordner des Zwillings</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Displacement under a disk of water</source>
      <translation>Verschiebung unter einer Wasserscheibe</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Computes how far a disk of water moves the ground, at several distances from its middle, with the load Love numbers of PREM or of a file of your own.&lt;br&gt;&lt;br&gt;The result is a table of distance_km and displacement_mm, positive up: water that is added moves the ground down. A disk of 14 km under 1 m of water sinks by 2.69 mm in the middle.</source>
      <translation>Berechnet, wie weit eine Wasserscheibe den Boden bewegt, in mehreren Abständen von ihrer Mitte, mit den Auflast-Love-Zahlen von PREM oder einer eigenen Datei.&lt;br&gt;&lt;br&gt;Das Ergebnis ist eine Tabelle mit distance_km und displacement_mm, positiv nach oben: Hinzukommendes Wasser bewegt den Boden nach unten. Unter einer Scheibe von 14 km mit 1 m Wasser senkt er sich in der Mitte um 2,69 mm.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Simulate water and its load</source>
      <translation>Wasser und seine Auflast simulieren</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Writes a simulated twin to try the correction of water storage with: a prior with errors of season, noise and bias, the uplift that the true water causes (9 mm and 3 mm of noise), a validation with gaps, a study area, and the truth.&lt;br&gt;&lt;br&gt;It is no measurement. Everything made from it says that it is simulated.</source>
      <translation>Schreibt einen simulierten Zwilling, an dem sich die Korrektur der Wasserspeicherung erproben lässt: einen Prior mit Fehlern in Saison, Rauschen und Bias, die vom wahren Wasser verursachte Hebung (9 mm und 3 mm Rauschen), eine Validierung mit Lücken, ein Untersuchungsgebiet und die Wahrheit.&lt;br&gt;&lt;br&gt;Es ist keine Messung. Alles, was daraus entsteht, sagt, dass es simuliert ist.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>or folder with one raster for each date</source>
      <translation>oder Ordner mit einem Raster je Zeitpunkt</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Regions (none: the whole data)</source>
      <translation>Regionen (ohne: die gesamten Daten)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Roles of regions (train, validate, test, forecast; none: each trains its own model)</source>
      <translation>Rollen der Regionen (train, validate, test, forecast; ohne Angabe: jede trainiert ihr eigenes Modell)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Device (auto, cpu, cuda, mps)</source>
      <translation>Gerät (auto, cpu, cuda, mps)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>or forecast until</source>
      <translation>oder vorhersagen bis</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Deformation: loaded layer</source>
      <translation>Deformation: geladener Layer</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>File or folder</source>
      <translation>Datei oder Ordner</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Grid points to cells of (0: keep the points)</source>
      <translation>Punkte rastern zu Zellen von (0: Punkte behalten)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Settings of the model (key=value, separated by spaces)</source>
      <translation>Einstellungen des Modells (Schlüssel=Wert, durch Leerzeichen getrennt)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Threshold in mm: map how likely it is crossed, and when (none: leave empty)</source>
      <translation>Schwellenwert in mm: kartieren, wie wahrscheinlich und wann er überschritten wird (keiner: leer lassen)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>falls below</source>
      <translation>sinkt unter</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>rises above</source>
      <translation>steigt über</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Side of the threshold</source>
      <translation>Seite des Schwellenwerts</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Show the results on the map</source>
      <translation>Ergebnisse auf der Karte zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>or file (EGMS zip or csv, GeoTIFF …)</source>
      <translation>oder Datei (EGMS-zip oder -csv, GeoTIFF …)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>{n} deformation inputs are given.</source>
      <translation>Es sind {n} Deformationseingaben angegeben.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Give a layer, a file or a folder, only one of them.</source>
      <translation>Geben Sie einen Layer, eine Datei oder einen Ordner an, nur eines davon.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Give a layer, a file or a folder.</source>
      <translation>Geben Sie einen Layer, eine Datei oder einen Ordner an.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>The layer "{name}" has no file of its own.</source>
      <translation>Der Layer „{name}“ hat keine eigene Datei.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Export it to a file first, or use the GroundCast dock.</source>
      <translation>Exportieren Sie ihn zuerst in eine Datei, oder verwenden Sie das GroundCast-Bedienfeld.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>A factor lacks its name or its file.</source>
      <translation>Einem Faktor fehlt der Name oder die Datei.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Give both, row by row.</source>
      <translation>Geben Sie beides an, Zeile für Zeile.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>A region lacks its name or its role.</source>
      <translation>Einer Region fehlt der Name oder die Rolle.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Dates to forecast</source>
      <translation>Vorherzusagende Zeitpunkte</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Unit of the values</source>
      <translation>Einheit der Werte</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>CRS, if it has none</source>
      <translation>KBS, falls keines vorhanden</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>The setting {word} has no value.</source>
      <translation>Die Einstellung {word} hat keinen Wert.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Write it like epochs=20.</source>
      <translation>Schreiben Sie sie wie epochs=20.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/places.py" />
      <source>Farthest distance (units of the data's system, 0: its cell, or any)</source>
      <translation>Größte Entfernung (Einheiten des Systems der Daten, 0: deren Zelle oder beliebig)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/places.py" />
      <source>Points</source>
      <translation>Punkte</translation>
    </message>
    <message>
      <location filename="../../ui/processing/places.py" />
      <source>Table of series</source>
      <translation>Tabelle der Zeitreihen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/places.py" />
      <source>Series of a stack at points</source>
      <translation>Zeitreihen eines Stapels an Punkten</translation>
    </message>
    <message>
      <location filename="../../ui/processing/places.py" />
      <source>Writes the observed series at points, a row for each point and date: that of the cell a point lies in, or of the nearest measured point. Points are brought to the data's system; a field called name or id names them.</source>
      <translation>Schreibt die beobachteten Zeitreihen an Punkten, eine Zeile je Punkt und Zeitpunkt: die der Zelle, in der ein Punkt liegt, oder des nächsten gemessenen Punkts. Punkte werden in das System der Daten umgerechnet; ein Feld namens name oder id benennt sie.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/preparation_parameters.py" />
      <source>Second track, for up or east</source>
      <translation>Zweite Bahn, für Hebung oder Osten</translation>
    </message>
    <message>
      <location filename="../../ui/processing/preparation_parameters.py" />
      <source>A date every … days (0: the dates of acquisition)</source>
      <translation>Ein Zeitpunkt alle … Tage (0: die Aufnahmezeitpunkte)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/preparation_parameters.py" />
      <source>Component of two tracks</source>
      <translation>Komponente aus zwei Bahnen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/preparation_parameters.py" />
      <source>Keep series by quality (temporal_coherence&gt;=0.6, rmse&lt;=3)</source>
      <translation>Zeitreihen nach Qualität behalten (temporal_coherence&gt;=0.6, rmse&lt;=3)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/preparation_parameters.py" />
      <source>Leave out dates (2020-09-23, …)</source>
      <translation>Zeitpunkte auslassen (2020-09-23, …)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>Fill gaps</source>
      <translation>Lücken füllen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>Forecast origin</source>
      <translation>Startzeitpunkt der Vorhersage</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>Prepared stack</source>
      <translation>Aufbereiteter Stapel</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>Up</source>
      <translation>Hebung</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>East</source>
      <translation>Osten</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>What the steps did</source>
      <translation>Was die Schritte getan haben</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>One track</source>
      <translation>Eine Bahn</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>The other track</source>
      <translation>Die andere Bahn</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>Prepare a stack</source>
      <translation>Stapel aufbereiten</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>Takes a displacement time series through steps, each of which can be left out: series masked by quality, dates left out, unwrapping jumps mended, values relative to a reference, line of sight turned vertical, or up or east of an ascending and a descending track (the ground is taken not to move north or south), series averaged in cells, a common axis of dates, gaps filled.&lt;br&gt;&lt;br&gt;With an origin no step looks past it and no gap is filled across it. Filled values are made up: do not score a forecast with them. Training takes the same steps itself (parameter SETTINGS of Train, or Prepare… in the dock), and does not need this file.</source>
      <translation>Führt eine Verschiebungszeitreihe durch Schritte, von denen jeder entfallen kann: Zeitreihen nach Qualität maskieren, Zeitpunkte auslassen, Abwicklungssprünge beheben, Werte auf eine Referenz beziehen, Blickrichtung in die Vertikale umrechnen oder Hebung oder Osten aus einer aufsteigenden und einer absteigenden Bahn bestimmen (es wird angenommen, dass sich der Boden nicht nach Norden oder Süden bewegt), Zeitreihen in Zellen mitteln, eine gemeinsame Zeitachse, Lücken füllen.&lt;br&gt;&lt;br&gt;Mit einem Startzeitpunkt blickt kein Schritt über ihn hinaus, und keine Lücke wird über ihn hinweg gefüllt. Gefüllte Werte sind erfunden: Bewerten Sie keine Vorhersage damit. Das Training führt dieselben Schritte selbst aus (Parameter SETTINGS von „Trainieren und vorhersagen“ oder „Aufbereiten…“ im Bedienfeld) und braucht diese Datei nicht.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>Up and east of two tracks</source>
      <translation>Hebung und Osten aus zwei Bahnen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/provider.py" />
      <source>GroundCast: forecasts of ground deformation</source>
      <translation>GroundCast: Vorhersagen von Bodendeformation</translation>
    </message>
    <message>
      <location filename="../../ui/processing/report.py" />
      <source>Template (none: built-in pages)</source>
      <translation>Vorlage (ohne: eingebaute Seiten)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/report.py" />
      <source>HTML page</source>
      <translation>HTML-Seite</translation>
    </message>
    <message>
      <location filename="../../ui/processing/report.py" />
      <source>Report on a run</source>
      <translation>Bericht zu einem Lauf</translation>
    </message>
    <message>
      <location filename="../../ui/processing/report.py" />
      <source>Writes a PDF of three A4 pages on a finished run: maps of forecast and residual with legend and scale bar, the series where the ground moves most, a profile, the table of scores, settings, the data's credit, and how far to trust it. An HTML page with the same stands beside it.&lt;br&gt;&lt;br&gt;A layout template of your own (.qpt) takes the place of the built-in pages: its items bear the names gc_title, gc_sentence, gc_map_1, gc_legend_1, gc_plot_1, gc_scores, gc_trust …</source>
      <translation>Schreibt ein PDF aus drei A4-Seiten zu einem abgeschlossenen Lauf: Karten von Vorhersage und Residuum mit Legende und Maßstab, die Zeitreihe dort, wo sich der Boden am stärksten bewegt, ein Profil, die Tabelle der Bewertungen, Einstellungen, die Herkunft der Daten und wie weit man ihm trauen kann. Daneben liegt eine HTML-Seite mit demselben Inhalt.&lt;br&gt;&lt;br&gt;Eine eigene Layoutvorlage (.qpt) tritt an die Stelle der eingebauten Seiten: Ihre Elemente tragen die Namen gc_title, gc_sentence, gc_map_1, gc_legend_1, gc_plot_1, gc_scores, gc_trust …</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Farthest distance of a measured point (units of the run's system)</source>
      <translation>Größte Entfernung eines gemessenen Punkts (Einheiten des Systems des Laufs)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Width of the swath in metres (0: three cells)</source>
      <translation>Breite des Streifens in Metern (0: drei Zellen)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>No values of the run lie there. Choose places inside its regions.</source>
      <translation>Dort liegen keine Werte des Laufs. Wählen Sie Orte innerhalb seiner Regionen.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Points with values</source>
      <translation>Punkte mit Werten</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Lines</source>
      <translation>Linien</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>All dates</source>
      <translation>Alle Zeitpunkte</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Table of profiles</source>
      <translation>Tabelle der Profile</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Lines with values</source>
      <translation>Linien mit Werten</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>No values at point {name}.</source>
      <translation>Keine Werte am Punkt {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>No values along line {name}.</source>
      <translation>Keine Werte entlang der Linie {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Series of a run at points</source>
      <translation>Zeitreihen eines Laufs an Punkten</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Writes what was observed and forecast at points, a row for each point and date: median and intervals, the forecast of the held-back dates, and the baselines. Points are brought to the run's system; a field called name or id names them.</source>
      <translation>Schreibt, was an Punkten beobachtet und vorhergesagt wurde, eine Zeile je Punkt und Zeitpunkt: Median und Intervalle, die Vorhersage der zurückgehaltenen Zeitpunkte und die Basismodelle. Punkte werden in das System des Laufs umgerechnet; ein Feld namens name oder id benennt sie.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Profile of a run along lines</source>
      <translation>Profil eines Laufs entlang von Linien</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Writes values along lines, a row for each line, date and distance: observed median and spread in a swath, forecast, interval and residual. Dates are the first and last held-back one and the last of the forecast, or all.</source>
      <translation>Schreibt Werte entlang von Linien, eine Zeile je Linie, Zeitpunkt und Entfernung: beobachteter Median und Streuung in einem Streifen, Vorhersage, Intervall und Residuum. Zeitpunkte sind der erste und letzte zurückgehaltene und der letzte der Vorhersage, oder alle.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/scenario.py" />
      <source>Trainings compared</source>
      <translation>Verglichene Trainingsläufe</translation>
    </message>
    <message>
      <location filename="../../ui/processing/scenario.py" />
      <source>Paths of factors</source>
      <translation>Verläufe der Faktoren</translation>
    </message>
    <message>
      <location filename="../../ui/processing/scenario.py" />
      <source>Changes of factors</source>
      <translation>Änderungen der Faktoren</translation>
    </message>
    <message>
      <location filename="../../ui/processing/scenario.py" />
      <source>A row of factors is not complete, or is there twice.</source>
      <translation>Eine Zeile der Faktoren ist unvollständig oder doppelt vorhanden.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/scenario.py" />
      <source>own, climatology, or a file</source>
      <translation>own, climatology oder eine Datei</translation>
    </message>
    <message>
      <location filename="../../ui/processing/scenario.py" />
      <source>+1, x0.8, year:2021</source>
      <translation>+1, x0.8, year:2021</translation>
    </message>
    <message>
      <location filename="../../ui/processing/scenario.py" />
      <source>Forecast along other factors</source>
      <translation>Entlang anderer Faktoren vorhersagen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/scenario.py" />
      <source>Asks a trained model with factors what it would forecast if rain, temperature … went another way: its own forecast of them, the usual year, a file that continues them, warmer, drier, or like a past year. The response is the scenario less the reference, with where one more training would lie in 90 % of cases.&lt;br&gt;&lt;br&gt;Changes are texts such as +1, x0.8 or year:2021, several for one factor separated by spaces. It is what the model has learned, not a proof of cause.</source>
      <translation>Fragt ein trainiertes Modell mit Faktoren, was es vorhersagen würde, wenn Regen, Temperatur … anders verliefen: seine eigene Vorhersage davon, das übliche Jahr, eine Datei, die sie fortsetzt, wärmer, trockener oder wie ein vergangenes Jahr. Die Reaktion ist das Szenario minus die Referenz, mit dem Bereich, in dem ein weiterer Trainingslauf in 90 % der Fälle läge.&lt;br&gt;&lt;br&gt;Änderungen sind Texte wie +1, x0.8 oder year:2021, mehrere für einen Faktor durch Leerzeichen getrennt. Es ist das, was das Modell gelernt hat, kein Beweis einer Ursache.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/simulate.py" />
      <source>Scene folder</source>
      <translation>Ordner der Szene</translation>
    </message>
    <message>
      <location filename="../../ui/processing/simulate.py" />
      <source>Simulate a scene</source>
      <translation>Szene simulieren</translation>
    </message>
    <message>
      <location filename="../../ui/processing/simulate.py" />
      <source>Writes a simulated permafrost-railway scene to try GroundCast with: deformation of four regions, temperature, vegetation and rain, and the truth behind the noise.&lt;br&gt;&lt;br&gt;It is no measurement of the ground. Everything made from it says that it is simulated.</source>
      <translation>Schreibt eine simulierte Szene einer Bahnstrecke im Permafrost, um GroundCast auszuprobieren: Deformation von vier Regionen, Temperatur, Vegetation und Regen und die Wahrheit hinter dem Rauschen.&lt;br&gt;&lt;br&gt;Es ist keine Messung des Bodens. Alles, was daraus entsteht, sagt, dass es simuliert ist.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/source_words.py" />
      <source>Average in cells of (0: keep the series)</source>
      <translation>Mitteln in Zellen von (0: Zeitreihen behalten)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/source_words.py" />
      <source>Show the result on the map</source>
      <translation>Ergebnis auf der Karte zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/source_words.py" />
      <source>GeoTIFF (*.tif);;GeoPackage (*.gpkg);;NetCDF (*.nc)</source>
      <translation>GeoTIFF (*.tif);;GeoPackage (*.gpkg);;NetCDF (*.nc)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/train.py" />
      <source>Fits a model to a displacement time series and forecasts with it.&lt;br&gt;&lt;br&gt;The default, groundcast, joins simple forecasts, each with the weight that the past shows it deserves, and needs no training. The last dates are held back: the model never sees them, and its forecast of them is scored against the simple baselines. The results folder holds maps of the observed dates, of the forecast with its intervals, of its velocity and acceleration and of the residuals, and report.json, which says whether the model is better than the baselines; on the map they come styled.&lt;br&gt;&lt;br&gt;With a threshold there are also maps of the probability that the displacement lies beyond it, date by date, and of the date on which that becomes likely.&lt;br&gt;&lt;br&gt;Give the data as a loaded layer, a file or a folder. Without regions the whole data is one region. With roles the regions that train share one model; a region with the role test is never seen by it and scored apart. Learned models take minutes, the others seconds; all need the worker environment.</source>
      <translation>Passt ein Modell an eine Verschiebungszeitreihe an und sagt damit vorher.&lt;br&gt;&lt;br&gt;Die Voreinstellung, groundcast, verbindet einfache Vorhersagen, jede mit dem Gewicht, das sie nach der Vergangenheit verdient, und braucht kein Training. Die letzten Zeitpunkte werden zurückgehalten: Das Modell sieht sie nie, und seine Vorhersage für sie wird gegen die einfachen Basismodelle bewertet. Der Ergebnisordner enthält Karten der beobachteten Zeitpunkte, der Vorhersage mit ihren Intervallen, ihrer Geschwindigkeit und Beschleunigung und der Residuen sowie report.json, worin steht, ob das Modell besser ist als die Basismodelle; auf der Karte sind sie fertig gestaltet.&lt;br&gt;&lt;br&gt;Mit einem Schwellenwert gibt es auch Karten der Wahrscheinlichkeit, dass die Verschiebung jenseits davon liegt, Zeitpunkt für Zeitpunkt, und des Datums, an dem das wahrscheinlich wird.&lt;br&gt;&lt;br&gt;Geben Sie die Daten als geladenen Layer, Datei oder Ordner an. Ohne Regionen sind die gesamten Daten eine Region. Mit Rollen teilen sich die Regionen, die trainieren, ein Modell; eine Region mit der Rolle test sieht es nie, und sie wird getrennt bewertet. Gelernte Modelle brauchen Minuten, die anderen Sekunden; alle brauchen die Rechenumgebung.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Leave out dates or spans (A B/C)</source>
      <translation>Zeitpunkte oder Zeitspannen auslassen (A B/C)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Export it to a GeoTIFF first.</source>
      <translation>Exportieren Sie ihn zuerst in ein GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Noise of the deformation of one cell (mm)</source>
      <translation>Rauschen der Deformation einer Zelle (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Standard deviation of the prior's error (mm)</source>
      <translation>Standardabweichung des Fehlers des Priors (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Correlation time of the prior's error (days)</source>
      <translation>Korrelationszeit des Fehlers des Priors (Tage)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Correlation length of the prior's error (km)</source>
      <translation>Korrelationslänge des Fehlers des Priors (km)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Members of the ensemble</source>
      <translation>Mitglieder des Ensembles</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Joint mode: observations beyond this have no weight (km)</source>
      <translation>Gemeinsamer Modus: Beobachtungen jenseits davon haben kein Gewicht (km)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Width of the prior around the study area (km)</source>
      <translation>Breite des Priors rund um das Untersuchungsgebiet (km)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Joint mode: correlation length of the noise between cells (km, 0: none)</source>
      <translation>Gemeinsamer Modus: Korrelationslänge des Rauschens zwischen Zellen (km, 0: keine)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Leave out places that move faster (mm/yr, 0: none)</source>
      <translation>Orte auslassen, die sich schneller bewegen (mm/Jahr, 0: keine)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Largest distance between dates that belong together (days, 0: half the cadence)</source>
      <translation>Größter Abstand zwischen Zeitpunkten, die zusammengehören (Tage, 0: der halbe Zeitabstand)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Share of a cell's places that must hold a value</source>
      <translation>Anteil der Orte einer Zelle, die einen Wert haben müssen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Standard deviation of the logarithm of the snow's factor</source>
      <translation>Standardabweichung des Logarithmus des Schneefaktors</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>How dates meet</source>
      <translation>Wie Zeitpunkte zueinander finden</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>How places are put together in a cell</source>
      <translation>Wie Orte in einer Zelle zusammengefasst werden</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Frame of the loading</source>
      <translation>Bezugsrahmen der Auflast</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Try other noise levels (7 to 12 mm)</source>
      <translation>Andere Rauschpegel probieren (7 bis 12 mm)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/worker_words.py" />
      <source>The worker environment is not set up yet. Open the GroundCast dock and set it up.</source>
      <translation>Die Rechenumgebung ist noch nicht eingerichtet. Öffnen Sie das GroundCast-Bedienfeld, und richten Sie sie ein.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/worker_words.py" />
      <source>The worker stopped without a reason.</source>
      <translation>Der Rechenprozess hielt ohne Grund an.</translation>
    </message>
    <message>
      <location filename="../../ui/profiles_layer.py" />
      <source>Draw profile {name}</source>
      <translation>Profil {name} zeichnen</translation>
    </message>
    <message>
      <location filename="../../ui/profiles_layer.py" />
      <source>Profiles</source>
      <translation>Profile</translation>
    </message>
    <message>
      <location filename="../../ui/quitting.py" />
      <source>{name} is still working.</source>
      <translation>{name} arbeitet noch.</translation>
    </message>
    <message>
      <location filename="../../ui/quitting.py" />
      <source>{n} runs are still working.</source>
      <translation>{n} Läufe arbeiten noch.</translation>
    </message>
    <message>
      <location filename="../../ui/quitting.py" />
      <source>Keep working and stay in QGIS</source>
      <translation>Weiterarbeiten und in QGIS bleiben</translation>
    </message>
    <message>
      <location filename="../../ui/quitting.py" />
      <source>Stop, keep the best model and quit</source>
      <translation>Anhalten, das beste Modell behalten und beenden</translation>
    </message>
    <message>
      <location filename="../../ui/reference.py" />
      <source>Reference: {place}</source>
      <translation>Referenz: {place}</translation>
    </message>
    <message>
      <location filename="../../ui/reference.py" />
      <source>Reference: no values here</source>
      <translation>Referenz: hier keine Werte</translation>
    </message>
    <message>
      <location filename="../../ui/region_names.py" />
      <source>The region {name!r} cannot name a folder of results.</source>
      <translation>Die Region {name!r} taugt nicht als Name eines Ergebnisordners.</translation>
    </message>
    <message>
      <location filename="../../ui/region_names.py" />
      <source>The regions {a} and {b} differ in case only. Rename one.</source>
      <translation>Die Regionen {a} und {b} unterscheiden sich nur in der Groß- und Kleinschreibung. Benennen Sie eine um.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>No region has the role Train, so no model can forecast {name}. Set one to Train.</source>
      <translation>Keine Region hat die Rolle Trainieren, daher kann kein Modell {name} vorhersagen. Setzen Sie eine auf Trainieren.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>{names} train one model together.</source>
      <translation>{names} trainieren gemeinsam ein Modell.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>{names} decide when it stops and which methods count.</source>
      <translation>{names} entscheiden, wann das Training endet und welche Methoden zählen.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>{names} are unseen, and scored apart.</source>
      <translation>{names} sind ungesehen und werden getrennt bewertet.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>{names} are forecast only.</source>
      <translation>{names} werden nur vorhergesagt.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>{names} trains the model.</source>
      <translation>{names} trainiert das Modell.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>{names} decides when it stops and which methods count.</source>
      <translation>{names} entscheidet, wann das Training endet und welche Methoden zählen.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>{names} is unseen, and scored apart.</source>
      <translation>{names} ist ungesehen und wird getrennt bewertet.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>{names} is forecast only.</source>
      <translation>{names} wird nur vorhergesagt.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>Take {other} out of region {name}</source>
      <translation>Region {name} um {other} beschneiden</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>Train</source>
      <translation>Trainieren</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>Validate</source>
      <translation>Validieren</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>Test (unseen)</source>
      <translation>Test (ungesehen)</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>Forecast only</source>
      <translation>Nur vorhersagen</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>The model learns here, and forecasts here too.</source>
      <translation>Das Modell lernt hier und sagt auch hier vorher.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>Decides when training stops and which methods count; nothing else is learned here.</source>
      <translation>Entscheidet, wann das Training endet und welche Methoden zählen; sonst wird hier nichts gelernt.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>Never used for training. Tells how the model does in a place it has not seen.</source>
      <translation>Nie für das Training verwendet. Zeigt, wie sich das Modell an einem Ort bewährt, den es nicht gesehen hat.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>Forecast by the model of the other regions, and not scored.</source>
      <translation>Vom Modell der anderen Regionen vorhergesagt und nicht bewertet.</translation>
    </message>
    <message>
      <location filename="../../ui/region_sources.py" />
      <source>No place of {n} points or cells moves {speed} mm a year.</source>
      <translation>Kein Ort mit {n} Punkten oder Zellen bewegt sich mit {speed} mm/Jahr.</translation>
    </message>
    <message>
      <location filename="../../ui/region_sources.py" />
      <source>Choose a lower velocity.</source>
      <translation>Wählen Sie eine niedrigere Geschwindigkeit.</translation>
    </message>
    <message>
      <location filename="../../ui/regions_layer.py" />
      <source>Draw region {name}</source>
      <translation>Region {name} zeichnen</translation>
    </message>
    <message>
      <location filename="../../ui/regions_layer.py" />
      <source>Change the role of region {name}</source>
      <translation>Rolle der Region {name} ändern</translation>
    </message>
    <message>
      <location filename="../../ui/regions_layer.py" />
      <source>Delete region {name}</source>
      <translation>Region {name} löschen</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>observed {first} to {last}</source>
      <translation>beobachtet {first} bis {last}</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>{place} · {span} · forecast to {end}</source>
      <translation>{place} · {span} · Vorhersage bis {end}</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Skill (%)</source>
      <translation>Güte (%)</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>90 % interval held</source>
      <translation>Abdeckung des 90-%-Intervalls</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Its width (mm)</source>
      <translation>Dessen Breite (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>The forecast says how the past goes on. It knows nothing of works, earthquakes or weather to come, unless it is a scenario. The farther ahead, the wider its interval: read both together.</source>
      <translation>Die Vorhersage sagt, wie die Vergangenheit weitergeht. Sie weiß nichts von Bauarbeiten, Erdbeben oder kommendem Wetter, sofern sie kein Szenario ist. Je weiter voraus, desto breiter ihr Intervall: Lesen Sie beides zusammen.</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>The model was chosen on the dates it is scored on: its scores flatter it.</source>
      <translation>Das Modell wurde an den Zeitpunkten ausgewählt, an denen es bewertet wird: Seine Bewertungen schmeicheln ihm.</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Settings changed</source>
      <translation>Geänderte Einstellungen</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Horizon</source>
      <translation>Horizont</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Held back</source>
      <translation>Zurückgehalten</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Made by</source>
      <translation>Erstellt mit</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>{n}, every {days} days</source>
      <translation>{n}, alle {days} Tage</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Unit and sign</source>
      <translation>Einheit und Vorzeichen</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Reference system</source>
      <translation>Bezugssystem</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Skill is how much smaller the RMSE is than that of {baseline}, the best of three baselines, picked after the scores were known.</source>
      <translation>Güte ist, um wie viel der RMSE kleiner ist als der von {baseline}, dem besten von drei Basismodellen, ausgewählt, nachdem die Bewertungen bekannt waren.</translation>
    </message>
    <message>
      <location filename="../../ui/report/layers.py" />
      <source>{folder} holds no map to report.</source>
      <translation>{folder} enthält keine Karte für den Bericht.</translation>
    </message>
    <message>
      <location filename="../../ui/report/layers.py" />
      <source>Choose the folder of a finished forecast.</source>
      <translation>Wählen Sie den Ordner einer abgeschlossenen Vorhersage.</translation>
    </message>
    <message>
      <location filename="../../ui/report/page_html.py" />
      <source>Plot</source>
      <translation>Diagramm</translation>
    </message>
    <message>
      <location filename="../../ui/report/page_html.py" />
      <source>How far to trust it</source>
      <translation>Wie weit man ihr trauen kann</translation>
    </message>
    <message>
      <location filename="../../ui/report/page_html.py" />
      <source>Scores on past dates</source>
      <translation>Bewertungen an früheren Zeitpunkten</translation>
    </message>
    <message>
      <location filename="../../ui/report/pages.py" />
      <source>Page {n} of 3</source>
      <translation>Seite {n} von 3</translation>
    </message>
    <message>
      <location filename="../../ui/report/pictures.py" />
      <source>region {region} from west to east</source>
      <translation>Region {region} von West nach Ost</translation>
    </message>
    <message>
      <location filename="../../ui/report/pictures.py" />
      <source>region {region} · {where}</source>
      <translation>Region {region} · {where}</translation>
    </message>
    <message>
      <location filename="../../ui/report/template.py" />
      <source>{path} is no layout template that QGIS reads.</source>
      <translation>{path} ist keine Layoutvorlage, die QGIS liest.</translation>
    </message>
    <message>
      <location filename="../../ui/report/template.py" />
      <source>Choose a .qpt file that a layout was saved as.</source>
      <translation>Wählen Sie eine .qpt-Datei, als die ein Layout gespeichert wurde.</translation>
    </message>
    <message>
      <location filename="../../ui/report/template.py" />
      <source>{path} has no item whose name begins with gc_.</source>
      <translation>{path} hat kein Element, dessen Name mit gc_ beginnt.</translation>
    </message>
    <message>
      <location filename="../../ui/report/template.py" />
      <source>Save a report's layout as a template and change that, or name items like its own.</source>
      <translation>Speichern Sie das Layout eines Berichts als Vorlage und ändern Sie diese, oder benennen Sie Elemente wie dort.</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>GroundCast report · {run}</source>
      <translation>GroundCast-Bericht · {run}</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>profile {name}</source>
      <translation>Profil {name}</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>Choose another folder, or close the program that shows the file.</source>
      <translation>Wählen Sie einen anderen Ordner, oder schließen Sie das Programm, das die Datei zeigt.</translation>
    </message>
    <message>
      <location filename="../../ui/run_results.py" />
      <source>{folder} holds no report.json.</source>
      <translation>{folder} enthält keine report.json.</translation>
    </message>
    <message>
      <location filename="../../ui/run_results.py" />
      <source>Choose the folder of a finished run.</source>
      <translation>Wählen Sie den Ordner eines abgeschlossenen Laufs.</translation>
    </message>
    <message>
      <location filename="../../ui/run_results.py" />
      <source>{path} has schema {version}, this GroundCast reads schema 1.</source>
      <translation>{path} hat Schema {version}, dieses GroundCast liest Schema 1.</translation>
    </message>
    <message>
      <location filename="../../ui/run_results.py" />
      <source>Update GroundCast.</source>
      <translation>Aktualisieren Sie GroundCast.</translation>
    </message>
    <message>
      <location filename="../../ui/run_results.py" />
      <source>{path} is not a GroundCast report.</source>
      <translation>{path} ist kein GroundCast-Bericht.</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{amount} {factor}</source>
      <translation>{amount} {factor}</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{factor} from {file}</source>
      <translation>{factor} aus {file}</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>This is a response of the model, not proof of cause.</source>
      <translation>Dies ist eine Reaktion des Modells, kein Beweis einer Ursache.</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{changes}: {size} mm on average.</source>
      <translation>{changes}: im Mittel {size} mm.</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{size} mm on {date}</source>
      <translation>{size} mm am {date}</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{factor} as in {year}</source>
      <translation>{factor} wie in {year}</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{times} × {factor}</source>
      <translation>{times} × {factor}</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{factor} as the model forecasts it</source>
      <translation>{factor}, wie vom Modell vorhergesagt</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{factor} in the usual year</source>
      <translation>{factor} im üblichen Jahr</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>One training alone has no interval: compare 2 or more.</source>
      <translation>Ein einziger Trainingslauf hat kein Intervall: Vergleichen Sie 2 oder mehr.</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{changes}: no effect can be told. Mean response: {clauses}.</source>
      <translation>{changes}: kein Effekt erkennbar. Mittlere Reaktion: {clauses}.</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{changes}: no effect can be told.</source>
      <translation>{changes}: kein Effekt erkennbar.</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>Against {paths}.</source>
      <translation>Gegenüber: {paths}.</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>Against the model's own forecast.</source>
      <translation>Gegenüber der modelleigenen Vorhersage.</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{last}, largest {peak}</source>
      <translation>{last}, am größten {peak}</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>region {region} {text}</source>
      <translation>Region {region} {text}</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>The interval is the spread between {n} trainings, not the uncertainty of the forecast.</source>
      <translation>Das Intervall ist die Streuung zwischen {n} Trainingsläufen, nicht die Unsicherheit der Vorhersage.</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>Forecast to {date}.</source>
      <translation>Vorhersage bis {date}.</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>which tells nothing</source>
      <translation>was nichts besagt</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>(90 % of trainings: {low} to {high})</source>
      <translation>(90 % der Trainingsläufe: {low} bis {high})</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{changes}: {clauses}.</source>
      <translation>{changes}: {clauses}.</translation>
    </message>
    <message>
      <location filename="../../ui/scene.py" />
      <source>Simulated scene</source>
      <translation>Simulierte Szene</translation>
    </message>
    <message>
      <location filename="../../ui/scene.py" />
      <source>Simulated · Regions</source>
      <translation>Simuliert · Regionen</translation>
    </message>
    <message>
      <location filename="../../ui/series_values.py" />
      <source>No values at this place.</source>
      <translation>Keine Werte an diesem Ort.</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>{n} gaps; the longest is {days} days after {day}.</source>
      <translation>{n} Lücken; die längste dauert {days} Tage nach dem {day}.</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Dates that stand out from their neighbours: {dates}. They stay in; look at them.</source>
      <translation>Zeitpunkte, die sich von ihren Nachbarn abheben: {dates}. Sie bleiben drin; sehen Sie sie sich an.</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>{n} jumps of about half a wavelength ({half} mm) in {series} of {looked} series: perhaps unwrapping errors. They stay in; look at them.</source>
      <translation>{n} Sprünge von etwa einer halben Wellenlänge ({half} mm) in {series} von {looked} Zeitreihen: vielleicht Abwicklungsfehler. Sie bleiben drin; sehen Sie sie sich an.</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>One gap: {days} days after {day}.</source>
      <translation>Eine Lücke: {days} Tage nach dem {day}.</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source> and {n} more</source>
      <translation> und {n} weitere</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Counted from {day}.</source>
      <translation>Gezählt ab dem {day}.</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>{share} % of the values are there.</source>
      <translation>{share} % der Werte sind vorhanden.</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Quality layers: {names}.</source>
      <translation>Qualitätslayer: {names}.</translation>
    </message>
    <message>
      <location filename="../../ui/study.py" />
      <source>The project's study has version {it}, this GroundCast reads version {own}.</source>
      <translation>Die Studie des Projekts hat Version {it}, dieses GroundCast liest Version {own}.</translation>
    </message>
    <message>
      <location filename="../../ui/study.py" />
      <source>Update GroundCast to go on with it.</source>
      <translation>Aktualisieren Sie GroundCast, um damit weiterzuarbeiten.</translation>
    </message>
    <message>
      <location filename="../../ui/study.py" />
      <source>The project's study has the entry {key} = {value!r}, which is not known.</source>
      <translation>Die Studie des Projekts hat den Eintrag {key} = {value!r}, der nicht bekannt ist.</translation>
    </message>
    <message>
      <location filename="../../ui/study_data.py" />
      <source>Step 1 has no data to check against.</source>
      <translation>Schritt 1 hat keine Daten zum Prüfen.</translation>
    </message>
    <message>
      <location filename="../../ui/study_data.py" />
      <source>The data of step 1 cannot be read, so nothing was checked.</source>
      <translation>Die Daten von Schritt 1 können nicht gelesen werden, daher wurde nichts geprüft.</translation>
    </message>
    <message>
      <location filename="../../ui/study_data.py" />
      <source>The data of step 1 are not read yet, so nothing was checked.</source>
      <translation>Die Daten von Schritt 1 sind noch nicht gelesen, daher wurde nichts geprüft.</translation>
    </message>
    <message>
      <location filename="../../ui/study_layers.py" />
      <source>The layer {name!r} cannot be edited.</source>
      <translation>Der Layer {name!r} kann nicht bearbeitet werden.</translation>
    </message>
    <message>
      <location filename="../../ui/study_layers.py" />
      <source>Make its file writable.</source>
      <translation>Machen Sie seine Datei beschreibbar.</translation>
    </message>
    <message>
      <location filename="../../ui/study_layers.py" />
      <source>The layer {name!r} has edits that are not saved.</source>
      <translation>Der Layer {name!r} hat ungespeicherte Änderungen.</translation>
    </message>
    <message>
      <location filename="../../ui/study_layers.py" />
      <source>Save or discard the edits in {name} first.</source>
      <translation>Speichern oder verwerfen Sie zuerst die Änderungen in {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/study_shelf.py" />
      <source>{name} copy</source>
      <translation>{name} (Kopie)</translation>
    </message>
    <message>
      <location filename="../../ui/study_shelf.py" />
      <source>New study</source>
      <translation>Neue Studie</translation>
    </message>
    <message>
      <location filename="../../ui/study_shelf.py" />
      <source>The project's list of studies cannot be read.</source>
      <translation>Die Studienliste des Projekts kann nicht gelesen werden.</translation>
    </message>
    <message>
      <location filename="../../ui/tasks.py" />
      <source>The layer cannot be written for the worker ({reason}).</source>
      <translation>Der Layer kann nicht für den Rechenprozess geschrieben werden ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/tasks.py" />
      <source>The run was cancelled before it began.</source>
      <translation>Der Lauf wurde vor seinem Beginn abgebrochen.</translation>
    </message>
    <message>
      <location filename="../../ui/trained_run.py" />
      <source>{model} does not use factors. Choose a model that does in step 4.</source>
      <translation>{model} verwendet keine Faktoren. Wählen Sie in Schritt 4 ein Modell, das sie verwendet.</translation>
    </message>
    <message>
      <location filename="../../ui/trained_run.py" />
      <source>This run was trained without factors. Add them in step 2 and run it again.</source>
      <translation>Dieser Lauf wurde ohne Faktoren trainiert. Fügen Sie sie in Schritt 2 hinzu, und starten Sie ihn erneut.</translation>
    </message>
    <message>
      <location filename="../../ui/trained_run.py" />
      <source>This run holds no trained model. Select the run that trained it.</source>
      <translation>Dieser Lauf enthält kein trainiertes Modell. Wählen Sie den Lauf, der es trainiert hat.</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>Forecast ready to {date}.</source>
      <translation>Vorhersage bis {date} fertig.</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>Not better than {reference} on this stack: {share} worse over the next {span}</source>
      <translation>Auf diesem Stapel nicht besser als {reference}: {share} schlechter über die nächsten {span}</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>{text}; 90 % intervals held {held} of the time.</source>
      <translation>{text}; 90-%-Intervalle trafen in {held} der Fälle zu.</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>{n} years</source>
      <translation>{n} Jahre</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>By origin, against {reference}: {shares} %</source>
      <translation>Je Startzeitpunkt, Referenz {reference}: {shares} %</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>Forecast to {date}. Scored from {n} past origins, up to {dates} dates ahead, with nothing known after each.</source>
      <translation>Vorhersage bis {date}. Bewertet ab {n} früheren Startzeitpunkten, bis zu {dates} Zeitpunkte voraus, wobei danach jeweils nichts bekannt war.</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>On this stack the forecast beats {reference} by {share} over the next {span}</source>
      <translation>Auf diesem Stapel ist die Vorhersage über die nächsten {span} um {share} besser als {reference}</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>On this stack the forecast is about as good as {reference} ({side}) over the next {span}</source>
      <translation>Auf diesem Stapel ist die Vorhersage über die nächsten {span} etwa so gut wie {reference} ({side})</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>{text}; 90 % intervals held only {held} of the time.</source>
      <translation>{text}; 90-%-Intervalle trafen nur in {held} der Fälle zu.</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>the last value staying</source>
      <translation>der gleichbleibende letzte Wert</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>a straight line</source>
      <translation>eine gerade Linie</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>{n} days</source>
      <translation>{n} Tage</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>{n} weeks</source>
      <translation>{n} Wochen</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>{n} months</source>
      <translation>{n} Monate</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>Forecast to {date}. Scored on {n} held-back dates.</source>
      <translation>Vorhersage bis {date}. Bewertet an {n} zurückgehaltenen Zeitpunkten.</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>Not better than {reference}.</source>
      <translation>Nicht besser als {reference}.</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>{share} worse</source>
      <translation>{share} schlechter</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>{share} better than {reference}.</source>
      <translation>{share} besser als {reference}.</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>Use the baseline.</source>
      <translation>Verwenden Sie das Basismodell.</translation>
    </message>
    <message>
      <location filename="../../ui/unseen_words.py" />
      <source>Unseen region {name}: {words}.</source>
      <translation>Ungesehene Region {name}: {words}.</translation>
    </message>
    <message>
      <location filename="../../ui/unseen_words.py" />
      <source>Region {name}: {words}.</source>
      <translation>Region {name}: {words}.</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>prior</source>
      <translation>Prior</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>deformation</source>
      <translation>Deformation</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>validation</source>
      <translation>Validierung</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>descending track</source>
      <translation>absteigende Bahn</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>atmospheric loading</source>
      <translation>atmosphärische Auflast</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>snow</source>
      <translation>Schnee</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>study area</source>
      <translation>Untersuchungsgebiet</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>reference area</source>
      <translation>Referenzgebiet</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>Choose a prior of water storage first.</source>
      <translation>Wählen Sie zuerst einen Prior der Wasserspeicherung.</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>Choose the deformation first.</source>
      <translation>Wählen Sie zuerst die Deformation.</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>The worker environment is not set up yet. Set it up in the Forecast dock first.</source>
      <translation>Die Rechenumgebung ist noch nicht eingerichtet. Richten Sie sie zuerst im Bedienfeld Vorhersage ein.</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>The layer of the {what} was removed.</source>
      <translation>Der Layer für „{what}“ wurde entfernt.</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>Choose it again.</source>
      <translation>Wählen Sie ihn erneut.</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>The layer "{name}" has no CRS.</source>
      <translation>Der Layer „{name}“ hat kein KBS.</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>Set it by Layer → Set CRS of Layer(s)…</source>
      <translation>Setzen Sie es über Layer → KBS von Layer(n) setzen…</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>The project's settings of water storage cannot be read ({reason}).</source>
      <translation>Die Einstellungen des Projekts zur Wasserspeicherung können nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/water_results.py" />
      <source>{path} is no run of water storage.</source>
      <translation>{path} ist kein Lauf der Wasserspeicherung.</translation>
    </message>
    <message>
      <location filename="../../ui/water_results.py" />
      <source>Choose a run of the Water storage dock.</source>
      <translation>Wählen Sie einen Lauf des Bedienfelds Wasserspeicherung.</translation>
    </message>
    <message>
      <location filename="../../ui/water_results.py" />
      <source>Correct the water storage again.</source>
      <translation>Korrigieren Sie die Wasserspeicherung erneut.</translation>
    </message>
    <message>
      <location filename="../../ui/water_results.py" />
      <source>{path} holds no readable report.</source>
      <translation>{path} enthält keinen lesbaren Bericht.</translation>
    </message>
    <message>
      <location filename="../../ui/water_results.py" />
      <source>Run it again, or choose another run.</source>
      <translation>Führen Sie ihn erneut aus, oder wählen Sie einen anderen Lauf.</translation>
    </message>
    <message>
      <location filename="../../ui/water_results.py" />
      <source>{path} cannot be read as a table.</source>
      <translation>{path} kann nicht als Tabelle gelesen werden.</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>from {before} to {after} mm</source>
      <translation>von {before} auf {after} mm</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Nearer to the validation than the prior: the error fell {change}</source>
      <translation>Näher an der Validierung als der Prior: Der Fehler sank {change}</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Corrected water storage: {words}.</source>
      <translation>Korrigierte Wasserspeicherung: {words}.</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>({change}, area mean, {n} months).</source>
      <translation>({change}, Gebietsmittel, {n} Monate).</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>{cells} cells, {dates} dates, {mode}, {members} members, noise {sigma} mm.</source>
      <translation>{cells} Zellen, {dates} Zeitpunkte, {mode}, {members} Mitglieder, Rauschen {sigma} mm.</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>{what}, before → after: ubRMSD {u0} → {u1} mm, correlation {r0} → {r1}, bias {b0} → {b1} mm.</source>
      <translation>{what}, vorher → nachher: ubRMSD {u0} → {u1} mm, Korrelation {r0} → {r1}, Bias {b0} → {b1} mm.</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Normalised innovations: mean {mean}, standard deviation {sd} (1 where errors are stated rightly).</source>
      <translation>Normierte Innovationen: Mittelwert {mean}, Standardabweichung {sd} (1, wenn die Fehler richtig angegeben sind).</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>The corrected water storage is ready. Without a validation its skill is not known.</source>
      <translation>Die korrigierte Wasserspeicherung ist fertig. Ohne Validierung ist ihre Güte nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>About as near to the validation as the prior: its error went {change}</source>
      <translation>Etwa so nah an der Validierung wie der Prior: Der Fehler änderte sich {change}</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Farther from the validation than the prior: the error rose {change}</source>
      <translation>Weiter von der Validierung entfernt als der Prior: Der Fehler stieg {change}</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Corrected water storage is ready.</source>
      <translation>Die korrigierte Wasserspeicherung ist fertig.</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Corrected water storage: about as good as the prior.</source>
      <translation>Korrigierte Wasserspeicherung: etwa so gut wie der Prior.</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>{share} nearer to the validation</source>
      <translation>{share} näher an der Validierung</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>{share} farther from the validation</source>
      <translation>{share} weiter von der Validierung entfernt</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>{share} smaller</source>
      <translation>{share} kleiner</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>{share} larger</source>
      <translation>{share} größer</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>each cell by itself</source>
      <translation>jede Zelle für sich</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>all cells together</source>
      <translation>alle Zellen gemeinsam</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Study area and halo hold this share of the response to a load of radius: {s}.</source>
      <translation>Untersuchungsgebiet und Halo erfassen diesen Anteil der Reaktion auf eine Auflast mit Radius: {s}.</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>No validation was given.</source>
      <translation>Es wurde keine Validierung angegeben.</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Area mean, {n} months</source>
      <translation>Gebietsmittel, {n} Monate</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>{n} months have no validation and are left out.</source>
      <translation>{n} Monate haben keine Validierung und werden ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>A noise of {sigma} mm would bring it to 1.</source>
      <translation>Ein Rauschen von {sigma} mm brächte sie auf 1.</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>{share} at {km} km</source>
      <translation>{share} bei {km} km</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>The reference area leaves {share} of the response.</source>
      <translation>Das Referenzgebiet lässt {share} der Reaktion übrig.</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Mean over the cells</source>
      <translation>Mittel über die Zellen</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Use the prior, or state the noise anew.</source>
      <translation>Verwenden Sie den Prior, oder geben Sie das Rauschen neu an.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_progress.py" />
      <source>Progress of the comparison</source>
      <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_progress.py" />
      <source>&lt;b&gt;Cancel&lt;/b&gt;&lt;br&gt;Stops at once; finished parts are kept.</source>
      <translation>&lt;b&gt;Abbrechen&lt;/b&gt;&lt;br&gt;Hält sofort an; fertige Teile bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_progress.py" />
      <source>Cancelling: finished parts are kept.</source>
      <translation>Wird abgebrochen: Fertige Teile bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>{value} (best)</source>
      <translation>{value} (am besten)</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>Scores of the models</source>
      <translation>Bewertungen der Modelle</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>{name}, {n} dates ahead. {meaning}</source>
      <translation>{name}, {n} Zeitpunkte voraus. {meaning}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>± seeds</source>
      <translation>± Seeds</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>How far the RMSE differs between trainings, in mm.</source>
      <translation>Wie weit sich der RMSE zwischen Trainingsläufen unterscheidet, in mm.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>± origins</source>
      <translation>± Startzeiten</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>How far the RMSE differs between origins, in mm.</source>
      <translation>Wie weit sich der RMSE zwischen Startzeitpunkten unterscheidet, in mm.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>Against the reference</source>
      <translation>Gegen die Referenz</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>Within 5 % two models count as equal.</source>
      <translation>Innerhalb von 5 % gelten zwei Modelle als gleich.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/date_strip.py" />
      <source>Dates of the data</source>
      <translation>Zeitpunkte der Daten</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/date_strip.py" />
      <source>{day}, missing</source>
      <translation>{day}, fehlt</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/date_strip.py" />
      <source>{day}, held back</source>
      <translation>{day}, zurückgehalten</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>Path of {factor}</source>
      <translation>Verlauf von {factor}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>The model's own forecast</source>
      <translation>Die Vorhersage des Modells</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>The usual year</source>
      <translation>Das übliche Jahr</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>A layer or file…</source>
      <translation>Ein Layer oder eine Datei…</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>Change of {factor}</source>
      <translation>Änderung von {factor}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>Year of {factor}</source>
      <translation>Jahr von {factor}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>Values of {factor} after the last date</source>
      <translation>Werte von {factor} nach dem letzten Zeitpunkt</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>Folder…</source>
      <translation>Ordner…</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>Layer</source>
      <translation>Layer</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>How much {factor} changes</source>
      <translation>Wie stark sich {factor} ändert</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>Choose a layer or file for {factor}.</source>
      <translation>Wählen Sie einen Layer oder eine Datei für {factor}.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>There is no {path}. Choose another file for {factor}.</source>
      <translation>{path} gibt es nicht. Wählen Sie eine andere Datei für {factor}.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>The change of {factor} changes nothing. Choose another amount.</source>
      <translation>Die Änderung von {factor} ändert nichts. Wählen Sie einen anderen Betrag.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>No change</source>
      <translation>Keine Änderung</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>Multiply by</source>
      <translation>Multiplizieren mit</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>As in the year</source>
      <translation>Wie im Jahr</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>No loaded layer has a file of its own.</source>
      <translation>Kein geladener Layer hat eine eigene Datei.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_questions.py" />
      <source>Scenario…</source>
      <translation>Szenario…</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_questions.py" />
      <source>Forecast along other factors, and see the difference.</source>
      <translation>Entlang anderer Faktoren vorhersagen und den Unterschied sehen.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_questions.py" />
      <source>Train with and without each factor, and compare the errors.</source>
      <translation>Mit und ohne jeden Faktor trainieren und die Fehler vergleichen.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/glance.py" />
      <source>{what} of the samples: {low} to {high} {unit}</source>
      <translation>{what} der Stichproben: {low} bis {high} {unit}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/glance.py" />
      <source>±{half} {unit}</source>
      <translation>±{half} {unit}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/glance.py" />
      <source>Map and sample series</source>
      <translation>Karte und Beispielzeitreihen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/glance.py" />
      <source>{unit}/yr</source>
      <translation>{unit}/Jahr</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/glance.py" />
      <source>velocity</source>
      <translation>Geschwindigkeit</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/glance.py" />
      <source>mean</source>
      <translation>Mittelwert</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/glance.py" />
      <source>No places are known.</source>
      <translation>Es sind keine Orte bekannt.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>epoch {step}: loss {loss}</source>
      <translation>Epoche {step}: Verlust {loss}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>Loss curve</source>
      <translation>Verlustkurve</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>, validation {loss}</source>
      <translation>, Validierung {loss}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/model_card_view.py" />
      <source>Card of the model</source>
      <translation>Steckbrief des Modells</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/model_card_view.py" />
      <source>Forecast from the data of step 1</source>
      <translation>Ab den Daten von Schritt 1 vorhersagen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/model_card_view.py" />
      <source>Forecast from the data of its training</source>
      <translation>Ab den Daten seines Trainings vorhersagen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/model_card_view.py" />
      <source>Does it fit the data of step 1?</source>
      <translation>Passt es zu den Daten von Schritt 1?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/model_card_view.py" />
      <source>Step 1 has no data.</source>
      <translation>Schritt 1 hat keine Daten.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/model_chooser.py" />
      <source>Recommended</source>
      <translation>Empfohlen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/model_chooser.py" />
      <source>Baselines</source>
      <translation>Basismodelle</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/model_chooser.py" />
      <source>Statistical</source>
      <translation>Statistisch</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/model_facts.py" />
      <source>What the model needs</source>
      <translation>Was das Modell braucht</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/role_box.py" />
      <source>Role of region {name}</source>
      <translation>Rolle der Region {name}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/role_box.py" />
      <source>Draw a second region to test on.</source>
      <translation>Zeichnen Sie eine zweite Region, um daran zu testen.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/score_table.py" />
      <source>&lt;b&gt;{label}&lt;/b&gt;&lt;br&gt;Skill by origin: {shares} %</source>
      <translation>&lt;b&gt;{label}&lt;/b&gt;&lt;br&gt;Güte je Startzeitpunkt: {shares} %</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/score_table.py" />
      <source>Held</source>
      <translation>Abdeckung</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/score_table.py" />
      <source>Scores</source>
      <translation>Bewertungen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/score_table.py" />
      <source>Root of the mean square error in mm, the mean over dates ahead.</source>
      <translation>Wurzel aus dem mittleren quadratischen Fehler in mm, gemittelt über die Zeitpunkte voraus.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/score_table.py" />
      <source>How much smaller the RMSE is than that of the best baseline, in %.</source>
      <translation>Um wie viel der RMSE kleiner ist als der des besten Basismodells, in %.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/score_table.py" />
      <source>Share of observed values inside the 90 % interval; 90 would be right.</source>
      <translation>Anteil der beobachteten Werte im 90-%-Intervall; 90 wäre richtig.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/score_table.py" />
      <source>Mean width of the 90 % interval in mm.</source>
      <translation>Mittlere Breite des 90-%-Intervalls in mm.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/score_table.py" />
      <source>&lt;b&gt;{label}&lt;/b&gt;&lt;br&gt;The reference: the best baseline here.</source>
      <translation>&lt;b&gt;{label}&lt;/b&gt;&lt;br&gt;Die Referenz: hier das beste Basismodell.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step.py" />
      <source>Open or close {step}</source>
      <translation>{step} auf- oder zuklappen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>Remove the study "{name}" from the project? Its runs and data stay on the disk.</source>
      <translation>Die Studie „{name}“ aus dem Projekt entfernen? Ihre Läufe und Daten bleiben auf dem Datenträger.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>Study</source>
      <translation>Studie</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>Duplicate</source>
      <translation>Duplizieren</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>Remove from project…</source>
      <translation>Aus Projekt entfernen…</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>Stud&amp;y</source>
      <translation>Stud&amp;ie</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>Data, factors, settings and runs of one place.</source>
      <translation>Daten, Faktoren, Einstellungen und Läufe eines Orts.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>&lt;b&gt;Study&lt;/b&gt;&lt;br&gt;{text}</source>
      <translation>&lt;b&gt;Studie&lt;/b&gt;&lt;br&gt;{text}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>Rename study</source>
      <translation>Studie umbenennen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>Remove study</source>
      <translation>Studie entfernen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>QGIS's own</source>
      <translation>Der von QGIS</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>This one:</source>
      <translation>Dieser:</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>&lt;b&gt;Proxy&lt;/b&gt;&lt;br&gt;Packages are downloaded through it. For a proxy that asks for a password, enter it in Options → Network and choose QGIS's own.</source>
      <translation>&lt;b&gt;Proxy&lt;/b&gt;&lt;br&gt;Pakete werden darüber heruntergeladen. Verlangt der Proxy ein Passwort, tragen Sie ihn unter Optionen → Netzwerk ein und wählen „Der von QGIS“.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>Address of the proxy</source>
      <translation>Adresse des Proxys</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>Download them</source>
      <translation>Herunterladen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>Folder of packages</source>
      <translation>Ordner der Pakete</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>&lt;b&gt;Packages from a folder&lt;/b&gt;&lt;br&gt;For computers without internet: fill it elsewhere with &lt;i&gt;pip download -r requirements.txt -d FOLDER&lt;/i&gt;.</source>
      <translation>&lt;b&gt;Pakete aus einem Ordner&lt;/b&gt;&lt;br&gt;Für Rechner ohne Internet: Füllen Sie ihn anderswo mit &lt;i&gt;pip download -r requirements.txt -d FOLDER&lt;/i&gt;.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>Pro&amp;xy</source>
      <translation>Pro&amp;xy</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>Packages from a &amp;folder</source>
      <translation>Pakete a&amp;us Ordner</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>The proxy needs an address such as http://proxy.example.org:8080.</source>
      <translation>Der Proxy braucht eine Adresse wie http://proxy.example.org:8080.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/threshold.py" />
      <source>&lt;b&gt;Threshold&lt;/b&gt;&lt;br&gt;Maps how likely each place crosses this displacement, and when. Clear it for none.</source>
      <translation>&lt;b&gt;Schwellenwert&lt;/b&gt;&lt;br&gt;Kartiert, wie wahrscheinlich und wann jeder Ort diese Verschiebung überschreitet. Leeren für keinen.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/threshold.py" />
      <source> mm</source>
      <translation> mm</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/threshold.py" />
      <source>Threshold in millimetres</source>
      <translation>Schwellenwert in Millimetern</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>about {n} h</source>
      <translation>etwa {n} h</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>At least {share} better than {reference}.</source>
      <translation>Mindestens {share} besser als {reference}.</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Not better than {reference} on {n} held-back dates ({share} worse).</source>
      <translation>An {n} zurückgehaltenen Zeitpunkten nicht besser als {reference} ({share} schlechter).</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>On {n} held-back dates: {clauses}.</source>
      <translation>An {n} zurückgehaltenen Zeitpunkten: {clauses}.</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>RMSE on {n} held-back dates: {errors} mm.</source>
      <translation>RMSE an {n} zurückgehaltenen Zeitpunkten: {errors} mm.</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>about {n} s</source>
      <translation>etwa {n} s</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>about {n} min</source>
      <translation>etwa {n} min</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Starting the worker</source>
      <translation>Rechenprozess wird gestartet</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Reading the data</source>
      <translation>Daten werden gelesen</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Preparing the data</source>
      <translation>Daten werden aufbereitet</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Scoring on the held-back dates</source>
      <translation>Bewertung an den zurückgehaltenen Zeitpunkten</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Forecasting</source>
      <translation>Vorhersage wird gerechnet</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Writing the results</source>
      <translation>Ergebnisse werden geschrieben</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>{stage}, region {region}</source>
      <translation>{stage}, Region {region}</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>about as good as {reference}</source>
      <translation>etwa so gut wie {reference}</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>On {n} held-back dates it is {words}.</source>
      <translation>An {n} zurückgehaltenen Zeitpunkten ist sie {words}.</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>the baselines</source>
      <translation>die Basismodelle</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Better in {n} of {all} regions.</source>
      <translation>Besser in {n} von {all} Regionen.</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>{range} %</source>
      <translation>{range} %</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>About as good as {reference} on {n} held-back dates.</source>
      <translation>An {n} zurückgehaltenen Zeitpunkten etwa so gut wie {reference}.</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>{shares} better than {reference}</source>
      <translation>{shares} besser als {reference}</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>{shares} worse than {reference}</source>
      <translation>{shares} schlechter als {reference}</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>The 90 % band held {shares} of the values.</source>
      <translation>Im 90-%-Band lagen {shares} der Werte.</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>The baseline is enough here.</source>
      <translation>Das Basismodell genügt hier.</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Use the baseline, or add a factor or more dates.</source>
      <translation>Verwenden Sie das Basismodell, oder fügen Sie einen Faktor oder mehr Zeitpunkte hinzu.</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source> to </source>
      <translation> bis </translation>
    </message>
    <message>
      <location filename="../../ui/workbench.py" />
      <source>The diagnostics are on the clipboard.</source>
      <translation>Die Diagnose ist in der Zwischenablage.</translation>
    </message>
    <message>
      <location filename="../../ui/workbench.py" />
      <source>This run has no dated maps to play.</source>
      <translation>Dieser Lauf hat keine datierten Karten zum Abspielen.</translation>
    </message>
    <message>
      <location filename="../../ui/workbench.py" />
      <source>This run has no map of its skill.</source>
      <translation>Dieser Lauf hat keine Karte seiner Güte.</translation>
    </message>
    <message>
      <location filename="../../ui/workbench.py" />
      <source>Temporal Controller</source>
      <translation>Temporal Controller</translation>
    </message>
    <message>
      <location filename="../../ui/worker_command.py" />
      <source>The worker stopped without a reason. Copy the diagnostics.</source>
      <translation>Der Rechenprozess hielt ohne Grund an. Kopieren Sie die Diagnose.</translation>
    </message>
    <message>
      <location filename="../../ui/worker_command.py" />
      <source>The worker stopped unexpectedly. Try again, or copy the diagnostics.</source>
      <translation>Der Rechenprozess hielt unerwartet an. Versuchen Sie es erneut, oder kopieren Sie die Diagnose.</translation>
    </message>
    <message>
      <location filename="../../ui/worker_command.py" />
      <source>The worker gave no readable answer. Repair its environment in Options.</source>
      <translation>Der Rechenprozess gab keine lesbare Antwort. Reparieren Sie seine Umgebung in den Optionen.</translation>
    </message>
    <message>
      <location filename="../../ui/worker_status.py" />
      <source>No worker environment yet.</source>
      <translation>Noch keine Rechenumgebung.</translation>
    </message>
    <message>
      <location filename="../../ui/worker_status.py" />
      <source>Looking for the device…</source>
      <translation>Das Gerät wird gesucht…</translation>
    </message>
    <message>
      <location filename="../../ui/worker_status.py" />
      <source>Use {name}</source>
      <translation>Verwenden: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/worker_status.py" />
      <source>Use the processor</source>
      <translation>Prozessor verwenden</translation>
    </message>
    <message>
      <location filename="../../ui/worker_status.py" />
      <source>{name} · {size} memory</source>
      <translation>{name} · {size} Speicher</translation>
    </message>
    <message>
      <location filename="../../ui/worker_status.py" />
      <source>the graphics card</source>
      <translation>Grafikkarte</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Preset</source>
      <translation>Vorgabe</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Time step and plateau factor of the paper's regions: A 15, 0.2; B 16, 0.16; C 17, 0.15; D 17, 0.2.</source>
      <translation>Zeitfenster und Plateaufaktor der Regionen des Artikels: A 15 und 0,2; B 16 und 0,16; C 17 und 0,15; D 17 und 0,2.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Time step</source>
      <translation>Zeitfenster</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>How many past dates the model looks at. 0 finds one in the data by Fourier transform.</source>
      <translation>Wie viele vergangene Zeitpunkte das Modell betrachtet. 0 ermittelt die Zahl per Fourier-Transformation aus den Daten.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Target</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Train on the next date only, or on the whole shifted window as in the paper.</source>
      <translation>Nur auf den nächsten Zeitpunkt trainieren oder auf das ganze verschobene Fenster wie im Artikel.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Epochs</source>
      <translation>Epochen</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Most passes over the training windows.</source>
      <translation>Höchstzahl der Durchgänge durch die Trainingsfenster.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Early stop</source>
      <translation>Früher Stopp</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Stop after this many epochs without a better validation loss; 0 never stops.</source>
      <translation>Nach so vielen Epochen ohne besseren Validierungsverlust anhalten; 0 hält nie an.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Batch</source>
      <translation>Batch</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Windows per optimizer step.</source>
      <translation>Fenster je Optimierungsschritt.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Repetition</source>
      <translation>Wiederholung</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>How often each training window comes in an epoch. 0 makes about 2,880 samples, as in the paper.</source>
      <translation>Wie oft jedes Trainingsfenster in einer Epoche vorkommt. 0 ergibt etwa 2.880 Beispiele, wie im Artikel.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Learning rate</source>
      <translation>Lernrate</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Of the Nadam optimizer.</source>
      <translation>Des Nadam-Optimierers.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Plateau factor</source>
      <translation>Plateaufaktor</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>The learning rate is multiplied by this where the validation loss stalls.</source>
      <translation>Damit wird die Lernrate multipliziert, wo der Validierungsverlust stockt.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Hidden size</source>
      <translation>Innere Breite</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Width of the hidden features, a multiple of 16.</source>
      <translation>Breite der verborgenen Merkmale, ein Vielfaches von 16.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Dropout</source>
      <translation>Dropout</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Share of features hidden at random while training.</source>
      <translation>Anteil der Merkmale, die beim Training zufällig ausgeblendet werden.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Keep weights</source>
      <translation>Gewichte</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Of the epoch with the best validation loss, or of the last one.</source>
      <translation>Der Epoche mit dem besten Validierungsverlust oder der letzten.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Residual path</source>
      <translation>Residualpfad</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Add the deformation to what attention passes on, which is made of the factors alone; no in the paper.</source>
      <translation>Die Deformation zu dem addieren, was die Aufmerksamkeit weitergibt, das allein aus den Faktoren besteht; „no“ im Artikel.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>All series of a region are forecast together from their last 12 to 20 dates, one date at a time. One of the nine networks that GLER-BiGRUnet was compared with.</source>
      <translation>Alle Zeitreihen einer Region werden gemeinsam aus ihren letzten 12 bis 20 Zeitpunkten vorhergesagt, ein Zeitpunkt nach dem anderen. Eines der neun Netze, mit denen GLER-BiGRUnet verglichen wurde.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>GLER-BiGRUnet without its residual self-attention.</source>
      <translation>GLER-BiGRUnet ohne seine residuale Selbstaufmerksamkeit.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Attention to factors, then recurrence both ways.</source>
      <translation>Aufmerksamkeit auf Faktoren, dann Rekurrenz in beide Richtungen.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Attention to factors, then recurrence one way.</source>
      <translation>Aufmerksamkeit auf Faktoren, dann Rekurrenz in eine Richtung.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Eight heads of self-attention, recurrence both ways.</source>
      <translation>Acht Köpfe Selbstaufmerksamkeit, Rekurrenz in beide Richtungen.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Eight heads of self-attention, recurrence one way.</source>
      <translation>Acht Köpfe Selbstaufmerksamkeit, Rekurrenz in eine Richtung.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>One head of self-attention, recurrence both ways.</source>
      <translation>Ein Kopf Selbstaufmerksamkeit, Rekurrenz in beide Richtungen.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>One head of self-attention, recurrence one way.</source>
      <translation>Ein Kopf Selbstaufmerksamkeit, Rekurrenz in eine Richtung.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Recurrence both ways, nothing else.</source>
      <translation>Rekurrenz in beide Richtungen, sonst nichts.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Recurrence one way, nothing else.</source>
      <translation>Rekurrenz in eine Richtung, sonst nichts.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Recurrent network with attention to environmental factors.</source>
      <translation>Rekurrentes Netz mit Aufmerksamkeit auf Umweltfaktoren.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>All series of a region are forecast together from their last 12 to 20 dates, one date at a time; attention asks rain, temperature and vegetation what they add. Without factors it looks at itself only.</source>
      <translation>Alle Zeitreihen einer Region werden gemeinsam aus ihren letzten 12 bis 20 Zeitpunkten vorhergesagt, ein Zeitpunkt nach dem anderen; die Aufmerksamkeit fragt Regen, Temperatur und Vegetation, was sie beitragen. Ohne Faktoren betrachtet sie nur sich selbst.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>How many past dates the model looks at; 24 in the paper.</source>
      <translation>Wie viele vergangene Zeitpunkte das Modell betrachtet; 24 im Artikel.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Dates at once</source>
      <translation>Zeitpunkte zugleich</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Dates forecast in one step; longer forecasts go on from there.</source>
      <translation>In einem Schritt vorhergesagte Zeitpunkte; längere Vorhersagen gehen von dort weiter.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Group</source>
      <translation>Gruppe</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Points that are looked at together, nearest neighbours.</source>
      <translation>Punkte, die gemeinsam betrachtet werden, nächste Nachbarn.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Patterns</source>
      <translation>Muster</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Kinds of series with a network each; 8 in the paper.</source>
      <translation>Arten von Zeitreihen mit je einem Netz; 8 im Artikel.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Smoothing</source>
      <translation>Glättung</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Dates of the Savitzky-Golay filter over the known past, an odd number; 0 leaves the series as is.</source>
      <translation>Zeitpunkte des Savitzky-Golay-Filters über die bekannte Vergangenheit, eine ungerade Zahl; 0 lässt die Zeitreihe, wie sie ist.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Most optimizer steps of all patterns together, for each component.</source>
      <translation>Höchstzahl der Optimierungsschritte aller Muster zusammen, für jede Komponente.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Windows of a group per optimizer step.</source>
      <translation>Fenster einer Gruppe je Optimierungsschritt.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Of the AdamW optimizer, after a warm-up.</source>
      <translation>Des AdamW-Optimierers, nach dem Aufwärmen.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Stop after this many checks without a better validation loss.</source>
      <translation>Nach so vielen Prüfungen ohne besseren Validierungsverlust anhalten.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Of the check with the best validation loss, or of the last one.</source>
      <translation>Der Prüfung mit dem besten Validierungsverlust oder der letzten.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Size of a token, a multiple of 4; 200 in the paper.</source>
      <translation>Größe eines Tokens, ein Vielfaches von 4; 200 im Artikel.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Layers</source>
      <translation>Schichten</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Of the encoder and of the decoder; 5 in the paper.</source>
      <translation>Des Encoders und des Decoders; 5 im Artikel.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Components</source>
      <translation>Komponenten</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Forecast trend, season and rest (Holt-Winters) apart and add them, as in the paper.</source>
      <translation>Trend, Saison und Rest (Holt-Winters) getrennt vorhersagen und addieren, wie im Artikel.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Size of a token, a multiple of 8; 512 in the paper.</source>
      <translation>Größe eines Tokens, ein Vielfaches von 8; 512 im Artikel.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Of the encoder and of the decoder; 3 in the paper.</source>
      <translation>Des Encoders und des Decoders; 3 im Artikel.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Units of each of the three layers; 256 in the paper.</source>
      <translation>Einheiten jeder der drei Schichten; 256 im Artikel.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>How many past dates the model looks at.</source>
      <translation>Wie viele vergangene Zeitpunkte das Modell betrachtet.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Samples</source>
      <translation>Beispiele</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Windows of all series that it learns from, drawn at random.</source>
      <translation>Fenster aller Zeitreihen, aus denen es lernt, zufällig gezogen.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Penalty</source>
      <translation>Strafe</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>What an error beyond the tolerance costs (C).</source>
      <translation>Was ein Fehler jenseits der Toleranz kostet (C).</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Tolerance</source>
      <translation>Toleranz</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Errors below this share of a series' spread cost nothing.</source>
      <translation>Fehler unter diesem Anteil der Streuung einer Zeitreihe kosten nichts.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Spacetimeformer</source>
      <translation>Spacetimeformer</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Attention across neighbouring points and all dates at once.</source>
      <translation>Aufmerksamkeit über benachbarte Punkte und alle Zeitpunkte zugleich.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Three layers of memory, each series by itself.</source>
      <translation>Drei Schichten Gedächtnis, jede Zeitreihe für sich.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Transformer</source>
      <translation>Transformer</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Attention over time, each series by itself.</source>
      <translation>Aufmerksamkeit über die Zeit, jede Zeitreihe für sich.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>A small network of the last dates, the same for all series.</source>
      <translation>Ein kleines Netz über die letzten Zeitpunkte, dasselbe für alle Zeitreihen.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Groups of neighbouring points are looked at together, 24 dates back, to forecast six dates at once; trend, season and rest apart. Smaller than in the paper by default, for a processor.</source>
      <translation>Gruppen benachbarter Punkte werden gemeinsam betrachtet, 24 Zeitpunkte zurück, um sechs Zeitpunkte auf einmal vorherzusagen; Trend, Saison und Rest getrennt. Voreingestellt kleiner als im Artikel, für einen Prozessor.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>The last 24 dates of a series to its next six; the same network for all series. The paper compares Spacetimeformer with it. Smaller than there by default, for a processor.</source>
      <translation>Von den letzten 24 Zeitpunkten einer Zeitreihe zu ihren nächsten sechs; dasselbe Netz für alle Zeitreihen. Der Artikel vergleicht Spacetimeformer damit. Voreingestellt kleiner als dort, für einen Prozessor.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>The last 24 dates of a series to its next six, by the transformer of machine translation. The paper compares Spacetimeformer with it. Smaller than there by default, for a processor.</source>
      <translation>Von den letzten 24 Zeitpunkten einer Zeitreihe zu ihren nächsten sechs, mit dem Transformer der maschinellen Übersetzung. Der Artikel vergleicht Spacetimeformer damit. Voreingestellt kleiner als dort, für einen Prozessor.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>The last five dates of a series to its next one. The paper compares CNN-PhLSTM with it.</source>
      <translation>Von den letzten fünf Zeitpunkten einer Zeitreihe zu ihrem nächsten. Der Artikel vergleicht CNN-PhLSTM damit.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Support vectors</source>
      <translation>Stützvektoren</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Support vector regression on the last dates, the same for all series.</source>
      <translation>Stützvektorregression auf die letzten Zeitpunkte, dieselbe für alle Zeitreihen.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>The last five dates of a series to its next one, learned from windows drawn at random. The paper compares CNN-PhLSTM with it.</source>
      <translation>Von den letzten fünf Zeitpunkten einer Zeitreihe zu ihrem nächsten, gelernt aus zufällig gezogenen Fenstern. Der Artikel vergleicht CNN-PhLSTM damit.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>How many past maps the model looks at; 5 in the paper.</source>
      <translation>Wie viele vergangene Karten das Modell betrachtet; 5 im Artikel.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>Most passes over the training windows; 256 in the paper.</source>
      <translation>Höchstzahl der Durchgänge durch die Trainingsfenster; 256 im Artikel.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>Of the Adam optimizer.</source>
      <translation>Des Adam-Optimierers.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>Compression epochs</source>
      <translation>Kompressionsepochen</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>Passes of the two small networks that follow the largest and smallest value of each map.</source>
      <translation>Durchgänge der beiden kleinen Netze, die dem größten und dem kleinsten Wert jeder Karte folgen.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>Compression rate</source>
      <translation>Kompressionsrate</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>Learning rate of these networks. 0.00001 in the paper, which hardly moves them on short records.</source>
      <translation>Lernrate dieser Netze. 0,00001 im Artikel, was sie bei kurzen Aufzeichnungen kaum bewegt.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>Whole maps: convolutions, memory with peepholes, and a map drawn from it. Needs a raster.</source>
      <translation>Ganze Karten: Faltungen, Gedächtnis mit Gucklöchern (Peepholes) und eine daraus gezeichnete Karte. Braucht ein Raster.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>Whole maps: convolutions, plain memory, and a map drawn from it. Needs a raster.</source>
      <translation>Ganze Karten: Faltungen, einfaches Gedächtnis und eine daraus gezeichnete Karte. Braucht ein Raster.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>The last five maps are made small, remembered, and drawn large again as the next map, so that neighbours and shapes count. Two small networks follow the largest and smallest value.</source>
      <translation>Die letzten fünf Karten werden verkleinert, im Gedächtnis gehalten und als nächste Karte wieder groß gezeichnet, sodass Nachbarn und Formen zählen. Zwei kleine Netze folgen dem größten und dem kleinsten Wert.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>CNN-PhLSTM with plain memory cells, which the paper compares it with.</source>
      <translation>CNN-PhLSTM mit einfachen Gedächtniszellen, womit der Artikel es vergleicht.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>core/baselines; a textbook method</source>
      <translation>core/baselines; ein Lehrbuchverfahren</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>A straight line through all dates.</source>
      <translation>Eine gerade Linie durch alle Zeitpunkte.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Nothing moves any more. Hard to beat over a few dates where the motion is slow.</source>
      <translation>Nichts bewegt sich mehr. Über wenige Zeitpunkte schwer zu schlagen, wo die Bewegung langsam ist.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Least squares for each series. Right where the motion is steady and has no season.</source>
      <translation>Kleinste Quadrate für jede Zeitreihe. Richtig, wo die Bewegung stetig ist und keine Saison hat.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Least squares for each series. Dates that span less than a year leave the cycle out.</source>
      <translation>Kleinste Quadrate für jede Zeitreihe. Umfassen die Zeitpunkte weniger als ein Jahr, entfällt der Jahresgang.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Learned correction</source>
      <translation>Gelernte Korrektur</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>auto learns which series wants more of which member, and uses it where that made past forecasts better. It takes twice the time, and did not help on most data.</source>
      <translation>auto lernt, welche Zeitreihe von welchem Mitglied mehr braucht, und nutzt das, wo es frühere Vorhersagen verbessert hat. Es dauert doppelt so lange und half bei den meisten Daten nicht.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Simple forecasts together, each with the weight that past dates show it deserves.</source>
      <translation>Einfache Vorhersagen zusammen, jede mit dem Gewicht, das sie nach vergangenen Zeitpunkten verdient.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Gaussian process</source>
      <translation>Gauß-Prozess</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Trend, season and short memory, learned from all series together.</source>
      <translation>Trend, Saison und kurzes Gedächtnis, aus allen Zeitreihen gemeinsam gelernt.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Season, memory and factors</source>
      <translation>Saison, Gedächtnis und Faktoren</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Season and memory, and what recent rain or heat add, where that made earlier forecasts better.</source>
      <translation>Saison und Gedächtnis und was jüngster Regen oder Wärme beitragen, wo das frühere Vorhersagen verbessert hat.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Mean of three</source>
      <translation>Mittel aus dreien</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>The mean of the last three values stays.</source>
      <translation>Das Mittel der letzten drei Werte bleibt.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Drift</source>
      <translation>Drift</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>The line from the first to the last value goes on.</source>
      <translation>Die Linie vom ersten zum letzten Wert geht weiter.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Linear, last year</source>
      <translation>Linear, letztes Jahr</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>A straight line through the last year.</source>
      <translation>Eine gerade Linie durch das letzte Jahr.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Trend and season, pooled</source>
      <translation>Trend und Saison, gepoolt</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Line, yearly and half-yearly cycle, drawn towards what the stack shares.</source>
      <translation>Linie, Jahres- und Halbjahresgang, zu dem hingezogen, was der Stapel gemeinsam hat.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Last year again</source>
      <translation>Letztes Jahr nochmals</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>The values of the last year come back.</source>
      <translation>Die Werte des letzten Jahres kehren wieder.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Exponential smoothing</source>
      <translation>Exponentielle Glättung</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>A weighted mean of the values, recent ones first, stays.</source>
      <translation>Ein gewichtetes Mittel der Werte, die jüngsten am stärksten, bleibt.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Damped trend</source>
      <translation>Gedämpfter Trend</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>A level and a slope that follow the values; the slope fades.</source>
      <translation>Ein Niveau und eine Steigung, die den Werten folgen; die Steigung klingt ab.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Theta</source>
      <translation>Theta</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Half the straight line, half the smoothed level.</source>
      <translation>Halb die gerade Linie, halb das geglättete Niveau.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Theta and season</source>
      <translation>Theta und Saison</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Theta on the series without its season, which comes back.</source>
      <translation>Theta auf die Zeitreihe ohne ihre Saison, die danach wieder hinzukommt.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Season and memory</source>
      <translation>Saison und Gedächtnis</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Trend and season, and a departure from them that fades.</source>
      <translation>Trend und Saison und eine Abweichung davon, die abklingt.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Pooled autoregression</source>
      <translation>Gepoolte Autoregression</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Weights of the last dates that are common to all series.</source>
      <translation>Gewichte der letzten Zeitpunkte, die allen Zeitreihen gemeinsam sind.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Pooled autoregression and season</source>
      <translation>Gepoolte Autoregression und Saison</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Pooled autoregression on the series without their season, which comes back.</source>
      <translation>Gepoolte Autoregression auf die Zeitreihen ohne ihre Saison, die danach wieder hinzukommt.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Shared patterns</source>
      <translation>Gemeinsame Muster</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Lines, and the few patterns that the series have in common.</source>
      <translation>Linien und die wenigen Muster, die die Zeitreihen gemeinsam haben.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Dynamic modes</source>
      <translation>Dynamische Moden</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Shared patterns that swing and fade (dynamic mode decomposition).</source>
      <translation>Gemeinsame Muster, die schwingen und abklingen (Dynamic Mode Decomposition).</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Fourteen quick methods forecast the known past from many earlier dates; how well they did decides their weights, lead by lead. The default: on the stacks tried it seldom lost to a reference.</source>
      <translation>Vierzehn schnelle Verfahren sagen die bekannte Vergangenheit ab vielen früheren Zeitpunkten vorher; wie gut sie dabei waren, bestimmt ihre Gewichte, für jede Vorlaufzeit einzeln. Die Voreinstellung: Auf den erprobten Stapeln unterlag sie selten einer Referenz.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>How strong trend, season and memory are is estimated once for the whole stack; each series is then forecast by its own past. The best single method on most stacks tried.</source>
      <translation>Wie stark Trend, Saison und Gedächtnis sind, wird einmal für den ganzen Stapel geschätzt; jede Zeitreihe wird dann aus ihrer eigenen Vergangenheit vorhergesagt. Das beste Einzelverfahren auf den meisten erprobten Stapeln.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>A regression on factors of the last dates. Where they did not help earlier forecasts it leaves them out and says so; without factors it is season and memory alone.</source>
      <translation>Eine Regression auf Faktoren der letzten Zeitpunkte. Wo sie früheren Vorhersagen nicht halfen, lässt es sie aus und sagt das; ohne Faktoren ist es allein Saison und Gedächtnis.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Persistence that one noisy date cannot spoil.</source>
      <translation>Persistenz, die ein einzelner verrauschter Zeitpunkt nicht verderben kann.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>A line through two values only: it ends where the series ends.</source>
      <translation>Eine Linie durch nur zwei Werte: Sie endet, wo die Zeitreihe endet.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Follows a change of speed within months, at the price of a slope that is known less well.</source>
      <translation>Folgt einer Änderung der Geschwindigkeit binnen Monaten, um den Preis einer weniger genau bekannten Steigung.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Like trend and season, with weaker cycles where the series of the stack show none.</source>
      <translation>Wie Trend und Saison, mit schwächeren Gängen, wo die Zeitreihen des Stapels keine zeigen.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>The value of the same day a year before; persistence below a year of dates. Loses on most stacks tried.</source>
      <translation>Der Wert desselben Tages ein Jahr zuvor; bei weniger als einem Jahr an Zeitpunkten Persistenz. Unterliegt auf den meisten erprobten Stapeln.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>A level that follows the values and stays: persistence with less noise.</source>
      <translation>Ein Niveau, das den Werten folgt und bleibt: Persistenz mit weniger Rauschen.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Carries a recent trend on, less and less of it the farther ahead.</source>
      <translation>Führt einen jüngsten Trend fort, je weiter voraus, desto weniger.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>A level that drifts by half the slope of the line; won the M3 competition of forecasts in 2000.</source>
      <translation>Ein Niveau, das um die halbe Steigung der Linie driftet; gewann im Jahr 2000 den Vorhersagewettbewerb M3.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>For series with a yearly cycle and a trend that bends.</source>
      <translation>Für Zeitreihen mit einem Jahresgang und einem Trend, der sich biegt.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Begins where the series is now and goes back to its line and season over some dates.</source>
      <translation>Beginnt, wo die Zeitreihe jetzt ist, und kehrt über einige Zeitpunkte zu ihrer Linie und Saison zurück.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>One linear rule for the whole stack, learned by ridge regression.</source>
      <translation>Eine lineare Regel für den ganzen Stapel, gelernt durch Ridge-Regression.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>The same rule for what is left of the series without its season.</source>
      <translation>Dieselbe Regel für das, was von den Zeitreihen ohne ihre Saison übrig bleibt.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Principal components of what the lines leave, carried on together; what a series shares with no other is forecast by its line.</source>
      <translation>Hauptkomponenten dessen, was die Linien übrig lassen, gemeinsam fortgeführt; was eine Zeitreihe mit keiner anderen teilt, wird durch ihre Linie vorhergesagt.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>For stacks whose series swing together with periods of their own.</source>
      <translation>Für Stapel, deren Zeitreihen gemeinsam mit eigenen Perioden schwingen.</translation>
    </message>
  </context>
</TS>
