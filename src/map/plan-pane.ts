import { CANNOT_SHOW_PLAN, showCannotDraw } from './cannot-draw.ts';
import type { CameraGroup } from './camera-group.ts';
import { startPlanMap, type StartedPlanMap, type TitledPlan } from './start-plan-map.ts';

/** What one map shows, and what stands over it. */
export interface PaneShown extends TitledPlan {
  /** Null where there is only one map, and what surrounds it says what it is. */
  readonly caption: string | null;
}

/** One map of a plan with its caption. */
export interface PlanPane {
  show(shown: PaneShown): void;
  /** The theme is another. */
  restyle(): void;
  stop(): void;
}

/** Instead of a map, where the browser cannot draw one. */
const NO_MAP: StartedPlanMap = { show: () => {}, restyle: () => {}, stop: () => {} };

/** Puts a map at the end of a frame; `ready` is called once, when all of it is drawn or it never will be. */
export function createPlanPane(
  frame: HTMLElement,
  start: PaneShown,
  cameras: CameraGroup,
  ready: () => void,
): PlanPane {
  const element = elementOf('figure', 'plan-map');
  const caption = elementOf('figcaption', 'plan-map-caption');
  const cell = elementOf('div', 'plan-map-frame');
  const ground = elementOf('div', 'lot-map');
  cell.append(ground);
  element.append(caption, cell);
  frame.append(element);
  let latest = start;
  let map = mapOrNone();

  function mapOrNone(): StartedPlanMap {
    try {
      return startPlanMap(ground, latest, cameras, ready, again);
    } catch (error) {
      console.warn(error);
      showCannotDraw(ground, CANNOT_SHOW_PLAN);
      ready();
      return NO_MAP;
    }
  }

  function again(): void {
    map.stop();
    ground.replaceChildren();
    map = mapOrNone();
  }

  function write({ caption: words }: PaneShown): void {
    caption.textContent = words;
    caption.hidden = words === null;
    // Without a caption it is the map in it alone, which has a name.
    if (words === null) element.setAttribute('role', 'presentation');
    else element.removeAttribute('role');
  }

  write(start);
  return {
    show(shown) {
      latest = shown;
      write(shown);
      map.show(shown);
    },
    restyle: () => map.restyle(),
    stop() {
      map.stop();
      element.remove();
    },
  };
}

function elementOf(tag: string, className: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  return element;
}
