//! Somebody to talk to now, about what a guide is about.

use super::plan::Seeker;
use crate::find::directory::{
    Opening, answers, is_bereavement, is_for, is_for_the_young, is_general, is_office, is_old, next_opening,
    state_by, talks_by,
};
use crate::model::area::{self, Area};
use crate::model::channel::ChannelKind;
use crate::model::helpline::Helpline;
use crate::model::place::Places;
use crate::model::taxonomy::{Audience, Topic};
use crate::schedule::civil::Moment;
use crate::sort::sort_by_key;
use std::sync::Arc;

/// How many lines a step shows.
const SHOWN: usize = 2;

/// The lines of a step.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lines {
    /// Those that answer now.
    pub open: Vec<Arc<Helpline>>,
    /// What opens next of those about it.
    pub opens: Option<Opening>,
}

/// Who answers now about one of these topics; those that take up anything fill up.
pub fn lines(helplines: &[Arc<Helpline>], topics: &[Topic], seeker: Seeker, places: &Places) -> Lines {
    let is_young = matches!(seeker.audience, Some(Audience::Children | Audience::Youth));
    let wanted = [seeker.audience.unwrap_or(Audience::Relatives), Audience::Relatives];
    let is_theirs = |line: &Helpline| match is_young {
        true => is_for_the_young(line) || line.audience.contains(&Audience::Everyone),
        false => !is_for_the_young(line) && is_for(&line.audience, &wanted),
    };
    let is_there = |line: &Helpline| {
        line.serves.contains(&Area::Nation)
            || seeker.place.is_some_and(|place| area::reach(&line.serves, place, places).is_some())
    };
    let about = |line: &Helpline| topics.iter().position(|topic| line.topics.contains(topic));
    let mut found: Vec<&Arc<Helpline>> = helplines
        .iter()
        .filter(|line| line.priority.is_none() && talks_by(line, None) && !is_office(line))
        .filter(|line| is_theirs(line) && is_there(line) && (about(line).is_some() || is_general(line)))
        .filter(|line| topics.contains(&Topic::Grief) || !is_bereavement(&line.topics))
        .collect();
    sort_by_key(&mut found, |line| {
        let audience = &line.audience;
        (
            !answers(line, seeker.now),
            is_old(line, seeker.now),
            about(line).is_none(),
            is_young && !is_for_the_young(line),
            !seeker.audience.is_some_and(|who| audience.contains(&who)),
            !audience.contains(&Audience::Relatives),
            about(line),
            line.topics.len(),
        )
    });
    let closed: Vec<&Helpline> = found
        .iter()
        .filter(|line| about(line).is_some() && !answers(line, seeker.now))
        .map(|line| &***line)
        .collect();
    let opens = seeker.now.and_then(|now| next_opening(&closed, None, now));
    let open = found.into_iter().filter(|line| answers(line, seeker.now)).take(SHOWN).cloned().collect();
    Lines { open, opens }
}

/// Whether the young are offered the chat of a line first: unless it is shut just now.
pub(super) fn chats(line: &Helpline, now: Option<Moment>) -> bool {
    let chat = Some(ChannelKind::Chat);
    talks_by(line, chat) && now.is_none_or(|now| state_by(line, chat, now).is_open())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn line(id: &str, audience: &[&str], topics: &[&str], hours: Value) -> Arc<Helpline> {
        let record = json!({ "id": id, "name": id, "description": { "nb": "Noen svarer." },
            "channels": [{ "kind": "phone", "value": "116123", "hours": hours }],
            "audience": audience, "topics": topics, "sources": [{ "document": "Brosjyre", "kind": "own", "dated": "2026" }] });
        Arc::new(serde_json::from_value(record).unwrap())
    }

    #[test]
    fn two_lines_answer_now_and_the_young_have_their_own() {
        let days = ["mo", "tu", "we", "th", "fr"];
        let day = || json!({ "weekly": [{ "days": days, "opens": "09:00", "closes": "15:00" }] });
        let helplines = [
            line("alt", &["alle", "parorende"], &["generelt", "psykisk-helse"], json!("always")),
            line("rus", &["parorende", "partner"], &["rus"], day()),
            line("barn", &["barn", "ungdom"], &["rus", "generelt"], json!("always")),
            line("demens", &["parorende"], &["demens"], json!("always")),
        ];
        let said = |audience, at: &str| {
            let seeker = Seeker { audience, place: None, now: at.parse().ok() };
            let Lines { open, opens } = lines(&helplines, &[Topic::Substances], seeker, &Places::default());
            let ids: Vec<&str> = open.iter().map(|line| line.id.as_str()).collect();
            format!("{} {:?}", ids.join(" "), opens.map(|opening| String::from(opening.at)))
        };
        assert_eq!(said(Some(Audience::Partners), "2026-11-23T10:00"), "rus alt None");
        assert_eq!(said(None, "2026-11-23T20:00"), "alt Some(\"2026-11-24T09:00\")");
        assert_eq!(said(Some(Audience::Children), "2026-11-23T10:00"), "barn alt None");
    }

    #[test]
    fn the_young_are_offered_the_chat_while_somebody_is_there() {
        let record = json!({ "id": "barn", "name": "barn", "description": { "nb": "Noen svarer." },
            "channels": [
                { "kind": "phone", "value": "116111", "hours": "always" },
                { "kind": "chat", "value": "https://chat.example.no",
                    "hours": { "weekly": [{ "days": ["mo"], "opens": "15:00", "closes": "21:00" }] } }
            ],
            "audience": ["barn"], "topics": ["barn"], "sources": [{ "document": "Brosjyre", "kind": "own", "dated": "2026" }] });
        let line: Arc<Helpline> = Arc::new(serde_json::from_value(record).unwrap());
        let is_chat = |line: &Helpline, at: &str| chats(line, at.parse().ok());
        assert!(is_chat(&line, "2026-11-23T16:00"));
        assert!(!is_chat(&line, "2026-11-23T23:00"));
        // Without a clock nobody knows that it is shut.
        assert!(is_chat(&line, ""));
        assert!(!is_chat(&self::line("alt", &["alle"], &["generelt"], json!("always")), ""));
    }
}
