import { version } from '../audit/version.js'

/** What can be asked of the command line. */
export const usage = `zhinalys ${version}: judges registers of assemblies by order No. 7 of 6 January 2023

zhinalys audit FILE...        judge dossiers (NDJSON, one dossier, or an array; - is standard input)
  --lang kk|ru|en             language of the report (else from LC_ALL, LANG; else kk)
  --format text|html|ndjson|csv|junit   for a person (text is the default), programs, spreadsheets, CI
  --readings default|all      all: judge across readings, and tell on which of them each finding hangs
  --reading QUESTION=READING  read the law otherwise than by default (repeatable)
  --only breached,unknown     show only findings of these outcomes (met, breached, unknown)
  --out FILE                  write the report to a file, which appears when it is whole
  --tally FILE                write the counts as JSON, likewise, for zhinalys merge
  --fail-on breached|unknown|none   what makes the exit status 1 (default breached; notes never do)
  --quiet                     nothing on the screen: the exit status speaks
zhinalys merge TALLY...       the tallies of parts of a register as that of the whole
  --format json|text          json to be merged again (default); text with units that lack an assembly
zhinalys check FILE...        whether records are records, without judging them
zhinalys schema               the JSON Schema of a dossier
zhinalys rules                the rules, where they stand, what they weigh, which questions they ask
  --format text|ndjson        for a person (default), for programs

--lang goes with check, merge and rules as well, --quiet with check.
Exit status: 0; 1 if something that --fail-on names was found; 2 if something could not be read or written, or the usage
was wrong; 130 if it was interrupted, 129 if its terminal went away.
`
