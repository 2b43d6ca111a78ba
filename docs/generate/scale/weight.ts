import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Dossier } from 'zhinalys'

/** A register of so many dossiers, with so many sittings in each. */
export interface Register {
  readonly dossiers: number
  readonly sittings: number
}

const lines = readFileSync(resolve(import.meta.dirname, '../../../examples/registers/region-2024.ndjson'), 'utf8')
  .trimEnd()
  .split('\n')
const sampleDossiers = lines.map((line) => JSON.parse(line) as Dossier)

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** Sittings are parted by commas, lines ended by line feeds: one byte each. */
function bytesOfSittings({ sittings = [] }: Dossier): number {
  return sum(sittings.map((sitting) => Buffer.byteLength(JSON.stringify(sitting)) + 1))
}

const sittingCount = sum(sampleDossiers.map(({ sittings = [] }) => sittings.length))
const sittingBytes = sum(sampleDossiers.map(bytesOfSittings))

/** The sample register, in which nearly everything is recorded. */
export const sample = {
  dossiers: lines.length,
  sittings: sittingCount / lines.length,
  bytes: sum(lines.map((line) => Buffer.byteLength(line) + 1)),
} as const

/** A dossier without its sittings: roster, service, inspections. */
export const bytesOfDossier = (sample.bytes - sittingBytes) / sample.dossiers
export const bytesOfSitting = sittingBytes / sittingCount

/** What a register of dossiers like those of the sample weighs. */
export function bytesOf({ dossiers, sittings }: Register): number {
  return dossiers * (bytesOfDossier + sittings * bytesOfSitting)
}
