//! A display in a public place: strangers use it one after another, and nobody technical is near.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use naermest::address::host::Host;
use serde_json::{Value, json};
use thirtyfour::By;

use crate::failure::{Failure, Result};
use crate::visit::{Plan, SATURDAY_EVENING, Visit};

/// What the display is told in these tests.
const SETTINGS: &str = "/?vert=kiosk&sted=9001&sprak=nb,en&hvile=20";
/// Letters that stand nowhere else.
const MARKER: &str = "qzxqv";
/// Waits of a second and more are over twenty times as soon; so are the minutes of the clock.
const FAST: &str = "{
    const quick = (ms) => (ms >= 1000 && ms < 3600000 ? ms / 20 : ms);
    const [later, again] = [setTimeout, setInterval];
    globalThis.setTimeout = (run, ms, ...rest) => later(run, quick(ms), ...rest);
    globalThis.setInterval = (run, ms, ...rest) => again(run, quick(ms), ...rest);
}";
/// A message of the test is kept until a new document takes the place of this one.
const MARK_DOCUMENT: &str = "document.visited = true";

fn display() -> Plan {
    Visit::start(Host::Kiosk).fixture().at(SATURDAY_EVENING)
}

/// A folder with a `kiosk.json`, to lie over the site.
fn with_file(name: &str, settings: &str) -> Result<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/tmp/made").join(name);
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("kiosk.json"), settings)?;
    Ok(folder)
}

/// Waits until a script says something.
async fn until(visit: &Visit, wish: &str, script: &str) -> Result {
    for _ in 0..300 {
        // A document that goes cannot answer.
        if visit.script(&format!("return Boolean({script})")).await.is_ok_and(|answer| answer == true) {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let state = visit.script("return JSON.stringify({ ...document.documentElement.dataset })").await;
    Err(Failure::new(format!("{wish}: never; {state:?}")))
}

async fn is(visit: &Visit, state: &str) -> Result {
    let controls = "document.querySelector('.display-bar')";
    until(visit, state, &format!("document.documentElement.dataset.display === '{state}' && {controls}"))
        .await
}

/// Presses a key of the keyboard on the screen.
async fn key(visit: &Visit, key: &str) -> Result {
    let script =
        format!("document.querySelector('.display-keys:not([hidden]) [data-key=\"{key}\"]').click()");
    visit.script(&script).await.map(drop)
}

/// Everything that could still tell of a visitor: what stands on the page, in its address and its window, what is stored,
/// and what is kept of answers.
const LEFT: &str = "return (async () => {
    const kept = [];
    for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) kept.push(request.url, await (await cache.match(request)).text());
    }
    return JSON.stringify([
        document.documentElement.outerHTML, [...document.querySelectorAll('input')].map(({ value }) => value),
        location.href, window.name, document.title, JSON.stringify(history.state), { ...localStorage },
        { ...sessionStorage }, document.cookie, (await indexedDB.databases()).map(({ name }) => name), kept,
        performance.getEntriesByType('resource').map(({ name }) => name),
    ]);
})()";

#[tokio::test(flavor = "multi_thread")]
async fn the_next_visitor_meets_nothing_of_the_last() -> Result {
    display()
        .script(FAST)
        .run(async |visit| {
            visit.open(SETTINGS).await?;
            is(visit, "rest").await?;
            visit.sees_text("Trykk for å starte").await?;
            visit.sees_text("lørdag 21. november 2026").await?;
            visit.is_accessible().await?;
            visit.click_button("Trykk for å starte").await?;
            is(visit, "use").await?;
            visit.sees_heading("Hjelp for pårørende i Eksempelvik").await?;
            visit.focus_is_on_heading().await?;
            let steps = visit.steps().await?;

            visit.driver().find(By::Css("[type=search]")).await?.click().await?;
            for letter in MARKER.chars() {
                key(visit, &letter.to_string()).await?;
            }
            visit.field_says("Hva trenger du hjelp til?", MARKER).await?;
            key(visit, "go").await?;
            until(visit, "the answer", &format!("location.search.includes('{MARKER}')")).await?;
            for button in ["Større tekst", "Sterkere kontrast", "Flytt siden ned"] {
                visit.click_button(button).await?;
            }
            visit.click_link("English").await?;
            visit.lang_is("en").await?;
            // The words go on with the reader, and to nobody else.
            until(visit, "the same in English", &format!("location.pathname.endsWith('/en/sok') && location.search.includes('{MARKER}')")).await?;
            is(visit, "use").await?;
            visit.click_link("Helplines").await?;
            visit.sees_heading("Helplines").await?;

            is(visit, "ask").await?;
            visit.sees_text("Are you still there?").await?;
            visit.is_accessible().await?;
            visit.click_button("Yes, I am here").await?;
            is(visit, "use").await?;
            visit.script(MARK_DOCUMENT).await?;
            is(visit, "rest").await?;
            until(visit, "a new document", "!document.visited").await?;

            visit.lang_is("nb").await?;
            visit.address_is("/kommune/9001?vert=kiosk").await?;
            assert_eq!(visit.steps().await?, steps, "the history grew");
            let left = visit.script(LEFT).await?;
            let left = left.as_str().unwrap_or_default();
            assert!(left.len() > 1000, "nothing was looked at");
            assert!(!left.contains(MARKER), "the marker is left");
            let asked: Vec<String> = visit.server().log().iter().map(|asked| asked.path.clone()).collect();
            assert!(!asked.iter().any(|path| path.contains(MARKER)), "the host was told");
            let aids = "return ['larger', 'contrast', 'reach', 'keys'].filter((aid) => aid in document.documentElement.dataset)";
            assert_eq!(visit.script(aids).await?, json!([]));

            // «Ferdig» does the same at once.
            visit.click_button("Trykk for å starte").await?;
            visit.click_link("Møteplasser").await?;
            visit.script(MARK_DOCUMENT).await?;
            visit.click_button("Ferdig").await?;
            is(visit, "rest").await?;
            until(visit, "a new document", "!document.visited").await?;
            assert_eq!(visit.steps().await?, steps, "the history grew");
            Ok(())
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_leads_out_becomes_a_code_for_the_readers_own_phone() -> Result {
    display()
        .run(async |visit| {
            visit.open("/hjelpetelefoner?q=natt").await?;
            is(visit, "use").await?;
            visit.click_button("113 Fare for liv").await?;
            visit.sees_text("Ta det med på telefonen").await?;
            until(visit, "a code", "document.querySelector('.display-sheet svg path')").await?;
            visit.is_accessible().await?;
            visit.click_button("Lukk").await?;
            // The list itself, as a phone opens it.
            visit.click_button("Ta siden med deg").await?;
            let phone = "document.querySelector('.display-plain')?.innerText.endsWith('/hjelpetelefoner?q=natt')";
            until(visit, "the address without the host", phone).await?;
            visit.click_button("Lukk").await?;
            // Whatever a page may hold one day.
            let steps = visit.steps().await?;
            for (way, said) in [
                ("<a href='tel:+4722334455'>Ring</a>", "+4722334455"),
                ("<a href='mailto:a@example.no?subject=x'>Skriv</a>", "a@example.no"),
                ("<a href='sms:1234'>SMS</a>", "1234"),
                ("<a href='https://www.example.no/side'>Les</a>", "example.no/side"),
                ("<a href='data/manifest.json' download>Hent</a>", "data/manifest.json"),
                ("<a href='om' target='_blank'>Om</a>", "/om"),
            ] {
                let press = format!(
                    "const way = document.createElement('div'); way.innerHTML = arguments[0] ?? `{way}`; \
                     document.body.append(way); way.firstChild.click(); way.remove()"
                );
                visit.script(&press).await?;
                let shown = format!("document.querySelector('.display-sheet')?.innerText.includes('{said}')");
                until(visit, way, &shown).await?;
                visit.click_button("Lukk").await?;
            }
            let shut = "return [window.open('about:blank'), ...['contextmenu', 'dragstart', 'drop', 'selectstart', 'copy']
                .filter((kind) => document.querySelector('h1').dispatchEvent(new Event(kind, { bubbles: true, cancelable: true }))),
                ...[{ key: 'ArrowLeft', altKey: true }, { key: 'p', ctrlKey: true }, { key: 'F5' }]
                .filter((key) => document.body.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true })))]";
            assert_eq!(visit.script(shut).await?, json!([null]), "something is not stopped");
            visit.script("document.querySelector('.ds-skip-link').click()").await?;
            assert_eq!(visit.steps().await?, steps, "the history grew");
            visit.script("window.print()").await?;
            visit.sees_text("Ta det med på telefonen").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_keyboard_on_the_screen_writes_norwegian_and_sami_and_gives_way() -> Result {
    display()
        .run(async |visit| {
            visit.open("/").await?;
            is(visit, "use").await?;
            visit.driver().find(By::Id("place")).await?.click().await?;
            until(visit, "the keyboard", "document.querySelector('.display-keys:not([hidden])')").await?;
            let small = "return [...document.querySelectorAll('.display-keys button')]
                .filter((key) => { const { width, height } = key.getBoundingClientRect(); return width < 48 || height < 48; })
                .map((key) => key.innerText)";
            assert_eq!(visit.script(small).await?, json!([]), "keys are too small");
            visit.is_accessible().await?;
            for one in ["æ", "ø", "å", "sami", "á", "č", "đ", "ŋ", "š", "ŧ", "ž", "digits", "9", "erase", "space", "letters"] {
                key(visit, one).await?;
            }
            visit.field_says("Hvor bor du?", "æøåáčđŋšŧž ").await?;
            for _ in 0..11 {
                key(visit, "erase").await?;
            }
            for letter in "eksempelv".chars() {
                key(visit, &letter.to_string()).await?;
            }
            visit.sees_offer("Eksempelvik Eksempelfylket").await?;
            // What is typed and what is offered stands above the keys.
            let seen = "const top = document.querySelector('.display-keys').getBoundingClientRect().top;
                return ['#place', '[role=option]'].map((one) => document.querySelector(one).getBoundingClientRect())
                    .every((box) => box.top >= 0 && box.bottom <= top)";
            assert_eq!(visit.script(seen).await?, Value::Bool(true), "the keys cover it");
            key(visit, "go").await?;
            visit.sees_heading("Hjelp for pårørende i Eksempelvik").await?;
            visit.click_button("Tilbake").await?;
            visit.sees_heading("Finn hjelp når du er pårørende").await?;
            visit.type_into("Hvor bor du?", "prø").await?;
            until(visit, "it gives way", "!document.querySelector('.display-keys:not([hidden])')").await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn settings_stand_in_a_file_and_what_is_not_understood_is_told() -> Result {
    let good = r#"{ "sted": "9001", "sprak": ["en", "nb"], "side": "/kalender", "skjerm": ["klokke"] }"#;
    display()
        .overlay(with_file("kiosk-good", good)?)
        .run(async |visit| {
            visit.open("/").await?;
            is(visit, "rest").await?;
            visit.address_is("/en/kalender?vert=kiosk").await?;
            visit.sees_text("Touch to start").await?;
            visit.sees_no_text("Meetings here in the coming days").await?;
            visit.click_button("Touch to start").await?;
            visit.sees_heading("Meeting places").await
        })
        .await?;
    let bad = r#"{ "sted": "Volda", "hvile": 5, "natt": true, "farge": "rød", "sprak": "nb" }"#;
    for (name, file, told) in [
        ("kiosk-bad", bad, &["sted: found", "hvile: found", "natt: found", "farge: found"][..]),
        ("kiosk-broken", "{ \"sted\": ", &["kiosk.json: found"]),
        ("kiosk-list", "[]", &["kiosk.json: found"]),
    ] {
        display()
            .overlay(with_file(name, file)?)
            .run(async |visit| {
                visit.open("/").await?;
                is(visit, "rest").await?;
                let misread = visit.script("return document.documentElement.dataset.misread").await?;
                let misread = misread.as_str().unwrap_or_default().to_owned();
                for one in told {
                    assert!(misread.contains(one), "{file}: {misread}");
                }
                visit.click_button("Trykk for å starte").await?;
                visit.sees_heading("Finn hjelp når du er pårørende").await
            })
            .await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_breakdown_it_shows_whom_to_call_and_starts_again() -> Result {
    display()
        .run(async |visit| {
            visit.open(SETTINGS).await?;
            is(visit, "rest").await?;
            visit.script(MARK_DOCUMENT).await?;
            visit.script("document.documentElement.dataset.boot = 'broken'").await?;
            visit.sees_text("113 Fare for liv").await?;
            visit.sees_text("Den starter på nytt av seg selv").await?;
            until(visit, "a new document", "!document.visited").await?;
            is(visit, "rest").await?;
            visit.address_is("/kommune/9001?vert=kiosk").await
        })
        .await
}

/// Visits one after another: what the display holds does not grow. `NAERMEST_VISITS` says how many; `./dev test --long`
/// makes 2,000 of them, CI makes 20.
#[tokio::test(flavor = "multi_thread")]
async fn many_visits_leave_the_display_as_it_was() -> Result {
    let visits = std::env::var("NAERMEST_VISITS").ok().and_then(|count| count.parse().ok()).unwrap_or(20);
    display()
        .script(FAST)
        .run(async |visit| {
            // Timers are fast here: nobody is to be asked whether they are still there.
            visit.open(&*SETTINGS.replace("hvile=20", "hvile=600")).await?;
            let mut first = None;
            for number in 0..visits {
                is(visit, "rest").await?;
                let now = held(visit).await?;
                // The first document is that of the address with the settings, and not yet like the others.
                let (heap, nodes, listeners) = if number < 2 { now } else { *first.get_or_insert(now) };
                assert!(now.0 < heap + 2_000_000.0, "visit {number}: {} bytes of heap, {heap} at first", now.0);
                assert!(now.1 <= nodes + 20.0, "visit {number}: {} nodes, {nodes} at first", now.1);
                assert!(now.2 <= listeners + 5.0, "visit {number}: {} listeners, {listeners} at first", now.2);
                visit.script("document.querySelector('.rest-start').click()").await?;
                let page = ["/hjelpetelefoner", "/kalender", "/tjenester", "/kart", "/om"][number % 5];
                let go = format!("document.querySelector('main').insertAdjacentHTML('beforeend', `<a id=goes href='${{document.documentElement.dataset.home.replace('/kommune/9001', '{page}')}}'></a>`); document.getElementById('goes').click()");
                visit.script(&go).await?;
                until(visit, page, &format!("location.pathname.endsWith('{page}')")).await?;
                visit.script(MARK_DOCUMENT).await?;
                visit.click_button("Ferdig").await?;
                until(visit, "a new document", "!document.visited").await?;
            }
            Ok(())
        })
        .await
}

/// Presses whatever can be pressed and types into whatever takes it, in no order. `NAERMEST_MINUTES` says how long;
/// `./dev test --long` gives it ten, CI a quarter of one. What it asks of others, [`traces`](crate::visit) sees.
#[tokio::test(flavor = "multi_thread")]
async fn whatever_is_pressed_the_display_stays_in_the_app() -> Result {
    let minutes = std::env::var("NAERMEST_MINUTES").ok().and_then(|count| count.parse().ok()).unwrap_or(0.25);
    let origin = "return location.origin + document.documentElement.dataset.host + history.length";
    display()
        .run(async |visit| {
            visit.open(SETTINGS).await?;
            is(visit, "rest").await?;
            let home = visit.script(origin).await?;
            let end = Instant::now() + Duration::from_secs_f64(minutes * 60.0);
            let mut presses = 0;
            while Instant::now() < end {
                // A document that goes cannot answer; the next one can.
                let _ = visit.script(PRESS).await;
                presses += 1;
                if presses % 20 == 0 {
                    until(visit, "the app", "document.documentElement.dataset.boot === 'ready'").await?;
                    assert_eq!(visit.script(origin).await?, home, "after {presses} presses");
                    assert_eq!(visit.driver().windows().await?.len(), 1, "after {presses} presses");
                }
            }
            assert!(presses > 100, "only {presses} presses");
            Ok(())
        })
        .await
}

/// One press, or a word and a key, somewhere.
const PRESS: &str = "
    const some = (list) => list[Math.floor(Math.random() * list.length)];
    const shown = [...document.querySelectorAll('a[href], button, summary, label, input, select, area, [role=option], h1')]
        .filter((one) => one.checkVisibility() && !one.closest('[inert]'));
    const one = some(shown);
    if (!one) return;
    one.focus?.();
    if (one.matches('input[type=search], input[type=text]')) {
        one.value = some(['demens', 'rus', 'volda', '6100', 'æøå', '%', '<b>']);
        one.dispatchEvent(new InputEvent('input', { bubbles: true }));
        one.dispatchEvent(new KeyboardEvent('keydown', { key: some(['Enter', 'ArrowDown', 'Escape']), bubbles: true, cancelable: true }));
    }
    for (const kind of some([[], [], ['contextmenu'], ['auxclick'], ['dragstart']])) {
        one.dispatchEvent(new MouseEvent(kind, { bubbles: true, cancelable: true, button: 1 }));
    }
    one.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: Math.random() < 0.1 }));
";

/// Bytes of heap, nodes and listeners, after what is no longer used has been collected.
async fn held(visit: &Visit) -> Result<(f64, f64, f64)> {
    let tools = visit.driver().cdp();
    tools.send_raw("HeapProfiler.collectGarbage", json!({})).await?;
    tools.send_raw("Performance.enable", json!({})).await?;
    let answer = tools.send_raw("Performance.getMetrics", json!({})).await?;
    let metric = |name: &str| {
        let all = answer["metrics"].as_array()?;
        all.iter().find(|metric| metric["name"] == name)?["value"].as_f64()
    };
    let read = |name: &str| metric(name).ok_or_else(|| Failure::new(format!("no {name}")));
    Ok((read("JSHeapUsedSize")?, read("Nodes")?, read("JSEventListeners")?))
}
