import * as vscode from 'vscode';
import { eventually } from '../support/eventually.ts';
import { assert, equal, test } from './suite.ts';
import { closeAll, open, openText, uriOf } from './workspace.ts';

/** What is underlined as a link, and where it leads. */
async function linksOf({ uri, getText }: vscode.TextDocument): Promise<string[]> {
  const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', uri);
  return links.map(({ range, target }) => `${getText(range)} > ${target?.toString(true)}`);
}

test('evidence and data files are links', async () => {
  await closeAll();
  const { document } = await open('growth/2026-Q4.okr');
  const links = await eventually('a link', async () => {
    const found = await linksOf(document);
    return found.length > 0 ? found : undefined;
  });
  equal(links, [`data/funnel.csv > ${uriOf('data/funnel.csv').toString(true)}`], 'the links');
});

test('an address is one link, whatever the quotes around it', async () => {
  const address = 'https://orchard.example/jars?sold=90';
  const { document } = await openText(`strategy a "A" {\n  evidence "${address}"\n  evidence “${address}”\n}\n`);
  const link = `${address} > ${address}`;
  await eventually('two links', async () => (await linksOf(document)).join() === [link, link].join());
  await closeAll();
});

test('a selection grows from the word to the file', async () => {
  const { document } = await openText('objective a "Cider sells itself" {\n  kr b "Jars sold" from 40 to 90\n}\n');
  const position = document.positionAt(document.getText().indexOf('sold'));
  const steps = await eventually('the steps', async () => {
    const [innermost] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [position],
    );
    const texts: string[] = [];
    for (let at: vscode.SelectionRange | undefined = innermost; at; at = at.parent)
      texts.push(document.getText(at.range));
    return texts.includes('from 40 to 90') || texts.includes('kr b "Jars sold" from 40 to 90') ? texts : undefined;
  });
  for (const step of ['sold', 'Jars sold', '"Jars sold"', 'kr b "Jars sold" from 40 to 90', document.getText()]) {
    assert(steps.includes(step), `${step} is missing in: ${steps.join(' / ')}`);
  }
  await closeAll();
});
