// The quiz of a chapter is a widget: its answers are kept as it tells them, and given back to it when it starts.

document.addEventListener("course:answered", ({ detail }) => {
  const { question, number, of, letter, chosen, right } = detail;
  const entry = letter && { number, of, letter, chosen, right };
  if (courseChapter) courseRecord.write(courseChapter.stem, "quiz", question, entry);
});

document.addEventListener("course:quiz", ({ detail }) => {
  const kept = (stem) => courseRecord.read(stem, "quiz");
  if (courseChapter) detail.recall(kept(courseChapter.stem), kept);
});

// So are the lists of words that a reader learned, by number, whatever page shows them.
const LISTS = ["your_memory", "lists"];
document.addEventListener("course:list", ({ detail: { name, entry } }) => courseRecord.write(...LISTS, name, entry));
document.addEventListener("course:lists", ({ detail }) => detail.recall(courseRecord.read(...LISTS)));
