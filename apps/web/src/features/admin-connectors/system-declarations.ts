// What each system asks for and can be told, as the contracts declare it: a new system, credential, option or field needs no form of its own.
import {
  atsKinds,
  atsSchema,
  credentialsSchemaOf,
  declarationOf,
  optionsSchemaOf,
  pushSources,
  type Ats,
  type PushSource,
} from '@vitae/contracts';
import { toJSONSchema, type ZodType } from 'zod';
import type { DeclaredValue } from '../../ui/form-from-declaration.tsx';

export const systems: readonly Ats[] = atsSchema.options;
export const titleOf = (system: Ats): string => atsKinds[system].title;

interface DeclaredText extends DeclaredValue {
  readonly format?: string;
}

const propertiesOf = (schema: ZodType): Readonly<Record<string, DeclaredText>> =>
  (toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }).properties ?? {}) as Readonly<
    Record<string, DeclaredText>
  >;

export interface Credential {
  readonly name: string;
  readonly isSecret: boolean;
}
/** All of them are needed. */
export const credentialsOf = (system: Ats): Credential[] =>
  Object.entries(propertiesOf(credentialsSchemaOf(system))).map(([name, { format }]) => ({
    name,
    isSecret: format === 'password',
  }));

/** By their names, without those that leave nothing to choose. */
export const optionsOf = (system: Ats): Readonly<Record<string, DeclaredValue>> =>
  Object.fromEntries(
    Object.entries(propertiesOf(optionsSchemaOf(system))).filter(
      ([, declared]) => declared.enum === undefined || declared.enum.length > 1,
    ),
  );

export interface MappedField {
  readonly name: string;
  readonly isNeeded: boolean;
  readonly usual: PushSource | null;
  readonly sources: readonly PushSource[];
}
export const fieldsOf = (system: Ats): MappedField[] =>
  Object.entries(declarationOf(system).fields).map(([name, { takes, isNeeded, from }]) => ({
    name,
    isNeeded: isNeeded === true,
    usual: from,
    sources: pushSources[takes],
  }));

/** What fields of the customer's own may be filled from, besides the workspace's own fields. */
export const customSources: readonly PushSource[] = pushSources.text;
export const takesCustomFields = (system: Ats): boolean => declarationOf(system).customFields;
export const tellsUs = (system: Ats): boolean => declarationOf(system).inbound;
