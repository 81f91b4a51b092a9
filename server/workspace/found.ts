import type { ComputedModel } from '../../language/analysis/figures.ts';
import type { Finding } from '../../language/model/finding.ts';
import type { Config } from '../../language/rules/config.ts';
import { KeptFindings } from '../../language/rules/kept-findings.ts';
import { atOnce, type Steps } from '../../language/values/steps.ts';
import type { IsoDate } from '../../language/values/types.ts';
import { allAtHand, atHandIn, type Earlier, type Now } from './at-hand.ts';

/** The workspace as it is now. */
interface Source extends Now {
  readonly config: Config;
  today(): IsoDate;
  model(): unknown;
  computed(): ComputedModel;
  /** What there is to say besides: of files that could not be read, and of the configuration. */
  besides(): Finding[];
}

/**
 * What is found in all files. It is looked for in steps, so that nobody waits for all of it; an edit meanwhile costs
 * nothing of what is done.
 */
export class Found {
  private readonly source: Source;
  private readonly kept = new KeptFindings();
  private now: Finding[] | undefined;
  /** The last findings of all files, and the texts that files edited since had then. */
  private before: Omit<Earlier, 'texts'> | undefined;
  private readonly textsThen = new Map<string, string>();
  /** The figures that all files were last looked at with. */
  private lookedAt: ComputedModel | undefined;
  private looking: Steps<void> | undefined;

  constructor(source: Source) {
    this.source = source;
  }

  /** Everything there is to say, in the order of files and texts. */
  all(): Finding[] {
    return atOnce(this.inSteps());
  }

  /** The same in steps; what changes meanwhile is looked for, too. */
  *inSteps(): Steps<Finding[]> {
    while (this.lookOn()) yield;
    return this.now ?? [];
  }

  /** All of it, where that is known without looking again. */
  get known(): readonly Finding[] | undefined {
    return this.lookedAt?.asOf === this.source.today() ? this.now : undefined;
  }

  /** One step towards `all`; answers whether there are more. */
  lookOn(): boolean {
    if (!this.looking && this.known) return false;
    const steps = this.looking ?? this.look();
    this.looking = undefined;
    // Meanwhile it may have become another day.
    if (steps.next().done) return !this.known;
    this.looking = steps;
    return true;
  }

  private *look(): Steps<void> {
    const { source } = this;
    source.model();
    yield;
    const computed = source.computed();
    yield;
    const all = yield* this.kept.steps(computed, source.config, (uri) => source.text(uri));
    const besides = source.besides();
    this.now = all.all.concat(besides);
    const shownIn = (uri: string) => all.shownIn(uri).concat(besides.filter(({ place }) => place.uri === uri));
    this.before = { findings: this.now, shownIn };
    this.lookedAt = computed;
    this.textsThen.clear();
  }

  /** A file had another text: of all else, what was found is still a good guess. */
  edited(uri: string, text: string): void {
    if (!this.textsThen.has(uri)) this.textsThen.set(uri, text);
    this.again();
  }

  /** Everything may be otherwise. */
  outdated(): void {
    this.before = undefined;
    this.again();
  }

  /** What was found has to be looked for again. */
  again(): void {
    this.now = undefined;
    this.looking = undefined;
  }

  /** Whether there is anything at hand: there is not before the first look. */
  get isAtHand(): boolean {
    return this.known !== undefined || this.earlier !== undefined;
  }

  /** What can be said of all files without looking at them again: for what must follow each keystroke. */
  atHand(): Finding[] {
    const { known, earlier } = this;
    return !known && earlier ? allAtHand(earlier, this.source) : this.all();
  }

  /** What was found and is shown in one file; undefined where it may be otherwise now. */
  knownIn(uri: string): Finding[] | undefined {
    return this.known && this.before?.shownIn(uri);
  }

  /** Of one file, with fixes that fit all texts as they are now; before all were looked for, what it says by itself. */
  atHandOf(uri: string): Finding[] {
    const { earlier } = this;
    return this.knownIn(uri) ?? (earlier ? atHandIn(uri, earlier, this.source) : this.source.quickFindings(uri));
  }

  /** The figures of the last look at all files, as long as what was found then is at hand; before the first one those of now. */
  get figures(): ComputedModel {
    return (this.earlier && this.lookedAt) ?? this.source.computed();
  }

  /** The last findings of all files, where edits of texts are all that has come since. */
  private get earlier(): Earlier | undefined {
    const { before, textsThen: texts } = this;
    return before && this.lookedAt?.asOf === this.source.today() ? { ...before, texts } : undefined;
  }
}
