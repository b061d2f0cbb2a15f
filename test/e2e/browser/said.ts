// What the page says, in the language that is asked for: by its catalogues, so that a picture or a check in German finds the same buttons.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The words for an English message; throws for one that no catalogue has. */
export type Said = (english: string) => string;
export type Language = 'en' | 'de';

const SOURCES = fileURLToPath(new URL('../../../apps/web/src', import.meta.url));
const ENTRY = /^msgid (".*")\nmsgstr (".*")$/gm;

export function saidIn(language: Language): Said {
  if (language === 'en') return (english) => english;
  const words = new Map<string, string>();
  for (const catalogue of globSync(`**/locales/${language}.po`, { cwd: SOURCES }))
    for (const [, english, other] of readFileSync(join(SOURCES, catalogue), 'utf8').matchAll(ENTRY))
      if (english && other) words.set(JSON.parse(english) as string, JSON.parse(other) as string);
  return (english) => {
    const other = words.get(english);
    if (!other) throw new Error(`no catalogue has “${english}”`);
    return other;
  };
}
