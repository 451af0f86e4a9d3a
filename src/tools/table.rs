//! Answers as a table for people, or as JSON for programs.

use super::paint::{STRONG, painted};
use comfy_table::Table;
use comfy_table::presets::NOTHING;
use serde_json::{Map, Value};

/// Rows with the same fields.
pub type Row = Map<String, Value>;

/// The rows as JSON, one a line.
pub fn json(rows: &[Row]) -> String {
    if rows.is_empty() {
        return "[]\n".into();
    }
    let rows: Vec<String> = rows.iter().map(|row| Value::Object(row.clone()).to_string()).collect();
    format!("[\n{}\n]\n", rows.join(",\n"))
}

/// The rows as a table under these headings.
pub fn table<const N: usize>(headings: [&str; N], rows: &[[String; N]]) -> String {
    let mut table = Table::new();
    table.load_style(NOTHING).set_header(headings).add_rows(rows);
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    let table = table.trim_fmt();
    let (headings, rows) = table.split_once('\n').unwrap_or((&table, ""));
    let end = if rows.is_empty() { "" } else { "\n" };
    format!("{}\n{rows}{end}", painted(STRONG, headings))
}

/// The rows as JSON if so wished, else as a table of these fields.
pub fn answer<const N: usize>(rows: &[Row], fields: [&str; N], is_json: bool) -> String {
    if is_json {
        return json(rows);
    }
    let cell = |row: &Row, field: &str| match row.get(field) {
        None | Some(Value::Null) => "-".to_owned(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    };
    let rows: Vec<[String; N]> = rows.iter().map(|row| fields.map(|field| cell(row, field))).collect();
    table(fields, &rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let rows = [["blåbær".into(), "1".into()], ["a".into(), "22".into()]];
        let plain = |text: String| anstream::adapter::strip_str(&text).to_string();
        assert_eq!(plain(table(["name", "n"], &rows)), "name    n\nblåbær  1\na       22\n");
        assert_eq!(plain(table::<2>(["name", "n"], &[])), "name  n\n");
    }
}
