//! Faults of files and folders, and how the program ends.

use crate::folder::{FILES, Folder, INVENTED, TODAY, put};
use serde_json::Value;
use std::fs;
use std::process::{Command, Output, Stdio};

/// Issue 13, point 1.
#[test]
fn weekly_hours_without_a_word_on_the_eves_are_a_warning_and_no_fault() {
    let folder = Folder::new();
    let of_hours = |output: &Output| -> String {
        let told = str::from_utf8(&output.stderr).unwrap().split_inclusive('\n');
        told.filter(|line| line.contains("].hours: ")).collect()
    };
    let warning = "warning: services/90.json: $[0].hours: no word on 2026-12-24, 2026-12-31, 2027-03-24; an exception for each eve, or holidays \"as_usual\"; until then they count as unknown\n";
    for form in [&["--today", TODAY][..], &["--today", TODAY, "--json"]] {
        let output = folder.run("check", form);
        assert_eq!((output.status.code(), of_hours(&output)), (Some(0), warning.to_owned()));
    }
    for word in [
        r#"{"weekly": [{"days": ["we"], "opens": "09:00", "closes": "15:30"}], "holidays": "as_usual"}"#,
        r#"{"weekly": [{"days": ["we"], "opens": "09:00", "closes": "15:30"}],
            "exceptions": [{"date": "12-24", "hours": "closed"}, {"date": "12-31", "hours": "unknown"}]}"#,
        "\"always\"",
    ] {
        let mut root = serde_json::from_str(&folder.read("services/90.json")).unwrap();
        put(&mut root, "/0/hours", Some(word));
        folder.write("services/90.json", root.to_string());
        assert_eq!(of_hours(&folder.run("check", &["--today", TODAY])), "", "{word}");
    }
}

#[test]
fn the_invented_dataset_is_sound() {
    let folder = Folder::new();
    assert_eq!(folder.faults(), [""; 0]);
    let output = folder.run("check", &["--today", TODAY]);
    let told = "the data is valid: 2 fylker, 3 kommuner, 3 postcodes, 3 helplines, 3 services, 3 series of meetings\n";
    let said = String::from_utf8(output.stdout).unwrap();
    assert_eq!((output.status.code(), said.starts_with(told)), (Some(0), true), "{said}");
    assert_eq!(folder.run("check", &["--today", TODAY, "--json"]).stdout, b"[]\n");
}

#[test]
fn a_record_that_nobody_can_be_asked_about_is_warned_of_and_fails_only_when_strict() {
    let folder = Folder::new();
    let better =
        "no way to ask; a telephone, mailbox or page of the provider, the host or their organisation";
    let of = ["services: avlastning-i-eksempelfylket", "services: landslaget", "meetings: gammel-gruppe"];
    let said = |more: &[&str]| {
        let output = folder.run("check", &[&["--today", TODAY], more].concat());
        let [out, err] = [output.stdout, output.stderr].map(|text| String::from_utf8(text).unwrap());
        (output.status.code(), out, err)
    };
    for (more, code) in [(&[][..], 0), (&["--strict"], 1)] {
        let (found, _, text) = said(more);
        assert_eq!(found, Some(code));
        for record in of {
            assert!(text.contains(&format!("warning: {record}: {better}\n")), "{text}");
        }
        assert!(text.trim_end().ends_with(" warnings") && !text.contains("kafe-i-eksempelvik"), "{text}");
    }
    let (code, list, _) = said(&["--strict", "--json"]);
    let list: Value = serde_json::from_str(&list).unwrap();
    let ids: Vec<_> = list.as_array().unwrap().iter().map(|warning| warning["id"].as_str()).collect();
    assert!(code == Some(1) && ids.contains(&Some("avlastning-i-eksempelfylket")), "{list}");

    // A meeting is asked about through the service that arranges it.
    let mut meetings: Value = serde_json::from_str(&folder.read("meetings/90.json")).unwrap();
    put(&mut meetings, "/2/host_service", Some("\"parorendesenteret-i-eksempelvik\""));
    folder.write("meetings/90.json", meetings.to_string());
    assert!(!said(&[]).2.contains("gammel-gruppe"));
}

#[test]
fn a_missing_file_or_folder_is_told() {
    for (gone, line) in [
        ("helplines.json", "helplines.json: $: nothing of this name; a file with a list of records"),
        (
            "places/kommuner.json",
            "places/kommuner.json: $: nothing of this name; a file with a list of records",
        ),
        ("services", "services: $: nothing of this name; a folder"),
        ("meetings", "meetings: $: nothing of this name; a folder"),
    ] {
        let folder = Folder::new();
        let path = folder.0.join(gone);
        if path.is_dir() {
            fs::remove_dir_all(path).unwrap()
        } else {
            fs::remove_file(path).unwrap()
        }
        assert_eq!(folder.faults(), [line]);
    }
    let folder = Folder::new();
    fs::remove_file(folder.0.join("synonyms.json")).unwrap();
    assert_eq!(folder.faults(), [""; 0]);
}

#[test]
fn what_an_installation_says_of_itself_is_checked() {
    for (text, faults) in [
        (r#"{ "mail": "feil@example.no" }"#, &[][..]),
        ("{}", &[]),
        (r#"{ "lang": "nn" }"#, &[]),
        (r#"{ "mail": "feil" }"#, &["site.json: $.mail: \"feil\"; an e-mail address like post@example.no"]),
        (r#"{ "post": null }"#, &["site.json: $.post: unknown field \"post\"; one of mail, lang, offline"]),
        ("[]", &["site.json: $: an empty list; an object with mail, lang, offline"]),
        (r#"{ "offline": 1 }"#, &["site.json: $.offline: 1; true or false"]),
    ] {
        let folder = Folder::new();
        folder.write("site.json", text);
        assert_eq!(folder.faults(), faults, "{text}");
    }
}

#[test]
fn a_file_that_should_not_be_there_is_told() {
    for (name, expected) in [
        (
            "notes.txt",
            "only helplines.json, synonyms.json, phrases.json, site.json, places, services, meetings, guides, articles and README.md",
        ),
        (
            "places/byer.json",
            "only fylker.json, regions.json, kommuner.json, contacts.json, districts.json, postcodes.json and svalbard.json",
        ),
        ("services/volda.json", "only NN.json, with the number of a fylke, and national.json"),
        ("meetings/90.json.bak", "only NN.json, with the number of a fylke, and national.json"),
    ] {
        let folder = Folder::new();
        folder.write(name, "[]");
        assert_eq!(folder.faults(), [format!("{name}: $: an unexpected file or folder; {expected}")]);
    }
    let folder = Folder::new();
    folder.write("README.md", "For people.");
    folder.write("services/91.json", "[]");
    assert_eq!(folder.faults(), [""; 0]);
}

#[test]
fn what_is_no_file_is_told() {
    let folder = Folder::new();
    fs::remove_file(folder.0.join("helplines.json")).unwrap();
    fs::create_dir(folder.0.join("helplines.json")).unwrap();
    let line = "helplines.json: $: no file, but something else of this name; a file with a list of records";
    assert_eq!(folder.faults(), [line]);
    #[cfg(unix)]
    {
        // It would never end.
        fs::remove_dir(folder.0.join("helplines.json")).unwrap();
        std::os::unix::fs::symlink("/dev/zero", folder.0.join("helplines.json")).unwrap();
        assert_eq!(folder.faults(), [line]);
    }
}

#[test]
fn a_file_that_is_no_list_is_told_once() {
    for file in FILES {
        for (text, line) in [
            ("{}", "$: an object; a list of records"),
            ("null", "$: null; a list of records"),
            ("\"\\u001b]0;x\\u0007\"", "$: \"\\u{1b}]0;x\\u{7}\"; a list of records"),
            ("", "$: an empty file; a list of records"),
            ("[", "$: EOF while parsing a list at line 1 column 1; JSON"),
            ("\u{feff}[]", "$: a byte order mark; UTF-8 without one"),
        ] {
            let folder = Folder::new();
            folder.write(file, text);
            assert_eq!(folder.faults(), [format!("{file}: {line}")]);
        }
    }
}

#[test]
fn a_field_that_stands_twice_is_told() {
    let folder = Folder::new();
    let text = folder
        .read("services/national.json")
        .replace("\"type\": \"lokallag\",", "\"type\": \"lokallag\", \"type\": \"annet\",");
    folder.write("services/national.json", text);
    assert_eq!(folder.faults(), ["services/national.json: $[0].type: the same field again; each field once"]);
}

#[test]
fn faults_come_on_standard_output_with_exit_code_1_and_nothing_else() {
    let folder = Folder::new();
    folder.write("helplines.json", "[1]");
    folder.write("services/90.json", "[");
    let output = folder.run("check", &["--today", TODAY]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(output.stderr, b"");
    let lines: Vec<String> = String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect();
    assert_eq!(lines, folder.faults());

    let output = folder.run("check", &["--today", TODAY, "--json"]);
    let faults: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(faults[1]["file"], "services/90.json");
    assert_eq!(faults[1]["path"], "$");
    assert_eq!(faults[1]["id"], Value::Null);
    assert_eq!(faults[1]["found"], "EOF while parsing a list at line 1 column 1");
    assert_eq!(faults[1]["expected"], "JSON");
}

#[test]
fn a_fault_in_a_record_names_the_record() {
    let folder = Folder::new();
    folder.write(
        "services/90.json",
        folder.read("services/90.json").replace("\"cost\": \"free\"", "\"cost\": 0"),
    );
    let output = folder.run("check", &["--today", TODAY, "--json"]);
    let faults: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(faults[0]["id"], "parorendesenteret-i-eksempelvik");
}

#[test]
fn a_folder_that_is_none_is_told() {
    let program = env!("CARGO_BIN_EXE_naermest-data");
    let output = Command::new(program).args(["check", "no/such"]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(output.stdout, b"no/such: $: nothing of this name; the folder of a dataset\n");
}

#[test]
fn a_command_that_is_not_understood_ends_with_2() {
    let program = env!("CARGO_BIN_EXE_naermest-data");
    for arguments in [
        &["chekc"][..],
        &["check"],
        &["check", "a", "b"],
        &["check", "a", "--jsno"],
        &["open", "a"],
        &["dates", "a", "--from", "x", "--to", "2026-01-01"],
    ] {
        let output = Command::new(program).args(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(output.stdout.is_empty() && !output.stderr.is_empty(), "{arguments:?}");
    }
}

#[test]
fn a_reader_who_leaves_is_no_fault() {
    let program = env!("CARGO_BIN_EXE_naermest-data");
    let mut child = Command::new(program)
        .args(["dates", INVENTED, "--from", "1990-01-01", "--to", "2190-01-01", "--json", "--today", TODAY])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
}

#[test]
fn nothing_is_built_from_faulty_data() {
    let folder = Folder::new();
    let out = folder.0.with_extension("out");
    fs::create_dir_all(&out).unwrap();
    fs::write(out.join("kept"), "as before").unwrap();
    folder.write("helplines.json", "[1]");
    let output = folder.run("build", &["--out", out.to_str().unwrap()]);
    let kept = fs::read_to_string(out.join("kept"));
    let beside = fs::read_dir(out.parent().unwrap()).unwrap().flatten();
    let name = out.file_name().unwrap().to_string_lossy().into_owned();
    let staged =
        beside.filter(|entry| entry.file_name().to_string_lossy().starts_with(&format!(".{name}"))).count();
    fs::remove_dir_all(&out).unwrap();
    assert_eq!((output.status.code(), kept.unwrap().as_str(), staged), (Some(1), "as before", 0));
}
