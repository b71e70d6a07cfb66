// Sums over the numbers of two vectors, in their order, as the golden vectors need them.

/** a · b. */
export function dot(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

/** sum += amount * row. */
export function add(sum, row, amount) {
  for (let i = 0; i < sum.length; i++) sum[i] += amount * row[i];
}
