import type { NamedBytes } from '../../src/io/formats/file-content.ts';
import { draw } from '../core/drawing.ts';
import { aFile, aMapFile } from './a-file.ts';

const GROUND = 'AABB/CCDD';

/** A small council's files: four blocks in a row of two, five packages, three providers, two networks. */
export function someFiles(): {
  packages: NamedBytes;
  blocks: NamedBytes;
  providers: NamedBytes;
  networks: NamedBytes;
} {
  const at = (letter: string) => draw(GROUND).middleOf(letter).toReversed().join(',');
  const packages = [
    'Package ID,Client ID,Latitude,Longitude,Hours per week,Visits per week,Status,Provider,Contract type',
    `P1,C1,${at('A')},10,14,Active,Alder,Lot`,
    `P2,C1,${at('A')},20,28,Active,Birch,Lot`,
    `P3,C2,${at('B')},6.5,7,Awaiting provider,,`,
    `P4,C3,${at('D')},8.5,7,Active,Cedar,Spot`,
    `P5,C4,53,-3,5,7,Active,Alder,Lot`,
    `P6,C5,,,4,7,Active,Alder,Lot`,
  ];
  const providers = [
    'Provider,Role,Lots,Capacity hours per week',
    'Alder,Lot,North; South,20',
    'Birch,Lot,North,30',
    'Cedar,Back-up,North; South,5',
  ];
  return {
    packages: aFile('packages.csv', packages.join('\n')),
    providers: aFile('providers.csv', providers.join('\n')),
    blocks: aMapFile('lsoa.geojson', GROUND, (code) => ({
      LSOA21CD: code,
      LSOA21NM: `Block ${code}`,
      LAD24NM: 'Drawnshire',
    })),
    networks: aMapFile('pcn.geojson', 'WWEE/WWEE', (letter) => ({
      pcn_name: letter === 'W' ? 'West PCN' : 'East PCN',
    })),
  };
}

/** Lots drawn as north and south, a little off the borders of the blocks. */
export function someLots(name = 'lots.geojson'): NamedBytes {
  return aMapFile(name, 'NNNN/SSSS', (letter) => ({ lot: letter === 'N' ? 'North' : 'South' }));
}
