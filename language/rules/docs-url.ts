/** Where the pages that explain findings are published. */
const Docs = 'https://github.com/okr-language/okr-language/blob/main/docs';

/** Codes of the language itself: they cannot be switched off and share one page. */
export const languageCodes = [
  'syntax-error',
  'informal-notation',
  'unresolved-reference',
  'duplicate-name',
  'data-file',
  'unreadable-file',
  'config',
  'suppression',
] as const;

const ofTheLanguage = new Set<string>(languageCodes);

/** Whether a code is the language's own: such findings are not a rule's. */
export function isLanguageCode(code: string): boolean {
  return ofTheLanguage.has(code);
}

/** The page that explains a finding, by its code. */
export function docsUrl(code: string): string {
  return ofTheLanguage.has(code) ? `${Docs}/language/errors.md#${code}` : `${Docs}/rules/${code}.md`;
}
