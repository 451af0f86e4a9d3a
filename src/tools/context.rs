//! What is known while the files are read, and who is told of faults.

use super::fault::{Fault, Faults};
use crate::model::place::{FylkeNumber, KommuneNumber, PostcodeNumber};
use crate::schedule::civil::Date;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeSet, HashMap};

/// The places that exist. `None` is a list that could not be read whole, so that nothing can be
/// said to be missing from it.
#[derive(Debug, Default)]
pub struct Known {
    /// Fylker.
    pub fylker: Option<BTreeSet<FylkeNumber>>,
    /// Health regions.
    pub regions: Option<BTreeSet<String>>,
    /// Kommuner.
    pub kommuner: Option<BTreeSet<KommuneNumber>>,
    /// Postcodes.
    pub postcodes: Option<BTreeSet<PostcodeNumber>>,
}

/// Whether an address in the record that is read may be `http:`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Http {
    /// No.
    #[default]
    Never,
    /// The record gives a reason, which no address has needed yet.
    Reasoned,
    /// The record gives a reason, and has such an address.
    Used,
}

/// A helpline that names another as belonging with it.
#[derive(Debug)]
pub struct Pair {
    /// The file of the one that names.
    pub file: String,
    /// Where it names the other.
    pub path: String,
    /// The id of the one that names.
    pub from: String,
    /// The id that is named.
    pub to: String,
}

/// What is known while the files are read.
pub struct Context {
    /// Nothing in the data is later than this.
    pub today: Date,
    /// The places that exist.
    pub known: Known,
    /// See [`Http`].
    pub http: Cell<Http>,
    /// The pairs of helplines, which can be judged only when all are read.
    pub pairs: RefCell<Vec<Pair>>,
    /// The services that series of meetings name as their host, which can be judged only when all are read.
    pub hosts: RefCell<Vec<Pair>>,
    file: String,
    record: RefCell<Option<String>>,
    ids: RefCell<HashMap<String, String>>,
    faults: RefCell<Faults>,
    warnings: RefCell<Faults>,
}

impl Context {
    /// Before any file is read.
    pub fn new(today: Date) -> Self {
        Self {
            today,
            known: Known::default(),
            http: Cell::default(),
            pairs: RefCell::default(),
            hosts: RefCell::default(),
            file: String::new(),
            record: RefCell::default(),
            ids: RefCell::default(),
            faults: RefCell::default(),
            warnings: RefCell::default(),
        }
    }

    /// What comes now is in this file.
    pub fn enter_file(&mut self, file: &str) {
        self.file = file.into();
        self.faults.get_mut().next_file();
        self.warnings.get_mut().next_file();
    }

    /// What comes now is in the record of this id.
    pub fn enter_record(&self, id: Option<&str>) {
        *self.record.borrow_mut() = id.map(Into::into);
    }

    /// The id of the record that is read, if it can be told.
    pub fn record(&self) -> Option<String> {
        self.record.borrow().clone()
    }

    /// The file that is read.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// Takes a fault, unless nobody would hear of it.
    pub fn tell(&self, fault: impl FnOnce(&str, Option<&str>) -> Fault) {
        let mut faults = self.faults.borrow_mut();
        if !faults.is_full() {
            faults.add(fault(&self.file, self.record.borrow().as_deref()));
        }
    }

    /// Takes a warning: what is no fault, but better said in another way.
    pub fn warn(&self, warning: impl FnOnce(&str, Option<&str>) -> Fault) {
        self.warnings.borrow_mut().add(warning(&self.file, self.record.borrow().as_deref()));
    }

    /// How many faults were told.
    pub fn faults_told(&self) -> usize {
        self.faults.borrow().count()
    }

    /// Whether more faults of this file would go untold.
    pub fn is_full(&self) -> bool {
        self.faults.borrow().is_full()
    }

    /// Takes an id for the place, or says where it was taken before.
    pub fn claim(&self, id: &str, place: String) -> Option<String> {
        let mut ids = self.ids.borrow_mut();
        if let Some(first) = ids.get(id) {
            return Some(first.clone());
        }
        ids.insert(id.into(), place);
        None
    }

    /// The faults, and the warnings.
    pub fn into_faults(self) -> (Vec<Fault>, Vec<Fault>) {
        (self.faults.into_inner().into_list(), self.warnings.into_inner().into_list())
    }
}
