//! Who may have a browser open: few at the same time.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// How many browsers may be open at the same time.
const SEATS: u32 = 2;

/// The right to have a browser open.
pub struct Seat;

static TAKEN: Mutex<u32> = Mutex::new(0);
static LEFT: Condvar = Condvar::new();

impl Seat {
    /// Waits for a seat; each test has a thread of its own, so nobody else waits with it.
    pub fn take() -> Self {
        let taken = LEFT.wait_while(lock(), |taken| *taken == SEATS);
        *taken.unwrap_or_else(PoisonError::into_inner) += 1;
        Self
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        *lock() -= 1;
        LEFT.notify_one();
    }
}

/// The count, which outlives a panic in another test.
fn lock() -> MutexGuard<'static, u32> {
    TAKEN.lock().unwrap_or_else(PoisonError::into_inner)
}
