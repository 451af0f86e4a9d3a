//! What `phrases.rs` promises.

use super::*;
use crate::i18n::texts::texts;
use crate::model::lang::Lang;

fn hours(json: &str) -> Hours {
    serde_json::from_str(json).unwrap()
}

#[test]
fn opening_hours_are_said_as_people_say_them() {
    let office = hours(
        r#"{"weekly":[{"days":["mo","tu","we","th","fr"],"opens":"09:00","closes":"15:30"}],"holidays":"closed"}"#,
    );
    let night = hours(
        r#"{"weekly":[{"days":["mo","tu","we","th","fr","sa","su"],"opens":"18:30","closes":"24:00"}],"holidays":"as_usual"}"#,
    );
    let table = [
        (Some(&office), "2026-11-23T10:00", "Åpent nå til kl. 15.30", "Open now until 15:30"),
        (Some(&office), "2026-11-23T08:00", "Åpner kl. 09.00", "Opens 09:00"),
        (Some(&office), "2026-11-23T15:30", "Åpner i morgen kl. 09.00", "Opens tomorrow 09:00"),
        (Some(&office), "2026-11-20T16:00", "Åpner mandag kl. 09.00", "Opens Monday 09:00"),
        (Some(&office), "2026-12-25T16:00", "Åpner mandag kl. 09.00", "Opens Monday 09:00"),
        (Some(&office), "2026-12-24T10:00", "Ukjent åpningstid", "Unknown hours"),
        (Some(&night), "2026-11-21T20:15", "Åpent nå til midnatt", "Open now until midnight"),
        (Some(&Hours::Always), "2026-12-25T03:00", "Døgnåpent", "Open day and night"),
        (None, "2026-11-21T20:15", "Ukjent åpningstid", "Unknown hours"),
    ];
    for (hours, now, nb, en) in table {
        let now: Moment = now.parse().unwrap();
        let state = crate::schedule::hours::state_at(hours, now);
        assert_eq!(texts(Lang::Nb).say_state(state, hours, now), nb);
        assert_eq!(texts(Lang::En).say_state(state, hours, now), en);
    }
}

#[test]
fn nynorsk_says_days_hours_and_what_opens_in_nynorsk() {
    let office =
        hours(r#"{"weekly":[{"days":["mo","tu","we","th","fr"],"opens":"09:00","closes":"15:30"}]}"#);
    let nynorsk = texts(Lang::Nn);
    for (hours, now, said) in [
        (Some(&office), "2026-11-23T10:00", "Ope no til kl. 15.30"),
        (Some(&office), "2026-11-23T15:30", "Opnar i morgon kl. 09.00"),
        (Some(&office), "2026-11-20T16:00", "Opnar måndag kl. 09.00"),
        (Some(&Hours::Always), "2026-12-25T03:00", "Døgnope"),
        (None, "2026-11-21T20:15", "Ukjend opningstid"),
    ] {
        let now: Moment = now.parse().unwrap();
        assert_eq!(nynorsk.say_state(crate::schedule::hours::state_at(hours, now), hours, now), said);
    }
    let dates = ["2026-11-23", "2026-11-24", "2026-11-28", "2026-11-29"];
    let said = dates.map(|date| nynorsk.say_day_of_year(date.parse().unwrap()));
    assert_eq!(
        said,
        ["måndag 23. november", "tysdag 24. november", "laurdag 28. november", "søndag 29. november"]
    );
    let week: Vec<String> = [1, 2, 11, 12].map(|count| nynorsk.say_meetings_on(count)).into();
    assert_eq!(week, ["eitt møte", "to møte", "elleve møte", "12 møte"]);
    assert_eq!(nynorsk.say_meetings_in(0, "veke 48"), "Ingen møte i veke 48");
}

/// Issue 13, point 2.
#[test]
fn what_is_open_by_old_hours_is_said_to_be_stated() {
    let office =
        hours(r#"{"weekly":[{"days":["mo","tu","we","th","fr"],"opens":"09:00","closes":"15:30"}]}"#);
    let all_week = hours(
        r#"{"weekly":[{"days":["mo","tu","we","th","fr","sa","su"],"opens":"00:00","closes":"24:00"}],"holidays":"as_usual"}"#,
    );
    let (noon, night): (Moment, Moment) =
        ("2026-11-23T12:00".parse().unwrap(), "2026-11-23T20:00".parse().unwrap());
    for (hours, now, old, fresh) in [
        (&office, noon, "Oppgitt åpent til kl. 15.30", "Åpent nå til kl. 15.30"),
        (&office, night, "Åpner i morgen kl. 09.00", "Åpner i morgen kl. 09.00"),
        (&all_week, noon, "Oppgitt åpent", "Åpent nå"),
        (&Hours::Always, noon, "Oppgitt døgnåpent", "Døgnåpent"),
    ] {
        let state = hours.state_at(now);
        let said = |basis| texts(Lang::Nb).say_answer(Answer { state, basis }, Some(hours), now);
        assert_eq!((said(Basis::Old { year: None }).as_str(), said(Basis::Fresh).as_str()), (old, fresh));
    }
    let open = |basis| Answer { state: Hours::Always.state_at(noon), basis };
    let age = |lang, basis| texts(lang).say_age(open(basis));
    assert_eq!(
        age(Lang::Nb, Basis::Old { year: Some(2021) }).unwrap(),
        "Åpningstiden er oppgitt i en kilde fra 2021. Den kan ha endret seg."
    );
    assert_eq!(
        age(Lang::En, Basis::Old { year: None }).unwrap(),
        "The hours are from a source without a date. They may have changed."
    );
    assert_eq!(age(Lang::Nb, Basis::Fresh), None);
}

#[test]
fn a_week_is_said_in_as_few_lines_as_it_has() {
    let Hours::Weekly(week) = hours(
        r#"{"weekly":[{"days":["mo","tu","we"],"opens":"18:30","closes":"22:30"},{"days":["fr"],"opens":"18:30","closes":"01:30"},{"days":["mo"],"opens":"09:00","closes":"12:00"}]}"#,
    ) else {
        panic!("weekly hours")
    };
    let lines: Vec<String> =
        texts(Lang::Nb).say_week(&week).iter().map(|(days, times)| format!("{days}: {times}")).collect();
    assert_eq!(
        lines,
        [
            "mandag: kl. 09.00–12.00 og kl. 18.30–22.30",
            "tirsdag–onsdag: kl. 18.30–22.30",
            "torsdag: Stengt",
            "fredag: kl. 18.30–01.30",
            "lørdag–søndag: Stengt",
        ]
    );
}

#[test]
fn hours_are_said_in_one_line_without_a_clock() {
    let week = r#"{"weekly":[{"days":["mo","tu","we"],"opens":"18:30","closes":"22:30"},{"days":["fr"],"opens":"18:30","closes":"01:30"}]}"#;
    let table = [
        (Some(hours(week)), "mandag–onsdag kl. 18.30–22.30, fredag kl. 18.30–01.30"),
        (Some(hours(r#"{"weekly":[]}"#)), "Stengt"),
        (Some(Hours::Always), "Døgnåpent"),
        (None, "Ukjent åpningstid"),
    ];
    for (hours, said) in table {
        assert_eq!(texts(Lang::Nb).say_hours(hours.as_ref()), said);
    }
}

/// Issue 12, point 3: across midnight and weeks, where «midnatt» would be the wrong day.
#[test]
fn what_opens_next_is_said_with_its_day() {
    let now = "2026-11-24T23:40".parse().unwrap();
    for (opens, said) in [
        ("2026-11-24T23:50", "kl. 23.50"),
        ("2026-11-25T00:00", "i morgen kl. 00.00"),
        ("2026-11-25T09:00", "i morgen kl. 09.00"),
        ("2026-11-27T00:00", "fredag kl. 00.00"),
        ("2026-11-30T09:00", "mandag kl. 09.00"),
        ("2026-12-02T00:00", "onsdag 2. desember 2026 kl. 00.00"),
    ] {
        assert_eq!(texts(Lang::Nb).say_opening(opens.parse().unwrap(), now), said);
    }
    let opens = "2026-11-25T09:00".parse().unwrap();
    let said = |lang, count| texts(lang).say_next(count, "RUSinfo", opens, now);
    assert_eq!(said(Lang::Nb, 1), "RUSinfo åpner i morgen kl. 09.00");
    assert_eq!(said(Lang::Nb, 3), "3 til åpner i morgen kl. 09.00");
    assert_eq!(said(Lang::En, 3), "3 more open tomorrow 09:00");
}

#[test]
fn dates_are_said_in_full() {
    let date = "2026-11-21".parse().unwrap();
    assert_eq!(texts(Lang::Nb).say_day(date), "lørdag 21. november 2026");
    assert_eq!(texts(Lang::En).say_day(date), "Saturday 21 November 2026");
}

#[test]
fn the_eves_are_said_to_be_unknown_unless_the_record_tells() {
    let said = |rest: &str| {
        let json = format!(r#"{{"weekly":[{{"days":["mo"],"opens":"09:00","closes":"15:00"}}]{rest}}}"#);
        let Hours::Weekly(week) = hours(&json) else { panic!("not weekly") };
        texts(Lang::Nb).say_eves(&week)
    };
    let unknown = "Vi vet ikke hva som gjelder 24. og 31. desember, og onsdag før skjærtorsdag etter kl. 12.";
    for rest in ["", r#","holidays":"closed""#, r#","exceptions":[{"date":"2026-11-24","hours":"closed"}]"#] {
        assert_eq!(said(rest).as_deref(), Some(unknown), "{rest}");
    }
    let of_one_year =
        r#","exceptions":[{"date":"2026-12-24","hours":"closed"},{"date":"2027-03-24","hours":"closed"}]"#;
    assert_eq!(said(of_one_year).as_deref(), Some("31. desember: Ukjent."));
    assert_eq!(said(r#","holidays":"as_usual""#), None);
    let told = r#","exceptions":[{"date":"12-24","hours":"closed"},{"date":"12-31","hours":[{"opens":"09:00","closes":"12:00"}]}]"#;
    assert_eq!(
        said(told).as_deref(),
        Some(
            "24. desember: Stengt. 31. desember: kl. 09.00–12.00. Onsdag før skjærtorsdag etter kl. 12: Ukjent."
        )
    );
    assert_eq!(
        said(&format!(r#","holidays":"as_usual"{told}"#)).as_deref(),
        Some("24. desember: Stengt. 31. desember: kl. 09.00–12.00.")
    );
}
