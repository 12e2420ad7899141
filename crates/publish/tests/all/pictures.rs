//! Pictures: well-formed, complete, the same every time, and a missing value is never drawn as zero.

use publish::svg::radar::radar;
use publish::svg::strip::strip;
use publish::svg::wheel::wheel;

use crate::pages::assert_well_formed;
use crate::sample::{city, full, handful, locale, report};

#[test]
fn the_wheel_has_a_title_for_each_data_point_and_group() {
    for dossier in [handful(), full("aurora", "Aurora", 1), city("bare", "Bare")] {
        let report = report(&dossier);
        let svg = wheel(&report, locale());
        assert_well_formed(&svg);
        for (_, category, kpi, point) in report.data_points() {
            let mut name = format!("<title>{} · {} ({})", category.name, kpi.name, kpi.code);
            if kpi.has_parts {
                name = format!("{name} · {}", point.name);
            }
            let name = name.replace('&', "&amp;");
            assert!(svg.contains(&format!("{name}: ")), "{name}");
        }
        let groups: usize = report.dimensions.iter().map(|dimension| 1 + dimension.categories.len()).sum();
        assert_eq!(svg.matches("<title").count(), report.data_points().count() + groups + 2);
        assert!(!svg.contains("NaN") && !svg.contains("<script"));
    }
}

#[test]
fn a_title_says_value_band_and_share_or_why_there_is_none() {
    let svg = wheel(&report(&handful()), locale());
    for said in [
        "Household Internet Access (EC: ICT: ICT: 1C): 93%, 66 to 95% of target (93% of target)",
        "Air Pollution (EN: EN: AQ: 1C) · PM2.5: 0\u{a0}µg/m³, 95% of target and more",
        "Air Pollution (EN: EN: AQ: 1C) · PM10: 31.5\u{a0}µg/m³, Not verified",
        "Air Pollution (EN: EN: AQ: 1C) · NO2: Not reported",
        "Basic Water Supply (EC: I: WS: 1C): 134.2%, Implausible",
        "Availability of WIFI in Public Areas (EC: ICT: ICT: 5C): 78\u{a0}hotspots, No benchmark",
        "· Connected: no, Below 33% of target",
    ] {
        assert!(svg.contains(said), "{said}");
    }
}

#[test]
fn numbers_have_at_most_two_decimals() {
    let report = report(&full("aurora", "Aurora", 1));
    let svg = wheel(&report, locale());
    let attribute = regex::Regex::new(r#" (?:d|x|y|cx|cy|r|transform|font-size)="[^"]*\.\d{3}"#).unwrap();
    assert!(attribute.find(&svg).is_none(), "{:?}", attribute.find(&svg));
    assert_eq!(svg, wheel(&report, locale()));
}

#[test]
fn an_unscored_category_is_a_gap_with_its_name_in_the_radar() {
    let report = report(&handful());
    for dimension in &report.dimensions {
        let svg = radar(&report, dimension, locale());
        assert_well_formed(&svg);
        let unscored = dimension.categories.iter().filter(|category| category.score.share.is_none()).count();
        assert_eq!(svg.matches(">not scored</text>").count(), unscored);
        assert_eq!(svg.matches("<circle class=\"area").count(), dimension.categories.len() - unscored);
    }
}

#[test]
fn a_strip_shows_no_mark_without_a_score() {
    let (some, none) = (report(&handful()), report(&city("bare", "Bare")));
    let (some, none) = (strip(&some.score, locale()), strip(&none.score, locale()));
    assert_well_formed(&some);
    assert_well_formed(&none);
    assert_eq!((some.matches("<circle").count(), none.matches("<circle").count()), (1, 0));
    assert!(none.contains("not scored"));
}
