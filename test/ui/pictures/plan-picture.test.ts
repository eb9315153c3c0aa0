import { createElement, type ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { PlanPicture } from '../../../src/ui/pictures/plan-picture.tsx';
import { aDataset } from '../../core/a-dataset.ts';
import { aScenario } from '../../core/a-scenario.ts';

const dataset = aDataset({ blocks: 'ABC/DEF', zones: { PCN: 'XXY/XYY' } });
const fabric = weaveFabric(dataset);
const { lots, assignment } = aScenario(dataset).withLot('North', 'ABC').withLot('South', 'DE').scenario;

const draw = (more: Partial<ComponentProps<typeof PlanPicture>> = {}) =>
  renderToStaticMarkup(
    createElement(PlanPicture, {
      fabric,
      lots,
      assignment,
      label: 'Two lots, one block in neither',
      ...more,
    }),
  );

test('a picture says in words what is to be seen', () =>
  expect(draw()).toContain('role="img" aria-label="Two lots, one block in neither"'));

test('each lot has its colour and its hatching', () => {
  const picture = draw();
  for (const { colour } of lots) expect(picture).toContain(`fill="${colour}"`);
  expect(picture).toMatch(/fill="url\(#[^)]*-rising\)"/);
});

test('blocks in no lot are hatched', () => {
  expect(draw()).toMatch(/<path fill="url\(#[^)]*-no-lot\)" d="M/);
  expect(draw({ assignment: assignment.map(() => 1) })).toMatch(/<path fill="url\(#[^)]*-no-lot\)" d=""/);
});

test('shades take the place of colours, the darkest for what is at the top', () => {
  const values = Float64Array.from([0, 1, 5, 10, 20, 100]);
  const picture = draw({ shades: { values, top: 100 } });
  expect(picture).not.toContain(lots[0]!.colour);
  expect(picture).toMatch(/picture-shade-5"><path d="M/);
});

test('zones are drawn over the lots where they are asked for', () => {
  expect(draw()).not.toContain('picture-zones');
  expect(draw({ zones: fabric.zones[0]! })).toMatch(/picture-zones" d="M/);
});
