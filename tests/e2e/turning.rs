//! How long it takes to turn a month in the calendar until it stands on the screen.
//!
//! A measurement, not a test: `./dev bench` runs it and keeps the figures in `target/bench/turning.json`.

use std::time::Duration;

use crate::failure::Result;
use crate::speed::{figures, keep, plan, watch};

/// Turned so often, there and back.
const TURNS: usize = 10;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "a measurement; ./dev bench runs it"]
async fn a_month_with_2000_meetings_costs_less_than_50_ms() -> Result {
    let mut all = Vec::new();
    for (dataset, is_large, size) in [
        ("shipped, 360 px", false, (360, 740)),
        ("2,100 meetings, 360 px", true, (360, 740)),
        ("2,100 meetings, 1440 px", true, (1440, 900)),
    ] {
        plan(is_large)
            .size(size.0, size.1)
            .run(async |visit| {
                visit.open("/kalender?vis=maned").await?;
                visit.sees_text("November 2026").await?;
                watch(visit, "click", ".period a").await?;
                for _ in 0..TURNS {
                    for (way, month) in [("Neste måned", "Desember 2026"), ("Forrige måned", "November 2026")]
                    {
                        visit.click_link(way).await?;
                        visit.sees_text(month).await?;
                        // What waits for rest, such as the address, is done before the next.
                        tokio::time::sleep(Duration::from_millis(600)).await;
                    }
                }
                all.push(figures(visit, dataset).await?);
                Ok(())
            })
            .await?;
    }
    keep("turning", &all)
}
