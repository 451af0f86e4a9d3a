//! Dots and frames as an SVG writes them.

use super::{Dot, Frame};

/// Dots as lines without length, whose round ends keep their size when one looks nearer.
pub fn path(dots: impl IntoIterator<Item = Dot>) -> String {
    let mut path = String::new();
    for Dot { x, y } in dots {
        path.push_str(&format!("M{x} {y}h0"));
    }
    path
}

/// Tenths of a kilometre.
pub fn tenths(of: i32) -> String {
    format!("{}.{}", of / 10, of % 10)
}

impl Frame {
    /// The `viewBox` that shows it.
    pub fn view_box(self) -> String {
        format!("{} {} {} {}", self.corner.x, self.corner.y, self.width, self.height)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dots_are_lines_without_length() {
        assert_eq!(path([Dot { x: -7, y: 12 }, Dot { x: 0, y: 900 }]), "M-7 12h0M0 900h0");
        assert_eq!(path([]), "");
    }

    #[test]
    fn tenths_stand_behind_a_point() {
        assert_eq!([0, 7, 37, 400].map(tenths), ["0.0", "0.7", "3.7", "40.0"]);
    }

    #[test]
    fn a_frame_is_a_view_box() {
        let frame = Frame { corner: Dot { x: -100, y: 5 }, width: 200, height: 380 };
        assert_eq!(frame.view_box(), "-100 5 200 380");
    }
}
