//! The fields of the form.

use crate::app::handler::handler;
use crate::find::learned::LONGEST;
use leptos::prelude::*;

/// A line or a few to write in.
#[component]
pub fn Lines(
    /// Its id.
    id: &'static str,
    /// What is asked.
    label: &'static str,
    /// What belongs here and what does not.
    #[prop(optional)]
    hint: &'static str,
    /// How many lines are seen.
    rows: u32,
    /// What is written.
    value: RwSignal<String>,
) -> impl IntoView {
    let hint_id = format!("{id}-om");
    let described = (!hint.is_empty()).then(|| hint_id.clone());
    let hint = (!hint.is_empty()).then(|| {
        view! {
            <p class="list-doubt" id=hint_id>
                {hint}
            </p>
        }
    });
    view! {
        <div class="staff-field">
            <label class="ds-label" for=id>
                {label}
            </label>
            {hint}
            <textarea
                class="ds-input"
                id=id
                rows=rows.to_string()
                maxlength=LONGEST.to_string()
                aria-describedby=described
                prop:value=value
                on:input=handler(move |event| value.set(event_target_value(&event)))
            ></textarea>
        </div>
    }
}

/// One of a closed list.
#[component]
pub fn OneOf(
    /// Its id.
    id: &'static str,
    /// What is asked.
    label: &'static str,
    /// The names of the list.
    names: &'static [&'static str],
    /// The place of the one that is chosen.
    value: RwSignal<usize>,
) -> impl IntoView {
    let option = |(at, name): (usize, &&'static str)| {
        view! {
            <option value=at.to_string() selected=at == 0>
                {*name}
            </option>
        }
        .into_any()
    };
    let choose = move |event| value.set(event_target_value(&event).parse().unwrap_or_default());
    view! {
        <div class="staff-choice">
            <label class="ds-label" for=id>
                {label}
            </label>
            <select class="ds-input" id=id on:change=handler(choose)>
                {names.iter().enumerate().map(option).collect_view()}
            </select>
        </div>
    }
}
