import type { Extraction } from '@vitae/contracts';
import { asOfMonth, extractClassic } from '@vitae/extraction';
import { resultOf, type StageInput } from '../stage.ts';

export function extractClassicTier(input: StageInput): Promise<Extraction> {
  const document = resultOf(input, 'read');
  return Promise.resolve(extractClassic(document, asOfMonth(document, input.resume.createdAt)));
}
