//! The page of a category: the values of all cities for its KPIs.

use askama::Template;
use kpi::catalogue::{DataPoint, Kpi};

use super::frame::{Frame, Part};
use super::record::Record;
use super::{Column, Place};
use crate::error::PublishError;

#[derive(Template)]
#[template(path = "site/category.html")]
struct Category<'a> {
    frame: Frame<'a>,
    column: &'a Column<'a>,
    index: usize,
    /// Place among the values, KPI and data point.
    points: Vec<(usize, &'a Kpi, &'a DataPoint)>,
    records: &'a [Record],
}

pub(super) fn one(at: &Place, index: usize) -> Result<String, PublishError> {
    let column = &at.site.columns[index];
    let dimension = &at.site.sources.framework.dimensions[column.dimension];
    let variables = [("category", column.name), ("dimension", dimension.name.as_str())];
    let frame = at.frame(
        Part::Kpis,
        at.locale.text_with("site-category-title", &variables),
        at.locale.text_with("site-category-description", &variables),
    );
    let all = at.site.points().enumerate().map(|(place, (kpi, point))| (place, kpi, point));
    let own =
        all.filter(|(_, kpi, _)| kpi.dimension == column.dimension_id && kpi.category == column.category);
    let points = own.collect();
    Ok(Category { frame, column, index, points, records: at.records }.render()?)
}
