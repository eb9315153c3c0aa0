import { expect, test } from 'vitest';
import { sayNetwork } from '../../../../src/ui/words/trust/say-network.ts';

const sent = { address: 'https://a.example/', wasStopped: false };
const stopped = { address: 'https://b.example/', wasStopped: true };

test.each([
  [[], 'No network used'],
  [[stopped], 'No network used, 1 request stopped'],
  [[sent, stopped], '1 request since your data were opened'],
  [[sent, sent], '2 requests since your data were opened'],
])('what was asked of the network is counted, and what was stopped is told apart', (seen, words) =>
  expect(sayNetwork(seen)).toBe(words),
);
