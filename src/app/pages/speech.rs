//! What there is for those who speak another language than the app, in it.

use super::needs_of_route;
use super::not_found::Missing;
use crate::address::route::Route;
use crate::app::components::{HelplineLine, PageTitle, WhenLoaded, contact_link};
use crate::app::context::{App, use_app};
use crate::find::speech::{lines_beside, lines_in, services_in};
use crate::i18n::texts::SpeechWords;
use crate::i18n::texts::speech::ASKS_INTERPRETER;
use crate::model::channel::Contact;
use crate::model::helpline::Helpline;
use crate::model::lang::Lang;
use crate::model::taxonomy::Tongue;
use crate::vocabulary::Vocabulary;
use leptos::prelude::*;
use std::sync::Arc;

/// The page of a language: whom to call when it is urgent, who speaks it, who can be reached otherwise.
#[component]
pub fn SpeechPage(
    /// The language.
    tongue: Tongue,
) -> impl IntoView {
    let app = use_app();
    let page = move || match SpeechWords::find(&app.data_now().speech, tongue) {
        Some(words) => found(app, tongue, words),
        None => view! { <Missing text=app.texts.not_found_text /> }.into_any(),
    };
    view! { <WhenLoaded needs=needs_of_route(app)>{page()}</WhenLoaded> }
}

fn found(app: App, tongue: Tongue, words: &'static SpeechWords) -> AnyView {
    let data = app.data_now();
    let urgent = app.texts.emergency_lines.iter().zip(words.lines).filter_map(|(line, label)| {
        let record = data.helplines.iter().find(|record| record.id.as_str() == line.id)?;
        let mut contacts = record.channels.iter().map(|channel| &channel.contact);
        let call = contacts.find(|contact| matches!(contact, Contact::Phone(_)))?;
        let item = view! { <li>{contact_link(app, call, label)} <span>{label}</span></li> };
        Some(item.into_any())
    });
    let urgent: Vec<AnyView> = urgent.collect();
    let services = services_in(&data, tongue).into_iter().map(|service| {
        view! {
            <li>
                <a class="ds-link" href=app.href(Route::Service(service.id.clone()))>
                    {service.name.as_str().to_owned()}
                </a>
            </li>
        }
        .into_any()
    });
    let services: Vec<AnyView> = services.collect();
    let speakers = lines(lines_in(&data, tongue));
    let none = (speakers.is_empty() && services.is_empty()).then(|| view! { <p>{words.none}</p> });
    let others = lines(lines_beside(&data, tongue));
    let rest = match tongue {
        Tongue::SignLanguage => Lang::Nb,
        _ => Lang::En,
    };
    let mail = app.files.with_untracked(|files| files.manifest()?.site.mail.clone());
    let mail = mail.map(|mail| view! { <p>{contact_link(app, &Contact::Email(mail), "")}</p> });
    let start = app.href_in(rest, Route::Start);
    view! {
        <div class="speech" lang=words.lang dir=words.dir>
            <PageTitle text=words.title />
            <h2>{words.urgent}</h2>
            <ul class="speech-urgent">{urgent}</ul>
            <p class="lead">{words.lead}</p>
            <p>{words.interpreter} " " <strong lang="nb">{ASKS_INTERPRETER}</strong></p>
            <h2>{words.speakers}</h2>
            {none}
            {said(app, speakers)}
            <ul lang="nb" dir="ltr">
                {services}
            </ul>
            <h2>{words.others}</h2>
            {said(app, others)}
            <p>
                <a class="ds-link" href=start>
                    {words.rest}
                </a>
            </p>
            <p class="notice">{words.unchecked}</p>
            {mail}
        </div>
    }
    .into_any()
}

fn lines(lines: Vec<Arc<Helpline>>) -> Vec<AnyView> {
    lines.into_iter().map(|helpline| view! { <HelplineLine helpline /> }.into_any()).collect()
}

/// Lines as all pages show them, so in the language of the app.
fn said(app: App, lines: Vec<AnyView>) -> AnyView {
    view! {
        <div class="lines" lang=app.lang.as_str() dir="ltr">
            {lines}
        </div>
    }
    .into_any()
}
