//! `naermest-data`: checks the dataset, builds what the app loads, and answers questions about it.

use std::process::ExitCode;

fn main() -> ExitCode {
    naermest::tools::run(std::env::args_os())
}
