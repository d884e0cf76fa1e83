// Loaded before a program: leaves its peak of memory (in KB) and its processor time (in ms), all threads included, where the bench looks for them.
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  require('node:fs').writeFileSync(process.env.BENCH_PEAK, JSON.stringify({ peak: maxRSS, cpu: (userCPUTime + systemCPUTime) / 1000 }));
});
