//! What there is for those who speak a language.

use crate::dataset::Dataset;
use crate::model::channel::ChannelKind;
use crate::model::helpline::Helpline;
use crate::model::service::Service;
use crate::model::taxonomy::Tongue;
use std::sync::Arc;

/// The helplines that answer in a language by some channel.
pub fn lines_in(data: &Dataset, tongue: Tongue) -> Vec<Arc<Helpline>> {
    let speaks = |line: &&Arc<Helpline>| {
        let in_channels = line.channels.iter().any(|channel| channel.languages.contains(&tongue));
        in_channels || line.languages.contains(&tongue)
    };
    data.helplines.iter().filter(speaks).cloned().collect()
}

/// The services in a language.
pub fn services_in(data: &Dataset, tongue: Tongue) -> Vec<Arc<Service>> {
    data.services.iter().filter(|service| service.languages.contains(&tongue)).cloned().collect()
}

/// Helplines that those who speak it can use otherwise: in English, or, who signs, by writing to those who are there
/// for relatives.
pub fn lines_beside(data: &Dataset, tongue: Tongue) -> Vec<Arc<Helpline>> {
    if tongue != Tongue::SignLanguage {
        return lines_in(data, Tongue::English);
    }
    let is_written = |line: &&Arc<Helpline>| {
        let written = [ChannelKind::Chat, ChannelKind::Sms];
        let writes = line.channels.iter().any(|channel| written.contains(&channel.contact.kind()));
        writes && super::directory::is_for_relatives(line)
    };
    data.helplines.iter().filter(is_written).cloned().collect()
}
