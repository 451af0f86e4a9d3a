//! The page for an address that leads nowhere.

use crate::app::components::{Doors, PageTitle};
use crate::app::context::use_app;
use leptos::prelude::*;

/// Says that there is no such page, and where to go instead.
#[component]
pub fn NotFound() -> impl IntoView {
    view! { <Missing text=use_app().texts.not_found_text /> }
}

/// Says that there is no such record, and where to go instead.
#[component]
pub fn Missing(
    /// What is missing.
    text: &'static str,
) -> impl IntoView {
    view! {
        <PageTitle text=use_app().texts.not_found_title />
        <p class="lead">{text}</p>
        <Doors />
    }
}
