//! The list of helplines: those for relatives first, and by the choice of the reader.

use naermest::address::host::Host;
use serde_json::{Value, json};

use crate::failure::Result;
use crate::visit::{SATURDAY_EVENING, Visit};

/// The least height of what a finger presses, in pixels.
const TOUCH: f64 = 44.0;
/// How long the list may be on the narrowest phone, in pixels: it was 36,767.
const LONGEST: i64 = 8000;

#[tokio::test(flavor = "multi_thread")]
async fn helplines_stand_in_the_order_in_which_they_help() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            visit.sees_heading("Hjelpetelefoner").await?;
            visit.sees_status("3 hjelpetelefoner").await?;
            visit.sees_cards(&["nodtelefonen", "nattlinja", "daglinja"]).await?;
            for group in ["Når det haster", "For pårørende"] {
                visit.sees_text(group).await?;
            }
            visit.sees_open_badge("nodtelefonen", "open").await?;
            visit.sees_open_badge("nattlinja", "open").await?;
            visit.sees_open_badge("daglinja", "closed").await?;
            visit.sees_text("Åpner mandag kl. 09.00").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn helplines_are_narrowed_by_choices_that_stand_in_the_address() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            visit.click_button("Filter").await?;
            visit.tick("Bare åpne nå").await?;
            visit.address_is("/hjelpetelefoner?aapen=1").await?;
            visit.sees_status("2 hjelpetelefoner").await?;
            visit.sees_no_card("daglinja").await?;
            visit.choose("Tema", "Rus").await?;
            visit.address_is("/hjelpetelefoner?tema=rus&aapen=1").await?;
            visit.sees_cards(&["nattlinja"]).await?;
            // The chat has no hours, so nobody is known to answer there now.
            visit.click_button("Kontaktmåte").await?;
            visit.sees_no_text("Chat 0").await?;
            visit.sees_box("Kontaktmåte", "Telefon 1", "free").await?;
            visit.tick("Bare åpne nå").await?;
            visit.choose("Kontaktmåte", "Chat").await?;
            visit.address_is("/hjelpetelefoner?tema=rus&kanal=chat").await?;
            visit.sees_cards(&["nattlinja"]).await?;
            visit.reload().await?;
            visit.sees_cards(&["nattlinja"]).await?;
            visit.open("/hjelpetelefoner?anonym=1").await?;
            visit.sees_cards(&["nattlinja"]).await
        })
        .await
}

/// Issue 12, point 3.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_open_is_open_by_the_channel_that_was_chosen() -> Result {
    Visit::start(Host::Phone)
        .helplines("channels", &lines())
        .at(SATURDAY_EVENING)
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            visit.click_button("Om rus (1)").await?;
            visit.sees_first_way("ruslinjen", "tel:+4722334455").await?;
            visit.choose("Vis bare", "Chat").await?;
            visit.address_is("/hjelpetelefoner?kanal=chat").await?;
            visit.sees_cards(&["chatlinjen", "ruslinjen"]).await?;
            visit.sees_first_way("ruslinjen", "https://example.no/ruslinjen").await?;
            visit.sees_open_badge("ruslinjen", "closed").await?;
            visit.choose("Vis bare", "Åpent nå").await?;
            visit.address_is("/hjelpetelefoner?kanal=chat&aapen=1").await?;
            visit.sees_cards(&["chatlinjen"]).await?;
            visit.sees_status("1 hjelpetelefon").await?;
            visit.sees_text("ruslinjen åpner i morgen kl. 09.00").await?;
            let pressed = "return [...document.querySelectorAll('[aria-pressed=true]')]\
                           .map((one) => one.innerText).join()";
            assert_eq!(visit.script(pressed).await?, "Åpent nå,Chat");
            visit.choose("Vis bare", "Chat").await?;
            visit.address_is("/hjelpetelefoner?aapen=1").await?;
            visit.is_accessible().await
        })
        .await
}

/// Issue 12, point 3: «Mannen min drikker» at night.
#[tokio::test(flavor = "multi_thread")]
async fn a_topic_never_hides_the_lines_that_take_up_anything() -> Result {
    Visit::start(Host::Phone)
        .helplines("topic", &lines())
        .at(SATURDAY_EVENING)
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            // By topic only when somebody asks; what is only on the web is last and not counted.
            visit.sees_cards(&["parorendelinjen", "sosken", "alltid"]).await?;
            visit.sees_status("6 hjelpetelefoner").await?;
            visit.click_button("Om rus (1)").await?;
            visit.sees_card("ruslinjen").await?;
            visit.choose("Vis bare", "Rus").await?;
            visit.sees_cards(&["parorendelinjen", "sosken", "ruslinjen", "alltid"]).await?;
            visit.sees_text("Snakker om alt").await?;
            visit.sees_no_card("nettsiden").await?;
            visit.choose("Vis bare", "Åpent nå").await?;
            visit.sees_cards(&["ruslinjen", "alltid"]).await?;
            visit.sees_text("2 til åpner i morgen kl. 09.00").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn helplines_can_be_looked_through_on_a_phone() -> Result {
    Visit::start(Host::Phone)
        .size(360, 740)
        .at("2026-11-24T23:40")
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            visit.has_all_data().await?;
            visit.sees_card("mental-helse-hjelpetelefonen").await?;
            let height = visit.scroll_to_end().await?;
            assert!(height < LONGEST, "the list is {height} px long");
            for row in [".emergency-bar", ".emergency-row"] {
                let boxes = format!(
                    "return [...document.querySelectorAll('{row} li')].map((item) => \
                     {{ const at = item.getBoundingClientRect(); return [at.top, at.bottom]; }})"
                );
                let boxes: Vec<(f64, f64)> = serde_json::from_value(visit.script(&boxes).await?)?;
                assert!(boxes.len() >= 5, "{row}: {boxes:?}");
                for (top, bottom) in &boxes {
                    assert!(bottom - top >= TOUCH, "{row}: one is {} px high", bottom - top);
                    let touches = |other: &&(f64, f64)| other.0 > *top && other.0 < bottom + 1.0;
                    assert_eq!(boxes.iter().find(touches), None, "{row}: rows touch");
                }
            }
            visit.nothing_overflows().await?;
            visit.is_accessible().await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn without_scripts_every_helpline_is_there_with_its_hours_in_words() -> Result {
    Visit::usual()
        .without_scripts()
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            visit.sees_cards(&["nodtelefonen", "daglinja", "nattlinja"]).await?;
            visit.sees_text("mandag kl. 09.00–15.00").await?;
            visit.sees_no_text("Åpent nå").await
        })
        .await
}

/// Lines of each kind; on Saturday evening only the chat of one and two telephones are open.
fn lines() -> String {
    let hours = |opens: &str, closes: &str| {
        let days = ["mo", "tu", "we", "th", "fr", "sa", "su"];
        json!({ "weekly": [{ "days": days, "opens": opens, "closes": closes }], "holidays": "as_usual" })
    };
    let line = |id: &str, audience: &[&str], topics: &[&str], ways: &[(&str, Value)]| {
        let way = |(kind, hours): &(&str, Value)| {
            let page = format!("https://example.no/{id}");
            let value = if *kind == "phone" { "+4722334455" } else { &page };
            json!({ "kind": kind, "value": value, "hours": hours })
        };
        json!({
            "id": id, "name": id, "description": { "nb": "En linje som er oppdiktet." },
            "channels": ways.iter().map(way).collect::<Vec<_>>(), "audience": audience, "topics": topics,
            "sources": [{ "document": "Oppdiktet", "kind": "own", "dated": "2026" }],
        })
    };
    let (close, all) = (&["parorende", "forelder"], &["alle", "parorende"]);
    let (day, evening) = (hours("09:00", "15:00"), hours("18:00", "23:00"));
    let web = json!({ "kind": "web", "value": "https://example.no" });
    let mut nowhere = line("nettsiden", all, &["rus"], &[]);
    nowhere["channels"] = json!([web]);
    json!([
        line("parorendelinjen", close, &["rus"], &[("phone", day.clone())]),
        line("sosken", close, &["rus"], &[("phone", day.clone())]),
        line("alltid", all, &["generelt", "psykisk-helse"], &[("phone", json!("always"))]),
        line("ruslinjen", all, &["rus"], &[("phone", evening.clone()), ("chat", day.clone())]),
        line("chatlinjen", &["voksen"], &["sorg"], &[("chat", evening)]),
        line("spillinjen", all, &["spill"], &[("phone", day)]),
        nowhere,
    ])
    .to_string()
}
