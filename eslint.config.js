import js from '@eslint/js'
import ts from 'typescript-eslint'

export default ts.config(
  // The consumers, the pipeline and the engines of the benchmark have packages of their own.
  {
    ignores: [
      'dist/',
      'coverage/',
      'release/',
      'site/',
      'reports/',
      '.stryker-tmp/',
      'test/package/consumers/',
      'test/bench/engines/',
      'examples/beam/',
    ],
  },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  ...ts.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      // Says where the compiler cannot know that an index exists, without the lint's forbidden `!`.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/consistent-indexed-object-style': ['error', 'record'],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
    },
  },
  {
    files: ['test/**', 'examples/**'],
    rules: {
      'max-lines-per-function': 'off',
      // How the matchers' types are added to those of vitest.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
    },
  },
  { files: ['*.ts', '*.js'], rules: { 'no-restricted-exports': 'off' } },
  {
    files: ['src/{terms,calendar,verdict,provisions,readings,records,rules,wording,audit,matchers}/**'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'console', 'setTimeout', 'setInterval', 'navigator'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The library has no clock.' },
        { object: 'Math', property: 'random', message: 'The library has no randomness.' },
      ],
    },
  },
  { files: ['*.js'], ...ts.configs.disableTypeChecked },
)
