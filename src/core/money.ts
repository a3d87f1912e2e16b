// Money: whole satang inside, so that every sum is exact. (Parsing and formatting follow.)

/** An amount in whole satang (1 baht = 100 satang); a safe integer ≥ 0. */
export type Satang = number;
