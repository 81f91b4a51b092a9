import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Frame, Locator, Page } from 'playwright-core';
import { linkedExtension } from '../../../.ci/linked-extension.mjs';
import { addressOf, startVscode, type VscodeServer } from '../../../.ci/vscode.mjs';
import { eventually } from '../eventually.ts';
import { launchBrowser } from './browser.ts';
import { createWorkspace, extensionRoot, type TestWorkspace } from './workspace.ts';

/** The themes every view must look right in: VS Code's name for each, and the class its window wears. */
export const themes = {
  light: { id: 'Light Modern', mark: 'light_modern' },
  dark: { id: 'Dark Modern', mark: 'dark_modern' },
  'high contrast': { id: 'Default High Contrast', mark: 'hc_black' },
  'high contrast light': { id: 'Default High Contrast Light', mark: 'hc_light' },
} as const;
export type Theme = keyof typeof themes;

export interface OpenOptions {
  /** A folder of the checkout to copy, or files by their paths; `examples/lemonstand` when left out. */
  workspace?: string | Record<string, string>;
  theme?: Theme;
  /** 1280 × 800 when left out. */
  viewport?: { width: number; height: number };
  /** Further user settings. */
  settings?: Record<string, unknown>;
  /** A folder with installed extensions to use instead of the extension under development. */
  extensions?: string;
}

/** A finding as VS Code's Problems view lists it. */
export interface Problem {
  message: string;
  severity: 'Error' | 'Warning' | 'Info';
  /** As VS Code prints it: the line counts from 1. */
  line: number;
  column: number;
  /** The rule's id, when the finding has one. */
  code?: string;
}

/** Whole words of the command palette that end a search; VS Code writes them beside the entry. */
const modifier = process.platform === 'darwin' ? 'Meta' : 'Control';

/**
 * Real VS Code with the extension, driven through a browser.
 *
 * ```ts
 * await using code = await VsCode.open({ workspace: 'examples/lemonstand', theme: 'dark' });
 * await code.openFile('growth/2026-Q4.okr');
 * await code.run('OKR: Open Preview');
 * const preview = await code.preview();
 * await preview.getByRole('heading', { name: 'First session' }).click();
 * ```
 *
 * Everything polls for its effect and nothing sleeps.
 */
export class VsCode implements AsyncDisposable {
  readonly page: Page;
  readonly workspace: TestWorkspace;
  readonly #browser: Browser;
  readonly #server: VscodeServer;

  private constructor(page: Page, workspace: TestWorkspace, browser: Browser, server: VscodeServer) {
    this.page = page;
    this.workspace = workspace;
    this.#browser = browser;
    this.#server = server;
  }

  /** Opens VS Code on a copy of a workspace and waits until its window is ready. */
  static async open(options: OpenOptions = {}): Promise<VsCode> {
    const workspace = createWorkspace(options.workspace ?? 'examples/lemonstand');
    const theme = themes[options.theme ?? 'light'];
    const undo: (() => unknown)[] = [() => workspace.dispose()];
    try {
      const server = await startVscode({
        data: workspace.data,
        settings: { 'workbench.colorTheme': theme.id, ...testSettings, ...options.settings },
        ...(options.extensions ? { extensions: options.extensions } : {}),
      });
      undo.unshift(() => server.stop());
      const browser = await launchBrowser();
      undo.unshift(() => browser.close());
      const page = await browser.newPage({
        viewport: options.viewport ?? { width: 1280, height: 800 },
        reducedMotion: 'reduce',
      });
      // Less than a test has, so that it says what it waited for.
      page.setDefaultTimeout(15_000);
      const code = new VsCode(page, workspace, browser, server);
      await page.goto(
        addressOf(server, {
          folder: workspace.folder,
          ...(options.extensions ? {} : { extension: linkedExtension(join(workspace.data, 'extension')) }),
        }),
      );
      await code.#ready();
      // Until its themes are read, VS Code wears a light one of its own.
      await page.locator(`.monaco-workbench[class*="${theme.mark}"]`).waitFor({ timeout: 60_000 });
      return code;
    } catch (error) {
      for (const step of undo) await step();
      throw error;
    }
  }

  /** Waits until the explorer lists the folder: from then on keyboard shortcuts arrive. */
  async #ready(): Promise<void> {
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
    await this.page.locator('.monaco-workbench .statusbar').waitFor();
  }

  /** Reloads the window as a person does, so that VS Code keeps what it wants to keep; a plain reload of the page cuts it off. */
  async reload(): Promise<void> {
    const loaded = this.page.waitForEvent('load');
    // The palette vanishes with the page, in the middle of the command.
    await this.run('Developer: Reload Window').catch(() => {});
    await loaded;
    await this.#ready();
  }

  /** Polls, and leaves a picture of what there was to see when it gives up. */
  async #eventually<T>(what: string, attempt: Parameters<typeof eventually<T>>[1]): Promise<T> {
    try {
      return await eventually(what, attempt);
    } catch (error) {
      const shot = await this.screenshot(`failed/${what.replace(/[^\w]+/g, '-')}`).catch(() => undefined);
      if (error instanceof Error && shot) error.message += ` Picture: ${shot}`;
      throw error;
    }
  }

  /** Opens a file of the workspace and waits for its text. */
  async openFile(path: string): Promise<void> {
    const name = path.split('/').at(-1) ?? path;
    // Quick open writes the name first and the folder behind it.
    await this.#pick(`${modifier}+p`, path, (label) => path.split('/').every((part) => label.includes(part)));
    // Another group may show the same file.
    await this.page.locator('.editor-group-container.active .tab.active', { hasText: name }).waitFor();
    await this.editor.locator('.view-lines .view-line').first().waitFor();
  }

  /** The editor that has, or last had, the focus. */
  get editor(): Locator {
    const text = '.editor-instance .monaco-editor';
    const active = `.editor-group-container.active ${text}`;
    // While a preview is active, the text beside it counts.
    return this.page.locator(`${active}, .part.editor:not(:has(${active})) ${text}`).first();
  }

  /** The language of the active editor, as the status bar names it. */
  async language(): Promise<string> {
    const item = this.page.locator('.statusbar-item[id="status.editor.mode"]');
    return (await item.innerText()).trim();
  }

  /** Runs a command by its full title in the palette: `OKR: Open Preview`. */
  async run(title: string): Promise<void> {
    await this.#pick('F1', `>${title}`, (label) => label === title || label.startsWith(`${title},`));
  }

  /** The text field of quick input: palette, quick open, "Go to Line" and the questions of extensions. */
  get #quickInput(): Locator {
    return this.page.locator('.quick-input-widget input[type="text"]').first();
  }

  /** Types into quick input, opening it by a key when it is closed: a window that still loads may close it again. */
  async #ask(key: string, text: string): Promise<void> {
    const input = this.#quickInput;
    if (!(await input.isVisible())) await this.page.keyboard.press(key);
    await input.waitFor({ timeout: 1000 });
    if ((await input.inputValue()) !== text) await input.fill(text, { timeout: 1000 });
  }

  /** Asks quick input and takes the first row whose label fits, once it is listed. */
  async #pick(key: string, text: string, fits: (label: string) => boolean): Promise<void> {
    // What somebody left open would take the text instead.
    await this.#eventually('no other list is open', async () => {
      if (!(await this.#quickInput.isVisible())) return true;
      await this.press('Escape');
      return false;
    });
    const rows = this.page.locator('.quick-input-list .monaco-list-row');
    await this.#eventually(`"${text}" is offered`, async () => {
      await this.#ask(key, text);
      const labels = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''));
      const label = labels.find(fits);
      if (label === undefined) return false;
      // By its label and not by its position: the list may have been filtered again in the meantime.
      const row = this.page.locator(`.quick-input-list .monaco-list-row[aria-label=${JSON.stringify(label)}]`).first();
      await row.click({ timeout: 1000 });
      return true;
    });
    // A command that asks something itself may open the next list at once.
    await this.#eventually('the list is gone', async () => {
      const input = this.#quickInput;
      return !(await input.isVisible()) || (await input.inputValue()) !== text;
    });
  }

  /** Answers an input box that the extension shows: keeps its value, or types another. */
  async answer(text?: string): Promise<void> {
    const input = this.#quickInput;
    await input.waitFor();
    if (text !== undefined) await input.fill(text);
    await input.press('Enter');
  }

  /** Takes an entry of a list that the extension offers, by words in it; a list that is being drawn may miss a click. */
  async choose(words: string | RegExp): Promise<void> {
    const entry = this.page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first();
    await entry.waitFor();
    await this.#eventually(`"${words}" is taken`, async () => {
      if (await entry.isVisible()) await entry.click({ timeout: 1000 });
      await entry.waitFor({ state: 'hidden', timeout: 1000 });
      return true;
    });
  }

  /** Puts the cursor at a place; line and column count from 1. A column behind the end of the line is its end. */
  async goTo(line: number, column = 1): Promise<void> {
    // A click could meet what stands above a line.
    await this.editor.locator('.native-edit-context, textarea.inputarea').first().focus();
    await this.#eventually(`the cursor is at ${line}:${column}`, async () => {
      await this.#ask('Control+g', `:${line}:${column}`);
      await this.#quickInput.press('Enter', { timeout: 1000 });
      await this.#quickInput.waitFor({ state: 'hidden', timeout: 1000 });
      const at = await this.cursor();
      return at.line === line && at.column <= column;
    });
  }

  /** Where the cursor is, as the status bar says; counts from 1. */
  async cursor(): Promise<{ line: number; column: number }> {
    // The item is gone while a webview has the focus; polling callers ask again.
    const item = this.page.locator('.statusbar-item[id="status.editor.selection"]');
    const text = await item.innerText({ timeout: 1000 });
    const [line, column] = (text.match(/\d+/g) ?? []).map(Number);
    return { line: line ?? 0, column: column ?? 0 };
  }

  /** Types at the cursor, key by key as a person does; auto-closing and suggestions take part. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Puts text in at the cursor at once, without suggestions and auto-closing. */
  async paste(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
  }

  /** Presses a key or a chord: `Enter`, `Control+Space`. */
  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** The lines of the active editor that are in sight, without the view's soft spaces. */
  async visibleText(): Promise<string> {
    return this.editor.locator('.view-lines').evaluate((lines) =>
      [...lines.querySelectorAll<HTMLElement>('.view-line')]
        .sort((a, b) => Number.parseFloat(a.style.top) - Number.parseFloat(b.style.top))
        .map((line) => (line.textContent ?? '').replace(/\u00a0/g, ' '))
        .join('\n'),
    );
  }

  /** What stands above lines in sight in the active editor, line by line: `Check in | Preview`. */
  async lenses(): Promise<string[]> {
    return this.#eventually('something above a line', async () => {
      const shown = await this.editor.locator('.codelens-decoration:visible').allInnerTexts();
      return shown.length > 0 && shown.map((line) => line.replace(/\s+/g, ' ').trim());
    });
  }

  /** The link with these words above a line of the active editor. */
  lens(title: string): Locator {
    return this.editor.locator('.codelens-decoration a', { hasText: title }).first();
  }

  /** How many squiggles of a severity are in sight in the active editor. */
  async squiggles(severity: 'error' | 'warning' | 'info' = 'warning'): Promise<number> {
    return this.editor.locator(`.squiggly-${severity}`).count();
  }

  /** What the Problems view lists, all files; opens the view when it is closed. */
  async problems(): Promise<Problem[]> {
    const view = this.page.locator('.markers-panel');
    if (!(await view.isVisible())) await this.run('Problems: Focus on Problems View');
    await view.waitFor();
    const rows = await view
      .locator('.monaco-list-row[aria-level="2"]')
      .evaluateAll((all) =>
        all.map((row) => ({ label: row.getAttribute('aria-label') ?? '', text: row.textContent ?? '' })),
      );
    return rows.map(asProblem).filter((problem) => problem !== undefined);
  }

  /** Waits for a problem whose message or rule fits. */
  problem(what: string | RegExp): Promise<Problem> {
    const fits = (one: Problem) =>
      typeof what === 'string' ? one.code === what || one.message.includes(what) : what.test(one.message);
    return this.#eventually(`a problem "${what}"`, async () => (await this.problems()).find(fits));
  }

  /** Opens the light bulb's menu at the cursor and takes the entry with these words. */
  async quickFix(title: string | RegExp): Promise<void> {
    const entry = await this.offeredFix(title);
    await entry.click();
    await entry.waitFor({ state: 'hidden' });
  }

  /** The entry with these words in the light bulb's menu; a menu that came before the finding it is for is opened again. */
  async offeredFix(title: string | RegExp): Promise<Locator> {
    // Another one may be built and not shown.
    const menu = this.page.locator('.action-widget:visible').first();
    const entry = menu.locator('.monaco-list-row', { hasText: title }).first();
    return this.#eventually(`the fix "${title}" is offered`, async () => {
      if (!(await menu.isVisible())) await this.press(`${modifier}+.`);
      try {
        await entry.waitFor({ timeout: 4000 });
        return entry;
      } catch (error) {
        await this.press('Escape');
        throw error;
      }
    });
  }

  /** Asks for the completion list at the cursor and answers with its titles; a list that came empty is asked for again. */
  async completions(): Promise<string[]> {
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row');
    return this.#eventually('a completion is offered', async () => {
      await this.press('Control+Space');
      try {
        await rows.first().waitFor({ timeout: 4000 });
      } catch (error) {
        await this.press('Escape');
        throw error;
      }
      return rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''));
    });
  }

  /** The document inside a webview's two frames; the preview's by default. Waits until its script has drawn something. */
  async preview(text: RegExp = /\S/): Promise<Frame> {
    return this.#eventually('the preview shows its content', async () => {
      for (const frame of this.page.frames()) {
        if (!isWebviewContent(frame)) continue;
        const body = await frame.locator('body').innerText({ timeout: 500 });
        const own = await frame.locator('[data-okr-preview]').count();
        if (own > 0 && text.test(body)) return frame;
      }
      return undefined;
    });
  }

  /** Notifications in sight, by their text. */
  async notifications(): Promise<string[]> {
    return this.page.locator('.notifications-toasts .notification-list-item-message').allInnerTexts();
  }

  /** Writes a picture of the whole window to tests/e2e/shots/NAME.png and answers with its path. */
  async screenshot(name: string): Promise<string> {
    const path = join(extensionRoot, 'tests', 'e2e', 'shots', `${name}.png`);
    mkdirSync(dirname(path), { recursive: true });
    // The caret blinks; everything else stands still with reduced motion.
    await this.page.screenshot({ path, caret: 'hide', animations: 'disabled' });
    return path;
  }

  /** Ends the window, the server and the temporary workspace. */
  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.stop();
    this.workspace.dispose();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

/** Settings that make tests steady: nothing blinks, nothing saves or pops up by itself. */
const testSettings = {
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'files.autoSave': 'off',
  'files.simpleDialog.enable': true,
  'problems.defaultViewMode': 'tree',
  'window.confirmBeforeClose': 'never',
  // The machine the tests run on asks for no contrast, which would take VS Code back from the theme that was chosen.
  'window.autoDetectHighContrast': false,
  'workbench.reduceMotion': 'on',
};

/** A webview is an iframe that holds an iframe named `active-frame` with the extension's document. */
function isWebviewContent(frame: Frame): boolean {
  return frame.name() === 'active-frame' || frame.url().includes('fake.html');
}

/** Reads a row of the Problems view back: its label has severity, message and place, its text has the code as well. */
function asProblem({ label, text }: { label: string; text: string }): Problem | undefined {
  const match = /^(Error|Warning|Info)[^:]*: (.*) at line (\d+) and character (\d+)\./s.exec(label);
  if (!match) return undefined;
  const [, severity, message = '', line, column] = match;
  const code = /([a-z]+(?:-[a-z]+)*)\[Ln \d+/.exec(text.slice(message.length).replace(/^okr/, ''))?.[1];
  return {
    message,
    severity: severity as Problem['severity'],
    line: Number(line),
    column: Number(column),
    ...(code ? { code } : {}),
  };
}
