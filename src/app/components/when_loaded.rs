//! The three states of a part that needs data: on its way, failed, shown.

use crate::app::components::Fresh;
use crate::app::context::use_app;
use crate::app::handler::handler;
use crate::app::loader;
use crate::app::loading::Loading;
use crate::dataset::manifest::Need;
use leptos::prelude::*;

/// Shows its children when the data that they need is there. Until then it shows nothing for half a second, then a
/// word (the style waits, not the app); and when the data does not come, what to do instead.
#[component]
pub fn WhenLoaded(
    /// The data. It is asked for again when this changes.
    needs: Memo<Vec<Need>>,
    /// The part.
    children: ChildrenFn,
) -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    let load = move || loader::spawn_load(app, needs.get_untracked());
    Effect::new(move || loader::spawn_load(app, needs.get()));
    let loading = Memo::new(move |_| app.loading(&needs.get()));
    let retry = move |_| {
        app.files.update(|files| files.retry());
        load();
    };
    let part = move || match loading.get_untracked() {
        Loading::Ready => children(),
        Loading::Waiting => view! {
            <p class="loading" role="status">
                {texts.loading}
            </p>
        }
        .into_any(),
        Loading::Failed => view! {
            <div class="ds-alert" data-color="warning" role="alert">
                <h2>{texts.failed_title}</h2>
                <p>{texts.failed_text}</p>
                <button type="button" class="ds-button" on:click=handler(retry)>
                    {texts.try_again}
                </button>
            </div>
        }
        .into_any(),
    };
    view! { <Fresh key=move || format!("{:?}", loading.get())>{part()}</Fresh> }
}
