//! Helplines: who answers now.

use super::needs_of_route;
use crate::address::facet::{Facet, Selection};
use crate::address::route::Route;
use crate::app::components::{
    Chips, Filters, HelplineCard, Listing, PageTitle, QuickChoice, QuickChoices, ResultList, Row, WhenLoaded,
};
use crate::app::context::{App, use_app};
use crate::find::directory::{Group, counts, grouped};
use crate::find::facets::Counts;
use crate::model::channel::ChannelKind;
use crate::model::helpline::Helpline;
use crate::model::taxonomy::{Audience, Topic};
use leptos::prelude::*;
use std::sync::Arc;

/// All of them are in the list: nobody should have to look for a number.
const ALL: usize = usize::MAX;
/// What helplines can be narrowed by.
const FACETS: &[Facet] = &[
    Facet::Open,
    Facet::Anonymous,
    Facet::Topic,
    Facet::Audience,
    Facet::Channel,
    Facet::Cost,
    Facet::Language,
];
/// What most people want.
const QUICK: &[QuickChoice] = &[
    (Facet::Open, &[0]),
    (Facet::Channel, &[ChannelKind::Chat as usize]),
    (Facet::Topic, &[Topic::Substances as usize]),
    (Facet::Topic, &[Topic::MentalHealth as usize]),
    (Facet::Audience, &[Audience::Children as usize, Audience::Youth as usize]),
];

/// The helplines that were asked for: first those that answer now.
#[component]
pub fn Helplines() -> impl IntoView {
    let app = use_app();
    let count = move |chosen: &Selection| -> Counts { counts(&app.data().helplines, chosen, app.now.get()) };
    view! {
        <PageTitle text=app.texts.helplines_title />
        <p class="lead">{app.texts.helplines_lead}</p>
        <WhenLoaded needs=needs_of_route(app)>
            <div class="narrowed">
                <Filters
                    facets=FACETS
                    counts=Signal::derive(move || count(&app.chosen()))
                    all=Signal::derive(move || count(&Selection::default()))
                />
                <div class="results">
                    <QuickChoices choices=QUICK />
                    <Chips />
                    <ResultList step=ALL list=move |_| list(app) />
                </div>
            </div>
        </WhenLoaded>
    }
}

fn list(app: App) -> Listing {
    let texts = app.texts;
    let (mut rows, mut count) = (Vec::new(), 0);
    let now = app.now.get();
    for (group, members) in grouped(&app.data().helplines, &app.query(), now) {
        rows.push(Row::heading(match group {
            Group::Emergency => texts.emergency_group,
            Group::Open => texts.open_group,
            Group::Later => texts.later_group,
            Group::Unknown if now.is_none() => texts.no_clock_group,
            Group::Unknown => texts.unknown_group,
        }));
        count += members.len();
        rows.extend(members.into_iter().map(row));
    }
    Listing { count: texts.helplines_found.of(count), rows, ..Listing::default() }
}

fn row(helpline: Arc<Helpline>) -> Row {
    Row::of(helpline.id.to_string(), move || {
        view! {
            <HelplineCard helpline=Arc::clone(&helpline) clone:helpline>
                <Together helpline />
            </HelplineCard>
        }
    })
}

/// The helplines that belong together with one; they may stand in another group.
#[component]
fn Together(helpline: Arc<Helpline>) -> impl IntoView {
    let app = use_app();
    let data = app.data_now();
    let link = |other: &Arc<Helpline>| {
        view! {
            <li>
                <a class="ds-link" href=app.href(Route::Helpline(other.id.clone()))>
                    {other.name.as_str().to_owned()}
                </a>
            </li>
        }
    };
    let links: Vec<_> = helpline.paired_with.iter().filter_map(|id| data.helpline(id)).map(link).collect();
    (!links.is_empty()).then(|| {
        view! {
            <div class="together">
                <span>{app.texts.paired_title}</span>
                <ul>{links}</ul>
            </div>
        }
    })
}
