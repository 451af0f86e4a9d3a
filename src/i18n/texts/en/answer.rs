//! Texts of an answer, in English.

use crate::i18n::texts::names::names;
use crate::i18n::texts::{AnswerWords, Template};
use crate::model::need::Need;

names!(NEED of Need {
    Talk: "Somebody to talk to",
    Relief: "Respite and help in everyday life",
    Groups: "Courses and groups",
    Serious: "When it is serious",
});

pub(super) const WORDS: AnswerWords = AnswerWords {
    title: "Search for help",
    title_in: Template("Search for help in {}"),
    search: "Search",
    found_nothing: "No services or meeting places fit",
    found_services: Template("Services: {}"),
    found_meetings: Template("Meeting places: {}"),
    found_both: Template("Services: {}, meeting places: {}"),
    asks_place: "Where do you live? Choose a place to see what is near you. Here are some examples from the whole country.",
    nothing: "We found nothing that answers just this. Try fewer words or others, or call one of those above.",
    more: "All helplines",
    more_lines: Template("More about this ({})"),
    topics: "Choose a topic",
    talk: "Talk to somebody now",
    near: "Services around the country",
    near_in: Template("In and around {}"),
    meetings: "Others like you",
    need: NEED,
};
