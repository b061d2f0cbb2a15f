import { languageOf } from './languages.ts';

it.each([
  ['en', 'Led a team of five engineers to build a platform that serves customers in three countries.'],
  ['de', 'Leitung einer Schicht mit sechs Technikern und Einführung der vorbeugenden Wartung in den Werken.'],
  ['fr', 'Encadrement d’une équipe de cinq comptables et réduction du délai de clôture dans les filiales.'],
  [
    'es',
    'Coordinación de un programa de acogida para las familias y gestión del presupuesto de la fundación.',
  ],
  ['pt', 'Gestão de uma equipe de nove pessoas e do orçamento anual das lojas, com redução dos custos.'],
  [
    'it',
    'Gestione di una squadra di cinque persone e della contabilità nelle sedi del gruppo per la società.',
  ],
  [
    'nl',
    'Leiding van een team van vijf mensen en het beheer van de voorraad in het magazijn voor de klanten.',
  ],
])('tells %s by its sentences', (language, text) => expect(languageOf(text)).toBe(language));

it('tells nothing of a few words', () => expect(languageOf('Python, SQL, Docker')).toBeUndefined());
