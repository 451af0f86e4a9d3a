//! The program `app`: the start page, and services near somebody.

use naermest::app::{pages, start};
use naermest::program::Program;

fn main() {
    start::start(Program::Services, pages::of_services);
}
