// The language of the page: as chosen, else the browser's. The first load has the words of what is around
// the pages; each feature's come with its pages.
import { i18n, type Messages } from '@lingui/core';

export type Locale = 'en' | 'de';
/** Each in its own language. */
export const locales: readonly { readonly locale: Locale; readonly name: string }[] = [
  { locale: 'en', name: 'English' },
  { locale: 'de', name: 'Deutsch' },
];
const KEPT_AS = 'vitae-language';

const catalogues = import.meta.glob<{ messages: Messages }>([
  '../locales/*.po',
  '../shell/locales/*.po',
  '../features/*/locales/*.po',
]);
const folderOf = (feature: string): string => `../features/${feature}/locales`;

/** Folders whose words are in use: another language has to have them as well. */
const inUse = new Set(['../locales', '../shell/locales']);
/** What was chosen last, which may still be on its way. */
let wanted: Locale = 'en';

const isLocale = (text: string | null): text is Locale => locales.some(({ locale }) => locale === text);

export function wantedLocale(): Locale {
  const kept = localStorage.getItem(KEPT_AS);
  if (isLocale(kept)) return kept;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLocale) ?? 'en';
}

async function wordsOf(folders: readonly string[], locale: Locale): Promise<Messages> {
  const loaded = await Promise.all(folders.map((folder) => catalogues[`${folder}/${locale}.po`]?.()));
  const messages: Messages = {};
  for (const catalogue of loaded) Object.assign(messages, catalogue?.messages);
  return messages;
}

export async function activateLocale(locale: Locale): Promise<void> {
  wanted = locale;
  try {
    i18n.load(locale, await wordsOf([...inUse], locale));
  } catch (error) {
    if (wanted === locale && isLocale(i18n.locale)) wanted = i18n.locale;
    throw error;
  }
  // Somebody who changes their mind quickly gets what they chose last.
  if (wanted !== locale) return;
  i18n.activate(locale);
  document.documentElement.lang = locale;
}

export async function chooseLocale(locale: Locale): Promise<void> {
  localStorage.setItem(KEPT_AS, locale);
  await activateLocale(locale);
}

/** Has the words of features, in the language of the page, also when that changes meanwhile. */
async function haveWords(features: readonly string[]): Promise<void> {
  const folders = features.map(folderOf);
  if (folders.every((folder) => inUse.has(folder))) return;
  let loaded: Locale;
  do {
    loaded = wanted;
    i18n.load(loaded, await wordsOf(folders, loaded));
  } while (loaded !== wanted);
  for (const folder of folders) inUse.add(folder);
}

/**
 * A page that comes with the words of its feature, and of those that it takes parts from: `withWords(() => import('./page.tsx'), 'inbox')`.
 * `integration/page-catalogues` fails on a page that lacks one.
 */
export const withWords =
  <M>(load: () => Promise<M>, ...features: readonly string[]): (() => Promise<M>) =>
  async () => {
    const [page] = await Promise.all([load(), haveWords(features)]);
    return page;
  };
