//! The emergency numbers as one compact row.

use crate::address::facet::{Facet, Selection};
use crate::address::route::Route;
use crate::app::components::{LocalizedText, TakeAway};
use crate::app::context::{App, use_app};
use crate::find::directory::danger_of_choice;
use crate::model::basis::Basis;
use crate::model::channel::Contact;
use crate::model::helpline::Helpline;
use crate::model::lang::Lang;
use crate::model::phone::spoken;
use crate::model::taxonomy::Topic;
use crate::vocabulary::Vocabulary;
use leptos::prelude::*;
use std::sync::Arc;

/// The emergency numbers, each with what it is for; where a topic that was chosen speaks of danger, under what to do
/// about it.
#[component]
pub fn EmergencyRow(
    /// The emergency lines, in their order.
    helplines: Vec<Arc<Helpline>>,
    /// What was chosen.
    chosen: Selection,
) -> impl IntoView {
    let app = use_app();
    let danger = danger_of_choice(&chosen);
    let title = danger.map_or(app.texts.emergency_group, |danger| app.texts.crisis.of(danger).call);
    let lang = danger.and_then(|_| app.texts.crisis_lang());
    let topics = Topic::ALL.iter().filter(|topic| chosen.has(Facet::Topic, **topic as usize));
    let more = topics.copied().find(|topic| danger.is_some_and(|danger| danger.topics().contains(topic)));
    let more = more.map(|topic| {
        let href = app.href(Route::Topic(topic, app.place()));
        view! {
            <p>
                <a class="ds-link" lang=lang href=href>
                    {app.texts.crisis.steps_title}
                </a>
            </p>
        }
    });
    let numbers = helplines.into_iter().map(|helpline| number(app, helpline).into_any()).collect_view();
    view! {
        <section class="emergency-row wide" aria-labelledby="emergency-row">
            <h2 id="emergency-row" lang=lang>
                {title}
            </h2>
            <ul>{numbers}</ul>
            {more}
        </section>
    }
}

/// A number to call, and the way to its page.
fn number(app: App, helpline: Arc<Helpline>) -> impl IntoView {
    let phone = helpline.channels.iter().find(|channel| matches!(channel.contact, Contact::Phone(_)));
    let label = phone.and_then(|phone| phone.label.as_ref()).map(|label| label.get(app.lang));
    // What the bar above calls it; a name would say the number twice.
    let known = app.texts.emergency_lines.iter().find(|known| known.id == helpline.id.as_str());
    let known = known.map(|known| (known.label, app.lang));
    let text = known.or(label).unwrap_or((helpline.name.as_str(), Lang::Nb));
    let call = phone.map(|phone| {
        let written = phone.contact.written();
        if !app.host.may_leave() {
            return view! { <TakeAway to=phone.contact.href() text=written /> }.into_any();
        }
        let heard = spoken(&format!("{written} {}", text.0));
        view! {
            <a class="contact ds-button" data-color="danger" href=phone.contact.href() aria-label=heard>
                {written}
            </a>
        }
        .into_any()
    });
    let page = view! {
        <a href=app.href(Route::Helpline(helpline.id.clone()))>
            <LocalizedText text />
        </a>
    };
    let id = helpline.id.to_string();
    let state = move || app.now.get().map(|now| helpline.state_at(now).as_str());
    let basis = move || app.now.get().map(|_| Basis::Fresh.as_str());
    view! {
        <li data-record=id data-open=state data-basis=basis>
            {call}
            {page}
        </li>
    }
}
