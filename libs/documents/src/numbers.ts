// A broken file states places and sizes that are no numbers, or larger than any. JSON has none of them: they would come back as
// null, which no Document may hold.
import type { Box, Document, Word } from '@vitae/contracts';

/** Points of A4: what is taken for a page of no size. */
const [USUAL_WIDTH, USUAL_HEIGHT] = [595, 842];

const isSomewhere = ({ x, y, width, height }: Box) => [x, y, width, height].every(Number.isFinite);
const isSound = ({ box, size }: Word) =>
  (!box || isSomewhere(box)) && (size === undefined || Number.isFinite(size));
const sizeOr = (usual: number, size: number) => (Number.isFinite(size) && size > 0 ? size : usual);

/** The Document without places and sizes that are no numbers. */
export function withSoundNumbers(document: Document): Document {
  const { photo, pages, lines } = document;
  const sound: Document = {
    ...document,
    pages: pages.map(({ number, width, height }) => ({
      number,
      width: sizeOr(USUAL_WIDTH, width),
      height: sizeOr(USUAL_HEIGHT, height),
    })),
    lines: lines.map((line) =>
      line.words.every(isSound) ? line : { ...line, words: line.words.map(soundWord) },
    ),
  };
  if (photo && !isSomewhere(photo.box)) delete sound.photo;
  return sound;
}

function soundWord(word: Word): Word {
  const { box, size, ...rest } = word;
  return {
    ...rest,
    ...(box && isSomewhere(box) && { box }),
    ...(size !== undefined && Number.isFinite(size) && { size }),
  };
}
