// What the words of each language tell: titles, houses, schools, degrees with their levels, levels of languages, labels, towns.
import { labelNamed } from '../entries/entry-labels.ts';
import { cefrOf, looksLikeLevel } from '../fields/language-levels.ts';
import { leadingDegree, levelOf, looksLikeInstitution } from '../vocabulary/degrees.ts';
import { countryCode, isCity } from '../vocabulary/places.ts';
import { organisationScore, titleScore } from '../vocabulary/titles.ts';
import { LANGUAGES } from './index.ts';

const examples = {
  en: {
    title: 'Plumber',
    house: 'Hollins Joinery',
    school: 'Ashby School',
    degree: 'HND',
    level: 'vocational',
    city: 'Leeds',
  },
  de: {
    title: 'Leiterin Einkauf',
    house: 'Havelbau GmbH',
    school: 'Berufskolleg Süd',
    degree: 'Gesellenbrief',
    level: 'vocational',
    city: 'Graz',
  },
  fr: {
    title: 'Chargée de mission',
    house: 'Menuiserie Vauquelin',
    school: 'Lycée Pasteur',
    degree: 'BTS',
    level: 'vocational',
    city: 'Lyon',
  },
  es: {
    title: 'Encargada',
    house: 'Talleres Ruiz S.L.',
    school: 'Colegio Mayor',
    degree: 'Bachillerato',
    level: 'school',
    city: 'Sevilla',
  },
  pt: {
    title: 'Canalizador',
    house: 'Serralharia Lopes Lda.',
    school: 'Escola Secundária',
    degree: 'Licenciatura',
    level: 'bachelor',
    city: 'Lisboa',
  },
  it: {
    title: 'Responsabile acquisti',
    house: 'Officine Bianchi S.r.l.',
    school: 'Liceo Volta',
    degree: 'Laurea magistrale',
    level: 'master',
    city: 'Monaco di Baviera',
  },
  nl: {
    title: 'Boekhouder',
    house: 'Bakkerij de Wit',
    school: 'Hogeschool Noord',
    degree: 'havo',
    level: 'school',
    city: 'Den Haag',
  },
  pl: {
    title: 'Kierownik działu',
    house: 'Piekarnia Lipa sp. z o.o.',
    school: 'Politechnika',
    degree: 'mgr inż.',
    level: 'master',
    city: 'Łódź',
  },
  sv: {
    title: 'Redovisningsekonom',
    house: 'Norra Bygg AB',
    school: 'Högskolan Väst',
    degree: 'Kandidatexamen',
    level: 'bachelor',
    city: 'Köpenhamn',
  },
  tr: {
    title: 'Satış Müdürü',
    house: 'Deniz Lojistik A.Ş.',
    school: 'Ege Üniversitesi',
    degree: 'Yüksek lisans',
    level: 'master',
    city: 'İzmir',
  },
  ru: {
    title: 'Руководитель отдела',
    house: 'ООО «Ромашка»',
    school: 'Технический университет',
    degree: 'Бакалавр',
    level: 'bachelor',
    city: 'Нижний Новгород',
  },
  zh: {
    title: '高级软件工程师',
    house: '东方科技有限公司',
    school: '南方大学',
    degree: '理学硕士',
    level: 'master',
    city: '杭州',
  },
} as const;

it.each(Object.entries(examples))('%s', (_, { title, house, school, degree, level, city }) => {
  expect(titleScore(title)).toBeGreaterThanOrEqual(0.85);
  expect(organisationScore(title)).toBeLessThan(titleScore(title));
  expect(organisationScore(house)).toBeGreaterThanOrEqual(0.6);
  expect(looksLikeInstitution(school)).toBe(true);
  expect(leadingDegree(degree)).toBe(degree);
  expect(levelOf(degree)).toBe(level);
  expect(isCity(city)).toBe(true);
});

it('has an example of every language', () => {
  expect(LANGUAGES.map(({ code }) => code).sort()).toEqual(Object.keys(examples).sort());
});

it.each([
  ['madrelingua', 'native'],
  ['vloeiend', 'C1'],
  ['średniozaawansowany', 'B1'],
  ['mycket goda kunskaper', 'C1'],
  ['ileri seviye', 'C1'],
  ['родной язык', 'native'],
  ['流利', 'C1'],
])('%s is a level of %s', (words, level) => {
  expect(looksLikeLevel(words)).toBe(true);
  expect(cefrOf(words)).toBe(level);
});

it.each([
  ['Datore di lavoro', 'organisation'],
  ['Werkgever', 'organisation'],
  ['Stanowisko', 'title'],
  ['Lärosäte', 'institution'],
  ['Not ortalaması', 'grade'],
  ['Должность', 'title'],
  ['工作单位', 'organisation'],
])('%s labels the %s', (label, fact) => expect(labelNamed(label)).toBe(fact));

it.each([
  ['Włochy', 'IT'],
  ['Tyskland', 'DE'],
  ['Германия', 'DE'],
  ['İspanya', 'ES'],
  ['法国', 'FR'],
])('%s is %s', (name, code) => expect(countryCode(name)).toBe(code));

it('takes no word of one language for an abbreviation of another', () => {
  expect(leadingDegree('but not only')).toBeUndefined();
  expect(leadingDegree('Cap of a bottle')).toBeUndefined();
  expect(leadingDegree('Gymnasium Köln')).toBeUndefined();
  expect(leadingDegree('BUT Informatique')).toBe('BUT');
});
