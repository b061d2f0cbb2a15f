// How long something takes, as people say it: “0.4 sec”, “12 sec”, “3 min”, “2 hr”.
const MINUTE = 60;
const HOUR = 3_600;
const BELOW_TEN = 10;

export function durationText(seconds: number, locale: string): string {
  const [amount, unit] =
    seconds >= 2 * HOUR
      ? [seconds / HOUR, 'hour']
      : seconds >= 2 * MINUTE
        ? [seconds / MINUTE, 'minute']
        : [seconds, 'second'];
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: amount < BELOW_TEN ? 1 : 0,
  }).format(amount);
}
