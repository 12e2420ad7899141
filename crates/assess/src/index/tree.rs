//! The hierarchy of an index: indicators below groups, groups below groups, one index at the top.

use std::collections::HashMap;

use kpi::catalogue::{BenchmarkSet, DataPoint, Direction, Framework, Kpi};
use kpi::finding::{Finding, Place, nearest};
use serde::Serialize;

use super::recipe::Recipe;
use crate::band::ShareRule;

/// Which way is better for an indicator.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Better {
    /// More.
    Higher,
    /// Less.
    Lower,
    /// The nearer to this value the better.
    Near(f64),
}

/// An indicator: one column of values.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Indicator {
    /// Id: a column's name, or code and data point of a KPI.
    pub id: String,
    /// Name as people say it.
    pub name: String,
    /// Which way is better.
    pub better: Better,
    /// How much it counts in its group.
    pub weight: f64,
    /// Name of the column by which it is divided.
    pub denominator: Option<String>,
    /// The value that is the target, and how a share of it is counted.
    pub target: Option<(f64, ShareRule)>,
    /// The values that become the ends of the scale, worse and better one.
    pub goalposts: Option<[f64; 2]>,
}

/// A group of indicators or of other groups.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Group {
    /// Id.
    pub id: String,
    /// Name as people say it.
    pub name: String,
    /// Index of its level in the recipe.
    pub level: usize,
    /// Members: below the number of indicators an indicator, above it a group.
    pub members: Vec<usize>,
    /// How much it counts in its own group.
    pub weight: f64,
}

/// For each indicator of a framework, the index of its KPI and of the data point in it.
pub type Points = Vec<(usize, usize)>;

/// The hierarchy: groups stand after their members, the index is last.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Tree {
    /// Indicators, in the order of the data's columns.
    pub indicators: Vec<Indicator>,
    /// Groups, lowest level first.
    pub groups: Vec<Group>,
}

impl Tree {
    /// The hierarchy that a recipe names.
    ///
    /// # Errors
    /// Parents and levels that are not there; more than one group at the top.
    pub fn of_recipe(recipe: &Recipe, place: &Place) -> Result<Self, Vec<Finding>> {
        Named { recipe, place, findings: Vec::new() }.tree()
    }

    /// The hierarchy of a framework's data points: all that have a benchmark, in the framework's order, and for each the index of
    /// its KPI and of the data point.
    ///
    /// # Errors
    /// A level that the framework does not have.
    pub fn of_framework(
        recipe: &Recipe,
        framework: &Framework,
        benchmarks: &BenchmarkSet,
        goal_names: &dyn Fn(&str) -> String,
    ) -> Result<(Self, Points), Vec<Finding>> {
        let mut points = Vec::new();
        let mut indicators = Vec::new();
        for (k, kpi) in framework.kpis.iter().enumerate() {
            for (p, point) in kpi.points.iter().enumerate() {
                let benchmark = benchmarks.by_point.get(&(k, p)).map(|benchmark| benchmark.value);
                if let Some(indicator) = benchmark.and_then(|value| indicator(kpi, point, value)) {
                    points.push((k, p));
                    indicators.push(indicator);
                }
            }
        }
        let mut groups: Vec<Group> = Vec::new();
        // For each item so far: which KPIs it holds, so that the next level finds its group.
        let mut items: Vec<(usize, usize)> = points.iter().enumerate().map(|(at, (k, _))| (at, *k)).collect();
        for (level, wanted) in recipe.levels.iter().enumerate() {
            let mut next: Vec<(usize, usize)> = Vec::new();
            let mut known: HashMap<String, usize> = HashMap::new();
            for &(item, k) in &items {
                let Some(names) = names(&wanted.of, framework, &framework.kpis[k], goal_names) else {
                    let accepted = "kpi, category, sub-dimension, dimension, goal, all";
                    let finding = Finding::error("index-level-unknown", Place::file(&*recipe.id));
                    return Err(vec![
                        finding.about(format!("level[{level}].of")).read(&wanted.of).accepted(accepted),
                    ]);
                };
                for (id, name) in names {
                    let index = *known.entry(id.clone()).or_insert_with(|| {
                        let index = groups.len();
                        groups.push(Group { id, name, level, members: Vec::new(), weight: 1.0 });
                        next.push((indicators.len() + index, k));
                        index
                    });
                    groups[index].members.push(item);
                }
            }
            items = next;
        }
        if items.len() != 1 {
            let finding = Finding::error("index-tops", Place::file(&*recipe.id));
            return Err(vec![finding.read(items.len()).accepted("1")]);
        }
        Ok((Self { indicators, groups }, points))
    }

    /// The group at the top.
    pub fn top(&self) -> Option<&Group> {
        self.groups.last()
    }

    /// Name of an indicator or group by its place among the members.
    pub fn name(&self, member: usize) -> &str {
        match self.indicators.get(member) {
            Some(indicator) => &indicator.name,
            None => self.groups.get(member - self.indicators.len()).map_or("", |group| &group.name),
        }
    }

    /// Weights of indicators and, after them, of groups.
    pub fn weights(&self) -> Vec<f64> {
        let indicators = self.indicators.iter().map(|indicator| indicator.weight);
        indicators.chain(self.groups.iter().map(|group| group.weight)).collect()
    }
}

fn indicator(kpi: &Kpi, point: &DataPoint, benchmark: f64) -> Option<Indicator> {
    let rule = ShareRule::of(point.value_type, point.direction)?;
    let better = match point.direction {
        Direction::Higher => Better::Higher,
        Direction::Lower => Better::Lower,
        Direction::Nominal => Better::Near(benchmark),
        Direction::None => return None,
    };
    let range = point.range;
    let goalposts = range.iter().all(|end| end.is_finite()).then_some(match better {
        Better::Lower => [range[1], range[0]],
        _ => range,
    });
    Some(Indicator {
        id: kpi.subject(point),
        name: kpi.point_name(point),
        better,
        weight: 1.0,
        denominator: None,
        target: Some((benchmark, rule)),
        goalposts,
    })
}

/// The groups of a level that a KPI belongs to; none where there is no such level.
fn names(
    level: &str,
    framework: &Framework,
    kpi: &Kpi,
    goal_names: &dyn Fn(&str) -> String,
) -> Option<Vec<(String, String)>> {
    let dimension = || framework.dimension(&kpi.dimension).map_or("", |dimension| &dimension.name).to_owned();
    Some(match level {
        "kpi" => vec![(kpi.code.clone(), kpi.name.clone())],
        // A category of the same name in two dimensions is two categories.
        "category" => {
            let id = format!("{}/{}", kpi.dimension, kpi.category);
            vec![(id, framework.category(&kpi.category).to_owned())]
        }
        "sub-dimension" => {
            vec![(kpi.sub_dimension.clone(), framework.sub_dimension(&kpi.sub_dimension).to_owned())]
        }
        "dimension" => vec![(kpi.dimension.clone(), dimension())],
        "goal" => {
            let goals = kpi.sdg.goals.iter().map(ToString::to_string);
            goals.map(|goal| (goal.clone(), goal_names(&goal))).collect()
        }
        "all" => vec![("index".to_owned(), framework.name.clone())],
        _ => return None,
    })
}

/// Builds the hierarchy of a recipe that names its own.
struct Named<'a> {
    recipe: &'a Recipe,
    place: &'a Place,
    findings: Vec<Finding>,
}

impl Named<'_> {
    fn tree(mut self) -> Result<Tree, Vec<Finding>> {
        let indicators: Vec<Indicator> = self.recipe.indicators.iter().map(own).collect();
        let mut groups: Vec<Group> = Vec::new();
        // Lowest level first, so that groups stand after their members.
        for (level, wanted) in self.recipe.levels.iter().enumerate() {
            let of_level = self.recipe.groups.iter().filter(|group| group.level == wanted.of);
            groups.extend(of_level.map(|group| Group {
                id: group.id.clone(),
                name: group.name.clone().unwrap_or_else(|| group.id.clone()),
                level,
                members: Vec::new(),
                weight: group.weight,
            }));
        }
        self.check_levels();
        let at: HashMap<String, usize> =
            groups.iter().enumerate().map(|(index, group)| (group.id.clone(), index)).collect();
        let parents = self.recipe.indicators.iter().map(|indicator| (&indicator.id, Some(&indicator.parent)));
        let order: Vec<(String, Option<String>)> = groups
            .iter()
            .filter_map(|group| self.recipe.groups.iter().find(|file| file.id == group.id))
            .map(|file| (file.id.clone(), file.parent.clone()))
            .collect();
        let all = parents
            .map(|(id, parent)| (id.clone(), parent.cloned()))
            .chain(order)
            .collect::<Vec<(String, Option<String>)>>();
        let mut tops = 0;
        for (member, (id, parent)) in all.into_iter().enumerate() {
            match parent {
                None => tops += 1,
                Some(parent) => match at.get(&parent) {
                    Some(&index) if indicators.len() + index > member => groups[index].members.push(member),
                    _ => self.unknown("index-parent-unknown", &id, &parent, at.keys()),
                },
            }
        }
        if tops != 1 {
            let finding = Finding::error("index-tops", self.place.clone());
            self.findings.push(finding.read(tops).accepted("1"));
        }
        if self.findings.is_empty() { Ok(Tree { indicators, groups }) } else { Err(self.findings) }
    }

    fn check_levels(&mut self) {
        let recipe = self.recipe;
        let levels: Vec<&String> = recipe.levels.iter().map(|level| &level.of).collect();
        for group in &recipe.groups {
            if !levels.contains(&&group.level) {
                self.unknown("index-level-unknown", &group.id, &group.level, levels.iter().copied());
            }
        }
    }

    fn unknown<'b>(&mut self, rule: &str, about: &str, read: &str, known: impl Iterator<Item = &'b String>) {
        let mut known: Vec<&str> = known.map(String::as_str).collect();
        known.sort_unstable();
        let finding =
            Finding::error(rule, self.place.clone()).about(about).read(read).accepted(known.join(", "));
        self.findings.push(match nearest(read, known.iter().copied()) {
            Some(near) => finding.with("nearest", near),
            None => finding,
        });
    }
}

fn own(file: &super::recipe::IndicatorFile) -> Indicator {
    let better = if file.lower_is_better { Better::Lower } else { Better::Higher };
    let rule =
        if file.lower_is_better { ShareRule::BenchmarkOverValue } else { ShareRule::ValueOverBenchmark };
    Indicator {
        id: file.id.clone(),
        name: file.name.clone().unwrap_or_else(|| file.id.clone()),
        better,
        weight: file.weight,
        denominator: file.denominator.clone(),
        target: file.target.map(|target| (target, rule)),
        goalposts: file.goalposts,
    }
}
