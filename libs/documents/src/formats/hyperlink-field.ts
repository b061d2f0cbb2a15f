// The fields by which Word sets links, in DOCX and in RTF: HYPERLINK "https://example.com" \\o "tip".

const HYPERLINK = /\bHYPERLINK\s{1,20}(?:"([^"]{1,1000})"|([^\s"\\][^\s"]{0,1000}))/i;

/** Where a field's code leads; undefined for other fields, and for places in the document itself. */
export function hyperlinkOf(code: string): string | undefined {
  const [, quoted, bare] = HYPERLINK.exec(code) ?? [];
  return (quoted ?? bare)?.trim() || undefined;
}
