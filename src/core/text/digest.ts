// A short digest of a text: to tell whether it is still the same, not to keep a secret.

/** FNV-1a of 32 bits and the length, such as `1x5k3p.2s`: enough to tell a few thousand texts apart. */
export function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return `${(hash >>> 0).toString(36)}.${text.length.toString(36)}`;
}
