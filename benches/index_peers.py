"""The peers of the index's simulation: the same replications in numpy, as fast as it goes on one core.

Usage: index_peers.py asem FOLDER-OF-THE-ASEM-REFERENCE
       index_peers.py cities
"""

import os

# What tunes the linear algebra of numpy for other machines makes it slow here, and more threads than one aren't compared.
for name in ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE"):
    os.environ.pop(name, None)
os.environ["OPENBLAS_NUM_THREADS"] = "1"

import csv
import sys
import time
from pathlib import Path

import numpy

NOISE = 0.25

# The C library keeps the memory of arrays of up to this size for the next ones from now on. Without this, half of the time goes
# into asking the system for pages.
numpy.ones(30 << 20, numpy.uint8)


def best_rate(count, work):
    """Replications per second, best of 3; `work` does so many replications."""
    best = float("inf")
    for _ in range(3):
        start = time.perf_counter()
        work(count)
        best = min(best, time.perf_counter() - start)
    return count / best


def places(scores):
    """Places by the scores of each row: 1 is the best."""
    order = (-scores).argsort(axis=1)
    order += numpy.arange(0, scores.size, scores.shape[1])[:, None]
    ranks = numpy.empty(scores.size, numpy.int32)
    ranks[order] = numpy.arange(1, scores.shape[1] + 1, dtype=numpy.int32)
    return ranks.reshape(scores.shape)


# The example of COINr. Arrays have the axes unit, replication, member: one pass of numpy serves a batch of replications.

SKEWNESS, KURTOSIS = 2.0, 3.5
BATCH = 32


def table(path):
    with open(path, newline="") as file:
        return list(csv.DictReader(file))


def column(rows, name):
    return numpy.array([float(row[name]) if row[name] not in ("", "NA") else numpy.nan for row in rows])


def shape(x):
    """Skewness and excess kurtosis of columns without missing values, as spreadsheets compute them."""
    n = len(x)
    off = x - x.mean(axis=0)
    square = off * off
    second = square.sum(axis=0)
    third = numpy.einsum("uc,uc->c", square, off)
    fourth = numpy.einsum("uc,uc->c", square, square)
    skewness = numpy.sqrt(n * (n - 1)) / (n - 2) * numpy.sqrt(n) * third / second**1.5
    kurtosis = ((n + 1) * (n * fourth / second**2 - 3) + 6) * (n - 1) / ((n - 2) * (n - 3))
    return skewness, kurtosis


def fails(skewness, kurtosis):
    return (abs(skewness) >= SKEWNESS) & (kurtosis >= KURTOSIS)


def treat(x, points):
    """Treats columns in their place: at most so many points of each are brought in, and if that doesn't help, logarithms."""
    skewness, kurtosis = shape(x)
    at = numpy.flatnonzero(fails(skewness, kurtosis))
    skewness = skewness[at]
    original = x[:, at]
    done = original.copy()
    failed = numpy.ones(len(at), bool)
    brought_in = numpy.zeros((2, len(at)), int)
    going = numpy.arange(len(at))
    while len(going):
        sign = numpy.where(skewness >= 0, 1.0, -1.0)
        part = done[:, going] * sign
        outermost = part == part.max(axis=0)
        part[outermost] = -numpy.inf
        part = numpy.where(outermost, part.max(axis=0), part) * sign
        done[:, going] = part
        brought_in[(sign < 0).astype(int), going] = outermost.sum(axis=0)
        skewness, kurtosis = shape(part)
        still = fails(skewness, kurtosis)
        failed[going] = still
        still &= brought_in[:, going].sum(axis=0) < points[at[going]]
        going, skewness = going[still], skewness[still]
    left = original[:, failed]
    least, most = left.min(axis=0), left.max(axis=0)
    done[:, failed] = numpy.log(left - least + 0.01 * (most - least))
    x[:, at] = done


def min_max(x, low, high):
    least, most = x.min(axis=0), x.max(axis=0)
    return (x - least) * ((high - low) / (most - least)) + low


def rank(x):
    """Ranks from below of each column; those with the same value share the lower rank."""
    across = numpy.ascontiguousarray(x.reshape(len(x), -1).T)
    order = across.argsort(axis=1)
    order += numpy.arange(0, across.size, len(x))[:, None]
    order = order.T.ravel()
    ordered = across.ravel()[order].reshape(len(x), -1)
    tied = ordered[1:] == ordered[:-1]
    ranks = numpy.ones(ordered.shape)
    for number, same in enumerate(tied, 1):
        ranks[number] = numpy.where(same, ranks[number - 1], number + 1)
    across.ravel()[order] = ranks.ravel()
    return across.T.reshape(x.shape)


class Asem:
    """The chain of the example, from the denominated values on."""

    def __init__(self, folder):
        self.folder = Path(folder)
        members = table(self.folder / "indicators.csv")
        levels = [[row for row in members if row["Level"] == level] for level in "1234"]
        self.codes = [[row["iCode"] for row in level] for level in levels]
        self.direction = column(levels[0], "Direction")
        self.weights = [column(level, "Weight") for level in levels[:3]]
        # For each level a matrix with a one where a member belongs to a group of the next.
        self.belongs = [
            numpy.array([[row["Parent"] == code for code in above] for row in level], float)
            for level, above in zip(levels, self.codes[1:])
        ]
        rows = table(self.folder / "step-denominated.csv")
        self.units = [row["uCode"] for row in rows]
        self.values = self.reference(rows, 0)
        self.incomplete = numpy.flatnonzero(numpy.isnan(self.values).any(axis=0))
        group = {row["uCode"]: row["EurAsia_group"] for row in table(self.folder / "units.csv")}
        _, self.group = numpy.unique([group[unit] for unit in self.units], return_inverse=True)
        self.of_group = numpy.eye(self.group.max() + 1)[:, self.group]

    def reference(self, rows, level):
        rows = {row["uCode"]: row for row in rows}
        return numpy.column_stack([column([rows[unit] for unit in self.units], code) for code in self.codes[level]])

    def imputed(self, count):
        """Missing values by the mean of the unit's group. Nothing is missing then, so that the screening keeps every unit."""
        x = numpy.repeat(self.values[:, None, :], count, axis=1)
        part = x[:, :, self.incomplete]
        flat = part.reshape(len(x), -1)
        known = ~numpy.isnan(flat)
        means = self.of_group @ numpy.where(known, flat, 0.0) / (self.of_group @ known.astype(float))
        x[:, :, self.incomplete] = numpy.where(known, flat, means[self.group]).reshape(part.shape)
        return x

    def treated(self, points):
        """Imputed and treated values: a replication for each number of points."""
        x = self.imputed(len(points))
        treat(x.reshape(len(x), -1), numpy.repeat(points, x.shape[2]))
        return x

    def aggregated(self, x, weights):
        """Every level above the indicators: arrays of replication, unit, group. `weights` of each level, with replications."""
        x, levels = x.transpose(1, 0, 2), []
        for belongs, weight in zip(self.belongs, weights):
            share = belongs * weight[..., None]
            x = x @ (share / share.sum(axis=-2, keepdims=True))
            levels.append(x)
        return levels

    def replications(self, random, count):
        """Places of the units in so many replications, each through the whole chain with its own settings."""
        points = random.integers(1, 6, count)
        ranked = random.random(count) < 0.5
        geometric = random.random(count) < 0.5
        noisy = [weight * (1 + NOISE * random.uniform(-1, 1, (count, len(weight)))) for weight in self.weights[1:]]
        x = self.treated(points) * self.direction
        x[:, ranked] = rank(x[:, ranked])
        x[:, ~ranked] = min_max(x[:, ~ranked], 1, 100)
        x[:, geometric] = numpy.log(x[:, geometric])
        index = self.aggregated(x, [self.weights[0], *noisy])[-1][:, :, 0]
        index[geometric] = numpy.exp(index[geometric])
        return places(index)

    def check(self):
        """Fails where the nominal stages aren't the reference's, or the places of many replications have other means."""
        assert not numpy.isnan(self.imputed(1)).any(), "something is missing after imputing"
        treated = self.treated(numpy.array([5]))
        normalised = min_max(treated * self.direction, 0, 100)
        levels = self.aggregated(normalised, self.weights)
        self.compare("step-imputed.csv", 0, self.imputed(1)[:, 0])
        self.compare("step-treated.csv", 0, treated[:, 0])
        self.compare("step-normalised.csv", 0, normalised[:, 0])
        for level, ours in enumerate(levels, 1):
            self.compare("step-aggregated.csv", level, ours[0])
        rows = {row["uCode"]: row for row in table(self.folder / "uncertainty-ranks.csv")}
        nominal, mean, low, high = (column([rows[unit] for unit in self.units], name) for name in ("Nominal", "Mean", "Q5", "Q95"))
        assert (places(levels[-1][:, :, 0])[0] == nominal).all(), "the nominal places are others than the reference's"
        random = numpy.random.default_rng(1)
        ours = numpy.concatenate([self.replications(random, BATCH) for _ in range(4000 // BATCH)]).mean(axis=0)
        # Theirs are 1,000 replications: the standard error of a mean is about 0.01 of the interval's width.
        assert (abs(ours - mean) <= 0.1 * numpy.maximum(high - low, 1)).all(), "the mean places are others than the reference's"

    def compare(self, name, level, ours):
        theirs = self.reference(table(self.folder / name), level)
        close = abs(ours - theirs) <= 1e-9 * numpy.maximum(abs(theirs), 1)
        assert close.all(), f"{name}: the rows and columns {numpy.argwhere(~close)[:5].tolist()} differ"


def asem(folder):
    """Replications per second of the whole chain, outliers treated anew in each: in batches, and one by one."""
    chain = Asem(folder)
    chain.check()
    random = numpy.random.default_rng(1)

    def rate(count, batch):
        return best_rate(count, lambda count: [chain.replications(random, batch) for _ in range(count // batch)])

    return {"numpy_asem": rate(8192, BATCH), "numpy_asem_one_by_one": rate(2048, 1)}


# Cities. What doesn't change from one replication to another is made once: the normalised values and their logarithms.

CITIES, INDICATORS, CATEGORIES, DIMENSIONS = 500, 91, 26, 3


class Cities:
    """91 indicators in 26 categories in 3 dimensions in an index. Arrays have the axes category, member, city."""

    def __init__(self):
        values = numpy.random.default_rng(1).uniform(0, 100, (INDICATORS, CITIES))
        least, most = values.min(axis=1, keepdims=True), values.max(axis=1, keepdims=True)
        scaled = (values - least) / (most - least)
        scores = (values - values.mean(axis=1, keepdims=True)) / values.std(axis=1, ddof=1, keepdims=True)
        share = values.argsort(axis=1).argsort(axis=1) / (CITIES - 1)
        # Each is kept above zero, for the sake of geometric means: 1 to 100, 50 and 20 a deviation, 1 to 100.
        normalised = [1 + 99 * scaled, 50 + 20 * scores, 1 + 99 * share]
        # Categories have 4 or 3 members. The place of a fourth that isn't there holds zeros.
        self.category, self.member = numpy.arange(INDICATORS) % CATEGORIES, numpy.arange(INDICATORS) // CATEGORIES
        self.dimension = numpy.arange(CATEGORIES) * DIMENSIONS // CATEGORIES
        self.plain = [values for one in normalised for values in (one, numpy.log(one))]
        self.padded = [numpy.zeros((CATEGORIES, self.member.max() + 1, CITIES)) for _ in self.plain]
        for padded, plain in zip(self.padded, self.plain):
            padded[self.category, self.member] = plain

    @staticmethod
    def settings(random, count):
        """Replications of each of the six choices of normalisation and mean, and the weights of the three levels."""
        choice = random.integers(0, 6, count)
        noise = 1 + NOISE * random.uniform(-1, 1, (count, INDICATORS + CATEGORIES + DIMENSIONS))
        weights = numpy.split(noise, [INDICATORS, INDICATORS + CATEGORIES], axis=1)
        return [(number, numpy.flatnonzero(choice == number)) for number in numpy.unique(choice)], weights

    def shares(self, weights):
        """Weights of the first two levels as shares of the group: replication, category, member; replication, dimension, category."""
        first = numpy.zeros((len(weights[0]), *self.padded[0].shape[:2]))
        first[:, self.category, self.member] = weights[0]
        first /= first.sum(axis=2, keepdims=True)
        second = numpy.zeros((len(first), DIMENSIONS, CATEGORIES))
        second[:, self.dimension, numpy.arange(CATEGORIES)] = weights[1]
        second /= second.sum(axis=2, keepdims=True)
        return first, second, weights[2] / weights[2].sum(axis=1, keepdims=True)

    def by_level(self, random, count):
        """Index of the cities, level by level: every category and dimension of every city is computed."""
        index = numpy.empty((count, CITIES))
        choices, weights = self.settings(random, count)
        first, second, third = self.shares(weights)
        for number, at in choices:
            categories = first[at].transpose(1, 0, 2) @ self.padded[number]
            dimensions = second[at] @ categories.transpose(1, 0, 2)
            result = (third[at][:, None] @ dimensions)[:, 0]
            index[at] = numpy.exp(result) if number % 2 else result
        return index

    def collapsed(self, random, count):
        """Index of the cities, and nothing else: the weights of all levels are multiplied first, as no mean changes between them."""
        index = numpy.empty((count, CITIES))
        choices, weights = self.settings(random, count)
        first, second, third = self.shares(weights)
        upper = third[:, self.dimension] * second[:, self.dimension, numpy.arange(CATEGORIES)]
        shares = first[:, self.category, self.member] * upper[:, self.category]
        for number, at in choices:
            result = shares[at] @ self.plain[number]
            index[at] = numpy.exp(result) if number % 2 else result
        return index

    def check(self):
        """Fails where the two ways differ from each other, or from plain loops."""
        results = [way(numpy.random.default_rng(3), 40) for way in (self.by_level, self.collapsed)]
        choices, weights = self.settings(numpy.random.default_rng(3), 40)
        for number, at in choices:
            for one in at:
                figures = self.plain[number]
                for group, weight in zip((self.category, self.dimension, numpy.zeros(DIMENSIONS, int)), weights):
                    members = [group == number for number in range(group.max() + 1)]
                    figures = [numpy.average(numpy.array(figures)[inside], axis=0, weights=weight[one][inside]) for inside in members]
                expected = numpy.exp(figures[0]) if number % 2 else figures[0]
                for result in results:
                    assert numpy.allclose(result[one], expected, rtol=1e-12), f"the index of choice {number} is wrong"


def cities():
    """Replications per second with places: level by level in batches and one by one, and with the levels multiplied into one."""
    model = Cities()
    model.check()
    random = numpy.random.default_rng(2)

    def rate(count, batch, way):
        return best_rate(count, lambda count: [places(way(random, batch)) for _ in range(count // batch)])

    return {
        "numpy_cities": rate(32768, 128, model.by_level),
        "numpy_cities_one_by_one": rate(8192, 1, model.by_level),
        "numpy_cities_collapsed": rate(131072, 256, model.collapsed),
    }


def main():
    match sys.argv[1:]:
        case ["asem", folder]:
            rates = asem(folder)
        case ["cities"]:
            rates = cities()
        case _:
            sys.exit(__doc__)
    for name, rate in rates.items():
        print(f"{name}_replications_per_second {rate:.1f}")


if __name__ == "__main__":
    main()
