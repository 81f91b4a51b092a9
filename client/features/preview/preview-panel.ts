import {
  commands,
  type Disposable,
  EventEmitter,
  type TextEditor,
  Uri,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { type BalanceOffer, type FillCellParams, FillCellRequest } from '../../../language/protocol/balance.ts';
import {
  type CheckInAnswer,
  type CheckInWriteParams,
  CheckInWriteRequest,
} from '../../../language/protocol/check-in.ts';
import { NoFilter, type PreviewFilter } from '../../../language/protocol/filter.ts';
import { type ApplyFixParams, ApplyFixRequest, type ApplyFixResult } from '../../../language/protocol/messages.ts';
import { patched } from '../../../language/protocol/patch.ts';
import type { PreviewModel, PreviewPlace, PreviewScope } from '../../../language/protocol/preview.ts';
import {
  type PreviewUpdate,
  type PreviewUpdateParams,
  PreviewUpdateRequest,
} from '../../../language/protocol/preview-update.ts';
import type { FromWebview, PreviewView, ToWebview } from '../../../language/protocol/webview.ts';
import { type SupposeAnswer, type SupposeParams, SupposeRequest } from '../../../language/protocol/what-if.ts';
import { bundledText } from '../../infrastructure/bundled.ts';
import type { OkrServer } from '../../infrastructure/okr-server.ts';
import type { Picture, Shown } from '../../infrastructure/preview-at-hand.ts';
import { reportFailure } from '../../infrastructure/report.ts';
import { openPage } from '../pages/pages.ts';
import { previewHtml, previewResources } from './html.ts';
import { Latest } from './latest.ts';
import { revealPlace } from './reveal.ts';

/** Longer than the largest page needs, in milliseconds. */
const pictureTakes = 15_000;

/** What a preview shows, and whether it stays with it. */
export interface PreviewSubject {
  uri: string;
  scope?: PreviewScope;
  locked: boolean;
}

/** One preview: a webview that draws models, and what it asks for. It knows no other preview. */
export class PreviewPanel implements Disposable {
  readonly #panel: WebviewPanel;
  readonly #extension: Uri;
  readonly #server: OkrServer;
  readonly #disposed = new EventEmitter<void>();
  readonly #disposables: Disposable[] = [];
  readonly #refresh = new Latest(() => this.#pull());
  /** Only the last position of a slider is worth an answer. */
  readonly #suppose = new Latest(() => this.#askWhatIf());
  #supposed: Record<string, string> = {};
  #subject: PreviewSubject;
  #model: PreviewModel | undefined;
  /** What the server calls the model, and which one the webview was sent last. */
  #stamp: string | undefined;
  #shown: string | undefined;
  /** Whether the webview listens: a hidden one has no script that could. */
  #ready = false;
  #presentWhenReady = false;
  #view: PreviewView = 'scorecard';
  #filter: PreviewFilter = NoFilter;
  #folded: string[] | undefined;
  readonly #picture = new EventEmitter<Extract<FromWebview, { type: 'picture' }>>();
  /** Whether the presentation has put the other editors aside. */
  #wide = false;

  readonly onDidDispose = this.#disposed.event;

  constructor(panel: WebviewPanel, extension: Uri, server: OkrServer, subject: PreviewSubject) {
    this.#extension = extension;
    this.#panel = panel;
    this.#server = server;
    this.#subject = subject;
    panel.iconPath = {
      light: Uri.joinPath(extension, 'client', 'media', 'file-light.svg'),
      dark: Uri.joinPath(extension, 'client', 'media', 'file-dark.svg'),
    };
    panel.webview.options = {
      enableScripts: true,
      enableForms: false,
      localResourceRoots: [previewResources(extension)],
    };
    this.#disposables.push(
      panel.onDidDispose(() => this.dispose()),
      panel.onDidChangeViewState(() => this.#viewStateChanged()),
      panel.webview.onDidReceiveMessage((message: FromWebview) => this.#receive(message)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#markCursor(textEditor)),
      server.onDidChangeState((state) => (state === 'starting' ? undefined : this.refresh())),
    );
    panel.webview.html = previewHtml(panel.webview, extension);
    this.#title();
  }

  get uri(): string {
    return this.#subject.uri;
  }

  get locked(): boolean {
    return this.#subject.locked;
  }

  get active(): boolean {
    return this.#panel.active;
  }

  /** Brings the preview to the front without taking the keyboard. */
  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  /** Shows what belongs to another file; a choice of team and cycle made for the last one ends. */
  show(uri: string): void {
    if (uri === this.#subject.uri) return;
    this.#subject = { uri, locked: this.#subject.locked };
    this.#folded = undefined;
    this.refresh();
  }

  setLocked(locked: boolean): void {
    this.#subject = { ...this.#subject, locked };
    this.#post({ type: 'locked', locked });
    this.#title();
  }

  /** What it shows now. */
  get shown(): Shown {
    const { uri, scope } = this.#model ?? this.#subject;
    return { uri, ...(scope ? { scope } : {}), view: this.#view, filter: this.#filter, folded: this.#folded };
  }

  /** A picture of a view, as the page takes it of itself. */
  async picture(view: PreviewView, copy: boolean): Promise<Picture> {
    // The clipboard takes pictures only from the page that has the keyboard.
    this.#panel.reveal(undefined, !copy);
    if (!(await this.#isDrawn())) return { problem: 'the preview shows nothing yet' };
    const styles = await bundledText(this.#extension, 'preview.css');
    const taken = new Promise<Extract<FromWebview, { type: 'picture' }>>((done) => {
      const listening = this.#picture.event((message) => {
        listening.dispose();
        done(message);
      });
    });
    this.#post({ type: 'view', view });
    this.#view = view;
    this.#post({ type: 'picture', styles, copy });
    const late = new Promise<undefined>((done) => setTimeout(() => done(undefined), pictureTakes));
    const message = await Promise.race([taken, late]);
    if (message?.png) return { png: Uint8Array.from(atob(message.png), (letter) => letter.charCodeAt(0)) };
    if (message?.copied) return { copied: true };
    return { problem: message?.problem ?? 'the preview gave no answer' };
  }

  /** Waits for a page that was only just opened. */
  async #isDrawn(): Promise<boolean> {
    for (let waited = 0; waited < pictureTakes; waited += 100) {
      if (this.#ready && this.#model) return true;
      await new Promise((done) => setTimeout(done, 100));
    }
    return false;
  }

  /** Begins the presentation, as soon as the page listens. */
  present(): void {
    this.#panel.reveal();
    if (this.#ready) this.#post({ type: 'present' });
    else this.#presentWhenReady = true;
  }

  /** Asks the server for the latest and shows it; a hidden preview does so when it is seen again. */
  refresh(): void {
    if (this.#ready && this.#panel.visible) void this.#refresh.run();
  }

  dispose(): void {
    if (this.#disposables.length === 0) return;
    for (const disposable of this.#disposables.splice(0)) disposable.dispose();
    this.#ready = false;
    this.#panel.dispose();
    this.#disposed.fire();
    this.#disposed.dispose();
    this.#picture.dispose();
  }

  async #pull(): Promise<void> {
    const { uri, scope } = this.#subject;
    const known = this.#stamp;
    const view = this.#view;
    const params: PreviewUpdateParams = { uri, ...(scope ? { scope } : {}), ...(known ? { known } : {}), view };
    try {
      const update = await this.#server.request<PreviewUpdate>(PreviewUpdateRequest, params);
      this.#stamp = update.stamp;
      this.#model = 'model' in update ? update.model : (patched(this.#model, update.patch) as PreviewModel);
      // Another file may have been asked for in the meantime; then its answer follows.
      if (uri !== this.#subject.uri || scope !== this.#subject.scope) {
        this.#shown = undefined;
        return;
      }
      if ('patch' in update && update.since === this.#shown) this.#post({ type: 'patch', ...update });
      else this.#post({ type: 'model', model: this.#model, stamp: update.stamp });
      this.#shown = update.stamp;
      this.#title();
    } catch (error) {
      this.#server.output.error(`No preview: ${String(error)}`);
      const waits = this.#server.state === 'failed' ? ' Restart it with "OKR: Restart Server".' : '';
      this.#post({ type: 'failed', message: `The language server gave no answer.${waits}` });
    }
  }

  #receive(message: FromWebview): void {
    switch (message.type) {
      case 'ready':
        this.#becomeReady();
        return;
      case 'reveal':
        void reportFailure(this.#server, 'open the file', () =>
          revealPlace(message.place, message.focus, this.#panel.viewColumn),
        );
        return;
      case 'scope':
        this.#subject = { ...this.#subject, scope: message.scope };
        this.#folded = undefined;
        this.refresh();
        return;
      case 'lock':
        this.#subject = { ...this.#subject, locked: message.locked };
        this.#title();
        return;
      case 'fillCell':
        void reportFailure(this.#server, 'add the key result', () => this.#fillCell(message.offer));
        return;
      case 'fix':
        void reportFailure(this.#server, 'apply the fix', () => this.#fix(message));
        return;
      case 'checkIn':
        void reportFailure(this.#server, 'check in', () => this.#checkIn(message));
        return;
      case 'suppose':
        this.#supposed = message.values;
        void reportFailure(this.#server, 'suppose a value', () =>
          message.write ? this.#supposeValues(message.values, true) : this.#suppose.run(),
        );
        return;
      case 'presenting':
        void this.#takeRoom(message.on);
        return;
      case 'openLink':
        void openPage(message.href);
        return;
      case 'command':
        // Only what the protocol names: a webview must not reach every command there is.
        if (['okr.checkIn', 'okr.new', 'okr.export'].includes(message.command)) {
          void commands.executeCommand(message.command, Uri.parse(this.#subject.uri));
        }
        return;
      case 'view':
        if (message.view === this.#view) return;
        this.#view = message.view;
        // While one types only what is looked at follows.
        this.refresh();
        return;
      case 'filter':
        this.#filter = message.filter;
        return;
      case 'folded':
        this.#folded = message.folded;
        return;
      case 'picture':
        this.#picture.fire(message);
        return;
    }
  }

  #becomeReady(): void {
    this.#ready = true;
    this.#post({ type: 'locked', locked: this.#subject.locked });
    if (this.#model) this.#post({ type: 'model', model: this.#model, stamp: this.#stamp });
    this.#shown = this.#stamp;
    this.refresh();
    if (this.#presentWhenReady) this.#post({ type: 'present' });
    this.#presentWhenReady = false;
    if (window.activeTextEditor) this.#markCursor(window.activeTextEditor);
  }

  #viewStateChanged(): void {
    // The script of a hidden webview is gone; it says "ready" again when it is back.
    if (!this.#panel.visible) this.#ready = false;
  }

  #markCursor(editor: TextEditor): void {
    if (editor.document.languageId !== 'okr') return;
    if (!workspace.getConfiguration('okr').get('preview.followCursor', true)) return;
    const { line, character } = editor.selection.active;
    this.#post({ type: 'cursor', uri: editor.document.uri.toString(), position: { line, character } });
  }

  #fix({ place, code, fix, title }: Extract<FromWebview, { type: 'fix' }>): Promise<void> {
    const params: Omit<ApplyFixParams, 'inEditor'> = { uri: place.uri, code, position: place.range.start, fix, title };
    return this.#write(place, (inEditor) => this.#server.request(ApplyFixRequest, { ...params, inEditor }));
  }

  #fillCell(offer: BalanceOffer): Promise<void> {
    return this.#write(offer.place, (inEditor) => {
      const params: FillCellParams = { offer, inEditor };
      return this.#server.request(FillCellRequest, params);
    });
  }

  /** What has places to fill in is written where one can type: the text takes the keyboard for it. */
  async #write(place: PreviewPlace, ask: (inEditor: boolean) => Promise<ApplyFixResult>): Promise<void> {
    let result = await ask(false);
    if (result === 'needs editor') {
      await revealPlace(place, true, this.#panel.viewColumn);
      result = await ask(true);
    }
    if (result !== 'applied') {
      void window.showInformationMessage('The text has changed since: look once more, then try again.');
    }
  }

  /** The server reads and writes: the webview only shows what it answers. */
  async #checkIn({ entries, write }: Extract<FromWebview, { type: 'checkIn' }>): Promise<void> {
    if (!this.#model) return;
    const { uri, scope } = this.#model;
    const params: CheckInWriteParams = { uri, scope, entries, write };
    const answer = await this.#server.request<CheckInAnswer>(CheckInWriteRequest, params);
    this.#post({ type: 'checkIn', answer });
  }

  #askWhatIf(): Promise<void> {
    return this.#supposeValues(this.#supposed, false);
  }

  async #supposeValues(values: Record<string, string>, write: boolean): Promise<void> {
    if (!this.#model) return;
    const { uri, scope } = this.#model;
    const params: SupposeParams = { uri, scope, values, write };
    const answer = await this.#server.request<SupposeAnswer>(SupposeRequest, params);
    // Written while an older question was still open: that answer would suppose it once more.
    if (write) this.#supposed = {};
    else if (values !== this.#supposed) return;
    this.#post({ type: 'supposed', answer });
  }

  /** Beside the text there is little room to present: the other editors step aside, and come back afterwards. */
  async #takeRoom(on: boolean): Promise<void> {
    const beside = window.tabGroups.all.length > 1;
    if (on === this.#wide || (on && !beside)) return;
    this.#wide = on;
    if (beside) await commands.executeCommand('workbench.action.toggleMaximizeEditorGroup');
  }

  #title(): void {
    const { team, cycle } = this.#model?.header ?? { team: '', cycle: '' };
    const what = [team, cycle].filter((part) => part !== '').join(', ');
    const title = what === '' ? 'OKR Preview' : `OKR Preview: ${what}`;
    this.#panel.title = this.#subject.locked ? `${title} (locked)` : title;
  }

  #post(message: ToWebview): void {
    if (this.#ready) void this.#panel.webview.postMessage(message);
  }
}
