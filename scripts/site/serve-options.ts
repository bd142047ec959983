import type { Command } from 'commander';
import { portOption } from '../terminal/options.ts';

/** Where a server listens. */
export interface ServeOptions {
  port: number;
  host: string;
}

/** Adds `--port` and `--host` to a command. */
export function addServeOptions(command: Command): Command {
  return command
    .option('--port <number>', 'port to listen on; the next free one when taken', portOption, 4321)
    .option('--host <address>', 'address to listen on; 0.0.0.0 lets others in', '127.0.0.1');
}
