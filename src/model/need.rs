//! What a service is a help for, in people's words rather than the register's.

use crate::model::service::Service;
use crate::model::taxonomy::{ServiceType, Topic};
use crate::vocabulary;

vocabulary! {
    /// A need that services answer, in the order in which they are shown.
    Need, "need" {
        /// Somebody to talk to.
        Talk = "samtale",
        /// Respite, and help in everyday life.
        Relief = "avlastning",
        /// Courses and groups.
        Groups = "kurs-og-grupper",
        /// When it is serious: violence, abuse.
        Serious = "alvorlig",
    }
}

impl Need {
    /// What a service is a help for.
    pub fn of(service: &Service) -> Self {
        match service.kind {
            ServiceType::CrisisCentre => Self::Serious,
            ServiceType::Respite | ServiceType::FamilyRelief | ServiceType::HomeStart => Self::Relief,
            ServiceType::CarersSchool
            | ServiceType::SupportGroup
            | ServiceType::LearningCentre
            | ServiceType::DementiaCafe
            | ServiceType::LocalBranch => Self::Groups,
            _ if is_serious(&service.topics) => Self::Serious,
            ServiceType::CarersCentre
            | ServiceType::CarersCoordinator
            | ServiceType::PeerSupport
            | ServiceType::LowThreshold
            | ServiceType::CancerCentre
            | ServiceType::FamilyCounselling
            | ServiceType::FamilyCentre => Self::Talk,
            ServiceType::InterMunicipal | ServiceType::Other => Self::Groups,
        }
    }
}

/// Whether something is about nothing but violence or abuse.
fn is_serious(topics: &[Topic]) -> bool {
    topics.iter().all(|topic| matches!(topic, Topic::Violence | Topic::Abuse | Topic::Emergency))
}
