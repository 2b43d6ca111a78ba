import { countVote, type Count } from 'zhinalys'
import { sentenceOf, type Vector, type Vectors } from './vectors.js'

const present = 8

/** Every way in which eight present vote for, against, abstain or do not vote; ties also with what the holder casts. */
export const ofCounts: Vectors = {
  name: 'counts',
  version: 1,
  cases: () => splits().flatMap((split) => castings(split).map((casting) => vectorOf(split, casting))),
}

type Split = Pick<Count, 'for' | 'against'> & { readonly abstained: number }
type Casting = Count['casting']

function splits(): Split[] {
  const all: Split[] = []
  for (let pro = 0; pro <= present; pro++) {
    for (let contra = 0; pro + contra <= present; contra++) {
      for (let abstained = 0; pro + contra + abstained <= present; abstained++) {
        all.push({ for: pro, against: contra, abstained })
      }
    }
  }
  return all
}

function castings(split: Split): Casting[] {
  return split.for === split.against && split.for > 0 ? [undefined, 'for', 'against', 'declined'] : [undefined]
}

function vectorOf(split: Split, casting: Casting): Vector {
  const count = { present, ...split, ...(casting === undefined ? {} : { casting }) }
  return {
    id: [split.for, split.against, split.abstained, ...(casting === undefined ? [] : [casting])].join('-'),
    told: sentenceOf(toldOf(split, casting)),
    ...{ count, decision: countVote(count) },
  }
}

function toldOf(split: Split, casting: Casting): string {
  const silent = present - split.for - split.against - split.abstained
  const votes = `${split.for} for, ${split.against} against, ${split.abstained} abstaining, ${silent} without a vote`
  if (casting === undefined) return votes
  return `${votes}; the casting vote is ${casting === 'declined' ? casting : `cast ${casting}`}`
}
