//! The frame of a record in a list.

use crate::app::components::lang_of_names;
use leptos::prelude::*;

/// A card with a name that leads to the page of the record.
#[component]
pub fn Card(
    /// The id of the record.
    id: String,
    /// The address of its page.
    href: String,
    /// Its name.
    #[prop(into)]
    name: ViewFn,
    /// How sure a date is, if it is one.
    #[prop(optional_no_strip)]
    status: Option<&'static str>,
    /// What else the card says.
    children: Children,
) -> impl IntoView {
    view! {
        <article class="card" data-record=id data-status=status>
            <h3>
                <a href=href lang=lang_of_names()>
                    {name.run()}
                </a>
            </h3>
            {children()}
        </article>
    }
}
