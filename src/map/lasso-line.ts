import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Stroke } from '../core/tools/tool.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws the line of a stroke over the map, at once: it does not wait for the renderer. */
export function createLassoLine(frame: HTMLElement, map: MapLibreMap): (stroke: Stroke | null) => void {
  const drawing = document.createElementNS(SVG, 'svg');
  const loop = document.createElementNS(SVG, 'polygon');
  drawing.setAttribute('class', 'lot-map-lasso');
  drawing.setAttribute('aria-hidden', 'true');
  drawing.append(loop);
  frame.append(drawing);
  let line: Stroke['line'] = [];

  function draw(): void {
    const points = line.map(([lng, lat]) => map.project([lng, lat]));
    loop.setAttribute('points', points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' '));
  }

  map.on('move', () => {
    if (line.length > 0) draw();
  });
  return (stroke) => {
    const next = stroke?.line ?? [];
    if (next === line || (next.length === 0 && line.length === 0)) return;
    line = next;
    draw();
  };
}
