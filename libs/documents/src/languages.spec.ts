import type { Document } from '@vitae/contracts';
import { languageOf, withLanguages } from './languages.ts';

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

describe('text of names, headings and jargon', () => {
  const SHORT =
    'John Miller\njohn.miller@example.com | +1 202 555 0143\nWORK HISTORY\nZenobia Foods Plc, Lagos Feb. 2020 - date\nFinancial Controller';
  const FRENCH =
    "Maëlle Kerguélen\nCheffe de partie pâtisserie\n27 rue des Tanneurs, 35000 Rennes · maelle.kerguelen@example.fr · Permis B\nExpériences professionnelles\nCheffe de partie – Restaurant L'Écume Bleue, Saint-Malo\ndepuis janvier 2021\nCarte des desserts renouvelée chaque mois\nGestion de deux apprentis";

  it('is of no language rather than of a wrong one', () => {
    expect(languageOf(SHORT)).toBeUndefined();
    expect(
      languageOf(
        'Python, Kubernetes, PostgreSQL, Docker, Terraform, Ansible, Grafana, Prometheus, Redis, Kafka',
      ),
    ).toBeUndefined();
  });

  it('is of a language that is written in its letters', () => {
    expect(languageOf(FRENCH)).toBe('fr');
    expect(
      languageOf(
        'Иван Петров, инженер-строитель. Руководил строительством мостов и дорог в Казани и Самаре.',
      ),
    ).toBe('ru');
    expect(
      languageOf(
        '佐藤健一 職務経歴書 東京都新宿区 株式会社みなとシステム開発部 二〇一五年から現在まで、データベースの設計と運用を担当しました。新しいサービスの開発を進めています。',
      ),
    ).toBe('ja');
    expect(
      languageOf(
        'Doświadczenie zawodowe: prowadzenie robót żelbetowych i nadzór nad podwykonawcami w Gdańsku',
      ),
    ).toBe('pl');
  });

  const documentOf = (text: string, language: string): Document => ({
    format: 'html',
    pages: [{ number: 1, width: 595, height: 842 }],
    lines: text
      .split('\n')
      .map((line, i) => ({ number: i + 1, page: 1, block: 0, role: 'body', text: line, words: [] })),
    flags: [],
    language,
  });
  const languageWith = (text: string, said: string) => withLanguages(documentOf(text, said)).language;

  it('is of the language that its file says, where nothing else tells', () => {
    expect(languageWith(SHORT, 'en')).toBe('en');
    expect(languageWith(FRENCH, 'en')).toBe('fr');
    expect(languageWith(SHORT, 'el')).toBeUndefined();
  });
});
