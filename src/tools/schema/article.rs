//! Articles, their sections and what these lead to.

use super::form::{date, list, object, part, slug, text};
use crate::model::lang::Lang;
use crate::vocabulary::Vocabulary;
use serde_json::Value;

pub fn article() -> Value {
    object(
        &[
            ("id", slug()),
            ("name", said(120)),
            ("lead", said(400)),
            ("sections", list(section(), 1)),
            ("sources", list(part("source"), 1)),
            ("author", text(120)),
            ("written", date()),
        ],
        &[("note", text(2000))],
    )
}

fn section() -> Value {
    let link = object(&[("text", said(120)), ("to", text(120))], &[]);
    let row = object(&[("cells", list(said(400), 1))], &[]);
    let mut form = object(
        &[("title", said(120))],
        &[
            ("text", list(said(400), 1)),
            ("list", list(said(400), 1)),
            ("ask", list(said(400), 1)),
            ("links", list(link, 1)),
            ("table", list(row, 1)),
        ],
    );
    form["minProperties"] = 2.into();
    form
}

/// A text in every language of the app; it may lack Sámi.
fn said(max: usize) -> Value {
    let texts = |is_needed: bool| -> Vec<(&str, Value)> {
        let langs = Lang::ALL.iter().filter(|lang| (**lang != Lang::Se) == is_needed);
        langs.map(|lang| (lang.as_str(), text(max))).collect()
    };
    object(&texts(true), &texts(false))
}
