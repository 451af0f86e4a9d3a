//! The page of helplines, section by section: whom most relatives need first.

use super::{answers, is_for_relatives, is_general, is_old, talks_by};
use crate::address::facet::Facet;
use crate::address::route::Query;
use crate::find::facets::{of_helpline, passes};
use crate::model::area::{self, Area};
use crate::model::helpline::Helpline;
use crate::model::place::Places;
use crate::model::taxonomy::{Audience, Topic};
use crate::schedule::civil::Moment;
use crate::sort::sort_by_key;
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
        let answers = answers(helpline, now);
        let is_stated = answers && is_old(helpline, now);
        (*section, helpline.priority, !answers, is_stated, state, helpline.name.clone())
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::facet::Selection;
    use crate::find::directory::{instead_of, opens_next};
    use crate::model::channel::ChannelKind;
    use serde_json::{Value, json};

    fn line(
        id: &str,
        audience: &[&str],
        topics: &[&str],
        serves: &str,
        channel: &str,
        hours: Value,
    ) -> Arc<Helpline> {
        let value = if channel == "phone" { "116123" } else { "https://www.example.no" };
        let record = json!({ "id": id, "name": id, "description": { "nb": "Noen svarer." }, "serves": [serves],
            "channels": [{ "kind": channel, "value": value, "hours": hours }],
            "audience": audience, "topics": topics, "sources": [] });
        Arc::new(serde_json::from_value(record).unwrap())
    }

    fn lines() -> Vec<Arc<Helpline>> {
        let days = ["mo", "tu", "we", "th", "fr", "sa", "su"];
        let day = json!({ "weekly": [{ "days": days, "opens": "09:00", "closes": "15:00" }] });
        let always = || Value::from("always");
        let all = &["alle", "parorende"];
        vec![
            line("giftlinjen", &["alle"], &["akutt", "rus"], "NO", "phone", always()),
            line("politiet", &["alle"], &["vold", "generelt"], "NO", "phone", always()),
            line("alltid", all, &["generelt", "psykisk-helse"], "NO", "phone", always()),
            line("ruslinjen", all, &["rus"], "NO", "phone", day.clone()),
            line("parorendelinjen", &["parorende", "forelder"], &["rus"], "NO", "phone", day),
            line("oslolinjen", all, &["rus"], "0301", "phone", always()),
            line("nettsiden", all, &["rus"], "NO", "web", Value::Null),
        ]
    }

    fn shown(query: &Query, now: &str) -> Vec<(Section, String)> {
        let sections = sections(&lines(), query, &Places::default(), now.parse().ok());
        let ids = |members: Vec<Arc<Helpline>>| {
            members.iter().map(|line| line.id.to_string()).collect::<Vec<_>>().join(" ")
        };
        sections.into_iter().map(|(section, members)| (section, ids(members))).collect()
    }

    #[test]
    fn relatives_come_first_and_lines_for_anything_stay_whatever_topic_is_chosen() {
        assert_eq!(
            shown(&Query::default(), ""),
            [
                (Section::Relatives, "parorendelinjen".into()),
                (Section::Everyone, "alltid".into()),
                (Section::About(Topic::Substances), "ruslinjen".into()),
                (Section::About(Topic::Violence), "politiet".into()),
                (Section::About(Topic::Emergency), "giftlinjen".into()),
                (Section::Apart, "nettsiden".into()),
            ]
        );
        let rus = Query::default().toggled(Facet::Topic, Topic::Substances as usize);
        let found = shown(&rus, "");
        assert_eq!(found.iter().find(|(section, _)| *section == Section::General).unwrap().1, "alltid");
        assert!(Section::General.is_counted() && !Section::Apart.is_counted());
    }

    #[test]
    fn what_opens_next_is_what_the_choice_of_open_ones_leaves_out() {
        let now = "2026-11-24T23:40".parse().unwrap();
        let chosen = Selection::default().with(Facet::Open, 0);
        let opens = opens_next(&lines(), &chosen, now).unwrap();
        assert_eq!((opens.at.to_string(), opens.count), ("2026-11-25T09:00".into(), 2));
        let chat = chosen.with(Facet::Channel, ChannelKind::Chat as usize);
        assert_eq!(opens_next(&lines(), &chat, now), None);
    }

    #[test]
    fn nobody_who_cannot_get_through_is_sent_to_an_office_or_another_town() {
        let lines = lines();
        let now = "2026-11-24T23:40".parse().ok();
        let others = instead_of(&lines[3], &lines, now, 5);
        assert_eq!(others.iter().map(|line| line.id.as_str()).collect::<Vec<_>>(), ["alltid"]);
    }
}
