//! A list whose rows stay where they are when others come and go.

use leptos::prelude::*;

/// A row of any list: one type for all lists, so that the code of a list is in the app once.
#[derive(Clone)]
pub struct Row {
    /// What tells it from the others. A row whose content changes needs another key: rows are not changed.
    key: String,
    /// Draws it.
    view: ChildrenFn,
}

impl Row {
    /// A row with its key.
    pub fn new(key: impl Into<String>, view: ChildrenFn) -> Self {
        Self { key: key.into(), view }
    }

    /// A row that is drawn by a function.
    pub fn of<V: IntoView + 'static>(
        key: impl Into<String>,
        view: impl Fn() -> V + Send + Sync + 'static,
    ) -> Self {
        Self::new(key, std::sync::Arc::new(move || view().into_any()))
    }

    /// A heading over the rows that follow.
    pub fn heading(text: &str) -> Self {
        let said = text.to_owned();
        Self::of(format!("# {text}"), move || view! { <h2>{said.clone()}</h2> })
    }
}

impl PartialEq for Row {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

/// Rows, without an element around them.
#[component]
pub fn Rows(
    /// The rows, in order.
    #[prop(into)]
    rows: Signal<Vec<Row>>,
) -> impl IntoView {
    view! { <For each=move || rows.get() key=|row| row.key.clone() children=|row| untrack(|| (row.view)()) /> }
}
