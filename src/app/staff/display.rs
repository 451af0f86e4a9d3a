//! For whoever keeps a display in a public place: makes its address, and says how it is set up.

use super::select::Select;
use super::{choices, with_choice};
use crate::address::kiosk::{Kiosk, Setting};
use crate::address::route::Route;
use crate::address::staff::StaffPage;
use crate::app::browser;
use crate::app::components::{Fresh, PageTitle, QrCode};
use crate::app::context::{App, use_app};
use crate::app::handler::handler;
use crate::i18n::texts::staff::{DisplayWords, StaffWords};
use crate::model::lang::Lang;
use crate::vocabulary::Vocabulary;
use leptos::prelude::*;

const PAGE: StaffPage = StaffPage::Display;
/// What is offered of seconds, languages and hours; the first of each is what holds where nothing is chosen.
const SECONDS: [&str; 7] = ["60", "30", "90", "120", "180", "300", "600"];
const LANGUAGES: [&str; 6] = ["nb,nn,en", "nn,nb,en", "en,nb,nn", "nb,en", "nn,en", "nb"];
const HOURS: [&str; 7] = ["3", "0", "1", "2", "4", "5", "6"];

/// Draws the page.
pub fn page(words: &'static StaffWords) -> AnyView {
    let app = use_app();
    let words = &words.display;
    let key = Signal::derive(move || choices(app).written());
    view! {
        <PageTitle text=words.title />
        <p class="lead">{words.lead}</p>
        <div class="staff-choices">
            {select(Setting::Place, words.place, places(app, words))}
            {select(
                Setting::Languages,
                words.languages,
                LANGUAGES.map(|list| pair(list, named(list))).into(),
            )} {select(Setting::First, words.first, firsts(app, words))}
            {select(Setting::Idle, words.idle, SECONDS.map(|of| pair(of, words.seconds.with(&[of]))).into())}
            {select(Setting::Rest, words.rest, rests(words))}
            {select(Setting::Quiet, words.quiet, HOURS.map(|of| pair(of, format!("kl. {of}"))).into())}
            {select(Setting::Orientation, words.orientation, orientations(words))} <Report words />
        </div>
        <Fresh key>{made(app, words)}</Fresh>
        <h2>{words.steps_title}</h2>
        <ol class="staff-steps">
            {words.steps.map(|step| view! { <li>{step}</li> }.into_any()).collect_view()}
        </ol>
    }
    .into_any()
}

fn pair(value: &str, said: impl Into<String>) -> (String, String) {
    (value.to_owned(), said.into())
}

fn select(setting: Setting, label: &'static str, options: Vec<(String, String)>) -> AnyView {
    view! { <Select page=PAGE name=setting.as_str() label options /> }.into_any()
}

/// What the languages of a list call themselves.
fn named(list: &str) -> String {
    let names: Vec<&str> = list.split(',').filter_map(Lang::from_word).map(Lang::own_name).collect();
    names.join(", ")
}

fn places(app: App, words: &DisplayWords) -> Vec<(String, String)> {
    let data = app.data_now();
    let mut places: Vec<_> = data
        .places
        .kommuner
        .iter()
        .map(|kommune| pair(&kommune.number.to_string(), kommune.name()))
        .collect();
    places.sort_by(|a, b| a.1.cmp(&b.1));
    places.insert(0, pair("", words.no_place));
    places
}

fn firsts(app: App, words: &DisplayWords) -> Vec<(String, String)> {
    let texts = app.texts;
    vec![
        pair("", words.first_usual),
        pair("/", texts.start_title),
        pair("/tjenester", texts.finder_door),
        pair("/hjelpetelefoner", texts.helplines_door),
        pair("/kalender", texts.calendar_door),
    ]
}

fn rests(words: &DisplayWords) -> Vec<(String, String)> {
    vec![
        pair("", words.rest_all),
        pair("klokke", words.rest_clock),
        pair("klokke,moter", words.rest_meetings),
        pair("klokke,telefoner", words.rest_helplines),
    ]
}

fn orientations(words: &DisplayWords) -> Vec<(String, String)> {
    vec![pair("auto", words.auto), pair("staende", words.portrait), pair("liggende", words.landscape)]
}

/// Whom to tell, in a field of its own.
#[component]
fn Report(words: &'static DisplayWords) -> impl IntoView {
    let app = use_app();
    let name = Setting::Report.as_str();
    let value = untrack(|| choices(app)).get(name).to_owned();
    let change = move |event| {
        app.go(with_choice(PAGE, &untrack(|| choices(app)), name, &event_target_value(&event)));
    };
    view! {
        <div class="staff-choice">
            <label class="ds-label" for=name>
                {words.report}
            </label>
            <input class="ds-input" id=name type="text" value=value on:change=handler(change) />
        </div>
    }
}

/// The address that was made, and what of it is not understood.
fn made(app: App, words: &'static DisplayWords) -> AnyView {
    let written = untrack(|| choices(app)).written();
    let (_, misread) = Kiosk::read(&written);
    let start = format!("{}{}", browser::origin(), app.href_in(Lang::Nb, Route::Start));
    let settings = if written.is_empty() { String::new() } else { format!("&{written}") };
    let address = format!("{start}?vert=kiosk{settings}");
    let told = misread
        .iter()
        .map(|one| view! { <li>{format!("{}: {}", one.name, one.found)}</li> }.into_any())
        .collect_view();
    let told = (!misread.is_empty()).then(|| {
        view! {
            <div class="notice">
                <p>{words.misread}</p>
                <ul>{told}</ul>
            </div>
        }
    });
    view! {
        <h2>{words.result}</h2>
        {told}
        <label class="ds-label" for="address">
            {words.address}
        </label>
        <input class="ds-input" id="address" readonly value=address.clone() />
        <p>
            <a class="ds-button" rel="external" target="_blank" href=address.clone()>
                {words.show}
            </a>
        </p>
        <QrCode of=address caption=words.code />
    }
    .into_any()
}
