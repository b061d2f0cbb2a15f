import { cutText, storable } from '@vitae/contracts';

const LONGEST = 150;

/** A name that may be shown, logged into a header and offered for download: no folders, no control characters, never empty. */
export function cleanFileName(name: string): string {
  const base = storable(name).normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const cleaned = base
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+/, '')
    .trim();
  if (cleaned.length <= LONGEST) return cleaned || 'resume';
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(cleaned)?.[0] ?? '';
  return cutText(cleaned, LONGEST - extension.length).trimEnd() + extension;
}
