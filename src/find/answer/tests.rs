//! What stands in an answer, and in what order.
