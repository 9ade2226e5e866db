/** Where a report can be shown besides the log and the job summary, and what each place needs. */

export const SURFACES = ['check-run', 'review', 'comment', 'code-scanning'] as const;
export type Surface = (typeof SURFACES)[number];

export interface SurfaceFacts {
  /** How messages call it. */
  readonly name: string;
  readonly permission: string;
}

export const SURFACE_FACTS: Readonly<Record<Surface, SurfaceFacts>> = {
  'check-run': { name: 'the check run', permission: 'checks: write' },
  review: { name: 'the review', permission: 'pull-requests: write' },
  comment: { name: 'the comment', permission: 'pull-requests: write' },
  'code-scanning': { name: 'the upload to code scanning', permission: 'security-events: write' },
};
