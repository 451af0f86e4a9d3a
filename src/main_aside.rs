//! The third program in the browser: what a reader has put aside, and the map.

use naermest::app::{pages, start};
use naermest::memory::Memory;
use naermest::program::Program;

#[global_allocator]
static MEMORY: Memory = Memory::new();

fn main() {
    start::start(Program::Aside, pages::of_aside);
}
