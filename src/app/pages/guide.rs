//! A guide: a question, or whom to call, whom to ask and what to do.

mod steps;

use super::needs_of_route;
use super::not_found::Missing;
use crate::address::route::{Query, Route};
use crate::app::components::{Actions, BackLink, ChoiceLink, Fresh, LocalizedText, PageTitle, WhenLoaded};
use crate::app::context::{App, use_app};
use crate::find::guide::{Reached, walk};
use crate::model::guide::{Choice, Guide, Question};
use crate::model::text::Slug;
use crate::vocabulary::Vocabulary;
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
    let is_answer = question.is_none();
    // Who has answered knows what the guide is for.
    let lead = answers.is_empty().then(|| {
        view! { <LocalizedText text=guide.lead.get(app.lang) class="lead" paragraph=true /> }
    });
    let (back, to_back) = match answers.split_last() {
        Some((_, before)) => {
            let asked = guide.questions.get(before.len()).map(|question| question.text.get(app.lang));
            // What is in another language would be read as if it were in this one.
            let asked = asked.filter(|(_, lang)| *lang == app.lang).map(|(text, _)| text);
            (
                Route::Guide(guide.id.clone(), before.to_vec(), here(app)),
                asked.unwrap_or(texts.title).to_owned(),
            )
        }
        None => (Route::Guides(here(app)), texts.title.to_owned()),
    };
    let foot = is_answer.then(|| {
        let law = guide.law.as_ref().map(|law| view! { <p>{texts.law.with(&[law.as_str()])}</p> });
        let written = texts.written.with(&[guide.author.as_str(), &app.texts.say_date(guide.written)]);
        let approved = guide.approved.as_ref().map(|by| texts.approved.with(&[by.as_str()]));
        let approved = approved.unwrap_or(texts.not_approved.to_owned());
        view! {
            {law}
            <p class="notice">{written} " " {approved}</p>
            <Fresh key=move || format!("{:?}", app.place())>
                <Actions />
            </Fresh>
        }
    });
    view! {
        <article class="guide" data-guide=guide.kind.as_str()>
            <BackLink to=back text=to_back />
            <PageTitle
                text=guide.name.get(app.lang).0.to_owned()
                is_name=guide.name.get(app.lang).1 != app.lang
            />
            {lead}
            {question}
            <Steps guide=Arc::clone(&guide) answers />
            {foot}
        </article>
    }
}

/// The kommune that was chosen, and nothing else.
fn here(app: App) -> Query {
    Query::at(untrack(|| app.place()))
}

/// A question, each answer a link.
fn choices(app: App, guide: &Guide, answers: &[Slug], question: &Question) -> AnyView {
    let link = |choice: &Choice| {
        // Where another guide goes on, the link leads there.
        let route = match &choice.guide {
            Some(other) => Route::Guide(other.clone(), Vec::new(), here(app)),
            None => {
                let answers = answers.iter().chain([&choice.id]).cloned().collect();
                Route::Guide(guide.id.clone(), answers, here(app))
            }
        };
        view! { <ChoiceLink href=app.href(route) text=choice.text.get(app.lang) is_urgent=choice.urgent /> }
    };
    view! {
        <section class="asks">
            <h2>
                <LocalizedText text=question.text.get(app.lang) />
            </h2>
            <ul class="choices">{question.choices.iter().map(link).map(IntoAny::into_any).collect_view()}</ul>
        </section>
    }
    .into_any()
}
