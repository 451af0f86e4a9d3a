//! Into one's own calendar: files, feeds, and the month on paper.

use naermest::address::host::Host;

use crate::failure::Result;
use crate::visit::{SATURDAY_EVENING, Visit};

/// Keeps the file that the page hands over, instead of a folder of downloads.
#[tokio::test(flavor = "multi_thread")]
async fn a_meeting_goes_into_ones_own_calendar() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/kalender/kafe-i-eksempelvik/2026-12-03").await?;
            visit.sees_text("første onsdag i måneden, ikke juli, til 31. desember 2027").await?;
            visit.click_button("Bare denne datoen").await?;
            visit.sees_text("Fila er lastet ned.").await?;
            let file = visit.downloaded("kafe-i-eksempelvik-2026-12-03.ics").await?;
            assert!(file.contains("\r\nUID:kafe-i-eksempelvik-20261202@naermest\r\n"), "{file}");
            assert!(file.contains("\r\nDTSTART;TZID=Europe/Oslo:20261203T170000\r\n"), "{file}");
            assert!(!file.contains("VALARM"), "{file}");

            visit.tick("Minn meg på det dagen før").await?;
            visit.click_button("Alle datoene").await?;
            visit.sees_text("Fila er lastet ned.").await?;
            let file = visit.downloaded("kafe-i-eksempelvik.ics").await?;
            for line in [
                "UID:kafe-i-eksempelvik-20261216",
                "TRIGGER:-P1D",
                "STATUS:CANCELLED",
                "DTSTAMP:20260820T000000Z",
            ] {
                assert!(file.contains(line), "{line} is not in\n{file}");
            }
            visit.is_accessible().await
        })
        .await
}

/// Issue 13, point 12.
#[tokio::test(flavor = "multi_thread")]
async fn a_browser_inside_an_app_gets_a_link_to_a_file_that_exists() -> Result {
    for agent in [
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 [FBAN/FBIOS;FBAV/480.0]",
        "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36 Instagram 340.0",
    ] {
        Visit::usual()
            .run(async |visit| {
                visit.calls_itself(agent).await?;
                visit.open("/kalender/kafe-i-eksempelvik/2026-12-03").await?;
                visit.sees_text("Nettleseren i denne appen kan ikke lagre filer.").await?;
                visit.sees_no_text("Bare denne datoen").await?;
                let links = visit.links().await?;
                let file = "/feeds/serie-kafe-i-eksempelvik.ics";
                assert!(links.iter().any(|link| link.ends_with(file)), "{links:?}");
                Ok(())
            })
            .await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_feed_says_that_it_is_empty() -> Result {
    const SAID: &str = "Akkurat nå er denne kalenderen tom";
    Visit::usual()
        .run(async |visit| {
            visit.open("/abonner?sted=9101").await?;
            visit.sees_text(SAID).await?;
            visit.open("/abonner?sted=9001").await?;
            visit.sees_heading("Få møtene i Eksempelvik i din egen kalender").await?;
            visit.sees_no_text(SAID).await
        })
        .await
}

/// Issue 13, point 22.
#[tokio::test(flavor = "multi_thread")]
async fn the_sheet_begins_with_the_month_to_come_and_has_only_what_a_host_announced() -> Result {
    Visit::start(Host::Phone)
        .fixture()
        .at("2026-11-26T12:00")
        .run(async |visit| {
            visit.open("/kalender/plakat").await?;
            visit.sees_text("Møteplasser i hele landet – desember 2026").await?;
            visit.open("/kalender/plakat?sted=9001").await?;
            visit.sees_text("Møteplasser i Eksempelvik – desember 2026").await?;
            for text in ["Uten sikre datoer", "Samtalegruppe i Prøvedal (Prøvedal kommune, gruppe@example.no)", "/kalender?sted=9001"] {
                visit.sees_text(text).await?;
            }
            let days = "return [...document.querySelectorAll('.poster-date strong')].map((day) => day.innerText).join()";
            assert_eq!(visit.script(days).await?, "3,16");
            let numbers = "return [...document.querySelectorAll('.poster-lines strong')].map((one) => one.innerText)";
            let numbers = visit.script(numbers).await?;
            let numbers: Vec<&str> = numbers.as_array().unwrap().iter().filter_map(|one| one.as_str()).collect();
            let once: std::collections::BTreeSet<&str> = numbers.iter().copied().collect();
            assert_eq!(once.len(), numbers.len(), "{numbers:?}");
            visit.click_link("Forrige måned").await?;
            visit.sees_text("Møteplasser i Eksempelvik – november 2026").await?;
            visit.sees_text("Avlyst").await?;
            visit.nothing_overflows().await?;
            visit.is_accessible().await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_display_offers_no_files() -> Result {
    Visit::start(Host::Kiosk)
        .fixture()
        .at(SATURDAY_EVENING)
        .run(async |visit| {
            visit.open("/kalender/kafe-i-eksempelvik/2026-12-03").await?;
            visit.sees_heading("Pårørendekafé i Eksempelvik").await?;
            visit.sees_no_text("Legg i kalenderen din").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_calendar_can_be_followed() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/kalender?sted=9001&for=sosken").await?;
            visit.click_link("Få møtene i din egen kalender").await?;
            visit.address_is("/abonner?sted=9001&for=sosken").await?;
            visit.sees_heading("Få møtene i Eksempelvik i din egen kalender").await?;
            for text in ["For hvem: Søsken", "iPhone og iPad", "Thunderbird", "Skann med mobilen"] {
                visit.sees_text(text).await?;
            }
            let links = visit.links().await?;
            let feed = links.iter().find(|link| link.starts_with("webcal:")).expect("a feed");
            assert!(feed.ends_with("/feeds/kommune-9001-sosken.ics"), "{feed}");
            visit.nothing_overflows().await?;
            visit.is_accessible().await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_month_goes_on_one_sheet_with_whom_to_call() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/kalender/plakat?sted=9001&dato=2026-12-01").await?;
            for text in [
                "Møteplasser i Eksempelvik – desember 2026",
                "Flyttet fra onsdag 2. desember",
                "Noen å snakke med",
                "Nattlinja",
                "22 33 44 55",
                "Laget 21. november 2026",
                "Se siste nytt: skann koden.",
            ] {
                visit.sees_text(text).await?;
            }
            let doubted = "return [...document.querySelectorAll('.poster-lines li:has(em)')].map((one) => one.innerText)";
            let doubted = visit.script(doubted).await?.to_string();
            assert!(doubted.contains("Daglinja") && doubted.contains("ikke bekreftet"), "{doubted}");
            assert!(!doubted.contains("Nattlinja"), "{doubted}");
            visit.is_accessible().await
        })
        .await
}
