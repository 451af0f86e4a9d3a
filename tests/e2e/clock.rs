//! Open now, to the minute, on any device and in the nights in which the clocks change.

use naermest::address::host::Host;

use crate::failure::Result;
use crate::visit::{Visit, invented};

const UNTIL_HALF_PAST: &str = "til-halv-tre";
const FROM_HALF_PAST: &str = "fra-halv-tre";
const UNTIL_THREE: &str = "til-tre";
const FROM_TWO: &str = "fra-to";

fn night_lines() -> String {
    invented(&[
        (UNTIL_HALF_PAST, "22:00", "02:30"),
        (FROM_HALF_PAST, "02:30", "04:00"),
        (UNTIL_THREE, "22:00", "03:00"),
        (FROM_TWO, "02:00", "06:00"),
    ])
}

/// The lines that are open are these, and no others.
async fn only_open(visit: &Visit, open: &[&str]) -> Result {
    for line in [UNTIL_HALF_PAST, FROM_HALF_PAST, UNTIL_THREE, FROM_TWO] {
        let state = if open.contains(&line) { "open" } else { "closed" };
        visit.sees_open_badge(line, state).await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_badge_changes_by_itself_when_the_minute_comes() -> Result {
    Visit::start(Host::Phone)
        .fixture()
        .at("2026-11-23T08:59:54")
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            visit.sees_open_badge("daglinja", "closed").await?;
            visit.sees_text("Åpner kl. 09.00").await?;
            visit.sees_open_badge("daglinja", "open").await?;
            visit.sees_text("Åpent nå til kl. 15.00").await?;
            // The group that it stands in changes with it.
            visit.sees_cards(&["nodtelefonen", "daglinja", "nattlinja"]).await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn closing_time_itself_is_closed() -> Result {
    Visit::start(Host::Phone)
        .fixture()
        .at("2026-11-23T14:59:54")
        .run(async |visit| {
            visit.open("/hjelpetelefoner/daglinja").await?;
            visit.sees_open_badge("daglinja", "open").await?;
            visit.sees_open_badge("daglinja", "closed").await?;
            visit.sees_text("Åpner mandag 30. november 2026 kl. 09.00").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_device_in_another_time_zone_shows_norwegian_time() -> Result {
    for zone in ["America/Los_Angeles", "Pacific/Kiritimati"] {
        Visit::start(Host::Phone)
            .fixture()
            .at("2026-11-23T10:00")
            .device_zone(zone)
            .run(async |visit| {
                visit.open("/hjelpetelefoner").await?;
                visit.sees_open_badge("daglinja", "open").await?;
                visit.sees_text("Åpent nå til kl. 15.00").await?;
                visit.sees_text("Åpner kl. 18.30").await?;
                visit.open("/kommune/9001").await?;
                visit.sees_text("Torsdag 26. november 2026").await
            })
            .await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn in_the_hour_that_comes_twice_nothing_is_open_that_has_closed() -> Result {
    for (name, wall, open) in [
        ("autumn-1", "2026-10-25T02:15+02:00", &[UNTIL_HALF_PAST, UNTIL_THREE, FROM_TWO][..]),
        ("autumn-2", "2026-10-25T02:45+02:00", &[FROM_HALF_PAST, UNTIL_THREE, FROM_TWO]),
        ("autumn-3", "2026-10-25T02:15+01:00", &[FROM_HALF_PAST, UNTIL_THREE, FROM_TWO]),
        ("autumn-4", "2026-10-25T03:00+01:00", &[FROM_HALF_PAST, FROM_TWO]),
    ] {
        Visit::start(Host::Phone)
            .helplines(name, &night_lines())
            .at(wall)
            .run(async |visit| {
                visit.open("/hjelpetelefoner").await?;
                only_open(visit, open).await
            })
            .await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn when_the_hour_begins_again_nothing_changes() -> Result {
    Visit::start(Host::Phone)
        .helplines("autumn-5", &night_lines())
        .at("2026-10-25T02:59:54+02:00")
        .run(async |visit| {
            let open = [FROM_HALF_PAST, UNTIL_THREE, FROM_TWO];
            visit.open("/hjelpetelefoner").await?;
            only_open(visit, &open).await?;
            visit.clock_reaches("2026-10-25T02:00:02+01:00").await?;
            only_open(visit, &open).await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn in_the_night_that_lacks_an_hour_what_would_close_in_it_closes() -> Result {
    Visit::start(Host::Phone)
        .helplines("spring", &night_lines())
        .at("2027-03-28T01:59:54")
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            only_open(visit, &[UNTIL_HALF_PAST, UNTIL_THREE]).await?;
            visit.clock_reaches("2027-03-28T03:00:02+02:00").await?;
            only_open(visit, &[FROM_HALF_PAST, FROM_TWO]).await
        })
        .await
}
