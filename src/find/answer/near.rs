//! Services by need, the nearest of those that answer well first.

use super::index::{Hit, Hits, of_records};
use super::nearness::Around;
use super::subject::{Fit, fit};
use crate::address::facet::Selection;
use crate::dataset::Dataset;
use crate::find::directory::is_bereavement;
use crate::find::facets::{of_service, passes};
use crate::model::danger::Danger;
use crate::model::nearness::Nearness;
use crate::model::need::Need;
use crate::model::service::Service;
use crate::model::taxonomy::Topic;
use crate::sort::sort_by_key;
use std::sync::Arc;

/// What scores less than this share of the best hit is left out, in hundredths.
pub(super) const WEAK: u32 = 60;
/// The same for what is in the place and about the topic before all else; and how many hundredths more that is worth.
pub(super) const WEAK_HERE: u32 = 35;
const HERE: u32 = 25;
/// What scores this share of the best hit is as good as it: then the nearer comes first.
pub(super) const STRONG: u32 = 88;

/// How many hundredths less it is worth to be about a topic among others, about anything, about something else.
const OFF_TOPIC: [u32; 4] = [0, 5, 12, 25];

/// A service that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundService {
    /// The service.
    pub service: Arc<Service>,
    /// How near it is.
    pub nearness: Nearness,
    /// How well it answers; 0 without words.
    pub score: u32,
}

/// The services that answer one need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NeedGroup {
    /// The need.
    pub need: Need,
    /// The services, those to show first first.
    pub services: Vec<FoundService>,
}

/// The services that were found, by need: the need of the best first where words were said, else in their own order.
/// What is about the topics that were asked for comes before what is nearer, and what is about others is left out.
pub(super) fn groups(dataset: &Dataset, hits: &Hits, danger: Option<Danger>) -> (Vec<NeedGroup>, bool) {
    // Where words speak of danger, what is about something else is no help.
    let is_alarm = danger.is_some();
    let danger = danger.filter(|_| hits.is_danger_said);
    let asked: &[Topic] = match danger {
        Some(danger) => danger.topics(),
        None => &hits.topics,
    };
    let mut found = Vec::new();
    for (number, service) in dataset.services.iter().enumerate() {
        let Some(Hit { score, rank, nearness }) = hits.service(number) else { continue };
        let share = (score * 100).checked_div(hits.best_near()).unwrap_or(100);
        let fit = fit(&service.topics, asked);
        let is_here = nearness <= Nearness::Shared && fit == Fit::First && !asked.is_empty();
        if share < if is_here { WEAK_HERE } else { WEAK } {
            continue;
        }
        let is_bereaved = is_bereavement(&service.topics);
        if danger.is_some() && (is_bereaved || fit > Fit::Also) {
            continue;
        }
        let is_late = is_bereaved && (is_alarm || fit > Fit::First);
        let steps = hits.around.distance(&service.serves, service.kommune());
        let here = if is_here { HERE } else { 0 };
        let worth = (share + here).min(100).saturating_sub(OFF_TOPIC[fit as usize]);
        found.push(((is_late, worth, nearness, steps, rank), (fit, share), (service, score, nearness)));
    }
    // What is about other topics is dropped where something is about those that were asked for, or nothing is.
    let is_any = found.iter().any(|((is_late, ..), (fit, _), _)| !is_late && *fit < Fit::General);
    found.retain(|((is_late, ..), (fit, share), _)| {
        hits.topics.is_empty()
            || (*fit < Fit::Other && (!is_late || !is_any))
            || (is_any && !hits.asks.is_relief && *share >= STRONG)
    });
    let best = found.iter().map(|((_, worth, ..), ..)| *worth).max().unwrap_or_default();
    for ((_, worth, ..), ..) in &mut found {
        *worth = if *worth * 100 >= best * STRONG { 0 } else { 100 - *worth };
    }
    let is_any = found.iter().any(|((is_late, ..), (fit, _), _)| !is_late && *fit < Fit::General);
    let mut found: Vec<_> = found.into_iter().map(|(order, _, found)| (order, found)).collect();
    sort_by_key(&mut found, |(order, _)| *order);
    let mut groups = by_need(found.into_iter().map(|(_, found)| found));
    if !hits.has_words {
        sort_by_key(&mut groups, |group| group.need);
    }
    (groups, is_any)
}

/// Keeps the first of each group in turn, so many of all.
pub(super) fn truncate(groups: &mut Vec<NeedGroup>, mut room: usize) {
    let count = groups.len();
    for (number, group) in groups.iter_mut().enumerate() {
        group.services.truncate(room.div_ceil(count - number));
        room -= group.services.len();
    }
    groups.retain(|group| !group.services.is_empty());
}

/// What serves a kommune and no more than some others, or the one beside it, whatever the words: by need, the one with the
/// nearest first. Nothing without a place.
pub(super) fn beside(dataset: &Dataset, around: &Around, chosen: &Selection) -> Vec<NeedGroup> {
    if around.place().is_none() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for service in &dataset.services {
        let nearness = around.nearness(&service.serves);
        if let Some(nearness) = nearness.filter(|nearness| *nearness <= Nearness::Neighbour)
            && passes(&of_service(service), &of_records(chosen))
        {
            let steps = around.distance(&service.serves, service.kommune());
            found.push(((nearness, steps), (service, 0, nearness)));
        }
    }
    sort_by_key(&mut found, |(order, _)| *order);
    by_need(found.into_iter().map(|(_, found)| found))
}

/// Services, their scores and how near they are, in groups in which they stay in their order.
fn by_need<'a>(found: impl Iterator<Item = (&'a Arc<Service>, u32, Nearness)>) -> Vec<NeedGroup> {
    let mut groups: Vec<NeedGroup> = Vec::new();
    for (service, score, nearness) in found {
        let need = Need::of(service);
        let found = FoundService { service: Arc::clone(service), nearness, score };
        match groups.iter_mut().find(|group| group.need == need) {
            Some(group) => group.services.push(found),
            None => groups.push(NeedGroup { need, services: vec![found] }),
        }
    }
    groups
}
