//! A text with gaps that something is filled into.

use super::listed::{List, Listed};

/// A text with a gap `{}` for each thing that varies. What changes with a number or a choice is a function instead.
#[derive(Clone, Copy)]
pub struct Template(pub(super) &'static str);

impl Template {
    /// The text with its gaps filled, in their order.
    pub fn with(self, fillers: &[&str]) -> String {
        let mut text = String::new();
        for (at, part) in self.0.split("{}").enumerate() {
            if at > 0 {
                text.push_str(fillers.get(at - 1).copied().unwrap_or_default());
            }
            text.push_str(part);
        }
        text
    }
}

impl Listed for Template {
    const EMPTY: Self = Self("");
    const FINGERPRINT: u32 = 1;

    fn write(&self, list: &mut Vec<&'static str>) {
        list.push(self.0);
    }

    fn read(&mut self, list: &mut List) {
        self.0.read(list);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_are_filled_in_their_order_and_fillers_are_left_alone() {
        assert_eq!(Template("Flytt {} opp").with(&["Kafé {}"]), "Flytt Kafé {} opp");
        assert_eq!(Template("{} er nummer {} av {}.").with(&["Kafé", "2", "3"]), "Kafé er nummer 2 av 3.");
        assert_eq!(Template("Plakat").with(&[]), "Plakat");
    }
}
