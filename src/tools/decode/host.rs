//! The service that arranges a series of meetings.

use super::super::context::{Context, Pair};
use super::super::fault::{Fault, quote};
use super::super::typo;
use super::Value;
use crate::model::meeting::Series;
use crate::model::service::Service;
use crate::model::text::Slug;
use std::collections::BTreeMap;

/// Keeps which service a series names as its host until all services are read.
pub fn keep_host(value: &Value, service: &Slug) {
    let context = value.context;
    let from = context.record().unwrap_or_default();
    context.hosts.borrow_mut().push(Pair {
        file: context.file().into(),
        path: value.path(),
        from,
        to: service.to_string(),
    });
}

/// Tells of hosts that are no services.
pub fn check_hosts(context: &Context, services: &[Service]) {
    let services: Vec<&str> = services.iter().map(|service| service.id.as_str()).collect();
    for Pair { file, path, from, to } in context.hosts.borrow().iter() {
        if services.contains(&&**to) {
            continue;
        }
        context.enter_record(Some(from));
        context.tell(|_, id| Fault {
            file: file.clone(),
            path: path.clone(),
            id: id.map(Into::into),
            found: format!("unknown service {}", quote(to)),
            expected: typo::hint("the id of a service", to, services.iter().copied()),
        });
    }
    context.enter_record(None);
}

/// Gives each series without channels those of the service that arranges it.
pub fn lend_channels(series: &mut [Series], services: &[Service]) {
    let services: BTreeMap<&Slug, &Service> = services.iter().map(|service| (&service.id, service)).collect();
    for meeting in series.iter_mut().map(|series| &mut series.meeting) {
        let host = meeting.host_service.as_ref().and_then(|id| services.get(id));
        if let Some(host) = host.filter(|_| meeting.channels.is_empty()) {
            meeting.channels.clone_from(&host.channels);
        }
    }
}
