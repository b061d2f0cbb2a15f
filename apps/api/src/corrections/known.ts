// What follows from a person's value by tables: which skill of the taxonomy it is, which language, which level.
import { cefrSchema, type Correction, type OwnSkill } from '@vitae/contracts';
import { findSkill, languageCode } from '@vitae/skills';

const LEVEL = /\b([ABC][12])\b/i;
const NATIVE =
  /\b(?:native|mother tongue|muttersprache|langue maternelle|lengua materna|l[ií]ngua materna)\b/i;

/** As it is kept beside the correction; undefined where nothing follows. */
export function knownOf(
  { list, field, kind, value }: Pick<Correction, 'list' | 'field' | 'kind' | 'value'>,
  ownSkills: readonly OwnSkill[],
): Record<string, string> | undefined {
  if (kind !== 'set' && kind !== 'add') return undefined;
  const said = kind === 'add' ? valuesOf(value) : { [field]: value };
  if (list === 'skills' && typeof said['mention'] === 'string') {
    const found = findSkill(said['mention'], ownSkills);
    if (!found) return { name: said['mention'] };
    const { id, name, kind: class_, parent } = found;
    return { skillId: id, name, kind: class_, ...(parent && { parent }) };
  }
  if (list !== 'languages') return undefined;
  const code = typeof said['language'] === 'string' ? languageCode(said['language']) : undefined;
  const cefr = said['cefr'] ?? (typeof said['level'] === 'string' ? cefrOf(said['level']) : undefined);
  return { ...(code && { code }), ...(typeof cefr === 'string' && { cefr }) };
}

const valuesOf = (fields: unknown): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields as Record<string, { value?: unknown }>).map(([name, given]) => [name, given.value]),
  );

function cefrOf(level: string): string | undefined {
  if (NATIVE.test(level)) return 'native';
  const found = LEVEL.exec(level)?.[1]?.toUpperCase();
  return cefrSchema.safeParse(found).success ? found : undefined;
}
