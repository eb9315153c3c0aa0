import { describe, expect, it } from 'vitest';
import { type Desk, sitDownAt, SMALL } from './desk.ts';

/** An hour at a gesture every five seconds is 720: `LOTWISE_GESTURES=720`. */
const GESTURES = Number(process.env['LOTWISE_GESTURES'] ?? 160);
const ROUNDS = 4;

/** What the page holds after all that is no longer needed was let go. */
interface Held {
  readonly megabytes: number;
  /** What the browser makes of code that runs often: it grows until all of that has run often enough. */
  readonly codeMegabytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

describe('memory over much editing', () => {
  it(
    `does not grow over ${GESTURES} strokes that are taken back, with every room looked at in between`,
    async () => {
      const desk = await sitDownAt('merton', SMALL);
      const rounds: Held[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        await strokeAndUndo(desk, GESTURES / ROUNDS);
        for (const room of ['Answers', 'Futures', 'Compare', 'Present', 'Data', 'Plan'] as const)
          await desk.goTo(room);
        await desk.planIsOpen();
        await desk.isKept();
        rounds.push(await heldBy(desk));
      }
      console.log(`memory after each of ${ROUNDS} rounds of ${GESTURES / ROUNDS} gestures:`, rounds);
      // The first round brings code and what is kept between plans.
      const [early, late] = [rounds[1]!, rounds.at(-1)!];
      expect(late.megabytes).toBeLessThan(early.megabytes * 1.01 + 0.1);
      expect(late.nodes).toBeLessThan(early.nodes * 1.1 + 50);
      expect(late.listeners).toBeLessThan(early.listeners * 1.1 + 50);
    },
    60_000 + GESTURES * 1500,
  );
});

/** Paints a line of blocks and takes it back, so often, each line a little elsewhere. */
async function strokeAndUndo(desk: Desk, times: number): Promise<void> {
  await desk.takeUp('Take blocks out of their lot');
  const { x, y, width, height } = (await desk.map.boundingBox())!;
  const { mouse, keyboard } = desk.page;
  for (let stroke = 0; stroke < times; stroke++) {
    const high = y + height * (0.3 + (0.4 * stroke) / times);
    await mouse.move(x + width * 0.35, high);
    await mouse.down();
    await mouse.move(x + width * 0.7, high, { steps: 4 });
    await mouse.up();
    await keyboard.press('Control+z');
  }
  expect(await desk.said()).toMatch(/^Undone: Take \d+ blocks? out of/);
  await desk.isSettled();
}

async function heldBy({ page }: Desk): Promise<Held> {
  const session = await page.context().newCDPSession(page);
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return { ...sizes(JSON.parse(chunks.join(''))), nodes, listeners: jsEventListeners };
}

interface HeapSnapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: string[]; readonly node_types: [string[]] } };
  /** One after another, a number for each field of each node. */
  readonly nodes: number[];
}

function sizes({ snapshot, nodes }: HeapSnapshot): Pick<Held, 'megabytes' | 'codeMegabytes'> {
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [typeAt, sizeAt] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const code = types[0].indexOf('code');
  let [held, compiled] = [0, 0];
  for (let node = 0; node < nodes.length; node += fields.length)
    if (nodes[node + typeAt] === code) compiled += nodes[node + sizeAt]!;
    else held += nodes[node + sizeAt]!;
  return { megabytes: inMegabytes(held), codeMegabytes: inMegabytes(compiled) };
}

const inMegabytes = (bytes: number) => Math.round(bytes / 1e4) / 100;
