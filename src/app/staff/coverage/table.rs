//! The kommuner in a table that is sorted by the heads of its columns.

use super::Coverage;
use crate::address::staff::{StaffPage, param};
use crate::app::components::{Row, Rows};
use crate::app::handler::handler;
use crate::app::staff::{choices, with_choice};
use crate::find::coverage::Order;
use crate::vocabulary::Vocabulary;
use leptos::prelude::*;

/// The table.
#[component]
pub fn Table(
    /// The page.
    coverage: Coverage,
) -> impl IntoView {
    let Coverage { app, words, asked, .. } = coverage;
    let head = |order: Order, name: &'static str| {
        let is_sorted = move || asked.read().order == order;
        let sorted = move || match (is_sorted(), order) {
            (false, _) => "none",
            (true, Order::Name) => "ascending",
            (true, _) => "descending",
        };
        let sort = move |_| {
            let word = if order == Order::Name { "" } else { order.as_str() };
            app.go(with_choice(StaffPage::Coverage, &untrack(|| choices(app)), param::ORDER, word));
        };
        view! {
            <th scope="col" aria-sort=sorted>
                <button type="button" aria-label=words.sort_by.with(&[name]) on:click=handler(sort)>
                    {name}
                </button>
            </th>
        }
        .into_any()
    };
    let heads = [
        (Order::Name, words.kommune),
        (Order::Here, words.here),
        (Order::Neighbours, words.neighbours),
        (Order::Regional, words.regional),
    ];
    view! {
        <table class="staff-table">
            <thead>
                <tr>{heads.into_iter().map(|(order, name)| head(order, name)).collect_view()}</tr>
            </thead>
            <tbody>
                <Rows rows=Signal::derive(move || rows(coverage)) />
            </tbody>
        </table>
    }
}

fn rows(coverage: Coverage) -> Vec<Row> {
    let Coverage { app, found, shown, .. } = coverage;
    let (data, found, choices) = (app.data(), found.read(), choices(app));
    let row = |at: &usize| {
        let (kommune, found) = (&data.places.kommuner[*at], &found[*at]);
        let number = kommune.number.to_string();
        let counts = [&found.here, &found.neighbours, &found.regional].map(Vec::len);
        let href = app.href(with_choice(StaffPage::Coverage, &choices, param::KOMMUNE, &number));
        let name = kommune.name().to_owned();
        Row::of(format!("{href} {counts:?}"), move || {
            let cell = |count: usize| view! { <td>{count.to_string()}</td> }.into_any();
            view! {
                <tr>
                    <th scope="row">
                        <a class="ds-link" href=href.clone()>
                            {name.clone()}
                        </a>
                    </th>
                    {counts.map(cell).into_iter().collect_view()}
                </tr>
            }
        })
    };
    shown.read().iter().map(row).collect()
}
