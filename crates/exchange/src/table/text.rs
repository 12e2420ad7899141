//! Bytes to text: UTF-8, UTF-16 and Windows-1252, with or without byte-order mark.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use kpi::finding::{Finding, Place};

/// Decodes a text file. What had to be guessed, or is broken, is reported.
pub fn decode<'a>(file: &Place, bytes: &'a [u8], findings: &mut Vec<Finding>) -> Cow<'a, str> {
    let (encoding, guessed) = match Encoding::for_bom(bytes) {
        Some((encoding, _)) => (encoding, false),
        None => guess(bytes),
    };
    let (text, _, broken) = encoding.decode(bytes);
    if guessed {
        findings.push(Finding::warning("encoding-guessed", file.clone()).with("encoding", encoding.name()));
    }
    if broken {
        let line = text.split('\u{fffd}').next().map_or(0, |before| before.matches('\n').count() + 1);
        let finding = Finding::error("encoding-broken", file.at(line as u32, 0));
        findings.push(finding.with("encoding", encoding.name()));
    }
    text
}

/// The encoding of a file without byte-order mark, and whether that is a guess.
fn guess(bytes: &[u8]) -> (&'static Encoding, bool) {
    let start = &bytes[..bytes.len().min(4096)];
    let zeros = |odd: usize| start.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    if zeros(1) * 4 > start.len() {
        return (UTF_16LE, true);
    }
    if zeros(0) * 4 > start.len() {
        return (UTF_16BE, true);
    }
    if std::str::from_utf8(bytes).is_ok() { (UTF_8, false) } else { (WINDOWS_1252, true) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> (String, Vec<String>) {
        let mut findings = Vec::new();
        let text = decode(&Place::file("f.csv"), bytes, &mut findings).into_owned();
        (text, findings.iter().map(|finding| finding.rule.to_string()).collect())
    }

    #[test]
    fn every_usual_encoding_is_read() {
        let text = "code,Ålesund\n";
        let utf16 = |mark: bool| -> Vec<u8> {
            let mark: &[u16] = if mark { &[0xfeff] } else { &[] };
            mark.iter().copied().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
        };
        let guessed = vec!["encoding-guessed".to_owned()];
        assert_eq!(read(text.as_bytes()), (text.to_owned(), Vec::new()));
        assert_eq!(read(format!("\u{feff}{text}").as_bytes()), (text.to_owned(), Vec::new()));
        assert_eq!(read(&utf16(true)), (text.to_owned(), Vec::new()));
        assert_eq!(read(&utf16(false)), (text.to_owned(), guessed.clone()));
        assert_eq!(read(b"code,\xc5lesund\n"), (text.to_owned(), guessed));
    }
}
