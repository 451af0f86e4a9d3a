//! One choice out of a list, which stands in the address.

use super::{choices, with_choice};
use crate::address::staff::StaffPage;
use crate::app::context::use_app;
use crate::app::handler::handler;
use leptos::prelude::*;

/// A choice of a page.
#[component]
pub fn Select(
    /// The page.
    page: StaffPage,
    /// The parameter.
    name: &'static str,
    /// What the choice is about.
    label: &'static str,
    /// The values with what is said of them; the first one is chosen where none is given, and is not written.
    options: Vec<(String, String)>,
) -> impl IntoView {
    let app = use_app();
    let chosen = choices(app).get(name).to_owned();
    let first = options.first().map(|(value, _)| value.clone()).unwrap_or_default();
    let option = |(value, said): (String, String)| {
        let is_chosen = value == chosen || (chosen.is_empty() && value == first);
        view! {
            <option value=value selected=is_chosen>
                {said}
            </option>
        }
        .into_any()
    };
    let options = options.into_iter().map(option).collect_view();
    let choose = move |event| {
        let value = event_target_value(&event);
        let value = if value == first { "" } else { &value };
        app.go(with_choice(page, &untrack(|| choices(app)), name, value));
    };
    view! {
        <div class="staff-choice">
            <label class="ds-label" for=name>
                {label}
            </label>
            <select class="ds-input" id=name on:change=handler(choose)>
                {options}
            </select>
        </div>
    }
}
