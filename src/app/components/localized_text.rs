//! A text that may be in another language than the page.

use crate::app::context::use_app;
use crate::model::lang::Lang;
use crate::vocabulary::Vocabulary;
use leptos::prelude::*;

/// What names of services, lines and hosts say of their language: they are Norwegian, so pages in another language say so.
pub fn lang_of_names() -> Option<&'static str> {
    (!use_app().lang.is_norwegian()).then(|| Lang::Nb.as_str())
}

/// A text with the language that it is in, said where it is not that of the page (WCAG 3.1.2).
#[component]
pub fn LocalizedText<'a>(
    /// The text and its language.
    text: (&'a str, Lang),
    /// The class of its element.
    #[prop(optional)]
    class: &'static str,
    /// Whether it is a paragraph of its own, not a part of one.
    #[prop(optional)]
    paragraph: bool,
) -> impl IntoView + use<> {
    let app = use_app();
    let (text, lang) = (text.0.to_owned(), text.1);
    let lang = (lang != app.lang).then(|| lang.as_str());
    let class = (!class.is_empty()).then_some(class);
    if paragraph {
        view! {
            <p class=class lang=lang>
                {text}
            </p>
        }
        .into_any()
    } else {
        view! {
            <span class=class lang=lang>
                {text}
            </span>
        }
        .into_any()
    }
}
