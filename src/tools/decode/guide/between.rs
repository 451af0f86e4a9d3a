//! What holds between guides, and between them and the helplines: that no way is a dead end.

use crate::find::guide::{Reached, Seeker, Way, lines, ways};
use crate::model::guide::{Guide, GuideKind, Lead, Step};
use crate::model::helpline::Helpline;
use crate::model::place::Places;
use crate::model::text::Slug;
use crate::tools::context::Context;
use crate::tools::fault::{Fault, quote};
use crate::tools::typo;
use std::sync::Arc;

/// Tells of ways that end nowhere, and of what a guide names and nobody knows.
pub fn check_guides(context: &Context, guides: &[Guide], helplines: &[Helpline]) {
    let helplines: Vec<Arc<Helpline>> = helplines.iter().cloned().map(Arc::new).collect();
    for guide in guides {
        context.enter_record(Some(guide.id.as_str()));
        // Where it stands was kept with its id.
        let place = context.claim(&format!("guide {}", guide.id), String::new()).unwrap_or_default();
        let (file, path) = place.split_once(' ').unwrap_or(("guides", "$"));
        let tell = |found: String, expected: String| {
            let (file, path) = (file.to_owned(), path.to_owned());
            context.tell(|_, id| Fault { file, path, id: id.map(Into::into), found, expected });
        };
        for id in named_guides(guide) {
            if guides.iter().all(|other| other.id != *id) {
                let known = guides.iter().map(|guide| guide.id.as_str());
                tell(
                    format!("unknown guide {}", quote(id.as_str())),
                    typo::hint("the id of a guide", id.as_str(), known),
                );
            }
        }
        for id in named_lines(guide) {
            if helplines.iter().all(|line| line.id != *id) {
                let known = helplines.iter().map(|line| line.id.as_str());
                tell(
                    format!("unknown helpline {}", quote(id.as_str())),
                    typo::hint("the id of a helpline", id.as_str(), known),
                );
            }
        }
        for answer in guide.steps.iter().flat_map(|step| &step.when.answers) {
            let mut choices = guide.questions.iter().flat_map(|question| &question.choices);
            if choices.all(|choice| choice.id != *answer) {
                tell(
                    format!("a step for the unknown answer {}", quote(answer.as_str())),
                    "the id of one of the guide's answers".into(),
                );
            }
        }
        for way in ways(guide).iter().filter(|way| way.reached == Reached::Answer) {
            if let Some((found, expected)) = fault(guide, way, &helplines) {
                tell(format!("{}: {found}", said(way)), expected.into());
            }
        }
    }
    context.enter_record(None);
}

/// What is wrong with a way through a guide.
fn fault(guide: &Guide, way: &Way, helplines: &[Arc<Helpline>]) -> Option<(&'static str, &'static str)> {
    let steps: Vec<&Step> = way.steps(guide, false).collect();
    let Some(first) = steps.first() else {
        return Some(("no step", "at least one step for every way"));
    };
    let line = |id: &Slug| helplines.iter().find(|line| line.id == *id);
    let is_emergency = |lead: &Lead| matches!(lead, Lead::Helpline(id) if line(id).is_some_and(|line| line.priority.is_some()));
    if guide.kind == GuideKind::Crisis && !first.leads.iter().any(is_emergency) {
        return Some((
            "a first step without a number",
            "an emergency line in the first step of a guide for a crisis",
        ));
    }
    let seeker = Seeker { audience: way.audience(), ..Seeker::default() };
    let is_contact = |lead: &Lead| match lead {
        Lead::Helpline(id) => line(id).is_some_and(|line| line.live_channels().next().is_some()),
        // Without a clock only those count that answer at any time.
        Lead::Talk(wanted) => !lines(helplines, &wanted.topics, seeker, &Places::default()).open.is_empty(),
        _ => false,
    };
    let is_answered = steps.iter().flat_map(|step| &step.leads).any(is_contact);
    (!is_answered)
        .then_some(("nobody who answers", "a helpline, or somebody to talk to at any time, on every way"))
}

fn said(way: &Way) -> String {
    let answers: Vec<&str> = way.choices.iter().map(|choice| choice.id.as_str()).collect();
    if answers.is_empty() { "without a question".into() } else { format!("after {}", answers.join("/")) }
}

fn named_guides(guide: &Guide) -> impl Iterator<Item = &Slug> {
    let choices = guide.questions.iter().flat_map(|question| &question.choices);
    let leads = guide.steps.iter().flat_map(|step| &step.leads);
    let of_leads = leads.filter_map(|lead| if let Lead::Guide(id) = lead { Some(id) } else { None });
    choices.filter_map(|choice| choice.guide.as_ref()).chain(of_leads)
}

fn named_lines(guide: &Guide) -> impl Iterator<Item = &Slug> {
    let leads = guide.steps.iter().flat_map(|step| &step.leads);
    leads.filter_map(|lead| if let Lead::Helpline(id) = lead { Some(id) } else { None })
}
