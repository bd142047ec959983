/** `记者：`, `答：`, `周某：`, `李老师：`: the turns of an interview. A bare name stands so in headlines, too. */
const TURN =
  /^(?:问|答|本报|(?:本报)?记者|主持人|主播|嘉宾|提问|回答|读者|网友|编者|编辑|Q\d{0,2}|A\d{0,2}|(?!某)\p{Script=Han}某{1,2}|\p{Script=Han}{1,2}(?:先生|女士|老师|医生|大爷|大妈|阿姨|师傅|工))\s*[:：]/u;

/** Whether a text begins as a turn of an interview begins: `记者：今年做什么？`. */
export function isTurn(text: string): boolean {
  return TURN.test(text);
}
