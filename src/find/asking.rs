//! Whom to ask about a record.
//!
//! A way to ask is the provider's own, its host's or its organisation's: a telephone, a mailbox or a page. The
//! kommune as a last resort is none; its contacts are in
//! [`Dataset::contacts()`](crate::dataset::Dataset::contacts()).

use crate::model::channel::{Channel, ChannelKind, Contact};
use crate::model::helpline::Helpline;
use crate::model::meeting::Meeting;
use crate::model::service::Service;
use crate::model::source::{Dated, Origin, Source, SourceKind};
use crate::model::taxonomy::ServiceType;
use crate::model::web::WebAddress;
use crate::schedule::civil::Moment;
use crate::schedule::hours::OpenState;
use crate::vocabulary::Vocabulary;
use std::sync::Arc;

/// The line to call about violence when a crisis centre has no number of its own.
const CRISIS_LINE: &str = "116006";

/// How to ask about a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asking<'a> {
    /// The national line that answers for a crisis centre without a number: it comes first.
    pub line: Option<&'a Arc<Helpline>>,
    /// The service's own channels.
    pub channels: Vec<&'a Channel>,
}

impl Asking<'_> {
    /// The channels of the service, one without hours with those of the service.
    pub fn reachable(&self, service: &Service) -> Vec<Channel> {
        let mut channels = service.reachable();
        channels.retain(|channel| self.channels.iter().any(|one| one.contact == channel.contact));
        channels
    }

    /// Whether there is nobody to ask.
    pub fn is_empty(&self) -> bool {
        self.line.is_none() && self.channels.is_empty()
    }
}

/// The channels with the best first: a telephone before a chat, a mailbox and a page, and after those what is closed
/// at `now`.
pub fn best_first(channels: &[Channel], now: Option<Moment>) -> Vec<Channel> {
    let is_closed = |channel: &Channel| match now {
        Some(now) if channel.is_live() => matches!(channel.state_at(now), OpenState::Closed { .. }),
        _ => false,
    };
    let mut best = Vec::with_capacity(channels.len());
    for closed in [false, true] {
        for kind in ChannelKind::ALL {
            let of_kind = channels.iter().filter(|channel| channel.contact.kind() == *kind);
            best.extend(of_kind.filter(|channel| is_closed(channel) == closed).cloned());
        }
    }
    best
}

/// How to ask about a service. A crisis centre without a telephone gets the crisis line, and never a mailbox.
pub fn about_service<'a>(service: &'a Service, helplines: &'a [Arc<Helpline>]) -> Asking<'a> {
    let has_phone = service.channels.iter().any(|channel| channel.contact.kind() == ChannelKind::Phone);
    if service.kind != ServiceType::CrisisCentre || has_phone {
        return Asking { line: None, channels: service.channels.iter().collect() };
    }
    let is_mail = |channel: &&Channel| channel.contact.kind() == ChannelKind::Email;
    Asking {
        line: crisis_line(helplines),
        channels: service.channels.iter().filter(|channel| !is_mail(channel)).collect(),
    }
}

/// The national line about violence in close relationships.
pub fn crisis_line(helplines: &[Arc<Helpline>]) -> Option<&Arc<Helpline>> {
    let is_it = |channel: &Channel| match &channel.contact {
        Contact::Phone(number) => number.as_str() == CRISIS_LINE,
        _ => false,
    };
    helplines.iter().find(|helpline| helpline.channels.iter().any(is_it))
}

/// How to ask about a meeting: the host's channels, or those of the service that arranges it, which the data
/// tool has put there; and the channel to register by.
pub fn about_meeting(meeting: &Meeting) -> Vec<&Channel> {
    let mut channels: Vec<&Channel> = meeting.channels.iter().collect();
    if let Some(registration) = &meeting.registration.channel
        && !channels.iter().any(|channel| channel.contact == registration.contact)
    {
        channels.push(registration);
    }
    channels
}

/// The page on which something was found: the provider's own before others', and of those the newest.
pub fn found_on(sources: &[Source]) -> Option<&WebAddress> {
    let page = |source: &'_ Source| match &source.origin {
        Origin::Page { .. } => {
            Some((source.kind != SourceKind::Other, source.dated.as_ref().map(Dated::first_day)))
        }
        Origin::Document { .. } => None,
    };
    let best = sources.iter().filter(|source| page(source).is_some()).max_by_key(|source| page(source))?;
    match &best.origin {
        Origin::Page { url } => Some(url),
        Origin::Document { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schedule::civil::{Date, TimeOfDay};
    use serde_json::{Value, json};

    fn service(kind: &str, channels: Value) -> Service {
        serde_json::from_value(json!({
            "id": "tilbud", "name": "Tilbud", "description": { "nb": "Hjelp." }, "type": kind, "serves": ["1577"],
            "channels": channels, "audience": ["alle"], "topics": ["vold"], "sources": [],
        }))
        .unwrap()
    }

    fn crisis_line() -> Arc<Helpline> {
        let record = json!({
            "id": "linjen", "name": "Linjen", "description": { "nb": "Svarer." }, "serves": ["NO"],
            "channels": [{ "kind": "phone", "value": "116006", "hours": "always" }],
            "audience": ["alle"], "topics": ["vold"], "sources": [],
        });
        Arc::new(serde_json::from_value(record).unwrap())
    }

    #[test]
    fn a_crisis_centre_without_a_number_gets_the_crisis_line_and_never_a_mailbox() {
        let helplines = [crisis_line()];
        let mail = json!({ "kind": "email", "value": "post@example.no" });
        let page = json!({ "kind": "web", "value": "https://example.no" });
        let phone = json!({ "kind": "phone", "value": "+4722480380" });
        let said = |kind: &str, channels: Value| {
            let service = service(kind, channels);
            let asking = about_service(&service, &helplines);
            let kinds: Vec<_> = asking.channels.iter().map(|channel| channel.contact.kind()).collect();
            (asking.line.map(|line| line.id.to_string()), kinds)
        };
        let line = Some("linjen".to_owned());
        assert_eq!(said("krisesenter", json!([mail, page])), (line.clone(), vec![ChannelKind::Web]));
        assert_eq!(said("krisesenter", json!([])), (line, vec![]));
        let own = (None, vec![ChannelKind::Phone, ChannelKind::Email]);
        assert_eq!(said("krisesenter", json!([phone, mail])), own);
        assert_eq!(said("annet", json!([mail])), (None, vec![ChannelKind::Email]));
    }

    #[test]
    fn the_best_way_to_reach_somebody_is_the_first_that_is_not_closed() {
        let day = json!({ "weekly": [{ "days": ["sa"], "opens": "09:00", "closes": "15:00" }], "holidays": "as_usual" });
        let page = json!({ "kind": "web", "value": "https://example.no" });
        let phone = json!({ "kind": "phone", "value": "+4722480380", "hours": day });
        let chat = json!({ "kind": "chat", "value": "https://example.no/chat" });
        let service = service("annet", json!([page, phone, chat]));
        let kinds = |now: Option<Moment>| -> Vec<ChannelKind> {
            let best = best_first(&service.reachable(), now);
            best.iter().map(|channel| channel.contact.kind()).collect()
        };
        let (phone, chat, web) = (ChannelKind::Phone, ChannelKind::Chat, ChannelKind::Web);
        assert_eq!(kinds(None), [phone, chat, web]);
        let saturday = |hour| Date::new(2026, 11, 21).unwrap().at(TimeOfDay::new(hour, 0).unwrap());
        assert_eq!(kinds(Some(saturday(10))), [phone, chat, web]);
        assert_eq!(kinds(Some(saturday(20))), [chat, web, phone]);
    }

    #[test]
    fn a_meeting_is_asked_about_by_its_channels_and_where_one_registers() {
        let phone = |number: &str| json!({ "kind": "phone", "value": number });
        let asked = |channels: Value, registration: &str| {
            let meeting: Meeting = serde_json::from_value(json!({
                "id": "treff", "name": "Treff", "description": { "nb": "Prat." }, "host": "Laget",
                "serves": ["1577"], "channels": channels, "audience": ["alle"], "topics": ["sorg"],
                "registration": { "kind": "required", "channel": phone(registration) },
                "status": "confirmed", "sources": [],
            }))
            .unwrap();
            about_meeting(&meeting)
                .iter()
                .map(|channel| channel.contact.written())
                .collect::<Vec<_>>()
                .join(", ")
        };
        let both = asked(json!([phone("+4770012345")]), "+4770054321");
        assert_eq!(both.replace('\u{a0}', " "), "70 01 23 45, 70 05 43 21");
        let once = asked(json!([phone("+4770012345")]), "+4770012345");
        assert_eq!(once.replace('\u{a0}', " "), "70 01 23 45");
    }

    #[test]
    fn the_page_on_which_it_was_found_is_the_providers_own_or_else_the_newest() {
        let found = |sources: Value| {
            let sources: Vec<Source> = serde_json::from_value(sources).unwrap();
            found_on(&sources).map(|page| page.site().to_owned())
        };
        let page = |site: &str, kind: &str, dated: &str| json!({ "url": format!("https://{site}/side"), "kind": kind, "dated": dated });
        let book = json!({ "document": "Brosjyre", "kind": "own", "dated": "2026" });
        assert_eq!(found(json!([book])), None);
        let [a, b] = [page("a.example.no", "other", "2019"), page("b.example.no", "other", "2024")];
        assert_eq!(found(json!([book, a, b])).as_deref(), Some("b.example.no"));
        let own = page("eget.example.no", "own", "2012");
        assert_eq!(found(json!([b, own, a])).as_deref(), Some("eget.example.no"));
    }
}
