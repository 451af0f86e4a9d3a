//! QR codes (ISO/IEC 18004).

use super::html::{paragraph, tag, text};
use super::texts::Texts;
use crate::i18n::texts::join;
use qrcodegen::{QrCode, QrCodeEcc};

/// The most squares of a side that a phone still reads at the usual size.
const DENSE: i32 = 57;

/// A text as a QR code: how many squares a side has, a space, and the path of an SVG that draws the dark
/// ones, each one unit large; `None` if the text is too long for any code.
///
/// A quarter of the code may be dirty or folded and it still reads: it is printed, and it stands on screens
/// behind fingerprints. A long text, whose squares would be too small to be read, gets a code that forgives less.
pub fn qr(text: &str) -> Option<String> {
    let code = encoded(text)?;
    let size = code.size();
    let mut drawn = join!(size, " ");
    for y in 0..size {
        let mut x = 0;
        while x < size {
            let start = x;
            while code.get_module(x, y) {
                x += 1;
            }
            if x > start {
                drawn.push_str(&join!("M", start, " ", y, "h", x - start, "v1h-", x - start, "z"));
            }
            x += 1;
        }
    }
    Some(drawn)
}

/// A text as a figure with what it is for; the text itself where it is too long for a code.
pub fn code(texts: &Texts, of: &str, caption: &str) -> String {
    let Some(drawn) = qr(of) else {
        return paragraph("code-text", &join!(texts.code_failed, " ", of));
    };
    let (side, path) = drawn.split_once(' ').unwrap_or_default();
    let view = join!("0 0 ", side, " ", side);
    let label = [("viewBox", &*view), ("role", "img"), ("aria-label", texts.code_label)];
    let picture = tag("svg", &label, &tag("path", &[("d", path)], ""));
    let is_dense = side.parse().is_ok_and(|side: i32| side > DENSE);
    let class = if is_dense { "code is-dense" } else { "code" };
    tag("figure", &[("class", class)], &(picture + &tag("figcaption", &[], &text(caption))))
}

fn encoded(text: &str) -> Option<QrCode> {
    let with = |correction| QrCode::encode_text(text, correction).ok();
    with(QrCodeEcc::Quartile).filter(|code| code.size() <= DENSE).or_else(|| with(QrCodeEcc::Low))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The squares that a path of `M<x> <y>h<w>v1h-<w>z` fills.
    fn filled(path: &str, size: usize) -> Vec<Vec<bool>> {
        let mut squares = vec![vec![false; size]; size];
        for stretch in path.split('M').skip(1) {
            let numbers = stretch.replace("v1h-", "h").replace('z', "").replace('h', " ");
            let numbers: Vec<usize> = numbers.split(' ').map(|number| number.parse().unwrap()).collect();
            let [x, y, width, back] = numbers[..] else { panic!("{stretch}") };
            assert_eq!(width, back);
            squares[y][x..x + width].fill(true);
        }
        squares
    }

    #[test]
    fn the_path_draws_the_code() {
        for text in [
            "x",
            "https://example.no/tjenester/leve-oslo",
            "tel:+4722400040",
            &"æ".repeat(400),
            &"a".repeat(2900),
        ] {
            let drawn = qr(text).unwrap();
            let (size, path) = drawn.split_once(' ').unwrap();
            let code = encoded(text).unwrap();
            let side: usize = size.parse().unwrap();
            let wanted: Vec<Vec<bool>> =
                (0..code.size()).map(|y| (0..code.size()).map(|x| code.get_module(x, y)).collect()).collect();
            assert_eq!(filled(path, side), wanted, "{text}");
        }
    }

    #[test]
    fn a_text_that_no_code_holds_is_refused() {
        assert_eq!(qr(&"a".repeat(10_000)), None);
    }
}
