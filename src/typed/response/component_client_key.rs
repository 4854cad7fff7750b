//! Component client key, as in Duffel's responses.

use alloc::string::String;
use core::fmt;

use serde::{Deserialize, Serialize};

use super::Fields;

/// A key that opens the Travel Support Assistant, for the page of the user it was created for. `Debug` does not show it.
///
/// ```
/// use duffel_customers::response::ComponentClientKey;
///
/// let key: ComponentClientKey = serde_json::from_str(r#"{"component_client_key": "eyJ…"}"#)?;
/// assert!(!format!("{key:?}").contains("eyJ"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ComponentClientKey {
    /// The key.
    pub component_client_key: String,
    /// All other fields.
    #[serde(flatten)]
    pub extra: Fields,
}

impl fmt::Debug for ComponentClientKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ComponentClientKey").finish_non_exhaustive()
    }
}
