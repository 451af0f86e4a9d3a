//! A series of meetings as an editor writes it: what it is, and its schedule.

use super::{Meeting, SeriesStatus};
use crate::model::source::{Dated, newest};
use crate::model::text::Note;
use crate::model::trust::{grows_old, is_old, is_past_its_year};
use crate::schedule::civil::Date;
use crate::schedule::holidays::is_quiet;
use crate::schedule::occurrence::{Occurrence, OccurrenceStatus};
use crate::schedule::rhythm::Rhythm;
use crate::schedule::series::Schedule;

/// Where no source of the last year tells the pattern, so many days of it are expected: eight weeks.
const DAYS_EXPECTED: i32 = 56;

/// A series with its schedule.
#[derive(Clone, Debug)]
pub struct Series {
    /// What the app shows of it, as stated: its dates are not worked out.
    pub meeting: Meeting,
    /// When it is.
    pub schedule: Schedule,
    /// The day on which it was last changed here.
    pub revised: Option<Date>,
    /// For the editor; never published.
    pub note: Option<Note>,
}

impl Series {
    /// How sure the dates are on `today`: never surer than the age of the newest source allows. Dates about which
    /// nobody can be asked are not told at all.
    pub fn status_on(&self, today: Date) -> SeriesStatus {
        let stated = self.meeting.status;
        let confirmed = self.meeting.confirmed.filter(|&day| !is_old(day, today));
        match newest(&self.meeting.sources) {
            _ if !self.meeting.has_contact() => SeriesStatus::Dormant,
            _ if confirmed.is_some() => stated,
            Some(dated) if is_old(dated.first_day(), today) => SeriesStatus::Dormant,
            None if stated == SeriesStatus::Confirmed => SeriesStatus::Expected,
            _ => stated,
        }
    }

    /// What happens from `first` to `last` inclusive, as known on `today`; nothing if it is dormant.
    ///
    /// A pattern alone promises nothing on days on which most are closed, and no more than some weeks ahead where
    /// nobody has told it lately.
    pub fn occurrences(&self, first: Date, last: Date, today: Date) -> Vec<Occurrence> {
        let status = match self.status_on(today) {
            SeriesStatus::Confirmed => OccurrenceStatus::Confirmed,
            SeriesStatus::Expected => OccurrenceStatus::Expected,
            SeriesStatus::Dormant => return Vec::new(),
        };
        let mut found = self.schedule.between(first, last, status, 1 + self.meeting.alternates.len());
        let is_past = is_past_its_year(self.meeting.confirmed, &self.meeting.sources, today);
        let horizon = if is_past { today.plus(DAYS_EXPECTED) } else { last };
        let is_likely = |date: Date| date <= horizon && !is_quiet(date);
        found.retain(|one| one.status != OccurrenceStatus::Expected || is_likely(one.date));
        found
    }

    /// The day of its last change: on which it was revised here, a source said it, its host confirmed it, or that word
    /// grew old. It never falls back, so calendar programs know by it which of two files is the newer. A series of
    /// which no such day is known has a day before all others.
    pub fn stamp(&self, today: Date) -> Date {
        let dated = newest(&self.meeting.sources).map(Dated::first_day);
        let confirmed = self.meeting.confirmed;
        let grew_old = confirmed.map(grows_old).filter(|day| *day <= today);
        let known = [dated, confirmed, grew_old, self.revised].into_iter().flatten().max();
        known.unwrap_or_else(|| Date::new(2000, 1, 1).expect("a day that exists"))
    }

    /// How it repeats, if the host says so, one event can say it and its dates are told one by one from `first` to
    /// `last`. What is only expected has dates that are left out, and an end.
    fn rhythm(&self, first: Date, last: Date, today: Date) -> Option<Rhythm> {
        let is_confirmed = self.status_on(today) == SeriesStatus::Confirmed;
        let is_told = is_confirmed && self.meeting.alternates.is_empty();
        is_told.then(|| Rhythm::of(&self.schedule, first, last))?
    }

    /// The series as the app shows it, with its dates from `first` to `last`. Its rhythm in words is added when it is
    /// published ([`crate::i18n::pattern`]).
    pub fn publish(&self, first: Date, last: Date, today: Date) -> Meeting {
        let mut meeting = self.meeting.clone();
        meeting.status = self.status_on(today);
        meeting.occurrences = self.occurrences(first, last, today);
        meeting.stamp = self.schedule.start.map(|_| self.stamp(today));
        meeting.rhythm = self.rhythm(first, last, today);
        meeting
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schedule::series::{Move, Start};
    use serde_json::json;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    /// A group that has met on every Thursday since January 2026.
    fn thursdays(status: &str, dated: Option<&str>) -> Series {
        let meeting = json!({
            "id": "gruppe", "name": "Gruppe", "description": { "nb": "En gruppe." }, "host": "Kirka",
            "serves": ["NO"], "audience": ["alle"], "topics": ["sorg"], "registration": { "kind": "none" },
            "status": status, "channels": [{ "kind": "email", "value": "kirka@example.no" }],
            "sources": [{ "document": "Plakat", "kind": "own", "dated": dated }],
        });
        let start = Start { date: date("2026-01-01"), time: None };
        let rule = serde_json::from_value(json!({ "freq": "WEEKLY" })).unwrap();
        let schedule = Schedule { start: Some(start), rule: Some(rule), ..Schedule::default() };
        Series { meeting: serde_json::from_value(meeting).unwrap(), schedule, revised: None, note: None }
    }

    fn between(series: &Series, first: &str, last: &str, today: &str) -> String {
        let found = series.occurrences(date(first), date(last), date(today));
        found.iter().map(|one| one.date.to_string()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn nothing_is_expected_while_most_are_closed_and_what_is_confirmed_stays() {
        let (likely, sure) =
            (thursdays("expected", Some("2026-08")), thursdays("confirmed", Some("2026-08")));
        for (first, last, expected, confirmed) in [
            (
                "2026-12-17",
                "2027-01-07",
                "2026-12-17 2027-01-07",
                "2026-12-17 2026-12-24 2026-12-31 2027-01-07",
            ),
            ("2027-03-18", "2027-04-01", "2027-03-18 2027-04-01", "2027-03-18 2027-03-25 2027-04-01"),
            ("2027-06-24", "2027-07-15", "2027-06-24", "2027-06-24 2027-07-01 2027-07-08 2027-07-15"),
            ("2027-08-12", "2027-08-19", "2027-08-19", "2027-08-12 2027-08-19"),
        ] {
            assert_eq!(between(&likely, first, last, "2026-11-28"), expected);
            assert_eq!(between(&sure, first, last, "2026-11-28"), confirmed);
        }
    }

    #[test]
    fn what_nobody_has_told_lately_is_expected_for_eight_weeks() {
        for (dated, last) in [
            (None, "2027-01-21"),
            (Some("2025-11-28"), "2027-01-21"),
            (Some("2025-11-29"), "2027-05-27"),
            (Some("2026"), "2027-05-27"),
        ] {
            let series = thursdays("expected", dated);
            let found = between(&series, "2026-11-28", "2027-05-31", "2026-11-28");
            assert!(found.ends_with(last), "{dated:?}: {found}");
        }
        // The eighth week ends on its last day.
        let series = thursdays("expected", None);
        assert!(between(&series, "2026-11-28", "2027-05-31", "2026-11-26").ends_with("2027-01-21"));
        assert!(between(&series, "2026-11-28", "2027-05-31", "2026-11-25").ends_with("2027-01-14"));
    }

    #[test]
    fn a_date_that_was_moved_or_called_off_is_told_wherever_it_is() {
        let mut series = thursdays("expected", None);
        series.schedule.cancelled = vec![date("2026-12-24"), date("2027-06-03")];
        series.schedule.moved = vec![Move { from: date("2027-03-25"), to: date("2027-07-02"), at: None }];
        let found = series.occurrences(date("2026-12-20"), date("2027-12-31"), date("2026-11-28"));
        let told: Vec<String> = found
            .iter()
            .filter(|one| one.status != OccurrenceStatus::Expected)
            .map(|one| one.date.to_string())
            .collect();
        assert_eq!(told, ["2026-12-24", "2027-06-03", "2027-07-02"]);
    }
}
