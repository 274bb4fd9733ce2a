const TABLES = ((): [Uint32Array, Uint32Array, Uint32Array, Uint32Array] => {
  const tables: [Uint32Array, Uint32Array, Uint32Array, Uint32Array] = [
    new Uint32Array(256),
    new Uint32Array(256),
    new Uint32Array(256),
    new Uint32Array(256),
  ];
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    tables[0][byte] = value;
  }
  for (let byte = 0; byte < 256; byte++)
    for (let i = 1; i < 4; i++) {
      const previous = (tables[i - 1] as Uint32Array)[byte] as number;
      (tables[i] as Uint32Array)[byte] = (previous >>> 8) ^ (tables[0][previous & 255] as number);
    }
  return tables;
})();

/** The zip checksum of the bytes; `previous` is the checksum of the bytes before them. */
export function crc32(bytes: Uint8Array, previous = 0): number {
  const [t0, t1, t2, t3] = TABLES;
  let crc = ~previous;
  let i = 0;
  for (const end = bytes.length - 3; i < end; i += 4) {
    crc ^= (bytes[i] as number) | ((bytes[i + 1] as number) << 8) | ((bytes[i + 2] as number) << 16) | ((bytes[i + 3] as number) << 24);
    crc = (t3[crc & 255] as number) ^ (t2[(crc >>> 8) & 255] as number) ^ (t1[(crc >>> 16) & 255] as number) ^ (t0[crc >>> 24] as number);
  }
  for (; i < bytes.length; i++) crc = (crc >>> 8) ^ (t0[(crc ^ (bytes[i] as number)) & 255] as number);
  return ~crc >>> 0;
}
