import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Stroke } from '../core/tools/tool.ts';
import { createOverlay, svgElement } from './overlay.ts';

/** Draws the line of a stroke over the map, at once: it does not wait for the renderer. */
export function createStrokeLine(frame: HTMLElement, map: MapLibreMap): (stroke: Stroke | null) => void {
  const drawing = createOverlay(frame);
  const start = svgElement('circle', 'lot-map-line-start');
  const paths = ['lot-map-line-casing', 'lot-map-line'].map((name) => svgElement('path', name));
  start.setAttribute('r', '4');
  drawing.append(...paths, start);
  let shown: Stroke | null = null;

  function draw(): void {
    const { line, closed } = shown ?? { line: [], closed: false };
    const points = line.map(([lng, lat]) => map.project([lng, lat]));
    const course = points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L');
    for (const path of paths) path.setAttribute('d', course === '' ? '' : `M${course}${closed ? 'Z' : ''}`);
    drawing.classList.toggle('is-closed', closed);
    start.setAttribute('cx', String(points[0]?.x ?? 0));
    start.setAttribute('cy', String(points[0]?.y ?? 0));
    drawing.toggleAttribute('hidden', points.length === 0);
  }

  map.on('move', () => {
    if (shown !== null) draw();
  });
  draw();
  return (stroke) => {
    const next = stroke === null || stroke.line.length === 0 ? null : stroke;
    if (next === shown) return;
    shown = next;
    draw();
  };
}
