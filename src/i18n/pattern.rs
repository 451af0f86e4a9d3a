//! The rhythm of a series in words, from its rule: «første onsdag i måneden, ikke juli».
//!
//! The data tool says it when it publishes, so the browser carries none of this. What cannot be said in
//! few words is not said at all: a pattern that leaves something out would be wrong.

mod en;
mod nb;
mod nn;
mod se;

use crate::i18n::texts::{Texts, texts};
use crate::model::lang::{Lang, Localized};
use crate::model::text::Text;
use crate::schedule::civil::{Date, Weekday};
use crate::schedule::recurrence::{ByDay, Frequency, RuleParts, WeekParity};
use crate::schedule::series::{OnDayOff, Schedule};
use crate::sort::{sort_by, sort_by_key};

/// The longest pattern.
const LONGEST: usize = 120;
/// As many dates that are left out are named.
const MOST_EXCEPTIONS: usize = 3;

/// How one language puts a rhythm together; the names of days and months are those of its texts.
struct Words {
    lang: Lang,
    /// Every day, or every nth.
    daily: fn(i64) -> String,
    /// Every week or every nth, on these days; `several` if they are more than one.
    weekly: fn(interval: i64, days: &str, several: bool) -> String,
    /// Every second week on these days, in odd or even weeks.
    in_weeks: fn(parity: WeekParity, days: &str) -> String,
    /// Such days of every month, or of every nth.
    monthly: fn(interval: i64, days: &str) -> String,
    /// Such a day of every year, or of every nth.
    yearly: fn(interval: i64, day: &str) -> String,
    /// The nth, from the end if negative.
    ordinal: fn(i64) -> Option<&'static str>,
    /// This one of those days: «første onsdag».
    numbered: fn(ordinals: &str, day: &str) -> String,
    /// What the working days are called.
    working_day: &'static str,
    /// Days of the month by their number.
    monthday: fn(i64) -> Option<String>,
    /// A day and its month, without the year.
    day_of_year: fn(day: i64, month: &str) -> String,
    /// A day in a month or week.
    within: fn(day: &str, period: &str) -> String,
    week_number: fn(i64) -> String,
    not_in: fn(&str) -> String,
    only_in: fn(&str) -> String,
    from_to: fn(first: &str, last: &str) -> String,
    public_holidays: fn(OnDayOff) -> &'static str,
    school_holidays: fn(OnDayOff) -> &'static str,
    starts: fn(&str) -> String,
    ends: fn(&str) -> String,
    times: fn(i64) -> String,
    not_on: fn(&str) -> String,
}

/// The rhythm of a schedule in every language, as it is told on `today`.
pub fn pattern(schedule: &Schedule, today: Date) -> Option<Localized<LONGEST>> {
    let say = |words| Sentence::new(words, schedule, today)?.text();
    Some(Localized { nb: say(&nb::WORDS)?, nn: say(&nn::WORDS), en: say(&en::WORDS), se: say(&se::WORDS) })
}

struct Sentence<'a> {
    words: &'static Words,
    texts: &'static Texts,
    schedule: &'a Schedule,
    parts: &'a RuleParts,
    start: Date,
    today: Date,
}

impl<'a> Sentence<'a> {
    fn new(words: &'static Words, schedule: &'a Schedule, today: Date) -> Option<Self> {
        let (start, rule) = schedule.start.zip(schedule.rule.as_ref())?;
        let start = start.date;
        Some(Self { words, texts: texts(words.lang), schedule, parts: rule.parts(), start, today })
    }

    fn text(&self) -> Option<Text<LONGEST>> {
        let mut said = vec![self.how_often()?];
        said.extend(self.months()?);
        said.extend(
            self.schedule.days_off.public_holidays.map(|rule| (self.words.public_holidays)(rule).into()),
        );
        said.extend(
            self.schedule.days_off.school_holidays.map(|rule| (self.words.school_holidays)(rule).into()),
        );
        if self.start > self.today {
            said.push((self.words.starts)(&self.texts.say_date(self.first()?)));
        }
        said.extend(self.parts.count.map(self.words.times));
        said.extend(self.parts.until.map(|until| (self.words.ends)(&self.texts.say_date(until))));
        let whole = said.join(", ");
        let with_exceptions = self.exceptions().map(|more| format!("{whole}, {more}"));
        let fits = |text: String| Text::try_from(text).ok();
        with_exceptions.and_then(fits).or_else(|| fits(whole))
    }

    /// The first date that is held.
    fn first(&self) -> Option<Date> {
        self.schedule.planned(self.start.plus_years(1)).into_iter().next()
    }

    /// What the rule says before months, ends and exceptions; nothing if that takes more than a few words.
    fn how_often(&self) -> Option<String> {
        let RuleParts { byday, bymonthday, byyearday, byweekno, bysetpos, weeks, .. } = self.parts;
        let interval = self.parts.interval.unwrap_or(1);
        let is_plain = byyearday.is_none() && byweekno.is_none();
        let words = self.words;
        match (self.parts.freq, weeks) {
            (Frequency::Daily, None) if is_plain && bymonthday.is_none() && bysetpos.is_none() => match byday
            {
                None => Some((words.daily)(interval)),
                Some(days) if interval == 1 => self.weekly(days, 1),
                Some(_) => None,
            },
            (Frequency::Weekly, parity) if is_plain && bymonthday.is_none() && bysetpos.is_none() => {
                let own = [ByDay::new(None, self.start.weekday())?];
                let days = byday.as_deref().unwrap_or(&own);
                match parity {
                    None => self.weekly(days, interval),
                    Some(parity) if interval == 1 => Some((words.in_weeks)(*parity, &self.plain_days(days)?)),
                    Some(_) => None,
                }
            }
            (Frequency::Monthly, None) if is_plain => Some((words.monthly)(interval, &self.days_of_month()?)),
            (Frequency::Yearly, None) if byyearday.is_none() && bysetpos.is_none() => {
                Some((words.yearly)(interval, &self.day_of_year()?))
            }
            _ => None,
        }
    }

    fn weekly(&self, days: &[ByDay], interval: i64) -> Option<String> {
        // A second week is counted from Monday here, as everybody in Norway does.
        let counts_from_monday = self.parts.wkst.is_none_or(|day| day == Weekday::Monday);
        let is_clear = interval == 1 || counts_from_monday;
        is_clear.then(|| Some((self.words.weekly)(interval, &self.plain_days(days)?, days.len() > 1)))?
    }

    /// «mandag og torsdag», in the order of the week.
    fn plain_days(&self, days: &[ByDay]) -> Option<String> {
        let mut days: Vec<Weekday> =
            days.iter().map(|day| day.ordinal().is_none().then_some(day.weekday())).collect::<Option<_>>()?;
        sort_by_key(&mut days, |day| *day as u8);
        Some(self.list(days.iter().map(|day| self.texts.say_weekday(*day).to_owned())))
    }

    /// «første og tredje onsdag», «siste hverdag», «den 15.».
    fn days_of_month(&self) -> Option<String> {
        let RuleParts { byday, bymonthday, bysetpos, .. } = self.parts;
        match (byday.as_deref(), bymonthday.as_deref(), bysetpos.as_deref()) {
            (None, None, None) => (self.words.monthday)(self.start.day().into()),
            (None, Some(days), None) => {
                let days: Option<Vec<String>> = days.iter().map(|day| (self.words.monthday)(*day)).collect();
                Some(self.list(days?.into_iter()))
            }
            (Some(days), None, None) => self.numbered_days(days),
            (Some(days), None, Some(places)) => {
                let is = |wanted: &[Weekday]| {
                    wanted.len() == days.len()
                        && days.iter().all(|day| day.ordinal().is_none() && wanted.contains(&day.weekday()))
                };
                let day = match days {
                    _ if is(&Weekday::ALL[..5]) => self.words.working_day,
                    [day] if day.ordinal().is_none() => self.texts.say_weekday(day.weekday()),
                    _ => return None,
                };
                Some((self.words.numbered)(&self.ordinals(places.iter().copied())?, day))
            }
            _ => None,
        }
    }

    fn numbered_days(&self, days: &[ByDay]) -> Option<String> {
        let mut groups: Vec<(Weekday, Vec<i64>)> = Vec::new();
        for day in days {
            let ordinal = day.ordinal()?.into();
            match groups.iter_mut().find(|(weekday, _)| *weekday == day.weekday()) {
                Some((_, ordinals)) => ordinals.push(ordinal),
                None => groups.push((day.weekday(), vec![ordinal])),
            }
        }
        let said = groups.into_iter().map(|(weekday, mut ordinals)| {
            // From the front to the end of the month.
            sort_by_key(&mut ordinals, |ordinal| if *ordinal < 0 { 100 + ordinal } else { *ordinal });
            Some((self.words.numbered)(
                &self.ordinals(ordinals.into_iter())?,
                self.texts.say_weekday(weekday),
            ))
        });
        let said: Option<Vec<String>> = said.collect();
        Some(self.list(said?.into_iter()))
    }

    fn ordinals(&self, ordinals: impl Iterator<Item = i64>) -> Option<String> {
        let said: Option<Vec<String>> =
            ordinals.map(|n| (self.words.ordinal)(n).map(str::to_owned)).collect();
        Some(self.list(said?.into_iter()))
    }

    /// «tredje onsdag i september», «10. september», «mandag i uke 40».
    fn day_of_year(&self) -> Option<String> {
        let RuleParts { byday, bymonth, bymonthday, byweekno, .. } = self.parts;
        let month = |month: i64| Some(self.texts.months[usize::try_from(month - 1).ok()?]);
        match (byday.as_deref(), bymonth.as_deref(), bymonthday.as_deref(), byweekno.as_deref()) {
            (None, None, None, None) => {
                Some((self.words.day_of_year)(self.start.day().into(), month(self.start.month().into())?))
            }
            (None, Some([of]), None, None) => {
                Some((self.words.day_of_year)(self.start.day().into(), month(*of)?))
            }
            (None, Some([of]), Some([day]), None) if *day > 0 => {
                Some((self.words.day_of_year)(*day, month(*of)?))
            }
            (Some(days), Some([of]), None, None) => {
                Some((self.words.within)(&self.numbered_days(days)?, month(*of)?))
            }
            (Some(days), None, None, Some([week])) if *week > 0 => {
                Some((self.words.within)(&self.plain_days(days)?, &(self.words.week_number)(*week)))
            }
            _ => None,
        }
    }

    /// Which months, unless all or said already; `None` if that takes more than a few words.
    fn months(&self) -> Option<Option<String>> {
        let Some(months) = self.parts.bymonth.as_ref().filter(|_| self.parts.freq != Frequency::Yearly)
        else {
            return Some(None);
        };
        let name = |month: usize| self.texts.months[month % 12].to_owned();
        let has = |month: usize| months.contains(&(month as i64 % 12 + 1));
        let without: Vec<usize> = (0..12).filter(|month| !has(*month)).collect();
        let with: Vec<usize> = (0..12).filter(|month| has(*month)).collect();
        let begins: Vec<usize> = (0..12).filter(|month| has(*month) && !has(month + 11)).collect();
        Some(Some(match (begins.as_slice(), without.len(), with.len()) {
            (_, 0, _) => return Some(None),
            (_, 1..=2, _) => (self.words.not_in)(&self.list(without.into_iter().map(name))),
            (&[first], _, 3..) => (self.words.from_to)(&name(first), &name(first + with.len() - 1)),
            _ => (self.words.only_in)(&self.list(with.into_iter().map(name))),
        }))
    }

    /// The dates to come that are left out, if they are few.
    fn exceptions(&self) -> Option<String> {
        let mut dates: Vec<Date> =
            self.schedule.except.iter().copied().filter(|day| *day >= self.today).collect();
        sort_by(&mut dates, Ord::cmp);
        let are_few = (1..=MOST_EXCEPTIONS).contains(&dates.len());
        are_few
            .then(|| (self.words.not_on)(&self.list(dates.into_iter().map(|date| self.texts.say_date(date)))))
    }

    /// «a, b og c».
    fn list(&self, words: impl Iterator<Item = String>) -> String {
        let mut words: Vec<String> = words.collect();
        let last = words.pop().unwrap_or_default();
        if words.is_empty() { last } else { format!("{} {} {last}", words.join(", "), self.texts.and) }
    }
}

#[cfg(test)]
mod tests;
