//! How fresh opening hours are at the moment that is asked about: an «open» from an old source is not a plain one.

use crate::model::source::{Purpose, Source, SourceKind, counting, newest, years};
use crate::schedule::civil::Date;
use crate::schedule::hours::OpenState;

/// Hours from a source older than this many years are no longer said as they are.
const YEARS_FRESH: i32 = 2;

/// What was published longer ago than this many days no longer says who is open as if it knew.
const DAYS_CURRENT: i32 = 60;

/// Whether what was published on a day says too little about `at`: it is old, or the clock of the device is wrong.
pub fn is_outdated(published: Date, at: Date) -> bool {
    (at.days() - published.days()).abs() > DAYS_CURRENT
}

/// What opening hours rest on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// A source or a word from the provider that is not old, or an authority.
    Fresh,
    /// Nothing that is not old.
    Old {
        /// The year of the newest source, if one has a date.
        year: Option<i32>,
    },
}

impl Basis {
    /// What the hours of a record with these sources rest on, seen from the day `at`.
    pub fn of(confirmed: Option<Date>, sources: &[Source], at: Date) -> Self {
        let is_fresh = |day: Date| years(day, at) < YEARS_FRESH;
        let dated = newest(counting(sources, Purpose::Hours));
        let has_authority = sources.iter().any(|source| source.kind == SourceKind::Authority);
        if has_authority
            || confirmed.is_some_and(is_fresh)
            || dated.is_some_and(|dated| is_fresh(dated.first_day()))
        {
            return Self::Fresh;
        }
        Self::Old { year: dated.map(|dated| dated.year()) }
    }

    /// The same for a record that was published on a day: what is outdated makes nothing fresh.
    pub fn published(self, published: Option<Date>, at: Date) -> Self {
        match published {
            Some(day) if self == Self::Fresh && is_outdated(day, at) => Self::Old { year: Some(day.ymd().0) },
            _ => self,
        }
    }

    /// The word in `data-basis` and in the answers of the data tool.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Fresh => "fresh",
            Self::Old { .. } => "old",
        }
    }

    /// Whether there is nothing that is not old.
    pub fn is_old(self) -> bool {
        matches!(self, Self::Old { .. })
    }
}

/// Whether something is open, and what that rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Whether it is open.
    pub state: OpenState,
    /// What that rests on.
    pub basis: Basis,
}

impl Answer {
    /// Whether it is open, but by hours that may no longer hold.
    pub fn is_stated(self) -> bool {
        self.state.is_open() && self.basis.is_old()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn basis(sources: serde_json::Value, confirmed: Option<&str>, at: &str) -> Basis {
        let sources: Vec<Source> = serde_json::from_value(sources).unwrap();
        Basis::of(confirmed.map(|day| day.parse().unwrap()), &sources, at.parse().unwrap())
    }

    /// Issue 13, point 2.
    #[test]
    fn hours_are_old_when_their_newest_source_is_older_than_two_years_or_undated() {
        let source = |dated: &str| json!({"document": "Brosjyre", "kind": "other", "dated": dated});
        let undated = json!({"document": "Liste", "kind": "own"});
        let old = |year| Basis::Old { year };
        for (sources, expected) in [
            (json!([source("2026")]), Basis::Fresh),
            (json!([source("2024-11-22")]), Basis::Fresh),
            (json!([source("2024-11-21")]), old(Some(2024))),
            (json!([source("2024-11")]), old(Some(2024))),
            (json!([source("2021"), source("2019-05")]), old(Some(2021))),
            (json!([source("2021"), source("2026-08-13")]), Basis::Fresh),
            (json!([undated]), old(None)),
            (json!([undated, source("2021")]), old(Some(2021))),
            (json!([]), old(None)),
        ] {
            assert_eq!(basis(sources.clone(), None, "2026-11-21"), expected, "{sources}");
        }
    }

    #[test]
    fn only_the_sources_of_the_hours_count_where_one_says_that_it_is_for_them() {
        let hours =
            |dated: &str| json!({"document": "Plakat", "kind": "own", "dated": dated, "for": ["hours"]});
        let other = |dated: &str| json!({"document": "Avis", "kind": "other", "dated": dated});
        let at = "2026-11-21";
        assert_eq!(basis(json!([other("2026"), hours("2021")]), None, at), Basis::Old { year: Some(2021) });
        assert_eq!(basis(json!([other("2021"), hours("2026")]), None, at), Basis::Fresh);
        assert_eq!(basis(json!([hours("2021"), hours("2025-06")]), None, at), Basis::Fresh);
    }

    /// Issue 16.
    #[test]
    fn what_was_published_more_than_sixty_days_ago_makes_nothing_fresh() {
        let (day, old) = (|text: &str| text.parse::<Date>().unwrap(), Basis::Old { year: Some(2026) });
        for (at, expected) in [
            ("2026-11-19", Basis::Fresh),
            ("2027-01-18", Basis::Fresh),
            ("2027-01-19", old),
            ("2036-11-19", old),
            // A clock that shows a day before may be right elsewhere; years before it is wrong.
            ("2026-11-18", Basis::Fresh),
            ("2016-11-19", old),
        ] {
            assert_eq!(Basis::Fresh.published(Some(day("2026-11-19")), day(at)), expected, "{at}");
            assert_eq!(Basis::Fresh.published(None, day(at)), Basis::Fresh, "{at}");
        }
        let older = Basis::Old { year: Some(2021) };
        assert_eq!(older.published(Some(day("2026-11-19")), day("2036-01-01")), older);
    }

    #[test]
    fn age_counts_from_the_moment_that_is_asked_about() {
        let sources = || json!([{"document": "Brosjyre", "kind": "own", "dated": "2024-06-01"}]);
        assert_eq!(basis(sources(), None, "2026-05-31"), Basis::Fresh);
        assert!(basis(sources(), None, "2026-06-01").is_old());
        assert_eq!(basis(sources(), None, "2022-01-01"), Basis::Fresh);
    }

    #[test]
    fn what_the_provider_confirmed_within_two_years_is_fresh_and_so_is_an_authority() {
        let old = || json!([{"document": "Brosjyre", "kind": "own", "dated": "2019"}]);
        assert_eq!(basis(old(), Some("2025-01-01"), "2026-11-21"), Basis::Fresh);
        assert!(basis(old(), Some("2024-01-01"), "2026-11-21").is_old());
        let authority = json!([{"document": "Forskrift", "kind": "authority"}]);
        assert_eq!(basis(authority, None, "2026-11-21"), Basis::Fresh);
    }
}
