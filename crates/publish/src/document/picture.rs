//! Pictures for print: those of the pages without their style sheet, and the square code of an address.

use std::fmt::Write as _;

use qrcode::{Color, EcLevel, QrCode};

use super::Drawing;
use crate::svg::{escaped, right_to_left};

/// Height of a part of a picture on a page at most, in widths of the picture.
const TALLEST: f64 = 1.45;
/// Empty squares around a code, as its standard asks for.
const QUIET: usize = 4;

/// A picture for print, its texts in that font family, in parts where it is higher than a page. Every part holds the whole and shows a window of it.
pub(super) fn pieces(drawing: &Drawing, family: Option<&str>) -> Vec<String> {
    let svg = for_print(&drawing.svg, family);
    let Some((before, [wide, tall], after)) = view(&svg) else { return vec![svg] };
    let (mut tops, mut last) = (vec![0.0], 0.0);
    for cut in &drawing.cuts {
        let top = tops.last().copied().unwrap_or_default();
        if cut - top > TALLEST * wide && last > top {
            tops.push(last);
        }
        last = *cut;
    }
    if tops.len() == 1 {
        return vec![svg];
    }
    let bottoms = tops.iter().skip(1).copied().chain([tall]);
    let windows = tops.iter().zip(bottoms);
    windows.map(|(top, bottom)| format!("{before}0 {top} {wide} {}{after}", bottom - top)).collect()
}

/// What stands before a picture's view box, its width and height, and what stands behind it.
fn view(svg: &str) -> Option<(&str, [f64; 2], &str)> {
    const NAME: &str = "viewBox=\"";
    let start = svg.find(NAME)? + NAME.len();
    let (view, _) = svg[start..].split_once('"')?;
    let numbers: Vec<f64> = view.split(' ').filter_map(|number| number.parse().ok()).collect();
    let [_, _, wide, tall] = numbers[..] else { return None };
    Some((&svg[..start], [wide, tall], &svg[start + view.len()..]))
}

/// A picture with its plain colours, and in the font of the document unless a family is given: the style sheet is for screens.
/// Around texts that run from right to left stand the marks that fonts of their scripts have.
fn for_print(svg: &str, family: Option<&str>) -> String {
    let family = family.map(|family| format!(r#" font-family="{}""#, escaped(family))).unwrap_or_default();
    let svg = for_page(svg).replace(r#" font-family="Arial, sans-serif""#, &family);
    svg.replace([right_to_left::BEGIN, right_to_left::END], right_to_left::MARK)
}

/// A picture for a page that has the style sheet of pictures itself.
pub(super) fn for_page(svg: &str) -> String {
    let mut text = svg.to_owned();
    while let (Some(from), Some(to)) = (text.find("<style>"), text.find("</style>")) {
        if to < from {
            break;
        }
        text.replace_range(from..to + "</style>".len(), "");
    }
    text
}

/// The code of an address as a picture; none where the address is too long for one.
pub(super) fn code(address: &str, alt: &str) -> Option<String> {
    let code = QrCode::with_error_correction_level(address.as_bytes(), EcLevel::Q).ok()?;
    let wide = code.width();
    let size = wide + 2 * QUIET;
    let mut path = String::new();
    for (index, colour) in code.to_colors().into_iter().enumerate() {
        if colour == Color::Dark {
            // Writing to a String can't fail.
            let _ = write!(path, "M{} {}h1v1h-1z", index % wide + QUIET, index / wide + QUIET);
        }
    }
    let alt = escaped(alt);
    Some(format!(
        r##"<svg role="img" aria-label="{alt}" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" width="{size}" height="{size}"><rect width="{size}" height="{size}" fill="#fff"/><path fill="#000" d="{path}"/></svg>"##
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_becomes_a_code_and_one_that_is_too_long_does_not() {
        let code = code("https://city.example/2024", "A code").unwrap();
        assert!(code.starts_with("<svg ") && code.contains("M4 4h1v1h-1z"), "{code}");
        assert_eq!(super::code(&"x".repeat(3000), ""), None);
    }

    #[test]
    fn a_picture_that_is_higher_than_a_page_is_cut_where_its_rows_end() {
        let svg = r#"<svg viewBox="0 0 100 300"><g/></svg>"#;
        assert_eq!(pieces(&Drawing::whole(svg), None), [svg]);
        let drawing = Drawing { svg: svg.to_owned(), cuts: vec![60.0, 120.0, 180.0, 240.0, 300.0] };
        let windows = ["0 0 100 120", "0 120 100 120", "0 240 100 60"];
        assert_eq!(
            pieces(&drawing, None),
            windows.map(|window| format!(r#"<svg viewBox="{window}"><g/></svg>"#))
        );
    }

    #[test]
    fn a_picture_for_print_has_no_style_sheet() {
        let svg = r#"<svg font-family="Arial, sans-serif"><style>.u4 { }</style><g/></svg>"#;
        assert_eq!(for_print(svg, None), "<svg><g/></svg>");
    }
}
