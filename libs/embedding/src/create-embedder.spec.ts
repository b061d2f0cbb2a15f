import { loadSettings } from '@vitae/runtime';
import { createEmbedder } from './create-embedder.ts';
import { describeEmbedder } from './testing/embedder-cases.ts';

describeEmbedder('the built-in encoder', () => createEmbedder(loadSettings({}).embedding));
