//! An extract of Enhetsregisteret: a list of units, or an answer of its API with the list in it.

use super::super::context::Context;
use super::super::decode::Value;
use super::super::fault::{Fault, quote};
use super::super::folder::Folder;
use super::super::json::Node;
use crate::model::contacts::OrganisationNumber;
use crate::model::place::KommuneNumber;
use crate::schedule::civil::Date;
use std::path::Path;

/// The form of organisation that a kommune has.
const KOMMUNE: &str = "KOMM";
const UNITS: &str = "a list of units, or an object with _embedded.enheter, as Enhetsregisteret gives them";

/// One unit, its texts as they stand there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unit {
    /// Its number.
    pub organisation: Option<OrganisationNumber>,
    /// Its name.
    pub name: String,
    /// The kommune that its address is in.
    pub kommune: Option<KommuneNumber>,
    /// Its telephone; its mobile telephone if it has no other.
    pub phone: Option<String>,
    /// Its mailbox.
    pub email: Option<String>,
    /// Its page.
    pub web: Option<String>,
}

/// The units in a file that are kommuner, as far as it says what they are.
///
/// # Errors
/// What is wrong with the file, and where.
pub fn read(path: &Path, today: Date) -> Result<Vec<Unit>, Vec<Fault>> {
    let mut context = Context::new(today);
    let (folder, name) = match (path.parent(), path.file_name()) {
        (Some(parent), Some(name)) if parent == Path::new("") => (Path::new("."), name),
        (Some(parent), Some(name)) => (parent, name),
        _ => (Path::new("."), path.as_os_str()),
    };
    let name = name.to_string_lossy();
    let node = Folder::open(folder, &mut context).and_then(|folder| folder.read(&name, &mut context));
    let mut units = Vec::new();
    if let Some(node) = &node {
        let root = Value::root(node, &context);
        let embedded = node.field("_embedded");
        match (node, embedded, embedded.and_then(|embedded| embedded.field("enheter"))) {
            (Node::List(list), ..) => each(&root, list, &mut units),
            (_, Some(embedded), Some(Node::List(list))) => {
                let inside = root.key("_embedded", embedded);
                each(&inside.key("enheter", embedded), list, &mut units);
            }
            _ => root.wrong(UNITS),
        }
    }
    let (faults, _) = context.into_faults();
    if faults.is_empty() { Ok(units) } else { Err(faults) }
}

fn each(list: &Value, nodes: &[Node], units: &mut Vec<Unit>) {
    for (index, node) in nodes.iter().enumerate() {
        let form = node.field("organisasjonsform").and_then(|form| form.field("kode"));
        if form.is_none_or(|code| code.text() == Some(KOMMUNE)) {
            units.extend(unit(&list.index(index, node)));
        }
    }
}

fn unit(value: &Value) -> Option<Unit> {
    if !matches!(value.node, Node::Object(_)) {
        return value.refuse("a unit: an object with organisasjonsnummer, navn");
    }
    let number = text(value, "organisasjonsnummer");
    let organisation = number.as_deref().and_then(|number| number.parse().ok());
    if organisation.is_none() {
        let found = number.map_or_else(|| "nothing".to_owned(), |number| quote(&number));
        let expected = "an organisation number of nine digits, like 974760673";
        value.key("organisasjonsnummer", &Node::Null).fault(found, expected);
    }
    let address = |field: &str| value.node.field(field)?.field("kommunenummer")?.text()?.parse().ok();
    Some(Unit {
        organisation,
        name: text(value, "navn").unwrap_or_default(),
        kommune: address("forretningsadresse").or_else(|| address("postadresse")),
        phone: text(value, "telefon").or_else(|| text(value, "mobil")),
        email: text(value, "epostadresse"),
        web: text(value, "hjemmeside"),
    })
}

/// The text of a field that may be left out, `null` or empty.
fn text(value: &Value, field: &str) -> Option<String> {
    let node = value.node.field(field)?;
    match node {
        Node::Null => None,
        Node::Text(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        _ => value.key(field, node).refuse("a text"),
    }
}
