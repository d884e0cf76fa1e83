import { readFileSync, writeFileSync } from 'node:fs';
import { cliDocs } from './cli-docs';

const DOCS = 'docs/cli.md';
const ACTUAL = 'test/cli/cli-docs.actual.md';

test('docs/cli.md says what the commands are defined to do', () => {
  const actual = cliDocs();
  if (actual !== readFileSync(DOCS, 'utf8')) writeFileSync(ACTUAL, actual);
  expect({ [`${DOCS} (the new one is ${ACTUAL})`]: readFileSync(DOCS, 'utf8') }).toEqual({ [`${DOCS} (the new one is ${ACTUAL})`]: actual });
});
