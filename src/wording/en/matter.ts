import type { Matter } from '../../terms/matters.js'
import type { Wording } from '../wording.js'

export const matter: Pick<Wording['rules'], 'matter.competence' | 'control'> = {
  'matter.competence': {
    met: (f) => `The motion concerns a function of the assembly: ${matters[f.matter]}`,
    breached: () => 'The motion concerns none of the nine functions of the assembly',
    unknown: () => 'Whether the motion concerns a function of the assembly is not established',
  },
  control: {
    met: () => 'The carrying out of the decision on the measure of influence is under control or needs none',
    breached: () =>
      'Nobody is responsible for carrying out the decision on the measure of influence, and it has not been carried out',
    unknown: () =>
      'Whether the carrying out of the decision on the measure of influence is under control is not established',
  },
}

const matters: Record<Matter, string> = {
  education: 'educational work with personnel',
  'individual-work': 'individual work with members',
  hearing: 'hearing employees',
  aid: 'help to personnel',
  petition: 'petition to the leadership',
  conduct: 'conduct of employees',
  ceremony: 'honouring and seeing off employees',
  letters: 'letters, applications and reception of employees',
  control: 'control over carrying out decisions',
  other: 'another matter',
}
