//! What every record has: id, name, description, sources; and what holds between records.

use super::super::context::{Context, Http, Pair};
use super::super::fault::{Fault, quote};
use super::super::{json::Node, typo};
use super::private;
use super::word::not_in_the_future;
use super::{Decode, Fields, Value};
use crate::model::area::Area;
use crate::model::lang::Localized;
use crate::model::source::{Origin, Source, SourceKind};
use crate::model::text::{Name, Note, Slug};
use crate::schedule::civil::Date;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// The fields of every record.
const HEAD: [&str; 7] = ["id", "name", "description", "sources", "confirmed", "note", "http_because"];

/// What every record has.
pub struct Head {
    pub id: Option<Slug>,
    pub name: Option<Name>,
    pub description: Option<Localized<400>>,
    pub sources: Option<Vec<Source>>,
    pub confirmed: Option<Date>,
    pub note: Option<Note>,
}

/// Reads a record with these fields besides the common ones. `body` gets what is common, and is not
/// held to say more when something is missing there.
pub fn record<T>(value: &Value, names: &[&str], body: impl FnOnce(Head, &Fields) -> Option<T>) -> Option<T> {
    let context = value.context;
    context.enter_record(value.node.field("id").and_then(Node::text));
    let told = context.faults_told();
    let names: Vec<&str> = HEAD.iter().chain(names).copied().collect();
    let fields = Fields::of(value, &names)?;
    let reason: Option<Name> = fields.optional("http_because");
    context.http.set(if reason.is_some() { Http::Reasoned } else { Http::Never });
    let record = body(head(&fields), &fields);
    if let Some(reason) = fields.at("http_because")
        && context.http.get() == Http::Reasoned
        && context.faults_told() == told
    {
        reason.wrong("nothing, because no address in this record starts with http://");
    }
    context.http.set(Http::Never);
    context.enter_record(None);
    record
}

fn head(fields: &Fields) -> Head {
    let id = fields.required::<Slug>("id");
    if let (Some(id), Some(value)) = (&id, fields.at("id")) {
        let place = format!("{} {}", value.context.file(), fields.object().path());
        // The kinds have pages of their own, so a service and a helpline may share an id.
        let kind = value.context.file().split(['/', '.']).next().unwrap_or_default();
        if let Some(first) = value.context.claim(&format!("{kind} {id}"), place) {
            let expected = "an id of its own among the records of its kind";
            value.fault(format!("the id {} again, first in {first}", quote(id.as_str())), expected);
        }
    }
    let name: Option<Name> = fields.required("name");
    if let (Some(name), Some(value)) = (&name, fields.at("name")) {
        private::no_phone_number(&value, name.as_str());
    }
    let description: Option<Localized<400>> = fields.required("description");
    if let (Some(description), Some(value)) = (&description, fields.at("description")) {
        let languages = [&description.nn, &description.en, &description.se];
        for text in languages.into_iter().flatten().chain([&description.nb]) {
            private::no_phone_number(&value, text.as_str());
        }
    }
    let confirmed = fields.optional("confirmed");
    if let (Some(day), Some(value)) = (confirmed, fields.at("confirmed")) {
        not_in_the_future(&value, day);
    }
    let (sources, note) = (fields.required_list("sources"), fields.optional("note"));
    Head { id, name, description, sources, confirmed, note }
}

impl Decode for Source {
    fn expected() -> String {
        "an object with url or document, kind, and perhaps dated and for".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let fields = Fields::of(value, &["url", "document", "kind", "dated", "for"])?;
        let (page, document) = (fields.at("url"), fields.at("document"));
        let origin = match (&page, &document) {
            (Some(_), None) => fields.required("url").map(|url| Origin::Page { url }),
            (None, Some(_)) => fields.required("document").map(|document| Origin::Document { document }),
            (Some(_), Some(_)) => value.refuse_as("both url and document", "one of them"),
            (None, None) => value.refuse_as("neither url nor document", "one of them"),
        };
        let (kind, dated) = (fields.required::<SourceKind>("kind"), fields.optional("dated"));
        let purposes = fields.optional_list("for").unwrap_or_default();
        Some(Self { origin: origin?, kind: kind?, dated, purposes })
    }

    fn identity(node: &Node) -> Option<Cow<'_, str>> {
        node.field("url").or(node.field("document"))?.text().map(Into::into)
    }
}

impl Decode for Area {
    fn expected() -> String {
        super::refusal::<Self>()
    }

    fn decode(value: &Value) -> Option<Self> {
        let area: Self = value.parse()?;
        match &area {
            Self::Kommune(number) => super::place::kommune_exists(value, *number),
            Self::Fylke(number) => super::place::fylke_exists(value, *number),
            Self::Region(id) => super::place::region_exists(value, id),
            Self::Nation | Self::Svalbard => {}
        }
        Some(area)
    }
}

/// Tells of pairs that are not pairs: with nobody, with itself, or without an answer.
pub fn check_pairs(context: &Context, helplines: &[&str]) {
    let known: BTreeSet<&str> = helplines.iter().copied().collect();
    let pairs = context.pairs.borrow();
    let said: BTreeSet<(&str, &str)> = pairs.iter().map(|pair| (&*pair.from, &*pair.to)).collect();
    for Pair { file, path, from, to } in pairs.iter() {
        let (found, expected) = if from == to {
            (format!("itself, {}", quote(to)), "another helpline".to_owned())
        } else if !known.contains(&**to) {
            let others = helplines.iter().copied().filter(|id| id != from);
            (format!("unknown helpline {}", quote(to)), typo::hint("the id of a helpline", to, others))
        } else if !said.contains(&(&**to, &**from)) {
            let expected = format!("{} in paired_with of {} too, or in neither", quote(from), quote(to));
            (quote(to), expected)
        } else {
            continue;
        };
        context.enter_record(Some(from));
        context.tell(|_, id| Fault {
            file: file.clone(),
            path: path.clone(),
            id: id.map(Into::into),
            found,
            expected,
        });
    }
    context.enter_record(None);
}
