//! `preview`: serves a built site until it is stopped.

use super::arguments::Arguments;
use super::fault::harmless_line;
use super::preview::Preview;
use super::{Answer, Failure, say};

pub const ARGUMENTS: &str = "DIST [--port N] [--base /PATH/]";

/// The port unless another is asked for.
const PORT: u16 = 8080;

pub fn run(arguments: Arguments) -> Answer {
    let preview = Preview {
        dir: arguments.path("DIST").unwrap_or_default(),
        base: arguments.parsed("base")?.unwrap_or_default(),
        port: arguments.parsed("port")?.unwrap_or(PORT),
        ..Preview::default()
    };
    let running = preview.start().map_err(|error| Failure::Sentence(harmless_line(&error.to_string())))?;
    say(std::io::stdout(), &format!("open {} (Ctrl-C stops it)\n", running.url()));
    running.wait();
    Ok(String::new())
}
