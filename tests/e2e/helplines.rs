//! The list of helplines: first those that answer now.

use crate::failure::Result;
use crate::visit::Visit;

#[tokio::test(flavor = "multi_thread")]
async fn helplines_stand_in_the_order_in_which_they_help() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            visit.sees_heading("Hjelpetelefoner").await?;
            visit.sees_status("3 hjelpetelefoner").await?;
            visit.sees_cards(&["nodtelefonen", "nattlinja", "daglinja"]).await?;
            for group in ["Når det haster", "Åpent nå", "Stengt nå"] {
                visit.sees_text(group).await?;
            }
            visit.sees_open_badge("nodtelefonen", "open").await?;
            visit.sees_open_badge("nattlinja", "open").await?;
            visit.sees_open_badge("nattlinja", "unknown").await?;
            visit.sees_open_badge("daglinja", "closed").await?;
            visit.sees_text("Åpner mandag kl. 09.00").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn helplines_are_narrowed_by_choices_that_stand_in_the_address() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/hjelpetelefoner").await?;
            visit.click_button("Filter").await?;
            visit.tick("Bare åpne nå").await?;
            visit.address_is("/hjelpetelefoner?aapen=1").await?;
            visit.sees_status("2 hjelpetelefoner").await?;
            visit.sees_no_card("daglinja").await?;
            visit.choose("Tema", "Rus").await?;
            visit.address_is("/hjelpetelefoner?tema=rus&aapen=1").await?;
            visit.sees_cards(&["nattlinja"]).await?;
            // The chat has no hours, so nobody is known to answer there now.
            visit.click_button("Kontaktmåte").await?;
            visit.sees_box("Kontaktmåte", "Chat 0", "disabled").await?;
            visit.sees_box("Kontaktmåte", "Telefon 1", "free").await?;
            visit.tick("Bare åpne nå").await?;
            visit.choose("Kontaktmåte", "Chat").await?;
            visit.address_is("/hjelpetelefoner?tema=rus&kanal=chat").await?;
            visit.sees_cards(&["nattlinja"]).await?;
            visit.reload().await?;
            visit.sees_cards(&["nattlinja"]).await?;
            visit.open("/hjelpetelefoner?anonym=1").await?;
            visit.sees_cards(&["nattlinja"]).await
        })
        .await
}
