const numbers = new Intl.NumberFormat('en')

/** A number and its noun: `1 visit`, `0 visits`, `2,000 clients`. */
export function amount(count: number, one: string, many = `${one}s`): string {
  return `${numbers.format(count)} ${count === 1 ? one : many}`
}
