//! What the app says of who can use it, and how to complain.

use naermest::address::host::Host;

use crate::failure::Result;
use crate::visit::{SATURDAY_EVENING, Visit};

/// Issue 19, point 11.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_met_and_how_to_complain_is_told_in_every_language() -> Result {
    Visit::start(Host::Phone)
        .at(SATURDAY_EVENING)
        .run(async |visit| {
            for (from, link, heading, met, authority) in [
                (
                    "/om",
                    "Tilgjengelighet",
                    "Tilgjengelighet",
                    "Oppfylt",
                    "Hjelper det ikke, kan du si fra til Uutilsynet.",
                ),
                (
                    "/nn/om",
                    "Tilgjenge",
                    "Tilgjenge",
                    "Oppfylt",
                    "Hjelper det ikkje, kan du seie frå til Uutilsynet.",
                ),
                (
                    "/en/om",
                    "Accessibility",
                    "Accessibility",
                    "Met",
                    "If that does not help, you can tell the authority, Uutilsynet.",
                ),
            ] {
                visit.open(from).await?;
                visit.click_link(link).await?;
                visit.sees_heading(heading).await?;
                visit.sees_text(authority).await?;
                visit.sees_text(met).await?;
                visit.is_accessible().await?;
                visit.resize(320, 640).await?;
                visit.nothing_overflows().await?;
                visit.resize(360, 740).await?;
            }
            Ok(())
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_read_without_scripts() -> Result {
    Visit::usual()
        .without_scripts()
        .run(async |visit| {
            visit.open("/tilgjengelighet").await?;
            visit.sees_heading("Tilgjengelighet").await?;
            visit.sees_text("Bilder har tekst").await?;
            visit.sees_no_text("Tekststørrelse og kontrast").await
        })
        .await
}
