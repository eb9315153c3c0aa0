import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Finding } from '../../core/figures/checks.ts';
import { scenarioOf, usePlanner } from '../planner-context.tsx';
import { sayNumber } from '../words/say-number.ts';
import { FindingHelp } from './finding-help.tsx';
import { sayFinding } from './say-check.ts';
import { ZoneParts } from './zone-parts.tsx';

/** Findings that are listed at first: the weightiest. */
const FEW = 5;

/** Zones whose parts are open at first. */
const OPEN_ZONES = 2;

/** What breaks a rule, the weightiest first, each with what helps. `onFixed` is told when one was put right. */
export function Findings({ findings, onFixed }: { findings: readonly Finding[]; onFixed: () => void }) {
  const lots = usePlanner((state) => scenarioOf(state)!.lots);
  const layers = usePlanner((state) => state.area!.dataset.zoneLayers);
  const [all, setAll] = useState(false);
  if (findings.length === 0) return null;
  return (
    <>
      <ul className="findings">
        {findings.slice(0, all ? undefined : FEW).map((finding, place) => (
          <li className={isOfLot(finding) ? 'finding finding-lot' : 'finding'} key={keyOf(finding)}>
            <p>{sayFinding(finding, lots, layers)}.</p>
            {finding.kind === 'zone-divided' && <ZoneParts finding={finding} open={place < OPEN_ZONES} />}
            <div className="finding-help">
              <FindingHelp finding={finding} onFixed={onFixed} />
            </div>
          </li>
        ))}
      </ul>
      {findings.length > FEW && (
        <Button className="button button-small" onPress={() => setAll(!all)}>
          {all ? `Show the first ${FEW}` : `Show all ${sayNumber(findings.length)}`}
        </Button>
      )}
    </>
  );
}

/** Whether a finding is of a lot as a whole, and of no ground or provider in particular. */
function isOfLot(finding: Finding): boolean {
  return 'lot' in finding && !('blocks' in finding) && !('provider' in finding);
}

/** A finding keeps its line while others come and go. */
function keyOf(finding: Finding): string {
  switch (finding.kind) {
    case 'unassigned':
      return `${finding.blocks[0]}`;
    case 'stray':
    case 'enclosed':
      return `${finding.lot}-${finding.blocks[0]}`;
    case 'zone-divided':
      return `${finding.zone}`;
    default: {
      const provider = 'provider' in finding ? finding.provider : '';
      return `${finding.kind}-${'lot' in finding ? finding.lot : ''}-${provider}`;
    }
  }
}
