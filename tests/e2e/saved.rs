//! What a reader puts aside: on their own device, after an explicit act, and nowhere else.

use naermest::address::host::Host;
use naermest::find::saved::KEY;
use serde_json::{Value, json};

use crate::failure::Result;
use crate::visit::{SATURDAY_EVENING, Visit};

const SERVICE: &str = "/tjenester/parorendesenteret-i-eksempelvik";
const HELPLINE: &str = "/hjelpetelefoner/nattlinja";
const BOTH: &str = "1 t.parorendesenteret-i-eksempelvik,h.nattlinja";
const REFUSED: &str = "Vi fikk ikke lagret. Skriv ut siden eller kopier adressen i stedet.";

/// What the device keeps.
async fn kept(visit: &Visit) -> Result<Value> {
    let answer =
        visit.driver().execute("return localStorage.getItem(arguments[0])", vec![json!(KEY)]).await?;
    Ok(answer.json().clone())
}

async fn keep(visit: &Visit, kept: &str) -> Result {
    let set = "localStorage.setItem(arguments[0], arguments[1])";
    visit.driver().execute(set, vec![json!(KEY), json!(kept)]).await?;
    Ok(())
}

/// Saves a service and a helpline, and opens the list.
async fn save_both(visit: &Visit) -> Result {
    for page in [SERVICE, HELPLINE] {
        visit.open(page).await?;
        visit.click_button("Lagre i Min liste").await?;
        visit.sees_status("Lagret. Lista ligger bare på denne enheten.").await?;
    }
    visit.click_link("Se Min liste").await?;
    visit.address_is("/min-liste").await?;
    visit.sees_card("nattlinja").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_saves_reorders_removes_and_undoes() -> Result {
    Visit::usual()
        .may_store(KEY)
        .run(async |visit| {
            save_both(visit).await?;
            visit.sees_heading("Min liste").await?;
            visit.sees_cards(&["parorendesenteret-i-eksempelvik", "nattlinja"]).await?;
            visit.sees_link_to("tel:+4770012345").await?;
            assert_eq!(kept(visit).await?, BOTH);
            visit.click_button("Flytt Nattlinja opp").await?;
            visit.sees_status("Nattlinja er nå nummer 1 av 2.").await?;
            visit.sees_cards(&["nattlinja", "parorendesenteret-i-eksempelvik"]).await?;
            // The first cannot go further up, so the focus is on the way down.
            visit.focus_is_on("Flytt Nattlinja ned").await?;
            visit.press("Enter").await?;
            visit.sees_status("Nattlinja er nå nummer 2 av 2.").await?;
            visit.focus_is_on("Flytt Nattlinja opp").await?;
            visit.click_button("Fjern Nattlinja").await?;
            visit.sees_status("Nattlinja er fjernet.").await?;
            visit.sees_no_card("nattlinja").await?;
            visit.focus_is_on("Angre").await?;
            visit.press("Enter").await?;
            visit.sees_cards(&["parorendesenteret-i-eksempelvik", "nattlinja"]).await?;
            assert_eq!(kept(visit).await?, BOTH);
            visit.is_accessible().await?;
            visit.nothing_overflows().await?;
            visit.reload().await?;
            visit.sees_cards(&["parorendesenteret-i-eksempelvik", "nattlinja"]).await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_whole_list_goes_only_after_a_second_word_and_leaves_no_trace() -> Result {
    // Nothing may be stored at the end, so this visit allows none.
    Visit::usual()
        .run(async |visit| {
            save_both(visit).await?;
            visit.click_button("Slett hele lista").await?;
            visit.focus_is_on("Nei, behold lista").await?;
            visit.press("Enter").await?;
            visit.focus_is_on("Slett hele lista").await?;
            assert_eq!(kept(visit).await?, BOTH);
            visit.press("Enter").await?;
            visit.is_accessible().await?;
            visit.click_button("Ja, slett alt").await?;
            visit.sees_status("Lista er slettet fra denne enheten.").await?;
            visit.sees_text("Lista er tom.").await?;
            assert_eq!(kept(visit).await?, Value::Null);
            visit.sees_no_card("nattlinja").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_has_confirmed_says_so_on_a_list_too() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/min-liste?liste=h.daglinja").await?;
            visit.sees_text("Ikke bekreftet av dem som driver tilbudet. Kilde fra 2026.").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_that_was_given_is_shown_and_saved_only_when_the_reader_says_so() -> Result {
    Visit::usual()
        .may_store(KEY)
        .run(async |visit| {
            visit.open("/min-liste?liste=h.nattlinja,t.lagt-ned").await?;
            visit.sees_heading("En liste du har fått").await?;
            visit.sees_cards(&["nattlinja", "lagt-ned"]).await?;
            visit.sees_text("Finnes ikke hos oss lenger").await?;
            assert_eq!(kept(visit).await?, Value::Null);
            keep(visit, "1 t.parorendesenteret-i-eksempelvik").await?;
            visit.reload().await?;
            visit.sees_cards(&["nattlinja", "lagt-ned"]).await?;
            visit.is_accessible().await?;
            visit.click_button("Lagre disse i Min liste").await?;
            visit.sees_status("Lagret. Det du hadde fra før, er der fortsatt.").await?;
            assert_eq!(kept(visit).await?, "1 t.parorendesenteret-i-eksempelvik,h.nattlinja,t.lagt-ned");
            visit.click_link("Se Min liste").await?;
            visit.sees_cards(&["parorendesenteret-i-eksempelvik", "nattlinja", "lagt-ned"]).await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_read_is_left_as_it_is_until_the_reader_says_so() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open(SERVICE).await?;
            visit.sees_heading("Pårørendesenteret i Eksempelvik").await?;
            keep(visit, "2 something else").await?;
            visit.reload().await?;
            visit.click_button("Lagre i Min liste").await?;
            visit.sees_status("Lista på denne enheten kan ikke leses, så vi lar den være.").await?;
            assert_eq!(kept(visit).await?, "2 something else");
            visit.click_link("Se Min liste").await?;
            visit.sees_text("Vi har ikke endret noe.").await?;
            visit.is_accessible().await?;
            assert_eq!(kept(visit).await?, "2 something else");
            visit.click_button("Slett den og begynn på nytt").await?;
            visit.sees_text("Lista er tom.").await?;
            assert_eq!(kept(visit).await?, Value::Null);
            Ok(())
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn another_window_keeps_step() -> Result {
    Visit::usual()
        .may_store(KEY)
        .run(async |visit| {
            save_both(visit).await?;
            let first = visit.driver().window().await?;
            let second = visit.driver().new_tab().await?;
            visit.driver().switch_to_window(second).await?;
            visit.open("/min-liste").await?;
            visit.click_button("Fjern Nattlinja").await?;
            visit.sees_cards(&["parorendesenteret-i-eksempelvik"]).await?;
            visit.driver().close_window().await?;
            visit.driver().switch_to_window(first).await?;
            visit.sees_cards(&["parorendesenteret-i-eksempelvik"]).await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_becomes_a_link_and_a_code() -> Result {
    Visit::usual()
        .may_store(KEY)
        .run(async |visit| {
            save_both(visit).await?;
            visit.click_button("Vis som QR-kode").await?;
            visit.sees_text("Pek på koden med kameraet på en annen mobil").await?;
            visit.is_accessible().await?;
            // Another order is another code, and it stays in sight.
            let drawn = "return document.querySelector('.code path').getAttribute('d')";
            let before = visit.driver().execute(drawn, Vec::new()).await?;
            visit.click_button("Flytt Nattlinja opp").await?;
            visit.sees_status("Nattlinja er nå nummer 1 av 2.").await?;
            visit.sees_text("Pek på koden med kameraet på en annen mobil").await?;
            assert_ne!(visit.driver().execute(drawn, Vec::new()).await?.json(), before.json());
            Ok(())
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_says_who_answers_now_and_without_scripts_why_it_is_not_there() -> Result {
    Visit::usual()
        .run(async |visit| {
            visit.open("/min-liste?liste=h.nattlinja").await?;
            visit.sees_open_badge("nattlinja", "open").await
        })
        .await?;
    Visit::start(Host::Phone)
        .without_scripts()
        .run(async |visit| {
            visit.open("/min-liste").await?;
            visit.sees_text("Nettleseren din kjører ikke JavaScript").await
        })
        .await
}

/// Issue 13, point 23.
#[tokio::test(flavor = "multi_thread")]
async fn a_list_has_when_and_where_a_meeting_is_and_on_paper_hours_instead_of_this_minute() -> Result {
    const ENDS: &str = "return [...document.querySelectorAll('.acts button:disabled')].map((end) => end.getAttribute('aria-label'))";
    Visit::usual()
        .may_store(KEY)
        .run(async |visit| {
            visit.open("/min-liste").await?;
            keep(visit, "1 h.nattlinja,k.kafe-i-eksempelvik").await?;
            visit.reload().await?;
            visit.sees_time("2026-12-03T17:00").await?;
            visit.sees_text("Biblioteket, Eksempelvik").await?;
            visit.sees_text("Åpent nå").await?;
            let ends = ["Flytt Nattlinja opp", "Flytt Pårørendekafé i Eksempelvik ned"];
            assert_eq!(visit.script(ENDS).await?, json!(ends), "the first and the last go no further");
            visit.is_on_paper().await?;
            visit.sees_text("22 33 44 55: ").await?;
            visit.sees_no_text("Åpent nå").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_frame_and_a_kiosk_save_nothing() -> Result {
    for host in [Host::Embed, Host::Kiosk] {
        Visit::start(host)
            .fixture()
            .at(SATURDAY_EVENING)
            .run(async |visit| {
                visit.open(SERVICE).await?;
                visit.sees_heading("Pårørendesenteret i Eksempelvik").await?;
                visit.sees_no_text("Lagre i Min liste").await?;
                visit.open("/min-liste").await?;
                visit.sees_text("Her kan ikke noe lagres.").await?;
                visit.open("/min-liste?liste=h.nattlinja").await?;
                visit.sees_card("nattlinja").await?;
                visit.sees_no_text("Lagre disse").await
            })
            .await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn when_the_device_refuses_a_sentence_says_so_and_the_next_press_tries_again() -> Result {
    Visit::usual()
        .may_store(KEY)
        .run(async |visit| {
            visit.open(SERVICE).await?;
            let refuse = "globalThis.usual = Storage.prototype.setItem; \
                          Storage.prototype.setItem = () => { throw new DOMException('full'); }";
            visit.script(refuse).await?;
            visit.click_button("Lagre i Min liste").await?;
            visit.sees_status(REFUSED).await?;
            visit.sees_text("113 Fare for liv").await?;
            visit.script("Storage.prototype.setItem = globalThis.usual").await?;
            visit.click_button("Lagre i Min liste").await?;
            visit.sees_status("Lagret. Lista ligger bare på denne enheten.").await?;
            visit.sees_no_text(REFUSED).await
        })
        .await
}
