import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './icon-button.tsx';

/**
 * A dialog over everything else. Escape and the cross close it, and the focus goes back to where it was; one
 * without a way to close it waits for an answer.
 */
export function ModalDialog(props: { title: string; onClose?: () => void; children: ReactNode }) {
  const { onClose } = props;
  return (
    <ModalOverlay
      className="modal-overlay"
      isOpen
      isDismissable={onClose !== undefined}
      isKeyboardDismissDisabled={onClose === undefined}
      onOpenChange={(open) => !open && onClose?.()}
    >
      <Modal className="modal">
        <Dialog className="modal-dialog">
          <header className="modal-head">
            <Heading slot="title" level={2}>
              {props.title}
            </Heading>
            {onClose && <IconButton icon={X} name="Close" onPress={onClose} />}
          </header>
          {props.children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
