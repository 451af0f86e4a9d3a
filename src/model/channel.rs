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
#[derive(Clone, Debug, PartialEq, Eq)]
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
    /// The contact of this kind with this number or address.
    ///
    /// # Errors
    /// Says what was expected instead.
    pub fn new(kind: ChannelKind, value: String) -> Result<Self, &'static str> {
        Ok(match kind {
            ChannelKind::Phone => Self::Phone(value.try_into()?),
            ChannelKind::Sms => Self::Sms(value.try_into()?),
            ChannelKind::Chat => Self::Chat(value.try_into()?),
            ChannelKind::Email => Self::Email(value.try_into()?),
            ChannelKind::Web => Self::Web(value.try_into()?),
        })
    }

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
            Self::Email(mailbox) => format!("mailto:{}", mailbox.as_str()),
        }
    }

    /// The number or address as it stands in the data.
    fn value(&self) -> &str {
        match self {
            Self::Phone(number) | Self::Sms(number) => number.as_str(),
            Self::Chat(page) | Self::Web(page) => page.as_str(),
            Self::Email(mailbox) => mailbox.as_str(),
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
#[serde(try_from = "RawChannel", into = "RawChannel")]
pub struct Channel {
    /// Where it leads.
    pub contact: Contact,
    /// Which one this is, where there are several of a kind.
    pub label: Option<Localized<120>>,
    /// When somebody answers; `None` is unknown.
    pub hours: Option<Hours>,
    /// What it costs.
    pub cost: ChannelCost,
    /// Whether one can be anonymous; `None` is unknown.
    pub anonymous: Option<bool>,
    /// The languages; none means those of the record.
    pub languages: Vec<Tongue>,
}

/// A channel as it stands in the data: what the value may be follows from the kind.
#[derive(Deserialize, Serialize)]
struct RawChannel {
    kind: ChannelKind,
    value: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    label: Option<Localized<120>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    hours: Option<Hours>,
    #[serde(default = "unknown_cost", skip_serializing_if = "ChannelCost::is_unknown")]
    cost: ChannelCost,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    anonymous: Option<bool>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    languages: Vec<Tongue>,
}

impl TryFrom<RawChannel> for Channel {
    type Error = &'static str;

    fn try_from(raw: RawChannel) -> Result<Self, Self::Error> {
        let RawChannel { kind, value, label, hours, cost, anonymous, languages } = raw;
        Ok(Self { contact: Contact::new(kind, value)?, label, hours, cost, anonymous, languages })
    }
}

impl From<Channel> for RawChannel {
    fn from(channel: Channel) -> Self {
        let Channel { contact, label, hours, cost, anonymous, languages } = channel;
        let (kind, value) = (contact.kind(), contact.value().to_owned());
        Self { kind, value, label, hours, cost, anonymous, languages }
    }
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
