//! One helpline.

use super::needs_of_route;
use super::not_found::missing;
use super::start::helpline_row;
use crate::app::components::{
    actions, channel_list, fact, facts, fixed_title, helpline_card, helpline_notice, rows, source_list,
    when_loaded, words,
};
use crate::app::context::App;
use crate::app::node::{Node, Row, heading, node, nothing, several, text_in};
use crate::find::directory::instead_of;
use crate::find::saved::Pick;
use crate::model::helpline::Helpline;
use crate::model::record::RecordKind;
use crate::model::text::Slug;
use leptos::prelude::*;
use std::sync::Arc;

/// How many others are offered for when this one is busy.
const OTHERS: usize = 3;

/// One helpline: how to reach it, when, and who else answers now.
pub fn helpline(app: App, id: Slug) -> Node {
    let draw = move || match app.data_now().helpline(&id) {
        Some(helpline) => shown(app, Arc::clone(helpline)),
        None => missing(app, app.texts.service_missing),
    };
    when_loaded(app, needs_of_route(app), Box::new(draw))
}

fn shown(app: App, helpline: Arc<Helpline>) -> Node {
    let texts = app.texts;
    let mut about = facts();
    if let Some(operator) = &helpline.operator {
        about = about.child(fact(texts.operated_by, operator.as_str()));
    }
    let about = about
        .child(fact(texts.for_whom, &words(&texts.audience.all_of(&helpline.audience))))
        .child(fact(texts.about_what, &words(&texts.topic.all_of(&helpline.topics))))
        .child(fact(texts.languages_label, &words(&texts.tongue.all_of(&helpline.languages))));
    let record = node("article")
        .class("record")
        .with("data-record", helpline.id.as_str())
        .child(fixed_title(app, helpline.name.as_str()))
        .child(text_in(node("p").class("lead"), helpline.description.get(app.lang), app.lang))
        .child_if(helpline_notice(app, &helpline))
        .child(heading("h2", texts.contact))
        .child(channel_list(app, &helpline.channels, true))
        .child(about)
        .child(actions(app, &Pick::new(RecordKind::Helpline, &helpline.id)))
        .child(source_list(app, &helpline.sources));
    let data = app.data_now();
    let paired = helpline.paired_with.iter().filter_map(|id| data.helpline(id));
    let paired: Vec<_> = paired.map(|helpline| helpline_card(app, helpline)).collect();
    let paired = (!paired.is_empty()).then(|| {
        let cards = node("div").class("cards").children(paired);
        node("section").class("group").child(heading("h2", texts.paired_title)).child(cards)
    });
    let others = move || {
        let now = app.now.get();
        let others = instead_of(&helpline, &app.data().helplines, now, OTHERS);
        let title = if now.is_some() { texts.other_open_title } else { texts.other_day_and_night_title };
        let head = (!others.is_empty()).then(|| Row::heading(title));
        head.into_iter().chain(others.into_iter().map(|other| helpline_row(app, other))).collect()
    };
    several(vec![
        record,
        paired.unwrap_or_else(nothing),
        node("section").class("group").child(rows(Box::new(others))),
    ])
}
