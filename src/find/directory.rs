//! Helplines in the order in which people need them.

mod choice;
mod instead;
mod kinds;
mod opening;
mod sections;

pub use choice::{answers_by, counts, danger_of_choice, first_channel};
pub use instead::instead_of;
pub use kinds::{
    is_bereavement, is_for_relatives, is_for_the_young, is_general, is_national, is_office, talks_by,
};
pub use opening::{Opening, next_opening, opens_next, state_by};
pub use sections::{Section, sections};

use crate::model::area::{self, Area, Reach};
use crate::model::channel::ChannelKind;
use crate::model::helpline::Helpline;
use crate::model::place::{KommuneNumber, Places};
use crate::model::taxonomy::Audience;
use crate::schedule::civil::Moment;
use crate::schedule::hours::Hours;
use crate::sort::sort_by_key;
use std::sync::Arc;

/// Whether something for `audience` is for one of `wanted`; what is for everyone is.
pub fn is_for(audience: &[Audience], wanted: &[Audience]) -> bool {
    let fits = |wanted: &Audience| audience.contains(wanted) || audience.contains(&Audience::Everyone);
    wanted.is_empty() || wanted.iter().any(fits)
}

/// Whether somebody answers, as far as the hours say; without a clock, whether somebody always does.
pub fn answers(helpline: &Helpline, now: Option<Moment>) -> bool {
    match now {
        Some(now) => helpline.state_at(now).is_open(),
        None => helpline.live_channels().any(|channel| channel.hours == Some(Hours::Always)),
    }
}

/// Whether its hours are old; without a clock nobody knows.
pub fn is_old(helpline: &Helpline, now: Option<Moment>) -> bool {
    now.is_some_and(|now| helpline.basis_on(now.date).is_old())
}

/// Up to `limit` helplines with a telephone for those who live in a kommune, to stand on paper: the nearest
/// first, those for relatives before others, and then those that take up most kinds of trouble.
pub fn on_paper(
    helplines: &[Arc<Helpline>],
    kommune: Option<KommuneNumber>,
    places: &Places,
    limit: usize,
) -> Vec<Arc<Helpline>> {
    let reach = |helpline: &Helpline| match kommune {
        Some(kommune) => area::reach(&helpline.serves, kommune, places),
        None => helpline.serves.contains(&Area::Nation).then_some(Reach::National),
    };
    let has_phone = |helpline: &Helpline| {
        helpline.channels.iter().any(|channel| channel.contact.kind() == ChannelKind::Phone)
    };
    let mut found: Vec<_> = helplines
        .iter()
        .filter(|helpline| helpline.priority.is_none() && has_phone(helpline) && reach(helpline).is_some())
        .collect();
    sort_by_key(&mut found, |helpline| {
        let is_for_others = !helpline.audience.contains(&Audience::Relatives);
        (reach(helpline), is_for_others, std::cmp::Reverse(helpline.topics.len()))
    });
    found.into_iter().take(limit).cloned().collect()
}

/// Up to `limit` helplines for relatives anywhere that answer now by telephone; those whose hours are old come last.
pub fn answering(helplines: &[Arc<Helpline>], now: Option<Moment>, limit: usize) -> Vec<Arc<Helpline>> {
    let mut open: Vec<_> = helplines
        .iter()
        .filter(|helpline| helpline.priority.is_none() && is_national(helpline) && answers(helpline, now))
        .filter(|helpline| is_for(&helpline.audience, &[Audience::Relatives]))
        .collect();
    // Who reads this is more often grown up; relatives by name before everyone; then the lines that take up most kinds
    // of trouble.
    sort_by_key(&mut open, |helpline| {
        let is_for_others = !helpline.audience.contains(&Audience::Relatives);
        (
            is_old(helpline, now),
            is_for_the_young(helpline),
            is_for_others,
            std::cmp::Reverse(helpline.topics.len()),
        )
    });
    open.into_iter().take(limit).cloned().collect()
}
