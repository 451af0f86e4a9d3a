//! What the panel says where somebody may be in danger: whom to call, and what to do in the next minutes.
//!
//! Only what an authority has published; the sources are named with each text. No methods, no promises.

use super::listed::listed;
use crate::model::danger::Danger;
use crate::vocabulary::Vocabulary;

listed! {
/// The texts of the panel.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct CrisisWords {
    pub talk: &'static str,
    pub steps_title: &'static str,
    pub advice: [Advice; Danger::ALL.len()],
}
}

listed! {
/// What is said of one danger.
#[derive(Clone, Copy)]
pub struct Advice {
    /// Whom to call.
    pub call: &'static str,
    /// Three short sentences; empty where no source was found.
    pub steps: [&'static str; 3],
    /// Who says so.
    pub source: &'static str,
}
}

impl CrisisWords {
    /// What is said of a danger.
    pub fn of(&self, danger: Danger) -> &Advice {
        &self.advice[danger.index()]
    }
}

/// What is said of each danger, in their order.
macro_rules! advice {
    ($($danger:ident => { call: $call:expr, steps: $steps:expr, source: $source:expr $(,)? }),+ $(,)?) => {{
        const fn advice(danger: Danger) -> Advice {
            match danger {
                $(Danger::$danger => Advice { call: $call, steps: $steps, source: $source }),+
            }
        }
        let mut all = [advice(Danger::ALL[0]); Danger::ALL.len()];
        let mut at = 1;
        while at < all.len() {
            all[at] = advice(Danger::ALL[at]);
            at += 1;
        }
        all
    }};
}
pub(super) use advice;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::texts::texts;
    use crate::model::lang::Lang;

    #[test]
    fn three_sentences_with_their_source_or_none() {
        for &lang in Lang::ALL {
            let words = &texts(lang).crisis;
            for &danger in Danger::ALL {
                let Advice { call, steps, source } = words.of(danger);
                assert!(steps.iter().all(|step| step.is_empty() == source.is_empty()), "{danger:?}");
                let is_short = |step: &&str| step.ends_with(['.', '?']) && step.len() < 120;
                assert!(source.is_empty() || steps.iter().all(is_short), "{danger:?}");
                assert!(["113", "110"].iter().any(|number| call.contains(number)), "{danger:?}");
            }
        }
    }
}
