// The languages that resumes are written in, with how often.
import { CHINESE } from './chinese.ts';
import { DUTCH } from './dutch.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { ITALIAN } from './italian.ts';
import type { Language } from './language.ts';
import { POLISH } from './polish.ts';
import { PORTUGUESE } from './portuguese.ts';
import { RUSSIAN } from './russian.ts';
import { SPANISH } from './spanish.ts';
import { SWEDISH } from './swedish.ts';
import { TURKISH } from './turkish.ts';

export const LANGUAGES: readonly (readonly [Language, number])[] = [
  [ENGLISH, 50],
  [GERMAN, 9],
  [FRENCH, 8],
  [SPANISH, 7],
  [PORTUGUESE, 5],
  [ITALIAN, 4],
  [DUTCH, 4],
  [POLISH, 3.5],
  [SWEDISH, 3],
  [TURKISH, 2.5],
  [RUSSIAN, 2.5],
  [CHINESE, 2.5],
];
