//! What the program `extra` writes.

use crate::app::browser;
use crate::app::context::App;
use crate::app::node::{Node, Say, follow, node};
use crate::app::shelf::DATA;
use crate::dataset::manifest::FileKind;
use crate::i18n::texts::join;
use crate::vocabulary::Vocabulary;
use leptos::prelude::*;

/// A part of a page that a function of `extra` writes as HTML, and writes again when the question is
/// another one. The data files of these kinds go with it.
pub fn written(app: App, function: &'static str, kinds: &'static [FileKind], question: Say<String>) -> Node {
    let html = RwSignal::new(String::new());
    follow(Box::new(move || {
        let question = question();
        leptos::task::spawn_local(async move {
            let said = ask_with_files(app, function, kinds, question).await;
            // The page may be gone by now.
            let _ = html.try_set(said.unwrap_or_default());
        });
    }));
    node("div").prop("innerHTML", Box::new(move || html.get().into()))
}

/// What a function of `extra` says to a question with the data files of these kinds, each on a line
/// after its kind. The browser has them: the page was made from them.
pub async fn ask_with_files(
    app: App,
    function: &'static str,
    kinds: &'static [FileKind],
    mut question: String,
) -> Option<String> {
    for kind in kinds {
        for name in app.shelf.with_untracked(|shelf| shelf.loaded(*kind)) {
            let file = browser::fetch(&app.file(&[DATA, &name].concat()), false).await?;
            question.push_str(&join!("\n", kind.as_str(), " ", file));
        }
    }
    browser::ask_extra(function, &question).await
}

/// Where the page is: the origin of the site, its base, and the address, a line each.
pub fn whereabouts(app: App) -> String {
    let route = app.route.get();
    let base = app.file("");
    join!(browser::origin(), "\n", base.strip_suffix('/').unwrap_or_default(), "\n", app.href(route))
}
