//! Calendar files: a meeting as it is published, with whatever its texts hold.

use naermest::calendar::ical::{self, Reminder};
use naermest::i18n::texts::texts;
use naermest::model::lang::Lang;
use naermest::model::meeting::Meeting;

/// As many bytes as a line may have, without its end (RFC 5545, 3.1).
const LINE: usize = 75;

/// The file is lines that programs can read: short, ended by CRLF, in pairs of BEGIN and END.
pub fn body(bytes: &[u8]) {
    let Ok(meeting) = serde_json::from_slice::<Meeting>(bytes) else { return };
    for lang in [Lang::Nb, Lang::En] {
        let first = meeting.occurrences.first().map(|occurrence| occurrence.date);
        let one = first.and_then(|date| ical::one(&meeting, date, texts(lang), Reminder::None));
        let series = ical::series(&meeting, texts(lang), Reminder::DayBefore);
        one.iter().chain(&series).for_each(|file| assert_is_calendar(file));
    }
}

fn assert_is_calendar(file: &str) {
    assert!(file.starts_with("BEGIN:VCALENDAR\r\n") && file.ends_with("\r\nEND:VCALENDAR\r\n"), "{file}");
    let mut open = Vec::new();
    for line in file.trim_end_matches("\r\n").split("\r\n") {
        assert!(line.len() <= LINE && !line.contains(|c: char| c.is_control() && c != '\t'), "{line:?}");
        if let Some(name) = line.strip_prefix("BEGIN:") {
            open.push(name);
        } else if let Some(name) = line.strip_prefix("END:") {
            assert_eq!(open.pop(), Some(name), "{file}");
        }
    }
    assert!(open.is_empty(), "{file}");
}
