//! Where the facts come from, and what the app does with what one types.

use crate::app::components::{Offline, PageTitle, WhenLoaded};
use crate::app::context::use_app;
use crate::i18n::texts::Section;
use leptos::prelude::*;

/// About the information.
#[component]
pub fn About() -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    let section = |section: &Section| {
        let Section { title, text } = *section;
        view! {
            <h2>{title}</h2>
            <p>{text}</p>
        }
    };
    let made = move || {
        let today = app.files.with_untracked(|files| files.manifest().and_then(|manifest| manifest.today));
        today.map(|today| {
            view! {
                <p class="notice">
                    <time datetime=String::from(
                        today,
                    )>{texts.data_from.with(&[&texts.say_date(today)])}</time>
                </p>
            }
        })
    };
    view! {
        <PageTitle text=texts.about_title />
        <div class="prose" lang=texts.about_lang()>
            {texts.about_sections.iter().map(section).map(IntoAny::into_any).collect_view()}
        </div>
        {app.host.may_store().then(|| view! { <Offline /> })}
        <WhenLoaded needs=Memo::new(|_| Vec::new())>{made()}</WhenLoaded>
    }
}
