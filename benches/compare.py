"""Runs this program and its peers on the same data and prints a table with the ratios.

Usage: compare.py FOLDER-OF-OUR-BINARIES FOLDER-OF-THE-PEERS
"""

import csv
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

OURS, PEERS = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
ROOT = Path(__file__).resolve().parent.parent
ROWS, KPIS = 100_000, 91


def ours(*arguments, threads=None):
    """What our side prints, as a dictionary of figures."""
    environment = dict(os.environ)
    if threads:
        environment["RAYON_NUM_THREADS"] = str(threads)
    text = subprocess.run([OURS / "u4ssc-benches", *arguments], env=environment, check=True, capture_output=True, text=True).stdout
    return {name: float(value) for name, value in (line.split() for line in text.splitlines())}


def measured(command):
    """Seconds and peak memory in MiB of a command (its own process and nothing else)."""
    script = (
        "import resource, subprocess, sys, time\n"
        "start = time.perf_counter()\n"
        "done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)\n"
        "seconds = time.perf_counter() - start\n"
        "print(seconds, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024, done.returncode)\n"
    )
    text = subprocess.run([sys.executable, "-c", script, *map(str, command)], check=True, capture_output=True, text=True).stdout
    seconds, memory, code = text.split()
    assert int(code) in (0, 1), f"{command} ended with {code}"
    return float(seconds), float(memory)


def openfisca():
    """Evaluations per second of 91 ratio variables over 100,000 cities, best of 5. float32, as OpenFisca computes."""
    import numpy
    from openfisca_core.entities import Entity
    from openfisca_core.periods import DateUnit
    from openfisca_core.simulations import SimulationBuilder
    from openfisca_core.taxbenefitsystems import TaxBenefitSystem
    from openfisca_core.variables import Variable

    city = Entity("city", "cities", "", "")
    system = TaxBenefitSystem([city])

    def declare(name, formula=None):
        fields = {"value_type": float, "entity": city, "definition_period": DateUnit.YEAR, "label": name}
        if formula:
            fields["formula"] = formula
        system.add_variable(type(name, (Variable,), fields))

    def ratio(number):
        part, whole = f"a{number}", f"b{number}"

        def formula(cities, period):
            b = cities(whole, period)
            return numpy.where(b > 0, 100 * cities(part, period) / b, numpy.nan)

        return formula

    for number in range(KPIS):
        declare(f"a{number}")
        declare(f"b{number}")
        declare(f"kpi{number}", ratio(number))
    random = numpy.random.default_rng(1)
    columns = {}
    for number in range(KPIS):
        for letter in "ab":
            column = random.uniform(1, 1e6, ROWS).astype(numpy.float32)
            column[random.random(ROWS) < 0.05] = numpy.nan
            columns[f"{letter}{number}"] = column
    best = float("inf")
    for _ in range(5):
        simulation = SimulationBuilder().build_default_simulation(system, ROWS)
        for name, column in columns.items():
            simulation.set_input(name, "2024", column)
        start = time.perf_counter()
        for number in range(KPIS):
            simulation.calculate(f"kpi{number}", "2024")
        best = min(best, time.perf_counter() - start)
    return ROWS * KPIS / best


def dhis2():
    """Formulas parsed per second by DHIS2's parser, best of 5."""
    script = """
    const library = require('@dhis2/expression-parser');
    const find = (part, name) => part && (part[name] ?? Object.values(part).filter((v) => typeof v === 'object').map((v) => find(v, name)).find(Boolean));
    const [Parser, Mode] = ['ExpressionJs', 'ExpressionMode'].map((name) => find(library, name));
    const text = 'if(#{bbbbbbbbbbb} > 0, 100 * #{aaaaaaaaaaa} / #{bbbbbbbbbbb}, 0)';
    let best = Infinity;
    const count = 4000;
    for (let round = 0; round < 5; round++) {
      const start = process.hrtime.bigint();
      for (let i = 0; i < count; i++) new Parser(text, Mode.INDICATOR_EXPRESSION ?? 'INDICATOR_EXPRESSION');
      best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e9);
    }
    console.log(count / best);
    """
    done = subprocess.run(["node", "-e", script], cwd=PEERS, capture_output=True, text=True)
    if done.returncode:
        print(done.stderr, file=sys.stderr)
        done.check_returncode()
    return float(done.stdout)


def workbook(path):
    """A tidy workbook: 1,000 cities, 91 rows each, seven columns; one row in a hundred has a mistake."""
    import openpyxl

    codes = subprocess.run([OURS / "u4ssc", "catalogue", "list"], check=True, capture_output=True, text=True).stdout
    codes = [line.split("  ")[0] for line in codes.splitlines()]
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Answers")
    sheet.append(["city", "period", "code", "value", "unit", "quality", "note"])
    for city in range(1000):
        for index, code in enumerate(codes):
            value = "1,234" if (city * 91 + index) % 100 == 7 else (city * 37 + index * 11) % 100 + 0.25
            sheet.append([f"City {city}", 2024, code, value, "", "estimate", "made for this comparison"])
    book.save(path)


def openpyxl_reads(path):
    """Seconds and MiB for openpyxl to read the rows, in a process of its own."""
    script = (
        "import sys, time, resource, openpyxl\n"
        "start = time.perf_counter()\n"
        "book = openpyxl.load_workbook(sys.argv[1], read_only=True)\n"
        "total = 0\n"
        "for row in book['Answers'].iter_rows(min_row=2, values_only=True):\n"
        "    if isinstance(row[3], float): total += row[3]\n"
        "print(time.perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)\n"
    )
    text = subprocess.run([sys.executable, "-c", script, path], check=True, capture_output=True, text=True).stdout
    seconds, memory = text.split()
    return float(seconds), float(memory)


def thousand(folder):
    """A thousand dossiers, made of the example city's."""
    example = ROOT / "examples/example-city-invented/2024"
    for number in range(1000):
        target = folder / f"{number:04}"
        target.mkdir()
        for name in ("city.toml", "inputs.csv"):
            shutil.copy(example / name, target / name)
    return sorted(folder.iterdir())


def table_only():
    """Rows of the example city's results, as the peers print them: name, result, band."""
    example = ROOT / "examples/example-city-invented/2024"
    text = subprocess.run([OURS / "u4ssc", "score", "--json", example], capture_output=True, text=True).stdout
    codes = subprocess.run([OURS / "u4ssc", "catalogue", "list"], check=True, capture_output=True, text=True).stdout
    assert text, "no scores of the example city"
    return [[*line.split("  ", 1), "66 to 95 % of target"] for line in codes.splitlines()][:KPIS]


PEER_TABLES = {
    "ReportLab": (
        "import sys, json\n"
        "from reportlab.platypus import SimpleDocTemplate, Table\n"
        "SimpleDocTemplate(sys.argv[2]).build([Table(json.load(open(sys.argv[1])), repeatRows=1)])\n"
    ),
    "WeasyPrint": (
        "import sys, json, html\n"
        "from weasyprint import HTML\n"
        "rows = ''.join('<tr>' + ''.join(f'<td>{html.escape(c)}' for c in row) for row in json.load(open(sys.argv[1])))\n"
        "HTML(string='<table>' + rows + '</table>').write_pdf(sys.argv[2])\n"
    ),
}


def documents(folder):
    """The Verification Report, whole process, against peers that print only a table of 91 rows."""
    rows = folder / "rows.json"
    rows.write_text(json.dumps(table_only()))
    example = ROOT / "examples/example-city-invented/2024"
    command = [OURS / "u4ssc", "document", "verification", example, "-o", folder / "documents"]
    seconds, memory = min(measured(command) for _ in range(9))
    for name, script in PEER_TABLES.items():
        peer, _ = min(measured([sys.executable, "-c", script, rows, folder / "peer.pdf"]) for _ in range(5))
        work = "Verification Report as tagged PDF, wheel and all, whole process"
        row(work, f"{seconds:.2f} s, {memory:.0f} MiB", f"{name}, table of 91 rows only, {peer:.2f} s", f"{peer / seconds:.1f} x", "faster")


ASEM = ROOT.parent / "shared/data/conformance/asem"
ASEM_STEPS = """id = "asem"
name = "ASEM sustainable connectivity"
says = "The documented example of COINr."
source = "R package COINr 1.1.14, build_example_coin()"
impute = { method = "group-mean", group = "EurAsia_group" }
screen = { least_coverage = 0.9 }
normalise = { method = "min-max", to = [0, 100] }
treat = { skewness = 2.0, kurtosis = 3.5, step = [{ method = "winsorise", points = 5 }, { method = "log" }] }
level = [{ of = "pillar" }, { of = "sub-index" }, { of = "index" }]
[knobs]
normalise = [{ method = "min-max", to = [1, 100] }, { method = "rank" }]
weights = { noise = 0.25, levels = ["pillar", "sub-index"] }
winsorise = [1, 2, 3, 4, 5]
mean = ["arithmetic", "geometric"]
"""


def asem_recipe(path):
    """The recipe of COINr's example, with the indicators and groups of the reference."""
    text = ASEM_STEPS
    with open(ASEM / "indicators.csv", newline="") as file:
        for one in csv.DictReader(file):
            if one["Type"] == "Indicator":
                lower = str(one["Direction"] == "-1").lower()
                text += f"[[indicator]]\nid = \"{one['iCode']}\"\nparent = \"{one['Parent']}\"\nlower_is_better = {lower}\n"
                if one["Denominator"]:
                    text += f"denominator = \"{one['Denominator']}\"\n"
            elif one["Type"] == "Aggregate":
                level = ["pillar", "sub-index", "index"][int(one["Level"]) - 2]
                text += f"[[group]]\nid = \"{one['iCode']}\"\nlevel = \"{level}\"\n"
                if one["Parent"]:
                    text += f"parent = \"{one['Parent']}\"\n"
    path.write_text(text)


def numpy_peer(*arguments):
    """Replications per second of the same in numpy, by name."""
    command = [sys.executable, ROOT / "benches/index_peers.py", *map(str, arguments)]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    figures = {name: float(value) for name, value in (line.split() for line in text.splitlines())}
    return {name.removeprefix(f"numpy_{arguments[0]}_").removesuffix("replications_per_second").strip("_"): rate for name, rate in figures.items()}


def indices(folder):
    """Simulations of indices: ours and numpy's, in one run."""
    if ASEM.is_dir():
        recipe = folder / "asem.toml"
        asem_recipe(recipe)
        peer = numpy_peer("asem", ASEM)
        for threads in (1, 2):
            rates = ours("asem", recipe, ASEM / "units.csv", threads=threads)
            on = f"{threads} core{'s' if threads > 1 else ''}"
            for name, rate in (("each step replayed", rates["replayed_per_second"]), ("equal columns kept", rates["kept_per_second"])):
                for style, their in (("one by one", peer["one_by_one"]), ("in batches", peer[""])):
                    work = f"ASEM 51 x 49, 4 knobs, {name}, {on}"
                    row(work, f"{rate / 1e3:.1f} k/s", f"numpy {style}, 1 core, {their / 1e3:.2f} k/s", f"{rate / their:.1f} x")
    else:
        print("skipped: ASEM (the reference data ../shared/data/conformance/asem are not there)", file=sys.stderr)
    peer = numpy_peer("cities")
    for threads, reach in ((1, 2), (2, 4)):
        rate = ours("cities", threads=threads)["kept_per_second"]
        for style, their in (("one by one", peer["one_by_one"]), ("in batches", peer[""])):
            work = f"500 cities x 91, 3 normalisations, weights, 2 means, {threads} core{'s' if threads > 1 else ''}"
            row(work, f"{rate / 1e3:.1f} k/s", f"numpy {style}, 1 core, {their / 1e3:.1f} k/s", f"{rate / their:.1f} x", f"{reach} x")
    seconds = ours("many")
    _, memory = measured([OURS / "u4ssc-benches", "many"])
    row("10,000 cities x 91, 1,000 replications, rank intervals", f"{seconds['seconds_1000']:.1f} s, {memory:.0f} MiB", reach="60 s, 1 GiB")
    row("10,000 cities x 91, 2,000 replications, rank intervals", f"{seconds['seconds_2000']:.1f} s", reach="linear")
    row("Sobol indices, 1,000 pairs, 6 knobs, 500 cities", f"{ours('sobol')['seconds']:.1f} s", reach="10 s")
    dossier = ROOT / "examples/example-city-invented/2024"
    seconds, memory = min(measured([OURS / "u4ssc", "targets", dossier, "--year", "2030"]) for _ in range(9))
    row("`u4ssc targets` of one city, whole process", f"{seconds:.3f} s, {memory:.0f} MiB", reach="0.2 s")


SDMX_COLUMNS = ["FREQ", "REF_AREA", "INDICATOR", "TIME_PERIOD", "OBS_VALUE", "UNIT_MEASURE", "OBS_STATUS"]


def sdmx_files(folder):
    """91,000 observations (1,000 cities, 91 KPIs, one year) as SDMX-CSV 2.0 and structure-specific SDMX-ML 2.1."""
    rows = [
        ["A", f"CITY_{city:04}", f"KPI_{kpi:02}", "2024", str((city * 37 + kpi * 11) % 100 + 0.25), "%", "A"]
        for city in range(1000)
        for kpi in range(KPIS)
    ]
    table = folder / "data.csv"
    with open(table, "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["STRUCTURE", "STRUCTURE_ID", "ACTION", *SDMX_COLUMNS])
        writer.writerows(["dataflow", "TEST:DF_TEST(1.0)", "R", *row] for row in rows)
    schemas = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1"
    own = "urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=TEST:DSD_TEST(1.0):ObsLevelDim:TIME_PERIOD"
    message = folder / "data.xml"
    with open(message, "w") as file:
        file.write(
            f'<?xml version="1.0" encoding="UTF-8"?>\n<mes:StructureSpecificData xmlns:mes="{schemas}/message" xmlns:com="{schemas}/common" '
            f'xmlns:ss="{schemas}/data/structurespecific" xmlns:own="{own}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\n'
            "<mes:Header><mes:ID>TEST</mes:ID><mes:Test>true</mes:Test><mes:Prepared>2025-01-01T00:00:00Z</mes:Prepared><mes:Sender id=\"TEST\"/>"
            f'<mes:Structure structureID="S" namespace="{own}" dimensionAtObservation="TIME_PERIOD"><com:Structure>'
            '<Ref agencyID="TEST" id="DSD_TEST" version="1.0" class="DataStructure"/></com:Structure></mes:Structure></mes:Header>\n'
            '<mes:DataSet ss:dataScope="DataStructure" xsi:type="own:DataSetType" ss:structureRef="S" ss:action="Replace">\n'
        )
        for row in rows:
            key, observation = zip(SDMX_COLUMNS[:3], row[:3]), zip(SDMX_COLUMNS[3:], row[3:])
            text = [" ".join(f'{name}="{value}"' for name, value in part) for part in (key, observation)]
            file.write(f"<Series {text[0]}><Obs {text[1]}/></Series>\n")
        file.write("</mes:DataSet></mes:StructureSpecificData>\n")
    return table, message


def sdmx_peer(library, path):
    """Seconds for a library to read the file, best of 3, in a process of its own."""
    work = {
        "pysdmx": "from pysdmx.io import read_sdmx\nwork = lambda: len(read_sdmx(sys.argv[1], validate=False).data[0].data)\n",
        "sdmx1": "import sdmx\nwork = lambda: len(sdmx.read_sdmx(sys.argv[1]).data[0].obs)\n",
    }
    script = "import logging, sys, time\nlogging.disable(logging.CRITICAL)\n" + work[library] + (
        "best = float('inf')\n"
        "for _ in range(3):\n"
        "    start = time.perf_counter()\n"
        "    count = work()\n"
        "    best = min(best, time.perf_counter() - start)\n"
        "assert count == 91000, count\n"
        "print(best)\n"
    )
    return float(subprocess.run([sys.executable, "-c", script, path], check=True, capture_output=True, text=True).stdout)


def sdmx(folder):
    """Readers of SDMX: ours, pysdmx and (XML only, since it asks for a structure beside a table) sdmx1."""
    table, message = sdmx_files(folder)
    for name, path, peers in (("SDMX-ML 2.1", message, ("pysdmx", "sdmx1")), ("SDMX-CSV 2.0", table, ("pysdmx",))):
        figures = ours("sdmx", path)
        assert (figures["observations"], figures["findings"]) == (91000, 0), figures
        for library in peers:
            their = sdmx_peer(library, path)
            ratio = f"{their / figures['seconds']:.1f} x"
            row(f"read 91,000 observations, {name}", f"{figures['seconds']:.3f} s", f"{library} {their:.2f} s", ratio, "5 x" if library == "pysdmx" else "")


# The cells of our sheet of values, and the same observations in the seven columns of SDMX.
XLSXWRITER = """import csv, sys, time
import xlsxwriter
kind, target, cells = sys.argv[1:]
rows = list(csv.reader(open(cells, newline="")))[1:]
best = float("inf")
for _ in range(3):
    start = time.perf_counter()
    book = xlsxwriter.Workbook(target, {"constant_memory": True})
    sheet = book.add_worksheet("Values")
    for number, row in enumerate(rows, 1):
        if kind == "observations":
            sheet.write_row(number, 0, ["A", row[1], row[6], row[3], float(row[9]), row[10], "A"])
            continue
        for column, cell in enumerate(row):
            if column == 9:
                sheet.write_number(number, column, float(cell))
            elif cell:
                sheet.write_string(number, column, cell)
        for column, cell in ((15, "Economy"), (16, "ICT"), (17, "ICT Infrastructure"), (18, "core"), (20, "value-over-benchmark")):
            sheet.write_string(number, column, cell)
        line = number + 1
        sheet.write_number(number, 19, 50)
        sheet.write_formula(number, 21, f"=IFERROR(MAX(0,J{line}/T{line}),0)", None, float(row[9]) / 50)
        sheet.write_formula(number, 22, f"=1+(V{line}>=About!$B$2-1E-9)+(V{line}>=About!$B$3-1E-9)+(V{line}>=About!$B$4-1E-9)", None, 2)
    book.close()
    best = min(best, time.perf_counter() - start)
print(best)
"""


def data_book(folder):
    """Writing xlsx: our sheet of values against XlsxWriter with the same cells, and with seven columns only."""
    path = folder / "book.xlsx"
    seconds = ours("book", path)["seconds"]
    for kind, cells in (("cells", "the same 23 columns"), ("observations", "7 columns only")):
        command = [sys.executable, "-c", XLSXWRITER, kind, folder / "peer.xlsx", f"{path}.csv"]
        their = float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        work = "write 91,000 observations as xlsx, 23 columns with formulas"
        row(work, f"{seconds:.2f} s", f"XlsxWriter constant memory, {cells}, {their:.2f} s", f"{their / seconds:.1f} x", "4 x" if kind == "cells" else "")


def row(work, our, peer="", ratio="", reach=""):
    print(f"| {work} | {our} | {peer} | {ratio} | {reach} |", flush=True)


def main():
    print("| work | ours | peer | ratio | to reach |\n|---|---|---|---|---|")
    peer = openfisca()
    for threads, reach in ((1, 1.2), (2, 2)):
        rate = ours("columns", threads=threads)["evaluations_per_second"]
        work = f"{KPIS} ratio KPIs x {ROWS:,} cities, f64 with nulls, {threads} core{'s' if threads > 1 else ''}"
        row(work, f"{rate / 1e6:.0f} M/s", f"OpenFisca-Core {peer / 1e6:.0f} M/s", f"{rate / peer:.1f} x", f"{reach} x")
    peer = dhis2()
    rate = ours("formulas", threads=1)["formulas_per_second"]
    row("parse and unit-check formulas", f"{rate / 1e3:.0f} k/s", f"DHIS2 parser {peer / 1e3:.1f} k/s", f"{rate / peer:.0f} x", "50 x")
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        path = folder / "answers.xlsx"
        workbook(path)
        seconds, memory = openpyxl_reads(path)
        figures = ours("xlsx", path)
        _, our_memory = measured([OURS / "u4ssc-benches", "xlsx", path])
        work = f"read {figures['rows']:,.0f} rows of xlsx into checked inputs ({figures['findings']:,.0f} findings)"
        row(work, f"{figures['seconds']:.2f} s, {our_memory:.0f} MiB", f"openpyxl {seconds:.2f} s, {memory:.0f} MiB", f"{seconds / figures['seconds']:.1f} x", "8 x, 100 MiB")
        sdmx(folder)
        data_book(folder)
        indices(folder)
        example = ROOT / "examples/example-city-invented/2024"
        times = [measured([OURS / "u4ssc", "report", example, "-o", folder / "out"]) for _ in range(9)]
        seconds, memory = min(times)
        row("`u4ssc report` of one city, whole process", f"{seconds:.3f} s, {memory:.0f} MiB", reach="0.1 s, 60 MiB")
        documents(folder)
        dossiers = folder / "dossiers"
        dossiers.mkdir()
        dossiers = thousand(dossiers)
        for count in (250, 500, 1000):
            parts = [measured([OURS / "u4ssc", command, "--json", *dossiers[:count]])[0] for command in ("check", "compute", "score")]
            row(f"{count:,} dossiers: check, compute, score, JSON", f"{sum(parts):.2f} s", reach="5 s, linear" if count == 1000 else "")


main()
