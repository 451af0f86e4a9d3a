mod whole;

use super::*;
use crate::dataset::manifest::Manifest;
use crate::schedule::civil::Date;
use serde_json::{Value, json};
use whole::{list, whole};

/// A file as it is read, written again; `None` is the list of files.
fn again(kind: Option<FileKind>, value: &Value) -> Result<Value, PublishedFault> {
    let text = value.to_string();
    let Some(kind) = kind else {
        return read::<Manifest, _>("files", &text).map(|manifest| json!(manifest));
    };
    let mut data = Dataset::default();
    data.add(kind, &text)?;
    Ok(match kind {
        FileKind::Texts => json!(data.texts),
        FileKind::StaffTexts => json!(data.staff_texts),
        FileKind::Places => json!(data.places),
        FileKind::Areas => json!(data.areas),
        FileKind::Contacts => json!(data.contacts),
        FileKind::Postcodes => json!(data.postcodes),
        FileKind::Synonyms => json!(data.synonyms),
        FileKind::Helplines => json!(data.helplines),
        FileKind::Services => json!(data.services),
        FileKind::Meetings => json!(data.meetings),
        FileKind::Guides => json!(data.guides),
        FileKind::Guide => json!(data.opened[0]),
        FileKind::Article => json!(data.articles[0]),
        FileKind::Speech => json!(data.speech),
    })
}

/// The fields that may be left out, by their end: those of a record, and those of what stands in it.
const MAY_BE_LEFT_OUT: [&str; 52] = [
    "/former_numbers",
    "/digital",
    "/organisation",
    "/host_service",
    "/sources/for",
    "/channels/label",
    "/channels/hours",
    "/channels/cost",
    "/channels/anonymous",
    "/channels/languages",
    "/channel/label",
    "/channel/hours",
    "/channel/cost",
    "/channel/anonymous",
    "/channel/languages",
    "/hours/holidays",
    "/hours/exceptions",
    "/sources/dated",
    "/description/en",
    "/files/lang",
    "/site",
    "/site/mail",
    "/site/lang",
    "/today",
    "/kommuner/former",
    "/address/street",
    "/address/postcode",
    "/address/city",
    "/place/name",
    "/place/street",
    "/place/postcode",
    "/place/city",
    "/place/kommune",
    "/alternates/name",
    "/occurrences/start",
    "/occurrences/end",
    "/occurrences/moved_from",
    "/occurrences/alternate",
    "/registration/channel",
    "/rhythm/start",
    "/rhythm/end",
    "/rhythm/except",
    "/rhythm/beside",
    "/operator",
    "/confirmed",
    "/priority",
    "/paired_with",
    "/referral",
    "/alternates",
    "/pattern",
    "/rhythm",
    "/stamp",
];
/// As [`MAY_BE_LEFT_OUT`], of the record alone: elsewhere a field of the same name must be there.
const OF_A_RECORD: [&str; 7] =
    ["/address", "/hours", "/languages", "/cost", "/occurrences", "/channels", "/place"];

/// Whether the field at a pointer may be left out.
fn may_be_left_out(kind: Option<FileKind>, pointer: &str) -> bool {
    let names: String = pointer
        .split('/')
        .skip(1)
        .filter(|part| part.parse::<u32>().is_err())
        .map(|part| format!("/{part}"))
        .collect();
    match kind {
        Some(FileKind::Synonyms) => true,
        Some(FileKind::Helplines) if matches!(&*names, "/serves" | "/languages") => true,
        // Its other language stands for bokmål then.
        Some(FileKind::Helplines) if names == "/description/nb" => true,
        Some(FileKind::Helplines) if names == "/channels" => false,
        Some(FileKind::Guides) if matches!(&*names, "/said" | "/danger") => true,
        Some(FileKind::Guide) => {
            let ends =
                ["/said", "/danger", "/law", "/approved", "/questions", "/audience", "/urgent", "/guide"];
            let of_steps = ["/when", "/answers", "/place", "/leads", "/types", "/dated", "/for"];
            ends.iter().chain(&of_steps).any(|end| names.ends_with(end)) && names != "/steps/leads/guide"
        }
        Some(FileKind::Article) => {
            ["/text", "/list", "/ask", "/links", "/table", "/dated", "/for"]
                .iter()
                .any(|end| names.ends_with(end))
                && names != "/sections/links/text"
        }
        Some(FileKind::Postcodes) => false,
        _ => MAY_BE_LEFT_OUT.iter().any(|end| names.ends_with(end)) || OF_A_RECORD.contains(&&*names),
    }
}

/// The places of all values in a value, as JSON pointers.
fn pointers(value: &Value, here: &str, found: &mut Vec<String>) {
    found.push(here.to_owned());
    match value {
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                pointers(item, &format!("{here}/{place}"), found);
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                pointers(field, &format!("{here}/{name}"), found);
            }
        }
        _ => {}
    }
}

fn all_files() -> Vec<(Option<FileKind>, Value, Vec<String>)> {
    let files = FileKind::ALL.iter().map(|&kind| (Some(kind), whole(kind))).chain([(None, list())]);
    let with_pointers = files.map(|(kind, file)| {
        let mut found = Vec::new();
        pointers(&file, "", &mut found);
        (kind, file, found)
    });
    with_pointers.collect()
}

#[test]
fn a_file_comes_back_as_it_went() {
    for (kind, file, _) in all_files() {
        assert_eq!(again(kind, &file), Ok(file), "{kind:?}");
    }
}

#[test]
fn a_file_without_a_field_that_must_be_there_is_refused() {
    for (kind, file, pointers) in all_files() {
        for pointer in &pointers {
            let (parent, name) = pointer.rsplit_once('/').unwrap_or_default();
            let mut file = file.clone();
            let Some(Value::Object(fields)) = file.pointer_mut(parent) else { continue };
            if fields.remove(name).is_some() {
                let read = again(kind, &file);
                assert_eq!(
                    read.is_ok(),
                    may_be_left_out(kind, pointer),
                    "{kind:?} without {pointer}: {read:?}"
                );
            }
        }
    }
}

#[test]
fn a_file_with_a_value_of_another_type_is_refused() {
    for (kind, file, pointers) in all_files() {
        for pointer in &pointers {
            for wrong in [json!(-7), json!(true), json!("x"), json!([]), json!({})] {
                let mut with_wrong = file.clone();
                let place = with_wrong.pointer_mut(pointer).unwrap();
                if std::mem::discriminant(place) == std::mem::discriminant(&wrong) {
                    continue;
                }
                *place = wrong.clone();
                let Ok(read) = again(kind, &with_wrong) else { continue };
                // serde takes a list for an object; an empty one says nothing, like an empty object.
                let mut empty = file.clone();
                *empty.pointer_mut(pointer).unwrap() = json!({});
                let is_harmless = wrong == json!([]) && again(kind, &empty).as_ref() == Ok(&read);
                assert!(is_harmless, "{kind:?} with {wrong} at {pointer}");
            }
        }
    }
}

#[test]
fn a_file_with_a_text_that_breaks_its_rule_is_refused() {
    for (kind, file, pointers) in all_files() {
        for pointer in &pointers {
            let has_no_rule = is_only_words(kind) && !pointer.ends_with("/danger");
            let mut file = file.clone();
            let place = file.pointer_mut(pointer).unwrap();
            if place.is_string() {
                *place = json!("\u{7}");
                assert_eq!(again(kind, &file).is_ok(), has_no_rule, "{kind:?} with a bell at {pointer}");
            }
        }
    }
}

/// Whether what stands in a file never becomes more than the text of a node.
fn is_only_words(kind: Option<FileKind>) -> bool {
    matches!(kind, Some(FileKind::Synonyms | FileKind::Texts | FileKind::StaffTexts | FileKind::Speech))
}

/// What could hurt a reader, whatever field it is put in.
const HOSTILE: [&str; 10] = [
    "<img src=x onerror=alert(1)>",
    "</script><script>alert(1)</script>",
    "a\u{202e}b",
    "a\u{2066}b\u{2069}",
    "a\r\nb",
    "a\u{0}b",
    "a\u{1b}[2Jb",
    "a\u{200b}b",
    "\u{3164}",
    "\u{feff}a",
];

/// What is no web address and no mail address that we lead to.
const ELSEWHERE: [&str; 10] = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "//evil.example.no",
    "https://h\u{435}lsenorge.no",
    "https://xn--hlsenorge-6fg.no",
    "https://user@example.no",
    "../../x",
    "a@b.no?body=x",
];

const NO_DAYS: [&str; 6] =
    ["2026-02-30", "2026-13-01", "0000-00-00", "99999-01-01", "2026-2-3", "2026-11-28T00:00"];

/// What of `wrong` is taken at a place of a file.
fn taken<'a>(kind: Option<FileKind>, file: &Value, pointer: &str, wrong: &[&'a str]) -> Vec<&'a str> {
    let mut file = file.clone();
    let is_taken = |text: &&&str| {
        *file.pointer_mut(pointer).unwrap() = json!(text);
        again(kind, &file).is_ok()
    };
    wrong.iter().filter(is_taken).copied().collect()
}

/// Issue 16, point 6: harmless if it comes anyway in a published file.
#[test]
fn a_file_with_something_hostile_is_refused_whole() {
    let giant = "x".repeat(1_000_000);
    for (kind, file, pointers) in all_files() {
        // Never more than the text of a node; words to search by are not even shown.
        if is_only_words(kind) {
            continue;
        }
        for pointer in &pointers {
            let Some(text) = file.pointer(pointer).and_then(Value::as_str) else { continue };
            let none: [&str; 0] = [];
            assert_eq!(taken(kind, &file, pointer, &HOSTILE), none, "{kind:?} at {pointer}");
            assert_eq!(taken(kind, &file, pointer, &[&giant]).len(), 0, "{kind:?} at {pointer}");
            if text.starts_with("https:") || text.contains('@') || pointer.ends_with("/mail") {
                assert_eq!(taken(kind, &file, pointer, &ELSEWHERE), none, "{kind:?} at {pointer}");
            }
            if text.parse::<Date>().is_ok() {
                assert_eq!(taken(kind, &file, pointer, &NO_DAYS), none, "{kind:?} at {pointer}");
            }
        }
    }
}

#[test]
fn a_list_of_files_leads_nowhere_else() {
    let file = list();
    let elsewhere =
        ["../x.json", "//example.no/x", "https://example.no/x", "a/../b", "..", "a?b", "a#b", "%2e%2e/x", ""];
    assert_eq!(taken(None, &file, "/files/0/name", &elsewhere).len(), 0);
}

/// `1e400` is no number at all, and the largest ones must not overflow anything.
#[test]
fn a_number_that_is_too_large_never_ends_the_program() {
    for (kind, file, pointers) in all_files() {
        for pointer in &pointers {
            if !file.pointer(pointer).is_some_and(Value::is_number) {
                continue;
            }
            for wrong in ["1e400", "-1e400", "18446744073709551616", "1e300", "-9223372036854775808", "0.5"] {
                let mut with_mark = file.clone();
                *with_mark.pointer_mut(pointer).unwrap() = json!("MARK");
                let text = with_mark.to_string().replace("\"MARK\"", wrong);
                let mut data = Dataset::default();
                let is_taken = kind.is_some_and(|kind| data.add(kind, &text).is_ok());
                assert!(!is_taken || pointer.contains("/point/"), "{kind:?} with {wrong} at {pointer}");
            }
        }
    }
}

#[test]
fn a_field_of_a_later_version_is_passed_over() {
    for (kind, file, pointers) in all_files() {
        for pointer in &pointers {
            let mut with_more = file.clone();
            let Some(Value::Object(fields)) = with_more.pointer_mut(pointer) else { continue };
            // The form of an extent is its one field.
            if !pointer.ends_with("/extent") {
                fields.insert("later".into(), json!([{"any": "thing"}]));
                assert_eq!(again(kind, &with_more).as_ref(), Ok(&file), "{kind:?} with more at {pointer}");
            }
        }
    }
}

#[test]
fn a_file_that_is_cut_off_or_goes_on_is_refused() {
    for (kind, file, _) in all_files() {
        let text = file.to_string();
        let refused = |text: &str| match kind {
            Some(kind) => Dataset::default().add(kind, text).is_err(),
            None => read::<Manifest, _>("files", text).is_err(),
        };
        for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
            assert!(refused(&text[..end]), "{kind:?} {}", &text[..end]);
        }
        assert!(refused(&(text + "]")) && refused(&"[".repeat(100_000)), "{kind:?}");
    }
}

#[test]
fn a_file_is_taken_whole_or_not_at_all_and_says_why() {
    let mut services = whole(FileKind::Services);
    let mut second = services[0].clone();
    second["channels"][2]["value"] = json!("a.no");
    services.as_array_mut().unwrap().push(second);
    let mut data = Dataset::default();
    data.add(FileKind::Services, &whole(FileKind::Services).to_string()).unwrap();
    let fault = data.add(FileKind::Services, &services.to_string()).unwrap_err().to_string();
    assert_eq!(data.services.len(), 1);
    let (sentence, place) = fault.split_once(" at line 1 column ").unwrap();
    assert_eq!(sentence, "the file of services does not fit: an address that starts with https://");
    assert!(place.parse::<usize>().unwrap() > whole(FileKind::Services).to_string().len());
}
