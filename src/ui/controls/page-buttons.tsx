import { Button } from 'react-aria-components';
import { sayNumber } from '../words/say-number.ts';

/** Goes from page to page of a long table; `what` says how much there is over all pages. */
export function PageButtons(props: {
  label: string;
  what: string;
  /** From 0. */
  page: number;
  pages: number;
  onPage: (page: number) => void;
}) {
  const { page, pages, onPage } = props;
  return (
    <nav className="pages" aria-label={props.label}>
      <Button className="button" isDisabled={page === 0} onPress={() => onPage(page - 1)}>
        Previous
      </Button>
      <span role="status">
        {props.what}, page {sayNumber(page + 1)} of {sayNumber(pages)}
      </span>
      <Button className="button" isDisabled={page >= pages - 1} onPress={() => onPage(page + 1)}>
        Next
      </Button>
    </nav>
  );
}
