//! The one way to reach somebody that a card offers first, and the others behind a word.

use crate::app::components::{ChannelList, OpenBadge, TakeAway};
use crate::app::context::use_app;
use crate::find::asking::best_first;
use crate::model::basis::Basis;
use crate::model::channel::{Channel, Contact};
use crate::model::phone::spoken;
use leptos::prelude::*;

/// The best way as a button, and the others when the reader asks for them. Says nothing of hours that nobody knows.
#[component]
pub fn Ways<'a>(
    /// The channels.
    channels: &'a [Channel],
    /// What their hours rest on.
    basis: Signal<Option<Basis>>,
) -> impl IntoView + use<> {
    let app = use_app();
    let ways = best_first(channels, app.now.get_untracked());
    let Some((first, others)) = ways.split_first() else { return ().into_any() };
    let badge = (first.is_live() && first.hours.is_some())
        .then(|| view! { <OpenBadge hours=first.hours.clone() basis /> });
    let others = (!others.is_empty()).then(|| {
        view! {
            <details class="more-ways">
                <summary>{app.texts.more_ways}</summary>
                <ChannelList channels=others basis />
            </details>
        }
    });
    view! {
        <div class="ways">
            <ContactButton contact=&first.contact />
            {badge}
            {others}
        </div>
    }
    .into_any()
}

/// The button that calls, writes or opens.
#[component]
pub fn ContactButton<'a>(
    /// Where it leads.
    contact: &'a Contact,
) -> impl IntoView + use<> {
    let app = use_app();
    let (act, written) = (app.texts.reach_by.of(contact.kind()), contact.written());
    let is_number = matches!(contact, Contact::Phone(_) | Contact::Sms(_));
    // The address of a page or of a mailbox would fill the card; it is on the page of the record.
    let text = if is_number || !app.host.may_leave() { format!("{act} {written}") } else { act.to_owned() };
    if !app.host.may_leave() {
        return view! { <TakeAway to=contact.href() text /> }.into_any();
    }
    let heard = is_number.then(|| spoken(&text));
    let variant = (!is_number).then_some("secondary");
    // For paper, on which nobody can press.
    let address = (!is_number).then_some(written);
    view! {
        <a
            class="contact ds-button"
            data-variant=variant
            data-address=address
            rel="noreferrer"
            href=contact.href()
            aria-label=heard
        >
            {text}
        </a>
    }
    .into_any()
}
