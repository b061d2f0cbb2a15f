// Spoken languages with their levels, from the section of languages or from a labelled line of another.
import type { Language } from '@vitae/contracts';
import { languageCode } from '@vitae/skills';
import { LANGUAGES } from '../lexicon/index.ts';
import type { Section } from '../sections/split-sections.ts';
import { fieldBy, isEmpty, MARKS, spanOf, split, sub, textOf, type Span } from '../text/span.ts';
import { cefrOf, looksLikeLevel } from './language-levels.ts';

const field = fieldBy('languages: names of languages and levels');

const ITEM = new RegExp(`\\t|[,;/、，；]|${MARKS}|\\s(?:and|und|et|y|e|en|och|ve|и|i)\\s`, 'u');
const LABEL = new RegExp(
  `^(?:${LANGUAGES.flatMap(({ languageLabels }) => languageLabels.split('|')).join('|')})\\s*[:：\\t]\\s*`,
  'iu',
);

export function findLanguages(sections: readonly Section[]): Language[] {
  const found = new Map<string, Language>();
  const add = (languages: Language[]) => {
    for (const language of languages) {
      const key = language.code ?? language.language.value.toLowerCase();
      const known = found.get(key);
      if (!known || (!known.level && language.level)) found.set(key, language);
    }
  };
  for (const section of sections.filter((s) => s.kind === 'languages'))
    add(readLines(section.lines.map((l) => spanOf(l))));
  if (found.size) return [...found.values()].map(withCefr);
  for (const section of sections) {
    for (const line of section.lines) {
      const label = LABEL.exec(line.text);
      if (label && ['skills', 'personal', 'contact', 'other'].includes(section.kind))
        add(readLines([spanOf(line, label[0].length)]));
      // A line of contacts that is nothing but languages: "English, Irish".
      else if (section.kind === 'contact')
        for (const cell of split(spanOf(line), /\t/)) add(onlyLanguages(cell));
    }
  }
  return [...found.values()].map(withCefr);
}

function withCefr(language: Language): Language {
  const cefr = language.level && cefrOf(language.level.value);
  return cefr ? { ...language, cefr } : language;
}

function onlyLanguages(cell: Span): Language[] {
  const items = split(cell, /,/);
  return items.length > 0 && items.every((item) => languageCode(textOf(item))) ? readLines([cell]) : [];
}

/** The languages that some spans name, with their levels. */
export const languagesIn = (spans: readonly Span[]): Language[] => readLines(spans).map(withCefr);

function readLines(lines: readonly Span[]): Language[] {
  const languages: Language[] = [];
  for (const line of lines) {
    for (const item of itemsOf(line)) {
      const named = nameIn(item);
      const last = languages.at(-1);
      if (named) languages.push(named);
      else if (last && !last.level && looksLikeLevel(textOf(item))) last.level = field(item, 0.88);
    }
  }
  return languages;
}

/** Cuts a line at its separators, but not inside brackets: "English (fluent, C1), German". */
function itemsOf(line: Span): Span[] {
  const inner = line.line.text
    .slice(line.start, line.end)
    .replace(/\([^()]*\)/g, (m) => '_'.repeat(m.length));
  const items: Span[] = [];
  let from = 0;
  for (const match of inner.matchAll(new RegExp(ITEM, 'gu'))) {
    items.push(sub(line, from, match.index));
    from = match.index + match[0].length;
  }
  return [...items, sub(line, from)].filter((s) => s.end > s.start);
}

/** What ends a language's name: brackets, a colon, a dash, or its level in Europe's framework. */
const NAME_END = /[(:（：]|\s[–—-]\s|\s(?=[ABC][12]\b)/u;

function nameIn(item: Span): Language | undefined {
  const text = textOf(item);
  const end = NAME_END.exec(text.slice(1));
  const name = end ? sub(item, 0, end.index + 1) : item;
  const code = languageCode(textOf(name));
  if (code) {
    const level =
      end && sub(item, end.index + 1 + end[0].length, text.length - (/[)）]$/.test(text) ? 1 : 0));
    return {
      language: field(name, 0.96),
      code,
      ...(level && !isEmpty(level) && { level: field(level, 0.9) }),
    };
  }
  // "Native English", "Fluent in French", "Spanish native speaker".
  for (const match of text.matchAll(/[\p{L}-]+/gu)) {
    const found = languageCode(match[0]);
    if (!found || match[0].length < 4) continue;
    const rest = match.index === 0 ? sub(item, match[0].length) : sub(item, 0, match.index);
    const level = looksLikeLevel(textOf(rest)) ? rest : undefined;
    return {
      language: field(sub(item, match.index, match.index + match[0].length), 0.85),
      code: found,
      ...(level && { level: field(level, 0.8) }),
    };
  }
  return undefined;
}
