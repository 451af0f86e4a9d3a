//! What stands in an answer, and in what order.

use super::*;
use crate::address::facet::Facet;
use crate::i18n::texts::texts;
use crate::model::channel::ChannelKind;
use crate::model::danger::Danger;
use crate::model::lang::Lang;
use crate::model::nearness::Nearness;
use crate::model::need::Need;
use crate::model::taxonomy::Topic;
use serde_json::{Value, json};
use std::sync::Arc;

const DAYS: [&str; 7] = ["mo", "tu", "we", "th", "fr", "sa", "su"];

fn record<T: serde::de::DeserializeOwned>(record: Value) -> Arc<T> {
    Arc::new(serde_json::from_value(record).unwrap())
}

fn service(id: &str, kind: &str, serves: &[&str], topic: &str) -> Value {
    json!({ "id": id, "name": id, "description": { "nb": "Et tilbud." }, "type": kind, "serves": serves,
        "audience": ["parorende"], "topics": [topic], "sources": [] })
}

fn line(id: &str, topics: &[&str], priority: Option<u8>, hours: Value, channel: &str) -> Value {
    let value = if channel == "chat" { "https://chat.example.no" } else { "116123" };
    let mut record = json!({ "id": id, "name": id, "description": { "nb": "Noen svarer." },
        "channels": [{ "kind": channel, "value": value, "hours": hours }],
        "audience": ["alle", "parorende"], "topics": topics, "sources": [] });
    if let Some(priority) = priority {
        record["priority"] = priority.into();
    }
    record
}

/// Two kommuner side by side, one far away, and what is there.
fn dataset() -> Dataset {
    let kommune = |number: &str, name: &str, latitude: f64| {
        json!({ "number": number, "names": [{ "name": name, "lang": "nb" }], "fylke": &number[..2], "centre": name,
            "point": [latitude, 6.0], "form": "bokmål", "url": "https://k.example.no" })
    };
    let places = json!({
        "kommuner": [kommune("1101", "Vik", 62.0), kommune("1102", "Nesvik", 62.2), kommune("1201", "Fjernøy", 69.0)],
        "fylker": [], "regions": []
    });
    let day = json!({ "weekly": [{ "days": DAYS, "opens": "09:00", "closes": "15:00" }] });
    let synonyms = json!([
        { "nb": ["vil ikke leve"], "means": ["selvmord"], "danger": "selvmord" },
        { "nb": ["mistet"], "means": ["sorg"], "loss": true },
        { "nb": ["selvmord"], "means": ["selvmord"], "danger": "selvmord" },
        { "nb": ["vil chatte"], "means": ["chat"], "whom": true },
    ]);
    Dataset {
        places: serde_json::from_value(places).unwrap(),
        synonyms: serde_json::from_value(synonyms).unwrap(),
        helplines: vec![
            record(line("helse", &["akutt", "selvmord"], Some(1), "always".into(), "phone")),
            record(line("politi", &["akutt", "vold"], Some(2), "always".into(), "phone")),
            record(line("brannvesen", &["akutt"], Some(3), "always".into(), "phone")),
            record(line(
                "alltid",
                &["generelt", "psykisk-helse", "selvmord"],
                None,
                "always".into(),
                "phone",
            )),
            record(line("ruslinjen", &["rus"], None, day, "phone")),
            record(line("praten", &["generelt", "psykisk-helse"], None, "always".into(), "chat")),
            record(line("etterlattlinjen", &["selvmord", "sorg"], None, "always".into(), "phone")),
        ],
        services: vec![
            record(service("rus-fjern", "samtalegruppe", &["1201"], "rus")),
            record(service("gruppe-nes", "samtalegruppe", &["1102"], "rus")),
            record(service("gruppe-vik", "samtalegruppe", &["1101"], "rus")),
            record(service("krisesenter-vik", "krisesenter", &["1101"], "vold")),
            record(service("etterlatte-vik", "lokallag", &["1101"], "sorg")),
            record(service("avlastning-vik", "avlastning", &["1101"], "demens")),
        ],
        ..Dataset::default()
    }
}

fn asked(words: &str, place: &str, chosen: Selection, now: &str) -> Answer {
    let dataset = dataset();
    let index = Index::new(&dataset, texts(Lang::Nb));
    answer(
        &dataset,
        &index,
        Question { words, place: place.parse().ok(), chosen: &chosen, now: now.parse().ok() },
    )
}

fn lines(answer: &Answer) -> Vec<&str> {
    answer.talk.lines.iter().map(|line| line.helpline.id.as_str()).collect()
}

#[test]
fn what_the_words_are_about_is_known_beside_the_topics_that_were_chosen() {
    let topics = |words: &str, chosen: Selection| asked(words, "1101", chosen, "2026-11-24T12:00").topics;
    let of = |topic: Topic| Selection::default().with(Facet::Topic, topic as usize);
    assert_eq!(topics("mistet", Selection::default()), of(Topic::Grief));
    assert_eq!(topics("", of(Topic::Dementia).with(Facet::Open, 0)), of(Topic::Dementia));
    assert_eq!(
        topics("mistet", of(Topic::Dementia)),
        of(Topic::Dementia).with(Facet::Topic, Topic::Grief as usize)
    );
}

#[test]
fn who_speaks_of_danger_is_told_whom_to_call_before_all_else() {
    let found = asked("han vil ikke leve", "1101", Selection::default(), "2026-11-24T12:00");
    let alarm = found.danger.unwrap();
    let ids = |lines: &[Arc<crate::model::helpline::Helpline>]| {
        lines.iter().map(|line| line.id.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(alarm.danger, Danger::Suicide);
    assert_eq!(ids(&alarm.call), ["helse", "politi"]);
    // Those who are bereaved have a line of their own, and it is not this.
    assert_eq!(ids(&alarm.talk), ["alltid", "praten"]);
    let chosen = Selection::default().with(Facet::Topic, Topic::Violence as usize);
    let alarm = asked("", "1101", chosen, "").danger.unwrap();
    assert_eq!((alarm.danger, ids(&alarm.call)), (Danger::Violence, vec!["politi".into(), "helse".into()]));
}

#[test]
fn a_word_for_a_danger_beside_a_loss_is_about_what_has_happened() {
    assert!(asked("selvmord", "", Selection::default(), "").danger.is_some());
    assert_eq!(asked("mistet broren i selvmord", "", Selection::default(), "").danger, None);
    assert!(asked("mistet broren og vil ikke leve", "", Selection::default(), "").danger.is_some());
}

#[test]
fn what_is_near_stands_by_need_and_nothing_far_away_is_there() {
    let found = asked("rus", "1101", Selection::default(), "2026-11-24T12:00");
    let group = &found.near[0];
    let near: Vec<_> =
        group.services.iter().map(|found| (found.service.id.as_str(), found.nearness)).collect();
    assert_eq!(group.need, Need::Groups);
    assert_eq!(near, [("gruppe-vik", Nearness::Local), ("gruppe-nes", Nearness::Neighbour)]);
    // The place may be said as well as chosen, and alone it is the page of the kommune.
    assert_eq!(asked("rus i Vik", "", Selection::default(), "").place, "1101".parse().ok());
    for words in ["rus i vik", "vik rus", "rus fjernøyet"] {
        assert_eq!(asked(words, "", Selection::default(), "").place, None, "{words}");
    }
    let all = asked("Nesvik", "", Selection::default(), "");
    let needs: Vec<_> = all.near.iter().map(|group| group.need).collect();
    assert_eq!(needs, [Need::Relief, Need::Groups, Need::Serious]);
}

#[test]
fn without_a_place_it_is_asked_for_and_the_country_is_no_list() {
    let mut dataset = dataset();
    for number in 0..40 {
        dataset.services.push(record(service(
            &format!("gruppe-{number}"),
            "samtalegruppe",
            &["1201"],
            "rus",
        )));
    }
    let index = Index::new(&dataset, texts(Lang::Nb));
    let count = |words: &str, place: &str| {
        let chosen = Selection::default();
        let question = Question { words, place: place.parse().ok(), chosen: &chosen, now: None };
        let found = answer(&dataset, &index, question);
        (found.asks_place, found.near.iter().map(|group| group.services.len()).sum::<usize>())
    };
    assert_eq!(count("rus", ""), (true, EXAMPLES));
    assert_eq!(count("rus", "1201"), (false, 41));
    assert_eq!(count("alltid", ""), (false, 0));
}

#[test]
fn the_topic_of_the_words_comes_before_what_is_nearer() {
    let mut dataset = dataset();
    dataset.services.push(record(service("demens-nes", "samtalegruppe", &["1102"], "demens")));
    let index = Index::new(&dataset, texts(Lang::Nb));
    let chosen = Selection::default();
    let words = "mamma har demens, jeg bor i Vik og trenger en samtalegruppe";
    let found = answer(&dataset, &index, Question { words, place: None, chosen: &chosen, now: None });
    let ids: Vec<&str> =
        found.near.iter().flat_map(|group| &group.services).map(|found| found.service.id.as_str()).collect();
    assert_eq!(found.place, "1101".parse().ok());
    assert!(ids.contains(&"demens-nes") && !ids.contains(&"gruppe-vik"), "{ids:?}");
}

#[test]
fn the_rows_stand_in_the_order_of_the_groups() {
    let found = asked("rus Vik", "", Selection::default(), "2026-11-24T12:00");
    let mut groups: Vec<Group> = found.rows().iter().map(|row| row.group).collect();
    groups.dedup();
    // Who names a topic and a place wants what is there first; lines stand below it.
    assert_eq!(groups, [Group::Near, Group::Talk]);
    assert_eq!(found.order(), [Group::Danger, Group::Near, Group::Meeting, Group::Talk]);
    let found = asked("mannen min har problemer med rus", "1101", Selection::default(), "2026-11-24T12:00");
    let first = found.rows().first().map(|row| row.group);
    assert_eq!(first, Some(Group::Talk));
}

#[test]
fn where_nothing_answers_the_words_the_place_is_not_left_empty() {
    let found = asked("qqqqqq", "1101", Selection::default(), "");
    assert!(found.near.is_empty() && !found.beside.is_empty());
    assert!(asked("qqqqqq", "", Selection::default(), "").beside.is_empty());
}

#[test]
fn lines_that_answer_now_come_and_what_opens_next_is_said() {
    let day = "2026-11-24T12:00";
    assert_eq!(lines(&asked("rus", "1101", Selection::default(), day)), ["ruslinjen", "alltid", "praten"]);
    let night = asked("rus", "1101", Selection::default(), "2026-11-24T23:40");
    assert_eq!(lines(&night), ["alltid", "praten"]);
    let opens = night.talk.opens.unwrap();
    assert_eq!(
        (opens.at.to_string(), opens.count, opens.name.as_str()),
        ("2026-11-25T09:00".into(), 1, "ruslinjen")
    );
    // Who names a line gets it, open or not.
    assert_eq!(lines(&asked("ruslinjen", "1101", Selection::default(), "2026-11-24T23:40"))[2], "ruslinjen");
    let chat = Selection::default().with(Facet::Channel, ChannelKind::Chat as usize);
    assert_eq!(lines(&asked("rus", "1101", chat, day)), ["praten"]);
    assert_eq!(lines(&asked("rus vil chatte", "1101", Selection::default(), day)), ["praten"]);
}

#[test]
fn a_place_where_none_that_takes_up_anything_answers_has_somebody_to_talk_to_all_the_same() {
    let now: Option<Moment> = "2026-11-24T23:40".parse().ok();
    let of_place = |dataset: &Dataset| of_kommune(dataset, "1101".parse().unwrap(), now);
    let mut dataset = dataset();
    assert_eq!(lines(&of_place(&dataset)), ["alltid", "praten"]);
    dataset.helplines.retain(|one| !["alltid", "praten"].contains(&one.id.as_str()));
    dataset.helplines.push(record(line("natta", &["psykisk-helse", "rus"], None, "always".into(), "phone")));
    assert_eq!(lines(&of_place(&dataset)), ["natta"]);
}
