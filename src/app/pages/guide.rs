//! A guide: a question, or whom to call, whom to ask and what to do.

mod steps;

use super::needs_of_route;
use super::not_found::Missing;
use crate::address::route::{Query, Route};
use crate::app::components::{LocalizedText, PageTitle, PlaceLine, WhenLoaded};
use crate::app::context::{App, use_app};
use crate::find::guide::{Reached, walk};
use crate::model::guide::{Choice, Guide, Question};
use crate::model::text::Slug;
use leptos::prelude::*;
use std::sync::Arc;
use steps::Steps;

/// What a guide asks or answers, after what was answered so far.
#[component]
pub fn GuidePage(
    /// The guide.
    id: Slug,
    /// What was answered.
    answers: Vec<Slug>,
) -> impl IntoView {
    let app = use_app();
    let asked = StoredValue::new((id, answers));
    let page = move || {
        let (id, answers) = asked.get_value();
        let guide = app.data_now().guide(&id).cloned();
        let known = guide.filter(|guide| walk(guide, answers.iter().map(Slug::as_str)).is_some());
        match known {
            Some(guide) => view! { <Found guide answers /> }.into_any(),
            None => view! { <Missing text=app.texts.not_found_text /> }.into_any(),
        }
    };
    view! { <WhenLoaded needs=needs_of_route(app)>{page()}</WhenLoaded> }
}

#[component]
fn Found(guide: Arc<Guide>, answers: Vec<Slug>) -> impl IntoView {
    let app = use_app();
    let texts = &app.texts.guide;
    let way = walk(&guide, answers.iter().map(Slug::as_str));
    let question = way.and_then(|way| match way.reached {
        Reached::Question(question) => Some(choices(app, &guide, &answers, question)),
        Reached::Guide(_) | Reached::Answer => None,
    });
    let law = guide.law.as_ref().map(|law| view! { <p>{texts.law.with(&[law.as_str()])}</p> });
    let written = texts.written.with(&[guide.author.as_str(), &app.texts.say_date(guide.written)]);
    let approved = guide.approved.as_ref().map(|by| texts.approved.with(&[by.as_str()]));
    let approved = approved.unwrap_or(texts.not_approved.to_owned());
    view! {
        <PageTitle text=guide.name.get(app.lang).0.to_owned() />
        <LocalizedText text=guide.lead.get(app.lang) class="lead" paragraph=true />
        {question}
        <PlaceLine />
        <Steps guide=Arc::clone(&guide) answers />
        {law}
        <p class="notice">{written} " " {approved}</p>
        <p>
            <a class="ds-link" href=app.href(Route::Guides)>
                {texts.title}
            </a>
        </p>
    }
}

/// A question, each answer a link.
fn choices(app: App, guide: &Guide, answers: &[Slug], question: &Question) -> impl IntoView + use<> {
    let query = Query::at(untrack(|| app.place()));
    let link = |choice: &Choice| {
        // Where another guide goes on, the link leads there.
        let route = match &choice.guide {
            Some(other) => Route::Guide(other.clone(), Vec::new(), query.clone()),
            None => {
                let answers = answers.iter().chain([&choice.id]).cloned().collect();
                Route::Guide(guide.id.clone(), answers, query.clone())
            }
        };
        view! {
            <li>
                <a class="ds-link" href=app.href(route)>
                    <LocalizedText text=choice.text.get(app.lang) />
                </a>
            </li>
        }
    };
    view! {
        <section class="group">
            <h2>
                <LocalizedText text=question.text.get(app.lang) />
            </h2>
            <ul>{question.choices.iter().map(link).collect::<Vec<_>>()}</ul>
        </section>
    }
}
