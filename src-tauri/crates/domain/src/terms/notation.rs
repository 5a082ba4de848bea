//! The notation of terms that people can type (T1), read by descent.

use std::str::FromStr;

use rust_decimal::{Decimal, prelude::ToPrimitive};

use super::words::{Piece, Token, cut};
use super::{Discount, DiscountBase, DueRule, Event, Part, Share, Terms, TermsError};

/// Terms run for at most some ten years.
const MOST_DAYS: u16 = 3_700;
const MOST_MONTHS: u16 = 120;

impl FromStr for Terms {
    type Err = TermsError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut reader = Reader { tokens: cut(text), next: 0, end: text.chars().count() + 1 };
        let discounts = reader.discounts()?;
        let first = reader.next;
        let parts = reader.parts()?;
        if !discounts.is_empty() && parts.len() > 1 {
            // A discount on one of several dates has no agreed meaning.
            return Err(reader.wrong_at(first));
        }
        let base = reader.discount_base(&discounts)?;
        if reader.next < reader.tokens.len() {
            return Err(reader.wrong());
        }
        Ok(Self { parts, discounts, base })
    }
}

struct Reader {
    tokens: Vec<Token>,
    next: usize,
    end: usize,
}

impl Reader {
    /// `2/10 1/20`: steps whose days rise.
    fn discounts(&mut self) -> Result<Vec<Discount>, TermsError> {
        let mut steps: Vec<Discount> = Vec::new();
        while self.sees(1, &Piece::Sign('/')) || self.sees(2, &Piece::Sign('/')) {
            let at = self.next;
            let percent = self.number()?;
            self.take(&Piece::Sign('%'));
            self.expect(&Piece::Sign('/'))?;
            let days = self.count(MOST_DAYS)?;
            let rises = steps.last().is_none_or(|before| before.days < days && before.percent > percent);
            if percent <= Decimal::ZERO || percent >= Decimal::ONE_HUNDRED || !rises {
                return Err(self.wrong_at(at));
            }
            steps.push(Discount { percent, days });
        }
        Ok(steps)
    }

    /// `on net` at the end: the discount leaves the tax alone.
    fn discount_base(&mut self, discounts: &[Discount]) -> Result<DiscountBase, TermsError> {
        if discounts.is_empty() || !self.take_word("on") {
            return Ok(DiscountBase::Gross);
        }
        self.expect(&Piece::Word("net"))?;
        Ok(DiscountBase::Net)
    }

    fn parts(&mut self) -> Result<Vec<Part>, TermsError> {
        let ahead = self.tokens.get(self.next..).unwrap_or_default();
        let is_split = ahead.iter().any(|token| token.piece == Piece::Sign(','))
            || self.sees(1, &Piece::Sign('%'))
            || self.sees(0, &Piece::Word("rest"));
        if !is_split {
            return Ok(vec![Part { share: Share::Rest, rule: self.rule()? }]);
        }
        let mut parts = Vec::new();
        let mut percent = Decimal::ZERO;
        loop {
            let at = self.next;
            let share = self.share()?;
            if let Share::Percent(more) = share {
                percent += more;
            }
            parts.push(Part { share, rule: self.rule()? });
            let is_last = !self.take(&Piece::Sign(','));
            let is_rest = share == Share::Rest;
            let is_whole = is_last && percent == Decimal::ONE_HUNDRED && parts.len() > 1;
            if percent > Decimal::ONE_HUNDRED || (is_rest && !is_last) || (is_last && !is_rest && !is_whole) {
                return Err(if is_last && !is_rest && percent <= Decimal::ONE_HUNDRED {
                    self.wrong()
                } else {
                    self.wrong_at(at)
                });
            }
            if is_last {
                if let Some(last) = parts.last_mut() {
                    last.share = Share::Rest;
                }
                return Ok(parts);
            }
        }
    }

    fn share(&mut self) -> Result<Share, TermsError> {
        if self.take_word("rest") {
            return Ok(Share::Rest);
        }
        let at = self.next;
        let number = self.number()?;
        if number <= Decimal::ZERO {
            return Err(self.wrong_at(at));
        }
        if !self.take(&Piece::Sign('%')) {
            return Ok(Share::Fixed(number));
        }
        if self.take_word("of") {
            self.expect(&Piece::Word("rest"))?;
            return Ok(Share::PercentOfRest(number));
        }
        Ok(Share::Percent(number))
    }

    fn rule(&mut self) -> Result<DueRule, TermsError> {
        match self.peek(0) {
            Some(Piece::Number(_)) => self.counted(),
            Some(Piece::Sign('+')) => self.steps(),
            Some(Piece::Word(word)) => {
                let word = *word;
                self.next += 1;
                self.named(word)
            }
            _ => Err(self.wrong()),
        }
    }

    fn named(&mut self, word: &'static str) -> Result<DueRule, TermsError> {
        match word {
            "now" => Ok(DueRule::NetDays { days: 0 }),
            "net" => self.net(),
            "eom" => self.after_month(),
            "next" => {
                self.expect(&Piece::Word("eom"))?;
                self.next_month()
            }
            "next eom" => self.next_month(),
            "day" => self.day(),
            "cod" => Ok(DueRule::FromEvent { event: Event::Delivery, days: 0 }),
            "prepaid" => Ok(DueRule::FromEvent { event: Event::Order, days: 0 }),
            "delivery" => self.after_event(Event::Delivery),
            "order" => self.after_event(Event::Order),
            _ => Err(self.wrong_at(self.next - 1)),
        }
    }

    /// After `net`: `30`, `30 days`, `2m`, `30 eom`.
    fn net(&mut self) -> Result<DueRule, TermsError> {
        if self.sees(1, &Piece::Word("m")) {
            let months = self.count(MOST_MONTHS)?;
            self.next += 1;
            return Ok(DueRule::NetMonths { months });
        }
        self.counted()
    }

    /// `30`, `30 days`, `30d eom`, `30d eom day 10`, `15th next month`, `2m`.
    fn counted(&mut self) -> Result<DueRule, TermsError> {
        if self.sees(1, &Piece::Word("th")) {
            let day = self.day_number()?;
            self.next += 1;
            self.expect(&Piece::Word("next month"))?;
            return Ok(DueRule::DayOfMonth { months: 1, day, cutoff: None });
        }
        if self.sees(1, &Piece::Word("m")) {
            return self.net();
        }
        let days = self.count(MOST_DAYS)?;
        self.take_word("d");
        if !self.take_word("eom") {
            return Ok(DueRule::NetDays { days });
        }
        if !self.take_word("day") {
            return Ok(DueRule::DaysThenEom { days });
        }
        let day = u8::try_from(self.count(31)?).unwrap_or(31);
        Ok(if day == 0 { DueRule::DaysThenEom { days } } else { DueRule::DaysEomOnDay { days, day } })
    }

    /// After `eom`: nothing, `+30`, `+2m`, `+30 days`.
    fn after_month(&mut self) -> Result<DueRule, TermsError> {
        if !self.take(&Piece::Sign('+')) && !matches!(self.peek(0), Some(Piece::Number(_))) {
            return Ok(DueRule::EomPlusDays { days: 0 });
        }
        if self.sees(1, &Piece::Word("m")) {
            let months = self.count(MOST_MONTHS)?;
            self.next += 1;
            return Ok(DueRule::EomPlusMonths { months });
        }
        let days = self.count(MOST_DAYS)?;
        self.take_word("d");
        Ok(DueRule::EomPlusDays { days })
    }

    fn next_month(&mut self) -> Result<DueRule, TermsError> {
        let days = if self.take(&Piece::Sign('+')) { self.count(MOST_DAYS)? } else { 0 };
        self.take_word("d");
        Ok(DueRule::EomNextPlusDays { days })
    }

    /// After `day`: `15`, `15 +1m`, `10 +1m cutoff 25`, `15 after 31d`, `15 next month`.
    fn day(&mut self) -> Result<DueRule, TermsError> {
        let day = self.day_number()?;
        self.take_word("th");
        if self.take_word("after") {
            let days = self.count(MOST_DAYS)?;
            self.take_word("d");
            return Ok(DueRule::DayOnOrAfter { days, day });
        }
        let mut months = 0;
        if self.take_word("next month") {
            months = 1;
        } else if self.take(&Piece::Sign('+')) {
            months = self.count(MOST_MONTHS)?;
            self.expect(&Piece::Word("m"))?;
        }
        let cutoff = if self.take_word("cutoff") { Some(self.day_number()?) } else { None };
        Ok(DueRule::DayOfMonth { months, day, cutoff })
    }

    fn after_event(&mut self, event: Event) -> Result<DueRule, TermsError> {
        let sign = match self.peek(0) {
            Some(Piece::Sign('+')) => 1,
            Some(Piece::Sign('-')) => -1,
            _ => return Ok(DueRule::FromEvent { event, days: 0 }),
        };
        self.next += 1;
        let days = sign * i32::from(self.count(MOST_DAYS)?);
        self.take_word("d");
        Ok(DueRule::FromEvent { event, days })
    }

    /// `+2m day 15 +30d`.
    fn steps(&mut self) -> Result<DueRule, TermsError> {
        self.expect(&Piece::Sign('+'))?;
        let months = self.count(MOST_MONTHS)?;
        self.expect(&Piece::Word("m"))?;
        let day = if self.take_word("day") { Some(self.day_number()?) } else { None };
        let mut days = 0;
        if self.take(&Piece::Sign('+')) {
            days = self.count(MOST_DAYS)?;
            self.expect(&Piece::Word("d"))?;
        }
        Ok(DueRule::Steps { months, day, days })
    }

    fn day_number(&mut self) -> Result<u8, TermsError> {
        let at = self.next;
        let day = self.count(31)?;
        u8::try_from(day).ok().filter(|day| *day > 0).ok_or_else(|| self.wrong_at(at))
    }

    fn count(&mut self, most: u16) -> Result<u16, TermsError> {
        let at = self.next;
        let number = self.number()?;
        let whole = Some(number).filter(Decimal::is_integer).and_then(|number| number.to_u16());
        whole.filter(|count| *count <= most).ok_or_else(|| self.wrong_at(at))
    }

    fn number(&mut self) -> Result<Decimal, TermsError> {
        let Some(Piece::Number(number)) = self.peek(0) else { return Err(self.wrong()) };
        let number = *number;
        self.next += 1;
        Ok(number)
    }

    fn peek(&self, ahead: usize) -> Option<&Piece> {
        self.tokens.get(self.next + ahead).map(|token| &token.piece)
    }

    fn sees(&self, ahead: usize, piece: &Piece) -> bool {
        self.peek(ahead) == Some(piece)
    }

    fn take(&mut self, piece: &Piece) -> bool {
        let is_there = self.sees(0, piece);
        self.next += usize::from(is_there);
        is_there
    }

    fn take_word(&mut self, word: &'static str) -> bool {
        self.take(&Piece::Word(word))
    }

    fn expect(&mut self, piece: &Piece) -> Result<(), TermsError> {
        if self.take(piece) { Ok(()) } else { Err(self.wrong()) }
    }

    fn wrong(&self) -> TermsError {
        self.wrong_at(self.next)
    }

    fn wrong_at(&self, index: usize) -> TermsError {
        let token = self.tokens.get(index);
        TermsError {
            word: token.map(|token| token.text.clone()).unwrap_or_default(),
            position: token.map_or(self.end, |token| token.position),
        }
    }
}

/// The canonical spelling; it reads back as the same terms.
impl std::fmt::Display for Terms {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for step in &self.discounts {
            write!(f, "{}/{} ", step.percent.normalize(), step.days)?;
        }
        for (at, part) in self.parts.iter().enumerate() {
            if at > 0 {
                f.write_str(", ")?;
            }
            match part.share {
                Share::Percent(percent) => write!(f, "{}% ", percent.normalize())?,
                Share::PercentOfRest(percent) => write!(f, "{}% of rest ", percent.normalize())?,
                Share::Fixed(amount) => write!(f, "{} ", amount.normalize())?,
                Share::Rest if self.parts.len() > 1 => f.write_str("rest ")?,
                Share::Rest => {}
            }
            write!(f, "{}", part.rule)?;
        }
        if self.base == DiscountBase::Net { f.write_str(" on net") } else { Ok(()) }
    }
}
