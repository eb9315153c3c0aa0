import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

/** Two lots: in West is Alder, and today Birch has most of it; in East is Birch, and nobody has any of it today. */
export function westAndEast() {
  const dataset = aDataset({
    blocks: 'AB',
    zones: { networks: 'NN' },
    packages: [
      { block: 'A', hours: 10, provider: 'Alder' },
      { block: 'A', hours: 20, provider: 'Birch' },
      { block: 'B', hours: 30 },
    ],
    providers: [
      { name: 'Alder', hours: 30 },
      { name: 'Birch', hours: 20 },
    ],
  });
  const words = aScenario(dataset).withLot('West', 'A', 'Alder').withLot('East', 'B', 'Birch');
  return { dataset, words };
}
