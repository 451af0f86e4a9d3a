//! The second program in the browser: helplines, meetings and the rest.

use naermest::app::{pages, start};
use naermest::memory::Memory;
use naermest::program::Program;

#[global_allocator]
static MEMORY: Memory = Memory::new();

fn main() {
    start::start(Program::More, pages::of_more);
}
