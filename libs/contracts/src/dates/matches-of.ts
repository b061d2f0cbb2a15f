/** All matches of a pattern with the flag "g": as `matchAll`, which copies the pattern first. */
export function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  let from = 0;
  for (;;) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match) return;
    from = match[0] ? pattern.lastIndex : match.index + 1;
    yield match;
  }
}
