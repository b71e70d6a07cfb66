// The quiz of a chapter is a widget: its answers are kept as it tells them, and given back to it when it starts.

document.addEventListener("course:answered", ({ detail }) => {
  const { question, number, of, letter, chosen, right } = detail;
  const entry = letter && { number, of, letter, chosen, right };
  if (courseChapter) courseRecord.write(courseChapter.stem, "quiz", question, entry);
});

document.addEventListener("course:quiz", ({ detail }) => {
  if (courseChapter) detail.recall(courseRecord.read(courseChapter.stem, "quiz"));
});
