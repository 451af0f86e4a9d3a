//! A helpline as one compact row.

use crate::address::route::Route;
use crate::app::components::{OpenBadge, basis_today};
use crate::app::context::use_app;
use crate::i18n::texts::answer::answer_texts;
use crate::model::channel::{Channel, Contact};
use crate::model::helpline::Helpline;
use crate::model::phone::spoken;
use crate::schedule::civil::Moment;
use leptos::prelude::*;
use std::sync::Arc;

/// A helpline as one compact row: who answers, until when, and one button. The rest is on its page.
#[component]
pub fn HelplineLine(
    /// The helpline.
    helpline: Arc<Helpline>,
) -> impl IntoView {
    let app = use_app();
    let (about, lang) = helpline.description.get(app.lang);
    let about = about.to_owned();
    let lang = (lang != app.lang).then(|| crate::vocabulary::Vocabulary::as_str(lang));
    let channel = first_channel(&helpline, app.now.get_untracked());
    let basis = {
        let helpline = Arc::clone(&helpline);
        basis_today(app, move |day| helpline.basis_on(day))
    };
    let badge = channel.filter(|channel| channel.is_live());
    let badge = badge.map(|channel| view! { <OpenBadge hours=channel.hours.clone() basis /> });
    let action = channel.map(|channel| view! { <Action contact=&channel.contact /> });
    view! {
        <article class="line" data-record=helpline.id.to_string()>
            <h3>
                <a href=app.href(Route::Helpline(helpline.id.clone()))>{helpline.name.as_str().to_owned()}</a>
            </h3>
            <p lang=lang>{about}</p>
            {badge}
            {action}
        </article>
    }
}

/// The channel to offer: the first that is open now; else the first that somebody answers.
fn first_channel(helpline: &Helpline, now: Option<Moment>) -> Option<&Channel> {
    let is_open =
        |channel: &&Channel| channel.is_live() && now.is_some_and(|now| channel.state_at(now).is_open());
    let channels = &helpline.channels;
    let open = channels.iter().find(is_open);
    open.or_else(|| channels.iter().find(|channel| channel.is_live())).or(channels.first())
}

/// The button that calls, writes or opens; plain text where nothing may lead out.
#[component]
fn Action<'a>(contact: &'a Contact) -> impl IntoView + use<> {
    let app = use_app();
    let written = contact.written();
    let text = match contact {
        Contact::Phone(_) => (answer_texts(app.lang).call)(&written),
        _ => format!("{} {written}", app.texts.channel.of(contact.kind())),
    };
    if !app.host.may_leave() {
        return view! { <span class="contact">{text}</span> }.into_any();
    }
    let heard = matches!(contact, Contact::Phone(_) | Contact::Sms(_)).then(|| spoken(&text));
    view! {
        <a class="contact ds-button" rel="noreferrer" href=contact.href() aria-label=heard>
            {text}
        </a>
    }
    .into_any()
}
