import type { ServiceCase } from './case.js'

// The clocks of Almaty changed on 2004-10-31 and, at midnight, on 2024-03-01; those of New York on 2024-03-10.
export const overClockChanges: readonly ServiceCase[] = [
  {
    name: 'over changes of the clock',
    service: [
      { from: '2004-10-31', to: '2010-03-27' },
      { from: '2019-05-04', to: '2024-02-29' },
    ],
    expected: [
      {
        on: { '2010-03-28': '5y 4m 28d', '2024-03-01': '10y 2m 23d', '2024-03-11': '10y 2m 23d' },
        eligible: '2023-12-07',
      },
    ],
  },
]
