//! The box in which one says where one lives, on the real places.

use naermest::address::host::Host;

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
            visit.sees_status("Vi finner ikke stedet. Prøv et annet navn eller et postnummer.").await
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
    Visit::usual()
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
    Visit::usual()
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

#[tokio::test(flavor = "multi_thread")]
async fn with_the_keyboard_alone_a_telephone_number_is_less_than_15_keys_away() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/").await?;
            visit.sees_card("Nattlinja").await?;
            let mut keys = 0;
            // The search and its button stand before the box.
            for key in ["Tab", "Enter", "Tab", "Tab", "Tab", "p", "r", "ø"] {
                visit.press(key).await?;
                keys += 1;
            }
            visit.focus_is_on(BOX).await?;
            visit.sees_offer("Prøvedal Eksempelfylket").await?;
            visit.press("Enter").await?;
            keys += 1;
            visit.sees_heading("Hjelp for pårørende i Prøvedal").await?;
            visit.focus_is_on_heading().await?;
            visit.press("Tab").await?;
            visit.focus_is_on("Hopp til resultatene").await?;
            visit.press("Enter").await?;
            visit.focus_is_at("results").await?;
            keys += 2;
            keys += visit.tabs_to_link("tel:+4770012345").await?;
            assert!(keys < 15, "{keys} keys");
            Ok(())
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn home_end_and_alt_with_an_arrow_do_as_in_any_combobox() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/").await?;
            visit.type_into(BOX, "prøvedal").await?;
            let offer = "Prøvedal Eksempelfylket";
            visit.press("ArrowDown").await?;
            visit.is_marked(Some(offer)).await?;
            // In the text again.
            visit.press("Home").await?;
            visit.is_marked(None).await?;
            visit.press("ArrowDown").await?;
            visit.press("End").await?;
            visit.is_marked(None).await?;
            visit.press("Alt+ArrowUp").await?;
            visit.sees_offers(&[]).await?;
            visit.press("Alt+ArrowDown").await?;
            visit.sees_offers(&[offer]).await?;
            visit.is_marked(None).await?;
            visit.field_says(BOX, "prøvedal").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_position_offers_the_three_nearest_and_leaves_the_device_never() -> Result {
    Visit::start(Host::Phone)
        .at(SATURDAY_EVENING)
        .run(async |visit| {
            visit.open("/").await?;
            visit.has_all_data().await?;
            visit.stands_at(69.649, 18.956).await?;
            let asked = visit.server().log().len();
            visit.click_button("Bruk min posisjon").await?;
            visit.sees_status("Avstanden er et anslag. Posisjonen din blir på enheten.").await?;
            visit.sees_text("km unna, anslag").await?;
            visit.is_accessible().await?;
            let log = visit.server().log();
            assert_eq!(log.len(), asked, "asking for the position asked the host: {:?}", &log[asked..]);
            visit.address_is("/").await?;
            visit.click_button("Tromsø").await?;
            visit.address_is("/kommune/5501").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_device_that_does_not_say_where_it_is_gets_a_calm_sentence() -> Result {
    for (place, said) in [
        (None, "Vi fikk ikke lov til å se posisjonen."),
        (Some((48.85, 2.35)), "Det ser ut til at du er utenfor Norge."),
    ] {
        Visit::usual()
            .run(async |visit| {
                visit.open("/").await?;
                visit.has_card().await?;
                match place {
                    Some((latitude, longitude)) => visit.stands_at(latitude, longitude).await?,
                    None => visit.refuses_position().await?,
                }
                visit.click_button("Bruk min posisjon").await?;
                visit.sees_status(said).await?;
                visit.type_into(BOX, "prøvedal").await?;
                visit.sees_offers(&["Prøvedal Eksempelfylket"]).await
            })
            .await?;
    }
    for host in [Host::Kiosk, Host::Embed] {
        Visit::start(host)
            .fixture()
            .at(SATURDAY_EVENING)
            .run(async |visit| {
                visit.open("/").await?;
                visit.has_card().await?;
                visit.sees_no_text("Bruk min posisjon").await?;
                visit.open("/kommune/9002").await?;
                visit.has_card().await?;
                visit.sees_no_text("Husk stedet").await
            })
            .await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_place_is_remembered_only_when_somebody_asks_for_it() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/kommune/9002").await?;
            visit.sees_heading("Hjelp for pårørende i Prøvedal").await?;
            visit.open("/").await?;
            visit.sees_no_text("Gå til Prøvedal").await?;
            visit.open("/tjenester?sted=9002").await?;
            visit.click_button("Husk stedet på denne enheten").await?;
            visit.focus_is_on("Glem stedet").await?;
            // Offered, never gone to by itself.
            visit.open("/").await?;
            visit.sees_heading("Finn hjelp når du er pårørende").await?;
            visit.address_is("/").await?;
            visit.click_link("Gå til Prøvedal").await?;
            visit.address_is("/kommune/9002").await?;
            visit.click_button("Glem stedet").await?;
            visit.focus_is_on("Husk stedet på denne enheten").await?;
            visit.open("/").await?;
            visit.sees_no_text("Gå til Prøvedal").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn fylker_districts_and_svalbard_have_pages_and_what_looks_alike_is_marked_first() -> Result {
    Visit::start(Host::Phone)
        .at(SATURDAY_EVENING)
        .run(async |visit| {
            for (typed, found, address, heading) in [
                ("Nordland", "fylke", "/fylke/18", "Nordland: hjelp for pårørende"),
                ("Jæren", "område, Rogaland", "/omrade/jaren", "Jæren: hjelp for pårørende"),
                ("9170", "9170 Longyearbyen", "/svalbard", "Svalbard: hjelp for pårørende"),
                ("Storgata 1, N-6103 Volda", "6103 Volda", "/kommune/1577", "Hjelp for pårørende i Volda"),
            ] {
                visit.open("/").await?;
                visit.type_into(BOX, typed).await?;
                visit.is_marked(None).await?;
                visit.sees_text(found).await?;
                visit.press("Enter").await?;
                visit.address_is(address).await?;
                visit.sees_heading(heading).await?;
            }
            visit.open("/").await?;
            visit.type_into(BOX, "norland").await?;
            visit.sees_status("Ingen steder heter akkurat det. Mente du et av disse?").await?;
            visit.press("Enter").await?;
            visit.is_marked(Some("Nordland fylke")).await?;
            visit.address_is("/").await?;
            visit.press("Enter").await?;
            visit.address_is("/fylke/18").await?;
            visit.click_link("Bodø").await?;
            visit.address_is("/kommune/1804").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn after_the_keyboard_has_gone_a_tap_brings_the_offers_back() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/").await?;
            visit.type_into(BOX, "prøvedal").await?;
            let offer = "Prøvedal Eksempelfylket";
            visit.sees_offers(&[offer]).await?;
            visit.script("document.activeElement.blur()").await?;
            visit.sees_offers(&[]).await?;
            visit
                .script("document.querySelector('#place').focus(); document.querySelector('#place').click()")
                .await?;
            visit.sees_offers(&[offer]).await?;
            // A key that only ends a word that is being put together.
            let composing = "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', \
                             { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true }))";
            visit.script(composing).await?;
            visit.address_is("/").await?;
            visit.press("Enter").await?;
            visit.address_is("/kommune/9002").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_box_is_no_field_for_ones_own_address_and_takes_a_hundred_letters() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/").await?;
            visit.has_card().await?;
            let field = "const box = document.querySelector('#place'); \
                         return [box.autocomplete, box.name, box.maxLength].join(' ')";
            let said = visit.script(field).await?;
            assert_eq!(said, "off search-place 100");
            visit.open("/tjenester").await?;
            visit.type_into("Hva trenger du hjelp til?", &"å".repeat(120)).await?;
            visit.field_says("Hva trenger du hjelp til?", &"å".repeat(100)).await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_number_of_a_kommune_that_is_no_more_leads_to_that_of_today() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/kommune/8001").await?;
            visit.address_is("/kommune/9001").await?;
            visit.sees_heading("Hjelp for pårørende i Eksempelvik").await?;
            visit.open("/tjenester?sted=8001").await?;
            visit.address_is("/tjenester?sted=9001").await?;
            visit.sees_text("Eksempelvik").await?;
            // It was divided.
            visit.open("/kommune/8002").await?;
            visit.sees_text("Kommunen med dette nummeret er delt.").await?;
            visit.click_link("Prøvedal").await?;
            visit.address_is("/kommune/9002").await?;
            visit.open("/tjenester?sted=8002").await?;
            visit.click_link("Prøvedal").await?;
            visit.address_is("/tjenester?sted=9002").await
        })
        .await
}
