import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { HandFilter } from '../../core/tools/tool.ts';
import { scenarioOf, usePlanner, usePlannerActions } from '../planner-context.tsx';
import { saySource, sayZone } from '../words/say-filter.ts';

/** The filters that are on, so that nobody forgets them; a press takes one off. */
export function FilterChips() {
  const filter = usePlanner((state) => state.hand.filter);
  const lots = usePlanner((state) => scenarioOf(state)?.lots ?? null);
  const layers = usePlanner((state) => state.area?.dataset.zoneLayers ?? null);
  const { setHand } = usePlannerActions();
  const [source, zone] = [saySource(filter, lots ?? []), sayZone(filter, layers ?? [])];
  const takeOff = (part: Partial<HandFilter>) => setHand({ filter: { ...filter, ...part } });
  return (
    <>
      {source !== null && <Chip words={`Only blocks ${source}`} onTakeOff={() => takeOff({ from: null })} />}
      {zone !== null && <Chip words={`Only inside ${zone}`} onTakeOff={() => takeOff({ within: null })} />}
    </>
  );
}

function Chip({ words, onTakeOff }: { words: string; onTakeOff: () => void }) {
  return (
    <Button className="filter-chip" aria-label={`${words}. Take this filter off`} onPress={onTakeOff}>
      <span>{words}</span>
      <X size={16} aria-hidden="true" />
    </Button>
  );
}
