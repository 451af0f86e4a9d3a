//! What a reader chooses of the page itself: letters, contrast, and whether the device remembers it.

use naermest::address::host::Host;

use crate::failure::{Failure, Result};
use crate::visit::Visit;

const PANEL: &str = "Tekststørrelse og kontrast";
const KEEP: &str = "Husk dette og språket på denne enheten";

/// How large letters are, in pixels, and which contrast was chosen.
async fn looks(visit: &Visit, letters: &str, contrast: &str) -> Result {
    let seen = visit
        .script("const { fontSize } = getComputedStyle(document.documentElement); return `${fontSize} ${document.documentElement.dataset.contrast ?? ''}`")
        .await?;
    let wished = format!("{letters} {contrast}");
    if seen == wished { Ok(()) } else { Err(Failure::new(format!("{seen} instead of {wished}"))) }
}

/// Issue 19, point 12.
#[tokio::test(flavor = "multi_thread")]
async fn larger_letters_and_more_contrast_hold_and_nothing_is_kept_before_it_is_asked() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            visit.has_card().await?;
            visit.click_button(PANEL).await?;
            visit.tick("Størst").await?;
            visit.tick("Sterk").await?;
            looks(visit, "24px", "more").await?;
            visit.has_strong_contrast().await?;
            visit.nothing_overflows().await?;
            visit.click_link("Nattlinja").await?;
            visit.sees_heading("Nattlinja").await?;
            looks(visit, "24px", "more").await?;
            // Another language is another document.
            visit.click_link("English").await?;
            visit.address_is("/en/hjelpetelefoner/nattlinja").await?;
            visit.sees_text("Somebody to talk to at night.").await?;
            looks(visit, "24px", "more").await?;
            visit.reload().await?;
            visit.sees_text("Somebody to talk to at night.").await?;
            looks(visit, "16px", "").await
        })
        .await
}

/// Issue 19, points 4 and 12.
#[tokio::test(flavor = "multi_thread")]
async fn a_device_remembers_size_contrast_and_language_until_it_is_to_forget() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/en/hjelpetelefoner").await?;
            visit.has_card().await?;
            visit.click_button("Text size and contrast").await?;
            visit.tick("Large").await?;
            visit.tick("Remember this and the language on this device").await?;
            visit.open("/").await?;
            visit.address_is("/en/").await?;
            visit.sees_heading("Find help when someone close to you needs care").await?;
            looks(visit, "20px", "").await?;
            // A choice that is kept follows the reader.
            visit.click_link("Bokmål").await?;
            visit.address_is("/").await?;
            visit.open("/").await?;
            visit.address_is("/").await?;
            visit.sees_heading("Finn hjelp når du er pårørende").await?;
            visit.click_button(PANEL).await?;
            visit.tick(KEEP).await?;
            looks(visit, "20px", "").await?;
            visit.reload().await?;
            visit.sees_heading("Finn hjelp når du er pårørende").await?;
            looks(visit, "16px", "").await
        })
        .await
}

/// Issue 19, point 12.
#[tokio::test(flavor = "multi_thread")]
async fn strong_contrast_is_strong_on_every_kind_of_page_in_both_colours() -> Result {
    const PAGES: [&str; 7] = [
        "/",
        "/kommune/9001",
        "/hjelpetelefoner/nattlinja",
        "/kalender?vis=maned",
        "/kart",
        "/sok?q=selvmord",
        "/guide",
    ];
    const STRONG: &str = "document.documentElement.dataset.contrast = 'more'";
    for is_dark in [false, true] {
        let visit = if is_dark { Visit::usual().dark() } else { Visit::usual() };
        visit
            .run(async |visit| {
                let mut faults = Vec::new();
                for page in PAGES {
                    visit.open(page).await?;
                    visit.has_all_data().await?;
                    visit.script(STRONG).await?;
                    faults.extend(visit.has_strong_contrast().await.err().map(|fault| fault.to_string()));
                }
                if faults.is_empty() { Ok(()) } else { Err(Failure::new(faults.join("\n"))) }
            })
            .await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_display_and_a_frame_remember_nothing() -> Result {
    Visit::start(Host::Kiosk)
        .fixture()
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            visit.has_card().await?;
            visit.click_button(PANEL).await?;
            visit.sees_no_text(KEEP).await?;
            visit.tick("Stor").await?;
            looks(visit, "25px", "").await
        })
        .await?;
    // The page around it has its own.
    Visit::start(Host::Embed)
        .fixture()
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            visit.has_card().await?;
            visit.sees_no_text(PANEL).await
        })
        .await
}
