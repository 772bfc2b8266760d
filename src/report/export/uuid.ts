/** Names for what has no address: the same words give the same name, so that a report is the same whenever it is made. */

/** A `urn:uuid:` of version 8, from a 128-bit FNV-1a hash; no secret is kept by it. */
export function uuidOf(...words: string[]): string {
  let hash = 0x6c62272e07bb014262b821756295c58dn;
  for (const byte of new TextEncoder().encode(JSON.stringify(words))) {
    hash = ((hash ^ BigInt(byte)) * 0x1000000000000000000013bn) & 0xffffffffffffffffffffffffffffffffn;
  }
  const hex = hash.toString(16).padStart(32, '0');
  const variant = '89ab'.charAt(Number(hash & 3n));
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
