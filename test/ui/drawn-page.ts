import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Planner } from '../../src/store/planner.ts';
import { PlannerProvider } from '../../src/ui/planner-context.tsx';

/** Its children are given apart, as elements have them. */
const Provider = PlannerProvider as FunctionComponent<{ planner: StoreApi<Planner> }>;

/** A page as it is drawn first, without a browser. */
export interface DrawnPage {
  readonly markup: string;
  /** What is to be read on it, with one space between words. */
  readonly words: string;
  /** Boxes that no label, visible or read out, names. */
  readonly withoutLabel: readonly string[];
}

export function drawnPage(state: Planner, page: FunctionComponent): DrawnPage {
  // What is drawn without a browser is the state that a store began with.
  const planner = createStore<Planner>()(() => state);
  const markup = renderToStaticMarkup(createElement(Provider, { planner }, createElement(page)));
  const labelled = new Set([...markup.matchAll(/<label[^>]* for="([^"]+)"/g)].map(([, id]) => id));
  const insideLabel = [...markup.matchAll(/<label[^>]*>.*?<\/label>/gs)].map(([label]) => label).join('');
  const boxes = [...markup.matchAll(/<(?:input|select|textarea)[^>]*>/g)].map(([box]) => box);
  return {
    markup,
    words: markup
      .replaceAll('<!-- -->', '')
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' '),
    withoutLabel: boxes.filter((box) => {
      const id = / id="([^"]+)"/.exec(box)?.[1];
      return !labelled.has(id ?? '') && !box.includes('aria-label') && !insideLabel.includes(box);
    }),
  };
}
