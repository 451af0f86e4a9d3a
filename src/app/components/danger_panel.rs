//! What stands above everything where somebody may be in danger.

use crate::app::components::{HelplineLine, TakeAway};
use crate::app::context::use_app;
use crate::find::answer::Alarm;
use crate::model::channel::Contact;
use crate::model::phone::spoken;
use leptos::prelude::*;

/// Whom to call, who to talk to, and what one can do in the next minutes. Calm: it does not block and does not move.
#[component]
pub fn DangerPanel(
    /// What somebody may be in danger of, and whom to call.
    alarm: Alarm,
) -> impl IntoView {
    let app = use_app();
    let texts = &app.texts.crisis;
    let advice = texts.of(alarm.danger);
    let lang = app.texts.crisis_lang();
    let number = |contact: &Contact, name: &str| {
        let (written, name) = (contact.written(), name.to_owned());
        if !app.host.may_leave() {
            return view! {
                <li>
                    <TakeAway to=contact.href() text=format!("{written} {name}") />
                </li>
            }
            .into_any();
        }
        let heard = spoken(&format!("{written} {name}"));
        view! {
            <li>
                <a class="contact ds-button" data-color="danger" href=contact.href() aria-label=heard>
                    {written}
                    " "
                    {name}
                </a>
            </li>
        }
        .into_any()
    };
    let calls = alarm.call.iter().filter_map(|line| {
        let phone = line.channels.iter().find(|channel| matches!(channel.contact, Contact::Phone(_)))?;
        // What the bar above calls it; a name would say the number twice.
        let label = app.texts.emergency_lines.iter().find(|known| known.id == line.id.as_str());
        Some(number(&phone.contact, label.map_or(line.name.as_str(), |known| known.label)))
    });
    let calls = calls.map(IntoAny::into_any).collect_view();
    let talk = alarm.talk.into_iter().map(|helpline| view! { <HelplineLine helpline /> }).collect::<Vec<_>>();
    let talk = (!talk.is_empty()).then(|| {
        view! {
            <h3 lang=lang>{texts.talk}</h3>
            <div class="lines">{talk}</div>
        }
    });
    let steps = advice.steps;
    let steps = (!advice.source.is_empty()).then(|| {
        let step = |step: &&'static str| view! { <li>{*step}</li> };
        view! {
            <h3 lang=lang>{texts.steps_title}</h3>
            <ol lang=lang>{steps.iter().map(step).map(IntoAny::into_any).collect_view()}</ol>
            <p class="danger-source" lang=lang>
                {advice.source}
            </p>
        }
    });
    view! {
        <section class="danger" data-danger aria-labelledby="danger-title">
            <h2 id="danger-title" lang=lang>
                {advice.call}
            </h2>
            <ul class="danger-calls">{calls}</ul>
            {talk}
            {steps}
        </section>
    }
}
