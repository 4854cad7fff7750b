//! Reads JSON bytes one token at a time, remembering where it is and how deep.

use super::text::{Text, character_length};

/// Deepest nesting that is read; one level more is [`Fault::TooDeep`].
pub(crate) const MAX_DEPTH: u32 = 64;

/// Why reading stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Not JSON, seen at this byte.
    Invalid(u32),
    /// More than [`MAX_DEPTH`] levels.
    TooDeep,
}

/// A place in a JSON text. Cheap to clone: a clone reads on from the same place.
#[derive(Clone)]
pub(crate) struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
    depth: u32,
    /// One bit for each open container, the innermost lowest: 1 for an object.
    objects: u64,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Reader { bytes, at: 0, depth: 0, objects: 0 }
    }

    /// The offset of the next byte.
    pub(crate) fn position(&self) -> u32 {
        self.at as u32
    }

    /// There is nothing to read at all.
    pub(crate) fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// The bytes from `start` to here.
    pub(crate) fn since(&self, start: u32) -> &'a [u8] {
        self.bytes.get(start as usize..self.at).unwrap_or_default()
    }

    fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    pub(crate) fn invalid<T>(&self) -> Result<T, Fault> {
        Err(Fault::Invalid(self.at as u32))
    }

    /// Skips white space and shows the next byte without taking it; 0 at the end of the text.
    #[inline]
    pub(crate) fn peek(&mut self) -> u8 {
        loop {
            match self.bytes.get(self.at) {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                Some(&byte) => return byte,
                None => return 0,
            }
        }
    }

    /// Nothing but white space may follow.
    pub(crate) fn end(&mut self) -> Result<(), Fault> {
        self.peek();
        if self.at == self.bytes.len() { Ok(()) } else { self.invalid() }
    }

    fn open(&mut self, object: bool) -> Result<(), Fault> {
        if self.depth == MAX_DEPTH {
            return Err(Fault::TooDeep);
        }
        self.at += 1;
        self.depth += 1;
        self.objects = self.objects << 1 | u64::from(object);
        Ok(())
    }

    fn close(&mut self) {
        self.at += 1;
        self.depth -= 1;
        self.objects >>= 1;
    }

    fn in_object(&self) -> bool {
        self.objects & 1 == 1
    }

    /// Takes the `{` that [`peek`](Self::peek) showed.
    pub(crate) fn open_object(&mut self) -> Result<(), Fault> {
        self.open(true)
    }

    /// Takes the `[` that [`peek`](Self::peek) showed.
    pub(crate) fn open_array(&mut self) -> Result<(), Fault> {
        self.open(false)
    }

    /// The next member's name and its offset, its `:` taken too; `None` takes the `}`. `first` is true before the first member.
    #[inline]
    pub(crate) fn member(&mut self, first: &mut bool) -> Result<Option<(u32, Text<'a>)>, Fault> {
        let mut next = self.peek();
        if next == b'}' {
            self.close();
            return Ok(None);
        }
        if !core::mem::take(first) {
            if next != b',' {
                return self.invalid();
            }
            self.at += 1;
            next = self.peek();
        }
        if next != b'"' {
            return self.invalid();
        }
        let at = self.position();
        Ok(Some((at, self.name()?)))
    }

    fn name(&mut self) -> Result<Text<'a>, Fault> {
        let name = self.text()?;
        if self.peek() != b':' {
            return self.invalid();
        }
        self.at += 1;
        Ok(name)
    }

    /// Whether an element follows; where none does, takes the `]`. `first` is true before the first element.
    #[inline]
    pub(crate) fn element(&mut self, first: &mut bool) -> Result<bool, Fault> {
        let next = self.peek();
        if next == b']' {
            self.close();
            return Ok(false);
        }
        if !core::mem::take(first) {
            if next != b',' {
                return self.invalid();
            }
            self.at += 1;
            if self.peek() == b']' {
                return self.invalid();
            }
        }
        Ok(true)
    }

    /// Takes the text whose `"` [`peek`](Self::peek) showed.
    pub(crate) fn text(&mut self) -> Result<Text<'a>, Fault> {
        self.at += 1;
        let start = self.at;
        let mut plain = true;
        loop {
            let mut rest = self.rest();
            while let Some((eight, tail)) = rest.split_first_chunk::<8>() {
                let stops = stops(u64::from_le_bytes(*eight));
                if stops != 0 {
                    rest = rest.get(stops.trailing_zeros() as usize / 8..).unwrap_or_default();
                    break;
                }
                rest = tail;
            }
            self.at = self.bytes.len() - rest.len();
            match rest.first() {
                Some(b'"') => {
                    let raw = self.since(start as u32);
                    self.at += 1;
                    return Ok(Text::new(raw, plain));
                }
                Some(b'\\') => {
                    plain = false;
                    self.escape(rest)?;
                }
                Some(0x20..0x80) => self.at += 1,
                Some(0x80..) => match character_length(rest) {
                    Some(length) => self.at += length,
                    None => return self.invalid(),
                },
                _ => return self.invalid(),
            }
        }
    }

    /// Takes one escape; two where a pair of surrogates stands for one character.
    fn escape(&mut self, rest: &[u8]) -> Result<(), Fault> {
        let length = match rest {
            [_, b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', ..] => 2,
            [_, b'u', tail @ ..] => match (unit(tail), tail) {
                (Some(0xD800..0xDC00), [_, _, _, _, b'\\', b'u', low @ ..])
                    if matches!(unit(low), Some(0xDC00..0xE000)) =>
                {
                    12
                }
                (None | Some(0xD800..0xE000), _) => return self.invalid(),
                _ => 6,
            },
            _ => return self.invalid(),
        };
        self.at += length;
        Ok(())
    }

    /// Takes the number whose first byte [`peek`](Self::peek) showed, and gives its text.
    pub(crate) fn number(&mut self) -> Result<&'a [u8], Fault> {
        let start = self.position();
        self.take(b"-");
        if !self.take(b"0") {
            self.digits()?;
        }
        if self.take(b".") {
            self.digits()?;
        }
        if self.take(b"eE") {
            self.take(b"+-");
            self.digits()?;
        }
        Ok(self.since(start))
    }

    /// Takes the next byte if it is one of these.
    fn take(&mut self, bytes: &[u8]) -> bool {
        let is_one = self.bytes.get(self.at).is_some_and(|next| bytes.contains(next));
        self.at += usize::from(is_one);
        is_one
    }

    /// Takes digits: at least one.
    fn digits(&mut self) -> Result<(), Fault> {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.bytes.get(self.at) {
            self.at += 1;
        }
        if self.at == start { self.invalid() } else { Ok(()) }
    }

    /// Takes a value of any kind, whatever is in it. Does not recurse.
    pub(crate) fn skip(&mut self) -> Result<(), Fault> {
        let floor = self.depth;
        loop {
            let opened = match self.peek() {
                b'{' => {
                    self.open(true)?;
                    self.peek() != b'}'
                }
                b'[' => {
                    self.open(false)?;
                    self.peek() != b']'
                }
                _ => {
                    self.scalar()?;
                    false
                }
            };
            if !opened && self.close_up_to(floor)? {
                return Ok(());
            }
            if self.in_object() {
                if self.peek() != b'"' {
                    return self.invalid();
                }
                self.name()?;
            }
        }
    }

    /// After a value: takes what closes containers, then a comma. True where the outermost value is complete.
    fn close_up_to(&mut self, floor: u32) -> Result<bool, Fault> {
        while self.depth != floor {
            match (self.peek(), self.in_object()) {
                (b',', _) => {
                    self.at += 1;
                    return Ok(false);
                }
                (b'}', true) | (b']', false) => self.close(),
                _ => return self.invalid(),
            }
        }
        Ok(true)
    }

    fn scalar(&mut self) -> Result<(), Fault> {
        match self.peek() {
            b'"' => self.text().map(drop),
            b't' => self.word(b"true"),
            b'f' => self.word(b"false"),
            b'n' => self.word(b"null"),
            _ => self.number().map(drop),
        }
    }

    /// Takes `null`, whose `n` [`peek`](Self::peek) showed.
    pub(crate) fn null(&mut self) -> Result<(), Fault> {
        self.word(b"null")
    }

    fn word(&mut self, word: &[u8]) -> Result<(), Fault> {
        if self.rest().starts_with(word) {
            self.at += word.len();
            Ok(())
        } else {
            self.invalid()
        }
    }
}

/// The high bit of each of eight bytes that a text cannot run over: `"`, `\`, control characters, and what is not ASCII.
/// The lowest bit set is exact; higher ones need not be.
#[inline]
fn stops(eight: u64) -> u64 {
    const ONES: u64 = u64::MAX / 255;
    const HIGH: u64 = ONES << 7;
    let zero = |x: u64| x.wrapping_sub(ONES) & !x;
    let quote = zero(eight ^ (ONES * b'"' as u64));
    let backslash = zero(eight ^ (ONES * b'\\' as u64));
    let control = eight.wrapping_sub(ONES * 0x20) & !eight;
    (quote | backslash | control | eight) & HIGH
}

/// The UTF-16 unit that the first four bytes give in hexadecimal.
pub(super) fn unit(hex: &[u8]) -> Option<u32> {
    hex.first_chunk::<4>()?
        .iter()
        .try_fold(0, |unit, &digit| Some(unit << 4 | char::from(digit).to_digit(16)?))
}
