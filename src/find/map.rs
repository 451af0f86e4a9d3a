//! The country as dots: where a kommune stands on a map, how many services it has, and which dot is meant.
//!
//! Whole kilometres, so that the browser has no trigonometry and prints no decimals.

mod drawn;
mod frame;
mod group;
mod names;
mod way;

pub use drawn::{path, tenths};
pub use frame::Frame;
pub use group::{frame_of, fronts, group_of, in_front};
pub use names::{Label, NAMED, labels, size_of_names, towns};
pub use way::{Way, end, led_to, nearest, next};

use crate::model::area::Area;
use crate::model::place::{Places, Point, cosine};
use crate::model::service::Service;
use crate::sort::sort_by_key;
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
    sort_by_count(&mut ranked, counts);
    ranked
}

/// Puts places in the list of kommuner in order, those with most first.
pub fn sort_by_count(places: &mut [usize], counts: &[u32]) {
    sort_by_key(places, |at| Reverse(counts[*at]));
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

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
            serde_json::from_str(&format!(r#"{{"kommuner":[{kommuner}],"fylker":[],"regions":[]}}"#))
                .unwrap();
        let service = |serves: &str| -> Arc<Service> {
            serde_json::from_str(&format!(
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
