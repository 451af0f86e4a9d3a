//! Texts about what the device keeps for times without a network.

use super::listed::listed;

listed! {
/// The texts about what the device keeps for times without a network.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct OfflineWords {
    pub title: &'static str,
    pub lead: &'static str,
    pub open: &'static str,
    /// What `public/offline.js` says, a line each: what to choose, the country, the size of it, to keep it, to stop, to
    /// remove it, what is kept, that it is on its way, that it failed.
    pub words: &'static str,
}
}
