import type { ComputedModel } from '../../language/analysis/figures.ts';
import type { FileModel } from '../../language/model/file-model.ts';
import type { Finding } from '../../language/model/finding.ts';
import type { Config } from '../../language/rules/config.ts';
import { checkFile, type TextOf } from '../../language/rules/run.ts';

/** What files say by themselves. A lightbulb and a hover ask for what was published a moment ago. */
export class QuickFindings {
  /** Of these figures and settings only: whatever is kept of earlier ones holds on to the workspace as it was then. */
  private computed: ComputedModel | undefined;
  private config: Config | undefined;
  private readonly known = new Map<FileModel, Finding[]>();

  of(file: FileModel, computed: ComputedModel, config: Config, textOf: TextOf): Finding[] {
    if (this.computed !== computed || this.config !== config) this.known.clear();
    this.computed = computed;
    this.config = config;
    const before = this.known.get(file);
    if (before) return before;
    const findings = checkFile(computed, file, config, textOf);
    this.known.set(file, findings);
    return findings;
  }
}
