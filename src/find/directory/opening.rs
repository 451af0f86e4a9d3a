//! What opens next.

use crate::address::facet::{Facet, Selection};
use crate::find::facets::{of_helpline, passes};
use crate::model::channel::ChannelKind;
use crate::model::helpline::Helpline;
use crate::schedule::civil::Moment;
use crate::schedule::hours::OpenState;
use crate::vocabulary::Vocabulary;
use std::sync::Arc;

/// Lines that open at the same time, the next time that any does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// When.
    pub at: Moment,
    /// How many lines.
    pub count: usize,
    /// The name of the first of them.
    pub name: String,
}

/// What opens next of lines that are closed; by this channel, if one is wished.
pub fn next_opening(helplines: &[&Helpline], channel: Option<ChannelKind>, now: Moment) -> Option<Opening> {
    let mut next: Option<Opening> = None;
    for helpline in helplines {
        let state = state_by(helpline, channel, now);
        let OpenState::Closed { opens: Some(at) } = state else { continue };
        match &mut next {
            Some(next) if next.at == at => next.count += 1,
            Some(next) if next.at < at => {}
            _ => next = Some(Opening { at, count: 1, name: helpline.name.as_str().to_owned() }),
        }
    }
    next
}

/// The state of a line by the channel that was chosen; of all of them if none was.
pub fn state_by(helpline: &Helpline, channel: Option<ChannelKind>, now: Moment) -> OpenState {
    let is_wished = |kind: ChannelKind| channel.is_none_or(|channel| channel == kind);
    let states = helpline
        .live_channels()
        .filter(|channel| is_wished(channel.contact.kind()))
        .map(|channel| channel.state_at(now));
    states.min_by_key(|state| state.rank()).unwrap_or(OpenState::Unknown)
}

/// What opens next of the lines that «bare åpne nå» leaves out, by the channel that was chosen.
pub fn opens_next(helplines: &[Arc<Helpline>], chosen: &Selection, now: Moment) -> Option<Opening> {
    let mut at_any_time = *chosen;
    at_any_time.clear(Facet::Open);
    let wished = |kind: &&ChannelKind| chosen.has(Facet::Channel, **kind as usize);
    let channel = ChannelKind::ALL.iter().find(wished).copied();
    let closed: Vec<&Helpline> = helplines
        .iter()
        .filter(|helpline| passes(&of_helpline(helpline, Some(now)), &at_any_time))
        .map(|helpline| &**helpline)
        .collect();
    next_opening(&closed, channel, now)
}
