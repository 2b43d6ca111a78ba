import { Application, Converter, Logger, LogLevel, type Context, type ProjectReflection } from 'typedoc'
import { groupExports } from './chapters.js'
import { describeFields } from './fields.js'
import { options } from './options.js'
import { groupPages } from './parts.js'

/** What was built, and what TypeDoc had to say against it. */
export interface Site {
  readonly project: ProjectReflection
  readonly complaints: readonly string[]
}

/** Builds the site of the guide, the law and the package's declarations into a folder. */
export async function buildSite(folder: string): Promise<Site> {
  const app = await Application.bootstrap(options)
  const complaints: string[] = []
  app.logger = new Complaints(complaints)
  app.converter.on(Converter.EVENT_BEGIN, (context: Context) => {
    // Types are shown by the names that the sources give them: `Day`, not what a day is made of.
    context.convertingTypeNode = true
  })
  app.converter.on(Converter.EVENT_RESOLVE_END, (context: Context) => {
    groupExports(context)
    groupPages(context)
    describeFields(context)
  })
  const project = await app.convert()
  if (project === undefined) throw new Error(complaints.join('\n'))
  app.validate(project)
  await app.generateDocs(project, folder)
  return { project, complaints }
}

/** Keeps warnings and errors alike. */
class Complaints extends Logger {
  constructor(private readonly kept: string[]) {
    super()
  }

  override log(message: string, level: LogLevel): void {
    if (level >= LogLevel.Warn) this.kept.push(message)
  }
}
