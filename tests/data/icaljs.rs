//! The files as ical.js shows them, with which Thunderbird and Nextcloud read calendars.

use crate::awkward::{awkward, of_every_rule};
use crate::feeds::{Shown, compact, expected};
use crate::{INVENTED, SHIPPED, sound, today};
use naermest::calendar::ical::{self, Reminder};
use naermest::i18n::texts::texts;
use naermest::model::lang::Lang;
use naermest::model::meeting::Series;
use naermest::schedule::civil::Date;
use naermest::tools::publish::window;
use serde_json::json;
use std::io::Write;
use std::process::{Command, Stdio};

/// The root of the project, where npm's packages are.
const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// What ical.js makes of calendar files between two days.
fn shown(files: &[String], first: Date, last: Date) -> Vec<Vec<Shown>> {
    let mut node = Command::new("node")
        .arg("tests/data/icaljs.mjs")
        .current_dir(ROOT)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("node: `./dev test` fetches it and the packages of package.json");
    let asked = json!({ "first": compact(first), "last": compact(last), "files": files });
    node.stdin.take().unwrap().write_all(asked.to_string().as_bytes()).unwrap();
    let output = node.wait_with_output().unwrap();
    assert!(output.status.success(), "node; `./dev test` fetches the packages of package.json");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Issue 13, point 9.
#[test]
fn ical_js_shows_exactly_the_dates_of_a_series() {
    let (first, last) = window(today());
    let all: Vec<Series> =
        [sound(SHIPPED).series, sound(INVENTED).series, awkward(), of_every_rule()].concat();
    let files = all.iter().map(|series| {
        ical::series(&series.publish(first, last, today()), texts(Lang::Nb), Reminder::DayBefore)
            .map(|file| (series, file))
    });
    let (series, files): (Vec<&Series>, Vec<String>) = files.flatten().unzip();
    assert!(files.len() > 120, "{}", files.len());
    let repeating = files.iter().filter(|file| file.contains("RRULE:FREQ=MONTHLY;")).count();
    assert!(repeating > 20, "{repeating}");
    for ((series, file), shown) in series.iter().zip(&files).zip(shown(&files, first, last)) {
        assert_eq!(shown, expected([*series].into_iter(), first, last), "{}\n{file}", series.meeting.id);
    }
}
