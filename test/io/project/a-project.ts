import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import type { Paper } from '../../../src/core/paper/paper.ts';
import { EMPTY_PAPER } from '../../../src/core/paper/empty-paper.ts';
import type { Scenario, ScenarioId } from '../../../src/core/scenario/scenario.ts';
import { fingerprintOf } from '../../../src/io/fingerprint.ts';
import type { Project } from '../../../src/io/project/project.ts';
import { aDataset } from '../../core/a-dataset.ts';
import { aScenario } from '../../core/a-scenario.ts';

export const SAVED_AT = '2026-09-06T10:00:00.000Z';

/** As few rounds as the reader takes, so that tests are quick. */
export const FEW_ROUNDS = 100_000;

/** Four blocks, of which the file says all there is to say. */
export function fullDataset(): Dataset {
  const dataset = aDataset({
    blocks: 'AB/CD',
    packages: [
      { block: 'A', hours: 7, provider: 'Alder', startedOn: '2020-01-02', pounds: 21.5, carers: 2 },
      { block: 'B', hours: 3.25, status: 'waiting', waitingSince: '2024-04-03', facts: { sex: 'Female' } },
      { hours: 1, person: 'person 0', facts: { 'age-band': '85+' } },
    ],
    providers: [
      { name: 'Alder', hours: 10, rate: 20.1, lots: ['North'], at: [-0.2, 51.4], doubleHanded: true },
      { name: 'Birch <b>', hours: 5, clientGroups: ['Older people'] },
    ],
    zones: { networks: 'XX/YY' },
    asOf: '2024-04-03',
  });
  return { ...dataset, fingerprint: fingerprintOf(dataset) };
}

export function plan(dataset: Dataset, id: string, name = id): Scenario {
  const { scenario } = aScenario(dataset).withLot('North', 'AB', 'Alder').withLot('South', 'C', 'Birch <b>');
  return { ...scenario, id: id as ScenarioId, name };
}

/** Two plans, one made from the other and put away, and a paper with something in every part. */
export function aProject(dataset: Dataset): Project {
  const [first, second] = [plan(dataset, 'first'), plan(dataset, 'second', 'A second plan')];
  return {
    plans: [
      {
        scenario: first,
        decisions: [{ label: 'Give 2 blocks to North', at: 1_700_000_000_000, reason: 'Because' }],
        origin: { how: 'began', from: null, at: 0 },
        archived: false,
      },
      {
        scenario: second,
        decisions: [],
        origin: { how: 'copied', from: first.id, at: 1_700_000_000_000 },
        archived: true,
      },
    ],
    activeId: first.id,
    paper: aFullPaper(first.id, second.id),
  };
}

function aFullPaper(first: ScenarioId, second: ScenarioId): Paper {
  return {
    ...EMPTY_PAPER,
    title: 'Lots <script>alert(1)</script>',
    council: 'Merton',
    panel: 'Healthier communities',
    author: 'A. Officer',
    meeting: '2026-09-06',
    current: first,
    options: [
      ...EMPTY_PAPER.options,
      {
        number: 2,
        title: 'Three lots',
        isDoNothing: false,
        scenario: second,
        benchmarking: 'Camden did',
        pros: ['Fewer miles'],
        cons: ['Change'],
        finance: 'About the same',
        outcome: 'recommended',
        reason: 'It is better',
        risks: [{ about: 'Market', word: 'some', mitigation: 'Talk' }],
        figures: [{ key: 'people', value: 250, at: 1_700_000_000_000 }],
      },
    ],
    stated: [
      {
        number: 1,
        about: 'Waiting',
        stated: 'over 100',
        least: 100,
        most: null,
        source: 'Report 4',
        used: '112',
        caveat: 'In March',
      },
    ],
    questions: [
      { number: 1, question: 'Why?', askedBy: 'Cllr A', answer: 'So', where: 'Panel', on: '2026-09-06' },
      { number: 2, question: 'When?', askedBy: 'Cllr B', answer: '', where: '', on: null },
    ],
    milestones: [{ number: 1, what: 'Tender', from: '2026-10', to: null, note: '' }],
    scenes: [
      {
        number: 1,
        title: 'Where we are',
        words: 'Today',
        notes: 'Slowly',
        view: 'side-by-side',
        scenario: null,
        against: second,
        bounds: [-0.3, 51.3, -0.1, 51.5],
        need: 'unmet',
        zones: 0,
        figures: ['people', 'hours'],
        minutes: 2.5,
      },
    ],
    pack: {
      form: 'own',
      ownHeadings: ['Ours', 'constructor'],
      words: { Ours: 'Words', constructor: 'x' },
      leftOut: ['maps'],
    },
    publishing: { rule: 'under-five', exceptions: ['provider-prices'] },
  };
}
