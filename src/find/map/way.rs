//! Which dot is meant: by a finger, a pointer or a key.

use super::{Dot, Frame};

/// Which dots count.
type Counts<'a> = &'a dyn Fn(usize) -> bool;

/// The dot nearest to a place, of those that count; a finger is thicker than a dot.
pub fn nearest(dots: &[Dot], counts: Counts<'_>, place: Dot) -> Option<usize> {
    (0..dots.len()).filter(|at| counts(*at)).min_by_key(|at| dots[*at].square_to(place))
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

/// The next dot from this one: the nearest of those that count and lie more that way than to its sides, and rather
/// ahead than aslant.
pub fn next(dots: &[Dot], counts: Counts<'_>, frame: Frame, from: usize, way: Way) -> Option<usize> {
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
        counts(*at) && ahead > 0 && aside.abs() <= ahead && frame.holds(dots[*at])
    };
    (0..dots.len()).filter(lies_that_way).min_by_key(|at| {
        let (ahead, aside) = ahead_and_aside(dots[*at]);
        ahead * ahead + 3 * aside * aside
    })
}

/// The northernmost dot in the frame that counts, or the southernmost.
pub fn end(dots: &[Dot], counts: Counts<'_>, frame: Frame, is_first: bool) -> Option<usize> {
    let inside = (0..dots.len()).filter(|at| counts(*at) && frame.holds(dots[*at]));
    inside.min_by_key(|at| if is_first { dots[*at].y } else { -dots[*at].y })
}

/// The dot to which a key leads from the marked one; `None` if the key means nothing here. Where there is none
/// that way the mark stays, and with nothing marked every arrow begins in the north.
pub fn led_to(
    dots: &[Dot],
    counts: Counts<'_>,
    frame: Frame,
    marked: Option<usize>,
    key: &str,
) -> Option<usize> {
    let way = match key {
        "ArrowUp" => Some(Way::Up),
        "ArrowDown" => Some(Way::Down),
        "ArrowLeft" => Some(Way::Left),
        "ArrowRight" => Some(Way::Right),
        "Home" | "End" => None,
        _ => return None,
    };
    let found = match (way, marked) {
        (Some(way), Some(from)) => next(dots, counts, frame, from, way),
        _ => end(dots, counts, frame, key != "End"),
    };
    found.or(marked)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dot(x: i32, y: i32) -> Dot {
        Dot { x, y }
    }

    fn all(_: usize) -> bool {
        true
    }

    const FRAME: Frame = Frame { corner: Dot { x: -100, y: -100 }, width: 200, height: 200 };

    #[test]
    fn an_arrow_goes_to_the_nearest_dot_that_way() {
        let dots = [dot(0, 0), dot(10, 1), dot(4, 5), dot(-3, 0), dot(0, -50), dot(0, 900)];
        let from_first = |way| next(&dots, &all, FRAME, 0, way);
        assert_eq!(from_first(Way::Right), Some(1));
        assert_eq!(from_first(Way::Down), Some(2));
        assert_eq!(from_first(Way::Left), Some(3));
        assert_eq!(from_first(Way::Up), Some(4));
        assert_eq!(next(&dots, &all, FRAME, 2, Way::Down), None);
        assert_eq!((end(&dots, &all, FRAME, true), end(&dots, &all, FRAME, false)), (Some(4), Some(2)));
        assert_eq!(nearest(&dots, &all, dot(5, 4)), Some(2));
        assert_eq!(nearest(&[], &all, dot(5, 4)), None);
    }

    #[test]
    fn what_does_not_count_is_passed_over() {
        let dots = [dot(0, 0), dot(10, 1), dot(30, 2), dot(0, -50)];
        let counts = |at: usize| at != 1 && at != 3;
        assert_eq!(next(&dots, &counts, FRAME, 0, Way::Right), Some(2));
        assert_eq!(end(&dots, &counts, FRAME, true), Some(0));
        assert_eq!(nearest(&dots, &counts, dot(10, 1)), Some(0));
    }

    #[test]
    fn keys_go_from_dot_to_dot_and_stay_where_there_is_none() {
        let dots = [dot(0, 0), dot(10, 1), dot(-20, 40), dot(0, 900)];
        let mut marked = None;
        for (key, led) in [
            ("ArrowRight", Some(0)),
            ("ArrowRight", Some(1)),
            ("ArrowRight", Some(1)),
            ("End", Some(2)),
            ("ArrowUp", Some(0)),
            ("ArrowLeft", Some(0)),
            ("Home", Some(0)),
        ] {
            marked = led_to(&dots, &all, FRAME, marked, key);
            assert_eq!(marked, led, "{key}");
        }
        for key in ["Tab", "Enter", "a", "PageDown"] {
            assert_eq!(led_to(&dots, &all, FRAME, marked, key), None, "{key}");
        }
        assert_eq!(led_to(&[], &all, FRAME, None, "Home"), None);
    }
}
