/**
 * A UUID of version 7 (RFC 9562, section 5.7): 48 bits of time, then chance, so that ids sort by
 * the instant they were made. Clock and dice come in as arguments.
 * @param ms ms since the epoch, a whole number from 0 to 2^48 - 1
 * @param randomBytes at least 10 bytes; 74 of their bits are used
 * @throws RangeError for a time or a number of bytes outside of that
 */
export function uuid7(ms: number, randomBytes: Uint8Array): string {
  if (!Number.isInteger(ms) || ms < 0 || ms >= 2 ** 48) throw new RangeError(`No UUID holds the time ${ms}.`);
  if (randomBytes.length < 10) throw new RangeError('A UUID of version 7 needs 10 random bytes.');
  const time = ms.toString(16).padStart(12, '0');
  const chance = Array.from(randomBytes.subarray(0, 10), (byte, i) => hex(stamped(byte, i))).join('');
  return `${time.slice(0, 8)}-${time.slice(8)}-${chance.slice(0, 4)}-${chance.slice(4, 8)}-${chance.slice(8)}`;
}

/** Version 7 in the upper half of the first byte, variant 10 in the upper bits of the third. */
function stamped(byte: number, index: number): number {
  if (index === 0) return 0x70 | (byte & 0x0f);
  if (index === 2) return 0x80 | (byte & 0x3f);
  return byte;
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}
