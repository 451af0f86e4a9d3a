//! The part of the map that is shown, and what lies under a pixel of it.

use super::Dot;

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

/// As narrow as a frame may be; one dot alone would have none. Those next to each other stand apart in it.
const NARROWEST: i32 = 12;
/// As narrow as the frame of a fylke may be; Oslo is one dot.
const NARROWEST_FYLKE: i32 = 70;

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
        // Names stand there, too.
        let edge = (width + height) / 18;
        let corner = Dot { x: (left + right - width) / 2 - edge, y: (top + bottom - height) / 2 - edge };
        Self { corner, width: width + 2 * edge, height: height + 2 * edge }
    }

    /// The frame round the dots of a fylke, or of the whole country.
    pub fn round_fylke(dots: impl IntoIterator<Item = Dot>) -> Self {
        Self::round(dots).at_least(NARROWEST_FYLKE)
    }

    /// The same, at least so many kilometres wide and high.
    pub(super) fn at_least(self, size: i32) -> Self {
        let Self { mut corner, width, height } = self;
        let (wider, higher) = ((size - width).max(0), (size - height).max(0));
        (corner.x, corner.y) = (corner.x - wider / 2, corner.y - higher / 2);
        Self { corner, width: width + wider, height: height + higher }
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_lies_under_a_pixel_is_drawn_there(x in -500..500i32, y in 0..1400i32, width in 200..2000i32, height in 200..2000i32) {
            let frame = Frame { corner: Dot { x: -600, y: -50 }, width: 1200, height: 1600 };
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
    fn a_frame_has_room_at_its_edges_and_is_never_too_narrow() {
        let dots = [Dot { x: -100, y: 0 }, Dot { x: 140, y: 480 }];
        let frame = Frame::round(dots);
        assert_eq!(frame, Frame { corner: Dot { x: -140, y: -40 }, width: 320, height: 560 });
        assert!(dots.into_iter().all(|dot| frame.holds(dot)) && !frame.holds(Dot { x: -141, y: 0 }));
        let alone = Frame::round([Dot { x: 7, y: 7 }]);
        assert_eq!((alone.width, alone.height), (14, 14));
        assert_eq!(Frame::round([]).width, 14);
        let oslo = Frame::round_fylke([Dot { x: 7, y: 7 }]);
        assert_eq!(oslo, Frame { corner: Dot { x: -28, y: -28 }, width: 70, height: 70 });
        assert_eq!(Frame::round_fylke(dots), frame);
    }
}
