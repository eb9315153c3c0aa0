/** The name under which the browser's own timings hold how long each move of a stroke took. */
const STROKE_MEASURE = 'lotwise:stroke';

/** Forgets the moves of strokes before. */
export function beginMeasuring(): void {
  performance.clearMeasures(STROKE_MEASURE);
}

/** Measures a move of a stroke: from the event to figures and panels, which follow the store at once. */
export function measureMove(move: () => void): void {
  const start = performance.now();
  move();
  // The panels follow the store in a microtask of their own, which comes before this one.
  queueMicrotask(() => performance.measure(STROKE_MEASURE, { start }));
}
