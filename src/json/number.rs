//! Interprets a JSON number without converting it to a float.

/// The whole number that `json` starts with: `2`, `2.0`, `20e-1`. A negative one becomes 0, one that is too large the maximum. `None` if it
/// has a fraction, or if there is no number.
pub(crate) fn to_whole(json: &[u8]) -> Option<u32> {
    let is_part = |byte: &&u8| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E');
    let number = json.get(..json.iter().take_while(is_part).count())?;
    let mut parts = number.split(|byte| matches!(byte, b'e' | b'E'));
    let (mantissa, exponent) = (parts.next()?, parts.next().unwrap_or_default());

    // How many digits are before the point, after applying the exponent.
    let mut place = digits(mantissa.split(|byte| *byte == b'.').next()?).count() as i32;
    if place == 0 {
        return None;
    }
    let moves = digits(exponent)
        .fold(0_i32, |moves, digit| moves.saturating_mul(10).saturating_add(digit as i32));
    let is_left = exponent.first() == Some(&b'-');
    place = place.saturating_add(if is_left { -moves } else { moves });

    let mut whole = 0_u32;
    for digit in digits(mantissa) {
        if place > 0 {
            whole = whole.saturating_mul(10).saturating_add(digit);
        } else if digit > 0 {
            return None;
        }
        place = place.saturating_sub(1);
    }
    // Zeros that come from the exponent.
    while place > 0 && !matches!(whole, 0 | u32::MAX) {
        whole = whole.saturating_mul(10);
        place -= 1;
    }
    Some(if number.starts_with(b"-") { 0 } else { whole })
}

fn digits(text: &[u8]) -> impl Iterator<Item = u32> {
    text.iter().filter(|byte| byte.is_ascii_digit()).map(|digit| u32::from(digit - b'0'))
}
