// The languages that resumes are written in, with how often.
import { ENGLISH } from './english.ts';
import type { Language } from './language.ts';

export const LANGUAGES: readonly (readonly [Language, number])[] = [[ENGLISH, 50]];
