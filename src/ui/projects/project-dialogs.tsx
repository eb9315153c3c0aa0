import { LinkedPlanDialog } from './linked-plan-dialog.tsx';
import { MeetingDialog } from './meeting-dialog.tsx';
import { UnsealDialog } from './unseal-dialog.tsx';

/** What a link or a project file asks of the person who opens it, wherever they are. */
export function ProjectDialogs() {
  return (
    <>
      <UnsealDialog />
      <MeetingDialog />
      <LinkedPlanDialog />
    </>
  );
}
