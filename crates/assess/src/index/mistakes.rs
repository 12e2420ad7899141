//! Mistakes of a recipe that its types let pass: what a method needs and does not have, and what is out of bounds.

use kpi::finding::{Finding, Place};

use super::recipe::{INDICATOR_LEVEL, ImputeMethod, Mean, NormaliseMethod, Recipe, TreatMethod};

/// All mistakes of a recipe.
pub(super) fn of(recipe: &Recipe, place: &Place) -> Vec<Finding> {
    let mut checked = Checked { recipe, place, findings: Vec::new() };
    checked.levels();
    checked.treat();
    checked.scales();
    checked.impute();
    checked.knobs();
    checked.findings
}

struct Checked<'a> {
    recipe: &'a Recipe,
    place: &'a Place,
    findings: Vec<Finding>,
}

impl Checked<'_> {
    fn refuse(&mut self, key: &str, read: &dyn ToString, accepted: &str) {
        let finding = Finding::error("value-not-accepted", self.place.clone());
        self.findings.push(finding.about(key).read(read.to_string()).accepted(accepted));
    }

    fn levels(&mut self) {
        let recipe = self.recipe;
        let share = 0.0..=1.0;
        if recipe.levels.is_empty() {
            self.refuse("level", &"no level", "at least one level");
        }
        if !share.contains(&recipe.screen.least_coverage) {
            self.refuse("screen.least_coverage", &recipe.screen.least_coverage, "0 to 1");
        }
        for (index, level) in recipe.levels.iter().enumerate() {
            if !share.contains(&level.least_coverage) {
                self.refuse(&format!("level[{index}].least_coverage"), &level.least_coverage, "0 to 1");
            }
            let needs_power =
                level.mean == Mean::Generalised || recipe.knobs.mean.contains(&Mean::Generalised);
            if needs_power && level.power.is_none_or(|power| power == 0.0) {
                let read = level.power.map_or_else(|| "nothing".to_owned(), |power| power.to_string());
                self.refuse(&format!("level[{index}].power"), &read, "a number other than 0");
            }
            if level.mean == Mean::Envelope && index + 1 < recipe.levels.len() {
                self.refuse(&format!("level[{index}].mean"), &"envelope", "envelope at the last level only");
            }
        }
    }

    fn treat(&mut self) {
        for (index, step) in self.recipe.treat.iter().flat_map(|treat| &treat.steps).enumerate() {
            let key = format!("treat.step[{index}]");
            match step.method {
                TreatMethod::Winsorise if step.points.is_none() => {
                    self.refuse(&format!("{key}.points"), &"nothing", "a whole number");
                }
                TreatMethod::BoxCox if step.lambda.is_none() => {
                    self.refuse(&format!("{key}.lambda"), &"nothing", "a number");
                }
                _ => {}
            }
        }
    }

    fn scales(&mut self) {
        let own = std::iter::once((&self.recipe.normalise, "normalise.to".to_owned()));
        let others = self.recipe.knobs.normalise.iter().enumerate();
        let others = others.map(|(at, one)| (one, format!("knobs.normalise[{at}].to")));
        for (scale, key) in own.chain(others) {
            let Some([low, high]) = scale.to else { continue };
            let read = format!("[{low}, {high}]");
            let is_z_score = scale.method == NormaliseMethod::ZScore;
            if is_z_score && high <= 0.0 {
                self.refuse(&key, &read, "mean and a standard deviation above 0");
            } else if !is_z_score && low >= high {
                self.refuse(&key, &read, "the lower number first; higher is always better");
            }
        }
    }

    fn impute(&mut self) {
        let recipe = self.recipe;
        let by_group =
            |method: &ImputeMethod| matches!(method, ImputeMethod::GroupMean | ImputeMethod::GroupMedian);
        let group_wanted = by_group(&recipe.impute.method) || recipe.knobs.impute.iter().any(by_group);
        if group_wanted && recipe.impute.group.is_none() {
            self.refuse("impute.group", &"nothing", "the column that holds the groups");
        }
        if recipe.impute.method == ImputeMethod::Draw {
            self.refuse("impute.method", &"draw", "draw in knobs.impute only");
        }
    }

    fn knobs(&mut self) {
        let knobs = &self.recipe.knobs;
        if knobs.mean.contains(&Mean::Envelope) {
            let accepted = "arithmetic, geometric, harmonic, generalised, copeland";
            self.refuse("knobs.mean", &"envelope", accepted);
        }
        if let Some(noise) = knobs.weights.as_ref().map(|weights| weights.noise)
            && !(0.0..1.0).contains(&noise)
        {
            self.refuse("knobs.weights.noise", &noise, "0 to below 1");
        }
        let levels = self.recipe.levels.iter().map(|level| level.of.as_str());
        let levels: Vec<&str> = levels.chain([INDICATOR_LEVEL]).collect();
        for level in knobs.weights.iter().flat_map(|noise| &noise.levels) {
            if !levels.contains(&level.as_str()) {
                self.refuse("knobs.weights.levels", level, &levels.join(", "));
            }
        }
        let mut steps = self.recipe.treat.iter().flat_map(|treat| &treat.steps);
        if !knobs.winsorise.is_empty() && !steps.any(|step| step.method == TreatMethod::Winsorise) {
            self.refuse("knobs.winsorise", &"numbers of points", "a recipe with a winsorise step");
        }
    }
}
