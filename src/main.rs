//! The program in the browser for everything but meetings.

use naermest::app::{pages, start};
use naermest::program::Program;

fn main() {
    start::start(Program::Help, pages::of_help);
}
