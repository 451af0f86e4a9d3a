//! What stands below every page.

use crate::address::route::Route;
use crate::app::components::{Choices, Found};
use crate::app::context::use_app;
use leptos::prelude::*;

/// What the reader should know about the facts, and where to read more.
#[component]
pub fn Footer() -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    let day = app.data_now().published.map(|day| {
        let said = texts.published.with(&[&texts.say_date(day)]);
        view! {
            <p class="footer-published">
                <time datetime=String::from(day)>{said}</time>
                " "
                <span class="footer-offline">{texts.without_network}</span>
            </p>
        }
    });
    // In a page made beforehand they would only be weight: the first HTML has to come in one round trip.
    let for_the_program = cfg!(feature = "csr").then(|| {
        view! {
            <Found />
            <Choices />
        }
    });
    view! {
        <footer class="footer">
            {for_the_program} {(!texts.unchecked.is_empty()).then(|| view! { <p>{texts.unchecked}</p> })}
            {day} <p>{texts.footer_unconfirmed}</p> <p>{texts.footer_private}</p>
            {app.host.may_exit().then(|| view! { <p>{texts.footer_exit}</p> })} <p class="footer-links">
                <a class="ds-link" href=app.href(Route::About)>
                    {texts.about_link}
                </a>
                <a class="ds-link" href=app.href(Route::Accessibility)>
                    {texts.accessibility_link}
                </a>
                <a class="ds-link" href=app.href(Route::Kommuner)>
                    {texts.kommuner_title}
                </a>
                <a class="ds-link" href=app.href(Route::Article(None))>
                    {texts.professionals_link}
                </a>
            </p>
        </footer>
    }
}
