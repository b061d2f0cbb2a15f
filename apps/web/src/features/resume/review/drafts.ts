// What was typed and not saved yet, kept in the tab: a session that ends, or a page that is loaded anew, loses none of it.
import { KEPT_DRAFTS } from '../../../session/kept-drafts.ts';

export type Drafts = Readonly<Record<string, string>>;

const keyOf = (id: string) => `${KEPT_DRAFTS}${id}`;

export function readDrafts(id: string): Drafts {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(id)) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter((one): one is [string, string] => typeof one[1] === 'string'),
    );
  } catch {
    // A tab that may keep nothing, or keeps what is no JSON: then nothing was kept.
    return {};
  }
}

export function writeDrafts(id: string, drafts: Drafts): void {
  try {
    if (Object.keys(drafts).length) sessionStorage.setItem(keyOf(id), JSON.stringify(drafts));
    else sessionStorage.removeItem(keyOf(id));
  } catch {
    // Without a store it stays in the page alone.
  }
}
