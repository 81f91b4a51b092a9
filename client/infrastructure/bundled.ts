import { Uri, workspace } from 'vscode';

/** A file of the extension's own dist/ folder; in a browser it comes from where the extension's script came from. */
export async function bundledText(extension: Uri, name: string): Promise<string> {
  const file = Uri.joinPath(extension, 'dist', name);
  if (/^https?$/.test(file.scheme)) return (await fetch(file.toString(true))).text();
  return new TextDecoder().decode(await workspace.fs.readFile(file));
}
