/** Small PNGs of printed pages: few colours, so that one byte a pixel says them all. */
import { deflateSync, crc32 } from "node:zlib";

/** Colours that a palette holds. */
const MOST = 256;
/** Colours of the same upper bits are one. */
const BITS = 5;

/**
 * @param ppm a binary PPM (`P6`), as `pdftoppm` writes without any option
 * @returns the picture as a PNG of at most 256 colours
 */
export function palettePng(ppm: Buffer): Buffer {
  const { width, height, pixels } = readPpm(ppm);
  const { palette, indexOf } = paletteOf(pixels);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    // The first byte of a row names its filter: none.
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = indexOf(bucketAt(pixels, y * width + x));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, indexed.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("PLTE", palette),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function readPpm(ppm: Buffer): { width: number; height: number; pixels: Buffer } {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.toString("latin1", 0, 40));
  if (!head) throw new Error("Not a binary PPM of eight bits a colour");
  return { width: Number(head[1]), height: Number(head[2]), pixels: ppm.subarray(head[0].length) };
}

const bucketAt = (pixels: Buffer, index: number): number => {
  const shift = 8 - BITS;
  const [red, green, blue] = [pixels[3 * index]!, pixels[3 * index + 1]!, pixels[3 * index + 2]!];
  return ((red >> shift) << (2 * BITS)) | ((green >> shift) << BITS) | (blue >> shift);
};

interface Bucket {
  count: number;
  /** Sums of red, green and blue: their mean is the colour shown. */
  sums: [number, number, number];
}

/** The commonest colours, and for every bucket the nearest of them. */
function paletteOf(pixels: Buffer): { palette: Buffer; indexOf: (bucket: number) => number } {
  const buckets = new Map<number, Bucket>();
  for (let index = 0; index < pixels.length / 3; index++) {
    const key = bucketAt(pixels, index);
    const bucket = buckets.get(key) ?? { count: 0, sums: [0, 0, 0] };
    buckets.set(key, bucket);
    bucket.count++;
    for (const channel of [0, 1, 2] as const) bucket.sums[channel] += pixels[3 * index + channel]!;
  }
  const mean = ({ count, sums }: Bucket) => sums.map((sum) => Math.round(sum / count));
  const chosen = [...buckets.values()].sort((a, b) => b.count - a.count).slice(0, MOST);
  const colours = chosen.map(mean);
  const known = new Map<number, number>();
  const indexOf = (key: number): number => {
    let index = known.get(key);
    if (index === undefined) known.set(key, (index = nearest(mean(buckets.get(key)!), colours)));
    return index;
  };
  return { palette: Buffer.from(colours.flat()), indexOf };
}

function nearest(colour: number[], colours: number[][]): number {
  const distances = colours.map((other) =>
    other.reduce((sum, value, channel) => sum + (value - colour[channel]!) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
