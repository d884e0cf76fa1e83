// Loaded before a program: leaves its peak of memory, all threads included, where the bench looks for it.
process.on('exit', () => require('node:fs').writeFileSync(process.env.BENCH_PEAK, String(process.resourceUsage().maxRSS)));
