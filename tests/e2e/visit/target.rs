//! Where a visitor goes.

use naermest::address::host::Host;
use naermest::address::route::{Address, Route};
use naermest::vocabulary::Vocabulary;

use super::Visit;

/// A page in the language of the visit, a page in a language of its own, or any path as seen from the base.
#[derive(Clone, Debug)]
pub enum Target {
    Page(Route),
    Place(Address),
    Path(String),
}

impl From<Route> for Target {
    fn from(route: Route) -> Self {
        Self::Page(route)
    }
}

impl From<Address> for Target {
    fn from(address: Address) -> Self {
        Self::Place(address)
    }
}

impl From<&str> for Target {
    fn from(path: &str) -> Self {
        Self::Path(path.into())
    }
}

impl Visit {
    /// A target as it stands in the address bar: under the base, in this visit's host.
    pub fn address(&self, target: impl Into<Target>) -> String {
        let base = &self.server().url()[self.server().origin().len()..];
        let base = base.trim_end_matches('/');
        let host = self.plan.host;
        match target.into() {
            Target::Page(route) => Address { lang: self.plan.lang, host, route }.href(base),
            Target::Place(address) => Address { host, ..address }.href(base),
            // Another scheme leads out of the app.
            Target::Path(path) if !path.starts_with('/') => path,
            Target::Path(path) => with_host(format!("{base}{path}"), host),
        }
    }
}

/// The address with the parameter that names the host, unless it has one.
fn with_host(mut address: String, host: Host) -> String {
    if host == Host::Phone || address.contains("vert=") {
        return address;
    }
    let fragment = address.find('#').map(|start| address.split_off(start));
    let mark = if address.contains('?') { '&' } else { '?' };
    format!("{address}{mark}vert={}{}", host.as_str(), fragment.unwrap_or_default())
}
