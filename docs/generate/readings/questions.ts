import type { Question } from 'zhinalys'
import { composition } from './composition.js'
import { conduct } from './conduct.js'
import type { ExplainedQuestions } from './explained.js'
import { majority } from './majority.js'
import { quorum } from './quorum.js'
import { service } from './service.js'
import { tie } from './tie.js'

/** What the page says of every question; one without its arguments or its facts does not compile. */
export const explained: ExplainedQuestions<Question> = {
  ...composition,
  ...quorum,
  ...majority,
  ...tie,
  ...service,
  ...conduct,
}
