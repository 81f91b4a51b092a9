type Manifest = Record<string, unknown>;
export function linkedExtension(folder: string, change?: (manifest: Manifest) => Manifest): string;
