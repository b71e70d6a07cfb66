// Where "How to use the course" speaks of it: save, bring back and erase what the browser has kept.

/** Offer the record as a file. */
function saveRecord() {
  const file = new Blob([courseRecord.text()], { type: "application/json" });
  const link = make("a", { href: URL.createObjectURL(file), download: "hopfield_edu-record.json" });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return "Saved as hopfield_edu-record.json.";
}

/** Take over a file; what came of it, in words. */
async function bringBack(file) {
  try {
    courseRecord.take(await file.text());
    return "It is back: open a chapter to see it.";
  } catch (error) {
    return error.message;
  }
}

function eraseRecord() {
  if (!confirm("Erase all guesses and answers that this browser has kept?")) return "";
  courseRecord.erase();
  return "All is erased.";
}

for (const place of document.querySelectorAll(".course-keeping")) {
  const said = make("p", { role: "status" });
  const say = (text) => (said.textContent = text);
  const picked = make("input", {
    type: "file",
    accept: ".json,application/json",
    hidden: true,
    "aria-label": "A saved record",
  });
  picked.addEventListener("change", async () => {
    if (picked.files[0]) say(await bringBack(picked.files[0]));
    picked.value = "";
  });
  place.replaceChildren(
    make("button", { type: "button", onclick: () => say(saveRecord()) }, "Save as a file"),
    make("button", { type: "button", onclick: () => picked.click() }, "Bring back from a file"),
    make("button", { type: "button", onclick: () => say(eraseRecord()) }, "Erase"),
    picked,
    said,
  );
  if (!courseRecord.isKept())
    say("Your browser refuses to keep anything for this site: it is gone when you leave a page.");
}
