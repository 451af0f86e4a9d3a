//! What one can do with the page of a record: save it, hand it on, print it, report a fault in it. What the
//! buttons do is in the second program (`src/extra/page.rs`), which reads what it needs from the attributes here.

use crate::app::browser;
use crate::app::context::App;
use crate::app::node::{Handler, Node, button, node};
use crate::route::Route;
use crate::saved::{Pick, Saved};
use leptos::prelude::*;

/// The acts. Where nothing may lead out there is a code instead, that takes the page to the reader's own phone.
pub fn actions(app: App, pick: &Pick, name: &str) -> Node {
    let texts = app.texts;
    let address = app.address_of(app.route.get_untracked());
    if !app.host.may_leave() {
        return code(&address, texts.code_of_page);
    }
    let is_failed = RwSignal::new(false);
    let press = move |act: &'static str| -> Handler {
        Box::new(move |_| ask_extra("act", act.to_owned(), is_failed))
    };
    let quiet = move |text: &str, act| button(text, press(act)).with("data-variant", "secondary");
    let written = pick.written();
    let save = app.keeps().then(|| {
        let pick = pick.clone();
        let is_saved =
            move || app.saved.with(|kept| kept.list().is_some_and(|list| list.position(&pick).is_some()));
        let label = move || if is_saved() { texts.unsave } else { texts.save }.to_owned();
        quiet("", "save").say(Box::new(label))
    });
    let (mail, version) = app.shelf.with_untracked(|shelf| {
        let manifest = shelf.manifest();
        let mail =
            manifest.and_then(|manifest| manifest.site.mail.as_ref()).map(|mail| mail.as_str().to_owned());
        (mail, manifest.and_then(|manifest| manifest.today).map(String::from))
    });
    let acts = node("p")
        .class("acts")
        .child_if(save)
        .child(quiet(texts.share, "share"))
        .child(quiet(texts.print, "print"))
        .child_if(mail.is_some().then(|| quiet(texts.report, "report").with("data-variant", "tertiary")));
    node("section")
        .class("actions")
        .with("aria-label", texts.actions_label)
        .with("data-pick", &written)
        .with("data-name", name)
        .with("data-address", &address)
        .with("data-list", &app.href(Route::Saved(Saved::default())))
        .maybe("data-mail", mail.as_deref())
        .maybe("data-version", version.as_deref())
        .maybe("data-day", today(app).as_deref())
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

/// The day in words.
pub fn today(app: App) -> Option<String> {
    app.now.get_untracked().map(|now| app.texts.say_date(now.date))
}

/// A QR code with what it is for; nothing without the second program.
pub fn code(of: &str, caption: &str) -> Node {
    leptos::task::spawn_local(async { drop(browser::ask_extra("codes", "").await) });
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
