//! Nobody private stands in the data.

use crate::model::web::EmailAddress;
use crate::schedule::civil::Date;

/// Where private persons have their mailboxes.
const PRIVATE_HOSTS: [&str; 22] = [
    "broadpark.no",
    "chello.no",
    "frisurf.no",
    "getmail.no",
    "gmail.com",
    "gmx.com",
    "gmx.net",
    "googlemail.com",
    "hotmail.com",
    "hotmail.no",
    "icloud.com",
    "live.com",
    "live.no",
    "lyse.net",
    "mac.com",
    "me.com",
    "online.no",
    "outlook.com",
    "proton.me",
    "start.no",
    "yahoo.com",
    "yahoo.no",
];

/// First names that are common in Norway (Statistics Norway), one a line.
const FIRST_NAMES: &str = include_str!("privacy/first_names.txt");

/// Whether a mailbox is a private person's: its host, or its name as in `kari.nordmann`.
pub fn is_of_a_person(address: &EmailAddress) -> bool {
    let host = address.host().to_ascii_lowercase();
    let mailbox = address.mailbox().to_ascii_lowercase();
    let mut parts = mailbox.split(['.', '_', '-']);
    let first = parts.next().unwrap_or_default();
    let has_more =
        parts.next().is_some_and(|next| next.len() > 1 && next.bytes().all(|b| b.is_ascii_alphabetic()));
    PRIVATE_HOSTS.contains(&host.as_str()) || has_more && FIRST_NAMES.lines().any(|name| name == first)
}

/// Whether a text has a Norwegian identity number in it.
pub fn has_identity_number(text: &str) -> bool {
    runs(text)
        .any(|run| matches!(run.grouping().as_slice(), [11] | [6, 5]) && is_identity_number(&run.digits()))
}

/// The first telephone number in a text.
pub fn phone_number(text: &str) -> Option<&str> {
    let found = runs(text).find(|run| {
        let is_grouped = matches!(run.grouping().as_slice(), [8] | [2, 2, 2, 2] | [3, 2, 3]);
        let is_abroad = matches!(run.grouping().as_slice(), [2, 8] | [2, 2, 2, 2, 2] | [2, 3, 2, 3]);
        is_grouped && !run.0.starts_with(['0', '1']) || is_abroad && run.0.starts_with("47")
    });
    found.map(|run| run.0)
}

/// Digits with single spaces between.
struct Run<'a>(&'a str);

impl Run<'_> {
    fn grouping(&self) -> Vec<usize> {
        self.0.split([' ', '\u{a0}']).map(str::len).collect()
    }

    fn digits(&self) -> Vec<u32> {
        self.0.chars().filter_map(|c| c.to_digit(10)).collect()
    }
}

fn runs(text: &str) -> impl Iterator<Item = Run<'_>> {
    text.split(|c: char| !c.is_ascii_digit() && c != ' ' && c != '\u{a0}')
        .map(|run| run.trim_matches([' ', '\u{a0}']))
        .filter(|run| run.len() >= 8)
        .map(Run)
}

/// Date of birth and both control digits (Skatteetaten); D-numbers and the numbers of test persons too.
fn is_identity_number(digits: &[u32]) -> bool {
    let two = |at: usize| digits[at] * 10 + digits[at + 1];
    let (day, month) = (two(0) % 40, two(2) % 40);
    // Any leap year: the century is not needed to know that the day exists.
    let exists = Date::new(2000, month, day).is_some();
    let control = |weights: &[u32]| {
        let sum: u32 = digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum();
        sum.is_multiple_of(11)
    };
    exists && control(&[3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) && control(&[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_office_has_a_mailbox_and_a_person_has_none() {
        for (address, is_private) in [
            ("post@leve.no", false),
            ("kari.nordmann@oslo.kommune.no", true),
            ("Ola_Nordmann@oslo.kommune.no", true),
            ("anne@lpp.no", false),
            ("si.hab.hed@sykehuset-innlandet.no", false),
            ("nordre.follo@kirken.no", false),
            ("demensforeningen@gmail.com", true),
            ("lag@online.no", true),
        ] {
            let parsed = EmailAddress::try_from(address.to_owned()).unwrap();
            assert_eq!(is_of_a_person(&parsed), is_private, "{address}");
        }
    }

    #[test]
    fn an_identity_number_has_a_date_and_two_control_digits() {
        let is =
            |text: &str| is_identity_number(&text.chars().filter_map(|c| c.to_digit(10)).collect::<Vec<_>>());
        // Made up from the rules.
        for (number, valid) in
            [("01010710029", true), ("01010710028", false), ("10010710029", false), ("99999999999", false)]
        {
            assert_eq!(is(number), valid, "{number}");
        }
    }

    #[test]
    fn names_are_sorted_and_plain() {
        let names: Vec<&str> = FIRST_NAMES.lines().collect();
        assert!(names.is_sorted() && names.len() > 180);
        assert!(names.iter().all(|name| name.bytes().all(|b| b.is_ascii_lowercase())));
    }
}
