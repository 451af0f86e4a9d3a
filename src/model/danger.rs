//! What somebody may be in danger of: what changes whom to call first.

use crate::model::taxonomy::Topic;
use crate::vocabulary;

vocabulary! {
    /// A danger that words, a topic or a filter speak of.
    Danger, "danger" {
        /// A life is in danger, whatever the cause.
        Life = "liv",
        /// Somebody may take their own life.
        Suicide = "selvmord",
        /// Somebody hurts themselves.
        SelfHarm = "selvskading",
        /// Somebody has taken too much.
        Overdose = "overdose",
        /// Somebody is hit or threatened.
        Violence = "vold",
        /// A child is hit or threatened.
        Child = "barn",
        /// Somebody is abused.
        Abuse = "overgrep",
        /// Somebody is out of touch with reality and may be dangerous.
        Psychosis = "psykose",
        /// Somebody has swallowed poison.
        Poison = "gift",
        /// Fire.
        Fire = "brann",
    }
}

impl Danger {
    /// What a chosen topic speaks of.
    pub fn of_topic(topic: Topic) -> Option<Self> {
        match topic {
            Topic::Suicide => Some(Self::Suicide),
            Topic::Violence => Some(Self::Violence),
            Topic::Abuse => Some(Self::Abuse),
            Topic::Emergency => Some(Self::Life),
            _ => None,
        }
    }

    /// What words that sound like danger and name these topics may speak of.
    pub fn of_words(topics: &[Topic]) -> Self {
        let of = |topic: &Topic| match topic {
            Topic::MentalHealth => Some(Self::Suicide),
            Topic::Substances => Some(Self::Overdose),
            topic => Self::of_topic(*topic),
        };
        topics.iter().find_map(of).unwrap_or(Self::Life)
    }

    /// What the helplines are about that answer it, the closest first.
    pub fn topics(self) -> &'static [Topic] {
        match self {
            Self::Life | Self::Fire => &[Topic::Emergency],
            Self::Suicide | Self::SelfHarm => &[Topic::Suicide, Topic::MentalHealth],
            Self::Overdose => &[Topic::Substances],
            Self::Violence => &[Topic::Violence],
            Self::Child => &[Topic::Violence, Topic::Children],
            Self::Abuse => &[Topic::Abuse, Topic::Violence],
            Self::Psychosis => &[Topic::MentalHealth],
            Self::Poison => &[Topic::Substances],
        }
    }
}
