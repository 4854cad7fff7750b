//! The words of a field that accepts only a few: written, read and listed, in JSON and for a program's own forms, files and logs.

/// Gives a type the words of its values; after `|`, others that its JSON may have. About anything else it says what the field's `rule` says,
/// and not, as serde would, what was given.
macro_rules! words {
    ($name:ident, $rule:path, $($variant:ident = $word:literal $(| $other:literal)*),+) => {
        impl $name {
            #[doc = concat!(
                "Every value.\n\n```\nuse duffel_customers::request::", stringify!($name), ";\n\n",
                "let words: Vec<_> = ", stringify!($name), "::ALL.iter().map(|value| value.as_str()).collect();\n",
                "assert_eq!(words, [", $("\"", $word, "\", ",)+ "]);\n```",
            )]
            pub const ALL: &[$name] = &[$($name::$variant,)+];

            #[doc = concat!(
                "The value as it is written in JSON.\n\n```\nuse duffel_customers::request::", stringify!($name), ";\n\n",
                $("assert_eq!(", stringify!($name), "::", stringify!($variant), ".as_str(), \"", $word, "\");\n",)+ "```",
            )]
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $($name::$variant => $word,)+
                }
            }
        }

        #[doc = concat!("As [`", stringify!($name), "::as_str`].")]
        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        #[doc = concat!("Reads what [`", stringify!($name), "::as_str`] gives, and fails for any other string.")]
        impl core::str::FromStr for $name {
            type Err = crate::ParseError;

            fn from_str(word: &str) -> Result<Self, crate::ParseError> {
                let value = $name::ALL.iter().copied().find(|value| value.as_str() == word);
                let hint = crate::rules::Rule::hint(&$rule);
                value.ok_or(crate::ParseError(crate::rules::FORMAT.found(hint)))
            }
        }

        #[doc = concat!("As [`", stringify!($name), "::as_str`].")]
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        #[doc = concat!("Reads what [`", stringify!($name), "::as_str`] gives", $($(", and `", stringify!($other), "` too",)*)+ ".")]
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let word = alloc::string::String::deserialize(deserializer)?;
                match word.as_str() {
                    $($($other => Ok($name::$variant),)*)+
                    word => word.parse().map_err(serde::de::Error::custom),
                }
            }
        }
    };
}

pub(super) use words;
