import { Uri, workspace } from 'vscode';

/** The place for a new file: as suggested, or with a number behind when there is a file already. */
export async function freePath(folder: Uri, path: string): Promise<Uri> {
  for (let count = 1; ; count++) {
    const candidate = Uri.joinPath(folder, count === 1 ? path : path.replace(/(\.\w+)?$/, `-${count}$1`));
    if (!(await exists(candidate))) return candidate;
  }
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
