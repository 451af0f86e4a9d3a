//! Ways to reach somebody.

use super::super::json::Node;
use super::word::choice;
use super::{Decode, Fields, Value};
use crate::model::channel::{Channel, ChannelCost, ChannelKind, Contact};
use std::borrow::Cow;

impl Decode for Channel {
    fn expected() -> String {
        format!("an object with kind ({}) and value", choice::<ChannelKind>())
    }

    fn decode(value: &Value) -> Option<Self> {
        let names = ["kind", "value", "label", "hours", "cost", "anonymous", "languages"];
        let fields = Fields::of(value, &names)?;
        let kind = fields.required("kind");
        let contact = match kind {
            Some(ChannelKind::Phone) => fields.required("value").map(Contact::Phone),
            Some(ChannelKind::Sms) => fields.required("value").map(Contact::Sms),
            Some(ChannelKind::Chat) => fields.required("value").map(Contact::Chat),
            Some(ChannelKind::Email) => fields.required("value").map(Contact::Email),
            Some(ChannelKind::Web) => fields.required("value").map(Contact::Web),
            // What the value should be is not known.
            None => None,
        };
        let channel = |contact| Self {
            contact,
            label: fields.optional("label"),
            hours: fields.optional("hours"),
            cost: fields.optional("cost").unwrap_or(ChannelCost::Unknown),
            anonymous: fields.optional("anonymous"),
            languages: fields.optional_list("languages").unwrap_or_default(),
        };
        match contact {
            Some(contact) => Some(channel(contact)),
            None => {
                // For the faults of the other fields.
                channel(Contact::Phone("113".to_owned().try_into().ok()?));
                None
            }
        }
    }

    fn identity(node: &Node) -> Option<Cow<'_, str>> {
        let label = node.field("label").and_then(|label| label.field("nb")?.text());
        let parts = [node.field("kind")?.text()?, node.field("value")?.text()?, label.unwrap_or_default()];
        Some(parts.join(" ").into())
    }
}
