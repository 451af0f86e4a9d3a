//! A service.

use super::record::record;
use super::{Decode, Value};
use crate::model::service::{Service, bokmaal};
use crate::model::taxonomy::{Cost, Referral};

const FIELDS: [&str; 11] = [
    "type",
    "operator",
    "serves",
    "address",
    "channels",
    "hours",
    "audience",
    "topics",
    "languages",
    "referral",
    "cost",
];

impl Decode for Service {
    fn expected() -> String {
        "a service: an object with id, name, description, sources, type, serves, audience, topics".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        record(value, &FIELDS, |head, fields| {
            let (kind, operator) = (fields.required("type"), fields.optional("operator"));
            let (serves, address) = (fields.required_list("serves"), fields.optional("address"));
            let (channels, hours) = (fields.list("channels"), fields.optional("hours"));
            let (audience, topics) = (fields.required_list("audience"), fields.required_list("topics"));
            let languages = fields.optional_list("languages").unwrap_or_else(bokmaal);
            let referral = fields.optional("referral").unwrap_or(Referral::Unknown);
            let cost = fields.optional("cost").unwrap_or(Cost::Unknown);
            Some(Self {
                id: head.id?,
                name: head.name?,
                description: head.description?,
                kind: kind?,
                operator,
                serves: serves?,
                address,
                channels,
                hours,
                audience: audience?,
                topics: topics?,
                languages,
                referral,
                cost,
                sources: head.sources?,
                confirmed: head.confirmed,
                note: head.note,
                published: None,
            })
        })
    }
}
