/** Units of one kind in which assemblies are formed, and where their number comes from. */
export interface Units {
  readonly count: number
  readonly what: string
  readonly from: string
}

const statistics = '[National statistics, 1 January 2025](https://vcentre.kz/2025/02/21/skolko-gorodov-v-kazahstane)'
const regions = '[17 regions](https://infosak-kz.com/sport/item/35518-skolko-v-kazahstane-gorodov-i-sel) and 3 cities'

/** Police bodies are those of regions, cities and districts, by order No. 608 of 31 July 2023. */
export const units: readonly Units[] = [
  { count: 20, what: 'departments of regions, and of Astana, Almaty and Shymkent', from: regions },
  { count: 39, what: 'bodies of cities of regional significance', from: statistics },
  { count: 195, what: 'bodies of districts, those within cities among them', from: statistics },
  { count: 200, what: 'other subdivisions: battalions, training centres', from: 'Assumption: ten to each department' },
]

/** Paragraph 1: in every subdivision, of officers and of policemen. */
const assembliesInUnit = 2

/** Paragraph 4, by the default reading of "eight". */
const seatsInAssembly = 8

export const unitCount = units.reduce((sum, { count }) => sum + count, 0)
export const assemblies = unitCount * assembliesInUnit
export const seats = assemblies * seatsInAssembly

/** What the minister said of the staff in February 2020: so many posts cut were so large a part. */
export const cut = { posts: 10_592, percent: 11 } as const
export const staffLeft = (cut.posts * (100 - cut.percent)) / cut.percent
