/** Width and height of the picture in pixels. */
export const coverSize = { width: 1600, height: 900 };

const tile = 200;
const colours = { ground: '#f4efe4', star: '#0f4c81', starLight: '#2a6f97', heart: '#d9a441', cross: '#2f7d5b' };

/**
 * An SVG picture of eight-pointed stars and the crosses between them, as zellige tiles a wall. It has no text, because
 * fonts differ from one machine to the next: the same picture comes out everywhere.
 */
export function zellige(): string {
  const { width, height } = coverSize;
  const columns = width / tile + 1;
  const rows = Math.ceil(height / tile) + 1;
  const stars = Array.from({ length: columns * rows }, (_, index) =>
    star(index % columns, Math.floor(index / columns)),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.cross}"/>`,
    ...stars,
    '</svg>',
  ].join('');
}

/** A star is two squares, one turned by an eighth of a circle; stars touch at their points, crosses are what is left. */
function star(column: number, row: number): string {
  const centre = { x: column * tile, y: row * tile };
  const fill = (column + row) % 2 === 0 ? colours.star : colours.starLight;
  return [
    octagram(centre, tile / 2, colours.ground),
    octagram(centre, tile / 2 - 8, fill),
    octagram(centre, tile / 4, colours.ground),
    octagram(centre, tile / 6, colours.heart),
  ].join('');
}

function octagram({ x, y }: { x: number; y: number }, radius: number, fill: string): string {
  const points = Array.from({ length: 16 }, (_, index) => {
    // The inner corners of two squares laid over each other: radius × cos 45° / cos 22.5°.
    const reach = index % 2 === 0 ? radius : (radius * Math.cos(Math.PI / 4)) / Math.cos(Math.PI / 8);
    const angle = (index * Math.PI) / 8;
    return `${(x + reach * Math.cos(angle)).toFixed(2)},${(y + reach * Math.sin(angle)).toFixed(2)}`;
  });
  return `<polygon points="${points.join(' ')}" fill="${fill}"/>`;
}
