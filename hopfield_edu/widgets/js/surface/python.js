import { STEPS, STILL } from "./sketch.js";

/** The same land and ball in NumPy, from the start of a scene. */
export function pythonCode({ places, kinds, path: [start] }) {
  const list = places.map((place, k) => `    [${place.join(", ")}],  # ${kinds[k]}`).join("\n");
  const experiences = places.length ? `np.array([\n${list}\n])` : `np.zeros((0, ${start.length}))  # flat land`;
  return `import numpy as np

experiences = ${experiences}
eta = min(0.2, 1 / max(1, len(experiences)))


def pull(x):
    return np.exp(-((x - experiences) ** 2).sum(axis=1) / 2)


def energy(x):
    return -pull(x).sum()


def slope(x):
    return pull(x) @ (x - experiences)


x = np.array([${start.join(", ")}], dtype=float)
for _ in range(${STEPS}):
    step = eta * slope(x)
    if np.linalg.norm(step) < ${STILL}:
        break
    x = x - step
print("at rest:", x.round(2), "energy:", energy(x).round(2))
`;
}
