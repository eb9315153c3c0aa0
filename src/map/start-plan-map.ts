import type { CameraGroup } from './camera-group.ts';
import { showCannotDraw, showLostMap } from './cannot-draw.ts';
import { drawPlan, type PlanDrawing, type PlanDrawn } from './draw-plan.ts';
import { createFlatMap } from './flat-map.ts';
import { setPatternImages } from './pattern-images.ts';
import { lookOfPlan } from './plan-map-look.ts';
import { planMapStyle } from './plan-map-style.ts';
import { readThemeColours } from './theme-colours.ts';

/** What a map shows, and what it is of in words that can follow 'Map of'. */
export interface TitledPlan extends PlanDrawn {
  readonly title: string;
}

/** A map of a plan that is only looked at. */
export interface StartedPlanMap {
  show(shown: TitledPlan): void;
  /** The theme is another. */
  restyle(): void;
  stop(): void;
}

/**
 * Starts a map in an element that has its size; `ready` is called when all of it is drawn. Where WebGL is
 * lost a sentence says so, with a button for `again`, and the map comes back when WebGL does. Throws where there is no WebGL.
 */
export function startPlanMap(
  frame: HTMLElement,
  start: TitledPlan,
  cameras: CameraGroup,
  ready: () => void,
  again: () => void,
): StartedPlanMap {
  let shown = start;
  /** Null until the style has loaded, and again while WebGL is lost. */
  let drawing: PlanDrawing | null = null;
  const style = planMapStyle(lookOfPlan(start, readThemeColours()));
  const map = createFlatMap(frame, style, wordsOf(start), {
    doubleClickZoom: true,
    // A finger on its way down the page must not be caught by a map.
    cooperativeGestures: !start.large && matchMedia('(pointer: coarse)').matches,
  });
  for (const button of frame.querySelectorAll('button')) button.tabIndex = -1;
  cameras.add(map);

  map.on('style.load', () => {
    const colours = readThemeColours();
    setPatternImages(map, colours);
    drawing = drawPlan(map, shown, colours);
    map.once('idle', ready);
  });
  map.on('webglcontextlost', () => {
    drawing = null;
    showLostMap(frame, 'The tables still say everything.', again);
  });
  map.on('webglcontextrestored', () => showCannotDraw(frame, null));

  return {
    show(next) {
      shown = next;
      map.getCanvas().setAttribute('aria-label', wordsOf(next).title);
      drawing?.show(next);
    },
    restyle() {
      if (drawing === null) return;
      const colours = readThemeColours();
      setPatternImages(map, colours);
      drawing.restyle(colours);
    },
    stop() {
      cameras.remove(map);
      map.remove();
    },
  };
}

function wordsOf({ title }: TitledPlan) {
  return {
    title: `Map of ${title}. The table below says the same.`,
    description: 'Arrow keys move all maps together. Plus and minus zoom.',
  };
}
