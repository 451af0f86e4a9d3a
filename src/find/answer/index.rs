//! Every record, ready to be searched, and what a question hits of them.

use super::Question;
use super::named::{Named, Names};
use super::nearness::{Around, reach_of};
use super::subject;
use crate::address::facet::{Facet, Selection};
use crate::dataset::Dataset;
use crate::find::facets::{Card, of_meeting, of_service, passes};
use crate::find::guide::{Offers, about, with_meant};
use crate::find::search;
use crate::find::search::documents::{Label, Record, documents, record};
use crate::find::search::fold::Word;
use crate::i18n::texts::Texts;
use crate::model::area::Area;
use crate::model::channel::ChannelKind;
use crate::model::danger::Danger;
use crate::model::guide::GuideEntry;
use crate::model::nearness::Nearness;
use crate::model::synonym::Asks;
use crate::model::taxonomy::{Audience, Topic};
use crate::vocabulary::Vocabulary;

/// The records of a dataset, ready to be searched; made once, so that a key costs little.
#[derive(Clone, Debug, Default)]
pub struct Index {
    index: search::Index,
    /// What each service, then each meeting, says of the facets.
    cards: Vec<Card>,
    names: Names,
    guides: Offers,
}

impl Index {
    /// Reads the records of a dataset, in the language of `texts`.
    pub fn new(dataset: &Dataset, texts: &Texts) -> Self {
        let label = |label| match label {
            Label::Type(kind) => texts.service_type.of(kind),
            Label::Topic(topic) => texts.topic.of(topic),
            Label::Audience(audience) => texts.audience.of(audience),
            Label::Tongue(tongue) => texts.tongue.of(tongue),
        };
        let index = search::Index::new(&documents(dataset, texts.lang, &label), &dataset.synonyms);
        let services = dataset.services.iter().map(|service| of_service(service));
        let cards = services.chain(dataset.meetings.iter().map(|meeting| of_meeting(meeting, &[]))).collect();
        let guides = Offers::new(&dataset.guides, &dataset.synonyms, texts);
        Self { index, cards, names: Names::new(&dataset.places), guides }
    }

    /// What the words speak of that somebody may be in danger of.
    pub fn danger(&self, words: &str) -> Option<Danger> {
        let said = self.index.said(words);
        let sounds = || Danger::of_words(&subject::topics(&self.index.subjects(&said)));
        said.danger().or_else(|| said.sounds_like_danger().then(sounds))
    }

    /// What may have been meant by words that nothing is like.
    pub fn did_you_mean(&self, words: &str) -> Option<String> {
        self.index.did_you_mean(words)
    }

    /// The guides that answer the words, among them one about what the words mean and one for who is young; without
    /// words, those about the topics that were chosen.
    pub(super) fn guides(
        &self,
        dataset: &Dataset,
        question: &Question,
        hits: &Hits,
    ) -> Vec<(GuideEntry, u32)> {
        let guides = &dataset.guides;
        let found = match hits.has_words {
            true if hits.has_number => Vec::new(),
            true => {
                let found = self.guides.find(guides, question.words);
                let topics = hits.topics.iter().take(1);
                let meant =
                    topics.fold(Selection::default(), |all, topic| all.with(Facet::Topic, *topic as usize));
                with_meant(guides, found, &meant, hits.is_young)
            }
            false => about(guides, question.chosen),
        };
        found.into_iter().map(|(number, score)| (guides[number].clone(), score)).collect()
    }

    /// The kommune that the words name, if it is known.
    pub(super) fn named(&self, words: &str) -> Option<Named> {
        self.names.find(words)
    }
}

/// A record that is for the question.
#[derive(Clone, Copy)]
pub(super) struct Hit {
    /// How well it answers; 0 without words.
    pub score: u32,
    /// Its place among all hits.
    pub rank: usize,
    /// How near it is.
    pub nearness: Nearness,
}

/// What a pause is about, where nothing else is said: no offer for those who have cancer.
const RELIEF: [Topic; 5] =
    [Topic::General, Topic::Dementia, Topic::Disability, Topic::Chronic, Topic::Illness];
/// What share of the best of all else the best line must score for somebody to talk to to be what is asked for, in
/// hundredths; and where somebody tells of a person.
const ASKED: u32 = 92;
const TOLD: u32 = 75;

/// How something is asked.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Asked {
    /// Whether a kind of service is named: a course, a group, respite.
    pub is_kind: bool,
    /// Whether it is a pause that is asked for.
    pub is_relief: bool,
    /// Whether a place was named with it.
    pub is_placed: bool,
    /// Whether somebody tells of a person.
    pub is_told: bool,
    /// Whether somebody to talk to is asked for.
    pub is_talk: bool,
}

/// What a question hits.
pub(super) struct Hits<'a> {
    pub around: &'a Around<'a>,
    /// What the words speak of.
    pub danger: Option<Danger>,
    /// Whether they say it, and do not only sound like it.
    pub is_danger_said: bool,
    /// Whether there are words.
    pub has_words: bool,
    /// Whether a telephone number is among them: then only who has it is asked for.
    pub has_number: bool,
    /// The channel that is wished: chosen, or said.
    pub channel: Option<ChannelKind>,
    /// The topics that the words name or mean.
    pub topics: Vec<Topic>,
    /// How it is asked.
    pub asks: Asked,
    /// Whether somebody young asks: chosen, or said.
    pub is_young: bool,
    /// Score and nearness of each service, helpline and meeting; `None` if it is not for the question.
    services: Vec<Option<Hit>>,
    helplines: Vec<Option<Hit>>,
    meetings: Vec<Option<Hit>>,
}

impl<'a> Hits<'a> {
    /// What `question` hits; its place may have been taken out of the `whole` of the words.
    pub fn new(
        dataset: &Dataset,
        index: &Index,
        question: &Question,
        around: &'a Around<'a>,
        whole: &str,
    ) -> Self {
        let words = question.words.trim();
        let counts = [dataset.services.len(), dataset.helplines.len(), dataset.meetings.len()];
        let total = counts.iter().sum();
        let near: Vec<Option<Nearness>> =
            (0..total).map(|document| around.nearness(serves(dataset, document)?)).collect();
        let mut scores: Vec<Option<(u32, usize)>> = vec![None; total];
        let (mut terms, mut about, mut asks) = (Vec::new(), Vec::new(), Asked::default());
        let (mut danger, mut is_danger_said, mut has_number, mut sounds) = (None, false, false, false);
        if words.is_empty() {
            scores.fill(Some((0, 0)));
        } else {
            let reach = |document: usize| near[document].map(reach_of);
            let said = index.index.said_within(words, whole);
            (danger, has_number, sounds) = (said.danger(), said.has_number(), said.sounds_like_danger());
            is_danger_said = danger.is_some();
            (terms, about) = (index.index.terms_of(&said), index.index.subjects(&said));
            asks = Asked {
                is_kind: said.asks(Asks::Kind) || said.asks(Asks::Relief),
                is_relief: said.asks(Asks::Relief),
                is_talk: said.asks(Asks::Talk),
                is_placed: whole != question.words,
                is_told: subject::is_told(words),
            };
            let is_placed = around.place().is_some();
            let found = index.index.find_said(said, usize::MAX, &reach, is_placed);
            for (rank, hit) in found.into_iter().enumerate() {
                scores[hit.document] = Some((hit.score, rank));
            }
        }
        let chosen = of_records(question.chosen);
        let card = |document: usize| {
            let (services, helplines) = (counts[0], counts[1]);
            match document {
                _ if document < services => index.cards.get(document),
                _ if document < services + helplines => None,
                _ => index.cards.get(document - helplines),
            }
        };
        let mut found: Vec<Option<Hit>> = Vec::new();
        for document in 0..total {
            let is_chosen = card(document).is_none_or(|card| passes(card, &chosen));
            let hit = scores[document].zip(near[document]).filter(|_| is_chosen);
            found.push(hit.map(|((score, rank), nearness)| Hit { score, rank, nearness }));
        }
        let meetings = found.split_off(counts[0] + counts[1]);
        let helplines = found.split_off(counts[0]);
        let channels = ChannelKind::ALL.iter().copied();
        let channel =
            channels.clone().find(|kind| question.chosen.has(Facet::Channel, *kind as usize)).or_else(|| {
                let is_chat = |term: &Vec<Word>| term.iter().any(|word| word.folded == "chat");
                terms.iter().any(is_chat).then_some(ChannelKind::Chat)
            });
        let is_ungdom =
            |term: &Vec<Word>| matches!(&term[..], [word] if word.folded == Audience::Youth.as_str());
        let is_young = terms.iter().any(is_ungdom)
            || [Audience::Children, Audience::Youth]
                .iter()
                .any(|one| question.chosen.has(Facet::Audience, *one as usize))
            || subject::is_young(words);
        let mut topics = subject::topics(&about);
        if sounds {
            danger = Some(Danger::of_words(&topics));
        }
        if topics.is_empty() && asks.is_relief {
            topics.extend(RELIEF);
        }
        Self {
            around,
            danger,
            is_danger_said,
            has_words: !words.is_empty(),
            has_number,
            channel,
            topics,
            asks,
            is_young,
            services: found,
            helplines,
            meetings,
        }
    }

    /// Score and nearness of a service.
    pub fn service(&self, number: usize) -> Option<Hit> {
        self.services.get(number).copied().flatten()
    }

    /// Score and nearness of a helpline.
    pub fn helpline(&self, number: usize) -> Option<Hit> {
        self.helplines.get(number).copied().flatten()
    }

    /// Score and nearness of a series of meetings.
    pub fn meeting(&self, number: usize) -> Option<Hit> {
        self.meetings.get(number).copied().flatten()
    }

    /// Whether somebody to talk to comes before what is near. Who names a line wants it; who names a kind of service, or
    /// a topic and a place, wants what is there, if something is.
    pub fn asks_to_talk(&self, is_any: bool, is_any_near: bool) -> bool {
        let (best, other) = self.best_of();
        let Asked { is_kind, is_placed, is_told, is_talk, .. } = self.asks;
        // Who grieves needs people more than a telephone.
        let is_grief = self.topics.first() == Some(&Topic::Grief);
        let least = if is_told { TOLD } else { ASKED };
        let is_best = best * 100 >= other * least && (is_told || !is_placed);
        // Without a place, what is near somebody is not near the reader.
        let is_anywhere = self.around.place().is_none() && best >= other;
        !self.has_words
            || !is_any_near
            || is_talk
            || (is_any && !is_kind && ((!is_grief && is_best) || is_anywhere))
    }

    /// The best score of services and meetings; where a line answers much better, they are all weak.
    pub fn best_near(&self) -> u32 {
        let (best, other) = self.best_of();
        other.max(best / 2)
    }

    /// The best score of helplines, and of all else.
    pub fn best_of(&self) -> (u32, u32) {
        let best =
            |hits: &[Option<Hit>]| hits.iter().flatten().map(|hit| hit.score).max().unwrap_or_default();
        (best(&self.helplines), best(&self.services).max(best(&self.meetings)))
    }
}

/// The choices that services and meetings know; that a line is open or has a chat is no matter of theirs.
pub(super) fn of_records(chosen: &Selection) -> Selection {
    let mut chosen = *chosen;
    for facet in [Facet::Channel, Facet::Open, Facet::Anonymous] {
        chosen.clear(facet);
    }
    chosen
}

fn serves(dataset: &Dataset, document: usize) -> Option<&[Area]> {
    Some(match record(dataset, document)? {
        Record::Service(service) => &service.serves,
        Record::Helpline(helpline) => &helpline.serves,
        Record::Meeting(meeting) => &meeting.serves,
    })
}
