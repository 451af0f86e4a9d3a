//! The answer of a guide: its steps, with whom and what each finds in the loaded records.

use super::lines::{Lines, chats, lines};
use super::ways::{Reached, Way};
use crate::address::facet::{Facet, Selection};
use crate::dataset::Dataset;
use crate::find::answer::{Answer, FoundMeeting, FoundService, Index, Question, answer};
use crate::find::asking::about_service;
use crate::find::directory::{answers, is_for};
use crate::model::guide::{Guide, Lead, Page, Step, Wanted};
use crate::model::helpline::Helpline;
use crate::model::lang::Localized;
use crate::model::nearness::Nearness;
use crate::model::place::KommuneNumber;
use crate::model::taxonomy::{Audience, Topic};
use crate::model::text::Slug;
use crate::schedule::civil::Moment;
use crate::sort::sort_by_key;
use std::sync::Arc;

/// How many services a step shows; the page of the topic has them all.
const SERVICES: usize = 1;

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
pub struct Part {
    /// The step.
    pub step: Step,
    /// Whom and what it finds, in the order of its leads; what finds nothing, and what stands above, is left out.
    pub found: Vec<Found>,
}

/// Whom or what a step finds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// A line that is named.
    Helpline(Arc<Helpline>),
    /// Lines that answer now.
    Lines(Lines),
    /// Services, the nearest first, and the topic whose page has more.
    Services(Vec<FoundService>, Topic),
    /// The next meeting.
    Meeting(FoundMeeting),
    /// The kommune, and whom to ask for there.
    Kommune(KommuneNumber, Localized<120>),
    /// Another guide.
    Guide(Slug),
    /// A page of an authority.
    Page(Page),
}

impl Found {
    /// Whether somebody can be called, written to or chatted with here.
    pub fn is_contact(&self) -> bool {
        match self {
            Self::Helpline(line) => line.live_channels().next().is_some(),
            Self::Lines(lines) => !lines.open.is_empty(),
            Self::Services(..) | Self::Meeting(_) | Self::Kommune(..) | Self::Guide(_) | Self::Page(_) => {
                false
            }
        }
    }
}

impl Part {
    /// What tells it from another step, and from what another moment or place finds.
    pub fn key(&self) -> String {
        let mut said = self.step.title.nb.to_string();
        for found in &self.found {
            let mut add = |id: &str| said = format!("{said} {id}");
            match found {
                Found::Helpline(line) => add(line.id.as_str()),
                Found::Lines(lines) => {
                    lines.open.iter().for_each(|line| add(line.id.as_str()));
                    lines.opens.iter().for_each(|next| add(&next.name));
                }
                Found::Services(services, _) => {
                    services.iter().for_each(|found| add(found.service.id.as_str()));
                }
                Found::Meeting(found) => {
                    add(found.meeting.id.as_str());
                    found.next.iter().for_each(|next| add(&String::from(next.date)));
                }
                Found::Kommune(number, _) => add(&String::from(*number)),
                Found::Guide(_) | Found::Page(_) => {}
            }
        }
        said
    }

    /// The lines of which the young are offered the chat first.
    pub fn chats(&self, now: Option<Moment>) -> Vec<Slug> {
        let lines = self.found.iter().flat_map(|found| match found {
            Found::Helpline(line) => std::slice::from_ref(line),
            Found::Lines(lines) => &lines.open,
            _ => &[],
        });
        lines.filter(|line| chats(line, now)).map(|line| line.id.clone()).collect()
    }

    /// Whether it finds more where the kommune is known.
    pub fn asks_place(&self) -> bool {
        self.step.leads.iter().any(Lead::asks_place)
    }

    /// Whether it is only there for what is near, and nothing is.
    fn is_void(&self) -> bool {
        let is_local = |lead: &Lead| matches!(lead, Lead::Near(_) | Lead::Meeting(_));
        self.found.is_empty() && !self.step.leads.is_empty() && self.step.leads.iter().all(is_local)
    }
}

/// What a guide answers to whoever went this way. At a question it is the first step alone: nobody who needs somebody
/// now has to answer first.
pub fn plan(dataset: &Dataset, index: &Index, guide: &Guide, way: &Way, seeker: Seeker) -> Vec<Part> {
    let seeker = Seeker { audience: way.audience().or(seeker.audience), ..seeker };
    let shown = if matches!(way.reached, Reached::Question(_)) { 1 } else { usize::MAX };
    let mut parts: Vec<Part> = Vec::new();
    for step in way.steps(guide, seeker.place.is_some()).take(shown) {
        let mut found = Vec::new();
        for lead in &step.leads {
            // One place to meet is enough to begin with; the page of the topic has them all.
            if matches!(lead, Lead::Near(_)) && found.iter().any(|found| matches!(found, Found::Meeting(_))) {
                continue;
            }
            let above = || parts.iter().flat_map(|part| &part.found).chain(&found);
            let new = find(dataset, index, lead, seeker).and_then(|new| without(new, above()));
            found.extend(new);
        }
        answering_first(&mut found, seeker.now);
        parts.push(Part { step: step.clone(), found });
        parts.pop_if(|part| part.is_void());
    }
    parts
}

/// Of lines that are named one after the other, puts those first that answer now.
fn answering_first(found: &mut [Found], now: Option<Moment>) {
    let is_line = |found: &Found| matches!(found, Found::Helpline(_));
    for run in found.chunk_by_mut(|one, other| is_line(one) && is_line(other)) {
        sort_by_key(run, |found| matches!(found, Found::Helpline(line) if !answers(line, now)));
    }
}

/// What was found, without what stands above: a number twice makes one look for a difference.
fn without<'a>(found: Found, above: impl Iterator<Item = &'a Found> + Clone) -> Option<Found> {
    let has_line = |line: &Arc<Helpline>| {
        above.clone().any(|found| match found {
            Found::Helpline(other) => other.id == line.id,
            Found::Lines(lines) => lines.open.iter().any(|other| other.id == line.id),
            _ => false,
        })
    };
    match found {
        Found::Helpline(line) => (!has_line(&line)).then_some(Found::Helpline(line)),
        Found::Lines(mut lines) => {
            lines.open.retain(|line| !has_line(line));
            (!lines.open.is_empty() || lines.opens.is_some()).then_some(Found::Lines(lines))
        }
        Found::Services(mut services, topic) => {
            let ids = above.filter_map(|found| match found {
                Found::Services(services, _) => Some(services),
                _ => None,
            });
            let ids: Vec<&Slug> = ids.flatten().map(|found| &found.service.id).collect();
            services.retain(|found| !ids.contains(&&found.service.id));
            (!services.is_empty()).then_some(Found::Services(services, topic))
        }
        Found::Kommune(..) if above.clone().any(|found| matches!(found, Found::Kommune(..))) => None,
        found => Some(found),
    }
}

fn find(dataset: &Dataset, index: &Index, lead: &Lead, seeker: Seeker) -> Option<Found> {
    Some(match lead {
        Lead::Helpline(id) => Found::Helpline(Arc::clone(dataset.helpline(id)?)),
        Lead::Talk(wanted) => {
            let lines = lines(&dataset.helplines, &wanted.topics, seeker, &dataset.places);
            let has_any = !lines.open.is_empty() || lines.opens.is_some();
            return has_any.then_some(Found::Lines(lines));
        }
        Lead::Near(wanted) => {
            let services = near(dataset, asked(dataset, index, wanted, seeker)?, wanted, seeker);
            let topic = *wanted.topics.first()?;
            return (!services.is_empty()).then_some(Found::Services(services, topic));
        }
        Lead::Meeting(wanted) => {
            let meetings = asked(dataset, index, wanted, seeker)?.meetings;
            Found::Meeting(meetings.into_iter().find(|found| found.next.is_some())?)
        }
        Lead::Kommune(ask) => Found::Kommune(seeker.place?, ask.clone()),
        Lead::Guide(id) => Found::Guide(id.clone()),
        Lead::Page(page) => Found::Page(page.clone()),
    })
}

/// What the search answers about these topics in the kommune; nothing without one.
fn asked(dataset: &Dataset, index: &Index, wanted: &Wanted, seeker: Seeker) -> Option<Answer> {
    let place = Some(seeker.place?);
    let with = |chosen: Selection, topic: &_| chosen.with(Facet::Topic, *topic as usize);
    let chosen = wanted.topics.iter().fold(Selection::default(), with);
    Some(answer(dataset, index, Question { words: "", place, chosen: &chosen, now: seeker.now }))
}

/// The services that can be reached: those of the kommune before those further away, and of these first what is for who
/// reads, about the topic before all else and of the wanted kinds.
fn near(dataset: &Dataset, answer: Answer, wanted: &Wanted, seeker: Seeker) -> Vec<FoundService> {
    let readers = [seeker.audience.unwrap_or(Audience::Relatives), Audience::Relatives];
    let is_reached = |found: &FoundService| !about_service(&found.service, &dataset.helplines).is_empty();
    let services = answer.near.into_iter().flat_map(|group| group.services);
    let mut services: Vec<FoundService> = services.filter(is_reached).collect();
    let rank = |found: &FoundService| {
        let service = &found.service;
        let kind = wanted.types.iter().position(|kind| *kind == service.kind);
        let is_others = !is_for(&service.audience, &readers);
        let is_aside = service.topics.first() != wanted.topics.first();
        (found.nearness > Nearness::Shared, is_others, is_aside, kind.is_none(), found.nearness, kind)
    };
    sort_by_key(&mut services, rank);
    services.truncate(SERVICES);
    services
}
