//! Kommuner, fylker, health regions and postcodes.

use super::form::{digits, list, localized, object, part, set, slug, text, web, word};
use crate::model::district::DistrictKind;
use crate::model::place::{LanguageForm, NameLanguage};
use serde_json::{Value, json};

fn names() -> Value {
    set(object(&[("name", text(120)), ("lang", word::<NameLanguage>())], &[]), 1)
}

pub fn fylke() -> Value {
    object(&[("number", digits(2)), ("names", names())], &[])
}

pub fn region() -> Value {
    object(&[("id", slug()), ("name", text(120)), ("fylker", set(digits(2), 1))], &[])
}

pub fn kommune() -> Value {
    let degrees = |least: f64, most: f64| json!({ "type": "number", "minimum": least, "maximum": most });
    let point = json!({
        "type": "array",
        "prefixItems": [degrees(57.5, 72.0), degrees(3.5, 32.5)],
        "minItems": 2,
        "maxItems": 2,
    });
    object(
        &[
            ("number", digits(4)),
            ("names", names()),
            ("fylke", digits(2)),
            ("centre", text(120)),
            ("point", point),
            ("form", word::<LanguageForm>()),
            ("url", web()),
        ],
        &[("former", list(text(120), 0)), ("former_numbers", list(digits(4), 0))],
    )
}

pub fn contacts() -> Value {
    object(
        &[("kommune", digits(4)), ("sources", list(part("source"), 1))],
        &[("organisation", digits(9)), ("channels", list(part("channel"), 0))],
    )
}

pub fn district() -> Value {
    object(
        &[
            ("id", slug()),
            ("names", set(text(120), 1)),
            ("kind", word::<DistrictKind>()),
            ("kommuner", set(digits(4), 1)),
            ("sources", list(part("source"), 1)),
        ],
        &[],
    )
}

pub fn svalbard() -> Value {
    let postcode = object(&[("code", digits(4)), ("place", text(120))], &[]);
    let fact = object(&[("text", localized(400)), ("sources", list(part("source"), 1))], &[]);
    object(&[("names", set(text(120), 1)), ("postcodes", set(postcode, 1)), ("facts", list(fact, 0))], &[])
}

pub fn postcode() -> Value {
    object(&[("code", digits(4)), ("place", text(120)), ("kommune", digits(4))], &[])
}
