/**
 * Measured on 2026-11-29 with the package as built, Node 20, on a machine of two cores that others kept busy: so in
 * seconds of processor time, user and system, medians of three runs in turn. The register is the sample, repeated.
 */
export const measured = {
  on: '2026-11-29',
  dossiers: 20_000,
  bytes: 111_913_000,
  seconds: { parse: 0.66, tally: 17.2, text: 15.6, ndjson: 33.6 },
} as const

/** The same, of 2,000 dossiers, judged across readings. */
export const measuredAcross = { dossiers: 2_000, seconds: 7.5 } as const

/** What stands in memory at most, and what is written, of 40,000 dossiers. */
export const measuredWhole = {
  dossiers: 40_000,
  megabytes: { streamed: 149, html: 2_106 },
  written: { ndjson: 1_232_907_073, html: 190_740_583 },
} as const

export type Work = keyof typeof measured.seconds

/** Bytes of register in a second of one core. */
export function bytesASecond(work: Work): number {
  return measured.bytes / measured.seconds[work]
}

export function dossiersASecond(work: Work): number {
  return measured.dossiers / measured.seconds[work]
}
