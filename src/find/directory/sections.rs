//! The page of helplines, section by section: whom most relatives need first.

use super::{answers, is_for_relatives, is_general, talks_by};
use crate::address::facet::Facet;
use crate::address::route::Query;
use crate::find::facets::{of_helpline, passes};
use crate::model::area::{self, Area};
use crate::model::helpline::Helpline;
use crate::model::place::Places;
use crate::model::taxonomy::{Audience, Topic};
use crate::order::sort_by_key;
use crate::schedule::civil::Moment;
use std::sync::Arc;

/// What helplines stand together on the page, in the order of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// The emergency numbers, as one row.
    Emergency,
    /// For relatives.
    Relatives,
    /// For everyone, about anything.
    Everyone,
    /// About one topic.
    About(Topic),
    /// For those who live in the chosen kommune, or near it.
    Local,
    /// About anything, where a topic was chosen that they are not sorted under («Snakker om alt»).
    General,
    /// Those that cannot be called, written to or chatted with: folded, and not counted.
    Apart,
}

impl Section {
    /// Whether its members are counted.
    pub fn is_counted(self) -> bool {
        !matches!(self, Self::Emergency | Self::Apart)
    }
}

/// The helplines that were asked for, section by section; empty ones are left out. Within one, those that answer now
/// come first, then those that open soonest.
///
/// Local lines are shown with their place only. A topic that was chosen never drops the lines that take up anything.
pub fn sections(
    helplines: &[Arc<Helpline>],
    query: &Query,
    places: &Places,
    now: Option<Moment>,
) -> Vec<(Section, Vec<Arc<Helpline>>)> {
    let mut of_any_topic = query.chosen;
    of_any_topic.clear(Facet::Topic);
    let mut found: Vec<(Section, &Arc<Helpline>)> = Vec::new();
    for helpline in helplines {
        let is_local = !helpline.serves.contains(&Area::Nation);
        let is_there = !is_local
            || query.place.is_some_and(|kommune| area::reach(&helpline.serves, kommune, places).is_some());
        let card = of_helpline(helpline, now);
        let is_chosen = passes(&card, &query.chosen);
        if !is_there || !(is_chosen || (is_general(helpline) && passes(&card, &of_any_topic))) {
            continue;
        }
        let section = match is_chosen {
            _ if helpline.priority.is_some() => Section::Emergency,
            _ if !talks_by(helpline, None) => Section::Apart,
            false => Section::General,
            _ if is_local => Section::Local,
            _ if is_for_relatives(helpline) => Section::Relatives,
            _ if is_general(helpline) && helpline.audience.contains(&Audience::Everyone) => Section::Everyone,
            _ => Section::About(helpline.topics.first().copied().unwrap_or(Topic::General)),
        };
        found.push((section, helpline));
    }
    sort_by_key(&mut found, |(section, helpline)| {
        let state = now.map(|now| helpline.state_at(now).rank());
        (*section, helpline.priority, !answers(helpline, now), state, helpline.name.clone())
    });
    let mut sections: Vec<(Section, Vec<Arc<Helpline>>)> = Vec::new();
    for (section, helpline) in found {
        match sections.last_mut() {
            Some((last, members)) if *last == section => members.push(Arc::clone(helpline)),
            _ => sections.push((section, vec![Arc::clone(helpline)])),
        }
    }
    sections
}
