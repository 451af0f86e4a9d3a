//! A helpline as one card.

use crate::address::route::Route;
use crate::app::components::{Card, ChannelList, LocalizedText, TrustNotice, basis_today};
use crate::app::context::use_app;
use crate::model::helpline::Helpline;
use leptos::prelude::*;
use std::sync::Arc;

/// A helpline as one card: who answers, and on which channels they answer now.
#[component]
pub fn HelplineCard(
    /// The helpline.
    helpline: Arc<Helpline>,
) -> impl IntoView {
    let app = use_app();
    let basis = {
        let helpline = Arc::clone(&helpline);
        basis_today(app, move |day| helpline.basis_on(day))
    };
    let name = helpline.name.as_str().to_owned();
    view! {
        <Card
            id=helpline.id.to_string()
            href=app.href(Route::Helpline(helpline.id.clone()))
            name=move || name.clone()
        >
            <LocalizedText text=helpline.description.get(app.lang) paragraph=true />
            <ChannelList channels=&helpline.channels basis />
            <HelplineNotice helpline=&helpline />
        </Card>
    }
}

/// How far a helpline can be trusted; the emergency numbers are given by the authority itself.
#[component]
pub fn HelplineNotice<'a>(
    /// The helpline.
    helpline: &'a Helpline,
) -> impl IntoView + use<> {
    helpline.priority.is_none().then(|| {
        view! { <TrustNotice sources=&helpline.sources confirmed=helpline.confirmed /> }
    })
}
