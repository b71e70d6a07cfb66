// Before a chapter's key points: what the reader guessed and what it was, the answers, and the score of the quiz.

/** "You guessed 8 pixels, it was 2 pixels." */
function toldGuess({ guess, answer, unit }) {
  const right = String(guess) === String(answer);
  return right
    ? `You guessed ${withUnit(guess, unit)}, and it was.`
    : `You guessed ${withUnit(guess, unit)}, it was ${withUnit(answer, unit)}.`;
}

const toldAnswer = ({ given, right }) => `${given}: ${right ? "right" : "not yet right"}.`;

const toldQuestion = ({ letter, right }) => `${letter}: ${right ? "right" : "not right"}.`;

/** Lines [what was asked, what the reader did] of all kinds, in the order of the chapter. */
function linesOf(record, chapter) {
  const guesses = Object.values(record.read(chapter, "guesses")).map((entry) => [entry.ask, toldGuess(entry)]);
  const answers = Object.values(record.read(chapter, "answers")).map((entry) => [entry.title, toldAnswer(entry)]);
  const quiz = Object.values(record.read(chapter, "quiz")).sort((a, b) => a.number - b.number);
  const score = `${quiz.filter(({ right }) => right).length} of ${quiz[0]?.of} right, ${quiz.length} answered.`;
  const questions = quiz.map((entry) => [`Question ${entry.number}`, toldQuestion(entry)]);
  return [...guesses, ...answers, ...(quiz.length ? [["Quiz", score]] : []), ...questions];
}

function lookBack({ place, value }) {
  const list = make("dl");
  const kept = make("p", { class: "course-kept" });
  const link = make("a", { href: new URL("book/how_to_use.html#what-you-did", courseRoot()).href }, "erase or save it");
  const box = make("section", { class: "course-back", "aria-label": "What you did in this chapter" });
  box.append(make("p", {}, make("strong", {}, "What you did in this chapter")), list, kept);
  kept.append("", link, ".");
  const update = () => {
    const lines = linesOf(courseRecord, value.stem);
    box.hidden = lines.length === 0;
    list.replaceChildren(...lines.flatMap(([asked, told]) => [make("dt", {}, asked), make("dd", {}, told)]));
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
