/** Where a report can be shown besides the log and the job summary, and what each place needs. */

export const SURFACES = ['check-run', 'review', 'comment', 'code-scanning'] as const;
export type Surface = (typeof SURFACES)[number];

export const SURFACE_PERMISSIONS: Readonly<Record<Surface, string>> = {
  'check-run': 'checks: write',
  review: 'pull-requests: write',
  comment: 'pull-requests: write',
  'code-scanning': 'security-events: write',
};
