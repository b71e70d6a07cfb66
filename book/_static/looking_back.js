// Before a chapter's key points: what the reader guessed and what it was, the answers, and the score of the quiz.

/** "You guessed 8 pixels, it was 2 pixels." */
function toldGuess({ guess, answer, unit }) {
  const right = String(guess) === String(answer);
  return right
    ? `You guessed ${withUnit(guess, unit)}, and it was.`
    : `You guessed ${withUnit(guess, unit)}, it was ${withUnit(answer, unit)}.`;
}

const toldAnswer = ({ given, right }) => `${given}: ${right ? "right" : "not yet right"}.`;

const toldQuestion = ({ number, letter, right }) => `Question ${number}: ${letter}, ${right ? "right" : "not right"}.`;

/** The kept answers to the questions of a quiz, in its order; one that is no longer asked, or asks anew, has none. */
const onQuiz = (entries, questions) =>
  questions.flatMap((name, k) => (name in entries ? [{ ...entries[name], number: k + 1 }] : []));

/** The kept entries of the questions that the page has, in its order. key: what names a question in its data. */
const onPage = (entries, kind, key) =>
  pageData(kind)
    .map(({ value }) => value[key])
    .filter((name) => name in entries)
    .map((name) => ({ ...entries[name], place: `#${placeOf(name)}` }));

/** Lines {asked, place, told: [what the reader did]} of all kinds, in the order of the chapter with these facts. */
function linesOf(record, { stem: chapter, quiz: questions }) {
  const guesses = onPage(record.read(chapter, "guesses"), "course-predict", "id");
  const answers = onPage(record.read(chapter, "answers"), "course-answer", "name");
  const quiz = onQuiz(record.read(chapter, "quiz"), questions);
  const score = `${quiz.filter(({ right }) => right).length} of ${questions.length} right, ${quiz.length} answered.`;
  const lines = [
    ...guesses.map((entry) => ({ asked: entry.ask, place: entry.place, told: [toldGuess(entry)] })),
    ...answers.map((entry) => ({ asked: entry.title, place: entry.place, told: [toldAnswer(entry)] })),
  ];
  return quiz.length ? [...lines, { asked: "Quiz", place: "#quiz", told: [score, ...quiz.map(toldQuestion)] }] : lines;
}

function lookBack({ place, value }) {
  const list = make("dl");
  const kept = make("p", { class: "course-kept" });
  const link = make("a", { href: new URL("book/how_to_use.html#what-you-did", courseRoot()).href }, "erase or save it");
  const box = make("section", { class: "course-back", "aria-label": "What you did in this chapter" });
  box.append(make("p", {}, make("strong", {}, "What you did in this chapter")), list, kept);
  kept.append("", link, ".");
  const update = () => {
    const lines = linesOf(courseRecord, value);
    box.hidden = lines.length === 0;
    list.replaceChildren(
      ...lines.flatMap(({ asked, place, told }) => [
        make("dt", {}, make("a", { href: place }, asked)),
        ...told.map((line) => make("dd", {}, line)),
      ]),
    );
    kept.firstChild.data = courseRecord.isKept()
      ? "This stays in your browser and goes nowhere: "
      : "Your browser refuses to keep this, so it is gone when you leave the page: ";
  };
  place.after(box);
  update();
  document.addEventListener("course:record", update);
}

/** The folder of the site, in which book/ lies. */
const courseRoot = () => new URL(document.documentElement.dataset.content_root ?? "./", location.href);

pageData("course-chapter").forEach(lookBack);
