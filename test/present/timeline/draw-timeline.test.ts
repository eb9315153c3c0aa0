import { describe, expect, test } from 'vitest';
import type { Milestone } from '../../../src/core/paper/paper.ts';
import { drawTimeline, MOST_ROWS } from '../../../src/present/timeline/draw-timeline.ts';

const milestone = (what: string, from: string | null, to: string | null, number = 1): Milestone => ({
  number,
  what,
  from,
  to,
  note: '',
});
const draw = (...milestones: Milestone[]) => drawTimeline(milestones)[0]!;

describe('the picture of what happens when', () => {
  test('has the name and months of each milestone in words', () => {
    const { svg, alt, ratio, png } = draw(
      milestone('Advert', '2027-02', '2027-03'),
      milestone('Award', '2027-05', '2027-05'),
      milestone('Cabinet', null, null),
    );
    for (const words of ['>Advert<', '>Feb 2027 to Mar 2027<', '>May 2027<', '>Cabinet<', '>Not set<']) {
      expect(svg).toContain(words);
    }
    expect(alt).toBe(
      'A timeline of 3 milestones. Advert: February 2027 to March 2027. Award: May 2027. Cabinet: not set.',
    );
    expect(ratio).toBeGreaterThan(1);
    expect(png).toBeNull();
  });

  test('says of an open end that it is not set, and draws it dashed', () => {
    const { svg, alt } = draw(milestone('Mobilise', '2027-05', null), milestone('Talks', null, '2027-08'));
    expect(svg).toContain('>From May 2027, end not set<');
    expect(svg).toContain('>Start not set, to Aug 2027<');
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(2);
    expect(alt).toContain('Talks: Start not set, to August 2027.');
  });

  test('of milestones with no month at all has no months across', () => {
    const { svg } = draw(milestone('Award', null, null));
    expect(svg).toContain('>Not set<');
    expect(svg).not.toMatch(/>\d{4}</);
  });

  test('holds names as words, whatever they are, on two lines at most', () => {
    const { svg } = draw(milestone('</text><script>alert(1)</script> & more', '2027-05', '2027-05'));
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
    const long = draw(milestone('Consultation with residents '.repeat(7), '2027-05', '2027-05')).svg;
    expect(long.match(/>[^<]*residents[^<]*</g)!.length).toBeLessThanOrEqual(3);
    expect(long).toContain('…<');
    expect(draw(milestone('x'.repeat(200), null, null)).svg).toMatch(/>x{20,40}…</);
  });

  test('keeps every bar and its words inside the picture', () => {
    const months = ['2018-02', '2019-07', '2023-01', '2026-12'];
    const all = months.flatMap((from, at) => months.slice(at).map((to) => milestone('Term', from, to)));
    const { svg } = drawTimeline(all)[0]!;
    for (const [, x, width] of svg.matchAll(/<rect x="([\d.-]+)" y="[\d.]+" width="([\d.-]+)"/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(width)).toBeGreaterThan(0);
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(1700);
    }
  });

  test('goes on to another picture with the same months across once a page is full', () => {
    const many = Array.from({ length: MOST_ROWS + 1 }, (_, at) =>
      milestone(`Step ${at}`, at === 0 ? '2026-01' : '2027-05', '2027-06', at),
    );
    const pictures = drawTimeline(many);
    expect(pictures.map(({ title }) => title)).toEqual([
      'What happens when, part 1 of 2',
      'What happens when, part 2 of 2',
    ]);
    for (const { svg } of pictures) expect(svg).toContain('>Jan 2026<');
    expect(drawTimeline([])).toEqual([]);
  });
});
