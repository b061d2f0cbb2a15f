/** Specs by the beginning of their path in `test/`, and why one run is enough. */
export declare const ONCE: Readonly<Record<string, string>>;
