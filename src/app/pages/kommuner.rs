//! Every kommune by name, for those who would rather read a list than type.

use super::needs_of_route;
use crate::address::route::Route;
use crate::app::components::{PageTitle, WhenLoaded};
use crate::app::context::use_app;
use crate::find::alphabet::{Letter, names_of};
use crate::model::place::KommuneNumber;
use leptos::prelude::*;

/// The kommuner from A to Å.
#[component]
pub fn Kommuner() -> impl IntoView {
    let app = use_app();
    let name = move |(name, number): (String, KommuneNumber)| {
        view! {
            <li>
                <a class="ds-link" href=app.href(Route::Kommune(number))>
                    {name}
                </a>
            </li>
        }
    };
    let letter = move |Letter { letter, names }: Letter| {
        view! {
            <section class="letter">
                <h2>{letter.to_string()}</h2>
                <ul>{names.into_iter().map(name).map(IntoAny::into_any).collect_view()}</ul>
            </section>
        }
    };
    let letters = move || {
        names_of(&app.data_now().places).into_iter().map(letter).map(IntoAny::into_any).collect_view()
    };
    view! {
        <PageTitle text=app.texts.kommuner_title />
        <p class="lead">{app.texts.kommuner_lead}</p>
        <WhenLoaded needs=needs_of_route(app)>
            <div class="letters">{letters()}</div>
        </WhenLoaded>
    }
}
