export function makePackage(out?: string): Promise<string>;
