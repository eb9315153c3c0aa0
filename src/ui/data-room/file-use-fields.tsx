import type { ZoneRole } from '../../core/dataset/dataset.ts';
import type { FileUse } from '../../io/file-report.ts';
import { USE_NAMES, ZONE_ROLE_NAMES } from '../words/say-file.ts';
import type { FilePartProps } from './file-part.ts';

/** What a file is used for; for zones, what the layer is called and what kind of zones they are. */
export function FileUseFields({
  report,
  draft,
  locked,
  onDraft,
  describedBy,
}: FilePartProps & { describedBy: string }) {
  const use = draft.use ?? report.use;
  const layer = draft.layer ?? report.layer ?? { name: '', role: 'other' as const };
  if (locked || report.use === 'scenario') {
    const words = report.layer === null ? USE_NAMES[use] : `${USE_NAMES[use]}: ${report.layer.name}`;
    return <p>Used for: {words}</p>;
  }
  return (
    <div className="file-use">
      <label className="field">
        <span className="field-label">Used for</span>
        <select
          value={use}
          aria-describedby={describedBy}
          onChange={(event) => onDraft({ ...draft, use: event.target.value as FileUse })}
        >
          {report.use === 'unknown' && (
            <option value="unknown" disabled>
              Choose what it is for
            </option>
          )}
          {USES.map((each) => (
            <option key={each} value={each}>
              {USE_NAMES[each]}
            </option>
          ))}
        </select>
      </label>
      {use === 'zones' && (
        <>
          <label className="field">
            <span className="field-label">Name of the zones</span>
            <input
              value={layer.name}
              maxLength={120}
              aria-describedby={describedBy}
              onChange={(event) => onDraft({ ...draft, layer: { ...layer, name: event.target.value } })}
            />
          </label>
          <label className="field">
            <span className="field-label">Kind of zones</span>
            <select
              value={layer.role}
              aria-describedby={describedBy}
              onChange={(event) =>
                onDraft({ ...draft, layer: { ...layer, role: event.target.value as ZoneRole } })
              }
            >
              {ROLES.map((role) => (
                <option key={role} value={role}>
                  {ZONE_ROLE_NAMES[role]}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
    </div>
  );
}

/** What a person can choose. */
const USES = (Object.keys(USE_NAMES) as FileUse[]).filter((use) => use !== 'scenario' && use !== 'unknown');
const ROLES = Object.keys(ZONE_ROLE_NAMES) as ZoneRole[];
