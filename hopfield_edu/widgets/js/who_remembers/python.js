/** The same lesson and network as Python code. */
export function pythonCode({ task, count, cut, seed }) {
  return [
    "from hopfield_edu.frontier import DistributedMemory, bit_errors",
    "from hopfield_edu.widgets.who_remembers import drawn",
    "",
    `lesson = drawn("${task}", ${count}, ${seed})`,
    `network = DistributedMemory.load("blocks-${task}")`,
    `trace = network(lesson.inputs${cut ? `, cut="${cut}"` : ""})`,
    "print(bit_errors(trace.logits, lesson))",
    "",
  ].join("\n");
}
