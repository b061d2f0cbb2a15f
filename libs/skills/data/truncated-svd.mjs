// The largest singular vectors of a sparse matrix: a randomised range finder with power iterations (Halko, Martinsson and Tropp, 2011).
// Seeded, and sums in one order, so that the same rows give the same vectors.

/** Uniform numbers in [0, 1) from a seed (mulberry32). */
export function uniform(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Rows are lists of [column, value]. Returns `left` (rows × rank, row-major, orthonormal columns) and the singular values. */
export function truncatedSvd(rows, columns, { rank, oversampling = 12, iterations = 5, seed = 1 }) {
  const width = rank + oversampling;
  const random = uniform(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  let right = Float64Array.from({ length: columns * width }, normal);
  let left = times(rows, right, width);
  for (let i = 0; i < iterations; i++) {
    orthonormalise(left, rows.length, width);
    right = timesTransposed(rows, left, columns, width);
    orthonormalise(right, columns, width);
    left = times(rows, right, width);
  }
  // left = A·right, right orthonormal: the eigenvectors of leftᵀ·left turn it into U·S.
  const { values, vectors } = eigen(gram(left, rows.length, width), width);
  const singular = values.slice(0, rank).map((value) => Math.sqrt(Math.max(value, 0)));
  const turned = new Float64Array(rows.length * rank);
  for (let i = 0; i < rows.length; i++)
    for (let k = 0; k < rank; k++) {
      let sum = 0;
      for (let j = 0; j < width; j++) sum += left[i * width + j] * vectors[j * width + k];
      turned[i * rank + k] = sum / (singular[k] || 1);
    }
  return { left: turned, singular };
}

function times(rows, right, width) {
  const out = new Float64Array(rows.length * width);
  rows.forEach((row, i) => {
    for (const [column, value] of row)
      for (let k = 0; k < width; k++) out[i * width + k] += value * right[column * width + k];
  });
  return out;
}

function timesTransposed(rows, left, columns, width) {
  const out = new Float64Array(columns * width);
  rows.forEach((row, i) => {
    for (const [column, value] of row)
      for (let k = 0; k < width; k++) out[column * width + k] += value * left[i * width + k];
  });
  return out;
}

/** Gram-Schmidt, twice, on the columns. */
function orthonormalise(matrix, height, width) {
  for (let k = 0; k < width; k++) {
    for (let pass = 0; pass < 2; pass++)
      for (let j = 0; j < k; j++) {
        let dot = 0;
        for (let i = 0; i < height; i++) dot += matrix[i * width + k] * matrix[i * width + j];
        for (let i = 0; i < height; i++) matrix[i * width + k] -= dot * matrix[i * width + j];
      }
    let length = 0;
    for (let i = 0; i < height; i++) length += matrix[i * width + k] ** 2;
    length = Math.sqrt(length) || 1;
    for (let i = 0; i < height; i++) matrix[i * width + k] /= length;
  }
}

function gram(matrix, height, width) {
  const out = new Float64Array(width * width);
  for (let i = 0; i < height; i++)
    for (let j = 0; j < width; j++)
      for (let k = 0; k < width; k++) out[j * width + k] += matrix[i * width + j] * matrix[i * width + k];
  return out;
}

/** Eigenvalues, largest first, and eigenvectors (columns) of a small symmetric matrix, by Jacobi's rotations. */
function eigen(matrix, size) {
  const a = Float64Array.from(matrix);
  const v = new Float64Array(size * size);
  for (let i = 0; i < size; i++) v[i * size + i] = 1;
  for (let sweep = 0; sweep < 60; sweep++) {
    let off = 0;
    let on = 0;
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++) {
        if (i === j) on += a[i * size + j] ** 2;
        else off += a[i * size + j] ** 2;
      }
    if (off <= on * 1e-24) break;
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(a, v, size, p, q);
  }
  const order = Array.from({ length: size }, (_, i) => i).sort((x, y) => a[y * size + y] - a[x * size + x]);
  const vectors = new Float64Array(size * size);
  order.forEach((from, to) => {
    // The sign of an eigenvector is free: the largest part is made positive.
    let largest = 0;
    for (let i = 0; i < size; i++)
      if (Math.abs(v[i * size + from]) > Math.abs(largest)) largest = v[i * size + from];
    for (let i = 0; i < size; i++) vectors[i * size + to] = v[i * size + from] * Math.sign(largest || 1);
  });
  return { values: order.map((i) => a[i * size + i]), vectors };
}

function rotate(a, v, size, p, q) {
  const apq = a[p * size + q];
  if (!apq) return;
  const theta = (a[q * size + q] - a[p * size + p]) / (2 * apq);
  const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let i = 0; i < size; i++) {
    const [aip, aiq] = [a[i * size + p], a[i * size + q]];
    a[i * size + p] = c * aip - s * aiq;
    a[i * size + q] = s * aip + c * aiq;
  }
  for (let i = 0; i < size; i++) {
    const [api, aqi] = [a[p * size + i], a[q * size + i]];
    a[p * size + i] = c * api - s * aqi;
    a[q * size + i] = s * api + c * aqi;
    const [vip, viq] = [v[i * size + p], v[i * size + q]];
    v[i * size + p] = c * vip - s * viq;
    v[i * size + q] = s * vip + c * viq;
  }
}
