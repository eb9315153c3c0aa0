import { ShieldAlert, ShieldCheck } from 'lucide-react';
import type { Publishing } from '../../core/paper/paper.ts';
import { isSafe, sayMark } from '../words/present/say-publishing.ts';

/** Says whether what is shown here, and leaves from here, is safe to publish, and by which rule. */
export function SafeMark({ publishing }: { publishing: Publishing }) {
  const safe = isSafe(publishing);
  const Icon = safe ? ShieldCheck : ShieldAlert;
  return (
    <p className={safe ? 'safe-mark' : 'safe-mark safe-mark-not'}>
      <Icon aria-hidden size={20} />
      <span>{sayMark(publishing)}</span>
    </p>
  );
}
