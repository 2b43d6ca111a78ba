import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { TypeDocOptions } from 'typedoc'
import { headingsAsText } from './headings.js'
import { parts } from './pages.js'

export const root = resolve(import.meta.dirname, '../..')

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly import: { readonly default: string } }>>
}

/** The sources of the public entries, as package.json exports them. */
function entries(): string[] {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest
  return Object.values(exports).flatMap((entry) => {
    return typeof entry === 'string' ? [] : [entry.import.default.replace(/^\.\/dist\/(.+)\.js$/, 'src/$1.ts')]
  })
}

/** Nothing in the site tells where, when or from which commit it was built. */
export const options: TypeDocOptions = {
  name: 'zhinalys',
  readme: join(root, 'docs/README.md'),
  entryPoints: entries().map((entry) => join(root, entry)),
  projectDocuments: parts.flatMap(({ pages }) => Object.keys(pages).map((page) => join(root, page))),
  tsconfig: join(import.meta.dirname, 'tsconfig.src.json'),
  // `npm run types` checks types.
  skipErrorChecking: true,
  validation: {
    notExported: true,
    invalidLink: true,
    invalidPath: true,
    rewrittenLink: true,
    notDocumented: true,
    unusedMergeModuleWith: true,
  },
  // What is asked of functions, test/docs/site.test.ts checks.
  requiredToBeDocumented: ['Module', 'Variable', 'Class', 'Interface', 'TypeAlias'],
  // Tables from which exported types are derived.
  intentionallyNotExported: ['src/readings/options.ts:options', 'src/provisions/places.ts:places'],
  disableSources: true,
  disableGit: true,
  githubPages: false,
  hideGenerator: true,
  includeHierarchySummary: false,
  sort: ['source-order'],
  sortEntryPoints: false,
  favicon: join(root, 'examples/playground/icon.svg'),
  customCss: join(import.meta.dirname, 'style.css'),
  headings: { readme: false, document: false },
  navigation: { includeCategories: true, includeGroups: false },
  searchInComments: true,
  searchInDocuments: true,
  highlightLanguages: ['typescript', 'json', 'sh'],
  markdownItLoader: headingsAsText,
}
