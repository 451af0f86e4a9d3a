//! What one can do with the page of a record: save it, hand it on, print it, report a fault in it. `public/boot.js`
//! hears the buttons, and what they do is in the program `extra` (`src/extra/page.rs`).

use crate::app::browser;
use crate::app::context::App;
use crate::app::node::{Node, node};
use crate::find::saved::{Pick, has};
use leptos::prelude::*;

/// The acts. Where nothing may lead out there is a code instead, that takes the page to the reader's own phone.
pub fn actions(app: App, pick: &Pick) -> Node {
    let texts = app.texts;
    if !app.host.may_leave() {
        return code("", "");
    }
    let pick = pick.written();
    let section =
        node("section").class("actions").with("aria-label", texts.actions_label).with("data-pick", &pick);
    let mut acts = node("p").class("acts");
    if untrack(|| app.kept()).is_some() {
        let is_saved = move || app.kept().flatten().is_some_and(|kept| has(&kept, &pick));
        let label = move || if is_saved() { texts.unsave } else { texts.save }.to_owned();
        acts = acts.child(act("save", "").say(Box::new(label)));
    }
    acts = acts.child(act("share", texts.share)).child(act("print", texts.print));
    let manifest = app.shelf.with_untracked(|shelf| {
        let manifest = shelf.manifest()?;
        Some((manifest.site.mail.as_ref()?.as_str().to_owned(), manifest.today.map(String::from)))
    });
    let (mail, version) = manifest.unzip();
    if mail.is_some() {
        acts = acts.child(act("report", texts.report).with("data-variant", "tertiary"));
    }
    section
        .maybe("data-mail", mail.as_deref())
        .maybe("data-version", version.flatten().as_deref())
        .child(acts)
        .child(said(app, node("p").class("said")))
}

/// A button that `extra` hears.
pub fn act(name: &str, text: &str) -> Node {
    let button = node("button").with("type", "button").class("ds-button").with("data-variant", "secondary");
    button.with("data-act", name).text(text)
}

/// Where the page says what came of an act, in `words`, or that it could not be done.
pub fn said(app: App, words: Node) -> Node {
    let failed = node("p").class("said-failed").with("data-failed", app.texts.extra_failed);
    node("div").with("role", "status").child(words).child(failed)
}

/// A QR code of a contact, as a link and as it is written, or of the page's address; nothing without the program
/// `extra`.
pub fn code(of: &str, written: &str) -> Node {
    browser::tell_extra("codes", "");
    node("div").with("data-code", of).with("data-written", written)
}
