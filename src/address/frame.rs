//! What the page around a frame has settled: its look, the level of its heading, and which choices are not the reader's.
//!
//! All of it stands in the address, so that a plain `<iframe>` can say it, and goes with every link. What is not in these
//! lists changes nothing. `public/left.js` and `public/frame.js` do what concerns the document; the program reads which
//! choices are fixed, and the colour.

use super::facet::{Facet, Selection};
use super::host::Host;
use super::route::{Address, PLACE, Params, Query};
use crate::model::colour::Colour;
use crate::vocabulary;
use crate::vocabulary::Vocabulary;

/// The parameter with the names of what is fixed.
const FIXED: &str = "fast";
/// The bit of the place beside those of the facets.
const PLACE_BIT: u32 = 1 << 31;

vocabulary! {
    /// A setting of the look; the word is the name of its parameter.
    Setting, "setting" {
        /// The level of the first heading, `1` to `6`.
        Level = "niva",
        /// The colour of the page around it, as six hexadecimal digits.
        Colour = "farge",
        /// Light or dark, where the reader's device is not to say it.
        Scheme = "modus",
        /// How large letters are.
        TextSize = "tekst",
        /// How round corners are.
        Corners = "hjorner",
        /// Which kind of letters.
        Font = "skrift",
    }
}

impl Setting {
    /// What it may say; the level and the colour are no list of words.
    pub fn words(self) -> &'static [&'static str] {
        match self {
            Self::Level => &["1", "2", "3", "4", "5", "6"],
            Self::Colour => &[],
            Self::Scheme => &["lys", "mork"],
            Self::TextSize => &["liten", "stor"],
            Self::Corners => &["rette", "litt"],
            Self::Font => &["grotesk", "humanist", "antikva"],
        }
    }

    /// The value as it is written, if it is one.
    fn checked(self, value: &str) -> Option<&str> {
        if self == Self::Colour {
            return Colour::parse(value).map(|_| value.trim_start_matches('#'));
        }
        self.words().contains(&value).then_some(value)
    }
}

/// What the page around a frame has settled.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frame {
    /// The settings as they go with every link, each with its `&`.
    kept: String,
    /// What is fixed: a bit for each facet, and one for the place.
    fixed: u32,
    /// The colour of the page around it.
    pub colour: Option<Colour>,
}

impl Frame {
    /// Reads an address. Where it does not say what is fixed, everything is that it chooses of a list: so it is the
    /// address that the page around the frame has written.
    pub fn parse(base: &str, address: &str) -> Self {
        let Address { host, route, .. } = Address::parse(base, address);
        if host != Host::Embed {
            return Self::default();
        }
        let params = Params::parse(address.split_once('?').map_or("", |(_, query)| query));
        let mut kept = String::new();
        let mut keep = |name: &str, value: &str| {
            for part in ["&", name, "=", value] {
                kept.push_str(part);
            }
        };
        for setting in Setting::ALL {
            if let Some(value) = params.get(setting.as_str()).and_then(|value| setting.checked(value)) {
                keep(setting.as_str(), value);
            }
        }
        let said = params.get(FIXED);
        let fixed = match said {
            Some(names) => names.split(',').fold(0, |bits, name| bits | bit(name)),
            None => route.query().map_or(0, bits),
        };
        // An empty one says that nothing is fixed, whatever is chosen later.
        if said.is_some() || fixed != 0 {
            let names: Vec<&str> = names().filter(|name| fixed & bit(name) != 0).collect();
            keep(FIXED, &names.join(","));
        }
        let colour = params.get(Setting::Colour.as_str()).and_then(Colour::parse);
        Self { kept, fixed, colour }
    }

    /// What stands behind the other parameters of every link; empty where there is no frame.
    pub fn kept(&self) -> &str {
        &self.kept
    }

    /// Whether the place is fixed.
    pub fn has_place(&self) -> bool {
        self.fixed & PLACE_BIT != 0
    }

    /// Whether a facet is fixed.
    pub fn has(&self, facet: Facet) -> bool {
        self.fixed & 1 << facet as u32 != 0
    }

    /// What the reader may take back of a choice.
    pub fn free(&self, mut chosen: Selection) -> Selection {
        chosen.keep(!self.fixed);
        chosen
    }

    /// What stays of a choice when the reader takes back all of it.
    pub fn rest(&self, mut chosen: Selection) -> Selection {
        chosen.keep(self.fixed);
        chosen
    }
}

/// The names of what can be fixed.
fn names() -> impl Iterator<Item = &'static str> {
    [PLACE].into_iter().chain(Facet::WORDS.iter().copied())
}

fn bit(name: &str) -> u32 {
    if name == PLACE { PLACE_BIT } else { Facet::from_word(name).map_or(0, |facet| 1 << facet as u32) }
}

/// What a query chooses.
fn bits(query: &Query) -> u32 {
    let place = if query.place.is_some() { PLACE_BIT } else { 0 };
    let is_chosen = |facet: &&Facet| !query.chosen.only(**facet).is_empty();
    Facet::ALL.iter().filter(is_chosen).fold(place, |bits, facet| bits | 1 << *facet as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_page_around_it_chose_is_fixed() {
        let frame = Frame::parse("/b", "/b/kalender?sted=1577&tema=demens&vis=maned&vert=embed");
        assert!(frame.has_place() && frame.has(Facet::Topic) && !frame.has(Facet::Audience));
        assert_eq!(frame.kept(), "&fast=sted,tema");
        let chosen = Selection::default().with(Facet::Topic, 2).with(Facet::Audience, 1);
        assert_eq!(frame.free(chosen), Selection::default().with(Facet::Audience, 1));
        assert_eq!(frame.rest(chosen), Selection::default().with(Facet::Topic, 2));
    }

    #[test]
    fn what_the_reader_chose_later_is_not() {
        let frame = Frame::parse("", "/kalender?sted=1577&tema=demens&vert=embed&fast=sted");
        assert!(frame.has_place() && !frame.has(Facet::Topic));
        let frame = Frame::parse("", "/kalender?sted=1577&vert=embed&fast=");
        assert!(!frame.has_place());
        assert_eq!(frame.kept(), "&fast=");
    }

    #[test]
    fn settings_go_with_every_link_and_nothing_else_does() {
        for (asked, kept) in [
            ("niva=3&farge=%230A5c36", "&niva=3&farge=0A5c36"),
            ("niva=7&farge=red&modus=mork&tekst=huge&skrift=antikva", "&modus=mork&skrift=antikva"),
            ("farge=0a5c3&hjorner=litt&utm_source=x&niva=", "&hjorner=litt"),
            ("farge=%22%3E%3Cscript&fast=q,vert,x", "&fast="),
        ] {
            let frame = Frame::parse("", &format!("/?vert=embed&{asked}"));
            assert_eq!(frame.kept(), kept, "{asked}");
        }
    }

    #[test]
    fn the_scripts_know_the_same_words() {
        const LEFT: &str = include_str!("../../public/left.js");
        const FRAME: &str = include_str!("../../public/frame.js");
        const EMBED: &str = include_str!("../../public/embed.js");
        for setting in Setting::ALL {
            let (name, words) = (setting.as_str(), setting.words());
            assert!(FRAME.contains(&format!("\"{name}\"")), "frame.js does not keep {name}");
            let fits = match setting {
                Setting::Level => "/^[1-6]$/".to_owned(),
                Setting::Colour => "/^#?[0-9a-f]{6}$/i".to_owned(),
                _ => format!("/^({})$/", words.join("|")),
            };
            assert!(EMBED.contains(&format!("{name}: {fits},")), "embed.js has another {name}");
            let is_look = !matches!(setting, Setting::Level | Setting::Colour);
            let look = format!("{name}: \"{}\"", words.join(" "));
            assert!(!is_look || LEFT.contains(&look), "left.js has another {name}");
        }
        for name in names() {
            assert!(EMBED.contains(&format!("\"{name}\"")), "embed.js does not know {name}");
        }
    }

    #[test]
    fn elsewhere_nobody_settles_anything() {
        for host in ["", "&vert=kiosk", "&vert=phone"] {
            let frame = Frame::parse("", &format!("/kalender?sted=1577&farge=0a5c36{host}"));
            assert_eq!(frame, Frame::default(), "{host}");
        }
    }
}
