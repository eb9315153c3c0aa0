import { firstLetters } from '../../core/scenario/first-letters.ts';
import { monthNumber } from '../../core/paper/contract-months.ts';
import type { Milestone } from '../../core/paper/paper.ts';
import type { DocumentPicture } from '../../io/document/document.ts';
import { escapeXml } from '../../io/share/escape-xml.ts';
import { PRINT_COLOURS } from '../../ui/pictures/print-colours.ts';
import { sayCount } from '../../ui/words/say-number.ts';
import { NOT_SET, sayMonths } from '../../ui/words/present/say-months.ts';
import { sayShortMonth, sayTick, timelineAxis, type TimelineAxis } from './timeline-axis.ts';

/** Lengths in units of the picture: 10 to a millimetre on a page of A4. */
const WIDTH = 1700;
const NAMES = 540;
const PLOT = WIDTH - NAMES - 20;
const LETTERS = 30;
/** How wide a letter is, at most, on average. */
const LETTER = LETTERS * 0.52;
const AXIS = 64;
const ROW = 84;
const BAR = 36;
const GAP = 14;
/** Dark enough to be told from nothing on any printer. */
const COLOUR = '#12436d';
/** As many rows as fit on a page; more milestones are on further pictures. */
export const MOST_ROWS = 24;

/**
 * What happens when, as pictures for paper and screen: a bar for each milestone with its months in words,
 * and a dashed one where they are not set. All of them have the same months across.
 */
export function drawTimeline(milestones: readonly Milestone[]): DocumentPicture[] {
  const axis = timelineAxis(milestones);
  const pages = Array.from({ length: Math.ceil(milestones.length / MOST_ROWS) }, (_, page) =>
    milestones.slice(page * MOST_ROWS, (page + 1) * MOST_ROWS),
  );
  return pages.map((rows, page) => {
    const title = `What happens when${pages.length > 1 ? `, part ${page + 1} of ${pages.length}` : ''}`;
    const alt = sayTimeline(rows);
    const height = AXIS + rows.length * ROW + GAP;
    const svg = [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" font-family="'Atkinson Hyperlegible', Arial, sans-serif" font-size="${LETTERS}" fill="${PRINT_COLOURS.ink}">`,
      `<title>${escapeXml(title)}</title><desc>${escapeXml(alt)}</desc>`,
      `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
      axis === null ? '' : drawAxis(axis, height - GAP),
      ...rows.map((milestone, at) => drawRow(milestone, axis, AXIS + at * ROW)),
      '</svg>',
    ].join('');
    return { title, alt, ratio: WIDTH / height, svg, png: null };
  });
}

/** `A timeline of 2 milestones. Advert: February 2027. Award: not set.` */
function sayTimeline(rows: readonly Milestone[]): string {
  const said = rows.map((row) => {
    const months = sayMonths(row);
    return `${row.what}: ${months === NOT_SET ? 'not set' : months}.`;
  });
  return `A timeline of ${sayCount(rows.length, 'milestone')}. ${said.join(' ')}`;
}

function drawAxis(axis: TimelineAxis, bottom: number): string {
  const marks = axis.ticks.map((month) => {
    const x = xOf(month, axis);
    return (
      `<path d="M${x} ${AXIS - 16}V${bottom}" stroke="${PRINT_COLOURS.faint}" stroke-width="2"/>` +
      `<text x="${x + 6}" y="${AXIS - 24}" font-size="${LETTERS - 4}">${sayTick(month, axis.step)}</text>`
    );
  });
  return `${marks.join('')}<path d="M${NAMES + PLOT} ${AXIS - 16}V${bottom}" stroke="${PRINT_COLOURS.faint}" stroke-width="2"/>`;
}

function drawRow(milestone: Milestone, axis: TimelineAxis | null, top: number): string {
  const middle = top + ROW / 2;
  const lines = wrapName(milestone.what);
  const names = lines.map(
    (line, at) =>
      `<text x="0" y="${middle + LETTERS * (0.35 + (at - (lines.length - 1) / 2) * 1.15)}">${escapeXml(line)}</text>`,
  );
  const line = `<path d="M0 ${top}H${WIDTH}" stroke="${PRINT_COLOURS.faint}" stroke-width="1"/>`;
  return line + names.join('') + drawBar(milestone, axis, middle);
}

function drawBar({ from, to }: Milestone, axis: TimelineAxis | null, middle: number): string {
  const y = middle - BAR / 2;
  if (axis === null || (from === null && to === null)) {
    return dashed(NAMES, NAMES + PLOT, y) + words(NOT_SET, NAMES + GAP, middle, 'start');
  }
  const first = monthNumber((from ?? to)!);
  const last = monthNumber((to ?? from)!);
  const [left, right] = [xOf(first, axis), xOf(last + 1, axis)];
  const said = sayShortMonths(from, to);
  const bar = `<rect x="${left}" y="${y}" width="${right - left}" height="${BAR}" fill="${COLOUR}"/>`;
  const open =
    (from === null ? dashed(NAMES, left, y) : '') + (to === null ? dashed(right, NAMES + PLOT, y) : '');
  return open + bar + besideBar(said, left, right, middle);
}

/** Words after the bar where there is room, else before it, else in it: a bar that leaves no room has it inside. */
function besideBar(said: string, left: number, right: number, middle: number): string {
  const wide = said.length * LETTER + 2 * GAP;
  if (right + wide <= NAMES + PLOT) return words(said, right + GAP, middle, 'start');
  if (left - wide >= NAMES) return words(said, left - GAP, middle, 'end');
  return `<text x="${left + GAP}" y="${middle + LETTERS * 0.35}" fill="#ffffff">${said}</text>`;
}

/** Words on white, so that no line runs through them. */
function words(said: string, x: number, middle: number, anchor: 'start' | 'end'): string {
  const wide = said.length * LETTER;
  const left = anchor === 'start' ? x : x - wide;
  return (
    `<rect x="${left - 4}" y="${middle - LETTERS * 0.6}" width="${wide + 8}" height="${LETTERS * 1.2}" fill="#ffffff"/>` +
    `<text x="${x}" y="${middle + LETTERS * 0.35}" text-anchor="${anchor}">${said}</text>`
  );
}

function dashed(left: number, right: number, y: number): string {
  return `<rect x="${left}" y="${y}" width="${right - left}" height="${BAR}" fill="none" stroke="${PRINT_COLOURS.ink}" stroke-width="2" stroke-dasharray="10 8"/>`;
}

function sayShortMonths(from: string | null, to: string | null): string {
  if (from === null) return `Start not set, to ${sayShortMonth(to!)}`;
  if (to === null) return `From ${sayShortMonth(from)}, end not set`;
  return from === to ? sayShortMonth(from) : `${sayShortMonth(from)} to ${sayShortMonth(to)}`;
}

function xOf(month: number, { first, end }: TimelineAxis): number {
  return Math.round(NAMES + ((month - first) / (end - first)) * PLOT);
}

/** A name on two lines at most; what is longer ends in dots, and the table has all of it. */
function wrapName(name: string): string[] {
  const most = Math.floor((NAMES - 2 * GAP) / LETTER);
  const lines = [''];
  for (const word of name.split(/\s+/)) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length <= most || lines.at(-1) === '') lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const fit = (line: string, isCut: boolean) =>
    line.length > most || isCut ? `${firstLetters(line, most - 1)}…` : line;
  return lines.slice(0, 2).map((line, at) => fit(line, at === 1 && lines.length > 2));
}
