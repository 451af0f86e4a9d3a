//! The frame of every page: emergency numbers, menu, the page of the route, and what stands below.

#[cfg(not(feature = "csr"))]
use crate::app::components::Meanwhile;
use crate::app::components::{EmergencyBar, Footer, Fresh, Header, Rest};
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
    view! {
        <a class="ds-skip-link" href="#main">
            {app.texts.skip_to_content}
        </a>
        <EmergencyBar />
        <Header />
        <main id="main" tabindex="-1">
            {waiting}
            <Fresh key>{(app.program.page_of)(page.get_untracked())}</Fresh>
        </main>
        <Footer />
        {app.kiosk.get_value().map(|kiosk| view! { <Rest kiosk /> })}
    }
}
