//! Where the facts come from, and how far they can be trusted.

use crate::app::components::{TakeAway, lang_of_names};
use crate::app::context::use_app;
use crate::model::source::{Origin, Source, SourceKind, newest};
use crate::model::trust::{Trust, doubt, trust};
use crate::schedule::civil::Date;
use leptos::prelude::*;

/// A plain notice when nobody has confirmed the facts lately, a quiet one when the provider has.
#[component]
pub fn TrustNotice<'a>(
    /// Where the facts come from.
    sources: &'a [Source],
    /// When the provider confirmed them.
    confirmed: Option<Date>,
) -> impl IntoView + use<> {
    let app = use_app();
    let texts = app.texts;
    // Without a clock nobody knows how old a source is, so it is not trusted.
    let today = untrack(|| app.from_now()).map(|now| now.date);
    let (kind, words) = match today.map_or(Trust::Unconfirmed, |today| trust(confirmed, sources, today)) {
        Trust::Confirmed(day) => ("confirmed", texts.confirmed_on.with(&[&texts.say_date(day)])),
        Trust::Sourced => return ().into_any(),
        Trust::Unconfirmed => {
            ("unconfirmed", texts.say_unconfirmed(newest(sources).map(|dated| dated.year())))
        }
    };
    view! {
        <p class="trust" data-trust=kind>
            {words}
        </p>
    }
    .into_any()
}

/// What a card says of doubt: that one should check first, and why; nothing where there is none. The whole is on the
/// page of the record.
#[component]
pub fn DoubtMark<'a>(
    /// Where the facts come from.
    sources: &'a [Source],
    /// When the provider confirmed them.
    confirmed: Option<Date>,
) -> impl IntoView + use<> {
    let app = use_app();
    let today = untrack(|| app.from_now()).map(|now| now.date);
    let doubt = today.and_then(|today| doubt(confirmed, sources, today));
    doubt.map(|doubt| {
        view! {
            <p class="trust" data-trust="unconfirmed">
                {app.texts.say_doubt(doubt)}
            </p>
        }
    })
}

/// The sources of a record, each with its age.
#[component]
pub fn SourceList<'a>(
    /// The sources.
    sources: &'a [Source],
) -> impl IntoView + use<> {
    let app = use_app();
    let source = |source: &Source| {
        let name = match &source.origin {
            Origin::Page { url } if app.host.may_leave() => {
                let (href, site) = (url.as_str().to_owned(), url.site().to_owned());
                view! {
                    <a class="ds-link" href=href rel="noreferrer">
                        {site}
                    </a>
                }
                .into_any()
            }
            Origin::Page { url } => {
                view! { <TakeAway to=url.as_str().to_owned() text=url.site() /> }.into_any()
            }
            Origin::Document { document } => {
                view! { <span lang=lang_of_names()>{document.as_str().to_owned()}</span> }.into_any()
            }
        };
        let mut age = source
            .dated
            .as_ref()
            .map_or(app.texts.source_undated.to_owned(), |dated| app.texts.say_dated(dated));
        if let (Some(dated), Some(now)) = (&source.dated, app.now.get_untracked()) {
            let years = dated.years_on(now.date);
            if years > 0 {
                age = format!("{age}, {}", app.texts.source_age.of(years as usize));
            }
        }
        view! { <li>{name} {format!(" ({age})")}</li> }
    };
    view! {
        <section class="sources">
            <h2>{app.texts.sources_label}</h2>
            <ul>{sources.iter().map(source).map(IntoAny::into_any).collect_view()}</ul>
        </section>
    }
}

/// The sources of what stands in a box, in one line: each with its date, and whether it is the provider's own.
#[component]
pub fn SourceLine<'a>(
    /// The sources.
    sources: &'a [Source],
) -> impl IntoView + use<> {
    let texts = use_app().texts;
    let said = sources.iter().enumerate().map(|(at, source)| {
        let name = match &source.origin {
            Origin::Page { url } => url.site(),
            Origin::Document { document } => document.as_str(),
        };
        let whose = if source.kind == SourceKind::Other { texts.source_other } else { texts.source_own };
        let age = source.dated.clone().map_or(texts.source_undated.to_owned(), String::from);
        let name = name.to_owned();
        view! {
            {if at > 0 { "; " } else { ": " }}
            <span lang=lang_of_names()>{name}</span>
            {format!(" ({whose}, {age})")}
        }
    });
    view! { <p class="source-line">{texts.sources_label} {said.map(IntoAny::into_any).collect_view()}</p> }
}
