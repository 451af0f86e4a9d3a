//! The steps of a guide, with whom and what each finds.

use crate::address::facet::{Facet, Selection};
use crate::address::route::{Query, Route};
use crate::app::components::{
    HelplineLine, KommuneWays, LocalizedText, PlaceLine, Row, Rows, SeriesCard, ServiceCard, SourceLine,
    TakeAway,
};
use crate::app::context::{App, use_app};
use crate::find::answer::{FoundService, Index};
use crate::find::guide::{Found, Lines, Part, Reached, Seeker, plan, walk};
use crate::model::channel::ChannelKind;
use crate::model::guide::{Guide, Lead, Page};
use crate::model::helpline::Helpline;
use crate::model::text::Slug;
use leptos::prelude::*;
use std::sync::Arc;

/// The steps, each made anew when it finds others, the place after the first that asks for it, and all sources.
#[component]
pub fn Steps(
    /// The guide.
    guide: Arc<Guide>,
    /// What was answered.
    answers: Vec<Slug>,
) -> impl IntoView {
    let app = use_app();
    let asked = StoredValue::new((guide, answers));
    let index = Memo::new_with_compare(move |_| Arc::new(Index::new(&app.data(), app.texts)), |_, _| true);
    let rows = Signal::derive(move || {
        asked.with_value(|(guide, answers)| {
            let Some(way) = walk(guide, answers.iter().map(Slug::as_str)) else { return Vec::new() };
            let place = app.place().filter(|place| app.data().places.kommune(*place).is_some());
            let seeker = Seeker { audience: None, place, now: app.now.get() };
            let is_young = way.is_young(guide);
            let asks_place = guide.steps.iter().flat_map(|step| &step.leads).any(Lead::asks_place);
            rows(
                app,
                plan(&app.data(), &index.get(), guide, &way, seeker),
                asks_place,
                way.reached == Reached::Answer,
                is_young,
            )
        })
    });
    view! {
        <div class="steps">
            <Rows rows />
        </div>
    }
}

fn rows(app: App, parts: Vec<Part>, asks_place: bool, is_answer: bool, is_young: bool) -> Vec<Row> {
    let mut rows = Vec::new();
    // Where what is near finds nothing yet, the place is asked for after the first step.
    let place_after =
        parts.iter().position(Part::asks_place).or(asks_place.then_some(0)).filter(|_| is_answer);
    let sources = parts.clone();
    for (number, part) in parts.into_iter().enumerate() {
        let chats = if is_young { part.chats(app.now.get()) } else { Vec::new() };
        rows.push(Row::of(format!("{} {}", part.key(), chats.len()), move || step(app, &part, &chats)));
        if place_after == Some(number) {
            rows.push(Row::of("place", || view! { <PlaceLine /> }));
        }
    }
    if is_answer {
        rows.push(Row::of(format!("sources {}", rows.len()), move || self::sources(app, &sources)));
    }
    rows
}

fn step(app: App, part: &Part, chats: &[Slug]) -> AnyView {
    let step = &part.step;
    let found: Vec<AnyView> = part.found.iter().map(|found| self::found(app, found, chats)).collect();
    let title = view! {
        <h2>
            <LocalizedText text=step.title.get(app.lang) />
        </h2>
    };
    let text = view! { <LocalizedText text=step.text.get(app.lang) paragraph=true /> };
    match step.folded {
        true => view! {
            <details class="step fold">
                <summary>{title}</summary>
                {text}
                {found}
            </details>
        }
        .into_any(),
        false => view! { <section class="step">{title} {text} {found}</section> }.into_any(),
    }
}

/// Where each step was found, and how old that is.
fn sources(app: App, parts: &[Part]) -> AnyView {
    let of_step = |part: &Part| {
        view! {
            <LocalizedText text=part.step.title.get(app.lang) paragraph=true />
            <SourceLine sources=&part.step.sources />
        }
        .into_any()
    };
    view! {
        <details class="fold">
            <summary>
                <h2>{app.texts.guide.sources}</h2>
            </summary>
            {parts.iter().map(of_step).collect_view()}
        </details>
    }
    .into_any()
}

fn found(app: App, found: &Found, chats: &[Slug]) -> AnyView {
    match found {
        Found::Helpline(line) => lines(std::slice::from_ref(line), chats),
        Found::Lines(Lines { open, opens }) => {
            let opens = opens.as_ref().zip(app.now.get_untracked()).map(|(next, now)| {
                let said = app.texts.say_next(next.count, &next.name, next.at, now);
                view! { <p class="opens-next">{said}</p> }
            });
            view! {
                {lines(open, chats)}
                {opens}
            }
            .into_any()
        }
        Found::Services(services, topic) => {
            let from = untrack(|| app.place());
            let card = |found: &FoundService| {
                view! { <ServiceCard service=Arc::clone(&found.service) from /> }
            };
            view! {
                <div class="cards">{services.iter().map(card).collect::<Vec<_>>()}</div>
                <p>
                    <a class="ds-link" href=app.href(Route::Topic(*topic, from))>
                        {app.texts.all_services}
                    </a>
                </p>
            }
            .into_any()
        }
        Found::Meeting(found) => {
            // Without a clock nobody knows which date is the next.
            let next = found
                .next
                .clone()
                .filter(|_| app.now.get_untracked().is_some())
                .into_iter()
                .collect::<Vec<_>>();
            view! {
                <div class="cards">
                    <SeriesCard meeting=Arc::clone(&found.meeting) dates=next />
                </div>
            }
            .into_any()
        }
        Found::Kommune(kommune, ask) => view! {
            <LocalizedText text=ask.get(app.lang) paragraph=true />
            <KommuneWays kommune=*kommune is_brief=true />
        }
        .into_any(),
        Found::Guide(id) => other(app, id),
        Found::Page(page) => away(app, page),
    }
}

/// Lines, each with its button: the chat of those that are among `chats`.
fn lines(lines: &[Arc<Helpline>], chats: &[Slug]) -> AnyView {
    let chat = Selection::default().with(Facet::Channel, ChannelKind::Chat as usize);
    let line = |line: &Arc<Helpline>| {
        let chosen = if chats.contains(&line.id) { chat } else { Selection::default() };
        view! { <HelplineLine helpline=Arc::clone(line) chosen /> }
    };
    view! { <div class="lines">{lines.iter().map(line).collect::<Vec<_>>()}</div> }.into_any()
}

/// The way to another guide.
fn other(app: App, id: &Slug) -> AnyView {
    let data = app.data_now();
    let guide = data.guides.iter().find(|guide| guide.id == *id);
    let link = guide.map(|guide| {
        let href = app.href(Route::Guide(id.clone(), Vec::new(), Query::at(untrack(|| app.place()))));
        view! {
            <p>
                <a class="ds-link" href=href>
                    <LocalizedText text=guide.name.get(app.lang) />
                    "\u{a0}›"
                </a>
            </p>
        }
    });
    link.into_any()
}

/// A page of an authority, where one may leave.
fn away(app: App, page: &Page) -> AnyView {
    let name = page.name.as_str().to_owned();
    if !app.host.may_leave() {
        return view! {
            <p>
                <TakeAway to=page.url.as_str().to_owned() text=name />
            </p>
        }
        .into_any();
    }
    view! {
        <p>
            <a class="ds-link" rel="noreferrer" href=page.url.as_str().to_owned()>
                {name}
            </a>
        </p>
    }
    .into_any()
}
