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
      <source>Even with its factors, {model} is not clearly better than {reference}: {size} {over}.</source>
      <translation>Auch mit seinen Faktoren ist {model} nicht eindeutig besser als {reference}: {size} {over}.</translation>
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
      <source>With its factors, {model} is better than {reference}: {size} {over}.</source>
      <translation>Mit seinen Faktoren ist {model} besser als {reference}: {size} {over}.</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>With its factors, {model} is worse than {reference}: {size} {over}.</source>
      <translation>Mit seinen Faktoren ist {model} schlechter als {reference}: {size} {over}.</translation>
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
      <location filename="../../ui/area_mean.py" />
      <source>{mean}, {place}</source>
      <translation>{mean}, {place}</translation>
    </message>
    <message>
      <location filename="../../ui/area_mean.py" />
      <source>Mean of {n} points</source>
      <translation>Mittel von {n} Punkten</translation>
    </message>
    <message>
      <location filename="../../ui/area_mean.py" />
      <source>Mean of {n} pixels</source>
      <translation>Mittel von {n} Pixeln</translation>
    </message>
    <message>
      <location filename="../../ui/build_words.py" />
      <source>{label}: {size} to download, {time} at {line} Mbit/s</source>
      <translation>{label}: {size} Download, {time} bei {line} Mbit/s</translation>
    </message>
    <message>
      <location filename="../../ui/build_words.py" />
      <source>{size} in {place}, {needed} while it is made; {free} are free.</source>
      <translation>{size} in {place}, {needed} beim Anlegen; {free} sind frei.</translation>
    </message>
    <message>
      <location filename="../../ui/build_words.py" />
      <source>Needs {needed} while it is made, {free} are free. Free some space.</source>
      <translation>Braucht beim Anlegen {needed}, frei sind {free}. Schaffen Sie Platz.</translation>
    </message>
    <message>
      <location filename="../../ui/build_words.py" />
      <source>No NVIDIA card was found here; the processor will be used.</source>
      <translation>Hier wurde keine NVIDIA-Karte gefunden; der Prozessor wird verwendet.</translation>
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
      <location filename="../../ui/compare_line.py" />
      <source>not better: {share} worse</source>
      <translation>nicht besser: {share} schlechter</translation>
    </message>
    <message>
      <location filename="../../ui/compare_line.py" />
      <source>reference</source>
      <translation>Referenz</translation>
    </message>
    <message>
      <location filename="../../ui/compare_line.py" />
      <source>not better: about equal</source>
      <translation>nicht besser: etwa gleich</translation>
    </message>
    <message>
      <location filename="../../ui/compare_line.py" />
      <source>{share} better</source>
      <translation>{share} besser</translation>
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
      <location filename="../../ui/compare_measures.py" />
      <source>region mean</source>
      <translation>Regionsmittel</translation>
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
      <source>Estimate: {time} at most</source>
      <translation>Schätzung: höchstens {time}</translation>
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
      <source>{model} (paper mode, optimistic)</source>
      <translation>{model} (Artikelmodus, optimistisch)</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>{model} is best, {share} better than {reference}.</source>
      <translation>{model} ist am besten, {share} besser als {reference}.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>{name} (unseen)</source>
      <translation>{name} (ungesehen)</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>{name} (validates)</source>
      <translation>{name} (Validierung)</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>Region {names}: {sentence}</source>
      <translation>Region {names}: {sentence}</translation>
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
      <source>honest mode, and beside it paper mode: optimistic</source>
      <translation>ehrlicher Modus und daneben der Artikelmodus: optimistisch</translation>
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
      <source>MSE (mm²)</source>
      <translation>MSE (mm²)</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Mean square error: few large errors decide it. Less is better.</source>
      <translation>Mittlerer quadratischer Fehler: Wenige große Fehler bestimmen ihn. Weniger ist besser.</translation>
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
      <source>Exact</source>
      <translation>Exakt</translation>
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
      <source>The worker stopped unexpectedly. Try again, or copy the diagnostics.</source>
      <translation>Der Rechenprozess hielt unerwartet an. Versuchen Sie es erneut, oder kopieren Sie die Diagnose.</translation>
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
      <source>Map, series, simple baselines and profiles work now. Forecasts, and reading other formats, need the one-time set-up.</source>
      <translation>Karte, Zeitreihen, einfache Basismodelle und Profile funktionieren schon jetzt. Vorhersagen und das Lesen weiterer Formate brauchen die einmalige Einrichtung.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>This needs the one-time set-up. Without it, GeoTIFFs, tables and point layers that have dates in their names can be added.</source>
      <translation>Dies braucht die einmalige Einrichtung. Ohne sie können GeoTIFFs, Tabellen und Punktlayer mit Datumsangaben in ihren Namen hinzugefügt werden.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Checking…</source>
      <translation>Wird geprüft…</translation>
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
      <source>There is only one date. Choose the folder, or the file, that holds all dates.</source>
      <translation>Es gibt nur einen Zeitpunkt. Wählen Sie den Ordner oder die Datei mit allen Zeitpunkten.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Set up…</source>
      <translation>Einrichten…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>&lt;a href="stop"&gt;Stop&lt;/a&gt;</source>
      <translation>&lt;a href="stop"&gt;Anhalten&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Choose a file or folder, or drop one here. Nothing is copied.</source>
      <translation>Eine Datei oder einen Ordner wählen oder hier ablegen. Nichts wird kopiert.</translation>
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
      <source>Towards the satellite, up or east</source>
      <translation>Zum Satelliten hin, nach oben oder Osten</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Away from the satellite, down or west</source>
      <translation>Vom Satelliten weg, nach unten oder Westen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>&lt;b&gt;Positive means&lt;/b&gt;&lt;br&gt;Values that are the other way round are turned as they are read.</source>
      <translation>&lt;b&gt;Positiv bedeutet&lt;/b&gt;&lt;br&gt;Werte mit umgekehrtem Vorzeichen werden beim Lesen umgedreht.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>&lt;b&gt;Format&lt;/b&gt;&lt;br&gt;What the source is read as.</source>
      <translation>&lt;b&gt;Format&lt;/b&gt;&lt;br&gt;Als was die Quelle gelesen wird.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>As found</source>
      <translation>Wie vorgefunden</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>&lt;b&gt;Variable&lt;/b&gt;&lt;br&gt;One of those in the file, a band, or a part of the names of files or columns; others can be typed.</source>
      <translation>&lt;b&gt;Variable&lt;/b&gt;&lt;br&gt;Eine aus der Datei, ein Kanal oder ein Teil der Datei- oder Spaltennamen; andere können eingegeben werden.</translation>
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
      <source> m</source>
      <translation> m</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Size of cells</source>
      <translation>Zellgröße</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>&amp;Format</source>
      <translation>&amp;Format</translation>
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
      <source>&amp;Positive means</source>
      <translation>Positi&amp;v bedeutet</translation>
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
      <source>As found: {what}</source>
      <translation>Wie vorgefunden: {what}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>rad (phase)</source>
      <translation>rad (Phase)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Line of sight</source>
      <translation>Blickrichtung (LOS)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_findings.py" />
      <source>First look, from {share} % of the data: map and series are of this part.</source>
      <translation>Erster Blick, aus {share} % der Daten: Karte und Zeitreihen gelten für diesen Teil.</translation>
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
      <location filename="../../ui/dialogs/add_stack_findings.py" />
      <source>Where it is the other way round, choose it under “Positive means”.</source>
      <translation>Wo es umgekehrt ist, wählen Sie das unter „Positiv bedeutet“.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>No data needs numbers with commas, like -9999, 0.</source>
      <translation>Nodata braucht Zahlen mit Kommas, wie -9999, 0.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>Numbers and dates</source>
      <translation>Zahlen und Zeitpunkte</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>&lt;b&gt;Order of dates&lt;/b&gt;&lt;br&gt;How dates like 05/01/2020 are read.</source>
      <translation>&lt;b&gt;Reihenfolge im Datum&lt;/b&gt;&lt;br&gt;Wie ein Datum wie 05/01/2020 gelesen wird.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>&lt;b&gt;1 January is day&lt;/b&gt;&lt;br&gt;Where names like 2020004 count the days of a year.</source>
      <translation>&lt;b&gt;Der 1. Januar ist Tag&lt;/b&gt;&lt;br&gt;Wo Namen wie 2020004 die Tage eines Jahres zählen.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>N&amp;o data</source>
      <translation>N&amp;odata</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>Order of da&amp;tes</source>
      <translation>Rei&amp;henfolge im Datum</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>1 &amp;January is day</source>
      <translation>Der 1. &amp;Januar ist Tag</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>&lt;b&gt;No data&lt;/b&gt;&lt;br&gt;Numbers that stand for missing ones. Type them with commas, like -9999, 0.</source>
      <translation>&lt;b&gt;Nodata&lt;/b&gt;&lt;br&gt;Zahlen, die für fehlende Werte stehen. Mit Kommas eingeben, wie -9999, 0.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>Year, month, day</source>
      <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>Day, month, year</source>
      <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>000, as GMTSAR counts</source>
      <translation>000, wie GMTSAR zählt</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>Month, day, year</source>
      <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>None: every number is a value</source>
      <translation>Keine: Jede Zahl ist ein Wert</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_layer.py" />
      <source>{n} selected points of the layer “{name}” were copied.</source>
      <translation>{n} ausgewählte Punkte des Layers „{name}“ wurden kopiert.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_layer.py" />
      <source>{n} of {all} points are selected; all are used. &lt;a href="take"&gt;Use the selected only&lt;/a&gt;</source>
      <translation>{n} von {all} Punkten sind ausgewählt; alle werden verwendet. &lt;a href="take"&gt;Nur die ausgewählten verwenden&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_layer.py" />
      <source>Copying the points of the layer “{name}”…</source>
      <translation>Die Punkte des Layers „{name}“ werden kopiert…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_layer.py" />
      <source>The points of the layer “{name}” were copied as they are now.</source>
      <translation>Die Punkte des Layers „{name}“ wurden kopiert, wie sie jetzt sind.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_layer.py" />
      <source>The layer cannot be copied ({reason}).</source>
      <translation>Der Layer kann nicht kopiert werden ({reason}).</translation>
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
      <source> mm</source>
      <translation> mm</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>&lt;b&gt;Wavelength&lt;/b&gt;&lt;br&gt;Of the radar. Jumps of half of it are perhaps unwrapping errors, and with it a phase becomes millimetres.</source>
      <translation>&lt;b&gt;Wellenlänge&lt;/b&gt;&lt;br&gt;Die des Radars. Sprünge um die halbe Wellenlänge sind vielleicht Abwicklungsfehler, und mit ihr werden aus einer Phase Millimeter.</translation>
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
      <translation>Referen&amp;z</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>As found: {mm} mm</source>
      <translation>Wie vorgefunden: {mm} mm</translation>
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
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>Interferograms</source>
      <translation>Interferogramme</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>Radar</source>
      <translation>Radar</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_place.py" />
      <source>Longitude {west} to {east}°, latitude {south} to {north}°</source>
      <translation>Länge {west} bis {east}°, Breite {south} bis {north}°</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_place.py" />
      <source>Place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_place.py" />
      <source>&lt;a href="map"&gt;Show on the map&lt;/a&gt;</source>
      <translation>&lt;a href="map"&gt;Auf der Karte zeigen&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>Series of deformation</source>
      <translation>Deformationszeitreihen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>File, folder or database</source>
      <translation>Datei, Ordner oder Datenbank</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>&amp;Source</source>
      <translation>&amp;Quelle</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>Choose a source first.</source>
      <translation>Zuerst eine Quelle wählen.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>Put the password into ~/.pgpass or a service file: a project keeps what is written here.</source>
      <translation>Hinterlegen Sie das Passwort in ~/.pgpass oder einer Service-Datei: Was hier steht, wird im Projekt gespeichert.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>Files of this format are read by the folder. Choose the folder.</source>
      <translation>Dateien dieses Formats werden ordnerweise gelesen. Wählen Sie den Ordner.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>Database</source>
      <translation>Datenbank</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>Series ({endings})</source>
      <translation>Zeitreihen ({endings})</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>PG:host=… dbname=… user=…|layername=schema.table</source>
      <translation>PG:host=… dbname=… user=…|layername=schema.table</translation>
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
      <source>Paper mode takes the settings of the papers and brings factors onto every pixel. It repeats no published protocol whole: here, too, nothing after an origin is touched. Its scores are optimistic.</source>
      <translation>Der Artikelmodus nimmt die Einstellungen der Artikel und bringt Faktoren auf jedes Pixel. Er wiederholt kein veröffentlichtes Vorgehen im Ganzen: Auch hier wird nichts nach einem Startzeitpunkt angerührt. Seine Bewertungen sind optimistisch.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Both modes stand in one table, from the same origins: each network of a paper takes part twice, which takes about twice as long.</source>
      <translation>Beide Modi stehen in einer Tabelle, ab denselben Startzeitpunkten: Jedes Netz eines Artikels nimmt zweimal teil, was etwa doppelt so lange dauert.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Quick look (smaller networks, shorter training)</source>
      <translation>Schnelldurchgang (kleinere Netze, kürzeres Training)</translation>
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
      <source>Both, side by side</source>
      <translation>Beide nebeneinander</translation>
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
      <source>&amp;Origins</source>
      <translation>&amp;Startzeitpunkte</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>At &amp;most series</source>
      <translation>Zeitreihen &amp;höchstens</translation>
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
      <source>&amp;Regions</source>
      <translation>&amp;Regionen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/crs_field.py" />
      <source>&lt;b&gt;CRS&lt;/b&gt;&lt;br&gt;In which the coordinates of the data are, where the file is silent or wrong.</source>
      <translation>&lt;b&gt;KBS&lt;/b&gt;&lt;br&gt;In dem die Koordinaten der Daten vorliegen, wenn die Datei keines oder ein falsches nennt.</translation>
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
      <source>&lt;b&gt;In space&lt;/b&gt;&lt;br&gt;How the factor comes to the places of the deformation.</source>
      <translation>&lt;b&gt;Im Raum&lt;/b&gt;&lt;br&gt;Wie der Faktor auf die Orte der Deformation kommt.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>&lt;b&gt;In time&lt;/b&gt;&lt;br&gt;How the factor comes to the dates of the deformation.</source>
      <translation>&lt;b&gt;In der Zeit&lt;/b&gt;&lt;br&gt;Wie der Faktor auf die Zeitpunkte der Deformation kommt.</translation>
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
      <source>&lt;b&gt;Longest lag&lt;/b&gt;&lt;br&gt;The scan tries all lags from 0 to this one.</source>
      <translation>&lt;b&gt;Längste Verzögerung&lt;/b&gt;&lt;br&gt;Geprüft werden alle Verzögerungen von 0 bis zu dieser.</translation>
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
      <source>Lag and rules</source>
      <translation>Verzögerung und Regeln</translation>
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
      <location filename="../../ui/dialogs/factor_source.py" />
      <source>&lt;b&gt;Unit&lt;/b&gt;&lt;br&gt;Of the values, where the source is silent or wrong.</source>
      <translation>&lt;b&gt;Einheit&lt;/b&gt;&lt;br&gt;Die der Werte, wenn die Quelle keine oder eine falsche nennt.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor_source.py" />
      <source>first, last; empty: as long as the deformation lasts</source>
      <translation>erstes, letztes; leer: so lange wie die Deformation</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor_source.py" />
      <source>&lt;b&gt;Years&lt;/b&gt;&lt;br&gt;Over which the months are repeated, every year the same.</source>
      <translation>&lt;b&gt;Jahre&lt;/b&gt;&lt;br&gt;Über die sich die Monate wiederholen, in jedem Jahr gleich.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor_source.py" />
      <source>&amp;Years</source>
      <translation>&amp;Jahre</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor_source.py" />
      <source>The years need the first and the last one, like 1991, 2020.</source>
      <translation>Die Jahre brauchen das erste und das letzte, wie 1991, 2020.</translation>
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
      <location filename="../../ui/dialogs/patterns.py" />
      <source>Number of patterns</source>
      <translation>Zahl der Muster</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/patterns.py" />
      <source>&amp;Patterns</source>
      <translation>&amp;Muster</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/patterns.py" />
      <source>Looking for patterns in the dates before the held-back ones…</source>
      <translation>In den Zeitpunkten vor den zurückgehaltenen werden Muster gesucht…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/patterns.py" />
      <source>Dates up to {day} were looked at.</source>
      <translation>Zeitpunkte bis {day} wurden betrachtet.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/patterns.py" />
      <source>Mean silhouette by number of patterns</source>
      <translation>Mittlere Silhouette nach Zahl der Muster</translation>
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
      <source>There is no {path}.</source>
      <translation>{path} gibt es nicht.</translation>
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
      <source>No date stands out from its neighbours.</source>
      <translation>Kein Zeitpunkt hebt sich von seinen Nachbarn ab.</translation>
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
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Looking for them…</source>
      <translation>Werden gesucht…</translation>
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
      <source>&lt;b&gt;PDF&lt;/b&gt;&lt;br&gt;Three A4 pages or more: maps, plots and scores, how far to trust it.</source>
      <translation>&lt;b&gt;PDF&lt;/b&gt;&lt;br&gt;Drei oder mehr A4-Seiten: Karten, Diagramme und Bewertungen und wie weit man ihnen trauen kann.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Layout template (*.qpt)</source>
      <translation>Layoutvorlage (*.qpt)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>&lt;b&gt;Template&lt;/b&gt;&lt;br&gt;A layout of your own, with items named like ours (gc_title, gc_map_1 …). Help tells how to make one. Leave empty for the built-in pages.</source>
      <translation>&lt;b&gt;Vorlage&lt;/b&gt;&lt;br&gt;Ein eigenes Layout, dessen Elemente wie unsere heißen (gc_title, gc_map_1 …). Die Hilfe sagt, wie man eines erstellt. Leer lassen für die eingebauten Seiten.</translation>
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
      <source>How far the report is</source>
      <translation>Wie weit der Bericht ist</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Maps of forecast and residual, what is ticked below, scores, settings, the data's credit.</source>
      <translation>Karten von Vorhersage und Residuum, was unten angehakt ist, Bewertungen, Einstellungen, Herkunft der Daten.</translation>
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
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>No report was written.</source>
      <translation>Es wurde kein Bericht geschrieben.</translation>
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
      <source>Reading the maps</source>
      <translation>Die Karten werden gelesen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Written: {names}.</source>
      <translation>Geschrieben: {names}.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>The report stopped: {reason}</source>
      <translation>Der Bericht hielt an: {reason}</translation>
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
      <location filename="../../ui/dialogs/report_plots.py" />
      <source>Where the ground moves most</source>
      <translation>Wo sich der Boden am stärksten bewegt</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report_plots.py" />
      <source>From west to east</source>
      <translation>Von West nach Ost</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report_plots.py" />
      <source>Profiles</source>
      <translation>Profile</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report_plots.py" />
      <source>&amp;Series</source>
      <translation>&amp;Zeitreihen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report_plots.py" />
      <source>P&amp;rofiles</source>
      <translation>P&amp;rofile</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/residuals.py" />
      <source>{n} values at {places} places on {dates} held-back dates. 99 of 100 lie within the plot.</source>
      <translation>{n} Werte an {places} Orten zu {dates} zurückgehaltenen Zeitpunkten. 99 von 100 liegen im Bild.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/residuals.py" />
      <source>They are of one origin; the scores in step 6 are of {n}.</source>
      <translation>Sie gehören zu einem Startzeitpunkt; die Werte in Schritt 6 zu {n}.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/residuals.py" />
      <source>Residuals · {run}</source>
      <translation>Residuen · {run}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/residuals.py" />
      <source>Region</source>
      <translation>Region</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/residuals.py" />
      <source>All regions</source>
      <translation>Alle Regionen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/residuals.py" />
      <source>Plots need matplotlib, which QGIS's Python does not have. Install it there and restart QGIS.</source>
      <translation>Diagramme brauchen matplotlib, das dem Python von QGIS fehlt. Installieren Sie es dort und starten Sie QGIS neu.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/residuals.py" />
      <source>There are more: these are evenly spread parts.</source>
      <translation>Es gibt mehr: Das sind gleichmäßig verteilte Teile.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/run_colours.py" />
      <source>Crameri's ramp: equal steps of value look equally large, to colour-blind readers too.</source>
      <translation>Crameris Farbverlauf: Gleiche Wertschritte sehen gleich groß aus, auch für Farbenblinde.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/run_colours.py" />
      <source>Colours of this run</source>
      <translation>Farben dieses Laufs</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/run_colours.py" />
      <source>For its displacement and velocity. The lowest value has the first colour.</source>
      <translation>Für Verschiebung und Geschwindigkeit. Der kleinste Wert hat die erste Farbe.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/run_colours.py" />
      <source>As all runs</source>
      <translation>Wie alle Läufe</translation>
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
      <source>&lt;b&gt;Until&lt;/b&gt;&lt;br&gt;Past half the observed span a forecast is mostly guesswork.</source>
      <translation>&lt;b&gt;Bis&lt;/b&gt;&lt;br&gt;Jenseits der halben beobachteten Zeitspanne ist eine Vorhersage größtenteils geraten.</translation>
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
      <source>&lt;b&gt;Horizon&lt;/b&gt;&lt;br&gt;How many dates to forecast after the last one.</source>
      <translation>&lt;b&gt;Horizont&lt;/b&gt;&lt;br&gt;Wie viele Zeitpunkte nach dem letzten vorhergesagt werden.</translation>
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
      <location filename="../../ui/dialogs/second_track.py" />
      <source>Towards the satellite</source>
      <translation>Zum Satelliten hin</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/second_track.py" />
      <source>Away from the satellite</source>
      <translation>Vom Satelliten weg</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/second_track.py" />
      <source>As the first track</source>
      <translation>Wie die erste Bahn</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/second_track.py" />
      <source>Variable</source>
      <translation>Variable</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/second_track.py" />
      <source>Unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/second_track.py" />
      <source>Positive means</source>
      <translation>Positiv bedeutet</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/second_track.py" />
      <source>CRS</source>
      <translation>KBS</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/second_track.py" />
      <source>Second track: {what}</source>
      <translation>Zweite Bahn: {what}</translation>
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
      <source>Folder, proxy, offline packages</source>
      <translation>Ordner, Proxy, Offline-Pakete</translation>
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
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source>{n} of {all} points or cells move so fast.</source>
      <translation>{n} von {all} Punkten oder Zellen bewegen sich so schnell.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source>Regions by velocity</source>
      <translation>Regionen nach Geschwindigkeit</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source>Velocity in millimetres a year</source>
      <translation>Geschwindigkeit in Millimetern pro Jahr</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source>&lt;b&gt;Velocity&lt;/b&gt;&lt;br&gt;Up or down: what moves at least so fast is inside.</source>
      <translation>&lt;b&gt;Geschwindigkeit&lt;/b&gt;&lt;br&gt;Auf oder ab: Was sich mindestens so schnell bewegt, liegt innerhalb.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source> mm/yr</source>
      <translation> mm/Jahr</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source>Counting…</source>
      <translation>Wird gezählt…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source>Around what moves at least</source>
      <translation>Um Orte mit mindestens</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source>Draw regions</source>
      <translation>Regionen zeichnen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source>A region needs {n} that lie together.</source>
      <translation>Eine Region braucht {n}, die beieinanderliegen.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source>The fastest {n} move {speed} mm/yr.</source>
      <translation>Die {n} schnellsten bewegen sich mit mindestens {speed} mm/Jahr.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/area_sketch.py" />
      <source>Drawn polygon</source>
      <translation>Gezeichnetes Polygon</translation>
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
      <location filename="../../ui/docks/before_run.py" />
      <source>Estimating…</source>
      <translation>Wird geschätzt…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/before_run.py" />
      <source>{time} Memory: about {size}.</source>
      <translation>{time} Speicher: etwa {size}.</translation>
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
      <source>Nothing was observed on that date. The map shows the forecast.</source>
      <translation>An diesem Zeitpunkt wurde nichts beobachtet. Die Karte zeigt die Vorhersage.</translation>
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
      <source>Plot</source>
      <translation>Diagramm</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>What is drawn beside the table.</source>
      <translation>Was neben der Tabelle gezeichnet wird.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Residuals</source>
      <translation>Residuen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Skill</source>
      <translation>Güte</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>against the best baseline</source>
      <translation>gegen das beste Basismodell</translation>
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
      <location filename="../../ui/docks/copying.py" />
      <source>Copied. It writes its results to {folder}.</source>
      <translation>Kopiert. Die Ergebnisse werden nach {folder} geschrieben.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/copying.py" />
      <source>Not all that is set has a parameter in Processing.</source>
      <translation>Nicht alles, was eingestellt ist, hat in der Verarbeitung einen Parameter.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/copying.py" />
      <source>Copy it as a command instead.</source>
      <translation>Kopieren Sie es stattdessen als Befehl.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/ending.py" />
      <source>The run of the project that was closed is ready in {folder}.</source>
      <translation>Der Lauf des geschlossenen Projekts liegt fertig in {folder}.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/ending.py" />
      <source>Show on map</source>
      <translation>Auf Karte zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/ending.py" />
      <source>Run with batch {n}</source>
      <translation>Mit Batch {n} rechnen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/ending.py" />
      <source>Continue</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/ending.py" />
      <source>The run ended, but {path} holds no report.</source>
      <translation>Der Lauf ist beendet, aber {path} enthält keinen Bericht.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/ending.py" />
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <location filename="../../ui/docks/ending.py" />
      <source>Forecast now</source>
      <translation>Jetzt vorhersagen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>{model} learns the series of its own region, and can forecast no other. Choose another model, or set every region to Train.</source>
      <translation>{model} lernt die Zeitreihen seiner eigenen Region und kann keine andere vorhersagen. Wählen Sie ein anderes Modell, oder setzen Sie jede Region auf Trainieren.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>Use {model}</source>
      <translation>{model} verwenden</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>Choose a model that can leave its region.</source>
      <translation>Wählen Sie ein Modell, das seine Region verlassen kann.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>{n} dates less {held} held back leave {left}; {model} needs {least}.</source>
      <translation>{n} Zeitpunkte abzüglich {held} zurückgehaltener ergeben {left}; {model} braucht {least}.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>{n} dates are too few for a time step of {step}. Set a time step of {most} or less, or use a baseline.</source>
      <translation>{n} Zeitpunkte sind zu wenige für ein Zeitfenster von {step}. Setzen Sie das Zeitfenster auf {most} oder weniger, oder verwenden Sie ein Basismodell.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>Cure the data in step 1 first.</source>
      <translation>Zuerst die Daten in Schritt 1 in Ordnung bringen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>Cure the regions in step 3 first.</source>
      <translation>Zuerst die Regionen in Schritt 3 in Ordnung bringen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>Choose another model, or hold back fewer dates.</source>
      <translation>Wählen Sie ein anderes Modell, oder halten Sie weniger Zeitpunkte zurück.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>Cure the time step first.</source>
      <translation>Zuerst das Zeitfenster in Ordnung bringen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>Choose a model that fits the data.</source>
      <translation>Wählen Sie ein Modell, das zu den Daten passt.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>Set to {most}</source>
      <translation>Auf {most} setzen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/menu_button.py" />
      <source>More</source>
      <translation>Mehr</translation>
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
      <source>What is drawn, and what can be done with it (F1).</source>
      <translation>Was gezeichnet ist und was sich damit tun lässt (F1).</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_dock.py" />
      <source>Choose data or run a forecast first.</source>
      <translation>Zuerst Daten wählen oder eine Vorhersage rechnen.</translation>
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
      <source>The reading was cancelled. Choose a line, a width or dates to read again.</source>
      <translation>Das Lesen wurde abgebrochen. Wählen Sie eine Linie, eine Breite oder Zeitpunkte, um neu zu lesen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>{name} has more than {n} lines. Select those you want first.</source>
      <translation>{name} hat mehr als {n} Linien. Wählen Sie zuerst die gewünschten aus.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Line</source>
      <translation>Linie</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>As a point layer</source>
      <translation>Als Punktlayer</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>The two runs share no forecast along this line.</source>
      <translation>Die beiden Läufe haben entlang dieser Linie keine gemeinsame Vorhersage.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Hide</source>
      <translation>Ausblenden</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_beside.py" />
      <source>Draws a raster of the map beside the curves, heights for instance, on its own axis.</source>
      <translation>Zeichnet einen Rasterlayer der Karte neben die Kurven, etwa Höhen, mit eigener Achse.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_beside.py" />
      <source>Raster</source>
      <translation>Raster</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_beside.py" />
      <source>Only for the curves of one line.</source>
      <translation>Nur für die Kurven einer einzelnen Linie.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_beside.py" />
      <source>{line} has no values</source>
      <translation>{line} hat keine Werte</translation>
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
      <source>&lt;b&gt;View&lt;/b&gt;&lt;br&gt;Curves at chosen dates, how steeply they rise along the line, or distance and time as a picture.</source>
      <translation>&lt;b&gt;Ansicht&lt;/b&gt;&lt;br&gt;Kurven zu gewählten Zeitpunkten, wie steil sie entlang der Linie steigen, oder Entfernung und Zeit als Bild.</translation>
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
      <source>{run} is no run of this study any more, so it is no longer taken off.</source>
      <translation>{run} ist kein Lauf dieser Studie mehr und wird daher nicht mehr abgezogen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>Curves</source>
      <translation>Kurven</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>Slope</source>
      <translation>Steigung</translation>
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
      <source>{run} is shown itself now, so it is no longer taken off.</source>
      <translation>{run} wird jetzt selbst gezeigt und daher nicht mehr abgezogen.</translation>
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
      <location filename="../../ui/docks/profile_lines.py" />
      <source>Draws further lines of the study into the same plot, at one date.</source>
      <translation>Zeichnet weitere Linien der Studie in dasselbe Diagramm, zu einem Zeitpunkt.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_lines.py" />
      <source>Lines together</source>
      <translation>Linien zusammen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_lines.py" />
      <source>A picture over time shows one line at a time.</source>
      <translation>Ein Bild über die Zeit zeigt jeweils nur eine Linie.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_lines.py" />
      <source>Choose up to {n} lines; more cannot be told apart.</source>
      <translation>Wählen Sie bis zu {n} Linien; mehr lassen sich nicht unterscheiden.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_lines.py" />
      <source>All lines</source>
      <translation>Alle Linien</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_lines.py" />
      <source>Only {name}</source>
      <translation>Nur {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_lines.py" />
      <source>Draw a second line first.</source>
      <translation>Zeichnen Sie zuerst eine zweite Linie.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_lines.py" />
      <source>{n} lines</source>
      <translation>{n} Linien</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_picture.py" />
      <source>Profile {name}</source>
      <translation>Profil {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_picture.py" />
      <source>minus {run}</source>
      <translation>abzüglich {run}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_picture.py" />
      <source>Centre map here</source>
      <translation>Karte hier zentrieren</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_picture.py" />
      <source>relative to {place}</source>
      <translation>relativ zu {place}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_progress.py" />
      <source>Reading the profile</source>
      <translation>Das Profil wird gelesen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_progress.py" />
      <source>Reading the profile: {share}</source>
      <translation>Das Profil wird gelesen: {share}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_reading.py" />
      <source>one line at a time: {name}</source>
      <translation>jeweils nur eine Linie: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_swath.py" />
      <source>Mean ± standard deviation</source>
      <translation>Mittelwert ± Standardabweichung</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_swath.py" />
      <source>Mean, 90 % interval</source>
      <translation>Mittelwert, 90-%-Intervall</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_swath.py" />
      <source>Mean</source>
      <translation>Mittelwert</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_swath.py" />
      <source>Median, 10–90 %</source>
      <translation>Median, 10–90 %</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_swath.py" />
      <source>Median, 90 % interval</source>
      <translation>Median, 90-%-Intervall</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_swath.py" />
      <source>Median</source>
      <translation>Median</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_swath.py" />
      <source>Width</source>
      <translation>Breite</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_swath.py" />
      <source>Automatic</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_swath.py" />
      <source>Values this near the line are taken together. Automatic is three cells.</source>
      <translation>Werte in dieser Entfernung von der Linie werden zusammengefasst. Automatisch sind drei Zellen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_swath.py" />
      <source>&lt;b&gt;Show&lt;/b&gt;&lt;br&gt;The curves are the mean or the median of the values in the swath. Around them lie standard deviation or 10 and 90 % of the observed, or the forecast's interval.</source>
      <translation>&lt;b&gt;Zeigen&lt;/b&gt;&lt;br&gt;Die Kurven sind der Mittelwert oder der Median der Werte im Streifen. Um sie herum liegen die Standardabweichung oder 10 und 90 % der Beobachtungen oder das Intervall der Vorhersage.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>median of a swath of {n} m</source>
      <translation>Median eines Streifens von {n} m</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>mean of a swath of {n} m</source>
      <translation>Mittelwert eines Streifens von {n} m</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>dots observed, lines forecast</source>
      <translation>Punkte: beobachtet, Linien: Vorhersage</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>forecast minus that of {run}</source>
      <translation>Vorhersage abzüglich der von {run}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>observed − forecast: mean {bias} {unit}, RMSE {rmse} {unit} over {n} values</source>
      <translation>Beobachtung − Vorhersage: Mittel {bias} {unit}, RMSE {rmse} {unit} über {n} Werte</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>no bands around so many lines</source>
      <translation>keine Bänder um so viele Linien</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>{line} RMSE {rmse} {unit}</source>
      <translation>{line} RMSE {rmse} {unit}</translation>
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
      <source>{reference}. Take it away.</source>
      <translation>{reference}. Entfernen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/reference_chip.py" />
      <source>No values at this place. Click where there are some.</source>
      <translation>Keine Werte an diesem Ort. Klicken Sie dorthin, wo es welche gibt.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/reference_chip.py" />
      <source>Reading the place…</source>
      <translation>Der Ort wird gelesen…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/reference_chip.py" />
      <source>Reading the mean…</source>
      <translation>Mittel wird gelesen…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/reference_chip.py" />
      <source>Click to take it away. Intervals keep their widths.</source>
      <translation>Zum Entfernen anklicken. Die Intervalle behalten ihre Breite.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/scene_making.py" />
      <source>Making the simulated scene, about 20 s…</source>
      <translation>Die simulierte Szene wird erzeugt, etwa 20 s…</translation>
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
      <source>Pick</source>
      <translation>Wählen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_area.py" />
      <source>Mean and spread of a region, or of the polygons selected in any layer.</source>
      <translation>Mittel und Streuung einer Region oder der in einem beliebigen Layer ausgewählten Polygone.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_area.py" />
      <source>No region of the study lies here. Draw one, or drag a box.</source>
      <translation>Hier liegt keine Region der Studie. Zeichnen Sie eine oder ziehen Sie ein Rechteck auf.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_area.py" />
      <source>Mean of</source>
      <translation>Mittel von</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_area.py" />
      <source>Selected in {layer}</source>
      <translation>Ausgewählt in {layer}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_area.py" />
      <source>Draw a region, or select polygons of a layer.</source>
      <translation>Zeichnen Sie eine Region oder wählen Sie Polygone eines Layers aus.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_area.py" />
      <source>All of them</source>
      <translation>Alle zusammen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_area.py" />
      <source>Beside the one shown</source>
      <translation>Neben der gezeigten</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_area.py" />
      <source>Region {name}</source>
      <translation>Region {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_area.py" />
      <source>Draw a polygon</source>
      <translation>Ein Polygon zeichnen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_bar.py" />
      <source>Click for a series; drag a box or double-click a region for its mean. Ctrl keeps the one shown.</source>
      <translation>Klicken für eine Zeitreihe; Rechteck aufziehen oder eine Region doppelklicken für ihr Mittel. Strg behält die gezeigte.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_bar.py" />
      <source>Removes the series kept last.</source>
      <translation>Entfernt die zuletzt behaltene Zeitreihe.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_bar.py" />
      <source>Keeps this series beside the next one.</source>
      <translation>Behält diese Zeitreihe neben der nächsten.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_bar.py" />
      <source>Let go</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_copying.py" />
      <source>Unpacking for fast clicks: {percent} %</source>
      <translation>Entpacken für schnelle Klicks: {percent} %</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_copying.py" />
      <source>Blocks of the packed files are kept unpacked on the disk while you do nothing: {size} of {all} so far, in {folder}. Options → GroundCast switches it off.</source>
      <translation>Während Sie nichts tun, werden Blöcke der gepackten Dateien entpackt auf der Festplatte abgelegt: bisher {size} von {all}, in {folder}. Unter Optionen → GroundCast lässt sich das abschalten.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>Linear</source>
      <translation>Linear</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>Trend and season</source>
      <translation>Trend und Saison</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>Parabola</source>
      <translation>Parabel</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>Parabola and season</source>
      <translation>Parabel und Saison</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>Cubic</source>
      <translation>Kubisch</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>Cubic and season</source>
      <translation>Kubisch und Saison</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>Exponential</source>
      <translation>Exponentiell</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>Exponential and season</source>
      <translation>Exponentiell und Saison</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>{curve}: fit</source>
      <translation>{curve}: Anpassung</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>Residuals of the fit</source>
      <translation>Residuen der Anpassung</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Observed values half a wavelength up and down, where a wrong cycle would lie.</source>
      <translation>Beobachtete Werte eine halbe Wellenlänge höher und tiefer, wo ein falscher Zyklus läge.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Rain, temperature and the like beside the series, as a run reads them.</source>
      <translation>Regen, Temperatur und Ähnliches neben der Zeitreihe, so wie ein Lauf sie liest.</translation>
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
      <source>Factor</source>
      <translation>Faktor</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Only for displacement along the line of sight.</source>
      <translation>Nur für Verschiebung in Blickrichtung.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Only for values in millimetres. Tell the unit of the data in step 1.</source>
      <translation>Nur für Werte in Millimetern. Geben Sie in Schritt 1 die Einheit der Daten an.</translation>
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
      <source>There are no factors. Add some in step 2.</source>
      <translation>Es gibt keine Faktoren. Fügen Sie in Schritt 2 welche hinzu.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>{factor}: mean of the region</source>
      <translation>{factor}: Regionsmittel</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>not used by this run</source>
      <translation>von diesem Lauf nicht verwendet</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>{factor}: reading…</source>
      <translation>{factor}: wird gelesen…</translation>
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
      <translation>Die Kurven, die „Linear“ und „Trend und Saison“ an die Vergangenheit angepasst haben, dünn gezeichnet, allein aus den Zeitpunkten vor den zurückgehaltenen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_fit.py" />
      <source>Fit</source>
      <translation>Anpassung</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_fit.py" />
      <source>That of the forecast, too, where it goes on from the curve.</source>
      <translation>Auch die der Vorhersage, wo diese an die Kurve anschließt.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_fit.py" />
      <source>Fitted curve</source>
      <translation>Angepasste Kurve</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_fit.py" />
      <source>That of {model}: each date before the held-back ones as the trained model forecasts it from the dates before, one date ahead. It has learned from these dates: this is no test of it.</source>
      <translation>Die von {model}: jeder Zeitpunkt vor den zurückgehaltenen, wie ihn das trainierte Modell aus den Zeitpunkten davor vorhersagt, einen Zeitpunkt voraus. Aus diesen Zeitpunkten hat es gelernt: Eine Prüfung des Modells ist das nicht.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_fit.py" />
      <source>{model} has no fitted curve of the past: these are the baselines'.</source>
      <translation>{model} hat keine angepasste Kurve der Vergangenheit: Gezeigt sind die der Basismodelle.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Velocity, from the dates before the held-back ones.</source>
      <translation>Geschwindigkeit, aus den Zeitpunkten vor den zurückgehaltenen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Learned from the dates before the held-back ones, as the model's forecast of those.</source>
      <translation>Aus den Zeitpunkten vor den zurückgehaltenen gelernt, wie die Modellvorhersage für diese.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>The thin line is its fit to them.</source>
      <translation>Die dünne Linie ist die Anpassung daran.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Double-click to rename; right-click for colour, note and more.</source>
      <translation>Doppelklick zum Umbenennen; Rechtsklick für Farbe, Notiz und mehr.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>{rate} mm/yr relative</source>
      <translation>{rate} mm/Jahr relativ</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>{velocity} mm/yr</source>
      <translation>{velocity} mm/Jahr</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Hollow dots are held back: they score the forecast and are hidden from training.</source>
      <translation>Hohle Punkte sind zurückgehalten: Sie bewerten die Vorhersage und bleiben dem Training verborgen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Of the observed values over the cells or points of the area, about their mean.</source>
      <translation>Der beobachteten Werte über die Zellen oder Punkte der Fläche, um ihr Mittel.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Up to 200 of the cells or points of the area, evenly from all over it.</source>
      <translation>Bis zu 200 der Zellen oder Punkte der Fläche, gleichmäßig über sie verteilt.</translation>
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
      <source>On the held-back dates of this place, which no curve has seen.</source>
      <translation>An den zurückgehaltenen Zeitpunkten dieses Orts, die keine Kurve gesehen hat.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>no values here</source>
      <translation>hier keine Werte</translation>
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
      <source>± standard deviation</source>
      <translation>± Standardabweichung</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>{level} % band</source>
      <translation>{level}-%-Band</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>{rate} a year relative, {unit}</source>
      <translation>{rate} pro Jahr relativ, {unit}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>{rate} a year, {unit}</source>
      <translation>{rate} pro Jahr, {unit}</translation>
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
      <source>Zoom to</source>
      <translation>Darauf zoomen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>{value}, best</source>
      <translation>{value}, am besten</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Relative to the reference: {place}.</source>
      <translation>Relativ zur Referenz: {place}.</translation>
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
      <location filename="../../ui/docks/series_menus.py" />
      <source>Set as reference</source>
      <translation>Als Referenz setzen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_menus.py" />
      <source>Copy coordinates</source>
      <translation>Koordinaten kopieren</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_time.py" />
      <source>The map has no dates to play. Show a run on the map first.</source>
      <translation>Die Karte hat keine Zeitpunkte zum Abspielen. Zeigen Sie zuerst einen Lauf auf der Karte.</translation>
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
      <source>{place}, region {name}</source>
      <translation>{place}, Region {name}</translation>
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
      <location filename="../../ui/docks/setup_notice.py" />
      <source>Forecasts need a one-time set-up. Series with simple baselines, and profiles, work now.</source>
      <translation>Vorhersagen brauchen eine einmalige Einrichtung. Zeitreihen mit einfachen Basismodellen sowie Profile funktionieren schon jetzt.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/setup_notice.py" />
      <source>Options…</source>
      <translation>Optionen…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/setup_notice.py" />
      <source>Repair</source>
      <translation>Reparieren</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Start anyway</source>
      <translation>Trotzdem starten</translation>
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
      <source>Choose folder…</source>
      <translation>Ordner wählen…</translation>
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
      <source>Data of step 1</source>
      <translation>Daten von Schritt 1</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>The model's own</source>
      <translation>Die des Modells</translation>
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
      <source>&lt;b&gt;Data&lt;/b&gt;&lt;br&gt;A loaded layer of points, rasters or a mesh with dates, or a file.</source>
      <translation>&lt;b&gt;Daten&lt;/b&gt;&lt;br&gt;Ein geladener Layer mit Punkten, Rastern oder einem Mesh mit Zeitpunkten, oder eine Datei.</translation>
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
      <location filename="../../ui/docks/steps/data.py" />
      <source>The layer was removed. The study still reads {file} itself.</source>
      <translation>Der Layer wurde entfernt. Die Studie liest weiterhin {file} selbst.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>&lt;b&gt;Source and rules&lt;/b&gt;&lt;br&gt;What the source holds and is told, and how and after which lag the factor comes to places and dates.</source>
      <translation>&lt;b&gt;Quelle und Regeln&lt;/b&gt;&lt;br&gt;Was die Quelle enthält und dazu angegeben ist, und wie und mit welcher Verzögerung der Faktor auf Orte und Zeitpunkte kommt.</translation>
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
      <source>Rules</source>
      <translation>Regeln</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>&lt;b&gt;Add factor&lt;/b&gt;&lt;br&gt;Rain, temperature and the like.</source>
      <translation>&lt;b&gt;Faktor hinzufügen&lt;/b&gt;&lt;br&gt;Regen, Temperatur und Ähnliches.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Loaded layer</source>
      <translation>Geladener Layer</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Source and rules…</source>
      <translation>Quelle und Regeln…</translation>
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
      <source>Number of patterns…</source>
      <translation>Zahl der Muster…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>&lt;b&gt;Models&lt;/b&gt;&lt;br&gt;What each model is, what it needs, and whether it fits.</source>
      <translation>&lt;b&gt;Modelle&lt;/b&gt;&lt;br&gt;Was jedes Modell ist, was es braucht und ob es passt.</translation>
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
      <source>&lt;b&gt;Number of patterns&lt;/b&gt;&lt;br&gt;How well series stand apart in 2 to 10 patterns.</source>
      <translation>&lt;b&gt;Zahl der Muster&lt;/b&gt;&lt;br&gt;Wie deutlich sich die Zeitreihen in 2 bis 10 Muster trennen.</translation>
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
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>&lt;b&gt;Whole data set&lt;/b&gt;&lt;br&gt;Use no regions; the layer itself stays.</source>
      <translation>&lt;b&gt;Gesamter Datensatz&lt;/b&gt;&lt;br&gt;Keine Regionen verwenden; der Layer selbst bleibt.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>&lt;b&gt;Draw region&lt;/b&gt;&lt;br&gt;On the map, over the coloured area.</source>
      <translation>&lt;b&gt;Region zeichnen&lt;/b&gt;&lt;br&gt;In der Karte, über der gefärbten Fläche.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>&lt;b&gt;From layer&lt;/b&gt;&lt;br&gt;Take polygons of a loaded layer, or what moves fast.</source>
      <translation>&lt;b&gt;Aus Layer&lt;/b&gt;&lt;br&gt;Polygone eines geladenen Layers übernehmen, oder was sich schnell bewegt.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>{name}: {n} selected</source>
      <translation>{name}: {n} ausgewählt</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>Polygon</source>
      <translation>Polygon</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>Rectangle</source>
      <translation>Rechteck</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>Circle</source>
      <translation>Kreis</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>By velocity…</source>
      <translation>Nach Geschwindigkeit…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>The layer "{name}" was removed. Choose another one.</source>
      <translation>Der Layer „{name}“ wurde entfernt. Wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>No polygon layer is loaded</source>
      <translation>Kein Polygonlayer ist geladen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_editing.py" />
      <source>This region lies in the layer {name}. Change it there, with QGIS's own tools.</source>
      <translation>Diese Region liegt im Layer {name}. Ändern Sie sie dort mit den Werkzeugen von QGIS.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_editing.py" />
      <source>Colour of region {name}</source>
      <translation>Farbe der Region {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_editing.py" />
      <source>Change the colour of region {name}</source>
      <translation>Farbe der Region {name} ändern</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_editing.py" />
      <source>Colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_editing.py" />
      <source>Double click or F2 renames, Del deletes.</source>
      <translation>Doppelklick oder F2 benennt um, Entf löscht.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_table.py" />
      <source>{area} km²</source>
      <translation>{area} km²</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_table.py" />
      <source>&lt;b&gt;Valid&lt;/b&gt;&lt;br&gt;Pixels or points with data in the region; ~ where large ones are sampled.</source>
      <translation>&lt;b&gt;Gültig&lt;/b&gt;&lt;br&gt;Pixel oder Punkte mit Daten in der Region; ~, wo große Regionen nur stichprobenartig gezählt sind.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_table.py" />
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_table.py" />
      <source>Area</source>
      <translation>Fläche</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_table.py" />
      <source>Valid</source>
      <translation>Gültig</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_table.py" />
      <source>&lt;b&gt;Regions&lt;/b&gt;&lt;br&gt;A run trains and forecasts those with a tick.</source>
      <translation>&lt;b&gt;Regionen&lt;/b&gt;&lt;br&gt;Ein Lauf trainiert die angehakten und sagt für sie vorher.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>{name} has more than {n} polygons. Select those you want first.</source>
      <translation>{name} hat mehr als {n} Polygone. Wählen Sie zuerst die gewünschten aus.</translation>
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
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Region {name} is deleted.</source>
      <translation>Region {name} ist gelöscht.</translation>
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
      <location filename="../../ui/docks/steps/results.py" />
      <source>New runs go to {folder}. &lt;a href="folder"&gt;Change&lt;/a&gt;</source>
      <translation>Neue Läufe kommen nach {folder}. &lt;a href="folder"&gt;Ändern&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>This run was stopped before its training. Continue runs it anew.</source>
      <translation>Dieser Lauf wurde vor seinem Training angehalten. „Fortsetzen“ startet ihn neu.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Results</source>
      <translation>Ergebnisse</translation>
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
      <source>Residuals…</source>
      <translation>Residuen…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>How they are spread on the held-back dates.</source>
      <translation>Wie sie sich zu den zurückgehaltenen Zeitpunkten verteilen.</translation>
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
      <source>Display</source>
      <translation>Darstellung</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Range of colours, blending, swipe.</source>
      <translation>Farbbereich, Mischen, Wischvergleich.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>This run was stopped. Continue goes on where it was; Forecast now ends the training and takes the best model so far.</source>
      <translation>Dieser Lauf wurde angehalten. „Fortsetzen“ macht dort weiter, wo er war; „Jetzt vorhersagen“ beendet das Training und nimmt das bisher beste Modell.</translation>
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
      <source>A quick try: a whole training may do better.</source>
      <translation>Ein Schnellversuch: Ein volles Training kann besser sein.</translation>
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
      <source>Run</source>
      <translation>Lauf</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>&lt;b&gt;Quick try&lt;/b&gt;&lt;br&gt;A smaller network, trained shorter. The run's name says so.</source>
      <translation>&lt;b&gt;Schnellversuch&lt;/b&gt;&lt;br&gt;Ein kleineres Netz, kürzer trainiert. Der Name des Laufs sagt es.</translation>
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
      <source>Quick try ({time})</source>
      <translation>Schnellversuch ({time})</translation>
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
      <location filename="../../ui/docks/steps/run_list.py" />
      <source>Runs</source>
      <translation>Läufe</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_list.py" />
      <source>1 run</source>
      <translation>1 Lauf</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_list.py" />
      <source>{n} runs</source>
      <translation>{n} Läufe</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_list.py" />
      <source>no run yet</source>
      <translation>noch kein Lauf</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_list.py" />
      <source>How much smaller the RMSE is than the best baseline's.</source>
      <translation>Um wie viel der RMSE kleiner ist als der des besten Basismodells.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_list.py" />
      <source>{n} stopped</source>
      <translation>{n} angehalten</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_list.py" />
      <source>stopped</source>
      <translation>angehalten</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_list.py" />
      <source>no result</source>
      <translation>kein Ergebnis</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_menu.py" />
      <source>Remove from study</source>
      <translation>Aus Studie entfernen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_menu.py" />
      <source>Name of the run; empty for its number</source>
      <translation>Name des Laufs; leer: seine Nummer</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/selected.py" />
      <source>{name} (selected)</source>
      <translation>{name} (Auswahl)</translation>
    </message>
    <message>
      <location filename="../../ui/docks/value_range.py" />
      <source>Symmetric</source>
      <translation>Symmetrisch</translation>
    </message>
    <message>
      <location filename="../../ui/docks/value_range.py" />
      <source>Manual</source>
      <translation>Manuell</translation>
    </message>
    <message>
      <location filename="../../ui/docks/value_range.py" />
      <source>The axis of the values: as far as the data, the same up and down, or two numbers.</source>
      <translation>Die Achse der Werte: so weit wie die Daten, nach oben und unten gleich weit, oder zwei Zahlen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/value_range.py" />
      <source>Y range</source>
      <translation>Y-Bereich</translation>
    </message>
    <message>
      <location filename="../../ui/docks/value_range.py" />
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <location filename="../../ui/docks/value_range.py" />
      <source>to</source>
      <translation>bis</translation>
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
      <source>The worker environment is not set up yet. Set it up in the Forecast dock first.</source>
      <translation>Die Rechenumgebung ist noch nicht eingerichtet. Richten Sie sie zuerst im Bedienfeld Vorhersage ein.</translation>
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
      <source>Love numbers</source>
      <translation>Love-Zahlen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Degree, h, l and k from degree 1 (or 0) on, in the frame chosen below. None: PREM.</source>
      <translation>Grad, h, l und k ab Grad 1 (oder 0), im unten gewählten Bezugsrahmen. Ohne: PREM.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Tables (*.txt *.dat *.csv);;</source>
      <translation>Tabellen (*.txt *.dat *.csv);;</translation>
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
      <source>Show all</source>
      <translation>Alles zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_plots.py" />
      <source>&lt;b&gt;Show all&lt;/b&gt;&lt;br&gt;Ends zooming and dragging.</source>
      <translation>&lt;b&gt;Alles zeigen&lt;/b&gt;&lt;br&gt;Beendet Zoomen und Verschieben.</translation>
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
      <source>Where its file is wrong or silent.</source>
      <translation>Wenn die Datei eine falsche oder keine angibt.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Unit of the deformation</source>
      <translation>Einheit der Deformation</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Unit of the prior</source>
      <translation>Einheit des Priors</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Unit of the validation</source>
      <translation>Einheit der Validierung</translation>
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
      <location filename="../../ui/dropped.py" />
      <source>The layer "{name}" has no file of its own.</source>
      <translation>Der Layer „{name}“ hat keine eigene Datei.</translation>
    </message>
    <message>
      <location filename="../../ui/dropped.py" />
      <source>Export it to a file first; as the data to forecast it can be chosen in step 1.</source>
      <translation>Exportieren Sie ihn zuerst in eine Datei; als vorherzusagende Daten lässt er sich in Schritt 1 wählen.</translation>
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
      <source>by a short measurement here</source>
      <translation>nach einer kurzen Messung hier</translation>
    </message>
    <message>
      <location filename="../../ui/estimate.py" />
      <source>rough, until a first run here</source>
      <translation>grob, bis zum ersten Lauf hier</translation>
    </message>
    <message>
      <location filename="../../ui/estimate.py" />
      <source>The time is that of the last run of this model on this computer, for data of this size.</source>
      <translation>Die Zeit ist die des letzten Laufs dieses Modells auf diesem Rechner, für Daten dieser Größe.</translation>
    </message>
    <message>
      <location filename="../../ui/estimate.py" />
      <source>The time is counted from the size of the data and from half a second of training a small network on one thread of this processor. The first run of the model here replaces it.</source>
      <translation>Die Zeit ist aus der Größe der Daten und einer halben Sekunde Training eines kleinen Netzes auf einem Thread dieses Prozessors berechnet. Der erste Lauf des Modells hier ersetzt sie.</translation>
    </message>
    <message>
      <location filename="../../ui/estimate.py" />
      <source>The time is counted from the size of the data for a usual device of this kind. The first run of the model here replaces it.</source>
      <translation>Die Zeit ist aus der Größe der Daten für ein übliches Gerät dieser Art berechnet. Der erste Lauf des Modells hier ersetzt sie.</translation>
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
      <source>One map with its style</source>
      <translation>Eine Karte mit ihrem Stil</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Another dated map</source>
      <translation>Eine andere datierte Karte</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Export the run</source>
      <translation>Lauf exportieren</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>The package is being made ready.</source>
      <translation>Das Paket wird vorbereitet.</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Film…</source>
      <translation>Film…</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>MP4 film (*.mp4)</source>
      <translation>MP4-Film (*.mp4)</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>This run has no such maps</source>
      <translation>Dieser Lauf hat keine solchen Karten</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Cloud-optimised GeoTIFF (*.tif)</source>
      <translation>Cloud-optimiertes GeoTIFF (*.tif)</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/film.py" />
      <source>ffmpeg, which makes films, is not installed.</source>
      <translation>ffmpeg, das Filme erstellt, ist nicht installiert.</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/film.py" />
      <source>Install it, or export a GIF animation.</source>
      <translation>Installieren Sie es, oder exportieren Sie eine GIF-Animation.</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/film.py" />
      <source>ffmpeg wrote no film: {reason}</source>
      <translation>ffmpeg hat keinen Film geschrieben: {reason}</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/film.py" />
      <source>Export a GIF animation, or another folder.</source>
      <translation>Exportieren Sie eine GIF-Animation, oder exportieren Sie in einen anderen Ordner.</translation>
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
      <location filename="../../ui/exporting/kmz.py" />
      <source>Legend</source>
      <translation>Legende</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/one_map.py" />
      <source>{folder} has no single map of that kind.</source>
      <translation>{folder} hat keine einzelne Karte dieser Art.</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/one_map.py" />
      <source>Export the package: it has the maps of every region.</source>
      <translation>Das Paket exportieren: Es enthält die Karten aller Regionen.</translation>
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
      <source>{what}: {low} to {high}</source>
      <translation>{what}: {low} bis {high}</translation>
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
      <location filename="../../ui/factor_at.py" />
      <source>the factor's nearest cell</source>
      <translation>nächste Zelle des Faktors</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>between the factor's cells around</source>
      <translation>zwischen den umliegenden Zellen des Faktors</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>mean of the factor's cells in this one</source>
      <translation>Mittel der Zellen des Faktors in dieser Zelle</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>the factor's cells by their size</source>
      <translation>Zellen des Faktors nach ihrer Größe</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>stations, the nearer ones weigh more</source>
      <translation>Stationen, die näheren zählen mehr</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>the factor's cell here</source>
      <translation>Zelle des Faktors an diesem Ort</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>stations left out that do not cover the dates: {n}</source>
      <translation>weggelassene Stationen, die die Zeitpunkte nicht abdecken: {n}</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>mean of its {n} stations</source>
      <translation>Mittel seiner {n} Stationen</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>its station</source>
      <translation>seine Station</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>{n} days before</source>
      <translation>{n} Tage zuvor</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>a run refuses it: {why}</source>
      <translation>ein Lauf lehnt ihn ab: {why}</translation>
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
      <source>Run of {study}: show on the map</source>
      <translation>Lauf der Studie {study}: auf der Karte zeigen</translation>
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
      <source>Study: open it</source>
      <translation>Studie: öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/finder.py" />
      <source>Study: the open one</source>
      <translation>Studie: die geöffnete</translation>
    </message>
    <message>
      <location filename="../../ui/finder.py" />
      <source>The study {name} is gone.</source>
      <translation>Die Studie {name} ist nicht mehr da.</translation>
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
      <location filename="../../ui/finder.py" />
      <source>A run goes on; its study stays open until it has ended.</source>
      <translation>Ein Lauf ist im Gange; seine Studie bleibt bis zu dessen Ende geöffnet.</translation>
    </message>
    <message>
      <location filename="../../ui/first_sight.py" />
      <source>{n} GeoTIFF files</source>
      <translation>{n} GeoTIFF-Dateien</translation>
    </message>
    <message>
      <location filename="../../ui/first_sight.py" />
      <source>{x} x {y} pixels</source>
      <translation>{x} x {y} Pixel</translation>
    </message>
    <message>
      <location filename="../../ui/first_sight.py" />
      <source>From names, at first sight: {seen}</source>
      <translation>Nach den Namen, auf den ersten Blick: {seen}</translation>
    </message>
    <message>
      <location filename="../../ui/first_sight.py" />
      <source>{n} bands</source>
      <translation>{n} Kanäle</translation>
    </message>
    <message>
      <location filename="../../ui/first_sight.py" />
      <source>table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <location filename="../../ui/first_sight.py" />
      <source>{n} points</source>
      <translation>{n} Punkte</translation>
    </message>
    <message>
      <location filename="../../ui/first_sight.py" />
      <source>points</source>
      <translation>Punkte</translation>
    </message>
    <message>
      <location filename="../../ui/first_sight.py" />
      <source>1 date</source>
      <translation>1 Zeitpunkt</translation>
    </message>
    <message>
      <location filename="../../ui/gdal_files.py" />
      <source>Run the forecast again.</source>
      <translation>Die Vorhersage erneut rechnen.</translation>
    </message>
    <message>
      <location filename="../../ui/gdal_files.py" />
      <source>Copy or download the file again.</source>
      <translation>Kopieren Sie die Datei erneut, oder laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
      <location filename="../../ui/gdal_files.py" />
      <source>{path} cannot be read; it is damaged or was not written to its end.</source>
      <translation>{path} kann nicht gelesen werden; die Datei ist beschädigt oder wurde nicht zu Ende geschrieben.</translation>
    </message>
    <message>
      <location filename="../../ui/gdal_files.py" />
      <source>{path} cannot be reached any more.</source>
      <translation>{path} ist nicht mehr erreichbar.</translation>
    </message>
    <message>
      <location filename="../../ui/gdal_files.py" />
      <source>Connect its drive again, or put the file back, and click once more.</source>
      <translation>Schließen Sie das Laufwerk wieder an, oder legen Sie die Datei zurück, und klicken Sie noch einmal.</translation>
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
      <location filename="../../ui/kept_series.py" />
      <source>A kept series of the project cannot be read: {entry}.</source>
      <translation>Eine behaltene Zeitreihe des Projekts kann nicht gelesen werden: {entry}.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/file_points.py" />
      <source>{unit}, guessed</source>
      <translation>{unit}, vermutet</translation>
    </message>
    <message>
      <location filename="../../ui/layers/group.py" />
      <source>Points (mm)</source>
      <translation>Punkte (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/group.py" />
      <source>Ends of the 90 % interval</source>
      <translation>Enden des 90-%-Intervalls</translation>
    </message>
    <message>
      <location filename="../../ui/layers/group.py" />
      <source>Run {n}</source>
      <translation>Lauf {n}</translation>
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
      <source>{name} · not relative</source>
      <translation>{name} · nicht relativ</translation>
    </message>
    <message>
      <location filename="../../ui/layers/relative.py" />
      <source>a reference</source>
      <translation>eine Referenz</translation>
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
      <source>{name} · mean velocity, unit not known</source>
      <translation>{name} · mittlere Geschwindigkeit, Einheit unbekannt</translation>
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
      <source>{name} · mean velocity (mm/yr, unit guessed)</source>
      <translation>{name} · mittlere Geschwindigkeit (mm/Jahr, Einheit vermutet)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/sources.py" />
      <source>{name} is not shown on the map ({error}).</source>
      <translation>{name} wird nicht auf der Karte gezeigt ({error}).</translation>
    </message>
    <message>
      <location filename="../../ui/layers/sources.py" />
      <source>The data itself may still be read.</source>
      <translation>Die Daten selbst lassen sich möglicherweise trotzdem lesen.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/sources.py" />
      <source>{name} is not shown on the map.</source>
      <translation>{name} wird nicht auf der Karte gezeigt.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>no values</source>
      <translation>keine Werte</translation>
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
      <location filename="../../ui/layers/velocity.py" />
      <source>{name} has no columns easting and northing, or longitude and latitude.</source>
      <translation>{name} hat keine Spalten easting und northing oder longitude und latitude.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/velocity.py" />
      <source>The data is used all the same; it is only not shown on the map.</source>
      <translation>Die Daten werden trotzdem verwendet; sie werden nur nicht auf der Karte gezeigt.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/velocity.py" />
      <source>{name} has no velocity and no dates to compute one from.</source>
      <translation>{name} hat keine Geschwindigkeit und keine Zeitpunkte, aus denen sie sich berechnen ließe.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/velocity.py" />
      <source>Name the columns like 20200105 or D20200105.</source>
      <translation>Benennen Sie die Spalten wie 20200105 oder D20200105.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/velocity.py" />
      <source>{path} cannot be written ({error}).</source>
      <translation>{path} kann nicht geschrieben werden ({error}).</translation>
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
      <source>Colours: ± a number of mm…</source>
      <translation>Farben: ± eine Zahl in mm…</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Colours of this run…</source>
      <translation>Farben dieses Laufs…</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Blend with the map below</source>
      <translation>Mit der Karte darunter mischen</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>All observed dates</source>
      <translation>Alle beobachteten Zeitpunkte</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Layers of every date, and Play from the first one; else of the last 20 observed.</source>
      <translation>Layer aller Zeitpunkte, und Abspielen ab dem ersten; sonst der letzten 20 beobachteten.</translation>
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
      <source>Colours from minus to plus, in mm</source>
      <translation>Farben von Minus bis Plus, in mm</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Colours: all values</source>
      <translation>Farben: alle Werte</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>All runs relative to the reference</source>
      <translation>Alle Läufe relativ zur Referenz</translation>
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
      <source>Without a value at the reference: {runs}.</source>
      <translation>Ohne Wert an der Referenz: {runs}.</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Displacement, residuals and rates relative to {place}.</source>
      <translation>Verschiebung, Residuen und Raten relativ zu {place}.</translation>
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
      <location filename="../../ui/maptools/control.py" />
      <source>an unknown CRS</source>
      <translation>einem unbekannten KBS</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/pick.py" />
      <source>Click a point. Ctrl keeps it, Shift sets the reference. Drag a box, double-click a region: mean.</source>
      <translation>Punkt anklicken. Strg behält ihn, Umschalt setzt die Referenz. Rechteck aufziehen oder Region doppelklicken: Mittel.</translation>
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
      <location filename="../../ui/maptools/snapping.py" />
      <source>Snapping is on (S).</source>
      <translation>Das Einrasten ist an (S).</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/snapping.py" />
      <source>Snapping is off (S).</source>
      <translation>Das Einrasten ist aus (S).</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/swipe.py" />
      <source>Drag the line. Right-click or Esc ends the comparison.</source>
      <translation>Die Linie ziehen. Rechtsklick oder Esc beendet den Vergleich.</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>The values “{name}” were taken from the mesh when it was chosen.</source>
      <translation>Die Werte „{name}“ wurden dem Mesh entnommen, als es gewählt wurde.</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>The mesh file does not say on which day it begins. The first day, {day}, is that of Layer Properties, Temporal.</source>
      <translation>Die Mesh-Datei sagt nicht, an welchem Tag sie beginnt. Der erste Tag, {day}, stammt aus Layereigenschaften, Zeitlich.</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>The mesh "{name}" has no values of two dates or more.</source>
      <translation>Das Mesh „{name}“ hat keine Werte von zwei oder mehr Zeitpunkten.</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>Add its results to the layer, and set the first day in Layer Properties, Temporal.</source>
      <translation>Fügen Sie dem Layer die Ergebnisse hinzu, und setzen Sie den ersten Tag in Layereigenschaften, Zeitlich.</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>The values of the mesh "{name}" lie on edges or in layers.</source>
      <translation>Die Werte des Meshs „{name}“ liegen auf Kanten oder in Schichten.</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>Export its points as a layer with one field a date.</source>
      <translation>Exportieren Sie die Punkte als Layer mit einem Feld je Zeitpunkt.</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>The mesh "{name}" has {n} values, too many to take from QGIS.</source>
      <translation>Das Mesh „{name}“ hat {n} Werte, zu viele, um sie aus QGIS zu übernehmen.</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>Save it as netCDF (UGRID), which is read from its file.</source>
      <translation>Speichern Sie es als netCDF (UGRID), das aus der Datei gelesen wird.</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>The mesh {name} cannot be written to {path}.</source>
      <translation>Das Mesh {name} kann nicht nach {path} geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>Choose another results folder in Options.</source>
      <translation>Wählen Sie in den Optionen einen anderen Ergebnisordner.</translation>
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
      <source>Inside the 90 % band</source>
      <translation>Im 90-%-Band</translation>
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
      <source>Hold back</source>
      <translation>Zurückhalten</translation>
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
      <source>even dates (Prepare… in step 1); gaps may stay</source>
      <translation>gleichmäßige Zeitpunkte (Aufbereiten… in Schritt 1); Lücken dürfen bleiben</translation>
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
      <source>even dates (Prepare… in step 1); gaps are filled from what was observed before the origin</source>
      <translation>gleichmäßige Zeitpunkte (Aufbereiten… in Schritt 1); Lücken werden aus dem gefüllt, was vor dem Startzeitpunkt beobachtet wurde</translation>
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
      <source>Spacing</source>
      <translation>Abstände</translation>
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
      <location filename="../../ui/moving.py" />
      <source>Moving the study's files was cancelled; they stay where they are.</source>
      <translation>Das Verschieben der Dateien der Studie wurde abgebrochen; sie bleiben, wo sie sind.</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>This study's files lie in {folder}, not beside the project.</source>
      <translation>Die Dateien dieser Studie liegen in {folder}, nicht neben dem Projekt.</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>Copying the study's files beside the project</source>
      <translation>Dateien der Studie werden neben das Projekt kopiert</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>Move this study's files beside the project</source>
      <translation>Dateien dieser Studie neben das Projekt verschieben</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>Regions, profiles and runs are copied first, and deleted there at the end.</source>
      <translation>Regionen, Profile und Läufe werden zuerst kopiert und am Ende am alten Ort gelöscht.</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>A run goes on. Move the study's files when it has ended.</source>
      <translation>Ein Lauf ist im Gang. Verschieben Sie die Dateien der Studie, wenn er beendet ist.</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>Save or discard the edits in {name} first.</source>
      <translation>Speichern oder verwerfen Sie zuerst die Änderungen in {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>The project cannot be saved; the old files stay as well. Save it elsewhere.</source>
      <translation>Das Projekt kann nicht gespeichert werden; die alten Dateien bleiben ebenfalls erhalten. Speichern Sie es an einem anderen Ort.</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>{path} is copied, but cannot be deleted. Delete it yourself.</source>
      <translation>{path} ist kopiert, kann aber nicht gelöscht werden. Löschen Sie es selbst.</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>The study's files now lie in {folder}.</source>
      <translation>Die Dateien der Studie liegen jetzt in {folder}.</translation>
    </message>
    <message>
      <location filename="../../ui/observed/filling.py" />
      <source>the worker stopped unexpectedly.</source>
      <translation>der Rechenprozess hielt unerwartet an.</translation>
    </message>
    <message>
      <location filename="../../ui/observed/kept_blocks.py" />
      <source>No more is kept for quick clicks: {why}</source>
      <translation>Für schnelle Klicks wird nichts weiter aufbewahrt: {why}</translation>
    </message>
    <message>
      <location filename="../../ui/observed/kept_blocks.py" />
      <source>A block of the series copy is damaged or gone; the files are read in its place.</source>
      <translation>Ein Block der Zeitreihenkopie ist beschädigt oder fehlt; an seiner Stelle werden die Dateien gelesen.</translation>
    </message>
    <message>
      <location filename="../../ui/observed/kept_blocks.py" />
      <source>The folder {folder} is gone.</source>
      <translation>Der Ordner {folder} ist nicht mehr da.</translation>
    </message>
    <message>
      <location filename="../../ui/observed/kept_blocks.py" />
      <source>The series copy cannot be kept ({error}). Clicks read the files.</source>
      <translation>Die Zeitreihenkopie kann nicht aufbewahrt werden ({error}). Klicks lesen die Dateien.</translation>
    </message>
    <message>
      <location filename="../../ui/observed/layer.py" />
      <source>Point {name}</source>
      <translation>Punkt {name}</translation>
    </message>
    <message>
      <location filename="../../ui/observed/open_files.py" />
      <source>The series here cannot be read ({error}).</source>
      <translation>Die Zeitreihe an diesem Ort kann nicht gelesen werden ({error}).</translation>
    </message>
    <message>
      <location filename="../../ui/observed/open_files.py" />
      <source>Close other programs where memory is short, and click once more.</source>
      <translation>Schließen Sie andere Programme, falls der Speicher knapp ist, und klicken Sie noch einmal.</translation>
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
      <source>There is no environment of the plugin's own.</source>
      <translation>Es gibt keine eigene Umgebung der Erweiterung.</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>The plugin does not change a Python of your own. Clear the field to repair the plugin's.</source>
      <translation>Die Erweiterung ändert kein eigenes Python. Leeren Sie das Feld, um das Python der Erweiterung zu reparieren.</translation>
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
      <source>&amp;Build</source>
      <translation>&amp;Variante</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Looking at the worker environment…</source>
      <translation>Die Rechenumgebung wird untersucht…</translation>
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
      <location filename="../../ui/options_environment.py" />
      <source>{path} is no Python. Choose the program itself, such as …/bin/python.</source>
      <translation>{path} ist kein Python. Wählen Sie das Programm selbst, etwa …/bin/python.</translation>
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
      <source>Colours of kept series</source>
      <translation>Farben behaltener Zeitreihen</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>The kept series of the open study get the colours that they came with.</source>
      <translation>Die behaltenen Zeitreihen der offenen Studie erhalten die Farben, mit denen sie kamen.</translation>
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
      <source>M&amp;otion</source>
      <translation>Be&amp;wegung</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>&amp;Residuals</source>
      <translation>&amp;Residuen</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>Sk&amp;ill</source>
      <translation>Güt&amp;e</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>&amp;Language</source>
      <translation>S&amp;prache</translation>
    </message>
    <message>
      <location filename="../../ui/options_page.py" />
      <source>The proxy is as it was before.</source>
      <translation>Der Proxy bleibt, wie er vorher war.</translation>
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
      <source>Unpack compressed rasters ahead for fast clicks</source>
      <translation>Komprimierte Raster für schnelle Klicks vorab entpacken</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&lt;b&gt;Fast clicks&lt;/b&gt;&lt;br&gt;Compressed rasters, one file for each date, are unpacked beside the copies while you do nothing. Files that change are read again.</source>
      <translation>&lt;b&gt;Schnelle Klicks&lt;/b&gt;&lt;br&gt;Komprimierte Raster, eine Datei je Zeitpunkt, werden neben den Kopien entpackt, während Sie nichts tun. Geänderte Dateien werden neu gelesen.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&lt;b&gt;Series at most&lt;/b&gt;&lt;br&gt;And never more than a quarter of the free disk. Data used longest ago go first.</source>
      <translation>&lt;b&gt;Zeitreihen höchstens&lt;/b&gt;&lt;br&gt;Und nie mehr als ein Viertel des freien Speicherplatzes. Am längsten nicht verwendete Daten gehen zuerst.</translation>
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
      <source>&amp;Series at most</source>
      <translation>&amp;Zeitreihen höchstens</translation>
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
      <source>Every copy is shown by the open project.</source>
      <translation>Das geöffnete Projekt zeigt alle Kopien.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>There are no copies.</source>
      <translation>Es gibt keine Kopien.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Nothing can be written to {path}. Choose another folder.</source>
      <translation>In {path} kann nichts geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Delete {n} copies and {size} of series in {place}?</source>
      <translation>{n} Kopien und {size} Zeitreihen in {place} löschen?</translation>
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
      <source>Series for clicks take {size}.</source>
      <translation>Zeitreihen für Klicks belegen {size}.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Clicks read the files again, until the data are next opened.</source>
      <translation>Klicks lesen wieder die Dateien, bis die Daten das nächste Mal geöffnet werden.</translation>
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
      <location filename="../../ui/plots/box_plot.py" />
      <source>Residual (mm), region {name}</source>
      <translation>Residuum (mm), Region {name}</translation>
    </message>
    <message>
      <location filename="../../ui/plots/chosen_curve.py" />
      <source>Residual, observed − fit, observed − forecast</source>
      <translation>Residuum, beobachtet − Anpassung, beobachtet − Vorhersage</translation>
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
      <location filename="../../ui/plots/fonts.py" />
      <source>Residual, observed − forecast</source>
      <translation>Residuum, beobachtet − Vorhersage</translation>
    </message>
    <message>
      <location filename="../../ui/plots/fonts.py" />
      <source>DejaVu Sans</source>
      <translation>DejaVu Sans</translation>
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
      <location filename="../../ui/plots/lines_plot.py" />
      <source>Profile lines together</source>
      <translation>Profillinien zusammen</translation>
    </message>
    <message>
      <location filename="../../ui/plots/lines_plot.py" />
      <source>{line}, {model}</source>
      <translation>{line}, {model}</translation>
    </message>
    <message>
      <location filename="../../ui/plots/origin_mark.py" />
      <source>Forecast starts {date}</source>
      <translation>Vorhersagebeginn {date}</translation>
    </message>
    <message>
      <location filename="../../ui/plots/pattern_plot.py" />
      <source>Mean silhouette</source>
      <translation>Mittlere Silhouette</translation>
    </message>
    <message>
      <location filename="../../ui/plots/profile_band.py" />
      <source>± standard deviation of the observed</source>
      <translation>± Standardabweichung der Beobachtungen</translation>
    </message>
    <message>
      <location filename="../../ui/plots/profile_band.py" />
      <source>10–90 % of the observed</source>
      <translation>10–90 % der Beobachtungen</translation>
    </message>
    <message>
      <location filename="../../ui/plots/profile_band.py" />
      <source>90 % interval of the forecast</source>
      <translation>90-%-Intervall der Vorhersage</translation>
    </message>
    <message>
      <location filename="../../ui/plots/profile_band.py" />
      <source>{curve}, median over the swath</source>
      <translation>{curve}, Median über den Streifen</translation>
    </message>
    <message>
      <location filename="../../ui/plots/profile_band.py" />
      <source>{curve}, mean over the swath</source>
      <translation>{curve}, Mittelwert über den Streifen</translation>
    </message>
    <message>
      <location filename="../../ui/plots/profile_plot.py" />
      <source>Profile plot</source>
      <translation>Profildiagramm</translation>
    </message>
    <message>
      <location filename="../../ui/plots/profile_plot.py" />
      <source>Slope ({unit})</source>
      <translation>Steigung ({unit})</translation>
    </message>
    <message>
      <location filename="../../ui/plots/residual_plot.py" />
      <source>{low} to {high} mm: {n} values</source>
      <translation>{low} bis {high} mm: {n} Werte</translation>
    </message>
    <message>
      <location filename="../../ui/plots/residual_plot.py" />
      <source>Residual (mm), observed − forecast</source>
      <translation>Residuum (mm), beobachtet − Vorhersage</translation>
    </message>
    <message>
      <location filename="../../ui/plots/residual_plot.py" />
      <source>Values</source>
      <translation>Werte</translation>
    </message>
    <message>
      <location filename="../../ui/plots/residual_plot.py" />
      <source>bias {value} mm (dashed)</source>
      <translation>mittlere Abweichung {value} mm (gestrichelt)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/residual_plot.py" />
      <source>RMSE {value} mm</source>
      <translation>RMSE {value} mm</translation>
    </message>
    <message>
      <location filename="../../ui/plots/residual_plot.py" />
      <source>90 % band held {share}</source>
      <translation>90-%-Band traf {share}</translation>
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
      <location filename="../../ui/plots/skill_bars.py" />
      <source>Better than {reference} (%)</source>
      <translation>Besser als {reference} (%)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/skill_bars.py" />
      <source>Skill by model</source>
      <translation>Güte je Modell</translation>
    </message>
    <message>
      <location filename="../../ui/plots/skill_bars.py" />
      <source>How much smaller the RMSE is than the reference's. Grey: about equal.</source>
      <translation>Um wie viel der RMSE kleiner ist als der der Referenz. Grau: etwa gleich.</translation>
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
      <source>The worker stopped while reading. &lt;a href="again"&gt;Try again&lt;/a&gt; or copy the diagnostics.</source>
      <translation>Der Rechenprozess hielt beim Lesen an. &lt;a href="again"&gt;Versuchen Sie es erneut&lt;/a&gt;, oder kopieren Sie die Diagnose.</translation>
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
      <source>{n} dates are missing, the first {first}, the last {last}. They are filled for training and never scored.</source>
      <translation>{n} Zeitpunkte fehlen, der erste am {first}, der letzte am {last}. Sie werden für das Training gefüllt und nie bewertet.</translation>
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
      <location filename="../../ui/processing/align.py" />
      <source>Lag (days)</source>
      <translation>Verzögerung (Tage)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/align.py" />
      <source>Forecast origin</source>
      <translation>Startzeitpunkt der Vorhersage</translation>
    </message>
    <message>
      <location filename="../../ui/processing/align.py" />
      <source>{n} of {all} dates are reached.</source>
      <translation>{n} von {all} Zeitpunkten werden erreicht.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/align.py" />
      <source>How the factor comes to the places</source>
      <translation>Wie der Faktor auf die Orte kommt</translation>
    </message>
    <message>
      <location filename="../../ui/processing/align.py" />
      <source>How the factor comes to the dates</source>
      <translation>Wie der Faktor auf die Zeitpunkte kommt</translation>
    </message>
    <message>
      <location filename="../../ui/processing/align.py" />
      <source>Aligned factor</source>
      <translation>Angeglichener Faktor</translation>
    </message>
    <message>
      <location filename="../../ui/processing/align.py" />
      <source>Dates that the record reaches</source>
      <translation>Zeitpunkte, die die Aufzeichnung erreicht</translation>
    </message>
    <message>
      <location filename="../../ui/processing/align.py" />
      <source>Align a factor</source>
      <translation>Einen Faktor angleichen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/align.py" />
      <source>Brings a factor such as rain or temperature to the dates and places of a displacement time series, as a run does it: in space by nearest, bilinear, average, inverse distance or by the ratio of cell sizes, in time by linear, previous, monthly mean or the sum since the last acquisition, with a lag of so many days.&lt;br&gt;&lt;br&gt;The factor is one row of the table. Dates that its record does not reach are left empty. With an origin no later sample is looked at. Training aligns factors itself, and does not need this file.</source>
      <translation>Bringt einen Faktor wie Regen oder Temperatur auf die Zeitpunkte und Orte einer Verschiebungszeitreihe, so wie es ein Lauf tut: im Raum durch nächsten Nachbarn, bilinear, Mittel, inverse Distanz oder nach dem Verhältnis der Zellgrößen, in der Zeit durch linear, vorherigen Wert, Monatsmittel oder die Summe seit der letzten Aufnahme, mit einer Verzögerung von so vielen Tagen.&lt;br&gt;&lt;br&gt;Der Faktor ist eine Zeile der Tabelle. Zeitpunkte, die seine Aufzeichnung nicht erreicht, bleiben leer. Mit einem Startzeitpunkt wird kein späterer Messwert betrachtet. Das Training gleicht Faktoren selbst an und braucht diese Datei nicht.</translation>
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
      <source>Quick look: smaller networks, trained for a shorter time</source>
      <translation>Schnelldurchgang: kleinere Netze, kürzer trainiert</translation>
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
      <source>Where it is the other way round, give the option sign the value away.</source>
      <translation>Wo es umgekehrt ist, geben Sie der Option sign den Wert away.</translation>
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
      <source>Writes a displacement time series as a GeoTIFF with one band a date, a GeoPackage of points with fields DYYYYMMDD (as InSAR Explorer reads them), netCDF or Zarr after CF, or HDF5 as MintPy writes it. Displacement is in millimetres.&lt;br&gt;&lt;br&gt;A GeoTIFF of points needs a cell size. On the map the last date is shown in the colours of motion.</source>
      <translation>Schreibt eine Verschiebungszeitreihe als GeoTIFF mit einem Kanal je Zeitpunkt, als GeoPackage aus Punkten mit Feldern DYYYYMMDD (wie InSAR Explorer sie liest), als netCDF oder Zarr nach CF oder als HDF5, wie MintPy es schreibt. Verschiebungen sind in Millimetern.&lt;br&gt;&lt;br&gt;Ein GeoTIFF aus Punkten braucht eine Zellgröße. In der Karte wird der letzte Zeitpunkt in den Farben der Bewegung gezeigt.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>Map (none: displacement, observed and forecast)</source>
      <translation>Karte (keine: Verschiebung, beobachtet und vorhergesagt)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>Folder of the run</source>
      <translation>Ordner des Laufs</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>Package (*.zip);;Google Earth (*.kmz);;Animation (*.gif);;Film (*.mp4)</source>
      <translation>Paket (*.zip);;Google Earth (*.kmz);;Animation (*.gif);;Film (*.mp4)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>{name} ends in none of {endings}. Give it one of these endings.</source>
      <translation>{name} hat keine der Endungen {endings}. Geben Sie der Datei eine dieser Endungen.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>Export a run</source>
      <translation>Lauf exportieren</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>Writes a finished run for others. The ending of the file chooses what:&lt;br&gt;&lt;br&gt;&lt;b&gt;zip&lt;/b&gt;: everything of the run, with QML and SLD styles and a QGIS project that opens anywhere.&lt;br&gt;&lt;b&gt;kmz&lt;/b&gt;: the dated maps with their dates, for Google Earth.&lt;br&gt;&lt;b&gt;gif&lt;/b&gt;: the dated maps as an animation, observed and forecast.&lt;br&gt;&lt;b&gt;mp4&lt;/b&gt;: the same as a film, where the program ffmpeg is installed.&lt;br&gt;&lt;b&gt;tif&lt;/b&gt;: one map as a cloud-optimised GeoTIFF, its style beside it as QML and SLD.&lt;br&gt;&lt;br&gt;&lt;b&gt;Map&lt;/b&gt; names the map of a tif, and another dated map for kmz, gif and mp4.</source>
      <translation>Schreibt einen fertigen Lauf für andere. Die Endung der Datei bestimmt, was:&lt;br&gt;&lt;br&gt;&lt;b&gt;zip&lt;/b&gt;: alles vom Lauf, mit QML- und SLD-Stilen und einem QGIS-Projekt, das sich überall öffnen lässt.&lt;br&gt;&lt;b&gt;kmz&lt;/b&gt;: die datierten Karten mit ihrem jeweiligen Datum, für Google Earth.&lt;br&gt;&lt;b&gt;gif&lt;/b&gt;: die datierten Karten als Animation, beobachtet und vorhergesagt.&lt;br&gt;&lt;b&gt;mp4&lt;/b&gt;: dasselbe als Film, wo das Programm ffmpeg installiert ist.&lt;br&gt;&lt;b&gt;tif&lt;/b&gt;: eine Karte als cloudoptimiertes GeoTIFF, ihr Stil daneben als QML und SLD.&lt;br&gt;&lt;br&gt;&lt;b&gt;Karte&lt;/b&gt; nennt die Karte eines tif und eine andere datierte Karte für kmz, gif und mp4.</translation>
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
      <source>Second track, where the model was trained on two</source>
      <translation>Zweite Bahn, wenn das Modell mit zweien trainiert wurde</translation>
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
      <source>Displacement under a disk of water</source>
      <translation>Verschiebung unter einer Wasserscheibe</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Computes how far a disk of water moves the ground, at several distances from its middle, with the load Love numbers of PREM or of a file of your own.&lt;br&gt;&lt;br&gt;The result is a table of distance_km and displacement_mm, positive up: water that is added moves the ground down. A disk of 14 km under 1 m of water sinks by 2.69 mm in the middle.</source>
      <translation>Berechnet, wie weit eine Wasserscheibe den Boden bewegt, in mehreren Abständen von ihrer Mitte, mit den Auflast-Love-Zahlen von PREM oder einer eigenen Datei.&lt;br&gt;&lt;br&gt;Das Ergebnis ist eine Tabelle mit distance_km und displacement_mm, positiv nach oben: Hinzukommendes Wasser bewegt den Boden nach unten. Unter einer Scheibe von 14 km mit 1 m Wasser senkt er sich in der Mitte um 2,69 mm.</translation>
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
      <source>Settings of the model (key=value, separated by spaces, 'quoted' where one holds a space)</source>
      <translation>Einstellungen des Modells (Schlüssel=Wert, durch Leerzeichen getrennt, 'in Anführungszeichen', wenn eine ein Leerzeichen enthält)</translation>
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
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Dates ahead {text!r} is no list of whole numbers.</source>
      <translation>Zeitpunkte voraus {text!r} sind keine Liste ganzer Zahlen.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Write it like 1,2,5.</source>
      <translation>Schreiben Sie sie wie 1,2,5.</translation>
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
      <source>The setting {word} has no value.</source>
      <translation>Die Einstellung {word} hat keinen Wert.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Write it like epochs=20.</source>
      <translation>Schreiben Sie sie wie epochs=20.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>A quote in the settings has no end.</source>
      <translation>Ein Anführungszeichen in den Einstellungen wird nicht geschlossen.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Close it, or take it out.</source>
      <translation>Schließen Sie es, oder entfernen Sie es.</translation>
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
      <source>Farthest distance of a measured point (units of the run's system)</source>
      <translation>Größte Entfernung eines gemessenen Punkts (Einheiten des Systems des Laufs)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/report.py" />
      <source>Lines of profiles</source>
      <translation>Linien der Profile</translation>
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
      <source>No values at point {name}.</source>
      <translation>Keine Werte am Punkt {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/report.py" />
      <source>Report on a run</source>
      <translation>Bericht zu einem Lauf</translation>
    </message>
    <message>
      <location filename="../../ui/processing/report.py" />
      <source>Writes a PDF of three A4 pages or more on a finished run: maps of forecast and residual with legend and scale bar, the series where the ground moves most and at your points, profiles along your lines (without any: one from west to east), the table of scores, settings, the data's credit, and how far to trust it. An HTML page with the same stands beside it.&lt;br&gt;&lt;br&gt;A layout template of your own (.qpt) takes the place of the built-in pages: its items bear the names gc_title, gc_sentence, gc_map_1, gc_legend_1, gc_plot_1, gc_scores, gc_trust …</source>
      <translation>Schreibt ein PDF aus drei oder mehr A4-Seiten zu einem abgeschlossenen Lauf: Karten von Vorhersage und Residuum mit Legende und Maßstab, die Zeitreihe dort, wo sich der Boden am stärksten bewegt, und an Ihren Punkten, Profile entlang Ihrer Linien (ohne solche: eines von West nach Ost), die Tabelle der Bewertungen, Einstellungen, die Herkunft der Daten und wie weit man ihm trauen kann. Daneben liegt eine HTML-Seite mit demselben Inhalt.&lt;br&gt;&lt;br&gt;Eine eigene Layoutvorlage (.qpt) tritt an die Stelle der eingebauten Seiten: Ihre Elemente tragen die Namen gc_title, gc_sentence, gc_map_1, gc_legend_1, gc_plot_1, gc_scores, gc_trust …</translation>
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
      <source>Mean or median of the swath</source>
      <translation>Mittelwert oder Median des Streifens</translation>
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
      <source>Writes values along lines, a row for each line, date and distance: observed values in a swath as their mean or median, standard deviation, 10 and 90 %; forecast, interval and residual. Dates are the first and last held-back one and the last of the forecast, or all.</source>
      <translation>Schreibt Werte entlang von Linien, eine Zeile je Linie, Zeitpunkt und Entfernung: beobachtete Werte in einem Streifen als Mittelwert oder Median, Standardabweichung, 10 und 90 %; Vorhersage, Intervall und Residuum. Zeitpunkte sind der erste und letzte zurückgehaltene und der letzte der Vorhersage, oder alle.</translation>
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
      <source>Twin's folder</source>
      <translation>Ordner des Zwillings</translation>
    </message>
    <message>
      <location filename="../../ui/processing/simulate.py" />
      <source>Size</source>
      <translation>Größe</translation>
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
      <location filename="../../ui/processing/simulate.py" />
      <source>Simulate water and its load</source>
      <translation>Wasser und seine Auflast simulieren</translation>
    </message>
    <message>
      <location filename="../../ui/processing/simulate.py" />
      <source>Writes a simulated twin to try the correction of water storage with: a prior with errors of season, noise and bias, the uplift that the true water causes (9 mm and 3 mm of noise), a validation with gaps, a study area, and the truth.&lt;br&gt;&lt;br&gt;It is no measurement. Everything made from it says that it is simulated.</source>
      <translation>Schreibt einen simulierten Zwilling, an dem sich die Korrektur der Wasserspeicherung erproben lässt: einen Prior mit Fehlern in Saison, Rauschen und Bias, die vom wahren Wasser verursachte Hebung (9 mm und 3 mm Rauschen), eine Validierung mit Lücken, ein Untersuchungsgebiet und die Wahrheit.&lt;br&gt;&lt;br&gt;Es ist keine Messung. Alles, was daraus entsteht, sagt, dass es simuliert ist.</translation>
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
      <source>GeoTIFF (*.tif);;GeoPackage (*.gpkg);;NetCDF (*.nc);;Zarr (*.zarr);;HDF5 (*.h5)</source>
      <translation>GeoTIFF (*.tif);;GeoPackage (*.gpkg);;NetCDF (*.nc);;Zarr (*.zarr);;HDF5 (*.h5)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>Direction of the motion (none: as the file says)</source>
      <translation>Richtung der Bewegung (ohne: wie in der Datei angegeben)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>Further options of the sources</source>
      <translation>Weitere Optionen der Quellen</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>Names of the regions to take (none: all)</source>
      <translation>Namen der zu verwendenden Regionen (ohne: alle)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>Further maps of the forecast</source>
      <translation>Weitere Karten der Vorhersage</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>Variable or band to take</source>
      <translation>Zu verwendende Variable oder zu verwendender Kanal</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>Option, factor.option or other.option</source>
      <translation>Option, Faktor.Option oder other.Option</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>Value, lists with commas</source>
      <translation>Wert, Listen mit Kommas</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>An option of a source lacks its name or its value.</source>
      <translation>Einer Option einer Quelle fehlt der Name oder der Wert.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>There is no option {name} of a source.</source>
      <translation>Eine Quelle hat keine Option {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>Write an option like reader, or that of a given factor, like rain.variable.</source>
      <translation>Geben Sie eine Option wie reader an, oder die eines angegebenen Faktors wie rain.variable.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/train.py" />
      <source>Number of origins of the backtest before the forecast (-1: as many as suit the model)</source>
      <translation>Zahl der Startzeitpunkte des Backtests vor der Vorhersage (-1: so viele, wie zum Modell passen)</translation>
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
      <location filename="../../ui/profiles_layer.py" />
      <source>Draw profile {name}</source>
      <translation>Profil {name} zeichnen</translation>
    </message>
    <message>
      <location filename="../../ui/profiles_layer.py" />
      <source>Take {n} lines</source>
      <translation>{n} Linien übernehmen</translation>
    </message>
    <message>
      <location filename="../../ui/quick_try.py" />
      <source>Quick try {n}</source>
      <translation>Schnellversuch {n}</translation>
    </message>
    <message>
      <location filename="../../ui/quitting.py" />
      <source>{n} runs wait and would not begin: {names}.</source>
      <translation>{n} Läufe warten und würden nicht beginnen: {names}.</translation>
    </message>
    <message>
      <location filename="../../ui/quitting.py" />
      <source>{name} waits and would not begin.</source>
      <translation>{name} wartet und würde nicht beginnen.</translation>
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
      <source>Reference: reading…</source>
      <translation>Referenz: wird gelesen…</translation>
    </message>
    <message>
      <location filename="../../ui/reference.py" />
      <source>Reference: no values here</source>
      <translation>Referenz: hier keine Werte</translation>
    </message>
    <message>
      <location filename="../../ui/region_counts.py" />
      <source>Counting what regions hold</source>
      <translation>Inhalt der Regionen wird gezählt</translation>
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
      <location filename="../../ui/region_words.py" />
      <source>Regions {a} and {b} share {n} pixels or points. Scores for {b} would be too good.</source>
      <translation>Die Regionen {a} und {b} haben {n} Pixel oder Punkte gemeinsam. Bewertungen für {b} wären zu gut.</translation>
    </message>
    <message>
      <location filename="../../ui/region_words.py" />
      <source>Regions {a} and {b} share {n} pixels or points, which count in both.</source>
      <translation>Die Regionen {a} und {b} haben {n} Pixel oder Punkte gemeinsam, die in beiden zählen.</translation>
    </message>
    <message>
      <location filename="../../ui/region_words.py" />
      <source>Region {b} overlaps {a}, so its scores would be too good.</source>
      <translation>Region {b} überlappt {a}, daher wären ihre Bewertungen zu gut.</translation>
    </message>
    <message>
      <location filename="../../ui/region_words.py" />
      <source>Regions {a} and {b} overlap; what they share counts in both.</source>
      <translation>Die Regionen {a} und {b} überlappen sich; was sie gemeinsam haben, zählt in beiden.</translation>
    </message>
    <message>
      <location filename="../../ui/region_words.py" />
      <source>Region {b} lies directly beside {a}. Neighbours move alike, so its scores flatter.</source>
      <translation>Region {b} liegt unmittelbar neben {a}. Nachbarn bewegen sich ähnlich, daher schmeicheln ihr die Bewertungen.</translation>
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
      <source>Rename region {name}</source>
      <translation>Region {name} umbenennen</translation>
    </message>
    <message>
      <location filename="../../ui/regions_layer.py" />
      <source>Delete region {name}</source>
      <translation>Region {name} löschen</translation>
    </message>
    <message>
      <location filename="../../ui/regions_layer.py" />
      <source>There is a region {name} already.</source>
      <translation>Es gibt bereits eine Region {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/regions_layer.py" />
      <source>Give another name.</source>
      <translation>Geben Sie einen anderen Namen an.</translation>
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
      <source>Scores on past dates, continued</source>
      <translation>Bewertungen an früheren Zeitpunkten, Fortsetzung</translation>
    </message>
    <message>
      <location filename="../../ui/report/pages.py" />
      <source>Page {n} of {count}</source>
      <translation>Seite {n} von {count}</translation>
    </message>
    <message>
      <location filename="../../ui/report/pages.py" />
      <source>{title}, continued on the next page</source>
      <translation>{title}, Fortsetzung auf der nächsten Seite</translation>
    </message>
    <message>
      <location filename="../../ui/report/paper.py" />
      <source>Choose another folder, or close the program that shows the file.</source>
      <translation>Wählen Sie einen anderen Ordner, oder schließen Sie das Programm, das die Datei zeigt.</translation>
    </message>
    <message>
      <location filename="../../ui/report/plotting.py" />
      <source>Looking for the place that moves most</source>
      <translation>Der Ort mit der größten Bewegung wird gesucht</translation>
    </message>
    <message>
      <location filename="../../ui/report/plotting.py" />
      <source>Drawing the series</source>
      <translation>Die Zeitreihen werden gezeichnet</translation>
    </message>
    <message>
      <location filename="../../ui/report/plotting.py" />
      <source>Drawing the profile</source>
      <translation>Das Profil wird gezeichnet</translation>
    </message>
    <message>
      <location filename="../../ui/report/plotting.py" />
      <source>region {region} · {where}</source>
      <translation>Region {region} · {where}</translation>
    </message>
    <message>
      <location filename="../../ui/report/plotting.py" />
      <source>profile {name}</source>
      <translation>Profil {name}</translation>
    </message>
    <message>
      <location filename="../../ui/report/plotting.py" />
      <source>region {region} from west to east</source>
      <translation>Region {region} von West nach Ost</translation>
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
      <source>{n} more rows in report.json</source>
      <translation>{n} weitere Zeilen in report.json</translation>
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
      <source>Maps and plots are relative to {place}; scores are not.</source>
      <translation>Karten und Diagramme sind relativ zu {place}; Bewertungen nicht.</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>GroundCast report · {run}</source>
      <translation>GroundCast-Bericht · {run}</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>The maps are relative to {place}, the plots are not. Scores are never.</source>
      <translation>Die Karten sind relativ zu {place}, die Diagramme nicht. Bewertungen sind es nie.</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>Laying out the pages</source>
      <translation>Die Seiten werden angeordnet</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>The template has no place for {n} of the plots: name items gc_plot_3, gc_plot_4 …</source>
      <translation>Die Vorlage hat für {n} der Diagramme keinen Platz: Benennen Sie Elemente gc_plot_3, gc_plot_4 …</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>Writing the HTML</source>
      <translation>Das HTML wird geschrieben</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>Writing the PDF</source>
      <translation>Das PDF wird geschrieben</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>Without values of the run, and left out: {names}.</source>
      <translation>Ohne Werte des Laufs und daher weggelassen: {names}.</translation>
    </message>
    <message>
      <location filename="../../ui/residuals.py" />
      <source>This run has no residuals.</source>
      <translation>Dieser Lauf hat keine Residuen.</translation>
    </message>
    <message>
      <location filename="../../ui/residuals.py" />
      <source>Hold dates back and run it again.</source>
      <translation>Zeitpunkte zurückhalten und noch einmal rechnen.</translation>
    </message>
    <message>
      <location filename="../../ui/run_log.py" />
      <source>{name} begins in {folder}.</source>
      <translation>{name} beginnt in {folder}.</translation>
    </message>
    <message>
      <location filename="../../ui/run_log.py" />
      <source>{name} is done.</source>
      <translation>{name} ist fertig.</translation>
    </message>
    <message>
      <location filename="../../ui/run_log.py" />
      <source>{name} was stopped.</source>
      <translation>{name} wurde angehalten.</translation>
    </message>
    <message>
      <location filename="../../ui/run_report.py" />
      <source>{folder} holds no report.json.</source>
      <translation>{folder} enthält keine report.json.</translation>
    </message>
    <message>
      <location filename="../../ui/run_report.py" />
      <source>Choose the folder of a finished run.</source>
      <translation>Wählen Sie den Ordner eines abgeschlossenen Laufs.</translation>
    </message>
    <message>
      <location filename="../../ui/run_report.py" />
      <source>{path} has schema {version}, this GroundCast reads schema 1.</source>
      <translation>{path} hat Schema {version}, dieses GroundCast liest Schema 1.</translation>
    </message>
    <message>
      <location filename="../../ui/run_report.py" />
      <source>Update GroundCast.</source>
      <translation>Aktualisieren Sie GroundCast.</translation>
    </message>
    <message>
      <location filename="../../ui/run_report.py" />
      <source>{path} is not a GroundCast report.</source>
      <translation>{path} ist kein GroundCast-Bericht.</translation>
    </message>
    <message>
      <location filename="../../ui/run_results.py" />
      <source>{folder} cannot be reached any more.</source>
      <translation>{folder} ist nicht mehr erreichbar.</translation>
    </message>
    <message>
      <location filename="../../ui/run_results.py" />
      <source>Connect its drive again, or put the folder back, and click once more.</source>
      <translation>Schließen Sie das Laufwerk wieder an, oder legen Sie den Ordner zurück, und klicken Sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../../ui/run_room.py" />
      <source>The disk is full: {free} free, {needed} needed. Free some space; finished files are kept.</source>
      <translation>Der Datenträger ist voll: {free} frei, {needed} nötig. Schaffen Sie Platz; fertige Dateien bleiben erhalten.</translation>
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
      <source>{changes}: {size} mm on average.</source>
      <translation>{changes}: im Mittel {size} mm.</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>This is a response of the model, not proof of cause.</source>
      <translation>Dies ist eine Reaktion des Modells, kein Beweis einer Ursache.</translation>
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
      <source>{changes}: {clauses}.</source>
      <translation>{changes}: {clauses}.</translation>
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
      <source>{change}, which tells nothing</source>
      <translation>{change}, was nichts besagt</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>region {region} {text}</source>
      <translation>Region {region} {text}</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>One training alone has no interval: compare 2 or more.</source>
      <translation>Ein einziger Trainingslauf hat kein Intervall: Vergleichen Sie 2 oder mehr.</translation>
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
      <source>(90 % of trainings: {low} to {high})</source>
      <translation>(90 % der Trainingsläufe: {low} bis {high})</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{changes}: no effect can be told. Mean response: {clauses}.</source>
      <translation>{changes}: kein Effekt erkennbar. Mittlere Reaktion: {clauses}.</translation>
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
      <location filename="../../ui/setting_words.py" />
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <location filename="../../ui/setting_words.py" />
      <source>No</source>
      <translation>Nein</translation>
    </message>
    <message>
      <location filename="../../ui/setting_words.py" />
      <source>Whole sequence</source>
      <translation>Ganze Sequenz</translation>
    </message>
    <message>
      <location filename="../../ui/setting_words.py" />
      <source>Best epoch</source>
      <translation>Beste Epoche</translation>
    </message>
    <message>
      <location filename="../../ui/setting_words.py" />
      <source>Straight line</source>
      <translation>Gerade Linie</translation>
    </message>
    <message>
      <location filename="../../ui/setting_words.py" />
      <source>Last value</source>
      <translation>Letzter Wert</translation>
    </message>
    <message>
      <location filename="../../ui/setting_words.py" />
      <source>Nothing</source>
      <translation>Nichts</translation>
    </message>
    <message>
      <location filename="../../ui/setting_words.py" />
      <source>Last epoch</source>
      <translation>Letzte Epoche</translation>
    </message>
    <message>
      <location filename="../../ui/shown_runs.py" />
      <source>This run has no dated maps to play.</source>
      <translation>Dieser Lauf hat keine datierten Karten zum Abspielen.</translation>
    </message>
    <message>
      <location filename="../../ui/shown_runs.py" />
      <source>The profile lines have no way to the CRS of the run. The report has none.</source>
      <translation>Die Profillinien lassen sich nicht in das KBS des Laufs umrechnen. Der Bericht enthält keine.</translation>
    </message>
    <message>
      <location filename="../../ui/shown_runs.py" />
      <source>This run has no map of its skill.</source>
      <translation>Dieser Lauf hat keine Karte seiner Güte.</translation>
    </message>
    <message>
      <location filename="../../ui/shown_runs.py" />
      <source>Temporal Controller</source>
      <translation>Temporal Controller</translation>
    </message>
    <message>
      <location filename="../../ui/sign_words.py" />
      <source>positive towards the satellite</source>
      <translation>positiv zum Satelliten hin</translation>
    </message>
    <message>
      <location filename="../../ui/sign_words.py" />
      <source>positive up</source>
      <translation>positiv nach oben</translation>
    </message>
    <message>
      <location filename="../../ui/sign_words.py" />
      <source>positive east</source>
      <translation>positiv nach Osten</translation>
    </message>
    <message>
      <location filename="../../ui/sign_words.py" />
      <source>positive north</source>
      <translation>positiv nach Norden</translation>
    </message>
    <message>
      <location filename="../../ui/sign_words.py" />
      <source>positive is more water</source>
      <translation>positiv bedeutet mehr Wasser</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>EGMS points</source>
      <translation>EGMS-Punkte</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>One GeoTIFF per date</source>
      <translation>Ein GeoTIFF je Zeitpunkt</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>GeoTIFF with one band per date</source>
      <translation>GeoTIFF mit einem Kanal je Zeitpunkt</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Interferograms, inverted to a series</source>
      <translation>Interferogramme, zu einer Zeitreihe invertiert</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>MintPy time series</source>
      <translation>MintPy-Zeitreihen</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>LiCSBAS time series</source>
      <translation>LiCSBAS-Zeitreihen</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>One GMT grid per date</source>
      <translation>Ein GMT-Gitter je Zeitpunkt</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>NetCDF cube or stations</source>
      <translation>NetCDF-Würfel oder -Stationen</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Zarr cube or stations</source>
      <translation>Zarr-Würfel oder -Stationen</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Vector points</source>
      <translation>Vektorpunkte</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Points in a CSV</source>
      <translation>Punkte in einer CSV-Datei</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Long table (id, date, value)</source>
      <translation>Lange Tabelle (id, Datum, Wert)</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>StaMPS</source>
      <translation>StaMPS</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Station table</source>
      <translation>Stationstabelle</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Monthly climatology</source>
      <translation>Monatliche Klimatologie</translation>
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
      <source>{dates} and {n} more</source>
      <translation>{dates} und {n} weitere</translation>
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
      <location filename="../../ui/source_words.py" />
      <source> The option sign=away turns it round.</source>
      <translation> Die Option sign=away dreht das Vorzeichen um.</translation>
    </message>
    <message>
      <location filename="../../ui/sources.py" />
      <source>There is no {path}. Check the path, or choose again.</source>
      <translation>{path} gibt es nicht. Prüfen Sie den Pfad, oder wählen Sie neu.</translation>
    </message>
    <message>
      <location filename="../../ui/sources.py" />
      <source>{path} lies on another computer. Download it, and choose the file.</source>
      <translation>{path} liegt auf einem anderen Rechner. Laden Sie die Datei herunter, und wählen Sie sie dann.</translation>
    </message>
    <message>
      <location filename="../../ui/spoken.py" />
      <source>GroundCast worker</source>
      <translation>GroundCast-Rechenprozess</translation>
    </message>
    <message>
      <location filename="../../ui/spoken.py" />
      <source>Choose another file.</source>
      <translation>Wählen Sie eine andere Datei.</translation>
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
      <location filename="../../ui/study_files.py" />
      <source>The disk is full: {free} free, {needed} needed.</source>
      <translation>Der Datenträger ist voll: {free} frei, {needed} nötig.</translation>
    </message>
    <message>
      <location filename="../../ui/study_files.py" />
      <source>Free some space. The study's files stay where they are.</source>
      <translation>Schaffen Sie Platz. Die Dateien der Studie bleiben, wo sie sind.</translation>
    </message>
    <message>
      <location filename="../../ui/study_files.py" />
      <source>The study's files cannot be copied beside the project ({reason}).</source>
      <translation>Die Dateien der Studie können nicht neben das Projekt kopiert werden ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/study_files.py" />
      <source>They stay where they are, and nothing is lost.</source>
      <translation>Sie bleiben, wo sie sind, und nichts geht verloren.</translation>
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
      <location filename="../../ui/swath.py" />
      <source>The swath holds {places} places on {dates} dates, more than memory takes.</source>
      <translation>Der Streifen enthält {places} Orte zu {dates} Zeitpunkten, mehr als der Speicher fasst.</translation>
    </message>
    <message>
      <location filename="../../ui/swath.py" />
      <source>Give it a smaller width, or draw a shorter line.</source>
      <translation>Geben Sie ihm eine kleinere Breite, oder zeichnen Sie eine kürzere Linie.</translation>
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
      <source>There are no Love numbers {path}.</source>
      <translation>Die Datei {path} mit Love-Zahlen gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>Choose another file, or none for PREM.</source>
      <translation>Wählen Sie eine andere Datei, oder keine für PREM.</translation>
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
      <location filename="../../ui/widgets/build_box.py" />
      <source>Build</source>
      <translation>Variante</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/build_box.py" />
      <source>&lt;b&gt;Build&lt;/b&gt;&lt;br&gt;What &lt;b&gt;Set up…&lt;/b&gt; installs; &lt;b&gt;Repair&lt;/b&gt; exchanges another one.</source>
      <translation>&lt;b&gt;Variante&lt;/b&gt;&lt;br&gt;Was &lt;b&gt;Einrichten…&lt;/b&gt; installiert; &lt;b&gt;Reparieren&lt;/b&gt; tauscht eine andere aus.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/build_box.py" />
      <source>Installed.</source>
      <translation>Installiert.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/build_box.py" />
      <source>The other build is installed: &lt;b&gt;Repair&lt;/b&gt; makes the environment anew.</source>
      <translation>Installiert ist die andere Variante: &lt;b&gt;Reparieren&lt;/b&gt; erstellt die Umgebung neu.</translation>
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
      <location filename="../../ui/widgets/compare_table.py" />
      <source>There is no value: nothing was observed, or the model has none.</source>
      <translation>Es gibt keinen Wert: Nichts wurde beobachtet, oder das Modell hat keinen.</translation>
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
      <source>It ends on {day}, before the forecast does.</source>
      <translation>Die Datei endet am {day}, vor der Vorhersage.</translation>
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
      <source>&lt;b&gt;Path&lt;/b&gt;&lt;br&gt;What the factor does after the last date, before any change of it.</source>
      <translation>&lt;b&gt;Verlauf&lt;/b&gt;&lt;br&gt;Was der Faktor nach dem letzten Zeitpunkt macht, vor jeder Änderung daran.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>Change of {factor}</source>
      <translation>Änderung von {factor}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>&lt;b&gt;Change&lt;/b&gt;&lt;br&gt;On top of the path, at every date; the response is what it alone makes.</source>
      <translation>&lt;b&gt;Änderung&lt;/b&gt;&lt;br&gt;Kommt zu jedem Zeitpunkt auf den Verlauf; die Reaktion ist, was sie allein bewirkt.</translation>
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
      <source>Source…</source>
      <translation>Quelle…</translation>
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
      <source>&lt;b&gt;Source&lt;/b&gt;&lt;br&gt;What the file holds, and what it is told: variable, unit, CRS.</source>
      <translation>&lt;b&gt;Quelle&lt;/b&gt;&lt;br&gt;Was die Datei enthält und was dazu angegeben ist: Variable, Einheit, KBS.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_paths.py" />
      <source>Path after the last date</source>
      <translation>Verlauf nach dem letzten Zeitpunkt</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_paths.py" />
      <source>Change</source>
      <translation>Änderung</translation>
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
      <source>lowest {low}, middle {middle}, highest {high} {unit}</source>
      <translation>niedrigster {low}, mittlerer {middle}, höchster {high} {unit}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/glance.py" />
      <source>Map and sample series</source>
      <translation>Karte und Beispielzeitreihen</translation>
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
      <source>±{half} {unit}</source>
      <translation>±{half} {unit}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/glance.py" />
      <source>{unit}/yr</source>
      <translation>{unit}/Jahr</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/glance.py" />
      <source>No places are known.</source>
      <translation>Es sind keine Orte bekannt.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/layer_menu.py" />
      <source>No loaded layer has a file of its own.</source>
      <translation>Kein geladener Layer hat eine eigene Datei.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>&lt;b&gt;Loss&lt;/b&gt;&lt;br&gt;How far the network is from the series that it learns from, and, dashed, from windows kept for validation.&lt;br&gt;&lt;b&gt;Skill&lt;/b&gt;&lt;br&gt;How much smaller its RMSE on those windows is than that of persistence, the last value carried on; below zero it is larger. R² of them: 1 is perfect, 0 no better than their mean. Both are of values as scaled for the network, and where it learns trend, season and rest apart, of these. The windows overlap what it learns from: how it does beside a simple reference is told after the run, on dates that it has not seen.</source>
      <translation>&lt;b&gt;Verlust&lt;/b&gt;&lt;br&gt;Wie weit das Netz von den Zeitreihen entfernt ist, aus denen es lernt, und, gestrichelt, von Fenstern, die für die Validierung beiseitegelegt sind.&lt;br&gt;&lt;b&gt;Güte&lt;/b&gt;&lt;br&gt;Um wie viel sein RMSE in diesen Fenstern kleiner ist als der der Persistenz, des fortgeschriebenen letzten Werts; unter null ist er größer. R² dazu: 1 ist perfekt, 0 nicht besser als ihr Mittel. Beide gelten für die Werte, wie sie für das Netz skaliert sind, und wo es Trend, Saison und Rest getrennt lernt, für diese. Die Fenster überlappen das, woraus es lernt: Wie es neben einer einfachen Referenz abschneidet, wird nach dem Lauf gesagt, an Zeitpunkten, die es nicht gesehen hat.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>epoch {step}: loss {loss}, validation {validation}</source>
      <translation>Epoche {step}: Verlust {loss}, Validierung {validation}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>skill {value}</source>
      <translation>Güte {value}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>Loss on a logarithmic axis; ticks at the bottom: the learning rate fell.</source>
      <translation>Verlust auf logarithmischer Achse; Striche unten: Die Lernrate fiel.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>Loss curve</source>
      <translation>Verlustkurve</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>epoch {step}: loss {loss}</source>
      <translation>Epoche {step}: Verlust {loss}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>Epoch</source>
      <translation>Epoche</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>R² {value}</source>
      <translation>R² {value}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>{skill} against persistence</source>
      <translation>{skill} gegenüber Persistenz</translation>
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
      <source>Inside</source>
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
      <source>{title}, warning: {text}</source>
      <translation>{title}, Warnung: {text}</translation>
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
      <location filename="../../ui/widgets/supply_form.py" />
      <source>QGIS's own</source>
      <translation>Der von QGIS</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>This address:</source>
      <translation>Diese Adresse:</translation>
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
      <source>P&amp;ackages from a folder</source>
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
      <source>Not better than {reference}.</source>
      <translation>Nicht besser als {reference}.</translation>
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
      <source>{least} to {most} %</source>
      <translation>{least} bis {most} %</translation>
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
      <source>Processor ({n} cores)</source>
      <translation>Prozessor ({n} Kerne)</translation>
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
      <source>About as good as {reference}.</source>
      <translation>Etwa so gut wie {reference}.</translation>
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
      <location filename="../../ui/workbench.py" />
      <source>The diagnostics are on the clipboard.</source>
      <translation>Die Diagnose ist in der Zwischenablage.</translation>
    </message>
    <message>
      <location filename="../../ui/worker_command.py" />
      <source>The worker stopped without a reason. Copy the diagnostics.</source>
      <translation>Der Rechenprozess hielt ohne Grund an. Kopieren Sie die Diagnose.</translation>
    </message>
    <message>
      <location filename="../../ui/worker_command.py" />
      <source>The worker gave no readable answer. Repair its environment in Options.</source>
      <translation>Der Rechenprozess gab keine lesbare Antwort. Reparieren Sie seine Umgebung in den Optionen.</translation>
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
      <source>{name} · {free} of {size} memory free</source>
      <translation>{name} · {free} von {size} Speicher frei</translation>
    </message>
    <message>
      <location filename="../../ui/worker_status.py" />
      <source>{name} · {size} memory</source>
      <translation>{name} · {size} Speicher</translation>
    </message>
    <message>
      <location filename="../../ui/worker_status.py" />
      <source>No worker environment yet.</source>
      <translation>Noch keine Rechenumgebung.</translation>
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
      <source>Windows per optimizer step; 64 in the paper.</source>
      <translation>Fenster je Optimierungsschritt; 64 im Artikel.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Repetition</source>
      <translation>Wiederholung</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>How often each training window comes in an epoch. 0 makes about 1,440 samples, half of the paper's.</source>
      <translation>Wie oft jedes Trainingsfenster in einer Epoche vorkommt. 0 ergibt etwa 1.440 Beispiele, die Hälfte derer im Artikel.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Learning rate</source>
      <translation>Lernrate</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Of the Nadam optimizer. 0 goes by the hidden size: 0.0001 at 256, as in the paper, 0.0002 at 128.</source>
      <translation>Des Nadam-Optimierers. 0 richtet sich nach der inneren Breite: 0,0001 bei 256, wie im Artikel, 0,0002 bei 128.</translation>
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
      <source>Width of the hidden features, a multiple of 16. 0 takes 128 below 5,000 series, else 256.</source>
      <translation>Breite der verborgenen Merkmale, ein Vielfaches von 16. 0 nimmt 128 unter 5.000 Zeitreihen, sonst 256.</translation>
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
      <source>Forecast trend, season and rest (Holt-Winters) apart and add them, as in the paper, relative to nothing.</source>
      <translation>Trend, Saison und Rest (Holt-Winters) getrennt vorhersagen und addieren, wie im Artikel, relativ zu nichts.</translation>
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
      <source>Groups of neighbouring points are looked at together, 24 dates back, to forecast how the next six dates deviate from a simple reference. Smaller than in the paper by default, for a processor.</source>
      <translation>Gruppen benachbarter Punkte werden gemeinsam betrachtet, 24 Zeitpunkte zurück, um vorherzusagen, wie die nächsten sechs Zeitpunkte von einer einfachen Referenz abweichen. Voreingestellt kleiner als im Artikel, für einen Prozessor.</translation>
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
      <source>Windows per optimizer step.</source>
      <translation>Fenster je Optimierungsschritt.</translation>
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
      <source>Compression learning rate</source>
      <translation>Kompressions-Lernrate</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>How large the steps are in which these two networks learn. 0.00001 in the paper, which hardly moves them on short records.</source>
      <translation>Wie groß die Schritte sind, in denen diese beiden Netze lernen. 0,00001 im Artikel, was sie bei kurzen Aufzeichnungen kaum bewegt.</translation>
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
      <location filename="../../models/catalogue/reference.py" />
      <source>Relative to</source>
      <translation>Relativ zu</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/reference.py" />
      <source>What the network corrects: trend and season, the straight line or the last value of what is known, or of these the one that erred least within the known past; nothing forecasts the series themselves, as in the papers.</source>
      <translation>Was das Netz korrigiert: Trend und Saison, die gerade Linie oder den letzten Wert des Bekannten, oder davon das, was in der bekannten Vergangenheit am wenigsten irrte; „Nichts“ sagt die Zeitreihen selbst vorher, wie in den Artikeln.</translation>
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
    <message>
      <location filename="../../models/catalogue/twice.py" />
      <source>(paper mode, optimistic)</source>
      <translation>(Artikelmodus, optimistisch)</translation>
    </message>
  </context>
  <context>
    <name>GroundCast worker</name>
    <message>
      <location filename="../../core/fallback.py" />
      <source>persistence</source>
      <translation>Persistenz</translation>
    </message>
    <message>
      <location filename="../../core/fallback.py" />
      <source>linear</source>
      <translation>linear</translation>
    </message>
    <message>
      <location filename="../../core/fallback.py" />
      <source>seasonal</source>
      <translation>saisonal</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>The halo</source>
      <translation>Der Halo</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>The deformation</source>
      <translation>Die Deformation</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>The incidence angle</source>
      <translation>Der Einfallswinkel</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>The atmospheric loading</source>
      <translation>Die atmosphärische Auflast</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>The prior</source>
      <translation>Der Prior</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>The snow</source>
      <translation>Der Schnee</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>The validation</source>
      <translation>Die Validierung</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>The simulated prior</source>
      <translation>Der simulierte Prior</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/matching.py" />
      <source>{name} {d} to {d_2}</source>
      <translation>{name} {d} bis {d_2}</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>as chosen</source>
      <translation>wie gewählt</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>as its file says ({tag})</source>
      <translation>laut Datei ({tag})</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>since nothing says otherwise</source>
      <translation>da nichts anderes angegeben ist</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>a GeoTIFF</source>
      <translation>ein GeoTIFF</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>a zip archive</source>
      <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>a GeoPackage</source>
      <translation>ein GeoPackage</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>an HDF5 file</source>
      <translation>eine HDF5-Datei</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>a NetCDF file</source>
      <translation>eine NetCDF-Datei</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>something else</source>
      <translation>etwas anderes</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{width} x {height} pixels</source>
      <translation>{width} x {height} Pixel</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>the reference system {crs}</source>
      <translation>das Bezugssystem {crs}</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>the reference system none</source>
      <translation>kein Bezugssystem</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>its corner at {transform}, {transform_2} and cells of {cell}</source>
      <translation>die Ecke bei {transform}, {transform_2} und Zellen von {cell}</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>The wavelength {wavelength_mm} mm</source>
      <translation>Wellenlänge {wavelength_mm} mm</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>The source's {name} {chosen}</source>
      <translation>{name} {chosen} der Quelle</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>The reference of {reference_count} numbers</source>
      <translation>Referenz mit {reference_count} Zahlen</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>The source's no data {no_data}</source>
      <translation>Nodata {no_data} der Quelle</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>The source's coarser = {coarser}</source>
      <translation>coarser = {coarser} der Quelle</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>The source's box {bounds}</source>
      <translation>Rechteck {bounds} der Quelle</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>The span of years {years}</source>
      <translation>Zeitraum der Jahre {years}</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>millimetres</source>
      <translation>Millimeter</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>centimetres</source>
      <translation>Zentimeter</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>decimetres</source>
      <translation>Dezimeter</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>metres</source>
      <translation>Meter</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>{size} bytes free, {size_2} bytes needed</source>
      <translation>{size} Bytes frei, {size_2} Bytes nötig</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>{size} bytes free, {size_2} {unit} needed</source>
      <translation>{size} Bytes frei, {size_2} {unit} nötig</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>{free} free, {size} bytes needed</source>
      <translation>{free} frei, {size} Bytes nötig</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>{free} free, {size} {unit} needed</source>
      <translation>{free} frei, {size} {unit} nötig</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>{size} bytes free</source>
      <translation>{size} Bytes frei</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>{free} free</source>
      <translation>{free} frei</translation>
    </message>
    <message>
      <location filename="../../models/required.py" />
      <source>{width} series of {name}</source>
      <translation>{width} Zeitreihen von {name}</translation>
    </message>
    <message>
      <location filename="../../models/required.py" />
      <source>{rows_count} cells of {number} x {number_2}</source>
      <translation>{rows_count} Zellen von {number} x {number_2}</translation>
    </message>
    <message>
      <location filename="../../models/required.py" />
      <source>{trained} series</source>
      <translation>{trained} Zeitreihen</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>mean</source>
      <translation>Mittelwert</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>keep</source>
      <translation>behalten</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>bilinear</source>
      <translation>bilinear</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>monthly</source>
      <translation>monatlich</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>exit code {exit_code}</source>
      <translation>Exit-Code {exit_code}</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>killed by {name}</source>
      <translation>beendet durch {name}</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>killed by signal {exit_code}</source>
      <translation>beendet durch Signal {exit_code}</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_parts.py" />
      <source>{labels}, seed {seed}</source>
      <translation>{labels}, Seed {seed}</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>one is needed</source>
      <translation>einer ist nötig</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>a test needs {least} to learn from</source>
      <translation>ein Test braucht {least} zum Lernen</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>{what} needs {least} to learn from</source>
      <translation>{what} braucht {least} zum Lernen</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>that is more than half</source>
      <translation>das ist mehr als die Hälfte</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>Processor</source>
      <translation>Prozessor</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>cpu</source>
      <translation>cpu</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>{dates_count} dates {cadence_days} days apart, {taken} of them observed</source>
      <translation>{dates_count} Zeitpunkte im Abstand von {cadence_days} Tagen, davon {taken} beobachtet</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>{moved} moved by up to {off} days</source>
      <translation>{moved} um bis zu {off} Tage verschoben</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>{unused} acquisitions between them are not used</source>
      <translation>{unused} Aufnahmen dazwischen werden nicht verwendet</translation>
    </message>
    <message>
      <location filename="../../core/align.py" />
      <source>There is no rule {rule}.</source>
      <translation>Die Regel {rule} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../core/align.py" />
      <source>Rules are {rules}.</source>
      <translation>Regeln sind {rules}.</translation>
    </message>
    <message>
      <location filename="../../core/align.py" />
      <source>A factor has no value up to {until}.</source>
      <translation>Ein Faktor hat bis {until} keinen Wert.</translation>
    </message>
    <message>
      <location filename="../../core/align.py" />
      <source>Leave it out, or give one that starts earlier.</source>
      <translation>Lassen Sie ihn weg, oder geben Sie einen an, der früher beginnt.</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>The record has {number} date; a backtest needs {least}, {least_2} of them to fit on.</source>
      <translation>Die Aufzeichnung hat {number} Zeitpunkt; ein Backtest braucht {least}, davon {least_2} zum Anpassen.</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>The record has {number} dates; a backtest needs {least}, {least_2} of them to fit on.</source>
      <translation>Die Aufzeichnung hat {number} Zeitpunkte; ein Backtest braucht {least}, davon {least_2} zum Anpassen.</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>Add {number} date or more, or train a forecast, which needs fewer.</source>
      <translation>Fügen Sie mindestens {number} Zeitpunkt hinzu, oder trainieren Sie eine Vorhersage, die weniger braucht.</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>Add {number} dates or more, or train a forecast, which needs fewer.</source>
      <translation>Fügen Sie mindestens {number} Zeitpunkte hinzu, oder trainieren Sie eine Vorhersage, die weniger braucht.</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>{dates} dates are too few for {origins} origins, {longest} ahead and {least} to fit on.</source>
      <translation>{dates} Zeitpunkte sind zu wenige für {origins} Startzeitpunkte, {longest} voraus und {least} zum Anpassen.</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>At least {least} are needed: use fewer origins or shorter horizons, 1 origin and {dates} ahead at most.</source>
      <translation>Mindestens {least} sind nötig: Verwenden Sie weniger Startzeitpunkte oder kürzere Horizonte, höchstens 1 Startzeitpunkt und {dates} voraus.</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>{label} from {dates}</source>
      <translation>{label} ab {dates}</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>A note on {label}: {without}</source>
      <translation>Hinweis zu {label}: {without}</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>The memory is not enough for {number} series.</source>
      <translation>Der Speicher reicht nicht für {number} Zeitreihen.</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>Use fewer series.</source>
      <translation>Verwenden Sie weniger Zeitreihen.</translation>
    </message>
    <message>
      <location filename="../../core/climatology.py" />
      <source>{past} is known for {years} years and was never seen around {ahead}: there is no usual value for that time of the year.</source>
      <translation>{past} ist über {years} Jahre bekannt, aber nie um den {ahead}: Für diese Zeit des Jahres gibt es keinen üblichen Wert.</translation>
    </message>
    <message>
      <location filename="../../core/climatology.py" />
      <source>Give a longer record of the factor, or another path.</source>
      <translation>Geben Sie eine längere Aufzeichnung des Faktors oder einen anderen Verlauf an.</translation>
    </message>
    <message>
      <location filename="../../core/climatology.py" />
      <source>The year {year} of {past} is not in the record for all forecast dates: its past is known from {dates} to {dates_2}.</source>
      <translation>Das Jahr {year} von {past} ist nicht für alle Vorhersagezeitpunkte in der Aufzeichnung: Die Vergangenheit ist von {dates} bis {dates_2} bekannt.</translation>
    </message>
    <message>
      <location filename="../../core/climatology.py" />
      <source>Name a whole year between these dates.</source>
      <translation>Nennen Sie ein ganzes Jahr zwischen diesen Daten.</translation>
    </message>
    <message>
      <location filename="../../core/climatology.py" />
      <source>Only {years} years of {past} are known: its climatology is little more than what happened in them.</source>
      <translation>Nur {years} Jahre von {past} sind bekannt: Die Klimatologie ist kaum mehr als das, was in ihnen geschah.</translation>
    </message>
    <message>
      <location filename="../../core/combination.py" />
      <source>{changed} of the series stepped or took another velocity of late: recent errors count more in the weights.</source>
      <translation>{changed} der Zeitreihen hatten zuletzt einen Sprung oder eine andere Geschwindigkeit: Jüngste Fehler zählen in den Gewichten mehr.</translation>
    </message>
    <message>
      <location filename="../../core/continuation.py" />
      <source>The scenario's {factor} does not cover {missing} to {missing_2}: {missing_count} of {ahead_count} forecast dates have no value.</source>
      <translation>Im Szenario deckt {factor} die Zeit von {missing} bis {missing_2} nicht ab: {missing_count} von {ahead_count} Vorhersagezeitpunkten haben keinen Wert.</translation>
    </message>
    <message>
      <location filename="../../core/continuation.py" />
      <source>Give a stack that continues the factor after the last known date.</source>
      <translation>Geben Sie einen Stapel an, der den Faktor nach dem letzten bekannten Zeitpunkt fortsetzt.</translation>
    </message>
    <message>
      <location filename="../../core/continuation.py" />
      <source>Values are not carried on; give a longer record, or forecast fewer dates.</source>
      <translation>Werte werden nicht fortgeschrieben; geben Sie eine längere Aufzeichnung an, oder sagen Sie weniger Zeitpunkte vorher.</translation>
    </message>
    <message>
      <location filename="../../core/continuation.py" />
      <source>The scenario's {factor} has {found} places, the model's {factor} has {wanted}.</source>
      <translation>Im Szenario hat {factor} {found} Orte, im Modell hat {factor} {wanted}.</translation>
    </message>
    <message>
      <location filename="../../core/continuation.py" />
      <source>Give the same places in the same order, or one series for all of them.</source>
      <translation>Geben Sie dieselben Orte in derselben Reihenfolge an, oder eine Zeitreihe für alle.</translation>
    </message>
    <message>
      <location filename="../../core/continuation.py" />
      <source>The scenario's {factor} is in {unit}, the model's {factor} is in {unit_2}.</source>
      <translation>Im Szenario ist {factor} in {unit}, im Modell ist {factor} in {unit_2}.</translation>
    </message>
    <message>
      <location filename="../../core/continuation.py" />
      <source>Give it in {unit}.</source>
      <translation>Geben Sie die Werte in {unit} an.</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>{name} starts on {starts}, after the first date of the deformation, {day} with a lag of {lag_days} days.</source>
      <translation>{name} beginnt am {starts}, nach dem ersten Zeitpunkt der Deformation, {day} mit einer Verzögerung von {lag_days} Tagen.</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>{name} starts on {starts}, after the first date of the deformation, {day}.</source>
      <translation>{name} beginnt am {starts}, nach dem ersten Zeitpunkt der Deformation, {day}.</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>{name} ends on {until}, before the last date of the deformation, {day} with a lag of {lag_days} days.</source>
      <translation>{name} endet am {until}, vor dem letzten Zeitpunkt der Deformation, {day} mit einer Verzögerung von {lag_days} Tagen.</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>{name} ends on {until}, before the last date of the deformation, {day}.</source>
      <translation>{name} endet am {until}, vor dem letzten Zeitpunkt der Deformation, {day}.</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>{name} ends on {until}, before the last forecast origin, {day} with a lag of {lag_days} days.</source>
      <translation>{name} endet am {until}, vor dem letzten Startzeitpunkt einer Vorhersage, {day} mit einer Verzögerung von {lag_days} Tagen.</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>{name} ends on {until}, before the last forecast origin, {day}.</source>
      <translation>{name} endet am {until}, vor dem letzten Startzeitpunkt einer Vorhersage, {day}.</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>No place of {name} covers all dates from {dates} to {day} with a lag of {lag_days} days.</source>
      <translation>Kein Ort von {name} deckt alle Zeitpunkte von {dates} bis {day} mit einer Verzögerung von {lag_days} Tagen ab.</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>No place of {name} covers all dates from {dates} to {day}.</source>
      <translation>Kein Ort von {name} deckt alle Zeitpunkte von {dates} bis {day} ab.</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>Values are not carried on; give a longer record, or leave the factor out.</source>
      <translation>Werte werden nicht fortgeschrieben; geben Sie eine längere Aufzeichnung an, oder lassen Sie den Faktor weg.</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>The factor {name} has no values here.</source>
      <translation>Der Faktor {name} hat hier keine Werte.</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>Leave it out, or choose another.</source>
      <translation>Lassen Sie ihn weg, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../core/dates.py" />
      <source>{text} is not a date.</source>
      <translation>{text} ist kein Datum.</translation>
    </message>
    <message>
      <location filename="../../core/dates.py" />
      <source>Write it like 2020-01-05.</source>
      <translation>Schreiben Sie es wie 2020-01-05.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The decomposition needs the direction of the line of sight, and the data have none.</source>
      <translation>Die Zerlegung braucht die Richtung der Blicklinie, und die Daten haben keine.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The decomposition needs the direction of the line of sight, and azimuth_angle of the data may be that of the flight or of the line of sight.</source>
      <translation>Die Zerlegung braucht die Richtung der Blicklinie, und azimuth_angle der Daten kann die des Flugs oder die der Blicklinie sein.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>Add columns or rasters los_east, los_north, los_up, or incidence and heading.</source>
      <translation>Fügen Sie Spalten oder Raster los_east, los_north, los_up oder incidence und heading hinzu.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The deformation is {kind}, not line of sight.</source>
      <translation>Die Deformation ist {kind}, nicht in Blickrichtung.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>Give two lines of sight.</source>
      <translation>Geben Sie zwei Blickrichtungen an.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The tracks lie on different cells ({cell} in {crs}, {cell_2} in {crs_2}).</source>
      <translation>Die Bahnen liegen auf verschiedenen Zellen ({cell} in {crs}, {cell_2} in {crs_2}).</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The tracks lie on different cells ({cell} in {crs}, {cell_2} in no system).</source>
      <translation>Die Bahnen liegen auf verschiedenen Zellen ({cell} in {crs}, {cell_2} ohne Bezugssystem).</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The tracks lie on different cells ({cell} in no system, {cell_2} in {crs}).</source>
      <translation>Die Bahnen liegen auf verschiedenen Zellen ({cell} ohne Bezugssystem, {cell_2} in {crs}).</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The tracks lie on different cells ({cell} in no system, {cell_2} in no system).</source>
      <translation>Die Bahnen liegen auf verschiedenen Zellen ({cell} ohne Bezugssystem, {cell_2} ohne Bezugssystem).</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>Bring them to one grid.</source>
      <translation>Bringen Sie sie auf ein gemeinsames Gitter.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The two tracks share no cell.</source>
      <translation>Die beiden Bahnen haben keine Zelle gemeinsam.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>Give two tracks of one place.</source>
      <translation>Geben Sie zwei Bahnen desselben Ortes an.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The two tracks share no time.</source>
      <translation>Die beiden Bahnen haben keine Zeit gemeinsam.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>Give tracks of the same years.</source>
      <translation>Geben Sie Bahnen derselben Jahre an.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>Both tracks look from the same side: their lines of sight are only {typical} degrees apart.</source>
      <translation>Beide Bahnen blicken von derselben Seite: Ihre Blickrichtungen liegen nur {typical} Grad auseinander.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>Give one ascending and one descending track.</source>
      <translation>Geben Sie eine aufsteigende und eine absteigende Bahn an.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The ground is taken not to move north or south; the layer north_leak tells how much of it would show.</source>
      <translation>Angenommen wird, dass sich der Boden nicht nach Norden oder Süden bewegt; der Layer north_leak zeigt, wie viel davon sichtbar würde.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>Two tracks were decomposed on shared cells; between acquisitions they were taken from the acquisition before.</source>
      <translation>Zwei Bahnen wurden auf gemeinsamen Zellen zerlegt; zwischen Aufnahmen gilt die jeweils vorige Aufnahme.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>Two tracks were decomposed on shared cells; between acquisitions they were interpolated linearly.</source>
      <translation>Zwei Bahnen wurden auf gemeinsamen Zellen zerlegt; zwischen Aufnahmen wurde linear interpoliert.</translation>
    </message>
    <message>
      <location filename="../../core/describe.py" />
      <source>The raster is large: it was judged by {parts} parts, {looked_at} % of it.</source>
      <translation>Das Raster ist groß: Beurteilt wurde es nach {parts} Teilen, {looked_at} % davon.</translation>
    </message>
    <message>
      <location filename="../../core/describe.py" />
      <source>The share of valid values is theirs, and numbers in notes are of one part.</source>
      <translation>Der Anteil gültiger Werte ist der dieser Teile, und Zahlen in Hinweisen gelten für einen Teil.</translation>
    </message>
    <message>
      <location filename="../../core/entries.py" />
      <source>{said} is out of range.</source>
      <translation>Unzulässiger Wert: {said}.</translation>
    </message>
    <message>
      <location filename="../../core/entries.py" />
      <source>Set it to {wanted}.</source>
      <translation>Zulässig: {wanted}.</translation>
    </message>
    <message>
      <location filename="../../core/entries.py" />
      <source>The job has the unknown entry {unknown}.</source>
      <translation>Der Auftrag hat den unbekannten Eintrag {unknown}.</translation>
    </message>
    <message>
      <location filename="../../core/entries.py" />
      <source>Correct its name, or update GroundCast.</source>
      <translation>Berichtigen Sie seinen Namen, oder aktualisieren Sie GroundCast.</translation>
    </message>
    <message>
      <location filename="../../core/errors.py" />
      <source>{path} may not be opened by this user.</source>
      <translation>{path} darf von diesem Benutzer nicht geöffnet werden.</translation>
    </message>
    <message>
      <location filename="../../core/errors.py" />
      <source>Give the right to open it, or choose another.</source>
      <translation>Geben Sie das Recht dazu, oder wählen Sie etwas anderes.</translation>
    </message>
    <message>
      <location filename="../../core/factor_paths.py" />
      <source>{share} of the scenario's {name} lies beyond all that was seen at its place (all places: {low} to {high}): there the model extrapolates.</source>
      <translation>{share} der Werte von {name} im Szenario liegen jenseits von allem, was an ihrem Ort je vorkam (alle Orte: {low} bis {high}): Dort extrapoliert das Modell.</translation>
    </message>
    <message>
      <location filename="../../core/fallback.py" />
      <source>The combination does not beat persistence on this stack's past: {reference} is used.</source>
      <translation>In der Vergangenheit dieses Stapels ist die Kombination nicht besser als Persistenz: Verwendet wird {reference}.</translation>
    </message>
    <message>
      <location filename="../../core/fallback.py" />
      <source>The combination does not beat linear on this stack's past: {reference} is used.</source>
      <translation>In der Vergangenheit dieses Stapels ist die Kombination nicht besser als linear: Verwendet wird {reference}.</translation>
    </message>
    <message>
      <location filename="../../core/fallback.py" />
      <source>The combination does not beat seasonal on this stack's past: {reference} is used.</source>
      <translation>In der Vergangenheit dieses Stapels ist die Kombination nicht besser als saisonal: Verwendet wird {reference}.</translation>
    </message>
    <message>
      <location filename="../../core/fallback.py" />
      <source>The combination does not beat persistence on this stack's past: half of the forecast is {reference}.</source>
      <translation>In der Vergangenheit dieses Stapels ist die Kombination nicht besser als Persistenz: Die Hälfte der Vorhersage ist {reference}.</translation>
    </message>
    <message>
      <location filename="../../core/fallback.py" />
      <source>The combination does not beat linear on this stack's past: half of the forecast is {reference}.</source>
      <translation>In der Vergangenheit dieses Stapels ist die Kombination nicht besser als linear: Die Hälfte der Vorhersage ist {reference}.</translation>
    </message>
    <message>
      <location filename="../../core/fallback.py" />
      <source>The combination does not beat seasonal on this stack's past: half of the forecast is {reference}.</source>
      <translation>In der Vergangenheit dieses Stapels ist die Kombination nicht besser als saisonal: Die Hälfte der Vorhersage ist {reference}.</translation>
    </message>
    <message>
      <location filename="../../core/gaussian_process/common.py" />
      <source>{number} series are too few to tell what all have in common on {newer} new dates; {least_series} are needed.</source>
      <translation>{number} Zeitreihen sind zu wenige, um zu erkennen, was allen an {newer} neuen Zeitpunkten gemeinsam ist; {least_series} sind nötig.</translation>
    </message>
    <message>
      <location filename="../../core/gaussian_process/common.py" />
      <source>Give all series of the stack, or fit the process again.</source>
      <translation>Geben Sie alle Zeitreihen des Stapels an, oder passen Sie den Prozess neu an.</translation>
    </message>
    <message>
      <location filename="../../core/gaussian_process/forecaster.py" />
      <source>fitting the kernel</source>
      <translation>Kernel wird angepasst</translation>
    </message>
    <message>
      <location filename="../../core/gaussian_process/forecaster.py" />
      <source>{dates_count} dates are too few for the Gaussian process, which needs {least_dates}.</source>
      <translation>{dates_count} Zeitpunkte sind zu wenige für den Gauß-Prozess, der {least_dates} braucht.</translation>
    </message>
    <message>
      <location filename="../../core/gaussian_process/forecaster.py" />
      <source>Use persistence, or more dates.</source>
      <translation>Verwenden Sie Persistenz oder mehr Zeitpunkte.</translation>
    </message>
    <message>
      <location filename="../../core/gaussian_process/projection.py" />
      <source>The covariance is not positive definite.</source>
      <translation>Die Kovarianz ist nicht positiv definit.</translation>
    </message>
    <message>
      <location filename="../../core/gaussian_process/training.py" />
      <source>{days_count} dates are too few for a Gaussian process, which needs {least_dates}.</source>
      <translation>{days_count} Zeitpunkte sind zu wenige für einen Gauß-Prozess, der {least_dates} braucht.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>{what} has no coordinate reference system, and loads need their distances on the Earth.</source>
      <translation>{what} hat kein Koordinatenbezugssystem, und Auflasten brauchen Abstände auf der Erde.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>Set it in the file.</source>
      <translation>Legen Sie es in der Datei fest.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>Cells of {what} lie outside of what {crs} covers.</source>
      <translation>Zellen liegen außerhalb des Bereichs von {crs} ({what}).</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>Cut it to the region, or correct its reference system.</source>
      <translation>Schneiden Sie die Daten auf die Region zu, oder berichtigen Sie ihr Bezugssystem.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/detectability.py" />
      <source>100 mm of water move the ground by {cell_mm} mm on one cell, {study_mm} mm on the study area and {halo_mm} mm with its halo.</source>
      <translation>100 mm Wasser bewegen den Boden um {cell_mm} mm auf einer Zelle, {study_mm} mm auf dem Untersuchungsgebiet und {halo_mm} mm mit seinem Halo.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/detectability.py" />
      <source>With {sigma_mm} mm of noise one date of one cell resolves {one_cell_mm} mm of water, all {cells} cells together {all_cells_mm} mm if noise is independent.</source>
      <translation>Bei {sigma_mm} mm Rauschen löst ein Zeitpunkt einer Zelle {one_cell_mm} mm Wasser auf, alle {cells} Zellen zusammen {all_cells_mm} mm, wenn das Rauschen unabhängig ist.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/epochs.py" />
      <source>The deformation ({name}) has one date only; a change of water needs two at least.</source>
      <translation>Die Deformation ({name}) hat nur einen Zeitpunkt; eine Änderung des Wassers braucht mindestens zwei.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/epochs.py" />
      <source>The prior ({name}) has one date only; a change of water needs two at least.</source>
      <translation>Der Prior ({name}) hat nur einen Zeitpunkt; eine Änderung des Wassers braucht mindestens zwei.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/epochs.py" />
      <source>The snow ({name}) has one date only; a change of water needs two at least.</source>
      <translation>Der Schnee ({name}) hat nur einen Zeitpunkt; eine Änderung des Wassers braucht mindestens zwei.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/epochs.py" />
      <source>The validation ({name}) has one date only; a change of water needs two at least.</source>
      <translation>Die Validierung ({name}) hat nur einen Zeitpunkt; eine Änderung des Wassers braucht mindestens zwei.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/epochs.py" />
      <source>Give one band a date, or a folder with one file a date.</source>
      <translation>Geben Sie je Zeitpunkt einen Kanal an, oder einen Ordner mit einer Datei je Zeitpunkt.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/filter.py" />
      <source>A standard deviation of {sd_mm} mm of the prior's error leaves nothing to correct.</source>
      <translation>Eine Standardabweichung des Fehlers des Priors von {sd_mm} mm lässt nichts zu korrigieren.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/filter.py" />
      <source>Give 30 to 60 mm, or what the prior's error is known to be.</source>
      <translation>Geben Sie 30 bis 60 mm an, oder den bekannten Fehler des Priors.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/loading.py" />
      <source>A disk of {radius_km} km radius is out of range.</source>
      <translation>Eine Scheibe mit {radius_km} km Radius ist nicht zulässig.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/loading.py" />
      <source>Give a radius above 0 and up to {largest_radius_km} km.</source>
      <translation>Geben Sie einen Radius über 0 und bis {largest_radius_km} km an.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/loading.py" />
      <source>A distance from the disk is negative, or more than half way round the Earth.</source>
      <translation>Ein Abstand von der Scheibe ist negativ oder größer als der halbe Erdumfang.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/loading.py" />
      <source>Give distances from 0 to {half_turn_km} km.</source>
      <translation>Geben Sie Abstände von 0 bis {half_turn_km} km an.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/loading.py" />
      <source>g = {gravity} is out of range.</source>
      <translation>g = {gravity} ist nicht zulässig.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/loading.py" />
      <source>Give about 9.81 m/s2.</source>
      <translation>Geben Sie etwa 9.81 m/s2 an.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>There is no frame {frame}.</source>
      <translation>Den Bezugsrahmen {frame} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>Choose CE, CM or CF.</source>
      <translation>Wählen Sie CE, CM oder CF.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>{source} has no l of degree 1, which the frame {frame} needs.</source>
      <translation>{source} hat kein l vom Grad 1, das der Bezugsrahmen {frame} braucht.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>{source} has no l of degree 1, which the frame CE needs.</source>
      <translation>{source} hat kein l vom Grad 1, das der Bezugsrahmen CE braucht.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>Choose the frame {frame}, or a file with h and l.</source>
      <translation>Wählen Sie den Bezugsrahmen {frame} oder eine Datei mit h und l.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>{path} starts at degree {degrees} and does not hold every degree from 1 on.</source>
      <translation>{path} beginnt bei Grad {degrees} und enthält nicht jeden Grad ab 1.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>Give a table of degree, h, l and k from degree 1 (or 0) on, such as PREM of Wang et al. (2012).</source>
      <translation>Geben Sie eine Tabelle von Grad, h, l und k ab Grad 1 (oder 0) an, etwa PREM von Wang et al. (2012).</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>There is no Love-number file {path}.</source>
      <translation>Die Datei {path} mit Love-Zahlen gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>Check the path.</source>
      <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>{path} is not a table of Love numbers.</source>
      <translation>{path} ist keine Tabelle von Love-Zahlen.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>The columns of {path} are not in the order n, h, l, k or n, h, k, l.</source>
      <translation>Die Spalten von {path} stehen nicht in der Reihenfolge n, h, l, k oder n, h, k, l.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>The column taken for h in {path} is {h} at degree 2 and {h_2} at its end, which is no h of a load.</source>
      <translation>Die als h gelesene Spalte in {path} ist {h} bei Grad 2 und {h_2} am Ende; das ist kein h einer Auflast.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>{path} ends at degree {last}, too early: near the load the answer is up to 50 % wrong.</source>
      <translation>{path} endet bei Grad {last}, zu früh: Nahe der Auflast ist das Ergebnis um bis zu 50 % falsch.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>Give a file to degree {long_enough} or more; at least {shortest}.</source>
      <translation>Geben Sie eine Datei bis Grad {long_enough} oder mehr an; mindestens {shortest}.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>{source} is in the frame CF, from which no other can be found.</source>
      <translation>{source} steht im Bezugsrahmen CF, aus dem sich kein anderer bestimmen lässt.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>Use it as it is, or give numbers in the frame CE.</source>
      <translation>Verwenden Sie die Datei so, oder geben Sie Zahlen im Bezugsrahmen CE an.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>{path} ends at degree {h_count}, where h is {off} % off the value that PREM tends to: the response near the load is off by up to as much.</source>
      <translation>{path} endet bei Grad {h_count}, wo h um {off} % von dem Wert abweicht, dem PREM zustrebt: Um bis zu so viel weicht die Reaktion nahe der Auflast ab.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>{path} has h_0 = {h}: a load that brings mass compresses the whole Earth.</source>
      <translation>{path} hat h_0 = {h}: Eine Auflast, die Masse hinzufügt, staucht die ganze Erde.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/matching.py" />
      <source>The records have no time in common: {series}.</source>
      <translation>Die Aufzeichnungen haben keine Zeit gemeinsam: {series}.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/matching.py" />
      <source>Give records that overlap.</source>
      <translation>Geben Sie Aufzeichnungen an, die sich überlappen.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/matching.py" />
      <source>The span {span} ends before it begins.</source>
      <translation>Der Zeitraum {span} endet, bevor er beginnt.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/matching.py" />
      <source>Swap its dates.</source>
      <translation>Vertauschen Sie Anfang und Ende.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>Ascending and descending tracks were combined to vertical; motion along the orbits is taken as zero.</source>
      <translation>Aufsteigende und absteigende Bahn wurden zur Vertikalen kombiniert; die Bewegung längs der Umlaufbahnen wird als null angenommen.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>The deformation is {kind}, and loads move the ground up and down.</source>
      <translation>Die Deformation ist {kind}, und Auflasten bewegen den Boden auf und ab.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>The atmosphere is {kind}, and loads move the ground up and down.</source>
      <translation>Die Atmosphäre ist {kind}, und Auflasten bewegen den Boden auf und ab.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>Give vertical deformation, or line of sight with incidence angles.</source>
      <translation>Geben Sie vertikale Deformation an, oder Blickrichtung mit Einfallswinkeln.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>The deformation is given as vertical, but its file says {sign}.</source>
      <translation>Die Deformation ist als vertikal angegeben, aber ihre Datei sagt {sign}.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>The atmosphere is given as vertical, but its file says {sign}.</source>
      <translation>Die Atmosphäre ist als vertikal angegeben, aber ihre Datei sagt {sign}.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>Say --kind los where it is line of sight, or turn its sign so that up is positive.</source>
      <translation>Geben Sie --kind los an, wenn es die Blickrichtung ist, oder drehen Sie das Vorzeichen um, sodass aufwärts positiv ist.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>No descending date lies within {days} days of an ascending one.</source>
      <translation>Kein absteigender Zeitpunkt liegt höchstens {days} Tage von einem aufsteigenden entfernt.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>Allow a larger gap between dates, or leave one track out.</source>
      <translation>Lassen Sie einen größeren Abstand der Zeitpunkte zu, oder lassen Sie eine Bahn weg.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>The {name} track has no incidence angles, which the combination needs.</source>
      <translation>Die Bahn {name} hat keine Einfallswinkel, die die Kombination braucht.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>Add an incidence raster or column.</source>
      <translation>Fügen Sie ein Raster oder eine Spalte mit dem Einfallswinkel hinzu.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/operator.py" />
      <source>Distances in the grid's projection are up to {worst} % off over its area.</source>
      <translation>Abstände in der Projektion des Gitters sind in seinem Gebiet um bis zu {worst} % falsch.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/operator.py" />
      <source>Give the prior in EASE-Grid 2.0 (EPSG:6933) or in longitude and latitude.</source>
      <translation>Geben Sie den Prior in EASE-Grid 2.0 (EPSG:6933) oder in Länge und Breite an.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/operator.py" />
      <source>The operator is exact for the sum over disks: one matrix a frequency along the rows.</source>
      <translation>Der Operator ist exakt für die Summe über Scheiben: eine Matrix je Frequenz entlang der Zeilen.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/operator.py" />
      <source>The operator is the full matrix of the sum over disks.</source>
      <translation>Der Operator ist die volle Matrix der Summe über Scheiben.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/operator.py" />
      <source>The operator takes one kernel for all cells; distances are up to {error} % off.</source>
      <translation>Der Operator nimmt einen Kernel für alle Zellen; Abstände sind um bis zu {error} % falsch.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/reference.py" />
      <source>The reference area lies outside of the prior's cells, so its own movement is not known.</source>
      <translation>Das Referenzgebiet liegt außerhalb der Zellen des Priors, daher ist seine eigene Bewegung nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/reference.py" />
      <source>Give a prior that covers it, or --reference none for deformation tied to GNSS.</source>
      <translation>Geben Sie einen Prior an, der es abdeckt, oder --reference none für Deformation, die an GNSS angebunden ist.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/reference.py" />
      <source>The deformation is taken as absolute, not relative to a reference area.</source>
      <translation>Die Deformation wird als absolut genommen, nicht relativ zu einem Referenzgebiet.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/reference.py" />
      <source>Deformation is relative to the mean of {count} reference cell(s).</source>
      <translation>Die Deformation ist relativ zum Mittel aus {count} Referenzzelle(n).</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/reference.py" />
      <source>Deformation is relative to one cell.</source>
      <translation>Die Deformation ist relativ zu einer Zelle.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/regrid.py" />
      <source>{what} and the prior's cells do not overlap, or no cell holds enough values.</source>
      <translation>{what} und die Zellen des Priors überlappen sich nicht, oder keine Zelle enthält genug Werte.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/regrid.py" />
      <source>Check their reference systems, the mask and the minimum valid share.</source>
      <translation>Prüfen Sie die Bezugssysteme, die Maske und den Mindestanteil gültiger Werte.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/twin.py" />
      <source>There is no simulated twin of size {size}.</source>
      <translation>Einen simulierten Zwilling der Größe {size} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/twin.py" />
      <source>Choose {study}.</source>
      <translation>Wählen Sie {study}.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/twin.py" />
      <source>Simulated: a twin experiment.</source>
      <translation>Simuliert: ein Zwillingsexperiment.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/twin.py" />
      <source>No value is a measurement.</source>
      <translation>Kein Wert ist eine Messung.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>The validation varies by {validation}, the prior by {prior} mm: it looks like centimetres (GRACE files are in cm).</source>
      <translation>Die Validierung schwankt um {validation}, der Prior um {prior} mm: Das sieht nach Zentimetern aus (GRACE-Dateien sind in cm).</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>The validation varies by {validation}, the prior by {prior} mm: it looks like a smaller unit than mm (GRACE files are in cm).</source>
      <translation>Die Validierung schwankt um {validation}, der Prior um {prior} mm: Das sieht nach einer kleineren Einheit als mm aus (GRACE-Dateien sind in cm).</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>Say its unit with --validation-unit.</source>
      <translation>Geben Sie ihre Einheit mit --validation-unit an.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>The prior is in {chosen}, which is no unit of water.</source>
      <translation>Der Prior ist in {chosen}; das ist keine Einheit für Wasser.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>The snow is in {chosen}, which is no unit of water.</source>
      <translation>Der Schnee ist in {chosen}; das ist keine Einheit für Wasser.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>The validation is in {chosen}, which is no unit of water.</source>
      <translation>Die Validierung ist in {chosen}; das ist keine Einheit für Wasser.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>Give mm, cm, m or kg/m2.</source>
      <translation>Geben Sie mm, cm, m oder kg/m2 an.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>{what} varies by {size} mm in its cells, which is little for water.</source>
      <translation>{what} schwankt in den Zellen um {size} mm; das ist wenig für Wasser.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>{what} varies by {size} mm in its cells, which is little for water; its unit is not stated and was taken as mm.</source>
      <translation>{what} schwankt in den Zellen um {size} mm; das ist wenig für Wasser; die Einheit ist nicht angegeben und wurde als mm angenommen.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>{what} varies by {size} mm in its cells, which is much for water.</source>
      <translation>{what} schwankt in den Zellen um {size} mm; das ist viel für Wasser.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>{what} varies by {size} mm in its cells, which is much for water; its unit is not stated and was taken as mm.</source>
      <translation>{what} schwankt in den Zellen um {size} mm; das ist viel für Wasser; die Einheit ist nicht angegeben und wurde als mm angenommen.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>Say its unit: mm, cm or m.</source>
      <translation>Geben Sie die Einheit an: mm, cm oder m.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>{what} is taken in {said}, {how}.</source>
      <translation>{what} wird in {said} gelesen, {how}.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>{what} is taken in mm, {how}.</source>
      <translation>{what} wird in mm gelesen, {how}.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>The ground rises when the prior is wet (correlation {related} with what the load would do): the sign is wrong, or it swells with groundwater, which elastic loading does not describe.</source>
      <translation>Der Boden hebt sich, wenn der Prior nass ist (Korrelation {related} mit dem, was die Auflast bewirken würde): Das Vorzeichen ist falsch, oder der Boden quillt mit dem Grundwasser, was elastische Auflast nicht beschreibt.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/update.py" />
      <source>An ensemble of {count} has no spread.</source>
      <translation>Ein Ensemble aus {count} hat keine Streuung.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/update.py" />
      <source>Take {advised} members or more.</source>
      <translation>Nehmen Sie {advised} Mitglieder oder mehr.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/update.py" />
      <source>An observation error of {sigma} mm says that deformation is exact.</source>
      <translation>Ein Beobachtungsfehler von {sigma} mm besagt, dass die Deformation exakt ist.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/update.py" />
      <source>Give its standard deviation, above 0 (9 mm is usual).</source>
      <translation>Geben Sie die Standardabweichung an, über 0 (9 mm ist üblich).</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/update.py" />
      <source>The members do not differ, so no observation can change them.</source>
      <translation>Die Mitglieder unterscheiden sich nicht, daher kann keine Beobachtung sie ändern.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/update.py" />
      <source>Give members with a spread, or a standard deviation above 0.</source>
      <translation>Geben Sie Mitglieder mit einer Streuung an, oder eine Standardabweichung über 0.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/validation.py" />
      <source>The prior ({months} to {months_2}) and the validation ({others} to {others_2}) have {both_count} months in common; {fewest_months} are needed.</source>
      <translation>Der Prior ({months} bis {months_2}) und die Validierung ({others} bis {others_2}) haben {both_count} Monate gemeinsam; {fewest_months} sind nötig.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/validation.py" />
      <source>Give a validation of the same time.</source>
      <translation>Geben Sie eine Validierung derselben Zeit an.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/validation.py" />
      <source>GRACE has none from July 2017 to May 2018.</source>
      <translation>GRACE hat von Juli 2017 bis Mai 2018 keine.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/validation.py" />
      <source>{path} holds no dated values.</source>
      <translation>{path} enthält keine datierten Werte.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/validation.py" />
      <source>Give columns date, value.</source>
      <translation>Geben Sie die Spalten date, value an.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/validation.py" />
      <source>{text} in {path} is not a date.</source>
      <translation>{text} in {path} ist kein Datum.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/validation.py" />
      <source>Write it like 2019-03-15.</source>
      <translation>Schreiben Sie es wie 2019-03-15.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/validation.py" />
      <source>{text} in {path} is not a number.</source>
      <translation>{text} in {path} ist keine Zahl.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/validation.py" />
      <source>Correct it, or leave it empty.</source>
      <translation>Berichtigen Sie den Eintrag, oder lassen Sie ihn leer.</translation>
    </message>
    <message>
      <location filename="../../core/inversion/phase.py" />
      <source>The phase cannot be turned into millimetres: the source does not state the radar's wavelength.</source>
      <translation>Die Phase lässt sich nicht in Millimeter umrechnen: Die Quelle gibt die Wellenlänge des Radars nicht an.</translation>
    </message>
    <message>
      <location filename="../../core/inversion/phase.py" />
      <source>Give it: 55.5 mm for Sentinel-1, 56.2 mm for Envisat and ERS, 31.1 mm for X band, 236 to 242 mm for ALOS.</source>
      <translation>Geben Sie sie an: 55.5 mm für Sentinel-1, 56.2 mm für Envisat und ERS, 31.1 mm für das X-Band, 236 bis 242 mm für ALOS.</translation>
    </message>
    <message>
      <location filename="../../core/inversion/phase.py" />
      <source>The wavelength is taken as {wavelength} mm ({name}), because all dates lie multiples of {days} days apart.</source>
      <translation>Als Wellenlänge wird {wavelength} mm angenommen ({name}), weil alle Zeitpunkte um Vielfache von {days} Tagen auseinanderliegen.</translation>
    </message>
    <message>
      <location filename="../../core/inversion/phase.py" />
      <source>Confirm it.</source>
      <translation>Bestätigen Sie das.</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>The job has version {found}, this GroundCast reads version {version}.</source>
      <translation>Der Auftrag hat die Version {found}, dieses GroundCast liest die Version {version}.</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>Make the job again, or update GroundCast.</source>
      <translation>Erstellen Sie den Auftrag neu, oder aktualisieren Sie GroundCast.</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>{folder} holds no job.json.</source>
      <translation>{folder} enthält keine job.json.</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>Choose a run folder.</source>
      <translation>Wählen Sie den Ordner eines Laufs.</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>{key} = {value} is not yes or no.</source>
      <translation>{key} = {value} ist weder yes noch no.</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>{key} = {value} is not a whole number.</source>
      <translation>{key} = {value} ist keine ganze Zahl.</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>{key} = {value} is not a number.</source>
      <translation>{key} = {value} ist keine Zahl.</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>{key} = {value} is not text.</source>
      <translation>{key} = {value} ist kein Text.</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>The default is {default}.</source>
      <translation>Voreinstellung ist {default}.</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>Give millimetres, or none.</source>
      <translation>Geben Sie Millimeter an, oder none.</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>The job is not JSON ({error}).</source>
      <translation>Der Auftrag ist kein JSON ({error}).</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>Write it with GroundCast.</source>
      <translation>Schreiben Sie ihn mit GroundCast.</translation>
    </message>
    <message>
      <location filename="../../core/lag_scan.py" />
      <source>Region {region} has {dates_count} dates over {years} years before the forecast starts.</source>
      <translation>Region {region} hat vor dem Vorhersagebeginn {dates_count} Zeitpunkte über {years} Jahre.</translation>
    </message>
    <message>
      <location filename="../../core/lag_scan.py" />
      <source>A lag scan needs at least {least_epochs} dates and {least_years} years.</source>
      <translation>Die Prüfung der Verzögerungen braucht mindestens {least_epochs} Zeitpunkte und {least_years} Jahre.</translation>
    </message>
    <message>
      <location filename="../../core/lag_scan.py" />
      <source>The record of {factor} is too short to be compared with the deformation.</source>
      <translation>Die Aufzeichnung von {factor} ist zu kurz, um sie mit der Deformation zu vergleichen.</translation>
    </message>
    <message>
      <location filename="../../core/lag_scan.py" />
      <source>Give a longer one, or fewer days of lag.</source>
      <translation>Geben Sie eine längere an, oder weniger Tage Verzögerung.</translation>
    </message>
    <message>
      <location filename="../../core/mask.py" />
      <source>The mask {text} cannot be read.</source>
      <translation>Die Maske {text} kann nicht gelesen werden.</translation>
    </message>
    <message>
      <location filename="../../core/mask.py" />
      <source>Write it like temporal_coherence&gt;=0.6 or rmse&lt;=3.</source>
      <translation>Schreiben Sie sie wie temporal_coherence&gt;=0.6 oder rmse&lt;=3.</translation>
    </message>
    <message>
      <location filename="../../core/members/neighbours.py" />
      <source>The forecast looks at neighbours, and where these series lie is unknown.</source>
      <translation>Die Vorhersage betrachtet Nachbarn, und wo diese Zeitreihen liegen, ist unbekannt.</translation>
    </message>
    <message>
      <location filename="../../core/members/neighbours.py" />
      <source>Set the coordinate reference system of the data.</source>
      <translation>Legen Sie das Koordinatenbezugssystem der Daten fest.</translation>
    </message>
    <message>
      <location filename="../../core/members/neighbours.py" />
      <source>{number} series do not tell what their neighbours did on {newer} new dates.</source>
      <translation>{number} Zeitreihen sagen nicht, was ihre Nachbarn an {newer} neuen Zeitpunkten taten.</translation>
    </message>
    <message>
      <location filename="../../core/members/neighbours.py" />
      <source>Give all series of the stack, or fit the forecast again.</source>
      <translation>Geben Sie alle Zeitreihen des Stapels an, oder passen Sie die Vorhersage neu an.</translation>
    </message>
    <message>
      <location filename="../../core/memory.py" />
      <source>{setting} is {text}, which is no number of gigabytes.</source>
      <translation>{setting} ist {text}; das ist keine Anzahl von Gigabyte.</translation>
    </message>
    <message>
      <location filename="../../core/memory.py" />
      <source>Write it like 8.</source>
      <translation>Schreiben Sie sie wie 8.</translation>
    </message>
    <message>
      <location filename="../../core/noise.py" />
      <source>None of the {number} series has an observed value on its {values_count} dates.</source>
      <translation>Keine der {number} Zeitreihen hat an ihren {values_count} Zeitpunkten einen beobachteten Wert.</translation>
    </message>
    <message>
      <location filename="../../core/noise.py" />
      <source>Choose a region and dates with observations.</source>
      <translation>Wählen Sie eine Region und Zeitpunkte mit Beobachtungen.</translation>
    </message>
    <message>
      <location filename="../../core/panel_factors.py" />
      <source>{keep} of {keep_2} places of {name} do not cover the dates and are left out.</source>
      <translation>{keep} von {keep_2} Orten von {name} decken die Zeitpunkte nicht ab und werden weggelassen.</translation>
    </message>
    <message>
      <location filename="../../core/panel_factors.py" />
      <source>{ended} of {ended_2} places of {name} hold no value after {ends}; they keep their last one.</source>
      <translation>{ended} von {ended_2} Orten von {name} haben nach {ends} keinen Wert; sie behalten ihren letzten.</translation>
    </message>
    <message>
      <location filename="../../core/panel_factors.py" />
      <source>Give a longer record for later forecasts.</source>
      <translation>Geben Sie für spätere Vorhersagen eine längere Aufzeichnung an.</translation>
    </message>
    <message>
      <location filename="../../core/panel_factors.py" />
      <source>{name} has no values between {known} and {known_2}.</source>
      <translation>{name} hat zwischen {known} und {known_2} keine Werte.</translation>
    </message>
    <message>
      <location filename="../../core/panel_factors.py" />
      <source>A forecast from within keeps the last value; give a record without the gap.</source>
      <translation>Eine Vorhersage aus dieser Lücke heraus behält den letzten Wert; geben Sie eine Aufzeichnung ohne die Lücke an.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Region {region} lies outside the data.</source>
      <translation>Region {region} liegt außerhalb der Daten.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Draw it on the coloured area, or check its CRS{crs}.</source>
      <translation>Zeichnen Sie sie auf der gefärbten Fläche, oder prüfen Sie ihr KBS{crs}.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>No series of region {region} is observed on {share} of the dates; the fullest has {observed}.</source>
      <translation>Keine Zeitreihe der Region {region} ist an {share} der Zeitpunkte beobachtet; die vollständigste kommt auf {observed}.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Nothing was observed between {start} and {end}.</source>
      <translation>Zwischen {start} und {end} wurde nichts beobachtet.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>The dates stand {cadence_days} days apart; {seen_count} of {number} date hold values.</source>
      <translation>Die Zeitpunkte liegen {cadence_days} Tage auseinander; {seen_count} von {number} Zeitpunkt enthalten Werte.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>The dates stand {cadence_days} days apart; {seen_count} of {number} dates hold values.</source>
      <translation>Die Zeitpunkte liegen {cadence_days} Tage auseinander; {seen_count} von {number} Zeitpunkten enthalten Werte.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Lower minimum_valid, set a longer cadence_days for uneven dates, or draw a larger region.</source>
      <translation>Senken Sie minimum_valid, setzen Sie bei ungleichmäßigen Zeitpunkten ein längeres cadence_days, oder zeichnen Sie eine größere Region.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Region {region} has no valid series: none of its {inside} pixels holds a value.</source>
      <translation>Region {region} hat keine gültige Zeitreihe: Keines ihrer {inside} Pixel enthält einen Wert.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Region {region} has no valid series: none of its {inside} points holds a value.</source>
      <translation>Region {region} hat keine gültige Zeitreihe: Keiner ihrer {inside} Punkte enthält einen Wert.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Draw it where the data are.</source>
      <translation>Zeichnen Sie sie dort, wo die Daten sind.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Region {region} lies between the pixels and holds none.</source>
      <translation>Region {region} liegt zwischen den Pixeln und enthält keines.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Region {region} lies between the points and holds none.</source>
      <translation>Region {region} liegt zwischen den Punkten und enthält keinen.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Draw it larger.</source>
      <translation>Zeichnen Sie sie größer.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>{late_count} of the dates left out lie after the first forecast origin: they are not scored.</source>
      <translation>{late_count} der weggelassenen Zeitpunkte liegen nach dem ersten Startzeitpunkt der Vorhersage: Sie werden nicht bewertet.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Scores may look better than they are.</source>
      <translation>Bewertungen können besser aussehen, als sie sind.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Regions {region} and {region_2} share {shared} series.</source>
      <translation>Die Regionen {region} und {region_2} haben {shared} Zeitreihen gemeinsam.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Scores for {region} would be too good; cut {region} by {region_2}.</source>
      <translation>Bewertungen für {region} wären zu gut; schneiden Sie {region_2} aus {region} heraus.</translation>
    </message>
    <message>
      <location filename="../../core/plausible.py" />
      <source>The forecast by {label} from {dates} runs away: it moves {share} % of the series more than twice as far as they ever moved within as many dates.</source>
      <translation>Die Vorhersage von {label} ab {dates} divergiert: Sie bewegt {share} % der Zeitreihen mehr als doppelt so weit, wie sie sich in ebenso vielen Zeitpunkten je bewegten.</translation>
    </message>
    <message>
      <location filename="../../core/plausible.py" />
      <source>The forecast of region {region} by {label} from {dates} runs away: it moves {share} % of the series more than twice as far as they ever moved within as many dates.</source>
      <translation>Die Vorhersage der Region {region} von {label} ab {dates} divergiert: Sie bewegt {share} % der Zeitreihen mehr als doppelt so weit, wie sie sich in ebenso vielen Zeitpunkten je bewegten.</translation>
    </message>
    <message>
      <location filename="../../core/plausible.py" />
      <source>Do not use it.</source>
      <translation>Verwenden Sie sie nicht.</translation>
    </message>
    <message>
      <location filename="../../core/plausible.py" />
      <source>Train longer, leave the factors out, or choose another model.</source>
      <translation>Trainieren Sie länger, lassen Sie die Faktoren weg, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
      <location filename="../../core/plausible.py" />
      <source>Choose another model.</source>
      <translation>Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
      <location filename="../../core/plausible.py" />
      <source>Train longer, or choose another model.</source>
      <translation>Trainieren Sie länger, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
      <location filename="../../core/preparation.py" />
      <source>A factor has no setting {name}.</source>
      <translation>Ein Faktor hat keine Einstellung {name}.</translation>
    </message>
    <message>
      <location filename="../../core/preparation.py" />
      <source>Write {factor}.{names}, {factor}.{names_2} or {factor}.{names_3}.</source>
      <translation>Schreiben Sie {factor}.{names}, {factor}.{names_2} oder {factor}.{names_3}.</translation>
    </message>
    <message>
      <location filename="../../core/preparation.py" />
      <source>Write numbers with a point, like 12.5.</source>
      <translation>Schreiben Sie Zahlen mit Punkt, wie 12.5.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/cells.py" />
      <source>The data are a raster already: the cell size of {cell} is not used.</source>
      <translation>Die Daten sind schon ein Raster: Die Zellgröße {cell} wird nicht verwendet.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/cells.py" />
      <source>Pixels were averaged in blocks of {across} x {down}.</source>
      <translation>Pixel wurden in Blöcken von {across} x {down} gemittelt.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/cells.py" />
      <source>The raster has no temporal coherence to weight by.</source>
      <translation>Das Raster hat keine zeitliche Kohärenz zum Gewichten.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/cells.py" />
      <source>Choose the weighting mean.</source>
      <translation>Wählen Sie die Gewichtung mean.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/dropped.py" />
      <source>Dates left out: {listed}.</source>
      <translation>Weggelassene Zeitpunkte: {listed}.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/dropped.py" />
      <source>{strange} cannot be left out: the data have no such date.</source>
      <translation>{strange} kann nicht weggelassen werden: Die Daten haben keinen solchen Zeitpunkt.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/dropped.py" />
      <source>Dates reach from {dates} to {dates_2}.</source>
      <translation>Die Zeitpunkte reichen von {dates} bis {dates_2}.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/dropped.py" />
      <source>All dates are left out.</source>
      <translation>Alle Zeitpunkte sind weggelassen.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/dropped.py" />
      <source>Keep some of them.</source>
      <translation>Behalten Sie einige davon.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/filling.py" />
      <source>{count} missing values were filled linearly in time; observed ones are as they were.</source>
      <translation>{count} fehlende Werte wurden zeitlich linear gefüllt; beobachtete sind unverändert.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/filling.py" />
      <source>Do not score them.</source>
      <translation>Bewerten Sie sie nicht.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/filling.py" />
      <source>{count} missing values were filled by the value before; observed ones are as they were.</source>
      <translation>{count} fehlende Werte wurden mit dem Wert davor gefüllt; beobachtete sind unverändert.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/filling.py" />
      <source>There is no rule {rule} to fill by.</source>
      <translation>Eine Regel {rule} zum Füllen gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/masks.py" />
      <source>The data have no quality layer {layer} to mask by.</source>
      <translation>Die Daten haben keinen Qualitätslayer {layer} zum Maskieren.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/masks.py" />
      <source>Did you mean {near}?</source>
      <translation>Meinten Sie {near}?</translation>
    </message>
    <message>
      <location filename="../../core/prepare/masks.py" />
      <source>Layers are {listing}.</source>
      <translation>Layer sind {listing}.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/masks.py" />
      <source>Layers are none.</source>
      <translation>Layer gibt es keine.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/masks.py" />
      <source>{gone} of {held} series are left out by {mask}.</source>
      <translation>{gone} von {held} Zeitreihen fallen durch {mask} weg.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/masks.py" />
      <source>No series is left by the mask {masks}.</source>
      <translation>Die Maske {masks} lässt keine Zeitreihe übrig.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/masks.py" />
      <source>Loosen it.</source>
      <translation>Lockern Sie sie.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/mending.py" />
      <source>{found_count} unwrapping jumps in {count} series were mended by multiples of {half} mm.</source>
      <translation>{found_count} Abwicklungssprünge in {count} Zeitreihen wurden um Vielfache von {half} mm behoben.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/mending.py" />
      <source>Unwrapping jumps are those of a line of sight, and the deformation is {kind}.</source>
      <translation>Abwicklungssprünge gibt es in einer Blickrichtung, und die Deformation ist {kind}.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/mending.py" />
      <source>Set jumps to keep.</source>
      <translation>Setzen Sie jumps auf keep.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/mending.py" />
      <source>Every series has an unwrapping jump.</source>
      <translation>Jede Zeitreihe hat einen Abwicklungssprung.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/mending.py" />
      <source>Mend them instead.</source>
      <translation>Beheben Sie sie stattdessen.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/mending.py" />
      <source>{columns} series with unwrapping jumps are left out.</source>
      <translation>{columns} Zeitreihen mit Abwicklungssprüngen werden weggelassen.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>Values are relative to the series of the reference.</source>
      <translation>Die Werte sind relativ zur Zeitreihe der Referenz.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>Values are relative to the mean of {columns_count} series of the reference.</source>
      <translation>Die Werte sind relativ zum Mittel aus {columns_count} Zeitreihen der Referenz.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>It has no value on {lost} dates, which are left out.</source>
      <translation>Sie hat an {lost} Zeitpunkten keinen Wert; diese werden weggelassen.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>The reference at {reference} holds no series with values; the data reach from {x}, {y} to {x_2}, {y_2}.</source>
      <translation>Die Referenz bei {reference} enthält keine Zeitreihe mit Werten; die Daten reichen von {x}, {y} bis {x_2}, {y_2}.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>Choose a place inside, in the coordinates of the data.</source>
      <translation>Wählen Sie einen Ort innerhalb, in den Koordinaten der Daten.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>The reference holds no value in any interferogram.</source>
      <translation>Die Referenz enthält in keinem Interferogramm einen Wert.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>Choose another.</source>
      <translation>Wählen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>The reference has no value on {missing} of {values_count} dates.</source>
      <translation>Die Referenz hat an {missing} von {values_count} Zeitpunkten keinen Wert.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>The reference has no value on {missing} of {values_count} interferograms.</source>
      <translation>Die Referenz hat in {missing} von {values_count} Interferogrammen keinen Wert.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>Choose a place that is always observed, or a larger area.</source>
      <translation>Wählen Sie einen Ort, der immer beobachtet ist, oder ein größeres Gebiet.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>{lost} interferograms have no value there and are left out.</source>
      <translation>{lost} Interferogramme haben dort keinen Wert und werden weggelassen.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/steps.py" />
      <source>The second track was not read.</source>
      <translation>Die zweite Bahn wurde nicht gelesen.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/steps.py" />
      <source>Give a file or a folder as other.</source>
      <translation>Geben Sie als other eine Datei oder einen Ordner an.</translation>
    </message>
    <message>
      <location filename="../../core/profiles.py" />
      <source>The profile has no length.</source>
      <translation>Das Profil hat keine Länge.</translation>
    </message>
    <message>
      <location filename="../../core/profiles.py" />
      <source>Click two different places.</source>
      <translation>Klicken Sie auf zwei verschiedene Orte.</translation>
    </message>
    <message>
      <location filename="../../core/profiles.py" />
      <source>A spacing of {spacing} is too small.</source>
      <translation>Ein Abstand von {spacing} ist zu klein.</translation>
    </message>
    <message>
      <location filename="../../core/profiles.py" />
      <source>Give one above 0.</source>
      <translation>Geben Sie einen über 0 an.</translation>
    </message>
    <message>
      <location filename="../../core/projection.py" />
      <source>{what} cannot be placed: its coordinate reference system is unknown.</source>
      <translation>Die Lage ist nicht bestimmbar ({what}): Das eigene Koordinatenbezugssystem ist unbekannt.</translation>
    </message>
    <message>
      <location filename="../../core/projection.py" />
      <source>{what} cannot be placed: the other coordinate reference system is unknown.</source>
      <translation>Die Lage ist nicht bestimmbar ({what}): Das andere Koordinatenbezugssystem ist unbekannt.</translation>
    </message>
    <message>
      <location filename="../../core/projection.py" />
      <source>Set it in the source.</source>
      <translation>Legen Sie es in der Quelle fest.</translation>
    </message>
    <message>
      <location filename="../../core/projection.py" />
      <source>No UTM zone holds {longitude}, {latitude}.</source>
      <translation>Keine UTM-Zone enthält {longitude}, {latitude}.</translation>
    </message>
    <message>
      <location filename="../../core/projection.py" />
      <source>Check the coordinates.</source>
      <translation>Prüfen Sie die Koordinaten.</translation>
    </message>
    <message>
      <location filename="../../core/projection.py" />
      <source>{crs} is no coordinate reference system.</source>
      <translation>{crs} ist kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
      <location filename="../../core/projection.py" />
      <source>Write it like EPSG:3035.</source>
      <translation>Schreiben Sie es wie EPSG:3035.</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>{points} points were weighted by coherence in {count} cells of {cell}.</source>
      <translation>{points} Punkte wurden nach Kohärenz gewichtet und auf {count} Zellen von {cell} gerastert.</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>{points} points were averaged in {count} cells of {cell}.</source>
      <translation>{points} Punkte wurden in {count} Zellen von {cell} gemittelt.</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>The data are a raster already.</source>
      <translation>Die Daten sind schon ein Raster.</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>Leave the cell size at 0.</source>
      <translation>Lassen Sie die Zellgröße bei 0.</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>A cell size of {cell} is too small.</source>
      <translation>Eine Zellgröße von {cell} ist zu klein.</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>Give a size above 0.</source>
      <translation>Geben Sie eine Größe über 0 an.</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>There is no weighting {weighting}.</source>
      <translation>Die Gewichtung {weighting} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>Choose mean or coherence.</source>
      <translation>Wählen Sie mean oder coherence.</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>The points have no temporal coherence to weight by.</source>
      <translation>Die Punkte haben keine zeitliche Kohärenz zum Gewichten.</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>The temporal coherence is 0 or missing at all {weight_count} points.</source>
      <translation>Die zeitliche Kohärenz ist an allen {weight_count} Punkten 0 oder fehlt.</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>Cells of {cell} make a grid of {width} x {height} x {epochs} dates, {needed} GB.</source>
      <translation>Zellen von {cell} ergeben ein Gitter von {width} x {height} x {epochs} Zeitpunkten, {needed} GB.</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>Choose larger cells or a smaller area.</source>
      <translation>Wählen Sie größere Zellen oder ein kleineres Gebiet.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>{path} is in no format that GroundCast reads.</source>
      <translation>{path} hat kein Format, das GroundCast liest.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>{path} is a mesh; of meshes only netCDF (UGRID) is read.</source>
      <translation>{path} ist ein Mesh; von Meshes wird nur netCDF (UGRID) gelesen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>{path} is GRIB, which is not read.</source>
      <translation>{path} ist GRIB, das nicht gelesen wird.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>Give a table, an EGMS zip, rasters or a folder of them, HDF5, netCDF, zarr or a layer of points.</source>
      <translation>Geben Sie eine Tabelle, ein EGMS-ZIP, Raster oder einen Ordner davon, HDF5, netCDF, zarr oder einen Punktlayer an.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>Load it in QGIS and choose its layer in step 1, or save it as netCDF.</source>
      <translation>Laden Sie es in QGIS und wählen Sie den Layer in Schritt 1, oder speichern Sie es als netCDF.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>Download it as netCDF.</source>
      <translation>Laden Sie es als netCDF herunter.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>The folder {path} holds no GeoTIFF and no table among its {found} files.</source>
      <translation>Der Ordner {path} enthält kein GeoTIFF und keine Tabelle unter seinen {found} Dateien.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>The folder {path} holds no GeoTIFF and no table; it is empty.</source>
      <translation>Der Ordner {path} enthält kein GeoTIFF und keine Tabelle; er ist leer.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>Choose the folder that holds one GeoTIFF per date.</source>
      <translation>Wählen Sie den Ordner, der ein GeoTIFF je Zeitpunkt enthält.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>{title} was given with {also_count} more, and data of this form ({label}) are read one at a time.</source>
      <translation>{title} wurde mit {also_count} weiteren angegeben, und Daten dieser Form ({label}) werden einzeln gelesen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>Give one of them.</source>
      <translation>Geben Sie nur eine davon an.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>{path} cannot be read as: {label}.</source>
      <translation>{path} kann nicht gelesen werden als: {label}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>Choose another format, or let it be found.</source>
      <translation>Wählen Sie ein anderes Format, oder lassen Sie es erkennen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>The folder {path} holds {tables_count} tables ({names}).</source>
      <translation>Der Ordner {path} enthält {tables_count} Tabellen ({names}).</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>Choose one.</source>
      <translation>Wählen Sie eine.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>There is no reader {reader}.</source>
      <translation>Den Leser {reader} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>Readers are {named}.</source>
      <translation>Leser sind {named}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>The archive {path} is cut short or damaged.</source>
      <translation>Das Archiv {path} ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>Download it again.</source>
      <translation>Laden Sie es erneut herunter.</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>{path} is not a zip archive.</source>
      <translation>{path} ist kein ZIP-Archiv.</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>The archive {path} holds no CSV; it holds {names}.</source>
      <translation>Das Archiv {path} enthält keine CSV-Datei; vorhanden: {names}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>The archive {path} holds no CSV; it is empty.</source>
      <translation>Das Archiv {path} enthält keine CSV-Datei; es ist leer.</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>Choose another archive.</source>
      <translation>Wählen Sie ein anderes Archiv.</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>The archive {path} holds {chosen_count} tables ({chosen}).</source>
      <translation>Das Archiv {path} enthält {chosen_count} Tabellen ({chosen}).</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>Unpack it and choose one.</source>
      <translation>Entpacken Sie es, und wählen Sie eine.</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>The archive {path} is locked by a password.</source>
      <translation>Das Archiv {path} ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>Unpack it first.</source>
      <translation>Entpacken Sie es zuerst.</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>The archive {path} of {number} MB unpacks to {file_size} MB, more than any table.</source>
      <translation>Das Archiv {path} von {number} MB entpackt sich zu {file_size} MB, mehr als jede Tabelle.</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>Download it again from its source.</source>
      <translation>Laden Sie es erneut aus seiner Quelle herunter.</translation>
    </message>
    <message>
      <location filename="../../core/readers/bands.py" />
      <source>Only {found_count} of {count} bands of {path} are described by a date.</source>
      <translation>Nur {found_count} von {count} Kanälen von {path} haben ein Datum als Beschreibung.</translation>
    </message>
    <message>
      <location filename="../../core/readers/bands.py" />
      <source>None of the {count} bands of {path} are described by a date.</source>
      <translation>Keiner der {count} Kanäle von {path} hat ein Datum als Beschreibung.</translation>
    </message>
    <message>
      <location filename="../../core/readers/bands.py" />
      <source>Describe every band like 20200105.</source>
      <translation>Beschreiben Sie jeden Kanal wie 20200105.</translation>
    </message>
    <message>
      <location filename="../../core/readers/bands.py" />
      <source>{path} has the date {days} twice, in the bands {found} and {band}.</source>
      <translation>{path} hat das Datum {days} zweimal, in den Kanälen {found} und {band}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/bands.py" />
      <source>Take one away.</source>
      <translation>Entfernen Sie einen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/climatology.py" />
      <source>This is a monthly climatology, repeated from {first} to {last}: it holds the season and no weather of any year.</source>
      <translation>Dies ist eine monatliche Klimatologie, von {first} bis {last} wiederholt: Sie enthält die Saison und kein Wetter eines bestimmten Jahres.</translation>
    </message>
    <message>
      <location filename="../../core/readers/climatology.py" />
      <source>{path} holds no twelve months.</source>
      <translation>{path} enthält keine zwölf Monate.</translation>
    </message>
    <message>
      <location filename="../../core/readers/climatology.py" />
      <source>Give rasters that end in 01 to 12.</source>
      <translation>Geben Sie Raster an, deren Namen auf 01 bis 12 enden.</translation>
    </message>
    <message>
      <location filename="../../core/readers/climatology.py" />
      <source>{path} is a monthly climatology, the same every year: no deformation.</source>
      <translation>{path} ist eine monatliche Klimatologie, jedes Jahr gleich: keine Deformation.</translation>
    </message>
    <message>
      <location filename="../../core/readers/climatology.py" />
      <source>Give it as a factor.</source>
      <translation>Geben Sie sie als Faktor an.</translation>
    </message>
    <message>
      <location filename="../../core/readers/database.py" />
      <source>The database {words} does not answer: {said}.</source>
      <translation>Die Datenbank {words} antwortet nicht: {said}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/database.py" />
      <source>Install PostGIS in it, or choose another database.</source>
      <translation>Installieren Sie darin PostGIS, oder wählen Sie eine andere Datenbank.</translation>
    </message>
    <message>
      <location filename="../../core/readers/database.py" />
      <source>Check host, name and user; put the password in ~/.pgpass.</source>
      <translation>Prüfen Sie Host, Name und Benutzer; hinterlegen Sie das Passwort in ~/.pgpass.</translation>
    </message>
    <message>
      <location filename="../../core/readers/database.py" />
      <source>Check the connection, the layer and its filter.</source>
      <translation>Prüfen Sie die Verbindung, den Layer und seinen Filter.</translation>
    </message>
    <message>
      <location filename="../../core/readers/database.py" />
      <source>The database {path} holds {found_count} layers of points.</source>
      <translation>Die Datenbank {path} enthält {found_count} Punktlayer.</translation>
    </message>
    <message>
      <location filename="../../core/readers/database.py" />
      <source>The database {path} has no layer of points {wanted}.</source>
      <translation>Die Datenbank {path} hat keinen Punktlayer {wanted}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/database.py" />
      <source>Name one with |layername=.</source>
      <translation>Nennen Sie einen mit |layername=.</translation>
    </message>
    <message>
      <location filename="../../core/readers/database.py" />
      <source>Layers are: {listed}.</source>
      <translation>Layer sind: {listed}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/database.py" />
      <source>Layers are: none.</source>
      <translation>Layer: keine.</translation>
    </message>
    <message>
      <location filename="../../core/readers/dated_names.py" />
      <source>Names like {text} count the days of a year from 001.</source>
      <translation>Namen wie {text} zählen die Tage eines Jahres ab 001.</translation>
    </message>
    <message>
      <location filename="../../core/readers/dated_names.py" />
      <source>Confirm the dates.</source>
      <translation>Bestätigen Sie die Zeitpunkte.</translation>
    </message>
    <message>
      <location filename="../../core/readers/dated_names.py" />
      <source>Names like {text} are read as decimal years, here {found}.</source>
      <translation>Namen wie {text} werden als Dezimaljahre gelesen, hier {found}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/dated_names.py" />
      <source>Names like {text} name a month: its first day is taken.</source>
      <translation>Namen wie {text} nennen einen Monat: Sein erster Tag wird genommen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/deformation.py" />
      <source>The option sign=away turns it round.</source>
      <translation>Die Option sign=away dreht das Vorzeichen um.</translation>
    </message>
    <message>
      <location filename="../../core/readers/deformation.py" />
      <source>The deformation is taken as {kind}, from the name.</source>
      <translation>Die Deformation wird als {kind} gelesen, nach dem Namen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/deformation.py" />
      <source>The deformation is taken as line of sight.</source>
      <translation>Die Deformation wird als Blickrichtung gelesen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/deformation.py" />
      <source>The deformation is taken as line of sight, positive towards the satellite.</source>
      <translation>Die Deformation wird als Blickrichtung gelesen, positiv zum Satelliten hin.</translation>
    </message>
    <message>
      <location filename="../../core/readers/deformation.py" />
      <source>{lost} values too large for a number in mm are taken as missing.</source>
      <translation>{lost} Werte, die für eine Zahl in mm zu groß sind, gelten als fehlend.</translation>
    </message>
    <message>
      <location filename="../../core/readers/degrees.py" />
      <source>Longitude reaches {east} and latitude {north} in {title}, which are no degrees.</source>
      <translation>In {title} reicht die Länge bis {east} und die Breite bis {north}; das sind keine Grad.</translation>
    </message>
    <message>
      <location filename="../../core/readers/degrees.py" />
      <source>Choose the coordinate reference system of the coordinates.</source>
      <translation>Wählen Sie das Koordinatenbezugssystem der Koordinaten.</translation>
    </message>
    <message>
      <location filename="../../core/readers/egms.py" />
      <source>{told} is an EGMS L3 product, but its name does not say up (U) or east (E).</source>
      <translation>{told} ist ein EGMS-L3-Produkt, aber sein Name sagt weder aufwärts (U) noch ostwärts (E).</translation>
    </message>
    <message>
      <location filename="../../core/readers/egms.py" />
      <source>Choose the kind up or east.</source>
      <translation>Wählen Sie als Richtung up oder east.</translation>
    </message>
    <message>
      <location filename="../../core/readers/egms.py" />
      <source>The files are of {products_count} products or tracks ({products}).</source>
      <translation>Die Dateien gehören zu {products_count} Produkten oder Bahnen ({products}).</translation>
    </message>
    <message>
      <location filename="../../core/readers/egms.py" />
      <source>Take the tiles of one.</source>
      <translation>Nehmen Sie die Kacheln von einem davon.</translation>
    </message>
    <message>
      <location filename="../../core/readers/egms.py" />
      <source>EGMS L2a is not calibrated: each burst has a reference of its own, so tiles need not fit together.</source>
      <translation>EGMS L2a ist nicht kalibriert: Jeder Burst hat seine eigene Referenz, daher müssen Kacheln nicht zusammenpassen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/egms.py" />
      <source>EGMS L3 keeps dates 6 days apart after December 2021, when one satellite was lost: many are interpolated, so scores on them are optimistic.</source>
      <translation>EGMS L3 behält nach Dezember 2021, als ein Satellit ausfiel, Zeitpunkte im Abstand von 6 Tagen: Viele sind interpoliert, daher sind Bewertungen darauf optimistisch.</translation>
    </message>
    <message>
      <location filename="../../core/readers/egms.py" />
      <source>Score on L2b.</source>
      <translation>Bewerten Sie auf L2b.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>{path} is not a GeoTIFF but {held}.</source>
      <translation>{path} ist kein GeoTIFF, sondern {held}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Rename it to end in .tif.</source>
      <translation>Benennen Sie die Datei um, sodass sie auf .tif endet.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Rename it to end in .zip.</source>
      <translation>Benennen Sie die Datei um, sodass sie auf .zip endet.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Rename it to end in .gpkg.</source>
      <translation>Benennen Sie die Datei um, sodass sie auf .gpkg endet.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Rename it to end in {suffix}.</source>
      <translation>Benennen Sie die Datei um, sodass sie auf {suffix} endet.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Rename it to end in .nc.</source>
      <translation>Benennen Sie die Datei um, sodass sie auf .nc endet.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Choose another file, or download it again.</source>
      <translation>Wählen Sie eine andere Datei, oder laden Sie sie erneut herunter.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>There is no file or folder {shown}.</source>
      <translation>Eine Datei oder einen Ordner {shown} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Addresses on other computers are not read: download the file first.</source>
      <translation>Adressen auf anderen Rechnern werden nicht gelesen: Laden Sie die Datei zuerst herunter.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Check the path, or choose the source again.</source>
      <translation>Prüfen Sie den Pfad, oder wählen Sie die Quelle erneut.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>{path} is empty.</source>
      <translation>{path} ist leer.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Choose another file.</source>
      <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>{path} is {what}, not a table of text.</source>
      <translation>{path} ist {what}, keine Texttabelle.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>{path} is text in UTF-16.</source>
      <translation>{path} ist Text in UTF-16.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Save it as UTF-8.</source>
      <translation>Speichern Sie ihn als UTF-8.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>{path} holds binary data, not a table of text.</source>
      <translation>{path} enthält Binärdaten, keine Texttabelle.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>No dates were found in the names of the grids of {path}.</source>
      <translation>In den Namen der Gitter von {path} wurde kein Datum gefunden.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>Name them like 20200105.grd.</source>
      <translation>Benennen Sie sie wie 20200105.grd.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>{chosen_count} grids without a date are left out.</source>
      <translation>{chosen_count} Gitter ohne Datum werden weggelassen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>The cells of {path} are not even.</source>
      <translation>Die Zellen von {path} sind nicht gleichmäßig.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>Resample it.</source>
      <translation>Rechnen Sie das Gitter neu (Resampling).</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>{path} holds {z} numbers for {width} x {height} cells.</source>
      <translation>{path} enthält {z} Zahlen für {width} x {height} Zellen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>Make it again.</source>
      <translation>Erstellen Sie die Datei neu.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>No coordinate reference system was found.</source>
      <translation>Es wurde kein Koordinatenbezugssystem gefunden.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>Choose the one of the grids.</source>
      <translation>Wählen Sie das der Gitter.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>The date {day} occurs twice, in {one} and {other}.</source>
      <translation>Das Datum {day} kommt zweimal vor, in {one} und {other}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>Take one away, or name the part of the file names to take as the variable.</source>
      <translation>Entfernen Sie eines, oder nennen Sie als Variable den Teil der Dateinamen, der zu nehmen ist.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>{path} holds no grid.</source>
      <translation>{path} enthält kein Gitter.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>Choose GMT grids (z of y and x).</source>
      <translation>Wählen Sie GMT-Gitter (z von y und x).</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>Names like disp_2020004.grd count the days of a year from 000, as GMTSAR does.</source>
      <translation>Namen wie disp_2020004.grd zählen die Tage eines Jahres ab 000, wie GMTSAR es tut.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>{path} is cut short or damaged.</source>
      <translation>{path} ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>Make it or download it again.</source>
      <translation>Erstellen Sie die Datei neu, oder laden Sie sie erneut herunter.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>{path} is HDF4, which is not read.</source>
      <translation>{path} ist HDF4, das nicht gelesen wird.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>Download it as netCDF (AppEEARS does), or convert it to GeoTIFF.</source>
      <translation>Laden Sie es als netCDF herunter (AppEEARS bietet das), oder wandeln Sie es in GeoTIFF um.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>{path} is no HDF5 file: it is empty.</source>
      <translation>{path} ist keine HDF5-Datei: Sie ist leer.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>{path} is no HDF5 file: it starts with other bytes.</source>
      <translation>{path} ist keine HDF5-Datei: Sie beginnt mit anderen Bytes.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>{path} has no data set {name}; it holds {held}.</source>
      <translation>{path} hat keinen Datensatz {name}; vorhanden: {held}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>{path} has no data set {name}; it holds nothing.</source>
      <translation>{path} hat keinen Datensatz {name}; die Datei enthält nichts.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>The data set {name} of {path} claims {found} numbers.</source>
      <translation>Der Datensatz {name} von {path} gibt {found} Zahlen an.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>Choose a smaller part of it.</source>
      <translation>Wählen Sie einen kleineren Teil davon.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>The data set {name} of {path} holds {dtype}, not real numbers.</source>
      <translation>Der Datensatz {name} von {path} enthält {dtype}, keine reellen Zahlen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5_place.py" />
      <source>{path} is in radar geometry: it has no map coordinates.</source>
      <translation>{path} ist in Radargeometrie: Die Datei hat keine Kartenkoordinaten.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5_place.py" />
      <source>Geocode it (geo_timeseries), or put geometryRadar.h5 with latitude and longitude, or geometryGeo.h5 with azimuthCoord and rangeCoord, beside it.</source>
      <translation>Geokodieren Sie sie (geo_timeseries), oder legen Sie geometryRadar.h5 mit Breite und Länge, oder geometryGeo.h5 mit azimuthCoord und rangeCoord, daneben.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5_place.py" />
      <source>The pixels of {path} have the size {width} x {height}.</source>
      <translation>Die Pixel von {path} haben die Größe {width} x {height}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5_place.py" />
      <source>Geocode it again.</source>
      <translation>Geokodieren Sie die Datei neu.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5_place.py" />
      <source>The attributes X_FIRST, Y_FIRST, X_STEP and Y_STEP of {path} are no numbers.</source>
      <translation>Die Attribute X_FIRST, Y_FIRST, X_STEP und Y_STEP von {path} sind keine Zahlen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5_place.py" />
      <source>Each cell of the map takes the nearest pixel of radar geometry, by the lookup table in {name}.</source>
      <translation>Jede Zelle der Karte nimmt das nächste Pixel der Radargeometrie, nach der Nachschlagetabelle in {name}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5_place.py" />
      <source>Pixels are in radar geometry: they are points at their latitude and longitude.</source>
      <translation>Die Pixel sind in Radargeometrie: Sie sind Punkte an ihrer Breite und Länge.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>{title} holds no values: all {first_count} interferograms are empty.</source>
      <translation>{title} enthält keine Werte: Alle {first_count} Interferogramme sind leer.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>Choose another source.</source>
      <translation>Wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>The coherence of {title} is 0 or missing wherever its interferograms hold values.</source>
      <translation>Die Kohärenz von {title} ist 0 oder fehlt überall, wo die Interferogramme Werte enthalten.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>Check the files of coherence; without them all interferograms count equally.</source>
      <translation>Prüfen Sie die Kohärenzdateien; ohne sie zählen alle Interferogramme gleich.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>The phase grows with motion towards the satellite, as chosen.</source>
      <translation>Die Phase wächst mit Bewegung zum Satelliten hin, wie gewählt.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>The phase grows with motion away from the satellite, as chosen.</source>
      <translation>Die Phase wächst mit Bewegung vom Satelliten weg, wie gewählt.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>The wavelength is {wavelength} mm, as chosen.</source>
      <translation>Die Wellenlänge ist {wavelength} mm, wie gewählt.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>The wavelength is {wavelength} mm, as {title} says.</source>
      <translation>Die Wellenlänge ist {wavelength} mm, laut {title}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>Interferograms are referenced as they come.</source>
      <translation>Die Interferogramme haben die Referenz, mit der sie geliefert wurden.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>Choose a reference if they are not.</source>
      <translation>Wählen Sie eine Referenz, falls sie keine haben.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>{first_count} interferograms of {dates_count} dates were inverted by least squares (SBAS), weighted by coherence; their residual is {network} mm.</source>
      <translation>{first_count} Interferogramme von {dates_count} Zeitpunkten wurden nach kleinsten Quadraten invertiert (SBAS), nach Kohärenz gewichtet; ihr Residuum ist {network} mm.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>{first_count} interferograms of {dates_count} dates were inverted by least squares (SBAS), weighted equally; their residual is {network} mm.</source>
      <translation>{first_count} Interferogramme von {dates_count} Zeitpunkten wurden nach kleinsten Quadraten invertiert (SBAS), gleich gewichtet; ihr Residuum ist {network} mm.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>Each date rests on the interferograms up to it only, as it was known on that day.</source>
      <translation>Jeder Zeitpunkt stützt sich nur auf die Interferogramme bis zu ihm, wie er an dem Tag bekannt war.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>All dates were solved together: a date also rests on later interferograms, so scores at earlier origins are optimistic.</source>
      <translation>Alle Zeitpunkte wurden gemeinsam gelöst: Ein Zeitpunkt stützt sich auch auf spätere Interferogramme, daher sind Bewertungen an früheren Startzeitpunkten optimistisch.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>{split} of {parts} series have interferograms in up to {parts_2} parts that nothing connects; the parts are joined by the smallest velocities (Berardino et al. 2002).</source>
      <translation>{split} von {parts} Zeitreihen haben Interferogramme in bis zu {parts_2} Teilen, die nichts verbindet; die Teile sind durch die kleinsten Geschwindigkeiten verknüpft (Berardino et al. 2002).</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>See the quality layer network_parts.</source>
      <translation>Siehe den Qualitätslayer network_parts.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>{late} series have no interferogram of the first date; they start later.</source>
      <translation>{late} Zeitreihen haben kein Interferogramm des ersten Zeitpunkts; sie beginnen später.</translation>
    </message>
    <message>
      <location filename="../../core/readers/large.py" />
      <source>Cells are means of {count} x {count} pixels, of those that hold a value.</source>
      <translation>Zellen sind Mittel aus {count} x {count} Pixeln, aus denen, die einen Wert enthalten.</translation>
    </message>
    <message>
      <location filename="../../core/readers/large.py" />
      <source>Points have no pixels to average.</source>
      <translation>Punkte haben keine Pixel zum Mitteln.</translation>
    </message>
    <message>
      <location filename="../../core/readers/large.py" />
      <source>Give them a cell size instead: cell, or --cell.</source>
      <translation>Geben Sie stattdessen eine Zellgröße an: cell, oder --cell.</translation>
    </message>
    <message>
      <location filename="../../core/readers/large.py" />
      <source>{title} holds no values: all {dates_count} dates are empty.</source>
      <translation>{title} enthält keine Werte: Alle {dates_count} Zeitpunkte sind leer.</translation>
    </message>
    <message>
      <location filename="../../core/readers/large.py" />
      <source>Choose another source, or check its no-data value.</source>
      <translation>Wählen Sie eine andere Quelle, oder prüfen Sie ihren Nodata-Wert.</translation>
    </message>
    <message>
      <location filename="../../core/readers/large.py" />
      <source>It was read in {cut_count} parts; numbers in notes are of one part.</source>
      <translation>Sie wurde in {cut_count} Teilen gelesen; Zahlen in Hinweisen gelten für einen Teil.</translation>
    </message>
    <message>
      <location filename="../../core/readers/licsbas.py" />
      <source>{path} holds cum of {size} and {days} dates in imdates.</source>
      <translation>{path} enthält cum mit {size} und {days} Zeitpunkte in imdates.</translation>
    </message>
    <message>
      <location filename="../../core/readers/licsbas.py" />
      <source>Give one date, as YYYYMMDD, for each layer.</source>
      <translation>Geben Sie für jede Schicht ein Datum an, als YYYYMMDD.</translation>
    </message>
    <message>
      <location filename="../../core/readers/licsbas.py" />
      <source>The dates of {path} repeat or are out of order.</source>
      <translation>Die Zeitpunkte von {path} wiederholen sich oder sind nicht geordnet.</translation>
    </message>
    <message>
      <location filename="../../core/readers/licsbas.py" />
      <source>{path} is in radar geometry: it has no corner_lat and corner_lon.</source>
      <translation>{path} ist in Radargeometrie: corner_lat und corner_lon fehlen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/licsbas.py" />
      <source>Run LiCSBAS on geocoded interferograms (GEOCml).</source>
      <translation>Führen Sie LiCSBAS mit geokodierten Interferogrammen aus (GEOCml).</translation>
    </message>
    <message>
      <location filename="../../core/readers/licsbas.py" />
      <source>Values are relative to the area of columns and rows {area}.</source>
      <translation>Die Werte sind relativ zum Gebiet der Spalten und Zeilen {area}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/licsbas.py" />
      <source>LiCSBAS would mask {left} of {size} pixels: see the layer mask.</source>
      <translation>LiCSBAS würde {left} von {size} Pixeln maskieren: siehe den Layer mask.</translation>
    </message>
    <message>
      <location filename="../../core/readers/licsbas.py" />
      <source>The deformation is line of sight, positive towards the satellite, as LiCSBAS writes it.</source>
      <translation>Die Deformation ist in Blickrichtung, positiv zum Satelliten hin, wie LiCSBAS sie schreibt.</translation>
    </message>
    <message>
      <location filename="../../core/readers/long_table.py" />
      <source>{title} has {missing} rows without a point.</source>
      <translation>{title} hat {missing} Zeilen ohne Punkt.</translation>
    </message>
    <message>
      <location filename="../../core/readers/long_table.py" />
      <source>Give each row its point.</source>
      <translation>Geben Sie in jeder Zeile den Punkt an.</translation>
    </message>
    <message>
      <location filename="../../core/readers/long_table.py" />
      <source>{title} has two rows of {name} on {day}.</source>
      <translation>{title} hat zwei Zeilen von {name} am {day}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/long_table.py" />
      <source>Keep one row a point and date.</source>
      <translation>Behalten Sie eine Zeile je Punkt und Zeitpunkt.</translation>
    </message>
    <message>
      <location filename="../../core/readers/long_table.py" />
      <source>{told} has no columns id, date and value.</source>
      <translation>{told} hat keine Spalten id, date und value.</translation>
    </message>
    <message>
      <location filename="../../core/readers/long_table.py" />
      <source>Name its columns so.</source>
      <translation>Benennen Sie die Spalten so.</translation>
    </message>
    <message>
      <location filename="../../core/readers/long_table.py" />
      <source>{told} has columns but no rows.</source>
      <translation>{told} hat Spalten, aber keine Zeilen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/matlab.py" />
      <source>{path} is no file of MATLAB.</source>
      <translation>{path} ist keine Datei von MATLAB.</translation>
    </message>
    <message>
      <location filename="../../core/readers/matlab.py" />
      <source>Make it again in MATLAB.</source>
      <translation>Erstellen Sie die Datei in MATLAB neu.</translation>
    </message>
    <message>
      <location filename="../../core/readers/mintpy.py" />
      <source>{path} has {entries} dates for {count} layers.</source>
      <translation>{path} hat {entries} Zeitpunkte für {count} Schichten.</translation>
    </message>
    <message>
      <location filename="../../core/readers/mintpy.py" />
      <source>Write one date, as YYYYMMDD, for each layer.</source>
      <translation>Schreiben Sie für jede Schicht ein Datum, als YYYYMMDD.</translation>
    </message>
    <message>
      <location filename="../../core/readers/mintpy.py" />
      <source>{name} of {path} has the size {size}, not dates x rows x columns.</source>
      <translation>{name} von {path} hat die Größe {size}, nicht Zeitpunkte x Zeilen x Spalten.</translation>
    </message>
    <message>
      <location filename="../../core/readers/mintpy.py" />
      <source>The deformation is line of sight, positive towards the satellite, as MintPy writes it.</source>
      <translation>Die Deformation ist in Blickrichtung, positiv zum Satelliten hin, wie MintPy sie schreibt.</translation>
    </message>
    <message>
      <location filename="../../core/readers/mintpy.py" />
      <source>{empty} pixels are 0 on all dates and hold no data.</source>
      <translation>{empty} Pixel sind an allen Zeitpunkten 0 und enthalten keine Daten.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>No coordinates were found in {title}.</source>
      <translation>In {title} wurden keine Koordinaten gefunden.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>Name the columns easting and northing, longitude and latitude, or x and y.</source>
      <translation>Benennen Sie die Spalten easting und northing, longitude und latitude oder x und y.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>No dates were found in {title}.</source>
      <translation>In {title} wurden keine Zeitpunkte gefunden.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>Name the columns like 20200105 or D20200105.</source>
      <translation>Benennen Sie die Spalten wie 20200105 oder D20200105.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>The longitudes and latitudes of {title} are degrees, and {crs} has none.</source>
      <translation>Die Längen und Breiten von {title} sind Grad, und {crs} rechnet nicht in Grad.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>Choose EPSG:4326, or leave the system to be found.</source>
      <translation>Wählen Sie EPSG:4326, oder lassen Sie das System erkennen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>{title} has the date {day} twice, in the columns {names} and {names_2}.</source>
      <translation>{title} hat das Datum {day} zweimal, in den Spalten {names} und {names_2}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>Leave one out, or name the letters before the dates to take as the variable.</source>
      <translation>Lassen Sie eine weg, oder nennen Sie als Variable die Buchstaben vor dem gewünschten Datum.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>The column {name} of {title} is not numeric.</source>
      <translation>Die Spalte {name} von {title} ist nicht numerisch.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>Correct its entries.</source>
      <translation>Berichtigen Sie ihre Einträge.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>Columns like {name} are read as decimal years.</source>
      <translation>Spalten wie {name} werden als Dezimaljahre gelesen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>Columns like {name} are taken as year, month and day.</source>
      <translation>Spalten wie {name} werden als Jahr, Monat und Tag gelesen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>Choose the one of the coordinates.</source>
      <translation>Wählen Sie das der Koordinaten.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>Coordinates are in {code}, from the column {projected}.</source>
      <translation>Die Koordinaten sind in {code}, laut Spalte {projected}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>The columns {names} are taken as degrees of WGS 84 (EPSG:4326).</source>
      <translation>Die Spalten {names} gelten als Grad in WGS 84 (EPSG:4326).</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_file.py" />
      <source>Too many files are open to read {path}.</source>
      <translation>Es sind zu viele Dateien geöffnet, um {path} zu lesen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_file.py" />
      <source>Close other programs, or allow more open files (ulimit -n).</source>
      <translation>Schließen Sie andere Programme, oder erlauben Sie mehr offene Dateien (ulimit -n).</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_file.py" />
      <source>{path} is no netCDF file.</source>
      <translation>{path} ist keine netCDF-Datei.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_file.py" />
      <source>The variable {variable} of {path} holds {size} numbers.</source>
      <translation>Die Variable {variable} von {path} enthält {size} Zahlen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>The variable {variable} of {path} has the dimensions {rest} besides time.</source>
      <translation>Die Variable {variable} von {path} hat neben der Zeit die Dimensionen {rest}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>Take one level of it first.</source>
      <translation>Nehmen Sie zuerst eine Ebene davon.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>Choose the one of the grid.</source>
      <translation>Wählen Sie das des Gitters.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>The variable {variable} of {path} has no coordinates along {rest} and {rest_2}.</source>
      <translation>Die Variable {variable} von {path} hat keine Koordinaten entlang {rest} und {rest_2}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>Add longitude and latitude, or x and y.</source>
      <translation>Fügen Sie Länge und Breite oder x und y hinzu.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>The grid mapping {name} is not understood.</source>
      <translation>Die Gitterabbildung {name} wird nicht verstanden.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>Cells are not evenly spaced: they are kept as points.</source>
      <translation>Die Zellen liegen nicht in gleichen Abständen: Sie bleiben Punkte.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>The grid is curved: its cells are kept as points.</source>
      <translation>Das Gitter ist gekrümmt: Seine Zellen bleiben Punkte.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>Choose the one of the mesh.</source>
      <translation>Wählen Sie das des Meshs.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>Stations have no coordinates.</source>
      <translation>Die Stationen haben keine Koordinaten.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_sequence.py" />
      <source>{lost_count} of {count} files hold no {name} and are left out: {shown}.</source>
      <translation>{lost_count} von {count} Dateien enthalten {name} nicht und werden weggelassen: {shown}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_sequence.py" />
      <source>Up to {most} values a day were summed: {times} times became {dates} dates.</source>
      <translation>Bis zu {most} Werte je Tag wurden summiert: Aus {times} Zeiten wurden {dates} Zeitpunkte.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_sequence.py" />
      <source>Up to {most} values a day were averaged: {times} times became {dates} dates.</source>
      <translation>Bis zu {most} Werte je Tag wurden gemittelt: Aus {times} Zeiten wurden {dates} Zeitpunkte.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_sequence.py" />
      <source>Too few days hold amounts to tell whether {name} counts up within each day: it was summed as it is.</source>
      <translation>Zu wenige Tage enthalten Mengen, um zu erkennen, ob {name} innerhalb jedes Tages aufläuft: Die Werte wurden summiert, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_sequence.py" />
      <source>Amounts count up within each day: they were taken apart into their hours.</source>
      <translation>Die Mengen laufen innerhalb jedes Tages auf: Sie wurden in ihre Stunden zerlegt.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>The variable {variable} of {path} has {found_count} time axes.</source>
      <translation>Die Variable {variable} von {path} hat {found_count} Zeitachsen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>Choose a variable with one.</source>
      <translation>Wählen Sie eine Variable mit einer.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>The time axis of {path} is empty or has missing entries.</source>
      <translation>Die Zeitachse von {path} ist leer oder hat fehlende Einträge.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>Make the file again.</source>
      <translation>Erstellen Sie die Datei noch einmal.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>{path} has dates such as 30 February: its calendar is {calendar}.</source>
      <translation>{path} hat Tage wie den 30. Februar: Der Kalender ist {calendar}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>{path} has dates such as 30 February: its calendar is standard.</source>
      <translation>{path} hat Tage wie den 30. Februar: Der Kalender ist standard.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>Bring it to the standard calendar.</source>
      <translation>Bringen Sie die Datei auf den Standardkalender.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>The times of {path} are {unit} in the calendar {calendar}, which gives no dates.</source>
      <translation>Die Zeiten von {path} sind {unit} im Kalender {calendar}; daraus ergibt sich kein Datum.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>Correct the units of its time axis.</source>
      <translation>Berichtigen Sie die Einheit der Zeitachse.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>Dates of {path} are in the calendar {calendar}; they keep their place in the year.</source>
      <translation>Die Zeitpunkte von {path} stehen im Kalender {calendar}; sie behalten ihren Platz im Jahr.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>Dates of {path} are in the calendar standard; they keep their place in the year.</source>
      <translation>Die Zeitpunkte von {path} stehen im Kalender standard; sie behalten ihren Platz im Jahr.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>{title} holds {dated_count} variables ({dated}).</source>
      <translation>{title} enthält {dated_count} Variablen ({dated}).</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>Name the one to take as the variable: --option variable={dated}.</source>
      <translation>Nennen Sie die gewünschte als Variable: --option variable={dated}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>Name the factor after the one to take, such as {dated}.</source>
      <translation>Benennen Sie den Faktor nach der gewünschten, etwa {dated}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>{title} has no variable with a time axis; it holds {names}.</source>
      <translation>{title} hat keine Variable mit Zeitachse; vorhanden: {names}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>{title} has no variable with a time axis; it holds nothing.</source>
      <translation>{title} hat keine Variable mit Zeitachse und enthält nichts.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>{title} has no variable {variable} with dates.</source>
      <translation>{title} hat keine Variable {variable} mit Zeitpunkten.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>Variables are {dated}.</source>
      <translation>Variablen sind {dated}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>Variables are none.</source>
      <translation>Variablen gibt es keine.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>The variable {found} of {title} is taken, one of {dated_count}.</source>
      <translation>Die Variable {found} von {title} wird verwendet, eine von {dated_count}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>The variable {found} of {title} is taken.</source>
      <translation>Die Variable {found} von {title} wird verwendet.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_versions.py" />
      <source>{late} of {late_count} times are preliminary (ERA5T) and may still be corrected.</source>
      <translation>{late} von {late_count} Zeiten sind vorläufig (ERA5T) und können noch korrigiert werden.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>{path} holds {name} of {number}, Jmat of {number_2} and {days_count} dates.</source>
      <translation>{path} enthält {name} mit {number}, Jmat mit {number_2} und {days_count} Zeitpunkte.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>{path} holds {name} of {number}, Jmat of one number and {days_count} dates.</source>
      <translation>{path} enthält {name} mit {number}, Jmat mit einer Zahl und {days_count} Zeitpunkte.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>{path} holds {name} of one number, Jmat of {number} and {days_count} dates.</source>
      <translation>{path} enthält {name} mit einer Zahl, Jmat mit {number} und {days_count} Zeitpunkte.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>{path} holds {name} of one number, Jmat of one number and {days_count} dates.</source>
      <translation>{path} enthält {name} mit einer Zahl, Jmat mit einer Zahl und {days_count} Zeitpunkte.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Jmat must have one row an interferogram and one column a date.</source>
      <translation>Jmat muss eine Zeile je Interferogramm und eine Spalte je Zeitpunkt haben.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>The dates of {path} are no ordinal days (days since the year 1).</source>
      <translation>Die Zeitpunkte von {path} sind keine laufenden Tage (Tage seit dem Jahr 1).</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Write them as Python's date.toordinal gives them.</source>
      <translation>Schreiben Sie sie so, wie date.toordinal in Python sie ergibt.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Sort them with Jmat.</source>
      <translation>Sortieren Sie sie zusammen mit Jmat.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Row {row} of Jmat in {path} does not join two dates by +1 and -1.</source>
      <translation>Zeile {row} von Jmat in {path} verbindet nicht zwei Zeitpunkte mit +1 und -1.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Correct the matrix.</source>
      <translation>Berichtigen Sie die Matrix.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>{path} holds {number} numbers, the interferograms {count} pixels.</source>
      <translation>{path} enthält {number} Zahlen, die Interferogramme {count} Pixel.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Give the one of these interferograms.</source>
      <translation>Geben Sie die Datei dieser Interferogramme an.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>{path} holds unwrapPhase of {number} and {pairs_count} pairs of dates.</source>
      <translation>{path} enthält unwrapPhase mit {number} und {pairs_count} Paare von Zeitpunkten.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>{path} holds unwrapPhase of one number and {pairs_count} pairs of dates.</source>
      <translation>{path} enthält unwrapPhase mit einer Zahl und {pairs_count} Paare von Zeitpunkten.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Give one pair of dates, as YYYYMMDD, for each interferogram.</source>
      <translation>Geben Sie für jedes Interferogramm ein Paar von Daten an, als YYYYMMDD.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>{path} has pairs whose second date is not after the first, or none at all.</source>
      <translation>{path} hat Paare, deren zweites Datum nicht nach dem ersten liegt, oder gar keine.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Correct the data set date.</source>
      <translation>Berichtigen Sie den Datensatz date.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Jmat writes interferograms as the earlier date minus the later one: their phase should grow with motion away from the satellite.</source>
      <translation>Jmat schreibt Interferogramme als früheren minus späteren Zeitpunkt: Ihre Phase sollte mit Bewegung vom Satelliten weg wachsen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Confirm the sign.</source>
      <translation>Bestätigen Sie das Vorzeichen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Jmat writes interferograms as the later date minus the earlier one: their phase should grow with motion towards the satellite.</source>
      <translation>Jmat schreibt Interferogramme als späteren minus früheren Zeitpunkt: Ihre Phase sollte mit Bewegung zum Satelliten hin wachsen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>The interferograms state no unit and are taken as phase in radians.</source>
      <translation>Die Interferogramme geben keine Einheit an und werden als Phase in Radiant gelesen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>No coordinates were found (lat.flt, lon.flt): rows and columns are used.</source>
      <translation>Es wurden keine Koordinaten gefunden (lat.flt, lon.flt): Zeilen und Spalten werden verwendet.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Pixels are in radar geometry: they are points at the places of lat.flt and lon.flt.</source>
      <translation>Die Pixel sind in Radargeometrie: Sie sind Punkte an den Orten aus lat.flt und lon.flt.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>{keep} interferograms are marked as dropped and are left out.</source>
      <translation>{keep} Interferogramme sind als verworfen gekennzeichnet und werden weggelassen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_place.py" />
      <source>{path} has {width} x {height} pixels, {first} {width_2} x {height_2}.</source>
      <translation>{path} hat {width} x {height} Pixel, {first} {width_2} x {height_2}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_place.py" />
      <source>Give the geom_reference of these interferograms, of the same looks.</source>
      <translation>Geben Sie den Ordner geom_reference dieser Interferogramme an, mit denselben Looks.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_place.py" />
      <source>The interferograms are in radar geometry and have no place.</source>
      <translation>Die Interferogramme sind in Radargeometrie und haben keinen Ort.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_place.py" />
      <source>Put the folder geom_reference with lat.rdr and lon.rdr beside the folder of pairs.</source>
      <translation>Legen Sie den Ordner geom_reference mit lat.rdr und lon.rdr neben den Ordner der Paare.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>Interferograms are displacements, positive towards the satellite.</source>
      <translation>Die Interferogramme sind Verschiebungen, positiv zum Satelliten hin.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>Interferograms are unwrapped phase in radians that grows with motion away from the satellite.</source>
      <translation>Die Interferogramme sind abgewickelte Phase in Radiant, die mit Bewegung vom Satelliten weg wächst.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>Interferograms are unwrapped phase in radians that grows with motion away from the satellite, 0 where there is none.</source>
      <translation>Die Interferogramme sind abgewickelte Phase in Radiant, die mit Bewegung vom Satelliten weg wächst; 0 heißt: keine Phase.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>No pairs of dates were found in the names of {folder}.</source>
      <translation>In den Namen von {folder} wurden keine Datumspaare gefunden.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>Name the files or their folders like 20200105_20200117.</source>
      <translation>Benennen Sie die Dateien oder ihre Ordner nach dem Muster 20200105_20200117.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>The interferograms of {folder} are in different units ({units}).</source>
      <translation>Die Interferogramme von {folder} haben verschiedene Einheiten ({units}).</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>Bring them to one unit.</source>
      <translation>Bringen Sie sie auf eine Einheit.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>The interferograms such as {path} are in {unit}, which is neither phase nor length.</source>
      <translation>Interferogramme wie {path} sind in {unit}; das ist weder Phase noch Länge.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>The interferograms such as {path} are without a unit.</source>
      <translation>Interferogramme wie {path} haben keine Einheit.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>Choose rad, mm, cm or m.</source>
      <translation>Wählen Sie rad, mm, cm oder m.</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera.py" />
      <source>{path} has less than 2 x 2 pixels.</source>
      <translation>{path} hat weniger als 2 x 2 Pixel.</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera.py" />
      <source>{path} has no layer {name}.</source>
      <translation>{path} hat keinen Layer {name}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera.py" />
      <source>The deformation is line of sight, positive towards the satellite, as OPERA writes it.</source>
      <translation>Die Deformation ist in Blickrichtung, positiv zum Satelliten hin, wie OPERA sie schreibt.</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera_products.py" />
      <source>{title} holds products of {frames_count} frames ({frames}).</source>
      <translation>{title} enthält Produkte von {frames_count} Frames ({frames}).</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera_products.py" />
      <source>Give a folder of one frame, or one file of it.</source>
      <translation>Geben Sie den Ordner eines Frames an, oder eine Datei daraus.</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera_products.py" />
      <source>Products count from {starts_count} first dates and are joined at them; a pixel without a value on one of them is missing after it.</source>
      <translation>Die Produkte zählen ab {starts_count} ersten Zeitpunkten und werden an ihnen verbunden; ein Pixel ohne Wert an einem davon fehlt danach.</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera_products.py" />
      <source>{file} does not name two dates.</source>
      <translation>{file} nennt nicht zwei Zeitpunkte.</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera_products.py" />
      <source>Keep the names that OPERA gives.</source>
      <translation>Behalten Sie die Namen, die OPERA vergibt.</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera_products.py" />
      <source>{path} counts from {first}, on which no earlier product ends.</source>
      <translation>{path} zählt ab dem {first}, an dem kein früheres Produkt endet.</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera_products.py" />
      <source>Download the product that ends on {first}, or leave out those that count from it.</source>
      <translation>Laden Sie das Produkt herunter, das am {first} endet, oder lassen Sie die weg, die ab ihm zählen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera_products.py" />
      <source>{older} products come in several versions; the last one made is taken.</source>
      <translation>{older} Produkte liegen in mehreren Fassungen vor; die zuletzt erstellte wird genommen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/other_hdf5.py" />
      <source>{path} is HDF5 of an unknown layout; it holds {held}.</source>
      <translation>{path} ist HDF5 mit unbekanntem Aufbau; vorhanden: {held}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/other_hdf5.py" />
      <source>{path} is HDF5 of an unknown layout; it holds nothing.</source>
      <translation>{path} ist HDF5 mit unbekanntem Aufbau; die Datei enthält nichts.</translation>
    </message>
    <message>
      <location filename="../../core/readers/other_hdf5.py" />
      <source>Give one of MintPy (timeseries), HDF-EOS5, LiCSBAS (cum), KFTS (igram, Jmat) or MintPy's ifgramStack (unwrapPhase).</source>
      <translation>Geben Sie eine Datei von MintPy (timeseries), HDF-EOS5, LiCSBAS (cum), KFTS (igram, Jmat) oder ifgramStack von MintPy (unwrapPhase) an.</translation>
    </message>
    <message>
      <location filename="../../core/readers/other_hdf5.py" />
      <source>{path} is SARvey's own file, whose points have no coordinates.</source>
      <translation>{path} ist eine SARvey-eigene Datei, deren Punkte keine Koordinaten haben.</translation>
    </message>
    <message>
      <location filename="../../core/readers/other_hdf5.py" />
      <source>Export it: sarvey_export {path} -o points.gpkg.</source>
      <translation>Exportieren Sie sie: sarvey_export {path} -o points.gpkg.</translation>
    </message>
    <message>
      <location filename="../../core/readers/phases.py" />
      <source>{pairs_count} interferograms repeat a pair of dates and are left out.</source>
      <translation>{pairs_count} Interferogramme wiederholen ein Paar von Zeitpunkten und werden weggelassen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/phases.py" />
      <source>{title} has {number} pixels, {title_2} {number_2}.</source>
      <translation>{title} hat {number} Pixel, {title_2} {number_2}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/phases.py" />
      <source>Give files of the same pixels.</source>
      <translation>Geben Sie Dateien mit denselben Pixeln an.</translation>
    </message>
    <message>
      <location filename="../../core/readers/phases.py" />
      <source>{title} has another unit or sign than {title_2}.</source>
      <translation>{title} hat eine andere Einheit oder ein anderes Vorzeichen als {title_2}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/phases.py" />
      <source>Bring them to one.</source>
      <translation>Vereinheitlichen Sie sie.</translation>
    </message>
    <message>
      <location filename="../../core/readers/points.py" />
      <source>{title} has {epochs} dates but no points.</source>
      <translation>{title} hat {epochs} Zeitpunkte, aber keine Punkte.</translation>
    </message>
    <message>
      <location filename="../../core/readers/points.py" />
      <source>{title} holds no values: all {epochs} x {points} entries are empty.</source>
      <translation>{title} enthält keine Werte: Alle {epochs} x {points} Einträge sind leer.</translation>
    </message>
    <message>
      <location filename="../../core/readers/points.py" />
      <source>Choose another file or other fields.</source>
      <translation>Wählen Sie eine andere Datei oder andere Felder.</translation>
    </message>
    <message>
      <location filename="../../core/readers/points.py" />
      <source>{known} of {known_2} points have no coordinates and are left out.</source>
      <translation>{known} von {known_2} Punkten haben keine Koordinaten und werden weggelassen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/points.py" />
      <source>{repeated} of {place_count} points repeat the place of another one.</source>
      <translation>{repeated} von {place_count} Punkten liegen am Ort eines anderen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/points.py" />
      <source>None of the {wanted_count} selected points is in the source.</source>
      <translation>Keiner der {wanted_count} gewählten Punkte ist in der Quelle.</translation>
    </message>
    <message>
      <location filename="../../core/readers/points.py" />
      <source>Select them again.</source>
      <translation>Wählen Sie sie erneut aus.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{path} has {said}, {first} {width} x {height}.</source>
      <translation>{path} hat {said}, {first} {width} x {height}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{path} has {said}, {first} {rest}.</source>
      <translation>{path} hat {said}, {first} {rest}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{path} has {said}, {first} none.</source>
      <translation>{path} hat {said}, {first} keines.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{path} has {said}, {first} at {transform}, {transform_2} and {cell}.</source>
      <translation>{path} hat {said}, {first} bei {transform}, {transform_2} und {cell}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>Resample it or leave it out.</source>
      <translation>Rechnen Sie das Raster auf dieses Gitter um, oder lassen Sie es weg.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{path} holds {held} bytes; its header speaks of {needed}: it is cut short or damaged.</source>
      <translation>{path} enthält {held} Bytes; der Kopf der Datei nennt {needed}: Sie ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{path} is not a VRT.</source>
      <translation>{path} ist kein VRT.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{path} refers to files on another computer.</source>
      <translation>{path} verweist auf Dateien auf einem anderen Rechner.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>Download them first.</source>
      <translation>Laden Sie sie zuerst herunter.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{title} holds {count} rasters of {shape} x {shape_2} pixels: they need {needed} GB, this computer has {value} GB.</source>
      <translation>{title} enthält {count} Raster von {shape} x {shape_2} Pixeln: Sie brauchen {needed} GB, dieser Rechner hat {value} GB.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>Draw regions, or read a part with --option bounds=left,bottom,right,top, or the mean of 4 x 4 pixels with --option coarser=4.</source>
      <translation>Zeichnen Sie Regionen, oder lesen Sie einen Teil mit --option bounds=left,bottom,right,top oder das Mittel aus 4 x 4 Pixeln mit --option coarser=4.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{title} holds no values: all {count} rasters of {width} x {height} pixels are empty.</source>
      <translation>{title} enthält keine Werte: Alle {count} Raster von {width} x {height} Pixeln sind leer.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{path} holds complex numbers: a wrapped interferogram, not deformation.</source>
      <translation>{path} enthält komplexe Zahlen: ein nicht abgewickeltes Interferogramm, keine Deformation.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>Choose the unwrapped phase or the displacement.</source>
      <translation>Wählen Sie die abgewickelte Phase oder die Verschiebung.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{path} holds a text that is not in UTF-8 among its metadata.</source>
      <translation>{path} enthält in den Metadaten einen Text, der nicht in UTF-8 ist.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>Copy it without them: gdal_translate -nomd.</source>
      <translation>Kopieren Sie die Datei ohne sie: gdal_translate -nomd.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>Choose the one of the rasters.</source>
      <translation>Wählen Sie das der Raster.</translation>
    </message>
    <message>
      <location filename="../../core/readers/rasters.py" />
      <source>No dates were found in the names of {path}.</source>
      <translation>In den Namen von {path} wurde kein Datum gefunden.</translation>
    </message>
    <message>
      <location filename="../../core/readers/rasters.py" />
      <source>Name the files like 20200105.tif, or describe the bands so.</source>
      <translation>Benennen Sie die Dateien wie 20200105.tif, oder beschreiben Sie die Kanäle so.</translation>
    </message>
    <message>
      <location filename="../../core/readers/rasters.py" />
      <source>{path} is read as {role}.</source>
      <translation>{path} wird als {role} gelesen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/rasters.py" />
      <source>{path} and {path_2} have different first dates: they are interferograms, not a series.</source>
      <translation>{path} und {path_2} haben verschiedene erste Zeitpunkte: Es sind Interferogramme, keine Zeitreihe.</translation>
    </message>
    <message>
      <location filename="../../core/readers/rasters.py" />
      <source>Let the format be found, as line of sight: interferograms are inverted to a series.</source>
      <translation>Lassen Sie das Format erkennen, als Blickrichtung: Interferogramme werden zu einer Zeitreihe invertiert.</translation>
    </message>
    <message>
      <location filename="../../core/readers/rasters.py" />
      <source>{path} has no date and is left out.</source>
      <translation>{path} hat kein Datum und wird weggelassen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/rasters.py" />
      <source>{aside_count} rasters such as {name} are left out.</source>
      <translation>{aside_count} Raster wie {name} werden weggelassen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sample.py" />
      <source>{title} holds no values at {windows_count} places spread over it.</source>
      <translation>{title} enthält an {windows_count} über das Raster verteilten Orten keine Werte.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sample.py" />
      <source>Read the part that holds values: bounds=left,bottom,right,top.</source>
      <translation>Lesen Sie den Teil, der Werte enthält: bounds=left,bottom,right,top.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sentinels.py" />
      <source>The value {number} occurs {held} times and is taken as missing.</source>
      <translation>Der Wert {number} kommt {held}-mal vor und gilt als fehlend.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>The time {day} {clock}:{clock_2} occurs in {one} and in {other}.</source>
      <translation>Die Zeit {day} {clock}:{clock_2} kommt in {one} und in {other} vor.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>Leave one of them out, or cut off the times of one that the other has, too.</source>
      <translation>Lassen Sie eine der beiden weg, oder schneiden Sie aus einer die Zeiten heraus, die auch die andere hat.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>The date {day} occurs in {one} and in {other}.</source>
      <translation>Das Datum {day} kommt in {one} und in {other} vor.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>Leave one file out.</source>
      <translation>Lassen Sie eine Datei weg.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>The files differ: {name} contains {other} in {another}, and {known} contains {kind} in {unit}.</source>
      <translation>Die Dateien unterscheiden sich: {name} enthält {other} in {another}, und {known} enthält {kind} in {unit}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>The files differ: {name} contains {other} in {another}, and {known} contains {kind} in no unit.</source>
      <translation>Die Dateien unterscheiden sich: {name} enthält {other} in {another}, und {known} enthält {kind} ohne Einheit.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>The files differ: {name} contains {other} in no unit, and {known} contains {kind} in {unit}.</source>
      <translation>Die Dateien unterscheiden sich: {name} enthält {other} ohne Einheit, und {known} enthält {kind} in {unit}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>The files differ: {name} contains {other} in no unit, and {known} contains {kind} in no unit.</source>
      <translation>Die Dateien unterscheiden sich: {name} enthält {other} ohne Einheit, und {known} enthält {kind} ohne Einheit.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>Give files of one kind and one unit.</source>
      <translation>Geben Sie Dateien einer einzigen Art und Einheit an.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>{name} lies on other cells than {names}.</source>
      <translation>{name} liegt auf anderen Zellen als {names}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>Give files of one grid.</source>
      <translation>Geben Sie Dateien mit demselben Gitter an.</translation>
    </message>
    <message>
      <location filename="../../core/readers/soundness.py" />
      <source>The date {day} of {title} repeats or is out of order.</source>
      <translation>Das Datum {day} von {title} wiederholt sich oder ist nicht geordnet.</translation>
    </message>
    <message>
      <location filename="../../core/readers/soundness.py" />
      <source>Give each date once, in order of time.</source>
      <translation>Geben Sie jedes Datum einmal an, in zeitlicher Reihenfolge.</translation>
    </message>
    <message>
      <location filename="../../core/readers/soundness.py" />
      <source>{number} date lies in the future, the last on {later}.</source>
      <translation>{number} Zeitpunkt liegt in der Zukunft, der letzte am {later}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/soundness.py" />
      <source>Check how dates are written.</source>
      <translation>Prüfen Sie, wie das Datum geschrieben ist.</translation>
    </message>
    <message>
      <location filename="../../core/readers/soundness.py" />
      <source>{number} dates lie in the future, the last on {later}.</source>
      <translation>{number} Zeitpunkte liegen in der Zukunft, der letzte am {later}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stamps.py" />
      <source>{path} holds no series of StaMPS: it lacks {missing}.</source>
      <translation>{path} enthält keine Zeitreihen von StaMPS: Es fehlt {missing}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stamps.py" />
      <source>Run ps_plot('v-d', 'ts') in MATLAB and give its ps_plot_ts_v-d.mat.</source>
      <translation>Führen Sie ps_plot('v-d', 'ts') in MATLAB aus, und geben Sie die Datei ps_plot_ts_v-d.mat an.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stamps.py" />
      <source>{path} has ph_mm of {values} for {lonlat_count} places and {days_count} days.</source>
      <translation>{path} hat ph_mm mit {values} für {lonlat_count} Orte und {days_count} Tage.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stamps.py" />
      <source>Make it anew with ps_plot.</source>
      <translation>Erstellen Sie die Datei mit ps_plot neu.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stamps.py" />
      <source>The days of {path} are none between 1970 and 2100.</source>
      <translation>Die Tage von {path} liegen nicht zwischen 1970 und 2100.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stamps.py" />
      <source>Make it anew.</source>
      <translation>Erstellen Sie die Datei neu.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stamps.py" />
      <source>{path} has the date {repeated} twice.</source>
      <translation>{path} hat das Datum {repeated} zweimal.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stamps.py" />
      <source>Keep one of them.</source>
      <translation>Behalten Sie eines davon.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>{title} holds several quantities ({quantities}).</source>
      <translation>{title} enthält mehrere Größen ({quantities}).</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Name the one to take as the variable.</source>
      <translation>Nennen Sie die gewünschte als Variable.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>{told} has no column of numbers.</source>
      <translation>{told} hat keine Spalte mit Zahlen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>{title} has the date {day} in {counts} rows.</source>
      <translation>{title} hat das Datum {day} in {counts} Zeilen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Keep one row a date.</source>
      <translation>Behalten Sie eine Zeile je Datum.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>{title} has {blank} rows without a date.</source>
      <translation>{title} hat {blank} Zeilen ohne Datum.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Give each row its date.</source>
      <translation>Geben Sie in jeder Zeile das Datum an.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>{told} holds no values in the columns {keep}.</source>
      <translation>{told} enthält in den Spalten {keep} keine Werte.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Choose other columns or another file.</source>
      <translation>Wählen Sie andere Spalten oder eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>{title} has an entry that is no date ({first}).</source>
      <translation>{title} hat einen Eintrag, der kein Datum ist ({first}).</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Write dates like 2020-01-05.</source>
      <translation>Schreiben Sie ein Datum wie 2020-01-05.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>{title} has no column {variable}.</source>
      <translation>{title} hat keine Spalte {variable}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Columns are {names}.</source>
      <translation>Spalten sind {names}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>{companion} cannot be read as a table of stations: {reason}.</source>
      <translation>{companion} lässt sich nicht als Stationstabelle lesen: {reason}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Correct it (station, longitude, latitude), or take it away.</source>
      <translation>Berichtigen Sie sie (station, longitude, latitude), oder nehmen Sie sie weg.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Of the {names_count} columns of {title}, {taken} are used.</source>
      <translation>Von den {names_count} Spalten von {title} werden {taken} verwendet.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>{companion} holds no coordinates.</source>
      <translation>{companion} enthält keine Koordinaten.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Choose the one of the stations.</source>
      <translation>Wählen Sie das der Stationen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Stations are placed from {companion}.</source>
      <translation>Die Orte der Stationen stammen aus {companion}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/text.py" />
      <source>The first line of {path} cannot be read as names of columns.</source>
      <translation>Die erste Zeile von {path} lässt sich nicht als Spaltennamen lesen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/text.py" />
      <source>Correct it.</source>
      <translation>Berichtigen Sie sie.</translation>
    </message>
    <message>
      <location filename="../../core/readers/text.py" />
      <source>{told} cannot be read as a table: {reason}.</source>
      <translation>{told} lässt sich nicht als Tabelle lesen: {reason}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/text.py" />
      <source>Correct that entry; leave missing values empty.</source>
      <translation>Berichtigen Sie diesen Eintrag; lassen Sie fehlende Werte leer.</translation>
    </message>
    <message>
      <location filename="../../core/readers/tiles.py" />
      <source>{stacks_count} tiles.</source>
      <translation>{stacks_count} Kacheln.</translation>
    </message>
    <message>
      <location filename="../../core/readers/tiles.py" />
      <source>{repeated} points occur in two tiles and are taken once.</source>
      <translation>{repeated} Punkte kommen in zwei Kacheln vor und werden einmal genommen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/tiles.py" />
      <source>{name} holds {kind} in {crs}, {names} {kind_2} in {crs_2}.</source>
      <translation>{name} enthält {kind} in {crs}, {names} {kind_2} in {crs_2}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/tiles.py" />
      <source>{name} holds {kind} in {crs}, {names} {kind_2} in no reference system.</source>
      <translation>{name} enthält {kind} in {crs}, {names} {kind_2} ohne Bezugssystem.</translation>
    </message>
    <message>
      <location filename="../../core/readers/tiles.py" />
      <source>{name} holds {kind} in no reference system, {names} {kind_2} in {crs}.</source>
      <translation>{name} enthält {kind} ohne Bezugssystem, {names} {kind_2} in {crs}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/tiles.py" />
      <source>{name} holds {kind} in no reference system, {names} {kind_2} in no reference system.</source>
      <translation>{name} enthält {kind} ohne Bezugssystem, {names} {kind_2} ohne Bezugssystem.</translation>
    </message>
    <message>
      <location filename="../../core/readers/tiles.py" />
      <source>Take files of one product.</source>
      <translation>Nehmen Sie Dateien eines einzigen Produkts.</translation>
    </message>
    <message>
      <location filename="../../core/readers/tiles.py" />
      <source>{name} and {names} share {shared} of their dates: they are of different tracks.</source>
      <translation>{name} und {names} haben {shared} ihrer Zeitpunkte gemeinsam: Sie gehören zu verschiedenen Bahnen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/tiles.py" />
      <source>Take the files of one track; two tracks give up and east by decomposition.</source>
      <translation>Nehmen Sie die Dateien einer Bahn; zwei Bahnen ergeben durch Zerlegung aufwärts und ostwärts.</translation>
    </message>
    <message>
      <location filename="../../core/readers/turning.py" />
      <source>Positive values mean motion away from the satellite, as chosen: they are turned round.</source>
      <translation>Positive Werte bedeuten Bewegung vom Satelliten weg, wie gewählt: Sie werden umgedreht.</translation>
    </message>
    <message>
      <location filename="../../core/readers/turning.py" />
      <source>Positive values mean motion downwards, as chosen: they are turned round.</source>
      <translation>Positive Werte bedeuten Bewegung nach unten, wie gewählt: Sie werden umgedreht.</translation>
    </message>
    <message>
      <location filename="../../core/readers/turning.py" />
      <source>Positive values mean motion to the west, as chosen: they are turned round.</source>
      <translation>Positive Werte bedeuten Bewegung nach Westen, wie gewählt: Sie werden umgedreht.</translation>
    </message>
    <message>
      <location filename="../../core/readers/turning.py" />
      <source>Positive values mean motion to the south, as chosen: they are turned round.</source>
      <translation>Positive Werte bedeuten Bewegung nach Süden, wie gewählt: Sie werden umgedreht.</translation>
    </message>
    <message>
      <location filename="../../core/readers/turning.py" />
      <source>{title} is read as the factor {kind}, whose values have no direction.</source>
      <translation>{title} wird als Faktor {kind} gelesen, dessen Werte keine Richtung haben.</translation>
    </message>
    <message>
      <location filename="../../core/readers/turning.py" />
      <source>Leave the option sign out, or choose the kind los, up or east.</source>
      <translation>Lassen Sie die Option sign weg, oder wählen Sie als Richtung los, up oder east.</translation>
    </message>
    <message>
      <location filename="../../core/readers/turning.py" />
      <source>{title} holds interferograms, whose sign is that of their phase.</source>
      <translation>{title} enthält Interferogramme, deren Vorzeichen das ihrer Phase ist.</translation>
    </message>
    <message>
      <location filename="../../core/readers/turning.py" />
      <source>Give the option phase_sign instead of sign.</source>
      <translation>Geben Sie statt sign die Option phase_sign an.</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>{path} is unpacked into the temporary folder {root}, which has no room for it: {size} bytes free.</source>
      <translation>{path} wird in den temporären Ordner {root} entpackt, in dem dafür kein Platz ist: {size} Bytes frei.</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>{path} is unpacked into the temporary folder {root}, which has no room for it: {free} free.</source>
      <translation>{path} wird in den temporären Ordner {root} entpackt, in dem dafür kein Platz ist: {free} frei.</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>{path} unpacks to {size} bytes, and the temporary folder {root} has {size_2} bytes free.</source>
      <translation>{path} entpackt sich zu {size} Bytes, und im temporären Ordner {root} sind {size_2} Bytes frei.</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>{path} unpacks to {size} bytes, and the temporary folder {root} has {free} free.</source>
      <translation>{path} entpackt sich zu {size} Bytes, und im temporären Ordner {root} sind {free} frei.</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>{path} unpacks to {size} {unit}, and the temporary folder {root} has {size_2} bytes free.</source>
      <translation>{path} entpackt sich zu {size} {unit}, und im temporären Ordner {root} sind {size_2} Bytes frei.</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>{path} unpacks to {size} {unit}, and the temporary folder {root} has {free} free.</source>
      <translation>{path} entpackt sich zu {size} {unit}, und im temporären Ordner {root} sind {free} frei.</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>Free some space there, set TEMP to another one, or unpack it yourself and give that folder.</source>
      <translation>Schaffen Sie dort Platz, setzen Sie TEMP auf einen anderen Ordner, oder entpacken Sie selbst und geben diesen Ordner an.</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>Free some space there, set TMPDIR to another one, or unpack it yourself and give that folder.</source>
      <translation>Schaffen Sie dort Platz, setzen Sie TMPDIR auf einen anderen Ordner, oder entpacken Sie selbst und geben diesen Ordner an.</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>{path} could not be unpacked into the temporary folder {root} ({strerror}).</source>
      <translation>{path} konnte nicht in den temporären Ordner {root} entpackt werden ({strerror}).</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>Unpack it yourself and give the folder.</source>
      <translation>Entpacken Sie selbst, und geben Sie den Ordner an.</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>A file in {path} has a name that is too long for the temporary folder.</source>
      <translation>Eine Datei in {path} hat einen Namen, der für den temporären Ordner zu lang ist.</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>Unpack it yourself, with shorter names, and give the folder.</source>
      <translation>Entpacken Sie selbst, mit kürzeren Namen, und geben Sie den Ordner an.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>The layer of {path} cannot be read: {said}.</source>
      <translation>Der Layer von {path} kann nicht gelesen werden: {said}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>Choose another layer.</source>
      <translation>Wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>{path}.dbf, which holds the dates, is not beside {path_2}.</source>
      <translation>{path}.dbf mit den Daten der Tage liegt nicht neben {path_2}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>Copy all files of the shapefile.</source>
      <translation>Kopieren Sie alle Dateien des Shapefiles.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>{path} holds no layer.</source>
      <translation>{path} enthält keinen Layer.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>{path} holds {dated_count} layers of points with dates ({dated}).</source>
      <translation>{path} enthält {dated_count} Punktlayer mit Zeitpunkten ({dated}).</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>Name one behind the path: |layername={dated}.</source>
      <translation>Nennen Sie einen hinter dem Pfad: |layername={dated}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>Choose one of {held}.</source>
      <translation>Wählen Sie unter: {held}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>The filter {subset} does not fit the layer of {path}.</source>
      <translation>Der Filter {subset} passt nicht zum Layer von {path}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>Name fields that it has, and write it as QGIS does.</source>
      <translation>Nennen Sie vorhandene Felder, und schreiben Sie den Filter wie in QGIS.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>{title} holds no points.</source>
      <translation>{title} enthält keine Punkte.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>Choose a layer of points.</source>
      <translation>Wählen Sie einen Punktlayer.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>The field {name} of {title} is not numeric.</source>
      <translation>Das Feld {name} von {title} ist nicht numerisch.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>Correct its entries, or leave it out.</source>
      <translation>Berichtigen Sie seine Einträge, oder lassen Sie es weg.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>{path} is not a vector file, or is damaged.</source>
      <translation>{path} ist keine Vektordatei oder ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>{path} is not a vector file, or is damaged: it is no text in UTF-8.</source>
      <translation>{path} ist keine Vektordatei oder ist beschädigt: kein Text in UTF-8.</translation>
    </message>
    <message>
      <location filename="../../core/readers/written_days.py" />
      <source>The dates of {title} can be read in more than one way ({text}).</source>
      <translation>Die Zeitpunkte von {title} lassen sich auf mehr als eine Weise lesen ({text}).</translation>
    </message>
    <message>
      <location filename="../../core/readers/written_days.py" />
      <source>Choose the order of day, month and year; as an option date_order=dmy, mdy or ymd.</source>
      <translation>Wählen Sie die Reihenfolge von Tag, Monat und Jahr; als Option date_order=dmy, mdy oder ymd.</translation>
    </message>
    <message>
      <location filename="../../core/readers/written_days.py" />
      <source>{title} has {texts}, which is no date as year, month, day.</source>
      <translation>{title} enthält {texts}; als Jahr, Monat, Tag ist das kein Datum.</translation>
    </message>
    <message>
      <location filename="../../core/readers/written_days.py" />
      <source>{title} has {texts}, which is no date as day, month, year.</source>
      <translation>{title} enthält {texts}; als Tag, Monat, Jahr ist das kein Datum.</translation>
    </message>
    <message>
      <location filename="../../core/readers/written_days.py" />
      <source>{title} has {texts}, which is no date as month, day, year.</source>
      <translation>{title} enthält {texts}; als Monat, Tag, Jahr ist das kein Datum.</translation>
    </message>
    <message>
      <location filename="../../core/readers/written_days.py" />
      <source>Choose another order of dates, or correct it.</source>
      <translation>Wählen Sie eine andere Reihenfolge im Datum, oder korrigieren Sie es.</translation>
    </message>
    <message>
      <location filename="../../core/readers/zarr_store.py" />
      <source>{path} is no zarr store.</source>
      <translation>{path} ist kein zarr-Speicher.</translation>
    </message>
    <message>
      <location filename="../../core/readers/zarr_store.py" />
      <source>Choose the folder that holds zarr.json or .zgroup.</source>
      <translation>Wählen Sie den Ordner, der zarr.json oder .zgroup enthält.</translation>
    </message>
    <message>
      <location filename="../../core/readers/zarr_store.py" />
      <source>{path} is a single array without dates.</source>
      <translation>{path} ist ein einzelnes Array ohne Zeitpunkte.</translation>
    </message>
    <message>
      <location filename="../../core/readers/zarr_store.py" />
      <source>Choose the folder above it.</source>
      <translation>Wählen Sie den Ordner darüber.</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>The region {name} cannot name a folder of results.</source>
      <translation>Die Region {name} kann einem Ergebnisordner nicht den Namen geben.</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>Use letters, digits, spaces, - and _.</source>
      <translation>Verwenden Sie Buchstaben, Ziffern, Leerzeichen, - und _.</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>There is no regions file {path}.</source>
      <translation>Eine Regionsdatei {path} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>{path} holds no polygons.</source>
      <translation>{path} enthält keine Polygone.</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>Draw at least one region.</source>
      <translation>Zeichnen Sie mindestens eine Region.</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>Region {name} is not a proper polygon ({reason}).</source>
      <translation>Region {name} ist kein gültiges Polygon ({reason}).</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>Draw it without crossing lines.</source>
      <translation>Zeichnen Sie sie ohne sich kreuzende Linien.</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>The {polygons} polygons named {region} are taken as one region.</source>
      <translation>Die {polygons} Polygone namens {region} gelten als eine Region.</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>Give each a name of its own where they are several regions.</source>
      <translation>Geben Sie jedem einen eigenen Namen, wenn es mehrere Regionen sind.</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>The regions {other} and {name} differ in case only.</source>
      <translation>Die Regionen {other} und {name} unterscheiden sich nur in Groß- und Kleinschreibung.</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>Rename one.</source>
      <translation>Benennen Sie eine um.</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>{path} is not a vector file with polygons.</source>
      <translation>{path} ist keine Vektordatei mit Polygonen.</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>Give a GeoPackage or GeoJSON.</source>
      <translation>Geben Sie ein GeoPackage oder GeoJSON an.</translation>
    </message>
    <message>
      <location filename="../../core/roles.py" />
      <source>No region has the role train, so no model can forecast region {others}.</source>
      <translation>Keine Region hat die Rolle train, daher kann kein Modell die Region {others} vorhersagen.</translation>
    </message>
    <message>
      <location filename="../../core/roles.py" />
      <source>Give one region the role train.</source>
      <translation>Geben Sie einer Region die Rolle train.</translation>
    </message>
    <message>
      <location filename="../../core/roles.py" />
      <source>There is no region {unknown} to give the role {roles}.</source>
      <translation>Eine Region {unknown}, die die Rolle {roles} bekommen soll, gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../core/roles.py" />
      <source>The regions are {there}.</source>
      <translation>Die Regionen sind {there}.</translation>
    </message>
    <message>
      <location filename="../../core/roles.py" />
      <source>Region {name} has the role {role}.</source>
      <translation>Region {name} hat die Rolle {role}.</translation>
    </message>
    <message>
      <location filename="../../core/scenario.py" />
      <source>The change {text} of {name} holds no number that can be used.</source>
      <translation>Die Änderung {text} von {name} enthält keine brauchbare Zahl.</translation>
    </message>
    <message>
      <location filename="../../core/scenario.py" />
      <source>Write +1 or -1 to add, x0.8 to multiply, year:2021 for a past year; numbers are in the factor's unit.</source>
      <translation>Schreiben Sie +1 oder -1 zum Addieren, x0.8 zum Multiplizieren, year:2021 für ein vergangenes Jahr; die Zahlen gelten in der Einheit des Faktors.</translation>
    </message>
    <message>
      <location filename="../../core/scenario.py" />
      <source>The job's scenario has the unknown entry {unknown}.</source>
      <translation>Das Szenario des Auftrags hat den unbekannten Eintrag {unknown}.</translation>
    </message>
    <message>
      <location filename="../../core/scenario.py" />
      <source>The changes of {name} name more than one year.</source>
      <translation>Die Änderungen von {name} nennen mehr als ein Jahr.</translation>
    </message>
    <message>
      <location filename="../../core/scenario.py" />
      <source>Name one year a factor.</source>
      <translation>Nennen Sie ein Jahr je Faktor.</translation>
    </message>
    <message>
      <location filename="../../core/scenario.py" />
      <source>The model knows no factor {name}.</source>
      <translation>Das Modell kennt keinen Faktor {name}.</translation>
    </message>
    <message>
      <location filename="../../core/scenario.py" />
      <source>It was trained with {known}.</source>
      <translation>Es wurde mit {known} trainiert.</translation>
    </message>
    <message>
      <location filename="../../core/series_copy.py" />
      <source>The folder {folder} is gone.</source>
      <translation>Der Ordner {folder} ist nicht mehr da.</translation>
    </message>
    <message>
      <location filename="../../core/series_copy.py" />
      <source>Clicks read the files themselves until the data are opened again.</source>
      <translation>Klicks lesen die Dateien selbst, bis die Daten wieder geöffnet werden.</translation>
    </message>
    <message>
      <location filename="../../core/series_copy.py" />
      <source>Unpacking was interrupted by a click.</source>
      <translation>Das Entpacken wurde durch einen Klick unterbrochen.</translation>
    </message>
    <message>
      <location filename="../../core/series_copy.py" />
      <source>It goes on later.</source>
      <translation>Es geht später weiter.</translation>
    </message>
    <message>
      <location filename="../../core/simulate/__init__.py" />
      <source>The simulated scene holds no {kind}.</source>
      <translation>Die simulierte Szene enthält {kind} nicht.</translation>
    </message>
    <message>
      <location filename="../../core/simulate/__init__.py" />
      <source>It holds the deformation (los) and {factors}.</source>
      <translation>Sie enthält die Deformation (los) und {factors}.</translation>
    </message>
    <message>
      <location filename="../../core/simulate/__init__.py" />
      <source>{seed} is no seed of the simulated scene.</source>
      <translation>{seed} ist kein Seed der simulierten Szene.</translation>
    </message>
    <message>
      <location filename="../../core/simulate/__init__.py" />
      <source>Write a whole number, as in simulated:small:7.</source>
      <translation>Schreiben Sie eine ganze Zahl, wie in simulated:small:7.</translation>
    </message>
    <message>
      <location filename="../../core/simulate/factors.py" />
      <source>Simulated: made by GroundCast, not measured.</source>
      <translation>Simuliert: von GroundCast erzeugt, nicht gemessen.</translation>
    </message>
    <message>
      <location filename="../../core/simulate/layout.py" />
      <source>There is no simulated scene of the size {size}.</source>
      <translation>Eine simulierte Szene der Größe {size} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../core/simulate/layout.py" />
      <source>Choose small or full.</source>
      <translation>Wählen Sie small oder full.</translation>
    </message>
    <message>
      <location filename="../../core/simulate/scene.py" />
      <source>Size {size}, seed {seed}.</source>
      <translation>Größe {size}, Seed {seed}.</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>Give 0 or more.</source>
      <translation>Geben Sie 0 oder mehr an.</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>Give numbers with commas, or none.</source>
      <translation>Geben Sie Zahlen mit Kommas an, oder none.</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>Give x, y or left, bottom, right, top.</source>
      <translation>Geben Sie x, y oder links, unten, rechts, oben an.</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>Give 0 or more pixels.</source>
      <translation>Geben Sie 0 oder mehr Pixel an.</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>Give left, bottom, right, top.</source>
      <translation>Geben Sie links, unten, rechts, oben an.</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>Give the first and the last year, from 1900 to 2100.</source>
      <translation>Geben Sie das erste und das letzte Jahr an, von 1900 bis 2100.</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>The job's source has the unknown entry {unknown}.</source>
      <translation>Die Quelle des Auftrags hat den unbekannten Eintrag {unknown}.</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>Known entries are {known}.</source>
      <translation>Bekannte Einträge sind {known}.</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>The factor {kind} covers none of the series.</source>
      <translation>Der Faktor {kind} deckt keine der Zeitreihen ab.</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>The factor {kind} covers only {inside} of {inside_2} of the series.</source>
      <translation>Der Faktor {kind} deckt nur {inside} von {inside_2} der Zeitreihen ab.</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>Give a raster of the same place, or check its coordinate reference system.</source>
      <translation>Geben Sie ein Raster desselben Ortes an, oder prüfen Sie sein Koordinatenbezugssystem.</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>The factor {kind} cannot be averaged: the deformation are points.</source>
      <translation>Der Faktor {kind} kann nicht gemittelt werden: Die Deformation besteht aus Punkten.</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>The factor {kind} cannot be averaged: its cells are the larger ones.</source>
      <translation>Der Faktor {kind} kann nicht gemittelt werden: Seine Zellen sind die größeren.</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>Choose nearest, bilinear or cell-size, or grid the deformation to larger cells.</source>
      <translation>Wählen Sie nearest, bilinear oder cell-size, oder rastern Sie die Deformation zu größeren Zellen.</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>The factor {kind} is a raster, which cannot be resampled by {way}.</source>
      <translation>Der Faktor {kind} ist ein Raster, das sich nicht mit {way} umrechnen lässt.</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>The factor {kind} is a station table, which cannot be resampled by {way}.</source>
      <translation>Der Faktor {kind} ist eine Stationstabelle, die sich nicht mit {way} umrechnen lässt.</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>The places of the stations of {kind} are unknown.</source>
      <translation>Die Orte der Stationen von {kind} sind unbekannt.</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>Put stations.csv with their coordinates beside the table, or keep the factor's own places.</source>
      <translation>Legen Sie stations.csv mit ihren Koordinaten neben die Tabelle, oder behalten Sie die eigenen Orte des Faktors.</translation>
    </message>
    <message>
      <location filename="../../core/stack.py" />
      <source>{dates_count} dates but {values_count} layers of values.</source>
      <translation>{dates_count} Zeitpunkte, aber {values_count} Schichten von Werten.</translation>
    </message>
    <message>
      <location filename="../../core/stack.py" />
      <source>Give one date for each layer.</source>
      <translation>Geben Sie für jede Schicht einen Zeitpunkt an.</translation>
    </message>
    <message>
      <location filename="../../core/time_rules.py" />
      <source>A sum since the date before needs a sample a date or more; these are {spacing} days apart.</source>
      <translation>Eine Summe seit dem vorigen Zeitpunkt braucht mindestens einen Wert je Zeitpunkt; diese liegen {spacing} Tage auseinander.</translation>
    </message>
    <message>
      <location filename="../../core/time_rules.py" />
      <source>Choose the rule linear, previous or monthly.</source>
      <translation>Wählen Sie die Regel linear, previous oder monthly.</translation>
    </message>
    <message>
      <location filename="../../core/time_rules.py" />
      <source>No span between dates lies within the record of a factor.</source>
      <translation>Kein Abschnitt zwischen Zeitpunkten liegt innerhalb der Aufzeichnung eines Faktors.</translation>
    </message>
    <message>
      <location filename="../../core/told.py" />
      <source>A source has no option {name}.</source>
      <translation>Eine Quelle hat keine Option {name}.</translation>
    </message>
    <message>
      <location filename="../../core/told.py" />
      <source>Options are {names}.</source>
      <translation>Optionen sind {names}.</translation>
    </message>
    <message>
      <location filename="../../core/told.py" />
      <source>{name} = {text} is not a list of numbers like 1,2.</source>
      <translation>{name} = {text} ist keine Liste von Zahlen wie 1,2.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>{where} is in {unit}, which is no length.</source>
      <translation>{where} ist in {unit}; das ist keine Länge.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The source is in {unit}, which is no length.</source>
      <translation>Die Quelle ist in {unit}; das ist keine Länge.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>Choose mm, cm or m.</source>
      <translation>Wählen Sie mm, cm oder m.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>Convert the phase to millimetres with the radar's wavelength first.</source>
      <translation>Rechnen Sie die Phase zuerst mit der Wellenlänge des Radars in Millimeter um.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>{name} is in {names}, {first} in millimetres.</source>
      <translation>Die Einheiten sind verschieden: {name} hat {names}, {first} hat Millimeter.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>{name} is in {names}, {first} in centimetres.</source>
      <translation>Die Einheiten sind verschieden: {name} hat {names}, {first} hat Zentimeter.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>{name} is in {names}, {first} in decimetres.</source>
      <translation>Die Einheiten sind verschieden: {name} hat {names}, {first} hat Dezimeter.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>{name} is in {names}, {first} in metres.</source>
      <translation>Die Einheiten sind verschieden: {name} hat {names}, {first} hat Meter.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>Bring them to one unit, or choose the unit that holds for all.</source>
      <translation>Bringen Sie sie auf eine Einheit, oder wählen Sie die Einheit, die für alle gilt.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is millimetres, as chosen.</source>
      <translation>Die Einheit ist Millimeter, wie gewählt.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is centimetres, as chosen.</source>
      <translation>Die Einheit ist Zentimeter, wie gewählt.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is decimetres, as chosen.</source>
      <translation>Die Einheit ist Dezimeter, wie gewählt.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is metres, as chosen.</source>
      <translation>Die Einheit ist Meter, wie gewählt.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is millimetres, from the name {name}.</source>
      <translation>Die Einheit ist Millimeter, nach dem Namen {name}.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is centimetres, from the name {name}.</source>
      <translation>Die Einheit ist Zentimeter, nach dem Namen {name}.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is decimetres, from the name {name}.</source>
      <translation>Die Einheit ist Dezimeter, nach dem Namen {name}.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is metres, from the name {name}.</source>
      <translation>Die Einheit ist Meter, nach dem Namen {name}.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>They could also be centimetres.</source>
      <translation>Es könnten auch Zentimeter sein.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit was guessed as {names} from the values.</source>
      <translation>Als Einheit wurde aus den Werten vermutet: {names}.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>Values reach {largest} mm, which is much for deformation.</source>
      <translation>Die Werte reichen bis {largest} mm; das ist viel für Deformation.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>Check the unit.</source>
      <translation>Prüfen Sie die Einheit.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>Values change by less than 0.03 mm from date to date.</source>
      <translation>Die Werte ändern sich von Zeitpunkt zu Zeitpunkt um weniger als 0,03 mm.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is millimetres, as {first} says.</source>
      <translation>Die Einheit ist Millimeter, laut {first}.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is centimetres, as {first} says.</source>
      <translation>Die Einheit ist Zentimeter, laut {first}.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is decimetres, as {first} says.</source>
      <translation>Die Einheit ist Dezimeter, laut {first}.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is metres, as {first} says.</source>
      <translation>Die Einheit ist Meter, laut {first}.</translation>
    </message>
    <message>
      <location filename="../../core/vertical.py" />
      <source>Line of sight was converted to vertical by 1/cos(incidence); horizontal motion is taken as zero.</source>
      <translation>Die Blickrichtung wurde mit 1/cos(Einfallswinkel) in die Vertikale umgerechnet; horizontale Bewegung wird als null angenommen.</translation>
    </message>
    <message>
      <location filename="../../core/vertical.py" />
      <source>The deformation is {kind} already, not line of sight.</source>
      <translation>Die Deformation ist bereits {kind}, nicht in Blickrichtung.</translation>
    </message>
    <message>
      <location filename="../../core/vertical.py" />
      <source>Leave the conversion to vertical off.</source>
      <translation>Lassen Sie die Umrechnung in die Vertikale aus.</translation>
    </message>
    <message>
      <location filename="../../core/vertical.py" />
      <source>The conversion to vertical needs an incidence angle, and the data have none.</source>
      <translation>Die Umrechnung in die Vertikale braucht einen Einfallswinkel, und die Daten haben keinen.</translation>
    </message>
    <message>
      <location filename="../../core/vertical.py" />
      <source>Add an incidence raster or column, or leave the conversion off.</source>
      <translation>Fügen Sie ein Raster oder eine Spalte mit dem Einfallswinkel hinzu, oder lassen Sie die Umrechnung aus.</translation>
    </message>
    <message>
      <location filename="../../core/vertical.py" />
      <source>Incidence angles reach from {angle} to {angle_2} degrees.</source>
      <translation>Die Einfallswinkel reichen von {angle} bis {angle_2} Grad.</translation>
    </message>
    <message>
      <location filename="../../core/vertical.py" />
      <source>They must lie between 0 and 80 degrees from the vertical.</source>
      <translation>Sie müssen zwischen 0 und 80 Grad zur Vertikalen liegen.</translation>
    </message>
    <message>
      <location filename="../../core/water.py" />
      <source>The job's water settings have the unknown entry {unknown}.</source>
      <translation>Die Einstellungen der Wasserspeicherung im Auftrag haben den unbekannten Eintrag {unknown}.</translation>
    </message>
    <message>
      <location filename="../../core/window.py" />
      <source>The box {said} holds nothing of {title}, which reaches from {left}, {bottom} to {right}, {top}.</source>
      <translation>Das Rechteck {said} enthält nichts von {title}, das von {left}, {bottom} bis {right}, {top} reicht.</translation>
    </message>
    <message>
      <location filename="../../core/window.py" />
      <source>Write it as left,bottom,right,top in the coordinates of the data.</source>
      <translation>Schreiben Sie es als left,bottom,right,top in den Koordinaten der Daten.</translation>
    </message>
    <message>
      <location filename="../../core/windows.py" />
      <source>{values_count} dates are too few to train on.</source>
      <translation>{values_count} Zeitpunkte sind zu wenige zum Trainieren.</translation>
    </message>
    <message>
      <location filename="../../core/windows.py" />
      <source>Give at least 6 dates, or use a baseline.</source>
      <translation>Geben Sie mindestens 6 Zeitpunkte an, oder verwenden Sie ein Basismodell.</translation>
    </message>
    <message>
      <location filename="../../core/windows.py" />
      <source>The time step is {given} dates; a window needs at least 2.</source>
      <translation>Das Zeitfenster beträgt {given} Zeitpunkte; ein Fenster braucht mindestens 2.</translation>
    </message>
    <message>
      <location filename="../../core/windows.py" />
      <source>Set a time step of 2 or more, or 0 to find it in the data.</source>
      <translation>Setzen Sie ein Zeitfenster von 2 oder mehr, oder 0, um es aus den Daten zu ermitteln.</translation>
    </message>
    <message>
      <location filename="../../core/windows.py" />
      <source>{count} dates are too few for a time step of {given}.</source>
      <translation>{count} Zeitpunkte sind zu wenige für ein Zeitfenster von {given}.</translation>
    </message>
    <message>
      <location filename="../../core/windows.py" />
      <source>Set a time step of {most} or less, or use a baseline.</source>
      <translation>Setzen Sie ein Zeitfenster von {most} oder weniger, oder verwenden Sie ein Basismodell.</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>The disk is full: {amounts} for {path}.</source>
      <translation>Der Datenträger ist voll: {amounts} für {path}.</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>Free some space; finished files are kept.</source>
      <translation>Schaffen Sie Platz; fertige Dateien bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>{path} is there already, and is not a folder of this format.</source>
      <translation>{path} gibt es schon und ist kein Ordner dieses Formats.</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>Choose another name.</source>
      <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>{path} is larger than its disk's format or a quota allows.</source>
      <translation>{path} ist größer, als das Format des Datenträgers oder ein Kontingent erlaubt.</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>Choose another output folder, or fewer dates or regions.</source>
      <translation>Wählen Sie einen anderen Ausgabeordner, oder weniger Zeitpunkte oder Regionen.</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>The folder {parent} cannot be written.</source>
      <translation>In den Ordner {parent} kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>Choose another output folder.</source>
      <translation>Wählen Sie einen anderen Ausgabeordner.</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>{path} cannot be replaced: another program has it open.</source>
      <translation>{path} kann nicht ersetzt werden: Ein anderes Programm hat die Datei geöffnet.</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>Close it there, or choose another output folder.</source>
      <translation>Schließen Sie sie dort, oder wählen Sie einen anderen Ausgabeordner.</translation>
    </message>
    <message>
      <location filename="../../core/write/canvas.py" />
      <source>{path} could not be written ({error}).</source>
      <translation>{path} konnte nicht geschrieben werden ({error}).</translation>
    </message>
    <message>
      <location filename="../../core/write/canvas.py" />
      <source>Look whether the disk is full.</source>
      <translation>Sehen Sie nach, ob der Datenträger voll ist.</translation>
    </message>
    <message>
      <location filename="../../core/write/cf.py" />
      <source>{name} cannot be written: the data have no coordinate reference system.</source>
      <translation>{name} kann nicht geschrieben werden: Die Daten haben kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
      <location filename="../../core/write/cf.py" />
      <source>Choose the one of the data.</source>
      <translation>Wählen Sie das der Daten.</translation>
    </message>
    <message>
      <location filename="../../core/write/cf.py" />
      <source>A turned grid cannot be written by rows and columns.</source>
      <translation>Ein gedrehtes Gitter lässt sich nicht nach Zeilen und Spalten schreiben.</translation>
    </message>
    <message>
      <location filename="../../core/write/geopackage.py" />
      <source>{path} could not be written: {error}.</source>
      <translation>{path} konnte nicht geschrieben werden: {error}.</translation>
    </message>
    <message>
      <location filename="../../core/write/geopackage.py" />
      <source>Layer {name}: values of shape {number} do not fit {dates_count} dates at {points_count} points.</source>
      <translation>Layer {name}: Werte der Form {number} passen nicht zu {dates_count} Zeitpunkten an {points_count} Punkten.</translation>
    </message>
    <message>
      <location filename="../../core/write/geopackage.py" />
      <source>Give one value for each date and point.</source>
      <translation>Geben Sie einen Wert für jeden Zeitpunkt und Punkt an.</translation>
    </message>
    <message>
      <location filename="../../core/write/geopackage.py" />
      <source>Layer {name}: {dates_count} dates need more columns than a GeoPackage has ({columns_at_most}).</source>
      <translation>Layer {name}: {dates_count} Zeitpunkte brauchen mehr Spalten, als ein GeoPackage hat ({columns_at_most}).</translation>
    </message>
    <message>
      <location filename="../../core/write/geopackage.py" />
      <source>Choose a shorter horizon, or write rasters.</source>
      <translation>Wählen Sie einen kürzeren Horizont, oder schreiben Sie Raster.</translation>
    </message>
    <message>
      <location filename="../../core/write/geopackage.py" />
      <source>There is nothing to write to {path}.</source>
      <translation>Es gibt nichts nach {path} zu schreiben.</translation>
    </message>
    <message>
      <location filename="../../core/write/geotiff.py" />
      <source>{number} series but {cells_count} cells.</source>
      <translation>{number} Zeitreihen, aber {cells_count} Zellen.</translation>
    </message>
    <message>
      <location filename="../../core/write/geotiff.py" />
      <source>Give one cell for each series.</source>
      <translation>Geben Sie eine Zelle für jede Zeitreihe an.</translation>
    </message>
    <message>
      <location filename="../../core/write/geotiff.py" />
      <source>{name}: values of shape {number} do not fit {dates_count} dates on {height} rows and {width} columns.</source>
      <translation>{name}: Werte der Form {number} passen nicht zu {dates_count} Zeitpunkten auf {height} Zeilen und {width} Spalten.</translation>
    </message>
    <message>
      <location filename="../../core/write/geotiff.py" />
      <source>Give one layer for each date, on the grid.</source>
      <translation>Geben Sie eine Schicht für jeden Zeitpunkt an, auf dem Gitter.</translation>
    </message>
    <message>
      <location filename="../../core/write/geotiff.py" />
      <source>The CRS {crs} is not known.</source>
      <translation>Das KBS {crs} ist nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../../core/write/geotiff.py" />
      <source>Set it to a known one, such as EPSG:32646.</source>
      <translation>Wählen Sie ein bekanntes, etwa EPSG:32646.</translation>
    </message>
    <message>
      <location filename="../../core/write/mintpy.py" />
      <source>{path} cannot hold {kind}: MintPy's series are deformations.</source>
      <translation>{path} kann {kind} nicht aufnehmen: Zeitreihen von MintPy sind Deformationen.</translation>
    </message>
    <message>
      <location filename="../../core/write/mintpy.py" />
      <source>Write .nc or .tif.</source>
      <translation>Schreiben Sie .nc oder .tif.</translation>
    </message>
    <message>
      <location filename="../../core/write/mintpy.py" />
      <source>{path} cannot hold {place_count} points.</source>
      <translation>{path} kann {place_count} Punkte nicht aufnehmen.</translation>
    </message>
    <message>
      <location filename="../../core/write/mintpy.py" />
      <source>Give --cell, or write .gpkg.</source>
      <translation>Geben Sie --cell an, oder schreiben Sie .gpkg.</translation>
    </message>
    <message>
      <location filename="../../core/write/standing.py" />
      <source>{folder} cannot be reached any more.</source>
      <translation>{folder} ist nicht mehr erreichbar.</translation>
    </message>
    <message>
      <location filename="../../core/write/standing.py" />
      <source>Connect its drive again, or choose another folder; then run it again.</source>
      <translation>Schließen Sie das Laufwerk wieder an, oder wählen Sie einen anderen Ordner; starten Sie dann erneut.</translation>
    </message>
    <message>
      <location filename="../../models/apart.py" />
      <source>The model cannot forecast a raster block by block.</source>
      <translation>Das Modell kann ein Raster nicht Block für Block vorhersagen.</translation>
    </message>
    <message>
      <location filename="../../models/apart.py" />
      <source>It looks at all series together.</source>
      <translation>Es betrachtet alle Zeitreihen gemeinsam.</translation>
    </message>
    <message>
      <location filename="../../models/apart.py" />
      <source>Choose groundcast without a learned correction, or draw regions.</source>
      <translation>Wählen Sie groundcast ohne gelernte Korrektur, oder zeichnen Sie Regionen.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/__init__.py" />
      <source>There is no model {name}.</source>
      <translation>Ein Modell {name} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/__init__.py" />
      <source>{setting} = {value} is not one of {choices}.</source>
      <translation>{setting} = {value} ist keine der Möglichkeiten {choices}.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/__init__.py" />
      <source>{label} has no setting {key}.</source>
      <translation>{label} hat keine Einstellung {key}.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/__init__.py" />
      <source>Its settings are {listing}.</source>
      <translation>Einstellungen sind {listing}.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/__init__.py" />
      <source>Its settings are none.</source>
      <translation>Einstellungen gibt es keine.</translation>
    </message>
    <message>
      <location filename="../../models/checkpoint.py" />
      <source>{name} is not a GroundCast model, or was damaged in transfer.</source>
      <translation>{name} ist kein GroundCast-Modell oder wurde bei der Übertragung beschädigt.</translation>
    </message>
    <message>
      <location filename="../../models/checkpoint.py" />
      <source>Nothing was loaded.</source>
      <translation>Nichts wurde geladen.</translation>
    </message>
    <message>
      <location filename="../../models/checkpoint.py" />
      <source>Choose a .gcast file or a run folder.</source>
      <translation>Wählen Sie eine .gcast-Datei oder den Ordner eines Laufs.</translation>
    </message>
    <message>
      <location filename="../../models/checkpoint.py" />
      <source>{name} has schema {card}, this GroundCast reads schema {schema}.</source>
      <translation>{name} hat das Schema {card}, dieses GroundCast liest das Schema {schema}.</translation>
    </message>
    <message>
      <location filename="../../models/checkpoint.py" />
      <source>Update GroundCast.</source>
      <translation>Aktualisieren Sie GroundCast.</translation>
    </message>
    <message>
      <location filename="../../models/checkpoint.py" />
      <source>There is no model at {path}.</source>
      <translation>Unter {path} liegt kein Modell.</translation>
    </message>
    <message>
      <location filename="../../models/checkpoint.py" />
      <source>Choose a .gcast file.</source>
      <translation>Wählen Sie eine .gcast-Datei.</translation>
    </message>
    <message>
      <location filename="../../models/cnn_phlstm.py" />
      <source>The raster has {height} x {width} pixels; CNN-PhLSTM and CNN-LSTM take {smallest} to {largest} along each side.</source>
      <translation>Das Raster hat {height} x {width} Pixel; CNN-PhLSTM und CNN-LSTM nehmen {smallest} bis {largest} entlang jeder Seite.</translation>
    </message>
    <message>
      <location filename="../../models/cnn_phlstm.py" />
      <source>Choose a larger region or smaller cells.</source>
      <translation>Wählen Sie eine größere Region oder kleinere Zellen.</translation>
    </message>
    <message>
      <location filename="../../models/cnn_phlstm.py" />
      <source>Grid to larger cells.</source>
      <translation>Rastern Sie zu größeren Zellen.</translation>
    </message>
    <message>
      <location filename="../../models/combined.py" />
      <source>{dates_count} dates are too few for the combination, which needs {least_dates}.</source>
      <translation>{dates_count} Zeitpunkte sind zu wenige für die Kombination, die {least_dates} braucht.</translation>
    </message>
    <message>
      <location filename="../../models/deviations.py" />
      <source>The network learned nothing that held for the last dates known: its forecast is its reference.</source>
      <translation>Das Netz hat nichts gelernt, das für die letzten bekannten Zeitpunkte galt: Seine Vorhersage ist seine Referenz.</translation>
    </message>
    <message>
      <location filename="../../models/device.py" />
      <source>There is no device {name}.</source>
      <translation>Ein Gerät {name} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../models/device.py" />
      <source>Choose auto, cpu, cuda, cuda:1 or mps.</source>
      <translation>Wählen Sie auto, cpu, cuda, cuda:1 oder mps.</translation>
    </message>
    <message>
      <location filename="../../models/device.py" />
      <source>The device cuda:{number} was asked for; this worker environment finds {count} NVIDIA cards.</source>
      <translation>Verlangt wurde das Gerät cuda:{number}; diese Rechenumgebung findet {count} NVIDIA-Karten.</translation>
    </message>
    <message>
      <location filename="../../models/device.py" />
      <source>Choose auto or cpu, or set the worker environment up with CUDA.</source>
      <translation>Wählen Sie auto oder cpu, oder richten Sie die Rechenumgebung mit CUDA ein.</translation>
    </message>
    <message>
      <location filename="../../models/device.py" />
      <source>The device mps was asked for; this machine has no Apple graphics card.</source>
      <translation>Verlangt wurde das Gerät mps; dieser Rechner hat keine Apple-Grafikkarte.</translation>
    </message>
    <message>
      <location filename="../../models/device.py" />
      <source>Choose auto or cpu.</source>
      <translation>Wählen Sie auto oder cpu.</translation>
    </message>
    <message>
      <location filename="../../models/elsewhere.py" />
      <source>{label} learns the series of its own region, and can forecast no other region.</source>
      <translation>{label} lernt die Zeitreihen der eigenen Region und kann keine andere Region vorhersagen.</translation>
    </message>
    <message>
      <location filename="../../models/elsewhere.py" />
      <source>Choose one of {able}, or give every region the role train.</source>
      <translation>Wählen Sie eines von {able}, oder geben Sie jeder Region die Rolle train.</translation>
    </message>
    <message>
      <location filename="../../models/elsewhere.py" />
      <source>Region {region} has {count} series; {label} of another region needs {least} there.</source>
      <translation>Region {region} hat {count} Zeitreihen; {label} aus einer anderen Region braucht dort {least}.</translation>
    </message>
    <message>
      <location filename="../../models/elsewhere.py" />
      <source>Draw it larger, or choose another model.</source>
      <translation>Zeichnen Sie sie größer, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
      <location filename="../../models/extremes.py" />
      <source>The loss is no longer a number in epoch {epoch}, batch {batch} of the two small networks that follow the extremes of each map; most likely their learning rate of {rate} is too high.</source>
      <translation>Der Verlust der beiden kleinen Netze, die den Extremwerten jeder Karte folgen, ist in Epoche {epoch}, Batch {batch}, keine Zahl mehr; höchstwahrscheinlich ist ihre Lernrate von {rate} zu hoch.</translation>
    </message>
    <message>
      <location filename="../../models/extremes.py" />
      <source>Set a lower compression learning rate (compression_rate).</source>
      <translation>Setzen Sie eine niedrigere Kompressions-Lernrate (compression_rate).</translation>
    </message>
    <message>
      <location filename="../../models/factor_regression.py" />
      <source>{dates_count} dates are too few for a regression on factors, which needs {least}.</source>
      <translation>{dates_count} Zeitpunkte sind zu wenige für eine Regression auf Faktoren, die {least} braucht.</translation>
    </message>
    <message>
      <location filename="../../models/factor_regression.py" />
      <source>No factor made forecasts from earlier dates better: the forecast is that of season and memory, and no scenario moves it.</source>
      <translation>Kein Faktor hat Vorhersagen ab früheren Zeitpunkten verbessert: Die Vorhersage ist die von Saison und Gedächtnis, und kein Szenario bewegt sie.</translation>
    </message>
    <message>
      <location filename="../../models/factor_regression.py" />
      <source>The factors are used: with them the squared error of forecasts from earlier dates was {gain} % smaller.</source>
      <translation>Die Faktoren werden verwendet: Mit ihnen war der quadrierte Fehler der Vorhersagen ab früheren Zeitpunkten um {gain} % kleiner.</translation>
    </message>
    <message>
      <location filename="../../models/fitted.py" />
      <source>{name} holds the model {card}, not a recurrent network.</source>
      <translation>{name} enthält das Modell {card}, kein rekurrentes Netz.</translation>
    </message>
    <message>
      <location filename="../../models/fitted.py" />
      <source>Choose another file, or forecast with that model.</source>
      <translation>Wählen Sie eine andere Datei, oder sagen Sie mit jenem Modell vorher.</translation>
    </message>
    <message>
      <location filename="../../models/fitted_points.py" />
      <source>Networks of {count} patterns can forecast no other region than their own.</source>
      <translation>Netze aus {count} Mustern können nur ihre eigene Region vorhersagen.</translation>
    </message>
    <message>
      <location filename="../../models/fitted_points.py" />
      <source>Set clusters to 1, or give every region the role train.</source>
      <translation>Setzen Sie clusters auf 1, oder geben Sie jeder Region die Rolle train.</translation>
    </message>
    <message>
      <location filename="../../models/forecasters.py" />
      <source>{dates_count} dates are too few for {label}, which needs {least_dates}.</source>
      <translation>{dates_count} Zeitpunkte sind zu wenige für {label}; nötig sind {least_dates}.</translation>
    </message>
    <message>
      <location filename="../../models/forecasters.py" />
      <source>{count} dates are too few for {label}, which needs {least} with {changed}.</source>
      <translation>{count} Zeitpunkte sind zu wenige für {label}; nötig sind {least} bei {changed}.</translation>
    </message>
    <message>
      <location filename="../../models/forecasters.py" />
      <source>Set a smaller time step, or use a baseline.</source>
      <translation>Setzen Sie ein kleineres Zeitfenster, oder verwenden Sie ein Basismodell.</translation>
    </message>
    <message>
      <location filename="../../models/forecasters.py" />
      <source>Use a baseline.</source>
      <translation>Verwenden Sie ein Basismodell.</translation>
    </message>
    <message>
      <location filename="../../models/forecasters.py" />
      <source>The intervals are those of dates the network knows: {message}</source>
      <translation>Die Intervalle sind die von Zeitpunkten, die das Netz kennt: {message}</translation>
    </message>
    <message>
      <location filename="../../models/forecasting.py" />
      <source>The computer ran out of memory at batch {batch}.</source>
      <translation>Dem Rechner ging bei Batch {batch} der Speicher aus.</translation>
    </message>
    <message>
      <location filename="../../models/forecasting.py" />
      <source>The run goes on with batch {batch_2}.</source>
      <translation>Der Lauf geht mit Batch {batch_2} weiter.</translation>
    </message>
    <message>
      <location filename="../../models/forecasting.py" />
      <source>The graphics card ran out of memory at batch {batch}.</source>
      <translation>Der Grafikkarte ging bei Batch {batch} der Speicher aus.</translation>
    </message>
    <message>
      <location filename="../../models/forecasting.py" />
      <source>Train a smaller region, a coarser cell, or a smaller hidden size.</source>
      <translation>Trainieren Sie eine kleinere Region, gröbere Zellen oder eine kleinere innere Breite.</translation>
    </message>
    <message>
      <location filename="../../models/forecasting.py" />
      <source>No factors were given: attention looks at the deformation itself.</source>
      <translation>Es wurden keine Faktoren angegeben: Die Aufmerksamkeit gilt der Deformation selbst.</translation>
    </message>
    <message>
      <location filename="../../models/forecasting.py" />
      <source>{note} The network learned nothing that held for the last dates known: its forecast is its reference.</source>
      <translation>{note} Das Netz hat nichts gelernt, das für die letzten bekannten Zeitpunkte galt: Seine Vorhersage ist seine Referenz.</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>The model was trained with the factors {names}, the data come with the factors {names_2}.</source>
      <translation>Das Modell wurde mit den Faktoren {names} trainiert, die Daten kommen mit den Faktoren {names_2}.</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>The model was trained with the factors {names}, the data come with no factors.</source>
      <translation>Das Modell wurde mit den Faktoren {names} trainiert, die Daten kommen ohne Faktoren.</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>The model was trained with no factors, the data come with the factors {names}.</source>
      <translation>Das Modell wurde ohne Faktoren trainiert, die Daten kommen mit den Faktoren {names}.</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>The model was trained with no factors, the data come with no factors.</source>
      <translation>Das Modell wurde ohne Faktoren trainiert, die Daten kommen ohne Faktoren.</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>Give the same factors, or train a new model.</source>
      <translation>Geben Sie dieselben Faktoren an, oder trainieren Sie ein neues Modell.</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>The path of {name} has {number} dates and places, the model takes {wanted}.</source>
      <translation>Der Verlauf von {name} hat {number} Zeitpunkte und Orte, das Modell nimmt {wanted}.</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>The path of {name} has {number} dates and places, the model takes no such factor.</source>
      <translation>Der Verlauf von {name} hat {number} Zeitpunkte und Orte, das Modell nimmt keinen solchen Faktor.</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>Give paths of the factors {names}, on the dates of the forecast.</source>
      <translation>Geben Sie Verläufe der Faktoren {names} an, zu den Zeitpunkten der Vorhersage.</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>Give paths of no factors, on the dates of the forecast.</source>
      <translation>Geben Sie Verläufe für die Zeitpunkte der Vorhersage an, aber keine von Faktoren.</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>This model takes no factors: those given were left out.</source>
      <translation>Dieses Modell nimmt keine Faktoren: Die angegebenen wurden weggelassen.</translation>
    </message>
    <message>
      <location filename="../../models/group_engine.py" />
      <source>Training goes on from check {epoch} of a run that was stopped.</source>
      <translation>Das Training geht ab Prüfung {epoch} eines angehaltenen Laufs weiter.</translation>
    </message>
    <message>
      <location filename="../../models/group_engine.py" />
      <source>The training was stopped after check {done} of {epochs}.</source>
      <translation>Das Training wurde nach Prüfung {done} von {epochs} angehalten.</translation>
    </message>
    <message>
      <location filename="../../models/group_engine.py" />
      <source>The training was stopped after check {done} of {epochs}; the model is that of check {best}, the best until then.</source>
      <translation>Das Training wurde nach Prüfung {done} von {epochs} angehalten; das Modell ist das der Prüfung {best}, der bis dahin besten.</translation>
    </message>
    <message>
      <location filename="../../models/inputs.py" />
      <source>Region {region} has no value on any of its {values_count} dates.</source>
      <translation>Region {region} hat an keinem ihrer {values_count} Zeitpunkte einen Wert.</translation>
    </message>
    <message>
      <location filename="../../models/inputs.py" />
      <source>The factor {name} has no value on any of its {values_count} dates.</source>
      <translation>Der Faktor {name} hat an keinem seiner {values_count} Zeitpunkte einen Wert.</translation>
    </message>
    <message>
      <location filename="../../models/inputs.py" />
      <source>Check the source's nodata value and its dates, or leave it out.</source>
      <translation>Prüfen Sie den Nodata-Wert der Quelle und ihre Zeitpunkte, oder lassen Sie sie weg.</translation>
    </message>
    <message>
      <location filename="../../models/known.py" />
      <source>To learn from {dates} dates needs {needed} GB, this computer has {value} GB.</source>
      <translation>Um aus {dates} Zeitpunkten zu lernen, sind {needed} GB nötig, dieser Rechner hat {value} GB.</translation>
    </message>
    <message>
      <location filename="../../models/known.py" />
      <source>Set a longer cadence_days, or a shorter context.</source>
      <translation>Setzen Sie ein längeres cadence_days oder einen kürzeren context.</translation>
    </message>
    <message>
      <location filename="../../models/maps.py" />
      <source>This model looks at maps, and region {region} has points.</source>
      <translation>Dieses Modell betrachtet Karten, und Region {region} hat Punkte.</translation>
    </message>
    <message>
      <location filename="../../models/maps.py" />
      <source>{label} looks at maps, and region {region} has points.</source>
      <translation>{label} betrachtet Karten, und Region {region} hat Punkte.</translation>
    </message>
    <message>
      <location filename="../../models/maps.py" />
      <source>Grid the points to cells first, for example with a cell size of 100 m.</source>
      <translation>Rastern Sie die Punkte zuerst zu Zellen, zum Beispiel mit einer Zellgröße von 100 m.</translation>
    </message>
    <message>
      <location filename="../../models/point_forecasting.py" />
      <source>Groups of {group} points on {context} dates are {context_2} tokens; Spacetimeformer looks from each one at each other one, and {most_tokens} are the most.</source>
      <translation>Gruppen von {group} Punkten zu {context} Zeitpunkten sind {context_2} Token; Spacetimeformer blickt von jedem auf jedes andere, und höchstens {most_tokens} sind möglich.</translation>
    </message>
    <message>
      <location filename="../../models/point_forecasting.py" />
      <source>Set group to {value} or less.</source>
      <translation>Setzen Sie group auf höchstens {value}.</translation>
    </message>
    <message>
      <location filename="../../models/point_forecasting.py" />
      <source>{dates} dates are too few to look at {settings} and forecast {settings_2}; {least} are needed.</source>
      <translation>{dates} Zeitpunkte sind zu wenige, um {settings} zu betrachten und {settings_2} vorherzusagen; {least} sind nötig.</translation>
    </message>
    <message>
      <location filename="../../models/point_forecasting.py" />
      <source>{series} series cannot have {settings} patterns.</source>
      <translation>{series} Zeitreihen können nicht {settings} Muster haben.</translation>
    </message>
    <message>
      <location filename="../../models/point_forecasting.py" />
      <source>Set fewer patterns, or choose a larger region.</source>
      <translation>Setzen Sie weniger Muster, oder wählen Sie eine größere Region.</translation>
    </message>
    <message>
      <location filename="../../models/point_forecasting.py" />
      <source>The record is shorter than two years: trend and rest only, no season.</source>
      <translation>Die Aufzeichnung ist kürzer als zwei Jahre: nur Trend und Rest, keine Saison.</translation>
    </message>
    <message>
      <location filename="../../models/point_forecasting.py" />
      <source>Only {patterns} of {wanted} patterns have series here; the others were left out.</source>
      <translation>Nur {patterns} von {wanted} Mustern haben hier Zeitreihen; die übrigen wurden weggelassen.</translation>
    </message>
    <message>
      <location filename="../../models/progress.py" />
      <source>{message} Training starts again from its first epoch.</source>
      <translation>{message} Das Training beginnt wieder bei der ersten Epoche.</translation>
    </message>
    <message>
      <location filename="../../models/ranges.py" />
      <source>{name} = {settings} is out of range.</source>
      <translation>Unzulässiger Wert: {name} = {settings}.</translation>
    </message>
    <message>
      <location filename="../../models/raster_forecasting.py" />
      <source>{count} dates are too few for a time step of {steps}; {steps_2} are needed.</source>
      <translation>{count} Zeitpunkte sind zu wenige für ein Zeitfenster von {steps}; {steps_2} sind nötig.</translation>
    </message>
    <message>
      <location filename="../../models/required.py" />
      <source>The model was trained on {trained}, the data have {here}.</source>
      <translation>Trainiert wurde das Modell auf: {trained}, die Daten haben: {here}.</translation>
    </message>
    <message>
      <location filename="../../models/required.py" />
      <source>The model was trained on {trained}, the data have {rows_count} cells of {number} x {number_2}.</source>
      <translation>Trainiert wurde das Modell auf: {trained}, die Daten haben: {rows_count} Zellen von {number} x {number_2}.</translation>
    </message>
    <message>
      <location filename="../../models/required.py" />
      <source>Use the region and grid of the training, or train a new model.</source>
      <translation>Verwenden Sie die Region und das Gitter des Trainings, oder trainieren Sie ein neues Modell.</translation>
    </message>
    <message>
      <location filename="../../models/required.py" />
      <source>{count} dates are too few to start a forecast from; the model looks at {looked_at}.</source>
      <translation>{count} Zeitpunkte sind zu wenige, um ab ihnen vorherzusagen; das Modell betrachtet {looked_at}.</translation>
    </message>
    <message>
      <location filename="../../models/required.py" />
      <source>Give at least {looked_at} dates.</source>
      <translation>Geben Sie mindestens {looked_at} Zeitpunkte an.</translation>
    </message>
    <message>
      <location filename="../../models/residual.py" />
      <source>The learned correction reads the factor {missing}, which these data lack.</source>
      <translation>Die gelernte Korrektur liest den Faktor {missing}, der diesen Daten fehlt.</translation>
    </message>
    <message>
      <location filename="../../models/residual.py" />
      <source>Give the factor, or train with correction=off.</source>
      <translation>Geben Sie den Faktor an, oder trainieren Sie mit correction=off.</translation>
    </message>
    <message>
      <location filename="../../models/residual.py" />
      <source>No correction was learned: the record is too short.</source>
      <translation>Es wurde keine Korrektur gelernt: Die Aufzeichnung ist zu kurz.</translation>
    </message>
    <message>
      <location filename="../../models/residual.py" />
      <source>No correction was learned: it made none of the past better.</source>
      <translation>Es wurde keine Korrektur gelernt: Nichts in der Vergangenheit wurde durch sie besser.</translation>
    </message>
    <message>
      <location filename="../../models/residual.py" />
      <source>A learned correction is used: it won at {wins} of the last {judges} inner origins, {gain} on average.</source>
      <translation>Eine gelernte Korrektur wird verwendet: Sie gewann an {wins} der letzten {judges} inneren Startzeitpunkte, {gain} im Mittel.</translation>
    </message>
    <message>
      <location filename="../../models/residual.py" />
      <source>The learned correction is not used: it won at {wins} of the last {judges} inner origins, {gain} on average.</source>
      <translation>Die gelernte Korrektur wird nicht verwendet: Sie gewann an {wins} der letzten {judges} inneren Startzeitpunkte, {gain} im Mittel.</translation>
    </message>
    <message>
      <location filename="../../models/svr.py" />
      <source>fitting support vectors</source>
      <translation>Stützvektoren werden angepasst</translation>
    </message>
    <message>
      <location filename="../../models/svr.py" />
      <source>{values_count} dates are too few to look at {lags}.</source>
      <translation>{values_count} Zeitpunkte sind zu wenige, um {lags} zu betrachten.</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>Read its scores with that in mind.</source>
      <translation>Berücksichtigen Sie das, wenn Sie seine Bewertungen lesen.</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>The training loss is no longer a number in epoch {epoch}, batch {batch} of {batches_count}, at a learning rate of {rate}; most likely the learning rate is too high for these series.</source>
      <translation>Der Trainingsverlust ist in Epoche {epoch}, Batch {batch} von {batches_count}, keine Zahl mehr, bei einer Lernrate von {rate}; höchstwahrscheinlich ist die Lernrate für diese Zeitreihen zu hoch.</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>The training loss is no longer a number in epoch {epoch}, batch {batch} of {batches_count}, at a learning rate of {rate}; most likely a value of the series is extreme, {largest} after scaling.</source>
      <translation>Der Trainingsverlust ist in Epoche {epoch}, Batch {batch} von {batches_count}, keine Zahl mehr, bei einer Lernrate von {rate}; höchstwahrscheinlich ist ein Wert der Zeitreihen extrem, {largest} nach der Skalierung.</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>The validation loss is no longer a number in epoch {epoch}, batch {batch} of {batches_count}, at a learning rate of {rate}; most likely the learning rate is too high for these series.</source>
      <translation>Der Validierungsverlust ist in Epoche {epoch}, Batch {batch} von {batches_count}, keine Zahl mehr, bei einer Lernrate von {rate}; höchstwahrscheinlich ist die Lernrate für diese Zeitreihen zu hoch.</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>The validation loss is no longer a number in epoch {epoch}, batch {batch} of {batches_count}, at a learning rate of {rate}; most likely a value of the series is extreme, {largest} after scaling.</source>
      <translation>Der Validierungsverlust ist in Epoche {epoch}, Batch {batch} von {batches_count}, keine Zahl mehr, bei einer Lernrate von {rate}; höchstwahrscheinlich ist ein Wert der Zeitreihen extrem, {largest} nach der Skalierung.</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>Set a lower learning rate, and look for extreme values in the series.</source>
      <translation>Setzen Sie eine niedrigere Lernrate, und suchen Sie in den Zeitreihen nach extremen Werten.</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>Leave series and factors with extreme values out, or set a lower learning rate.</source>
      <translation>Lassen Sie Zeitreihen und Faktoren mit extremen Werten weg, oder setzen Sie eine niedrigere Lernrate.</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>Training goes on from epoch {epoch} of a run that was stopped.</source>
      <translation>Das Training geht ab Epoche {epoch} eines angehaltenen Laufs weiter.</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>There is no model yet: the training that was stopped had ended no epoch, or was of other data.</source>
      <translation>Es gibt noch kein Modell: Das angehaltene Training hatte noch keine Epoche beendet oder galt anderen Daten.</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>Continue the run.</source>
      <translation>Setzen Sie den Lauf fort.</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>The training was stopped after epoch {done} of {epochs}.</source>
      <translation>Das Training wurde nach Epoche {done} von {epochs} angehalten.</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>The training was stopped after epoch {done} of {epochs}; the model is that of epoch {best}, the best until then.</source>
      <translation>Das Training wurde nach Epoche {done} von {epochs} angehalten; das Modell ist das der Epoche {best}, der bis dahin besten.</translation>
    </message>
    <message>
      <location filename="../../worker/ablation.py" />
      <source>{name}, from {dates}, seed {seed}</source>
      <translation>{name}, ab {dates}, Seed {seed}</translation>
    </message>
    <message>
      <location filename="../../worker/ablation.py" />
      <source>{label} takes no factors: there is nothing to leave out.</source>
      <translation>{label} nimmt keine Faktoren: Es gibt nichts wegzulassen.</translation>
    </message>
    <message>
      <location filename="../../worker/ablation.py" />
      <source>Choose a model that takes factors: {names}.</source>
      <translation>Wählen Sie ein Modell, das Faktoren nimmt: {names}.</translation>
    </message>
    <message>
      <location filename="../../worker/ablation.py" />
      <source>No factor was given: there is nothing to leave out.</source>
      <translation>Es wurde kein Faktor angegeben: Es gibt nichts wegzulassen.</translation>
    </message>
    <message>
      <location filename="../../worker/ablation.py" />
      <source>Add --factor NAME=SOURCE.</source>
      <translation>Fügen Sie --factor NAME=SOURCE hinzu.</translation>
    </message>
    <message>
      <location filename="../../worker/ablation.py" />
      <source>One seed cannot show whether a factor or chance made the difference.</source>
      <translation>Ein einziger Seed kann nicht zeigen, ob ein Faktor oder der Zufall den Unterschied machte.</translation>
    </message>
    <message>
      <location filename="../../worker/ablation.py" />
      <source>Use 2 seeds or more, better 3.</source>
      <translation>Verwenden Sie 2 Seeds oder mehr, besser 3.</translation>
    </message>
    <message>
      <location filename="../../worker/ahead.py" />
      <source>There is nothing to forecast: {until} is not after {dates}.</source>
      <translation>Es gibt nichts vorherzusagen: {until} liegt nicht nach {dates}.</translation>
    </message>
    <message>
      <location filename="../../worker/ahead.py" />
      <source>There is nothing to forecast: the horizon is {steps} dates.</source>
      <translation>Es gibt nichts vorherzusagen: Der Horizont beträgt {steps} Zeitpunkte.</translation>
    </message>
    <message>
      <location filename="../../worker/ahead.py" />
      <source>Choose a later date, or a horizon of 1 or more.</source>
      <translation>Wählen Sie ein späteres Datum, oder einen Horizont von 1 oder mehr.</translation>
    </message>
    <message>
      <location filename="../../worker/ahead.py" />
      <source>A forecast of {steps} dates is more than can be made; {most_steps} is the most.</source>
      <translation>Eine Vorhersage von {steps} Zeitpunkten ist mehr, als möglich ist; höchstens {most_steps} gehen.</translation>
    </message>
    <message>
      <location filename="../../worker/ahead.py" />
      <source>Choose an earlier date, or a smaller horizon.</source>
      <translation>Wählen Sie ein früheres Datum oder einen kleineren Horizont.</translation>
    </message>
    <message>
      <location filename="../../worker/ahead.py" />
      <source>A forecast to {start} is longer than half the observed span.</source>
      <translation>Eine Vorhersage bis {start} ist länger als die Hälfte der beobachteten Zeit.</translation>
    </message>
    <message>
      <location filename="../../worker/ahead.py" />
      <source>Read it as a scenario.</source>
      <translation>Lesen Sie sie als Szenario.</translation>
    </message>
    <message>
      <location filename="../../worker/align_commands.py" />
      <source>The preparation has no step {settings}.</source>
      <translation>Die Vorbereitung hat keinen Schritt {settings}.</translation>
    </message>
    <message>
      <location filename="../../worker/align_commands.py" />
      <source>Set NAME.space, NAME.time, NAME.lag_days, or a step such as cell.</source>
      <translation>Setzen Sie NAME.space, NAME.time, NAME.lag_days oder einen Schritt wie cell.</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>writing</source>
      <translation>Ergebnisse werden geschrieben</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>With {name}.space=keep the factor {name} stays in its own places.</source>
      <translation>Mit {name}.space=keep bleibt der Faktor {name} an seinen eigenen Orten.</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>Choose nearest, bilinear, average, cell-size or inverse-distance.</source>
      <translation>Wählen Sie nearest, bilinear, average, cell-size oder inverse-distance.</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>{factors_count} factors are given.</source>
      <translation>Es sind {factors_count} Faktoren angegeben.</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>Give one with --factor NAME=SOURCE.</source>
      <translation>Geben Sie einen mit --factor NAME=SOURCE an.</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>{found}: {count} dates by {found_2}, places by {found_3}, {found_4} days later.</source>
      <translation>{found}: {count} Zeitpunkte nach {found_2}, Orte nach {found_3}, {found_4} Tage später.</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>{found}: {count} dates by {found_2}, places by {found_3}.</source>
      <translation>{found}: {count} Zeitpunkte nach {found_2}, Orte nach {found_3}.</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>The record reaches {reached} of them; the others are empty.</source>
      <translation>Die Aufzeichnung erreicht {reached} davon; die anderen sind leer.</translation>
    </message>
    <message>
      <location filename="../../worker/assimilation.py" />
      <source>filtering</source>
      <translation>Wird gefiltert</translation>
    </message>
    <message>
      <location filename="../../worker/assimilation.py" />
      <source>trying other noise levels</source>
      <translation>Andere Rauschstärken werden erprobt</translation>
    </message>
    <message>
      <location filename="../../worker/assimilation.py" />
      <source>{members} members are few: gains will be noise to a large part.</source>
      <translation>{members} Mitglieder sind wenige: Gewinne werden zu einem großen Teil Rauschen sein.</translation>
    </message>
    <message>
      <location filename="../../worker/assimilation.py" />
      <source>Take {advised} or more; 24 is usual.</source>
      <translation>Nehmen Sie {advised} oder mehr; 24 ist üblich.</translation>
    </message>
    <message>
      <location filename="../../worker/assimilation.py" />
      <source>Innovations of neighbouring cells are correlated ({alike}): where that is noise, the joint mode trusts it too much and can make the water worse.</source>
      <translation>Innovationen benachbarter Zellen sind korreliert ({alike}): Wo das Rauschen ist, vertraut der gemeinsame Modus ihm zu sehr und kann das Wasser verschlechtern.</translation>
    </message>
    <message>
      <location filename="../../worker/assimilation.py" />
      <source>Give the noise's correlation length (--set noise_length_km=50), or use --mode per-cell.</source>
      <translation>Geben Sie die Korrelationslänge des Rauschens an (--set noise_length_km=50), oder verwenden Sie --mode per-cell.</translation>
    </message>
    <message>
      <location filename="../../worker/assimilation.py" />
      <source>The sweep over 7 to 12 mm was left out: it would take long.</source>
      <translation>Der Durchlauf über 7 bis 12 mm wurde ausgelassen: Er würde lange dauern.</translation>
    </message>
    <message>
      <location filename="../../worker/assimilation.py" />
      <source>Ask for it: --set sweep=on.</source>
      <translation>Fordern Sie ihn an: --set sweep=on.</translation>
    </message>
    <message>
      <location filename="../../worker/backtesting.py" />
      <source>{label} is left out: {message}</source>
      <translation>{label} wird weggelassen: {message}</translation>
    </message>
    <message>
      <location filename="../../worker/backtesting.py" />
      <source>scoring whole maps</source>
      <translation>Ganze Karten werden bewertet</translation>
    </message>
    <message>
      <location filename="../../worker/backtesting.py" />
      <source>None of the models has a setting {unknown}.</source>
      <translation>Keines der Modelle hat eine Einstellung {unknown}.</translation>
    </message>
    <message>
      <location filename="../../worker/backtesting.py" />
      <source>Their settings are {listing}.</source>
      <translation>Ihre Einstellungen: {listing}.</translation>
    </message>
    <message>
      <location filename="../../worker/backtesting.py" />
      <source>Their settings are none.</source>
      <translation>Ihre Einstellungen: keine.</translation>
    </message>
    <message>
      <location filename="../../worker/backtesting.py" />
      <source>{again} series of region {region} lie where another one does: each place counts once.</source>
      <translation>{again} Zeitreihen der Region {region} liegen, wo schon eine andere liegt: Jeder Ort zählt einmal.</translation>
    </message>
    <message>
      <location filename="../../worker/block_forecasting.py" />
      <source>reading</source>
      <translation>Daten werden gelesen</translation>
    </message>
    <message>
      <location filename="../../worker/block_forecasting.py" />
      <source>forecasting</source>
      <translation>Vorhersage wird gerechnet</translation>
    </message>
    <message>
      <location filename="../../worker/block_forecasting.py" />
      <source>A raster that is forecast block by block cannot be brought to another reference.</source>
      <translation>Ein Raster, das Block für Block vorhergesagt wird, lässt sich nicht auf eine andere Referenz bringen.</translation>
    </message>
    <message>
      <location filename="../../worker/block_forecasting.py" />
      <source>Train on regions, or read the mean of 4 x 4 pixels with --option coarser=4.</source>
      <translation>Trainieren Sie auf Regionen, oder lesen Sie das Mittel aus 4 x 4 Pixeln mit --option coarser=4.</translation>
    </message>
    <message>
      <location filename="../../worker/block_forecasting.py" />
      <source>The raster does not have the pixels of the one that the model was trained on.</source>
      <translation>Das Raster hat nicht die Pixel desjenigen, auf dem das Modell trainiert wurde.</translation>
    </message>
    <message>
      <location filename="../../worker/block_forecasting.py" />
      <source>Use a newer version of the same stack, or train a model on this one.</source>
      <translation>Verwenden Sie eine neuere Fassung desselben Stapels, oder trainieren Sie ein Modell auf diesem.</translation>
    </message>
    <message>
      <location filename="../../worker/block_training.py" />
      <source>training</source>
      <translation>Training</translation>
    </message>
    <message>
      <location filename="../../worker/block_training.py" />
      <source>All of the raster would need {bytes} GB: it is forecast block by block.</source>
      <translation>Das ganze Raster würde {bytes} GB brauchen: Es wird Block für Block vorhergesagt.</translation>
    </message>
    <message>
      <location filename="../../worker/block_training.py" />
      <source>What all series have in common is learned from {number} of them, spread over it, and scores are theirs.</source>
      <translation>Was alle Zeitreihen gemeinsam haben, wird aus {number} von ihnen gelernt, über das Raster verteilt, und die Bewertungen sind die ihren.</translation>
    </message>
    <message>
      <location filename="../../worker/block_training.py" />
      <source>What neighbours share, and steps and bends of the past, are left out.</source>
      <translation>Was Nachbarn teilen, sowie Sprünge und Knicke der Vergangenheit, bleibt außen vor.</translation>
    </message>
    <message>
      <location filename="../../worker/block_training.py" />
      <source>Draw regions, or read the mean of 4 x 4 pixels with --option coarser=4, for the whole model.</source>
      <translation>Zeichnen Sie Regionen, oder lesen Sie das Mittel aus 4 x 4 Pixeln mit --option coarser=4, um das ganze Modell zu erhalten.</translation>
    </message>
    <message>
      <location filename="../../worker/block_training.py" />
      <source>{label} looks at no factor: {factors} is not read.</source>
      <translation>{label} betrachtet keinen Faktor: {factors} wird nicht gelesen.</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>This worker was started before.</source>
      <translation>Dieser Rechenprozess wurde schon einmal gestartet.</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>Make a new one.</source>
      <translation>Erstellen Sie einen neuen.</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The worker does not start ({command}: {strerror}).</source>
      <translation>Der Rechenprozess startet nicht ({command}: {strerror}).</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>Repair the worker environment in Options.</source>
      <translation>Reparieren Sie die Rechenumgebung in den Optionen.</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The folder {folder} cannot be written ({strerror}).</source>
      <translation>In den Ordner {folder} kann nicht geschrieben werden ({strerror}).</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>What was finished is kept; start the run again to continue.</source>
      <translation>Was fertig war, bleibt erhalten; starten Sie den Lauf erneut, um fortzufahren.</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The run was cancelled.</source>
      <translation>Der Lauf wurde abgebrochen.</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The worker stopped unexpectedly (exit code {exit_code}), probably because memory ran out.</source>
      <translation>Der Rechenprozess hielt unerwartet an (Exit-Code {exit_code}), wahrscheinlich weil der Speicher ausging.</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The worker stopped unexpectedly (killed by {name}), probably because memory ran out.</source>
      <translation>Der Rechenprozess hielt unerwartet an (beendet durch {name}), wahrscheinlich weil der Speicher ausging.</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The worker stopped unexpectedly (killed by signal {exit_code}), probably because memory ran out.</source>
      <translation>Der Rechenprozess hielt unerwartet an (beendet durch Signal {exit_code}), wahrscheinlich weil der Speicher ausging.</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>Use a smaller batch or region.</source>
      <translation>Verwenden Sie einen kleineren Batch oder eine kleinere Region.</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The best model so far is kept.</source>
      <translation>Das bisher beste Modell bleibt erhalten.</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The worker did not start ({how}: {lines}).</source>
      <translation>Der Rechenprozess startete nicht ({how}: {lines}).</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The worker did not start ({how}).</source>
      <translation>Der Rechenprozess startete nicht ({how}).</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The worker stopped unexpectedly (exit code {exit_code}).</source>
      <translation>Der Rechenprozess hielt unerwartet an (Exit-Code {exit_code}).</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The worker stopped unexpectedly (killed by {name}).</source>
      <translation>Der Rechenprozess hielt unerwartet an (beendet durch {name}).</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The worker stopped unexpectedly (killed by signal {exit_code}).</source>
      <translation>Der Rechenprozess hielt unerwartet an (beendet durch Signal {exit_code}).</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The best model so far is kept; continue, or copy the diagnostics.</source>
      <translation>Das bisher beste Modell bleibt erhalten; fahren Sie fort, oder kopieren Sie die Diagnose.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison.py" />
      <source>drawing figures</source>
      <translation>Abbildungen werden gezeichnet</translation>
    </message>
    <message>
      <location filename="../../worker/comparison.py" />
      <source>{label} (paper mode, optimistic) is left out: {message}</source>
      <translation>{label} (Artikelmodus, optimistisch) wird weggelassen: {message}</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_parts.py" />
      <source>comparing {parts}</source>
      <translation>Vergleich von {parts}</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_parts.py" />
      <source>waiting for an earlier run to end</source>
      <translation>wartet auf das Ende eines früheren Laufs</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_patterns.py" />
      <source>{count} series are too few, {least} are needed.</source>
      <translation>{count} Zeitreihen sind zu wenige, {least} sind nötig.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_series.py" />
      <source>The parts {name} and {folder} of the comparison hold different series.</source>
      <translation>Die Teile {name} und {folder} des Vergleichs enthalten verschiedene Zeitreihen.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_series.py" />
      <source>Compare again into a new folder.</source>
      <translation>Vergleichen Sie noch einmal, in einen neuen Ordner.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Paper mode, optimistic: networks have the settings of their papers, and factors are brought onto every pixel.</source>
      <translation>Artikelmodus, optimistisch: Netze haben die Einstellungen ihrer Artikel, und Faktoren werden auf jedes Pixel gebracht.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>It repeats no published protocol whole: here, too, nothing after an origin is touched, and every score stands beside persistence, line, and trend and season.</source>
      <translation>Er wiederholt kein veröffentlichtes Vorgehen im Ganzen: Auch hier wird nichts nach einem Startzeitpunkt angerührt, und jede Bewertung steht neben Persistenz, Linie sowie Trend und Saison.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Published tables never compare with these.</source>
      <translation>Veröffentlichte Tabellen sind mit diesen nie vergleichbar.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Each network takes part twice, as it is and in paper mode, from the same origins.</source>
      <translation>Jedes Netz nimmt zweimal teil, wie es ist und im Artikelmodus, ab denselben Startzeitpunkten.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Quick look: networks are smaller and trained shorter than by default ({told}).</source>
      <translation>Schnelldurchgang: Die Netze sind kleiner und werden kürzer trainiert als voreingestellt ({told}).</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Compare in full before you judge them.</source>
      <translation>Vergleichen Sie vollständig, bevor Sie über sie urteilen.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Huo et al. 2024, {models}.</source>
      <translation>Huo et al. 2024, {models}.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Repeated: whole windows as target and validation windows that overlap training windows, so that most of what is learned stands in the input already, and loss and R2 of a training say little of a forecast; all epochs, the last weights.</source>
      <translation>Wiederholt: ganze Fenster als Ziel und Validierungsfenster, die Trainingsfenster überlappen, sodass das meiste, was gelernt wird, schon in der Eingabe steht und Verlust und R2 eines Trainings wenig über eine Vorhersage sagen; alle Epochen, die letzten Gewichte.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Not repeated: scaling with the tested dates, a single origin, tables of region means alone.</source>
      <translation>Nicht wiederholt: Skalierung mit den getesteten Zeitpunkten, ein einziger Startzeitpunkt, Tabellen nur aus Regionsmitteln.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>He et al. 2022, {models}.</source>
      <translation>He et al. 2022, {models}.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Repeated: epochs, learning rates, the last weights.</source>
      <translation>Wiederholt: Epochen, Lernraten, die letzten Gewichte.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Not repeated: gaps that are filled in the tested dates and then scored.</source>
      <translation>Nicht wiederholt: Lücken, die in den getesteten Zeitpunkten gefüllt und dann bewertet werden.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Its PSNR needs a peak of about 1,430 mm, and its SSIM measures the static field; whether its tested maps were rolled forward is not said, here they are.</source>
      <translation>Sein PSNR braucht einen Spitzenwert von etwa 1.430 mm, und sein SSIM misst das statische Feld; ob seine getesteten Karten fortlaufend vorhergesagt wurden, steht nicht da, hier werden sie es.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Wang et al. 2024, {models}.</source>
      <translation>Wang et al. 2024, {models}.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Repeated: sizes, eight patterns, the last weights.</source>
      <translation>Wiederholt: Größen, acht Muster, die letzten Gewichte.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Not repeated: filter, K-means and Holt-Winters over the whole record, tested dates included, and scores against the filtered series.</source>
      <translation>Nicht wiederholt: Filter, K-means und Holt-Winters über die ganze Aufzeichnung, auch über die getesteten Zeitpunkte, und Bewertungen gegen die gefilterten Zeitreihen.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Here all three end at the origin, and what was observed is scored.</source>
      <translation>Hier enden alle drei am Startzeitpunkt, und bewertet wird, was beobachtet wurde.</translation>
    </message>
    <message>
      <location filename="../../worker/continuing.py" />
      <source>{name} after {dates} is the model's own forecast: the forecast rests on that.</source>
      <translation>{name} nach {dates} ist die modelleigene Vorhersage: Darauf stützt sich die Vorhersage.</translation>
    </message>
    <message>
      <location filename="../../worker/continuing.py" />
      <source>{name} after {dates} is its usual year: the forecast rests on that.</source>
      <translation>{name} nach {dates} ist das übliche Jahr: Darauf stützt sich die Vorhersage.</translation>
    </message>
    <message>
      <location filename="../../worker/continuing.py" />
      <source>Give a longer record as soon as there is one.</source>
      <translation>Geben Sie eine längere Aufzeichnung an, sobald es eine gibt.</translation>
    </message>
    <message>
      <location filename="../../worker/continuing.py" />
      <source>Give a longer record with --factor NAME=SOURCE, or choose how it goes on: --factor NAME=own for the model's own forecast, NAME=climatology for the usual year.</source>
      <translation>Geben Sie mit --factor NAME=SOURCE eine längere Aufzeichnung an, oder wählen Sie, wie es weitergeht: --factor NAME=own für die modelleigene Vorhersage, NAME=climatology für das übliche Jahr.</translation>
    </message>
    <message>
      <location filename="../../worker/continuing.py" />
      <source>The model was trained without a factor {name}.</source>
      <translation>Das Modell wurde ohne einen Faktor {name} trainiert.</translation>
    </message>
    <message>
      <location filename="../../worker/continuing.py" />
      <source>Its factors: {listing}.</source>
      <translation>Seine Faktoren: {listing}.</translation>
    </message>
    <message>
      <location filename="../../worker/continuing.py" />
      <source>Its factors: none.</source>
      <translation>Seine Faktoren: keine.</translation>
    </message>
    <message>
      <location filename="../../worker/converting.py" />
      <source>{out} belongs to the source itself, and would be lost.</source>
      <translation>{out} gehört selbst zur Quelle und ginge verloren.</translation>
    </message>
    <message>
      <location filename="../../worker/converting.py" />
      <source>{out} ends in no format that GroundCast writes.</source>
      <translation>{out} hat keine Endung eines Formats, das GroundCast schreibt.</translation>
    </message>
    <message>
      <location filename="../../worker/converting.py" />
      <source>End it in .tif, .gpkg, .nc, .zarr or .h5.</source>
      <translation>Lassen Sie den Namen auf .tif, .gpkg, .nc, .zarr oder .h5 enden.</translation>
    </message>
    <message>
      <location filename="../../worker/converting.py" />
      <source>Give --cell, or write .gpkg or .nc.</source>
      <translation>Geben Sie --cell an, oder schreiben Sie .gpkg oder .nc.</translation>
    </message>
    <message>
      <location filename="../../worker/devices.py" />
      <source>The device {wanted} is not used: without a network, a run stays on the processor.</source>
      <translation>Das Gerät {wanted} wird nicht verwendet: Ohne Netz bleibt ein Lauf auf dem Prozessor.</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>{place} is no Python environment.</source>
      <translation>{place} ist keine Python-Umgebung.</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>Delete it by hand if it is not needed.</source>
      <translation>Löschen Sie den Ordner von Hand, wenn er nicht gebraucht wird.</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>{place} could not be deleted ({strerror}).</source>
      <translation>{place} konnte nicht gelöscht werden ({strerror}).</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>Stop running jobs and try again.</source>
      <translation>Halten Sie laufende Aufträge an, und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>The worker environment is not set up yet.</source>
      <translation>Die Rechenumgebung ist noch nicht eingerichtet.</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>Set it up first.</source>
      <translation>Richten Sie sie zuerst ein.</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>The worker environment gave no answer within {probe_seconds} seconds ({python}).</source>
      <translation>Die Rechenumgebung gab innerhalb von {probe_seconds} Sekunden keine Antwort ({python}).</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>The worker environment does not start ({python}: {why}).</source>
      <translation>Die Rechenumgebung startet nicht ({python}: {why}).</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>Repair it in Options.</source>
      <translation>Reparieren Sie sie in den Optionen.</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>The worker environment has Python {version}; 3.10 or newer is needed.</source>
      <translation>Die Rechenumgebung hat Python {version}; 3.10 oder neuer ist nötig.</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>The worker environment lacks {lacking}.</source>
      <translation>Der Rechenumgebung fehlt {lacking}.</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>Set it up again, or use a baseline.</source>
      <translation>Richten Sie sie neu ein, oder verwenden Sie ein Basismodell.</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>Repair it in Options, or use a baseline.</source>
      <translation>Reparieren Sie sie in den Optionen, oder verwenden Sie ein Basismodell.</translation>
    </message>
    <message>
      <location filename="../../worker/extracting.py" />
      <source>No place is given.</source>
      <translation>Es ist kein Ort angegeben.</translation>
    </message>
    <message>
      <location filename="../../worker/extracting.py" />
      <source>Give --at X,Y, or a table by --places.</source>
      <translation>Geben Sie --at X,Y an, oder mit --places eine Tabelle.</translation>
    </message>
    <message>
      <location filename="../../worker/extracting.py" />
      <source>None of the {places_count} places lies at a series; the data reach from {x}, {y} to {x_2}, {y_2}.</source>
      <translation>Keiner der {places_count} Orte liegt an einer Zeitreihe; die Daten reichen von {x}, {y} bis {x_2}, {y_2}.</translation>
    </message>
    <message>
      <location filename="../../worker/extracting.py" />
      <source>Give places in the coordinates of the data.</source>
      <translation>Geben Sie Orte in den Koordinaten der Daten an.</translation>
    </message>
    <message>
      <location filename="../../worker/extracting.py" />
      <source>A place is no pair of numbers ({error}).</source>
      <translation>Ein Ort ist kein Zahlenpaar ({error}).</translation>
    </message>
    <message>
      <location filename="../../worker/extracting.py" />
      <source>Write it like --at 4567800.5,1737250.</source>
      <translation>Schreiben Sie ihn wie --at 4567800.5,1737250.</translation>
    </message>
    <message>
      <location filename="../../worker/extracting.py" />
      <source>{path} is not a table of places with the columns name, x and y.</source>
      <translation>{path} ist keine Tabelle von Orten mit den Spalten name, x und y.</translation>
    </message>
    <message>
      <location filename="../../worker/extracting.py" />
      <source>Write one row a place.</source>
      <translation>Schreiben Sie eine Zeile je Ort.</translation>
    </message>
    <message>
      <location filename="../../worker/factor_commands.py" />
      <source>--set-factor gives {name} two paths.</source>
      <translation>--set-factor gibt {name} zwei Verläufe.</translation>
    </message>
    <message>
      <location filename="../../worker/factor_commands.py" />
      <source>Give one path a factor; add --change to it.</source>
      <translation>Geben Sie einen Verlauf je Faktor an; ergänzen Sie ihn mit --change.</translation>
    </message>
    <message>
      <location filename="../../worker/factor_series.py" />
      <source>No date is given.</source>
      <translation>Es ist kein Datum angegeben.</translation>
    </message>
    <message>
      <location filename="../../worker/factor_series.py" />
      <source>Give --dates 2020-01-05,2020-01-17 …</source>
      <translation>Geben Sie --dates 2020-01-05,2020-01-17 an …</translation>
    </message>
    <message>
      <location filename="../../worker/factor_series.py" />
      <source>--cell {text} is no pair of numbers.</source>
      <translation>--cell {text} ist kein Zahlenpaar.</translation>
    </message>
    <message>
      <location filename="../../worker/factor_series.py" />
      <source>Write it like --cell 100,100.</source>
      <translation>Schreiben Sie es wie --cell 100,100.</translation>
    </message>
    <message>
      <location filename="../../worker/faults.py" />
      <source>GroundCast itself is at fault ({name}: {error}; {where}).</source>
      <translation>Der Fehler liegt bei GroundCast selbst ({name}: {error}; {where}).</translation>
    </message>
    <message>
      <location filename="../../worker/faults.py" />
      <source>Report this line.</source>
      <translation>Melden Sie diese Zeile.</translation>
    </message>
    <message>
      <location filename="../../worker/faults.py" />
      <source>The memory is full.</source>
      <translation>Der Speicher ist voll.</translation>
    </message>
    <message>
      <location filename="../../worker/faults.py" />
      <source>Use fewer series, a larger cell or a smaller region.</source>
      <translation>Verwenden Sie weniger Zeitreihen, größere Zellen oder eine kleinere Region.</translation>
    </message>
    <message>
      <location filename="../../worker/finishing.py" />
      <source>The training of {label} cannot be ended early: it has no model before its end.</source>
      <translation>Das Training von {label} lässt sich nicht vorzeitig beenden: Vor seinem Ende gibt es kein Modell.</translation>
    </message>
    <message>
      <location filename="../../worker/finishing.py" />
      <source>There is no model yet: the run was stopped before its training began.</source>
      <translation>Es gibt noch kein Modell: Der Lauf wurde angehalten, bevor sein Training begann.</translation>
    </message>
    <message>
      <location filename="../../worker/fit.py" />
      <source>The past has no fit: {message}</source>
      <translation>Die Vergangenheit hat keine Anpassung: {message}</translation>
    </message>
    <message>
      <location filename="../../worker/folder_lock.py" />
      <source>Another run is writing into the folder {folder}.</source>
      <translation>Ein anderer Lauf schreibt in den Ordner {folder}.</translation>
    </message>
    <message>
      <location filename="../../worker/folder_lock.py" />
      <source>Wait until it has ended, or choose another output folder.</source>
      <translation>Warten Sie, bis er beendet ist, oder wählen Sie einen anderen Ausgabeordner.</translation>
    </message>
    <message>
      <location filename="../../worker/forecasting.py" />
      <source>Observed and forecast values are relative to a reference chosen after the training.</source>
      <translation>Beobachtete und vorhergesagte Werte sind relativ zu einer Referenz, die nach dem Training gewählt wurde.</translation>
    </message>
    <message>
      <location filename="../../worker/forecasting.py" />
      <source>Their intervals are those of each series, without the reference's own.</source>
      <translation>Ihre Intervalle sind die der einzelnen Zeitreihen, ohne das der Referenz selbst.</translation>
    </message>
    <message>
      <location filename="../../worker/forecasting.py" />
      <source>{run} holds no trained model.</source>
      <translation>{run} enthält kein trainiertes Modell.</translation>
    </message>
    <message>
      <location filename="../../worker/forecasting.py" />
      <source>Choose a run folder, or a .gcast file.</source>
      <translation>Wählen Sie den Ordner eines Laufs oder eine .gcast-Datei.</translation>
    </message>
    <message>
      <location filename="../../worker/forecasting.py" />
      <source>{report} is damaged.</source>
      <translation>{report} ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../worker/forecasting.py" />
      <source>Choose the .gcast file instead of the folder.</source>
      <translation>Wählen Sie die .gcast-Datei statt des Ordners.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>The record has {number} date; a test needs {wanted}: {least} to learn from and 1 to test on.</source>
      <translation>Die Aufzeichnung hat {number} Zeitpunkt; ein Test braucht {wanted}: {least} zum Lernen und 1 zum Testen.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>The record has {number} date; {what} needs {wanted}: {least} to learn from and 1 to test on.</source>
      <translation>Die Aufzeichnung hat {number} Zeitpunkt; {what} braucht {wanted}: {least} zum Lernen und 1 zum Testen.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>The record has {number} dates; a test needs {wanted}: {least} to learn from and 1 to test on.</source>
      <translation>Die Aufzeichnung hat {number} Zeitpunkte; ein Test braucht {wanted}: {least} zum Lernen und 1 zum Testen.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>The record has {number} dates; {what} needs {wanted}: {least} to learn from and 1 to test on.</source>
      <translation>Die Aufzeichnung hat {number} Zeitpunkte; {what} braucht {wanted}: {least} zum Lernen und 1 zum Testen.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>Add {number} date or more, or use {simple} with hold_back = 1.</source>
      <translation>Fügen Sie mindestens {number} Zeitpunkt hinzu, oder verwenden Sie {simple} mit hold_back = 1.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>Add {number} date or more.</source>
      <translation>Fügen Sie mindestens {number} Zeitpunkt hinzu.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>Add {number} dates or more, or use {simple} with hold_back = 1.</source>
      <translation>Fügen Sie mindestens {number} Zeitpunkte hinzu, oder verwenden Sie {simple} mit hold_back = 1.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>Add {number} dates or more.</source>
      <translation>Fügen Sie mindestens {number} Zeitpunkte hinzu.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>The newer data have {number} date; the last {held} are held back as in the training, so {held_2} are needed.</source>
      <translation>Die neueren Daten haben {number} Zeitpunkt; die letzten {held} werden wie im Training zurückgehalten, nötig sind also {held_2}.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>The newer data have {number} dates; the last {held} are held back as in the training, so {held_2} are needed.</source>
      <translation>Die neueren Daten haben {number} Zeitpunkte; die letzten {held} werden wie im Training zurückgehalten, nötig sind also {held_2}.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>Give the whole record, with the new dates at its end.</source>
      <translation>Geben Sie die ganze Aufzeichnung an, mit den neuen Zeitpunkten am Ende.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>{number} date cannot be held back of {count}: {value}.</source>
      <translation>{number} Zeitpunkt kann von {count} nicht zurückgehalten werden: {value}.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>{number} dates cannot be held back of {count}: {value}.</source>
      <translation>{number} Zeitpunkte können von {count} nicht zurückgehalten werden: {value}.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>Hold back 1 to {most} (hold_back = {most}).</source>
      <translation>Halten Sie 1 bis {most} zurück (hold_back = {most}).</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>Hold back 1 (hold_back = {most}).</source>
      <translation>Halten Sie 1 zurück (hold_back = {most}).</translation>
    </message>
    <message>
      <location filename="../../worker/inputs.py" />
      <source>preparing</source>
      <translation>Daten werden aufbereitet</translation>
    </message>
    <message>
      <location filename="../../worker/inputs.py" />
      <source>{name} is a station table without coordinates: it fits on no map.</source>
      <translation>{name} ist eine Stationstabelle ohne Koordinaten: Sie passt auf keine Karte.</translation>
    </message>
    <message>
      <location filename="../../worker/inputs.py" />
      <source>Give it as a factor, or put stations.csv with the coordinates beside it.</source>
      <translation>Geben Sie sie als Faktor an, oder legen Sie stations.csv mit den Koordinaten daneben.</translation>
    </message>
    <message>
      <location filename="../../worker/inputs.py" />
      <source>{missing} of {cells_count} series of {region} hold no value.</source>
      <translation>{missing} von {cells_count} Zeitreihen von {region} enthalten keinen Wert.</translation>
    </message>
    <message>
      <location filename="../../worker/inputs.py" />
      <source>Use data of the same places, or train a model on these.</source>
      <translation>Verwenden Sie Daten derselben Orte, oder trainieren Sie ein Modell auf diesen.</translation>
    </message>
    <message>
      <location filename="../../worker/inputs.py" />
      <source>Give measured values where a year's weather matters.</source>
      <translation>Geben Sie gemessene Werte an, wo es auf das Wetter eines Jahres ankommt.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Checking</source>
      <translation>Wird geprüft</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Making the environment</source>
      <translation>Umgebung wird angelegt</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Choosing packages</source>
      <translation>Pakete werden ausgewählt</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>{name} stopped with code {returncode}: {last}.</source>
      <translation>{name} hielt mit Code {returncode} an: {last}.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>{name} stopped with code {returncode}: it said nothing.</source>
      <translation>{name} hielt mit Code {returncode} an, ohne Meldung.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Copy the diagnostics, or choose a Python of your own in Options.</source>
      <translation>Kopieren Sie die Diagnose, oder wählen Sie in den Optionen ein eigenes Python.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Python {oldest} to 3.14 is needed; found only {found}.</source>
      <translation>Python {oldest} bis 3.14 ist nötig; gefunden wurde nur {found}.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>No Python {oldest} or newer was found on this computer.</source>
      <translation>Auf diesem Rechner wurde kein Python {oldest} oder neuer gefunden.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Install Python 3.10 or newer from your system's packages, then set up again.</source>
      <translation>Installieren Sie Python 3.10 oder neuer aus den Paketen Ihres Systems, und richten Sie dann erneut ein.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Install Python 3.12 from python.org, then set up again.</source>
      <translation>Installieren Sie Python 3.12 von python.org, und richten Sie dann erneut ein.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>{path} lacks the modules venv and ensurepip.</source>
      <translation>{path} hat die Module venv und ensurepip nicht.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Install them (Debian, Ubuntu: sudo apt install python{minor}-venv), then set up again.</source>
      <translation>Installieren Sie sie (Debian, Ubuntu: sudo apt install python{minor}-venv), und richten Sie dann erneut ein.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>{place} holds other files.</source>
      <translation>{place} enthält andere Dateien.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Choose an empty folder, or one that does not exist yet.</source>
      <translation>Wählen Sie einen leeren Ordner, oder einen, den es noch nicht gibt.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>The disk is full: {free} GB free, {needed} GB needed in {place}.</source>
      <translation>Der Datenträger ist voll: {free} GB frei, {needed} GB in {place} nötig.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Free some space, then set up again.</source>
      <translation>Schaffen Sie Platz, und richten Sie dann erneut ein.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Downloading packages</source>
      <translation>Pakete werden heruntergeladen</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Installing packages</source>
      <translation>Pakete werden installiert</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>{size} of about {total} MB</source>
      <translation>{size} von etwa {total} MB</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>The disk is full: {free} GB free, {build} GB needed.</source>
      <translation>Der Datenträger ist voll: {free} GB frei, {build} GB nötig.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>The Python packages could not be downloaded ({last}).</source>
      <translation>Die Python-Pakete konnten nicht heruntergeladen werden ({last}).</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Check the internet connection and the proxy, then set up again.</source>
      <translation>Prüfen Sie die Internetverbindung und den Proxy, und richten Sie dann erneut ein.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>The folder {wheels} has no {package} for this computer.</source>
      <translation>Der Ordner {wheels} hat kein {package} für diesen Rechner.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Fill it on a like computer with internet: pip download -r {requirements} -d FOLDER.</source>
      <translation>Füllen Sie ihn auf einem gleichartigen Rechner mit Internet: pip download -r {requirements} -d FOLDER.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>There is no torch for this computer ({last}).</source>
      <translation>Es gibt kein torch für diesen Rechner ({last}).</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Use Python 3.10 to 3.14 on a 64-bit system, or choose a Python of your own in Options.</source>
      <translation>Verwenden Sie Python 3.10 bis 3.14 auf einem 64-Bit-System, oder wählen Sie in den Optionen ein eigenes Python.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Choose another data folder.</source>
      <translation>Wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>The set-up was cancelled.</source>
      <translation>Das Einrichten wurde abgebrochen.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Start it again at any time.</source>
      <translation>Starten Sie es jederzeit erneut.</translation>
    </message>
    <message>
      <location filename="../../worker/keeping_series.py" />
      <source>The files of the stack were changed.</source>
      <translation>Die Dateien des Stapels wurden geändert.</translation>
    </message>
    <message>
      <location filename="../../worker/keeping_series.py" />
      <source>Their series are read anew at the next click.</source>
      <translation>Ihre Zeitreihen werden beim nächsten Klick neu gelesen.</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>comparing</source>
      <translation>Wird verglichen</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>There is no factor to compare the deformation with.</source>
      <translation>Es gibt keinen Faktor, mit dem sich die Deformation vergleichen lässt.</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>Give --factor NAME=SOURCE.</source>
      <translation>Geben Sie --factor NAME=SOURCE an.</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>Lags to {longest} days in steps of {step} days are out of range.</source>
      <translation>Verzögerungen bis {longest} Tage in Schritten von {step} Tagen sind nicht zulässig.</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>Give 0 to {longest_lag_days} days, and a step of 1 or more (0: the usual interval).</source>
      <translation>Geben Sie 0 bis {longest_lag_days} Tage an, und einen Schritt von 1 oder mehr (0: der übliche Abstand).</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>The deformation follows {name} after {lag} days: correlation {r} without trend and season ({effective} independent samples of {epochs} dates; chance stays within ±{chance}).</source>
      <translation>Die Deformation folgt {name} nach {lag} Tagen: Korrelation {r} ohne Trend und Saison ({effective} unabhängige Werte aus {epochs} Zeitpunkten; Zufall bleibt innerhalb von ±{chance}).</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>It is no proof of cause.</source>
      <translation>Das ist kein Beweis für eine Ursache.</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>The yearly cycle explains it all: with it the correlation with {name} reaches {with_season} at {lags} days; without it, it is {r}, as chance gives too (±{chance}; {effective} independent samples of {epochs} dates).</source>
      <translation>Der Jahresgang erklärt alles: Mit ihm erreicht die Korrelation mit {name} {with_season} bei {lags} Tagen; ohne ihn ist sie {r}, wie auch der Zufall sie ergibt (±{chance}; {effective} unabhängige Werte aus {epochs} Zeitpunkten).</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>A model with a season needs no {name}.</source>
      <translation>Ein Modell mit Saison braucht {name} nicht.</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>No lag shows that the deformation follows {name}: what stands out most is {r} at {lag} days, and chance stays within ±{chance} ({effective} independent samples of {epochs} dates).</source>
      <translation>Keine Verzögerung zeigt, dass die Deformation {name} folgt: Am auffälligsten ist {r} bei {lag} Tagen, und Zufall bleibt innerhalb von ±{chance} ({effective} unabhängige Werte aus {epochs} Zeitpunkten).</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>Training epochs up to {document}.</source>
      <translation>Zeitpunkte des Trainings bis {document}.</translation>
    </message>
    <message>
      <location filename="../../worker/large_raster.py" />
      <source>The raster needs {needed} GB: it is forecast block by block, and {steps} needs all of it.</source>
      <translation>Das Raster braucht {needed} GB: Es wird Block für Block vorhergesagt, und {steps} braucht es ganz.</translation>
    </message>
    <message>
      <location filename="../../worker/large_raster.py" />
      <source>Leave the step out, draw regions, or read the mean of 4 x 4 pixels with --option coarser=4.</source>
      <translation>Lassen Sie den Schritt weg, zeichnen Sie Regionen, oder lesen Sie das Mittel aus 4 x 4 Pixeln mit --option coarser=4.</translation>
    </message>
    <message>
      <location filename="../../worker/large_raster.py" />
      <source>{title} holds no values where the model was trained.</source>
      <translation>{title} enthält keine Werte, wo das Modell trainiert wurde.</translation>
    </message>
    <message>
      <location filename="../../worker/large_raster.py" />
      <source>{title} cannot be read block by block.</source>
      <translation>{title} kann nicht Block für Block gelesen werden.</translation>
    </message>
    <message>
      <location filename="../../worker/large_raster.py" />
      <source>Give a raster as in the training.</source>
      <translation>Geben Sie ein Raster wie im Training an.</translation>
    </message>
    <message>
      <location filename="../../worker/limits.py" />
      <source>The run needs more than the {most_mb} GB of memory that Options → GroundCast allows.</source>
      <translation>Der Lauf braucht mehr als die {most_mb} GB Speicher, die Optionen → GroundCast erlaubt.</translation>
    </message>
    <message>
      <location filename="../../worker/limits.py" />
      <source>Use fewer series, a larger cell or a smaller region, or raise the limit.</source>
      <translation>Verwenden Sie weniger Zeitreihen, größere Zellen oder eine kleinere Region, oder heben Sie die Grenze an.</translation>
    </message>
    <message>
      <location filename="../../worker/matching.py" />
      <source>The data do not lie at the places that the model was trained on.</source>
      <translation>Die Daten liegen nicht an den Orten, auf denen das Modell trainiert wurde.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>{label}, {found}, {ahead} dates ahead, forecast from {document}, the first of {seeds} trainings.</source>
      <translation>{label}, {found}, {ahead} Zeitpunkte voraus, Vorhersage ab {document}, der erste von {seeds} Trainingsläufen.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>Quartiles of the residual: {quartiles} mm.</source>
      <translation>Quartile des Residuums: {quartiles} mm.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>{label}, {found}, {ahead} dates ahead, forecast from {document}.</source>
      <translation>{label}, {found}, {ahead} Zeitpunkte voraus, Vorhersage ab {document}.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>{label}: all {seeds} trainings, origins, horizons and series.</source>
      <translation>{label}: alle {seeds} Trainingsläufe, Startzeitpunkte, Horizonte und Zeitreihen.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>R2 {r2} is pooled: it holds how places differ, which a forecast need not know.</source>
      <translation>R2 {r2} ist gepoolt: Es enthält, wie sich Orte unterscheiden, was eine Vorhersage nicht zu wissen braucht.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>{label}: all origins, horizons and series.</source>
      <translation>{label}: alle Startzeitpunkte, Horizonte und Zeitreihen.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>{label}: loss and R2 of one training.</source>
      <translation>{label}: Verlust und R2 eines Trainings.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>Processor: loss and R2 of one training.</source>
      <translation>Prozessor: Verlust und R2 eines Trainings.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>{label}: loss and R2 of {trainings} trainings from {seeds} seeds, drawn over each other.</source>
      <translation>{label}: Verlust und R2 von {trainings} Trainingsläufen aus {seeds} Seeds, übereinander gezeichnet.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>{label}: loss and R2 of {trainings} trainings, drawn over each other.</source>
      <translation>{label}: Verlust und R2 von {trainings} Trainingsläufen, übereinander gezeichnet.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>The first {most_rows} of {every_count} regions.</source>
      <translation>Die ersten {most_rows} von {every_count} Regionen.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>{label}: largest and smallest value of each date.</source>
      <translation>{label}: größter und kleinster Wert jedes Zeitpunkts.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>Observed ones hold the largest noise of all series, which a median leaves out, so they lie further apart.</source>
      <translation>Beobachtete enthalten das größte Rauschen aller Zeitreihen, das ein Median auslässt, daher liegen sie weiter auseinander.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>Thin lines: further trainings of the same network, {count} in all.</source>
      <translation>Dünne Linien: weitere Trainingsläufe desselben Netzes, insgesamt {count}.</translation>
    </message>
    <message>
      <location filename="../../worker/outlook.py" />
      <source>A forecast of a single date has no velocity, no acceleration and no change.</source>
      <translation>Eine Vorhersage für einen einzigen Zeitpunkt hat keine Geschwindigkeit, keine Beschleunigung und keine Änderung.</translation>
    </message>
    <message>
      <location filename="../../worker/outlook.py" />
      <source>Forecast 2 dates or more.</source>
      <translation>Sagen Sie 2 oder mehr Zeitpunkte vorher.</translation>
    </message>
    <message>
      <location filename="../../worker/outlook.py" />
      <source>The acceleration compares with the same dates {years} years before, and {region} is observed from {dates} only.</source>
      <translation>Die Beschleunigung vergleicht mit denselben Zeitpunkten {years} Jahre zuvor, und {region} ist erst ab {dates} beobachtet.</translation>
    </message>
    <message>
      <location filename="../../worker/outlook.py" />
      <source>The acceleration compares with the same dates {years} year before, and {region} is observed from {dates} only.</source>
      <translation>Die Beschleunigung vergleicht mit denselben Zeitpunkten {years} Jahr zuvor, und {region} ist erst ab {dates} beobachtet.</translation>
    </message>
    <message>
      <location filename="../../worker/outlook.py" />
      <source>Forecast fewer dates, or take a longer record.</source>
      <translation>Sagen Sie weniger Zeitpunkte vorher, oder nehmen Sie eine längere Aufzeichnung.</translation>
    </message>
    <message>
      <location filename="../../worker/pattern_numbers.py" />
      <source>looking for patterns</source>
      <translation>Muster werden gesucht</translation>
    </message>
    <message>
      <location filename="../../worker/pattern_numbers.py" />
      <source>Up to {most} patterns of series smoothed over {window} dates cannot be looked for.</source>
      <translation>Bis zu {most} Muster in Zeitreihen, die über {window} Zeitpunkte geglättet sind, lassen sich nicht suchen.</translation>
    </message>
    <message>
      <location filename="../../worker/pattern_numbers.py" />
      <source>Give 2 patterns or more, and 0 or an odd number of 3 or more dates.</source>
      <translation>Geben Sie mindestens 2 Muster an, und 0 oder eine ungerade Zahl von mindestens 3 Zeitpunkten.</translation>
    </message>
    <message>
      <location filename="../../worker/pattern_numbers.py" />
      <source>{count} series are too few, or too much alike, to have patterns.</source>
      <translation>{count} Zeitreihen sind zu wenige oder einander zu ähnlich, um Muster zu haben.</translation>
    </message>
    <message>
      <location filename="../../worker/pattern_numbers.py" />
      <source>No number of patterns stands apart: the best mean silhouette is {curve}, with {best} patterns.</source>
      <translation>Keine Zahl von Mustern hebt sich ab: Die beste mittlere Silhouette ist {curve}, mit {best} Mustern.</translation>
    </message>
    <message>
      <location filename="../../worker/pattern_numbers.py" />
      <source>One pattern for all series is enough.</source>
      <translation>Ein Muster für alle Zeitreihen genügt.</translation>
    </message>
    <message>
      <location filename="../../worker/pattern_numbers.py" />
      <source>The series stand apart best in {best} patterns: the mean silhouette is {curve} of 1.</source>
      <translation>Am deutlichsten trennen sich die Zeitreihen in {best} Muster: Die mittlere Silhouette ist {curve} von 1.</translation>
    </message>
    <message>
      <location filename="../../worker/pattern_numbers.py" />
      <source>Series up to {document}, smoothed over {document_2} dates.</source>
      <translation>Zeitreihen bis {document}, über {document_2} Zeitpunkte geglättet.</translation>
    </message>
    <message>
      <location filename="../../worker/pipeline.py" />
      <source>The job's task {task} is not known.</source>
      <translation>Die Aufgabe {task} des Auftrags ist nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../../worker/pipeline.py" />
      <source>mode = both sets two protocols beside one another, which a comparison alone does.</source>
      <translation>mode = both stellt zwei Vorgehen nebeneinander, was allein ein Vergleich tut.</translation>
    </message>
    <message>
      <location filename="../../worker/pipeline.py" />
      <source>Set it to honest or paper.</source>
      <translation>Setzen Sie es auf honest oder paper.</translation>
    </message>
    <message>
      <location filename="../../worker/pipeline.py" />
      <source>The job names no results folder.</source>
      <translation>Der Auftrag nennt keinen Ergebnisordner.</translation>
    </message>
    <message>
      <location filename="../../worker/pipeline.py" />
      <source>Set one with --out.</source>
      <translation>Geben Sie einen mit --out an.</translation>
    </message>
    <message>
      <location filename="../../worker/preparation_commands.py" />
      <source>Steps are mask, drop_dates, jumps, reference_place, other, other.unit and the like, component, vertical, cell, weighting, cadence_days, and FACTOR.space, .time and .lag_days.</source>
      <translation>Schritte sind mask, drop_dates, jumps, reference_place, other, other.unit und dergleichen, component, vertical, cell, weighting, cadence_days sowie FACTOR.space, .time und .lag_days.</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>Common axis: {parts}.</source>
      <translation>Gemeinsame Zeitachse: {parts}.</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>The origin {until} lies before the first date, {first}.</source>
      <translation>Der Startzeitpunkt {until} liegt vor dem ersten Zeitpunkt, {first}.</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>Give a later one.</source>
      <translation>Geben Sie einen späteren an.</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>The origin {until} lies after the last date, {last}.</source>
      <translation>Der Startzeitpunkt {until} liegt nach dem letzten Zeitpunkt, {last}.</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>Give an earlier one, or none: then all dates are seen.</source>
      <translation>Geben Sie einen früheren an, oder keinen: Dann werden alle Zeitpunkte berücksichtigt.</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>The origin {until} lies before the second date, {dates}: no motion is known up to it.</source>
      <translation>Der Startzeitpunkt {until} liegt vor dem zweiten Zeitpunkt, {dates}: Bis dahin ist keine Bewegung bekannt.</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>No step changes a value: the series are as they were read.</source>
      <translation>Kein Schritt ändert einen Wert: Die Zeitreihen sind, wie sie gelesen wurden.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>RMSE on single series of region {region} by dates ahead, means over {means}.</source>
      <translation>RMSE auf einzelnen Zeitreihen der Region {region} nach Zeitpunkten voraus, Mittel über {means}.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Nothing was observed {ahead} dates ahead.</source>
      <translation>{ahead} Zeitpunkte voraus wurde nichts beobachtet.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>RMSE on single series of region {region} by dates ahead.</source>
      <translation>RMSE auf einzelnen Zeitreihen der Region {region} nach Zeitpunkten voraus.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Region {region}, pixels: nothing was observed on the tested dates.</source>
      <translation>Region {region}, Pixel: An den getesteten Zeitpunkten wurde nichts beobachtet.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Region {region}, region mean: nothing was observed on the tested dates.</source>
      <translation>Region {region}, Regionsmittel: An den getesteten Zeitpunkten wurde nichts beobachtet.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>RMSE in mm, region {region}, pixels: from {first} ({labels}) to {last} ({labels_2}).</source>
      <translation>RMSE in mm, Region {region}, Pixel: von {first} ({labels}) bis {last} ({labels_2}).</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>RMSE in mm, region {region}, region mean: from {first} ({labels}) to {last} ({labels_2}).</source>
      <translation>RMSE in mm, Region {region}, Regionsmittel: von {first} ({labels}) bis {last} ({labels_2}).</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>All forecasts start at one origin.</source>
      <translation>Alle Vorhersagen beginnen an einem Startzeitpunkt.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Forecasts start at {count} origins.</source>
      <translation>Vorhersagen beginnen an {count} Startzeitpunkten.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Each network was trained once.</source>
      <translation>Jedes Netz wurde einmal trainiert.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Each network was trained {count} times.</source>
      <translation>Jedes Netz wurde {count}-mal trainiert.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Whiskers: standard deviation over trainings.</source>
      <translation>Fehlerbalken: Standardabweichung über die Trainingsläufe.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Mean of {inside} series of region {region}: observed, and forecasts from {document}, each drawn from the value observed at its origin.</source>
      <translation>Mittel aus {inside} Zeitreihen der Region {region}: beobachtet, und Vorhersagen ab {document}, jede von dem an ihrem Startzeitpunkt beobachteten Wert aus gezeichnet.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Displacement on {date}, forecast from {document}, along the longest line through region {region}: means of {count} series within {half_width} m of it; the {names_count} models of the smallest RMSE, references among them.</source>
      <translation>Verschiebung am {date}, Vorhersage ab {document}, entlang der längsten Linie durch Region {region}: Mittel aus {count} Zeitreihen im Abstand von höchstens {half_width} m; die {names_count} Modelle mit dem kleinsten RMSE, darunter Referenzen.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Displacement on {date}, forecast from {document}, along the longest line through region {region}: means of {count} series within {half_width} units of it; the {names_count} models of the smallest RMSE, references among them.</source>
      <translation>Verschiebung am {date}, Vorhersage ab {document}, entlang der längsten Linie durch Region {region}: Mittel aus {count} Zeitreihen im Abstand von höchstens {half_width} Einheiten; die {names_count} Modelle mit dem kleinsten RMSE, darunter Referenzen.</translation>
    </message>
    <message>
      <location filename="../../worker/roles.py" />
      <source>Region {last} ({roles}) shares {shared} series with region {first} ({roles_2}): it would not be unseen.</source>
      <translation>Region {last} ({roles}) hat {shared} Zeitreihen mit Region {first} ({roles_2}) gemeinsam: Sie wäre nicht ungesehen.</translation>
    </message>
    <message>
      <location filename="../../worker/roles.py" />
      <source>Cut {last} by {first}, or draw it elsewhere.</source>
      <translation>Schneiden Sie {first} aus {last} heraus, oder zeichnen Sie die Region anderswo.</translation>
    </message>
    <message>
      <location filename="../../worker/roles.py" />
      <source>{label} has nothing to stop or to choose: region {name} is scored and decides nothing.</source>
      <translation>{label} hat nichts anzuhalten oder zu wählen: Region {name} wird bewertet und entscheidet nichts.</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>forecasting along the scenario</source>
      <translation>Vorhersage entlang des Szenarios wird gerechnet</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>{label} takes no factors, so that no scenario can move it.</source>
      <translation>{label} nimmt keine Faktoren, daher kann kein Szenario etwas bewegen.</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>Train a model that takes factors: {names}.</source>
      <translation>Trainieren Sie ein Modell, das Faktoren nimmt: {names}.</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>This {label} was trained without factors, so that no scenario can move it.</source>
      <translation>Dieses Modell ({label}) wurde ohne Faktoren trainiert, daher kann kein Szenario es bewegen.</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>Train it again with --factor NAME=SOURCE.</source>
      <translation>Trainieren Sie es neu mit --factor NAME=SOURCE.</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>The scenario changes nothing: every factor keeps the model's own forecast.</source>
      <translation>Das Szenario ändert nichts: Jeder Faktor behält die modelleigene Vorhersage.</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>Name a path (climatology or a stack), or a change such as +1, x0.8 or year:2021.</source>
      <translation>Nennen Sie einen Verlauf (climatology oder einen Stapel) oder eine Änderung wie +1, x0.8 oder year:2021.</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>Read the response with care.</source>
      <translation>Lesen Sie die Reaktion mit Vorsicht.</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>One training alone shows no spread: the response has no interval.</source>
      <translation>Ein Training allein zeigt keine Streuung: Die Reaktion hat kein Intervall.</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>Ask for more with --seeds 3.</source>
      <translation>Fordern Sie mit --seeds 3 mehr an.</translation>
    </message>
    <message>
      <location filename="../../worker/seeds.py" />
      <source>training again, seed {seed}</source>
      <translation>Erneutes Training, Seed {seed}</translation>
    </message>
    <message>
      <location filename="../../worker/source_commands.py" />
      <source>{said} is said of newer data, but there are none.</source>
      <translation>{said} gilt neueren Daten, aber es gibt keine.</translation>
    </message>
    <message>
      <location filename="../../worker/source_commands.py" />
      <source>Give them with --source.</source>
      <translation>Geben Sie sie mit --source an.</translation>
    </message>
    <message>
      <location filename="../../worker/source_commands.py" />
      <source>--factor-option {text} is of no factor that is given.</source>
      <translation>--factor-option {text} gehört zu keinem angegebenen Faktor.</translation>
    </message>
    <message>
      <location filename="../../worker/source_commands.py" />
      <source>Write NAME.KEY=VALUE with one of {made}.</source>
      <translation>Schreiben Sie NAME.KEY=VALUE mit einem von {made}.</translation>
    </message>
    <message>
      <location filename="../../worker/source_commands.py" />
      <source>Give it with --factor.</source>
      <translation>Geben Sie ihn mit --factor an.</translation>
    </message>
    <message>
      <location filename="../../worker/source_commands.py" />
      <source>{key} = {text} is not a list of numbers.</source>
      <translation>{key} = {text} ist keine Liste von Zahlen.</translation>
    </message>
    <message>
      <location filename="../../worker/source_commands.py" />
      <source>Write it like 1,2.</source>
      <translation>Schreiben Sie sie wie 1,2.</translation>
    </message>
    <message>
      <location filename="../../worker/training.py" />
      <source>The run was stopped before the training of {out}: no forecast is made there.</source>
      <translation>Der Lauf wurde vor dem Training von {out} angehalten: Dort wird keine Vorhersage erstellt.</translation>
    </message>
    <message>
      <location filename="../../worker/training.py" />
      <source>Run it again to train and forecast there, too.</source>
      <translation>Starten Sie den Lauf erneut, um auch dort zu trainieren und vorherzusagen.</translation>
    </message>
    <message>
      <location filename="../../worker/trial.py" />
      <source>{dates} dates are too few to try the forecast on the past; {least} are needed.</source>
      <translation>{dates} Zeitpunkte sind zu wenige, um die Vorhersage an der Vergangenheit zu erproben; {least} sind nötig.</translation>
    </message>
    <message>
      <location filename="../../worker/trial.py" />
      <source>Read it with care: nothing says how good it is.</source>
      <translation>Lesen Sie sie mit Vorsicht: Nichts sagt, wie gut sie ist.</translation>
    </message>
    <message>
      <location filename="../../worker/trial.py" />
      <source>There is no backtest: {message}</source>
      <translation>Es gibt keinen Backtest: {message}</translation>
    </message>
    <message>
      <location filename="../../worker/water_commands.py" />
      <source>Water storage has no setting {key}.</source>
      <translation>Die Wasserspeicherung hat keine Einstellung {key}.</translation>
    </message>
    <message>
      <location filename="../../worker/water_commands.py" />
      <source>Settings are {plain}.</source>
      <translation>Einstellungen: {plain}.</translation>
    </message>
    <message>
      <location filename="../../worker/water_commands.py" />
      <source>--distances-km {text} is not a list of numbers.</source>
      <translation>--distances-km {text} ist keine Liste von Zahlen.</translation>
    </message>
    <message>
      <location filename="../../worker/water_commands.py" />
      <source>--members {text} is not a list of numbers.</source>
      <translation>--members {text} ist keine Liste von Zahlen.</translation>
    </message>
    <message>
      <location filename="../../worker/water_commands.py" />
      <source>Write it like 0,14,20.</source>
      <translation>Schreiben Sie sie wie 0,14,20.</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>The deformation has one date only; a change of water needs two at least.</source>
      <translation>Die Deformation hat nur einen Zeitpunkt; eine Änderung des Wassers braucht mindestens zwei.</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>Give a series of dates.</source>
      <translation>Geben Sie eine Zeitreihe an.</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>The job names no deformation.</source>
      <translation>Der Auftrag nennt keine Deformation.</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>Give it with --deformation.</source>
      <translation>Geben Sie sie mit --deformation an.</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>The deformation does not say its direction and is taken as vertical, positive up.</source>
      <translation>Die Deformation gibt ihre Richtung nicht an und wird als vertikal gelesen, positiv nach oben.</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>The deformation spans {span} days, too few to tell a rate from a season: no place is masked.</source>
      <translation>Die Deformation umfasst {span} Tage, zu wenige, um eine Rate von einer Saison zu unterscheiden: Kein Ort wird maskiert.</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>The atmospheric loading ({dates} to {dates_2}) misses the deformation.</source>
      <translation>Die atmosphärische Auflast ({dates} bis {dates_2}) deckt die Zeit der Deformation nicht ab.</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>Give one of the same time, or none.</source>
      <translation>Geben Sie eine derselben Zeit an, oder keine.</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>{covered} dates without atmospheric loading are left out.</source>
      <translation>{covered} Zeitpunkte ohne atmosphärische Auflast werden weggelassen.</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>All {some} places are masked: faster than {velocity_mm} mm/yr.</source>
      <translation>Alle {some} Orte sind maskiert: schneller als {velocity_mm} mm/Jahr.</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>Raise the limit (--set velocity_mm=…), or check unit and reference.</source>
      <translation>Heben Sie die Grenze an (--set velocity_mm=…), oder prüfen Sie Einheit und Referenz.</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>{gone} of {some} places move faster than {velocity_mm} mm/yr and are left out.</source>
      <translation>{gone} von {some} Orten bewegen sich schneller als {velocity_mm} mm/Jahr und werden weggelassen.</translation>
    </message>
    <message>
      <location filename="../../worker/water_doors.py" />
      <source>--distances-km names no distance.</source>
      <translation>--distances-km nennt keine Entfernung.</translation>
    </message>
    <message>
      <location filename="../../worker/water_doors.py" />
      <source>--height-m is no number.</source>
      <translation>--height-m ist keine Zahl.</translation>
    </message>
    <message>
      <location filename="../../worker/water_doors.py" />
      <source>Give metres of water.</source>
      <translation>Geben Sie Meter Wasser an.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The prior is no raster.</source>
      <translation>Der Prior ist kein Raster.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The snow is no raster.</source>
      <translation>Der Schnee ist kein Raster.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The validation is no raster.</source>
      <translation>Die Validierung ist kein Raster.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Give a GeoTIFF with one band a date.</source>
      <translation>Geben Sie ein GeoTIFF mit einem Kanal je Zeitpunkt an.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The job names no prior.</source>
      <translation>Der Auftrag nennt keinen Prior.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Give the water storage with --prior.</source>
      <translation>Geben Sie die Wasserspeicherung mit --prior an.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The prior is empty on {some} dates, which are left out.</source>
      <translation>Der Prior ist an {some} Zeitpunkten leer; diese werden weggelassen.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Gaps of the prior in {broken_count} cells are interpolated in time.</source>
      <translation>Lücken des Priors in {broken_count} Zellen werden zeitlich interpoliert.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The prior covers {dates} to {dates_2}; {outside} of {outside_count} dates of the deformation lie outside and are left out.</source>
      <translation>Der Prior deckt {dates} bis {dates_2} ab; {outside} von {outside_count} Zeitpunkten der Deformation liegen außerhalb und werden weggelassen.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Give a prior as long as the deformation.</source>
      <translation>Geben Sie einen Prior an, der so lang ist wie die Deformation.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>{unused} dates of the deformation have no date of the prior within {gap} days of their own.</source>
      <translation>{unused} Zeitpunkte der Deformation haben keinen Zeitpunkt des Priors in höchstens {gap} Tagen Abstand.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Interpolate the prior to the acquisitions: --set matching=interpolate.</source>
      <translation>Interpolieren Sie den Prior auf die Aufnahmen: --set matching=interpolate.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>{count} date of the deformation meets the prior; a change needs two at least.</source>
      <translation>{count} Zeitpunkt der Deformation trifft auf den Prior; eine Änderung braucht mindestens zwei.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>No date of the deformation meets the prior; a change needs two at least.</source>
      <translation>Kein Zeitpunkt der Deformation trifft auf den Prior; eine Änderung braucht mindestens zwei.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Give records of the same time, or allow a larger gap (--set max_gap_days=…).</source>
      <translation>Geben Sie Aufzeichnungen derselben Zeit an, oder lassen Sie eine größere Lücke zu (--set max_gap_days=…).</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>No cell of the study area holds both deformation and water.</source>
      <translation>Keine Zelle des Untersuchungsgebiets enthält sowohl Deformation als auch Wasser.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>No cell of the prior's cells holds both deformation and water.</source>
      <translation>Keine Zelle des Priors enthält sowohl Deformation als auch Wasser.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Check study area, mask and reference systems.</source>
      <translation>Prüfen Sie Untersuchungsgebiet, Maske und Bezugssysteme.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The snow does not cover the prior's dates.</source>
      <translation>Der Schnee deckt die Zeitpunkte des Priors nicht ab.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The snow is below 0.</source>
      <translation>Der Schnee liegt unter 0.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Give snow water equivalent for all dates.</source>
      <translation>Geben Sie das Schneewasseräquivalent für alle Zeitpunkte an.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The prior is smaller than study area plus halo ({halo_km} km): {missing} % of the response to an even load is missing.</source>
      <translation>Der Prior ist kleiner als Untersuchungsgebiet plus Halo ({halo_km} km): {missing} % der Reaktion auf eine gleichmäßige Auflast fehlen.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Give a larger prior, or a smaller halo.</source>
      <translation>Geben Sie einen größeren Prior an, oder einen kleineren Halo.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The reference area lies inside the load: {kept} % of the response cancels.</source>
      <translation>Das Referenzgebiet liegt innerhalb der Auflast: {kept} % der Reaktion heben sich auf.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Use deformation tied to GNSS, or a reference far from the water.</source>
      <translation>Verwenden Sie Deformation, die an GNSS angebunden ist, oder eine Referenz fern vom Wasser.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Check that up is positive.</source>
      <translation>Prüfen Sie, dass aufwärts positiv ist.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The prior's cells are {wide} km wide, the analysis' 25 km: neighbours are alike.</source>
      <translation>Die Zellen des Priors sind {wide} km breit, die der Analyse 25 km: Nachbarn ähneln sich.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Use the prior's own cells (--set cells=prior) for what it can resolve.</source>
      <translation>Verwenden Sie die eigenen Zellen des Priors (--set cells=prior) für das, was er auflösen kann.</translation>
    </message>
    <message>
      <location filename="../../worker/water_validation.py" />
      <source>There is no validation {path}.</source>
      <translation>Eine Validierung {path} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../worker/within_memory.py" />
      <source>All of the raster would need {needed} GB: only {width} x {height} of its {width_2} x {height_2} pixels around the regions were read.</source>
      <translation>Das ganze Raster würde {needed} GB brauchen: Nur {width} x {height} seiner {width_2} x {height_2} Pixel um die Regionen wurden gelesen.</translation>
    </message>
    <message>
      <location filename="../../worker/within_memory.py" />
      <source>No region is named {region_names}.</source>
      <translation>Keine Region heißt {region_names}.</translation>
    </message>
    <message>
      <location filename="../../worker/within_memory.py" />
      <source>Choose one of the file.</source>
      <translation>Wählen Sie eine aus der Datei.</translation>
    </message>
    <message>
      <location filename="../../worker/words.py" />
      <source>{option} {text} is not of the form {form}.</source>
      <translation>{option} {text} hat nicht die Form {form}.</translation>
    </message>
    <message>
      <location filename="../../worker/words.py" />
      <source>Write it like that.</source>
      <translation>Schreiben Sie es so.</translation>
    </message>
    <message>
      <location filename="../../worker/words.py" />
      <source>--out names no folder.</source>
      <translation>--out nennt keinen Ordner.</translation>
    </message>
    <message>
      <location filename="../../worker/words.py" />
      <source>Name the folder for the results.</source>
      <translation>Nennen Sie den Ordner für die Ergebnisse.</translation>
    </message>
  </context>
</TS>
