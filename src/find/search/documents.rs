//! What is searched of each record.

use crate::dataset::Dataset;
use crate::find::number::numbers;
use crate::find::search::{Document, Field};
use crate::model::area::Area;
use crate::model::channel::Channel;
use crate::model::helpline::Helpline;
use crate::model::lang::Lang;
use crate::model::meeting::Meeting;
use crate::model::place::{FylkeNumber, KommuneNumber, Places};
use crate::model::service::Service;
use crate::model::taxonomy::{Audience, ServiceType, Tongue, Topic};
use crate::model::text::Name;
use crate::vocabulary::Vocabulary;
use std::sync::Arc;

/// A word of the taxonomy that the app has words for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// The kind of a service.
    Type(ServiceType),
    /// What it is about.
    Topic(Topic),
    /// For whom it is.
    Audience(Audience),
    /// In which language, unless that is Norwegian.
    Tongue(Tongue),
}

/// A record of the dataset.
#[derive(Clone, Copy, Debug)]
pub enum Record<'a> {
    /// A service.
    Service(&'a Arc<Service>),
    /// A helpline.
    Helpline(&'a Arc<Helpline>),
    /// A series of meetings.
    Meeting(&'a Arc<Meeting>),
}

/// The record that a document of [`documents`] was made from.
pub fn record(dataset: &Dataset, document: usize) -> Option<Record<'_>> {
    let (services, helplines) = (dataset.services.len(), dataset.helplines.len());
    match document {
        _ if document < services => dataset.services.get(document).map(Record::Service),
        _ if document < services + helplines => {
            dataset.helplines.get(document - services).map(Record::Helpline)
        }
        _ => dataset.meetings.get(document - services - helplines).map(Record::Meeting),
    }
}

/// What is put into documents besides the records: places, a language, and its words for the taxonomy.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// For the names of places.
    pub places: &'a Places,
    /// The language of the descriptions.
    pub lang: Lang,
    /// The words for a label, in that language; "" if there are none.
    pub label: &'a dyn Fn(Label) -> &'static str,
}

/// All of the dataset: services, helplines, meetings, each in its order.
pub fn documents<'a>(
    dataset: &'a Dataset,
    lang: Lang,
    label: &'a dyn Fn(Label) -> &'static str,
) -> Vec<Document<'a>> {
    let source = Source { places: &dataset.places, lang, label };
    let services = dataset.services.iter().map(|service| source.service(service));
    let helplines = dataset.helplines.iter().map(|helpline| source.helpline(helpline));
    let meetings = dataset.meetings.iter().map(|meeting| source.meeting(meeting));
    services.chain(helplines).chain(meetings).collect()
}

impl<'a> Source<'a> {
    /// A service.
    pub fn service(&self, service: &'a Service) -> Document<'a> {
        let mut document = Document::default();
        document.push(Field::Name, service.name.as_str());
        document.reached(&service.channels);
        document.push(Field::Description, service.description.get(self.lang).0);
        document.push_all(Field::Operator, service.operator.as_slice());
        self.labels(&mut document, &service.topics, &service.audience, &service.languages);
        if service.kind != ServiceType::Other {
            self.label(&mut document, Label::Type(service.kind), service.kind.as_str());
        }
        if let Some(address) = &service.address {
            document.push_all(Field::Place, address.city.as_slice());
        }
        self.serves(&mut document, &service.serves, service.kommune());
        document
    }

    /// A helpline.
    pub fn helpline(&self, helpline: &'a Helpline) -> Document<'a> {
        let mut document = Document::default();
        document.push(Field::Name, helpline.name.as_str());
        document.reached(&helpline.channels);
        document.push(Field::Description, helpline.description.get(self.lang).0);
        document.push_all(Field::Operator, helpline.operator.as_slice());
        self.labels(&mut document, &helpline.topics, &helpline.audience, &helpline.languages);
        self.serves(&mut document, &helpline.serves, None);
        document
    }

    /// A series of meetings.
    pub fn meeting(&self, meeting: &'a Meeting) -> Document<'a> {
        let mut document = Document::default();
        document.push(Field::Name, meeting.name.as_str());
        document.reached(&meeting.channels);
        document.reached(meeting.registration.channel.as_slice());
        document.push(Field::Description, meeting.description.get(self.lang).0);
        document.push(Field::Operator, meeting.host.as_str());
        self.labels(&mut document, &meeting.topics, &meeting.audience, &meeting.languages);
        if let Some(place) = &meeting.place {
            // A house is no place: «vardesenter» is not where somebody lives.
            document.push_all(Field::Operator, place.name.as_slice());
            document.push_all(Field::Place, place.city.as_slice());
        }
        self.serves(&mut document, &meeting.serves, meeting.kommune());
        document
    }

    /// The word as it stands in the data, which is Norwegian and folds to its right spelling, and the words of the app.
    fn label(&self, document: &mut Document<'a>, label: Label, word: &'static str) {
        document.push(Field::Label, word);
        document.push(Field::Label, (self.label)(label));
    }

    fn labels(
        &self,
        document: &mut Document<'a>,
        topics: &[Topic],
        audience: &[Audience],
        tongues: &[Tongue],
    ) {
        for topic in topics {
            if *topic != Topic::General {
                self.label(document, Label::Topic(*topic), topic.as_str());
            }
        }
        for audience in audience {
            if *audience != Audience::Everyone {
                self.label(document, Label::Audience(*audience), audience.as_str());
            }
        }
        for tongue in tongues {
            if !matches!(tongue, Tongue::Bokmaal | Tongue::Nynorsk) {
                document.push(Field::Label, (self.label)(Label::Tongue(*tongue)));
            }
        }
    }

    /// Every name, in every language, old ones too, of where it is and of the kommuner it serves; and their fylker.
    fn serves(&self, document: &mut Document<'a>, areas: &[Area], seat: Option<KommuneNumber>) {
        if let Some(number) = seat {
            self.kommune(document, number);
        }
        for area in areas {
            match area {
                // Where it is has been said.
                Area::Kommune(number) if Some(*number) != seat => self.kommune(document, *number),
                Area::Fylke(number) => self.all_of_fylke(document, *number),
                Area::Region(id) => {
                    if let Some(region) = self.places.region(id) {
                        document.push(Field::Area, region.name.as_str());
                        for number in &region.fylker {
                            self.all_of_fylke(document, *number);
                        }
                    }
                }
                Area::Nation => document.for_all = true,
                Area::Svalbard => document.push(Field::Place, "Svalbard"),
                Area::Kommune(_) => {}
            }
        }
    }

    fn kommune(&self, document: &mut Document<'a>, number: KommuneNumber) {
        if let Some(kommune) = self.places.kommune(number) {
            for name in &kommune.names {
                document.push(Field::Place, name.name.as_str());
            }
            document.push_all(Field::Place, &kommune.former);
            self.fylke(document, number.fylke());
        }
    }

    /// Who serves a fylke serves each kommune in it.
    fn all_of_fylke(&self, document: &mut Document<'a>, number: FylkeNumber) {
        self.fylke(document, number);
        for kommune in &self.places.kommuner {
            if kommune.fylke == number {
                for name in &kommune.names {
                    document.push(Field::Area, name.name.as_str());
                }
            }
        }
    }

    fn fylke(&self, document: &mut Document<'a>, number: FylkeNumber) {
        if let Some(fylke) = self.places.fylke(number) {
            for name in &fylke.names {
                document.push(Field::Area, name.name.as_str());
            }
        }
    }
}

impl<'a> Document<'a> {
    fn push(&mut self, field: Field, text: &'a str) {
        self.fields.push((field, text));
    }

    fn reached(&mut self, channels: &'a [Channel]) {
        self.numbers.extend(numbers(channels).map(|number| number.national()));
    }

    fn push_all(&mut self, field: Field, names: &'a [Name]) {
        for name in names {
            self.push(field, name.as_str());
        }
    }
}
