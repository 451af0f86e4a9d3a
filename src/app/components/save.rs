//! A meeting as a file for the reader's own calendar, which the program `extra` writes.

use super::written::ask_with_files;
use crate::app::browser;
use crate::app::context::App;
use crate::app::node::{Node, button, heading, node, nothing, paragraph};
use crate::dataset::manifest::FileKind;
use crate::i18n::texts::join;
use crate::model::meeting::Meeting;
use crate::schedule::occurrence::Occurrence;
use leptos::prelude::*;

/// Buttons for one date and for the whole series; nothing where files cannot be taken along.
pub fn save(app: App, meeting: &Meeting, occurrence: Option<&Occurrence>) -> Node {
    if !app.host.may_leave() {
        return nothing();
    }
    let texts = app.texts;
    let (reminder, said) = (RwSignal::new(false), RwSignal::new(""));
    let press = |label: &str, date: String| {
        let id = meeting.id.clone();
        let press = move |_| {
            let name = join!(id.as_str(), if date.is_empty() { "" } else { "-" }, &*date, ".ics");
            said.set("");
            let reminder = if reminder.get_untracked() { "1" } else { "" };
            let question = join!(id.as_str(), "\n", &*date, "\n", reminder);
            leptos::task::spawn_local(async move {
                let file = ask_with_files(app, "ical", &[FileKind::Meetings], question).await;
                if let Some(file) = &file {
                    browser::save_file(&name, file);
                }
                let _ = said.try_set(if file.is_some() { texts.save_done } else { texts.save_failed });
            });
        };
        button(label, Box::new(press)).with("data-variant", "secondary")
    };
    let one = occurrence.map(|occurrence| press(texts.save_one, String::from(occurrence.date)));
    let tick = move |_| reminder.update(|reminder| *reminder = !*reminder);
    let tick = node("input").with("type", "checkbox").on("change", Box::new(tick));
    node("section")
        .class("save")
        .child(heading("h2", texts.save_title))
        .child(node("p").text(texts.save_text))
        .child(node("label").class("tick").child(tick).child(node("span").text(texts.save_reminder)))
        .child(node("div").class("acts").child_if(one).child(press(texts.save_series, String::new())))
        .child(paragraph("count", "").with("role", "status").say(Box::new(move || said.get().to_owned())))
}
