import { changePack } from '../../core/paper/change-pack.ts';
import { PACK_FORMS, type PackForm } from '../../core/paper/paper.ts';
import { useChangePaper } from '../../ui/paper/use-change-paper.ts';
import { WordsField } from '../../ui/paper/words-field.tsx';
import { usePlanner } from '../../ui/planner-context.tsx';
import { FORM_NAMES } from './forms.ts';

/** Whose headings the pack has; a council that has its own writes them here, one a line. */
export function FormFields() {
  const form = usePlanner((state) => state.paper.pack.form);
  const ownHeadings = usePlanner((state) => state.paper.pack.ownHeadings);
  const change = useChangePaper();
  const choose = (chosen: PackForm) =>
    change(`Use the headings ‘${FORM_NAMES[chosen]}’`, (paper) => changePack(paper, { form: chosen }));
  return (
    <>
      <div className="field pack-choice">
        <label className="field-label" htmlFor="pack-form">
          The headings of the pack
        </label>
        <select id="pack-form" value={form} onChange={({ target }) => choose(target.value as PackForm)}>
          {PACK_FORMS.map((each) => (
            <option key={each} value={each}>
              {FORM_NAMES[each]}
            </option>
          ))}
        </select>
      </div>
      {form === 'own' && (
        <WordsField
          label="Your headings, one on each line"
          hint="A part of the pack stands under the heading that has its name. All others follow after yours, so that nothing is lost."
          rows={8}
          value={ownHeadings.join('\n')}
          onSet={(lines) =>
            change('Change the headings of the pack', (paper) =>
              changePack(paper, { ownHeadings: lines.split('\n') }),
            )
          }
        />
      )}
    </>
  );
}
