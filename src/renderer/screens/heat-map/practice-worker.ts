import { reasonOf } from '../../text/reason.ts'
import { type CountedPractice, countPractice } from './practice-count.ts'
import type { PracticeAnswer, PracticeQuestion } from './practice-messages.ts'

// Runs in a worker of the page and stays there: what it has read is too much to be handed over, and answers any question.
let counting: Promise<CountedPractice> | undefined

const say = (answer: PracticeAnswer, moved: Transferable[] = []) => postMessage(answer, { transfer: moved })

addEventListener('message', ({ data }: MessageEvent<PracticeQuestion>) => void answer(data))

async function answer(question: PracticeQuestion): Promise<void> {
  try {
    counting ??= countPractice((done, of) => say({ kind: 'read', done, of }))
    const practice = await counting
    if (question.kind === 'count') {
      say({ kind: 'counted', facts: practice.facts })
      return
    }
    const { sport, shown, asked } = question
    const made = practice.mapOf(sport, shown)
    say({ kind: 'map', asked, ...made }, [made.map.cells.buffer])
  } catch (error) {
    say({ kind: 'failed', why: reasonOf(error) })
  }
}
