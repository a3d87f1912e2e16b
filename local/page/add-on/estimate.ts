// How long a command would take in Google, roughly, from its counted calls. The figures are measurements that others published:
// a flush between a write and a read 30 ms (400 of them: 12 s), a call without one 0.4 ms (400: 0.16 s) to 50 ms (4,000 cells
// in one setValues), and a round trip from the sidebar 0.3 to 1.5 s.

/** What was counted in one run of the add-on. */
export interface CallCounts {
  readonly reads: number;
  readonly writes: number;
  /** How often a read followed a write. */
  readonly alternations: number;
}

/** Seconds, from the fast to the slow figure. */
export function estimateSeconds(
  { reads, writes, alternations }: CallCounts,
  fromSidebar: boolean,
): [number, number] {
  const calls = reads + writes;
  const flushes = alternations * 0.03;
  return [
    flushes + calls * 0.0004 + (fromSidebar ? 0.3 : 0),
    flushes + calls * 0.05 + (fromSidebar ? 1.5 : 0),
  ];
}
