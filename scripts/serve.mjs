import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { servePageFolder } from './page-server.mjs';

const wanted = Number(process.env.PORT ?? 3000);
const build = spawnSync(process.execPath, [fileURLToPath(new URL('build.mjs', import.meta.url)), '--if-stale'], { stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);

const server = await servePageFolder(fileURLToPath(new URL('../dist/page', import.meta.url)), { port: wanted });
if (server.port !== wanted) console.log(`端口 ${wanted} 已被占用,改用 ${server.port}。`);
console.log(`打分卡助手:${server.url}\n示例工作簿:${server.url}samples/\n按 Ctrl-C 结束。`);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void server.close().then(() => process.exit(0)));
