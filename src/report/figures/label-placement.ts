/** A rectangle in pixels. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Something to be labelled: a dot, and the size of its label. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** How far from its rim the label may stand, in pixels: farther than some, it needs a line to it. */
  readonly reach: number;
}

/** Directions in which a label is tried, the most readable first: right, left, above, below, and between. */
const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [0.8, -0.6],
  [0.8, 0.6],
  [-0.8, -0.6],
  [-0.8, 0.6],
] as const;
/** Distances from the rim of the dot, in pixels. */
const DISTANCES = [4, 14, 28, 44, 60];

/**
 * Places for the labels of dots, in the order of the dots: the first that lies inside the frame and meets
 * no dot and no label placed before. Null where there is none: such a dot goes without a label.
 */
export function placeLabels(dots: readonly Dot[], frame: Box): (Box | null)[] {
  const placed: Box[] = [];
  return dots.map((dot) => {
    const free = candidates(dot).find(
      (box) =>
        inside(box, frame) && !placed.some((other) => meet(box, other)) && !dots.some((d) => covers(d, box)),
    );
    if (free !== undefined) placed.push(free);
    return free ?? null;
  });
}

function candidates({ x, y, radius, width, height, reach }: Dot): Box[] {
  return DISTANCES.filter((distance) => distance <= reach).flatMap((distance) =>
    DIRECTIONS.map(([dx, dy]) => {
      const anchorX = x + dx * (radius + distance);
      const anchorY = y + dy * (radius + distance);
      return {
        x: anchorX - (width * (1 - dx)) / 2,
        y: anchorY - (height * (1 - dy)) / 2,
        width,
        height,
      };
    }),
  );
}

function inside(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function covers({ x, y, radius }: Dot, box: Box): boolean {
  const nearestX = Math.min(Math.max(x, box.x), box.x + box.width);
  const nearestY = Math.min(Math.max(y, box.y), box.y + box.height);
  return Math.hypot(x - nearestX, y - nearestY) < radius + 1;
}
