//! The same as the map, to read: the kommuner that have anything, those with most first.

use super::Shown;
use crate::app::node::{Node, Row, keyed, link, node};
use crate::find::map::ranked;
use crate::i18n::texts::join;

/// The table. It stays open when filters change; rows come and go in it.
pub fn table(shown: Shown) -> Node {
    let texts = shown.texts;
    let head = |words: &str| node("th").with("scope", "col").text(words);
    let head = node("tr").child(head(texts.kommune)).child(head(texts.services));
    let table = node("table")
        .child(node("thead").child(head))
        .child(node("tbody").child(keyed(Box::new(move || rows(shown)))));
    let count = move || (texts.table)(ranked(&shown.counts.get()).len());
    node("details").class("map-table").child(node("summary").say(Box::new(count))).child(table)
}

fn rows(shown: Shown) -> Vec<Row> {
    let (data, counts) = (shown.app.data(), shown.counts.get());
    let row = |at: usize| {
        let (kommune, count) = (&data.places.kommuner[at], join!(counts[at]));
        let (name, href) = (kommune.name().to_owned(), shown.app.href(shown.route(kommune.number)));
        let draw = {
            let (count, href) = (count.clone(), href.clone());
            move || node("tr").child(node("td").child(link(&href, &name))).child(node("td").text(&count))
        };
        Row::new(&[&count, " ", &href].concat(), Box::new(draw))
    };
    ranked(&counts).into_iter().map(row).collect()
}
