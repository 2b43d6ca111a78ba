/**
 * Matchers for vitest and jest, for a system that proves that it complies.
 *
 * @module zhinalys/matchers
 */

export { matchers, type MatcherFunctions, type MatcherResult, type ZhinalysMatchers } from './matchers.js'
