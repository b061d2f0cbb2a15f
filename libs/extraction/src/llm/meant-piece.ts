// What a model means that names a line and no words of it, where the line says several things: the piece of it that is what
// was asked for, as the rules tell such pieces. All of the line where none is.
import { toRows } from '../entries/entry-rows.ts';
import { takeApart } from '../entries/head-pieces.ts';
import { splitPlace } from '../fields/location.ts';
import { BESIDE, COMMA, spanOf, split, textOf, type Span } from '../text/span.ts';
import { looksLikeDegree, looksLikeInstitution } from '../vocabulary/degrees.ts';
import { isPlace } from '../vocabulary/places.ts';
import { organisationScore, titleScore } from '../vocabulary/titles.ts';

export type PieceKind = 'organisation' | 'title' | 'institution' | 'degree' | 'place';

/** From here on a piece is taken for a title. */
const IS_TITLE = 0.5;

const isSchool = (span: Span) => looksLikeInstitution(textOf(span));
const isDegree = (span: Span) => looksLikeDegree(textOf(span));
const titled = (span: Span) => titleScore(textOf(span)) - organisationScore(textOf(span)) / 2;

/** The pieces of a line without its dates and places; those that hold title and employer, or degree and school, in two. */
function piecesOf(span: Span): Span[] {
  const pieces = takeApart(toRows([span.line])).pieces.map((piece) => piece.span);
  return pieces.flatMap((piece) => {
    const parts = split(piece, COMMA);
    const isTwo =
      (isSchool(piece) && isDegree(piece)) ||
      (pieces.length === 1 && parts.some((part) => titleScore(textOf(part)) >= IS_TITLE));
    return isTwo ? parts : [piece];
  });
}

const best = (spans: readonly Span[], score: (span: Span) => number): Span | undefined =>
  spans.reduce<Span | undefined>((a, b) => (a === undefined || score(b) > score(a) ? b : a), undefined);

const PICK: Record<PieceKind, (pieces: Span[], line: Span) => Span | undefined> = {
  title: (pieces) => best(pieces, titled),
  organisation: (pieces) => best(pieces, (piece) => -titled(piece)),
  institution: (pieces) => pieces.find(isSchool) ?? pieces.find((piece) => !isDegree(piece)),
  degree: (pieces) => pieces.find(isDegree) ?? pieces.find((piece) => !isSchool(piece)),
  place: (_pieces, line) => {
    const cells = split(line, BESIDE);
    const isNamed = (cell: Span) => split(cell, /,/).some((part) => isPlace(textOf(part)));
    return cells.find(isNamed) ?? cells.map((cell) => splitPlace(cell).place).find(Boolean);
  },
};

export const meantPiece = (kind: PieceKind, line: Span): Span => {
  const whole = spanOf(line.line);
  return PICK[kind](piecesOf(whole), whole) ?? line;
};
