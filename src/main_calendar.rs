//! The program in the browser for meetings.

use naermest::app::{pages, start};
use naermest::program::Program;

fn main() {
    start::start(Program::Calendar, pages::of_calendar);
}
