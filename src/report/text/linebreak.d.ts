/** The package ships no types. */
declare module 'linebreak' {
  interface Break {
    /** The index after which the line may (or must) end; UTF-16 units. */
    readonly position: number
    readonly required: boolean
  }
  class LineBreaker {
    constructor(text: string)
    nextBreak(): Break | null
  }
  // biome-ignore lint/style/noDefaultExport: it is what the package exports
  export default LineBreaker
}
