//! Somebody to talk to now: two or three lines that fit, and what opens next.

use super::Question;
use super::index::Hits;
use super::near::STRONG;
use super::subject::{Fit, fit};
use crate::address::facet::Facet;
use crate::dataset::Dataset;
use crate::find::directory::{
    Opening, answers, is_for, is_for_the_young, is_general, is_office, is_old, next_opening, state_by,
    talks_by,
};
use crate::find::facets::{of_helpline, passes};
use crate::find::search::fold::{Word, tokens};
use crate::model::channel::ChannelKind;
use crate::model::helpline::Helpline;
use crate::model::taxonomy::{Audience, Topic};
use crate::schedule::civil::Moment;
use crate::schedule::hours::Hours;
use crate::sort::sort_by_key;
use crate::vocabulary::Vocabulary;
use std::cmp::Reverse;
use std::sync::Arc;

/// How many lines are shown.
const SHOWN: usize = 3;
/// How many of them are about what was said, where others take up anything.
const MOST_ABOUT: usize = 2;
/// What share of the best hit a line must score to be about what was said, in hundredths.
const ABOUT: u32 = 70;
/// The same for a line that is about the topic before all else.
const ON_TOPIC: u32 = 40;
/// The share of the best line from which another is as good.
const ALMOST: u32 = 95;
/// From how many letters the beginning of a word names a line: «rus» is a topic, «rusin» is RUSinfo.
const SHORTEST_NAME: usize = 5;
/// From which minute to which it is night, when lines for anything come first.
const NIGHT: (i32, i32) = (22 * 60, 8 * 60);

/// What a line is before another by: whether its name was not said, whether it has not the wished channel, whether it is
/// for others, how far it is from the best, how it fits the topics, its place among all hits.
type Order = (bool, bool, bool, u32, Fit, usize);

/// A line, and how well it answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The line.
    pub helpline: Arc<Helpline>,
    /// How well it answers; 0 without words, or if it is there because it takes up anything.
    pub score: u32,
}

/// Somebody to talk to now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Talk {
    /// The lines to show.
    pub lines: Vec<Line>,
    /// The others that are about it, also those that are closed.
    pub more: Vec<Line>,
    /// What of all of these opens next.
    pub opens: Option<Opening>,
    /// Whether it comes before what is near: not where a kind of service is asked for.
    pub is_first: bool,
}

impl Talk {
    pub(super) fn new(dataset: &Dataset, hits: &Hits, question: &Question, is_any_near: bool) -> Self {
        let mut of_lines = *question.chosen;
        of_lines.clear(Facet::Topic);
        of_lines.clear(Facet::Open);
        of_lines.clear(Facet::Need);
        let topics: Vec<Topic> = Topic::ALL
            .iter()
            .copied()
            .filter(|topic| question.chosen.has(Facet::Topic, *topic as usize))
            .collect();
        let wanted: Vec<Audience> = Audience::ALL
            .iter()
            .copied()
            .filter(|one| question.chosen.has(Facet::Audience, *one as usize))
            .collect();
        let (best, other) = hits.best_of();
        // An illness is a wide topic: lines that only share it are about others.
        let is_wide = |topic: &Topic| matches!(topic, Topic::Illness | Topic::Chronic | Topic::Disability);
        let is_wide = !hits.topics.is_empty() && hits.topics.iter().all(is_wide);
        let scores = (0..dataset.helplines.len()).filter_map(|number| hits.helpline(number));
        let as_good = scores.filter(|hit| hit.score * 100 >= best * ALMOST).count();
        let is_any_line = is_wide && as_good > MOST_ABOUT;
        // Who names no subject is shown some line even where none that takes up anything is open.
        let is_wide_open = !hits.has_words && topics.is_empty();
        let mut about: Vec<(Order, Line)> = Vec::new();
        let mut general: Vec<Line> = Vec::new();
        for (number, line) in dataset.helplines.iter().enumerate() {
            let (score, rank) = hits.helpline(number).map_or((0, usize::MAX), |hit| (hit.score, hit.rank));
            let is_best = hits.has_words && score > 0 && score == best && best >= other;
            let is_there = hits.around.serves(&line.serves) || (is_best && hits.around.place().is_none());
            if !is_there || !passes(&of_helpline(line, None), &of_lines) {
                continue;
            }
            let is_named = names(question.words, line);
            let fit = match fit(&line.topics, &hits.topics) {
                Fit::First if is_any_line => Fit::Other,
                fit => fit,
            };
            let is_for_young = is_for_the_young(line);
            let is_about = if hits.has_words {
                // What is for emergencies, and what cannot be talked to, is here only if it is the very thing.
                let is_line = line.priority.is_none() && talks_by(line, None) && !is_office(line);
                // A line for the young is for others only where it is nearly the very thing.
                let is_theirs = !is_for_young || hits.is_young || score * 100 >= best * ALMOST;
                let (least, share) = match fit {
                    Fit::First if !hits.topics.is_empty() => (best, ON_TOPIC),
                    _ => (best.max(other), ABOUT),
                };
                let is_near = fit < Fit::General && score > 0 && score * 100 >= least * share;
                is_named || (is_best && fit < Fit::Other) || (is_near && is_line && is_theirs)
            } else {
                !topics.is_empty() && topics.iter().any(|topic| line.topics.contains(topic))
            };
            let is_lost =
                !talks_by(line, hits.channel) && (question.now.is_some() || score < best || score == 0);
            if is_about {
                let is_nearly = score * 100 >= best * ALMOST;
                let is_others = if hits.is_young { !is_for_young } else { is_for_young && !is_nearly };
                let tier = if is_nearly { 0 } else { best - score };
                let order = (!is_named, is_lost, is_others, tier, fit, rank);
                about.push((order, Line { helpline: Arc::clone(line), score }));
            } else if line.priority.is_none()
                && (is_general(line) || (is_wide_open && talks(line)))
                && is_for(&line.audience, &readers(&wanted))
            {
                general.push(Line { helpline: Arc::clone(line), score: 0 });
            }
        }
        sort_by_key(&mut about, |(order, _)| *order);
        let is_any = about.first().is_some_and(|((.., fit, _), line)| {
            *fit == Fit::First || (line.score == best && best * 100 >= other * STRONG)
        });
        let about: Vec<Line> = about.into_iter().map(|(_, line)| line).collect();
        let is_open = |line: &Line| match question.now {
            Some(now) => state_by(&line.helpline, hits.channel, now).is_open(),
            None => answers(&line.helpline, None) && fits(line, hits.channel),
        };
        // Those for relatives by name first; then those that take up most.
        sort_by_key(&mut general, |line| {
            let audience = &line.helpline.audience;
            let ways = line.helpline.live_channels().filter(|way| way.hours == Some(Hours::Always)).count();
            (
                !is_open(line),
                is_old(&line.helpline, question.now),
                hits.is_young && !is_for_the_young(&line.helpline),
                !audience.contains(&Audience::Everyone),
                !audience.contains(&Audience::Relatives),
                Reverse(ways),
            )
        });
        let opens = question.now.and_then(|now| {
            let all: Vec<&Helpline> = about.iter().map(|line| &*line.helpline).collect();
            next_opening(&all, hits.channel, now)
        });
        // Who names a line wants that one, open or not; without a clock nobody knows what is open.
        let is_shown =
            |line: &Line| question.now.is_none() || is_open(line) || names(question.words, &line.helpline);
        general.retain(|line| !hits.has_number && is_open(line));
        if general.iter().any(|line| is_general(&line.helpline)) {
            general.retain(|line| is_general(&line.helpline));
        }
        let shown = about.iter().filter(|line| is_shown(line)).count();
        general.truncate(SHOWN - shown.min(MOST_ABOUT));
        let is_first = hits.asks_to_talk(is_any, is_any_near);
        let (mut lines, mut more): (Vec<Line>, Vec<Line>) = about.into_iter().partition(is_shown);
        let room = SHOWN - general.len().min(SHOWN);
        if lines.len() > room {
            more.splice(0..0, lines.split_off(room));
        }
        let night = question.now.is_some_and(is_night);
        let at = if night { 0 } else { lines.len() };
        lines.splice(at..at, general);
        lines.truncate(SHOWN);
        if lines.is_empty() {
            lines.extend(more.drain(..more.len().min(SHOWN)));
        }
        Self { lines, more, opens, is_first }
    }
}

fn fits(line: &Line, channel: Option<ChannelKind>) -> bool {
    talks_by(&line.helpline, channel)
}

/// Whether somebody there listens to what is hard, whatever else the line is about.
fn talks(line: &Helpline) -> bool {
    talks_by(line, None) && line.topics.contains(&Topic::MentalHealth)
}

/// Whether the words are the name of the line, or the beginning of it.
fn names(words: &str, line: &Helpline) -> bool {
    let name: Vec<Word> = tokens(line.name.as_str()).map(|token| Word::new(token.word)).collect();
    let mut count = 0;
    for token in tokens(words) {
        let word = Word::new(token.word).folded;
        let is_begun = |of_name: &Word| word.len() >= SHORTEST_NAME && of_name.folded.starts_with(&word);
        if !name.get(count).is_some_and(|of_name| of_name.folded == word || is_begun(of_name)) {
            return false;
        }
        count += 1;
    }
    count > 0
}

/// Whom a line for anything must be for.
fn readers(wanted: &[Audience]) -> Vec<Audience> {
    if wanted.is_empty() { vec![Audience::Relatives] } else { wanted.to_vec() }
}

fn is_night(now: Moment) -> bool {
    let minute = now.minutes().rem_euclid(24 * 60);
    minute >= NIGHT.0 || minute < NIGHT.1
}
