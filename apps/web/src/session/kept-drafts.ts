// What was typed and not saved stays in the tab while its person does: it goes when they sign out, and before another is let in.

/** By which keys of the tab’s store begin. */
export const KEPT_DRAFTS = 'vitae-drafts-';
const OWNER = 'vitae-draft-owner';

export function forgetDrafts(): void {
  try {
    const keys = Array.from({ length: sessionStorage.length }, (_, at) => sessionStorage.key(at));
    for (const key of keys) if (key?.startsWith(KEPT_DRAFTS)) sessionStorage.removeItem(key);
  } catch {
    // A tab that may keep nothing has nothing to forget.
  }
}

/** Before anything is shown to a member: drafts of another, whose session ended in this tab, are gone. */
export function keepDraftsOf(memberId: string): void {
  try {
    if (sessionStorage.getItem(OWNER) === memberId) return;
    forgetDrafts();
    sessionStorage.setItem(OWNER, memberId);
  } catch {
    // As above.
  }
}
