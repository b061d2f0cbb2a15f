// What general language processing reads: ranked noun phrases by wink-nlp, people, organisations and places by compromise.
import { cutText, type Document, type Extracted, type Line } from '@vitae/contracts';
import { createRequire } from 'node:module';
import type Compromise from 'compromise';
import type Model from 'wink-eng-lite-web-model';
import type WinkNlp from 'wink-nlp';
import { fold, lazy } from '../text/normalise.ts';
import { fieldBy, spanOf, textOf, type Span } from '../text/span.ts';
import { organisationScore } from '../vocabulary/titles.ts';
import { isPlace } from '../vocabulary/places.ts';

const field = fieldBy('language processing: wink-nlp and compromise');

// Loaded on first use: they take two thirds of the time in which extraction starts, and JSON Resume has no place for what they read.
const require = createRequire(import.meta.url);
const compromise = lazy(() => require('compromise') as typeof Compromise);
const nlp = lazy(() => {
  const winkNlp = require('wink-nlp') as typeof WinkNlp;
  return winkNlp(require('wink-eng-lite-web-model') as typeof Model, ['sbd', 'pos']);
});

const MAX_KEYWORDS = 25;
const MAX_ENTITIES = 30;
/** Longer texts are read to here: a resume of 60 pages must not hold a worker up. */
const MAX_LINES = 1_500;

/**
 * The packages' own expressions take the square of a word's length, and compromise's that of a sentence's: they are given
 * none beyond what people write.
 */
const LONG_WORD = /\S{60,}/g;
const LONGEST_SENTENCE = 500;

/** A line without words that are none; offsets stay true. */
const speechOf = (line: Line): string => line.text.replace(LONG_WORD, (word) => ' '.repeat(word.length));

interface Phrase {
  span: Span;
  words: number;
  count: number;
}

/**
 * Noun phrases ((ADJ|NOUN|PROPN)* (NOUN|PROPN)) ranked by `frequency × (1 + ln words)`: longer phrases say more, a phrase
 * that comes back matters more (C-value of Frantzi & Ananiadou 1999 without its nesting term).
 */
export function findKeywords(lines: readonly Line[]): Extracted['keywords'] {
  const phrases = new Map<string, Phrase>();
  for (const line of lines.slice(0, MAX_LINES)) {
    for (const span of nounPhrases(line)) {
      const text = textOf(span);
      const key = fold(text);
      const known = phrases.get(key);
      if (known) known.count++;
      else phrases.set(key, { span, words: text.split(' ').length, count: 1 });
    }
  }
  return [...phrases.values()]
    .map(({ span, words, count }) => ({ span, score: count * (1 + Math.log(words)) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_KEYWORDS)
    .map(({ span, score }) => ({ phrase: field(span, 0.7), score: Math.round(score * 100) / 100 }));
}

function nounPhrases(line: Line): Span[] {
  const { its } = nlp();
  const doc = nlp().readDoc(speechOf(line));
  const tokens = doc.tokens().out() as string[];
  const tags = doc.tokens().out(its.pos) as string[];
  const spans: Span[] = [];
  let from = 0;
  let open: { start: number; end: number; nouns: number } | undefined;
  const close = () => {
    if (open && open.nouns > 0 && open.end - open.start > 3) spans.push(spanOf(line, open.start, open.end));
    open = undefined;
  };
  tokens.forEach((token, i) => {
    const start = line.text.indexOf(token, from);
    if (start < 0) return;
    from = start + token.length;
    const tag = tags[i] ?? '';
    const noun = tag === 'NOUN' || tag === 'PROPN';
    if (!noun && tag !== 'ADJ') return close();
    if (
      open &&
      line.text.slice(open.end, start).trim() === '' &&
      !line.text.slice(open.end, start).includes('\t')
    ) {
      open.end = from;
      if (noun) open.nouns++;
    } else {
      close();
      open = { start, end: from, nouns: noun ? 1 : 0 };
    }
  });
  close();
  return spans;
}

/** A name inside a line: a capitalised word that does not only begin the sentence. */
const NAMES_SOMETHING = /[\p{L}\d,;:(·|–-]\s+["'“(]?\p{Lu}\p{L}/u;

/**
 * People, organisations and places that the text names: by compromise in English texts (it knows no other language), with
 * our rules for legal forms and known places in all. Compromise gets the lines that may name something, at once: it takes
 * most of the classic tier's time.
 */
export function findEntities(document: Document): Extracted['entities'] {
  const found = {
    people: new Map<string, Span>(),
    organisations: new Map<string, Span>(),
    places: new Map<string, Span>(),
  };
  const add = (map: Map<string, Span>, line: Line | undefined, text: string) => {
    const start = line?.text.indexOf(text) ?? -1;
    if (!line || start < 0 || text.length < 3 || map.size >= MAX_ENTITIES || map.has(fold(text))) return;
    map.set(fold(text), spanOf(line, start, start + text.length));
  };
  const lines = document.lines.slice(0, MAX_LINES);
  if ((document.language ?? 'en') === 'en') {
    const naming = lines.filter((line) => NAMES_SOMETHING.test(line.text));
    const doc = compromise()(
      naming.map((line) => cutText(speechOf(line), LONGEST_SENTENCE).replace(/\t/g, ' · ')).join('\n'),
    );
    const named = (map: Map<string, Span>, texts: string[]) => {
      for (const text of texts) {
        const cleaned = text.replace(/^[\s"'“(]+/, '').replace(/(?<![\s"'”),.;:])[\s"'”),.;:]+$/, '');
        add(
          map,
          naming.find((line) => line.text.includes(cleaned)),
          cleaned,
        );
      }
    };
    named(found.people, doc.people().out('array') as string[]);
    named(found.places, doc.places().out('array') as string[]);
    named(found.organisations, doc.organizations().out('array') as string[]);
  }
  for (const line of lines) {
    for (const part of line.text.split(/[,·|\t]/).map((p) => p.trim())) {
      if (isPlace(part)) add(found.places, line, part);
      else if (part.length < 60 && organisationScore(part) >= 1) add(found.organisations, line, part);
    }
  }
  const fields = (map: Map<string, Span>, confidence: number) =>
    [...map.values()].map((span) => field(span, confidence));
  return {
    people: fields(found.people, 0.55),
    organisations: fields(found.organisations, 0.6),
    places: fields(found.places, 0.65),
  };
}
