//! Pictures for print: those of the pages without their style sheet, and the square code of an address.

use std::fmt::Write as _;

use qrcode::{Color, EcLevel, QrCode};

/// Empty squares around a code, as its standard asks for.
const QUIET: usize = 4;

/// A picture with its plain colours and in the font of the document: the style sheet is for screens.
pub(super) fn for_print(svg: &str) -> String {
    let mut text = svg.to_owned();
    while let (Some(from), Some(to)) = (text.find("<style>"), text.find("</style>")) {
        if to < from {
            break;
        }
        text.replace_range(from..to + "</style>".len(), "");
    }
    text.replace(r#" font-family="Arial, sans-serif""#, "")
}

/// The code of an address as a picture; none where the address is too long for one.
pub(super) fn code(address: &str) -> Option<String> {
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
    Some(format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" width="{size}" height="{size}"><rect width="{size}" height="{size}" fill="#fff"/><path fill="#000" d="{path}"/></svg>"##
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_becomes_a_code_and_one_that_is_too_long_does_not() {
        let code = code("https://city.example/2024").unwrap();
        assert!(code.starts_with("<svg ") && code.contains("M4 4h1v1h-1z"), "{code}");
        assert_eq!(super::code(&"x".repeat(3000)), None);
    }

    #[test]
    fn a_picture_for_print_has_no_style_sheet() {
        let svg = r#"<svg font-family="Arial, sans-serif"><style>.u4 { }</style><g/></svg>"#;
        assert_eq!(for_print(svg), "<svg><g/></svg>");
    }
}
