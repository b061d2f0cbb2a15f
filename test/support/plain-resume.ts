// A resume that the rules read without a fault, and a model that agrees with them on its name and finds nothing else.
import type { Script } from './model-server.mjs';

export const PLAIN_RESUME = `Anna Muster
anna@example.com

Work Experience
Welder, Example Works Ltd, 2016 - 2019
Ran the line.
`;

export const findsTheName: Script = ({ section, lines }) =>
  section === 'person' ? { n: `${lines[0]?.number} Anna Muster` } : section === 'work' ? { w: [] } : {};
