//! What a Møteplass learned: a form that warns of names, numbers and diagnoses, and a report of many notes.

mod field;
mod form;
mod outcome;
mod take;

use crate::address::route::Route;
use crate::app::components::{ActionStatus, BackLink, Fresh, PageTitle, Said, changes};
use crate::app::context::{App, use_app};
use crate::find::learned::{MOST, Note};
use crate::i18n::texts::staff::{LearnedWords, StaffWords};
use crate::model::text::Slug;
use form::Form;
use leptos::prelude::*;
use outcome::Outcome;
use take::{Merge, Take};

/// The page.
#[derive(Clone, Copy)]
struct Page {
    app: App,
    words: &'static LearnedWords,
    /// The notes. They are here only, until somebody keeps them or takes them along.
    notes: RwSignal<Vec<Note>>,
    /// What came of the last act.
    said: RwSignal<Said>,
}

impl Page {
    /// Says what came of an act.
    fn say(self, words: &str) {
        self.said.set(Said { words: words.to_owned(), with_list: false });
    }

    /// Adds notes, as many as there is room for; says how many that were.
    fn add(self, mut notes: Vec<Note>) -> usize {
        self.notes
            .try_update(|all| {
                notes.truncate(MOST.saturating_sub(all.len()));
                let count = notes.len();
                all.append(&mut notes);
                count
            })
            .unwrap_or_default()
    }
}

/// Draws the page.
pub fn page(words: &'static StaffWords) -> AnyView {
    let app = use_app();
    let words = &words.learned;
    let page = Page { app, words, notes: RwSignal::new(Vec::new()), said: RwSignal::new(Said::default()) };
    let key = changes(move || page.notes.track());
    let method = Slug::try_from("moteplass".to_owned()).ok();
    view! {
        <BackLink to=Route::Article(None) text=app.texts.professionals_link.to_owned() />
        <PageTitle text=words.title />
        <p class="lead">{words.lead}</p>
        <div class="staff-learned">
            <p class="notice staff-aside">{words.private}</p>
            <p class="staff-aside">
                <a class="ds-link" href=app.href(Route::Article(method))>
                    {words.method}
                </a>
            </p>
            <Form page />
            <ActionStatus said=page.said />
            <Take page />
            <Merge page />
            <Fresh key>
                <Outcome page />
            </Fresh>
        </div>
    }
    .into_any()
}
