//! What single settings of a display may be.

use crate::model::web::{EmailAddress, WebAddress};
use crate::vocabulary;

vocabulary! {
    /// A part of what a display shows while nobody is there.
    RestPart, "part of the rest screen" {
        /// Date and time.
        Clock = "klokke",
        /// The meetings of the coming days where it stands.
        Meetings = "moter",
        /// Helplines that answer now.
        Helplines = "telefoner",
    }
}

vocabulary! {
    /// How a display hangs.
    Orientation, "orientation" {
        /// As it says itself.
        Auto = "auto",
        /// Tall.
        Portrait = "staende",
        /// Wide.
        Landscape = "liggende",
    }
}

/// So many seconds without a touch, from 20 to 600: less and nobody can read, more and the next visitor meets the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IdleSeconds(u16);

impl IdleSeconds {
    /// The number.
    pub fn get(self) -> u16 {
        self.0
    }
}

impl Default for IdleSeconds {
    fn default() -> Self {
        Self(60)
    }
}

impl TryFrom<&str> for IdleSeconds {
    type Error = ();

    fn try_from(text: &str) -> Result<Self, ()> {
        let seconds: u16 = digits(text).ok_or(())?;
        if (20..=600).contains(&seconds) { Ok(Self(seconds)) } else { Err(()) }
    }
}

/// An hour of the day at which nobody is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuietHour(u8);

impl QuietHour {
    /// The hour.
    pub fn get(self) -> u8 {
        self.0
    }
}

impl Default for QuietHour {
    fn default() -> Self {
        Self(3)
    }
}

impl TryFrom<&str> for QuietHour {
    type Error = ();

    fn try_from(text: &str) -> Result<Self, ()> {
        let hour: u8 = digits(text).ok_or(())?;
        if hour < 24 { Ok(Self(hour)) } else { Err(()) }
    }
}

/// A number of digits alone: no sign, no space.
fn digits<T: std::str::FromStr>(text: &str) -> Option<T> {
    text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse().ok())?
}

/// Whom to tell that a display does not work: a mailbox or a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report(String);

impl Report {
    /// The mailbox, or the address of the page.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<&str> for Report {
    type Error = ();

    fn try_from(text: &str) -> Result<Self, ()> {
        let is_page = || WebAddress::try_from(text.to_owned()).is_ok_and(|page| page.is_secure());
        if EmailAddress::try_from(text.to_owned()).is_ok() || is_page() {
            Ok(Self(text.to_owned()))
        } else {
            Err(())
        }
    }
}
