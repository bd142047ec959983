/** `记者：`, `答：`: the turns of an interview. */
const TURN = /^(?:问|答|记者|主持人|Q|A)\s*[:：]/u;

/** Whether a text begins as a turn of an interview begins: `记者：今年做什么？`. */
export function isTurn(text: string): boolean {
  return TURN.test(text);
}
