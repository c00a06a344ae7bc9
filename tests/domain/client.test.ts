import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchesName } from '../../src/domain/client.ts'
import { foldForSearch } from '../../src/domain/fold-for-search.ts'
import { name } from './arbitrary-record.ts'

const finds = (query: string, whom: string) => matchesName(foldForSearch(whom), foldForSearch(query))

describe('search over names', () => {
  it.each([
    ['nguyen', 'Nguyễn Thị Hồng Đào'],
    ['hong dao', 'Nguyễn Thị Hồng Đào'],
    ['đào', 'Dao Nguyen'],
    ['ışik', 'Işık Yıldız'],
    ['isik yildiz', 'IŞIK YILDIZ'],
    ['istanbullu', 'İstanbullu Çağrı'],
    ['muller', 'Jürgen Müller-Groß'],
    ['gross', 'JÜRGEN MÜLLER-GROẞ'],
    ['groß', 'Gross'],
    ['lukasz', 'Łukasz Świętosławski'],
    ['swietoslawski', 'Łukasz Świętosławski'],
    ['sorensen', 'Bjørn Sørensen'],
    ['aegir', 'Ægir Þórðarson'],
    ['thordarson', 'Ægir Þórðarson'],
    ['محمد', 'مُحَمَّد العلي'],
    ['محمد', 'محـــمد'],
    ['احمد', 'أحمد'],
    ['فاطمه', 'فاطمة'],
    ['علي', 'على'],
    ['کريمی', 'كريمي'],
    ['شלום'.slice(2), 'שָׁלוֹם'.normalize('NFC').slice(2)],
    ['παπας', 'ΠΑΠΑΣ'],
    ['елкин', 'Ёлкин'],
    ["o'brien", 'Siobhán O’Brien'],
    ['anne marie', 'Anne‑Marie Dubois'],
    ['linh', 'Li\u200bnh'],
    ['ﬁona', 'Fiona'],
    ['linh', 'Ｌｉｎｈ'],
    ['  linh   nguyen ', 'Nguyễn Linh'],
    ['', 'anybody'],
  ])('%s finds %s', (query, whom) => {
    expect(finds(query, whom)).toBe(true)
  })

  it.each([
    ['linh x', 'Linh Nguyễn'],
    ['nguyenn', 'Nguyễn'],
    ['حسن', 'حسين'],
  ])('%s does not find %s', (query, whom) => {
    expect(finds(query, whom)).toBe(false)
  })

  it('everybody is found by their own name, however it is composed and in capitals or not', () => {
    fc.assert(
      fc.property(name, (whom) => {
        expect(finds(whom, whom)).toBe(true)
        expect(finds(whom.normalize('NFD'), whom.normalize('NFC'))).toBe(true)
        expect(finds(whom.normalize('NFC').toLowerCase(), whom)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('folding twice is folding once', () => {
    fc.assert(
      fc.property(name, (whom) => {
        expect(foldForSearch(foldForSearch(whom))).toBe(foldForSearch(whom))
      }),
      { numRuns: 500 },
    )
  })
})
