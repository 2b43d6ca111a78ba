// What is missing before the chair signs? A form as it comes from a page: npx tsx examples/before-signing.ts
import { explain, judgeMinutes, judgeVote } from 'zhinalys'
import { safeParseDossier } from 'zhinalys/records'
import { kk } from 'zhinalys/wording/kk'

const seats = [
  { id: 'төраға', office: 'chair' },
  { id: 'орынбасар', office: 'deputy' },
  { id: 'хатшы', office: 'secretary' },
  { id: 'мүше-1', office: 'member' },
  { id: 'мүше-2', office: 'member' },
]
const motion = {
  id: '1',
  ballot: { mode: 'open', for: ['төраға', 'мүше-1'], against: ['орынбасар', 'мүше-2'] },
  measures: ['warning'],
}
const sitting = {
  id: '1',
  on: '2024-04-31',
  present: ['төраға', 'орынбасар', 'хатшы', 'мүше-1', 'мүше-2'],
  presiding: 'төраға',
  motions: [motion],
  minutes: { agenda: true, attendance: true, drawn: '2024-04-30', signedBy: ['хатшы'] },
  vidio: true,
}
const assembly = { id: 'a1', kind: 'officers', unit: 'Полиция басқармасы', seats }

check({ assembly, sittings: [sitting] })
const { vidio: video, ...rest } = sitting
check({ assembly, sittings: [{ ...rest, on: '2024-04-30', video }] })

function check(form: unknown): void {
  const parsed = safeParseDossier(form)
  if (!parsed.ok) {
    for (const { at, message } of parsed.error.issues) console.log(`${at}: ${message}`)
    return
  }
  const { assembly, sittings = [] } = parsed.value
  for (const sitting of sittings) {
    for (const line of explain(judgeMinutes({ assembly, sitting }), kk)) console.log(line)
    for (const motion of sitting.motions ?? []) {
      for (const line of explain(judgeVote({ assembly, sitting, motion }), kk)) console.log(line)
    }
  }
}

/* prints
/sittings/0/on: expected a day that exists, YYYY-MM-DD, from 1900-01-01 to 2199-12-31, got "2024-04-31"
/sittings/0/vidio: unknown key "vidio": did you mean "video"?
Қорытынды: бұзушылық бар.
Заңдылық талаптары тексерілмеген.
Отырыс хаттамасында төрағаның қолы жоқ, қол қойғаны – хатшы (17-тармақтың төртінші бөлігі).
Талапты сақтау үшін қажет: төрағаның қолы.
Қорытынды: мәлімет жеткіліксіз, нормалардың сақталған-сақталмағаны анықталмаған.
Заңдылық талаптарының сақталған-сақталмағаны анықталмаған.
Дауыстар тең, шешуші дауыс күтілуде.
Дауыстар тең болған, шешуші дауыстың қандай болғаны анықталмаған: құқық иесі – төраға; жетіспейтін мәлімет: шешуші дауыс (17-тармақтың екінші бөлігі).
Талапты сақтау үшін қажет: мәлімет – шешуші дауыс.
Дауыстар тең, шешуші дауыс күтілуде, шешімнің көпшілік дауыспен қабылданған-қабылданбағаны анықталмаған: жақтап – 2, қарсы – 2, қатысып отырғаны – 4; жетіспейтін мәлімет: шешуші дауыс (17-тармақтың бірінші бөлігі).
Талапты сақтау үшін қажет: мәлімет – шешуші дауыс.
Шешімнің ұсыныс түрінде шығарылған-шығарылмағаны анықталмаған; жетіспейтін мәлімет: шараның ұсынылғаны не қолданылғаны (17-тармақтың бесінші бөлігі).
Талапты сақтау үшін қажет: мәлімет – шараның ұсынылғаны не қолданылғаны.
*/
