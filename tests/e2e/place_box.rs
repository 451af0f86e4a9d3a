//! The box in which one says where one lives, on the real places.

use naermest::host::Host;

use crate::failure::Result;
use crate::visit::{SATURDAY_EVENING, Visit};

const BOX: &str = "Hvor bor du?";

#[tokio::test(flavor = "multi_thread")]
async fn a_place_is_found_by_any_of_its_names_and_by_its_postcode() -> Result {
    Visit::start(Host::Phone)
        .run(async |visit| {
            visit.open("/").await?;
            for (typed, offer) in [
                ("volda", "Volda Møre og Romsdal"),
                ("VOLDA", "Volda Møre og Romsdal"),
                ("porsaŋgu", "Porsanger – Porsáŋgu – Porsanki Finnmark"),
                ("Porsáŋgu", "Porsanger – Porsáŋgu – Porsanki Finnmark"),
                ("porsangu", "Porsanger – Porsáŋgu – Porsanki Finnmark"),
                ("6103", "6103 Volda Volda, Møre og Romsdal"),
                ("frei", "Frei Kristiansund, Møre og Romsdal"),
                ("oslo", "Oslo Oslo"),
                ("tromso", "Tromsø Troms"),
            ] {
                visit.type_into(BOX, typed).await?;
                visit.sees_offer(offer).await?;
            }
            visit.type_into(BOX, "xyzzyq").await?;
            visit.sees_status("Ingen treff. Prøv et annet navn eller et postnummer.").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn places_of_one_name_are_told_apart_by_where_they_are() -> Result {
    Visit::start(Host::Phone)
        .run(async |visit| {
            visit.open("/").await?;
            visit.type_into(BOX, "bø").await?;
            visit.sees_offer("Bø Nordland").await?;
            visit.sees_offer("Bø Midt-Telemark, Telemark").await?;
            visit.type_into(BOX, "bo").await?;
            visit.sees_offer("Bø Nordland").await?;
            visit.sees_offer("Bø Midt-Telemark, Telemark").await?;
            visit.click_offer("Bø Midt-Telemark, Telemark").await?;
            visit.address_is("/kommune/4020").await?;
            visit.sees_heading("Hjelp for pårørende i Midt-Telemark").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn arrows_mark_an_offer_enter_takes_it_and_escape_closes_the_list() -> Result {
    Visit::start(Host::Phone)
        .fixture()
        .at(SATURDAY_EVENING)
        .run(async |visit| {
            visit.open("/").await?;
            visit.type_into(BOX, "99").await?;
            let [vik, dal, stad] = [
                "9901 Eksempelvik Eksempelvik, Eksempelfylket",
                "9902 Prøve Prøvedal, Eksempelfylket",
                "9911 Nabostad Nabostad, Nabofylket",
            ];
            visit.sees_offers(&[vik, dal, stad]).await?;
            visit.sees_status("3 forslag").await?;
            visit.is_marked(None).await?;
            visit.press("ArrowDown").await?;
            visit.is_marked(Some(vik)).await?;
            visit.press("ArrowDown").await?;
            visit.is_marked(Some(dal)).await?;
            visit.press("ArrowUp").await?;
            visit.press("ArrowUp").await?;
            visit.is_marked(Some(stad)).await?;
            visit.press("ArrowDown").await?;
            visit.is_marked(Some(vik)).await?;
            visit.press("Escape").await?;
            visit.sees_offers(&[]).await?;
            visit.field_says(BOX, "99").await?;
            visit.press("Escape").await?;
            visit.field_says(BOX, "").await?;
            visit.focus_is_on(BOX).await?;
            visit.type_into(BOX, "99").await?;
            visit.press("ArrowUp").await?;
            visit.is_marked(Some(stad)).await?;
            visit.press("Enter").await?;
            visit.address_is("/kommune/9101").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_without_a_mouse_comes_from_the_start_to_a_telephone_number() -> Result {
    Visit::start(Host::Phone)
        .fixture()
        .at(SATURDAY_EVENING)
        .run(async |visit| {
            visit.open("/").await?;
            visit.tab_to(BOX).await?;
            for letter in ["p", "r", "ø", "v", "e", "d"] {
                visit.press(letter).await?;
            }
            visit.sees_offers(&["Prøvedal Eksempelfylket"]).await?;
            visit.press("ArrowDown").await?;
            visit.press("Enter").await?;
            visit.sees_heading("Hjelp for pårørende i Prøvedal").await?;
            visit.focus_is_on_heading().await?;
            visit.tab_to_link("tel:+4770012345").await
        })
        .await
}
