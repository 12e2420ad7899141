//! Figures as people read them: with their units, as percentages, and from the least to the most.

use assess::band::Band;
use icu_plurals::PluralCategory;

use super::Locale;
use crate::number::DECIMALS;

impl Locale {
    /// From the least to the most; one figure where both are the same.
    pub fn interval(&self, low: f64, high: f64) -> String {
        let [low, high] = [low, high].map(|share| self.percent(share));
        if low == high { low } else { self.text_with("interval-of", &[("low", &low), ("high", &high)]) }
    }

    /// A number with grouped thousands and at most so many decimals; a value below one keeps three significant
    /// digits, and only zero is "0".
    pub fn number(&self, value: f64, decimals: usize) -> String {
        self.numbers.write(value, decimals)
    }

    /// A number with its unit behind it, as far as it has one.
    pub fn with_unit(&self, value: f64, unit: &str) -> String {
        self.number(value, DECIMALS) + &self.behind(value, unit)
    }

    /// What stands behind a number that has this unit: the unit's form there, and what parts the two.
    pub fn behind(&self, value: f64, unit: &str) -> String {
        match self.unit_form(value, unit) {
            "" => String::new(),
            "%" => self.numbers.percent.1.clone(),
            // Latin letters are parted from a number even where a language's own are not.
            unit if unit.starts_with(|c: char| c.is_ascii_alphabetic()) => format!("\u{a0}{unit}"),
            unit => format!("{}{unit}", self.unit_gap),
        }
    }

    /// A unit as the language says it behind a number.
    fn unit_form<'a>(&'a self, value: f64, unit: &'a str) -> &'a str {
        let Some(forms) = self.units.get(unit) else { return unit };
        let form = match self.numbers.plural(value, DECIMALS) {
            PluralCategory::Zero => &forms.zero,
            PluralCategory::One => &forms.one,
            PluralCategory::Two => &forms.two,
            PluralCategory::Few => &forms.few,
            PluralCategory::Many => &forms.many,
            PluralCategory::Other => &None,
        };
        form.as_ref().unwrap_or(&forms.other)
    }

    /// A probability as a whole percentage: more digits would claim more than is known.
    pub fn chance(&self, share: f64) -> String {
        match share {
            none if none > 0.0 && none < 0.005 => self.bounded("less-than", 0.01),
            all if (0.995..1.0).contains(&all) => self.bounded("more-than", 0.99),
            share => self.percent((share * 100.0).round() / 100.0),
        }
    }

    /// A probability that was learned from 1 to 99 %; its ends stand for all that is beyond.
    pub fn learned_chance(&self, share: f64) -> String {
        match share {
            least if least <= 0.01 => self.bounded("at-most", 0.01),
            most if most >= 0.99 => self.bounded("at-least", 0.99),
            share => self.chance(share),
        }
    }

    fn bounded(&self, id: &str, share: f64) -> String {
        self.text_with(id, &[("value", &self.percent(share))])
    }

    /// A share as a percentage with one decimal; with more where rounding would show it in another band.
    pub fn percent(&self, share: f64) -> String {
        let (before, behind) = &self.numbers.percent;
        let rounded = (1..9).find(|decimals| {
            let tens = 10_f64.powi(*decimals);
            Band::of((share * 100.0 * tens).round() / tens / 100.0) == Band::of(share)
        });
        let decimals = usize::try_from(rounded.unwrap_or(1)).unwrap_or(1);
        format!("{before}{}{behind}", self.number(share * 100.0, decimals))
    }
}
