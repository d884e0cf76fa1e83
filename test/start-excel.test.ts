import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const { scripts, config } = JSON.parse(read('package.json')) as { scripts: Record<string, string>; config: Record<string, string | number> };
const command = (name: string): string[] => (scripts[name] ?? '').split(' ');

describe('trying the add-in on a machine with Excel', () => {
  test.each([['start:excel', 'start', 'desktop'], ['start:web', 'start', 'web'], ['stop', 'stop', undefined]])('%s hands the manifest to Office’s own tool', (name, act, where) => {
    const [npx, yes, tool, ...rest] = command(name);
    expect([npx, yes, tool]).toEqual(['npx', '--yes', 'office-addin-debugging@7.0.0']);
    expect(rest).toEqual([act, 'manifest.xml', ...(where === undefined ? [] : [where])]);
    expect(existsSync(join(root, 'manifest.xml'))).toBe(true);
  });

  test('the tool starts Excel and the server that the manifest’s addresses lead to', () => {
    expect(config).toEqual({ app_to_debug: 'excel', app_type_to_debug: 'desktop', dev_server_port: 3000 });
    const addresses = [...read('manifest.xml').matchAll(/DefaultValue="(https:\/\/[^"]+)"/g)].map(([, address = '']) => new URL(address)).filter(({ hostname }) => hostname === 'localhost');
    expect(addresses.length).toBeGreaterThan(3);
    expect(new Set(addresses.map(({ port }) => Number(port)))).toEqual(new Set([config['dev_server_port']]));
    expect(scripts['dev-server']).toContain('webpack serve');
    expect(scripts['dev-server']).toContain('--env https');
    expect(read('webpack.config.js')).toContain(`port: ${config['dev_server_port']},`);
  });
});
