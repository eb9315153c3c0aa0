import type { Dataset } from '../dataset/dataset.ts';
import { isWaiting, type PackageIndex } from '../dataset/packages.ts';
import type { Fabric, ZoneMembership } from '../fabric/fabric.ts';
import { ruralBlocks } from '../travel/rural-blocks.ts';

/** Care as it is today in one cluster, whatever the plan. Minutes and visits are a week's. */
export interface ClusterFigures {
  readonly name: string;
  /** Most of its visits are in rural blocks. */
  readonly isRural: boolean;
  /** Of the blocks that lie mainly in it. */
  readonly areaSquareMetres: number;
  readonly packages: number;
  readonly weeklyMinutes: number;
  readonly weeklyVisits: number;
  /** With providers that have a lot today (those on the framework), with others, and with nobody. */
  readonly onFrameworkMinutes: number;
  readonly offFrameworkMinutes: number;
  readonly nobodyMinutes: number;
  /** Providers with a lot today that care for anybody here, and those of them whose file names this cluster. */
  readonly frameworkProviders: number;
  readonly namedProviders: number;
}

/** Care today by cluster, in the order of the file; none where the area has no layer of clusters. One pass over packages. */
export function clusterFigures(dataset: Dataset, fabric: Fabric): ClusterFigures[] {
  const clusters = fabric.zones.find(({ layer }) => layer.role === 'cluster');
  if (clusters === undefined) return [];
  const isRural = ruralBlocks(dataset, fabric);
  const tallies = clusters.layer.zones.map(({ name }) => tallyOf(dataset, name));
  addAreas(fabric, clusters, tallies);
  const { packages, providers } = dataset;
  for (let index = 0 as PackageIndex; index < packages.count; index++) {
    const tally = tallies[clusters.zoneOfPackage[index]!];
    if (tally === undefined) continue;
    const provider = isWaiting(packages, index) ? undefined : providers[packages.provider[index]!];
    const minutes = packages.weeklyMinutes[index]!;
    const visits = packages.weeklyVisits[index]!;
    tally.packages++;
    tally.weeklyMinutes += minutes;
    tally.weeklyVisits += visits;
    tally.ruralVisits += isRural[fabric.blockOfPackage[index]!] === 1 ? visits : 0;
    if (provider === undefined) tally.nobodyMinutes += minutes;
    else if (provider.role !== 'lot') tally.offFrameworkMinutes += minutes;
    else {
      tally.onFrameworkMinutes += minutes;
      tally.caring.add(provider.id);
    }
  }
  return tallies.map(({ ruralVisits, caring, ...tally }) => ({
    ...tally,
    isRural: ruralVisits * 2 > tally.weeklyVisits,
    frameworkProviders: caring.size,
  }));
}

function tallyOf({ providers }: Dataset, name: string) {
  return {
    name,
    areaSquareMetres: 0,
    packages: 0,
    weeklyMinutes: 0,
    weeklyVisits: 0,
    ruralVisits: 0,
    onFrameworkMinutes: 0,
    offFrameworkMinutes: 0,
    nobodyMinutes: 0,
    caring: new Set<string>(),
    namedProviders: providers.filter(({ role, lots }) => role === 'lot' && lots.includes(name)).length,
  };
}

function addAreas(
  fabric: Fabric,
  { zoneOfBlock }: ZoneMembership,
  tallies: { areaSquareMetres: number }[],
): void {
  zoneOfBlock.forEach((zone, block) => {
    const tally = tallies[zone];
    if (tally !== undefined) tally.areaSquareMetres += fabric.areaSquareMetres[block]!;
  });
}
