//! Pictures of a profile: well-formed, told, the same every time, and whole in their tables whatever comes in.

use publish::svg::chances::{ChanceRow, Chances, chances};
use publish::svg::effects::{EffectRow, Effects, effects};
use publish::svg::fan::{Fan, fan};
use publish::svg::heat::{Heat, HeatRow, heat};
use publish::svg::picture::Picture;
use publish::svg::ranks::{RankRow, Ranks, ranks};
use publish::svg::scatter::{Dot, Kind, Scatter, scatter};

use crate::pages::assert_well_formed;
use crate::sample::locale;

const CITIES: [&str; 12] = [
    "Aurora",
    "San Bartolomé de las Colinas",
    "Überlingen am Fjord",
    "Nothing-on-Sea",
    "Kawabe",
    "Port <Royal> & \"Sons\"",
    "Little Harbour",
    "Villanova",
    "مدينة النور",
    "Østervik",
    "Two Rivers",
    "Zelenograd-on-the-Hill",
];

const POINTS: [&str; 8] = [
    "Household Internet Access",
    "Availability of WIFI in Public Areas",
    "Smart Electricity Meters",
    "Air Pollution · PM2.5",
    "Bicycle Network",
    "Public Transport Network Convenient to Reach on Foot",
    "Green Area Accessibility",
    "Voter Participation",
];

const CATEGORIES: [&str; 22] = [
    "ICT Infrastructure",
    "Water and Sanitation",
    "Drainage",
    "Electricity Supply",
    "Transport",
    "Public Sector",
    "Innovation",
    "Employment",
    "Waste",
    "Buildings",
    "Urban Planning",
    "Air Quality",
    "Environmental Quality",
    "Public Space and Nature",
    "Energy",
    "Education",
    "Health",
    "Culture",
    "Housing",
    "Social Inclusion",
    "Safety",
    "Food Security",
];

/// A number from 0 to 1 that looks random and is always the same.
fn noise(seed: usize) -> f64 {
    (seed.wrapping_mul(2_654_435_761) % 1009) as f64 / 1009.0
}

fn name(index: usize) -> String {
    match index / CITIES.len() {
        0 => CITIES[index].to_owned(),
        turn => format!("{} {}", CITIES[index % CITIES.len()], turn + 1),
    }
}

fn some_ranks(count: u32) -> Ranks {
    let row = |rank: u32| {
        let (better, worse) = (noise(rank as usize) * 6.0, noise(rank as usize + 77) * 9.0);
        let (low, high) =
            ((f64::from(rank) - better).max(1.0), (f64::from(rank) + worse).min(f64::from(count)));
        let is_own = rank == 4;
        RankRow { name: name(rank as usize - 1), rank, low: low.round(), high: high.round(), is_own }
    };
    Ranks { id: "ranks".to_owned(), count, rows: (1..=count).map(row).collect() }
}

fn some_chances(count: usize) -> Chances {
    let row = |index: usize| {
        let points = (index % 4) as u32 + 1;
        let weights: Vec<f64> = (0..4)
            .map(|band: usize| match band.abs_diff(index % 4) {
                0 => 0.6 + noise(index) * 2.0,
                1 => noise(index + 31) * 0.8,
                _ => noise(index + 7) * 0.05,
            })
            .collect();
        let sum: f64 = weights.iter().sum();
        let chances = std::array::from_fn(|band| weights[band] / sum);
        let is_shaky = chances[index % 4] < 0.6;
        ChanceRow { name: POINTS[index % POINTS.len()].to_owned(), chances, points, is_shaky }
    };
    Chances { id: "chances".to_owned(), rows: (0..count).map(row).collect() }
}

fn some_heat(cities: usize, categories: usize) -> Heat {
    let row = |city: usize| {
        let cell = |category: usize| {
            let share = noise(city * 31 + category * 7 + 3) * 1.15;
            (noise(city + category * 17) > 0.1).then_some(share)
        };
        HeatRow { name: name(city), is_own: city == 2, cells: (0..categories).map(cell).collect() }
    };
    let columns = CATEGORIES[..categories].iter().map(|&name| name.to_owned()).collect();
    Heat { id: "heat".to_owned(), columns, rows: (0..cities).map(row).collect() }
}

fn some_fan() -> Fan {
    let history = [61.0, 62.5, 66.0, 65.2, 73.1, 74.0, 76.4];
    let step = |year: i32| {
        let years = f64::from(year - 2024);
        (year, [-0.5, 0.2, 1.1, 2.0, 3.1].map(|speed| 76.4 + speed * years - 0.04 * speed * years * years))
    };
    Fan {
        id: "fan".to_owned(),
        name: "Household Internet Access".to_owned(),
        unit: "%".to_owned(),
        history: (2018..).zip(history).collect(),
        breaks: vec![2022],
        fan: (2025..=2030).map(step).collect(),
        own: (2024, 76.4),
        target: Some(86.0),
        benchmark: Some(95.0),
        milestones: vec![(2026, 79.8), (2028, 83.1)],
    }
}

fn some_scatter() -> Scatter {
    let dot = |index: usize| {
        let kind = match index {
            4 => Kind::Own,
            0..=8 => Kind::Peer,
            _ => Kind::Other,
        };
        let spread = if kind == Kind::Other { 3.0 } else { 0.8 };
        let people = 120_000.0 * ((noise(index * 3 + 1) - 0.5) * 2.0 * spread).exp();
        Dot { name: name(index), x: people, y: 18_000.0 + 30_000.0 * noise(index * 5 + 2), kind }
    };
    Scatter {
        id: "scatter".to_owned(),
        x_label: "Population".to_owned(),
        y_label: "GDP per inhabitant (PPP)".to_owned(),
        x_log: true,
        y_log: false,
        dots: (0..40).map(dot).collect(),
    }
}

fn some_effects() -> Effects {
    let row = |(name, first, total): (&str, f64, f64)| EffectRow {
        name: name.to_owned(),
        first,
        first_interval: [first - 0.06, first + 0.05],
        total,
        total_interval: [total - 0.07, total + 0.09],
    };
    let rows = [
        ("Weights", 0.46, 0.61),
        ("Way of aggregation within dimensions", 0.22, 0.35),
        ("Missing data", 0.11, 0.18),
        ("Normalisation", 0.03, 0.08),
        ("Benchmarks", 0.01, 0.01),
    ];
    Effects { id: "effects".to_owned(), rows: rows.map(row).into() }
}

/// Pictures, each with the number of its figures' rows.
fn usual() -> [(Picture, usize); 6] {
    [
        (ranks(&some_ranks(60), locale()), 60),
        (chances(&some_chances(120), locale()), 120),
        (heat(&some_heat(12, 22), locale()), 12),
        (fan(&some_fan(), locale()), 7 + 1 + 1 + 6 + 2 + 1 + 1),
        (scatter(&some_scatter(), locale()), 40),
        (effects(&some_effects(), locale()), 5),
    ]
}

/// Pictures of figures that have no place anywhere, and of hostile names.
fn odd() -> [(Picture, usize); 6] {
    let (mut odd_ranks, mut odd_chances) = (some_ranks(3), some_chances(4));
    "a&\"<b".clone_into(&mut odd_ranks.id);
    odd_ranks.rows[0] = RankRow { rank: 0, low: f64::NAN, high: f64::INFINITY, ..odd_ranks.rows[0].clone() };
    odd_ranks.rows[1] = RankRow { rank: 99, low: 1e300, high: -4.0, ..odd_ranks.rows[1].clone() };
    odd_chances.rows[0].chances = [f64::NAN; 4];
    odd_chances.rows[1].chances = [0.0; 4];
    odd_chances.rows[2].chances = [f64::INFINITY, -1.0, 0.2, 0.2];
    odd_chances.rows[3].points = 7;
    let mut odd_heat = some_heat(2, 3);
    odd_heat.rows[0].cells = vec![Some(f64::NAN), Some(f64::NEG_INFINITY)];
    odd_heat.rows[1].cells = vec![Some(1e9), None, Some(0.0), Some(0.5)];
    let mut odd_fan = some_fan();
    odd_fan.history[1].1 = f64::NAN;
    odd_fan.fan[2].1[3] = f64::INFINITY;
    odd_fan.own.1 = f64::NAN;
    odd_fan.target = Some(f64::NAN);
    odd_fan.benchmark = Some(1e12);
    odd_fan.breaks = vec![i32::MIN, i32::MAX];
    odd_fan.milestones[0].1 = f64::NEG_INFINITY;
    let mut odd_scatter = some_scatter();
    odd_scatter.dots[0].x = f64::NAN;
    odd_scatter.dots[1].y = f64::INFINITY;
    odd_scatter.dots[2].x = -5.0;
    let mut odd_effects = some_effects();
    odd_effects.rows[0].first = f64::NAN;
    odd_effects.rows[1].total_interval = [f64::NEG_INFINITY, 7.0];
    odd_effects.rows[2].total = 1e300;
    [
        (ranks(&odd_ranks, locale()), 3),
        (chances(&odd_chances, locale()), 4),
        (heat(&odd_heat, locale()), 2),
        (fan(&odd_fan, locale()), 7 + 2 + 1 + 6 + 2 + 1 + 1),
        (scatter(&odd_scatter, locale()), 40),
        (effects(&odd_effects, locale()), 5),
    ]
}

/// Pictures of nothing.
fn empty() -> [(Picture, usize); 6] {
    let none = Fan {
        history: vec![],
        breaks: vec![],
        fan: vec![],
        own: (2024, f64::NAN),
        target: None,
        benchmark: None,
        milestones: vec![],
        ..some_fan()
    };
    [
        (ranks(&some_ranks(0), locale()), 0),
        (chances(&some_chances(0), locale()), 0),
        (heat(&some_heat(0, 0), locale()), 0),
        (fan(&none, locale()), 1),
        (scatter(&Scatter { dots: vec![], ..some_scatter() }, locale()), 0),
        (effects(&Effects { rows: vec![], ..some_effects() }, locale()), 0),
    ]
}

#[test]
fn pictures_are_well_formed_and_say_what_they_show() {
    let messages = regex::Regex::new(r"\[picture|\[[a-z]+-[a-z-]+\]|\{ ?\$").unwrap();
    for (picture, _) in usual().into_iter().chain(odd()).chain(empty()) {
        assert_well_formed(&picture.svg);
        assert!(picture.svg.contains("-title\">") && picture.svg.contains("<desc id="), "{}", picture.title);
        assert!(!picture.title.is_empty() && picture.says.ends_with('.'), "{}", picture.says);
        assert!(!picture.svg.contains("<script"));
        let said = format!("{picture:?}");
        assert!(messages.find(&said).is_none(), "{:?}", messages.find(&said));
    }
}

#[test]
fn the_same_figures_make_the_same_picture() {
    assert_eq!(usual(), usual());
    assert_eq!(format!("{:?}", odd()), format!("{:?}", odd()));
}

#[test]
fn a_table_has_a_row_for_each_figure_and_a_cell_for_each_heading() {
    for (picture, rows) in usual().into_iter().chain(odd()).chain(empty()) {
        assert_eq!(picture.table.rows.len(), rows, "{}", picture.title);
        let wide = picture.table.headings.len();
        assert!(picture.table.rows.iter().all(|row| row.len() == wide), "{}", picture.title);
    }
}

#[test]
fn a_figure_that_is_no_number_is_a_dash_and_never_a_coordinate() {
    let coordinate =
        regex::Regex::new(r#" (?:d|x|y|cx|cy|r|width|height|transform|viewBox)="[^"]*(?:NaN|inf|\d{7})"#);
    let coordinate = coordinate.unwrap();
    for (picture, _) in odd() {
        assert!(!picture.svg.contains("NaN"), "{}", picture.title);
        assert!(coordinate.find(&picture.svg).is_none(), "{:?}", coordinate.find(&picture.svg));
        assert!(picture.table.rows.iter().flatten().any(|cell| cell == "–"), "{}", picture.title);
        assert!(!format!("{:?}", picture.table).contains("NaN"), "{}", picture.title);
    }
}

#[test]
fn nothing_to_show_is_said() {
    for (picture, _) in empty() {
        assert!(picture.svg.contains(">There is nothing to show.</text>"), "{}", picture.title);
        assert_eq!(picture.says, "There is nothing to show.");
    }
}

#[test]
fn every_mark_says_its_figure() {
    for (picture, says) in [
        (ranks(&some_ranks(12), locale()), "Nothing-on-Sea: rank 4, interval from 1 to "),
        (
            chances(&some_chances(4), locale()),
            "Household Internet Access: Below 33% of target, with a chance of ",
        ),
        (fan(&some_fan(), locale()), "Target, 2030: 86%"),
        (fan(&some_fan(), locale()), "Break in 2022"),
        (effects(&some_effects(), locale()), "Weights, alone (first-order): 0.46, interval 0.4 to 0.51"),
        (scatter(&some_scatter(), locale()), "<title>Kawabe: Population "),
    ] {
        assert!(picture.svg.contains(says), "{says}\n{}", picture.svg);
    }
}

#[test]
fn a_category_that_is_not_scored_is_hatched_and_never_zero() {
    let mut map = some_heat(1, 2);
    map.rows[0].cells = vec![None, Some(0.9496)];
    let picture = heat(&map, locale());
    assert!(picture.svg.contains("Aurora · ICT Infrastructure: not scored"));
    assert!(picture.svg.contains(">94</text>") && picture.svg.contains("94.96"));
    assert_eq!(picture.table.rows, [["Aurora", "–", "94.96%"]]);
    assert!(!picture.svg.contains(">0</text>"));
}

#[test]
fn a_benchmark_far_away_is_said_at_the_edge_and_squashes_nothing() {
    let near = fan(&some_fan(), locale()).svg;
    let far = fan(&Fan { benchmark: Some(900.0), ..some_fan() }, locale()).svg;
    let low = fan(&Fan { benchmark: Some(-900.0), ..some_fan() }, locale()).svg;
    let dashes = "stroke-dasharray=\"9 5\"";
    assert!(near.contains(dashes) && !near.contains("↑"));
    assert!(!far.contains(dashes) && far.contains("↑ Benchmark") && far.contains("900%"));
    assert!(!low.contains(dashes) && low.contains("↓ Benchmark") && low.contains("−900%"));
}

#[test]
fn the_line_of_the_figures_has_a_gap_at_a_break() {
    let lines = |breaks: Vec<i32>| {
        let svg = fan(&Fan { breaks, ..some_fan() }, locale()).svg;
        svg.matches("fill=\"none\" stroke=\"#1b232c\" stroke-width=\"1.8\"").count()
    };
    assert_eq!((lines(vec![]), lines(vec![2022]), lines(vec![2020, 2022])), (1, 2, 3));
}

#[test]
fn names_of_cities_do_not_overlap_and_peers_come_first() {
    let picture = scatter(&some_scatter(), locale());
    let bold = "font-weight=\"bold\"";
    assert_eq!(picture.svg.matches(bold).count(), 1);
    assert!(picture.svg.matches("<title>").count() >= 40);
    let crowd = Dot { name: "Twin".to_owned(), x: 1e5, y: 2e4, kind: Kind::Other };
    let crowded = scatter(&Scatter { dots: vec![crowd; 30], ..some_scatter() }, locale());
    assert!(crowded.svg.matches(">Twin</text>").count() < 9);
    assert_eq!(crowded.svg.matches("<title>Twin: ").count(), 30);
}

#[test]
fn coordinates_of_a_profile_have_at_most_two_decimals() {
    let attribute =
        regex::Regex::new(r#" (?:d|x|y|cx|cy|r|width|height|transform|font-size)="[^"]*\.\d{3}"#).unwrap();
    for (picture, _) in usual() {
        assert!(attribute.find(&picture.svg).is_none(), "{:?}", attribute.find(&picture.svg));
    }
}

/// Writes pictures for a person to look at: `cargo test -p u4ssc-publish -- --ignored`.
#[test]
#[ignore = "writes pictures for a person to look at"]
fn write_charts() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("publish-sample");
    std::fs::create_dir_all(&folder).unwrap();
    let write = |picture: Picture, name: &str| {
        std::fs::write(folder.join(format!("{name}.svg")), picture.svg).unwrap();
    };
    for (index, (picture, _)) in usual().into_iter().enumerate() {
        let name = picture.id.clone();
        write(picture, &format!("{index}-{name}"));
    }
    for (index, (picture, _)) in odd().into_iter().enumerate() {
        write(picture, &format!("odd-{index}"));
    }
    let lower = Fan { benchmark: Some(5.0), unit: "µg/m³".to_owned(), ..lower_is_better() };
    write(fan(&lower, locale()), "fan-lower");
    write(ranks(&some_ranks(12), locale()), "ranks-few");
    write(chances(&some_chances(12), locale()), "chances-few");
    write(heat(&some_heat(40, 22), locale()), "heat-tall");
    write(heat(&some_heat(9, 5), locale()), "heat-few");
}

/// A fan that falls, with a target that half of the cases reach.
fn lower_is_better() -> Fan {
    let step = |year: i32| {
        let years = f64::from(year - 2023);
        (year, [1.02_f64, 1.0, 0.97, 0.94, 0.91].map(|rate| 31.0 * rate.powf(years)))
    };
    Fan {
        name: "Air Pollution · PM10".to_owned(),
        history: vec![(2019, 35.0), (2021, 34.2), (2023, 31.0)],
        fan: (2024..=2033).map(step).collect(),
        own: (2023, 31.0),
        target: Some(22.9),
        milestones: vec![(2028, 26.6)],
        breaks: vec![],
        ..some_fan()
    }
}
