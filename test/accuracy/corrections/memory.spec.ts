// A tenant's memory on files that it was not taught on: it raises what is right, says nothing that the document does not, and is quiet
// where nothing is wrong.
import { layoutLikeness, layoutOf } from '@vitae/contracts';
import { clipped, measure, swapped, type Measured, type Misread } from './measure-memory.ts';
import { readOwnFiles, type OwnFile } from './own-files.ts';

const LAYOUTS = ['centred', 'rightColumn', 'dateColumn', 'labelled', 'airy', 'banner'];

let files: OwnFile[];
let people: string[];

beforeAll(async () => {
  files = await readOwnFiles(({ layout, file }) => LAYOUTS.includes(layout) && file.endsWith('.pdf'));
  people = [...new Set(files.map(({ person }) => person))].sort();
});

const misread = (file: OwnFile, how: (profile: OwnFile['profile']) => OwnFile['profile']): Misread => ({
  ...file,
  read: how(file.profile),
  truth: file.profile,
});
const asIs = (profile: OwnFile['profile']) => profile;
const isEven = (person: string) => people.indexOf(person) % 2 === 0;

it('knows a layout by its styles whoever is in it, and holds no word of the text', () => {
  let [own, others] = [0, 0];
  let [sameLayout, otherLayout] = [0, 0];
  for (const a of files)
    for (const b of files) {
      if (a.person >= b.person) continue;
      const alike = layoutLikeness(layoutOf(a.document), layoutOf(b.document)) >= 0.6;
      if (a.layout === b.layout) [own, sameLayout] = [own + Number(alike), sameLayout + 1];
      else [others, otherLayout] = [others + Number(alike), otherLayout + 1];
    }
  expect(own / sameLayout).toBeGreaterThan(0.75);
  expect(others / otherLayout).toBeLessThan(0.02);
  for (const { document, profile } of files)
    for (const word of (profile.basics.name?.value ?? '').split(' '))
      expect(layoutOf(document).join(' ')).not.toContain(word);
});

it('mends what was read wrongly in a layout or of a value, elsewhere too, and suggests nothing but what is true', () => {
  const [first, second] = [LAYOUTS.slice(0, 3), LAYOUTS.slice(3)];
  const ofLayouts = (some: readonly Misread[], layouts: readonly string[]) =>
    some.filter(({ layout }) => layouts.includes(layout));
  const ofPeople = (some: readonly Misread[], even: boolean) =>
    some.filter(({ person }) => isEven(person) === even);
  const isSound = ({ untrue, invented }: Measured) => expect([untrue, invented]).toEqual([0, 0]);
  // Title and employer are swapped in half of the layouts; other people's files are held out.
  const broken = files.map((file) => misread(file, first.includes(file.layout) ? swapped : asIs));
  const swappedOnes = measure(ofPeople(broken, true), ofLayouts(ofPeople(broken, false), first));
  expect(swappedOnes.wrong).toBeGreaterThan(100);
  expect(swappedOnes.mended / swappedOnes.wrong).toBeGreaterThan(0.9);
  isSound(swappedOnes);
  expect(measure(ofPeople(broken, true), ofLayouts(ofPeople(broken, false), second))).toMatchObject({
    right: 0,
    untrue: 0,
  });
  // Employers are clipped and a skill is missed everywhere; the same people's files in other layouts are held out.
  const short = files.map((file) => misread(file, clipped));
  const sameValues = measure(ofLayouts(short, first), ofLayouts(short, second));
  expect(sameValues.wrong).toBeGreaterThan(100);
  expect(sameValues.mended / sameValues.wrong).toBeGreaterThan(0.9);
  isSound(sameValues);
  isSound(measure(ofPeople(short, true), ofPeople(short, false)));
});
