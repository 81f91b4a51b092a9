/** One small workspace with the findings of the contradiction group that it has, and no others. */
export interface Case {
  title: string;
  okr: string;
  must: Expected[];
}

/** `must: works-against (info) at reach.ads against cost.cac on cac`: all but the rule may be left out. */
export interface Expected {
  line: string;
  code: string;
  severity?: string;
  /** The thing it is about, as `objective.keyResult` or `kpi`. */
  at?: string;
  against?: string;
  on?: string;
}

/**
 * Reads a file of cases. What stands before the first `// case:` belongs to each of them; what follows one, up to the
 * next, is its own.
 */
export function readCases(text: string): Case[] {
  const [shared = '', ...parts] = text.split(/^\/\/ case: /m);
  return parts.map((part) => {
    const [title = '', ...lines] = part.split('\n');
    const isMust = (line: string) => line.startsWith('// must: ');
    return {
      title,
      okr: `${shared}${lines.filter((line) => !isMust(line)).join('\n')}`,
      must: lines.filter(isMust).map((line) => readExpected(line.slice('// must: '.length))),
    };
  });
}

function readExpected(line: string): Expected {
  const found = /^([a-z-]+)(?: \((\w+)\))?(?: at (\S+))?(?: against (\S+))?(?: on (\S+))?$/.exec(line);
  if (!found) throw new Error(`Cannot read: ${line}`);
  const [, code = '', severity, at, against, on] = found;
  return { line, code, severity, at, against, on };
}
