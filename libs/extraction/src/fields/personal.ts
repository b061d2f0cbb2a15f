// Facts with a label before them, as personal details have them: what may be shown (work permit, notice, salary, driving
// licence) and what must not weigh in a choice (birth, gender, marital status, nationality).
import type { Document, Extracted, Field, Sensitive } from '@vitae/contracts';
import { compact, kindsByName } from '../text/normalise.ts';
import { cellsOf, fieldBy, isEmpty, MARKS, split, sub, textOf, type Span } from '../text/span.ts';

const field = fieldBy('personal details: labels');

type Open = 'workPermit' | 'availability' | 'salary' | 'drivingLicence';
type Guarded = Exclude<keyof Sensitive, 'photo'>;
type Fact = Open | Guarded;

/** In English, German, French, Spanish and Portuguese; looked up without accents, case and punctuation. */
const LABELS: Record<Fact, string> = {
  dateOfBirth: `date of birth|dob|birth date|birthdate|born|birthday|date and place of birth|geburtsdatum|geburtstag|geboren|geboren am|geb|geb am|geburtsdatum und ort|date de naissance|ne le|nee le|date et lieu de naissance|fecha de nacimiento|fecha y lugar de nacimiento|data de nascimento|nascimento`,
  gender: `gender|sex|geschlecht|sexe|sexo|genero`,
  maritalStatus: `marital status|civil status|family status|familienstand|etat civil|situation familiale|situation de famille|estado civil`,
  nationality: `nationality|citizenship|nationalitat|staatsangehorigkeit|staatsburgerschaft|nationalite|nacionalidad|nacionalidade`,
  workPermit: `work permit|work authorization|work authorisation|visa status|visa|right to work|residence permit|work eligibility|arbeitserlaubnis|aufenthaltstitel|aufenthaltserlaubnis|permis de travail|titre de sejour|permiso de trabajo|permiso de residencia|autorizacao de trabalho|autorizacao de residencia`,
  availability: `availability|available|available from|notice period|notice|earliest start date|start date|joining time|verfugbarkeit|verfugbar ab|kundigungsfrist|eintrittstermin|fruhester eintrittstermin|fruhestmoglicher eintritt|disponibilite|preavis|disponibilidad|incorporacion|preaviso|disponibilidade|aviso previo`,
  salary: `salary expectation|salary expectations|expected salary|desired salary|salary requirements|salary|expected ctc|current ctc|gehaltsvorstellung|gehaltswunsch|gehalt|pretentions salariales|pretention salariale|salaire souhaite|pretension salarial|pretensiones salariales|expectativa salarial|pretensao salarial|expectativas salariais`,
  drivingLicence: `driving licence|driving license|drivers license|drivers licence|driver s license|driver s licence|driver license|fuhrerschein|fahrerlaubnis|fuhrerscheinklasse|permis de conduire|permis|carnet de conducir|carne de conducir|permiso de conducir|licencia de conducir|carta de conducao|carteira de motorista|cnh`,
};

const BY_NAME = kindsByName(LABELS);

/** Facts that say themselves what they are. */
const PHRASES: readonly [Open, RegExp][] = [
  [
    'drivingLicence',
    /^(?:full |clean |valid )*(?:\p{Lu}\p{L}+ )?(?:driving licen[cs]e|driver['’]?s licen[cs]e)\b.{0,40}$|^(?:führerschein|fahrerlaubnis)(?: der)?(?: klassen?)? [A-Z]\w?\b.{0,30}$|^permis [A-E]\b.{0,20}$|^(?:carn[eé]t?|permiso) (?:de conducir )?(?:tipo |clase )?[A-E]\d?\b.{0,30}$|^carta de condução\b.{0,30}$/iu,
  ],
  [
    'workPermit',
    /^(?:authori[sz]ed|eligible|permitted|right) to work (?:in|for)\b.{2,60}$|^(?:EU|EEA|US|UK|Swiss|Canadian) (?:citizen|national|permanent resident)\b.{0,40}$|^(?:H-?1B|green card|permanent resident)\b.{0,60}$/iu,
  ],
  [
    'availability',
    /^(?:available (?:from|immediately|now|at)|immediately available|ab sofort|sofort verfügbar|disponible (?:de suite|immédiatement|inmediatamente|de inmediato)|disponibilidad inmediata|disponibilidade imediata)\b.{0,40}$/iu,
  ],
];

const SEPARATOR = new RegExp(`\\s${MARKS}\\s|;\\s`, 'u');
const COLON = /^([^:]{2,32}?)\s*:\s+/u;
/** Longer texts are no fact but a sentence. */
const LONGEST = 80;

export interface PersonalFacts {
  readonly open: Pick<Extracted['basics'], Open>;
  readonly sensitive: Sensitive | undefined;
}

/** The first of each fact, from the whole document: personal details stand at its top, at its end, or in a sidebar. */
export function findPersonalFacts(document: Document): PersonalFacts {
  const found = new Map<Fact, Field<string>>();
  const add = (fact: Fact, span: Span, confidence: number) => {
    if (!found.has(fact) && !isEmpty(span) && span.end - span.start <= LONGEST)
      found.set(fact, field(span, confidence));
  };
  for (const line of document.lines) {
    if (line.bullet && line.text.length > LONGEST) continue;
    const cells = cellsOf(line);
    const [first, second] = cells;
    const named = first && second && cells.length === 2 ? BY_NAME.get(compact(textOf(first))) : undefined;
    if (named && second) add(named, second, 0.92);
    else for (const cell of cells) for (const piece of split(cell, SEPARATOR)) readPiece(piece, add);
  }
  const take = <K extends Fact>(facts: readonly K[]) =>
    Object.fromEntries(
      facts.flatMap((fact) => (found.has(fact) ? [[fact, found.get(fact)]] : [])),
    ) as Partial<Record<K, Field<string>>>;
  const sensitive: Sensitive = {
    ...take(['dateOfBirth', 'gender', 'maritalStatus', 'nationality']),
    ...(document.photo && { photo: document.photo }),
  };
  return {
    open: take(['workPermit', 'availability', 'salary', 'drivingLicence']),
    sensitive: Object.keys(sensitive).length ? sensitive : undefined,
  };
}

function readPiece(piece: Span, add: (fact: Fact, span: Span, confidence: number) => void): void {
  const text = textOf(piece);
  const colon = COLON.exec(text);
  const fact = colon && BY_NAME.get(compact(colon[1] ?? ''));
  if (fact && colon) return add(fact, sub(piece, colon[0].length), 0.94);
  for (const [open, phrase] of PHRASES) if (phrase.test(text)) add(open, piece, 0.85);
  const born =
    /^(?:born (?:on )?|geb(?:oren)?\.?(?: am)? |née? le |nacid[oa] el |nascid[oa] (?:a|em) )(?=\d|\p{L}+ \d)/iu.exec(
      text,
    );
  if (born) add('dateOfBirth', sub(piece, born[0].length), 0.9);
}
