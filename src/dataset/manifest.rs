//! The list of published data files, and which of them a page needs.

use crate::dataset::site::Site;
use crate::model::lang::Lang;
use crate::model::place::{FylkeNumber, KommuneNumber};
use crate::model::text::Slug;
use crate::schedule::civil::Date;
use crate::vocabulary;
use crate::vocabulary::Vocabulary;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};

vocabulary! {
    /// What a data file holds.
    FileKind, "kind of data file" {
        /// Every text on the screen.
        Texts = "texts",
        /// Every text of the staff's program.
        StaffTexts = "staff",
        /// Kommuner, fylker and health regions.
        Places = "places",
        /// Districts, former fylker and Svalbard.
        Areas = "areas",
        /// How to reach each kommune.
        Contacts = "contacts",
        /// Postcodes.
        Postcodes = "postcodes",
        /// What people say, and what services call it.
        Synonyms = "synonyms",
        /// Helplines.
        Helplines = "helplines",
        /// Services.
        Services = "services",
        /// Meetings with their dates.
        Meetings = "meetings",
        /// What there is of guides.
        Guides = "guides",
        /// One guide with its steps.
        Guide = "guide",
        /// One article for professionals.
        Article = "article",
        /// The pages for those who speak another language.
        Speech = "speech",
    }
}

/// Which records of its kind a data file holds.
///
/// A kind that is small is one file; a larger one is split by fylke, and a large fylke by kommune,
/// so that the page of one kommune never loads the nation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Extent {
    /// All of them.
    All,
    /// Those that serve more than one fylke.
    Nation,
    /// Those that serve this fylke, or several kommuner in it.
    Fylke(FylkeNumber),
    /// Those that serve one kommune from the first to the last of these.
    Kommuner(KommuneNumber, KommuneNumber),
}

impl Extent {
    /// Whether a file of this extent may hold something that serves `kommune`.
    pub fn covers(self, kommune: KommuneNumber) -> bool {
        match self {
            Self::All | Self::Nation => true,
            Self::Fylke(fylke) => kommune.fylke() == fylke,
            Self::Kommuner(first, last) => first <= kommune && kommune <= last,
        }
    }
}

/// One published data file.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct DataFile {
    /// Its name, which has a part of its hash in it: a name never changes its content.
    #[serde(deserialize_with = "file_name")]
    pub name: String,
    /// What it holds.
    pub kind: FileKind,
    /// The language of its texts; `None` if it has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Lang>,
    /// Which records.
    pub extent: Extent,
    /// How many bytes it has.
    pub bytes: u32,
    /// The hash of what stands in it, in hexadecimal digits: what has another is not taken.
    #[serde(deserialize_with = "sha256")]
    pub sha256: String,
}

/// The longest name of a data file.
const LONGEST_NAME: usize = 200;

/// Reads the name of a file, which becomes part of an address: nothing that leads elsewhere.
fn file_name<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    let name = String::deserialize(from)?;
    let is_plain = |b: u8| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.');
    let is_short = name.len() <= LONGEST_NAME;
    if is_short && name.bytes().all(is_plain) && !name.contains("..") && name.ends_with(".json") {
        Ok(name)
    } else {
        Err(D::Error::custom("the name of a data file"))
    }
}

/// Reads a hash: 64 hexadecimal digits.
fn sha256<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    let hash = String::deserialize(from)?;
    let is_hash = hash.len() == 64 && hash.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    if is_hash { Ok(hash) } else { Err(D::Error::custom("the hash of a data file")) }
}

impl DataFile {
    /// The name of a file that holds this one record, before its hash.
    pub fn stem(kind: FileKind, lang: Lang, id: &Slug) -> String {
        format!("{}-{}-{id}", kind.as_str(), lang.as_str())
    }
}

/// What a page needs to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// What kind of records.
    pub kind: FileKind,
    /// Only those that serve this kommune.
    pub kommune: Option<KommuneNumber>,
    /// Only the one with this id.
    pub id: Option<Slug>,
}

impl Need {
    /// All records of a kind.
    pub fn all(kind: FileKind) -> Self {
        Self { kind, kommune: None, id: None }
    }

    /// The record of a kind with this id, which has a file of its own.
    pub fn one(kind: FileKind, id: Slug) -> Self {
        Self { kind, kommune: None, id: Some(id) }
    }

    /// The records of a kind that serve all of a fylke, or the country. No kommune has a number that ends in 00.
    pub fn serving_fylke(kind: FileKind, fylke: FylkeNumber) -> Self {
        Self { kind, kommune: format!("{fylke}00").parse().ok(), id: None }
    }

    /// The records of a kind that serve a kommune; all if none is given.
    pub fn serving(kind: FileKind, kommune: Option<KommuneNumber>) -> Self {
        Self { kind, kommune, id: None }
    }
}

/// The name of the file with the [`Manifest`].
pub const MANIFEST: &str = "manifest.json";

/// The form of the data files that this program reads. It grows when an older program could not read them, or would
/// say something wrong with them.
pub const FORM: u32 = 1;

/// The list of published data files. The one data file whose name never changes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub struct Manifest {
    /// The [`FORM`] of the files.
    pub form: u32,
    /// The day on which the dates were worked out.
    pub today: Option<Date>,
    /// What is this installation's own.
    #[serde(default)]
    pub site: Site,
    /// The files.
    pub files: Vec<DataFile>,
}

impl Manifest {
    /// Whether the files are made for a later program.
    pub fn is_newer(&self) -> bool {
        self.form > FORM
    }

    /// The files that hold what is needed in `lang`.
    pub fn files_for<'a>(&'a self, needs: &'a [Need], lang: Lang) -> impl Iterator<Item = &'a DataFile> {
        self.files.iter().filter(move |file| {
            file.lang.is_none_or(|of_file| of_file == lang)
                && needs.iter().any(|need| {
                    need.kind == file.kind
                        && need.kommune.is_none_or(|kommune| file.extent.covers(kommune))
                        && need.id.as_ref().is_none_or(|id| {
                            let rest = file.name.strip_prefix(&DataFile::stem(need.kind, lang, id));
                            rest.is_some_and(|rest| rest.starts_with('.'))
                        })
                })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(kind: FileKind, lang: Option<Lang>, extent: Extent) -> DataFile {
        DataFile { name: String::new(), kind, lang, extent, bytes: 0, sha256: String::new() }
    }

    #[test]
    fn a_kommune_needs_its_own_range_its_fylke_and_the_nation() {
        let kommune = |text: &str| text.parse::<KommuneNumber>().unwrap();
        let services = |extent| file(FileKind::Services, Some(Lang::Nb), extent);
        let manifest = Manifest {
            files: vec![
                file(FileKind::Places, None, Extent::All),
                services(Extent::Nation),
                services(Extent::Fylke("15".parse().unwrap())),
                services(Extent::Fylke("46".parse().unwrap())),
                services(Extent::Kommuner(kommune("1505"), kommune("1520"))),
                services(Extent::Kommuner(kommune("1525"), kommune("1579"))),
                file(FileKind::Services, Some(Lang::En), Extent::Nation),
                file(FileKind::Helplines, Some(Lang::Nb), Extent::All),
            ],
            ..Manifest::default()
        };
        let needs = [Need::all(FileKind::Places), Need::serving(FileKind::Services, Some(kommune("1577")))];
        let found: Vec<_> = manifest.files_for(&needs, Lang::Nb).map(|file| file.extent).collect();
        let wanted = [
            Extent::All,
            Extent::Nation,
            Extent::Fylke("15".parse().unwrap()),
            Extent::Kommuner(kommune("1525"), kommune("1579")),
        ];
        assert_eq!(found, wanted);
    }

    #[test]
    fn one_guide_needs_its_own_file_and_no_other() {
        let slug = |id: &str| Slug::try_from(id.to_owned()).unwrap();
        let named = |name: &str| DataFile {
            name: name.to_owned(),
            ..file(FileKind::Guide, Some(Lang::Nb), Extent::All)
        };
        let names = ["guide-nb-rus.1.json", "guide-nb-rus-og-vold.2.json", "guide-en-rus.3.json"];
        let manifest = Manifest { files: names.map(named).into(), ..Manifest::default() };
        let needs = [Need::one(FileKind::Guide, slug("rus"))];
        let found: Vec<_> = manifest.files_for(&needs, Lang::Nb).map(|file| &*file.name).collect();
        assert_eq!(found, ["guide-nb-rus.1.json"]);
    }
}
