// Labels before the facts of an entry ("Employer: Acme", "Zeitraum ⇥ 2014 – 2018"), as forms and the Europass have them,
// in English, German, French, Spanish and Portuguese; those of other languages stand in the lexicon.
import { LANGUAGES } from '../lexicon/index.ts';
import { compact, kindsByName } from '../text/normalise.ts';
import { cellsOf, spanOf, sub, textOf, type Span } from '../text/span.ts';
import type { Line } from '@vitae/contracts';

export type EntryLabel =
  | 'date'
  | 'from'
  | 'to'
  | 'title'
  | 'organisation'
  | 'place'
  | 'body'
  | 'degree'
  | 'institution'
  | 'area'
  | 'grade'
  | 'issuer'
  | 'client'
  | 'employment';

const LABELS: Record<EntryLabel, string> = {
  date: `date|dates|period|time period|duration|from to|year of passing|passing year|year of completion|completion|year of graduation|date range|year|years|tenure|dates of employment|zeitraum|datum|zeit|dauer|von bis|periode|periodo|fecha|fechas|annee|annees|duree|data|datas|ano|anos`,
  from: `from|start|start date|von|beginn|desde|inicio|debut|du|de`,
  to: `to|end|end date|until|bis|ende|hasta|fin|au|a|ate|fim`,
  title: `position|job title|title|role|designation|post|position held|occupation|occupation or position held|job|funktion|stelle|berufsbezeichnung|tatigkeit als|rolle|poste|fonction|intitule du poste|fonction ou poste occupe|puesto|cargo|puesto o cargo ocupados|funcion|posicao|cargo ocupado|funcao|funcao ou cargo ocupado`,
  organisation: `employer|company|organisation|organization|company name|employer name|name of employer|name and address of employer|arbeitgeber|firma|unternehmen|betrieb|employeur|entreprise|societe|nom de l employeur|empresa|empleador|organizacion|nombre de la empresa|empregador|nome do empregador|entidade`,
  client: `client|end client|client name|customer|kunde|client final|cliente|cliente final`,
  employment: `employment type|type of employment|contract type|type of contract|anstellungsart|beschaftigungsart|vertragsart|type de contrat|tipo de contrato|contrato`,
  place: `location|place|city|ort|standort|lieu|ville|lugar|ubicacion|ciudad|local|localidade`,
  body: `main activities|activities|main activities and responsibilities|responsibilities|key responsibilities|roles and responsibilities|duties|tasks|description|job description|achievements|key achievements|accomplishments|highlights|details|aufgaben|tatigkeiten|aufgabenbereich|hauptaufgaben|schwerpunkte|erfolge|activites|activites principales|missions|principales activites|taches|realisations|responsabilites|funciones|tareas|principales actividades|actividades|actividades y responsabilidades|logros|responsabilidades|atividades|principais atividades|principais atividades e responsabilidades|tarefas`,
  degree: `degree|qualification|qualification awarded|title of qualification awarded|certificate|diploma|course|certification|certificate name|examination|exam|standard|class|degree course|course name|qualifications|zertifikat|certificat|certificado|award|abschluss|qualifikation|diplome|intitule du diplome|titre|titulo|titulacion|titulo obtenido|qualificacao|grau|curso`,
  institution: `institution|school|university|board|board university|university board|institution university|institute university|college university|school college|name of the institution|institute name|college|institute|name of institution|educational institution|einrichtung|hochschule|schule|universitat|bildungseinrichtung|etablissement|ecole|universite|centro|institucion|universidad|escuela|instituicao|universidade|escola`,
  area: `major|field of study|subject|subjects|field|principal subjects|specialisation|specialization|studienfach|fach|fachrichtung|studiengang|specialite|filiere|especialidad|area de estudio`,
  issuer: `issuer|issued by|issuing organisation|issuing organization|issuing authority|authority|awarded by|provider|aussteller|organisme|delivre par|entidad|expedido por|entidade|emitido por`,
  grade: `grade|percentage|aggregate|cgpa percentage|percentage cgpa|cgpa gpa|marks obtained|division|gpa|cgpa|mark|marks|result|score|final grade|note|abschlussnote|gesamtnote|mention|moyenne|nota|nota media|calificacion|classificacao|media`,
};

const ofLexicon = (label: EntryLabel) => LANGUAGES.flatMap(({ labels }) => labels[label] ?? []);
const BY_NAME = kindsByName(
  Object.fromEntries(
    (Object.entries(LABELS) as [EntryLabel, string][]).map(([label, names]) => [
      label,
      [...ofLexicon(label), names].join('|'),
    ]),
  ) as Record<EntryLabel, string>,
);

const COLON = /^([^:：\t]{2,45}?)\s*[:：]\s*/u;

/** What a text that names a fact names; undefined where it names none. */
export const labelNamed = (text: string): EntryLabel | undefined => BY_NAME.get(compact(text));

/** The label that a line begins with, before a colon or in a cell of its own, and where the fact begins. */
export function labelOf(line: Line): { label: EntryLabel; fact: Span } | undefined {
  const whole = spanOf(line);
  const colon = COLON.exec(textOf(whole));
  const [cell, next] = cellsOf(line);
  const name = colon ? colon[1] : next && cell ? textOf(cell) : undefined;
  const label = name && labelNamed(name);
  if (!label) return undefined;
  return { label, fact: colon ? sub(whole, colon[0].length) : { ...whole, start: (next as Span).start } };
}
