//! `build`: what people wrote becomes what the app loads.

mod feeds;
mod localize;
mod split;
mod staging;

pub use feeds::feeds;

use super::arguments::Arguments;
use super::load::{Authored, Part, load};
use super::{Answer, Failure, clock};
use crate::calendar::ical::Rhythm;
use crate::dataset::manifest::{DataFile, Extent, FileKind, MANIFEST, Manifest};
use crate::dataset::site::Site;
use crate::i18n::texts::texts;
use crate::model::lang::Lang;
use crate::model::meeting::Meeting;
use crate::model::web::WebAddress;
use crate::schedule::civil::Date;
use crate::schedule::series::Series;
use crate::vocabulary::Vocabulary;
use serde::Serialize;
use sha2::{Digest, Sha256};

pub const ARGUMENTS: &str = "DIR --out DIR [--site ADDRESS] [--today DATE]";

/// How many months ahead the dates of meetings are worked out.
pub const MONTHS_AHEAD: i32 = 18;
/// As many digits of the hash are enough to tell the versions of a file apart.
const HASH_IN_NAME: usize = 8;

/// A file to publish.
pub struct Published {
    /// What the manifest says of it.
    pub file: DataFile,
    /// What stands in it.
    pub text: String,
}

pub fn run(arguments: Arguments) -> Answer {
    let (from, out) =
        (arguments.path("DIR").unwrap_or_default(), arguments.path_of("out").unwrap_or_default());
    let today = arguments.parsed("today")?.unwrap_or_else(clock::today);
    let authored = load(&from, Part::ALL, today)?;
    let files = files(&authored, today);
    let manifest = manifest(&files, &authored.site, today);
    let site = site(&arguments)?;
    let feeds = feeds(&authored, today, &site);
    let named = files.iter().map(|published| (published.file.name.as_str(), published.text.as_str()));
    let named = named.chain(feeds.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    let size: usize = files.iter().map(|published| published.text.len()).sum();
    let size_of_feeds: usize = feeds.iter().map(|(_, text)| text.len()).sum();
    staging::write(&from, &out, named.chain([(MANIFEST, manifest.as_str())]))
        .map_err(|sentence| Failure::Sentence(super::fault::harmless_line(&sentence)))?;
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
fn site(arguments: &Arguments) -> Result<String, Failure> {
    let Some(site) = arguments.parsed::<String>("site")? else { return Ok(String::new()) };
    match WebAddress::try_from(site) {
        Ok(site) => Ok(site.as_str().trim_end_matches('/').to_owned() + "/"),
        Err(expected) => Err(Failure::Usage(format!("--site: expected {expected}"))),
    }
}

/// The first and the last day whose meetings are published on `today`.
pub fn window(today: Date) -> (Date, Date) {
    let (year, month, _) = today.plus_months(-1).ymd();
    (Date::new(year, month, 1).unwrap_or(today), today.plus_months(MONTHS_AHEAD))
}

/// A meeting as the app shows it, and what a file for a calendar needs beside that.
#[derive(Serialize)]
struct Told {
    #[serde(flatten)]
    meeting: Meeting,
    #[serde(skip_serializing_if = "Option::is_none")]
    rhythm: Option<Rhythm>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stamp: Option<Date>,
}

impl Told {
    fn of(series: &Series, first: Date, last: Date, today: Date) -> Self {
        let meeting = series.publish(first, last, today);
        let stamp = series.stamp().filter(|_| !meeting.occurrences.is_empty());
        Self { meeting, rhythm: stamp.and(series.rhythm(first, last, today)), stamp }
    }
}

/// Every file to publish, in a fixed order.
pub fn files(authored: &Authored, today: Date) -> Vec<Published> {
    let (first, last) = window(today);
    let meetings: Vec<Told> =
        authored.series.iter().map(|series| Told::of(series, first, last, today)).collect();
    let contacts: Vec<_> =
        authored.contacts.iter().map(|of| (split::Home::Kommune(of.kommune), json(of))).collect();
    let mut files = vec![
        publish(FileKind::Places, None, Extent::All, json(&authored.places)),
        publish(FileKind::Postcodes, None, Extent::All, json(&authored.postcodes)),
        publish(FileKind::Synonyms, None, Extent::All, json(&authored.synonyms)),
    ];
    let contacts = split::split(contacts).into_iter();
    files.extend(contacts.map(|(extent, text)| publish(FileKind::Contacts, None, extent, text)));
    for &lang in Lang::ALL {
        files.push(publish(FileKind::Texts, Some(lang), Extent::All, json(&texts(lang).list())));
        let places = &authored.places;
        let helplines =
            authored.helplines.iter().map(|of| (split::home(&of.serves, places), in_lang(of, lang)));
        let services =
            authored.services.iter().map(|of| (split::home(&of.serves, places), in_lang(of, lang)));
        let meetings = meetings.iter().map(|of| (split::home(&of.meeting.serves, places), in_lang(of, lang)));
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
        today: Some(today),
        site: site.clone(),
        files: files.iter().map(|published| published.file.clone()).collect(),
    })
}

fn publish(kind: FileKind, lang: Option<Lang>, extent: Extent, text: String) -> Published {
    let sha256: String = Sha256::digest(&text).iter().map(|byte| format!("{byte:02x}")).collect();
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
    let name = format!("{name}.{}.json", &sha256[..HASH_IN_NAME]);
    Published { file: DataFile { name, kind, lang, extent }, text }
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
