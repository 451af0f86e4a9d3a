//! The kommune itself: whom to ring, where to write, who does what.

use crate::address::route::Route;
use crate::app::components::{KommuneWays, SourceLine, contact_link, lang_of_names};
use crate::app::context::use_app;
use crate::find::answer::coordinators;
use crate::model::channel::Contact;
use crate::model::lang::Lang;
use crate::model::place::KommuneNumber;
use crate::vocabulary::Vocabulary;
use leptos::prelude::*;

/// The number of the emergency doctor, among the lines of the bar.
const DOCTOR: &str = "116117";

/// One box with the ways to reach the kommune, its coordinator for relatives, and the emergency doctor.
#[component]
pub fn OwnKommune(
    /// The kommune.
    number: KommuneNumber,
) -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    let data = app.data_now();
    let coordinator = |service: &std::sync::Arc<crate::model::service::Service>| {
        let way = service
            .channels
            .first()
            .map(|channel| contact_link(app, &channel.contact, texts.channel.of(channel.contact.kind())));
        view! {
            <li>
                <span class="channel-kind">{texts.service_type.of(service.kind)}</span>
                {way}
                <a class="ds-link" lang=lang_of_names() href=app.href(Route::Service(service.id.clone()))>
                    {service.name.as_str().to_owned()}
                </a>
            </li>
        }
    };
    let coordinators =
        coordinators(&data, number).iter().map(coordinator).map(IntoAny::into_any).collect_view();
    let doctor = texts.emergency_lines.iter().find(|line| line.number == DOCTOR).and_then(|line| {
        let contact = Contact::Phone(line.number.to_owned().try_into().ok()?);
        Some(view! {
            <li>
                <span class="channel-kind">{line.label}</span>
                {contact_link(app, &contact, line.label)}
            </li>
        })
    });
    // A kommune that writes to people in another language than this page offers it.
    let langs = data.places.kommune(number).map(|kommune| kommune.langs()).unwrap_or_default();
    let form = langs.into_iter().filter(|lang| *lang != app.lang).map(|lang| {
        let label = if lang == Lang::Se { texts.languages_label } else { texts.kommune_form };
        view! {
            <li>
                <span class="channel-kind">{label}</span>
                <a
                    class="ds-link"
                    rel="alternate"
                    hreflang=lang.as_str()
                    lang=lang.as_str()
                    href=app.href_in(lang, Route::Kommune(number))
                >
                    {lang.own_name()}
                </a>
            </li>
        }
        .into_any()
    });
    let form: Vec<AnyView> = form.collect();
    let sources = data.contacts(number).map(|contacts| view! { <SourceLine sources=&contacts.sources /> });
    view! {
        <section class="group own-kommune">
            <h2>{texts.kommune_own}</h2>
            <KommuneWays kommune=number>{coordinators} {doctor} {form}</KommuneWays>
            {sources}
        </section>
    }
}
