// Sections of entries read by the decoder, where it is sure enough; by the rules elsewhere.
import type { Credential, Line, Position, Qualification } from '@vitae/contracts';
import { ENTRY_CHAINS } from '../data/entry-chains.data.ts';
import { isReference, readCertificates, readPublications, saysIssuer } from '../entries/credentials.ts';
import { credentialsOf } from '../entries/decoded-credentials.ts';
import { positionsOf } from '../entries/decoded-positions.ts';
import { qualificationsOf } from '../entries/decoded-qualifications.ts';
import { labelledEntries } from '../entries/labelled-entries.ts';
import { readPositions } from '../entries/positions.ts';
import { readQualifications } from '../entries/qualifications.ts';
import type { Calendar } from '../text/day-order.ts';
import { lazy } from '../text/normalise.ts';
import { decode, type Chain } from './chain.ts';
import { entriesOf, type DecodedEntry } from './entries-of.ts';
import { observeEntries } from './observe-entries.ts';
import { unpackChain } from './packed-chain.ts';
import { ofCredential, ofPosition, ofQualification, type EntryKind } from './ruled-entries.ts';
import { ruledLabels, type RuledEntry } from './ruled.ts';

type ChainName = keyof typeof ENTRY_CHAINS;

/** Which chain reads which sections. */
const CHAIN_OF = {
  work: 'work',
  volunteering: 'work',
  education: 'education',
  certifications: 'credentials',
  awards: 'credentials',
  publications: 'credentials',
} as const satisfies Record<EntryKind, ChainName>;

const CHAINS: Readonly<Record<ChainName, () => Chain>> = {
  work: lazy(() => unpackChain(ENTRY_CHAINS.work)),
  education: lazy(() => unpackChain(ENTRY_CHAINS.education)),
  credentials: lazy(() => unpackChain(ENTRY_CHAINS.credentials)),
};

/**
 * How far the decoder's reading must lead before the rules', per unit, to be taken: what rules read rightly on layouts that
 * they were written with, the decoder may read a little otherwise. Chosen with the development files at hand, so that theirs is no figure
 * of files held out; generated layouts alone would have a lower one (docs/decoder.md).
 */
const LEAST_LEAD: Readonly<Record<ChainName, number>> = { work: 3, education: 3, credentials: 5 };

/** Whether the facts of a section have labels, or the marks of references, which rules read best. */
const isLabelled = (kind: EntryKind, lines: readonly Line[]): boolean =>
  labelledEntries(lines) !== undefined ||
  (CHAIN_OF[kind] === 'credentials' && lines.some(({ text }) => saysIssuer(text))) ||
  (kind === 'publications' && lines.some(({ text }) => isReference(text)));

/** The entries of a section that rules read so; undefined where these stand: its facts have labels, or the decoder isn't sure enough. */
function decodedEntries(
  kind: EntryKind,
  lines: readonly Line[],
  entries: readonly RuledEntry[],
): DecodedEntry[] | undefined {
  if (isLabelled(kind, lines)) return undefined;
  const chain = CHAIN_OF[kind];
  const { units, ruled, observed } = observeEntries(kind, lines, entries);
  if (!units.length) return undefined;
  const decoded = decode(CHAINS[chain](), observed, ruledLabels(units, ruled));
  return decoded.lead >= LEAST_LEAD[chain] ? entriesOf(units, decoded) : undefined;
}

/** Work entries or voluntary ones; `home` is the candidate's town, which many work in and no list may have. */
export function decidePositions(
  kind: 'work' | 'volunteering',
  lines: readonly Line[],
  calendar: Calendar,
  home?: string,
): Position[] {
  const ruled = readPositions(lines, calendar, home);
  const decoded = decodedEntries(kind, lines, ruled.map(ofPosition));
  return decoded ? positionsOf(decoded, calendar, home) : ruled;
}

export function decideQualifications(lines: readonly Line[], calendar: Calendar): Qualification[] {
  const ruled = readQualifications(lines, calendar);
  const decoded = decodedEntries('education', lines, ruled.map(ofQualification));
  return decoded ? qualificationsOf(decoded, calendar) : ruled;
}

const BY_RULES = {
  certifications: readCertificates,
  awards: readCertificates,
  publications: readPublications,
} as const;

/** Certificates, awards or publications. */
export function decideCredentials(
  kind: keyof typeof BY_RULES,
  lines: readonly Line[],
  calendar: Calendar,
): Credential[] {
  const ruled = BY_RULES[kind](lines, calendar);
  const decoded = decodedEntries(kind, lines, ruled.map(ofCredential));
  return decoded ? credentialsOf(decoded, calendar) : ruled;
}
