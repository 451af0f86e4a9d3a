//! The feeds that calendar programs follow.

use super::super::load::Authored;
use super::window::window;
use crate::calendar::feed::{FOLDER, Feed};
use crate::calendar::ical::feed;
use crate::i18n::texts::texts;
use crate::model::lang::Lang;
use crate::model::meeting::Meeting;
use crate::schedule::civil::Date;

/// Every feed: its path beside the program, and what stands in it.
///
/// `site` is where the app is published, with a slash last; without one a feed knows itself by its name only.
pub fn feeds(authored: &Authored, today: Date, site: &str) -> Vec<(String, String)> {
    // To the end of the month, so that a feed changes with its facts and once a month.
    let (first, last) = window(today);
    let last = last.end_of_month();
    let meetings: Vec<Meeting> =
        authored.series.iter().map(|series| series.publish(first, last, today)).collect();
    let places = &authored.places;
    let in_feed =
        |of: &Feed| -> Vec<&Meeting> { meetings.iter().filter(|meeting| of.has(meeting, places)).collect() };
    Feed::all(places)
        .into_iter()
        .map(|of| {
            let path = format!("{FOLDER}/{}", of.file());
            let address = match site {
                "" => of.file(),
                site => format!("{site}{path}"),
            };
            let text = feed(&of, &of.name(places, texts(Lang::Nb)), &address, &in_feed(&of));
            (path, text)
        })
        .collect()
}
