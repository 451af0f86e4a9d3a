//! `schema`: the shape of the records as JSON Schema 2020-12, for editors that complete and check while one types.
//!
//! What a schema can say is said: fields, words, lengths and forms. `check` knows more: which numbers and
//! ids exist, whether hours and dates are possible, and who is private.

mod article;
mod form;
mod guide;
mod kiosk;
mod place;
mod record;

use form::list;
use serde_json::{Map, Value, json};

/// A name in `$defs`, and how to make what it stands for.
type Part = (&'static str, fn() -> Value);

/// The records, by their name in `$defs`.
const RECORDS: [Part; 13] = [
    ("fylke", place::fylke),
    ("region", place::region),
    ("kommune", place::kommune),
    ("contacts", place::contacts),
    ("district", place::district),
    ("postcode", place::postcode),
    ("svalbard", place::svalbard),
    ("synonym", record::synonym),
    ("helpline", record::helpline),
    ("service", record::service),
    ("meeting", record::meeting),
    ("guide", guide::guide),
    ("article", article::article),
];

/// What records are made of.
const PARTS: [Part; 9] = [
    ("phrases", record::phrases),
    ("site", record::site),
    ("kiosk", kiosk::kiosk),
    ("text", form::any_text),
    ("hours", record::hours),
    ("channel", record::channel),
    ("source", record::source),
    ("rule", record::rule),
    ("lead", guide::lead),
];

/// What `schema` prints.
pub fn run() -> String {
    serde_json::to_string_pretty(&schema()).expect("keys are texts") + "\n"
}

/// The whole schema: a file is a list of records of one kind, or says something of the installation.
pub fn schema() -> Value {
    let lists = RECORDS.iter().map(|(name, _)| list(form::part(name), 0));
    let files: Vec<Value> =
        lists.chain([form::part("site"), form::part("phrases"), form::part("kiosk")]).collect();
    let parts = RECORDS.iter().chain(&PARTS).map(|(name, make)| ((*name).to_owned(), make()));
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A data file of Nærmest, or the kiosk.json of a display",
        "description": "data/README.md says what the fields mean.",
        "anyOf": files,
        "$defs": parts.collect::<Map<_, _>>(),
    })
}
