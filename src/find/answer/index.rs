//! Every record, ready to be searched, and what a question hits of them.

use super::Question;
use super::nearness::{Around, reach_of};
use crate::address::facet::{Facet, Selection};
use crate::dataset::Dataset;
use crate::find::facets::{Card, of_meeting, of_service, passes};
use crate::find::search;
use crate::find::search::documents::{Label, Record, documents, record};
use crate::find::search::fold::{Word, fold, tokens};
use crate::i18n::texts::Texts;
use crate::model::area::Area;
use crate::model::channel::ChannelKind;
use crate::model::danger::Danger;
use crate::model::nearness::Nearness;
use crate::model::place::KommuneNumber;
use crate::model::taxonomy::{Audience, Topic};
use crate::sort::sort_by;
use crate::vocabulary::Vocabulary;

/// The records of a dataset, ready to be searched; made once, so that a key costs little.
#[derive(Clone, Debug, Default)]
pub struct Index {
    index: search::Index,
    /// What each service, then each meeting, says of the facets.
    cards: Vec<Card>,
    /// The names of kommuner, folded and sorted; those of several kommuner are left out.
    names: Vec<(String, KommuneNumber)>,
}

/// Words before a place: «i», «på», «nær».
const BEFORE_PLACES: [&str; 12] =
    ["i", "på", "nær", "ved", "fra", "frå", "rundt", "in", "near", "from", "bor", "bur"];
/// Names of kommuner, folded, that are also words of every day.
const ORDINARY: [&str; 32] = [
    "time", "sola", "grue", "marker", "hole", "gran", "lund", "vang", "sel", "vik", "hol", "heim", "stad",
    "strand", "fjord", "leka", "sande", "kinn", "nes", "os", "as", "al", "bo", "ha", "fla", "grane", "vega",
    "rade", "stange", "lom", "gol", "aure",
];
/// The shortest name that is a place without such a word: «Ås», «Bø» are also other words.
const SHORTEST_NAME: usize = 4;

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
        let cards = services.chain(dataset.meetings.iter().map(|meeting| of_meeting(meeting))).collect();
        Self { index, cards, names: names(dataset) }
    }

    /// What the words speak of that somebody may be in danger of.
    pub fn danger(&self, words: &str) -> Option<Danger> {
        self.index.said(words).danger()
    }

    /// What may have been meant by words that nothing is like.
    pub fn meant(&self, words: &str) -> Option<String> {
        self.index.meant(words)
    }

    /// Whether the words are the name of a kommune and nothing else.
    fn is_place(&self, words: &str) -> bool {
        let words: Vec<&str> = tokens(words).map(|token| token.word).collect();
        let [word] = words[..] else { return false };
        self.names.binary_search_by(|(name, _)| name.as_str().cmp(&Word::new(word).folded)).is_ok()
    }

    /// The kommune that the words name: after «i» or «på», or as the first or the last word.
    pub fn place_in(&self, dataset: &Dataset, words: &str) -> Option<KommuneNumber> {
        let words: Vec<&str> = tokens(words).map(|token| token.word).collect();
        let mut found = None;
        for (at, typed) in words.iter().enumerate() {
            let word = Word::new(typed);
            // «Går heim» is not in Heim: such a word is a place only where it is written as one.
            let is_capital = at > 0 && typed.starts_with(char::is_uppercase);
            if ORDINARY.contains(&&*word.folded) && words.len() > 1 && !is_capital {
                continue;
            }
            let is_after = at > 0 && BEFORE_PLACES.contains(&&*Word::new(words[at - 1]).spelled);
            let is_outside = at == 0 || at + 1 == words.len();
            if !is_after && (!is_outside || word.folded.len() < SHORTEST_NAME) {
                continue;
            }
            let known = self.names.binary_search_by(|(name, _)| name.as_str().cmp(&word.folded));
            let number = known.ok().map(|at| self.names[at].1);
            let is_place = |number: &KommuneNumber| dataset.places.kommune(*number).is_some();
            found = number.filter(is_place).or(found);
        }
        found
    }
}

fn names(dataset: &Dataset) -> Vec<(String, KommuneNumber)> {
    let mut names: Vec<(String, KommuneNumber)> = Vec::new();
    for kommune in &dataset.places.kommuner {
        for name in &kommune.names {
            for part in name.name.as_str().split(" - ") {
                names.push((Word::new(part).folded, kommune.number));
            }
        }
    }
    sort_by(&mut names, Ord::cmp);
    names.dedup();
    let is_of_several = |name: &str, number| names.iter().any(|(other, of)| other == name && *of != number);
    let single: Vec<_> =
        names.iter().filter(|(name, number)| !is_of_several(name, *number)).cloned().collect();
    single
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

/// What a question hits.
pub(super) struct Hits<'a> {
    pub around: &'a Around<'a>,
    /// What the words speak of.
    pub danger: Option<Danger>,
    /// Whether there are words.
    pub has_words: bool,
    /// Whether a telephone number is among them: then only who has it is asked for.
    pub has_number: bool,
    /// The channel that is wished: chosen, or said.
    pub channel: Option<ChannelKind>,
    /// The topics that the words name or mean.
    pub topics: Vec<Topic>,
    /// Whether somebody young asks: chosen, or said.
    pub is_young: bool,
    /// The best score of all.
    pub best: u32,
    /// Score and nearness of each service, helpline and meeting; `None` if it is not for the question.
    services: Vec<Option<Hit>>,
    helplines: Vec<Option<Hit>>,
    meetings: Vec<Option<Hit>>,
}

impl<'a> Hits<'a> {
    pub fn new(dataset: &Dataset, index: &Index, question: &Question, around: &'a Around<'a>) -> Self {
        // Who names nothing but a place asks for all that is there.
        let is_place = around.place().is_some() && index.is_place(question.words);
        let words = if is_place { "" } else { question.words.trim() };
        let counts = [dataset.services.len(), dataset.helplines.len(), dataset.meetings.len()];
        let total = counts.iter().sum();
        let near: Vec<Option<Nearness>> =
            (0..total).map(|document| around.nearness(serves(dataset, document)?)).collect();
        let mut scores: Vec<Option<(u32, usize)>> = vec![None; total];
        let (mut terms, mut danger, mut has_number) = (Vec::new(), None, false);
        if words.is_empty() {
            scores.fill(Some((0, 0)));
        } else {
            let reach = |document: usize| near[document].map(reach_of);
            let said = index.index.said(words);
            (terms, danger, has_number) = (index.index.terms_of(&said), said.danger(), said.has_number());
            for (rank, hit) in index.index.find_said(said, usize::MAX, &reach).into_iter().enumerate() {
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
        let all = found.iter().chain(&helplines).chain(&meetings).flatten();
        let best = all.map(|hit| hit.score).max().unwrap_or_default();
        let channels = ChannelKind::ALL.iter().copied();
        let channel =
            channels.clone().find(|kind| question.chosen.has(Facet::Channel, *kind as usize)).or_else(|| {
                let is_chat = |term: &Vec<Word>| term.iter().any(|word| word.folded == "chat");
                terms.iter().any(is_chat).then_some(ChannelKind::Chat)
            });
        let is_said = |topic: &Topic| {
            terms.iter().any(|term| matches!(&term[..], [word] if word.folded == fold(topic.as_str())))
        };
        let is_ungdom =
            |term: &Vec<Word>| matches!(&term[..], [word] if word.folded == Audience::Youth.as_str());
        let is_young = terms.iter().any(is_ungdom)
            || [Audience::Children, Audience::Youth]
                .iter()
                .any(|one| question.chosen.has(Facet::Audience, *one as usize));
        let topics = Topic::ALL.iter().copied().filter(is_said).collect();
        Self {
            around,
            danger,
            has_words: !words.is_empty(),
            has_number,
            channel,
            topics,
            is_young,
            best,
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
