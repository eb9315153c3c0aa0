import { CircleAlert, ShieldCheck } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { keptApp, onKeptApp } from '../../workers/kept-app.ts';
import { onSeenRequest, seenRequests, type SeenRequest } from '../../workers/network-watch.ts';
import { usePlanner } from '../planner-context.tsx';
import { sayNetwork } from '../words/trust/say-network.ts';

/** Whether anything was asked of the network since the data were opened, as this page itself watches it. */
export function NetworkWords() {
  const hasArea = usePlanner((state) => state.area !== null);
  const { files } = useSyncExternalStore(onKeptApp, keptApp);
  const seen = useSyncExternalStore(onSeenRequest, seenRequests);
  // A sample may be open while the rest of the app is fetched.
  if (!hasArea || files === 'coming') return null;
  const words = sayNetwork(seen);
  const Icon = seen.length === 0 ? ShieldCheck : CircleAlert;
  return (
    <DialogTrigger>
      <Button className={`network-words${seen.length === 0 ? '' : ' network-used'}`}>
        <Icon size={16} aria-hidden="true" />
        <span>{words}</span>
      </Button>
      <Popover className="popover ask-popover" placement="bottom end">
        <Dialog className="ask-dialog">
          <Heading slot="title" level={2}>
            {words}
          </Heading>
          {seen.length === 0 ? <Nothing isKept={files === 'kept'} /> : <Addresses seen={seen} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Nothing({ isKept }: { isKept: boolean }) {
  return (
    <>
      <p>Lotwise has asked nothing of the network since these data were opened. It watches all the time.</p>
      <p>
        {isKept
          ? 'All of Lotwise is kept in this browser. It works with the network off.'
          : 'This browser does not keep Lotwise itself: it needs the network when you open it again.'}
      </p>
    </>
  );
}

function Addresses({ seen }: { seen: readonly SeenRequest[] }) {
  return (
    <>
      <p>Lotwise itself asks for nothing once data are open. Show this to whoever looks after it for you:</p>
      <ul className="network-addresses">
        {seen.map(({ address, wasStopped }, at) => (
          <li key={at}>
            {address}
            {wasStopped && ' (stopped before it left)'}
          </li>
        ))}
      </ul>
    </>
  );
}
