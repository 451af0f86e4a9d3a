//! Dates, times and opening hours in words.

use crate::i18n::texts::Texts;
use crate::model::basis::{Answer, Basis};
use crate::model::source::{Dated, Precision};
use crate::schedule::civil::{DAY, Date, Moment, TimeOfDay, Weekday};
use crate::schedule::holidays::eve;
use crate::schedule::hours::{DayRule, HolidayRule, Hours, Interval, OpenState, WeeklyHours};

impl Texts {
    /// «21. november 2026».
    pub fn say_date(&self, date: Date) -> String {
        let (year, month, day) = date.ymd();
        self.date.with(&[&day.to_string(), self.months[month as usize - 1], &year.to_string()])
    }

    /// «lørdag 21. november 2026».
    pub fn say_day(&self, date: Date) -> String {
        format!("{} {}", self.say_weekday(date.weekday()), self.say_date(date))
    }

    /// «lørdag 21. november», where the year is known.
    pub fn say_day_of_year(&self, date: Date) -> String {
        format!("{} {}", self.say_weekday(date.weekday()), self.say_day_and_month(date))
    }

    /// «21. november».
    pub fn say_day_and_month(&self, date: Date) -> String {
        let mut said = self.say_date(date);
        while said.pop().is_some_and(|letter| letter != ' ') {}
        said
    }

    /// «november 2026».
    pub fn say_month(&self, date: Date) -> String {
        let (year, month, _) = date.ymd();
        format!("{} {year}", self.months[month as usize - 1])
    }

    /// The date of a source, as exactly as it says itself: «2021», «desember 2021», «9. desember 2021».
    pub fn say_dated(&self, dated: &Dated) -> String {
        let day = dated.first_day();
        match dated.precision() {
            Precision::Year => day.year().to_string(),
            Precision::Month => self.say_month(day),
            Precision::Day => self.say_date(day),
        }
    }

    /// «lørdag».
    pub fn say_weekday(&self, weekday: Weekday) -> &'static str {
        self.weekdays[weekday as usize]
    }

    /// «mandag», «mandag–fredag».
    fn say_weekdays(&self, first: Weekday, last: Weekday) -> String {
        let (from, to) = (self.say_weekday(first), self.say_weekday(last));
        if first == last { from.to_owned() } else { format!("{from}–{to}") }
    }

    /// «kl. 18.00»; 24:00 is «midnatt».
    pub fn say_time(&self, time: TimeOfDay) -> String {
        match time.minutes() {
            DAY => self.midnight.to_owned(),
            minutes => self.say_clock(minutes),
        }
    }

    /// The hour and minute of a day.
    fn say_clock(&self, minutes: i32) -> String {
        self.clock.with(&[&format!("{:02}", minutes / 60), &format!("{:02}", minutes % 60)])
    }

    /// «kl. 18.00–20.00».
    pub fn say_times(&self, start: TimeOfDay, end: Option<TimeOfDay>) -> String {
        match end {
            Some(end) => format!("{}–{}", self.say_time(start), self.say_bare_time(end)),
            None => self.say_time(start),
        }
    }

    /// A time as the second of a pair: without «kl.».
    fn say_bare_time(&self, time: TimeOfDay) -> String {
        let said = self.say_clock(time.minutes());
        said.rsplit(' ').next().unwrap_or_default().to_owned()
    }

    /// When something will be, seen from `now`: «kl. 09.00», «i morgen kl. 09.00», «mandag kl. 09.00».
    pub fn say_coming(&self, then: Moment, now: Moment) -> String {
        // Midnight belongs to the evening before it: «til midnatt», not «i morgen kl. 00.00».
        match then.time().minutes() {
            0 => self.say_on(then.date.plus(-1), self.midnight.to_owned(), now),
            _ => self.say_on(then.date, self.say_time(then.time()), now),
        }
    }

    /// Whether something is open, in words.
    pub fn say_state(&self, state: OpenState, hours: Option<&Hours>, now: Moment) -> String {
        match state {
            OpenState::Open { .. } if hours == Some(&Hours::Always) => self.open_always.to_owned(),
            OpenState::Open { until: Some(until) } => self.open_until.with(&[&self.say_coming(until, now)]),
            OpenState::Open { until: None } => self.open_now.to_owned(),
            OpenState::Closed { opens: Some(opens) } => self.opens.with(&[&self.say_opening(opens, now)]),
            OpenState::Closed { opens: None } => self.closed_now.to_owned(),
            OpenState::Unknown => self.hours_unknown.to_owned(),
        }
    }

    /// Whether something is open, in words that tell hours that may no longer hold from others.
    pub fn say_answer(&self, answer: Answer, hours: Option<&Hours>, now: Moment) -> String {
        match answer.state {
            OpenState::Open { .. } if !answer.is_stated() => self.say_state(answer.state, hours, now),
            OpenState::Open { .. } if hours == Some(&Hours::Always) => self.stated_always.to_owned(),
            OpenState::Open { until: Some(until) } => self.stated_until.with(&[&self.say_coming(until, now)]),
            OpenState::Open { until: None } => self.stated_open.to_owned(),
            state => self.say_state(state, hours, now),
        }
    }

    /// From when the hours are, where something is open by hours that may no longer hold.
    pub fn say_age(&self, answer: Answer) -> Option<String> {
        match answer.basis {
            Basis::Old { year } if answer.is_stated() => Some(self.say_old_hours(year)),
            _ => None,
        }
    }

    /// When something opens, seen from `now`: an opening at midnight is at 00.00 of its own day.
    pub fn say_opening(&self, opens: Moment, now: Moment) -> String {
        self.say_on(opens.date, self.say_time(opens.time()), now)
    }

    /// What opens next: how many at the same time, the name of the first, and when.
    pub fn say_next(&self, count: usize, name: &str, opens: Moment, now: Moment) -> String {
        let when = self.say_opening(opens, now);
        match count {
            1 => self.opens_next.with(&[name, &when]),
            _ => self.open_next.with(&[&count.to_string(), &when]),
        }
    }

    /// A time of a day that comes.
    fn say_on(&self, date: Date, time: String, now: Moment) -> String {
        match date.days() - now.date.days() {
            ..=0 => time,
            1 => format!("{} {time}", self.tomorrow),
            2..=6 => format!("{} {time}", self.say_weekday(date.weekday())),
            _ => format!("{} {} {time}", self.say_weekday(date.weekday()), self.say_date(date)),
        }
    }

    /// The usual week: one line for each run of days with the same hours.
    pub fn say_week(&self, hours: &WeeklyHours) -> Vec<(String, String)> {
        let mut lines: Vec<(Weekday, Weekday, Vec<Interval>)> = Vec::new();
        for weekday in Weekday::ALL {
            let intervals = hours.usually(weekday);
            match lines.last_mut() {
                Some((_, last, same)) if *same == intervals => *last = weekday,
                _ => lines.push((weekday, weekday, intervals)),
            }
        }
        let said = |(first, last, intervals): (Weekday, Weekday, Vec<Interval>)| {
            (self.say_weekdays(first, last), self.say_intervals(&intervals))
        };
        lines.into_iter().map(said).collect()
    }

    /// What is known of the eves, on which most are away although they are no holidays; `None` if they are as usual.
    pub fn say_eves(&self, hours: &WeeklyHours) -> Option<String> {
        let is_usual = hours.holidays == HolidayRule::AsUsual;
        let rules = [hours.yearly(12, 24), hours.yearly(12, 31), None];
        // What holds in one year only is not said of every year, nor that it is unknown.
        let once = [
            hours.tells_once_of(|date| (date.month(), date.day()) == (12, 24)),
            hours.tells_once_of(|date| (date.month(), date.day()) == (12, 31)),
            hours.tells_once_of(|date| date.month() < 12 && eve(date).is_some()),
        ];
        if rules == [None; 3] && once == [false; 3] {
            return (!is_usual).then(|| self.eves_unknown.to_owned());
        }
        let mut said = Vec::new();
        for ((name, rule), once) in self.eves.into_iter().zip(rules).zip(once) {
            let times = match rule {
                Some(DayRule::Open(intervals)) => self.say_intervals(intervals),
                None if is_usual || once => continue,
                _ => self.holidays_unknown.to_owned(),
            };
            said.push(format!("{name}: {times}."));
        }
        (!said.is_empty()).then(|| said.join(" "))
    }

    /// The usual hours in one line, true at any time: «mandag–fredag kl. 09.00–15.30».
    pub fn say_hours(&self, hours: Option<&Hours>) -> String {
        let week = match hours {
            None => return self.hours_unknown.to_owned(),
            Some(Hours::Always) => return self.open_always.to_owned(),
            Some(Hours::Weekly(week)) => week,
        };
        let mut said = String::new();
        for (days, times) in self.say_week(week).into_iter().filter(|(_, times)| times != self.closed_day) {
            if !said.is_empty() {
                said.push_str(", ");
            }
            said = format!("{said}{days} {times}");
        }
        if said.is_empty() { self.closed_day.to_owned() } else { said }
    }

    /// «kl. 09.00–12.00 og kl. 17.00–21.00», or «Stengt».
    pub fn say_intervals(&self, intervals: &[Interval]) -> String {
        let mut said = String::new();
        for interval in intervals {
            if !said.is_empty() {
                said = format!("{said} {} ", self.and);
            }
            said.push_str(&self.say_times(interval.opens(), Some(interval.closes())));
        }
        if said.is_empty() { self.closed_day.to_owned() } else { said }
    }
}

#[cfg(test)]
mod tests;
