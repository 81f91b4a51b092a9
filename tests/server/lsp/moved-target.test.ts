import { beforeEach, expect, test } from 'vitest';
import { openWorkspace } from '../../support/lsp/client.ts';
import { daysAgo, lido, Repository, withoutGit } from '../../support/repository.ts';

beforeEach(({ skip }) => {
  if (withoutGit) skip(withoutGit);
});

test('a target that was moved in a commit is found, and setting it back takes the finding away', async () => {
  const repository = new Repository();
  repository.commit('okrs.okr', lido('75%'), daysAgo(70));
  repository.commit('okrs.okr', lido('60%'), daysAgo(10));
  await using client = await openWorkspace({}, { folders: [repository] });
  const finding = await client.finding('okrs.okr', 'moved-target');
  expect(finding.message).toContain('75%');
  const document = client.open('okrs.okr');
  client.type(document, 'to 60%', 'to 75%');
  await client.noFinding('okrs.okr', 'moved-target');
});

test('a target is found moved while it is typed', async () => {
  const repository = new Repository();
  repository.commit('okrs.okr', lido('75%'), daysAgo(70));
  await using client = await openWorkspace({}, { folders: [repository] });
  const document = client.open('okrs.okr');
  client.type(document, 'to 75%', 'to 60%');
  await client.finding('okrs.okr', 'moved-target');
});
