//! The steps of a guide, with whom and what each finds.

use crate::address::route::{Query, Route};
use crate::app::components::{Fresh, HelplineLine, KommuneWays, LocalizedText, SeriesCard, ServiceCard};
use crate::app::context::{App, use_app};
use crate::find::answer::{FoundMeeting, FoundService, Index};
use crate::find::guide::{Found, Lines, Part, Seeker, plan, version, walk};
use crate::model::guide::{Guide, Page};
use crate::model::helpline::Helpline;
use crate::model::source::{Origin, Source};
use crate::model::text::Slug;
use leptos::prelude::*;
use std::sync::Arc;

/// The steps, made anew when they find others.
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
    let with_parts = move |use_of: &dyn Fn(&[Part])| {
        asked.with_value(|(guide, answers)| {
            let Some(way) = walk(guide, answers.iter().map(Slug::as_str)) else { return };
            let place = app.place().filter(|place| app.data().places.kommune(*place).is_some());
            let seeker = Seeker { audience: None, place, now: app.now.get() };
            use_of(&plan(&app.data(), &index.get(), guide, &way, seeker));
        });
    };
    let key = move || {
        let said = std::cell::RefCell::new(String::new());
        with_parts(&|parts| *said.borrow_mut() = version(parts));
        said.into_inner()
    };
    let steps = move || {
        let steps = std::cell::RefCell::new(Vec::new());
        with_parts(&|parts| *steps.borrow_mut() = parts.iter().map(|part| step(app, part)).collect());
        steps.into_inner()
    };
    view! { <Fresh key=Signal::derive(key)>{steps()}</Fresh> }
}

fn step(app: App, part: &Part) -> AnyView {
    let step = part.step;
    let found: Vec<AnyView> = part.found.iter().map(|found| self::found(app, found)).collect();
    let sources: Vec<String> = step.sources.iter().map(|source| self::source(app, source)).collect();
    view! {
        <section class="group">
            <h2>
                <LocalizedText text=step.title.get(app.lang) />
            </h2>
            <LocalizedText text=step.text.get(app.lang) paragraph=true />
            {found}
            <p class="channel-about">{app.texts.sources_label} ": " {sources.join("; ")}</p>
        </section>
    }
    .into_any()
}

fn found(app: App, found: &Found) -> AnyView {
    match found {
        Found::Helpline(line) => lines(std::slice::from_ref(line)),
        Found::Lines(Lines { open, opens }) => {
            let opens = opens.as_ref().zip(app.now.get_untracked()).map(|(next, now)| {
                let said = app.texts.say_next(next.count, &next.name, next.at, now);
                view! { <p class="opens-next">{said}</p> }
            });
            view! {
                {lines(open)}
                {opens}
            }
            .into_any()
        }
        Found::Services(services) => {
            let from = untrack(|| app.place());
            let card = |found: &FoundService| {
                view! { <ServiceCard service=Arc::clone(&found.service) from /> }
            };
            view! { <div class="cards">{services.iter().map(card).collect::<Vec<_>>()}</div> }.into_any()
        }
        Found::Meeting(FoundMeeting { meeting, .. }) => view! {
            <div class="cards">
                <SeriesCard meeting=Arc::clone(meeting) />
            </div>
        }
        .into_any(),
        Found::Kommune(kommune, ask) => view! {
            <LocalizedText text=ask.get(app.lang) paragraph=true />
            <KommuneWays kommune=*kommune />
        }
        .into_any(),
        Found::Guide(id) => other(app, id),
        Found::Page(page) => away(app, page),
    }
}

/// Lines, each with its button.
fn lines(lines: &[Arc<Helpline>]) -> AnyView {
    let line = |line: &Arc<Helpline>| view! { <HelplineLine helpline=Arc::clone(line) /> };
    view! { <div class="lines">{lines.iter().map(line).collect::<Vec<_>>()}</div> }.into_any()
}

/// The way to another guide.
fn other(app: App, id: &Slug) -> AnyView {
    let data = app.data_now();
    let guide = data.guides.iter().find(|guide| guide.id == *id);
    let link = guide.map(|guide| {
        let href = app.href(Route::Guide(id.clone(), Vec::new(), Query::at(untrack(|| app.place()))));
        let said = app.texts.guide.other_guide.with(&[guide.name.get(app.lang).0]);
        view! {
            <p>
                <a class="ds-link" href=href>
                    {said}
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
        return view! { <p>{name} ": " {page.url.site().to_owned()}</p> }.into_any();
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

/// Where a step was found, and how old that is.
fn source(app: App, source: &Source) -> String {
    let name = match &source.origin {
        Origin::Page { url } => url.site(),
        Origin::Document { document } => document.as_str(),
    };
    let dated = source.dated.as_ref().map(|dated| app.texts.say_dated(dated));
    format!("{name} ({})", dated.as_deref().unwrap_or(app.texts.source_undated))
}
