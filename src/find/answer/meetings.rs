//! Series of meetings that answer a question.

use super::index::{Hit, Hits};
use super::near::{WEAK, WEAK_HERE};
use super::subject::{Fit, fit};
use crate::dataset::Dataset;
use crate::model::meeting::Meeting;
use crate::model::nearness::Nearness;
use crate::schedule::civil::Moment;
use crate::schedule::occurrence::Occurrence;
use crate::sort::sort_by_key;
use std::sync::Arc;

/// A series of meetings that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundMeeting {
    /// The series.
    pub meeting: Arc<Meeting>,
    /// Its next date; without a clock its first one.
    pub next: Option<Occurrence>,
    /// How near it is.
    pub nearness: Nearness,
    /// How well it answers; 0 without words.
    pub score: u32,
}

/// The series that were found: those that answer best, of those the ones with the nearest date.
pub(super) fn found(dataset: &Dataset, hits: &Hits, now: Option<Moment>) -> Vec<FoundMeeting> {
    let mut found = Vec::new();
    for (number, meeting) in dataset.meetings.iter().enumerate() {
        if let Some(Hit { score, rank, nearness }) = hits.meeting(number)
            && let fit = fit(&meeting.topics, &hits.topics)
            && let is_here = (nearness <= Nearness::Shared && fit == Fit::First && !hits.topics.is_empty())
            && score * 100 >= hits.best_near() * if is_here { WEAK_HERE } else { WEAK }
            && fit < Fit::Other
        {
            let next = meeting.coming(now.map_or(i32::MIN, Moment::minutes)).next().cloned();
            found.push((
                (fit, !is_here, rank),
                FoundMeeting { meeting: Arc::clone(meeting), next, nearness, score },
            ));
        }
    }
    let tier = |score: u32| 10 - (score * 10).checked_div(hits.best_near()).unwrap_or(10);
    sort_by_key(&mut found, |((fit, is_away, rank), found): &((Fit, bool, usize), FoundMeeting)| {
        let day = found.next.as_ref().map_or(i32::MAX, |next| next.date.days());
        (*fit, *is_away, tier(found.score), day, found.nearness, *rank)
    });
    found.into_iter().map(|(_, found)| found).collect()
}
