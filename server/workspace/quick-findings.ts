import type { ComputedModel } from '../../language/analysis/figures.ts';
import type { FileModel } from '../../language/model/file-model.ts';
import type { Finding } from '../../language/model/finding.ts';
import type { Config } from '../../language/rules/config.ts';
import { checkFile, type TextOf } from '../../language/rules/run.ts';

interface Quick {
  computed: ComputedModel;
  config: Config;
  findings: Finding[];
}

/** What files say by themselves. A lightbulb and a hover ask for what was published a moment ago. */
export class QuickFindings {
  private readonly known = new WeakMap<FileModel, Quick>();

  of(file: FileModel, computed: ComputedModel, config: Config, textOf: TextOf): Finding[] {
    const before = this.known.get(file);
    if (before?.computed === computed && before.config === config) return before.findings;
    const findings = checkFile(computed, file, config, textOf);
    this.known.set(file, { computed, config, findings });
    return findings;
  }
}
