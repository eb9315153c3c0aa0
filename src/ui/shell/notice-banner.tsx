import { CircleAlert, Info, X } from 'lucide-react';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';
import { IconButton } from '../controls/icon-button.tsx';

/** What happened, what is safe and what to do; it stays until it is closed. */
export function NoticeBanner() {
  const notice = usePlanner((state) => state.notice);
  const { dismissNotice } = usePlannerActions();
  const Icon = notice?.tone === 'error' ? CircleAlert : Info;
  return (
    <div role="alert" className="notice-place">
      {notice !== null && (
        <div className={`notice notice-${notice.tone}`}>
          <Icon size={20} aria-hidden="true" />
          <div className="notice-words">
            <strong>{notice.title}</strong>
            {notice.lines.map((line, at) => (
              <p key={at}>{line}</p>
            ))}
          </div>
          <IconButton icon={X} name="Close this message" onPress={dismissNotice} />
        </div>
      )}
    </div>
  );
}
