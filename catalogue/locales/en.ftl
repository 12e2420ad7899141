# Words of the platform in English.
#
# A sentence about a finding has two parts: what was read and why that is a problem, and (.remedy) how to repair it. Where
# it stands, and what it is about, is printed beside it. A fact that a finding does not have is "absent", a bound that does
# not exist is "unbounded".

## Signs of the language

number-minus = −
date-locale = en-001
# A number and its unit, with a no-break space between them.
with-unit = { $number }{ "\u00A0" }{ $unit }
# A name and what is said of it.
named = { $name }: { $value }
# "methodology page 23": where a fact of the catalogue is from.
cited-page = { $name } page { $page }
# Between things in a line, and between things that have commas of their own.
list-comma = { ", " }
list-semicolon = { "; " }
one-or-other = { $first } or { $second }
list-clause = { ", " }
sentence-space = { " " }
less-than = <{ "\u00A0" }{ $value }
more-than = >{ "\u00A0" }{ $value }
at-most = ≤{ "\u00A0" }{ $value }
at-least = ≥{ "\u00A0" }{ $value }
# Ends a sentence that has no end, and stands behind a label.
full-stop = .
writing-direction = ltr

## Answers, states, bands, grades and other words of the data

answer-yes = yes
answer-no = no

state-reported = Reported
state-overridden = Reported as a final value
state-implausible = Implausible
state-not-verified = Not verified
state-partial = Partly reported
state-not-computable = Not computable
state-not-applicable = Not applicable
state-not-reported = Not reported
no-benchmark = No benchmark
not-scored = not scored

band-below-33 = Below 33% of target
band-from-33 = 33 to 66% of target
band-from-66 = 66 to 95% of target
band-from-95 = 95% of target and more

quality-accurate-measurement = Accurate measurement
quality-inhabitant-survey = Extrapolated from a survey of inhabitants
quality-higher-level-data = Extrapolated from regional or national data
quality-estimate = Estimate on assumptions
quality-personal-estimate = Personal estimate
quality-unknown = Unknown or not traceable
quality-absent = No grade given

severity-error = Error
severity-warning = Warning
severity-info = Note

basis-published = Published scoring value
basis-sdg-fully-met = SDG fully met
basis-international-target = International target
basis-un-body-goal = Goal of a UN body
basis-statistics = International statistics
basis-leading-cities = Leading cities

level-core = Core
level-advanced = Advanced

kind-smart = Smart
kind-structural = Structural
kind-sustainable = Sustainable

direction-higher = More is better
direction-lower = Less is better
direction-nominal = The nearer to the benchmark the better
direction-none = Neither way is better
direction-yes-no = Yes or no

rule-value-over-benchmark = Share of target = value divided by benchmark.
rule-benchmark-over-value = Share of target = benchmark divided by value; a value of zero reaches the whole target.
rule-smaller-over-larger = Share of target = the smaller of value and benchmark divided by the larger.
rule-yes-is-target = Yes is the whole target, no is nothing of it.

rule-short-value-over-benchmark = value / benchmark
rule-short-benchmark-over-value = benchmark / value
rule-short-smaller-over-larger = smaller / larger
rule-short-yes-is-target = yes = 100%

origin-final-value = given as a final value
origin-given = given
origin-profile = from the city profile
origin-derived = computed from other inputs
origin-data-point = another data point
origin-missing = missing

share-of-target = { $share } of target

## Pictures

wheel-title = Benchmarking wheel of { $city }, { $period }
wheel-desc = Rings from the centre: the city, its dimensions, their categories, and the data points. Categories and data points have the colour and the one to four dots of their band; data points that are not scored have a mark of their own. The tables on the page hold the same facts.
radar-title = { $dimension }: { $city }, { $period }
radar-desc = Percentage of each category from 0 in the centre to 100 at the outer circle. The dashed circles are at 33, 66 and 95 percent. The thick line on an axis is the interval that missing data could still make of the score. A category that is not scored is a gap.
score-sentence = { $percent } ({ $band }), { $points } of { $most } points{ $missing ->
    [0] { "" }
   *[other] ; with the missing data between { $low } and { $high }
}; values for { $with } of { $all ->
    [one] 1 data point
   *[other] { $all } data points
} ({ $coverage })
score-sentence-none = not scored; values for { $with } of { $all ->
    [one] 1 data point
   *[other] { $all } data points
} ({ $coverage })

## Page of a city

page-title = { $city }, { $period }: city report, { $framework }
skip = Skip to the report
contents = On this page
invented-short = invented city
invented-title = This city does not exist.
invented-text = Its name and all of its figures were invented to show how a report looks. Nothing here describes a real place.
header-kicker = City report
period = Reporting period
currency = Currency
published = Published
framework = Framework
benchmark-set = Benchmark set
version = version { $version }
profile = City profile
coverage = Coverage
points = Points
points-of = { $points } of { $most }
points-in-words = { $points } of { $most } points
interval = Interval
interval-of = { $low } to { $high }
score = Score
score-and-interval = Score and interval
band = Band
remark = Remark

summary = Summary
summary-score = Score over all data points
summary-sentence = { $scored } of { $all ->
    [one] 1 data point
   *[other] { $all } data points
} { $scored ->
    [one] has both a value and a benchmark and makes
   *[other] have both a value and a benchmark and make
} { $points } of { $most } points, which is { $percent }. { $missing ->
    [0] Every data point that has a benchmark is scored.
    [one] 1 more has a benchmark but no value that counts: if it came at its worst, the score would be { $low }, and at its best { $high }.
   *[other] { $missing } more have a benchmark but no value that counts: if all of these came at their worst, the score would be { $low }, and at their best { $high }.
} Coverage is { $coverage }: { $with } of { $all ->
    [one] 1 data point
   *[other] { $all } data points
} { $with ->
    [one] has
   *[other] have
} a value.
summary-sentence-none = No data point has both a value and a benchmark, so there is no score. Coverage is { $coverage }: { $with } of { $all ->
    [one] 1 data point
   *[other] { $all } data points
} { $with ->
    [one] has
   *[other] have
} a value.
summary-caution = A score is context for the data, not a ranking. Leaving out a bad figure raises it, so read it together with coverage and interval.
summary-levels = { $core } of { $core_all ->
    [one] 1 core KPI
   *[other] { $core_all } core KPIs
} and { $advanced } of { $advanced_all ->
    [one] 1 advanced KPI
   *[other] { $advanced_all } advanced KPIs
} have values for all their data points.
summary-verification = Verification: { $accepted ->
    [one] 1 value
   *[other] { $accepted } values
} accepted, { $refused } not accepted, { $unrecorded } without a record.
strip-legend = The round mark is the score, the thin line its interval, the bar below it coverage.

wheel = Benchmarking wheel
wheel-intro = From the centre: the city, its dimensions, their categories and the data points. Each part says its value; the table below lists them all.
wheel-table = The wheel as a table
wheel-table-caption = Scores and states behind the wheel
radars = Categories by dimension
radars-intro = Percentage of points of each category. The thick line on an axis is its interval.
radar-of = { $dimension } as a radar
radar-table = { $dimension } as a table
radar-table-caption = Categories of { $dimension }
sub-dimensions = Sub-dimensions
sub-dimensions-caption = Scores of the sub-dimensions

results = Results
results-of = { $dimension }: results
column-sub-dimension = Sub-dimension
column-category = Category
column-kpi = KPI and data point
column-kpi-name = KPI
column-code = Code
column-result = Result
column-performance = Performance to benchmark
column-benchmark = Benchmark
column-quality = Data quality
column-state = State or band
column-limits = Value at 33 · 66 · 95% of target
column-rule = Rule
column-basis = Basis and source
column-missing = Missing
data-points = Data points
made-of = How was this made?
made-formula = Formula
made-written = written as “{ $written }”
made-at = at { $place }
verified-yes = Verified
verified-no = Not accepted by the verifier
sdg = SDG { $number }
sdg-title = Sustainable Development Goal { $number }: { $title }

not-reported = KPIs not reported
not-reported-intro = These KPIs have no value, or not for all of their data points. They are left out of the scores; the intervals say what they could change.
not-reported-none = All KPIs were reported, each with all of its data points.
not-reported-caption = KPIs and data points without a value
not-reported-whole = Whole KPI
not-reported-part = Partial, following not reported:
not-verified = KPIs not verified
not-verified-intro = A verifier did not accept these values. They are not scored.
not-verified-none-all = All values were accepted by a verifier.
not-verified-none-some = No value was refused by a verifier. { $accepted ->
    [one] 1 value was
   *[other] { $accepted } values were
} accepted; for { $unrecorded } nothing is recorded.
not-verified-none-unrecorded = No verification is recorded for these values: none was accepted, and none was refused.
not-verified-caption = KPIs and data points that are not verified

findings = Findings
findings-intro = What is wrong or odd in the data, where it stands and how to repair it.
findings-none = Nothing wrong or odd was found.
findings-errors = { $count ->
    [one] 1 error
   *[other] { $shown } errors
}
findings-warnings = { $count ->
    [one] 1 warning
   *[other] { $shown } warnings
}
findings-infos = { $count ->
    [one] 1 note
   *[other] { $shown } notes
}
findings-error-intro = The value can't be used as it is.
findings-warning-intro = Somebody should look at it.
findings-info-intro = Worth knowing; nothing to do.
finding-place = Where
finding-remedy = What to do

method = Benchmarks and method
method-share = A value becomes a share of its benchmark, the value that counts as 100% of target. The share falls into one of four bands, and each band has its points. A share exactly on a limit belongs to the band above it.
method-bands-caption = Bands and points
method-score = A score is the sum of the points of the scored data points, divided by four times their number. Data points that have no value, no benchmark, an implausible value or one that a verifier did not accept are left out above and below the line. A KPI with several data points counts as often as it has data points.
method-interval = The interval of a score is what would come out if every data point that has a benchmark and is not scored came at its worst (1 point) or at its best (4 points). Coverage is the share of data points that have a value.
method-rules = How a value becomes a share
method-benchmarks = All benchmarks and their limits
method-benchmarks-caption = Benchmarks, limits of the bands, rules and sources
method-without = Without benchmark
method-without-caption = Data points without a benchmark, and why
method-reason-direction = Neither way is better.
method-reason-absent = The benchmark set has none.
sources = Sources
sources-framework = Framework
sources-figures = Published figures
sources-data = Sources that the city names
sources-none = The city names no source.
downloads = Data of this page
download-json = This report as JSON
download-csv = The data points as CSV
footer-made = Made with the U4SSC platform, version { $version }.
footer-basis = { $framework }, version { $framework_version }. Benchmarks: { $benchmarks }, version { $benchmarks_version }.

## Page of several cities

index-title = Cities side by side
index-title-framework = Cities side by side, { $framework }
index-kicker = Comparison
index-intro = { $count ->
    [one] One city report, by the name of the city.
   *[other] { $shown } city reports, in the order of the cities' names.
}
index-caution = This is not a ranking. The scores rest on the data that each city reported, and coverage differs: a city that leaves out what it is not good at has a higher score. Read each score with its coverage and its interval; where two intervals overlap, the data do not tell the cities apart.
index-mixed = The reports rest on different frameworks or benchmark sets, so their scores can't be set side by side without care.
index-table = Scores and coverage
index-table-caption = Cities by name, with coverage, scores and findings
index-heat = Categories
index-heat-intro = Percentage of points of each category, with the dots of its band. A dash is a category that is not scored.
index-heat-caption = Cities and categories
index-city = City
index-open = Report of { $city }, { $period }
index-findings = Findings
index-no-findings = none
index-none = There is no report yet.
index-data = Data of all cities
index-csv = All data points as CSV

## Guide in the workbook

# Headings of the workbook, a line each; they stand above the English ones, by which it is read.
workbook-headings =
    KPI code
    KPI
    Data point
    Numerator
    Numerator value
    Numerator unit
    Denominator
    Denominator value
    Denominator unit
    Result
    Unit
    Reported
    Performance
    Verified
    Data quality
    Data origin
    Source
    Note
    Level
workbook-fact-headings =
    Fact
    Label
    Value
    Unit
    Source
workbook-guide =
    This workbook collects the figures of one city for one reporting period. Fill in the sheet "City" first, then one sheet per dimension.
    A row is a data point. Write the numbers into "Numerator value" and "Denominator value"; the result computes itself. More inputs of the same data point stand in the rows below it.
    If only the final value is known, type it over the formula in "Result".
    A cell that stays empty means that nothing was reported. Zero is a value: write 0 only where zero was measured. Where a KPI does not apply to the city, write "not applicable".
    Write numbers with a decimal point or comma, and without separators for thousands. Write 45 for 45%, not 0.45.
    If your unit is not the one shown, write yours into the unit cell; known units are converted.
    Choose a grade of data quality, and name the origin and the source of each figure: the verifier will ask for them.
    Do not merge cells, and leave the KPI codes as they are. The order of rows and columns does not matter; further columns are left alone.

## Findings: the files of the catalogue

finding-file-unreadable = The file is not valid TOML: { $read }.
    .remedy = Repair the text at that place; quotes, brackets and equal signs are the usual causes.
finding-key-unknown = The key “{ $read }” is not known here. { $accepted ->
    [absent] No key is accepted.
   *[other] Accepted: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Remove the key, or write one of those that are accepted.
   *[other] Write “{ $nearest }” if that was meant; otherwise remove the key.
}
finding-key-missing = The key “{ $subject }” is missing.
    .remedy = Add it; the schema of the file says what belongs there.
finding-value-not-accepted = Read { $read } for “{ $subject }”. Accepted: { $accepted }.
    .remedy = Write one of the accepted values.
finding-name-not-accepted = The name “{ $read }” can't be used in a formula. Accepted: { $accepted }.
    .remedy = Write the name with small letters, digits and underscores.
finding-name-twice = The name “{ $read }” stands for two things.
    .remedy = Rename one of them, also in the formulas.
finding-file-name = The file is not named by its code. Accepted: { $accepted }.
    .remedy = Rename the file, or correct the code.
finding-kpi-twice = The code is already used by { $other }.
    .remedy = Keep one of the two files, or correct the code.
finding-dimension-unknown = The dimension “{ $read }” is not one of the framework. { $accepted ->
    [absent] The framework has none.
   *[other] Accepted: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Write one of those, or add the dimension to framework.toml.
   *[other] Write “{ $nearest }” if that was meant, or add the dimension to framework.toml.
}
finding-sub-dimension-unknown = The sub-dimension “{ $read }” is not one of that dimension. { $accepted ->
    [absent] The dimension has none.
   *[other] Accepted: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Write one of those, or add the sub-dimension to framework.toml.
   *[other] Write “{ $nearest }” if that was meant, or add the sub-dimension to framework.toml.
}
finding-category-unknown = The category “{ $read }” is not one of the framework. { $accepted ->
    [absent] The framework has none.
   *[other] Accepted: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Write one of those, or add the category to framework.toml.
   *[other] Write “{ $nearest }” if that was meant, or add the category to framework.toml.
}
finding-aim-unknown = The aim “{ $read }” is not one of the definition. { $accepted ->
    [absent] The definition has none.
   *[other] Accepted: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Write one of those, or add the aim to definition.toml.
   *[other] Write “{ $nearest }” if that was meant, or add the aim to definition.toml.
}
finding-aspect-unknown = The aspect “{ $read }” is not one of the definition. { $accepted ->
    [absent] The definition has none.
   *[other] Accepted: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Write one of those, or add the aspect to definition.toml.
   *[other] Write “{ $nearest }” if that was meant, or add the aspect to definition.toml.
}
finding-definition-kpi-twice = The KPI is put into cells of the definition a second time.
    .remedy = Keep one of the two entries, with all cells that it informs.
finding-definition-kpi-without-cell = The KPI informs no cell of the definition, so the definition check leaves it out.
    .remedy = Name the cells that it tells something about in definition.toml.
finding-definition-source-missing = The entry says that a publication puts the KPI into these cells, and names none.
    .remedy = Name the publication in “source”, or write “judgement” as the basis.
finding-quality-grade-missing = Nothing says how uncertain values of the grade “{ $read }” are.
    .remedy = Add a [[grade]] for it to quality.toml.
finding-quality-grade-twice = The grade “{ $read }” stands twice in the table.
    .remedy = Keep one of the two.
finding-quality-assumed = { $read } of { $all } values come without a grade of data quality, or were made of something that has none. Their uncertainty is taken as that of the grade “{ $grade }”.
    .remedy = Grade the inputs; then the intervals show how sure the city really is.
finding-profile-fact-unknown = “{ $read }” is not a fact of the city profile. { $accepted ->
    [absent] The framework has none.
   *[other] Accepted: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Write one of those, or add the fact to framework.toml.
   *[other] Write “{ $nearest }” if that was meant, or add the fact to framework.toml.
}
finding-rule-reference-unknown = Nothing stands for “{ $read }”. { $nearest ->
    [absent] Accepted are a code, "CODE / data point", "CODE # input" and "profile.fact".
   *[other] The nearest is “{ $nearest }”.
}
    .remedy = Correct the code, the data point, the input or the fact behind it.
finding-usual-source-missing = A usual range is given without saying where it is from.
    .remedy = Add usual_source, be it "general knowledge".
finding-benchmark-not-positive = The benchmark is { $read }, and less is better: no value can be measured against zero or less.
    .remedy = Write a benchmark above zero, or list the data point as one without a benchmark.
finding-benchmark-twice = The data point has a benchmark already, at { $other }.
    .remedy = Keep one of the two.
finding-unit-unknown = “{ $read }” is not a UCUM code{ $reason ->
    [absent] {""}
   *[other] : { $reason }
}.
    .remedy = Write the unit as a UCUM code, such as %, km2, ug/m3 or {"{"}household{"}"}.
finding-formula-missing = The KPI has neither a formula nor data points.
    .remedy = Add a formula, or data points with a formula each.
finding-formula-syntax = Read { $read } in the formula “{ $formula }”. Accepted here: { $accepted }.
    .remedy = Correct the formula at that place.
finding-formula-name-unknown = Nothing stands for “{ $read }” in the formula “{ $formula }”.
    .remedy = { $nearest ->
    [absent] Use the name of an input or of a data point, or add the input.
   *[other] Write “{ $nearest }” if that was meant, or add the input.
}
finding-formula-units-differ = “{ $read }” puts { $left } and { $right } together, which are different kinds of units (formula “{ $formula }”).
    .remedy = Correct the unit of one of the inputs, or divide and multiply before adding or comparing.
finding-formula-result-unit = The formula “{ $formula }” gives { $left }, and the unit asked for is { $right }.
    .remedy = Correct the formula, the unit of an input, or the unit of the result.
finding-formula-scale = The number that comes out of “{ $formula }” does not fit its unit: a factor of { $factor } is missing.
    .remedy = Multiply by { $factor }, or correct the unit; a forgotten 100 for per cent is the usual cause.
finding-formula-not-yes-no = “{ $read }” is a number where a yes or no is needed (formula “{ $formula }”).
    .remedy = Compare it with something, such as { $read } > 0.
finding-formula-not-number = “{ $read }” is a yes or no where a number is needed (formula “{ $formula }”).
    .remedy = Use if(condition, a, b) to make a number of it.
finding-formula-cycle = These inputs are computed from each other in a circle: { $read }.
    .remedy = Give one of them without a formula.

## Findings: the values of a city

finding-value-repeated = The same value is given a second time; it also stands at { $other }.
    .remedy = Nothing is lost. Remove one of the two when convenient.
finding-value-twice = Two different answers are given: “{ $read }” here and “{ $first }” at { $other }. Neither is used.
    .remedy = Find out which one is right and remove the other.
finding-city-field-empty = “{ $subject }” is empty.
    .remedy = Fill it in, in city.toml.
finding-state-beside-value = A value ({ $read }) and the answer { $state ->
    [absent] that there is none
   *[other] “{ $state }”
} are given for the same data point. The value is not used.
    .remedy = Remove the one that is wrong.
finding-fact-differs = The workbook says “{ $read }”, and { $other } says “{ $first }”. The latter is used.
    .remedy = Find out which one is right, and write it in both places, or only in one.
finding-data-point-needed = “{ $read }” is given for the whole KPI, which has several data points, so it is not used.
    .remedy = Say which data point it is: { $accepted }.
finding-unit-taken-per-year = “{ $read }” says nothing about time. It was taken as an amount per year, in { $accepted }.
    .remedy = Nothing needs to be done if that is right.
finding-value-negative = Read “{ $read }”: it can't be below zero.
    .remedy = Look at the sign and at the field; a change from year to year may have been entered in place of an amount.
finding-value-not-whole = Read “{ $read }”: a count has no decimals.
    .remedy = See whether the decimal sign should group thousands, or whether a rate was entered in place of a count.
finding-value-approximate = Read “{ $read }”: the number is marked as approximate.
    .remedy = Nothing needs to be done. Replace it with the exact number if there is one, and choose a quality grade that fits.
finding-value-impossible = Read { $read }{ $unit ->
    [absent] {""}
   *[other] {" "}{ $unit }
}, which is impossible. Accepted: { $least ->
    [unbounded] at most { $most }
   *[other] { $most ->
        [unbounded] { $least } and more
       *[other] { $least } to { $most }
    }
}.
    .remedy = Look at the unit, at the decimal sign and at the inputs that the value was made of.
finding-value-unusual = Read { $read }{ $unit ->
    [absent] {""}
   *[other] {" "}{ $unit }
}, which is unusual. Usual: { $least ->
    [unbounded] at most { $most }
   *[other] { $most ->
        [unbounded] { $least } and more
       *[other] { $least } to { $most }
    }
} ({ $source }).
    .remedy = See whether the unit, the decimal sign or the area is another one. If the value is right, say why in the comment.
finding-percentage-as-fraction = Read { $read }: the percentage may have been typed as a fraction. { $hundredfold }% would be usual; usual are { $least } to { $most }% ({ $source }).
    .remedy = Write { $hundredfold } if that is meant. If { $read }% is right, say so in the comment.
finding-percentages-as-fractions = { $small ->
    [one] 1 of { $all } percentages is at most 1: it seems to have been typed as a fraction.
   *[other] { $small } of { $all } percentages are at most 1: they seem to have been typed as fractions.
}
    .remedy = See how the cells were formatted. Write 45 for 45%, not 0.45.
finding-unit-not-known = The unit “{ $unit }” of “{ $read }” is not known. The value is not used; { $accepted } is asked for.
    .remedy = Write the unit as it is accepted here, or leave it out if the value is in that unit.
finding-unit-does-not-convert = The unit “{ $unit }” of “{ $read }” measures something else than { $accepted }, so the value is not used.
    .remedy = Enter the value in { $accepted }, and see whether it stands in the right field.
finding-answer-kind = Read “{ $read }”. Accepted: { $accepted ->
    [yes-no] yes or no
    [number] a number
   *[other] { $accepted }
}.
    .remedy = { $accepted ->
    [yes-no] Answer yes or no, or “not reported”.
   *[other] Enter a number, or “not reported”.
}
finding-override-differs = The final value that was given is { $read }, but its inputs give { $computed }. The given value is used.
    .remedy = Find out which one is right: correct the inputs, or leave out the final value.
finding-input-missing = It can't be computed. Missing: { $missing }.
    .remedy = Enter what is missing, or say “not reported”.
finding-formula-division-by-zero = It can't be computed, because “{ $part }” is zero (formula “{ $formula }”).
    .remedy = See whether zero was entered for a missing number. If there is nothing to measure, say “not applicable”.
finding-formula-too-large = It can't be computed, because “{ $part }” becomes larger than any sensible number (formula “{ $formula }”).
    .remedy = Look at the units and at the number of zeros of the inputs.
finding-remark = { $remark }
    .remedy = Nothing needs to be done.
finding-remark-contradiction = { $remark }
    .remedy = Find out which of the figures is right, and correct the other.
finding-same-quantity = Read “{ $read }” here and { $expected } at { $other } for the same quantity.
    .remedy = Use one figure from one source and year, or say in the comment why they differ.

## Findings: reading files

finding-file-too-large = The file is too large{ $size ->
    [absent] {""}
   *[other] {" "}({ $size } MB)
}. { $limit ->
    [absent] It was not read.
   *[other] At most { $limit } MB are read.
}
    .remedy = Keep only the sheets and columns that are asked for, or split the file.
finding-file-not-found = { $read ->
    [absent] The file is not there.
   *[other] There is no file or folder “{ $read }”.
}
    .remedy = { $nearest ->
    [absent] Look at the spelling of the path.
   *[other] Did you mean “{ $nearest }”?
}
finding-table-without-rows = There is a line of headings and no row below it.
    .remedy = Export the table again, with its rows.
finding-file-empty = The file is empty.
    .remedy = See whether it was saved; export it again.
finding-file-not-readable = The file can't be read{ $reason ->
    [absent] {""}
   *[other] : { $reason }
}.{ $accepted ->
    [absent] {""}
   *[other] {" "}Accepted: { $accepted }.
}
    .remedy = Look at its format and at its permissions, and save it again as CSV (UTF-8) or as an xlsx workbook.
finding-zip-bomb = Unpacked, the workbook has more than { $limit ->
    [absent] can be read
   *[other] { $limit } MB
}, so it was not read.
    .remedy = Save it anew with a spreadsheet program, without empty formatted rows and pictures. If you do not know where it is from, do not open it.
finding-workbook-broken = The workbook is damaged or is not an xlsx workbook{ $reason ->
    [absent] { $read ->
        [absent] {""}
       *[other] : { $read }
    }
   *[other] : { $reason }
}.
    .remedy = Open it with a spreadsheet program and save it again as xlsx, or export the sheets as CSV.
finding-sheet-unknown = The sheet “{ $read ->
    [absent] { $sheet }
   *[other] { $read }
}” is not known, and was not read.{ $accepted ->
    [absent] {""}
   *[other] {" "}Accepted: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Rename the sheet if its data should be read; otherwise leave it.
   *[other] Rename it to “{ $nearest }” if its data should be read.
}
finding-sheet-missing = { $sheet ->
    [absent] No sheet has data that could be read.
   *[other] The sheet “{ $sheet }” is missing.
}{ $read ->
    [absent] {""}
   *[other] {" "}Read: { $read }.
}{ $accepted ->
    [absent] {""}
   *[other] {" "}Accepted: { $accepted }.
}
    .remedy = Add the sheet, or start from the template.
finding-header-missing = No line with the names of the columns was found.{ $read ->
    [absent] {""}
   *[other] {" "}Read: { $read }.
}{ $accepted ->
    [absent] {""}
   *[other] {" "}Accepted: { $accepted }.
}
    .remedy = Write the names of the columns into the first line, as in the template.
finding-column-unknown = The column “{ $read ->
    [absent] { $column }
   *[other] { $read }
}” is not known, and was not read.{ $accepted ->
    [absent] {""}
   *[other] {" "}Accepted: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Rename the column if its data should be read; otherwise leave it.
   *[other] Rename it to “{ $nearest }” if that was meant.
}
finding-column-missing = { $column ->
    [absent] A column is missing.
   *[other] The column “{ $column }” is missing.
}{ $read ->
    [absent] {""}
   *[other] {" "}Read: { $read }.
}{ $accepted ->
    [absent] {""}
   *[other] {" "}Accepted: { $accepted }.
}
    .remedy = Add the column, or start from the template.
finding-column-twice = Two columns are named “{ $read ->
    [absent] { $column }
   *[other] { $read }
}”{ $other ->
    [absent] {""}
   *[other] {" "}(the other is { $other })
}; the first one was read.
    .remedy = Rename or remove one of them.
finding-kpi-unknown = No KPI has the code or name “{ $read }”.{ $accepted ->
    [absent] {""}
   *[other] {" "}Accepted: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Look the code up in the list of KPIs; the line was not read.
   *[other] Write “{ $nearest }” if that was meant; the line was not read.
}
finding-data-point-unknown = { $read ->
    [absent] The KPI has several data points, and the line does not say which one it is about.
   *[other] The KPI has no data point “{ $read }”.
}{ $accepted ->
    [absent] {" "}It is reported as a whole.
   *[other] {" "}Accepted: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] { $accepted ->
        [absent] Leave the data point empty.
       *[other] Name one of those; the line was not read.
    }
   *[other] Write “{ $nearest }” if that was meant; the line was not read.
}
finding-input-unknown = The KPI has no input “{ $read }”.{ $accepted ->
    [absent] {""}
   *[other] {" "}Accepted: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Name one of its inputs, or leave the input empty if this is the final value.
   *[other] Write “{ $nearest }” if that was meant; the line was not read.
}
finding-row-without-code = The line has a value{ $read ->
    [absent] {""}
   *[other] {" "}(“{ $read }”)
} but no KPI code, so it was not read.
    .remedy = Write the code of the KPI into the line.
finding-row-too-short = The line has fewer cells than there are columns{ $columns ->
    [absent] {""}
   *[other] {" "}({ $columns })
}, and none for the value.
    .remedy = Add the missing cells; a text with a comma needs quotes around it.
finding-quote-open = A quotation mark is opened and never closed, so lines may have run into each other.
    .remedy = Close it, or write two in a row where a quotation mark belongs to the text.
finding-other-city = { $rows ->
    [absent] Some lines are
    [one] 1 line is
   *[other] { $rows } lines are
} about “{ $read }”, and this dossier is about “{ $accepted }”; { $rows ->
    [one] it was
   *[other] they were
} not read.
    .remedy = Move the lines into the folder of that city and period, or correct the name and the period.
finding-number-ambiguous = “{ $read }” can be two numbers: { $readings }. It is not guessed.
    .remedy = Write it without a separator for thousands, or name the decimal sign of the file (decimal_sign in city.toml).
finding-number-unreadable = “{ $read }” is neither a number nor an answer that is known.{ $accepted ->
    [absent] {""}
   *[other] {" "}Accepted: { $accepted }.
}
    .remedy = Write one number such as 1234.5, yes or no, “not reported” or “not applicable”; anything else belongs into the comment.
finding-cell-error = The cell holds the error { $read } of the spreadsheet, not a value.
    .remedy = Repair the formula of the cell, or write the value itself.
finding-cell-not-computed = The cell holds the formula { $read } without its result.
    .remedy = Open the workbook with a spreadsheet program, let it compute, and save it; or write the value itself.
finding-cell-date = The cell holds the date { $read }, not a number.
    .remedy = Spreadsheets turn text such as 3-4 or 1.2 into dates. Format the cell as a number and type the value again.
finding-cell-boolean = The cell holds { $read }, where a number is asked for.
    .remedy = Write the number, or “not reported”.
finding-quality-unknown = “{ $read }” is not a grade of data quality.{ $accepted ->
    [absent] {""}
   *[other] {" "}Accepted: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Write one of the six grades; the value was read without a grade.
   *[other] Write “{ $nearest }” if that was meant; the value was read without a grade.
}
finding-verified-unreadable = “{ $read }” does not say whether the value is verified.{ $accepted ->
    [absent] {" "}Accepted: yes and no.
   *[other] {" "}Accepted: { $accepted }.
}
    .remedy = Write yes or no, or leave the cell empty.
finding-encoding-guessed = The file is not UTF-8; it was read as { $encoding ->
    [absent] an older encoding
   *[other] { $encoding }
}.
    .remedy = See whether letters with accents are right, and save the file as UTF-8.
finding-encoding-broken = Some bytes are not text{ $encoding ->
    [absent] {""}
   *[other] {" "}in { $encoding }
}{ $line ->
    [absent] {""}
   *[other] , the first in line { $line }
}; they were replaced by a question mark in a diamond.
    .remedy = Export the file again as UTF-8.
finding-framework-unknown = The framework “{ $read }” is not in the catalogue.{ $accepted ->
    [absent] {""}
   *[other] {" "}Accepted: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Write one of those, or add the framework to the catalogue.
   *[other] Write “{ $nearest }” if that was meant.
}
finding-framework-version = The data follow version { $read } of the framework; the catalogue has { $accepted ->
    [absent] another one
   *[other] { $accepted }
}, by whose rules they were computed.
    .remedy = See whether the rules changed for the KPIs in question, and correct the version in city.toml.
finding-city-file-missing = There is no city.toml, which says who the city is and what period the data are for.{ $accepted ->
    [absent] {""}
   *[other] {" "}Accepted: { $accepted }.
}
    .remedy = Add a city.toml with the name, the country and the period of the city.
finding-nothing-given = Nothing was given: there is no value in any file.
    .remedy = Fill in the template, and see whether the values stand in the columns that are read.
finding-merged-cells = The cell with the KPI code is merged with others{ $line ->
    [absent] {""}
   *[other] , from line { $line } on
}; only the first line of them has the code, so this one was not read.
    .remedy = Split the cells, and write the code into each line.
finding-fact-unknown = “{ $read }” is not a fact of the city profile.{ $accepted ->
    [absent] {""}
   *[other] {" "}Accepted: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Rename the fact, or leave it: no KPI uses it.
   *[other] Write “{ $nearest }” if that was meant.
}
finding-break-kpi-unknown = A break is declared for “{ $read }”, which is no KPI and no data point of the framework, so no trend respects it.
    .remedy = { $nearest ->
    [absent] Write a code, "CODE / data point", or nothing where all KPIs are meant.
   *[other] Write “{ $nearest }” if that was meant.
}
finding-break-without-year = A break is declared without a year, and the period { $read ->
    [absent] does not start with one
   *[other] “{ $read }” does not start with one
}.
    .remedy = Add since = and the first year that can't be compared with the years before it.
finding-currency-missing = Amounts of money are given, but not their currency.
    .remedy = Write the currency into city.toml, such as currency = "EUR".
finding-too-many-findings = There are more findings{ $limit ->
    [absent] {""}
   *[other] {" "}than { $limit }
}; the rest is not listed.
    .remedy = Repair what is listed, and look again; one cause is often behind many of them.

## Findings: trends and peers

finding-trend-without-year = The period “{ $read }” does not start with a year, so the dossier is in no trend.
    .remedy = Write the year that the figures are about, such as period = "2024".
finding-trend-year-twice = There is more than one dossier of { $read }{ $other ->
    [absent] {""}
   *[other] , also at { $other }
}; none of them is used for trends.
    .remedy = Name one dossier per year.
finding-trend-class-not-once = The class “{ $subject }” has to be there once.
    .remedy = Add it, or keep one of the two.
finding-trend-limit-missing = The class has no limit.
    .remedy = Add least = and the least ratio of actual to required progress.
finding-trend-limit-not-used = The class has a limit that nothing uses.
    .remedy = Remove it; “reached” and “decreasing” follow from the target and from the other limits.
finding-trend-limits-not-in-order = The limits of the classes do not fall from class to class.
    .remedy = Give the better class the higher limit.
finding-peer-id-twice = “{ $read }” is there twice.
    .remedy = Keep one of the two.
finding-peer-country-unknown = The country “{ $read }” is not in countries.toml, so nothing is known of it.
    .remedy = { $nearest ->
    [absent] Write its name as in countries.toml, or its code of three letters.
   *[other] Write “{ $nearest }” if that was meant.
}
finding-peer-fact-unknown = Nothing uses the fact “{ $read }”.{ $accepted ->
    [absent] {""}
   *[other] {" "}Accepted: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Remove it, or add a covariate that uses it.
   *[other] Write “{ $nearest }” if that was meant.
}
finding-peer-category-unknown = “{ $read }” is none of the categories.{ $accepted ->
    [absent] {""}
   *[other] {" "}Accepted: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Write one of those, or add it to peers.toml.
   *[other] Write “{ $nearest }” if that was meant, or add it to peers.toml.
}
finding-peer-same-city = This dossier is of the city itself, so it is not among its peers.
    .remedy = Nothing needs to be done.

## Findings: published reports

finding-published-note = { $remark ->
    [absent] { $read ->
        [absent] The report has a remark about this figure.
       *[other] { $read }
    }
   *[other] { $remark }
}
    .remedy = Nothing needs to be done; read the figure with the remark in mind.
finding-published-contradiction = { $remark ->
    [absent] { $read ->
        [absent] The report contradicts itself about this figure.
       *[other] { $read }
    }
   *[other] { $remark }
}
    .remedy = Ask the city which figure is right; the value is shown as it was printed.
finding-published-not-reported-but-printed = The report counts this as not reported, and yet prints { $read ->
    [absent] a value
   *[other] “{ $read }”
}.
    .remedy = Ask the city whether the printed value holds.
finding-published-code-by-name = { $read ->
    [absent] No code stands here
   *[other] The code “{ $read }” is not known
}; the KPI was found by its name{ $name ->
    [absent] {""}
   *[other] {" "}“{ $name }”
}{ $accepted ->
    [absent] {""}
   *[other] {" "}and is { $accepted }
}.
    .remedy = See that it is the right KPI, and correct the code.
finding-published-merged-data-points = { $value ->
    [absent] One value
   *[other] One value (“{ $value }”)
} is printed for { $read ->
    [absent] the KPI as a whole, which has several data points
   *[other] “{ $read }”, which is not one data point of the KPI
}.{ $accepted ->
    [absent] {""}
   *[other] {" "}Accepted: { $accepted }.
}
    .remedy = Ask the city for the value of each data point; the printed one is not used.
finding-published-no-city = The report “{ $read }” is not in the list of reports, so its city is not known and the line was not read.
    .remedy = Add the report to reports.csv, or correct its id.
finding-published-city-without-values = A fact of the city is printed ({ $read }), but none of its values; it is left out.
    .remedy = Nothing needs to be done, unless values of that city should be there.
finding-published-number-differs = “{ $read }” is printed, and the number beside it is { $other }. The printed text is used.
    .remedy = Look at the page of the report, and correct the one that is wrong.

## Index, ranks and how sure they are

finding-index-level-unknown = The level “{ $read }” is not known.{ $accepted ->
    [absent] {""}
   *[other] {" "}Accepted: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Name one of those levels.
   *[other] Write “{ $nearest }” if that was meant.
}
finding-index-parent-unknown = The parent “{ $read }” is no group, or stands on no higher level.{ $accepted ->
    [absent] {""}
   *[other] {" "}Groups: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Name a group of a higher level.
   *[other] Write “{ $nearest }” if that was meant.
}
finding-index-tops = The hierarchy of an index ends in one group; this one ends in { $read ->
    [absent] another number
   *[other] { $read }
}.
    .remedy = Add a last level that holds everything; for a framework that is “all”.
finding-index-empty = There is no value from which an index could be computed.
    .remedy = Give at least one unit with a value for one of the indicators.
finding-index-column-missing = There is no column “{ $read ->
    [absent] { $column }
   *[other] { $read }
}”, which the recipe asks for.
    .remedy = { $nearest ->
    [absent] Add the column to the table, or take it out of the recipe.
   *[other] Write “{ $nearest }” if that was meant; otherwise add the column.
}
finding-index-no-knobs = The recipe names no knob, so there is nothing to vary.
    .remedy = Add a table [knobs] to the recipe, such as mean = ["arithmetic", "geometric"].
finding-index-too-few-values = Not compared: only { $read ->
    [absent] too small a share
   *[other] { $read }
} of the indicators have a value{ $least ->
    [absent] {""}
   *[other] {" "}(at least { $least } are asked for)
}.
    .remedy = Report more KPIs; or ask for less with --least-coverage, and say so beside every result.
finding-index-not-treated = Too few different values to look for outliers; nothing was treated.
    .remedy = Nothing, as long as this is known. Four units with different values are enough.
finding-index-shares-not-kept = No index: with the members that have a value, the recipe's limits on shares can't be kept.
    .remedy = Report values in more groups, or change shares in the recipe.
finding-speed-nothing = There is no series from which anything could be learned or checked.
    .remedy = Give rows of at least 60 changes over three years or more for one data point that the panel's framework knows.
finding-index-no-spread = All units have the same value, or only one has any, so “{ $method ->
    [absent] this method
   *[other] { $method }
}” gives none.
    .remedy = Normalise by targets or goalposts, or leave the indicator out of the recipe.
finding-index-no-scale = There is no target and there are no goalposts, which “{ $method ->
    [absent] this method
   *[other] { $method }
}” needs.
    .remedy = Give the indicator a target or goalposts in the recipe.
finding-index-mean-impossible = A { $mean ->
    [absent] mean
   *[other] { $mean } mean
} can't be computed with { $read ->
    [absent] this value
   *[other] { $read }
}{ $member ->
    [absent] {""}
   *[other] {" "}({ $member }{ $unit ->
        [absent] {""}
       *[other] {" "}of { $unit }
    })
}; the group has no value there.
    .remedy = Normalise to a scale that starts above 0, such as 1 to 100, or use the arithmetic mean.
finding-index-replications-dropped = { $read ->
    [absent] Some replications
   *[other] { $read } { $all ->
        [absent] replications
       *[other] of { $all } replications
    }
} gave no result and were left out: a { $mean ->
    [absent] mean
   *[other] { $mean } mean
} met a value that it can't take{ $member ->
    [absent] {""}
   *[other] {" "}({ $member }{ $unit ->
        [absent] {""}
       *[other] {" "}of { $unit }
    })
}.
    .remedy = Let every normalisation of the recipe start above 0, or take that mean out of the knobs.
finding-unit-twice = “{ $read ->
    [absent] This unit
   *[other] { $read }
}” has a row already{ $line ->
    [absent] {""}
   *[other] {" "}(line { $line })
}; the first one was read.
    .remedy = Give each unit one row.
finding-row-too-long = The line has more cells{ $read ->
    [absent] {""}
   *[other] {" "}({ $read })
} than there are columns{ $accepted ->
    [absent] {""}
   *[other] {" "}({ $accepted })
}; what is too much was not read.
    .remedy = A number with a decimal comma needs quotes around it in a table separated by commas.

mean-arithmetic = arithmetic
mean-geometric = geometric
mean-harmonic = harmonic
mean-generalised = generalised
mean-copeland = Copeland
mean-envelope = best weights
method-none = as it is
method-min-max = between the worst and the best
method-goalposts = between goalposts
method-z-score = standard deviations from the mean
method-scaled = between given ends
method-percentile-rank = percentile rank
method-rank = rank
method-borda = number of worse units
method-distance-to-target = distance to target
method-share-of-target = share of target
method-bands = bands

knob-inputs = the values' own uncertainty
knob-impute = what stands for missing values
knob-treatment = how many outliers are brought in
knob-normalisation = how indicators are made comparable
knob-weights = the weights
knob-aggregation = the kind of mean
knob-leave-out = one indicator left out

index-rank = { $unit }: rank { $rank } of { $all } by the recipe's own choices; with 90% probability between { $low } and { $high } when they vary, and with { $share } among the best { $top }.
index-rank-none = { $unit }: no index and no rank; what could not be computed is said below.
index-not-varied = { $unit }: index { $index }, and no rank, since nothing was varied: a rank never stands without its interval.
index-alone = { $unit } is the only one that is compared: it has an index and no rank.
index-missing = { $count } missing values; all at their worst and all at their best, the index would be { $worst } and { $best }, and the rank { $low } and { $high }.
index-varied = Varied in { $done } replications (seed { $seed }): { $knobs }.
index-stopped = Stopped early: { $done } of { $asked } replications count.
index-sobol-stopped = Stopped early: what matters most rests on { $done } of { $asked } pairs of settings.
index-converged = Between half and all of the replications, the end of an interval moved by at most { $largest } (in ranks).
index-matters = What moves { $what } most, as a share of all movement together with the other choices (with 90% probability between) and alone: { $knobs }.
index-matters-one = { $knob } { $total } ({ $low } to { $high }), alone { $first }
index-matters-shift = ranks
index-matters-rank = the rank of { $unit }
index-nothing-matters = None of the choices changes a rank.
index-hardly-matters = What moves ranks most can't be told: they hardly move (by { $shift } on average).
index-models = Its models (cities that do better even under the weights that suit it best): { $models }.
index-no-models = Nobody does better under the weights that suit it best.
index-not-sure = The intervals of { $unit } and { $other } overlap so much that their order is open: { $unit } stands before { $other } with { $share } probability.
index-left-out = Not compared, for too few values: { $units }.

## Trends

trend-class-reached = reached
trend-class-on-track = on track
trend-class-moderately-improving = moderately improving
trend-class-stagnating = stagnating
trend-class-decreasing = moving away

trend-arrow-up = ↑
trend-arrow-up-right = ↗
trend-arrow-right = →
trend-arrow-down = ↓

trend-no-value = There is no value, so there is no trend.
trend-one-year = There is a value for { $first } only, so there is no trend yet.
trend-two-points = There are two values only, of { $first } and { $last }: { $slope } a year (in { $unit }) from end to end. Two points can't tell a trend from chance.
trend-few-points = From { $first } to { $last } the { $points } values changed by { $slope } a year (in { $unit }); they are too few to say how sure that is.
trend-interval = From { $first } to { $last } the { $points } values changed by { $slope } a year (in { $unit }); with { $confidence } confidence the change lies between { $low } and { $high }.
trend-answers = There are { $points } answers from { $first } to { $last }.

trend-says-reached = The target of { $target } is reached, and by the trend it still is in { $year }.
trend-says-on-track = To reach { $target } by { $year } it took { $required } a year towards the target since { $first }, and { $progress } was achieved: on track.
trend-says-moderately-improving = To reach { $target } by { $year } it took { $required } a year towards the target since { $first }, and { $progress } was achieved: an improvement, but too slow.
trend-says-stagnating = To reach { $target } by { $year } it took { $required } a year towards the target since { $first }, and { $progress } was achieved: less than half of it, so the KPI stagnates.
trend-says-decreasing = The values move away from the target of { $target }, or will have left it by { $year }.
trend-says-on-track-from-target = The values started at the target of { $target } or beyond it and do not lead away from it: on track.
trend-says-decreasing-from-target = The values started at the target of { $target } or beyond it, and move away from it.
trend-says-reached-answer = The answer is yes, which is the target.
trend-says-stagnating-answer = The answer was no in every year.
trend-says-decreasing-answer = The answer was yes and is no.
trend-from-now = From { $last } on it takes { $from_now } a year to be there by { $year }.

trend-sure = The whole interval lies in this class.
trend-not-sure = { $share } of the interval lies in this class; at its ends it would be “{ $worse }” or “{ $better }”.
trend-left-out = Values before { $year } are left out ({ $count }): { $why }.
trend-break-method = version { $was } of the framework was followed by version { $is }
trend-break-boundary = the area of the city changed from { $was } to { $is }
trend-break-declared = { $says }
trend-glitches = Far from the line, and worth a look: { $years }. The trend does not follow such values.

trend-not-classed-too-few-points = There are too few years for a class.
trend-not-classed-no-target = There is no benchmark, so there is no class.
trend-not-classed-no-direction = Neither way is better, so there is no class.
trend-not-classed-target-year-passed = The target year is not after the first year, so there is no class.

trend-note-too-few-points = one year only
trend-note-no-target = no benchmark
trend-note-no-direction = neither way is better
trend-note-target-year-passed = target year passed
trend-note-two-points = two points only
trend-note-few-points = too few points for an interval
trend-note-break = since the break of { $year }: { $why }
trend-note-glitch = far from the line: { $years }

## Peers

peer-enough = { $count } of { $looked } cities are peers of { $city }: at most { $cut } apart.
peer-too-few = Only { $count } of { $looked } cities are peers of { $city } (at most { $cut } apart), and { $least } are needed for a comparison. The limit was not widened.
peer-none = None of { $looked } cities is a peer of { $city }: none is at most { $cut } apart. The limit was not widened.
peer-missing = Not known of { $city }, and so not compared: { $missing }.
peer-is = { $city } is { $distance } away by { $shared } of { $all } features; what differs most is: { $mainly }.
peer-is-alike = { $city } is the same by all of the { $shared } features that are known of both.
peer-beyond-cut = { $city } is { $distance } away, more than { $cut }; what differs most is: { $mainly }.
peer-too-little-shared = Of { $city } only { $shared } of { $all } features can be compared, and { $least } are needed.

## Series and learned speeds

finding-series-no-place = The row names no place, so its value was not read.
    .remedy = Write the name or code of the place.
finding-series-year = “{ $read ->
    [absent] This
   *[other] { $read }
}” is no year{ $first ->
    [absent] {""}
   *[other] {" "}from { $first }
}{ $last ->
    [absent] {""}
   *[other] {" "}to { $last }
}; the row was not read.
    .remedy = Write the year with four digits, such as 2021.
finding-series-twice = { $name ->
    [absent] The place
   *[other] “{ $name }”
} has a value for { $value ->
    [absent] this year
   *[other] { $value }
} already{ $line ->
    [absent] {""}
   *[other] {" "}(line { $line })
}; the first one was read.
    .remedy = Keep one row for each place and year.
finding-speed-shape = The lists of a speed do not fit each other: each level needs a row, and each row { $accepted ->
    [absent] as many numbers as there are quantiles
   *[other] { $accepted } numbers
}.
    .remedy = Learn the file again with u4ssc speeds learn.

speed-held-out-places = { $whose }: whole places held out, a fifth of them at a time. Calibrated are 50, 20 and 5% (off: the largest difference in points; ! for more than 10 with at least 300 cases).
speed-held-out-years = { $whose }: three years held out at a time, learned from changes that ended before them.
speed-way-speeds = Speeds by starting level
speed-way-no-change = No change
speed-way-own-speed = The own speed of the last years goes on
speed-way-since-first = The mean change since the first value goes on (SDG Index)
speed-pooled = { $way }: reached { $realistic }, { $ambitious } and { $ceiling }; off by { $error } points, in { $off } of { $rows } rows by more than 10; intervals { $width } times as wide as ours.

findings-more-of-the-kind = { $count ->
    [one] ... and one more of this kind
   *[other] ... and { $shown } more of this kind
}

## Targets

target-realistic = A realistic target for { $year } is { $target }: in { $over } years, half of the { $whose } that { $speed ->
    [own] started near { $near } and had moved as this city did
   *[unknown] started near { $near }
} got at least that far (learned from { $places } in all). The chance is { $chance }.
target-ambitious = A target for { $year } is { $target }, which is ambitious: half of the { $whose } that { $speed ->
    [own] started near { $near } and had moved as this city did
   *[unknown] started near { $near }
} did not improve in { $over } years (learned from { $places } in all), and the best fifth got at least that far. The chance is { $chance }.
target-ceiling = A target for { $year } is { $target }, which is very ambitious: four fifths of the { $whose } that { $speed ->
    [own] started near { $near } and had moved as this city did
   *[unknown] started near { $near }
} did not improve in { $over } years (learned from { $places } in all), and one in twenty got that far. The chance is { $chance }.
target-benchmark = A realistic target for { $year } is the benchmark of { $target } itself: in { $over } years, half of the { $whose } that { $speed ->
    [own] started near { $near } and had moved as this city did
   *[unknown] started near { $near }
} got at least that far (learned from { $places } in all). The chance is { $chance }.
target-peers = A target for { $year } is { $target }, which the better quarter of { $count } peers have already. As things went for { $whose } (learned from { $places } in all), the chance is { $chance }.
target-keep = The benchmark of { $benchmark } is reached: keep it.
target-keep-answer = The answer is yes, as it should be: keep it.
target-only-mark = The mark to reach is { $target }. How fast this changes elsewhere is not known, so nobody can say how feasible that is by { $year }.
target-only-mark-answer = The answer is no, and yes is the target. How long that takes elsewhere is not known.
target-nothing = There is neither a benchmark nor a peer nor a known speed that would improve on { $own }, so no target is proposed.
target-levels = By { $year } { $realistic } is realistic and { $ambitious } ambitious; only one place in twenty got beyond { $ceiling }.
target-levels-ambitious = By { $year } { $ambitious } is ambitious; only one place in twenty got beyond { $ceiling }.
target-levels-to-the-end = By { $year } { $realistic } is realistic and { $ambitious } ambitious.
target-chance-of-benchmark = The benchmark of { $benchmark } is reached by then with { $chance_of_benchmark } probability.
target-chance-to-keep = As things went for { $whose }, it is still reached in { $year } with { $chance_of_benchmark } probability.
target-pace = From level to level at the usual pace, the benchmark takes about { $usual ->
    [one] one year
   *[other] { $usual } years
}; at the pace of the best fifth about { $fast ->
    [one] one year
   *[other] { $fast } years
}.
target-pace-fast = At the usual pace the benchmark is not reached at all; at the pace of the best fifth it takes about { $fast ->
    [one] one year
   *[other] { $fast } years
}.
target-pace-never = Neither at the usual pace nor at that of the best fifth is the benchmark reached within 60 years.
target-caution-few-places = These are few places: take the figures as a hint.
target-caution-out-of-range = The city's value is beyond what those places had; { $near }, the nearest that they had, was looked at.
target-caution-too-far = Longer times than { $over } years were not learned, so { $year } is treated as if it were { $over } years away.
target-caution-countries = These are changes of whole countries, as there are no figures of municipalities over years: a city may move faster or more slowly.
target-caution-unsteady = Held against later years, such speeds were off by { $off } percentage points: take the chance as a rough guide.
target-note = { $note }
target-milestones = On the way: { $steps }.
target-milestones-ladder = Steps of the published ladder on the way: { $steps }.

## City profile

profile-title = City profile of { $city }, { $period }
profile-section-summary = In short
profile-section-gaps = Gaps
profile-section-strengths = Strengths
profile-section-targets = Feasible targets
profile-section-trends = Trends
profile-section-standing = Among other cities
profile-section-surprises = Surprises
profile-section-peers = Peers
profile-section-bands = How sure the bands are
profile-section-quality = Quality of the data
profile-section-goals = Sustainable Development Goals
profile-section-definition = What the city measures of itself
profile-kicker = City profile
profile-intro = Every sentence follows from figures by a rule; the name of the rule stands behind it, and the JSON beside this page has its figures.
profile-figures = Figures of this picture
profile-how = What made these sentences
profile-json = All figures and sentences as JSON
profile-says-score = { $city } gets { $share } of the points that its { $scored } scored data points can give ({ $band }). { $coverage } of the { $all } data points have a value; those that are missing could make the score anything from { $low } to { $high }.
profile-says-no-score = { $city } has no data point with a value and a benchmark, so there is no score.
profile-says-score-drawn = With the values as uncertain as their quality grades say, the score of what is reported lies between { $low } and { $high } (90% probability).
profile-says-gaps = { $count ->
    [one] One data point is below { $below } of its target: { $names }.
   *[other] { $count } data points are below { $below } of their target, the farthest away are: { $names }.
}
profile-says-strengths = { $count ->
    [one] One data point reaches { $from } of its target or more: { $names }.
   *[other] { $count } data points reach { $from } of their target or more, such as: { $names }.
}
profile-says-targets = For { $year }, { $known } data points have a target with a known chance, { $keep } have reached theirs, { $marks } have only a mark without a known speed, and for { $nothing } nothing is known that would improve on them.
profile-says-core-missing = { $count ->
    [one] One core KPI has no value; it is named under Quality of the data.
   *[other] { $count } core KPIs have no value; they are named under Quality of the data.
}
profile-says-gap = { $value } now: { $share } of the target of { $benchmark }.
profile-says-no-gaps = No data point is below { $below } of its target.
profile-says-more-gaps = Besides the gaps below: { $names }.
profile-says-strength = { $value }: { $share } of the target of { $benchmark }.
profile-says-no-strengths = No data point reaches { $from } of its target.
profile-says-surprise-ahead = { $share } of target, while the median of { $count } peers is { $median }: better than this city's other figures would suggest. Others may want to know how.
profile-says-surprise-behind = { $share } of target, while the median of { $count } peers is { $median }: worse than this city's other figures would suggest. Check the figure first, then ask the peers.
profile-says-no-surprises = Nothing is far from what the peers have in a way that the city's other figures are not.
profile-says-no-peers = { $count ->
    [0] No dossier of a peer was named, so there is nobody to be surprised by.
   *[other] Dossiers of { $count } peers are too few to be surprised by; { $least } are needed.
}
profile-says-alone = No other dossier was named, so there is nobody to compare with. Name dossiers of other cities behind that of this one.
profile-says-not-compared = This city is not among those that are compared: too few of its data points have a value (--least-coverage asks for fewer).
profile-says-among-peers = Compared with { $count ->
    [one] one peer
   *[other] { $count } peers
} by the recipe “{ $recipe }”.
profile-says-among-all = Compared with { $count ->
    [one] the one other city that was named
   *[other] all { $count } other cities that were named
}, since too few of them are peers, by the recipe “{ $recipe }”. Read differences with care: these cities are not alike.
profile-says-nobody-compared = { $count ->
    [one] One other city was named
   *[other] { $count } other cities were named
}, but too few values are known to compare them by the recipe “{ $recipe }”.
profile-says-bands = { $count ->
    [0] All { $all } bands are sure: each has at least { $below } probability.
    [one] One of { $all } bands has less than { $below } probability, since the value is near a limit or little is known of it.
   *[other] { $count } of { $all } bands have less than { $below } probability, since the value is near a limit or little is known of it.
}
profile-says-cliff = It stands at { $share } of target ({ $band }), but that band has only { $own } probability; next comes “{ $other }” with { $chance }.
profile-says-cliff-other = It stands at { $share } of target ({ $band }), but that band has only { $own } probability; “{ $other }” is likelier with { $chance }, since an error of this size more often leads there.
profile-says-cliff-category = The category stands at { $share } ({ $band }), but that band has only { $own } probability; next comes “{ $other }” with { $chance }.
profile-says-cliff-category-other = The category stands at { $share } ({ $band }), but that band has only { $own } probability; “{ $other }” is likelier with { $chance }, since errors of its values more often lead there.
profile-says-values = { $values } of { $all } data points have a value; a verifier accepted { $verified } of them.
profile-says-without-grade = { $count ->
    [one] One value has no quality grade and counts as an estimate: give its grade, and how sure everything above is will follow it.
   *[other] { $count } values have no quality grade and count as estimates: give their grades, and how sure everything above is will follow them.
}
profile-says-implausible = { $count ->
    [one] One value is not possible and does not count.
   *[other] { $count } values are not possible and do not count.
}
profile-says-not-verified = { $count ->
    [one] One value was not accepted by a verifier and does not count.
   *[other] { $count } values were not accepted by a verifier and do not count.
}
profile-says-core-names = { $count ->
    [one] This core KPI has no value in { $period }: { $names }.
   *[other] These { $count } core KPIs have no value in { $period }: { $names }.
}
profile-says-goals = { $shown } of { $all } goals have enough data to be shown (values for 80% of the data points that refer to them and have a benchmark).
profile-says-goal-short = { $reported } of { $with } data points have a value; { $more } more would be enough. Missing: { $names }.
profile-says-definition = The city measures something in { $measured } of the { $all } cells of the definition of a smart sustainable city ({ $source }). A cell says what the city knows about itself, not how good it is.
profile-says-cells-missing = Nothing at all is measured here: { $cells }.
profile-says-cells-thin = Less than a third of the KPIs have a value here: { $cells }.
profile-says-future = { $count } of the { $all } KPIs that bear on future generations have a value.
profile-says-no-target = { $count ->
    [one] For one data point no target is proposed, since there is neither a benchmark nor a peer nor a known speed: { $names }.
   *[other] For { $count } data points no target is proposed, since there is neither a benchmark nor a peer nor a known speed: { $names }.
}
profile-says-targets-method = A target is what places that stood where this city stands have really reached: realistic is what half of them reached by { $year }, ambitious what a fifth reached, the ceiling what one in twenty reached. Proposed is the least demanding of these, the benchmark and what peers have, that still improves on the city's value.
profile-says-no-trends = There is one dossier of this city. A trend needs dossiers of several years.
profile-says-trends = { $count } data points have values of several years. Held against the benchmarks for { $year }: { $classes }.
profile-data-point = Data point
profile-unit = Unit
profile-now = Now
profile-realistic = Realistic
profile-ambitious = Ambitious
profile-ceiling = Ceiling
profile-benchmark = Benchmark
profile-peers-have = Peers have
profile-target = Target
profile-chance = Chance
profile-targets-table = Targets for { $year }
profile-years = Years
profile-per-year = Change a year
profile-class = Class
profile-trends-table = Trends
profile-grade = Quality grade
profile-values = Values
profile-grades = Values by quality grade
profile-goal = Goal
profile-share = Share of target
profile-with-value = With value, of those with a benchmark
profile-remark = Remark
profile-goals-table = Goals
profile-goal-too-little = too few values
profile-goal-no-benchmark = no benchmark
profile-goal-no-kpi = no KPI refers to it
profile-aim = Aim
profile-definition-table = KPIs with a value, of those that inform the cell

## Pictures of a profile

picture-nothing = There is nothing to show.
picture-city = City
picture-data-point = Data point

picture-ranks-title = Ranks and their intervals
picture-ranks-desc = Each dot is the rank of a city, with the best at the left, and the line through it is the interval of ranks that it could as well have.
picture-ranks-own = { $name } has rank { $rank } of { $count } and could as well have any from { $low } to { $high }; each dot is the rank of a city, with the best at the left, and the line through it is its interval.
picture-ranks-axis = Rank (1 is the best)
picture-ranks-mark = { $name }: rank { $rank }, interval from { $low } to { $high }
picture-rank = Rank
picture-rank-low = Interval from
picture-rank-high = Interval to

picture-chances-title = How sure the bands are
picture-chances-desc = { $count ->
    [0] None of the bands is shaky
    [one] 1 band is shaky
   *[other] { $shown } bands are shaky
}; the parts of each bar are the chances of the four bands, the lowest band at the left, and the band that the data point has is outlined.
picture-chances-own = Band
picture-chances-remark = Remark
picture-chances-shaky = shaky
picture-chances-key-own = the band that it has, with its chance
picture-chances-key-shaky = shaky: it could well be in another band
picture-chances-mark = { $name }: { $band }, with a chance of { $chance }{ $shaky ->
    [yes] {" "}(shaky)
   *[no] {""}
}. Chances from the lowest to the highest band: { $first }, { $second }, { $third }, { $fourth }.

picture-heat-title = Cities by category
picture-heat-desc = Each row is a city and each column a category; a cell has the percentage of target and the colour of its band, and is hatched where the category is not scored.

picture-fan-title = { $name }: so far and what is feasible
picture-fan-desc = { $name } was { $own } in { $year }; the fan shows how far others got that stood about there: half of them beyond the line in the middle, three of five within the dark area, and nine of ten within the light one.
picture-fan-desc-bare = { $name } was { $own } in { $year }; how far others got that stood about there is not known.
picture-fan-year = Year
picture-fan-what = What
picture-fan-value = Value
picture-fan-part = { $part }% of cases up to
picture-fan-history = Figures so far
picture-fan-own = Where it stands
picture-fan-break = Break
picture-fan-break-from = Break in { $year }
picture-fan-cases = How far others got
picture-fan-half = Half get to
picture-fan-most-cases = three of five cases
picture-fan-all-cases = nine of ten cases
picture-fan-milestone = Step on the way
picture-fan-target = Target
picture-fan-benchmark = Benchmark
picture-fan-mark = { $year }: half of the cases got to { $half } and beyond, three of five were between { $low } and { $high }, nine of ten between { $least } and { $most }

picture-scatter-title = Cities by { $x } and { $y }
picture-scatter-desc = Each mark is a city: { $x } grows to the right, { $y } upward; the diamond is the city looked at, full dots are its peers, and circles are the others.
picture-scatter-kind = What it is
picture-scatter-own = City looked at
picture-scatter-peer = Peer
picture-scatter-other = Other city
picture-scatter-log = { $label } (logarithmic scale)
picture-scatter-mark = { $name }: { $x-label } { $x }, { $y-label } { $y }

picture-effects-title = Which choices matter
picture-effects-desc = The bars of a choice say which part of the differences it makes, alone and together with the others; thin lines are intervals.
picture-effects-desc-most = { $name } matters most ({ $total } together with the other choices); the bars of a choice say which part of the differences it makes, alone and together with the others, and thin lines are intervals.
picture-effects-choice = Choice
picture-effects-first = alone (first-order)
picture-effects-first-interval = Interval, alone
picture-effects-total = with the others (total)
picture-effects-total-interval = Interval, with the others
picture-effects-whisker = interval
picture-effects-axis = Part of the differences (1 is all)
picture-effects-mark = { $name }, { $kind }: { $figure }, interval { $interval }

## Open-data site

site-name = U4SSC open data
# The language's own name.
site-language = English
site-title = { $page } · { $site }
site-skip = Skip to the content
site-nav = Main
site-languages = Languages
site-nav-cities = Cities
site-nav-kpis = KPIs
site-nav-goals = Goals
site-nav-compare = Compare
site-nav-method = Method
site-nav-downloads = Downloads
site-nav-search = Search
site-feed = Latest dossiers of the cities
site-cite = How to cite this page:
site-citation = { $page }. { $site }. { $framework }, version { $framework_version }; benchmarks: { $benchmarks }, version { $benchmarks_version }. { $address }
site-nothing-elsewhere = This page loads nothing from elsewhere and keeps nothing about you.
site-by-name = Cities stand in the order of their names: this is not a ranking.

site-home-title = Cities and their KPIs
site-home-description = What cities report by the key performance indicators of the United for Smart Sustainable Cities initiative: values, scores with their coverage, trends, sources and data to download.
site-home-intro = { $count ->
    [one] One city, with its latest dossier.
   *[other] { $shown } cities, each with its latest dossier, in the order of their names.
}
site-country = Country

site-city-title = { $city }, { $period }
site-city-description = { $city } by the KPIs of { $framework }: values, scores with coverage and interval, trends, quality of the data, findings and files.
site-wheel-intro = From the centre: the city, its dimensions, their categories and the data points. Each part says its value; the results below list them all.
site-trends = Trends
site-trends-intro = Values of all years. A class says whether the change is fast enough to reach the benchmark in time; breaks in method or boundary cut a series.
site-trends-caption = Values by year, and where they lead
site-trend = Trend
site-trend-says = What it rests on
site-quality = Quality of the data
site-quality-caption = Values by grade of data quality
site-values = Values
site-years = Years
site-years-intro = All dossiers of the city on this site, and those that a correction has replaced. The pages show the latest; the values of all years are in the CSV.
site-years-caption = Dossiers with scores and findings
site-history-title = { $city }: years and versions
site-history-description = All dossiers of { $city } side by side: every value with its band or its state, and what corrected dossiers changed.
site-history-link = All values of all years and versions side by side
site-history-changes = What corrections changed
site-history-same = The correction changed no value.
site-history-before = Before
site-history-after = After
site-history-values = All values
site-version-name = { $period }, version { $version }
site-version-replaced = replaced
site-download-csv = Data points of all years as CSV
site-download-json = The report of { $period } as JSON
site-download-book = The dossier of { $period } as a workbook (xlsx): answers, values and scores, with formulas
site-download-sdmx = All years as SDMX-CSV 2.0, answers included
site-download-entities = Values of { $period } as NGSI-LD
site-unit = Unit

site-kpis-title = All KPIs
site-kpis-description = { $count ->
    [one] One KPI with its definition and the values of all cities.
   *[other] { $shown } KPIs with their definitions and the values of all cities.
}
site-kpi-title = { $name } ({ $code })
site-kpi-cities = Values of the cities
site-kpi-cities-caption = Latest values by city
site-kpi-reported = { $count ->
    [one] 1 of { $all } cities has a value.
   *[other] { $count } of { $all } cities have a value.
}
site-kpi-definition = Definition
site-direction = Better is
site-range = Possible values
site-usual = Usual values
site-inputs = Inputs
site-inputs-caption = What a city is asked for
site-input-name = Name in the formula
site-input-label = What it is
site-input-help = What counts
site-kpi-about = About the KPI
site-reporting = Reporting rules
site-data-sources = Where cities find the data
site-verify = What a verifier looks at
site-sdg-target = SDG target
site-sdg-indicator = SDG indicator
site-facts = Where each of these facts is from
fact-category = Category
fact-code = Code
fact-data-points = Data points
fact-data-sources = Data sources
fact-dimension = Dimension
fact-direction = Direction
fact-formula = Formula
fact-kind = Kind
fact-level = Level
fact-measures = Definition
fact-name = Name
fact-range = Range
fact-reporting = Reporting
fact-sdg = Goals
fact-sdg-suggested = Suggested goals
fact-sub-dimension = Sub-dimension
fact-unit = Unit
fact-verify = Verification
site-category-title = { $category } ({ $dimension })
site-category-description = Latest values of all cities for the KPIs of the category { $category } in the dimension { $dimension }.

site-goals-title = Sustainable Development Goals
site-goals-description = Which KPIs refer to each of the 17 goals, and how many of them the cities report.
site-goal-title = Goal { $number }: { $title }
site-goal-description = KPIs that refer to goal { $number }, { $title }, and how many of their data points each city reports.
site-goal-kpis = { $count ->
    [0] No KPI
    [one] 1 KPI
   *[other] { $shown } KPIs
}
site-goal-none = No KPI refers to this goal.
site-goal-cities = Data points of these KPIs that have a value, and how many of those that are scored reach 66% of their target or more.
site-goal-caption = Cities and their data points for this goal
site-goal-reported = With a value
site-goal-near = From 66% of target

site-compare-title = Compare cities
site-compare-description = Scores of all cities by category, values by category, and a choice of cities and KPIs side by side.
site-compare-intro = All scores stand in the table below, and the values of all cities on the pages of the categories. Where scripts run, cities and KPIs can be chosen here.
site-compare-choose = Choose cities and KPIs
site-compare-add-city = City
site-compare-add-kpi = KPI
site-compare-add = Add
site-compare-remove = Remove
site-compare-chosen = Chosen cities and KPIs
site-compare-empty = Add at least one city and one KPI.
site-compare-by-category = Values by category

site-method-title = How scores are made
site-method-description = From a value to its share of the benchmark, its band, its points, and the score with coverage and interval.
site-method-scores = Bands and scores
site-method-more = More about the method
site-benchmarks-title = Benchmarks
site-trends-title = How trends are made
site-trends-description = How the change of a value over the years is measured, and how it is compared with what reaches the benchmark in time.
site-trends-slope-h = Change per year
site-trends-slope = The change per year is the Theil-Sen slope: the median of the slopes between all pairs of years. One odd year does not move it.
site-trends-interval = Its interval holds the true slope with a confidence of { $confidence }; it needs at least { $least } years.
site-trends-glitch = A value further than { $limit } times the usual distance from the line is named as odd, from { $least } years on; distances below { $floor }% of the median value are never odd. It stays in.
site-trends-boundary = Where “{ $fact }” changes by more than { $percent }%, the city has another boundary, and the series starts again.
site-trends-classes = Classes
site-trends-target = Progress per year is divided by the progress that leads from the start of the series to the benchmark in { $year } ({ $source }).
site-trends-class = Class
site-trends-least = Least ratio
site-recipes-title = Recipes of indices
site-recipes-description = How an index is made of many KPIs. This site shows no index and no rank: the recipes are for whoever makes one from the data.
site-recipe-levels = From data points to the whole
site-recipe-screen = Least coverage
recipe-level-kpi = Data points of a KPI
recipe-level-category = KPIs of a category
recipe-level-sub-dimension = Parts of a sub-dimension
recipe-level-dimension = Categories of a dimension
recipe-level-goal = Data points of a goal
recipe-level-all = All together

site-downloads-title = Downloads
site-downloads-description = All data of this site as files. The manifest lists every file with its SHA-256.
site-downloads-all = All cities
site-downloads-each = Files of each city
site-download-all-csv = data points of all cities and years, one row each
site-download-all-sdmx = all cities and years as SDMX-CSV 2.0
site-download-structure = structure of the SDMX files: concepts and code lists (SDMX-ML 3.0)
site-download-latest = latest values and scores of all cities
site-download-manifest = every file of the site with its length and its SHA-256
site-download-of = { $format } of { $city }
site-serve = For whoever serves this site
site-serve-text = Any web server will do. The pages hold under this policy, which the server may send as a header:

site-search-title = Search, A to Z
site-search-description = Cities, KPIs, categories and goals in the order of their names.
site-search-for = Search for
site-search-none = Nothing was found.
site-search-some = Found:
site-search-letters = Letters
site-search-all = Everything from A to Z
site-kind-city = City
site-kind-kpi = KPI
site-kind-category = Category
site-kind-goal = Goal

# SDMX: names of what an observation holds, of codes, and what can be wrong with a file.

sdmx-concepts = Concepts of the KPI platform
sdmx-concept-freq = Frequency
sdmx-concept-area = City
sdmx-concept-indicator = KPI, data point, input or fact of the profile
sdmx-concept-period = Reporting period
sdmx-concept-value = Value
sdmx-concept-city = Name of the city
sdmx-concept-country = Country
sdmx-concept-invented = The city does not exist
sdmx-concept-unit = Unit (UCUM)
sdmx-concept-status = Observation status
sdmx-concept-state = State
sdmx-concept-quality = Quality grade
sdmx-concept-verified = Accepted by a verifier
sdmx-concept-origin = Who or what it comes from
sdmx-concept-source = Document or address of the source
sdmx-concept-note = Note
sdmx-concept-currency = Currency of all money (ISO 4217)
sdmx-profile = City profile
sdmx-yes-no = Yes or no
sdmx-yes = Yes
sdmx-no = No
sdmx-freq-a = Annual
sdmx-freq-s = Half-yearly
sdmx-freq-q = Quarterly
sdmx-freq-m = Monthly
sdmx-status-a = Normal value
sdmx-status-u = Low reliability
sdmx-status-v = Unvalidated value
sdmx-status-o = Missing value
sdmx-status-l = Missing value; data exist but were not collected
sdmx-status-m = Missing value; data cannot exist

finding-sdmx-no-period = The period “{ $read }” has no year that it starts with, so the dossier can't stand in SDMX.
    .remedy = Write the period into city.toml, such as 2024, 2024-Q1 or 2024-06.
finding-sdmx-period-shortened = The period “{ $read }” is none that SDMX knows; it is written as { $accepted }.
    .remedy = Nothing needs to be done, if that year is meant; otherwise write the period as a year, a quarter or a month.
finding-sdmx-period-twice = Another dossier is about the same city and period; this one is left out.
    .remedy = Name one dossier per city and period.
finding-sdmx-too-many-components = There are more than { $limit } dimensions and attributes; the others were not read.
    .remedy = See whether this is an SDMX file; split it if it is.
finding-sdmx-too-many-sets = There are more than { $limit } data sets; the others were not read.
    .remedy = Split the file.
finding-sdmx-value-unreadable = The observation “{ $read }” is no number; it counts as missing.
    .remedy = Write a number with a point before the decimals, or leave the value out.
finding-sdmx-column-ignored = The heading “{ $read }” is no id of SDMX; the column was not read.
    .remedy = Nothing needs to be done, if it holds names only; otherwise write the id of its component.
finding-sdmx-no-header = The first line is not that of SDMX-CSV: “{ $read }”. Accepted: { $accepted }.
    .remedy = Export the table as SDMX-CSV 1.0 or 2.0; another table is imported by other commands.
finding-sdmx-row-too-long = The row has more cells than there are headings, beginning with “{ $read }”; these were not read.
    .remedy = Put cells with commas in quotes, or add the heading.
finding-sdmx-xml-doctype = The file has a document type, which SDMX has not. It is refused: entities of one's own can fill all memory.
    .remedy = Remove the document type and write out what its entities stand for.
finding-sdmx-xml-broken = The file is not XML from here on{ $reason ->
    [absent] {""}
   *[other] : { $reason }
}. What stands before it was read.
    .remedy = Export the file again; a download may have been cut off.
finding-sdmx-xml-deep = Elements stand within elements more than { $limit } deep. Reading ended here.
    .remedy = See whether this is an SDMX file.
finding-sdmx-xml-attributes = The element has more than { $limit } attributes; the others were not read.
    .remedy = See whether this is an SDMX file.
finding-sdmx-xml-text-long = The text of “{ $read }” is longer than { $limit } bytes; it was not read.
    .remedy = Shorten the text.
finding-sdmx-element-ignored = The element “{ $read }” is not known here; what stands in it was not read.
    .remedy = Nothing needs to be done, unless figures should stand in it; then export as SDMX-ML 2.1.
finding-sdmx-not-data = The file holds no data: its root is “{ $read }”. Accepted: { $accepted }.
    .remedy = Name a file with data or a structure message. Metadata are not imported.
finding-sdmx-structure-empty = The file holds no code list, no concept and no data structure.
    .remedy = Name a structure message that holds them, or leave the file out.
finding-sdmx-value-twice = The component stands twice at the same place; “{ $read }” was not taken.
    .remedy = Keep one of the two.
finding-sdmx-value-without-id = The value has no id or no value of its own; it was not read.
    .remedy = Write both attributes: id and value.
finding-sdmx-json-broken = The file is not JSON of SDMX{ $reason ->
    [absent] {""}
   *[other] : { $reason }
}.
    .remedy = Export the file again as SDMX-JSON 1.0 or 2.0.
finding-sdmx-no-data-set = The message has no data set.
    .remedy = Name a file with data or a structure message. Metadata are not imported.
finding-sdmx-structure-missing = The data set refers to structure { $read }, which the message does not have.
    .remedy = Export the file again with its structure part.
finding-sdmx-key-parts = The key “{ $read }” has not as many parts as there are dimensions ({ $limit }).
    .remedy = Export the file again.
finding-sdmx-index-unknown = There is no value { $read } in the list of { $name }.
    .remedy = Export the file again; indices count from 0.
finding-sdmx-dimension-missing = A dossier can't be made of these data: they have the components { $read }. Needed: { $accepted }.
    .remedy = Export the data with these dimensions, whatever else they have.
finding-sdmx-delete = The data set says what is to be deleted; nothing was done with it.
    .remedy = Remove the rows from the dossier by hand.
finding-sdmx-key-missing = The observation has no { $name } (city, indicator, period: { $read }); it was not taken.
    .remedy = Fill in the key.
finding-sdmx-indicator-unknown = The framework has no KPI, data point, input or fact with the code “{ $read }”; the observation was not taken.{ $nearest ->
    [absent] {""}
   *[other] {" "}The nearest is { $nearest }.
}
    .remedy = Correct the code; the structure that u4ssc export sdmx writes lists all of them.
finding-sdmx-observation-twice = There is another observation of { $name }; “{ $read }” was not taken.
    .remedy = Keep one of the two.
finding-sdmx-state-unknown = “{ $read }” is no state. Accepted: { $accepted }.
    .remedy = Correct the code, or leave it out.
finding-sdmx-state-contradicts = The state { $name } does not go with the value “{ $read }”; the observation was not taken.
    .remedy = Correct the state or the value. A missing value is left out and never zero.
finding-sdmx-state-lost = The state { $read } follows from inputs that are not in the file; the data point is not reported now.
    .remedy = Nothing needs to be done, or import the inputs as well.

## Documents

doc-kind-snapshot = City Snapshot
doc-kind-verification = Verification Report
doc-kind-factsheet = Factsheet
doc-kind-certificate = Certificate
doc-title = { $document }: { $city }, { $period }
doc-description = Results of one city by { $framework }.
doc-place = { $city }, { $country }
doc-qualified = { $name } ({ $value })
doc-score = { $percent } ({ $band })
doc-gap = { $name }. { $part }
doc-and-more = { $names }; and { $count ->
    [one] 1 more
   *[other] { $count } more
}
doc-all = All
doc-contents = Contents
doc-foreword = Foreword
doc-foreword-text = Cities measure themselves by { $framework } to see where they stand, to find out what they do not know yet, and to agree with others on what works. The figures on these pages are the city's own. Whoever reads them should be able to ask where each comes from, and get an answer.
doc-disclaimer = Disclaimer
doc-disclaimer-text = The city is responsible for its figures. This document was made by a program from the city's dossier; it is not a publication of U4SSC, of ITU or of any other body of the United Nations, and it does not imply their opinion. Figures are shown as they were reported for the period; missing figures are named as missing and never counted as zero.

doc-introduction = Introduction and verification background
doc-introduction-text = This report says what { $city } reported for { $period } by { $framework }, version { $version }, what a verifier said about it, and how the city performs against benchmarks.
doc-background-text = In a verification, somebody who does not belong to the city looks at each data point: whether the definition was kept, where the figure comes from, and whether it is plausible. A data point that was not accepted is not scored. Where nothing is recorded, nobody has looked yet.
doc-sources-lead = Sources that the city names:
doc-kpi-summary = KPI reporting and verification summary
doc-kpi-summary-caption = KPIs by level
doc-kpi-summary-text = A KPI is reported where all of its data points have a value, and in part where some have. It is verified where all of its reported data points were accepted, and not accepted where one of them was not.
doc-point-summary = Data points: reporting and verification summary
doc-point-summary-caption = Data points by dimension
doc-point-summary-text = A KPI can have several data points, such as one for each pollutant. Data points are reported, verified and scored one by one.
doc-performance = City performance benchmark
doc-method = Benchmarks and scoring methodology
doc-benchmark-set = The benchmarks are those of “{ $set }”, version { $version }.
doc-scores-caption = Scores of the dimensions
doc-results = Verification results
doc-dimension = Dimension: { $dimension }
doc-results-caption = Results of the dimension { $dimension }
doc-not-reported = KPIs not reported
doc-not-verified = KPIs not verified
doc-not-verified-part = Partial, following not verified:
doc-all-verified = All reported KPIs were verified.
doc-next = Next steps
doc-next-bands = Work first on what is far from its target: { $lowest ->
    [one] 1 data point is
   *[other] { $lowest } data points are
} below 33% of target, and { $low ->
    [one] 1
   *[other] { $low }
} between 33 and 66%.
doc-next-missing = Look at the { $count ->
    [one] KPI that was not reported, or only in part, and plan how its figure can be collected.
   *[other] { $count } KPIs that were not reported, or only in part, and plan how their figures can be collected.
}
doc-next-implausible = Check { $count ->
    [one] the data point whose value is not possible.
   *[other] the { $count } data points whose values are not possible.
}
doc-next-verify = Settle with the verifier what was not accepted, and what nobody has looked at yet.
doc-next-collect = Keep collecting, so that trends can be seen: a figure tells most beside that of the year before.
doc-next-stay = Stay in the process and share what worked with other cities.
doc-outlook = Two Recommendations lead further: ITU-T Y.4903/L.1603, which defines the indicators that these KPIs come from, and ITU-T Y.4904, a maturity model that shows a city the levels on its way to a smart sustainable city.
doc-findings = Annex: findings
doc-findings-caption = Findings by severity

doc-column-dimension = Dimension
doc-column-level = Level
doc-column-kpis = KPIs
doc-column-reported = Reported
doc-column-partly = In part
doc-column-missing = Not reported
doc-column-accepted = Verified
doc-column-refused = Not accepted
doc-column-unrecorded = No record
doc-column-code = KPI number
doc-column-description = Description
doc-column-reason = Reason
doc-unrecorded = Values without a record of verification:
doc-column-about = About
doc-column-says = Finding
doc-column-fact = Fact
doc-column-value = Value
doc-column-source = Source
doc-column-goals = SDG
doc-column-goal = Goal
doc-column-with-value = With value
doc-column-near = From 66% of target on

doc-wheel-alt = { $title }. { $summary }. The tables of results list what each part of the wheel stands for.
doc-radar-alt = { $title }. { $values }.
doc-code-alt = Square code that a telephone reads. It holds the address { $address }.
doc-address = The data of this document are published at { $address }.

doc-coverage = Coverage and score
doc-sub-dimensions = Performance to benchmarks by sub-dimension

doc-certificate-text = { $city } has reported its key performance indicators by { $framework } for { $period }.
doc-certificate-unverified = No value is recorded as verified. This page says that figures were reported; it does not say that anybody checked them.

doc-key-findings = Key findings
doc-reached = Target reached (95% and more): { $names }.
doc-lowest = Farthest from target (below 33%): { $names }.
doc-profile = City profile
doc-profile-caption = City profile: { $place }
doc-profile-none = The dossier holds no facts of the city profile.
doc-dimension-lead = Score:
doc-category-caption = { $category } ({ $dimension })
doc-targets-lead = Beside the targets:
doc-targets-none = No data point of this category has both a value that counts and a benchmark.
doc-targets-reached = { $reached } of { $all ->
    [one] 1 scored data point
   *[other] { $all } scored data points
} { $reached ->
    [one] reaches
   *[other] reach
} 95% of target or more.
doc-targets-farthest = Farthest from its target is { $name } with { $value }: { $share } of the target of { $benchmark }.
doc-city-lead = Beside the whole city:
doc-city-none = The category or the city is not scored, so they can't be compared.
doc-city-above = The category's score of { $own } is above the { $city } over all data points of the city.
doc-city-below = The category's score of { $own } is below the { $city } over all data points of the city.
doc-city-same = The category's score of { $own } is that over all data points of the city.
doc-missing-lead = What is not known:
doc-measured-lead = What is measured:
doc-missing = There is no value for { $names }.
doc-goals = Sustainable Development Goals
doc-goals-text = How many data points bear on each goal, how many of them have a value, and how many of these stand at 66% of their target or more. This is no verdict about a goal: much of a goal lies outside these data points.
doc-goals-caption = Data points by goal
doc-goal = { $number }. { $title }
doc-recommendations = Recommendations
doc-recommendations-text = Each recommendation follows from the data by a rule; the data points that it is about are named.
doc-recommend-check = Check these values, which are not possible:
doc-recommend-verify = Settle these with the verifier, who did not accept them:
doc-recommend-first = Act here first, since less than a third of the target is reached:
doc-recommend-next = Plan what brings these nearer to their targets, of which one to two thirds are reached:
doc-recommend-core = Collect these figures, which every city should be able to report:
doc-recommend-advanced = Collect these further figures when the core is complete:
doc-recommend-quality = Find better sources for these figures, whose origin is unknown or a personal estimate:

doc-figures = Annex: figures of the pictures
doc-picture-alt = { $title }. { $says }
doc-lead = { $name }:
doc-targets-farthest-answer = Farthest from its target is { $name }: the answer is “{ $value }”, the target is “{ $benchmark }”.
doc-part = { $name } (part { $part } of { $parts })

finding-font-joined = No font has all letters of the pictures together: { $read }. Scripts: { $name }. The document “{ $subject }” was not made, since its pictures need one font for letters that are joined and those that are not.
    .remedy = Install { $accepted ->
        [absent] a font with all of these scripts
       *[other] the Debian package { $accepted }
    }, or name a folder with such a font (--fonts).
finding-font-missing = No font has { $read }. Scripts: { $name }. The document “{ $subject }” was not made, since boxes would stand in the place of these signs.
    .remedy = { $accepted ->
    [absent] Name a folder with a font for them (--fonts).
   *[other] Install the Debian package { $accepted }, or name a folder with a font for them (--fonts).
}

## Formats of other programs: what the files say about themselves, and what is said about files that are read

export-catalogue = Key performance indicators of smart sustainable cities: values, states and quality, as the cities reported them.
export-data-set = Values of all data points of the city's key performance indicators in that period, with state, quality and sources; a missing value is missing, not zero.
export-data-set-invented = The city and its figures are invented.
export-file-csv = Table of figures, one row per data point
export-file-json = The dossier: city, answers, results
export-file-jsonld = NGSI-LD entities, one per data point
export-table-data-points = The value or the state of each data point of each dossier
export-table-dossiers = Cities and periods, with the facts of their profile
export-table-kpis = Data points: what each is, its unit, and which way is better
export-field-dossier = Name of the dossier: city and period
export-field-city = Name of the city
export-field-country = Country
export-field-period = Reporting period
export-field-currency = Currency of all money, ISO 4217
export-field-invented = True for a city that does not exist
export-field-framework = Id of the framework
export-field-framework-version = Version of the framework's rules
export-field-data-point-id = Code of the KPI, and the key of the data point where the KPI has several
export-field-code = Code of the KPI
export-field-kpi = Name of the KPI
export-field-data-point = Key of the data point; empty for a KPI without parts
export-field-name = Name of the data point
export-field-value = Value in its unit; yes is 1, no is 0; empty where there is none
export-field-unit = UCUM code of the unit; {"{currency}"} is the currency of the dossier
export-field-unit-text = Unit as a person reads it
export-field-state = What became of the data point
export-field-quality = The weakest quality grade among what the value was made of
export-field-verified = Whether a verifier accepted it; empty where nobody looked at it
export-field-source = Who or what it comes from, and documents
export-field-value-type = Number or yes/no
export-field-direction = Which way is better
export-field-dimension = Id of the dimension
export-field-category = Id of the category
export-field-formula = How it is computed
export-field-measures = What it measures

# The data book (xlsx) and the data folder of Open SDG.

export-book-about = Data book of key performance indicators
export-book-points-from = Least share of target for points:
export-book-framework = Framework
export-book-benchmarks = Benchmarks
export-book-publisher = Publisher
export-book-licence = Licence
export-book-contact = Contact
export-book-version = Version of the data
export-book-issued = Published on
export-book-method-share = Share of target: value over benchmark where higher is better; benchmark over value where lower is better (1 where the value is zero); the smaller over the larger where neither is; 1 for yes and 0 for no. It is computed in the sheet of values by formulas.
export-book-method-score = Score: points over four times the number of scored data points. What is not reported, not verified or without a benchmark is left out, so coverage and the lowest and highest possible score stand beside it.
export-book-method-missing = An empty cell is missing; it is never zero. The state says why.
export-book-sheet-cities = A row per dossier: city, period and what a reader should know
export-book-sheet-profile = Facts of the city profiles; the unit that is asked for stands in brackets
export-book-sheet-remarks = Remarks, and breaks: years from which figures cannot be compared with earlier ones
export-book-sheet-inputs = Answers as the cities gave them
export-book-sheet-values = A row per data point: value, state, quality, source, share of target and points
export-book-sheet-scores = Sums of points for the city, its dimensions, sub-dimensions and categories
finding-book-other-sheets = The workbook is no data book: its sheets are { $read ->
    [absent] none
   *[other] “{ $read }”
}.
    .remedy = A data book has the sheets { $accepted }. Put a filled-in workbook of one city into its dossier as workbook.xlsx; read any other table with u4ssc import map.
finding-book-dossier-unknown = The row is about the dossier “{ $read }”, which the sheet of cities does not have, so it was left out.{ $nearest ->
    [absent] {""}
   *[other] {" "}Perhaps “{ $nearest }” is meant.
}
    .remedy = Write the name of the dossier as it stands in the sheet of cities, or add the city there.
finding-book-dossier-twice = The dossier “{ $read }” stands in the sheet of cities twice; the second row was left out.
    .remedy = Give each city and period a name of its own.
finding-open-sdg-no-tables = The folder has no tables of indicators.
    .remedy = Name the folder that data/ with its CSV files is in.
finding-open-sdg-indicator-unknown = The indicator “{ $read }” is no data point of the framework, so its table was left out.{ $nearest ->
    [absent] {""}
   *[other] {" "}Perhaps “{ $nearest }” is meant.
}
    .remedy = Write kpi_code (and data_point, where the KPI has several) into its file in meta/, or leave it out.
finding-open-sdg-part = The figure is about a part of the city ({ $column }: “{ $read }”), so it was left out.
    .remedy = Nothing needs to be done, unless the column says something else; then leave it out of the table.

finding-import-json-unreadable = The file is not JSON{ $reason ->
    [absent] {""}
   *[other] : { $reason }
}.
    .remedy = Export it again, or repair it at that place; nothing of it was read.
finding-import-json-version = The file is of another version ({ $read }) than this program reads.{ $accepted ->
    [absent] {""}
   *[other] {" "}Accepted: { $accepted }.
}
    .remedy = Use a program of the file's version; what could be understood was read.
finding-import-json-no-city = The file does not say whose dossier it is.
    .remedy = Add the object “city” with the keys of city.toml.
finding-import-json-framework = There is no framework “{ $read }” in the catalogue. Accepted: { $accepted }.
    .remedy = Name a catalogue that has it (--catalogue), or correct the file.
finding-import-json-no-answers = The file has no list of answers.
    .remedy = Add the list “answers”.
finding-import-figure-of-nobody = The figure names no { $name ->
    [city] city
    [organization] city
   *[other] period
}, so it belongs to no dossier.
    .remedy = Fill it in at that place; the figure was not read.
finding-import-state-unknown = “{ $read }” is no state.{ $accepted ->
    [absent] {""}
   *[other] {" "}Accepted: { $accepted }.
}
    .remedy = Correct the word, or leave it empty; the figure was not read.
finding-ngsi-no-entities = There are no entities in the file.
    .remedy = Name a file with one entity, an array of entities, or an @graph.
finding-ngsi-other-type = The entity is a { $read ->
    [absent] thing without type
   *[other] “{ $read }”
}, so it was left out.
    .remedy = Nothing needs to be done, unless it should be a KeyPerformanceIndicator.
finding-package-file-missing = The package names the file “{ $read }”, which could not be read.
    .remedy = Put the file there, or take it out of the descriptor.
finding-package-path = “{ $read }” is no file within the package.
    .remedy = Name a file by its path below the package's folder; it was left out.
finding-package-without-files = The descriptor names no files.
    .remedy = Name a datapackage.json with “resources”, or a csv-metadata.json with “tables”.
finding-package-without-figures = The package has neither dossiers nor a table of figures.
    .remedy = Use u4ssc import map with its table.
finding-import-map-sheet = The workbook has no { $read ->
    [absent] sheet that is shown
   *[other] sheet “{ $read }”
}.{ $accepted ->
    [absent] {""}
   *[other] {" "}It has: { $accepted }.
}
    .remedy = Name one of its sheets.
finding-import-map-period = Read the period { $read }, which does not begin with a year{ $rows ->
    [absent] {""}
   *[other] {" "}({ $rows } figures)
}, so the figures were not read.
    .remedy = Write periods as 2024, 2024-06 or 2024/25.
finding-import-map-of-nobody = Nothing says of which { $name ->
    [city] city
   *[other] period
} the figures are{ $rows ->
    [absent] {""}
   *[other] {" "}({ $rows } of them)
}, so they were not read.
    .remedy = Name the column in [columns] of the mapping, or the { $name ->
    [city] city
   *[other] period
} itself at its top.
finding-import-map-column-missing = The table has no column “{ $read }”.{ $accepted ->
    [absent] {""}
   *[other] {" "}It has: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] Correct the heading in the mapping.
   *[other] Write “{ $nearest }” into the mapping if that was meant.
}
finding-import-map-column-unknown = The mapping maps a column to “{ $read }”, which is not known.{ $accepted ->
    [absent] {""}
   *[other] {" "}Accepted: { $accepted }.
}
    .remedy = Correct the word in [columns] of the mapping.
finding-import-map-column-unused = The mapping does not say what the column “{ $read }” is, so it was left out.
    .remedy = Map it, or name it under “ignore” if it is to be left out.
finding-import-map-nothing = The mapping names neither a column of codes with one of values nor columns of figures, so nothing was read.
    .remedy = Add “code” and “value” under [columns], or [[figure]] for each column of figures.

# Pictures of the site

picture-trend-title = { $name }: trend
picture-trend-desc = Dots are the figures of { $name } by year, the line is the trend, and the shaded area says between which lines it could as well be.
picture-trend-line = Trend
picture-trend-interval = Interval of the trend
picture-bars-title = { $name } by city
picture-bars-desc = { $count ->
    [one] One of { $all } cities has a value. Bars start at zero; colour and dots say the band.
   *[other] { $shown } of { $all } cities have a value. Bars start at zero; colour and dots say the band.
}
picture-shares-title = { $name }: share of target
picture-shares-desc = { $count ->
    [one] One data point is scored. Bars start at zero; colour and dots say the band.
   *[other] { $shown } data points are scored. Bars start at zero; colour and dots say the band.
}
picture-multiples-title = { $name }: what moves
picture-multiples-desc = { $count ->
    [one] One data point whose trend is clear, each drawn between its own least and greatest figure.
   *[other] { $shown } data points whose trend is clear, each drawn between its own least and greatest figure.
}
picture-world-title = Cities on the map
picture-world-desc = { $count ->
    [one] One city has a place on the map. Figure and colour of its dot say the points of its band, from 1 to 4.
   *[other] { $shown } cities have a place on the map. Figure and colour of a dot say the points of its band, from 1 to 4.
}
picture-world-location = Latitude, longitude
picture-world-degrees = { $latitude }°, { $longitude }°
picture-world-unknown = no location known
site-targets = Feasible targets
site-targets-intro = What places that stood here have reached in as many years as there are up to { $year }: realistic is what half of them reached, ambitious what a fifth reached, and the ceiling what one in twenty reached.
site-targets-caption = Feasible targets with their chances
site-target-realistic = Realistic
site-target-ambitious = Ambitious
site-target-ceiling = Ceiling
site-target-proposed = Proposed target
site-target-chance = chance { $chance }
site-target-says = What it rests on
site-fingerprint = Fingerprint of the dossier (SHA-256)
picture-multiples-improving = getting better
picture-multiples-worsening = getting worse
site-published-by = Published by { $publisher }.
site-licence = Licence of the data:
site-kpi-peers = Nearest peers with a value
site-kpi-peers-intro = Peers of a city are those of this site that are like it by population, density, income, climate and country.

# The command line: why a command stopped

stop-error = error: { $reason }
# A frequent reason of the system, a finding, or what another part of the program says.
stop-reason = { $reason ->
    [not-found] No such file or directory
    [denied] Permission denied
    [is-folder] Is a directory
    [not-folder] Not a directory
    [disk-full] No space left on device
    [read-only] Read-only file system
    [not-text] The file is no text in UTF-8
   *[other] { $reason }
}
stop-read = could not read { $path }: { stop-reason }
stop-read-catalogue = could not read the catalogue { $path }: { stop-reason }
stop-read-fonts = could not read the folder of fonts { $path }: { stop-reason }
stop-make-folder = could not make the folder { $path }: { stop-reason }
stop-write = could not write { $path }: { stop-reason }
stop-remove = could not remove { $path }: { stop-reason }
stop-print = could not print: { stop-reason }
stop-write-manifest = could not write the manifest: { stop-reason }
stop-write-speeds = could not write the speeds: { stop-reason }
stop-workbook = could not make the workbook: { stop-reason }
stop-schema = could not make the schema: { stop-reason }
stop-man = could not make the manual page: { stop-reason }
stop-thread = could not start a thread: { stop-reason }
stop-dossier-none = could not read the dossier { $path }: there is no such folder
stop-dossier-is-file = could not read the dossier { $path }: it is a file; name the folder that it is in
stop-dossier-no-city = could not read the dossier { $path }: it has no city.toml; `u4ssc new DIR` makes one
stop-dossier-needed = name the folder of a dossier
stop-dossier-there = { $dir } already holds a dossier; name a new folder, nothing was changed
stop-dossiers-there = { $dir } holds a dossier already; nothing was changed (--force writes over it)
stop-dossier-twice = { $first } and { $second } are both dossiers of { $city } in { $period }; name one of them, or say in the city.toml of each when it was published: the later one then replaces the other
stop-file-there = { $file } is there already; nothing was changed (--force writes over it)
stop-not-xlsx = { $file } does not end in .xlsx, which spreadsheets expect
stop-folder-used = { $dir } has files that no earlier build of a site made; name an empty folder with --out
stop-kpi-not-known = there is no KPI { $code } in { $framework }; u4ssc catalogue list shows all codes
stop-kpi-near = there is no KPI { $code } in { $framework }; did you mean { $near }?
stop-catalogue-lacks = the catalogue has no { $path }; copy that of the program's own catalogue
stop-framework-not-known = there is no framework "{ $id }" in the catalogue; it has: { $known }
stop-benchmarks-none = there is no benchmark set for { $framework }; name a file with --benchmarks
stop-benchmarks-not-known = { $name } is neither a file nor a benchmark set; sets: { $known }
stop-recipe-not-known = { $name } is neither a file nor a recipe; recipes: { $known }
stop-recipe-of-dossiers = { $recipe } compares dossiers; a table needs a recipe that names its own indicators
stop-panel-not-known = { $name } is neither a file nor a panel; panels: { $known }
stop-unit-not-known = { $name } is not compared; compared are: { $known }
stop-language-not-known = there are no words in the language { $language }; there are those of: { $known }
stop-period-not-known = no dossier of the city is of the period { $period }; there are: { $known }
stop-period-no-year = the period "{ $period }" of the dossier names no year; write period = "2024" in city.toml
stop-target-year = the dossier is of { $from }; a target needs a later --year than that, and at most { $most }
stop-no-share = --least-coverage { $share }: a share from 0 to 1 is accepted
stop-no-day = --issued { $day } is no day; write it as 2024-12-31
stop-no-time = --prepared { $time } is no time; write it as 2025-03-01T12:00:00Z
stop-no-address = { $address } is no web address; write one such as https://data.example.org
stop-no-address-of = { $option } { $address } is no web address; it begins with https://
stop-publisher-needed = a catalogue needs a publisher, and the dossiers are of several cities; name it with --publisher
stop-export-none = none of the dossiers could be understood; `u4ssc check` says why
stop-export-mixed = the dossiers are of different frameworks; export them one by one
stop-site-mixed = { $dir } is of the framework { $framework }, the first dossier of { $first }; make a site for each
stop-argument-not-known = unexpected argument '{ $argument }' found
stop-argument-twice = the argument '{ $argument }' cannot be used multiple times
stop-arguments-together = the argument '{ $argument }' cannot be used with '{ $other }'
stop-arguments-missing = the following required arguments were not provided: { $arguments }
stop-value-missing = a value is required for '{ $argument }' but none was supplied
stop-value-wrong = invalid value '{ $value }' for '{ $argument }'
stop-value-number = invalid value '{ $value }' for '{ $argument }': { $accepted ->
    [number] it is no number
   *[other] { $value } is not in { $accepted }
}
stop-command-not-known = unrecognized subcommand '{ $command }'
stop-command-missing = '{ $command }' requires a subcommand but one was not provided

# The command line: what it says beside its data

cli-near = Did you mean { $near }?
cli-accepted = Accepted: { $known }.
cli-more-help = For more information, try '--help'.
cli-nothing-made = There was nothing to make a dossier of.
cli-made = made { $dir }; fill in city.toml and { $file }, then: u4ssc check { $dir }
cli-wrote = wrote { $file }
cli-lost = answers with errors are not in the workbook, or only one of two; errors: { $errors }; see: u4ssc check { $dir }
cli-nothing-written = nothing was written; --out DIR makes the dossiers
cli-proposed = lines that are ready: { $ready }, that wait for you as comments: { $open }; save this as mapping.toml, then: u4ssc import map { $file } --mapping mapping.toml
cli-mapped = rows: { $rows }, answers: { $answers } in { $dossiers } dossiers, left out on purpose: { $ignored }, findings: { $findings }
cli-richer = the dossier of { $now } has { $few } values, that of { $then } has { $many }; --period { $then } looks at that one
cli-errors-of = { $dir }: { $counted }; u4ssc check { $dir } lists them
cli-replaced = { $dir } is left out: { $by } was published later and replaces it
cli-errors-dossiers = dossiers with findings of severity error: { $count }; `u4ssc check` lists them
cli-errors-pages = findings of severity error: { $count }; they stand in the pages, and `u4ssc check` lists them
cli-no-licence-files = no --licence was named, so the files name none: nobody may know that the data can be used
cli-no-licence-pages = the pages name no licence, so nobody may know that the data can be used; name it with --licence https://...
cli-no-code = the certificate has no code to scan: it needs the address at which it will be found; name it with --address https://...
cli-no-sitemap = no sitemap.xml: it needs whole addresses; name the site's with --address https://...
cli-files-written = files: { $count }, written: { $written }
cli-bar-dossiers = dossiers
cli-bar-folders = folders
cli-bar-cities = cities
cli-bar-pages = pages
cli-bar-documents = documents
cli-bar-points = data points
cli-bar-replications = replications

cli-no-value = no value for all or some data points: { $codes }
cli-checked = errors: { $errors }, warnings: { $warnings }, notes: { $notes }; { $with } of { $all } data points have a value
cli-scored-with = { $city }, benchmarks: { $set } { $version }
cli-all = All
cli-targets = { $city } { $period } to { $year }
cli-trends = { $city }, target year { $year }
cli-of = { $part } of { $all }

cli-final-value = final value { $given }
cli-at = { $written } at { $place }
cli-times = times { $factor }
cli-missing = missing
cli-from-profile = from the city profile, { $given }
cli-not-computed = can't be computed: { $part } is zero or too large
cli-no-source = no source
cli-share-of-target = { $share } of target { $target } ({ $source }, { $year }): band { $band }, { $points } points of 4
cli-not-scored = not scored; target { $target } ({ $source }, { $year })
cli-no-benchmark = no benchmark
cli-no-benchmark-why = no benchmark: { $reason }

cli-result = result
cli-target-from = target { $target } ({ $source }, { $year })
cli-inputs = inputs
cli-from-fact = from the profile's { $fact }
cli-reporting = reporting
cli-verifier = verifier
cli-data-sources = data sources
cli-sources = sources
cli-framework = { $framework } { $version }: { $kpis } KPIs, { $points } data points, { $rules } cross rules
cli-benchmarks = { $set }: { $with } benchmarks, { $without } data points without, and why
cli-unconfirmed = { $count } facts are not confirmed by a published page
cli-unconfirmed-hint = { $count } facts are not confirmed by a published page (--unverified lists them)
cli-open-rule = rule { $id }: { $source }
cli-open-place = place { $place }: { $fact }
cli-not-translated = { $language }: { $count } not translated
cli-lacking = { $what } is missing
cli-left-over = { $what } is not needed
cli-country = country "{ $name }"

# Heads and words of tables at the terminal

cli-code = code
cli-kpi = KPI
cli-unit = unit
cli-note = note
cli-score = score
cli-points = points
cli-could-be = could be
cli-scored = scored
cli-coverage = coverage
cli-index = index
cli-rank = rank
cli-between = 90% between
cli-among-best = among best { $top }
cli-missing-could-make = missing could make it
cli-weight = weight
cli-value = value
cli-treated = treated
cli-on-scale = on the scale
cli-own = own
cli-realistic = realistic
cli-ambitious = ambitious
cli-ceiling = ceiling
cli-benchmark = benchmark
cli-peers = peers
cli-peer = peer
cli-target = target
cli-chance = chance
cli-distance = distance
cli-years = years
cli-point-count = points
cli-cases = cases
cli-places = places
cli-reached = reached { $percent }
cli-off = off
cli-a-year = a year
cli-interval = interval
cli-in = in
cli-class = class

## Comments of a proposed mapping

map-no-column = no column says it
map-two-numbers = or "."? { $text } can be two numbers
map-called-too = another column is called so, too
map-codes-too = codes or names of KPIs, as in another column
map-nearly-column = nearly a name of that column
map-nothing-known = nothing is known of this column
map-looks-period = { $found } of its { $all } different texts are years
map-looks-value = { $found } of its { $all } different texts are numbers
map-looks-unit = { $found } of its { $all } different texts are units
map-looks-code = { $found } of its { $all } different texts are codes or names of KPIs, or nearly
map-nearly-kpi = nearly the name of a KPI:
map-nearly-name = nearly that name
map-no-kpi = no KPI has that code or name
map-not-known = not known

## Comments of city.toml

city-comment-period = the year that the figures are about
city-comment-currency = ISO 4217, such as EUR; all money is in it
city-comment-invented = this city does not exist
city-comment-language = of notes and sources
city-comment-location = latitude and longitude of the centre, in degrees
city-comment-published = when the figures were published, such as 2024-06-30; empty where they are not yet
