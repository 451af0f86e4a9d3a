//! Whom to call when it is urgent, on every page.

use crate::app::context::use_app;
use crate::i18n::texts::EmergencyLine;
use crate::model::phone::spoken;
use leptos::prelude::*;

/// The emergency numbers as one bar. `index.html` has the same for those without the app.
#[component]
pub fn EmergencyBar() -> impl IntoView {
    let app = use_app();
    let line = |line: &EmergencyLine| {
        let EmergencyLine { number, written, label, .. } = *line;
        let words = view! {
            <strong>{written}</strong>
            " "
            {label}
        };
        if app.host.may_leave() {
            let heard = spoken(&format!("{written} {label}"));
            view! {
                <li>
                    <a href=format!("tel:{number}") aria-label=heard>
                        {words}
                    </a>
                </li>
            }
            .into_any()
        } else {
            view! {
                <li>
                    <button type="button" data-take=format!("tel:{number}")>
                        {words}
                    </button>
                </li>
            }
            .into_any()
        }
    };
    view! {
        <section class="emergency-bar" aria-label=app.texts.emergency_title>
            <ul>{app.texts.emergency_lines.iter().map(line).map(IntoAny::into_any).collect_view()}</ul>
        </section>
    }
}
