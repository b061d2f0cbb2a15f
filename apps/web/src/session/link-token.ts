// The secret of a mail's link stands behind its #, which browsers send nowhere. It is taken once and leaves the address at once.
let taken: string | undefined;

export function linkToken(): string {
  taken ??= decodeURIComponent(location.hash.slice(1));
  if (location.hash) history.replaceState(history.state, '', location.pathname);
  return taken;
}
