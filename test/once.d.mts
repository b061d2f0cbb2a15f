type ByBeginning = Readonly<Record<string, string>>;

export declare const EMBEDDED_ONLY: ByBeginning;
export declare const SERVICES_ONLY: ByBeginning;
/** For Jest's `--filter`: the files without those of a list. */
export declare const without: (
  list: ByBeginning,
) => (files: readonly string[]) => Promise<{ filtered: string[] }>;
