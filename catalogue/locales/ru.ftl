# Words of the platform in Russian.
#
# A sentence about a finding has two parts: what was read and why that is a problem, and (.remedy) how to repair it. Where
# it stands, and what it is about, is printed beside it. A fact that a finding does not have is "absent", a bound that does
# not exist is "unbounded".

## Signs of the language

number-minus = −
date-locale = ru
with-unit = { $number }{ "\u00A0" }{ $unit }
# A name and what is said of it.
named = { $name }: { $value }
# "methodology page 23": where a fact of the catalogue is from.
cited-page = { $name }, с. { $page }
list-comma = { ", " }
list-semicolon = { "; " }
one-or-other = { $first } или { $second }
list-clause = { ", " }
sentence-space = { " " }
less-than = <{ "\u00A0" }{ $value }
more-than = >{ "\u00A0" }{ $value }
at-most = ≤{ "\u00A0" }{ $value }
at-least = ≥{ "\u00A0" }{ $value }
full-stop = .
writing-direction = ltr

## Answers, states, bands, grades and other words of the data

answer-yes = да
answer-no = нет

state-reported = Представлено
state-overridden = Представлено как итоговое значение
state-implausible = Неправдоподобно
state-not-verified = Не проверено
state-partial = Представлено частично
state-not-computable = Не вычисляется
state-not-applicable = Неприменимо
state-not-reported = Не представлено
no-benchmark = Нет контрольного значения
not-scored = без оценки

band-below-33 = Менее 33 % целевого значения
band-from-33 = От 33 до 66 % целевого значения
band-from-66 = От 66 до 95 % целевого значения
band-from-95 = 95 % целевого значения и более

quality-accurate-measurement = Точное измерение
quality-inhabitant-survey = Экстраполяция опроса жителей
quality-higher-level-data = Экстраполяция региональных или национальных данных
quality-estimate = Приблизительный расчет на основе допущений
quality-personal-estimate = Приблизительная личная оценка
quality-unknown = Неизвестно или нельзя проследить
quality-absent = Уровень не указан

severity-error = Ошибка
severity-warning = Предупреждение
severity-info = Примечание

basis-published = Опубликованное значение для оценки
basis-sdg-fully-met = ЦУР полностью достигнута
basis-international-target = Международное целевое значение
basis-un-body-goal = Цель органа ООН
basis-statistics = Международная статистика
basis-leading-cities = Ведущие города

level-core = Основной
level-advanced = Расширенный

kind-smart = «Умный»
kind-structural = Структурный
kind-sustainable = Устойчивый

direction-higher = Чем больше, тем лучше
direction-lower = Чем меньше, тем лучше
direction-nominal = Чем ближе к контрольному значению, тем лучше
direction-none = Желательного направления нет
direction-yes-no = Да или нет

rule-value-over-benchmark = Доля целевого значения = значение, деленное на контрольное значение.
rule-benchmark-over-value = Доля целевого значения = контрольное значение, деленное на значение; при нулевом значении целевое значение достигнуто полностью.
rule-smaller-over-larger = Доля целевого значения = меньшее из значения и контрольного значения, деленное на большее.
rule-yes-is-target = «Да» — целевое значение достигнуто полностью, «нет» — не достигнуто совсем.

rule-short-value-over-benchmark = значение / контрольное значение
rule-short-benchmark-over-value = контрольное значение / значение
rule-short-smaller-over-larger = меньшее / большее
rule-short-yes-is-target = да = 100 %

origin-final-value = указано как итоговое значение
origin-given = указано
origin-profile = из профиля города
origin-derived = вычислено из других исходных величин
origin-data-point = другая точка данных
origin-missing = недостает

share-of-target = { $share } целевого значения

## Pictures

wheel-title = Колесо оценок: { $city }, { $period }
wheel-desc = Кольца от центра: город, его измерения, их категории и точки данных. Категории и точки данных окрашены в цвет своего диапазона и отмечены кружками, от одного до четырех. Точки данных без оценки отмечены особым знаком. Таблицы на этой странице содержат те же сведения.
radar-title = { $dimension }: { $city }, { $period }
radar-desc = Процент каждой категории: от 0 в центре до 100 на внешней окружности. Пунктирные окружности проведены на 33, 66 и 95 процентах. Толстая линия на оси — интервал, в котором оценка может измениться из-за недостающих данных. Категория без оценки показана пропуском.
score-sentence = { $percent } ({ $band }), баллов: { $points } из { $most }{ $missing ->
    [0] { "" }
   *[other] ; с учетом недостающих данных — от { $low } до { $high }
}; значения есть у { $with } из { $all ->
    [one] { $all } точки данных
   *[other] { $all } точек данных
} ({ $coverage })
score-sentence-none = без оценки; значения есть у { $with } из { $all ->
    [one] { $all } точки данных
   *[other] { $all } точек данных
} ({ $coverage })

## Page of a city

page-title = { $city }, { $period }: отчет города, { $framework }
skip = Перейти к отчету
contents = На этой странице
invented-short = вымышленный город
invented-title = Этого города не существует.
invented-text = Его название и все числа вымышлены, чтобы показать, как выглядит отчет. Реальное место здесь не описано.
header-kicker = Отчет города
period = Отчетный период
currency = Валюта
published = Опубликовано
framework = Система показателей
benchmark-set = Набор контрольных значений
version = версия { $version }
profile = Профиль города
coverage = Полнота данных
points = Баллы
points-of = { $points } из { $most }
points-in-words = баллов: { $points } из { $most }
interval = Интервал
interval-of = от { $low } до { $high }
score = Оценка
score-and-interval = Оценка и интервал
band = Диапазон
remark = Пояснение

summary = Итоги
summary-score = Оценка по всем точкам данных
summary-sentence = Значение и контрольное значение есть у { $scored } из { $all ->
    [one] { $all } точки данных
   *[other] { $all } точек данных
}; { $scored ->
    [one] она дает
   *[other] вместе они дают
} { $points } из { $most } баллов, то есть { $percent }. { $missing ->
    [0] Все точки данных, у которых есть контрольное значение, оценены.
    [one] Еще у { $missing } точки данных есть контрольное значение, но нет учитываемого значения: в худшем случае оценка была бы { $low }, в лучшем — { $high }.
   *[other] Еще у { $missing } точек данных есть контрольное значение, но нет учитываемого значения: в худшем случае для всех этих точек оценка была бы { $low }, в лучшем — { $high }.
} Полнота данных — { $coverage }: значение есть у { $with } из { $all ->
    [one] { $all } точки данных
   *[other] { $all } точек данных
}.
summary-sentence-none = Ни у одной точки данных нет одновременно значения и контрольного значения, поэтому оценки нет. Полнота данных — { $coverage }: значение есть у { $with } из { $all ->
    [one] { $all } точки данных
   *[other] { $all } точек данных
}.
summary-caution = Оценка дополняет данные и не служит для составления рейтинга. Если не указать плохое значение, оценка вырастет, поэтому читайте ее вместе с полнотой данных и интервалом.
summary-levels = Значения для всех своих точек данных имеют { $core } из { $core_all ->
    [one] { $core_all } основного показателя
   *[other] { $core_all } основных показателей
} и { $advanced } из { $advanced_all ->
    [one] { $advanced_all } расширенного показателя
   *[other] { $advanced_all } расширенных показателей
}.
summary-verification = Проверка: { $accepted ->
    [one] принято { $accepted } значение
    [few] принято { $accepted } значения
   *[other] принято { $accepted } значений
}, не принято — { $refused }, без записи о проверке — { $unrecorded }.
strip-legend = Круглая отметка — оценка, тонкая линия — ее интервал, полоса под ней — полнота данных.

wheel = Колесо оценок
wheel-intro = От центра: город, его измерения, их категории и точки данных. Для каждой части названо ее значение; все они перечислены в таблице ниже.
wheel-table = Колесо в виде таблицы
wheel-table-caption = Оценки и состояния, показанные на колесе
radars = Категории по измерениям
radars-intro = Процент баллов каждой категории. Толстая линия на оси — ее интервал.
radar-of = { $dimension }: лепестковая диаграмма
radar-table = { $dimension }: таблица
radar-table-caption = Категории измерения «{ $dimension }»
sub-dimensions = Подызмерения
sub-dimensions-caption = Оценки подызмерений

results = Результаты
results-of = { $dimension }: результаты
column-sub-dimension = Подызмерение
column-category = Категория
column-kpi = Показатель и точка данных
column-kpi-name = Показатель
column-code = Код
column-result = Результат
column-performance = Доля целевого значения
column-benchmark = Контрольное значение
column-quality = Качество данных
column-state = Состояние или диапазон
column-limits = Значение при 33 · 66 · 95 % целевого значения
column-rule = Правило
column-basis = Основание и источник
column-missing = Недостает
data-points = Точки данных
made-of = Как это получено?
made-formula = Формула
made-written = записано как «{ $written }»
made-at = место: { $place }
verified-yes = Проверено
verified-no = Не принято проверяющим
sdg = ЦУР { $number }
sdg-title = Цель { $number } в области устойчивого развития: { $title }

not-reported = Непредставленные показатели
not-reported-intro = У этих показателей нет значения или оно есть не для всех точек данных. В оценках они не учтены; интервалы показывают, что они могли бы изменить.
not-reported-none = Представлены все показатели, каждый со всеми точками данных.
not-reported-caption = Показатели и точки данных без значения
not-reported-whole = Показатель целиком
not-reported-part = Частично, не представлены:
not-verified = Непроверенные показатели
not-verified-intro = Проверяющий не принял эти значения. Они не оцениваются.
not-verified-none-all = Проверяющий принял все значения.
not-verified-none-some = Проверяющий не отклонил ни одного значения. { $accepted ->
    [one] Принято { $accepted } значение
    [few] Принято { $accepted } значения
   *[other] Принято { $accepted } значений
}; без записи о проверке — { $unrecorded }.
not-verified-none-unrecorded = Записей о проверке этих значений нет: ни одно не принято и ни одно не отклонено.
not-verified-caption = Непроверенные показатели и точки данных

findings = Замечания
findings-intro = Что в данных неверно или необычно, где это находится и как это исправить.
findings-none = Ничего неверного или необычного не найдено.
findings-errors = { $count ->
    [one] { $shown } ошибка
    [few] { $shown } ошибки
   *[other] { $shown } ошибок
}
findings-warnings = { $count ->
    [one] { $shown } предупреждение
    [few] { $shown } предупреждения
   *[other] { $shown } предупреждений
}
findings-infos = { $count ->
    [one] { $shown } примечание
    [few] { $shown } примечания
   *[other] { $shown } примечаний
}
findings-error-intro = В таком виде значение использовать нельзя.
findings-warning-intro = Это нужно посмотреть.
findings-info-intro = К сведению; делать ничего не нужно.
finding-place = Где
finding-remedy = Что сделать

method = Контрольные значения и методика
method-share = Значение пересчитывается в долю контрольного значения: оно принято за 100 % целевого значения. Доля попадает в один из четырех диапазонов, за каждый из которых дают баллы. Доля, равная границе, относится к верхнему диапазону.
method-bands-caption = Диапазоны и баллы
method-score = Оценка — это сумма баллов оцененных точек данных, деленная на их число, умноженное на четыре. Точки данных без значения, без контрольного значения, с неправдоподобным значением или со значением, которое не принял проверяющий, не учитываются ни в числителе, ни в знаменателе. Показатель с несколькими точками данных учитывается столько раз, сколько у него точек данных.
method-interval = Интервал оценки показывает, что получилось бы, если бы каждая точка данных с контрольным значением, но без оценки получила худший результат (1 балл) или лучший результат (4 балла). Полнота данных — это доля точек данных, у которых есть значение.
method-rules = Как значение пересчитывается в долю
method-benchmarks = Все контрольные значения и границы диапазонов
method-benchmarks-caption = Контрольные значения, границы диапазонов, правила и источники
method-without = Без контрольного значения
method-without-caption = Точки данных без контрольного значения и причины
method-reason-direction = Желательного направления нет.
method-reason-absent = В наборе контрольных значений его нет.
sources = Источники
sources-framework = Система показателей
sources-figures = Опубликованные данные
sources-data = Источники, которые назвал город
sources-none = Город не назвал источников.
downloads = Данные этой страницы
download-json = Этот отчет в формате JSON
download-csv = Точки данных в формате CSV
footer-made = Создано платформой U4SSC, версия { $version }.
footer-basis = { $framework }, версия { $framework_version }. Контрольные значения: { $benchmarks }, версия { $benchmarks_version }.

## Page of several cities

index-title = Сопоставление городов
index-title-framework = Сопоставление городов, { $framework }
index-kicker = Сравнение
index-intro = { $count ->
    [one] { $shown } отчет города, в порядке названий городов.
    [few] { $shown } отчета, в порядке названий городов.
   *[other] { $shown } отчетов, в порядке названий городов.
}
index-caution = Это не рейтинг. Оценки основаны на данных, которые представил каждый город, и полнота этих данных различна: если город не указывает свои слабые стороны, его оценка выше. Читайте каждую оценку вместе с полнотой данных и интервалом; если два интервала пересекаются, данные не позволяют различить города.
index-mixed = Отчеты основаны на разных системах показателей или наборах контрольных значений, поэтому сопоставлять их оценки нужно с осторожностью.
index-table = Оценки и полнота данных
index-table-caption = Города по названию: полнота данных, оценки и замечания
index-heat = Категории
index-heat-intro = Процент баллов каждой категории и кружки ее диапазона. Тире — категория без оценки.
index-heat-caption = Города и категории
index-city = Город
index-open = Отчет: { $city }, { $period }
index-findings = Замечания
index-no-findings = нет
index-none = Отчетов пока нет.
index-data = Данные всех городов
index-csv = Все точки данных в формате CSV

## Guide in the workbook

# Headings of the workbook, a line each; they stand above the English ones, by which it is read.
workbook-headings =
    Код показателя
    Показатель
    Точка данных
    Числитель
    Значение числителя
    Единица числителя
    Знаменатель
    Значение знаменателя
    Единица знаменателя
    Результат
    Единица результата
    Представлено
    Доля целевого значения
    Проверено
    Качество данных
    Происхождение данных
    Источник
    Примечание
    Уровень
workbook-guide =
    В этой рабочей книге собираются данные одного города за один отчетный период. Сначала заполните лист «City», затем по одному листу на каждое измерение.
    Строка — это точка данных. Впишите числа в столбцы «Numerator value» и «Denominator value»; результат вычислится сам. Остальные исходные величины той же точки данных находятся в строках под ней.
    Если известно только итоговое значение, впишите его поверх формулы в столбец «Result».
    Пустая ячейка означает, что ничего не представлено. Ноль — это значение: пишите 0, только если измерен ноль. Если показатель к городу неприменим, напишите «неприменимо».
    Пишите числа с десятичной точкой или запятой и без разделителей тысяч. Для 45 % пишите 45, а не 0,45.
    Если ваша единица отличается от указанной, впишите свою в ячейку единицы; известные единицы пересчитываются.
    Выберите уровень качества данных и укажите происхождение и источник каждого числа: проверяющий о них спросит.
    Не объединяйте ячейки и не меняйте коды показателей. Порядок строк и столбцов не важен; дополнительные столбцы остаются без изменений.

## Findings: the files of the catalogue

finding-file-unreadable = Файл не соответствует формату TOML: { $read }.
    .remedy = Исправьте текст в этом месте; чаще всего дело в кавычках, скобках или знаках равенства.
finding-key-unknown = Ключ «{ $read }» здесь неизвестен. { $accepted ->
    [absent] Ключи здесь не допускаются.
   *[other] Допустимо: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Удалите ключ или укажите один из допустимых.
   *[other] Укажите «{ $nearest }», если имелось в виду это; иначе удалите ключ.
}
finding-key-missing = Нет ключа «{ $subject }».
    .remedy = Добавьте его; в схеме файла сказано, что должно быть в этом месте.
finding-value-not-accepted = Прочитано { $read } для «{ $subject }». Допустимо: { $accepted }.
    .remedy = Укажите одно из допустимых значений.
finding-name-not-accepted = Имя «{ $read }» нельзя использовать в формуле. Допустимо: { $accepted }.
    .remedy = Составьте имя из строчных латинских букв, цифр и знаков подчеркивания.
finding-name-twice = Имя «{ $read }» обозначает две вещи.
    .remedy = Переименуйте одну из них, в том числе в формулах.
finding-file-name = Имя файла не соответствует коду. Допустимо: { $accepted }.
    .remedy = Переименуйте файл или исправьте код.
finding-kpi-twice = Этот код уже использован: { $other }.
    .remedy = Оставьте один из двух файлов или исправьте код.
finding-dimension-unknown = Измерения «{ $read }» нет в системе показателей. { $accepted ->
    [absent] Измерений в ней нет.
   *[other] Допустимо: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Укажите одно из допустимых или добавьте измерение в framework.toml.
   *[other] Укажите «{ $nearest }», если имелось в виду это, или добавьте измерение в framework.toml.
}
finding-sub-dimension-unknown = Подызмерения «{ $read }» нет в этом измерении. { $accepted ->
    [absent] Подызмерений в нем нет.
   *[other] Допустимо: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Укажите одно из допустимых или добавьте подызмерение в framework.toml.
   *[other] Укажите «{ $nearest }», если имелось в виду это, или добавьте подызмерение в framework.toml.
}
finding-category-unknown = Категории «{ $read }» нет в системе показателей. { $accepted ->
    [absent] Категорий в ней нет.
   *[other] Допустимо: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Укажите одну из допустимых или добавьте категорию в framework.toml.
   *[other] Укажите «{ $nearest }», если имелось в виду это, или добавьте категорию в framework.toml.
}
finding-aim-unknown = Ориентира «{ $read }» нет в определении. { $accepted ->
    [absent] Ориентиров в нем нет.
   *[other] Допустимо: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Укажите один из допустимых или добавьте ориентир в definition.toml.
   *[other] Укажите «{ $nearest }», если имелось в виду это, или добавьте ориентир в definition.toml.
}
finding-aspect-unknown = Аспекта «{ $read }» нет в определении. { $accepted ->
    [absent] Аспектов в нем нет.
   *[other] Допустимо: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Укажите один из допустимых или добавьте аспект в definition.toml.
   *[other] Укажите «{ $nearest }», если имелось в виду это, или добавьте аспект в definition.toml.
}
finding-definition-kpi-twice = Показатель отнесен к ячейкам определения второй раз.
    .remedy = Оставьте одну из двух записей со всеми ячейками, к которым относится показатель.
finding-definition-kpi-without-cell = Показатель не отнесен ни к одной ячейке определения, поэтому при проверке по определению он не учитывается.
    .remedy = Укажите в definition.toml ячейки, к которым он относится.
finding-definition-source-missing = В записи сказано, что показатель отнесен к этим ячейкам по публикации, но публикация не названа.
    .remedy = Назовите публикацию в поле «source» или укажите «judgement» как основание.
finding-quality-grade-missing = Не указано, насколько неопределенны значения уровня «{ $read }».
    .remedy = Добавьте для него [[grade]] в quality.toml.
finding-quality-grade-twice = Уровень «{ $read }» указан в таблице дважды.
    .remedy = Оставьте один из двух.
finding-quality-assumed = Значения без уровня качества данных или полученные из данных без такого уровня: { $read } из { $all }. Их неопределенность принята такой же, как у уровня «{ $grade }».
    .remedy = Укажите уровень для исходных величин; тогда интервалы покажут, насколько надежны данные города на самом деле.
finding-profile-fact-unknown = Сведения «{ $read }» в профиле города нет. { $accepted ->
    [absent] В системе показателей таких сведений нет.
   *[other] Допустимо: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Укажите одно из допустимых или добавьте сведение в framework.toml.
   *[other] Укажите «{ $nearest }», если имелось в виду это, или добавьте сведение в framework.toml.
}
finding-rule-reference-unknown = Обозначению «{ $read }» ничего не соответствует. { $nearest ->
    [absent] Допустимо: код, «КОД / точка данных», «КОД # исходная величина» и «profile.сведение».
   *[other] Ближайшее: «{ $nearest }».
}
    .remedy = Исправьте код или то, что указано за ним: точку данных, исходную величину или сведение.
finding-usual-source-missing = Обычные пределы указаны, но не сказано, откуда они взяты.
    .remedy = Добавьте usual_source, хотя бы "general knowledge".
finding-benchmark-not-positive = Контрольное значение равно { $read }, а лучше меньшее значение: с нулем или отрицательным числом сравнивать нельзя.
    .remedy = Укажите контрольное значение больше нуля или внесите точку данных в список точек без контрольного значения.
finding-benchmark-twice = У этой точки данных уже есть контрольное значение: { $other }.
    .remedy = Оставьте одно из двух.
finding-unit-unknown = «{ $read }» не является кодом UCUM{ $reason ->
    [absent] {""}
   *[other] : { $reason }
}.
    .remedy = Запишите единицу кодом UCUM, например %, km2, ug/m3 или {"{"}household{"}"}.
finding-formula-missing = У показателя нет ни формулы, ни точек данных.
    .remedy = Добавьте формулу или точки данных, каждую со своей формулой.
finding-formula-syntax = Прочитано { $read } в формуле «{ $formula }». Здесь допустимо: { $accepted }.
    .remedy = Исправьте формулу в этом месте.
finding-formula-name-unknown = Имени «{ $read }» в формуле «{ $formula }» ничего не соответствует.
    .remedy = { $nearest ->
    [absent] Используйте имя исходной величины или точки данных либо добавьте исходную величину.
   *[other] Укажите «{ $nearest }», если имелось в виду это, или добавьте исходную величину.
}
finding-formula-units-differ = В «{ $read }» вместе стоят единицы разного рода: { $left } и { $right } (формула «{ $formula }»).
    .remedy = Исправьте единицу одной из исходных величин или выполните деление и умножение до сложения или сравнения.
finding-formula-result-unit = Формула «{ $formula }» дает { $left }, а нужна единица { $right }.
    .remedy = Исправьте формулу, единицу исходной величины или единицу результата.
finding-formula-scale = Число, которое дает формула «{ $formula }», не соответствует единице: не хватает множителя { $factor }.
    .remedy = Умножьте на { $factor } или исправьте единицу; чаще всего забыт множитель 100 для процентов.
finding-formula-not-yes-no = «{ $read }» — число, а нужно «да» или «нет» (формула «{ $formula }»).
    .remedy = Сравните его с чем-нибудь, например { $read } > 0.
finding-formula-not-number = «{ $read }» — это «да» или «нет», а нужно число (формула «{ $formula }»).
    .remedy = Чтобы получить число, используйте if(condition, a, b).
finding-formula-cycle = Эти исходные величины вычисляются друг из друга по кругу: { $read }.
    .remedy = Задайте одну из них без формулы.

## Findings: the values of a city

finding-value-repeated = То же значение указано второй раз; оно есть и здесь: { $other }.
    .remedy = Ничего не потеряно. При случае удалите одно из двух.
finding-value-twice = Указаны два разных ответа: здесь «{ $read }», а в другом месте ({ $other }) «{ $first }». Ни один из них не используется.
    .remedy = Выясните, какой из них верен, и удалите другой.
finding-city-field-empty = Поле «{ $subject }» пусто.
    .remedy = Заполните его в city.toml.
finding-state-beside-value = Для одной и той же точки данных указаны и значение ({ $read }), и ответ { $state ->
    [absent] о том, что значения нет
   *[other] «{ $state }»
}. Значение не используется.
    .remedy = Удалите то, что неверно.
finding-fact-differs = В рабочей книге указано «{ $read }», а в другом месте ({ $other }) — «{ $first }». Используется второе.
    .remedy = Выясните, что верно, и укажите это в обоих местах или только в одном.
finding-data-point-needed = «{ $read }» указано для всего показателя, у которого несколько точек данных, поэтому не используется.
    .remedy = Укажите, какая это точка данных: { $accepted }.
finding-unit-taken-per-year = В «{ $read }» нет указания на время. Значение принято за годовое, в единице { $accepted }.
    .remedy = Если это верно, делать ничего не нужно.
finding-value-negative = Прочитано «{ $read }»: значение не может быть меньше нуля.
    .remedy = Проверьте знак и поле; возможно, вместо количества указано изменение за год.
finding-value-not-whole = Прочитано «{ $read }»: количество не может быть дробным.
    .remedy = Проверьте, не разделяет ли десятичный знак тысячи и не указан ли вместо количества коэффициент.
finding-value-approximate = Прочитано «{ $read }»: число помечено как приблизительное.
    .remedy = Делать ничего не нужно. Если есть точное число, замените его и выберите подходящий уровень качества данных.
finding-value-impossible = Прочитано { $read }{ $unit ->
    [absent] {""}
   *[other] {" "}{ $unit }
}: такое значение невозможно. Допустимо: { $least ->
    [unbounded] не более { $most }
   *[other] { $most ->
        [unbounded] { $least } и более
       *[other] от { $least } до { $most }
    }
}.
    .remedy = Проверьте единицу, десятичный знак и исходные величины, из которых получено значение.
finding-value-unusual = Прочитано { $read }{ $unit ->
    [absent] {""}
   *[other] {" "}{ $unit }
}: такое значение необычно. Обычно: { $least ->
    [unbounded] не более { $most }
   *[other] { $most ->
        [unbounded] { $least } и более
       *[other] от { $least } до { $most }
    }
} ({ $source }).
    .remedy = Проверьте, та ли единица, тот ли десятичный знак и та ли территория. Если значение верно, поясните его в комментарии.
finding-percentage-as-fraction = Прочитано { $read }: возможно, процент записан дробью. Обычным было бы { $hundredfold } %; обычно от { $least } до { $most } % ({ $source }).
    .remedy = Укажите { $hundredfold }, если имелось в виду это. Если верно { $read } %, поясните это в комментарии.
finding-percentages-as-fractions = { $small ->
    [one] { $small } процентное значение не превышает 1 (из всех: { $all }): похоже, оно записано дробью.
    [few] { $small } процентных значения не превышают 1 (из всех: { $all }): похоже, они записаны дробью.
   *[other] { $small } процентных значений не превышают 1 (из всех: { $all }): похоже, они записаны дробью.
}
    .remedy = Проверьте формат ячеек. Для 45 % пишите 45, а не 0,45.
finding-unit-not-known = Единица «{ $unit }» в «{ $read }» неизвестна. Значение не используется; нужна единица { $accepted }.
    .remedy = Запишите единицу в принятом здесь виде или не указывайте ее, если значение дано в нужной единице.
finding-unit-does-not-convert = Единица «{ $unit }» в «{ $read }» измеряет не то, что { $accepted }, поэтому значение не используется.
    .remedy = Укажите значение в единице { $accepted } и проверьте, в том ли оно поле.
finding-answer-kind = Прочитано «{ $read }». Допустимо: { $accepted ->
    [yes-no] да или нет
    [number] число
   *[other] { $accepted }
}.
    .remedy = { $accepted ->
    [yes-no] Ответьте «да» или «нет» либо укажите «не представлено».
   *[other] Укажите число или «не представлено».
}
finding-override-differs = Указано итоговое значение { $read }, но его исходные величины дают { $computed }. Используется указанное значение.
    .remedy = Выясните, что верно: исправьте исходные величины или удалите итоговое значение.
finding-input-missing = Вычислить нельзя. Недостает: { $missing }.
    .remedy = Укажите недостающее или напишите «не представлено».
finding-formula-division-by-zero = Вычислить нельзя: «{ $part }» равно нулю (формула «{ $formula }»).
    .remedy = Проверьте, не указан ли ноль вместо недостающего числа. Если измерять нечего, укажите «неприменимо».
finding-formula-too-large = Вычислить нельзя: «{ $part }» больше любого разумного числа (формула «{ $formula }»).
    .remedy = Проверьте единицы и число нулей в исходных величинах.
finding-remark = { $remark }
    .remedy = Делать ничего не нужно.
finding-remark-contradiction = { $remark }
    .remedy = Выясните, какое из чисел верно, и исправьте другое.
finding-same-quantity = Для одной и той же величины здесь прочитано «{ $read }», а в другом месте ({ $other }) — { $expected }.
    .remedy = Используйте одно число из одного источника и за один год или поясните в комментарии, почему числа различаются.

## Findings: reading files

finding-file-too-large = Файл слишком велик{ $size ->
    [absent] {""}
   *[other] {" "}({ $size } МБ)
}. { $limit ->
    [absent] Он не прочитан.
   *[other] Читается не более { $limit } МБ.
}
    .remedy = Оставьте только нужные листы и столбцы или разделите файл.
finding-file-not-found = { $read ->
    [absent] Файла нет.
   *[other] Нет файла или папки «{ $read }».
}
    .remedy = { $nearest ->
    [absent] Проверьте, правильно ли записан путь.
   *[other] Возможно, имелось в виду «{ $nearest }»?
}
finding-table-without-rows = Есть строка заголовков, но под ней нет ни одной строки.
    .remedy = Экспортируйте таблицу снова, вместе со строками.
finding-file-empty = Файл пуст.
    .remedy = Проверьте, был ли он сохранен; выполните экспорт снова.
finding-file-not-readable = Файл нельзя прочитать{ $reason ->
    [absent] {""}
   *[other] : { $reason }
}.{ $accepted ->
    [absent] {""}
   *[other] {" "}Допустимо: { $accepted }.
}
    .remedy = Проверьте формат файла и права доступа и сохраните его снова как CSV (UTF-8) или как рабочую книгу xlsx.
finding-zip-bomb = В распакованном виде рабочая книга больше { $limit ->
    [absent] допустимого размера
   *[other] { $limit } МБ
}, поэтому она не прочитана.
    .remedy = Сохраните ее заново в табличном редакторе, без пустых отформатированных строк и без рисунков. Если вы не знаете, откуда она, не открывайте ее.
finding-workbook-broken = Рабочая книга повреждена или не имеет формата xlsx{ $reason ->
    [absent] { $read ->
        [absent] {""}
       *[other] : { $read }
    }
   *[other] : { $reason }
}.
    .remedy = Откройте ее в табличном редакторе и снова сохраните как xlsx или экспортируйте листы в CSV.
finding-sheet-unknown = Лист «{ $read ->
    [absent] { $sheet }
   *[other] { $read }
}» неизвестен и не прочитан.{ $accepted ->
    [absent] {""}
   *[other] {" "}Допустимо: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Переименуйте лист, если его данные нужно прочитать; иначе оставьте как есть.
   *[other] Переименуйте его в «{ $nearest }», если его данные нужно прочитать.
}
finding-sheet-missing = { $sheet ->
    [absent] Ни на одном листе нет данных, которые можно прочитать.
   *[other] Нет листа «{ $sheet }».
}{ $read ->
    [absent] {""}
   *[other] {" "}Прочитано: { $read }.
}{ $accepted ->
    [absent] {""}
   *[other] {" "}Допустимо: { $accepted }.
}
    .remedy = Добавьте лист или начните с шаблона.
finding-header-missing = Строка с названиями столбцов не найдена.{ $read ->
    [absent] {""}
   *[other] {" "}Прочитано: { $read }.
}{ $accepted ->
    [absent] {""}
   *[other] {" "}Допустимо: { $accepted }.
}
    .remedy = Впишите названия столбцов в первую строку, как в шаблоне.
finding-column-unknown = Столбец «{ $read ->
    [absent] { $column }
   *[other] { $read }
}» неизвестен и не прочитан.{ $accepted ->
    [absent] {""}
   *[other] {" "}Допустимо: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Переименуйте столбец, если его данные нужно прочитать; иначе оставьте как есть.
   *[other] Переименуйте его в «{ $nearest }», если имелось в виду это.
}
finding-column-missing = { $column ->
    [absent] Нет одного из столбцов.
   *[other] Нет столбца «{ $column }».
}{ $read ->
    [absent] {""}
   *[other] {" "}Прочитано: { $read }.
}{ $accepted ->
    [absent] {""}
   *[other] {" "}Допустимо: { $accepted }.
}
    .remedy = Добавьте столбец или начните с шаблона.
finding-column-twice = Два столбца названы «{ $read ->
    [absent] { $column }
   *[other] { $read }
}»{ $other ->
    [absent] {""}
   *[other] {" "}(второй: { $other })
}; прочитан первый.
    .remedy = Переименуйте или удалите один из них.
finding-kpi-unknown = Показателя с кодом или названием «{ $read }» нет.{ $accepted ->
    [absent] {""}
   *[other] {" "}Допустимо: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Найдите код в списке показателей; строка не прочитана.
   *[other] Укажите «{ $nearest }», если имелось в виду это; строка не прочитана.
}
finding-data-point-unknown = { $read ->
    [absent] У показателя несколько точек данных, а в строке не сказано, к какой из них она относится.
   *[other] У показателя нет точки данных «{ $read }».
}{ $accepted ->
    [absent] {" "}Он представляется целиком.
   *[other] {" "}Допустимо: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] { $accepted ->
        [absent] Не указывайте точку данных.
       *[other] Укажите одну из допустимых; строка не прочитана.
    }
   *[other] Укажите «{ $nearest }», если имелось в виду это; строка не прочитана.
}
finding-input-unknown = У показателя нет исходной величины «{ $read }».{ $accepted ->
    [absent] {""}
   *[other] {" "}Допустимо: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Укажите одну из его исходных величин или не указывайте ее, если это итоговое значение.
   *[other] Укажите «{ $nearest }», если имелось в виду это; строка не прочитана.
}
finding-row-without-code = В строке есть значение{ $read ->
    [absent] {""}
   *[other] {" "}(«{ $read }»)
}, но нет кода показателя, поэтому она не прочитана.
    .remedy = Впишите в строку код показателя.
finding-row-too-short = В строке меньше ячеек, чем столбцов{ $columns ->
    [absent] {""}
   *[other] {" "}({ $columns })
}, и нет ячейки для значения.
    .remedy = Добавьте недостающие ячейки; текст с запятой нужно заключить в кавычки.
finding-quote-open = Кавычка открыта и не закрыта, поэтому строки могли слиться.
    .remedy = Закройте ее или поставьте две подряд, если кавычка — часть текста.
finding-other-city = { $rows ->
    [absent] Часть строк относится
    [one] { $rows } строка относится
    [few] { $rows } строки относятся
   *[other] { $rows } строк относятся
} к «{ $read }», а это досье — к «{ $accepted }»; { $rows ->
    [one] такая строка не прочитана
   *[other] такие строки не прочитаны
}.
    .remedy = Перенесите строки в папку нужного города и периода или исправьте название и период.
finding-number-ambiguous = «{ $read }» можно прочитать как два разных числа: { $readings }. Программа не угадывает, какое из них верно.
    .remedy = Запишите число без разделителя тысяч или укажите десятичный знак файла (decimal_sign в city.toml).
finding-number-unreadable = «{ $read }» — не число и не известный ответ.{ $accepted ->
    [absent] {""}
   *[other] {" "}Допустимо: { $accepted }.
}
    .remedy = Укажите одно число, например 1234.5, либо «да» или «нет», «не представлено» или «неприменимо»; все остальное пишите в комментарий.
finding-cell-error = В ячейке ошибка табличного редактора { $read }, а не значение.
    .remedy = Исправьте формулу в ячейке или впишите само значение.
finding-cell-not-computed = В ячейке формула { $read } без результата.
    .remedy = Откройте рабочую книгу в табличном редакторе, дождитесь вычисления и сохраните ее; или впишите само значение.
finding-cell-date = В ячейке дата { $read }, а не число.
    .remedy = Табличные редакторы превращают в даты такие записи, как 3-4 или 1.2. Задайте ячейке числовой формат и введите значение снова.
finding-cell-boolean = В ячейке { $read }, а нужно число.
    .remedy = Впишите число или «не представлено».
finding-quality-unknown = «{ $read }» — не уровень качества данных.{ $accepted ->
    [absent] {""}
   *[other] {" "}Допустимо: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Укажите один из шести уровней; значение прочитано без уровня.
   *[other] Укажите «{ $nearest }», если имелось в виду это; значение прочитано без уровня.
}
finding-verified-unreadable = Из «{ $read }» неясно, проверено ли значение.{ $accepted ->
    [absent] {" "}Допустимо: да и нет.
   *[other] {" "}Допустимо: { $accepted }.
}
    .remedy = Укажите «да» или «нет» либо оставьте ячейку пустой.
finding-encoding-guessed = Кодировка файла — не UTF-8; он прочитан как { $encoding ->
    [absent] файл в более старой кодировке
   *[other] { $encoding }
}.
    .remedy = Проверьте, правильно ли отображаются нелатинские буквы и буквы с диакритическими знаками, и сохраните файл в UTF-8.
finding-encoding-broken = Некоторые байты не являются текстом{ $encoding ->
    [absent] {""}
   *[other] {" "}в кодировке { $encoding }
}{ $line ->
    [absent] {""}
   *[other] , первый — в строке { $line }
}; они заменены вопросительным знаком в ромбе.
    .remedy = Выполните экспорт файла снова в UTF-8.
finding-framework-unknown = Системы показателей «{ $read }» нет в каталоге.{ $accepted ->
    [absent] {""}
   *[other] {" "}Допустимо: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Укажите одну из допустимых или добавьте систему показателей в каталог.
   *[other] Укажите «{ $nearest }», если имелось в виду это.
}
finding-framework-version = Данные соответствуют версии { $read } системы показателей; в каталоге — { $accepted ->
    [absent] другая версия
   *[other] версия { $accepted }
}, и вычисления выполнены по ее правилам.
    .remedy = Проверьте, изменились ли правила для этих показателей, и исправьте версию в city.toml.
finding-city-file-missing = Нет файла city.toml, в котором сказано, какой это город и за какой период данные.{ $accepted ->
    [absent] {""}
   *[other] {" "}Допустимо: { $accepted }.
}
    .remedy = Добавьте city.toml с названием города, страной и периодом.
finding-nothing-given = Ничего не указано: ни в одном файле нет значений.
    .remedy = Заполните шаблон и проверьте, стоят ли значения в тех столбцах, которые читаются.
finding-merged-cells = Ячейка с кодом показателя объединена с другими{ $line ->
    [absent] {""}
   *[other] , начиная со строки { $line }
}; код есть только в первой из этих строк, поэтому данная строка не прочитана.
    .remedy = Разъедините ячейки и впишите код в каждую строку.
finding-fact-unknown = Сведения «{ $read }» в профиле города нет.{ $accepted ->
    [absent] {""}
   *[other] {" "}Допустимо: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Переименуйте сведение или оставьте как есть: его не использует ни один показатель.
   *[other] Укажите «{ $nearest }», если имелось в виду это.
}
finding-break-kpi-unknown = Разрыв ряда указан для «{ $read }», но такого показателя или такой точки данных в системе показателей нет, поэтому ни один тренд его не учитывает.
    .remedy = { $nearest ->
    [absent] Укажите код, «КОД / точка данных» или ничего, если имеются в виду все показатели.
   *[other] Укажите «{ $nearest }», если имелось в виду это.
}
finding-break-without-year = Разрыв ряда указан без года, а период { $read ->
    [absent] не начинается с года
   *[other] «{ $read }» не начинается с года
}.
    .remedy = Добавьте since = и первый год, который нельзя сравнивать с предыдущими.
finding-currency-missing = Указаны денежные суммы, но не указана валюта.
    .remedy = Укажите валюту в city.toml, например currency = "EUR".
finding-too-many-findings = Замечаний больше{ $limit ->
    [absent] , чем можно перечислить
   *[other] {" "}чем { $limit }
}; остальные не перечислены.
    .remedy = Исправьте перечисленное и повторите проверку; часто у многих замечаний одна причина.

## Findings: trends and peers

finding-trend-without-year = Период «{ $read }» не начинается с года, поэтому досье не входит ни в один тренд.
    .remedy = Укажите год, к которому относятся данные, например period = "2024".
finding-trend-year-twice = За { $read } есть более одного досье{ $other ->
    [absent] {""}
   *[other] , в том числе { $other }
}; ни одно из них не используется для трендов.
    .remedy = Назовите по одному досье на год.
finding-trend-class-not-once = Класс «{ $subject }» должен быть указан один раз.
    .remedy = Добавьте его или оставьте один из двух.
finding-trend-limit-missing = У класса нет границы.
    .remedy = Добавьте least = и наименьшее отношение фактического прогресса к требуемому.
finding-trend-limit-not-used = У класса есть граница, которая нигде не используется.
    .remedy = Удалите ее; классы «цель достигнута» и «отдаление от цели» определяются целевым значением и другими границами.
finding-trend-limits-not-in-order = Границы классов не убывают от класса к классу.
    .remedy = Для лучшего класса укажите более высокую границу.
finding-peer-id-twice = «{ $read }» указано дважды.
    .remedy = Оставьте одно из двух.
finding-peer-country-unknown = Страны «{ $read }» нет в countries.toml, поэтому о ней ничего не известно.
    .remedy = { $nearest ->
    [absent] Укажите ее название, как в countries.toml, или трехбуквенный код.
   *[other] Укажите «{ $nearest }», если имелось в виду это.
}
finding-peer-fact-unknown = Сведение «{ $read }» нигде не используется.{ $accepted ->
    [absent] {""}
   *[other] {" "}Допустимо: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Удалите его или добавьте признак, который его использует.
   *[other] Укажите «{ $nearest }», если имелось в виду это.
}
finding-peer-category-unknown = «{ $read }» не входит в число категорий.{ $accepted ->
    [absent] {""}
   *[other] {" "}Допустимо: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Укажите одну из допустимых или добавьте категорию в peers.toml.
   *[other] Укажите «{ $nearest }», если имелось в виду это, или добавьте категорию в peers.toml.
}
finding-peer-same-city = Это досье самого города, поэтому среди сопоставимых городов оно не учитывается.
    .remedy = Делать ничего не нужно.

## Findings: published reports

finding-published-note = { $remark ->
    [absent] { $read ->
        [absent] В отчете есть пояснение к этому значению.
       *[other] { $read }
    }
   *[other] { $remark }
}
    .remedy = Делать ничего не нужно; читайте значение с учетом пояснения.
finding-published-contradiction = { $remark ->
    [absent] { $read ->
        [absent] В отчете есть противоречие относительно этого значения.
       *[other] { $read }
    }
   *[other] { $remark }
}
    .remedy = Узнайте у города, какое число верно; значение показано так, как напечатано.
finding-published-not-reported-but-printed = В отчете это отнесено к непредставленному, но напечатано { $read ->
    [absent] значение
   *[other] «{ $read }»
}.
    .remedy = Узнайте у города, верно ли напечатанное значение.
finding-published-code-by-name = { $read ->
    [absent] Кода здесь нет
   *[other] Код «{ $read }» неизвестен
}; показатель найден по названию{ $name ->
    [absent] {""}
   *[other] {" "}«{ $name }»
}{ $accepted ->
    [absent] {""}
   *[other] {" "}— это { $accepted }
}.
    .remedy = Убедитесь, что это нужный показатель, и исправьте код.
finding-published-merged-data-points = Одно значение{ $value ->
    [absent] {""}
   *[other] {" "}(«{ $value }»)
} напечатано для { $read ->
    [absent] всего показателя, у которого несколько точек данных
   *[other] «{ $read }», а это не одна точка данных показателя
}.{ $accepted ->
    [absent] {""}
   *[other] {" "}Допустимо: { $accepted }.
}
    .remedy = Запросите у города значение для каждой точки данных; напечатанное значение не используется.
finding-published-no-city = Отчета «{ $read }» нет в списке отчетов, поэтому город неизвестен и строка не прочитана.
    .remedy = Добавьте отчет в reports.csv или исправьте его идентификатор.
finding-published-city-without-values = Напечатано сведение о городе ({ $read }), но ни одного значения этого города нет; сведение не учитывается.
    .remedy = Делать ничего не нужно, если только значения этого города не должны были здесь быть.
finding-published-number-differs = Напечатано «{ $read }», а рядом стоит число { $other }. Используется напечатанный текст.
    .remedy = Посмотрите страницу отчета и исправьте то, что неверно.

## Index, ranks and how sure they are

finding-index-level-unknown = Уровень «{ $read }» неизвестен.{ $accepted ->
    [absent] {""}
   *[other] {" "}Допустимо: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Укажите один из этих уровней.
   *[other] Укажите «{ $nearest }», если имелось в виду это.
}
finding-index-parent-unknown = «{ $read }» не является группой или не находится на более высоком уровне.{ $accepted ->
    [absent] {""}
   *[other] {" "}Группы: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Укажите группу более высокого уровня.
   *[other] Укажите «{ $nearest }», если имелось в виду это.
}
finding-index-tops = Иерархия индекса должна завершаться одной группой; число групп на вершине здесь — { $read ->
    [absent] другое
   *[other] { $read }
}.
    .remedy = Добавьте последний уровень, который объединяет все; для системы показателей это «all».
finding-index-empty = Нет ни одного значения, по которому можно вычислить индекс.
    .remedy = Укажите хотя бы один объект со значением одного из показателей.
finding-index-column-missing = Нет столбца «{ $read ->
    [absent] { $column }
   *[other] { $read }
}», которого требует схема расчета.
    .remedy = { $nearest ->
    [absent] Добавьте столбец в таблицу или исключите его из схемы расчета.
   *[other] Укажите «{ $nearest }», если имелось в виду это; иначе добавьте столбец.
}
finding-index-no-knobs = В схеме расчета нет варьируемых параметров, поэтому менять нечего.
    .remedy = Добавьте в схему расчета таблицу [knobs], например mean = ["arithmetic", "geometric"].
finding-index-too-few-values = Не сравнивается: доля показателей со значением { $read ->
    [absent] слишком мала
   *[other] — всего { $read }
}{ $least ->
    [absent] {""}
   *[other] {" "}(требуется не менее { $least })
}.
    .remedy = Представьте больше показателей или снизьте требование с помощью --least-coverage и указывайте это рядом с каждым результатом.
finding-index-not-treated = Различных значений слишком мало, чтобы искать выбросы; обработка не выполнена.
    .remedy = Делать ничего не нужно, если об этом известно. Достаточно четырех объектов с разными значениями.
finding-index-shares-not-kept = Индекса нет: при тех составляющих, у которых есть значение, нельзя соблюсти ограничения на доли, заданные в схеме расчета.
    .remedy = Сообщите значения в большем числе групп или измените доли в схеме расчета.
finding-speed-nothing = Нет ни одного ряда, по которому можно было бы определить или проверить скорость изменений.
    .remedy = Дайте для одной точки данных, которая есть в системе показателей этих рядов, строки не менее чем с 60 изменениями за три года или больше.
finding-index-no-spread = У всех объектов одно и то же значение, или оно есть только у одного, поэтому { $method ->
    [absent] этот метод
   *[other] метод «{ $method }»
} значений не дает.
    .remedy = Нормируйте по целевым значениям или по границам шкалы либо исключите показатель из схемы расчета.
finding-index-no-scale = Нет ни целевого значения, ни границ шкалы, а { $method ->
    [absent] этот метод
   *[other] метод «{ $method }»
} их требует.
    .remedy = Задайте для показателя в схеме расчета целевое значение или границы шкалы.
finding-index-mean-impossible = Нельзя вычислить { $mean ->
    [absent] среднее
   *[other] среднее (вид: «{ $mean }»)
}: не подходит { $read ->
    [absent] это значение
   *[other] значение { $read }
}{ $member ->
    [absent] {""}
   *[other] {" "}({ $member }{ $unit ->
        [absent] {""}
       *[other] , объект: { $unit }
    })
}; у группы здесь нет значения.
    .remedy = Нормируйте по шкале, которая начинается выше 0, например от 1 до 100, или используйте среднее арифметическое.
finding-index-replications-dropped = Часть прогонов{ $read ->
    [absent] {""}
   *[other] {" "}({ $read }{ $all ->
        [absent] {""}
       *[other] {" "}из { $all }
    })
} не дала результата и не учтена: встретилось значение, недопустимое для { $mean ->
    [absent] среднего
   *[other] среднего (вид: «{ $mean }»)
}{ $member ->
    [absent] {""}
   *[other] {" "}({ $member }{ $unit ->
        [absent] {""}
       *[other] , объект: { $unit }
    })
}.
    .remedy = Сделайте так, чтобы каждое нормирование в схеме расчета начиналось выше 0, или исключите это среднее из варьируемых параметров.
finding-unit-twice = Для объекта «{ $read ->
    [absent] без названия
   *[other] { $read }
}» уже есть строка{ $line ->
    [absent] {""}
   *[other] {" "}({ $line })
}; прочитана первая.
    .remedy = Оставьте по одной строке на объект.
finding-row-too-long = В строке больше ячеек{ $read ->
    [absent] {""}
   *[other] {" "}({ $read })
}, чем столбцов{ $accepted ->
    [absent] {""}
   *[other] {" "}({ $accepted })
}; лишнее не прочитано.
    .remedy = В таблице с разделителем-запятой число с десятичной запятой нужно заключить в кавычки.

mean-arithmetic = арифметическое
mean-geometric = геометрическое
mean-harmonic = гармоническое
mean-generalised = обобщенное
mean-copeland = по Копленду
mean-envelope = с наилучшими весами
method-none = без преобразования
method-min-max = между худшим и лучшим
method-goalposts = между границами шкалы
method-z-score = стандартные отклонения от среднего
method-scaled = между заданными концами
method-percentile-rank = процентильный ранг
method-rank = место
method-borda = число худших объектов
method-distance-to-target = расстояние до целевого значения
method-share-of-target = доля целевого значения
method-bands = диапазоны

knob-inputs = неопределенность самих значений
knob-impute = чем заменяются недостающие значения
knob-treatment = сколько выбросов сглаживается
knob-normalisation = способ приведения показателей к сопоставимому виду
knob-weights = веса
knob-aggregation = вид среднего
knob-leave-out = исключение одного показателя

index-rank = { $unit }: место { $rank } из { $all } при параметрах самой схемы расчета; при их изменении — с вероятностью 90 % от { $low } до { $high }, с вероятностью { $share } — на местах с 1 по { $top }.
index-rank-none = { $unit }: нет ни индекса, ни места; что не удалось вычислить, сказано ниже.
index-not-varied = { $unit }: индекс — { $index }, места нет, так как ничего не варьировалось: место никогда не приводится без интервала.
index-alone = { $unit } — единственный объект сравнения: индекс есть, места нет.
index-missing = Недостающих значений: { $count }; если бы все они были худшими или все лучшими, индекс был бы { $worst } или { $best }, а место — { $low } или { $high }.
index-varied = Прогонов с изменением параметров: { $done } (начальное число генератора — { $seed }). Менялись: { $knobs }.
index-stopped = Остановлено досрочно: учтено прогонов — { $done } из { $asked }.
index-sobol-stopped = Остановлено досрочно: оценка влияния параметров основана на парах настроек — { $done } из { $asked }.
index-converged = При переходе от половины прогонов ко всем границы интервалов сместились не более чем на { $largest } (в местах).
index-matters = Что сильнее всего влияет на { $what } — доля во всех изменениях вместе с другими параметрами (в скобках — интервал с вероятностью 90 %) и отдельно: { $knobs }.
index-matters-one = { $knob } — { $total } (от { $low } до { $high }), отдельно — { $first }
index-matters-shift = места
index-matters-rank = место объекта «{ $unit }»
index-nothing-matters = Ни один из параметров не меняет мест.
index-hardly-matters = Что сильнее всего влияет на места, сказать нельзя: они почти не меняются (в среднем на { $shift }).
index-models = Образцы (города, у которых результат лучше даже при самых выгодных для данного города весах): { $models }.
index-no-models = При самых выгодных для города весах лучшего результата нет ни у кого.
index-not-sure = { $unit } и { $other }: интервалы настолько пересекаются, что порядок неясен; вероятность того, что выше стоит { $unit }, — { $share }.
index-left-out = Не сравниваются, так как значений слишком мало: { $units }.

## Trends

trend-class-reached = цель достигнута
trend-class-on-track = достаточный прогресс
trend-class-moderately-improving = умеренный прогресс
trend-class-stagnating = стагнация
trend-class-decreasing = отдаление от цели

trend-arrow-up = ↑
trend-arrow-up-right = ↗
trend-arrow-right = →
trend-arrow-down = ↓

trend-no-value = Значений нет, поэтому нет и тренда.
trend-one-year = Значение есть только за { $first } год, поэтому тренда пока нет.
trend-two-points = Есть только два значения, за { $first } и { $last } годы: изменение за год между ними — { $slope } (единица: { $unit }). По двум значениям нельзя отличить тренд от случайности.
trend-few-points = С { $first } по { $last } год изменение за год — { $slope } (единица: { $unit }; значений: { $points }); значений слишком мало, чтобы сказать, насколько это надежно.
trend-interval = С { $first } по { $last } год изменение за год — { $slope } (единица: { $unit }; значений: { $points }); с доверительной вероятностью { $confidence } оно лежит в пределах от { $low } до { $high }.
trend-answers = С { $first } по { $last } год ответов: { $points }.

trend-says-reached = Целевое значение ({ $target }) достигнуто и, судя по тренду, сохранится в { $year } году.
trend-says-on-track = Чтобы достичь { $target } к { $year } году, с { $first } года нужно было приближаться к целевому значению на { $required } в год, а фактически — на { $progress }: прогресс достаточный.
trend-says-moderately-improving = Чтобы достичь { $target } к { $year } году, с { $first } года нужно было приближаться к целевому значению на { $required } в год, а фактически — на { $progress }: прогресс есть, но слишком медленный.
trend-says-stagnating = Чтобы достичь { $target } к { $year } году, с { $first } года нужно было приближаться к целевому значению на { $required } в год, а фактически — на { $progress }: это менее половины нужного, то есть стагнация.
trend-says-decreasing = Значения отдаляются от целевого ({ $target }) или отдалятся от него к { $year } году.
trend-says-on-track-from-target = С самого начала значения были на уровне целевого ({ $target }) или лучше и не отдаляются от него: прогресс достаточный.
trend-says-decreasing-from-target = С самого начала значения были на уровне целевого ({ $target }) или лучше, но отдаляются от него.
trend-says-reached-answer = Ответ — «да», то есть целевое значение достигнуто.
trend-says-stagnating-answer = Ответом каждый год было «нет».
trend-says-decreasing-answer = Ответом было «да», теперь — «нет».
trend-from-now = Начиная с { $last } года, чтобы успеть к { $year } году, нужно приближаться к нему на { $from_now } в год.

trend-sure = Весь интервал относится к этому классу.
trend-not-sure = К этому классу относится { $share } интервала; на его концах класс был бы «{ $worse }» или «{ $better }».
trend-left-out = Значения до { $year } года не учтены ({ $count }): { $why }.
trend-break-method = вместо версии { $was } системы показателей действует версия { $is }
trend-break-boundary = площадь города изменилась (было: { $was }; стало: { $is })
trend-break-declared = { $says }
trend-glitches = Далеко от линии тренда, нужно проверить: { $years }. Тренд таким значениям не следует.

trend-not-classed-too-few-points = Данных за разные годы слишком мало, чтобы определить класс.
trend-not-classed-no-target = Контрольного значения нет, поэтому нет и класса.
trend-not-classed-no-direction = Желательного направления нет, поэтому нет и класса.
trend-not-classed-target-year-passed = Целевой год наступает не позже первого года, поэтому класса нет.

trend-note-too-few-points = только один год
trend-note-no-target = нет контрольного значения
trend-note-no-direction = нет желательного направления
trend-note-target-year-passed = целевой год прошел
trend-note-two-points = только два значения
trend-note-few-points = слишком мало значений для интервала
trend-note-break = после разрыва ряда в { $year } году: { $why }
trend-note-glitch = далеко от линии тренда: { $years }

## Peers

peer-enough = { $city }: сопоставимых городов — { $count } из { $looked }, на расстоянии не более { $cut }.
peer-too-few = { $city }: сопоставимых городов (на расстоянии не более { $cut }) — всего { $count } из { $looked }, а для сравнения нужно не менее { $least }. Предел не расширялся.
peer-none = { $city }: сопоставимых городов нет; просмотрено городов — { $looked }, и ни один не находится на расстоянии не более { $cut }. Предел не расширялся.
peer-missing = { $city }: неизвестны и поэтому не сравнивались: { $missing }.
peer-is = { $city }: расстояние — { $distance }, учтено признаков — { $shared } из { $all }; сильнее всего различается: { $mainly }.
peer-is-alike = { $city }: совпадают все признаки, известные для обоих городов ({ $shared ->
    [one] { $shared } признак
    [few] { $shared } признака
   *[other] { $shared } признаков
}).
peer-beyond-cut = { $city }: расстояние — { $distance }, что больше { $cut }; сильнее всего различается: { $mainly }.
peer-too-little-shared = { $city }: можно сравнить только { $shared ->
    [one] { $shared } признак
    [few] { $shared } признака
   *[other] { $shared } признаков
} из { $all }, а нужно не менее { $least }.

## Series and learned speeds

finding-series-no-place = В строке не названа территория, поэтому значение не прочитано.
    .remedy = Укажите название или код территории.
finding-series-year = «{ $read ->
    [absent] Это
   *[other] { $read }
}» — не год{ $first ->
    [absent] {""}
   *[other] {" "}от { $first }
}{ $last ->
    [absent] {""}
   *[other] {" "}до { $last }
}; строка не прочитана.
    .remedy = Запишите год четырьмя цифрами, например 2021.
finding-series-twice = { $name ->
    [absent] Для этой территории
   *[other] «{ $name }»: для этой территории
} уже есть значение за { $value ->
    [absent] этот год
   *[other] { $value } год
}{ $line ->
    [absent] {""}
   *[other] {" "}(строка { $line })
}; прочитано первое.
    .remedy = Оставьте по одной строке на территорию и год.
finding-speed-shape = Списки скоростей не согласуются: каждому уровню нужна строка, а каждой строке — { $accepted ->
    [absent] столько чисел, сколько есть квантилей
   *[other] числа в количестве { $accepted }
}.
    .remedy = Постройте файл заново командой u4ssc speeds learn.

speed-held-out-places = { $whose }: из обучения исключались территории целиком, по одной пятой за раз. Калибровка проверялась для 50, 20 и 5 % (отклонение — наибольшая разница в процентных пунктах; знак ! — более 10 при не менее чем 300 случаях).
speed-held-out-years = { $whose }: из обучения исключались по три года; обучение — на изменениях, которые закончились до них.
speed-way-speeds = Скорости по начальному уровню
speed-way-no-change = Без изменений
speed-way-own-speed = Собственная скорость последних лет сохраняется
speed-way-since-first = Среднее изменение с первого значения сохраняется (SDG Index)
speed-pooled = { $way }: достигли { $realistic }, { $ambitious } и { $ceiling }; отклонение — { $error } п. п., строк с отклонением более 10 — { $off } из { $rows }; ширина интервалов относительно наших — { $width }.

findings-more-of-the-kind = { $count ->
    [one] ... и еще { $shown } замечание такого же рода
    [few] ... и еще { $shown } замечания такого же рода
   *[other] ... и еще { $shown } замечаний такого же рода
}

## Targets

target-realistic = Реалистичное целевое значение на { $year } год — { $target }: за { $over ->
    [one] { $over } год
    [few] { $over } года
   *[other] { $over } лет
} такого или лучшего результата добилась половина территорий, которые { $speed ->
    [own] начинали примерно с { $near } и до этого менялись так же, как этот город
   *[unknown] начинали примерно с { $near }
} (данные: { $whose }; всего { $places ->
    [one] { $places } территория
    [few] { $places } территории
   *[other] { $places } территорий
}). Вероятность — { $chance }.
target-ambitious = Амбициозное целевое значение на { $year } год — { $target }: за { $over ->
    [one] { $over } год
    [few] { $over } года
   *[other] { $over } лет
} половина территорий, которые { $speed ->
    [own] начинали примерно с { $near } и до этого менялись так же, как этот город
   *[unknown] начинали примерно с { $near }
}, не улучшила результат (данные: { $whose }; всего { $places ->
    [one] { $places } территория
    [few] { $places } территории
   *[other] { $places } территорий
}), а лучшая пятая часть добилась такого или лучшего результата. Вероятность — { $chance }.
target-ceiling = Очень амбициозное целевое значение на { $year } год — { $target }: за { $over ->
    [one] { $over } год
    [few] { $over } года
   *[other] { $over } лет
} четыре пятых территорий, которые { $speed ->
    [own] начинали примерно с { $near } и до этого менялись так же, как этот город
   *[unknown] начинали примерно с { $near }
}, не улучшили результат (данные: { $whose }; всего { $places ->
    [one] { $places } территория
    [few] { $places } территории
   *[other] { $places } территорий
}), а такого результата добилась одна из двадцати. Вероятность — { $chance }.
target-benchmark = Реалистичное целевое значение на { $year } год — само контрольное значение, { $target }: за { $over ->
    [one] { $over } год
    [few] { $over } года
   *[other] { $over } лет
} такого или лучшего результата добилась половина территорий, которые { $speed ->
    [own] начинали примерно с { $near } и до этого менялись так же, как этот город
   *[unknown] начинали примерно с { $near }
} (данные: { $whose }; всего { $places ->
    [one] { $places } территория
    [few] { $places } территории
   *[other] { $places } территорий
}). Вероятность — { $chance }.
target-peers = Целевое значение на { $year } год — { $target }; его уже достигла лучшая четверть { $count ->
    [one] из { $count } сопоставимого города
   *[other] из { $count } сопоставимых городов
}. Судя по прошлым изменениям (данные: { $whose }; всего { $places ->
    [one] { $places } территория
    [few] { $places } территории
   *[other] { $places } территорий
}), вероятность — { $chance }.
target-keep = Контрольное значение ({ $benchmark }) достигнуто: сохраняйте этот уровень.
target-keep-answer = Ответ — «да», как и должно быть: сохраняйте этот уровень.
target-only-mark = Отметка, которой нужно достичь, — { $target }. Как быстро это меняется в других местах, неизвестно, поэтому нельзя сказать, насколько это выполнимо к { $year } году.
target-only-mark-answer = Ответ — «нет», а целевое значение — «да». Сколько времени на это уходит в других местах, неизвестно.
target-nothing = Нет ни контрольного значения, ни сопоставимого города, ни известной скорости, которые улучшили бы текущее значение ({ $own }), поэтому целевое значение не предлагается.
target-levels = К { $year } году { $realistic } — реалистичное значение, { $ambitious } — амбициозное; дальше { $ceiling } продвинулась лишь одна территория из двадцати.
target-levels-ambitious = К { $year } году { $ambitious } — амбициозное значение; дальше { $ceiling } продвинулась лишь одна территория из двадцати.
target-levels-to-the-end = К { $year } году { $realistic } — реалистичное значение, { $ambitious } — амбициозное.
target-chance-of-benchmark = Контрольное значение ({ $benchmark }) будет к этому времени достигнуто с вероятностью { $chance_of_benchmark }.
target-chance-to-keep = Судя по прошлым изменениям (данные: { $whose }), в { $year } году оно по-прежнему будет достигнуто с вероятностью { $chance_of_benchmark }.
target-pace = При обычном темпе, от уровня к уровню, путь до контрольного значения займет примерно { $usual ->
    [one] { $usual } год
    [few] { $usual } года
   *[other] { $usual } лет
}, при темпе лучшей пятой части — примерно { $fast ->
    [one] { $fast } год
    [few] { $fast } года
   *[other] { $fast } лет
}.
target-pace-fast = При обычном темпе контрольное значение не будет достигнуто вообще; при темпе лучшей пятой части путь до него займет примерно { $fast ->
    [one] { $fast } год
    [few] { $fast } года
   *[other] { $fast } лет
}.
target-pace-never = Ни при обычном темпе, ни при темпе лучшей пятой части контрольное значение не будет достигнуто в течение 60 лет.
target-caution-few-places = Этих территорий мало: считайте эти значения лишь подсказкой.
target-caution-out-of-range = Значение города выходит за пределы значений этих территорий; взято ближайшее из их значений, { $near }.
target-caution-too-far = Для сроков больше { $over ->
    [one] { $over } года
   *[other] { $over } лет
} данных нет, поэтому расчет на { $year } год выполнен для срока в { $over ->
    [one] { $over } год
    [few] { $over } года
   *[other] { $over } лет
}.
target-caution-countries = Это изменения целых стран, так как данных о муниципалитетах за разные годы нет: город может меняться быстрее или медленнее.
target-caution-unsteady = При проверке по более поздним годам расхождение таких скоростей с фактом составило { $off } п. п.: считайте вероятность грубым ориентиром.
target-note = { $note }
target-milestones = Промежуточные шаги: { $steps }.
target-milestones-ladder = Промежуточные шаги по опубликованной шкале: { $steps }.

## City profile

profile-title = Профиль города: { $city }, { $period }
profile-section-summary = Коротко
profile-section-gaps = Отставания
profile-section-strengths = Сильные стороны
profile-section-targets = Достижимые целевые значения
profile-section-trends = Тренды
profile-section-standing = Среди других городов
profile-section-surprises = Неожиданности
profile-section-peers = Сопоставимые города
profile-section-bands = Надежность диапазонов
profile-section-quality = Качество данных
profile-section-goals = Цели в области устойчивого развития
profile-section-definition = Что город о себе измеряет
profile-kicker = Профиль города
profile-intro = Каждое предложение выведено из чисел по правилу; имя правила стоит за предложением, а числа находятся в файле JSON рядом с этой страницей.
profile-figures = Числа этого рисунка
profile-how = На чем основаны эти предложения
profile-json = Все числа и предложения в формате JSON
profile-says-score = { $city }: получено { $share } баллов, которые могут дать оцененные точки данных (их { $scored }). Диапазон: { $band }. Значения есть у { $coverage } точек данных (всего их { $all }); из-за недостающих данных оценка могла бы быть любой от { $low } до { $high }.
profile-says-no-score = { $city }: нет ни одной точки данных со значением и контрольным значением, поэтому оценки нет.
profile-says-score-drawn = Если значения настолько неопределенны, насколько указывают их уровни качества, оценка представленных данных лежит в пределах от { $low } до { $high } (с вероятностью 90 %).
profile-says-gaps = { $count ->
    [1] Ниже { $below } целевого значения — одна точка данных: { $names }.
    [one] Ниже { $below } целевого значения — { $count } точка данных, дальше всего от него: { $names }.
    [few] Ниже { $below } целевого значения — { $count } точки данных, дальше всего от него: { $names }.
   *[other] Ниже { $below } целевого значения — { $count } точек данных, дальше всего от него: { $names }.
}
profile-says-strengths = { $count ->
    [1] Не менее { $from } целевого значения достигает одна точка данных: { $names }.
    [one] Не менее { $from } целевого значения достигает { $count } точка данных, например: { $names }.
    [few] Не менее { $from } целевого значения достигают { $count } точки данных, например: { $names }.
   *[other] Не менее { $from } целевого значения достигают { $count } точек данных, например: { $names }.
}
profile-says-targets = Точки данных на { $year } год: целевое значение с известной вероятностью — { $known }, целевое значение уже достигнуто — { $keep }, есть только отметка без известной скорости — { $marks }, неизвестно ничего, что улучшило бы значение, — { $nothing }.
profile-says-core-missing = { $count ->
    [one] У { $count } основного показателя нет значения; см. раздел «Качество данных».
   *[other] У { $count } основных показателей нет значения; см. раздел «Качество данных».
}
profile-says-gap = Сейчас { $value }: это { $share } целевого значения, которое равно { $benchmark }.
profile-says-no-gaps = Точек данных ниже { $below } целевого значения нет.
profile-says-more-gaps = Помимо перечисленных ниже отставаний: { $names }.
profile-says-strength = { $value }: это { $share } целевого значения, которое равно { $benchmark }.
profile-says-no-strengths = Ни одна точка данных не достигает { $from } целевого значения.
profile-says-surprise-ahead = { $share } целевого значения, тогда как медиана { $count ->
    [one] { $count } сопоставимого города
   *[other] { $count } сопоставимых городов
} — { $median }: это лучше, чем можно было бы ожидать по другим данным этого города. Другим городам может быть интересно, как это удалось.
profile-says-surprise-behind = { $share } целевого значения, тогда как медиана { $count ->
    [one] { $count } сопоставимого города
   *[other] { $count } сопоставимых городов
} — { $median }: это хуже, чем можно было бы ожидать по другим данным этого города. Сначала проверьте значение, затем спросите сопоставимые города.
profile-says-no-surprises = Ни одно значение не отличается от значений сопоставимых городов сильнее, чем можно было бы ожидать по другим данным города.
profile-says-no-peers = { $count ->
    [0] Досье сопоставимых городов не указаны, поэтому неожиданности определить не по чему.
    [one] Есть досье только { $count } сопоставимого города: чтобы судить о неожиданностях, этого мало; нужно не менее { $least }.
   *[other] Есть досье только { $count } сопоставимых городов: чтобы судить о неожиданностях, этого мало; нужно не менее { $least }.
}
profile-says-alone = Других досье не указано, поэтому сравнивать не с кем. Укажите досье других городов после досье этого города.
profile-says-not-compared = Этот город не сравнивается: значения есть у слишком малого числа его точек данных (требование можно снизить с помощью --least-coverage).
profile-says-among-peers = Сравнение с { $count ->
    [1] одним сопоставимым городом
    [one] { $count } сопоставимым городом
   *[other] { $count } сопоставимыми городами
} по схеме расчета «{ $recipe }».
profile-says-among-all = Сравнение { $count ->
    [1] с единственным другим указанным городом
   *[other] со всеми другими указанными городами (их { $count })
}, так как сопоставимых городов слишком мало, по схеме расчета «{ $recipe }». Толкуйте различия с осторожностью: эти города не похожи.
profile-says-nobody-compared = { $count ->
    [1] Указан один другой город
    [one] Указан { $count } другой город
    [few] Указаны { $count } других города
   *[other] Указано { $count } других городов
}, но известных значений слишком мало для сравнения по схеме расчета «{ $recipe }».
profile-says-bands = { $count ->
    [0] Все диапазоны ({ $all }) надежны: вероятность каждого — не менее { $below }.
    [one] Вероятность менее { $below } имеет { $count } диапазон (всего их { $all }): значение близко к границе или о нем мало известно.
    [few] Вероятность менее { $below } имеют { $count } диапазона (всего их { $all }): значение близко к границе или о нем мало известно.
   *[other] Вероятность менее { $below } имеют { $count } диапазонов (всего их { $all }): значение близко к границе или о нем мало известно.
}
profile-says-cliff = Сейчас это { $share } целевого значения (диапазон: { $band }), но вероятность этого диапазона — лишь { $own }; следующий по вероятности — «{ $other }», { $chance }.
profile-says-cliff-other = Сейчас это { $share } целевого значения (диапазон: { $band }), но вероятность этого диапазона — лишь { $own }; вероятнее диапазон «{ $other }», { $chance }, так как ошибка такой величины чаще приводит к нему.
profile-says-cliff-category = Сейчас у категории { $share } (диапазон: { $band }), но вероятность этого диапазона — лишь { $own }; следующий по вероятности — «{ $other }», { $chance }.
profile-says-cliff-category-other = Сейчас у категории { $share } (диапазон: { $band }), но вероятность этого диапазона — лишь { $own }; вероятнее диапазон «{ $other }», { $chance }, так как ошибки ее значений чаще приводят к нему.
profile-says-values = Точек данных со значением — { $values } из { $all }; из них проверяющий принял — { $verified }.
profile-says-without-grade = { $count ->
    [1] Одно значение не имеет уровня качества и считается приблизительным расчетом: укажите его уровень, и надежность всех выводов выше будет ему соответствовать.
    [one] { $count } значение не имеет уровня качества и считается приблизительным расчетом: укажите уровни, и надежность всех выводов выше будет им соответствовать.
    [few] { $count } значения не имеют уровня качества и считаются приблизительным расчетом: укажите уровни, и надежность всех выводов выше будет им соответствовать.
   *[other] { $count } значений не имеют уровня качества и считаются приблизительным расчетом: укажите уровни, и надежность всех выводов выше будет им соответствовать.
}
profile-says-implausible = { $count ->
    [one] { $count } значение невозможно и не учитывается.
    [few] { $count } значения невозможны и не учитываются.
   *[other] { $count } значений невозможны и не учитываются.
}
profile-says-not-verified = { $count ->
    [one] { $count } значение не принято проверяющим и не учитывается.
    [few] { $count } значения не приняты проверяющим и не учитываются.
   *[other] { $count } значений не приняты проверяющим и не учитываются.
}
profile-says-core-names = { $count ->
    [one] Период { $period }: нет значения у { $count } основного показателя: { $names }.
   *[other] Период { $period }: нет значения у { $count } основных показателей: { $names }.
}
profile-says-goals = Целей, для которых данных достаточно, — { $shown } из { $all } (нужны значения у 80 % точек данных, которые относятся к цели и имеют контрольное значение).
profile-says-goal-short = Точек данных со значением — { $reported } из { $with }; не хватает еще { $more }. Недостает: { $names }.
profile-says-definition = Город измеряет что-либо в ячейках определения «умного» устойчивого города: { $measured } из { $all } ({ $source }). Ячейка показывает, что город о себе знает, а не насколько он хорош.
profile-says-cells-missing = Здесь не измеряется ничего: { $cells }.
profile-says-cells-thin = Здесь значения есть менее чем у трети показателей: { $cells }.
profile-says-future = Показателей, важных для будущих поколений, со значением — { $count } из { $all }.
profile-says-no-target = { $count ->
    [1] Для одной точки данных целевое значение не предлагается, так как нет ни контрольного значения, ни сопоставимого города, ни известной скорости: { $names }.
    [one] Для { $count } точки данных целевое значение не предлагается, так как нет ни контрольного значения, ни сопоставимого города, ни известной скорости: { $names }.
   *[other] Для { $count } точек данных целевое значение не предлагается, так как нет ни контрольного значения, ни сопоставимого города, ни известной скорости: { $names }.
}
profile-says-targets-method = Целевое значение — это то, чего на самом деле достигли территории, начинавшие с положения этого города: реалистичное — чего к { $year } году достигла половина из них, амбициозное — чего достигла пятая часть, предельное — чего достигла одна из двадцати. Предлагается наименее требовательное из этих значений, контрольного значения и значения сопоставимых городов, которое все же лучше значения города.
profile-says-no-trends = Есть только одно досье этого города. Для тренда нужны досье за несколько лет.
profile-says-trends = Точек данных со значениями за несколько лет: { $count }. В сравнении с контрольными значениями на { $year } год: { $classes }.
profile-data-point = Точка данных
profile-unit = Единица
profile-now = Сейчас
profile-realistic = Реалистичное
profile-ambitious = Амбициозное
profile-ceiling = Предельное
profile-benchmark = Контрольное значение
profile-peers-have = У сопоставимых городов
profile-target = Целевое значение
profile-chance = Вероятность
profile-targets-table = Целевые значения на { $year } год
profile-years = Годы
profile-per-year = Изменение за год
profile-class = Класс
profile-trends-table = Тренды
profile-grade = Уровень качества
profile-values = Значения
profile-grades = Значения по уровням качества
profile-goal = Цель
profile-share = Доля целевого значения
profile-with-value = Со значением, из имеющих контрольное значение
profile-remark = Пояснение
profile-goals-table = Цели
profile-goal-too-little = слишком мало значений
profile-goal-no-benchmark = нет контрольного значения
profile-goal-no-kpi = к ней не относится ни один показатель
profile-aim = Ориентир
profile-definition-table = Показатели со значением, из относящихся к ячейке

## Pictures of a profile

picture-nothing = Показывать нечего.
picture-city = Город
picture-data-point = Точка данных

picture-ranks-title = Места и их интервалы
picture-ranks-desc = Каждый кружок — место города, лучшее слева; линия через кружок — интервал мест, которые город мог бы занять с тем же основанием.
picture-ranks-own = { $name }: место { $rank } из { $count }, с тем же основанием возможно любое от { $low } до { $high }; каждый кружок — место города, лучшее слева, линия через кружок — его интервал.
picture-ranks-axis = Место (1 — лучшее)
picture-ranks-mark = { $name }: место { $rank }, интервал от { $low } до { $high }
picture-rank = Место
picture-rank-low = Интервал от
picture-rank-high = Интервал до

picture-chances-title = Надежность диапазонов
picture-chances-desc = { $count ->
    [0] Ненадежных диапазонов нет
    [one] { $shown } диапазон ненадежен
    [few] { $shown } диапазона ненадежны
   *[other] { $shown } диапазонов ненадежны
}; части каждой полосы — вероятности четырех диапазонов, самый низкий слева; диапазон самой точки данных обведен.
picture-chances-own = Диапазон
picture-chances-remark = Пояснение
picture-chances-shaky = ненадежен
picture-chances-key-own = ее диапазон и его вероятность
picture-chances-key-shaky = ненадежен: вполне мог бы быть другим
picture-chances-mark = { $name }: { $band }, вероятность { $chance }{ $shaky ->
    [yes] {" "}(ненадежен)
   *[no] {""}
}. Вероятности от низшего диапазона к высшему: { $first }, { $second }, { $third }, { $fourth }.

picture-heat-title = Города по категориям
picture-heat-desc = Каждая строка — город, каждый столбец — категория; в ячейке процент целевого значения и цвет диапазона; если оценки категории нет, ячейка заштрихована.

picture-fan-title = { $name }: прежние данные и достижимые значения
picture-fan-desc = { $name }: значение за { $year } год — { $own }; веер показывает, как далеко продвинулись другие с близким начальным значением: половина из них — дальше линии в середине, три пятых — в пределах темной области, девять десятых — в пределах светлой.
picture-fan-desc-bare = { $name }: значение за { $year } год — { $own }; как далеко продвинулись другие с близким начальным значением, неизвестно.
picture-fan-year = Год
picture-fan-what = Что
picture-fan-value = Значение
picture-fan-part = { $part } % случаев — до
picture-fan-history = Данные до сих пор
picture-fan-own = Сейчас
picture-fan-break = Разрыв ряда
picture-fan-break-from = Разрыв ряда: { $year } год
picture-fan-cases = Как далеко продвинулись другие
picture-fan-half = Половина достигает
picture-fan-most-cases = три из пяти случаев
picture-fan-all-cases = девять из десяти случаев
picture-fan-milestone = Промежуточный шаг
picture-fan-target = Целевое значение
picture-fan-benchmark = Контрольное значение
picture-fan-mark = { $year } год: половина случаев — { $half } и дальше, три из пяти — от { $low } до { $high }, девять из десяти — от { $least } до { $most }

picture-scatter-title = Города: { $x } и { $y }
picture-scatter-desc = Каждая отметка — город; вправо растет «{ $x }», вверх — «{ $y }»; ромб — рассматриваемый город, закрашенные кружки — сопоставимые с ним города, пустые кружки — остальные.
picture-scatter-kind = Что это
picture-scatter-own = Рассматриваемый город
picture-scatter-peer = Сопоставимый город
picture-scatter-other = Другой город
picture-scatter-log = { $label } (логарифмическая шкала)
picture-scatter-mark = { $name }: { $x-label } — { $x }, { $y-label } — { $y }

picture-effects-title = Какие параметры важны
picture-effects-desc = Полосы параметра показывают, какую часть различий он дает сам по себе и вместе с другими; тонкие линии — интервалы.
picture-effects-desc-most = Важнее всего: { $name } ({ $total } вместе с другими параметрами); полосы параметра показывают, какую часть различий он дает сам по себе и вместе с другими, тонкие линии — интервалы.
picture-effects-choice = Параметр
picture-effects-first = сам по себе (первый порядок)
picture-effects-first-interval = Интервал, сам по себе
picture-effects-total = вместе с другими (полный эффект)
picture-effects-total-interval = Интервал, вместе с другими
picture-effects-whisker = интервал
picture-effects-axis = Часть различий (1 — все)
picture-effects-mark = { $name }, { $kind }: { $figure }, интервал { $interval }

site-name = Открытые данные U4SSC

site-language = Русский

site-title = { $page } · { $site }

site-skip = Перейти к содержанию

site-nav = Основное меню

site-languages = Языки

site-nav-cities = Города

site-nav-kpis = Показатели

site-nav-goals = Цели

site-nav-compare = Сравнение

site-nav-method = Методика

site-nav-downloads = Загрузки

site-nav-search = Поиск

site-feed = Новейшие досье городов

site-cite = Как цитировать эту страницу:

site-citation = { $page }. { $site }. { $framework }, версия { $framework_version }; контрольные значения: { $benchmarks }, версия { $benchmarks_version }. { $address }

site-nothing-elsewhere = Эта страница ничего не загружает с других сайтов и не сохраняет ничего о вас.

site-by-name = Города приведены в порядке их названий: это не рейтинг.

site-home-title = Города и их показатели

site-home-description = Что города сообщают по показателям инициативы «Объединение усилий в целях построения „умных“ устойчивых городов»: значения, оценки с полнотой данных, тренды, источники и данные для загрузки.

site-home-intro = { $count ->
    [one] { $shown } город с последним досье.
    [few] { $shown } города, каждый с последним досье, в порядке названий.
    [many] { $shown } городов, каждый с последним досье, в порядке названий.
   *[other] { $shown } города, каждый с последним досье, в порядке названий.
}

site-country = Страна

site-city-title = { $city }, { $period }

site-city-description = { $city } — показатели системы «{ $framework }»: значения, оценки с полнотой данных и интервалом, тренды, качество данных, замечания и файлы.

site-wheel-intro = От центра: город, его измерения, их категории и точки данных. Для каждой части названо ее значение; все они перечислены ниже, в результатах.

site-trends = Тренды

site-trends-intro = Значения за все годы. Класс показывает, достаточно ли быстро идет изменение, чтобы контрольное значение было достигнуто в срок; смена методики или границ города разрывает ряд.

site-trends-caption = Значения по годам и куда они ведут

site-trend = Тренд

site-trend-says = На чем основан вывод

site-quality = Качество данных

site-quality-caption = Число значений по уровням качества данных

site-values = Значения

site-years = Годы

site-years-intro = Все досье города на этом сайте, а также те, которые заменены исправлением. На страницах показано последнее из них; значения за все годы — в файле CSV.

site-years-caption = Досье с оценками и замечаниями
site-history-title = { $city }: годы и версии
site-history-description = Все досье города { $city } рядом друг с другом: каждое значение с его диапазоном или состоянием и то, что изменили исправленные досье.
site-history-link = Все значения за все годы и во всех версиях рядом друг с другом
site-history-changes = Что изменили исправления
site-history-same = Исправление не изменило ни одного значения.
site-history-before = Было
site-history-after = Стало
site-history-values = Все значения
site-version-name = { $period }, версия { $version }
site-version-replaced = заменена

site-download-csv = Точки данных за все годы в формате CSV

site-download-json = Отчет в формате JSON, отчетный период: { $period }
site-download-book = Досье в виде рабочей книги (xlsx): ответы, значения и оценки с формулами, отчетный период: { $period }
site-download-sdmx = Все годы в формате SDMX-CSV 2.0, включая ответы
site-download-entities = Значения в формате NGSI-LD, отчетный период: { $period }

site-unit = Единица

site-kpis-title = Все показатели

site-kpis-description = { $count ->
    [one] { $shown } показатель с определением и значениями всех городов.
    [few] { $shown } показателя с определениями и значениями всех городов.
    [many] { $shown } показателей с определениями и значениями всех городов.
   *[other] { $shown } показателя с определениями и значениями всех городов.
}

site-kpi-title = { $name } ({ $code })

site-kpi-cities = Значения городов

site-kpi-cities-caption = Последние значения по городам

site-kpi-reported = Городов, у которых есть значение: { $count } из { $all }.

site-kpi-definition = Определение

site-direction = Желательное направление

site-range = Возможные значения

site-usual = Обычные значения

site-inputs = Исходные величины

site-inputs-caption = Какие величины запрашиваются у города

site-input-name = Имя в формуле

site-input-label = Что это

site-input-help = Что учитывается

site-kpi-about = О показателе

site-reporting = Правила представления данных

site-data-sources = Где города находят данные

site-verify = На что смотрит проверяющий

site-sdg-target = Задача ЦУР

site-sdg-indicator = Показатель ЦУР

site-facts = Откуда взяты эти сведения
fact-category = Категория
fact-code = Код
fact-data-points = Точки данных
fact-data-sources = Источники данных
fact-dimension = Измерение
fact-direction = Направление
fact-formula = Формула
fact-kind = Вид
fact-level = Уровень
fact-measures = Определение
fact-name = Название
fact-range = Диапазон
fact-reporting = Представление данных
fact-sdg = Цели
fact-sdg-suggested = Предлагаемые цели
fact-sub-dimension = Подраздел измерения
fact-unit = Единица
fact-verify = Проверка

site-category-title = { $category } ({ $dimension })

site-category-description = Последние значения всех городов по показателям категории «{ $category }» в измерении «{ $dimension }».

site-goals-title = Цели в области устойчивого развития

site-goals-description = Какие показатели относятся к каждой из 17 целей и сколько из них представлено городами.

site-goal-title = Цель { $number }: { $title }

site-goal-description = Показатели, относящиеся к цели { $number } «{ $title }», и сколько их точек данных представил каждый город.

site-goal-kpis = { $count ->
    [0] Нет показателей
    [one] { $shown } показатель
    [few] { $shown } показателя
    [many] { $shown } показателей
   *[other] { $shown } показателя
}

site-goal-none = К этой цели не относится ни один показатель.

site-goal-cities = У скольких точек данных этих показателей есть значение и сколько из оцененных достигает 66 % своего целевого значения или более.

site-goal-caption = Города и их точки данных по этой цели

site-goal-reported = Со значением

site-goal-near = От 66 % целевого значения

site-compare-title = Сравнение городов

site-compare-description = Оценки всех городов по категориям, значения по категориям и выбранные города и показатели рядом друг с другом.

site-compare-intro = Все оценки приведены в таблице ниже, а значения всех городов — на страницах категорий. Если в браузере включены скрипты, здесь можно выбрать города и показатели.

site-compare-choose = Выбор городов и показателей

site-compare-add-city = Город

site-compare-add-kpi = Показатель

site-compare-add = Добавить

site-compare-remove = Удалить

site-compare-chosen = Выбранные города и показатели

site-compare-empty = Добавьте хотя бы один город и один показатель.

site-compare-by-category = Значения по категориям

site-method-title = Как получаются оценки

site-method-description = От значения — к доле контрольного значения, диапазону, баллам и оценке с полнотой данных и интервалом.

site-method-scores = Диапазоны и оценки

site-method-more = Подробнее о методике

site-benchmarks-title = Контрольные значения

site-trends-title = Как получаются тренды

site-trends-description = Как измеряется изменение значения по годам и как оно сравнивается с изменением, при котором контрольное значение достигается в срок.

site-trends-slope-h = Изменение за год

site-trends-slope = Изменение за год — это оценка наклона по Тейлу — Сену: медиана наклонов между всеми парами лет. Один необычный год ее не сдвигает.

site-trends-interval = Интервал содержит истинный наклон с доверительной вероятностью { $confidence }; для него нужны данные не менее чем за столько лет: { $least }.

site-trends-glitch = Значение отмечается как необычное, если оно отстоит от линии тренда дальше обычного расстояния, умноженного на { $limit }; для этого нужны данные не менее чем за столько лет: { $least }. Расстояние менее { $floor } % медианного значения необычным не считается. Само значение остается в ряду.

site-trends-boundary = Если величина «{ $fact }» меняется более чем на { $percent } %, считается, что границы города изменились, и ряд начинается заново.

site-trends-classes = Классы

site-trends-target = Прогресс за год делится на прогресс, который ведет от начала ряда к контрольному значению. Целевой год: { $year } (источник: { $source }).

site-trends-class = Класс

site-trends-least = Наименьшее отношение

site-recipes-title = Схемы расчета индексов

site-recipes-description = Как из многих показателей получается индекс. На этом сайте нет ни индексов, ни мест: схемы расчета предназначены для тех, кто составляет индекс по этим данным.

site-recipe-levels = От точек данных к целому

site-recipe-screen = Наименьшая полнота данных
recipe-level-kpi = Точки данных показателя
recipe-level-category = Показатели категории
recipe-level-sub-dimension = Части подраздела измерения
recipe-level-dimension = Категории измерения
recipe-level-goal = Точки данных цели
recipe-level-all = Всё вместе

site-downloads-title = Загрузки

site-downloads-description = Все данные этого сайта в виде файлов. В манифесте перечислены все файлы с их суммами SHA-256.

site-downloads-all = Все города

site-downloads-each = Файлы каждого города

site-download-all-csv = точки данных всех городов за все годы, по одной в строке

site-download-all-sdmx = все города за все годы в формате SDMX-CSV 2.0
site-download-structure = структура файлов SDMX: понятия и списки кодов (SDMX-ML 3.0)
site-download-latest = последние значения и оценки всех городов

site-download-manifest = все файлы сайта с их размером и суммой SHA-256

site-download-of = { $format }: { $city }

site-serve = Для тех, кто размещает этот сайт

site-serve-text = Подойдет любой веб-сервер. Страницы соблюдают следующую политику, которую сервер может передавать в заголовке:

site-search-title = Поиск и алфавитный указатель

site-search-description = Города, показатели, категории и цели в порядке их названий.

site-search-for = Что искать

site-search-none = Ничего не найдено.

site-search-some = Найдено:

site-search-letters = Буквы

site-search-all = Все по алфавиту

site-kind-city = Город

site-kind-kpi = Показатель

site-kind-category = Категория

site-kind-goal = Цель

doc-kind-snapshot = Краткий обзор города
doc-kind-verification = Отчет о проверке
doc-kind-factsheet = Информационный листок
doc-kind-certificate = Сертификат
doc-title = { $document }: { $city }, { $period }
doc-description = Результаты одного города. Система показателей: { $framework }.
doc-place = { $city }, { $country }
doc-qualified = { $name } ({ $value })
doc-score = { $percent } ({ $band })
doc-gap = { $name }. { $part }
doc-and-more = { $names }; и еще { $count }
doc-all = Всего
doc-contents = Содержание
doc-foreword = Предисловие
doc-foreword-text = Эта система показателей — { $framework } — помогает городам увидеть свое положение, выяснить, чего они о себе еще не знают, и договориться с другими о том, что дает результат. Данные на этих страницах — собственные данные города. Всякий, кто их читает, должен иметь возможность спросить, откуда взято каждое число, и получить ответ.
doc-disclaimer = Ограничение ответственности
doc-disclaimer-text = За данные отвечает город. Этот документ создан программой на основе досье города; он не является публикацией U4SSC, МСЭ или какого-либо иного органа Организации Объединенных Наций и не выражает их мнения. Данные приведены в том виде, в каком они представлены за отчетный период; недостающие данные названы недостающими и нигде не считаются нулем.
doc-introduction = Введение и сведения о проверке
doc-introduction-text = В отчете изложено, что город { $city } представил за отчетный период ({ $period }), что об этом сказал проверяющий и каковы результаты города по сравнению с контрольными значениями. Система показателей: { $framework }, версия { $version }.
doc-background-text = При проверке лицо, не связанное с городом, рассматривает каждую точку данных: соблюдено ли определение, откуда взято число и правдоподобно ли оно. Точка данных, которая не принята, не оценивается. Если записи о проверке нет, данные еще никто не проверял.
doc-sources-lead = Источники, которые назвал город:
doc-kpi-summary = Показатели: сводка о представлении и проверке
doc-kpi-summary-caption = Показатели по уровням
doc-kpi-summary-text = Показатель представлен, если значение есть у всех его точек данных, и представлен частично, если значение есть у некоторых. Он проверен, если приняты все его представленные точки данных, и не принят, если не принята хотя бы одна из них.
doc-point-summary = Точки данных: сводка о представлении и проверке
doc-point-summary-caption = Точки данных по измерениям
doc-point-summary-text = У показателя может быть несколько точек данных, например по одной на каждое загрязняющее вещество. Точки данных представляются, проверяются и оцениваются по отдельности.
doc-performance = Результаты города и контрольные значения
doc-method = Контрольные значения и методика оценки
doc-benchmark-set = Набор контрольных значений: «{ $set }», версия { $version }.
doc-scores-caption = Оценки измерений
doc-results = Результаты проверки
doc-dimension = Измерение: { $dimension }
doc-results-caption = Результаты измерения «{ $dimension }»
doc-not-reported = Непредставленные показатели
doc-not-verified = Непроверенные показатели
doc-not-verified-part = Частично, не проверены:
doc-all-verified = Все представленные показатели проверены.
doc-next = Дальнейшие шаги
doc-next-bands = Сначала займитесь тем, что далеко от целевого значения. Менее 33 % целевого значения — { $lowest ->
    [one] { $lowest } точка данных
    [few] { $lowest } точки данных
    [many] { $lowest } точек данных
   *[other] { $lowest } точки данных
}, от 33 до 66 % — { $low }.
doc-next-missing = Рассмотрите { $count ->
    [one] { $count } показатель, который не представлен или представлен
    [few] { $count } показателя, которые не представлены или представлены
    [many] { $count } показателей, которые не представлены или представлены
   *[other] { $count } показателя, которые не представлены или представлены
} лишь частично, и наметьте, как собрать недостающие данные.
doc-next-implausible = Проверьте { $count ->
    [one] { $count } точку данных с невозможным значением.
    [few] { $count } точки данных с невозможными значениями.
    [many] { $count } точек данных с невозможными значениями.
   *[other] { $count } точки данных с невозможными значениями.
}
doc-next-verify = Решите с проверяющим, что делать с тем, что не принято, и с тем, что еще никто не проверял.
doc-next-collect = Продолжайте сбор данных, чтобы были видны тренды: число говорит больше всего, когда рядом стоит прошлогоднее.
doc-next-stay = Оставайтесь участником процесса и делитесь с другими городами тем, что дало результат.
doc-outlook = Дальше ведут две Рекомендации: МСЭ-T Y.4903/L.1603 определяет показатели, от которых происходят эти, а МСЭ-T Y.4904 — модель зрелости, показывающая городу уровни на пути к «умному» устойчивому городу.
doc-findings = Приложение: замечания
doc-findings-caption = Замечания по степени серьезности
doc-column-dimension = Измерение
doc-column-level = Уровень
doc-column-kpis = Показатели
doc-column-reported = Представлено
doc-column-partly = Частично
doc-column-missing = Не представлено
doc-column-accepted = Проверено
doc-column-refused = Не принято
doc-column-unrecorded = Нет записи
doc-column-code = Номер показателя
doc-column-description = Описание
doc-column-reason = Причина
doc-unrecorded = Значения без записи о проверке:
doc-column-about = К чему относится
doc-column-says = Замечание
doc-column-fact = Сведения
doc-column-value = Значение
doc-column-source = Источник
doc-column-goals = ЦУР
doc-column-goal = Цель
doc-column-with-value = Со значением
doc-column-near = От 66 % целевого значения
doc-wheel-alt = { $title }. { $summary }. В таблицах результатов перечислено, что обозначает каждая часть колеса.
doc-radar-alt = { $title }. { $values }.
doc-code-alt = Квадратный код, который считывается телефоном. В нем записан адрес { $address }.
doc-address = Данные этого документа опубликованы по адресу { $address }.
doc-coverage = Полнота данных и оценка
doc-sub-dimensions = Результаты по подызмерениям в сравнении с контрольными значениями
doc-certificate-text = Город { $city } представил свои показатели. Отчетный период: { $period }. Система показателей: { $framework }.
doc-certificate-unverified = Записей о том, что какое-либо значение проверено, нет. Эта страница подтверждает, что данные представлены; она не утверждает, что их кто-либо проверил.
doc-key-findings = Главные выводы
doc-reached = Целевое значение достигнуто (95 % и более): { $names }.
doc-lowest = Дальше всего от целевого значения (менее 33 %): { $names }.
doc-profile = Профиль города
doc-profile-caption = Профиль города: { $place }
doc-profile-none = В досье нет сведений для профиля города.
doc-dimension-lead = Оценка:
doc-category-caption = { $category } ({ $dimension })
doc-targets-lead = По сравнению с целевыми значениями:
doc-targets-none = В этой категории ни у одной точки данных нет одновременно учитываемого значения и контрольного значения.
doc-targets-reached = 95 % целевого значения или более: { $reached } из { $all ->
    [one] { $all } оцененной точки данных
   *[other] { $all } оцененных точек данных
}.
doc-targets-farthest = Дальше всего от целевого значения: { $name }, значение { $value } — { $share } целевого значения ({ $benchmark }).
doc-city-lead = По сравнению с городом в целом:
doc-city-none = У категории или у города нет оценки, поэтому сравнить их нельзя.
doc-city-above = Оценка категории, { $own }, выше оценки по всем точкам данных города, { $city }.
doc-city-below = Оценка категории, { $own }, ниже оценки по всем точкам данных города, { $city }.
doc-city-same = Оценка категории, { $own }, равна оценке по всем точкам данных города.
doc-missing-lead = Что неизвестно:
doc-measured-lead = Что измеряется:
doc-missing = Нет значения: { $names }.
doc-goals = Цели в области устойчивого развития
doc-goals-text = Сколько точек данных относится к каждой цели, у скольких из них есть значение и сколько из последних достигает 66 % целевого значения или более. Это не вывод о достижении цели: многое в каждой цели этими точками данных не охвачено.
doc-goals-caption = Точки данных по целям
doc-goal = { $number }. { $title }
doc-recommendations = Рекомендации
doc-recommendations-text = Каждая рекомендация следует из данных по определенному правилу; точки данных, к которым она относится, названы.
doc-recommend-check = Проверьте эти значения, которые невозможны:
doc-recommend-verify = Урегулируйте эти значения с проверяющим, который их не принял:
doc-recommend-first = Начните с этого, так как достигнуто менее трети целевого значения:
doc-recommend-next = Наметьте, как приблизить к целевому значению то, что достигло от одной до двух третей этого значения:
doc-recommend-core = Соберите эти данные, которые должен уметь представить каждый город:
doc-recommend-advanced = Соберите и эти данные, когда основные будут полными:
doc-recommend-quality = Найдите более надежные источники для этих данных: их происхождение неизвестно или это личная оценка:

doc-figures = Приложение: числа рисунков
doc-picture-alt = { $title }. { $says }
doc-lead = { $name }:
doc-targets-farthest-answer = Дальше всего от целевого значения: { $name } (ответ: «{ $value }», целевое значение: «{ $benchmark }»).
doc-part = { $name } (часть { $part } из { $parts })
finding-font-joined = Ни в одном шрифте нет всех букв рисунков сразу: { $read }. Письменности: { $name }. Документ «{ $subject }» не создан, так как его рисункам нужен один шрифт для соединяемых и остальных букв.
    .remedy = Установите { $accepted ->
        [absent] шрифт со всеми этими письменностями
       *[other] пакет Debian { $accepted }
    } или укажите папку с таким шрифтом (--fonts).
finding-font-missing = Ни в одном шрифте нет этих знаков: { $read }. Письменность: { $name }. Документ «{ $subject }» не создан, так как на месте этих знаков стояли бы пустые прямоугольники.
    .remedy = { $accepted ->
    [absent] Укажите папку с подходящим шрифтом (--fonts).
   *[other] Установите пакет Debian { $accepted } или укажите папку с подходящим шрифтом (--fonts).
}
export-catalogue = Показатели «умных» устойчивых городов: значения, состояния и качество, как их представили города.
export-data-set = Значения всех точек данных по показателям города за этот период с состоянием, качеством и источниками; недостающее значение — это отсутствие значения, а не ноль.
export-data-set-invented = Город и его данные вымышлены.
export-file-csv = Таблица данных, по одной точке данных в строке
export-file-json = Досье: город, ответы, результаты
export-file-jsonld = Сущности NGSI-LD, по одной на точку данных
export-table-data-points = Значение или состояние каждой точки данных каждого досье
export-table-dossiers = Города и периоды со сведениями из профилей городов
export-table-kpis = Точки данных: что это, в какой единице и какое направление желательно
export-field-dossier = Имя досье: город и период
export-field-city = Название города
export-field-country = Страна
export-field-period = Отчетный период
export-field-currency = Валюта всех денежных сумм, ISO 4217
export-field-invented = Истина для города, которого не существует
export-field-framework = Идентификатор системы показателей
export-field-framework-version = Версия правил системы показателей
export-field-data-point-id = Код показателя и, если у показателя несколько точек данных, ключ точки данных
export-field-code = Код показателя
export-field-kpi = Название показателя
export-field-data-point = Ключ точки данных; пусто, если показатель не делится на части
export-field-name = Название точки данных
export-field-value = Значение в своей единице; да — 1, нет — 0; пусто, если значения нет
export-field-unit = Код единицы по UCUM; {"{currency}"} — валюта досье
export-field-unit-text = Единица в удобочитаемом виде
export-field-state = Состояние точки данных
export-field-quality = Самый низкий уровень качества среди данных, из которых получено значение
export-field-verified = Принял ли значение проверяющий; пусто, если его никто не проверял
export-field-source = От кого или откуда получены данные, и документы
export-field-value-type = Число или да/нет
export-field-direction = Какое направление желательно
export-field-dimension = Идентификатор измерения
export-field-category = Идентификатор категории
export-field-formula = Как вычисляется
export-field-measures = Что измеряется

# Книга данных (xlsx) и папка данных Open SDG.

export-book-about = Книга данных ключевых показателей деятельности
export-book-points-from = Наименьшая доля целевого значения для баллов:
export-book-framework = Система показателей
export-book-benchmarks = Контрольные значения
export-book-publisher = Издатель
export-book-licence = Лицензия
export-book-contact = Контакты
export-book-version = Версия данных
export-book-issued = Дата публикации
export-book-method-share = Доля целевого значения: значение, деленное на контрольное значение, если лучше большее; контрольное значение, деленное на значение, если лучше меньшее (1, если значение равно нулю); меньшее, деленное на большее, если не лучше ни то, ни другое; 1 для «да» и 0 для «нет». Она вычисляется формулами на листе значений.
export-book-method-score = Оценка: баллы, деленные на учетверенное число оцененных точек данных. То, что не представлено, не проверено или не имеет контрольного значения, не учитывается; поэтому рядом указаны охват, а также наименьшая и наибольшая возможная оценка.
export-book-method-missing = Пустая ячейка означает отсутствие значения, а не ноль. Причину указывает состояние.
export-book-sheet-cities = По строке на каждое досье: город, период и то, что следует знать читателю
export-book-sheet-profile = Сведения из профилей городов; запрашиваемая единица указана в скобках
export-book-sheet-remarks = Замечания и разрывы рядов: годы, начиная с которых данные несопоставимы с более ранними
export-book-sheet-inputs = Ответы в том виде, в каком их дали города
export-book-sheet-values = По строке на каждую точку данных: значение, состояние, качество, источник, доля целевого значения и баллы
export-book-sheet-scores = Суммы баллов по городу, его измерениям, подизмерениям и категориям
finding-book-other-sheets = Рабочая книга не является книгой данных: ее листы — { $read ->
    [absent] отсутствуют
   *[other] «{ $read }»
}.
    .remedy = В книге данных есть листы { $accepted }. Заполненную рабочую книгу одного города поместите в его досье под именем workbook.xlsx; любую другую таблицу читайте командой u4ssc import map.
finding-book-dossier-unknown = Строка относится к досье «{ $read }», которого нет на листе городов, поэтому она пропущена.{ $nearest ->
    [absent] {""}
   *[other] {" "}Возможно, имеется в виду «{ $nearest }».
}
    .remedy = Укажите название досье так, как оно записано на листе городов, или добавьте туда город.
finding-book-dossier-twice = Досье «{ $read }» записано на листе городов дважды; вторая строка пропущена.
    .remedy = Дайте каждому городу и периоду собственное название.
finding-open-sdg-no-tables = В папке нет таблиц показателей.
    .remedy = Укажите папку, в которой находится data/ с файлами CSV.
finding-open-sdg-indicator-unknown = Показатель «{ $read }» не является точкой данных системы показателей, поэтому его таблица пропущена.{ $nearest ->
    [absent] {""}
   *[other] {" "}Возможно, имеется в виду «{ $nearest }».
}
    .remedy = Запишите kpi_code (и data_point, если у показателя их несколько) в его файл в папке meta/ либо оставьте его в стороне.
finding-open-sdg-part = Число относится к части города ({ $column }: «{ $read }»), поэтому оно пропущено.
    .remedy = Ничего делать не нужно, если только столбец не означает что-то иное; тогда уберите его из таблицы.
finding-import-json-unreadable = Файл не соответствует формату JSON{ $reason ->
    [absent] {""}
   *[other] : { $reason }
}.
    .remedy = Экспортируйте его снова или исправьте в этом месте; из файла ничего не прочитано.
finding-import-json-version = Версия файла ({ $read }) отличается от той, которую читает эта программа.{ $accepted ->
    [absent] {""}
   *[other] {" "}Допустимо: { $accepted }.
}
    .remedy = Используйте программу той же версии, что и файл; все, что удалось понять, прочитано.
finding-import-json-no-city = В файле не сказано, чье это досье.
    .remedy = Добавьте объект «city» с ключами из city.toml.
finding-import-json-framework = В каталоге нет системы показателей «{ $read }». Допустимо: { $accepted }.
    .remedy = Укажите каталог, в котором она есть (--catalogue), или исправьте файл.
finding-import-json-no-answers = В файле нет списка ответов.
    .remedy = Добавьте список «answers».
finding-import-figure-of-nobody = У числа не указан { $name ->
    [city] город
    [organization] город
   *[other] период
}, поэтому оно не относится ни к одному досье.
    .remedy = Укажите недостающее в этом месте; число не прочитано.
finding-import-state-unknown = Состояния «{ $read }» не существует.{ $accepted ->
    [absent] {""}
   *[other] {" "}Допустимо: { $accepted }.
}
    .remedy = Исправьте слово или оставьте место пустым; число не прочитано.
finding-ngsi-no-entities = В файле нет сущностей.
    .remedy = Укажите файл с одной сущностью, массивом сущностей или @graph.
finding-ngsi-other-type = Сущность { $read ->
    [absent] не имеет типа
   *[other] имеет тип «{ $read }»
}, поэтому она пропущена.
    .remedy = Делать ничего не нужно, если только это не должна быть сущность KeyPerformanceIndicator.
finding-package-file-missing = В пакете назван файл «{ $read }», но прочитать его не удалось.
    .remedy = Поместите файл в это место или удалите его из дескриптора.
finding-package-path = «{ $read }» не является файлом внутри пакета.
    .remedy = Укажите путь к файлу относительно папки пакета; файл пропущен.
finding-package-without-files = В дескрипторе не назван ни один файл.
    .remedy = Укажите datapackage.json с «resources» или csv-metadata.json с «tables».
finding-package-without-figures = В пакете нет ни досье, ни таблицы данных.
    .remedy = Используйте u4ssc import map с таблицей из пакета.
finding-import-map-sheet = В рабочей книге нет { $read ->
    [absent] ни одного видимого листа
   *[other] листа «{ $read }»
}.{ $accepted ->
    [absent] {""}
   *[other] {" "}В ней есть: { $accepted }.
}
    .remedy = Укажите один из ее листов.
finding-import-map-period = Прочитан период { $read }: он не начинается с года{ $rows ->
    [absent] {""}
   *[other] {" "}(чисел: { $rows })
}, поэтому данные не прочитаны.
    .remedy = Пишите периоды в виде 2024, 2024-06 или 2024/25.
finding-import-map-of-nobody = Нигде не указан { $name ->
    [city] город
   *[other] период
}, к которому относятся данные{ $rows ->
    [absent] {""}
   *[other] {" "}(чисел: { $rows })
}, поэтому они не прочитаны.
    .remedy = Укажите столбец в разделе [columns] файла сопоставления или сам { $name ->
    [city] город
   *[other] период
} в начале этого файла.
finding-import-map-column-missing = В таблице нет столбца «{ $read }».{ $accepted ->
    [absent] {""}
   *[other] {" "}В ней есть: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Исправьте заголовок в файле сопоставления.
   *[other] Напишите в файле сопоставления «{ $nearest }», если имелось в виду это.
}
finding-import-map-column-unknown = Файл сопоставления относит столбец к «{ $read }», но это слово неизвестно.{ $accepted ->
    [absent] {""}
   *[other] {" "}Допустимо: { $accepted }.
}
    .remedy = Исправьте слово в разделе [columns] файла сопоставления.
finding-import-map-column-unused = В файле сопоставления не сказано, что такое столбец «{ $read }», поэтому он пропущен.
    .remedy = Сопоставьте его или укажите в «ignore», если его нужно пропускать.
finding-import-map-nothing = В файле сопоставления не названы ни столбец кодов вместе со столбцом значений, ни столбцы данных, поэтому ничего не прочитано.
    .remedy = Добавьте «code» и «value» в раздел [columns] или [[figure]] для каждого столбца данных.

sdmx-concepts = Понятия платформы показателей

sdmx-concept-freq = Периодичность

sdmx-concept-area = Город

sdmx-concept-indicator = Показатель, точка данных, исходная величина или сведение из профиля

sdmx-concept-period = Отчетный период

sdmx-concept-value = Значение

sdmx-concept-city = Название города

sdmx-concept-country = Страна

sdmx-concept-invented = Город не существует

sdmx-concept-unit = Единица (UCUM)

sdmx-concept-status = Статус наблюдения

sdmx-concept-state = Состояние

sdmx-concept-quality = Уровень качества

sdmx-concept-verified = Принято проверяющим

sdmx-concept-origin = От кого или откуда получены данные

sdmx-concept-source = Документ или адрес источника

sdmx-concept-note = Примечание

sdmx-concept-currency = Валюта всех денежных сумм (ISO 4217)

sdmx-profile = Профиль города

sdmx-yes-no = Да или нет

sdmx-yes = Да

sdmx-no = Нет

sdmx-freq-a = Ежегодно

sdmx-freq-s = Раз в полгода

sdmx-freq-q = Ежеквартально

sdmx-freq-m = Ежемесячно

sdmx-status-a = Обычное значение

sdmx-status-u = Низкая надежность

sdmx-status-v = Неподтвержденное значение

sdmx-status-o = Значение отсутствует

sdmx-status-l = Значение отсутствует; данные существуют, но не собраны

sdmx-status-m = Значение отсутствует; данных не может быть

finding-sdmx-no-period = Период «{ $read }» не начинается с года, поэтому представить досье в SDMX нельзя.
    .remedy = Запишите период в city.toml, например 2024, 2024-Q1 или 2024-06.

finding-sdmx-period-shortened = Периода вида «{ $read }» в SDMX нет; он записан как { $accepted }.
    .remedy = Если имеется в виду этот год, делать ничего не нужно; в противном случае запишите период как год, квартал или месяц.

finding-sdmx-period-twice = Есть другое досье того же города за тот же период; это досье пропущено.
    .remedy = Назовите по одному досье на каждый город и период.

finding-sdmx-too-many-components = Измерений и атрибутов больше { $limit }; остальные не прочитаны.
    .remedy = Проверьте, является ли файл файлом SDMX; если да, разделите его.

finding-sdmx-too-many-sets = Наборов данных больше { $limit }; остальные не прочитаны.
    .remedy = Разделите файл.

finding-sdmx-value-unreadable = Наблюдение «{ $read }» не является числом; значение считается отсутствующим.
    .remedy = Запишите число с точкой перед десятичными знаками или не указывайте значение.

finding-sdmx-column-ignored = Заголовок «{ $read }» не является идентификатором SDMX; столбец не прочитан.
    .remedy = Если в столбце только названия, делать ничего не нужно; в противном случае укажите идентификатор компонента.

finding-sdmx-no-header = Первая строка — не строка заголовков SDMX-CSV: «{ $read }». Допустимо: { $accepted }.
    .remedy = Экспортируйте таблицу как SDMX-CSV 1.0 или 2.0; другие таблицы импортируются другими командами.

finding-sdmx-row-too-long = В строке больше ячеек, чем заголовков, начиная с «{ $read }»; эти ячейки не прочитаны.
    .remedy = Заключите ячейки с запятыми в кавычки или добавьте заголовок.

finding-sdmx-xml-doctype = В файле объявлен тип документа, которого в SDMX нет. Файл отклонен: собственные сущности могут заполнить всю память.
    .remedy = Удалите объявление типа документа и замените сущности тем, что они обозначают.

finding-sdmx-xml-broken = Начиная с этого места файл не соответствует формату XML{ $reason ->
    [absent] {""}
   *[other] : { $reason }
}. То, что стоит перед этим местом, прочитано.
    .remedy = Экспортируйте файл снова; возможно, загрузка прервалась.

finding-sdmx-xml-deep = Глубина вложенности элементов больше { $limit }. На этом месте чтение остановлено.
    .remedy = Проверьте, является ли файл файлом SDMX.

finding-sdmx-xml-attributes = У элемента больше { $limit } атрибутов; остальные не прочитаны.
    .remedy = Проверьте, является ли файл файлом SDMX.

finding-sdmx-xml-text-long = Длина текста «{ $read }» в байтах больше { $limit }; он не прочитан.
    .remedy = Сократите текст.

finding-sdmx-element-ignored = Элемент «{ $read }» здесь неизвестен; его содержимое не прочитано.
    .remedy = Делать ничего не нужно, если только в нем не должно быть данных; в этом случае экспортируйте файл как SDMX-ML 2.1.

finding-sdmx-not-data = В файле нет данных: его корневой элемент — «{ $read }». Допустимо: { $accepted }.
    .remedy = Укажите файл с данными или сообщение о структуре. Метаданные не импортируются.
finding-sdmx-structure-empty = В файле нет ни списков кодов, ни понятий, ни структур данных.
    .remedy = Укажите сообщение о структуре, в котором они есть, или не указывайте этот файл.

finding-sdmx-value-twice = Компонент указан в одном и том же месте дважды; «{ $read }» не учтено.
    .remedy = Оставьте одно из двух.

finding-sdmx-value-without-id = У значения нет идентификатора или самого значения; оно не прочитано.
    .remedy = Укажите оба атрибута: id и value.

finding-sdmx-json-broken = Файл не соответствует формату SDMX-JSON{ $reason ->
    [absent] {""}
   *[other] : { $reason }
}.
    .remedy = Экспортируйте файл снова как SDMX-JSON 1.0 или 2.0.

finding-sdmx-no-data-set = В сообщении нет набора данных.
    .remedy = Укажите файл с данными или сообщение о структуре. Метаданные не импортируются.

finding-sdmx-structure-missing = Набор данных ссылается на структуру { $read }, которой в сообщении нет.
    .remedy = Экспортируйте файл снова вместе с описанием структуры.

finding-sdmx-key-parts = Число частей ключа «{ $read }» не равно числу измерений ({ $limit }).
    .remedy = Экспортируйте файл снова.

finding-sdmx-index-unknown = Значения { $read } в списке { $name } нет.
    .remedy = Экспортируйте файл снова; индексы отсчитываются от 0.

finding-sdmx-dimension-missing = Составить досье из этих данных нельзя: в них есть компоненты { $read }. Необходимо: { $accepted }.
    .remedy = Экспортируйте данные с этими измерениями; другие измерения не мешают.

finding-sdmx-delete = В наборе данных сказано, что нужно удалить; с ним ничего не сделано.
    .remedy = Удалите строки из досье вручную.

finding-sdmx-key-missing = У наблюдения нет { $name } (город, показатель, период: { $read }); оно не учтено.
    .remedy = Заполните ключ.

finding-sdmx-indicator-unknown = В системе показателей нет показателя, точки данных, исходной величины или сведения с кодом «{ $read }»; наблюдение не учтено.{ $nearest ->
    [absent] {""}
   *[other] {" "}Ближайший код: { $nearest }.
}
    .remedy = Исправьте код; все коды перечислены в структуре, которую создает u4ssc export sdmx.

finding-sdmx-observation-twice = Для { $name } есть другое наблюдение; «{ $read }» не учтено.
    .remedy = Оставьте одно из двух.

finding-sdmx-state-unknown = Состояния «{ $read }» не существует. Допустимо: { $accepted }.
    .remedy = Исправьте код или не указывайте его.

finding-sdmx-state-contradicts = Состояние { $name } не согласуется со значением «{ $read }»; наблюдение не учтено.
    .remedy = Исправьте состояние или значение. Отсутствующее значение не указывают; нулем его не заменяют.

finding-sdmx-state-lost = Состояние { $read } следует из исходных величин, которых в файле нет; теперь точка данных считается непредставленной.
    .remedy = Делать ничего не нужно; можно также импортировать исходные величины.

# Pictures of the site

picture-trend-title = { $name }: тренд
picture-trend-desc = Кружки — значения по годам ({ $name }), линия — тренд, а закрашенная область показывает, между какими линиями он мог бы проходить с тем же основанием.
picture-trend-line = Тренд
picture-trend-interval = Интервал тренда
picture-bars-title = { $name } по городам
picture-bars-desc = { $count ->
    [one] Значение есть у { $shown } города из { $all }. Столбцы начинаются с нуля; цвет и кружки обозначают диапазон.
    [few] Значение есть у { $shown } городов из { $all }. Столбцы начинаются с нуля; цвет и кружки обозначают диапазон.
    [many] Значение есть у { $shown } городов из { $all }. Столбцы начинаются с нуля; цвет и кружки обозначают диапазон.
   *[other] Значение есть у { $shown } города из { $all }. Столбцы начинаются с нуля; цвет и кружки обозначают диапазон.
}
picture-shares-title = { $name }: доля целевого значения
picture-shares-desc = { $count ->
    [one] Оценку имеет { $shown } точка данных. Столбцы начинаются с нуля; цвет и кружки обозначают диапазон.
    [few] Оценку имеют { $shown } точки данных. Столбцы начинаются с нуля; цвет и кружки обозначают диапазон.
    [many] Оценку имеют { $shown } точек данных. Столбцы начинаются с нуля; цвет и кружки обозначают диапазон.
   *[other] Оценку имеют { $shown } точки данных. Столбцы начинаются с нуля; цвет и кружки обозначают диапазон.
}
picture-multiples-title = { $name }: что меняется
picture-multiples-desc = { $count ->
    [one] { $shown } точка данных с четким трендом; каждая показана в пределах от своего наименьшего до своего наибольшего значения.
    [few] { $shown } точки данных с четким трендом; каждая показана в пределах от своего наименьшего до своего наибольшего значения.
    [many] { $shown } точек данных с четким трендом; каждая показана в пределах от своего наименьшего до своего наибольшего значения.
   *[other] { $shown } точки данных с четким трендом; каждая показана в пределах от своего наименьшего до своего наибольшего значения.
}
picture-world-title = Города на карте
picture-world-desc = { $count ->
    [one] На карте показан { $shown } город. Цифра и цвет кружка обозначают баллы диапазона города, от 1 до 4.
    [few] На карте показаны { $shown } города. Цифра и цвет кружка обозначают баллы диапазона города, от 1 до 4.
    [many] На карте показано { $shown } городов. Цифра и цвет кружка обозначают баллы диапазона города, от 1 до 4.
   *[other] На карте показано { $shown } города. Цифра и цвет кружка обозначают баллы диапазона города, от 1 до 4.
}
picture-world-location = Широта, долгота
picture-world-degrees = { $latitude }°; { $longitude }°
picture-world-unknown = местоположение неизвестно
site-targets = Достижимые целевые значения
site-targets-intro = Чего достигли территории, начинавшие с такого же уровня, за столько же лет, сколько остается до { $year } года: реалистичное значение — то, чего достигла половина из них, амбициозное — пятая часть, а предел — одна из двадцати.
site-targets-caption = Достижимые целевые значения и их вероятность
site-target-realistic = Реалистичное
site-target-ambitious = Амбициозное
site-target-ceiling = Предел
site-target-proposed = Предлагаемое целевое значение
site-target-chance = вероятность { $chance }
site-target-says = На чем основано
site-fingerprint = Контрольная сумма досье (SHA-256)
picture-multiples-improving = улучшается
picture-multiples-worsening = ухудшается
site-published-by = Публикует { $publisher }.
site-licence = Лицензия на данные:
site-kpi-peers = Ближайшие сопоставимые города со значением
site-kpi-peers-intro = Сопоставимые города — это города этого сайта, похожие на данный по численности населения, плотности, доходам, климату и стране.

# The command line: why a command stopped

stop-error = ошибка: { $reason }
# A frequent reason of the system, a finding, or what another part of the program says.
stop-reason = { $reason ->
    [not-found] такого файла или папки нет
    [denied] доступ запрещен
    [is-folder] это папка
    [not-folder] это не папка
    [disk-full] на диске нет места
    [read-only] файловая система доступна только для чтения
    [not-text] файл не является текстом в кодировке UTF-8
   *[other] { $reason }
}
stop-read = не удалось прочитать { $path }: { stop-reason }
stop-read-catalogue = не удалось прочитать каталог { $path }: { stop-reason }
stop-read-fonts = не удалось прочитать папку шрифтов { $path }: { stop-reason }
stop-make-folder = не удалось создать папку { $path }: { stop-reason }
stop-write = не удалось записать { $path }: { stop-reason }
stop-remove = не удалось удалить { $path }: { stop-reason }
stop-print = не удалось вывести результат: { stop-reason }
stop-write-manifest = не удалось записать манифест: { stop-reason }
stop-write-speeds = не удалось записать скорости: { stop-reason }
stop-workbook = не удалось создать рабочую книгу: { stop-reason }
stop-schema = не удалось создать схему JSON: { stop-reason }
stop-man = не удалось создать страницу руководства: { stop-reason }
stop-thread = не удалось запустить поток выполнения: { stop-reason }
stop-dossier-none = не удалось прочитать досье { $path }: такой папки нет
stop-dossier-is-file = не удалось прочитать досье { $path }: это файл; укажите папку, в которой он находится
stop-dossier-no-city = не удалось прочитать досье { $path }: в нем нет city.toml; его создает `u4ssc new DIR`
stop-dossier-needed = укажите папку досье
stop-dossier-there = в папке { $dir } уже есть досье; укажите новую папку; ничего не изменено
stop-dossiers-there = в папке { $dir } уже есть досье; ничего не изменено (--force перезаписывает его)
stop-dossier-twice = { $first } и { $second } — досье одного города ({ $city }) за один период ({ $period }); укажите одно из них или напишите в city.toml каждого, когда оно опубликовано: тогда более позднее заменит другое
stop-file-there = файл { $file } уже есть; ничего не изменено (--force перезаписывает его)
stop-not-xlsx = имя { $file } не оканчивается на .xlsx, как ожидают электронные таблицы
stop-folder-used = в папке { $dir } есть файлы, которые не созданы прежней сборкой сайта; укажите пустую папку с помощью --out
stop-kpi-not-known = показателя { $code } в { $framework } нет; все коды показывает u4ssc catalogue list
stop-kpi-near = показателя { $code } в { $framework } нет; возможно, имелся в виду { $near }?
stop-catalogue-lacks = в каталоге нет { $path }; скопируйте этот файл из собственного каталога программы
stop-framework-not-known = системы показателей «{ $id }» в каталоге нет; в нем есть: { $known }
stop-benchmarks-none = для { $framework } нет набора контрольных значений; укажите файл с помощью --benchmarks
stop-benchmarks-not-known = { $name } — не файл и не набор контрольных значений; наборы: { $known }
stop-recipe-not-known = { $name } — не файл и не схема расчета; схемы расчета: { $known }
stop-recipe-of-dossiers = { $recipe } сравнивает досье; для таблицы нужна схема расчета, в которой названы ее собственные показатели
stop-panel-not-known = { $name } — не файл и не панель; панели: { $known }
stop-unit-not-known = { $name } не сравнивается; сравниваются: { $known }
stop-language-not-known = слов на языке { $language } нет; есть на языках: { $known }
stop-period-not-known = досье города за период { $period } нет; есть за: { $known }
stop-period-no-year = в периоде «{ $period }» этого досье не назван год; напишите period = "2024" в city.toml
stop-target-year = это досье за { $from } год; для целевого значения нужен более поздний --year, но не позднее { $most }
stop-no-share = --least-coverage { $share }: допустима доля от 0 до 1
stop-no-day = --issued { $day } — не дата; запишите ее как 2024-12-31
stop-no-time = --prepared { $time } — не момент времени; запишите его как 2025-03-01T12:00:00Z
stop-no-address = { $address } — не веб-адрес; напишите адрес вида https://data.example.org
stop-no-address-of = { $option } { $address } — не веб-адрес; он начинается с https://
stop-publisher-needed = каталогу нужен издатель, а досье относятся к нескольким городам; назовите его с помощью --publisher
stop-export-none = ни одно из досье не удалось понять; почему — скажет `u4ssc check`
stop-export-mixed = досье относятся к разным системам показателей; выгрузите их по отдельности
stop-site-mixed = { $dir } относится к системе показателей { $framework }, а первое досье — к { $first }; создайте для каждой свой сайт
stop-argument-not-known = неожиданный аргумент «{ $argument }»
stop-argument-twice = аргумент «{ $argument }» нельзя указать несколько раз
stop-arguments-together = аргумент «{ $argument }» нельзя использовать вместе с «{ $other }»
stop-arguments-missing = не указаны обязательные аргументы: { $arguments }
stop-value-missing = для «{ $argument }» нужно значение, но оно не указано
stop-value-wrong = недопустимое значение для «{ $argument }»: «{ $value }»
stop-value-number = недопустимое значение для «{ $argument }»: «{ $value }» { $accepted ->
    [number] — не число
   *[other] не входит в { $accepted }
}
stop-command-not-known = неизвестная команда «{ $command }»
stop-command-missing = для «{ $command }» нужна подкоманда, но она не указана

# The command line: what it says beside its data

cli-near = Возможно, имелось в виду { $near }?
cli-accepted = Допустимо: { $known }.
cli-more-help = Подробнее — с параметром «--help».
cli-nothing-made = Не из чего составить досье.
cli-made = создана папка { $dir }; заполните city.toml и { $file }, затем: u4ssc check { $dir }
cli-wrote = записан файл { $file }
cli-lost = ответов с ошибками в рабочей книге нет, или из двух есть только один; ошибок: { $errors }; см. u4ssc check { $dir }
cli-nothing-written = ничего не записано; досье создает --out DIR
cli-proposed = готовых строк: { $ready }, строк, которые ждут вашего решения как комментарии: { $open }; сохраните это как mapping.toml, затем: u4ssc import map { $file } --mapping mapping.toml
cli-mapped = строк: { $rows }, ответов: { $answers }, досье: { $dossiers }, пропущено намеренно: { $ignored }, замечаний: { $findings }
cli-richer = значений в досье за { $now }: { $few }, в досье за { $then }: { $many }; последнее рассматривается с --period { $then }
cli-errors-of = { $dir }: { $counted }; их перечисляет u4ssc check { $dir }
cli-replaced = { $dir } не используется: его заменяет { $by }, опубликованное позже
cli-errors-dossiers = досье с ошибками: { $count }; ошибки перечисляет `u4ssc check`
cli-errors-pages = ошибок: { $count }; они приведены на страницах, и их перечисляет `u4ssc check`
cli-no-licence-files = лицензия не указана (--licence), и в файлах она не названа: никто не узнает, что данные можно использовать
cli-no-licence-pages = на страницах не названа лицензия, и никто не узнает, что данные можно использовать; назовите ее с помощью --licence https://...
cli-no-code = на сертификате нет кода для сканирования: нужен адрес, по которому он будет опубликован; укажите его: --address https://...
cli-no-sitemap = нет sitemap.xml: для него нужны полные адреса; назовите адрес сайта с помощью --address https://...
cli-files-written = файлов: { $count }, записано: { $written }
cli-bar-dossiers = досье
cli-bar-folders = папки
cli-bar-cities = города
cli-bar-pages = страницы
cli-bar-documents = документы
cli-bar-points = точки данных
cli-bar-replications = прогоны

cli-no-value = нет значений для всех или части точек данных: { $codes }
cli-checked = ошибок: { $errors }, предупреждений: { $warnings }, примечаний: { $notes }; точек данных со значением: { $with } из { $all }
cli-scored-with = { $city }, контрольные значения: { $set } { $version }
cli-all = Всего
cli-targets = { $city } { $period }, целевые значения на { $year } год
cli-trends = { $city }, целевой год — { $year }
cli-of = { $part } из { $all }

cli-final-value = итоговое значение { $given }
cli-at = { $written }, место: { $place }
cli-times = умножено на { $factor }
cli-missing = недостает
cli-from-profile = из профиля города, { $given }
cli-not-computed = нельзя вычислить: { $part } — ноль или слишком большое число
cli-no-source = источника нет
cli-share-of-target = { $share } целевого значения { $target } ({ $source }, { $year }): диапазон «{ $band }», баллов: { $points } из 4
cli-not-scored = без оценки; целевое значение { $target } ({ $source }, { $year })
cli-no-benchmark = нет контрольного значения
cli-no-benchmark-why = нет контрольного значения: { $reason }

cli-result = результат
cli-target-from = целевое значение { $target } ({ $source }, { $year })
cli-inputs = исходные величины
cli-from-fact = из профиля: { $fact }
cli-reporting = представление данных
cli-verifier = проверка
cli-data-sources = источники данных
cli-sources = источники
cli-framework = { $framework } { $version }: показателей — { $kpis }, точек данных — { $points }, правил для нескольких показателей — { $rules }
cli-benchmarks = { $set }: контрольных значений — { $with }, точек данных без них, с указанием причины — { $without }
cli-unconfirmed = фактов, не подтвержденных ни одной опубликованной страницей: { $count }
cli-unconfirmed-hint = фактов, не подтвержденных ни одной опубликованной страницей: { $count } (их перечисляет --unverified)
cli-open-rule = правило { $id }: { $source }
cli-open-place = место { $place }: { $fact }
cli-not-translated = { $language }: не переведено: { $count }
cli-lacking = нет { $what }
cli-left-over = лишнее: { $what }
cli-country = страна «{ $name }»

# Heads and words of tables at the terminal

cli-code = код
cli-kpi = показатель
cli-unit = единица
cli-note = примечание
cli-score = оценка
cli-points = баллы
cli-could-be = возможно
cli-scored = оценено
cli-coverage = полнота данных
cli-index = индекс
cli-rank = место
cli-between = с вероятностью 90 %
cli-among-best = среди лучших { $top }
cli-missing-could-make = возможный индекс при недостающих данных
cli-weight = вес
cli-value = значение
cli-treated = после сглаживания
cli-on-scale = на шкале
cli-own = свое
cli-realistic = реалистичное
cli-ambitious = амбициозное
cli-ceiling = предел
cli-benchmark = контрольное значение
cli-peers = сопоставимые города
cli-peer = сопоставим
cli-target = целевое значение
cli-chance = вероятность
cli-distance = расстояние
cli-years = годы
cli-point-count = точек
cli-cases = случаи
cli-places = территории
cli-reached = достигли { $percent }
cli-off = отклонение
cli-a-year = в год
cli-interval = интервал
cli-in = в чем
cli-class = класс

## Comments of a proposed mapping

map-no-column = ни один столбец этого не сообщает
map-two-numbers = или "."? { $text } можно прочитать как два разных числа
map-called-too = так же называется и другой столбец
map-codes-too = коды или названия показателей, как в другом столбце
map-nearly-column = почти название этого столбца
map-nothing-known = об этом столбце ничего не известно
map-looks-period = разных текстов, которые являются годами: { $found } из { $all }
map-looks-value = разных текстов, которые являются числами: { $found } из { $all }
map-looks-unit = разных текстов, которые являются единицами: { $found } из { $all }
map-looks-code = разных текстов, которые являются кодами или названиями показателей (или близки к ним): { $found } из { $all }
map-nearly-kpi = почти название показателя:
map-nearly-name = почти это название
map-no-kpi = показателя с таким кодом или названием нет
map-not-known = неизвестно
