//! The country as dots: where a kommune stands on a map, how many services it has, and which dot is meant.
//!
//! Whole kilometres, so that the browser has no trigonometry and prints no decimals.

use crate::area::Area;
use crate::order::sort_by_key;
use crate::place::{Places, Point, cosine};
use crate::service::Service;
use std::cmp::Reverse;
use std::f64::consts::PI;
use std::sync::Arc;

/// The meridian in the middle: that of UTM zone 33, on which Norway's own maps of the whole country are drawn.
const MIDDLE: f64 = 15.0;
const EARTH: f64 = 6371.0;

/// A dot: kilometres to the right and down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dot {
    /// To the right of the middle.
    pub x: i32,
    /// Down from the pole.
    pub y: i32,
}

impl Dot {
    /// Where a point stands: a transverse Mercator projection to the third power of the distance from its
    /// middle; in Norway that is within 3 km of the whole series.
    pub fn of(point: Point) -> Self {
        let radians = PI / 180.0;
        let (north, east) = (point.latitude * radians, (point.longitude - MIDDLE) * radians);
        let cos = cosine(north);
        let sin = (1.0 - cos * cos).sqrt();
        let across = cos * (east - east * east * east / 6.0);
        let x = EARTH * (across + across * across * across / 3.0);
        let y = EARTH * (PI / 2.0 - north - sin * cos * east * east / 2.0);
        Self { x: x.round() as i32, y: y.round() as i32 }
    }

    fn square_to(self, other: Self) -> i32 {
        let (right, down) = (other.x - self.x, other.y - self.y);
        right * right + down * down
    }
}

/// How many of the services each kommune has of its own or shares with others, in the same order. What is for a
/// fylke, a region or the country is everywhere, and would only make all dots alike.
pub fn counts(services: &[Arc<Service>], places: &Places) -> Vec<u32> {
    let mut counts = vec![0; places.kommuner.len()];
    for area in services.iter().flat_map(|service| &service.serves) {
        if let Area::Kommune(number) = area
            && let Some(at) = places.kommuner.iter().position(|kommune| kommune.number == *number)
        {
            counts[at] += 1;
        }
    }
    counts
}

/// How many sizes of dots there are.
pub const SIZES: usize = 5;

/// The size of the dot of a kommune with so many services.
pub fn size_of(count: u32) -> usize {
    match count {
        0 => 0,
        1 => 1,
        2..=3 => 2,
        4..=7 => 3,
        _ => 4,
    }
}

/// The kommuner with anything, those with most first, as places in the list of kommuner.
pub fn ranked(counts: &[u32]) -> Vec<usize> {
    let mut ranked: Vec<usize> = (0..counts.len()).filter(|at| counts[*at] > 0).collect();
    sort_by_key(&mut ranked, |at| Reverse(counts[*at]));
    ranked
}

/// The part of the map that is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame {
    /// The upper left corner.
    pub corner: Dot,
    /// Its width.
    pub width: i32,
    /// Its height.
    pub height: i32,
}

/// As narrow as a frame may be; one dot alone would have none.
const NARROWEST: i32 = 60;

impl Frame {
    /// The frame round dots, with room at the edges.
    pub fn round(dots: impl IntoIterator<Item = Dot>) -> Self {
        let (mut left, mut top, mut right, mut bottom) = (i32::MAX, i32::MAX, i32::MIN, i32::MIN);
        for Dot { x, y } in dots {
            (left, top, right, bottom) = (left.min(x), top.min(y), right.max(x), bottom.max(y));
        }
        if left > right {
            (left, top, right, bottom) = (0, 0, 0, 0);
        }
        let (width, height) = ((right - left).max(NARROWEST), (bottom - top).max(NARROWEST));
        let edge = (width + height) / 24;
        let corner = Dot { x: (left + right - width) / 2 - edge, y: (top + bottom - height) / 2 - edge };
        Self { corner, width: width + 2 * edge, height: height + 2 * edge }
    }

    /// What lies under a pixel of the picture, which shows all of the frame in its middle, as large as it can be.
    pub fn under(self, (x, y): (i32, i32), (width, height): (i32, i32)) -> Dot {
        let (width, height) = (width.max(1), height.max(1));
        // Kilometres to a pixel, as a fraction: the wider of the two directions decides.
        let (most, pixels) = if self.width * height > self.height * width {
            (self.width, width)
        } else {
            (self.height, height)
        };
        let from_middle = |at: i32, size: i32| (2 * at - size) * most / (2 * pixels);
        Dot {
            x: self.corner.x + self.width / 2 + from_middle(x, width),
            y: self.corner.y + self.height / 2 + from_middle(y, height),
        }
    }

    /// Whether a dot is in it.
    pub fn holds(self, dot: Dot) -> bool {
        let (right, down) = (dot.x - self.corner.x, dot.y - self.corner.y);
        (0..=self.width).contains(&right) && (0..=self.height).contains(&down)
    }
}

/// The dot nearest to a place; a finger is thicker than a dot.
pub fn nearest(dots: &[Dot], place: Dot) -> Option<usize> {
    (0..dots.len()).min_by_key(|at| dots[*at].square_to(place))
}

/// A way to go from a dot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// North.
    Up,
    /// South.
    Down,
    /// West.
    Left,
    /// East.
    Right,
}

/// The next dot from this one: the nearest of those that lie more that way than to its sides, and rather ahead
/// than aslant.
pub fn next(dots: &[Dot], frame: Frame, from: usize, way: Way) -> Option<usize> {
    let start = *dots.get(from)?;
    let ahead_and_aside = |dot: Dot| {
        let (right, down) = (dot.x - start.x, dot.y - start.y);
        match way {
            Way::Up => (-down, right),
            Way::Down => (down, right),
            Way::Left => (-right, down),
            Way::Right => (right, down),
        }
    };
    let lies_that_way = |at: &usize| {
        let (ahead, aside) = ahead_and_aside(dots[*at]);
        ahead > 0 && aside.abs() <= ahead && frame.holds(dots[*at])
    };
    (0..dots.len()).filter(lies_that_way).min_by_key(|at| {
        let (ahead, aside) = ahead_and_aside(dots[*at]);
        ahead * ahead + 3 * aside * aside
    })
}

/// The northernmost dot in the frame, or the southernmost.
pub fn end(dots: &[Dot], frame: Frame, is_first: bool) -> Option<usize> {
    let inside = (0..dots.len()).filter(|at| frame.holds(dots[*at]));
    inside.min_by_key(|at| if is_first { dots[*at].y } else { -dots[*at].y })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::published::read;
    use proptest::prelude::*;

    fn dot(x: i32, y: i32) -> Dot {
        Dot { x, y }
    }

    /// The whole formula on the sphere (Snyder, Map Projections, 8-1 and 8-3).
    fn exactly(point: Point) -> (f64, f64) {
        let (north, east) = (point.latitude.to_radians(), (point.longitude - MIDDLE).to_radians());
        let across = north.cos() * east.sin();
        let x = EARTH * across.atanh();
        (x, EARTH * (PI / 2.0 - (north.tan()).atan2(east.cos())))
    }

    proptest! {
        #[test]
        fn a_dot_stands_where_the_whole_formula_puts_it(latitude in 57.9..71.2f64, longitude in 4.5..31.2f64) {
            let point = Point { latitude, longitude };
            let (x, y) = exactly(point);
            let dot = Dot::of(point);
            let off = (f64::from(dot.x) - x).hypot(f64::from(dot.y) - y);
            prop_assert!(off < 3.0, "{off} km: {dot:?} and {x} {y}");
        }

        #[test]
        fn what_lies_under_a_pixel_is_drawn_there(x in -500..500i32, y in 0..1400i32, width in 200..2000i32, height in 200..2000i32) {
            let frame = Frame { corner: dot(-600, -50), width: 1200, height: 1600 };
            // As a browser draws a viewBox: whole, and in the middle.
            let scale = (f64::from(width) / 1200.0).min(f64::from(height) / 1600.0);
            let pixel = |at: i32, corner: i32, size: i32, of: i32| {
                f64::from(at - corner) * scale + (f64::from(of) - f64::from(size) * scale) / 2.0
            };
            let at = (pixel(x, -600, 1200, width).round() as i32, pixel(y, -50, 1600, height).round() as i32);
            let found = frame.under(at, (width, height));
            let most = (1.0 / scale).ceil() as i32 + 1;
            prop_assert!((found.x - x).abs() <= most && (found.y - y).abs() <= most, "{found:?} for {x} {y}");
        }
    }

    #[test]
    fn an_arrow_goes_to_the_nearest_dot_that_way() {
        let dots = [dot(0, 0), dot(10, 1), dot(4, 5), dot(-3, 0), dot(0, -50), dot(0, 900)];
        let frame = Frame { corner: dot(-100, -100), width: 200, height: 200 };
        let from_first = |way| next(&dots, frame, 0, way);
        assert_eq!(from_first(Way::Right), Some(1));
        assert_eq!(from_first(Way::Down), Some(2));
        assert_eq!(from_first(Way::Left), Some(3));
        assert_eq!(from_first(Way::Up), Some(4));
        assert_eq!(next(&dots, frame, 2, Way::Down), None);
        assert_eq!((end(&dots, frame, true), end(&dots, frame, false)), (Some(4), Some(2)));
        assert_eq!(nearest(&dots, dot(5, 4)), Some(2));
        assert_eq!(nearest(&[], dot(5, 4)), None);
    }

    #[test]
    fn a_kommune_counts_what_is_its_own_or_shared() {
        let kommune = |number: &str| {
            format!(
                r#"{{"number":"{number}","names":[],"fylke":"{}","centre":"S","point":[62,6],"form":"bokmål",
                "url":"https://k.example.no"}}"#,
                &number[..2]
            )
        };
        let kommuner = ["1101", "1102", "1201"].map(kommune).join(",");
        let places: Places =
            read(&format!(r#"{{"kommuner":[{kommuner}],"fylker":[],"regions":[]}}"#)).unwrap();
        let service = |serves: &str| -> Arc<Service> {
            read(&format!(
                r#"{{"id":"ab","name":"N","description":{{"nb":"D"}},"type":"annet","serves":[{serves}],
                "audience":[],"topics":[],"sources":[]}}"#
            ))
            .unwrap()
        };
        let services = [r#""1101""#, r#""1101","1201""#, r#""11""#, r#""NO""#, r#""9999""#].map(service);
        let counts = counts(&services, &places);
        assert_eq!(counts, [2, 0, 1]);
        assert_eq!(ranked(&counts), [0, 2]);
        assert_eq!([0, 1, 2, 3, 4, 7, 8, 99].map(size_of), [0, 1, 2, 2, 3, 3, 4, 4]);
    }
}
