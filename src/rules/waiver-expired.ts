import type { Finding } from '../report/schema.ts';
import type { PolicyRule } from './rule.ts';

/** The day of a waiver is over. What it waived counts again, so this by itself need not fail. */
export const waiverExpired: PolicyRule = {
  id: 'waiver-expired',
  level: 'warning',
  check({ policy, messages }, { waivers }) {
    return waivers.flatMap(({ waiver, expired, findings }): Finding[] => {
      if (!expired || waiver.until === null || policy.path === null) return [];
      return [
        {
          rule: this.id,
          level: this.level,
          path: policy.path,
          startLine: waiver.line,
          endLine: waiver.line,
          duty: 'policy',
          message: messages.waiverExpired(waiver.rules, waiver.paths, waiver.until, findings),
          origin: null,
          evidence: { expected: [], found: [waiver.until], share: null, margin: null },
          fix: null,
          waived: null,
        },
      ];
    });
  },
};
