/**
 * Why something was not judged, not looked at, or taken for the user's own; and what GitHub answered. Such reasons are
 * made far from where they are shown, in threads and inside errors, so that they travel as English text. Reports in
 * another language say them by `reasonIn`, which knows each text of this dictionary again.
 */
export const reasons = {
  // Files and folders.
  symbolicLink: 'symbolic link, not followed',
  notRegular: 'not a regular file',
  isFolder: 'a folder, not a file',
  gone: 'no longer in the folder, though Git tracks it',
  submodule: 'Git submodule: a repository of its own, to be audited there',
  otherRepository: 'another Git repository',
  sparse: (files: number | string): string => `${files} tracked files that a sparse checkout leaves out`,
  nameNotUtf8: 'its name is not valid UTF-8',
  folderDenied: 'folder not readable: permission denied',
  denied: 'not readable: permission denied',
  unreadable: (why: string): string => `not readable: ${why}`,
  tooLarge: (size: number | string): string => `larger than 64 MiB (${size} MiB)`,
  binary: (byte: number | string): string => `binary content (byte ${byte} is NUL), not source text`,
  binaryDocument: 'binary content, no document',
  gitData: 'data of Git',
  mercurialData: 'data of Mercurial',
  subversionData: 'data of Subversion',
  installed: 'installed packages',
  compiled: 'compiled Python',
  cache: 'cache of a tool',
  virtualEnvironments: 'virtual environments',
  virtualEnvironment: 'a virtual environment',

  // Source text that breaks the rules of its language.
  notValid: (line: number | string, what: string, language: string): string =>
    `line ${line}: ${what}, so this is not valid ${language}; it was compared as far as it can be read`,
  stringNeverEnds: 'a string that starts here never ends',
  characterNeverEnds: 'a character that starts here never ends',
  rawStringNeverEnds: 'a raw string that starts here never ends',
  commentNeverEnds: 'a comment that starts here never ends',
  rawBlockNeverEnds: 'a raw block that starts here is never closed',
  bracketNeverEnds: 'a bracket is never closed',
  neverClosed: (sign: string): string => `“${sign}” is never closed`,
  closesAnother: (sign: string): string => `“${sign}” closes another kind of bracket`,
  closesNothing: (sign: string): string => `“${sign}” closes nothing`,

  // Documents.
  reuseNotToml: (why: string): string => `is not valid TOML (${why}), so what it declares does not count`,
  notToml: (why: string): string => `is not valid TOML (${why})`,
  notJson: (why: string): string => `it is not valid JSON (${why})`,
  annotationsNoArray: '“annotations” is not an array of tables ([[annotations]])',
  annotationWithoutPath: (n: number | string): string => `annotation ${n} has no “path”`,
  noField: (line: number | string): string => `line ${line} is neither a field nor the continuation of one`,
  architecturesNoList: '“architectures” is not a list of names',
  frontMatterWithoutEnd: (line: number | string): string =>
    `line ${line}: the front matter begins here and has no end (a line of three dashes)`,
  frontMatterNotYaml: (line: number | string, why: string): string =>
    `line ${line}: the front matter is not valid YAML (${why})`,
  frontMatterNoKeys: 'it is no list of keys and values',
  frontMatterTooDeep: 'it is nested too deeply',
  frontMatterWrongType: (line: number | string, key: string): string =>
    `line ${line}: “${key}” of the front matter has a value of a type that cannot be read`,
  noReport: 'no JSON report of Colophon',
  reportTooLarge: 'too large for a report',
  reportUnreadable: (why: string): string => `cannot be read (${why})`,

  // What is the user's own.
  ownConfigured: (entry: string): string => `the configuration names ${entry}`,
  ownRepository: (name: string): string => `this is the repository ${name}`,
  ownPublisher: (owner: string): string => `${owner} publishes it too`,
  ownPackage: (name: string): string => `the package metadata name it ${name}`,
  ownPaths: (name: string): string => `most of its files stand at the paths of ${name}`,

  // GitHub.
  noToken: 'there is no github-token',
  tokenNotValid: 'the github-token is not valid (401)',
  rateLimit: (status: number | string): string => `rate limit (${status})`,
  serverError: (status: number | string): string => `an error of the server (${status})`,
  noConnection: (why: string): string => `no connection: ${why}`,
  fork: 'a fork',
};
