// The head of an entry, taken apart: pieces that may be a title, an organisation or a place, in reading order.
import { skillLookUp } from '@vitae/skills';
import { isEmpty, MARKS, split, sub, textOf, type Span } from '../text/span.ts';
import { LANGUAGES } from '../lexicon/index.ts';
import { longestFirst } from '../lexicon/looked-up.ts';
import { splitPlace } from '../fields/location.ts';
import { isDateAlone } from '../text/untrue-dates.ts';
import { organisationScore, titleScore } from '../vocabulary/titles.ts';
import { statedEmployment } from './employment-type.ts';
import type { Row } from './entry-rows.ts';

/** Words that stand before an employer, and before much else: "für", "pour", "для". */
const ALSO_FOR = ['pour', 'para', 'voor', 'dla', 'u', 'у', 'på'];

/** "Engineer at Acme", "Engineer @ Acme", "Entwicklerin bei Acme": what follows the word is the organisation. */
const AT = new RegExp(
  `\\s(?:at|@|chez|with|${longestFirst(LANGUAGES.flatMap(({ at = '' }) => at.split('|')).filter((word) => !ALSO_FOR.includes(word))).join('|')})\\s|@\\s`,
  'iu',
);
/** "Camarero en Bar La Latina (Madrid)": the word may as well stand before a trade ("Asistente en Recursos Humanos"). */
const AT_OR_IN = new RegExp(
  `\\s(?:${longestFirst([...ALSO_FOR, ...LANGUAGES.flatMap(({ atOrIn = '' }) => atOrIn.split('|'))]).join('|')})\\s(?=[\\p{Lu}«"„“])`,
  'u',
);
const STRONG = new RegExp(`\\t|\\s${MARKS}\\s|\\s[–—-]\\s|;\\s|\\s(?://|::|»|›|→)\\s`, 'u');

export interface Piece {
  readonly span: Span;
  readonly row: Row;
  /** Known by the word before it. */
  readonly role?: 'organisation' | 'title';
}

export interface Head {
  readonly pieces: readonly Piece[];
  readonly place: Span | undefined;
  /** "Part-time", "CDI": a piece that says how one was employed. */
  readonly employment: Span | undefined;
  readonly date: Row['date'];
}

/** The word before the name of a house, known by its words or by the town in brackets behind it. */
function atHouse(cell: Span, home: string | undefined): RegExpExecArray | undefined {
  const at = AT_OR_IN.exec(textOf(cell));
  if (!at || titleScore(textOf(sub(cell, 0, at.index))) < 0.6) return undefined;
  const house = sub(cell, at.index + at[0].length);
  const isNamed = organisationScore(textOf(house)) >= 0.6;
  const inBrackets = textOf(house).endsWith(')') && splitPlace(house, home).place !== undefined;
  return isNamed || inBrackets ? at : undefined;
}

/** "2016 – 2019 | Java PostgreSQL Docker": two names or more, most of them of tools. */
function areTools(cell: Span): boolean {
  const names = textOf(cell)
    .split(/[\s,;/]+/)
    .filter((name) => name !== '');
  const { ofItem } = skillLookUp();
  const known = names.filter((name) => ofItem(name)).length;
  return names.length > 1 && known > 1 && known >= names.length * MOST_ARE_TOOLS;
}
const MOST_ARE_TOOLS = 0.6;

const IN_BRACKETS = /^([^()（）]{1,79}[^()（）\s])\s*[(（]([^()（）]{2,60})[)）]$/u;
const BEHIND_COLON = /^([^:：]{2,60})[:：]\s*(\S.{1,60})$/u;
/** From here on a text is a title by itself. */
const IS_TITLE = 0.85;

/** "Acme AG (Projektleiterin)", "Colegio Sur: Diseñador gráfico", "醫院（护士）": an employer and a title, the sign between tells where. */
function titleAndHouse(cell: Span): { halves: Span[]; titleFirst: boolean } | undefined {
  const text = textOf(cell);
  const parts = IN_BRACKETS.exec(text) ?? BEHIND_COLON.exec(text);
  const [, first = '', second = ''] = parts ?? [];
  if (!parts) return undefined;
  const [a, b] = [titleScore(first), titleScore(second)];
  const titleFirst = a >= IS_TITLE && b < IS_TITLE && organisationScore(second) >= 0.6;
  const titleLast = b >= IS_TITLE && a < IS_TITLE && (organisationScore(first) >= 0.6 || a === 0);
  if (titleFirst === titleLast) return undefined;
  const at = text.indexOf(second, first.length);
  return { halves: [sub(cell, 0, first.length), sub(cell, at, at + second.length)], titleFirst };
}

/** `home`: the candidate's town, a place though no list may have it. */
export function takeApart(rows: readonly Row[], home?: string): Head {
  const pieces: Piece[] = [];
  let place: Span | undefined;
  let employment: Span | undefined;
  for (const row of rows) {
    for (const cell of row.rest.flatMap((span) => split(span, STRONG))) {
      if (isDateAlone(textOf(cell)) || (row.date && pieces.length > 0 && areTools(cell))) continue;
      if (statedEmployment(textOf(cell))) {
        employment ??= cell;
        continue;
      }
      const at = AT.exec(textOf(cell)) ?? atHouse(cell, home);
      const named = at ? undefined : titleAndHouse(cell);
      const halves =
        at && at.index > 2
          ? [sub(cell, 0, at.index), sub(cell, at.index + at[0].length)]
          : (named?.halves ?? [cell]);
      const titleAt = named?.titleFirst === false ? 1 : 0;
      halves.forEach((half, i) => {
        const { rest, place: found } = splitPlace(half, home);
        // A place alone is the entry's place; the first thing an entry says is rather a name that happens to be one.
        if (!rest && pieces.length === 0 && rows.length === 1 && row.rest.length === 1) {
          pieces.push({ span: half, row });
          return;
        }
        place ??= found;
        if (rest && !isEmpty(rest))
          pieces.push({
            span: rest,
            row,
            ...(halves.length > 1 && {
              role: i === titleAt ? ('title' as const) : ('organisation' as const),
            }),
          });
      });
    }
  }
  return { pieces, place, employment, date: rows.find((row) => row.date)?.date };
}
