import { describe, expect, it } from 'vitest';
import { ledgerRows, type LedgerOrder } from '../../../src/ui/ledger/ledger-rows.ts';
import { appointment, figuresOfLots, lotFigures, part, scenarioWith } from '../a-lot.ts';

const scenario = scenarioWith(
  ['Lot 10', 'Lot 9', 'lot 2'],
  [appointment(2, 'Alder'), appointment(1, 'Birch')],
);
const placement = { ...lotFigures(2, 300).placement, unmet: part(5) };
const figures = figuresOfLots([
  lotFigures(1, 100),
  lotFigures(2, 300, { placement, waiting: part(2) }),
  lotFigures(3, 100, { waiting: part(4) }),
]);

const order = (by: LedgerOrder['by'], descending: boolean) =>
  ledgerRows(scenario, figures, { by, descending }).map((row) => row.lot.name);

describe('lines of the ledger', () => {
  it('come in the order of the ledger unless another is asked', () => {
    expect(order('ledger', false)).toEqual(['Lot 10', 'Lot 9', 'lot 2']);
  });

  it('sort names as people do: numbers by size, letter case aside', () => {
    expect(order('name', false)).toEqual(['lot 2', 'Lot 9', 'Lot 10']);
  });

  it('sort by figures, and keep the order of the ledger among equals', () => {
    expect(order('hours', true)).toEqual(['Lot 9', 'Lot 10', 'lot 2']);
    expect(order('packages', false)).toEqual(['Lot 10', 'lot 2', 'Lot 9']);
    expect(order('waiting', true)).toEqual(['lot 2', 'Lot 9', 'Lot 10']);
    expect(order('unmet', true)).toEqual(['Lot 9', 'Lot 10', 'lot 2']);
    expect(order('warnings', true)).toEqual(['Lot 10', 'Lot 9', 'lot 2']);
  });

  it('hold the appointments of their own lot alone', () => {
    const rows = ledgerRows(scenario, figures, { by: 'ledger', descending: false });
    expect(rows.map((row) => row.appointments.map((each) => each.provider))).toEqual([
      ['Birch'],
      ['Alder'],
      [],
    ]);
  });
});
