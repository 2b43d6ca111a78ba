import { strict as assert } from 'node:assert'

/** What a program says where it has lost hold of a value. None of the hostile texts holds it. */
const slips = /undefined|NaN|Infinity|\[object /

export function assertSpeaks(text: string): void {
  // A number may be given that is too great for one.
  const own = text.replaceAll(/got -?Infinity/g, '')
  const at = own.search(slips)
  assert(at === -1, `says ${own.slice(Math.max(0, at - 100), at + 50)}`)
}

/** Nothing but text and line feeds: what a terminal shows as it stands. */
export function assertPlain(text: string): void {
  assert.doesNotMatch(text.replaceAll('\n', ''), /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u)
}

/** Plain JSON data: what is written is what is there. */
export function assertPlainData(value: unknown, at = ''): void {
  if (typeof value === 'number') assert(Number.isFinite(value), `${at} is ${value}`)
  else if (typeof value === 'object') {
    assert(value !== null, `${at} is null`)
    const made: unknown = Object.getPrototypeOf(value)
    assert(made === Object.prototype || made === Array.prototype, `${at} is of a class`)
    for (const [key, inner] of Object.entries(value)) assertPlainData(inner, `${at}/${key}`)
  } else assert(['string', 'boolean', 'undefined'].includes(typeof value), `${at} is a ${typeof value}`)
}
