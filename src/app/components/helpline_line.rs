//! A helpline as one compact row.

use crate::address::facet::Selection;
use crate::address::route::Route;
use crate::app::components::{ContactButton, LocalizedText, OpenBadge, Row, basis_today, lang_of_names};
use crate::app::context::{App, use_app};
use crate::find::directory::first_channel;
use crate::model::helpline::Helpline;
use leptos::prelude::*;
use std::sync::Arc;

/// A helpline as one compact row: who answers, until when, and one button. The rest is on its page.
#[component]
pub fn HelplineLine(
    /// The helpline.
    helpline: Arc<Helpline>,
    /// What was chosen: the button uses a channel that was asked for.
    #[prop(optional)]
    chosen: Selection,
) -> impl IntoView {
    let app = use_app();
    let channel = first_channel(&helpline, &chosen, app.now.get_untracked());
    let basis = {
        let helpline = Arc::clone(&helpline);
        basis_today(app, move |day| helpline.basis_on(day))
    };
    let badge = channel.filter(|channel| channel.is_live());
    let badge = badge.map(|channel| view! { <OpenBadge hours=channel.hours.clone() basis /> });
    let action = channel.map(|channel| view! { <ContactButton contact=&channel.contact /> });
    let (about, lang) = helpline.description.get(app.lang);
    view! {
        <article class="line" data-record=helpline.id.to_string()>
            <h3>
                <a lang=lang_of_names() href=app.href(Route::Helpline(helpline.id.clone()))>
                    {helpline.name.as_str().to_owned()}
                </a>
            </h3>
            <LocalizedText text=(first_sentence(about), lang) paragraph=true />
            {badge}
            {action}
        </article>
    }
}

/// A helpline as a compact row of a list; made anew when another of its channels comes first.
pub fn helpline_line(app: App, helpline: Arc<Helpline>, chosen: Selection) -> Row {
    let first = first_channel(&helpline, &chosen, app.now.get()).map(|channel| channel.contact.href());
    Row::of(format!("{} {}", helpline.id, first.unwrap_or_default()), move || {
        view! { <HelplineLine helpline=Arc::clone(&helpline) chosen /> }
    })
}

/// The first sentence of a text.
fn first_sentence(text: &str) -> &str {
    let is_end = |(at, _): &(usize, &str)| text[at + 2..].chars().next().is_some_and(char::is_uppercase);
    text.match_indices(". ").find(is_end).map_or(text, |(at, _)| &text[..=at])
}
