//! Districts, former fylker and Svalbard.

use super::super::fault::quote;
use super::super::json::Node;
use super::place::Defined;
use super::{Decode, Fields, Value};
use crate::model::district::{District, DistrictKind, Fact, IslandPostcode, Svalbard};
use crate::model::text::Slug;
use std::borrow::Cow;

impl Decode for District {
    fn expected() -> String {
        "an object with id, names, kind, kommuner, sources".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let fields = Fields::of(value, &["id", "names", "kind", "kommuner", "sources"])?;
        let id = fields.required::<Slug>("id");
        if let (Some(id), Some(value)) = (&id, fields.at("id")) {
            let place = format!("{} {}", value.context.file(), fields.object().path());
            if let Some(first) = value.context.claim(&format!("district {id}"), place) {
                let found = format!("the id {} again, first in {first}", quote(id.as_str()));
                value.fault(found, "an id of its own among the districts");
            }
        }
        let (names, kind) = (fields.required_list("names"), fields.required::<DistrictKind>("kind"));
        let (kommuner, sources) = (fields.required_list("kommuner"), fields.required_list("sources"));
        Some(Self { id: id?, names: names?, kind: kind?, kommuner: kommuner?, sources: sources? })
    }

    fn identity(node: &Node) -> Option<Cow<'_, str>> {
        node.field("id")?.text().map(Into::into)
    }
}

impl Decode for IslandPostcode {
    fn expected() -> String {
        "an object with code, place".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let fields = Fields::of(value, &["code", "place"])?;
        let (code, place) = (fields.required::<Defined<_>>("code"), fields.required("place"));
        Some(Self { code: code?.0, place: place? })
    }

    fn identity(node: &Node) -> Option<Cow<'_, str>> {
        node.field("code")?.text().map(Into::into)
    }
}

impl Decode for Fact {
    fn expected() -> String {
        "an object with text, sources".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let fields = Fields::of(value, &["text", "sources"])?;
        let (text, sources) = (fields.required("text"), fields.required_list("sources"));
        Some(Self { text: text?, sources: sources? })
    }
}

impl Decode for Svalbard {
    fn expected() -> String {
        "an object with names, postcodes, facts".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let fields = Fields::of(value, &["names", "postcodes", "facts"])?;
        let (names, postcodes) = (fields.required_list("names"), fields.required_list("postcodes"));
        Some(Self { names: names?, postcodes: postcodes?, facts: fields.list("facts") })
    }
}
