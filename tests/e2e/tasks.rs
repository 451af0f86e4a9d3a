//! What people come with, on the real data, at night and by day: who answers, in a few taps.

use naermest::address::host::Host;
use naermest::model::lang::Lang;
use serde_json::Value;

use crate::failure::Result;
use crate::visit::Visit;

/// A Saturday night in November.
const NIGHT: &str = "2026-11-28T23:40";
/// A Tuesday before noon.
const DAY: &str = "2026-11-24T10:30";
const SEARCH: &str = "Hva trenger du hjelp til?";

/// Types words into the search of the start page.
async fn ask(visit: &Visit, words: &str) -> Result {
    visit.open("/").await?;
    visit.type_into(SEARCH, words).await?;
    visit.press("Enter").await
}

#[tokio::test(flavor = "multi_thread")]
async fn who_fears_for_a_life_is_shown_whom_to_call_before_anything_else() -> Result {
    Visit::start(Host::Phone)
        .at(NIGHT)
        .run(async |visit| {
            ask(visit, "sønnen min vil ikke leve").await?;
            visit.sees_text("Er det fare for liv? Ring 113.").await?;
            visit.sees_text("Spør rett ut om personen tenker på å ta livet sitt.").await?;
            visit.sees_no_text("etterlatte").await?;
            visit.sees_card("mental-helse-hjelpetelefonen").await?;
            assert_eq!(first_thing(visit).await?, "danger");
            visit.nothing_overflows().await?;
            visit.is_accessible().await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn whose_husband_drinks_finds_somebody_to_talk_to_at_night() -> Result {
    Visit::start(Host::Phone)
        .at(NIGHT)
        .run(async |visit| {
            ask(visit, "mannen min drikker").await?;
            visit.sees_text("Snakk med noen nå").await?;
            visit.sees_card("mental-helse-hjelpetelefonen").await?;
            visit.sees_no_text("Giftinformasjonen").await?;
            visit.is_accessible().await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn who_needs_relief_in_volda_is_shown_what_there_is_in_and_around_it() -> Result {
    Visit::start(Host::Phone)
        .at(DAY)
        .run(async |visit| {
            visit.open("/sok?q=avlastning&sted=1577").await?;
            visit.sees_heading("Søk etter hjelp i Volda").await?;
            visit.sees_text("Snakk med noen nå").await?;
            visit.sees_text("I og rundt Volda").await?;
            visit.sees_card("parorandeskule-demens-volda-og-orsta").await?;
            visit.is_accessible().await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn at_night_the_line_of_the_topic_is_there_too_with_when_it_opens() -> Result {
    Visit::start(Host::Phone)
        .at(NIGHT)
        .run(async |visit| {
            ask(visit, "pappa har kreft").await?;
            visit.sees_card("mental-helse-hjelpetelefonen").await?;
            visit.click_button("Flere om dette").await?;
            visit.sees_card("kreftforeningen-radgivning").await?;
            visit.nothing_overflows().await?;
            visit.is_accessible().await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_finder_says_whom_to_call_too() -> Result {
    Visit::start(Host::Phone)
        .at(NIGHT)
        .run(async |visit| {
            visit.open("/tjenester?q=vil+ikke+leve").await?;
            visit.sees_text("Er det fare for liv? Ring 113.").await?;
            visit.click_link("Snakk med noen nå").await?;
            visit.sees_card("mental-helse-hjelpetelefonen").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_topic_has_its_answer_without_scripts() -> Result {
    Visit::start(Host::Phone)
        .without_scripts()
        .run(async |visit| {
            visit.open("/tema/selvmord").await?;
            visit.sees_text("Er det fare for liv? Ring 113.").await?;
            visit.sees_text("Spør rett ut om personen tenker på å ta livet sitt.").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn parents_near_bergen_find_a_group_and_whom_to_ask_about_it() -> Result {
    Visit::start(Host::Phone)
        .at(DAY)
        .run(async |visit| {
            ask(visit, "foreldre til folk med psykose, nær Bergen, neste måned").await?;
            visit.sees_card("samtalegruppe-for-parorende-lpp-bergen-bergen").await?;
            visit.sees_no_text("Ingen treff").await?;
            visit.click_link("Samtalegruppe for pårørende, LPP Bergen").await?;
            visit.sees_heading("Samtalegruppe for pårørende, LPP Bergen").await?;
            assert!(can_be_reached(visit, "main").await?, "nobody can be asked");
            visit.is_accessible().await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_17_finds_who_chats_now() -> Result {
    Visit::start(Host::Phone)
        .at("2026-11-24T19:30")
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            visit.choose("Vis bare", "Barn og unge").await?;
            visit.choose("Vis bare", "Chat").await?;
            visit.choose("Vis bare", "Åpent nå").await?;
            visit.sees_card("kors-pa-halsen").await?;
            visit.sees_first_way("kors-pa-halsen", "https://www.korspahalsen.no").await?;
            let closed = "return [...document.querySelectorAll('main [data-record]')]\
                          .filter((one) => !one.querySelector('[data-open=open]')).map((one) => one.dataset.record).join()";
            assert_eq!(visit.script(closed).await?, "", "these do not chat now");
            visit.is_accessible().await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn who_uses_a_keyboard_alone_gets_from_words_to_a_number() -> Result {
    Visit::start(Host::Phone)
        .at(NIGHT)
        .run(async |visit| {
            visit.open("/").await?;
            visit.tab_to(SEARCH).await?;
            for key in ["m", "a", "n", "n", "e", "n", " ", "d", "r", "i", "k", "k", "e", "r", "Enter"] {
                visit.press(key).await?;
            }
            visit.sees_text("Snakk med noen nå").await?;
            visit.tab_to_link("tel:116123").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn where_there_is_nothing_somebody_can_still_be_called() -> Result {
    Visit::start(Host::Phone)
        .at(DAY)
        .run(async |visit| {
            visit.open("/sok?q=kona+har+f%C3%A5tt+kreft&sted=1835").await?;
            visit.sees_heading("Søk etter hjelp i Træna").await?;
            // Nobody knows when those who know cancer answer: whoever is known to answer now stands here.
            visit.sees_card("parorendelinjen").await?;
            visit.sees_open_badge("parorendelinjen", "open").await?;
            visit.sees_first_way("mental-helse-hjelpetelefonen", "tel:116123").await?;
            visit.open("/kommune/1835").await?;
            visit.sees_text("Kommunen din").await?;
            visit.sees_text("Snakk med noen nå").await?;
            visit.sees_no_text("km unna").await?;
            visit.is_accessible().await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn who_speaks_english_is_answered_in_english() -> Result {
    Visit::start(Host::Phone)
        .lang(Lang::En)
        .at(NIGHT)
        .run(async |visit| {
            visit.open("/en/sok?q=my+husband+drinks").await?;
            visit.sees_card("mental-helse-hjelpetelefonen").await?;
            visit.sees_first_way("mental-helse-hjelpetelefonen", "tel:116123").await?;
            visit.open("/en/sok?q=my+son+wants+to+die").await?;
            visit.sees_text("Is a life in danger? Call 113.").await?;
            assert_eq!(first_thing(visit).await?, "danger");
            visit.is_accessible().await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_a_number_is_told_whose_it_is() -> Result {
    Visit::start(Host::Phone)
        .at(DAY)
        .run(async |visit| {
            for written in ["22 40 00 40", "22400040", "+47 22 40 00 40", "004722400040"] {
                ask(visit, written).await?;
                visit.sees_cards(&["kirkens-sos"]).await?;
            }
            Ok(())
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_beaten_at_home_is_shown_whom_to_call_first() -> Result {
    Visit::start(Host::Phone)
        .at(NIGHT)
        .run(async |visit| {
            for (words, line) in [
                ("pappa slår mamma", "alarmtelefonen-116111"),
                ("mannen min slår meg", "vo-linjen"),
                ("han truer med å drepe meg", "vo-linjen"),
            ] {
                ask(visit, words).await?;
                visit.sees_card(line).await?;
                assert_eq!(first_thing(visit).await?, "danger", "{words}");
            }
            visit.sees_first_way("vo-linjen", "tel:116006").await?;
            visit.sees_text("112").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_overdose_is_a_case_for_113() -> Result {
    Visit::start(Host::Phone)
        .at(NIGHT)
        .run(async |visit| {
            ask(visit, "kompisen min har tatt overdose").await?;
            visit.sees_text("Er det fare for liv? Ring 113.").await?;
            assert_eq!(first_thing(visit).await?, "danger");
            visit.sees_no_text("etterlatte").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn who_meets_a_closed_line_at_night_is_shown_who_answers() -> Result {
    Visit::start(Host::Phone)
        .at(NIGHT)
        .run(async |visit| {
            visit.open("/hjelpetelefoner/ivareta-parorendetelefonen").await?;
            visit.sees_text("Opptatt eller stengt?").await?;
            visit.sees_link_to("/hjelpetelefoner/mental-helse-hjelpetelefonen").await?;
            visit.sees_no_text("Giftinformasjonen").await?;
            visit.sees_no_text("02800").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mother_whose_daughter_does_not_eat_finds_those_who_know_it() -> Result {
    Visit::start(Host::Phone)
        .at("2026-11-24T17:30")
        .run(async |visit| {
            ask(visit, "datteren min spiser ikke").await?;
            visit.sees_card("ros-spiseforstyrrelser").await?;
            visit.sees_text("Snakk med noen nå").await?;
            visit.is_accessible().await
        })
        .await
}

/// Whether something in here can be called, written to or opened: a record's own way, not one of our pages.
async fn can_be_reached(visit: &Visit, within: &str) -> Result<bool> {
    let ways = format!(
        "return [...document.querySelectorAll('{within} :is(a[href^=\"tel:\"], a[href^=\"mailto:\"], a[href^=\"http\"])')]\
         .some((one) => one.checkVisibility() && one.origin !== location.origin)"
    );
    Ok(visit.script(&ways).await? == Value::Bool(true))
}

/// What the answer begins with: the danger panel, or a record.
async fn first_thing(visit: &Visit) -> Result<Value> {
    visit.script("return document.querySelector('main [data-record], main .danger').className").await
}
