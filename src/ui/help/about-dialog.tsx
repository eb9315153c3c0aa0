import { ModalDialog } from '../controls/modal-dialog.tsx';

/** What Lotwise is, which version this is, and whose work is in it. */
export function AboutDialog({ onClose }: { onClose: () => void }) {
  return (
    <ModalDialog title="About Lotwise" onClose={onClose}>
      <p>
        Lotwise helps a council to draw the lots of its home care, to give each lot its providers, and to see
        whose packages would wait.
      </p>
      <p>
        This is version {import.meta.env['LOTWISE_VERSION']}. It works in this browser alone. There is no
        server behind it, and it sends nothing over the network.
      </p>
      <p>
        It is free to use under the MIT licence.{' '}
        <a href="licences.md" target="_blank" rel="noreferrer">
          Other people’s work in it, with their licences (opens in another tab)
        </a>
      </p>
    </ModalDialog>
  );
}
