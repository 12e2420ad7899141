# 平台用语（简体中文）。
#
# 每条检查发现分为两部分：读到了什么、为什么有问题；以及（.remedy）如何处理。缺少的事实为“absent”，不存在的界限为“unbounded”。
# 汉字与数字、字母之间不加空格；句子之间不加空格。

## Signs of the language

number-minus = −
date-locale = zh
with-unit = { $number }{ $unit }
# A name and what is said of it.
named = { $name }：{ $value }
# "methodology page 23": where a fact of the catalogue is from.
cited-page = { $name }第{ $page }页
list-comma = 、
list-semicolon = ；
one-or-other = { $first }或{ $second }
list-clause = ，
sentence-space = { "" }
less-than = <{ $value }
more-than = >{ $value }
at-most = ≤{ $value }
at-least = ≥{ $value }
full-stop = 。
writing-direction = ltr

## Answers, states, bands, grades and other words of the data

answer-yes = 是
answer-no = 否

state-reported = 已报告
state-overridden = 以最终值报告
state-implausible = 不合理
state-not-verified = 未通过核查
state-partial = 部分报告
state-not-computable = 无法计算
state-not-applicable = 不适用
state-not-reported = 未报告
no-benchmark = 无基准值
not-scored = 未计分

band-below-33 = 目标达成率低于33%
band-from-33 = 目标达成率33%至66%
band-from-66 = 目标达成率66%至95%
band-from-95 = 目标达成率95%及以上

quality-accurate-measurement = 精确测量
quality-inhabitant-survey = 根据居民调查推算
quality-higher-level-data = 根据地区或国家数据推算
quality-estimate = 基于假设的估算
quality-personal-estimate = 个人估计
quality-unknown = 未知或无法追溯
quality-absent = 未注明等级

severity-error = 错误
severity-warning = 警告
severity-info = 提示

basis-published = 已公布的评分值
basis-sdg-fully-met = 可持续发展目标完全实现
basis-international-target = 国际目标
basis-un-body-goal = 联合国机构的目标
basis-statistics = 国际统计数据
basis-leading-cities = 领先城市

level-core = 核心
level-advanced = 高级

kind-smart = 智慧
kind-structural = 结构
kind-sustainable = 可持续

direction-higher = 越高越好
direction-lower = 越低越好
direction-nominal = 越接近基准值越好
direction-none = 高低无优劣之分
direction-yes-no = 是或否

rule-value-over-benchmark = 目标达成率等于数值除以基准值。
rule-benchmark-over-value = 目标达成率等于基准值除以数值；数值为零即为完全达到目标。
rule-smaller-over-larger = 目标达成率等于数值与基准值中较小者除以较大者。
rule-yes-is-target = “是”为完全达到目标，“否”为完全没有达到。

rule-short-value-over-benchmark = 数值 / 基准值
rule-short-benchmark-over-value = 基准值 / 数值
rule-short-smaller-over-larger = 较小者 / 较大者
rule-short-yes-is-target = 是 = 100%

origin-final-value = 以最终值给出
origin-given = 已给出
origin-profile = 取自城市概况
origin-derived = 由其他输入项计算得出
origin-data-point = 另一数据点
origin-missing = 缺失

share-of-target = 目标达成率{ $share }

## Pictures

wheel-title = 基准轮图：{ $city }，{ $period }
wheel-desc = 由中心向外各环依次为：城市、城市的各个维度、各维度的类别、数据点。类别和数据点的颜色及一至四个圆点表示所处档位；未计分的数据点另有标记。本页表格载有相同内容。
radar-title = { $dimension }：{ $city }，{ $period }
radar-desc = 各类别的百分比，中心为0，外圈为100。虚线圆分别位于33%、66%和95%处。轴上的粗线是得分区间，表示缺失数据还可能使得分落在什么范围。未计分的类别为空缺。
score-sentence = { $percent }（{ $band }），满分{ $most }分，得{ $points }分{ $missing ->
    [0] { "" }
   *[other] ；计入缺失数据，得分介于{ $low }与{ $high }之间
}；{ $all }个数据点中有{ $with }个有数值（{ $coverage }）
score-sentence-none = 未计分；{ $all }个数据点中有{ $with }个有数值（{ $coverage }）

## Page of a city

page-title = { $city }，{ $period }：城市报告，{ $framework }
skip = 跳至报告正文
contents = 本页内容
invented-short = 虚构城市
invented-title = 这个城市并不存在。
invented-text = 其名称和全部数字均为虚构，仅用于展示报告的样式。此处内容不描述任何真实地方。
header-kicker = 城市报告
period = 报告期
currency = 货币
published = 发布时间
framework = 框架
benchmark-set = 基准集
version = 版本{ $version }
profile = 城市概况
coverage = 覆盖率
points = 分数
points-of = { $points }（满分{ $most }）
points-in-words = 满分{ $most }分，得{ $points }分
interval = 得分区间
interval-of = { $low }至{ $high }
score = 得分
score-and-interval = 得分和得分区间
band = 档位
remark = 备注

summary = 摘要
summary-score = 全部数据点的得分
summary-sentence = { $all }个数据点中，有{ $scored }个既有数值又有基准值，满分{ $most }分，得{ $points }分，即{ $percent }。{ $missing ->
    [0] 凡有基准值的数据点均已计分。
   *[other] 另有{ $missing }个数据点有基准值，但没有可计分的数值：若这些数据点全部取最差结果，得分为{ $low }；若全部取最好结果，得分为{ $high }。
}覆盖率为{ $coverage }：{ $all }个数据点中有{ $with }个有数值。
summary-sentence-none = 没有任何数据点既有数值又有基准值，因此没有得分。覆盖率为{ $coverage }：{ $all }个数据点中有{ $with }个有数值。
summary-caution = 得分用于帮助理解数据，不是排名。略去不理想的数字会抬高得分，因此应结合覆盖率和得分区间来看。
summary-levels = { $core_all }项核心指标中有{ $core }项、{ $advanced_all }项高级指标中有{ $advanced }项的全部数据点都有数值。
summary-verification = 核查情况：{ $accepted }个数值获得认可，{ $refused }个未获认可，{ $unrecorded }个没有记录。
strip-legend = 圆形标记为得分，细线为得分区间，下方的横条为覆盖率。

wheel = 基准轮图
wheel-intro = 由中心向外依次为：城市、城市的各个维度、各维度的类别、数据点。每个部分都标明其数值；下表列出全部数值。
wheel-table = 基准轮图的表格形式
wheel-table-caption = 基准轮图所依据的得分和状态
radars = 各维度的类别
radars-intro = 各类别所得分数占满分的百分比。轴上的粗线是得分区间。
radar-of = { $dimension }的雷达图
radar-table = { $dimension }的表格形式
radar-table-caption = { $dimension }的类别
sub-dimensions = 次维度
sub-dimensions-caption = 各次维度的得分

results = 结果
results-of = { $dimension }：结果
column-sub-dimension = 次维度
column-category = 类别
column-kpi = 指标和数据点
column-kpi-name = 指标
column-code = 代码
column-result = 结果
column-performance = 对照基准值的表现
column-benchmark = 基准值
column-quality = 数据质量
column-state = 状态或档位
column-limits = 目标达成率33% · 66% · 95%对应的数值
column-rule = 规则
column-basis = 依据和来源
column-missing = 缺失
data-points = 数据点
made-of = 这是如何得出的？
made-formula = 公式
made-written = 原文为“{ $written }”
made-at = 位置：{ $place }
verified-yes = 已通过核查
verified-no = 未获核查员认可
sdg = 目标{ $number }
sdg-title = 可持续发展目标{ $number }：{ $title }

not-reported = 未报告的指标
not-reported-intro = 这些指标没有数值，或部分数据点没有数值。它们不计入得分；得分区间表明它们可能带来的变化。
not-reported-none = 所有指标均已报告，且每项指标的全部数据点均已报告。
not-reported-caption = 没有数值的指标和数据点
not-reported-whole = 整项指标
not-reported-part = 部分报告，以下未报告：
not-verified = 未通过核查的指标
not-verified-intro = 这些数值未获核查员认可，因此不计分。
not-verified-none-all = 所有数值均获核查员认可。
not-verified-none-some = 没有数值被核查员拒绝。{ $accepted }个数值获得认可；{ $unrecorded }个没有记录。
not-verified-none-unrecorded = 这些数值没有核查记录：既没有数值获得认可，也没有数值被拒绝。
not-verified-caption = 未通过核查的指标和数据点

findings = 检查发现
findings-intro = 数据中的错误或异常、其所在位置及处理办法。
findings-none = 未发现错误或异常。
findings-errors = { $count ->
   *[other] { $shown }项错误
}
findings-warnings = { $count ->
   *[other] { $shown }项警告
}
findings-infos = { $count ->
   *[other] { $shown }项提示
}
findings-error-intro = 数值无法按现状使用。
findings-warning-intro = 需要有人核对。
findings-info-intro = 供了解，无需处理。
finding-place = 位置
finding-remedy = 处理办法

method = 基准值和方法
method-share = 每个数值都对照基准值换算为目标达成率，达到基准值即为100%。目标达成率分为四个档位，每个档位有相应的分数。恰好处于界限上的，归入较高的档位。
method-bands-caption = 档位和分数
method-score = 得分等于计分数据点的分数之和除以其个数的四倍。没有数值、没有基准值、数值不合理或未获核查员认可的数据点，分子和分母均不计入。一项指标有几个数据点，就计几次。
method-interval = 得分区间表示：如果有基准值而未计分的数据点全部取最差结果（1分）或全部取最好结果（4分），得分会是多少。覆盖率是有数值的数据点所占的比例。
method-rules = 数值如何换算为目标达成率
method-benchmarks = 全部基准值及其界限
method-benchmarks-caption = 基准值、档位界限、规则和来源
method-without = 无基准值
method-without-caption = 没有基准值的数据点及原因
method-reason-direction = 高低无优劣之分。
method-reason-absent = 基准集中没有。
sources = 来源
sources-framework = 框架
sources-figures = 已公布的数字
sources-data = 城市注明的来源
sources-none = 城市未注明来源。
downloads = 本页数据
download-json = 本报告（JSON）
download-csv = 数据点（CSV）
footer-made = 由U4SSC平台生成，版本{ $version }。
footer-basis = { $framework }，版本{ $framework_version }。基准集：{ $benchmarks }，版本{ $benchmarks_version }。

## Page of several cities

index-title = 城市对照
index-title-framework = 城市对照，{ $framework }
index-kicker = 比较
index-intro = { $count ->
   *[other] { $shown }份城市报告，按城市名称排列。
}
index-caution = 这不是排名。得分取决于各城市报告的数据，而覆盖率各不相同：略去弱项的城市得分较高。请结合覆盖率和得分区间来看每个得分；两个得分区间重叠时，数据不足以分出高下。
index-mixed = 这些报告依据不同的框架或基准集，其得分不宜直接对照。
index-table = 得分和覆盖率
index-table-caption = 按名称排列的城市及其覆盖率、得分和检查发现
index-heat = 类别
index-heat-intro = 各类别所得分数占满分的百分比，并附所处档位的圆点。短横线表示该类别未计分。
index-heat-caption = 城市和类别
index-city = 城市
index-open = { $city }的报告，{ $period }
index-findings = 检查发现
index-no-findings = 无
index-none = 尚无报告。
index-data = 所有城市的数据
index-csv = 全部数据点（CSV）

## Guide in the workbook

# Headings of the workbook, a line each; they stand above the English ones, by which it is read.
workbook-headings =
    指标代码
    指标
    数据点
    分子
    分子数值
    分子单位
    分母
    分母数值
    分母单位
    结果
    结果单位
    已报告
    目标达成率
    已核查
    数据质量
    数据出处
    来源
    备注
    级别
workbook-fact-headings =
    项目
    名称
    数值
    单位
    来源
workbook-guide =
    本工作簿收集一个城市在一个报告期的数字。请先填写“City”（城市）工作表，再逐一填写各维度的工作表。
    每行是一个数据点。将数字填入“Numerator value”（分子数值）和“Denominator value”（分母数值），结果自动算出。同一数据点的其他输入项在其下方各行。
    如果只知道最终值，请直接填入“Result”（结果），覆盖其中的公式。
    单元格留空表示未报告。零也是数值：只有实测结果为零时才填0。指标不适用于本市的，填“不适用”。
    数字可用小数点或小数逗号，不要使用千位分隔符。45%填45，不要填0.45。
    如果您的单位与所列单位不同，请在单位单元格中填写您的单位；已知单位会自动换算。
    请选择数据质量等级，并注明每个数字的出处和来源：核查员会要求提供。
    不要合并单元格，也不要改动指标代码。行和列的顺序没有影响；其他列不会被改动。

## Findings: the files of the catalogue

finding-file-unreadable = 文件不是有效的TOML：{ $read }。
    .remedy = 更正该处的文本；常见原因是引号、括号和等号。
finding-key-unknown = 此处没有“{ $read }”这个键。{ $accepted ->
    [absent] 不接受任何键。
   *[other] 可接受：{ $accepted }。
}
    .remedy = { $nearest ->
    [absent] 删除该键，或改为可接受的键。
   *[other] 如果本意是“{ $nearest }”，请改正；否则删除该键。
}
finding-key-missing = 缺少键“{ $subject }”。
    .remedy = 补上该键；文件的模式（schema）说明应填的内容。
finding-value-not-accepted = “{ $subject }”的读取值为{ $read }。可接受：{ $accepted }。
    .remedy = 改为可接受的值。
finding-name-not-accepted = 名称“{ $read }”不能用于公式。可接受：{ $accepted }。
    .remedy = 名称只用小写字母、数字和下划线。
finding-name-twice = 名称“{ $read }”指代两个事物。
    .remedy = 更改其中一个的名称，公式中也一并更改。
finding-file-name = 文件没有按其代码命名。可接受：{ $accepted }。
    .remedy = 更改文件名，或更正代码。
finding-kpi-twice = 该代码已被{ $other }使用。
    .remedy = 只保留其中一个文件，或更正代码。
finding-dimension-unknown = 框架中没有维度“{ $read }”。{ $accepted ->
    [absent] 框架没有维度。
   *[other] 可接受：{ $accepted }。
}
    .remedy = { $nearest ->
    [absent] 改为其中之一，或在framework.toml中添加该维度。
   *[other] 如果本意是“{ $nearest }”，请改正；否则在framework.toml中添加该维度。
}
finding-sub-dimension-unknown = 该维度中没有次维度“{ $read }”。{ $accepted ->
    [absent] 该维度没有次维度。
   *[other] 可接受：{ $accepted }。
}
    .remedy = { $nearest ->
    [absent] 改为其中之一，或在framework.toml中添加该次维度。
   *[other] 如果本意是“{ $nearest }”，请改正；否则在framework.toml中添加该次维度。
}
finding-category-unknown = 框架中没有类别“{ $read }”。{ $accepted ->
    [absent] 框架没有类别。
   *[other] 可接受：{ $accepted }。
}
    .remedy = { $nearest ->
    [absent] 改为其中之一，或在framework.toml中添加该类别。
   *[other] 如果本意是“{ $nearest }”，请改正；否则在framework.toml中添加该类别。
}
finding-aim-unknown = 定义中没有目的“{ $read }”。{ $accepted ->
    [absent] 定义没有目的。
   *[other] 可接受：{ $accepted }。
}
    .remedy = { $nearest ->
    [absent] 改为其中之一，或在definition.toml中添加该目的。
   *[other] 如果本意是“{ $nearest }”，请改正；否则在definition.toml中添加该目的。
}
finding-aspect-unknown = 定义中没有方面“{ $read }”。{ $accepted ->
    [absent] 定义没有方面。
   *[other] 可接受：{ $accepted }。
}
    .remedy = { $nearest ->
    [absent] 改为其中之一，或在definition.toml中添加该方面。
   *[other] 如果本意是“{ $nearest }”，请改正；否则在definition.toml中添加该方面。
}
finding-definition-kpi-twice = 该指标重复归入定义的单元。
    .remedy = 只保留其中一个条目，并列出该指标涉及的所有单元。
finding-definition-kpi-without-cell = 该指标不涉及定义的任何单元，因此不计入定义检查。
    .remedy = 在definition.toml中列出它能够说明的单元。
finding-definition-source-missing = 该条目称某出版物将该指标归入这些单元，但未注明是哪一出版物。
    .remedy = 在“source”中注明该出版物，或将依据写为“judgement”。
finding-quality-grade-missing = 没有说明等级为“{ $read }”的数值有多大的不确定性。
    .remedy = 在quality.toml中为其添加一个[[grade]]。
finding-quality-grade-twice = 等级“{ $read }”在表中出现两次。
    .remedy = 只保留其中一个。
finding-quality-assumed = { $all }个数值中有{ $read }个没有数据质量等级，或由没有等级的内容得出。其不确定性按等级“{ $grade }”计。
    .remedy = 为输入项注明等级；这样区间才能反映数据的实际可靠程度。
finding-profile-fact-unknown = 城市概况中没有“{ $read }”这一事实。{ $accepted ->
    [absent] 框架没有此类事实。
   *[other] 可接受：{ $accepted }。
}
    .remedy = { $nearest ->
    [absent] 改为其中之一，或在framework.toml中添加该事实。
   *[other] 如果本意是“{ $nearest }”，请改正；否则在framework.toml中添加该事实。
}
finding-rule-reference-unknown = “{ $read }”没有对应的内容。{ $nearest ->
    [absent] 可接受的写法为代码、“代码 / 数据点”、“代码 # 输入项”和“profile.事实”。
   *[other] 最接近的是“{ $nearest }”。
}
    .remedy = 更正代码，或其后的数据点、输入项或事实。
finding-usual-source-missing = 给出了通常范围，但没有说明出处。
    .remedy = 补充usual_source，哪怕只写“一般常识”。
finding-benchmark-not-positive = 基准值为{ $read }，而该指标越低越好：不能以零或负数来衡量数值。
    .remedy = 写入大于零的基准值，或将该数据点列为没有基准值。
finding-benchmark-twice = 该数据点已有基准值，位于{ $other }。
    .remedy = 只保留其中一个。
finding-unit-unknown = “{ $read }”不是UCUM代码{ $reason ->
    [absent] {""}
   *[other] ：{ $reason }
}。
    .remedy = 将单位写为UCUM代码，例如%、km2、ug/m3或{"{"}household{"}"}。
finding-formula-missing = 该指标既没有公式，也没有数据点。
    .remedy = 添加公式，或添加各有公式的数据点。
finding-formula-syntax = 在公式“{ $formula }”中读到{ $read }。此处可接受：{ $accepted }。
    .remedy = 更正公式的该处。
finding-formula-name-unknown = 公式“{ $formula }”中的“{ $read }”没有对应的内容。
    .remedy = { $nearest ->
    [absent] 使用输入项或数据点的名称，或添加该输入项。
   *[other] 如果本意是“{ $nearest }”，请改正；否则添加该输入项。
}
finding-formula-units-differ = “{ $read }”将{ $left }与{ $right }放在一起，而二者是不同种类的单位（公式“{ $formula }”）。
    .remedy = 更正其中一个输入项的单位，或先乘除、再相加或比较。
finding-formula-result-unit = 公式“{ $formula }”得出的是{ $left }，而所需单位是{ $right }。
    .remedy = 更正公式、某个输入项的单位或结果的单位。
finding-formula-scale = “{ $formula }”得出的数字与其单位不符：缺少系数{ $factor }。
    .remedy = 乘以{ $factor }，或更正单位；常见原因是漏乘百分比的100。
finding-formula-not-yes-no = “{ $read }”是数字，而此处需要“是”或“否”（公式“{ $formula }”）。
    .remedy = 将其与某个值比较，例如{ $read } > 0。
finding-formula-not-number = “{ $read }”是“是”或“否”，而此处需要数字（公式“{ $formula }”）。
    .remedy = 用if(condition, a, b)将其转为数字。
finding-formula-cycle = 以下输入项循环地互相计算：{ $read }。
    .remedy = 直接给出其中一个的数值，不用公式。

## Findings: the values of a city

finding-value-repeated = 同一数值再次给出；它也出现在{ $other }。
    .remedy = 没有数据丢失。方便时删除其中一个。
finding-value-twice = 给出了两个不同的答复：此处为“{ $read }”，{ $other }处为“{ $first }”。两者均不采用。
    .remedy = 查明哪一个正确，并删除另一个。
finding-city-field-empty = “{ $subject }”为空。
    .remedy = 在city.toml中填写。
finding-state-beside-value = 同一数据点既给出了数值（{ $read }），又给出了{ $state ->
    [absent] 没有数值的答复
   *[other] 答复“{ $state }”
}。该数值不采用。
    .remedy = 删除错误的一个。
finding-fact-differs = 工作簿中为“{ $read }”，{ $other }中为“{ $first }”。采用后者。
    .remedy = 查明哪一个正确，并在两处都写上正确的，或只在一处写。
finding-data-point-needed = “{ $read }”是针对整项指标给出的，而该指标有多个数据点，因此不采用。
    .remedy = 注明是哪个数据点：{ $accepted }。
finding-unit-taken-per-year = “{ $read }”没有说明时间。已按每年的量处理，单位为{ $accepted }。
    .remedy = 如果正确，则无需处理。
finding-value-negative = 读取值为“{ $read }”：不能小于零。
    .remedy = 检查正负号和所在字段；可能误将年度变化量当作总量填入。
finding-value-not-whole = 读取值为“{ $read }”：计数不应有小数。
    .remedy = 检查小数点是否本应为千位分隔符，或是否误将比率当作计数填入。
finding-value-approximate = 读取值为“{ $read }”：该数字注明为约数。
    .remedy = 无需处理。如有准确数字，请替换，并选择相应的质量等级。
finding-value-impossible = 读取值为{ $read }{ $unit ->
    [absent] {""}
   *[other] {" "}{ $unit }
}，这是不可能的。可接受：{ $least ->
    [unbounded] 不大于{ $most }
   *[other] { $most ->
        [unbounded] 不小于{ $least }
       *[other] { $least }至{ $most }
    }
}。
    .remedy = 检查单位、小数点以及得出该数值的输入项。
finding-value-unusual = 读取值为{ $read }{ $unit ->
    [absent] {""}
   *[other] {" "}{ $unit }
}，这不常见。通常：{ $least ->
    [unbounded] 不大于{ $most }
   *[other] { $most ->
        [unbounded] 不小于{ $least }
       *[other] { $least }至{ $most }
    }
}（{ $source }）。
    .remedy = 检查单位、小数点或地域范围是否有误。如果数值正确，请在备注中说明原因。
finding-percentage-as-fraction = 读取值为{ $read }：百分比可能填成了小数。{ $hundredfold }%属于常见数值；通常为{ $least }%至{ $most }%（{ $source }）。
    .remedy = 如果本意是{ $hundredfold }，请填{ $hundredfold }。如果{ $read }%正确，请在备注中说明。
finding-percentages-as-fractions = { $all }个百分比中有{ $small }个不大于1：似乎填成了小数。
    .remedy = 检查单元格的格式。45%填45，不要填0.45。
finding-unit-not-known = “{ $read }”的单位“{ $unit }”未知。该数值不采用；所需单位为{ $accepted }。
    .remedy = 按此处可接受的写法填写单位；如果数值已是该单位，可以不填单位。
finding-unit-does-not-convert = “{ $read }”的单位“{ $unit }”与{ $accepted }衡量的不是同一种量，因此该数值不采用。
    .remedy = 以{ $accepted }为单位填写数值，并检查是否填在正确的字段。
finding-answer-kind = 读取值为“{ $read }”。可接受：{ $accepted ->
    [yes-no] 是或否
    [number] 数字
   *[other] { $accepted }
}。
    .remedy = { $accepted ->
    [yes-no] 填“是”或“否”，或填“未报告”。
   *[other] 填数字，或填“未报告”。
}
finding-override-differs = 给出的最终值为{ $read }，而其输入项得出{ $computed }。采用给出的值。
    .remedy = 查明哪一个正确：更正输入项，或删去最终值。
finding-input-missing = 无法计算。缺少：{ $missing }。
    .remedy = 填写缺少的内容，或填“未报告”。
finding-formula-division-by-zero = 无法计算，因为“{ $part }”为零（公式“{ $formula }”）。
    .remedy = 检查是否将缺失的数字填成了零。如果没有可衡量的内容，请填“不适用”。
finding-formula-too-large = 无法计算，因为“{ $part }”大得超出合理范围（公式“{ $formula }”）。
    .remedy = 检查输入项的单位和零的个数。
finding-remark = { $remark }
    .remedy = 无需处理。
finding-remark-contradiction = { $remark }
    .remedy = 查明哪个数字正确，并更正另一个。
finding-same-quantity = 对同一个量，此处的读取值为“{ $read }”，{ $other }处为{ $expected }。
    .remedy = 采用来源和年份相同的同一个数字，或在备注中说明为何不同。

## Findings: reading files

finding-file-too-large = 文件过大{ $size ->
    [absent] {""}
   *[other] （{ $size } MB）
}。{ $limit ->
    [absent] 未读取。
   *[other] 最多读取{ $limit } MB。
}
    .remedy = 只保留所需的工作表和列，或拆分文件。
finding-file-not-found = { $read ->
    [absent] 文件不存在。
   *[other] 没有名为“{ $read }”的文件或文件夹。
}
    .remedy = { $nearest ->
    [absent] 检查路径的拼写。
   *[other] 是否为“{ $nearest }”？
}
finding-table-without-rows = 只有标题行，下面没有任何数据行。
    .remedy = 重新导出表格，并包含数据行。
finding-file-empty = 文件为空。
    .remedy = 检查文件是否已保存；重新导出。
finding-file-not-readable = 文件无法读取{ $reason ->
    [absent] {""}
   *[other] ：{ $reason }
}。{ $accepted ->
    [absent] {""}
   *[other] 可接受：{ $accepted }。
}
    .remedy = 检查文件的格式和权限，并重新保存为CSV（UTF-8）或xlsx工作簿。
finding-zip-bomb = 解压后，工作簿{ $limit ->
    [absent] 超出可读取的大小
   *[other] 大于{ $limit } MB
}，因此未读取。
    .remedy = 用电子表格软件重新保存，去掉带格式的空行和图片。如果不清楚文件来源，请勿打开。
finding-workbook-broken = 工作簿已损坏，或不是xlsx工作簿{ $reason ->
    [absent] { $read ->
        [absent] {""}
       *[other] ：{ $read }
    }
   *[other] ：{ $reason }
}。
    .remedy = 用电子表格软件打开，并重新保存为xlsx，或将各工作表导出为CSV。
finding-sheet-unknown = 工作表“{ $read ->
    [absent] { $sheet }
   *[other] { $read }
}”未知，未读取。{ $accepted ->
    [absent] {""}
   *[other] 可接受：{ $accepted }。
}
    .remedy = { $nearest ->
    [absent] 如果要读取其中的数据，请更改工作表名称；否则不必处理。
   *[other] 如果要读取其中的数据，请改名为“{ $nearest }”。
}
finding-sheet-missing = { $sheet ->
    [absent] 没有任何工作表含有可读取的数据。
   *[other] 缺少工作表“{ $sheet }”。
}{ $read ->
    [absent] {""}
   *[other] 读到：{ $read }。
}{ $accepted ->
    [absent] {""}
   *[other] 可接受：{ $accepted }。
}
    .remedy = 添加该工作表，或从模板开始填写。
finding-header-missing = 没有找到列名所在的行。{ $read ->
    [absent] {""}
   *[other] 读到：{ $read }。
}{ $accepted ->
    [absent] {""}
   *[other] 可接受：{ $accepted }。
}
    .remedy = 按照模板，在第一行写上列名。
finding-column-unknown = 列“{ $read ->
    [absent] { $column }
   *[other] { $read }
}”未知，未读取。{ $accepted ->
    [absent] {""}
   *[other] 可接受：{ $accepted }。
}
    .remedy = { $nearest ->
    [absent] 如果要读取其中的数据，请更改列名；否则不必处理。
   *[other] 如果本意是“{ $nearest }”，请改名。
}
finding-column-missing = { $column ->
    [absent] 缺少一列。
   *[other] 缺少列“{ $column }”。
}{ $read ->
    [absent] {""}
   *[other] 读到：{ $read }。
}{ $accepted ->
    [absent] {""}
   *[other] 可接受：{ $accepted }。
}
    .remedy = 添加该列，或从模板开始填写。
finding-column-twice = 有两列名为“{ $read ->
    [absent] { $column }
   *[other] { $read }
}”{ $other ->
    [absent] {""}
   *[other] （另一列是{ $other }）
}；已读取第一列。
    .remedy = 更改其中一列的名称，或删除其中一列。
finding-kpi-unknown = 没有代码或名称为“{ $read }”的指标。{ $accepted ->
    [absent] {""}
   *[other] 可接受：{ $accepted }。
}
    .remedy = { $nearest ->
    [absent] 在指标清单中查找代码；该行未读取。
   *[other] 如果本意是“{ $nearest }”，请改正；该行未读取。
}
finding-data-point-unknown = { $read ->
    [absent] 该指标有多个数据点，而该行没有说明是哪一个。
   *[other] 该指标没有数据点“{ $read }”。
}{ $accepted ->
    [absent] 该指标作为整体报告。
   *[other] 可接受：{ $accepted }。
}
    .remedy = { $nearest ->
    [absent] { $accepted ->
        [absent] 将数据点留空。
       *[other] 写明其中之一；该行未读取。
    }
   *[other] 如果本意是“{ $nearest }”，请改正；该行未读取。
}
finding-input-unknown = 该指标没有输入项“{ $read }”。{ $accepted ->
    [absent] {""}
   *[other] 可接受：{ $accepted }。
}
    .remedy = { $nearest ->
    [absent] 写明该指标的某个输入项；如果这是最终值，将输入项留空。
   *[other] 如果本意是“{ $nearest }”，请改正；该行未读取。
}
finding-row-without-code = 该行有数值{ $read ->
    [absent] {""}
   *[other] （“{ $read }”）
}，但没有指标代码，因此未读取。
    .remedy = 在该行写上指标代码。
finding-row-too-short = 该行的单元格少于列数{ $columns ->
    [absent] {""}
   *[other] （{ $columns }）
}，且没有数值单元格。
    .remedy = 补上缺少的单元格；含逗号的文本要加引号。
finding-quote-open = 有一个引号只开不闭，因此有些行可能连在了一起。
    .remedy = 补上后引号；如果引号是文本的一部分，请连写两个引号。
finding-other-city = { $rows ->
    [absent] 有些行
   *[other] 有{ $rows }行
}涉及“{ $read }”，而本数据档案涉及“{ $accepted }”；这些行未读取。
    .remedy = 将这些行移到该城市和报告期的文件夹，或更正名称和报告期。
finding-number-ambiguous = “{ $read }”可以是两个数字：{ $readings }。不作猜测。
    .remedy = 不用千位分隔符书写该数字，或注明文件的小数点符号（city.toml中的decimal_sign）。
finding-number-unreadable = “{ $read }”既不是数字，也不是已知的答复。{ $accepted ->
    [absent] {""}
   *[other] 可接受：{ $accepted }。
}
    .remedy = 填一个数字（如1234.5）、“是”或“否”、“未报告”或“不适用”；其他内容填入备注。
finding-cell-error = 单元格中是电子表格的错误{ $read }，不是数值。
    .remedy = 修正单元格的公式，或直接填数值。
finding-cell-not-computed = 单元格中有公式{ $read }，但没有计算结果。
    .remedy = 用电子表格软件打开工作簿，让其计算并保存；或直接填数值。
finding-cell-date = 单元格中是日期{ $read }，不是数字。
    .remedy = 电子表格会将3-4或1.2之类的文本转为日期。将单元格设为数字格式，再重新填写数值。
finding-cell-boolean = 单元格中是{ $read }，而此处需要数字。
    .remedy = 填数字，或填“未报告”。
finding-quality-unknown = “{ $read }”不是数据质量等级。{ $accepted ->
    [absent] {""}
   *[other] 可接受：{ $accepted }。
}
    .remedy = { $nearest ->
    [absent] 填写六个等级之一；数值已读取，但没有等级。
   *[other] 如果本意是“{ $nearest }”，请改正；数值已读取，但没有等级。
}
finding-verified-unreadable = “{ $read }”没有说明数值是否通过核查。{ $accepted ->
    [absent] 可接受：是和否。
   *[other] 可接受：{ $accepted }。
}
    .remedy = 填“是”或“否”，或将单元格留空。
finding-encoding-guessed = 文件不是UTF-8编码；已按{ $encoding ->
    [absent] 较旧的编码
   *[other] { $encoding }
}读取。
    .remedy = 检查文字是否显示正确，并将文件保存为UTF-8。
finding-encoding-broken = 有些字节不是{ $encoding ->
    [absent] 文本
   *[other] { $encoding }文本
}{ $line ->
    [absent] {""}
   *[other] ，首处在第{ $line }行
}；已用菱形问号代替。
    .remedy = 将文件重新导出为UTF-8。
finding-framework-unknown = 指标目录中没有框架“{ $read }”。{ $accepted ->
    [absent] {""}
   *[other] 可接受：{ $accepted }。
}
    .remedy = { $nearest ->
    [absent] 改为其中之一，或在指标目录中添加该框架。
   *[other] 如果本意是“{ $nearest }”，请改正。
}
finding-framework-version = 数据依照框架的版本{ $read }；指标目录中是{ $accepted ->
    [absent] 另一版本
   *[other] 版本{ $accepted }
}，数据已按后者的规则计算。
    .remedy = 检查有关指标的规则是否有变，并更正city.toml中的版本。
finding-city-file-missing = 没有city.toml文件，该文件说明是哪个城市、数据属于哪个报告期。{ $accepted ->
    [absent] {""}
   *[other] 可接受：{ $accepted }。
}
    .remedy = 添加city.toml，写明城市的名称、国家和报告期。
finding-nothing-given = 没有给出任何内容：所有文件中都没有数值。
    .remedy = 填写模板，并检查数值是否在会被读取的列中。
finding-merged-cells = 指标代码所在的单元格与其他单元格合并{ $line ->
    [absent] {""}
   *[other] （从第{ $line }行起）
}；其中只有第一行有代码，因此本行未读取。
    .remedy = 拆分单元格，并在每行写上代码。
finding-fact-unknown = 城市概况中没有“{ $read }”这一事实。{ $accepted ->
    [absent] {""}
   *[other] 可接受：{ $accepted }。
}
    .remedy = { $nearest ->
    [absent] 更改该事实的名称，或不作处理：没有指标使用它。
   *[other] 如果本意是“{ $nearest }”，请改正。
}
finding-break-kpi-unknown = 为“{ $read }”声明了断点，但它不是框架中的指标或数据点，因此任何趋势都不会考虑该断点。
    .remedy = { $nearest ->
    [absent] 填写代码，或“代码 / 数据点”；如果指所有指标，则不填。
   *[other] 如果本意是“{ $nearest }”，请改正。
}
finding-break-without-year = 声明了断点但没有年份，而报告期{ $read ->
    [absent] 不以年份开头
   *[other] “{ $read }”不以年份开头
}。
    .remedy = 添加since =，并写上与此前各年不可比的第一个年份。
finding-currency-missing = 给出了金额，但没有注明货币。
    .remedy = 在city.toml中写明货币，例如currency = "EUR"。
finding-too-many-findings = 检查发现{ $limit ->
    [absent] 过多
   *[other] 超过{ $limit }项
}；其余未列出。
    .remedy = 先处理已列出的，然后再检查；许多检查发现往往出于同一原因。

## Findings: trends and peers

finding-trend-without-year = 报告期“{ $read }”不以年份开头，因此该数据档案不计入任何趋势。
    .remedy = 写明数字所属的年份，例如period = "2024"。
finding-trend-year-twice = { $read }的数据档案不止一份{ $other ->
    [absent] {""}
   *[other] ，另一份在{ $other }
}；均不用于趋势。
    .remedy = 每年只指定一份数据档案。
finding-trend-class-not-once = 趋势类型“{ $subject }”必须出现且只出现一次。
    .remedy = 添加该类型，或只保留其中一个。
finding-trend-limit-missing = 该趋势类型没有界限。
    .remedy = 添加least =，并写上实际进展与所需进展的最低比值。
finding-trend-limit-not-used = 没有任何地方使用该趋势类型的界限。
    .remedy = 删除该界限；“reached”和“decreasing”由目标值和其他界限决定。
finding-trend-limits-not-in-order = 各趋势类型的界限没有依次递减。
    .remedy = 为较好的趋势类型设定较高的界限。
finding-peer-id-twice = “{ $read }”出现两次。
    .remedy = 只保留其中一个。
finding-peer-country-unknown = countries.toml中没有国家“{ $read }”，因此没有该国的资料。
    .remedy = { $nearest ->
    [absent] 按countries.toml中的写法填写国名，或填写三字母代码。
   *[other] 如果本意是“{ $nearest }”，请改正。
}
finding-peer-fact-unknown = 没有任何地方使用事实“{ $read }”。{ $accepted ->
    [absent] {""}
   *[other] 可接受：{ $accepted }。
}
    .remedy = { $nearest ->
    [absent] 删除该事实，或添加使用它的协变量。
   *[other] 如果本意是“{ $nearest }”，请改正。
}
finding-peer-category-unknown = 没有“{ $read }”这一类。{ $accepted ->
    [absent] {""}
   *[other] 可接受：{ $accepted }。
}
    .remedy = { $nearest ->
    [absent] 改为其中之一，或在peers.toml中添加该类。
   *[other] 如果本意是“{ $nearest }”，请改正；否则在peers.toml中添加该类。
}
finding-peer-same-city = 这份数据档案属于该城市本身，因此不列入其同类城市。
    .remedy = 无需处理。

## Findings: published reports

finding-published-note = { $remark ->
    [absent] { $read ->
        [absent] 报告对这个数字有备注。
       *[other] { $read }
    }
   *[other] { $remark }
}
    .remedy = 无需处理；阅读该数字时请留意备注。
finding-published-contradiction = { $remark ->
    [absent] { $read ->
        [absent] 报告对这个数字的说法自相矛盾。
       *[other] { $read }
    }
   *[other] { $remark }
}
    .remedy = 请城市说明哪个数字正确；该数值按报告所印显示。
finding-published-not-reported-but-printed = 报告将此项列为未报告，却印有{ $read ->
    [absent] 数值
   *[other] “{ $read }”
}。
    .remedy = 请城市确认所印数值是否成立。
finding-published-code-by-name = { $read ->
    [absent] 此处没有代码
   *[other] 代码“{ $read }”未知
}；该指标是按名称{ $name ->
    [absent] {""}
   *[other] “{ $name }”
}找到的{ $accepted ->
    [absent] {""}
   *[other] ，即{ $accepted }
}。
    .remedy = 核对是否为正确的指标，并更正代码。
finding-published-merged-data-points = { $value ->
    [absent] 所印的一个数值
   *[other] 所印的一个数值（“{ $value }”）
}对应{ $read ->
    [absent] 整项指标，而该指标有多个数据点
   *[other] “{ $read }”，而这不是该指标的单个数据点
}。{ $accepted ->
    [absent] {""}
   *[other] 可接受：{ $accepted }。
}
    .remedy = 请城市提供每个数据点的数值；所印数值不采用。
finding-published-no-city = 报告清单中没有报告“{ $read }”，因此不知道是哪个城市，该行未读取。
    .remedy = 将该报告添加到reports.csv，或更正其标识。
finding-published-city-without-values = 印有该城市的一项事实（{ $read }），但没有该城市的任何数值；未采用。
    .remedy = 无需处理，除非应有该城市的数值。
finding-published-number-differs = 所印文字为“{ $read }”，旁边的数字为{ $other }。采用所印文字。
    .remedy = 查看报告的该页，并更正错误的一个。

## Index, ranks and how sure they are

finding-index-level-unknown = 没有层级“{ $read }”。{ $accepted ->
    [absent] {""}
   *[other] 可接受：{ $accepted }。
}
    .remedy = { $nearest ->
    [absent] 写明其中一个层级。
   *[other] 如果本意是“{ $nearest }”，请改正。
}
finding-index-parent-unknown = 上级“{ $read }”不是组，或不在更高的层级。{ $accepted ->
    [absent] {""}
   *[other] 可用的组：{ $accepted }。
}
    .remedy = { $nearest ->
    [absent] 写明更高层级的一个组。
   *[other] 如果本意是“{ $nearest }”，请改正。
}
finding-index-tops = 指数的层级结构应归结为一个组；此处归结为{ $read ->
    [absent] 其他数目的组
   *[other] { $read }个组
}。
    .remedy = 添加包含全部内容的最后一个层级；对框架而言即“all”。
finding-index-empty = 没有可用于计算指数的数值。
    .remedy = 至少为一个评价对象提供一项指标的数值。
finding-index-column-missing = 没有计算方案所需的列“{ $read ->
    [absent] { $column }
   *[other] { $read }
}”。
    .remedy = { $nearest ->
    [absent] 在表中添加该列，或从计算方案中删除。
   *[other] 如果本意是“{ $nearest }”，请改正；否则添加该列。
}
finding-index-no-knobs = 计算方案没有列出可调项，因此没有可变动的内容。
    .remedy = 在计算方案中添加表[knobs]，例如mean = ["arithmetic", "geometric"]。
finding-index-too-few-values = 未参与比较：只有{ $read ->
    [absent] 很少一部分
   *[other] { $read }
}的指标有数值{ $least ->
    [absent] {""}
   *[other] （至少需要{ $least }）
}。
    .remedy = 报告更多指标；或用--least-coverage降低要求，并在每项结果旁说明。
finding-index-not-treated = 不同数值太少，无法查找离群值；未作任何处理。
    .remedy = 了解即可，无需处理。有四个评价对象具有不同数值便已足够。
finding-index-shares-not-kept = 没有指数：仅凭有数值的各项，无法满足计算方案对份额的限制。
    .remedy = 报告更多组的数值，或修改计算方案中的份额。
finding-speed-nothing = 没有可供学习或检验变化速度的序列。
    .remedy = 针对该批序列所用框架中的某个数据点，提供至少60次跨度为三年或以上的变化所需的行。
finding-index-no-spread = 所有评价对象的数值相同，或只有一个有数值，因此“{ $method ->
    [absent] 该方法
   *[other] { $method }
}”得不出结果。
    .remedy = 改用目标值或上下限进行归一化，或从计算方案中去掉该指标。
finding-index-no-scale = 既没有目标值，也没有上下限，而“{ $method ->
    [absent] 该方法
   *[other] { $method }
}”需要它们。
    .remedy = 在计算方案中为该指标设定目标值或上下限。
finding-index-mean-impossible = 用{ $read ->
    [absent] 该数值
   *[other] { $read }
}{ $member ->
    [absent] {""}
   *[other] （{ $member }{ $unit ->
        [absent] {""}
       *[other] ，{ $unit }
    }）
}无法计算{ $mean ->
    [absent] 均值
   *[other] “{ $mean }”均值
}；该组在此没有数值。
    .remedy = 归一化到起点大于0的尺度，例如1至100，或使用算术均值。
finding-index-replications-dropped = { $read ->
    [absent] 部分模拟
   *[other] { $all ->
        [absent] { $read }次模拟
       *[other] { $all }次模拟中有{ $read }次
    }
}没有得出结果，已剔除：{ $mean ->
    [absent] 均值
   *[other] “{ $mean }”均值
}遇到了不能采用的数值{ $member ->
    [absent] {""}
   *[other] （{ $member }{ $unit ->
        [absent] {""}
       *[other] ，{ $unit }
    }）
}。
    .remedy = 使计算方案中的所有归一化都从大于0处开始，或从可调项中去掉该均值。
finding-unit-twice = “{ $read ->
    [absent] 该评价对象
   *[other] { $read }
}”已有一行{ $line ->
    [absent] {""}
   *[other] （第{ $line }行）
}；已读取第一行。
    .remedy = 每个评价对象只保留一行。
finding-row-too-long = 该行的单元格{ $read ->
    [absent] {""}
   *[other] （{ $read }）
}多于列数{ $accepted ->
    [absent] {""}
   *[other] （{ $accepted }）
}；多余的部分未读取。
    .remedy = 在以逗号分隔的表中，含小数逗号的数字要加引号。

mean-arithmetic = 算术
mean-geometric = 几何
mean-harmonic = 调和
mean-generalised = 广义
mean-copeland = 科普兰
mean-envelope = 最优权重
method-none = 原值
method-min-max = 最差值与最好值之间
method-goalposts = 上下限之间
method-z-score = 偏离均值的标准差数
method-scaled = 给定两端之间
method-percentile-rank = 百分位排名
method-rank = 名次
method-borda = 较差评价对象的个数
method-distance-to-target = 与目标值的距离
method-share-of-target = 目标达成率
method-bands = 档位

knob-inputs = 数值本身的不确定性
knob-impute = 缺失数值的替代方式
knob-treatment = 收缩多少离群值
knob-normalisation = 指标的归一化方式
knob-weights = 权重
knob-aggregation = 均值的类型
knob-leave-out = 剔除一项指标

index-rank = { $unit }：按计算方案自身的选择，在{ $all }个评价对象中列第{ $rank }名；如果这些选择变动，有90%的概率介于第{ $low }名与第{ $high }名之间，有{ $share }的概率进入前{ $top }名。
index-rank-none = { $unit }：没有指数，也没有名次；无法计算的内容见下文。
index-not-varied = { $unit }：指数为{ $index }，没有名次，因为没有变动任何选择；名次必须连同区间一起给出。
index-alone = { $unit }是唯一参与比较的对象：有指数，没有名次。
index-missing = 缺少{ $count }个数值；若全部取最差值或全部取最好值，指数分别为{ $worst }和{ $best }，名次分别为第{ $low }名和第{ $high }名。
index-varied = 在{ $done }次模拟（随机种子{ $seed }）中变动的是：{ $knobs }。
index-stopped = 提前停止：{ $asked }次模拟中有{ $done }次有效。
index-sobol-stopped = 提前停止：对影响最大的选择的判断，依据的是{ $asked }对设置中的{ $done }对。
index-converged = 从一半模拟到全部模拟，区间端点最多移动{ $largest }个名次。
index-matters = 对{ $what }影响最大的选择，按占全部变动的比例，先列与其他选择共同的影响（括号内为90%概率的区间），再列单独的影响：{ $knobs }。
index-matters-one = { $knob }{ $total }（{ $low }至{ $high }），单独{ $first }
index-matters-shift = 名次
index-matters-rank = { $unit }的名次
index-nothing-matters = 任何选择都不改变名次。
index-hardly-matters = 无法判断哪一项对名次影响最大：名次几乎不变（平均变动{ $shift }）。
index-models = 可借鉴的榜样（即使采用对本对象最有利的权重，表现仍更好的城市）：{ $models }。
index-no-models = 采用对其最有利的权重时，没有表现更好的城市。
index-not-sure = { $unit }与{ $other }的区间重叠较多，先后次序未定：{ $unit }排在{ $other }之前的概率为{ $share }。
index-left-out = 因数值太少而未参与比较：{ $units }。

## Trends

trend-class-reached = 已达到
trend-class-on-track = 步入正轨
trend-class-moderately-improving = 适度改善
trend-class-stagnating = 停滞不前
trend-class-decreasing = 背离目标

trend-arrow-up = ↑
trend-arrow-up-right = ↗
trend-arrow-right = →
trend-arrow-down = ↓

trend-no-value = 没有数值，因此没有趋势。
trend-one-year = 只有{ $first }年有数值，因此尚无趋势。
trend-two-points = 只有{ $first }年和{ $last }年两个数值：首尾之间平均每年变化{ $slope }（单位：{ $unit }）。两个点无法区分趋势与偶然。
trend-few-points = { $first }年至{ $last }年的{ $points }个数值平均每年变化{ $slope }（单位：{ $unit }）；数值太少，无法说明可靠程度。
trend-interval = { $first }年至{ $last }年的{ $points }个数值平均每年变化{ $slope }（单位：{ $unit }）；在{ $confidence }的置信水平下，年变化介于{ $low }与{ $high }之间。
trend-answers = { $first }年至{ $last }年有{ $points }个答复。

trend-says-reached = 已达到目标值{ $target }，按趋势到{ $year }年仍能达到。
trend-says-on-track = 要在{ $year }年达到{ $target }，自{ $first }年起每年须向目标值推进{ $required }，实际推进{ $progress }：步入正轨。
trend-says-moderately-improving = 要在{ $year }年达到{ $target }，自{ $first }年起每年须向目标值推进{ $required }，实际推进{ $progress }：有改善，但太慢。
trend-says-stagnating = 要在{ $year }年达到{ $target }，自{ $first }年起每年须向目标值推进{ $required }，实际推进{ $progress }：不到所需的一半，因此该指标停滞不前。
trend-says-decreasing = 数值正在背离目标值{ $target }，或到{ $year }年将已偏离目标值。
trend-says-on-track-from-target = 数值起初即达到或优于目标值{ $target }，且没有背离：步入正轨。
trend-says-decreasing-from-target = 数值起初即达到或优于目标值{ $target }，但正在背离。
trend-says-reached-answer = 答复为“是”，即目标。
trend-says-stagnating-answer = 各年的答复均为“否”。
trend-says-decreasing-answer = 答复曾为“是”，现为“否”。
trend-from-now = 要在{ $year }年达到目标值，从{ $last }年起每年须推进{ $from_now }。

trend-sure = 整个区间都属于这一趋势类型。
trend-not-sure = 区间的{ $share }属于这一趋势类型；在区间两端则为“{ $worse }”或“{ $better }”。
trend-left-out = { $year }年以前的数值（{ $count }个）未采用：{ $why }。
trend-break-method = 框架由版本{ $was }改为版本{ $is }
trend-break-boundary = 城市面积由{ $was }变为{ $is }
trend-break-declared = { $says }
trend-glitches = 以下年份的数值远离趋势线，值得核对：{ $years }。趋势不受这些数值左右。

trend-not-classed-too-few-points = 年份太少，无法判定趋势类型。
trend-not-classed-no-target = 没有基准值，因此不判定趋势类型。
trend-not-classed-no-direction = 高低无优劣之分，因此不判定趋势类型。
trend-not-classed-target-year-passed = 目标年份不在第一个年份之后，因此不判定趋势类型。

trend-note-too-few-points = 只有一个年份
trend-note-no-target = 没有基准值
trend-note-no-direction = 高低无优劣之分
trend-note-target-year-passed = 目标年份已过
trend-note-two-points = 只有两个点
trend-note-few-points = 点数太少，没有区间
trend-note-break = { $year }年断点之后：{ $why }
trend-note-glitch = 远离趋势线：{ $years }

## Peers

peer-enough = { $looked }个城市中有{ $count }个是{ $city }的同类城市：距离不超过{ $cut }。
peer-too-few = { $looked }个城市中只有{ $count }个是{ $city }的同类城市（距离不超过{ $cut }），而比较需要{ $least }个。没有放宽界限。
peer-none = { $looked }个城市中没有{ $city }的同类城市：距离均超过{ $cut }。没有放宽界限。
peer-missing = { $city }的下列情况未知，因此未作比较：{ $missing }。
peer-is = 按{ $all }项特征中的{ $shared }项计算，{ $city }的距离为{ $distance }；差异最大的是：{ $mainly }。
peer-is-alike = 在双方都已知的{ $shared }项特征上，{ $city }完全相同。
peer-beyond-cut = { $city }的距离为{ $distance }，大于{ $cut }；差异最大的是：{ $mainly }。
peer-too-little-shared = { $city }的{ $all }项特征中只有{ $shared }项可以比较，而需要{ $least }项。

## Series and learned speeds

finding-series-no-place = 该行没有注明地区，因此其数值未读取。
    .remedy = 写明地区的名称或代码。
finding-series-year = “{ $read ->
    [absent] 该值
   *[other] { $read }
}”不是可接受的年份{ $first ->
    [absent] {""}
   *[other] ，最早为{ $first }
}{ $last ->
    [absent] {""}
   *[other] ，最晚为{ $last }
}；该行未读取。
    .remedy = 用四位数字写明年份，例如2021。
finding-series-twice = { $name ->
    [absent] 该地区
   *[other] “{ $name }”
}在{ $value ->
    [absent] 该年
   *[other] { $value }
}已有数值{ $line ->
    [absent] {""}
   *[other] （第{ $line }行）
}；已读取第一行。
    .remedy = 每个地区每年只保留一行。
finding-speed-shape = 变化速度的各个列表互不匹配：每个水平需要一行，每行需要{ $accepted ->
    [absent] 与分位数个数相同的数字
   *[other] { $accepted }个数字
}。
    .remedy = 用u4ssc speeds learn重新学习该文件。

speed-held-out-places = { $whose }：整体留出若干地区，每次五分之一。所校准的是50%、20%和5%（偏差：以百分点计的最大差值；案例不少于300个且偏差超过10时标“!”）。
speed-held-out-years = { $whose }：每次留出三年，只用此前已结束的变化学习。
speed-way-speeds = 按起点水平的变化速度
speed-way-no-change = 没有变化
speed-way-own-speed = 延续自身近年的变化速度
speed-way-since-first = 延续首个数值以来的平均变化（可持续发展目标指数的方法）
speed-pooled = { $way }：达到的比例为{ $realistic }、{ $ambitious }和{ $ceiling }；偏差{ $error }个百分点，{ $rows }行中有{ $off }行偏差超过10；区间宽度为本方法的{ $width }倍。

findings-more-of-the-kind = { $count ->
   *[other] ……另有{ $shown }项同类检查发现
}

## Targets

target-realistic = { $year }年的务实目标值为{ $target }：{ $speed ->
    [own] 起点接近{ $near }、此前变化与本市相同的{ $whose }
   *[unknown] 起点接近{ $near }的{ $whose }
}中，有一半在{ $over }年内至少达到这一水平（数据共来自{ $places }个地区）。实现概率为{ $chance }。
target-ambitious = { $year }年的目标值为{ $target }，属进取目标值：{ $speed ->
    [own] 起点接近{ $near }、此前变化与本市相同的{ $whose }
   *[unknown] 起点接近{ $near }的{ $whose }
}中，有一半在{ $over }年内没有改善（数据共来自{ $places }个地区），最好的五分之一至少达到这一水平。实现概率为{ $chance }。
target-ceiling = { $year }年的目标值为{ $target }，要求很高：{ $speed ->
    [own] 起点接近{ $near }、此前变化与本市相同的{ $whose }
   *[unknown] 起点接近{ $near }的{ $whose }
}中，有五分之四在{ $over }年内没有改善（数据共来自{ $places }个地区），只有二十分之一达到这一水平。实现概率为{ $chance }。
target-benchmark = { $year }年的务实目标值就是基准值{ $target }：{ $speed ->
    [own] 起点接近{ $near }、此前变化与本市相同的{ $whose }
   *[unknown] 起点接近{ $near }的{ $whose }
}中，有一半在{ $over }年内至少达到这一水平（数据共来自{ $places }个地区）。实现概率为{ $chance }。
target-peers = { $year }年的目标值为{ $target }，{ $count }个同类城市中较好的四分之一已达到这一水平。参照{ $whose }以往的变化（数据共来自{ $places }个地区），实现概率为{ $chance }。
target-keep = 已达到基准值{ $benchmark }：应予保持。
target-keep-answer = 答复为“是”，符合要求：应予保持。
target-only-mark = 应达到{ $target }。其他地区的变化速度未知，因此无法判断到{ $year }年实现的可能性。
target-only-mark-answer = 答复为“否”，目标为“是”。其他地区为此需要多长时间未知。
target-nothing = 没有优于{ $own }的基准值或同类城市水平，也没有能够由此改善的已知变化速度，因此不提出目标值。
target-levels = 到{ $year }年，{ $realistic }为务实水平，{ $ambitious }为进取水平；二十个地区中只有一个优于{ $ceiling }。
target-levels-ambitious = 到{ $year }年，{ $ambitious }为进取水平；二十个地区中只有一个优于{ $ceiling }。
target-levels-to-the-end = 到{ $year }年，{ $realistic }为务实水平，{ $ambitious }为进取水平。
target-chance-of-benchmark = 届时达到基准值{ $benchmark }的概率为{ $chance_of_benchmark }。
target-chance-to-keep = 参照{ $whose }以往的变化，到{ $year }年仍能达到的概率为{ $chance_of_benchmark }。
target-pace = 按通常速度逐级推进，达到基准值约需{ $usual }年；按最好的五分之一的速度，约需{ $fast }年。
target-pace-fast = 按通常速度无法达到基准值；按最好的五分之一的速度，约需{ $fast }年。
target-pace-never = 无论按通常速度，还是按最好的五分之一的速度，60年内都无法达到基准值。
target-caution-few-places = 地区数量较少：这些数字仅供参考。
target-caution-out-of-range = 城市的数值超出这些地区的范围；采用了其中最接近的数值{ $near }。
target-caution-too-far = 没有学习{ $over }年以上的变化，因此将{ $year }年视为距今{ $over }年。
target-caution-countries = 由于没有城市一级的多年数字，这里采用的是整个国家的变化：城市的变化可能更快或更慢。
target-caution-unsteady = 用较晚的年份检验，这类变化速度的偏差为{ $off }个百分点：概率仅供粗略参考。
target-note = { $note }
target-milestones = 阶段目标值：{ $steps }。
target-milestones-ladder = 已公布的分级标准中的阶段目标值：{ $steps }。

## City profile

profile-title = { $city }的城市概况，{ $period }
profile-section-summary = 概要
profile-section-gaps = 差距
profile-section-strengths = 优势
profile-section-targets = 可行的目标值
profile-section-trends = 趋势
profile-section-standing = 在其他城市中的位置
profile-section-surprises = 意外之处
profile-section-peers = 同类城市
profile-section-bands = 档位的可靠程度
profile-section-quality = 数据质量
profile-section-goals = 可持续发展目标
profile-section-definition = 城市测量了自身的哪些方面
profile-kicker = 城市概况
profile-intro = 每句话都由数字按规则得出；规则名称列于句后，相关数字见本页附带的JSON文件。
profile-figures = 本图的数字
profile-how = 这些语句的依据
profile-json = 全部数字和语句（JSON）
profile-says-score = { $city }的{ $scored }个计分数据点共获得满分的{ $share }（{ $band }）。{ $all }个数据点中的{ $coverage }有数值；视缺失数据而定，得分可能在{ $low }至{ $high }之间。
profile-says-no-score = { $city }没有任何数据点既有数值又有基准值，因此没有得分。
profile-says-score-drawn = 按质量等级所示的不确定性计算，已报告数据的得分介于{ $low }与{ $high }之间（概率90%）。
profile-says-gaps = { $count ->
   *[other] { $count }个数据点的目标达成率低于{ $below }，差距最大的是：{ $names }。
}
profile-says-strengths = { $count ->
   *[other] { $count }个数据点的目标达成率为{ $from }或以上，例如：{ $names }。
}
profile-says-targets = 就{ $year }年而言，{ $known }个数据点的目标值有已知的实现概率，{ $keep }个已经达到，{ $marks }个只有应达到的数值而变化速度未知，{ $nothing }个没有已知的改善途径。
profile-says-core-missing = { $count ->
   *[other] { $count }项核心指标没有数值；名称见“数据质量”。
}
profile-says-gap = 目前为{ $value }：目标达成率{ $share }，基准值为{ $benchmark }。
profile-says-no-gaps = 没有数据点的目标达成率低于{ $below }。
profile-says-more-gaps = 除下列差距外还有：{ $names }。
profile-says-strength = { $value }：目标达成率{ $share }，基准值为{ $benchmark }。
profile-says-no-strengths = 没有数据点的目标达成率达到{ $from }。
profile-says-surprise-ahead = 目标达成率{ $share }，而{ $count }个同类城市的中位数为{ $median }：好于从本市其他数字作出的预期。其他城市或许想了解其中的经验。
profile-says-surprise-behind = 目标达成率{ $share }，而{ $count }个同类城市的中位数为{ $median }：差于从本市其他数字作出的预期。请先核对数字，再向同类城市了解情况。
profile-says-no-surprises = 没有哪个数字与同类城市的差距明显不同于本市其他数字与同类城市的差距。
profile-says-no-peers = { $count ->
    [0] 没有指定同类城市的数据档案，因此无从比较出意外之处。
   *[other] 只有{ $count }个同类城市的数据档案，不足以看出意外之处；需要{ $least }个。
}
profile-says-alone = 没有指定其他数据档案，因此没有可比较的对象。请在本市的数据档案之后列出其他城市的数据档案。
profile-says-not-compared = 本市未参与比较：有数值的数据点太少（可用--least-coverage降低要求）。
profile-says-among-peers = 按计算方案“{ $recipe }”与{ $count }个同类城市比较。
profile-says-among-all = 由于同类城市太少，按计算方案“{ $recipe }”与所列的其他城市（共{ $count }个）比较。请谨慎看待差异：这些城市并不相似。
profile-says-nobody-compared = 列出了{ $count }个其他城市，但已知的数值太少，无法按计算方案“{ $recipe }”比较。
profile-says-bands = { $count ->
    [0] 全部{ $all }个档位都可靠：每个档位的概率至少为{ $below }。
   *[other] { $all }个档位中有{ $count }个的概率低于{ $below }，原因是数值接近界限或对其所知甚少。
}
profile-says-cliff = 目前为{ $share }（{ $band }），但处于该档位的概率只有{ $own }；其次是“{ $other }”，概率为{ $chance }。
profile-says-cliff-other = 目前为{ $share }（{ $band }），但处于该档位的概率只有{ $own }；处于“{ $other }”的可能性更大，概率为{ $chance }，因为这种大小的误差更常导致该档位。
profile-says-cliff-category = 该类别目前为{ $share }（{ $band }），但处于该档位的概率只有{ $own }；其次是“{ $other }”，概率为{ $chance }。
profile-says-cliff-category-other = 该类别目前为{ $share }（{ $band }），但处于该档位的概率只有{ $own }；处于“{ $other }”的可能性更大，概率为{ $chance }，因为其数值的误差更常导致该档位。
profile-says-values = { $all }个数据点中有{ $values }个有数值；其中{ $verified }个获核查员认可。
profile-says-without-grade = { $count ->
   *[other] { $count }个数值没有质量等级，按估算处理：请注明等级，以上内容的可靠程度将随之调整。
}
profile-says-implausible = { $count ->
   *[other] { $count }个数值不合理，不计分。
}
profile-says-not-verified = { $count ->
   *[other] { $count }个数值未获核查员认可，不计分。
}
profile-says-core-names = { $count ->
   *[other] 以下{ $count }项核心指标在报告期{ $period }没有数值：{ $names }。
}
profile-says-goals = { $all }个可持续发展目标中有{ $shown }个数据充足，可以显示（与该目标相关且有基准值的数据点中，80%有数值）。
profile-says-goal-short = { $with }个数据点中有{ $reported }个有数值；再有{ $more }个即可显示。缺少：{ $names }。
profile-says-definition = 可持续智慧城市的定义（{ $source }）有{ $all }个单元，城市在其中{ $measured }个单元有所测量。单元说明城市对自身了解多少，而不是表现有多好。
profile-says-cells-missing = 以下单元完全没有测量：{ $cells }。
profile-says-cells-thin = 以下单元中有数值的指标不到三分之一：{ $cells }。
profile-says-future = { $all }项关系到子孙后代的指标中有{ $count }项有数值。
profile-says-no-target = { $count ->
   *[other] { $count }个数据点没有基准值，没有同类城市，变化速度也未知，因此不提出目标值：{ $names }。
}
profile-says-targets-method = 目标值是与本市起点相同的地区实际达到过的水平：务实，是到{ $year }年有一半达到的水平；进取，是五分之一达到的水平；上限，是二十分之一达到的水平。在这些水平、基准值和同类城市已有水平中，选取要求最低而仍优于本市现有数值的一个作为目标值。
profile-says-no-trends = 本市只有一份数据档案。趋势需要多年的数据档案。
profile-says-trends = { $count }个数据点有多年的数值。对照{ $year }年的基准值：{ $classes }。
profile-data-point = 数据点
profile-unit = 单位
profile-now = 目前
profile-realistic = 务实
profile-ambitious = 进取
profile-ceiling = 上限
profile-benchmark = 基准值
profile-peers-have = 同类城市已有水平
profile-target = 目标值
profile-chance = 实现概率
profile-targets-table = { $year }年的目标值
profile-years = 年份
profile-per-year = 年变化
profile-class = 趋势类型
profile-trends-table = 趋势
profile-grade = 质量等级
profile-values = 数值个数
profile-grades = 各质量等级的数值个数
profile-goal = 可持续发展目标
profile-share = 目标达成率
profile-with-value = 有基准值的数据点中有数值的个数
profile-remark = 备注
profile-goals-table = 可持续发展目标
profile-goal-too-little = 数值太少
profile-goal-no-benchmark = 没有基准值
profile-goal-no-kpi = 没有相关指标
profile-aim = 目的
profile-definition-table = 各单元涉及的指标中有数值的个数

## Pictures of a profile

picture-nothing = 没有可显示的内容。
picture-city = 城市
picture-data-point = 数据点

picture-ranks-title = 名次及其区间
picture-ranks-desc = 每个圆点是一个城市的名次，最好的在左侧；穿过圆点的线是名次区间，表示该城市也可能处于的名次。
picture-ranks-own = { $name }在{ $count }个城市中列第{ $rank }名，也可能处于第{ $low }名至第{ $high }名之间的任何名次；每个圆点是一个城市的名次，最好的在左侧，穿过圆点的线是名次区间。
picture-ranks-axis = 名次（1为最好）
picture-ranks-mark = { $name }：第{ $rank }名，区间为第{ $low }名至第{ $high }名
picture-rank = 名次
picture-rank-low = 区间起点
picture-rank-high = 区间终点

picture-chances-title = 档位的可靠程度
picture-chances-desc = { $count ->
    [0] 没有不稳定的档位
   *[other] { $shown }个档位不稳定
}；每个横条的各段为四个档位的概率，最低的档位在左侧，数据点所处的档位以轮廓线标出。
picture-chances-own = 档位
picture-chances-remark = 备注
picture-chances-shaky = 不稳定
picture-chances-key-own = 所处档位及其概率
picture-chances-key-shaky = 不稳定：也很可能处于其他档位
picture-chances-mark = { $name }：{ $band }，概率{ $chance }{ $shaky ->
    [yes] （不稳定）
   *[no] {""}
}。从最低到最高档位的概率：{ $first }、{ $second }、{ $third }、{ $fourth }。

picture-heat-title = 各城市分类别情况
picture-heat-desc = 每行是一个城市，每列是一个类别；单元格为目标达成率，底色为所处档位的颜色，未计分的类别以斜线填充。

picture-fan-title = { $name }：以往情况和可行范围
picture-fan-desc = { $year }年，{ $name }为{ $own }；扇形区域显示起点相近的其他地区达到的水平：一半优于中间的线，五分之三落在深色区域内，十分之九落在浅色区域内。
picture-fan-desc-bare = { $year }年，{ $name }为{ $own }；起点相近的其他地区达到的水平未知。
picture-fan-year = 年份
picture-fan-what = 内容
picture-fan-value = 数值
picture-fan-part = { $part }%的案例不超过
picture-fan-history = 以往的数字
picture-fan-own = 目前所处水平
picture-fan-break = 断点
picture-fan-break-from = { $year }年断点
picture-fan-cases = 其他地区达到的水平
picture-fan-half = 一半达到
picture-fan-most-cases = 五分之三的案例
picture-fan-all-cases = 十分之九的案例
picture-fan-milestone = 阶段目标值
picture-fan-target = 目标值
picture-fan-benchmark = 基准值
picture-fan-mark = { $year }年：一半的案例达到{ $half }或更好，五分之三介于{ $low }与{ $high }之间，十分之九介于{ $least }与{ $most }之间

picture-scatter-title = 各城市的{ $x }和{ $y }
picture-scatter-desc = 每个标记是一个城市：横轴为{ $x }，向右递增；纵轴为{ $y }，向上递增；菱形为本市，实心圆点为同类城市，空心圆为其他城市。
picture-scatter-kind = 说明
picture-scatter-own = 本市
picture-scatter-peer = 同类城市
picture-scatter-other = 其他城市
picture-scatter-log = { $label }（对数刻度）
picture-scatter-mark = { $name }：{ $x-label } { $x }，{ $y-label } { $y }

picture-effects-title = 哪些选择影响较大
picture-effects-desc = 每项选择的条形表示由其造成的差异占全部差异的比例，分为单独的影响和连同其他选择的影响；细线为区间。
picture-effects-desc-most = 影响最大的是“{ $name }”（连同其他选择为{ $total }）；每项选择的条形表示由其造成的差异占全部差异的比例，分为单独的影响和连同其他选择的影响，细线为区间。
picture-effects-choice = 选择
picture-effects-first = 单独（一阶）
picture-effects-first-interval = 单独影响的区间
picture-effects-total = 连同其他选择（总效应）
picture-effects-total-interval = 连同其他选择的影响的区间
picture-effects-whisker = 区间
picture-effects-axis = 占差异的比例（1为全部）
picture-effects-mark = { $name }，{ $kind }：{ $figure }，区间为{ $interval }

site-name = U4SSC开放数据

site-language = 简体中文

site-title = { $page } · { $site }

site-skip = 跳至正文

site-nav = 主导航

site-languages = 语言

site-nav-cities = 城市

site-nav-kpis = 指标

site-nav-goals = 目标

site-nav-compare = 比较

site-nav-method = 方法

site-nav-downloads = 下载

site-nav-search = 搜索

site-feed = 各城市最新的数据档案

site-cite = 本页的引用格式：

site-citation = { $page }。{ $site }。{ $framework }，版本{ $framework_version }；基准集：{ $benchmarks }，版本{ $benchmarks_version }。{ $address }

site-nothing-elsewhere = 本页不从其他网站加载任何内容，也不留存任何与您有关的信息。

site-by-name = 城市按名称排列，这不是排名。

site-home-title = 城市及其指标

site-home-description = 各城市按照“共建可持续智慧城市”（U4SSC）倡议的关键绩效指标报告的内容：数值、得分及覆盖率、趋势、来源和可下载的数据。

site-home-intro = { $count ->
   *[other] { $shown }个城市，各列出其最新的数据档案，按城市名称排列。
}

site-country = 国家

site-city-title = { $city }，{ $period }

site-city-description = { $city }：按{ $framework }各项指标列出的数值、得分及其覆盖率和得分区间、趋势、数据质量、检查发现和文件。

site-wheel-intro = 由中心向外依次为：城市、城市的各个维度、各维度的类别、数据点。每个部分都标明其数值；下文的结果列出全部数值。

site-trends = 趋势

site-trends-intro = 各年的数值。趋势类型说明变化是否够快、能否按期达到基准值；方法或地域范围出现断点时，数列在该处分段。

site-trends-caption = 各年的数值及其走向

site-trend = 趋势

site-trend-says = 依据

site-quality = 数据质量

site-quality-caption = 按数据质量等级列出的数值

site-values = 数值

site-years = 年份

site-years-intro = 本网站上该城市的全部数据档案，包括已被更正取代的档案。网页显示最新的数据档案；所有年份的数值见CSV文件。

site-years-caption = 数据档案及其得分和检查发现
site-history-title = { $city }：年份与版本
site-history-description = 并列展示{ $city }的全部数据档案：每个数值及其档位或状态，以及更正后的数据档案所作的改动。
site-history-link = 并列展示所有年份和版本的全部数值
site-history-changes = 更正所作的改动
site-history-same = 此次更正未改动任何数值。
site-history-before = 更正前
site-history-after = 更正后
site-history-values = 全部数值
site-version-name = { $period }，第{ $version }版
site-version-replaced = 已被取代

site-download-csv = 所有年份的数据点（CSV）

site-download-json = 报告期{ $period }的报告（JSON）
site-download-book = 报告期{ $period }的数据档案工作簿（xlsx）：答复、数值和得分，含公式
site-download-sdmx = 所有年份的数据（SDMX-CSV 2.0），含答复
site-download-entities = 报告期{ $period }的数值（NGSI-LD）

site-unit = 单位

site-kpis-title = 全部指标

site-kpis-description = { $count ->
   *[other] { $shown }项指标的定义和所有城市的数值。
}

site-kpi-title = { $name }（{ $code }）

site-kpi-cities = 各城市的数值

site-kpi-cities-caption = 各城市的最新数值

site-kpi-reported = { $count ->
   *[other] { $all }个城市中有{ $count }个有数值。
}

site-kpi-definition = 定义

site-direction = 优劣方向

site-range = 可能的数值

site-usual = 通常的数值

site-inputs = 输入项

site-inputs-caption = 需要城市填报的内容

site-input-name = 公式中的名称

site-input-label = 含义

site-input-help = 计入范围

site-kpi-about = 指标说明

site-reporting = 报告规则

site-data-sources = 城市可从何处获得数据

site-verify = 核查员核对的内容

site-sdg-target = 可持续发展目标的具体目标

site-sdg-indicator = 可持续发展目标的指标

site-facts = 以上各项内容的出处
fact-category = 类别
fact-code = 代码
fact-data-points = 数据点
fact-data-sources = 数据来源
fact-dimension = 维度
fact-direction = 方向
fact-formula = 公式
fact-kind = 类型
fact-level = 级别
fact-measures = 定义
fact-name = 名称
fact-range = 取值范围
fact-reporting = 报告方式
fact-sdg = 目标
fact-sdg-suggested = 建议的目标
fact-sub-dimension = 子维度
fact-unit = 单位
fact-verify = 核查

site-category-title = { $category }（{ $dimension }）

site-category-description = 所有城市在“{ $dimension }”维度“{ $category }”类别各项指标上的最新数值。

site-goals-title = 可持续发展目标

site-goals-description = 17项目标各涉及哪些指标，以及各城市报告了其中多少项。

site-goal-title = 目标{ $number }：{ $title }

site-goal-description = 涉及目标{ $number }“{ $title }”的指标，以及各城市报告了其中多少个数据点。

site-goal-kpis = { $count ->
    [0] 无指标
   *[other] { $shown }项指标
}

site-goal-none = 没有指标涉及这一目标。

site-goal-cities = 这些指标中有数值的数据点个数，以及其中计分的数据点有多少个的目标达成率为66%及以上。

site-goal-caption = 各城市与这一目标有关的数据点

site-goal-reported = 有数值

site-goal-near = 目标达成率66%及以上

site-compare-title = 城市比较

site-compare-description = 所有城市各类别的得分、按类别列出的数值，以及所选城市和指标的对照。

site-compare-intro = 下表列出全部得分；所有城市的数值见各类别的页面。浏览器允许运行脚本时，可在此选择城市和指标。

site-compare-choose = 选择城市和指标

site-compare-add-city = 城市

site-compare-add-kpi = 指标

site-compare-add = 添加

site-compare-remove = 移除

site-compare-chosen = 所选的城市和指标

site-compare-empty = 请至少添加一个城市和一项指标。

site-compare-by-category = 按类别列出的数值

site-method-title = 得分如何得出

site-method-description = 从数值到目标达成率、档位、分数，再到得分及其覆盖率和得分区间。

site-method-scores = 档位和得分

site-method-more = 关于方法的更多内容

site-benchmarks-title = 基准值

site-trends-title = 趋势如何得出

site-trends-description = 如何衡量数值历年的变化，以及如何将其与按期达到基准值所需的变化相比较。

site-trends-slope-h = 每年的变化

site-trends-slope = 每年的变化采用泰尔-森（Theil-Sen）斜率，即任意两个年份之间斜率的中位数。个别异常年份不会使其改变。

site-trends-interval = 在{ $confidence }的置信水平下，区间包含真实的斜率；至少需要{ $least }个年份。

site-trends-glitch = 至少有{ $least }个年份时，数值与趋势线的距离如超过通常距离的{ $limit }倍，即标为异常；距离小于中位数的{ $floor }%的，一律不算异常。异常数值仍予保留。

site-trends-boundary = “{ $fact }”的变化超过{ $percent }%时，即视为城市的地域范围已经改变，数列重新开始。

site-trends-classes = 趋势类型

site-trends-target = 用每年的实际进展，除以从数列起点到{ $year }年达到基准值每年所需的进展（{ $source }）。

site-trends-class = 趋势类型

site-trends-least = 最低比值

site-recipes-title = 指数的计算方案

site-recipes-description = 如何由多项指标得出一个指数。本网站不显示指数和名次：这些计算方案供希望利用数据编制指数的人使用。

site-recipe-levels = 从数据点到整体

site-recipe-screen = 最低覆盖率
recipe-level-kpi = 一项指标的数据点
recipe-level-category = 一个类别的指标
recipe-level-sub-dimension = 一个子维度的各部分
recipe-level-dimension = 一个维度的类别
recipe-level-goal = 一项目标的数据点
recipe-level-all = 全部

site-downloads-title = 下载

site-downloads-description = 以文件形式提供的本网站全部数据。清单列出每个文件及其SHA-256值。

site-downloads-all = 所有城市

site-downloads-each = 各城市的文件

site-download-all-csv = 所有城市和年份的数据点，每个一行

site-download-all-sdmx = 所有城市和年份的数据（SDMX-CSV 2.0）
site-download-structure = SDMX文件的结构：概念和代码表（SDMX-ML 3.0）
site-download-latest = 所有城市的最新数值和得分

site-download-manifest = 本网站的全部文件及其长度和SHA-256值

site-download-of = { $city }的{ $format }文件

site-serve = 供部署本网站者参考

site-serve-text = 任何网络服务器均可使用。各网页符合以下安全策略，服务器可将其作为响应头发送：

site-search-title = 搜索和A至Z索引

site-search-description = 按名称排列的城市、指标、类别和目标。

site-search-for = 搜索内容

site-search-none = 没有找到任何内容。

site-search-some = 找到：

site-search-letters = 字母

site-search-all = A至Z全部内容

site-kind-city = 城市

site-kind-kpi = 指标

site-kind-category = 类别

site-kind-goal = 目标

doc-kind-snapshot = 城市现状概览
doc-kind-verification = 核查报告
doc-kind-factsheet = 概况介绍
doc-kind-certificate = 证书
doc-title = { $document }：{ $city }，{ $period }
doc-description = 一个城市按照{ $framework }得出的结果。
doc-place = { $city }，{ $country }
doc-qualified = { $name }（{ $value }）
doc-score = { $percent }（{ $band }）
doc-gap = { $name }。{ $part }
doc-and-more = { $names }；另有{ $count ->
   *[other] { $count }项
}
doc-all = 全部
doc-contents = 目录
doc-foreword = 前言
doc-foreword-text = 城市按照{ $framework }衡量自身，以了解现状、发现尚不清楚之处，并与其他各方就有效的做法达成共识。以下各页的数字是城市自己的数字。读者应能询问每个数字的出处，并得到答复。
doc-disclaimer = 免责声明
doc-disclaimer-text = 城市对其数字负责。本文件由程序根据城市的数据档案生成；它不是U4SSC、国际电联或联合国任何其他机构的出版物，也不意味着这些机构表示任何意见。所列数字均为该报告期所报告的数字；缺失的数字注明为缺失，绝不按零计算。
doc-introduction = 导言和核查背景
doc-introduction-text = 本报告说明{ $city }按照{ $framework }（版本{ $version }）在报告期{ $period }报告了什么内容、核查员有何意见，以及该城市对照基准值的表现如何。
doc-background-text = 核查由不属于该城市的人员进行，逐一查看每个数据点：是否遵守了定义、数字来自何处、是否合理。未获认可的数据点不计分。没有记录的，表示尚无人查看。
doc-sources-lead = 城市注明的来源：
doc-kpi-summary = 指标报告和核查摘要
doc-kpi-summary-caption = 按级别列出的指标
doc-kpi-summary-text = 一项指标的全部数据点都有数值的，为已报告；部分数据点有数值的，为部分报告。已报告的数据点全部获得认可的，为已通过核查；其中有一个未获认可的，为未获认可。
doc-point-summary = 数据点报告和核查摘要
doc-point-summary-caption = 按维度列出的数据点
doc-point-summary-text = 一项指标可以有多个数据点，例如每种污染物一个。数据点逐一报告、核查和计分。
doc-performance = 城市对照基准值的表现
doc-method = 基准值和计分方法
doc-benchmark-set = 基准值取自“{ $set }”，版本{ $version }。
doc-scores-caption = 各维度的得分
doc-results = 核查结果
doc-dimension = 维度：{ $dimension }
doc-results-caption = 维度“{ $dimension }”的结果
doc-not-reported = 未报告的指标
doc-not-verified = 未通过核查的指标
doc-not-verified-part = 部分未通过，以下未通过核查：
doc-all-verified = 所有已报告的指标均已通过核查。
doc-next = 后续步骤
doc-next-bands = 首先改进离目标最远之处：{ $lowest ->
   *[other] { $lowest }个数据点
}的目标达成率低于33%，{ $low ->
   *[other] { $low }个
}介于33%与66%之间。
doc-next-missing = 查看{ $count ->
   *[other] { $count }项未报告或只部分报告的指标，并计划如何收集其数字。
}
doc-next-implausible = 核对{ $count ->
   *[other] { $count }个数值不可能成立的数据点。
}
doc-next-verify = 与核查员商定如何处理未获认可的内容和尚无人查看的内容。
doc-next-collect = 持续收集数据，以便看出趋势：将数字与上一年的数字对照，最能说明情况。
doc-next-stay = 继续参与这一进程，并与其他城市分享有效的做法。
doc-outlook = 有两份建议书可供进一步参考：ITU-T Y.4903/L.1603建议书定义了这些指标所依据的指标；ITU-T Y.4904建议书给出成熟度模型，说明城市迈向智慧可持续城市的各个等级。
doc-findings = 附件：检查发现
doc-findings-caption = 按严重程度列出的检查发现
doc-column-dimension = 维度
doc-column-level = 级别
doc-column-kpis = 指标
doc-column-reported = 已报告
doc-column-partly = 部分报告
doc-column-missing = 未报告
doc-column-accepted = 已通过核查
doc-column-refused = 未获认可
doc-column-unrecorded = 没有记录
doc-column-code = 指标编号
doc-column-description = 说明
doc-column-reason = 原因
doc-unrecorded = 没有核查记录的数值：
doc-column-about = 对象
doc-column-says = 检查发现
doc-column-fact = 项目
doc-column-value = 数值
doc-column-source = 来源
doc-column-goals = 可持续发展目标
doc-column-goal = 目标
doc-column-with-value = 有数值
doc-column-near = 目标达成率66%及以上
doc-wheel-alt = { $title }。{ $summary }。轮图各部分所代表的内容见结果表。
doc-radar-alt = { $title }。{ $values }。
doc-code-alt = 可用手机读取的二维码，内容为网址{ $address }。
doc-address = 本文件的数据发布于{ $address }。
doc-coverage = 覆盖率和得分
doc-sub-dimensions = 各次维度对照基准值的表现
doc-certificate-text = { $city }已按照{ $framework }报告其报告期{ $period }的关键绩效指标。
doc-certificate-unverified = 没有数值记录为已通过核查。本页只说明已报告数字，不说明有人核对过这些数字。
doc-key-findings = 主要发现
doc-reached = 已达到目标（95%及以上）：{ $names }。
doc-lowest = 离目标最远（低于33%）：{ $names }。
doc-profile = 城市概况
doc-profile-caption = 城市概况：{ $place }
doc-profile-none = 数据档案中没有城市概况的内容。
doc-dimension-lead = 得分：
doc-category-caption = { $category }（{ $dimension }）
doc-targets-lead = 与目标对照：
doc-targets-none = 该类别没有任何数据点既有可计分的数值又有基准值。
doc-targets-reached = { $all ->
   *[other] { $all }个计分的数据点
}中有{ $reached }个的目标达成率为95%及以上。
doc-targets-farthest = 离目标最远的是{ $name }，数值为{ $value }：对照目标值{ $benchmark }，目标达成率为{ $share }。
doc-city-lead = 与全市对照：
doc-city-none = 该类别或该城市未计分，因此无法对照。
doc-city-above = 该类别的得分为{ $own }，高于城市全部数据点的得分{ $city }。
doc-city-below = 该类别的得分为{ $own }，低于城市全部数据点的得分{ $city }。
doc-city-same = 该类别的得分为{ $own }，与城市全部数据点的得分相同。
doc-missing-lead = 尚不清楚之处：
doc-measured-lead = 衡量的内容：
doc-missing = 以下没有数值：{ $names }。
doc-goals = 可持续发展目标
doc-goals-text = 各项目标涉及多少个数据点，其中多少个有数值，有数值的又有多少个目标达成率为66%及以上。这不是对目标实现情况的判定：每项目标都有许多内容不在这些数据点的范围之内。
doc-goals-caption = 按目标列出的数据点
doc-goal = { $number }. { $title }
doc-recommendations = 建议
doc-recommendations-text = 每项建议均按规则由数据得出，并列出所涉及的数据点。
doc-recommend-check = 核对以下不可能成立的数值：
doc-recommend-verify = 与核查员商定如何处理以下未获其认可的内容：
doc-recommend-first = 首先在以下方面采取行动，其目标达成率不到三分之一：
doc-recommend-next = 计划如何使以下各项更接近目标，其目标达成率为三分之一至三分之二：
doc-recommend-core = 收集以下数字，每个城市都应能够报告：
doc-recommend-advanced = 核心指标齐备之后，再收集以下数字：
doc-recommend-quality = 为以下数字寻找更好的来源，其出处未知或为个人估计：

doc-figures = 附件：各图的数字
doc-picture-alt = { $title }。{ $says }
doc-lead = { $name }：
doc-targets-farthest-answer = 离目标最远的是{ $name }：回答为“{ $value }”，目标为“{ $benchmark }”。
doc-part = { $name }（第{ $part }部分，共{ $parts }部分）
finding-font-joined = 没有一种字体同时具有图中的全部字母：{ $read }。文字：{ $name }。未生成文档“{ $subject }”，因为其图形需要一种字体同时显示连写字母和其他字母。
    .remedy = 请安装{ $accepted ->
        [absent] 一种具有所有这些文字的字体
       *[other] Debian软件包{ $accepted }
    }，或指定含有这种字体的文件夹（--fonts）。
finding-font-missing = 没有字体包含{ $read }。文字种类：{ $name }。文件“{ $subject }”没有生成，否则这些字符的位置会显示为方框。
    .remedy = { $accepted ->
    [absent] 指定一个含有所需字体的文件夹（--fonts）。
   *[other] 安装Debian软件包{ $accepted }，或指定一个含有所需字体的文件夹（--fonts）。
}
export-catalogue = 可持续智慧城市关键绩效指标：各城市报告的数值、状态和质量。
export-data-set = 该城市在该报告期的关键绩效指标全部数据点的数值，以及状态、质量和来源；缺失的数值表示缺失，不是零。
export-data-set-invented = 该城市及其数字均为虚构。
export-file-csv = 数字表，每个数据点一行
export-file-json = 数据档案：城市、答复、结果
export-file-jsonld = NGSI-LD实体，每个数据点一个
export-table-data-points = 每份数据档案中每个数据点的数值或状态
export-table-dossiers = 城市和报告期，以及城市概况的事实
export-table-kpis = 数据点：各自的含义、单位和优劣方向
export-field-dossier = 数据档案的名称：城市和报告期
export-field-city = 城市名称
export-field-country = 国家
export-field-period = 报告期
export-field-currency = 所有金额的货币，ISO 4217代码
export-field-invented = 城市不存在时为true
export-field-framework = 框架的标识
export-field-framework-version = 框架规则的版本
export-field-data-point-id = 指标的代码；指标有多个数据点时，另加数据点的键
export-field-code = 指标的代码
export-field-kpi = 指标的名称
export-field-data-point = 数据点的键；指标不分数据点时为空
export-field-name = 数据点的名称
export-field-value = 以其单位表示的数值；“是”为1，“否”为0；没有数值时为空
export-field-unit = 单位的UCUM代码；{"{currency}"}为数据档案所用的货币
export-field-unit-text = 便于阅读的单位写法
export-field-state = 数据点的处理结果
export-field-quality = 得出该数值的各项内容中最低的质量等级
export-field-verified = 是否获核查员认可；无人查看时为空
export-field-source = 提供者或出处，以及文件
export-field-value-type = 数字，或是/否
export-field-direction = 优劣方向
export-field-dimension = 维度的标识
export-field-category = 类别的标识
export-field-formula = 计算方法
export-field-measures = 衡量的内容

# 数据簿（xlsx）和 Open SDG 的数据文件夹。

export-book-about = 关键绩效指标数据簿
export-book-points-from = 得分所需的最低目标达成率：
export-book-framework = 指标框架
export-book-benchmarks = 基准值
export-book-publisher = 发布者
export-book-licence = 许可
export-book-contact = 联系方式
export-book-version = 数据版本
export-book-issued = 发布日期
export-book-method-share = 目标达成率：数值越高越好时，为数值除以基准值；数值越低越好时，为基准值除以数值（数值为零时为 1）；二者皆非时，为较小值除以较大值；“是”为 1，“否”为 0。由“Values”工作表中的公式计算。
export-book-method-score = 得分：分数除以已评分数据点数的四倍。未报告、未核实或没有基准值的数据点不计入，因此同时列出覆盖率以及可能的最低和最高得分。
export-book-method-missing = 空单元格表示缺失，绝不表示零。状态说明原因。
export-book-sheet-cities = 每份档案一行：城市、期间以及读者应了解的事项
export-book-sheet-profile = 城市概况的事实；所要求的单位写在方括号内
export-book-sheet-remarks = 备注和断点：自该年起数字不能与以前的数字比较
export-book-sheet-inputs = 各城市原样提供的答复
export-book-sheet-values = 每个数据点一行：数值、状态、质量、来源、目标达成率和分数
export-book-sheet-scores = 城市及其维度、子维度和类别的分数合计
finding-book-other-sheets = 该工作簿不是数据簿：其工作表为{ $read ->
    [absent] 空
   *[other] “{ $read }”
}。
    .remedy = 数据簿包含工作表 { $accepted }。请将单个城市已填写的工作簿以 workbook.xlsx 为名放入其档案；其他表格请用 u4ssc import map 读取。
finding-book-dossier-unknown = 该行涉及档案“{ $read }”，但城市工作表中没有此档案，因此已略去。{ $nearest ->
    [absent] {""}
   *[other] 或许是指“{ $nearest }”。
}
    .remedy = 请按城市工作表中的写法填写档案名称，或在该表中添加该城市。
finding-book-dossier-twice = 档案“{ $read }”在城市工作表中出现两次；第二行已略去。
    .remedy = 请为每个城市和期间取各自的名称。
finding-open-sdg-no-tables = 该文件夹中没有指标表格。
    .remedy = 请指定包含 data/ 及其 CSV 文件的文件夹。
finding-open-sdg-indicator-unknown = 指标“{ $read }”不是该框架的数据点，因此其表格已略去。{ $nearest ->
    [absent] {""}
   *[other] 或许是指“{ $nearest }”。
}
    .remedy = 请在 meta/ 中该指标的文件里写入 kpi_code（指标有多个数据点时还需写入 data_point），或不予采用。
finding-open-sdg-part = 该数字只涉及城市的一部分（{ $column }：“{ $read }”），因此已略去。
    .remedy = 无需处理；如果该列另有含义，请从表格中去掉该列。
finding-import-json-unreadable = 文件不是JSON{ $reason ->
    [absent] {""}
   *[other] ：{ $reason }
}。
    .remedy = 重新导出，或修复该处；文件内容均未读取。
finding-import-json-version = 文件的版本（{ $read }）与本程序读取的版本不同。{ $accepted ->
    [absent] {""}
   *[other] 可接受：{ $accepted }。
}
    .remedy = 使用与文件版本相符的程序；能够理解的内容已读取。
finding-import-json-no-city = 文件没有说明数据档案属于哪个城市。
    .remedy = 添加对象“city”，其中的键与city.toml相同。
finding-import-json-framework = 目录中没有框架“{ $read }”。可接受：{ $accepted }。
    .remedy = 指定含有该框架的目录（--catalogue），或更正文件。
finding-import-json-no-answers = 文件没有答复列表。
    .remedy = 添加列表“answers”。
finding-import-figure-of-nobody = 该数字没有注明{ $name ->
    [city] 城市
    [organization] 城市
   *[other] 报告期
}，因此不属于任何数据档案。
    .remedy = 在该处填写；该数字未读取。
finding-import-state-unknown = “{ $read }”不是一种状态。{ $accepted ->
    [absent] {""}
   *[other] 可接受：{ $accepted }。
}
    .remedy = 更正该词，或留空；该数字未读取。
finding-ngsi-no-entities = 文件中没有实体。
    .remedy = 指定含有一个实体、实体数组或@graph的文件。
finding-ngsi-other-type = 该实体{ $read ->
    [absent] 没有类型
   *[other] 的类型是“{ $read }”
}，因此略去。
    .remedy = 无需处理，除非它本应是KeyPerformanceIndicator。
finding-package-file-missing = 数据包列出了文件“{ $read }”，但该文件无法读取。
    .remedy = 将文件放到该处，或从描述文件中删去。
finding-package-path = “{ $read }”不是数据包内的文件。
    .remedy = 用数据包文件夹之下的路径指定文件；该文件已略去。
finding-package-without-files = 描述文件没有列出任何文件。
    .remedy = 指定含有“resources”的datapackage.json，或含有“tables”的csv-metadata.json。
finding-package-without-figures = 数据包中既没有数据档案，也没有数字表。
    .remedy = 对其中的表使用u4ssc import map。
finding-import-map-sheet = 工作簿中没有{ $read ->
    [absent] 可见的工作表
   *[other] 工作表“{ $read }”
}。{ $accepted ->
    [absent] {""}
   *[other] 其中有：{ $accepted }。
}
    .remedy = 指定其中的一个工作表。
finding-import-map-period = 读到的期间{ $read }不以年份开头{ $rows ->
    [absent] {""}
   *[other] （{ $rows }个数字）
}，因此未读取这些数字。
    .remedy = 将期间写成2024、2024-06或2024/25。
finding-import-map-of-nobody = 没有说明这些数字{ $rows ->
    [absent] {""}
   *[other] （共{ $rows }个）
}属于哪个{ $name ->
    [city] 城市
   *[other] 报告期
}，因此未读取。
    .remedy = 在映射文件的[columns]中指定该列，或在映射文件开头直接写明{ $name ->
    [city] 城市
   *[other] 报告期
}。
finding-import-map-column-missing = 表中没有列“{ $read }”。{ $accepted ->
    [absent] {""}
   *[other] 其中有：{ $accepted }。
}
    .remedy = { $nearest ->
    [absent] 更正映射文件中的列名。
   *[other] 如果本意是“{ $nearest }”，请写入映射文件。
}
finding-import-map-column-unknown = 映射文件将某列对应到“{ $read }”，而后者未知。{ $accepted ->
    [absent] {""}
   *[other] 可接受：{ $accepted }。
}
    .remedy = 更正映射文件[columns]中的该词。
finding-import-map-column-unused = 映射文件没有说明列“{ $read }”是什么，因此略去。
    .remedy = 为其指定对应的内容；如果应当略去，请列入“ignore”。
finding-import-map-nothing = 映射文件既没有指定代码列和数值列，也没有指定数字列，因此什么也没有读取。
    .remedy = 在[columns]中添加“code”和“value”，或为每个数字列添加[[figure]]。

sdmx-concepts = 关键绩效指标平台的概念

sdmx-concept-freq = 频率

sdmx-concept-area = 城市

sdmx-concept-indicator = 指标、数据点、输入项或城市概况的事实

sdmx-concept-period = 报告期

sdmx-concept-value = 数值

sdmx-concept-city = 城市名称

sdmx-concept-country = 国家

sdmx-concept-invented = 该城市并不存在

sdmx-concept-unit = 单位（UCUM）

sdmx-concept-status = 观测值状态

sdmx-concept-state = 状态

sdmx-concept-quality = 质量等级

sdmx-concept-verified = 获核查员认可

sdmx-concept-origin = 出自何人或何处

sdmx-concept-source = 来源的文件或地址

sdmx-concept-note = 备注

sdmx-concept-currency = 所有金额的货币（ISO 4217）

sdmx-profile = 城市概况

sdmx-yes-no = 是或否

sdmx-yes = 是

sdmx-no = 否

sdmx-freq-a = 每年

sdmx-freq-s = 每半年

sdmx-freq-q = 每季度

sdmx-freq-m = 每月

sdmx-status-a = 正常值

sdmx-status-u = 可靠性低

sdmx-status-v = 未经验证的数值

sdmx-status-o = 缺失值

sdmx-status-l = 缺失值；数据存在，但未收集

sdmx-status-m = 缺失值；数据不可能存在

finding-sdmx-no-period = 报告期“{ $read }”的开头没有年份，因此该数据档案无法用SDMX表示。
    .remedy = 在city.toml中写明报告期，例如2024、2024-Q1或2024-06。

finding-sdmx-period-shortened = SDMX中没有“{ $read }”这样的报告期；已写为{ $accepted }。
    .remedy = 如果指的就是该年，则无需处理；否则请将报告期写为年、季度或月。

finding-sdmx-period-twice = 另一份数据档案属于同一城市和同一报告期；这一份已略去。
    .remedy = 每个城市和报告期只指定一份数据档案。

finding-sdmx-too-many-components = 维度和属性超过{ $limit }个；其余的未读取。
    .remedy = 检查这是否为SDMX文件；如果是，请将其拆分。

finding-sdmx-too-many-sets = 数据集超过{ $limit }个；其余的未读取。
    .remedy = 将文件拆分。

finding-sdmx-value-unreadable = 观测值“{ $read }”不是数字；按缺失处理。
    .remedy = 填写数字，小数部分之前用点号；或不填该数值。

finding-sdmx-column-ignored = 列标题“{ $read }”不是SDMX的标识；该列未读取。
    .remedy = 如果该列只有名称，则无需处理；否则请写入其组成部分的标识。

finding-sdmx-no-header = 第一行不是SDMX-CSV的标题行：“{ $read }”。可接受：{ $accepted }。
    .remedy = 将表导出为SDMX-CSV 1.0或2.0；其他表用其他命令导入。

finding-sdmx-row-too-long = 该行的单元格多于列标题，从“{ $read }”开始；多出的未读取。
    .remedy = 将含有逗号的单元格放入引号，或补上列标题。

finding-sdmx-xml-doctype = 文件含有文档类型声明，而SDMX没有这种声明。该文件被拒绝：自定义的实体可能占满全部内存。
    .remedy = 删除文档类型声明，并直接写出其中各实体所代表的内容。

finding-sdmx-xml-broken = 文件从此处起不是XML{ $reason ->
    [absent] {""}
   *[other] ：{ $reason }
}。此处之前的内容已读取。
    .remedy = 重新导出文件；可能是下载中断。

finding-sdmx-xml-deep = 元素嵌套超过{ $limit }层。读取到此为止。
    .remedy = 检查这是否为SDMX文件。

finding-sdmx-xml-attributes = 该元素的属性超过{ $limit }个；其余的未读取。
    .remedy = 检查这是否为SDMX文件。

finding-sdmx-xml-text-long = “{ $read }”的文本超过{ $limit }字节；未读取。
    .remedy = 缩短文本。

finding-sdmx-element-ignored = 元素“{ $read }”在此处未知；其中的内容未读取。
    .remedy = 无需处理，除非其中本应有数字；如有，请导出为SDMX-ML 2.1。

finding-sdmx-not-data = 文件不含数据：其根元素是“{ $read }”。可接受：{ $accepted }。
    .remedy = 指定含有数据的文件或结构消息。元数据不导入。
finding-sdmx-structure-empty = 文件中没有代码表、概念或数据结构。
    .remedy = 指定含有这些内容的结构消息，或不列入该文件。

finding-sdmx-value-twice = 该组成部分在同一处出现两次；“{ $read }”未采用。
    .remedy = 只保留其中一个。

finding-sdmx-value-without-id = 该值没有自己的标识或没有自己的值；未读取。
    .remedy = 写明两个属性：id和value。

finding-sdmx-json-broken = 文件不是SDMX的JSON{ $reason ->
    [absent] {""}
   *[other] ：{ $reason }
}。
    .remedy = 将文件重新导出为SDMX-JSON 1.0或2.0。

finding-sdmx-no-data-set = 报文中没有数据集。
    .remedy = 指定含有数据的文件或结构消息。元数据不导入。

finding-sdmx-structure-missing = 数据集引用了结构{ $read }，而报文中没有该结构。
    .remedy = 重新导出文件，并包括其结构部分。

finding-sdmx-key-parts = 键“{ $read }”的组成部分个数与维度个数（{ $limit }）不符。
    .remedy = 重新导出文件。

finding-sdmx-index-unknown = { $name }的列表中没有值{ $read }。
    .remedy = 重新导出文件；索引从0开始计数。

finding-sdmx-dimension-missing = 无法用这些数据建立数据档案：其组成部分为{ $read }。需要：{ $accepted }。
    .remedy = 导出含有这些维度的数据，无论另外还有什么。

finding-sdmx-delete = 该数据集说明的是要删除的内容；未对其作任何处理。
    .remedy = 手动从数据档案中删除这些行。

finding-sdmx-key-missing = 该观测值没有{ $name }（城市、指标、报告期：{ $read }）；未采用。
    .remedy = 补填该键。

finding-sdmx-indicator-unknown = 框架中没有代码为“{ $read }”的指标、数据点、输入项或事实；该观测值未采用。{ $nearest ->
    [absent] {""}
   *[other] 最接近的是{ $nearest }。
}
    .remedy = 更正代码；u4ssc export sdmx写出的结构列有全部代码。

finding-sdmx-observation-twice = { $name }另有一个观测值；“{ $read }”未采用。
    .remedy = 只保留其中一个。

finding-sdmx-state-unknown = “{ $read }”不是一种状态。可接受：{ $accepted }。
    .remedy = 更正代码，或留空。

finding-sdmx-state-contradicts = 状态{ $name }与数值“{ $read }”不符；该观测值未采用。
    .remedy = 更正状态或数值。缺失的数值应留空，绝不填零。

finding-sdmx-state-lost = 状态{ $read }由文件中没有的输入项得出；该数据点现为未报告。
    .remedy = 无需处理，或将这些输入项一并导入。

# Pictures of the site

picture-trend-title = { $name }：趋势
picture-trend-desc = 圆点为{ $name }各年的数值，线为趋势，阴影部分表示趋势线也可能处于的范围。
picture-trend-line = 趋势
picture-trend-interval = 趋势区间
picture-bars-title = 各城市的{ $name }
picture-bars-desc = { $count ->
   *[other] { $all }个城市中有{ $shown }个有数值。条形从零开始；颜色和圆点表示所处档位。
}
picture-shares-title = { $name }：目标达成率
picture-shares-desc = { $count ->
   *[other] { $shown }个数据点有评分。条形从零开始；颜色和圆点表示所处档位。
}
picture-multiples-title = { $name }：变化情况
picture-multiples-desc = { $count ->
   *[other] { $shown }个趋势明确的数据点，每个均在其自身的最小值与最大值之间绘制。
}
picture-world-title = 地图上的城市
picture-world-desc = { $count ->
   *[other] 地图上标有{ $shown }个城市。圆点的数字和颜色表示城市所处档位的分数，从1到4。
}
picture-world-location = 纬度、经度
picture-world-degrees = { $latitude }°，{ $longitude }°
picture-world-unknown = 位置不详
site-targets = 可行的目标值
site-targets-intro = 起点与此相同的地区在同样长的时间（从现在到{ $year }年的年数）内达到的水平：务实目标值为其中一半地区达到的水平，进取目标值为五分之一达到的水平，上限为二十分之一达到的水平。
site-targets-caption = 可行的目标值及其实现概率
site-target-realistic = 务实
site-target-ambitious = 进取
site-target-ceiling = 上限
site-target-proposed = 建议目标值
site-target-chance = 概率{ $chance }
site-target-says = 依据
site-fingerprint = 数据档案的指纹（SHA-256）
picture-multiples-improving = 正在改善
picture-multiples-worsening = 正在恶化
site-published-by = 发布者：{ $publisher }。
site-licence = 数据许可：
site-kpi-peers = 有数值的最相近同类城市
site-kpi-peers-intro = 某城市的同类城市是本网站中在人口、密度、收入、气候和国家方面与其相似的城市。

# The command line: why a command stopped

stop-error = 错误：{ $reason }
# A frequent reason of the system, a finding, or what another part of the program says.
stop-reason = { $reason ->
    [not-found] 没有这个文件或文件夹
    [denied] 没有权限
    [is-folder] 这是文件夹
    [not-folder] 这不是文件夹
    [disk-full] 磁盘空间不足
    [read-only] 文件系统为只读
    [not-text] 文件不是UTF-8文本
   *[other] { $reason }
}
stop-read = 无法读取{ $path }：{ stop-reason }
stop-read-catalogue = 无法读取目录{ $path }：{ stop-reason }
stop-read-fonts = 无法读取字体文件夹{ $path }：{ stop-reason }
stop-make-folder = 无法建立文件夹{ $path }：{ stop-reason }
stop-write = 无法写入{ $path }：{ stop-reason }
stop-remove = 无法删除{ $path }：{ stop-reason }
stop-print = 无法输出：{ stop-reason }
stop-write-manifest = 无法写入清单：{ stop-reason }
stop-write-speeds = 无法写入变化速度：{ stop-reason }
stop-workbook = 无法生成工作簿：{ stop-reason }
stop-schema = 无法生成JSON模式：{ stop-reason }
stop-man = 无法生成手册页：{ stop-reason }
stop-thread = 无法启动线程：{ stop-reason }
stop-dossier-none = 无法读取数据档案{ $path }：没有这个文件夹
stop-dossier-is-file = 无法读取数据档案{ $path }：这是文件，请指定它所在的文件夹
stop-dossier-no-city = 无法读取数据档案{ $path }：其中没有city.toml；可用`u4ssc new DIR`建立
stop-dossier-needed = 请指定一份数据档案的文件夹
stop-dossier-there = { $dir }中已有数据档案；请指定新的文件夹，未作任何改动
stop-dossiers-there = { $dir }中已有数据档案；未作任何改动（--force可覆盖）
stop-dossier-twice = { $first }和{ $second }都是{ $city }在{ $period }的数据档案；请只指定其中一份，或在各自的city.toml中写明发布时间：较晚的一份将取代另一份
stop-file-there = { $file }已存在；未作任何改动（--force可覆盖）
stop-not-xlsx = { $file }不以.xlsx结尾，电子表格软件需要这一后缀
stop-folder-used = { $dir }中有并非由以前构建网站时生成的文件；请用--out指定一个空文件夹
stop-kpi-not-known = { $framework }中没有指标{ $code }；u4ssc catalogue list可列出全部代码
stop-kpi-near = { $framework }中没有指标{ $code }；是否指{ $near }？
stop-catalogue-lacks = 目录中没有{ $path }；请从程序自带的目录中复制
stop-framework-not-known = 目录中没有框架“{ $id }”；现有：{ $known }
stop-benchmarks-none = { $framework }没有基准集；请用--benchmarks指定文件
stop-benchmarks-not-known = { $name }既不是文件，也不是基准集；现有基准集：{ $known }
stop-recipe-not-known = { $name }既不是文件，也不是计算方案；现有计算方案：{ $known }
stop-recipe-of-dossiers = { $recipe }用于比较数据档案；对表格须使用列明自身指标的计算方案
stop-panel-not-known = { $name }既不是文件，也不是面板；现有面板：{ $known }
stop-unit-not-known = { $name }不在比较之列；参与比较的有：{ $known }
stop-language-not-known = 没有语言{ $language }的文字；可用的语言：{ $known }
stop-period-not-known = 该城市没有报告期为{ $period }的数据档案；现有：{ $known }
stop-period-no-year = 数据档案的报告期“{ $period }”没有指明年份；请在city.toml中写period = "2024"
stop-target-year = 数据档案属于{ $from }年；目标值的--year须晚于该年，且不晚于{ $most }年
stop-no-share = --least-coverage { $share }：可接受0至1之间的比例
stop-no-day = --issued { $day }不是日期；请写成2024-12-31的形式
stop-no-time = --prepared { $time }不是时间；请写成2025-03-01T12:00:00Z的形式
stop-no-address = { $address }不是网址；请写成https://data.example.org的形式
stop-no-address-of = { $option } { $address }不是网址；网址应以https://开头
stop-publisher-needed = DCAT目录需要发布者，而这些数据档案属于多个城市；请用--publisher指定
stop-export-none = 没有一份数据档案能够读懂；`u4ssc check`会说明原因
stop-export-mixed = 这些数据档案属于不同的框架；请逐份导出
stop-site-mixed = { $dir }属于框架{ $framework }，第一份数据档案属于{ $first }；请分别建立网站
stop-argument-not-known = 未知的参数“{ $argument }”
stop-argument-twice = 参数“{ $argument }”不能多次使用
stop-arguments-together = 参数“{ $argument }”不能与“{ $other }”同时使用
stop-arguments-missing = 缺少必需的参数：{ $arguments }
stop-value-missing = “{ $argument }”需要一个值，但没有给出
stop-value-wrong = “{ $argument }”的值“{ $value }”无效
stop-value-number = “{ $argument }”的值“{ $value }”无效：{ $accepted ->
    [number] 不是数字
   *[other] 不在{ $accepted }之内
}
stop-command-not-known = 未知的命令“{ $command }”
stop-command-missing = “{ $command }”需要子命令，但没有给出

# The command line: what it says beside its data

cli-near = 是否指{ $near }？
cli-accepted = 可接受：{ $known }。
cli-more-help = 更多信息请用“--help”查看。
cli-nothing-made = 没有可用来建立数据档案的内容。
cli-made = 已建立{ $dir }；请填写city.toml和{ $file }，然后运行：u4ssc check { $dir }
cli-wrote = 已写入{ $file }
cli-lost = 有错误的答复没有写入工作簿，或两项中只写入一项；错误：{ $errors }；详见：u4ssc check { $dir }
cli-nothing-written = 没有写入任何内容；--out DIR可建立数据档案
cli-proposed = 已就绪的行：{ $ready }，以注释形式等您决定的行：{ $open }；请存为mapping.toml，然后运行：u4ssc import map { $file } --mapping mapping.toml
cli-mapped = 行：{ $rows }，答复：{ $answers }，数据档案：{ $dossiers }，有意略去：{ $ignored }，检查发现：{ $findings }
cli-richer = { $now }的数据档案有{ $few }个数值，{ $then }的有{ $many }个；用--period { $then }可查看后者
cli-errors-of = { $dir }：{ $counted }；u4ssc check { $dir }可列出
cli-replaced = 未使用{ $dir }：{ $by }发布较晚，取代了它
cli-errors-dossiers = 有错误的数据档案：{ $count }；`u4ssc check`可列出
cli-errors-pages = 错误：{ $count }；已写在网页中，`u4ssc check`也可列出
cli-no-licence-files = 没有用--licence指明许可，因此文件中没有许可：别人无从知道数据可以使用
cli-no-licence-pages = 网页没有指明许可，因此别人无从知道数据可以使用；请用--licence https://...指明
cli-no-code = 证书没有可扫描的二维码：需要其将来的网址；请用--address https://...指定
cli-no-sitemap = 没有sitemap.xml：它需要完整的网址；请用--address https://...指明网站的网址
cli-files-written = 文件：{ $count }，已写入：{ $written }
cli-bar-dossiers = 数据档案
cli-bar-folders = 文件夹
cli-bar-cities = 城市
cli-bar-pages = 网页
cli-bar-documents = 文件
cli-bar-points = 数据点
cli-bar-replications = 模拟

cli-no-value = 全部或部分数据点没有数值：{ $codes }
cli-checked = 错误：{ $errors }，警告：{ $warnings }，提示：{ $notes }；有数值的数据点：{ $with }/{ $all }
cli-scored-with = { $city }，基准值：{ $set } { $version }
cli-all = 全部
cli-targets = { $city } { $period }，{ $year }年目标值
cli-trends = { $city }，目标年份{ $year }
cli-of = { $part }/{ $all }

cli-final-value = 最终值{ $given }
cli-at = { $written }，位置：{ $place }
cli-times = 乘以{ $factor }
cli-missing = 缺失
cli-from-profile = 取自城市概况，{ $given }
cli-not-computed = 无法计算：{ $part }为零或过大
cli-no-source = 没有来源
cli-share-of-target = 目标{ $target }的{ $share }（{ $source }，{ $year }）：档位“{ $band }”，{ $points }分（满分4分）
cli-not-scored = 未计分；目标{ $target }（{ $source }，{ $year }）
cli-no-benchmark = 没有基准值
cli-no-benchmark-why = 没有基准值：{ $reason }

cli-result = 结果
cli-target-from = 目标{ $target }（{ $source }，{ $year }）
cli-inputs = 输入项
cli-from-fact = 取自城市概况：{ $fact }
cli-reporting = 报告方法
cli-verifier = 核查
cli-data-sources = 数据来源
cli-sources = 来源
cli-framework = { $framework } { $version }：{ $kpis }项指标，{ $points }个数据点，{ $rules }条跨指标规则
cli-benchmarks = { $set }：{ $with }个基准值，{ $without }个数据点没有基准值并注明原因
cli-unconfirmed = 没有公开出版页面证实的事实：{ $count }
cli-unconfirmed-hint = 没有公开出版页面证实的事实：{ $count }（--unverified可列出）
cli-open-rule = 规则{ $id }：{ $source }
cli-open-place = 地点{ $place }：{ $fact }
cli-not-translated = { $language }：{ $count }条未翻译
cli-lacking = 缺少{ $what }
cli-left-over = { $what }不需要
cli-country = 国家“{ $name }”

# Heads and words of tables at the terminal

cli-code = 代码
cli-kpi = 指标
cli-unit = 单位
cli-note = 备注
cli-score = 得分
cli-points = 分数
cli-could-be = 可能的得分
cli-scored = 已计分
cli-coverage = 覆盖率
cli-index = 指数
cli-rank = 名次
cli-between = 90%概率区间
cli-among-best = 进入前{ $top }名
cli-missing-could-make = 补齐缺失数据后可能的指数
cli-weight = 权重
cli-value = 数值
cli-treated = 处理后
cli-on-scale = 归一化后
cli-own = 本市
cli-realistic = 务实
cli-ambitious = 进取
cli-ceiling = 上限
cli-benchmark = 基准值
cli-peers = 同类城市
cli-peer = 同类
cli-target = 目标值
cli-chance = 概率
cli-distance = 距离
cli-years = 年份
cli-point-count = 点数
cli-cases = 案例
cli-places = 地区
cli-reached = 达到{ $percent }
cli-off = 偏差
cli-a-year = 每年
cli-interval = 区间
cli-in = 单位
cli-class = 类别

## Comments of a proposed mapping

map-no-column = 没有列说明这一项
map-two-numbers = 还是"."？{ $text }可以读作两个不同的数字
map-called-too = 另一列也是这个名称
map-codes-too = 指标代码或名称，另一列也是如此
map-nearly-column = 与该列的名称相近
map-nothing-known = 对这一列一无所知
map-looks-period = { $all }个不同文本中有{ $found }个是年份
map-looks-value = { $all }个不同文本中有{ $found }个是数字
map-looks-unit = { $all }个不同文本中有{ $found }个是单位
map-looks-code = { $all }个不同文本中有{ $found }个是（或近似）指标代码或名称
map-nearly-kpi = 与某个指标的名称相近：
map-nearly-name = 与该名称相近
map-no-kpi = 没有指标使用该代码或名称
map-not-known = 未知

## Comments of city.toml

city-comment-period = 数字所属的年份
city-comment-currency = ISO 4217，例如EUR；所有金额均以此计
city-comment-invented = 这个城市并不存在
city-comment-language = 备注和来源所用的语言
city-comment-location = 中心的纬度和经度（度）
city-comment-published = 数字的发布时间，例如2024-06-30；尚未发布则留空
