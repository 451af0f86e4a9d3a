//! The list that is shown, and what the reader does with it.

use crate::app::browser;
use crate::app::context::App;
use crate::find::saved::{Act, Kept, Outcome, Pick, Saved, name_of};
use crate::i18n::texts::SavedWords;
use leptos::prelude::*;

/// The list, and what the reader does with it.
#[derive(Clone, Copy)]
pub struct Shown {
    /// The app.
    pub app: App,
    /// The texts of the list.
    pub texts: &'static SavedWords,
    /// Whether it is one that somebody gave the reader.
    pub is_given: bool,
    /// What this device keeps.
    pub kept: Memo<Kept>,
    /// The list that is shown.
    pub list: Memo<Saved>,
    /// What came of the last act.
    pub outcome: RwSignal<Option<Outcome>>,
    /// Whether the reader is asked before all of it goes.
    pub is_asking: RwSignal<bool>,
}

impl Shown {
    /// The list that was given, or without one the reader's own.
    pub fn new(app: App, given: Saved) -> Self {
        let is_given = !given.picks().is_empty();
        let kept = Memo::new(move |_| Kept::of(app.stored_list()));
        let list = Memo::new(move |_| match is_given {
            true => given.clone(),
            false => kept.with(|kept| kept.list().cloned().unwrap_or_default()),
        });
        Self {
            app,
            texts: &app.texts.saved,
            is_given,
            kept,
            list,
            outcome: RwSignal::new(None),
            is_asking: RwSignal::new(false),
        }
    }

    /// Does what the reader wants, says what came of it and moves the focus to where they go on.
    pub fn act(self, act: Act) {
        let focus = focus_after(&act);
        // At the end of the list the button that was pressed can no longer have it.
        let beside = match &act {
            Act::Move { pick, is_up } => Some(focus_after(&Act::Move { pick: pick.clone(), is_up: !is_up })),
            _ => None,
        };
        let kept = self.kept.get_untracked();
        let outcome = match kept.after(act) {
            None => Outcome::Unreadable,
            Some((list, outcome)) if Some(&list) == kept.list() || self.app.store_list(&list) => outcome,
            Some(_) => Outcome::NotKept,
        };
        self.outcome.set(Some(outcome));
        self.is_asking.set(false);
        if let Some(beside) = beside {
            self.focus(beside);
        }
        self.focus(focus);
    }

    /// Moves the focus, when what is to have it is there.
    pub fn focus(self, selector: String) {
        leptos::task::spawn_local(async move { browser::focus(&selector) });
    }

    /// What came of the last act, in words.
    pub fn said(self) -> String {
        let texts = self.texts;
        let name = |pick: &Pick| name_of(&self.app.data_now(), pick);
        match self.outcome.get() {
            None | Some(Outcome::Returned) => String::new(),
            Some(Outcome::Moved(pick, place, count)) => {
                texts.moved.with(&[&name(&pick), &place.to_string(), &count.to_string()])
            }
            Some(Outcome::Removed(pick, _)) => texts.removed.with(&[&name(&pick)]),
            Some(Outcome::Taken) => texts.taken.to_owned(),
            Some(Outcome::Cleared) => texts.cleared.to_owned(),
            Some(Outcome::Unreadable) => texts.unreadable.to_owned(),
            Some(Outcome::NotKept) => texts.not_kept.to_owned(),
        }
    }
}

/// The id of a button of a record.
pub fn id_of(act: &str, pick: &Pick) -> String {
    format!("{act}-{}", pick.written())
}

fn focus_after(act: &Act) -> String {
    let of = |act: &str, pick: &Pick| format!("[id='{}']", id_of(act, pick));
    match act {
        Act::Move { pick, is_up } => of(if *is_up { "up" } else { "down" }, pick),
        Act::Remove(_) => "#undo".to_owned(),
        Act::Return(pick, _) => of("remove", pick),
        Act::Take(_) => ".saved-bar a".to_owned(),
        Act::Clear => "h1".to_owned(),
    }
}
