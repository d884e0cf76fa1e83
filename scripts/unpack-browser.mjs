import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { browserFolder } from './find-tools.mjs';

// The package unpacks into the temporary folder, and brings its own libraries only where it believes to be on AWS.
const folder = browserFolder(fileURLToPath(new URL('..', import.meta.url)));
mkdirSync(folder, { recursive: true });
process.env.TMPDIR = folder;
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
const { default: chromium } = await import('@sparticuz/chromium');
console.log(await chromium.executablePath());
