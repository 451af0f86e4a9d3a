//! Whom else to call when a line is busy or closed.

use super::{answers, is_bereavement, is_for, is_for_the_young, is_general, is_office, is_old};
use crate::model::area::Area;
use crate::model::helpline::Helpline;
use crate::model::taxonomy::{Audience, Topic};
use crate::schedule::civil::Moment;
use crate::sort::sort_by_key;
use std::cmp::Reverse;
use std::sync::Arc;

/// Up to `limit` helplines that answer now, for somebody who cannot reach this one: those for the same people about the
/// same, and at least one that takes up anything. No emergency line, no office and nothing that serves another place;
/// lines for the young and for the bereaved only instead of such. Those whose hours are old come last.
pub fn instead_of(
    helpline: &Helpline,
    helplines: &[Arc<Helpline>],
    now: Option<Moment>,
    limit: usize,
) -> Vec<Arc<Helpline>> {
    let is_about = |topic: &Topic| *topic != Topic::Emergency && helpline.topics.contains(topic);
    let topics = |other: &Helpline| other.topics.iter().filter(|topic| is_about(topic)).count();
    let readers =
        |other: &Helpline| helpline.audience.iter().filter(|one| is_for(&other.audience, &[**one])).count();
    let is_there = |other: &Helpline| {
        other.serves.iter().all(|area| *area == Area::Nation || helpline.serves.contains(area))
    };
    let is_young = helpline.audience.iter().any(|one| matches!(one, Audience::Children | Audience::Youth));
    let is_beside = |other: &Helpline| {
        is_office(other)
            || (is_for_the_young(other) && !is_young)
            || (is_bereavement(&other.topics) && !helpline.topics.contains(&Topic::Grief))
    };
    let mut open: Vec<_> = helplines
        .iter()
        .filter(|other| other.id != helpline.id && other.priority.is_none() && answers(other, now))
        .filter(|other| !is_beside(other) && is_there(other) && readers(other) > 0)
        .filter(|other| is_general(other) || other.topics.first().is_some_and(is_about))
        .collect();
    sort_by_key(&mut open, |other| {
        (is_old(other, now), Reverse((topics(other), readers(other), is_general(other))))
    });
    let general = open.iter().skip(limit).position(|other| is_general(other));
    if let Some(at) = general.filter(|_| !open.iter().take(limit).any(|other| is_general(other))) {
        open.swap(limit - 1, limit + at);
    }
    open.into_iter().take(limit).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn line(id: &str, audience: &[&str], topics: &[&str], serves: &str, hours: Value) -> Arc<Helpline> {
        let record = json!({ "id": id, "name": id, "description": { "nb": "Noen svarer." }, "serves": [serves],
            "channels": [{ "kind": "phone", "value": "116123", "hours": hours }],
            "audience": audience, "topics": topics, "sources": [] });
        Arc::new(serde_json::from_value(record).unwrap())
    }

    #[test]
    fn nobody_who_cannot_get_through_is_sent_to_an_office_or_another_town() {
        let days = ["mo", "tu", "we", "th", "fr", "sa", "su"];
        let always = || Value::from("always");
        let day = json!({ "weekly": [{ "days": days, "opens": "09:00", "closes": "15:00" }] });
        let (all, close) = (&["alle", "parorende"][..], &["parorende", "forelder"][..]);
        let mut urgent = Arc::unwrap_or_clone(line("legevakt", &["alle"], &["akutt", "rus"], "NO", always()));
        urgent.priority = Some(crate::model::helpline::Priority::FIRST);
        let lines = [
            line("giftlinjen", &["alle"], &["akutt", "rus"], "NO", always()),
            line("politiet", &["alle"], &["vold", "generelt"], "NO", always()),
            Arc::new(urgent),
            line("alltid", all, &["generelt", "psykisk-helse"], "NO", always()),
            line("ruslinjen", all, &["rus"], "NO", day.clone()),
            line("parorendelinjen", close, &["rus"], "NO", day.clone()),
            line("foreldrelinjen", close, &["rus", "barn"], "NO", day.clone()),
            line("sosken", close, &["rus"], "NO", day),
            line("oslolinjen", all, &["rus"], "0301", always()),
            line("barnelinjen", &["barn", "parorende"], &["rus", "barn"], "NO", always()),
            line("etterlatte", close, &["sorg"], "NO", always()),
            line("overgripere", &["voksen", "parorende"], &["psykisk-helse", "rus"], "NO", always()),
        ];
        let of = |id: &str, now: &str| {
            let line = lines.iter().find(|line| line.id.as_str() == id).unwrap();
            let others = instead_of(line, &lines, now.parse().ok(), 3);
            others.iter().map(|line| line.id.to_string()).collect::<Vec<_>>().join(" ")
        };
        let (noon, night) = ("2026-11-24T12:00", "2026-11-24T23:40");
        // With the one that takes up anything among them, though others are closer.
        assert_eq!(of("parorendelinjen", noon), "ruslinjen foreldrelinjen alltid");
        assert_eq!(of("parorendelinjen", night), "alltid");
        assert_eq!(of("oslolinjen", night), "alltid");
        assert_eq!(of("alltid", night), "overgripere");
        assert_eq!(of("barnelinjen", night), "alltid");
        assert_eq!(of("giftlinjen", night), "alltid");
        // Without a clock only those that always answer.
        assert_eq!(of("ruslinjen", ""), "alltid");
    }
}
