import type { StoreApi } from 'zustand/vanilla';
import { areaBounds } from '../core/fabric/area-bounds.ts';
import type { PlanMapsView } from '../store/comparison.ts';
import { comparedPlans } from '../store/compared-plans.ts';
import type { Area, Planner } from '../store/planner.ts';
import { createCameraGroup } from './camera-group.ts';
import { isSameGround } from './draw-area.ts';
import './map.css';
import './plan-maps.css';
import { panesOf } from './panes-of.ts';
import { planNeedsLegend } from './plan-needs-legend.ts';
import { createPlanNeedsReader, type PlanNeeds } from './plan-needs.ts';
import { createPlanPane, type PaneShown, type PlanPane } from './plan-pane.ts';
import { createSwipeLine } from './swipe-line.ts';
import { watchTheme } from './theme-colours.ts';

/** Of each time that maps are put up: from the asking until all of them are drawn. */
const MEASURE = 'lotwise:plan-maps';

/**
 * Maps of plans that are only looked at, moving together, each followed as it is edited; `show` changes what
 * they show and `stop` ends them. There are never more of them than plans to see, as each takes a share of
 * the graphics card.
 */
export function mountPlanMaps(
  container: HTMLElement,
  planner: StoreApi<Planner>,
  start: PlanMapsView,
): { show: (view: PlanMapsView) => void; stop: () => void } {
  const frame = document.createElement('div');
  frame.className = 'plan-maps';
  const grid = document.createElement('div');
  grid.className = 'plan-maps-grid';
  frame.append(grid);
  container.append(frame);
  const cameras = createCameraGroup();
  const swipe = createSwipeLine(frame);
  const panes: PlanPane[] = [];
  const needsReader = createPlanNeedsReader(planner, draw);
  let legend: { readonly needs: PlanNeeds | null; readonly element: HTMLElement } | null = null;
  let view = start;
  let area: Area | null = null;
  let looksAt: PlanMapsView['bounds'] | undefined;

  function draw(): void {
    const state = planner.getState();
    if (!isSameGround(area, state.area)) clear();
    area = state.area;
    if (area === null) return;
    const scenarios = view.scenarios.flatMap(
      (id) => state.scenarios.find(({ scenario }) => scenario.id === id)?.scenario ?? [],
    );
    const plans = comparedPlans(area, scenarios);
    const needs = needsReader.read(scenarios, view.need);
    const shown = panesOf(plans, view, needs);
    const laying = plans.length < 2 ? 'side-by-side' : view.laying;
    layOut(laying, shown.length);
    showPanes(shown);
    showSwipe(laying === 'swipe' ? scenarios.map(({ name }) => name) : null);
    showLegend(laying === 'difference' ? null : needs);
    if (looksAt !== view.bounds) cameras.showWhole(view.bounds ?? areaBounds(area.ground));
    looksAt = view.bounds;
  }

  /** Before maps come, as they take their size from it. */
  function layOut(laying: PlanMapsView['laying'], maps: number): void {
    frame.dataset['laying'] = laying;
    frame.classList.toggle('plan-maps-large', view.large);
    grid.dataset['maps'] = String(maps);
  }

  /** A map that is there goes on as another plan's, which is less work than a new one. */
  function showPanes(shown: readonly PaneShown[]): void {
    for (const pane of panes.splice(shown.length)) pane.stop();
    const measure = measureAll(shown.length - panes.length);
    shown.forEach((one, at) => {
      if (at < panes.length) panes[at]!.show(one);
      else panes.push(createPlanPane(grid, one, cameras, measure));
    });
  }

  function showSwipe(names: readonly string[] | null): void {
    if (names === null) {
      swipe.line.remove();
      swipe.slider.remove();
      return;
    }
    swipe.name(names[0]!, names[1]!);
    if (grid.lastElementChild !== swipe.line) grid.append(swipe.line);
    if (!swipe.slider.isConnected) grid.after(swipe.slider);
  }

  function showLegend(needs: PlanNeeds | null): void {
    if (legend?.needs === needs) return;
    legend?.element.remove();
    legend = needs === null ? null : { needs, element: planNeedsLegend(needs) };
    if (legend !== null) frame.append(legend.element);
  }

  function clear(): void {
    for (const pane of panes.splice(0)) pane.stop();
    looksAt = undefined;
  }

  draw();
  const stopWatching = watchTheme(() => panes.forEach((pane) => pane.restyle()));
  const unsubscribe = planner.subscribe((now, before) => {
    const isOther = now.area !== before.area || now.scenarios !== before.scenarios;
    if (isOther || now.paper.publishing !== before.paper.publishing) draw();
  });
  return {
    show(next) {
      view = next;
      draw();
    },
    stop() {
      unsubscribe();
      stopWatching();
      needsReader.stop();
      clear();
      frame.remove();
    },
  };
}

/** Gives what to call as each of so many maps is drawn. */
function measureAll(count: number): () => void {
  const start = performance.now();
  let left = count;
  return () => {
    left -= 1;
    if (left === 0) performance.measure(MEASURE, { start });
  };
}
