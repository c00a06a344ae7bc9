import { describe, expect, test } from 'vitest'
import { ClientEvent } from '../../../../src/domain/client-event.ts'
import { TriggerPointId } from '../../../../src/domain/ids.ts'
import { PointLink } from '../../../../src/domain/point-link.ts'
import { pointLinksAt } from '../../../../src/domain/review/point-links.ts'
import { DRAFT, withDraft } from '../../../../src/renderer/screens/links/draft-link.ts'
import {
  isChanged,
  linkValues,
  readLink,
  swapped,
  tapped,
} from '../../../../src/renderer/screens/links/link-values.ts'
import { visit } from '../../../domain/review/some-visits.ts'

const point = (id: string) => TriggerPointId.parse(id)
const sprain = ClientEvent.parse({ id: 'sprain', day: '2025-08-16', kind: 'injury', words: 'Ankle sprained' })
const stored = PointLink.parse({ id: 'a-b', key: 'a', satellite: 'b', since: 'sprain', note: 'limps' })
const { points, links } = pointLinksAt({ pointLinks: [stored], identityEdits: [] }, [
  visit('01-05', { a: ['active'], b: ['latent'], c: ['latent'] }),
])
const linked = links[0] ?? null

describe('the form of a link', () => {
  test('two taps give key and satellite; a third gives another key', () => {
    const one = tapped(linkValues(null), point('c'))
    const two = tapped(one, point('a'))
    expect([two.key, two.satellite]).toEqual(['c', 'a'])
    const three = tapped(two, point('b'))
    expect([three.key, three.satellite]).toEqual(['b', 'a'])
    expect(swapped(three)).toMatchObject({ key: 'a', satellite: 'b' })
  })

  test('is read as the link that it shows, with its id, its event and its note', () => {
    const read = readLink(linkValues(linked), links, [sprain])
    expect(read).toEqual({ kind: 'link', link: stored })
  })

  test('forgets an event that is no longer there', () => {
    expect(readLink(linkValues(linked), links, [])).toMatchObject({ link: { since: null } })
  })

  test('says why two points cannot be linked, and nothing while one is missing', () => {
    const ends = (key: string, satellite: string) => ({
      ...linkValues(null),
      key: point(key),
      satellite: point(satellite),
    })
    expect(readLink(linkValues(null), links, [])).toEqual({ kind: 'refused', why: '' })
    expect(readLink(ends('a', 'b'), links, [])).toMatchObject({ why: expect.stringContaining('already') })
    expect(readLink(ends('b', 'a'), links, [])).toMatchObject({ why: expect.stringContaining('other way') })
    expect(readLink(ends('a', 'a'), links, [])).toMatchObject({
      why: expect.stringContaining('own satellite'),
    })
    expect(readLink(ends('b', 'c'), links, []).kind).toBe('link')
    // The link itself may be turned round.
    expect(readLink(swapped(linkValues(linked)), links, []).kind).toBe('link')
    expect(readLink({ ...ends('b', 'c'), note: 'x'.repeat(5000) }, links, []).kind).toBe('refused')
  })

  test('is changed when anything but the asked end is', () => {
    const values = linkValues(linked)
    expect(isChanged({ ...values, asked: 'satellite' }, linked)).toBe(false)
    expect(isChanged({ ...values, note: '' }, linked)).toBe(true)
    expect(isChanged(linkValues(null), null)).toBe(false)
  })
})

describe('the chart while the form is open', () => {
  test('shows the edited link as the form has it, and a new one as soon as it has both ends', () => {
    const ids = (values: Parameters<typeof withDraft>[2]) =>
      withDraft(links, points, values).map(({ link, key, satellite }) => [
        link.id,
        key.pointId,
        satellite.pointId,
      ])
    expect(ids(null)).toEqual([['a-b', 'a', 'b']])
    expect(ids(swapped(linkValues(linked)))).toEqual([[DRAFT, 'b', 'a']])
    expect(ids(tapped(linkValues(null), point('c')))).toEqual([['a-b', 'a', 'b']])
    expect(ids({ ...linkValues(null), key: point('c'), satellite: point('a') })).toEqual([
      ['a-b', 'a', 'b'],
      [DRAFT, 'c', 'a'],
    ])
    expect(ids({ ...linkValues(null), key: point('c'), satellite: point('c') })).toHaveLength(1)
  })
})
