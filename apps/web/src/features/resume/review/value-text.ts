// Values as one writes them in a box, and back. What was not meant so is for the schema to refuse.
import type { Target } from './targets.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const told = (value: unknown): string[] => (typeof value === 'string' && value ? [value] : []);

export function textOf(value: unknown): string {
  if (!isRecord(value)) return value === undefined || value === null ? '' : String(value);
  if ('written' in value && typeof value['written'] === 'string') return value['written'];
  if (typeof value['url'] === 'string') return value['url'];
  const { city, region, country, countryCode } = value;
  return [...told(city), ...told(region), ...(told(country).length ? told(country) : told(countryCode))].join(
    ', ',
  );
}

const INTERNATIONAL = /^\+[1-9]\d{6,14}$/;
const COUNTRY_CODE = /^[A-Z]{2}$/;

export function valueOf({ list, field }: Target, text: string): unknown {
  const written = text.trim();
  if (list === 'basics.phones') {
    const compact = written.replace(/[\s()./-]/g, '');
    return INTERNATIONAL.test(compact) ? { e164: compact, written } : { written };
  }
  if (list === 'basics.links') return { url: /^https?:/i.test(written) ? written : `https://${written}` };
  if (field === 'basics.location') return placeOf(written);
  return written;
}

/** “City”, “City, Country” or “City, Region, Country”; a country by its code, too. */
function placeOf(written: string): Record<string, string> {
  const parts = written
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const [city] = parts;
  const last = parts.length > 1 ? parts.at(-1) : undefined;
  const between = parts.slice(1, -1).join(', ');
  return {
    ...(city && { city }),
    ...(between && { region: between }),
    ...(last && (COUNTRY_CODE.test(last) ? { countryCode: last } : { country: last })),
  };
}
