// Types of build-realm.mjs, which plain Node runs.

/** The text of the script that defines `LocalGoogle`: realm.ts, bundled. */
export function buildRealm(): string;
