// What a tenant's memory is worth: readings are made wrong in known ways, a recruiter corrects those of some files, and what is then
// suggested for the others is held against what the files say. Documents and layouts are real; the mistakes are ours, so that there are
// enough of them.
import {
  entryKeysOf,
  lessonOf,
  saysTheSame,
  suggestionsFor,
  teaches,
  type Profile,
  type Suggestion,
  type Taught,
} from '@vitae/contracts';
import type { OwnFile } from './own-files.ts';

/** A file as it is misread, and what its profile would say. */
export interface Misread extends Pick<OwnFile, 'person' | 'layout' | 'document'> {
  readonly read: Profile;
  readonly truth: Profile;
}

export interface Measured {
  /** Values that were made wrong in the files that were held out, and how many of those are right once all suggestions are accepted. */
  readonly wrong: number;
  readonly mended: number;
  /** Suggestions that say what the files say, and others; and those that do not stand in the document, of which there must be none. */
  readonly right: number;
  readonly untrue: number;
  readonly invented: number;
}

const TEXTS = ['title', 'organisation'] as const;

/** Title and employer swapped, as in a layout that the rules do not know. */
export function swapped(profile: Profile): Profile {
  const positions = profile.positions.map(({ title, organisation, ...rest }) => ({
    ...rest,
    ...(organisation && { title: organisation }),
    ...(title && { organisation: title }),
  }));
  return { ...profile, positions };
}

/** Employers' names without their last word, and one skill not found. */
export function clipped(profile: Profile): Profile {
  const positions = profile.positions.map((position) => {
    const { organisation } = position;
    const short = organisation?.value.split(' ').slice(0, -1).join(' ');
    return organisation && short
      ? { ...position, organisation: { ...organisation, value: short } }
      : position;
  });
  return { ...profile, positions, skills: profile.skills.slice(1) };
}

/** What a recruiter teaches who corrects or confirms the titles and employers of a file, and adds the skill that was missed. */
export function taughtBy({ read, truth, document }: Misread, resumeId: string): Taught[] {
  const keys = entryKeysOf(read)['positions'] ?? [];
  const ofPositions = read.positions.flatMap((position, at) =>
    TEXTS.flatMap((field): Taught[] => {
      const [before, value] = [position[field]?.value, truth.positions[at]?.[field]?.value];
      if (value === undefined) return [];
      const kind = saysTheSame(before, value) ? ('confirm' as const) : ('set' as const);
      const target = { list: 'positions', entry: keys[at] ?? '', field, kind, value };
      const lesson = lessonOf(document, read, target);
      return [
        {
          ...target,
          resumeId,
          context: { ...(before !== undefined && { before }), ...(lesson && { lesson }) },
        },
      ];
    }),
  );
  const missed = truth.skills.filter(({ name }) => !read.skills.some((skill) => skill.name === name));
  const ofSkills = missed.map(({ mention }): Taught => ({
    list: 'skills',
    field: '',
    kind: 'add',
    value: { mention: { value: mention.value, evidence: [] } },
    context: {},
    resumeId,
  }));
  return [...ofPositions, ...ofSkills].filter(teaches);
}

export function measure(taughtOn: readonly Misread[], heldOut: readonly Misread[]): Measured {
  const taught = taughtOn.flatMap((file, n) => taughtBy(file, String(n)));
  let [wrong, mended, right, untrue, invented] = [0, 0, 0, 0, 0];
  for (const file of heldOut) {
    const { read, truth, document } = file;
    const suggestions = suggestionsFor(document, read, taught);
    const keys = entryKeysOf(read)['positions'] ?? [];
    for (const suggestion of suggestions) {
      if (isTrue(suggestion, keys, truth)) right++;
      else untrue++;
      if (
        !suggestion.evidence.every(({ line: [line], text }) =>
          document.lines[line - 1]?.text.includes(text.split('\n')[0] ?? ''),
        )
      )
        invented++;
    }
    read.positions.forEach((position, at) => {
      for (const field of TEXTS) {
        const value = truth.positions[at]?.[field]?.value;
        if (value === undefined || saysTheSame(position[field]?.value, value)) continue;
        wrong++;
        if (
          suggestions.some(
            (one) => one.entry === keys[at] && one.field === field && saysTheSame(one.value, value),
          )
        )
          mended++;
      }
    });
    for (const { name, mention } of truth.skills) {
      if (read.skills.some((skill) => skill.name === name)) continue;
      wrong++;
      if (suggestions.some(({ list, value }) => list === 'skills' && saysTheSame(value, mention.value)))
        mended++;
    }
  }
  return { wrong, mended, right, untrue, invented };
}

function isTrue({ list, entry, field, value }: Suggestion, keys: readonly string[], truth: Profile): boolean {
  if (list === 'skills')
    return truth.skills.some(
      ({ mention, name }) => saysTheSame(mention.value, value) || saysTheSame(name, value),
    );
  if (!list) return saysTheSame(truth.basics[field === 'basics.name' ? 'name' : 'headline']?.value, value);
  const position = truth.positions[keys.indexOf(entry)];
  return saysTheSame(field === 'title' ? position?.title?.value : position?.organisation?.value, value);
}
