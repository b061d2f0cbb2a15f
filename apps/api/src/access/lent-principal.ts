// Requests that the API makes of itself for somebody whom it knows already.
import type { IncomingMessage } from 'node:http';
import type { Principal } from './principal.ts';

const lent = new WeakMap<IncomingMessage, Principal>();

/** Has a request count as this one's: nobody is asked again who they are, how often they asked, or whether they may. */
export const lendPrincipal = (request: IncomingMessage, principal: Principal): void => {
  lent.set(request, principal);
};

/** Whose request it is, where it is one of our own. */
export const lentPrincipal = (request: IncomingMessage): Principal | undefined => lent.get(request);
