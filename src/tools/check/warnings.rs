//! What is sound in a dataset, and should still be better.

use super::super::load::Authored;
use crate::find::asking::{about_meeting, about_service};
use serde::Serialize;
use std::fmt;
use std::sync::Arc;

/// What could be better about one record. Its text is one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Warning {
    /// Where it stands: a file and a place in it, or `services` or `meetings` and an id.
    pub place: String,
    /// The id of the record, if it can be told.
    pub id: Option<String>,
    /// What was found.
    pub found: String,
    /// What would be better.
    pub better: String,
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "warning: {}: {}; {}", self.place, self.found, self.better)
    }
}

/// Everything that should be better.
pub fn warnings(data: &Authored) -> Vec<Warning> {
    let told = data.warnings.iter().map(|warning| Warning {
        place: format!("{}: {}", warning.file, warning.path),
        id: warning.id.clone(),
        found: warning.found.clone(),
        better: warning.expected.clone(),
    });
    told.chain(nobody_to_ask(data)).collect()
}

/// Records about which there is nobody to ask.
fn nobody_to_ask(data: &Authored) -> impl Iterator<Item = Warning> {
    let helplines: Vec<_> = data.helplines.iter().cloned().map(Arc::new).collect();
    let services = data.services.iter().filter(move |service| about_service(service, &helplines).is_empty());
    let services = services.map(|service| ("services", service.id.to_string()));
    let meetings = data.series.iter().map(|series| &series.meeting);
    let meetings = meetings.filter(|meeting| about_meeting(meeting).is_empty());
    let meetings = meetings.map(|meeting| ("meetings", meeting.id.to_string()));
    services.chain(meetings).map(|(kind, id)| Warning {
        place: format!("{kind}: {id}"),
        id: Some(id),
        found: "no way to ask".into(),
        better: "a telephone, mailbox or page of the provider, the host or their organisation".into(),
    })
}
