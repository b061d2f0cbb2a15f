// For Jest's `--filter` in `npm run test:services`.
import { EMBEDDED_ONLY, without } from './once.mjs';

const filter = without(EMBEDDED_ONLY);

// Jest requires it.
export { filter as 'module.exports' };
