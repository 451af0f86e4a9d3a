//! The program in the browser.

fn main() {
    naermest::app::start::start();
}
