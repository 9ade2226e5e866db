import type { Configuration } from './schema.ts';

/**
 * What holds where nothing is configured: what the schema makes of an empty file. It stands apart from the schema, so
 * that an audit without a configuration need not load that, nor what it is made with.
 */
export const NO_CONFIGURATION: Configuration = {
  own: [],
  include: [],
  exclude: [],
  index: [],
  notice: [],
  release: {},
  rules: {},
  components: [],
  waivers: [],
  overrides: [],
};
