//! What is published and loaded: the records, the list of published files, and what is an installation's own.
//!
//! Uses [`schedule`](crate::schedule) and [`model`](crate::model).

pub mod manifest;
pub mod read;
pub mod site;
pub mod window;

use crate::dataset::manifest::FileKind;
use crate::model::article::Article;
use crate::model::contacts::KommuneContacts;
use crate::model::district::Areas;
use crate::model::guide::{Guide, GuideEntry};
use crate::model::helpline::Helpline;
use crate::model::meeting::Meeting;
use crate::model::place::{KommuneNumber, Places, Postcode};
use crate::model::service::Service;
use crate::model::synonym::Synonym;
use crate::model::text::Slug;
use crate::schedule::civil::Date;
use crate::vocabulary::Vocabulary;
use read::{Published, PublishedFault, read};
use std::sync::Arc;

/// The loaded records. What came as a whole and each record that a list shows is an `Arc`, so that nothing is copied.
#[derive(Clone, Debug, Default)]
pub struct Dataset {
    /// The day on which all of it was published, if that is known.
    pub published: Option<Date>,
    /// Every text on the screen, as [`Texts::with`](crate::i18n::texts::Texts::with) wants them.
    pub texts: Vec<String>,
    /// Those of the staff's program.
    pub staff_texts: Vec<String>,
    /// Kommuner, fylker and regions.
    pub places: Arc<Places>,
    /// Districts, former fylker and Svalbard.
    pub areas: Arc<Areas>,
    /// How to reach the kommuner whose files have come.
    pub contacts: Vec<Arc<KommuneContacts>>,
    /// Postcodes.
    pub postcodes: Arc<Vec<Postcode>>,
    /// What people say, and what services call it.
    pub synonyms: Arc<Vec<Synonym>>,
    /// Helplines.
    pub helplines: Vec<Arc<Helpline>>,
    /// Services.
    pub services: Vec<Arc<Service>>,
    /// Meetings with their dates.
    pub meetings: Vec<Arc<Meeting>>,
    /// What there is of guides, without their steps.
    pub guides: Arc<Vec<GuideEntry>>,
    /// The guides whose files have come.
    pub opened: Vec<Arc<Guide>>,
    /// The articles for professionals whose files have come.
    pub articles: Vec<Arc<Article>>,
    /// The sentences of the pages for those who speak another language, a list for each.
    pub speech: Vec<Vec<String>>,
}

impl Dataset {
    /// Adds the records of a published data file.
    ///
    /// # Errors
    /// Says why it is not a file of this kind; nothing of it is added then.
    pub fn add(&mut self, kind: FileKind, published: impl Published) -> Result<(), PublishedFault> {
        let file = kind.as_str();
        match kind {
            FileKind::Texts => self.texts = read(file, published)?,
            FileKind::StaffTexts => self.staff_texts = read(file, published)?,
            FileKind::Places => self.places = read(file, published)?,
            FileKind::Areas => self.areas = read(file, published)?,
            FileKind::Contacts => self.contacts.extend(read::<Vec<_>, _>(file, published)?),
            FileKind::Postcodes => self.postcodes = read(file, published)?,
            FileKind::Synonyms => self.synonyms = read(file, published)?,
            FileKind::Helplines => {
                let day = self.published;
                self.helplines
                    .extend(dated(read(file, published)?, |one: &mut Helpline| one.published = day));
            }
            FileKind::Services => {
                let day = self.published;
                self.services.extend(dated(read(file, published)?, |one: &mut Service| one.published = day));
            }
            FileKind::Meetings => {
                let day = self.published;
                self.meetings.extend(dated(read(file, published)?, |one: &mut Meeting| one.published = day));
            }
            FileKind::Guides => self.guides = read(file, published)?,
            FileKind::Guide => self.opened.push(read(file, published)?),
            FileKind::Article => self.articles.push(read(file, published)?),
            FileKind::Speech => self.speech = read(file, published)?,
        }
        Ok(())
    }

    /// How to reach a kommune itself, if that is known and its file has come.
    pub fn contacts(&self, kommune: KommuneNumber) -> Option<&KommuneContacts> {
        self.contacts.iter().find(|contacts| contacts.kommune == kommune).map(|contacts| &**contacts)
    }

    /// The service with this id.
    pub fn service(&self, id: &Slug) -> Option<&Arc<Service>> {
        self.services.iter().find(|service| service.id == *id)
    }

    /// The helpline with this id.
    pub fn helpline(&self, id: &Slug) -> Option<&Arc<Helpline>> {
        self.helplines.iter().find(|helpline| helpline.id == *id)
    }

    /// The guide with this id, if its file has come.
    pub fn guide(&self, id: &Slug) -> Option<&Arc<Guide>> {
        self.opened.iter().find(|guide| guide.id == *id)
    }

    /// The article with this id, if its file has come.
    pub fn article(&self, id: &Slug) -> Option<&Arc<Article>> {
        self.articles.iter().find(|article| article.id == *id)
    }

    /// The series of meetings with this id.
    pub fn meeting(&self, id: &Slug) -> Option<&Arc<Meeting>> {
        self.meetings.iter().find(|meeting| meeting.id == *id)
    }
}

/// Records that have just been read, each with the day on which it was published.
fn dated<T: Clone>(mut records: Vec<Arc<T>>, date: impl Fn(&mut T)) -> Vec<Arc<T>> {
    records.iter_mut().filter_map(Arc::get_mut).for_each(date);
    records
}

#[cfg(test)]
mod tests;
