//! Which of the things that are said in a query a record must have; the others only add to its score.

use crate::find::search::matches::{Certainty, Matches};
use crate::find::search::query::Query;
use crate::find::search::synonyms::Group;

/// From how many things on a query is a sentence, or from how many words, with the silent ones.
const SENTENCE: (usize, usize) = (3, 5);

/// What is asked for in a query.
pub struct Demands<'a> {
    groups: &'a [Group],
    matches: &'a [Matches],
    /// Whether it is a sentence, of which only what tells something counts.
    is_sentence: bool,
    /// Which of the groups may be danger; the longest wording, where several are.
    danger: Option<usize>,
    /// Whether something is said in words that are known to be looked for.
    is_said: bool,
}

impl<'a> Demands<'a> {
    /// What is asked for in `query`, which is these groups of these words.
    pub fn new(query: &Query, groups: &'a [Group], matches: &'a [Matches]) -> Self {
        let is_long = groups.len() >= SENTENCE.0 || query.telling.len() + query.silent.len() >= SENTENCE.1;
        let mut demands = Self {
            groups,
            matches,
            is_sentence: false,
            danger: groups.iter().position(|group| group.danger.is_some()),
            is_said: groups.iter().any(|group| group.entry.is_some() && !group.is_whom),
        };
        demands.is_sentence = is_long && groups.iter().any(|group| demands.tells(group));
        demands
    }

    /// Whether somebody may be in danger.
    pub fn is_danger(&self) -> bool {
        self.danger.is_some()
    }

    /// Whether it is a sentence.
    pub fn is_sentence(&self) -> bool {
        self.is_sentence
    }

    /// How many things are asked for, not counting for whom.
    pub fn count(&self) -> usize {
        self.groups.iter().filter(|group| !group.is_whom).count()
    }

    /// Whether a record must have this group.
    pub fn requires(&self, number: usize) -> bool {
        let group = &self.groups[number];
        // Where somebody may be in danger, nothing else matters but where that is.
        if self.danger.is_some_and(|danger| danger != number) {
            return self.any(group, &|matches| matches.is_place);
        }
        // For whom it is, is only asked for where nothing else is; so is a word that may be misspelled.
        if group.is_whom {
            return self.count() == 0;
        }
        let is_doubtful =
            group.entry.is_none() && self.any(group, &|matches| matches.certainty == Certainty::Mended);
        !(self.is_said && is_doubtful) && (!self.is_sentence || self.tells(group))
    }

    /// Whether a group is a topic, a kind, a place or what people say for one.
    fn tells(&self, group: &Group) -> bool {
        !group.is_whom
            && (group.entry.is_some() || self.any(group, &|matches| matches.is_label || matches.is_place))
    }

    /// Whether this holds for a word of a group.
    fn any(&self, group: &Group, holds: &dyn Fn(&Matches) -> bool) -> bool {
        let mut words = self.matches.iter().enumerate();
        words.any(|(number, matches)| group.words & 1 << number != 0 && holds(matches))
    }
}
