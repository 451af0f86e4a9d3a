//! Norwegian public holidays (lov om helligdager og helligdagsfred § 2, lov om 1 og 17 mai), and the eves on which
//! nearly every office is shut although they are none.

use crate::schedule::civil::Date;
use crate::vocabulary;

vocabulary! {
    /// A public holiday.
    Holiday, "public holiday" {
        /// 1 January.
        NewYear = "nyttarsdag",
        /// The Thursday before Easter.
        MaundyThursday = "skjaertorsdag",
        /// The Friday before Easter.
        GoodFriday = "langfredag",
        /// Easter Sunday.
        EasterSunday = "paskedag",
        /// The day after Easter Sunday.
        EasterMonday = "andre-paskedag",
        /// 1 May.
        LabourDay = "forste-mai",
        /// 17 May.
        ConstitutionDay = "syttende-mai",
        /// The 40th day of Easter.
        Ascension = "kristi-himmelfartsdag",
        /// The 50th day of Easter.
        WhitSunday = "pinsedag",
        /// The day after Whit Sunday.
        WhitMonday = "andre-pinsedag",
        /// 25 December.
        ChristmasDay = "juledag",
        /// 26 December.
        BoxingDay = "andre-juledag",
    }
}

/// The public holiday on `date`, if it is one; the movable one where two fall together.
pub fn holiday(date: Date) -> Option<Holiday> {
    let (year, month, day) = date.ymd();
    let movable = match date.days() - easter(year).days() {
        -3 => Holiday::MaundyThursday,
        -2 => Holiday::GoodFriday,
        0 => Holiday::EasterSunday,
        1 => Holiday::EasterMonday,
        39 => Holiday::Ascension,
        49 => Holiday::WhitSunday,
        50 => Holiday::WhitMonday,
        _ => {
            return match (month, day) {
                (1, 1) => Some(Holiday::NewYear),
                (5, 1) => Some(Holiday::LabourDay),
                (5, 17) => Some(Holiday::ConstitutionDay),
                (12, 25) => Some(Holiday::ChristmasDay),
                (12, 26) => Some(Holiday::BoxingDay),
                _ => None,
            };
        }
    };
    Some(movable)
}

/// Noon, in minutes after midnight.
const NOON: i32 = 12 * 60;

/// The minute of the day from which most are away although `date` is no public holiday: the first of 24 and 31
/// December, noon of the Wednesday before Maundy Thursday.
pub fn eve(date: Date) -> Option<i32> {
    let (year, month, day) = date.ymd();
    match (month, day) {
        (12, 24 | 31) => Some(0),
        _ => (date.plus(4) == easter(year)).then_some(NOON),
    }
}

/// Whether nothing is to be expected on `date` by a pattern alone: a public holiday, 24 and 31 December, and the
/// summer from 1 July to 15 August.
pub fn is_quiet(date: Date) -> bool {
    let (_, month, day) = date.ymd();
    let is_summer = month == 7 || (month == 8 && day <= 15);
    is_summer || holiday(date).is_some() || eve(date) == Some(0)
}

/// Easter Sunday by the anonymous Gregorian algorithm (Meeus, Jones, Butcher).
fn easter(year: i32) -> Date {
    let a = year % 19;
    let (b, c) = (year / 100, year % 100);
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    Date::new(year, (n / 31) as u32, (n % 31 + 1) as u32).expect("Easter is in March or April")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_year(year: i32) -> Vec<String> {
        let first = Date::new(year, 1, 1).unwrap();
        (0..366)
            .map(|days| first.plus(days))
            .filter(|day| day.year() == year && holiday(*day).is_some())
            .map(|day| day.to_string()[5..].to_owned())
            .collect()
    }

    #[test]
    fn the_holidays_of_known_years() {
        // From the almanac of the University of Oslo.
        let years = [
            (2026, "01-01 04-02 04-03 04-05 04-06 05-01 05-14 05-17 05-24 05-25 12-25 12-26"),
            (2027, "01-01 03-25 03-26 03-28 03-29 05-01 05-06 05-16 05-17 12-25 12-26"),
            (2028, "01-01 04-13 04-14 04-16 04-17 05-01 05-17 05-25 06-04 06-05 12-25 12-26"),
            (2008, "01-01 03-20 03-21 03-23 03-24 05-01 05-11 05-12 05-17 12-25 12-26"),
        ];
        for (year, days) in years {
            assert_eq!(of_year(year).join(" "), days, "{year}");
        }
    }

    #[test]
    fn the_eves_are_two_whole_days_and_an_afternoon_in_each_year() {
        for (year, wednesday) in [(2026, "04-01"), (2027, "03-24"), (2028, "04-12"), (2008, "03-19")] {
            let first = Date::new(year, 1, 1).unwrap();
            let days = (0..366).map(|days| first.plus(days)).filter(|day| day.year() == year);
            let eves: Vec<_> =
                days.filter_map(|day| Some((day.to_string()[5..].to_owned(), eve(day)?))).collect();
            let expected = [(wednesday, 720), ("12-24", 0), ("12-31", 0)];
            assert_eq!(eves, expected.map(|(day, minute)| (day.to_owned(), minute)));
        }
    }

    #[test]
    fn nothing_is_expected_on_holidays_on_two_eves_and_in_the_summer() {
        let quiet = |text: &str| is_quiet(text.parse().unwrap());
        for day in
            ["2027-03-25", "2026-05-17", "2026-12-24", "2026-12-31", "2027-01-01", "2026-07-01", "2026-08-15"]
        {
            assert!(quiet(day), "{day}");
        }
        // The Wednesday before Maundy Thursday is a day like any other until noon.
        for day in ["2027-03-24", "2026-12-23", "2026-12-30", "2026-06-30", "2026-08-16"] {
            assert!(!quiet(day), "{day}");
        }
    }

    #[test]
    fn easter_agrees_with_gauss_for_four_centuries() {
        for year in 1800..2200 {
            let easter = easter(year);
            let (a, b, c) = (year % 19, year % 4, year % 7);
            let k = year / 100;
            let p = (13 + 8 * k) / 25;
            let m = (15 - p + k - k / 4) % 30;
            let n = (4 + k - k / 4) % 7;
            let d = (19 * a + m) % 30;
            let e = (2 * b + 4 * c + 6 * d + n) % 7;
            let mut days = 22 + d + e;
            if (d == 29 && e == 6) || (d == 28 && e == 6 && (11 * m + 11) % 30 < 19) {
                days -= 7;
            }
            assert_eq!(easter, Date::new(year, 3, 1).unwrap().plus(days - 1), "{year}");
        }
    }
}
