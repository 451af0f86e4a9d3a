//! The program `more`: helplines, meetings and the rest.

use naermest::app::{pages, start};
use naermest::program::Program;

fn main() {
    start::start(Program::More, pages::of_more);
}
