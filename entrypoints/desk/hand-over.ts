/** Hands a file to the browser's downloads, as if a link to it had been pressed; returns its name. */
export function handOver(name: string, type: string, content: string): string {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun with the click; a minute is enough for any disk to take it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return name;
}
