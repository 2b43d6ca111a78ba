import { parseArgs, type ParseArgsConfig } from 'node:util'
import type { Language } from '../provisions/cite.js'
import type { Wording } from '../wording/wording.js'

/** A call that cannot be carried out as it stands. */
export class UsageError extends Error {}

export type Environment = Readonly<Record<string, string | undefined>>

const languages = ['kk', 'ru', 'en'] as const

/** Reads the arguments of a command. @throws UsageError for an option that it does not know */
export function argumentsOf<const O extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  args: readonly string[],
  options: O,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options })
  } catch (error) {
    throw new UsageError(`${command}: ${(error as Error).message}`)
  }
}

/** Files named after a command. @throws UsageError if there are none */
export function filesOf(command: string, files: readonly string[], what = 'FILE'): readonly string[] {
  if (files.length > 0) return files
  throw new UsageError(`${command}: expected at least one ${what}, or - for standard input`)
}

/** @throws UsageError if a command that takes no words is given some */
export function nothingMore(command: string, words: readonly string[]): void {
  if (words[0] !== undefined) throw new UsageError(`${command}: expected no more arguments, got "${words[0]}"`)
}

/** One of the values that an option knows. @throws UsageError that lists them */
export function oneOf<T extends string>(option: string, given: string, known: readonly T[]): T {
  const found = known.find((value) => value === given)
  if (found === undefined) throw new UsageError(`${option}: expected one of ${known.join(', ')}, got "${given}"`)
  return found
}

/** The language asked for, else that of the environment, else Kazakh. */
export function languageOf(given: string | undefined, { LC_ALL, LANG }: Environment): Language {
  if (given !== undefined) return oneOf('--lang', given, languages)
  const locale = LC_ALL === undefined || LC_ALL === '' ? (LANG ?? '') : LC_ALL
  return languages.find((language) => locale.split(/[_.@-]/)[0] === language) ?? 'kk'
}

/** The words of a language; the others are not loaded. */
export async function wordingOf(language: Language): Promise<Wording> {
  if (language === 'ru') return (await import('../wording/ru.js')).ru
  return language === 'en' ? (await import('../wording/en.js')).en : (await import('../wording/kk.js')).kk
}
