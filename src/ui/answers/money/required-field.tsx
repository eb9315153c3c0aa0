import type { ComponentProps } from 'react';

/** A box of a form that must be filled; the browser says what is wrong with it before the form is sent. */
export function RequiredField(
  props: { label: string; hint?: string; onText: (text: string) => void } & ComponentProps<'input'>,
) {
  const { label, hint, onText, ...input } = props;
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      {hint !== undefined && <span className="field-hint">{hint}</span>}
      <input
        required
        {...(input.type === undefined && NOT_BLANK)}
        {...input}
        onChange={(event) => onText(event.target.value)}
      />
    </label>
  );
}

/** For words; a number has limits instead. */
const NOT_BLANK = { pattern: String.raw`.*\S.*`, maxLength: 120 };
