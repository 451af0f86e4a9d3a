//! What one can do with the page of a record: save it, hand it on, print it, report a fault in it. What the
//! buttons do is in the second program (`src/extra/page.rs`), which reads what it needs from the attributes here.

use crate::app::browser;
use crate::app::context::App;
use crate::app::node::{Handler, Node, button, node};
use crate::saved::{Pick, has};
use leptos::prelude::*;

/// The acts. Where nothing may lead out there is a code instead, that takes the page to the reader's own phone.
pub fn actions(app: App, pick: &Pick) -> Node {
    let texts = app.texts;
    if !app.host.may_leave() {
        return code("", texts.code_of_page);
    }
    let is_failed = RwSignal::new(false);
    let press = move |act: &'static str| -> Handler {
        Box::new(move |_| ask_extra("act", act.to_owned(), is_failed))
    };
    let quiet = move |text: &str, act| button(text, press(act)).with("data-variant", "secondary");
    let pick = pick.written();
    let section =
        node("section").class("actions").with("aria-label", texts.actions_label).with("data-pick", &pick);
    let mut acts = node("p").class("acts");
    if untrack(|| app.kept()).is_some() {
        let is_saved = move || app.kept().flatten().is_some_and(|kept| has(&kept, &pick));
        let label = move || if is_saved() { texts.unsave } else { texts.save }.to_owned();
        acts = acts.child(quiet("", "save").say(Box::new(label)));
    }
    acts = acts.child(quiet(texts.share, "share")).child(quiet(texts.print, "print"));
    let manifest = app.shelf.with_untracked(|shelf| {
        let manifest = shelf.manifest()?;
        Some((manifest.site.mail.as_ref()?.as_str().to_owned(), manifest.today.map(String::from)))
    });
    let (mail, version) = manifest.unzip();
    if mail.is_some() {
        acts = acts.child(quiet(texts.report, "report").with("data-variant", "tertiary"));
    }
    section
        .maybe("data-mail", mail.as_deref())
        .maybe("data-version", version.flatten().as_deref())
        // On its way before the press: browsers share and copy only just after one.
        .on("pointerenter", press("ready"))
        .child(acts)
        .child(said(app, is_failed))
}

/// Where the page says what came of an act, or that it could not be done.
pub fn said(app: App, is_failed: RwSignal<bool>) -> Node {
    let failed = move || if is_failed.get() { app.texts.extra_failed } else { "" }.to_owned();
    let said = node("div").with("role", "status");
    said.child(node("p").class("said")).child(node("p").say(Box::new(failed)))
}

/// A QR code of a text, or of the page's address, with what it is for; nothing without the second program.
pub fn code(of: &str, caption: &str) -> Node {
    ask_extra("codes", String::new(), RwSignal::new(false));
    node("div").with("data-code", of).with("data-caption", caption)
}

/// Asks the second program to do something, and takes note when it does not come.
pub fn ask_extra(function: &'static str, text: String, is_failed: RwSignal<bool>) {
    leptos::task::spawn_local(async move {
        let is_done = browser::ask_extra(function, &text).await.is_some();
        // The page may be gone by now.
        let _ = is_failed.try_set(!is_done);
    });
}
