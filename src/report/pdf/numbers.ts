/** A number as PDF wants it: at most two decimals (a hundredth of a point), never an exponent. */
export function number(value: number): string {
  return `${Math.round(value * 100) / 100 || 0}`
}

/** Like `number` with five decimals, for scales. */
export function fineNumber(value: number): string {
  return `${Math.round(value * 1e5) / 1e5 || 0}`
}

/** `#rrggbb` as the three components of an RGB colour operator. */
export function rgb(colour: string): string {
  const component = (at: number) =>
    `${Math.round((Number.parseInt(colour.slice(at, at + 2), 16) / 255) * 1000) / 1000}`
  return `${component(1)} ${component(3)} ${component(5)}`
}
