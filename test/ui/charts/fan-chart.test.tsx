import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { FanChart } from '../../../src/ui/charts/fan-chart.tsx';
import { FanTable } from '../../../src/ui/charts/fan-table.tsx';
import { sayFan } from '../../../src/ui/charts/say-fan.ts';
import { aFan } from '../futures/years/a-years-figures.ts';

const rising = { name: 'This plan', fan: aFan(104, (week) => 10 + week / 10) };
const hump = { name: 'Lead alone', fan: aFan(104, (week) => 20 + 20 * Math.exp(-(((week - 52) / 9) ** 2))) };

describe('a chart of fans', () => {
  const drawn = renderToStaticMarkup(
    <FanChart title="Waiting" unit="packages" fans={[rising, hump]} markedWeek={52} />,
  );

  test('has a name and says its main numbers to who cannot see it', () => {
    expect(drawn).toContain('aria-label="Waiting, as a chart"');
    expect(drawn).toContain(sayFan(rising, 'packages'));
    expect(drawn).toContain(sayFan(hump, 'packages'));
  });

  test('names each line beside it, and marks the week', () => {
    expect(drawn).toMatch(/<tspan[^>]*>This plan<\/tspan>/);
    expect(drawn).toMatch(/<tspan[^>]*>Lead alone<\/tspan>/);
    expect(drawn).toContain('Week 52</text>');
    expect(drawn.match(/<circle/g)).toHaveLength(2);
  });

  test('hatches only the second fan', () => {
    const one = renderToStaticMarkup(<FanChart title="Waiting" unit="packages" fans={[rising]} />);
    expect(drawn).toMatch(/fan-second"><path[^>]*fill="url\(#/);
    expect(one).not.toMatch(/fill="url\(#/);
  });
});

test('the table of a chart has a line a quarter and three values for each fan', () => {
  const table = renderToStaticMarkup(
    <FanTable title="Waiting" unit="packages" fans={[rising, hump]} weeks={104} />,
  );
  const lines = table.match(/<tbody>.*<\/tbody>/s)![0].match(/<tr>/g)!;
  expect(lines).toHaveLength(9);
  expect(table.match(/<th scope="colgroup" colSpan="3"/g)).toHaveLength(2);
  expect(table).toContain('<td class="number">40</td>');
});

test('a fan is said by its start, its end and its highest middle', () => {
  expect(sayFan(hump, 'packages')).toBe(
    'Lead alone: 20 (10 to 30) packages at the start, 20 (10 to 30) at the end. The middle is highest, 40 (20 to 60), after 1 year.',
  );
  expect(sayFan({ name: 'This plan', fan: aFan(4, (week) => 9 - week, 0) }, 'packages')).toBe(
    'This plan: 9 packages at the start, 5 at the end. The middle is highest, 9, at the start.',
  );
});
