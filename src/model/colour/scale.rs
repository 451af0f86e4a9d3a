//! All colours that the app needs, from one that somebody else has chosen.
//!
//! Each role has a luminance of its own, so that what stands on what can be read whatever the colour is; from the colour
//! come the hue and how strong it is, in OKLCH. The roles are those of `@digdir/designsystemet-css`.

use super::{Colour, Lab, linear, luminance, nearest};
use std::fmt::Write;

/// A role: its name, then for light and dark its luminance, and how much of the chroma it takes.
type Role = (&'static str, (f32, f32), (f32, f32));

/// What stands below and around the buttons, in which the colour itself is.
const ROLES: [Role; 11] = [
    ("background-default", (1.0, 0.0), (0.009, 0.2)),
    ("background-tinted", (0.898, 0.12), (0.014, 0.25)),
    ("surface-default", (1.0, 0.0), (0.021, 0.3)),
    ("surface-tinted", (0.81, 0.2), (0.027, 0.3)),
    ("surface-hover", (0.7, 0.3), (0.036, 0.35)),
    ("surface-active", (0.59, 0.45), (0.056, 0.45)),
    ("border-subtle", (0.5, 0.5), (0.08, 0.5)),
    ("border-default", (0.158, 1.0), (0.28, 0.8)),
    ("border-strong", (0.088, 1.0), (0.44, 0.6)),
    ("text-subtle", (0.088, 1.0), (0.44, 0.6)),
    ("text-default", (0.024, 0.8), (0.84, 0.2)),
];

/// The lightest button with white letters, in light; the darkest with black ones, in dark.
const LIGHT_MOST: f32 = 0.178;
const DARK_LEAST: f32 = 0.225;

/// The colours of every role, in light and dark.
pub struct Scale {
    /// Name, light, dark.
    roles: Vec<(&'static str, Colour, Colour)>,
    /// Whether the colour is too light to stand behind white letters, so that another one does.
    pub is_adapted: bool,
}

impl Scale {
    /// The scale of a colour.
    pub fn new(colour: Colour) -> Self {
        let mut parts = [0.0; 256];
        for (part, light) in parts.iter_mut().enumerate() {
            *light = linear(part as u8);
        }
        let lab = colour.lab();
        let with = |light: f32, chroma: f32| with_luminance(lab, light, chroma, &parts);
        let of = |(name, light, dark): &Role| (*name, with(light.0, light.1), with(dark.0, dark.1));
        let mut roles: Vec<_> = ROLES.iter().map(of).collect();
        let own = colour.luminance();
        let is_adapted = own > LIGHT_MOST;
        let light = if is_adapted { with(LIGHT_MOST, 1.0) } else { colour };
        let dark = with(own.clamp(DARK_LEAST, 0.6), 1.0);
        // What is nearly black has no darker shade.
        let (low, high) = (own.min(LIGHT_MOST), own.clamp(DARK_LEAST, 0.6));
        let [hover, active] = if low < 0.03 { [low + 0.02, low + 0.05] } else { [low * 0.65, low * 0.4] };
        roles.extend([
            ("base-default", light, dark),
            ("base-hover", with(hover, 1.0), with(high + 0.08, 0.9)),
            ("base-active", with(active, 1.0), with(high + 0.18, 0.8)),
            ("base-contrast-subtle", with(0.99, 0.1), with(0.006, 0.2)),
            ("base-contrast-default", with(1.0, 0.0), with(0.0, 0.0)),
        ]);
        Self { roles, is_adapted }
    }

    /// The button of the scale, in light.
    pub fn button(&self) -> Colour {
        self.of("base-default").0
    }

    fn of(&self, role: &str) -> (Colour, Colour) {
        let found = self.roles.iter().find(|(name, ..)| *name == role);
        let (_, light, dark) = found.expect("every role is in the scale");
        (*light, *dark)
    }

    /// A style sheet that gives the roles of the app these colours.
    pub fn css(&self) -> String {
        let (mut light, mut dark) = (String::new(), String::new());
        for (name, in_light, in_dark) in &self.roles {
            let _ = write!(light, "--ds-color-brand1-{name}:{in_light};");
            let _ = write!(dark, "--ds-color-brand1-{name}:{in_dark};");
        }
        format!(
            ":root{{{light}}}:root[data-color-scheme=dark]{{{dark}}}\
             @media (prefers-color-scheme:dark){{:root[data-color-scheme=auto]{{{dark}}}}}"
        )
    }
}

/// The colour of this luminance and hue, with as much of the chroma as a screen can show.
fn with_luminance(lab: Lab, wanted: f32, chroma: f32, parts: &[f32; 256]) -> Colour {
    let (mut low, mut high) = (0.0, 1.0);
    let mut found = [0.0; 3];
    for _ in 0..16 {
        let lightness = (low + high) / 2.0;
        found = shown(Lab { lightness, a: lab.a * chroma, b: lab.b * chroma });
        if luminance(found) < wanted { low = lightness } else { high = lightness }
    }
    let [red, green, blue] = found.map(|light| nearest(light, parts));
    Colour { red, green, blue }
}

/// The strongest colour of this lightness and hue that a screen can show.
fn shown(lab: Lab) -> [f32; 3] {
    let (mut low, mut high) = (0.0, 1.0);
    let of = |share: f32| Lab { a: lab.a * share, b: lab.b * share, ..lab }.linear();
    let is_shown = |light: [f32; 3]| light.iter().all(|light| (-0.000_1..=1.000_1).contains(light));
    if is_shown(of(1.0)) {
        return of(1.0);
    }
    for _ in 0..8 {
        let share = (low + high) / 2.0;
        if is_shown(of(share)) { low = share } else { high = share }
    }
    of(low)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GROUNDS: [&str; 6] = [
        "background-default",
        "background-tinted",
        "surface-default",
        "surface-tinted",
        "surface-hover",
        "surface-active",
    ];

    /// What must be told from what, and how well.
    fn pairs() -> Vec<(&'static str, &'static str, f32)> {
        let on = |front: &'static str, least: f32| GROUNDS.map(|ground| (front, ground, least));
        let mut pairs: Vec<_> =
            [("text-default", 4.5), ("text-subtle", 4.5), ("border-default", 3.0), ("border-strong", 3.0)]
                .into_iter()
                .flat_map(|(front, least)| on(front, least))
                .collect();
        for button in ["base-default", "base-hover", "base-active"] {
            pairs.extend(GROUNDS[..4].iter().map(|ground| (button, *ground, 3.0)));
            pairs.push(("base-contrast-default", button, 4.5));
        }
        pairs.push(("base-contrast-subtle", "base-default", 4.5));
        pairs
    }

    fn is_readable(colour: Colour) {
        let scale = Scale::new(colour);
        for (front, ground, least) in pairs() {
            let (front_of, ground_of) = (scale.of(front), scale.of(ground));
            for (front_of, ground_of, scheme) in
                [(front_of.0, ground_of.0, "light"), (front_of.1, ground_of.1, "dark")]
            {
                let seen = front_of.contrast(ground_of);
                assert!(
                    seen >= least,
                    "{colour} {scheme}: {front} {front_of} on {ground} {ground_of} is {seen}"
                );
            }
        }
    }

    #[test]
    fn every_colour_gives_what_can_be_read() {
        // A generator of its own, so that the ten thousand are the same everywhere.
        let mut state = 0x9e37_79b9_u32;
        for _ in 0..10_000 {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            let [red, green, blue, _] = state.to_le_bytes();
            is_readable(Colour { red, green, blue });
        }
        for red in [0, 1, 127, 254, 255] {
            for green in [0, 1, 127, 254, 255] {
                for blue in [0, 1, 127, 254, 255] {
                    is_readable(Colour { red, green, blue });
                }
            }
        }
    }

    #[test]
    fn a_colour_that_can_be_read_is_taken_as_it_is() {
        let of = |text: &str| Scale::new(Colour::parse(text).unwrap());
        let dark = of("#0a5c36");
        assert_eq!(dark.button().to_string(), "#0a5c36");
        assert!(!dark.is_adapted);
        let yellow = of("#ffd500");
        assert!(yellow.is_adapted);
        assert_ne!(yellow.button().to_string(), "#ffd500");
    }

    #[test]
    fn the_style_sheet_has_every_role_three_times_and_nothing_but_colours() {
        let css = Scale::new(Colour::parse("b5002d").unwrap()).css();
        assert_eq!(css.matches("--ds-color-brand1-").count(), 48);
        assert!(css.starts_with(":root{--ds-color-brand1-background-default:#ffffff;"), "{css}");
        assert!(
            css.chars().all(|letter| letter.is_ascii_alphanumeric() || "-:#;{}@()[]= ".contains(letter)),
            "{css}"
        );
    }
}
