//! What a reader has put aside: ids alone, on their own device or in a link that they hand on.

mod act;
mod pick;

pub use act::{Act, Outcome};
pub use pick::{Pick, Record, name_of};

use crate::dataset::manifest::{FileKind, Need};
use crate::model::record::RecordKind;

/// The name under which a device keeps the list.
pub const KEY: &str = "naermest-list";
/// What a kept list begins with; another version would begin otherwise.
const VERSION: &str = "1 ";
/// More than this nobody keeps, and no address holds.
const MOST: usize = 200;

/// Records that were put aside, each once, in the reader's own order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saved(Vec<Pick>);

impl Saved {
    /// Reads `t.leve-oslo,h.nattlinja` from an address; what is not understood is passed over.
    pub fn parse(text: &str) -> Self {
        let mut saved = Self::default();
        for pick in text.split(',').filter_map(Pick::parse) {
            saved.insert(saved.0.len(), pick);
        }
        saved
    }

    /// As it stands in an address.
    pub fn written(&self) -> String {
        let picks: Vec<String> = self.0.iter().map(Pick::written).collect();
        picks.join(",")
    }

    /// Reads what a device kept; `None` if anything in it is not as [`Saved::kept`] wrote it.
    pub fn restore(kept: &str) -> Option<Self> {
        let saved = Self::parse(kept.strip_prefix(VERSION)?);
        (saved.kept() == kept).then_some(saved)
    }

    /// As a device keeps it.
    pub fn kept(&self) -> String {
        format!("{VERSION}{}", self.written())
    }

    /// The data that shows these records.
    pub fn needs(&self) -> Vec<Need> {
        let mut needs = Vec::new();
        for pick in &self.0 {
            let files: &[FileKind] = match pick.kind {
                RecordKind::Service => &[FileKind::Services],
                RecordKind::Helpline => &[FileKind::Helplines],
                // «Biblioteket» is in a kommune, which has its name from the places.
                RecordKind::Meeting => &[FileKind::Meetings, FileKind::Places],
            };
            for need in files.iter().copied().map(Need::all) {
                if !needs.contains(&need) {
                    needs.push(need);
                }
            }
        }
        needs
    }

    /// The records, in order.
    pub fn picks(&self) -> &[Pick] {
        &self.0
    }

    /// Where a record stands.
    pub fn position(&self, pick: &Pick) -> Option<usize> {
        self.0.iter().position(|one| one == pick)
    }

    /// Puts a record at a place, the last one at most; says whether that changed anything.
    pub fn insert(&mut self, at: usize, pick: Pick) -> bool {
        let fits = self.0.len() < MOST && self.position(&pick).is_none();
        if fits {
            self.0.insert(at.min(self.0.len()), pick);
        }
        fits
    }

    /// Puts the records of another list after these; those that are here already stay where they are.
    pub fn join(&mut self, other: &Self) {
        for pick in &other.0 {
            self.insert(usize::MAX, pick.clone());
        }
    }

    /// Takes a record away; says where it stood.
    pub fn remove(&mut self, pick: &Pick) -> Option<usize> {
        let at = self.position(pick)?;
        self.0.remove(at);
        Some(at)
    }

    /// Moves a record one place up, or down; says where it stands then, unless it is the first or last already.
    pub fn shift(&mut self, pick: &Pick, is_up: bool) -> Option<usize> {
        let from = self.position(pick)?;
        let to = if is_up { from.checked_sub(1)? } else { from + 1 };
        (to < self.0.len()).then(|| self.0.swap(from, to))?;
        Some(to)
    }
}

/// What is known of the list on this device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Nothing may or can be kept here.
    Nowhere,
    /// Something is kept that this program does not understand.
    Unreadable,
    /// This, which may be empty.
    List(Saved),
}

impl Kept {
    /// What was found: nothing if the device keeps nothing for us, and in it nothing if it kept nothing yet.
    pub fn of(found: Option<Option<String>>) -> Self {
        match found {
            None => Self::Nowhere,
            Some(None) => Self::List(Saved::default()),
            Some(Some(kept)) => Saved::restore(&kept).map_or(Self::Unreadable, Self::List),
        }
    }

    /// Whether a record is on it.
    pub fn has(&self, pick: &Pick) -> bool {
        self.list().is_some_and(|list| list.position(pick).is_some())
    }

    /// The list, if there is one.
    pub fn list(&self) -> Option<&Saved> {
        match self {
            Self::List(saved) => Some(saved),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pick(text: &str) -> Pick {
        Pick::parse(text).unwrap()
    }

    #[test]
    fn what_is_kept_comes_back_as_it_was() {
        for written in ["", "t.leve-oslo", "h.nattlinja,t.leve-oslo,k.leve-oslo"] {
            let saved = Saved::parse(written);
            assert_eq!(saved.written(), written);
            assert_eq!(Saved::restore(&saved.kept()), Some(saved));
        }
    }

    #[test]
    fn what_another_wrote_is_not_read_as_ours() {
        for kept in
            ["", "1", "2 t.leve-oslo", "1 t.leve-oslo,", "1 t.A", "1 x.ab", "1 t.ab,t.ab", "[]", "1  t.ab"]
        {
            assert_eq!(Saved::restore(kept), None, "{kept:?}");
            assert_eq!(Kept::of(Some(Some(kept.to_owned()))), Kept::Unreadable, "{kept:?}");
        }
        assert_eq!(Kept::of(None), Kept::Nowhere);
        assert_eq!(Kept::of(Some(None)), Kept::List(Saved::default()));
        assert!(Kept::of(Some(Some("1 t.leve-oslo".to_owned()))).has(&pick("t.leve-oslo")));
        assert!(!Kept::of(Some(Some("2 t.leve-oslo".to_owned()))).has(&pick("t.leve-oslo")));
    }

    #[test]
    fn of_an_address_what_is_not_understood_is_passed_over() {
        assert_eq!(Saved::parse("t.ab,<b>,h.ab,t.ab,tt.ab,t.,.ab,k.a--b").written(), "t.ab,h.ab");
        let long: Vec<String> = (0..500).map(|number| format!("t.nummer-{number}")).collect();
        assert_eq!(Saved::parse(&long.join(",")).picks().len(), MOST);
    }

    #[test]
    fn records_are_moved_and_removed_and_come_back_where_they_were() {
        let mut saved = Saved::parse("t.aa,t.bb,t.cc");
        for (is_up, to, order) in [
            (true, Some(0), "t.bb,t.aa,t.cc"),
            (true, None, "t.bb,t.aa,t.cc"),
            (false, Some(1), "t.aa,t.bb,t.cc"),
            (false, Some(2), "t.aa,t.cc,t.bb"),
            (false, None, "t.aa,t.cc,t.bb"),
        ] {
            assert_eq!(saved.shift(&pick("t.bb"), is_up), to);
            assert_eq!(saved.written(), order);
        }
        assert_eq!(saved.remove(&pick("t.cc")), Some(1));
        assert_eq!(saved.remove(&pick("t.cc")), None);
        assert!(saved.insert(1, pick("t.cc")));
        assert!(!saved.insert(0, pick("t.cc")));
        assert_eq!(saved.written(), "t.aa,t.cc,t.bb");
        assert!(saved.insert(9, pick("h.cc")));
        assert_eq!(saved.written(), "t.aa,t.cc,t.bb,h.cc");
        assert_eq!(saved.shift(&pick("k.gone"), true), None);
        saved.join(&Saved::parse("k.dd,t.aa,h.dd"));
        assert_eq!(saved.written(), "t.aa,t.cc,t.bb,h.cc,k.dd,h.dd");
        let kinds: Vec<FileKind> = saved.needs().into_iter().map(|need| need.kind).collect();
        assert_eq!(kinds, [FileKind::Services, FileKind::Helplines, FileKind::Meetings, FileKind::Places]);
    }
}
