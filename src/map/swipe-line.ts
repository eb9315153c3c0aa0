import { svgElement } from './overlay.ts';

/** A line between two maps that lie over each other: what is left of it is the first's, what is right the second's. */
export interface SwipeLine {
  /** The line over the maps, for a pointer. */
  readonly line: HTMLElement;
  /** The slider below them, which says and does the same. */
  readonly slider: HTMLElement;
  name(first: string, second: string): void;
}

const LABEL = 'Line between the two maps';

/** Writes where the line is into `--swipe` of the frame that holds the maps, in per cent from the left. */
export function createSwipeLine(frame: HTMLElement): SwipeLine {
  const slider = document.createElement('input');
  slider.type = 'range';
  slider.value = '50';
  slider.className = 'plan-maps-slider';
  slider.setAttribute('aria-label', LABEL);
  const line = document.createElement('div');
  line.className = 'plan-maps-line';
  line.setAttribute('aria-hidden', 'true');
  const grip = document.createElement('div');
  grip.className = 'plan-maps-grip';
  grip.append(arrows());
  line.append(grip);
  let names = ['', ''];

  function show(): void {
    const share = slider.valueAsNumber;
    frame.style.setProperty('--swipe', `${share}%`);
    slider.setAttribute('aria-valuetext', `${share}% ${names[0]}, ${100 - share}% ${names[1]}`);
  }

  slider.addEventListener('input', show);
  grip.addEventListener('pointerdown', (event) => {
    grip.setPointerCapture(event.pointerId);
    event.preventDefault();
    slider.focus();
  });
  grip.addEventListener('pointermove', ({ pointerId, clientX }) => {
    if (!grip.hasPointerCapture(pointerId)) return;
    const { left, width } = line.getBoundingClientRect();
    slider.value = String(shareAt(clientX, left, width));
    show();
  });
  return {
    line,
    slider,
    name(first, second) {
      names = [first, second];
      show();
    },
  };
}

/** Whole per cent from the left of a place on the screen. */
export function shareAt(x: number, left: number, width: number): number {
  return Math.round(100 * Math.min(1, Math.max(0, (x - left) / Math.max(1, width))));
}

function arrows(): SVGSVGElement {
  const drawing = svgElement('svg', 'plan-maps-arrows');
  drawing.setAttribute('viewBox', '0 0 24 24');
  const path = svgElement('path', '');
  path.setAttribute('d', 'M9 7 4 12l5 5M15 7l5 5-5 5');
  drawing.append(path);
  return drawing;
}
