//! The program `aside`: what a reader has put aside, and the map.

use naermest::app::{pages, start};
use naermest::program::Program;

fn main() {
    start::start(Program::Aside, pages::of_aside);
}
