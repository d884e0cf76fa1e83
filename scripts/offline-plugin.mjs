import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

/** Emits the service worker with the list of the build's files and a version that changes with any byte of them. */
export class OfflinePlugin {
  /** @param {{ worker: string, keep: (file: string) => boolean }} options the worker's source, and which files work offline */
  constructor({ worker, keep }) {
    this.worker = worker;
    this.keep = keep;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('OfflinePlugin', (compilation) => {
      compilation.fileDependencies.add(this.worker);
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tapPromise({ name: 'OfflinePlugin', stage }, async () => {
        const files = compilation.getAssets().map(({ name }) => name).filter(this.keep).sort();
        const hash = createHash('sha256');
        for (const file of files) hash.update(file).update('\0').update(compilation.getAsset(file)?.source.buffer() ?? '');
        const build = { version: hash.digest('hex').slice(0, 16), files };
        const code = `const build = ${JSON.stringify(build)};\n${await readFile(this.worker, 'utf8')}`;
        compilation.emitAsset(basename(this.worker), new sources.RawSource(code));
      });
    });
  }
}
