import { commands, type Disposable, type TextEditor, type Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import { ModelChanged, type ModelChangedParams } from '../../../language/protocol/messages.ts';
import type { PreviewScope } from '../../../language/protocol/preview.ts';
import type { PreviewView } from '../../../language/protocol/webview.ts';
import type { OkrServer } from '../../infrastructure/okr-server.ts';
import type { Picture, PreviewAtHand, Shown } from '../../infrastructure/preview-at-hand.ts';
import { PreviewPanel, type PreviewSubject } from './preview-panel.ts';

export const previewType = 'okr.preview';

/** All previews of a window: at most one follows the active file, any number is locked to theirs. */
export class Previews implements Disposable, PreviewAtHand {
  readonly #extension: Uri;
  readonly #server: OkrServer;
  readonly #panels = new Set<PreviewPanel>();
  readonly #following: Disposable;

  constructor(extension: Uri, server: OkrServer) {
    this.#extension = extension;
    this.#server = server;
    server.onNotification<ModelChangedParams>(ModelChanged, () => this.#refreshAll());
    this.#following = window.onDidChangeActiveTextEditor((editor) => this.#follow(editor));
  }

  /** Shows a file in the preview that follows, or in a new one beside the text. */
  open(uri: Uri): void {
    const follower = [...this.#panels].find((panel) => !panel.locked);
    if (follower) {
      follower.show(uri.toString());
      follower.reveal();
      return;
    }
    this.#add(newPanel(), { uri: uri.toString(), locked: false });
  }

  /** Shows somebody's OKRs in a preview that stays with them, whatever is edited meanwhile. */
  openLocked(uri: string, scope: PreviewScope): void {
    this.#add(newPanel(), { uri, scope, locked: true });
  }

  get anyOpen(): boolean {
    return this.#panels.size > 0;
  }

  shown(): Shown | undefined {
    return this.#atHand()?.shown;
  }

  async picture(uri: Uri, view: PreviewView, copy: boolean): Promise<Picture> {
    if (!this.anyOpen) this.open(uri);
    return (await this.#atHand()?.picture(view, copy)) ?? { problem: 'there is no preview' };
  }

  /** Presents what the preview at hand shows; without one, what belongs to a file. */
  present(uri: Uri | undefined): void {
    if (this.#panels.size === 0 && uri) this.open(uri);
    this.#atHand()?.present();
  }

  /** Takes over a panel that VS Code brought back after a reload. */
  restore(panel: WebviewPanel, subject: PreviewSubject): void {
    this.#add(panel, subject);
  }

  /** Locks the preview at hand to what it shows, or lets it follow again. */
  toggleLock(): void {
    const panel = this.#atHand();
    panel?.setLocked(!panel.locked);
  }

  /** The active preview, or else the one opened last. */
  #atHand(): PreviewPanel | undefined {
    const panels = [...this.#panels];
    return panels.find((one) => one.active) ?? panels.at(-1);
  }

  dispose(): void {
    this.#following.dispose();
    for (const panel of this.#panels) panel.dispose();
  }

  #add(webview: WebviewPanel, subject: PreviewSubject): void {
    const panel = new PreviewPanel(webview, this.#extension, this.#server, subject);
    this.#panels.add(panel);
    panel.onDidDispose(() => {
      this.#panels.delete(panel);
      this.#tellWhetherOpen();
    });
    this.#tellWhetherOpen();
  }

  #follow(editor: TextEditor | undefined): void {
    if (editor?.document.languageId !== 'okr') return;
    const uri = editor.document.uri.toString();
    for (const panel of this.#panels) if (!panel.locked) panel.show(uri);
  }

  #refreshAll(): void {
    for (const panel of this.#panels) panel.refresh();
  }

  #tellWhetherOpen(): void {
    void commands.executeCommand('setContext', 'okr.previewOpen', this.#panels.size > 0);
  }
}

/** Beside the text, which keeps the keyboard. */
function newPanel(): WebviewPanel {
  return window.createWebviewPanel(
    previewType,
    'OKR Preview',
    { viewColumn: ViewColumn.Beside, preserveFocus: true },
    { enableScripts: true, enableForms: false },
  );
}
