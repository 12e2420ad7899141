# Words of the platform in Spanish.
#
# A sentence about a finding has two parts: what was read and why that is a problem, and (.remedy) how to repair it. Where
# it stands, and what it is about, is printed beside it. A fact that a finding does not have is "absent", a bound that does
# not exist is "unbounded".

## Signs of the language

number-minus = −
date-locale = es
with-unit = { $number }{ "\u00A0" }{ $unit }
# A name and what is said of it.
named = { $name }: { $value }
# "methodology page 23": where a fact of the catalogue is from.
cited-page = { $name }, pág. { $page }
list-comma = { ", " }
list-semicolon = { "; " }
one-or-other = { $first } o { $second }
list-clause = { ", " }
sentence-space = { " " }
less-than = <{ "\u00A0" }{ $value }
more-than = >{ "\u00A0" }{ $value }
at-most = ≤{ "\u00A0" }{ $value }
at-least = ≥{ "\u00A0" }{ $value }
full-stop = .
writing-direction = ltr

## Answers, states, bands, grades and other words of the data

answer-yes = sí
answer-no = no

state-reported = Informado
state-overridden = Informado como valor final
state-implausible = Inverosímil
state-not-verified = No verificado
state-partial = Informado en parte
state-not-computable = No calculable
state-not-applicable = No aplicable
state-not-reported = No informado
no-benchmark = Sin valor de referencia
not-scored = sin puntuación

band-below-33 = Menos del 33 % de la meta
band-from-33 = 33 a 66 % de la meta
band-from-66 = 66 a 95 % de la meta
band-from-95 = 95 % de la meta o más

quality-accurate-measurement = Medición exacta
quality-inhabitant-survey = Extrapolación de una encuesta a los habitantes
quality-higher-level-data = Extrapolación de datos regionales o nacionales
quality-estimate = Estimación basada en supuestos
quality-personal-estimate = Estimación personal
quality-unknown = Desconocida o de origen no rastreable
quality-absent = Sin grado asignado

severity-error = Error
severity-warning = Advertencia
severity-info = Nota

basis-published = Valor publicado para la puntuación
basis-sdg-fully-met = ODS plenamente alcanzado
basis-international-target = Meta internacional
basis-un-body-goal = Objetivo de un organismo de las Naciones Unidas
basis-statistics = Estadísticas internacionales
basis-leading-cities = Ciudades líderes

level-core = Básico
level-advanced = Avanzado

kind-smart = Inteligente
kind-structural = Estructural
kind-sustainable = Sostenible

direction-higher = Cuanto más, mejor
direction-lower = Cuanto menos, mejor
direction-nominal = Cuanto más cerca del valor de referencia, mejor
direction-none = Ninguno de los dos sentidos es mejor
direction-yes-no = Sí o no

rule-value-over-benchmark = Porcentaje de la meta = valor dividido por valor de referencia.
rule-benchmark-over-value = Porcentaje de la meta = valor de referencia dividido por valor; un valor de cero alcanza toda la meta.
rule-smaller-over-larger = Porcentaje de la meta = el menor de los dos (valor y valor de referencia) dividido por el mayor.
rule-yes-is-target = «Sí» es toda la meta; «no» es nada de ella.

rule-short-value-over-benchmark = valor / valor de referencia
rule-short-benchmark-over-value = valor de referencia / valor
rule-short-smaller-over-larger = menor / mayor
rule-short-yes-is-target = sí = 100 %

origin-final-value = dado como valor final
origin-given = dado
origin-profile = tomado del perfil de la ciudad
origin-derived = calculado a partir de otros datos de entrada
origin-data-point = otro punto de datos
origin-missing = falta

share-of-target = { $share } de la meta

## Pictures

wheel-title = Rueda de evaluación comparativa de { $city }, { $period }
wheel-desc = Anillos desde el centro: la ciudad, sus dimensiones, las categorías de estas y los puntos de datos. Las categorías y los puntos de datos llevan el color de su tramo y de uno a cuatro círculos pequeños; los puntos de datos sin puntuación llevan una marca propia. Las tablas de la página contienen la misma información.
radar-title = { $dimension }: { $city }, { $period }
radar-desc = Porcentaje de cada categoría, de 0 en el centro a 100 en el círculo exterior. Los círculos discontinuos están en el 33, el 66 y el 95 por ciento. La línea gruesa de un eje es el intervalo en el que podría quedar la puntuación según los datos que faltan. Una categoría sin puntuación aparece como un hueco.
score-sentence = { $percent } (tramo «{ $band }»), { $points } de { $most } puntos{ $missing ->
    [0] { "" }
   *[other] ; según los datos que faltan, entre { $low } y { $high }
}; hay valores para { $with } de { $all ->
    [one] 1 punto de datos
    [many] { $all } de puntos de datos
   *[other] { $all } puntos de datos
} ({ $coverage })
score-sentence-none = sin puntuación; hay valores para { $with } de { $all ->
    [one] 1 punto de datos
    [many] { $all } de puntos de datos
   *[other] { $all } puntos de datos
} ({ $coverage })

## Page of a city

page-title = { $city }, { $period }: informe de la ciudad, { $framework }
skip = Ir al informe
contents = En esta página
invented-short = ciudad inventada
invented-title = Esta ciudad no existe.
invented-text = Su nombre y todas sus cifras se inventaron para mostrar cómo es un informe. Nada de lo que sigue describe un lugar real.
header-kicker = Informe de la ciudad
period = Período del informe
currency = Moneda
published = Publicación
framework = Marco
benchmark-set = Conjunto de valores de referencia
version = versión { $version }
profile = Perfil de la ciudad
coverage = Cobertura
points = Puntos
points-of = { $points } de { $most }
points-in-words = { $points } de { $most } puntos
interval = Intervalo
interval-of = de { $low } a { $high }
score = Puntuación
score-and-interval = Puntuación e intervalo
band = Tramo
remark = Observación

summary = Resumen
summary-score = Puntuación de todos los puntos de datos
summary-sentence = { $scored } de { $all ->
    [one] 1 punto de datos
    [many] { $all } de puntos de datos
   *[other] { $all } puntos de datos
} { $scored ->
    [one] tiene valor y valor de referencia, y obtiene
   *[other] tienen valor y valor de referencia, y obtienen
} { $points } de { $most } puntos, es decir, el { $percent }. { $missing ->
    [0] Todos los puntos de datos que tienen valor de referencia están puntuados.
    [one] Otro punto de datos tiene valor de referencia, pero ningún valor que cuente: con el peor resultado posible, la puntuación sería del { $low }; con el mejor, del { $high }.
    [many] Otros { $missing } de puntos de datos tienen valor de referencia, pero ningún valor que cuente: si todos tuvieran el peor resultado posible, la puntuación sería del { $low }; si tuvieran el mejor, del { $high }.
   *[other] Otros { $missing } puntos de datos tienen valor de referencia, pero ningún valor que cuente: si todos tuvieran el peor resultado posible, la puntuación sería del { $low }; si tuvieran el mejor, del { $high }.
} La cobertura es del { $coverage }: { $with } de { $all ->
    [one] 1 punto de datos
    [many] { $all } de puntos de datos
   *[other] { $all } puntos de datos
} { $with ->
    [one] tiene
   *[other] tienen
} un valor.
summary-sentence-none = Ningún punto de datos tiene a la vez valor y valor de referencia, por lo que no hay puntuación. La cobertura es del { $coverage }: { $with } de { $all ->
    [one] 1 punto de datos
    [many] { $all } de puntos de datos
   *[other] { $all } puntos de datos
} { $with ->
    [one] tiene
   *[other] tienen
} un valor.
summary-caution = Una puntuación ayuda a entender los datos; no es una clasificación. Si se omite una mala cifra, la puntuación sube. Por eso debe leerse junto con la cobertura y el intervalo.
summary-levels = Tienen valores para todos sus puntos de datos { $core } de { $core_all ->
    [one] 1 indicador básico
    [many] { $core_all } de indicadores básicos
   *[other] { $core_all } indicadores básicos
} y { $advanced } de { $advanced_all ->
    [one] 1 indicador avanzado
    [many] { $advanced_all } de indicadores avanzados
   *[other] { $advanced_all } indicadores avanzados
}.
summary-verification = Verificación: { $accepted ->
    [one] 1 valor aceptado
    [many] { $accepted } de valores aceptados
   *[other] { $accepted } valores aceptados
}; no aceptados: { $refused }; sin registro: { $unrecorded }.
strip-legend = La marca redonda es la puntuación; la línea fina, su intervalo; la barra de debajo, la cobertura.

wheel = Rueda de evaluación comparativa
wheel-intro = Desde el centro: la ciudad, sus dimensiones, las categorías de estas y los puntos de datos. Cada parte indica su valor; la tabla siguiente los recoge todos.
wheel-table = La rueda en forma de tabla
wheel-table-caption = Puntuaciones y estados en los que se basa la rueda
radars = Categorías por dimensión
radars-intro = Porcentaje de los puntos de cada categoría. La línea gruesa de un eje es su intervalo.
radar-of = { $dimension }, en forma de radar
radar-table = { $dimension }, en forma de tabla
radar-table-caption = Categorías de la dimensión: { $dimension }
sub-dimensions = Subdimensiones
sub-dimensions-caption = Puntuaciones de las subdimensiones

results = Resultados
results-of = { $dimension }: resultados
column-sub-dimension = Subdimensión
column-category = Categoría
column-kpi = Indicador y punto de datos
column-kpi-name = Indicador
column-code = Código
column-result = Resultado
column-performance = Desempeño respecto del valor de referencia
column-benchmark = Valor de referencia
column-quality = Calidad de los datos
column-state = Estado o tramo
column-limits = Valor al 33 · 66 · 95 % de la meta
column-rule = Regla
column-basis = Base y fuente
column-missing = Falta
data-points = Puntos de datos
made-of = ¿Cómo se obtuvo?
made-formula = Fórmula
made-written = escrito como «{ $written }»
made-at = en { $place }
verified-yes = Verificado
verified-no = No aceptado en la verificación
sdg = ODS { $number }
sdg-title = Objetivo de Desarrollo Sostenible { $number }: { $title }

not-reported = Indicadores no informados
not-reported-intro = Estos indicadores no tienen valor, o no lo tienen para todos sus puntos de datos. No cuentan en las puntuaciones; los intervalos indican cuánto podrían cambiarlas.
not-reported-none = Se informaron todos los indicadores, cada uno con todos sus puntos de datos.
not-reported-caption = Indicadores y puntos de datos sin valor
not-reported-whole = Todo el indicador
not-reported-part = En parte; no se informó lo siguiente:
not-verified = Indicadores no verificados
not-verified-intro = Estos valores no se aceptaron en la verificación. No se puntúan.
not-verified-none-all = Todos los valores se aceptaron en la verificación.
not-verified-none-some = Ningún valor se rechazó en la verificación. { $accepted ->
    [one] Se aceptó 1 valor
    [many] Se aceptaron { $accepted } de valores
   *[other] Se aceptaron { $accepted } valores
}; sin registro: { $unrecorded }.
not-verified-none-unrecorded = No consta ninguna verificación de estos valores: ninguno se aceptó y ninguno se rechazó.
not-verified-caption = Indicadores y puntos de datos no verificados

findings = Hallazgos
findings-intro = Qué está mal o resulta extraño en los datos, dónde está y cómo corregirlo.
findings-none = No se encontró nada incorrecto ni extraño.
findings-errors = { $count ->
    [one] 1 error
    [many] { $shown } de errores
   *[other] { $shown } errores
}
findings-warnings = { $count ->
    [one] 1 advertencia
    [many] { $shown } de advertencias
   *[other] { $shown } advertencias
}
findings-infos = { $count ->
    [one] 1 nota
    [many] { $shown } de notas
   *[other] { $shown } notas
}
findings-error-intro = El valor no puede usarse tal como está.
findings-warning-intro = Alguien debería revisarlo.
findings-info-intro = Conviene saberlo; no hay que hacer nada.
finding-place = Dónde
finding-remedy = Qué hacer

method = Valores de referencia y método
method-share = Cada valor se expresa como proporción de su valor de referencia, que es el valor que cuenta como el 100 % de la meta. La proporción cae en uno de cuatro tramos, y cada tramo tiene sus puntos. Una proporción que coincide con un límite pertenece al tramo superior.
method-bands-caption = Tramos y puntos
method-score = Una puntuación es la suma de los puntos obtenidos en los puntos de datos puntuados, dividida por cuatro veces el número de estos. Los puntos de datos que no tienen valor o valor de referencia, o cuyo valor es inverosímil o no se aceptó en la verificación, no cuentan ni en la suma ni en el divisor. Un indicador con varios puntos de datos cuenta tantas veces como puntos de datos tiene.
method-interval = El intervalo de una puntuación indica cuál sería el resultado si todos los puntos de datos que tienen valor de referencia y no están puntuados obtuvieran el peor resultado (1 punto) o el mejor (4 puntos). La cobertura es la proporción de puntos de datos que tienen un valor.
method-rules = Cómo un valor se convierte en proporción
method-benchmarks = Todos los valores de referencia y sus límites
method-benchmarks-caption = Valores de referencia, límites de los tramos, reglas y fuentes
method-without = Sin valor de referencia
method-without-caption = Puntos de datos sin valor de referencia, y por qué
method-reason-direction = Ninguno de los dos sentidos es mejor.
method-reason-absent = El conjunto de valores de referencia no tiene ninguno.
sources = Fuentes
sources-framework = Marco
sources-figures = Cifras publicadas
sources-data = Fuentes que indica la ciudad
sources-none = La ciudad no indica ninguna fuente.
downloads = Datos de esta página
download-json = Este informe en JSON
download-csv = Los puntos de datos en CSV
footer-made = Elaborado con la plataforma U4SSC, versión { $version }.
footer-basis = { $framework }, versión { $framework_version }. Valores de referencia: { $benchmarks }, versión { $benchmarks_version }.

## Page of several cities

index-title = Cuadro comparativo de ciudades
index-title-framework = Cuadro comparativo de ciudades, { $framework }
index-kicker = Comparación
index-intro = { $count ->
    [one] Un informe de una ciudad.
    [many] { $shown } de informes de ciudades, en el orden de los nombres de las ciudades.
   *[other] { $shown } informes de ciudades, en el orden de los nombres de las ciudades.
}
index-caution = Esto no es una clasificación. Las puntuaciones se basan en los datos que informó cada ciudad, y la cobertura varía: una ciudad que omite lo que no le va bien tiene una puntuación más alta. Lea cada puntuación con su cobertura y su intervalo; cuando dos intervalos se solapan, los datos no permiten distinguir a las ciudades.
index-mixed = Los informes se basan en marcos o conjuntos de valores de referencia distintos, por lo que sus puntuaciones deben compararse con cautela.
index-table = Puntuaciones y cobertura
index-table-caption = Ciudades por nombre, con cobertura, puntuaciones y hallazgos
index-heat = Categorías
index-heat-intro = Porcentaje de los puntos de cada categoría, con los círculos pequeños de su tramo. Un guion indica una categoría sin puntuación.
index-heat-caption = Ciudades y categorías
index-city = Ciudad
index-open = Informe de { $city }, { $period }
index-findings = Hallazgos
index-no-findings = ninguno
index-none = Todavía no hay ningún informe.
index-data = Datos de todas las ciudades
index-csv = Todos los puntos de datos en CSV

## Guide in the workbook

# Headings of the workbook, a line each; they stand above the English ones, by which it is read.
workbook-headings =
    Código del indicador
    Indicador
    Punto de datos
    Numerador
    Valor del numerador
    Unidad del numerador
    Denominador
    Valor del denominador
    Unidad del denominador
    Resultado
    Unidad del resultado
    Informado
    Desempeño
    Verificado
    Calidad de los datos
    Origen de los datos
    Fuente
    Observación
    Nivel
workbook-fact-headings =
    Dato
    Denominación
    Valor
    Unidad
    Fuente
workbook-guide =
    Este libro de cálculo recoge las cifras de una ciudad para un período. Rellene primero la hoja «City» y después una hoja por dimensión.
    Cada fila es un punto de datos. Escriba los números en «Numerator value» y «Denominator value»; el resultado se calcula solo. Los demás datos de entrada del mismo punto de datos están en las filas siguientes.
    Si solo se conoce el valor final, escríbalo encima de la fórmula en «Result».
    Una celda vacía significa que no se informó nada. El cero es un valor: escriba 0 solo donde se midió cero. Si un indicador no se aplica a la ciudad, escriba «no aplicable».
    Escriba los números con punto o coma decimal y sin separador de miles. Escriba 45 para 45 %, no 0,45.
    Si su unidad no es la que se muestra, escriba la suya en la celda de la unidad; las unidades conocidas se convierten.
    Elija un grado de calidad de los datos e indique el origen y la fuente de cada cifra: se pedirán en la verificación.
    No combine celdas y no cambie los códigos de los indicadores. El orden de las filas y de las columnas no importa; las columnas adicionales no se tocan.

## Findings: the files of the catalogue

finding-file-unreadable = El archivo no es TOML válido: { $read }.
    .remedy = Corrija el texto en ese lugar; la causa suele estar en las comillas, los corchetes o los signos de igual.
finding-key-unknown = La clave «{ $read }» no se conoce aquí. { $accepted ->
    [absent] No se acepta ninguna clave.
   *[other] Se acepta: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Elimine la clave o escriba una de las que se aceptan.
   *[other] Escriba «{ $nearest }» si es lo que se quería decir; de lo contrario, elimine la clave.
}
finding-key-missing = Falta la clave «{ $subject }».
    .remedy = Añádala; el esquema del archivo indica qué corresponde ahí.
finding-value-not-accepted = Se leyó { $read } en «{ $subject }». Se acepta: { $accepted }.
    .remedy = Escriba uno de los valores que se aceptan.
finding-name-not-accepted = El nombre «{ $read }» no puede usarse en una fórmula. Se acepta: { $accepted }.
    .remedy = Escriba el nombre con minúsculas, cifras y guiones bajos.
finding-name-twice = El nombre «{ $read }» designa dos cosas.
    .remedy = Cambie uno de los dos nombres, también en las fórmulas.
finding-file-name = El nombre del archivo no es su código. Se acepta: { $accepted }.
    .remedy = Cambie el nombre del archivo o corrija el código.
finding-kpi-twice = El código ya se usa en { $other }.
    .remedy = Conserve uno de los dos archivos o corrija el código.
finding-dimension-unknown = La dimensión «{ $read }» no pertenece al marco. { $accepted ->
    [absent] El marco no tiene ninguna.
   *[other] Se acepta: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Escriba una de las que se aceptan o añada la dimensión a framework.toml.
   *[other] Escriba «{ $nearest }» si es lo que se quería decir, o añada la dimensión a framework.toml.
}
finding-sub-dimension-unknown = La subdimensión «{ $read }» no pertenece a esa dimensión. { $accepted ->
    [absent] La dimensión no tiene ninguna.
   *[other] Se acepta: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Escriba una de las que se aceptan o añada la subdimensión a framework.toml.
   *[other] Escriba «{ $nearest }» si es lo que se quería decir, o añada la subdimensión a framework.toml.
}
finding-category-unknown = La categoría «{ $read }» no pertenece al marco. { $accepted ->
    [absent] El marco no tiene ninguna.
   *[other] Se acepta: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Escriba una de las que se aceptan o añada la categoría a framework.toml.
   *[other] Escriba «{ $nearest }» si es lo que se quería decir, o añada la categoría a framework.toml.
}
finding-aim-unknown = La finalidad «{ $read }» no pertenece a la definición. { $accepted ->
    [absent] La definición no tiene ninguna.
   *[other] Se acepta: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Escriba una de las que se aceptan o añada la finalidad a definition.toml.
   *[other] Escriba «{ $nearest }» si es lo que se quería decir, o añada la finalidad a definition.toml.
}
finding-aspect-unknown = El aspecto «{ $read }» no pertenece a la definición. { $accepted ->
    [absent] La definición no tiene ninguno.
   *[other] Se acepta: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Escriba uno de los que se aceptan o añada el aspecto a definition.toml.
   *[other] Escriba «{ $nearest }» si es lo que se quería decir, o añada el aspecto a definition.toml.
}
finding-definition-kpi-twice = El indicador se asigna por segunda vez a celdas de la definición.
    .remedy = Conserve una de las dos entradas, con todas las celdas sobre las que informa.
finding-definition-kpi-without-cell = El indicador no informa sobre ninguna celda de la definición, por lo que queda fuera de la comprobación de la definición.
    .remedy = Indique en definition.toml las celdas sobre las que dice algo.
finding-definition-source-missing = La entrada dice que una publicación asigna el indicador a estas celdas, pero no indica ninguna.
    .remedy = Indique la publicación en «source», o escriba «judgement» como base.
finding-quality-grade-missing = Nada indica cuán inciertos son los valores del grado «{ $read }».
    .remedy = Añada un [[grade]] para ese grado en quality.toml.
finding-quality-grade-twice = El grado «{ $read }» figura dos veces en la tabla.
    .remedy = Conserve uno de los dos.
finding-quality-assumed = { $read } de { $all } valores no tienen grado de calidad de los datos, o se obtuvieron de algo que no lo tiene. Se les atribuye la incertidumbre del grado «{ $grade }».
    .remedy = Asigne un grado a los datos de entrada; así los intervalos mostrarán el grado de certeza que realmente tiene la ciudad.
finding-profile-fact-unknown = «{ $read }» no es un dato del perfil de la ciudad. { $accepted ->
    [absent] El marco no tiene ninguno.
   *[other] Se acepta: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Escriba uno de los que se aceptan o añada el dato a framework.toml.
   *[other] Escriba «{ $nearest }» si es lo que se quería decir, o añada el dato a framework.toml.
}
finding-rule-reference-unknown = «{ $read }» no corresponde a nada. { $nearest ->
    [absent] Se acepta un código, "CODE / data point", "CODE # input" y "profile.fact".
   *[other] Lo más parecido es «{ $nearest }».
}
    .remedy = Corrija el código, o el punto de datos, el dato de entrada o el dato del perfil que lo sigue.
finding-usual-source-missing = Se da un rango habitual sin indicar su procedencia.
    .remedy = Añada usual_source, aunque sea "general knowledge".
finding-benchmark-not-positive = El valor de referencia es { $read } y cuanto menos, mejor: ningún valor puede medirse respecto de cero o menos.
    .remedy = Escriba un valor de referencia mayor que cero, o incluya el punto de datos entre los que no tienen valor de referencia.
finding-benchmark-twice = El punto de datos ya tiene un valor de referencia, en { $other }.
    .remedy = Conserve uno de los dos.
finding-unit-unknown = «{ $read }» no es un código UCUM{ $reason ->
    [absent] {""}
   *[other] : { $reason }
}.
    .remedy = Escriba la unidad como código UCUM, por ejemplo %, km2, ug/m3 o {"{"}household{"}"}.
finding-formula-missing = El indicador no tiene ni fórmula ni puntos de datos.
    .remedy = Añada una fórmula, o puntos de datos con una fórmula cada uno.
finding-formula-syntax = Se leyó { $read } en la fórmula «{ $formula }». Aquí se acepta: { $accepted }.
    .remedy = Corrija la fórmula en ese lugar.
finding-formula-name-unknown = «{ $read }» no corresponde a nada en la fórmula «{ $formula }».
    .remedy = { $nearest ->
    [absent] Use el nombre de un dato de entrada o de un punto de datos, o añada el dato de entrada.
   *[other] Escriba «{ $nearest }» si es lo que se quería decir, o añada el dato de entrada.
}
finding-formula-units-differ = «{ $read }» combina { $left } y { $right }, que son unidades de distinto tipo (fórmula «{ $formula }»).
    .remedy = Corrija la unidad de uno de los datos de entrada, o divida y multiplique antes de sumar o comparar.
finding-formula-result-unit = La fórmula «{ $formula }» da { $left }, y la unidad que se pide es { $right }.
    .remedy = Corrija la fórmula, la unidad de un dato de entrada o la unidad del resultado.
finding-formula-scale = El número que da «{ $formula }» no corresponde a su unidad: falta un factor de { $factor }.
    .remedy = Multiplique por { $factor } o corrija la unidad; la causa suele ser un 100 olvidado en un porcentaje.
finding-formula-not-yes-no = «{ $read }» es un número donde se necesita un sí o un no (fórmula «{ $formula }»).
    .remedy = Compárelo con algo, por ejemplo { $read } > 0.
finding-formula-not-number = «{ $read }» es un sí o un no donde se necesita un número (fórmula «{ $formula }»).
    .remedy = Use if(condition, a, b) para convertirlo en un número.
finding-formula-cycle = Estos datos de entrada se calculan unos a partir de otros en círculo: { $read }.
    .remedy = Defina uno de ellos sin fórmula.

## Findings: the values of a city

finding-value-repeated = El mismo valor se da por segunda vez; también está en { $other }.
    .remedy = No se pierde nada. Elimine uno de los dos cuando convenga.
finding-value-twice = Se dan dos respuestas distintas: «{ $read }» aquí y «{ $first }» en { $other }. No se usa ninguna de las dos.
    .remedy = Averigüe cuál es la correcta y elimine la otra.
finding-city-field-empty = El campo «{ $subject }» está vacío.
    .remedy = Rellénelo en city.toml.
finding-state-beside-value = Para el mismo punto de datos se dan un valor ({ $read }) y la respuesta { $state ->
    [absent] de que no hay ninguno
   *[other] «{ $state }»
}. El valor no se usa.
    .remedy = Elimine lo que sea incorrecto.
finding-fact-differs = El libro de cálculo dice «{ $read }», y { $other } dice «{ $first }». Se usa lo segundo.
    .remedy = Averigüe qué es lo correcto y escríbalo en los dos lugares, o solo en uno.
finding-data-point-needed = «{ $read }» se da para todo el indicador, que tiene varios puntos de datos, por lo que no se usa.
    .remedy = Indique de qué punto de datos se trata: { $accepted }.
finding-unit-taken-per-year = «{ $read }» no dice nada sobre el tiempo. Se tomó como cantidad anual, en { $accepted }.
    .remedy = Si eso es correcto, no hay que hacer nada.
finding-value-negative = Se leyó «{ $read }»: no puede ser menor que cero.
    .remedy = Revise el signo y el campo; quizá se escribió una variación de un año a otro en lugar de una cantidad.
finding-value-not-whole = Se leyó «{ $read }»: un recuento no tiene decimales.
    .remedy = Compruebe si el signo decimal debía separar los miles, o si se escribió una tasa en lugar de un recuento.
finding-value-approximate = Se leyó «{ $read }»: el número está marcado como aproximado.
    .remedy = No hay que hacer nada. Si existe el número exacto, sustitúyalo, y elija un grado de calidad adecuado.
finding-value-impossible = Se leyó { $read }{ $unit ->
    [absent] {""}
   *[other] {" "}{ $unit }
}, un valor imposible. Se acepta: { $least ->
    [unbounded] { $most } como máximo
   *[other] { $most ->
        [unbounded] { $least } o más
       *[other] de { $least } a { $most }
    }
}.
    .remedy = Revise la unidad, el signo decimal y los datos de entrada de los que se obtuvo el valor.
finding-value-unusual = Se leyó { $read }{ $unit ->
    [absent] {""}
   *[other] {" "}{ $unit }
}, un valor poco habitual. Lo habitual es: { $least ->
    [unbounded] { $most } como máximo
   *[other] { $most ->
        [unbounded] { $least } o más
       *[other] de { $least } a { $most }
    }
} ({ $source }).
    .remedy = Compruebe si la unidad, el signo decimal o la zona son otros. Si el valor es correcto, explique el motivo en el comentario.
finding-percentage-as-fraction = Se leyó { $read }: quizá el porcentaje se escribió como fracción. { $hundredfold } % sería habitual; lo habitual es de { $least } a { $most } % ({ $source }).
    .remedy = Escriba { $hundredfold } si es lo que se quería decir. Si { $read } % es correcto, indíquelo en el comentario.
finding-percentages-as-fractions = { $small ->
    [one] 1 de { $all } porcentajes es 1 o menos: parece que se escribió como fracción.
   *[other] { $small } de { $all } porcentajes son 1 o menos: parece que se escribieron como fracciones.
}
    .remedy = Compruebe el formato de las celdas. Escriba 45 para 45 %, no 0,45.
finding-unit-not-known = La unidad «{ $unit }» de «{ $read }» no se conoce. El valor no se usa; se pide: { $accepted }.
    .remedy = Escriba la unidad tal como se acepta aquí, o déjela en blanco si el valor ya está en esa unidad.
finding-unit-does-not-convert = La unidad «{ $unit }» de «{ $read }» no mide lo mismo que { $accepted }, por lo que el valor no se usa.
    .remedy = Escriba el valor en { $accepted } y compruebe que está en el campo correcto.
finding-answer-kind = Se leyó «{ $read }». Se acepta: { $accepted ->
    [yes-no] sí o no
    [number] un número
   *[other] { $accepted }
}.
    .remedy = { $accepted ->
    [yes-no] Responda sí o no, o «no informado».
   *[other] Escriba un número, o «no informado».
}
finding-override-differs = El valor final que se dio es { $read }, pero sus datos de entrada dan { $computed }. Se usa el valor que se dio.
    .remedy = Averigüe cuál es el correcto: corrija los datos de entrada o quite el valor final.
finding-input-missing = No se puede calcular. Falta: { $missing }.
    .remedy = Escriba lo que falta o indique «no informado».
finding-formula-division-by-zero = No se puede calcular, porque «{ $part }» es cero (fórmula «{ $formula }»).
    .remedy = Compruebe si se escribió cero en lugar de un número que falta. Si no hay nada que medir, indique «no aplicable».
finding-formula-too-large = No se puede calcular, porque «{ $part }» resulta mayor que cualquier número razonable (fórmula «{ $formula }»).
    .remedy = Revise las unidades y el número de ceros de los datos de entrada.
finding-remark = { $remark }
    .remedy = No hay que hacer nada.
finding-remark-contradiction = { $remark }
    .remedy = Averigüe cuál de las cifras es correcta y corrija la otra.
finding-same-quantity = Para la misma cantidad se leyó «{ $read }» aquí y { $expected } en { $other }.
    .remedy = Use una sola cifra, de una misma fuente y año, o explique en el comentario por qué difieren.

## Findings: reading files

finding-file-too-large = El archivo es demasiado grande{ $size ->
    [absent] {""}
   *[other] {" "}({ $size } MB)
}. { $limit ->
    [absent] No se leyó.
   *[other] Se leen { $limit } MB como máximo.
}
    .remedy = Conserve solo las hojas y columnas que se piden, o divida el archivo.
finding-file-not-found = { $read ->
    [absent] El archivo no existe.
   *[other] No hay ningún archivo ni carpeta «{ $read }».
}
    .remedy = { $nearest ->
    [absent] Revise cómo está escrita la ruta.
   *[other] ¿Quería decir «{ $nearest }»?
}
finding-table-without-rows = Hay una línea de encabezados y ninguna fila debajo.
    .remedy = Exporte de nuevo la tabla, con sus filas.
finding-file-empty = El archivo está vacío.
    .remedy = Compruebe si se guardó; expórtelo de nuevo.
finding-file-not-readable = El archivo no se puede leer{ $reason ->
    [absent] {""}
   *[other] : { $reason }
}.{ $accepted ->
    [absent] {""}
   *[other] {" "}Se acepta: { $accepted }.
}
    .remedy = Revise su formato y sus permisos, y guárdelo de nuevo como CSV (UTF-8) o como libro de cálculo xlsx.
finding-zip-bomb = Descomprimido, el libro de cálculo ocupa más de { $limit ->
    [absent] lo que puede leerse
   *[other] { $limit } MB
}, por lo que no se leyó.
    .remedy = Guárdelo de nuevo con un programa de hojas de cálculo, sin filas vacías con formato y sin imágenes. Si no sabe de dónde procede, no lo abra.
finding-workbook-broken = El libro de cálculo está dañado o no es un libro xlsx{ $reason ->
    [absent] { $read ->
        [absent] {""}
       *[other] : { $read }
    }
   *[other] : { $reason }
}.
    .remedy = Ábralo con un programa de hojas de cálculo y guárdelo de nuevo como xlsx, o exporte las hojas como CSV.
finding-sheet-unknown = La hoja «{ $read ->
    [absent] { $sheet }
   *[other] { $read }
}» no se conoce y no se leyó.{ $accepted ->
    [absent] {""}
   *[other] {" "}Se acepta: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Cambie el nombre de la hoja si sus datos deben leerse; de lo contrario, déjela como está.
   *[other] Cambie su nombre a «{ $nearest }» si sus datos deben leerse.
}
finding-sheet-missing = { $sheet ->
    [absent] Ninguna hoja tiene datos que puedan leerse.
   *[other] Falta la hoja «{ $sheet }».
}{ $read ->
    [absent] {""}
   *[other] {" "}Se leyó: { $read }.
}{ $accepted ->
    [absent] {""}
   *[other] {" "}Se acepta: { $accepted }.
}
    .remedy = Añada la hoja o empiece desde la plantilla.
finding-header-missing = No se encontró ninguna fila con los nombres de las columnas.{ $read ->
    [absent] {""}
   *[other] {" "}Se leyó: { $read }.
}{ $accepted ->
    [absent] {""}
   *[other] {" "}Se acepta: { $accepted }.
}
    .remedy = Escriba los nombres de las columnas en la primera fila, como en la plantilla.
finding-column-unknown = La columna «{ $read ->
    [absent] { $column }
   *[other] { $read }
}» no se conoce y no se leyó.{ $accepted ->
    [absent] {""}
   *[other] {" "}Se acepta: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Cambie el nombre de la columna si sus datos deben leerse; de lo contrario, déjela como está.
   *[other] Cambie su nombre a «{ $nearest }» si es lo que se quería decir.
}
finding-column-missing = { $column ->
    [absent] Falta una columna.
   *[other] Falta la columna «{ $column }».
}{ $read ->
    [absent] {""}
   *[other] {" "}Se leyó: { $read }.
}{ $accepted ->
    [absent] {""}
   *[other] {" "}Se acepta: { $accepted }.
}
    .remedy = Añada la columna o empiece desde la plantilla.
finding-column-twice = Dos columnas se llaman «{ $read ->
    [absent] { $column }
   *[other] { $read }
}»{ $other ->
    [absent] {""}
   *[other] {" "}(la otra es { $other })
}; se leyó la primera.
    .remedy = Cambie el nombre de una de ellas o elimínela.
finding-kpi-unknown = Ningún indicador tiene el código o el nombre «{ $read }».{ $accepted ->
    [absent] {""}
   *[other] {" "}Se acepta: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Busque el código en la lista de indicadores; la fila no se leyó.
   *[other] Escriba «{ $nearest }» si es lo que se quería decir; la fila no se leyó.
}
finding-data-point-unknown = { $read ->
    [absent] El indicador tiene varios puntos de datos, y la fila no dice de cuál se trata.
   *[other] El indicador no tiene ningún punto de datos «{ $read }».
}{ $accepted ->
    [absent] {" "}Se informa en su conjunto.
   *[other] {" "}Se acepta: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] { $accepted ->
        [absent] Deje en blanco el punto de datos.
       *[other] Indique uno de los que se aceptan; la fila no se leyó.
    }
   *[other] Escriba «{ $nearest }» si es lo que se quería decir; la fila no se leyó.
}
finding-input-unknown = El indicador no tiene ningún dato de entrada «{ $read }».{ $accepted ->
    [absent] {""}
   *[other] {" "}Se acepta: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Indique uno de sus datos de entrada, o déjelo en blanco si este es el valor final.
   *[other] Escriba «{ $nearest }» si es lo que se quería decir; la fila no se leyó.
}
finding-row-without-code = La fila tiene un valor{ $read ->
    [absent] {""}
   *[other] {" "}(«{ $read }»)
}, pero ningún código de indicador, por lo que no se leyó.
    .remedy = Escriba el código del indicador en la fila.
finding-row-too-short = La fila tiene menos celdas que columnas{ $columns ->
    [absent] {""}
   *[other] {" "}({ $columns })
}, y ninguna para el valor.
    .remedy = Añada las celdas que faltan; un texto con una coma debe ir entre comillas.
finding-quote-open = Unas comillas se abren y no se cierran, por lo que quizá se hayan unido varias filas.
    .remedy = Ciérrelas, o escriba dos seguidas donde unas comillas formen parte del texto.
finding-other-city = { $rows ->
    [absent] Algunas filas tratan
    [one] 1 fila trata
    [many] { $rows } de filas tratan
   *[other] { $rows } filas tratan
} de «{ $read }», y este expediente trata de «{ $accepted }»; { $rows ->
    [one] no se leyó
   *[other] no se leyeron
}.
    .remedy = Pase las filas a la carpeta de esa ciudad y ese período, o corrija el nombre y el período.
finding-number-ambiguous = «{ $read }» puede ser dos números: { $readings }. No se adivina cuál.
    .remedy = Escríbalo sin separador de miles, o indique el signo decimal del archivo (decimal_sign en city.toml).
finding-number-unreadable = «{ $read }» no es ni un número ni una respuesta conocida.{ $accepted ->
    [absent] {""}
   *[other] {" "}Se acepta: { $accepted }.
}
    .remedy = Escriba un número como 1234,5, sí o no, «no informado» o «no aplicable»; todo lo demás debe ir en el comentario.
finding-cell-error = La celda contiene el error { $read } de la hoja de cálculo, no un valor.
    .remedy = Corrija la fórmula de la celda o escriba el valor mismo.
finding-cell-not-computed = La celda contiene la fórmula { $read } sin su resultado.
    .remedy = Abra el libro de cálculo con un programa de hojas de cálculo, deje que calcule y guárdelo; o escriba el valor mismo.
finding-cell-date = La celda contiene la fecha { $read }, no un número.
    .remedy = Las hojas de cálculo convierten en fechas textos como 3-4 o 1.2. Dé a la celda formato de número y escriba el valor de nuevo.
finding-cell-boolean = La celda contiene { $read } donde se pide un número.
    .remedy = Escriba el número, o «no informado».
finding-quality-unknown = «{ $read }» no es un grado de calidad de los datos.{ $accepted ->
    [absent] {""}
   *[other] {" "}Se acepta: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Escriba uno de los seis grados; el valor se leyó sin grado.
   *[other] Escriba «{ $nearest }» si es lo que se quería decir; el valor se leyó sin grado.
}
finding-verified-unreadable = «{ $read }» no indica si el valor está verificado.{ $accepted ->
    [absent] {" "}Se acepta: sí y no.
   *[other] {" "}Se acepta: { $accepted }.
}
    .remedy = Escriba sí o no, o deje la celda en blanco.
finding-encoding-guessed = El archivo no es UTF-8; se leyó como { $encoding ->
    [absent] una codificación más antigua
   *[other] { $encoding }
}.
    .remedy = Compruebe si las letras con tilde son correctas y guarde el archivo como UTF-8.
finding-encoding-broken = Algunos bytes no son texto{ $encoding ->
    [absent] {""}
   *[other] {" "}en { $encoding }
}{ $line ->
    [absent] {""}
   *[other] , los primeros en la línea { $line }
}; se sustituyeron por un signo de interrogación en un rombo.
    .remedy = Exporte el archivo de nuevo como UTF-8.
finding-framework-unknown = El marco «{ $read }» no está en el catálogo.{ $accepted ->
    [absent] {""}
   *[other] {" "}Se acepta: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Escriba uno de los que se aceptan o añada el marco al catálogo.
   *[other] Escriba «{ $nearest }» si es lo que se quería decir.
}
finding-framework-version = Los datos siguen la versión { $read } del marco; el catálogo tiene { $accepted ->
    [absent] otra
   *[other] la { $accepted }
}, y se calcularon según las reglas de esta última.
    .remedy = Compruebe si las reglas cambiaron para los indicadores en cuestión y corrija la versión en city.toml.
finding-city-file-missing = No hay ningún city.toml, el archivo que dice cuál es la ciudad y a qué período corresponden los datos.{ $accepted ->
    [absent] {""}
   *[other] {" "}Se acepta: { $accepted }.
}
    .remedy = Añada un city.toml con el nombre, el país y el período de la ciudad.
finding-nothing-given = No se dio nada: ningún archivo contiene un valor.
    .remedy = Rellene la plantilla y compruebe si los valores están en las columnas que se leen.
finding-merged-cells = La celda con el código del indicador está combinada con otras{ $line ->
    [absent] {""}
   *[other] , a partir de la fila { $line }
}; solo la primera fila de ellas tiene el código, por lo que esta no se leyó.
    .remedy = Separe las celdas y escriba el código en cada fila.
finding-fact-unknown = «{ $read }» no es un dato del perfil de la ciudad.{ $accepted ->
    [absent] {""}
   *[other] {" "}Se acepta: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Cambie el nombre del dato, o déjelo: ningún indicador lo usa.
   *[other] Escriba «{ $nearest }» si es lo que se quería decir.
}
finding-break-kpi-unknown = Se declara una ruptura para «{ $read }», que no es ni un indicador ni un punto de datos del marco, por lo que ninguna tendencia la tiene en cuenta.
    .remedy = { $nearest ->
    [absent] Escriba un código, "CODE / data point", o nada si se refiere a todos los indicadores.
   *[other] Escriba «{ $nearest }» si es lo que se quería decir.
}
finding-break-without-year = Se declara una ruptura sin año, y el período { $read ->
    [absent] no empieza por un año
   *[other] «{ $read }» no empieza por un año
}.
    .remedy = Añada since = y el primer año que no puede compararse con los anteriores.
finding-currency-missing = Se dan importes de dinero, pero no su moneda.
    .remedy = Escriba la moneda en city.toml, por ejemplo currency = "EUR".
finding-too-many-findings = Hay más hallazgos{ $limit ->
    [absent] {""}
   *[other] {" "}que { $limit }
}; los demás no se enumeran.
    .remedy = Corrija lo que se enumera y vuelva a comprobar; a menudo una sola causa explica muchos de ellos.

## Findings: trends and peers

finding-trend-without-year = El período «{ $read }» no empieza por un año, por lo que el expediente no entra en ninguna tendencia.
    .remedy = Escriba el año al que se refieren las cifras, por ejemplo period = "2024".
finding-trend-year-twice = Hay más de un expediente de { $read }{ $other ->
    [absent] {""}
   *[other] {" "}(otro está en { $other })
}; ninguno de ellos se usa para las tendencias.
    .remedy = Indique un solo expediente por año.
finding-trend-class-not-once = La clase «{ $subject }» debe figurar una sola vez.
    .remedy = Añádala, o conserve una de las dos.
finding-trend-limit-missing = La clase no tiene límite.
    .remedy = Añada least = y la razón mínima entre el progreso real y el necesario.
finding-trend-limit-not-used = La clase tiene un límite que nada usa.
    .remedy = Elimínelo; «reached» y «decreasing» se deducen de la meta y de los demás límites.
finding-trend-limits-not-in-order = Los límites de las clases no descienden de una clase a otra.
    .remedy = Dé el límite más alto a la clase mejor.
finding-peer-id-twice = «{ $read }» figura dos veces.
    .remedy = Conserve uno de los dos.
finding-peer-country-unknown = El país «{ $read }» no está en countries.toml, por lo que no se sabe nada de él.
    .remedy = { $nearest ->
    [absent] Escriba su nombre como en countries.toml, o su código de tres letras.
   *[other] Escriba «{ $nearest }» si es lo que se quería decir.
}
finding-peer-fact-unknown = Nada usa el dato «{ $read }».{ $accepted ->
    [absent] {""}
   *[other] {" "}Se acepta: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Elimínelo, o añada una covariable que lo use.
   *[other] Escriba «{ $nearest }» si es lo que se quería decir.
}
finding-peer-category-unknown = «{ $read }» no es ninguna de las categorías.{ $accepted ->
    [absent] {""}
   *[other] {" "}Se acepta: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Escriba una de las que se aceptan o añádala a peers.toml.
   *[other] Escriba «{ $nearest }» si es lo que se quería decir, o añádala a peers.toml.
}
finding-peer-same-city = Este expediente es de la propia ciudad, por lo que no está entre sus ciudades similares.
    .remedy = No hay que hacer nada.

## Findings: published reports

finding-published-note = { $remark ->
    [absent] { $read ->
        [absent] El informe tiene una observación sobre esta cifra.
       *[other] { $read }
    }
   *[other] { $remark }
}
    .remedy = No hay que hacer nada; tenga en cuenta la observación al leer la cifra.
finding-published-contradiction = { $remark ->
    [absent] { $read ->
        [absent] El informe se contradice sobre esta cifra.
       *[other] { $read }
    }
   *[other] { $remark }
}
    .remedy = Pregunte a la ciudad qué cifra es correcta; el valor se muestra tal como se publicó.
finding-published-not-reported-but-printed = El informe lo cuenta como no informado, pero publica { $read ->
    [absent] un valor
   *[other] «{ $read }»
}.
    .remedy = Pregunte a la ciudad si el valor publicado es válido.
finding-published-code-by-name = { $read ->
    [absent] Aquí no hay ningún código
   *[other] El código «{ $read }» no se conoce
}; el indicador se encontró por su nombre{ $name ->
    [absent] {""}
   *[other] {" "}«{ $name }»
}{ $accepted ->
    [absent] {""}
   *[other] {" "}y es { $accepted }
}.
    .remedy = Compruebe que es el indicador correcto y corrija el código.
finding-published-merged-data-points = { $value ->
    [absent] Se publica un solo valor
   *[other] Se publica un solo valor («{ $value }»)
} para { $read ->
    [absent] todo el indicador, que tiene varios puntos de datos
   *[other] «{ $read }», que no es un único punto de datos del indicador
}.{ $accepted ->
    [absent] {""}
   *[other] {" "}Se acepta: { $accepted }.
}
    .remedy = Pida a la ciudad el valor de cada punto de datos; el valor publicado no se usa.
finding-published-no-city = El informe «{ $read }» no está en la lista de informes, por lo que no se sabe cuál es su ciudad y la fila no se leyó.
    .remedy = Añada el informe a reports.csv o corrija su identificador.
finding-published-city-without-values = Se publica un dato de la ciudad ({ $read }), pero ninguno de sus valores; se deja fuera.
    .remedy = No hay que hacer nada, salvo que debiera haber valores de esa ciudad.
finding-published-number-differs = El texto publicado es «{ $read }», y el número que figura al lado es { $other }. Se usa el texto publicado.
    .remedy = Consulte la página del informe y corrija lo que sea incorrecto.

## Index, ranks and how sure they are

finding-index-level-unknown = El nivel «{ $read }» no se conoce.{ $accepted ->
    [absent] {""}
   *[other] {" "}Se acepta: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Indique uno de los niveles que se aceptan.
   *[other] Escriba «{ $nearest }» si es lo que se quería decir.
}
finding-index-parent-unknown = El elemento superior «{ $read }» no es un grupo, o no está en un nivel más alto.{ $accepted ->
    [absent] {""}
   *[other] {" "}Grupos: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Indique un grupo de un nivel más alto.
   *[other] Escriba «{ $nearest }» si es lo que se quería decir.
}
finding-index-tops = La jerarquía de un índice termina en un solo grupo; el número de grupos en que termina esta es { $read ->
    [absent] otro
   *[other] { $read }
}.
    .remedy = Añada un último nivel que lo contenga todo; en un marco, ese nivel es «all».
finding-index-empty = No hay ningún valor con el que calcular un índice.
    .remedy = Dé al menos una unidad con un valor para uno de los indicadores.
finding-index-column-missing = No hay ninguna columna «{ $read ->
    [absent] { $column }
   *[other] { $read }
}», que la receta pide.
    .remedy = { $nearest ->
    [absent] Añada la columna a la tabla o quítela de la receta.
   *[other] Escriba «{ $nearest }» si es lo que se quería decir; de lo contrario, añada la columna.
}
finding-index-no-knobs = La receta no indica ninguna opción que varíe, por lo que no hay nada que variar.
    .remedy = Añada a la receta una tabla [knobs], por ejemplo mean = ["arithmetic", "geometric"].
finding-index-too-few-values = No se compara: la proporción de indicadores que tienen un valor es { $read ->
    [absent] demasiado pequeña
   *[other] solo { $read }
}{ $least ->
    [absent] {""}
   *[other] {" "}(se pide al menos { $least })
}.
    .remedy = Informe más indicadores; o pida menos con --least-coverage, e indíquelo junto a cada resultado.
finding-index-not-treated = Hay muy pocos valores distintos para buscar valores atípicos; no se trató nada.
    .remedy = No hay que hacer nada, mientras esto se tenga en cuenta. Bastan cuatro unidades con valores distintos.
finding-index-shares-not-kept = No hay índice: con los elementos que tienen un valor, no se pueden respetar los límites que la receta fija para las proporciones.
    .remedy = Comunique valores de más grupos, o cambie las proporciones en la receta.
finding-speed-nothing = No hay ninguna serie de la que se pueda aprender o comprobar un ritmo.
    .remedy = Aporte filas con 60 cambios como mínimo, a lo largo de tres años o más, para un punto de datos que figure en el marco de esas series.
finding-index-no-spread = Todas las unidades tienen el mismo valor, o solo una lo tiene, por lo que { $method ->
    [absent] este método
   *[other] el método «{ $method }»
} no da ninguno.
    .remedy = Normalice mediante metas o valores límite (goalposts), o quite el indicador de la receta.
finding-index-no-scale = No hay ni meta ni valores límite (goalposts), y { $method ->
    [absent] este método
   *[other] el método «{ $method }»
} los necesita.
    .remedy = Dé al indicador una meta o valores límite (goalposts) en la receta.
finding-index-mean-impossible = No se puede calcular { $mean ->
    [absent] la media
   *[other] la media «{ $mean }»
} con { $read ->
    [absent] este valor
   *[other] { $read }
}{ $member ->
    [absent] {""}
   *[other] {" "}({ $member }{ $unit ->
        [absent] {""}
       *[other] {" "}de { $unit }
    })
}; el grupo no tiene valor ahí.
    .remedy = Normalice a una escala que empiece por encima de 0, por ejemplo de 1 a 100, o use la media aritmética.
finding-index-replications-dropped = { $read ->
    [absent] Algunas réplicas
   *[other] { $read } { $all ->
        [absent] réplicas
       *[other] de { $all } réplicas
    }
} no dieron resultado y se dejaron fuera: { $mean ->
    [absent] una media
   *[other] la media «{ $mean }»
} encontró un valor que no admite{ $member ->
    [absent] {""}
   *[other] {" "}({ $member }{ $unit ->
        [absent] {""}
       *[other] {" "}de { $unit }
    })
}.
    .remedy = Haga que todas las normalizaciones de la receta empiecen por encima de 0, o quite esa media de las opciones que varían ([knobs]).
finding-unit-twice = «{ $read ->
    [absent] Esta unidad
   *[other] { $read }
}» ya tiene una fila{ $line ->
    [absent] {""}
   *[other] {" "}(fila { $line })
}; se leyó la primera.
    .remedy = Dé una sola fila a cada unidad.
finding-row-too-long = La fila tiene más celdas{ $read ->
    [absent] {""}
   *[other] {" "}({ $read })
} que columnas{ $accepted ->
    [absent] {""}
   *[other] {" "}({ $accepted })
}; lo que sobra no se leyó.
    .remedy = En una tabla separada por comas, un número con coma decimal debe ir entre comillas.

mean-arithmetic = media aritmética
mean-geometric = media geométrica
mean-harmonic = media armónica
mean-generalised = media generalizada
mean-copeland = Copeland
mean-envelope = mejores ponderaciones
method-none = valor sin cambios
method-min-max = entre el peor y el mejor
method-goalposts = entre valores límite
method-z-score = desviaciones estándar respecto de la media
method-scaled = entre extremos dados
method-percentile-rank = rango percentil
method-rank = puesto
method-borda = número de unidades peores
method-distance-to-target = distancia a la meta
method-share-of-target = proporción de la meta
method-bands = tramos

knob-inputs = la incertidumbre propia de los valores
knob-impute = con qué se sustituyen los valores que faltan
knob-treatment = cuántos valores atípicos se ajustan
knob-normalisation = cómo se hacen comparables los indicadores
knob-weights = las ponderaciones
knob-aggregation = el tipo de media
knob-leave-out = la exclusión de un indicador

index-rank = { $unit }: puesto { $rank } de { $all } con las opciones propias de la receta; si estas varían, entre { $low } y { $high } con una probabilidad del 90 %, y entre los { $top } mejores con una probabilidad del { $share }.
index-rank-none = { $unit }: sin índice ni puesto; más abajo se indica lo que no se pudo calcular.
index-not-varied = { $unit }: índice { $index }, sin puesto, porque no se varió nada; un puesto nunca se da sin su intervalo.
index-alone = { $unit } es la única que se compara: tiene índice, pero no puesto.
index-missing = Valores que faltan: { $count }. Si todos fueran los peores, el índice sería { $worst } y el puesto, { $low }; si todos fueran los mejores, { $best } y { $high }.
index-varied = Elementos que variaron en { $done } réplicas (semilla { $seed }): { $knobs }.
index-stopped = Se detuvo antes de tiempo: cuentan { $done } de { $asked } réplicas.
index-sobol-stopped = Se detuvo antes de tiempo: lo que más influye se basa en { $done } de { $asked } pares de ajustes.
index-converged = Entre la mitad de las réplicas y su totalidad, ningún extremo de un intervalo se movió más de { $largest } (en puestos).
index-matters = Lo que más mueve { $what }, como proporción de todo el movimiento: cada opción junto con las demás (entre paréntesis, el intervalo con una probabilidad del 90 %) y por sí sola: { $knobs }.
index-matters-one = { $knob } { $total } (de { $low } a { $high }), por sí sola { $first }
index-matters-shift = los puestos
index-matters-rank = el puesto de { $unit }
index-nothing-matters = Ninguna de las opciones cambia un puesto.
index-hardly-matters = No se puede saber qué mueve más los puestos: apenas se mueven ({ $shift } en promedio).
index-models = Sus modelos (ciudades que obtienen mejores resultados incluso con las ponderaciones que más la favorecen): { $models }.
index-no-models = Ninguna otra obtiene mejores resultados con las ponderaciones que más la favorecen.
index-not-sure = Los intervalos de { $unit } y { $other } se solapan tanto que su orden queda abierto: { $unit } está por delante de { $other } con una probabilidad del { $share }.
index-left-out = No se comparan, por tener muy pocos valores: { $units }.

## Trends

trend-class-reached = meta alcanzada
trend-class-on-track = en buen camino
trend-class-moderately-improving = mejora moderada
trend-class-stagnating = estancamiento
trend-class-decreasing = alejamiento

trend-arrow-up = ↑
trend-arrow-up-right = ↗
trend-arrow-right = →
trend-arrow-down = ↓

trend-no-value = No hay ningún valor, por lo que no hay tendencia.
trend-one-year = Solo hay un valor, de { $first }, por lo que todavía no hay tendencia.
trend-two-points = Solo hay dos valores, de { $first } y { $last }: de uno a otro, el cambio es de { $slope } al año (unidad: { $unit }). Con dos puntos no se puede distinguir una tendencia del azar.
trend-few-points = De { $first } a { $last }, los { $points } valores cambiaron { $slope } al año (unidad: { $unit }); son demasiado pocos para saber hasta qué punto ese cambio es seguro.
trend-interval = De { $first } a { $last }, los { $points } valores cambiaron { $slope } al año (unidad: { $unit }); con una confianza del { $confidence }, el cambio está entre { $low } y { $high }.
trend-answers = Hay { $points } respuestas de { $first } a { $last }.

trend-says-reached = La meta ({ $target }) se ha alcanzado y, según la tendencia, se seguirá cumpliendo en { $year }.
trend-says-on-track = Para alcanzar la meta ({ $target }) en { $year }, había que avanzar { $required } al año desde { $first }, y se avanzó { $progress }: en buen camino.
trend-says-moderately-improving = Para alcanzar la meta ({ $target }) en { $year }, había que avanzar { $required } al año desde { $first }, y se avanzó { $progress }: es una mejora, pero demasiado lenta.
trend-says-stagnating = Para alcanzar la meta ({ $target }) en { $year }, había que avanzar { $required } al año desde { $first }, y se avanzó { $progress }: es menos de la mitad, por lo que el indicador está estancado.
trend-says-decreasing = Los valores se alejan de la meta ({ $target }), o habrán dejado de cumplirla en { $year }.
trend-says-on-track-from-target = Al comienzo, los valores cumplían la meta ({ $target }) o la superaban, y no se alejan de ella: en buen camino.
trend-says-decreasing-from-target = Al comienzo, los valores cumplían la meta ({ $target }) o la superaban; ahora se alejan de ella.
trend-says-reached-answer = La respuesta es «sí», que es la meta.
trend-says-stagnating-answer = Todos los años, la respuesta fue «no».
trend-says-decreasing-answer = La respuesta era «sí» y ahora es «no».
trend-from-now = A partir de { $last }, hay que avanzar { $from_now } al año para llegar a ella en { $year }.

trend-sure = Todo el intervalo está en esta clase.
trend-not-sure = El { $share } del intervalo está en esta clase; en sus extremos sería «{ $worse }» o «{ $better }».
trend-left-out = Se dejan fuera los valores anteriores a { $year } ({ $count }): { $why }.
trend-break-method = a la versión { $was } del marco le siguió la versión { $is }
trend-break-boundary = la superficie de la ciudad cambió de { $was } a { $is }
trend-break-declared = { $says }
trend-glitches = Años alejados de la línea que conviene revisar: { $years }. La tendencia no sigue esos valores.

trend-not-classed-too-few-points = Hay muy pocos años para asignar una clase.
trend-not-classed-no-target = No hay valor de referencia, por lo que no hay clase.
trend-not-classed-no-direction = Ninguno de los dos sentidos es mejor, por lo que no hay clase.
trend-not-classed-target-year-passed = El año de la meta no es posterior al primer año, por lo que no hay clase.

trend-note-too-few-points = un solo año
trend-note-no-target = sin valor de referencia
trend-note-no-direction = ninguno de los dos sentidos es mejor
trend-note-target-year-passed = el año de la meta ya pasó
trend-note-two-points = solo dos puntos
trend-note-few-points = muy pocos puntos para un intervalo
trend-note-break = desde la ruptura de { $year }: { $why }
trend-note-glitch = lejos de la línea: { $years }

## Peers

peer-enough = Ciudades similares a { $city }: { $count } de { $looked } (a una distancia máxima de { $cut }).
peer-too-few = Ciudades similares a { $city }: solo { $count } de { $looked } (a una distancia máxima de { $cut }); para una comparación se necesitan { $least }. El límite no se amplió.
peer-none = Ciudades similares a { $city }: ninguna de { $looked }, porque ninguna está a una distancia máxima de { $cut }. El límite no se amplió.
peer-missing = No se conoce de { $city }, y por eso no se compara: { $missing }.
peer-is = { $city } está a una distancia de { $distance } según { $shared } de { $all } características; lo que más difiere: { $mainly }.
peer-is-alike = { $city } coincide en { $shared ->
    [one] la única característica que se conoce
   *[other] las { $shared } características que se conocen
} de ambas.
peer-beyond-cut = { $city } está a una distancia de { $distance }, mayor que { $cut }; lo que más difiere: { $mainly }.
peer-too-little-shared = De { $city } solo se pueden comparar { $shared } de { $all } características, y se necesitan { $least }.

## Series and learned speeds

finding-series-no-place = La fila no nombra ningún lugar, por lo que su valor no se leyó.
    .remedy = Escriba el nombre o el código del lugar.
finding-series-year = «{ $read ->
    [absent] Esto
   *[other] { $read }
}» no es un año{ $first ->
    [absent] {""}
   *[other] {" "}desde { $first }
}{ $last ->
    [absent] {""}
   *[other] {" "}hasta { $last }
}; la fila no se leyó.
    .remedy = Escriba el año con cuatro cifras, por ejemplo 2021.
finding-series-twice = { $name ->
    [absent] El lugar
   *[other] «{ $name }»
} ya tiene un valor para { $value ->
    [absent] este año
   *[other] { $value }
}{ $line ->
    [absent] {""}
   *[other] {" "}(fila { $line })
}; se leyó el primero.
    .remedy = Conserve una sola fila por lugar y año.
finding-speed-shape = Las listas de un ritmo no concuerdan entre sí: cada nivel necesita una fila, y cada fila, { $accepted ->
    [absent] tantos números como cuantiles haya
   *[other] { $accepted } números
}.
    .remedy = Genere de nuevo el archivo con u4ssc speeds learn.

speed-held-out-places = { $whose }: se reservaron lugares enteros, una quinta parte cada vez. Lo calibrado es 50, 20 y 5 % (desvío: la mayor diferencia en puntos porcentuales; !: más de 10, con al menos 300 casos).
speed-held-out-years = { $whose }: se reservaron tres años cada vez; el ritmo se aprendió de cambios que terminaron antes de ellos.
speed-way-speeds = Ritmos según el nivel de partida
speed-way-no-change = Sin cambios
speed-way-own-speed = Continúa el ritmo propio de los últimos años
speed-way-since-first = Continúa el cambio medio desde el primer valor (Índice ODS)
speed-pooled = { $way }: alcanzaron los tres niveles de meta el { $realistic }, el { $ambitious } y el { $ceiling }; la desviación es de { $error } puntos porcentuales, y en { $off } de { $rows } filas supera 10; la anchura de los intervalos es { $width } veces la de los nuestros.

findings-more-of-the-kind = { $count ->
    [one] ... y uno más de este tipo
    [many] ... y { $shown } más de este tipo
   *[other] ... y { $shown } más de este tipo
}

## Targets

target-realistic = Una meta realista para { $year } es { $target }: en { $over ->
    [one] un año
   *[other] { $over } años
}, la mitad de los lugares ({ $whose }) que { $speed ->
    [own] partieron de un valor cercano a { $near } y habían evolucionado como esta ciudad
   *[unknown] partieron de un valor cercano a { $near }
} llegó al menos hasta ahí (según los datos de { $places ->
    [one] un lugar
   *[other] { $places } lugares
} en total). La probabilidad es del { $chance }.
target-ambitious = Una meta para { $year } es { $target }, y es ambiciosa: en { $over ->
    [one] un año
   *[other] { $over } años
}, la mitad de los lugares ({ $whose }) que { $speed ->
    [own] partieron de un valor cercano a { $near } y habían evolucionado como esta ciudad
   *[unknown] partieron de un valor cercano a { $near }
} no mejoró (según los datos de { $places ->
    [one] un lugar
   *[other] { $places } lugares
} en total), y la mejor quinta parte llegó al menos hasta ahí. La probabilidad es del { $chance }.
target-ceiling = Una meta para { $year } es { $target }, y es muy ambiciosa: en { $over ->
    [one] un año
   *[other] { $over } años
}, cuatro quintas partes de los lugares ({ $whose }) que { $speed ->
    [own] partieron de un valor cercano a { $near } y habían evolucionado como esta ciudad
   *[unknown] partieron de un valor cercano a { $near }
} no mejoraron (según los datos de { $places ->
    [one] un lugar
   *[other] { $places } lugares
} en total), y uno de cada veinte llegó hasta ahí. La probabilidad es del { $chance }.
target-benchmark = Una meta realista para { $year } es el propio valor de referencia, { $target }: en { $over ->
    [one] un año
   *[other] { $over } años
}, la mitad de los lugares ({ $whose }) que { $speed ->
    [own] partieron de un valor cercano a { $near } y habían evolucionado como esta ciudad
   *[unknown] partieron de un valor cercano a { $near }
} llegó al menos hasta ahí (según los datos de { $places ->
    [one] un lugar
   *[other] { $places } lugares
} en total). La probabilidad es del { $chance }.
target-peers = Una meta para { $year } es { $target }, que ya tiene la mejor cuarta parte de las ciudades similares ({ $count } en total). Según lo observado en { $places ->
    [one] un lugar
   *[other] { $places } lugares
} en total ({ $whose }), la probabilidad es del { $chance }.
target-keep = El valor de referencia, { $benchmark }, se ha alcanzado: manténgalo.
target-keep-answer = La respuesta es «sí», como debe ser: manténgala.
target-only-mark = El valor que se debe alcanzar es { $target }. No se sabe con qué rapidez cambia esto en otros lugares, por lo que nadie puede decir hasta qué punto es viable para { $year }.
target-only-mark-answer = La respuesta es «no», y la meta es «sí». No se sabe cuánto tarda eso en otros lugares.
target-nothing = No hay ni valor de referencia, ni ciudad similar, ni ritmo conocido que mejore { $own }, por lo que no se propone ninguna meta.
target-levels = Para { $year }, { $realistic } es realista y { $ambitious } es ambicioso; solo uno de cada veinte lugares fue más allá de { $ceiling }.
target-levels-ambitious = Para { $year }, { $ambitious } es ambicioso; solo uno de cada veinte lugares fue más allá de { $ceiling }.
target-levels-to-the-end = Para { $year }, { $realistic } es realista y { $ambitious } es ambicioso.
target-chance-of-benchmark = El valor de referencia, { $benchmark }, se alcanzará para entonces con una probabilidad del { $chance_of_benchmark }.
target-chance-to-keep = Probabilidad de que se siga alcanzando en { $year }, según lo observado en otros lugares ({ $whose }): { $chance_of_benchmark }.
target-pace = De nivel en nivel, al ritmo habitual, alcanzar el valor de referencia lleva { $usual ->
    [one] alrededor de un año
   *[other] unos { $usual } años
}; al ritmo de la mejor quinta parte, { $fast ->
    [one] alrededor de un año
   *[other] unos { $fast } años
}.
target-pace-fast = Al ritmo habitual, el valor de referencia no se alcanza; al ritmo de la mejor quinta parte, lleva { $fast ->
    [one] alrededor de un año
   *[other] unos { $fast } años
}.
target-pace-never = Ni al ritmo habitual ni al de la mejor quinta parte se alcanza el valor de referencia en 60 años.
target-caution-few-places = Son pocos lugares: tome las cifras como un indicio.
target-caution-out-of-range = El valor de la ciudad queda fuera de los observados en esos lugares; el cálculo parte de { $near }, el valor observado más cercano.
target-caution-too-far = No se estudiaron plazos de más de { $over } años, por lo que { $year } se trata como si faltaran { $over } años.
target-caution-countries = Son cambios de países enteros, porque no hay cifras de municipios a lo largo de los años: una ciudad puede avanzar más deprisa o más despacio.
target-caution-unsteady = Comparados con años posteriores, esos ritmos se desviaron { $off } puntos porcentuales: tome la probabilidad como una orientación.
target-note = { $note }
target-milestones = Etapas intermedias: { $steps }.
target-milestones-ladder = Etapas intermedias, según la escala publicada: { $steps }.

## City profile

profile-title = Perfil de la ciudad: { $city }, { $period }
profile-section-summary = En síntesis
profile-section-gaps = Brechas
profile-section-strengths = Fortalezas
profile-section-targets = Metas viables
profile-section-trends = Tendencias
profile-section-standing = Entre otras ciudades
profile-section-surprises = Sorpresas
profile-section-peers = Ciudades similares
profile-section-bands = Fiabilidad de los tramos
profile-section-quality = Calidad de los datos
profile-section-goals = Objetivos de Desarrollo Sostenible
profile-section-definition = Qué mide la ciudad de sí misma
profile-kicker = Perfil de la ciudad
profile-intro = Cada frase se deduce de las cifras mediante una regla; el nombre de la regla figura detrás de la frase, y sus cifras están en el JSON que acompaña a esta página.
profile-figures = Cifras de esta imagen
profile-how = De dónde salen estas frases
profile-json = Todas las cifras y frases en JSON
profile-says-score = { $city } obtiene el { $share } de los puntos que pueden dar sus { $scored } puntos de datos puntuados (tramo «{ $band }»). Tiene un valor el { $coverage } de los { $all } puntos de datos; según los que faltan, la puntuación podría estar entre el { $low } y el { $high }.
profile-says-no-score = { $city } no tiene ningún punto de datos con valor y valor de referencia, por lo que no hay puntuación.
profile-says-score-drawn = Si los valores son tan inciertos como indican sus grados de calidad, la puntuación de lo informado está entre el { $low } y el { $high } (con una probabilidad del 90 %).
profile-says-gaps = { $count ->
    [one] Un punto de datos está por debajo del { $below } de su meta: { $names }.
    [many] { $count } de puntos de datos están por debajo del { $below } de su meta. Los más alejados son: { $names }.
   *[other] { $count } puntos de datos están por debajo del { $below } de su meta. Los más alejados son: { $names }.
}
profile-says-strengths = { $count ->
    [one] Un punto de datos alcanza el { $from } de su meta o más: { $names }.
    [many] { $count } de puntos de datos alcanzan el { $from } de su meta o más, por ejemplo: { $names }.
   *[other] { $count } puntos de datos alcanzan el { $from } de su meta o más, por ejemplo: { $names }.
}
profile-says-targets = Puntos de datos, con miras a { $year }: con una meta y una probabilidad conocida, { $known }; con la meta ya alcanzada, { $keep }; con solo un valor que alcanzar, sin ritmo conocido, { $marks }; sin nada conocido que los mejore, { $nothing }.
profile-says-core-missing = { $count ->
    [one] Un indicador básico no tiene valor; se nombra en «Calidad de los datos».
    [many] { $count } de indicadores básicos no tienen valor; se nombran en «Calidad de los datos».
   *[other] { $count } indicadores básicos no tienen valor; se nombran en «Calidad de los datos».
}
profile-says-gap = Valor actual: { $value }, es decir, el { $share } de la meta ({ $benchmark }).
profile-says-no-gaps = Ningún punto de datos está por debajo del { $below } de su meta.
profile-says-more-gaps = Además de las brechas siguientes: { $names }.
profile-says-strength = Valor actual: { $value }, es decir, el { $share } de la meta ({ $benchmark }).
profile-says-no-strengths = Ningún punto de datos alcanza el { $from } de su meta.
profile-says-surprise-ahead = El { $share } de la meta, mientras que la mediana de { $count } ciudades similares es del { $median }: mejor de lo que cabría esperar por las demás cifras de esta ciudad. Quizá otras quieran saber cómo lo ha logrado.
profile-says-surprise-behind = El { $share } de la meta, mientras que la mediana de { $count } ciudades similares es del { $median }: peor de lo que cabría esperar por las demás cifras de esta ciudad. Compruebe primero la cifra y pregunte después a las ciudades similares.
profile-says-no-surprises = Ninguna cifra se aparta de las de las ciudades similares mucho más que las demás cifras de esta ciudad.
profile-says-no-peers = { $count ->
    [0] No se indicó el expediente de ninguna ciudad similar, por lo que no puede haber sorpresas.
    [one] El expediente de 1 ciudad similar no basta para detectar sorpresas; se necesitan { $least }.
    [many] Los expedientes de { $count } de ciudades similares no bastan para detectar sorpresas; se necesitan { $least }.
   *[other] Los expedientes de { $count } ciudades similares no bastan para detectar sorpresas; se necesitan { $least }.
}
profile-says-alone = No se indicó ningún otro expediente, por lo que no hay con quién comparar. Indique los expedientes de otras ciudades detrás del de esta.
profile-says-not-compared = Esta ciudad no está entre las que se comparan: muy pocos de sus puntos de datos tienen un valor (con --least-coverage se puede pedir menos).
profile-says-among-peers = Comparación con { $count ->
    [one] una ciudad similar
    [many] { $count } de ciudades similares
   *[other] { $count } ciudades similares
} según la receta «{ $recipe }».
profile-says-among-all = Comparación con { $count ->
    [one] la otra ciudad indicada
    [many] el total de { $count } de ciudades indicadas
   *[other] las otras { $count } ciudades indicadas
}, porque hay muy pocas ciudades similares, según la receta «{ $recipe }». Interprete las diferencias con cautela: estas ciudades no se parecen entre sí.
profile-says-nobody-compared = { $count ->
    [one] Se indicó otra ciudad
    [many] Se indicaron { $count } de ciudades
   *[other] Se indicaron otras { $count } ciudades
}, pero se conocen muy pocos valores para hacer una comparación según la receta «{ $recipe }».
profile-says-bands = { $count ->
    [0] Todos los tramos ({ $all }) son fiables: cada uno tiene una probabilidad del { $below } como mínimo.
    [one] Uno de { $all } tramos tiene una probabilidad inferior al { $below }, porque el valor está cerca de un límite o se sabe poco de él.
    [many] { $count } de los { $all } tramos tienen una probabilidad inferior al { $below }, porque el valor está cerca de un límite o se sabe poco de él.
   *[other] { $count } de los { $all } tramos tienen una probabilidad inferior al { $below }, porque el valor está cerca de un límite o se sabe poco de él.
}
profile-says-cliff = Está en el { $share } de la meta (tramo «{ $band }»), pero la probabilidad de ese tramo es solo del { $own }; le sigue «{ $other }», con el { $chance }.
profile-says-cliff-other = Está en el { $share } de la meta (tramo «{ $band }»), pero la probabilidad de ese tramo es solo del { $own }; es más probable «{ $other }», con el { $chance }, porque un error de esta magnitud lleva con más frecuencia a ese tramo.
profile-says-cliff-category = La categoría está en el { $share } (tramo «{ $band }»), pero la probabilidad de ese tramo es solo del { $own }; le sigue «{ $other }», con el { $chance }.
profile-says-cliff-category-other = La categoría está en el { $share } (tramo «{ $band }»), pero la probabilidad de ese tramo es solo del { $own }; es más probable «{ $other }», con el { $chance }, porque los errores de sus valores llevan con más frecuencia a ese tramo.
profile-says-values = { $values } de { $all } puntos de datos tienen un valor; de ellos, aceptados en la verificación: { $verified }.
profile-says-without-grade = { $count ->
    [one] Un valor no tiene grado de calidad y cuenta como estimación: asigne su grado, y la fiabilidad de todo lo anterior se ajustará a él.
    [many] { $count } de valores no tienen grado de calidad y cuentan como estimaciones: asigne sus grados, y la fiabilidad de todo lo anterior se ajustará a ellos.
   *[other] { $count } valores no tienen grado de calidad y cuentan como estimaciones: asigne sus grados, y la fiabilidad de todo lo anterior se ajustará a ellos.
}
profile-says-implausible = { $count ->
    [one] Un valor no es posible y no cuenta.
    [many] { $count } de valores no son posibles y no cuentan.
   *[other] { $count } valores no son posibles y no cuentan.
}
profile-says-not-verified = { $count ->
    [one] Un valor no se aceptó en la verificación y no cuenta.
    [many] { $count } de valores no se aceptaron en la verificación y no cuentan.
   *[other] { $count } valores no se aceptaron en la verificación y no cuentan.
}
profile-says-core-names = { $count ->
    [one] Este indicador básico no tiene valor en { $period }: { $names }.
    [many] Estos { $count } de indicadores básicos no tienen valor en { $period }: { $names }.
   *[other] Estos { $count } indicadores básicos no tienen valor en { $period }: { $names }.
}
profile-says-goals = { $shown } de { $all } objetivos tienen datos suficientes para mostrarse (valores para el 80 % de los puntos de datos que se refieren a ellos y tienen valor de referencia).
profile-says-goal-short = { $reported } de { $with } puntos de datos tienen un valor; para que sean suficientes, faltan { $more }. Sin valor: { $names }.
profile-says-definition = La ciudad mide algo en { $measured } de las { $all } celdas de la definición de ciudad inteligente y sostenible ({ $source }). Una celda dice lo que la ciudad sabe de sí misma, no si sus resultados son buenos.
profile-says-cells-missing = Aquí no se mide nada: { $cells }.
profile-says-cells-thin = Aquí tiene un valor menos de un tercio de los indicadores: { $cells }.
profile-says-future = { $count } de los { $all } indicadores que afectan a las generaciones futuras tienen un valor.
profile-says-no-target = { $count ->
    [one] Para un punto de datos no se propone ninguna meta, porque no hay ni valor de referencia, ni ciudad similar, ni ritmo conocido: { $names }.
    [many] Para { $count } de puntos de datos no se propone ninguna meta, porque no hay ni valor de referencia, ni ciudad similar, ni ritmo conocido: { $names }.
   *[other] Para { $count } puntos de datos no se propone ninguna meta, porque no hay ni valor de referencia, ni ciudad similar, ni ritmo conocido: { $names }.
}
profile-says-targets-method = Una meta es lo que han alcanzado realmente lugares que estaban donde está esta ciudad: realista es lo que la mitad de ellos alcanzó en el plazo que queda hasta { $year }; ambicioso, lo que alcanzó una quinta parte; el techo, lo que alcanzó uno de cada veinte. Entre estos valores, el valor de referencia y lo que tienen las ciudades similares, se propone el menos exigente que aún mejora el valor de la ciudad.
profile-says-no-trends = Hay un solo expediente de esta ciudad. Una tendencia necesita expedientes de varios años.
profile-says-trends = { $count } puntos de datos tienen valores de varios años. Comparados con los valores de referencia para { $year }: { $classes }.
profile-data-point = Punto de datos
profile-unit = Unidad
profile-now = Ahora
profile-realistic = Realista
profile-ambitious = Ambiciosa
profile-ceiling = Techo
profile-benchmark = Valor de referencia
profile-peers-have = Valor en ciudades similares
profile-target = Meta
profile-chance = Probabilidad
profile-targets-table = Metas para { $year }
profile-years = Años
profile-per-year = Cambio al año
profile-class = Clase
profile-trends-table = Tendencias
profile-grade = Grado de calidad
profile-values = Valores
profile-grades = Valores por grado de calidad
profile-goal = Objetivo
profile-share = Porcentaje de la meta
profile-with-value = Con valor, entre los que tienen valor de referencia
profile-remark = Observación
profile-goals-table = Objetivos
profile-goal-too-little = muy pocos valores
profile-goal-no-benchmark = sin valor de referencia
profile-goal-no-kpi = ningún indicador se refiere a él
profile-aim = Finalidad
profile-definition-table = Indicadores con un valor, entre los que informan sobre la celda

## Pictures of a profile

picture-nothing = No hay nada que mostrar.
picture-city = Ciudad
picture-data-point = Punto de datos

picture-ranks-title = Puestos y sus intervalos
picture-ranks-desc = Cada círculo es el puesto de una ciudad, con el mejor a la izquierda, y la línea que lo atraviesa es el intervalo de puestos que también podría tener.
picture-ranks-own = { $name } tiene el puesto { $rank } de { $count } y podría tener igualmente cualquiera entre { $low } y { $high }; cada círculo es el puesto de una ciudad, con el mejor a la izquierda, y la línea que lo atraviesa es su intervalo.
picture-ranks-axis = Puesto (1 es el mejor)
picture-ranks-mark = { $name }: puesto { $rank }, intervalo de { $low } a { $high }
picture-rank = Puesto
picture-rank-low = Intervalo desde
picture-rank-high = Intervalo hasta

picture-chances-title = Fiabilidad de los tramos
picture-chances-desc = { $count ->
    [0] Ningún tramo es dudoso
    [one] 1 tramo es dudoso
    [many] { $shown } de tramos son dudosos
   *[other] { $shown } tramos son dudosos
}; las partes de cada barra son las probabilidades de los cuatro tramos, con el más bajo a la izquierda, y el tramo que tiene el punto de datos lleva un contorno.
picture-chances-own = Tramo
picture-chances-remark = Observación
picture-chances-shaky = dudoso
picture-chances-key-own = el tramo que tiene, con su probabilidad
picture-chances-key-shaky = dudoso: bien podría estar en otro tramo
picture-chances-mark = { $name }: tramo «{ $band }», con una probabilidad del { $chance }{ $shaky ->
    [yes] {" "}(dudoso)
   *[no] {""}
}. Probabilidades del tramo más bajo al más alto: { $first }, { $second }, { $third }, { $fourth }.

picture-heat-title = Ciudades por categoría
picture-heat-desc = Cada fila es una ciudad y cada columna, una categoría; una celda tiene el porcentaje de la meta y el color de su tramo, y aparece rayada cuando la categoría no tiene puntuación.

picture-fan-title = { $name }: evolución y avance viable
picture-fan-desc = { $name }: el valor era { $own } en { $year }; el abanico muestra hasta dónde llegaron otros lugares que partieron de un nivel parecido: la mitad de ellos, más allá de la línea central; tres de cada cinco, dentro de la zona oscura, y nueve de cada diez, dentro de la clara.
picture-fan-desc-bare = { $name }: el valor era { $own } en { $year }; no se sabe hasta dónde llegaron otros lugares que partieron de un nivel parecido.
picture-fan-year = Año
picture-fan-what = Elemento
picture-fan-value = Valor
picture-fan-part = { $part } % de los casos hasta
picture-fan-history = Cifras hasta ahora
picture-fan-own = Nivel actual
picture-fan-break = Ruptura
picture-fan-break-from = Ruptura en { $year }
picture-fan-cases = Hasta dónde llegaron otros
picture-fan-half = La mitad llega a
picture-fan-most-cases = tres de cada cinco casos
picture-fan-all-cases = nueve de cada diez casos
picture-fan-milestone = Etapa intermedia
picture-fan-target = Meta
picture-fan-benchmark = Referencia
picture-fan-mark = { $year }: la mitad de los casos llegó a { $half } o más allá; tres de cada cinco estaban entre { $low } y { $high }; nueve de cada diez, entre { $least } y { $most }

picture-scatter-title = Ciudades por { $x } y { $y }
picture-scatter-desc = Cada marca es una ciudad. En el eje horizontal, hacia la derecha: { $x }; en el eje vertical, hacia arriba: { $y }. El rombo es la ciudad examinada; los círculos llenos, las ciudades similares a ella, y los círculos vacíos, las demás.
picture-scatter-kind = Qué es
picture-scatter-own = Ciudad examinada
picture-scatter-peer = Ciudad similar
picture-scatter-other = Otra ciudad
picture-scatter-log = { $label } (escala logarítmica)
picture-scatter-mark = { $name }: { $x-label } { $x }, { $y-label } { $y }

picture-effects-title = Qué opciones importan
picture-effects-desc = Las barras de una opción indican qué parte de las diferencias produce, por sí sola y junto con las demás; las líneas finas son intervalos.
picture-effects-desc-most = Lo que más importa: { $name } ({ $total } junto con las demás opciones). Las barras de una opción indican qué parte de las diferencias produce, por sí sola y junto con las demás, y las líneas finas son intervalos.
picture-effects-choice = Opción
picture-effects-first = por sí sola (primer orden)
picture-effects-first-interval = Intervalo, por sí sola
picture-effects-total = con las demás (total)
picture-effects-total-interval = Intervalo, con las demás
picture-effects-whisker = intervalo
picture-effects-axis = Parte de las diferencias (1 es todo)
picture-effects-mark = { $name }, { $kind }: { $figure }, intervalo { $interval }

site-name = Datos abiertos U4SSC

site-language = Español

site-title = { $page } · { $site }

site-skip = Ir al contenido

site-nav = Principal

site-languages = Idiomas

site-nav-cities = Ciudades

site-nav-kpis = Indicadores

site-nav-goals = Objetivos

site-nav-compare = Comparar

site-nav-method = Método

site-nav-downloads = Descargas

site-nav-search = Buscar

site-feed = Expedientes más recientes de las ciudades

site-cite = Cómo citar esta página:

site-citation = { $page }. { $site }. { $framework }, versión { $framework_version }; valores de referencia: { $benchmarks }, versión { $benchmarks_version }. { $address }

site-nothing-elsewhere = Esta página no carga nada de otros sitios y no guarda ningún dato sobre usted.

site-by-name = Las ciudades aparecen en el orden de sus nombres: esto no es una clasificación.

site-home-title = Las ciudades y sus indicadores

site-home-description = Lo que informan las ciudades según los indicadores fundamentales de rendimiento de la iniciativa «Unidos por las Ciudades Inteligentes y Sostenibles»: valores, puntuaciones con su cobertura, tendencias, fuentes y datos para descargar.

site-home-intro = { $count ->
    [one] Una ciudad, con su expediente más reciente.
    [many] { $shown } de ciudades, cada una con su expediente más reciente, en el orden de sus nombres.
   *[other] { $shown } ciudades, cada una con su expediente más reciente, en el orden de sus nombres.
}

site-country = País

site-city-title = { $city }, { $period }

site-city-description = { $city } según los indicadores del marco «{ $framework }»: valores, puntuaciones con cobertura e intervalo, tendencias, calidad de los datos, hallazgos y archivos.

site-wheel-intro = Desde el centro: la ciudad, sus dimensiones, las categorías de estas y los puntos de datos. Cada parte indica su valor; los resultados que siguen los recogen todos.

site-trends = Tendencias

site-trends-intro = Valores de todos los años. La clase indica si el cambio es lo bastante rápido para alcanzar a tiempo el valor de referencia; si cambian el método o los límites de la ciudad, la serie se interrumpe.

site-trends-caption = Valores por año y adónde llevan

site-trend = Tendencia

site-trend-says = En qué se basa

site-quality = Calidad de los datos

site-quality-caption = Valores por grado de calidad de los datos

site-values = Valores

site-years = Años

site-years-intro = Todos los expedientes de la ciudad en este sitio, y los que una corrección ha sustituido. Las páginas muestran el más reciente; los valores de todos los años están en el CSV.

site-years-caption = Expedientes con puntuaciones y hallazgos
site-history-title = { $city }: años y versiones
site-history-description = Todos los expedientes de { $city }, uno junto a otro: cada valor con su tramo o su estado, y lo que cambiaron los expedientes corregidos.
site-history-link = Todos los valores de todos los años y versiones, uno junto a otro
site-history-changes = Lo que cambiaron las correcciones
site-history-same = La corrección no cambió ningún valor.
site-history-before = Antes
site-history-after = Después
site-history-values = Todos los valores
site-version-name = { $period }, versión { $version }
site-version-replaced = sustituida

site-download-csv = Puntos de datos de todos los años en CSV

site-download-json = El informe de { $period } en JSON
site-download-book = El expediente de { $period } en un libro de cálculo (xlsx): respuestas, valores y puntuaciones, con fórmulas
site-download-sdmx = Todos los años en SDMX-CSV 2.0, respuestas incluidas
site-download-entities = Los valores de { $period } en NGSI-LD

site-unit = Unidad

site-kpis-title = Todos los indicadores

site-kpis-description = { $count ->
    [one] Un indicador, con su definición y los valores de todas las ciudades.
    [many] { $shown } de indicadores, con sus definiciones y los valores de todas las ciudades.
   *[other] { $shown } indicadores, con sus definiciones y los valores de todas las ciudades.
}

site-kpi-title = { $name } ({ $code })

site-kpi-cities = Valores de las ciudades

site-kpi-cities-caption = Valores más recientes por ciudad

site-kpi-reported = { $count ->
    [one] 1 de { $all } ciudades tiene un valor.
    [many] { $count } de { $all } ciudades tienen un valor.
   *[other] { $count } de { $all } ciudades tienen un valor.
}

site-kpi-definition = Definición

site-direction = Qué es mejor

site-range = Valores posibles

site-usual = Valores habituales

site-inputs = Datos de entrada

site-inputs-caption = Lo que se pide a la ciudad

site-input-name = Nombre en la fórmula

site-input-label = Qué es

site-input-help = Qué cuenta

site-kpi-about = Acerca del indicador

site-reporting = Reglas para informar

site-data-sources = Dónde encuentran los datos las ciudades

site-verify = En qué se fija quien verifica

site-sdg-target = Meta de los ODS

site-sdg-indicator = Indicador de los ODS

site-facts = De dónde procede cada uno de estos datos
fact-category = Categoría
fact-code = Código
fact-data-points = Puntos de datos
fact-data-sources = Fuentes de datos
fact-dimension = Dimensión
fact-direction = Sentido favorable
fact-formula = Fórmula
fact-kind = Clase
fact-level = Nivel
fact-measures = Definición
fact-name = Nombre
fact-range = Intervalo
fact-reporting = Comunicación
fact-sdg = Objetivos
fact-sdg-suggested = Objetivos sugeridos
fact-sub-dimension = Subdimensión
fact-unit = Unidad
fact-verify = Verificación

site-category-title = { $category } ({ $dimension })

site-category-description = Valores más recientes de todas las ciudades para los indicadores de la categoría { $category }, en la dimensión { $dimension }.

site-goals-title = Objetivos de Desarrollo Sostenible

site-goals-description = Qué indicadores se refieren a cada uno de los 17 objetivos y cuántos de ellos informan las ciudades.

site-goal-title = Objetivo { $number }: { $title }

site-goal-description = Indicadores que se refieren al objetivo { $number }, { $title }, y cuántos de sus puntos de datos informa cada ciudad.

site-goal-kpis = { $count ->
    [0] Ningún indicador
    [one] 1 indicador
    [many] { $shown } de indicadores
   *[other] { $shown } indicadores
}

site-goal-none = Ningún indicador se refiere a este objetivo.

site-goal-cities = Puntos de datos de estos indicadores que tienen un valor y, entre los puntuados, cuántos alcanzan el 66 % de su meta o más.

site-goal-caption = Las ciudades y sus puntos de datos para este objetivo

site-goal-reported = Con valor

site-goal-near = Desde el 66 % de la meta

site-compare-title = Comparar ciudades

site-compare-description = Puntuaciones de todas las ciudades por categoría, valores por categoría y una selección de ciudades e indicadores para verlos uno al lado del otro.

site-compare-intro = Todas las puntuaciones figuran en la tabla siguiente, y los valores de todas las ciudades, en las páginas de las categorías. Si los scripts están activados, aquí se pueden elegir ciudades e indicadores.

site-compare-choose = Elegir ciudades e indicadores

site-compare-add-city = Ciudad

site-compare-add-kpi = Indicador

site-compare-add = Añadir

site-compare-remove = Quitar

site-compare-chosen = Ciudades e indicadores elegidos

site-compare-empty = Añada al menos una ciudad y un indicador.

site-compare-by-category = Valores por categoría

site-method-title = Cómo se obtienen las puntuaciones

site-method-description = Del valor a su proporción del valor de referencia, su tramo, sus puntos y la puntuación con cobertura e intervalo.

site-method-scores = Tramos y puntuaciones

site-method-more = Más sobre el método

site-benchmarks-title = Valores de referencia

site-trends-title = Cómo se obtienen las tendencias

site-trends-description = Cómo se mide el cambio de un valor a lo largo de los años y cómo se compara con el que permite alcanzar a tiempo el valor de referencia.

site-trends-slope-h = Cambio por año

site-trends-slope = El cambio por año es la pendiente de Theil-Sen: la mediana de las pendientes entre todos los pares de años. Un solo año extraño no la altera.

site-trends-interval = Su intervalo contiene la pendiente verdadera con una confianza del { $confidence }; para calcularlo se necesitan al menos { $least } años.

site-trends-glitch = A partir de { $least } años, se señala como extraño todo valor que se aleje de la línea más de { $limit } veces la distancia habitual; las distancias inferiores al { $floor } % del valor mediano nunca se consideran extrañas. El valor se conserva.

site-trends-boundary = Si el dato «{ $fact }» cambia más de un { $percent } %, se considera que los límites de la ciudad son otros y la serie empieza de nuevo.

site-trends-classes = Clases

site-trends-target = El avance por año se divide por el avance que lleva desde el comienzo de la serie hasta el valor de referencia en { $year } ({ $source }).

site-trends-class = Clase

site-trends-least = Cociente mínimo

site-recipes-title = Recetas de índices

site-recipes-description = Cómo se obtiene un índice a partir de muchos indicadores. Este sitio no muestra ningún índice ni ningún puesto: las recetas son para quien calcule uno con los datos.

site-recipe-levels = De los puntos de datos al conjunto

site-recipe-screen = Cobertura mínima
recipe-level-kpi = Puntos de datos de un indicador
recipe-level-category = Indicadores de una categoría
recipe-level-sub-dimension = Partes de una subdimensión
recipe-level-dimension = Categorías de una dimensión
recipe-level-goal = Puntos de datos de un objetivo
recipe-level-all = Conjunto

site-downloads-title = Descargas

site-downloads-description = Todos los datos de este sitio en archivos. El manifiesto recoge todos los archivos con su SHA-256.

site-downloads-all = Todas las ciudades

site-downloads-each = Archivos de cada ciudad

site-download-all-csv = puntos de datos de todas las ciudades y todos los años, uno por fila

site-download-all-sdmx = todas las ciudades y todos los años en SDMX-CSV 2.0
site-download-structure = estructura de los archivos SDMX: conceptos y listas de códigos (SDMX-ML 3.0)
site-download-latest = valores y puntuaciones más recientes de todas las ciudades

site-download-manifest = todos los archivos del sitio, con su longitud y su SHA-256

site-download-of = { $format } de { $city }

site-serve = Para quien aloje este sitio

site-serve-text = Sirve cualquier servidor web. Las páginas cumplen la política siguiente, que el servidor puede enviar como encabezado:

site-search-title = Buscar, de la A a la Z

site-search-description = Ciudades, indicadores, categorías y objetivos en el orden de sus nombres.

site-search-for = Buscar

site-search-none = No se encontró nada.

site-search-some = Resultados:

site-search-letters = Letras

site-search-all = Todo, de la A a la Z

site-kind-city = Ciudad

site-kind-kpi = Indicador

site-kind-category = Categoría

site-kind-goal = Objetivo

sdmx-concepts = Conceptos de la plataforma de indicadores
sdmx-concept-freq = Frecuencia
sdmx-concept-area = Ciudad
sdmx-concept-indicator = Indicador, punto de datos, dato de entrada o dato del perfil
sdmx-concept-period = Período del informe
sdmx-concept-value = Valor
sdmx-concept-city = Nombre de la ciudad
sdmx-concept-country = País
sdmx-concept-invented = La ciudad no existe
sdmx-concept-unit = Unidad (UCUM)
sdmx-concept-status = Condición de la observación
sdmx-concept-state = Estado
sdmx-concept-quality = Grado de calidad
sdmx-concept-verified = Aceptado en la verificación
sdmx-concept-origin = De quién o de qué procede
sdmx-concept-source = Documento o dirección de la fuente
sdmx-concept-note = Nota
sdmx-concept-currency = Moneda de todos los importes (ISO 4217)
sdmx-profile = Perfil de la ciudad
sdmx-yes-no = Sí o no
sdmx-yes = Sí
sdmx-no = No
sdmx-freq-a = Anual
sdmx-freq-s = Semestral
sdmx-freq-q = Trimestral
sdmx-freq-m = Mensual
sdmx-status-a = Valor normal
sdmx-status-u = Fiabilidad baja
sdmx-status-v = Valor no validado
sdmx-status-o = Valor ausente
sdmx-status-l = Valor ausente; los datos existen, pero no se recogieron
sdmx-status-m = Valor ausente; los datos no pueden existir
finding-sdmx-no-period = El período «{ $read }» no empieza por un año, por lo que el expediente no puede figurar en SDMX.
    .remedy = Escriba el período en city.toml, por ejemplo 2024, 2024-Q1 o 2024-06.
finding-sdmx-period-shortened = El período «{ $read }» no es de los que conoce SDMX; se escribe como { $accepted }.
    .remedy = No hay que hacer nada si se quería decir ese año; si no, escriba el período como año, trimestre o mes.
finding-sdmx-period-twice = Otro expediente trata de la misma ciudad y del mismo período; este se dejó fuera.
    .remedy = Indique un solo expediente por ciudad y período.
finding-sdmx-too-many-components = El número de dimensiones y atributos supera el límite ({ $limit }); los demás no se leyeron.
    .remedy = Compruebe si es un archivo SDMX; si lo es, divídalo.
finding-sdmx-too-many-sets = El número de conjuntos de datos supera el límite ({ $limit }); los demás no se leyeron.
    .remedy = Divida el archivo.
finding-sdmx-value-unreadable = La observación «{ $read }» no es un número; cuenta como valor ausente.
    .remedy = Escriba un número con un punto antes de los decimales, u omita el valor.
finding-sdmx-column-ignored = El encabezado «{ $read }» no es un identificador de SDMX; la columna no se leyó.
    .remedy = No hay que hacer nada si solo contiene nombres; si no, escriba el identificador de su componente.
finding-sdmx-no-header = La primera línea no es la de SDMX-CSV: «{ $read }». Se acepta: { $accepted }.
    .remedy = Exporte la tabla como SDMX-CSV 1.0 o 2.0; las demás tablas se importan con otros comandos.
finding-sdmx-row-too-long = La fila tiene más celdas que encabezados, a partir de «{ $read }»; estas no se leyeron.
    .remedy = Ponga entre comillas las celdas que contengan comas, o añada el encabezado.
finding-sdmx-xml-doctype = El archivo tiene una declaración de tipo de documento, que en SDMX no existe. Se rechaza: las entidades definidas en ella pueden llenar toda la memoria.
    .remedy = Quite el tipo de documento y escriba por extenso lo que representan sus entidades.
finding-sdmx-xml-broken = A partir de aquí, el archivo no es XML{ $reason ->
    [absent] {""}
   *[other] : { $reason }
}. Lo anterior se leyó.
    .remedy = Exporte de nuevo el archivo; quizá se interrumpió una descarga.
finding-sdmx-xml-deep = Hay elementos dentro de otros en más niveles de los que se admiten ({ $limit }). La lectura terminó aquí.
    .remedy = Compruebe si es un archivo SDMX.
finding-sdmx-xml-attributes = El número de atributos del elemento supera el límite ({ $limit }); los demás no se leyeron.
    .remedy = Compruebe si es un archivo SDMX.
finding-sdmx-xml-text-long = El texto de «{ $read }» supera el límite de bytes ({ $limit }); no se leyó.
    .remedy = Acorte el texto.
finding-sdmx-element-ignored = El elemento «{ $read }» no se conoce aquí; su contenido no se leyó.
    .remedy = No hay que hacer nada, salvo que deba contener cifras; en ese caso, exporte como SDMX-ML 2.1.
finding-sdmx-not-data = El archivo no contiene datos: su elemento raíz es «{ $read }». Se acepta: { $accepted }.
    .remedy = Indique un archivo con datos o un mensaje de estructura. Los metadatos no se importan.
finding-sdmx-structure-empty = El archivo no contiene ninguna lista de códigos, ningún concepto ni ninguna estructura de datos.
    .remedy = Indique un mensaje de estructura que los contenga, u omita el archivo.
finding-sdmx-value-twice = El componente figura dos veces en el mismo lugar; «{ $read }» no se tomó.
    .remedy = Conserve uno de los dos.
finding-sdmx-value-without-id = Al valor le falta el identificador o el propio valor; no se leyó.
    .remedy = Escriba los dos atributos: id y value.
finding-sdmx-json-broken = El archivo no es JSON de SDMX{ $reason ->
    [absent] {""}
   *[other] : { $reason }
}.
    .remedy = Exporte de nuevo el archivo como SDMX-JSON 1.0 o 2.0.
finding-sdmx-no-data-set = El mensaje no tiene ningún conjunto de datos.
    .remedy = Indique un archivo con datos o un mensaje de estructura. Los metadatos no se importan.
finding-sdmx-structure-missing = El conjunto de datos remite a la estructura { $read }, que no está en el mensaje.
    .remedy = Exporte de nuevo el archivo con la parte de su estructura.
finding-sdmx-key-parts = La clave «{ $read }» no tiene tantas partes como dimensiones hay ({ $limit }).
    .remedy = Exporte de nuevo el archivo.
finding-sdmx-index-unknown = No hay ningún valor { $read } en la lista de { $name }.
    .remedy = Exporte de nuevo el archivo; los índices se cuentan desde 0.
finding-sdmx-dimension-missing = Con estos datos no se puede formar un expediente: tienen los componentes { $read }. Se necesita: { $accepted }.
    .remedy = Exporte los datos con estas dimensiones, tengan las demás que tengan.
finding-sdmx-delete = El conjunto de datos dice lo que se debe eliminar; no se hizo nada con él.
    .remedy = Elimine a mano las filas del expediente.
finding-sdmx-key-missing = En la observación falta { $name } (ciudad, indicador, período: { $read }); no se tomó.
    .remedy = Complete la clave.
finding-sdmx-indicator-unknown = El marco no tiene ningún indicador, punto de datos, dato de entrada o dato del perfil con el código «{ $read }»; la observación no se tomó.{ $nearest ->
    [absent] {""}
   *[other] {" "}El más parecido es { $nearest }.
}
    .remedy = Corrija el código; la estructura que escribe u4ssc export sdmx los recoge todos.
finding-sdmx-observation-twice = Hay otra observación de { $name }; «{ $read }» no se tomó.
    .remedy = Conserve una de las dos.
finding-sdmx-state-unknown = «{ $read }» no es un estado. Se acepta: { $accepted }.
    .remedy = Corrija el código u omítalo.
finding-sdmx-state-contradicts = El estado { $name } no concuerda con el valor «{ $read }»; la observación no se tomó.
    .remedy = Corrija el estado o el valor. Un valor ausente se omite y nunca es cero.
finding-sdmx-state-lost = El estado { $read } se deduce de datos de entrada que no están en el archivo; ahora el punto de datos figura como no informado.
    .remedy = No hay que hacer nada, o bien importe también los datos de entrada.
doc-kind-snapshot = Panorama de la ciudad
doc-kind-verification = Informe de verificación
doc-kind-factsheet = Ficha informativa
doc-kind-certificate = Certificado
doc-title = { $document }: { $city }, { $period }
doc-description = Resultados de una ciudad según el marco «{ $framework }».
doc-place = { $city }, { $country }
doc-qualified = { $name } ({ $value })
doc-score = { $percent } ({ $band })
doc-gap = { $name }. { $part }
doc-and-more = { $names }; y { $count ->
    [one] 1 más
    [many] { $count } más
   *[other] { $count } más
}
doc-all = Total
doc-contents = Índice
doc-foreword = Prólogo
doc-foreword-text = Las ciudades se miden según el marco «{ $framework }» para ver en qué situación están, averiguar qué no saben todavía y ponerse de acuerdo con otras sobre lo que funciona. Las cifras de estas páginas son de la propia ciudad. Quien las lea debe poder preguntar de dónde procede cada una y obtener una respuesta.
doc-disclaimer = Descargo de responsabilidad
doc-disclaimer-text = La ciudad es responsable de sus cifras. Este documento lo elaboró un programa a partir del expediente de la ciudad; no es una publicación de U4SSC, de la UIT ni de ningún otro órgano de las Naciones Unidas, y no refleja su opinión. Las cifras se muestran tal como se informaron para el período; las que faltan se señalan como tales y nunca se cuentan como cero.
doc-introduction = Introducción y antecedentes de la verificación
doc-introduction-text = Este informe presenta lo que informó { $city } para { $period } según el marco «{ $framework }», versión { $version }, lo que dijo al respecto quien lo verificó y el desempeño de la ciudad respecto de los valores de referencia.
doc-background-text = En una verificación, una persona ajena a la ciudad examina cada punto de datos: si se respetó la definición, de dónde procede la cifra y si es verosímil. Un punto de datos que no se aceptó no se puntúa. Si no consta nada, nadie lo ha examinado todavía.
doc-sources-lead = Fuentes que indica la ciudad:
doc-kpi-summary = Resumen de los indicadores informados y verificados
doc-kpi-summary-caption = Indicadores por nivel
doc-kpi-summary-text = Un indicador se considera informado si todos sus puntos de datos tienen un valor, e informado en parte si solo lo tienen algunos. Se considera verificado si se aceptaron todos sus puntos de datos informados, y no aceptado si alguno de ellos no se aceptó.
doc-point-summary = Resumen de los puntos de datos informados y verificados
doc-point-summary-caption = Puntos de datos por dimensión
doc-point-summary-text = Un indicador puede tener varios puntos de datos, por ejemplo, uno por contaminante. Los puntos de datos se informan, se verifican y se puntúan uno por uno.
doc-performance = Desempeño de la ciudad respecto de los valores de referencia
doc-method = Valores de referencia y método de puntuación
doc-benchmark-set = Los valores de referencia son los de «{ $set }», versión { $version }.
doc-scores-caption = Puntuaciones de las dimensiones
doc-results = Resultados de la verificación
doc-dimension = Dimensión: { $dimension }
doc-results-caption = Resultados de la dimensión «{ $dimension }»
doc-not-reported = Indicadores no informados
doc-not-verified = Indicadores no verificados
doc-not-verified-part = En parte; no se verificó lo siguiente:
doc-all-verified = Se verificaron todos los indicadores informados.
doc-next = Próximos pasos
doc-next-bands = Ocúpese primero de lo que está lejos de su meta: { $lowest ->
    [one] 1 punto de datos está
    [many] { $lowest } de puntos de datos están
   *[other] { $lowest } puntos de datos están
} por debajo del 33 % de la meta, y { $low ->
    [one] 1
    [many] { $low }
   *[other] { $low }
}, entre el 33 y el 66 %.
doc-next-missing = { $count ->
    [one] Examine el indicador que no se informó, o que se informó solo en parte, y planifique cómo puede recogerse su cifra.
    [many] Examine los { $count } de indicadores que no se informaron, o que se informaron solo en parte, y planifique cómo pueden recogerse sus cifras.
   *[other] Examine los { $count } indicadores que no se informaron, o que se informaron solo en parte, y planifique cómo pueden recogerse sus cifras.
}
doc-next-implausible = { $count ->
    [one] Revise el punto de datos cuyo valor no es posible.
    [many] Revise los { $count } de puntos de datos cuyos valores no son posibles.
   *[other] Revise los { $count } puntos de datos cuyos valores no son posibles.
}
doc-next-verify = Resuelva con quien verifica lo que no se aceptó y lo que nadie ha examinado todavía.
doc-next-collect = Siga recogiendo datos para que puedan verse las tendencias: una cifra dice más al lado de la del año anterior.
doc-next-stay = Continúe en el proceso y comparta con otras ciudades lo que funcionó.
doc-outlook = Dos Recomendaciones permiten avanzar: la UIT-T Y.4903/L.1603, que define los indicadores de los que proceden estos, y la UIT-T Y.4904, un modelo de madurez que muestra a una ciudad los niveles en su camino hacia una ciudad inteligente y sostenible.
doc-findings = Anexo: hallazgos
doc-findings-caption = Hallazgos por gravedad
doc-column-dimension = Dimensión
doc-column-level = Nivel
doc-column-kpis = Indicadores
doc-column-reported = Informados
doc-column-partly = En parte
doc-column-missing = No informados
doc-column-accepted = Verificados
doc-column-refused = No aceptados
doc-column-unrecorded = Sin registro
doc-column-code = Número del indicador
doc-column-description = Descripción
doc-column-reason = Motivo
doc-unrecorded = Valores sin constancia de verificación:
doc-column-about = Acerca de
doc-column-says = Hallazgo
doc-column-fact = Dato
doc-column-value = Valor
doc-column-source = Fuente
doc-column-goals = ODS
doc-column-goal = Objetivo
doc-column-with-value = Con valor
doc-column-near = Desde el 66 % de la meta
doc-wheel-alt = { $title }. { $summary }. Las tablas de resultados indican qué representa cada parte de la rueda.
doc-radar-alt = { $title }. { $values }.
doc-code-alt = Código cuadrado que se lee con un teléfono. Contiene la dirección { $address }.
doc-address = Los datos de este documento están publicados en { $address }.
doc-coverage = Cobertura y puntuación
doc-sub-dimensions = Desempeño respecto de los valores de referencia, por subdimensión
doc-certificate-text = { $city } informó sus indicadores según el marco «{ $framework }» para { $period }.
doc-certificate-unverified = No consta que se haya verificado ningún valor. Esta página indica que se informaron cifras; no indica que alguien las haya comprobado.
doc-key-findings = Principales conclusiones
doc-reached = Meta alcanzada (95 % o más): { $names }.
doc-lowest = Más lejos de la meta (menos del 33 %): { $names }.
doc-profile = Perfil de la ciudad
doc-profile-caption = Perfil de la ciudad: { $place }
doc-profile-none = El expediente no contiene ningún dato del perfil de la ciudad.
doc-dimension-lead = Puntuación:
doc-category-caption = { $category } ({ $dimension })
doc-targets-lead = En comparación con las metas:
doc-targets-none = Ningún punto de datos de esta categoría tiene a la vez un valor que cuente y un valor de referencia.
doc-targets-reached = Alcanzan el 95 % de la meta o más: { $reached } de { $all ->
    [one] 1 punto de datos puntuado
    [many] { $all } de puntos de datos puntuados
   *[other] { $all } puntos de datos puntuados
}.
doc-targets-farthest = El más alejado de su meta es { $name }, con { $value }, es decir, el { $share } de la meta (valor de referencia: { $benchmark }).
doc-city-lead = En comparación con toda la ciudad:
doc-city-none = La categoría o la ciudad no tiene puntuación, por lo que no se pueden comparar.
doc-city-above = La puntuación de la categoría ({ $own }) es superior a la de todos los puntos de datos de la ciudad ({ $city }).
doc-city-below = La puntuación de la categoría ({ $own }) es inferior a la de todos los puntos de datos de la ciudad ({ $city }).
doc-city-same = La puntuación de la categoría ({ $own }) es igual a la de todos los puntos de datos de la ciudad.
doc-missing-lead = Lo que no se sabe:
doc-measured-lead = Qué se mide:
doc-missing = No hay ningún valor para lo siguiente: { $names }.
doc-goals = Objetivos de Desarrollo Sostenible
doc-goals-text = Cuántos puntos de datos se refieren a cada objetivo, cuántos de ellos tienen un valor y cuántos de estos están en el 66 % de su meta o más. Esto no es un juicio sobre el objetivo: gran parte de un objetivo queda fuera de estos puntos de datos.
doc-goals-caption = Puntos de datos por objetivo
doc-goal = { $number }. { $title }
doc-recommendations = Recomendaciones
doc-recommendations-text = Cada recomendación se deduce de los datos mediante una regla; se nombran los puntos de datos a los que se refiere.
doc-recommend-check = Revise estos valores, que no son posibles:
doc-recommend-verify = Resuelva estos casos con quien verificó los datos y no los aceptó:
doc-recommend-first = Actúe primero aquí, porque se alcanza menos de un tercio de la meta:
doc-recommend-next = Planifique cómo acercar estos a sus metas, de las que se alcanza entre uno y dos tercios:
doc-recommend-core = Recoja estas cifras, que toda ciudad debería poder informar:
doc-recommend-advanced = Recoja estas otras cifras cuando lo básico esté completo:
doc-recommend-quality = Busque mejores fuentes para estas cifras, cuyo origen se desconoce o es una estimación personal:

doc-figures = Anexo: cifras de las imágenes
doc-picture-alt = { $title }. { $says }
doc-lead = { $name }:
doc-targets-farthest-answer = El más alejado de su meta es { $name }: la respuesta es «{ $value }» y la meta es «{ $benchmark }».
doc-part = { $name } (parte { $part } de { $parts })
finding-font-joined = Ninguna fuente tiene a la vez todas las letras de las imágenes: { $read }. Escrituras: { $name }. El documento «{ $subject }» no se hizo, porque sus imágenes necesitan una sola fuente para las letras que se unen y las que no.
    .remedy = Instale { $accepted ->
        [absent] una fuente con todas estas escrituras
       *[other] el paquete de Debian { $accepted }
    }, o indique una carpeta con una fuente así (--fonts).
finding-font-missing = Ninguna fuente tipográfica contiene { $read }. Sistemas de escritura: { $name }. El documento «{ $subject }» no se generó, porque en el lugar de estos signos aparecerían recuadros.
    .remedy = { $accepted ->
    [absent] Indique una carpeta con una fuente tipográfica que los contenga (--fonts).
   *[other] Instale el paquete de Debian { $accepted } o indique una carpeta con una fuente tipográfica que los contenga (--fonts).
}
export-catalogue = Indicadores fundamentales de rendimiento de las ciudades inteligentes y sostenibles: valores, estados y calidad, tal como los informaron las ciudades.
export-data-set = Valores de todos los puntos de datos de los indicadores fundamentales de rendimiento de la ciudad en ese período, con estado, calidad y fuentes; un valor que falta es un valor que falta, no un cero.
export-data-set-invented = La ciudad y sus cifras son inventadas.
export-file-csv = Tabla de cifras, con una fila por punto de datos
export-file-json = El expediente: ciudad, respuestas y resultados
export-file-jsonld = Entidades NGSI-LD, una por punto de datos
export-table-data-points = El valor o el estado de cada punto de datos de cada expediente
export-table-dossiers = Ciudades y períodos, con los datos de su perfil
export-table-kpis = Puntos de datos: qué es cada uno, su unidad y qué sentido es mejor
export-field-dossier = Nombre del expediente: ciudad y período
export-field-city = Nombre de la ciudad
export-field-country = País
export-field-period = Período del informe
export-field-currency = Moneda de todos los importes, ISO 4217
export-field-invented = Verdadero si la ciudad no existe
export-field-framework = Identificador del marco
export-field-framework-version = Versión de las reglas del marco
export-field-data-point-id = Código del indicador y, si este tiene varios puntos de datos, clave del punto de datos
export-field-code = Código del indicador
export-field-kpi = Nombre del indicador
export-field-data-point = Clave del punto de datos; vacía si el indicador no tiene partes
export-field-name = Nombre del punto de datos
export-field-value = Valor en su unidad; sí es 1, no es 0; vacío si no hay ninguno
export-field-unit = Código UCUM de la unidad; {"{currency}"} es la moneda del expediente
export-field-unit-text = Unidad en forma legible para las personas
export-field-state = Estado en que quedó el punto de datos
export-field-quality = El grado de calidad más bajo entre los datos con los que se obtuvo el valor
export-field-verified = Si se aceptó en la verificación; vacío si nadie lo ha examinado
export-field-source = De quién o de qué procede, y documentos
export-field-value-type = Número o sí/no
export-field-direction = Qué sentido es mejor
export-field-dimension = Identificador de la dimensión
export-field-category = Identificador de la categoría
export-field-formula = Cómo se calcula
export-field-measures = Qué mide

# El libro de datos (xlsx) y la carpeta de datos de Open SDG.

export-book-about = Libro de datos de los indicadores fundamentales de rendimiento
export-book-points-from = Porcentaje mínimo de la meta para obtener puntos:
export-book-framework = Marco
export-book-benchmarks = Valores de referencia
export-book-publisher = Entidad editora
export-book-licence = Licencia
export-book-contact = Contacto
export-book-version = Versión de los datos
export-book-issued = Fecha de publicación
export-book-method-share = Porcentaje de la meta: valor dividido por el valor de referencia cuando es mejor un valor alto; valor de referencia dividido por el valor cuando es mejor un valor bajo (1 si el valor es cero); el menor dividido por el mayor cuando no lo es ninguno de los dos; 1 para sí y 0 para no. Se calcula con fórmulas en la hoja de valores.
export-book-method-score = Puntuación: puntos divididos por cuatro veces el número de puntos de datos puntuados. Lo que no se ha informado, no se ha verificado o carece de valor de referencia queda fuera; por eso figuran al lado la cobertura y la puntuación mínima y máxima posibles.
export-book-method-missing = Una celda vacía es un dato que falta, nunca un cero. El estado indica el motivo.
export-book-sheet-cities = Una fila por expediente: ciudad, período y lo que debe saber quien lo lea
export-book-sheet-profile = Datos de los perfiles de las ciudades; la unidad solicitada figura entre corchetes
export-book-sheet-remarks = Observaciones y rupturas: años a partir de los cuales las cifras no son comparables con las anteriores
export-book-sheet-inputs = Respuestas tal como las dieron las ciudades
export-book-sheet-values = Una fila por punto de datos: valor, estado, calidad, fuente, porcentaje de la meta y puntos
export-book-sheet-scores = Sumas de puntos de la ciudad y de sus dimensiones, subdimensiones y categorías
finding-book-other-sheets = El libro de trabajo no es un libro de datos: sus hojas son { $read ->
    [absent] ninguna
   *[other] «{ $read }»
}.
    .remedy = Un libro de datos tiene las hojas { $accepted }. Ponga el libro de trabajo cumplimentado de una sola ciudad en su expediente con el nombre workbook.xlsx; lea cualquier otra tabla con u4ssc import map.
finding-book-dossier-unknown = La fila se refiere al expediente «{ $read }», que no está en la hoja de ciudades, por lo que se dejó fuera.{ $nearest ->
    [absent] {""}
   *[other] {" "}Tal vez se trate de «{ $nearest }».
}
    .remedy = Escriba el nombre del expediente tal como está en la hoja de ciudades, o añada allí la ciudad.
finding-book-dossier-twice = El expediente «{ $read }» está dos veces en la hoja de ciudades; la segunda fila se dejó fuera.
    .remedy = Dé a cada ciudad y período un nombre propio.
finding-open-sdg-no-tables = La carpeta no tiene tablas de indicadores.
    .remedy = Indique la carpeta que contiene data/ con sus archivos CSV.
finding-open-sdg-indicator-unknown = El indicador «{ $read }» no es un punto de datos del marco, por lo que su tabla se dejó fuera.{ $nearest ->
    [absent] {""}
   *[other] {" "}Tal vez se trate de «{ $nearest }».
}
    .remedy = Escriba kpi_code (y data_point, si el indicador clave tiene varios) en su archivo de meta/, o déjelo fuera.
finding-open-sdg-part = La cifra se refiere a una parte de la ciudad ({ $column }: «{ $read }»), por lo que se dejó fuera.
    .remedy = No hay que hacer nada, salvo que la columna diga otra cosa; en ese caso, quítela de la tabla.
finding-import-json-unreadable = El archivo no es JSON{ $reason ->
    [absent] {""}
   *[other] : { $reason }
}.
    .remedy = Expórtelo de nuevo o corríjalo en ese lugar; no se leyó nada de él.
finding-import-json-version = El archivo es de una versión ({ $read }) distinta de la que lee este programa.{ $accepted ->
    [absent] {""}
   *[other] {" "}Se acepta: { $accepted }.
}
    .remedy = Use un programa de la versión del archivo; se leyó lo que se pudo entender.
finding-import-json-no-city = El archivo no dice de quién es el expediente.
    .remedy = Añada el objeto «city» con las claves de city.toml.
finding-import-json-framework = El catálogo no tiene el marco «{ $read }». Se acepta: { $accepted }.
    .remedy = Indique un catálogo que lo tenga (--catalogue) o corrija el archivo.
finding-import-json-no-answers = El archivo no tiene ninguna lista de respuestas.
    .remedy = Añada la lista «answers».
finding-import-figure-of-nobody = La cifra no indica { $name ->
    [city] ninguna ciudad
    [organization] ninguna ciudad
   *[other] ningún período
}, por lo que no pertenece a ningún expediente.
    .remedy = Complételo en ese lugar; la cifra no se leyó.
finding-import-state-unknown = «{ $read }» no es un estado.{ $accepted ->
    [absent] {""}
   *[other] {" "}Se acepta: { $accepted }.
}
    .remedy = Corrija la palabra o deje el lugar en blanco; la cifra no se leyó.
finding-ngsi-no-entities = No hay ninguna entidad en el archivo.
    .remedy = Indique un archivo con una entidad, una lista (array) de entidades o un @graph.
finding-ngsi-other-type = La entidad es { $read ->
    [absent] una cosa sin tipo
   *[other] del tipo «{ $read }»
}, por lo que se dejó fuera.
    .remedy = No hay que hacer nada, a menos que deba ser KeyPerformanceIndicator.
finding-package-file-missing = El paquete nombra el archivo «{ $read }», que no se pudo leer.
    .remedy = Ponga el archivo en ese lugar o quítelo del descriptor.
finding-package-path = «{ $read }» no es un archivo del paquete.
    .remedy = Indique cada archivo por su ruta dentro de la carpeta del paquete; este se dejó fuera.
finding-package-without-files = El descriptor no nombra ningún archivo.
    .remedy = Indique un datapackage.json con «resources» o un csv-metadata.json con «tables».
finding-package-without-figures = El paquete no tiene ni expedientes ni una tabla de cifras.
    .remedy = Use u4ssc import map con la tabla del paquete.
finding-import-map-sheet = El libro de cálculo no tiene { $read ->
    [absent] ninguna hoja visible
   *[other] la hoja «{ $read }»
}.{ $accepted ->
    [absent] {""}
   *[other] {" "}Tiene: { $accepted }.
}
    .remedy = Indique una de sus hojas.
finding-import-map-period = Período leído: { $read }. No empieza por un año{ $rows ->
    [absent] {""}
   *[other] {" "}({ $rows } cifras)
}, así que las cifras no se leyeron.
    .remedy = Escriba los períodos como 2024, 2024-06 o 2024/25.
finding-import-map-of-nobody = Nada indica de qué { $name ->
    [city] ciudad
   *[other] período
} son las cifras{ $rows ->
    [absent] {""}
   *[other] {" "}(en total, { $rows })
}, por lo que no se leyeron.
    .remedy = Indique la columna en [columns] de las correspondencias, o bien { $name ->
    [city] la propia ciudad
   *[other] el propio período
} al comienzo de estas.
finding-import-map-column-missing = La tabla no tiene ninguna columna «{ $read }».{ $accepted ->
    [absent] {""}
   *[other] {" "}Tiene: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Corrija el encabezado en las correspondencias.
   *[other] Escriba «{ $nearest }» en las correspondencias si es lo que se quería decir.
}
finding-import-map-column-unknown = Las correspondencias asignan una columna a «{ $read }», que no se conoce.{ $accepted ->
    [absent] {""}
   *[other] {" "}Se acepta: { $accepted }.
}
    .remedy = Corrija la palabra en [columns] de las correspondencias.
finding-import-map-column-unused = Las correspondencias no dicen qué es la columna «{ $read }», por lo que se dejó fuera.
    .remedy = Asígnela o, si debe quedar fuera, indíquela en «ignore».
finding-import-map-nothing = Las correspondencias no indican ni una columna de códigos con otra de valores ni columnas de cifras, por lo que no se leyó nada.
    .remedy = Añada «code» y «value» en [columns], o [[figure]] por cada columna de cifras.

# Pictures of the site

picture-trend-title = { $name }: tendencia
picture-trend-desc = Los círculos son los valores por año ({ $name }), la línea es la tendencia y la zona sombreada muestra entre qué líneas podría estar igualmente.
picture-trend-line = Tendencia
picture-trend-interval = Intervalo de la tendencia
picture-bars-title = { $name } por ciudad
picture-bars-desc = { $count ->
    [one] Una de { $all } ciudades tiene un valor. Las barras empiezan en cero; el color y los círculos pequeños indican el tramo.
   *[other] { $shown } de { $all } ciudades tienen un valor. Las barras empiezan en cero; el color y los círculos pequeños indican el tramo.
}
picture-shares-title = { $name }: parte de la meta
picture-shares-desc = { $count ->
    [one] Un punto de datos tiene puntuación. Las barras empiezan en cero; el color y los círculos pequeños indican el tramo.
   *[other] { $shown } puntos de datos tienen puntuación. Las barras empiezan en cero; el color y los círculos pequeños indican el tramo.
}
picture-multiples-title = { $name }: lo que cambia
picture-multiples-desc = { $count ->
    [one] Un punto de datos con una tendencia clara; cada uno está trazado entre su valor menor y su valor mayor.
   *[other] { $shown } puntos de datos con una tendencia clara; cada uno está trazado entre su valor menor y su valor mayor.
}
picture-world-title = Ciudades en el mapa
picture-world-desc = { $count ->
    [one] Una ciudad tiene un lugar en el mapa. La cifra (de 1 a 4) y el color de su círculo indican su tramo.
   *[other] { $shown } ciudades tienen un lugar en el mapa. La cifra (de 1 a 4) y el color de cada círculo indican el tramo de la ciudad.
}
picture-world-location = Latitud, longitud
picture-world-degrees = { $latitude }°; { $longitude }°
picture-world-unknown = ubicación desconocida
site-targets = Metas viables
site-targets-intro = Lo que han alcanzado los lugares que partieron de este mismo nivel en tantos años como quedan hasta { $year }: la meta realista es lo que alcanzó la mitad de ellos; la ambiciosa, lo que alcanzó una quinta parte; y el techo, lo que alcanzó uno de cada veinte.
site-targets-caption = Metas viables y su probabilidad
site-target-realistic = Realista
site-target-ambitious = Ambiciosa
site-target-ceiling = Techo
site-target-proposed = Meta propuesta
site-target-chance = probabilidad: { $chance }
site-target-says = En qué se basa
site-fingerprint = Huella digital del expediente (SHA-256)
picture-multiples-improving = mejora
picture-multiples-worsening = empeora
site-published-by = Publicado por { $publisher }.
site-licence = Licencia de los datos:
site-kpi-peers = Ciudades similares más cercanas con valor
site-kpi-peers-intro = Las ciudades similares a una ciudad son las de este sitio que se le parecen por población, densidad, ingresos, clima y país.

# The command line: why a command stopped

stop-error = error: { $reason }
# A frequent reason of the system, a finding, or what another part of the program says.
stop-reason = { $reason ->
    [not-found] no existe ese archivo o carpeta
    [denied] permiso denegado
    [is-folder] es una carpeta
    [not-folder] no es una carpeta
    [disk-full] no queda espacio libre
    [read-only] el sistema de archivos es de solo lectura
    [not-text] el archivo no es un texto en UTF-8
   *[other] { $reason }
}
stop-read = no se pudo leer { $path }: { stop-reason }
stop-read-catalogue = no se pudo leer el catálogo { $path }: { stop-reason }
stop-read-fonts = no se pudo leer la carpeta de fuentes tipográficas { $path }: { stop-reason }
stop-make-folder = no se pudo crear la carpeta { $path }: { stop-reason }
stop-write = no se pudo escribir { $path }: { stop-reason }
stop-remove = no se pudo eliminar { $path }: { stop-reason }
stop-print = no se pudo mostrar el resultado: { stop-reason }
stop-write-manifest = no se pudo escribir el manifiesto: { stop-reason }
stop-write-speeds = no se pudieron escribir los ritmos: { stop-reason }
stop-workbook = no se pudo generar el libro de cálculo: { stop-reason }
stop-schema = no se pudo generar el esquema JSON: { stop-reason }
stop-man = no se pudo generar la página de manual: { stop-reason }
stop-thread = no se pudo iniciar un hilo de ejecución: { stop-reason }
stop-dossier-none = no se pudo leer el expediente { $path }: no existe esa carpeta
stop-dossier-is-file = no se pudo leer el expediente { $path }: es un archivo; indique la carpeta que lo contiene
stop-dossier-no-city = no se pudo leer el expediente { $path }: no tiene city.toml; `u4ssc new DIR` crea uno
stop-dossier-needed = indique la carpeta de un expediente
stop-dossier-there = { $dir } ya contiene un expediente; indique una carpeta nueva, no se modificó nada
stop-dossiers-there = { $dir } ya contiene un expediente; no se modificó nada (--force lo sobrescribe)
stop-dossier-twice = { $first } y { $second } son expedientes de la misma ciudad ({ $city }) y del mismo período ({ $period }); indique uno de ellos, o diga en el city.toml de cada uno cuándo se publicó: el posterior sustituye entonces al otro
stop-file-there = { $file } ya existe; no se modificó nada (--force lo sobrescribe)
stop-not-xlsx = { $file } no termina en .xlsx, como esperan las hojas de cálculo
stop-folder-used = { $dir } tiene archivos que no generó una versión anterior del sitio; indique una carpeta vacía con --out
stop-kpi-not-known = no hay ningún indicador { $code } en { $framework }; u4ssc catalogue list muestra todos los códigos
stop-kpi-near = no hay ningún indicador { $code } en { $framework }; ¿quiso decir { $near }?
stop-catalogue-lacks = en el catálogo falta { $path }; copie el del catálogo del propio programa
stop-framework-not-known = no hay ningún marco «{ $id }» en el catálogo; contiene: { $known }
stop-benchmarks-none = no hay ningún conjunto de valores de referencia para { $framework }; indique un archivo con --benchmarks
stop-benchmarks-not-known = { $name } no es ni un archivo ni un conjunto de valores de referencia; conjuntos: { $known }
stop-recipe-not-known = { $name } no es ni un archivo ni una receta; recetas: { $known }
stop-recipe-of-dossiers = { $recipe } compara expedientes; para una tabla hace falta una receta que indique sus propios indicadores
stop-panel-not-known = { $name } no es ni un archivo ni un panel; paneles: { $known }
stop-unit-not-known = { $name } no está en la comparación; se comparan: { $known }
stop-language-not-known = no hay textos en el idioma { $language }; los hay en: { $known }
stop-period-not-known = ningún expediente de la ciudad es del período { $period }; los hay de: { $known }
stop-period-no-year = el período «{ $period }» del expediente no indica ningún año; escriba period = "2024" en city.toml
stop-target-year = el expediente es de { $from }; para una meta, --year debe ser posterior y como máximo { $most }
stop-no-share = --least-coverage { $share }: se acepta una proporción de 0 a 1
stop-no-day = --issued { $day } no es una fecha; escríbala como 2024-12-31
stop-no-time = --prepared { $time } no es un momento; escríbalo como 2025-03-01T12:00:00Z
stop-no-address = { $address } no es una dirección web; escriba una como https://data.example.org
stop-no-address-of = { $option } { $address } no es una dirección web; debe empezar por https://
stop-publisher-needed = un catálogo necesita una entidad editora, y los expedientes son de varias ciudades; indíquela con --publisher
stop-export-none = no se pudo entender ninguno de los expedientes; `u4ssc check` dice por qué
stop-export-mixed = los expedientes son de marcos distintos; expórtelos uno por uno
stop-site-mixed = { $dir } es del marco { $framework }, y el primer expediente, de { $first }; genere un sitio para cada uno
stop-argument-not-known = argumento inesperado: «{ $argument }»
stop-argument-twice = el argumento «{ $argument }» no se puede usar varias veces
stop-arguments-together = el argumento «{ $argument }» no se puede usar junto con «{ $other }»
stop-arguments-missing = faltan argumentos obligatorios: { $arguments }
stop-value-missing = «{ $argument }» necesita un valor, pero no se dio ninguno
stop-value-wrong = valor no válido para «{ $argument }»: «{ $value }»
stop-value-number = valor no válido para «{ $argument }»: «{ $value }» { $accepted ->
    [number] no es un número
   *[other] no está en { $accepted }
}
stop-command-not-known = orden desconocida: «{ $command }»
stop-command-missing = «{ $command }» necesita una suborden, pero no se dio ninguna

# The command line: what it says beside its data

cli-near = ¿Quiso decir { $near }?
cli-accepted = Se acepta: { $known }.
cli-more-help = Para más información, pruebe «--help».
cli-nothing-made = No había nada de lo que hacer un expediente.
cli-made = se creó { $dir }; rellene city.toml y { $file }, y después: u4ssc check { $dir }
cli-wrote = se escribió { $file }
cli-lost = las respuestas con errores no están en el libro de cálculo, o solo una de dos; errores: { $errors }; véase: u4ssc check { $dir }
cli-nothing-written = no se escribió nada; --out DIR crea los expedientes
cli-proposed = líneas listas: { $ready }, líneas que esperan su decisión como comentarios: { $open }; guarde esto como mapping.toml, y después: u4ssc import map { $file } --mapping mapping.toml
cli-mapped = filas: { $rows }, respuestas: { $answers }, expedientes: { $dossiers }, omitidas a propósito: { $ignored }, hallazgos: { $findings }
cli-richer = valores del expediente de { $now }: { $few }, valores del de { $then }: { $many }; --period { $then } examina este último
cli-errors-of = { $dir }: { $counted }; u4ssc check { $dir } los enumera
cli-replaced = { $dir } se deja fuera: { $by } se publicó después y lo sustituye
cli-errors-dossiers = expedientes con errores: { $count }; `u4ssc check` los enumera
cli-errors-pages = errores: { $count }; figuran en las páginas, y `u4ssc check` los enumera
cli-no-licence-files = no se indicó ninguna --licence, por lo que los archivos no nombran ninguna: nadie puede saber que los datos se pueden usar
cli-no-licence-pages = las páginas no nombran ninguna licencia, por lo que nadie puede saber que los datos se pueden usar; indíquela con --licence https://...
cli-no-code = el certificado no lleva código para escanear: necesita la dirección en la que se encontrará; indíquela con --address https://...
cli-no-sitemap = sin sitemap.xml: necesita direcciones completas; indique la del sitio con --address https://...
cli-files-written = archivos: { $count }, escritos: { $written }
cli-bar-dossiers = expedientes
cli-bar-folders = carpetas
cli-bar-cities = ciudades
cli-bar-pages = páginas
cli-bar-documents = documentos
cli-bar-points = puntos de datos
cli-bar-replications = réplicas

cli-no-value = sin valor en todos o algunos de los puntos de datos: { $codes }
cli-checked = errores: { $errors }, advertencias: { $warnings }, notas: { $notes }; puntos de datos con un valor: { $with } de { $all }
cli-scored-with = { $city }, valores de referencia: { $set } { $version }
cli-all = Total
cli-targets = { $city } { $period }, metas para { $year }
cli-trends = { $city }, año de la meta { $year }
cli-of = { $part } de { $all }

cli-final-value = valor final { $given }
cli-at = { $written } en { $place }
cli-times = multiplicado por { $factor }
cli-missing = falta
cli-from-profile = del perfil de la ciudad, { $given }
cli-not-computed = no se puede calcular: { $part } es cero o demasiado grande
cli-no-source = sin fuente
cli-share-of-target = { $share } de la meta de { $target } ({ $source }, { $year }): tramo «{ $band }», puntos: { $points } de 4
cli-not-scored = no puntuado; meta { $target } ({ $source }, { $year })
cli-no-benchmark = sin valor de referencia
cli-no-benchmark-why = sin valor de referencia: { $reason }

cli-result = resultado
cli-target-from = meta { $target } ({ $source }, { $year })
cli-inputs = datos de entrada
cli-from-fact = del perfil: { $fact }
cli-reporting = cómo informar
cli-verifier = verificación
cli-data-sources = fuentes de datos
cli-sources = fuentes
cli-framework = { $framework } { $version }: indicadores: { $kpis }, puntos de datos: { $points }, reglas entre indicadores: { $rules }
cli-benchmarks = { $set }: valores de referencia: { $with }, puntos de datos que no lo tienen, con el motivo: { $without }
cli-unconfirmed = datos que no confirma ninguna página publicada: { $count }
cli-unconfirmed-hint = datos que no confirma ninguna página publicada: { $count } (--unverified los enumera)
cli-open-rule = regla { $id }: { $source }
cli-open-place = lugar { $place }: { $fact }
cli-not-translated = { $language }: { $count } sin traducir
cli-lacking = falta { $what }
cli-left-over = sobra { $what }
cli-country = el país «{ $name }»

# Heads and words of tables at the terminal

cli-code = código
cli-kpi = indicador
cli-unit = unidad
cli-note = nota
cli-score = puntuación
cli-points = puntos
cli-could-be = podría ser
cli-scored = puntuados
cli-coverage = cobertura
cli-index = índice
cli-rank = puesto
cli-between = al 90 %
cli-among-best = entre los { $top } mejores
cli-missing-could-make = índice posible con los datos que faltan
cli-weight = ponderación
cli-value = valor
cli-treated = tratado
cli-on-scale = en la escala
cli-own = propio
cli-realistic = realista
cli-ambitious = ambiciosa
cli-ceiling = techo
cli-benchmark = valor de referencia
cli-peers = ciudades similares
cli-peer = similar
cli-target = meta
cli-chance = probabilidad
cli-distance = distancia
cli-years = años
cli-point-count = puntos
cli-cases = casos
cli-places = lugares
cli-reached = alcanzada { $percent }
cli-off = desvío
cli-a-year = por año
cli-interval = intervalo
cli-in = en
cli-class = clase

## Comments of a proposed mapping

map-no-column = ninguna columna lo dice
map-two-numbers = ¿o "."? { $text } puede leerse como dos números distintos
map-called-too = otra columna también se llama así
map-codes-too = códigos o nombres de indicadores, como en otra columna
map-nearly-column = casi un nombre de esa columna
map-nothing-known = no se sabe nada de esta columna
map-looks-period = textos distintos que son años: { $found } de { $all }
map-looks-value = textos distintos que son números: { $found } de { $all }
map-looks-unit = textos distintos que son unidades: { $found } de { $all }
map-looks-code = textos distintos que son códigos o nombres de indicadores, o casi: { $found } de { $all }
map-nearly-kpi = casi el nombre de un indicador:
map-nearly-name = casi ese nombre
map-no-kpi = ningún indicador tiene ese código ni ese nombre
map-not-known = desconocida

## Comments of city.toml

city-comment-period = el año al que se refieren las cifras
city-comment-currency = ISO 4217, por ejemplo EUR; todo el dinero está en ella
city-comment-invented = esta ciudad no existe
city-comment-language = de las notas y las fuentes
city-comment-location = latitud y longitud del centro, en grados
city-comment-published = cuándo se publicaron las cifras, por ejemplo 2024-06-30; vacío si aún no se han publicado
