// Types of list-real-members.mjs, which plain Node runs.

/** { interface: { member: numbers of arguments, [] for what is no method } } */
export function listRealMembers(): Record<string, Record<string, number[]>>;
