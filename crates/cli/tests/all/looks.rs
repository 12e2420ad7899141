//! What documents look like: pages drawn by poppler, beside small pictures of how they should look.
//!
//! The pictures were drawn with the fonts of Debian's fonts-noto-core, and the test is skipped where a document is not set in
//! them. Programs draw the edges of letters differently, so pages are compared in tiles: what is missing, clipped or
//! elsewhere changes whole tiles, the edge of a letter does not.

use std::path::Path;
use std::process::Command;

use crate::documents::{EXAMPLE, made_profile, tool};
use crate::{root, run};

/// Dots per inch.
const DENSITY: &str = "32";
/// Width and height of a tile, in dots.
const TILE: usize = 24;
/// Greatest difference of the grey of a tile, of 255.
const MOST: f64 = 14.0;
/// Greatest difference of the grey of a page, of 255.
const MOST_OF_ALL: f64 = 2.0;

/// Documents and the page of each that shows most of what can go wrong.
const PAGES: [(&str, &str); 5] =
    [("snapshot", "3"), ("verification", "8"), ("factsheet", "5"), ("certificate", "1"), ("profile", "5")];

/// A grey picture.
struct Grey {
    wide: usize,
    dots: Vec<u8>,
}

/// Reads a picture as PNG.
fn read(path: &Path) -> Grey {
    let decoder = png::Decoder::new(std::io::BufReader::new(std::fs::File::open(path).unwrap()));
    let mut reader = decoder.read_info().unwrap();
    let mut dots = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut dots).unwrap();
    assert_eq!((info.color_type, info.bit_depth), (png::ColorType::Grayscale, png::BitDepth::Eight));
    Grey { wide: info.width as usize, dots }
}

/// Writes a picture as PNG.
fn write(path: &Path, grey: &Grey) {
    let file = std::fs::File::create(path).unwrap();
    let tall = grey.dots.len() / grey.wide;
    let mut encoder = png::Encoder::new(file, grey.wide as u32, tall as u32);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_compression(png::Compression::High);
    encoder.write_header().unwrap().write_image_data(&grey.dots).unwrap();
}

/// Reads a picture as poppler writes it: "P5", width, height and 255 on three lines, then the dots.
fn parse(content: &[u8]) -> Grey {
    let parts: Vec<&[u8]> = content.splitn(4, |byte| *byte == b'\n').collect();
    let size = std::str::from_utf8(parts[1]).unwrap();
    assert_eq!((parts[0], parts[2]), (&b"P5"[..], &b"255"[..]));
    Grey { wide: size.split_once(' ').unwrap().0.parse().unwrap(), dots: parts[3].to_vec() }
}

/// The mean difference of all dots, and that of the tile in which it is greatest.
fn difference(one: &Grey, other: &Grey) -> (f64, f64) {
    assert_eq!((one.wide, one.dots.len()), (other.wide, other.dots.len()), "the pages have other sizes");
    let across = one.wide.div_ceil(TILE);
    let down = (one.dots.len() / one.wide).div_ceil(TILE);
    // A tile is as grey as its dots together, so that the edge of a letter may be a dot further.
    let mut tiles = vec![(0.0, 0.0); across * down];
    let mut all = 0.0;
    for (at, (a, b)) in one.dots.iter().zip(&other.dots).enumerate() {
        let tile = at / one.wide / TILE * across + at % one.wide / TILE;
        tiles[tile].0 += f64::from(*a) - f64::from(*b);
        tiles[tile].1 += 1.0;
        all += (f64::from(*a) - f64::from(*b)).abs();
    }
    let worst = tiles.iter().map(|(sum, count)| (sum / count).abs()).fold(0.0, f64::max);
    (all / one.dots.len() as f64, worst)
}

/// Draws a page; none where poppler is not here or the document is set in other fonts.
fn drawn(document: &str, page: &str) -> Option<Grey> {
    if !tool("pdffonts", &[document])?.contains("NotoSans") {
        println!("skipped: the package fonts-noto-core is not here");
        return None;
    }
    let arguments = ["-gray", "-r", DENSITY, "-f", page, "-l", page, document];
    let done = Command::new("pdftoppm").args(arguments).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    Some(parse(&done.stdout))
}

/// The documents of the example city in a language, by kind; none where this system has no fonts for it.
fn documents(language: &str, out: &Path) -> Option<Vec<String>> {
    let address = "https://city.example/2024";
    let arguments = ["--language", language, "document", "all", EXAMPLE, "--address", address, "-o"];
    let (code, printed, said) = run(&[&arguments[..], &[out.to_str().unwrap()]].concat());
    if said.contains("fonts-") {
        println!("skipped: {said}");
        return None;
    }
    assert_eq!((code, said.as_str()), (0, ""));
    let profile = made_profile("pdf", language, out)?;
    Some(printed.lines().map(str::to_owned).chain(profile).collect())
}

/// True where the pictures are to be drawn anew, as with snapshots of texts.
#[expect(clippy::disallowed_methods, reason = "the setting of the snapshots beside these")]
fn is_updating() -> bool {
    std::env::var("INSTA_UPDATE").is_ok_and(|value| value == "always")
}

#[test]
fn pages_of_documents_look_as_they_should() {
    let wanted = root().join("crates/cli/tests/looks");
    for language in ["en", "fr", "zh", "ar"] {
        let folder = tempfile::tempdir().unwrap();
        let Some(documents) = documents(language, folder.path()) else { return };
        for (kind, page) in PAGES {
            let document = documents.iter().find(|path| path.ends_with(&format!("{kind}.pdf"))).unwrap();
            let Some(drawn) = drawn(document, page) else { return };
            let reference = wanted.join(format!("{kind}-{language}.png"));
            if is_updating() {
                write(&reference, &drawn);
            }
            let (all, worst) = difference(&drawn, &read(&reference));
            println!("{kind} {language}: {all:.2} of all, {worst:.2} of a tile");
            assert!(
                all < MOST_OF_ALL && worst < MOST,
                "{kind} {language}: {all:.2} of all, {worst:.2} of a tile"
            );
        }
    }
}

#[test]
fn a_page_without_its_picture_looks_different() {
    let path = root().join("crates/cli/tests/looks/snapshot-en.png");
    let (whole, mut lacking) = (read(&path), read(&path));
    assert_eq!(difference(&whole, &lacking), (0.0, 0.0));
    let middle = lacking.dots.len() / 3;
    lacking.dots[..middle].fill(255);
    let (all, worst) = difference(&whole, &lacking);
    assert!(all > MOST_OF_ALL && worst > MOST, "{all} {worst}");
}
