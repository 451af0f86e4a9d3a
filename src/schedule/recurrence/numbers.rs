//! The numbers of one part of a rule.

/// Numbers that count from the front, or from the end if negative; none at all means any.
pub(super) struct Numbers(Vec<i32>);

impl Numbers {
    /// The numbers of a sound part.
    pub(super) fn new(part: &Option<Vec<i64>>) -> Self {
        part.iter().flatten().map(|&number| number as i32).collect()
    }

    /// Whether the part is left out.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the thing with this place from the front, and this from the end, fits.
    pub(super) fn fit(&self, front: i32, end: i32) -> bool {
        self.is_empty() || self.has(front) || self.has(end)
    }

    /// Whether the number is there.
    pub(super) fn has(&self, number: i32) -> bool {
        self.0.binary_search(&number).is_ok()
    }
}

impl FromIterator<i32> for Numbers {
    fn from_iter<I: IntoIterator<Item = i32>>(numbers: I) -> Self {
        let mut numbers: Vec<i32> = numbers.into_iter().collect();
        numbers.sort_unstable();
        numbers.dedup();
        Self(numbers)
    }
}
