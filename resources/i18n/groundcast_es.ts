<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
      <translation>{text}, donde ya solo los orígenes difieren más.</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>Even with its factors, {model} is not clearly better than {reference}: {size} {over}.</source>
      <translation>Incluso con sus factores, {model} no es claramente mejor que {reference}: {size} {over}.</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{size} % smaller error</source>
      <translation>error un {size} % menor</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>over {seeds} seeds and {origins} origins</source>
      <translation>con {seeds} semillas y {origins} orígenes</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>With all factors</source>
      <translation>Con todos los factores</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>Without any factor</source>
      <translation>Sin ningún factor</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>Without {factor}</source>
      <translation>Sin {factor}</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{said}: the model left it alone, and the forecasts are the same.</source>
      <translation>{said}: el modelo no lo usó y los pronósticos son los mismos.</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{text}, where trainings alone differ by more.</source>
      <translation>{text}, donde ya solo los entrenamientos difieren más.</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>With its factors, {model} is better than {reference}: {size} {over}.</source>
      <translation>Con sus factores, {model} es mejor que {reference}: {size} {over}.</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>With its factors, {model} is worse than {reference}: {size} {over}.</source>
      <translation>Con sus factores, {model} es peor que {reference}: {size} {over}.</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{size} % larger error</source>
      <translation>error un {size} % mayor</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>over {seeds} seeds and 1 origin</source>
      <translation>con {seeds} semillas y 1 origen</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>Simulated data.</source>
      <translation>Datos simulados.</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{factor} helped</source>
      <translation>{factor} ayudó</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{factor} helped on average, but not at every origin</source>
      <translation>{factor} ayudó en promedio, pero no en todos los orígenes</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{factor} made the forecast worse</source>
      <translation>{factor} empeoró el pronóstico</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>{factor} did not help</source>
      <translation>{factor} no ayudó</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>Whether {factor} helped cannot be judged from one seed at one origin</source>
      <translation>Si {factor} ayudó no se puede juzgar con una semilla y un origen</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>over 1 origin</source>
      <translation>con 1 origen</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>over {n} origins</source>
      <translation>con {n} orígenes</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>All factors together</source>
      <translation>El conjunto de los factores</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>Whatever a factor adds, the baseline is the better forecast.</source>
      <translation>Aporte lo que aporte un factor, el modelo base da el mejor pronóstico.</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>all factors</source>
      <translation>todos los factores</translation>
    </message>
    <message>
      <location filename="../../ui/ablation_words.py" />
      <source>no factors</source>
      <translation>ningún factor</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>GroundCast</source>
      <translation>GroundCast</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Forecast</source>
      <translation>Pronóstico</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Choose data, train a model and forecast.</source>
      <translation>Elegir datos, entrenar un modelo y pronosticar.</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Add stack</source>
      <translation>Añadir pila</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Choose a file or folder of displacements.</source>
      <translation>Elegir un archivo o una carpeta de desplazamientos.</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Region tool</source>
      <translation>Herramienta de regiones</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Draw the regions that a model is trained on.</source>
      <translation>Dibujar las regiones con las que se entrena un modelo.</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Profile tool</source>
      <translation>Herramienta de perfil</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Draw a line and see the ground along it.</source>
      <translation>Dibujar una línea y ver el terreno a lo largo de ella.</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Series tool</source>
      <translation>Herramienta de series</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Click the map and see the series there.</source>
      <translation>Hacer clic en el mapa y ver la serie de ese lugar.</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Compare</source>
      <translation>Comparar</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Score models side by side on your data.</source>
      <translation>Evaluar modelos uno junto a otro con sus datos.</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Water storage</source>
      <translation>Almacenamiento de agua</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Correct a model's water by the ground's motion.</source>
      <translation>Corregir el agua de un modelo con el movimiento del terreno.</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Model library</source>
      <translation>Biblioteca de modelos</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Saved models, their cards, and forecasts with them.</source>
      <translation>Modelos guardados, sus fichas y pronósticos con ellos.</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Options</source>
      <translation>Opciones</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Worker environment, device, memory, colours, language.</source>
      <translation>Entorno de cálculo, dispositivo, memoria, colores, idioma.</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>How GroundCast works, and how far to trust it.</source>
      <translation>Cómo funciona GroundCast y hasta dónde fiarse de él.</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Copy diagnostics</source>
      <translation>Copiar diagnóstico</translation>
    </message>
    <message>
      <location filename="../../ui/actions.py" />
      <source>Versions, device and the last run's log, for a report.</source>
      <translation>Versiones, dispositivo y registro de la última ejecución, para un informe de error.</translation>
    </message>
    <message>
      <location filename="../../ui/area_mean.py" />
      <source>{mean}, {place}</source>
      <translation>{mean}, {place}</translation>
    </message>
    <message>
      <location filename="../../ui/area_mean.py" />
      <source>Mean of {n} points</source>
      <translation>Media de {n} puntos</translation>
    </message>
    <message>
      <location filename="../../ui/area_mean.py" />
      <source>Mean of {n} pixels</source>
      <translation>Media de {n} píxeles</translation>
    </message>
    <message>
      <location filename="../../ui/build_words.py" />
      <source>{label}: {size} to download, {time} at {line} Mbit/s</source>
      <translation>{label}: {size} de descarga, {time} a {line} Mbit/s</translation>
    </message>
    <message>
      <location filename="../../ui/build_words.py" />
      <source>{size} in {place}, {needed} while it is made; {free} are free.</source>
      <translation>{size} en {place}, {needed} mientras se crea; hay {free} libres.</translation>
    </message>
    <message>
      <location filename="../../ui/build_words.py" />
      <source>Needs {needed} while it is made, {free} are free. Free some space.</source>
      <translation>Necesita {needed} mientras se crea; hay {free} libres. Libere espacio.</translation>
    </message>
    <message>
      <location filename="../../ui/build_words.py" />
      <source>No NVIDIA card was found here; the processor will be used.</source>
      <translation>No se encontró ninguna tarjeta NVIDIA; se usará el procesador.</translation>
    </message>
    <message>
      <location filename="../../ui/cache.py" />
      <source>{path} cannot be deleted ({reason}).</source>
      <translation>No se puede borrar {path} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/compare_jobs.py" />
      <source>There is no data to compare on.</source>
      <translation>No hay datos con los que comparar.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_jobs.py" />
      <source>Choose data first.</source>
      <translation>Elija primero los datos.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_jobs.py" />
      <source>None of the chosen models has a setting {name}.</source>
      <translation>Ninguno de los modelos elegidos tiene un ajuste {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_jobs.py" />
      <source>Their settings are {listing}.</source>
      <translation>Sus ajustes son {listing}.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_jobs.py" />
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <location filename="../../ui/compare_line.py" />
      <source>not better: {share} worse</source>
      <translation>no es mejor: {share} peor</translation>
    </message>
    <message>
      <location filename="../../ui/compare_line.py" />
      <source>reference</source>
      <translation>referencia</translation>
    </message>
    <message>
      <location filename="../../ui/compare_line.py" />
      <source>not better: about equal</source>
      <translation>no es mejor: casi igual</translation>
    </message>
    <message>
      <location filename="../../ui/compare_line.py" />
      <source>{share} better</source>
      <translation>{share} mejor</translation>
    </message>
    <message>
      <location filename="../../ui/compare_maps.py" />
      <source>{model}, {date} {what} (mm)</source>
      <translation>{model}, {what} del {date} (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/compare_maps.py" />
      <source>Simulated · </source>
      <translation>Simulado · </translation>
    </message>
    <message>
      <location filename="../../ui/compare_maps.py" />
      <source>residual</source>
      <translation>residuo</translation>
    </message>
    <message>
      <location filename="../../ui/compare_maps.py" />
      <source>forecast</source>
      <translation>pronóstico</translation>
    </message>
    <message>
      <location filename="../../ui/compare_maps.py" />
      <source>Simulated</source>
      <translation>Simulado</translation>
    </message>
    <message>
      <location filename="../../ui/compare_measures.py" />
      <source>region mean</source>
      <translation>media de la región</translation>
    </message>
    <message>
      <location filename="../../ui/compare_needs.py" />
      <source>{n} models, one past date</source>
      <translation>{n} modelos, una fecha pasada</translation>
    </message>
    <message>
      <location filename="../../ui/compare_needs.py" />
      <source>Choose data in the Forecast dock first.</source>
      <translation>Elija primero los datos en el panel Pronóstico.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_needs.py" />
      <source>{n} models, {origins} past dates</source>
      <translation>{n} modelos, {origins} fechas pasadas</translation>
    </message>
    <message>
      <location filename="../../ui/compare_needs.py" />
      <source>Estimate: {time} at most</source>
      <translation>Estimación: {time} como máximo</translation>
    </message>
    <message>
      <location filename="../../ui/compare_needs.py" />
      <source>Cure the data or the regions in the Forecast dock first.</source>
      <translation>Corrija primero los datos o las regiones en el panel Pronóstico.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_needs.py" />
      <source>{n} trainings of networks</source>
      <translation>{n} entrenamientos de redes</translation>
    </message>
    <message>
      <location filename="../../ui/compare_needs.py" />
      <source>The worker environment is not set up yet. Set it up first.</source>
      <translation>El entorno de cálculo aún no está configurado. Configúrelo primero.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>{model} (paper mode, optimistic)</source>
      <translation>{model} (modo de artículo, optimista)</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>{model} is best, {share} better than {reference}.</source>
      <translation>{model} es el mejor, un {share} mejor que {reference}.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>{name} (unseen)</source>
      <translation>{name} (no vista)</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>{name} (validates)</source>
      <translation>{name} (validación)</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>Region {names}: {sentence}</source>
      <translation>Región {names}: {sentence}</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>No model is better than {reference}.</source>
      <translation>Ningún modelo es mejor que {reference}.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>{path} holds no scores.</source>
      <translation>{path} no contiene puntuaciones.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>Run the comparison again.</source>
      <translation>Ejecute de nuevo la comparación.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>{path} holds no finished comparison.</source>
      <translation>{path} no contiene ninguna comparación terminada.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>Start it again: it goes on from its finished parts.</source>
      <translation>Iníciela de nuevo: continúa a partir de las partes terminadas.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_results.py" />
      <source>{path} cannot be read.</source>
      <translation>No se puede leer {path}.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Single series</source>
      <translation>Series individuales</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Region means</source>
      <translation>Medias de regiones</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Comparison {n}</source>
      <translation>Comparación {n}</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>honest mode, and beside it paper mode: optimistic</source>
      <translation>modo honesto y, a su lado, modo de artículo: optimista</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>paper mode: optimistic</source>
      <translation>modo de artículo: optimista</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>honest mode</source>
      <translation>modo honesto</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>{n} series</source>
      <translation>{n} series</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>RMSE (mm)</source>
      <translation>RMSE (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Root of the mean square error. Less is better.</source>
      <translation>Raíz del error cuadrático medio. Menos es mejor.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>MSE (mm²)</source>
      <translation>MSE (mm²)</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Mean square error: few large errors decide it. Less is better.</source>
      <translation>Error cuadrático medio: unos pocos errores grandes lo deciden. Menos es mejor.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>MAE (mm)</source>
      <translation>MAE (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Mean absolute error. Less is better.</source>
      <translation>Error absoluto medio. Menos es mejor.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>R²</source>
      <translation>R²</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>1 is best; on maps it mostly measures the standing pattern.</source>
      <translation>1 es lo mejor; en mapas mide sobre todo el patrón permanente.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>SMAPE (%)</source>
      <translation>SMAPE (%)</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Error in percent of the value's size. Less is better.</source>
      <translation>Error en tanto por ciento de la magnitud del valor. Menos es mejor.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>MASE</source>
      <translation>MASE</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Mean absolute error over the usual step from date to date; below 1 is good.</source>
      <translation>Error absoluto medio dividido por el paso habitual de fecha a fecha; menos de 1 es bueno.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Held (%)</source>
      <translation>Dentro (%)</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Share of values inside the 90 % interval. 90 would be right.</source>
      <translation>Proporción de valores dentro del intervalo del 90 %. Lo correcto sería 90.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>SSIM</source>
      <translation>SSIM</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Likeness of whole maps; 1 is best. It mostly measures the standing pattern.</source>
      <translation>Semejanza de mapas enteros; 1 es lo mejor. Mide sobre todo el patrón permanente.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>MS-SSIM</source>
      <translation>MS-SSIM</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>SSIM over several scales; 1 is best.</source>
      <translation>SSIM en varias escalas; 1 es lo mejor.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>PSNR (dB)</source>
      <translation>PSNR (dB)</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>Range of the observed values over the error. More is better.</source>
      <translation>Rango de los valores observados entre el error. Más es mejor.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>{n} origins</source>
      <translation>{n} orígenes</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>1 origin</source>
      <translation>1 origen</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>networks trained {n} times</source>
      <translation>redes entrenadas {n} veces</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>one training of each network</source>
      <translation>un entrenamiento de cada red</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>quick look: smaller networks, trained shorter</source>
      <translation>prueba rápida: redes más pequeñas, entrenadas menos tiempo</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>{model} runs away: its forecast is of no use.</source>
      <translation>{model} diverge: su pronóstico no sirve.</translation>
    </message>
    <message>
      <location filename="../../ui/compare_words.py" />
      <source>{model} is left out: {why}</source>
      <translation>{model} queda fuera: {why}</translation>
    </message>
    <message>
      <location filename="../../ui/comparing.py" />
      <source>GroundCast {name}</source>
      <translation>GroundCast {name}</translation>
    </message>
    <message>
      <location filename="../../ui/comparing.py" />
      <source>The data layer has no file of its own.</source>
      <translation>La capa de datos no tiene archivo propio.</translation>
    </message>
    <message>
      <location filename="../../ui/comparing.py" />
      <source>Save it to a file first.</source>
      <translation>Guárdela primero en un archivo.</translation>
    </message>
    <message>
      <location filename="../../ui/compat.py" />
      <source>Interpolated</source>
      <translation>Interpolado</translation>
    </message>
    <message>
      <location filename="../../ui/compat.py" />
      <source>Discrete</source>
      <translation>Discreto</translation>
    </message>
    <message>
      <location filename="../../ui/compat.py" />
      <source>Exact</source>
      <translation>Exacto</translation>
    </message>
    <message>
      <location filename="../../ui/compat.py" />
      <source>Animated</source>
      <translation>Animado</translation>
    </message>
    <message>
      <location filename="../../ui/conversion.py" />
      <source>The data is used, but not shown on the map. {reason}</source>
      <translation>Los datos se usan, pero no se muestran en el mapa. {reason}</translation>
    </message>
    <message>
      <location filename="../../ui/conversion.py" />
      <source>Converting {name} for the map</source>
      <translation>Convirtiendo {name} para el mapa</translation>
    </message>
    <message>
      <location filename="../../ui/conversion.py" />
      <source>The worker stopped unexpectedly. Try again, or copy the diagnostics.</source>
      <translation>El proceso de cálculo se detuvo de forma inesperada. Reintente o copie el diagnóstico.</translation>
    </message>
    <message>
      <location filename="../../ui/conversion.py" />
      <source>{path} cannot be written ({reason}).</source>
      <translation>No se puede escribir {path} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>How much smaller the error is with all factors than here, and the 90 % interval of that.</source>
      <translation>Cuánto menor es el error con todos los factores que aquí, y el intervalo del 90 % de ello.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>The model is trained with all factors, without each one, and without any, from {origins} past dates: {n} trainings. Finished ones are kept, so a stopped run goes on from there.</source>
      <translation>El modelo se entrena con todos los factores, sin cada uno de ellos y sin ninguno, desde {origins} fechas pasadas: {n} entrenamientos. Los terminados se conservan, así que una ejecución detenida continúa desde ahí.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>Estimate: {time} at most.</source>
      <translation>Estimación: {time} como máximo.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>Did the factors help?</source>
      <translation>¿Ayudaron los factores?</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>Trained</source>
      <translation>Entrenado</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>Gain</source>
      <translation>Ganancia</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>Errors with and without the factors</source>
      <translation>Errores con y sin los factores</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>&amp;Trainings of each kind</source>
      <translation>&amp;Entrenamientos de cada tipo</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>{n} trainings are there already.</source>
      <translation>Ya hay {n} entrenamientos.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>Train more</source>
      <translation>Entrenar más</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>Go on</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>Find out</source>
      <translation>Averiguar</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/ablation.py" />
      <source>Each takes as long as the training of this run.</source>
      <translation>Cada uno tarda lo mismo que el entrenamiento de esta ejecución.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Map, series, simple baselines and profiles work now. Forecasts, and reading other formats, need the one-time set-up.</source>
      <translation>El mapa, las series, los modelos base sencillos y los perfiles funcionan ya. Los pronósticos y la lectura de otros formatos necesitan la configuración única.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>This needs the one-time set-up. Without it, GeoTIFFs, tables and point layers that have dates in their names can be added.</source>
      <translation>Esto necesita la configuración única. Sin ella se pueden añadir GeoTIFF, tablas y capas de puntos que tengan fechas en sus nombres.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Checking…</source>
      <translation>Comprobando…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Reading {size}…</source>
      <translation>Leyendo {size}…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Reading…</source>
      <translation>Leyendo…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>There is only one date. Choose the folder, or the file, that holds all dates.</source>
      <translation>Solo hay una fecha. Elija la carpeta o el archivo que contiene todas las fechas.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Set up…</source>
      <translation>Configurar…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>&lt;a href="stop"&gt;Stop&lt;/a&gt;</source>
      <translation>&lt;a href="stop"&gt;Detener&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack.py" />
      <source>Choose a file or folder, or drop one here. Nothing is copied.</source>
      <translation>Elija un archivo o una carpeta, o suéltelo aquí. No se copia nada.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Vertical, positive up</source>
      <translation>Vertical, positivo hacia arriba</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Eastward</source>
      <translation>Hacia el este</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Towards the satellite, up or east</source>
      <translation>Hacia el satélite, arriba o el este</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Away from the satellite, down or west</source>
      <translation>Alejándose del satélite, hacia abajo o el oeste</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>&lt;b&gt;Positive means&lt;/b&gt;&lt;br&gt;Values that are the other way round are turned as they are read.</source>
      <translation>&lt;b&gt;Positivo significa&lt;/b&gt;&lt;br&gt;Los valores con el signo contrario se invierten al leerlos.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>&lt;b&gt;Format&lt;/b&gt;&lt;br&gt;What the source is read as.</source>
      <translation>&lt;b&gt;Formato&lt;/b&gt;&lt;br&gt;Como qué se lee la fuente.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>As found</source>
      <translation>Según los datos</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>&lt;b&gt;Variable&lt;/b&gt;&lt;br&gt;One of those in the file, a band, or a part of the names of files or columns; others can be typed.</source>
      <translation>&lt;b&gt;Variable&lt;/b&gt;&lt;br&gt;Una de las del archivo, una banda o una parte de los nombres de archivos o columnas; se pueden escribir otras.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Convert to vertical</source>
      <translation>Convertir a vertical</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Grid points to cells of</source>
      <translation>Puntos a celdas de</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source> m</source>
      <translation> m</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Size of cells</source>
      <translation>Tamaño de las celdas</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>&amp;Format</source>
      <translation>Forma&amp;to</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Varia&amp;ble</source>
      <translation>Varia&amp;ble</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>&amp;Direction</source>
      <translation>&amp;Dirección</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>&amp;Positive means</source>
      <translation>&amp;Positivo significa</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>&amp;Unit</source>
      <translation>&amp;Unidad</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>&amp;CRS</source>
      <translation>&amp;SRC</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Needs an incidence angle in the data.</source>
      <translation>Requiere un ángulo de incidencia en los datos.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>As found: {what}</source>
      <translation>Según los datos: {what}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>rad (phase)</source>
      <translation>rad (fase)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_choices.py" />
      <source>Line of sight</source>
      <translation>Línea de vista</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_findings.py" />
      <source>First look, from {share} % of the data: map and series are of this part.</source>
      <translation>Primer vistazo, con el {share} % de los datos: el mapa y las series son de esta parte.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_findings.py" />
      <source>QGIS cannot draw this by itself. After Add it is converted to a {ending} file in the background, which the map and step 1 show. Forecasts read the source itself, with what is chosen here.</source>
      <translation>QGIS no puede dibujar esto por sí solo. Tras pulsar Añadir se convierte en segundo plano en un archivo {ending}, que se muestra en el mapa y en el paso 1. Los pronósticos leen el origen mismo, con lo que se elija aquí.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_findings.py" />
      <source>Please confirm, or correct below:</source>
      <translation>Confirme o corrija abajo:</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_findings.py" />
      <source>Where it is the other way round, choose it under “Positive means”.</source>
      <translation>Si es al revés, elíjalo en «Positivo significa».</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>No data needs numbers with commas, like -9999, 0.</source>
      <translation>Sin datos requiere números separados por comas, como -9999, 0.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>Numbers and dates</source>
      <translation>Números y fechas</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>&lt;b&gt;Order of dates&lt;/b&gt;&lt;br&gt;How dates like 05/01/2020 are read.</source>
      <translation>&lt;b&gt;Orden de las fechas&lt;/b&gt;&lt;br&gt;Cómo se leen fechas como 05/01/2020.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>&lt;b&gt;1 January is day&lt;/b&gt;&lt;br&gt;Where names like 2020004 count the days of a year.</source>
      <translation>&lt;b&gt;El 1 de enero es el día&lt;/b&gt;&lt;br&gt;Cuando nombres como 2020004 cuentan los días de un año.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>N&amp;o data</source>
      <translation>S&amp;in datos</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>Order of da&amp;tes</source>
      <translation>Orden de las fec&amp;has</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>1 &amp;January is day</source>
      <translation>El 1 de e&amp;nero es el día</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>&lt;b&gt;No data&lt;/b&gt;&lt;br&gt;Numbers that stand for missing ones. Type them with commas, like -9999, 0.</source>
      <translation>&lt;b&gt;Sin datos&lt;/b&gt;&lt;br&gt;Números que indican valores ausentes. Escríbalos separados por comas, como -9999, 0.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>Year, month, day</source>
      <translation>Año, mes, día</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>Day, month, year</source>
      <translation>Día, mes, año</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>000, as GMTSAR counts</source>
      <translation>000, como cuenta GMTSAR</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>Month, day, year</source>
      <translation>Mes, día, año</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_guesses.py" />
      <source>None: every number is a value</source>
      <translation>Ninguno: todo número es un valor</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_layer.py" />
      <source>{n} selected points of the layer “{name}” were copied.</source>
      <translation>Se copiaron {n} puntos seleccionados de la capa «{name}».</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_layer.py" />
      <source>{n} of {all} points are selected; all are used. &lt;a href="take"&gt;Use the selected only&lt;/a&gt;</source>
      <translation>{n} de {all} puntos están seleccionados; se usan todos. &lt;a href="take"&gt;Usar solo los seleccionados&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_layer.py" />
      <source>Copying the points of the layer “{name}”…</source>
      <translation>Copiando los puntos de la capa «{name}»…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_layer.py" />
      <source>The points of the layer “{name}” were copied as they are now.</source>
      <translation>Los puntos de la capa «{name}» se copiaron tal como están ahora.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_layer.py" />
      <source>The layer cannot be copied ({reason}).</source>
      <translation>No se puede copiar la capa ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_part.py" />
      <source>The box needs 4 numbers: left, bottom, right, top.</source>
      <translation>El recuadro requiere 4 números: izquierda, abajo, derecha, arriba.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_part.py" />
      <source>Part of the raster</source>
      <translation>Parte del ráster</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_part.py" />
      <source>left, bottom, right, top; empty: all of it</source>
      <translation>izquierda, abajo, derecha, arriba; vacío: todo</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_part.py" />
      <source>&lt;b&gt;Box&lt;/b&gt;&lt;br&gt;In the coordinates of the data.</source>
      <translation>&lt;b&gt;Recuadro&lt;/b&gt;&lt;br&gt;En las coordenadas de los datos.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_part.py" />
      <source>Pixels as they are</source>
      <translation>Píxeles tal cual</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_part.py" />
      <source>&lt;b&gt;Means&lt;/b&gt;&lt;br&gt;So many pixels along each side become one.</source>
      <translation>&lt;b&gt;Medias&lt;/b&gt;&lt;br&gt;Tantos píxeles por lado se convierten en uno.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_part.py" />
      <source>Bo&amp;x</source>
      <translation>Re&amp;cuadro</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_part.py" />
      <source>&amp;Means of</source>
      <translation>&amp;Medias de</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_part.py" />
      <source> x {n} pixels</source>
      <translation> x {n} píxeles</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>The reference needs 2 numbers (x, y) or 4 (left, bottom, right, top).</source>
      <translation>La referencia requiere 2 números (x, y) o 4 (izquierda, abajo, derecha, arriba).</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source> mm</source>
      <translation> mm</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>&lt;b&gt;Wavelength&lt;/b&gt;&lt;br&gt;Of the radar. Jumps of half of it are perhaps unwrapping errors, and with it a phase becomes millimetres.</source>
      <translation>&lt;b&gt;Longitud de onda&lt;/b&gt;&lt;br&gt;La del radar. Los saltos de la mitad de ella son quizá errores de desenrollado, y con ella una fase se convierte en milímetros.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>All dates together rest on later interferograms, too: scores would be optimistic.</source>
      <translation>Todas las fechas juntas se apoyan también en interferogramas posteriores: las puntuaciones serían optimistas.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>x, y or left, bottom, right, top; empty: as they come</source>
      <translation>x, y o izquierda, abajo, derecha, arriba; vacío: como vienen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>&amp;Wavelength</source>
      <translation>&amp;Longitud de onda</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>Phase &amp;grows with</source>
      <translation>La &amp;fase crece con</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>&amp;Network</source>
      <translation>&amp;Red</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>&amp;Reference</source>
      <translation>R&amp;eferencia</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>As found: {mm} mm</source>
      <translation>Según los datos: {mm} mm</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>Motion away from the satellite</source>
      <translation>Movimiento que se aleja del satélite</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>Motion towards the satellite</source>
      <translation>Movimiento hacia el satélite</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>Each date as it was known on that day</source>
      <translation>Cada fecha tal como se conocía ese día</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>All dates together</source>
      <translation>Todas las fechas juntas</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>Interferograms</source>
      <translation>Interferogramas</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_phase.py" />
      <source>Radar</source>
      <translation>Radar</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_place.py" />
      <source>Longitude {west} to {east}°, latitude {south} to {north}°</source>
      <translation>Longitud de {west} a {east}°, latitud de {south} a {north}°</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_place.py" />
      <source>Place</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_place.py" />
      <source>&lt;a href="map"&gt;Show on the map&lt;/a&gt;</source>
      <translation>&lt;a href="map"&gt;Mostrar en el mapa&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>Source</source>
      <translation>Origen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>Series of deformation</source>
      <translation>Serie de deformación</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>File, folder or database</source>
      <translation>Archivo, carpeta o base de datos</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>&amp;Source</source>
      <translation>&amp;Origen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>Choose a source first.</source>
      <translation>Elija primero un origen.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>Put the password into ~/.pgpass or a service file: a project keeps what is written here.</source>
      <translation>Ponga la contraseña en ~/.pgpass o en un archivo de servicio: el proyecto guarda lo que se escribe aquí.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>Files of this format are read by the folder. Choose the folder.</source>
      <translation>Los archivos de este formato se leen por carpeta. Elija la carpeta.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>Database</source>
      <translation>Base de datos</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>Series ({endings})</source>
      <translation>Series ({endings})</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/add_stack_source.py" />
      <source>PG:host=… dbname=… user=…|layername=schema.table</source>
      <translation>PG:host=… dbname=… user=…|layername=schema.table</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>A call of Processing cannot say all of this. Copy the command instead.</source>
      <translation>Una llamada de Procesos no puede expresar todo esto. Copie mejor la orden.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Copy as</source>
      <translation>Copiar como</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Copy as command</source>
      <translation>Copiar como orden</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Copy as Processing call</source>
      <translation>Copiar como llamada de Procesos</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Tick a model beside the baselines.</source>
      <translation>Marque un modelo además de los modelos base.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Go on with a comparison</source>
      <translation>Continuar una comparación</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Compare models</source>
      <translation>Comparar modelos</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>It is on the clipboard.</source>
      <translation>Está en el portapapeles.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Learned</source>
      <translation>Aprendidos</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Tick every learned model that fits.</source>
      <translation>Marcar todos los modelos aprendidos que sirvan.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>All</source>
      <translation>Todos</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Tick every model that fits.</source>
      <translation>Marcar todos los modelos que sirvan.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>None</source>
      <translation>Ninguno</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare.py" />
      <source>Tick the baselines only.</source>
      <translation>Marcar solo los modelos base.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Quick look: networks are smaller and trained shorter than by default. Compare in full before you judge them.</source>
      <translation>Prueba rápida: las redes son más pequeñas y se entrenan menos tiempo que de forma predeterminada. Compare por completo antes de juzgarlas.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Paper mode takes the settings of the papers and brings factors onto every pixel. It repeats no published protocol whole: here, too, nothing after an origin is touched. Its scores are optimistic.</source>
      <translation>El modo de artículo toma los ajustes de los artículos y lleva los factores a cada píxel. No repite entero ningún protocolo publicado: tampoco aquí se toca nada posterior a un origen. Sus puntuaciones son optimistas.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Both modes stand in one table, from the same origins: each network of a paper takes part twice, which takes about twice as long.</source>
      <translation>Ambos modos están en una misma tabla, desde los mismos orígenes: cada red de un artículo participa dos veces, lo que tarda cerca del doble.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Quick look (smaller networks, shorter training)</source>
      <translation>Prueba rápida (redes más pequeñas, entrenamiento más corto)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&lt;b&gt;Trainings of each network&lt;/b&gt;&lt;br&gt;From as many seeds. One shows no spread of trainings.</source>
      <translation>&lt;b&gt;Entrenamientos de cada red&lt;/b&gt;&lt;br&gt;Desde otras tantas semillas. Uno solo no muestra la dispersión de los entrenamientos.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&lt;b&gt;Origins&lt;/b&gt;&lt;br&gt;Past dates to forecast from; each trains anew.</source>
      <translation>&lt;b&gt;Orígenes&lt;/b&gt;&lt;br&gt;Fechas pasadas desde las que pronosticar; en cada una se entrena de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>all</source>
      <translation>todas</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&lt;b&gt;At most series&lt;/b&gt;&lt;br&gt;A sample of them, the same for every model.</source>
      <translation>&lt;b&gt;Series como máximo&lt;/b&gt;&lt;br&gt;Una muestra de ellas, la misma para todos los modelos.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Dates ahead</source>
      <translation>Fechas de antelación</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>epochs=20 hidden=64, for the models that have them</source>
      <translation>epochs=20 hidden=64, para los modelos que los tienen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Regions</source>
      <translation>Regiones</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Full training</source>
      <translation>Entrenamiento completo</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&lt;b&gt;Effort&lt;/b&gt;&lt;br&gt;{quick}</source>
      <translation>&lt;b&gt;Esfuerzo&lt;/b&gt;&lt;br&gt;{quick}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Honest</source>
      <translation>Honesto</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>As in the papers (optimistic)</source>
      <translation>Como en los artículos (optimista)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Both, side by side</source>
      <translation>Ambos, uno junto a otro</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&lt;b&gt;Mode&lt;/b&gt;&lt;br&gt;{paper}</source>
      <translation>&lt;b&gt;Modo&lt;/b&gt;&lt;br&gt;{paper}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&amp;Trainings</source>
      <translation>&amp;Entrenamientos</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&amp;Origins</source>
      <translation>O&amp;rígenes</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>At &amp;most series</source>
      <translation>Series como &amp;máximo</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Dates &amp;ahead</source>
      <translation>&amp;Fechas de antelación</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&amp;Settings</source>
      <translation>&amp;Ajustes</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&amp;Effort</source>
      <translation>Esf&amp;uerzo</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&amp;Mode</source>
      <translation>&amp;Modo</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Write dates ahead like 1, 2, 5.</source>
      <translation>Escriba las fechas de antelación así: 1, 2, 5.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Write settings like epochs=20 hidden=64.</source>
      <translation>Escriba los ajustes así: epochs=20 hidden=64.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>Tick a region.</source>
      <translation>Marque una región.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/compare_form.py" />
      <source>&amp;Regions</source>
      <translation>Re&amp;giones</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/crs_field.py" />
      <source>&lt;b&gt;CRS&lt;/b&gt;&lt;br&gt;In which the coordinates of the data are, where the file is silent or wrong.</source>
      <translation>&lt;b&gt;SRC&lt;/b&gt;&lt;br&gt;En el que están las coordenadas de los datos, si el archivo no lo dice o se equivoca.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Dates up to {day} were compared.</source>
      <translation>Se compararon las fechas hasta el {day}.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Factor {name}</source>
      <translation>Factor {name}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>&lt;b&gt;In space&lt;/b&gt;&lt;br&gt;How the factor comes to the places of the deformation.</source>
      <translation>&lt;b&gt;En el espacio&lt;/b&gt;&lt;br&gt;Cómo llega el factor a los lugares de la deformación.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>&lt;b&gt;In time&lt;/b&gt;&lt;br&gt;How the factor comes to the dates of the deformation.</source>
      <translation>&lt;b&gt;En el tiempo&lt;/b&gt;&lt;br&gt;Cómo llega el factor a las fechas de la deformación.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source> days</source>
      <translation> días</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>&lt;b&gt;Lag&lt;/b&gt;&lt;br&gt;A date takes the factor of so many days earlier.</source>
      <translation>&lt;b&gt;Desfase&lt;/b&gt;&lt;br&gt;Una fecha toma el factor de ese número de días antes.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>&lt;b&gt;Longest lag&lt;/b&gt;&lt;br&gt;The scan tries all lags from 0 to this one.</source>
      <translation>&lt;b&gt;Desfase máximo&lt;/b&gt;&lt;br&gt;Se prueban todos los desfases desde 0 hasta este.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Scan lags</source>
      <translation>Explorar desfases</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>In &amp;space</source>
      <translation>En el &amp;espacio</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>In &amp;time</source>
      <translation>En el &amp;tiempo</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>&amp;Lag</source>
      <translation>&amp;Desfase</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Lags &amp;up to</source>
      <translation>Desfases &amp;hasta</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Longest lag</source>
      <translation>Desfase máximo</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Lag and rules</source>
      <translation>Desfase y reglas</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Choose data with a file of its own first.</source>
      <translation>Elija primero datos con archivo propio.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Comparing {name} with the deformation…</source>
      <translation>Comparando {name} con la deformación…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Compares the dates before the held-back ones only.</source>
      <translation>Compara solo las fechas anteriores a las reservadas.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>&lt;a href="{days}"&gt;Take a lag of {days} days&lt;/a&gt;</source>
      <translation>&lt;a href="{days}"&gt;Tomar un desfase de {days} días&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor.py" />
      <source>Correlation over lags</source>
      <translation>Correlación según el desfase</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor_source.py" />
      <source>&lt;b&gt;Unit&lt;/b&gt;&lt;br&gt;Of the values, where the source is silent or wrong.</source>
      <translation>&lt;b&gt;Unidad&lt;/b&gt;&lt;br&gt;La de los valores, si la fuente no la indica o se equivoca.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor_source.py" />
      <source>first, last; empty: as long as the deformation lasts</source>
      <translation>primero, último; vacío: tanto como dure la deformación</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor_source.py" />
      <source>&lt;b&gt;Years&lt;/b&gt;&lt;br&gt;Over which the months are repeated, every year the same.</source>
      <translation>&lt;b&gt;Años&lt;/b&gt;&lt;br&gt;En los que se repiten los meses, iguales cada año.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor_source.py" />
      <source>&amp;Years</source>
      <translation>Añ&amp;os</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/factor_source.py" />
      <source>The years need the first and the last one, like 1991, 2020.</source>
      <translation>Los años requieren el primero y el último, como 1991, 2020.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>GroundCast models (*.gcast)</source>
      <translation>Modelos de GroundCast (*.gcast)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Delete the model "{name}"?</source>
      <translation>¿Borrar el modelo «{name}»?</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Import…</source>
      <translation>Importar…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Copy a model file into the library.</source>
      <translation>Copiar un archivo de modelo a la biblioteca.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Copy this model into the library.</source>
      <translation>Copiar este modelo a la biblioteca.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Rename…</source>
      <translation>Renombrar…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Give this model another name.</source>
      <translation>Dar otro nombre a este modelo.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Write this model to one file.</source>
      <translation>Escribir este modelo en un solo archivo.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Remove…</source>
      <translation>Eliminar…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Delete this model's file.</source>
      <translation>Borrar el archivo de este modelo.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Show it in the file manager.</source>
      <translation>Mostrarlo en el gestor de archivos.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>&lt;b&gt;{label}&lt;/b&gt;&lt;br&gt;{text}</source>
      <translation>&lt;b&gt;{label}&lt;/b&gt;&lt;br&gt;{text}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Library</source>
      <translation>Biblioteca</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Runs of this study</source>
      <translation>Ejecuciones de este estudio</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Opened</source>
      <translation>Abiertos</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Rename the model</source>
      <translation>Renombrar el modelo</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Remove the model</source>
      <translation>Eliminar el modelo</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Its file {path} is deleted.</source>
      <translation>Se borra su archivo {path}.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Delete</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>{path} holds no trained model. Choose another.</source>
      <translation>{path} no contiene ningún modelo entrenado. Elija otro.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Models that you keep or import are listed here. Choose one to see its card.</source>
      <translation>Aquí se listan los modelos que conserve o importe. Elija uno para ver su ficha.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Kept as "{name}".</source>
      <translation>Conservado como «{name}».</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Written to {path}.</source>
      <translation>Escrito en {path}.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Import a model</source>
      <translation>Importar un modelo</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/model_library.py" />
      <source>Export the model</source>
      <translation>Exportar el modelo</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/models.py" />
      <source>Choose</source>
      <translation>Elegir</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/patterns.py" />
      <source>Number of patterns</source>
      <translation>Número de patrones</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/patterns.py" />
      <source>&amp;Patterns</source>
      <translation>&amp;Patrones</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/patterns.py" />
      <source>Looking for patterns in the dates before the held-back ones…</source>
      <translation>Buscando patrones en las fechas anteriores a las reservadas…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/patterns.py" />
      <source>Dates up to {day} were looked at.</source>
      <translation>Se examinaron las fechas hasta el {day}.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/patterns.py" />
      <source>Mean silhouette by number of patterns</source>
      <translation>Silueta media según el número de patrones</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>{n} series are prepared.</source>
      <translation>{n} series preparadas.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Prepare data</source>
      <translation>Preparar datos</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Use</source>
      <translation>Usar</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Take back every step: the data as they were read.</source>
      <translation>Deshacer todos los pasos: los datos tal como se leyeron.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Checking the steps…</source>
      <translation>Comprobando los pasos…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>No step changes a value.</source>
      <translation>Ningún paso cambia un valor.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Mask by quality</source>
      <translation>Enmascarar por calidad</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Dates that stand out</source>
      <translation>Fechas que destacan</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Unwrapping jumps</source>
      <translation>Saltos de desenrollado</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Reference</source>
      <translation>Referencia</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Direction</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Cells</source>
      <translation>Celdas</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation.py" />
      <source>Axis of dates</source>
      <translation>Eje de fechas</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_cells.py" />
      <source>Average in cells of</source>
      <translation>Promediar en celdas de</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_cells.py" />
      <source>Weights in a cell</source>
      <translation>Pesos dentro de una celda</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_cells.py" />
      <source>all series alike</source>
      <translation>todas las series por igual</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_cells.py" />
      <source>by temporal coherence</source>
      <translation>por coherencia temporal</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_cells.py" />
      <source>Usual interval</source>
      <translation>Intervalo habitual</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_cells.py" />
      <source>All models forecast on a common axis of dates. Missing ones are filled by each model from its own past, linearly in time and never past the forecast start; observed values stay as they are.</source>
      <translation>Todos los modelos pronostican sobre un eje de fechas común. Las que faltan las rellena cada modelo a partir de su propio pasado, linealmente en el tiempo y nunca más allá del inicio del pronóstico; los valores observados quedan como están.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_cells.py" />
      <source>&amp;A date every</source>
      <translation>&amp;Una fecha cada</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>Needs incidence and heading, or the direction of the line of sight, in the data.</source>
      <translation>Requiere incidencia y rumbo, o la dirección de la línea de vista, en los datos.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>As it is</source>
      <translation>Como está</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>Vertical, from one line of sight</source>
      <translation>Vertical, de una sola línea de vista</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>Up, from an ascending and a descending track</source>
      <translation>Arriba, de una órbita ascendente y una descendente</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>East, from an ascending and a descending track</source>
      <translation>Este, de una órbita ascendente y una descendente</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>Second track</source>
      <translation>Segunda órbita</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>The other track, same place and years</source>
      <translation>La otra órbita, mismo lugar y mismos años</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>Choose the second track.</source>
      <translation>Elija la segunda órbita.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>There is no {path}.</source>
      <translation>{path} no existe.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>Divided by the cosine of the incidence; horizontal motion is taken as zero.</source>
      <translation>Dividido por el coseno de la incidencia; el movimiento horizontal se toma como cero.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_direction.py" />
      <source>Solved cell by cell; the ground is taken not to move north or south. Between its dates a track keeps its last value, so that nothing later is looked at.</source>
      <translation>Se resuelve celda a celda; se supone que el terreno no se mueve hacia el norte ni el sur. Entre sus fechas, cada órbita mantiene su último valor, de modo que no se mira nada posterior.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>{n} lasting steps of about half a wavelength ({half} mm), which the neighbours do not share, in {series} of the {looked} series looked at.</source>
      <translation>{n} escalones permanentes de cerca de media longitud de onda ({half} mm), que los vecinos no comparten, en {series} de las {looked} series examinadas.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>{n} %</source>
      <translation>{n} %</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>They lie farther from the line between the dates around them than other dates do.</source>
      <translation>Se apartan de la línea entre las fechas contiguas más que otras fechas.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Jumps are looked for in lines of sight of a known wavelength only.</source>
      <translation>Los saltos solo se buscan en líneas de vista de longitud de onda conocida.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>No unwrapping jump in the {n} series looked at.</source>
      <translation>Ningún salto de desenrollado en las {n} series examinadas.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Leave out</source>
      <translation>Excluir</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Residual (mm)</source>
      <translation>Residuo (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Score</source>
      <translation>Puntuación</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Series that stand out</source>
      <translation>Series que destacan</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>No date stands out from its neighbours.</source>
      <translation>Ninguna fecha destaca de sus vecinas.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Dates of jumps</source>
      <translation>Fechas de los saltos</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Keep them</source>
      <translation>Conservarlos</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Mend them by whole half wavelengths</source>
      <translation>Corregirlos en medias longitudes de onda enteras</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Leave out their series</source>
      <translation>Excluir sus series</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Only jumps that the dates before the forecast start show are touched.</source>
      <translation>Solo se tocan los saltos que muestran las fechas anteriores al inicio del pronóstico.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>&amp;What to do</source>
      <translation>&amp;Qué hacer</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Series</source>
      <translation>Series</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Share</source>
      <translation>Proporción</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>left out by you</source>
      <translation>excluida por usted</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_findings.py" />
      <source>Looking for them…</source>
      <translation>Buscando…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>Quality layer</source>
      <translation>Capa de calidad</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>At least or at most</source>
      <translation>Como mínimo o como máximo</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>at least</source>
      <translation>como mínimo</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>at most</source>
      <translation>como máximo</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>Limit</source>
      <translation>Límite</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>Remove this mask</source>
      <translation>Eliminar esta máscara</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>Add a mask</source>
      <translation>Añadir una máscara</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>leaves out about {n} of {all} series</source>
      <translation>excluye unas {n} de {all} series</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>not among the data's layers</source>
      <translation>no está entre las capas de los datos</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_masks.py" />
      <source>The data have no quality layers.</source>
      <translation>Los datos no tienen capas de calidad.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_place.py" />
      <source>Middle of the map</source>
      <translation>Centro del mapa</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_place.py" />
      <source>What the map shows</source>
      <translation>Lo que muestra el mapa</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_place.py" />
      <source>Its mean is taken off every date before training: observed and forecast are relative to it.</source>
      <translation>Su media se resta de cada fecha antes del entrenamiento: lo observado y lo pronosticado son relativos a ella.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_place.py" />
      <source>The data have no coordinate reference system.</source>
      <translation>Los datos no tienen sistema de referencia de coordenadas.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/preparation_place.py" />
      <source>The map cannot be brought to {crs}. Type the numbers.</source>
      <translation>El mapa no se puede llevar a {crs}. Escriba los números.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Report on {run}</source>
      <translation>Informe sobre {run}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>PDF document (*.pdf)</source>
      <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>&lt;b&gt;PDF&lt;/b&gt;&lt;br&gt;Three A4 pages or more: maps, plots and scores, how far to trust it.</source>
      <translation>&lt;b&gt;PDF&lt;/b&gt;&lt;br&gt;Tres o más páginas A4: mapas, gráficos y puntuaciones, y hasta dónde fiarse.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Layout template (*.qpt)</source>
      <translation>Plantilla de diseño (*.qpt)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>&lt;b&gt;Template&lt;/b&gt;&lt;br&gt;A layout of your own, with items named like ours (gc_title, gc_map_1 …). Help tells how to make one. Leave empty for the built-in pages.</source>
      <translation>&lt;b&gt;Plantilla&lt;/b&gt;&lt;br&gt;Un diseño propio, con elementos que se llamen como los nuestros (gc_title, gc_map_1 …). La ayuda explica cómo crear uno. Dejar vacío para las páginas incorporadas.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>HTML page beside it</source>
      <translation>Página HTML al lado</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Keep the layout in the project, to edit it</source>
      <translation>Conservar el diseño en el proyecto para editarlo</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>How far the report is</source>
      <translation>Progreso del informe</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Maps of forecast and residual, what is ticked below, scores, settings, the data's credit.</source>
      <translation>Mapas del pronóstico y del residuo, lo que esté marcado abajo, puntuaciones, ajustes y los créditos de los datos.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>&amp;PDF</source>
      <translation>&amp;PDF</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>&amp;Template</source>
      <translation>P&amp;lantilla</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Write report</source>
      <translation>Escribir informe</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>No report was written.</source>
      <translation>No se escribió ningún informe.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Template</source>
      <translation>Plantilla</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>The next report takes {name}.</source>
      <translation>El próximo informe usa {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Reading the maps</source>
      <translation>Leyendo los mapas</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Written: {names}.</source>
      <translation>Escrito: {names}.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>The report stopped: {reason}</source>
      <translation>El informe se detuvo: {reason}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Edit layout…</source>
      <translation>Editar diseño…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report.py" />
      <source>Save as template…</source>
      <translation>Guardar como plantilla…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report_plots.py" />
      <source>Where the ground moves most</source>
      <translation>Donde más se mueve el terreno</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report_plots.py" />
      <source>From west to east</source>
      <translation>De oeste a este</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report_plots.py" />
      <source>Profiles</source>
      <translation>Perfiles</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report_plots.py" />
      <source>&amp;Series</source>
      <translation>&amp;Series</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report_plots.py" />
      <source>P&amp;rofiles</source>
      <translation>Pe&amp;rfiles</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/residuals.py" />
      <source>{n} values at {places} places on {dates} held-back dates. 99 of 100 lie within the plot.</source>
      <translation>{n} valores en {places} lugares y {dates} fechas reservadas. 99 de cada 100 están dentro del gráfico.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/residuals.py" />
      <source>They are of one origin; the scores in step 6 are of {n}.</source>
      <translation>Son de un solo origen; las puntuaciones del paso 6 son de {n}.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/residuals.py" />
      <source>Residuals · {run}</source>
      <translation>Residuos · {run}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/residuals.py" />
      <source>Region</source>
      <translation>Región</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/residuals.py" />
      <source>All regions</source>
      <translation>Todas las regiones</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/residuals.py" />
      <source>Plots need matplotlib, which QGIS's Python does not have. Install it there and restart QGIS.</source>
      <translation>Los gráficos necesitan matplotlib, que falta en el Python de QGIS. Instálelo ahí y reinicie QGIS.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/residuals.py" />
      <source>There are more: these are evenly spread parts.</source>
      <translation>Hay más: estas son partes repartidas por igual.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/run_colours.py" />
      <source>Crameri's ramp: equal steps of value look equally large, to colour-blind readers too.</source>
      <translation>Rampa de Crameri: pasos iguales de valor se ven igual de grandes, también para daltónicos.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/run_colours.py" />
      <source>Colours of this run</source>
      <translation>Colores de esta ejecución</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/run_colours.py" />
      <source>For its displacement and velocity. The lowest value has the first colour.</source>
      <translation>Para su desplazamiento y su velocidad. El valor más bajo tiene el primer color.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/run_colours.py" />
      <source>As all runs</source>
      <translation>Como todas las ejecuciones</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>The forecast with {changes} is compared with the one without. Both start from {paths}.</source>
      <translation>El pronóstico con {changes} se compara con el que no los tiene. Ambos parten de {paths}.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>{n} more trainings are needed; they are kept for the next scenario.</source>
      <translation>Hacen falta {n} entrenamientos más; se conservan para el próximo escenario.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Scenario</source>
      <translation>Escenario</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>&lt;b&gt;Trainings&lt;/b&gt;&lt;br&gt;How many trainings of the model are compared. One shows no interval.</source>
      <translation>&lt;b&gt;Entrenamientos&lt;/b&gt;&lt;br&gt;Cuántos entrenamientos del modelo se comparan. Uno solo no muestra intervalo.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Until</source>
      <translation>Hasta</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>&lt;b&gt;Until&lt;/b&gt;&lt;br&gt;Past half the observed span a forecast is mostly guesswork.</source>
      <translation>&lt;b&gt;Hasta&lt;/b&gt;&lt;br&gt;Más allá de la mitad del período observado, un pronóstico es casi pura conjetura.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source> dates</source>
      <translation> fechas</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Horizon in dates</source>
      <translation>Horizonte en fechas</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>&lt;b&gt;Horizon&lt;/b&gt;&lt;br&gt;How many dates to forecast after the last one.</source>
      <translation>&lt;b&gt;Horizonte&lt;/b&gt;&lt;br&gt;Cuántas fechas pronosticar después de la última.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Folder for results</source>
      <translation>Carpeta de resultados</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>With the other runs, in {folder}</source>
      <translation>Con las demás ejecuciones, en {folder}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>What does the model make of other factors? The forecast is made twice, with your paths of the factors and without what you change; the difference is the response.</source>
      <translation>¿Qué hace el modelo con otros factores? El pronóstico se hace dos veces: con sus trayectorias de los factores y sin lo que usted cambie; la diferencia es la respuesta.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>&amp;Until</source>
      <translation>&amp;Hasta</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>&amp;Trainings compared</source>
      <translation>&amp;Entrenamientos comparados</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>&amp;Results folder</source>
      <translation>&amp;Carpeta de resultados</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Run scenario</source>
      <translation>Ejecutar escenario</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Choose another path or a change for one factor.</source>
      <translation>Elija otra trayectoria o un cambio para algún factor.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>The forecast with {paths} is compared with that along the model's own forecasts.</source>
      <translation>El pronóstico con {paths} se compara con el que sigue los pronósticos del propio modelo.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>The model is fitted {n} times, usually in less than a minute each.</source>
      <translation>El modelo se ajusta {n} veces, normalmente en menos de un minuto cada una.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>All {n} trainings are there already: about a minute.</source>
      <translation>Los {n} entrenamientos ya están hechos: cerca de un minuto.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>One more training is needed; it is kept for the next scenario.</source>
      <translation>Hace falta un entrenamiento más; se conserva para el próximo escenario.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>or</source>
      <translation>o</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Runs beside QGIS; the map stays usable.</source>
      <translation>Se ejecuta aparte de QGIS; el mapa sigue utilizable.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>One training alone has no interval. Compare 2 or more.</source>
      <translation>Un solo entrenamiento no da intervalo. Compare 2 o más.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>A forecast to {date} is longer than half the observed span. Read it with care.</source>
      <translation>Un pronóstico hasta el {date} supera la mitad del período observado. Léalo con cautela.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/scenario.py" />
      <source>Estimate: {time}.</source>
      <translation>Estimación: {time}.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/second_track.py" />
      <source>Towards the satellite</source>
      <translation>Hacia el satélite</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/second_track.py" />
      <source>Away from the satellite</source>
      <translation>Alejándose del satélite</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/second_track.py" />
      <source>As the first track</source>
      <translation>Como la primera órbita</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/second_track.py" />
      <source>Variable</source>
      <translation>Variable</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/second_track.py" />
      <source>Unit</source>
      <translation>Unidad</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/second_track.py" />
      <source>Positive means</source>
      <translation>Positivo significa</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/second_track.py" />
      <source>CRS</source>
      <translation>SRC</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/second_track.py" />
      <source>Second track: {what}</source>
      <translation>Segunda órbita: {what}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Ready: Python {python}, torch {torch}</source>
      <translation>Listo: Python {python}, torch {torch}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Set up learned models</source>
      <translation>Configurar los modelos aprendidos</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>GroundCast keeps the learning software apart from QGIS. Nothing in QGIS is changed; you can remove it at any time.</source>
      <translation>GroundCast mantiene el software de aprendizaje separado de QGIS. En QGIS no se cambia nada; puede eliminarlo cuando quiera.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Progress of the set-up</source>
      <translation>Progreso de la configuración</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Not now</source>
      <translation>Ahora no</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Set up</source>
      <translation>Configurar</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Starting</source>
      <translation>Iniciando</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Try again</source>
      <translation>Reintentar</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup.py" />
      <source>Cancelling…</source>
      <translation>Cancelando…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>Folder, proxy, offline packages</source>
      <translation>Carpeta, proxy, paquetes sin conexión</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>Use an environment I have</source>
      <translation>Usar un entorno que ya tengo</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>The environment's Python</source>
      <translation>El Python del entorno</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>Folder of the environment</source>
      <translation>Carpeta del entorno</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>Fo&amp;lder</source>
      <translation>Carpe&amp;ta</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>Choose the environment's Python first.</source>
      <translation>Elija primero el Python del entorno.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>Graphics card (NVIDIA)</source>
      <translation>Tarjeta gráfica (NVIDIA)</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/setup_choice.py" />
      <source>Processor only</source>
      <translation>Solo procesador</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source>{n} of {all} points or cells move so fast.</source>
      <translation>{n} de {all} puntos o celdas se mueven así de rápido.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source>Regions by velocity</source>
      <translation>Regiones por velocidad</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source>Velocity in millimetres a year</source>
      <translation>Velocidad en milímetros por año</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source>&lt;b&gt;Velocity&lt;/b&gt;&lt;br&gt;Up or down: what moves at least so fast is inside.</source>
      <translation>&lt;b&gt;Velocidad&lt;/b&gt;&lt;br&gt;Hacia arriba o hacia abajo: lo que se mueve al menos así de rápido queda dentro.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source> mm/yr</source>
      <translation> mm/año</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source>Counting…</source>
      <translation>Contando…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source>Around what moves at least</source>
      <translation>Alrededor de lo que se mueve al menos</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source>Draw regions</source>
      <translation>Dibujar regiones</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source>A region needs {n} that lie together.</source>
      <translation>Una región necesita {n} que estén juntos.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/velocity_regions.py" />
      <source>The fastest {n} move {speed} mm/yr.</source>
      <translation>Los {n} más rápidos se mueven al menos {speed} mm/año.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/area_sketch.py" />
      <source>Drawn polygon</source>
      <translation>Polígono dibujado</translation>
    </message>
    <message>
      <location filename="../../ui/docks/asking.py" />
      <source>GroundCast: did the factors of {run} help?</source>
      <translation>GroundCast: ¿ayudaron los factores de {run}?</translation>
    </message>
    <message>
      <location filename="../../ui/docks/asking.py" />
      <source>The trainings ended, but {path} holds no result.</source>
      <translation>Los entrenamientos terminaron, pero {path} no contiene ningún resultado.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/asking.py" />
      <source>The factors of {run} were tested.</source>
      <translation>Se probaron los factores de {run}.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/asking.py" />
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <location filename="../../ui/docks/before_run.py" />
      <source>Estimating…</source>
      <translation>Estimando…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/before_run.py" />
      <source>{time} Memory: about {size}.</source>
      <translation>{time} Memoria: unos {size}.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Compare models on your data: press Compare…, tick models, and start.</source>
      <translation>Compare modelos con sus datos: pulse Comparar…, marque modelos e inicie.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>GroundCast compare</source>
      <translation>Comparación de GroundCast</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Compare…</source>
      <translation>Comparar…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Choose models and compare them.</source>
      <translation>Elegir modelos y compararlos.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Models…</source>
      <translation>Modelos…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Go on with this one: more models, or more seeds.</source>
      <translation>Continuar con esta: más modelos o más semillas.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Table, command or call of Processing.</source>
      <translation>Tabla, orden o llamada de Procesos.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Export CSV</source>
      <translation>Exportar CSV</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Save all scores as a table.</source>
      <translation>Guardar todas las puntuaciones como tabla.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Figures</source>
      <translation>Figuras</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Open the folder of figures.</source>
      <translation>Abrir la carpeta de las figuras.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>What the table says, and what it does not.</source>
      <translation>Qué dice la tabla y qué no.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Copy the table</source>
      <translation>Copiar la tabla</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>The scores are saved as {path}.</source>
      <translation>Las puntuaciones se guardaron como {path}.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>The run was cancelled.</source>
      <translation>La ejecución se canceló.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>This comparison was made without maps. Go on with it to make them.</source>
      <translation>Esta comparación se hizo sin mapas. Continúela para crearlos.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Nothing was observed on that date. The map shows the forecast.</source>
      <translation>No se observó nada en esa fecha. El mapa muestra el pronóstico.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Export scores</source>
      <translation>Exportar puntuaciones</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>CSV table (*.csv)</source>
      <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare.py" />
      <source>Choose another place.</source>
      <translation>Elija otro lugar.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Comparison</source>
      <translation>Comparación</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Comparisons of this study.</source>
      <translation>Comparaciones de este estudio.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Measure</source>
      <translation>Medida</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>What the columns show.</source>
      <translation>Qué muestran las columnas.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Scored on</source>
      <translation>Evaluado en</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Single series, or the mean of each region, as in the papers. The two never compare.</source>
      <translation>Series individuales, o la media de cada región, como en los artículos. No son comparables entre sí.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>One region, or all of them.</source>
      <translation>Una región, o todas.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Against</source>
      <translation>Frente a</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>The reference of the last column.</source>
      <translation>La referencia de la última columna.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Plot</source>
      <translation>Gráfico</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>What is drawn beside the table.</source>
      <translation>Qué se dibuja junto a la tabla.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Residuals</source>
      <translation>Residuos</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Skill</source>
      <translation>Habilidad</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>against the best baseline</source>
      <translation>frente al mejor modelo base</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>against {label}</source>
      <translation>frente a {label}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/compare_choices.py" />
      <source>Whole data set</source>
      <translation>Todos los datos</translation>
    </message>
    <message>
      <location filename="../../ui/docks/copying.py" />
      <source>Copied. It writes its results to {folder}.</source>
      <translation>Copiado. Los resultados se escriben en {folder}.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/copying.py" />
      <source>Not all that is set has a parameter in Processing.</source>
      <translation>No todo lo que está ajustado tiene un parámetro en Procesos.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/copying.py" />
      <source>Copy it as a command instead.</source>
      <translation>Cópielo mejor como orden.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/ending.py" />
      <source>The run of the project that was closed is ready in {folder}.</source>
      <translation>La ejecución del proyecto que se cerró está lista en {folder}.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/ending.py" />
      <source>Show on map</source>
      <translation>Mostrar en el mapa</translation>
    </message>
    <message>
      <location filename="../../ui/docks/ending.py" />
      <source>Run with batch {n}</source>
      <translation>Ejecutar con lote {n}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/ending.py" />
      <source>Continue</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <location filename="../../ui/docks/ending.py" />
      <source>The run ended, but {path} holds no report.</source>
      <translation>La ejecución terminó, pero {path} no contiene ningún informe.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/ending.py" />
      <source>Log</source>
      <translation>Registro</translation>
    </message>
    <message>
      <location filename="../../ui/docks/ending.py" />
      <source>Forecast now</source>
      <translation>Pronosticar ahora</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>{model} learns the series of its own region, and can forecast no other. Choose another model, or set every region to Train.</source>
      <translation>{model} aprende las series de su propia región y no puede pronosticar otra. Elija otro modelo, o ponga todas las regiones en Entrenar.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>Use {model}</source>
      <translation>Usar {model}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>Choose a model that can leave its region.</source>
      <translation>Elija un modelo que pueda salir de su región.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>{n} dates less {held} held back leave {left}; {model} needs {least}.</source>
      <translation>{n} fechas menos {held} reservadas dejan {left}; {model} necesita {least}.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>{n} dates are too few for a time step of {step}. Set a time step of {most} or less, or use a baseline.</source>
      <translation>{n} fechas son pocas para un paso de tiempo de {step}. Ponga un paso de tiempo de {most} o menos, o use un modelo base.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>Cure the data in step 1 first.</source>
      <translation>Corrija primero los datos en el paso 1.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>Cure the regions in step 3 first.</source>
      <translation>Corrija primero las regiones en el paso 3.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>Choose another model, or hold back fewer dates.</source>
      <translation>Elija otro modelo o reserve menos fechas.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>Cure the time step first.</source>
      <translation>Corrija primero el paso de tiempo.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>Choose a model that fits the data.</source>
      <translation>Elija un modelo que sirva para los datos.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/hindrance.py" />
      <source>Set to {most}</source>
      <translation>Ajustar a {most}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/menu_button.py" />
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_dock.py" />
      <source>Zoom to all</source>
      <translation>Zum a todo</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_dock.py" />
      <source>Shows every value (Home).</source>
      <translation>Muestra todos los valores (Inicio).</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_dock.py" />
      <source>Puts the picture on the clipboard.</source>
      <translation>Pone la imagen en el portapapeles.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_dock.py" />
      <source>What is drawn, and what can be done with it (F1).</source>
      <translation>Qué se dibuja y qué se puede hacer con ello (F1).</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_dock.py" />
      <source>Choose data or run a forecast first.</source>
      <translation>Elija primero datos o ejecute un pronóstico.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_dock.py" />
      <source>Loading…</source>
      <translation>Cargando…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_files.py" />
      <source>Saved {name}.</source>
      <translation>Se guardó {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_files.py" />
      <source>Copy the values</source>
      <translation>Copiar los valores</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_files.py" />
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_files.py" />
      <source>Copy picture</source>
      <translation>Copiar imagen</translation>
    </message>
    <message>
      <location filename="../../ui/docks/plot_files.py" />
      <source>Saves the picture, or its values as a table.</source>
      <translation>Guarda la imagen, o sus valores como tabla.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>GroundCast profile</source>
      <translation>Perfil de GroundCast</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Draw a line on the map to see a profile.</source>
      <translation>Dibuje una línea en el mapa para ver un perfil.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Click along a line on the map, right-click to finish.</source>
      <translation>Haga clic a lo largo de una línea en el mapa; clic derecho para terminar.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Choose one to {n} dates; more cannot be told apart.</source>
      <translation>Elija de una a {n} fechas; más no se distinguen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Draw</source>
      <translation>Dibujar</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>The reading was cancelled. Choose a line, a width or dates to read again.</source>
      <translation>La lectura se canceló. Elija una línea, una anchura o fechas para leer de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>{name} has more than {n} lines. Select those you want first.</source>
      <translation>{name} tiene más de {n} líneas. Seleccione primero las que quiera.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Line</source>
      <translation>Línea</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>As a point layer</source>
      <translation>Como capa de puntos</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>The two runs share no forecast along this line.</source>
      <translation>Las dos ejecuciones no tienen ningún pronóstico en común a lo largo de esta línea.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile.py" />
      <source>Hide</source>
      <translation>Ocultar</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_beside.py" />
      <source>Draws a raster of the map beside the curves, heights for instance, on its own axis.</source>
      <translation>Dibuja un ráster del mapa junto a las curvas, por ejemplo alturas, con eje propio.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_beside.py" />
      <source>Raster</source>
      <translation>Ráster</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_beside.py" />
      <source>Only for the curves of one line.</source>
      <translation>Solo para las curvas de una única línea.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_beside.py" />
      <source>{line} has no values</source>
      <translation>{line} no tiene valores</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_dates.py" />
      <source>Dates</source>
      <translation>Fechas</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_dates.py" />
      <source>Dates to show, at most {n}.</source>
      <translation>Fechas que mostrar, como máximo {n}.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_dates.py" />
      <source>held back</source>
      <translation>reservada</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>Takes the forecast of another run off this one's, along the same line.</source>
      <translation>Resta de este pronóstico el de otra ejecución, a lo largo de la misma línea.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>Turns the lines of a loaded layer into profiles.</source>
      <translation>Convierte en perfiles las líneas de una capa cargada.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>View</source>
      <translation>Vista</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>&lt;b&gt;View&lt;/b&gt;&lt;br&gt;Curves at chosen dates, how steeply they rise along the line, or distance and time as a picture.</source>
      <translation>&lt;b&gt;Vista&lt;/b&gt;&lt;br&gt;Curvas en fechas elegidas, su pendiente a lo largo de la línea, o distancia y tiempo como imagen.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>Minus run</source>
      <translation>Menos ejecución</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>From layer</source>
      <translation>De una capa</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>{run} is no run of this study any more, so it is no longer taken off.</source>
      <translation>{run} ya no es una ejecución de este estudio, así que ya no se resta.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>Curves</source>
      <translation>Curvas</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>Slope</source>
      <translation>Pendiente</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>Over time</source>
      <translation>En el tiempo</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>Residual over time</source>
      <translation>Residuo en el tiempo</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>{run} is shown itself now, so it is no longer taken off.</source>
      <translation>{run} se muestra ahora ella misma, así que ya no se resta.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>Minus {run}</source>
      <translation>Menos {run}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>There is no second run in the study</source>
      <translation>No hay una segunda ejecución en el estudio</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_extras.py" />
      <source>No line layer is loaded</source>
      <translation>No hay ninguna capa de líneas cargada</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_lines.py" />
      <source>Draws further lines of the study into the same plot, at one date.</source>
      <translation>Dibuja más líneas del estudio en el mismo gráfico, en una fecha.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_lines.py" />
      <source>Lines together</source>
      <translation>Líneas juntas</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_lines.py" />
      <source>A picture over time shows one line at a time.</source>
      <translation>Una imagen en el tiempo muestra una sola línea cada vez.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_lines.py" />
      <source>Choose up to {n} lines; more cannot be told apart.</source>
      <translation>Elija hasta {n} líneas; más no se pueden distinguir.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_lines.py" />
      <source>All lines</source>
      <translation>Todas las líneas</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_lines.py" />
      <source>Only {name}</source>
      <translation>Solo {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_lines.py" />
      <source>Draw a second line first.</source>
      <translation>Dibuje primero una segunda línea.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_lines.py" />
      <source>{n} lines</source>
      <translation>{n} líneas</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_picture.py" />
      <source>Profile {name}</source>
      <translation>Perfil {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_picture.py" />
      <source>minus {run}</source>
      <translation>menos {run}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_picture.py" />
      <source>Centre map here</source>
      <translation>Centrar aquí el mapa</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_picture.py" />
      <source>relative to {place}</source>
      <translation>relativo a {place}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_progress.py" />
      <source>Reading the profile</source>
      <translation>Leyendo el perfil</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_progress.py" />
      <source>Reading the profile: {share}</source>
      <translation>Leyendo el perfil: {share}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_reading.py" />
      <source>one line at a time: {name}</source>
      <translation>una línea cada vez: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_swath.py" />
      <source>Mean ± standard deviation</source>
      <translation>Media ± desviación estándar</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_swath.py" />
      <source>Mean, 90 % interval</source>
      <translation>Media, intervalo del 90 %</translation>
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
      <translation>Mediana, intervalo del 90 %</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_swath.py" />
      <source>Median</source>
      <translation>Mediana</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_swath.py" />
      <source>Width</source>
      <translation>Anchura</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_swath.py" />
      <source>Automatic</source>
      <translation>Automático</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_swath.py" />
      <source>Values this near the line are taken together. Automatic is three cells.</source>
      <translation>Los valores así de cerca de la línea se toman juntos. Automático son tres celdas.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_swath.py" />
      <source>&lt;b&gt;Show&lt;/b&gt;&lt;br&gt;The curves are the mean or the median of the values in the swath. Around them lie standard deviation or 10 and 90 % of the observed, or the forecast's interval.</source>
      <translation>&lt;b&gt;Mostrar&lt;/b&gt;&lt;br&gt;Las curvas son la media o la mediana de los valores en la franja. A su alrededor quedan la desviación estándar o el 10 y el 90 % de lo observado, o el intervalo del pronóstico.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>median of a swath of {n} m</source>
      <translation>mediana de una franja de {n} m</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>mean of a swath of {n} m</source>
      <translation>media de una franja de {n} m</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>dots observed, lines forecast</source>
      <translation>puntos: observado, líneas: pronóstico</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>forecast minus that of {run}</source>
      <translation>pronóstico menos el de {run}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>observed − forecast: mean {bias} {unit}, RMSE {rmse} {unit} over {n} values</source>
      <translation>observado − pronóstico: media {bias} {unit}, RMSE {rmse} {unit} con {n} valores</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>no bands around so many lines</source>
      <translation>sin bandas en torno a tantas líneas</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>{line} RMSE {rmse} {unit}</source>
      <translation>{line} RMSE {rmse} {unit}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>observed</source>
      <translation>observado</translation>
    </message>
    <message>
      <location filename="../../ui/docks/profile_words.py" />
      <source>residual {value}</source>
      <translation>residuo {value}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/reference_chip.py" />
      <source>Click the place that shall not move, or drag a box. Esc stops.</source>
      <translation>Haga clic en el lugar que no debe moverse, o arrastre un recuadro. Esc abandona.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/reference_chip.py" />
      <source>Click a place on the map, or drag a box: its motion is taken off everything shown, observed and forecast alike.</source>
      <translation>Haga clic en un lugar del mapa, o arrastre un recuadro: su movimiento se resta de todo lo mostrado, tanto de lo observado como de lo pronosticado.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/reference_chip.py" />
      <source>{reference}. Take it away.</source>
      <translation>{reference}. Quitar.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/reference_chip.py" />
      <source>No values at this place. Click where there are some.</source>
      <translation>No hay valores en este lugar. Haga clic donde los haya.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/reference_chip.py" />
      <source>Reading the place…</source>
      <translation>Leyendo el lugar…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/reference_chip.py" />
      <source>Reading the mean…</source>
      <translation>Leyendo la media…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/reference_chip.py" />
      <source>Click to take it away. Intervals keep their widths.</source>
      <translation>Haga clic para quitarla. Los intervalos conservan su anchura.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/scene_making.py" />
      <source>Making the simulated scene, about 20 s…</source>
      <translation>Creando la escena simulada, unos 20 s…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series.py" />
      <source>GroundCast series</source>
      <translation>Series de GroundCast</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series.py" />
      <source>Click the map to see a series.</source>
      <translation>Haga clic en el mapa para ver una serie.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series.py" />
      <source>Pick</source>
      <translation>Elegir</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_area.py" />
      <source>Mean and spread of a region, or of the polygons selected in any layer.</source>
      <translation>Media y dispersión de una región, o de los polígonos seleccionados en cualquier capa.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_area.py" />
      <source>No region of the study lies here. Draw one, or drag a box.</source>
      <translation>Aquí no hay ninguna región del estudio. Dibuje una o arrastre un rectángulo.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_area.py" />
      <source>Mean of</source>
      <translation>Media de</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_area.py" />
      <source>Selected in {layer}</source>
      <translation>Seleccionado en {layer}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_area.py" />
      <source>Draw a region, or select polygons of a layer.</source>
      <translation>Dibuje una región o seleccione polígonos de una capa.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_area.py" />
      <source>All of them</source>
      <translation>Todas a la vez</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_area.py" />
      <source>Beside the one shown</source>
      <translation>Junto a la mostrada</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_area.py" />
      <source>Region {name}</source>
      <translation>Región {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_area.py" />
      <source>Draw a polygon</source>
      <translation>Dibujar un polígono</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_bar.py" />
      <source>Click for a series; drag a box or double-click a region for its mean. Ctrl keeps the one shown.</source>
      <translation>Clic para una serie; arrastre un rectángulo o haga doble clic en una región para su media. Ctrl conserva la mostrada.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_bar.py" />
      <source>Removes the series kept last.</source>
      <translation>Quita la última serie conservada.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_bar.py" />
      <source>Keeps this series beside the next one.</source>
      <translation>Conserva esta serie junto a la siguiente.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_bar.py" />
      <source>Let go</source>
      <translation>Soltar</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_copying.py" />
      <source>Unpacking for fast clicks: {percent} %</source>
      <translation>Descomprimiendo para clics rápidos: {percent} %</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_copying.py" />
      <source>Blocks of the packed files are kept unpacked on the disk while you do nothing: {size} of {all} so far, in {folder}. Options → GroundCast switches it off.</source>
      <translation>Mientras usted no hace nada, se guardan en el disco bloques descomprimidos de los archivos comprimidos: {size} de {all} hasta ahora, en {folder}. Se desactiva en Opciones → GroundCast.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>Linear</source>
      <translation>Lineal</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>Trend and season</source>
      <translation>Tendencia y estacionalidad</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>Parabola</source>
      <translation>Parábola</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>Parabola and season</source>
      <translation>Parábola y estacionalidad</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>Cubic</source>
      <translation>Cúbica</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>Cubic and season</source>
      <translation>Cúbica y estacionalidad</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>Exponential</source>
      <translation>Exponencial</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>Exponential and season</source>
      <translation>Exponencial y estacionalidad</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>{curve}: fit</source>
      <translation>{curve}: ajuste</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_curve.py" />
      <source>Residuals of the fit</source>
      <translation>Residuos del ajuste</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Observed values half a wavelength up and down, where a wrong cycle would lie.</source>
      <translation>Valores observados media longitud de onda arriba y abajo, donde estaría un ciclo erróneo.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Rain, temperature and the like beside the series, as a run reads them.</source>
      <translation>Lluvia, temperatura y similares junto a la serie, tal como los lee una ejecución.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Wavelength in mm</source>
      <translation>Longitud de onda en mm</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Replicas</source>
      <translation>Réplicas</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Factor</source>
      <translation>Factor</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Only for displacement along the line of sight.</source>
      <translation>Solo para desplazamiento en la línea de vista.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Only for values in millimetres. Tell the unit of the data in step 1.</source>
      <translation>Solo para valores en milímetros. Indique la unidad de los datos en el paso 1.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Replicas ±{half} mm</source>
      <translation>Réplicas ±{half} mm</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>{sensor}: ±{half} mm</source>
      <translation>{sensor}: ±{half} mm</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>Other wavelength…</source>
      <translation>Otra longitud de onda…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>There are no factors. Add some in step 2.</source>
      <translation>No hay factores. Añada alguno en el paso 2.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>{factor}: mean of the region</source>
      <translation>{factor}: media de la región</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>not used by this run</source>
      <translation>no usado por esta ejecución</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_extras.py" />
      <source>{factor}: reading…</source>
      <translation>{factor}: leyendo…</translation>
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
      <translation>Las curvas que «Lineal» y «Tendencia y estacionalidad» han ajustado al pasado, en trazo fino, solo a partir de las fechas anteriores a las reservadas.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_fit.py" />
      <source>Fit</source>
      <translation>Ajuste</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_fit.py" />
      <source>That of the forecast, too, where it goes on from the curve.</source>
      <translation>También la del pronóstico, donde este continúa a partir de la curva.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_fit.py" />
      <source>Fitted curve</source>
      <translation>Curva ajustada</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_fit.py" />
      <source>That of {model}: each date before the held-back ones as the trained model forecasts it from the dates before, one date ahead. It has learned from these dates: this is no test of it.</source>
      <translation>La de {model}: cada fecha anterior a las reservadas tal como el modelo entrenado la pronostica a partir de las fechas previas, con una fecha de antelación. Ha aprendido de estas fechas: no es una prueba del modelo.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_fit.py" />
      <source>{model} has no fitted curve of the past: these are the baselines'.</source>
      <translation>{model} no tiene ninguna curva ajustada al pasado: estas son las de los modelos base.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Velocity, from the dates before the held-back ones.</source>
      <translation>Velocidad, de las fechas anteriores a las reservadas.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Learned from the dates before the held-back ones, as the model's forecast of those.</source>
      <translation>Aprendido de las fechas anteriores a las reservadas, como el pronóstico que el modelo hace de estas.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>The thin line is its fit to them.</source>
      <translation>La línea fina es su ajuste a ellas.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Double-click to rename; right-click for colour, note and more.</source>
      <translation>Doble clic para renombrar; clic derecho para color, nota y más.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>{rate} mm/yr relative</source>
      <translation>{rate} mm/año relativos</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>{velocity} mm/yr</source>
      <translation>{velocity} mm/año</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Hollow dots are held back: they score the forecast and are hidden from training.</source>
      <translation>Los puntos huecos están reservados: evalúan el pronóstico y quedan ocultos al entrenamiento.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Of the observed values over the cells or points of the area, about their mean.</source>
      <translation>De los valores observados en las celdas o puntos del área, en torno a su media.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Up to 200 of the cells or points of the area, evenly from all over it.</source>
      <translation>Hasta 200 de las celdas o puntos del área, repartidos por igual en toda ella.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Forecast of the held-back dates, and of those to come.</source>
      <translation>Pronóstico de las fechas reservadas y de las futuras.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>The range that should hold nine of ten values.</source>
      <translation>El rango que debería contener nueve de cada diez valores.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>The range that should hold eight of ten values.</source>
      <translation>El rango que debería contener ocho de cada diez valores.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>The range that should hold every second value.</source>
      <translation>El rango que debería contener uno de cada dos valores.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Curves and scores</source>
      <translation>Curvas y puntuaciones</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>On the held-back dates of this place, which no curve has seen.</source>
      <translation>En las fechas reservadas de este lugar, que ninguna curva ha visto.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>no values here</source>
      <translation>aquí no hay valores</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Note on {name}</source>
      <translation>Nota sobre {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Colour of {name}</source>
      <translation>Color de {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Colour…</source>
      <translation>Color…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Note…</source>
      <translation>Nota…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Observed</source>
      <translation>Observado</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>± standard deviation</source>
      <translation>± desviación estándar</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>{level} % band</source>
      <translation>Banda del {level} %</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>{rate} a year relative, {unit}</source>
      <translation>{rate} al año, relativa, {unit}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>{rate} a year, {unit}</source>
      <translation>{rate} al año, {unit}</translation>
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
      <translation>Renombrar</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Zoom to</source>
      <translation>Zum a este lugar</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>{value}, best</source>
      <translation>{value}, la mejor</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>Relative to the reference: {place}.</source>
      <translation>Relativa a la referencia: {place}.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>The last observed value stays.</source>
      <translation>El último valor observado se mantiene.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>A straight line through the dates.</source>
      <translation>Una línea recta por las fechas.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_list.py" />
      <source>A straight line and a yearly cycle.</source>
      <translation>Una línea recta y un ciclo anual.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_menus.py" />
      <source>Set as reference</source>
      <translation>Fijar como referencia</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_menus.py" />
      <source>Copy coordinates</source>
      <translation>Copiar coordenadas</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_time.py" />
      <source>The map has no dates to play. Show a run on the map first.</source>
      <translation>El mapa no tiene fechas que reproducir. Muestre primero una ejecución en el mapa.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>persistence</source>
      <translation>persistencia</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>linear</source>
      <translation>lineal</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>trend and season</source>
      <translation>tendencia y estacionalidad</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>{place}, region {name}</source>
      <translation>{place}, región {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>RMSE on {n} held-back dates: {first}</source>
      <translation>RMSE en {n} fechas reservadas: {first}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>above {level} mm: {share}</source>
      <translation>por encima de {level} mm: {share}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>below {level} mm: {share}</source>
      <translation>por debajo de {level} mm: {share}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>forecast {value} {unit}</source>
      <translation>pronóstico {value} {unit}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>{n} dates</source>
      <translation>{n} fechas</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>baselines go on from the last date; a forecast comes with a run</source>
      <translation>los modelos base siguen desde la última fecha; el pronóstico llega con una ejecución</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>No held-back dates to score here.</source>
      <translation>Aquí no hay fechas reservadas que evaluar.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>observed {value} {unit}</source>
      <translation>observado {value} {unit}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/series_words.py" />
      <source>{level} % {range}</source>
      <translation>{level} % {range}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/setup_notice.py" />
      <source>Forecasts need a one-time set-up. Series with simple baselines, and profiles, work now.</source>
      <translation>Los pronósticos necesitan una configuración única. Las series con modelos base sencillos, y los perfiles, funcionan ya.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/setup_notice.py" />
      <source>Options…</source>
      <translation>Opciones…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/setup_notice.py" />
      <source>Repair</source>
      <translation>Reparar</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Start anyway</source>
      <translation>Empezar de todos modos</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Model library…</source>
      <translation>Biblioteca de modelos…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Run folder…</source>
      <translation>Carpeta de ejecución…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Model file (.gcast)…</source>
      <translation>Archivo de modelo (.gcast)…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Forecast from the data of step 1, or from the data that the model was trained on?</source>
      <translation>¿Pronosticar a partir de los datos del paso 1 o de los datos con los que se entrenó el modelo?</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Choose folder…</source>
      <translation>Elegir carpeta…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Run folder</source>
      <translation>Carpeta de ejecución</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>Data of step 1</source>
      <translation>Datos del paso 1</translation>
    </message>
    <message>
      <location filename="../../ui/docks/starting.py" />
      <source>The model's own</source>
      <translation>Los del modelo</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>The layer has the CRS {shown}, its file says {said}. A forecast reads the file; give its CRS under Change where the file is wrong.</source>
      <translation>La capa tiene el SRC {shown}; su archivo indica {said}. El pronóstico lee el archivo; si el archivo está equivocado, indique su SRC en Cambiar.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>&lt;a href="change"&gt;Change&lt;/a&gt;</source>
      <translation>&lt;a href="change"&gt;Cambiar&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>Data</source>
      <translation>Datos</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>Data layer</source>
      <translation>Capa de datos</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>&lt;b&gt;Data&lt;/b&gt;&lt;br&gt;A loaded layer of points, rasters or a mesh with dates, or a file.</source>
      <translation>&lt;b&gt;Datos&lt;/b&gt;&lt;br&gt;Una capa cargada de puntos, rásteres o una malla con fechas, o un archivo.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>Add…</source>
      <translation>Añadir…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>&lt;b&gt;Add stack&lt;/b&gt;&lt;br&gt;Read a file or a folder; nothing is copied.</source>
      <translation>&lt;b&gt;Añadir pila&lt;/b&gt;&lt;br&gt;Leer un archivo o una carpeta; no se copia nada.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>Drop a file or folder here, choose a layer, or &lt;a href="scene"&gt;try the simulated scene&lt;/a&gt;.</source>
      <translation>Suelte aquí un archivo o una carpeta, elija una capa o &lt;a href="scene"&gt;pruebe la escena simulada&lt;/a&gt;.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>The layer "{name}" was removed. Choose data again.</source>
      <translation>Se quitó la capa «{name}». Elija de nuevo los datos.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>&lt;a href="confirm"&gt;Confirm&lt;/a&gt;</source>
      <translation>&lt;a href="confirm"&gt;Confirmar&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>The layer is a copy for the map. Forecasts read the source itself.</source>
      <translation>La capa es una copia para el mapa. Los pronósticos leen el origen mismo.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/data.py" />
      <source>The layer was removed. The study still reads {file} itself.</source>
      <translation>Se quitó la capa. El estudio sigue leyendo el propio {file}.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>&lt;b&gt;Source and rules&lt;/b&gt;&lt;br&gt;What the source holds and is told, and how and after which lag the factor comes to places and dates.</source>
      <translation>&lt;b&gt;Fuente y reglas&lt;/b&gt;&lt;br&gt;Qué contiene la fuente y qué se le indica, y cómo y con qué desfase llega el factor a lugares y fechas.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Tables (*.csv *.txt);;All files (*)</source>
      <translation>Tablas (*.csv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Factors</source>
      <translation>Factores</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Optional. Only values up to the forecast start are used, unless you give a scenario.</source>
      <translation>Opcional. Solo se usan valores hasta el inicio del pronóstico, salvo que dé un escenario.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Rules</source>
      <translation>Reglas</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>&lt;b&gt;Add factor&lt;/b&gt;&lt;br&gt;Rain, temperature and the like.</source>
      <translation>&lt;b&gt;Añadir factor&lt;/b&gt;&lt;br&gt;Lluvia, temperatura y similares.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Loaded layer</source>
      <translation>Capa cargada</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Source and rules…</source>
      <translation>Fuente y reglas…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Folder of rasters, one a date</source>
      <translation>Carpeta de rásteres, uno por fecha</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>none (optional)</source>
      <translation>ninguno (opcional)</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>{model} does not use factors.</source>
      <translation>{model} no usa factores.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Select a factor first.</source>
      <translation>Seleccione primero un factor.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Select one factor first.</source>
      <translation>Seleccione primero un solo factor.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Rasters ({endings})</source>
      <translation>Rásteres ({endings})</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Raster folder…</source>
      <translation>Carpeta de rásteres…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Raster file…</source>
      <translation>Archivo ráster…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Station table…</source>
      <translation>Tabla de estaciones…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Raster with one band a date</source>
      <translation>Ráster con una banda por fecha</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/factors.py" />
      <source>Table of stations</source>
      <translation>Tabla de estaciones</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>{n} changed · &lt;a href="reset"&gt;Reset&lt;/a&gt;</source>
      <translation>{n} cambiados · &lt;a href="reset"&gt;Restablecer&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>Advanced</source>
      <translation>Avanzado</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>Number of patterns…</source>
      <translation>Número de patrones…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>&lt;b&gt;Models&lt;/b&gt;&lt;br&gt;What each model is, what it needs, and whether it fits.</source>
      <translation>&lt;b&gt;Modelos&lt;/b&gt;&lt;br&gt;Qué es cada modelo, qué necesita y si sirve.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>&lt;b&gt;Hold back&lt;/b&gt;&lt;br&gt;The last dates are hidden from training and used to score the forecast.</source>
      <translation>&lt;b&gt;Reservar&lt;/b&gt;&lt;br&gt;Las últimas fechas se ocultan al entrenamiento y sirven para evaluar el pronóstico.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>&amp;Model</source>
      <translation>&amp;Modelo</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>Hold &amp;back</source>
      <translation>Re&amp;servar</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>&amp;Threshold</source>
      <translation>&amp;Umbral</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>Dates held back</source>
      <translation>Fechas reservadas</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>&lt;b&gt;Number of patterns&lt;/b&gt;&lt;br&gt;How well series stand apart in 2 to 10 patterns.</source>
      <translation>&lt;b&gt;Número de patrones&lt;/b&gt;&lt;br&gt;Con qué claridad se separan las series en 2 a 10 patrones.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>A forecast to {date} is longer than half the observed span. Read it as a scenario.</source>
      <translation>Un pronóstico hasta el {date} supera la mitad del período observado. Léalo como un escenario.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>to {date}</source>
      <translation>hasta el {date}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/model.py" />
      <source>{n} changed</source>
      <translation>{n} cambiados</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/prepared.py" />
      <source>&lt;a href="prepare"&gt;Prepare…&lt;/a&gt;</source>
      <translation>&lt;a href="prepare"&gt;Preparar…&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/prepared.py" />
      <source>&lt;a href="undo"&gt;Take back&lt;/a&gt;</source>
      <translation>&lt;a href="undo"&gt;Deshacer&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/prepared.py" />
      <source>Prepared: {steps}</source>
      <translation>Preparado: {steps}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>&lt;b&gt;Whole data set&lt;/b&gt;&lt;br&gt;Use no regions; the layer itself stays.</source>
      <translation>&lt;b&gt;Todos los datos&lt;/b&gt;&lt;br&gt;No usar regiones; la capa en sí se conserva.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>&lt;b&gt;Draw region&lt;/b&gt;&lt;br&gt;On the map, over the coloured area.</source>
      <translation>&lt;b&gt;Dibujar región&lt;/b&gt;&lt;br&gt;En el mapa, sobre el área coloreada.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>&lt;b&gt;From layer&lt;/b&gt;&lt;br&gt;Take polygons of a loaded layer, or what moves fast.</source>
      <translation>&lt;b&gt;De una capa&lt;/b&gt;&lt;br&gt;Tomar polígonos de una capa cargada, o lo que se mueve rápido.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>{name}: {n} selected</source>
      <translation>{name}: {n} seleccionados</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>Polygon</source>
      <translation>Polígono</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>Rectangle</source>
      <translation>Rectángulo</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>Circle</source>
      <translation>Círculo</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>By velocity…</source>
      <translation>Por velocidad…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>The layer "{name}" was removed. Choose another one.</source>
      <translation>La capa «{name}» se ha eliminado. Elija otra.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_choice.py" />
      <source>No polygon layer is loaded</source>
      <translation>No hay ninguna capa de polígonos cargada</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_editing.py" />
      <source>This region lies in the layer {name}. Change it there, with QGIS's own tools.</source>
      <translation>Esta región está en la capa {name}. Cámbiela ahí, con las herramientas propias de QGIS.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_editing.py" />
      <source>Colour of region {name}</source>
      <translation>Color de la región {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_editing.py" />
      <source>Change the colour of region {name}</source>
      <translation>Cambiar el color de la región {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_editing.py" />
      <source>Colour</source>
      <translation>Color</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_editing.py" />
      <source>Double click or F2 renames, Del deletes.</source>
      <translation>Doble clic o F2 cambia el nombre, Supr borra.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_table.py" />
      <source>{area} km²</source>
      <translation>{area} km²</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_table.py" />
      <source>&lt;b&gt;Valid&lt;/b&gt;&lt;br&gt;Pixels or points with data in the region; ~ where large ones are sampled.</source>
      <translation>&lt;b&gt;Válidos&lt;/b&gt;&lt;br&gt;Píxeles o puntos con datos en la región; ~ donde las regiones grandes se cuentan por muestreo.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_table.py" />
      <source>Role</source>
      <translation>Función</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_table.py" />
      <source>Area</source>
      <translation>Área</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_table.py" />
      <source>Valid</source>
      <translation>Válidos</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/region_table.py" />
      <source>&lt;b&gt;Regions&lt;/b&gt;&lt;br&gt;A run trains and forecasts those with a tick.</source>
      <translation>&lt;b&gt;Regiones&lt;/b&gt;&lt;br&gt;Una ejecución entrena y pronostica las marcadas.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>{name} has more than {n} polygons. Select those you want first.</source>
      <translation>{name} tiene más de {n} polígonos. Seleccione primero los que quiera.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Take {a} out of {b}</source>
      <translation>Quitar {a} de {b}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Draw regions, or leave it: the whole data set is one region.</source>
      <translation>Dibuje regiones, o déjelo así: todos los datos son una región.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Region {name} is deleted.</source>
      <translation>Se ha borrado la región {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>whole data set</source>
      <translation>todos los datos</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/regions.py" />
      <source>Set {name} to Test (unseen) to learn how the model does elsewhere.</source>
      <translation>Ponga {name} en Prueba (no vista) para saber cómo se desempeña el modelo en otro sitio.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>New runs go to {folder}. &lt;a href="folder"&gt;Change&lt;/a&gt;</source>
      <translation>Las nuevas ejecuciones van a {folder}. &lt;a href="folder"&gt;Cambiar&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>This run was stopped before its training. Continue runs it anew.</source>
      <translation>Esta ejecución se detuvo antes de su entrenamiento. «Continuar» la inicia de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Results</source>
      <translation>Resultados</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Add the run's layers.</source>
      <translation>Añadir las capas de la ejecución.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Play</source>
      <translation>Reproducir</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Run the map through the dates, from observed into forecast.</source>
      <translation>Recorrer las fechas en el mapa, de lo observado al pronóstico.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Profile</source>
      <translation>Perfil</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Draw a line on the map.</source>
      <translation>Dibujar una línea en el mapa.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Report…</source>
      <translation>Informe…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Maps, plots and scores as a PDF.</source>
      <translation>Mapas, gráficos y puntuaciones en un PDF.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Residuals…</source>
      <translation>Residuos…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>How they are spread on the held-back dates.</source>
      <translation>Cómo se reparten en las fechas reservadas.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Open folder</source>
      <translation>Abrir carpeta</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>See the run's files.</source>
      <translation>Ver los archivos de la ejecución.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>For other programs and people.</source>
      <translation>Para otros programas y otras personas.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Display</source>
      <translation>Visualización</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Range of colours, blending, swipe.</source>
      <translation>Rango de colores, mezcla, cortinilla.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>This run was stopped. Continue goes on where it was; Forecast now ends the training and takes the best model so far.</source>
      <translation>Esta ejecución se detuvo. «Continuar» sigue desde donde estaba; «Pronosticar ahora» termina el entrenamiento y toma el mejor modelo hasta ahora.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>The report of this run is missing.</source>
      <translation>Falta el informe de esta ejecución.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Run a forecast first.</source>
      <translation>Ejecute primero un pronóstico.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>A quick try: a whole training may do better.</source>
      <translation>Un intento rápido: un entrenamiento completo puede ser mejor.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Use the baseline</source>
      <translation>Usar el modelo base</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/results.py" />
      <source>Where is it better?</source>
      <translation>¿Dónde es mejor?</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>Run</source>
      <translation>Ejecución</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>&lt;b&gt;Quick try&lt;/b&gt;&lt;br&gt;A smaller network, trained shorter. The run's name says so.</source>
      <translation>&lt;b&gt;Intento rápido&lt;/b&gt;&lt;br&gt;Una red más pequeña, entrenada menos tiempo. El nombre de la ejecución lo dice.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>Load model…</source>
      <translation>Cargar modelo…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>&lt;b&gt;Load model&lt;/b&gt;&lt;br&gt;Forecast with a model that was trained before.</source>
      <translation>&lt;b&gt;Cargar modelo&lt;/b&gt;&lt;br&gt;Pronosticar con un modelo entrenado antes.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>Progress of the run</source>
      <translation>Progreso de la ejecución</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>&lt;b&gt;Cancel&lt;/b&gt;&lt;br&gt;Stops at once; the best model so far is kept.</source>
      <translation>&lt;b&gt;Cancelar&lt;/b&gt;&lt;br&gt;Detiene al instante; se conserva el mejor modelo hasta el momento.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>&lt;a href="log"&gt;Open log&lt;/a&gt; · &lt;a href="next"&gt;Prepare next run&lt;/a&gt;</source>
      <translation>&lt;a href="log"&gt;Abrir registro&lt;/a&gt; · &lt;a href="next"&gt;Preparar la próxima ejecución&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>Pause</source>
      <translation>Pausar</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>The run goes on.</source>
      <translation>La ejecución continúa.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>The run waits and leaves the processor to you.</source>
      <translation>La ejecución espera y le deja el procesador a usted.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>Train and forecast</source>
      <translation>Entrenar y pronosticar</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>&lt;b&gt;{label} (Ctrl+Return)&lt;/b&gt;&lt;br&gt;{text}</source>
      <translation>&lt;b&gt;{label} (Ctrl+Intro)&lt;/b&gt;&lt;br&gt;{text}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>Quick try ({time})</source>
      <translation>Intento rápido ({time})</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>Forecast with a model that was trained before.</source>
      <translation>Pronosticar con un modelo entrenado antes.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>&lt;b&gt;Load model&lt;/b&gt;&lt;br&gt;{text}</source>
      <translation>&lt;b&gt;Cargar modelo&lt;/b&gt;&lt;br&gt;{text}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>Cancelling: the best model so far is being saved.</source>
      <translation>Cancelando: se está guardando el mejor modelo hasta el momento.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>epoch {n} of {all}</source>
      <translation>época {n} de {all}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>Waiting: {name}</source>
      <translation>En espera: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>paused</source>
      <translation>en pausa</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>pausing at the next step</source>
      <translation>pausa en el próximo paso</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run.py" />
      <source>{time} left</source>
      <translation>quedan {time}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_list.py" />
      <source>Runs</source>
      <translation>Ejecuciones</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_list.py" />
      <source>1 run</source>
      <translation>1 ejecución</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_list.py" />
      <source>{n} runs</source>
      <translation>{n} ejecuciones</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_list.py" />
      <source>no run yet</source>
      <translation>ninguna ejecución aún</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_list.py" />
      <source>How much smaller the RMSE is than the best baseline's.</source>
      <translation>Cuánto menor es el RMSE que el del mejor modelo base.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_list.py" />
      <source>{n} stopped</source>
      <translation>detenidas: {n}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_list.py" />
      <source>stopped</source>
      <translation>detenida</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_list.py" />
      <source>no result</source>
      <translation>sin resultado</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_menu.py" />
      <source>Remove from study</source>
      <translation>Quitar del estudio</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/run_menu.py" />
      <source>Name of the run; empty for its number</source>
      <translation>Nombre de la ejecución; vacío: su número</translation>
    </message>
    <message>
      <location filename="../../ui/docks/steps/selected.py" />
      <source>{name} (selected)</source>
      <translation>{name} (selección)</translation>
    </message>
    <message>
      <location filename="../../ui/docks/value_range.py" />
      <source>Symmetric</source>
      <translation>Simétrico</translation>
    </message>
    <message>
      <location filename="../../ui/docks/value_range.py" />
      <source>Manual</source>
      <translation>Manual</translation>
    </message>
    <message>
      <location filename="../../ui/docks/value_range.py" />
      <source>The axis of the values: as far as the data, the same up and down, or two numbers.</source>
      <translation>El eje de los valores: tanto como los datos, lo mismo hacia arriba y hacia abajo, o dos números.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/value_range.py" />
      <source>Y range</source>
      <translation>Rango Y</translation>
    </message>
    <message>
      <location filename="../../ui/docks/value_range.py" />
      <source>From</source>
      <translation>Desde</translation>
    </message>
    <message>
      <location filename="../../ui/docks/value_range.py" />
      <source>to</source>
      <translation>hasta</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water.py" />
      <source>Water presses the ground down. Choose a model's water and the motion of the ground, or &lt;a href="twin"&gt;try the simulated twin&lt;/a&gt;.</source>
      <translation>El agua presiona el terreno hacia abajo. Elija el agua de un modelo y el movimiento del terreno, o &lt;a href="twin"&gt;pruebe el gemelo simulado&lt;/a&gt;.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water.py" />
      <source>&lt;b&gt;Direction&lt;/b&gt;&lt;br&gt;Line of sight is divided by cos(incidence).</source>
      <translation>&lt;b&gt;Dirección&lt;/b&gt;&lt;br&gt;La línea de vista se divide por cos(incidencia).</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water.py" />
      <source>Water storage {name}</source>
      <translation>Almacenamiento de agua {name}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water.py" />
      <source>The worker environment is not set up yet. Set it up in the Forecast dock first.</source>
      <translation>El entorno de cálculo aún no está configurado. Configúrelo primero en el panel Pronóstico.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water.py" />
      <source>Making the simulated twin, about 10 s…</source>
      <translation>Creando el gemelo simulado, unos 10 s…</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water.py" />
      <source>Simulated · Study area</source>
      <translation>Simulado · Área de estudio</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water.py" />
      <source>{mode}, {n} changed</source>
      <translation>{mode}, {n} cambiados</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water.py" />
      <source>As the file says</source>
      <translation>Como dice el archivo</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Water storage of a model, a raster with one band for each date (mm, cm, m or kg/m²).</source>
      <translation>Almacenamiento de agua de un modelo, un ráster con una banda por fecha (mm, cm, m o kg/m²).</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Displacement of the ground, a raster with one band for each date.</source>
      <translation>Desplazamiento del terreno, un ráster con una banda por fecha.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>The area to correct. Without one, every cell with deformation is corrected.</source>
      <translation>El área que corregir. Sin ella se corrigen todas las celdas con deformación.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>An independent record of water such as GRACE: a raster by date, or a table of date and value.</source>
      <translation>Un registro independiente del agua, como GRACE: un ráster por fecha, o una tabla de fecha y valor.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Prior</source>
      <translation>Campo previo</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Deformation</source>
      <translation>Deformación</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Study area</source>
      <translation>Área de estudio</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Validation</source>
      <translation>Validación</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>File of: {what}</source>
      <translation>Archivo de: {what}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>&lt;b&gt;{what}&lt;/b&gt;&lt;br&gt;Choose a file; nothing is copied.</source>
      <translation>&lt;b&gt;{what}&lt;/b&gt;&lt;br&gt;Elija un archivo; no se copia nada.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Reference area</source>
      <translation>Área de referencia</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Where the InSAR is zero by definition. None: deformation tied to GNSS.</source>
      <translation>Donde el InSAR es cero por definición. Ninguna: deformación ligada a GNSS.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Descending track</source>
      <translation>Órbita descendente</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>A second line of sight, with incidence angles; the deformation is then the ascending one.</source>
      <translation>Una segunda línea de vista, con ángulos de incidencia; la deformación es entonces la ascendente.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Atmospheric loading</source>
      <translation>Carga atmosférica</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>What the air's weight does to the ground; it is subtracted.</source>
      <translation>Lo que el peso del aire hace al terreno; se resta.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Snow</source>
      <translation>Nieve</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>The part of the prior that is snow; its error is a factor, not a sum.</source>
      <translation>La parte del campo previo que es nieve; su error es un factor, no una suma.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Love numbers</source>
      <translation>Números de Love</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Degree, h, l and k from degree 1 (or 0) on, in the frame chosen below. None: PREM.</source>
      <translation>Grado, h, l y k desde el grado 1 (o 0), en el marco elegido abajo. Ninguno: PREM.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Tables (*.txt *.dat *.csv);;</source>
      <translation>Tablas (*.txt *.dat *.csv);;</translation>
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
      <translation>GeoTIFF, NetCDF, tabla (*.tif *.tiff *.vrt *.nc *.csv *.txt);;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_inputs.py" />
      <source>Polygons (*.gpkg *.geojson *.shp);;</source>
      <translation>Polígonos (*.gpkg *.geojson *.shp);;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_plots.py" />
      <source>Water storage plots</source>
      <translation>Gráficos de almacenamiento de agua</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_plots.py" />
      <source>Show all</source>
      <translation>Mostrar todo</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_plots.py" />
      <source>&lt;b&gt;Show all&lt;/b&gt;&lt;br&gt;Ends zooming and dragging.</source>
      <translation>&lt;b&gt;Mostrar todo&lt;/b&gt;&lt;br&gt;Termina el zum y el arrastre.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_plots.py" />
      <source>No run yet. Correct the water storage in the dock of that name.</source>
      <translation>Aún no hay ejecuciones. Corrija el almacenamiento de agua en el panel de ese nombre.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_plots.py" />
      <source>Water</source>
      <translation>Agua</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_plots.py" />
      <source>Noise</source>
      <translation>Ruido</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_plots.py" />
      <source>Innovations</source>
      <translation>Innovaciones</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_plots.py" />
      <source>Load</source>
      <translation>Carga</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_results_step.py" />
      <source>&lt;b&gt;Runs&lt;/b&gt;&lt;br&gt;The newest comes first.</source>
      <translation>&lt;b&gt;Ejecuciones&lt;/b&gt;&lt;br&gt;La más reciente va primero.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_results_step.py" />
      <source>&lt;a href="folder"&gt;Open the folder&lt;/a&gt;</source>
      <translation>&lt;a href="folder"&gt;Abrir la carpeta&lt;/a&gt;</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_results_step.py" />
      <source>Plots</source>
      <translation>Gráficos</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_run.py" />
      <source>Folder for runs</source>
      <translation>Carpeta de ejecuciones</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_run.py" />
      <source>&lt;b&gt;Folder&lt;/b&gt;&lt;br&gt;Runs get folders in it; empty is the usual place.</source>
      <translation>&lt;b&gt;Carpeta&lt;/b&gt;&lt;br&gt;Cada ejecución obtiene en ella una carpeta; vacío es el lugar habitual.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_run.py" />
      <source>Beside the project</source>
      <translation>Junto al proyecto</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_run.py" />
      <source>Correct the water storage</source>
      <translation>Corregir el agua almacenada</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_run.py" />
      <source>&lt;b&gt;Cancel&lt;/b&gt;&lt;br&gt;Stops at once; nothing is left half written.</source>
      <translation>&lt;b&gt;Cancelar&lt;/b&gt;&lt;br&gt;Detiene al instante; nada queda escrito a medias.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_run.py" />
      <source>&lt;b&gt;Correct the water storage&lt;/b&gt;&lt;br&gt;{text}</source>
      <translation>&lt;b&gt;Corregir el agua almacenada&lt;/b&gt;&lt;br&gt;{text}</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_run.py" />
      <source>Cancelling</source>
      <translation>Cancelando</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Where its file is wrong or silent.</source>
      <translation>Cuando su archivo indica una errónea o ninguna.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Unit of the deformation</source>
      <translation>Unidad de la deformación</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Unit of the prior</source>
      <translation>Unidad del campo previo</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Unit of the validation</source>
      <translation>Unidad de la validación</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Mode</source>
      <translation>Modo</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Joint uses the neighbours' observations too. It needs the noise's length.</source>
      <translation>El conjunto usa también las observaciones de los vecinos. Necesita la longitud del ruido.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Standard deviation of one cell's deformation at one date.</source>
      <translation>Desviación estándar de la deformación de una celda en una fecha.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Error of the prior</source>
      <translation>Error del campo previo</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Standard deviation of the prior's error.</source>
      <translation>Desviación estándar del error del campo previo.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Its duration</source>
      <translation>Su duración</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Correlation time of the prior's error.</source>
      <translation>Tiempo de correlación del error del campo previo.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Its reach</source>
      <translation>Su alcance</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Correlation length of the prior's error.</source>
      <translation>Longitud de correlación del error del campo previo.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Members</source>
      <translation>Miembros</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Size of the ensemble; 24 is usual, below 10 gains are mostly noise.</source>
      <translation>Tamaño del conjunto; lo habitual es 24, con menos de 10 las ganancias son casi solo ruido.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Localisation</source>
      <translation>Localización</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Joint mode: observations beyond it have no weight.</source>
      <translation>Modo conjunto: las observaciones más allá no tienen peso.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Halo</source>
      <translation>Halo</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Width of the prior around the study area that is carried along.</source>
      <translation>Anchura del campo previo que se arrastra alrededor del área de estudio.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Each cell by itself</source>
      <translation>Cada celda por separado</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>All cells together (joint)</source>
      <translation>Todas las celdas juntas (conjunto)</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Length of the noise</source>
      <translation>Longitud del ruido</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Joint: noise alike between cells; 0: none.</source>
      <translation>Conjunto: ruido común entre celdas; 0: ninguno.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Update</source>
      <translation>Actualización</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Square root leaves exactly the spread that theory gives.</source>
      <translation>La raíz cuadrada deja exactamente la dispersión que da la teoría.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Smoother</source>
      <translation>Suavizador</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Later dates correct earlier ones too.</source>
      <translation>Las fechas posteriores corrigen también las anteriores.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>How acquisitions and dates of the prior meet.</source>
      <translation>Cómo se emparejan las adquisiciones y las fechas del campo previo.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Largest gap</source>
      <translation>Hueco máximo</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Between dates that belong together; 0: half a step.</source>
      <translation>Entre fechas que van juntas; 0: medio paso.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Cells of the analysis.</source>
      <translation>Celdas del análisis.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Leave out above</source>
      <translation>Excluir por encima de</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Places that move for other reasons; 0: all.</source>
      <translation>Lugares que se mueven por otras causas; 0: todos.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Places in a cell</source>
      <translation>Lugares en una celda</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>How they are put together.</source>
      <translation>Cómo se combinan.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Valid share</source>
      <translation>Proporción válida</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Share of a cell's places that must hold a value.</source>
      <translation>Proporción de los lugares de una celda que deben tener valor.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Other noise levels</source>
      <translation>Otros niveles de ruido</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Filter anew for 7 to 12 mm.</source>
      <translation>Filtrar de nuevo para 7 a 12 mm.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Frame</source>
      <translation>Marco</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Centre that the loading refers to.</source>
      <translation>Centro al que se refiere la carga.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Gravity</source>
      <translation>Gravedad</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>At the surface.</source>
      <translation>En la superficie.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Error of the snow</source>
      <translation>Error de la nieve</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Standard deviation of the logarithm of its factor.</source>
      <translation>Desviación estándar del logaritmo de su factor.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Leave out dates</source>
      <translation>Excluir fechas</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Dates or spans, such as 2016-05-01/2016-06-30, with spaces.</source>
      <translation>Fechas o períodos, como 2016-05-01/2016-06-30, separados por espacios.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Seed</source>
      <translation>Semilla</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>The same seed gives the same result.</source>
      <translation>La misma semilla da el mismo resultado.</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Square root</source>
      <translation>Raíz cuadrada</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Perturbed observations</source>
      <translation>Observaciones perturbadas</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Off</source>
      <translation>No</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>On</source>
      <translation>Sí</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Nearest acquisition</source>
      <translation>Adquisición más cercana</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Prior interpolated</source>
      <translation>Campo previo interpolado</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>The prior's own</source>
      <translation>Las del campo previo</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>EASE-Grid 2.0, 25 km</source>
      <translation>EASE-Grid 2.0, 25 km</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Where it is quick</source>
      <translation>Donde sea rápido</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Always</source>
      <translation>Siempre</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Never</source>
      <translation>Nunca</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Solid Earth (CE)</source>
      <translation>Tierra sólida (CE)</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Earth system (CM)</source>
      <translation>Sistema Tierra (CM)</translation>
    </message>
    <message>
      <location filename="../../ui/docks/water_settings.py" />
      <source>Figure (CF)</source>
      <translation>Figura (CF)</translation>
    </message>
    <message>
      <location filename="../../ui/drawing.py" />
      <source>Drawn regions now count, in place of {name}.</source>
      <translation>Ahora cuentan las regiones dibujadas, en lugar de {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/dropped.py" />
      <source>The layer "{name}" has no file of its own.</source>
      <translation>La capa «{name}» no tiene archivo propio.</translation>
    </message>
    <message>
      <location filename="../../ui/dropped.py" />
      <source>Export it to a file first; as the data to forecast it can be chosen in step 1.</source>
      <translation>Expórtela primero a un archivo; como datos que pronosticar se puede elegir en el paso 1.</translation>
    </message>
    <message>
      <location filename="../../ui/environment_work.py" />
      <source>Checking</source>
      <translation>Comprobando</translation>
    </message>
    <message>
      <location filename="../../ui/estimate.py" />
      <source>Estimate: {time} at most for {n} series ({basis}). Early stopping often ends it sooner.</source>
      <translation>Estimación: {time} como máximo para {n} series ({basis}). La parada temprana suele acortarlo.</translation>
    </message>
    <message>
      <location filename="../../ui/estimate.py" />
      <source>measured by the last run here</source>
      <translation>medido por la última ejecución aquí</translation>
    </message>
    <message>
      <location filename="../../ui/estimate.py" />
      <source>by a short measurement here</source>
      <translation>según una breve medición aquí</translation>
    </message>
    <message>
      <location filename="../../ui/estimate.py" />
      <source>rough, until a first run here</source>
      <translation>aproximado, hasta una primera ejecución aquí</translation>
    </message>
    <message>
      <location filename="../../ui/estimate.py" />
      <source>The time is that of the last run of this model on this computer, for data of this size.</source>
      <translation>El tiempo es el de la última ejecución de este modelo en este equipo, para datos de este tamaño.</translation>
    </message>
    <message>
      <location filename="../../ui/estimate.py" />
      <source>The time is counted from the size of the data and from half a second of training a small network on one thread of this processor. The first run of the model here replaces it.</source>
      <translation>El tiempo se calcula a partir del tamaño de los datos y de medio segundo de entrenamiento de una red pequeña en un hilo de este procesador. La primera ejecución del modelo aquí lo sustituye.</translation>
    </message>
    <message>
      <location filename="../../ui/estimate.py" />
      <source>The time is counted from the size of the data for a usual device of this kind. The first run of the model here replaces it.</source>
      <translation>El tiempo se calcula a partir del tamaño de los datos para un dispositivo habitual de este tipo. La primera ejecución del modelo aquí lo sustituye.</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Exported &lt;a href="{link}"&gt;{name}&lt;/a&gt;.</source>
      <translation>Se exportó &lt;a href="{link}"&gt;{name}&lt;/a&gt;.</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Package: maps, styles, project…</source>
      <translation>Paquete: mapas, estilos, proyecto…</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Zip archive (*.zip)</source>
      <translation>Archivo zip (*.zip)</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Maps for Google Earth…</source>
      <translation>Mapas para Google Earth…</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>KMZ file (*.kmz)</source>
      <translation>Archivo KMZ (*.kmz)</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Animation…</source>
      <translation>Animación…</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>GIF animation (*.gif)</source>
      <translation>Animación GIF (*.gif)</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>One map with its style</source>
      <translation>Un mapa con su estilo</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Another dated map</source>
      <translation>Otro mapa con fechas</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Export the run</source>
      <translation>Exportar la ejecución</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>The package is being made ready.</source>
      <translation>Se está preparando el paquete.</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Film…</source>
      <translation>Vídeo…</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>MP4 film (*.mp4)</source>
      <translation>Vídeo MP4 (*.mp4)</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>This run has no such maps</source>
      <translation>Esta ejecución no tiene mapas así</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/asking.py" />
      <source>Cloud-optimised GeoTIFF (*.tif)</source>
      <translation>GeoTIFF optimizado para la nube (*.tif)</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/film.py" />
      <source>ffmpeg, which makes films, is not installed.</source>
      <translation>ffmpeg, que crea los vídeos, no está instalado.</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/film.py" />
      <source>Install it, or export a GIF animation.</source>
      <translation>Instálelo o exporte una animación GIF.</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/film.py" />
      <source>ffmpeg wrote no film: {reason}</source>
      <translation>ffmpeg no escribió ningún vídeo: {reason}</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/film.py" />
      <source>Export a GIF animation, or another folder.</source>
      <translation>Exporte una animación GIF o exporte a otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/frames.py" />
      <source>{folder} has no dated maps.</source>
      <translation>{folder} no tiene mapas con fecha.</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/frames.py" />
      <source>Runs at points have none; export their package instead.</source>
      <translation>Las ejecuciones en puntos no tienen ninguno; exporte en su lugar su paquete.</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/kmz.py" />
      <source>Legend</source>
      <translation>Leyenda</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/one_map.py" />
      <source>{folder} has no single map of that kind.</source>
      <translation>{folder} no tiene un único mapa de ese tipo.</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/one_map.py" />
      <source>Export the package: it has the maps of every region.</source>
      <translation>Exporte el paquete: contiene los mapas de todas las regiones.</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/package.py" />
      <source>Make the run's folder writable.</source>
      <translation>Haga escribible la carpeta de la ejecución.</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/task.py" />
      <source>±{n} mm, {sign}</source>
      <translation>±{n} mm, {sign}</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/task.py" />
      <source>{what}: {low} to {high}</source>
      <translation>{what}: de {low} a {high}</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/task.py" />
      <source>Exporting {name}</source>
      <translation>Exportando {name}</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/task.py" />
      <source>Choose another folder, or free some space.</source>
      <translation>Elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>the factor's nearest cell</source>
      <translation>la celda más cercana del factor</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>between the factor's cells around</source>
      <translation>entre las celdas circundantes del factor</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>mean of the factor's cells in this one</source>
      <translation>media de las celdas del factor dentro de esta</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>the factor's cells by their size</source>
      <translation>las celdas del factor según su tamaño</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>stations, the nearer ones weigh more</source>
      <translation>estaciones, las más cercanas pesan más</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>the factor's cell here</source>
      <translation>la celda del factor en este lugar</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>stations left out that do not cover the dates: {n}</source>
      <translation>estaciones omitidas que no cubren las fechas: {n}</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>mean of its {n} stations</source>
      <translation>media de sus {n} estaciones</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>its station</source>
      <translation>su estación</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>{n} days before</source>
      <translation>{n} días antes</translation>
    </message>
    <message>
      <location filename="../../ui/factor_at.py" />
      <source>a run refuses it: {why}</source>
      <translation>una ejecución lo rechaza: {why}</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>stations</source>
      <translation>estaciones</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>rasters</source>
      <translation>rásteres</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>raster</source>
      <translation>ráster</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>Its own places (the model weighs them)</source>
      <translation>Sus propios lugares (el modelo los pondera)</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>Nearest</source>
      <translation>El más cercano</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>inverse distance</source>
      <translation>distancia inversa</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>by cell size</source>
      <translation>por tamaño de celda</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>usual</source>
      <translation>habitual</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>Bilinear</source>
      <translation>Bilineal</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>Average of the cells within</source>
      <translation>Promedio de las celdas dentro</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>By cell size: bilinear or average</source>
      <translation>Por tamaño de celda: bilineal o promedio</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>Usual: monthly mean for rain, else linear</source>
      <translation>Habitual: media mensual para la lluvia, si no lineal</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>Linear between samples</source>
      <translation>Lineal entre muestras</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>The sample before</source>
      <translation>La muestra anterior</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>Mean of the month</source>
      <translation>Media del mes</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>Sum since the date before</source>
      <translation>Suma desde la fecha anterior</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>lag {n} days</source>
      <translation>desfase {n} días</translation>
    </message>
    <message>
      <location filename="../../ui/factor_words.py" />
      <source>Weighted by inverse distance</source>
      <translation>Ponderado por distancia inversa</translation>
    </message>
    <message>
      <location filename="../../ui/finder.py" />
      <source>Run of {study}: show on the map</source>
      <translation>Ejecución de {study}: mostrar en el mapa</translation>
    </message>
    <message>
      <location filename="../../ui/finder.py" />
      <source>Region: zoom to it</source>
      <translation>Región: zum a ella</translation>
    </message>
    <message>
      <location filename="../../ui/finder.py" />
      <source>Saved model: open its card</source>
      <translation>Modelo guardado: abrir su ficha</translation>
    </message>
    <message>
      <location filename="../../ui/finder.py" />
      <source>Study: open it</source>
      <translation>Estudio: abrirlo</translation>
    </message>
    <message>
      <location filename="../../ui/finder.py" />
      <source>Study: the open one</source>
      <translation>Estudio: el abierto</translation>
    </message>
    <message>
      <location filename="../../ui/finder.py" />
      <source>The study {name} is gone.</source>
      <translation>El estudio {name} ya no existe.</translation>
    </message>
    <message>
      <location filename="../../ui/finder.py" />
      <source>The results in {path} are gone.</source>
      <translation>Los resultados de {path} ya no están.</translation>
    </message>
    <message>
      <location filename="../../ui/finder.py" />
      <source>Region {name} is gone.</source>
      <translation>La región {name} ya no está.</translation>
    </message>
    <message>
      <location filename="../../ui/finder.py" />
      <source>A run goes on; its study stays open until it has ended.</source>
      <translation>Hay una ejecución en curso; su estudio queda abierto hasta que termine.</translation>
    </message>
    <message>
      <location filename="../../ui/first_sight.py" />
      <source>{n} GeoTIFF files</source>
      <translation>{n} archivos GeoTIFF</translation>
    </message>
    <message>
      <location filename="../../ui/first_sight.py" />
      <source>{x} x {y} pixels</source>
      <translation>{x} x {y} píxeles</translation>
    </message>
    <message>
      <location filename="../../ui/first_sight.py" />
      <source>From names, at first sight: {seen}</source>
      <translation>Por los nombres, a primera vista: {seen}</translation>
    </message>
    <message>
      <location filename="../../ui/first_sight.py" />
      <source>{n} bands</source>
      <translation>{n} bandas</translation>
    </message>
    <message>
      <location filename="../../ui/first_sight.py" />
      <source>table</source>
      <translation>tabla</translation>
    </message>
    <message>
      <location filename="../../ui/first_sight.py" />
      <source>{n} points</source>
      <translation>{n} puntos</translation>
    </message>
    <message>
      <location filename="../../ui/first_sight.py" />
      <source>points</source>
      <translation>puntos</translation>
    </message>
    <message>
      <location filename="../../ui/first_sight.py" />
      <source>1 date</source>
      <translation>1 fecha</translation>
    </message>
    <message>
      <location filename="../../ui/gdal_files.py" />
      <source>Run the forecast again.</source>
      <translation>Ejecute de nuevo el pronóstico.</translation>
    </message>
    <message>
      <location filename="../../ui/gdal_files.py" />
      <source>Copy or download the file again.</source>
      <translation>Copie o descargue de nuevo el archivo.</translation>
    </message>
    <message>
      <location filename="../../ui/gdal_files.py" />
      <source>{path} cannot be read; it is damaged or was not written to its end.</source>
      <translation>No se puede leer {path}; está dañado o no se escribió hasta el final.</translation>
    </message>
    <message>
      <location filename="../../ui/gdal_files.py" />
      <source>{path} cannot be reached any more.</source>
      <translation>Ya no se puede acceder a {path}.</translation>
    </message>
    <message>
      <location filename="../../ui/gdal_files.py" />
      <source>Connect its drive again, or put the file back, and click once more.</source>
      <translation>Vuelva a conectar su unidad, o devuelva el archivo a su sitio, y haga clic otra vez.</translation>
    </message>
    <message>
      <location filename="../../ui/jobs.py" />
      <source>The folder {path} cannot be written.</source>
      <translation>No se puede escribir en la carpeta {path}.</translation>
    </message>
    <message>
      <location filename="../../ui/jobs.py" />
      <source>Choose another output folder.</source>
      <translation>Elija otra carpeta de salida.</translation>
    </message>
    <message>
      <location filename="../../ui/jobs.py" />
      <source>There is no data to forecast.</source>
      <translation>No hay datos que pronosticar.</translation>
    </message>
    <message>
      <location filename="../../ui/jobs.py" />
      <source>The data layer was removed.</source>
      <translation>Se quitó la capa de datos.</translation>
    </message>
    <message>
      <location filename="../../ui/jobs.py" />
      <source>Choose data again.</source>
      <translation>Elija de nuevo los datos.</translation>
    </message>
    <message>
      <location filename="../../ui/jobs.py" />
      <source>The regions cannot be written to {path} ({reason}).</source>
      <translation>No se pueden escribir las regiones en {path} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/kept_series.py" />
      <source>A kept series of the project cannot be read: {entry}.</source>
      <translation>No se puede leer una serie conservada del proyecto: {entry}.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/file_points.py" />
      <source>{unit}, guessed</source>
      <translation>{unit}, supuesta</translation>
    </message>
    <message>
      <location filename="../../ui/layers/group.py" />
      <source>Points (mm)</source>
      <translation>Puntos (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/group.py" />
      <source>Ends of the 90 % interval</source>
      <translation>Extremos del intervalo del 90 %</translation>
    </message>
    <message>
      <location filename="../../ui/layers/group.py" />
      <source>Run {n}</source>
      <translation>Ejecución {n}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/group.py" />
      <source>Scenario {n}</source>
      <translation>Escenario {n}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/group.py" />
      <source>Response (mm)</source>
      <translation>Respuesta (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/group.py" />
      <source>Displacement (mm)</source>
      <translation>Desplazamiento (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>lower end of the {level} % band</source>
      <translation>extremo inferior de la banda del {level} %</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>upper end of the {level} % band</source>
      <translation>extremo superior de la banda del {level} %</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>lower end of {level} % of trainings</source>
      <translation>extremo inferior del {level} % de los entrenamientos</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>upper end of {level} % of trainings</source>
      <translation>extremo superior del {level} % de los entrenamientos</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Falls {threshold}</source>
      <translation>Baja {threshold}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast {date}, median (mm)</source>
      <translation>Pronóstico {date}, mediana (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast {date}, lower 90 % (mm)</source>
      <translation>Pronóstico {date}, inferior 90 % (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast {date}, upper 90 % (mm)</source>
      <translation>Pronóstico {date}, superior 90 % (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Reference {date}, median (mm)</source>
      <translation>Referencia {date}, mediana (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Response {date}, scenario − reference (mm)</source>
      <translation>Respuesta {date}, escenario − referencia (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Response {date}, lower 90 % (mm)</source>
      <translation>Respuesta {date}, inferior 90 % (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Response {date}, upper 90 % (mm)</source>
      <translation>Respuesta {date}, superior 90 % (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Interval width {date} (mm)</source>
      <translation>Anchura del intervalo {date} (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Residual {date} (mm)</source>
      <translation>Residuo {date} (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast velocity (mm/yr)</source>
      <translation>Velocidad pronosticada (mm/año)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast velocity, lower 90 % (mm/yr)</source>
      <translation>Velocidad pronosticada, inferior 90 % (mm/año)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast velocity, upper 90 % (mm/yr)</source>
      <translation>Velocidad pronosticada, superior 90 % (mm/año)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast acceleration (mm/yr²)</source>
      <translation>Aceleración pronosticada (mm/año²)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast acceleration, lower 90 % (mm/yr²)</source>
      <translation>Aceleración pronosticada, inferior 90 % (mm/año²)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast acceleration, upper 90 % (mm/yr²)</source>
      <translation>Aceleración pronosticada, superior 90 % (mm/año²)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Change against the past (mm/yr)</source>
      <translation>Cambio frente al pasado (mm/año)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Steps in the past (mm)</source>
      <translation>Escalones en el pasado (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>New velocities in the past (mm/yr)</source>
      <translation>Velocidades nuevas en el pasado (mm/año)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Skill against {baseline} (%)</source>
      <translation>Habilidad frente a {baseline} (%)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>{crosses}, probability (%)</source>
      <translation>{crosses}, probabilidad (%)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>{crosses}, date</source>
      <translation>{crosses}, fecha</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>{crosses}, early date (10 %)</source>
      <translation>{crosses}, fecha temprana (10 %)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>{crosses}, late date (90 %)</source>
      <translation>{crosses}, fecha tardía (90 %)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source> mm, observed − forecast</source>
      <translation> mm, observado − pronóstico</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source> mm, scenario − reference</source>
      <translation> mm, escenario − referencia</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source> mm, 90 % band</source>
      <translation> mm, banda del 90 %</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source> % {threshold} by {date}</source>
      <translation> % {threshold} hasta el {date}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Observed displacement</source>
      <translation>Desplazamiento observado</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast displacement</source>
      <translation>Desplazamiento pronosticado</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>median</source>
      <translation>mediana</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast of held-back dates</source>
      <translation>Pronóstico de fechas reservadas</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Residual on a held-back date, observed minus forecast</source>
      <translation>Residuo en una fecha reservada, observado menos pronosticado</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Width of the forecast's 90 % band</source>
      <translation>Anchura de la banda del 90 % del pronóstico</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Velocity of the forecast</source>
      <translation>Velocidad del pronóstico</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Acceleration of the forecast</source>
      <translation>Aceleración del pronóstico</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Velocity of the forecast minus that of the past</source>
      <translation>Velocidad del pronóstico menos la del pasado</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Step in the past of a series, where there was one</source>
      <translation>Escalón en el pasado de una serie, donde lo hubo</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>New velocity in the past of a series, where it changed</source>
      <translation>Nueva velocidad en el pasado de una serie, donde cambió</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Probability of crossing the threshold, 0 to 1</source>
      <translation>Probabilidad de cruzar el umbral, de 0 a 1</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>How much smaller the RMSE is than the reference's</source>
      <translation>Cuánto menor es el RMSE que el de la referencia</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Forecast along the reference paths of the factors</source>
      <translation>Pronóstico con las trayectorias de referencia de los factores</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Response of the model, scenario minus reference</source>
      <translation>Respuesta del modelo, escenario menos referencia</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>First date on which the threshold is more likely crossed than not</source>
      <translation>Primera fecha en que es más probable que no que se haya cruzado el umbral</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>First date on which the threshold is crossed with a probability of 10 %</source>
      <translation>Primera fecha en que el umbral se cruza con una probabilidad del 10 %</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>First date on which the threshold is crossed with a probability of 90 %</source>
      <translation>Primera fecha en que el umbral se cruza con una probabilidad del 90 %</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>in days since 1970-01-01</source>
      <translation>en días desde 1970-01-01</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>above {level} mm</source>
      <translation>por encima de {level} mm</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>below {level} mm</source>
      <translation>por debajo de {level} mm</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Rises {threshold}</source>
      <translation>Sube {threshold}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>the best baseline</source>
      <translation>el mejor modelo base</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Scenario {date}, median (mm)</source>
      <translation>Escenario {date}, mediana (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Scenario {date}, lower 90 % (mm)</source>
      <translation>Escenario {date}, inferior 90 % (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/kinds.py" />
      <source>Scenario {date}, upper 90 % (mm)</source>
      <translation>Escenario {date}, superior 90 % (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/loader.py" />
      <source>Preparing the maps of {run}</source>
      <translation>Preparando los mapas de {run}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/loader.py" />
      <source>The maps could not be prepared.</source>
      <translation>No se pudieron preparar los mapas.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/loader.py" />
      <source>The maps of {path} cannot be written ({reason}).</source>
      <translation>No se pueden escribir los mapas de {path} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/layers/loader.py" />
      <source>Free some space, or choose another output folder.</source>
      <translation>Libere espacio o elija otra carpeta de salida.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/loader.py" />
      <source>The run's group was removed while its maps were being added.</source>
      <translation>El grupo de la ejecución se quitó mientras se añadían sus mapas.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/loader.py" />
      <source>The run has no maps.</source>
      <translation>La ejecución no tiene mapas.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/metadata.py" />
      <source>Data: {path}.</source>
      <translation>Datos: {path}.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/metadata.py" />
      <source>Unit: {unit}, {sign}.</source>
      <translation>Unidad: {unit}, {sign}.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/metadata.py" />
      <source>Simulated data: no measurement of the ground.</source>
      <translation>Datos simulados: no son una medición del terreno.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/metadata.py" />
      <source>Threshold: {threshold}.</source>
      <translation>Umbral: {threshold}.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/metadata.py" />
      <source>In percent, against {baseline}; below 0 it is worse.</source>
      <translation>En porcentaje, frente a {baseline}; por debajo de 0 es peor.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/metadata.py" />
      <source>Model: {model}.</source>
      <translation>Modelo: {model}.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/mosaic.py" />
      <source>{path} has another grid than {first}.</source>
      <translation>{path} tiene otra cuadrícula que {first}.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/mosaic.py" />
      <source>Run the forecast again with one grid for all regions.</source>
      <translation>Ejecute de nuevo el pronóstico con una sola cuadrícula para todas las regiones.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_layers.py" />
      <source>Points {date} observed (mm)</source>
      <translation>Puntos {date} observado (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_layers.py" />
      <source>Points {date} response (mm)</source>
      <translation>Puntos {date} respuesta (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_layers.py" />
      <source>Points {date} residual (mm)</source>
      <translation>Puntos {date} residuo (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_layers.py" />
      <source>Points {date} scenario (mm)</source>
      <translation>Puntos {date} escenario (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_layers.py" />
      <source>Points {date} forecast (mm)</source>
      <translation>Puntos {date} pronóstico (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/point_layers.py" />
      <source>{name}, region {region}</source>
      <translation>{name}, región {region}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/raster_layers.py" />
      <source>probability (%)</source>
      <translation>probabilidad (%)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/raster_layers.py" />
      <source>response</source>
      <translation>respuesta</translation>
    </message>
    <message>
      <location filename="../../ui/layers/raster_layers.py" />
      <source>scenario</source>
      <translation>escenario</translation>
    </message>
    <message>
      <location filename="../../ui/layers/raster_layers.py" />
      <source>Band {n} of {path} is named {text!r}, not by its date.</source>
      <translation>La banda {n} de {path} se llama {text!r}, no lleva su fecha por nombre.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/relative.py" />
      <source>{name} · not relative</source>
      <translation>{name} · no relativo</translation>
    </message>
    <message>
      <location filename="../../ui/layers/relative.py" />
      <source>a reference</source>
      <translation>una referencia</translation>
    </message>
    <message>
      <location filename="../../ui/layers/relative.py" />
      <source>Make the folder of the run writable.</source>
      <translation>Haga escribible la carpeta de la ejecución.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/run_maps.py" />
      <source>{path} is missing, though the report names it.</source>
      <translation>Falta {path}, aunque el informe lo nombra.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/sources.py" />
      <source>{name} · mean velocity, unit not known</source>
      <translation>{name} · velocidad media, unidad desconocida</translation>
    </message>
    <message>
      <location filename="../../ui/layers/sources.py" />
      <source>Reading {name} for the map</source>
      <translation>Leyendo {name} para el mapa</translation>
    </message>
    <message>
      <location filename="../../ui/layers/sources.py" />
      <source>{name} · mean velocity (mm/yr)</source>
      <translation>{name} · velocidad media (mm/año)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/sources.py" />
      <source>{name} · mean velocity (mm/yr, unit guessed)</source>
      <translation>{name} · velocidad media (mm/año, unidad supuesta)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/sources.py" />
      <source>{name} is not shown on the map ({error}).</source>
      <translation>{name} no se muestra en el mapa ({error}).</translation>
    </message>
    <message>
      <location filename="../../ui/layers/sources.py" />
      <source>The data itself may still be read.</source>
      <translation>Es posible que los datos en sí se puedan leer de todos modos.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/sources.py" />
      <source>{name} is not shown on the map.</source>
      <translation>{name} no se muestra en el mapa.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>no values</source>
      <translation>sin valores</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>over 25 % worse than {baseline}</source>
      <translation>más de un 25 % peor que {baseline}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>5 to 25 % worse than {baseline}</source>
      <translation>de un 5 a un 25 % peor que {baseline}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>about equal (within 5 %)</source>
      <translation>casi igual (dentro del 5 %)</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>5 to 25 % better</source>
      <translation>de un 5 a un 25 % mejor</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>over 25 % better</source>
      <translation>más de un 25 % mejor</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>{low} to {high}{unit}</source>
      <translation>{low} a {high}{unit}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>not crossed before {date}</source>
      <translation>no se supera antes del {date}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>in {period}</source>
      <translation>en {period}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>The style {path} cannot be written ({reason}).</source>
      <translation>No se puede escribir el estilo {path} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>already crossed on {date}</source>
      <translation>ya superado el {date}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>below {value}{unit}</source>
      <translation>menos de {value}{unit}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/styles.py" />
      <source>above {value}{unit}</source>
      <translation>más de {value}{unit}</translation>
    </message>
    <message>
      <location filename="../../ui/layers/velocity.py" />
      <source>{name} has no columns easting and northing, or longitude and latitude.</source>
      <translation>{name} no tiene columnas easting y northing, ni longitude y latitude.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/velocity.py" />
      <source>The data is used all the same; it is only not shown on the map.</source>
      <translation>Los datos se usan de todos modos; solo que no se muestran en el mapa.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/velocity.py" />
      <source>{name} has no velocity and no dates to compute one from.</source>
      <translation>{name} no tiene velocidad ni fechas con las que calcularla.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/velocity.py" />
      <source>Name the columns like 20200105 or D20200105.</source>
      <translation>Nombre las columnas como 20200105 o D20200105.</translation>
    </message>
    <message>
      <location filename="../../ui/layers/velocity.py" />
      <source>{path} cannot be written ({error}).</source>
      <translation>No se puede escribir {path} ({error}).</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_group.py" />
      <source>Water storage · {run}</source>
      <translation>Almacenamiento de agua · {run}</translation>
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
      <translation>Almacenamiento de agua, corregido</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>The prior, corrected by deformation</source>
      <translation>El campo previo, corregido con la deformación</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Correction of the water storage</source>
      <translation>Corrección del almacenamiento de agua</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Corrected minus prior</source>
      <translation>Corregido menos campo previo</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Spread of the water storage</source>
      <translation>Dispersión del almacenamiento de agua</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Standard deviation of the members</source>
      <translation>Desviación estándar de los miembros</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Innovation, normalised</source>
      <translation>Innovación, normalizada</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Observed minus predicted uplift over its standard deviation; above 0 the prior is too wet</source>
      <translation>Levantamiento observado menos predicho, dividido por su desviación estándar; por encima de 0 el campo previo es demasiado húmedo</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Deformation, observed</source>
      <translation>Deformación, observada</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>mm, up</source>
      <translation>mm, arriba</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Observed, on the prior's level</source>
      <translation>Observada, al nivel del campo previo</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Deformation, before</source>
      <translation>Deformación, antes</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>What the prior's load predicts</source>
      <translation>Lo que predice la carga del campo previo</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Deformation, after</source>
      <translation>Deformación, después</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>What the corrected load predicts</source>
      <translation>Lo que predice la carga corregida</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Correlation with the validation, before</source>
      <translation>Correlación con la validación, antes</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Of the prior</source>
      <translation>Del campo previo</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Correlation with the validation, after</source>
      <translation>Correlación con la validación, después</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Of the correction</source>
      <translation>De la corrección</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Error against the validation (ubRMSD), before</source>
      <translation>Error frente a la validación (ubRMSD), antes</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Error against the validation (ubRMSD), after</source>
      <translation>Error frente a la validación (ubRMSD), después</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Innovation, mean over time</source>
      <translation>Innovación, media en el tiempo</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>0 is the target</source>
      <translation>El objetivo es 0</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>Innovation, standard deviation over time</source>
      <translation>Innovación, desviación estándar en el tiempo</translation>
    </message>
    <message>
      <location filename="../../ui/layers/water_kinds.py" />
      <source>1 is the target</source>
      <translation>El objetivo es 1</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Colours: {low} to {high} % of the values</source>
      <translation>Colores: {low} a {high} % de los valores</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Colours: ± a number of mm…</source>
      <translation>Colores: ± un número de mm…</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Colours of this run…</source>
      <translation>Colores de esta ejecución…</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Blend with the map below</source>
      <translation>Mezclar con el mapa de debajo</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>All observed dates</source>
      <translation>Todas las fechas observadas</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Layers of every date, and Play from the first one; else of the last 20 observed.</source>
      <translation>Capas de todas las fechas, y reproducción desde la primera; si no, de las últimas 20 observadas.</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Relative to the reference</source>
      <translation>Relativo a la referencia</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Swipe against</source>
      <translation>Cortinilla con</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Colours from minus to plus, in mm</source>
      <translation>Colores de menos a más, en mm</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Colours</source>
      <translation>Colores</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Colours: all values</source>
      <translation>Colores: todos los valores</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>All runs relative to the reference</source>
      <translation>Todas las ejecuciones relativas a la referencia</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Choose a reference in the Series or Profile dock first.</source>
      <translation>Elija primero una referencia en el panel Series o Perfil.</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>End the swipe</source>
      <translation>Terminar la cortinilla</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Colours from −{half} to +{half} mm.</source>
      <translation>Colores de −{half} a +{half} mm.</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Without a value at the reference: {runs}.</source>
      <translation>Sin valor en la referencia: {runs}.</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Displacement, residuals and rates relative to {place}.</source>
      <translation>Desplazamiento, residuos y tasas relativos a {place}.</translation>
    </message>
    <message>
      <location filename="../../ui/looks.py" />
      <source>Show the run on the map first</source>
      <translation>Muestre primero la ejecución en el mapa</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/control.py" />
      <source>Nothing here can be carried from {source} to {target}. Check the CRS of project and data.</source>
      <translation>Aquí no se puede llevar nada de {source} a {target}. Compruebe el SRC del proyecto y de los datos.</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/control.py" />
      <source>an unknown CRS</source>
      <translation>un SRC desconocido</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/pick.py" />
      <source>Click a point. Ctrl keeps it, Shift sets the reference. Drag a box, double-click a region: mean.</source>
      <translation>Haga clic en un punto. Ctrl lo conserva, Mayús fija la referencia. Arrastre un rectángulo o doble clic en una región: media.</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/profile.py" />
      <source>Click to draw, right-click to finish.</source>
      <translation>Haga clic para dibujar, clic derecho para terminar.</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/profile.py" />
      <source>The profile has no length. Click two different places.</source>
      <translation>El perfil no tiene longitud. Haga clic en dos lugares distintos.</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/profile.py" />
      <source>The profile lies outside the data. Draw it on the coloured area, or check its CRS ({crs}).</source>
      <translation>El perfil queda fuera de los datos. Dibújelo sobre el área coloreada o compruebe su SRC ({crs}).</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/region.py" />
      <source>Click to add corners, right-click to finish, Esc to stop.</source>
      <translation>Haga clic para añadir vértices, clic derecho para terminar, Esc para abandonar.</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/region.py" />
      <source>Click two opposite corners, or drag. Esc stops.</source>
      <translation>Haga clic en dos esquinas opuestas, o arrastre. Esc abandona.</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/region.py" />
      <source>Click the centre and the rim, or drag. Esc stops.</source>
      <translation>Haga clic en el centro y en el borde, o arrastre. Esc abandona.</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/region.py" />
      <source>A region needs three corners. Click one more.</source>
      <translation>Una región necesita tres vértices. Añada uno más.</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/region.py" />
      <source>The outline crosses itself. Take the last corner back with Backspace.</source>
      <translation>El contorno se cruza a sí mismo. Retire el último vértice con Retroceso.</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/region.py" />
      <source>The region has no area. Click places that do not lie on one line.</source>
      <translation>La región no tiene área. Haga clic en lugares que no estén sobre una línea.</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/region.py" />
      <source>Region {name} lies outside the data. Draw it on the coloured area, or check its CRS ({crs}).</source>
      <translation>La región {name} queda fuera de los datos. Dibújela sobre el área coloreada o compruebe su SRC ({crs}).</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/region.py" />
      <source>Region {name} holds no valid pixels. Draw it on the coloured area.</source>
      <translation>La región {name} no contiene píxeles válidos. Dibújela sobre el área coloreada.</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/region.py" />
      <source>{n} valid pixels.</source>
      <translation>{n} píxeles válidos.</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/snapping.py" />
      <source>Snapping is on (S).</source>
      <translation>El autoensamblado está activado (S).</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/snapping.py" />
      <source>Snapping is off (S).</source>
      <translation>El autoensamblado está desactivado (S).</translation>
    </message>
    <message>
      <location filename="../../ui/maptools/swipe.py" />
      <source>Drag the line. Right-click or Esc ends the comparison.</source>
      <translation>Arrastre la línea. Clic derecho o Esc termina la comparación.</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>The values “{name}” were taken from the mesh when it was chosen.</source>
      <translation>Los valores «{name}» se tomaron de la malla cuando se eligió.</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>The mesh file does not say on which day it begins. The first day, {day}, is that of Layer Properties, Temporal.</source>
      <translation>El archivo de la malla no dice en qué día empieza. El primer día, {day}, es el de Propiedades de la capa, Temporal.</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>The mesh "{name}" has no values of two dates or more.</source>
      <translation>La malla «{name}» no tiene valores de dos o más fechas.</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>Add its results to the layer, and set the first day in Layer Properties, Temporal.</source>
      <translation>Añada sus resultados a la capa y ponga el primer día en Propiedades de la capa, Temporal.</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>The values of the mesh "{name}" lie on edges or in layers.</source>
      <translation>Los valores de la malla «{name}» están en aristas o en niveles verticales.</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>Export its points as a layer with one field a date.</source>
      <translation>Exporte sus puntos como capa con un campo por fecha.</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>The mesh "{name}" has {n} values, too many to take from QGIS.</source>
      <translation>La malla «{name}» tiene {n} valores, demasiados para tomarlos de QGIS.</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>Save it as netCDF (UGRID), which is read from its file.</source>
      <translation>Guárdela como netCDF (UGRID), que se lee desde su archivo.</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>The mesh {name} cannot be written to {path}.</source>
      <translation>No se puede escribir la malla {name} en {path}.</translation>
    </message>
    <message>
      <location filename="../../ui/mesh_table.py" />
      <source>Choose another results folder in Options.</source>
      <translation>Elija otra carpeta de resultados en Opciones.</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{first} to {last}, {n} dates, every {days} days</source>
      <translation>del {first} al {last}, {n} fechas, cada {days} días</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{n} cells of {size}, {crs}</source>
      <translation>{n} celdas de {size}, {crs}</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{value} (changed)</source>
      <translation>{value} (cambiado)</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Backtest at {n} dates of the past: {words}.</source>
      <translation>Prueba retrospectiva en {n} fechas del pasado: {words}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{n} epochs, the best was {best}</source>
      <translation>{n} épocas, la mejor fue la {best}</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{n} kB</source>
      <translation>{n} kB</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{low} to {high} mm/yr (96 % of the series)</source>
      <translation>{low} a {high} mm/año (96 % de las series)</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{n} points, {crs}</source>
      <translation>{n} puntos, {crs}</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>On {n} held-back dates</source>
      <translation>En {n} fechas reservadas</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Inside the 90 % band</source>
      <translation>Dentro de la banda del 90 %</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{share} better than {reference}</source>
      <translation>{share} mejor que {reference}</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{share} worse than {reference}</source>
      <translation>{share} peor que {reference}</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Trained on</source>
      <translation>Entrenado con</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Sign and unit</source>
      <translation>Signo y unidad</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>{west} to {east}° east, {south} to {north}° north</source>
      <translation>{west} a {east}° este, {south} a {north}° norte</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Hold back</source>
      <translation>Reservar</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Made</source>
      <translation>Creado</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Weights</source>
      <translation>Pesos</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Training</source>
      <translation>Entrenamiento</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Needs at least</source>
      <translation>Necesita al menos</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Where</source>
      <translation>Dónde</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Velocity</source>
      <translation>Velocidad</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>Trained on simulated data.</source>
      <translation>Entrenado con datos simulados.</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>best</source>
      <translation>mejor</translation>
    </message>
    <message>
      <location filename="../../ui/model_card_words.py" />
      <source>The file holds no scores.</source>
      <translation>El archivo no contiene puntuaciones.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>line of sight</source>
      <translation>línea de vista</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>vertical</source>
      <translation>vertical</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>eastward</source>
      <translation>hacia el este</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>{w} x {h} cells</source>
      <translation>{w} x {h} celdas</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Place: the model forecasts {it}, your data are {own}. Use the grid of the training, or train.</source>
      <translation>Lugar: el modelo pronostica {it}, sus datos son {own}. Use la cuadrícula del entrenamiento, o entrene.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>{low} to {high}</source>
      <translation>{low} a {high}</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>This GroundCast does not know the model {name}. Update GroundCast.</source>
      <translation>Este GroundCast no conoce el modelo {name}. Actualice GroundCast.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Direction: the model was trained on {it}, your data are {own}.</source>
      <translation>Dirección: el modelo se entrenó con {it}, sus datos son {own}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Place: points are gridded to {size} as in training.</source>
      <translation>Lugar: los puntos se llevan a una cuadrícula de {size} como en el entrenamiento.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Cadence: this model was trained on dates {it} days apart; yours are {own} days apart. Its scores may not hold here.</source>
      <translation>Cadencia: este modelo se entrenó con fechas cada {it} días; las suyas van cada {own} días. Sus puntuaciones pueden no valer aquí.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Dates: the model starts from {it} dates, your data have {own}.</source>
      <translation>Fechas: el modelo parte de {it} fechas, sus datos tienen {own}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Velocity: the model has seen {it} mm/yr, your data move {own} mm/yr. Expect larger errors.</source>
      <translation>Velocidad: el modelo ha visto {it} mm/año, sus datos se mueven {own} mm/año. Cabe esperar errores mayores.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Model: {label} is known here.</source>
      <translation>Modelo: {label} se conoce aquí.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Sign: the model was trained with {it}, your data are {own}.</source>
      <translation>Signo: el modelo se entrenó con {it}, sus datos son {own}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Dates: your data end on {own}, before those of the training ({it}).</source>
      <translation>Fechas: sus datos terminan el {own}, antes que los del entrenamiento ({it}).</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Factors: {name} comes from the model's file and must reach the end of your data.</source>
      <translation>Factores: {name} procede del archivo del modelo y debe llegar hasta el final de sus datos.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Unit: {note}</source>
      <translation>Unidad: {note}</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Unit: {unit}, as in training.</source>
      <translation>Unidad: {unit}, como en el entrenamiento.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Place: your data lie elsewhere. Use a newer version of the same data, or train.</source>
      <translation>Lugar: sus datos están en otro sitio. Use una versión más reciente de los mismos datos, o entrene.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Place: the same {size}.</source>
      <translation>Lugar: las mismas {size}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Cadence: {n} days, as in training.</source>
      <translation>Cadencia: {n} días, como en el entrenamiento.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Velocity: not known of the model or of the data, so not compared.</source>
      <translation>Velocidad: no se conoce la del modelo o la de los datos, así que no se comparó.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Velocity: {own} mm/yr, the model has seen {it}.</source>
      <translation>Velocidad: {own} mm/año, el modelo ha visto {it}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Factors: none.</source>
      <translation>Factores: ninguno.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Factors: the model takes no {name}; it is left out.</source>
      <translation>Factores: el modelo no admite {name}; se deja fuera.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>The model was trained on simulated data, yours are measured.</source>
      <translation>El modelo se entrenó con datos simulados, los suyos son medidos.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Direction and sign: {kind}, {sign}.</source>
      <translation>Dirección y signo: {kind}, {sign}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Place: the model forecasts {it} points, your data have {own}. All of its points are needed.</source>
      <translation>Lugar: el modelo pronostica {it} puntos, sus datos tienen {own}. Se necesitan todos sus puntos.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>as many cells, shifted</source>
      <translation>igual número de celdas, desplazadas</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Dates: to {own}; those of the training went to {it}.</source>
      <translation>Fechas: hasta el {own}; las del entrenamiento llegaban hasta el {it}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Factors: {name} is there.</source>
      <translation>Factores: {name} está disponible.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Place: the model forecasts points, your data are a raster.</source>
      <translation>Lugar: el modelo pronostica puntos, sus datos son un ráster.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Else add it in step 2.</source>
      <translation>Si no, añádalo en el paso 2.</translation>
    </message>
    <message>
      <location filename="../../ui/model_fitness.py" />
      <source>Place: {n} points; each is looked up by its name.</source>
      <translation>Lugar: {n} puntos; cada uno se busca por su nombre.</translation>
    </message>
    <message>
      <location filename="../../ui/model_library.py" />
      <source>The folder {path} cannot be written ({reason}).</source>
      <translation>No se puede escribir en la carpeta {path} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/model_library.py" />
      <source>There is a model {name} already.</source>
      <translation>Ya hay un modelo {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_library.py" />
      <source>Choose another name.</source>
      <translation>Elija otro nombre.</translation>
    </message>
    <message>
      <location filename="../../ui/model_library.py" />
      <source>{name} does not lie in the library.</source>
      <translation>{name} no está en la biblioteca.</translation>
    </message>
    <message>
      <location filename="../../ui/model_library.py" />
      <source>Delete it with its run, or in the file manager.</source>
      <translation>Bórrelo con su ejecución o en el gestor de archivos.</translation>
    </message>
    <message>
      <location filename="../../ui/model_library.py" />
      <source>{name!r} cannot name a file.</source>
      <translation>{name!r} no puede dar nombre a un archivo.</translation>
    </message>
    <message>
      <location filename="../../ui/model_library.py" />
      <source>Use letters, digits, spaces, - and _.</source>
      <translation>Use letras, cifras, espacios, - y _.</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>points or a raster, {n} series or more</source>
      <translation>puntos o un ráster, {n} series o más</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>at least {n}; here {left}</source>
      <translation>como mínimo {n}; aquí {left}</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>even dates (Prepare… in step 1); gaps may stay</source>
      <translation>fechas uniformes (Preparar… en el paso 1); los huecos pueden quedar</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>takes none; those given are left out</source>
      <translation>no admite ninguno; los que se den se dejan fuera</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>about {needed} of {there} for these data, at the defaults</source>
      <translation>unos {needed} de {there} para estos datos, con los valores predeterminados</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Needs {n} dates; {left} are left.</source>
      <translation>Necesita {n} fechas; quedan {left}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Needs {n} series; the region has {left}.</source>
      <translation>Necesita {n} series; la región tiene {left}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Needs a raster; these are points. Grid them to cells in step 1.</source>
      <translation>Necesita un ráster; estos son puntos. Llévelos a celdas en el paso 1.</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Needs {least} cells along each side; the raster has {rows} x {columns}.</source>
      <translation>Necesita {least} celdas en cada lado; el ráster tiene {rows} x {columns}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Takes {most} cells along each side; the raster has {rows} x {columns}.</source>
      <translation>Admite {most} celdas en cada lado; el ráster tiene {rows} x {columns}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Needs about {needed} memory; the machine has {there}.</source>
      <translation>Necesita unos {needed} de memoria; el equipo tiene {there}.</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>not used</source>
      <translation>no se usa</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>helps; a processor is enough</source>
      <translation>ayuda; basta un procesador</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>advised for more than a small region; slow on a processor</source>
      <translation>recomendable para más que una región pequeña; lento en un procesador</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>a raster of {least} to {most} cells along each side</source>
      <translation>un ráster de {least} a {most} celdas en cada lado</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>points or a raster, one series or more</source>
      <translation>puntos o un ráster, una serie o más</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>at least {n}</source>
      <translation>como mínimo {n}</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>even dates (Prepare… in step 1); gaps are filled from what was observed before the origin</source>
      <translation>fechas uniformes (Preparar… en el paso 1); los huecos se rellenan con lo observado antes del origen</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>takes them, runs without them too</source>
      <translation>los admite, funciona también sin ellos</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>{base} and more with the data</source>
      <translation>{base} y más según los datos</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>about {needed} for these data, at the defaults</source>
      <translation>unos {needed} para estos datos, con los valores predeterminados</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>{n} dates or more</source>
      <translation>{n} fechas o más</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Spacing</source>
      <translation>Espaciado</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Memory</source>
      <translation>Memoria</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Graphics card</source>
      <translation>Tarjeta gráfica</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>Defaults</source>
      <translation>Predeterminados</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>a raster</source>
      <translation>un ráster</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>points or raster</source>
      <translation>puntos o ráster</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>takes factors</source>
      <translation>admite factores</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>about {size}</source>
      <translation>unos {size}</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>graphics card advised</source>
      <translation>tarjeta gráfica recomendada</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>nothing to set</source>
      <translation>nada que ajustar</translation>
    </message>
    <message>
      <location filename="../../ui/model_needs.py" />
      <source>As in the paper</source>
      <translation>Como en el artículo</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>Moving the study's files was cancelled; they stay where they are.</source>
      <translation>Se canceló el traslado de los archivos del estudio; permanecen donde están.</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>This study's files lie in {folder}, not beside the project.</source>
      <translation>Los archivos de este estudio están en {folder}, no junto al proyecto.</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>Copying the study's files beside the project</source>
      <translation>Copiando los archivos del estudio junto al proyecto</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>Move this study's files beside the project</source>
      <translation>Mover los archivos de este estudio junto al proyecto</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>Regions, profiles and runs are copied first, and deleted there at the end.</source>
      <translation>Las regiones, los perfiles y las ejecuciones se copian primero y al final se borran del lugar antiguo.</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>A run goes on. Move the study's files when it has ended.</source>
      <translation>Hay una ejecución en curso. Mueva los archivos del estudio cuando haya terminado.</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>Save or discard the edits in {name} first.</source>
      <translation>Guarde o descarte primero las ediciones de {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>The project cannot be saved; the old files stay as well. Save it elsewhere.</source>
      <translation>No se puede guardar el proyecto; los archivos antiguos también se conservan. Guárdelo en otro lugar.</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>{path} is copied, but cannot be deleted. Delete it yourself.</source>
      <translation>Se ha copiado {path}, pero no se puede borrar. Bórrelo usted mismo.</translation>
    </message>
    <message>
      <location filename="../../ui/moving.py" />
      <source>The study's files now lie in {folder}.</source>
      <translation>Los archivos del estudio están ahora en {folder}.</translation>
    </message>
    <message>
      <location filename="../../ui/observed/filling.py" />
      <source>the worker stopped unexpectedly.</source>
      <translation>el proceso de cálculo se detuvo de forma inesperada.</translation>
    </message>
    <message>
      <location filename="../../ui/observed/kept_blocks.py" />
      <source>No more is kept for quick clicks: {why}</source>
      <translation>No se guarda nada más para clics rápidos: {why}</translation>
    </message>
    <message>
      <location filename="../../ui/observed/kept_blocks.py" />
      <source>A block of the series copy is damaged or gone; the files are read in its place.</source>
      <translation>Un bloque de la copia de series está dañado o ya no existe; en su lugar se leen los archivos.</translation>
    </message>
    <message>
      <location filename="../../ui/observed/kept_blocks.py" />
      <source>The folder {folder} is gone.</source>
      <translation>La carpeta {folder} ya no existe.</translation>
    </message>
    <message>
      <location filename="../../ui/observed/kept_blocks.py" />
      <source>The series copy cannot be kept ({error}). Clicks read the files.</source>
      <translation>No se puede guardar la copia de series ({error}). Los clics leen los archivos.</translation>
    </message>
    <message>
      <location filename="../../ui/observed/layer.py" />
      <source>Point {name}</source>
      <translation>Punto {name}</translation>
    </message>
    <message>
      <location filename="../../ui/observed/open_files.py" />
      <source>The series here cannot be read ({error}).</source>
      <translation>No se puede leer la serie de este lugar ({error}).</translation>
    </message>
    <message>
      <location filename="../../ui/observed/open_files.py" />
      <source>Close other programs where memory is short, and click once more.</source>
      <translation>Si falta memoria, cierre otros programas y haga clic otra vez.</translation>
    </message>
    <message>
      <location filename="../../ui/observed/opening.py" />
      <source>Reading the series of {name}</source>
      <translation>Leyendo las series de {name}</translation>
    </message>
    <message>
      <location filename="../../ui/observed/opening.py" />
      <source>The series of {name} are not shown ({error}).</source>
      <translation>Las series de {name} no se muestran ({error}).</translation>
    </message>
    <message>
      <location filename="../../ui/observed/opening.py" />
      <source>They come with a run.</source>
      <translation>Llegan con una ejecución.</translation>
    </message>
    <message>
      <location filename="../../ui/observed/raster.py" />
      <source>{name} has fewer than two dates.</source>
      <translation>{name} tiene menos de dos fechas.</translation>
    </message>
    <message>
      <location filename="../../ui/observed/raster.py" />
      <source>Name files or bands by their dates, like 20200105.</source>
      <translation>Nombre los archivos o bandas por sus fechas, como 20200105.</translation>
    </message>
    <message>
      <location filename="../../ui/observed/raster.py" />
      <source>The rasters of {name} make no stack.</source>
      <translation>Los rásteres de {name} no forman una pila.</translation>
    </message>
    <message>
      <location filename="../../ui/observed/raster.py" />
      <source>Give all of them the same grid and CRS.</source>
      <translation>Dé a todos la misma cuadrícula y el mismo SRC.</translation>
    </message>
    <message>
      <location filename="../../ui/observed/raster.py" />
      <source>Pixel {column}, {row}</source>
      <translation>Píxel {column}, {row}</translation>
    </message>
    <message>
      <location filename="../../ui/observed/results.py" />
      <source>{name} · observed</source>
      <translation>{name} · observado</translation>
    </message>
    <message>
      <location filename="../../ui/observed/results.py" />
      <source>as in the source</source>
      <translation>como en el origen</translation>
    </message>
    <message>
      <location filename="../../ui/observed/table.py" />
      <source>{name} has too many values to click through.</source>
      <translation>{name} tiene demasiados valores para consultarlos con clics.</translation>
    </message>
    <message>
      <location filename="../../ui/observed/table.py" />
      <source>Series come with a run.</source>
      <translation>Las series llegan con una ejecución.</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>There is no environment of the plugin's own.</source>
      <translation>No hay ningún entorno propio del complemento.</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>The plugin does not change a Python of your own. Clear the field to repair the plugin's.</source>
      <translation>El complemento no modifica un Python propio de usted. Vacíe el campo para reparar el del complemento.</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Remove the folder {place} with all that is in it?</source>
      <translation>¿Eliminar la carpeta {place} con todo lo que contiene?</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Worker environment</source>
      <translation>Entorno de cálculo</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>&lt;b&gt;Folder&lt;/b&gt;&lt;br&gt;Where the environment lies or will be made.</source>
      <translation>&lt;b&gt;Carpeta&lt;/b&gt;&lt;br&gt;Dónde está o se creará el entorno.</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Python of an environment of your own</source>
      <translation>Python de un entorno propio</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>The plugin's own</source>
      <translation>El del complemento</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>&lt;b&gt;Own Python&lt;/b&gt;&lt;br&gt;An environment that you keep yourself, with the packages of the help.</source>
      <translation>&lt;b&gt;Python propio&lt;/b&gt;&lt;br&gt;Un entorno que mantiene usted mismo, con los paquetes que indica la ayuda.</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Check</source>
      <translation>Comprobar</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>&amp;Folder</source>
      <translation>&amp;Carpeta</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Own P&amp;ython</source>
      <translation>P&amp;ython propio</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>&amp;Build</source>
      <translation>&amp;Variante</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Looking at the worker environment…</source>
      <translation>Examinando el entorno de cálculo…</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>{name} is still working. Wait for it, or cancel it first.</source>
      <translation>{name} sigue trabajando. Espere o cancélelo primero.</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Remove the environment</source>
      <translation>Eliminar el entorno</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Results and saved models stay. It can be set up again at any time.</source>
      <translation>Los resultados y los modelos guardados se conservan. Puede configurarse de nuevo en cualquier momento.</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>Removing {place}…</source>
      <translation>Eliminando {place}…</translation>
    </message>
    <message>
      <location filename="../../ui/options_environment.py" />
      <source>{path} is no Python. Choose the program itself, such as …/bin/python.</source>
      <translation>{path} no es un Python. Elija el programa mismo, por ejemplo …/bin/python.</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>Colours and language</source>
      <translation>Colores e idioma</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>Back to the plugin's own</source>
      <translation>Volver a los del complemento</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>Colours of kept series</source>
      <translation>Colores de las series conservadas</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>The kept series of the open study get the colours that they came with.</source>
      <translation>Las series conservadas del estudio abierto recuperan los colores con los que llegaron.</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>Colours hold for layers that are added from now on.</source>
      <translation>Los colores valen para las capas que se añadan a partir de ahora.</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>As QGIS</source>
      <translation>Como QGIS</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>&lt;b&gt;Language&lt;/b&gt;&lt;br&gt;Counts from the next start of QGIS on.</source>
      <translation>&lt;b&gt;Idioma&lt;/b&gt;&lt;br&gt;Vale a partir del próximo inicio de QGIS.</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>M&amp;otion</source>
      <translation>&amp;Movimiento</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>&amp;Residuals</source>
      <translation>&amp;Residuos</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>Sk&amp;ill</source>
      <translation>&amp;Habilidad</translation>
    </message>
    <message>
      <location filename="../../ui/options_looks.py" />
      <source>&amp;Language</source>
      <translation>&amp;Idioma</translation>
    </message>
    <message>
      <location filename="../../ui/options_page.py" />
      <source>The proxy is as it was before.</source>
      <translation>El proxy queda como estaba antes.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Delete {n} copies in {place}?</source>
      <translation>¿Borrar {n} copias en {place}?</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>The open project keeps its copies. Layers of other projects lose theirs.</source>
      <translation>El proyecto abierto conserva sus copias. Las capas de otros proyectos pierden las suyas.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>This computer</source>
      <translation>Este equipo</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&lt;b&gt;Threads&lt;/b&gt;&lt;br&gt;Of each library in the worker. Fewer leave more of the computer to you.</source>
      <translation>&lt;b&gt;Hilos&lt;/b&gt;&lt;br&gt;De cada biblioteca en el proceso de cálculo. Con menos, queda más equipo para usted.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source> GB</source>
      <translation> GB</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>No limit</source>
      <translation>Sin límite</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&lt;b&gt;Memory limit&lt;/b&gt;&lt;br&gt;A run that needs more ends with a message, and QGIS goes on.</source>
      <translation>&lt;b&gt;Límite de memoria&lt;/b&gt;&lt;br&gt;Una ejecución que necesite más termina con un mensaje, y QGIS continúa.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&lt;b&gt;Device&lt;/b&gt;&lt;br&gt;Where models are trained, unless step 5 of the dock says otherwise.</source>
      <translation>&lt;b&gt;Dispositivo&lt;/b&gt;&lt;br&gt;Dónde se entrenan los modelos, salvo que el paso 5 del panel diga otra cosa.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Automatic (the fastest)</source>
      <translation>Automático (el más rápido)</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Processor</source>
      <translation>Procesador</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Folder of the copies</source>
      <translation>Carpeta de las copias</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Beside the results</source>
      <translation>Junto a los resultados</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&lt;b&gt;Copies for the map&lt;/b&gt;&lt;br&gt;Of data that QGIS cannot draw: HDF5, netCDF, folders, tiles.</source>
      <translation>&lt;b&gt;Copias para el mapa&lt;/b&gt;&lt;br&gt;De datos que QGIS no puede dibujar: HDF5, netCDF, carpetas, teselas.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&lt;b&gt;Keep at most&lt;/b&gt;&lt;br&gt;The oldest copies that no layer of the project shows go first.</source>
      <translation>&lt;b&gt;Guardar como máximo&lt;/b&gt;&lt;br&gt;Primero se borran las copias más antiguas que no muestre ninguna capa del proyecto.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Empty…</source>
      <translation>Vaciar…</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Unpack compressed rasters ahead for fast clicks</source>
      <translation>Descomprimir de antemano los rásteres comprimidos para clics rápidos</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&lt;b&gt;Fast clicks&lt;/b&gt;&lt;br&gt;Compressed rasters, one file for each date, are unpacked beside the copies while you do nothing. Files that change are read again.</source>
      <translation>&lt;b&gt;Clics rápidos&lt;/b&gt;&lt;br&gt;Los rásteres comprimidos, un archivo por fecha, se descomprimen junto a las copias mientras usted no hace nada. Los archivos que cambian se leen de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&lt;b&gt;Series at most&lt;/b&gt;&lt;br&gt;And never more than a quarter of the free disk. Data used longest ago go first.</source>
      <translation>&lt;b&gt;Series como máximo&lt;/b&gt;&lt;br&gt;Y nunca más de la cuarta parte del disco libre. Primero se borran los datos que llevan más tiempo sin usarse.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&amp;Device</source>
      <translation>&amp;Dispositivo</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&amp;Threads</source>
      <translation>Hi&amp;los</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&amp;Memory limit</source>
      <translation>Límite de mem&amp;oria</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&amp;Copies for the map</source>
      <translation>Co&amp;pias para el mapa</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&amp;Keep at most</source>
      <translation>&amp;Guardar como máximo</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>&amp;Series at most</source>
      <translation>&amp;Series como máximo</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>{n} copies take {size}.</source>
      <translation>{n} copias ocupan {size}.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>No copies yet.</source>
      <translation>Aún no hay copias.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Every copy is shown by the open project.</source>
      <translation>El proyecto abierto muestra todas las copias.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>There are no copies.</source>
      <translation>No hay copias.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Nothing can be written to {path}. Choose another folder.</source>
      <translation>No se puede escribir nada en {path}. Elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Delete {n} copies and {size} of series in {place}?</source>
      <translation>¿Borrar {n} copias y {size} de series en {place}?</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Empty the copies</source>
      <translation>Vaciar las copias</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>{name}, {size}</source>
      <translation>{name}, {size}</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>{name} (not found now)</source>
      <translation>{name} (no se encuentra ahora)</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Series for clicks take {size}.</source>
      <translation>Las series para clics ocupan {size}.</translation>
    </message>
    <message>
      <location filename="../../ui/options_resources.py" />
      <source>Clicks read the files again, until the data are next opened.</source>
      <translation>Los clics vuelven a leer los archivos hasta que los datos se abran de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ui/plots/box_plot.py" />
      <source>Residuals by model</source>
      <translation>Residuos por modelo</translation>
    </message>
    <message>
      <location filename="../../ui/plots/box_plot.py" />
      <source>Observed minus forecast. A box holds half of the values, its whiskers nine of ten.</source>
      <translation>Observado menos pronosticado. La caja contiene la mitad de los valores; sus bigotes, nueve de cada diez.</translation>
    </message>
    <message>
      <location filename="../../ui/plots/box_plot.py" />
      <source> · {n} more not drawn</source>
      <translation> · {n} más sin dibujar</translation>
    </message>
    <message>
      <location filename="../../ui/plots/box_plot.py" />
      <source>Residual (mm), region {name}</source>
      <translation>Residuo (mm), región {name}</translation>
    </message>
    <message>
      <location filename="../../ui/plots/chosen_curve.py" />
      <source>Residual, observed − fit, observed − forecast</source>
      <translation>Residuo, observado − ajuste, observado − pronóstico</translation>
    </message>
    <message>
      <location filename="../../ui/plots/colours.py" />
      <source>Persistence</source>
      <translation>Persistencia</translation>
    </message>
    <message>
      <location filename="../../ui/plots/export.py" />
      <source>{name} ends in none of {endings}.</source>
      <translation>{name} no termina en ninguna de {endings}.</translation>
    </message>
    <message>
      <location filename="../../ui/plots/export.py" />
      <source>Give it one of these endings.</source>
      <translation>Póngale una de estas extensiones.</translation>
    </message>
    <message>
      <location filename="../../ui/plots/export.py" />
      <source>Choose another folder.</source>
      <translation>Elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../ui/plots/export.py" />
      <source>PNG image</source>
      <translation>Imagen PNG</translation>
    </message>
    <message>
      <location filename="../../ui/plots/export.py" />
      <source>SVG drawing</source>
      <translation>Dibujo SVG</translation>
    </message>
    <message>
      <location filename="../../ui/plots/export.py" />
      <source>PDF document</source>
      <translation>Documento PDF</translation>
    </message>
    <message>
      <location filename="../../ui/plots/export.py" />
      <source>CSV table</source>
      <translation>Tabla CSV</translation>
    </message>
    <message>
      <location filename="../../ui/plots/fonts.py" />
      <source>Residual, observed − forecast</source>
      <translation>Residuo, observado − pronóstico</translation>
    </message>
    <message>
      <location filename="../../ui/plots/fonts.py" />
      <source>DejaVu Sans</source>
      <translation>DejaVu Sans</translation>
    </message>
    <message>
      <location filename="../../ui/plots/heat_plot.py" />
      <source>Profile over time</source>
      <translation>Perfil en el tiempo</translation>
    </message>
    <message>
      <location filename="../../ui/plots/heat_plot.py" />
      <source>Residual ({unit})</source>
      <translation>Residuo ({unit})</translation>
    </message>
    <message>
      <location filename="../../ui/plots/heat_plot.py" />
      <source>Displacement ({unit})</source>
      <translation>Desplazamiento ({unit})</translation>
    </message>
    <message>
      <location filename="../../ui/plots/heat_plot.py" />
      <source>Distance ({unit})</source>
      <translation>Distancia ({unit})</translation>
    </message>
    <message>
      <location filename="../../ui/plots/lag_plot.py" />
      <source>{days} days: {r}, with the yearly cycle {season}</source>
      <translation>{days} días: {r}, con el ciclo anual {season}</translation>
    </message>
    <message>
      <location filename="../../ui/plots/lag_plot.py" />
      <source>Lag (days that the factor is ahead)</source>
      <translation>Desfase (días de adelanto del factor)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/lag_plot.py" />
      <source>Correlation</source>
      <translation>Correlación</translation>
    </message>
    <message>
      <location filename="../../ui/plots/lag_plot.py" />
      <source>with its yearly cycle</source>
      <translation>con su ciclo anual</translation>
    </message>
    <message>
      <location filename="../../ui/plots/lag_plot.py" />
      <source>reached by chance</source>
      <translation>alcanzado por azar</translation>
    </message>
    <message>
      <location filename="../../ui/plots/lag_plot.py" />
      <source>{days} days: the factor's record is too short.</source>
      <translation>{days} días: el registro del factor es demasiado corto.</translation>
    </message>
    <message>
      <location filename="../../ui/plots/lag_plot.py" />
      <source>without trend and season</source>
      <translation>sin tendencia ni estacionalidad</translation>
    </message>
    <message>
      <location filename="../../ui/plots/lines_plot.py" />
      <source>Profile lines together</source>
      <translation>Líneas de perfil juntas</translation>
    </message>
    <message>
      <location filename="../../ui/plots/lines_plot.py" />
      <source>{line}, {model}</source>
      <translation>{line}, {model}</translation>
    </message>
    <message>
      <location filename="../../ui/plots/origin_mark.py" />
      <source>Forecast starts {date}</source>
      <translation>El pronóstico empieza el {date}</translation>
    </message>
    <message>
      <location filename="../../ui/plots/pattern_plot.py" />
      <source>Mean silhouette</source>
      <translation>Silueta media</translation>
    </message>
    <message>
      <location filename="../../ui/plots/profile_band.py" />
      <source>± standard deviation of the observed</source>
      <translation>± desviación estándar de lo observado</translation>
    </message>
    <message>
      <location filename="../../ui/plots/profile_band.py" />
      <source>10–90 % of the observed</source>
      <translation>10–90 % de lo observado</translation>
    </message>
    <message>
      <location filename="../../ui/plots/profile_band.py" />
      <source>90 % interval of the forecast</source>
      <translation>Intervalo del 90 % del pronóstico</translation>
    </message>
    <message>
      <location filename="../../ui/plots/profile_band.py" />
      <source>{curve}, median over the swath</source>
      <translation>{curve}, mediana de la franja</translation>
    </message>
    <message>
      <location filename="../../ui/plots/profile_band.py" />
      <source>{curve}, mean over the swath</source>
      <translation>{curve}, media de la franja</translation>
    </message>
    <message>
      <location filename="../../ui/plots/profile_plot.py" />
      <source>Profile plot</source>
      <translation>Gráfico de perfil</translation>
    </message>
    <message>
      <location filename="../../ui/plots/profile_plot.py" />
      <source>Slope ({unit})</source>
      <translation>Pendiente ({unit})</translation>
    </message>
    <message>
      <location filename="../../ui/plots/residual_plot.py" />
      <source>{low} to {high} mm: {n} values</source>
      <translation>{low} a {high} mm: {n} valores</translation>
    </message>
    <message>
      <location filename="../../ui/plots/residual_plot.py" />
      <source>Residual (mm), observed − forecast</source>
      <translation>Residuo (mm), observado − pronóstico</translation>
    </message>
    <message>
      <location filename="../../ui/plots/residual_plot.py" />
      <source>Values</source>
      <translation>Valores</translation>
    </message>
    <message>
      <location filename="../../ui/plots/residual_plot.py" />
      <source>bias {value} mm (dashed)</source>
      <translation>sesgo {value} mm (discontinua)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/residual_plot.py" />
      <source>RMSE {value} mm</source>
      <translation>RMSE {value} mm</translation>
    </message>
    <message>
      <location filename="../../ui/plots/residual_plot.py" />
      <source>90 % band held {share}</source>
      <translation>la banda del 90 % contuvo {share}</translation>
    </message>
    <message>
      <location filename="../../ui/plots/series_plot.py" />
      <source>Series plot</source>
      <translation>Gráfico de series</translation>
    </message>
    <message>
      <location filename="../../ui/plots/series_plot.py" />
      <source>Observed, held back</source>
      <translation>Observado, en reserva</translation>
    </message>
    <message>
      <location filename="../../ui/plots/skill_bars.py" />
      <source>Better than {reference} (%)</source>
      <translation>Mejor que {reference} (%)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/skill_bars.py" />
      <source>Skill by model</source>
      <translation>Habilidad por modelo</translation>
    </message>
    <message>
      <location filename="../../ui/plots/skill_bars.py" />
      <source>How much smaller the RMSE is than the reference's. Grey: about equal.</source>
      <translation>Cuánto menor es el RMSE que el de la referencia. Gris: casi igual.</translation>
    </message>
    <message>
      <location filename="../../ui/plots/threshold_line.py" />
      <source>above {level} mm on {date}: {share}</source>
      <translation>por encima de {level} mm el {date}: {share}</translation>
    </message>
    <message>
      <location filename="../../ui/plots/threshold_line.py" />
      <source>below {level} mm on {date}: {share}</source>
      <translation>por debajo de {level} mm el {date}: {share}</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Distance from the middle (km)</source>
      <translation>Distancia al centro (km)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Up (mm per m of water)</source>
      <translation>Arriba (mm por m de agua)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Standard deviation of the innovations (1)</source>
      <translation>Desviación estándar de las innovaciones (1)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Mean of the innovations (1)</source>
      <translation>Media de las innovaciones (1)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Normalised innovation (1)</source>
      <translation>Innovación normalizada (1)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Cells and dates</source>
      <translation>Celdas y fechas</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Target: mean 0, sd 1</source>
      <translation>Objetivo: media 0, DE 1</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>The sweep over the noise was left out; ask for it under Advanced.</source>
      <translation>El barrido del ruido se omitió; actívelo en Avanzado.</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>For a noise of … mm</source>
      <translation>Para un ruido de … mm</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Normal, mean 0, sd 1</source>
      <translation>Normal, media 0, DE 1</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>One metre of water on one cell</source>
      <translation>Un metro de agua sobre una celda</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Innovations for other noise levels</source>
      <translation>Innovaciones para otros niveles de ruido</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_checks.py" />
      <source>Distribution of the innovations</source>
      <translation>Distribución de las innovaciones</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_curves.py" />
      <source>Water (mm)</source>
      <translation>Agua (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_curves.py" />
      <source>Up (mm)</source>
      <translation>Arriba (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_curves.py" />
      <source>90 % band</source>
      <translation>Banda del 90 %</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_curves.py" />
      <source>Corrected</source>
      <translation>Corregido</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_curves.py" />
      <source>Water storage and uplift, mean of the study area</source>
      <translation>Almacenamiento de agua y levantamiento, media del área de estudio</translation>
    </message>
    <message>
      <location filename="../../ui/plots/water_plot.py" />
      <source>Simulated data</source>
      <translation>Datos simulados</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>only {masks}</source>
      <translation>solo {masks}</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>without {day}</source>
      <translation>sin el {day}</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>without {n} dates</source>
      <translation>sin {n} fechas</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>jumps mended</source>
      <translation>saltos corregidos</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>without series that jump</source>
      <translation>sin las series con saltos</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>relative to a point</source>
      <translation>relativo a un punto</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>relative to an area</source>
      <translation>relativo a un área</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>cells of {size} m</source>
      <translation>celdas de {size} m</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>every {n} days</source>
      <translation>cada {n} días</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>east, with {name}</source>
      <translation>este, con {name}</translation>
    </message>
    <message>
      <location filename="../../ui/preparation_words.py" />
      <source>up, with {name}</source>
      <translation>arriba, con {name}</translation>
    </message>
    <message>
      <location filename="../../ui/preview.py" />
      <source>The worker stopped while reading. &lt;a href="again"&gt;Try again&lt;/a&gt; or copy the diagnostics.</source>
      <translation>El proceso de cálculo se detuvo durante la lectura. &lt;a href="again"&gt;Reintente&lt;/a&gt; o copie el diagnóstico.</translation>
    </message>
    <message>
      <location filename="../../ui/preview.py" />
      <source>{n} dates are missing after {day}. They are filled for training and never scored.</source>
      <translation>Faltan {n} fechas después del {day}. Se rellenan para el entrenamiento y nunca se evalúan.</translation>
    </message>
    <message>
      <location filename="../../ui/preview.py" />
      <source>not readable</source>
      <translation>no se puede leer</translation>
    </message>
    <message>
      <location filename="../../ui/preview.py" />
      <source>Nothing was read.</source>
      <translation>No se leyó nada.</translation>
    </message>
    <message>
      <location filename="../../ui/preview.py" />
      <source>{n} pixels</source>
      <translation>{n} píxeles</translation>
    </message>
    <message>
      <location filename="../../ui/preview.py" />
      <source>The date {day} is missing. It is filled for training and never scored.</source>
      <translation>Falta la fecha {day}. Se rellena para el entrenamiento y nunca se evalúa.</translation>
    </message>
    <message>
      <location filename="../../ui/preview.py" />
      <source>{n} dates are missing, the first {first}, the last {last}. They are filled for training and never scored.</source>
      <translation>Faltan {n} fechas, la primera el {first}, la última el {last}. Se rellenan para el entrenamiento y nunca se evalúan.</translation>
    </message>
    <message>
      <location filename="../../ui/preview.py" />
      <source>reading…</source>
      <translation>leyendo…</translation>
    </message>
    <message>
      <location filename="../../ui/preview.py" />
      <source>no dates found</source>
      <translation>no se encontraron fechas</translation>
    </message>
    <message>
      <location filename="../../ui/processing/align.py" />
      <source>Lag (days)</source>
      <translation>Desfase (días)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/align.py" />
      <source>Forecast origin</source>
      <translation>Origen del pronóstico</translation>
    </message>
    <message>
      <location filename="../../ui/processing/align.py" />
      <source>{n} of {all} dates are reached.</source>
      <translation>Se alcanzan {n} de {all} fechas.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/align.py" />
      <source>How the factor comes to the places</source>
      <translation>Cómo llega el factor a los lugares</translation>
    </message>
    <message>
      <location filename="../../ui/processing/align.py" />
      <source>How the factor comes to the dates</source>
      <translation>Cómo llega el factor a las fechas</translation>
    </message>
    <message>
      <location filename="../../ui/processing/align.py" />
      <source>Aligned factor</source>
      <translation>Factor alineado</translation>
    </message>
    <message>
      <location filename="../../ui/processing/align.py" />
      <source>Dates that the record reaches</source>
      <translation>Fechas que alcanza el registro</translation>
    </message>
    <message>
      <location filename="../../ui/processing/align.py" />
      <source>Align a factor</source>
      <translation>Alinear un factor</translation>
    </message>
    <message>
      <location filename="../../ui/processing/align.py" />
      <source>Brings a factor such as rain or temperature to the dates and places of a displacement time series, as a run does it: in space by nearest, bilinear, average, inverse distance or by the ratio of cell sizes, in time by linear, previous, monthly mean or the sum since the last acquisition, with a lag of so many days.&lt;br&gt;&lt;br&gt;The factor is one row of the table. Dates that its record does not reach are left empty. With an origin no later sample is looked at. Training aligns factors itself, and does not need this file.</source>
      <translation>Lleva un factor, como la lluvia o la temperatura, a las fechas y lugares de una serie temporal de desplazamiento, como lo hace una ejecución: en el espacio por el más cercano, bilineal, promedio, distancia inversa o según la proporción entre tamaños de celda; en el tiempo por lineal, el anterior, la media mensual o la suma desde la última adquisición, con un desfase de unos días dados.&lt;br&gt;&lt;br&gt;El factor es una fila de la tabla. Las fechas que su registro no alcanza quedan vacías. Con un origen no se mira ninguna muestra posterior. El entrenamiento alinea los factores por sí mismo y no necesita este archivo.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Prior: water storage</source>
      <translation>Campo previo: almacenamiento de agua</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>as the file says</source>
      <translation>como dice el archivo</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>vertical, positive up</source>
      <translation>vertical, positivo hacia arriba</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Study area (none: all cells with deformation)</source>
      <translation>Área de estudio (ninguna: todas las celdas con deformación)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Validation, a raster by date</source>
      <translation>Validación, un ráster por fecha</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>or a table of date and value</source>
      <translation>o una tabla de fecha y valor</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Reference area of the InSAR (none: tied to GNSS)</source>
      <translation>Área de referencia del InSAR (ninguna: ligado a GNSS)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Results folder</source>
      <translation>Carpeta de resultados</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Direction of the deformation</source>
      <translation>Dirección de la deformación</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Descending track, with incidence angles</source>
      <translation>Órbita descendente, con ángulos de incidencia</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Atmospheric loading to subtract</source>
      <translation>Carga atmosférica que restar</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>The part of the prior that is snow</source>
      <translation>La parte del campo previo que es nieve</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>2 validations are given.</source>
      <translation>Se dan 2 validaciones.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Give a raster or a table, only one of them.</source>
      <translation>Dé un ráster o una tabla, solo uno de los dos.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/assimilate.py" />
      <source>Correct water storage by deformation</source>
      <translation>Corregir almacenamiento de agua con deformación</translation>
    </message>
    <message>
      <location filename="../../ui/processing/backtest.py" />
      <source>Origins</source>
      <translation>Orígenes</translation>
    </message>
    <message>
      <location filename="../../ui/processing/backtest.py" />
      <source>At most series (0: all)</source>
      <translation>Series como máximo (0: todas)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/backtest.py" />
      <source>Scores folder</source>
      <translation>Carpeta de puntuaciones</translation>
    </message>
    <message>
      <location filename="../../ui/processing/backtest.py" />
      <source>Backtest models</source>
      <translation>Prueba retrospectiva de modelos</translation>
    </message>
    <message>
      <location filename="../../ui/processing/backtest.py" />
      <source>Asks how good a forecast would have been in the past: from each of several origins the models forecast dates that are known today, without seeing anything after the origin.&lt;br&gt;&lt;br&gt;The folder gets scores.json (errors by model and horizon, coverage of the 90 % interval, skill against the best baseline) and predictions.npz, from which every score can be computed again.</source>
      <translation>Pregunta cómo de bueno habría sido un pronóstico en el pasado: desde cada uno de varios orígenes, los modelos pronostican fechas que hoy se conocen, sin ver nada posterior al origen.&lt;br&gt;&lt;br&gt;La carpeta recibe scores.json (errores por modelo y horizonte, cobertura del intervalo del 90 %, habilidad frente al mejor modelo base) y predictions.npz, a partir del cual se puede calcular de nuevo cualquier puntuación.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/base.py" />
      <source>The worker environment is not set up yet.</source>
      <translation>El entorno de cálculo aún no está configurado.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/base.py" />
      <source>Open the GroundCast dock and set it up.</source>
      <translation>Abra el panel de GroundCast y configúrelo.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/base.py" />
      <source>Device: {name}</source>
      <translation>Dispositivo: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/processing/comparisons.py" />
      <source>Quick look: smaller networks, trained for a shorter time</source>
      <translation>Prueba rápida: redes más pequeñas, entrenadas menos tiempo</translation>
    </message>
    <message>
      <location filename="../../ui/processing/comparisons.py" />
      <source>Trainings of each network</source>
      <translation>Entrenamientos de cada red</translation>
    </message>
    <message>
      <location filename="../../ui/processing/comparisons.py" />
      <source>Trainings of each kind</source>
      <translation>Entrenamientos de cada tipo</translation>
    </message>
    <message>
      <location filename="../../ui/processing/comparisons.py" />
      <source>Scores several models at the same past origins, on pixels and on means of regions; networks are trained from several seeds. Persistence, line, and trend and season always take part.&lt;br&gt;&lt;br&gt;The folder gets comparison.csv (the table), comparison.json and figures as PDF and PNG. Run again in the same folder, it takes finished parts from there.</source>
      <translation>Evalúa varios modelos en los mismos orígenes pasados, en píxeles y en medias de regiones; las redes se entrenan desde varias semillas. La persistencia, la recta y tendencia y estacionalidad participan siempre.&lt;br&gt;&lt;br&gt;La carpeta recibe comparison.csv (la tabla), comparison.json y figuras en PDF y PNG. Si se ejecuta de nuevo en la misma carpeta, toma de ella las partes terminadas.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/comparisons.py" />
      <source>Do factors help?</source>
      <translation>¿Ayudan los factores?</translation>
    </message>
    <message>
      <location filename="../../ui/processing/comparisons.py" />
      <source>Trains a model with and without its factors, at several past origins and from several seeds, and says whether the factors made the forecast better.&lt;br&gt;&lt;br&gt;The folder gets ablation.json with the errors of each variant, the gains, and sentences.</source>
      <translation>Entrena un modelo con y sin sus factores, en varios orígenes pasados y desde varias semillas, y dice si los factores mejoraron el pronóstico.&lt;br&gt;&lt;br&gt;La carpeta recibe ablation.json con los errores de cada variante, las ganancias y frases.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>{n} series, {dates} dates</source>
      <translation>{n} series, {dates} fechas</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>Converted stack</source>
      <translation>Pila convertida</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>Description</source>
      <translation>Descripción</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>Gaps</source>
      <translation>Huecos</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>First date</source>
      <translation>Primera fecha</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>Last date</source>
      <translation>Última fecha</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>Where it is the other way round, give the option sign the value away.</source>
      <translation>Donde sea al revés, dé a la opción sign el valor away.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>{path} cannot be written.</source>
      <translation>No se puede escribir {path}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>Describe a stack</source>
      <translation>Describir una pila</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>Reads a displacement time series and says what was understood: kind, dates and gaps, unit and how it was found, sign, coordinate reference system, share of values, quality layers, dates that stand out and unwrapping jumps.&lt;br&gt;&lt;br&gt;All of it is written as JSON. Nothing is changed.</source>
      <translation>Lee una serie temporal de desplazamiento y dice qué se entendió: tipo, fechas y huecos, unidad y cómo se halló, signo, sistema de referencia de coordenadas, proporción de valores, capas de calidad, fechas que destacan y saltos de desenrollado.&lt;br&gt;&lt;br&gt;Todo ello se escribe como JSON. No se cambia nada.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>Convert a stack</source>
      <translation>Convertir una pila</translation>
    </message>
    <message>
      <location filename="../../ui/processing/describe.py" />
      <source>Writes a displacement time series as a GeoTIFF with one band a date, a GeoPackage of points with fields DYYYYMMDD (as InSAR Explorer reads them), netCDF or Zarr after CF, or HDF5 as MintPy writes it. Displacement is in millimetres.&lt;br&gt;&lt;br&gt;A GeoTIFF of points needs a cell size. On the map the last date is shown in the colours of motion.</source>
      <translation>Escribe una serie temporal de desplazamiento como GeoTIFF con una banda por fecha, GeoPackage de puntos con campos DYYYYMMDD (como los lee InSAR Explorer), netCDF o Zarr según CF, o HDF5 como lo escribe MintPy. El desplazamiento va en milímetros.&lt;br&gt;&lt;br&gt;Un GeoTIFF de puntos requiere un tamaño de celda. En el mapa se muestra la última fecha con los colores del movimiento.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>Map (none: displacement, observed and forecast)</source>
      <translation>Mapa (ninguno: desplazamiento, observado y pronosticado)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>Folder of the run</source>
      <translation>Carpeta de la ejecución</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>Package (*.zip);;Google Earth (*.kmz);;Animation (*.gif);;Film (*.mp4)</source>
      <translation>Paquete (*.zip);;Google Earth (*.kmz);;Animación (*.gif);;Vídeo (*.mp4)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>{name} ends in none of {endings}. Give it one of these endings.</source>
      <translation>{name} no termina en ninguna de {endings}. Póngale una de estas extensiones.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>Export a run</source>
      <translation>Exportar una ejecución</translation>
    </message>
    <message>
      <location filename="../../ui/processing/export.py" />
      <source>Writes a finished run for others. The ending of the file chooses what:&lt;br&gt;&lt;br&gt;&lt;b&gt;zip&lt;/b&gt;: everything of the run, with QML and SLD styles and a QGIS project that opens anywhere.&lt;br&gt;&lt;b&gt;kmz&lt;/b&gt;: the dated maps with their dates, for Google Earth.&lt;br&gt;&lt;b&gt;gif&lt;/b&gt;: the dated maps as an animation, observed and forecast.&lt;br&gt;&lt;b&gt;mp4&lt;/b&gt;: the same as a film, where the program ffmpeg is installed.&lt;br&gt;&lt;b&gt;tif&lt;/b&gt;: one map as a cloud-optimised GeoTIFF, its style beside it as QML and SLD.&lt;br&gt;&lt;br&gt;&lt;b&gt;Map&lt;/b&gt; names the map of a tif, and another dated map for kmz, gif and mp4.</source>
      <translation>Escribe una ejecución terminada para otras personas. La extensión del archivo decide qué:&lt;br&gt;&lt;br&gt;&lt;b&gt;zip&lt;/b&gt;: todo lo de la ejecución, con estilos QML y SLD y un proyecto de QGIS que se abre en cualquier sitio.&lt;br&gt;&lt;b&gt;kmz&lt;/b&gt;: los mapas fechados con sus fechas, para Google Earth.&lt;br&gt;&lt;b&gt;gif&lt;/b&gt;: los mapas fechados como animación, observado y pronosticado.&lt;br&gt;&lt;b&gt;mp4&lt;/b&gt;: lo mismo como vídeo, si el programa ffmpeg está instalado.&lt;br&gt;&lt;b&gt;tif&lt;/b&gt;: un mapa como GeoTIFF optimizado para la nube, con su estilo al lado como QML y SLD.&lt;br&gt;&lt;br&gt;&lt;b&gt;Mapa&lt;/b&gt; nombra el mapa de un tif, y otro mapa fechado para kmz, gif y mp4.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/forecast.py" />
      <source>or model file (.gcast)</source>
      <translation>o archivo de modelo (.gcast)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/forecast.py" />
      <source>Reference: x, y or left, bottom, right, top in the data's coordinates</source>
      <translation>Referencia: x, y o izquierda, abajo, derecha, arriba en las coordenadas de los datos</translation>
    </message>
    <message>
      <location filename="../../ui/processing/forecast.py" />
      <source>Second track, where the model was trained on two</source>
      <translation>Segunda órbita, si el modelo se entrenó con dos</translation>
    </message>
    <message>
      <location filename="../../ui/processing/forecast.py" />
      <source>{n} models are given.</source>
      <translation>Se dan {n} modelos.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/forecast.py" />
      <source>Give a run folder or a model file.</source>
      <translation>Dé una carpeta de ejecución o un archivo de modelo.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/forecast.py" />
      <source>Forecast with a trained model</source>
      <translation>Pronosticar con un modelo entrenado</translation>
    </message>
    <message>
      <location filename="../../ui/processing/forecast.py" />
      <source>Forecasts with a model that was trained before: a run folder, or a model file (.gcast).&lt;br&gt;&lt;br&gt;Without data the forecast starts where the model's own data ended. Newer data of the same places moves the start to its last date.&lt;br&gt;&lt;br&gt;With a reference, what was observed and what is forecast are both relative to it; the model stays as it is.&lt;br&gt;&lt;br&gt;With a threshold there are also maps of the probability that the displacement lies beyond it, date by date, and of the date on which that becomes likely.</source>
      <translation>Pronostica con un modelo entrenado antes: una carpeta de ejecución o un archivo de modelo (.gcast).&lt;br&gt;&lt;br&gt;Sin datos, el pronóstico empieza donde terminaron los datos del propio modelo. Datos más recientes de los mismos lugares trasladan el inicio a su última fecha.&lt;br&gt;&lt;br&gt;Con una referencia, lo observado y lo pronosticado son ambos relativos a ella; el modelo queda como está.&lt;br&gt;&lt;br&gt;Con un umbral hay además mapas de la probabilidad de que el desplazamiento lo rebase, fecha a fecha, y de la fecha en que eso llega a ser probable.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>How factors come to the dates</source>
      <translation>Cómo llegan los factores a las fechas</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>Longest lag (days)</source>
      <translation>Desfase máximo (días)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>Days between lags (0: the usual interval)</source>
      <translation>Días entre desfases (0: el intervalo habitual)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>Hold back dates</source>
      <translation>Reservar fechas</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>Table of lags</source>
      <translation>Tabla de desfases</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>Lag that stands out most (days)</source>
      <translation>Desfase que más destaca (días)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>Correlation there</source>
      <translation>Correlación en él</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>What it says</source>
      <translation>Lo que dice</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>Lags of factors</source>
      <translation>Desfases de factores</translation>
    </message>
    <message>
      <location filename="../../ui/processing/lags.py" />
      <source>Correlates the deformation with factors such as rain, so many days earlier, for a range of lags. Trend, yearly and half-yearly cycle are taken off both first; dates that a forecast holds back are not looked at. The number of independent samples counts memory (Pyper &amp; Peterman 1998), and the band is what chance exceeds in one scan of twenty.&lt;br&gt;&lt;br&gt;Where the yearly cycle explains it all, this is said: a model with a season then needs no such factor. A correlation is no proof of cause. The table holds lag, correlation with and without the season, band and samples.</source>
      <translation>Correlaciona la deformación con factores como la lluvia, tomados otros tantos días antes, para un rango de desfases. Antes se quitan de ambos la tendencia y los ciclos anual y semestral; las fechas que un pronóstico reserva no se miran. El número de muestras independientes tiene en cuenta la memoria (Pyper &amp; Peterman 1998), y la banda es lo que el azar supera en una de cada veinte exploraciones.&lt;br&gt;&lt;br&gt;Donde el ciclo anual lo explica todo, se dice: un modelo con estacionalidad no necesita entonces ese factor. Una correlación no prueba la causa. La tabla contiene desfase, correlación con y sin la estacionalidad, banda y muestras.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Distances from the middle (km)</source>
      <translation>Distancias al centro (km)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Radius of the disk (km)</source>
      <translation>Radio del disco (km)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Water (m)</source>
      <translation>Agua (m)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Gravity (m/s²)</source>
      <translation>Gravedad (m/s²)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Love numbers (none: PREM)</source>
      <translation>Números de Love (ninguno: PREM)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Positive up. {love}.</source>
      <translation>Positivo hacia arriba. {love}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Table</source>
      <translation>Tabla</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Displacement at the first distance (mm)</source>
      <translation>Desplazamiento a la primera distancia (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>{km} km: {mm} mm</source>
      <translation>{km} km: {mm} mm</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Displacement under a disk of water</source>
      <translation>Desplazamiento bajo un disco de agua</translation>
    </message>
    <message>
      <location filename="../../ui/processing/loading.py" />
      <source>Computes how far a disk of water moves the ground, at several distances from its middle, with the load Love numbers of PREM or of a file of your own.&lt;br&gt;&lt;br&gt;The result is a table of distance_km and displacement_mm, positive up: water that is added moves the ground down. A disk of 14 km under 1 m of water sinks by 2.69 mm in the middle.</source>
      <translation>Calcula cuánto mueve el terreno un disco de agua, a varias distancias de su centro, con los números de Love de carga de PREM o de un archivo propio.&lt;br&gt;&lt;br&gt;El resultado es una tabla de distance_km y displacement_mm, positivo hacia arriba: el agua que se añade mueve el terreno hacia abajo. Un disco de 14 km bajo 1 m de agua se hunde 2,69 mm en el centro.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>or folder with one raster for each date</source>
      <translation>o carpeta con un ráster por fecha</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Regions (none: the whole data)</source>
      <translation>Regiones (ninguna: todos los datos)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Roles of regions (train, validate, test, forecast; none: each trains its own model)</source>
      <translation>Funciones de las regiones (train, validate, test, forecast; ninguna: cada una entrena su propio modelo)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>or forecast until</source>
      <translation>o pronosticar hasta</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Deformation: loaded layer</source>
      <translation>Deformación: capa cargada</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>File or folder</source>
      <translation>Archivo o carpeta</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Grid points to cells of (0: keep the points)</source>
      <translation>Puntos a celdas de (0: conservar los puntos)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Settings of the model (key=value, separated by spaces, 'quoted' where one holds a space)</source>
      <translation>Ajustes del modelo (clave=valor, separados por espacios, 'entre comillas' si alguno contiene un espacio)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Threshold in mm: map how likely it is crossed, and when (none: leave empty)</source>
      <translation>Umbral en mm: cartografiar con qué probabilidad se cruza, y cuándo (ninguno: dejar vacío)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>falls below</source>
      <translation>baja por debajo de</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>rises above</source>
      <translation>sube por encima de</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Side of the threshold</source>
      <translation>Lado del umbral</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Show the results on the map</source>
      <translation>Mostrar los resultados en el mapa</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>or file (EGMS zip or csv, GeoTIFF …)</source>
      <translation>o archivo (EGMS zip o csv, GeoTIFF …)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Unit of the values</source>
      <translation>Unidad de los valores</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>CRS, if it has none</source>
      <translation>SRC, si no lo tiene</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>{n} deformation inputs are given.</source>
      <translation>Se dan {n} entradas de deformación.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Give a layer, a file or a folder, only one of them.</source>
      <translation>Dé una capa, un archivo o una carpeta, solo uno de los tres.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Give a layer, a file or a folder.</source>
      <translation>Dé una capa, un archivo o una carpeta.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Export it to a file first, or use the GroundCast dock.</source>
      <translation>Expórtela primero a un archivo o use el panel de GroundCast.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>A factor lacks its name or its file.</source>
      <translation>A un factor le falta el nombre o el archivo.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Give both, row by row.</source>
      <translation>Dé ambos, fila por fila.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>A region lacks its name or its role.</source>
      <translation>A una región le falta el nombre o la función.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Dates ahead {text!r} is no list of whole numbers.</source>
      <translation>Las fechas de antelación {text!r} no son una lista de números enteros.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Write it like 1,2,5.</source>
      <translation>Escríbalas así: 1,2,5.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Dates to forecast</source>
      <translation>Fechas que pronosticar</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>The setting {word} has no value.</source>
      <translation>El ajuste {word} no tiene valor.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Write it like epochs=20.</source>
      <translation>Escríbalo así: epochs=20.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>A quote in the settings has no end.</source>
      <translation>Hay una comilla sin cerrar en los ajustes.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/parameters.py" />
      <source>Close it, or take it out.</source>
      <translation>Ciérrela o quítela.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/places.py" />
      <source>Farthest distance (units of the data's system, 0: its cell, or any)</source>
      <translation>Distancia máxima (unidades del sistema de los datos, 0: su celda, o cualquiera)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/places.py" />
      <source>Points</source>
      <translation>Puntos</translation>
    </message>
    <message>
      <location filename="../../ui/processing/places.py" />
      <source>Table of series</source>
      <translation>Tabla de series</translation>
    </message>
    <message>
      <location filename="../../ui/processing/places.py" />
      <source>Series of a stack at points</source>
      <translation>Series de una pila en puntos</translation>
    </message>
    <message>
      <location filename="../../ui/processing/places.py" />
      <source>Writes the observed series at points, a row for each point and date: that of the cell a point lies in, or of the nearest measured point. Points are brought to the data's system; a field called name or id names them.</source>
      <translation>Escribe las series observadas en puntos, una fila por punto y fecha: la de la celda en que está el punto, o la del punto medido más cercano. Los puntos se llevan al sistema de los datos; los nombra un campo llamado name o id.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/preparation_parameters.py" />
      <source>Second track, for up or east</source>
      <translation>Segunda órbita, para arriba o este</translation>
    </message>
    <message>
      <location filename="../../ui/processing/preparation_parameters.py" />
      <source>A date every … days (0: the dates of acquisition)</source>
      <translation>Una fecha cada … días (0: las fechas de adquisición)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/preparation_parameters.py" />
      <source>Component of two tracks</source>
      <translation>Componente de dos órbitas</translation>
    </message>
    <message>
      <location filename="../../ui/processing/preparation_parameters.py" />
      <source>Keep series by quality (temporal_coherence&gt;=0.6, rmse&lt;=3)</source>
      <translation>Conservar series por calidad (temporal_coherence&gt;=0.6, rmse&lt;=3)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/preparation_parameters.py" />
      <source>Leave out dates (2020-09-23, …)</source>
      <translation>Excluir fechas (2020-09-23, …)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>Fill gaps</source>
      <translation>Rellenar huecos</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>Prepared stack</source>
      <translation>Pila preparada</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>Format</source>
      <translation>Formato</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>Up</source>
      <translation>Arriba</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>East</source>
      <translation>Este</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>What the steps did</source>
      <translation>Qué hicieron los pasos</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>One track</source>
      <translation>Una órbita</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>The other track</source>
      <translation>La otra órbita</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>Prepare a stack</source>
      <translation>Preparar una pila</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>Takes a displacement time series through steps, each of which can be left out: series masked by quality, dates left out, unwrapping jumps mended, values relative to a reference, line of sight turned vertical, or up or east of an ascending and a descending track (the ground is taken not to move north or south), series averaged in cells, a common axis of dates, gaps filled.&lt;br&gt;&lt;br&gt;With an origin no step looks past it and no gap is filled across it. Filled values are made up: do not score a forecast with them. Training takes the same steps itself (parameter SETTINGS of Train, or Prepare… in the dock), and does not need this file.</source>
      <translation>Lleva una serie temporal de desplazamiento por una sucesión de pasos, cada uno de los cuales se puede omitir: series enmascaradas por calidad, fechas excluidas, saltos de desenrollado corregidos, valores relativos a una referencia, línea de vista llevada a vertical, o arriba o este de una órbita ascendente y una descendente (se supone que el terreno no se mueve hacia el norte ni el sur), series promediadas en celdas, un eje de fechas común, huecos rellenados.&lt;br&gt;&lt;br&gt;Con un origen, ningún paso mira más allá de él y ningún hueco se rellena a través de él. Los valores rellenados son inventados: no evalúe un pronóstico con ellos. Entrenar y pronosticar hace los mismos pasos por sí mismo (parámetro SETTINGS de Entrenar y pronosticar, o Preparar… en el panel) y no necesita este archivo.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/prepare.py" />
      <source>Up and east of two tracks</source>
      <translation>Arriba y este de dos órbitas</translation>
    </message>
    <message>
      <location filename="../../ui/processing/provider.py" />
      <source>GroundCast: forecasts of ground deformation</source>
      <translation>GroundCast: pronósticos de la deformación del terreno</translation>
    </message>
    <message>
      <location filename="../../ui/processing/report.py" />
      <source>Farthest distance of a measured point (units of the run's system)</source>
      <translation>Distancia máxima de un punto medido (unidades del sistema de la ejecución)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/report.py" />
      <source>Lines of profiles</source>
      <translation>Líneas de los perfiles</translation>
    </message>
    <message>
      <location filename="../../ui/processing/report.py" />
      <source>Template (none: built-in pages)</source>
      <translation>Plantilla (ninguna: páginas incorporadas)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/report.py" />
      <source>HTML page</source>
      <translation>Página HTML</translation>
    </message>
    <message>
      <location filename="../../ui/processing/report.py" />
      <source>No values at point {name}.</source>
      <translation>Ningún valor en el punto {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/report.py" />
      <source>Report on a run</source>
      <translation>Informe sobre una ejecución</translation>
    </message>
    <message>
      <location filename="../../ui/processing/report.py" />
      <source>Writes a PDF of three A4 pages or more on a finished run: maps of forecast and residual with legend and scale bar, the series where the ground moves most and at your points, profiles along your lines (without any: one from west to east), the table of scores, settings, the data's credit, and how far to trust it. An HTML page with the same stands beside it.&lt;br&gt;&lt;br&gt;A layout template of your own (.qpt) takes the place of the built-in pages: its items bear the names gc_title, gc_sentence, gc_map_1, gc_legend_1, gc_plot_1, gc_scores, gc_trust …</source>
      <translation>Escribe un PDF de tres o más páginas A4 sobre una ejecución terminada: mapas del pronóstico y del residuo con leyenda y barra de escala, la serie donde más se mueve el terreno y en sus puntos, perfiles a lo largo de sus líneas (sin ninguna: uno de oeste a este), la tabla de puntuaciones, los ajustes, los créditos de los datos y hasta dónde fiarse. Al lado queda una página HTML con el mismo contenido.&lt;br&gt;&lt;br&gt;Una plantilla de diseño propia (.qpt) sustituye a las páginas incorporadas: sus elementos llevan los nombres gc_title, gc_sentence, gc_map_1, gc_legend_1, gc_plot_1, gc_scores, gc_trust …</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Width of the swath in metres (0: three cells)</source>
      <translation>Anchura de la franja en metros (0: tres celdas)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>No values of the run lie there. Choose places inside its regions.</source>
      <translation>Ahí no hay valores de la ejecución. Elija lugares dentro de sus regiones.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Points with values</source>
      <translation>Puntos con valores</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Lines</source>
      <translation>Líneas</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Mean or median of the swath</source>
      <translation>Media o mediana de la franja</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>All dates</source>
      <translation>Todas las fechas</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Table of profiles</source>
      <translation>Tabla de perfiles</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Lines with values</source>
      <translation>Líneas con valores</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>No values along line {name}.</source>
      <translation>Ningún valor a lo largo de la línea {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Series of a run at points</source>
      <translation>Series de una ejecución en puntos</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Writes what was observed and forecast at points, a row for each point and date: median and intervals, the forecast of the held-back dates, and the baselines. Points are brought to the run's system; a field called name or id names them.</source>
      <translation>Escribe lo observado y lo pronosticado en puntos, una fila por punto y fecha: mediana e intervalos, el pronóstico de las fechas reservadas y los modelos base. Los puntos se llevan al sistema de la ejecución; los nombra un campo llamado name o id.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Profile of a run along lines</source>
      <translation>Perfil de una ejecución a lo largo de líneas</translation>
    </message>
    <message>
      <location filename="../../ui/processing/run_places.py" />
      <source>Writes values along lines, a row for each line, date and distance: observed values in a swath as their mean or median, standard deviation, 10 and 90 %; forecast, interval and residual. Dates are the first and last held-back one and the last of the forecast, or all.</source>
      <translation>Escribe valores a lo largo de líneas, una fila por línea, fecha y distancia: los valores observados en una franja como media o mediana, desviación estándar, 10 y 90 %; pronóstico, intervalo y residuo. Las fechas son la primera y la última de las reservadas y la última del pronóstico, o todas.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/scenario.py" />
      <source>Trainings compared</source>
      <translation>Entrenamientos comparados</translation>
    </message>
    <message>
      <location filename="../../ui/processing/scenario.py" />
      <source>Paths of factors</source>
      <translation>Trayectorias de los factores</translation>
    </message>
    <message>
      <location filename="../../ui/processing/scenario.py" />
      <source>Changes of factors</source>
      <translation>Cambios de los factores</translation>
    </message>
    <message>
      <location filename="../../ui/processing/scenario.py" />
      <source>A row of factors is not complete, or is there twice.</source>
      <translation>Una fila de factores está incompleta o repetida.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/scenario.py" />
      <source>own, climatology, or a file</source>
      <translation>own, climatology o un archivo</translation>
    </message>
    <message>
      <location filename="../../ui/processing/scenario.py" />
      <source>+1, x0.8, year:2021</source>
      <translation>+1, x0.8, year:2021</translation>
    </message>
    <message>
      <location filename="../../ui/processing/scenario.py" />
      <source>Forecast along other factors</source>
      <translation>Pronosticar con otros factores</translation>
    </message>
    <message>
      <location filename="../../ui/processing/scenario.py" />
      <source>Asks a trained model with factors what it would forecast if rain, temperature … went another way: its own forecast of them, the usual year, a file that continues them, warmer, drier, or like a past year. The response is the scenario less the reference, with where one more training would lie in 90 % of cases.&lt;br&gt;&lt;br&gt;Changes are texts such as +1, x0.8 or year:2021, several for one factor separated by spaces. It is what the model has learned, not a proof of cause.</source>
      <translation>Pregunta a un modelo entrenado con factores qué pronosticaría si la lluvia, la temperatura … fueran por otro camino: su propio pronóstico de ellos, el año típico, un archivo que los continúa, más calor, más sequía, o como en un año pasado. La respuesta es el escenario menos la referencia, con el margen en que quedaría un entrenamiento más en el 90 % de los casos.&lt;br&gt;&lt;br&gt;Los cambios son textos como +1, x0.8 o year:2021, varios para un factor separados por espacios. Es lo que el modelo ha aprendido, no una prueba de causa.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/simulate.py" />
      <source>Scene folder</source>
      <translation>Carpeta de la escena</translation>
    </message>
    <message>
      <location filename="../../ui/processing/simulate.py" />
      <source>Twin's folder</source>
      <translation>Carpeta del gemelo</translation>
    </message>
    <message>
      <location filename="../../ui/processing/simulate.py" />
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <location filename="../../ui/processing/simulate.py" />
      <source>Simulate a scene</source>
      <translation>Simular una escena</translation>
    </message>
    <message>
      <location filename="../../ui/processing/simulate.py" />
      <source>Writes a simulated permafrost-railway scene to try GroundCast with: deformation of four regions, temperature, vegetation and rain, and the truth behind the noise.&lt;br&gt;&lt;br&gt;It is no measurement of the ground. Everything made from it says that it is simulated.</source>
      <translation>Escribe una escena simulada de un ferrocarril sobre permafrost para probar GroundCast: deformación de cuatro regiones, temperatura, vegetación y lluvia, y la verdad detrás del ruido.&lt;br&gt;&lt;br&gt;No es una medición del terreno. Todo lo que se haga con ella dice que es simulado.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/simulate.py" />
      <source>Simulate water and its load</source>
      <translation>Simular agua y su carga</translation>
    </message>
    <message>
      <location filename="../../ui/processing/simulate.py" />
      <source>Writes a simulated twin to try the correction of water storage with: a prior with errors of season, noise and bias, the uplift that the true water causes (9 mm and 3 mm of noise), a validation with gaps, a study area, and the truth.&lt;br&gt;&lt;br&gt;It is no measurement. Everything made from it says that it is simulated.</source>
      <translation>Escribe un gemelo simulado para probar la corrección del almacenamiento de agua: un campo previo con errores de estacionalidad, ruido y sesgo, el levantamiento que causa el agua verdadera (ruido de 9 mm y 3 mm), una validación con huecos, un área de estudio y la verdad.&lt;br&gt;&lt;br&gt;No es una medición. Todo lo que se haga con él dice que es simulado.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/source_words.py" />
      <source>Average in cells of (0: keep the series)</source>
      <translation>Promediar en celdas de (0: conservar las series)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/source_words.py" />
      <source>Show the result on the map</source>
      <translation>Mostrar el resultado en el mapa</translation>
    </message>
    <message>
      <location filename="../../ui/processing/source_words.py" />
      <source>GeoTIFF (*.tif);;GeoPackage (*.gpkg);;NetCDF (*.nc);;Zarr (*.zarr);;HDF5 (*.h5)</source>
      <translation>GeoTIFF (*.tif);;GeoPackage (*.gpkg);;NetCDF (*.nc);;Zarr (*.zarr);;HDF5 (*.h5)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>Direction of the motion (none: as the file says)</source>
      <translation>Dirección del movimiento (ninguna: según el archivo)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>Further options of the sources</source>
      <translation>Más opciones de las fuentes</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>Names of the regions to take (none: all)</source>
      <translation>Nombres de las regiones que se toman (ninguno: todas)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>Further maps of the forecast</source>
      <translation>Más mapas del pronóstico</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>Variable or band to take</source>
      <translation>Variable o banda que se toma</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>Option, factor.option or other.option</source>
      <translation>Opción, factor.opción u other.opción</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>Value, lists with commas</source>
      <translation>Valor, listas con comas</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>An option of a source lacks its name or its value.</source>
      <translation>A una opción de una fuente le falta el nombre o el valor.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>There is no option {name} of a source.</source>
      <translation>Las fuentes no tienen ninguna opción {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/told_parameters.py" />
      <source>Write an option like reader, or that of a given factor, like rain.variable.</source>
      <translation>Escriba una opción como reader, o la de un factor indicado, como rain.variable.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/train.py" />
      <source>Number of origins of the backtest before the forecast (-1: as many as suit the model)</source>
      <translation>Número de orígenes de la prueba retrospectiva antes del pronóstico (-1: tantos como convengan al modelo)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/train.py" />
      <source>Fits a model to a displacement time series and forecasts with it.&lt;br&gt;&lt;br&gt;The default, groundcast, joins simple forecasts, each with the weight that the past shows it deserves, and needs no training. The last dates are held back: the model never sees them, and its forecast of them is scored against the simple baselines. The results folder holds maps of the observed dates, of the forecast with its intervals, of its velocity and acceleration and of the residuals, and report.json, which says whether the model is better than the baselines; on the map they come styled.&lt;br&gt;&lt;br&gt;With a threshold there are also maps of the probability that the displacement lies beyond it, date by date, and of the date on which that becomes likely.&lt;br&gt;&lt;br&gt;Give the data as a loaded layer, a file or a folder. Without regions the whole data is one region. With roles the regions that train share one model; a region with the role test is never seen by it and scored apart. Learned models take minutes, the others seconds; all need the worker environment.</source>
      <translation>Ajusta un modelo a una serie temporal de desplazamiento y pronostica con él.&lt;br&gt;&lt;br&gt;El predeterminado, groundcast, une pronósticos simples, cada uno con el peso que según el pasado merece, y no necesita entrenamiento. Las últimas fechas se reservan: el modelo nunca las ve, y su pronóstico de ellas se evalúa frente a los modelos base simples. La carpeta de resultados contiene mapas de las fechas observadas, del pronóstico con sus intervalos, de su velocidad y aceleración y de los residuos, y report.json, que dice si el modelo es mejor que los modelos base; en el mapa aparecen con estilo.&lt;br&gt;&lt;br&gt;Con un umbral hay además mapas de la probabilidad de que el desplazamiento lo rebase, fecha a fecha, y de la fecha en que eso llega a ser probable.&lt;br&gt;&lt;br&gt;Dé los datos como capa cargada, archivo o carpeta. Sin regiones, todos los datos son una región. Con funciones, las regiones que entrenan comparten un modelo; una región con la función test nunca la ve el modelo y se evalúa por separado. Los modelos aprendidos tardan minutos, los demás segundos; todos necesitan el entorno de cálculo.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Leave out dates or spans (A B/C)</source>
      <translation>Excluir fechas o períodos (A B/C)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Export it to a GeoTIFF first.</source>
      <translation>Expórtelo primero a un GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Noise of the deformation of one cell (mm)</source>
      <translation>Ruido de la deformación de una celda (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Standard deviation of the prior's error (mm)</source>
      <translation>Desviación estándar del error del campo previo (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Correlation time of the prior's error (days)</source>
      <translation>Tiempo de correlación del error del campo previo (días)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Correlation length of the prior's error (km)</source>
      <translation>Longitud de correlación del error del campo previo (km)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Members of the ensemble</source>
      <translation>Miembros del ensamble</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Joint mode: observations beyond this have no weight (km)</source>
      <translation>Modo conjunto: las observaciones más allá de esto no tienen peso (km)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Width of the prior around the study area (km)</source>
      <translation>Anchura del campo previo alrededor del área de estudio (km)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Joint mode: correlation length of the noise between cells (km, 0: none)</source>
      <translation>Modo conjunto: longitud de correlación del ruido entre celdas (km, 0: ninguna)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Leave out places that move faster (mm/yr, 0: none)</source>
      <translation>Excluir los lugares que se mueven más rápido (mm/año, 0: ninguno)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Largest distance between dates that belong together (days, 0: half the cadence)</source>
      <translation>Distancia máxima entre fechas que van juntas (días, 0: media cadencia)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Share of a cell's places that must hold a value</source>
      <translation>Proporción de los lugares de una celda que deben tener valor</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Standard deviation of the logarithm of the snow's factor</source>
      <translation>Desviación estándar del logaritmo del factor de la nieve</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>How dates meet</source>
      <translation>Cómo se emparejan las fechas</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>How places are put together in a cell</source>
      <translation>Cómo se combinan los lugares en una celda</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Frame of the loading</source>
      <translation>Marco de la carga</translation>
    </message>
    <message>
      <location filename="../../ui/processing/water_parameters.py" />
      <source>Try other noise levels (7 to 12 mm)</source>
      <translation>Probar otros niveles de ruido (7 a 12 mm)</translation>
    </message>
    <message>
      <location filename="../../ui/processing/worker_words.py" />
      <source>The worker environment is not set up yet. Open the GroundCast dock and set it up.</source>
      <translation>El entorno de cálculo aún no está configurado. Abra el panel de GroundCast y configúrelo.</translation>
    </message>
    <message>
      <location filename="../../ui/profiles_layer.py" />
      <source>Draw profile {name}</source>
      <translation>Dibujar el perfil {name}</translation>
    </message>
    <message>
      <location filename="../../ui/profiles_layer.py" />
      <source>Take {n} lines</source>
      <translation>Tomar {n} líneas</translation>
    </message>
    <message>
      <location filename="../../ui/quick_try.py" />
      <source>Quick try {n}</source>
      <translation>Intento rápido {n}</translation>
    </message>
    <message>
      <location filename="../../ui/quitting.py" />
      <source>{n} runs wait and would not begin: {names}.</source>
      <translation>{n} ejecuciones esperan y no comenzarían: {names}.</translation>
    </message>
    <message>
      <location filename="../../ui/quitting.py" />
      <source>{name} waits and would not begin.</source>
      <translation>{name} espera y no comenzaría.</translation>
    </message>
    <message>
      <location filename="../../ui/quitting.py" />
      <source>{name} is still working.</source>
      <translation>{name} sigue trabajando.</translation>
    </message>
    <message>
      <location filename="../../ui/quitting.py" />
      <source>{n} runs are still working.</source>
      <translation>{n} ejecuciones siguen trabajando.</translation>
    </message>
    <message>
      <location filename="../../ui/quitting.py" />
      <source>Keep working and stay in QGIS</source>
      <translation>Seguir trabajando y permanecer en QGIS</translation>
    </message>
    <message>
      <location filename="../../ui/quitting.py" />
      <source>Stop, keep the best model and quit</source>
      <translation>Detener, conservar el mejor modelo y salir</translation>
    </message>
    <message>
      <location filename="../../ui/reference.py" />
      <source>Reference: {place}</source>
      <translation>Referencia: {place}</translation>
    </message>
    <message>
      <location filename="../../ui/reference.py" />
      <source>Reference: reading…</source>
      <translation>Referencia: leyendo…</translation>
    </message>
    <message>
      <location filename="../../ui/reference.py" />
      <source>Reference: no values here</source>
      <translation>Referencia: aquí no hay valores</translation>
    </message>
    <message>
      <location filename="../../ui/region_counts.py" />
      <source>Counting what regions hold</source>
      <translation>Contando lo que contienen las regiones</translation>
    </message>
    <message>
      <location filename="../../ui/region_names.py" />
      <source>The region {name!r} cannot name a folder of results.</source>
      <translation>La región {name!r} no puede dar nombre a una carpeta de resultados.</translation>
    </message>
    <message>
      <location filename="../../ui/region_names.py" />
      <source>The regions {a} and {b} differ in case only. Rename one.</source>
      <translation>Las regiones {a} y {b} solo se diferencian en mayúsculas. Renombre una.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>No region has the role Train, so no model can forecast {name}. Set one to Train.</source>
      <translation>Ninguna región tiene la función Entrenar, así que ningún modelo puede pronosticar {name}. Ponga una en Entrenar.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>{names} train one model together.</source>
      <translation>{names} entrenan juntas un modelo.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>{names} decide when it stops and which methods count.</source>
      <translation>{names} deciden cuándo termina el entrenamiento y qué métodos cuentan.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>{names} are unseen, and scored apart.</source>
      <translation>{names} no se ven en el entrenamiento y se evalúan por separado.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>{names} are forecast only.</source>
      <translation>{names} solo se pronostican.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>{names} trains the model.</source>
      <translation>{names} entrena el modelo.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>{names} decides when it stops and which methods count.</source>
      <translation>{names} decide cuándo termina el entrenamiento y qué métodos cuentan.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>{names} is unseen, and scored apart.</source>
      <translation>{names} no se ve en el entrenamiento y se evalúa por separado.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>{names} is forecast only.</source>
      <translation>{names} solo se pronostica.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>Take {other} out of region {name}</source>
      <translation>Quitar {other} de la región {name}</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>Train</source>
      <translation>Entrenar</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>Validate</source>
      <translation>Validar</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>Test (unseen)</source>
      <translation>Prueba (no vista)</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>Forecast only</source>
      <translation>Solo pronosticar</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>The model learns here, and forecasts here too.</source>
      <translation>El modelo aprende aquí, y también pronostica aquí.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>Decides when training stops and which methods count; nothing else is learned here.</source>
      <translation>Decide cuándo termina el entrenamiento y qué métodos cuentan; aquí no se aprende nada más.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>Never used for training. Tells how the model does in a place it has not seen.</source>
      <translation>Nunca se usa para entrenar. Indica cómo se desempeña el modelo en un lugar que no ha visto.</translation>
    </message>
    <message>
      <location filename="../../ui/region_roles.py" />
      <source>Forecast by the model of the other regions, and not scored.</source>
      <translation>La pronostica el modelo de las otras regiones, y no se evalúa.</translation>
    </message>
    <message>
      <location filename="../../ui/region_sources.py" />
      <source>No place of {n} points or cells moves {speed} mm a year.</source>
      <translation>Ningún lugar de {n} puntos o celdas se mueve {speed} mm/año.</translation>
    </message>
    <message>
      <location filename="../../ui/region_sources.py" />
      <source>Choose a lower velocity.</source>
      <translation>Elija una velocidad menor.</translation>
    </message>
    <message>
      <location filename="../../ui/region_words.py" />
      <source>Regions {a} and {b} share {n} pixels or points. Scores for {b} would be too good.</source>
      <translation>Las regiones {a} y {b} comparten {n} píxeles o puntos. Las puntuaciones de {b} serían demasiado buenas.</translation>
    </message>
    <message>
      <location filename="../../ui/region_words.py" />
      <source>Regions {a} and {b} share {n} pixels or points, which count in both.</source>
      <translation>Las regiones {a} y {b} comparten {n} píxeles o puntos, que cuentan en ambas.</translation>
    </message>
    <message>
      <location filename="../../ui/region_words.py" />
      <source>Region {b} overlaps {a}, so its scores would be too good.</source>
      <translation>La región {b} se solapa con {a}, así que sus puntuaciones serían demasiado buenas.</translation>
    </message>
    <message>
      <location filename="../../ui/region_words.py" />
      <source>Regions {a} and {b} overlap; what they share counts in both.</source>
      <translation>Las regiones {a} y {b} se solapan; lo que comparten cuenta en ambas.</translation>
    </message>
    <message>
      <location filename="../../ui/region_words.py" />
      <source>Region {b} lies directly beside {a}. Neighbours move alike, so its scores flatter.</source>
      <translation>La región {b} está justo al lado de {a}. Las zonas vecinas se mueven de forma parecida, así que sus puntuaciones la favorecen.</translation>
    </message>
    <message>
      <location filename="../../ui/regions_layer.py" />
      <source>Draw region {name}</source>
      <translation>Dibujar la región {name}</translation>
    </message>
    <message>
      <location filename="../../ui/regions_layer.py" />
      <source>Change the role of region {name}</source>
      <translation>Cambiar la función de la región {name}</translation>
    </message>
    <message>
      <location filename="../../ui/regions_layer.py" />
      <source>Rename region {name}</source>
      <translation>Renombrar la región {name}</translation>
    </message>
    <message>
      <location filename="../../ui/regions_layer.py" />
      <source>Delete region {name}</source>
      <translation>Borrar la región {name}</translation>
    </message>
    <message>
      <location filename="../../ui/regions_layer.py" />
      <source>There is a region {name} already.</source>
      <translation>Ya existe una región {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/regions_layer.py" />
      <source>Give another name.</source>
      <translation>Indique otro nombre.</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>observed {first} to {last}</source>
      <translation>observado del {first} al {last}</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>{place} · {span} · forecast to {end}</source>
      <translation>{place} · {span} · pronóstico hasta el {end}</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Skill (%)</source>
      <translation>Habilidad (%)</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>90 % interval held</source>
      <translation>Dentro del intervalo del 90 %</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Its width (mm)</source>
      <translation>Su anchura (mm)</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>The forecast says how the past goes on. It knows nothing of works, earthquakes or weather to come, unless it is a scenario. The farther ahead, the wider its interval: read both together.</source>
      <translation>El pronóstico dice cómo continúa el pasado. No sabe nada de obras, terremotos ni meteorología por venir, salvo que sea un escenario. Cuanto más lejos, más ancho es su intervalo: lea ambos juntos.</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>The model was chosen on the dates it is scored on: its scores flatter it.</source>
      <translation>El modelo se eligió con las fechas en que se evalúa: sus puntuaciones lo favorecen.</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Settings changed</source>
      <translation>Ajustes cambiados</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Horizon</source>
      <translation>Horizonte</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Held back</source>
      <translation>En reserva</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Made by</source>
      <translation>Creado por</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>{n}, every {days} days</source>
      <translation>{n}, cada {days} días</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Unit and sign</source>
      <translation>Unidad y signo</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Reference system</source>
      <translation>Sistema de referencia</translation>
    </message>
    <message>
      <location filename="../../ui/report/content.py" />
      <source>Skill is how much smaller the RMSE is than that of {baseline}, the best of three baselines, picked after the scores were known.</source>
      <translation>La habilidad es cuánto menor es el RMSE que el de {baseline}, el mejor de tres modelos base, escogido después de conocerse las puntuaciones.</translation>
    </message>
    <message>
      <location filename="../../ui/report/layers.py" />
      <source>{folder} holds no map to report.</source>
      <translation>{folder} no contiene ningún mapa del que informar.</translation>
    </message>
    <message>
      <location filename="../../ui/report/layers.py" />
      <source>Choose the folder of a finished forecast.</source>
      <translation>Elija la carpeta de un pronóstico terminado.</translation>
    </message>
    <message>
      <location filename="../../ui/report/page_html.py" />
      <source>How far to trust it</source>
      <translation>Hasta dónde fiarse</translation>
    </message>
    <message>
      <location filename="../../ui/report/page_html.py" />
      <source>Scores on past dates</source>
      <translation>Puntuaciones en fechas pasadas</translation>
    </message>
    <message>
      <location filename="../../ui/report/pages.py" />
      <source>Scores on past dates, continued</source>
      <translation>Puntuaciones en fechas pasadas, continuación</translation>
    </message>
    <message>
      <location filename="../../ui/report/pages.py" />
      <source>Page {n} of {count}</source>
      <translation>Página {n} de {count}</translation>
    </message>
    <message>
      <location filename="../../ui/report/pages.py" />
      <source>{title}, continued on the next page</source>
      <translation>{title}, continúa en la página siguiente</translation>
    </message>
    <message>
      <location filename="../../ui/report/paper.py" />
      <source>Choose another folder, or close the program that shows the file.</source>
      <translation>Elija otra carpeta o cierre el programa que muestra el archivo.</translation>
    </message>
    <message>
      <location filename="../../ui/report/plotting.py" />
      <source>Looking for the place that moves most</source>
      <translation>Buscando el lugar que más se mueve</translation>
    </message>
    <message>
      <location filename="../../ui/report/plotting.py" />
      <source>Drawing the series</source>
      <translation>Dibujando las series</translation>
    </message>
    <message>
      <location filename="../../ui/report/plotting.py" />
      <source>Drawing the profile</source>
      <translation>Dibujando el perfil</translation>
    </message>
    <message>
      <location filename="../../ui/report/plotting.py" />
      <source>region {region} · {where}</source>
      <translation>región {region} · {where}</translation>
    </message>
    <message>
      <location filename="../../ui/report/plotting.py" />
      <source>profile {name}</source>
      <translation>perfil {name}</translation>
    </message>
    <message>
      <location filename="../../ui/report/plotting.py" />
      <source>region {region} from west to east</source>
      <translation>región {region} de oeste a este</translation>
    </message>
    <message>
      <location filename="../../ui/report/template.py" />
      <source>{path} is no layout template that QGIS reads.</source>
      <translation>{path} no es una plantilla de diseño que QGIS pueda leer.</translation>
    </message>
    <message>
      <location filename="../../ui/report/template.py" />
      <source>Choose a .qpt file that a layout was saved as.</source>
      <translation>Elija un archivo .qpt en el que se guardó un diseño.</translation>
    </message>
    <message>
      <location filename="../../ui/report/template.py" />
      <source>{n} more rows in report.json</source>
      <translation>{n} filas más en report.json</translation>
    </message>
    <message>
      <location filename="../../ui/report/template.py" />
      <source>{path} has no item whose name begins with gc_.</source>
      <translation>{path} no tiene ningún elemento cuyo nombre empiece por gc_.</translation>
    </message>
    <message>
      <location filename="../../ui/report/template.py" />
      <source>Save a report's layout as a template and change that, or name items like its own.</source>
      <translation>Guarde el diseño de un informe como plantilla y modifíquela, o nombre elementos como los suyos.</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>Maps and plots are relative to {place}; scores are not.</source>
      <translation>Los mapas y gráficos son relativos a {place}; las puntuaciones no.</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>GroundCast report · {run}</source>
      <translation>Informe de GroundCast · {run}</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>The maps are relative to {place}, the plots are not. Scores are never.</source>
      <translation>Los mapas son relativos a {place}; los gráficos no. Las puntuaciones no lo son nunca.</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>Laying out the pages</source>
      <translation>Componiendo las páginas</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>The template has no place for {n} of the plots: name items gc_plot_3, gc_plot_4 …</source>
      <translation>La plantilla no tiene sitio para {n} de los gráficos: dé a elementos los nombres gc_plot_3, gc_plot_4 …</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>Writing the HTML</source>
      <translation>Escribiendo el HTML</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>Writing the PDF</source>
      <translation>Escribiendo el PDF</translation>
    </message>
    <message>
      <location filename="../../ui/report/writing.py" />
      <source>Without values of the run, and left out: {names}.</source>
      <translation>Sin valores de la ejecución y, por eso, omitidos: {names}.</translation>
    </message>
    <message>
      <location filename="../../ui/residuals.py" />
      <source>This run has no residuals.</source>
      <translation>Esta ejecución no tiene residuos.</translation>
    </message>
    <message>
      <location filename="../../ui/residuals.py" />
      <source>Hold dates back and run it again.</source>
      <translation>Reserve fechas y ejecútela de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ui/run_log.py" />
      <source>{name} begins in {folder}.</source>
      <translation>{name} comienza en {folder}.</translation>
    </message>
    <message>
      <location filename="../../ui/run_log.py" />
      <source>{name} is done.</source>
      <translation>{name} ha terminado.</translation>
    </message>
    <message>
      <location filename="../../ui/run_log.py" />
      <source>{name} was stopped.</source>
      <translation>{name} se detuvo.</translation>
    </message>
    <message>
      <location filename="../../ui/run_report.py" />
      <source>{folder} holds no report.json.</source>
      <translation>{folder} no contiene report.json.</translation>
    </message>
    <message>
      <location filename="../../ui/run_report.py" />
      <source>Choose the folder of a finished run.</source>
      <translation>Elija la carpeta de una ejecución terminada.</translation>
    </message>
    <message>
      <location filename="../../ui/run_report.py" />
      <source>{path} has schema {version}, this GroundCast reads schema 1.</source>
      <translation>{path} tiene el esquema {version}; este GroundCast lee el esquema 1.</translation>
    </message>
    <message>
      <location filename="../../ui/run_report.py" />
      <source>Update GroundCast.</source>
      <translation>Actualice GroundCast.</translation>
    </message>
    <message>
      <location filename="../../ui/run_report.py" />
      <source>{path} is not a GroundCast report.</source>
      <translation>{path} no es un informe de GroundCast.</translation>
    </message>
    <message>
      <location filename="../../ui/run_results.py" />
      <source>{folder} cannot be reached any more.</source>
      <translation>Ya no se puede acceder a {folder}.</translation>
    </message>
    <message>
      <location filename="../../ui/run_results.py" />
      <source>Connect its drive again, or put the folder back, and click once more.</source>
      <translation>Vuelva a conectar su unidad, o devuelva la carpeta a su sitio, y haga clic otra vez.</translation>
    </message>
    <message>
      <location filename="../../ui/run_room.py" />
      <source>The disk is full: {free} free, {needed} needed. Free some space; finished files are kept.</source>
      <translation>El disco está lleno: {free} libres, se necesitan {needed}. Libere espacio; los archivos terminados se conservan.</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{amount} {factor}</source>
      <translation>{amount} {factor}</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{factor} from {file}</source>
      <translation>{factor} de {file}</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{changes}: {size} mm on average.</source>
      <translation>{changes}: {size} mm en promedio.</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>This is a response of the model, not proof of cause.</source>
      <translation>Esto es una respuesta del modelo, no una prueba de causa.</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{size} mm on {date}</source>
      <translation>{size} mm el {date}</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{factor} as in {year}</source>
      <translation>{factor} como en {year}</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{times} × {factor}</source>
      <translation>{times} × {factor}</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{factor} as the model forecasts it</source>
      <translation>{factor} como lo pronostica el modelo</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{factor} in the usual year</source>
      <translation>{factor} en el año típico</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{changes}: {clauses}.</source>
      <translation>{changes}: {clauses}.</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{changes}: no effect can be told.</source>
      <translation>{changes}: no se puede apreciar ningún efecto.</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>Against {paths}.</source>
      <translation>Frente a {paths}.</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>Against the model's own forecast.</source>
      <translation>Frente al pronóstico del propio modelo.</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{last}, largest {peak}</source>
      <translation>{last}, máximo {peak}</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{change}, which tells nothing</source>
      <translation>{change}, lo que no indica nada</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>region {region} {text}</source>
      <translation>región {region} {text}</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>One training alone has no interval: compare 2 or more.</source>
      <translation>Un solo entrenamiento no da intervalo: compare 2 o más.</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>The interval is the spread between {n} trainings, not the uncertainty of the forecast.</source>
      <translation>El intervalo es la dispersión entre {n} entrenamientos, no la incertidumbre del pronóstico.</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>Forecast to {date}.</source>
      <translation>Pronóstico hasta el {date}.</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>(90 % of trainings: {low} to {high})</source>
      <translation>(90 % de los entrenamientos: {low} a {high})</translation>
    </message>
    <message>
      <location filename="../../ui/scenario_words.py" />
      <source>{changes}: no effect can be told. Mean response: {clauses}.</source>
      <translation>{changes}: no se puede apreciar ningún efecto. Respuesta media: {clauses}.</translation>
    </message>
    <message>
      <location filename="../../ui/scene.py" />
      <source>Simulated scene</source>
      <translation>Escena simulada</translation>
    </message>
    <message>
      <location filename="../../ui/scene.py" />
      <source>Simulated · Regions</source>
      <translation>Simulado · Regiones</translation>
    </message>
    <message>
      <location filename="../../ui/series_values.py" />
      <source>No values at this place.</source>
      <translation>No hay valores en este lugar.</translation>
    </message>
    <message>
      <location filename="../../ui/setting_words.py" />
      <source>Yes</source>
      <translation>Sí</translation>
    </message>
    <message>
      <location filename="../../ui/setting_words.py" />
      <source>No</source>
      <translation>No</translation>
    </message>
    <message>
      <location filename="../../ui/setting_words.py" />
      <source>Whole sequence</source>
      <translation>Secuencia completa</translation>
    </message>
    <message>
      <location filename="../../ui/setting_words.py" />
      <source>Best epoch</source>
      <translation>Mejor época</translation>
    </message>
    <message>
      <location filename="../../ui/setting_words.py" />
      <source>Straight line</source>
      <translation>Línea recta</translation>
    </message>
    <message>
      <location filename="../../ui/setting_words.py" />
      <source>Last value</source>
      <translation>Último valor</translation>
    </message>
    <message>
      <location filename="../../ui/setting_words.py" />
      <source>Nothing</source>
      <translation>Nada</translation>
    </message>
    <message>
      <location filename="../../ui/setting_words.py" />
      <source>Last epoch</source>
      <translation>Última época</translation>
    </message>
    <message>
      <location filename="../../ui/shown_runs.py" />
      <source>This run has no dated maps to play.</source>
      <translation>Esta ejecución no tiene mapas con fecha que reproducir.</translation>
    </message>
    <message>
      <location filename="../../ui/shown_runs.py" />
      <source>The profile lines have no way to the CRS of the run. The report has none.</source>
      <translation>Las líneas de perfil no se pueden transformar al SRC de la ejecución. El informe no contiene ninguna.</translation>
    </message>
    <message>
      <location filename="../../ui/shown_runs.py" />
      <source>This run has no map of its skill.</source>
      <translation>Esta ejecución no tiene mapa de su habilidad.</translation>
    </message>
    <message>
      <location filename="../../ui/shown_runs.py" />
      <source>Temporal Controller</source>
      <translation>Controlador temporal</translation>
    </message>
    <message>
      <location filename="../../ui/sign_words.py" />
      <source>positive towards the satellite</source>
      <translation>positivo hacia el satélite</translation>
    </message>
    <message>
      <location filename="../../ui/sign_words.py" />
      <source>positive up</source>
      <translation>positivo hacia arriba</translation>
    </message>
    <message>
      <location filename="../../ui/sign_words.py" />
      <source>positive east</source>
      <translation>positivo hacia el este</translation>
    </message>
    <message>
      <location filename="../../ui/sign_words.py" />
      <source>positive north</source>
      <translation>positivo hacia el norte</translation>
    </message>
    <message>
      <location filename="../../ui/sign_words.py" />
      <source>positive is more water</source>
      <translation>positivo significa más agua</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>EGMS points</source>
      <translation>Puntos EGMS</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>One GeoTIFF per date</source>
      <translation>Un GeoTIFF por fecha</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>GeoTIFF with one band per date</source>
      <translation>GeoTIFF con una banda por fecha</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Interferograms, inverted to a series</source>
      <translation>Interferogramas, invertidos a una serie</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>MintPy time series</source>
      <translation>Series temporales de MintPy</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>LiCSBAS time series</source>
      <translation>Series temporales de LiCSBAS</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>One GMT grid per date</source>
      <translation>Una cuadrícula GMT por fecha</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>NetCDF cube or stations</source>
      <translation>Cubo o estaciones NetCDF</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Zarr cube or stations</source>
      <translation>Cubo o estaciones Zarr</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Vector points</source>
      <translation>Puntos vectoriales</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Points in a CSV</source>
      <translation>Puntos en un CSV</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Long table (id, date, value)</source>
      <translation>Tabla larga (id, fecha, valor)</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>StaMPS</source>
      <translation>StaMPS</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Station table</source>
      <translation>Tabla de estaciones</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Monthly climatology</source>
      <translation>Climatología mensual</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>{n} gaps; the longest is {days} days after {day}.</source>
      <translation>{n} huecos; el más largo es de {days} días después del {day}.</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Dates that stand out from their neighbours: {dates}. They stay in; look at them.</source>
      <translation>Fechas que destacan de sus vecinas: {dates}. Se conservan; revíselas.</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>{n} jumps of about half a wavelength ({half} mm) in {series} of {looked} series: perhaps unwrapping errors. They stay in; look at them.</source>
      <translation>{n} saltos de cerca de media longitud de onda ({half} mm) en {series} de {looked} series: quizá errores de desenrollado. Se conservan; revíselos.</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>One gap: {days} days after {day}.</source>
      <translation>Un hueco: {days} días después del {day}.</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>{dates} and {n} more</source>
      <translation>{dates} y {n} más</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Counted from {day}.</source>
      <translation>Contado desde el {day}.</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>{share} % of the values are there.</source>
      <translation>Está presente el {share} % de los valores.</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source>Quality layers: {names}.</source>
      <translation>Capas de calidad: {names}.</translation>
    </message>
    <message>
      <location filename="../../ui/source_words.py" />
      <source> The option sign=away turns it round.</source>
      <translation> La opción sign=away invierte el signo.</translation>
    </message>
    <message>
      <location filename="../../ui/sources.py" />
      <source>There is no {path}. Check the path, or choose again.</source>
      <translation>No existe {path}. Compruebe la ruta o elija de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ui/sources.py" />
      <source>{path} lies on another computer. Download it, and choose the file.</source>
      <translation>{path} está en otro equipo. Descárguelo y elija el archivo.</translation>
    </message>
    <message>
      <location filename="../../ui/spoken.py" />
      <source>GroundCast worker</source>
      <translation>Proceso de cálculo de GroundCast</translation>
    </message>
    <message>
      <location filename="../../ui/spoken.py" />
      <source>Choose another file.</source>
      <translation>Elija otro archivo.</translation>
    </message>
    <message>
      <location filename="../../ui/study.py" />
      <source>The project's study has version {it}, this GroundCast reads version {own}.</source>
      <translation>El estudio del proyecto tiene la versión {it}; este GroundCast lee la versión {own}.</translation>
    </message>
    <message>
      <location filename="../../ui/study.py" />
      <source>Update GroundCast to go on with it.</source>
      <translation>Actualice GroundCast para continuar con él.</translation>
    </message>
    <message>
      <location filename="../../ui/study.py" />
      <source>The project's study has the entry {key} = {value!r}, which is not known.</source>
      <translation>El estudio del proyecto tiene la entrada {key} = {value!r}, que no se conoce.</translation>
    </message>
    <message>
      <location filename="../../ui/study_data.py" />
      <source>Step 1 has no data to check against.</source>
      <translation>El paso 1 no tiene datos con los que comprobar.</translation>
    </message>
    <message>
      <location filename="../../ui/study_data.py" />
      <source>The data of step 1 cannot be read, so nothing was checked.</source>
      <translation>No se pueden leer los datos del paso 1, así que no se comprobó nada.</translation>
    </message>
    <message>
      <location filename="../../ui/study_data.py" />
      <source>The data of step 1 are not read yet, so nothing was checked.</source>
      <translation>Los datos del paso 1 aún no se han leído, así que no se comprobó nada.</translation>
    </message>
    <message>
      <location filename="../../ui/study_files.py" />
      <source>The disk is full: {free} free, {needed} needed.</source>
      <translation>El disco está lleno: {free} libres, se necesitan {needed}.</translation>
    </message>
    <message>
      <location filename="../../ui/study_files.py" />
      <source>Free some space. The study's files stay where they are.</source>
      <translation>Libere espacio. Los archivos del estudio permanecen donde están.</translation>
    </message>
    <message>
      <location filename="../../ui/study_files.py" />
      <source>The study's files cannot be copied beside the project ({reason}).</source>
      <translation>No se pueden copiar los archivos del estudio junto al proyecto ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/study_files.py" />
      <source>They stay where they are, and nothing is lost.</source>
      <translation>Permanecen donde están y no se pierde nada.</translation>
    </message>
    <message>
      <location filename="../../ui/study_layers.py" />
      <source>The layer {name!r} cannot be edited.</source>
      <translation>La capa {name!r} no se puede editar.</translation>
    </message>
    <message>
      <location filename="../../ui/study_layers.py" />
      <source>Make its file writable.</source>
      <translation>Haga escribible su archivo.</translation>
    </message>
    <message>
      <location filename="../../ui/study_layers.py" />
      <source>The layer {name!r} has edits that are not saved.</source>
      <translation>La capa {name!r} tiene ediciones sin guardar.</translation>
    </message>
    <message>
      <location filename="../../ui/study_shelf.py" />
      <source>{name} copy</source>
      <translation>{name} copia</translation>
    </message>
    <message>
      <location filename="../../ui/study_shelf.py" />
      <source>New study</source>
      <translation>Nuevo estudio</translation>
    </message>
    <message>
      <location filename="../../ui/study_shelf.py" />
      <source>The project's list of studies cannot be read.</source>
      <translation>No se puede leer la lista de estudios del proyecto.</translation>
    </message>
    <message>
      <location filename="../../ui/swath.py" />
      <source>The swath holds {places} places on {dates} dates, more than memory takes.</source>
      <translation>La franja contiene {places} lugares en {dates} fechas, más de lo que cabe en la memoria.</translation>
    </message>
    <message>
      <location filename="../../ui/swath.py" />
      <source>Give it a smaller width, or draw a shorter line.</source>
      <translation>Dele una anchura menor o dibuje una línea más corta.</translation>
    </message>
    <message>
      <location filename="../../ui/tasks.py" />
      <source>The layer cannot be written for the worker ({reason}).</source>
      <translation>No se puede escribir la capa para el proceso de cálculo ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/tasks.py" />
      <source>The run was cancelled before it began.</source>
      <translation>La ejecución se canceló antes de empezar.</translation>
    </message>
    <message>
      <location filename="../../ui/trained_run.py" />
      <source>{model} does not use factors. Choose a model that does in step 4.</source>
      <translation>{model} no usa factores. Elija en el paso 4 un modelo que los use.</translation>
    </message>
    <message>
      <location filename="../../ui/trained_run.py" />
      <source>This run was trained without factors. Add them in step 2 and run it again.</source>
      <translation>Esta ejecución se entrenó sin factores. Añádalos en el paso 2 y ejecútela de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ui/trained_run.py" />
      <source>This run holds no trained model. Select the run that trained it.</source>
      <translation>Esta ejecución no contiene ningún modelo entrenado. Seleccione la ejecución que lo entrenó.</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>Forecast ready to {date}.</source>
      <translation>Pronóstico listo hasta el {date}.</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>Not better than {reference} on this stack: {share} worse over the next {span}</source>
      <translation>No es mejor que {reference} en esta pila: un {share} peor a {span} vista</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>{text}; 90 % intervals held {held} of the time.</source>
      <translation>{text}; los intervalos del 90 % acertaron el {held} de las veces.</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>{n} years</source>
      <translation>{n} años</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>By origin, against {reference}: {shares} %</source>
      <translation>Por origen, frente a {reference}: {shares} %</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>Forecast to {date}. Scored from {n} past origins, up to {dates} dates ahead, with nothing known after each.</source>
      <translation>Pronóstico hasta el {date}. Evaluado desde {n} orígenes pasados, hasta {dates} fechas de antelación, sin conocer nada posterior a cada uno.</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>On this stack the forecast beats {reference} by {share} over the next {span}</source>
      <translation>En esta pila el pronóstico supera a {reference} en un {share} a {span} vista</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>On this stack the forecast is about as good as {reference} ({side}) over the next {span}</source>
      <translation>En esta pila el pronóstico es casi tan bueno como {reference} ({side}) a {span} vista</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>{text}; 90 % intervals held only {held} of the time.</source>
      <translation>{text}; los intervalos del 90 % acertaron solo el {held} de las veces.</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>the last value staying</source>
      <translation>mantener el último valor</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>a straight line</source>
      <translation>una línea recta</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>{n} days</source>
      <translation>{n} días</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>{n} weeks</source>
      <translation>{n} semanas</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>{n} months</source>
      <translation>{n} meses</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>Forecast to {date}. Scored on {n} held-back dates.</source>
      <translation>Pronóstico hasta el {date}. Evaluado en {n} fechas reservadas.</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>{share} worse</source>
      <translation>{share} peor</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>{share} better than {reference}.</source>
      <translation>Un {share} mejor que {reference}.</translation>
    </message>
    <message>
      <location filename="../../ui/trust_words.py" />
      <source>Use the baseline.</source>
      <translation>Use el modelo base.</translation>
    </message>
    <message>
      <location filename="../../ui/unseen_words.py" />
      <source>Unseen region {name}: {words}.</source>
      <translation>Región no vista {name}: {words}.</translation>
    </message>
    <message>
      <location filename="../../ui/unseen_words.py" />
      <source>Region {name}: {words}.</source>
      <translation>Región {name}: {words}.</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>prior</source>
      <translation>campo previo</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>deformation</source>
      <translation>deformación</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>validation</source>
      <translation>validación</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>descending track</source>
      <translation>órbita descendente</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>atmospheric loading</source>
      <translation>carga atmosférica</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>snow</source>
      <translation>nieve</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>study area</source>
      <translation>área de estudio</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>reference area</source>
      <translation>área de referencia</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>Choose a prior of water storage first.</source>
      <translation>Elija primero un campo previo de almacenamiento de agua.</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>Choose the deformation first.</source>
      <translation>Elija primero la deformación.</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>There are no Love numbers {path}.</source>
      <translation>No existe el archivo de números de Love {path}.</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>Choose another file, or none for PREM.</source>
      <translation>Elija otro archivo, o ninguno para PREM.</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>The layer of the {what} was removed.</source>
      <translation>Se quitó la capa de: {what}.</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>Choose it again.</source>
      <translation>Elíjala de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>The layer "{name}" has no CRS.</source>
      <translation>La capa «{name}» no tiene SRC.</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>Set it by Layer → Set CRS of Layer(s)…</source>
      <translation>Asígnelo con Capa → Establecer SRC de la(s) capa(s)…</translation>
    </message>
    <message>
      <location filename="../../ui/water_choice.py" />
      <source>The project's settings of water storage cannot be read ({reason}).</source>
      <translation>No se pueden leer los ajustes del proyecto sobre almacenamiento de agua ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/water_results.py" />
      <source>{path} is no run of water storage.</source>
      <translation>{path} no es una ejecución de almacenamiento de agua.</translation>
    </message>
    <message>
      <location filename="../../ui/water_results.py" />
      <source>Choose a run of the Water storage dock.</source>
      <translation>Elija una ejecución del panel Almacenamiento de agua.</translation>
    </message>
    <message>
      <location filename="../../ui/water_results.py" />
      <source>Correct the water storage again.</source>
      <translation>Corrija de nuevo el almacenamiento de agua.</translation>
    </message>
    <message>
      <location filename="../../ui/water_results.py" />
      <source>{path} holds no readable report.</source>
      <translation>{path} no contiene ningún informe legible.</translation>
    </message>
    <message>
      <location filename="../../ui/water_results.py" />
      <source>Run it again, or choose another run.</source>
      <translation>Ejecútela de nuevo o elija otra ejecución.</translation>
    </message>
    <message>
      <location filename="../../ui/water_results.py" />
      <source>{path} cannot be read as a table.</source>
      <translation>{path} no se puede leer como tabla.</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>from {before} to {after} mm</source>
      <translation>de {before} a {after} mm</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Nearer to the validation than the prior: the error fell {change}</source>
      <translation>Más cerca de la validación que el campo previo: el error bajó {change}</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Corrected water storage: {words}.</source>
      <translation>Almacenamiento de agua corregido: {words}.</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>({change}, area mean, {n} months).</source>
      <translation>({change}, media del área, {n} meses).</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>{cells} cells, {dates} dates, {mode}, {members} members, noise {sigma} mm.</source>
      <translation>{cells} celdas, {dates} fechas, {mode}, {members} miembros, ruido de {sigma} mm.</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>{what}, before → after: ubRMSD {u0} → {u1} mm, correlation {r0} → {r1}, bias {b0} → {b1} mm.</source>
      <translation>{what}, antes → después: ubRMSD {u0} → {u1} mm, correlación {r0} → {r1}, sesgo {b0} → {b1} mm.</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Normalised innovations: mean {mean}, standard deviation {sd} (1 where errors are stated rightly).</source>
      <translation>Innovaciones normalizadas: media {mean}, desviación estándar {sd} (1 si los errores están bien indicados).</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>The corrected water storage is ready. Without a validation its skill is not known.</source>
      <translation>El almacenamiento de agua corregido está listo. Sin validación no se conoce su habilidad.</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>About as near to the validation as the prior: its error went {change}</source>
      <translation>Casi tan cerca de la validación como el campo previo: su error pasó {change}</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Farther from the validation than the prior: the error rose {change}</source>
      <translation>Más lejos de la validación que el campo previo: el error subió {change}</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Corrected water storage is ready.</source>
      <translation>El almacenamiento de agua corregido está listo.</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Corrected water storage: about as good as the prior.</source>
      <translation>Almacenamiento de agua corregido: casi tan bueno como el campo previo.</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>{share} nearer to the validation</source>
      <translation>un {share} más cerca de la validación</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>{share} farther from the validation</source>
      <translation>un {share} más lejos de la validación</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>{share} smaller</source>
      <translation>un {share} menor</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>{share} larger</source>
      <translation>un {share} mayor</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>each cell by itself</source>
      <translation>cada celda por separado</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>all cells together</source>
      <translation>todas las celdas juntas</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Study area and halo hold this share of the response to a load of radius: {s}.</source>
      <translation>El área de estudio y el halo contienen esta proporción de la respuesta a una carga de radio dado: {s}.</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>No validation was given.</source>
      <translation>No se dio ninguna validación.</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Area mean, {n} months</source>
      <translation>Media del área, {n} meses</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>{n} months have no validation and are left out.</source>
      <translation>{n} meses no tienen validación y se excluyen.</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>A noise of {sigma} mm would bring it to 1.</source>
      <translation>Un ruido de {sigma} mm la llevaría a 1.</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>{share} at {km} km</source>
      <translation>{share} a {km} km</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>The reference area leaves {share} of the response.</source>
      <translation>El área de referencia deja el {share} de la respuesta.</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Mean over the cells</source>
      <translation>Media de las celdas</translation>
    </message>
    <message>
      <location filename="../../ui/water_words.py" />
      <source>Use the prior, or state the noise anew.</source>
      <translation>Use el campo previo o indique de nuevo el ruido.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/build_box.py" />
      <source>Build</source>
      <translation>Variante</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/build_box.py" />
      <source>&lt;b&gt;Build&lt;/b&gt;&lt;br&gt;What &lt;b&gt;Set up…&lt;/b&gt; installs; &lt;b&gt;Repair&lt;/b&gt; exchanges another one.</source>
      <translation>&lt;b&gt;Variante&lt;/b&gt;&lt;br&gt;La que instala &lt;b&gt;Configurar…&lt;/b&gt;; &lt;b&gt;Reparar&lt;/b&gt; cambia por ella otra instalada.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/build_box.py" />
      <source>Installed.</source>
      <translation>Instalada.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/build_box.py" />
      <source>The other build is installed: &lt;b&gt;Repair&lt;/b&gt; makes the environment anew.</source>
      <translation>Está instalada la otra variante: &lt;b&gt;Reparar&lt;/b&gt; crea el entorno de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_progress.py" />
      <source>Progress of the comparison</source>
      <translation>Progreso de la comparación</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_progress.py" />
      <source>&lt;b&gt;Cancel&lt;/b&gt;&lt;br&gt;Stops at once; finished parts are kept.</source>
      <translation>&lt;b&gt;Cancelar&lt;/b&gt;&lt;br&gt;Detiene al instante; las partes terminadas se conservan.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_progress.py" />
      <source>Cancelling: finished parts are kept.</source>
      <translation>Cancelando: las partes terminadas se conservan.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>{value} (best)</source>
      <translation>{value} (mejor)</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>Scores of the models</source>
      <translation>Puntuaciones de los modelos</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>{name}, {n} dates ahead. {meaning}</source>
      <translation>{name}, {n} fechas de antelación. {meaning}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>± seeds</source>
      <translation>± semillas</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>How far the RMSE differs between trainings, in mm.</source>
      <translation>Cuánto difiere el RMSE entre entrenamientos, en mm.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>± origins</source>
      <translation>± orígenes</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>How far the RMSE differs between origins, in mm.</source>
      <translation>Cuánto difiere el RMSE entre orígenes, en mm.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>Against the reference</source>
      <translation>Frente a la referencia</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>Within 5 % two models count as equal.</source>
      <translation>Hasta un 5 % de diferencia, dos modelos cuentan como iguales.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/compare_table.py" />
      <source>There is no value: nothing was observed, or the model has none.</source>
      <translation>No hay valor: no se observó nada, o el modelo no tiene ninguno.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/date_strip.py" />
      <source>Dates of the data</source>
      <translation>Fechas de los datos</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/date_strip.py" />
      <source>{day}, missing</source>
      <translation>{day}, falta</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/date_strip.py" />
      <source>{day}, held back</source>
      <translation>{day}, en reserva</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>It ends on {day}, before the forecast does.</source>
      <translation>El archivo termina el {day}, antes que el pronóstico.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>Path of {factor}</source>
      <translation>Trayectoria de {factor}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>The model's own forecast</source>
      <translation>El pronóstico del modelo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>The usual year</source>
      <translation>El año típico</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>A layer or file…</source>
      <translation>Una capa o un archivo…</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>&lt;b&gt;Path&lt;/b&gt;&lt;br&gt;What the factor does after the last date, before any change of it.</source>
      <translation>&lt;b&gt;Trayectoria&lt;/b&gt;&lt;br&gt;Qué hace el factor tras la última fecha, antes de cualquier cambio.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>Change of {factor}</source>
      <translation>Cambio de {factor}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>&lt;b&gt;Change&lt;/b&gt;&lt;br&gt;On top of the path, at every date; the response is what it alone makes.</source>
      <translation>&lt;b&gt;Cambio&lt;/b&gt;&lt;br&gt;Se suma a la trayectoria en cada fecha; la respuesta es lo que produce por sí solo.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>Year of {factor}</source>
      <translation>Año de {factor}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>Values of {factor} after the last date</source>
      <translation>Valores de {factor} tras la última fecha</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>Folder…</source>
      <translation>Carpeta…</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>Layer</source>
      <translation>Capa</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>Source…</source>
      <translation>Fuente…</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>How much {factor} changes</source>
      <translation>Cuánto cambia {factor}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>Choose a layer or file for {factor}.</source>
      <translation>Elija una capa o un archivo para {factor}.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>There is no {path}. Choose another file for {factor}.</source>
      <translation>{path} no existe. Elija otro archivo para {factor}.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>The change of {factor} changes nothing. Choose another amount.</source>
      <translation>El cambio de {factor} no cambia nada. Elija otra cantidad.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>No change</source>
      <translation>Sin cambio</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>Multiply by</source>
      <translation>Multiplicar por</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>As in the year</source>
      <translation>Como en el año</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_path.py" />
      <source>&lt;b&gt;Source&lt;/b&gt;&lt;br&gt;What the file holds, and what it is told: variable, unit, CRS.</source>
      <translation>&lt;b&gt;Fuente&lt;/b&gt;&lt;br&gt;Qué contiene el archivo y qué se le indica: variable, unidad, SRC.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_paths.py" />
      <source>Path after the last date</source>
      <translation>Trayectoria tras la última fecha</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_paths.py" />
      <source>Change</source>
      <translation>Cambio</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_questions.py" />
      <source>Scenario…</source>
      <translation>Escenario…</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_questions.py" />
      <source>Forecast along other factors, and see the difference.</source>
      <translation>Pronosticar con otros factores y ver la diferencia.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/factor_questions.py" />
      <source>Train with and without each factor, and compare the errors.</source>
      <translation>Entrenar con y sin cada factor y comparar los errores.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/glance.py" />
      <source>{what} of the samples: {low} to {high} {unit}</source>
      <translation>{what} de las muestras: {low} a {high} {unit}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/glance.py" />
      <source>lowest {low}, middle {middle}, highest {high} {unit}</source>
      <translation>más bajo {low}, intermedio {middle}, más alto {high} {unit}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/glance.py" />
      <source>Map and sample series</source>
      <translation>Mapa y series de muestra</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/glance.py" />
      <source>velocity</source>
      <translation>velocidad</translation>
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
      <translation>{unit}/año</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/glance.py" />
      <source>No places are known.</source>
      <translation>No se conocen los lugares.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/layer_menu.py" />
      <source>No loaded layer has a file of its own.</source>
      <translation>Ninguna capa cargada tiene archivo propio.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>&lt;b&gt;Loss&lt;/b&gt;&lt;br&gt;How far the network is from the series that it learns from, and, dashed, from windows kept for validation.&lt;br&gt;&lt;b&gt;Skill&lt;/b&gt;&lt;br&gt;How much smaller its RMSE on those windows is than that of persistence, the last value carried on; below zero it is larger. R² of them: 1 is perfect, 0 no better than their mean. Both are of values as scaled for the network, and where it learns trend, season and rest apart, of these. The windows overlap what it learns from: how it does beside a simple reference is told after the run, on dates that it has not seen.</source>
      <translation>&lt;b&gt;Pérdida&lt;/b&gt;&lt;br&gt;Cuánto se aparta la red de las series de las que aprende y, en trazo discontinuo, de ventanas apartadas para la validación.&lt;br&gt;&lt;b&gt;Habilidad&lt;/b&gt;&lt;br&gt;Cuánto menor es su RMSE en esas ventanas que el de la persistencia, el último valor prolongado; por debajo de cero es mayor. Su R²: 1 es perfecto, 0 no mejor que su media. Ambos son de los valores tal como se escalan para la red y, donde esta aprende por separado tendencia, estacionalidad y resto, de estos. Las ventanas se solapan con aquello de lo que aprende: cómo queda junto a una referencia sencilla se dice tras la ejecución, en fechas que no ha visto.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>epoch {step}: loss {loss}, validation {validation}</source>
      <translation>época {step}: pérdida {loss}, validación {validation}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>skill {value}</source>
      <translation>habilidad {value}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>Loss on a logarithmic axis; ticks at the bottom: the learning rate fell.</source>
      <translation>Pérdida en un eje logarítmico; marcas abajo: bajó la tasa de aprendizaje.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>Loss curve</source>
      <translation>Curva de pérdida</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>epoch {step}: loss {loss}</source>
      <translation>época {step}: pérdida {loss}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>Epoch</source>
      <translation>Época</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>R² {value}</source>
      <translation>R² {value}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>loss</source>
      <translation>pérdida</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/loss_plot.py" />
      <source>{skill} against persistence</source>
      <translation>{skill} frente a la persistencia</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/model_card_view.py" />
      <source>Card of the model</source>
      <translation>Ficha del modelo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/model_card_view.py" />
      <source>Forecast from the data of step 1</source>
      <translation>Pronosticar a partir de los datos del paso 1</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/model_card_view.py" />
      <source>Forecast from the data of its training</source>
      <translation>Pronosticar a partir de los datos de su entrenamiento</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/model_card_view.py" />
      <source>Does it fit the data of step 1?</source>
      <translation>¿Sirve para los datos del paso 1?</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/model_card_view.py" />
      <source>Step 1 has no data.</source>
      <translation>El paso 1 no tiene datos.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/model_chooser.py" />
      <source>Recommended</source>
      <translation>Recomendados</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/model_chooser.py" />
      <source>Baselines</source>
      <translation>Modelos base</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/model_chooser.py" />
      <source>Statistical</source>
      <translation>Estadísticos</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/model_facts.py" />
      <source>What the model needs</source>
      <translation>Qué necesita el modelo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/role_box.py" />
      <source>Role of region {name}</source>
      <translation>Función de la región {name}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/role_box.py" />
      <source>Draw a second region to test on.</source>
      <translation>Dibuje una segunda región con la que probar.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/score_table.py" />
      <source>&lt;b&gt;{label}&lt;/b&gt;&lt;br&gt;Skill by origin: {shares} %</source>
      <translation>&lt;b&gt;{label}&lt;/b&gt;&lt;br&gt;Habilidad por origen: {shares} %</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/score_table.py" />
      <source>Inside</source>
      <translation>Dentro</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/score_table.py" />
      <source>Scores</source>
      <translation>Puntuaciones</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/score_table.py" />
      <source>Root of the mean square error in mm, the mean over dates ahead.</source>
      <translation>Raíz del error cuadrático medio en mm, media de las fechas de antelación.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/score_table.py" />
      <source>How much smaller the RMSE is than that of the best baseline, in %.</source>
      <translation>Cuánto menor es el RMSE que el del mejor modelo base, en %.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/score_table.py" />
      <source>Share of observed values inside the 90 % interval; 90 would be right.</source>
      <translation>Proporción de valores observados dentro del intervalo del 90 %; lo correcto sería 90.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/score_table.py" />
      <source>Mean width of the 90 % interval in mm.</source>
      <translation>Anchura media del intervalo del 90 % en mm.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/score_table.py" />
      <source>&lt;b&gt;{label}&lt;/b&gt;&lt;br&gt;The reference: the best baseline here.</source>
      <translation>&lt;b&gt;{label}&lt;/b&gt;&lt;br&gt;La referencia: aquí, el mejor modelo base.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step.py" />
      <source>{title}, warning: {text}</source>
      <translation>{title}, advertencia: {text}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/step.py" />
      <source>Open or close {step}</source>
      <translation>Abrir o cerrar {step}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>Remove the study "{name}" from the project? Its runs and data stay on the disk.</source>
      <translation>¿Quitar el estudio «{name}» del proyecto? Sus ejecuciones y datos permanecen en el disco.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>Study</source>
      <translation>Estudio</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>Stud&amp;y</source>
      <translation>Estu&amp;dio</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>Data, factors, settings and runs of one place.</source>
      <translation>Datos, factores, ajustes y ejecuciones de un lugar.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>&lt;b&gt;Study&lt;/b&gt;&lt;br&gt;{text}</source>
      <translation>&lt;b&gt;Estudio&lt;/b&gt;&lt;br&gt;{text}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>Rename study</source>
      <translation>Renombrar estudio</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>Remove study</source>
      <translation>Quitar estudio</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>New</source>
      <translation>Nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>Duplicate</source>
      <translation>Duplicar</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/study_row.py" />
      <source>Remove from project…</source>
      <translation>Quitar del proyecto…</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>QGIS's own</source>
      <translation>El de QGIS</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>This address:</source>
      <translation>Esta dirección:</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>&lt;b&gt;Proxy&lt;/b&gt;&lt;br&gt;Packages are downloaded through it. For a proxy that asks for a password, enter it in Options → Network and choose QGIS's own.</source>
      <translation>&lt;b&gt;Proxy&lt;/b&gt;&lt;br&gt;Los paquetes se descargan a través de él. Si un proxy pide contraseña, introdúzcalo en Opciones → Red y elija el de QGIS.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>Address of the proxy</source>
      <translation>Dirección del proxy</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>Download them</source>
      <translation>Descargarlos</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>Folder of packages</source>
      <translation>Carpeta de paquetes</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>&lt;b&gt;Packages from a folder&lt;/b&gt;&lt;br&gt;For computers without internet: fill it elsewhere with &lt;i&gt;pip download -r requirements.txt -d FOLDER&lt;/i&gt;.</source>
      <translation>&lt;b&gt;Paquetes de una carpeta&lt;/b&gt;&lt;br&gt;Para equipos sin internet: llénela en otro equipo con &lt;i&gt;pip download -r requirements.txt -d CARPETA&lt;/i&gt;.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>Pro&amp;xy</source>
      <translation>Pro&amp;xy</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>P&amp;ackages from a folder</source>
      <translation>Pa&amp;quetes de una carpeta</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/supply_form.py" />
      <source>The proxy needs an address such as http://proxy.example.org:8080.</source>
      <translation>El proxy necesita una dirección como http://proxy.example.org:8080.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/threshold.py" />
      <source>&lt;b&gt;Threshold&lt;/b&gt;&lt;br&gt;Maps how likely each place crosses this displacement, and when. Clear it for none.</source>
      <translation>&lt;b&gt;Umbral&lt;/b&gt;&lt;br&gt;Cartografía con qué probabilidad cruza cada lugar este desplazamiento, y cuándo. Vacío: ninguno.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/threshold.py" />
      <source>Threshold in millimetres</source>
      <translation>Umbral en milímetros</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>about {n} h</source>
      <translation>unas {n} h</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>At least {share} better than {reference}.</source>
      <translation>Al menos un {share} mejor que {reference}.</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Not better than {reference}.</source>
      <translation>No es mejor que {reference}.</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Not better than {reference} on {n} held-back dates ({share} worse).</source>
      <translation>No es mejor que {reference} en {n} fechas reservadas ({share} peor).</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>On {n} held-back dates: {clauses}.</source>
      <translation>En {n} fechas reservadas: {clauses}.</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>{least} to {most} %</source>
      <translation>{least} a {most} %</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>RMSE on {n} held-back dates: {errors} mm.</source>
      <translation>RMSE en {n} fechas reservadas: {errors} mm.</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>about {n} s</source>
      <translation>unos {n} s</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>about {n} min</source>
      <translation>unos {n} min</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Processor ({n} cores)</source>
      <translation>Procesador ({n} núcleos)</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Starting the worker</source>
      <translation>Iniciando el proceso de cálculo</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Reading the data</source>
      <translation>Leyendo los datos</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Preparing the data</source>
      <translation>Preparando los datos</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Scoring on the held-back dates</source>
      <translation>Evaluando en las fechas reservadas</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Forecasting</source>
      <translation>Pronosticando</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Writing the results</source>
      <translation>Escribiendo los resultados</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>{stage}, region {region}</source>
      <translation>{stage}, región {region}</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>about as good as {reference}</source>
      <translation>casi tan bueno como {reference}</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>On {n} held-back dates it is {words}.</source>
      <translation>En {n} fechas reservadas es {words}.</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>the baselines</source>
      <translation>los modelos base</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Better in {n} of {all} regions.</source>
      <translation>Mejor en {n} de {all} regiones.</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>About as good as {reference}.</source>
      <translation>Casi tan bueno como {reference}.</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>About as good as {reference} on {n} held-back dates.</source>
      <translation>Casi tan bueno como {reference} en {n} fechas reservadas.</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>{shares} better than {reference}</source>
      <translation>{shares} mejor que {reference}</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>{shares} worse than {reference}</source>
      <translation>{shares} peor que {reference}</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>The 90 % band held {shares} of the values.</source>
      <translation>La banda del 90 % contuvo {shares} de los valores.</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>The baseline is enough here.</source>
      <translation>Aquí basta con el modelo base.</translation>
    </message>
    <message>
      <location filename="../../ui/words.py" />
      <source>Use the baseline, or add a factor or more dates.</source>
      <translation>Use el modelo base, o añada un factor o más fechas.</translation>
    </message>
    <message>
      <location filename="../../ui/workbench.py" />
      <source>The diagnostics are on the clipboard.</source>
      <translation>El diagnóstico está en el portapapeles.</translation>
    </message>
    <message>
      <location filename="../../ui/worker_command.py" />
      <source>The worker stopped without a reason. Copy the diagnostics.</source>
      <translation>El proceso de cálculo se detuvo sin dar motivo. Copie el diagnóstico.</translation>
    </message>
    <message>
      <location filename="../../ui/worker_command.py" />
      <source>The worker gave no readable answer. Repair its environment in Options.</source>
      <translation>El proceso de cálculo no dio una respuesta legible. Repare su entorno en Opciones.</translation>
    </message>
    <message>
      <location filename="../../ui/worker_status.py" />
      <source>Looking for the device…</source>
      <translation>Buscando el dispositivo…</translation>
    </message>
    <message>
      <location filename="../../ui/worker_status.py" />
      <source>Use {name}</source>
      <translation>Usar {name}</translation>
    </message>
    <message>
      <location filename="../../ui/worker_status.py" />
      <source>Use the processor</source>
      <translation>Usar el procesador</translation>
    </message>
    <message>
      <location filename="../../ui/worker_status.py" />
      <source>{name} · {free} of {size} memory free</source>
      <translation>{name} · {free} de {size} de memoria libres</translation>
    </message>
    <message>
      <location filename="../../ui/worker_status.py" />
      <source>{name} · {size} memory</source>
      <translation>{name} · {size} de memoria</translation>
    </message>
    <message>
      <location filename="../../ui/worker_status.py" />
      <source>No worker environment yet.</source>
      <translation>Aún no hay entorno de cálculo.</translation>
    </message>
    <message>
      <location filename="../../ui/worker_status.py" />
      <source>the graphics card</source>
      <translation>la tarjeta gráfica</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Preset</source>
      <translation>Preajuste</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Time step and plateau factor of the paper's regions: A 15, 0.2; B 16, 0.16; C 17, 0.15; D 17, 0.2.</source>
      <translation>Paso de tiempo y factor de meseta de las regiones del artículo: A 15, 0,2; B 16, 0,16; C 17, 0,15; D 17, 0,2.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Time step</source>
      <translation>Paso de tiempo</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>How many past dates the model looks at. 0 finds one in the data by Fourier transform.</source>
      <translation>Cuántas fechas pasadas mira el modelo. 0 busca un valor en los datos mediante la transformada de Fourier.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Target</source>
      <translation>Objetivo</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Train on the next date only, or on the whole shifted window as in the paper.</source>
      <translation>Entrenar solo con la fecha siguiente, o con toda la ventana desplazada como en el artículo.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Epochs</source>
      <translation>Épocas</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Most passes over the training windows.</source>
      <translation>Máximo de pasadas por las ventanas de entrenamiento.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Early stop</source>
      <translation>Parada temprana</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Stop after this many epochs without a better validation loss; 0 never stops.</source>
      <translation>Parar tras este número de épocas sin mejor pérdida de validación; 0 no para nunca.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Batch</source>
      <translation>Lote</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Windows per optimizer step; 64 in the paper.</source>
      <translation>Ventanas por paso del optimizador; 64 en el artículo.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Repetition</source>
      <translation>Repetición</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>How often each training window comes in an epoch. 0 makes about 1,440 samples, half of the paper's.</source>
      <translation>Cuántas veces aparece cada ventana de entrenamiento en una época. 0 da unas 1440 muestras, la mitad que en el artículo.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Learning rate</source>
      <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Of the Nadam optimizer. 0 goes by the hidden size: 0.0001 at 256, as in the paper, 0.0002 at 128.</source>
      <translation>Del optimizador Nadam. 0 se guía por el tamaño oculto: 0,0001 con 256, como en el artículo, 0,0002 con 128.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Plateau factor</source>
      <translation>Factor de meseta</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>The learning rate is multiplied by this where the validation loss stalls.</source>
      <translation>La tasa de aprendizaje se multiplica por él cuando la pérdida de validación se estanca.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Hidden size</source>
      <translation>Tamaño oculto</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Width of the hidden features, a multiple of 16. 0 takes 128 below 5,000 series, else 256.</source>
      <translation>Anchura de las características ocultas, un múltiplo de 16. 0 toma 128 por debajo de 5000 series; si no, 256.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Dropout</source>
      <translation>Dropout</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Share of features hidden at random while training.</source>
      <translation>Proporción de características ocultadas al azar durante el entrenamiento.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Keep weights</source>
      <translation>Conservar pesos</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Of the epoch with the best validation loss, or of the last one.</source>
      <translation>Los de la época con la mejor pérdida de validación, o los de la última.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Residual path</source>
      <translation>Vía residual</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Add the deformation to what attention passes on, which is made of the factors alone; no in the paper.</source>
      <translation>Sumar la deformación a lo que transmite la atención, hecho solo de los factores; «no» en el artículo.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>All series of a region are forecast together from their last 12 to 20 dates, one date at a time. One of the nine networks that GLER-BiGRUnet was compared with.</source>
      <translation>Todas las series de una región se pronostican juntas a partir de sus últimas 12 a 20 fechas, una fecha cada vez. Una de las nueve redes con las que se comparó GLER-BiGRUnet.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>GLER-BiGRUnet without its residual self-attention.</source>
      <translation>GLER-BiGRUnet sin su autoatención residual.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Attention to factors, then recurrence both ways.</source>
      <translation>Atención a los factores y luego recurrencia en ambos sentidos.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Attention to factors, then recurrence one way.</source>
      <translation>Atención a los factores y luego recurrencia en un sentido.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Eight heads of self-attention, recurrence both ways.</source>
      <translation>Ocho cabezas de autoatención, recurrencia en ambos sentidos.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Eight heads of self-attention, recurrence one way.</source>
      <translation>Ocho cabezas de autoatención, recurrencia en un sentido.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>One head of self-attention, recurrence both ways.</source>
      <translation>Una cabeza de autoatención, recurrencia en ambos sentidos.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>One head of self-attention, recurrence one way.</source>
      <translation>Una cabeza de autoatención, recurrencia en un sentido.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Recurrence both ways, nothing else.</source>
      <translation>Recurrencia en ambos sentidos, nada más.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Recurrence one way, nothing else.</source>
      <translation>Recurrencia en un sentido, nada más.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>Recurrent network with attention to environmental factors.</source>
      <translation>Red recurrente con atención a factores ambientales.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/networks.py" />
      <source>All series of a region are forecast together from their last 12 to 20 dates, one date at a time; attention asks rain, temperature and vegetation what they add. Without factors it looks at itself only.</source>
      <translation>Todas las series de una región se pronostican juntas a partir de sus últimas 12 a 20 fechas, una fecha cada vez; la atención pregunta a la lluvia, la temperatura y la vegetación qué aportan. Sin factores se mira solo a sí misma.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>How many past dates the model looks at; 24 in the paper.</source>
      <translation>Cuántas fechas pasadas mira el modelo; 24 en el artículo.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Dates at once</source>
      <translation>Fechas a la vez</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Dates forecast in one step; longer forecasts go on from there.</source>
      <translation>Fechas pronosticadas en un paso; los pronósticos más largos continúan desde ahí.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Group</source>
      <translation>Grupo</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Points that are looked at together, nearest neighbours.</source>
      <translation>Puntos que se miran juntos, los vecinos más cercanos.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Patterns</source>
      <translation>Patrones</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Kinds of series with a network each; 8 in the paper.</source>
      <translation>Tipos de series con una red cada uno; 8 en el artículo.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Smoothing</source>
      <translation>Suavizado</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Dates of the Savitzky-Golay filter over the known past, an odd number; 0 leaves the series as is.</source>
      <translation>Fechas del filtro de Savitzky-Golay sobre el pasado conocido, un número impar; 0 deja la serie como está.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Steps</source>
      <translation>Pasos</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Most optimizer steps of all patterns together, for each component.</source>
      <translation>Máximo de pasos del optimizador de todos los patrones juntos, para cada componente.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Windows of a group per optimizer step.</source>
      <translation>Ventanas de un grupo por paso del optimizador.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Of the AdamW optimizer, after a warm-up.</source>
      <translation>Del optimizador AdamW, tras un calentamiento.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Stop after this many checks without a better validation loss.</source>
      <translation>Parar tras este número de comprobaciones sin mejor pérdida de validación.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Of the check with the best validation loss, or of the last one.</source>
      <translation>Los de la comprobación con la mejor pérdida de validación, o los de la última.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Size of a token, a multiple of 4; 200 in the paper.</source>
      <translation>Tamaño de un token, un múltiplo de 4; 200 en el artículo.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Layers</source>
      <translation>Capas</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Of the encoder and of the decoder; 5 in the paper.</source>
      <translation>Del codificador y del decodificador; 5 en el artículo.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Components</source>
      <translation>Componentes</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Forecast trend, season and rest (Holt-Winters) apart and add them, as in the paper, relative to nothing.</source>
      <translation>Pronosticar por separado tendencia, estacionalidad y resto (Holt-Winters) y sumarlos, como en el artículo, sin nada a lo que sean relativos.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Size of a token, a multiple of 8; 512 in the paper.</source>
      <translation>Tamaño de un token, un múltiplo de 8; 512 en el artículo.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Of the encoder and of the decoder; 3 in the paper.</source>
      <translation>Del codificador y del decodificador; 3 en el artículo.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Units of each of the three layers; 256 in the paper.</source>
      <translation>Unidades de cada una de las tres capas; 256 en el artículo.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>How many past dates the model looks at.</source>
      <translation>Cuántas fechas pasadas mira el modelo.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Samples</source>
      <translation>Muestras</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Windows of all series that it learns from, drawn at random.</source>
      <translation>Ventanas de todas las series de las que aprende, tomadas al azar.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Penalty</source>
      <translation>Penalización</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>What an error beyond the tolerance costs (C).</source>
      <translation>Lo que cuesta un error que rebase la tolerancia (C).</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Tolerance</source>
      <translation>Tolerancia</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Errors below this share of a series' spread cost nothing.</source>
      <translation>Los errores por debajo de esta proporción de la dispersión de una serie no cuestan nada.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Spacetimeformer</source>
      <translation>Spacetimeformer</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Attention across neighbouring points and all dates at once.</source>
      <translation>Atención a los puntos vecinos y a todas las fechas a la vez.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Three layers of memory, each series by itself.</source>
      <translation>Tres capas de memoria, cada serie por separado.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Transformer</source>
      <translation>Transformer</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Attention over time, each series by itself.</source>
      <translation>Atención en el tiempo, cada serie por separado.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>A small network of the last dates, the same for all series.</source>
      <translation>Una red pequeña de las últimas fechas, la misma para todas las series.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Groups of neighbouring points are looked at together, 24 dates back, to forecast how the next six dates deviate from a simple reference. Smaller than in the paper by default, for a processor.</source>
      <translation>Se miran juntos grupos de puntos vecinos, 24 fechas hacia atrás, para pronosticar cómo se desvían las seis fechas siguientes de una referencia sencilla. Por defecto es más pequeño que en el artículo, para un procesador.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>The last 24 dates of a series to its next six; the same network for all series. The paper compares Spacetimeformer with it. Smaller than there by default, for a processor.</source>
      <translation>De las últimas 24 fechas de una serie a las seis siguientes; la misma red para todas las series. El artículo compara Spacetimeformer con ella. De forma predeterminada es más pequeña que allí, para un procesador.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>The last 24 dates of a series to its next six, by the transformer of machine translation. The paper compares Spacetimeformer with it. Smaller than there by default, for a processor.</source>
      <translation>De las últimas 24 fechas de una serie a las seis siguientes, con el transformer de la traducción automática. El artículo compara Spacetimeformer con él. De forma predeterminada es más pequeño que allí, para un procesador.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>The last five dates of a series to its next one. The paper compares CNN-PhLSTM with it.</source>
      <translation>De las últimas cinco fechas de una serie a la siguiente. El artículo compara CNN-PhLSTM con ella.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Support vectors</source>
      <translation>Vectores de soporte</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>Support vector regression on the last dates, the same for all series.</source>
      <translation>Regresión de vectores de soporte con las últimas fechas, la misma para todas las series.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/point_networks.py" />
      <source>The last five dates of a series to its next one, learned from windows drawn at random. The paper compares CNN-PhLSTM with it.</source>
      <translation>De las últimas cinco fechas de una serie a la siguiente, aprendido de ventanas tomadas al azar. El artículo compara CNN-PhLSTM con ella.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>How many past maps the model looks at; 5 in the paper.</source>
      <translation>Cuántos mapas pasados mira el modelo; 5 en el artículo.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>Most passes over the training windows; 256 in the paper.</source>
      <translation>Máximo de pasadas por las ventanas de entrenamiento; 256 en el artículo.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>Windows per optimizer step.</source>
      <translation>Ventanas por paso del optimizador.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>Of the Adam optimizer.</source>
      <translation>Del optimizador Adam.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>Compression epochs</source>
      <translation>Épocas de compresión</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>Passes of the two small networks that follow the largest and smallest value of each map.</source>
      <translation>Pasadas de las dos redes pequeñas que siguen el valor mayor y el menor de cada mapa.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>Compression learning rate</source>
      <translation>Aprendizaje de la compresión</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>How large the steps are in which these two networks learn. 0.00001 in the paper, which hardly moves them on short records.</source>
      <translation>El tamaño de los pasos con que aprenden estas dos redes. 0,00001 en el artículo, que apenas las mueve con registros cortos.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>Whole maps: convolutions, memory with peepholes, and a map drawn from it. Needs a raster.</source>
      <translation>Mapas enteros: convoluciones, memoria con mirillas (peepholes) y un mapa dibujado a partir de ella. Necesita un ráster.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>Whole maps: convolutions, plain memory, and a map drawn from it. Needs a raster.</source>
      <translation>Mapas enteros: convoluciones, memoria simple y un mapa dibujado a partir de ella. Necesita un ráster.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>The last five maps are made small, remembered, and drawn large again as the next map, so that neighbours and shapes count. Two small networks follow the largest and smallest value.</source>
      <translation>Los últimos cinco mapas se reducen, se recuerdan y se dibujan de nuevo en grande como el mapa siguiente, de modo que cuentan los vecinos y las formas. Dos redes pequeñas siguen el valor mayor y el menor.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/raster_networks.py" />
      <source>CNN-PhLSTM with plain memory cells, which the paper compares it with.</source>
      <translation>CNN-PhLSTM con celdas de memoria simples, con el que lo compara el artículo.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/reference.py" />
      <source>Relative to</source>
      <translation>Relativo a</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/reference.py" />
      <source>What the network corrects: trend and season, the straight line or the last value of what is known, or of these the one that erred least within the known past; nothing forecasts the series themselves, as in the papers.</source>
      <translation>Lo que corrige la red: tendencia y estacionalidad, la línea recta o el último valor de lo conocido, o de ellos el que menos erró en el pasado conocido; «Nada» pronostica las series mismas, como en los artículos.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>core/baselines; a textbook method</source>
      <translation>core/baselines; un método de manual</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>A straight line through all dates.</source>
      <translation>Una línea recta por todas las fechas.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Nothing moves any more. Hard to beat over a few dates where the motion is slow.</source>
      <translation>Ya no se mueve nada. Difícil de superar en pocas fechas donde el movimiento es lento.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Least squares for each series. Right where the motion is steady and has no season.</source>
      <translation>Mínimos cuadrados para cada serie. Adecuado donde el movimiento es constante y sin estacionalidad.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Least squares for each series. Dates that span less than a year leave the cycle out.</source>
      <translation>Mínimos cuadrados para cada serie. Si las fechas abarcan menos de un año, se omite el ciclo.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Learned correction</source>
      <translation>Corrección aprendida</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>auto learns which series wants more of which member, and uses it where that made past forecasts better. It takes twice the time, and did not help on most data.</source>
      <translation>auto aprende qué serie quiere más de qué miembro, y lo usa donde eso mejoró pronósticos pasados. Tarda el doble y no ayudó con la mayoría de los datos.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Simple forecasts together, each with the weight that past dates show it deserves.</source>
      <translation>Pronósticos simples juntos, cada uno con el peso que según las fechas pasadas merece.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Gaussian process</source>
      <translation>Proceso gaussiano</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Trend, season and short memory, learned from all series together.</source>
      <translation>Tendencia, estacionalidad y memoria corta, aprendidas de todas las series juntas.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Season, memory and factors</source>
      <translation>Estacionalidad, memoria y factores</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Season and memory, and what recent rain or heat add, where that made earlier forecasts better.</source>
      <translation>Estacionalidad y memoria, y lo que aportan la lluvia o el calor recientes, donde eso mejoró pronósticos anteriores.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Mean of three</source>
      <translation>Media de tres</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>The mean of the last three values stays.</source>
      <translation>La media de los últimos tres valores se mantiene.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Drift</source>
      <translation>Deriva</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>The line from the first to the last value goes on.</source>
      <translation>La línea del primer al último valor continúa.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Linear, last year</source>
      <translation>Lineal, último año</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>A straight line through the last year.</source>
      <translation>Una línea recta por el último año.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Trend and season, pooled</source>
      <translation>Tendencia y estacionalidad, conjuntas</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Line, yearly and half-yearly cycle, drawn towards what the stack shares.</source>
      <translation>Recta, ciclos anual y semestral, acercados a lo que la pila comparte.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Last year again</source>
      <translation>Otra vez el último año</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>The values of the last year come back.</source>
      <translation>Los valores del último año vuelven.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Exponential smoothing</source>
      <translation>Suavizado exponencial</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>A weighted mean of the values, recent ones first, stays.</source>
      <translation>Una media ponderada de los valores, los recientes primero, se mantiene.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Damped trend</source>
      <translation>Tendencia amortiguada</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>A level and a slope that follow the values; the slope fades.</source>
      <translation>Un nivel y una pendiente que siguen los valores; la pendiente se atenúa.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Theta</source>
      <translation>Theta</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Half the straight line, half the smoothed level.</source>
      <translation>La mitad la línea recta, la mitad el nivel suavizado.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Theta and season</source>
      <translation>Theta y estacionalidad</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Theta on the series without its season, which comes back.</source>
      <translation>Theta sobre la serie sin su estacionalidad, que luego se repone.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Season and memory</source>
      <translation>Estacionalidad y memoria</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Trend and season, and a departure from them that fades.</source>
      <translation>Tendencia y estacionalidad, y una desviación de ellas que se atenúa.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Pooled autoregression</source>
      <translation>Autorregresión conjunta</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Weights of the last dates that are common to all series.</source>
      <translation>Pesos de las últimas fechas comunes a todas las series.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Pooled autoregression and season</source>
      <translation>Autorregresión conjunta y estacionalidad</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Pooled autoregression on the series without their season, which comes back.</source>
      <translation>Autorregresión conjunta sobre las series sin su estacionalidad, que luego se repone.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Shared patterns</source>
      <translation>Patrones compartidos</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Lines, and the few patterns that the series have in common.</source>
      <translation>Rectas, y los pocos patrones que las series tienen en común.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Dynamic modes</source>
      <translation>Modos dinámicos</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Shared patterns that swing and fade (dynamic mode decomposition).</source>
      <translation>Patrones compartidos que oscilan y se atenúan (descomposición en modos dinámicos).</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Fourteen quick methods forecast the known past from many earlier dates; how well they did decides their weights, lead by lead. The default: on the stacks tried it seldom lost to a reference.</source>
      <translation>Catorce métodos rápidos pronostican el pasado conocido desde muchas fechas anteriores; lo bien que lo hicieron decide sus pesos, antelación por antelación. El predeterminado: rara vez perdió frente a una referencia en las pilas probadas.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>How strong trend, season and memory are is estimated once for the whole stack; each series is then forecast by its own past. The best single method on most stacks tried.</source>
      <translation>La intensidad de tendencia, estacionalidad y memoria se estima una vez para toda la pila; luego cada serie se pronostica con su propio pasado. El mejor método individual en la mayoría de las pilas probadas.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>A regression on factors of the last dates. Where they did not help earlier forecasts it leaves them out and says so; without factors it is season and memory alone.</source>
      <translation>Una regresión sobre los factores de las últimas fechas. Donde no ayudaron a pronósticos anteriores los deja fuera y lo dice; sin factores es solo estacionalidad y memoria.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Persistence that one noisy date cannot spoil.</source>
      <translation>Una persistencia que una sola fecha ruidosa no puede estropear.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>A line through two values only: it ends where the series ends.</source>
      <translation>Una línea por solo dos valores: termina donde termina la serie.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Follows a change of speed within months, at the price of a slope that is known less well.</source>
      <translation>Sigue un cambio de velocidad en cuestión de meses, a costa de una pendiente peor conocida.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Like trend and season, with weaker cycles where the series of the stack show none.</source>
      <translation>Como tendencia y estacionalidad, con ciclos más débiles donde las series de la pila no muestran ninguno.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>The value of the same day a year before; persistence below a year of dates. Loses on most stacks tried.</source>
      <translation>El valor del mismo día de un año antes; persistencia si hay menos de un año de fechas. Pierde en la mayoría de las pilas probadas.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>A level that follows the values and stays: persistence with less noise.</source>
      <translation>Un nivel que sigue los valores y se mantiene: persistencia con menos ruido.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Carries a recent trend on, less and less of it the farther ahead.</source>
      <translation>Prolonga una tendencia reciente, cada vez menos cuanto más lejos.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>A level that drifts by half the slope of the line; won the M3 competition of forecasts in 2000.</source>
      <translation>Un nivel que deriva con la mitad de la pendiente de la recta; ganó la competición de pronósticos M3 en 2000.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>For series with a yearly cycle and a trend that bends.</source>
      <translation>Para series con un ciclo anual y una tendencia que se curva.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Begins where the series is now and goes back to its line and season over some dates.</source>
      <translation>Empieza donde está ahora la serie y vuelve a su recta y su estacionalidad en unas cuantas fechas.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>One linear rule for the whole stack, learned by ridge regression.</source>
      <translation>Una regla lineal para toda la pila, aprendida por regresión de cresta.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>The same rule for what is left of the series without its season.</source>
      <translation>La misma regla para lo que queda de las series sin su estacionalidad.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>Principal components of what the lines leave, carried on together; what a series shares with no other is forecast by its line.</source>
      <translation>Componentes principales de lo que dejan las rectas, prolongadas juntas; lo que una serie no comparte con ninguna otra se pronostica con su recta.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/simple.py" />
      <source>For stacks whose series swing together with periods of their own.</source>
      <translation>Para pilas cuyas series oscilan juntas con períodos propios.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/twice.py" />
      <source>(paper mode, optimistic)</source>
      <translation>(modo de artículo, optimista)</translation>
    </message>
  </context>
  <context>
    <name>GroundCast worker</name>
    <message>
      <location filename="../../core/fallback.py" />
      <source>persistence</source>
      <translation>persistencia</translation>
    </message>
    <message>
      <location filename="../../core/fallback.py" />
      <source>linear</source>
      <translation>lineal</translation>
    </message>
    <message>
      <location filename="../../core/fallback.py" />
      <source>seasonal</source>
      <translation>estacional</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>The halo</source>
      <translation>El halo</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>The deformation</source>
      <translation>La deformación</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>The incidence angle</source>
      <translation>El ángulo de incidencia</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>The atmospheric loading</source>
      <translation>La carga atmosférica</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>The prior</source>
      <translation>El campo previo</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>The snow</source>
      <translation>La nieve</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>The validation</source>
      <translation>La validación</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>The simulated prior</source>
      <translation>El campo previo simulado</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/matching.py" />
      <source>{name} {d} to {d_2}</source>
      <translation>{name} {d} a {d_2}</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>as chosen</source>
      <translation>según lo elegido</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>as its file says ({tag})</source>
      <translation>como dice su archivo ({tag})</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>since nothing says otherwise</source>
      <translation>pues nada indica otra cosa</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>a GeoTIFF</source>
      <translation>un GeoTIFF</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>a zip archive</source>
      <translation>un archivo zip</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>a GeoPackage</source>
      <translation>un GeoPackage</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>an HDF5 file</source>
      <translation>un archivo HDF5</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>a NetCDF file</source>
      <translation>un archivo NetCDF</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>text</source>
      <translation>texto</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>something else</source>
      <translation>otra cosa</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{width} x {height} pixels</source>
      <translation>{width} x {height} píxeles</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>the reference system {crs}</source>
      <translation>el sistema de referencia {crs}</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>the reference system none</source>
      <translation>ningún sistema de referencia</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>its corner at {transform}, {transform_2} and cells of {cell}</source>
      <translation>su esquina en {transform}, {transform_2} y celdas de {cell}</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>The wavelength {wavelength_mm} mm</source>
      <translation>Longitud de onda {wavelength_mm} mm</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>The source's {name} {chosen}</source>
      <translation>{name} {chosen} de la fuente</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>The reference of {reference_count} numbers</source>
      <translation>Referencia de {reference_count} números</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>The source's no data {no_data}</source>
      <translation>Sin datos {no_data} de la fuente</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>The source's coarser = {coarser}</source>
      <translation>coarser = {coarser} de la fuente</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>The source's box {bounds}</source>
      <translation>Recuadro {bounds} de la fuente</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>The span of years {years}</source>
      <translation>Intervalo de años {years}</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>millimetres</source>
      <translation>milímetros</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>centimetres</source>
      <translation>centímetros</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>decimetres</source>
      <translation>decímetros</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>metres</source>
      <translation>metros</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>{size} bytes free, {size_2} bytes needed</source>
      <translation>{size} bytes libres, se necesitan {size_2} bytes</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>{size} bytes free, {size_2} {unit} needed</source>
      <translation>{size} bytes libres, se necesitan {size_2} {unit}</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>{free} free, {size} bytes needed</source>
      <translation>{free} libres, se necesitan {size} bytes</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>{free} free, {size} {unit} needed</source>
      <translation>{free} libres, se necesitan {size} {unit}</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>{size} bytes free</source>
      <translation>{size} bytes libres</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>{free} free</source>
      <translation>{free} libres</translation>
    </message>
    <message>
      <location filename="../../models/required.py" />
      <source>{width} series of {name}</source>
      <translation>{width} series de {name}</translation>
    </message>
    <message>
      <location filename="../../models/required.py" />
      <source>{rows_count} cells of {number} x {number_2}</source>
      <translation>{rows_count} celdas de {number} x {number_2}</translation>
    </message>
    <message>
      <location filename="../../models/required.py" />
      <source>{trained} series</source>
      <translation>{trained} series</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>mean</source>
      <translation>media</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>keep</source>
      <translation>conservar</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>bilinear</source>
      <translation>bilineal</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>monthly</source>
      <translation>mensual</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>exit code {exit_code}</source>
      <translation>código de salida {exit_code}</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>killed by {name}</source>
      <translation>terminado por {name}</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>killed by signal {exit_code}</source>
      <translation>terminado por la señal {exit_code}</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_parts.py" />
      <source>{labels}, seed {seed}</source>
      <translation>{labels}, semilla {seed}</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>one is needed</source>
      <translation>se necesita una</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>a test needs {least} to learn from</source>
      <translation>una prueba necesita {least} de las que aprender</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>{what} needs {least} to learn from</source>
      <translation>{what} necesita {least} de las que aprender</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>that is more than half</source>
      <translation>es más de la mitad</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>Processor</source>
      <translation>Procesador</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>cpu</source>
      <translation>cpu</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>{dates_count} dates {cadence_days} days apart, {taken} of them observed</source>
      <translation>{dates_count} fechas cada {cadence_days} días, {taken} de ellas observadas</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>{moved} moved by up to {off} days</source>
      <translation>{moved} desplazadas hasta {off} días</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>{unused} acquisitions between them are not used</source>
      <translation>{unused} adquisiciones entre ellas no se usan</translation>
    </message>
    <message>
      <location filename="../../core/align.py" />
      <source>There is no rule {rule}.</source>
      <translation>No existe la regla {rule}.</translation>
    </message>
    <message>
      <location filename="../../core/align.py" />
      <source>Rules are {rules}.</source>
      <translation>Las reglas son {rules}.</translation>
    </message>
    <message>
      <location filename="../../core/align.py" />
      <source>A factor has no value up to {until}.</source>
      <translation>Un factor no tiene ningún valor hasta {until}.</translation>
    </message>
    <message>
      <location filename="../../core/align.py" />
      <source>Leave it out, or give one that starts earlier.</source>
      <translation>Omítalo o indique uno que empiece antes.</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>The record has {number} date; a backtest needs {least}, {least_2} of them to fit on.</source>
      <translation>El registro tiene {number} fecha; una prueba retrospectiva necesita {least}, {least_2} de ellas para el ajuste.</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>The record has {number} dates; a backtest needs {least}, {least_2} of them to fit on.</source>
      <translation>El registro tiene {number} fechas; una prueba retrospectiva necesita {least}, {least_2} de ellas para el ajuste.</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>Add {number} date or more, or train a forecast, which needs fewer.</source>
      <translation>Añada {number} fecha o más, o entrene un pronóstico, que necesita menos.</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>Add {number} dates or more, or train a forecast, which needs fewer.</source>
      <translation>Añada {number} fechas o más, o entrene un pronóstico, que necesita menos.</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>{dates} dates are too few for {origins} origins, {longest} ahead and {least} to fit on.</source>
      <translation>{dates} fechas son muy pocas para {origins} orígenes, {longest} de antelación y {least} para el ajuste.</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>At least {least} are needed: use fewer origins or shorter horizons, 1 origin and {dates} ahead at most.</source>
      <translation>Se necesitan al menos {least}: use menos orígenes u horizontes más cortos, como máximo 1 origen y {dates} de antelación.</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>{label} from {dates}</source>
      <translation>{label} desde {dates}</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>A note on {label}: {without}</source>
      <translation>Nota sobre {label}: {without}</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>The memory is not enough for {number} series.</source>
      <translation>La memoria no basta para {number} series.</translation>
    </message>
    <message>
      <location filename="../../core/backtest.py" />
      <source>Use fewer series.</source>
      <translation>Use menos series.</translation>
    </message>
    <message>
      <location filename="../../core/climatology.py" />
      <source>{past} is known for {years} years and was never seen around {ahead}: there is no usual value for that time of the year.</source>
      <translation>{past} se conoce durante {years} años y nunca se observó en torno al {ahead}: no hay un valor típico para esa época del año.</translation>
    </message>
    <message>
      <location filename="../../core/climatology.py" />
      <source>Give a longer record of the factor, or another path.</source>
      <translation>Indique un registro más largo del factor u otra trayectoria.</translation>
    </message>
    <message>
      <location filename="../../core/climatology.py" />
      <source>The year {year} of {past} is not in the record for all forecast dates: its past is known from {dates} to {dates_2}.</source>
      <translation>El año {year} de {past} no está en el registro para todas las fechas del pronóstico: su pasado se conoce de {dates} a {dates_2}.</translation>
    </message>
    <message>
      <location filename="../../core/climatology.py" />
      <source>Name a whole year between these dates.</source>
      <translation>Indique un año completo entre estas fechas.</translation>
    </message>
    <message>
      <location filename="../../core/climatology.py" />
      <source>Only {years} years of {past} are known: its climatology is little more than what happened in them.</source>
      <translation>Solo se conocen {years} años de {past}: su climatología es poco más que lo ocurrido en ellos.</translation>
    </message>
    <message>
      <location filename="../../core/combination.py" />
      <source>{changed} of the series stepped or took another velocity of late: recent errors count more in the weights.</source>
      <translation>El {changed} de las series dio un salto o cambió de velocidad últimamente: los errores recientes cuentan más en los pesos.</translation>
    </message>
    <message>
      <location filename="../../core/continuation.py" />
      <source>The scenario's {factor} does not cover {missing} to {missing_2}: {missing_count} of {ahead_count} forecast dates have no value.</source>
      <translation>En el escenario, {factor} no cubre de {missing} a {missing_2}: {missing_count} de {ahead_count} fechas del pronóstico no tienen valor.</translation>
    </message>
    <message>
      <location filename="../../core/continuation.py" />
      <source>Give a stack that continues the factor after the last known date.</source>
      <translation>Indique una pila que continúe el factor después de la última fecha conocida.</translation>
    </message>
    <message>
      <location filename="../../core/continuation.py" />
      <source>Values are not carried on; give a longer record, or forecast fewer dates.</source>
      <translation>Los valores no se prolongan; indique un registro más largo o pronostique menos fechas.</translation>
    </message>
    <message>
      <location filename="../../core/continuation.py" />
      <source>The scenario's {factor} has {found} places, the model's {factor} has {wanted}.</source>
      <translation>En el escenario, {factor} tiene {found} lugares; en el modelo, {factor} tiene {wanted}.</translation>
    </message>
    <message>
      <location filename="../../core/continuation.py" />
      <source>Give the same places in the same order, or one series for all of them.</source>
      <translation>Indique los mismos lugares en el mismo orden, o una sola serie para todos.</translation>
    </message>
    <message>
      <location filename="../../core/continuation.py" />
      <source>The scenario's {factor} is in {unit}, the model's {factor} is in {unit_2}.</source>
      <translation>En el escenario, {factor} está en {unit}; en el modelo, {factor} está en {unit_2}.</translation>
    </message>
    <message>
      <location filename="../../core/continuation.py" />
      <source>Give it in {unit}.</source>
      <translation>Indíquelo en {unit}.</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>{name} starts on {starts}, after the first date of the deformation, {day} with a lag of {lag_days} days.</source>
      <translation>{name} empieza el {starts}, después de la primera fecha de la deformación, {day} con un desfase de {lag_days} días.</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>{name} starts on {starts}, after the first date of the deformation, {day}.</source>
      <translation>{name} empieza el {starts}, después de la primera fecha de la deformación, {day}.</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>{name} ends on {until}, before the last date of the deformation, {day} with a lag of {lag_days} days.</source>
      <translation>{name} termina el {until}, antes de la última fecha de la deformación, {day} con un desfase de {lag_days} días.</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>{name} ends on {until}, before the last date of the deformation, {day}.</source>
      <translation>{name} termina el {until}, antes de la última fecha de la deformación, {day}.</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>{name} ends on {until}, before the last forecast origin, {day} with a lag of {lag_days} days.</source>
      <translation>{name} termina el {until}, antes del último origen de pronóstico, {day} con un desfase de {lag_days} días.</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>{name} ends on {until}, before the last forecast origin, {day}.</source>
      <translation>{name} termina el {until}, antes del último origen de pronóstico, {day}.</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>No place of {name} covers all dates from {dates} to {day} with a lag of {lag_days} days.</source>
      <translation>Ningún lugar de {name} cubre todas las fechas de {dates} a {day} con un desfase de {lag_days} días.</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>No place of {name} covers all dates from {dates} to {day}.</source>
      <translation>Ningún lugar de {name} cubre todas las fechas de {dates} a {day}.</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>Values are not carried on; give a longer record, or leave the factor out.</source>
      <translation>Los valores no se prolongan; indique un registro más largo u omita el factor.</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>The factor {name} has no values here.</source>
      <translation>El factor {name} no tiene valores aquí.</translation>
    </message>
    <message>
      <location filename="../../core/covering.py" />
      <source>Leave it out, or choose another.</source>
      <translation>Omítalo o elija otro.</translation>
    </message>
    <message>
      <location filename="../../core/dates.py" />
      <source>{text} is not a date.</source>
      <translation>{text} no es una fecha.</translation>
    </message>
    <message>
      <location filename="../../core/dates.py" />
      <source>Write it like 2020-01-05.</source>
      <translation>Escríbala como 2020-01-05.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The decomposition needs the direction of the line of sight, and the data have none.</source>
      <translation>La descomposición necesita la dirección de la línea de vista y los datos no la tienen.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The decomposition needs the direction of the line of sight, and azimuth_angle of the data may be that of the flight or of the line of sight.</source>
      <translation>La descomposición necesita la dirección de la línea de vista, y azimuth_angle de los datos puede ser la del vuelo o la de la línea de vista.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>Add columns or rasters los_east, los_north, los_up, or incidence and heading.</source>
      <translation>Añada columnas o rásteres los_east, los_north, los_up, o incidence y heading.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The deformation is {kind}, not line of sight.</source>
      <translation>La deformación es {kind}, no en la línea de vista.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>Give two lines of sight.</source>
      <translation>Indique dos líneas de vista.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The tracks lie on different cells ({cell} in {crs}, {cell_2} in {crs_2}).</source>
      <translation>Las órbitas están en celdas distintas ({cell} en {crs}, {cell_2} en {crs_2}).</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The tracks lie on different cells ({cell} in {crs}, {cell_2} in no system).</source>
      <translation>Las órbitas están en celdas distintas ({cell} en {crs}, {cell_2} sin sistema).</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The tracks lie on different cells ({cell} in no system, {cell_2} in {crs}).</source>
      <translation>Las órbitas están en celdas distintas ({cell} sin sistema, {cell_2} en {crs}).</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The tracks lie on different cells ({cell} in no system, {cell_2} in no system).</source>
      <translation>Las órbitas están en celdas distintas ({cell} sin sistema, {cell_2} sin sistema).</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>Bring them to one grid.</source>
      <translation>Llévelas a una misma cuadrícula.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The two tracks share no cell.</source>
      <translation>Las dos órbitas no comparten ninguna celda.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>Give two tracks of one place.</source>
      <translation>Indique dos órbitas del mismo lugar.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The two tracks share no time.</source>
      <translation>Las dos órbitas no coinciden en el tiempo.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>Give tracks of the same years.</source>
      <translation>Indique órbitas de los mismos años.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>Both tracks look from the same side: their lines of sight are only {typical} degrees apart.</source>
      <translation>Ambas órbitas miran desde el mismo lado: sus líneas de vista difieren solo {typical} grados.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>Give one ascending and one descending track.</source>
      <translation>Indique una órbita ascendente y una descendente.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>The ground is taken not to move north or south; the layer north_leak tells how much of it would show.</source>
      <translation>Se supone que el terreno no se mueve hacia el norte ni el sur; la capa north_leak indica cuánto de ello se vería.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>Two tracks were decomposed on shared cells; between acquisitions they were taken from the acquisition before.</source>
      <translation>Se descompusieron dos órbitas en las celdas comunes; entre adquisiciones se tomó la adquisición anterior.</translation>
    </message>
    <message>
      <location filename="../../core/decompose.py" />
      <source>Two tracks were decomposed on shared cells; between acquisitions they were interpolated linearly.</source>
      <translation>Se descompusieron dos órbitas en las celdas comunes; entre adquisiciones se interpoló linealmente.</translation>
    </message>
    <message>
      <location filename="../../core/describe.py" />
      <source>The raster is large: it was judged by {parts} parts, {looked_at} % of it.</source>
      <translation>El ráster es grande: se evaluó por {parts} partes, el {looked_at} % del total.</translation>
    </message>
    <message>
      <location filename="../../core/describe.py" />
      <source>The share of valid values is theirs, and numbers in notes are of one part.</source>
      <translation>La proporción de valores válidos es la de esas partes, y los números de las notas son de una parte.</translation>
    </message>
    <message>
      <location filename="../../core/entries.py" />
      <source>{said} is out of range.</source>
      <translation>Valor fuera de rango: {said}.</translation>
    </message>
    <message>
      <location filename="../../core/entries.py" />
      <source>Set it to {wanted}.</source>
      <translation>Valor admitido: {wanted}.</translation>
    </message>
    <message>
      <location filename="../../core/entries.py" />
      <source>The job has the unknown entry {unknown}.</source>
      <translation>El trabajo tiene la entrada desconocida {unknown}.</translation>
    </message>
    <message>
      <location filename="../../core/entries.py" />
      <source>Correct its name, or update GroundCast.</source>
      <translation>Corrija su nombre o actualice GroundCast.</translation>
    </message>
    <message>
      <location filename="../../core/errors.py" />
      <source>{path} may not be opened by this user.</source>
      <translation>Este usuario no puede abrir {path}.</translation>
    </message>
    <message>
      <location filename="../../core/errors.py" />
      <source>Give the right to open it, or choose another.</source>
      <translation>Dé permiso para abrirlo o elija otro.</translation>
    </message>
    <message>
      <location filename="../../core/factor_paths.py" />
      <source>{share} of the scenario's {name} lies beyond all that was seen at its place (all places: {low} to {high}): there the model extrapolates.</source>
      <translation>El {share} de los valores de {name} en el escenario está más allá de todo lo observado en su lugar (todos los lugares: {low} a {high}): ahí el modelo extrapola.</translation>
    </message>
    <message>
      <location filename="../../core/fallback.py" />
      <source>The combination does not beat persistence on this stack's past: {reference} is used.</source>
      <translation>En el pasado de esta pila, la combinación no supera a la persistencia; en su lugar se usa {reference}.</translation>
    </message>
    <message>
      <location filename="../../core/fallback.py" />
      <source>The combination does not beat linear on this stack's past: {reference} is used.</source>
      <translation>En el pasado de esta pila, la combinación no supera al modelo lineal; en su lugar se usa {reference}.</translation>
    </message>
    <message>
      <location filename="../../core/fallback.py" />
      <source>The combination does not beat seasonal on this stack's past: {reference} is used.</source>
      <translation>En el pasado de esta pila, la combinación no supera al modelo estacional; en su lugar se usa {reference}.</translation>
    </message>
    <message>
      <location filename="../../core/fallback.py" />
      <source>The combination does not beat persistence on this stack's past: half of the forecast is {reference}.</source>
      <translation>En el pasado de esta pila, la combinación no supera a la persistencia: la mitad del pronóstico es {reference}.</translation>
    </message>
    <message>
      <location filename="../../core/fallback.py" />
      <source>The combination does not beat linear on this stack's past: half of the forecast is {reference}.</source>
      <translation>En el pasado de esta pila, la combinación no supera al modelo lineal: la mitad del pronóstico es {reference}.</translation>
    </message>
    <message>
      <location filename="../../core/fallback.py" />
      <source>The combination does not beat seasonal on this stack's past: half of the forecast is {reference}.</source>
      <translation>En el pasado de esta pila, la combinación no supera al modelo estacional: la mitad del pronóstico es {reference}.</translation>
    </message>
    <message>
      <location filename="../../core/gaussian_process/common.py" />
      <source>{number} series are too few to tell what all have in common on {newer} new dates; {least_series} are needed.</source>
      <translation>{number} series son muy pocas para saber qué tienen todas en común en {newer} fechas nuevas; se necesitan {least_series}.</translation>
    </message>
    <message>
      <location filename="../../core/gaussian_process/common.py" />
      <source>Give all series of the stack, or fit the process again.</source>
      <translation>Indique todas las series de la pila o ajuste el proceso de nuevo.</translation>
    </message>
    <message>
      <location filename="../../core/gaussian_process/forecaster.py" />
      <source>fitting the kernel</source>
      <translation>ajustando el núcleo</translation>
    </message>
    <message>
      <location filename="../../core/gaussian_process/forecaster.py" />
      <source>{dates_count} dates are too few for the Gaussian process, which needs {least_dates}.</source>
      <translation>{dates_count} fechas son muy pocas para el proceso gaussiano, que necesita {least_dates}.</translation>
    </message>
    <message>
      <location filename="../../core/gaussian_process/forecaster.py" />
      <source>Use persistence, or more dates.</source>
      <translation>Use la persistencia o más fechas.</translation>
    </message>
    <message>
      <location filename="../../core/gaussian_process/projection.py" />
      <source>The covariance is not positive definite.</source>
      <translation>La covarianza no es definida positiva.</translation>
    </message>
    <message>
      <location filename="../../core/gaussian_process/training.py" />
      <source>{days_count} dates are too few for a Gaussian process, which needs {least_dates}.</source>
      <translation>{days_count} fechas son muy pocas para un proceso gaussiano, que necesita {least_dates}.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>{what} has no coordinate reference system, and loads need their distances on the Earth.</source>
      <translation>{what} no tiene sistema de referencia de coordenadas, y las cargas necesitan sus distancias sobre la Tierra.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>Set it in the file.</source>
      <translation>Defínalo en el archivo.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>Cells of {what} lie outside of what {crs} covers.</source>
      <translation>Hay celdas fuera de lo que abarca {crs} ({what}).</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/cells.py" />
      <source>Cut it to the region, or correct its reference system.</source>
      <translation>Recorte los datos a la región o corrija su sistema de referencia.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/detectability.py" />
      <source>100 mm of water move the ground by {cell_mm} mm on one cell, {study_mm} mm on the study area and {halo_mm} mm with its halo.</source>
      <translation>100 mm de agua mueven el terreno {cell_mm} mm en una celda, {study_mm} mm en el área de estudio y {halo_mm} mm con su halo.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/detectability.py" />
      <source>With {sigma_mm} mm of noise one date of one cell resolves {one_cell_mm} mm of water, all {cells} cells together {all_cells_mm} mm if noise is independent.</source>
      <translation>Con {sigma_mm} mm de ruido, una fecha de una celda resuelve {one_cell_mm} mm de agua; las {cells} celdas juntas, {all_cells_mm} mm si el ruido es independiente.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/epochs.py" />
      <source>The deformation ({name}) has one date only; a change of water needs two at least.</source>
      <translation>La deformación ({name}) tiene una sola fecha; un cambio del agua necesita al menos dos.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/epochs.py" />
      <source>The prior ({name}) has one date only; a change of water needs two at least.</source>
      <translation>El campo previo ({name}) tiene una sola fecha; un cambio del agua necesita al menos dos.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/epochs.py" />
      <source>The snow ({name}) has one date only; a change of water needs two at least.</source>
      <translation>La nieve ({name}) tiene una sola fecha; un cambio del agua necesita al menos dos.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/epochs.py" />
      <source>The validation ({name}) has one date only; a change of water needs two at least.</source>
      <translation>La validación ({name}) tiene una sola fecha; un cambio del agua necesita al menos dos.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/epochs.py" />
      <source>Give one band a date, or a folder with one file a date.</source>
      <translation>Indique una banda por fecha o una carpeta con un archivo por fecha.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/filter.py" />
      <source>A standard deviation of {sd_mm} mm of the prior's error leaves nothing to correct.</source>
      <translation>Una desviación estándar de {sd_mm} mm del error del campo previo no deja nada que corregir.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/filter.py" />
      <source>Give 30 to 60 mm, or what the prior's error is known to be.</source>
      <translation>Indique de 30 a 60 mm, o el error del campo previo que se conozca.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/loading.py" />
      <source>A disk of {radius_km} km radius is out of range.</source>
      <translation>Un disco de {radius_km} km de radio está fuera de rango.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/loading.py" />
      <source>Give a radius above 0 and up to {largest_radius_km} km.</source>
      <translation>Indique un radio mayor que 0 y de hasta {largest_radius_km} km.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/loading.py" />
      <source>A distance from the disk is negative, or more than half way round the Earth.</source>
      <translation>Una distancia al disco es negativa o mayor que media vuelta a la Tierra.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/loading.py" />
      <source>Give distances from 0 to {half_turn_km} km.</source>
      <translation>Indique distancias de 0 a {half_turn_km} km.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/loading.py" />
      <source>g = {gravity} is out of range.</source>
      <translation>g = {gravity} está fuera de rango.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/loading.py" />
      <source>Give about 9.81 m/s2.</source>
      <translation>Indique cerca de 9.81 m/s2.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>There is no frame {frame}.</source>
      <translation>No existe el marco {frame}.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>Choose CE, CM or CF.</source>
      <translation>Elija CE, CM o CF.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>{source} has no l of degree 1, which the frame {frame} needs.</source>
      <translation>{source} no tiene l de grado 1, que el marco {frame} necesita.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>{source} has no l of degree 1, which the frame CE needs.</source>
      <translation>{source} no tiene l de grado 1, que el marco CE necesita.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>Choose the frame {frame}, or a file with h and l.</source>
      <translation>Elija el marco {frame} o un archivo con h y l.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>{path} starts at degree {degrees} and does not hold every degree from 1 on.</source>
      <translation>{path} empieza en el grado {degrees} y no contiene todos los grados desde el 1.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>Give a table of degree, h, l and k from degree 1 (or 0) on, such as PREM of Wang et al. (2012).</source>
      <translation>Indique una tabla de grado, h, l y k desde el grado 1 (o 0), como PREM de Wang et al. (2012).</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>There is no Love-number file {path}.</source>
      <translation>No existe el archivo de números de Love {path}.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>Check the path.</source>
      <translation>Revise la ruta.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>{path} is not a table of Love numbers.</source>
      <translation>{path} no es una tabla de números de Love.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>The columns of {path} are not in the order n, h, l, k or n, h, k, l.</source>
      <translation>Las columnas de {path} no están en el orden n, h, l, k ni n, h, k, l.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>The column taken for h in {path} is {h} at degree 2 and {h_2} at its end, which is no h of a load.</source>
      <translation>La columna tomada como h en {path} es {h} en el grado 2 y {h_2} al final, que no es una h de carga.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>{path} ends at degree {last}, too early: near the load the answer is up to 50 % wrong.</source>
      <translation>{path} termina en el grado {last}, demasiado pronto: cerca de la carga, el resultado yerra hasta un 50 %.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>Give a file to degree {long_enough} or more; at least {shortest}.</source>
      <translation>Indique un archivo hasta el grado {long_enough} o más; como mínimo, {shortest}.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>{source} is in the frame CF, from which no other can be found.</source>
      <translation>{source} está en el marco CF, del que no se puede obtener ningún otro.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>Use it as it is, or give numbers in the frame CE.</source>
      <translation>Úselo tal cual o indique números en el marco CE.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>{path} ends at degree {h_count}, where h is {off} % off the value that PREM tends to: the response near the load is off by up to as much.</source>
      <translation>{path} termina en el grado {h_count}, donde h se aparta un {off} % del valor al que tiende PREM: la respuesta cerca de la carga se aparta hasta otro tanto.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/love_numbers.py" />
      <source>{path} has h_0 = {h}: a load that brings mass compresses the whole Earth.</source>
      <translation>{path} tiene h_0 = {h}: una carga que aporta masa comprime toda la Tierra.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/matching.py" />
      <source>The records have no time in common: {series}.</source>
      <translation>Los registros no coinciden en el tiempo: {series}.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/matching.py" />
      <source>Give records that overlap.</source>
      <translation>Indique registros que se solapen.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/matching.py" />
      <source>The span {span} ends before it begins.</source>
      <translation>El intervalo {span} termina antes de empezar.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/matching.py" />
      <source>Swap its dates.</source>
      <translation>Intercambie sus fechas.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>Ascending and descending tracks were combined to vertical; motion along the orbits is taken as zero.</source>
      <translation>Las órbitas ascendente y descendente se combinaron en la vertical; el movimiento a lo largo de las órbitas se toma como cero.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>The deformation is {kind}, and loads move the ground up and down.</source>
      <translation>La deformación es {kind}, y las cargas mueven el terreno hacia arriba y hacia abajo.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>The atmosphere is {kind}, and loads move the ground up and down.</source>
      <translation>La atmósfera es {kind}, y las cargas mueven el terreno hacia arriba y hacia abajo.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>Give vertical deformation, or line of sight with incidence angles.</source>
      <translation>Indique deformación vertical, o línea de vista con ángulos de incidencia.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>The deformation is given as vertical, but its file says {sign}.</source>
      <translation>La deformación se indicó como vertical, pero su archivo dice {sign}.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>The atmosphere is given as vertical, but its file says {sign}.</source>
      <translation>La atmósfera se indicó como vertical, pero su archivo dice {sign}.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>Say --kind los where it is line of sight, or turn its sign so that up is positive.</source>
      <translation>Indique --kind los si es línea de vista, o invierta su signo para que hacia arriba sea positivo.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>No descending date lies within {days} days of an ascending one.</source>
      <translation>Ninguna fecha descendente está a menos de {days} días de una ascendente.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>Allow a larger gap between dates, or leave one track out.</source>
      <translation>Permita una separación mayor entre fechas u omita una órbita.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>The {name} track has no incidence angles, which the combination needs.</source>
      <translation>La órbita {name} no tiene ángulos de incidencia, que la combinación necesita.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/motion.py" />
      <source>Add an incidence raster or column.</source>
      <translation>Añada un ráster o una columna de incidencia.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/operator.py" />
      <source>Distances in the grid's projection are up to {worst} % off over its area.</source>
      <translation>Las distancias en la proyección de la cuadrícula yerran hasta un {worst} % en su área.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/operator.py" />
      <source>Give the prior in EASE-Grid 2.0 (EPSG:6933) or in longitude and latitude.</source>
      <translation>Indique el campo previo en EASE-Grid 2.0 (EPSG:6933) o en longitud y latitud.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/operator.py" />
      <source>The operator is exact for the sum over disks: one matrix a frequency along the rows.</source>
      <translation>El operador es exacto para la suma sobre discos: una matriz por frecuencia a lo largo de las filas.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/operator.py" />
      <source>The operator is the full matrix of the sum over disks.</source>
      <translation>El operador es la matriz completa de la suma sobre discos.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/operator.py" />
      <source>The operator takes one kernel for all cells; distances are up to {error} % off.</source>
      <translation>El operador toma un solo núcleo para todas las celdas; las distancias yerran hasta un {error} %.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/reference.py" />
      <source>The reference area lies outside of the prior's cells, so its own movement is not known.</source>
      <translation>El área de referencia queda fuera de las celdas del campo previo, así que su propio movimiento no se conoce.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/reference.py" />
      <source>Give a prior that covers it, or --reference none for deformation tied to GNSS.</source>
      <translation>Indique un campo previo que la cubra, o --reference none para deformación ligada a GNSS.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/reference.py" />
      <source>The deformation is taken as absolute, not relative to a reference area.</source>
      <translation>La deformación se toma como absoluta, no relativa a un área de referencia.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/reference.py" />
      <source>Deformation is relative to the mean of {count} reference cell(s).</source>
      <translation>La deformación es relativa a la media de {count} celda(s) de referencia.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/reference.py" />
      <source>Deformation is relative to one cell.</source>
      <translation>La deformación es relativa a una celda.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/regrid.py" />
      <source>{what} and the prior's cells do not overlap, or no cell holds enough values.</source>
      <translation>{what} y las celdas del campo previo no se solapan, o ninguna celda contiene suficientes valores.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/regrid.py" />
      <source>Check their reference systems, the mask and the minimum valid share.</source>
      <translation>Revise los sistemas de referencia, la máscara y la proporción mínima de valores válidos.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/twin.py" />
      <source>There is no simulated twin of size {size}.</source>
      <translation>No existe un gemelo simulado de tamaño {size}.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/twin.py" />
      <source>Choose {study}.</source>
      <translation>Elija {study}.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/twin.py" />
      <source>Simulated: a twin experiment.</source>
      <translation>Simulado: un experimento con gemelo.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/twin.py" />
      <source>No value is a measurement.</source>
      <translation>Ningún valor es una medición.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>The validation varies by {validation}, the prior by {prior} mm: it looks like centimetres (GRACE files are in cm).</source>
      <translation>La validación varía {validation} mm y el campo previo {prior} mm: parecen centímetros (los archivos de GRACE están en cm).</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>The validation varies by {validation}, the prior by {prior} mm: it looks like a smaller unit than mm (GRACE files are in cm).</source>
      <translation>La validación varía {validation} mm y el campo previo {prior} mm: parece una unidad menor que mm (los archivos de GRACE están en cm).</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>Say its unit with --validation-unit.</source>
      <translation>Indique su unidad con --validation-unit.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>The prior is in {chosen}, which is no unit of water.</source>
      <translation>El campo previo está en {chosen}, que no es una unidad de agua.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>The snow is in {chosen}, which is no unit of water.</source>
      <translation>La nieve está en {chosen}, que no es una unidad de agua.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>The validation is in {chosen}, which is no unit of water.</source>
      <translation>La validación está en {chosen}, que no es una unidad de agua.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>Give mm, cm, m or kg/m2.</source>
      <translation>Indique mm, cm, m o kg/m2.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>{what} varies by {size} mm in its cells, which is little for water.</source>
      <translation>{what} varía {size} mm en sus celdas, lo que es poco para agua.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>{what} varies by {size} mm in its cells, which is little for water; its unit is not stated and was taken as mm.</source>
      <translation>{what} varía {size} mm en sus celdas, lo que es poco para agua; su unidad no está indicada y se tomó como mm.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>{what} varies by {size} mm in its cells, which is much for water.</source>
      <translation>{what} varía {size} mm en sus celdas, lo que es mucho para agua.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>{what} varies by {size} mm in its cells, which is much for water; its unit is not stated and was taken as mm.</source>
      <translation>{what} varía {size} mm en sus celdas, lo que es mucho para agua; su unidad no está indicada y se tomó como mm.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>Say its unit: mm, cm or m.</source>
      <translation>Indique su unidad: mm, cm o m.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>{what} is taken in {said}, {how}.</source>
      <translation>{what} se lee en {said}, {how}.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>{what} is taken in mm, {how}.</source>
      <translation>{what} se lee en mm, {how}.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/units.py" />
      <source>The ground rises when the prior is wet (correlation {related} with what the load would do): the sign is wrong, or it swells with groundwater, which elastic loading does not describe.</source>
      <translation>El terreno sube cuando el campo previo está húmedo (correlación de {related} con lo que haría la carga): el signo es incorrecto, o el terreno se hincha con el agua subterránea, lo que la carga elástica no describe.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/update.py" />
      <source>An ensemble of {count} has no spread.</source>
      <translation>Un ensamble de {count} no tiene dispersión.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/update.py" />
      <source>Take {advised} members or more.</source>
      <translation>Use {advised} miembros o más.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/update.py" />
      <source>An observation error of {sigma} mm says that deformation is exact.</source>
      <translation>Un error de observación de {sigma} mm significa que la deformación es exacta.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/update.py" />
      <source>Give its standard deviation, above 0 (9 mm is usual).</source>
      <translation>Indique su desviación estándar, mayor que 0 (lo habitual es 9 mm).</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/update.py" />
      <source>The members do not differ, so no observation can change them.</source>
      <translation>Los miembros no difieren entre sí, así que ninguna observación puede cambiarlos.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/update.py" />
      <source>Give members with a spread, or a standard deviation above 0.</source>
      <translation>Indique miembros con dispersión o una desviación estándar mayor que 0.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/validation.py" />
      <source>The prior ({months} to {months_2}) and the validation ({others} to {others_2}) have {both_count} months in common; {fewest_months} are needed.</source>
      <translation>El campo previo ({months} a {months_2}) y la validación ({others} a {others_2}) tienen {both_count} meses en común; se necesitan {fewest_months}.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/validation.py" />
      <source>Give a validation of the same time.</source>
      <translation>Indique una validación de la misma época.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/validation.py" />
      <source>GRACE has none from July 2017 to May 2018.</source>
      <translation>GRACE no tiene ninguna de julio de 2017 a mayo de 2018.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/validation.py" />
      <source>{path} holds no dated values.</source>
      <translation>{path} no contiene valores con fecha.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/validation.py" />
      <source>Give columns date, value.</source>
      <translation>Indique las columnas date, value.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/validation.py" />
      <source>{text} in {path} is not a date.</source>
      <translation>{text} en {path} no es una fecha.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/validation.py" />
      <source>Write it like 2019-03-15.</source>
      <translation>Escríbala como 2019-03-15.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/validation.py" />
      <source>{text} in {path} is not a number.</source>
      <translation>{text} en {path} no es un número.</translation>
    </message>
    <message>
      <location filename="../../core/hydrology/validation.py" />
      <source>Correct it, or leave it empty.</source>
      <translation>Corríjalo o déjelo vacío.</translation>
    </message>
    <message>
      <location filename="../../core/inversion/phase.py" />
      <source>The phase cannot be turned into millimetres: the source does not state the radar's wavelength.</source>
      <translation>La fase no se puede convertir en milímetros: la fuente no indica la longitud de onda del radar.</translation>
    </message>
    <message>
      <location filename="../../core/inversion/phase.py" />
      <source>Give it: 55.5 mm for Sentinel-1, 56.2 mm for Envisat and ERS, 31.1 mm for X band, 236 to 242 mm for ALOS.</source>
      <translation>Indíquela: 55.5 mm para Sentinel-1, 56.2 mm para Envisat y ERS, 31.1 mm para la banda X, de 236 a 242 mm para ALOS.</translation>
    </message>
    <message>
      <location filename="../../core/inversion/phase.py" />
      <source>The wavelength is taken as {wavelength} mm ({name}), because all dates lie multiples of {days} days apart.</source>
      <translation>Se toma una longitud de onda de {wavelength} mm ({name}), porque todas las fechas están separadas por múltiplos de {days} días.</translation>
    </message>
    <message>
      <location filename="../../core/inversion/phase.py" />
      <source>Confirm it.</source>
      <translation>Confírmelo.</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>The job has version {found}, this GroundCast reads version {version}.</source>
      <translation>El trabajo tiene la versión {found}; este GroundCast lee la versión {version}.</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>Make the job again, or update GroundCast.</source>
      <translation>Cree el trabajo de nuevo o actualice GroundCast.</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>{folder} holds no job.json.</source>
      <translation>{folder} no contiene job.json.</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>Choose a run folder.</source>
      <translation>Elija una carpeta de ejecución.</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>{key} = {value} is not yes or no.</source>
      <translation>{key} = {value} no es yes ni no.</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>{key} = {value} is not a whole number.</source>
      <translation>{key} = {value} no es un número entero.</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>{key} = {value} is not a number.</source>
      <translation>{key} = {value} no es un número.</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>{key} = {value} is not text.</source>
      <translation>{key} = {value} no es un texto.</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>The default is {default}.</source>
      <translation>El valor predeterminado es {default}.</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>Give millimetres, or none.</source>
      <translation>Indique milímetros, o none.</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>The job is not JSON ({error}).</source>
      <translation>El trabajo no es JSON ({error}).</translation>
    </message>
    <message>
      <location filename="../../core/job.py" />
      <source>Write it with GroundCast.</source>
      <translation>Escríbalo con GroundCast.</translation>
    </message>
    <message>
      <location filename="../../core/lag_scan.py" />
      <source>Region {region} has {dates_count} dates over {years} years before the forecast starts.</source>
      <translation>La región {region} tiene {dates_count} fechas en {years} años antes del inicio del pronóstico.</translation>
    </message>
    <message>
      <location filename="../../core/lag_scan.py" />
      <source>A lag scan needs at least {least_epochs} dates and {least_years} years.</source>
      <translation>La exploración de desfases necesita al menos {least_epochs} fechas y {least_years} años.</translation>
    </message>
    <message>
      <location filename="../../core/lag_scan.py" />
      <source>The record of {factor} is too short to be compared with the deformation.</source>
      <translation>El registro de {factor} es demasiado corto para compararlo con la deformación.</translation>
    </message>
    <message>
      <location filename="../../core/lag_scan.py" />
      <source>Give a longer one, or fewer days of lag.</source>
      <translation>Indique uno más largo o menos días de desfase.</translation>
    </message>
    <message>
      <location filename="../../core/mask.py" />
      <source>The mask {text} cannot be read.</source>
      <translation>No se puede leer la máscara {text}.</translation>
    </message>
    <message>
      <location filename="../../core/mask.py" />
      <source>Write it like temporal_coherence&gt;=0.6 or rmse&lt;=3.</source>
      <translation>Escríbala como temporal_coherence&gt;=0.6 o rmse&lt;=3.</translation>
    </message>
    <message>
      <location filename="../../core/members/neighbours.py" />
      <source>The forecast looks at neighbours, and where these series lie is unknown.</source>
      <translation>El pronóstico mira a los vecinos, y no se sabe dónde están estas series.</translation>
    </message>
    <message>
      <location filename="../../core/members/neighbours.py" />
      <source>Set the coordinate reference system of the data.</source>
      <translation>Defina el sistema de referencia de coordenadas de los datos.</translation>
    </message>
    <message>
      <location filename="../../core/members/neighbours.py" />
      <source>{number} series do not tell what their neighbours did on {newer} new dates.</source>
      <translation>{number} series no indican qué hicieron sus vecinas en {newer} fechas nuevas.</translation>
    </message>
    <message>
      <location filename="../../core/members/neighbours.py" />
      <source>Give all series of the stack, or fit the forecast again.</source>
      <translation>Indique todas las series de la pila o ajuste el pronóstico de nuevo.</translation>
    </message>
    <message>
      <location filename="../../core/memory.py" />
      <source>{setting} is {text}, which is no number of gigabytes.</source>
      <translation>{setting} es {text}, que no es un número de gigabytes.</translation>
    </message>
    <message>
      <location filename="../../core/memory.py" />
      <source>Write it like 8.</source>
      <translation>Escríbalo como 8.</translation>
    </message>
    <message>
      <location filename="../../core/noise.py" />
      <source>None of the {number} series has an observed value on its {values_count} dates.</source>
      <translation>Ninguna de las {number} series tiene un valor observado en sus {values_count} fechas.</translation>
    </message>
    <message>
      <location filename="../../core/noise.py" />
      <source>Choose a region and dates with observations.</source>
      <translation>Elija una región y fechas con observaciones.</translation>
    </message>
    <message>
      <location filename="../../core/panel_factors.py" />
      <source>{keep} of {keep_2} places of {name} do not cover the dates and are left out.</source>
      <translation>{keep} de {keep_2} lugares de {name} no cubren las fechas y se omiten.</translation>
    </message>
    <message>
      <location filename="../../core/panel_factors.py" />
      <source>{ended} of {ended_2} places of {name} hold no value after {ends}; they keep their last one.</source>
      <translation>{ended} de {ended_2} lugares de {name} no contienen valores después de {ends}; conservan el último.</translation>
    </message>
    <message>
      <location filename="../../core/panel_factors.py" />
      <source>Give a longer record for later forecasts.</source>
      <translation>Indique un registro más largo para pronósticos posteriores.</translation>
    </message>
    <message>
      <location filename="../../core/panel_factors.py" />
      <source>{name} has no values between {known} and {known_2}.</source>
      <translation>{name} no tiene valores entre {known} y {known_2}.</translation>
    </message>
    <message>
      <location filename="../../core/panel_factors.py" />
      <source>A forecast from within keeps the last value; give a record without the gap.</source>
      <translation>Un pronóstico que parte de dentro del hueco conserva el último valor; indique un registro sin el hueco.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Region {region} lies outside the data.</source>
      <translation>La región {region} queda fuera de los datos.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Draw it on the coloured area, or check its CRS{crs}.</source>
      <translation>Dibújela sobre el área coloreada o revise su SRC{crs}.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>No series of region {region} is observed on {share} of the dates; the fullest has {observed}.</source>
      <translation>Ninguna serie de la región {region} está observada en el {share} de las fechas; la más completa alcanza {observed}.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Nothing was observed between {start} and {end}.</source>
      <translation>No se observó nada entre {start} y {end}.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>The dates stand {cadence_days} days apart; {seen_count} of {number} date hold values.</source>
      <translation>Las fechas están separadas {cadence_days} días; {seen_count} de {number} fecha contienen valores.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>The dates stand {cadence_days} days apart; {seen_count} of {number} dates hold values.</source>
      <translation>Las fechas están separadas {cadence_days} días; {seen_count} de {number} fechas contienen valores.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Lower minimum_valid, set a longer cadence_days for uneven dates, or draw a larger region.</source>
      <translation>Reduzca minimum_valid, ponga un cadence_days mayor si las fechas son irregulares, o dibuje una región más grande.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Region {region} has no valid series: none of its {inside} pixels holds a value.</source>
      <translation>La región {region} no tiene series válidas: ninguno de sus {inside} píxeles contiene un valor.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Region {region} has no valid series: none of its {inside} points holds a value.</source>
      <translation>La región {region} no tiene series válidas: ninguno de sus {inside} puntos contiene un valor.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Draw it where the data are.</source>
      <translation>Dibújela donde están los datos.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Region {region} lies between the pixels and holds none.</source>
      <translation>La región {region} queda entre los píxeles y no contiene ninguno.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Region {region} lies between the points and holds none.</source>
      <translation>La región {region} queda entre los puntos y no contiene ninguno.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Draw it larger.</source>
      <translation>Dibújela más grande.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>{late_count} of the dates left out lie after the first forecast origin: they are not scored.</source>
      <translation>{late_count} de las fechas omitidas son posteriores al primer origen de pronóstico: no se puntúan.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Scores may look better than they are.</source>
      <translation>Las puntuaciones pueden parecer mejores de lo que son.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Regions {region} and {region_2} share {shared} series.</source>
      <translation>Las regiones {region} y {region_2} comparten {shared} series.</translation>
    </message>
    <message>
      <location filename="../../core/panels.py" />
      <source>Scores for {region} would be too good; cut {region} by {region_2}.</source>
      <translation>Las puntuaciones de {region} serían demasiado buenas; recorte de {region} la parte de {region_2}.</translation>
    </message>
    <message>
      <location filename="../../core/plausible.py" />
      <source>The forecast by {label} from {dates} runs away: it moves {share} % of the series more than twice as far as they ever moved within as many dates.</source>
      <translation>El pronóstico de {label} desde {dates} diverge: mueve el {share} % de las series más del doble de lo que nunca se movieron en otras tantas fechas.</translation>
    </message>
    <message>
      <location filename="../../core/plausible.py" />
      <source>The forecast of region {region} by {label} from {dates} runs away: it moves {share} % of the series more than twice as far as they ever moved within as many dates.</source>
      <translation>El pronóstico de la región {region} de {label} desde {dates} diverge: mueve el {share} % de las series más del doble de lo que nunca se movieron en otras tantas fechas.</translation>
    </message>
    <message>
      <location filename="../../core/plausible.py" />
      <source>Do not use it.</source>
      <translation>No lo use.</translation>
    </message>
    <message>
      <location filename="../../core/plausible.py" />
      <source>Train longer, leave the factors out, or choose another model.</source>
      <translation>Entrene más tiempo, omita los factores o elija otro modelo.</translation>
    </message>
    <message>
      <location filename="../../core/plausible.py" />
      <source>Choose another model.</source>
      <translation>Elija otro modelo.</translation>
    </message>
    <message>
      <location filename="../../core/plausible.py" />
      <source>Train longer, or choose another model.</source>
      <translation>Entrene más tiempo o elija otro modelo.</translation>
    </message>
    <message>
      <location filename="../../core/preparation.py" />
      <source>A factor has no setting {name}.</source>
      <translation>Un factor no tiene el ajuste {name}.</translation>
    </message>
    <message>
      <location filename="../../core/preparation.py" />
      <source>Write {factor}.{names}, {factor}.{names_2} or {factor}.{names_3}.</source>
      <translation>Escriba {factor}.{names}, {factor}.{names_2} o {factor}.{names_3}.</translation>
    </message>
    <message>
      <location filename="../../core/preparation.py" />
      <source>Write numbers with a point, like 12.5.</source>
      <translation>Escriba los números con punto, como 12.5.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/cells.py" />
      <source>The data are a raster already: the cell size of {cell} is not used.</source>
      <translation>Los datos ya son un ráster: el tamaño de celda {cell} no se usa.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/cells.py" />
      <source>Pixels were averaged in blocks of {across} x {down}.</source>
      <translation>Los píxeles se promediaron en bloques de {across} x {down}.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/cells.py" />
      <source>The raster has no temporal coherence to weight by.</source>
      <translation>El ráster no tiene coherencia temporal con que ponderar.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/cells.py" />
      <source>Choose the weighting mean.</source>
      <translation>Elija la ponderación mean.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/dropped.py" />
      <source>Dates left out: {listed}.</source>
      <translation>Fechas omitidas: {listed}.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/dropped.py" />
      <source>{strange} cannot be left out: the data have no such date.</source>
      <translation>{strange} no se puede omitir: los datos no tienen esa fecha.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/dropped.py" />
      <source>Dates reach from {dates} to {dates_2}.</source>
      <translation>Las fechas van de {dates} a {dates_2}.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/dropped.py" />
      <source>All dates are left out.</source>
      <translation>Se omiten todas las fechas.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/dropped.py" />
      <source>Keep some of them.</source>
      <translation>Conserve algunas.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/filling.py" />
      <source>{count} missing values were filled linearly in time; observed ones are as they were.</source>
      <translation>{count} valores ausentes se rellenaron linealmente en el tiempo; los observados quedan como estaban.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/filling.py" />
      <source>Do not score them.</source>
      <translation>No los puntúe.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/filling.py" />
      <source>{count} missing values were filled by the value before; observed ones are as they were.</source>
      <translation>{count} valores ausentes se rellenaron con el valor anterior; los observados quedan como estaban.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/filling.py" />
      <source>There is no rule {rule} to fill by.</source>
      <translation>No existe la regla {rule} para rellenar.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/masks.py" />
      <source>The data have no quality layer {layer} to mask by.</source>
      <translation>Los datos no tienen una capa de calidad {layer} con que enmascarar.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/masks.py" />
      <source>Did you mean {near}?</source>
      <translation>¿Quiso decir {near}?</translation>
    </message>
    <message>
      <location filename="../../core/prepare/masks.py" />
      <source>Layers are {listing}.</source>
      <translation>Las capas son {listing}.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/masks.py" />
      <source>Layers are none.</source>
      <translation>No hay ninguna capa.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/masks.py" />
      <source>{gone} of {held} series are left out by {mask}.</source>
      <translation>{gone} de {held} series se omiten por {mask}.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/masks.py" />
      <source>No series is left by the mask {masks}.</source>
      <translation>La máscara {masks} no deja ninguna serie.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/masks.py" />
      <source>Loosen it.</source>
      <translation>Relájela.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/mending.py" />
      <source>{found_count} unwrapping jumps in {count} series were mended by multiples of {half} mm.</source>
      <translation>{found_count} saltos de desenrollado en {count} series se corrigieron en múltiplos de {half} mm.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/mending.py" />
      <source>Unwrapping jumps are those of a line of sight, and the deformation is {kind}.</source>
      <translation>Los saltos de desenrollado son propios de una línea de vista, y la deformación es {kind}.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/mending.py" />
      <source>Set jumps to keep.</source>
      <translation>Ponga jumps en keep.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/mending.py" />
      <source>Every series has an unwrapping jump.</source>
      <translation>Todas las series tienen un salto de desenrollado.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/mending.py" />
      <source>Mend them instead.</source>
      <translation>Corríjalos en lugar de omitirlos.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/mending.py" />
      <source>{columns} series with unwrapping jumps are left out.</source>
      <translation>{columns} series con saltos de desenrollado se omiten.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>Values are relative to the series of the reference.</source>
      <translation>Los valores son relativos a la serie de la referencia.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>Values are relative to the mean of {columns_count} series of the reference.</source>
      <translation>Los valores son relativos a la media de {columns_count} series de la referencia.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>It has no value on {lost} dates, which are left out.</source>
      <translation>No tiene valor en {lost} fechas, que se omiten.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>The reference at {reference} holds no series with values; the data reach from {x}, {y} to {x_2}, {y_2}.</source>
      <translation>La referencia en {reference} no contiene ninguna serie con valores; los datos van de {x}, {y} a {x_2}, {y_2}.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>Choose a place inside, in the coordinates of the data.</source>
      <translation>Elija un lugar dentro, en las coordenadas de los datos.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>The reference holds no value in any interferogram.</source>
      <translation>La referencia no contiene valor en ningún interferograma.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>Choose another.</source>
      <translation>Elija otra.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>The reference has no value on {missing} of {values_count} dates.</source>
      <translation>La referencia no tiene valor en {missing} de {values_count} fechas.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>The reference has no value on {missing} of {values_count} interferograms.</source>
      <translation>La referencia no tiene valor en {missing} de {values_count} interferogramas.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>Choose a place that is always observed, or a larger area.</source>
      <translation>Elija un lugar que siempre esté observado o un área más grande.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/reference.py" />
      <source>{lost} interferograms have no value there and are left out.</source>
      <translation>{lost} interferogramas no tienen valor ahí y se omiten.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/steps.py" />
      <source>The second track was not read.</source>
      <translation>La segunda órbita no se leyó.</translation>
    </message>
    <message>
      <location filename="../../core/prepare/steps.py" />
      <source>Give a file or a folder as other.</source>
      <translation>Indique un archivo o una carpeta como other.</translation>
    </message>
    <message>
      <location filename="../../core/profiles.py" />
      <source>The profile has no length.</source>
      <translation>El perfil no tiene longitud.</translation>
    </message>
    <message>
      <location filename="../../core/profiles.py" />
      <source>Click two different places.</source>
      <translation>Haga clic en dos lugares distintos.</translation>
    </message>
    <message>
      <location filename="../../core/profiles.py" />
      <source>A spacing of {spacing} is too small.</source>
      <translation>Un espaciado de {spacing} es demasiado pequeño.</translation>
    </message>
    <message>
      <location filename="../../core/profiles.py" />
      <source>Give one above 0.</source>
      <translation>Indique uno mayor que 0.</translation>
    </message>
    <message>
      <location filename="../../core/projection.py" />
      <source>{what} cannot be placed: its coordinate reference system is unknown.</source>
      <translation>{what} no se puede situar: se desconoce su sistema de referencia de coordenadas.</translation>
    </message>
    <message>
      <location filename="../../core/projection.py" />
      <source>{what} cannot be placed: the other coordinate reference system is unknown.</source>
      <translation>{what} no se puede situar: se desconoce el otro sistema de referencia de coordenadas.</translation>
    </message>
    <message>
      <location filename="../../core/projection.py" />
      <source>Set it in the source.</source>
      <translation>Defínalo en la fuente.</translation>
    </message>
    <message>
      <location filename="../../core/projection.py" />
      <source>No UTM zone holds {longitude}, {latitude}.</source>
      <translation>Ninguna zona UTM contiene {longitude}, {latitude}.</translation>
    </message>
    <message>
      <location filename="../../core/projection.py" />
      <source>Check the coordinates.</source>
      <translation>Revise las coordenadas.</translation>
    </message>
    <message>
      <location filename="../../core/projection.py" />
      <source>{crs} is no coordinate reference system.</source>
      <translation>{crs} no es un sistema de referencia de coordenadas.</translation>
    </message>
    <message>
      <location filename="../../core/projection.py" />
      <source>Write it like EPSG:3035.</source>
      <translation>Escríbalo como EPSG:3035.</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>{points} points were weighted by coherence in {count} cells of {cell}.</source>
      <translation>{points} puntos se ponderaron por coherencia en {count} celdas de {cell}.</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>{points} points were averaged in {count} cells of {cell}.</source>
      <translation>{points} puntos se promediaron en {count} celdas de {cell}.</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>The data are a raster already.</source>
      <translation>Los datos ya son un ráster.</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>Leave the cell size at 0.</source>
      <translation>Deje el tamaño de celda en 0.</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>A cell size of {cell} is too small.</source>
      <translation>Un tamaño de celda de {cell} es demasiado pequeño.</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>Give a size above 0.</source>
      <translation>Indique un tamaño mayor que 0.</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>There is no weighting {weighting}.</source>
      <translation>No existe la ponderación {weighting}.</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>Choose mean or coherence.</source>
      <translation>Elija mean o coherence.</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>The points have no temporal coherence to weight by.</source>
      <translation>Los puntos no tienen coherencia temporal con que ponderar.</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>The temporal coherence is 0 or missing at all {weight_count} points.</source>
      <translation>La coherencia temporal es 0 o falta en los {weight_count} puntos.</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>Cells of {cell} make a grid of {width} x {height} x {epochs} dates, {needed} GB.</source>
      <translation>Celdas de {cell} dan una cuadrícula de {width} x {height} x {epochs} fechas, {needed} GB.</translation>
    </message>
    <message>
      <location filename="../../core/rasterise.py" />
      <source>Choose larger cells or a smaller area.</source>
      <translation>Elija celdas más grandes o un área menor.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>{path} is in no format that GroundCast reads.</source>
      <translation>{path} no está en ningún formato que GroundCast lea.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>{path} is a mesh; of meshes only netCDF (UGRID) is read.</source>
      <translation>{path} es una malla; de las mallas solo se lee netCDF (UGRID).</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>{path} is GRIB, which is not read.</source>
      <translation>{path} es GRIB, que no se lee.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>Give a table, an EGMS zip, rasters or a folder of them, HDF5, netCDF, zarr or a layer of points.</source>
      <translation>Indique una tabla, un zip de EGMS, rásteres o una carpeta de ellos, HDF5, netCDF, zarr o una capa de puntos.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>Load it in QGIS and choose its layer in step 1, or save it as netCDF.</source>
      <translation>Cárguela en QGIS y elija su capa en el paso 1, o guárdela como netCDF.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>Download it as netCDF.</source>
      <translation>Descárguelo como netCDF.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>The folder {path} holds no GeoTIFF and no table among its {found} files.</source>
      <translation>La carpeta {path} no contiene ningún GeoTIFF ni tabla entre sus {found} archivos.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>The folder {path} holds no GeoTIFF and no table; it is empty.</source>
      <translation>La carpeta {path} no contiene ningún GeoTIFF ni tabla; está vacía.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>Choose the folder that holds one GeoTIFF per date.</source>
      <translation>Elija la carpeta que contiene un GeoTIFF por fecha.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>{title} was given with {also_count} more, and data of this form ({label}) are read one at a time.</source>
      <translation>{title} se indicó con {also_count} más, y los datos de esta forma ({label}) se leen de uno en uno.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>Give one of them.</source>
      <translation>Indique solo uno de ellos.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>{path} cannot be read as: {label}.</source>
      <translation>No se puede leer {path} como: {label}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>Choose another format, or let it be found.</source>
      <translation>Elija otro formato o deje que se detecte.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>The folder {path} holds {tables_count} tables ({names}).</source>
      <translation>La carpeta {path} contiene {tables_count} tablas ({names}).</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>Choose one.</source>
      <translation>Elija una.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>There is no reader {reader}.</source>
      <translation>No existe el lector {reader}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/__init__.py" />
      <source>Readers are {named}.</source>
      <translation>Los lectores son {named}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>The archive {path} is cut short or damaged.</source>
      <translation>El archivo comprimido {path} está truncado o dañado.</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>Download it again.</source>
      <translation>Descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>{path} is not a zip archive.</source>
      <translation>{path} no es un archivo zip.</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>The archive {path} holds no CSV; it holds {names}.</source>
      <translation>El archivo comprimido {path} no contiene ningún CSV; contiene {names}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>The archive {path} holds no CSV; it is empty.</source>
      <translation>El archivo comprimido {path} no contiene ningún CSV; está vacío.</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>Choose another archive.</source>
      <translation>Elija otro archivo comprimido.</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>The archive {path} holds {chosen_count} tables ({chosen}).</source>
      <translation>El archivo comprimido {path} contiene {chosen_count} tablas ({chosen}).</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>Unpack it and choose one.</source>
      <translation>Descomprímalo y elija una.</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>The archive {path} is locked by a password.</source>
      <translation>El archivo comprimido {path} está protegido con contraseña.</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>Unpack it first.</source>
      <translation>Descomprímalo primero.</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>The archive {path} of {number} MB unpacks to {file_size} MB, more than any table.</source>
      <translation>El archivo comprimido {path} de {number} MB ocupa {file_size} MB al descomprimirlo, más que cualquier tabla.</translation>
    </message>
    <message>
      <location filename="../../core/readers/archives.py" />
      <source>Download it again from its source.</source>
      <translation>Descárguelo de nuevo desde su origen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/bands.py" />
      <source>Only {found_count} of {count} bands of {path} are described by a date.</source>
      <translation>Solo {found_count} de {count} bandas de {path} llevan una fecha como descripción.</translation>
    </message>
    <message>
      <location filename="../../core/readers/bands.py" />
      <source>None of the {count} bands of {path} are described by a date.</source>
      <translation>Ninguna de las {count} bandas de {path} lleva una fecha como descripción.</translation>
    </message>
    <message>
      <location filename="../../core/readers/bands.py" />
      <source>Describe every band like 20200105.</source>
      <translation>Describa cada banda como 20200105.</translation>
    </message>
    <message>
      <location filename="../../core/readers/bands.py" />
      <source>{path} has the date {days} twice, in the bands {found} and {band}.</source>
      <translation>{path} tiene la fecha {days} dos veces, en las bandas {found} y {band}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/bands.py" />
      <source>Take one away.</source>
      <translation>Quite una.</translation>
    </message>
    <message>
      <location filename="../../core/readers/climatology.py" />
      <source>This is a monthly climatology, repeated from {first} to {last}: it holds the season and no weather of any year.</source>
      <translation>Es una climatología mensual, repetida de {first} a {last}: contiene la estacionalidad y no el tiempo de ningún año.</translation>
    </message>
    <message>
      <location filename="../../core/readers/climatology.py" />
      <source>{path} holds no twelve months.</source>
      <translation>{path} no contiene doce meses.</translation>
    </message>
    <message>
      <location filename="../../core/readers/climatology.py" />
      <source>Give rasters that end in 01 to 12.</source>
      <translation>Indique rásteres cuyo nombre termine en 01 a 12.</translation>
    </message>
    <message>
      <location filename="../../core/readers/climatology.py" />
      <source>{path} is a monthly climatology, the same every year: no deformation.</source>
      <translation>{path} es una climatología mensual, igual todos los años: no es deformación.</translation>
    </message>
    <message>
      <location filename="../../core/readers/climatology.py" />
      <source>Give it as a factor.</source>
      <translation>Indíquela como factor.</translation>
    </message>
    <message>
      <location filename="../../core/readers/database.py" />
      <source>The database {words} does not answer: {said}.</source>
      <translation>La base de datos {words} no responde: {said}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/database.py" />
      <source>Install PostGIS in it, or choose another database.</source>
      <translation>Instale PostGIS en ella o elija otra base de datos.</translation>
    </message>
    <message>
      <location filename="../../core/readers/database.py" />
      <source>Check host, name and user; put the password in ~/.pgpass.</source>
      <translation>Revise servidor, nombre y usuario; ponga la contraseña en ~/.pgpass.</translation>
    </message>
    <message>
      <location filename="../../core/readers/database.py" />
      <source>Check the connection, the layer and its filter.</source>
      <translation>Revise la conexión, la capa y su filtro.</translation>
    </message>
    <message>
      <location filename="../../core/readers/database.py" />
      <source>The database {path} holds {found_count} layers of points.</source>
      <translation>La base de datos {path} contiene {found_count} capas de puntos.</translation>
    </message>
    <message>
      <location filename="../../core/readers/database.py" />
      <source>The database {path} has no layer of points {wanted}.</source>
      <translation>La base de datos {path} no tiene ninguna capa de puntos {wanted}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/database.py" />
      <source>Name one with |layername=.</source>
      <translation>Indique una con |layername=.</translation>
    </message>
    <message>
      <location filename="../../core/readers/database.py" />
      <source>Layers are: {listed}.</source>
      <translation>Las capas son: {listed}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/database.py" />
      <source>Layers are: none.</source>
      <translation>Capas: ninguna.</translation>
    </message>
    <message>
      <location filename="../../core/readers/dated_names.py" />
      <source>Names like {text} count the days of a year from 001.</source>
      <translation>Los nombres como {text} cuentan los días de un año desde 001.</translation>
    </message>
    <message>
      <location filename="../../core/readers/dated_names.py" />
      <source>Confirm the dates.</source>
      <translation>Confirme las fechas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/dated_names.py" />
      <source>Names like {text} are read as decimal years, here {found}.</source>
      <translation>Los nombres como {text} se leen como años decimales, aquí {found}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/dated_names.py" />
      <source>Names like {text} name a month: its first day is taken.</source>
      <translation>Los nombres como {text} indican un mes: se toma su primer día.</translation>
    </message>
    <message>
      <location filename="../../core/readers/deformation.py" />
      <source>The option sign=away turns it round.</source>
      <translation>La opción sign=away invierte el signo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/deformation.py" />
      <source>The deformation is taken as {kind}, from the name.</source>
      <translation>La deformación se toma como {kind}, según el nombre.</translation>
    </message>
    <message>
      <location filename="../../core/readers/deformation.py" />
      <source>The deformation is taken as line of sight.</source>
      <translation>La deformación se toma como línea de vista.</translation>
    </message>
    <message>
      <location filename="../../core/readers/deformation.py" />
      <source>The deformation is taken as line of sight, positive towards the satellite.</source>
      <translation>La deformación se toma como línea de vista, positiva hacia el satélite.</translation>
    </message>
    <message>
      <location filename="../../core/readers/deformation.py" />
      <source>{lost} values too large for a number in mm are taken as missing.</source>
      <translation>{lost} valores demasiado grandes para un número en mm se toman como ausentes.</translation>
    </message>
    <message>
      <location filename="../../core/readers/degrees.py" />
      <source>Longitude reaches {east} and latitude {north} in {title}, which are no degrees.</source>
      <translation>La longitud llega a {east} y la latitud a {north} en {title}, y no son grados.</translation>
    </message>
    <message>
      <location filename="../../core/readers/degrees.py" />
      <source>Choose the coordinate reference system of the coordinates.</source>
      <translation>Elija el sistema de referencia de coordenadas de las coordenadas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/egms.py" />
      <source>{told} is an EGMS L3 product, but its name does not say up (U) or east (E).</source>
      <translation>{told} es un producto EGMS L3, pero su nombre no dice hacia arriba (U) ni hacia el este (E).</translation>
    </message>
    <message>
      <location filename="../../core/readers/egms.py" />
      <source>Choose the kind up or east.</source>
      <translation>Elija la dirección up o east.</translation>
    </message>
    <message>
      <location filename="../../core/readers/egms.py" />
      <source>The files are of {products_count} products or tracks ({products}).</source>
      <translation>Los archivos son de {products_count} productos u órbitas ({products}).</translation>
    </message>
    <message>
      <location filename="../../core/readers/egms.py" />
      <source>Take the tiles of one.</source>
      <translation>Tome las teselas de uno solo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/egms.py" />
      <source>EGMS L2a is not calibrated: each burst has a reference of its own, so tiles need not fit together.</source>
      <translation>EGMS L2a no está calibrado: cada burst tiene su propia referencia, así que las teselas no tienen por qué encajar.</translation>
    </message>
    <message>
      <location filename="../../core/readers/egms.py" />
      <source>EGMS L3 keeps dates 6 days apart after December 2021, when one satellite was lost: many are interpolated, so scores on them are optimistic.</source>
      <translation>EGMS L3 mantiene fechas cada 6 días después de diciembre de 2021, cuando se perdió un satélite: muchas están interpoladas, así que las puntuaciones sobre ellas son optimistas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/egms.py" />
      <source>Score on L2b.</source>
      <translation>Evalúe con L2b.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>{path} is not a GeoTIFF but {held}.</source>
      <translation>{path} no es un GeoTIFF, sino {held}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Rename it to end in .tif.</source>
      <translation>Cambie su nombre para que termine en .tif.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Rename it to end in .zip.</source>
      <translation>Cambie su nombre para que termine en .zip.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Rename it to end in .gpkg.</source>
      <translation>Cambie su nombre para que termine en .gpkg.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Rename it to end in {suffix}.</source>
      <translation>Cambie su nombre para que termine en {suffix}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Rename it to end in .nc.</source>
      <translation>Cambie su nombre para que termine en .nc.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Choose another file, or download it again.</source>
      <translation>Elija otro archivo o descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>There is no file or folder {shown}.</source>
      <translation>No existe ningún archivo ni carpeta {shown}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Addresses on other computers are not read: download the file first.</source>
      <translation>Las direcciones en otros equipos no se leen: descargue primero el archivo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Check the path, or choose the source again.</source>
      <translation>Revise la ruta o elija de nuevo la fuente.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>{path} is empty.</source>
      <translation>{path} está vacío.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Choose another file.</source>
      <translation>Elija otro archivo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>{path} is {what}, not a table of text.</source>
      <translation>{path} es {what}, no una tabla de texto.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>{path} is text in UTF-16.</source>
      <translation>{path} es texto en UTF-16.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>Save it as UTF-8.</source>
      <translation>Guárdelo como UTF-8.</translation>
    </message>
    <message>
      <location filename="../../core/readers/files.py" />
      <source>{path} holds binary data, not a table of text.</source>
      <translation>{path} contiene datos binarios, no una tabla de texto.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>No dates were found in the names of the grids of {path}.</source>
      <translation>No se encontraron fechas en los nombres de las cuadrículas de {path}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>Name them like 20200105.grd.</source>
      <translation>Nómbrelas como 20200105.grd.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>{chosen_count} grids without a date are left out.</source>
      <translation>{chosen_count} cuadrículas sin fecha se omiten.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>The cells of {path} are not even.</source>
      <translation>Las celdas de {path} no son uniformes.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>Resample it.</source>
      <translation>Remuestréelo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>{path} holds {z} numbers for {width} x {height} cells.</source>
      <translation>{path} contiene {z} números para {width} x {height} celdas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>Make it again.</source>
      <translation>Créelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>No coordinate reference system was found.</source>
      <translation>No se encontró ningún sistema de referencia de coordenadas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>Choose the one of the grids.</source>
      <translation>Elija el de las cuadrículas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>The date {day} occurs twice, in {one} and {other}.</source>
      <translation>La fecha {day} aparece dos veces, en {one} y {other}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>Take one away, or name the part of the file names to take as the variable.</source>
      <translation>Quite una, o indique como variable la parte de los nombres de archivo que se debe tomar.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>{path} holds no grid.</source>
      <translation>{path} no contiene ninguna cuadrícula.</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>Choose GMT grids (z of y and x).</source>
      <translation>Elija cuadrículas de GMT (z de y y x).</translation>
    </message>
    <message>
      <location filename="../../core/readers/grids.py" />
      <source>Names like disp_2020004.grd count the days of a year from 000, as GMTSAR does.</source>
      <translation>Los nombres como disp_2020004.grd cuentan los días de un año desde 000, como hace GMTSAR.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>{path} is cut short or damaged.</source>
      <translation>{path} está truncado o dañado.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>Make it or download it again.</source>
      <translation>Créelo o descárguelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>{path} is HDF4, which is not read.</source>
      <translation>{path} es HDF4, que no se lee.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>Download it as netCDF (AppEEARS does), or convert it to GeoTIFF.</source>
      <translation>Descárguelo como netCDF (AppEEARS lo ofrece) o conviértalo a GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>{path} is no HDF5 file: it is empty.</source>
      <translation>{path} no es un archivo HDF5: está vacío.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>{path} is no HDF5 file: it starts with other bytes.</source>
      <translation>{path} no es un archivo HDF5: empieza con otros bytes.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>{path} has no data set {name}; it holds {held}.</source>
      <translation>{path} no tiene el conjunto de datos {name}; contiene {held}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>{path} has no data set {name}; it holds nothing.</source>
      <translation>{path} no tiene el conjunto de datos {name}; no contiene nada.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>The data set {name} of {path} claims {found} numbers.</source>
      <translation>El conjunto de datos {name} de {path} declara {found} números.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>Choose a smaller part of it.</source>
      <translation>Elija una parte menor.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5.py" />
      <source>The data set {name} of {path} holds {dtype}, not real numbers.</source>
      <translation>El conjunto de datos {name} de {path} contiene {dtype}, no números reales.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5_place.py" />
      <source>{path} is in radar geometry: it has no map coordinates.</source>
      <translation>{path} está en geometría de radar: no tiene coordenadas de mapa.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5_place.py" />
      <source>Geocode it (geo_timeseries), or put geometryRadar.h5 with latitude and longitude, or geometryGeo.h5 with azimuthCoord and rangeCoord, beside it.</source>
      <translation>Geocodifíquelo (geo_timeseries) o ponga a su lado geometryRadar.h5 con latitud y longitud, o geometryGeo.h5 con azimuthCoord y rangeCoord.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5_place.py" />
      <source>The pixels of {path} have the size {width} x {height}.</source>
      <translation>Los píxeles de {path} tienen el tamaño {width} x {height}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5_place.py" />
      <source>Geocode it again.</source>
      <translation>Geocodifíquelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5_place.py" />
      <source>The attributes X_FIRST, Y_FIRST, X_STEP and Y_STEP of {path} are no numbers.</source>
      <translation>Los atributos X_FIRST, Y_FIRST, X_STEP e Y_STEP de {path} no son números.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5_place.py" />
      <source>Each cell of the map takes the nearest pixel of radar geometry, by the lookup table in {name}.</source>
      <translation>Cada celda del mapa toma el píxel más cercano de la geometría de radar, según la tabla de búsqueda de {name}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/hdf5_place.py" />
      <source>Pixels are in radar geometry: they are points at their latitude and longitude.</source>
      <translation>Los píxeles están en geometría de radar: son puntos en su latitud y longitud.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>{title} holds no values: all {first_count} interferograms are empty.</source>
      <translation>{title} no contiene valores: los {first_count} interferogramas están vacíos.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>Choose another source.</source>
      <translation>Elija otra fuente.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>The coherence of {title} is 0 or missing wherever its interferograms hold values.</source>
      <translation>La coherencia de {title} es 0 o falta en todos los lugares donde sus interferogramas tienen valores.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>Check the files of coherence; without them all interferograms count equally.</source>
      <translation>Compruebe los archivos de coherencia; sin ellos, todos los interferogramas cuentan igual.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>The phase grows with motion towards the satellite, as chosen.</source>
      <translation>La fase crece con el movimiento hacia el satélite, según lo elegido.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>The phase grows with motion away from the satellite, as chosen.</source>
      <translation>La fase crece con el movimiento que se aleja del satélite, según lo elegido.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>The wavelength is {wavelength} mm, as chosen.</source>
      <translation>La longitud de onda es {wavelength} mm, según lo elegido.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>The wavelength is {wavelength} mm, as {title} says.</source>
      <translation>La longitud de onda es {wavelength} mm, según {title}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>Interferograms are referenced as they come.</source>
      <translation>Los interferogramas conservan la referencia con que vienen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>Choose a reference if they are not.</source>
      <translation>Elija una referencia si no la tienen.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>{first_count} interferograms of {dates_count} dates were inverted by least squares (SBAS), weighted by coherence; their residual is {network} mm.</source>
      <translation>{first_count} interferogramas de {dates_count} fechas se invirtieron por mínimos cuadrados (SBAS), ponderados por coherencia; su residuo es de {network} mm.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>{first_count} interferograms of {dates_count} dates were inverted by least squares (SBAS), weighted equally; their residual is {network} mm.</source>
      <translation>{first_count} interferogramas de {dates_count} fechas se invirtieron por mínimos cuadrados (SBAS), con pesos iguales; su residuo es de {network} mm.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>Each date rests on the interferograms up to it only, as it was known on that day.</source>
      <translation>Cada fecha se apoya solo en los interferogramas hasta ella, tal como se conocía ese día.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>All dates were solved together: a date also rests on later interferograms, so scores at earlier origins are optimistic.</source>
      <translation>Todas las fechas se resolvieron juntas: una fecha se apoya también en interferogramas posteriores, así que las puntuaciones en orígenes anteriores son optimistas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>{split} of {parts} series have interferograms in up to {parts_2} parts that nothing connects; the parts are joined by the smallest velocities (Berardino et al. 2002).</source>
      <translation>{split} de {parts} series tienen interferogramas en hasta {parts_2} partes que nada conecta; las partes se unen por las velocidades menores (Berardino et al. 2002).</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>See the quality layer network_parts.</source>
      <translation>Véase la capa de calidad network_parts.</translation>
    </message>
    <message>
      <location filename="../../core/readers/interferograms.py" />
      <source>{late} series have no interferogram of the first date; they start later.</source>
      <translation>{late} series no tienen ningún interferograma de la primera fecha; empiezan más tarde.</translation>
    </message>
    <message>
      <location filename="../../core/readers/large.py" />
      <source>Cells are means of {count} x {count} pixels, of those that hold a value.</source>
      <translation>Las celdas son medias de {count} x {count} píxeles, de los que contienen un valor.</translation>
    </message>
    <message>
      <location filename="../../core/readers/large.py" />
      <source>Points have no pixels to average.</source>
      <translation>Los puntos no tienen píxeles que promediar.</translation>
    </message>
    <message>
      <location filename="../../core/readers/large.py" />
      <source>Give them a cell size instead: cell, or --cell.</source>
      <translation>Indique en su lugar un tamaño de celda: cell, o --cell.</translation>
    </message>
    <message>
      <location filename="../../core/readers/large.py" />
      <source>{title} holds no values: all {dates_count} dates are empty.</source>
      <translation>{title} no contiene valores: las {dates_count} fechas están vacías.</translation>
    </message>
    <message>
      <location filename="../../core/readers/large.py" />
      <source>Choose another source, or check its no-data value.</source>
      <translation>Elija otra fuente o revise su valor sin datos.</translation>
    </message>
    <message>
      <location filename="../../core/readers/large.py" />
      <source>It was read in {cut_count} parts; numbers in notes are of one part.</source>
      <translation>Se leyó en {cut_count} partes; los números de las notas son de una parte.</translation>
    </message>
    <message>
      <location filename="../../core/readers/licsbas.py" />
      <source>{path} holds cum of {size} and {days} dates in imdates.</source>
      <translation>{path} contiene cum de {size} y {days} fechas en imdates.</translation>
    </message>
    <message>
      <location filename="../../core/readers/licsbas.py" />
      <source>Give one date, as YYYYMMDD, for each layer.</source>
      <translation>Indique una fecha, como YYYYMMDD, para cada capa.</translation>
    </message>
    <message>
      <location filename="../../core/readers/licsbas.py" />
      <source>The dates of {path} repeat or are out of order.</source>
      <translation>Las fechas de {path} se repiten o están desordenadas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/licsbas.py" />
      <source>{path} is in radar geometry: it has no corner_lat and corner_lon.</source>
      <translation>{path} está en geometría de radar: no tiene corner_lat ni corner_lon.</translation>
    </message>
    <message>
      <location filename="../../core/readers/licsbas.py" />
      <source>Run LiCSBAS on geocoded interferograms (GEOCml).</source>
      <translation>Ejecute LiCSBAS con interferogramas geocodificados (GEOCml).</translation>
    </message>
    <message>
      <location filename="../../core/readers/licsbas.py" />
      <source>Values are relative to the area of columns and rows {area}.</source>
      <translation>Los valores son relativos al área de columnas y filas {area}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/licsbas.py" />
      <source>LiCSBAS would mask {left} of {size} pixels: see the layer mask.</source>
      <translation>LiCSBAS enmascararía {left} de {size} píxeles: véase la capa mask.</translation>
    </message>
    <message>
      <location filename="../../core/readers/licsbas.py" />
      <source>The deformation is line of sight, positive towards the satellite, as LiCSBAS writes it.</source>
      <translation>La deformación es en la línea de vista, positiva hacia el satélite, como la escribe LiCSBAS.</translation>
    </message>
    <message>
      <location filename="../../core/readers/long_table.py" />
      <source>{title} has {missing} rows without a point.</source>
      <translation>{title} tiene {missing} filas sin punto.</translation>
    </message>
    <message>
      <location filename="../../core/readers/long_table.py" />
      <source>Give each row its point.</source>
      <translation>Indique el punto de cada fila.</translation>
    </message>
    <message>
      <location filename="../../core/readers/long_table.py" />
      <source>{title} has two rows of {name} on {day}.</source>
      <translation>{title} tiene dos filas de {name} en {day}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/long_table.py" />
      <source>Keep one row a point and date.</source>
      <translation>Conserve una fila por punto y fecha.</translation>
    </message>
    <message>
      <location filename="../../core/readers/long_table.py" />
      <source>{told} has no columns id, date and value.</source>
      <translation>{told} no tiene las columnas id, date y value.</translation>
    </message>
    <message>
      <location filename="../../core/readers/long_table.py" />
      <source>Name its columns so.</source>
      <translation>Nombre así sus columnas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/long_table.py" />
      <source>{told} has columns but no rows.</source>
      <translation>{told} tiene columnas, pero no filas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/matlab.py" />
      <source>{path} is no file of MATLAB.</source>
      <translation>{path} no es un archivo de MATLAB.</translation>
    </message>
    <message>
      <location filename="../../core/readers/matlab.py" />
      <source>Make it again in MATLAB.</source>
      <translation>Créelo de nuevo en MATLAB.</translation>
    </message>
    <message>
      <location filename="../../core/readers/mintpy.py" />
      <source>{path} has {entries} dates for {count} layers.</source>
      <translation>{path} tiene {entries} fechas para {count} capas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/mintpy.py" />
      <source>Write one date, as YYYYMMDD, for each layer.</source>
      <translation>Escriba una fecha, como YYYYMMDD, para cada capa.</translation>
    </message>
    <message>
      <location filename="../../core/readers/mintpy.py" />
      <source>{name} of {path} has the size {size}, not dates x rows x columns.</source>
      <translation>{name} de {path} tiene el tamaño {size}, no fechas x filas x columnas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/mintpy.py" />
      <source>The deformation is line of sight, positive towards the satellite, as MintPy writes it.</source>
      <translation>La deformación es en la línea de vista, positiva hacia el satélite, como la escribe MintPy.</translation>
    </message>
    <message>
      <location filename="../../core/readers/mintpy.py" />
      <source>{empty} pixels are 0 on all dates and hold no data.</source>
      <translation>{empty} píxeles son 0 en todas las fechas y no contienen datos.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>No coordinates were found in {title}.</source>
      <translation>No se encontraron coordenadas en {title}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>Name the columns easting and northing, longitude and latitude, or x and y.</source>
      <translation>Nombre las columnas easting y northing, longitude y latitude, o x e y.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>No dates were found in {title}.</source>
      <translation>No se encontraron fechas en {title}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>Name the columns like 20200105 or D20200105.</source>
      <translation>Nombre las columnas como 20200105 o D20200105.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>The longitudes and latitudes of {title} are degrees, and {crs} has none.</source>
      <translation>Las longitudes y latitudes de {title} son grados, y {crs} no usa grados.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>Choose EPSG:4326, or leave the system to be found.</source>
      <translation>Elija EPSG:4326 o deje que se detecte el sistema.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>{title} has the date {day} twice, in the columns {names} and {names_2}.</source>
      <translation>{title} tiene la fecha {day} dos veces, en las columnas {names} y {names_2}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>Leave one out, or name the letters before the dates to take as the variable.</source>
      <translation>Omita una, o indique como variable las letras que preceden a las fechas deseadas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>The column {name} of {title} is not numeric.</source>
      <translation>La columna {name} de {title} no es numérica.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>Correct its entries.</source>
      <translation>Corrija sus entradas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>Columns like {name} are read as decimal years.</source>
      <translation>Las columnas como {name} se leen como años decimales.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>Columns like {name} are taken as year, month and day.</source>
      <translation>Las columnas como {name} se toman como año, mes y día.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>Choose the one of the coordinates.</source>
      <translation>Elija el de las coordenadas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>Coordinates are in {code}, from the column {projected}.</source>
      <translation>Las coordenadas están en {code}, según la columna {projected}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/named_columns.py" />
      <source>The columns {names} are taken as degrees of WGS 84 (EPSG:4326).</source>
      <translation>Las columnas {names} se toman como grados de WGS 84 (EPSG:4326).</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_file.py" />
      <source>Too many files are open to read {path}.</source>
      <translation>Hay demasiados archivos abiertos para leer {path}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_file.py" />
      <source>Close other programs, or allow more open files (ulimit -n).</source>
      <translation>Cierre otros programas o permita más archivos abiertos (ulimit -n).</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_file.py" />
      <source>{path} is no netCDF file.</source>
      <translation>{path} no es un archivo netCDF.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_file.py" />
      <source>The variable {variable} of {path} holds {size} numbers.</source>
      <translation>La variable {variable} de {path} contiene {size} números.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>The variable {variable} of {path} has the dimensions {rest} besides time.</source>
      <translation>La variable {variable} de {path} tiene las dimensiones {rest} además del tiempo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>Take one level of it first.</source>
      <translation>Tome primero un nivel de ella.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>Choose the one of the grid.</source>
      <translation>Elija el de la cuadrícula.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>The variable {variable} of {path} has no coordinates along {rest} and {rest_2}.</source>
      <translation>La variable {variable} de {path} no tiene coordenadas a lo largo de {rest} y {rest_2}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>Add longitude and latitude, or x and y.</source>
      <translation>Añada longitud y latitud, o x e y.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>The grid mapping {name} is not understood.</source>
      <translation>No se entiende la proyección de cuadrícula {name}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>Cells are not evenly spaced: they are kept as points.</source>
      <translation>Las celdas no están espaciadas por igual: se conservan como puntos.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>The grid is curved: its cells are kept as points.</source>
      <translation>La cuadrícula es curva: sus celdas se conservan como puntos.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>Choose the one of the mesh.</source>
      <translation>Elija el de la malla.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_place.py" />
      <source>Stations have no coordinates.</source>
      <translation>Las estaciones no tienen coordenadas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_sequence.py" />
      <source>{lost_count} of {count} files hold no {name} and are left out: {shown}.</source>
      <translation>{lost_count} de {count} archivos no contienen {name} y se omiten: {shown}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_sequence.py" />
      <source>Up to {most} values a day were summed: {times} times became {dates} dates.</source>
      <translation>Se sumaron hasta {most} valores por día: {times} tiempos pasaron a ser {dates} fechas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_sequence.py" />
      <source>Up to {most} values a day were averaged: {times} times became {dates} dates.</source>
      <translation>Se promediaron hasta {most} valores por día: {times} tiempos pasaron a ser {dates} fechas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_sequence.py" />
      <source>Too few days hold amounts to tell whether {name} counts up within each day: it was summed as it is.</source>
      <translation>Muy pocos días contienen cantidades para saber si {name} se acumula dentro de cada día: los valores se sumaron tal cual.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_sequence.py" />
      <source>Amounts count up within each day: they were taken apart into their hours.</source>
      <translation>Las cantidades se acumulan dentro de cada día: se separaron por horas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>The variable {variable} of {path} has {found_count} time axes.</source>
      <translation>La variable {variable} de {path} tiene {found_count} ejes de tiempo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>Choose a variable with one.</source>
      <translation>Elija una variable con uno solo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>The time axis of {path} is empty or has missing entries.</source>
      <translation>El eje de tiempo de {path} está vacío o tiene entradas ausentes.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>Make the file again.</source>
      <translation>Cree el archivo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>{path} has dates such as 30 February: its calendar is {calendar}.</source>
      <translation>{path} tiene fechas como el 30 de febrero: su calendario es {calendar}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>{path} has dates such as 30 February: its calendar is standard.</source>
      <translation>{path} tiene fechas como el 30 de febrero: su calendario es standard.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>Bring it to the standard calendar.</source>
      <translation>Páselo al calendario estándar.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>The times of {path} are {unit} in the calendar {calendar}, which gives no dates.</source>
      <translation>Los tiempos de {path} son {unit} en el calendario {calendar}, que no da fechas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>Correct the units of its time axis.</source>
      <translation>Corrija las unidades de su eje de tiempo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>Dates of {path} are in the calendar {calendar}; they keep their place in the year.</source>
      <translation>Las fechas de {path} están en el calendario {calendar}; conservan su lugar en el año.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_time.py" />
      <source>Dates of {path} are in the calendar standard; they keep their place in the year.</source>
      <translation>Las fechas de {path} están en el calendario standard; conservan su lugar en el año.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>{title} holds {dated_count} variables ({dated}).</source>
      <translation>{title} contiene {dated_count} variables ({dated}).</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>Name the one to take as the variable: --option variable={dated}.</source>
      <translation>Indique la deseada como variable: --option variable={dated}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>Name the factor after the one to take, such as {dated}.</source>
      <translation>Dé al factor el nombre de la deseada, por ejemplo {dated}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>{title} has no variable with a time axis; it holds {names}.</source>
      <translation>{title} no tiene ninguna variable con eje de tiempo; contiene {names}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>{title} has no variable with a time axis; it holds nothing.</source>
      <translation>{title} no tiene ninguna variable con eje de tiempo; no contiene nada.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>{title} has no variable {variable} with dates.</source>
      <translation>{title} no tiene ninguna variable {variable} con fechas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>Variables are {dated}.</source>
      <translation>Las variables son {dated}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>Variables are none.</source>
      <translation>No hay ninguna variable.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>The variable {found} of {title} is taken, one of {dated_count}.</source>
      <translation>Se toma la variable {found} de {title}, una de {dated_count}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_variable.py" />
      <source>The variable {found} of {title} is taken.</source>
      <translation>Se toma la variable {found} de {title}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/netcdf_versions.py" />
      <source>{late} of {late_count} times are preliminary (ERA5T) and may still be corrected.</source>
      <translation>{late} de {late_count} tiempos son preliminares (ERA5T) y aún pueden corregirse.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>{path} holds {name} of {number}, Jmat of {number_2} and {days_count} dates.</source>
      <translation>{path} contiene {name} de {number}, Jmat de {number_2} y {days_count} fechas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>{path} holds {name} of {number}, Jmat of one number and {days_count} dates.</source>
      <translation>{path} contiene {name} de {number}, Jmat de un número y {days_count} fechas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>{path} holds {name} of one number, Jmat of {number} and {days_count} dates.</source>
      <translation>{path} contiene {name} de un número, Jmat de {number} y {days_count} fechas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>{path} holds {name} of one number, Jmat of one number and {days_count} dates.</source>
      <translation>{path} contiene {name} de un número, Jmat de un número y {days_count} fechas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Jmat must have one row an interferogram and one column a date.</source>
      <translation>Jmat debe tener una fila por interferograma y una columna por fecha.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>The dates of {path} are no ordinal days (days since the year 1).</source>
      <translation>Las fechas de {path} no son días ordinales (días desde el año 1).</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Write them as Python's date.toordinal gives them.</source>
      <translation>Escríbalas como las da date.toordinal de Python.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Sort them with Jmat.</source>
      <translation>Ordénelas junto con Jmat.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Row {row} of Jmat in {path} does not join two dates by +1 and -1.</source>
      <translation>La fila {row} de Jmat en {path} no une dos fechas con +1 y -1.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Correct the matrix.</source>
      <translation>Corrija la matriz.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>{path} holds {number} numbers, the interferograms {count} pixels.</source>
      <translation>{path} contiene {number} números; los interferogramas, {count} píxeles.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Give the one of these interferograms.</source>
      <translation>Indique el de estos interferogramas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>{path} holds unwrapPhase of {number} and {pairs_count} pairs of dates.</source>
      <translation>{path} contiene unwrapPhase de {number} y {pairs_count} pares de fechas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>{path} holds unwrapPhase of one number and {pairs_count} pairs of dates.</source>
      <translation>{path} contiene unwrapPhase de un número y {pairs_count} pares de fechas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Give one pair of dates, as YYYYMMDD, for each interferogram.</source>
      <translation>Indique un par de fechas, como YYYYMMDD, para cada interferograma.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>{path} has pairs whose second date is not after the first, or none at all.</source>
      <translation>{path} tiene pares cuya segunda fecha no es posterior a la primera, o no tiene ninguno.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Correct the data set date.</source>
      <translation>Corrija el conjunto de datos date.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Jmat writes interferograms as the earlier date minus the later one: their phase should grow with motion away from the satellite.</source>
      <translation>Jmat escribe los interferogramas como la fecha anterior menos la posterior: su fase debería crecer con el movimiento que se aleja del satélite.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Confirm the sign.</source>
      <translation>Confirme el signo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Jmat writes interferograms as the later date minus the earlier one: their phase should grow with motion towards the satellite.</source>
      <translation>Jmat escribe los interferogramas como la fecha posterior menos la anterior: su fase debería crecer con el movimiento hacia el satélite.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>The interferograms state no unit and are taken as phase in radians.</source>
      <translation>Los interferogramas no indican unidad y se toman como fase en radianes.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>No coordinates were found (lat.flt, lon.flt): rows and columns are used.</source>
      <translation>No se encontraron coordenadas (lat.flt, lon.flt): se usan filas y columnas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>Pixels are in radar geometry: they are points at the places of lat.flt and lon.flt.</source>
      <translation>Los píxeles están en geometría de radar: son puntos en los lugares de lat.flt y lon.flt.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_hdf5.py" />
      <source>{keep} interferograms are marked as dropped and are left out.</source>
      <translation>{keep} interferogramas están marcados como descartados y se omiten.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_place.py" />
      <source>{path} has {width} x {height} pixels, {first} {width_2} x {height_2}.</source>
      <translation>{path} tiene {width} x {height} píxeles; {first}, {width_2} x {height_2}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_place.py" />
      <source>Give the geom_reference of these interferograms, of the same looks.</source>
      <translation>Indique el geom_reference de estos interferogramas, con los mismos looks.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_place.py" />
      <source>The interferograms are in radar geometry and have no place.</source>
      <translation>Los interferogramas están en geometría de radar y no tienen lugar.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_place.py" />
      <source>Put the folder geom_reference with lat.rdr and lon.rdr beside the folder of pairs.</source>
      <translation>Ponga la carpeta geom_reference con lat.rdr y lon.rdr junto a la carpeta de los pares.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>Interferograms are displacements, positive towards the satellite.</source>
      <translation>Los interferogramas son desplazamientos, positivos hacia el satélite.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>Interferograms are unwrapped phase in radians that grows with motion away from the satellite.</source>
      <translation>Los interferogramas son fase desenrollada en radianes que crece con el movimiento que se aleja del satélite.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>Interferograms are unwrapped phase in radians that grows with motion away from the satellite, 0 where there is none.</source>
      <translation>Los interferogramas son fase desenrollada en radianes que crece con el movimiento que se aleja del satélite; 0 donde no hay fase.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>No pairs of dates were found in the names of {folder}.</source>
      <translation>No se encontraron pares de fechas en los nombres de {folder}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>Name the files or their folders like 20200105_20200117.</source>
      <translation>Nombre los archivos o sus carpetas según el modelo 20200105_20200117.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>The interferograms of {folder} are in different units ({units}).</source>
      <translation>Los interferogramas de {folder} están en unidades distintas ({units}).</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>Bring them to one unit.</source>
      <translation>Llévelos a una misma unidad.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>The interferograms such as {path} are in {unit}, which is neither phase nor length.</source>
      <translation>Los interferogramas como {path} están en {unit}, que no es fase ni longitud.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>The interferograms such as {path} are without a unit.</source>
      <translation>Los interferogramas como {path} no tienen unidad.</translation>
    </message>
    <message>
      <location filename="../../core/readers/network_rasters.py" />
      <source>Choose rad, mm, cm or m.</source>
      <translation>Elija rad, mm, cm o m.</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera.py" />
      <source>{path} has less than 2 x 2 pixels.</source>
      <translation>{path} tiene menos de 2 x 2 píxeles.</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera.py" />
      <source>{path} has no layer {name}.</source>
      <translation>{path} no tiene ninguna capa {name}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera.py" />
      <source>The deformation is line of sight, positive towards the satellite, as OPERA writes it.</source>
      <translation>La deformación es en la línea de vista, positiva hacia el satélite, como la escribe OPERA.</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera_products.py" />
      <source>{title} holds products of {frames_count} frames ({frames}).</source>
      <translation>{title} contiene productos de {frames_count} frames ({frames}).</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera_products.py" />
      <source>Give a folder of one frame, or one file of it.</source>
      <translation>Indique una carpeta de un solo frame, o un archivo de él.</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera_products.py" />
      <source>Products count from {starts_count} first dates and are joined at them; a pixel without a value on one of them is missing after it.</source>
      <translation>Los productos cuentan desde {starts_count} primeras fechas y se unen en ellas; un píxel sin valor en una de ellas falta a partir de ella.</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera_products.py" />
      <source>{file} does not name two dates.</source>
      <translation>{file} no indica dos fechas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera_products.py" />
      <source>Keep the names that OPERA gives.</source>
      <translation>Conserve los nombres que da OPERA.</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera_products.py" />
      <source>{path} counts from {first}, on which no earlier product ends.</source>
      <translation>{path} cuenta desde el {first}, en que no termina ningún producto anterior.</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera_products.py" />
      <source>Download the product that ends on {first}, or leave out those that count from it.</source>
      <translation>Descargue el producto que termina el {first} u omita los que cuentan desde él.</translation>
    </message>
    <message>
      <location filename="../../core/readers/opera_products.py" />
      <source>{older} products come in several versions; the last one made is taken.</source>
      <translation>{older} productos vienen en varias versiones; se toma la última elaborada.</translation>
    </message>
    <message>
      <location filename="../../core/readers/other_hdf5.py" />
      <source>{path} is HDF5 of an unknown layout; it holds {held}.</source>
      <translation>{path} es HDF5 de estructura desconocida; contiene {held}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/other_hdf5.py" />
      <source>{path} is HDF5 of an unknown layout; it holds nothing.</source>
      <translation>{path} es HDF5 de estructura desconocida; no contiene nada.</translation>
    </message>
    <message>
      <location filename="../../core/readers/other_hdf5.py" />
      <source>Give one of MintPy (timeseries), HDF-EOS5, LiCSBAS (cum), KFTS (igram, Jmat) or MintPy's ifgramStack (unwrapPhase).</source>
      <translation>Indique uno de MintPy (timeseries), HDF-EOS5, LiCSBAS (cum), KFTS (igram, Jmat) o ifgramStack de MintPy (unwrapPhase).</translation>
    </message>
    <message>
      <location filename="../../core/readers/other_hdf5.py" />
      <source>{path} is SARvey's own file, whose points have no coordinates.</source>
      <translation>{path} es un archivo propio de SARvey, cuyos puntos no tienen coordenadas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/other_hdf5.py" />
      <source>Export it: sarvey_export {path} -o points.gpkg.</source>
      <translation>Expórtelo: sarvey_export {path} -o points.gpkg.</translation>
    </message>
    <message>
      <location filename="../../core/readers/phases.py" />
      <source>{pairs_count} interferograms repeat a pair of dates and are left out.</source>
      <translation>{pairs_count} interferogramas repiten un par de fechas y se omiten.</translation>
    </message>
    <message>
      <location filename="../../core/readers/phases.py" />
      <source>{title} has {number} pixels, {title_2} {number_2}.</source>
      <translation>{title} tiene {number} píxeles; {title_2}, {number_2}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/phases.py" />
      <source>Give files of the same pixels.</source>
      <translation>Indique archivos con los mismos píxeles.</translation>
    </message>
    <message>
      <location filename="../../core/readers/phases.py" />
      <source>{title} has another unit or sign than {title_2}.</source>
      <translation>{title} tiene otra unidad u otro signo que {title_2}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/phases.py" />
      <source>Bring them to one.</source>
      <translation>Unifíquelos.</translation>
    </message>
    <message>
      <location filename="../../core/readers/points.py" />
      <source>{title} has {epochs} dates but no points.</source>
      <translation>{title} tiene {epochs} fechas, pero ningún punto.</translation>
    </message>
    <message>
      <location filename="../../core/readers/points.py" />
      <source>{title} holds no values: all {epochs} x {points} entries are empty.</source>
      <translation>{title} no contiene valores: las {epochs} x {points} entradas están vacías.</translation>
    </message>
    <message>
      <location filename="../../core/readers/points.py" />
      <source>Choose another file or other fields.</source>
      <translation>Elija otro archivo u otros campos.</translation>
    </message>
    <message>
      <location filename="../../core/readers/points.py" />
      <source>{known} of {known_2} points have no coordinates and are left out.</source>
      <translation>{known} de {known_2} puntos no tienen coordenadas y se omiten.</translation>
    </message>
    <message>
      <location filename="../../core/readers/points.py" />
      <source>{repeated} of {place_count} points repeat the place of another one.</source>
      <translation>{repeated} de {place_count} puntos repiten el lugar de otro.</translation>
    </message>
    <message>
      <location filename="../../core/readers/points.py" />
      <source>None of the {wanted_count} selected points is in the source.</source>
      <translation>Ninguno de los {wanted_count} puntos seleccionados está en la fuente.</translation>
    </message>
    <message>
      <location filename="../../core/readers/points.py" />
      <source>Select them again.</source>
      <translation>Selecciónelos de nuevo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{path} has {said}, {first} {width} x {height}.</source>
      <translation>{path} tiene {said}; {first}, {width} x {height}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{path} has {said}, {first} {rest}.</source>
      <translation>{path} tiene {said}; {first}, {rest}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{path} has {said}, {first} none.</source>
      <translation>{path} tiene {said}; {first}, ninguno.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{path} has {said}, {first} at {transform}, {transform_2} and {cell}.</source>
      <translation>{path} tiene {said}; {first}, en {transform}, {transform_2} y de {cell}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>Resample it or leave it out.</source>
      <translation>Remuestréelo u omítalo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{path} holds {held} bytes; its header speaks of {needed}: it is cut short or damaged.</source>
      <translation>{path} contiene {held} bytes; su cabecera indica {needed}: está truncado o dañado.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{path} is not a VRT.</source>
      <translation>{path} no es un VRT.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{path} refers to files on another computer.</source>
      <translation>{path} remite a archivos en otro equipo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>Download them first.</source>
      <translation>Descárguelos primero.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{title} holds {count} rasters of {shape} x {shape_2} pixels: they need {needed} GB, this computer has {value} GB.</source>
      <translation>{title} contiene {count} rásteres de {shape} x {shape_2} píxeles: necesitan {needed} GB; este equipo tiene {value} GB.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>Draw regions, or read a part with --option bounds=left,bottom,right,top, or the mean of 4 x 4 pixels with --option coarser=4.</source>
      <translation>Dibuje regiones, o lea una parte con --option bounds=left,bottom,right,top, o la media de 4 x 4 píxeles con --option coarser=4.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{title} holds no values: all {count} rasters of {width} x {height} pixels are empty.</source>
      <translation>{title} no contiene valores: los {count} rásteres de {width} x {height} píxeles están vacíos.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{path} holds complex numbers: a wrapped interferogram, not deformation.</source>
      <translation>{path} contiene números complejos: un interferograma enrollado, no deformación.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>Choose the unwrapped phase or the displacement.</source>
      <translation>Elija la fase desenrollada o el desplazamiento.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>{path} holds a text that is not in UTF-8 among its metadata.</source>
      <translation>{path} contiene entre sus metadatos un texto que no está en UTF-8.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>Copy it without them: gdal_translate -nomd.</source>
      <translation>Cópielo sin ellos: gdal_translate -nomd.</translation>
    </message>
    <message>
      <location filename="../../core/readers/raster_files.py" />
      <source>Choose the one of the rasters.</source>
      <translation>Elija el de los rásteres.</translation>
    </message>
    <message>
      <location filename="../../core/readers/rasters.py" />
      <source>No dates were found in the names of {path}.</source>
      <translation>No se encontraron fechas en los nombres de {path}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/rasters.py" />
      <source>Name the files like 20200105.tif, or describe the bands so.</source>
      <translation>Nombre los archivos como 20200105.tif o describa así las bandas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/rasters.py" />
      <source>{path} is read as {role}.</source>
      <translation>{path} se lee como {role}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/rasters.py" />
      <source>{path} and {path_2} have different first dates: they are interferograms, not a series.</source>
      <translation>{path} y {path_2} tienen primeras fechas distintas: son interferogramas, no una serie.</translation>
    </message>
    <message>
      <location filename="../../core/readers/rasters.py" />
      <source>Let the format be found, as line of sight: interferograms are inverted to a series.</source>
      <translation>Deje que se detecte el formato, como línea de vista: los interferogramas se invierten a una serie.</translation>
    </message>
    <message>
      <location filename="../../core/readers/rasters.py" />
      <source>{path} has no date and is left out.</source>
      <translation>{path} no tiene fecha y se omite.</translation>
    </message>
    <message>
      <location filename="../../core/readers/rasters.py" />
      <source>{aside_count} rasters such as {name} are left out.</source>
      <translation>{aside_count} rásteres como {name} se omiten.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sample.py" />
      <source>{title} holds no values at {windows_count} places spread over it.</source>
      <translation>{title} no contiene valores en {windows_count} lugares repartidos por él.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sample.py" />
      <source>Read the part that holds values: bounds=left,bottom,right,top.</source>
      <translation>Lea la parte que contiene valores: bounds=left,bottom,right,top.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sentinels.py" />
      <source>The value {number} occurs {held} times and is taken as missing.</source>
      <translation>El valor {number} aparece {held} veces y se toma como ausente.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>The time {day} {clock}:{clock_2} occurs in {one} and in {other}.</source>
      <translation>El tiempo {day} {clock}:{clock_2} aparece en {one} y en {other}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>Leave one of them out, or cut off the times of one that the other has, too.</source>
      <translation>Omita uno de los dos, o quite de uno los tiempos que también tiene el otro.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>The date {day} occurs in {one} and in {other}.</source>
      <translation>La fecha {day} aparece en {one} y en {other}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>Leave one file out.</source>
      <translation>Omita un archivo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>The files differ: {name} contains {other} in {another}, and {known} contains {kind} in {unit}.</source>
      <translation>Los archivos difieren: {name} contiene {other} en {another}, y {known} contiene {kind} en {unit}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>The files differ: {name} contains {other} in {another}, and {known} contains {kind} in no unit.</source>
      <translation>Los archivos difieren: {name} contiene {other} en {another}, y {known} contiene {kind} sin unidad.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>The files differ: {name} contains {other} in no unit, and {known} contains {kind} in {unit}.</source>
      <translation>Los archivos difieren: {name} contiene {other} sin unidad, y {known} contiene {kind} en {unit}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>The files differ: {name} contains {other} in no unit, and {known} contains {kind} in no unit.</source>
      <translation>Los archivos difieren: {name} contiene {other} sin unidad, y {known} contiene {kind} sin unidad.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>Give files of one kind and one unit.</source>
      <translation>Indique archivos de un solo tipo y una sola unidad.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>{name} lies on other cells than {names}.</source>
      <translation>{name} está en otras celdas que {names}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/sequence.py" />
      <source>Give files of one grid.</source>
      <translation>Indique archivos de una misma cuadrícula.</translation>
    </message>
    <message>
      <location filename="../../core/readers/soundness.py" />
      <source>The date {day} of {title} repeats or is out of order.</source>
      <translation>La fecha {day} de {title} se repite o está desordenada.</translation>
    </message>
    <message>
      <location filename="../../core/readers/soundness.py" />
      <source>Give each date once, in order of time.</source>
      <translation>Indique cada fecha una sola vez, en orden temporal.</translation>
    </message>
    <message>
      <location filename="../../core/readers/soundness.py" />
      <source>{number} date lies in the future, the last on {later}.</source>
      <translation>{number} fecha está en el futuro, la última el {later}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/soundness.py" />
      <source>Check how dates are written.</source>
      <translation>Revise cómo están escritas las fechas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/soundness.py" />
      <source>{number} dates lie in the future, the last on {later}.</source>
      <translation>{number} fechas están en el futuro, la última el {later}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stamps.py" />
      <source>{path} holds no series of StaMPS: it lacks {missing}.</source>
      <translation>{path} no contiene series de StaMPS: falta {missing}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stamps.py" />
      <source>Run ps_plot('v-d', 'ts') in MATLAB and give its ps_plot_ts_v-d.mat.</source>
      <translation>Ejecute ps_plot('v-d', 'ts') en MATLAB e indique su ps_plot_ts_v-d.mat.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stamps.py" />
      <source>{path} has ph_mm of {values} for {lonlat_count} places and {days_count} days.</source>
      <translation>{path} tiene ph_mm de {values} para {lonlat_count} lugares y {days_count} días.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stamps.py" />
      <source>Make it anew with ps_plot.</source>
      <translation>Créelo de nuevo con ps_plot.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stamps.py" />
      <source>The days of {path} are none between 1970 and 2100.</source>
      <translation>Los días de {path} no están entre 1970 y 2100.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stamps.py" />
      <source>Make it anew.</source>
      <translation>Genérelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stamps.py" />
      <source>{path} has the date {repeated} twice.</source>
      <translation>{path} tiene la fecha {repeated} dos veces.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stamps.py" />
      <source>Keep one of them.</source>
      <translation>Conserve una de ellas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>{title} holds several quantities ({quantities}).</source>
      <translation>{title} contiene varias magnitudes ({quantities}).</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Name the one to take as the variable.</source>
      <translation>Indique la deseada como variable.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>{told} has no column of numbers.</source>
      <translation>{told} no tiene ninguna columna de números.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>{title} has the date {day} in {counts} rows.</source>
      <translation>{title} tiene la fecha {day} en {counts} filas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Keep one row a date.</source>
      <translation>Conserve una fila por fecha.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>{title} has {blank} rows without a date.</source>
      <translation>{title} tiene {blank} filas sin fecha.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Give each row its date.</source>
      <translation>Indique la fecha de cada fila.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>{told} holds no values in the columns {keep}.</source>
      <translation>{told} no contiene valores en las columnas {keep}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Choose other columns or another file.</source>
      <translation>Elija otras columnas u otro archivo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>{title} has an entry that is no date ({first}).</source>
      <translation>{title} tiene una entrada que no es una fecha ({first}).</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Write dates like 2020-01-05.</source>
      <translation>Escriba las fechas como 2020-01-05.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>{title} has no column {variable}.</source>
      <translation>{title} no tiene la columna {variable}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Columns are {names}.</source>
      <translation>Las columnas son {names}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>{companion} cannot be read as a table of stations: {reason}.</source>
      <translation>{companion} no se puede leer como tabla de estaciones: {reason}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Correct it (station, longitude, latitude), or take it away.</source>
      <translation>Corríjala (station, longitude, latitude) o quítela.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Of the {names_count} columns of {title}, {taken} are used.</source>
      <translation>De las {names_count} columnas de {title}, se usan {taken}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>{companion} holds no coordinates.</source>
      <translation>{companion} no contiene coordenadas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Choose the one of the stations.</source>
      <translation>Elija el de las estaciones.</translation>
    </message>
    <message>
      <location filename="../../core/readers/stations.py" />
      <source>Stations are placed from {companion}.</source>
      <translation>Las estaciones se sitúan a partir de {companion}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/text.py" />
      <source>The first line of {path} cannot be read as names of columns.</source>
      <translation>La primera línea de {path} no se puede leer como nombres de columnas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/text.py" />
      <source>Correct it.</source>
      <translation>Corríjala.</translation>
    </message>
    <message>
      <location filename="../../core/readers/text.py" />
      <source>{told} cannot be read as a table: {reason}.</source>
      <translation>{told} no se puede leer como tabla: {reason}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/text.py" />
      <source>Correct that entry; leave missing values empty.</source>
      <translation>Corrija esa entrada; deje vacíos los valores ausentes.</translation>
    </message>
    <message>
      <location filename="../../core/readers/tiles.py" />
      <source>{stacks_count} tiles.</source>
      <translation>{stacks_count} teselas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/tiles.py" />
      <source>{repeated} points occur in two tiles and are taken once.</source>
      <translation>{repeated} puntos aparecen en dos teselas y se toman una sola vez.</translation>
    </message>
    <message>
      <location filename="../../core/readers/tiles.py" />
      <source>{name} holds {kind} in {crs}, {names} {kind_2} in {crs_2}.</source>
      <translation>{name} contiene {kind} en {crs}; {names}, {kind_2} en {crs_2}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/tiles.py" />
      <source>{name} holds {kind} in {crs}, {names} {kind_2} in no reference system.</source>
      <translation>{name} contiene {kind} en {crs}; {names}, {kind_2} sin sistema de referencia.</translation>
    </message>
    <message>
      <location filename="../../core/readers/tiles.py" />
      <source>{name} holds {kind} in no reference system, {names} {kind_2} in {crs}.</source>
      <translation>{name} contiene {kind} sin sistema de referencia; {names}, {kind_2} en {crs}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/tiles.py" />
      <source>{name} holds {kind} in no reference system, {names} {kind_2} in no reference system.</source>
      <translation>{name} contiene {kind} sin sistema de referencia; {names}, {kind_2} sin sistema de referencia.</translation>
    </message>
    <message>
      <location filename="../../core/readers/tiles.py" />
      <source>Take files of one product.</source>
      <translation>Tome archivos de un solo producto.</translation>
    </message>
    <message>
      <location filename="../../core/readers/tiles.py" />
      <source>{name} and {names} share {shared} of their dates: they are of different tracks.</source>
      <translation>{name} y {names} comparten {shared} de sus fechas: son de órbitas distintas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/tiles.py" />
      <source>Take the files of one track; two tracks give up and east by decomposition.</source>
      <translation>Tome los archivos de una sola órbita; dos órbitas dan hacia arriba y hacia el este por descomposición.</translation>
    </message>
    <message>
      <location filename="../../core/readers/turning.py" />
      <source>Positive values mean motion away from the satellite, as chosen: they are turned round.</source>
      <translation>Los valores positivos significan movimiento que se aleja del satélite, según lo elegido: se invierten.</translation>
    </message>
    <message>
      <location filename="../../core/readers/turning.py" />
      <source>Positive values mean motion downwards, as chosen: they are turned round.</source>
      <translation>Los valores positivos significan movimiento hacia abajo, según lo elegido: se invierten.</translation>
    </message>
    <message>
      <location filename="../../core/readers/turning.py" />
      <source>Positive values mean motion to the west, as chosen: they are turned round.</source>
      <translation>Los valores positivos significan movimiento hacia el oeste, según lo elegido: se invierten.</translation>
    </message>
    <message>
      <location filename="../../core/readers/turning.py" />
      <source>Positive values mean motion to the south, as chosen: they are turned round.</source>
      <translation>Los valores positivos significan movimiento hacia el sur, según lo elegido: se invierten.</translation>
    </message>
    <message>
      <location filename="../../core/readers/turning.py" />
      <source>{title} is read as the factor {kind}, whose values have no direction.</source>
      <translation>{title} se lee como el factor {kind}, cuyos valores no tienen dirección.</translation>
    </message>
    <message>
      <location filename="../../core/readers/turning.py" />
      <source>Leave the option sign out, or choose the kind los, up or east.</source>
      <translation>Omita la opción sign o elija la dirección los, up o east.</translation>
    </message>
    <message>
      <location filename="../../core/readers/turning.py" />
      <source>{title} holds interferograms, whose sign is that of their phase.</source>
      <translation>{title} contiene interferogramas, cuyo signo es el de su fase.</translation>
    </message>
    <message>
      <location filename="../../core/readers/turning.py" />
      <source>Give the option phase_sign instead of sign.</source>
      <translation>Indique la opción phase_sign en lugar de sign.</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>{path} is unpacked into the temporary folder {root}, which has no room for it: {size} bytes free.</source>
      <translation>{path} se descomprime en la carpeta temporal {root}, donde no cabe: {size} bytes libres.</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>{path} is unpacked into the temporary folder {root}, which has no room for it: {free} free.</source>
      <translation>{path} se descomprime en la carpeta temporal {root}, donde no cabe: {free} libres.</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>{path} unpacks to {size} bytes, and the temporary folder {root} has {size_2} bytes free.</source>
      <translation>{path} ocupa {size} bytes al descomprimirse, y en la carpeta temporal {root} hay {size_2} bytes libres.</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>{path} unpacks to {size} bytes, and the temporary folder {root} has {free} free.</source>
      <translation>{path} ocupa {size} bytes al descomprimirse, y en la carpeta temporal {root} hay {free} libres.</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>{path} unpacks to {size} {unit}, and the temporary folder {root} has {size_2} bytes free.</source>
      <translation>{path} ocupa {size} {unit} al descomprimirse, y en la carpeta temporal {root} hay {size_2} bytes libres.</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>{path} unpacks to {size} {unit}, and the temporary folder {root} has {free} free.</source>
      <translation>{path} ocupa {size} {unit} al descomprimirse, y en la carpeta temporal {root} hay {free} libres.</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>Free some space there, set TEMP to another one, or unpack it yourself and give that folder.</source>
      <translation>Libere espacio allí, ponga en TEMP otra carpeta, o descomprímalo usted mismo e indique esa carpeta.</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>Free some space there, set TMPDIR to another one, or unpack it yourself and give that folder.</source>
      <translation>Libere espacio allí, ponga en TMPDIR otra carpeta, o descomprímalo usted mismo e indique esa carpeta.</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>{path} could not be unpacked into the temporary folder {root} ({strerror}).</source>
      <translation>No se pudo descomprimir {path} en la carpeta temporal {root} ({strerror}).</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>Unpack it yourself and give the folder.</source>
      <translation>Descomprímalo usted mismo e indique la carpeta.</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>A file in {path} has a name that is too long for the temporary folder.</source>
      <translation>Un archivo de {path} tiene un nombre demasiado largo para la carpeta temporal.</translation>
    </message>
    <message>
      <location filename="../../core/readers/unpacked.py" />
      <source>Unpack it yourself, with shorter names, and give the folder.</source>
      <translation>Descomprímalo usted mismo, con nombres más cortos, e indique la carpeta.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>The layer of {path} cannot be read: {said}.</source>
      <translation>No se puede leer la capa de {path}: {said}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>Choose another layer.</source>
      <translation>Elija otra capa.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>{path}.dbf, which holds the dates, is not beside {path_2}.</source>
      <translation>{path}.dbf, que contiene las fechas, no está junto a {path_2}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>Copy all files of the shapefile.</source>
      <translation>Copie todos los archivos del shapefile.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>{path} holds no layer.</source>
      <translation>{path} no contiene ninguna capa.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>{path} holds {dated_count} layers of points with dates ({dated}).</source>
      <translation>{path} contiene {dated_count} capas de puntos con fechas ({dated}).</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>Name one behind the path: |layername={dated}.</source>
      <translation>Nombre una detrás de la ruta: |layername={dated}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>Choose one of {held}.</source>
      <translation>Elija entre: {held}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>The filter {subset} does not fit the layer of {path}.</source>
      <translation>El filtro {subset} no se ajusta a la capa de {path}.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>Name fields that it has, and write it as QGIS does.</source>
      <translation>Nombre campos que tenga la capa y escriba el filtro como en QGIS.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>{title} holds no points.</source>
      <translation>{title} no contiene puntos.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>Choose a layer of points.</source>
      <translation>Elija una capa de puntos.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>The field {name} of {title} is not numeric.</source>
      <translation>El campo {name} de {title} no es numérico.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>Correct its entries, or leave it out.</source>
      <translation>Corrija sus entradas u omítalo.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>{path} is not a vector file, or is damaged.</source>
      <translation>{path} no es un archivo vectorial o está dañado.</translation>
    </message>
    <message>
      <location filename="../../core/readers/vector.py" />
      <source>{path} is not a vector file, or is damaged: it is no text in UTF-8.</source>
      <translation>{path} no es un archivo vectorial o está dañado: no es texto en UTF-8.</translation>
    </message>
    <message>
      <location filename="../../core/readers/written_days.py" />
      <source>The dates of {title} can be read in more than one way ({text}).</source>
      <translation>Las fechas de {title} pueden leerse de más de una manera ({text}).</translation>
    </message>
    <message>
      <location filename="../../core/readers/written_days.py" />
      <source>Choose the order of day, month and year; as an option date_order=dmy, mdy or ymd.</source>
      <translation>Elija el orden de día, mes y año; como opción, date_order=dmy, mdy o ymd.</translation>
    </message>
    <message>
      <location filename="../../core/readers/written_days.py" />
      <source>{title} has {texts}, which is no date as year, month, day.</source>
      <translation>{title} contiene {texts}, que como año, mes, día no es una fecha.</translation>
    </message>
    <message>
      <location filename="../../core/readers/written_days.py" />
      <source>{title} has {texts}, which is no date as day, month, year.</source>
      <translation>{title} contiene {texts}, que como día, mes, año no es una fecha.</translation>
    </message>
    <message>
      <location filename="../../core/readers/written_days.py" />
      <source>{title} has {texts}, which is no date as month, day, year.</source>
      <translation>{title} contiene {texts}, que como mes, día, año no es una fecha.</translation>
    </message>
    <message>
      <location filename="../../core/readers/written_days.py" />
      <source>Choose another order of dates, or correct it.</source>
      <translation>Elija otro orden de las fechas o corríjala.</translation>
    </message>
    <message>
      <location filename="../../core/readers/zarr_store.py" />
      <source>{path} is no zarr store.</source>
      <translation>{path} no es un almacén zarr.</translation>
    </message>
    <message>
      <location filename="../../core/readers/zarr_store.py" />
      <source>Choose the folder that holds zarr.json or .zgroup.</source>
      <translation>Elija la carpeta que contiene zarr.json o .zgroup.</translation>
    </message>
    <message>
      <location filename="../../core/readers/zarr_store.py" />
      <source>{path} is a single array without dates.</source>
      <translation>{path} es una sola matriz sin fechas.</translation>
    </message>
    <message>
      <location filename="../../core/readers/zarr_store.py" />
      <source>Choose the folder above it.</source>
      <translation>Elija la carpeta superior.</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>The region {name} cannot name a folder of results.</source>
      <translation>La región {name} no puede dar nombre a una carpeta de resultados.</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>Use letters, digits, spaces, - and _.</source>
      <translation>Use letras, cifras, espacios, - y _.</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>There is no regions file {path}.</source>
      <translation>No existe el archivo de regiones {path}.</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>{path} holds no polygons.</source>
      <translation>{path} no contiene polígonos.</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>Draw at least one region.</source>
      <translation>Dibuje al menos una región.</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>Region {name} is not a proper polygon ({reason}).</source>
      <translation>La región {name} no es un polígono válido ({reason}).</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>Draw it without crossing lines.</source>
      <translation>Dibújela sin líneas que se crucen.</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>The {polygons} polygons named {region} are taken as one region.</source>
      <translation>Los {polygons} polígonos llamados {region} se toman como una sola región.</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>Give each a name of its own where they are several regions.</source>
      <translation>Dé a cada uno un nombre propio si son varias regiones.</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>The regions {other} and {name} differ in case only.</source>
      <translation>Las regiones {other} y {name} solo difieren en mayúsculas y minúsculas.</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>Rename one.</source>
      <translation>Cambie el nombre de una.</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>{path} is not a vector file with polygons.</source>
      <translation>{path} no es un archivo vectorial con polígonos.</translation>
    </message>
    <message>
      <location filename="../../core/regions.py" />
      <source>Give a GeoPackage or GeoJSON.</source>
      <translation>Indique un GeoPackage o un GeoJSON.</translation>
    </message>
    <message>
      <location filename="../../core/roles.py" />
      <source>No region has the role train, so no model can forecast region {others}.</source>
      <translation>Ninguna región tiene la función train, así que ningún modelo puede pronosticar la región {others}.</translation>
    </message>
    <message>
      <location filename="../../core/roles.py" />
      <source>Give one region the role train.</source>
      <translation>Dé a una región la función train.</translation>
    </message>
    <message>
      <location filename="../../core/roles.py" />
      <source>There is no region {unknown} to give the role {roles}.</source>
      <translation>No existe la región {unknown} a la que dar la función {roles}.</translation>
    </message>
    <message>
      <location filename="../../core/roles.py" />
      <source>The regions are {there}.</source>
      <translation>Las regiones son {there}.</translation>
    </message>
    <message>
      <location filename="../../core/roles.py" />
      <source>Region {name} has the role {role}.</source>
      <translation>La región {name} tiene la función {role}.</translation>
    </message>
    <message>
      <location filename="../../core/scenario.py" />
      <source>The change {text} of {name} holds no number that can be used.</source>
      <translation>El cambio {text} de {name} no contiene ningún número utilizable.</translation>
    </message>
    <message>
      <location filename="../../core/scenario.py" />
      <source>Write +1 or -1 to add, x0.8 to multiply, year:2021 for a past year; numbers are in the factor's unit.</source>
      <translation>Escriba +1 o -1 para sumar, x0.8 para multiplicar, year:2021 para un año pasado; los números están en la unidad del factor.</translation>
    </message>
    <message>
      <location filename="../../core/scenario.py" />
      <source>The job's scenario has the unknown entry {unknown}.</source>
      <translation>El escenario del trabajo tiene la entrada desconocida {unknown}.</translation>
    </message>
    <message>
      <location filename="../../core/scenario.py" />
      <source>The changes of {name} name more than one year.</source>
      <translation>Los cambios de {name} indican más de un año.</translation>
    </message>
    <message>
      <location filename="../../core/scenario.py" />
      <source>Name one year a factor.</source>
      <translation>Indique un año por factor.</translation>
    </message>
    <message>
      <location filename="../../core/scenario.py" />
      <source>The model knows no factor {name}.</source>
      <translation>El modelo no conoce ningún factor {name}.</translation>
    </message>
    <message>
      <location filename="../../core/scenario.py" />
      <source>It was trained with {known}.</source>
      <translation>Se entrenó con {known}.</translation>
    </message>
    <message>
      <location filename="../../core/series_copy.py" />
      <source>The folder {folder} is gone.</source>
      <translation>La carpeta {folder} ya no existe.</translation>
    </message>
    <message>
      <location filename="../../core/series_copy.py" />
      <source>Clicks read the files themselves until the data are opened again.</source>
      <translation>Los clics leen los propios archivos hasta que los datos se abran de nuevo.</translation>
    </message>
    <message>
      <location filename="../../core/series_copy.py" />
      <source>Unpacking was interrupted by a click.</source>
      <translation>Un clic interrumpió la descompresión.</translation>
    </message>
    <message>
      <location filename="../../core/series_copy.py" />
      <source>It goes on later.</source>
      <translation>Continúa más tarde.</translation>
    </message>
    <message>
      <location filename="../../core/simulate/__init__.py" />
      <source>The simulated scene holds no {kind}.</source>
      <translation>La escena simulada no contiene {kind}.</translation>
    </message>
    <message>
      <location filename="../../core/simulate/__init__.py" />
      <source>It holds the deformation (los) and {factors}.</source>
      <translation>Contiene la deformación (los) y {factors}.</translation>
    </message>
    <message>
      <location filename="../../core/simulate/__init__.py" />
      <source>{seed} is no seed of the simulated scene.</source>
      <translation>{seed} no es una semilla de la escena simulada.</translation>
    </message>
    <message>
      <location filename="../../core/simulate/__init__.py" />
      <source>Write a whole number, as in simulated:small:7.</source>
      <translation>Escriba un número entero, como en simulated:small:7.</translation>
    </message>
    <message>
      <location filename="../../core/simulate/factors.py" />
      <source>Simulated: made by GroundCast, not measured.</source>
      <translation>Simulado: creado por GroundCast, no medido.</translation>
    </message>
    <message>
      <location filename="../../core/simulate/layout.py" />
      <source>There is no simulated scene of the size {size}.</source>
      <translation>No existe una escena simulada del tamaño {size}.</translation>
    </message>
    <message>
      <location filename="../../core/simulate/layout.py" />
      <source>Choose small or full.</source>
      <translation>Elija small o full.</translation>
    </message>
    <message>
      <location filename="../../core/simulate/scene.py" />
      <source>Size {size}, seed {seed}.</source>
      <translation>Tamaño {size}, semilla {seed}.</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>Give 0 or more.</source>
      <translation>Indique 0 o más.</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>Give numbers with commas, or none.</source>
      <translation>Indique números separados por comas, o none.</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>Give x, y or left, bottom, right, top.</source>
      <translation>Indique x, y o izquierda, abajo, derecha, arriba.</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>Give 0 or more pixels.</source>
      <translation>Indique 0 o más píxeles.</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>Give left, bottom, right, top.</source>
      <translation>Indique izquierda, abajo, derecha, arriba.</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>Give the first and the last year, from 1900 to 2100.</source>
      <translation>Indique el primer y el último año, de 1900 a 2100.</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>The job's source has the unknown entry {unknown}.</source>
      <translation>La fuente del trabajo tiene la entrada desconocida {unknown}.</translation>
    </message>
    <message>
      <location filename="../../core/source.py" />
      <source>Known entries are {known}.</source>
      <translation>Las entradas conocidas son {known}.</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>The factor {kind} covers none of the series.</source>
      <translation>El factor {kind} no cubre ninguna de las series.</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>The factor {kind} covers only {inside} of {inside_2} of the series.</source>
      <translation>El factor {kind} solo cubre {inside} de {inside_2} series.</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>Give a raster of the same place, or check its coordinate reference system.</source>
      <translation>Indique un ráster del mismo lugar o revise su sistema de referencia de coordenadas.</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>The factor {kind} cannot be averaged: the deformation are points.</source>
      <translation>El factor {kind} no se puede promediar: la deformación son puntos.</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>The factor {kind} cannot be averaged: its cells are the larger ones.</source>
      <translation>El factor {kind} no se puede promediar: sus celdas son las más grandes.</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>Choose nearest, bilinear or cell-size, or grid the deformation to larger cells.</source>
      <translation>Elija nearest, bilinear o cell-size, o pase la deformación a celdas más grandes.</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>The factor {kind} is a raster, which cannot be resampled by {way}.</source>
      <translation>El factor {kind} es un ráster, que no se puede remuestrear con {way}.</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>The factor {kind} is a station table, which cannot be resampled by {way}.</source>
      <translation>El factor {kind} es una tabla de estaciones, que no se puede remuestrear con {way}.</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>The places of the stations of {kind} are unknown.</source>
      <translation>Se desconocen los lugares de las estaciones de {kind}.</translation>
    </message>
    <message>
      <location filename="../../core/spread.py" />
      <source>Put stations.csv with their coordinates beside the table, or keep the factor's own places.</source>
      <translation>Ponga stations.csv con sus coordenadas junto a la tabla, o conserve los lugares propios del factor.</translation>
    </message>
    <message>
      <location filename="../../core/stack.py" />
      <source>{dates_count} dates but {values_count} layers of values.</source>
      <translation>{dates_count} fechas, pero {values_count} capas de valores.</translation>
    </message>
    <message>
      <location filename="../../core/stack.py" />
      <source>Give one date for each layer.</source>
      <translation>Indique una fecha para cada capa.</translation>
    </message>
    <message>
      <location filename="../../core/time_rules.py" />
      <source>A sum since the date before needs a sample a date or more; these are {spacing} days apart.</source>
      <translation>Una suma desde la fecha anterior necesita al menos una muestra por fecha; estas están separadas {spacing} días.</translation>
    </message>
    <message>
      <location filename="../../core/time_rules.py" />
      <source>Choose the rule linear, previous or monthly.</source>
      <translation>Elija la regla linear, previous o monthly.</translation>
    </message>
    <message>
      <location filename="../../core/time_rules.py" />
      <source>No span between dates lies within the record of a factor.</source>
      <translation>Ningún intervalo entre fechas queda dentro del registro de un factor.</translation>
    </message>
    <message>
      <location filename="../../core/told.py" />
      <source>A source has no option {name}.</source>
      <translation>Las fuentes no tienen ninguna opción {name}.</translation>
    </message>
    <message>
      <location filename="../../core/told.py" />
      <source>Options are {names}.</source>
      <translation>Las opciones son {names}.</translation>
    </message>
    <message>
      <location filename="../../core/told.py" />
      <source>{name} = {text} is not a list of numbers like 1,2.</source>
      <translation>{name} = {text} no es una lista de números como 1,2.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>{where} is in {unit}, which is no length.</source>
      <translation>{where} está en {unit}, que no es una longitud.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The source is in {unit}, which is no length.</source>
      <translation>La fuente está en {unit}, que no es una longitud.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>Choose mm, cm or m.</source>
      <translation>Elija mm, cm o m.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>Convert the phase to millimetres with the radar's wavelength first.</source>
      <translation>Convierta primero la fase en milímetros con la longitud de onda del radar.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>{name} is in {names}, {first} in millimetres.</source>
      <translation>{name} está en {names}; {first}, en milímetros.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>{name} is in {names}, {first} in centimetres.</source>
      <translation>{name} está en {names}; {first}, en centímetros.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>{name} is in {names}, {first} in decimetres.</source>
      <translation>{name} está en {names}; {first}, en decímetros.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>{name} is in {names}, {first} in metres.</source>
      <translation>{name} está en {names}; {first}, en metros.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>Bring them to one unit, or choose the unit that holds for all.</source>
      <translation>Llévelos a una misma unidad o elija la unidad que vale para todos.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is millimetres, as chosen.</source>
      <translation>La unidad es milímetros, según lo elegido.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is centimetres, as chosen.</source>
      <translation>La unidad es centímetros, según lo elegido.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is decimetres, as chosen.</source>
      <translation>La unidad es decímetros, según lo elegido.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is metres, as chosen.</source>
      <translation>La unidad es metros, según lo elegido.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is millimetres, from the name {name}.</source>
      <translation>La unidad es milímetros, por el nombre {name}.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is centimetres, from the name {name}.</source>
      <translation>La unidad es centímetros, por el nombre {name}.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is decimetres, from the name {name}.</source>
      <translation>La unidad es decímetros, por el nombre {name}.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is metres, from the name {name}.</source>
      <translation>La unidad es metros, por el nombre {name}.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>They could also be centimetres.</source>
      <translation>También podrían ser centímetros.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit was guessed as {names} from the values.</source>
      <translation>La unidad se supuso a partir de los valores: {names}.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>Values reach {largest} mm, which is much for deformation.</source>
      <translation>Los valores llegan a {largest} mm, lo que es mucho para deformación.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>Check the unit.</source>
      <translation>Revise la unidad.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>Values change by less than 0.03 mm from date to date.</source>
      <translation>Los valores cambian menos de 0,03 mm de una fecha a otra.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is millimetres, as {first} says.</source>
      <translation>La unidad es milímetros, según {first}.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is centimetres, as {first} says.</source>
      <translation>La unidad es centímetros, según {first}.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is decimetres, as {first} says.</source>
      <translation>La unidad es decímetros, según {first}.</translation>
    </message>
    <message>
      <location filename="../../core/units.py" />
      <source>The unit is metres, as {first} says.</source>
      <translation>La unidad es metros, según {first}.</translation>
    </message>
    <message>
      <location filename="../../core/vertical.py" />
      <source>Line of sight was converted to vertical by 1/cos(incidence); horizontal motion is taken as zero.</source>
      <translation>La línea de vista se convirtió en vertical con 1/cos(incidencia); el movimiento horizontal se toma como cero.</translation>
    </message>
    <message>
      <location filename="../../core/vertical.py" />
      <source>The deformation is {kind} already, not line of sight.</source>
      <translation>La deformación ya es {kind}, no en la línea de vista.</translation>
    </message>
    <message>
      <location filename="../../core/vertical.py" />
      <source>Leave the conversion to vertical off.</source>
      <translation>Deje desactivada la conversión a vertical.</translation>
    </message>
    <message>
      <location filename="../../core/vertical.py" />
      <source>The conversion to vertical needs an incidence angle, and the data have none.</source>
      <translation>La conversión a vertical necesita un ángulo de incidencia, y los datos no lo tienen.</translation>
    </message>
    <message>
      <location filename="../../core/vertical.py" />
      <source>Add an incidence raster or column, or leave the conversion off.</source>
      <translation>Añada un ráster o una columna de incidencia, o deje desactivada la conversión.</translation>
    </message>
    <message>
      <location filename="../../core/vertical.py" />
      <source>Incidence angles reach from {angle} to {angle_2} degrees.</source>
      <translation>Los ángulos de incidencia van de {angle} a {angle_2} grados.</translation>
    </message>
    <message>
      <location filename="../../core/vertical.py" />
      <source>They must lie between 0 and 80 degrees from the vertical.</source>
      <translation>Deben estar entre 0 y 80 grados respecto a la vertical.</translation>
    </message>
    <message>
      <location filename="../../core/water.py" />
      <source>The job's water settings have the unknown entry {unknown}.</source>
      <translation>Los ajustes de agua del trabajo tienen la entrada desconocida {unknown}.</translation>
    </message>
    <message>
      <location filename="../../core/window.py" />
      <source>The box {said} holds nothing of {title}, which reaches from {left}, {bottom} to {right}, {top}.</source>
      <translation>El recuadro {said} no contiene nada de {title}, que va de {left}, {bottom} a {right}, {top}.</translation>
    </message>
    <message>
      <location filename="../../core/window.py" />
      <source>Write it as left,bottom,right,top in the coordinates of the data.</source>
      <translation>Escríbalo como left,bottom,right,top en las coordenadas de los datos.</translation>
    </message>
    <message>
      <location filename="../../core/windows.py" />
      <source>{values_count} dates are too few to train on.</source>
      <translation>{values_count} fechas son muy pocas para entrenar.</translation>
    </message>
    <message>
      <location filename="../../core/windows.py" />
      <source>Give at least 6 dates, or use a baseline.</source>
      <translation>Indique al menos 6 fechas o use un modelo base.</translation>
    </message>
    <message>
      <location filename="../../core/windows.py" />
      <source>The time step is {given} dates; a window needs at least 2.</source>
      <translation>El paso de tiempo es de {given} fechas; una ventana necesita al menos 2.</translation>
    </message>
    <message>
      <location filename="../../core/windows.py" />
      <source>Set a time step of 2 or more, or 0 to find it in the data.</source>
      <translation>Ponga un paso de tiempo de 2 o más, o 0 para hallarlo en los datos.</translation>
    </message>
    <message>
      <location filename="../../core/windows.py" />
      <source>{count} dates are too few for a time step of {given}.</source>
      <translation>{count} fechas son muy pocas para un paso de tiempo de {given}.</translation>
    </message>
    <message>
      <location filename="../../core/windows.py" />
      <source>Set a time step of {most} or less, or use a baseline.</source>
      <translation>Ponga un paso de tiempo de {most} o menos, o use un modelo base.</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>The disk is full: {amounts} for {path}.</source>
      <translation>El disco está lleno: {amounts} para {path}.</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>Free some space; finished files are kept.</source>
      <translation>Libere espacio; los archivos terminados se conservan.</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>{path} is there already, and is not a folder of this format.</source>
      <translation>{path} ya existe y no es una carpeta de este formato.</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>Choose another name.</source>
      <translation>Elija otro nombre.</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>{path} is larger than its disk's format or a quota allows.</source>
      <translation>{path} es mayor de lo que permite el formato del disco o una cuota.</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>Choose another output folder, or fewer dates or regions.</source>
      <translation>Elija otra carpeta de salida, o menos fechas o regiones.</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>The folder {parent} cannot be written.</source>
      <translation>No se puede escribir en la carpeta {parent}.</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>Choose another output folder.</source>
      <translation>Elija otra carpeta de salida.</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>{path} cannot be replaced: another program has it open.</source>
      <translation>No se puede reemplazar {path}: otro programa lo tiene abierto.</translation>
    </message>
    <message>
      <location filename="../../core/write/atomic.py" />
      <source>Close it there, or choose another output folder.</source>
      <translation>Ciérrelo allí o elija otra carpeta de salida.</translation>
    </message>
    <message>
      <location filename="../../core/write/canvas.py" />
      <source>{path} could not be written ({error}).</source>
      <translation>No se pudo escribir {path} ({error}).</translation>
    </message>
    <message>
      <location filename="../../core/write/canvas.py" />
      <source>Look whether the disk is full.</source>
      <translation>Compruebe si el disco está lleno.</translation>
    </message>
    <message>
      <location filename="../../core/write/cf.py" />
      <source>{name} cannot be written: the data have no coordinate reference system.</source>
      <translation>No se puede escribir {name}: los datos no tienen sistema de referencia de coordenadas.</translation>
    </message>
    <message>
      <location filename="../../core/write/cf.py" />
      <source>Choose the one of the data.</source>
      <translation>Elija el de los datos.</translation>
    </message>
    <message>
      <location filename="../../core/write/cf.py" />
      <source>A turned grid cannot be written by rows and columns.</source>
      <translation>Una cuadrícula girada no se puede escribir por filas y columnas.</translation>
    </message>
    <message>
      <location filename="../../core/write/geopackage.py" />
      <source>{path} could not be written: {error}.</source>
      <translation>No se pudo escribir {path}: {error}.</translation>
    </message>
    <message>
      <location filename="../../core/write/geopackage.py" />
      <source>Layer {name}: values of shape {number} do not fit {dates_count} dates at {points_count} points.</source>
      <translation>Capa {name}: los valores de forma {number} no encajan con {dates_count} fechas en {points_count} puntos.</translation>
    </message>
    <message>
      <location filename="../../core/write/geopackage.py" />
      <source>Give one value for each date and point.</source>
      <translation>Indique un valor para cada fecha y punto.</translation>
    </message>
    <message>
      <location filename="../../core/write/geopackage.py" />
      <source>Layer {name}: {dates_count} dates need more columns than a GeoPackage has ({columns_at_most}).</source>
      <translation>Capa {name}: {dates_count} fechas necesitan más columnas de las que tiene un GeoPackage ({columns_at_most}).</translation>
    </message>
    <message>
      <location filename="../../core/write/geopackage.py" />
      <source>Choose a shorter horizon, or write rasters.</source>
      <translation>Elija un horizonte más corto o escriba rásteres.</translation>
    </message>
    <message>
      <location filename="../../core/write/geopackage.py" />
      <source>There is nothing to write to {path}.</source>
      <translation>No hay nada que escribir en {path}.</translation>
    </message>
    <message>
      <location filename="../../core/write/geotiff.py" />
      <source>{number} series but {cells_count} cells.</source>
      <translation>{number} series, pero {cells_count} celdas.</translation>
    </message>
    <message>
      <location filename="../../core/write/geotiff.py" />
      <source>Give one cell for each series.</source>
      <translation>Indique una celda para cada serie.</translation>
    </message>
    <message>
      <location filename="../../core/write/geotiff.py" />
      <source>{name}: values of shape {number} do not fit {dates_count} dates on {height} rows and {width} columns.</source>
      <translation>{name}: los valores de forma {number} no encajan con {dates_count} fechas en {height} filas y {width} columnas.</translation>
    </message>
    <message>
      <location filename="../../core/write/geotiff.py" />
      <source>Give one layer for each date, on the grid.</source>
      <translation>Indique una capa para cada fecha, en la cuadrícula.</translation>
    </message>
    <message>
      <location filename="../../core/write/geotiff.py" />
      <source>The CRS {crs} is not known.</source>
      <translation>No se conoce el SRC {crs}.</translation>
    </message>
    <message>
      <location filename="../../core/write/geotiff.py" />
      <source>Set it to a known one, such as EPSG:32646.</source>
      <translation>Elija uno conocido, como EPSG:32646.</translation>
    </message>
    <message>
      <location filename="../../core/write/mintpy.py" />
      <source>{path} cannot hold {kind}: MintPy's series are deformations.</source>
      <translation>{path} no puede contener {kind}: las series de MintPy son deformaciones.</translation>
    </message>
    <message>
      <location filename="../../core/write/mintpy.py" />
      <source>Write .nc or .tif.</source>
      <translation>Escriba .nc o .tif.</translation>
    </message>
    <message>
      <location filename="../../core/write/mintpy.py" />
      <source>{path} cannot hold {place_count} points.</source>
      <translation>{path} no puede contener {place_count} puntos.</translation>
    </message>
    <message>
      <location filename="../../core/write/mintpy.py" />
      <source>Give --cell, or write .gpkg.</source>
      <translation>Indique --cell o escriba .gpkg.</translation>
    </message>
    <message>
      <location filename="../../core/write/standing.py" />
      <source>{folder} cannot be reached any more.</source>
      <translation>Ya no se puede acceder a {folder}.</translation>
    </message>
    <message>
      <location filename="../../core/write/standing.py" />
      <source>Connect its drive again, or choose another folder; then run it again.</source>
      <translation>Vuelva a conectar su unidad o elija otra carpeta; después, ejecútelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../models/apart.py" />
      <source>The model cannot forecast a raster block by block.</source>
      <translation>El modelo no puede pronosticar un ráster bloque a bloque.</translation>
    </message>
    <message>
      <location filename="../../models/apart.py" />
      <source>It looks at all series together.</source>
      <translation>Mira todas las series juntas.</translation>
    </message>
    <message>
      <location filename="../../models/apart.py" />
      <source>Choose groundcast without a learned correction, or draw regions.</source>
      <translation>Elija groundcast sin corrección aprendida o dibuje regiones.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/__init__.py" />
      <source>There is no model {name}.</source>
      <translation>No existe el modelo {name}.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/__init__.py" />
      <source>{setting} = {value} is not one of {choices}.</source>
      <translation>{setting} = {value} no es ninguno de {choices}.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/__init__.py" />
      <source>{label} has no setting {key}.</source>
      <translation>{label} no tiene el ajuste {key}.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/__init__.py" />
      <source>Its settings are {listing}.</source>
      <translation>Los ajustes disponibles son {listing}.</translation>
    </message>
    <message>
      <location filename="../../models/catalogue/__init__.py" />
      <source>Its settings are none.</source>
      <translation>No tiene ajustes.</translation>
    </message>
    <message>
      <location filename="../../models/checkpoint.py" />
      <source>{name} is not a GroundCast model, or was damaged in transfer.</source>
      <translation>{name} no es un modelo de GroundCast o se dañó en la transferencia.</translation>
    </message>
    <message>
      <location filename="../../models/checkpoint.py" />
      <source>Nothing was loaded.</source>
      <translation>No se cargó nada.</translation>
    </message>
    <message>
      <location filename="../../models/checkpoint.py" />
      <source>Choose a .gcast file or a run folder.</source>
      <translation>Elija un archivo .gcast o una carpeta de ejecución.</translation>
    </message>
    <message>
      <location filename="../../models/checkpoint.py" />
      <source>{name} has schema {card}, this GroundCast reads schema {schema}.</source>
      <translation>{name} tiene el esquema {card}; este GroundCast lee el esquema {schema}.</translation>
    </message>
    <message>
      <location filename="../../models/checkpoint.py" />
      <source>Update GroundCast.</source>
      <translation>Actualice GroundCast.</translation>
    </message>
    <message>
      <location filename="../../models/checkpoint.py" />
      <source>There is no model at {path}.</source>
      <translation>No hay ningún modelo en {path}.</translation>
    </message>
    <message>
      <location filename="../../models/checkpoint.py" />
      <source>Choose a .gcast file.</source>
      <translation>Elija un archivo .gcast.</translation>
    </message>
    <message>
      <location filename="../../models/cnn_phlstm.py" />
      <source>The raster has {height} x {width} pixels; CNN-PhLSTM and CNN-LSTM take {smallest} to {largest} along each side.</source>
      <translation>El ráster tiene {height} x {width} píxeles; CNN-PhLSTM y CNN-LSTM admiten de {smallest} a {largest} por lado.</translation>
    </message>
    <message>
      <location filename="../../models/cnn_phlstm.py" />
      <source>Choose a larger region or smaller cells.</source>
      <translation>Elija una región más grande o celdas más pequeñas.</translation>
    </message>
    <message>
      <location filename="../../models/cnn_phlstm.py" />
      <source>Grid to larger cells.</source>
      <translation>Páselo a celdas más grandes.</translation>
    </message>
    <message>
      <location filename="../../models/combined.py" />
      <source>{dates_count} dates are too few for the combination, which needs {least_dates}.</source>
      <translation>{dates_count} fechas son muy pocas para la combinación, que necesita {least_dates}.</translation>
    </message>
    <message>
      <location filename="../../models/deviations.py" />
      <source>The network learned nothing that held for the last dates known: its forecast is its reference.</source>
      <translation>La red no aprendió nada que valiera para las últimas fechas conocidas: su pronóstico es su referencia.</translation>
    </message>
    <message>
      <location filename="../../models/device.py" />
      <source>There is no device {name}.</source>
      <translation>No existe el dispositivo {name}.</translation>
    </message>
    <message>
      <location filename="../../models/device.py" />
      <source>Choose auto, cpu, cuda, cuda:1 or mps.</source>
      <translation>Elija auto, cpu, cuda, cuda:1 o mps.</translation>
    </message>
    <message>
      <location filename="../../models/device.py" />
      <source>The device cuda:{number} was asked for; this worker environment finds {count} NVIDIA cards.</source>
      <translation>Se pidió el dispositivo cuda:{number}; este entorno de cálculo encuentra {count} tarjetas NVIDIA.</translation>
    </message>
    <message>
      <location filename="../../models/device.py" />
      <source>Choose auto or cpu, or set the worker environment up with CUDA.</source>
      <translation>Elija auto o cpu, o configure el entorno de cálculo con CUDA.</translation>
    </message>
    <message>
      <location filename="../../models/device.py" />
      <source>The device mps was asked for; this machine has no Apple graphics card.</source>
      <translation>Se pidió el dispositivo mps; este equipo no tiene tarjeta gráfica de Apple.</translation>
    </message>
    <message>
      <location filename="../../models/device.py" />
      <source>Choose auto or cpu.</source>
      <translation>Elija auto o cpu.</translation>
    </message>
    <message>
      <location filename="../../models/elsewhere.py" />
      <source>{label} learns the series of its own region, and can forecast no other region.</source>
      <translation>{label} aprende las series de su propia región y no puede pronosticar ninguna otra.</translation>
    </message>
    <message>
      <location filename="../../models/elsewhere.py" />
      <source>Choose one of {able}, or give every region the role train.</source>
      <translation>Elija uno de {able} o dé a cada región la función train.</translation>
    </message>
    <message>
      <location filename="../../models/elsewhere.py" />
      <source>Region {region} has {count} series; {label} of another region needs {least} there.</source>
      <translation>La región {region} tiene {count} series; {label} de otra región necesita {least} en ella.</translation>
    </message>
    <message>
      <location filename="../../models/elsewhere.py" />
      <source>Draw it larger, or choose another model.</source>
      <translation>Dibújela más grande o elija otro modelo.</translation>
    </message>
    <message>
      <location filename="../../models/extremes.py" />
      <source>The loss is no longer a number in epoch {epoch}, batch {batch} of the two small networks that follow the extremes of each map; most likely their learning rate of {rate} is too high.</source>
      <translation>La pérdida de las dos redes pequeñas que siguen los extremos de cada mapa dejó de ser un número en la época {epoch}, lote {batch}; lo más probable es que su tasa de aprendizaje de {rate} sea demasiado alta.</translation>
    </message>
    <message>
      <location filename="../../models/extremes.py" />
      <source>Set a lower compression learning rate (compression_rate).</source>
      <translation>Ponga una tasa de aprendizaje de compresión menor (compression_rate).</translation>
    </message>
    <message>
      <location filename="../../models/factor_regression.py" />
      <source>{dates_count} dates are too few for a regression on factors, which needs {least}.</source>
      <translation>{dates_count} fechas son muy pocas para una regresión sobre factores, que necesita {least}.</translation>
    </message>
    <message>
      <location filename="../../models/factor_regression.py" />
      <source>No factor made forecasts from earlier dates better: the forecast is that of season and memory, and no scenario moves it.</source>
      <translation>Ningún factor mejoró los pronósticos desde fechas anteriores: el pronóstico es el de estacionalidad y memoria, y ningún escenario lo mueve.</translation>
    </message>
    <message>
      <location filename="../../models/factor_regression.py" />
      <source>The factors are used: with them the squared error of forecasts from earlier dates was {gain} % smaller.</source>
      <translation>Se usan los factores: con ellos, el error cuadrático de los pronósticos desde fechas anteriores fue un {gain} % menor.</translation>
    </message>
    <message>
      <location filename="../../models/fitted.py" />
      <source>{name} holds the model {card}, not a recurrent network.</source>
      <translation>{name} contiene el modelo {card}, no una red recurrente.</translation>
    </message>
    <message>
      <location filename="../../models/fitted.py" />
      <source>Choose another file, or forecast with that model.</source>
      <translation>Elija otro archivo o pronostique con ese modelo.</translation>
    </message>
    <message>
      <location filename="../../models/fitted_points.py" />
      <source>Networks of {count} patterns can forecast no other region than their own.</source>
      <translation>Las redes de {count} patrones solo pueden pronosticar su propia región.</translation>
    </message>
    <message>
      <location filename="../../models/fitted_points.py" />
      <source>Set clusters to 1, or give every region the role train.</source>
      <translation>Ponga clusters en 1 o dé a cada región la función train.</translation>
    </message>
    <message>
      <location filename="../../models/forecasters.py" />
      <source>{dates_count} dates are too few for {label}, which needs {least_dates}.</source>
      <translation>{dates_count} fechas son muy pocas para {label}, que necesita {least_dates}.</translation>
    </message>
    <message>
      <location filename="../../models/forecasters.py" />
      <source>{count} dates are too few for {label}, which needs {least} with {changed}.</source>
      <translation>{count} fechas son muy pocas para {label}, que necesita {least} con {changed}.</translation>
    </message>
    <message>
      <location filename="../../models/forecasters.py" />
      <source>Set a smaller time step, or use a baseline.</source>
      <translation>Ponga un paso de tiempo menor o use un modelo base.</translation>
    </message>
    <message>
      <location filename="../../models/forecasters.py" />
      <source>Use a baseline.</source>
      <translation>Use un modelo base.</translation>
    </message>
    <message>
      <location filename="../../models/forecasters.py" />
      <source>The intervals are those of dates the network knows: {message}</source>
      <translation>Los intervalos son los de fechas que la red conoce: {message}</translation>
    </message>
    <message>
      <location filename="../../models/forecasting.py" />
      <source>The computer ran out of memory at batch {batch}.</source>
      <translation>El equipo se quedó sin memoria con el lote {batch}.</translation>
    </message>
    <message>
      <location filename="../../models/forecasting.py" />
      <source>The run goes on with batch {batch_2}.</source>
      <translation>La ejecución sigue con el lote {batch_2}.</translation>
    </message>
    <message>
      <location filename="../../models/forecasting.py" />
      <source>The graphics card ran out of memory at batch {batch}.</source>
      <translation>La tarjeta gráfica se quedó sin memoria con el lote {batch}.</translation>
    </message>
    <message>
      <location filename="../../models/forecasting.py" />
      <source>Train a smaller region, a coarser cell, or a smaller hidden size.</source>
      <translation>Entrene una región menor, celdas más gruesas o un tamaño oculto menor.</translation>
    </message>
    <message>
      <location filename="../../models/forecasting.py" />
      <source>No factors were given: attention looks at the deformation itself.</source>
      <translation>No se indicaron factores: la atención mira la propia deformación.</translation>
    </message>
    <message>
      <location filename="../../models/forecasting.py" />
      <source>{note} The network learned nothing that held for the last dates known: its forecast is its reference.</source>
      <translation>{note} La red no aprendió nada que valiera para las últimas fechas conocidas: su pronóstico es su referencia.</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>The model was trained with the factors {names}, the data come with the factors {names_2}.</source>
      <translation>El modelo se entrenó con los factores {names}; los datos vienen con los factores {names_2}.</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>The model was trained with the factors {names}, the data come with no factors.</source>
      <translation>El modelo se entrenó con los factores {names}; los datos vienen sin factores.</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>The model was trained with no factors, the data come with the factors {names}.</source>
      <translation>El modelo se entrenó sin factores; los datos vienen con los factores {names}.</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>The model was trained with no factors, the data come with no factors.</source>
      <translation>El modelo se entrenó sin factores; los datos vienen sin factores.</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>Give the same factors, or train a new model.</source>
      <translation>Indique los mismos factores o entrene un modelo nuevo.</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>The path of {name} has {number} dates and places, the model takes {wanted}.</source>
      <translation>La trayectoria de {name} tiene {number} fechas y lugares; el modelo admite {wanted}.</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>The path of {name} has {number} dates and places, the model takes no such factor.</source>
      <translation>La trayectoria de {name} tiene {number} fechas y lugares; el modelo no admite ese factor.</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>Give paths of the factors {names}, on the dates of the forecast.</source>
      <translation>Indique trayectorias de los factores {names}, en las fechas del pronóstico.</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>Give paths of no factors, on the dates of the forecast.</source>
      <translation>No indique trayectorias de factores en las fechas del pronóstico.</translation>
    </message>
    <message>
      <location filename="../../models/given.py" />
      <source>This model takes no factors: those given were left out.</source>
      <translation>Este modelo no admite factores: los indicados se omitieron.</translation>
    </message>
    <message>
      <location filename="../../models/group_engine.py" />
      <source>Training goes on from check {epoch} of a run that was stopped.</source>
      <translation>El entrenamiento sigue desde la comprobación {epoch} de una ejecución que se detuvo.</translation>
    </message>
    <message>
      <location filename="../../models/group_engine.py" />
      <source>The training was stopped after check {done} of {epochs}.</source>
      <translation>El entrenamiento se detuvo tras la comprobación {done} de {epochs}.</translation>
    </message>
    <message>
      <location filename="../../models/group_engine.py" />
      <source>The training was stopped after check {done} of {epochs}; the model is that of check {best}, the best until then.</source>
      <translation>El entrenamiento se detuvo tras la comprobación {done} de {epochs}; el modelo es el de la comprobación {best}, la mejor hasta entonces.</translation>
    </message>
    <message>
      <location filename="../../models/inputs.py" />
      <source>Region {region} has no value on any of its {values_count} dates.</source>
      <translation>La región {region} no tiene valor en ninguna de sus {values_count} fechas.</translation>
    </message>
    <message>
      <location filename="../../models/inputs.py" />
      <source>The factor {name} has no value on any of its {values_count} dates.</source>
      <translation>El factor {name} no tiene valor en ninguna de sus {values_count} fechas.</translation>
    </message>
    <message>
      <location filename="../../models/inputs.py" />
      <source>Check the source's nodata value and its dates, or leave it out.</source>
      <translation>Revise el valor sin datos de la fuente y sus fechas, u omítala.</translation>
    </message>
    <message>
      <location filename="../../models/known.py" />
      <source>To learn from {dates} dates needs {needed} GB, this computer has {value} GB.</source>
      <translation>Para aprender de {dates} fechas hacen falta {needed} GB; este equipo tiene {value} GB.</translation>
    </message>
    <message>
      <location filename="../../models/known.py" />
      <source>Set a longer cadence_days, or a shorter context.</source>
      <translation>Ponga un cadence_days más largo o un context más corto.</translation>
    </message>
    <message>
      <location filename="../../models/maps.py" />
      <source>This model looks at maps, and region {region} has points.</source>
      <translation>Este modelo mira mapas, y la región {region} tiene puntos.</translation>
    </message>
    <message>
      <location filename="../../models/maps.py" />
      <source>{label} looks at maps, and region {region} has points.</source>
      <translation>{label} mira mapas, y la región {region} tiene puntos.</translation>
    </message>
    <message>
      <location filename="../../models/maps.py" />
      <source>Grid the points to cells first, for example with a cell size of 100 m.</source>
      <translation>Pase primero los puntos a celdas, por ejemplo con un tamaño de celda de 100 m.</translation>
    </message>
    <message>
      <location filename="../../models/point_forecasting.py" />
      <source>Groups of {group} points on {context} dates are {context_2} tokens; Spacetimeformer looks from each one at each other one, and {most_tokens} are the most.</source>
      <translation>Grupos de {group} puntos en {context} fechas son {context_2} tokens; Spacetimeformer mira desde cada uno a todos los demás, y {most_tokens} son el máximo.</translation>
    </message>
    <message>
      <location filename="../../models/point_forecasting.py" />
      <source>Set group to {value} or less.</source>
      <translation>Ponga group en {value} o menos.</translation>
    </message>
    <message>
      <location filename="../../models/point_forecasting.py" />
      <source>{dates} dates are too few to look at {settings} and forecast {settings_2}; {least} are needed.</source>
      <translation>{dates} fechas son muy pocas para mirar {settings} y pronosticar {settings_2}; se necesitan {least}.</translation>
    </message>
    <message>
      <location filename="../../models/point_forecasting.py" />
      <source>{series} series cannot have {settings} patterns.</source>
      <translation>{series} series no pueden tener {settings} patrones.</translation>
    </message>
    <message>
      <location filename="../../models/point_forecasting.py" />
      <source>Set fewer patterns, or choose a larger region.</source>
      <translation>Ponga menos patrones o elija una región más grande.</translation>
    </message>
    <message>
      <location filename="../../models/point_forecasting.py" />
      <source>The record is shorter than two years: trend and rest only, no season.</source>
      <translation>El registro es más corto que dos años: solo tendencia y resto, sin estacionalidad.</translation>
    </message>
    <message>
      <location filename="../../models/point_forecasting.py" />
      <source>Only {patterns} of {wanted} patterns have series here; the others were left out.</source>
      <translation>Solo {patterns} de {wanted} patrones tienen series aquí; los demás se omitieron.</translation>
    </message>
    <message>
      <location filename="../../models/progress.py" />
      <source>{message} Training starts again from its first epoch.</source>
      <translation>{message} El entrenamiento empieza de nuevo desde su primera época.</translation>
    </message>
    <message>
      <location filename="../../models/ranges.py" />
      <source>{name} = {settings} is out of range.</source>
      <translation>Valor fuera de rango: {name} = {settings}.</translation>
    </message>
    <message>
      <location filename="../../models/raster_forecasting.py" />
      <source>{count} dates are too few for a time step of {steps}; {steps_2} are needed.</source>
      <translation>{count} fechas son muy pocas para un paso de tiempo de {steps}; se necesitan {steps_2}.</translation>
    </message>
    <message>
      <location filename="../../models/required.py" />
      <source>The model was trained on {trained}, the data have {here}.</source>
      <translation>El modelo se entrenó con {trained}; los datos tienen {here}.</translation>
    </message>
    <message>
      <location filename="../../models/required.py" />
      <source>The model was trained on {trained}, the data have {rows_count} cells of {number} x {number_2}.</source>
      <translation>El modelo se entrenó con {trained}; los datos tienen {rows_count} celdas de {number} x {number_2}.</translation>
    </message>
    <message>
      <location filename="../../models/required.py" />
      <source>Use the region and grid of the training, or train a new model.</source>
      <translation>Use la región y la cuadrícula del entrenamiento, o entrene un modelo nuevo.</translation>
    </message>
    <message>
      <location filename="../../models/required.py" />
      <source>{count} dates are too few to start a forecast from; the model looks at {looked_at}.</source>
      <translation>{count} fechas son muy pocas para iniciar un pronóstico; el modelo mira {looked_at}.</translation>
    </message>
    <message>
      <location filename="../../models/required.py" />
      <source>Give at least {looked_at} dates.</source>
      <translation>Indique al menos {looked_at} fechas.</translation>
    </message>
    <message>
      <location filename="../../models/residual.py" />
      <source>The learned correction reads the factor {missing}, which these data lack.</source>
      <translation>La corrección aprendida lee el factor {missing}, que falta en estos datos.</translation>
    </message>
    <message>
      <location filename="../../models/residual.py" />
      <source>Give the factor, or train with correction=off.</source>
      <translation>Indique el factor o entrene con correction=off.</translation>
    </message>
    <message>
      <location filename="../../models/residual.py" />
      <source>No correction was learned: the record is too short.</source>
      <translation>No se aprendió ninguna corrección: el registro es demasiado corto.</translation>
    </message>
    <message>
      <location filename="../../models/residual.py" />
      <source>No correction was learned: it made none of the past better.</source>
      <translation>No se aprendió ninguna corrección: no mejoró nada del pasado.</translation>
    </message>
    <message>
      <location filename="../../models/residual.py" />
      <source>A learned correction is used: it won at {wins} of the last {judges} inner origins, {gain} on average.</source>
      <translation>Se usa una corrección aprendida: ganó en {wins} de los últimos {judges} orígenes internos, {gain} en promedio.</translation>
    </message>
    <message>
      <location filename="../../models/residual.py" />
      <source>The learned correction is not used: it won at {wins} of the last {judges} inner origins, {gain} on average.</source>
      <translation>La corrección aprendida no se usa: ganó en {wins} de los últimos {judges} orígenes internos, {gain} en promedio.</translation>
    </message>
    <message>
      <location filename="../../models/svr.py" />
      <source>fitting support vectors</source>
      <translation>ajustando los vectores de soporte</translation>
    </message>
    <message>
      <location filename="../../models/svr.py" />
      <source>{values_count} dates are too few to look at {lags}.</source>
      <translation>{values_count} fechas son muy pocas para mirar {lags}.</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>Read its scores with that in mind.</source>
      <translation>Téngalo en cuenta al leer sus puntuaciones.</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>The training loss is no longer a number in epoch {epoch}, batch {batch} of {batches_count}, at a learning rate of {rate}; most likely the learning rate is too high for these series.</source>
      <translation>La pérdida de entrenamiento dejó de ser un número en la época {epoch}, lote {batch} de {batches_count}, con una tasa de aprendizaje de {rate}; lo más probable es que la tasa de aprendizaje sea demasiado alta para estas series.</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>The training loss is no longer a number in epoch {epoch}, batch {batch} of {batches_count}, at a learning rate of {rate}; most likely a value of the series is extreme, {largest} after scaling.</source>
      <translation>La pérdida de entrenamiento dejó de ser un número en la época {epoch}, lote {batch} de {batches_count}, con una tasa de aprendizaje de {rate}; lo más probable es que un valor de las series sea extremo, {largest} tras el escalado.</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>The validation loss is no longer a number in epoch {epoch}, batch {batch} of {batches_count}, at a learning rate of {rate}; most likely the learning rate is too high for these series.</source>
      <translation>La pérdida de validación dejó de ser un número en la época {epoch}, lote {batch} de {batches_count}, con una tasa de aprendizaje de {rate}; lo más probable es que la tasa de aprendizaje sea demasiado alta para estas series.</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>The validation loss is no longer a number in epoch {epoch}, batch {batch} of {batches_count}, at a learning rate of {rate}; most likely a value of the series is extreme, {largest} after scaling.</source>
      <translation>La pérdida de validación dejó de ser un número en la época {epoch}, lote {batch} de {batches_count}, con una tasa de aprendizaje de {rate}; lo más probable es que un valor de las series sea extremo, {largest} tras el escalado.</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>Set a lower learning rate, and look for extreme values in the series.</source>
      <translation>Ponga una tasa de aprendizaje menor y busque valores extremos en las series.</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>Leave series and factors with extreme values out, or set a lower learning rate.</source>
      <translation>Omita las series y los factores con valores extremos, o ponga una tasa de aprendizaje menor.</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>Training goes on from epoch {epoch} of a run that was stopped.</source>
      <translation>El entrenamiento sigue desde la época {epoch} de una ejecución que se detuvo.</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>There is no model yet: the training that was stopped had ended no epoch, or was of other data.</source>
      <translation>Aún no hay modelo: el entrenamiento que se detuvo no había terminado ninguna época o era de otros datos.</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>Continue the run.</source>
      <translation>Continúe la ejecución.</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>The training was stopped after epoch {done} of {epochs}.</source>
      <translation>El entrenamiento se detuvo tras la época {done} de {epochs}.</translation>
    </message>
    <message>
      <location filename="../../models/training.py" />
      <source>The training was stopped after epoch {done} of {epochs}; the model is that of epoch {best}, the best until then.</source>
      <translation>El entrenamiento se detuvo tras la época {done} de {epochs}; el modelo es el de la época {best}, la mejor hasta entonces.</translation>
    </message>
    <message>
      <location filename="../../worker/ablation.py" />
      <source>{name}, from {dates}, seed {seed}</source>
      <translation>{name}, desde {dates}, semilla {seed}</translation>
    </message>
    <message>
      <location filename="../../worker/ablation.py" />
      <source>{label} takes no factors: there is nothing to leave out.</source>
      <translation>{label} no admite factores: no hay nada que omitir.</translation>
    </message>
    <message>
      <location filename="../../worker/ablation.py" />
      <source>Choose a model that takes factors: {names}.</source>
      <translation>Elija un modelo que admita factores: {names}.</translation>
    </message>
    <message>
      <location filename="../../worker/ablation.py" />
      <source>No factor was given: there is nothing to leave out.</source>
      <translation>No se indicó ningún factor: no hay nada que omitir.</translation>
    </message>
    <message>
      <location filename="../../worker/ablation.py" />
      <source>Add --factor NAME=SOURCE.</source>
      <translation>Añada --factor NAME=SOURCE.</translation>
    </message>
    <message>
      <location filename="../../worker/ablation.py" />
      <source>One seed cannot show whether a factor or chance made the difference.</source>
      <translation>Una sola semilla no puede mostrar si la diferencia se debe a un factor o al azar.</translation>
    </message>
    <message>
      <location filename="../../worker/ablation.py" />
      <source>Use 2 seeds or more, better 3.</source>
      <translation>Use 2 semillas o más, mejor 3.</translation>
    </message>
    <message>
      <location filename="../../worker/ahead.py" />
      <source>There is nothing to forecast: {until} is not after {dates}.</source>
      <translation>No hay nada que pronosticar: {until} no es posterior a {dates}.</translation>
    </message>
    <message>
      <location filename="../../worker/ahead.py" />
      <source>There is nothing to forecast: the horizon is {steps} dates.</source>
      <translation>No hay nada que pronosticar: el horizonte es de {steps} fechas.</translation>
    </message>
    <message>
      <location filename="../../worker/ahead.py" />
      <source>Choose a later date, or a horizon of 1 or more.</source>
      <translation>Elija una fecha posterior o un horizonte de 1 o más.</translation>
    </message>
    <message>
      <location filename="../../worker/ahead.py" />
      <source>A forecast of {steps} dates is more than can be made; {most_steps} is the most.</source>
      <translation>Un pronóstico de {steps} fechas es más de lo que se puede hacer; el máximo es {most_steps}.</translation>
    </message>
    <message>
      <location filename="../../worker/ahead.py" />
      <source>Choose an earlier date, or a smaller horizon.</source>
      <translation>Elija una fecha anterior o un horizonte menor.</translation>
    </message>
    <message>
      <location filename="../../worker/ahead.py" />
      <source>A forecast to {start} is longer than half the observed span.</source>
      <translation>Un pronóstico hasta {start} es más largo que la mitad del período observado.</translation>
    </message>
    <message>
      <location filename="../../worker/ahead.py" />
      <source>Read it as a scenario.</source>
      <translation>Léalo como un escenario.</translation>
    </message>
    <message>
      <location filename="../../worker/align_commands.py" />
      <source>The preparation has no step {settings}.</source>
      <translation>La preparación no tiene el paso {settings}.</translation>
    </message>
    <message>
      <location filename="../../worker/align_commands.py" />
      <source>Set NAME.space, NAME.time, NAME.lag_days, or a step such as cell.</source>
      <translation>Ponga NAME.space, NAME.time, NAME.lag_days o un paso como cell.</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>writing</source>
      <translation>escribiendo</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>With {name}.space=keep the factor {name} stays in its own places.</source>
      <translation>Con {name}.space=keep, el factor {name} se queda en sus propios lugares.</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>Choose nearest, bilinear, average, cell-size or inverse-distance.</source>
      <translation>Elija nearest, bilinear, average, cell-size o inverse-distance.</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>{factors_count} factors are given.</source>
      <translation>Se indican {factors_count} factores.</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>Give one with --factor NAME=SOURCE.</source>
      <translation>Indique uno con --factor NAME=SOURCE.</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>{found}: {count} dates by {found_2}, places by {found_3}, {found_4} days later.</source>
      <translation>{found}: {count} fechas según {found_2}, lugares según {found_3}, {found_4} días después.</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>{found}: {count} dates by {found_2}, places by {found_3}.</source>
      <translation>{found}: {count} fechas según {found_2}, lugares según {found_3}.</translation>
    </message>
    <message>
      <location filename="../../worker/aligning.py" />
      <source>The record reaches {reached} of them; the others are empty.</source>
      <translation>El registro alcanza {reached} de ellas; las demás están vacías.</translation>
    </message>
    <message>
      <location filename="../../worker/assimilation.py" />
      <source>filtering</source>
      <translation>filtrando</translation>
    </message>
    <message>
      <location filename="../../worker/assimilation.py" />
      <source>trying other noise levels</source>
      <translation>probando otros niveles de ruido</translation>
    </message>
    <message>
      <location filename="../../worker/assimilation.py" />
      <source>{members} members are few: gains will be noise to a large part.</source>
      <translation>{members} miembros son pocos: las ganancias serán ruido en gran parte.</translation>
    </message>
    <message>
      <location filename="../../worker/assimilation.py" />
      <source>Take {advised} or more; 24 is usual.</source>
      <translation>Use {advised} o más; lo habitual es 24.</translation>
    </message>
    <message>
      <location filename="../../worker/assimilation.py" />
      <source>Innovations of neighbouring cells are correlated ({alike}): where that is noise, the joint mode trusts it too much and can make the water worse.</source>
      <translation>Las innovaciones de celdas vecinas están correlacionadas ({alike}): donde eso es ruido, el modo conjunto confía demasiado en ellas y puede empeorar el agua.</translation>
    </message>
    <message>
      <location filename="../../worker/assimilation.py" />
      <source>Give the noise's correlation length (--set noise_length_km=50), or use --mode per-cell.</source>
      <translation>Indique la longitud de correlación del ruido (--set noise_length_km=50) o use --mode per-cell.</translation>
    </message>
    <message>
      <location filename="../../worker/assimilation.py" />
      <source>The sweep over 7 to 12 mm was left out: it would take long.</source>
      <translation>El barrido de 7 a 12 mm se omitió: tardaría mucho.</translation>
    </message>
    <message>
      <location filename="../../worker/assimilation.py" />
      <source>Ask for it: --set sweep=on.</source>
      <translation>Pídalo: --set sweep=on.</translation>
    </message>
    <message>
      <location filename="../../worker/backtesting.py" />
      <source>{label} is left out: {message}</source>
      <translation>Se omite {label}: {message}</translation>
    </message>
    <message>
      <location filename="../../worker/backtesting.py" />
      <source>scoring whole maps</source>
      <translation>evaluando mapas completos</translation>
    </message>
    <message>
      <location filename="../../worker/backtesting.py" />
      <source>None of the models has a setting {unknown}.</source>
      <translation>Ninguno de los modelos tiene el ajuste {unknown}.</translation>
    </message>
    <message>
      <location filename="../../worker/backtesting.py" />
      <source>Their settings are {listing}.</source>
      <translation>Sus ajustes son {listing}.</translation>
    </message>
    <message>
      <location filename="../../worker/backtesting.py" />
      <source>Their settings are none.</source>
      <translation>Sus ajustes: ninguno.</translation>
    </message>
    <message>
      <location filename="../../worker/backtesting.py" />
      <source>{again} series of region {region} lie where another one does: each place counts once.</source>
      <translation>{again} series de la región {region} están donde ya hay otra: cada lugar cuenta una vez.</translation>
    </message>
    <message>
      <location filename="../../worker/block_forecasting.py" />
      <source>reading</source>
      <translation>leyendo</translation>
    </message>
    <message>
      <location filename="../../worker/block_forecasting.py" />
      <source>forecasting</source>
      <translation>pronosticando</translation>
    </message>
    <message>
      <location filename="../../worker/block_forecasting.py" />
      <source>A raster that is forecast block by block cannot be brought to another reference.</source>
      <translation>Un ráster que se pronostica bloque a bloque no se puede llevar a otra referencia.</translation>
    </message>
    <message>
      <location filename="../../worker/block_forecasting.py" />
      <source>Train on regions, or read the mean of 4 x 4 pixels with --option coarser=4.</source>
      <translation>Entrene con regiones, o lea la media de 4 x 4 píxeles con --option coarser=4.</translation>
    </message>
    <message>
      <location filename="../../worker/block_forecasting.py" />
      <source>The raster does not have the pixels of the one that the model was trained on.</source>
      <translation>El ráster no tiene los píxeles de aquel con que se entrenó el modelo.</translation>
    </message>
    <message>
      <location filename="../../worker/block_forecasting.py" />
      <source>Use a newer version of the same stack, or train a model on this one.</source>
      <translation>Use una versión más nueva de la misma pila o entrene un modelo con esta.</translation>
    </message>
    <message>
      <location filename="../../worker/block_training.py" />
      <source>training</source>
      <translation>entrenando</translation>
    </message>
    <message>
      <location filename="../../worker/block_training.py" />
      <source>All of the raster would need {bytes} GB: it is forecast block by block.</source>
      <translation>Todo el ráster necesitaría {bytes} GB: se pronostica bloque a bloque.</translation>
    </message>
    <message>
      <location filename="../../worker/block_training.py" />
      <source>What all series have in common is learned from {number} of them, spread over it, and scores are theirs.</source>
      <translation>Lo que todas las series tienen en común se aprende de {number} de ellas, repartidas por el ráster, y las puntuaciones son las suyas.</translation>
    </message>
    <message>
      <location filename="../../worker/block_training.py" />
      <source>What neighbours share, and steps and bends of the past, are left out.</source>
      <translation>Lo que comparten los vecinos, y los saltos y quiebros del pasado, se omiten.</translation>
    </message>
    <message>
      <location filename="../../worker/block_training.py" />
      <source>Draw regions, or read the mean of 4 x 4 pixels with --option coarser=4, for the whole model.</source>
      <translation>Dibuje regiones, o lea la media de 4 x 4 píxeles con --option coarser=4, para el modelo completo.</translation>
    </message>
    <message>
      <location filename="../../worker/block_training.py" />
      <source>{label} looks at no factor: {factors} is not read.</source>
      <translation>{label} no mira ningún factor: {factors} no se lee.</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>This worker was started before.</source>
      <translation>Este proceso de cálculo ya se había iniciado.</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>Make a new one.</source>
      <translation>Cree uno nuevo.</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The worker does not start ({command}: {strerror}).</source>
      <translation>El proceso de cálculo no arranca ({command}: {strerror}).</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>Repair the worker environment in Options.</source>
      <translation>Repare el entorno de cálculo en Opciones.</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The folder {folder} cannot be written ({strerror}).</source>
      <translation>No se puede escribir en la carpeta {folder} ({strerror}).</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>What was finished is kept; start the run again to continue.</source>
      <translation>Lo terminado se conserva; inicie de nuevo la ejecución para continuar.</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The run was cancelled.</source>
      <translation>La ejecución se canceló.</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The worker stopped unexpectedly (exit code {exit_code}), probably because memory ran out.</source>
      <translation>El proceso de cálculo se detuvo inesperadamente (código de salida {exit_code}), probablemente porque se agotó la memoria.</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The worker stopped unexpectedly (killed by {name}), probably because memory ran out.</source>
      <translation>El proceso de cálculo se detuvo inesperadamente (terminado por {name}), probablemente porque se agotó la memoria.</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The worker stopped unexpectedly (killed by signal {exit_code}), probably because memory ran out.</source>
      <translation>El proceso de cálculo se detuvo inesperadamente (terminado por la señal {exit_code}), probablemente porque se agotó la memoria.</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>Use a smaller batch or region.</source>
      <translation>Use un lote o una región menor.</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The best model so far is kept.</source>
      <translation>Se conserva el mejor modelo hasta el momento.</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The worker did not start ({how}: {lines}).</source>
      <translation>El proceso de cálculo no arrancó ({how}: {lines}).</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The worker did not start ({how}).</source>
      <translation>El proceso de cálculo no arrancó ({how}).</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The worker stopped unexpectedly (exit code {exit_code}).</source>
      <translation>El proceso de cálculo se detuvo inesperadamente (código de salida {exit_code}).</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The worker stopped unexpectedly (killed by {name}).</source>
      <translation>El proceso de cálculo se detuvo inesperadamente (terminado por {name}).</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The worker stopped unexpectedly (killed by signal {exit_code}).</source>
      <translation>El proceso de cálculo se detuvo inesperadamente (terminado por la señal {exit_code}).</translation>
    </message>
    <message>
      <location filename="../../worker/client.py" />
      <source>The best model so far is kept; continue, or copy the diagnostics.</source>
      <translation>Se conserva el mejor modelo hasta el momento; continúe o copie el diagnóstico.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison.py" />
      <source>drawing figures</source>
      <translation>dibujando figuras</translation>
    </message>
    <message>
      <location filename="../../worker/comparison.py" />
      <source>{label} (paper mode, optimistic) is left out: {message}</source>
      <translation>Se omite {label} (modo de artículo, optimista): {message}</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_parts.py" />
      <source>comparing {parts}</source>
      <translation>comparando {parts}</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_parts.py" />
      <source>waiting for an earlier run to end</source>
      <translation>esperando a que termine una ejecución anterior</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_patterns.py" />
      <source>{count} series are too few, {least} are needed.</source>
      <translation>{count} series son muy pocas; se necesitan {least}.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_series.py" />
      <source>The parts {name} and {folder} of the comparison hold different series.</source>
      <translation>Las partes {name} y {folder} de la comparación contienen series distintas.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_series.py" />
      <source>Compare again into a new folder.</source>
      <translation>Compare otra vez, en una carpeta nueva.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Paper mode, optimistic: networks have the settings of their papers, and factors are brought onto every pixel.</source>
      <translation>Modo de artículo, optimista: las redes tienen los ajustes de sus artículos y los factores se llevan a cada píxel.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>It repeats no published protocol whole: here, too, nothing after an origin is touched, and every score stands beside persistence, line, and trend and season.</source>
      <translation>No repite entero ningún protocolo publicado: tampoco aquí se toca nada posterior a un origen, y cada puntuación está junto a la persistencia, la recta y tendencia y estacionalidad.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Published tables never compare with these.</source>
      <translation>Las tablas publicadas nunca son comparables con estas.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Each network takes part twice, as it is and in paper mode, from the same origins.</source>
      <translation>Cada red participa dos veces, tal como es y en modo de artículo, desde los mismos orígenes.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Quick look: networks are smaller and trained shorter than by default ({told}).</source>
      <translation>Prueba rápida: las redes son más pequeñas y se entrenan menos tiempo que de forma predeterminada ({told}).</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Compare in full before you judge them.</source>
      <translation>Compárelas por completo antes de juzgarlas.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Huo et al. 2024, {models}.</source>
      <translation>Huo et al. 2024, {models}.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Repeated: whole windows as target and validation windows that overlap training windows, so that most of what is learned stands in the input already, and loss and R2 of a training say little of a forecast; all epochs, the last weights.</source>
      <translation>Repetido: ventanas enteras como objetivo y ventanas de validación que se solapan con las de entrenamiento, de modo que la mayor parte de lo que se aprende ya está en la entrada, y la pérdida y R2 de un entrenamiento dicen poco de un pronóstico; todas las épocas, los últimos pesos.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Not repeated: scaling with the tested dates, a single origin, tables of region means alone.</source>
      <translation>No repetido: escalado con las fechas probadas, un solo origen, tablas solo de medias de región.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>He et al. 2022, {models}.</source>
      <translation>He et al. 2022, {models}.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Repeated: epochs, learning rates, the last weights.</source>
      <translation>Repetido: épocas, tasas de aprendizaje, los últimos pesos.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Not repeated: gaps that are filled in the tested dates and then scored.</source>
      <translation>No repetido: huecos que se rellenan en las fechas probadas y luego se evalúan.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Its PSNR needs a peak of about 1,430 mm, and its SSIM measures the static field; whether its tested maps were rolled forward is not said, here they are.</source>
      <translation>Su PSNR requiere un máximo de unos 1430 mm, y su SSIM mide el campo estático; no se dice si sus mapas probados se pronosticaron de forma encadenada, aquí sí.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Wang et al. 2024, {models}.</source>
      <translation>Wang et al. 2024, {models}.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Repeated: sizes, eight patterns, the last weights.</source>
      <translation>Repetido: tamaños, ocho patrones, los últimos pesos.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Not repeated: filter, K-means and Holt-Winters over the whole record, tested dates included, and scores against the filtered series.</source>
      <translation>No repetido: filtro, K-means y Holt-Winters sobre todo el registro, incluidas las fechas probadas, y puntuaciones frente a las series filtradas.</translation>
    </message>
    <message>
      <location filename="../../worker/comparison_settings.py" />
      <source>Here all three end at the origin, and what was observed is scored.</source>
      <translation>Aquí los tres terminan en el origen, y se evalúa lo observado.</translation>
    </message>
    <message>
      <location filename="../../worker/continuing.py" />
      <source>{name} after {dates} is the model's own forecast: the forecast rests on that.</source>
      <translation>{name} después de {dates} es el pronóstico del propio modelo: en eso se apoya el pronóstico.</translation>
    </message>
    <message>
      <location filename="../../worker/continuing.py" />
      <source>{name} after {dates} is its usual year: the forecast rests on that.</source>
      <translation>{name} después de {dates} es su año típico: en eso se apoya el pronóstico.</translation>
    </message>
    <message>
      <location filename="../../worker/continuing.py" />
      <source>Give a longer record as soon as there is one.</source>
      <translation>Indique un registro más largo en cuanto lo haya.</translation>
    </message>
    <message>
      <location filename="../../worker/continuing.py" />
      <source>Give a longer record with --factor NAME=SOURCE, or choose how it goes on: --factor NAME=own for the model's own forecast, NAME=climatology for the usual year.</source>
      <translation>Indique un registro más largo con --factor NAME=SOURCE, o elija cómo continúa: --factor NAME=own para el pronóstico del propio modelo, NAME=climatology para el año típico.</translation>
    </message>
    <message>
      <location filename="../../worker/continuing.py" />
      <source>The model was trained without a factor {name}.</source>
      <translation>El modelo se entrenó sin un factor {name}.</translation>
    </message>
    <message>
      <location filename="../../worker/continuing.py" />
      <source>Its factors: {listing}.</source>
      <translation>Sus factores: {listing}.</translation>
    </message>
    <message>
      <location filename="../../worker/continuing.py" />
      <source>Its factors: none.</source>
      <translation>Sus factores: ninguno.</translation>
    </message>
    <message>
      <location filename="../../worker/converting.py" />
      <source>{out} belongs to the source itself, and would be lost.</source>
      <translation>{out} pertenece a la propia fuente y se perdería.</translation>
    </message>
    <message>
      <location filename="../../worker/converting.py" />
      <source>{out} ends in no format that GroundCast writes.</source>
      <translation>{out} no termina en ningún formato que GroundCast escriba.</translation>
    </message>
    <message>
      <location filename="../../worker/converting.py" />
      <source>End it in .tif, .gpkg, .nc, .zarr or .h5.</source>
      <translation>Hágalo terminar en .tif, .gpkg, .nc, .zarr o .h5.</translation>
    </message>
    <message>
      <location filename="../../worker/converting.py" />
      <source>Give --cell, or write .gpkg or .nc.</source>
      <translation>Indique --cell o escriba .gpkg o .nc.</translation>
    </message>
    <message>
      <location filename="../../worker/devices.py" />
      <source>The device {wanted} is not used: without a network, a run stays on the processor.</source>
      <translation>El dispositivo {wanted} no se usa: sin red neuronal, una ejecución se queda en el procesador.</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>{place} is no Python environment.</source>
      <translation>{place} no es un entorno de Python.</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>Delete it by hand if it is not needed.</source>
      <translation>Bórrelo a mano si no se necesita.</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>{place} could not be deleted ({strerror}).</source>
      <translation>No se pudo borrar {place} ({strerror}).</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>Stop running jobs and try again.</source>
      <translation>Detenga los trabajos en marcha e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>The worker environment is not set up yet.</source>
      <translation>El entorno de cálculo aún no está configurado.</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>Set it up first.</source>
      <translation>Configúrelo primero.</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>The worker environment gave no answer within {probe_seconds} seconds ({python}).</source>
      <translation>El entorno de cálculo no respondió en {probe_seconds} segundos ({python}).</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>The worker environment does not start ({python}: {why}).</source>
      <translation>El entorno de cálculo no arranca ({python}: {why}).</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>Repair it in Options.</source>
      <translation>Repárelo en Opciones.</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>The worker environment has Python {version}; 3.10 or newer is needed.</source>
      <translation>El entorno de cálculo tiene Python {version}; se necesita 3.10 o posterior.</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>The worker environment lacks {lacking}.</source>
      <translation>Al entorno de cálculo le falta {lacking}.</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>Set it up again, or use a baseline.</source>
      <translation>Configúrelo de nuevo o use un modelo base.</translation>
    </message>
    <message>
      <location filename="../../worker/environment.py" />
      <source>Repair it in Options, or use a baseline.</source>
      <translation>Repárelo en Opciones o use un modelo base.</translation>
    </message>
    <message>
      <location filename="../../worker/extracting.py" />
      <source>No place is given.</source>
      <translation>No se indicó ningún lugar.</translation>
    </message>
    <message>
      <location filename="../../worker/extracting.py" />
      <source>Give --at X,Y, or a table by --places.</source>
      <translation>Indique --at X,Y, o una tabla con --places.</translation>
    </message>
    <message>
      <location filename="../../worker/extracting.py" />
      <source>None of the {places_count} places lies at a series; the data reach from {x}, {y} to {x_2}, {y_2}.</source>
      <translation>Ninguno de los {places_count} lugares está en una serie; los datos van de {x}, {y} a {x_2}, {y_2}.</translation>
    </message>
    <message>
      <location filename="../../worker/extracting.py" />
      <source>Give places in the coordinates of the data.</source>
      <translation>Indique lugares en las coordenadas de los datos.</translation>
    </message>
    <message>
      <location filename="../../worker/extracting.py" />
      <source>A place is no pair of numbers ({error}).</source>
      <translation>Un lugar no es un par de números ({error}).</translation>
    </message>
    <message>
      <location filename="../../worker/extracting.py" />
      <source>Write it like --at 4567800.5,1737250.</source>
      <translation>Escríbalo como --at 4567800.5,1737250.</translation>
    </message>
    <message>
      <location filename="../../worker/extracting.py" />
      <source>{path} is not a table of places with the columns name, x and y.</source>
      <translation>{path} no es una tabla de lugares con las columnas name, x e y.</translation>
    </message>
    <message>
      <location filename="../../worker/extracting.py" />
      <source>Write one row a place.</source>
      <translation>Escriba una fila por lugar.</translation>
    </message>
    <message>
      <location filename="../../worker/factor_commands.py" />
      <source>--set-factor gives {name} two paths.</source>
      <translation>--set-factor da dos trayectorias a {name}.</translation>
    </message>
    <message>
      <location filename="../../worker/factor_commands.py" />
      <source>Give one path a factor; add --change to it.</source>
      <translation>Indique una trayectoria por factor; añádale --change.</translation>
    </message>
    <message>
      <location filename="../../worker/factor_series.py" />
      <source>No date is given.</source>
      <translation>No se indicó ninguna fecha.</translation>
    </message>
    <message>
      <location filename="../../worker/factor_series.py" />
      <source>Give --dates 2020-01-05,2020-01-17 …</source>
      <translation>Indique --dates 2020-01-05,2020-01-17 …</translation>
    </message>
    <message>
      <location filename="../../worker/factor_series.py" />
      <source>--cell {text} is no pair of numbers.</source>
      <translation>--cell {text} no es un par de números.</translation>
    </message>
    <message>
      <location filename="../../worker/factor_series.py" />
      <source>Write it like --cell 100,100.</source>
      <translation>Escríbalo como --cell 100,100.</translation>
    </message>
    <message>
      <location filename="../../worker/faults.py" />
      <source>GroundCast itself is at fault ({name}: {error}; {where}).</source>
      <translation>El fallo está en GroundCast ({name}: {error}; {where}).</translation>
    </message>
    <message>
      <location filename="../../worker/faults.py" />
      <source>Report this line.</source>
      <translation>Comunique esta línea.</translation>
    </message>
    <message>
      <location filename="../../worker/faults.py" />
      <source>The memory is full.</source>
      <translation>La memoria está llena.</translation>
    </message>
    <message>
      <location filename="../../worker/faults.py" />
      <source>Use fewer series, a larger cell or a smaller region.</source>
      <translation>Use menos series, celdas más grandes o una región menor.</translation>
    </message>
    <message>
      <location filename="../../worker/finishing.py" />
      <source>The training of {label} cannot be ended early: it has no model before its end.</source>
      <translation>El entrenamiento de {label} no se puede terminar antes de tiempo: no hay modelo antes de su final.</translation>
    </message>
    <message>
      <location filename="../../worker/finishing.py" />
      <source>There is no model yet: the run was stopped before its training began.</source>
      <translation>Aún no hay modelo: la ejecución se detuvo antes de que empezara su entrenamiento.</translation>
    </message>
    <message>
      <location filename="../../worker/fit.py" />
      <source>The past has no fit: {message}</source>
      <translation>El pasado no tiene ajuste: {message}</translation>
    </message>
    <message>
      <location filename="../../worker/folder_lock.py" />
      <source>Another run is writing into the folder {folder}.</source>
      <translation>Otra ejecución está escribiendo en la carpeta {folder}.</translation>
    </message>
    <message>
      <location filename="../../worker/folder_lock.py" />
      <source>Wait until it has ended, or choose another output folder.</source>
      <translation>Espere a que termine o elija otra carpeta de salida.</translation>
    </message>
    <message>
      <location filename="../../worker/forecasting.py" />
      <source>Observed and forecast values are relative to a reference chosen after the training.</source>
      <translation>Los valores observados y pronosticados son relativos a una referencia elegida después del entrenamiento.</translation>
    </message>
    <message>
      <location filename="../../worker/forecasting.py" />
      <source>Their intervals are those of each series, without the reference's own.</source>
      <translation>Sus intervalos son los de cada serie, sin el de la propia referencia.</translation>
    </message>
    <message>
      <location filename="../../worker/forecasting.py" />
      <source>{run} holds no trained model.</source>
      <translation>{run} no contiene ningún modelo entrenado.</translation>
    </message>
    <message>
      <location filename="../../worker/forecasting.py" />
      <source>Choose a run folder, or a .gcast file.</source>
      <translation>Elija una carpeta de ejecución o un archivo .gcast.</translation>
    </message>
    <message>
      <location filename="../../worker/forecasting.py" />
      <source>{report} is damaged.</source>
      <translation>{report} está dañado.</translation>
    </message>
    <message>
      <location filename="../../worker/forecasting.py" />
      <source>Choose the .gcast file instead of the folder.</source>
      <translation>Elija el archivo .gcast en lugar de la carpeta.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>The record has {number} date; a test needs {wanted}: {least} to learn from and 1 to test on.</source>
      <translation>El registro tiene {number} fecha; una prueba necesita {wanted}: {least} de las que aprender y 1 en la que probar.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>The record has {number} date; {what} needs {wanted}: {least} to learn from and 1 to test on.</source>
      <translation>El registro tiene {number} fecha; {what} necesita {wanted}: {least} de las que aprender y 1 en la que probar.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>The record has {number} dates; a test needs {wanted}: {least} to learn from and 1 to test on.</source>
      <translation>El registro tiene {number} fechas; una prueba necesita {wanted}: {least} de las que aprender y 1 en la que probar.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>The record has {number} dates; {what} needs {wanted}: {least} to learn from and 1 to test on.</source>
      <translation>El registro tiene {number} fechas; {what} necesita {wanted}: {least} de las que aprender y 1 en la que probar.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>Add {number} date or more, or use {simple} with hold_back = 1.</source>
      <translation>Añada {number} fecha o más, o use {simple} con hold_back = 1.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>Add {number} date or more.</source>
      <translation>Añada {number} fecha o más.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>Add {number} dates or more, or use {simple} with hold_back = 1.</source>
      <translation>Añada {number} fechas o más, o use {simple} con hold_back = 1.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>Add {number} dates or more.</source>
      <translation>Añada {number} fechas o más.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>The newer data have {number} date; the last {held} are held back as in the training, so {held_2} are needed.</source>
      <translation>Los datos más nuevos tienen {number} fecha; las últimas {held} se reservan como en el entrenamiento, así que se necesitan {held_2}.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>The newer data have {number} dates; the last {held} are held back as in the training, so {held_2} are needed.</source>
      <translation>Los datos más nuevos tienen {number} fechas; las últimas {held} se reservan como en el entrenamiento, así que se necesitan {held_2}.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>Give the whole record, with the new dates at its end.</source>
      <translation>Indique el registro completo, con las fechas nuevas al final.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>{number} date cannot be held back of {count}: {value}.</source>
      <translation>No se puede reservar {number} fecha de {count}: {value}.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>{number} dates cannot be held back of {count}: {value}.</source>
      <translation>No se pueden reservar {number} fechas de {count}: {value}.</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>Hold back 1 to {most} (hold_back = {most}).</source>
      <translation>Reserve de 1 a {most} (hold_back = {most}).</translation>
    </message>
    <message>
      <location filename="../../worker/held_back.py" />
      <source>Hold back 1 (hold_back = {most}).</source>
      <translation>Reserve 1 (hold_back = {most}).</translation>
    </message>
    <message>
      <location filename="../../worker/inputs.py" />
      <source>preparing</source>
      <translation>preparando</translation>
    </message>
    <message>
      <location filename="../../worker/inputs.py" />
      <source>{name} is a station table without coordinates: it fits on no map.</source>
      <translation>{name} es una tabla de estaciones sin coordenadas: no cabe en ningún mapa.</translation>
    </message>
    <message>
      <location filename="../../worker/inputs.py" />
      <source>Give it as a factor, or put stations.csv with the coordinates beside it.</source>
      <translation>Indíquela como factor, o ponga stations.csv con las coordenadas a su lado.</translation>
    </message>
    <message>
      <location filename="../../worker/inputs.py" />
      <source>{missing} of {cells_count} series of {region} hold no value.</source>
      <translation>{missing} de {cells_count} series de {region} no contienen ningún valor.</translation>
    </message>
    <message>
      <location filename="../../worker/inputs.py" />
      <source>Use data of the same places, or train a model on these.</source>
      <translation>Use datos de los mismos lugares o entrene un modelo con estos.</translation>
    </message>
    <message>
      <location filename="../../worker/inputs.py" />
      <source>Give measured values where a year's weather matters.</source>
      <translation>Indique valores medidos donde importe el tiempo de un año.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Checking</source>
      <translation>Comprobando</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Making the environment</source>
      <translation>Creando el entorno</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Choosing packages</source>
      <translation>Eligiendo paquetes</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>{name} stopped with code {returncode}: {last}.</source>
      <translation>{name} se detuvo con el código {returncode}: {last}.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>{name} stopped with code {returncode}: it said nothing.</source>
      <translation>{name} se detuvo con el código {returncode}: no dijo nada.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Copy the diagnostics, or choose a Python of your own in Options.</source>
      <translation>Copie el diagnóstico o elija un Python propio en Opciones.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Python {oldest} to 3.14 is needed; found only {found}.</source>
      <translation>Se necesita Python de {oldest} a 3.14; solo se encontró {found}.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>No Python {oldest} or newer was found on this computer.</source>
      <translation>No se encontró Python {oldest} ni posterior en este equipo.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Install Python 3.10 or newer from your system's packages, then set up again.</source>
      <translation>Instale Python 3.10 o posterior desde los paquetes de su sistema y configure de nuevo.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Install Python 3.12 from python.org, then set up again.</source>
      <translation>Instale Python 3.12 desde python.org y configure de nuevo.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>{path} lacks the modules venv and ensurepip.</source>
      <translation>A {path} le faltan los módulos venv y ensurepip.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Install them (Debian, Ubuntu: sudo apt install python{minor}-venv), then set up again.</source>
      <translation>Instálelos (Debian, Ubuntu: sudo apt install python{minor}-venv) y configure de nuevo.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>{place} holds other files.</source>
      <translation>{place} contiene otros archivos.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Choose an empty folder, or one that does not exist yet.</source>
      <translation>Elija una carpeta vacía o una que aún no exista.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>The disk is full: {free} GB free, {needed} GB needed in {place}.</source>
      <translation>El disco está lleno: {free} GB libres, se necesitan {needed} GB en {place}.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Free some space, then set up again.</source>
      <translation>Libere espacio y configure de nuevo.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Downloading packages</source>
      <translation>Descargando paquetes</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Installing packages</source>
      <translation>Instalando paquetes</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>{size} of about {total} MB</source>
      <translation>{size} de unos {total} MB</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>The disk is full: {free} GB free, {build} GB needed.</source>
      <translation>El disco está lleno: {free} GB libres, se necesitan {build} GB.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>The Python packages could not be downloaded ({last}).</source>
      <translation>No se pudieron descargar los paquetes de Python ({last}).</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Check the internet connection and the proxy, then set up again.</source>
      <translation>Revise la conexión a Internet y el proxy, y configure de nuevo.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>The folder {wheels} has no {package} for this computer.</source>
      <translation>La carpeta {wheels} no tiene {package} para este equipo.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Fill it on a like computer with internet: pip download -r {requirements} -d FOLDER.</source>
      <translation>Llénela en un equipo similar con Internet: pip download -r {requirements} -d FOLDER.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>There is no torch for this computer ({last}).</source>
      <translation>No hay torch para este equipo ({last}).</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Use Python 3.10 to 3.14 on a 64-bit system, or choose a Python of your own in Options.</source>
      <translation>Use Python 3.10 a 3.14 en un sistema de 64 bits, o elija un Python propio en Opciones.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Choose another data folder.</source>
      <translation>Elija otra carpeta de datos.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>The set-up was cancelled.</source>
      <translation>La configuración se canceló.</translation>
    </message>
    <message>
      <location filename="../../worker/installation.py" />
      <source>Start it again at any time.</source>
      <translation>Iníciela de nuevo en cualquier momento.</translation>
    </message>
    <message>
      <location filename="../../worker/keeping_series.py" />
      <source>The files of the stack were changed.</source>
      <translation>Los archivos de la pila han cambiado.</translation>
    </message>
    <message>
      <location filename="../../worker/keeping_series.py" />
      <source>Their series are read anew at the next click.</source>
      <translation>Sus series se leen de nuevo con el próximo clic.</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>comparing</source>
      <translation>comparando</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>There is no factor to compare the deformation with.</source>
      <translation>No hay ningún factor con el que comparar la deformación.</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>Give --factor NAME=SOURCE.</source>
      <translation>Indique --factor NAME=SOURCE.</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>Lags to {longest} days in steps of {step} days are out of range.</source>
      <translation>Los desfases hasta {longest} días en pasos de {step} días están fuera de rango.</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>Give 0 to {longest_lag_days} days, and a step of 1 or more (0: the usual interval).</source>
      <translation>Indique de 0 a {longest_lag_days} días y un paso de 1 o más (0: el intervalo habitual).</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>The deformation follows {name} after {lag} days: correlation {r} without trend and season ({effective} independent samples of {epochs} dates; chance stays within ±{chance}).</source>
      <translation>La deformación sigue a {name} tras {lag} días: correlación {r} sin tendencia ni estacionalidad ({effective} muestras independientes de {epochs} fechas; el azar queda dentro de ±{chance}).</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>It is no proof of cause.</source>
      <translation>No es prueba de una causa.</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>The yearly cycle explains it all: with it the correlation with {name} reaches {with_season} at {lags} days; without it, it is {r}, as chance gives too (±{chance}; {effective} independent samples of {epochs} dates).</source>
      <translation>El ciclo anual lo explica todo: con él, la correlación con {name} llega a {with_season} en {lags} días; sin él es {r}, como también da el azar (±{chance}; {effective} muestras independientes de {epochs} fechas).</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>A model with a season needs no {name}.</source>
      <translation>Un modelo con estacionalidad no necesita {name}.</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>No lag shows that the deformation follows {name}: what stands out most is {r} at {lag} days, and chance stays within ±{chance} ({effective} independent samples of {epochs} dates).</source>
      <translation>Ningún desfase muestra que la deformación siga a {name}: lo que más destaca es {r} en {lag} días, y el azar queda dentro de ±{chance} ({effective} muestras independientes de {epochs} fechas).</translation>
    </message>
    <message>
      <location filename="../../worker/lags.py" />
      <source>Training epochs up to {document}.</source>
      <translation>Fechas de entrenamiento hasta {document}.</translation>
    </message>
    <message>
      <location filename="../../worker/large_raster.py" />
      <source>The raster needs {needed} GB: it is forecast block by block, and {steps} needs all of it.</source>
      <translation>El ráster necesita {needed} GB: se pronostica bloque a bloque, y {steps} lo necesita entero.</translation>
    </message>
    <message>
      <location filename="../../worker/large_raster.py" />
      <source>Leave the step out, draw regions, or read the mean of 4 x 4 pixels with --option coarser=4.</source>
      <translation>Omita el paso, dibuje regiones, o lea la media de 4 x 4 píxeles con --option coarser=4.</translation>
    </message>
    <message>
      <location filename="../../worker/large_raster.py" />
      <source>{title} holds no values where the model was trained.</source>
      <translation>{title} no contiene valores donde se entrenó el modelo.</translation>
    </message>
    <message>
      <location filename="../../worker/large_raster.py" />
      <source>{title} cannot be read block by block.</source>
      <translation>{title} no se puede leer bloque a bloque.</translation>
    </message>
    <message>
      <location filename="../../worker/large_raster.py" />
      <source>Give a raster as in the training.</source>
      <translation>Indique un ráster como en el entrenamiento.</translation>
    </message>
    <message>
      <location filename="../../worker/limits.py" />
      <source>The run needs more than the {most_mb} GB of memory that Options → GroundCast allows.</source>
      <translation>La ejecución necesita más de los {most_mb} GB de memoria que permite Opciones → GroundCast.</translation>
    </message>
    <message>
      <location filename="../../worker/limits.py" />
      <source>Use fewer series, a larger cell or a smaller region, or raise the limit.</source>
      <translation>Use menos series, celdas más grandes o una región menor, o aumente el límite.</translation>
    </message>
    <message>
      <location filename="../../worker/matching.py" />
      <source>The data do not lie at the places that the model was trained on.</source>
      <translation>Los datos no están en los lugares con que se entrenó el modelo.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>{label}, {found}, {ahead} dates ahead, forecast from {document}, the first of {seeds} trainings.</source>
      <translation>{label}, {found}, {ahead} fechas de antelación, pronóstico desde {document}, el primero de {seeds} entrenamientos.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>Quartiles of the residual: {quartiles} mm.</source>
      <translation>Cuartiles del residuo: {quartiles} mm.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>{label}, {found}, {ahead} dates ahead, forecast from {document}.</source>
      <translation>{label}, {found}, {ahead} fechas de antelación, pronóstico desde {document}.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>{label}: all {seeds} trainings, origins, horizons and series.</source>
      <translation>{label}: los {seeds} entrenamientos y todos los orígenes, horizontes y series.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>R2 {r2} is pooled: it holds how places differ, which a forecast need not know.</source>
      <translation>R2 {r2} es conjunto: contiene cómo difieren los lugares, lo que un pronóstico no necesita saber.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>{label}: all origins, horizons and series.</source>
      <translation>{label}: todos los orígenes, horizontes y series.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>{label}: loss and R2 of one training.</source>
      <translation>{label}: pérdida y R2 de un entrenamiento.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>Processor: loss and R2 of one training.</source>
      <translation>Procesador: pérdida y R2 de un entrenamiento.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>{label}: loss and R2 of {trainings} trainings from {seeds} seeds, drawn over each other.</source>
      <translation>{label}: pérdida y R2 de {trainings} entrenamientos con {seeds} semillas, dibujados uno sobre otro.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>{label}: loss and R2 of {trainings} trainings, drawn over each other.</source>
      <translation>{label}: pérdida y R2 de {trainings} entrenamientos, en un mismo gráfico.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>The first {most_rows} of {every_count} regions.</source>
      <translation>Las primeras {most_rows} de {every_count} regiones.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>{label}: largest and smallest value of each date.</source>
      <translation>{label}: valor máximo y mínimo de cada fecha.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>Observed ones hold the largest noise of all series, which a median leaves out, so they lie further apart.</source>
      <translation>Los observados contienen el mayor ruido de todas las series, que una mediana deja fuera, así que quedan más separados.</translation>
    </message>
    <message>
      <location filename="../../worker/model_figures.py" />
      <source>Thin lines: further trainings of the same network, {count} in all.</source>
      <translation>Líneas finas: otros entrenamientos de la misma red, {count} en total.</translation>
    </message>
    <message>
      <location filename="../../worker/outlook.py" />
      <source>A forecast of a single date has no velocity, no acceleration and no change.</source>
      <translation>Un pronóstico de una sola fecha no tiene velocidad, ni aceleración, ni cambio.</translation>
    </message>
    <message>
      <location filename="../../worker/outlook.py" />
      <source>Forecast 2 dates or more.</source>
      <translation>Pronostique 2 fechas o más.</translation>
    </message>
    <message>
      <location filename="../../worker/outlook.py" />
      <source>The acceleration compares with the same dates {years} years before, and {region} is observed from {dates} only.</source>
      <translation>La aceleración compara con las mismas fechas {years} años antes, y {region} solo se observa desde {dates}.</translation>
    </message>
    <message>
      <location filename="../../worker/outlook.py" />
      <source>The acceleration compares with the same dates {years} year before, and {region} is observed from {dates} only.</source>
      <translation>La aceleración compara con las mismas fechas {years} año antes, y {region} solo se observa desde {dates}.</translation>
    </message>
    <message>
      <location filename="../../worker/outlook.py" />
      <source>Forecast fewer dates, or take a longer record.</source>
      <translation>Pronostique menos fechas o tome un registro más largo.</translation>
    </message>
    <message>
      <location filename="../../worker/pattern_numbers.py" />
      <source>looking for patterns</source>
      <translation>buscando patrones</translation>
    </message>
    <message>
      <location filename="../../worker/pattern_numbers.py" />
      <source>Up to {most} patterns of series smoothed over {window} dates cannot be looked for.</source>
      <translation>No se pueden buscar hasta {most} patrones en series suavizadas sobre {window} fechas.</translation>
    </message>
    <message>
      <location filename="../../worker/pattern_numbers.py" />
      <source>Give 2 patterns or more, and 0 or an odd number of 3 or more dates.</source>
      <translation>Indique 2 patrones o más, y 0 o un número impar de 3 fechas o más.</translation>
    </message>
    <message>
      <location filename="../../worker/pattern_numbers.py" />
      <source>{count} series are too few, or too much alike, to have patterns.</source>
      <translation>{count} series son muy pocas, o demasiado parecidas, para tener patrones.</translation>
    </message>
    <message>
      <location filename="../../worker/pattern_numbers.py" />
      <source>No number of patterns stands apart: the best mean silhouette is {curve}, with {best} patterns.</source>
      <translation>Ningún número de patrones destaca: la mejor silueta media es {curve}, con {best} patrones.</translation>
    </message>
    <message>
      <location filename="../../worker/pattern_numbers.py" />
      <source>One pattern for all series is enough.</source>
      <translation>Un solo patrón para todas las series basta.</translation>
    </message>
    <message>
      <location filename="../../worker/pattern_numbers.py" />
      <source>The series stand apart best in {best} patterns: the mean silhouette is {curve} of 1.</source>
      <translation>Las series se separan mejor en {best} patrones: la silueta media es {curve} de 1.</translation>
    </message>
    <message>
      <location filename="../../worker/pattern_numbers.py" />
      <source>Series up to {document}, smoothed over {document_2} dates.</source>
      <translation>Series hasta el {document}, suavizadas sobre {document_2} fechas.</translation>
    </message>
    <message>
      <location filename="../../worker/pipeline.py" />
      <source>The job's task {task} is not known.</source>
      <translation>No se conoce la tarea {task} del trabajo.</translation>
    </message>
    <message>
      <location filename="../../worker/pipeline.py" />
      <source>mode = both sets two protocols beside one another, which a comparison alone does.</source>
      <translation>mode = both pone dos protocolos uno junto a otro, lo que solo hace una comparación.</translation>
    </message>
    <message>
      <location filename="../../worker/pipeline.py" />
      <source>Set it to honest or paper.</source>
      <translation>Póngalo en honest o paper.</translation>
    </message>
    <message>
      <location filename="../../worker/pipeline.py" />
      <source>The job names no results folder.</source>
      <translation>El trabajo no indica carpeta de resultados.</translation>
    </message>
    <message>
      <location filename="../../worker/pipeline.py" />
      <source>Set one with --out.</source>
      <translation>Defina una con --out.</translation>
    </message>
    <message>
      <location filename="../../worker/preparation_commands.py" />
      <source>Steps are mask, drop_dates, jumps, reference_place, other, other.unit and the like, component, vertical, cell, weighting, cadence_days, and FACTOR.space, .time and .lag_days.</source>
      <translation>Los pasos son mask, drop_dates, jumps, reference_place, other, other.unit y similares, component, vertical, cell, weighting, cadence_days, y FACTOR.space, .time y .lag_days.</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>Common axis: {parts}.</source>
      <translation>Eje común: {parts}.</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>The origin {until} lies before the first date, {first}.</source>
      <translation>El origen {until} es anterior a la primera fecha, {first}.</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>Give a later one.</source>
      <translation>Indique uno posterior.</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>The origin {until} lies after the last date, {last}.</source>
      <translation>El origen {until} es posterior a la última fecha, {last}.</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>Give an earlier one, or none: then all dates are seen.</source>
      <translation>Indique uno anterior o ninguno: así se tienen en cuenta todas las fechas.</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>The origin {until} lies before the second date, {dates}: no motion is known up to it.</source>
      <translation>El origen {until} es anterior a la segunda fecha, {dates}: hasta él no se conoce ningún movimiento.</translation>
    </message>
    <message>
      <location filename="../../worker/preparing.py" />
      <source>No step changes a value: the series are as they were read.</source>
      <translation>Ningún paso cambia valores: las series quedan como se leyeron.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>RMSE on single series of region {region} by dates ahead, means over {means}.</source>
      <translation>RMSE en series individuales de la región {region} según las fechas de antelación, medias sobre {means}.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Nothing was observed {ahead} dates ahead.</source>
      <translation>No se observó nada a {ahead} fechas de antelación.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>RMSE on single series of region {region} by dates ahead.</source>
      <translation>RMSE en series individuales de la región {region} según las fechas de antelación.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Region {region}, pixels: nothing was observed on the tested dates.</source>
      <translation>Región {region}, píxeles: no se observó nada en las fechas de prueba.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Region {region}, region mean: nothing was observed on the tested dates.</source>
      <translation>Región {region}, media de región: no se observó nada en las fechas de prueba.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>RMSE in mm, region {region}, pixels: from {first} ({labels}) to {last} ({labels_2}).</source>
      <translation>RMSE en mm, región {region}, píxeles: de {first} ({labels}) a {last} ({labels_2}).</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>RMSE in mm, region {region}, region mean: from {first} ({labels}) to {last} ({labels_2}).</source>
      <translation>RMSE en mm, región {region}, media de región: de {first} ({labels}) a {last} ({labels_2}).</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>All forecasts start at one origin.</source>
      <translation>Todos los pronósticos parten de un solo origen.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Forecasts start at {count} origins.</source>
      <translation>Los pronósticos parten de {count} orígenes.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Each network was trained once.</source>
      <translation>Cada red se entrenó una vez.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Each network was trained {count} times.</source>
      <translation>Cada red se entrenó {count} veces.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Whiskers: standard deviation over trainings.</source>
      <translation>Barras de error: desviación estándar entre entrenamientos.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Mean of {inside} series of region {region}: observed, and forecasts from {document}, each drawn from the value observed at its origin.</source>
      <translation>Media de {inside} series de la región {region}: observada, y pronósticos desde {document}, cada uno dibujado desde el valor observado en su origen.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Displacement on {date}, forecast from {document}, along the longest line through region {region}: means of {count} series within {half_width} m of it; the {names_count} models of the smallest RMSE, references among them.</source>
      <translation>Desplazamiento el {date}, pronóstico desde {document}, a lo largo de la línea más larga que cruza la región {region}: medias de {count} series a menos de {half_width} m de ella; los {names_count} modelos de menor RMSE, con referencias entre ellos.</translation>
    </message>
    <message>
      <location filename="../../worker/region_figures.py" />
      <source>Displacement on {date}, forecast from {document}, along the longest line through region {region}: means of {count} series within {half_width} units of it; the {names_count} models of the smallest RMSE, references among them.</source>
      <translation>Desplazamiento el {date}, pronóstico desde {document}, a lo largo de la línea más larga que cruza la región {region}: medias de {count} series a menos de {half_width} unidades de ella; los {names_count} modelos de menor RMSE, con referencias entre ellos.</translation>
    </message>
    <message>
      <location filename="../../worker/roles.py" />
      <source>Region {last} ({roles}) shares {shared} series with region {first} ({roles_2}): it would not be unseen.</source>
      <translation>La región {last} ({roles}) comparte {shared} series con la región {first} ({roles_2}): no sería una región no vista.</translation>
    </message>
    <message>
      <location filename="../../worker/roles.py" />
      <source>Cut {last} by {first}, or draw it elsewhere.</source>
      <translation>Recorte de {last} la parte de {first} o dibújela en otro lugar.</translation>
    </message>
    <message>
      <location filename="../../worker/roles.py" />
      <source>{label} has nothing to stop or to choose: region {name} is scored and decides nothing.</source>
      <translation>{label} no tiene nada que detener ni elegir: la región {name} se puntúa y no decide nada.</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>forecasting along the scenario</source>
      <translation>pronosticando según el escenario</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>{label} takes no factors, so that no scenario can move it.</source>
      <translation>{label} no admite factores, así que ningún escenario puede moverlo.</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>Train a model that takes factors: {names}.</source>
      <translation>Entrene un modelo que admita factores: {names}.</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>This {label} was trained without factors, so that no scenario can move it.</source>
      <translation>Este modelo ({label}) se entrenó sin factores, así que ningún escenario puede moverlo.</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>Train it again with --factor NAME=SOURCE.</source>
      <translation>Entrénelo de nuevo con --factor NAME=SOURCE.</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>The scenario changes nothing: every factor keeps the model's own forecast.</source>
      <translation>El escenario no cambia nada: cada factor conserva el pronóstico del propio modelo.</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>Name a path (climatology or a stack), or a change such as +1, x0.8 or year:2021.</source>
      <translation>Indique una trayectoria (climatology o una pila) o un cambio como +1, x0.8 o year:2021.</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>Read the response with care.</source>
      <translation>Lea la respuesta con cautela.</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>One training alone shows no spread: the response has no interval.</source>
      <translation>Un solo entrenamiento no muestra dispersión: la respuesta no tiene intervalo.</translation>
    </message>
    <message>
      <location filename="../../worker/scenarios.py" />
      <source>Ask for more with --seeds 3.</source>
      <translation>Pida más con --seeds 3.</translation>
    </message>
    <message>
      <location filename="../../worker/seeds.py" />
      <source>training again, seed {seed}</source>
      <translation>entrenando de nuevo, semilla {seed}</translation>
    </message>
    <message>
      <location filename="../../worker/source_commands.py" />
      <source>{said} is said of newer data, but there are none.</source>
      <translation>{said} se refiere a datos más nuevos, pero no hay ninguno.</translation>
    </message>
    <message>
      <location filename="../../worker/source_commands.py" />
      <source>Give them with --source.</source>
      <translation>Indíquelos con --source.</translation>
    </message>
    <message>
      <location filename="../../worker/source_commands.py" />
      <source>--factor-option {text} is of no factor that is given.</source>
      <translation>--factor-option {text} no pertenece a ningún factor indicado.</translation>
    </message>
    <message>
      <location filename="../../worker/source_commands.py" />
      <source>Write NAME.KEY=VALUE with one of {made}.</source>
      <translation>Escriba NAME.KEY=VALUE con uno de {made}.</translation>
    </message>
    <message>
      <location filename="../../worker/source_commands.py" />
      <source>Give it with --factor.</source>
      <translation>Indíquelo con --factor.</translation>
    </message>
    <message>
      <location filename="../../worker/source_commands.py" />
      <source>{key} = {text} is not a list of numbers.</source>
      <translation>{key} = {text} no es una lista de números.</translation>
    </message>
    <message>
      <location filename="../../worker/source_commands.py" />
      <source>Write it like 1,2.</source>
      <translation>Escríbala como 1,2.</translation>
    </message>
    <message>
      <location filename="../../worker/training.py" />
      <source>The run was stopped before the training of {out}: no forecast is made there.</source>
      <translation>La ejecución se detuvo antes del entrenamiento de {out}: ahí no se hace ningún pronóstico.</translation>
    </message>
    <message>
      <location filename="../../worker/training.py" />
      <source>Run it again to train and forecast there, too.</source>
      <translation>Ejecútela de nuevo para entrenar y pronosticar también allí.</translation>
    </message>
    <message>
      <location filename="../../worker/trial.py" />
      <source>{dates} dates are too few to try the forecast on the past; {least} are needed.</source>
      <translation>{dates} fechas son muy pocas para probar el pronóstico en el pasado; se necesitan {least}.</translation>
    </message>
    <message>
      <location filename="../../worker/trial.py" />
      <source>Read it with care: nothing says how good it is.</source>
      <translation>Léalo con cautela: nada indica lo bueno que es.</translation>
    </message>
    <message>
      <location filename="../../worker/trial.py" />
      <source>There is no backtest: {message}</source>
      <translation>No hay prueba retrospectiva: {message}</translation>
    </message>
    <message>
      <location filename="../../worker/water_commands.py" />
      <source>Water storage has no setting {key}.</source>
      <translation>El almacenamiento de agua no tiene el ajuste {key}.</translation>
    </message>
    <message>
      <location filename="../../worker/water_commands.py" />
      <source>Settings are {plain}.</source>
      <translation>Los ajustes son {plain}.</translation>
    </message>
    <message>
      <location filename="../../worker/water_commands.py" />
      <source>--distances-km {text} is not a list of numbers.</source>
      <translation>--distances-km {text} no es una lista de números.</translation>
    </message>
    <message>
      <location filename="../../worker/water_commands.py" />
      <source>--members {text} is not a list of numbers.</source>
      <translation>--members {text} no es una lista de números.</translation>
    </message>
    <message>
      <location filename="../../worker/water_commands.py" />
      <source>Write it like 0,14,20.</source>
      <translation>Escríbala como 0,14,20.</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>The deformation has one date only; a change of water needs two at least.</source>
      <translation>La deformación tiene una sola fecha; un cambio del agua necesita al menos dos.</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>Give a series of dates.</source>
      <translation>Indique una serie de fechas.</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>The job names no deformation.</source>
      <translation>El trabajo no indica deformación.</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>Give it with --deformation.</source>
      <translation>Indíquela con --deformation.</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>The deformation does not say its direction and is taken as vertical, positive up.</source>
      <translation>La deformación no indica su dirección y se toma como vertical, positiva hacia arriba.</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>The deformation spans {span} days, too few to tell a rate from a season: no place is masked.</source>
      <translation>La deformación abarca {span} días, muy pocos para distinguir una tasa de una estacionalidad: no se enmascara ningún lugar.</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>The atmospheric loading ({dates} to {dates_2}) misses the deformation.</source>
      <translation>La carga atmosférica ({dates} a {dates_2}) no coincide en el tiempo con la deformación.</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>Give one of the same time, or none.</source>
      <translation>Indique una de la misma época, o ninguna.</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>{covered} dates without atmospheric loading are left out.</source>
      <translation>{covered} fechas sin carga atmosférica se omiten.</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>All {some} places are masked: faster than {velocity_mm} mm/yr.</source>
      <translation>Los {some} lugares quedan enmascarados: más rápidos que {velocity_mm} mm/año.</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>Raise the limit (--set velocity_mm=…), or check unit and reference.</source>
      <translation>Aumente el límite (--set velocity_mm=…) o revise la unidad y la referencia.</translation>
    </message>
    <message>
      <location filename="../../worker/water_deformation.py" />
      <source>{gone} of {some} places move faster than {velocity_mm} mm/yr and are left out.</source>
      <translation>{gone} de {some} lugares se mueven más rápido que {velocity_mm} mm/año y se omiten.</translation>
    </message>
    <message>
      <location filename="../../worker/water_doors.py" />
      <source>--distances-km names no distance.</source>
      <translation>--distances-km no indica ninguna distancia.</translation>
    </message>
    <message>
      <location filename="../../worker/water_doors.py" />
      <source>--height-m is no number.</source>
      <translation>--height-m no es un número.</translation>
    </message>
    <message>
      <location filename="../../worker/water_doors.py" />
      <source>Give metres of water.</source>
      <translation>Indique metros de agua.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The prior is no raster.</source>
      <translation>El campo previo no es un ráster.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The snow is no raster.</source>
      <translation>La nieve no es un ráster.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The validation is no raster.</source>
      <translation>La validación no es un ráster.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Give a GeoTIFF with one band a date.</source>
      <translation>Indique un GeoTIFF con una banda por fecha.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The job names no prior.</source>
      <translation>El trabajo no indica campo previo.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Give the water storage with --prior.</source>
      <translation>Indique el almacenamiento de agua con --prior.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The prior is empty on {some} dates, which are left out.</source>
      <translation>El campo previo está vacío en {some} fechas, que se omiten.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Gaps of the prior in {broken_count} cells are interpolated in time.</source>
      <translation>Los huecos del campo previo en {broken_count} celdas se interpolan en el tiempo.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The prior covers {dates} to {dates_2}; {outside} of {outside_count} dates of the deformation lie outside and are left out.</source>
      <translation>El campo previo cubre de {dates} a {dates_2}; {outside} de {outside_count} fechas de la deformación quedan fuera y se omiten.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Give a prior as long as the deformation.</source>
      <translation>Indique un campo previo tan largo como la deformación.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>{unused} dates of the deformation have no date of the prior within {gap} days of their own.</source>
      <translation>{unused} fechas de la deformación no tienen ninguna fecha del campo previo a menos de {gap} días de la suya.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Interpolate the prior to the acquisitions: --set matching=interpolate.</source>
      <translation>Interpole el campo previo a las adquisiciones: --set matching=interpolate.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>{count} date of the deformation meets the prior; a change needs two at least.</source>
      <translation>{count} fecha de la deformación coincide con el campo previo; un cambio necesita al menos dos.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>No date of the deformation meets the prior; a change needs two at least.</source>
      <translation>Ninguna fecha de la deformación coincide con el campo previo; un cambio necesita al menos dos.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Give records of the same time, or allow a larger gap (--set max_gap_days=…).</source>
      <translation>Indique registros de la misma época o permita un hueco mayor (--set max_gap_days=…).</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>No cell of the study area holds both deformation and water.</source>
      <translation>Ninguna celda del área de estudio contiene a la vez deformación y agua.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>No cell of the prior's cells holds both deformation and water.</source>
      <translation>Ninguna celda del campo previo contiene a la vez deformación y agua.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Check study area, mask and reference systems.</source>
      <translation>Revise el área de estudio, la máscara y los sistemas de referencia.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The snow does not cover the prior's dates.</source>
      <translation>La nieve no cubre las fechas del campo previo.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The snow is below 0.</source>
      <translation>La nieve es menor que 0.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Give snow water equivalent for all dates.</source>
      <translation>Indique el equivalente en agua de la nieve para todas las fechas.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The prior is smaller than study area plus halo ({halo_km} km): {missing} % of the response to an even load is missing.</source>
      <translation>El campo previo es menor que el área de estudio más el halo ({halo_km} km): falta el {missing} % de la respuesta a una carga uniforme.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Give a larger prior, or a smaller halo.</source>
      <translation>Indique un campo previo más grande o un halo más pequeño.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The reference area lies inside the load: {kept} % of the response cancels.</source>
      <translation>El área de referencia está dentro de la carga: el {kept} % de la respuesta se cancela.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Use deformation tied to GNSS, or a reference far from the water.</source>
      <translation>Use deformación ligada a GNSS o una referencia lejos del agua.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Check that up is positive.</source>
      <translation>Compruebe que hacia arriba sea positivo.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>The prior's cells are {wide} km wide, the analysis' 25 km: neighbours are alike.</source>
      <translation>Las celdas del campo previo miden {wide} km de ancho, las del análisis 25 km: las vecinas se parecen.</translation>
    </message>
    <message>
      <location filename="../../worker/water_inputs.py" />
      <source>Use the prior's own cells (--set cells=prior) for what it can resolve.</source>
      <translation>Use las celdas propias del campo previo (--set cells=prior) para lo que este puede resolver.</translation>
    </message>
    <message>
      <location filename="../../worker/water_validation.py" />
      <source>There is no validation {path}.</source>
      <translation>No existe la validación {path}.</translation>
    </message>
    <message>
      <location filename="../../worker/within_memory.py" />
      <source>All of the raster would need {needed} GB: only {width} x {height} of its {width_2} x {height_2} pixels around the regions were read.</source>
      <translation>Todo el ráster necesitaría {needed} GB: solo se leyeron {width} x {height} de sus {width_2} x {height_2} píxeles en torno a las regiones.</translation>
    </message>
    <message>
      <location filename="../../worker/within_memory.py" />
      <source>No region is named {region_names}.</source>
      <translation>Ninguna región se llama {region_names}.</translation>
    </message>
    <message>
      <location filename="../../worker/within_memory.py" />
      <source>Choose one of the file.</source>
      <translation>Elija una del archivo.</translation>
    </message>
    <message>
      <location filename="../../worker/words.py" />
      <source>{option} {text} is not of the form {form}.</source>
      <translation>{option} {text} no tiene la forma {form}.</translation>
    </message>
    <message>
      <location filename="../../worker/words.py" />
      <source>Write it like that.</source>
      <translation>Escríbalo así.</translation>
    </message>
    <message>
      <location filename="../../worker/words.py" />
      <source>--out names no folder.</source>
      <translation>--out no indica ninguna carpeta.</translation>
    </message>
    <message>
      <location filename="../../worker/words.py" />
      <source>Name the folder for the results.</source>
      <translation>Indique la carpeta de los resultados.</translation>
    </message>
  </context>
</TS>
