//! The self-assessment of a place of work: ten ground rules and eight recommendations, answered, and what they come to.
//!
//! The answers are letters in the address and nowhere else, so a link holds them and nothing about anybody.

use crate::address::staff::{Choices, StaffPage, param};
use crate::schedule::civil::Date;
use crate::sort::sort_by_key;
use crate::vocabulary;
use crate::vocabulary::Vocabulary;

/// The key under which a device keeps answers, where somebody asks for that.
pub const KEY: &str = "naermest-egenvurdering";
/// How many things are asked.
pub const ITEMS: usize = 18;
/// How many things to do first.
pub const FIRST: usize = 3;
/// What stands for no answer.
const NONE: char = '-';
/// What stands between the parts of what is kept.
const BETWEEN: char = '|';

vocabulary! {
    /// What the questions are about.
    Theme, "theme" {
        /// How relatives are met.
        Meeting = "mote",
        /// What they are told.
        Information = "informasjon",
        /// The whole family, and what there is for it.
        Family = "familie",
        /// Working together.
        Cooperation = "samarbeid",
        /// How the place is led.
        Leadership = "ledelse",
    }
}

vocabulary! {
    /// An answer. The word is its letter in the address.
    Answer, "answer" {
        /// As a rule.
        Yes = "a",
        /// Sometimes.
        Partly = "b",
        /// Not yet.
        No = "c",
    }
}

/// Where a question comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// One of the ten ground rules (seed 002).
    Rule(usize),
    /// One of the eight recommendations (seed 004).
    Advice(usize),
}

/// How many ground rules there are; the recommendations come after them.
const RULES: usize = 10;

/// Where a question comes from.
pub fn origin(item: usize) -> Origin {
    if item < RULES { Origin::Rule(item + 1) } else { Origin::Advice(item + 1 - RULES) }
}

/// What a question is about.
pub fn theme(item: usize) -> Theme {
    match origin(item) {
        Origin::Rule(1..=3) | Origin::Advice(1) => Theme::Meeting,
        Origin::Rule(4 | 8 | 9) => Theme::Information,
        Origin::Rule(6 | 10) | Origin::Advice(2 | 3) => Theme::Family,
        Origin::Rule(_) | Origin::Advice(4 | 5) => Theme::Cooperation,
        Origin::Advice(_) => Theme::Leadership,
    }
}

/// The questions about a theme.
pub fn items(of: Theme) -> impl Iterator<Item = usize> {
    (0..ITEMS).filter(move |item| theme(*item) == of)
}

/// The answers on one day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// To each question, in the order of the rules and the recommendations.
    given: [Option<Answer>; ITEMS],
    /// The day, if it is known.
    pub day: Option<Date>,
}

impl Answers {
    /// The answers in letters; what is none of ours is no answer.
    pub fn read(letters: &str, day: &str) -> Self {
        let mut given = [None; ITEMS];
        for (letter, place) in letters.chars().zip(&mut given) {
            *place = Answer::from_word(letter.encode_utf8(&mut [0; 4]));
        }
        Self { given, day: day.parse().ok() }
    }

    /// The letters.
    pub fn letters(&self) -> String {
        let letter =
            |answer: &Option<Answer>| answer.map_or(NONE, |answer| char::from(answer.as_str().as_bytes()[0]));
        let letters: String = self.given.iter().map(letter).collect();
        letters.trim_end_matches(NONE).to_owned()
    }

    /// The answer to a question.
    pub fn to(&self, item: usize) -> Option<Answer> {
        self.given.get(item).copied().flatten()
    }

    /// The same with an answer, given on a day.
    pub fn with(&self, item: usize, answer: Answer, day: Option<Date>) -> Self {
        let mut with = Self { day: day.or(self.day), ..self.clone() };
        if let Some(place) = with.given.get_mut(item) {
            *place = Some(answer);
        }
        with
    }

    /// How many questions are answered.
    pub fn count(&self) -> usize {
        self.given.iter().flatten().count()
    }

    /// How far along the place is with a theme, in percent of what was answered: «sometimes» is half.
    pub fn percent(&self, of: Theme) -> Option<u32> {
        let answers: Vec<u32> = items(of).filter_map(|item| self.to(item)).map(worth).collect();
        let most = 2 * answers.len() as u32;
        (most > 0).then(|| (answers.iter().sum::<u32>() * 100 + most / 2) / most)
    }

    /// What is not done as a rule: what is not done at all first, then by rule and recommendation.
    pub fn to_do(&self) -> Vec<usize> {
        let mut to_do: Vec<usize> =
            (0..ITEMS).filter(|item| matches!(self.to(*item), Some(Answer::Partly | Answer::No))).collect();
        sort_by_key(&mut to_do, |item| self.to(*item) == Some(Answer::Partly));
        to_do
    }
}

fn worth(answer: Answer) -> u32 {
    match answer {
        Answer::Yes => 2,
        Answer::Partly => 1,
        Answer::No => 0,
    }
}

/// What the page shows: the answers, and those of an earlier day beside them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assessment {
    /// The answers.
    pub now: Answers,
    /// Those of an earlier day.
    pub before: Answers,
}

impl Assessment {
    /// What stands in the address.
    pub fn read(choices: &Choices) -> Self {
        let get = |name| choices.get(name);
        Self {
            now: Answers::read(get(param::ANSWERS), get(param::DAY)),
            before: Answers::read(get(param::BEFORE), get(param::BEFORE_DAY)),
        }
    }

    /// What is to stand in the address.
    pub fn choices(&self) -> Choices {
        let page = StaffPage::Assessment;
        let day = |answers: &Answers| {
            answers.day.filter(|_| answers.count() > 0).map(String::from).unwrap_or_default()
        };
        Choices::default()
            .with(page, param::ANSWERS, &self.now.letters())
            .with(page, param::DAY, &day(&self.now))
            .with(page, param::BEFORE, &self.before.letters())
            .with(page, param::BEFORE_DAY, &day(&self.before))
    }

    /// A new one, with these answers beside it.
    pub fn again(&self) -> Self {
        Self { now: Answers::default(), before: self.now.clone() }
    }

    /// As a device keeps it.
    pub fn kept(&self) -> String {
        let choices = self.choices();
        let parts = StaffPage::Assessment.reads().iter().map(|name| choices.get(name).to_owned());
        parts.collect::<Vec<_>>().join(&BETWEEN.to_string())
    }

    /// What a device kept; `None` if there is no answer in it.
    pub fn of_kept(kept: &str) -> Option<Self> {
        let names = StaffPage::Assessment.reads().iter().zip(kept.split(BETWEEN));
        let with = |all: Choices, (name, value): (&&str, &str)| all.with(StaffPage::Assessment, name, value);
        let read = Self::read(&names.fold(Choices::default(), with));
        (read.now.count() + read.before.count() > 0).then_some(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::host::Host;
    use crate::address::route::{Address, Route};
    use crate::model::lang::Lang;
    use proptest::prelude::*;

    /// Such as a municipality may have.
    const SITE: &str = "https://parorende.innherredregionen.kommune.no";
    const BASE: &str = "/innbyggere/naermest";

    fn answers() -> impl Strategy<Value = Answers> {
        let given =
            proptest::collection::vec(proptest::option::of(proptest::sample::select(Answer::ALL)), ITEMS);
        let day = proptest::option::of((2020i32..2100, 1u32..=12, 1u32..=28));
        (given, day).prop_map(|(given, day)| {
            let mut answers = Answers { given: given.try_into().unwrap(), day: None };
            answers.day = day
                .and_then(|(year, month, day)| Date::new(year, month, day))
                .filter(|_| answers.count() > 0);
            answers
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]

        #[test]
        fn a_link_of_less_than_200_characters_holds_every_answer(
            now in answers(),
            before in answers(),
            lang in proptest::sample::select(Lang::ALL),
        ) {
            let assessment = Assessment { now, before };
            let route = Route::Staff(StaffPage::Assessment, assessment.choices());
            let address = Address { lang, host: Host::Phone, route };
            let link = address.href(BASE);
            prop_assert!(SITE.len() + link.len() < 200, "{}", link);
            let Route::Staff(page, choices) = Address::parse(BASE, &link).route else { panic!("{link}") };
            prop_assert_eq!(page, StaffPage::Assessment);
            prop_assert_eq!(&Assessment::read(&choices), &assessment);
            let kept = Assessment::of_kept(&assessment.kept());
            prop_assert_eq!(kept.unwrap_or_default(), assessment);
        }

        #[test]
        fn no_letters_are_too_strange(letters in ".{0,40}", day in ".{0,12}") {
            let answers = Answers::read(&letters, &day);
            prop_assert!(answers.count() <= ITEMS);
            prop_assert_eq!(Answers::read(&answers.letters(), "").letters(), answers.letters());
        }
    }

    #[test]
    fn every_rule_and_recommendation_is_asked_about_once_under_one_theme() {
        let all: Vec<usize> = Theme::ALL.iter().flat_map(|theme| items(*theme)).collect();
        let mut sorted = all.clone();
        sorted.sort_unstable();
        assert_eq!(sorted, (0..ITEMS).collect::<Vec<_>>());
        assert_eq!((origin(0), origin(9)), (Origin::Rule(1), Origin::Rule(10)));
        assert_eq!((origin(10), origin(17)), (Origin::Advice(1), Origin::Advice(8)));
        let counts: Vec<usize> = Theme::ALL.iter().map(|theme| items(*theme).count()).collect();
        assert_eq!(counts, [4, 3, 4, 4, 3]);
    }

    #[test]
    fn a_theme_is_as_far_as_what_was_answered_of_it() {
        // Rules 1 to 3 and recommendation 1 are about meeting them.
        let answers = Answers::read("abc", "2026-11-28");
        assert_eq!(answers.percent(Theme::Meeting), Some(50));
        assert_eq!(answers.percent(Theme::Leadership), None);
        let all = (0..ITEMS).fold(Answers::default(), |all, item| all.with(item, Answer::Yes, None));
        assert_eq!(all.percent(Theme::Leadership), Some(100));
        assert_eq!((all.count(), all.to_do()), (ITEMS, Vec::new()));
    }

    #[test]
    fn what_is_not_done_at_all_comes_first() {
        let answers = Answers::read("bacb--------------c", "");
        assert_eq!(answers.to_do(), [2, 0, 3]);
    }

    #[test]
    fn a_new_assessment_keeps_the_old_one_beside_it() {
        let first =
            Assessment { now: Answers::read("abc", "2026-11-28"), before: Answers::read("c", "2025-01-01") };
        let again = first.again();
        assert_eq!((again.now.count(), &again.before), (0, &first.now));
        assert_eq!(Assessment::of_kept("||"), None);
    }
}
