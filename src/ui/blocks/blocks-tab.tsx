import { useMemo, useState } from 'react';
import type { BlockIndex, Fabric } from '../../core/fabric/fabric.ts';
import { WalkUnassigned } from '../checks/walk-unassigned.tsx';
import { LotSelect } from '../controls/lot-select.tsx';
import { PageButtons } from '../controls/page-buttons.tsx';
import { scenarioOf, usePlanner } from '../planner-context.tsx';
import { sayCount } from '../words/say-number.ts';
import { BlocksTable } from './blocks-table.tsx';
import { findBlocks, type BlockQuestion } from './find-blocks.ts';
import { GiveBlocks } from './give-blocks.tsx';

/** Rows on one page: enough to work with, few enough to draw at once. */
const PAGE = 100;

const ALL_BLOCKS: BlockQuestion = { text: '', lot: null, only: 'all', by: 'code', descending: false };

const NONE: ReadonlySet<BlockIndex> = new Set();

/** The same edits as on the map, from a table and by keyboard. */
export function BlocksTab() {
  const fabric = usePlanner((state) => state.area?.fabric ?? null);
  const scenario = usePlanner(scenarioOf);
  const [question, setQuestion] = useState(ALL_BLOCKS);
  const [page, setPage] = useState(0);
  const held = usePlanner((state) => state.held);
  const [pick, setPick] = useState<{ of: Fabric | null; blocks: ReadonlySet<BlockIndex> }>({
    of: null,
    blocks: NONE,
  });
  const found = useMemo(
    () =>
      fabric === null || scenario === null
        ? []
        : findBlocks(fabric, { assignment: scenario.assignment, lots: scenario.lots, held }, question),
    [fabric, scenario, held, question],
  );
  if (fabric === null || scenario === null) return null;
  // Blocks are numbered otherwise once one is cut: what was picked before is forgotten.
  const picked = pick.of === fabric ? pick.blocks : NONE;
  const setPicked = (blocks: ReadonlySet<BlockIndex>) => setPick({ of: fabric, blocks });

  const ask = (change: Partial<BlockQuestion>) => {
    setQuestion({ ...question, ...change });
    setPage(0);
  };
  const pages = Math.max(1, Math.ceil(found.length / PAGE));
  const current = Math.min(page, pages - 1);
  const shown = found.slice(current * PAGE, (current + 1) * PAGE);
  return (
    <>
      <div className="block-filters">
        <label className="field">
          <span className="field-label">Find</span>
          <input
            type="search"
            value={question.text}
            placeholder="Code, name or zone"
            onChange={(event) => ask({ text: event.target.value })}
          />
        </label>
        <LotSelect
          label="In"
          lots={scenario.lots}
          value={question.lot}
          anyLot="Any lot or none"
          noLot="Not in any lot"
          onChange={(lot) => ask({ lot })}
        />
        <label className="field">
          <span className="field-label">Show</span>
          <select
            value={question.only}
            onChange={(event) => ask({ only: event.target.value as BlockQuestion['only'] })}
          >
            <option value="all">All blocks</option>
            <option value="locked">Locked</option>
            <option value="pieces">Pieces of cut blocks</option>
          </select>
        </label>
      </div>
      <WalkUnassigned />
      <GiveBlocks
        picked={picked}
        scenario={scenario}
        onGiven={() => setPicked(NONE)}
        found={found}
        onPick={setPicked}
      />
      <BlocksTable
        shown={shown}
        picked={picked}
        onPick={setPicked}
        question={question}
        onSort={(by, descending) => ask({ by, descending })}
      />
      {found.length === 0 && <p className="empty">No block matches. Try a shorter word or any lot.</p>}
      <PageButtons
        label="Pages of blocks"
        what={sayCount(found.length, 'block')}
        page={current}
        pages={pages}
        onPage={setPage}
      />
    </>
  );
}
