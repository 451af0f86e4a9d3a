//! Helplines: somebody to call, write to or chat with, section by section.

mod emergency_row;
mod fold;
mod local;

use super::needs_of_route;
use crate::address::facet::{Facet, Selection};
use crate::address::route::Query;
use crate::app::components::{
    AskBox, Chips, Filters, Fresh, Listing, PageTitle, PlaceLine, QuickChoice, QuickChoices, ResultList, Row,
    ToGuides, WhenLoaded, helpline_line, show_these,
};
use crate::app::context::{App, use_app};
use crate::find::directory::{Section, counts, opens_next, sections};
use crate::find::facets::Counts;
use crate::find::search::fold::push_lower;
use crate::model::channel::ChannelKind;
use crate::model::helpline::Helpline;
use crate::model::taxonomy::{Audience, Topic};
use emergency_row::EmergencyRow;
use fold::Fold;
use leptos::prelude::*;
use local::Local;
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

/// A section of the page with its helplines.
type Members = (Section, Vec<Arc<Helpline>>);

/// The helplines that were asked for: those for relatives first, each as one compact row.
#[component]
pub fn Helplines() -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    let count = move |query: &Query| -> Counts {
        let data = app.data();
        counts(&data.helplines, query, &data.places, app.now.get())
    };
    let found = Memo::new(move |_| {
        let data = app.data();
        sections(&data.helplines, &app.query(), &data.places, app.now.get())
    });
    view! {
        <PageTitle text=texts.helplines_title />
        <p class="lead">{texts.helplines_lead}</p>
        <Fresh key=move || format!("{:?}", app.place())>
            <AskBox place=untrack(|| app.place()) />
            <ToGuides place=untrack(|| app.place()) />
        </Fresh>
        <WhenLoaded needs=needs_of_route(app)>
            <div class="narrowed">
                <Filters
                    facets=FACETS
                    counts=Memo::new(move |_| count(&app.query()))
                    shows=Signal::derive(move || found.with(|found| shows(app, found)))
                />
                <div class="results" id="results" tabindex="-1">
                    <QuickChoices choices=QUICK />
                    <Chips />
                    <ResultList step=ALL list=move |_| list(app, found) />
                    <details class="fold" id="lokale" open=untrack(|| app.place()).is_some()>
                        <summary>
                            <h2>{texts.local_helplines}</h2>
                        </summary>
                        <PlaceLine />
                        <Local />
                    </details>
                </div>
            </div>
        </WhenLoaded>
    }
}

/// What is left, as the button of the filters says it.
fn shows(app: App, found: &[Members]) -> String {
    let counted = found.iter().filter(|(section, _)| section.is_counted());
    let count = counted.map(|(_, members)| members.len()).sum();
    show_these(app.texts, count, &app.texts.helplines_found.of(count))
}

fn list(app: App, found: Memo<Vec<Members>>) -> Listing {
    let query = app.query();
    let is_whole = query.chosen.is_empty() && query.words.is_empty();
    let mut next = what_opens_next(app, &query);
    let (mut rows, mut count) = (Vec::new(), 0);
    for (section, members) in found.get() {
        if section.is_counted() {
            count += members.len();
        }
        if matches!(section, Section::General | Section::Apart) {
            rows.extend(next.take());
        }
        match section {
            Section::Emergency => {
                let key = format!(
                    "akutt {} {}",
                    members.len(),
                    query.chosen.only(Facet::Topic).write(Facet::Topic)
                );
                rows.push(Row::of(key, move || {
                    view! { <EmergencyRow helplines=members.clone() chosen=query.chosen /> }
                }));
            }
            // Everything would be too long to look through.
            Section::Young | Section::About(_) | Section::Apart if is_whole || section == Section::Apart => {
                rows.push(Row::of(title(app, section), move || view! { <Fold section found /> }));
            }
            _ => {
                rows.push(Row::heading(&title(app, section)));
                rows.extend(members.into_iter().map(|line| helpline_line(app, line, query.chosen)));
            }
        }
    }
    rows.extend(next);
    Listing { count: app.texts.helplines_found.of(count), rows, ..Listing::default() }
}

/// What a choice of open ones leaves out that opens next.
fn what_opens_next(app: App, query: &Query) -> Option<Row> {
    let now = app.now.get().filter(|_| query.chosen.has(Facet::Open, 0))?;
    let data = app.data();
    let next = opens_next(&data.helplines, query, &data.places, now)?;
    let said = app.texts.say_next(next.count, &next.name, next.at, now);
    Some(Row::of(said.clone(), move || view! { <p class="opens-next wide">{said.clone()}</p> }))
}

/// What stands over a section.
fn title(app: App, section: Section) -> String {
    let texts = app.texts;
    match section {
        Section::Emergency => texts.emergency_group,
        Section::Relatives => texts.relatives_group,
        Section::Everyone => texts.everyone_group,
        Section::Young => texts.young_group,
        Section::About(Topic::General) => texts.rights_group,
        Section::About(Topic::Emergency) => texts.urgent_group,
        Section::About(topic) => {
            let mut name = String::new();
            push_lower(&mut name, texts.topic.of(topic));
            return texts.topic_group.with(&[&name]);
        }
        Section::Local => {
            let place = app.place().and_then(|place| app.kommune_name(place)).unwrap_or_default();
            return app.texts.answer.near_in.with(&[&place]);
        }
        Section::General => texts.general_group,
        Section::Apart => texts.apart_group,
    }
    .to_owned()
}

/// Its helplines as rows.
fn lines(app: App, section: Section, found: Memo<Vec<Members>>, chosen: Selection) -> Vec<Row> {
    let members = found.get().into_iter().find(|(one, _)| *one == section).map(|(_, members)| members);
    members.unwrap_or_default().into_iter().map(|line| helpline_line(app, line, chosen)).collect()
}
