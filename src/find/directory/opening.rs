//! What opens next.

use super::{Section, first_channel, sections};
use crate::address::facet::Facet;
use crate::address::route::Query;
use crate::model::channel::ChannelKind;
use crate::model::helpline::Helpline;
use crate::model::place::Places;
use crate::schedule::civil::Moment;
use crate::schedule::hours::OpenState;
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
    soonest(helplines.iter().map(|helpline| (*helpline, state_by(helpline, channel, now))))
}

fn soonest<'a>(lines: impl Iterator<Item = (&'a Helpline, OpenState)>) -> Option<Opening> {
    let mut next: Option<Opening> = None;
    for (helpline, state) in lines {
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

/// What opens next of the lines that «bare åpne nå» leaves out, by the channels that were chosen: of those that are
/// about what was chosen, else of those that take up anything.
pub fn opens_next(
    helplines: &[Arc<Helpline>],
    query: &Query,
    places: &Places,
    now: Moment,
) -> Option<Opening> {
    let mut at_any_time = query.clone();
    at_any_time.chosen.clear(Facet::Open);
    let found = sections(helplines, &at_any_time, places, Some(now));
    let of = |is_wanted: &dyn Fn(Section) -> bool| {
        let wanted = found.iter().filter(|(section, _)| is_wanted(*section));
        let lines = wanted.flat_map(|(_, lines)| lines);
        soonest(lines.filter_map(|line| {
            let channel = first_channel(line, &at_any_time.chosen, Some(now))?;
            Some((&**line, channel.state_at(now)))
        }))
    };
    of(&|section| !matches!(section, Section::General | Section::Apart)).or_else(|| of(&Section::is_counted))
}
