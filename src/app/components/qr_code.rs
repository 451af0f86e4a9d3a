//! QR codes (ISO/IEC 18004).

use crate::app::context::use_app;
use leptos::prelude::*;
use qrcodegen::{QrCode as Encoded, QrCodeEcc};
use std::fmt::Write;

/// The most squares of a side that a phone still reads at the usual size.
const DENSE: i32 = 57;

/// A text as a QR code with what it is for; the text itself where it is too long for a code.
#[component]
pub fn QrCode(
    /// The text: an address, or what a link dials.
    of: String,
    /// What one does with it.
    #[prop(into)]
    caption: String,
) -> impl IntoView {
    let texts = &use_app().texts.codes;
    let Some(code) = encode(&of) else {
        return view! { <p class="code-text">{format!("{} {of}", texts.failed)}</p> }.into_any();
    };
    let side = code.size();
    let class = if side > DENSE { "code is-dense" } else { "code" };
    view! {
        <figure class=class>
            <svg viewBox=format!("0 0 {side} {side}") role="img" aria-label=texts.label>
                <path d=path(&code)></path>
            </svg>
            <figcaption>{caption}</figcaption>
        </figure>
    }
    .into_any()
}

/// A code for what is drawn beside the app, on a display (`public/display/sheet.js`): how many squares a side has, and
/// the path of the dark ones.
#[cfg(feature = "csr")]
#[wasm_bindgen::prelude::wasm_bindgen(js_name = codeOf)]
pub fn code_of(text: &str) -> Option<String> {
    let code = encode(text)?;
    Some(format!("{} {}", code.size(), path(&code)))
}

/// A quarter of the code may be dirty or folded and it still reads: it is printed, and it stands on screens
/// behind fingerprints. A long text, whose squares would be too small to be read, gets a code that forgives less.
fn encode(text: &str) -> Option<Encoded> {
    let with = |correction| Encoded::encode_text(text, correction).ok();
    with(QrCodeEcc::Quartile).filter(|code| code.size() <= DENSE).or_else(|| with(QrCodeEcc::Low))
}

/// The path of an SVG that draws the dark squares, each one unit large.
fn path(code: &Encoded) -> String {
    let mut drawn = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let start = x;
            while code.get_module(x, y) {
                x += 1;
            }
            if x > start {
                let width = x - start;
                write!(drawn, "M{start} {y}h{width}v1h-{width}z").expect("a String takes all");
            }
            x += 1;
        }
    }
    drawn
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
            let code = encode(text).unwrap();
            let wanted: Vec<Vec<bool>> =
                (0..code.size()).map(|y| (0..code.size()).map(|x| code.get_module(x, y)).collect()).collect();
            assert_eq!(filled(&path(&code), code.size() as usize), wanted, "{text}");
        }
    }

    #[test]
    fn a_text_that_no_code_holds_is_refused() {
        assert!(encode(&"a".repeat(10_000)).is_none());
    }
}
