//! What each kind of record says of the facets.

use super::Card;
use crate::address::facet::{Facet, Selection, WHERE_DIGITAL, WHERE_NEAR};
use crate::find::around::is_around;
use crate::model::channel::{Channel, ChannelCost};
use crate::model::helpline::Helpline;
use crate::model::meeting::{Meeting, SeriesStatus};
use crate::model::need::Need;
use crate::model::place::KommuneNumber;
use crate::model::service::Service;
use crate::model::taxonomy::{Audience, Cost, Referral, Tongue, Topic};
use crate::schedule::civil::Moment;

/// What all kinds of records say.
fn common(audience: &[Audience], topics: &[Topic], tongues: &[Tongue]) -> Selection {
    let mut words = Selection::default();
    for one in audience {
        words = words.with(Facet::Audience, *one as usize);
        if *one == Audience::Everyone {
            words = words.with_all(Facet::Audience);
        }
    }
    for topic in topics {
        words = words.with(Facet::Topic, *topic as usize);
    }
    for tongue in tongues {
        words = words.with(Facet::Language, *tongue as usize);
    }
    words
}

/// What a service says.
pub fn of_service(service: &Service) -> Card {
    let mut words = common(&service.audience, &service.topics, &service.languages);
    words = words.with(Facet::Type, service.kind as usize).with(Facet::Need, Need::of(service) as usize);
    if service.cost != Cost::Unknown {
        words = words.with(Facet::Cost, usize::from(service.cost == Cost::Fee));
    }
    if service.referral == Referral::None {
        words = words.with(Facet::Referral, 0);
    }
    vec![words]
}

/// What a helpline says; without a clock nobody is known to answer.
pub fn of_helpline(helpline: &Helpline, now: Option<Moment>) -> Card {
    let of_channel = |channel: &Channel| {
        let tongues = if channel.languages.is_empty() { &helpline.languages } else { &channel.languages };
        let words = common(&helpline.audience, &helpline.topics, tongues);
        let words = words.with(Facet::Need, Need::Talk as usize);
        let mut words = words.with(Facet::Channel, channel.contact.kind() as usize);
        if channel.cost == ChannelCost::Free {
            words = words.with(Facet::Cost, 0);
        }
        if channel.anonymous == Some(true) {
            words = words.with(Facet::Anonymous, 0);
        }
        if channel.is_live() && now.is_some_and(|now| channel.state_at(now).is_open()) {
            words = words.with(Facet::Open, 0);
        }
        words
    };
    helpline.channels.iter().map(of_channel).collect()
}

/// What a series of meetings says, seen from these kommuner; from nowhere all is near.
pub fn of_meeting(meeting: &Meeting, around: &[KommuneNumber]) -> Card {
    let mut words = common(&meeting.audience, &meeting.topics, &meeting.languages);
    words = words.with(Facet::Need, Need::Groups as usize);
    if around.is_empty() || is_around(meeting, around) {
        words = words.with(Facet::Where, WHERE_NEAR);
    }
    if meeting.is_digital {
        words = words.with(Facet::Where, WHERE_DIGITAL);
    }
    let is_confirmed = meeting.status == SeriesStatus::Confirmed;
    vec![if is_confirmed { words.with(Facet::Confirmed, 0) } else { words }]
}
