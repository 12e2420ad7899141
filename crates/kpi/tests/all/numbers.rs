//! Every case of `catalogue/cases/numbers.toml` is read as it says.

use kpi::read::{Answer, Unreadable};
use serde::Deserialize;

#[derive(Deserialize)]
struct Cases {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    text: String,
    value: Option<f64>,
    yes: Option<bool>,
    state: Option<String>,
    finding: Option<String>,
    readings: Option<[f64; 2]>,
    unit: Option<String>,
    #[serde(default)]
    approximate: bool,
    source: String,
}

impl Case {
    fn expected(&self) -> String {
        if let Some(value) = self.value {
            let about = if self.approximate { "about " } else { "" };
            return format!("{about}{value} {}", self.unit.as_deref().unwrap_or("-"));
        }
        if let Some(yes) = self.yes {
            return format!("yes: {yes}");
        }
        match (&self.state, &self.finding, &self.readings) {
            (Some(state), _, _) => state.clone(),
            (_, Some(finding), Some([a, b])) => format!("{finding} {a} {b}"),
            (_, finding, _) => finding.clone().unwrap_or_default(),
        }
    }
}

#[test]
fn numbers_are_read_as_people_type_and_print_them() {
    let cases: Cases = toml::from_str(
        &std::fs::read_to_string(crate::catalogue::root().join("cases/numbers.toml")).unwrap(),
    )
    .unwrap();
    let (catalogue, _) = crate::catalogue::load();
    let mut wrong = String::new();
    for case in &cases.case {
        let read = match catalogue.vocabulary.read(&case.text, &catalogue.units, None) {
            Ok(Some(Answer::Number(number))) => {
                let about = if number.approximate { "about " } else { "" };
                format!("{about}{} {}", number.value, number.unit.as_deref().unwrap_or("-"))
            }
            Ok(Some(Answer::YesNo(yes))) => format!("yes: {yes}"),
            Ok(Some(Answer::NotReported)) => "not-reported".to_owned(),
            Ok(Some(Answer::NotVerified)) => "not-verified".to_owned(),
            Ok(Some(Answer::NotApplicable)) => "not-applicable".to_owned(),
            Ok(None) => "nothing".to_owned(),
            Err(Unreadable::Ambiguous([a, b])) => format!("number-ambiguous {a} {b}"),
            Err(Unreadable::NotANumber) => "number-unreadable".to_owned(),
        };
        if read != case.expected() {
            wrong +=
                &format!("{:?} ({}): read {read}, expected {}\n", case.text, case.source, case.expected());
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
    assert!(cases.case.len() > 300);
}
