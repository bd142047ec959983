// Bounds of what is tried and compared, coarse on purpose: hardly a page of a newspaper comes near
// them, and what does loses little. They keep a freak of a dump from costing minutes.

export const FEW = 12;
export const MANY = 40;
export const MASSES = 120;
export const MULTITUDES = 4000;
