//! The way to the guides, for those who do not know what to ask for.

use crate::address::route::{Query, Route};
use crate::app::components::LocalizedText;
use crate::app::context::use_app;
use crate::model::guide::GuideEntry;
use crate::model::lang::Lang;
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
    let link = |route: Route, kind: Option<&'static str>, (name, lang): (&str, Lang)| {
        let kind = kind.map(|kind| view! { <span class="choice-kind">{kind}": "</span> });
        view! {
            <li>
                <a class="choice" href=app.href(route)>
                    <span>{kind} <LocalizedText text=(name, lang) /></span>
                </a>
            </li>
        }
        .into_any()
    };
    let of_guide = |guide: &GuideEntry| {
        let route = Route::Guide(guide.id.clone(), Vec::new(), Query::at(place));
        link(route, Some(texts.offer), guide.name.get(app.lang))
    };
    let links: Vec<AnyView> = match guides.is_empty() {
        true => vec![link(Route::Guides(Query::at(place)), None, (texts.title, app.lang))],
        false => guides.iter().map(of_guide).collect(),
    };
    view! { <ul class="choices to-guides">{links}</ul> }
}
