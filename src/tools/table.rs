//! Answers as a table for people, or as JSON for programs.

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
    let width = |column: usize| {
        let cells = rows.iter().map(|row| row[column].chars().count());
        cells.chain([headings[column].chars().count()]).max().unwrap_or_default()
    };
    let widths: [usize; N] = std::array::from_fn(width);
    let headings = headings.map(str::to_owned);
    let mut text = String::new();
    for row in std::iter::once(&headings).chain(rows) {
        let cells: Vec<String> =
            row.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}")).collect();
        text.push_str(cells.join("  ").trim_end());
        text.push('\n');
    }
    text
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
        assert_eq!(table(["name", "n"], &rows), "name    n\nblåbær  1\na       22\n");
    }
}
