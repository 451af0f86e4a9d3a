//! What a reader can do where a record has nobody to ask: the kommune may know, and so may the page it was found on.

use crate::address::route::Route;
use crate::app::components::{KommuneWays, WhenLoaded};
use crate::app::context::use_app;
use crate::dataset::manifest::{FileKind, Need};
use crate::find::asking::found_on;
use crate::model::place::KommuneNumber;
use crate::model::source::Source;
use leptos::prelude::*;

/// How to reach the kommune that a record is in, said as that, and the page on which the record was found.
#[component]
pub fn AskKommune<'a>(
    /// The kommune, if the record is in one.
    kommune: Option<KommuneNumber>,
    /// Where the record comes from.
    sources: &'a [Source],
) -> impl IntoView + use<> {
    let app = use_app();
    let page = found_on(sources).filter(|_| app.host.may_leave()).map(|page| {
        view! {
            <p>
                <a class="ds-link" rel="noreferrer" href=page.as_str().to_owned()>
                    {app.texts.found_on}
                </a>
            </p>
        }
    });
    let ways = kommune.map(|kommune| {
        let needs = vec![Need::all(FileKind::Places), Need::serving(FileKind::Contacts, Some(kommune))];
        view! {
            <WhenLoaded needs=Memo::new(move |_| needs.clone())>
                <KommuneWays kommune />
            </WhenLoaded>
        }
    });
    view! {
        <AskKommuneLine kommune />
        {ways}
        {page}
    }
}

/// The same in one line of a card: the way to the page of the kommune.
#[component]
pub fn AskKommuneLine(
    /// The kommune, if the record is in one; else the reader's own is asked.
    kommune: Option<KommuneNumber>,
) -> impl IntoView {
    let app = use_app();
    let name = kommune.and_then(|kommune| app.kommune_name(kommune));
    let (route, name) = match (kommune, name) {
        (Some(kommune), Some(name)) => (Route::Kommune(kommune), name),
        _ => (Route::Kommuner, app.texts.kommuner_title.to_owned()),
    };
    view! {
        <p class="ask-kommune">
            {app.texts.ask_kommune} " " <a class="ds-link" href=app.href(route)>
                {name}
            </a>
        </p>
    }
}
