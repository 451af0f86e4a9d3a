//! Reads a dataset, or the part of it that a question needs.

use super::context::{Context, Known};
use super::decode::{Decode, Value, check_articles, check_guides, check_hosts, check_pairs, lend_channels};
use super::fault::Fault;
use super::folder::{
    ARTICLES, CONTACTS, DISTRICTS, FYLKER, Folder, GUIDES, HELPLINES, KOMMUNER, MEETINGS, PHRASES, POSTCODES,
    REGIONS, SERVICES, SITE, SVALBARD, SYNONYMS,
};
use super::json::Node;
use crate::dataset::site::Site;
use crate::model::article::Article;
use crate::model::contacts::KommuneContacts;
use crate::model::district::Areas;
use crate::model::guide::Guide;
use crate::model::helpline::Helpline;
use crate::model::meeting::Series;
use crate::model::place::{Places, Postcode};
use crate::model::service::Service;
use crate::model::synonym::{Phrases, Synonym};
use crate::schedule::civil::Date;
use std::collections::BTreeSet;
use std::path::Path;

/// Records as people wrote them.
#[derive(Debug, Default)]
pub struct Authored {
    /// Kommuner, fylker and health regions.
    pub places: Places,
    /// Districts, former fylker and Svalbard.
    pub areas: Areas,
    /// How to reach each kommune.
    pub contacts: Vec<KommuneContacts>,
    /// Postcodes.
    pub postcodes: Vec<Postcode>,
    /// What people say, and what services call it.
    pub synonyms: Vec<Synonym>,
    /// Sentences by which danger is heard.
    pub phrases: Phrases,
    /// What is this installation's own.
    pub site: Site,
    /// Helplines.
    pub helplines: Vec<Helpline>,
    /// Services.
    pub services: Vec<Service>,
    /// Series of meetings.
    pub series: Vec<Series>,
    /// Guides.
    pub guides: Vec<Guide>,
    /// Articles for professionals.
    pub articles: Vec<Article>,
    /// What is no fault, but better said in another way.
    pub warnings: Vec<Fault>,
}

impl Authored {
    /// The synonyms as they are published: with what is learned from the phrases.
    pub fn heard(&self) -> Vec<Synonym> {
        self.synonyms.iter().cloned().chain(self.phrases.learned()).collect()
    }
}

/// Which files to read.
#[derive(Clone, Copy, Debug, Default)]
pub struct Part {
    /// Those of the places; without them nobody knows which kommuner exist.
    pub places: bool,
    /// The helplines.
    pub helplines: bool,
    /// The services.
    pub services: bool,
    /// The meetings.
    pub meetings: bool,
    /// The guides, which are judged with the helplines only.
    pub guides: bool,
    /// The articles, which are judged with everything that they lead to.
    pub articles: bool,
}

impl Part {
    /// Every file.
    pub const ALL: Self =
        Self { places: true, helplines: true, services: true, meetings: true, guides: true, articles: true };
}

/// Reads the files of a part.
///
/// # Errors
/// Every fault in them.
pub fn load(root: &Path, part: Part, today: Date) -> Result<Authored, Vec<Fault>> {
    let mut context = Context::new(today);
    let authored = read(root, part, &mut context).unwrap_or_default();
    let (faults, warnings) = context.into_faults();
    if faults.is_empty() { Ok(Authored { warnings, ..authored }) } else { Err(faults) }
}

fn read(root: &Path, part: Part, context: &mut Context) -> Option<Authored> {
    let folder = Folder::open(root, context)?;
    let mut authored = Authored::default();
    if part.places {
        folder.check_names(context);
        (authored.places, authored.postcodes) = read_places(&folder, context);
        if folder.has(DISTRICTS) {
            let node = folder.read(DISTRICTS, context);
            authored.areas.districts = records(node.as_ref(), context);
        }
        if folder.has(SVALBARD) {
            let node = folder.read(SVALBARD, context);
            authored.areas.svalbard = records(node.as_ref(), context);
        }
        if folder.has(CONTACTS) {
            let node = folder.read(CONTACTS, context);
            authored.contacts = records(node.as_ref(), context);
            authored.contacts.sort_by_key(|contacts| contacts.kommune);
        }
        if folder.has(SYNONYMS) {
            let node = folder.read(SYNONYMS, context);
            authored.synonyms = records(node.as_ref(), context);
        }
        if folder.has(PHRASES) {
            let node = folder.read(PHRASES, context);
            authored.phrases =
                node.and_then(|node| Phrases::decode(&Value::root(&node, context))).unwrap_or_default();
        }
        if folder.has(SITE) {
            let node = folder.read(SITE, context);
            authored.site =
                node.and_then(|node| Site::decode(&Value::root(&node, context))).unwrap_or_default();
        }
    }
    if part.helplines {
        let node = folder.read(HELPLINES, context);
        authored.helplines = records(node.as_ref(), context);
        let ids = ids(node.as_ref());
        if let Some(ids) = ids {
            check_pairs(context, &ids);
        }
    }
    if part.services {
        authored.services = read_folder(&folder, SERVICES, context);
    }
    let told = context.faults_told();
    if part.meetings {
        authored.series = read_folder(&folder, MEETINGS, context);
    }
    if part.services && part.meetings {
        // A service that could not be read is told of already, and not once more as unknown.
        if told == 0 {
            check_hosts(context, &authored.services);
        }
        lend_channels(&mut authored.series, &authored.services);
    }
    if part.guides && folder.has(GUIDES) {
        let told = context.faults_told();
        authored.guides = read_folder(&folder, GUIDES, context);
        // What could not be read is told of already, and not once more as unknown.
        if part.helplines && told == 0 && context.faults_told() == 0 {
            check_guides(context, &authored.guides, &authored.helplines);
        }
    }
    if part.articles && folder.has(ARTICLES) {
        authored.articles = read_folder(&folder, ARTICLES, context);
        // What leads to something that could not be read is no fault of its own.
        if context.faults_told() == 0 {
            check_articles(context, &authored);
        }
    }
    Some(authored)
}

fn read_places(folder: &Folder, context: &mut Context) -> (Places, Vec<Postcode>) {
    // What exists is known before anything is read that refers to it, so that one fault is told once.
    let mut known = Known::default();
    let fylker = folder.read(FYLKER, context);
    known.fylker = defined(fylker.as_ref(), "number");
    let regions = folder.read(REGIONS, context);
    known.regions = defined(regions.as_ref(), "id");
    let kommuner = folder.read(KOMMUNER, context);
    known.kommuner = defined(kommuner.as_ref(), "number");
    let postcodes = folder.read(POSTCODES, context);
    known.postcodes = defined(postcodes.as_ref(), "code");
    context.known = known;

    context.enter_file(FYLKER);
    let fylker = records(fylker.as_ref(), context);
    context.enter_file(REGIONS);
    let regions = records(regions.as_ref(), context);
    context.enter_file(KOMMUNER);
    let kommuner = records(kommuner.as_ref(), context);
    context.enter_file(POSTCODES);
    let postcodes = records(postcodes.as_ref(), context);
    let mut places = Places { kommuner, fylker, regions };
    places.kommuner.sort_by_key(|kommune| kommune.number);
    places.fylker.sort_by_key(|fylke| fylke.number);
    (places, postcodes)
}

fn read_folder<T: Decode>(folder: &Folder, name: &str, context: &mut Context) -> Vec<T> {
    let mut all = Vec::new();
    for file in folder.list(name, context) {
        let node = folder.read(&file, context);
        all.extend(records(node.as_ref(), context));
    }
    all
}

/// The records of a file; those of a file that could not be read are none.
fn records<T: Decode>(node: Option<&Node>, context: &Context) -> Vec<T> {
    node.map_or_else(Vec::new, |node| Value::root(node, context).records())
}

/// What the records of a file define by this field; nothing if one of them cannot be told.
fn defined<T: TryFrom<String> + Ord>(node: Option<&Node>, field: &str) -> Option<BTreeSet<T>> {
    let Node::List(records) = node? else { return None };
    records.iter().map(|record| T::try_from(record.field(field)?.text()?.to_owned()).ok()).collect()
}

/// The ids in a file; nothing if one of them cannot be told.
fn ids(node: Option<&Node>) -> Option<Vec<&str>> {
    let Node::List(records) = node? else { return None };
    records.iter().map(|record| record.field("id")?.text()).collect()
}
