//! Whom to call first where somebody may be in danger.

use super::Question;
use super::index::Hits;
use crate::address::facet::{Facet, Selection};
use crate::dataset::Dataset;
use crate::find::directory::{answers, danger_of_choice, is_bereavement, is_general, is_office, talks_by};
use crate::model::danger::Danger;
use crate::model::helpline::Helpline;
use crate::model::taxonomy::{Audience, Topic};
use crate::schedule::hours::Hours;
use crate::sort::sort_by_key;
use crate::vocabulary::Vocabulary;
use std::cmp::Reverse;
use std::sync::Arc;

/// How many emergency lines are named.
const MOST_CALLED: usize = 3;
/// How many lines to talk to are named.
const MOST_TALKED: usize = 2;
/// How many of the emergency lines are always named: 113 and 112.
const ALWAYS: u64 = 2;

/// A danger, and whom to call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alarm {
    /// What somebody may be in danger of.
    pub danger: Danger,
    /// The emergency lines, the one to call first.
    pub call: Vec<Arc<Helpline>>,
    /// Somebody to talk to who surely answers now.
    pub talk: Vec<Arc<Helpline>>,
}

impl Alarm {
    /// What the words, or else the chosen topics, speak of.
    pub(super) fn new(dataset: &Dataset, hits: &Hits, question: &Question) -> Option<Self> {
        let danger = hits.danger.or_else(|| danger_of_choice(question.chosen))?;
        let lines: Vec<(&Arc<Helpline>, u32)> = dataset
            .helplines
            .iter()
            .enumerate()
            .filter(|(_, line)| hits.around.serves(&line.serves))
            .map(|(number, line)| (line, hits.helpline(number).map_or(0, |hit| hit.score)))
            .collect();
        // What is for emergencies and nothing else answers only where the words are about just that: 110 for a fire.
        let is_broad = |line: &Helpline| line.topics.iter().any(|topic| *topic != Topic::Emergency);
        let first = |line: &Helpline, score: u32| {
            hits.has_words && score > 0 && score == hits.best_of().0 && !is_broad(line)
        };
        let about = |line: &Helpline| danger.topics().iter().position(|topic| line.topics.contains(topic));
        let is_always = |line: &Helpline| line.priority.is_some_and(|priority| u64::from(priority) <= ALWAYS);
        let mut call: Vec<(&Arc<Helpline>, u32)> = lines
            .iter()
            .copied()
            .filter(|(line, _)| line.priority.is_some())
            .filter(|&(line, score)| {
                is_always(line) || first(line, score) || (about(line).is_some() && is_broad(line))
            })
            .collect();
        sort_by_key(&mut call, |&(line, score)| {
            let is_about = about(line).is_some() && is_broad(line);
            (!first(line, score), !is_always(line), !is_about, line.priority)
        });
        call.truncate(MOST_CALLED);
        let talk = talk(danger, &lines, question, &about);
        let line = |(line, _): (&Arc<Helpline>, u32)| Arc::clone(line);
        Some(Self { danger, call: call.into_iter().map(line).collect(), talk })
    }
}

/// Up to two lines that surely answer now: about the danger, for whom it was asked, and then those for anything.
fn talk(
    danger: Danger,
    lines: &[(&Arc<Helpline>, u32)],
    question: &Question,
    about: &dyn Fn(&Helpline) -> Option<usize>,
) -> Vec<Arc<Helpline>> {
    if danger == Danger::Fire {
        return Vec::new();
    }
    let wanted = audience(danger, question.chosen);
    // The poison line is an office, too, and the one to ask where too much was taken.
    let may_be_office = matches!(danger, Danger::Overdose | Danger::Poison);
    let best = lines.iter().map(|(_, score)| *score).max().unwrap_or_default();
    let mut talk: Vec<(&Arc<Helpline>, u32)> = lines
        .iter()
        .copied()
        .filter(|(line, _)| line.priority.is_none() && !is_bereavement(&line.topics))
        .filter(|(line, _)| may_be_office || !is_office(line))
        .filter(|&(line, score)| {
            let is_very = question.now.is_none() && score > 0 && score == best && talks_by(line, None);
            answers(line, question.now) || is_very
        })
        .filter(|(line, _)| about(line).is_some() || is_general(line))
        .collect();
    sort_by_key(&mut talk, |&(line, score)| {
        let is_for_them = match wanted.is_empty() {
            true => line.audience.contains(&Audience::Everyone),
            false => wanted.iter().any(|one| line.audience.contains(one)),
        };
        let tier = match (about(line).is_some(), is_for_them || (score > 0 && score == best)) {
            (true, true) => 0,
            (false, _) if line.audience.contains(&Audience::Everyone) => 1,
            _ => 2,
        };
        let ways = line.live_channels().filter(|way| way.hours == Some(Hours::Always)).count();
        (tier, about(line), !is_general(line), Reverse(score), Reverse(ways))
    });
    talk.into_iter().take(MOST_TALKED).map(|(line, _)| Arc::clone(line)).collect()
}

/// For whom somebody to talk to is looked for; nobody named is everyone.
fn audience(danger: Danger, chosen: &Selection) -> Vec<Audience> {
    let chosen: Vec<Audience> =
        Audience::ALL.iter().copied().filter(|one| chosen.has(Facet::Audience, *one as usize)).collect();
    match danger {
        Danger::Child if chosen.is_empty() => vec![Audience::Children],
        _ => chosen,
    }
}
