//! Every guide: the first of two steps to somebody who answers.

use super::needs_of_route;
use crate::address::route::{Query, Route};
use crate::app::components::{ChoiceLink, PageTitle, WhenLoaded};
use crate::app::context::use_app;
use crate::model::guide::{GuideEntry, GuideKind};
use crate::vocabulary::Vocabulary;
use leptos::prelude::*;

/// The guides, by what they are for.
#[component]
pub fn Guides() -> impl IntoView {
    let app = use_app();
    let texts = &app.texts.guide;
    let link = move |guide: &GuideEntry| {
        let place = untrack(|| app.place());
        let href = app.href(Route::Guide(guide.id.clone(), Vec::new(), Query::at(place)));
        view! { <ChoiceLink href text=guide.name.get(app.lang) /> }.into_any()
    };
    let groups = move || {
        let data = app.data_now();
        let group = |kind: &GuideKind| {
            let of_kind = data.guides.iter().filter(|guide| guide.kind == *kind);
            let links: Vec<_> = of_kind.map(link).collect();
            view! {
                <section class="group">
                    <h2>{texts.kind.of(*kind)}</h2>
                    <ul class="choices">{links}</ul>
                </section>
            }
        };
        GuideKind::ALL.iter().map(group).collect::<Vec<_>>()
    };
    view! {
        <PageTitle text=texts.title />
        <p class="lead">{texts.lead}</p>
        <WhenLoaded needs=needs_of_route(app)>{groups()}</WhenLoaded>
    }
}
