//! The first program in the browser: services near somebody.

use naermest::app::{pages, start};
use naermest::memory::Memory;
use naermest::program::Program;

#[global_allocator]
static MEMORY: Memory = Memory::new();

fn main() {
    start::start(Program::Services, pages::of_services);
}
