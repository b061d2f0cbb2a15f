// Heads of entries by pattern: `{T}|{O}[, {P}]~{D}`. A bar begins a line, a tilde what stands flush right, brackets hold what
// falls away where nothing is to be told; `{,}` is the separator that the layout likes.
import { plain, type Piece } from '../sheet.ts';

export interface HeadLine {
  readonly left: readonly Piece[];
  readonly right?: readonly Piece[];
}

export type Atoms = Readonly<Record<string, readonly Piece[] | undefined>>;

export function headLines(pattern: string, atoms: Atoms): HeadLine[] {
  return pattern.split('|').flatMap((line) => {
    const [left = '', right = ''] = line.split('~');
    const [l, r] = [side(left, atoms), side(right, atoms)];
    if (!l.length && !r.length) return [];
    return l.length ? [{ left: l, ...(r.length && { right: r }) }] : [{ left: r }];
  });
}

function side(text: string, atoms: Atoms): Piece[] {
  const out: Piece[] = [];
  // Groups may not stand in each other: one level is enough for heads.
  for (const part of text.split(/(\[[^\]]*\])/u)) {
    const optional = part.startsWith('[');
    const pieces = run(optional ? part.slice(1, -1) : part, atoms);
    if (pieces) out.push(...pieces);
    else if (!optional) out.push(...(run(told(part, atoms), atoms) ?? []));
  }
  // A separator that its neighbour left behind.
  const [first, last] = [out[0], out.at(-1)];
  if (first && first.path === null && /^[\s,;:|–—·•/@-]+$/u.test(first.text)) out.shift();
  if (last && out.length && last.path === null && /^[\s,;:|–—·•/-]+$/u.test(last.text)) out.pop();
  return out;
}

/** Without the atoms that have nothing. */
const told = (text: string, atoms: Atoms): string =>
  text.replace(/\{([A-Z])\}/gu, (atom, key: string) => (atoms[key]?.length ? atom : ''));

/** Nothing where an atom has nothing. */
function run(text: string, atoms: Atoms): Piece[] | undefined {
  const out: Piece[] = [];
  for (const part of text.split(/(\{[^}]+\})/u)) {
    if (!part) continue;
    if (!part.startsWith('{')) {
      out.push(plain(part));
      continue;
    }
    const pieces = atoms[part.slice(1, -1)];
    if (!pieces?.length) return undefined;
    out.push(...pieces);
  }
  return out;
}
