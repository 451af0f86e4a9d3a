//! Colours of what is printed. A pipe, a file and `NO_COLOR` get none: [`anstream`] leaves them out.

use anstyle::{AnsiColor, Style};

/// The headings of a table, the place of a fault.
pub const STRONG: Style = Style::new().bold();
/// What is too much or wrong.
pub const BAD: Style = AnsiColor::Red.on_default().bold();

/// A text in a style.
pub fn painted(style: Style, text: &str) -> String {
    format!("{style}{text}{style:#}")
}
