import { expose, transfer } from 'comlink'
import { type CountedPractice, countPractice } from './practice-count.ts'
import type { PracticeCounter } from './practice-counter.ts'

// Runs in a worker of the page and stays there: what it has read is too much to be handed over, and answers any question.
let counting: Promise<CountedPractice> | undefined

const counter: PracticeCounter = {
  count: async (onRead) => {
    counting ??= countPractice(onRead)
    return (await counting).facts
  },
  map: async (sport, shown) => {
    const practice = await counting
    if (!practice) throw new Error('The practice was not counted yet.')
    const made = practice.mapOf(sport, shown)
    return transfer(made, [made.map.cells.buffer])
  },
}

expose(counter)
