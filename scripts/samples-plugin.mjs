import { register } from 'node:module';

register('./typescript-loader.mjs', import.meta.url);

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** @param {{ name: { zh: string, en: string }, fileName: string }[]} samples @param {string} csp */
const list = (samples, csp) => `<!doctype html>
<html lang="zh-CN">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${csp}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>示例工作簿</title>
  <link rel="icon" href="../icons/icon.svg" type="image/svg+xml">
  <link rel="stylesheet" href="../page.css">
</head>
<body>
  <main class="opening">
    <h1>示例工作簿</h1>
    <p>数据是虚构的。下载后用 Excel、WPS 打开,或在<a href="../index.html">打分卡助手</a>中打开。</p>
    <p lang="en">Sample workbooks with made-up data.</p>
    <ul>
${samples.map(({ name, fileName }) => `      <li><a href="${encodeURIComponent(fileName)}" download>${escaped(fileName)}</a> ${escaped(name.zh)}<br><span lang="en">${escaped(name.en)}</span></li>`).join('\n')}
    </ul>
  </main>
</body>
</html>
`;

/** Emits the sample workbooks as files, with a page that lists them, made by the sources that the page uses. */
export class SamplesPlugin {
  /** @param {{ csp: string }} options the policy of the list */
  constructor({ csp }) {
    this.csp = csp;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('SamplesPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'SamplesPlugin', stage }, async () => {
        const { samples } = await import('../src/samples/index');
        const { editPackage } = await import('../src/hosts/xlsx/write');
        for (const { fileName, make } of samples) {
          const bytes = editPackage(null, await make());
          compilation.emitAsset(`samples/${fileName}`, new sources.RawSource(Buffer.from(bytes)), { minimized: true });
        }
        compilation.emitAsset('samples/index.html', new sources.RawSource(list([...samples], this.csp)));
      });
    });
  }
}
