// Light text on dark sidebars and banners becomes dark text on white, and the shadows of a photograph go: every pixel is
// seen against the paper around it (background division, as in document binarisation since Gatos et al. 2006, on tiles).

/** Side of a tile in pixels: about a line of text at 200 dpi, so that paper and not ink is what most of a tile shows. */
const TILE = 32;
/** Darker paper (0 black, 255 white) holds light text. */
const DARK = 128;

/** Changes grey pixels (one byte each, row by row) in place. */
export function onWhite(pixels: Uint8Array, width: number, height: number): void {
  const columns = Math.ceil(width / TILE);
  const rows = Math.ceil(height / TILE);
  const paper = smoothed(tileMedians(pixels, width, height, columns, rows), columns, rows);
  const at = (row: number, column: number) =>
    paper[Math.min(rows - 1, Math.max(0, row)) * columns + Math.min(columns - 1, Math.max(0, column))] ?? 255;
  for (let y = 0; y < height; y++) {
    const ty = (y + 0.5) / TILE - 0.5;
    const [row, down] = [Math.floor(ty), ty - Math.floor(ty)];
    for (let x = 0; x < width; x++) {
      const tx = (x + 0.5) / TILE - 0.5;
      const column = Math.floor(tx);
      const across = tx - column;
      const above = at(row, column) * (1 - across) + at(row, column + 1) * across;
      const below = at(row + 1, column) * (1 - across) + at(row + 1, column + 1) * across;
      const background = above * (1 - down) + below * down;
      const pixel = pixels[y * width + x] ?? 255;
      const light = background >= DARK ? pixel / background : 1 - (pixel - background) / (255 - background);
      pixels[y * width + x] = Math.round(255 * Math.min(1, Math.max(0, light)));
    }
  }
}

function tileMedians(
  pixels: Uint8Array,
  width: number,
  height: number,
  columns: number,
  rows: number,
): Uint8Array {
  const medians = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const counts = new Uint16Array(256);
      const [bottom, right] = [Math.min(height, (row + 1) * TILE), Math.min(width, (column + 1) * TILE)];
      let left = 0;
      for (let y = row * TILE; y < bottom; y++) {
        for (let x = column * TILE; x < right; x++) {
          const value = pixels[y * width + x] ?? 255;
          counts[value] = (counts[value] ?? 0) + 1;
          left++;
        }
      }
      left /= 2;
      let median = 0;
      while (median < 255 && (left -= counts[median] ?? 0) > 0) median++;
      medians[row * columns + column] = median;
    }
  }
  return medians;
}

/** The median of each tile and its eight neighbours: a large letter fills a tile, but not five of them. */
function smoothed(tiles: Uint8Array, columns: number, rows: number): Uint8Array {
  return tiles.map((_, i) => {
    const [row, column] = [Math.floor(i / columns), i % columns];
    const around: number[] = [];
    for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++)
      for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++)
        around.push(tiles[r * columns + c] ?? 255);
    around.sort((a, b) => a - b);
    return around[around.length >> 1] ?? 255;
  });
}
