/** The processor's clock ticks every few milliseconds: a shorter time cannot be told from none. */
const MEASURED_MIN_US = 50_000;
const MEASUREMENTS = 3;

/**
 * Microseconds of the processor's time that one run takes, whatever else the processor does: the least of
 * three measurements, each over as many runs as can be timed.
 */
export function processorTime(run: () => void): number {
  return Math.min(...Array.from({ length: MEASUREMENTS }, () => timeOnce(run)));
}

function timeOnce(run: () => void): number {
  const start = process.cpuUsage();
  for (let runs = 1; ; runs++) {
    run();
    const { user, system } = process.cpuUsage(start);
    if (user + system >= MEASURED_MIN_US) return (user + system) / runs;
  }
}
