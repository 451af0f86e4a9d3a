//! What a choice means for helplines: which channel comes first, how many there are, whether it speaks of danger.

use super::sections::is_there;
use super::talks_by;
use crate::address::facet::{Facet, Selection};
use crate::address::route::Query;
use crate::find::facets::{Counts, of_helpline};
use crate::model::channel::Channel;
use crate::model::danger::Danger;
use crate::model::helpline::Helpline;
use crate::model::place::Places;
use crate::model::taxonomy::Topic;
use crate::schedule::civil::Moment;
use crate::schedule::hours::Hours;
use crate::vocabulary::Vocabulary;
use std::sync::Arc;

/// The channel to offer first: of those that were asked for, one that somebody answers now; else the one that opens
/// soonest. Without a clock, one that somebody always answers.
pub fn first_channel<'a>(
    helpline: &'a Helpline,
    chosen: &Selection,
    now: Option<Moment>,
) -> Option<&'a Channel> {
    let mut of_channel = *chosen;
    for facet in [Facet::Audience, Facet::Topic, Facet::Open] {
        of_channel.clear(facet);
    }
    let card = of_helpline(helpline, None);
    let with_words = helpline.channels.iter().zip(&card);
    with_words
        .map(|(channel, words)| (channel, words.misses(&of_channel) != 0))
        .min_by_key(|one| {
            let state = match now {
                Some(now) => one.0.state_at(now).rank(),
                None => (u8::from(one.0.hours != Some(Hours::Always)), 0),
            };
            (one.1, !one.0.is_live(), state)
        })
        .map(|(channel, _)| channel)
}

/// Whether somebody answers on a channel that was asked for, as far as the hours say; without a clock, whether somebody
/// always does.
pub fn answers_by(helpline: &Helpline, chosen: &Selection, now: Option<Moment>) -> bool {
    let channel = first_channel(helpline, chosen, now).filter(|channel| channel.is_live());
    channel.is_some_and(|channel| match now {
        Some(now) => channel.state_at(now).is_open(),
        None => channel.hours == Some(Hours::Always),
    })
}

/// How many helplines that can be called, written to or chatted with each choice leaves.
pub fn counts(helplines: &[Arc<Helpline>], query: &Query, places: &Places, now: Option<Moment>) -> Counts {
    let counted = helplines.iter().filter(|one| talks_by(one, None) && is_there(one, query, places));
    let cards: Vec<_> = counted.map(|helpline| of_helpline(helpline, now)).collect();
    Counts::of(cards.iter(), &query.chosen)
}

/// What the chosen topics speak of.
pub fn danger_of_choice(chosen: &Selection) -> Option<Danger> {
    let topics = Topic::ALL.iter().filter(|topic| chosen.has(Facet::Topic, **topic as usize));
    topics.filter_map(|topic| Danger::of_topic(*topic)).min()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::channel::ChannelKind;
    use serde_json::json;

    #[test]
    fn the_channel_that_was_chosen_comes_first_and_then_what_is_open() {
        let days = ["mo", "tu", "we", "th", "fr", "sa", "su"];
        let from = |opens: &str, closes: &str| json!({ "weekly": [{ "days": days, "opens": opens, "closes": closes }], "holidays": "as_usual" });
        let helpline: Helpline = serde_json::from_value(json!({
            "id": "linja", "name": "Linja", "description": { "nb": "Noen svarer." }, "audience": ["alle"],
            "topics": ["generelt"], "sources": [], "channels": [
                { "kind": "web", "value": "https://example.no" },
                { "kind": "phone", "value": "116123", "hours": from("09:00", "15:00"), "anonymous": true },
                { "kind": "chat", "value": "https://example.no/chat", "hours": from("18:00", "22:00") },
                { "kind": "sms", "value": "02800" },
            ],
        }))
        .unwrap();
        let none = Selection::default();
        let chat = none.with(Facet::Channel, ChannelKind::Chat as usize);
        let sms = none.with(Facet::Channel, ChannelKind::Sms as usize);
        let web = none.with(Facet::Channel, ChannelKind::Web as usize);
        let both = chat.with(Facet::Channel, ChannelKind::Phone as usize);
        for (chosen, time, kind, is_open) in [
            (none, "10:00", ChannelKind::Phone, true),
            (none, "16:00", ChannelKind::Chat, false),
            (none, "19:00", ChannelKind::Chat, true),
            (none, "23:00", ChannelKind::Phone, false),
            (chat, "10:00", ChannelKind::Chat, false),
            (chat, "19:00", ChannelKind::Chat, true),
            (chat.with(Facet::Open, 0), "10:00", ChannelKind::Chat, false),
            (both, "10:00", ChannelKind::Phone, true),
            (sms, "10:00", ChannelKind::Sms, false),
            (web, "10:00", ChannelKind::Web, false),
            (none.with(Facet::Anonymous, 0), "19:00", ChannelKind::Phone, false),
            // What no channel is does not take away the way to reach them.
            (chat.with(Facet::Anonymous, 0), "10:00", ChannelKind::Phone, true),
        ] {
            let now = format!("2026-11-24T{time}").parse().ok();
            let found = first_channel(&helpline, &chosen, now).map(|channel| channel.contact.kind());
            assert_eq!(found, Some(kind), "{chosen:?} at {time}");
            assert_eq!(answers_by(&helpline, &chosen, now), is_open, "{chosen:?} at {time}");
        }
        assert!(!answers_by(&helpline, &none, None));
    }
}
