//! Dots that stand too close to be told apart, as groups with one of them in front.

use super::{Dot, Frame, sort_by_count, towns};
use crate::model::place::Places;

/// So many groups beside each other are as wide as the map.
const ACROSS: i32 = 14;
/// In a frame so many kilometres wide and high one sees where in the country it is.
const WIDE: i32 = 160;

impl Frame {
    /// As far as two dots must stand apart to be told apart.
    pub fn apart(self) -> i32 {
        // Never less: in the smallest frames a kilometre is as wide as a dot.
        (self.width.max(self.height * 3 / 4) + ACROSS - 1) / ACROSS
    }

    /// As far as the circle of a group reaches, in tenths of a kilometre.
    pub fn reach_of_groups(self) -> i32 {
        self.apart() * 37 / 10
    }
}

/// The places in the list of kommuner, those first that should stand in front: towns with anything, then who has most.
pub fn in_front(places: &Places, counts: &[u32]) -> Vec<usize> {
    let mut order = towns(places);
    order.retain(|at| counts[*at] > 0);
    let mut others: Vec<usize> = (0..counts.len()).filter(|at| !order.contains(at)).collect();
    sort_by_count(&mut others, counts);
    order.extend(others);
    order
}

/// For each dot the one that stands in front of it, which may be itself. Those in front can be told apart; the others
/// stand with the nearest of them. The first of the `order` choose first.
pub fn fronts(frame: Frame, dots: &[Dot], order: &[usize]) -> Vec<usize> {
    let apart = frame.apart() * frame.apart();
    let mut fronts: Vec<usize> = Vec::new();
    for at in order {
        if fronts.iter().all(|front| dots[*front].square_to(dots[*at]) >= apart) {
            fronts.push(*at);
        }
    }
    let of = |dot: &Dot| fronts.iter().copied().min_by_key(|front| dots[*front].square_to(*dot));
    dots.iter().map(|dot| of(dot).unwrap_or_default()).collect()
}

/// Those with anything for which a dot stands.
pub fn group_of(fronts: &[usize], counts: &[u32], front: usize) -> Vec<usize> {
    (0..fronts.len()).filter(|at| fronts[*at] == front && counts[*at] > 0).collect()
}

/// The frame in which a dot stands for itself alone: the widest of those that one gets by looking into its group.
pub fn frame_of(mut frame: Frame, dots: &[Dot], order: &[usize], counts: &[u32], at: usize) -> Frame {
    let is_alone = |fronts: &[usize]| fronts[at] == at && group_of(fronts, counts, at).len() < 2;
    // Each look makes the frame several times smaller.
    for _ in 0..4 {
        let fronts = fronts(frame, dots, order);
        if is_alone(&fronts) {
            break;
        }
        let front = fronts[at];
        frame =
            Frame::round((0..dots.len()).filter(|other| fronts[*other] == front).map(|other| dots[other]));
    }
    // Two far apart leave nothing but land around them: some coast tells where one is.
    let wider = frame.at_least(WIDE);
    if is_alone(&fronts(wider, dots, order)) { wider } else { frame }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const FRAME: Frame = Frame { corner: Dot { x: 0, y: 0 }, width: 1400, height: 1400 };

    proptest! {
        #[test]
        fn what_stands_in_front_can_be_told_apart_and_stands_for_what_is_near(
            dots in proptest::collection::vec((0..1300i32, 0..1300i32), 1..60),
        ) {
            let dots: Vec<Dot> = dots.into_iter().map(|(x, y)| Dot { x, y }).collect();
            let order: Vec<usize> = (0..dots.len()).collect();
            let fronts = fronts(FRAME, &dots, &order);
            for (at, front) in fronts.iter().enumerate() {
                prop_assert_eq!(fronts[*front], *front);
                prop_assert!(at == *front || dots[at].square_to(dots[*front]) < 100 * 100);
                for other in &fronts {
                    prop_assert!(other == front || dots[*other].square_to(dots[*front]) >= 100 * 100);
                }
            }
        }
    }

    #[test]
    fn a_group_is_of_those_with_anything_and_opens() {
        let dots =
            [Dot { x: 500, y: 500 }, Dot { x: 520, y: 500 }, Dot { x: 500, y: 540 }, Dot { x: 900, y: 9 }];
        let (counts, order) = ([2, 9, 0, 1], [1, 0, 3, 2]);
        let whole = fronts(FRAME, &dots, &order);
        assert_eq!(whole, [1, 1, 1, 3]);
        assert_eq!(group_of(&whole, &counts, 1), [0, 1]);
        assert_eq!(group_of(&whole, &counts, 3), [3]);
        assert_eq!(frame_of(FRAME, &dots, &order, &counts, 3), FRAME);
        let near = frame_of(FRAME, &dots, &order, &counts, 0);
        assert_eq!(fronts(near, &dots, &order), [0, 1, 2, 3]);
        assert!(near.holds(dots[0]) && near.holds(dots[2]) && !near.holds(dots[3]));
    }
}
