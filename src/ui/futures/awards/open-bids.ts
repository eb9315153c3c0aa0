import { readBids, type BidContext, type ReadBids } from '../../../io/bids/read-bids.ts';
import type { ReadIssue } from '../../../io/read-issue.ts';

// The code that reads workbooks comes now: with data open the page asks nothing of the network.
void import('../../../io/formats/read-xlsx.ts');

/** Reads a file of bids; one that is no table by its name is refused unread. */
export async function openBids(file: File, context: BidContext): Promise<ReadBids> {
  if (!/\.(csv|tsv|txt|xlsx|xlsm)$/i.test(file.name)) {
    const message = 'Bids are read from CSV or Excel files. Save them as one of these, then open that.';
    const issue: ReadIssue = { file: file.name, severity: 'error', message };
    return { bids: [], read: 0, issues: [issue] };
  }
  return readBids({ name: file.name, blob: file }, context);
}

/** Reads bids that were copied in a spreadsheet and pasted, with their headings. */
export function readPastedBids(text: string, context: BidContext): Promise<ReadBids> {
  return readBids({ name: 'What you pasted', bytes: new TextEncoder().encode(text) }, context);
}
