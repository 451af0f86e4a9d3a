//! A value that may be handed to any thread, and used only in the one it was made in.

use std::mem::ManuallyDrop;
use std::ops::{Deref, DerefMut};

/// The value, with the thread it belongs to; in the browser there is one thread.
pub struct SendWrapper<T> {
    value: ManuallyDrop<T>,
    #[cfg(not(target_arch = "wasm32"))]
    home: std::thread::ThreadId,
}

// SAFETY: the value is not reached in another thread: every way to it asks `valid` first.
unsafe impl<T> Send for SendWrapper<T> {}
// SAFETY: as above.
unsafe impl<T> Sync for SendWrapper<T> {}

impl<T> SendWrapper<T> {
    /// Wraps a value of this thread.
    pub fn new(value: T) -> Self {
        Self {
            value: ManuallyDrop::new(value),
            #[cfg(not(target_arch = "wasm32"))]
            home: std::thread::current().id(),
        }
    }

    /// Whether this is the value's thread.
    pub fn valid(&self) -> bool {
        #[cfg(not(target_arch = "wasm32"))]
        return self.home == std::thread::current().id();
        #[cfg(target_arch = "wasm32")]
        true
    }

    /// The value.
    ///
    /// # Panics
    ///
    /// In another thread.
    pub fn take(mut self) -> T {
        self.must_be_valid();
        // SAFETY: the wrapper is forgotten, so the value is taken once.
        let value = unsafe { ManuallyDrop::take(&mut self.value) };
        std::mem::forget(self);
        value
    }

    fn must_be_valid(&self) {
        assert!(self.valid(), "a value is used in another thread than its own");
    }
}

impl<T> Deref for SendWrapper<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.must_be_valid();
        &self.value
    }
}

impl<T> DerefMut for SendWrapper<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.must_be_valid();
        &mut self.value
    }
}

impl<T> Drop for SendWrapper<T> {
    fn drop(&mut self) {
        if !std::mem::needs_drop::<T>() {
            return;
        }
        self.must_be_valid();
        // SAFETY: this is the end of the wrapper, so the value is dropped once.
        unsafe { ManuallyDrop::drop(&mut self.value) }
    }
}

impl<T: Clone> Clone for SendWrapper<T> {
    fn clone(&self) -> Self {
        Self::new(T::clone(self))
    }
}

impl<T: std::fmt::Debug> std::fmt::Debug for SendWrapper<T> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        T::fmt(self, formatter)
    }
}

#[cfg(feature = "futures")]
mod futures {
    use super::SendWrapper;
    use futures_core::Stream;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    impl<T> SendWrapper<T> {
        fn pinned(self: Pin<&mut Self>) -> Pin<&mut T> {
            self.must_be_valid();
            // SAFETY: the value stays where the wrapper is.
            unsafe { self.map_unchecked_mut(|wrapper| &mut *wrapper.value) }
        }
    }

    impl<F: Future> Future for SendWrapper<F> {
        type Output = F::Output;

        fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
            self.pinned().poll(context)
        }
    }

    impl<S: Stream> Stream for SendWrapper<S> {
        type Item = S::Item;

        fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<S::Item>> {
            self.pinned().poll_next(context)
        }
    }
}
