/** Bytes: a configuration is a page or two; with thousands of waivers it would be something else. */
export const LARGEST_CONFIGURATION = 256 * 1024;
