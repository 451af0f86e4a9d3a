//! The frame of every page: emergency numbers, menu, the page of the route, and what stands below.

use crate::address::route::Route;
#[cfg(not(feature = "csr"))]
use crate::app::components::Meanwhile;
use crate::app::components::{EmergencyBar, Footer, FrameEnd, Fresh, Header, Outdated, Rest};
use crate::app::context::App;
use leptos::prelude::*;

/// The whole app.
#[component]
pub fn Shell(
    /// Its state, which all components get from the context.
    app: App,
) -> impl IntoView {
    provide_context(app);
    // A page stays when only what was chosen on it changes.
    let page = Memo::new(move |_| app.page());
    let key = Signal::derive(move || app.href(page.get()));
    // Seen until the app starts, where the prerendered page is not that of the address.
    #[cfg(feature = "csr")]
    let waiting = ();
    #[cfg(not(feature = "csr"))]
    let waiting = view! {
        <p class="loading boot-waits">{app.texts.loading}</p>
        {app.route.with_untracked(|route| route.query().is_some()).then(|| view! { <Meanwhile /> })}
    };
    // What is for staff is in bokmål where the app is in a language that few can write.
    let lang = app.texts.crisis_lang().filter(|_| app.route.with_untracked(Route::is_for_staff));
    let is_whole = app.host.is_whole_page();
    // A page made beforehand knows no host.
    let has_end = !is_whole || cfg!(not(feature = "csr"));
    let content = view! {
        {waiting}
        <Outdated />
        <Fresh key>{(app.program.page_of)(page.get_untracked())}</Fresh>
        {has_end.then(|| view! { <FrameEnd /> })}
    };
    // A part of another page has neither its landmarks nor its menu.
    if !is_whole {
        return view! {
            <EmergencyBar />
            <div id="main" class="main" tabindex="-1" lang=lang>
                {content}
            </div>
        }
        .into_any();
    }
    view! {
        <a class="ds-skip-link" href="#main">
            {app.texts.skip_to_content}
        </a>
        <EmergencyBar />
        <Header />
        <main id="main" class="main" tabindex="-1" lang=lang>
            {content}
        </main>
        <Footer />
        {app.kiosk.get_value().map(|kiosk| view! { <Rest kiosk /> })}
    }
    .into_any()
}
