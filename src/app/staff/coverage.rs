//! Which kommune has which kind of measure registered: a table, a map and each kommune by itself.

mod kommune;
mod picture;
mod table;

use super::choices;
use super::select::Select;
use crate::address::report::letter;
use crate::address::staff::{StaffPage, param};
use crate::app::browser;
use crate::app::components::{BackLink, Fresh, LiveText, PageTitle};
use crate::app::context::{App, use_app};
use crate::app::handler::handler;
use crate::find::coverage::{Asked, Only, Registered, csv, kinds, registered, shown};
use crate::i18n::texts::staff::{CoverageWords, StaffWords};
use crate::vocabulary::Vocabulary;
use kommune::Kommune;
use leptos::prelude::*;
use picture::Picture;
use table::Table;

/// What a spreadsheet takes.
const CSV: &str = "text/csv;charset=utf-8";

/// The page.
#[derive(Clone, Copy)]
struct Coverage {
    app: App,
    words: &'static CoverageWords,
    /// What was asked.
    asked: Memo<Asked>,
    /// What is registered for each kommune.
    found: Memo<Vec<Registered>>,
    /// The kommuner that are shown, in order.
    shown: Memo<Vec<usize>>,
}

/// Draws the page.
pub fn page(words: &'static StaffWords) -> AnyView {
    let app = use_app();
    let words = &words.coverage;
    let asked = Memo::new(move |_| Asked::read(&choices(app)));
    let found = Memo::new(move |_| {
        let data = app.data();
        registered(&data.services, &data.places, asked.read().kind)
    });
    let shown = Memo::new(move |_| shown(&asked.read(), &found.read(), &app.data().places));
    let coverage = Coverage { app, words, asked, found, shown };
    let of_kommune = move || asked.with(|asked| asked.kommune);
    let key = Signal::derive(move || of_kommune().map(String::from).unwrap_or_default());
    let part = move || match untrack(of_kommune) {
        Some(number) => view! { <Kommune coverage number /> }.into_any(),
        None => view! { <All coverage /> }.into_any(),
    };
    view! { <Fresh key>{part()}</Fresh> }.into_any()
}

/// All kommuner.
#[component]
fn All(coverage: Coverage) -> impl IntoView {
    let Coverage { app, words, found, shown, .. } = coverage;
    let status = move || {
        let (shown, found) = (shown.read(), found.read());
        let with = shown.iter().filter(|at| !found[**at].here.is_empty()).count();
        words.status.with(&[&shown.len().to_string(), &with.to_string()])
    };
    let save = move |_| {
        let data = app.data_now();
        let heads = ["nr", words.kommune, words.fylke, words.here, words.neighbours, words.regional];
        let file = csv(&heads, &shown.read_untracked(), &found.read_untracked(), &data.places);
        let _ = browser::save_file(words.csv_name, CSV, &file);
    };
    view! {
        <BackLink
            to=crate::address::route::Route::Article(None)
            text=app.texts.professionals_link.to_owned()
        />
        <PageTitle text=words.title />
        <p class="lead">{words.lead}</p>
        <p class="notice">{words.caution}</p>
        <div class="staff-choices">{selects(coverage)}</div>
        <p role="status">
            <LiveText text=Signal::derive(status) />
        </p>
        <ul class="staff-means">
            <li>{words.here_means}</li>
            <li>{words.neighbours_means}</li>
            <li>{words.regional_means}</li>
        </ul>
        <div class="acts">
            <button type="button" class="ds-button" data-variant="secondary" on:click=handler(save)>
                {words.csv}
            </button>
            <button
                type="button"
                class="ds-button"
                data-variant="secondary"
                on:click=handler(|_| browser::print())
            >
                {app.texts.print}
            </button>
        </div>
        <div class="staff-coverage">
            <Picture coverage />
            <Table coverage />
        </div>
        <Report coverage />
    }
}

fn selects(coverage: Coverage) -> Vec<AnyView> {
    let Coverage { app, words, .. } = coverage;
    let data = app.data_now();
    let none = |said: &str| std::iter::once((String::new(), said.to_owned()));
    let of_kind = |kind| (Vocabulary::as_str(kind).to_owned(), app.texts.service_type.of(kind).to_owned());
    let kinds = none(words.all_kinds).chain(kinds(&data.services).into_iter().map(of_kind)).collect();
    let fylker = data.places.fylker.iter().map(|fylke| (fylke.number.to_string(), fylke.name().to_owned()));
    let only = Only::ALL.iter().zip(words.only_names);
    let choice =
        |name, label, options| view! { <Select page=StaffPage::Coverage name label options /> }.into_any();
    vec![
        choice(param::KIND, words.kind, kinds),
        choice(param::FYLKE, words.fylke, none(words.country).chain(fylker).collect()),
        choice(
            param::ONLY,
            words.only,
            only.map(|(only, said)| (only.as_str().to_owned(), said.to_owned())).collect(),
        ),
    ]
}

/// How to tell of a service that is missing, where the site has a mailbox for it.
#[component]
fn Report(coverage: Coverage) -> impl IntoView {
    let Coverage { app, words, asked, .. } = coverage;
    let mail = app.files.with_untracked(|files| files.manifest()?.site.mail.clone());
    let link = mail.map(|mail| {
        let name =
            move || asked.read().kommune.and_then(|number| app.kommune_name(number)).unwrap_or_default();
        let href = move || {
            letter(&mail, words.letter.with(&[&name()]).trim_end_matches([':', ' ']), words.letter_text)
        };
        view! {
            <p>
                <a class="ds-link" href=href>
                    {words.report_link}
                </a>
            </p>
        }
    });
    view! {
        <h2>{words.report_title}</h2>
        <p>{words.report}</p>
        {link}
    }
}
