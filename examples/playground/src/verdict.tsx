import type { Wording } from 'zhinalys'
import type { Judgement, Told } from './law.js'
import type { Words } from './words.js'

const glyphs = { met: '✓', breached: '✗', unknown: '?', note: '·' } as const

/** The decision, then each finding with what is still needed and the readings on which it hangs. */
export function Verdict({ judgement, words, wording }: { judgement: Judgement; words: Words; wording: Wording }) {
  return (
    <section aria-labelledby="decision" class="verdict">
      <h2 id="decision">{words.decision}</h2>
      <p role="status" class={`decision ${judgement.decision.result}`}>
        {wording.decision(judgement.decision)}
      </p>
      {judgement.alternatives.map(({ reading, decision }) => (
        <p key={reading} class="hinge">
          {words.otherwise(reading)} {wording.decision(decision)}
        </p>
      ))}
      <h2 id="findings">{words.findings}</h2>
      <ul aria-labelledby="findings">
        {judgement.findings.map((told) => (
          <Finding key={told.finding.rule} told={told} words={words} />
        ))}
      </ul>
    </section>
  )
}

function Finding({ told: { finding, sentence, remedy, hinges }, words }: { told: Told; words: Words }) {
  const { outcome, weight } = finding
  const kind = outcome === 'breached' && weight === 'note' ? 'note' : outcome
  return (
    <li class={kind}>
      <span class="glyph" role="img" aria-label={words.outcomes[kind]}>
        {glyphs[kind]}
      </span>
      <div>
        <p>{sentence}</p>
        {remedy !== undefined && <p class="remedy">{remedy}</p>}
        {hinges.map((hinge) => (
          <p key={hinge} class="hinge">
            {hinge}
          </p>
        ))}
      </div>
    </li>
  )
}
