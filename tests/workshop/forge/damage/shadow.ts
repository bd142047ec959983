/** A shadowed headline: the text layer has every run of glyphs twice, `XX““YY””` for `X“Y”`. */
export function shadow(line: string): string {
  return line.replace(/[“”‘’]|[^“”‘’]+/g, (run) => run + run);
}
