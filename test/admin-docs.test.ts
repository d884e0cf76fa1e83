import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { officeClients } from '../scripts/csp.mjs';

const root = join(__dirname, '..');
const read = (name: string) => readFile(join(root, name), 'utf8');

describe.each(['docs/admin.zh.md', 'docs/admin.en.md'])('%s', (name) => {
  it('names every edition of the build and where its client comes from', async () => {
    const text = await read(name);
    for (const [edition, client] of Object.entries(officeClients)) {
      expect(text).toContain(`| \`${edition}\``);
      expect(text).toContain(URL.canParse(client) ? new URL(client).host : `\`${client.split('/')[0]}/\``);
    }
  });

  it('names the version of the client that is in the build', async () => {
    const { dependencies } = JSON.parse(await read('package.json')) as { dependencies: Record<string, string> };
    expect(await read(name)).toContain(`@microsoft/office-js ${dependencies['@microsoft/office-js']}`);
  });

  it('names every button of the ribbon', async () => {
    const manifest = await read('manifest.xml');
    const labels = [...manifest.matchAll(/<Control[^>]*>\s*<Label resid="([\w.]+)"/g)].map(([, id]) => new RegExp(`id="${id}" DefaultValue="([^"]+)"`).exec(manifest)?.[1] ?? '');
    const text = await read(name);
    expect(labels.filter((label) => label === '' || !text.includes(label))).toEqual([]);
  });

  it('has only commands that the project has', async () => {
    const { scripts } = JSON.parse(await read('package.json')) as { scripts: Record<string, string> };
    const named = [...(await read(name)).matchAll(/npm run (\w+)/g)].map(([, script = '']) => script);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});
