import { beforeAll, describe, expect, it } from 'vitest'
import { defaultReadings, judgeDossierAcross, remedy, sentence, type Dossier } from 'zhinalys'
import { judgeFormation } from 'zhinalys/audit'
import { en } from 'zhinalys/wording/en'
import { kk } from 'zhinalys/wording/kk'
import { tellingOf } from '../../../src/cli/hinges.js'
import { percentOf, spoken } from '../../../src/cli/html/number.js'
import { hinge, otherwise } from '../../../src/wording/hinges.js'
import { assemblyOf, seats, sittingOf } from '../../dossiers.js'
import { attribute, byId, classed, elements, parsed, rows, tableOf, text, type Element } from './dom.js'
import { isBreach, languages, pageOf, rendered, sampleRegister, wordings } from './pages.js'

let sample: Awaited<ReturnType<typeof sampleRegister>>
beforeAll(async () => {
  sample = await sampleRegister()
})

describe('figures', () => {
  it('are those of the tally', () => {
    const { page } = parsed(sample.pages.en)
    const cards = classed(page, 'card').map((card) => text(elements(card, 'strong')[0] as Element))
    const decisions = Object.values<number>({ ...sample.tally.decisions }).reduce((a, b) => a + b, 0)
    const { dossiers, sittings, breached, unknown, met } = sample.tally
    expect(cards).toEqual([dossiers, sittings, decisions, breached, unknown, met].map(spoken))
    const counts = (id: string) => rows(tableOf(page, id))
    expect(counts('quarters').slice(1)).toEqual(
      sample.tally.quarters.map((of) =>
        [en.page.quarter(of.quarter), of.sittings, of.decisions, of.breached, of.unknown].map(String),
      ),
    )
    expect(
      counts('rules')
        .slice(1)
        .map(([, ...figures]) => figures),
    ).toEqual(sample.tally.rules.map((of) => [of.met, of.breached, of.unknown, of.notes].map(String)))
    expect(counts('units').slice(1).sort()).toEqual(
      sample.tally.units
        .map((of) =>
          [of.unit, of.breached, of.unknown, of.officers + of.policemen, of.sittings, of.decisions].map(String),
        )
        .sort(),
    )
  })

  it('of the dossiers add up to those of the rules and of the units', () => {
    const { page } = parsed(sample.pages.en)
    const listed = rows(byId(page, 'list'))
      .filter((row) => row.length === 5)
      .slice(1)
    const sum = (column: number) => listed.reduce((total, row) => total + Number(row[column]), 0)
    const total = (of: readonly { breached: number; unknown: number }[], key: 'breached' | 'unknown') =>
      of.reduce((all, each) => all + each[key], 0)
    expect(listed).toHaveLength(sample.tally.dossiers)
    expect(sum(2)).toBe(total(sample.tally.rules, 'breached'))
    expect([sum(2), sum(3)]).toEqual([total(sample.tally.units, 'breached'), total(sample.tally.units, 'unknown')])
  })

  it('the ten rules breached most often come with their place, count and share, the worst first', () => {
    const [first, ...others] = rows(elements(parsed(sample.pages.ru).page, 'table')[0] as Element).slice(1)
    expect(first).toEqual(['право голоса пункт 17, часть 1', '6', '359', '2 %'])
    const counts = [first, ...others].map((row) => Number(row?.[1]))
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    expect(counts).toHaveLength(10)
  })

  it('units that lack an assembly are among them', () => {
    const figures = text(byId(parsed(sample.pages.kk).page, 'figures'))
    const lacking = judgeFormation(sample.tally).findings.filter(({ outcome }) => outcome === 'breached')
    expect(lacking).toHaveLength(2)
    for (const finding of lacking) expect(figures).toContain(sentence(finding, kk))
  })

  it.each([
    [0, '0'],
    [9999, '9999'],
    [10_000, '10\u00A0000'],
    [1_234_567, '1\u00A0234\u00A0567'],
  ])('%i is written %s', (figure, written) => {
    expect(spoken(figure)).toBe(written)
  })

  it.each([
    [0, 7, 0],
    [1, 3, 33],
    [1, 1000, 1],
    [999, 1000, 99],
    [7, 7, 100],
  ])('%i of %i is %i per cent: never nothing for something, never all for less', (part, whole, percent) => {
    expect(percentOf(part, whole)).toBe(percent)
  })
})

describe('what is shown', () => {
  const full = seats.map((seat) => ({
    ...seat,
    category: 'middle' as const,
    employed: true,
    reputation: true,
    qualities: true,
    staffUnit: 'educational-work' as const,
    service: [{ from: '2000-01-01' as const }],
  }))
  const assembly = { ...assemblyOf({ id: 'clean', unit: 'A' }), seats: full }
  const policemen = {
    ...assembly,
    kind: 'policemen' as const,
    seats: full.map((seat) => ({ ...seat, category: 'junior' as const })),
  }
  const clean: Dossier = { assembly }
  const election = { on: '2024-01-10', by: 'general-meeting' } as const
  const breach: Dossier = { assembly: { ...policemen, id: 'breach', election: { ...election, vote: 'secret' } } }
  const gap: Dossier = { assembly: { ...assembly, id: 'gap', unit: 'B', election } }
  /** A category that is not known is worth no more than a note. */
  const slight: Dossier = {
    assembly: { ...assembly, seats: full.map((seat) => (seat.id === 'm1' ? { ...seat, category: undefined } : seat)) },
  }
  const ids = (html: string) =>
    elements(parsed(html).page, 'article').map((article) => text(elements(article, 'bdi')[1] as Element))

  it('dossiers stand in the order of the register, and in the list by what they come to', () => {
    const html = pageOf([clean, gap, breach])
    expect(ids(html)).toEqual(['clean', 'gap', 'breach'])
    const list = rows(byId(parsed(html).page, 'list')).map((row) => row[0])
    expect(list).toEqual([
      'dossier',
      'Breached – 1',
      "A, policemen's assembly breach",
      'Not known – 1',
      "B, officers' assembly gap",
      'All met – 1',
      "A, officers' assembly clean",
    ])
  })

  it('only what is asked for of each dossier, beside the figures of all', () => {
    const html = pageOf([clean, gap, breach], { wording: en, only: ['unknown'] })
    const { page } = parsed(html)
    expect(ids(html)).toEqual(['gap'])
    expect(text(elements(page, 'header')[0] as Element)).toContain('Shown of each dossier: not known.')
    expect(rows(byId(page, 'list'))[2]).toEqual(["A, policemen's assembly breach", 'Breached', '1', '0', '0'])
    const folds = elements(elements(page, 'article')[0] as Element, 'details')
    expect(folds.map((fold) => attribute(fold, 'class'))).toEqual(['unknown'])
    expect(elements(byId(page, 'list'), 'a')).toHaveLength(1)
    expect(ids(pageOf([clean, gap, breach], { wording: en, only: ['breached'] }))).toEqual(['breach'])
  })

  it('what is not known is open where nothing worse is told, and a gap that is a mere note stands among the notes', () => {
    const folds = (dossier: Dossier) =>
      elements(elements(parsed(pageOf([dossier])).page, 'article')[0] as Element, 'details').map((details) => [
        attribute(details, 'class'),
        attribute(details, 'open') !== undefined,
        text(elements(details, 'summary')[0] as Element).trim(),
      ])
    expect(folds(gap).slice(0, 1)).toEqual([['unknown', true, 'Not known – 1']])
    expect(folds(slight).slice(0, 1)).toEqual([['note', false, 'Notes']])
    expect(pageOf([slight])).toContain('? the category of the employee')
  })

  it('a file is named where there are several, a reading where it is not the default', () => {
    const { page } = parsed(pageOf([clean], { wording: en, several: true }, 'a.ndjson'))
    expect(text(classed(elements(page, 'article')[0] as Element, 'source')[0] as Element)).toContain(
      'clean · a.ndjson, line 1',
    )
    const html = rendered([], { wording: en, readings: { ...defaultReadings, tie: 'never' } })
    expect(text(elements(parsed(html).page, 'header')[0] as Element)).toContain(
      'read with tie=never (paragraph 17, part 2)',
    )
  })

  it('judged across readings, a breach tells under it on which it hangs, and what else hangs on one is folded', () => {
    const nine: Dossier = {
      assembly: { ...assembly, seats: [...full, { id: 'm6', office: 'member' }] },
      sittings: [sittingOf({ convenedBy: 'deputy' })],
    }
    const { findings } = judgeDossierAcross(nine)
    const lines = (is: boolean, tell: typeof hinge) =>
      findings
        .filter((finding) => isBreach(finding) === is)
        .flatMap((finding) => tellingOf(finding).map((dependence) => tell(finding, dependence, en)))
    const { page } = parsed(pageOf([nine], { wording: en }, undefined, judgeDossierAcross))
    expect(lines(true, hinge).length).toBeGreaterThan(0)
    // Under each breach its cure, then what it hangs on.
    const under = findings.filter(isBreach).flatMap((finding) => {
      const hinges = tellingOf(finding).map((dependence) => hinge(finding, dependence, en))
      return finding.cure === undefined ? hinges : [remedy(finding, en) ?? '', ...hinges]
    })
    expect(under.filter((line) => line.startsWith('To comply: ')).length).toBeGreaterThan(0)
    expect(classed(page, 'under').map((line) => text(line))).toEqual(under)
    const fold = text(classed(page, 'hinges')[0] as Element)
    expect(lines(false, otherwise).length).toBeGreaterThan(0)
    for (const change of lines(false, otherwise)) expect(fold).toContain(change)
    expect(classed(parsed(pageOf([nine])).page, 'hinges')).toEqual([])
  })

  it('a register without dossiers, and one without breaches, say so', () => {
    const empty = rendered([], { wording: kk })
    expect(parsed(empty).errors).toEqual([])
    expect(elements(parsed(empty).page, 'table', 'article', 'h3')).toEqual([])
    const calm = parsed(pageOf([clean, { assembly: policemen }])).page
    expect(text(byId(calm, 'figures'))).toContain(en.report.nothingBreachedAnywhere)
    expect(text(byId(calm, 'figures'))).toContain(en.page.formed)
  })

  it('the same bytes come again, from a new report of the same results', () => {
    for (const language of languages)
      expect(rendered(sample.results, { wording: wordings[language] })).toBe(sample.pages[language])
  })
})
