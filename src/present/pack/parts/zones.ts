import type { PublishedPlan, PublishedZones } from '../../../core/publication/publication.ts';
import { NO_LOT } from '../../../core/scenario/scenario.ts';
import type { DocumentPart, DocumentTable } from '../../../io/document/document.ts';
import { countCell, hoursCell, widthForNames, wordsCell } from '../cells.ts';
import type { PackInput } from '../pack-input.ts';
import { notesOn } from './table-notes.ts';

/** How the lots of each plan lie over networks, clusters and wards: people of each zone in each lot. */
export function zonesParts(input: PackInput): DocumentPart[] {
  return input.plans.flatMap((plan) =>
    plan.zones.flatMap((zones): DocumentPart[] => [
      {
        kind: 'paragraph',
        text: `${plan.name}: ${zones.wholeZones} of ${zones.countedZones} zones of ${zones.layer} lie in one lot.`,
      },
      ...(zones.countedZones <= MOST_ZONES
        ? [{ kind: 'table' as const, ...zonesTable(input, plan, zones) }]
        : []),
    ]),
  );
}

/** More zones than this are no table for a panel; the sentence stands alone. */
const MOST_ZONES = 60;

function zonesTable(input: PackInput, plan: PublishedPlan, { layer, zones }: PublishedZones): DocumentTable {
  const shown = zones.filter(({ zone, people }) => zone !== '' || people !== 0);
  const hasNoLot = shown.some(({ peopleByLot }) => peopleByLot.at(-1) !== 0);
  // With many lots, only the main one of each zone is said.
  const isWide = plan.lots.length > MOST_COLUMNS;
  const rows = shown.map(({ zone, people, hours, peopleByLot, mainLot }) => [
    wordsCell(zone === '' ? 'In none' : zone),
    countCell(people),
    hoursCell(hours),
    wordsCell(mainLot === NO_LOT ? 'None' : (plan.lots.find(({ lot }) => lot === mainLot)?.name ?? '')),
    ...(isWide ? [] : (hasNoLot ? peopleByLot : peopleByLot.slice(0, -1)).map(countCell)),
  ]);
  const lots = isWide ? [] : [...plan.lots.map(({ name }) => name), ...(hasNoLot ? ['In no lot'] : [])];
  return {
    title: `${layer} and the lots of ${plan.name}: people`,
    columns: [
      { name: 'Zone', align: 'start', width: widthForNames(shown.map(({ zone }) => zone)) },
      { name: 'People', align: 'end' },
      { name: 'Hours a week', align: 'end', width: 1.1 },
      { name: 'Main lot', align: 'start', width: widthForNames(plan.lots.map(({ name }) => name)) * 0.75 },
      ...lots.map((name) => ({ name: `In ${name}`.replace('In In', 'In'), align: 'end' as const })),
    ],
    rows,
    notes: notesOn(input, rows),
  };
}

const MOST_COLUMNS = 6;
