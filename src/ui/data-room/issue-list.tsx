import { CircleAlert, TriangleAlert } from 'lucide-react';
import type { ReadIssue } from '../../io/read-issue.ts';
import { sayNumber } from '../words/say-number.ts';

/** Issues that are listed at once; the rest are counted. */
const MOST_ISSUES = 200;

/** What was noticed while files were read, worst first. */
export function IssueList({ issues, namesFile }: { issues: readonly ReadIssue[]; namesFile: boolean }) {
  if (issues.length === 0) return null;
  const ordered = [...issues].sort((a, b) => rank(a) - rank(b));
  return (
    <>
      <ul className="issues">
        {ordered.slice(0, MOST_ISSUES).map((issue, at) => (
          <li key={at} className={`issue issue-${issue.severity}`}>
            <IssueIcon issue={issue} />
            <span>
              {namesFile && (
                <>
                  <strong>
                    <bdi>{issue.file}</bdi>
                  </strong>
                  <br />
                </>
              )}
              {issue.message}
            </span>
          </li>
        ))}
      </ul>
      {issues.length > MOST_ISSUES && <p>And {sayNumber(issues.length - MOST_ISSUES)} more.</p>}
    </>
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
