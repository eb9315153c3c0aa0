import { X } from 'lucide-react';
import type { Selection } from '../../store/planner.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';
import { BlockSheet } from './block-sheet.tsx';
import { LotSheet } from './lot-sheet.tsx';
import { PackageSheet } from './package-sheet.tsx';
import { ProviderSheet } from './provider-sheet.tsx';

/** The drawer with all that is known of what is selected. */
export function Inspector() {
  const selection = usePlanner((state) => state.selection);
  const { select } = usePlannerActions();
  if (selection === null) return null;
  return (
    <aside className="inspector" aria-label="What is selected">
      <IconButton icon={X} name="Close" className="inspector-close" onPress={() => select(null)} />
      <Sheet selection={selection} />
    </aside>
  );
}

function Sheet({ selection }: { selection: Selection }) {
  switch (selection.kind) {
    case 'block':
      return <BlockSheet block={selection.block} />;
    case 'lot':
      return <LotSheet lot={selection.lot} />;
    case 'package':
      return <PackageSheet index={selection.package} />;
    case 'provider':
      return <ProviderSheet provider={selection.provider} />;
  }
}
