import type { ReactNode } from 'react';

/** What can be done with a line of a list that a person keeps; `children` come before. */
export function RowActions(props: {
  of: string;
  onChange: () => void;
  onRemove: () => void;
  children?: ReactNode;
}) {
  const { of, onChange, onRemove } = props;
  return (
    <td className="row-actions">
      {props.children}
      <button type="button" className="link-button" aria-label={`Change ${of}`} onClick={onChange}>
        Change
      </button>
      <button type="button" className="link-button" aria-label={`Remove ${of}`} onClick={onRemove}>
        Remove
      </button>
    </td>
  );
}
