// The 24 pictures of the course at 16x16, hopfield_edu.datasets.pictures(size=16), eight pixels in a byte.

const BITS =
  "AAAAADAMeBZ//ngecA5gBmQmZCZhhmAGY8Zhhj/8D/ABgA/wEAggBExySlJAAjAMf/5v9w/wR+IgBBAID/ABgAGAD/AcCCAETGJMckxywAPA" +
  "A1vCWAI/Aj4EPgg+8AyAAYAP8Dw8f/77+35+fn48PMADRCJDwkACIAQQCA/wAYABgA/wGBggBGAGQAJcOt57XnpeemGGOBwKUApQD/AAAAAA" +
  "Q8JH4l/6YAZv9nvee95//mfmYAZhhiPEIAQf+AfgAAAH4AgQEAgSSCAEY8ZDwiPEIYQgBCAEIAQgBD/8AAAAAAAeAG8BhgNyBHYMdBgMMgg/" +
  "EB4gfsBPgE8AeQAAAAAAAAQADgAcADADYALAB4AxgGJgZIBgAGEAOAAcAAAAAABiRnAOTbJH4mPGSZJH4j/8P/xJkkWiUkpCQjw8AAAPAB+A" +
  "MP4//jDnEOcf5yB/IH8gfz//IH9npY+l//59JAAAHAB/AEkAwQBxAhGGFEc8OhgCCAYPHAewB/AH4AZAAYAMMBEIIYRBkgmyCTiZuJ34H+hf" +
  "+l/6P/wf+A/wAQAAAAAAAAAAIAPgB/AP8A/4H3gfHB8IH4AfgD/gP+AAAAAAeABIAEgEeYQPBgcCDwIJggDCAGYAPgAcGDwP8AAAAAAAAAAA" +
  "D/w/fH9+f2Z/7H/Ad9Jw1n3MfcAAQAAAAAAAAEIIOvAyGC/oCWRVkn/eX+Jf8BycXI5fkCAgf8AAAAAACYAPyAfYAaAEAAAAAQAPwBvgB/AH" +
  "4AfgBmAOcAAAwbDj+OM4wRDAAGMAN2A18Jf4g7jB+MC5dGsPUg7PDM8AAAAABwAPgD+AfgD7cP9//+//wP/A/JD8IvhD8EPwQx7wPvh9eUV5" +
  "yQjeAF4OfwxzDfmXgZ3C2GL6JmMH/gPYj8AwIEAQwADPgMgY4BjwPH/8//znsP8yf7a/7N8cf/gAAAAAAA4AHgA/f/h/8H/we/B4MHggaCAo" +
  "ICAwAAAAAP3/+k9+A9/4//j4CP5w8ADgAMAAzADAAOPQ+Zz9v/w/";

const bytes = Uint8Array.from(atob(BITS), (character) => character.charCodeAt(0));

/** Picture k as 256 values ±1. */
export const picture = (k) =>
  Float64Array.from({ length: 256 }, (_, i) => ((bytes[32 * k + (i >> 3)] >> (7 - (i & 7))) & 1 ? 1 : -1));
