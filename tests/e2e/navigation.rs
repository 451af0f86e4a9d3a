//! Getting around: focus, title, the way back, the skip link, and what stands in the address bar.

use naermest::address::host::Host;

use crate::failure::Result;
use crate::visit::{SATURDAY_EVENING, Visit};

#[tokio::test(flavor = "multi_thread")]
async fn after_a_link_the_focus_is_on_the_heading_and_the_title_is_that_of_the_page() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            visit.click_link("Nattlinja").await?;
            visit.sees_heading("Nattlinja").await?;
            visit.focus_is_on_heading().await?;
            visit.title_is("Nattlinja – Nærmest").await?;
            visit.scroll_is(0).await?;
            // A page whose data is not there yet is no different.
            visit.click_link("Møteplasser").await?;
            visit.sees_heading("Møteplasser").await?;
            visit.focus_is_on_heading().await?;
            visit.title_is("Møteplasser – Nærmest").await?;
            visit.click_link("Samtalegruppe i Prøvedal").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_is_opened_leaves_the_focus_where_a_document_begins() -> Result {
    Visit::start(Host::Phone)
        .fixture()
        .run(async |visit| {
            visit.open("/hjelpetelefoner/nattlinja").await?;
            visit.sees_heading("Nattlinja").await?;
            visit.press("Tab").await?;
            visit.focus_is_on("Hopp til innholdet").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn back_and_forward_restore_the_page_and_the_place_on_it() -> Result {
    Visit::start(Host::Phone)
        .at(SATURDAY_EVENING)
        .run(async |visit| {
            visit.open("/hjelpetelefoner?tema=rus").await?;
            // The list is drawn in steps; its end is where it is when all are there.
            visit.has_all_data().await?;
            visit.has_card().await?;
            let end = visit.scroll_to_end().await?;
            assert!(end > 2000, "the list is long");
            visit.click_link("Om opplysningene").await?;
            visit.address_is("/om").await?;
            visit.scroll_is(0).await?;
            visit.back().await?;
            visit.address_is("/hjelpetelefoner?tema=rus").await?;
            visit.title_is("Hjelpetelefoner – Nærmest").await?;
            visit.has_card().await?;
            visit.scroll_is(end).await?;
            visit.forward().await?;
            visit.address_is("/om").await?;
            visit.sees_heading("Om opplysningene").await?;
            visit.scroll_is(0).await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn back_leads_to_the_same_place_in_a_list_that_was_made_longer() -> Result {
    Visit::start(Host::Phone)
        .at(SATURDAY_EVENING)
        .run(async |visit| {
            visit.open("/tjenester").await?;
            visit.click_button("Vis flere").await?;
            visit.card_count(60).await?;
            let end = visit.scroll_to_end().await?;
            visit.click_link("Om opplysningene").await?;
            visit.address_is("/om").await?;
            visit.back().await?;
            visit.card_count(60).await?;
            visit.scroll_is(end).await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn choices_are_not_steps_of_the_way_back() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/").await?;
            visit.click_link("Tilbud i kommunen din").await?;
            visit.type_into("Hva trenger du hjelp til?", "avlastning").await?;
            visit.address_is("/tjenester?q=avlastning").await?;
            visit.click_button("Filter").await?;
            visit.click_button("For hvem").await?;
            visit.choose("For hvem", "Foreldre").await?;
            visit.click_button("Vis 1 tilbud").await?;
            visit.focus_is_on("Filter (1)").await?;
            visit.back().await?;
            visit.address_is("/").await?;
            visit.forward().await?;
            visit.address_is("/tjenester?q=avlastning&for=forelder").await?;
            visit.field_says("Hva trenger du hjelp til?", "avlastning").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_skip_link_moves_to_the_content() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/hjelpetelefoner/nattlinja").await?;
            visit.sees_heading("Nattlinja").await?;
            visit.press("Tab").await?;
            visit.focus_is_on("Hopp til innholdet").await?;
            visit.press("Enter").await?;
            visit.focus_is_at("main").await?;
            visit.sees_heading("Nattlinja").await?;
            // The way back to the list stands first.
            visit.press("Tab").await?;
            visit.focus_is_on_link(&visit.address("/hjelpetelefoner")).await?;
            visit.press("Tab").await?;
            visit.focus_is_on_link("tel:+4722334455").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_address_bar_shows_each_page_under_one_address() -> Result {
    Visit::usual()
        .run(async |visit| {
            for (opened, shown) in [
                ("/index.html", "/"),
                ("/tjenester/", "/tjenester"),
                ("/kommune/9001/", "/kommune/9001"),
                ("/tjenester?spor=1&q=avlastning&tema=finnes-ikke", "/tjenester?q=avlastning"),
                ("/hjelpetelefoner?aapen=1&tema=rus,demens", "/hjelpetelefoner?tema=rus,demens&aapen=1"),
                ("/en/", "/en"),
                ("/tjenester?vert=phone", "/tjenester"),
            ] {
                visit.open(opened).await?;
                visit.address_is(shown).await?;
            }
            Ok(())
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_can_be_opened_from_its_address() -> Result {
    Visit::usual()
        .run(async |visit| {
            for (address, heading) in [
                ("/tjenester", "Finn hjelp"),
                ("/tjenester/landslaget", "Landslaget for eksempler"),
                ("/kommune/9002", "Hjelp for pårørende i Prøvedal"),
                ("/hjelpetelefoner", "Hjelpetelefoner"),
                ("/hjelpetelefoner/daglinja", "Daglinja"),
                ("/kalender", "Møteplasser"),
                ("/kalender/kafe-i-eksempelvik/2026-12-16", "Pårørendekafé i Eksempelvik"),
                ("/kalender/gammel-gruppe", "Den gamle gruppa"),
                ("/om", "Om opplysningene"),
            ] {
                visit.open(address).await?;
                visit.sees_heading(heading).await?;
                visit.title_is(&format!("{heading} – Nærmest")).await?;
                visit.address_is(address).await?;
            }
            Ok(())
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_was_mistyped_or_copied_with_more_finds_its_page() -> Result {
    Visit::usual()
        .run(async |visit| {
            for (opened, shown) in [
                ("/Kommune/9002", "/kommune/9002"),
                ("/HJELPETELEFONER", "/hjelpetelefoner"),
                ("/kommune/9002).", "/kommune/9002"),
                ("/kommune//9002/", "/kommune/9002"),
                ("/EN/Kommune/9002", "/en/kommune/9002"),
                ("/tjenester?q=p%E5r%F8rende", "/tjenester?q=p%C3%A5r%C3%B8rende"),
                ("/kommune/9002?fbclid=x&utm_source=y", "/kommune/9002"),
            ] {
                visit.open(opened).await?;
                visit.address_is(shown).await?;
            }
            Ok(())
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_that_loses_the_query_of_a_redirect_loses_nothing_that_was_chosen() -> Result {
    Visit::usual()
        .strict_host()
        .run(async |visit| {
            visit.open("/").await?;
            visit.click_link("Tilbud i kommunen din").await?;
            visit.address_is("/tjenester/").await?;
            visit.type_into("Hva trenger du hjelp til?", "avlastning").await?;
            visit.address_is("/tjenester/?q=avlastning").await?;
            visit.click_button("Filter").await?;
            visit.click_button("For hvem").await?;
            visit.choose("For hvem", "Foreldre").await?;
            visit.address_is("/tjenester/?q=avlastning&for=forelder").await?;
            visit.reload().await?;
            visit.sees_status("1 tilbud").await?;
            visit.address_is("/tjenester/?q=avlastning&for=forelder").await?;
            visit.open("/kalender/?tema=demens").await?;
            visit.address_is("/kalender/?tema=demens").await?;
            visit.open("/hjelpetelefoner/?tema=rus").await?;
            visit.reload().await?;
            visit.address_is("/hjelpetelefoner/?tema=rus").await
        })
        .await
}
