//! How many there are, in words.

use super::listed::listed;

listed! {
/// What is said of none, of one, and after the number of two and of more: Sámi has a form for two.
#[derive(Clone, Copy)]
pub struct Counted {
    /// Of none.
    pub none: &'static str,
    /// Of one.
    pub one: &'static str,
    /// After the number of two, with its space.
    pub two: &'static str,
    /// After the number of more, with its space.
    pub more: &'static str,
}
}

impl Counted {
    /// What is said of so many.
    pub fn of(self, count: usize) -> String {
        match count {
            0 => self.none.to_owned(),
            1 => self.one.to_owned(),
            2 => format!("2{}", self.two),
            _ => format!("{count}{}", self.more),
        }
    }
}
