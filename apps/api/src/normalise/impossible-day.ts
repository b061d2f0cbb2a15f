// Dates that no calendar has: “31/02/2020” is a mistake, and no February. Of a resume the month is read all the same; whoever asks what a
// date means is told.

const DAY_MONTH_YEAR = /\b(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b/g;
const YEAR_MONTH_DAY = /\b(\d{4})[./-](\d{1,2})[./-](\d{1,2})\b/g;
/** Beside a month's name, which whoever reads dates knows. */
const DAY_WORD_YEAR = /\b(\d{1,2})(?:st|nd|rd|th|\.)?\s(?:of\s|de\s)?\p{L}{3,12}\.?,?\s(?:de\s)?(\d{4})\b/gu;
const WORD_DAY_YEAR = /\p{L}\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})\b/gu;

const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether a text in figures has a day that no reading of it has in the calendar. */
export function hasImpossibleDay(text: string): boolean {
  for (const [, one, other, year] of text.matchAll(DAY_MONTH_YEAR)) {
    const [a, b, y] = [Number(one), Number(other), Number(year)];
    if (!isDay(y, b, a) && !isDay(y, a, b)) return true;
  }
  for (const [, year, month, day] of text.matchAll(YEAR_MONTH_DAY))
    if (!isDay(Number(year), Number(month), Number(day))) return true;
  return false;
}

/** The same where the months are words; `months` are those that were read, in their order, as `2020-02`. */
export function hasImpossibleDayBesideWord(text: string, months: readonly string[]): boolean {
  const days = [...text.matchAll(DAY_WORD_YEAR), ...text.matchAll(WORD_DAY_YEAR)].toSorted(
    (a, b) => a.index - b.index,
  );
  if (days.length !== months.length) return false;
  return days.some(([, day], at) => {
    const [year, month] = (months[at] ?? '').split('-').map(Number);
    return year !== undefined && month !== undefined && !isDay(year, month, Number(day));
  });
}
