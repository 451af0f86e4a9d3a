//! The settings of a display, `kiosk.json`.

use super::form::{pattern, word};
use crate::address::kiosk::{Orientation, RestPart, Setting};
use crate::model::lang::Lang;
use crate::vocabulary::Vocabulary;
use serde_json::{Map, Value, json};

/// One object; every setting may be left out.
pub fn kiosk() -> Value {
    let settings = Setting::ALL.iter().map(|setting| {
        let mut form = form(*setting);
        form["description"] = setting.expected().into();
        (setting.as_str().to_owned(), form)
    });
    json!({
        "type": "object",
        "properties": settings.collect::<Map<_, _>>(),
        "additionalProperties": false,
    })
}

fn form(setting: Setting) -> Value {
    match setting {
        Setting::Place => pattern("^[0-9]{4}$"),
        Setting::Languages => words::<Lang>(),
        Setting::First => pattern("^/([^/]|$)"),
        Setting::Idle => json!({ "type": "integer", "minimum": 20, "maximum": 600 }),
        Setting::Rest => words::<RestPart>(),
        Setting::Quiet => json!({ "type": "integer", "minimum": 0, "maximum": 23 }),
        Setting::Report => pattern(r"^(https://[^\s]+|[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]+\.[A-Za-z0-9-]+)$"),
        Setting::Orientation => word::<Orientation>(),
    }
}

fn words<T: Vocabulary>() -> Value {
    json!({ "type": "array", "items": word::<T>(), "minItems": 1 })
}
