//! The calendar as a list of series.

use naermest::address::host::Host;

use crate::failure::Result;
use crate::visit::Visit;

#[tokio::test(flavor = "multi_thread")]
async fn each_series_stands_once_and_says_what_for_whom_when_and_how_sure_that_is() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/kalender").await?;
            visit.sees_heading("Møteplasser").await?;
            visit.sees_status("2 møteplasser framover").await?;
            visit.sees_cards(&["gruppe-i-provedal", "kafe-i-eksempelvik", "gammel-gruppe"]).await?;
            for text in [
                // Its source has no date: the rhythm, not a row of dates.
                "Annenhver torsdag (partallsuker), neste trolig 26. november",
                "Kaffe og prat for pårørende.",
                "Torsdag 3. desember 2026, kl. 17.00–19.00",
                "Flyttet fra onsdag 2. desember 2026",
                "Onsdag 16. desember 2026, kl. 18.00–20.00",
                "Biblioteket, Eksempelvik",
                "Uten kjente datoer",
            ] {
                visit.sees_text(text).await?;
            }
            visit.sees_time("2026-11-26").await?;
            visit.sees_time("2026-12-03T17:00").await?;
            visit.sees_no_text("10. desember").await?;
            visit.nothing_overflows().await?;
            visit.is_accessible().await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn months_are_turned_in_the_list_and_what_is_over_is_folded() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/kalender").await?;
            visit.sees_no_text("Torsdag 12. november 2026").await?;
            visit.script("document.querySelector('.results details.over > summary').click()").await?;
            visit.sees_text("Torsdag 12. november 2026").await?;
            visit.sees_text("Avlyst").await?;
            visit.click_link("Neste måned").await?;
            visit.address_is("/kalender?dato=2026-12-01").await?;
            visit.sees_status("2 møteplasser i desember 2026").await?;
            visit.sees_no_text("Onsdag 6. januar 2027").await?;
            visit.click_link("Forrige måned").await?;
            visit.address_is("/kalender?dato=2026-11-01").await?;
            visit.sees_status("1 møteplass i november 2026").await?;
            visit.click_link("I dag").await?;
            visit.address_is("/kalender").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_near_and_what_is_digital_are_choices() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/kalender?sted=9101").await?;
            visit.sees_status("Ingen møteplasser framover").await?;
            visit.click_button("I nærheten").await?;
            visit.address_is("/kalender?sted=9101&hvor=naer").await?;
            visit.click_button("Digitalt").await?;
            visit.address_is("/kalender?sted=9101&hvor=naer,digitalt").await?;
            // Without a place nothing is near.
            visit.open("/kalender").await?;
            visit.sees_text("Digitalt").await?;
            visit.sees_no_text("I nærheten").await
        })
        .await
}

/// Issue 13, point 14.
#[tokio::test(flavor = "multi_thread")]
async fn while_a_year_is_typed_the_calendar_stays() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/kalender?vis=maned").await?;
            visit.sees_status("3 møter i november 2026").await?;
            let typed = |date: &str| {
                format!(
                    "const box = document.getElementById('dato'); box.value = '{date}'; box.dispatchEvent(new Event('change', {{ bubbles: true }})); return [box.min, box.max]"
                )
            };
            for date in ["0002-12-05", "0020-12-05", "0202-12-05", "2199-12-05"] {
                let bounds = visit.script(&typed(date)).await?.to_string();
                assert_eq!(bounds, "[\"2026-10-01\",\"2028-05-01\"]");
                visit.sees_text("November 2026").await?;
                visit.address_is("/kalender?vis=maned").await?;
            }
            visit.script(&typed("2026-12-05")).await?;
            visit.address_is("/kalender?vis=maned&dato=2026-12-05").await
        })
        .await
}

/// Issue 13, point 13: marks and the focus in it stay.
#[tokio::test(flavor = "multi_thread")]
async fn a_week_stays_when_the_minute_changes_and_says_the_new_day_after_midnight() -> Result {
    Visit::start(Host::Phone)
        .fixture()
        .at("2026-11-25T10:59:50")
        .run(async |visit| {
            visit.open("/kalender?vis=uke").await?;
            visit.sees_text("Uke 48").await?;
            let mark =
                "const link = document.querySelector('.week-day h3 a'); link.focus(); link.marked = true";
            visit.script(mark).await?;
            visit.clock_reaches("2026-11-25T11:00:02+01:00").await?;
            let is_kept = visit.script("return document.activeElement.marked === true").await?;
            assert_eq!(is_kept, true);
            Ok(())
        })
        .await?;
    Visit::start(Host::Phone)
        .fixture()
        .at("2026-11-26T23:59:50")
        .run(async |visit| {
            let today = "return document.querySelector('[aria-current=date] time').dateTime";
            visit.open("/kalender?vis=uke").await?;
            visit.sees_text("Uke 48").await?;
            assert_eq!(visit.script(today).await?, "2026-11-26");
            visit.clock_reaches("2026-11-27T00:00:02+01:00").await?;
            assert_eq!(visit.script(today).await?, "2026-11-27");
            Ok(())
        })
        .await?;
    for (page, gone, next) in [
        ("/kalender", "neste trolig 26. november", "neste trolig 10. desember"),
        ("/kalender/gruppe-i-provedal", "Torsdag 26. november 2026", "Torsdag 10. desember 2026"),
        ("/kommune/9002", "26. november", "10. desember"),
    ] {
        Visit::start(Host::Phone)
            .fixture()
            .at("2026-11-26T23:59:50")
            .run(async |visit| {
                visit.open(page).await?;
                visit.sees_text(gone).await?;
                visit.clock_reaches("2026-11-27T00:00:02+01:00").await?;
                visit.sees_no_text(gone).await?;
                visit.sees_text(next).await
            })
            .await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn meetings_are_narrowed_by_choices_that_stand_in_the_address() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/kalender?sted=9101").await?;
            visit.sees_heading("Møteplasser i Nabostad").await?;
            visit.sees_status("Ingen møteplasser framover").await?;
            visit.click_button("Bytt sted").await?;
            visit.sees_heading("Møteplasser").await?;
            visit.click_button("Filter").await?;
            visit.choose("Tema", "Sorg").await?;
            visit.address_is("/kalender?tema=sorg").await?;
            visit.sees_cards(&["gammel-gruppe"]).await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cancelled_meeting_stays_and_says_so() -> Result {
    Visit::start(Host::Phone)
        .fixture()
        .at("2026-11-03T12:00")
        .run(async |visit| {
            visit.open("/kalender?tema=generelt").await?;
            visit.sees_text("Onsdag 4. november 2026").await?;
            visit.sees_text("Avlyst").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn words_lead_from_the_calendar_to_their_answer_with_the_place() -> Result {
    const WORDS: &str = "Hva trenger du hjelp til?";
    Visit::usual()
        .run(async |visit| {
            visit.open("/kalender?sted=9001&q=avlastning").await?;
            visit.field_says(WORDS, "avlastning").await?;
            visit.type_into(WORDS, "demens").await?;
            visit.press("Enter").await?;
            visit.address_is("/sok?sted=9001&q=demens").await
        })
        .await
}
