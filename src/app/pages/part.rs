//! A part of the country: its kommuner, who to talk to now, and what serves more of it than one kommune.

use super::needs_of_route;
use super::not_found::Missing;
use crate::app::components::{
    HelplineLine, KommuneLinks, LocalizedText, PageTitle, Row, Rows, ServiceCard, SourceList, TalkSection,
    WhenLoaded,
};
use crate::app::context::use_app;
use crate::find::alphabet::by_name;
use crate::find::directory::answering;
use crate::find::part::{name, needs, serving};
use crate::find::suggest::kommuner_of;
use crate::model::district::{DistrictKind, Fact, Place};
use crate::model::place::KommuneNumber;
use leptos::prelude::*;
use std::sync::Arc;

/// How many lines are shown.
const LINES: usize = 2;
/// How many services are shown.
const SERVICES: usize = 16;

/// The page of a fylke, a district or Svalbard.
#[component]
pub fn PartPage(
    /// Which one.
    place: Place,
) -> impl IntoView {
    let app = use_app();
    let place = StoredValue::new(place);
    let page = move || {
        let found = place.with_value(|place| name(place, &app.data_now()).map(str::to_owned));
        match found {
            Some(name) => view! { <Found place=place.get_value() name /> }.into_any(),
            None => view! { <Missing text=app.texts.not_found_text /> }.into_any(),
        }
    };
    view! { <WhenLoaded needs=needs_of_route(app)>{page()}</WhenLoaded> }
}

#[component]
fn Found(place: Place, name: String) -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    let data = app.data_now();
    let is_svalbard = place == Place::Svalbard;
    let kommuner = by_name(&kommuner_of(&place, &data), &data.places);
    let lead = if is_svalbard { texts.svalbard_lead } else { texts.part_lead };
    let district = match &place {
        Place::District(id) => data.areas.district(id),
        _ => None,
    };
    let is_former = |kind| kind == DistrictKind::FormerFylke;
    let borders = district.map(|district| {
        let text = if is_former(district.kind) { texts.part_former } else { texts.part_borders };
        view! { <p>{text}</p> }
    });
    let svalbard = data.areas.svalbard.first().filter(|_| is_svalbard);
    let facts: &[Fact] = svalbard.map_or(&[], |svalbard| &svalbard.facts);
    let of_district = district.map(|district| &district.sources[..]).unwrap_or_default();
    let sources: Vec<_> = facts.iter().flat_map(|fact| &fact.sources).chain(of_district).cloned().collect();
    let sources = (!sources.is_empty()).then(|| view! { <SourceList sources=&sources /> });
    let facts = (!facts.is_empty()).then(|| {
        let fact = |fact: &Fact| view! { <LocalizedText text=fact.text.get(app.lang) paragraph=true /> };
        view! {
            <section class="group">
                <h2>{texts.svalbard_facts}</h2>
                {facts.iter().map(fact).map(IntoAny::into_any).collect_view()}
            </section>
        }
    });
    let services_needed = needs(&place, &data);
    let services = move || {
        let cards = serving(&place, &app.data_now()).into_iter().take(SERVICES);
        let cards: Vec<_> = cards.map(|service| view! { <ServiceCard service /> }).collect();
        let title = if is_svalbard { texts.svalbard_services } else { texts.part_services };
        (!cards.is_empty()).then(|| {
            view! {
                <section class="group">
                    <h2>{title}</h2>
                    <div class="cards">{cards}</div>
                </section>
            }
        })
    };
    view! {
        <PageTitle text=format!("{name}: {}", texts.part_title) />
        <p class="lead">{lead}</p>
        {borders}
        <Lines />
        <Kommuner kommuner />
        <WhenLoaded needs=Memo::new(move |_| services_needed.clone())>{services()}</WhenLoaded>
        {facts}
        {sources}
    }
}

/// Links to kommuner.
#[component]
pub fn Kommuner(
    /// Their names and numbers, in order.
    kommuner: Vec<(String, KommuneNumber)>,
) -> impl IntoView {
    let app = use_app();
    (!kommuner.is_empty()).then(|| {
        view! {
            <section class="group">
                <h2>{app.texts.part_kommuner}</h2>
                <ul class="places">
                    <KommuneLinks kommuner />
                </ul>
            </section>
        }
    })
}

/// Somebody to talk to now.
#[component]
fn Lines() -> impl IntoView {
    let app = use_app();
    let rows = Signal::derive(move || {
        let open = answering(&app.data().helplines, app.now.get(), LINES).into_iter();
        open.map(|helpline| {
            Row::of(
                helpline.id.to_string(),
                move || view! { <HelplineLine helpline=Arc::clone(&helpline) /> },
            )
        })
        .collect::<Vec<_>>()
    });
    view! {
        <TalkSection>
            <div class="lines">
                <Rows rows />
            </div>
        </TalkSection>
    }
}
