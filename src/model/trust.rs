//! How far a record can be trusted, by its sources and their age, and what the reader is told about that.

use crate::model::source::{Dated, Source, SourceKind, newest, years};
use crate::schedule::civil::Date;

/// A source older than this many years is no longer taken on trust.
const YEARS_TRUSTED: i32 = 3;

/// How far a record can be trusted; this decides what the reader is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trust {
    /// The provider confirmed it on this day.
    Confirmed(Date),
    /// The provider's own page said so, in a date that is not old.
    Sourced,
    /// Nobody has confirmed it lately.
    Unconfirmed,
}

/// Why a card tells the reader to check first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// The newest source is old; its year.
    Old(i32),
    /// No source has a date.
    Undated,
}

/// Whether a card tells the reader to check first. That somebody else said it lately is told above the list and on
/// the page of the record, not on each card.
pub fn doubt(confirmed: Option<Date>, sources: &[Source], today: Date) -> Option<Doubt> {
    if trust(confirmed, sources, today) != Trust::Unconfirmed {
        return None;
    }
    match newest(sources) {
        None => Some(Doubt::Undated),
        Some(dated) => is_old(dated.first_day(), today).then(|| Doubt::Old(dated.year())),
    }
}

/// Whether a fact from `day` is too old to be taken on trust on `today`.
pub fn is_old(day: Date, today: Date) -> bool {
    years(day, today) >= YEARS_TRUSTED
}

/// The day from which a fact from `day` is too old to be taken on trust.
pub fn grows_old(day: Date) -> Date {
    day.plus_years(YEARS_TRUSTED)
}

/// Whether nothing that is younger than a year says it: neither the provider's word nor the newest source.
pub fn is_past_its_year(confirmed: Option<Date>, sources: &[Source], today: Date) -> bool {
    let dated = newest(sources).map(Dated::first_day);
    !confirmed.into_iter().chain(dated).any(|day| years(day, today) < 1)
}

/// Whether the provider or the authority says it itself, in a source with a date that is not old.
pub fn is_own_word(sources: &[Source], today: Date) -> bool {
    let own = sources.iter().filter(|source| source.kind != SourceKind::Other);
    newest(own).is_some_and(|dated| !is_old(dated.first_day(), today))
}

/// How far a record with these sources can be trusted on `today`.
pub fn trust(confirmed: Option<Date>, sources: &[Source], today: Date) -> Trust {
    if let Some(day) = confirmed.filter(|&day| !is_old(day, today)) {
        return Trust::Confirmed(day);
    }
    let has = |kind| sources.iter().any(|source| source.kind == kind);
    let is_fresh = newest(sources).is_some_and(|dated| !is_old(dated.first_day(), today));
    if has(SourceKind::Authority) || (has(SourceKind::Own) && is_fresh) {
        Trust::Sourced
    } else {
        Trust::Unconfirmed
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::source::Origin;

    fn source(kind: SourceKind, dated: Option<&str>) -> Source {
        Source {
            origin: Origin::Document { document: "Brosjyre".to_owned().try_into().unwrap() },
            kind,
            purposes: Vec::new(),
            dated: dated.map(|text| text.to_owned().try_into().unwrap()),
        }
    }

    #[test]
    fn what_the_reader_is_told_follows_from_kind_and_age() {
        let today = Date::new(2026, 11, 21).unwrap();
        let (own, other) = (SourceKind::Own, SourceKind::Other);
        for (kind, dated, expected) in [
            (own, Some("2024"), Trust::Sourced),
            (own, Some("2023-11-22"), Trust::Sourced),
            (own, Some("2023-11-21"), Trust::Unconfirmed),
            (own, Some("2023"), Trust::Unconfirmed),
            (own, None, Trust::Unconfirmed),
            (other, Some("2026"), Trust::Unconfirmed),
            (SourceKind::Authority, None, Trust::Sourced),
        ] {
            assert_eq!(trust(None, &[source(kind, dated)], today), expected, "{kind:?} {dated:?}");
        }
        let confirmed = Date::new(2026, 1, 1).unwrap();
        assert_eq!(trust(Some(confirmed), &[source(other, None)], today), Trust::Confirmed(confirmed));
        assert_eq!(trust(Some(confirmed.plus_years(-3)), &[], today), Trust::Unconfirmed);
    }

    #[test]
    fn a_card_tells_to_check_first_what_is_old_or_undated() {
        let today = Date::new(2026, 11, 21).unwrap();
        let (own, other) = (SourceKind::Own, SourceKind::Other);
        for (kind, dated, expected) in [
            (own, Some("2024"), None),
            (other, Some("2024"), None),
            (own, Some("2016"), Some(Doubt::Old(2016))),
            (other, Some("2023-11-21"), Some(Doubt::Old(2023))),
            (own, None, Some(Doubt::Undated)),
            (SourceKind::Authority, None, None),
        ] {
            assert_eq!(doubt(None, &[source(kind, dated)], today), expected, "{kind:?} {dated:?}");
        }
        assert_eq!(doubt(Date::new(2026, 5, 4), &[source(own, Some("2016"))], today), None);
    }

    #[test]
    fn a_pattern_holds_for_a_year_and_is_the_hosts_own_word_for_three() {
        let today = Date::new(2026, 11, 21).unwrap();
        let (own, other) = (SourceKind::Own, SourceKind::Other);
        for (kind, dated, is_past, is_own) in [
            (own, Some("2026"), false, true),
            (own, Some("2025-11-22"), false, true),
            (own, Some("2025-11-21"), true, true),
            (own, Some("2023-11-21"), true, false),
            (own, None, true, false),
            (other, Some("2026"), false, false),
        ] {
            let sources = [source(kind, dated)];
            let found = (is_past_its_year(None, &sources, today), is_own_word(&sources, today));
            assert_eq!(found, (is_past, is_own), "{kind:?} {dated:?}");
            assert!(!is_past_its_year(Date::new(2026, 1, 1), &sources, today));
        }
    }
}
