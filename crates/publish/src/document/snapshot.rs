//! The City Snapshot: four pages that show performance to benchmarks at a glance.

use super::Block;
use super::maker::Maker;

/// `address` is where more is to be found.
pub(super) fn write(maker: &mut Maker, address: Option<&str>) {
    maker.opening(&maker.about.framework.name);
    maker.heading(1, maker.t("doc-coverage"));
    let report = maker.about;
    maker.say(maker.levels());
    maker.say(maker.summary());
    maker.push(Block::NewPage);
    maker.heading(1, maker.t("doc-performance"));
    maker.wheel(100);
    maker.push(Block::NewPage);
    maker.heading(1, maker.t("doc-sub-dimensions"));
    for dimension in &report.dimensions {
        let score = maker.score(&dimension.score);
        let variables = [("name", dimension.name.as_str()), ("value", &score)];
        maker.heading(2, maker.locale.text_with("named", &variables));
        maker.boxes(dimension);
    }
    maker.bands();
    if let Some(address) = address {
        maker.say(maker.locale.text_with("doc-address", &[("address", address)]));
    }
}
