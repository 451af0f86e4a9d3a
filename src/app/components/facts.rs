//! Facts about something as a list of names and values.

use crate::find::search::fold::push_lower;
use leptos::prelude::*;

/// A list of facts.
#[component]
pub fn Facts(
    /// Each a [`Fact`].
    children: Children,
) -> impl IntoView {
    view! { <dl class="facts">{children()}</dl> }
}

/// One fact.
#[component]
pub fn Fact(
    /// What it says something of.
    name: &'static str,
    /// What it says.
    children: Children,
) -> impl IntoView {
    view! {
        <div>
            <dt>{name}</dt>
            <dd>{children()}</dd>
        </div>
    }
}

/// Words of a list with commas between; capitals only at the first.
pub fn words(names: &[&str]) -> String {
    let mut said = String::new();
    for word in names {
        if said.is_empty() {
            said.push_str(word);
            continue;
        }
        said.push_str(", ");
        let first = word.chars().next().map_or(0, char::len_utf8);
        push_lower(&mut said, &word[..first]);
        said.push_str(&word[first..]);
    }
    said
}
