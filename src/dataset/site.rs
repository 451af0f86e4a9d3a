//! What one installation has of its own, and nobody else's.

use crate::model::lang::Lang;
use crate::model::web::EmailAddress;
use serde::{Deserialize, Serialize};

/// What whoever publishes the app says about themselves.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Site {
    /// Who is told of faults in the records; without it nobody is asked to tell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mail: Option<EmailAddress>,
    /// The language of its front door, for those who have not chosen one; bokmål unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Lang>,
    /// Whether devices may keep the app for times without a network; `false` also has them throw away what they kept.
    #[serde(default = "yes", skip_serializing_if = "Clone::clone")]
    pub offline: bool,
}

fn yes() -> bool {
    true
}

impl Default for Site {
    fn default() -> Self {
        Self { mail: None, lang: None, offline: yes() }
    }
}
