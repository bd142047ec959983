import pc from 'picocolors';

/**
 * Runs one stage of a longer command and prints a line for it.
 *
 * @param label a word: `build`
 * @param work what to do; it returns what to say when it is done
 */
export async function runStage(label: string, work: () => string | Promise<string>): Promise<void> {
  const name = label.padEnd(7);
  if (process.stdout.isTTY) process.stdout.write(`${pc.dim('…')} ${name}`);
  const start = performance.now();
  let outcome: string;
  try {
    outcome = await work();
  } finally {
    if (process.stdout.isTTY) process.stdout.write('\r\u001b[K');
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${pc.green('✓')} ${name} ${outcome}  ${pc.dim(`${seconds} s`)}`);
}
