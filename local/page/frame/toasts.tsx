// Short messages in the corner; they are read out and go by themselves, but stay while the mouse or the focus is on them.
import { useLayoutEffect, useState } from 'preact/hooks';
import { messages } from '../messages.th.ts';

/** A message; `seconds` null: it stays until it is closed. */
export interface Toast {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  readonly seconds: number | null;
}

/** Draws the messages. The region is always there, so that a screen reader announces what appears in it. */
export function Toasts(props: { toasts: readonly Toast[]; onClose: (id: number) => void }) {
  return (
    <div class="toasts" role="status">
      {props.toasts.map((toast) => (
        <ToastBox key={toast.id} toast={toast} onClose={() => props.onClose(toast.id)} />
      ))}
    </div>
  );
}

/** One message. */
function ToastBox({ toast, onClose }: { toast: Toast; onClose: () => void }) {
  const [held, setHeld] = useState(false);
  useLayoutEffect(() => {
    if (held || toast.seconds === null) return;
    const timer = setTimeout(onClose, toast.seconds * 1000);
    return () => clearTimeout(timer);
  }, [held]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the message while it is being read
    <div
      class="toast"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusCapture={() => setHeld(true)}
      onBlurCapture={() => setHeld(false)}
    >
      <div>
        {toast.title !== '' && <strong>{toast.title}</strong>}
        <p>{toast.text}</p>
      </div>
      <button type="button" class="icon-button" aria-label={messages.close} onClick={onClose}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
