//! What is worked out from the state, and kept until that changes.

use super::Say;
use leptos::prelude::*;
use std::any::Any;
use std::sync::Arc;

/// A value that is worked out again when what it reads changes; who reads it hears of it only when the
/// value is another one. Inside they are all of one type.
pub struct Known<T> {
    value: Memo<Arc<dyn Value>>,
    is: std::marker::PhantomData<fn() -> T>,
}

impl<T> Clone for Known<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Known<T> {}

trait Value: Any + Send + Sync {
    fn is_same(&self, other: &dyn Value) -> bool;
}

impl<T: PartialEq + Send + Sync + 'static> Value for T {
    fn is_same(&self, other: &dyn Value) -> bool {
        (other as &dyn Any).downcast_ref() == Some(self)
    }
}

impl PartialEq for dyn Value {
    fn eq(&self, other: &Self) -> bool {
        self.is_same(other)
    }
}

/// Works something out.
pub fn known<T: PartialEq + Send + Sync + 'static>(
    work_out: impl Fn() -> T + Send + Sync + 'static,
) -> Known<T> {
    Known { value: memo(Box::new(move || Arc::new(work_out()))), is: std::marker::PhantomData }
}

fn memo(work_out: Say<Arc<dyn Value>>) -> Memo<Arc<dyn Value>> {
    Memo::new(move |_| work_out())
}

fn read(memo: Memo<Arc<dyn Value>>) -> Arc<dyn Value> {
    memo.get()
}

impl<T: PartialEq + Send + Sync + 'static> Known<T> {
    /// The value; read again when it changes.
    pub fn get(self) -> Arc<T> {
        let value: Arc<dyn Any + Send + Sync> = read(self.value);
        value.downcast().expect("it was made of this type")
    }
}
