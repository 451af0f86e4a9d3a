//! What a reader can do with their list, and what comes of it.

use super::{Kept, Pick, Saved};

/// What a reader wants done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// A record moves one place up; or down, if that is not meant.
    Move {
        /// The record.
        pick: Pick,
        /// Up.
        is_up: bool,
    },
    /// A record goes.
    Remove(Pick),
    /// A record that went comes back to where it stood.
    Return(Pick, usize),
    /// The records of another list come after the reader's own.
    Take(Saved),
    /// All of it goes, even what cannot be read.
    Clear,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The record stands at this place, counted from one, of so many.
    Moved(Pick, usize, usize),
    /// The record is gone; it stood here.
    Removed(Pick, usize),
    /// The record is back.
    Returned,
    /// The records of the other list are in this one.
    Taken,
    /// Nothing is left.
    Cleared,
    /// What is there cannot be read, so it is left as it is.
    Unreadable,
    /// The device did not keep it.
    NotKept,
}

impl Kept {
    /// The list as it is after an act, and what came of it; `None` where there is none that can be read, which
    /// only [`Act::Clear`] may change.
    pub fn after(&self, act: Act) -> Option<(Saved, Outcome)> {
        if act == Act::Clear {
            return Some((Saved::default(), Outcome::Cleared));
        }
        let mut list = self.list()?.clone();
        let outcome = match act {
            Act::Move { pick, is_up } => {
                list.shift(&pick, is_up);
                let place = list.position(&pick)? + 1;
                Outcome::Moved(pick, place, list.picks().len())
            }
            Act::Remove(pick) => {
                let at = list.remove(&pick)?;
                Outcome::Removed(pick, at)
            }
            Act::Return(pick, at) => {
                list.insert(at, pick);
                Outcome::Returned
            }
            Act::Take(other) => {
                list.join(&other);
                Outcome::Taken
            }
            Act::Clear => Outcome::Cleared,
        };
        Some((list, outcome))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(written: &str) -> Kept {
        Kept::List(Saved::parse(written))
    }

    fn pick(written: &str) -> Pick {
        Saved::parse(written).picks()[0].clone()
    }

    fn move_it(written: &str, is_up: bool) -> Act {
        Act::Move { pick: pick(written), is_up }
    }

    #[test]
    fn each_act_leaves_a_list_and_says_what_came_of_it() {
        let (b, start) = (|| pick("h.bb"), "t.aa,h.bb,k.cc");
        for (before, act, after, outcome) in [
            (start, move_it("h.bb", true), "h.bb,t.aa,k.cc", Outcome::Moved(b(), 1, 3)),
            (start, move_it("h.bb", false), "t.aa,k.cc,h.bb", Outcome::Moved(b(), 3, 3)),
            ("h.bb,t.aa", move_it("h.bb", true), "h.bb,t.aa", Outcome::Moved(b(), 1, 2)),
            (start, Act::Remove(b()), "t.aa,k.cc", Outcome::Removed(b(), 1)),
            ("t.aa,k.cc", Act::Return(b(), 1), start, Outcome::Returned),
            (start, Act::Return(b(), 0), start, Outcome::Returned),
            ("k.own,h.bb", Act::Take(Saved::parse(start)), "k.own,h.bb,t.aa,k.cc", Outcome::Taken),
            (start, Act::Clear, "", Outcome::Cleared),
        ] {
            assert_eq!(list(before).after(act.clone()), Some((Saved::parse(after), outcome)), "{act:?}");
        }
    }

    #[test]
    fn what_is_not_on_the_list_is_not_moved_or_removed() {
        for act in [move_it("t.zz", true), Act::Remove(pick("t.zz"))] {
            assert_eq!(list("t.aa").after(act), None);
        }
    }

    #[test]
    fn what_cannot_be_read_changes_only_when_the_reader_says_so() {
        for kept in [Kept::Unreadable, Kept::Nowhere] {
            for act in [
                move_it("t.aa", true),
                Act::Remove(pick("t.aa")),
                Act::Return(pick("t.aa"), 0),
                Act::Take(Saved::parse("t.aa")),
            ] {
                assert_eq!(kept.after(act), None);
            }
        }
        assert_eq!(Kept::Unreadable.after(Act::Clear), Some((Saved::default(), Outcome::Cleared)));
    }
}
