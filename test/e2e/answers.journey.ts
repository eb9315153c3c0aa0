import { describe, expect, it } from 'vitest';
import { sitDownAt, type Desk } from './desk.ts';

const WAITING = 'Who is left waiting, and why?';
const CHANGES = 'Who changes provider?';
const FAILURE = 'What if a provider fails?';
const MONEY = 'What does it cost?';

/** What a panel asks of a plan, in numbers read off the sentences that answer it. */
async function answersOf(desk: Desk) {
  const waiting = await desk.ask(WAITING);
  const changes = await desk.ask(CHANGES);
  const failure = await desk.ask(FAILURE);
  const money = await desk.ask(MONEY);
  const [least, most] = numbersIn(/The plan costs £([\d.]+) million to £([\d.]+) million a year/, money);
  const [changing, served] = numbersIn(/([\d,]+) of ([\d,]+) people with a provider today/, changes);
  return {
    unmetHours: /Nobody is left waiting/.test(waiting)
      ? 0
      : numbersIn(/\(([\d,.]+) h a week\) would have nobody/, waiting)[0]!,
    changing: changing!,
    served: served!,
    worst: /The worst single failure is (.+?):/.exec(failure)![1]!,
    strandedHours: numbersIn(/The worst single failure is .+?:\s*([\d,.]+) h a week/, failure)[0]!,
    least: least!,
    most: most!,
  };
}

describe("Merton's panel: today's three lots, or North, Centre and South with two providers each", () => {
  it('is told who waits, who changes provider, what a failure does and what it costs with the living wage', async () => {
    const desk = await sitDownAt('merton');
    const today = await answersOf(desk);
    await desk.switchTo('North, Centre, South');
    const proposed = await answersOf(desk);

    expect(today.unmetHours).toBeGreaterThan(100);
    expect(proposed.unmetHours).toBeLessThan(10);
    expect(today.served).toBe(proposed.served);
    expect(proposed.changing).toBeGreaterThan(today.changing);
    expect(proposed.worst).not.toBe('');
    expect(proposed.strandedHours).toBeLessThan(today.strandedHours);
    // £1.1 million to £1.5 million for the living wage, on £8.3 million.
    expect(proposed.most - proposed.least).toBeCloseTo(0.4, 1);
    expect(proposed.least).toBeGreaterThan(9.2);
    expect(proposed.most).toBeLessThan(10);
  });

  it('sees figures follow what they assume, and undo puts them back', async () => {
    const desk = await sitDownAt('merton');
    const before = await desk.ask(CHANGES);
    await desk.ask('Who is served, and by whom?');
    await desk.page.getByRole('radio', { name: 'Existing packages stay' }).check();
    expect(await desk.ask(CHANGES)).toMatch(/^.*0 of [\d,]+ people with a provider today/m);
    await desk.undo();
    expect(await desk.ask(CHANGES)).toBe(before);
  });
});

function numbersIn(sentence: RegExp, text: string): number[] {
  const found = sentence.exec(text);
  if (found === null) throw new Error(`Nothing says ${sentence} in: ${text.slice(0, 500)}`);
  return found.slice(1).map((number) => Number(number.replaceAll(',', '')));
}
