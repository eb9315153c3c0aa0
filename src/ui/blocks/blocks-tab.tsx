import { useMemo, useState } from 'react';
import type { BlockIndex } from '../../core/fabric/fabric.ts';
import { LotSelect } from '../controls/lot-select.tsx';
import { PageButtons } from '../controls/page-buttons.tsx';
import { scenarioOf, usePlanner } from '../planner-context.tsx';
import { sayCount } from '../words/say-number.ts';
import { BlocksTable } from './blocks-table.tsx';
import { findBlocks, type BlockQuestion } from './find-blocks.ts';
import { GiveBlocks } from './give-blocks.tsx';

/** Rows on one page: enough to work with, few enough to draw at once. */
const PAGE = 100;

const ALL_BLOCKS: BlockQuestion = { text: '', lot: null, by: 'code', descending: false };

/** The same edits as on the map, from a table and by keyboard. */
export function BlocksTab() {
  const fabric = usePlanner((state) => state.area?.fabric ?? null);
  const scenario = usePlanner(scenarioOf);
  const [question, setQuestion] = useState(ALL_BLOCKS);
  const [page, setPage] = useState(0);
  const [picked, setPicked] = useState<ReadonlySet<BlockIndex>>(new Set());
  const found = useMemo(
    () =>
      fabric === null || scenario === null
        ? []
        : findBlocks(fabric, scenario.assignment, scenario.lots, question),
    [fabric, scenario, question],
  );
  if (fabric === null || scenario === null) return null;

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
      </div>
      <GiveBlocks
        picked={picked}
        lots={scenario.lots}
        onGiven={() => setPicked(new Set())}
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
