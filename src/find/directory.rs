//! Helplines in the order in which people need them.

mod kinds;
mod opening;
mod sections;

pub use kinds::{is_bereavement, is_for_relatives, is_for_the_young, is_general, is_office, talks_by};
pub use opening::{Opening, next_opening, opens_next, state_by};
pub use sections::{Section, sections};

use crate::address::facet::Selection;
use crate::address::route::Query;
use crate::find::facets::{Counts, of_helpline, passes};
use crate::find::number::{Typed, numbers};
use crate::model::area::{self, Area, Reach};
use crate::model::channel::ChannelKind;
use crate::model::helpline::Helpline;
use crate::model::place::{KommuneNumber, Places};
use crate::model::taxonomy::{Audience, Topic};
use crate::schedule::civil::Moment;
use crate::schedule::hours::{Hours, OpenState};
use crate::sort::sort_by_key;
use crate::vocabulary;
use std::sync::Arc;

vocabulary! {
    /// What helplines stand together.
    Group, "group of helplines" {
        /// The emergency lines, in their own order.
        Emergency = "akutt",
        /// Open now.
        Open = "apen",
        /// Closed; those that open soonest first.
        Later = "stengt",
        /// Nobody knows.
        Unknown = "ukjent",
    }
}

impl Group {
    fn of(helpline: &Helpline, now: Option<Moment>) -> Self {
        if helpline.priority.is_some() {
            return Self::Emergency;
        }
        match now.map(|now| helpline.state_at(now)) {
            Some(OpenState::Open { .. }) => Self::Open,
            Some(OpenState::Closed { .. }) => Self::Later,
            Some(OpenState::Unknown) | None => Self::Unknown,
        }
    }
}

/// The helplines that were asked for, in groups; empty groups are left out.
///
/// Without a clock (on a page made beforehand) only the emergency lines are told apart. Among those that are open,
/// those whose hours are old come last. A telephone number among the words leaves only who has it.
pub fn grouped(
    helplines: &[Arc<Helpline>],
    query: &Query,
    now: Option<Moment>,
) -> Vec<(Group, Vec<Arc<Helpline>>)> {
    let typed = Typed::read(&query.words, &|digits| {
        helplines.iter().flat_map(|one| numbers(&one.channels)).any(|number| number.national() == digits)
    });
    let is_asked_for = |helpline: &Helpline| typed.numbers.is_empty() || typed.is_of(&helpline.channels);
    let mut wanted: Vec<_> = helplines
        .iter()
        .filter(|one| is_asked_for(one) && passes(&of_helpline(one, now), &query.chosen))
        .collect();
    let rank = |helpline: &Helpline| {
        let group = Group::of(helpline, now);
        let is_stated = group == Group::Open && is_old(helpline, now);
        (group, helpline.priority, is_stated, now.map(|now| helpline.state_at(now).rank()))
    };
    sort_by_key(&mut wanted, |helpline| (rank(helpline), helpline.name.clone()));
    let mut groups: Vec<(Group, Vec<Arc<Helpline>>)> = Vec::new();
    let is_next_to = |one: &Helpline, other: &Helpline| {
        // Unless one of the two is of use sooner.
        one.paired_with.contains(&other.id) && rank(one) == rank(other)
    };
    for helpline in side_by_side(wanted, &is_next_to) {
        let group = Group::of(helpline, now);
        match groups.last_mut() {
            Some((last, members)) if *last == group => members.push(Arc::clone(helpline)),
            _ => groups.push((group, vec![Arc::clone(helpline)])),
        }
    }
    groups
}

/// The same helplines, but those that belong together one after the other, where the first of them stands.
fn side_by_side<'a>(
    mut rest: Vec<&'a Arc<Helpline>>,
    is_next_to: &dyn Fn(&Helpline, &Helpline) -> bool,
) -> Vec<&'a Arc<Helpline>> {
    let mut ordered = Vec::new();
    while !rest.is_empty() {
        let first = rest.remove(0);
        ordered.push(first);
        while let Some(at) = rest.iter().position(|other| is_next_to(first, other)) {
            ordered.push(rest.remove(at));
        }
    }
    ordered
}

/// How many helplines each choice leaves.
pub fn counts(helplines: &[Arc<Helpline>], chosen: &Selection, now: Option<Moment>) -> Counts {
    let cards: Vec<_> = helplines.iter().map(|helpline| of_helpline(helpline, now)).collect();
    Counts::of(cards.iter(), chosen)
}

/// Whether something for `audience` is for one of `wanted`; what is for everyone is.
pub fn is_for(audience: &[Audience], wanted: &[Audience]) -> bool {
    let fits = |wanted: &Audience| audience.contains(wanted) || audience.contains(&Audience::Everyone);
    wanted.is_empty() || wanted.iter().any(fits)
}

/// Whether somebody answers, as far as the hours say; without a clock, whether somebody always does.
pub fn answers(helpline: &Helpline, now: Option<Moment>) -> bool {
    match now {
        Some(now) => helpline.state_at(now).is_open(),
        None => helpline.live_channels().any(|channel| channel.hours == Some(Hours::Always)),
    }
}

/// Whether its hours are old; without a clock nobody knows.
pub fn is_old(helpline: &Helpline, now: Option<Moment>) -> bool {
    now.is_some_and(|now| helpline.basis_on(now.date).is_old())
}

/// Up to `limit` helplines with a telephone for those who live in a kommune, to stand on paper: the nearest
/// first, those for relatives before others, and then those that take up most kinds of trouble.
pub fn on_paper(
    helplines: &[Arc<Helpline>],
    kommune: Option<KommuneNumber>,
    places: &Places,
    limit: usize,
) -> Vec<Arc<Helpline>> {
    let reach = |helpline: &Helpline| match kommune {
        Some(kommune) => area::reach(&helpline.serves, kommune, places),
        None => helpline.serves.contains(&Area::Nation).then_some(Reach::National),
    };
    let has_phone = |helpline: &Helpline| {
        helpline.channels.iter().any(|channel| channel.contact.kind() == ChannelKind::Phone)
    };
    let mut found: Vec<_> = helplines
        .iter()
        .filter(|helpline| helpline.priority.is_none() && has_phone(helpline) && reach(helpline).is_some())
        .collect();
    sort_by_key(&mut found, |helpline| {
        let is_for_others = !helpline.audience.contains(&Audience::Relatives);
        (reach(helpline), is_for_others, std::cmp::Reverse(helpline.topics.len()))
    });
    found.into_iter().take(limit).cloned().collect()
}

/// Up to `limit` helplines that answer now, for somebody who cannot reach this one: those for the same people about the
/// same, and those who take up anything; no office, and nothing that serves another place. Those whose hours are old
/// come last.
pub fn instead_of(
    helpline: &Helpline,
    helplines: &[Arc<Helpline>],
    now: Option<Moment>,
    limit: usize,
) -> Vec<Arc<Helpline>> {
    let is_shared = |topic: &&Topic| **topic != Topic::Emergency && helpline.topics.contains(topic);
    let topics = |other: &Helpline| other.topics.iter().filter(is_shared).count();
    let readers =
        |other: &Helpline| helpline.audience.iter().filter(|one| is_for(&other.audience, &[**one])).count();
    let is_there = |other: &Helpline| {
        other.serves.iter().all(|area| *area == Area::Nation || helpline.serves.contains(area))
    };
    let mut open: Vec<_> = helplines
        .iter()
        .filter(|other| other.id != helpline.id && other.priority.is_none() && answers(other, now))
        .filter(|other| !is_office(other) && is_there(other) && readers(other) > 0)
        .filter(|other| is_general(other) || topics(other) > 0)
        .collect();
    sort_by_key(&mut open, |other| {
        (is_old(other, now), std::cmp::Reverse((topics(other), readers(other), is_general(other))))
    });
    open.into_iter().take(limit).cloned().collect()
}

/// Up to `limit` helplines for relatives that answer now by telephone; those whose hours are old come last.
pub fn answering(helplines: &[Arc<Helpline>], now: Option<Moment>, limit: usize) -> Vec<Arc<Helpline>> {
    let mut open: Vec<_> = helplines
        .iter()
        .filter(|helpline| helpline.priority.is_none() && answers(helpline, now))
        .filter(|helpline| is_for(&helpline.audience, &[Audience::Relatives]))
        .collect();
    // Relatives by name before everyone; then the lines that take up most kinds of trouble.
    sort_by_key(&mut open, |helpline| {
        let is_for_others = !helpline.audience.contains(&Audience::Relatives);
        (is_old(helpline, now), is_for_others, std::cmp::Reverse(helpline.topics.len()))
    });
    open.into_iter().take(limit).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::facet::Facet;
    use serde_json::json;

    fn helpline(id: &str, paired_with: &[&str], weekly: serde_json::Value) -> Arc<Helpline> {
        let hours = json!({ "weekly": weekly });
        let record = json!({
            "id": id, "name": id, "description": { "nb": "Noen svarer." }, "operator": "Foreningen",
            "channels": [{ "kind": "phone", "value": "116123", "hours": hours }], "serves": ["NO"],
            "audience": ["parorende", "alle"], "topics": ["sorg"], "paired_with": paired_with, "sources": [],
        });
        Arc::new(serde_json::from_value(record).unwrap())
    }

    #[test]
    fn what_belongs_together_stands_together_unless_one_answers_sooner() {
        let days = ["mo", "tu", "we", "th", "fr", "sa", "su"];
        let from = |opens: &str| json!([{ "days": days, "opens": opens, "closes": "23:00" }]);
        let helplines = [
            helpline("aa", &["dd", "xx"], from("08:00")),
            helpline("bb", &[], from("08:00")),
            helpline("cc", &["yy"], from("20:00")),
            helpline("dd", &["aa"], from("08:00")),
            helpline("xx", &["aa"], from("20:00")),
            helpline("yy", &["cc"], from("21:00")),
        ];
        let now = "2026-11-24T12:00".parse().ok();
        let groups = grouped(&helplines, &Query::default(), now);
        let said: Vec<(Group, String)> = groups
            .into_iter()
            .map(|(group, members)| (group, members.iter().map(|one| &one.id.as_str()[1..]).collect()))
            .collect();
        assert_eq!(said, [(Group::Open, "adb".into()), (Group::Later, "cxy".into())]);
    }

    /// Issue 13, point 2.
    #[test]
    fn who_is_open_by_old_hours_comes_after_the_others_that_are_open() {
        let days = ["mo", "tu", "we", "th", "fr", "sa", "su"];
        let all_day = json!([{ "days": days, "opens": "08:00", "closes": "23:00" }]);
        let dated = |id: &str, dated: &str| {
            let mut helpline = Arc::unwrap_or_clone(helpline(id, &[], all_day.clone()));
            let source = json!({ "document": "Brosjyre", "kind": "own", "dated": dated });
            helpline.sources = vec![serde_json::from_value(source).unwrap()];
            Arc::new(helpline)
        };
        let helplines =
            [dated("aa", "2021"), dated("bb", "2026"), dated("cc", "2024-12"), dated("dd", "2022")];
        let open = Query { chosen: Selection::default().with(Facet::Open, 0), ..Query::default() };
        let ids = |found: &[Arc<Helpline>]| found.iter().map(|one| &one.id.as_str()[..1]).collect::<String>();
        for (query, now, expected) in [
            (&Query::default(), "2026-11-24T12:00", "bcad"),
            (&open, "2026-11-24T12:00", "bcad"),
            (&open, "2023-11-24T12:00", "bcda"),
        ] {
            let groups = grouped(&helplines, query, now.parse().ok());
            let [(Group::Open, found)] = groups.as_slice() else { panic!("one group") };
            assert_eq!(ids(found), expected);
        }
        assert_eq!(ids(&answering(&helplines, "2026-11-24T12:00".parse().ok(), 3)), "bca");
        assert_eq!(ids(&instead_of(&helplines[0], &helplines, "2026-11-24T12:00".parse().ok(), 2)), "bc");
    }

    /// Issue 13, point 4.
    #[test]
    fn a_number_among_the_words_leaves_only_who_has_it() {
        let mut other = Arc::unwrap_or_clone(helpline("other", &[], json!([])));
        other.channels[0] =
            serde_json::from_value(json!({ "kind": "phone", "value": "+4722400040" })).unwrap();
        let helplines = [helpline("first", &[], json!([])), Arc::new(other)];
        for (words, expected) in [
            ("+47 22 40 00 40", &["other"][..]),
            ("116 123", &["first"]),
            ("22 40 00 41", &[]),
            ("2240", &["first", "other"]),
        ] {
            let query = Query { words: words.to_owned(), ..Query::default() };
            let found = grouped(&helplines, &query, None);
            let ids: Vec<_> =
                found.iter().flat_map(|(_, some)| some.iter().map(|one| one.id.as_str())).collect();
            assert_eq!(ids, expected, "{words}");
        }
    }
}
