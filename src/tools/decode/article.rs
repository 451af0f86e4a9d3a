//! An article for professionals, and what it leads to.

mod leads;

pub use leads::check_articles;

use super::super::fault::quote;
use super::super::json::Node;
use super::{Decode, Fields, Value, private};
use crate::address::host::Host;
use crate::address::route::{Address, Route};
use crate::model::article::{Article, Link, Row, Section};
use crate::model::lang::{Lang, Localized};
use crate::model::text::{Name, Slug};
use crate::vocabulary::Vocabulary;
use std::borrow::Cow;

const FIELDS: [&str; 8] = ["id", "name", "lead", "sections", "sources", "author", "written", "note"];
const PARTS: [&str; 6] = ["title", "text", "list", "ask", "links", "table"];

/// A text that stands there in every language of the app but Sámi, which few can write: an article is for all who read
/// it, or for nobody.
struct Said<const MAX: usize>(Localized<MAX>);

impl<const MAX: usize> Decode for Said<MAX> {
    fn expected() -> String {
        Localized::<MAX>::expected()
    }

    fn decode(value: &Value) -> Option<Self> {
        let text = Localized::<MAX>::decode(value)?;
        for &lang in Lang::ALL {
            let (said, of) = text.get(lang);
            if of != lang && lang != Lang::Se {
                value.fault(format!("nothing in {}", lang.as_str()), "the text in every language of the app");
            }
            if of == lang {
                private::no_phone_number(value, said);
            }
        }
        Some(Self(text))
    }

    fn identity(_: &Node) -> Option<Cow<'_, str>> {
        None
    }
}

fn said<const MAX: usize>(fields: &Fields, name: &'static str) -> Option<Localized<MAX>> {
    fields.required::<Said<MAX>>(name).map(|said| said.0)
}

fn list(fields: &Fields, name: &'static str) -> Vec<Localized<400>> {
    let list = fields.optional_list::<Said<400>>(name).unwrap_or_default();
    list.into_iter().map(|said| said.0).collect()
}

impl Decode for Article {
    fn expected() -> String {
        "an article: an object with id, name, lead, sections, sources, author, written".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let context = value.context;
        context.enter_record(value.node.field("id").and_then(Node::text));
        let fields = Fields::of(value, &FIELDS)?;
        let id: Option<Slug> = fields.required("id");
        if let (Some(id), Some(at)) = (&id, fields.at("id")) {
            let place = format!("{} {}", context.file(), value.path());
            if let Some(first) = context.claim(&format!("article {id}"), place) {
                at.fault(
                    format!("the id {} again, first in {first}", quote(id.as_str())),
                    "an id of its own among the articles",
                );
            }
        }
        let (name, lead) = (said(&fields, "name"), said(&fields, "lead"));
        let (sections, sources) = (fields.required_list("sections"), fields.required_list("sources"));
        let (author, written) = (fields.required("author"), fields.required("written"));
        let note = fields.optional("note");
        context.enter_record(None);
        Some(Self {
            id: id?,
            name: name?,
            lead: lead?,
            sections: sections?,
            sources: sources?,
            author: author?,
            written: written?,
            note,
        })
    }

    fn identity(_: &Node) -> Option<Cow<'_, str>> {
        None
    }
}

impl Decode for Section {
    fn expected() -> String {
        "a section: an object with title, and text, list, ask, links or table".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let fields = Fields::of(value, &PARTS)?;
        if PARTS[1..].iter().all(|name| fields.at(name).is_none()) {
            return value.refuse_as("nothing below the heading", Self::expected());
        }
        let (title, text) = (said(&fields, "title"), list(&fields, "text"));
        let (items, ask) = (list(&fields, "list"), list(&fields, "ask"));
        let links = fields.optional_list("links").unwrap_or_default();
        let table: Vec<Row> = fields.optional_list("table").unwrap_or_default();
        if let (Some(names), Some(at)) = (table.first(), fields.at("table"))
            && table.iter().any(|row| row.cells.len() != names.cells.len())
        {
            at.fault("rows of different lengths".to_owned(), "as many cells in each row as in the first");
        }
        Some(Self { title: title?, text, list: items, ask, links, table })
    }

    fn identity(_: &Node) -> Option<Cow<'_, str>> {
        None
    }
}

impl Decode for Row {
    fn expected() -> String {
        "a row: an object with cells".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let fields = Fields::of(value, &["cells"])?;
        let cells = fields.required_list::<Said<400>>("cells")?;
        Some(Self { cells: cells.into_iter().map(|said| said.0).collect() })
    }

    fn identity(_: &Node) -> Option<Cow<'_, str>> {
        None
    }
}

impl Decode for Link {
    fn expected() -> String {
        "a link: an object with text and to".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let fields = Fields::of(value, &["text", "to"])?;
        let (text, to): (_, Option<Name>) = (said(&fields, "text"), fields.required("to"));
        if let (Some(to), Some(at)) = (&to, fields.at("to"))
            && !is_in_the_app(to.as_str())
        {
            at.wrong("an address in the app, as it stands in bokmål there: /tjenester?type=parorendeskole");
        }
        Some(Self { text: text?, to: to? })
    }
}

/// Whether nothing of an address is lost when the app reads it.
fn is_in_the_app(to: &str) -> bool {
    let address = Address::parse("", to);
    let is_usual = address.lang == Lang::Nb && address.host == Host::Phone;
    is_usual && address.route != Route::NotFound && address.href("") == to
}
