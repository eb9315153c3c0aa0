import { CircleAlert, TriangleAlert } from 'lucide-react';
import type { ReadIssue } from '../../io/read-issue.ts';
import { usePlanner } from '../planner-context.tsx';
import { sayCount, sayNumber } from '../words/say-number.ts';

/** Issues that are listed at once; the rest are counted. */
const MOST_ISSUES = 200;

/** What was noticed while files were read, worst first. */
export function IssueList() {
  const issues = usePlanner((state) => state.issues);
  if (issues.length === 0) return null;
  const ordered = [...issues].sort((a, b) => rank(a) - rank(b));
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  return (
    <section className="issues">
      <h3>What we noticed in your files</h3>
      <p>
        {errors > 0 && <>{sayCount(errors, 'thing')} to put right, </>}
        {sayCount(issues.length - errors, 'thing')} to check.
      </p>
      <ul>
        {ordered.slice(0, MOST_ISSUES).map((issue, at) => (
          <li key={at} className={`issue issue-${issue.severity}`}>
            <IssueIcon issue={issue} />
            <span>
              <strong>
                {issue.file}
                {issue.row !== undefined && `, row ${sayNumber(issue.row)}`}
              </strong>
              <br />
              {issue.message}
            </span>
          </li>
        ))}
      </ul>
      {issues.length > MOST_ISSUES && <p>And {sayNumber(issues.length - MOST_ISSUES)} more.</p>}
    </section>
  );
}

function IssueIcon({ issue }: { issue: ReadIssue }) {
  const [Icon, words] = issue.severity === 'error' ? [CircleAlert, 'Put right:'] : [TriangleAlert, 'Check:'];
  return (
    <>
      <Icon size={18} aria-hidden="true" />
      <span className="visually-hidden">{words} </span>
    </>
  );
}

function rank(issue: ReadIssue): number {
  return issue.severity === 'error' ? 0 : 1;
}
