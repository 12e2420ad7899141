//! Pictures of the site: trends, bars, small multiples and the map are well-formed, told, and never draw what is not known.

use assess::band::Band;
use kpi::catalogue::TextFile;
use publish::svg::bars::{Bar, Bars, Kind, bars};
use publish::svg::multiples::{Multiples, Panel, multiples};
use publish::svg::picture::Picture;
use publish::svg::trend::{TrendLine, TrendPicture, trend};
use publish::svg::world::{Dot, FILE, Land, World, read, world};

use crate::pages::assert_well_formed;
use crate::sample::{locale, root};

const HOSTILE: &str = "a&\"<b";

fn land() -> Land {
    let text = std::fs::read_to_string(root().join(FILE)).unwrap();
    read(&TextFile { path: FILE, text: &text }).unwrap()
}

fn some_trend() -> TrendPicture {
    TrendPicture {
        id: "trend".to_owned(),
        name: "Household Internet Access".to_owned(),
        unit: "%".to_owned(),
        figures: vec![(2018.0, 70.0), (2019.0, 74.0), (2021.0, 80.0), (2022.0, 81.0)],
        line: Some(TrendLine { years: [2018.0, 2022.0], ends: [71.0, 82.0], interval: Some([1.5, 4.0]) }),
        benchmark: Some(100.0),
    }
}

fn some_bars() -> Bars {
    let bar = |name: &str, value: Option<f64>, band: Option<Band>| Bar {
        name: name.to_owned(),
        value,
        band,
        state: "Not reported".to_owned(),
        is_own: false,
    };
    Bars {
        kind: Kind::Cities,
        id: "bars".to_owned(),
        name: "Air Pollution: PM2.5".to_owned(),
        unit: "µg/m³".to_owned(),
        benchmark: Some(5.0),
        rows: vec![
            bar("Aurora", Some(10.4), Some(Band::From33)),
            bar("Nothing-on-Sea", None, None),
            bar(HOSTILE, Some(64.0), Some(Band::Below33)),
            bar("Zero", Some(0.0), None),
        ],
    }
}

fn some_multiples() -> Multiples {
    let panel = |name: &str, figures: Vec<(f64, f64)>| Panel {
        name: name.to_owned(),
        unit: "%".to_owned(),
        heading: ("↗".to_owned(), "moderate".to_owned()),
        figures,
    };
    Multiples {
        id: "moves".to_owned(),
        name: "Aurora".to_owned(),
        panels: vec![
            panel("Household Internet Access", vec![(2020.0, 70.0), (2022.0, 80.0), (2023.0, 79.0)]),
            panel(HOSTILE, vec![(2021.0, -4.0), (2023.0, 4.0)]),
        ],
    }
}

fn some_cities() -> Vec<Dot> {
    let dot = |name: &str, location, band| Dot {
        name: name.to_owned(),
        country: "Somewhere".to_owned(),
        location,
        band,
        score: "72%".to_owned(),
    };
    vec![
        dot("Ålesund", Some([62.47, 6.15]), Some(Band::From66)),
        dot("Riyadh", Some([24.71, 46.68]), Some(Band::From33)),
        dot("Far South", Some([-89.0, 179.9]), None),
        dot(HOSTILE, None, Some(Band::From95)),
    ]
}

fn some_world(land: &Land) -> World<'_> {
    World { id: "map".to_owned(), land, cities: some_cities() }
}

fn odd(land: &Land) -> [Picture; 4] {
    let mut odd_trend = some_trend();
    odd_trend.figures[0].1 = f64::NAN;
    odd_trend.figures[1].1 = f64::INFINITY;
    odd_trend.benchmark = Some(1e14);
    let mut odd_bars = some_bars();
    odd_bars.rows[0].value = Some(f64::NAN);
    odd_bars.rows[2].value = Some(-1e300);
    odd_bars.benchmark = Some(f64::INFINITY);
    let mut odd_multiples = some_multiples();
    odd_multiples.panels[0].figures = vec![(2020.0, f64::NAN)];
    odd_multiples.panels[1].figures = vec![];
    let mut odd_world = some_world(land);
    odd_world.cities[0].score.clear();
    [
        trend(&odd_trend, locale()),
        bars(&odd_bars, locale()),
        multiples(&odd_multiples, locale()),
        world(&odd_world, locale()),
    ]
}

fn usual(land: &Land) -> [Picture; 4] {
    [
        trend(&some_trend(), locale()),
        bars(&some_bars(), locale()),
        multiples(&some_multiples(), locale()),
        world(&some_world(land), locale()),
    ]
}

fn empty(land: &Land) -> [Picture; 4] {
    [
        trend(&TrendPicture { figures: vec![], line: None, ..some_trend() }, locale()),
        bars(&Bars { rows: vec![], ..some_bars() }, locale()),
        multiples(&Multiples { panels: vec![], ..some_multiples() }, locale()),
        world(&World { cities: vec![], ..some_world(land) }, locale()),
    ]
}

#[test]
fn pictures_of_the_site_are_well_formed_and_say_what_they_show() {
    let land = land();
    let coordinate = regex::Regex::new(r#" (?:d|x|y|cx|cy|r|width|height)="[^"]*(?:NaN|inf|\d{7})"#).unwrap();
    for picture in usual(&land).into_iter().chain(odd(&land)).chain(empty(&land)) {
        assert_well_formed(&picture.svg);
        assert!(picture.svg.contains("-title\">") && picture.svg.contains("<desc id="), "{}", picture.title);
        assert!(!picture.title.is_empty() && picture.says.ends_with('.'), "{}", picture.says);
        assert!(coordinate.find(&picture.svg).is_none(), "{:?}", coordinate.find(&picture.svg));
        let wide = picture.table.headings.len();
        assert!(picture.table.rows.iter().all(|row| row.len() == wide), "{}", picture.title);
        assert!(!format!("{:?}", picture.table).contains("NaN"), "{}", picture.title);
    }
    for picture in empty(&land) {
        assert_eq!(picture.says, "There is nothing to show.", "{}", picture.title);
    }
    assert_eq!(usual(&land), usual(&land));
}

#[test]
fn a_city_without_a_value_has_no_bar_and_its_row_says_why() {
    let picture = bars(&some_bars(), locale());
    assert_eq!(picture.svg.matches("<rect ").count(), 3, "zero is a bar, a missing value is none");
    assert_eq!(picture.table.rows[1], ["Nothing-on-Sea", "–", "Not reported"]);
    assert!(picture.says.starts_with("3 of 4 cities have a value."), "{}", picture.says);
    // The band is told by dots too.
    assert_eq!(picture.svg.matches("r=\"2.4\"").count(), 8);
}

#[test]
fn a_city_without_a_location_is_not_on_the_map_and_its_row_says_so() {
    let land = land();
    let picture = world(&some_world(&land), locale());
    assert_eq!(picture.svg.matches("class=\"segment\"").count(), 3);
    assert_eq!(picture.table.rows[3][3], "no location known");
    assert_eq!(picture.table.rows[0][3], "62.47°, 6.15°");
}

#[test]
fn the_land_is_on_the_earth_and_names_its_source() {
    let land = land();
    assert!(land.source.contains("Natural Earth"));
    let all = land.land.iter().flatten();
    assert!(all.clone().count() > 1000);
    assert!(all.clone().all(|[x, y]| x.abs() <= 180.0 && y.abs() <= 90.0));
    // No side of a piece runs across the whole map.
    for piece in &land.land {
        assert!(piece.windows(2).all(|pair| (pair[0][0] - pair[1][0]).abs() < 90.0), "{:?}", piece[0]);
    }
}

#[test]
fn lines_of_a_trend_turn_around_its_middle() {
    let picture = trend(&some_trend(), locale());
    // 76.5 in the middle of four years; 4 more per year at most, 1.5 at least.
    assert_eq!(picture.table.rows[0], ["2018", "70", "71", "68.5 to 73.5"]);
    assert_eq!(picture.table.rows[3], ["2022", "81", "82", "79.5 to 84.5"]);
}
