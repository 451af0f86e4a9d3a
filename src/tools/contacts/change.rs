//! What an extract would change.

use super::super::load::Authored;
use super::super::privacy;
use super::extract::Unit;
use crate::model::channel::{ChannelKind, Contact};
use crate::model::contacts::{KommuneContacts, OrganisationNumber};
use crate::model::phone::PhoneNumber;
use crate::model::place::{Kommune, KommuneNumber};
use crate::model::web::{EmailAddress, WebAddress};
use crate::vocabulary;

vocabulary! {
    /// What is changed of a kommune.
    Field, "field" {
        /// Its switchboard.
        Phone = "phone",
        /// Its mailbox.
        Email = "email",
        /// Its page.
        Url = "url",
    }
}

/// One value that becomes another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Of which kommune.
    pub kommune: KommuneNumber,
    /// The name of it.
    pub name: String,
    /// Its organisation number.
    pub organisation: Option<OrganisationNumber>,
    /// Which value.
    pub field: Field,
    /// What it was; nothing if it was not known.
    pub was: Option<String>,
    /// What it becomes.
    pub becomes: String,
}

/// What an extract would change, and what of it is of no use.
#[derive(Clone, Debug, Default)]
pub struct Changes {
    /// The changes, in the order of the extract.
    pub list: Vec<Change>,
    /// Values that cannot be published, each with why.
    pub left_out: Vec<String>,
    /// How many units are no kommune of this dataset.
    pub strangers: usize,
}

/// What these units would change.
pub fn changes(units: &[Unit], data: &Authored) -> Changes {
    let mut found = Changes::default();
    for unit in units {
        let Some(kommune) = kommune_of(unit, data) else {
            found.strangers += 1;
            continue;
        };
        let contacts = data.contacts.iter().find(|contacts| contacts.kommune == kommune.number);
        let mut merge = |field, said: &Option<String>, was: Option<String>, clean: Clean| {
            let Some(said) = said else { return };
            match clean(said) {
                Ok(becomes) if was.as_ref().is_some_and(|was| is_same(field, was, &becomes)) => {}
                Ok(becomes) => found.list.push(Change {
                    kommune: kommune.number,
                    name: kommune.name().into(),
                    organisation: unit.organisation,
                    field,
                    was,
                    becomes,
                }),
                Err(why) => {
                    let said = super::super::fault::quote(said);
                    found.left_out.push(format!("{} {said}: expected {why}", kommune.number));
                }
            }
        };
        merge(Field::Phone, &unit.phone, channel(contacts, ChannelKind::Phone), phone);
        merge(Field::Email, &unit.email, channel(contacts, ChannelKind::Email), email);
        merge(Field::Url, &unit.web, Some(kommune.url.as_str().into()), url);
    }
    found
}

type Clean = fn(&str) -> Result<String, &'static str>;

/// The kommune that a unit is: by its organisation number, or by its address where that is not known.
fn kommune_of<'a>(unit: &Unit, data: &'a Authored) -> Option<&'a Kommune> {
    let known = data.contacts.iter().find(|contacts| contacts.organisation == unit.organisation);
    let number = match known {
        Some(contacts) => contacts.kommune,
        None => {
            let number = unit.kommune?;
            let is_another =
                |contacts: &KommuneContacts| contacts.kommune == number && contacts.organisation.is_some();
            if data.contacts.iter().any(is_another) {
                return None;
            }
            number
        }
    };
    data.places.kommune(number)
}

/// The value of the channel of a kind that is the kommune's own and no office's.
fn channel(contacts: Option<&KommuneContacts>, kind: ChannelKind) -> Option<String> {
    let own =
        |channel: &&crate::model::channel::Channel| channel.label.is_none() && channel.contact.kind() == kind;
    match &contacts?.channels.iter().find(own)?.contact {
        Contact::Phone(number) => Some(number.as_str().into()),
        Contact::Email(mailbox) => Some(mailbox.as_str().into()),
        _ => None,
    }
}

/// Whether two values are the same to a reader: a site with and without `www.` is.
fn is_same(field: Field, was: &str, becomes: &str) -> bool {
    let site = |text: &str| WebAddress::try_from(text.to_owned()).map(|page| page.site().to_lowercase());
    match field {
        Field::Phone => was == becomes,
        Field::Email => was.eq_ignore_ascii_case(becomes),
        Field::Url => site(was) == site(becomes),
    }
}

fn phone(said: &str) -> Result<String, &'static str> {
    let digits: String = said.chars().filter(|letter| !letter.is_whitespace()).collect();
    let digits = digits.strip_prefix("+47").or(digits.strip_prefix("0047")).unwrap_or(&digits);
    let number = if digits.len() == 8 { ["+47", digits].concat() } else { digits.to_owned() };
    PhoneNumber::try_from(number).map(|number| number.as_str().into())
}

fn email(said: &str) -> Result<String, &'static str> {
    let mailbox = EmailAddress::try_from(said.to_lowercase())?;
    if privacy::is_of_a_person(&mailbox) {
        return Err("the mailbox of an office, not of a person");
    }
    Ok(mailbox.as_str().into())
}

fn url(said: &str) -> Result<String, &'static str> {
    let bare = said.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/');
    // The register writes host names in any case.
    let (host, path) = bare.split_at(bare.find(['/', '?', '#']).unwrap_or(bare.len()));
    WebAddress::try_from(["https://", &host.to_lowercase(), path].concat()).map(|page| page.as_str().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_mailboxes_and_pages_are_written_as_the_dataset_writes_them() {
        assert_eq!(phone("70 05 87 00").unwrap(), "+4770058700");
        assert_eq!(phone("+47 70058700").unwrap(), "+4770058700");
        assert_eq!(phone("02180").unwrap(), "02180");
        assert!(phone("70 05 87").is_err());
        assert_eq!(email("Postmottak@volda.kommune.no").unwrap(), "postmottak@volda.kommune.no");
        assert!(email("kari.nordmann@volda.kommune.no").is_err());
        assert_eq!(url("www.volda.kommune.no/").unwrap(), "https://www.volda.kommune.no");
        assert_eq!(url("http://WWW.Volda.kommune.no/Om").unwrap(), "https://www.volda.kommune.no/Om");
        assert!(is_same(Field::Url, "https://volda.kommune.no", "https://www.volda.kommune.no"));
    }
}
