# Words of the platform in Arabic.
#
# A sentence about a finding has two parts: what was read and why that is a problem, and (.remedy) how to repair it. Where
# it stands, and what it is about, is printed beside it. A fact that a finding does not have is "absent", a bound that does
# not exist is "unbounded".
#
# Digits are Western, thousands are grouped by a comma: a space between groups would turn their order round in a line that
# runs from right to left. "\u200E" (left-to-right mark) keeps a minus before its number, the parts of "2026-11" in their
# order, and signs at the edge of a Latin word in their place. A label that may stand in a picture starts with an Arabic
# word, so that it reads the same whatever the direction of its line is.

## Signs of the language

number-minus = { "\u200E" }−
date-locale = ar-001
with-unit = { $number }{ "\u00A0" }{ $unit }
# A name and what is said of it.
named = { $name }: { $value }
# "methodology page 23": where a fact of the catalogue is from.
cited-page = { $name }، الصفحة { $page }
list-comma = { "، " }
list-semicolon = { "؛ " }
one-or-other = { $first } أو { $second }
list-clause = { "، " }
sentence-space = { " " }
less-than = { "\u200E" }<{ "\u00A0" }{ $value }
more-than = { "\u200E" }>{ "\u00A0" }{ $value }
at-most = { "\u200E" }≤{ "\u00A0" }{ $value }
at-least = { "\u200E" }≥{ "\u00A0" }{ $value }
full-stop = .
writing-direction = rtl

## Answers, states, bands, grades and other words of the data

answer-yes = نعم
answer-no = لا

state-reported = مبلغ عنه
state-overridden = مبلغ عنه كقيمة نهائية
state-implausible = غير معقول
state-not-verified = لم يتم التحقق
state-partial = مبلغ عنه جزئياً
state-not-computable = يتعذر حسابه
state-not-applicable = لا ينطبق
state-not-reported = غير مبلغ عنه
no-benchmark = بلا قيمة مرجعية
not-scored = بلا درجة

band-below-33 = أقل من 33{ "\u200E" }%{ "\u200E" } من المستهدف
band-from-33 = من 33 إلى 66{ "\u200E" }%{ "\u200E" } من المستهدف
band-from-66 = من 66 إلى 95{ "\u200E" }%{ "\u200E" } من المستهدف
band-from-95 = من 95{ "\u200E" }%{ "\u200E" } من المستهدف فأكثر

quality-accurate-measurement = قياس دقيق
quality-inhabitant-survey = استقراء من دراسة استقصائية للسكان
quality-higher-level-data = استقراء من بيانات إقليمية أو وطنية
quality-estimate = تقدير مبني على افتراضات
quality-personal-estimate = تقدير شخصي
quality-unknown = غير معروف أو لا يمكن تتبع مصدره
quality-absent = لم يحدَّد مستوى الجودة

severity-error = خطأ
severity-warning = تحذير
severity-info = معلومة

basis-published = قيمة منشورة لحساب الدرجات
basis-sdg-fully-met = تحقيق كامل لهدف من أهداف التنمية المستدامة
basis-international-target = مستهدف دولي
basis-un-body-goal = هدف لإحدى هيئات الأمم المتحدة
basis-statistics = إحصاءات دولية
basis-leading-cities = مدن رائدة

level-core = أساسي
level-advanced = متقدم

kind-smart = ذكي
kind-structural = هيكلي
kind-sustainable = مستدام

direction-higher = الأكثر أفضل
direction-lower = الأقل أفضل
direction-nominal = الأقرب إلى القيمة المرجعية أفضل
direction-none = لا الزيادة أفضل ولا النقصان
direction-yes-no = نعم أو لا

rule-value-over-benchmark = النسبة من المستهدف = القيمة مقسومة على القيمة المرجعية.
rule-benchmark-over-value = النسبة من المستهدف = القيمة المرجعية مقسومة على القيمة؛ والقيمة صفر تبلغ المستهدف كاملاً.
rule-smaller-over-larger = النسبة من المستهدف = الأصغر من بين القيمة والقيمة المرجعية مقسوماً على الأكبر.
rule-yes-is-target = الإجابة «نعم» هي المستهدف كاملاً، والإجابة «لا» ليست شيئاً منه.

rule-short-value-over-benchmark = القيمة ÷ القيمة المرجعية
rule-short-benchmark-over-value = القيمة المرجعية ÷ القيمة
rule-short-smaller-over-larger = الأصغر ÷ الأكبر
rule-short-yes-is-target = نعم = 100{ "\u200E" }%{ "\u200E" }

origin-final-value = مُدخَل كقيمة نهائية
origin-given = مُدخَل
origin-profile = من نبذة المدينة
origin-derived = محسوب من مدخلات أخرى
origin-data-point = نقطة بيانات أخرى
origin-missing = ناقص

share-of-target = { $share } من المستهدف

## Pictures

wheel-title = عجلة المقارنة المرجعية: { $city }{ "\u200F" }، { $period }
wheel-desc = حلقات تبدأ من المركز: المدينة، ثم أبعادها، ثم فئات الأبعاد، ثم نقاط البيانات. لكل فئة ونقطة بيانات لون شريحتها ودوائرها الصغيرة، من دائرة واحدة إلى أربع؛ ولنقاط البيانات غير المحتسبة في الدرجة علامة خاصة بها. وتتضمن جداول الصفحة المعلومات نفسها.
radar-title = { $dimension }: { $city }{ "\u200F" }، { $period }
radar-desc = النسبة المئوية لكل فئة، من 0 في المركز إلى 100 عند الدائرة الخارجية. والدوائر المتقطعة عند 33 و66 و95 في المائة. والخط السميك على المحور هو النطاق الذي يمكن أن تقع فيه الدرجة لو اكتملت البيانات الناقصة. والفئة التي لا درجة لها تظهر كفراغ.
score-sentence = { $percent } ({ $band })، و{ $points } من أصل { $most } من النقاط{ $missing ->
    [0] { "" }
   *[other] ؛ ومع البيانات الناقصة تقع الدرجة بين { $low } و{ $high }
}؛ ويبلغ عدد نقاط البيانات التي لها قيمة { $with } من أصل { $all ->
    [zero] صفر
    [one] نقطة بيانات واحدة
    [two] نقطتي بيانات
    [few] { $all } نقاط بيانات
    [many] { $all } نقطة بيانات
   *[other] { $all } نقطة بيانات
} ({ $coverage })
score-sentence-none = بلا درجة؛ ويبلغ عدد نقاط البيانات التي لها قيمة { $with } من أصل { $all ->
    [zero] صفر
    [one] نقطة بيانات واحدة
    [two] نقطتي بيانات
    [few] { $all } نقاط بيانات
    [many] { $all } نقطة بيانات
   *[other] { $all } نقطة بيانات
} ({ $coverage })

## Page of a city

page-title = { $city }، { $period }: تقرير المدينة، { $framework }
skip = انتقل إلى التقرير
contents = في هذه الصفحة
invented-short = مدينة خيالية
invented-title = لا وجود لهذه المدينة.
invented-text = اسمها وجميع أرقامها من نسج الخيال، والغرض منها بيان شكل التقرير. ولا شيء هنا يصف مكاناً حقيقياً.
header-kicker = تقرير المدينة
period = فترة الإبلاغ
currency = العملة
published = تاريخ النشر
framework = الإطار
benchmark-set = مجموعة القيم المرجعية
version = الإصدار { "\u200E" }{ $version }
profile = نبذة المدينة
coverage = التغطية
points = النقاط
points-of = { $points } من أصل { $most }
points-in-words = { $points } من أصل { $most } من النقاط
interval = النطاق
interval-of = من { $low } إلى { $high }
score = الدرجة
score-and-interval = الدرجة والنطاق
band = الشريحة
remark = تنويه

summary = ملخص
summary-score = الدرجة الإجمالية لجميع نقاط البيانات
summary-sentence = { $scored } من أصل { $all ->
    [zero] صفر من نقاط البيانات
    [one] نقطة بيانات واحدة
    [two] نقطتي بيانات
    [few] { $all } نقاط بيانات
    [many] { $all } نقطة بيانات
   *[other] { $all } نقطة بيانات
} لها قيمة وقيمة مرجعية معاً، وقد نالت { $points } من أصل { $most } من النقاط، أي { $percent }. { $missing ->
    [0] وكل نقطة بيانات لها قيمة مرجعية داخلة في حساب الدرجة.
    [one] وهناك نقطة بيانات أخرى لها قيمة مرجعية وليست لها قيمة تُحتسب: لو جاءت بأسوأ نتيجة لكانت الدرجة { $low }، ولو جاءت بأفضل نتيجة لكانت { $high }.
    [two] وهناك نقطتا بيانات أخريان لهما قيمة مرجعية وليست لهما قيمة تُحتسب: لو جاءتا بأسوأ نتيجة لكانت الدرجة { $low }، ولو جاءتا بأفضل نتيجة لكانت { $high }.
    [few] وهناك { $missing } نقاط بيانات أخرى لها قيمة مرجعية وليست لها قيمة تُحتسب: لو جاءت كلها بأسوأ نتيجة لكانت الدرجة { $low }، ولو جاءت كلها بأفضل نتيجة لكانت { $high }.
    [many] وهناك { $missing } نقطة بيانات أخرى لها قيمة مرجعية وليست لها قيمة تُحتسب: لو جاءت كلها بأسوأ نتيجة لكانت الدرجة { $low }، ولو جاءت كلها بأفضل نتيجة لكانت { $high }.
   *[other] وهناك { $missing } نقطة بيانات أخرى لها قيمة مرجعية وليست لها قيمة تُحتسب: لو جاءت كلها بأسوأ نتيجة لكانت الدرجة { $low }، ولو جاءت كلها بأفضل نتيجة لكانت { $high }.
} والتغطية { $coverage }: { $with } من أصل { $all ->
    [zero] صفر من نقاط البيانات
    [one] نقطة بيانات واحدة
    [two] نقطتي بيانات
    [few] { $all } نقاط بيانات
    [many] { $all } نقطة بيانات
   *[other] { $all } نقطة بيانات
} لها قيمة.
summary-sentence-none = ليست هناك نقطة بيانات لها قيمة وقيمة مرجعية معاً، ولذلك لا توجد درجة. والتغطية { $coverage }: { $with } من أصل { $all ->
    [zero] صفر من نقاط البيانات
    [one] نقطة بيانات واحدة
    [two] نقطتي بيانات
    [few] { $all } نقاط بيانات
    [many] { $all } نقطة بيانات
   *[other] { $all } نقطة بيانات
} لها قيمة.
summary-caution = الدرجة تضع البيانات في سياقها، وليست ترتيباً للمدن. وإغفال رقم سيئ يرفعها، ولذلك تُقرأ مع التغطية والنطاق.
summary-levels = { $core } من أصل { $core_all ->
    [zero] صفر من المؤشرات الأساسية
    [one] مؤشر أساسي واحد
    [two] مؤشرين أساسيين
    [few] { $core_all } مؤشرات أساسية
    [many] { $core_all } مؤشراً أساسياً
   *[other] { $core_all } مؤشر أساسي
} و{ $advanced } من أصل { $advanced_all ->
    [zero] صفر من المؤشرات المتقدمة
    [one] مؤشر متقدم واحد
    [two] مؤشرين متقدمين
    [few] { $advanced_all } مؤشرات متقدمة
    [many] { $advanced_all } مؤشراً متقدماً
   *[other] { $advanced_all } مؤشر متقدم
} لجميع نقاط بياناتها قيم.
summary-verification = التحقق: { $accepted ->
    [zero] لم تُقبل أي قيمة
    [one] قُبلت قيمة واحدة
    [two] قُبلت قيمتان
    [few] قُبلت { $accepted } قيم
    [many] قُبلت { $accepted } قيمة
   *[other] قُبلت { $accepted } قيمة
}، وعدد القيم غير المقبولة { $refused }، وعدد القيم التي لم يُسجَّل بشأنها تحقق { $unrecorded }.
strip-legend = العلامة المستديرة هي الدرجة، والخط الرفيع هو نطاقها، والشريط تحتها هو التغطية.

wheel = عجلة المقارنة المرجعية
wheel-intro = من المركز إلى الخارج: المدينة، ثم أبعادها، ثم فئات الأبعاد، ثم نقاط البيانات. ويعرض كل جزء قيمته، ويسرد الجدول أدناه القيم جميعاً.
wheel-table = العجلة في جدول
wheel-table-caption = الدرجات والحالات التي تقوم عليها العجلة
radars = الفئات بحسب البعد
radars-intro = النسبة المئوية من النقاط لكل فئة. والخط السميك على المحور هو نطاقها.
radar-of = بُعد «{ $dimension }» في مخطط راداري
radar-table = بُعد «{ $dimension }» في جدول
radar-table-caption = فئات بُعد «{ $dimension }»
sub-dimensions = الأبعاد الفرعية
sub-dimensions-caption = درجات الأبعاد الفرعية

results = النتائج
results-of = { $dimension }: النتائج
column-sub-dimension = البعد الفرعي
column-category = الفئة
column-kpi = المؤشر ونقطة البيانات
column-kpi-name = المؤشر
column-code = الرمز
column-result = النتيجة
column-performance = الأداء مقارنة بالقيمة المرجعية
column-benchmark = القيمة المرجعية
column-quality = جودة البيانات
column-state = الحالة أو الشريحة
column-limits = القيمة عند 33 · 66 · 95{ "\u200E" }%{ "\u200E" } من المستهدف
column-rule = القاعدة
column-basis = الأساس والمصدر
column-missing = الناقص
data-points = نقاط البيانات
made-of = كيف نتجت هذه القيمة؟
made-formula = الصيغة
made-written = كُتب «{ $written }»
made-at = الموضع { $place }
verified-yes = تم التحقق
verified-no = لم تقبلها جهة التحقق
sdg = الهدف { $number }
sdg-title = الهدف { $number } من أهداف التنمية المستدامة: { $title }

not-reported = المؤشرات غير المبلغ عنها
not-reported-intro = هذه المؤشرات ليست لها قيمة، أو ليست لجميع نقاط بياناتها قيم. وهي لا تدخل في حساب الدرجات؛ وتبيّن النطاقات ما يمكن أن تغيّره.
not-reported-none = أُبلغ عن جميع المؤشرات بكل نقاط بياناتها.
not-reported-caption = المؤشرات ونقاط البيانات التي ليست لها قيمة
not-reported-whole = المؤشر كله
not-reported-part = مبلغ عنه جزئياً، وغير المبلغ عنه:
not-verified = المؤشرات التي لم يتم التحقق منها
not-verified-intro = لم تقبل جهة التحقق هذه القيم، ولا تُحتسب في الدرجة.
not-verified-none-all = قبلت جهة التحقق جميع القيم.
not-verified-none-some = لم ترفض جهة التحقق أي قيمة. { $accepted ->
    [zero] ولم تُقبل أي قيمة
    [one] وقُبلت قيمة واحدة
    [two] وقُبلت قيمتان
    [few] وقُبلت { $accepted } قيم
    [many] وقُبلت { $accepted } قيمة
   *[other] وقُبلت { $accepted } قيمة
}؛ وعدد القيم التي لم يُسجَّل بشأنها شيء { $unrecorded }.
not-verified-none-unrecorded = لم يُسجَّل أي تحقق من هذه القيم: لم تُقبل أي قيمة ولم تُرفض أي قيمة.
not-verified-caption = المؤشرات ونقاط البيانات التي لم يتم التحقق منها

findings = الملاحظات
findings-intro = ما هو خاطئ أو غريب في البيانات، وموضعه، وكيفية إصلاحه.
findings-none = لم يُعثر على شيء خاطئ أو غريب.
findings-errors = { $count ->
    [zero] لا أخطاء
    [one] خطأ واحد
    [two] خطآن
    [few] { $shown } أخطاء
    [many] { $shown } خطأً
   *[other] { $shown } خطأ
}
findings-warnings = { $count ->
    [zero] لا تحذيرات
    [one] تحذير واحد
    [two] تحذيران
    [few] { $shown } تحذيرات
    [many] { $shown } تحذيراً
   *[other] { $shown } تحذير
}
findings-infos = { $count ->
    [zero] لا معلومات
    [one] معلومة واحدة
    [two] معلومتان
    [few] { $shown } معلومات
    [many] { $shown } معلومة
   *[other] { $shown } معلومة
}
findings-error-intro = لا يمكن استخدام القيمة كما هي.
findings-warning-intro = يحتاج هذا إلى مراجعة.
findings-info-intro = للعلم؛ ولا حاجة إلى أي إجراء.
finding-place = الموضع
finding-remedy = الإجراء

method = القيم المرجعية والمنهجية
method-share = تُحوَّل القيمة إلى نسبة من قيمتها المرجعية، أي القيمة التي تساوي 100{ "\u200E" }%{ "\u200E" } من المستهدف. وتقع النسبة في واحدة من أربع شرائح، ولكل شريحة نقاطها. والنسبة التي تقع على حد بين شريحتين بالضبط تنتمي إلى الشريحة الأعلى.
method-bands-caption = الشرائح والنقاط
method-score = الدرجة هي مجموع ما نالته نقاط البيانات المحتسبة من نقاط، مقسوماً على أربعة أمثال عددها. أما نقاط البيانات التي ليست لها قيمة، أو ليست لها قيمة مرجعية، أو قيمتها غير معقولة، أو لم تقبل جهة التحقق قيمتها، فتُستبعد من البسط والمقام معاً. والمؤشر الذي له عدة نقاط بيانات يُحتسب بعدد نقاط بياناته.
method-interval = نطاق الدرجة هو ما ينتج لو جاءت كل نقطة بيانات لها قيمة مرجعية وغير محتسبة بأسوأ نتيجة (نقطة واحدة) أو بأفضل نتيجة (4 نقاط). والتغطية هي نسبة نقاط البيانات التي لها قيمة.
method-rules = كيف تُحوَّل القيمة إلى نسبة
method-benchmarks = جميع القيم المرجعية وحدودها
method-benchmarks-caption = القيم المرجعية وحدود الشرائح والقواعد والمصادر
method-without = بلا قيمة مرجعية
method-without-caption = نقاط البيانات التي ليست لها قيمة مرجعية، وأسباب ذلك
method-reason-direction = لا الزيادة أفضل ولا النقصان.
method-reason-absent = لا توجد لها قيمة في مجموعة القيم المرجعية.
sources = المصادر
sources-framework = الإطار
sources-figures = الأرقام المنشورة
sources-data = المصادر التي تذكرها المدينة
sources-none = لا تذكر المدينة أي مصدر.
downloads = بيانات هذه الصفحة
download-json = هذا التقرير بنسق JSON
download-csv = نقاط البيانات بنسق CSV
footer-made = أُعدت هذه الصفحة بمنصة U4SSC، الإصدار { $version }.
footer-basis = { $framework }، الإصدار { "\u200E" }{ $framework_version }. القيم المرجعية: { $benchmarks }، الإصدار { "\u200E" }{ $benchmarks_version }.

## Page of several cities

index-title = مدن جنباً إلى جنب
index-title-framework = مدن جنباً إلى جنب، { $framework }
index-kicker = مقارنة
index-intro = { $count ->
    [zero] لا توجد تقارير مدن.
    [one] تقرير مدينة واحدة، بحسب اسم المدينة.
    [two] تقريرا مدينتين، مرتبان بحسب اسمي المدينتين.
    [few] { $shown } تقارير مدن، مرتبة بحسب أسماء المدن.
    [many] { $shown } تقريراً عن المدن، مرتبة بحسب أسماء المدن.
   *[other] { $shown } تقرير عن المدن، مرتبة بحسب أسماء المدن.
}
index-caution = هذا ليس ترتيباً للمدن بحسب الأفضلية. فالدرجات تقوم على البيانات التي أبلغت عنها كل مدينة، والتغطية متفاوتة: والمدينة التي تغفل جوانب ضعفها تنال درجة أعلى. ولذلك تُقرأ كل درجة مع تغطيتها ونطاقها؛ وإذا تداخل نطاقان فالبيانات لا تميّز بين المدينتين.
index-mixed = تقوم التقارير على أطر أو مجموعات قيم مرجعية مختلفة، ولذلك لا يمكن وضع درجاتها جنباً إلى جنب إلا بحذر.
index-table = الدرجات والتغطية
index-table-caption = المدن بحسب الاسم، مع التغطية والدرجات والملاحظات
index-heat = الفئات
index-heat-intro = النسبة المئوية من النقاط لكل فئة، مع الدوائر الصغيرة الدالة على شريحتها. والشرطة تعني فئة بلا درجة.
index-heat-caption = المدن والفئات
index-city = المدينة
index-open = تقرير المدينة: { $city }، { $period }
index-findings = الملاحظات
index-no-findings = لا شيء
index-none = لا يوجد تقرير بعد.
index-data = بيانات جميع المدن
index-csv = جميع نقاط البيانات بنسق CSV

## Guide in the workbook

# Headings of the workbook, a line each; they stand above the English ones, by which it is read.
workbook-headings =
    رمز المؤشر
    المؤشر
    نقطة البيانات
    البسط
    قيمة البسط
    وحدة البسط
    المقام
    قيمة المقام
    وحدة المقام
    النتيجة
    وحدة النتيجة
    مبلغ عنه
    الأداء
    تم التحقق
    جودة البيانات
    منشأ البيانات
    المصدر
    ملاحظة
    المستوى
workbook-fact-headings =
    البيان
    التسمية
    القيمة
    الوحدة
    المصدر
workbook-guide =
    يجمع هذا المصنف أرقام مدينة واحدة لفترة إبلاغ واحدة. املأ الورقة «City» أولاً، ثم ورقة لكل بُعد.
    كل صف نقطة بيانات. اكتب الأرقام في «Numerator value» (قيمة البسط) و«Denominator value» (قيمة المقام)؛ وتُحسب النتيجة تلقائياً. أما المدخلات الأخرى لنقطة البيانات نفسها ففي الصفوف التي تليها.
    إذا كانت القيمة النهائية وحدها معروفة، فاكتبها مكان الصيغة في «Result» (النتيجة).
    الخلية التي تبقى فارغة تعني أنه لم يُبلغ عن شيء. والصفر قيمة: لا تكتب 0 إلا إذا كانت نتيجة القياس صفراً. وإذا كان المؤشر لا ينطبق على المدينة، فاكتب «لا ينطبق».
    اكتب الأرقام بنقطة عشرية أو فاصلة عشرية، ومن دون فواصل للآلاف. اكتب 45 للدلالة على 45{ "\u200E" }%{ "\u200E" }، لا 0.45.
    إذا كانت وحدتك غير الوحدة المبينة، فاكتب وحدتك في خلية الوحدة؛ فالوحدات المعروفة تُحوَّل.
    اختر مستوى لجودة البيانات، واذكر منشأ كل رقم ومصدره: فجهة التحقق ستطلبهما.
    لا تدمج الخلايا، واترك رموز المؤشرات كما هي. ولا أهمية لترتيب الصفوف والأعمدة؛ والأعمدة الإضافية تُترك كما هي.

## Findings: the files of the catalogue

finding-file-unreadable = الملف ليس بنسق TOML سليم: { $read }.
    .remedy = أصلح النص في ذلك الموضع؛ والأسباب المعتادة هي علامات الاقتباس والأقواس وعلامات التساوي.
finding-key-unknown = المفتاح «{ $read }» غير معروف هنا. { $accepted ->
    [absent] ولا يُقبل أي مفتاح.
   *[other] والمقبول: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] احذف المفتاح، أو اكتب أحد المفاتيح المقبولة.
   *[other] اكتب «{ $nearest }» إن كان هو المقصود؛ وإلا فاحذف المفتاح.
}
finding-key-missing = المفتاح «{ $subject }» ناقص.
    .remedy = أضفه؛ ومخطط الملف يبيّن ما ينبغي أن يكون فيه.
finding-value-not-accepted = المقروء { $read } للمفتاح «{ $subject }». والمقبول: { $accepted }.
    .remedy = اكتب إحدى القيم المقبولة.
finding-name-not-accepted = لا يمكن استخدام الاسم «{ $read }» في صيغة. والمقبول: { $accepted }.
    .remedy = اكتب الاسم بحروف لاتينية صغيرة وأرقام وشرطات سفلية.
finding-name-twice = الاسم «{ $read }» يدل على شيئين.
    .remedy = غيّر اسم أحدهما، وغيّره في الصيغ أيضاً.
finding-file-name = اسم الملف ليس رمزه. والمقبول: { $accepted }.
    .remedy = غيّر اسم الملف، أو صحح الرمز.
finding-kpi-twice = الرمز مستخدم من قبل في { $other }.
    .remedy = احتفظ بأحد الملفين، أو صحح الرمز.
finding-dimension-unknown = البعد «{ $read }» ليس من أبعاد الإطار. { $accepted ->
    [absent] وليس للإطار أي بعد.
   *[other] والمقبول: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] اكتب أحد هذه الأبعاد، أو أضف البعد إلى الملف framework.toml.
   *[other] اكتب «{ $nearest }» إن كان هو المقصود، أو أضف البعد إلى الملف framework.toml.
}
finding-sub-dimension-unknown = البعد الفرعي «{ $read }» ليس من الأبعاد الفرعية لذلك البعد. { $accepted ->
    [absent] وليس للبعد أي بعد فرعي.
   *[other] والمقبول: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] اكتب أحد هذه الأبعاد الفرعية، أو أضف البعد الفرعي إلى الملف framework.toml.
   *[other] اكتب «{ $nearest }» إن كان هو المقصود، أو أضف البعد الفرعي إلى الملف framework.toml.
}
finding-category-unknown = الفئة «{ $read }» ليست من فئات الإطار. { $accepted ->
    [absent] وليس للإطار أي فئة.
   *[other] والمقبول: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] اكتب إحدى هذه الفئات، أو أضف الفئة إلى الملف framework.toml.
   *[other] اكتب «{ $nearest }» إن كانت هي المقصودة، أو أضف الفئة إلى الملف framework.toml.
}
finding-aim-unknown = المقصد «{ $read }» ليس من مقاصد التعريف. { $accepted ->
    [absent] وليس للتعريف أي مقصد.
   *[other] والمقبول: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] اكتب أحد هذه المقاصد، أو أضف المقصد إلى الملف definition.toml.
   *[other] اكتب «{ $nearest }» إن كان هو المقصود، أو أضف المقصد إلى الملف definition.toml.
}
finding-aspect-unknown = الجانب «{ $read }» ليس من جوانب التعريف. { $accepted ->
    [absent] وليس للتعريف أي جانب.
   *[other] والمقبول: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] اكتب أحد هذه الجوانب، أو أضف الجانب إلى الملف definition.toml.
   *[other] اكتب «{ $nearest }» إن كان هو المقصود، أو أضف الجانب إلى الملف definition.toml.
}
finding-definition-kpi-twice = وُضع المؤشر في خانات التعريف مرة ثانية.
    .remedy = احتفظ بأحد السجلين، واذكر فيه جميع الخانات التي يفيد المؤشر عنها.
finding-definition-kpi-without-cell = لا يفيد المؤشر عن أي خانة من خانات التعريف، ولذلك يغفله فحص التعريف.
    .remedy = اذكر في الملف definition.toml الخانات التي يفيد عنها.
finding-definition-source-missing = يقول السجل إن منشوراً يضع المؤشر في هذه الخانات، ولا يذكر أي منشور.
    .remedy = اذكر المنشور في «source»، أو اكتب «judgement» أساساً.
finding-quality-grade-missing = لا شيء يبيّن مقدار عدم اليقين في القيم ذات مستوى الجودة «{ $read }».
    .remedy = أضف له [[grade]] إلى الملف quality.toml.
finding-quality-grade-twice = مستوى الجودة «{ $read }» وارد مرتين في الجدول.
    .remedy = احتفظ بأحدهما.
finding-quality-assumed = قيم بلا مستوى جودة للبيانات، أو محسوبة مما ليس له مستوى جودة: { $read } من أصل { $all }. ويؤخذ عدم اليقين فيها كما هو لمستوى الجودة «{ $grade }».
    .remedy = حدد مستوى الجودة للمدخلات؛ فعندئذ تبيّن النطاقات مدى يقين المدينة الفعلي.
finding-profile-fact-unknown = «{ $read }» ليس من البيانات الأساسية لنبذة المدينة. { $accepted ->
    [absent] وليس للإطار أي بيان أساسي.
   *[other] والمقبول: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] اكتب أحد هذه البيانات، أو أضف البيان إلى الملف framework.toml.
   *[other] اكتب «{ $nearest }» إن كان هو المقصود، أو أضف البيان إلى الملف framework.toml.
}
finding-rule-reference-unknown = «{ $read }» لا يدل على شيء. { $nearest ->
    [absent] والمقبول رمز، أو "CODE / data point"، أو "CODE # input"، أو "profile.fact".
   *[other] والأقرب إليه «{ $nearest }».
}
    .remedy = صحح الرمز، أو ما يليه من نقطة بيانات أو مُدخَل أو بيان أساسي.
finding-usual-source-missing = ذُكرت القيم المعتادة من دون بيان مصدرها.
    .remedy = أضف usual_source، ولو كان "general knowledge".
finding-benchmark-not-positive = القيمة المرجعية هي { $read }، والأقل أفضل: ولا يمكن قياس أي قيمة بالنسبة إلى صفر أو ما دونه.
    .remedy = اكتب قيمة مرجعية أكبر من الصفر، أو أدرج نقطة البيانات ضمن ما ليست له قيمة مرجعية.
finding-benchmark-twice = لنقطة البيانات قيمة مرجعية من قبل، في { $other }.
    .remedy = احتفظ بإحداهما.
finding-unit-unknown = «{ $read }» ليس رمزاً من رموز UCUM{ $reason ->
    [absent] {""}
   *[other] : { $reason }
}.
    .remedy = اكتب الوحدة برمز UCUM، مثل % أو km2 أو ug/m3 أو {"{"}household{"}"}.
finding-formula-missing = ليس للمؤشر صيغة ولا نقاط بيانات.
    .remedy = أضف صيغة، أو نقاط بيانات لكل منها صيغة.
finding-formula-syntax = المقروء { $read } في الصيغة «{ $formula }». والمقبول هنا: { $accepted }.
    .remedy = صحح الصيغة في ذلك الموضع.
finding-formula-name-unknown = «{ $read }» لا يدل على شيء في الصيغة «{ $formula }».
    .remedy = { $nearest ->
    [absent] استخدم اسم مُدخَل أو نقطة بيانات، أو أضف المُدخَل.
   *[other] اكتب «{ $nearest }» إن كان هو المقصود، أو أضف المُدخَل.
}
finding-formula-units-differ = يجمع «{ $read }» بين { $left } و{ $right }، وهما نوعان مختلفان من الوحدات (الصيغة «{ $formula }»).
    .remedy = صحح وحدة أحد المدخلات، أو أجرِ القسمة والضرب قبل الجمع أو المقارنة.
finding-formula-result-unit = ناتج الصيغة «{ $formula }» وحدته { $left }، والوحدة المطلوبة هي { $right }.
    .remedy = صحح الصيغة، أو وحدة أحد المدخلات، أو وحدة النتيجة.
finding-formula-scale = العدد الناتج من «{ $formula }» لا يناسب وحدته: ينقصه المعامل { $factor }.
    .remedy = اضرب في { $factor }، أو صحح الوحدة؛ والسبب المعتاد نسيان الضرب في 100 عند حساب النسبة المئوية.
finding-formula-not-yes-no = «{ $read }» عدد في موضع يتطلب «نعم» أو «لا» (الصيغة «{ $formula }»).
    .remedy = قارنه بشيء، مثل { $read } > 0.
finding-formula-not-number = «{ $read }» إجابة بنعم أو لا في موضع يتطلب عدداً (الصيغة «{ $formula }»).
    .remedy = استخدم if(condition, a, b) لتحويله إلى عدد.
finding-formula-cycle = هذه المدخلات يُحسب بعضها من بعض في حلقة مغلقة: { $read }.
    .remedy = أدخل أحدها من دون صيغة.

## Findings: the values of a city

finding-value-repeated = القيمة نفسها معطاة مرة ثانية؛ وهي واردة أيضاً في { $other }.
    .remedy = لم يضع شيء. احذف إحداهما متى تيسر ذلك.
finding-value-twice = هناك إجابتان مختلفتان: «{ $read }» هنا، و«{ $first }» في { $other }. ولا تُستخدم أي منهما.
    .remedy = تبيّن أيهما الصحيحة واحذف الأخرى.
finding-city-field-empty = الحقل «{ $subject }» فارغ.
    .remedy = املأه في الملف city.toml.
finding-state-beside-value = لنقطة البيانات نفسها قيمة ({ $read }) وإجابة { $state ->
    [absent] بأنه لا توجد قيمة
   *[other] «{ $state }»
} معاً. ولا تُستخدم القيمة.
    .remedy = احذف الخاطئة منهما.
finding-fact-differs = الوارد في المصنف «{ $read }»، والوارد في { $other } «{ $first }». ويُستخدم الأخير.
    .remedy = تبيّن أيهما الصحيح، واكتبه في الموضعين، أو في أحدهما فقط.
finding-data-point-needed = «{ $read }» معطى للمؤشر كله، وللمؤشر عدة نقاط بيانات، ولذلك لا يُستخدم.
    .remedy = بيّن نقطة البيانات المقصودة: { $accepted }.
finding-unit-taken-per-year = «{ $read }» لا يبيّن المدة الزمنية. وقد اعتُبر مقداراً سنوياً، بالوحدة { $accepted }.
    .remedy = لا حاجة إلى أي إجراء إذا كان ذلك صحيحاً.
finding-value-negative = المقروء «{ $read }»: لا يمكن أن يكون أقل من الصفر.
    .remedy = راجع الإشارة والحقل؛ فربما أُدخل التغيّر من سنة إلى أخرى مكان المقدار.
finding-value-not-whole = المقروء «{ $read }»: ليس للعدد الإحصائي كسور عشرية.
    .remedy = تحقق مما إذا كانت العلامة العشرية تفصل بين الآلاف، أو إذا كان معدل قد أُدخل مكان العدد.
finding-value-approximate = المقروء «{ $read }»: الرقم موسوم بأنه تقريبي.
    .remedy = لا حاجة إلى أي إجراء. استبدل به الرقم الدقيق إن وُجد، واختر مستوى جودة مناسباً.
finding-value-impossible = المقروء { $read }{ $unit ->
    [absent] {""}
   *[other] {" "}{ $unit }
}، وهذا مستحيل. والمقبول: { $least ->
    [unbounded] { $most } على الأكثر
   *[other] { $most ->
        [unbounded] { $least } فأكثر
       *[other] من { $least } إلى { $most }
    }
}.
    .remedy = راجع الوحدة والعلامة العشرية والمدخلات التي حُسبت منها القيمة.
finding-value-unusual = المقروء { $read }{ $unit ->
    [absent] {""}
   *[other] {" "}{ $unit }
}، وهذا غير معتاد. والمعتاد: { $least ->
    [unbounded] { $most } على الأكثر
   *[other] { $most ->
        [unbounded] { $least } فأكثر
       *[other] من { $least } إلى { $most }
    }
} ({ $source }).
    .remedy = تحقق مما إذا كانت الوحدة أو العلامة العشرية أو المنطقة مختلفة. وإذا كانت القيمة صحيحة، فاذكر السبب في التعليق.
finding-percentage-as-fraction = المقروء { $read }: ربما كُتبت النسبة المئوية ككسر. والمعتاد أن تكون { $hundredfold }{ "\u200E" }%{ "\u200E" }؛ والقيم المعتادة من { $least } إلى { $most }{ "\u200E" }%{ "\u200E" } ({ $source }).
    .remedy = اكتب { $hundredfold } إن كان ذلك هو المقصود. وإذا كانت { $read }{ "\u200E" }%{ "\u200E" } صحيحة، فاذكر ذلك في التعليق.
finding-percentages-as-fractions = { $small ->
    [zero] لا توجد نسبة مئوية لا تزيد على 1 من بين النسب المئوية، وعددها { $all }.
    [one] نسبة مئوية واحدة من أصل { $all } لا تزيد على 1: ويبدو أنها كُتبت ككسر.
    [two] نسبتان مئويتان من أصل { $all } لا تزيدان على 1: ويبدو أنهما كُتبتا ككسرين.
    [few] { $small } نسب مئوية من أصل { $all } لا تزيد على 1: ويبدو أنها كُتبت ككسور.
    [many] { $small } نسبة مئوية من أصل { $all } لا تزيد على 1: ويبدو أنها كُتبت ككسور.
   *[other] { $small } نسبة مئوية من أصل { $all } لا تزيد على 1: ويبدو أنها كُتبت ككسور.
}
    .remedy = راجع تنسيق الخلايا. اكتب 45 للدلالة على 45{ "\u200E" }%{ "\u200E" }، لا 0.45.
finding-unit-not-known = الوحدة «{ $unit }» في «{ $read }» غير معروفة. ولا تُستخدم القيمة؛ والمطلوب { $accepted }.
    .remedy = اكتب الوحدة بالشكل المقبول هنا، أو اتركها إذا كانت القيمة بتلك الوحدة.
finding-unit-does-not-convert = الوحدة «{ $unit }» في «{ $read }» تقيس شيئاً غير ما تقيسه الوحدة { $accepted }، ولذلك لا تُستخدم القيمة.
    .remedy = أدخل القيمة بالوحدة { $accepted }، وتحقق من أنها في الحقل الصحيح.
finding-answer-kind = المقروء «{ $read }». والمقبول: { $accepted ->
    [yes-no] نعم أو لا
    [number] عدد
   *[other] { $accepted }
}.
    .remedy = { $accepted ->
    [yes-no] أجب بنعم أو لا، أو اكتب «غير مبلغ عنه».
   *[other] أدخل عدداً، أو اكتب «غير مبلغ عنه».
}
finding-override-differs = القيمة النهائية المعطاة هي { $read }، لكن مدخلاتها تعطي { $computed }. وتُستخدم القيمة المعطاة.
    .remedy = تبيّن أيهما الصحيحة: صحح المدخلات، أو احذف القيمة النهائية.
finding-input-missing = يتعذر الحساب. الناقص: { $missing }.
    .remedy = أدخل الناقص، أو اكتب «غير مبلغ عنه».
finding-formula-division-by-zero = يتعذر الحساب لأن «{ $part }» يساوي صفراً (الصيغة «{ $formula }»).
    .remedy = تحقق مما إذا كان الصفر قد أُدخل مكان رقم ناقص. وإذا لم يكن هناك ما يُقاس، فاكتب «لا ينطبق».
finding-formula-too-large = يتعذر الحساب لأن «{ $part }» يصبح أكبر من أي عدد معقول (الصيغة «{ $formula }»).
    .remedy = راجع الوحدات وعدد الأصفار في المدخلات.
finding-remark = { $remark }
    .remedy = لا حاجة إلى أي إجراء.
finding-remark-contradiction = { $remark }
    .remedy = تبيّن أي الرقمين صحيح، وصحح الآخر.
finding-same-quantity = المقروء «{ $read }» هنا و{ $expected } في { $other } للكمية نفسها.
    .remedy = استخدم رقماً واحداً من مصدر واحد وسنة واحدة، أو اذكر في التعليق سبب الاختلاف.

## Findings: reading files

finding-file-too-large = الملف كبير جداً{ $size ->
    [absent] {""}
   *[other] {" "}({ $size } MB)
}. { $limit ->
    [absent] ولم يُقرأ.
   *[other] وأقصى حجم يُقرأ { $limit } MB.
}
    .remedy = احتفظ بالأوراق والأعمدة المطلوبة فقط، أو قسّم الملف.
finding-file-not-found = { $read ->
    [absent] الملف غير موجود.
   *[other] لا يوجد ملف أو مجلد باسم «{ $read }».
}
    .remedy = { $nearest ->
    [absent] راجع كتابة المسار.
   *[other] هل المقصود «{ $nearest }»؟
}
finding-table-without-rows = يوجد سطر لعناوين الأعمدة وليس تحته أي صف.
    .remedy = صدّر الجدول من جديد مع صفوفه.
finding-file-empty = الملف فارغ.
    .remedy = تحقق مما إذا كان قد حُفظ؛ وصدّره من جديد.
finding-file-not-readable = تتعذر قراءة الملف{ $reason ->
    [absent] {""}
   *[other] : { $reason }
}.{ $accepted ->
    [absent] {""}
   *[other] {" "}والمقبول: { $accepted }.
}
    .remedy = راجع نسق الملف وأذونات الوصول إليه، واحفظه من جديد بنسق CSV (UTF-8) أو كمصنف xlsx.
finding-zip-bomb = حجم المصنف بعد فك ضغطه أكبر { $limit ->
    [absent] مما يمكن قراءته
   *[other] من { $limit } MB
}، ولذلك لم يُقرأ.
    .remedy = احفظه من جديد ببرنامج جداول إلكترونية، من دون صفوف فارغة منسقة ومن دون صور. وإذا كان مصدره غير معروف لك، فلا تفتحه.
finding-workbook-broken = المصنف تالف أو ليس مصنف xlsx{ $reason ->
    [absent] { $read ->
        [absent] {""}
       *[other] : { $read }
    }
   *[other] : { $reason }
}.
    .remedy = افتحه ببرنامج جداول إلكترونية واحفظه من جديد بنسق xlsx، أو صدّر الأوراق بنسق CSV.
finding-sheet-unknown = الورقة «{ $read ->
    [absent] { $sheet }
   *[other] { $read }
}» غير معروفة، ولم تُقرأ.{ $accepted ->
    [absent] {""}
   *[other] {" "}والمقبول: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] غيّر اسم الورقة إذا كان ينبغي أن تُقرأ بياناتها؛ وإلا فاتركها.
   *[other] غيّر اسمها إلى «{ $nearest }» إذا كان ينبغي أن تُقرأ بياناتها.
}
finding-sheet-missing = { $sheet ->
    [absent] ليست هناك ورقة فيها بيانات يمكن قراءتها.
   *[other] الورقة «{ $sheet }» ناقصة.
}{ $read ->
    [absent] {""}
   *[other] {" "}والمقروء: { $read }.
}{ $accepted ->
    [absent] {""}
   *[other] {" "}والمقبول: { $accepted }.
}
    .remedy = أضف الورقة، أو ابدأ من القالب.
finding-header-missing = لم يُعثر على سطر فيه أسماء الأعمدة.{ $read ->
    [absent] {""}
   *[other] {" "}والمقروء: { $read }.
}{ $accepted ->
    [absent] {""}
   *[other] {" "}والمقبول: { $accepted }.
}
    .remedy = اكتب أسماء الأعمدة في السطر الأول، كما في القالب.
finding-column-unknown = العمود «{ $read ->
    [absent] { $column }
   *[other] { $read }
}» غير معروف، ولم يُقرأ.{ $accepted ->
    [absent] {""}
   *[other] {" "}والمقبول: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] غيّر اسم العمود إذا كان ينبغي أن تُقرأ بياناته؛ وإلا فاتركه.
   *[other] غيّر اسمه إلى «{ $nearest }» إن كان هو المقصود.
}
finding-column-missing = { $column ->
    [absent] هناك عمود ناقص.
   *[other] العمود «{ $column }» ناقص.
}{ $read ->
    [absent] {""}
   *[other] {" "}والمقروء: { $read }.
}{ $accepted ->
    [absent] {""}
   *[other] {" "}والمقبول: { $accepted }.
}
    .remedy = أضف العمود، أو ابدأ من القالب.
finding-column-twice = هناك عمودان باسم «{ $read ->
    [absent] { $column }
   *[other] { $read }
}»{ $other ->
    [absent] {""}
   *[other] {" "}(الآخر هو { $other })
}؛ وقُرئ الأول منهما.
    .remedy = غيّر اسم أحدهما أو احذفه.
finding-kpi-unknown = لا يوجد مؤشر رمزه أو اسمه «{ $read }».{ $accepted ->
    [absent] {""}
   *[other] {" "}والمقبول: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] ابحث عن الرمز في قائمة المؤشرات؛ فالسطر لم يُقرأ.
   *[other] اكتب «{ $nearest }» إن كان هو المقصود؛ فالسطر لم يُقرأ.
}
finding-data-point-unknown = { $read ->
    [absent] للمؤشر عدة نقاط بيانات، والسطر لا يبيّن أيها المقصودة.
   *[other] ليس للمؤشر نقطة بيانات باسم «{ $read }».
}{ $accepted ->
    [absent] {" "}ويُبلغ عنه كوحدة كاملة.
   *[other] {" "}والمقبول: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] { $accepted ->
        [absent] اترك نقطة البيانات فارغة.
       *[other] اذكر إحداها؛ فالسطر لم يُقرأ.
    }
   *[other] اكتب «{ $nearest }» إن كانت هي المقصودة؛ فالسطر لم يُقرأ.
}
finding-input-unknown = ليس للمؤشر مُدخَل باسم «{ $read }».{ $accepted ->
    [absent] {""}
   *[other] {" "}والمقبول: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] اذكر أحد مدخلاته، أو اترك المُدخَل فارغاً إذا كانت هذه هي القيمة النهائية.
   *[other] اكتب «{ $nearest }» إن كان هو المقصود؛ فالسطر لم يُقرأ.
}
finding-row-without-code = في السطر قيمة{ $read ->
    [absent] {""}
   *[other] {" "}(«{ $read }»)
} وليس فيه رمز مؤشر، ولذلك لم يُقرأ.
    .remedy = اكتب رمز المؤشر في السطر.
finding-row-too-short = خلايا السطر أقل من عدد الأعمدة{ $columns ->
    [absent] {""}
   *[other] {" "}({ $columns })
}، وليس فيه خلية للقيمة.
    .remedy = أضف الخلايا الناقصة؛ والنص الذي فيه فاصلة يجب أن يوضع بين علامتي اقتباس.
finding-quote-open = هناك علامة اقتباس مفتوحة لم تُغلق، وربما اختلطت السطور بعضها ببعض.
    .remedy = أغلقها، أو اكتب علامتين متتاليتين حيث تكون علامة الاقتباس جزءاً من النص.
finding-other-city = { $rows ->
    [absent] بعض السطور عن
    [zero] عدد السطور صفر عن
    [one] هناك سطر واحد عن
    [two] هناك سطران عن
    [few] هناك { $rows } سطور عن
    [many] هناك { $rows } سطراً عن
   *[other] هناك { $rows } سطر عن
} «{ $read }»، وهذه الإضبارة عن «{ $accepted }»؛ { $rows ->
    [one] ولم يُقرأ.
    [two] ولم يُقرآ.
   *[other] ولم تُقرأ.
}
    .remedy = انقل السطور إلى مجلد تلك المدينة وتلك الفترة، أو صحح الاسم والفترة.
finding-number-ambiguous = يمكن أن يُقرأ «{ $read }» كعددين: { $readings }. ولا يُخمَّن أيهما المقصود.
    .remedy = اكتبه من دون فاصل للآلاف، أو حدد العلامة العشرية للملف (decimal_sign في الملف city.toml).
finding-number-unreadable = «{ $read }» ليس عدداً ولا إجابة معروفة.{ $accepted ->
    [absent] {""}
   *[other] {" "}والمقبول: { $accepted }.
}
    .remedy = اكتب عدداً واحداً مثل 1234.5، أو «نعم» أو «لا»، أو «غير مبلغ عنه»، أو «لا ينطبق»؛ وأي شيء آخر مكانه التعليق.
finding-cell-error = في الخلية رسالة الخطأ { $read } من برنامج الجداول، لا قيمة.
    .remedy = أصلح صيغة الخلية، أو اكتب القيمة نفسها.
finding-cell-not-computed = في الخلية الصيغة { $read } من دون نتيجتها.
    .remedy = افتح المصنف ببرنامج جداول إلكترونية، ودعه يحسب النتائج، ثم احفظه؛ أو اكتب القيمة نفسها.
finding-cell-date = في الخلية التاريخ { $read }، لا عدد.
    .remedy = تحوّل برامج الجداول نصوصاً مثل { "\u200E" }3-4 أو 1.2 إلى تواريخ. اجعل تنسيق الخلية عدداً واكتب القيمة من جديد.
finding-cell-boolean = في الخلية { $read }، والمطلوب عدد.
    .remedy = اكتب العدد، أو «غير مبلغ عنه».
finding-quality-unknown = «{ $read }» ليس من مستويات جودة البيانات.{ $accepted ->
    [absent] {""}
   *[other] {" "}والمقبول: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] اكتب أحد مستويات الجودة الستة؛ فقد قُرئت القيمة بلا مستوى جودة.
   *[other] اكتب «{ $nearest }» إن كان هو المقصود؛ فقد قُرئت القيمة بلا مستوى جودة.
}
finding-verified-unreadable = لا يبيّن «{ $read }» ما إذا كان قد تم التحقق من القيمة.{ $accepted ->
    [absent] {" "}والمقبول: نعم ولا.
   *[other] {" "}والمقبول: { $accepted }.
}
    .remedy = اكتب «نعم» أو «لا»، أو اترك الخلية فارغة.
finding-encoding-guessed = الملف ليس بترميز UTF-8؛ وقُرئ بترميز { $encoding ->
    [absent] أقدم
   *[other] { $encoding }
}.
    .remedy = تحقق من صحة الحروف العربية والحروف ذات العلامات، واحفظ الملف بترميز UTF-8.
finding-encoding-broken = بعض البايتات ليست نصاً{ $encoding ->
    [absent] {""}
   *[other] {" "}بترميز { $encoding }
}{ $line ->
    [absent] {""}
   *[other] ، وأولها في السطر { $line }
}؛ ووُضعت مكانها علامة استفهام داخل معيّن.
    .remedy = صدّر الملف من جديد بترميز UTF-8.
finding-framework-unknown = الإطار «{ $read }» غير موجود في الفهرس.{ $accepted ->
    [absent] {""}
   *[other] {" "}والمقبول: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] اكتب أحد هذه الأطر، أو أضف الإطار إلى الفهرس.
   *[other] اكتب «{ $nearest }» إن كان هو المقصود.
}
finding-framework-version = البيانات بحسب الإصدار { "\u200E" }{ $read } من الإطار؛ والموجود في الفهرس { $accepted ->
    [absent] إصدار آخر
   *[other] الإصدار { "\u200E" }{ $accepted }
}، وبقواعده حُسبت البيانات.
    .remedy = تحقق مما إذا كانت قواعد المؤشرات المعنية قد تغيرت، وصحح الإصدار في الملف city.toml.
finding-city-file-missing = لا يوجد ملف city.toml، وهو الذي يبيّن المدينة والفترة اللتين تخصهما البيانات.{ $accepted ->
    [absent] {""}
   *[other] {" "}والمقبول: { $accepted }.
}
    .remedy = أضف ملف city.toml يتضمن اسم المدينة والبلد والفترة.
finding-nothing-given = لم يُدخَل شيء: لا توجد قيمة في أي ملف.
    .remedy = املأ القالب، وتحقق من أن القيم في الأعمدة التي تُقرأ.
finding-merged-cells = الخلية التي فيها رمز المؤشر مدموجة مع خلايا أخرى{ $line ->
    [absent] {""}
   *[other] ، ابتداء من السطر { $line }
}؛ والرمز في السطر الأول منها فقط، ولذلك لم يُقرأ هذا السطر.
    .remedy = ألغِ دمج الخلايا، واكتب الرمز في كل سطر.
finding-fact-unknown = «{ $read }» ليس من البيانات الأساسية لنبذة المدينة.{ $accepted ->
    [absent] {""}
   *[other] {" "}والمقبول: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] غيّر اسم البيان، أو اتركه: فلا يستخدمه أي مؤشر.
   *[other] اكتب «{ $nearest }» إن كان هو المقصود.
}
finding-break-kpi-unknown = أُعلن انقطاع في السلسلة للرمز «{ $read }»، وهو ليس مؤشراً ولا نقطة بيانات في الإطار، ولذلك لا يراعيه أي اتجاه.
    .remedy = { $nearest ->
    [absent] اكتب رمزاً، أو "CODE / data point"، أو لا تكتب شيئاً إذا كانت جميع المؤشرات مقصودة.
   *[other] اكتب «{ $nearest }» إن كان هو المقصود.
}
finding-break-without-year = أُعلن انقطاع في السلسلة من دون سنة، والفترة { $read ->
    [absent] لا تبدأ بسنة
   *[other] «{ $read }» لا تبدأ بسنة
}.
    .remedy = أضف المفتاح since وفيه أول سنة لا تمكن مقارنتها بالسنوات السابقة لها.
finding-currency-missing = هناك مبالغ نقدية من دون ذكر عملتها.
    .remedy = اكتب العملة في الملف city.toml، مثل currency = "EUR"{ "\u200E" }.
finding-too-many-findings = هناك ملاحظات أكثر{ $limit ->
    [absent] {""}
   *[other] {" "}من { $limit }
}؛ وبقيتها غير مدرجة.
    .remedy = أصلح المدرج منها ثم افحص من جديد؛ فكثيراً ما يكون وراء العديد منها سبب واحد.

## Findings: trends and peers

finding-trend-without-year = الفترة «{ $read }» لا تبدأ بسنة، ولذلك لا تدخل الإضبارة في أي اتجاه.
    .remedy = اكتب السنة التي تخصها الأرقام، مثل period = "2024"{ "\u200E" }.
finding-trend-year-twice = هناك أكثر من إضبارة واحدة للسنة { $read }{ $other ->
    [absent] {""}
   *[other] ، منها إضبارة في { $other }
}؛ ولا تُستخدم أي منها في الاتجاهات.
    .remedy = اذكر إضبارة واحدة لكل سنة.
finding-trend-class-not-once = يجب أن يرد الصنف «{ $subject }» مرة واحدة.
    .remedy = أضفه، أو احتفظ بواحد من الاثنين.
finding-trend-limit-missing = ليس للصنف حد.
    .remedy = أضف المفتاح least وفيه أدنى نسبة بين التقدم المحرز والتقدم المطلوب.
finding-trend-limit-not-used = للصنف حد لا يستخدمه شيء.
    .remedy = احذفه؛ فالصنفان «تحقّق المستهدف» و«ابتعاد عن المستهدف» يُستنتجان من المستهدف ومن الحدود الأخرى.
finding-trend-limits-not-in-order = حدود الأصناف لا تتناقص من صنف إلى آخر.
    .remedy = اجعل للصنف الأفضل حداً أعلى من حد الصنف الذي يليه.
finding-peer-id-twice = «{ $read }» وارد مرتين.
    .remedy = احتفظ بواحد من الاثنين.
finding-peer-country-unknown = البلد «{ $read }» ليس في الملف countries.toml، ولذلك لا يُعرف عنه شيء.
    .remedy = { $nearest ->
    [absent] اكتب اسمه كما في الملف countries.toml، أو رمزه المكون من ثلاثة حروف.
   *[other] اكتب «{ $nearest }» إن كان هو المقصود.
}
finding-peer-fact-unknown = لا شيء يستخدم البيان «{ $read }».{ $accepted ->
    [absent] {""}
   *[other] {" "}والمقبول: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] احذفه، أو أضف سمة مقارنة تستخدمه.
   *[other] اكتب «{ $nearest }» إن كان هو المقصود.
}
finding-peer-category-unknown = «{ $read }» ليس من الفئات.{ $accepted ->
    [absent] {""}
   *[other] {" "}والمقبول: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] اكتب إحدى هذه الفئات، أو أضفه إلى الملف peers.toml.
   *[other] اكتب «{ $nearest }» إن كان هو المقصود، أو أضفه إلى الملف peers.toml.
}
finding-peer-same-city = هذه الإضبارة للمدينة نفسها، ولذلك ليست من نظيراتها.
    .remedy = لا حاجة إلى أي إجراء.

## Findings: published reports

finding-published-note = { $remark ->
    [absent] { $read ->
        [absent] في التقرير تنويه بشأن هذا الرقم.
       *[other] { $read }
    }
   *[other] { $remark }
}
    .remedy = لا حاجة إلى أي إجراء؛ لكن خذ التنويه في الاعتبار عند قراءة الرقم.
finding-published-contradiction = { $remark ->
    [absent] { $read ->
        [absent] يناقض التقرير نفسه بشأن هذا الرقم.
       *[other] { $read }
    }
   *[other] { $remark }
}
    .remedy = اسأل المدينة أي الرقمين صحيح؛ والقيمة معروضة كما طُبعت.
finding-published-not-reported-but-printed = يعدّ التقرير هذا غير مبلغ عنه، ومع ذلك يورد { $read ->
    [absent] قيمة
   *[other] «{ $read }»
}.
    .remedy = اسأل المدينة عما إذا كانت القيمة المطبوعة صحيحة.
finding-published-code-by-name = { $read ->
    [absent] لا يوجد هنا رمز
   *[other] الرمز «{ $read }» غير معروف
}؛ وقد عُثر على المؤشر باسمه{ $name ->
    [absent] {""}
   *[other] {" "}«{ $name }»
}{ $accepted ->
    [absent] {""}
   *[other] ، ورمزه { $accepted }
}.
    .remedy = تأكد من أنه المؤشر الصحيح، وصحح الرمز.
finding-published-merged-data-points = { $value ->
    [absent] طُبعت قيمة واحدة
   *[other] طُبعت قيمة واحدة («{ $value }»)
} { $read ->
    [absent] للمؤشر كله، وله عدة نقاط بيانات
   *[other] مقابل «{ $read }»، وليس هذا نقطة بيانات واحدة من نقاط المؤشر
}.{ $accepted ->
    [absent] {""}
   *[other] {" "}والمقبول: { $accepted }.
}
    .remedy = اطلب من المدينة قيمة كل نقطة بيانات؛ فالقيمة المطبوعة لا تُستخدم.
finding-published-no-city = التقرير «{ $read }» غير وارد في قائمة التقارير، ولذلك لا تُعرف مدينته ولم يُقرأ السطر.
    .remedy = أضف التقرير إلى الملف reports.csv، أو صحح معرّفه.
finding-published-city-without-values = هناك بيان مطبوع عن المدينة ({ $read })، من دون أي قيمة من قيمها؛ ولذلك استُبعد.
    .remedy = لا حاجة إلى أي إجراء، إلا إذا كان ينبغي أن تكون هناك قيم لتلك المدينة.
finding-published-number-differs = المطبوع «{ $read }»، والرقم المجاور له { $other }. ويُستخدم النص المطبوع.
    .remedy = راجع صفحة التقرير، وصحح الخاطئ منهما.

## Index, ranks and how sure they are

finding-index-level-unknown = المستوى «{ $read }» غير معروف.{ $accepted ->
    [absent] {""}
   *[other] {" "}والمقبول: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] اذكر أحد هذه المستويات.
   *[other] اكتب «{ $nearest }» إن كان هو المقصود.
}
finding-index-parent-unknown = الأصل «{ $read }» ليس مجموعة، أو ليس على مستوى أعلى.{ $accepted ->
    [absent] {""}
   *[other] {" "}والمجموعات: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] اذكر مجموعة من مستوى أعلى.
   *[other] اكتب «{ $nearest }» إن كان هو المقصود.
}
finding-index-tops = يجب أن ينتهي هيكل المؤشر المركّب بمجموعة واحدة؛ أما عدد المجموعات التي ينتهي بها هذا الهيكل فهو { $read ->
    [absent] مختلف
   *[other] { $read }
}.
    .remedy = أضف مستوى أخيراً يضم كل شيء؛ وهو «all» في حالة الإطار.
finding-index-empty = لا توجد قيمة يمكن أن يُحسب منها مؤشر مركّب.
    .remedy = أدخل وحدة مقارنة واحدة على الأقل لها قيمة لأحد المؤشرات.
finding-index-column-missing = لا يوجد العمود «{ $read ->
    [absent] { $column }
   *[other] { $read }
}»، وهو مطلوب في الوصفة.
    .remedy = { $nearest ->
    [absent] أضف العمود إلى الجدول، أو احذفه من الوصفة.
   *[other] اكتب «{ $nearest }» إن كان هو المقصود؛ وإلا فأضف العمود.
}
finding-index-no-knobs = لا تذكر الوصفة أي خيار متغيّر، ولذلك ليس هناك ما يُغيَّر.
    .remedy = أضف إلى الوصفة الجدول [knobs]، مثل mean = ["arithmetic", "geometric"]{ "\u200E" }.
finding-index-too-few-values = لم تُقارَن: نسبة المؤشرات التي لها قيمة { $read ->
    [absent] صغيرة جداً
   *[other] { $read } فقط
}{ $least ->
    [absent] {""}
   *[other] {" "}(والمطلوب { $least } على الأقل)
}.
    .remedy = أبلغ عن مزيد من المؤشرات؛ أو اكتفِ بنسبة أقل بالخيار { "\u200E" }--least-coverage، واذكر ذلك بجانب كل نتيجة.
finding-index-not-treated = القيم المختلفة أقل من أن يُبحث فيها عن قيم متطرفة؛ ولم يُعالَج شيء.
    .remedy = لا حاجة إلى أي إجراء ما دام ذلك معلوماً. وتكفي أربع وحدات مقارنة ذات قيم مختلفة.
finding-index-shares-not-kept = لا يوجد مؤشر مركّب: فبالعناصر التي لها قيمة وحدها لا يمكن الالتزام بالحدود التي تضعها الوصفة للأنصبة.
    .remedy = أبلغ عن قيم في مجموعات أكثر، أو غيّر الأنصبة في الوصفة.
finding-speed-nothing = لا توجد سلسلة يمكن أن تُستخلص منها سرعة تغيّر أو تُراجَع.
    .remedy = قدّم صفوفاً فيها 60 تغيّراً على الأقل على مدى ثلاث سنوات أو أكثر لنقطة بيانات واحدة يعرفها إطار هذه السلاسل.
finding-index-no-spread = لجميع وحدات المقارنة القيمة نفسها، أو ليست هناك قيمة إلا لواحدة منها، ولذلك لا تعطي { $method ->
    [absent] هذه الطريقة
   *[other] الطريقة «{ $method }»
} أي نتيجة.
    .remedy = وحّد المقياس بحسب المستهدفات أو بحسب حدين أدنى وأعلى، أو احذف المؤشر من الوصفة.
finding-index-no-scale = لا يوجد مستهدف ولا حدان أدنى وأعلى، وهو ما تتطلبه { $method ->
    [absent] هذه الطريقة
   *[other] الطريقة «{ $method }»
}.
    .remedy = حدد للمؤشر في الوصفة مستهدفاً أو حدين أدنى وأعلى.
finding-index-mean-impossible = لا يمكن حساب المتوسط{ $mean ->
    [absent] {""}
   *[other] {" "}({ $mean })
} بسبب { $read ->
    [absent] هذه القيمة
   *[other] القيمة { $read }
}{ $member ->
    [absent] {""}
   *[other] {" "}({ $member }{ $unit ->
        [absent] {""}
       *[other] ، وحدة المقارنة: { $unit }
    })
}؛ وليست للمجموعة قيمة هناك.
    .remedy = وحّد المقياس على سلّم يبدأ فوق 0، مثل 1 إلى 100، أو استخدم المتوسط الحسابي.
finding-index-replications-dropped = { $read ->
    [absent] بعض تكرارات المحاكاة لم تعطِ نتيجة واستُبعدت
   *[other] عدد تكرارات المحاكاة التي لم تعطِ نتيجة واستُبعدت { $read }{ $all ->
        [absent] {""}
       *[other] {" "}من أصل { $all }
    }
}: فقد صادف المتوسط{ $mean ->
    [absent] {""}
   *[other] {" "}({ $mean })
} قيمة لا يمكن حسابه منها{ $member ->
    [absent] {""}
   *[other] {" "}({ $member }{ $unit ->
        [absent] {""}
       *[other] ، وحدة المقارنة: { $unit }
    })
}.
    .remedy = اجعل كل توحيد للمقياس في الوصفة يبدأ فوق 0، أو احذف ذلك المتوسط من الخيارات المتغيّرة.
finding-unit-twice = لوحدة المقارنة { $read ->
    [absent] هذه
   *[other] «{ $read }»
} صف من قبل{ $line ->
    [absent] {""}
   *[other] {" "}(السطر { $line })
}؛ وقُرئ الأول.
    .remedy = اجعل لكل وحدة مقارنة صفاً واحداً.
finding-row-too-long = خلايا السطر{ $read ->
    [absent] {""}
   *[other] {" "}({ $read })
} أكثر من عدد الأعمدة{ $accepted ->
    [absent] {""}
   *[other] {" "}({ $accepted })
}؛ ولم يُقرأ الزائد منها.
    .remedy = العدد الذي فيه فاصلة عشرية يجب أن يوضع بين علامتي اقتباس في جدول تفصل الفواصل بين خلاياه.

mean-arithmetic = الحسابي
mean-geometric = الهندسي
mean-harmonic = التوافقي
mean-generalised = المعمَّم
mean-copeland = كوبلاند
mean-envelope = أفضل الأوزان
method-none = القيمة كما هي
method-min-max = بين الأسوأ والأفضل
method-goalposts = بين حدين أدنى وأعلى
method-z-score = انحرافات معيارية عن المتوسط
method-scaled = بين طرفين محددين
method-percentile-rank = الرتبة المئينية
method-rank = المرتبة
method-borda = عدد وحدات المقارنة الأسوأ
method-distance-to-target = المسافة إلى المستهدف
method-share-of-target = النسبة من المستهدف
method-bands = الشرائح

knob-inputs = عدم اليقين في القيم نفسها
knob-impute = ما يحل محل القيم الناقصة
knob-treatment = عدد القيم المتطرفة المعدَّلة
knob-normalisation = طريقة جعل المؤشرات قابلة للمقارنة
knob-weights = الأوزان
knob-aggregation = نوع المتوسط
knob-leave-out = استبعاد أحد المؤشرات

index-rank = { $unit }: المرتبة { $rank } من أصل { $all } بحسب الخيارات الأصلية للوصفة؛ وإذا تغيرت الخيارات فالمرتبة بين { $low } و{ $high } باحتمال 90{ "\u200E" }%{ "\u200E" }، وضمن أفضل { $top } باحتمال { $share }.
index-rank-none = { $unit }: بلا مؤشر مركّب ولا مرتبة؛ ويرد أدناه ما تعذر حسابه.
index-not-varied = { $unit }: المؤشر المركّب { $index } بلا مرتبة، إذ لم يُغيَّر شيء: فالمرتبة لا تُذكر أبداً من دون نطاقها.
index-alone = لا يُقارَن إلا { $unit }: والنتيجة مؤشر مركّب بلا مرتبة.
index-missing = عدد القيم الناقصة: { $count }؛ ولو جاءت كلها بأسوأ نتيجة لكان المؤشر المركّب { $worst } والمرتبة { $low }، ولو جاءت كلها بأفضل نتيجة لكان المؤشر المركّب { $best } والمرتبة { $high }.
index-varied = ما تغيّر في تكرارات المحاكاة، وعددها { $done } (بذرة التوليد العشوائي { $seed }): { $knobs }.
index-stopped = أُوقفت المحاكاة قبل نهايتها: يُحتسب { $done } من أصل { $asked } من التكرارات.
index-sobol-stopped = أُوقف الحساب قبل نهايته: يستند تحديد الأكثر تأثيراً إلى { $done } من أصل { $asked } من أزواج الإعدادات.
index-converged = بين نصف التكرارات وجميعها لم يتحرك طرف أي نطاق بأكثر من { $largest } (بالمراتب).
index-matters = الأكثر تأثيراً في { $what }، بالنسبة من مجموع التغيّر: كل خيار مع الخيارات الأخرى (وبين قوسين النطاق باحتمال 90{ "\u200E" }%{ "\u200E" })، ثم وحده: { $knobs }.
index-matters-one = { $knob } { $total } (من { $low } إلى { $high })، ووحده { $first }
index-matters-shift = المراتب
index-matters-rank = مرتبة «{ $unit }»
index-nothing-matters = لا يغيّر أي من الخيارات أي مرتبة.
index-hardly-matters = لا يمكن تحديد ما هو أكثر تأثيراً في المراتب: فهي تكاد لا تتحرك (متوسط التغيّر { $shift }).
index-models = المدن التي يُقتدى بها (مدن أداؤها أفضل حتى بالأوزان الأكثر ملاءمة لهذه المدينة): { $models }.
index-no-models = لا توجد مدينة أداؤها أفضل بالأوزان الأكثر ملاءمة لهذه المدينة.
index-not-sure = تداخُل النطاقين كبير إلى حد لا يُحسم معه الترتيب بين «{ $unit }» و«{ $other }»: واحتمال تقدُّم «{ $unit }» على «{ $other }» هو { $share }.
index-left-out = لم تُقارَن لقلة القيم: { $units }.

## Trends

trend-class-reached = تحقّق المستهدف
trend-class-on-track = على المسار الصحيح
trend-class-moderately-improving = تحسّن معتدل
trend-class-stagnating = ركود
trend-class-decreasing = ابتعاد عن المستهدف

trend-arrow-up = ↑
trend-arrow-up-right = ↗
trend-arrow-right = →
trend-arrow-down = ↓

trend-no-value = لا توجد قيمة، ولذلك لا يوجد اتجاه.
trend-one-year = لا توجد قيمة إلا لسنة { $first }، ولذلك لا يوجد اتجاه بعد.
trend-two-points = لا توجد إلا قيمتان، لسنتي { $first } و{ $last }: والتغيّر في السنة من البداية إلى النهاية { "\u200E" }{ $slope } (الوحدة: { $unit }). ولا تكفي قيمتان لتمييز الاتجاه من المصادفة.
trend-few-points = تغيرت القيم (وعددها { $points }) بين سنتي { $first } و{ $last } بمقدار { "\u200E" }{ $slope } في السنة (الوحدة: { $unit })؛ وهي أقل من أن تبيّن مدى اليقين في ذلك.
trend-interval = تغيرت القيم (وعددها { $points }) بين سنتي { $first } و{ $last } بمقدار { "\u200E" }{ $slope } في السنة (الوحدة: { $unit })؛ وبمستوى ثقة { $confidence } يقع التغيّر بين { "\u200E" }{ $low } و{ "\u200E" }{ $high }.
trend-answers = عدد الإجابات بين سنتي { $first } و{ $last }: { $points }.

trend-says-reached = تحقق المستهدف { $target }، وبحسب الاتجاه يظل متحققاً في سنة { $year }.
trend-says-on-track = كان بلوغ المستهدف { $target } بحلول سنة { $year } يتطلب منذ سنة { $first } تغيّراً في السنة نحو المستهدف قدره { "\u200E" }{ $required }، والمحرز { "\u200E" }{ $progress }: على المسار الصحيح.
trend-says-moderately-improving = كان بلوغ المستهدف { $target } بحلول سنة { $year } يتطلب منذ سنة { $first } تغيّراً في السنة نحو المستهدف قدره { "\u200E" }{ $required }، والمحرز { "\u200E" }{ $progress }: تحسّن، لكنه أبطأ من اللازم.
trend-says-stagnating = كان بلوغ المستهدف { $target } بحلول سنة { $year } يتطلب منذ سنة { $first } تغيّراً في السنة نحو المستهدف قدره { "\u200E" }{ $required }، والمحرز { "\u200E" }{ $progress }: وهو أقل من نصف المطلوب، ولذلك فالمؤشر في ركود.
trend-says-decreasing = تبتعد القيم عن المستهدف { $target }، أو ستكون قد فارقته بحلول سنة { $year }.
trend-says-on-track-from-target = بدأت القيم عند المستهدف { $target } أو بعده، ولا تبتعد عنه: على المسار الصحيح.
trend-says-decreasing-from-target = بدأت القيم عند المستهدف { $target } أو بعده، وهي تبتعد عنه.
trend-says-reached-answer = الإجابة «نعم»، وهذا هو المستهدف.
trend-says-stagnating-answer = كانت الإجابة «لا» في كل سنة.
trend-says-decreasing-answer = كانت الإجابة «نعم» وأصبحت «لا».
trend-from-now = ابتداءً من سنة { $last } يلزم تغيّر في السنة قدره { "\u200E" }{ $from_now } لبلوغ المستهدف بحلول سنة { $year }.

trend-sure = يقع النطاق كله في هذا الصنف.
trend-not-sure = يقع { $share } من النطاق في هذا الصنف؛ أما عند طرفيه فيكون الصنف «{ $worse }» أو «{ $better }».
trend-left-out = استُبعدت القيم السابقة لسنة { $year } (وعددها { $count }): { $why }.
trend-break-method = انتقل الإطار من الإصدار { "\u200E" }{ $was } إلى الإصدار { "\u200E" }{ $is }
trend-break-boundary = تغيرت مساحة المدينة من { $was } إلى { $is }
trend-break-declared = { $says }
trend-glitches = سنوات بعيدة عن الخط وتستحق المراجعة: { $years }. والاتجاه لا يتبع مثل هذه القيم.

trend-not-classed-too-few-points = السنوات أقل من أن يُحدَّد صنف.
trend-not-classed-no-target = لا توجد قيمة مرجعية، ولذلك لا يوجد صنف.
trend-not-classed-no-direction = لا الزيادة أفضل ولا النقصان، ولذلك لا يوجد صنف.
trend-not-classed-target-year-passed = سنة المستهدف ليست بعد السنة الأولى، ولذلك لا يوجد صنف.

trend-note-too-few-points = سنة واحدة فقط
trend-note-no-target = بلا قيمة مرجعية
trend-note-no-direction = لا الزيادة أفضل ولا النقصان
trend-note-target-year-passed = انقضت سنة المستهدف
trend-note-two-points = قيمتان فقط
trend-note-few-points = القيم أقل من أن يُحسب نطاق
trend-note-break = منذ انقطاع السلسلة في سنة { $year }: { $why }
trend-note-glitch = بعيد عن الخط: { $years }

## Peers

peer-enough = المدن النظيرة لمدينة { $city }: { $count } من أصل { $looked }، ولا تزيد المسافة على { $cut }.
peer-too-few = المدن النظيرة لمدينة { $city }: { $count } فقط من أصل { $looked } (المسافة لا تزيد على { $cut })، والمقارنة تتطلب { $least ->
    [one] مدينة واحدة
    [two] مدينتين
    [few] { $least } مدن
    [many] { $least } مدينة
   *[other] { $least } مدينة
}. ولم يوسَّع الحد.
peer-none = ليست هناك مدينة نظيرة لمدينة { $city } بين المدن التي نُظر فيها، وعددها { $looked }: فلا توجد مدينة مسافتها { $cut } أو أقل. ولم يوسَّع الحد.
peer-missing = غير معروف عن مدينة { $city }، ولذلك لم يُقارَن: { $missing }.
peer-is = { $city }: المسافة { $distance } بحسب { $shared } من أصل { $all } من السمات؛ والأكثر اختلافاً: { $mainly }.
peer-is-alike = { $city }: مطابقة في { $shared ->
    [one] السمة الوحيدة المعروفة عن المدينتين
    [two] السمتين المعروفتين عن المدينتين
    [few] السمات المعروفة عن المدينتين، وعددها { $shared }
    [many] السمات المعروفة عن المدينتين، وعددها { $shared }
   *[other] السمات المعروفة عن المدينتين، وعددها { $shared }
}.
peer-beyond-cut = { $city }: المسافة { $distance }، وهي أكبر من { $cut }؛ والأكثر اختلافاً: { $mainly }.
peer-too-little-shared = { $city }: لا تمكن المقارنة إلا في { $shared } من أصل { $all } من السمات، والمطلوب { $least }.

## Series and learned speeds

finding-series-no-place = لا يذكر الصف أي مكان، ولذلك لم تُقرأ قيمته.
    .remedy = اكتب اسم المكان أو رمزه.
finding-series-year = { $read ->
    [absent] هذا
   *[other] «{ $read }»
} ليس سنة{ $first ->
    [absent] {""}
   *[other] {" "}من { $first }
}{ $last ->
    [absent] {""}
   *[other] {" "}إلى { $last }
}؛ ولم يُقرأ الصف.
    .remedy = اكتب السنة بأربعة أرقام، مثل 2021.
finding-series-twice = للمكان{ $name ->
    [absent] {""}
   *[other] {" "}«{ $name }»
} قيمة من قبل { $value ->
    [absent] لهذه السنة
   *[other] لسنة { $value }
}{ $line ->
    [absent] {""}
   *[other] {" "}(السطر { $line })
}؛ وقُرئت الأولى.
    .remedy = احتفظ بصف واحد لكل مكان وسنة.
finding-speed-shape = قوائم سرعة التغيّر لا يتوافق بعضها مع بعض: فلكل مستوى صف، وفي كل صف { $accepted ->
    [absent] أعداد بعدد القيم التجزيئية (quantiles)
   *[other] أعداد (عددها { $accepted })
}.
    .remedy = أعد استخلاص الملف بالأمر u4ssc speeds learn{ "\u200E" }.

speed-held-out-places = { $whose }: استُبعدت أماكن كاملة من الاستخلاص، خُمسها في كل مرة. والمعايَر 50 و20 و5{ "\u200E" }%{ "\u200E" } (العمود «الفرق»: أكبر فرق بالنقاط المئوية؛ والعلامة ! لما زاد على 10 مع 300 حالة على الأقل).
speed-held-out-years = { $whose }: استُبعدت ثلاث سنوات في كل مرة، وكان الاستخلاص من تغيّرات انتهت قبلها.
speed-way-speeds = سرعات التغيّر بحسب مستوى البداية
speed-way-no-change = لا تغيّر
speed-way-own-speed = استمرار السرعة الذاتية للسنوات الأخيرة
speed-way-since-first = استمرار متوسط التغيّر منذ القيمة الأولى (مؤشر أهداف التنمية المستدامة)
speed-pooled = { $way }: نسب البلوغ { $realistic } و{ $ambitious } و{ $ceiling }؛ والخطأ { $error } بالنقاط المئوية، وهو أكبر من 10 في { $off } من أصل { $rows } من الصفوف؛ وعرض النطاقات بالقياس إلى نطاقاتنا { $width }.

findings-more-of-the-kind = { $count ->
    [zero] ... ولا شيء آخر من هذا النوع
    [one] ... وملاحظة أخرى من هذا النوع
    [two] ... وملاحظتان أخريان من هذا النوع
    [few] ... و{ $shown } ملاحظات أخرى من هذا النوع
    [many] ... و{ $shown } ملاحظة أخرى من هذا النوع
   *[other] ... و{ $shown } ملاحظة أخرى من هذا النوع
}

## Targets

target-realistic = المستهدف الواقعي لسنة { $year }: { $target }. ففي غضون { $over ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $over } سنوات
    [many] { $over } سنة
   *[other] { $over } سنة
} بلغ نصف الأماكن التي { $speed ->
    [own] بدأت قريباً من { $near } وكانت قد تغيّرت كما تغيّرت هذه المدينة
   *[unknown] بدأت قريباً من { $near }
} هذا الحد أو تجاوزه (مجموعة الأماكن: { $whose }؛ ومجموعها { $places ->
    [one] مكان واحد
    [two] مكانان
    [few] { $places } أماكن
    [many] { $places } مكاناً
   *[other] { $places } مكان
}). والاحتمال { $chance }.
target-ambitious = المستهدف المقترح لسنة { $year }: { $target }، وهو طموح. فنصف الأماكن التي { $speed ->
    [own] بدأت قريباً من { $near } وكانت قد تغيّرت كما تغيّرت هذه المدينة
   *[unknown] بدأت قريباً من { $near }
} لم تتحسن في غضون { $over ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $over } سنوات
    [many] { $over } سنة
   *[other] { $over } سنة
} (مجموعة الأماكن: { $whose }؛ ومجموعها { $places ->
    [one] مكان واحد
    [two] مكانان
    [few] { $places } أماكن
    [many] { $places } مكاناً
   *[other] { $places } مكان
})، وأفضل خُمس منها بلغ هذا الحد أو تجاوزه. والاحتمال { $chance }.
target-ceiling = المستهدف المقترح لسنة { $year }: { $target }، وهو طموح جداً. فأربعة أخماس الأماكن التي { $speed ->
    [own] بدأت قريباً من { $near } وكانت قد تغيّرت كما تغيّرت هذه المدينة
   *[unknown] بدأت قريباً من { $near }
} لم تتحسن في غضون { $over ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $over } سنوات
    [many] { $over } سنة
   *[other] { $over } سنة
} (مجموعة الأماكن: { $whose }؛ ومجموعها { $places ->
    [one] مكان واحد
    [two] مكانان
    [few] { $places } أماكن
    [many] { $places } مكاناً
   *[other] { $places } مكان
})، وواحد من كل عشرين منها بلغ هذا الحد. والاحتمال { $chance }.
target-benchmark = المستهدف الواقعي لسنة { $year } هو القيمة المرجعية نفسها: { $target }. ففي غضون { $over ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $over } سنوات
    [many] { $over } سنة
   *[other] { $over } سنة
} بلغ نصف الأماكن التي { $speed ->
    [own] بدأت قريباً من { $near } وكانت قد تغيّرت كما تغيّرت هذه المدينة
   *[unknown] بدأت قريباً من { $near }
} هذا الحد أو تجاوزه (مجموعة الأماكن: { $whose }؛ ومجموعها { $places ->
    [one] مكان واحد
    [two] مكانان
    [few] { $places } أماكن
    [many] { $places } مكاناً
   *[other] { $places } مكان
}). والاحتمال { $chance }.
target-peers = المستهدف المقترح لسنة { $year }: { $target }، وقد بلغه من قبلُ الربع الأفضل من المدن النظيرة، وعددها { $count }. والاحتمال { $chance }، قياساً على ما جرى في أماكن أخرى (مجموعة الأماكن: { $whose }؛ ومجموعها { $places ->
    [one] مكان واحد
    [two] مكانان
    [few] { $places } أماكن
    [many] { $places } مكاناً
   *[other] { $places } مكان
}).
target-keep = تحققت القيمة المرجعية { $benchmark }: والمطلوب المحافظة عليها.
target-keep-answer = الإجابة «نعم»، وهي الإجابة المنشودة: والمطلوب المحافظة عليها.
target-only-mark = القيمة المطلوب بلوغها: { $target }. ولا تُعرف سرعة التغيّر في أماكن أخرى، ولذلك لا يمكن لأحد أن يقول ما مدى إمكان ذلك بحلول سنة { $year }.
target-only-mark-answer = الإجابة «لا»، والمستهدف «نعم». ولا تُعرف المدة التي يستغرقها ذلك في أماكن أخرى.
target-nothing = لا توجد قيمة مرجعية ولا مدينة نظيرة ولا سرعة تغيّر معروفة تحسّن القيمة { $own }، ولذلك لا يُقترح مستهدف.
target-levels = بحلول سنة { $year }: { $realistic } مستهدف واقعي، و{ $ambitious } مستهدف طموح؛ ولم يتجاوز { $ceiling } إلا مكان واحد من كل عشرين.
target-levels-ambitious = بحلول سنة { $year }: { $ambitious } مستهدف طموح؛ ولم يتجاوز { $ceiling } إلا مكان واحد من كل عشرين.
target-levels-to-the-end = بحلول سنة { $year }: { $realistic } مستهدف واقعي، و{ $ambitious } مستهدف طموح.
target-chance-of-benchmark = احتمال تحقق القيمة المرجعية { $benchmark } بحلول ذلك الوقت: { $chance_of_benchmark }.
target-chance-to-keep = احتمال أن تظل القيمة المرجعية متحققة في سنة { $year }، قياساً على ما جرى في أماكن أخرى ({ $whose }): { $chance_of_benchmark }.
target-pace = بالانتقال من مستوى إلى آخر بالوتيرة المعتادة، يستغرق بلوغ القيمة المرجعية نحو { $usual ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $usual } سنوات
    [many] { $usual } سنة
   *[other] { $usual } سنة
}؛ وبوتيرة أفضل خُمس نحو { $fast ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $fast } سنوات
    [many] { $fast } سنة
   *[other] { $fast } سنة
}.
target-pace-fast = بالوتيرة المعتادة لا تتحقق القيمة المرجعية أبداً؛ وبوتيرة أفضل خُمس يستغرق بلوغها نحو { $fast ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $fast } سنوات
    [many] { $fast } سنة
   *[other] { $fast } سنة
}.
target-pace-never = لا تتحقق القيمة المرجعية في غضون 60 سنة، لا بالوتيرة المعتادة ولا بوتيرة أفضل خُمس.
target-caution-few-places = عدد هذه الأماكن قليل: والأرقام إشارة لا أكثر.
target-caution-out-of-range = قيمة المدينة خارج ما كان لتلك الأماكن من قيم؛ وأُخذت القيمة { $near }، وهي أقرب ما كان لها.
target-caution-too-far = لم تُستخلص مدد أطول من { $over ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $over } سنوات
    [many] { $over } سنة
   *[other] { $over } سنة
}، ولذلك عوملت سنة { $year } كما لو كانت على بعد هذه المدة.
target-caution-countries = هذه تغيّرات بلدان بأكملها، إذ لا توجد أرقام للبلديات على مدى سنوات: وقد تتحرك المدينة أسرع من ذلك أو أبطأ.
target-caution-unsteady = عند المقارنة بالسنوات اللاحقة بلغ الخطأ في مثل هذه السرعات، بالنقاط المئوية، { $off }: ولذلك فالاحتمال تقريبي.
target-note = { $note }
target-milestones = الخطوات على الطريق: { $steps }.
target-milestones-ladder = خطوات السلّم المنشور على الطريق: { $steps }.

## City profile

profile-title = نبذة المدينة: { $city }{ "\u200F" }، { $period }
profile-section-summary = بإيجاز
profile-section-gaps = الفجوات
profile-section-strengths = مواطن القوة
profile-section-targets = مستهدفات ممكنة التحقيق
profile-section-trends = الاتجاهات
profile-section-standing = بين المدن الأخرى
profile-section-surprises = نتائج غير متوقعة
profile-section-peers = المدن النظيرة
profile-section-bands = مدى اليقين في الشرائح
profile-section-quality = جودة البيانات
profile-section-goals = أهداف التنمية المستدامة
profile-section-definition = ما تقيسه المدينة عن نفسها
profile-kicker = نبذة المدينة
profile-intro = كل جملة مستنتجة من أرقام بقاعدة؛ واسم القاعدة مذكور بعدها، وملف JSON المرافق لهذه الصفحة يتضمن أرقامها.
profile-figures = أرقام هذه الصورة
profile-how = كيف نتجت هذه الجمل
profile-json = جميع الأرقام والجمل بنسق JSON
profile-says-score = { $city }: { $share } ({ $band }) من النقاط التي يمكن أن تنالها نقاط البيانات المحتسبة، وعددها { $scored }. والتغطية { $coverage } من مجموع نقاط البيانات، وعددها { $all }؛ ولو اكتملت البيانات الناقصة لوقعت الدرجة بين { $low } و{ $high }.
profile-says-no-score = { $city }: ليست هناك نقطة بيانات لها قيمة وقيمة مرجعية معاً، ولذلك لا توجد درجة.
profile-says-score-drawn = إذا كان عدم اليقين في القيم كما تبيّنه مستويات جودتها، فدرجة ما أُبلغ عنه تقع بين { $low } و{ $high } (باحتمال 90{ "\u200E" }%{ "\u200E" }).
profile-says-gaps = { $count ->
    [zero] لا توجد نقاط بيانات دون { $below } من المستهدف.
    [one] هناك نقطة بيانات واحدة دون { $below } من المستهدف: { $names }.
    [two] هناك نقطتا بيانات دون { $below } من المستهدف: { $names }.
    [few] هناك { $count } نقاط بيانات دون { $below } من المستهدف، وأبعدها: { $names }.
    [many] هناك { $count } نقطة بيانات دون { $below } من المستهدف، وأبعدها: { $names }.
   *[other] هناك { $count } نقطة بيانات دون { $below } من المستهدف، وأبعدها: { $names }.
}
profile-says-strengths = { $count ->
    [zero] لا توجد نقاط بيانات بلغت { $from } من المستهدف أو أكثر.
    [one] هناك نقطة بيانات واحدة بلغت { $from } من المستهدف أو أكثر: { $names }.
    [two] هناك نقطتا بيانات بلغتا { $from } من المستهدف أو أكثر: { $names }.
    [few] هناك { $count } نقاط بيانات بلغت { $from } من المستهدف أو أكثر، منها: { $names }.
    [many] هناك { $count } نقطة بيانات بلغت { $from } من المستهدف أو أكثر، منها: { $names }.
   *[other] هناك { $count } نقطة بيانات بلغت { $from } من المستهدف أو أكثر، منها: { $names }.
}
profile-says-targets = المستهدفات لسنة { $year }، بعدد نقاط البيانات: لها مستهدف معروف الاحتمال { $known }؛ وبلغت مستهدفها { $keep }؛ ولها قيمة مطلوب بلوغها من دون سرعة تغيّر معروفة { $marks }؛ ولا يُعرف لها ما يحسّنها { $nothing }.
profile-says-core-missing = { $count ->
    [zero] لجميع المؤشرات الأساسية قيم.
    [one] هناك مؤشر أساسي واحد بلا قيمة؛ واسمه مذكور تحت عنوان «جودة البيانات».
    [two] هناك مؤشران أساسيان بلا قيمة؛ واسماهما مذكوران تحت عنوان «جودة البيانات».
    [few] هناك { $count } مؤشرات أساسية بلا قيمة؛ وأسماؤها مذكورة تحت عنوان «جودة البيانات».
    [many] هناك { $count } مؤشراً أساسياً بلا قيمة؛ وأسماؤها مذكورة تحت عنوان «جودة البيانات».
   *[other] هناك { $count } مؤشر أساسي بلا قيمة؛ وأسماؤها مذكورة تحت عنوان «جودة البيانات».
}
profile-says-gap = القيمة الآن { $value }: { $share } من المستهدف، وهو { $benchmark }.
profile-says-no-gaps = لا توجد نقطة بيانات دون { $below } من المستهدف.
profile-says-more-gaps = إضافة إلى الفجوات المذكورة أدناه: { $names }.
profile-says-strength = { $value }: { $share } من المستهدف، وهو { $benchmark }.
profile-says-no-strengths = لا توجد نقطة بيانات بلغت { $from } من المستهدف.
profile-says-surprise-ahead = { $share } من المستهدف، في حين أن الوسيط لدى المدن النظيرة، وعددها { $count }، هو { $median }: وهذا أفضل مما توحي به أرقام هذه المدينة الأخرى. وقد تود مدن أخرى أن تعرف كيف تحقق ذلك.
profile-says-surprise-behind = { $share } من المستهدف، في حين أن الوسيط لدى المدن النظيرة، وعددها { $count }، هو { $median }: وهذا أسوأ مما توحي به أرقام هذه المدينة الأخرى. راجع الرقم أولاً، ثم اسأل المدن النظيرة.
profile-says-no-surprises = لا تختلف أي نتيجة عما لدى المدن النظيرة اختلافاً أكبر من المعتاد في سائر أرقام هذه المدينة.
profile-says-no-peers = { $count ->
    [0] لم تُذكر إضبارة أي مدينة نظيرة، ولذلك لا يمكن أن تظهر نتائج غير متوقعة.
    [one] إضبارة مدينة نظيرة واحدة لا تكفي لإظهار نتائج غير متوقعة؛ والمطلوب { $least }.
    [two] إضبارتا مدينتين نظيرتين لا تكفيان لإظهار نتائج غير متوقعة؛ والمطلوب { $least }.
    [few] { $count } إضبارات لمدن نظيرة لا تكفي لإظهار نتائج غير متوقعة؛ والمطلوب { $least }.
    [many] { $count } إضبارة لمدن نظيرة لا تكفي لإظهار نتائج غير متوقعة؛ والمطلوب { $least }.
   *[other] { $count } إضبارة لمدن نظيرة لا تكفي لإظهار نتائج غير متوقعة؛ والمطلوب { $least }.
}
profile-says-alone = لم تُذكر إضبارة أخرى، ولذلك لا توجد مدينة للمقارنة. اذكر إضبارات مدن أخرى بعد إضبارة هذه المدينة.
profile-says-not-compared = ليست هذه المدينة من المدن المقارَنة: فنقاط بياناتها التي لها قيمة قليلة جداً (يتيح الخيار { "\u200E" }--least-coverage الاكتفاء بعدد أقل).
profile-says-among-peers = قورنت { $count ->
    [one] بمدينة نظيرة واحدة
    [two] بمدينتين نظيرتين
    [few] بالمدن النظيرة، وعددها { $count }،
    [many] بالمدن النظيرة، وعددها { $count }،
   *[other] بالمدن النظيرة، وعددها { $count }،
} بحسب الوصفة «{ $recipe }».
profile-says-among-all = قورنت { $count ->
    [one] بالمدينة الأخرى الوحيدة المذكورة
    [two] بالمدينتين الأخريين المذكورتين
    [few] بجميع المدن الأخرى المذكورة، وعددها { $count }
    [many] بجميع المدن الأخرى المذكورة، وعددها { $count }
   *[other] بجميع المدن الأخرى المذكورة، وعددها { $count }
}، لقلة المدن النظيرة، بحسب الوصفة «{ $recipe }». وتُقرأ الفروق بحذر: فهذه المدن غير متشابهة.
profile-says-nobody-compared = { $count ->
    [one] ذُكرت مدينة أخرى واحدة
    [two] ذُكرت مدينتان أخريان
    [few] ذُكرت { $count } مدن أخرى
    [many] ذُكرت { $count } مدينة أخرى
   *[other] ذُكرت { $count } مدينة أخرى
}، لكن القيم المعروفة أقل من أن تسمح بالمقارنة بحسب الوصفة «{ $recipe }».
profile-says-bands = { $count ->
    [0] جميع الشرائح أكيدة، وعددها { $all }: فاحتمال كل منها { $below } على الأقل.
    [one] شريحة واحدة من أصل { $all } احتمالها أقل من { $below }، لأن القيمة قريبة من حد أو لأن المعروف عنها قليل.
    [two] شريحتان من أصل { $all } احتمال كل منهما أقل من { $below }، لأن القيمة قريبة من حد أو لأن المعروف عنها قليل.
    [few] { $count } شرائح من أصل { $all } احتمال كل منها أقل من { $below }، لأن القيمة قريبة من حد أو لأن المعروف عنها قليل.
    [many] { $count } شريحة من أصل { $all } احتمال كل منها أقل من { $below }، لأن القيمة قريبة من حد أو لأن المعروف عنها قليل.
   *[other] { $count } شريحة من أصل { $all } احتمال كل منها أقل من { $below }، لأن القيمة قريبة من حد أو لأن المعروف عنها قليل.
}
profile-says-cliff = النسبة { $share } من المستهدف ({ $band })، لكن احتمال هذه الشريحة { $own } فقط؛ وتليها شريحة «{ $other }» باحتمال { $chance }.
profile-says-cliff-other = النسبة { $share } من المستهدف ({ $band })، لكن احتمال هذه الشريحة { $own } فقط؛ والأرجح منها شريحة «{ $other }» باحتمال { $chance }، لأن خطأ بهذا الحجم يؤدي إليها في الأغلب.
profile-says-cliff-category = درجة الفئة { $share } ({ $band })، لكن احتمال هذه الشريحة { $own } فقط؛ وتليها شريحة «{ $other }» باحتمال { $chance }.
profile-says-cliff-category-other = درجة الفئة { $share } ({ $band })، لكن احتمال هذه الشريحة { $own } فقط؛ والأرجح منها شريحة «{ $other }» باحتمال { $chance }، لأن الأخطاء في قيم الفئة تؤدي إليها في الأغلب.
profile-says-values = نقاط البيانات التي لها قيمة: { $values } من أصل { $all }؛ وقبلت جهة التحقق منها { $verified }.
profile-says-without-grade = { $count ->
    [zero] لجميع القيم مستوى جودة.
    [one] هناك قيمة واحدة بلا مستوى جودة، وهي تُعامل معاملة التقدير؛ فإذا حُدد مستوى جودتها كان مدى اليقين في كل ما سبق بحسبه.
    [two] هناك قيمتان بلا مستوى جودة، وهما تعاملان معاملة التقدير؛ فإذا حُدد مستوى جودتهما كان مدى اليقين في كل ما سبق بحسبه.
    [few] هناك { $count } قيم بلا مستوى جودة، وهي تُعامل معاملة التقدير؛ فإذا حُدد مستوى جودتها كان مدى اليقين في كل ما سبق بحسبه.
    [many] هناك { $count } قيمة بلا مستوى جودة، وهي تُعامل معاملة التقدير؛ فإذا حُدد مستوى جودتها كان مدى اليقين في كل ما سبق بحسبه.
   *[other] هناك { $count } قيمة بلا مستوى جودة، وهي تُعامل معاملة التقدير؛ فإذا حُدد مستوى جودتها كان مدى اليقين في كل ما سبق بحسبه.
}
profile-says-implausible = { $count ->
    [zero] لا توجد قيم مستحيلة.
    [one] هناك قيمة واحدة مستحيلة، ولا تُحتسب.
    [two] هناك قيمتان مستحيلتان، ولا تُحتسبان.
    [few] هناك { $count } قيم مستحيلة، ولا تُحتسب.
    [many] هناك { $count } قيمة مستحيلة، ولا تُحتسب.
   *[other] هناك { $count } قيمة مستحيلة، ولا تُحتسب.
}
profile-says-not-verified = { $count ->
    [zero] لم ترفض جهة التحقق أي قيمة.
    [one] هناك قيمة واحدة لم تقبلها جهة التحقق، ولا تُحتسب.
    [two] هناك قيمتان لم تقبلهما جهة التحقق، ولا تُحتسبان.
    [few] هناك { $count } قيم لم تقبلها جهة التحقق، ولا تُحتسب.
    [many] هناك { $count } قيمة لم تقبلها جهة التحقق، ولا تُحتسب.
   *[other] هناك { $count } قيمة لم تقبلها جهة التحقق، ولا تُحتسب.
}
profile-says-core-names = { $count ->
    [zero] لا توجد مؤشرات أساسية بلا قيمة في { $period }.
    [one] هذا المؤشر الأساسي بلا قيمة في { $period }: { $names }.
    [two] هذان المؤشران الأساسيان بلا قيمة في { $period }: { $names }.
    [few] هذه المؤشرات الأساسية، وعددها { $count }، بلا قيمة في { $period }: { $names }.
    [many] هذه المؤشرات الأساسية، وعددها { $count }، بلا قيمة في { $period }: { $names }.
   *[other] هذه المؤشرات الأساسية، وعددها { $count }، بلا قيمة في { $period }: { $names }.
}
profile-says-goals = الأهداف التي تكفي بياناتها لعرضها: { $shown } من أصل { $all } (لها قيم في 80{ "\u200E" }%{ "\u200E" } من نقاط البيانات المرتبطة بها التي لها قيمة مرجعية).
profile-says-goal-short = نقاط البيانات التي لها قيمة: { $reported } من أصل { $with }؛ وعدد ما ينقص لبلوغ الحد الكافي: { $more }. الناقص: { $names }.
profile-says-definition = تقيس المدينة شيئاً في { $measured } من أصل { $all } من خانات تعريف المدينة الذكية المستدامة ({ $source }). وتبيّن الخانة ما تعرفه المدينة عن نفسها، لا مدى جودتها.
profile-says-cells-missing = لا يقاس هنا شيء على الإطلاق: { $cells }.
profile-says-cells-thin = أقل من ثلث المؤشرات له قيمة هنا: { $cells }.
profile-says-future = المؤشرات المتصلة بالأجيال المقبلة التي لها قيمة: { $count } من أصل { $all }.
profile-says-no-target = { $count ->
    [one] لا يُقترح مستهدف لنقطة بيانات واحدة، إذ لا توجد قيمة مرجعية ولا مدينة نظيرة ولا سرعة تغيّر معروفة: { $names }.
    [two] لا يُقترح مستهدف لنقطتي بيانات، إذ لا توجد قيمة مرجعية ولا مدينة نظيرة ولا سرعة تغيّر معروفة: { $names }.
    [few] لا يُقترح مستهدف لعدد { $count } من نقاط البيانات، إذ لا توجد قيمة مرجعية ولا مدينة نظيرة ولا سرعة تغيّر معروفة: { $names }.
    [many] لا يُقترح مستهدف لعدد { $count } من نقاط البيانات، إذ لا توجد قيمة مرجعية ولا مدينة نظيرة ولا سرعة تغيّر معروفة: { $names }.
   *[other] لا يُقترح مستهدف لعدد { $count } من نقاط البيانات، إذ لا توجد قيمة مرجعية ولا مدينة نظيرة ولا سرعة تغيّر معروفة: { $names }.
}
profile-says-targets-method = المستهدف هو ما بلغته فعلاً أماكن كانت حيث تقف هذه المدينة: فالواقعي ما بلغه نصفها بحلول سنة { $year }، والطموح ما بلغه خُمسها، والحد الأعلى ما بلغه واحد من كل عشرين منها. ويُقترح أقل هذه المستويات والقيمة المرجعية وما لدى المدن النظيرة تطلباً، بشرط أن يحسّن قيمة المدينة.
profile-says-no-trends = هناك إضبارة واحدة لهذه المدينة. ويتطلب الاتجاه إضبارات لعدة سنوات.
profile-says-trends = عدد نقاط البيانات التي لها قيم لعدة سنوات: { $count }. وبالمقارنة بالقيم المرجعية لسنة { $year }: { $classes }.
profile-data-point = نقطة البيانات
profile-unit = الوحدة
profile-now = الآن
profile-realistic = واقعي
profile-ambitious = طموح
profile-ceiling = الحد الأعلى
profile-benchmark = القيمة المرجعية
profile-peers-have = لدى المدن النظيرة
profile-target = المستهدف
profile-chance = الاحتمال
profile-targets-table = المستهدفات لسنة { $year }
profile-years = السنوات
profile-per-year = التغيّر في السنة
profile-class = الصنف
profile-trends-table = الاتجاهات
profile-grade = مستوى الجودة
profile-values = القيم
profile-grades = القيم بحسب مستوى الجودة
profile-goal = الهدف
profile-share = النسبة من المستهدف
profile-with-value = ما له قيمة، من بين ما له قيمة مرجعية
profile-remark = تنويه
profile-goals-table = الأهداف
profile-goal-too-little = القيم قليلة جداً
profile-goal-no-benchmark = بلا قيمة مرجعية
profile-goal-no-kpi = لا يرتبط به أي مؤشر
profile-aim = المقصد
profile-definition-table = المؤشرات التي لها قيمة، من بين ما يفيد عن الخانة

## Pictures of a profile

picture-nothing = لا يوجد ما يُعرض.
picture-city = المدينة
picture-data-point = نقطة البيانات

picture-ranks-title = المراتب ونطاقاتها
picture-ranks-desc = كل دائرة هي مرتبة مدينة، والأفضل على اليسار، والخط المار بها هو نطاق المراتب التي كان يمكن أيضاً أن تكون لها.
picture-ranks-own = { $name }: المرتبة { $rank } من أصل { $count }، وكان يمكن أيضاً أن تكون أي مرتبة من { $low } إلى { $high }؛ وكل دائرة هي مرتبة مدينة، والأفضل على اليسار، والخط المار بها هو نطاقها.
picture-ranks-axis = المرتبة (1 هي الأفضل)
picture-ranks-mark = { $name }: المرتبة { $rank }، والنطاق من { $low } إلى { $high }
picture-rank = المرتبة
picture-rank-low = النطاق من
picture-rank-high = النطاق إلى

picture-chances-title = مدى اليقين في الشرائح
picture-chances-desc = { $count ->
    [0] جميع الشرائح أكيدة
    [one] هناك شريحة واحدة غير أكيدة
    [two] هناك شريحتان غير أكيدتين
    [few] هناك { $shown } شرائح غير أكيدة
    [many] هناك { $shown } شريحة غير أكيدة
   *[other] هناك { $shown } شريحة غير أكيدة
}؛ وأجزاء كل شريط هي احتمالات الشرائح الأربع، وأدنى شريحة على اليسار، والشريحة التي تقع فيها نقطة البيانات محاطة بإطار.
picture-chances-own = الشريحة
picture-chances-remark = تنويه
picture-chances-shaky = غير أكيدة
picture-chances-key-own = الشريحة التي تقع فيها، مع احتمالها
picture-chances-key-shaky = غير أكيدة: قد تكون في شريحة أخرى
picture-chances-mark = { $name }: { $band }، باحتمال { $chance }{ $shaky ->
    [yes] {" "}(غير أكيدة)
   *[no] {""}
}. الاحتمالات من أدنى شريحة إلى أعلاها: { $first }، { $second }، { $third }، { $fourth }.

picture-heat-title = المدن بحسب الفئة
picture-heat-desc = كل صف مدينة وكل عمود فئة؛ وفي الخلية النسبة المئوية من المستهدف ولون شريحتها، وتكون الخلية مخططة إذا كانت الفئة بلا درجة.

picture-fan-title = { $name }: ما تحقق حتى الآن وما يمكن تحقيقه
picture-fan-desc = { $name }: القيمة { $own } في سنة { $year }؛ وتبيّن المروحة إلى أين وصل آخرون كانوا عند هذا الحد تقريباً: نصفهم بعد الخط الأوسط، وثلاثة من كل خمسة في المساحة الداكنة، وتسعة من كل عشرة في المساحة الفاتحة.
picture-fan-desc-bare = { $name }: القيمة { $own } في سنة { $year }؛ ولا يُعرف إلى أين وصل آخرون كانوا عند هذا الحد تقريباً.
picture-fan-year = السنة
picture-fan-what = البند
picture-fan-value = القيمة
picture-fan-part = { $part }{ "\u200E" }%{ "\u200E" } من الحالات حتى
picture-fan-history = الأرقام حتى الآن
picture-fan-own = الوضع الحالي
picture-fan-break = انقطاع السلسلة
picture-fan-break-from = انقطاع السلسلة في سنة { $year }
picture-fan-cases = إلى أين وصل الآخرون
picture-fan-half = يبلغ النصف
picture-fan-most-cases = ثلاث من كل خمس حالات
picture-fan-all-cases = تسع من كل عشر حالات
picture-fan-milestone = خطوة على الطريق
picture-fan-target = المستهدف
picture-fan-benchmark = القيمة المرجعية
picture-fan-mark = { $year }: نصف الحالات بلغ { $half } أو تجاوزه، وثلاث من كل خمس بين { $low } و{ $high }، وتسع من كل عشر بين { $least } و{ $most }

picture-scatter-title = المدن بحسب { $x } و{ $y }
picture-scatter-desc = كل علامة مدينة: { $x } (تزداد نحو اليمين)، و{ $y } (تزداد نحو الأعلى)؛ والمعيّن هو المدينة المعنية، والدوائر المملوءة هي المدن النظيرة، والدوائر المفرغة هي المدن الأخرى.
picture-scatter-kind = النوع
picture-scatter-own = المدينة المعنية
picture-scatter-peer = مدينة نظيرة
picture-scatter-other = مدينة أخرى
picture-scatter-log = { $label } (مقياس لوغاريتمي)
picture-scatter-mark = { $name }: { $x-label } { $x }، { $y-label } { $y }

picture-effects-title = الخيارات المؤثرة
picture-effects-desc = تبيّن أشرطة كل خيار نصيبه من الفروق، وحده ومع الخيارات الأخرى؛ والخطوط الرفيعة هي النطاقات.
picture-effects-desc-most = الأكثر تأثيراً: { $name } ({ $total } مع الخيارات الأخرى)؛ وتبيّن أشرطة كل خيار نصيبه من الفروق، وحده ومع الخيارات الأخرى، والخطوط الرفيعة هي النطاقات.
picture-effects-choice = الخيار
picture-effects-first = وحده (الرتبة الأولى)
picture-effects-first-interval = النطاق، وحده
picture-effects-total = مع الخيارات الأخرى (الكلي)
picture-effects-total-interval = النطاق، مع الخيارات الأخرى
picture-effects-whisker = النطاق
picture-effects-axis = النصيب من الفروق (1 هو الكل)
picture-effects-mark = { $name }، { $kind }: { $figure }، النطاق { $interval }

site-name = بيانات U4SSC المفتوحة

site-language = العربية

site-title = { $page } · { $site }

site-skip = انتقل إلى المحتوى

site-nav = القائمة الرئيسية

site-languages = اللغات

site-nav-cities = المدن

site-nav-kpis = المؤشرات

site-nav-goals = الأهداف

site-nav-compare = المقارنة

site-nav-method = المنهجية

site-nav-downloads = التنزيلات

site-nav-search = البحث

site-feed = أحدث إضبارات المدن

site-cite = للاستشهاد بهذه الصفحة:

site-citation = { $page }. { $site }. { $framework }، الإصدار { "\u200E" }{ $framework_version }؛ القيم المرجعية: { $benchmarks }، الإصدار { "\u200E" }{ $benchmarks_version }{ "\u200F" }. { $address }

site-nothing-elsewhere = لا تُحمِّل هذه الصفحة شيئاً من مواقع أخرى، ولا تحتفظ بأي شيء عنك.

site-by-name = المدن مرتبة بحسب أسمائها: وليس هذا ترتيباً بحسب الأفضلية.

site-home-title = المدن ومؤشراتها

site-home-description = ما تبلغ عنه المدن بحسب مؤشرات الأداء الرئيسية لمبادرة «متحدون من أجل مدن ذكية مستدامة»: القيم، والدرجات مع تغطيتها، والاتجاهات، والمصادر، وبيانات للتنزيل.

site-home-intro = { $count ->
    [zero] لا توجد مدن.
    [one] مدينة واحدة، مع أحدث إضبارة لها.
    [two] مدينتان، مع أحدث إضبارة لكل منهما، بحسب ترتيب اسميهما.
    [few] { $shown } مدن، مع أحدث إضبارة لكل منها، بحسب ترتيب أسمائها.
    [many] { $shown } مدينة، مع أحدث إضبارة لكل منها، بحسب ترتيب أسمائها.
   *[other] { $shown } مدينة، مع أحدث إضبارة لكل منها، بحسب ترتيب أسمائها.
}

site-country = البلد

site-city-title = { $city }{ "\u200F" }، { $period }

site-city-description = { $city } بحسب مؤشرات { $framework }: القيم، والدرجات مع التغطية والنطاق، والاتجاهات، وجودة البيانات، والملاحظات، والملفات.

site-wheel-intro = من المركز إلى الخارج: المدينة، ثم أبعادها، ثم فئات الأبعاد، ثم نقاط البيانات. ويعرض كل جزء قيمته، وترد القيم جميعاً في النتائج أدناه.

site-trends = الاتجاهات

site-trends-intro = قيم جميع السنوات. ويبيّن الصنف ما إذا كان التغيّر سريعاً بما يكفي لبلوغ القيمة المرجعية في الوقت المحدد؛ وتغيُّر الطريقة أو حدود المدينة يقطع السلسلة.

site-trends-caption = القيم بحسب السنة، ووجهتها

site-trend = الاتجاه

site-trend-says = ما يستند إليه

site-quality = جودة البيانات

site-quality-caption = القيم بحسب مستوى جودة البيانات

site-values = القيم

site-years = السنوات

site-years-intro = جميع إضبارات المدينة في هذا الموقع، ومعها ما حلّ تصحيحٌ محله. وتعرض الصفحات أحدثها؛ أما قيم جميع السنوات ففي ملف CSV.

site-years-caption = الإضبارات مع الدرجات والملاحظات
site-history-title = { $city }: السنوات والإصدارات
site-history-description = جميع إضبارات { $city } جنباً إلى جنب: كل قيمة مع شريحتها أو حالتها، وما غيّرته الإضبارات المصححة.
site-history-link = جميع القيم لجميع السنوات والإصدارات جنباً إلى جنب
site-history-changes = ما غيّرته التصحيحات
site-history-same = لم يغيّر التصحيح أي قيمة.
site-history-before = قبل التصحيح
site-history-after = بعد التصحيح
site-history-values = جميع القيم
site-version-name = { $period }، الإصدار { $version }
site-version-replaced = حلّ محله غيره

site-download-csv = نقاط بيانات جميع السنوات بنسق CSV

site-download-json = تقرير { $period } بنسق JSON
site-download-book = إضبارة { $period } في مصنف (xlsx): الإجابات والقيم والدرجات مع الصيغ
site-download-sdmx = جميع السنوات بنسق SDMX-CSV 2.0، ومعها الإجابات
site-download-entities = قيم { $period } بنسق NGSI-LD

site-unit = الوحدة

site-kpis-title = جميع المؤشرات

site-kpis-description = { $count ->
    [zero] لا توجد مؤشرات.
    [one] مؤشر واحد مع تعريفه وقيم جميع المدن.
    [two] مؤشران مع تعريفيهما وقيم جميع المدن.
    [few] { $shown } مؤشرات مع تعريفاتها وقيم جميع المدن.
    [many] { $shown } مؤشراً مع تعريفاتها وقيم جميع المدن.
   *[other] { $shown } مؤشر مع تعريفاتها وقيم جميع المدن.
}

site-kpi-title = { $name } ({ $code })

site-kpi-cities = قيم المدن

site-kpi-cities-caption = أحدث القيم بحسب المدينة

site-kpi-reported = عدد المدن التي لها قيمة: { $count ->
    [zero] لا شيء من أصل { $all }.
    [one] مدينة واحدة من أصل { $all }.
    [two] مدينتان من أصل { $all }.
    [few] { $count } مدن من أصل { $all }.
    [many] { $count } مدينة من أصل { $all }.
   *[other] { $count } مدينة من أصل { $all }.
}

site-kpi-definition = التعريف

site-direction = الاتجاه المفضل

site-range = القيم الممكنة

site-usual = القيم المعتادة

site-inputs = المدخلات

site-inputs-caption = ما يُطلب من المدينة

site-input-name = الاسم في الصيغة

site-input-label = ما هو

site-input-help = ما يُحتسب

site-kpi-about = عن المؤشر

site-reporting = قواعد الإبلاغ

site-data-sources = أين تجد المدن البيانات

site-verify = ما تنظر فيه جهة التحقق

site-sdg-target = غاية أهداف التنمية المستدامة

site-sdg-indicator = مؤشر أهداف التنمية المستدامة

site-facts = مصدر كل من هذه البيانات
fact-category = الفئة
fact-code = الرمز
fact-data-points = نقاط البيانات
fact-data-sources = مصادر البيانات
fact-dimension = البعد
fact-direction = الاتجاه المفضل
fact-formula = الصيغة
fact-kind = النوع
fact-level = المستوى
fact-measures = التعريف
fact-name = الاسم
fact-range = المجال
fact-reporting = الإبلاغ
fact-sdg = الأهداف
fact-sdg-suggested = الأهداف المقترحة
fact-sub-dimension = البعد الفرعي
fact-unit = الوحدة
fact-verify = التحقق

site-category-title = { $category } ({ $dimension })

site-category-description = أحدث قيم جميع المدن لمؤشرات فئة «{ $category }» في بُعد «{ $dimension }».

site-goals-title = أهداف التنمية المستدامة

site-goals-description = المؤشرات المتصلة بكل هدف من الأهداف السبعة عشر، وعدد ما تبلغ عنه المدن منها.

site-goal-title = الهدف { $number }: { $title }

site-goal-description = المؤشرات المتصلة بالهدف { $number }، { $title }، وعدد ما تبلغ عنه كل مدينة من نقاط بياناتها.

site-goal-kpis = { $count ->
    [0] لا مؤشرات
    [one] مؤشر واحد
    [two] مؤشران
    [few] { $shown } مؤشرات
    [many] { $shown } مؤشراً
   *[other] { $shown } مؤشر
}

site-goal-none = لا يتصل أي مؤشر بهذا الهدف.

site-goal-cities = عدد نقاط بيانات هذه المؤشرات التي لها قيمة، وعدد ما يبلغ 66{ "\u200E" }%{ "\u200E" } من المستهدف أو أكثر من بين المحتسب منها في الدرجة.

site-goal-caption = المدن ونقاط بياناتها لهذا الهدف

site-goal-reported = لها قيمة

site-goal-near = من 66{ "\u200E" }%{ "\u200E" } من المستهدف فأكثر

site-compare-title = المقارنة بين المدن

site-compare-description = درجات جميع المدن بحسب الفئة، والقيم بحسب الفئة، ومدن ومؤشرات مختارة جنباً إلى جنب.

site-compare-intro = جميع الدرجات في الجدول أدناه، وقيم جميع المدن في صفحات الفئات. وحيثما تعمل البرامج النصية يمكن اختيار المدن والمؤشرات هنا.

site-compare-choose = اختر مدناً ومؤشرات

site-compare-add-city = المدينة

site-compare-add-kpi = المؤشر

site-compare-add = أضف

site-compare-remove = احذف

site-compare-chosen = المدن والمؤشرات المختارة

site-compare-empty = أضف مدينة واحدة ومؤشراً واحداً على الأقل.

site-compare-by-category = القيم بحسب الفئة

site-method-title = كيف تُحسب الدرجات

site-method-description = من القيمة إلى نسبتها من القيمة المرجعية، ثم شريحتها، ثم نقاطها، ثم الدرجة مع التغطية والنطاق.

site-method-scores = الشرائح والدرجات

site-method-more = المزيد عن المنهجية

site-benchmarks-title = القيم المرجعية

site-trends-title = كيف تُحسب الاتجاهات

site-trends-description = كيف يُقاس تغيّر القيمة على مدى السنوات، وكيف يُقارن بالتغيّر اللازم لبلوغ القيمة المرجعية في الوقت المحدد.

site-trends-slope-h = التغيّر في السنة

site-trends-slope = التغيّر في السنة هو ميل ثايل وسن (Theil-Sen): أي وسيط الميول بين كل سنتين من السنوات. ولا تؤثر فيه سنة غريبة واحدة.

site-trends-interval = يقع الميل الحقيقي داخل نطاقه بمستوى ثقة { $confidence }؛ وأقل عدد من السنوات يتطلبه ذلك: { $least }.

site-trends-glitch = القيمة التي يزيد بُعدها عن الخط على المسافة المعتادة مضروبةً في { $limit } تُذكر كقيمة غريبة، متى كان عدد السنوات { $least } أو أكثر؛ ولا تُعد غريبة أبداً مسافة تقل عن { $floor }{ "\u200E" }%{ "\u200E" } من القيمة الوسيطة. وتبقى القيمة الغريبة في الحساب.

site-trends-boundary = إذا تغيّر «{ $fact }» بأكثر من { $percent }{ "\u200E" }%{ "\u200E" }، فقد تغيرت حدود المدينة، وتبدأ السلسلة من جديد.

site-trends-classes = الأصناف

site-trends-target = يُقسم التقدم في السنة على التقدم الذي يؤدي من بداية السلسلة إلى القيمة المرجعية في سنة { $year } ({ $source }).

site-trends-class = الصنف

site-trends-least = أدنى نسبة

site-recipes-title = وصفات المؤشرات المركّبة

site-recipes-description = كيف يُكوَّن مؤشر مركّب من مؤشرات كثيرة. ولا يعرض هذا الموقع أي مؤشر مركّب ولا أي مرتبة: فالوصفات لمن يكوّن مؤشراً مركّباً من البيانات.

site-recipe-levels = من نقاط البيانات إلى المجموع

site-recipe-screen = أدنى تغطية
recipe-level-kpi = نقاط بيانات المؤشر
recipe-level-category = مؤشرات الفئة
recipe-level-sub-dimension = أجزاء البعد الفرعي
recipe-level-dimension = فئات البعد
recipe-level-goal = نقاط بيانات الهدف
recipe-level-all = المجموع

site-downloads-title = التنزيلات

site-downloads-description = جميع بيانات هذا الموقع في ملفات. وتذكر قائمة الملفات كل ملف مع بصمته SHA-256.

site-downloads-all = جميع المدن

site-downloads-each = ملفات كل مدينة

site-download-all-csv = نقاط بيانات جميع المدن والسنوات، صف لكل منها

site-download-all-sdmx = جميع المدن والسنوات بنسق SDMX-CSV 2.0
site-download-structure = بنية ملفات SDMX: المفاهيم وقوائم الرموز (SDMX-ML 3.0)
site-download-latest = أحدث القيم والدرجات لجميع المدن

site-download-manifest = كل ملف في الموقع مع طوله وبصمته SHA-256

site-download-of = نسق { $format }: { $city }

site-serve = لمن يستضيف هذا الموقع

site-serve-text = يصلح لذلك أي خادم ويب. وتلتزم الصفحات بهذه السياسة، ويجوز للخادم أن يرسلها في ترويسة:

site-search-title = البحث، من الألف إلى الياء

site-search-description = المدن والمؤشرات والفئات والأهداف بحسب ترتيب أسمائها.

site-search-for = ابحث عن

site-search-none = لم يُعثر على شيء.

site-search-some = عُثر على:

site-search-letters = الحروف

site-search-all = كل شيء من الألف إلى الياء

site-kind-city = مدينة

site-kind-kpi = مؤشر

site-kind-category = فئة

site-kind-goal = هدف

doc-kind-snapshot = موجز المدينة
doc-kind-verification = تقرير التحقق
doc-kind-factsheet = صحيفة وقائع
doc-kind-certificate = شهادة
doc-title = { $document }: { $city }{ "\u200F" }، { $period }
doc-description = نتائج مدينة واحدة بحسب { $framework }.
doc-place = { $city }{ "\u200F" }، { $country }{ "\u200F" }
doc-qualified = { $name } ({ $value })
doc-score = { $percent } ({ $band })
doc-gap = { $name }. { $part }
doc-and-more = { $names }{ $count ->
    [zero] {""}
    [one] ؛ وعنصر واحد آخر
    [two] ؛ وعنصران آخران
    [few] ؛ و{ $count } عناصر أخرى
    [many] ؛ و{ $count } عنصراً آخر
   *[other] ؛ و{ $count } عنصر آخر
}
doc-all = المجموع
doc-contents = المحتويات
doc-foreword = تصدير
doc-foreword-text = تقيس المدن نفسها بحسب { $framework } لترى موقعها، ولتتبيّن ما لا تعرفه بعد، ولتتفق مع غيرها على ما ينجح. والأرقام الواردة في هذه الصفحات هي أرقام المدينة نفسها. وينبغي أن يكون في وسع كل قارئ أن يسأل عن مصدر كل رقم وأن يتلقى جواباً.
doc-disclaimer = إخلاء مسؤولية
doc-disclaimer-text = المدينة مسؤولة عن أرقامها. وقد أُعدت هذه الوثيقة ببرنامج حاسوبي من إضبارة المدينة؛ وهي ليست منشوراً من منشورات U4SSC أو الاتحاد الدولي للاتصالات أو أي هيئة أخرى من هيئات الأمم المتحدة، ولا تعبّر عن رأي أي منها. والأرقام معروضة كما أُبلغ عنها للفترة؛ والأرقام الناقصة مذكورة على أنها ناقصة ولا تُحسب صفراً أبداً.
doc-introduction = مقدمة ومعلومات أساسية عن التحقق
doc-introduction-text = يعرض هذا التقرير ما أبلغت عنه مدينة { $city } للفترة { $period } بحسب { $framework }، الإصدار { "\u200E" }{ $version }، وما قالته جهة التحقق بشأنه، وأداء المدينة مقارنة بالقيم المرجعية.
doc-background-text = في التحقق ينظر طرف لا ينتمي إلى المدينة في كل نقطة بيانات: هل روعي التعريف، ومن أين جاء الرقم، وهل هو معقول. ونقطة البيانات التي لم تُقبل لا تُحتسب في الدرجة. وحيث لم يُسجَّل شيء، لم ينظر فيها أحد بعد.
doc-sources-lead = المصادر التي تذكرها المدينة:
doc-kpi-summary = ملخص الإبلاغ عن المؤشرات والتحقق منها
doc-kpi-summary-caption = المؤشرات بحسب المستوى
doc-kpi-summary-text = يكون المؤشر مبلغاً عنه إذا كانت لجميع نقاط بياناته قيم، ومبلغاً عنه جزئياً إذا كانت لبعضها قيم. ويكون قد تم التحقق منه إذا قُبلت جميع نقاط بياناته المبلغ عنها، ويكون غير مقبول إذا لم تُقبل واحدة منها.
doc-point-summary = نقاط البيانات: ملخص الإبلاغ والتحقق
doc-point-summary-caption = نقاط البيانات بحسب البعد
doc-point-summary-text = قد تكون للمؤشر عدة نقاط بيانات، مثل نقطة لكل ملوّث. ويجري الإبلاغ عن نقاط البيانات والتحقق منها واحتسابها في الدرجة واحدة واحدة.
doc-performance = أداء المدينة مقارنة بالقيم المرجعية
doc-method = القيم المرجعية ومنهجية حساب الدرجات
doc-benchmark-set = القيم المرجعية هي قيم المجموعة «{ $set }»، الإصدار { "\u200E" }{ $version }.
doc-scores-caption = درجات الأبعاد
doc-results = نتائج التحقق
doc-dimension = البعد: { $dimension }
doc-results-caption = نتائج بُعد «{ $dimension }»
doc-not-reported = المؤشرات غير المبلغ عنها
doc-not-verified = المؤشرات التي لم يتم التحقق منها
doc-not-verified-part = جزئياً، ولم يتم التحقق مما يلي:
doc-all-verified = تم التحقق من جميع المؤشرات المبلغ عنها.
doc-next = الخطوات التالية
doc-next-bands = ابدأ بالعمل على ما هو بعيد عن مستهدفه: { $lowest ->
    [zero] لا نقاط بيانات
    [one] نقطة بيانات واحدة
    [two] نقطتا بيانات
    [few] { $lowest } نقاط بيانات
    [many] { $lowest } نقطة بيانات
   *[other] { $lowest } نقطة بيانات
} دون 33{ "\u200E" }%{ "\u200E" } من المستهدف، و{ $low ->
    [zero] لا نقاط بيانات
    [one] نقطة بيانات واحدة
    [two] نقطتا بيانات
    [few] { $low } نقاط بيانات
    [many] { $low } نقطة بيانات
   *[other] { $low } نقطة بيانات
} بين 33 و66{ "\u200E" }%{ "\u200E" }.
doc-next-missing = { $count ->
    [zero] لا يوجد مؤشر غير مبلغ عنه أو مبلغ عنه جزئياً.
    [one] انظر في المؤشر الذي لم يُبلغ عنه أو أُبلغ عنه جزئياً فقط، وخطط لكيفية جمع رقمه.
    [two] انظر في المؤشرين اللذين لم يُبلغ عنهما أو أُبلغ عنهما جزئياً فقط، وخطط لكيفية جمع أرقامهما.
    [few] انظر في المؤشرات التي لم يُبلغ عنها أو أُبلغ عنها جزئياً فقط، وعددها { $count }، وخطط لكيفية جمع أرقامها.
    [many] انظر في المؤشرات التي لم يُبلغ عنها أو أُبلغ عنها جزئياً فقط، وعددها { $count }، وخطط لكيفية جمع أرقامها.
   *[other] انظر في المؤشرات التي لم يُبلغ عنها أو أُبلغ عنها جزئياً فقط، وعددها { $count }، وخطط لكيفية جمع أرقامها.
}
doc-next-implausible = { $count ->
    [zero] لا توجد نقطة بيانات قيمتها مستحيلة.
    [one] راجع نقطة البيانات التي قيمتها مستحيلة.
    [two] راجع نقطتي البيانات اللتين قيمتاهما مستحيلتان.
    [few] راجع نقاط البيانات التي قيمها مستحيلة، وعددها { $count }.
    [many] راجع نقاط البيانات التي قيمها مستحيلة، وعددها { $count }.
   *[other] راجع نقاط البيانات التي قيمها مستحيلة، وعددها { $count }.
}
doc-next-verify = سوِّ مع جهة التحقق ما لم يُقبل، وما لم ينظر فيه أحد بعد.
doc-next-collect = واصل جمع البيانات حتى تتضح الاتجاهات: فأكثر ما يكون الرقم دلالة حين يوضع بجانب رقم السنة السابقة.
doc-next-stay = واصل المشاركة في العملية، وتبادل مع المدن الأخرى ما نجح لديك.
doc-outlook = وتفيد توصيتان في المضي قدماً: التوصية ITU-T Y.4903/L.1603 التي تعرّف المؤشرات التي جاءت منها هذه المؤشرات، والتوصية ITU-T Y.4904 وهي نموذج نضج يبيّن للمدينة المستويات التي تمر بها في طريقها إلى مدينة ذكية مستدامة.
doc-findings = مرفق: الملاحظات
doc-findings-caption = الملاحظات بحسب درجة الخطورة
doc-column-dimension = البعد
doc-column-level = المستوى
doc-column-kpis = المؤشرات
doc-column-reported = مبلغ عنه
doc-column-partly = جزئياً
doc-column-missing = غير مبلغ عنه
doc-column-accepted = تم التحقق
doc-column-refused = غير مقبول
doc-column-unrecorded = لم يُسجَّل شيء
doc-column-code = رقم المؤشر
doc-column-description = الوصف
doc-column-reason = السبب
doc-unrecorded = القيم التي لم يُسجَّل شيء بشأن التحقق منها:
doc-column-about = الموضوع
doc-column-says = الملاحظة
doc-column-fact = البيان الأساسي
doc-column-value = القيمة
doc-column-source = المصدر
doc-column-goals = أهداف التنمية المستدامة
doc-column-goal = الهدف
doc-column-with-value = لها قيمة
doc-column-near = من 66{ "\u200E" }%{ "\u200E" } من المستهدف فأكثر
doc-wheel-alt = { $title }. { $summary }. وتبيّن جداول النتائج ما يمثله كل جزء من العجلة.
doc-radar-alt = { $title }. { $values }.
doc-code-alt = رمز مربع يقرؤه الهاتف، وفيه العنوان { $address }.
doc-address = بيانات هذه الوثيقة منشورة في العنوان { $address }.
doc-coverage = التغطية والدرجة
doc-sub-dimensions = الأداء مقارنة بالقيم المرجعية بحسب البعد الفرعي
doc-certificate-text = أبلغت مدينة { $city } عن مؤشرات الأداء الرئيسية الخاصة بها بحسب { $framework } للفترة { $period }.
doc-certificate-unverified = لم يُسجَّل التحقق من أي قيمة. وتقول هذه الصفحة إن أرقاماً قد أُبلغ عنها؛ ولا تقول إن أحداً راجعها.
doc-key-findings = أبرز النتائج
doc-reached = تحقّق المستهدف (95{ "\u200E" }%{ "\u200E" } فأكثر): { $names }.
doc-lowest = الأبعد عن المستهدف (أقل من 33{ "\u200E" }%{ "\u200E" }): { $names }.
doc-profile = نبذة المدينة
doc-profile-caption = نبذة المدينة: { $place }
doc-profile-none = لا تتضمن الإضبارة أي بيانات أساسية لنبذة المدينة.
doc-dimension-lead = الدرجة:
doc-category-caption = { $category } ({ $dimension })
doc-targets-lead = مقارنة بالمستهدفات:
doc-targets-none = ليست في هذه الفئة نقطة بيانات لها قيمة تُحتسب وقيمة مرجعية معاً.
doc-targets-reached = عدد نقاط البيانات التي تبلغ 95{ "\u200E" }%{ "\u200E" } من المستهدف أو أكثر: { $reached } من أصل { $all ->
    [zero] صفر من نقاط البيانات المحتسبة في الدرجة.
    [one] نقطة بيانات واحدة محتسبة في الدرجة.
    [two] نقطتي بيانات محتسبتين في الدرجة.
    [few] { $all } نقاط بيانات محتسبة في الدرجة.
    [many] { $all } نقطة بيانات محتسبة في الدرجة.
   *[other] { $all } نقطة بيانات محتسبة في الدرجة.
}
doc-targets-farthest = الأبعد عن المستهدف: { $name }، وقيمته { $value }، أي { $share } من المستهدف { $benchmark }.
doc-city-lead = مقارنة بالمدينة كلها:
doc-city-none = ليست للفئة أو للمدينة درجة، ولذلك لا تمكن المقارنة بينهما.
doc-city-above = درجة الفئة { $own } أعلى من درجة جميع نقاط بيانات المدينة، وهي { $city }.
doc-city-below = درجة الفئة { $own } أدنى من درجة جميع نقاط بيانات المدينة، وهي { $city }.
doc-city-same = درجة الفئة { $own } مساوية لدرجة جميع نقاط بيانات المدينة.
doc-missing-lead = ما ليس معروفاً:
doc-measured-lead = ما الذي يُقاس:
doc-missing = لا توجد قيمة لما يلي: { $names }.
doc-goals = أهداف التنمية المستدامة
doc-goals-text = عدد نقاط البيانات المتصلة بكل هدف، وعدد ما له قيمة منها، وعدد ما يبلغ من هذه 66{ "\u200E" }%{ "\u200E" } من المستهدف أو أكثر. وليس هذا حكماً على أي هدف: فكثير مما يشمله الهدف يقع خارج نقاط البيانات هذه.
doc-goals-caption = نقاط البيانات بحسب الهدف
doc-goal = { $number }. { $title }
doc-recommendations = توصيات
doc-recommendations-text = كل توصية مستخلصة من البيانات وفق قاعدة؛ ونقاط البيانات التي تخصها مذكورة.
doc-recommend-check = راجع هذه القيم، وهي مستحيلة:
doc-recommend-verify = سوِّ ما يلي مع جهة التحقق، فهي لم تقبله:
doc-recommend-first = اعمل على ما يلي أولاً، فلم يتحقق منه ثلث المستهدف:
doc-recommend-next = خطط لما يقرّب ما يلي من مستهدفاته، وقد تحقق منها ما بين الثلث والثلثين:
doc-recommend-core = اجمع هذه الأرقام، وهي أرقام ينبغي أن تستطيع كل مدينة الإبلاغ عنها:
doc-recommend-advanced = اجمع هذه الأرقام الإضافية بعد اكتمال الأرقام الأساسية:
doc-recommend-quality = ابحث عن مصادر أفضل لهذه الأرقام، فمنشؤها غير معروف أو هي تقدير شخصي:

doc-figures = مرفق: أرقام الصور
doc-picture-alt = { $title }. { $says }
doc-lead = { $name }:
doc-targets-farthest-answer = الأبعد عن المستهدف: { $name }، فالإجابة «{ $value }» والمستهدف «{ $benchmark }».
doc-part = { $name } (الجزء { $part } من { $parts })
finding-font-joined = لا يوجد خط واحد فيه جميع حروف الصور معاً: { $read }. الكتابات: { $name }. ولم يُعدّ المستند «{ $subject }»، لأن صوره تحتاج إلى خط واحد للحروف المتصلة وغيرها.
    .remedy = ثبّت { $accepted ->
        [absent] خطاً فيه جميع هذه الكتابات
       *[other] حزمة ديبيان { $accepted }
    }، أو اذكر مجلداً فيه مثل هذا الخط (--fonts).
finding-font-missing = لا يتضمن أي خط ما يلي: { $read }. أنظمة الكتابة: { $name }. ولم تُعَد الوثيقة «{ $subject }»، لأن مربعات فارغة كانت ستظهر مكان هذه الحروف.
    .remedy = { $accepted ->
    [absent] حدد مجلداً فيه خط يتضمنها ({ "\u200E" }--fonts).
   *[other] ثبّت حزمة Debian المسماة { $accepted }، أو حدد مجلداً فيه خط يتضمنها ({ "\u200E" }--fonts).
}
export-catalogue = مؤشرات الأداء الرئيسية للمدن الذكية المستدامة: القيم والحالات والجودة كما أبلغت عنها المدن.
export-data-set = قيم جميع نقاط البيانات لمؤشرات الأداء الرئيسية للمدينة في تلك الفترة، مع الحالة والجودة والمصادر؛ والقيمة الناقصة ناقصة، لا صفر.
export-data-set-invented = المدينة وأرقامها من نسج الخيال.
export-file-csv = جدول الأرقام، صف لكل نقطة بيانات
export-file-json = الإضبارة: المدينة والإجابات والنتائج
export-file-jsonld = كيانات NGSI-LD، كيان لكل نقطة بيانات
export-table-data-points = قيمة كل نقطة بيانات في كل إضبارة أو حالتها
export-table-dossiers = المدن والفترات، مع البيانات الأساسية لنبذاتها
export-table-kpis = نقاط البيانات: ما هي كل منها، ووحدتها، واتجاهها المفضل
export-field-dossier = اسم الإضبارة: المدينة والفترة
export-field-city = اسم المدينة
export-field-country = البلد
export-field-period = فترة الإبلاغ
export-field-currency = عملة جميع المبالغ النقدية، ISO 4217
export-field-invented = صحيح لمدينة لا وجود لها
export-field-framework = معرّف الإطار
export-field-framework-version = إصدار قواعد الإطار
export-field-data-point-id = رمز المؤشر، ومفتاح نقطة البيانات إذا كانت للمؤشر عدة نقاط
export-field-code = رمز المؤشر
export-field-kpi = اسم المؤشر
export-field-data-point = مفتاح نقطة البيانات؛ ويُترك فارغاً للمؤشر الذي ليست له أجزاء
export-field-name = اسم نقطة البيانات
export-field-value = القيمة بوحدتها؛ «نعم» تساوي 1، و«لا» تساوي 0؛ وتُترك فارغة إذا لم توجد قيمة
export-field-unit = رمز الوحدة في UCUM؛ و{"{currency}"} هي عملة الإضبارة
export-field-unit-text = الوحدة كما يقرؤها الناس
export-field-state = ما آلت إليه نقطة البيانات
export-field-quality = أضعف مستوى جودة بين ما نتجت منه القيمة
export-field-verified = ما إذا كانت جهة التحقق قد قبلتها؛ ويُترك فارغاً إذا لم ينظر فيها أحد
export-field-source = مصدرها من جهة أو غيرها، والوثائق
export-field-value-type = عدد، أو نعم أو لا
export-field-direction = الاتجاه المفضل
export-field-dimension = معرّف البعد
export-field-category = معرّف الفئة
export-field-formula = كيفية حسابه
export-field-measures = ما يقيسه

# كتاب البيانات (xlsx) ومجلد بيانات Open SDG.

export-book-about = كتاب بيانات مؤشرات الأداء الرئيسية
export-book-points-from = أدنى نسبة من المستهدف للحصول على النقاط:
export-book-framework = الإطار
export-book-benchmarks = القيم المرجعية
export-book-publisher = الناشر
export-book-licence = الترخيص
export-book-contact = جهة الاتصال
export-book-version = إصدار البيانات
export-book-issued = تاريخ النشر
export-book-method-share = النسبة من المستهدف: القيمة مقسومة على القيمة المرجعية حين تكون القيمة الأعلى أفضل؛ والقيمة المرجعية مقسومة على القيمة حين تكون القيمة الأدنى أفضل (1 إذا كانت القيمة صفراً)؛ والأصغر مقسوماً على الأكبر حين لا يكون أي منهما أفضل؛ و1 لنعم و0 للا. وتُحسب بصيغ في ورقة القيم.
export-book-method-score = الدرجة: النقاط مقسومة على أربعة أمثال عدد نقاط البيانات المقيَّمة. ويُستبعد ما لم يُبلَّغ عنه أو لم يُتحقق منه أو ليست له قيمة مرجعية، ولذلك تَرِد إلى جانبها التغطية وأدنى درجة ممكنة وأعلاها.
export-book-method-missing = الخلية الفارغة قيمة ناقصة وليست صفراً أبداً. وتبيّن الحالة السبب.
export-book-sheet-cities = صف لكل إضبارة: المدينة والفترة وما ينبغي أن يعرفه القارئ
export-book-sheet-profile = البيانات الأساسية لنبذات المدن؛ والوحدة المطلوبة بين قوسين معقوفين
export-book-sheet-remarks = الملاحظات والانقطاعات: السنوات التي لا تمكن ابتداءً منها مقارنة الأرقام بما قبلها
export-book-sheet-inputs = الإجابات كما قدمتها المدن
export-book-sheet-values = صف لكل نقطة بيانات: القيمة والحالة والجودة والمصدر والنسبة من المستهدف والنقاط
export-book-sheet-scores = مجاميع نقاط المدينة وأبعادها وأبعادها الفرعية وفئاتها
finding-book-other-sheets = المصنف ليس كتاب بيانات: أوراقه { $read ->
    [absent] غير موجودة
   *[other] «{ $read }»
}.
    .remedy = في كتاب البيانات الأوراق { $accepted }. ضع المصنف المعبأ لمدينة واحدة في إضبارتها باسم workbook.xlsx؛ واقرأ أي جدول آخر بالأمر u4ssc import map.
finding-book-dossier-unknown = يتعلق الصف بالإضبارة «{ $read }» التي ليست في ورقة المدن، ولذلك استُبعد.{ $nearest ->
    [absent] {""}
   *[other] {" "}ربما المقصود «{ $nearest }».
}
    .remedy = اكتب اسم الإضبارة كما هو في ورقة المدن، أو أضف المدينة هناك.
finding-book-dossier-twice = ترد الإضبارة «{ $read }» مرتين في ورقة المدن؛ واستُبعد الصف الثاني.
    .remedy = أعط كل مدينة وفترة اسماً خاصاً بها.
finding-open-sdg-no-tables = ليست في المجلد جداول مؤشرات.
    .remedy = حدد المجلد الذي فيه data/ وملفات CSV.
finding-open-sdg-indicator-unknown = المؤشر «{ $read }» ليس نقطة بيانات في الإطار، ولذلك استُبعد جدوله.{ $nearest ->
    [absent] {""}
   *[other] {" "}ربما المقصود «{ $nearest }».
}
    .remedy = اكتب kpi_code (وdata_point إذا كانت للمؤشر عدة نقاط بيانات) في ملفه داخل meta/، أو اتركه.
finding-open-sdg-part = يتعلق الرقم بجزء من المدينة ({ $column }: «{ $read }»)، ولذلك استُبعد.
    .remedy = لا حاجة إلى أي إجراء، إلا إذا كان العمود يعني شيئاً آخر؛ وعندئذ احذفه من الجدول.
finding-import-json-unreadable = الملف ليس بنسق JSON سليم{ $reason ->
    [absent] {""}
   *[other] : { $reason }
}.
    .remedy = صدّره من جديد، أو أصلحه في ذلك الموضع؛ ولم يُقرأ منه شيء.
finding-import-json-version = إصدار الملف ({ "\u200E" }{ $read }) غير الإصدار الذي يقرؤه هذا البرنامج.{ $accepted ->
    [absent] {""}
   *[other] {" "}والمقبول: { "\u200E" }{ $accepted }.
}
    .remedy = استخدم برنامجاً بإصدار الملف؛ وقد قُرئ ما أمكن فهمه.
finding-import-json-no-city = لا يبيّن الملف المدينة التي تخصها الإضبارة.
    .remedy = أضف الكائن «city» وفيه مفاتيح الملف city.toml.
finding-import-json-framework = لا يوجد في الكتالوج إطار «{ $read }». والمقبول: { $accepted }.
    .remedy = اذكر كتالوجاً فيه هذا الإطار (--catalogue)، أو صحّح الملف.
finding-import-json-no-answers = ليست في الملف قائمة إجابات.
    .remedy = أضف القائمة «answers».
finding-import-figure-of-nobody = لا يذكر الرقم { $name ->
    [city] مدينة
    [organization] مدينة
   *[other] فترة
}، ولذلك لا ينتمي إلى أي إضبارة.
    .remedy = أضف البيان الناقص في ذلك الموضع؛ ولم يُقرأ الرقم.
finding-import-state-unknown = «{ $read }» ليس حالة من الحالات.{ $accepted ->
    [absent] {""}
   *[other] {" "}والمقبول: { $accepted }.
}
    .remedy = صحح الكلمة، أو اتركها فارغة؛ ولم يُقرأ الرقم.
finding-ngsi-no-entities = ليست في الملف كيانات.
    .remedy = حدد ملفاً فيه كيان واحد، أو مصفوفة كيانات، أو { "\u200E" }@graph.
finding-ngsi-other-type = الكيان { $read ->
    [absent] بلا نوع
   *[other] من النوع «{ $read }»
}، ولذلك استُبعد.
    .remedy = لا حاجة إلى أي إجراء، إلا إذا كان ينبغي أن يكون KeyPerformanceIndicator.
finding-package-file-missing = تذكر الحزمة الملف «{ $read }»، وقد تعذرت قراءته.
    .remedy = ضع الملف في ذلك المكان، أو احذفه من ملف الوصف.
finding-package-path = «{ $read }» ليس ملفاً داخل الحزمة.
    .remedy = حدد الملف بمساره داخل مجلد الحزمة؛ وقد استُبعد.
finding-package-without-files = لا يذكر ملف الوصف أي ملفات.
    .remedy = حدد ملف datapackage.json فيه «resources»، أو ملف csv-metadata.json فيه «tables».
finding-package-without-figures = ليست في الحزمة إضبارات ولا جدول أرقام.
    .remedy = استخدم الأمر u4ssc import map مع جدولها.
finding-import-map-sheet = ليست في المصنف { $read ->
    [absent] ورقة ظاهرة
   *[other] ورقة باسم «{ $read }»
}.{ $accepted ->
    [absent] {""}
   *[other] {" "}والموجود فيه: { $accepted }.
}
    .remedy = حدد إحدى أوراقه.
finding-import-map-period = قُرئت الفترة { $read }، وهي لا تبدأ بسنة{ $rows ->
    [absent] {""}
   *[other] {" "}(عدد الأرقام: { $rows })
}، فلم تُقرأ الأرقام.
    .remedy = اكتب الفترات هكذا: 2024 أو 2024-06 أو 2024/25.
finding-import-map-of-nobody = لا شيء يبيّن { $name ->
    [city] المدينة
   *[other] الفترة
} التي تخصها الأرقام{ $rows ->
    [absent] {""}
   *[other] {" "}(وعددها { $rows })
}، ولذلك لم تُقرأ.
    .remedy = اذكر العمود في [columns] من ملف المطابقة، أو اذكر { $name ->
    [city] المدينة
   *[other] الفترة
} نفسها في أوله.
finding-import-map-column-missing = ليس في الجدول عمود باسم «{ $read }».{ $accepted ->
    [absent] {""}
   *[other] {" "}والموجود فيه: { $accepted }.
}
    .remedy = { $nearest ->
    [absent] صحح اسم العمود في ملف المطابقة.
   *[other] اكتب «{ $nearest }» في ملف المطابقة إن كان هو المقصود.
}
finding-import-map-column-unknown = يطابق ملف المطابقة أحد الأعمدة مع «{ $read }»، وهو غير معروف.{ $accepted ->
    [absent] {""}
   *[other] {" "}والمقبول: { $accepted }.
}
    .remedy = صحح الكلمة في [columns] من ملف المطابقة.
finding-import-map-column-unused = لا يبيّن ملف المطابقة ما هو العمود «{ $read }»، ولذلك استُبعد.
    .remedy = أضفه إلى ملف المطابقة، أو اذكره تحت «ignore» إذا كان ينبغي استبعاده.
finding-import-map-nothing = لا يذكر ملف المطابقة عموداً للرموز وعموداً للقيم، ولا أعمدة للأرقام، ولذلك لم يُقرأ شيء.
    .remedy = أضف «code» و«value» تحت [columns]، أو أضف [[figure]] لكل عمود من أعمدة الأرقام.

sdmx-concepts = مفاهيم منصة مؤشرات الأداء الرئيسية

sdmx-concept-freq = التواتر

sdmx-concept-area = المدينة

sdmx-concept-indicator = المؤشر أو نقطة البيانات أو المُدخَل أو البيان الأساسي من نبذة المدينة

sdmx-concept-period = فترة الإبلاغ

sdmx-concept-value = القيمة

sdmx-concept-city = اسم المدينة

sdmx-concept-country = البلد

sdmx-concept-invented = لا وجود للمدينة

sdmx-concept-unit = الوحدة (UCUM)

sdmx-concept-status = حالة المشاهدة

sdmx-concept-state = الحالة

sdmx-concept-quality = مستوى الجودة

sdmx-concept-verified = قبلتها جهة التحقق

sdmx-concept-origin = الجهة أو الوسيلة التي جاءت منها

sdmx-concept-source = وثيقة المصدر أو عنوانه

sdmx-concept-note = ملاحظة

sdmx-concept-currency = عملة جميع المبالغ النقدية (ISO 4217)

sdmx-profile = نبذة المدينة

sdmx-yes-no = نعم أو لا

sdmx-yes = نعم

sdmx-no = لا

sdmx-freq-a = سنوي

sdmx-freq-s = نصف سنوي

sdmx-freq-q = ربع سنوي

sdmx-freq-m = شهري

sdmx-status-a = قيمة عادية

sdmx-status-u = موثوقية منخفضة

sdmx-status-v = قيمة لم يُتحقق من صحتها

sdmx-status-o = قيمة ناقصة

sdmx-status-l = قيمة ناقصة؛ البيانات موجودة ولكنها لم تُجمع

sdmx-status-m = قيمة ناقصة؛ لا يمكن أن توجد بيانات

finding-sdmx-no-period = لا تبدأ الفترة «{ $read }» بسنة، ولذلك لا يمكن إدراج الإضبارة في SDMX.
    .remedy = اكتب الفترة في الملف city.toml، مثل 2024 أو { "\u200E" }2024-Q1 أو { "\u200E" }2024-06.

finding-sdmx-period-shortened = الفترة «{ $read }» ليست من الفترات المعروفة في SDMX؛ وتُكتب { $accepted }.
    .remedy = لا حاجة إلى أي إجراء إذا كانت تلك السنة هي المقصودة؛ وإلا فاكتب الفترة سنةً أو ربع سنة أو شهراً.

finding-sdmx-period-twice = هناك إضبارة أخرى عن المدينة نفسها والفترة نفسها؛ ولم تُدرج هذه الإضبارة.
    .remedy = اذكر إضبارة واحدة لكل مدينة وفترة.

finding-sdmx-too-many-components = يزيد عدد الأبعاد والسمات على { $limit }؛ ولم يُقرأ ما زاد على ذلك.
    .remedy = تحقق مما إذا كان هذا ملف SDMX؛ وقسّمه إذا كان كذلك.

finding-sdmx-too-many-sets = يزيد عدد مجموعات البيانات على { $limit }؛ ولم يُقرأ ما زاد على ذلك.
    .remedy = قسّم الملف.

finding-sdmx-value-unreadable = المشاهدة «{ $read }» ليست عدداً؛ وتُعد ناقصة.
    .remedy = اكتب عدداً تسبق كسورَه العشرية نقطة، أو لا تذكر القيمة.

finding-sdmx-column-ignored = عنوان العمود «{ $read }» ليس معرّفاً من معرّفات SDMX؛ ولم يُقرأ العمود.
    .remedy = لا حاجة إلى أي إجراء إذا لم يكن في العمود سوى أسماء؛ وإلا فاكتب معرّف المكوّن الذي يخصه.

finding-sdmx-no-header = السطر الأول ليس سطر SDMX-CSV الأول: «{ $read }». والمقبول: { $accepted }.
    .remedy = صدّر الجدول بنسق SDMX-CSV 1.0 أو 2.0؛ أما الجداول الأخرى فتُستورد بأوامر أخرى.

finding-sdmx-row-too-long = عدد خلايا الصف أكبر من عدد عناوين الأعمدة، بدءاً من «{ $read }»؛ ولم تُقرأ الخلايا الزائدة.
    .remedy = ضع الخلايا التي فيها فواصل بين علامتي اقتباس، أو أضف عنوان العمود.

finding-sdmx-xml-doctype = في الملف نوع وثيقة (document type)، وليس في SDMX مثل ذلك. ولذلك رُفض الملف: فالكيانات المعرّفة فيه يمكن أن تملأ الذاكرة كلها.
    .remedy = احذف نوع الوثيقة، واكتب النصوص التي تدل عليها كياناته بدلاً منها.

finding-sdmx-xml-broken = الملف ليس بنسق XML سليم من هذا الموضع فصاعداً{ $reason ->
    [absent] {""}
   *[other] : { $reason }
}. وقُرئ ما قبله.
    .remedy = صدّر الملف من جديد؛ فربما انقطع تنزيله.

finding-sdmx-xml-deep = يزيد عدد مستويات تداخل العناصر على { $limit }. وتوقفت القراءة هنا.
    .remedy = تحقق مما إذا كان هذا ملف SDMX.

finding-sdmx-xml-attributes = يزيد عدد سمات العنصر على { $limit }؛ ولم يُقرأ ما زاد على ذلك.
    .remedy = تحقق مما إذا كان هذا ملف SDMX.

finding-sdmx-xml-text-long = يزيد طول نص «{ $read }» بالبايتات على { $limit }؛ ولم يُقرأ.
    .remedy = اختصر النص.

finding-sdmx-element-ignored = العنصر «{ $read }» غير معروف هنا؛ ولم يُقرأ ما فيه.
    .remedy = لا حاجة إلى أي إجراء، ما لم يكن ينبغي أن تكون فيه أرقام؛ وعندئذ صدّر البيانات بنسق SDMX-ML 2.1.

finding-sdmx-not-data = ليس في الملف بيانات: عنصره الجذري هو «{ $read }». والمقبول: { $accepted }.
    .remedy = اذكر ملف بيانات أو رسالة هيكل. ولا تُستورد البيانات الوصفية.
finding-sdmx-structure-empty = لا يحتوي الملف على قوائم رموز ولا مفاهيم ولا هياكل بيانات.
    .remedy = اذكر رسالة هيكل تحتوي عليها، أو لا تُدرج هذا الملف.

finding-sdmx-value-twice = المكوّن وارد مرتين في الموضع نفسه؛ ولم تؤخذ «{ $read }».
    .remedy = احتفظ بإحدى القيمتين.

finding-sdmx-value-without-id = ليس للقيمة معرّف، أو ليس فيها قيمة؛ ولم تُقرأ.
    .remedy = اكتب السمتين كلتيهما: id و{ "\u200E" }value.

finding-sdmx-json-broken = الملف ليس بنسق JSON الخاص بمعيار SDMX{ $reason ->
    [absent] {""}
   *[other] : { $reason }
}.
    .remedy = صدّر الملف من جديد بنسق SDMX-JSON 1.0 أو 2.0.

finding-sdmx-no-data-set = ليس في الرسالة مجموعة بيانات.
    .remedy = اذكر ملف بيانات أو رسالة هيكل. ولا تُستورد البيانات الوصفية.

finding-sdmx-structure-missing = تحيل مجموعة البيانات إلى الهيكل { $read }، وهو غير موجود في الرسالة.
    .remedy = صدّر الملف من جديد مع الجزء الخاص بهيكله.

finding-sdmx-key-parts = عدد أجزاء المفتاح «{ $read }» لا يساوي عدد الأبعاد ({ $limit }).
    .remedy = صدّر الملف من جديد.

finding-sdmx-index-unknown = لا توجد قيمة { $read } في قائمة { $name }.
    .remedy = صدّر الملف من جديد؛ ويبدأ ترقيم القيم من 0.

finding-sdmx-dimension-missing = لا يمكن إعداد إضبارة من هذه البيانات: فمكوّناتها هي { $read }. والمطلوب: { $accepted }.
    .remedy = صدّر البيانات بهذه الأبعاد، أياً كان ما فيها غير ذلك.

finding-sdmx-delete = تبيّن مجموعة البيانات ما ينبغي حذفه؛ ولم يُتخذ بشأنها أي إجراء.
    .remedy = احذف الصفوف من الإضبارة يدوياً.

finding-sdmx-key-missing = ينقص المشاهدةَ { $name } (المدينة، المؤشر، الفترة: { $read })؛ ولم تؤخذ.
    .remedy = أكمل المفتاح.

finding-sdmx-indicator-unknown = ليس في الإطار مؤشر ولا نقطة بيانات ولا مُدخَل ولا بيان أساسي بالرمز «{ $read }»؛ ولم تؤخذ المشاهدة.{ $nearest ->
    [absent] {""}
   *[other] {" "}والأقرب إليه { $nearest }.
}
    .remedy = صحح الرمز؛ والهيكل الذي يكتبه الأمر u4ssc export sdmx{ "\u200E" } يتضمن الرموز كلها.

finding-sdmx-observation-twice = هناك مشاهدة أخرى لـ { $name }؛ ولم تؤخذ «{ $read }».
    .remedy = احتفظ بإحداهما.

finding-sdmx-state-unknown = «{ $read }» ليس من الحالات. والمقبول: { $accepted }.
    .remedy = صحح الرمز، أو لا تذكره.

finding-sdmx-state-contradicts = الحالة { $name } لا تتفق مع القيمة «{ $read }»؛ ولم تؤخذ المشاهدة.
    .remedy = صحح الحالة أو القيمة. والقيمة الناقصة لا تُذكر، ولا تكون صفراً أبداً.

finding-sdmx-state-lost = الحالة { $read } مستنتجة من مدخلات غير موجودة في الملف؛ ونقطة البيانات الآن غير مبلغ عنها.
    .remedy = لا حاجة إلى أي إجراء، أو استورد المدخلات أيضاً.

# Pictures of the site

picture-trend-title = { $name }: الاتجاه
picture-trend-desc = الدوائر هي القيم بحسب السنة ({ $name })، والخط هو الاتجاه، والمساحة المظللة تبيّن بين أي خطين كان يمكن أيضاً أن يقع.
picture-trend-line = الاتجاه
picture-trend-interval = نطاق الاتجاه
picture-bars-title = { $name } بحسب المدينة
picture-bars-desc = { $count ->
    [zero] لا قيمة لأي مدينة من أصل { $all }. وتبدأ الأعمدة من الصفر؛ ويدل اللون والدوائر الصغيرة على الشريحة.
    [one] لمدينة واحدة من أصل { $all } قيمة. وتبدأ الأعمدة من الصفر؛ ويدل اللون والدوائر الصغيرة على الشريحة.
    [two] لمدينتين من أصل { $all } قيمة. وتبدأ الأعمدة من الصفر؛ ويدل اللون والدوائر الصغيرة على الشريحة.
    [few] لعدد { $shown } مدن من أصل { $all } قيمة. وتبدأ الأعمدة من الصفر؛ ويدل اللون والدوائر الصغيرة على الشريحة.
    [many] لعدد { $shown } مدينة من أصل { $all } قيمة. وتبدأ الأعمدة من الصفر؛ ويدل اللون والدوائر الصغيرة على الشريحة.
   *[other] لعدد { $shown } مدينة من أصل { $all } قيمة. وتبدأ الأعمدة من الصفر؛ ويدل اللون والدوائر الصغيرة على الشريحة.
}
picture-shares-title = { $name }: النسبة من المستهدف
picture-shares-desc = { $count ->
    [zero] لا نقطة بيانات لها درجة. وتبدأ الأعمدة من الصفر؛ ويدل اللون والدوائر الصغيرة على الشريحة.
    [one] لنقطة بيانات واحدة درجة. وتبدأ الأعمدة من الصفر؛ ويدل اللون والدوائر الصغيرة على الشريحة.
    [two] لنقطتي بيانات درجة. وتبدأ الأعمدة من الصفر؛ ويدل اللون والدوائر الصغيرة على الشريحة.
    [few] لعدد { $shown } نقاط بيانات درجات. وتبدأ الأعمدة من الصفر؛ ويدل اللون والدوائر الصغيرة على الشريحة.
    [many] لعدد { $shown } نقطة بيانات درجات. وتبدأ الأعمدة من الصفر؛ ويدل اللون والدوائر الصغيرة على الشريحة.
   *[other] لعدد { $shown } نقطة بيانات درجات. وتبدأ الأعمدة من الصفر؛ ويدل اللون والدوائر الصغيرة على الشريحة.
}
picture-multiples-title = { $name }: ما الذي يتغيّر
picture-multiples-desc = { $count ->
    [zero] لا توجد نقطة بيانات ذات اتجاه واضح.
    [one] نقطة بيانات واحدة ذات اتجاه واضح، مرسومة بين أصغر قيمها وأكبرها.
    [two] نقطتا بيانات لهما اتجاه واضح، وكل منهما مرسومة بين أصغر قيمها وأكبرها.
    [few] { $shown } نقاط بيانات ذات اتجاه واضح، وكل منها مرسومة بين أصغر قيمها وأكبرها.
    [many] { $shown } نقطة بيانات ذات اتجاه واضح، وكل منها مرسومة بين أصغر قيمها وأكبرها.
   *[other] { $shown } نقطة بيانات ذات اتجاه واضح، وكل منها مرسومة بين أصغر قيمها وأكبرها.
}
picture-world-title = المدن على الخريطة
picture-world-desc = { $count ->
    [zero] لا توجد أي مدينة لها موقع على الخريطة. ويدل رقم الدائرة ولونها على نقاط الشريحة، من 1 إلى 4.
    [one] لمدينة واحدة موقع على الخريطة. ويدل رقم دائرتها ولونها على نقاط شريحتها، من 1 إلى 4.
    [two] لمدينتين موقع على الخريطة. ويدل رقم كل دائرة ولونها على نقاط شريحة المدينة، من 1 إلى 4.
    [few] تظهر على الخريطة { $shown } مدن. ويدل رقم كل دائرة ولونها على نقاط شريحة المدينة، من 1 إلى 4.
    [many] تظهر على الخريطة { $shown } مدينة. ويدل رقم كل دائرة ولونها على نقاط شريحة المدينة، من 1 إلى 4.
   *[other] تظهر على الخريطة { $shown } مدينة. ويدل رقم كل دائرة ولونها على نقاط شريحة المدينة، من 1 إلى 4.
}
picture-world-location = خط العرض، خط الطول
picture-world-degrees = { "\u200E" }{ $latitude }°، { "\u200E" }{ $longitude }°
picture-world-unknown = الموقع غير معروف
site-targets = مستهدفات ممكنة التحقيق
site-targets-intro = ما بلغته أماكن كانت عند هذا المستوى في عدد من السنوات مساوٍ لما يفصلنا عن سنة { $year }: فالمستهدف الواقعي هو ما بلغه نصفها، والطموح ما بلغه خمسها، والسقف ما بلغه واحد من كل عشرين.
site-targets-caption = المستهدفات الممكنة التحقيق واحتمالاتها
site-target-realistic = واقعي
site-target-ambitious = طموح
site-target-ceiling = السقف
site-target-proposed = المستهدف المقترح
site-target-chance = الاحتمال { $chance }
site-target-says = ما يستند إليه
site-fingerprint = بصمة الإضبارة (SHA-256)
picture-multiples-improving = في تحسّن
picture-multiples-worsening = في تراجع
site-published-by = ينشره { $publisher }.
site-licence = رخصة البيانات:
site-kpi-peers = أقرب المدن النظيرة التي لها قيمة
site-kpi-peers-intro = المدن النظيرة لمدينة ما هي مدن هذا الموقع التي تشبهها من حيث السكان والكثافة والدخل والمناخ والبلد.

# The command line: why a command stopped

stop-error = خطأ: { $reason }
# A frequent reason of the system, a finding, or what another part of the program says.
stop-reason = { $reason ->
    [not-found] لا يوجد ملف أو مجلد بهذا الاسم
    [denied] لا يُسمح بالوصول
    [is-folder] هذا مجلد
    [not-folder] هذا ليس مجلداً
    [disk-full] لم تبق مساحة خالية
    [read-only] نظام الملفات للقراءة فقط
    [not-text] الملف ليس نصاً بترميز UTF-8
   *[other] { $reason }
}
stop-read = تعذرت قراءة { $path }: { stop-reason }
stop-read-catalogue = تعذرت قراءة الفهرس { $path }: { stop-reason }
stop-read-fonts = تعذرت قراءة مجلد الخطوط { $path }: { stop-reason }
stop-make-folder = تعذر إنشاء المجلد { $path }: { stop-reason }
stop-write = تعذرت كتابة { $path }: { stop-reason }
stop-remove = تعذر حذف { $path }: { stop-reason }
stop-print = تعذر عرض النتيجة: { stop-reason }
stop-write-manifest = تعذرت كتابة قائمة الملفات: { stop-reason }
stop-write-speeds = تعذرت كتابة سرعات التغيّر: { stop-reason }
stop-workbook = تعذر إعداد المصنف: { stop-reason }
stop-schema = تعذر إعداد مخطط JSON: { stop-reason }
stop-man = تعذر إعداد صفحة الدليل: { stop-reason }
stop-thread = تعذر بدء مسار تنفيذ: { stop-reason }
stop-dossier-none = تعذرت قراءة الإضبارة { $path }: لا يوجد مجلد بهذا الاسم
stop-dossier-is-file = تعذرت قراءة الإضبارة { $path }: هذا ملف؛ فاذكر المجلد الذي يحويه
stop-dossier-no-city = تعذرت قراءة الإضبارة { $path }: ليس فيها ملف city.toml؛ ويُنشأ بالأمر `u4ssc new DIR`
stop-dossier-needed = اذكر مجلد إضبارة
stop-dossier-there = المجلد { $dir } فيه إضبارة من قبل؛ فاذكر مجلداً جديداً، ولم يُغيَّر شيء
stop-dossiers-there = المجلد { $dir } فيه إضبارة من قبل؛ ولم يُغيَّر شيء (الخيار { "\u200E" }--force يكتب فوقها)
stop-dossier-twice = المجلدان { $first } و{ $second } فيهما إضبارتان للمدينة نفسها ({ $city }) والفترة نفسها ({ $period })؛ فاذكر أحدهما، أو اكتب في ملف city.toml لكل منهما متى نُشرت إضبارته، فتحل اللاحقة محل السابقة
stop-file-there = الملف { $file } موجود من قبل؛ ولم يُغيَّر شيء (الخيار { "\u200E" }--force يكتب فوقه)
stop-not-xlsx = اسم الملف { $file } لا ينتهي باللاحقة { "\u200E" }.xlsx التي تتوقعها برامج الجداول
stop-folder-used = في المجلد { $dir } ملفات لم ينشئها بناء سابق للموقع؛ فاذكر مجلداً فارغاً بالخيار { "\u200E" }--out
stop-kpi-not-known = لا يوجد مؤشر { $code } في { $framework }؛ والأمر u4ssc catalogue list يعرض جميع الرموز
stop-kpi-near = لا يوجد مؤشر { $code } في { $framework }؛ فهل المقصود { $near }؟
stop-catalogue-lacks = ليس في الفهرس { $path }؛ فانسخه من فهرس البرنامج نفسه
stop-framework-not-known = لا يوجد إطار «{ $id }» في الفهرس؛ والموجود فيه: { $known }
stop-benchmarks-none = لا توجد مجموعة قيم مرجعية للإطار { $framework }؛ فاذكر ملفاً بالخيار { "\u200E" }--benchmarks
stop-benchmarks-not-known = { $name } ليس ملفاً ولا مجموعة قيم مرجعية؛ والمجموعات: { $known }
stop-recipe-not-known = { $name } ليس ملفاً ولا وصفة؛ والوصفات: { $known }
stop-recipe-of-dossiers = الوصفة { $recipe } تقارن إضبارات؛ أما الجدول فيحتاج إلى وصفة تسمي مؤشراتها
stop-panel-not-known = { $name } ليس ملفاً ولا سلسلة أماكن؛ وسلاسل الأماكن: { $known }
stop-unit-not-known = { $name } ليس مما يُقارَن؛ وما يُقارَن: { $known }
stop-language-not-known = لا توجد نصوص باللغة { $language }؛ واللغات المتاحة: { $known }
stop-period-not-known = لا توجد للمدينة إضبارة للفترة { $period }؛ والموجود: { $known }
stop-period-no-year = الفترة «{ $period }» في الإضبارة لا تذكر سنة؛ فاكتب period = "2024" في city.toml
stop-target-year = الإضبارة لسنة { $from }؛ ويحتاج المستهدف إلى سنة بعدها بالخيار { "\u200E" }--year، على ألا تتجاوز { $most }
stop-no-share = قيمة الخيار { "\u200E" }--least-coverage هي { $share }، والمقبول نسبة من 0 إلى 1
stop-no-day = قيمة الخيار { "\u200E" }--issued وهي { $day } ليست تاريخاً؛ فاكتبه على صورة { "\u200E" }2024-12-31
stop-no-time = قيمة الخيار { "\u200E" }--prepared وهي { $time } ليست وقتاً؛ فاكتبه على صورة { "\u200E" }2025-03-01T12:00:00Z
stop-no-address = { $address } ليس عنوان ويب؛ فاكتب عنواناً مثل https://data.example.org
stop-no-address-of = قيمة الخيار { "\u200E" }{ $option } وهي { $address } ليست عنوان ويب؛ وهو يبدأ بـ https://
stop-publisher-needed = يحتاج الفهرس إلى ناشر، والإضبارات لعدة مدن؛ فاذكره بالخيار { "\u200E" }--publisher
stop-export-none = لم يمكن فهم أي من الإضبارات؛ ويبين السبب الأمر `u4ssc check`
stop-export-mixed = الإضبارات من أطر مختلفة؛ فصدِّرها واحدة واحدة
stop-site-mixed = المجلد { $dir } من الإطار { $framework }، والإضبارة الأولى من الإطار { $first }؛ فأعد موقعاً لكل منهما
stop-argument-not-known = وسيط غير متوقع: «{ $argument }»
stop-argument-twice = لا يُستخدم الوسيط «{ $argument }» أكثر من مرة
stop-arguments-together = لا يُستخدم الوسيط «{ $argument }» مع «{ $other }»
stop-arguments-missing = لم تُذكر وسائط مطلوبة: { $arguments }
stop-value-missing = يحتاج «{ $argument }» إلى قيمة، ولم تُذكر
stop-value-wrong = قيمة غير مقبولة بعد «{ $argument }»: «{ $value }»
stop-value-number = قيمة غير مقبولة بعد «{ $argument }»: «{ $value }» { $accepted ->
    [number] ليس عدداً
   *[other] خارج النطاق { $accepted }
}
stop-command-not-known = أمر غير معروف: «{ $command }»
stop-command-missing = يحتاج «{ $command }» إلى أمر فرعي، ولم يُذكر

# The command line: what it says beside its data

cli-near = هل المقصود { $near }؟
cli-accepted = المقبول: { $known }.
cli-more-help = لمزيد من المعلومات استخدم الخيار «{ "\u200E" }--help».
cli-nothing-made = لم يكن هناك ما تُعدّ منه إضبارة.
cli-made = أُنشئ المجلد { $dir }؛ فاملأ city.toml و{ $file }، ثم: u4ssc check { $dir }
cli-wrote = كُتب الملف { $file }
cli-lost = الإجابات التي فيها أخطاء ليست في المصنف، أو فيه واحدة فقط من إجابتين؛ عدد الأخطاء: { $errors }؛ انظر: u4ssc check { $dir }
cli-nothing-written = لم يُكتب شيء؛ والخيار { "\u200E" }--out DIR ينشئ الإضبارات
cli-proposed = السطور الجاهزة: { $ready }، والسطور التي تنتظر قرارك كتعليقات: { $open }؛ احفظ هذا باسم mapping.toml، ثم: u4ssc import map { $file } --mapping mapping.toml
cli-mapped = الصفوف: { $rows }، الإجابات: { $answers }، الإضبارات: { $dossiers }، المتروك عمداً: { $ignored }، الملاحظات: { $findings }
cli-richer = عدد القيم في إضبارة { $now }: { $few }، وفي إضبارة { $then }: { $many }؛ والخيار { "\u200E" }--period { $then } ينظر في الأخيرة
cli-errors-of = الإضبارة { $dir }: { $counted }؛ ويسردها الأمر u4ssc check { $dir }
cli-replaced = تُرك { $dir }: فقد نُشر { $by } بعده وحلّ محله
cli-errors-dossiers = عدد الإضبارات التي فيها أخطاء: { $count }؛ ويسردها الأمر `u4ssc check`
cli-errors-pages = عدد الأخطاء: { $count }؛ وهي واردة في الصفحات، ويسردها الأمر `u4ssc check`
cli-no-licence-files = لم يُذكر ترخيص بالخيار { "\u200E" }--licence، ولذلك لا تذكره الملفات: فلا يعرف أحد أن استخدام البيانات مسموح
cli-no-licence-pages = لا تذكر الصفحات ترخيصاً، فلا يعرف أحد أن استخدام البيانات مسموح؛ فاذكره بالخيار { "\u200E" }--licence https://...
cli-no-code = ليس في الشهادة رمز للمسح: فهي تحتاج إلى العنوان الذي ستُنشر عليه؛ فاذكره بالخيار { "\u200E" }--address https://...
cli-no-sitemap = لا يوجد sitemap.xml: فهو يحتاج إلى عناوين كاملة؛ فاذكر عنوان الموقع بالخيار { "\u200E" }--address https://...
cli-files-written = الملفات: { $count }، المكتوب منها: { $written }
cli-bar-dossiers = الإضبارات
cli-bar-folders = المجلدات
cli-bar-cities = المدن
cli-bar-pages = الصفحات
cli-bar-documents = الوثائق
cli-bar-points = نقاط البيانات
cli-bar-replications = تكرارات المحاكاة

cli-no-value = لا قيمة لنقاط البيانات كلها أو بعضها: { $codes }
cli-checked = الأخطاء: { $errors }، التحذيرات: { $warnings }، المعلومات: { $notes }؛ نقاط البيانات التي لها قيمة: { $with } من أصل { $all }
cli-scored-with = { $city }، القيم المرجعية: { $set } { $version }
cli-all = المجموع
cli-targets = { $city } { $period }، المستهدفات لسنة { $year }
cli-trends = { $city }، سنة المستهدف { $year }
cli-of = { $part } من أصل { $all }

cli-final-value = القيمة النهائية { $given }
cli-at = { $written } الموضع { $place }
cli-times = مضروبة في { $factor }
cli-missing = ناقص
cli-from-profile = من نبذة المدينة، { $given }
cli-not-computed = لا يمكن حسابه: { $part } صفر أو كبير جداً
cli-no-source = بلا مصدر
cli-share-of-target = { $share } من المستهدف { $target } ({ $source }، { $year }): الشريحة «{ $band }»، النقاط { $points } من أصل 4
cli-not-scored = بلا درجة؛ المستهدف { $target } ({ $source }، { $year })
cli-no-benchmark = بلا قيمة مرجعية
cli-no-benchmark-why = بلا قيمة مرجعية: { $reason }

cli-result = النتيجة
cli-target-from = المستهدف { $target } ({ $source }، { $year })
cli-inputs = المدخلات
cli-from-fact = من نبذة المدينة: { $fact }
cli-reporting = الإبلاغ
cli-verifier = التحقق
cli-data-sources = مصادر البيانات
cli-sources = المصادر
cli-framework = { $framework } { $version }: المؤشرات { $kpis }، نقاط البيانات { $points }، القواعد بين المؤشرات { $rules }
cli-benchmarks = { $set }: القيم المرجعية { $with }، نقاط البيانات التي بلا قيمة مرجعية مع السبب { $without }
cli-unconfirmed = عدد الحقائق التي لا تؤكدها صفحة منشورة: { $count }
cli-unconfirmed-hint = عدد الحقائق التي لا تؤكدها صفحة منشورة: { $count } (الخيار { "\u200E" }--unverified يسردها)
cli-open-rule = القاعدة { $id }: { $source }
cli-open-place = المكان { $place }: { $fact }
cli-not-translated = { $language }: غير المترجَم { $count }
cli-lacking = ناقص: { $what }
cli-left-over = زائد: { $what }
cli-country = البلد «{ $name }»

# Heads and words of tables at the terminal

cli-code = الرمز
cli-kpi = المؤشر
cli-unit = الوحدة
cli-note = ملاحظة
cli-score = الدرجة
cli-points = النقاط
cli-could-be = الدرجة الممكنة
cli-scored = المحتسب
cli-coverage = التغطية
cli-index = المؤشر المركّب
cli-rank = المرتبة
cli-between = باحتمال 90{ "\u200E" }%{ "\u200E" }
cli-among-best = ضمن أفضل { $top }
cli-missing-could-make = الممكن مع البيانات الناقصة
cli-weight = الوزن
cli-value = القيمة
cli-treated = بعد التعديل
cli-on-scale = على المقياس
cli-own = قيمة المدينة
cli-realistic = واقعي
cli-ambitious = طموح
cli-ceiling = السقف
cli-benchmark = القيمة المرجعية
cli-peers = المدن النظيرة
cli-peer = نظيرة
cli-target = المستهدف
cli-chance = الاحتمال
cli-distance = المسافة
cli-years = السنوات
cli-point-count = عدد القيم
cli-cases = الحالات
cli-places = الأماكن
cli-reached = بلغت { $percent }
cli-off = الفرق
cli-a-year = في السنة
cli-interval = النطاق
cli-in = بوحدة
cli-class = الفئة

## Comments of a proposed mapping

map-no-column = لا يذكره أي عمود
map-two-numbers = أم "."؟ يمكن أن يُقرأ { $text } كعددين مختلفين
map-called-too = لعمود آخر الاسم نفسه
map-codes-too = رموز المؤشرات أو أسماؤها، كما في عمود آخر
map-nearly-column = قريب من اسم ذلك العمود
map-nothing-known = لا يُعرف شيء عن هذا العمود
map-looks-period = عدد النصوص المختلفة التي هي سنوات: { $found } من { $all }
map-looks-value = عدد النصوص المختلفة التي هي أعداد: { $found } من { $all }
map-looks-unit = عدد النصوص المختلفة التي هي وحدات: { $found } من { $all }
map-looks-code = عدد النصوص المختلفة التي هي رموز مؤشرات أو أسماؤها أو قريبة منها: { $found } من { $all }
map-nearly-kpi = قريب من اسم مؤشر:
map-nearly-name = قريب من ذلك الاسم
map-no-kpi = لا يوجد مؤشر له هذا الرمز أو هذا الاسم
map-not-known = غير معروفة

## Comments of city.toml

city-comment-period = السنة التي تخصها الأرقام
city-comment-currency = ISO 4217، مثل EUR؛ وبها جميع المبالغ
city-comment-invented = هذه المدينة غير موجودة
city-comment-language = لغة الملاحظات والمصادر
city-comment-location = خط عرض المركز وخط طوله بالدرجات
city-comment-published = متى نُشرت الأرقام، مثل 2024-06-30؛ ويُترك فارغاً إن لم تُنشر بعد
