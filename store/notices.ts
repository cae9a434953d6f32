/** What changed in the store; `address` is the record's key, absent for the settings. */
export type Notice = { address?: string };

const name = 'touchstone-notices';

/** Tells every open view of the extension, in this and other contexts, that something was written. */
export function announce(notice: Notice): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage(notice);
  channel.close();
}

/** Calls `heard` after each write by any context; returns how to stop. */
export function onNotice(heard: (notice: Notice) => void): () => void {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<Notice>) => heard(data);
  return () => channel.close();
}
