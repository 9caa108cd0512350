//! A clinic's colour, made to fit: darker in light, lighter in dark, until all that is written in it or on it
//! can be read (WCAG 2.2 AA, 4.5 to 1).
//!
//! Deliberately absent: the other colours, which stay the app's own. The grounds are those of
//! `styles/tokens.css`; a test reads them there.

/// A colour of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour([u8; 3]);

/// What the text of the app needs at least.
const LEAST: f64 = 4.5;
/// Steps between a colour and black or white.
const STEPS: u16 = 64;

const WHITE: Colour = Colour([0xff; 3]);
const BLACK: Colour = Colour([0; 3]);

/// What the app's things lie on, in light and in dark.
const LIGHT: Grounds = Grounds {
    ground: Colour([0xf7, 0xf4, 0xee]),
    surface: WHITE,
    far: BLACK,
};
const DARK: Grounds = Grounds {
    ground: Colour([0x14, 0x1a, 0x1a]),
    surface: Colour([0x1d, 0x25, 0x25]),
    far: WHITE,
};

/// What a colour has to stand out from, and where it goes for that.
struct Grounds {
    ground: Colour,
    surface: Colour,
    far: Colour,
}

/// The tokens that follow a clinic's colour, in one theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shades {
    /// What can be pressed.
    pub accent: Colour,
    /// The same, under the pointer.
    pub strong: Colour,
    /// Behind what is chosen.
    pub soft: Colour,
    /// On the first two.
    pub on: Colour,
}

impl Colour {
    /// A colour as a style sheet writes it: `#0d5b57` or `#05b`, the sign may be missing.
    ///
    /// ```
    /// use microneedling_check::embed::accent::Colour;
    /// assert_eq!(Colour::read("#05B"), Colour::read("0055bb"));
    /// assert_eq!(Colour::read("teal"), None);
    /// ```
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').unwrap_or(text);
        let digits: Vec<u8> = digits
            .chars()
            .map(|digit| {
                digit
                    .to_digit(16)
                    .and_then(|digit| u8::try_from(digit).ok())
            })
            .collect::<Option<_>>()?;
        match *digits.as_slice() {
            [r, g, b] => Some(Self([r * 17, g * 17, b * 17])),
            [r, s, g, h, b, c] => Some(Self([r * 16 + s, g * 16 + h, b * 16 + c])),
            _ => None,
        }
    }

    /// As a style sheet writes it.
    #[must_use]
    pub fn written(self) -> String {
        let [red, green, blue] = self.0;
        format!("#{red:02x}{green:02x}{blue:02x}")
    }

    /// Black or white, whichever is read better on it. One of them always has 4.5 to 1.
    #[must_use]
    pub fn ink(self) -> Self {
        if self.contrast(BLACK) > self.contrast(WHITE) {
            BLACK
        } else {
            WHITE
        }
    }

    /// The shades in light and in dark.
    #[must_use]
    pub fn shades(self) -> [Shades; 2] {
        [LIGHT.shades(self), DARK.shades(self)]
    }

    /// As rules for the page. They keep away from paper and from readers who have asked for more contrast.
    #[must_use]
    pub fn style_sheet(self) -> String {
        let [light, dark] = self.shades();
        let pair = |name, light: Self, dark: Self| {
            let (light, dark) = (light.written(), dark.written());
            format!("{name}:var(--light,{light}) var(--dark,{dark});")
        };
        let tokens = pair("--accent", light.accent, dark.accent)
            + &pair("--accent-strong", light.strong, dark.strong)
            + &pair("--accent-soft", light.soft, dark.soft)
            + &pair("--on-accent", light.on, dark.on);
        format!(
            "@layer tokens{{@media screen and (prefers-contrast:no-preference){{:root{{{tokens}}}}}}}"
        )
    }

    /// Part of the way to another colour.
    fn towards(self, other: Self, part: u16, whole: u16) -> Self {
        let between = |place: usize| {
            let (from, to) = (self.part(place), other.part(place));
            (from * (whole - part) + to * part) / whole
        };
        // A value between two bytes is one.
        Self([0, 1, 2].map(|place| u8::try_from(between(place)).unwrap_or(u8::MAX)))
    }

    fn part(self, place: usize) -> u16 {
        self.0.get(place).copied().unwrap_or_default().into()
    }

    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    fn contrast(self, other: Self) -> f64 {
        let (one, other) = (self.luminance(), other.luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }
}

impl Grounds {
    fn shades(&self, colour: Colour) -> Shades {
        // The tint of what is chosen stays close to the surface, so that all other text can be read on it.
        let soft = |accent: Colour| self.surface.towards(accent, 9, STEPS);
        let fits = |accent: &Colour| {
            let grounds = [self.ground, self.surface, soft(*accent)];
            // Below this the soft tint of the next shade, too, may be a little nearer.
            grounds
                .iter()
                .all(|ground| accent.contrast(*ground) >= LEAST)
        };
        let accent = (0..=STEPS)
            .map(|step| colour.towards(self.far, step, STEPS))
            .find(fits)
            .unwrap_or(self.far);
        Shades {
            accent,
            strong: accent.towards(self.far, STEPS / 3, STEPS),
            soft: soft(accent),
            // It stands on a colour that was chosen to stand out from the surface.
            on: self.surface,
        }
    }
}
