//! `naermest-data check` finds every fault, tells each in one line, and survives whatever it is given.

#[path = "check/contacts.rs"]
mod contacts;
#[path = "check/diff.rs"]
mod diff;
#[path = "check/files.rs"]
mod files;
#[path = "check/folder.rs"]
mod folder;
#[path = "check/hostile.rs"]
mod hostile;
#[path = "check/record.rs"]
mod record;
