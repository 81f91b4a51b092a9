export function build(options?: {
  minify?: boolean;
  watch?: boolean;
  tests?: boolean;
  only?: string;
  outdir?: string;
}): Promise<void>;
