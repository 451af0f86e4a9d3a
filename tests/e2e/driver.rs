//! A browser: its engine, the driver that obeys the test, a folder of its own, and one of the few seats there are.

mod engine;
mod keeper;
mod seat;

use std::path::PathBuf;
use std::time::Duration;

use thirtyfour::WebDriver;
use tokio::time::timeout;

use crate::failure::{Failure, Result};

pub use engine::Engine;

use keeper::Keeper;
use seat::Seat;

/// How long a browser may take to open. WebKit's driver once in thirty times waits for ever for a browser that
/// it has not started, so one that does not come is asked for again.
const PATIENCE: Duration = Duration::from_secs(20);
const TRIES: u32 = 3;

/// A browser that knows nothing of any before it; what it started and wrote goes when this is dropped.
pub struct Browser {
    pub driver: WebDriver,
    /// Where it puts the files that a page hands to the reader.
    pub downloads: PathBuf,
    _keeper: Keeper,
    _seat: Seat,
}

impl Browser {
    /// Opens a browser as soon as there is a seat for it.
    pub async fn open(engine: Engine) -> Result<Self> {
        let seat = Seat::take();
        for _ in 0..TRIES {
            let keeper = Keeper::start(engine)?;
            let browser = WebDriver::new(keeper.url(), engine.wishes(keeper.home())?);
            if let Ok(driver) = timeout(PATIENCE, browser).await {
                let downloads = engine.downloads(keeper.home());
                return Ok(Self { driver: driver?, downloads, _keeper: keeper, _seat: seat });
            }
        }
        Err(Failure::new(format!("{} did not open, {TRIES} times {} s", engine.name(), PATIENCE.as_secs())))
    }
}
