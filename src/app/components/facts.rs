//! Facts about something, as names and values.

use crate::app::components::lang_of_names;
use crate::find::search::fold::push_lower;
use leptos::prelude::*;

/// The name of somebody, such as who runs a service, with the language that it is in.
#[component]
pub fn NamedFact(
    /// What it says something of.
    name: &'static str,
    /// The name.
    value: String,
) -> impl IntoView {
    view! {
        <Fact name=name>
            <span lang=lang_of_names()>{value}</span>
        </Fact>
    }
}

/// One fact of a `<dl class="facts">`.
#[component]
pub fn Fact(
    /// What it says something of.
    name: &'static str,
    /// What it says, if that is a text.
    #[prop(optional, into)]
    value: String,
    /// What it says, if that is more.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div>
            <dt>{name}</dt>
            <dd>{value} {children.map(|children| children())}</dd>
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
