//! The forms of single values, and of objects and lists.

use crate::vocabulary::Vocabulary;
use serde_json::{Map, Value, json};

/// Characters that no text may have; see `text.rs`.
const HOSTILE: &str =
    r"\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff";

/// A part of the schema by its name.
pub fn part(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}

/// An object with exactly these fields; the optional ones may be `null`.
pub fn object(required: &[(&str, Value)], optional: &[(&str, Value)]) -> Value {
    let names: Vec<&str> = required.iter().map(|(name, _)| *name).collect();
    let must = required.iter().map(|(name, form)| ((*name).to_owned(), form.clone()));
    let may = optional.iter().map(|(name, form)| ((*name).to_owned(), or_null(form)));
    json!({
        "type": "object",
        "properties": must.chain(may).collect::<Map<_, _>>(),
        "required": names,
        "additionalProperties": false,
    })
}

fn or_null(form: &Value) -> Value {
    json!({ "anyOf": [form, { "type": "null" }] })
}

/// A list of at least so many.
pub fn list(items: Value, least: usize) -> Value {
    json!({ "type": "array", "items": items, "minItems": least })
}

/// A list in which nothing may stand twice.
pub fn set(items: Value, least: usize) -> Value {
    json!({ "type": "array", "items": items, "minItems": least, "uniqueItems": true })
}

/// A word of a vocabulary.
pub fn word<T: Vocabulary>() -> Value {
    let words: Vec<&str> = T::ALL.iter().map(|word| word.as_str()).collect();
    json!({ "enum": words })
}

/// A text of this form.
pub fn pattern(pattern: &str) -> Value {
    json!({ "type": "string", "pattern": pattern })
}

/// Plain text of any length.
pub fn any_text() -> Value {
    pattern(&format!(r"^[^\s<>{HOSTILE}]([^<>{HOSTILE}]*[^\s<>{HOSTILE}])?$"))
}

/// Plain text.
pub fn text(most: usize) -> Value {
    json!({ "$ref": "#/$defs/text", "maxLength": most })
}

/// A text in bokmål and perhaps other languages.
pub fn localized(most: usize) -> Value {
    object(&[("nb", text(most))], &[("nn", text(most)), ("en", text(most)), ("se", text(most))])
}

/// A text in both forms of Norwegian, and perhaps other languages.
pub fn in_both_forms(most: usize) -> Value {
    object(&[("nb", text(most)), ("nn", text(most))], &[("en", text(most)), ("se", text(most))])
}

/// An id.
pub fn slug() -> Value {
    json!({ "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "minLength": 2, "maxLength": 80 })
}

/// A date that exists.
pub fn date() -> Value {
    json!({ "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "format": "date" })
}

/// A time of day to 24:00.
pub fn time() -> Value {
    pattern("^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$")
}

/// A whole number.
pub fn number(least: i64, most: i64) -> Value {
    json!({ "type": "integer", "minimum": least, "maximum": most })
}

/// So many digits.
pub fn digits(count: usize) -> Value {
    pattern(&format!("^[0-9]{{{count}}}$"))
}

/// A web address.
pub fn web() -> Value {
    json!({ "type": "string", "pattern": "^https?://[A-Za-z0-9.-]+\\.[A-Za-z0-9-]+([/?#].*)?$", "maxLength": 500 })
}
