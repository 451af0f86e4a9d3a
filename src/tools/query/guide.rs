//! `guide`: what a guide answers, as text.

use super::super::answer::{Answer, Failure};
use super::super::arguments;
use super::super::fault::quote;
use super::unknown_id;
use super::whole::{check_place, whole};
use crate::dataset::Dataset;
use crate::find::answer::Index;
use crate::find::guide::{Found, Lines, Part, Reached, Seeker, Way, plan, walk};
use crate::i18n::texts::{Texts, texts};
use crate::model::channel::Channel;
use crate::model::guide::{Guide, Question};
use crate::model::helpline::Helpline;
use crate::model::lang::{Lang, Localized};
use crate::model::place::KommuneNumber;
use crate::model::source::{Origin, Source};
use crate::schedule::civil::Moment;
use clap::Args;
use std::fmt::Write;

/// What `guide` takes.
#[derive(Args)]
pub struct Arguments {
    #[command(flatten)]
    dataset: arguments::Dataset,
    /// The guide, and what was answered, as in the address: rus/partner
    id: String,
    /// For the kommune with this number
    #[arg(long, value_name = "NUMBER")]
    sted: Option<KommuneNumber>,
    /// The moment on Oslo's clock, such as 2026-12-24T18:00; without it nobody knows who answers
    #[arg(long, value_name = "MOMENT")]
    at: Option<Moment>,
    /// The language: nb, nn or en
    #[arg(long, value_name = "LANG", default_value = "nb")]
    lang: String,
}

pub fn run(Arguments { dataset, id, sted, at, lang }: &Arguments) -> Answer {
    use crate::vocabulary::Vocabulary;
    let Some(lang) = Lang::from_word(lang) else {
        return Err(Failure::Sentence(format!("no language {}; {}", quote(lang), Lang::WORDS.join(" or "))));
    };
    let (data, guides) = whole(&dataset.on(at.map(|at| at.date)))?;
    sted.map_or(Ok(()), |number| check_place(&data, number))?;
    let mut parts = id.split('/').filter(|part| !part.is_empty());
    let name = parts.next().unwrap_or_default();
    let known = |id: &str| guides.iter().find(|guide| guide.id.as_str() == id);
    let Some(mut guide) = known(name) else {
        return Err(unknown_id("guide", name, guides.iter().map(|guide| guide.id.as_str())));
    };
    let Some(mut way) = walk(guide, parts) else {
        return Err(Failure::Sentence(format!("the guide {} does not ask for these answers", quote(name))));
    };
    // Where another guide goes on, that one answers.
    if let Reached::Guide(other) = way.reached
        && let Some((other, begun)) = known(other.as_str()).and_then(|other| Some((other, walk(other, [])?)))
    {
        (guide, way) = (other, begun);
    }
    let texts = texts(lang);
    let seeker = Seeker { audience: None, place: *sted, now: *at };
    let index = Index::new(&data, texts);
    let said = Said { data: &data, guides: &guides, texts, seeker };
    Ok(said.guide(guide, &way, &plan(&data, &index, guide, &way, seeker)))
}

/// What is needed to say something.
struct Said<'a> {
    data: &'a Dataset,
    guides: &'a [Guide],
    texts: &'a Texts,
    seeker: Seeker,
}

impl Said<'_> {
    fn text<'t, const MAX: usize>(&self, text: &'t Localized<MAX>) -> &'t str {
        text.get(self.texts.lang).0
    }

    /// The whole answer.
    fn guide(&self, guide: &Guide, way: &Way, parts: &[Part]) -> String {
        let about = &self.texts.guide;
        let mut out = format!("# {}\n{}\n", self.text(&guide.name), self.text(&guide.lead));
        if let Reached::Question(question) = way.reached {
            out.push_str(&self.question(question));
        }
        for (number, part) in parts.iter().enumerate() {
            let _ = writeln!(
                out,
                "\n{}. {}\n   {}",
                number + 1,
                self.text(&part.step.title),
                self.text(&part.step.text)
            );
            for found in &part.found {
                for line in self.found(found) {
                    let _ = writeln!(out, "   - {line}");
                }
            }
            let sources: Vec<String> = part.step.sources.iter().map(|source| self.source(source)).collect();
            let _ = writeln!(out, "   {}: {}", self.texts.sources_label, sources.join("; "));
        }
        out.push('\n');
        if let Some(law) = &guide.law {
            let _ = writeln!(out, "{}", about.law.with(&[law.as_str()]));
        }
        let written = about.written.with(&[guide.author.as_str(), &self.texts.say_date(guide.written)]);
        let approved = guide.approved.as_ref().map(|by| about.approved.with(&[by.as_str()]));
        out.push_str(&format!("{written} {}", approved.as_deref().unwrap_or(about.not_approved)));
        out.push('\n');
        out
    }

    fn question(&self, question: &Question) -> String {
        let mut out = format!("\n{}\n", self.text(&question.text));
        for choice in &question.choices {
            let _ = writeln!(out, "   {}: {}", choice.id, self.text(&choice.text));
        }
        out
    }

    fn found(&self, found: &Found) -> Vec<String> {
        let about = &self.texts.guide;
        match found {
            Found::Helpline(line) => vec![self.helpline(line)],
            Found::Lines(Lines { open, opens }) => {
                let mut said: Vec<String> = open.iter().map(|line| self.helpline(line)).collect();
                let opening = opens.as_ref().zip(self.seeker.now);
                said.extend(
                    opening.map(|(next, now)| self.texts.say_next(next.count, &next.name, next.at, now)),
                );
                said
            }
            Found::Services(services, _) => {
                let said = |channels: &[Channel]| best(channels).map(|channel| channel.contact.written());
                let line = |found: &crate::find::answer::FoundService| match said(&found.service.channels) {
                    Some(contact) => format!("{}: {contact}", found.service.name),
                    None => found.service.name.to_string(),
                };
                services.iter().map(line).collect()
            }
            Found::Meeting(found) => {
                let next = found.next.as_ref().map(|next| self.texts.say_day(next.date));
                vec![format!(
                    "{}. {}",
                    found.meeting.name,
                    about.next_meeting.with(&[&next.unwrap_or_default()])
                )]
            }
            Found::Kommune(number, ask) => vec![self.kommune(*number, ask)],
            Found::Guide(id) => {
                let guide = self.guides.iter().find(|guide| guide.id == *id);
                let name = guide.map(|guide| self.text(&guide.name)).unwrap_or_default();
                vec![about.other_guide.with(&[name])]
            }
            Found::Page(page) => vec![format!("{}: {}", page.name, page.url.as_str())],
        }
    }

    /// A line with the number or chat that answers, and how it stands.
    fn helpline(&self, line: &Helpline) -> String {
        let state = |channel: &Channel| self.seeker.now.map(|now| line.answer_at(channel, now));
        let mut live: Vec<&Channel> = line.live_channels().collect();
        live.sort_by_key(|channel| state(channel).map(|answer| answer.state.rank()));
        let Some(channel) = live.first() else { return line.name.to_string() };
        let hours = channel.hours.as_ref();
        let said = match self.seeker.now.zip(state(channel)) {
            Some((now, answer)) => self.texts.say_answer(answer, hours, now),
            None => self.texts.say_hours(hours),
        };
        format!("{}: {}. {said}", line.name, channel.contact.written())
    }

    /// The kommune, its switchboard or mailbox or page, and whom to ask for.
    fn kommune(&self, number: KommuneNumber, ask: &Localized<120>) -> String {
        let kommune = self.data.places.kommune(number);
        let contact = self.data.contacts(number).and_then(|contacts| best(&contacts.channels));
        let contact = match (contact, kommune) {
            (Some(channel), _) => channel.contact.written(),
            (None, Some(kommune)) => kommune.url.as_str().to_owned(),
            (None, None) => String::new(),
        };
        let name = kommune.map(|kommune| self.texts.guide.kommune.with(&[kommune.name()]));
        format!("{}: {contact}. {}", name.unwrap_or_default(), self.text(ask))
    }

    fn source(&self, source: &Source) -> String {
        let title = match &source.origin {
            Origin::Page { url } => url.as_str(),
            Origin::Document { document } => document.as_str(),
        };
        let dated = source.dated.clone().map(String::from);
        format!("{title} ({})", dated.as_deref().unwrap_or(self.texts.source_undated))
    }
}

/// The channel that reaches somebody soonest: the telephone first.
fn best(channels: &[Channel]) -> Option<&Channel> {
    channels.iter().min_by_key(|channel| channel.contact.kind())
}
