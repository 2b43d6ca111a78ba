import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { register, root } from '../cli/command.js'

interface Seen {
  readonly timeZone: string
  readonly locale: string
  readonly digests: Readonly<Record<string, string>>
}

async function everyReport(TZ: string, locale: string): Promise<Seen> {
  const args = ['--import', 'tsx', join(root, 'test/robust/every-report.ts'), register]
  const LC_ALL = `${locale.replace('-', '_')}.UTF-8`
  const environment = { cwd: root, env: { ...process.env, TZ, LC_ALL } }
  return JSON.parse((await promisify(execFile)(process.execPath, args, environment)).stdout) as Seen
}

it('every report is the same bytes in every zone and locale', async () => {
  const [home, ...away] = await Promise.all([
    everyReport('UTC', 'en-US'),
    everyReport('Pacific/Kiritimati', 'tr-TR'),
    everyReport('America/St_Johns', 'ar-EG'),
    everyReport('Asia/Almaty', 'kk-KZ'),
  ])
  // Five formats in three languages, of which the lines for programs are the same in all.
  expect([Object.keys(home.digests).length, new Set(Object.values(home.digests)).size]).toEqual([15, 13])
  expect(away.map(({ timeZone, locale }) => [timeZone, locale])).toEqual([
    ['Pacific/Kiritimati', 'tr-TR'],
    ['America/St_Johns', 'ar-EG'],
    ['Asia/Almaty', 'kk-KZ'],
  ])
  for (const { digests } of away) expect(digests).toEqual(home.digests)
})

it('these tests themselves run in a zone that is not UTC and a locale that is not English', () => {
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions()
  expect([timeZone, locale]).toEqual([process.env['TZ'], process.env['LC_ALL']?.split('.')[0]?.replace('_', '-')])
  expect(new Date('2024-01-01T00:00Z').getDate() === 1 && new Date('2024-01-01T23:59Z').getDate() === 1).toBe(false)
  expect((1234.5).toLocaleString()).toBe('1.234,5')
})
