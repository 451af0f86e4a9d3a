//! What leads on when a search found nothing.

use super::asked::Asked;
use crate::address::route::{Query, Route};
use crate::app::components::{Fresh, LiveText, facet_label, facet_word};
use crate::app::context::{App, use_app};
use crate::find::alternatives::{Change, alternatives, topics};
use crate::find::search::fold::push_lower;
use crate::model::taxonomy::Topic;
use leptos::prelude::*;

/// Says what was looked for, and offers other searches; worked out when the reader has stopped typing.
#[component]
pub fn NothingFound(asked: Asked) -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    let said = move || {
        let words = asked.rested.get();
        let about = match words.trim() {
            "" => String::new(),
            words => format!(" «{words}»"),
        };
        format!("{}{about}{}", texts.no_results_text, texts.no_results_next)
    };
    let key = move || format!("{} {:?} {:?}", asked.rested.get(), app.chosen().list(), app.place());
    view! {
        <div class="notice">
            <p>
                <LiveText text=Signal::derive(said) />
            </p>
            <Fresh key>
                <ul>
                    {ways_on(app, &untrack(|| app.query()))
                        .into_iter()
                        .map(link)
                        .map(IntoAny::into_any)
                        .collect_view()}
                </ul>
            </Fresh>
        </div>
    }
}

fn link((text, route): (String, Route)) -> impl IntoView {
    let app = use_app();
    view! {
        <li>
            <a class="ds-link" href=app.href(route)>
                {text}
            </a>
        </li>
    }
}

/// Where to go on, the best first.
fn ways_on(app: App, query: &Query) -> Vec<(String, Route)> {
    let texts = app.texts;
    let (data, catalogue) = (app.data_now(), app.catalogue());
    let chosen = topics(&catalogue, query);
    let about = chosen.list().first().copied().filter(|(_, word)| *word != Topic::General as usize);
    let said = match about {
        Some((facet, word)) => {
            let mut topic = String::new();
            push_lower(&mut topic, facet_word(texts, facet, word));
            texts.helplines_about.with(&[&topic])
        }
        None => texts.all_helplines.to_owned(),
    };
    let helplines = (said, Route::Helplines(Query { chosen, ..Query::default() }));
    let mut ways = Vec::new();
    for alternative in alternatives(&data, &catalogue, query) {
        let said = match alternative.change {
            Change::DidYouMean(words) => texts.did_you_mean.with(&[&words]),
            Change::Word(word) => texts.without_word.with(&[&word]),
            Change::Facet(facet) => texts.without_facet.with(&[facet_label(texts, facet)]),
            Change::Near(kommune) => {
                texts.same_search_in.with(&[&app.kommune_name(kommune).unwrap_or_default()])
            }
            Change::Bare => texts.without_filters.to_owned(),
        };
        ways.push((
            format!("{said} ({})", texts.results.of(alternative.count)),
            Route::Finder(alternative.query),
        ));
    }
    if query.place.is_some() {
        let everywhere = Query { place: None, ..query.clone() };
        ways.push((texts.in_whole_country.to_owned(), Route::Finder(everywhere)));
    }
    // Who can be called about just this comes first.
    ways.insert(if about.is_some() { 0 } else { ways.len() }, helplines);
    ways
}
