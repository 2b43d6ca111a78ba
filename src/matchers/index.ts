export { matchers, type MatcherFunctions, type MatcherResult, type ZhinalysMatchers } from './matchers.js'
