//! The Certificate: one page that says what was reported and verified, with the address where that can be read.

use super::maker::Maker;
use super::{Block, Drawing, picture};

/// `address` is shown as words and as a code that a telephone reads.
pub(super) fn write(maker: &mut Maker, address: Option<&str>) {
    let report = maker.about;
    let variables = [
        ("city", report.city.name.as_str()),
        ("framework", &report.framework.name),
        ("period", &report.city.period),
    ];
    // Whoever reported nothing has not reported; the counts below say so.
    let any = report.score.with_value > 0;
    if any {
        maker.say(maker.locale.text_with("doc-certificate-text", &variables));
    } else {
        maker.say(maker.summary());
    }
    maker.say(maker.levels());
    maker.say(maker.verified());
    // Nothing certifies what nobody looked at.
    if any && report.verification.accepted == 0 {
        maker.push(Block::Notice { text: maker.t("doc-certificate-unverified").into_owned() });
    }
    let Some(address) = address else { return };
    let alt = maker.locale.text_with("doc-code-alt", &[("address", address)]);
    match picture::code(address, &alt) {
        Some(code) => maker.picture(Drawing::whole(code), alt, address.to_owned(), 15),
        None => maker.say(maker.locale.text_with("doc-address", &[("address", address)])),
    }
}
