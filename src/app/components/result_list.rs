//! A list of results with its count.

use crate::app::browser;
use crate::app::components::{Fresh, LiveText, Row, Rows};
use crate::app::context::use_app;
use crate::app::handler::handler;
use leptos::prelude::*;
use std::time::Duration;

/// So many rows are drawn at once: as many as stand on most screens. A weak phone feels more of them.
const FIRST: usize = 8;
/// So many more at each step, until all are drawn.
const STEP: usize = 8;
/// Between two steps, in milliseconds.
const PAUSE: u64 = 16;

/// What a list holds.
#[derive(Clone, Default, PartialEq)]
pub struct Listing {
    /// How many there are, in words.
    pub count: String,
    /// The rows that are shown.
    pub rows: Vec<Row>,
    /// Whether there are more than are shown.
    pub is_more: bool,
    /// Whether nothing was found, and the fallback is shown.
    pub is_nothing: bool,
}

/// A list with its count above it, announced when it changes, and a button for more.
#[component]
pub fn ResultList(
    /// How many rows are wanted at first, and how many more each time.
    step: usize,
    /// The list, when so many rows are wanted.
    #[prop(into)]
    list: Callback<usize, Listing>,
    /// What to do when nothing was found.
    #[prop(optional, into)]
    fallback: ViewFn,
) -> impl IntoView {
    let app = use_app();
    let wanted = RwSignal::new(app.length_before().unwrap_or(step));
    let listing = Memo::new(move |_| list.run(wanted.get()));
    let count = Memo::new(move |_| listing.with(|listing| listing.count.clone()));
    // Not made anew at every key press of a search.
    let is_nothing = Memo::new(move |_| listing.with(|listing| listing.is_nothing));
    let is_more = Memo::new(move |_| listing.with(|listing| listing.is_more));
    let show_more = move |_| {
        wanted.update(|wanted| *wanted = wanted.saturating_add(step));
        browser::keep_length(wanted.get_untracked());
    };
    let after = move || match (is_nothing.get_untracked(), is_more.get_untracked()) {
        (true, _) => fallback.run(),
        (false, false) => ().into_any(),
        (false, true) => view! {
            <button type="button" class="ds-button" data-variant="secondary" on:click=handler(show_more)>
                {app.texts.show_more}
            </button>
        }
        .into_any(),
    };
    view! {
        <p class="count" role="status">
            <LiveText text=count />
        </p>
        <div class="cards">
            <Rows rows=in_steps(move || listing.with(|listing| listing.rows.clone())) />
        </div>
        <Fresh key=move || format!("{} {}", is_nothing.get(), is_more.get())>{after()}</Fresh>
    }
}

/// The first rows at once and the others in steps, unless the reader is further down already.
fn in_steps(rows: impl Fn() -> Vec<Row> + Send + Sync + 'static) -> Signal<Vec<Row>> {
    let app = use_app();
    let is_at_once = cfg!(not(feature = "csr")) || app.has_returned() || browser::is_scrolled();
    let drawn = RwSignal::new(if is_at_once { usize::MAX } else { FIRST });
    let rows = Memo::new(move |_| rows());
    Effect::new(move || {
        if drawn.get() < rows.with(Vec::len) {
            let more = move || {
                // The page may be gone by now.
                let _ = drawn.try_update(|drawn| *drawn += STEP);
            };
            set_timeout(more, Duration::from_millis(PAUSE));
        }
    });
    Signal::derive(move || rows.with(|rows| rows.iter().take(drawn.get()).cloned().collect()))
}
