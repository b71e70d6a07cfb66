// Numbers as a reader sees them.
import assert from "node:assert/strict";
import test from "node:test";

import { fixed, percent, thousands } from "../../hopfield_edu/widgets/js/core/numbers.js";

test("a number has a minus sign where it is seen to be below zero, and none where only zeros are seen", () => {
  assert.deepEqual([-0.5, 0.5, -12.345, -0].map((value) => fixed(value, 2)), ["−0.50", "0.50", "−12.35", "0.00"]);
  assert.deepEqual([-0.004, -0.0051, -1e-17].map((value) => fixed(value, 2)), ["0.00", "−0.01", "0.00"]);
  assert.deepEqual([fixed(-0.4, 0), fixed(-0.6, 0)], ["0", "−1"]);
});

test("thousands are marked before a point as in whole numbers", () => {
  assert.deepEqual([999.96, 999.94, 8191.5, -1234567.891].map((value) => fixed(value, 1)), ["1,000.0", "999.9", "8,191.5", "−1,234,567.9"]);
  assert.equal(fixed(-2260.2, 0), "−2,260");
});

test("so has a share in percent, whose sign stays beside it", () => {
  assert.deepEqual([-0.001, -0.1, 0.125].map((share) => percent(share)), ["0\u00a0%", "−10\u00a0%", "13\u00a0%"]);
  assert.equal(percent(0.9134, 1), "91.3\u00a0%");
  assert.equal(thousands(65536), "65,536");
});
