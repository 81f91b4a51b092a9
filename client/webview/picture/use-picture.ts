import { useEffect } from 'preact/hooks';
import type { FromWebview, ToWebview } from '../../../language/protocol/webview.ts';
import type { Host } from '../host.ts';
import { pagePicture } from './page-picture.ts';

type Asked = Extract<ToWebview, { type: 'picture' }>;
type Taken = Extract<FromWebview, { type: 'picture' }>;

/** Takes a picture when the host asks for one. */
export function usePicture(host: Host) {
  useEffect(
    () =>
      host.listen((message) => {
        if (message.type === 'picture') void answer(message).then(host.post);
      }),
    [host],
  );
}

async function answer({ styles, copy }: Asked): Promise<Taken> {
  try {
    const picture = await pagePicture(document, styles);
    if (copy && (await copied(picture))) return { type: 'picture', copied: true };
    return { type: 'picture', png: await inBase64(picture) };
  } catch (error) {
    return { type: 'picture', problem: error instanceof Error ? error.message : String(error) };
  }
}

/** Not every browser has a clipboard for pictures, and some have it only right after a click. */
async function copied(picture: Blob): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return true;
  } catch {
    return false;
  }
}

async function inBase64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
