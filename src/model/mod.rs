//! What there is: services, helplines and meetings, the places they serve, and the values they are made of.
//!
//! A value that breaks a rule cannot be built: the types refuse it. Uses [`schedule`](crate::schedule); every
//! room below may use it.

pub mod area;
pub mod article;
pub mod basis;
pub mod channel;
pub mod colour;
pub mod contacts;
pub mod danger;
pub mod district;
pub mod guide;
pub mod helpline;
pub mod lang;
pub mod meeting;
pub mod nearness;
pub mod need;
pub mod phone;
pub mod place;
pub mod postal;
pub mod record;
pub mod service;
pub mod source;
pub mod synonym;
pub mod taxonomy;
pub mod text;
pub mod trust;
pub mod web;
