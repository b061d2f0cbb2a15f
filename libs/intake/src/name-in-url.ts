import { cleanFileName } from './clean-file-name.ts';

/** What a file is called that is fetched from an address and named by nothing else: the end of its path, else its host. */
export function nameInUrl(address: string): string {
  const { pathname, hostname } = new URL(address);
  const last = pathname.split('/').findLast((part) => part !== '');
  if (last === undefined) return cleanFileName(hostname);
  try {
    return cleanFileName(decodeURIComponent(last));
  } catch {
    return cleanFileName(last);
  }
}
