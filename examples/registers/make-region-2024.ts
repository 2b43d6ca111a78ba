// Writes region-2024.ndjson and the README beside it: npx tsx examples/registers/make-region-2024.ts
import { writeFileSync } from 'node:fs'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import type { Dossier } from '../../src/records/types.js'
import * as convening from './region-2024/convening-defects.js'
import { type Course, dossierOf } from './region-2024/dossier.js'
import type { Draft, Plant } from './region-2024/draft.js'
import * as hinge from './region-2024/hinges.js'
import * as measure from './region-2024/measure-defects.js'
import * as motionGap from './region-2024/motion-gaps.js'
import * as oversight from './region-2024/oversight-defects.js'
import { readme, type Row, type Tables } from './region-2024/readme.js'
import * as roster from './region-2024/roster-defects.js'
import * as rosterGap from './region-2024/roster-gaps.js'
import * as sitting from './region-2024/sitting-defects.js'
import * as sittingGap from './region-2024/sitting-gaps.js'
import * as vote from './region-2024/vote-defects.js'
import * as voter from './region-2024/voter-defects.js'

/** What the dossier on one line is to show. */
interface Plan {
  readonly course?: Course
  readonly defects?: readonly Plant[]
  readonly gaps?: readonly Plant[]
  readonly hinges?: readonly Plant[]
}

const lines = 40

/**
 * Line of the register → what is planted there. Odd lines up to 37 are officers' assemblies, even ones the policemen's
 * of the same unit. Numbers are sittings of the year (and motions of the agenda) from 1, quarters of oversight.
 * What is not listed is clean and complete. An inspection left out comes first: it moves the others up.
 */
const plans: Readonly<Partial<Record<number, Plan>>> = {
  1: { hinges: [hinge.electedLater('m5', '2024-01-26')] },
  2: { defects: [roster.oneDayShort('m4'), voter.absentVotes(2, 'm3')] },
  3: { gaps: [rosterGap.serviceNotRecorded('m2'), motionGap.demandNotRecorded(1, 2)] },
  4: { course: { left: { seat: 'm5', on: '2024-08-12' } } },
  5: {
    defects: [
      roster.retiredColonel('m2'),
      sitting.noVideo(2),
      measure.severeReprimand(4),
      oversight.proposedToAnother(2),
    ],
  },
  6: {
    gaps: [
      rosterGap.electorsNotRecorded(),
      sittingGap.materialsNotRecorded(3),
      motionGap.apologyPlaceNotRecorded(3, 1),
    ],
  },
  7: {
    course: { electedOn: '2024-01-15' },
    defects: [
      roster.electedInSecret(),
      roster.drawnBeforeElection(),
      sitting.noAttendanceList(2),
      sitting.unsignedByChair(3),
      sitting.releasedByDeputy(4),
    ],
  },
  8: { course: { electedOn: '2024-01-16' }, hinges: [hinge.tenthAnniversary('m3')] },
  9: {
    defects: [
      oversight.missedQuarter(3),
      roster.withoutQualities('m5'),
      voter.carriedBySecretary(1),
      vote.foreignMatter(2),
      vote.deputyCasts(4),
    ],
  },
  10: {
    gaps: [rosterGap.reputationNotJudged('m4'), sittingGap.videoNotRecorded(1), motionGap.castingNotRecorded(2, 2)],
  },
  11: {
    defects: [vote.tieLeftOpen(1), sitting.noQuorum(2), measure.warningAndPetition(3), measure.apologyElsewhere(4)],
  },
  12: { gaps: [rosterGap.employmentNotRecorded('d'), sittingGap.attendanceNotRecorded(4)] },
  13: { hinges: [hinge.electedLater('m5', '2023-11-17')] },
  14: {
    defects: [
      roster.tenYearsOnlyWithTheArmy('m1'),
      convening.noticeWithoutAgenda(2),
      vote.secretWithoutDemand(3),
      measure.unreviewed(4),
    ],
  },
  15: { gaps: [motionGap.countNotRecorded(1, 1), rosterGap.inspectorNotRecorded(3)] },
  17: {
    course: { electedOn: '2024-01-17' },
    defects: [
      roster.approvedBeforeSigned(),
      measure.imposed(1),
      sitting.nobodyToPreside(2),
      sitting.releasedByAnother(3),
      vote.abstainersLeftOut(4),
    ],
  },
  18: {
    course: { electedOn: '2024-01-18' },
    gaps: [rosterGap.rosterApprovalNotRecorded(), motionGap.effectNotRecorded(4, 2)],
  },
  20: {
    course: { members: 6 },
    defects: [
      roster.nineSeats(),
      sitting.unsignedBySecretary(1),
      measure.civilianRespondent(2),
      vote.morePapersFoundThanIssued(3),
      oversight.proposedForAnother(1),
    ],
  },
  21: {
    gaps: [
      rosterGap.qualitiesNotJudged('m1'),
      motionGap.respondentsCategoryNotRecorded(2, 2),
      sittingGap.minutesNotRecorded(4),
    ],
  },
  22: { course: { left: { seat: 'm3', on: '2024-06-03' } } },
  23: {
    defects: [
      roster.secretaryFromElsewhere(),
      vote.openAgainstDemand(1),
      measure.censureAndCriticism(3),
      vote.castWithoutTie(4),
      sitting.noMinutes(5),
    ],
  },
  24: {
    gaps: [
      sittingGap.presidingNotRecorded(1),
      sittingGap.releaseDecisionNotRecorded(2),
      motionGap.reviewNotRecorded(3, 2),
    ],
  },
  26: {
    course: { left: { seat: 'm4', on: '2024-07-01' } },
    defects: [
      roster.rosterUnsigned(),
      measure.othersRespondent(1),
      voter.leftButVotes(3, 'm4'),
      oversight.inspectedByAnother(4),
    ],
  },
  27: {
    gaps: [rosterGap.electionVoteNotRecorded(), sittingGap.convenerNotRecorded(2), motionGap.papersNotRecorded(4, 1)],
  },
  28: { hinges: [hinge.tenYearsInTwoBodies('d')] },
  29: {
    course: { electedOn: '2024-01-24' },
    gaps: [rosterGap.secretarysUnitNotRecorded(), sittingGap.noticeNotRecorded(3)],
  },
  30: {
    course: { electedOn: '2024-01-24' },
    defects: [
      convening.beforeApproval(1),
      voter.votesTwice(1),
      voter.guestVotes(3),
      measure.petitionElsewhere(4),
      sitting.deputySignedForThePresentChair(4),
    ],
  },
  32: {
    defects: [
      roster.twoChairs('m5'),
      roster.officerAmongPolicemen('m2'),
      roster.withoutReputation('m4'),
      voter.moreVotesThanPresent(2),
      vote.quorumLost(3),
      convening.unnotified(4, 'm3'),
    ],
  },
  33: { gaps: [rosterGap.categoryNotRecorded('m3'), sittingGap.signaturesNotRecorded(3)] },
  35: {
    course: { electedOn: '2022-11-18' },
    defects: [
      roster.electedBeforeTheOrder(),
      measure.rejectedButProposed(1),
      vote.carriedDeclaredRejected(3),
      sitting.releasedBeforeDecided(3),
      convening.convenedByAnother(5),
    ],
  },
  36: {
    gaps: [
      rosterGap.rosterSigningNotRecorded(),
      motionGap.addresseeNotRecorded(1, 3),
      sittingGap.noticeDayNotRecorded(2),
    ],
  },
  37: { hinges: [hinge.tenYearsInTwoPeriods('m2')] },
  38: {
    defects: [
      roster.appointed(),
      measure.apologyBeforehand(1),
      sitting.deputyTookTheChair(2),
      measure.nobodyResponsible(2),
      convening.noMaterials(3),
      vote.paperUnaccounted(4),
      convening.lateNotice(4),
    ],
  },
  39: { gaps: [rosterGap.serviceNotRecorded('c'), rosterGap.periodNotStated()] },
}

/** The dossiers of the register, and what was planted in them. Pure: the same from run to run. */
export function register(): { dossiers: readonly Dossier[]; tables: Tables } {
  const tables: { [T in keyof Tables]: Row[] } = { defects: [], gaps: [], hinges: [] }
  const dossiers = Array.from({ length: lines }, (_, place) => {
    const line = place + 1
    const { course = {}, ...plants } = plans[line] ?? {}
    const dossier = dossierOf(line, course) as Draft<Dossier>
    for (const kind of ['defects', 'gaps', 'hinges'] as const) {
      for (const { words, plant } of plants[kind] ?? []) {
        tables[kind].push({ line, id: dossier.assembly.id, words, expected: plant(dossier) })
      }
    }
    return dossier
  })
  return { dossiers, tables }
}

/** The page beside the register. */
export function page(): string {
  return readme(register().tables, lines)
}

function write(): void {
  const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url))
  const ndjson = register().dossiers.map((dossier) => `${JSON.stringify(dossier)}\n`)
  writeFileSync(beside('region-2024.ndjson'), ndjson.join(''))
  writeFileSync(beside('README.md'), page())
}

// Imported by a test, it only offers what it would write.
if (argv[1] === fileURLToPath(import.meta.url)) write()
