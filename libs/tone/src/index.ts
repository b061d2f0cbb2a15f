// The tone of the writing and what lines of a position say, and the trainer that such models are made with. Pure.
export { accuracy, crossValidated, foldsByGroup, macroF1 } from './cross-validation.ts';
export { classify, fitBinary, fitClasses, probabilityOf } from './logistic-regression.ts';
export { fitPreferences } from './preferences.ts';
export { noTone, readTone, type SentenceEncoder } from './read-tone.ts';
export { featuresOf, kindOfHighlight, rounded, toneOfSentence, type ToneModel } from './tone-model.ts';
export { TONE_MODEL } from './data/tone-model.data.ts';
