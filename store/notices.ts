/** What changed in the store; `address` is the record's key, absent for the settings. */
export type Notice = { address?: string };

const name = 'touchstone-notices';
let speaking: BroadcastChannel | undefined;

/** Tells every open view of the extension, in this and other contexts, that something was written; whoever waits for the write goes first. */
export function announce(notice: Notice): void {
  speaking ??= new BroadcastChannel(name); // opening one for every word costs more than a write
  const channel = speaking;
  if ('unref' in channel) (channel as { unref(): void }).unref(); // Node need not stay for it
  setTimeout(() => channel.postMessage(notice));
}

/** Calls `heard` after each write by any context; returns how to stop. */
export function onNotice(heard: (notice: Notice) => void): () => void {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<Notice>) => heard(data);
  return () => channel.close();
}
