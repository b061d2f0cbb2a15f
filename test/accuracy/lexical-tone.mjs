// How wink-nlp reads the tone of a sentence, by the words of its lexicon: what ours is measured against.
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { macroF1 } from '@vitae/tone';

const nlp = winkNlp(model, ['sbd', 'sentiment']);

/** −1 to 1. */
export const lexicalScore = (text) => Number(nlp.readDoc(text).out(nlp.its.sentiment));

/** Three classes by two thresholds that are the best for these sentences. */
export function lexicalReader(sentences, tones) {
  const scored = sentences.map(({ text, tone }) => ({ score: lexicalScore(text), tone }));
  const cuts = [...new Set(scored.map(({ score }) => score))].sort((a, b) => a - b);
  const reader = (low, high) => (score) => (score < low ? 'negative' : score > high ? 'positive' : 'neutral');
  let best = { f1: -1 };
  for (const low of cuts)
    for (const high of cuts) {
      if (low > high) continue;
      const read = reader(low, high);
      const f1 = macroF1(
        scored.map(({ tone }) => tone),
        scored.map(({ score }) => read(score)),
        tones,
      );
      if (f1 > best.f1) best = { f1, low, high, read };
    }
  return { ...best, read: (text) => best.read(lexicalScore(text)) };
}
