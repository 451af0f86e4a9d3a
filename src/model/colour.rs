//! Colours as screens show them, and how well two of them can be told apart.
//!
//! By hand and without the mathematics of the standard library, which the browser's program does not have: the crates
//! that do this carry many colour spaces. ARCHITECTURE.md has the figures.

pub mod scale;

use std::fmt;

/// A colour in sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour {
    red: u8,
    green: u8,
    blue: u8,
}

/// A colour in OKLab: how light, and in which direction of the circle of colours how far from grey.
#[derive(Clone, Copy, Debug)]
struct Lab {
    lightness: f32,
    a: f32,
    b: f32,
}

impl Colour {
    /// Reads six hexadecimal digits, with or without `#`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').unwrap_or(text);
        if digits.len() != 6 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
        Some(Self { red: part(0)?, green: part(2)?, blue: part(4)? })
    }

    /// The relative luminance as WCAG 2.2 defines it: 0 is black, 1 white.
    pub fn luminance(self) -> f32 {
        luminance(self.linear())
    }

    /// The contrast ratio of WCAG 2.2, from 1 to 21.
    pub fn contrast(self, other: Self) -> f32 {
        let (one, two) = (self.luminance() + 0.05, other.luminance() + 0.05);
        one.max(two) / one.min(two)
    }

    fn linear(self) -> [f32; 3] {
        [self.red, self.green, self.blue].map(linear)
    }

    fn lab(self) -> Lab {
        let [red, green, blue] = self.linear();
        let long = cube_root(0.412_221_46 * red + 0.536_332_55 * green + 0.051_445_995 * blue);
        let middle = cube_root(0.211_903_5 * red + 0.680_699_5 * green + 0.107_396_96 * blue);
        let short = cube_root(0.088_302_46 * red + 0.281_718_85 * green + 0.629_978_7 * blue);
        Lab {
            lightness: 0.210_454_26 * long + 0.793_617_8 * middle - 0.004_072_047 * short,
            a: 1.977_998_5 * long - 2.428_592_2 * middle + 0.450_593_7 * short,
            b: 0.025_904_037 * long + 0.782_771_77 * middle - 0.808_675_77 * short,
        }
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

impl Lab {
    /// Red, green and blue; what is outside 0 to 1 cannot be shown.
    fn linear(self) -> [f32; 3] {
        let Self { lightness, a, b } = self;
        let cube = |root: f32| root * root * root;
        let long = cube(lightness + 0.396_337_78 * a + 0.215_803_76 * b);
        let middle = cube(lightness - 0.105_561_346 * a - 0.063_854_17 * b);
        let short = cube(lightness - 0.089_484_18 * a - 1.291_485_5 * b);
        [
            4.076_741_7 * long - 3.307_711_6 * middle + 0.230_969_94 * short,
            -1.268_438 * long + 2.609_757_4 * middle - 0.341_319_38 * short,
            -0.004_196_086_3 * long - 0.703_418_6 * middle + 1.707_614_7 * short,
        ]
    }
}

fn luminance([red, green, blue]: [f32; 3]) -> f32 {
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// A part of a colour as light, by the curve of sRGB.
fn linear(part: u8) -> f32 {
    let part = f32::from(part) / 255.0;
    if part <= 0.040_45 {
        return part / 12.92;
    }
    // To the power of 2.4 is the square, times the fifth root of the square.
    let base = (part + 0.055) / 1.055;
    let square = base * base;
    let mut root = 1.0;
    for _ in 0..12 {
        root = (4.0 * root + square / (root * root * root * root)) / 5.0;
    }
    square * root
}

/// The nearest part of a colour for an amount of light; `parts` is the light of each part.
fn nearest(light: f32, parts: &[f32; 256]) -> u8 {
    let above = parts.partition_point(|part| *part < light).min(255);
    let below = above.saturating_sub(1);
    let is_below = light - parts[below] < parts[above] - light;
    (if is_below { below } else { above }) as u8
}

fn cube_root(value: f32) -> f32 {
    if value <= 0.0 {
        return 0.0;
    }
    let mut root = 1.0;
    for _ in 0..20 {
        root = (2.0 * root + value / (root * root)) / 3.0;
    }
    root
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Colour {
        Colour::parse(text).unwrap()
    }

    #[test]
    fn a_colour_is_six_digits_and_nothing_else() {
        assert_eq!(of("#0A5c36").to_string(), "#0a5c36");
        assert_eq!(of("0a5c36"), of("#0a5c36"));
        for other in ["", "#fff", "0a5c3", "0a5c361", "+a5c36", "#0å5c3", "##0a5c3", "red", "0a 5c3"] {
            assert_eq!(Colour::parse(other), None, "{other}");
        }
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        for (one, two, ratio) in [
            ("ffffff", "000000", 21.0),
            ("777777", "ffffff", 4.478),
            ("0a5c36", "ffffff", 8.086),
            ("ff0000", "00ff00", 2.914),
        ] {
            let seen = of(one).contrast(of(two));
            assert!((seen - ratio).abs() < 0.01, "{one} {two}: {seen}");
        }
    }

    #[test]
    fn the_curve_is_that_of_srgb() {
        for part in 0..=255_u8 {
            let value = f64::from(part) / 255.0;
            let exact = if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) };
            assert!((f64::from(linear(part)) - exact).abs() < 1e-6, "{part}");
        }
    }

    #[test]
    fn a_colour_is_found_again_in_oklab() {
        for (text, lightness, a, b) in [
            ("ffffff", 1.0, 0.0, 0.0),
            ("ff0000", 0.628, 0.2249, 0.1258),
            ("0000ff", 0.452, -0.0325, -0.3115),
        ] {
            let lab = of(text).lab();
            for (seen, exact) in [(lab.lightness, lightness), (lab.a, a), (lab.b, b)] {
                assert!((seen - exact).abs() < 0.001, "{text}: {lab:?}");
            }
            let back = lab.linear();
            for (seen, exact) in back.into_iter().zip(of(text).linear()) {
                assert!((seen - exact).abs() < 0.001, "{text}: {back:?}");
            }
        }
    }
}
