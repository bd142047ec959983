/** What we use of it; its published types bring those of Express along. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  interface Options {
    filter?: (request: IncomingMessage, response: ServerResponse) => boolean;
  }
  function compression(
    options?: Options,
  ): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  namespace compression {
    /** Whether the type of an answer is worth compressing. */
    const filter: (request: IncomingMessage, response: ServerResponse) => boolean;
  }
  export = compression;
}
