/** A place in px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How much of each px of a box is covered by outlines. Kept as differences from the px to the left. */
export class Cover {
  readonly width: number;
  readonly height: number;
  readonly #steps: Float32Array;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.#steps = new Float32Array((width + 2) * height);
  }

  /** Adds what lies to the right of a line within the box: all lines of a closed outline leave what lies within it. */
  add(from: Point, to: Point): void {
    if (from.y === to.y) return;
    const turn = from.y < to.y ? 1 : -1;
    const [top, bottom] = turn === 1 ? [from, to] : [to, from];
    const slope = (bottom.x - top.x) / (bottom.y - top.y);
    let x = top.x;
    for (let row = Math.floor(top.y); row < bottom.y; row++) {
      const tall = Math.min(row + 1, bottom.y) - Math.max(row, top.y);
      const next = x + slope * tall;
      this.#addRow(row, Math.min(x, next), Math.max(x, next), tall * turn);
      x = next;
    }
  }

  /** A piece of a line within one row, `tall` high. */
  #addRow(row: number, left: number, right: number, tall: number): void {
    const begin = row * (this.width + 2);
    let before = 0;
    for (let at = Math.floor(left); before < 1; at++) {
      const share = shareRightOf(left, right, at);
      const index = begin + at;
      this.#steps[index] = (this.#steps[index] ?? 0) + tall * (share - before);
      before = share;
    }
  }

  /** From 0 to 1, row by row. */
  shares(): Float32Array {
    const found = new Float32Array(this.width * this.height);
    for (let y = 0; y < this.height; y++) {
      let sum = 0;
      for (let x = 0; x < this.width; x++) {
        sum += this.#steps[y * (this.width + 2) + x] ?? 0;
        found[y * this.width + x] = Math.min(Math.abs(sum), 1);
      }
    }
    return found;
  }
}

/** The share of a px that lies to the right of a point: the mean of points spread evenly between two. */
function shareRightOf(left: number, right: number, at: number): number {
  const wide = right - left;
  if (at >= right) return 1;
  if (wide < 1e-6) return Math.min(at + 1 - left, 1);
  const area = (x: number): number => {
    const inside = Math.min(Math.max(x - left, 0), wide);
    return (inside * inside) / 2 + Math.max(x - right, 0) * wide;
  };
  return Math.min((area(at + 1) - area(at)) / wide, 1);
}
