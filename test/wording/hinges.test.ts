import { describe, expect, it, test } from 'vitest'
import {
  hinges,
  judgeDossier,
  judgeDossierAcross,
  questions,
  type Dossier,
  type Finding,
  type Question,
  type Readings,
  type RuleId,
} from 'zhinalys'
import { en } from 'zhinalys/wording/en'
import { kk } from 'zhinalys/wording/kk'
import { ru } from 'zhinalys/wording/ru'
import { assemblyOf, everybody, members, motionOf, openVote, seats, sittingOf, voters } from '../dossiers.js'
import { find } from '../find.js'

const languages = [kk, ru, en]
const names = Object.keys(questions) as Question[]

/** What is said of one rule in the three languages. */
function told(dossier: Dossier, rule: RuleId, holding: Partial<Readings> = {}): string[][] {
  const finding = find(judgeDossierAcross(dossier, holding), rule)
  return languages.map((wording) => (finding === undefined ? [] : hinges(finding, wording)))
}

const sittings = (present: readonly string[]) => [sittingOf({ present: [...present] })]

describe('hinges', () => {
  it('tell the words, their place, how they are read by default and what another reading would give', () => {
    const quorum = { assembly: assemblyOf(), sittings: sittings(voters.slice(0, 4)) }
    expect(told(quorum, 'quorum', { quorumBase: 'roster' })).toEqual([
      [
        'Түсіндіруге байланысты: «мүшелердің жартысынан астамы» деген сөздерден (15-тармақ) кворум үшін хатшының мүше болып саналатын-саналмайтыны айқын емес; әдепкі түсіндіру бойынша хатшы кворумда есептелмейді; егер хатшы мүшелердің де, қатысқандардың да қатарында есептеледі деп түсіндірілсе, норма бұзылған болар еді.',
      ],
      [
        'Зависит от толкования слов «мүшелердің жартысынан астамы» (пункт 15) в вопросе о том, считается ли секретарь членом собрания для кворума: при толковании по умолчанию секретарь в кворуме не учитывается; если толковать так, что секретарь учитывается и в числе членов собрания, и в числе участвующих, норма была бы нарушена.',
      ],
      [
        'Depends on how «мүшелердің жартысынан астамы» is read (paragraph 15), that is, whether the secretary counts as a member for the quorum: by default, the secretary does not count for the quorum; if the secretary counts both among the members and among those attending, the provision would be breached.',
      ],
    ])
  })

  it('tell a change of weight alone as such', () => {
    const sitting = sittingOf({ video: false })
    expect(
      told({ assembly: assemblyOf(), sittings: [sitting] }, 'video').map(([line]) => line?.split('; ').at(-1)),
    ).toEqual([
      'егер бейне сүйемелдеу – жалпы мақсат, жеке отырыс үшін міндет емес деп түсіндірілсе, норма бәрібір бұзылған болар еді, бірақ тек ескертпе ретінде.',
      'если толковать так, что видеосопровождение – общая цель, а не обязанность на отдельном заседании, норма также была бы нарушена, но лишь как замечание к сведению.',
      'if accompaniment by video is a general aim and no duty at a given sitting, the provision would be breached as well, but as a note only.',
    ])
  })

  it('tell a change of both', () => {
    const both: Finding<'vote.quorum'> = {
      rule: 'vote.quorum',
      provision: '15.2',
      weight: 'note',
      at: '/motion',
      outcome: 'met',
      facts: { members: 7, present: 4, needed: 4, short: 0 },
      dependsOn: [
        {
          question: 'quorumMoment',
          under: { quorumMoment: 'each-vote', quorumSecretary: 'base-only' },
          outcome: 'breached',
          weight: 'validity',
        },
      ],
    }
    expect(languages.map((wording) => hinges(both, wording)[0])).toEqual([
      'Түсіндіруге байланысты: «қатысқан» деген сөзден (15-тармақ) кворумның қай кезде қажет болатыны айқын емес; әдепкі түсіндіру бойынша отырыс ашылған кездегі кворум жеткілікті; егер кворум әр дауыс беру кезінде де қажет деп, сонымен қатар хатшы мүшелердің қатарында есептеледі, бірақ қатысқандардың қатарында есептелмейді деп түсіндірілсе, норма бұзылған болар еді, әрі заңдылық талабы ретінде.',
      'Зависит от толкования слова «қатысқан» (пункт 15) в вопросе о том, когда необходим кворум: при толковании по умолчанию достаточно кворума при открытии заседания; если толковать так, что кворум необходим и при каждом голосовании, и одновременно так, что секретарь учитывается в числе членов собрания, но не в числе участвующих, норма была бы нарушена, причём как условие законности.',
      'Depends on how «қатысқан» is read (paragraph 15), that is, when there must be a quorum: by default, a quorum at the opening of the sitting is enough; if a quorum is needed at every vote as well, and at the same time the secretary counts among the members but not among those attending, the provision would be breached, and as a condition of lawfulness.',
    ])
  })

  it('name the silence of the text where there are no words', () => {
    const ballot = { mode: 'secret', for: 3, against: 3, demanded: 6 } as const
    const motion = motionOf({ ballot, declared: 'adopted', casting: { by: 'c', vote: 'for' } })
    const present = everybody.filter((id) => id !== 'm5' && id !== 's')
    const dossier = { assembly: assemblyOf(), sittings: [sittingOf({ present, motions: [motion] })] }
    expect(
      told(dossier, 'vote.majority', { quorumBase: 'roster' }).map((lines) =>
        lines.find((line) => !line.includes('«')),
      ),
    ).toEqual([
      'Түсіндіруге байланысты: мәтінде (17-тармақтың екінші бөлігі) жабық дауыс беруде дауыстар тең болса, не болатыны айтылмаған; әдепкі түсіндіру бойынша жабық дауыс беруде де шешуші дауыс дауыстар саналғаннан кейін жарияланады; егер жабық дауыс беруде дауыстар тең болса, шешім қабылданбайды деп түсіндірілсе, норма бұзылған болар еді.',
      'Зависит от толкования, поскольку в тексте (часть вторая пункта 17) не сказано, что происходит при равенстве голосов в закрытом (тайном) голосовании: при толковании по умолчанию решающий голос и при закрытом (тайном) голосовании объявляется после подсчёта; если толковать так, что при равенстве голосов в закрытом (тайном) голосовании решение не принимается, норма была бы нарушена.',
      'Depends on what the text does not say (paragraph 17, part 2), that is, what becomes of a tie in a secret ballot: by default, in a secret ballot too the casting vote is declared after the count; if on a tie in a secret ballot the decision is not adopted, the provision would be breached.',
    ])
  })

  it('tell a reading that undoes what others would change', () => {
    const undone: Finding<'video'> = {
      rule: 'video',
      provision: '17.3',
      weight: 'duty',
      at: '/sitting',
      outcome: 'met',
      facts: {},
      dependsOn: [
        {
          question: 'majority',
          under: { voteSecretary: 'included', majority: 'simple-turnout' },
          outcome: 'met',
          weight: 'duty',
        },
      ],
    }
    expect(languages.map((wording) => hinges(undone, wording)[0]?.split('; ').at(-1))).toEqual([
      'егер отырыстағы хатшы дауыс беру кезінде қатысып отырғандардың қатарында есептеледі деп түсіндірілсе, тұжырым өзгерер еді, ал сонымен қатар жақтаған дауыс қарсы дауыстан көп болып, қатысып отырғандардың жартысынан астамы жақтап не қарсы дауыс берсе, жеткілікті деп түсіндірілсе, сол қалпында қалар еді.',
      'если толковать так, что находящийся на заседании секретарь учитывается в числе присутствующих при голосовании, вывод изменился бы, но остался бы прежним, если толковать ещё и так, что достаточно, чтобы голосов за было больше, чем против, и чтобы за или против проголосовало более половины присутствующих.',
      'if a secretary in the room counts among those present at the vote, the finding would change, but stay as it is if at the same time it is enough that more vote for than against and that more than half of those present vote for or against.',
    ])
  })

  it('are none where every reading gives the same, or where none was tried', () => {
    const dossier = { assembly: assemblyOf() }
    const offices = find(judgeDossierAcross(dossier), 'composition.offices')
    expect(offices?.dependsOn).toEqual([])
    expect(offices && hinges(offices, ru)).toEqual([])
    const plain = find(judgeDossier(dossier), 'composition.offices')
    expect(plain && hinges(plain, ru)).toEqual([])
  })

  it('are as many as the questions on which the finding hangs, and whole sentences', () => {
    const motions = [
      motionOf({ ballot: openVote(voters, 3, 3), declared: 'adopted', measures: ['warning', 'petition'] }),
    ]
    const assembly = assemblyOf({ seats: [...seats.slice(0, 3), ...members(4)] })
    const { findings } = judgeDossierAcross({
      assembly,
      sittings: [sittingOf({ motions, present: everybody.slice(0, 7) })],
    })
    let sentences = 0
    for (const finding of findings) {
      for (const wording of languages) {
        const said = hinges(finding, wording)
        expect(said).toHaveLength(finding.dependsOn?.length ?? -1)
        for (const line of said) {
          sentences++
          expect(line).toMatch(/^\p{Lu}.*[^.]\.$/u)
          expect(line).not.toMatch(/undefined|\[object| {2}| - |—|\(\)/)
        }
      }
    }
    expect(sentences).toBeGreaterThan(60)
  })
})

describe.each(languages)('the words of the questions, $language', (wording) => {
  test.each(names)('%s: what is open, and every reading', (question) => {
    const { title, readings } = wording.questions[question]
    const clauses = Object.values<string>(readings)
    expect(Object.keys(readings)).toEqual(questions[question].readings)
    expect(new Set(clauses).size).toBe(clauses.length)
    for (const words of [title, ...clauses]) {
      expect(words).toMatch(/^\p{L}.{8,}[^.,;: ]$/u)
      expect(words).not.toMatch(/ - |—| {2}|\d|[A-Za-z]-[a-z]+-[a-z]+-/)
      if (wording.language !== 'en') expect(words).not.toMatch(/\p{Script=Latin}/u)
      expect(words).toMatch(/^(\p{Ll}|ІІО)/u)
    }
  })

  it('differ from one question to another', () => {
    const titles = names.map((question) => wording.questions[question].title)
    expect(new Set(titles).size).toBe(titles.length)
  })
})
