// Numbers of either sign as a picture: purple above zero, orange below, pale at zero.

/** (n,) numbers onto a canvas of n pixels; the largest of either sign is the strongest. Returns that one's size. */
export function paintSigned(canvas, values) {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-12);
  const image = new ImageData(canvas.width, canvas.height);
  for (let i = 0; i < values.length; i++) {
    const [end, share] = [values[i] < 0 ? ORANGE : PURPLE, Math.abs(values[i]) / largest];
    for (let k = 0; k < 3; k++) image.data[4 * i + k] = Math.round(PALE + (end[k] - PALE) * share);
    image.data[4 * i + 3] = 255;
  }
  canvas.getContext("2d").putImageData(image, 0, 0);
  return largest;
}

const [PURPLE, ORANGE, PALE] = [[84, 39, 136], [179, 88, 6], 247];
