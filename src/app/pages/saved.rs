//! What the reader has put aside on this device, or a list that somebody gave them.

mod hand_over;
mod row;

use crate::address::route::Route;
use crate::app::browser;
use crate::app::components::{fixed_title, said, when_loaded};
use crate::app::context::App;
use crate::app::node::{Known, Node, Row, button, heading, keyed, known, link, live, node, nothing};
use crate::app::node::{paragraph, several};
use crate::find::saved::{Act, Kept, Outcome, Pick, Saved, name_of};
use crate::i18n::texts::made::made_texts;
use crate::i18n::texts::saved::{SavedTexts, saved_texts};
use leptos::prelude::*;

/// The reader's own list; or, to look at, one that stands in the address.
pub fn saved(app: App, given: &str) -> Node {
    let given = Saved::parse(given);
    let is_given = !given.picks().is_empty();
    let title = fixed_title(app, if is_given { app.texts.shared_title } else { app.texts.saved_title });
    let kept = known(move || Kept::of(app.kept()));
    let list = known(move || match is_given {
        true => given.clone(),
        false => kept.get().list().cloned().unwrap_or_default(),
    });
    let shown = Shown {
        app,
        texts: saved_texts(app.lang),
        is_given,
        kept,
        list,
        outcome: RwSignal::new(None),
        is_asking: RwSignal::new(false),
    };
    let lead = paragraph("lead", if is_given { shown.texts.given_lead } else { shown.texts.lead });
    if cfg!(not(feature = "app")) {
        // Only the device knows the list, and only a program can read it there.
        let without = paragraph("notice", made_texts(app.lang).list_without_scripts);
        return several(vec![title, lead, node("noscript").child(without)]);
    }
    // What stands below is not drawn again when the list changes.
    let is_empty = known(move || list.get().picks().is_empty());
    let draw = move || {
        several(vec![
            node("ol").class("saved").child(keyed(Box::new(move || rows(shown)))),
            notice(shown),
            bar(shown),
            live(Box::new(move || below(shown, *is_empty.get()))),
        ])
    };
    let needs = move || list.get().needs();
    let list = when_loaded(app, Box::new(needs), Box::new(draw));
    let has_lead = is_given || untrack(|| *kept.get() != Kept::Nowhere);
    several(vec![title, if has_lead { lead } else { nothing() }, list])
}

/// The list, and what the reader does with it.
#[derive(Clone, Copy)]
struct Shown {
    app: App,
    texts: &'static SavedTexts,
    is_given: bool,
    /// What this device keeps.
    kept: Known<Kept>,
    /// The list that is shown.
    list: Known<Saved>,
    /// What came of the last act.
    outcome: RwSignal<Option<Outcome>>,
    /// Whether the reader is asked before all of it goes.
    is_asking: RwSignal<bool>,
}

impl Shown {
    /// Does what the reader wants, says what came of it and moves the focus to where they go on.
    fn act(self, act: Act) {
        let focus = focus_after(&act);
        let kept = untrack(|| self.kept.get());
        let outcome = match kept.after(act) {
            None => Outcome::Unreadable,
            Some((list, outcome)) if Some(&list) == kept.list() || self.app.keep(&list) => outcome,
            Some(_) => Outcome::NotKept,
        };
        self.outcome.set(Some(outcome));
        self.is_asking.set(false);
        self.focus(focus);
    }

    /// Moves the focus, when what is to have it is there.
    fn focus(self, selector: String) {
        leptos::task::spawn_local(async move { browser::focus(&selector) });
    }

    /// What came of the last act, in words.
    fn said(self) -> String {
        let texts = self.texts;
        let name = |pick: &Pick| name_of(&self.app.data_now(), pick);
        match self.outcome.get() {
            None | Some(Outcome::Returned) => String::new(),
            Some(Outcome::Moved(pick, place, count)) => (texts.moved)(&name(&pick), place, count),
            Some(Outcome::Removed(pick, _)) => (texts.removed)(&name(&pick)),
            Some(Outcome::Taken) => texts.taken.to_owned(),
            Some(Outcome::Cleared) => texts.cleared.to_owned(),
            Some(Outcome::Unreadable) => texts.unreadable.to_owned(),
            Some(Outcome::NotKept) => texts.not_kept.to_owned(),
        }
    }
}

/// A button of a record, as its id and for a selector.
fn id_of(act: &str, pick: &Pick) -> String {
    [act, "-", &pick.written()].concat()
}

fn focus_after(act: &Act) -> String {
    let of = |act: &str, pick: &Pick| ["[id='", &id_of(act, pick), "']"].concat();
    match act {
        Act::Move { pick, is_up } => of(if *is_up { "up" } else { "down" }, pick),
        Act::Remove(_) => "#undo".to_owned(),
        Act::Return(pick, _) => of("remove", pick),
        Act::Take(_) => ".saved-bar a".to_owned(),
        Act::Clear => "h1".to_owned(),
    }
}

fn rows(shown: Shown) -> Vec<Row> {
    let row = |pick: &Pick| {
        let (key, pick) = (pick.written(), pick.clone());
        Row::new(&key, Box::new(move || row::row(shown, &pick)))
    };
    shown.list.get().picks().iter().map(row).collect()
}

/// Why there is no list, where there is none.
fn notice(shown: Shown) -> Node {
    let texts = shown.texts;
    if shown.is_given {
        return nothing();
    }
    live(Box::new(move || match &*shown.kept.get() {
        Kept::Nowhere => paragraph("notice", texts.nowhere),
        Kept::Unreadable => node("div")
            .class("notice")
            .child(heading("h2", texts.unreadable))
            .child(paragraph("", texts.unreadable_text))
            .child(clear(shown, texts.start_again).with("data-variant", "secondary")),
        Kept::List(list) if list.picks().is_empty() => paragraph("notice", texts.empty),
        Kept::List(_) => nothing(),
    }))
}

fn clear(shown: Shown, text: &str) -> Node {
    button(text, Box::new(move |_| shown.act(Act::Clear)))
}

/// What came of the last act, and what follows from that. It is in sight wherever the list is scrolled to.
fn bar(shown: Shown) -> Node {
    let texts = shown.texts;
    let words = node("p").class("said").prop("textContent", Box::new(move || shown.said().into()));
    let next = move || match shown.outcome.get() {
        Some(Outcome::Removed(pick, at)) => {
            let back = move |_| shown.act(Act::Return(pick.clone(), at));
            button(texts.undo, Box::new(back)).with("id", "undo").with("data-variant", "secondary")
        }
        Some(Outcome::Taken | Outcome::Unreadable) if shown.is_given => {
            link(&shown.app.href(Route::Saved(String::new())), texts.link)
        }
        _ => nothing(),
    };
    node("div").class("saved-bar").child(said(shown.app, words)).child(live(Box::new(next)))
}

/// What can be done with the whole list.
fn below(shown: Shown, is_empty: bool) -> Node {
    let texts = shown.texts;
    if shown.is_given {
        // Where nothing may be kept, nothing can be taken.
        let take = move |_| shown.act(Act::Take((*untrack(|| shown.list.get())).clone()));
        return match &*untrack(|| shown.kept.get()) {
            Kept::Nowhere => nothing(),
            _ => node("p").class("acts").child(button(texts.take, Box::new(take))),
        };
    }
    if is_empty {
        return nothing();
    }
    several(vec![hand_over::hand_over(shown), delete(shown)])
}

/// Everything goes only after a second word.
fn delete(shown: Shown) -> Node {
    let texts = shown.texts;
    let ask = move |text: &str, is_asking: bool, next: &'static str| {
        let press = move |_| {
            shown.outcome.set(None);
            shown.is_asking.set(is_asking);
            shown.focus(next.to_owned());
        };
        button(text, Box::new(press))
    };
    let part = move || {
        if !shown.is_asking.get() {
            return ask(texts.clear, true, "#stay").with("id", "ask").with("data-variant", "tertiary");
        }
        let stay = ask(texts.clear_no, false, "#ask").with("id", "stay").with("data-variant", "secondary");
        node("div")
            .class("notice")
            .with("role", "group")
            .with("aria-labelledby", "delete-question")
            .child(paragraph("", texts.clear_question).with("id", "delete-question"))
            .child(
                node("p")
                    .class("acts")
                    .child(clear(shown, texts.clear_yes).with("data-color", "danger"))
                    .child(stay),
            )
    };
    node("div").class("saved-delete").child(live(Box::new(part)))
}
