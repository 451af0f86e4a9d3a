//! The languages of the app.

use naermest::address::host::Host;

use crate::failure::Result;
use crate::visit::Visit;

#[tokio::test(flavor = "multi_thread")]
async fn a_page_is_read_in_another_language_with_what_was_chosen_on_it() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            visit.lang_is("nb").await?;
            visit.click_button("Filter").await?;
            visit.tick("Bare åpne nå").await?;
            visit.sees_status("2 hjelpetelefoner").await?;
            visit.click_button("Vis 2 hjelpetelefoner").await?;
            visit.focus_is_on("Filter (1)").await?;
            visit.click_link("English").await?;
            visit.address_is("/en/hjelpetelefoner?aapen=1").await?;
            visit.lang_is("en").await?;
            visit.sees_heading("Helplines").await?;
            visit.title_is("Helplines – Nærmest").await?;
            visit.sees_status("2 helplines").await?;
            visit.sees_text("Somebody to talk to at night.").await?;
            visit.sees_text("Open now until midnight").await?;
            visit.click_link("Nattlinja").await?;
            visit.address_is("/en/hjelpetelefoner/nattlinja").await?;
            visit.click_link("Bokmål").await?;
            visit.address_is("/hjelpetelefoner/nattlinja").await?;
            visit.lang_is("nb").await?;
            visit.sees_text("Noen å snakke med om natta.").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_only_in_norwegian_says_so_to_a_screen_reader() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/en/kommune/9001").await?;
            visit.sees_heading("Help for relatives and carers in Eksempelvik").await?;
            visit.sees_text_in("nb", "Noen timer fri for foreldre.").await?;
            visit.sees_text_in("en", "Talks and courses for relatives.").await?;
            visit.sees_text("Thursday 3 December 2026, 17:00–19:00").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_walk_in_nynorsk_stays_in_nynorsk_and_comes_back_to_it() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/nn").await?;
            visit.lang_is("nn").await?;
            visit.sees_heading("Finn hjelp når du er pårørande").await?;
            visit.sees_text("Ope no til midnatt").await?;
            visit.type_into("Kvar bur du?", "eksempelv").await?;
            visit.press("Enter").await?;
            visit.address_is("/nn/kommune/9001").await?;
            visit.sees_heading("Hjelp for pårørande i Eksempelvik").await?;
            // What people wrote in bokmål only says so.
            visit.sees_text_in("nb", "Noen timer fri for foreldre.").await?;
            visit.click_link("Hjelpetelefonar").await?;
            visit.address_is("/nn/hjelpetelefoner").await?;
            visit.sees_text("Nokon å snakke med om natta.").await?;
            visit.click_link("Møteplassar").await?;
            visit.address_is("/nn/kalender").await?;
            visit.click_link("Veke").await?;
            visit.sees_text("Veke 47").await?;
            visit.address_is("/nn/kalender?vis=uke").await?;
            visit.is_accessible().await?;
            visit.click_link("Bokmål").await?;
            visit.address_is("/kalender?vis=uke").await?;
            visit.lang_is("nb").await?;
            visit.sees_text("Uke 47").await?;
            visit.click_link("Nynorsk").await?;
            visit.address_is("/nn/kalender?vis=uke").await?;
            visit.lang_is("nn").await?;
            visit.sees_text("Veke 47").await
        })
        .await
}

/// Issue 19, point 4.
#[tokio::test(flavor = "multi_thread")]
async fn a_kommune_that_writes_nynorsk_offers_it() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/kommune/9001").await?;
            visit.sees_text("Målform").await?;
            visit.open("/nn/kommune/9001").await?;
            visit.sees_heading("Hjelp for pårørande i Eksempelvik").await?;
            visit.sees_no_text("Målform").await?;
            visit.open("/kommune/9002").await?;
            visit.sees_heading("Hjelp for pårørende i Prøvedal").await?;
            visit.sees_no_text("Målform").await
        })
        .await
}

/// Issue 19, points 1, 3, 5 and 6.
#[tokio::test(flavor = "multi_thread")]
async fn a_walk_in_sami_has_sami_names_says_that_nobody_checked_it_and_marks_what_is_norwegian() -> Result {
    Visit::start(Host::Phone)
        .at("2026-11-21T20:15")
        .run(async |visit| {
            visit.open("/kommune/5612").await?;
            visit.has_all_data().await?;
            visit.click_link("Davvisámegiella").await?;
            visit.address_is("/se/kommune/5612").await?;
            visit.lang_is("se").await?;
            visit.sees_heading("Veahkki oapmahaččaide: Guovdageaidnu").await?;
            visit.sees_text("Ii oktage gean eatnigiella lea davvisámegiella").await?;
            visit.is_accessible().await?;
            visit.click_link("Veahkketelefovnnat").await?;
            visit.sees_heading("Veahkketelefovnnat").await?;
            visit.sees_text("Rabas birra jándora").await?;
            visit.open("/se/kalender?vis=uke").await?;
            visit.sees_text("Vahkku 47").await?;
            visit.sees_text("skábmamánnu").await?;
            // What must not be wrong is in bokmål, and says so.
            visit.open("/se/tema/selvmord").await?;
            visit.sees_text_in("nb", "Er det fare for liv? Ring 113.").await?;
            visit.open("/se/guide/rus").await?;
            visit.has_all_data().await?;
            visit.is_accessible().await?;
            visit.open("/se/om").await?;
            visit.sees_text_in("nb", "Hvor de kommer fra").await?;
            visit.click_link("Bokmål").await?;
            visit.address_is("/om").await
        })
        .await
}

/// Issue 19, point 4.
#[tokio::test(flavor = "multi_thread")]
async fn who_reads_another_language_is_offered_it_and_led_nowhere() -> Result {
    Visit::usual()
        .speaks(&["de-DE", "en-GB"])
        .run(async |visit| {
            visit.open("/hjelpetelefoner?aapen=1").await?;
            visit.lang_is("nb").await?;
            visit.sees_text_in("en", "Read this page in English").await?;
            visit.is_accessible().await?;
            visit.nothing_overflows().await?;
            visit.click_link("Nattlinja").await?;
            visit.sees_heading("Nattlinja").await?;
            visit.click_link("Read this page in English").await?;
            visit.address_is("/en/hjelpetelefoner/nattlinja").await?;
            // This address says its language.
            visit.click_link("Nynorsk").await?;
            visit.address_is("/nn/hjelpetelefoner/nattlinja").await?;
            visit.sees_no_text("Read this page in English").await?;
            visit.open("/").await?;
            visit.sees_text("Read this page in English").await?;
            visit.address_is("/").await
        })
        .await?;
    for norwegian in [&["nb-NO", "en"] as &[&str], &["no"], &["de"]] {
        Visit::usual()
            .speaks(norwegian)
            .run(async |visit| {
                visit.open("/").await?;
                visit.has_card().await?;
                visit.sees_no_text("Read this page in English").await?;
                visit.sees_no_text("Les sida på nynorsk").await
            })
            .await?;
    }
    Ok(())
}

/// Issue 19, point 4.
#[tokio::test(flavor = "multi_thread")]
async fn the_front_door_opens_in_the_language_of_the_installation_and_bokmaal_is_one_press_away() -> Result {
    Visit::usual()
        .script("document.documentElement.dataset.first = 'nn';")
        .run(async |visit| {
            visit.open("/").await?;
            visit.address_is("/nn/").await?;
            visit.sees_heading("Finn hjelp når du er pårørande").await?;
            visit.click_link("Bokmål").await?;
            visit.address_is("/").await?;
            visit.sees_heading("Finn hjelp når du er pårørende").await?;
            // The link of a friend is what it is.
            visit.open("/hjelpetelefoner").await?;
            visit.sees_heading("Hjelpetelefoner").await?;
            visit.sees_text_in("nn", "Les sida på nynorsk").await
        })
        .await
}

/// Names, hosts, operators and addresses that stand on the page in a language that they are not in.
const SAID_WRONG: &str = "const names = ['Nødtelefonen 113', 'Nattlinja', 'Daglinja', 'Landslaget for eksempler', \
    'Pårørendesenteret i Eksempelvik', 'Avlastning i Eksempelfylket', 'Pårørendekafé i Eksempelvik', \
    'Samtalegruppe i Prøvedal', 'Den gamle gruppa', 'Foreningen Eksempel', 'Eksempelsykehuset', 'Storgata', \
    'Biblioteket']; \
    const texts = document.createTreeWalker(document.querySelector('#app'), NodeFilter.SHOW_TEXT), wrong = []; \
    while (texts.nextNode()) { \
        const { data, parentElement } = texts.currentNode; \
        const names_it = names.some((name) => data.trim() === name || (/^Storgata|^Biblioteket/.test(data.trim()) && data.includes(name))); \
        if (names_it && parentElement.closest('[lang]').lang !== 'nb') wrong.push(parentElement.outerHTML.slice(0, 120)); \
    } \
    return wrong";

#[tokio::test(flavor = "multi_thread")]
async fn names_and_addresses_say_that_they_are_norwegian_on_english_pages() -> Result {
    Visit::usual()
        .run(async |visit| {
            for page in [
                "/en",
                "/en/tjenester",
                "/en/tjenester/parorendesenteret-i-eksempelvik",
                "/en/tjenester/avlastning-i-eksempelfylket",
                "/en/kommune/9001",
                "/en/hjelpetelefoner",
                "/en/hjelpetelefoner/nattlinja",
                "/en/kalender",
                "/en/kalender?vis=maned&dato=2026-12-03",
                "/en/kalender/kafe-i-eksempelvik/2026-12-03",
                "/en/kalender/plakat?sted=9001",
                "/en/sok?q=group&sted=9001",
                "/en/tema/demens",
                "/en/min-liste?liste=h.nattlinja,t.parorendesenteret-i-eksempelvik,k.kafe-i-eksempelvik",
            ] {
                visit.open(page).await?;
                visit.has_all_data().await?;
                let wrong = visit.script(SAID_WRONG).await?;
                assert_eq!(wrong, serde_json::json!([]), "{page}");
            }
            Ok(())
        })
        .await
}
