//! What `sections.rs` promises.

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
    let helplines = [dated("aa", "2021"), dated("bb", "2026"), dated("cc", "2024-12"), dated("dd", "2022")];
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
fn the_first_to_answer_are_neither_for_the_young_nor_for_one_place() {
    let hours = || from("08:00", "23:00");
    let line =
        |id, audience: &[&str], topics: &[&str]| Arc::new(line(id, audience, topics, "phone", hours()));
    let serves = serde_json::from_value(json!(["0301"])).unwrap();
    let local = line("oslolinjen", &["parorende"], &["generelt", "psykisk-helse"]);
    let local = Arc::new(Helpline { serves, ..Arc::unwrap_or_clone(local) });
    let helplines = [
        line("barnelinjen", &["barn", "ungdom", "parorende"], &["barn", "vold", "rus"]),
        line("alle", &["alle"], &["generelt"]),
        line("parorende", &["parorende"], &["generelt"]),
        local,
    ];
    let now = "2026-11-24T12:00".parse().ok();
    let first = crate::find::directory::answering(&helplines, now, 4);
    let ids: Vec<_> = first.iter().map(|line| line.id.as_str()).collect();
    assert_eq!(ids, ["parorende", "alle", "barnelinjen"]);
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
