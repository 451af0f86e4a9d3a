//! Addresses of the app: the only code that knows paths and parameters.
//!
//! Uses [`schedule`](crate::schedule), [`model`](crate::model) and [`dataset`](crate::dataset).

pub mod facet;
pub mod frame;
pub mod host;
pub mod kiosk;
pub mod report;
pub mod route;
pub mod staff;
