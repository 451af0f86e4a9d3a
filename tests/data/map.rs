//! The map of the real kommuner.

use crate::{SHIPPED, sound};
use naermest::find::map::{Dot, Frame, Way, end, labels, nearest, next};
use naermest::model::place::Places;

fn dots(places: &Places) -> Vec<Dot> {
    places.kommuner.iter().map(|kommune| Dot::of(kommune.point)).collect()
}

#[test]
fn every_kommune_is_reached_by_arrows_from_any_end() {
    let places = sound(SHIPPED).places;
    let dots = dots(&places);
    let frame = Frame::round(dots.iter().copied());
    for is_first in [true, false] {
        let mut to_see = vec![end(&dots, frame, is_first).unwrap()];
        let mut seen = vec![false; dots.len()];
        while let Some(at) = to_see.pop() {
            if !std::mem::replace(&mut seen[at], true) {
                let ways = [Way::Up, Way::Down, Way::Left, Way::Right];
                to_see.extend(ways.into_iter().filter_map(|way| next(&dots, frame, at, way)));
            }
        }
        let missed = (0..dots.len()).filter(|at| !seen[*at]).map(|at| places.kommuner[at].name());
        assert_eq!(missed.collect::<Vec<_>>(), [""; 0]);
    }
}

#[test]
fn no_two_kommuner_stand_on_the_same_dot_and_each_is_the_nearest_to_itself() {
    let places = sound(SHIPPED).places;
    let dots = dots(&places);
    for (at, dot) in dots.iter().enumerate() {
        assert_eq!(nearest(&dots, *dot), Some(at), "{}", places.kommuner[at].name());
    }
}

#[test]
fn the_map_is_norway_with_its_north_up() {
    let places = sound(SHIPPED).places;
    let dots = dots(&places);
    let Frame { width, height, .. } = Frame::round(dots.iter().copied());
    assert!((1100..1400).contains(&width) && (1500..1900).contains(&height), "{width}×{height}");
    let of = |name: &str| -> Dot { dots[places.kommuner.iter().position(|one| one.name() == name).unwrap()] };
    let (oslo, bergen, vardo) = (of("Oslo"), of("Bergen"), of("Vardø"));
    assert!(bergen.x < oslo.x && oslo.x < vardo.x && vardo.y < bergen.y, "{bergen:?} {oslo:?} {vardo:?}");
}

#[test]
fn of_a_fylke_nearly_all_kommuner_are_named() {
    let places = sound(SHIPPED).places;
    let mut missing = Vec::new();
    for fylke in &places.fylker {
        let kommuner: Vec<_> = places.kommuner.iter().filter(|one| one.fylke == fylke.number).collect();
        let named: Vec<_> =
            kommuner.iter().map(|one| (Dot::of(one.point), one.name().chars().count())).collect();
        let frame = Frame::round(named.iter().map(|(dot, _)| *dot));
        let labels = labels(frame, &dots(&places), &named);
        let is_named = |at: &usize| labels.iter().any(|(of, _)| of == at);
        missing.extend((0..named.len()).filter(|at| !is_named(at)).map(|at| kommuner[at].name()));
    }
    // Around Oslo they stand closer than their names are long.
    assert!(missing.len() < 30 && !missing.contains(&"Vardø"), "{}: {missing:?}", missing.len());
}
