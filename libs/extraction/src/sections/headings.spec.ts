import { knownHeading } from './headings.ts';

it.each([
  ['Esperienze lavorative', 'work'],
  ['Werkervaring', 'work'],
  ['Doświadczenie zawodowe', 'work'],
  ['Arbetslivserfarenhet', 'work'],
  ['İş Deneyimi', 'work'],
  ['ОПЫТ РАБОТЫ', 'work'],
  ['工作经历', 'work'],
  ['Istruzione e formazione', 'education'],
  ['WYKSZTAŁCENIE', 'education'],
  ['EĞİTİM', 'education'],
  ['教育背景', 'education'],
  ['Yabancı Diller', 'languages'],
  ['Talenkennis', 'languages'],
  ['Språkkunskaper', 'languages'],
  ['Личные данные', 'personal'],
])('knows what “%s” heads', (heading, kind) => {
  expect(knownHeading(heading)).toBe(kind);
});

it.each(['Werk', 'Studio Lavoro', 'Nova Szkolenia Sp. z o.o.', 'Иван Петров'])(
  'takes “%s” for no heading',
  (text) => {
    expect(knownHeading(text)).toBeUndefined();
  },
);
