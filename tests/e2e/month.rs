//! The calendar as a month and as a week.

use crate::driver::Engine;
use crate::engines::in_every_engine;
use crate::failure::Result;
use crate::visit::Visit;

in_every_engine! {
    the_arrows_lead_through_the_month_and_the_list_follows
    the_month_is_one_stop_and_enter_or_space_chooses_a_day
}

async fn the_arrows_lead_through_the_month_and_the_list_follows(engine: Engine) -> Result {
    Visit::usual()
        .engine(engine)
        .size(1200, 900)
        .run(async |visit| {
            visit.open("/kalender?vis=maned&dato=2026-11-24").await?;
            visit.sees_status("3 møter i november 2026").await?;
            visit.sees_text("Vi kjenner ikke til noen møter denne dagen.").await?;
            visit.tab_to("tirsdag 24. november").await?;
            for (keys, day, date) in [
                ("ArrowRight", "onsdag 25. november", "2026-11-25"),
                ("ArrowRight", "torsdag 26. november, ett møte", "2026-11-26"),
                ("ArrowUp", "torsdag 19. november", "2026-11-19"),
                ("Home", "mandag 16. november", "2026-11-16"),
                ("End", "søndag 22. november", "2026-11-22"),
                ("Control+Home", "søndag 1. november", "2026-11-01"),
                ("Control+End", "mandag 30. november", "2026-11-30"),
                ("ArrowDown", "mandag 7. desember", "2026-12-07"),
                ("ArrowLeft", "søndag 6. desember", "2026-12-06"),
                ("PageUp", "fredag 6. november", "2026-11-06"),
                ("Shift+PageDown", "lørdag 6. november", "2027-11-06"),
                ("PageDown", "mandag 6. desember", "2027-12-06"),
            ] {
                visit.press(keys).await?;
                visit.focus_is_on(day).await?;
                visit.address_is(&*format!("/kalender?vis=maned&dato={date}")).await?;
            }
            visit.sees_status("1 møte i desember 2027").await?;
            visit.is_accessible().await
        })
        .await
}

async fn the_month_is_one_stop_and_enter_or_space_chooses_a_day(engine: Engine) -> Result {
    Visit::usual()
        .engine(engine)
        .size(1200, 900)
        .run(async |visit| {
            visit.open("/kalender?vis=maned&dato=2026-11-25").await?;
            visit.tab_to("onsdag 25. november").await?;
            visit.press("ArrowRight").await?;
            visit.focus_is_on("torsdag 26. november, ett møte").await?;
            visit.sees_card("gruppe-i-provedal").await?;
            // Tab leads out of the grid, and back to the day that was left.
            visit.press("Tab").await?;
            visit.focus_is_on("Samtalegruppe i Prøvedal").await?;
            visit.press("Shift+Tab").await?;
            visit.focus_is_on("torsdag 26. november, ett møte").await?;
            visit.sees_stops("[data-day]", 1).await?;
            // A screen reader may set the focus on any day.
            for (key, day, heading) in [
                ("Space", "2026-11-10", "Tirsdag 10. november 2026"),
                ("Enter", "2026-11-12", "Torsdag 12. november 2026"),
            ] {
                visit.script(&format!("document.querySelector('[data-day=\"{day}\"]').focus()")).await?;
                visit.press(key).await?;
                visit.address_is(&*format!("/kalender?vis=maned&dato={day}")).await?;
                visit.sees_text(heading).await?;
                visit.sees_stops("[data-day]", 1).await?;
            }
            Ok(())
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_phone_the_list_below_follows_the_day_that_is_touched() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/kalender").await?;
            visit.click_link("Måned").await?;
            visit.address_is("/kalender?vis=maned").await?;
            visit.sees_text("November 2026").await?;
            visit.click_button("torsdag 26. november, ett møte").await?;
            visit.sees_text("Torsdag 26. november 2026").await?;
            visit.sees_card("gruppe-i-provedal").await?;
            visit.click_link("Neste måned").await?;
            visit.address_is("/kalender?vis=maned&dato=2026-12-26").await?;
            visit.sees_status("3 møter i desember 2026").await?;
            visit.sees_text("2. juledag").await?;
            visit.click_link("I dag").await?;
            visit.address_is("/kalender?vis=maned").await?;
            visit.nothing_overflows().await?;
            visit.is_accessible().await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_week_has_its_number_its_days_and_its_holidays() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/kalender?vis=uke&dato=2027-01-01").await?;
            for text in ["Uke 53", "Ingen møter i uke 53", "Mandag 28. desember 2026", "1. nyttårsdag"] {
                visit.sees_text(text).await?;
            }
            visit.click_link("Forrige uke").await?;
            visit.address_is("/kalender?vis=uke&dato=2026-12-25").await?;
            visit.sees_text("Uke 52").await?;
            // Nothing is expected on Christmas Eve.
            visit.sees_text("Ingen møter i uke 52").await?;
            visit.open("/kalender?vis=uke&dato=2026-12-10").await?;
            visit.sees_card("gruppe-i-provedal").await?;
            visit.is_accessible().await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_confirmed_and_who_arranges_can_be_chosen() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/kalender?vis=maned&bekreftet=1").await?;
            // The date that was called off.
            visit.sees_status("1 møte i november 2026").await?;
            visit.open("/kalender?vis=maned").await?;
            visit.choose("Arrangør", "Prøvedal kommune (2)").await?;
            visit.sees_status("2 møter i november 2026").await?;
            visit.address_is("/kalender?arr=Pr%C3%B8vedal+kommune&vis=maned").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_in_another_time_zone_is_told_that_times_are_norwegian() -> Result {
    const SAID: &str = "Klokkeslettene er norsk tid.";
    for (zone, is_told) in [("America/New_York", true), ("Europe/Oslo", false), ("Europe/Stockholm", false)] {
        Visit::usual()
            .device_zone(zone)
            .run(async |visit| {
                visit.open("/kalender/kafe-i-eksempelvik/2026-12-03").await?;
                visit.sees_text("kl. 17.00–19.00").await?;
                if is_told { visit.sees_text(SAID).await } else { visit.sees_no_text(SAID).await }
            })
            .await?;
    }
    Ok(())
}
