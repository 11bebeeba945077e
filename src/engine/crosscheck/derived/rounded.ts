/** A number that was worked out, as a person would write it: two or three digits that matter. */
export const rounded = (value: number): string =>
  String(Number(value.toPrecision(Math.abs(value) < 1 ? 2 : 3)))
