import { useState } from 'react';
import { NO_BLOCK, type BlockIndex } from '../../../core/fabric/fabric.ts';
import type { PlanRead } from '../../../core/figures/plan-read.ts';
import type { BlockWaiting } from '../../../core/waiting/tally-waiting.ts';
import { ColumnHeads } from '../../controls/column-heads.tsx';
import { PageButtons } from '../../controls/page-buttons.tsx';
import { usePlannerActions } from '../../planner-context.tsx';
import { sayLot } from '../../words/say-lot.ts';
import { sayCount, sayHours, sayNumber } from '../../words/say-number.ts';

const PAGE = 20;

/** The blocks in which anyone is with nobody, most hours first; a block's name shows it on the map. */
export function PlacesTable({ blocks, read }: { blocks: readonly BlockWaiting[]; read: PlanRead }) {
  const { fabric } = read.ledger;
  const [text, setText] = useState('');
  const [page, setPage] = useState(0);
  const wanted = text.trim().toLowerCase();
  const nameOf = (block: BlockIndex) => (block === NO_BLOCK ? 'Outside every block' : fabric.names[block]!);
  const found = blocks.filter(
    ({ block, nobody }) =>
      nobody.packages > 0 &&
      (nameOf(block).toLowerCase().includes(wanted) ||
        (fabric.codes[block] ?? '').toLowerCase().includes(wanted)),
  );
  const pages = Math.max(1, Math.ceil(found.length / PAGE));
  const shown = found.slice(Math.min(page, pages - 1) * PAGE).slice(0, PAGE);
  const most = found.reduce(
    (top, { hoursPerSquareKilometre }) => Math.max(top, hoursPerSquareKilometre ?? 0),
    0,
  );
  return (
    <>
      <p className="quiet">This list is for working with. A block may hold one home: do not publish it.</p>
      <label className="field places-search">
        <span className="field-label">Find a block by name or code</span>
        <input
          type="search"
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            setPage(0);
          }}
        />
      </label>
      <div className="table-scroll" tabIndex={0} role="region" aria-label="Blocks with nobody to care">
        <table className="table">
          <caption>By block, most hours with nobody first</caption>
          <ColumnHeads
            of={[
              'Block',
              'Lot',
              { figure: 'unmet', heading: 'Packages' },
              { figure: 'peopleWithNobody', heading: 'People' },
              { figure: 'hoursWithNobody', heading: 'Hours' },
              { figure: 'blockNeed', heading: 'Hours per km²', raw: `${most} hours a week per km² at most` },
            ]}
          />
          <tbody>
            {shown.map((each) => (
              <tr key={each.block}>
                <th scope="row" className="row-name">
                  {each.block === NO_BLOCK ? (
                    nameOf(each.block)
                  ) : (
                    <BlockLink block={each.block} name={nameOf(each.block)} />
                  )}
                </th>
                <td className="row-words">{sayLot(read.scenario.lots, each.lot)}</td>
                <td className="number">{sayNumber(each.nobody.packages)}</td>
                <td className="number">{sayNumber(each.nobody.people)}</td>
                <td className="number">{sayHours(each.nobody.weeklyMinutes)}</td>
                <td className="number">
                  {each.hoursPerSquareKilometre === null ? '–' : sayNumber(each.hoursPerSquareKilometre)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {found.length === 0 && <p className="empty">No block fits.</p>}
      {pages > 1 && (
        <PageButtons
          label="Pages of blocks"
          what={sayCount(found.length, 'block')}
          page={Math.min(page, pages - 1)}
          pages={pages}
          onPage={setPage}
        />
      )}
    </>
  );
}

function BlockLink({ block, name }: { block: BlockIndex; name: string }) {
  const { select, lookAtBlocks, setRoom, setLayers } = usePlannerActions();
  return (
    <button
      type="button"
      className="link-button"
      onClick={() => {
        setLayers({ need: 'unmet' });
        setRoom('plan');
        select({ kind: 'block', block });
        lookAtBlocks([block]);
      }}
    >
      {name}
    </button>
  );
}
