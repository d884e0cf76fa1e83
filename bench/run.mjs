import { register } from 'node:module';

// Usage: node bench/run.mjs [NAME [further arguments of that measurement]]; without a name, one after the other
register('../scripts/typescript-loader.mjs', import.meta.url);

const [name, ...args] = process.argv.slice(2);
for (const one of name === undefined ? ['reading', 'bad-input', 'evaluate', 'page', 'live', 'city', 'city-page'] : [name]) {
  if (name === undefined) console.log(`== ${one}`);
  const { measure } = await import(`./${one}.mjs`);
  if (!(await measure(args))) process.exitCode = 1;
}
