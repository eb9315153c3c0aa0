import type { StoreApi } from 'zustand/vanilla';
import type { ScenarioId } from '../core/scenario/scenario.ts';
import type { PlanMapsView } from '../store/comparison.ts';
import { comparedPlans, type ComparedPlan } from '../store/compared-plans.ts';
import { planChange } from '../store/plan-change.ts';
import type { Area, Planner } from '../store/planner.ts';
import { areaBounds } from '../core/fabric/area-bounds.ts';
import { createCameraGroup } from './camera-group.ts';
import { isSameGround } from './draw-area.ts';
import './map.css';
import './plan-maps.css';
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
  const panes = new Map<ScenarioId, PlanPane>();
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
    layOut(plans);
    showPanes(panesOf(plans, view, needs));
    showLegend(needs);
    if (looksAt !== view.bounds) cameras.showWhole(view.bounds ?? areaBounds(area.ground));
    looksAt = view.bounds;
  }

  function layOut(plans: readonly ComparedPlan[]): void {
    const laying = plans.length < 2 ? 'side-by-side' : view.laying;
    frame.dataset['laying'] = laying;
    frame.classList.toggle('plan-maps-large', view.large);
    grid.dataset['maps'] = String(laying === 'difference' ? 1 : plans.length);
    if (laying !== 'swipe') {
      swipe.line.remove();
      swipe.slider.remove();
    } else if (!swipe.slider.isConnected) {
      grid.append(swipe.line);
      frame.append(swipe.slider);
    }
    if (plans.length > 1) swipe.name(plans[0]!.scenario.name, plans[1]!.scenario.name);
  }

  function showPanes(shown: ReadonlyMap<ScenarioId, PaneShown>): void {
    for (const [id, pane] of panes) {
      if (shown.has(id)) continue;
      pane.stop();
      panes.delete(id);
    }
    const measure = measureAll([...shown.keys()].filter((id) => !panes.has(id)).length);
    [...shown].forEach(([id, one], at) => {
      const pane = panes.get(id);
      if (pane === undefined) panes.set(id, createPlanPane(grid, one, cameras, measure));
      else pane.show(one);
      const { element } = panes.get(id)!;
      if (grid.children[at] !== element) grid.insertBefore(element, grid.children[at] ?? null);
    });
  }

  function showLegend(needs: PlanNeeds | null): void {
    if (legend?.needs === needs) return;
    legend?.element.remove();
    legend = needs === null ? null : { needs, element: planNeedsLegend(needs) };
    if (legend !== null) frame.append(legend.element);
  }

  function clear(): void {
    for (const pane of panes.values()) pane.stop();
    panes.clear();
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

/** What each map shows, by its scenario: two in one frame behind a line, or what differs between two as one map. */
function panesOf(
  plans: readonly ComparedPlan[],
  { laying, zones, large }: PlanMapsView,
  needs: PlanNeeds | null,
): Map<ScenarioId, PaneShown> {
  const [first, second] = plans;
  if (laying === 'difference' && first !== undefined && second !== undefined) {
    const title = `what changes from ${first.scenario.name} to ${second.scenario.name}`;
    const change = planChange(first, second);
    const blocks = change.blocks === 1 ? '1 block changes lot' : `${change.blocks} blocks change lot`;
    const caption = `From ${first.scenario.name} to ${second.scenario.name}: ${blocks}`;
    return new Map([
      [second.scenario.id, { plan: second, change, zones, need: null, large, title, caption }],
    ]);
  }
  const seen = laying === 'swipe' ? plans.slice(0, 2) : plans;
  return new Map(
    seen.map((plan) => {
      const { id, name } = plan.scenario;
      const caption = plans.length === 1 ? null : name;
      const need = needs?.ofPlan.get(id) ?? null;
      return [id, { plan, change: null, zones, need, large, title: name, caption }];
    }),
  );
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
