//! Other people's calendar programs: iCalendar files (RFC 5545) and feeds to subscribe to.
//!
//! The last room of the domain: it may use all others, and only the app and the tools use it.

pub mod feed;
pub mod ical;
