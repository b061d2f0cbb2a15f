// For Jest's `--filter` in `npm test`.
import { SERVICES_ONLY, without } from './once.mjs';

const filter = without(SERVICES_ONLY);

// Jest requires it.
export { filter as 'module.exports' };
