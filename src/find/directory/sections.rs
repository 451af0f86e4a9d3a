//! The page of helplines, section by section: whom most relatives need first.

use super::{
    answers_by, danger_of_choice, first_channel, is_for_relatives, is_for_the_young, is_general, is_old,
    talks_by,
};
use crate::address::facet::{Facet, Selection};
use crate::address::route::Query;
use crate::find::facets::{of_helpline, passes};
use crate::find::number::{Typed, numbers};
use crate::model::area::{self, Area};
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
    let typed = Typed::read(&query.words, &|digits| {
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

fn is_national(helpline: &Helpline) -> bool {
    helpline.serves.contains(&Area::Nation)
}

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
mod tests {
    use super::*;
    use crate::find::directory::{instead_of, opens_next};
    use crate::model::channel::ChannelKind;
    use serde_json::{Value, json};

    const DAYS: [&str; 7] = ["mo", "tu", "we", "th", "fr", "sa", "su"];

    fn from(opens: &str, closes: &str) -> Value {
        json!({ "weekly": [{ "days": DAYS, "opens": opens, "closes": closes }] })
    }

    fn line(id: &str, audience: &[&str], topics: &[&str], kind: &str, hours: Value) -> Helpline {
        let value = match kind {
            "phone" => "116123",
            "sms" => "02800",
            _ => "https://www.example.no",
        };
        let record = json!({ "id": id, "name": id, "description": { "nb": "Noen svarer." },
            "channels": [{ "kind": kind, "value": value, "hours": hours }],
            "audience": audience, "topics": topics, "sources": [] });
        serde_json::from_value(record).unwrap()
    }

    fn lines() -> Vec<Arc<Helpline>> {
        let day = || from("09:00", "15:00");
        let always = || Value::from("always");
        let all = &["alle", "parorende"];
        let urgent = Helpline {
            priority: Some(Priority::FIRST),
            ..line("akutten", &["alle"], &["akutt", "rus", "vold"], "phone", always())
        };
        let local = Helpline {
            serves: serde_json::from_value(json!(["0301"])).unwrap(),
            ..line("oslolinjen", all, &["rus"], "phone", always())
        };
        let with_chat = Helpline {
            channels: serde_json::from_value(json!([
                { "kind": "phone", "value": "+4780040567", "hours": "always" },
                { "kind": "chat", "value": "https://www.example.no", "hours": from("12:00", "22:00") },
            ]))
            .unwrap(),
            ..line("ruslinjen", all, &["spill", "rus"], "phone", always())
        };
        let lines = [
            line("giftlinjen", &["alle"], &["akutt", "rus"], "phone", always()),
            line("politiet", &["alle"], &["vold", "generelt"], "phone", always()),
            line("alltid", all, &["generelt", "psykisk-helse"], "phone", always()),
            line("kveldslinjen", all, &["generelt", "psykisk-helse"], "phone", from("17:00", "20:00")),
            with_chat,
            line("parorendelinjen", &["parorende", "forelder"], &["rus"], "phone", day()),
            line("barnelinjen", &["barn", "parorende"], &["rus", "barn"], "phone", always()),
            local,
            line("nettsiden", all, &["rus"], "web", Value::Null),
            line("nattskriv", all, &["mobbing"], "sms", always()),
            urgent,
        ];
        lines.into_iter().map(Arc::new).collect()
    }

    fn places() -> Places {
        let kommune = |number: &str| {
            json!({ "number": number, "names": [{ "name": number, "lang": "nb" }], "fylke": &number[..2],
                "centre": number, "point": [59.9, 10.7], "form": "bokmål",
                "url": "https://example.no" })
        };
        let kommuner = [kommune("0301"), kommune("1577")];
        serde_json::from_value(json!({ "kommuner": kommuner, "fylker": [], "regions": [] })).unwrap()
    }

    /// The sections with the ids in each.
    fn shown(query: &Query, now: &str) -> Vec<(Section, String)> {
        let sections = sections(&lines(), query, &places(), now.parse().ok());
        let ids = |members: Vec<Arc<Helpline>>| {
            members.iter().map(|line| line.id.to_string()).collect::<Vec<_>>().join(" ")
        };
        sections.into_iter().map(|(section, members)| (section, ids(members))).collect()
    }

    fn asked(chosen: &[Choice]) -> Query {
        chosen.iter().fold(Query::default(), |query, (facet, word)| query.toggled(*facet, *word))
    }

    type Choice = (Facet, usize);
    /// What is chosen, and the sections with the ids in each.
    type Expected<'a> = (&'a [Choice], &'a [(Section, &'a str)]);

    const RUS: Choice = (Facet::Topic, Topic::Substances as usize);
    const OPEN: Choice = (Facet::Open, 0);
    const CHAT: Choice = (Facet::Channel, ChannelKind::Chat as usize);

    #[test]
    fn relatives_come_first_and_lines_for_anything_stay_whatever_topic_is_chosen() {
        use Section::*;
        let night = "2026-11-24T23:40";
        let table: &[Expected] = &[
            (
                &[],
                &[
                    (Emergency, "akutten"),
                    (Relatives, "parorendelinjen"),
                    (Everyone, "alltid kveldslinjen"),
                    (Young, "barnelinjen"),
                    (About(Topic::Violence), "politiet"),
                    (About(Topic::Gambling), "ruslinjen"),
                    (About(Topic::Bullying), "nattskriv"),
                    (About(Topic::Emergency), "giftlinjen"),
                    (Apart, "nettsiden"),
                ],
            ),
            (
                &[RUS],
                &[
                    (Emergency, "akutten"),
                    (Relatives, "parorendelinjen"),
                    (About(Topic::Substances), "giftlinjen ruslinjen"),
                    (General, "alltid kveldslinjen"),
                    (Young, "barnelinjen"),
                    (Apart, "nettsiden"),
                ],
            ),
            (
                &[RUS, OPEN],
                &[
                    (Emergency, "akutten"),
                    (About(Topic::Substances), "giftlinjen ruslinjen"),
                    (General, "alltid"),
                    (Young, "barnelinjen"),
                ],
            ),
            // Its telephone is open, its chat is not.
            (&[CHAT, OPEN], &[]),
            (&[CHAT], &[(About(Topic::Gambling), "ruslinjen")]),
            // A topic in which somebody answers comes before one in which nobody does.
            (
                &[(Facet::Channel, ChannelKind::Chat as usize), (Facet::Channel, ChannelKind::Sms as usize)],
                &[(About(Topic::Bullying), "nattskriv"), (About(Topic::Gambling), "ruslinjen")],
            ),
            // A topic that speaks of danger keeps the emergency numbers, also where one wants to chat.
            (&[(Facet::Topic, Topic::Violence as usize), CHAT], &[(Emergency, "akutten")]),
            (
                &[(Facet::Audience, Audience::Children as usize), OPEN],
                &[
                    (Emergency, "akutten"),
                    (Young, "barnelinjen"),
                    (Everyone, "alltid"),
                    (About(Topic::Violence), "politiet"),
                    (About(Topic::Gambling), "ruslinjen"),
                    (About(Topic::Bullying), "nattskriv"),
                    (About(Topic::Emergency), "giftlinjen"),
                ],
            ),
        ];
        for (chosen, expected) in table {
            let found = shown(&asked(chosen), night);
            let found: Vec<_> = found.iter().map(|(section, ids)| (*section, ids.as_str())).collect();
            assert_eq!(found, *expected, "{chosen:?}");
        }
        assert!(Section::General.is_counted() && !Section::Apart.is_counted());
    }

    #[test]
    fn a_line_of_a_town_is_shown_where_the_town_is_chosen() {
        for (place, expected) in [(Some("0301"), Some("oslolinjen")), (Some("1577"), None), (None, None)] {
            let place = place.map(|number| number.parse().unwrap());
            let found = shown(&Query::at(place), "");
            let local = found.iter().find(|(section, _)| *section == Section::Local);
            assert_eq!(local.map(|(_, ids)| ids.as_str()), expected, "{place:?}");
        }
    }

    /// Issue 13, point 4.
    #[test]
    fn a_number_among_the_words_leaves_only_who_has_it() {
        for (words, expected) in
            [("+47 800 40 567", &["ruslinjen"][..]), ("22 40 00 41", &[]), ("80040567 rus", &["ruslinjen"])]
        {
            let found = shown(&Query { words: words.to_owned(), ..Query::default() }, "");
            let ids: Vec<_> = found.iter().map(|(_, ids)| ids.as_str()).collect();
            assert_eq!(ids, expected, "{words}");
        }
        assert_eq!(shown(&Query { words: "8004".to_owned(), ..Query::default() }, "").len(), 9);
    }

    #[test]
    fn what_belongs_together_stands_together_unless_one_answers_sooner() {
        let paired = |id: &str, with: &[&str], opens: &str| {
            let pairs = serde_json::from_value(json!(with)).unwrap();
            let line = line(id, &["parorende"], &["sorg"], "phone", from(opens, "23:00"));
            Arc::new(Helpline { paired_with: pairs, ..line })
        };
        let helplines = [
            paired("aa", &["dd", "xx"], "08:00"),
            paired("bb", &[], "08:00"),
            paired("cc", &["yy"], "20:00"),
            paired("dd", &["aa"], "08:00"),
            paired("xx", &["aa"], "20:00"),
            paired("yy", &["cc"], "21:00"),
        ];
        let now = "2026-11-24T12:00".parse().ok();
        let sections = sections(&helplines, &Query::default(), &Places::default(), now);
        let [(Section::Relatives, found)] = sections.as_slice() else { panic!("one section") };
        assert_eq!(found.iter().map(|one| &one.id.as_str()[1..]).collect::<String>(), "adbcxy");
    }

    /// Issue 13, point 2.
    #[test]
    fn who_is_open_by_old_hours_comes_after_the_others_that_are_open() {
        let dated = |id: &str, dated: &str| {
            let source = json!([{ "document": "Brosjyre", "kind": "own", "dated": dated }]);
            let sources = serde_json::from_value(source).unwrap();
            let line = line(id, &["parorende"], &["sorg"], "phone", from("08:00", "23:00"));
            Arc::new(Helpline { sources, ..line })
        };
        let helplines =
            [dated("aa", "2021"), dated("bb", "2026"), dated("cc", "2024-12"), dated("dd", "2022")];
        let ids = |found: &[Arc<Helpline>]| found.iter().map(|one| &one.id.as_str()[..1]).collect::<String>();
        for (query, now, expected) in [
            (Query::default(), "2026-11-24T12:00", "bcad"),
            (asked(&[OPEN]), "2026-11-24T12:00", "bcad"),
            (asked(&[OPEN]), "2023-11-24T12:00", "bcda"),
        ] {
            let sections = sections(&helplines, &query, &Places::default(), now.parse().ok());
            let [(Section::Relatives, found)] = sections.as_slice() else { panic!("one section") };
            assert_eq!(ids(found), expected);
        }
        let now = "2026-11-24T12:00".parse().ok();
        assert_eq!(ids(&crate::find::directory::answering(&helplines, now, 3)), "bca");
        assert_eq!(ids(&instead_of(&helplines[0], &helplines, now, 2)), "bc");
    }

    #[test]
    fn what_opens_next_is_what_the_choice_of_open_ones_leaves_out() {
        let next = |chosen: &[Choice], now: &str| {
            let next = opens_next(&lines(), &asked(chosen), &Places::default(), now.parse().unwrap());
            next.map(|next| format!("{} {} {}", next.at, next.count, next.name))
        };
        for (chosen, now, expected) in [
            (&[OPEN][..], "2026-11-24T23:40", "2026-11-25T09:00 1 parorendelinjen"),
            (&[OPEN, RUS], "2026-11-24T23:40", "2026-11-25T09:00 1 parorendelinjen"),
            // The chat, though the telephone is open.
            (&[OPEN, RUS, CHAT], "2026-11-24T23:40", "2026-11-25T12:00 1 ruslinjen"),
            // Nothing about it is closed, so what takes up anything.
            (
                &[OPEN, (Facet::Topic, Topic::Violence as usize)],
                "2026-11-24T16:00",
                "2026-11-24T17:00 1 kveldslinjen",
            ),
        ] {
            assert_eq!(next(chosen, now).as_deref(), Some(expected), "{chosen:?}");
        }
        assert_eq!(next(&[OPEN, (Facet::Channel, ChannelKind::Sms as usize)], "2026-11-24T23:40"), None);
    }
}
