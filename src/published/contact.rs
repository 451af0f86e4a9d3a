//! Channels and sources.

use super::{Faults, Read, record};
use crate::json::Json;
use crate::model::channel::{Channel, ChannelCost, ChannelKind, Contact};
use crate::model::source::{Origin, Source};

impl Read for Contact {
    fn read(json: &Json, faults: &Faults) -> Self {
        match json.get("kind", faults) {
            ChannelKind::Phone => Self::Phone(json.get("value", faults)),
            ChannelKind::Sms => Self::Sms(json.get("value", faults)),
            ChannelKind::Chat => Self::Chat(json.get("value", faults)),
            ChannelKind::Email => Self::Email(json.get("value", faults)),
            ChannelKind::Web => Self::Web(json.get("value", faults)),
        }
    }
}

impl Read for Channel {
    fn read(json: &Json, faults: &Faults) -> Self {
        Self {
            contact: Contact::read(json, faults),
            label: json.maybe("label", faults),
            hours: json.maybe("hours", faults),
            cost: json.or("cost", ChannelCost::Unknown, faults),
            anonymous: json.maybe("anonymous", faults),
            languages: json.or("languages", Vec::new(), faults),
        }
    }
}

impl Read for Source {
    fn read(json: &Json, faults: &Faults) -> Self {
        let origin = match json.given("url") {
            Some(url) => Origin::Page { url: Read::read(url, faults) },
            None => Origin::Document { document: json.get("document", faults) },
        };
        Self {
            origin,
            kind: json.get("kind", faults),
            dated: json.maybe("dated", faults),
            purposes: json.or("for", Vec::new(), faults),
        }
    }
}

record!(crate::model::meeting::Registration { ! kind, ? channel });
