//! Where the facts come from, and how far they can be trusted.

use crate::app::context::App;
use crate::app::node::{Node, heading, link_out, node, paragraph};
use crate::model::source::{Origin, Source, Trust, newest, trust};
use crate::schedule::civil::Date;
use leptos::prelude::*;

/// A plain notice when nobody has confirmed the facts lately, a quiet one when the provider has.
pub fn trust_notice(app: App, sources: &[Source], confirmed: Option<Date>) -> Option<Node> {
    let texts = app.texts;
    // Without a clock nobody knows how old a source is, so it is not trusted.
    let today = untrack(|| app.from_now()).map(|now| now.date);
    let (kind, words) = match today.map_or(Trust::Unconfirmed, |today| trust(confirmed, sources, today)) {
        Trust::Confirmed(day) => ("confirmed", (texts.confirmed_on)(&texts.say_date(day))),
        Trust::Sourced => return None,
        Trust::Unconfirmed => ("unconfirmed", (texts.unconfirmed)(newest(sources).map(|dated| dated.year()))),
    };
    Some(paragraph("trust", &words).with("data-trust", kind))
}

/// The sources of a record, each with its age.
pub fn source_list(app: App, sources: &[Source]) -> Node {
    let source = |source: &Source| {
        let item = match &source.origin {
            Origin::Page { url } if app.host.may_leave() => {
                node("li").child(link_out(url.as_str(), url.site()))
            }
            Origin::Page { url } => node("li").text(url.site()),
            Origin::Document { document } => node("li").text(document.as_str()),
        };
        let mut age = source.dated.clone().map_or(app.texts.source_undated.to_owned(), String::from);
        if let (Some(dated), Some(now)) = (&source.dated, app.now.get_untracked()) {
            let years = dated.years_on(now.date);
            if years > 0 {
                age = [&age, ", ", &(app.texts.source_age)(years)].concat();
            }
        }
        item.text(&[" (", &age, ")"].concat())
    };
    node("section")
        .class("sources")
        .child(heading("h2", app.texts.sources_label))
        .child(node("ul").children(sources.iter().map(source).collect()))
}
