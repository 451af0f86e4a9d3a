//! What a question is about: topics, and who asks.

use crate::find::search::fold::{Word, fold, tokens};
use crate::find::search::synonyms::Term;
use crate::model::taxonomy::Topic;
use crate::vocabulary::Vocabulary;

/// The shortest name of a topic that a longer word may begin with: «demenskafé», but «ruslan» is not «rus».
const SHORTEST: usize = 4;
/// How old one is who is no child and no teenager any more.
const GROWN_UP: u32 = 20;
/// Who speaks of themselves.
const SELF: [&str; 9] = ["jeg", "eg", "æ", "e", "i", "ej", "me", "im", "am"];

/// How a record fits the topics of a question, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// It is about one of them before all else.
    First,
    /// It is about one of them.
    Also,
    /// It is about anything.
    General,
    /// It is about something else.
    Other,
}

/// How well something about `topics` fits the `asked` ones, the most telling first.
pub(super) fn fit(topics: &[Topic], asked: &[Topic]) -> Fit {
    let is_asked = |topic: &Topic| asked.contains(topic);
    match topics {
        _ if asked.is_empty() => Fit::First,
        [first, ..] if is_asked(first) => Fit::First,
        _ if topics.iter().any(is_asked) => Fit::Also,
        _ if topics.contains(&Topic::General) => Fit::General,
        _ => Fit::Other,
    }
}

/// The topics that terms name, those of the first terms first.
pub(super) fn topics(terms: &[Term]) -> Vec<Topic> {
    let mut found = Vec::new();
    for term in terms {
        for topic in Topic::ALL {
            if is_about(term, *topic) && !found.contains(topic) {
                found.push(*topic);
            }
        }
    }
    // Children's lives and being a parent is what most of it is about.
    let is_wide = |topic: &Topic| matches!(topic, Topic::Children | Topic::Parenting | Topic::General);
    if found.iter().any(|topic| !is_wide(topic)) {
        found.retain(|topic| !is_wide(topic));
    }
    // An illness is long or short, and the records do not say it alike.
    for (one, other) in [(Topic::Illness, Topic::Chronic), (Topic::Chronic, Topic::Illness)] {
        if found.contains(&one) && !found.contains(&other) {
            found.push(other);
        }
    }
    found
}

fn is_about(term: &Term, topic: Topic) -> bool {
    topic.as_str().split('-').all(|part| {
        let part = fold(part);
        term.iter().any(|word| {
            word.folded == part || (part.len() >= SHORTEST && word.folded.starts_with(part.as_str()))
        })
    })
}

/// Whether somebody says that they are a child or a teenager: «jeg er 17», «… jeg vil prate, 14 år».
pub(super) fn is_young(words: &str) -> bool {
    let words: Vec<String> = tokens(words).map(|token| Word::new(token.word).spelled).collect();
    let is_self = |word: &String| SELF.contains(&word.as_str());
    words.iter().enumerate().any(|(at, word)| {
        let is_age = word.parse().is_ok_and(|age: u32| (5..GROWN_UP).contains(&age));
        let is_last = at + 2 >= words.len() && words[..at].iter().any(is_self);
        is_age && (is_last || words[at.saturating_sub(2)..at].iter().any(is_self))
    })
}

/// Whether somebody tells of a person, rather than names what is looked for: «mannen min drikker», not «rus Bergen».
pub(super) fn is_told(words: &str) -> bool {
    let is_teller = |word: &str| TELLING.split(' ').any(|teller| teller == word);
    let words: Vec<String> = tokens(words).map(|token| Word::new(token.word).spelled).collect();
    words.len() >= SENTENCE && words.iter().any(|word| is_teller(word))
}

/// From how many words on something is told.
const SENTENCE: usize = 3;
/// Words of who tells: of themselves, of theirs, of what is so.
const TELLING: &str =
    "jeg eg æ æg vi oss meg min mi mitt mine vår vårt våre har er e my our me we is has im am hun han ho";
