// Digits as they are written: ink on paper, the same in both themes.

const [PAPER, INK] = [
  [251, 249, 244],
  [22, 50, 92],
];
const shade = (ink) => PAPER.map((from, k) => Math.round(from + (INK[k] - from) * ink));

/** Values 0 … 1, a square of them or none, onto a canvas of as many pixels. */
export function paintInk(canvas, pixels) {
  const image = new ImageData(canvas.width, canvas.height);
  if (pixels) pixels.forEach((ink, i) => image.data.set([...shade(ink), 255], 4 * i));
  canvas.getContext("2d").putImageData(image, 0, 0);
}
