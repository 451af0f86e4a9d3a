//! The self-assessment: questions, and what the answers come to.

mod form;
mod result;
mod take;

use super::choices;
use crate::address::route::Route;
use crate::address::staff::StaffPage;
use crate::app::components::{BackLink, Fresh, LiveText, PageTitle};
use crate::app::context::{App, use_app};
use crate::find::assessment::{Assessment, ITEMS, Origin, origin};
use crate::i18n::texts::staff::{AssessmentWords, StaffWords};
use crate::model::text::Slug;
use form::Form;
use leptos::prelude::*;
use result::Outcome;
use take::Take;

/// The page.
#[derive(Clone, Copy)]
struct Page {
    app: App,
    words: &'static AssessmentWords,
    /// The answers, as the address has them.
    given: Memo<Assessment>,
}

impl Page {
    /// Puts other answers in the address.
    fn go(self, to: &Assessment) {
        self.app.go(Route::Staff(StaffPage::Assessment, to.choices()));
    }

    /// Which rule or recommendation a question is about.
    fn origin(self, item: usize) -> String {
        match origin(item) {
            Origin::Rule(number) => self.words.rule.with(&[&number.to_string()]),
            Origin::Advice(number) => self.words.advice.with(&[&number.to_string()]),
        }
    }

    /// What is said of an answer.
    fn answer(self, given: &crate::find::assessment::Answers, item: usize) -> &'static str {
        given.to(item).map_or(self.words.none, |answer| self.words.answers[answer as usize])
    }
}

/// Draws the page.
pub fn page(words: &'static StaffWords) -> AnyView {
    let app = use_app();
    let words = &words.assessment;
    let given = Memo::new(move |_| Assessment::read(&choices(app)));
    let page = Page { app, words, given };
    let status = move || words.status.with(&[&given.read().now.count().to_string(), &ITEMS.to_string()]);
    let key = Signal::derive(move || given.read().kept());
    let is_answered = move || (given.read().now.count() > 0).then_some("");
    view! {
        <BackLink to=Route::Article(None) text=app.texts.professionals_link.to_owned() />
        <PageTitle text=words.title />
        <p class="lead">{words.lead}</p>
        <div class="staff-assessment" data-answered=is_answered>
            <p class="staff-aside">{words.private}</p>
            <p class="staff-aside">{words.about}</p>
            <ul class="staff-aside">
                {[("ti-grunnregler", words.to_rules), ("atte-anbefalinger", words.to_advice)]
                    .map(|(id, text)| article(app, id, text))
                    .into_iter()
                    .collect_view()}
            </ul>
            <Form page />
            <p class="staff-aside" role="status">
                <LiveText text=Signal::derive(status) />
            </p>
            <Fresh key>
                <Outcome page />
            </Fresh>
            <Take page />
            <section class="staff-aside">
                <h2>{words.research}</h2>
                <p>{words.research_text}</p>
                <p>{words.research_limits}</p>
                <ul>{article(app, "forskning", words.research_link)}</ul>
            </section>
        </div>
    }
    .into_any()
}

/// A link to an article, as a line of a list.
fn article(app: App, id: &str, text: &'static str) -> AnyView {
    let id = Slug::try_from(id.to_owned()).ok();
    view! {
        <li>
            <a class="ds-link" href=app.href(Route::Article(id))>
                {text}
            </a>
        </li>
    }
    .into_any()
}
