//! The three kinds of records.

use crate::vocabulary;

vocabulary! {
    /// What kind of record something is. An id is unique only within its kind.
    RecordKind, "kind of record" {
        /// A service (tjeneste).
        Service = "t",
        /// A helpline (hjelpetelefon).
        Helpline = "h",
        /// A series of meetings (kalender).
        Meeting = "k",
    }
}
