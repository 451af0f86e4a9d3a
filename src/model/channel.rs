//! Ways to reach somebody: each with its own hours, cost and languages.

use crate::model::lang::Localized;
use crate::model::phone::PhoneNumber;
use crate::model::taxonomy::Tongue;
use crate::model::web::{EmailAddress, WebAddress};
use crate::schedule::civil::Moment;
use crate::schedule::hours::{self, Hours, OpenState};
use crate::vocabulary;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// How one reaches somebody.
    ChannelKind, "kind of channel" {
        /// By telephone.
        Phone = "phone",
        /// By text message.
        Sms = "sms",
        /// By chat on the web.
        Chat = "chat",
        /// By e-mail.
        Email = "email",
        /// By a web page.
        Web = "web",
    }
}

vocabulary! {
    /// What it costs to use a channel.
    ChannelCost, "cost of a channel" {
        /// Nothing.
        Free = "free",
        /// What any call or message costs.
        Normal = "normal",
        /// Not known.
        Unknown = "unknown",
    }
}

impl ChannelCost {
    fn is_unknown(&self) -> bool {
        *self == Self::Unknown
    }
}

/// Where a channel leads.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(tag = "kind", content = "value", rename_all = "lowercase")]
pub enum Contact {
    /// A number to call.
    Phone(PhoneNumber),
    /// A number to write to.
    Sms(PhoneNumber),
    /// A page with a chat.
    Chat(WebAddress),
    /// A mailbox.
    Email(EmailAddress),
    /// A page.
    Web(WebAddress),
}

impl Contact {
    /// Its kind.
    pub fn kind(&self) -> ChannelKind {
        match self {
            Self::Phone(_) => ChannelKind::Phone,
            Self::Sms(_) => ChannelKind::Sms,
            Self::Chat(_) => ChannelKind::Chat,
            Self::Email(_) => ChannelKind::Email,
            Self::Web(_) => ChannelKind::Web,
        }
    }

    /// The address to link to.
    pub fn href(&self) -> String {
        match self {
            Self::Phone(number) => number.call(),
            Self::Sms(number) => number.message(),
            Self::Chat(page) | Self::Web(page) => page.as_str().into(),
            Self::Email(mailbox) => ["mailto:", mailbox.as_str()].concat(),
        }
    }

    /// What people read: the number, the site's name, the mailbox.
    pub fn written(&self) -> String {
        match self {
            Self::Phone(number) | Self::Sms(number) => number.written(),
            Self::Chat(page) | Self::Web(page) => page.site().into(),
            Self::Email(mailbox) => mailbox.as_str().into(),
        }
    }
}

/// A way to reach somebody.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Channel {
    /// Where it leads.
    #[serde(flatten)]
    pub contact: Contact,
    /// Which one this is, where there are several of a kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<Localized<120>>,
    /// When somebody answers; `None` is unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<Hours>,
    /// What it costs.
    #[serde(default = "unknown_cost", skip_serializing_if = "ChannelCost::is_unknown")]
    pub cost: ChannelCost,
    /// Whether one can be anonymous; `None` is unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anonymous: Option<bool>,
    /// The languages; none means those of the record.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Tongue>,
}

fn unknown_cost() -> ChannelCost {
    ChannelCost::Unknown
}

impl Channel {
    /// Whether somebody answers at `now`.
    pub fn state_at(&self, now: Moment) -> OpenState {
        hours::state_at(self.hours.as_ref(), now)
    }

    /// Whether somebody talks or writes back at once, so that opening hours matter.
    pub fn is_live(&self) -> bool {
        matches!(self.contact.kind(), ChannelKind::Phone | ChannelKind::Sms | ChannelKind::Chat)
    }
}
