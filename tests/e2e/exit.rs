//! Leaving in haste.

use naermest::address::host::Host;

use crate::failure::Result;
use crate::visit::{SATURDAY_EVENING, Visit};

/// What the press leaves behind, so that the way back shows nothing.
const MARK: &str = "naermest-left";

#[tokio::test(flavor = "multi_thread")]
async fn one_press_leaves_an_empty_page_in_place_of_this_one() -> Result {
    Visit::start(Host::Phone)
        .at(SATURDAY_EVENING)
        .may_store(MARK)
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            visit.sees_heading("Hjelpetelefoner").await?;
            let steps = visit.steps().await?;
            visit.click_link("Forlat siden").await?;
            visit.title_is("Ny fane").await?;
            visit.sees_no_text("Hjelpetelefoner").await?;
            assert_eq!(visit.steps().await?, steps, "no step may lead back to the page");
            Ok(())
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn escape_three_times_leaves_and_the_first_says_so() -> Result {
    Visit::start(Host::Phone)
        .at(SATURDAY_EVENING)
        .may_store(MARK)
        .run(async |visit| {
            visit.open("/").await?;
            visit.sees_heading("Finn hjelp når du er pårørende").await?;
            visit.press("Escape").await?;
            visit.sees_text("Trykk Esc to ganger til for å forlate siden.").await?;
            // Another key in between begins anew.
            visit.press("ArrowDown").await?;
            visit.sees_no_text("Trykk Esc to ganger til for å forlate siden.").await?;
            visit.press("Escape").await?;
            visit.press("Escape").await?;
            visit.press("Escape").await?;
            visit.title_is("Ny fane").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_way_back_shows_nothing_of_ours_until_it_is_opened_on_purpose() -> Result {
    Visit::usual()
        .may_store(MARK)
        .run(async |visit| {
            // Steps that are documents, and one within a document.
            visit.open("/om").await?;
            visit.open("/hjelpetelefoner").await?;
            visit.click_link("Nattlinja").await?;
            visit.sees_heading("Nattlinja").await?;
            visit.click_link("Forlat siden").await?;
            visit.title_is("Ny fane").await?;
            for _ in 0..2 {
                visit.back().await?;
                visit.title_is("Ny fane").await?;
                visit.sees_no_text("Nattlinja").await?;
                visit.sees_no_text("Om opplysningene").await?;
            }
            visit.open("/om").await?;
            visit.sees_heading("Om opplysningene").await?;
            visit.reload().await?;
            visit.sees_heading("Om opplysningene").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_escape_that_closes_a_list_is_no_wish_to_leave() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/").await?;
            visit.type_into("Hvor bor du?", "prøve").await?;
            visit.sees_offer("Prøvedal Eksempelfylket").await?;
            visit.press("Escape").await?;
            visit.sees_no_text("Trykk Esc to ganger til").await?;
            visit.press("Escape").await?;
            visit.sees_text("Trykk Esc to ganger til for å forlate siden.").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_display_and_a_frame_have_no_such_button() -> Result {
    for host in [Host::Kiosk, Host::Embed] {
        Visit::start(host)
            .at(SATURDAY_EVENING)
            .run(async |visit| {
                visit.open("/").await?;
                visit.has_card().await?;
                visit.sees_no_text("Forlat siden").await
            })
            .await?;
    }
    Ok(())
}
