//! One kommune: what is registered here, at the neighbours and regionally, kind by kind.

use super::{Coverage, Report};
use crate::address::route::Route;
use crate::address::staff::{StaffPage, param};
use crate::app::components::{BackLink, PageTitle};
use crate::app::staff::{choices, with_choice};
use crate::model::place::KommuneNumber;
use crate::sort::sort_by_key;
use crate::vocabulary::Vocabulary;
use leptos::prelude::*;

/// The kommune.
#[component]
pub fn Kommune(
    /// The page.
    coverage: Coverage,
    /// Which one.
    number: KommuneNumber,
) -> impl IntoView {
    let Coverage { app, words, found, .. } = coverage;
    let data = app.data_now();
    let back = with_choice(StaffPage::Coverage, &untrack(|| choices(app)), param::KOMMUNE, "");
    let at = data.places.kommuner.iter().position(|kommune| kommune.number == number);
    let name = app.kommune_name(number).unwrap_or_default();
    let found = at.map(|at| found.read_untracked()[at].clone()).unwrap_or_default();
    let service = |at: usize| {
        let service = &data.services[at];
        let kind = app.texts.service_type.of(service.kind);
        view! {
            <li>
                {kind} ": " <a class="ds-link" href=app.href(Route::Service(service.id.clone()))>
                    {service.name.as_str().to_owned()}
                </a>
            </li>
        }
        .into_any()
    };
    let part = |(title, means, mut services): (&'static str, &'static str, Vec<usize>)| {
        sort_by_key(&mut services, |at| data.services[*at].kind.index());
        let list = match services.is_empty() {
            true => view! { <p>{words.nothing}</p> }.into_any(),
            false => view! { <ul>{services.into_iter().map(service).collect_view()}</ul> }.into_any(),
        };
        view! {
            <h2>{title}</h2>
            <p class="list-doubt">{means}</p>
            {list}
        }
        .into_any()
    };
    let parts = [
        (words.here, words.here_means, found.here),
        (words.neighbours, words.neighbours_means, found.neighbours),
        (words.regional, words.regional_means, found.regional),
    ];
    view! {
        <BackLink to=back text=words.back.to_owned() />
        <PageTitle text=words.of_kommune.with(&[&name]) />
        <p class="notice">{words.caution}</p>
        <div class="prose">
            {parts.into_iter().map(part).collect_view()} <p>
                <a class="ds-link" href=app.href(Route::Kommune(number))>
                    {words.to_kommune.with(&[&name])}
                </a>
            </p> <Report coverage />
        </div>
    }
}
