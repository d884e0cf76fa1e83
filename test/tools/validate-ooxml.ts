import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findValidator } from '../../scripts/find-tools.mjs';

export interface OoxmlError { description: string; /** Part of the package. */ path: string; xPath: string; id: string; errorType: string }

/** What Microsoft's Open XML SDK finds wrong with a file; an empty list for a file that Excel opens without repair. */
export async function validateOoxml(file: string): Promise<OoxmlError[]> {
  const executable = findValidator(join(__dirname, '../..'));
  if (executable === undefined) throw new Error('The Open XML SDK validator is not installed');
  const { stdout } = await promisify(execFile)(executable, [file, 'Microsoft365'], { maxBuffer: 64 * 1024 * 1024 });
  return (JSON.parse(stdout) as { errors: OoxmlError[] }).errors;
}
