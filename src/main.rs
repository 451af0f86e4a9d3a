//! The first program in the browser: services near somebody.

use naermest::app::{pages, start};
use naermest::program::Program;

fn main() {
    start::start(Program::Services, pages::of_services);
}
