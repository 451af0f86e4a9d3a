//! Reads what the data tool published: the one place that knows which reader of JSON that is.
//!
//! The rules stand in the types: what a record may be, its `Deserialize` says, and nothing of a file
//! that breaks a rule is handed out.

use serde::de::DeserializeOwned;
use std::fmt;

/// A published file that does not fit this program: cut off, of another version, or not one of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedFault {
    /// What the file holds.
    file: &'static str,
    /// What was expected instead, and where.
    expected: String,
}

impl fmt::Display for PublishedFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the file of {} does not fit: {}", self.file, self.expected)
    }
}

impl std::error::Error for PublishedFault {}

/// Reads the whole of a published file; `file` is what it holds, for the message.
///
/// # Errors
/// Says what does not fit, and at which line and column.
pub fn read<T: DeserializeOwned>(file: &'static str, text: &str) -> Result<T, PublishedFault> {
    serde_json::from_str(text).map_err(|error| PublishedFault { file, expected: error.to_string() })
}
