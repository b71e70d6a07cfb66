// Pictures of the reader's own: chosen, dropped or pasted, drawn on paper in the page. They go nowhere else.

import { en } from "../core/en.js";
import { h } from "./dom.js";

const LARGEST_FILE = 20e6;
const SIDE = 512; // of the square that is cut out of a picture
const LEAST_RANGE = 24; // of 255 grey values: less is one colour

/**
 * A picture file as a square canvas of this side: its middle, on paper. {canvas, note}: where it shows nothing on white
 * paper but is transparent, it lies on black, and the note says so. An error in words where it is no picture.
 */
export async function squareOf(file, side) {
  if (!file) throw new Error(en("There was no file in it. Drop a picture file."));
  if (file.size === 0) throw new Error(en`${file.name} is empty: choose a picture file.`);
  if (file.size > LARGEST_FILE)
    throw new Error(
      en`${file.name} has ${Math.round(file.size / 1e6)} MB: choose a picture of at most ${LARGEST_FILE / 1e6} MB.`,
    );
  const whole = await (isSvg(file) ? drawing(file) : createImageBitmap(file)).catch(() => {
    throw new Error(
      en`${file.name} is no picture that this browser can read. Choose a PNG, JPEG, GIF, WebP or SVG file.`,
    );
  });
  const onWhite = square(whole, "#ffffff");
  if (!isPlain(onWhite)) return { canvas: shrunk(onWhite, side), note: "" };
  const onBlack = square(whole, "#000000");
  if (isPlain(onBlack) || !isTransparent(whole))
    throw new Error(en`${file.name} has one colour only, so there is nothing to see in it. Choose another picture.`);
  return {
    canvas: shrunk(onBlack, side),
    note: en`${file.name} is white on nothing. It was drawn on black paper.`,
  };
}

const isSvg = ({ type, name }) => type === "image/svg+xml" || /\.svg$/i.test(name);

/** An SVG file as an image; nothing in it is run or fetched. */
async function drawing(file) {
  const address = URL.createObjectURL(new Blob([await file.text()], { type: "image/svg+xml" }));
  const image = new Image(SIDE, SIDE);
  image.src = address;
  await image.decode().finally(() => URL.revokeObjectURL(address));
  return image;
}

/** The middle of a picture on paper of a colour; transparent where that is null. */
function square(whole, paper) {
  const [width, height] = [whole.naturalWidth || whole.width, whole.naturalHeight || whole.height];
  const least = Math.min(width, height);
  return drawn(whole, SIDE, [(width - least) / 2, (height - least) / 2, least, least], paper);
}

function drawn(picture, side, [left, top, width, height], paper) {
  const canvas = h("canvas", { width: side, height: side });
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (paper) {
    context.fillStyle = paper;
    context.fillRect(0, 0, side, side);
  }
  context.imageSmoothingQuality = "high";
  context.drawImage(picture, left, top, width, height, 0, 0, side, side);
  return canvas;
}

/** Half the side again and again, so that every pixel counts. */
function shrunk(canvas, side) {
  let [picture, from] = [canvas, SIDE];
  for (; from > side; from /= 2) picture = drawn(picture, Math.max(side, from / 2), [0, 0, from, from], null);
  return picture;
}

/** The red, green, blue and opacity of each pixel. */
export const pixelsOf = (canvas) => canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;

/** The grey value of each pixel, 0 to 255. */
export function greyOf(canvas) {
  const data = pixelsOf(canvas);
  const grey = new Uint8Array(data.length / 4);
  for (let i = 0; i < grey.length; i++)
    grey[i] = 0.299 * data[4 * i] + 0.587 * data[4 * i + 1] + 0.114 * data[4 * i + 2];
  return grey;
}

/** Whether all of it has about the same colour. */
function isPlain(canvas) {
  const data = pixelsOf(canvas);
  const [low, high] = [new Uint8ClampedArray(4).fill(255), new Uint8ClampedArray(4)];
  for (let i = 0; i < data.length; i++) {
    if (data[i] < low[i & 3]) low[i & 3] = data[i];
    if (data[i] > high[i & 3]) high[i & 3] = data[i];
  }
  return [0, 1, 2].every((c) => high[c] - low[c] < LEAST_RANGE);
}

const isTransparent = (whole) => pixelsOf(square(whole, null)).some((value, i) => i % 4 === 3 && value < 255);

/**
 * A field for a picture file, {element, destroy}, which also takes what is dropped on root, or pasted while a pointer or
 * the keyboard is in it. onFile(file); words beside the field.
 */
export function createPicker(root, words, onFile) {
  const file = h("input", { type: "file", accept: "image/*", onchange: chosen });

  function chosen() {
    if (file.files.length) onFile(file.files[0]);
    file.value = ""; // so that the same file can be chosen again
  }

  function paste(event) {
    const [pasted] = event.clipboardData?.files ?? [];
    if (!pasted || !(root.matches(":hover") || root.contains(document.activeElement))) return;
    event.preventDefault();
    onFile(pasted);
  }

  acceptDrops(root, onFile);
  document.addEventListener("paste", paste);
  const element = h("label", { class: "he-file" }, words, file);
  return { element, destroy: () => document.removeEventListener("paste", paste) };
}

function acceptDrops(root, onFile) {
  for (const event of ["dragover", "drop"]) {
    root.addEventListener(event, (drag) => {
      if (!drag.dataTransfer?.types.includes("Files")) return;
      drag.preventDefault();
      root.classList.toggle("he-drop", event === "dragover");
      if (event === "drop") onFile(drag.dataTransfer.files[0]);
    });
  }
  root.addEventListener("dragleave", () => root.classList.remove("he-drop"));
}
