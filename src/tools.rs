//! The data tool: the only code that reads `data/`.
//!
//! Each command is a file with a function from its arguments to its answer; `load` reads the
//! dataset for all of them and tells every fault in it.

mod arguments;
mod bench;
mod budget;
mod check;
pub mod clock;
mod contacts;
mod context;
mod decode;
pub mod fault;
mod folder;
pub mod generate;
mod json;
pub mod load;
#[cfg(feature = "prerender")]
pub mod prerender;
pub mod preview;
mod privacy;
pub mod publish;
mod query;
pub mod schema;
mod serve;
mod squeeze;
mod table;
mod typo;

use arguments::Arguments;
use fault::Fault;
use query::{dates, ical, open, search};
use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

/// What a command prints.
type Answer = Result<String, Failure>;

/// Why a command has no answer.
#[derive(Debug)]
pub enum Failure {
    /// The data is faulty.
    Faults(Vec<Fault>),
    /// The answer is that the data is faulty.
    Found(String),
    /// Something else stands in the way.
    Sentence(String),
    /// The command was not understood.
    Usage(String),
}

impl From<Vec<Fault>> for Failure {
    fn from(faults: Vec<Fault>) -> Self {
        Self::Faults(faults)
    }
}

/// A command: its name, its arguments for people, what it does, and how.
struct Command {
    name: &'static str,
    arguments: &'static str,
    does: &'static str,
    run: fn(Arguments) -> Answer,
}

impl Command {
    /// How it is written.
    fn form(&self) -> String {
        format!("usage: naermest-data {} {}\n", self.name, self.arguments)
    }
}

/// A row of the list of commands.
const fn command(
    name: &'static str,
    arguments: &'static str,
    does: &'static str,
    run: fn(Arguments) -> Answer,
) -> Command {
    Command { name, arguments, does, run }
}

const COMMANDS: &[Command] = &[
    command("check", check::ARGUMENTS, "tells every fault in a dataset", check::run),
    command("build", publish::ARGUMENTS, "makes what the app loads", publish::run),
    command("schema", schema::ARGUMENTS, "prints the JSON Schema of the data files", schema::run),
    command("search", search::ARGUMENTS, "finds records by words", search::run),
    command("open", open::ARGUMENTS, "tells what is open at a moment", open::run),
    command("dates", dates::ARGUMENTS, "lists the dates of meetings", dates::run),
    command("ical", ical::ARGUMENTS, "prints a series of meetings as iCalendar", ical::run),
    command("contacts", contacts::ARGUMENTS, "merges an extract of Enhetsregisteret", contacts::run),
    command("preview", serve::ARGUMENTS, "serves a built site as a static host would", serve::run),
    #[cfg(feature = "prerender")]
    command("prerender", prerender::ARGUMENTS, "makes every page as HTML", prerender::run),
    command("budget", budget::ARGUMENTS, "measures a first visit against the budgets", budget::run),
    command("bench", bench::ARGUMENTS, "times the commands, and measures the data of a page", bench::run),
    command("generate", generate::ARGUMENTS, "writes a large invented dataset", generate::run),
];

/// Runs the command in `arguments`, which do not begin with the program's name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let mut arguments: Vec<OsString> = arguments.into_iter().collect();
    let name = if arguments.is_empty() { OsString::new() } else { arguments.remove(0) };
    let command = COMMANDS.iter().find(|command| name == command.name);
    let answer = match command {
        Some(command) if arguments.iter().any(|argument| argument == "--help") => Ok(command.form()),
        Some(command) => Arguments::read(command.arguments, arguments).and_then(command.run),
        None if ["", "help", "--help", "-h"].iter().any(|word| name == *word) => Ok(usage()),
        None => {
            let name = name.to_string_lossy();
            let known = COMMANDS.iter().map(|command| command.name);
            Err(Failure::Usage(typo::hint(format!("unknown command {}", fault::quote(&name)), &name, known)))
        }
    };
    match answer {
        Ok(text) => {
            say(std::io::stdout(), &text);
            ExitCode::SUCCESS
        }
        Err(Failure::Found(text)) => {
            say(std::io::stdout(), &text);
            ExitCode::FAILURE
        }
        Err(Failure::Faults(faults)) => {
            say(std::io::stderr(), &lines(&faults));
            ExitCode::FAILURE
        }
        Err(Failure::Sentence(sentence)) => {
            say(std::io::stderr(), &format!("{sentence}\n"));
            ExitCode::FAILURE
        }
        Err(Failure::Usage(sentence)) => {
            let form = command.map_or_else(usage, Command::form);
            say(std::io::stderr(), &format!("{sentence}\n{form}"));
            ExitCode::from(2)
        }
    }
}

fn usage() -> String {
    let mut text = String::from("naermest-data COMMAND\n\n");
    for command in COMMANDS {
        text.push_str(&format!("  {} {}\n      {}\n", command.name, command.arguments, command.does));
    }
    text
}

/// The faults, one a line.
fn lines(faults: &[Fault]) -> String {
    faults.iter().map(|fault| format!("{fault}\n")).collect()
}

/// Prints; a reader who has left is no fault.
fn say(mut to: impl Write, text: &str) {
    let _ = to.write_all(text.as_bytes()).and_then(|()| to.flush());
}
