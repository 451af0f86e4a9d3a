//! The files that calendar programs fetch: feeds to follow, and each series.

use super::super::load::Authored;
use crate::calendar::feed::{FOLDER, Feed, series_file};
use crate::calendar::ical::{Reminder, feed, series};
use crate::dataset::window::window;
use crate::i18n::texts::made::made_texts;
use crate::i18n::texts::texts;
use crate::model::lang::Lang;
use crate::model::meeting::Meeting;
use crate::schedule::civil::Date;

/// Every feed and every series with dates: its path beside the program, and what stands in it.
///
/// `site` is where the app is published, with a slash last; without one a feed does not say where it is from.
pub fn feeds(authored: &Authored, today: Date, site: &str) -> Vec<(String, String)> {
    // To the end of the month, so that a feed changes with its facts and once a month.
    let (first, last) = window(today);
    let last = last.end_of_month();
    let meetings: Vec<Meeting> =
        authored.series.iter().map(|series| series.publish(first, last, today)).collect();
    let (places, texts) = (&authored.places, texts(Lang::Nb));
    let feeds = Feed::all(places).into_iter().map(|of| {
        let path = format!("{FOLDER}/{}", of.file());
        let address = (!site.is_empty()).then(|| format!("{site}{path}"));
        let within = meetings.iter().filter(|meeting| of.has(meeting, places));
        let (dated, others): (Vec<&Meeting>, Vec<&Meeting>) =
            within.partition(|meeting| meeting.is_announced_on(today) && !meeting.occurrences.is_empty());
        let text = feed(&of, texts, &of.name(places, texts), &about(&others), address.as_deref(), &dated);
        (path, text)
    });
    let of_series = meetings.iter().filter_map(|meeting| {
        Some((format!("{FOLDER}/{}", series_file(&meeting.id)), series(meeting, texts, Reminder::None)?))
    });
    feeds.chain(of_series).collect()
}

/// Names the series whose dates nobody has promised.
fn about(others: &[&Meeting]) -> String {
    if others.is_empty() {
        return String::new();
    }
    let mut names: Vec<&str> = others.iter().map(|meeting| meeting.name.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    made_texts(Lang::Nb).without_sure_dates.with(&[&names.join("; ")])
}
