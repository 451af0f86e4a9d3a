//! The answer of a guide: its steps, with whom and what each finds in the loaded records.

use super::lines::{Lines, lines};
use super::ways::Way;
use crate::address::facet::{Facet, Selection};
use crate::dataset::Dataset;
use crate::find::answer::{Answer, FoundMeeting, FoundService, Index, Question, answer};
use crate::model::guide::{Guide, Lead, Page, Step, Wanted};
use crate::model::helpline::Helpline;
use crate::model::lang::Localized;
use crate::model::place::KommuneNumber;
use crate::model::taxonomy::Audience;
use crate::model::text::Slug;
use crate::schedule::civil::Moment;
use crate::sort::sort_by_key;
use std::sync::Arc;

/// How many services a step shows.
const SERVICES: usize = 3;

/// Who asks, where and when.
#[derive(Clone, Copy, Debug, Default)]
pub struct Seeker {
    /// Who reads, if that was answered.
    pub audience: Option<Audience>,
    /// The kommune, if it is known.
    pub place: Option<KommuneNumber>,
    /// The clock; `None` on a page made beforehand.
    pub now: Option<Moment>,
}

/// A step, and what it finds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part<'a> {
    /// The step.
    pub step: &'a Step,
    /// Whom and what it finds, in the order of its leads; what finds nothing is left out.
    pub found: Vec<Found<'a>>,
}

/// Whom or what a step finds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found<'a> {
    /// A line that is named.
    Helpline(Arc<Helpline>),
    /// Lines that answer now.
    Lines(Lines),
    /// Services, the nearest first.
    Services(Vec<FoundService>),
    /// The next meeting.
    Meeting(FoundMeeting),
    /// The kommune, and whom to ask for there.
    Kommune(KommuneNumber, &'a Localized<120>),
    /// Another guide.
    Guide(&'a Slug),
    /// A page of an authority.
    Page(&'a Page),
}

impl Found<'_> {
    /// Whether somebody can be called, written to or chatted with here.
    pub fn is_contact(&self) -> bool {
        match self {
            Self::Helpline(line) => line.live_channels().next().is_some(),
            Self::Lines(lines) => !lines.open.is_empty(),
            Self::Services(_) | Self::Meeting(_) | Self::Kommune(..) | Self::Guide(_) | Self::Page(_) => {
                false
            }
        }
    }
}

/// What tells what was found from what another moment or place finds.
pub fn version(parts: &[Part]) -> String {
    let mut said = String::new();
    for found in parts.iter().flat_map(|part| &part.found) {
        let mut add = |id: &str| said = format!("{said} {id}");
        match found {
            Found::Helpline(line) => add(line.id.as_str()),
            Found::Lines(lines) => {
                lines.open.iter().for_each(|line| add(line.id.as_str()));
                lines.opens.iter().for_each(|next| add(&next.name));
            }
            Found::Services(services) => services.iter().for_each(|found| add(found.service.id.as_str())),
            Found::Meeting(found) => add(found.meeting.id.as_str()),
            Found::Kommune(number, _) => add(&String::from(*number)),
            Found::Guide(_) | Found::Page(_) => {}
        }
    }
    said
}

/// What a guide answers to whoever went this way.
pub fn plan<'a>(
    dataset: &Dataset,
    index: &Index,
    guide: &'a Guide,
    way: &Way<'a>,
    seeker: Seeker,
) -> Vec<Part<'a>> {
    let seeker = Seeker { audience: way.audience().or(seeker.audience), ..seeker };
    let steps = way.steps(guide, seeker.place.is_some());
    let found =
        |step: &'a Step| step.leads.iter().filter_map(|lead| find(dataset, index, lead, seeker)).collect();
    steps.map(|step| Part { step, found: found(step) }).collect()
}

fn find<'a>(dataset: &Dataset, index: &Index, lead: &'a Lead, seeker: Seeker) -> Option<Found<'a>> {
    Some(match lead {
        Lead::Helpline(id) => Found::Helpline(Arc::clone(dataset.helpline(id)?)),
        Lead::Talk(wanted) => {
            let lines = lines(&dataset.helplines, &wanted.topics, seeker, &dataset.places);
            let has_any = !lines.open.is_empty() || lines.opens.is_some();
            return has_any.then_some(Found::Lines(lines));
        }
        Lead::Near(wanted) => {
            let services = near(asked(dataset, index, wanted, seeker)?, wanted);
            return (!services.is_empty()).then_some(Found::Services(services));
        }
        Lead::Meeting(wanted) => {
            let meetings = asked(dataset, index, wanted, seeker)?.meetings;
            Found::Meeting(meetings.into_iter().find(|found| found.next.is_some())?)
        }
        Lead::Kommune(ask) => Found::Kommune(seeker.place?, ask),
        Lead::Guide(id) => Found::Guide(id),
        Lead::Page(page) => Found::Page(page),
    })
}

/// What the search answers about these topics in the kommune; nothing without one.
fn asked(dataset: &Dataset, index: &Index, wanted: &Wanted, seeker: Seeker) -> Option<Answer> {
    let place = Some(seeker.place?);
    let with = |chosen: Selection, topic: &_| chosen.with(Facet::Topic, *topic as usize);
    let chosen = wanted.topics.iter().fold(Selection::default(), with);
    Some(answer(dataset, index, Question { words: "", place, chosen: &chosen, now: seeker.now }))
}

/// The nearest services, those of the wanted kinds before others that are as near.
fn near(answer: Answer, wanted: &Wanted) -> Vec<FoundService> {
    let mut services: Vec<FoundService> = answer.near.into_iter().flat_map(|group| group.services).collect();
    let rank = |found: &FoundService| {
        let kind = wanted.types.iter().position(|kind| *kind == found.service.kind);
        (kind.is_none(), found.nearness, kind)
    };
    sort_by_key(&mut services, rank);
    services.truncate(SERVICES);
    services
}
