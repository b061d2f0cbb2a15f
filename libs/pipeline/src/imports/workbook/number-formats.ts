// What a number of a cell says, by its format: a date as ISO 8601, as exactly as the format shows it, and any other number as it was typed.

export type NumberFormat =
  | { readonly kind: 'plain' }
  /** So many digits at least: postal codes and ids. */
  | { readonly kind: 'padded'; readonly digits: number }
  | { readonly kind: 'percent' }
  | { readonly kind: 'date'; readonly shows: 'year' | 'month' | 'day' | 'minute' }
  | { readonly kind: 'time' };

const PLAIN: NumberFormat = { kind: 'plain' };
const DAY: NumberFormat = { kind: 'date', shows: 'day' };
const TIME: NumberFormat = { kind: 'time' };

/** Formats that every workbook has without saying what they are (ECMA-376, 18.8.30), those of East Asia among them. */
export function builtInFormat(id: number): NumberFormat {
  if (id === 9 || id === 10) return { kind: 'percent' };
  if (id === 17) return { kind: 'date', shows: 'month' };
  if (id === 22) return { kind: 'date', shows: 'minute' };
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47) || id === 32 || id === 33) return TIME;
  if ((id >= 14 && id <= 16) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return DAY;
  return PLAIN;
}

/** What a written format is: its first section counts, without what it shows as it stands, colours and conditions. */
export function formatOf(code: string): NumberFormat {
  const elapsed = /\[(?:h+|m+|s+)\]/i.test(code);
  const bare = code
    .slice(0, 300)
    .replace(/\\./g, '')
    .replace(/"[^"]*"/g, '')
    .replace(/\[[^[\]]*\]/g, '')
    .replace(/[_*]./g, '')
    .split(';', 1)
    .join('')
    .toLowerCase();
  if (elapsed) return TIME;
  if (bare.includes('%')) return { kind: 'percent' };
  if (/^0{2,20}$/.test(bare)) return { kind: 'padded', digits: bare.length };
  const tokens =
    bare
      .replaceAll('general', '')
      .replace(/am\/pm|a\/p/g, '')
      .match(/y+|m+|d+|h+|s+/g) ?? [];
  if (!tokens.length || /[#?]|0(?!s)/.test(bare.replace(/s\.0+/g, 's'))) return PLAIN;
  // Months and minutes have one letter: behind an hour or before a second it is minutes.
  const parts = tokens.map((token, at) => {
    const isMinute = token[0] === 'm' && (tokens[at - 1]?.startsWith('h') || tokens[at + 1]?.startsWith('s'));
    return isMinute ? 'i' : (token[0] ?? '');
  });
  const has = (part: string) => parts.includes(part);
  if (!has('y') && !has('m') && !has('d')) return TIME;
  if (has('h')) return { kind: 'date', shows: 'minute' };
  if (has('d') || !has('y')) return DAY;
  return { kind: 'date', shows: has('m') ? 'month' : 'year' };
}

const DAY_SECONDS = 86_400;
/** 31 December 9999. */
const LAST_SERIAL = 2_958_465;
/** Day 0, in seconds since 1970: of files with the dates of old Macs, and of others. */
const EPOCH_1904 = Date.UTC(1904, 0, 1) / 1000;
const EPOCH_1900 = Date.UTC(1899, 11, 30) / 1000;
/** Day 60 of the others is 29 February 1900, which never was: days before it count from a day later. */
const FALSE_LEAP_DAY = 60;

const two = (number: number) => String(number).padStart(2, '0');

function dateText(serial: number, shows: 'year' | 'month' | 'day' | 'minute', is1904: boolean): string {
  const early = !is1904 && serial < FALSE_LEAP_DAY ? DAY_SECONDS : 0;
  const seconds = Math.round(serial * DAY_SECONDS) + (is1904 ? EPOCH_1904 : EPOCH_1900) + early;
  const iso = new Date(seconds * 1000).toISOString();
  if (shows === 'year') return iso.slice(0, 4);
  if (shows === 'month') return iso.slice(0, 7);
  const time = iso.slice(11, 16);
  return shows === 'day' || time === '00:00' ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${time}`;
}

function timeText(serial: number): string {
  const minutes = Math.floor(Math.round(serial * DAY_SECONDS) / 60);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** A number without exponent and without the noise of binary fractions. */
function plainText(written: string, number: number): string {
  // Written out it keeps digits that a number of the machine would lose.
  if (/^-?\d{1,40}$/.test(written)) return written;
  // Spreadsheets show 15 digits of a fraction; what is behind them is noise.
  const text = String(Number.isInteger(number) ? number : Number(number.toPrecision(15)));
  if (!text.includes('e')) return text;
  if (Number.isInteger(number)) return BigInt(number).toString();
  const exact = number.toFixed(20);
  let end = exact.length;
  while (exact[end - 1] === '0') end--;
  return exact.slice(0, exact[end - 1] === '.' ? end - 1 : end);
}

/** What the number of a cell says. What is no number is left as it is. */
export function numberText(written: string, format: NumberFormat, is1904: boolean): string {
  const number = written.trim() === '' ? NaN : Number(written);
  if (!Number.isFinite(number)) return written;
  switch (format.kind) {
    case 'date':
      return number >= 0 && number <= LAST_SERIAL
        ? dateText(number, format.shows, is1904)
        : plainText(written, number);
    case 'time':
      return number >= 0 && number <= LAST_SERIAL ? timeText(number) : plainText(written, number);
    case 'percent':
      return `${Number((number * 100).toPrecision(15))}%`;
    case 'padded': {
      const text = plainText(written, number);
      return /^\d+$/.test(text) ? text.padStart(format.digits, '0') : text;
    }
    default:
      return plainText(written, number);
  }
}
