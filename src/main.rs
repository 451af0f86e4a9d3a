//! The visitors' app.

fn main() {
    console_error_panic_hook::set_once();
    naermest::app::start(&naermest::app::VISITORS);
}
