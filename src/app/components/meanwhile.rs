//! What stands in sight until the program comes, where the page made beforehand is not the answer.

use crate::address::route::Route;
use crate::app::components::lang_of_names;
use crate::app::context::use_app;
use crate::find::directory::answering;
use crate::i18n::texts::made::made_texts;
use crate::model::channel::Contact;
use crate::model::helpline::Helpline;
use crate::model::phone::spoken;
use leptos::prelude::*;
use std::sync::Arc;

/// How many lines are named.
const LINES: usize = 2;

/// Lines that answer day and night, and the pages of the kommune and the topic that were chosen: `public/boot.js` shows
/// them on a page with parameters, and makes links of them. Only in pages made beforehand.
#[component]
pub fn Meanwhile() -> impl IntoView {
    let app = use_app();
    let made = made_texts(app.lang);
    let lines = answering(&app.data_now().helplines, None, LINES);
    let line = |line: Arc<Helpline>| {
        let contact = line.channels.iter().map(|channel| &channel.contact);
        let phone = contact.into_iter().find(|contact| matches!(contact, Contact::Phone(_)))?;
        let call = format!("{} {}", app.texts.reach_by.of(phone.kind()), phone.written());
        let heard = spoken(&call);
        Some(view! {
            <li>
                <a class="contact ds-button" href=phone.href() aria-label=heard>
                    {call}
                </a>
                " "
                <span lang=lang_of_names()>{line.name.as_str().to_owned()}</span>
            </li>
        })
    };
    // Without the last part, which is what was chosen: no page, so that it is no link until it is known.
    let folder = |route: Route| {
        app.href(route).trim_end_matches(|letter| letter != '/').trim_end_matches('/').to_owned()
    };
    let link = |of: &'static str, href: String, text: &'static str| {
        view! {
            <p>
                <a class="ds-link" data-of=of data-to=href hidden>
                    {text}
                </a>
            </p>
        }
    };
    let place = app.data_now().places.kommuner.first().map(|kommune| Route::Kommune(kommune.number));
    let topic = Route::Topic(crate::model::taxonomy::Topic::General, None);
    view! {
        <div class="boot-waits boot-help">
            {place.map(|place| link("sted", folder(place), made.of_place))}
            {link("tema", folder(topic), made.of_topic)} <p>{made.talk_meanwhile}</p>
            <ul>{lines.into_iter().map(line).collect_view()}</ul>
        </div>
    }
}
