//! The feeds that calendar programs follow.

use super::super::load::Authored;
use super::window::window;
use crate::calendar::feed::{FOLDER, Feed};
use crate::calendar::ical::{Entry, feed};
use crate::i18n::texts::texts;
use crate::model::lang::Lang;
use crate::model::meeting::Meeting;
use crate::schedule::civil::Date;
use crate::schedule::rhythm::Rhythm;

/// Every feed: its path beside the program, and what stands in it.
///
/// `site` is where the app is published, with a slash last; without one a feed knows itself by its name only.
pub fn feeds(authored: &Authored, today: Date, site: &str) -> Vec<(String, String)> {
    // To the end of the month, so that a feed changes with its facts and once a month.
    let (first, last) = window(today);
    let last = last.end_of_month();
    let told: Vec<(Meeting, Option<Rhythm>, Date)> = authored
        .series
        .iter()
        .filter_map(|series| {
            let (meeting, rhythm) = (series.publish(first, last, today), series.rhythm(first, last, today));
            Some((meeting, rhythm, series.stamp()?))
        })
        .collect();
    let places = &authored.places;
    let in_feed = |of: &Feed| -> Vec<Entry> {
        let of = told.iter().filter(|(meeting, ..)| of.has(meeting, places));
        of.map(|(meeting, rhythm, stamp)| Entry {
            meeting,
            rhythm: rhythm.as_ref(),
            stamp: *stamp,
            reminder: false,
        })
        .collect()
    };
    Feed::all(places)
        .into_iter()
        .map(|of| {
            let path = [FOLDER, "/", &of.file()].concat();
            let address = match site {
                "" => of.file(),
                site => [site, &path].concat(),
            };
            let text = feed(&of, &of.name(places, texts(Lang::Nb)), &address, &in_feed(&of));
            (path, text)
        })
        .collect()
}
