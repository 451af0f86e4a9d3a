//! One service.

use super::needs_of_route;
use super::not_found::Missing;
use crate::address::report::map_of;
use crate::app::components::{
    Actions, AskKommune, ChannelList, Crumb, Fact, HelplineCard, HoursAge, LocalizedText, NamedFact,
    OpenBadge, PageTitle, ServiceCard, SourceList, TrustNotice, WhenLoaded, basis_today, lang_of_names,
    words,
};
use crate::app::context::{App, use_app};
use crate::dataset::manifest::{FileKind, Need};
use crate::find::asking::about_service;
use crate::find::saved::Pick;
use crate::find::similar::similar;
use crate::model::area::Area;
use crate::model::basis::Basis;
use crate::model::record::RecordKind;
use crate::model::service::Service;
use crate::model::taxonomy::{Cost, Referral, ServiceType};
use crate::model::text::Slug;
use leptos::prelude::*;
use std::sync::Arc;

/// How many others are shown.
const SIMILAR: usize = 4;

/// One service: what it is, for whom, how to get it, how to reach it.
#[component]
pub fn ServicePage(
    /// Its id.
    id: Slug,
) -> impl IntoView {
    let app = use_app();
    // The address does not say where the service is; so all are needed, unless this one is there.
    // A crisis centre without a telephone shows a helpline.
    let is_here = app.data_now().service(&id).is_some();
    let needs =
        if is_here { Memo::new(|_| vec![Need::all(FileKind::Helplines)]) } else { needs_of_route(app) };
    let page = move || match app.data_now().service(&id) {
        Some(service) => view! { <Found service=Arc::clone(service) /> }.into_any(),
        None => view! { <Missing text=app.texts.service_missing /> }.into_any(),
    };
    view! { <WhenLoaded needs>{page()}</WhenLoaded> }
}

#[component]
fn Found(service: Arc<Service>) -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    let data = app.data_now();
    let asking = about_service(&service, &data.helplines);
    let line = asking.line.map(|line| view! { <HelplineCard helpline=Arc::clone(line) /> });
    let basis = {
        let service = Arc::clone(&service);
        basis_today(app, move |day| service.basis_on(day))
    };
    let reachable = asking.reachable(&service);
    let contact = match reachable.as_slice() {
        [] if line.is_some() => ().into_any(),
        [] => {
            let kommune = service.serves.iter().find_map(Area::kommune);
            let kommune = service.kommune().or(kommune);
            view! { <AskKommune kommune sources=&service.sources /> }.into_any()
        }
        channels => view! { <ChannelList channels basis in_full=true /> }.into_any(),
    };
    let live = reachable.iter().filter(|channel| channel.is_live());
    let hours = live.filter_map(|channel| channel.hours.clone()).chain(service.hours.clone()).collect();
    view! {
        <Crumb place=service.kommune() />
        <article class="record" data-record=service.id.to_string()>
            <PageTitle text=service.name.as_str().to_owned() is_name=true />
            <LocalizedText text=service.description.get(app.lang) class="lead" paragraph=true />
            <TrustNotice sources=&service.sources confirmed=service.confirmed />
            <h2>{texts.contact}</h2>
            <HoursAge hours basis />
            {line}
            {contact}
            <About service=&service basis />
            <Actions pick=Pick::new(RecordKind::Service, &service.id) />
            <SourceList sources=&service.sources />
        </article>
        <Similar service=&service />
    }
}

/// What else the reader might try.
#[component]
fn Similar<'a>(service: &'a Service) -> impl IntoView + use<> {
    let app = use_app();
    let data = app.data_now();
    let from = service.kommune();
    let others = similar(service, &data.services, &data.places, SIMILAR);
    (!others.is_empty()).then(|| {
        let card = |service| view! { <ServiceCard service from /> };
        view! {
            <section class="group similar">
                <h2>{app.texts.similar}</h2>
                <div class="cards">{others.into_iter().map(card).collect_view()}</div>
            </section>
        }
    })
}

#[component]
fn About<'a>(service: &'a Service, basis: Signal<Option<Basis>>) -> impl IntoView + use<> {
    let app = use_app();
    let texts = app.texts;
    let hours = service.hours.clone().map(|hours| {
        view! {
            <Fact name=texts.opening_hours>
                <OpenBadge hours=Some(hours) basis />
            </Fact>
        }
    });
    let address = service.address.as_ref().map(|address| {
        let line = address.postal().line(Some(&name_of(app, &Area::Kommune(address.kommune))));
        view! {
            <Fact name=texts.address>
                <Whereabouts line />
            </Fact>
        }
    });
    let serves: Vec<String> = service.serves.iter().map(|area| name_of(app, area)).collect();
    let operator = service.operator.as_ref().map(|operator| {
        view! { <NamedFact name=texts.operated_by value=operator.as_str().to_owned() /> }
    });
    // What is unknown is no row.
    let fact = |is_known: bool, name: &'static str, value: &'static str| {
        is_known.then(|| view! { <Fact name value /> })
    };
    view! {
        <dl class="facts">
            {fact(service.kind != ServiceType::Other, texts.type_label, texts.service_type.of(service.kind))}
            {hours} {address} <Fact name=texts.serves value=serves.join(", ") />
            <Fact name=texts.for_whom value=words(&texts.audience.all_of(&service.audience)) />
            <Fact name=texts.about_what value=words(&texts.topic.all_of(&service.topics)) />
            {fact(
                service.referral != Referral::Unknown,
                texts.referral_label,
                texts.referral.of(service.referral),
            )} {fact(service.cost != Cost::Unknown, texts.cost_label, texts.cost.of(service.cost))}
            <Fact name=texts.languages_label value=words(&texts.tongue.all_of(&service.languages)) />
            {operator}
        </dl>
    }
}

/// An address, with a map of another site if the reader wants one.
#[component]
fn Whereabouts(line: String) -> impl IntoView {
    let app = use_app();
    let map = app.host.may_leave().then(|| {
        view! {
            <p class="directions">
                <a class="ds-link" rel="noreferrer" href=map_of(&line)>
                    {app.texts.directions}
                </a>
            </p>
            <p class="directions-note">{app.texts.directions_note}</p>
        }
    });
    view! {
        <span lang=lang_of_names()>{line}</span>
        {map}
    }
}

fn name_of(app: App, area: &Area) -> String {
    let places = &app.data_now().places;
    let name = match area {
        Area::Kommune(number) => places.kommune(*number).map(|kommune| kommune.name()),
        Area::Fylke(number) => places.fylke(*number).map(|fylke| fylke.name()),
        Area::Region(id) => places.region(id).map(|region| region.name.as_str()),
        Area::Nation => Some(app.texts.nationwide),
        Area::Svalbard => Some("Svalbard"),
    };
    name.map_or_else(|| String::from(area.clone()), str::to_owned)
}
