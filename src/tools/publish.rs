//! `build`: what people wrote becomes what the app loads.

mod feeds;
mod localize;
mod split;
mod staging;

pub use crate::dataset::window::window;
pub use feeds::feeds;

use super::answer::{Answer, Failure};
use super::arguments::Dataset;
use super::load::{Authored, Part};
use crate::dataset::manifest::{DataFile, Extent, FORM, FileKind, MANIFEST, Manifest};
use crate::dataset::site::Site;
use crate::i18n::pattern::pattern;
use crate::i18n::texts::staff::staff_words;
use crate::i18n::texts::{kiosk_words, speech, texts};
use crate::model::guide::GuideEntry;
use crate::model::lang::Lang;
use crate::model::meeting::Meeting;
use crate::model::meeting::Series;
use crate::model::text::Slug;
use crate::model::web::WebAddress;
use crate::schedule::civil::Date;
use crate::vocabulary::Vocabulary;
use clap::Args;
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::path::PathBuf;

/// What `build` takes.
#[derive(Args)]
pub struct Arguments {
    #[command(flatten)]
    dataset: Dataset,
    /// The folder to write, which is replaced
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Where the app is published, as feeds name themselves
    #[arg(long, value_name = "ADDRESS", value_parser = site, default_value = "")]
    site: String,
}

/// As many digits of the hash are enough to tell the versions of a file apart.
const HASH_IN_NAME: usize = 8;

/// A file to publish.
pub struct Published {
    /// What the manifest says of it.
    pub file: DataFile,
    /// What stands in it.
    pub text: String,
}

pub fn run(Arguments { dataset, out, site }: &Arguments) -> Answer {
    let (authored, today) = (dataset.load(Part::ALL)?, dataset.today());
    let files = files(&authored, today);
    let manifest = manifest(&files, &authored.site, today);
    let feeds = feeds(&authored, today, site);
    let named = files.iter().map(|published| (published.file.name.as_str(), published.text.as_str()));
    let named = named.chain(feeds.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    let controls =
        Lang::ALL.iter().map(|lang| (format!("display-{}.json", lang.as_str()), json(kiosk_words(*lang))));
    let controls: Vec<_> = controls.collect();
    let named = named.chain(controls.iter().map(|(name, text)| (name.as_str(), text.as_str())));
    let size: usize = files.iter().map(|published| published.text.len()).sum();
    let size_of_feeds: usize = feeds.iter().map(|(_, text)| text.len()).sum();
    staging::write(&dataset.dir, out, named.chain([(MANIFEST, manifest.as_str())]))
        .map_err(|sentence| Failure::sentence(&sentence))?;
    Ok(format!(
        "{} data files, {} KB, and {} feeds, {} KB, in {}\n",
        files.len(),
        size / 1000,
        feeds.len(),
        size_of_feeds / 1000,
        out.display()
    ))
}

/// Where the app is published, with a slash last; empty if that is not said.
fn site(given: &str) -> Result<String, String> {
    if given.is_empty() {
        return Ok(String::new());
    }
    let site = WebAddress::try_from(given.to_owned()).map_err(|expected| format!("expected {expected}"))?;
    Ok(site.as_str().trim_end_matches('/').to_owned() + "/")
}

/// A series as the app shows it; without dates it needs nothing for calendar files.
fn meeting(series: &Series, first: Date, last: Date, today: Date) -> Meeting {
    let mut meeting = series.publish(first, last, today);
    // What follows from the rule is right in every language, and stays so.
    meeting.pattern = pattern(&series.schedule, today).or(meeting.pattern);
    if meeting.occurrences.is_empty() {
        (meeting.rhythm, meeting.stamp) = (None, None);
    }
    meeting
}

/// Every file to publish, in a fixed order.
pub fn files(authored: &Authored, today: Date) -> Vec<Published> {
    let (first, last) = window(today);
    let meetings: Vec<Meeting> =
        authored.series.iter().map(|series| meeting(series, first, last, today)).collect();
    let contacts: Vec<_> =
        authored.contacts.iter().map(|of| (split::Home::Kommune(of.kommune), json(of))).collect();
    let mut files = vec![
        publish(FileKind::Postcodes, None, Extent::All, json(&authored.postcodes)),
        publish(FileKind::Synonyms, None, Extent::All, json(&authored.heard())),
    ];
    files.push(publish(FileKind::Speech, None, Extent::All, json(&speech::lists())));
    let contacts = split::split(contacts).into_iter();
    files.extend(contacts.map(|(extent, text)| publish(FileKind::Contacts, None, extent, text)));
    for &lang in Lang::ALL {
        let places = json(&localize::named(&authored.places, lang));
        files.push(publish(FileKind::Places, Some(lang), Extent::All, places));
        files.push(publish(FileKind::Areas, Some(lang), Extent::All, in_lang(&authored.areas, lang)));
        let guides = &authored.guides;
        let entries: Vec<_> = guides.iter().map(GuideEntry::new).collect();
        files.push(publish(FileKind::Guides, Some(lang), Extent::All, in_lang(&entries, lang)));
        files.extend(guides.iter().map(|guide| publish_one(FileKind::Guide, &guide.id, guide, lang)));
        let articles = authored.articles.iter();
        files.extend(articles.map(|article| publish_one(FileKind::Article, &article.id, article, lang)));
        files.push(publish(FileKind::Texts, Some(lang), Extent::All, json(&texts(lang).list())));
        let of_staff = json(&staff_words(lang).list());
        files.push(publish(FileKind::StaffTexts, Some(lang), Extent::All, of_staff));
        let places = &authored.places;
        let helplines =
            authored.helplines.iter().map(|of| (split::home(&of.serves, places), in_lang(of, lang)));
        let services =
            authored.services.iter().map(|of| (split::home(&of.serves, places), in_lang(of, lang)));
        let meetings = meetings.iter().map(|of| (split::home(&of.serves, places), in_lang(of, lang)));
        let kinds = [
            (FileKind::Helplines, helplines.collect::<Vec<_>>()),
            (FileKind::Services, services.collect()),
            (FileKind::Meetings, meetings.collect()),
        ];
        for (kind, records) in kinds {
            // People see all helplines at once; what is near them comes in parts.
            let parts =
                if kind == FileKind::Helplines { split::whole(records) } else { split::split(records) };
            files.extend(parts.into_iter().map(|(extent, text)| publish(kind, Some(lang), extent, text)));
        }
    }
    files
}

/// The list of the files.
pub fn manifest(files: &[Published], site: &Site, today: Date) -> String {
    json(&Manifest {
        form: FORM,
        today: Some(today),
        site: site.clone(),
        files: files.iter().map(|published| published.file.clone()).collect(),
    })
}

fn publish(kind: FileKind, lang: Option<Lang>, extent: Extent, text: String) -> Published {
    let mut name = String::from(kind.as_str());
    let extent_name = match extent {
        Extent::All => "all".to_owned(),
        Extent::Nation => "nation".to_owned(),
        Extent::Fylke(fylke) => fylke.to_string(),
        Extent::Kommuner(first, last) if first == last => first.to_string(),
        Extent::Kommuner(first, last) => format!("{first}-{last}"),
    };
    for part in lang.map(Vocabulary::as_str).into_iter().chain([&*extent_name]) {
        name.push('-');
        name.push_str(part);
    }
    named(name, kind, lang, extent, text)
}

/// The file of one record in a language, which only its own page loads.
fn publish_one(kind: FileKind, id: &Slug, record: &impl Serialize, lang: Lang) -> Published {
    let text = in_lang(record, lang);
    named(DataFile::stem(kind, lang, id), kind, Some(lang), Extent::All, text)
}

/// A file by its name, to which a part of the hash of what stands in it is added.
fn named(name: String, kind: FileKind, lang: Option<Lang>, extent: Extent, text: String) -> Published {
    let sha256: String = Sha256::digest(&text).iter().map(|byte| format!("{byte:02x}")).collect();
    let name = format!("{name}.{}.json", &sha256[..HASH_IN_NAME]);
    let bytes = u32::try_from(text.len()).expect("a data file is far below four gigabytes");
    Published { file: DataFile { name, kind, lang, extent, bytes, sha256 }, text }
}

fn in_lang(record: &impl Serialize, lang: Lang) -> String {
    let mut record = serde_json::to_value(record).expect(SOUND);
    localize::reduce(&mut record, lang);
    record.to_string()
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect(SOUND)
}

const SOUND: &str = "records have texts for keys, so JSON can say them";
