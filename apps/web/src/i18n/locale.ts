// The language of the page: as chosen, else the browser's. One catalogue a feature, all of one language loaded side by side.
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
  '../features/*/locales/*.po',
]);

const isLocale = (text: string | null): text is Locale => locales.some(({ locale }) => locale === text);

export function wantedLocale(): Locale {
  const kept = localStorage.getItem(KEPT_AS);
  if (isLocale(kept)) return kept;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLocale) ?? 'en';
}

export async function activateLocale(locale: Locale): Promise<void> {
  const wanted = Object.entries(catalogues).filter(([path]) => path.endsWith(`/${locale}.po`));
  const loaded = await Promise.all(wanted.map(([, load]) => load()));
  const messages: Messages = {};
  for (const catalogue of loaded) Object.assign(messages, catalogue.messages);
  i18n.loadAndActivate({ locale, messages });
  document.documentElement.lang = locale;
}

export async function chooseLocale(locale: Locale): Promise<void> {
  localStorage.setItem(KEPT_AS, locale);
  await activateLocale(locale);
}
