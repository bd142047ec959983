import { runNode } from './run-tool.ts';

/**
 * Runs a tool that looks at the whole project.
 *
 * @param args its script and arguments
 * @returns what it says where it finds a fault; empty where it ends with 0
 */
export async function toolFaults(args: readonly string[]): Promise<string> {
  const { code, output } = await runNode(args);
  return code === 0 ? '' : `ended with ${String(code)}\n${output}`;
}
