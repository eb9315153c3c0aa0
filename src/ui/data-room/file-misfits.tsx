import { useId, useMemo } from 'react';
import type { Misfit, MisfitPicture } from '../../io/file-report.ts';
import { sayNumber } from '../words/say-number.ts';
import { drawMisfits, type MisfitMark } from './draw-misfits.ts';
import { sayMisfits } from './say-import.ts';
import { ColumnHeads } from '../controls/column-heads.tsx';

/** Where the blocks of a file leave gaps or lie over each other: a picture, and how large each place is. */
export function FileMisfits({ file, picture }: { file: string; picture: MisfitPicture }) {
  const says = sayMisfits(picture);
  return (
    <details className="file-part" open>
      <summary>{says}</summary>
      <div className="misfits">
        <figure>
          <Picture picture={picture} name={`Map of ${file}. ${says}`} />
          <figcaption className="misfit-legend">
            {(['gap', 'overlap'] as const)
              .filter((kind) => picture.misfits.some((misfit) => misfit.kind === kind))
              .map((kind) => (
                <span key={kind} className="with-swatch">
                  <svg
                    className={`misfit-${kind}`}
                    width={20}
                    height={20}
                    viewBox="-10 -10 20 20"
                    aria-hidden
                  >
                    <Badge kind={kind} />
                  </svg>
                  {KIND_WORDS[kind]}
                </span>
              ))}
          </figcaption>
        </figure>
        <MisfitTable file={file} misfits={picture.misfits} />
      </div>
    </details>
  );
}

const KIND_WORDS: Readonly<Record<Misfit['kind'], string>> = {
  gap: 'Gap: in no block',
  overlap: 'Overlap: in more than one block',
};

function Picture({ picture, name }: { picture: MisfitPicture; name: string }) {
  const { width, height, outline, marks } = useMemo(() => drawMisfits(picture), [picture]);
  const hatch = useId();
  return (
    <svg className="misfit-map" role="img" aria-label={name} viewBox={`0 0 ${width} ${height}`}>
      <defs>
        <pattern id={hatch} className="misfit-gap" width={5} height={5} patternUnits="userSpaceOnUse">
          <path d="M0 5L5 0M-1 1L1 -1M4 6L6 4" className="misfit-hatch" />
        </pattern>
      </defs>
      <path d={outline} className="misfit-ground" />
      {marks.map(({ kind, path }, at) => (
        <path
          key={at}
          d={path}
          className={`misfit-shape misfit-${kind}`}
          fill={kind === 'gap' ? `url(#${hatch})` : undefined}
          fillRule="evenodd"
        />
      ))}
      {marks.map((mark, at) => (
        <Numbered key={at} mark={mark} name={at + 1} />
      ))}
    </svg>
  );
}

function Numbered({ mark: { kind, middle, number }, name }: { mark: MisfitMark; name: number }) {
  return (
    <g className={`misfit-${kind}`}>
      <path d={`M${middle.x} ${middle.y}L${number.x} ${number.y}`} className="misfit-leader" />
      <g transform={`translate(${number.x} ${number.y})`}>
        <Badge kind={kind} />
        <text className="misfit-number">{name}</text>
      </g>
    </g>
  );
}

/** Round for a gap and square for an overlap, so that the colour is not needed. */
function Badge({ kind }: Pick<Misfit, 'kind'>) {
  return kind === 'gap' ? (
    <circle className="misfit-badge" r={9} />
  ) : (
    <rect className="misfit-badge" x={-8.5} y={-8.5} width={17} height={17} />
  );
}

function MisfitTable({ file, misfits }: { file: string; misfits: readonly Misfit[] }) {
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={`Gaps and overlaps of ${file}`}>
      <table className="table misfit-table" aria-label={`Gaps and overlaps of ${file}`}>
        <ColumnHeads of={['Place', { figure: 'misfitArea', heading: 'm²' }, 'Blocks']} />
        <tbody>
          {misfits.map(({ kind, squareMetres, blocks }, at) => (
            <tr key={at}>
              <th scope="row">
                {at + 1}. {kind === 'gap' ? 'Gap' : 'Overlap'}
              </th>
              <td className="number">{sayNumber(Math.round(squareMetres))}</td>
              <td>{sayBlocks(blocks)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const MOST_NAMED = 4;

function sayBlocks(blocks: readonly string[]): string {
  const more = blocks.length - MOST_NAMED;
  return blocks.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` and ${sayNumber(more)} more` : '');
}
