/* The whole suite of the library under three time zones, the locale as in every run of the tests: npm run test:zones */
import { spawnSync } from 'node:child_process'

for (const TEST_ZONE of ['Pacific/Kiritimati', 'America/St_Johns', 'Asia/Almaty']) {
  process.stdout.write(`\n${TEST_ZONE}\n`)
  const suite = ['vitest', 'run', '--project', 'library']
  const { status } = spawnSync('npx', suite, { stdio: 'inherit', env: { ...process.env, TEST_ZONE } })
  if (status !== 0) process.exitCode = 1
}
