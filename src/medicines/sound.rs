//! How a name sounds, roughly: what people mix up when they write a name that they have only heard.
//!
//! It is not a dictionary of speech: it folds the spellings of medicine names that sound alike in English
//! (ph and f, c and k or s, y and i, z and s, x and ks), drops the silent h and the last e, and keeps one of
//! two equal letters. Deliberately absent: vowels that sound alike, which the distance knows.

/// Writes down how a folded name sounds.
pub(super) fn sound(key: &str) -> String {
    let letters = key.as_bytes();
    let mut sound = String::with_capacity(key.len());
    let mut at = 0;
    while let Some(&letter) = letters.get(at) {
        let next = letters.get(at + 1).copied().unwrap_or_default();
        let first = at == 0;
        at += 1;
        match (letter, next) {
            (b'p', b'h') => {
                at += 1;
                push(&mut sound, 'f');
            }
            (b'q' | b'k', b'u' | b'w') | (b'c', b'k') | (b'c', b'q') => {
                at += 1;
                push(&mut sound, 'k');
            }
            (b'c', b'e' | b'i' | b'y') => push(&mut sound, 's'),
            (b'c' | b'q', _) => push(&mut sound, 'k'),
            (b'x', _) if !first => {
                push(&mut sound, 'k');
                push(&mut sound, 's');
            }
            (b'x' | b'z', _) => push(&mut sound, 's'),
            (b'e', b'e') | (b'i', b'e') => {
                at += 1;
                push(&mut sound, 'i');
            }
            (b'a' | b'o', b'e') => {
                at += 1;
                push(&mut sound, 'e');
            }
            (b'o', b'o' | b'u') => {
                at += 1;
                push(&mut sound, 'u');
            }
            (b'y', _) => push(&mut sound, 'i'),
            (b'h', _) if !first => {}
            (b'e', _) if at == letters.len() && !first => {}
            _ => {
                // Folded names of other scripts sound as they are written.
                let rest = key.get(at - 1..).and_then(|rest| rest.chars().next());
                if let Some(c) = rest {
                    at += c.len_utf8() - 1;
                    push(&mut sound, c);
                }
            }
        }
    }
    sound
}

/// Adds a letter, unless it is the last one again.
fn push(sound: &mut String, letter: char) {
    if !sound.ends_with(letter) {
        sound.push(letter);
    }
}
