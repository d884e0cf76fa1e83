import { join } from 'node:path';
import { findBrowser, findOffice, findPdfReader, findValidator, findWriter, hasChineseFont } from '../../scripts/find-tools.mjs';

const root = join(__dirname, '../..');

const found = {
  browser: () => findBrowser(root),
  LibreOffice: findOffice,
  'LibreOffice Writer': findWriter,
  poppler: findPdfReader,
  'Chinese font': hasChineseFont,
  validator: () => findValidator(root),
};

/** A program or font beside the packages of npm that tests need. */
export type Tool = keyof typeof found;

/** Whether all are there; on CI their absence is an error. */
function provided(tools: Tool[]): boolean {
  const missing = tools.filter((tool) => !found[tool]());
  if (missing.length > 0 && process.env.CI === 'true') throw new Error(`Missing: ${missing.join(', ')}; run \`npm run provide\``);
  return missing.length === 0;
}

/** `test` where the tools are there; elsewhere the tests are reported as skipped. */
export const testWith = (...tools: Tool[]): jest.It => (provided(tools) ? test : test.skip);

/** `describe` where the tools are there; elsewhere its tests are reported as skipped and its hooks do not run. */
export const describeWith = (...tools: Tool[]): jest.Describe => (provided(tools) ? describe : describe.skip);
