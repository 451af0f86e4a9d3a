//! A link among others to choose from.

use crate::app::components::LocalizedText;
use crate::model::lang::Lang;
use leptos::prelude::*;

/// A link among others to choose from, as the item of a list.
#[component]
pub fn ChoiceLink<'a>(
    /// Where it leads.
    href: String,
    /// What it is called, and in which language.
    text: (&'a str, Lang),
    /// What kind of thing it leads to, where that is not clear.
    #[prop(optional_no_strip)]
    kind: Option<&'static str>,
    /// Whether it is for those who are in danger.
    #[prop(optional)]
    is_urgent: bool,
) -> impl IntoView + use<> {
    let kind = kind.map(|kind| view! { <span class="choice-kind">{kind}": "</span> });
    view! {
        <li>
            <a class="choice" data-urgent=is_urgent.then_some("") href=href>
                <span>{kind} <LocalizedText text /></span>
            </a>
        </li>
    }
}
