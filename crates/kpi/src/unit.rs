//! Units: UCUM codes with their dimension, their scale, and the things they count.
//!
//! UCUM gives annotations such as `{household}` no meaning. Here they are the *kind* of thing counted, so that
//! adding households to inhabitants is refused although both are pure numbers. Pure number factors (`%`,
//! `10*5`) are kept apart from physical ones (`km`, `h`): a formula writes the former out (`100 * a / b`), and
//! the engine converts the latter by itself (km2 over hectares).

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::{Arc, PoisonError, RwLock};

use octofhir_ucum::{UcumError, UnitExpr, analyse, parse_expression};

/// Base units in the order of [`Unit::dimension`].
const BASE: [&str; 7] = ["m", "s", "g", "rad", "K", "C", "cd"];
/// Inhabitants, students and workers are all persons, so this kind (always the first) agrees with every other one.
const ANYONE: (&str, u16) = ("person", 1);
/// How many different kinds one unit can carry (`{FTE}/{inhabitant}` has two).
const KINDS: usize = 4;

/// How many units and kinds are remembered, so that a hostile table can't fill the memory with invented ones.
const MOST_KNOWN: usize = 4096;

/// What a UCUM code means: dimension, scale and kinds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Unit {
    /// Exponents of the seven UCUM base units: length, time, mass, angle, temperature, charge, luminosity.
    pub dimension: [i8; 7],
    /// Physical scale: how many base units one of this unit is, pure numbers left out.
    pub scale: f64,
    /// Pure number factor: 0.01 for `%`, 100000 for `10*5`.
    pub number: f64,
    /// Things counted, as (kind, exponent), sorted by kind; unused places are (0, 0).
    kinds: [(u16, i8); KINDS],
}

impl Unit {
    /// The pure number 1.
    pub const ONE: Self = Self { dimension: [0; 7], scale: 1.0, number: 1.0, kinds: [(0, 0); KINDS] };

    /// True for pure numbers, counted things included.
    pub fn is_number(&self) -> bool {
        self.dimension == [0; 7]
    }

    /// The unit of a product.
    #[must_use]
    pub fn times(&self, other: &Self) -> Self {
        self.combine(other, 1)
    }

    /// The unit of a quotient.
    #[must_use]
    pub fn over(&self, other: &Self) -> Self {
        self.combine(other, -1)
    }

    fn combine(&self, other: &Self, sign: i8) -> Self {
        let mut unit = *self;
        for (exponent, more) in unit.dimension.iter_mut().zip(other.dimension) {
            *exponent = exponent.saturating_add(sign.saturating_mul(more));
        }
        (unit.scale, unit.number) = if sign > 0 {
            (self.scale * other.scale, self.number * other.number)
        } else {
            (self.scale / other.scale, self.number / other.number)
        };
        for (kind, exponent) in other.kinds.iter().filter(|(kind, _)| *kind != 0) {
            unit.count_kind(*kind, exponent.saturating_mul(sign));
        }
        unit
    }

    /// Adds a kind; a unit with more than four different kinds keeps the first four, which only makes the check milder.
    fn count_kind(&mut self, kind: u16, exponent: i8) {
        if let Some(place) = self.kinds.iter_mut().find(|(known, _)| *known == kind) {
            place.1 = place.1.saturating_add(exponent);
            if place.1 == 0 {
                *place = (0, 0);
            }
        } else if let Some(place) = self.kinds.iter_mut().find(|(known, _)| *known == 0) {
            *place = (kind, exponent);
        }
        self.kinds.sort_unstable();
    }

    /// True where values of the two units may be added or compared: same dimension, same pure number factor, and
    /// no two different kinds.
    pub fn adds_to(&self, other: &Self) -> bool {
        self.converts_to(other) && close(self.number, other.number)
    }

    /// The factor that turns a value in this unit into a value in `other`, pure numbers included;
    /// nothing where the dimensions or the things counted differ.
    pub fn factor_to(&self, other: &Self) -> Option<f64> {
        // 5 % is no count of anything, and 3 % no rate per 100 000 inhabitants.
        let bare = self.is_number() && self.kinds == Self::ONE.kinds && !close(self.number, 1.0);
        let counts = other.kinds != Self::ONE.kinds;
        (self.converts_to(other) && !(bare && counts))
            .then(|| (self.scale / other.scale) * (self.number / other.number))
    }

    /// True where the two measure the same but for time: tonnes and tonnes per year.
    pub fn is_same_but_for_time(&self, other: &Self) -> bool {
        let but_time = |unit: &Self| {
            let mut unit = *unit;
            unit.dimension[1] = 0;
            unit
        };
        but_time(self).converts_to(&but_time(other))
    }

    /// True where a formula that gives this unit may be a KPI in `declared`: same dimension, and the things counted are
    /// those of the declared unit, if it names any.
    pub fn is_result_of(&self, declared: &Self) -> bool {
        self.dimension == declared.dimension
            && (declared.kinds == Self::ONE.kinds || declared.kinds == self.kinds)
    }

    /// Same dimension, and above and below the line no two different kinds. A line without any kind agrees with all:
    /// `/(10*5.{inhabitant})` is good enough for `{FTE}/(10*5.{inhabitant})`.
    fn converts_to(&self, other: &Self) -> bool {
        let side = |unit: &Self, above: bool| {
            unit.kinds.map(
                |(kind, exponent)| {
                    if (exponent > 0) == above && kind != 0 { (kind, exponent) } else { (0, 0) }
                },
            )
        };
        let none = Self::ONE.kinds;
        self.dimension == other.dimension
            && [true, false].into_iter().all(|above| {
                let (mut a, mut b) = (side(self, above), side(other, above));
                a.sort_unstable();
                b.sort_unstable();
                let anyone = |side: [(u16, i8); KINDS]| side.iter().any(|(kind, _)| *kind == ANYONE.1);
                a == b || a == none || b == none || anyone(a) || anyone(b)
            })
    }
}

/// Equal up to the last bits of an f64.
pub(crate) fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs())
}

/// Reads UCUM codes, each once, and names kinds.
#[derive(Debug, Default)]
pub struct Units {
    known: RwLock<Known>,
}

#[derive(Debug, Default)]
struct Known {
    units: HashMap<Arc<str>, Unit>,
    kinds: Vec<String>,
}

impl Units {
    /// The unit of a UCUM code.
    ///
    /// # Errors
    /// Says what is wrong with the code, in the words of the UCUM library.
    pub fn unit(&self, code: &str) -> Result<Unit, String> {
        if let Some(unit) = self.known.read().unwrap_or_else(PoisonError::into_inner).units.get(code) {
            return Ok(*unit);
        }
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        let unit = known.read(code).map_err(|error| error.to_string())?;
        if known.units.len() < MOST_KNOWN {
            known.units.insert(code.into(), unit);
        }
        Ok(unit)
    }

    /// Base units and kinds of a unit, as UCUM would write them: `m2.{household}`.
    pub fn describe(&self, unit: &Unit) -> String {
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        let bases = BASE.iter().zip(unit.dimension).map(|(base, exponent)| ((*base).to_owned(), exponent));
        let kinds = unit.kinds.iter().filter(|(kind, _)| *kind != 0).map(|(kind, exponent)| {
            (
                format!("{{{}}}", known.kinds.get(usize::from(*kind) - 1).map_or("?", String::as_str)),
                *exponent,
            )
        });
        let mut text = String::new();
        for (name, exponent) in bases.chain(kinds).filter(|(_, exponent)| *exponent != 0) {
            let dot = if text.is_empty() { "" } else { "." };
            // Writing to a String can't fail.
            let _ = if exponent == 1 {
                write!(text, "{dot}{name}")
            } else if name.starts_with('{') {
                write!(text, "{}{name}", if exponent < 0 { "/" } else { dot })
            } else {
                write!(text, "{dot}{name}{exponent}")
            };
        }
        if text.is_empty() { "1".to_owned() } else { text }
    }
}

impl Known {
    fn read(&mut self, code: &str) -> Result<Unit, Box<UcumError>> {
        let expression = parse_expression(code)?;
        let analysis = analyse(code)?;
        let mut unit = Unit { dimension: analysis.dimension.0, ..Unit::ONE };
        unit.number = self.count(&expression, 1, &mut unit)?;
        unit.scale = analysis.factor.to_f64() / unit.number;
        Ok(unit)
    }

    /// Collects kinds into `unit` and returns the pure number factor of the expression.
    fn count(&mut self, expression: &UnitExpr, power: i32, unit: &mut Unit) -> Result<f64, Box<UcumError>> {
        Ok(match expression {
            UnitExpr::Numeric(number) => number.to_f64().powi(power),
            UnitExpr::Symbol(symbol) => {
                let symbol = analyse(symbol)?;
                if symbol.dimension.0 == [0; 7] { symbol.factor.to_f64().powi(power) } else { 1.0 }
            }
            UnitExpr::Power(base, exponent) => self.count(base, power.saturating_mul(*exponent), unit)?,
            UnitExpr::Annotation(kind) => {
                unit.count_kind(self.kind(kind), i8::try_from(power).unwrap_or(i8::MAX));
                1.0
            }
            UnitExpr::Annotated(base, _) => self.count(base, power, unit)?,
            UnitExpr::Product(terms) => {
                let mut product = 1.0;
                for term in terms {
                    product *= self.count(term, power, unit)?;
                }
                product
            }
            UnitExpr::Quotient(over, under) => {
                self.count(over, power, unit)? * self.count(under, -power, unit)?
            }
            UnitExpr::Reciprocal(under) => self.count(under, -power, unit)?,
        })
    }

    fn kind(&mut self, name: &str) -> u16 {
        if self.kinds.is_empty() {
            self.kinds.push(ANYONE.0.to_owned());
        }
        let known = self.kinds.iter().position(|known| known == name);
        let place = known.unwrap_or_else(|| {
            if self.kinds.len() < MOST_KNOWN {
                self.kinds.push(name.to_owned());
            }
            self.kinds.len() - 1
        });
        place as u16 + 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn units() -> Units {
        Units::default()
    }

    #[test]
    fn square_kilometres_convert_to_hectares() {
        let units = units();
        let (km2, hectare) = (units.unit("km2").unwrap(), units.unit("har").unwrap());
        assert_eq!(km2.factor_to(&hectare), Some(100.0));
        assert!(km2.adds_to(&hectare));
    }

    #[test]
    fn households_do_not_add_to_inhabitants() {
        let units = units();
        let (household, inhabitant) =
            (units.unit("{household}").unwrap(), units.unit("{inhabitant}").unwrap());
        assert!(!household.adds_to(&inhabitant));
        assert!(household.adds_to(&Unit::ONE));
        assert_eq!(units.describe(&household.over(&inhabitant)), "{household}/{inhabitant}");
    }

    #[test]
    fn pure_number_factors_stay_apart_from_physical_ones() {
        let unit = units().unit("{FTE}/(10*5.{inhabitant})").unwrap();
        assert!(close(unit.number, 1e-5));
        assert!(close(unit.scale, 1.0));
        assert!(close(units().unit("%").unwrap().number, 0.01));
    }

    #[test]
    fn an_unknown_code_is_an_error_with_a_reason() {
        assert!(units().unit("kWhh").unwrap_err().contains("kWhh"));
    }
}
