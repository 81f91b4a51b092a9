import type { Rule } from '../rules/rule.ts';
export const rules: Rule[] = [];
