// Bounds of what is tried and compared, and windows that are looked at; coarse on purpose: hardly a
// page of a newspaper comes near them, and what does loses little. They keep a freak of a dump from
// costing minutes.

/** More than stand side by side, or in one place. */
export const FEW = 12;
/** More than one line holds, or one article has of a kind. */
export const MANY = 40;
/** More than an article has lines, and a page parts. */
export const MASSES = 120;
/** More than a page has lines. */
export const MULTITUDES = 4000;
