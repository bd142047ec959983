import { InvalidArgumentError, type Command } from 'commander';
import { nameOption } from './name-option.ts';

/** Where a server listens, and the names that it answers to beside its own. */
export interface ServeOptions {
  port: number;
  host: string;
  allowHost: string[];
}

/** Adds `--port`, `--host` and `--allow-host` to a command. */
export function addServeOptions(command: Command): Command {
  return command
    .option('--port <number>', 'port to listen on; the next free one when taken', portOption, 4321)
    .option('--host <address>', 'address to listen on; 0.0.0.0 lets others in', '127.0.0.1')
    .option(
      '--allow-host <name>',
      'name that the site may be asked for by, where it is not this machine; may be repeated',
      nameOption,
      [],
    );
}

/** Reads a port from the command line. */
function portOption(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port > 0 && port < 65536) return port;
  throw new InvalidArgumentError('A port is a number from 1 to 65535.');
}
