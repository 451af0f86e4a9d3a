//! What kind of a line one is: what its topics and readers tell, so that no line is named in code.

use crate::find::directory::is_for;
use crate::model::area::Area;
use crate::model::channel::ChannelKind;
use crate::model::helpline::Helpline;
use crate::model::taxonomy::{Audience, Topic};

/// Whether a line takes up anything («Snakker om alt»): somebody to talk to, not an office.
pub fn is_general(helpline: &Helpline) -> bool {
    helpline.topics.contains(&Topic::General) && helpline.topics.contains(&Topic::MentalHealth)
}

/// Whether something is for those whom somebody has died from, and for nobody who is in danger.
pub fn is_bereavement(topics: &[Topic]) -> bool {
    let is_wider = |topic: &Topic| !matches!(topic, Topic::Grief | Topic::Suicide | Topic::Children);
    topics.first() == Some(&Topic::Grief) || (topics.contains(&Topic::Grief) && !topics.iter().any(is_wider))
}

/// Whether an office answers, for anybody, rather than somebody to talk to: the police, the poison line.
pub fn is_office(helpline: &Helpline) -> bool {
    let is_for_anybody = helpline.audience.contains(&Audience::Everyone);
    let is_urgent = helpline.topics.contains(&Topic::Emergency) || helpline.audience.len() == 1;
    is_for_anybody && is_urgent && !helpline.topics.contains(&Topic::MentalHealth)
}

/// Whether a line is for children and teenagers, and for grown-ups only on their behalf.
pub fn is_for_the_young(helpline: &Helpline) -> bool {
    let is_young = |audience: &Audience| matches!(audience, Audience::Children | Audience::Youth);
    helpline.audience.first().is_some_and(is_young) && !helpline.audience.contains(&Audience::Everyone)
}

/// Whether it is for the whole country.
pub fn is_national(helpline: &Helpline) -> bool {
    helpline.serves.contains(&Area::Nation)
}

/// Whether one can call, write or chat; by this channel, if one is wished.
pub fn talks_by(helpline: &Helpline, channel: Option<ChannelKind>) -> bool {
    let fits = |kind: ChannelKind| channel.is_none_or(|channel| channel == kind);
    helpline.live_channels().any(|channel| fits(channel.contact.kind()))
}

/// Whether a line is for those close to somebody: they are most of its readers, or half of them and named first.
pub fn is_for_relatives(helpline: &Helpline) -> bool {
    let is_close = |audience: &&Audience| {
        matches!(audience, Audience::Relatives | Audience::Parents | Audience::Partners | Audience::Siblings)
    };
    let close = helpline.audience.iter().filter(is_close).count();
    let is_first = helpline.audience.first().is_some_and(|first| is_close(&first));
    is_for(&helpline.audience, &[Audience::Relatives])
        && !helpline.audience.contains(&Audience::Everyone)
        && 2 * close + usize::from(is_first) > helpline.audience.len()
}
