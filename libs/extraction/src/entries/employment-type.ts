// How somebody was employed: stated beside the title ("Part-time", "CDI"), or in the title itself ("Intern").
import type { EmploymentType, Field } from '@vitae/contracts';
import { fieldBy, textOf, type Span } from '../text/span.ts';

const field = fieldBy('employment: stated, or in the title');

/** A piece of an entry's head that says this and nothing else. */
const STATED: readonly [EmploymentType, RegExp][] = [
  [
    'permanent',
    /^(?:full[- ]?time|permanent|regular|permanent full[- ]?time|vollzeit|festanstellung|unbefristet|temps plein|cdi|tiempo completo|jornada completa|indefinido|tempo integral|efetivo)$/iu,
  ],
  [
    'part_time',
    /^(?:part[- ]?time|permanent part[- ]?time|teilzeit|temps partiel|media jornada|tiempo parcial|meio período|tempo parcial|minijob|mini-job)$/iu,
  ],
  [
    'temporary',
    /^(?:temporary|temp|seasonal|fixed[- ]?term|befristet|zeitarbeit|cdd|intérim|temporal|temporário|contrato temporal)$/iu,
  ],
  ['contract', /^(?:contract|contractor|contract[- ]to[- ]hire|c2c|w2|prestataire|por contrato)$/iu],
  [
    'freelance',
    /^(?:freelance|freelancer|self[- ]?employed|selbständig|selbstständig|freiberuflich|indépendante?|autónom[oa]|autônom[oa]|independente)$/iu,
  ],
  [
    'internship',
    /^(?:internship|summer internship|praktikum|pflichtpraktikum|stage|prácticas|beca|estágio)$/iu,
  ],
  ['working_student', /^(?:working student|werkstudent(?:in)?|werkstudententätigkeit)$/iu],
  ['apprenticeship', /^(?:apprenticeship|alternance|apprentissage|duales studium)$/iu],
];

const IN_TITLE: readonly [EmploymentType, RegExp][] = [
  [
    'internship',
    /\b(?:intern|internship|praktikant(?:in)?|praktikum|stagiaire|becari[oa]|practicante|estagiári[oa])\b/iu,
  ],
  ['working_student', /\bwerkstudent(?:in)?\b|\bworking student\b/iu],
  ['apprenticeship', /\b(?:apprentice|auszubildende[rn]?|azubi|apprentie?|alternante?|aprendiz)\b/iu],
  ['freelance', /\b(?:freelance|freelancer|self-employed|freiberuflich)\b/iu],
  ['part_time', /\((?:part[- ]?time|teilzeit|temps partiel)\)/iu],
  ['contract', /\((?:contract|contractor)\)/iu],
];

/** The type that a text states if it says nothing else; brackets don't count. */
export const statedEmployment = (text: string): EmploymentType | undefined =>
  STATED.find(([, pattern]) =>
    pattern.test(
      text
        .trim()
        .replace(/^\((.*)\)$/u, '$1')
        .trim(),
    ),
  )?.[0];

/** The type as stated, else as the title has it. */
export function employmentOf(
  stated: Span | undefined,
  title: Span | undefined,
): Field<EmploymentType> | undefined {
  const type = stated && statedEmployment(textOf(stated));
  if (stated && type) return field(stated, 0.93, type);
  const named = title && IN_TITLE.find(([, pattern]) => pattern.test(textOf(title)))?.[0];
  return title && named ? field(title, 0.88, named) : undefined;
}
