//! A section that is folded until somebody wants it.

use super::{Members, lines, title};
use crate::app::components::{LiveText, Rows};
use crate::app::context::use_app;
use crate::find::directory::Section;
use crate::vocabulary::Vocabulary;
use leptos::prelude::*;

/// A section that is folded, with how many helplines are in it.
#[component]
pub fn Fold(
    /// The section.
    section: Section,
    /// All sections.
    found: Memo<Vec<Members>>,
) -> impl IntoView {
    let app = use_app();
    let rows = Signal::derive(move || lines(app, section, found, app.chosen()));
    let count = move || format!(" ({})", rows.get().len());
    // By its id it stays open when the program takes the place of the page.
    view! {
        <details class="fold wide" id=id(section)>
            <summary>
                <h2>{title(app, section)} <LiveText text=Signal::derive(count) /></h2>
            </summary>
            <div class="cards">
                <Rows rows />
            </div>
        </details>
    }
}

fn id(section: Section) -> String {
    match section {
        Section::About(topic) => format!("om-{}", topic.as_str()),
        Section::Young => "unge".to_owned(),
        _ => "nett".to_owned(),
    }
}
