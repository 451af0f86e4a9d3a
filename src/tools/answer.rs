//! What a command answers, or why it has no answer.

use super::fault::{Fault, harmless_line};

/// What a command prints.
pub type Answer = Result<String, Failure>;

/// Why a command has no answer.
#[derive(Debug)]
pub enum Failure {
    /// The data is faulty.
    Faults(Vec<Fault>),
    /// The answer is that the data is faulty.
    Found(String),
    /// Something else stands in the way.
    Sentence(String),
    /// The command was not understood.
    Usage(String),
}

impl Failure {
    /// A sentence, with whatever stands in it made harmless.
    pub fn sentence(text: &str) -> Self {
        Self::Sentence(harmless_line(text))
    }
}

impl From<Vec<Fault>> for Failure {
    fn from(faults: Vec<Fault>) -> Self {
        Self::Faults(faults)
    }
}
