/** Whether a resume is one of the demo’s, by the id that it was sent under. Apart, since the inbox asks it in the first load. */
export const isDemo = ({ externalId }: { readonly externalId: string | null }): boolean =>
  /^vitae-demo-\d\d$/.test(externalId ?? '');
