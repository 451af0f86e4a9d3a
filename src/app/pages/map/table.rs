//! The same as the map, to read: the kommuner that have anything, those with most first.

use super::shown::Shown;
use crate::app::components::{LiveText, Row, Rows};
use crate::find::map::ranked;
use leptos::prelude::*;

/// The table. It stays open when filters change; rows come and go in it.
#[component]
pub fn Table(
    /// What is on the map.
    shown: Shown,
) -> impl IntoView {
    let texts = shown.texts;
    let count = move || texts.table.with(&[&shown.counts.with(|counts| ranked(counts).len()).to_string()]);
    view! {
        <details class="map-table">
            <summary>
                <LiveText text=Signal::derive(count) />
            </summary>
            <table>
                <thead>
                    <tr>
                        <th scope="col">{texts.kommune}</th>
                        <th scope="col">{texts.services}</th>
                    </tr>
                </thead>
                <tbody>
                    <Rows rows=Signal::derive(move || rows(shown)) />
                </tbody>
            </table>
        </details>
    }
}

fn rows(shown: Shown) -> Vec<Row> {
    let (data, counts) = (shown.app.data(), shown.counts.get());
    let row = |at: usize| {
        let (kommune, count) = (&data.places.kommuner[at], counts[at]);
        let (name, href) = (kommune.name().to_owned(), shown.app.href(shown.route(kommune.number)));
        Row::of(format!("{count} {href}"), move || {
            view! {
                <tr>
                    <td>
                        <a class="ds-link" href=href.clone()>
                            {name.clone()}
                        </a>
                    </td>
                    <td>{count.to_string()}</td>
                </tr>
            }
        })
    };
    ranked(&counts).into_iter().map(row).collect()
}
