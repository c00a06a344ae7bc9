// npm run check: types, import guards and style, over everything.
import { runProgram } from './programs.mjs'

const types = await runProgram('tsc', ['-b'])
const style = await runProgram('biome', ['check', '--error-on-warnings', '.'])
process.exit(types || style)
