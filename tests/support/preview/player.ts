import axe, { type RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import type { PreviewModel } from '../../../language/protocol/preview.ts';
import type { FromWebview, PreviewView, ToWebview } from '../../../language/protocol/webview.ts';
import type { PreviewSite } from './page.ts';
import { type Theme, themes } from './themes.ts';

export interface OpenOptions {
  theme?: string;
  width?: number;
  height?: number;
  /** Sent as soon as the page is ready; without one it stays as an editor leaves it. */
  model?: PreviewModel;
  /** A page by itself with this model inside, or with a damaged one. */
  embedded?: PreviewModel | 'damaged';
  media?: Parameters<Page['emulateMedia']>[0];
}

/** One opened preview, with everything that went wrong on it. */
export class PreviewPlayer implements AsyncDisposable {
  readonly page: Page;
  /** Errors of the page and refusals of the content policy. */
  readonly complaints: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  static async open(browser: Browser, site: PreviewSite, options: OpenOptions = {}): Promise<PreviewPlayer> {
    const { theme = 'light', width = 720, height = 900, model, embedded, media } = options;
    const context = await browser.newContext({ viewport: { width, height } });
    const player = new PreviewPlayer(await context.newPage());
    if (media) await player.page.emulateMedia(media);
    await player.page.goto(site.address({ theme: themeNamed(theme), embedded }));
    if (!embedded) await player.posted('ready');
    if (model) await player.send({ type: 'model', model });
    if (model || (embedded && embedded !== 'damaged')) await player.page.getByRole('tabpanel').waitFor();
    return player;
  }

  /** Sends what an editor would send, and waits until the page has drawn it. */
  async send(message: ToWebview): Promise<void> {
    await this.page.evaluate(async (sent) => {
      window.postMessage(JSON.parse(sent));
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
      // As text, as a server sends it.
    }, JSON.stringify(message));
  }

  /** The latest message of a kind that the page has posted, once there is one. */
  async posted<Type extends FromWebview['type']>(type: Type): Promise<Extract<FromWebview, { type: Type }>> {
    const found = await this.page.waitForFunction(
      (wanted) => (window as unknown as Played).posted?.findLast((message) => message.type === wanted),
      type,
    );
    return (await found.jsonValue()) as Extract<FromWebview, { type: Type }>;
  }

  async show(view: PreviewView): Promise<void> {
    await this.page.locator(`#tab-${view}`).click();
    await this.page.locator(`#view-${view}`).waitFor();
  }

  /** How far the page could be scrolled sideways, in pixels. */
  overflow(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }

  /**
   * What axe-core finds, as lines for the message of a failure.
   *
   * @param rules those to ask about; all of them when left out
   * @param without those to leave out
   */
  async barriers({ rules, without = [] }: { rules?: string[]; without?: string[] } = {}): Promise<string[]> {
    // Evaluated from outside, where the content policy of the page does not reach.
    await this.page.evaluate(axe.source);
    const options: RunOptions = {
      ...(rules ? { runOnly: rules } : {}),
      rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    };
    const { violations } = await this.page.evaluate(
      (asked) => (window as unknown as { axe: typeof axe }).axe.run(document, asked),
      options,
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.failureSummary ?? ''}`),
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.page.context().close();
  }
}

interface Played {
  posted?: FromWebview[];
}

function themeNamed(name: string): Theme {
  const theme = themes.find((each) => each.name === name);
  if (!theme) throw new Error(`There is no theme "${name}"; there are ${themes.map((each) => each.name).join(', ')}.`);
  return theme;
}
