//! What a visitor does.

use std::time::Duration;

use serde::Deserialize;
use serde_json::{Value, json};
use thirtyfour::{Key, WebElement};

use super::Visit;
use super::invented::FRAMING;
use super::target::Target;
use crate::failure::{Failure, Result};

/// How often Tab is pressed before a thing counts as out of reach.
const TABS: usize = 200;

/// What `page.js` found under a name, and the names it saw.
#[derive(Debug, Deserialize)]
struct Found {
    found: Option<Value>,
    seen: Vec<String>,
}

impl Visit {
    /// Opens a page: a [`Route`](naermest::address::route::Route), an `Address`, or a path as seen from the base.
    pub async fn open(&self, target: impl Into<Target>) -> Result {
        let address = self.address(target);
        self.note(format!("open {address}"));
        self.driver().goto(format!("{}{address}", self.server().origin())).await?;
        Ok(())
    }

    /// Loads the page again.
    pub async fn reload(&self) -> Result {
        self.note("reload".into());
        Ok(self.driver().refresh().await?)
    }

    /// Goes one page back.
    pub async fn back(&self) -> Result {
        self.note("go back".into());
        Ok(self.driver().back().await?)
    }

    /// Goes one page forward.
    pub async fn forward(&self) -> Result {
        self.note("go forward".into());
        Ok(self.driver().forward().await?)
    }

    /// Presses a key, such as `Enter`, `ArrowDown`, `a` or `Shift+Tab`.
    pub async fn press(&self, key: &str) -> Result {
        self.note(format!("press {key}"));
        self.is_started().await;
        self.strike(key).await
    }

    /// Presses Tab until the focus is on what has this name.
    pub async fn tab_to(&self, name: &str) -> Result {
        self.tab_until("focusName", name).await.map(drop)
    }

    /// Presses Tab until the focus is on the link to this.
    pub async fn tab_to_link(&self, href: &str) -> Result {
        self.tab_until("focusHref", href).await.map(drop)
    }

    /// The same, and how many times Tab was pressed.
    pub async fn tabs_to_link(&self, href: &str) -> Result<usize> {
        self.tab_until("focusHref", href).await
    }

    async fn tab_until(&self, question: &str, wanted: &str) -> Result<usize> {
        self.note(format!("tab to “{wanted}”"));
        self.is_started().await;
        let mut passed = Vec::new();
        for tabs in 1..=TABS {
            self.strike("Tab").await?;
            let focused: String = self.ask(question, &[]).await?;
            if focused == wanted {
                return Ok(tabs);
            }
            if !passed.contains(&focused) {
                passed.push(focused);
            }
        }
        Err(Failure::new(format!("Tab never reaches “{wanted}”; it passes: {passed:?}")))
    }

    /// The browser calls itself so from the next page on.
    pub async fn calls_itself(&self, agent: &str) -> Result {
        self.note(format!("call itself {agent}"));
        self.driver().cdp().send_raw("Emulation.setUserAgentOverride", json!({ "userAgent": agent })).await?;
        Ok(())
    }

    /// Puts the device at a point on the earth, and lets the page ask for it.
    pub async fn stands_at(&self, latitude: f64, longitude: f64) -> Result {
        self.note(format!("stand at {latitude}, {longitude}"));
        self.permit("granted").await?;
        let place = json!({ "latitude": latitude, "longitude": longitude, "accuracy": 100 });
        self.driver().cdp().send_raw("Emulation.setGeolocationOverride", place).await?;
        Ok(())
    }

    /// Does not let the page ask where the device is.
    pub async fn refuses_position(&self) -> Result {
        self.note("refuse the position".into());
        self.permit("denied").await
    }

    async fn permit(&self, setting: &str) -> Result {
        let permission = json!({
            "permission": { "name": "geolocation" },
            "setting": setting,
            "origin": self.server().origin(),
        });
        self.driver().cdp().send_raw("Browser.setPermission", permission).await?;
        Ok(())
    }

    /// Replaces what stands in the field with this label.
    pub async fn type_into(&self, label: &str, text: &str) -> Result {
        self.note(format!("type “{text}” into “{label}”"));
        let field = self.find(&format!("a field “{label}”"), "find", &[json!("field"), json!(label)]).await?;
        field.focus().await?;
        self.strike("Control+a").await?;
        if text.is_empty() {
            return self.strike("Backspace").await;
        }
        Ok(field.send_keys(text).await?)
    }

    /// Chooses an option in the list, or in the group of boxes or buttons, with this label.
    pub async fn choose(&self, label: &str, option: &str) -> Result {
        self.note(format!("choose “{option}” in “{label}”"));
        let wish = format!("an option “{option}” in “{label}”");
        let arguments = [json!(label), json!(option)];
        let found = self.find(&wish, "findOption", &arguments).await?;
        if found.tag_name().await? == "option" {
            return self.ask("take", &[found.to_json()?]).await;
        }
        self.click(&wish, "findOption", &arguments).await
    }

    /// Ticks the box with this label, or takes the tick away.
    pub async fn tick(&self, label: &str) -> Result {
        self.note(format!("tick “{label}”"));
        self.click(&format!("a box “{label}”"), "find", &[json!("option"), json!(label)]).await
    }

    /// Chooses one of the offers of the open list.
    pub async fn click_offer(&self, offer: &str) -> Result {
        self.note(format!("choose the offer “{offer}”"));
        self.click(&format!("an offer “{offer}”"), "find", &[json!("offer"), json!(offer)]).await
    }

    /// Shows the page as it would stand on paper.
    pub async fn is_on_paper(&self) -> Result {
        let print = json!({ "media": "print" });
        self.driver().cdp().send_raw("Emulation.setEmulatedMedia", print).await?;
        Ok(())
    }

    /// How many sheets of A4 the page takes.
    pub async fn sheets(&self) -> Result<i64> {
        let a4 = json!({ "paperWidth": 8.27, "paperHeight": 11.69 });
        let answer = self.driver().cdp().send_raw("Page.printToPDF", a4).await?;
        // PDF is text where it counts its pages.
        let pdf = answer["data"].as_str().unwrap_or_default().to_owned();
        let count = "return (atob(arguments[0]).match(/\\/Type\\s*\\/Page\\b/g) ?? []).length";
        Ok(self.driver().execute(count, vec![pdf.into()]).await?.convert()?)
    }

    /// Scrolls until so many pixels of the page are above the window.
    pub async fn scroll_to(&self, pixels: i64) -> Result {
        self.note(format!("scroll to {pixels}"));
        self.is_started().await;
        self.driver().execute("scrollTo(0, arguments[0])", vec![json!(pixels)]).await?;
        self.scroll_is(pixels).await
    }

    /// Scrolls to the end of the page; gives back how many pixels that is.
    pub async fn scroll_to_end(&self) -> Result<i64> {
        self.is_started().await;
        let end: i64 = self.ask("end", &[]).await?;
        self.scroll_to(end).await?;
        Ok(end)
    }

    /// Makes the window another size, as when a phone is turned or a page is zoomed.
    pub async fn resize(&self, width: u32, height: u32) -> Result {
        self.note(format!("resize to {width}×{height}"));
        self.set_size(width, height).await
    }

    /// Opens the page of [`Plan::framed`](super::Plan::framed), and goes through the steps inside its frame.
    pub async fn in_frame(&self, steps: impl AsyncFnOnce(&Self) -> Result) -> Result {
        self.open(FRAMING).await?;
        self.note("enter the frame".into());
        self.driver().enter_frame(0).await?;
        let outcome = steps(self).await;
        self.driver().enter_default_frame().await?;
        outcome
    }

    /// Follows the link with this text.
    pub async fn click_link(&self, text: &str) -> Result {
        self.note(format!("follow “{text}”"));
        self.click(&format!("a link “{text}”"), "find", &[json!("link"), json!(text)]).await
    }

    /// Presses the button with this text.
    pub async fn click_button(&self, text: &str) -> Result {
        self.note(format!("press the button “{text}”"));
        self.click(&format!("a button “{text}”"), "find", &[json!("button"), json!(text)]).await
    }

    /// Clicks what the question finds; once more if the page changed or something lay above it just then.
    async fn click(&self, wish: &str, question: &str, arguments: &[Value]) -> Result {
        let element = self.find(wish, question, arguments).await?;
        if element.click().await.is_ok() {
            return Ok(());
        }
        let _: bool = self.until("the page is at rest", "isSettled", &[], |settled| *settled).await?;
        let element = self.find(wish, question, arguments).await?;
        // Something that stays at the edge of the screen may lie above it.
        self.driver()
            .execute("arguments[0].scrollIntoView({ block: 'center' })", vec![element.to_json()?])
            .await?;
        element.click().await.map_err(|error| Failure::new(format!("{wish} cannot be clicked: {error}")))
    }

    async fn find(&self, wish: &str, question: &str, arguments: &[Value]) -> Result<WebElement> {
        self.is_started().await;
        let answer: Found =
            self.until(wish, question, arguments, |answer: &Found| answer.found.is_some()).await?;
        let found = answer.found.ok_or_else(|| Failure::new(format!("{wish} among {:?}", answer.seen)))?;
        Ok(WebElement::from_json(found, self.driver().handle().clone())?)
    }

    /// Waits for the program, since what is pressed before that may be lost; goes on without one that never comes.
    async fn is_started(&self) {
        let _ = self.until::<bool>("the program has started", "isStarted", &[], |started| *started).await;
    }

    async fn strike(&self, keys: &str) -> Result {
        let mut held = Vec::new();
        let mut chain = self.driver().action_chain_with_delay(Some(Duration::ZERO), Some(Duration::ZERO));
        for name in keys.split('+') {
            let key = key(name)?;
            chain = chain.key_down(key);
            held.push(key);
        }
        for key in held.into_iter().rev() {
            chain = chain.key_up(key);
        }
        Ok(chain.perform().await?)
    }
}

/// The key with a name as in `KeyboardEvent.key`.
fn key(name: &str) -> Result<char> {
    let special = match name {
        "Enter" => Key::Enter,
        "Tab" => Key::Tab,
        "Escape" => Key::Escape,
        "Backspace" => Key::Backspace,
        "Delete" => Key::Delete,
        "Space" => return Ok(' '),
        "ArrowUp" => Key::Up,
        "ArrowDown" => Key::Down,
        "ArrowLeft" => Key::Left,
        "ArrowRight" => Key::Right,
        "Home" => Key::Home,
        "End" => Key::End,
        "PageUp" => Key::PageUp,
        "PageDown" => Key::PageDown,
        "Shift" => Key::Shift,
        "Control" => Key::Control,
        "Alt" => Key::Alt,
        _ => {
            let mut letters = name.chars();
            return match (letters.next(), letters.next()) {
                (Some(letter), None) => Ok(letter),
                _ => Err(Failure::new(format!("there is no key `{name}`"))),
            };
        }
    };
    Ok(special.value())
}
