import { compute, computeInSteps } from '../../language/analysis/compute.ts';
import type { ComputedModel } from '../../language/analysis/figures.ts';
import type { FileModel } from '../../language/model/file-model.ts';
import { link, linkInSteps, linkOnDemandInSteps } from '../../language/model/link.ts';
import type { DataByKpi, OkrModel } from '../../language/model/okr-model.ts';
import type { PastByFile } from '../../language/model/past.ts';
import type { Steps } from '../../language/values/steps.ts';
import type { IsoDate } from '../../language/values/types.ts';
import { pause, stepByStep } from './breathe.ts';

/** All that a model follows from. */
export interface Known {
  files: FileModel[];
  data: DataByKpi;
  past: PastByFile;
}

/** What names mean is known long before all figures are. */
export type Extent = 'names' | 'figures';

/** The workspace as it is now. */
interface Source {
  known(): Known;
  today(): IsoDate;
}

/** What files mean together, and the figures that follow. An edit leaves most of both as it is: each is made from the last. */
export class Understanding {
  private readonly source: Source;
  private linked: OkrModel | undefined;
  private before: OkrModel | undefined;
  private figures: ComputedModel | undefined;
  private figuresBefore: ComputedModel | undefined;
  /** Names have been taken in whose figures are still to come. */
  private isBehind = false;
  /** The rest of what was taken in of these: all names looked up. */
  private whole: (() => Steps<OkrModel>) | undefined;

  constructor(source: Source) {
    this.source = source;
  }

  /** What is known is another now. */
  outdated(): void {
    this.linked = undefined;
    this.figures = undefined;
  }

  model(): OkrModel {
    if (!this.linked) {
      const { files, data, past } = this.source.known();
      this.linked = link(files, data, this.before, past);
      this.before = this.linked;
    }
    return this.linked;
  }

  computed(): ComputedModel {
    const today = this.source.today();
    if (this.figures?.asOf !== today) {
      this.figures = compute(this.model(), today, this.figuresBefore);
      this.figuresBefore = this.figures;
    }
    return this.figures;
  }

  /**
   * Understands what is not taken in yet, in short steps, so that taking it in costs little more than an edit. Until then
   * everything is answered from what is known now; what is typed meanwhile comes with the next model. After names alone
   * only what needs no figures may be asked, until figures have followed.
   */
  async ahead(known: Known, extent: Extent): Promise<void> {
    if (extent === 'names') await this.namesAhead(known);
    else await this.figuresAhead(known);
  }

  /** The first names of a workspace: what they mean is looked up when asked, and all the rest together with the figures. */
  private async namesAhead({ files, data, past }: Known): Promise<void> {
    const { model, whole } = await stepByStep(linkOnDemandInSteps(files, data, past));
    await pause();
    this.before = model;
    this.whole = whole;
    this.isBehind = true;
  }

  private async figuresAhead({ files, data, past }: Known): Promise<void> {
    const before = this.whole ? await stepByStep(this.whole()) : this.before;
    const model = await stepByStep(linkInSteps(files, data, before, past));
    const figures = await stepByStep(computeInSteps(model, this.source.today(), this.figuresBefore));
    await pause();
    // To be taken in at once: an edit in between would be another step from what was known before.
    this.before = model;
    this.figuresBefore = figures;
    this.whole = undefined;
    this.isBehind = false;
  }

  /** Figures, where nobody has to wait for them. */
  get quickFigures(): ComputedModel | undefined {
    return this.isBehind ? undefined : this.computed();
  }
}
