//! The table as a file for a spreadsheet.

use super::Registered;
use crate::model::place::Places;

/// Tells programs that the file is UTF-8.
const MARK: char = '\u{feff}';

/// Some of the kommuner as CSV (RFC 4180), with semicolons: so spreadsheets in Norway read it. `heads` names the
/// columns: number, kommune, fylke, here, neighbours, regional.
pub fn csv(heads: &[&str], shown: &[usize], found: &[Registered], places: &Places) -> String {
    let mut file = String::from(MARK);
    line(&mut file, heads);
    for &at in shown {
        let (kommune, found) = (&places.kommuner[at], &found[at]);
        let fylke = places.fylke(kommune.fylke).map_or("", |fylke| fylke.name());
        let counts = [&found.here, &found.neighbours, &found.regional].map(|of| of.len().to_string());
        let number = kommune.number.to_string();
        let [here, neighbours, regional] = &counts;
        line(&mut file, &[&number, kommune.name(), fylke, here, neighbours, regional]);
    }
    file
}

/// Adds a line. What begins like a formula is no formula.
pub fn line(file: &mut String, fields: &[&str]) {
    for (at, field) in fields.iter().enumerate() {
        if at > 0 {
            file.push(';');
        }
        let is_formula = field.starts_with(['=', '+', '-', '@', '\t', '\r']);
        if is_formula || field.contains([';', '"', '\n', '\r']) {
            file.push('"');
            if is_formula {
                file.push('\'');
            }
            file.push_str(&field.replace('"', "\"\""));
            file.push('"');
        } else {
            file.push_str(field);
        }
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_keeps_what_is_in_it_and_is_never_a_formula() {
        let mut file = String::new();
        line(&mut file, &["Vik", "a;b", "sa \"hei\"", "to\nlinjer", "=1+1", ""]);
        assert_eq!(file, "Vik;\"a;b\";\"sa \"\"hei\"\"\";\"to\nlinjer\";\"'=1+1\";\r\n");
    }
}
