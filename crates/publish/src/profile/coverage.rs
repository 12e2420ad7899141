//! The sections about what is measured at all: the goals, and the cells of the definition of a smart sustainable city.

use assess::definition::{CellCheck, DefinitionCheck};
use assess::goals::{GoalStanding, GoalView};

use super::{Item, Section, Teller, Titled};
use crate::svg::picture::Table;

/// A goal is nearly shown where at most so many more values are needed.
const NEARLY: u32 = 3;

impl Teller<'_> {
    /// Where the city stands with each goal, as far as enough is measured.
    pub(super) fn goals(&self) -> Option<Section> {
        let goals = self.a.goals;
        let mut section = self.section("goals");
        let shown = |goal: &&GoalView| matches!(goal.standing, GoalStanding::Shown { .. });
        let figures =
            [("shown", goals.iter().filter(shown).count().to_string()), ("all", goals.len().to_string())];
        section.says.push(self.say("profile-says-goals", &figures));
        section.items = goals.iter().filter_map(|goal| self.short_of_data(goal)).collect();
        let rows = goals.iter().map(|goal| self.goal(goal)).collect();
        let headings =
            self.headings(["profile-goal", "profile-share", "profile-with-value", "profile-remark"]);
        let caption = self.locale.text("profile-goals-table").into_owned();
        section.tables.push(Titled { caption, table: Table { headings, rows } });
        (!goals.is_empty()).then_some(section)
    }

    fn goal(&self, goal: &GoalView) -> Vec<String> {
        let (share, remark) = match goal.standing {
            GoalStanding::Shown { share } => (self.locale.percent(share), String::new()),
            GoalStanding::NotEnoughData { .. } => ("–".to_owned(), self.word("profile-goal-too-little")),
            GoalStanding::NoBenchmark => ("–".to_owned(), self.word("profile-goal-no-benchmark")),
            GoalStanding::NoKpi => ("–".to_owned(), self.word("profile-goal-no-kpi")),
        };
        let measured = format!("{} / {}", goal.reported, goal.with_benchmark);
        vec![format!("{} {}", goal.number, goal.title), share, measured, remark]
    }

    fn word(&self, id: &str) -> String {
        self.locale.text(id).into_owned()
    }

    /// What is missing for a goal to be shown, where that is little.
    fn short_of_data(&self, goal: &GoalView) -> Option<Item> {
        let GoalStanding::NotEnoughData { needed } = goal.standing else { return None };
        if needed - goal.reported > NEARLY {
            return None;
        }
        let missing = goal.points.iter().filter(|point| point.has_benchmark && point.share.is_none());
        let names = missing.map(|point| self.name(point.kpi, point.point));
        let figures = [
            ("reported", goal.reported.to_string()),
            ("with", goal.with_benchmark.to_string()),
            ("more", (needed - goal.reported).to_string()),
            ("names", self.locale.long_list(&names.collect::<Vec<_>>())),
        ];
        let says = vec![self.say("profile-says-goal-short", &figures)];
        Some(Item { about: format!("{} {}", goal.number, goal.title), code: None, says })
    }

    /// Which cells of the definition the city measures.
    pub(super) fn definition(&self) -> Option<Section> {
        let check = self.a.definition?;
        let mut section = self.section("definition");
        let missing: Vec<String> = check.not_measured().map(cell_name).collect();
        let figures = [
            ("measured", (check.cells.len() - missing.len()).to_string()),
            ("all", check.cells.len().to_string()),
            ("source", self.locale.told(&check.source).to_owned()),
        ];
        section.says.push(self.say("profile-says-definition", &figures));
        if !missing.is_empty() {
            section
                .says
                .push(self.say("profile-says-cells-missing", &[("cells", self.locale.long_list(&missing))]));
        }
        let thin = check.cells.iter().filter(|cell| is_thin(cell)).map(cell_name).collect::<Vec<_>>();
        if !thin.is_empty() {
            section
                .says
                .push(self.say("profile-says-cells-thin", &[("cells", self.locale.long_list(&thin))]));
        }
        let future = &check.future.reported;
        let figures =
            [("count", (future.fully + future.partly).to_string()), ("all", future.all.to_string())];
        section.says.push(self.say("profile-says-future", &figures));
        section.tables.push(self.cells(check));
        Some(section)
    }

    /// Aims as rows, aspects as columns: how many KPIs have a value of how many that inform the cell.
    fn cells(&self, check: &DefinitionCheck) -> Titled {
        let mut headings = vec![self.word("profile-aim")];
        let mut rows: Vec<Vec<String>> = Vec::new();
        for cell in &check.cells {
            if !headings.contains(&cell.aspect_name) {
                headings.push(cell.aspect_name.clone());
            }
            if rows.last().is_none_or(|row| row[0] != cell.aim_name) {
                rows.push(vec![cell.aim_name.clone()]);
            }
            let reported = &cell.measured.reported;
            if let Some(row) = rows.last_mut() {
                row.push(format!("{} / {}", reported.fully + reported.partly, reported.all));
            }
        }
        let caption = self.word("profile-definition-table");
        Titled { caption, table: Table { headings, rows } }
    }
}

fn cell_name(cell: &CellCheck) -> String {
    format!("{} × {}", cell.aim_name, cell.aspect_name)
}

/// True where less than a third of the KPIs of a measured cell have a value.
fn is_thin(cell: &CellCheck) -> bool {
    let reported = &cell.measured.reported;
    let with_value = reported.fully + reported.partly;
    with_value > 0 && 3 * with_value < reported.all
}
