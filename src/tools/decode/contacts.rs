//! How to reach a kommune.

use super::super::json::Node;
use super::{Decode, Fields, Value, refusal};
use crate::model::contacts::{KommuneContacts, OrganisationNumber};
use std::borrow::Cow;

impl Decode for KommuneContacts {
    fn expected() -> String {
        "an object with kommune, sources, and perhaps organisation, channels".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let fields = Fields::of(value, &["kommune", "organisation", "channels", "sources"])?;
        let (kommune, organisation) = (fields.required("kommune"), fields.optional("organisation"));
        let (channels, sources) = (fields.list("channels"), fields.required_list("sources"));
        Some(Self { kommune: kommune?, organisation, channels, sources: sources? })
    }

    fn identity(node: &Node) -> Option<Cow<'_, str>> {
        node.field("kommune")?.text().map(Into::into)
    }
}

impl Decode for OrganisationNumber {
    fn expected() -> String {
        refusal::<Self>()
    }

    fn decode(value: &Value) -> Option<Self> {
        value.parse()
    }
}
