//! The page of helplines, section by section: whom most relatives need first.

use super::{
    answers_by, danger_of_choice, first_channel, is_for_relatives, is_for_the_young, is_general, is_national,
    is_old, talks_by,
};
use crate::address::facet::{Facet, Selection};
use crate::address::route::Query;
use crate::find::facets::{of_helpline, passes};
use crate::find::number::{TypedNumber, numbers};
use crate::model::area;
use crate::model::helpline::{Helpline, Priority};
use crate::model::place::Places;
use crate::model::taxonomy::{Audience, Topic};
use crate::schedule::civil::Moment;
use crate::sort::sort_by_key;
use std::sync::Arc;

/// What helplines stand together on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// The emergency numbers, as one row.
    Emergency,
    /// For relatives.
    Relatives,
    /// For everyone, about anything.
    Everyone,
    /// For children and teenagers.
    Young,
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
        self != Self::Apart
    }

    /// Where it stands among the others: what fits a choice comes before what takes up anything, and lines for the
    /// young first where they are asked for, and last where something else is.
    fn place(self, chosen: &Selection) -> (u8, Self) {
        let has = |facet: Facet, words: &[usize]| words.iter().any(|word| chosen.has(facet, *word));
        let is_for_young = has(Facet::Audience, &[Audience::Children as usize, Audience::Youth as usize])
            || has(Facet::Topic, &[Topic::Children as usize]);
        let place = match self {
            Self::Emergency => 0,
            Self::Young if is_for_young => 1,
            Self::Young if !chosen.only(Facet::Topic).is_empty() => 4,
            Self::Relatives | Self::Everyone | Self::Young => 2,
            Self::About(_) | Self::Local | Self::General => 3,
            Self::Apart => 5,
        };
        (place, self)
    }
}

/// The helplines that were asked for, section by section; empty ones are left out. Within one, those that answer now
/// by a channel that was asked for come first, then those that open soonest.
///
/// Local lines are shown with their place only. A topic that was chosen never drops the lines that take up anything,
/// and nothing drops the emergency numbers where a topic speaks of danger. A telephone number among the words leaves
/// only who has it, wherever that is.
pub fn sections(
    helplines: &[Arc<Helpline>],
    query: &Query,
    places: &Places,
    now: Option<Moment>,
) -> Vec<(Section, Vec<Arc<Helpline>>)> {
    let chosen = &query.chosen;
    let mut of_any_topic = *chosen;
    of_any_topic.clear(Facet::Topic);
    let typed = TypedNumber::read(&query.words, &|digits| {
        helplines.iter().flat_map(|one| numbers(&one.channels)).any(|number| number.national() == digits)
    });
    let is_danger = danger_of_choice(chosen).is_some();
    let mut found: Vec<(Rank, &Arc<Helpline>)> = Vec::new();
    for helpline in helplines {
        let is_wanted = match typed.numbers.is_empty() {
            true => is_there(helpline, query, places),
            false => typed.is_of(&helpline.channels),
        };
        let is_urgent = helpline.priority.is_some();
        let card = of_helpline(helpline, now);
        let is_chosen = passes(&card, chosen) || (is_urgent && is_danger);
        if !is_wanted || !(is_chosen || (is_general(helpline) && passes(&card, &of_any_topic))) {
            continue;
        }
        let topic = helpline.topics.iter().find(|topic| chosen.has(Facet::Topic, **topic as usize));
        let section = match is_chosen {
            _ if is_urgent => Section::Emergency,
            _ if !talks_by(helpline, None) => Section::Apart,
            _ if is_for_the_young(helpline) => Section::Young,
            false => Section::General,
            _ if !is_national(helpline) => Section::Local,
            _ if is_for_relatives(helpline) => Section::Relatives,
            _ if is_general(helpline) && helpline.audience.contains(&Audience::Everyone) => Section::Everyone,
            _ => Section::About(topic.or(helpline.topics.first()).copied().unwrap_or(Topic::General)),
        };
        let channel = first_channel(helpline, chosen, now);
        let state = now.zip(channel).map(|(now, channel)| channel.state_at(now).rank());
        let answers = answers_by(helpline, chosen, now);
        let is_stated = answers && is_old(helpline, now);
        found.push(((section.place(chosen), helpline.priority, !answers, is_stated, state), helpline));
    }
    sort_by_key(&mut found, |(rank, helpline)| (*rank, helpline.name.clone()));
    let mut sections: Vec<(Section, Vec<Arc<Helpline>>)> = Vec::new();
    for (((_, section), ..), helpline) in side_by_side(found) {
        match sections.last_mut() {
            Some((last, members)) if *last == section => members.push(Arc::clone(helpline)),
            _ => sections.push((section, vec![Arc::clone(helpline)])),
        }
    }
    // Who has chosen something wants an answer: topics in which nobody answers now come after the others.
    let is_quiet = |lines: &[Arc<Helpline>]| !lines.iter().any(|line| answers_by(line, chosen, now));
    sort_by_key(&mut sections, |(section, lines)| {
        let is_about = matches!(section, Section::About(_)) && !chosen.is_empty();
        (section.place(chosen).0, is_about && is_quiet(lines))
    });
    sections
}

/// Where a line stands: its section, its place among the emergency lines, whether it is closed, whether its hours are
/// old, and when it opens.
type Rank = ((u8, Section), Option<Priority>, bool, bool, Option<(u8, i32)>);

/// Whether it is for the whole country, or serves the chosen place.
pub(super) fn is_there(helpline: &Helpline, query: &Query, places: &Places) -> bool {
    let serves = |kommune| area::reach(&helpline.serves, kommune, places).is_some();
    is_national(helpline) || query.place.is_some_and(serves)
}

/// The same, but lines that belong together one after the other, where the first of them stands; unless one of them
/// is of use sooner.
fn side_by_side(mut rest: Vec<(Rank, &Arc<Helpline>)>) -> Vec<(Rank, &Arc<Helpline>)> {
    let mut ordered = Vec::new();
    while !rest.is_empty() {
        let (rank, first) = rest.remove(0);
        ordered.push((rank, first));
        let is_next = |one: &(Rank, &Arc<Helpline>)| one.0 == rank && first.paired_with.contains(&one.1.id);
        while let Some(at) = rest.iter().position(is_next) {
            ordered.push(rest.remove(at));
        }
    }
    ordered
}

#[cfg(test)]
mod tests;
