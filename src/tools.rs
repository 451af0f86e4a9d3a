//! The data tool: the only code that reads `data/`.
//!
//! Each command is a file with its arguments and a function from them to its answer; `load` reads the dataset for
//! all of them and tells every fault in it. No two files of this folder use each other.

pub mod answer;
mod arguments;
mod bench;
mod bom;
mod budget;
mod check;
pub mod clock;
pub mod compress;
mod contacts;
mod context;
mod decode;
pub mod deploy;
mod diff;
pub mod fault;
mod folder;
pub mod generate;
pub mod headers;
mod json;
mod kiosk;
pub mod leads;
pub mod load;
mod paint;
#[cfg(feature = "ssr")]
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

use crate::model::text::is_hostile;
use answer::{Answer, Failure};
use clap::error::ErrorKind;
use clap::{CommandFactory, Parser, Subcommand};
use clap_complete::Shell;
use query::{dates, guide, ical, open, place, search};
use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

/// Checks the dataset, builds what the app loads, and answers questions about it
#[derive(Parser)]
#[command(name = "naermest-data")]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Tells every fault in a dataset
    Check(check::Arguments),
    /// Makes what the app loads
    Build(publish::Arguments),
    /// Prints the JSON Schema of the data files
    Schema,
    /// Finds records by words
    Search(search::Arguments),
    /// Finds a place as the place box does
    Place(place::Arguments),
    /// Tells what is open at a moment
    Open(open::Arguments),
    /// Prints what a guide answers
    Guide(guide::Arguments),
    /// Lists the dates of meetings
    Dates(dates::Arguments),
    /// Prints a series of meetings as iCalendar
    Ical(ical::Arguments),
    /// Tells what changed between two datasets, and which series changed without `revised`
    Diff(diff::Arguments),
    /// Merges an extract of Enhetsregisteret into the kommuner's contacts
    Contacts(contacts::Arguments),
    /// Tells how the `kiosk.json` of a display is understood
    Kiosk(kiosk::Arguments),
    /// Serves a built site as a static host would
    Preview(serve::Arguments),
    /// Makes every page as HTML
    #[cfg(feature = "ssr")]
    Prerender(prerender::Arguments),
    /// Writes a `.br` and a `.gz` file beside each file of a built site
    Compress(compress::Arguments),
    /// Writes settings for other hosts from the headers of the site
    Deploy(deploy::Arguments),
    /// Writes what a build is made of, as a CycloneDX bill of materials
    Bom(bom::Arguments),
    /// Measures a first visit against the budgets
    Budget(budget::Arguments),
    /// Times the commands, and measures the data of a page
    Bench(bench::Arguments),
    /// Writes a large invented dataset
    Generate(generate::Arguments),
    /// Prints what a shell needs to complete commands and options
    Completions {
        /// The shell
        shell: Shell,
    },
}

impl Command {
    fn run(self) -> Answer {
        match self {
            Self::Check(arguments) => check::run(&arguments),
            Self::Build(arguments) => publish::run(&arguments),
            Self::Schema => Ok(schema::run()),
            Self::Search(arguments) => search::run(&arguments),
            Self::Place(arguments) => place::run(&arguments),
            Self::Open(arguments) => open::run(&arguments),
            Self::Guide(arguments) => guide::run(&arguments),
            Self::Dates(arguments) => dates::run(&arguments),
            Self::Ical(arguments) => ical::run(&arguments),
            Self::Diff(arguments) => diff::run(&arguments),
            Self::Contacts(arguments) => contacts::run(&arguments),
            Self::Kiosk(arguments) => kiosk::run(&arguments),
            Self::Preview(arguments) => serve::run(arguments),
            #[cfg(feature = "ssr")]
            Self::Prerender(arguments) => prerender::run(&arguments),
            Self::Compress(arguments) => compress::run(&arguments),
            Self::Deploy(arguments) => deploy::run(&arguments),
            Self::Bom(arguments) => bom::run(&arguments),
            Self::Budget(arguments) => budget::run(&arguments),
            Self::Bench(arguments) => bench::run(&arguments),
            Self::Generate(arguments) => generate::run(&arguments),
            Self::Completions { shell } => Ok(completions(shell)),
        }
    }
}

fn completions(shell: Shell) -> String {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut CommandLine::command(), "naermest-data", &mut script);
    String::from_utf8_lossy(&script).into_owned()
}

/// Runs the command in `arguments`, of which the first is the program's name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let mut arguments: Vec<OsString> = arguments.into_iter().collect();
    if arguments.len() < 2 {
        arguments = vec!["naermest-data".into(), "--help".into()];
    }
    let command = match CommandLine::try_parse_from(&arguments) {
        Ok(line) => line.command,
        Err(error) => return misunderstood(&error, &arguments),
    };
    match command.run() {
        Ok(text) => {
            say(anstream::stdout(), &text);
            ExitCode::SUCCESS
        }
        Err(Failure::Found(text)) => {
            say(anstream::stdout(), &text);
            ExitCode::FAILURE
        }
        Err(Failure::Faults(faults)) => {
            say(anstream::stderr(), &fault::lines(&faults));
            ExitCode::FAILURE
        }
        Err(Failure::Sentence(sentence)) => {
            say(anstream::stderr(), &format!("{sentence}\n"));
            ExitCode::FAILURE
        }
        Err(Failure::Usage(sentence)) => {
            let error = CommandLine::command().error(ErrorKind::ValueValidation, sentence);
            misunderstood(&error, &arguments)
        }
    }
}

/// What clap says, be it help or why a command was not understood.
fn misunderstood(error: &clap::Error, arguments: &[OsString]) -> ExitCode {
    let text = said(error, arguments);
    if error.use_stderr() {
        say(anstream::stderr(), &text);
        ExitCode::from(2)
    } else {
        say(anstream::stdout(), &text);
        ExitCode::SUCCESS
    }
}

/// What clap says in colours, and without them when it may repeat something hostile.
fn said(error: &clap::Error, arguments: &[OsString]) -> String {
    if !arguments.iter().any(|argument| argument.to_string_lossy().contains(is_hostile)) {
        return error.render().ansi().to_string();
    }
    let is_hostile = |c: char| c != '\n' && is_hostile(c);
    error.to_string().chars().map(|c| if is_hostile(c) { ' ' } else { c }).collect()
}

/// Prints; a reader who has left is no fault.
fn say(mut to: impl Write, text: &str) {
    let _ = to.write_all(text.as_bytes()).and_then(|()| to.flush());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_contradicts_itself_nowhere() {
        CommandLine::command().debug_assert();
    }

    #[test]
    fn what_is_not_understood_is_said_with_what_may_have_been_meant() {
        for (given, sentence) in [
            ("chekc data", "unrecognized subcommand 'chekc'"),
            ("chekc data", "similar subcommands exist: 'schema', 'check'"),
            ("check", "<DIR>"),
            ("search data", "<WORDS>..."),
            ("open data", "--at <MOMENT>"),
            ("check data --jsno", "a similar argument exists: '--json'"),
            ("check data --today 2026-01-01 --today 2026-01-02", "cannot be used multiple times"),
            ("check data -x", "unexpected argument '-x'"),
            ("check data --today", "a value is required for '--today <DATE>'"),
            ("check data --json=yes", "unexpected value 'yes' for '--json'"),
            ("search data rus --limit x", "invalid value 'x' for '--limit <N>'"),
            ("check data --today 2026-02-30", "invalid value '2026-02-30' for '--today <DATE>'"),
        ] {
            let arguments = format!("naermest-data {given}");
            let error = CommandLine::try_parse_from(arguments.split(' ')).err().unwrap();
            assert!(error.to_string().contains(sentence), "{given}: {error}");
            assert_eq!(error.exit_code(), 2, "{given}");
        }
    }

    #[test]
    fn what_is_hostile_on_a_terminal_is_not_repeated() {
        let arguments = ["naermest-data", "check", "a", "\u{1b}]0;x\u{7}\u{202e}b"].map(OsString::from);
        let error = CommandLine::try_parse_from(&arguments).err().unwrap();
        let text = said(&error, &arguments);
        assert!(
            text.contains("unexpected argument") && !text.contains(['\u{1b}', '\u{7}', '\u{202e}']),
            "{text:?}"
        );
    }

    #[test]
    fn words_and_options_stand_in_any_order() {
        let arguments = "naermest-data search data --limit=3 two words --json --sted 1577";
        let line =
            CommandLine::try_parse_from(arguments.split(' ')).unwrap_or_else(|error| panic!("{error}"));
        assert!(matches!(line.command, Command::Search(arguments) if arguments.words() == "two words"));
    }

    #[test]
    fn every_shell_can_complete_every_command() {
        for shell in [Shell::Bash, Shell::Zsh, Shell::Fish] {
            let script = completions(shell);
            for command in CommandLine::command().get_subcommands() {
                assert!(script.contains(command.get_name()), "{shell}: {}", command.get_name());
            }
        }
    }
}
