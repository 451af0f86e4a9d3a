//! The way to the guides, for those who do not know what to ask for.

use crate::address::route::{Query, Route};
use crate::app::components::ChoiceLink;
use crate::app::context::use_app;
use crate::model::guide::GuideEntry;
use crate::model::place::KommuneNumber;
use leptos::prelude::*;

/// A link to the guides that fit, each with its name; to all of them where there are none.
#[component]
pub fn ToGuides(
    /// The guides, best first.
    #[prop(optional)]
    guides: Vec<GuideEntry>,
    /// The kommune that they are asked for.
    #[prop(optional_no_strip)]
    place: Option<KommuneNumber>,
) -> impl IntoView {
    let app = use_app();
    let texts = &app.texts.guide;
    let of_guide = |guide: &GuideEntry| {
        let href = app.href(Route::Guide(guide.id.clone(), Vec::new(), Query::at(place)));
        view! { <ChoiceLink href text=guide.name.get(app.lang) kind=Some(texts.offer) /> }.into_any()
    };
    let all = || {
        let href = app.href(Route::Guides(Query::at(place)));
        view! { <ChoiceLink href text=(texts.title, app.lang) /> }.into_any()
    };
    let links: Vec<AnyView> = match guides.is_empty() {
        true => vec![all()],
        false => guides.iter().map(of_guide).collect(),
    };
    view! { <ul class="choices to-guides">{links}</ul> }
}
