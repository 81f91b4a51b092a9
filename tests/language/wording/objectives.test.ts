import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess, namesProject } from '../../../language/wording/assess.ts';
import { workspace } from '../../support/workspace.ts';

const isProject = (title: string) => assess(title).kind.label === 'output' && namesProject(title);

describe('an objective is a project only where it orders or names a deliverable', () => {
  test.each([
    'Launch the app',
    'Roll out the training programme',
    'Redesign of the ticket hall',
    'New website',
    'Open a shop in Porto',
  ])('a project: %s', (title) => expect(isProject(title)).toBe(true));

  test.each([
    'Frame builders plan their week around our promise',
    'Every hub leaves the bench right the first time',
    'The online shop sends people next door, not away',
    'Villages downstream plan with our snow data',
    'Our guides send visitors to the quiet paths',
    'The library opens doors for newcomers',
    'Neighbours build with what we collect',
    'The tram map is a pleasure to read',
  ])('no project: %s', (title) => expect(isProject(title)).toBe(false));
});

const folder = new URL('../../fixtures/well-written/', import.meta.url);

test.each(readdirSync(folder))('%s: no objective is taken for a project', (file) => {
  const findings = workspace(readFileSync(new URL(file, folder), 'utf8')).findings();
  expect(findings.filter(({ code }) => code === 'output-as-objective')).toEqual([]);
});
