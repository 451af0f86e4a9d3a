//! One date of one series of meetings.

use super::needs_of_route;
use super::not_found::missing;
use crate::address::route::Route;
use crate::app::components::{
    actions, away, channel_list, fact, facts, fixed, fixed_title, save, source_list, status, trust_notice,
    when, when_loaded, words,
};
use crate::app::context::App;
use crate::app::node::{Node, heading, node, paragraph, text_in};
use crate::find::agenda::DATES_LISTED;
use crate::find::saved::Pick;
use crate::model::meeting::Meeting;
use crate::model::record::RecordKind;
use crate::model::text::Slug;
use crate::schedule::civil::Date;
use crate::schedule::occurrence::Occurrence;
use leptos::prelude::*;
use std::slice::from_ref;

/// One meeting: when, where, for whom, and the dates after it; without a date the series itself.
pub fn meeting(app: App, id: Slug, date: Option<Date>) -> Node {
    let is_here = app.data_now().meeting(&id).is_some();
    let needs = if is_here { fixed(Vec::new()) } else { needs_of_route(app) };
    let draw = move || {
        let meeting = app.data_now().meeting(&id).cloned();
        let found = meeting.and_then(|meeting| match date {
            Some(date) => {
                let occurrence = meeting.occurrences.iter().find(|one| one.date == date).cloned()?;
                Some((meeting, Some(occurrence)))
            }
            None => Some((meeting, None)),
        });
        match found {
            Some((meeting, occurrence)) => shown(app, &meeting, occurrence.as_ref()),
            None => missing(app, app.texts.meeting_missing),
        }
    };
    when_loaded(app, needs, Box::new(draw))
}

fn shown(app: App, meeting: &Meeting, occurrence: Option<&Occurrence>) -> Node {
    let texts = app.texts;
    let mut article = node("article")
        .class("record")
        .with("data-record", meeting.id.as_str())
        .child(fixed_title(app, meeting.name.as_str()));
    if let Some(occurrence) = occurrence {
        article = article.child(when(texts, occurrence, true)).child_if(status(texts, occurrence));
        article = article.child(away(app));
    }
    article = article.child(text_in(node("p").class("lead"), meeting.description.get(app.lang), app.lang));
    if meeting.occurrences.is_empty() {
        article = article.child(paragraph("notice", texts.no_dates_text));
    }
    article = article
        .child_if(trust_notice(app, &meeting.sources, meeting.confirmed))
        .child(about(app, meeting, occurrence));
    if let Some(channel) = &meeting.registration.channel {
        let how = channel_list(app, from_ref(channel), false);
        article = article.child(heading("h2", texts.registration_label)).child(how);
    }
    if !meeting.channels.is_empty() {
        article =
            article.child(heading("h2", texts.contact)).child(channel_list(app, &meeting.channels, false));
    }
    if !meeting.occurrences.is_empty() {
        let dates = next_dates(app, meeting, occurrence.map(|occurrence| occurrence.date));
        article = article.child(heading("h2", texts.next_dates)).child(dates);
        article = article.child(save(app, meeting, occurrence));
    }
    let acts = actions(app, &Pick::new(RecordKind::Meeting, &meeting.id));
    article.child(acts).child(source_list(app, &meeting.sources))
}

fn about(app: App, meeting: &Meeting, occurrence: Option<&Occurrence>) -> Node {
    let texts = app.texts;
    let mut facts = facts();
    if let Some(pattern) = &meeting.pattern {
        facts = facts.child(fact(texts.rhythm, pattern.get(app.lang).0));
    }
    let kommune = meeting.kommune().and_then(|kommune| app.kommune_name(kommune));
    let venue = occurrence.map_or(meeting.place.as_ref(), |occurrence| meeting.venue(occurrence));
    let place = venue.map(|venue| venue.postal().line(kommune.as_deref())).or(kommune);
    if let Some(place) = place {
        facts = facts.child(fact(texts.place, &place));
    }
    facts
        .child(fact(texts.hosted_by, meeting.host.as_str()))
        .child(fact(texts.for_whom, &words(&texts.audience.all_of(&meeting.audience))))
        .child(fact(texts.about_what, &words(&texts.topic.all_of(&meeting.topics))))
        .child(fact(texts.registration_label, texts.registration.of(meeting.registration.kind)))
        .child(fact(texts.cost_label, texts.cost.of(meeting.cost)))
}

/// The dates that come next.
fn next_dates(app: App, meeting: &Meeting, this: Option<Date>) -> Node {
    let texts = app.texts;
    let now = untrack(|| app.from_now()).map_or(0, |now| now.minutes());
    let line = |occurrence: &Occurrence| {
        let href = app.href(Route::Meeting(meeting.id.clone(), occurrence.date));
        let date = node("time").with("datetime", &String::from(occurrence.date));
        let item = node("li").child(
            node("a").class("ds-link").with("href", &href).child(date.text(&texts.say_day(occurrence.date))),
        );
        item.child_if(status(texts, occurrence))
    };
    let next = meeting.coming(now).filter(|one| Some(one.date) != this).take(DATES_LISTED);
    node("ul").class("dates").children(next.map(line).collect())
}
