//! What a visitor must see. Each waits until it is so.

use std::fmt::Debug;
use std::time::{Duration, Instant};

use naermest::address::host::Host;
use naermest::vocabulary::Vocabulary;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::json;

use super::target::Target;
use super::{PAUSE, Visit};
use crate::failure::{Failure, Result};

/// How long something must stay away to count as gone, so that a page still being built does not pass.
const ABSENCE: Duration = Duration::from_millis(300);

/// A card on the page.
#[derive(Debug, Deserialize)]
struct Card {
    record: String,
    name: String,
}

/// A box to tick.
#[derive(Debug, Deserialize)]
struct TickBox {
    says: String,
    state: String,
}

impl Visit {
    /// The text stands somewhere on the page.
    pub async fn sees_text(&self, text: &str) -> Result {
        let wish = format!("the text “{text}”");
        self.until(&wish, "text", &[], |seen: &String| seen.contains(text)).await.map(drop)
    }

    /// The text stands on the page, and a screen reader is told that it is in this language.
    pub async fn sees_text_in(&self, lang: &str, text: &str) -> Result {
        let fits = |seen: &Option<String>| seen.as_deref() == Some(lang);
        self.until(&format!("“{text}” in `{lang}`"), "langOf", &[json!(text)], fits).await.map(drop)
    }

    /// The text stands nowhere, on a page at rest.
    pub async fn sees_no_text(&self, text: &str) -> Result {
        self.stays(&format!("no text “{text}”"), "text", |seen: &String| !seen.contains(text)).await
    }

    /// The page has one `h1`, and it says this.
    pub async fn sees_heading(&self, text: &str) -> Result {
        let wish = format!("the heading “{text}” alone");
        self.until(&wish, "headings", &[], |seen: &Vec<String>| *seen == [text]).await.map(drop)
    }

    /// There is a card with this name or record id.
    pub async fn sees_card(&self, name: &str) -> Result {
        let wish = format!("a card “{name}”");
        self.until(&wish, "cards", &[], |seen: &Vec<Card>| has(seen, name)).await.map(drop)
    }

    /// There is no card with this name or record id, on a page at rest.
    pub async fn sees_no_card(&self, name: &str) -> Result {
        let wish = format!("no card “{name}”");
        self.stays(&wish, "cards", |seen: &Vec<Card>| !has(seen, name)).await
    }

    /// There is a card, whichever.
    pub async fn has_card(&self) -> Result {
        self.until("a card", "cards", &[], |seen: &Vec<Card>| !seen.is_empty()).await.map(drop)
    }

    /// The program stands on the page, and the page waits for nothing and lacks nothing.
    pub async fn has_all_data(&self) -> Result {
        self.is_settled().await?;
        self.stays("a page with all its data", "isComplete", |is_complete: &bool| *is_complete).await
    }

    /// There are exactly these records, in this order.
    pub async fn sees_cards(&self, records: &[&str]) -> Result {
        let fits =
            |seen: &Vec<Card>| seen.iter().map(|card| card.record.as_str()).eq(records.iter().copied());
        self.until(&format!("the cards {records:?}"), "cards", &[], fits).await.map(drop)
    }

    /// There are so many cards, on a page at rest.
    pub async fn card_count(&self, count: usize) -> Result {
        self.stays(&format!("{count} cards"), "cards", |seen: &Vec<Card>| seen.len() == count).await
    }

    /// A badge of the record says `open`, `closed` or `unknown`.
    pub async fn sees_open_badge(&self, record: &str, state: &str) -> Result {
        let wish = format!("the badge `{state}` on `{record}`");
        let fits = |seen: &Vec<String>| seen.iter().any(|badge| badge == state);
        self.until(&wish, "badges", &[json!(record)], fits).await.map(drop)
    }

    /// The first button or link in the row of the record, after its name, leads to exactly this.
    pub async fn sees_first_way(&self, record: &str, href: &str) -> Result {
        let wish = format!("{href} first in `{record}`");
        self.until(&wish, "firstWay", &[json!(record)], |seen: &Option<String>| seen.as_deref() == Some(href))
            .await
            .map(drop)
    }

    /// A `role="status"` says this.
    pub async fn sees_status(&self, text: &str) -> Result {
        let wish = format!("the status “{text}”");
        let fits = |seen: &Vec<String>| seen.iter().any(|status| status.contains(text));
        self.until(&wish, "status", &[], fits).await.map(drop)
    }

    /// There is a `<time>` with this `datetime`.
    pub async fn sees_time(&self, datetime: &str) -> Result {
        let fits = |seen: &Vec<String>| seen.iter().any(|one| one == datetime);
        self.until(&format!("the time {datetime}"), "times", &[], fits).await.map(drop)
    }

    /// A list offers exactly these, in this order.
    pub async fn sees_offers(&self, offers: &[&str]) -> Result {
        self.until(&format!("the offers {offers:?}"), "offers", &[], |seen: &Vec<String>| seen == offers)
            .await
            .map(drop)
    }

    /// A list offers this, among others or alone.
    pub async fn sees_offer(&self, offer: &str) -> Result {
        let fits = |seen: &Vec<String>| seen.iter().any(|one| one == offer);
        self.until(&format!("the offer “{offer}”"), "offers", &[], fits).await.map(drop)
    }

    /// This offer alone is marked, or none.
    pub async fn is_marked(&self, offer: Option<&str>) -> Result {
        let fits = |seen: &Vec<String>| seen.iter().map(String::as_str).eq(offer);
        self.until(&format!("the mark on {offer:?}"), "marked", &[], fits).await.map(drop)
    }

    /// The box in this group says this, and is `ticked`, `free` or `disabled`.
    pub async fn sees_box(&self, group: &str, says: &str, state: &str) -> Result {
        let fits = |seen: &Option<TickBox>| {
            seen.as_ref().is_some_and(|tick_box| tick_box.says == says && tick_box.state == state)
        };
        let is_count = |word: &str| word.parse::<usize>().is_ok();
        let name = says.rsplit_once(' ').filter(|(_, word)| is_count(word)).map_or(says, |(name, _)| name);
        let wish = format!("the box “{says}” {state} in “{group}”");
        self.until(&wish, "box", &[json!(group), json!(name)], fits).await.map(drop)
    }

    /// Just these pieces of text are marked, in this order.
    pub async fn sees_marks(&self, marks: &[&str]) -> Result {
        self.until(&format!("the marks {marks:?}"), "marks", &[], |seen: &Vec<String>| seen == marks)
            .await
            .map(drop)
    }

    /// This stands in the field with this label.
    pub async fn field_says(&self, label: &str, text: &str) -> Result {
        let fits = |seen: &Option<String>| seen.as_deref() == Some(text);
        self.until(&format!("“{text}” in “{label}”"), "value", &[json!(label)], fits).await.map(drop)
    }

    /// There is a link to exactly this: an address of ours under the base, or one with a scheme.
    pub async fn sees_link_to(&self, target: impl Into<Target>) -> Result {
        let address = self.address(target);
        let fits = |seen: &Vec<String>| seen.contains(&address);
        self.until(&format!("a link to {address}"), "hrefs", &[], fits).await.map(drop)
    }

    /// Every link of the page as it is written.
    pub async fn links(&self) -> Result<Vec<String>> {
        self.is_settled().await?;
        self.ask("hrefs", &[]).await
    }

    /// The top of the window is so many pixels below the top of the page.
    pub async fn scroll_is(&self, pixels: i64) -> Result {
        self.until(&format!("the page scrolled to {pixels}"), "scroll", &[], |seen: &i64| *seen == pixels)
            .await
            .map(drop)
    }

    /// How many steps the browser could go back and forward.
    pub async fn steps(&self) -> Result<u32> {
        self.ask("steps", &[]).await
    }

    /// The status with which the host answered the document.
    pub async fn answered_with(&self, status: u16) -> Result {
        self.until(&format!("the answer {status}"), "answered", &[], |seen: &u16| *seen == status)
            .await
            .map(drop)
    }

    /// The title of the window.
    pub async fn title_is(&self, title: &str) -> Result {
        self.until(&format!("the title “{title}”"), "title", &[], |seen: &String| seen == title)
            .await
            .map(drop)
    }

    /// The focus is on the `h1`, where a screen reader begins after a navigation.
    pub async fn focus_is_on_heading(&self) -> Result {
        let result =
            self.until("the focus on the heading", "focusIsOnHeading", &[], |is_it: &bool| *is_it).await;
        match result {
            Ok(_) => Ok(()),
            // A better message: what has the focus instead.
            Err(failure) => {
                let focus: String = self.ask("focus", &[]).await?;
                Err(Failure::new(format!("{failure}; the focus is on {focus}")))
            }
        }
    }

    /// The focus is on what has this name.
    pub async fn focus_is_on(&self, name: &str) -> Result {
        self.until(&format!("the focus on “{name}”"), "focusName", &[], |seen: &String| seen == name)
            .await
            .map(drop)
    }

    /// Tab stops at so many of these.
    pub async fn sees_stops(&self, selector: &str, count: usize) -> Result {
        let wish = format!("{count} stops among {selector}");
        self.until(&wish, "stops", &[json!(selector)], |seen: &usize| *seen == count).await.map(drop)
    }

    /// The focus is on the link to this.
    pub async fn focus_is_on_link(&self, href: &str) -> Result {
        self.until(&format!("the focus on the link to {href}"), "focusHref", &[], |seen: &String| {
            seen == href
        })
        .await
        .map(drop)
    }

    /// The focus is on the element with this id.
    pub async fn focus_is_at(&self, id: &str) -> Result {
        self.until(&format!("the focus on #{id}"), "focusId", &[], |seen: &String| seen == id).await.map(drop)
    }

    /// `<html lang>`.
    pub async fn lang_is(&self, lang: &str) -> Result {
        self.until(&format!("the language `{lang}`"), "lang", &[], |seen: &String| seen == lang)
            .await
            .map(drop)
    }

    /// The device's clock has come to this instant, such as `2026-10-25T02:00:02+01:00`.
    pub async fn clock_reaches(&self, instant: &str) -> Result {
        let wish = format!("the clock at {instant}");
        // A clock needs its time; patience is for what may come at once.
        let left: u64 = self.ask("millisUntil", &[json!(instant)]).await?;
        tokio::time::sleep(Duration::from_millis(left)).await;
        self.until(&wish, "millisUntil", &[json!(instant)], |left: &u64| *left == 0).await.map(drop)
    }

    /// `data-host`.
    pub async fn host_is(&self, host: Host) -> Result {
        let host = host.as_str();
        let fits = |seen: &Option<String>| seen.as_deref() == Some(host);
        self.until(&format!("the host `{host}`"), "host", &[], fits).await.map(drop)
    }

    /// The address bar shows this page, under the base and in this visit's host.
    pub async fn address_is(&self, target: impl Into<Target>) -> Result {
        let address = self.address(target);
        self.until(&format!("the address {address}"), "address", &[], |seen: &String| *seen == address)
            .await
            .map(drop)
    }

    /// Nothing is wider than the window, so nobody has to scroll sideways.
    pub async fn nothing_overflows(&self) -> Result {
        self.until("nothing wider than the window", "overflow", &[], Vec::<String>::is_empty).await.map(drop)
    }

    /// The page is complete, its fonts are there and the program has started, or said that it cannot.
    pub async fn is_settled(&self) -> Result {
        self.until("a page at rest", "isSettled", &[], |settled: &bool| *settled).await.map(drop)
    }

    /// What is seen fits and goes on fitting for a moment after the page has come to rest.
    async fn stays<T: DeserializeOwned + Debug>(
        &self,
        wish: &str,
        question: &str,
        fits: impl Fn(&T) -> bool,
    ) -> Result {
        loop {
            self.is_settled().await?;
            self.until(wish, question, &[], &fits).await?;
            let since = Instant::now();
            loop {
                // A page that changes right now is asked again from the start.
                let Ok(seen) = self.ask::<T>(question, &[]).await else { break };
                if !fits(&seen) {
                    break;
                }
                if since.elapsed() > ABSENCE {
                    return Ok(());
                }
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
}

fn has(cards: &[Card], name: &str) -> bool {
    cards.iter().any(|card| card.name == name || card.record == name)
}
