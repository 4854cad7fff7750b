//! Typed requests, responses and IDs: they hold what the tables and the documented examples hold, and tell the same issues.

mod examples;
mod fields;
mod filled;
mod ids;
mod issue;
mod issues;
mod payment;
mod records;
mod responses;
