//! The seven days of a week, each with its meetings.

use super::{day, day_heading, found};
use crate::address::route::CalendarView;
use crate::app::components::meeting_card;
use crate::app::context::App;
use crate::app::node::{Node, known, live, node, paragraph, several};
use crate::find::agenda::{count, on};
use crate::find::search::fold::push_lower;
use crate::schedule::month::Week;
use leptos::prelude::*;

/// The week of the day that was chosen.
pub fn week(app: App) -> Node {
    let texts = app.texts;
    let period = known(move || Some(Week::of(day(app)?).monday).map(|monday| (monday, monday.plus(6))));
    let meetings = found(app, period);
    let name = move |day| (texts.week)(Week::of(day).number);
    let counted = move || {
        let mut name = String::new();
        if let Some((monday, _)) = *period.get() {
            push_lower(&mut name, &(texts.week)(Week::of(monday).number));
        }
        (texts.meetings_in)(count(&meetings.get()), &name)
    };
    let days = move || {
        let Some(week) = period.get().map(|(monday, _)| Week::of(monday)) else { return several(Vec::new()) };
        let meetings = meetings.get();
        let draw = |day| {
            let entries = on(&meetings, day);
            let today = (app.now.get().map(|now| now.date) == Some(day)).then_some("date");
            let section = node("section").class("week-day").maybe("aria-current", today);
            let section = section.child(day_heading(app, "h3", day));
            if entries.is_empty() {
                return section.child(paragraph("card-line", texts.none_on_day));
            }
            let cards = entries.iter().map(|entry| meeting_card(app, entry, false)).collect();
            section.child(node("div").class("week-cards").children(cards))
        };
        node("div").class("week-days").children(week.days().map(draw).collect())
    };
    several(vec![
        super::period(app, CalendarView::Week, name),
        node("p").class("count").with("role", "status").say(Box::new(counted)),
        live(Box::new(days)),
    ])
}
