//! `preview`: serves a built site until it is stopped.

use super::answer::{Answer, Failure};
use super::preview::Preview;
use clap::Args;
use std::path::PathBuf;

/// What `preview` takes.
#[derive(Args)]
pub struct Arguments {
    /// The folder of the built site
    dist: PathBuf,
    /// The port to listen on
    #[arg(long, value_name = "N", default_value_t = 8080)]
    port: u16,
    /// The path under which the site lives
    #[arg(long, value_name = "/PATH/", default_value = "/")]
    base: String,
    /// As a host that redirects a folder's address to one with a slash, and drops the query
    #[arg(long)]
    strict_host: bool,
}

pub fn run(arguments: Arguments) -> Answer {
    let preview = Preview {
        dir: arguments.dist,
        base: arguments.base,
        port: arguments.port,
        is_strict: arguments.strict_host,
        ..Preview::default()
    };
    let running = preview.start().map_err(|error| Failure::sentence(&error.to_string()))?;
    // Whoever does not read it can still open the page.
    let _ = std::io::Write::write_all(
        &mut std::io::stdout(),
        format!("open {} (Ctrl-C stops it)\n", running.url()).as_bytes(),
    );
    running.wait();
    Ok(String::new())
}
