import type { Plugin } from 'vite';
import { CONTENT_POLICY } from './content-policy.ts';

const CHARSET = '<meta charset="utf-8" />';

/** Puts the policy into the head of the built page, before all that it is for. Live reload needs what it forbids. */
export function policyInPage(): Plugin {
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml: (html) => {
      if (!html.includes(CHARSET)) throw new Error('The page has no place for its policy.');
      return html.replace(
        CHARSET,
        `${CHARSET}\n    <meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}" />`,
      );
    },
  };
}
