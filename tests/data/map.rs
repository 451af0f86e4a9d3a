//! The map of the real kommuner.

use crate::{SHIPPED, sound};
use naermest::find::map::{
    Dot, Frame, NAMED, Way, end, frame_of, fronts, group_of, in_front, labels, nearest, next, size_of_names,
    towns,
};
use naermest::model::place::Places;

fn dots(places: &Places) -> Vec<Dot> {
    places.kommuner.iter().map(|kommune| Dot::of(kommune.point)).collect()
}

fn all(_: usize) -> bool {
    true
}

/// The whole country, and for each kommune the one in front of it, when each has one service.
fn country(places: &Places) -> (Frame, Vec<Dot>, Vec<u32>, Vec<usize>) {
    let (dots, counts) = (dots(places), vec![1; places.kommuner.len()]);
    let frame = Frame::round_fylke(dots.iter().copied());
    let fronts = fronts(frame, &dots, &in_front(places, &counts));
    (frame, dots, counts, fronts)
}

#[test]
fn every_kommune_is_reached_by_arrows_from_any_end() {
    let places = sound(SHIPPED).places;
    let dots = dots(&places);
    let frame = Frame::round(dots.iter().copied());
    for is_first in [true, false] {
        let mut to_see = vec![end(&dots, &all, frame, is_first).unwrap()];
        let mut seen = vec![false; dots.len()];
        while let Some(at) = to_see.pop() {
            if !std::mem::replace(&mut seen[at], true) {
                let ways = [Way::Up, Way::Down, Way::Left, Way::Right];
                to_see.extend(ways.into_iter().filter_map(|way| next(&dots, &all, frame, at, way)));
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
        assert_eq!(nearest(&dots, &all, *dot), Some(at), "{}", places.kommuner[at].name());
    }
}

#[test]
fn the_map_is_norway_with_its_north_up() {
    let places = sound(SHIPPED).places;
    let dots = dots(&places);
    let Frame { width, height, .. } = Frame::round(dots.iter().copied());
    assert!((1100..1500).contains(&width) && (1500..1900).contains(&height), "{width}×{height}");
    let of = |name: &str| -> Dot { dots[places.kommuner.iter().position(|one| one.name() == name).unwrap()] };
    let (oslo, bergen, vardo) = (of("Oslo"), of("Bergen"), of("Vardø"));
    assert!(bergen.x < oslo.x && oslo.x < vardo.x && vardo.y < bergen.y, "{bergen:?} {oslo:?} {vardo:?}");
}

#[test]
fn fifteen_towns_are_named_and_no_name_covers_a_number() {
    let places = sound(SHIPPED).places;
    let (frame, dots, counts, fronts) = country(&places);
    let mut towns = towns(&places);
    towns.retain(|at| fronts[*at] == *at);
    let is_group = |at: usize| fronts[at] == at && group_of(&fronts, &counts, at).len() > 1;
    let reach =
        |at: usize| if is_group(at) { frame.reach_of_groups() / 10 + 1 } else { size_of_names(frame) / 4 };
    let groups: Vec<_> =
        (0..dots.len()).filter(|at| is_group(*at)).map(|at| (dots[at], reach(at) * 7 / 10)).collect();
    let letters = |at: usize| places.kommuner[at].name().chars().count();
    let named: Vec<_> = towns.iter().map(|at| (dots[*at], reach(*at), letters(*at))).collect();
    let labels = labels(frame, &groups, &named);
    let names: Vec<_> = labels.iter().map(|(at, _)| places.kommuner[towns[*at]].name()).collect();
    let large = ["Oslo", "Bergen", "Trondheim", "Stavanger", "Tromsø", "Kristiansand", "Bodø"];
    assert!(labels.len() >= NAMED && large.iter().all(|name| names.contains(name)), "{names:?}");
    assert!((10..60).contains(&groups.len()), "{}", groups.len());
}

#[test]
fn every_kommune_can_be_told_apart_by_looking_into_groups() {
    let places = sound(SHIPPED).places;
    let (frame, dots, counts, _) = country(&places);
    let order = in_front(&places, &counts);
    for at in 0..dots.len() {
        let near = frame_of(frame, &dots, &order, &counts, at);
        let fronts = fronts(near, &dots, &order);
        let alone = fronts[at] == at && group_of(&fronts, &counts, at) == [at];
        assert!(alone && near.holds(dots[at]), "{}: {near:?}", places.kommuner[at].name());
    }
}

#[test]
fn the_coast_is_that_of_the_kommuner() {
    let places = sound(SHIPPED).places;
    let picture = include_str!("../../public/coast.svg");
    let path = picture.split(" d=\"").nth(1).and_then(|path| path.split('"').next()).unwrap();
    let rings: Vec<Vec<Dot>> = path.split('M').skip(1).map(ring).collect();
    let off = |dot: &Dot| {
        let is_in = rings.iter().filter(|ring| crossings(ring, *dot) % 2 == 1).count() > 0;
        let square = |corner: &Dot| (corner.x - dot.x).pow(2) + (corner.y - dot.y).pow(2);
        // Small islands are left out, and the shore is drawn in steps.
        !is_in && rings.iter().flatten().map(square).min().unwrap() > 25 * 25
    };
    let lost = places.kommuner.iter().filter(|one| off(&Dot::of(one.point))).map(|one| one.name());
    // Far out, on islands of a few kilometres.
    assert_eq!(lost.collect::<Vec<_>>(), ["Træna", "Røst"]);
}

/// The corners of one closed line of a path: an absolute place, then steps.
fn ring(path: &str) -> Vec<Dot> {
    let numbers = path.trim_end_matches('z').replace('l', " ").replace('-', " -");
    let numbers: Vec<i32> = numbers.split_whitespace().map(|number| number.parse().unwrap()).collect();
    let mut at = Dot { x: 0, y: 0 };
    let step = |pair: &[i32]| {
        at = Dot { x: at.x + pair[0], y: at.y + pair[1] };
        at
    };
    numbers.chunks(2).map(step).collect()
}

/// How often a line to the right of a place meets a ring.
fn crossings(ring: &[Dot], place: Dot) -> usize {
    let next = ring.iter().cycle().skip(1);
    let meets = |(a, b): &(&Dot, &Dot)| {
        (a.y > place.y) != (b.y > place.y)
            && i64::from(place.x - a.x)
                < i64::from(b.x - a.x) * i64::from(place.y - a.y) / i64::from(b.y - a.y)
    };
    ring.iter().zip(next).filter(meets).count()
}
