//! What a number's text says, without turning it into a float.

/// Whether nothing is left behind the point: `2`, `2.0`, `20e-1`. `number` is sound JSON.
pub(crate) fn is_whole(number: &[u8]) -> bool {
    let mut exponent: i64 = 0;
    let mut is_negative = false;
    // Digits behind the point, and of all digits the zeros at the end.
    let (mut decimals, mut zeros, mut is_zero) = (0_i64, 0_i64, true);
    let (mut behind_point, mut in_exponent) = (false, false);
    for &byte in number {
        match byte {
            b'e' | b'E' => in_exponent = true,
            b'-' => is_negative = in_exponent,
            b'.' => behind_point = true,
            b'0'..=b'9' if in_exponent => {
                exponent = exponent.saturating_mul(10).saturating_add(i64::from(byte - b'0'));
            }
            b'0'..=b'9' => {
                decimals += i64::from(behind_point);
                zeros = if byte == b'0' { zeros + 1 } else { 0 };
                is_zero &= byte == b'0';
            }
            _ => {}
        }
    }
    let exponent = if is_negative { -exponent } else { exponent };
    is_zero || exponent.saturating_add(zeros) >= decimals
}

/// Whether it is above zero. `number` is sound JSON.
pub(crate) fn is_positive(number: &[u8]) -> bool {
    let mut mantissa = number.iter().take_while(|byte| !matches!(byte, b'e' | b'E'));
    number.first() != Some(&b'-') && mantissa.any(|byte| matches!(byte, b'1'..=b'9'))
}

/// The whole number that `json` starts with, at most the largest that there is; none where it starts with another number, or one with an
/// exponent, which nobody writes.
pub(crate) fn to_whole(json: &[u8]) -> Option<u32> {
    let (mut whole, mut behind_point) = (None, false);
    for &byte in json {
        match byte {
            b'0' if behind_point => {}
            b'0'..=b'9' if !behind_point => {
                let digit = u32::from(byte - b'0');
                whole = Some(whole.unwrap_or(0_u32).saturating_mul(10).saturating_add(digit));
            }
            b'.' => behind_point = true,
            b'0'..=b'9' | b'e' | b'E' => return None,
            _ => break,
        }
    }
    whole
}
