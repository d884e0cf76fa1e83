import { register } from 'node:module';

// Usage: node bench/run.mjs reading [further arguments of that measurement]
register('./typescript-loader.mjs', import.meta.url);

const [name, ...args] = process.argv.slice(2);
if (name === undefined) {
  console.error('usage: node bench/run.mjs NAME');
  process.exit(2);
}
const { measure } = await import(`./${name}.mjs`);
process.exitCode = (await measure(args)) ? 0 : 1;
