//! How to reach a kommune itself: its switchboard and its mailbox. Its web page is in [`Kommune::url`].
//!
//! Apart from the places, which every page loads.
//!
//! [`Kommune::url`]: crate::model::place::Kommune::url

use crate::model::channel::Channel;
use crate::model::place::KommuneNumber;
use crate::model::source::Source;
use serde::{Deserialize, Serialize};
use std::fmt;

/// How to reach a kommune.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct KommuneContacts {
    /// Which one.
    pub kommune: KommuneNumber,
    /// Its number in the register of organisations.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<OrganisationNumber>,
    /// Its switchboard and its mailbox.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<Channel>,
    /// Where they come from.
    pub sources: Vec<Source>,
}

/// A number in the Norwegian register of organisations: nine digits, the last of which checks the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct OrganisationNumber(u32);

impl std::str::FromStr for OrganisationNumber {
    type Err = &'static str;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        const WEIGHTS: [u32; 9] = [3, 2, 7, 6, 5, 4, 3, 2, 1];
        let expected = "an organisation number of nine digits, like 974760673";
        if text.len() != WEIGHTS.len() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(expected);
        }
        let digits = text.bytes().map(|byte| u32::from(byte - b'0'));
        let sum: u32 = digits.zip(WEIGHTS).map(|(digit, weight)| digit * weight).sum();
        if sum.is_multiple_of(11) { text.parse().map(Self).map_err(|_| expected) } else { Err(expected) }
    }
}

impl TryFrom<String> for OrganisationNumber {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<OrganisationNumber> for String {
    fn from(number: OrganisationNumber) -> Self {
        number.to_string()
    }
}

impl fmt::Display for OrganisationNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:09}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_digit_of_an_organisation_number_checks_the_others() {
        for good in ["974760673", "958935420"] {
            assert_eq!(good.parse::<OrganisationNumber>().unwrap().to_string(), good);
        }
        for bad in ["974760674", "97476067", "9747606730", "97476067x", "", "+74760673"] {
            assert!(bad.parse::<OrganisationNumber>().is_err(), "{bad}");
        }
    }
}
