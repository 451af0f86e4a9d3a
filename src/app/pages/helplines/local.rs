//! Which helplines are not for the whole country, and where they are for.

use crate::address::route::Route;
use crate::app::components::lang_of_names;
use crate::app::context::use_app;
use crate::model::area::Area;
use crate::model::helpline::Helpline;
use leptos::prelude::*;
use std::sync::Arc;

/// The local helplines by name, each with its kommuner: to be found before a place is chosen, and without the program.
#[component]
pub fn Local() -> impl IntoView {
    let app = use_app();
    let data = app.data_now();
    let line = |line: &Arc<Helpline>| {
        let kommuner = line.serves.iter().filter_map(Area::kommune);
        let kommuner: Vec<String> = kommuner.filter_map(|kommune| app.kommune_name(kommune)).collect();
        view! {
            <li>
                <a class="ds-link" lang=lang_of_names() href=app.href(Route::Helpline(line.id.clone()))>
                    {line.name.as_str().to_owned()}
                </a>
                {format!(" ({})", kommuner.join(", "))}
            </li>
        }
    };
    let local = data.helplines.iter().filter(|line| line.serves.iter().any(|area| area.kommune().is_some()));
    view! { <ul>{local.map(line).map(IntoAny::into_any).collect_view()}</ul> }
}
