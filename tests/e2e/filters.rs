//! What a list is narrowed by on a phone: a sheet over the page.

use crate::failure::Result;
use crate::visit::Visit;

#[tokio::test(flavor = "multi_thread")]
async fn the_filters_are_a_sheet_that_every_way_out_closes() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/").await?;
            visit.click_link("Tilbud i kommunen din").await?;
            visit.sees_status("3 tilbud").await?;
            visit.click_button("Filter").await?;
            visit.sees_text("Velg hva du vil se").await?;
            visit.is_accessible().await?;
            visit.choose("Tema", "Psykisk helse").await?;
            visit.address_is("/tjenester?tema=psykisk-helse").await?;
            // Escape, which is not counted towards leaving.
            visit.press("Escape").await?;
            visit.sees_no_text("Velg hva du vil se").await?;
            visit.sees_no_text("Trykk Esc to ganger til").await?;
            visit.focus_is_on("Filter (1)").await?;
            visit.address_is("/tjenester?tema=psykisk-helse").await?;
            // The way back; what was chosen stays.
            visit.click_button("Filter (1)").await?;
            visit.choose("Tema", "Uansett tema").await?;
            visit.address_is("/tjenester").await?;
            visit.back().await?;
            visit.focus_is_on("Filter").await?;
            visit.sees_no_text("Velg hva du vil se").await?;
            visit.address_is("/tjenester").await?;
            visit.sees_status("3 tilbud").await?;
            // A press beside it.
            visit.click_button("Filter").await?;
            visit.sees_text("Velg hva du vil se").await?;
            let press = "document.elementFromPoint(180, 20).dispatchEvent(new MouseEvent('click', { bubbles: true }))";
            visit.script(press).await?;
            visit.focus_is_on("Filter").await?;
            // It says what one will see.
            visit.click_button("Filter").await?;
            visit.choose("Tema", "Psykisk helse").await?;
            visit.click_button("Vis 1 tilbud").await?;
            visit.focus_is_on("Filter (1)").await?;
            visit.sees_status("1 tilbud").await?;
            visit.back().await?;
            visit.address_is("/").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_leads_past_the_filters() -> Result {
    Visit::usual()
        .size(1280, 800)
        .run(async |visit| {
            visit.open("/tjenester").await?;
            visit.has_all_data().await?;
            visit.script("document.querySelector('.filters .ds-skip-link').focus()").await?;
            visit.press("Enter").await?;
            visit.focus_is_at("results").await
        })
        .await
}
