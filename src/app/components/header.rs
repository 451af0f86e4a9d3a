//! The name of the app, the way out, the other languages and the three doors.

use crate::address::route::{Query, Route};
use crate::app::context::use_app;
use crate::model::lang::Lang;
use crate::model::taxonomy::Tongue;
use crate::vocabulary::Vocabulary;
use leptos::prelude::*;

/// A page with nothing on it.
const EMPTY_PAGE: &str = "tom.html";

/// What stands above every page.
#[component]
pub fn Header() -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    let others = Lang::ALL.iter().copied().filter(|lang| *lang != app.lang && app.offers(*lang));
    // Another language is another document: its texts and data are loaded with it.
    let language = |lang: Lang| {
        // An address without a language has not said that bokmål is wished (`public/choices.js`).
        let name = match app.lang {
            Lang::Nb => view! {
                <span class="header-name">{lang.own_name()}</span>
                <span class="header-offer">{lang.offer()}</span>
            }
            .into_any(),
            _ => lang.own_name().into_any(),
        };
        view! {
            <a
                class="header-language"
                rel="alternate"
                hreflang=lang.as_str()
                lang=lang.as_str()
                href=move || app.href_in(lang, app.route.get())
            >
                {name}
            </a>
        }
    };
    let spoken = Tongue::SPOKEN.map(|tongue| {
        // Sign language has a page in bokmål.
        let lang = if tongue == Tongue::SignLanguage { "nb" } else { tongue.as_str() };
        view! {
            <li>
                <a lang=lang hreflang=lang href=app.href(Route::Speech(tongue))>
                    {tongue.own_name()}
                </a>
            </li>
        }
        .into_any()
    });
    let spoken: Vec<AnyView> = spoken.into();
    // boot.js does it, so that it is there before the app.
    let exit = app.host.may_exit().then(|| {
        view! {
            <a class="header-exit" rel="nofollow" href=app.file(EMPTY_PAGE)>
                {texts.exit}
            </a>
            <p class="exit-hint" role="status" data-hint=texts.exit_hint></p>
        }
    });
    let link = move |route: Route, name: &'static str| {
        let href = app.href(route.clone());
        let current = move || match app.page() {
            page if page == route => Some("page"),
            page => (page.section().as_ref() == Some(&route)).then_some("true"),
        };
        view! {
            <a href=href aria-current=current>
                {name}
            </a>
        }
    };
    // It is in nobody's way who has saved nothing.
    let has_list = move || app.stored_list().flatten().is_some();
    view! {
        <header class="header">
            <a class="header-home" href=app.href(Route::Start)>
                {texts.product}
            </a>
            {exit}
            {others.map(language).map(IntoAny::into_any).collect_view()}
            <details class="header-speech">
                <summary>{texts.more_languages}</summary>
                <ul>{spoken}</ul>
            </details>
            <nav aria-label=texts.menu>
                <ul>
                    <li>{link(Route::Finder(Query::default()), texts.finder_door)}</li>
                    <li>{link(Route::Helplines(Query::default()), texts.helplines_door)}</li>
                    <li>{link(Route::Calendar(Query::default()), texts.calendar_door)}</li>
                    <li class="header-saved" hidden=move || !has_list()>
                        {link(Route::Saved(String::new()), texts.saved_title)}
                    </li>
                </ul>
            </nav>
        </header>
    }
}
