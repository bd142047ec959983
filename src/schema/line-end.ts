/** Line ends of all systems; a form feed ends a line too. */
export const LINE_END = /\r\n|[\n\r\f\u0085\u2028\u2029]/g;
