import type { ColumnReport, FileReport, MisfitPicture } from '../../io/file-report.ts';
import { OUTCOME_NAMES } from '../words/say-file.ts';
import { sayCount, sayHours, sayNumber } from '../words/say-number.ts';
import type { PositionCounts } from './count-positions.ts';
import { OUTCOMES, type NoteCounts } from './find-notes.ts';
import { isUsed, unaccounted, type Reconciled } from './reconcile.ts';

/** What is open, in one sentence; `files` is null where the files are no longer at hand. */
export function saySummary(
  packages: { readonly count: number; readonly weeklyMinutes: number },
  { located, outside, unlocated }: PositionCounts,
  files: Reconciled | null,
): string {
  const parts = [
    `${sayCount(packages.count, 'package')}, ${sayHours(packages.weeklyMinutes)} a week`,
    `${sayNumber(located)} on the map`,
    ...(outside > 0 ? [`${sayNumber(outside)} outside the area`] : []),
    ...(unlocated > 0 ? [`${sayNumber(unlocated)} without a place`] : []),
    ...(files === null ? [] : sayRest(files)),
  ];
  return `${parts.join('; ')}.`;
}

function sayRest({ setAside, unexplained, waiting }: Reconciled): string[] {
  return [
    ...(setAside > 0 ? [`${sayCount(setAside, 'row')} set aside`] : []),
    ...(waiting.length > 0 ? [`${sayCount(waiting.length, 'file')} waiting for your answer`] : []),
    unexplained > 0 ? `${sayCount(unexplained, 'row')} unexplained` : 'nothing unexplained',
  ];
}

/** `Read 650 = used 648 + set aside 2`. It always adds up: what a reader lost is named. */
export function sayRead(report: FileReport): string {
  if (!isUsed(report)) return 'Not used';
  const lost = unaccounted(report);
  const { read, used, setAside } = report;
  const sum = `Read ${sayNumber(read)} = used ${sayNumber(used)} + set aside ${sayNumber(setAside)}`;
  if (lost === 0) return sum;
  return `${sum} ${read > used + setAside ? '+' : '−'} unexplained ${sayNumber(lost)}`;
}

/** How a file was read, fact by fact: its encoding, hours and places. */
export function sayFacts({ encoding, hoursPerWeek, located, used, isRemembered }: FileReport): string[] {
  return [
    ...(hoursPerWeek === null ? [] : [`${sayNumber(hoursPerWeek)} h a week`]),
    ...(located === null ? [] : [`${sayNumber(located)} of ${sayNumber(used)} have a place`]),
    ...(encoding === null ? [] : [`Letters as ${encoding}`]),
    ...(isRemembered ? ['Read as you chose last time'] : []),
  ];
}

/** `12 columns: 7 read, 3 not used, 2 dropped as personal data`. */
export function sayColumns(columns: readonly ColumnReport[]): string {
  const personal = columns.filter((column) => column.personal).length;
  const read = columns.filter((column) => !column.personal && column.field !== null).length;
  const unused = columns.length - personal - read;
  const parts = [
    `${sayNumber(read)} read`,
    ...(unused > 0 ? [`${sayNumber(unused)} not used`] : []),
    ...(personal > 0 ? [`${sayNumber(personal)} dropped as personal data`] : []),
  ];
  return `${sayCount(columns.length, 'column')}: ${parts.join(', ')}`;
}

/** `Places where blocks do not fit: 3`, or `…: the 20 largest of 53`. */
export function sayMisfits({ misfits, total }: MisfitPicture): string {
  const most = total > misfits.length ? `the ${sayNumber(misfits.length)} largest of ` : '';
  return `Places where blocks do not fit: ${most}${sayNumber(total)}`;
}

/** `Rows to look at: 2 set aside, 5 repaired`. */
export function sayNotes({ outcomes }: NoteCounts): string {
  const parts = OUTCOMES.filter((outcome) => outcomes.has(outcome)).map(
    (outcome) => `${sayNumber(outcomes.get(outcome)!)} ${OUTCOME_NAMES[outcome].toLowerCase()}`,
  );
  return `Rows to look at: ${parts.join(', ')}`;
}
