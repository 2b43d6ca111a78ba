/* What Stryker's report says of each mutant, by its text and not by its line, so that an explanation outlives a move. */

/** What is read of Stryker's report, mutation-testing-report-schema. */
export interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Reported[] }>>
}

interface Reported {
  readonly status: string
  readonly replacement: string
  readonly location: { readonly start: Place; readonly end: Place }
}

/** Lines and columns begin at 1. */
interface Place {
  readonly line: number
  readonly column: number
}

export interface Mutant {
  readonly file: string
  /** The first line that it changes, and what stands there instead. */
  readonly line: string
  readonly mutant: string
  readonly status: string
}

export function mutantsOf({ files }: Report): Mutant[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n')
    const at = ({ line }: Place) => lines[line - 1] ?? ''
    return mutants.map(({ status, replacement, location: { start, end } }) => ({
      file,
      line: at(start).trim(),
      mutant: `${at(start).slice(0, start.column - 1)}${replacement}${at(end).slice(end.column - 1)}`.trim(),
      status,
    }))
  })
}
