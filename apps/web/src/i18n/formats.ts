// Intl's formatters, made once: making one costs more than all else that a row of a list does.
const made = <Format>(make: (locale: string, options?: object) => Format) => {
  const kept = new Map<string, Format>();
  return (locale: string, options?: object): Format => {
    const key = locale + JSON.stringify(options ?? {});
    const known = kept.get(key) ?? make(locale, options);
    kept.set(key, known);
    return known;
  };
};

export const numberFormat: (locale: string, options?: Intl.NumberFormatOptions) => Intl.NumberFormat = made(
  (locale, options) => new Intl.NumberFormat(locale, options),
);
export const dateFormat: (locale: string, options?: Intl.DateTimeFormatOptions) => Intl.DateTimeFormat = made(
  (locale, options) => new Intl.DateTimeFormat(locale, options),
);
export const relativeFormat: (
  locale: string,
  options?: Intl.RelativeTimeFormatOptions,
) => Intl.RelativeTimeFormat = made((locale, options) => new Intl.RelativeTimeFormat(locale, options));
