/** The file that `colophon audit --init` writes: valid as it stands, with every setting explained and none set. */

/** Where editors find the JSON Schema. */
export const SCHEMA_URL = 'https://raw.githubusercontent.com/OWNER/colophon/v1/src/config/config.schema.json';

export const START_FILE = `# yaml-language-server: $schema=${SCHEMA_URL}
# Configuration of Colophon. Every setting is optional: take out the "# " of what you need.
# All of them, with examples: https://github.com/OWNER/colophon/blob/v1/docs/configuration.md
# Paths are glob patterns, relative to the audited folder.

# What is your own although an origin index has it: owner/name, purls, or copyright holders.
# own:
#   - Your Company Inc.

# What is audited, and what is left out of it.
# include:
#   - "src/**"
# exclude:
#   - "tests/fixtures/**"

# Further origin indexes, such as one of private upstreams.
# index:
#   - tools/private.idx

# Documents that count as NOTICE besides NOTICE and THIRD_PARTY_NOTICES.
# notice:
#   - docs/third-party.md

# What makes a pull request a release, so that all files are audited.
# release:
#   branches: ["release/*"]
#   labels: [release]
#   title: "^release\\\\b"
#   version-files: [pyproject.toml]

# The level of a rule: error, warning, note or off.
# rules:
#   origin-undeclared: note

# Licenses that code may stand under, and licenses that it may not.
# allow-licenses: [Apache-2.0, MIT, BSD-3-Clause]
# deny-licenses: [AGPL-3.0-only, AGPL-3.0-or-later]

# Code of others that you carry, declared here instead of in every file.
# components:
#   - path: "third_party/example/**"
#     purl: pkg:github/example/example@v1.2.0
#     modified: false

# Findings that are in order as they are. They stay in the report and do not fail.
# waivers:
#   - rule: holder-missing
#     path: src/example.py
#     reason: The author gave permission by letter.
#     until: 2027-01-31
#     who: Legal

# Other rules and licenses for some folders. The last one that matches counts.
# overrides:
#   - path: "examples/**"
#     rules:
#       origin-undeclared: "off"
`;
