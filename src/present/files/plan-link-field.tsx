import { useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { LONGEST_LINK, writePlanLink, type WrittenLink } from '../../io/share/write-plan-link.ts';
import { SAMPLE_NAMES } from '../../io/samples.ts';
import { usePlanner } from '../../ui/planner-context.tsx';
import { sayNumber } from '../../ui/words/say-number.ts';

/** The link to a plan with its length, and a button that copies it; or why there is none. */
export function PlanLinkField({ scenario }: { scenario: Scenario }) {
  const area = usePlanner((state) => state.area);
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<{ of: WrittenLink; words: string } | null>(null);
  const written = useMemo(
    () => area && writePlanLink(addressFor(area.key), area.dataset.name, area.ground, scenario),
    [area, scenario],
  );
  if (written === null) return null;
  if ('refused' in written) return <p>{sayRefused(written)}</p>;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(written.link);
      setSaid({ of: written, words: 'Copied.' });
    } catch {
      field.current?.select();
      setSaid({
        of: written,
        words: 'This browser did not allow it. The link is marked: copy it with your keys.',
      });
    }
  };
  return (
    <>
      <label className="field">
        <span className="field-label">Link to {scenario.name}</span>
        <input ref={field} readOnly value={written.link} onFocus={(event) => event.target.select()} />
        <span className="field-hint">
          {sayNumber(written.link.length)} letters of {sayNumber(LONGEST_LINK)} at most
        </span>
      </label>
      <p className="copy-line">
        <Button className="button" onPress={() => void copy()}>
          Copy the link
        </Button>
        <span role="status">{said?.of === written ? said.words : ''}</span>
      </p>
    </>
  );
}

/** Where the app is; for a sample, with the sample open. */
function addressFor(areaKey: string): string {
  const { origin, pathname } = location;
  return `${origin}${pathname}${SAMPLE_NAMES.includes(areaKey) ? `?sample=${areaKey}` : ''}`;
}

function sayRefused(written: Exclude<WrittenLink, { link: string }>): string {
  if (written.refused === 'has-cuts')
    return 'Blocks of this plan are cut, and a link cannot carry cuts. Send the scenario file in its place.';
  return `This plan makes a link of ${sayNumber(written.length)} letters, and mail cuts what is over ${sayNumber(LONGEST_LINK)}. Send the scenario file in its place.`;
}
