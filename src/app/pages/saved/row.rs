//! A record on the list.

use super::{Shown, id_of};
use crate::app::components::{channel_list, trust_notice};
use crate::app::node::{Node, button, link, node, paragraph, plain};
use crate::find::saved::{Act, Pick, name_of};

/// What it is, how to reach it, and on the reader's own list where it is to stand. One that is no more says so
/// under its id.
pub fn row(shown: Shown, pick: &Pick) -> Node {
    let (app, texts, id) = (shown.app, shown.texts, pick.id.as_str());
    let data = app.data_now();
    let record = pick.record(&data);
    let title = match record {
        Some(record) => link(&app.href(pick.route()), record.name.as_str()),
        None => plain(id),
    };
    let channels = record.map(|record| record.channels).filter(|channels| !channels.is_empty());
    let trust = record.and_then(|record| trust_notice(app, record.sources, record.confirmed));
    node("li")
        .with("data-record", id)
        .child(paragraph("card-line", (texts.kind)(pick.kind)))
        .child(node("h2").child(title))
        .child_if(record.is_none().then(|| paragraph("trust", texts.gone)))
        .child_if(channels.map(|channels| channel_list(app, channels, false)))
        .child_if(trust)
        .child_if((!shown.is_given).then(|| acts(shown, pick, &name_of(&data, pick))))
}

fn acts(shown: Shown, pick: &Pick, name: &str) -> Node {
    let texts = shown.texts;
    let act = |id: &str, sign: &str, label: &str, act: Act| {
        button(sign, Box::new(move |_| shown.act(act.clone())))
            .with("id", &id_of(id, pick))
            .with("data-variant", "secondary")
            .with("aria-label", label)
    };
    let to = |is_up: bool| Act::Move { pick: pick.clone(), is_up };
    node("p")
        .class("acts")
        .child(act("up", "↑", &(texts.up)(name), to(true)))
        .child(act("down", "↓", &(texts.down)(name), to(false)))
        .child(act("remove", "×", &(texts.remove)(name), Act::Remove(pick.clone())))
}
