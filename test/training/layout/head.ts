// The top of a resume: the name in every manner, what one is, and how to reach one.
import { joined, plain, value, type Block, type Line, type Piece } from '../sheet.ts';
import type { Person } from '../content/person.ts';
import type { Random } from '../random.ts';
import type { Layout } from './choices.ts';

const SYMBOLS: Readonly<Record<string, string>> = { email: '✉ ', phone: '☎ ', address: '⌂ ', link: '➤ ' };
const LETTERS: Readonly<Record<string, string>> = { email: 'E ', phone: 'T ', address: 'A ', link: 'W ' };

type Kind = 'email' | 'phone' | 'address' | 'link';

function before(kind: Kind, person: Person, layout: Layout): Piece[] {
  const { labels } = person.language;
  switch (layout.contactIcons) {
    case 'none':
      return [];
    case 'symbols':
      return [plain(SYMBOLS[kind] ?? '')];
    case 'letters':
      return [plain(LETTERS[kind] ?? '')];
    case 'labels':
      return [
        plain(
          `${{ email: labels.email, phone: labels.phone, address: labels.address, link: labels.web }[kind]}: `,
        ),
      ];
  }
}

/** Town, street, country, in one of the orders that addresses have. */
function address(person: Person, layout: Layout, random: Random): Piece[] {
  const { town, street, zip, country } = person.contacts;
  const [name = '', region] = town.split(', ');
  const city: Piece[] = [
    value('basics.location.city', name),
    ...(region ? [plain(', '), value('basics.location.region', region)] : []),
  ];
  const land: Piece[] = random.chance(0.35)
    ? [plain(random.pick([', ', ' – '])), value('basics.location.country', country)]
    : [];
  if (!layout.fullAddress) return [...city, ...land];
  const road = value('basics.location.address', street);
  const code = value('basics.location.postalCode', zip);
  return person.language.numberFirst
    ? [road, plain(', '), ...city, plain(' '), code, ...land]
    : [road, plain(', '), code, plain(' '), ...city, ...land];
}

/** Every way to reach somebody, a line each. */
export function contactLines(person: Person, layout: Layout, random: Random): Line[] {
  const { email, phone, links } = person.contacts;
  const lines: [Kind, Piece[]][] = [
    ['email', [value('basics.email', email)]],
    ['phone', [value('basics.phone', phone)]],
    ...(random.chance(0.85) ? [['address', address(person, layout, random)] as [Kind, Piece[]]] : []),
    ...links.map((link, i): [Kind, Piece[]] => ['link', [value(`basics.profiles.${i}.url`, link)]]),
  ];
  const order = random.chance(0.5) ? lines : random.shuffled(lines);
  return order.map(([kind, pieces]) => [...before(kind, person, layout), ...pieces]);
}

function nameLines(person: Person, layout: Layout): Block[] {
  const { given, family, name, after, before: prefix } = person.contacts;
  const upper = (text: string) => (layout.nameUpper ? text.toLocaleUpperCase(person.language.code) : text);
  const named = (text: string): Piece => value('basics.name', upper(text));
  const tail: Piece[] = after ? [plain(', '), value('basics.suffix', after)] : [];
  const front: Piece[] = prefix ? [value('basics.prefix', prefix), plain(' ')] : [];
  const line = (left: Line): Block => ({ kind: 'line', role: 'name', left });
  if (person.language.code === 'zh') return [line([named(name)])];
  if (layout.head === 'surname-first')
    return [
      line([value('basics.name', family.toLocaleUpperCase(person.language.code)), plain(', '), named(given)]),
    ];
  if (layout.head === 'two-lines') return [line([...front, named(given)]), line([named(family), ...tail])];
  const label: Piece[] = layout.head === 'labelled' ? [plain(`${person.language.labels.name}: `)] : [];
  return [line([...label, ...front, named(name), ...tail])];
}

export function headBlocks(person: Person, layout: Layout, random: Random): Block[] {
  const name = nameLines(person, layout);
  const headline: Block[] = person.headline
    ? [{ kind: 'line', role: 'headline', left: [value('basics.label', person.headline)] }]
    : [];
  const title: Block[] =
    layout.head === 'title-above'
      ? [{ kind: 'line', role: 'title', left: [plain(TITLES[person.language.code] ?? 'Curriculum Vitae')] }]
      : [];
  if (layout.contactInSidebar) return [...title, ...name, ...headline];
  const lines = contactLines(person, layout, random);
  return [...title, ...name, ...headline, ...contactBlocks(lines, layout, random)];
}

function contactBlocks(lines: Line[], layout: Layout, random: Random): Block[] {
  const line = (left: Line): Block => ({ kind: 'line', role: 'contact', left });
  if (layout.head === 'table')
    return [
      {
        kind: 'table',
        rows: Array.from({ length: Math.ceil(lines.length / 2) }, (_, i) => lines.slice(2 * i, 2 * i + 2)),
      },
    ];
  if (layout.head === 'split' || layout.head === 'labelled' || layout.head === 'photo')
    return lines.map(line);
  if (lines.length > 3 || random.chance(0.3)) {
    const half = Math.ceil(lines.length / 2);
    return [
      line(joined(lines.slice(0, half), layout.contactSeparator)),
      line(joined(lines.slice(half), layout.contactSeparator)),
    ];
  }
  return [line(joined(lines, layout.contactSeparator))];
}

const TITLES: Readonly<Record<string, string>> = {
  en: 'Curriculum Vitae',
  de: 'Lebenslauf',
  fr: 'Curriculum vitæ',
  es: 'Currículum vítae',
  pt: 'Curriculum vitae',
  it: 'Curriculum vitae',
  nl: 'Curriculum vitae',
  pl: 'Życiorys',
  sv: 'Meritförteckning',
  tr: 'Özgeçmiş',
  ru: 'Резюме',
  zh: '个人简历',
};
