//! How to reach a kommune itself, and what to do where that is all that is known.

use crate::app::components::{LocalizedText, contact_link};
use crate::app::context::{App, use_app};
use crate::model::channel::{Channel, ChannelKind, Contact};
use crate::model::place::KommuneNumber;
use leptos::prelude::*;

/// The ways to reach a kommune: its switchboard, its mailbox, its web page, and the offices that are known.
#[component]
pub fn KommuneWays(
    /// The kommune.
    kommune: KommuneNumber,
    /// Only how to call it, its page, and its mailbox where no number is known: what its offices answer is not said.
    #[prop(optional)]
    is_brief: bool,
    /// More ways, after those of the kommune.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    let data = app.data_now();
    let channels = data.contacts(kommune).map(|contacts| contacts.channels.clone()).unwrap_or_default();
    let has_switchboard = channels.iter().any(is_switchboard);
    let site = data.places.kommune(kommune).map(|kommune| Contact::Web(kommune.url.clone()));
    // The offices come after the page of the kommune.
    let is_mailbox = |channel: &Channel| channel.contact.kind() == ChannelKind::Email;
    let is_shown = |channel: &Channel| {
        !is_brief || (channel.label.is_none() && !(has_switchboard && is_mailbox(channel)))
    };
    let channels = channels.into_iter().filter(is_shown);
    let (offices, own): (Vec<_>, Vec<_>) = channels.partition(|channel| channel.label.is_some());
    let site = site.map(|site| {
        view! {
            <li>
                <span class="channel-kind">{texts.channel.of(ChannelKind::Web)}</span>
                {contact_link(app, &site, "")}
            </li>
        }
    });
    let missing = if is_brief { texts.number_there } else { texts.no_switchboard };
    let missing = (!has_switchboard).then(|| view! { <li class="channel-about">{missing}</li> });
    view! {
        <ul class="channels">
            {own.iter().map(|channel| item(app, channel).into_any()).collect_view()} {site} {missing}
            {offices.iter().map(|channel| item(app, channel).into_any()).collect_view()}
            {children.map(|children| children())}
        </ul>
    }
}

fn is_switchboard(channel: &Channel) -> bool {
    channel.label.is_none() && channel.contact.kind() == ChannelKind::Phone
}

fn item(app: App, channel: &Channel) -> impl IntoView + use<> {
    let texts = app.texts;
    let kind = channel.contact.kind();
    let name = match (&channel.label, kind) {
        (Some(label), _) => {
            view! { <LocalizedText text=label.get(app.lang) class="channel-kind" /> }.into_any()
        }
        (None, ChannelKind::Phone) => {
            view! { <span class="channel-kind">{texts.switchboard}</span> }.into_any()
        }
        _ => view! { <span class="channel-kind">{texts.channel.of(kind)}</span> }.into_any(),
    };
    let caution = (kind == ChannelKind::Email)
        .then(|| view! { <p class="channel-about">{texts.no_illness_in_mail}</p> });
    view! { <li>{name} {contact_link(app, &channel.contact, texts.channel.of(kind))} {caution}</li> }
}
