//! Names beside dots, so that no name covers another or a dot.

use super::{Dot, Frame};
use crate::model::place::{KommuneNumber, Places};

/// How many names the map of the whole country has, so that one knows where one is.
pub const NAMED: usize = 15;

/// The kommuner whose names may stand there, the largest towns first: more than there is room for.
const TOWNS: [&str; 27] = [
    "0301", "4601", "5001", "1103", "5501", "4204", "1804", "1508", "5601", "3405", "4640", "1806", "5006",
    "1824", "5025", "5605", "4003", "5007", "1833", "5603", "4036", "5610", "3403", "1865", "3421", "5607",
    "4647",
];

/// The towns that may be named, as places in the list of kommuner.
pub fn towns(places: &Places) -> Vec<usize> {
    let place_of = |town: &&str| {
        let number: KommuneNumber = town.parse().ok()?;
        places.kommuner.iter().position(|kommune| kommune.number == number)
    };
    TOWNS.iter().filter_map(place_of).collect()
}

/// So many lines of names are as high as the map is wide.
const LINES: i32 = 28;

/// Where the name of a dot stands: `x`, `y`, `font-size` and `text-anchor` of an SVG.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// From left to right.
    pub x: String,
    /// From top to bottom, the middle of the line.
    pub y: String,
    /// How large.
    pub size: String,
    /// Which end of the name stands there.
    pub anchor: &'static str,
}

/// What is covered already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Patch {
    left: i32,
    top: i32,
    right: i32,
    bottom: i32,
}

impl Patch {
    fn meets(self, other: Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    fn is_in(self, frame: Frame) -> bool {
        let Self { left, top, right, bottom } = self;
        frame.holds(Dot { x: left, y: top }) && frame.holds(Dot { x: right, y: bottom })
    }
}

/// As high as a name is; a dot reaches a quarter of that to each side.
pub fn size_of_names(frame: Frame) -> i32 {
    (frame.width / LINES).max(1)
}

/// Where names stand, each with its place in the list of the `named`: their dots, how far those reach to each side, and
/// how many letters each name has. The first choose first, and what would cover one of the `dots` or another name is
/// left out.
pub fn labels(frame: Frame, dots: &[(Dot, i32)], named: &[(Dot, i32, usize)]) -> Vec<(usize, Label)> {
    let size = size_of_names(frame);
    let around = |dot: Dot, aside: i32, above: i32| Patch {
        left: dot.x - aside,
        top: dot.y - above,
        right: dot.x + aside,
        bottom: dot.y + above,
    };
    let mut taken: Vec<Patch> = dots.iter().map(|&(dot, reach)| around(dot, reach, reach)).collect();
    let mut labels = Vec::new();
    for (at, &(dot, reach, letters)) in named.iter().enumerate() {
        // Letters are about half as wide as high.
        let (width, gap) = (letters as i32 * size * 11 / 20, reach + size * 3 / 8);
        let above = reach + size * 3 / 4;
        // Beside it, first towards the middle of the map, then over and under it, then aslant and from its edge.
        let is_right = 2 * (dot.x - frame.corner.x) > frame.width;
        let beside = [("start", gap, 0), ("end", -gap, 0)];
        let places = [
            beside[usize::from(is_right)],
            beside[usize::from(!is_right)],
            ("middle", 0, -above),
            ("middle", 0, above),
            ("start", gap, -gap),
            ("start", gap, gap),
            ("end", -gap, -gap),
            ("end", -gap, gap),
            ("start", -reach, above),
            ("start", -reach, -above),
            ("end", reach, above),
            ("end", reach, -above),
        ];
        let found = places.into_iter().find_map(|(anchor, right, down)| {
            let place = Dot { x: dot.x + right, y: dot.y + down };
            let mut patch = around(place, width / 2, size / 2);
            let shift = match anchor {
                "start" => width / 2,
                "end" => -width / 2,
                _ => 0,
            };
            (patch.left, patch.right) = (patch.left + shift, patch.right + shift);
            let is_free = patch.is_in(frame) && !taken.iter().any(|other| other.meets(patch));
            is_free.then_some((anchor, place, patch))
        });
        if let Some((anchor, Dot { x, y }, patch)) = found {
            taken.push(patch);
            labels.push((at, Label { x: x.to_string(), y: y.to_string(), size: size.to_string(), anchor }));
        }
    }
    labels
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const FRAME: Frame = Frame { corner: Dot { x: -100, y: 0 }, width: 240, height: 300 };

    /// Where a name is drawn, from what an SVG is told.
    fn drawn(label: &Label, letters: usize) -> (f64, f64, f64, f64) {
        let number = |text: &str| text.parse::<f64>().unwrap();
        let (x, y, size) = (number(&label.x), number(&label.y), number(&label.size));
        let width = letters as f64 * size * 0.55 - 2.0;
        // Names may touch, so the end that is given is not reckoned from the other.
        let (left, right) = match label.anchor {
            "start" => (x, x + width),
            "end" => (x - width, x),
            _ => (x - width / 2.0, x + width / 2.0),
        };
        (left, y - size / 2.0 + 1.0, right, y + size / 2.0 - 1.0)
    }

    proptest! {
        #[test]
        fn no_name_covers_another_or_a_dot_and_all_are_on_the_map(
            dots in proptest::collection::vec((-100..140i32, 0..300i32), 1..40),
            letters in 1..20usize,
        ) {
            let dots: Vec<Dot> = dots.into_iter().map(|(x, y)| Dot { x, y }).collect();
            let named: Vec<_> = dots.iter().map(|dot| (*dot, 2, letters)).collect();
            let taken: Vec<_> = dots.iter().map(|dot| (*dot, 2)).collect();
            let labels = labels(FRAME, &taken, &named);
            let all: Vec<_> = labels.iter().map(|(_, label)| drawn(label, letters)).collect();
            for (at, &(left, top, right, bottom)) in all.iter().enumerate() {
                prop_assert!(left >= -101.0 && right <= 141.0 && top >= -1.0 && bottom <= 301.0);
                for other in &all[at + 1..] {
                    let apart = right <= other.0 || other.2 <= left || bottom <= other.1 || other.3 <= top;
                    prop_assert!(apart, "{labels:?}");
                }
                for dot in &dots {
                    let (x, y) = (f64::from(dot.x), f64::from(dot.y));
                    prop_assert!(!(left < x && x < right && top < y && y < bottom), "{dot:?} {labels:?}");
                }
            }
        }
    }

    #[test]
    fn a_name_stands_where_there_is_room() {
        let dots =
            [Dot { x: 0, y: 100 }, Dot { x: 30, y: 100 }, Dot { x: -90, y: 200 }, Dot { x: 130, y: 200 }];
        let anchor_of = |named: &[(usize, usize)]| -> Vec<(usize, &str)> {
            let named: Vec<_> = named.iter().map(|(at, letters)| (dots[*at], 2, *letters)).collect();
            labels(FRAME, &dots.map(|dot| (dot, 2)), &named)
                .iter()
                .map(|(at, label)| (*at, label.anchor))
                .collect()
        };
        assert_eq!(
            anchor_of(&[(0, 8), (1, 8), (2, 8), (3, 8)]),
            [(0, "end"), (1, "start"), (2, "start"), (3, "end")]
        );
        assert_eq!(anchor_of(&[(1, 8)]), [(0, "start")]);
        // Nothing is as wide as that.
        assert_eq!(anchor_of(&[(0, 80)]), []);
        let (_, label) = &labels(FRAME, &[], &[(dots[2], 2, 4)])[0];
        assert_eq!((&*label.x, &*label.y, &*label.size), ("-85", "200", "8"));
    }
}
