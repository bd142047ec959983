/** The part of the package `edtf` that the archive uses; it ships no types of its own. */
declare module 'edtf' {
  interface Edtf {
    /** First and last millisecond (UTC) that the expression covers; infinite when an end is open. */
    readonly min: number;
    readonly max: number;
  }
  export default function edtf(expression: string): Edtf;
}
