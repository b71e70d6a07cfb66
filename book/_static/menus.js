// The menus behind the page's buttons: a button opens its list; Escape, a click elsewhere or leaving it closes the list.
for (const button of document.querySelectorAll('[data-bs-toggle="dropdown"]')) {
  const place = button.parentElement;
  const menu = button.nextElementSibling;

  function open(wanted) {
    button.setAttribute("aria-expanded", String(wanted));
    menu.classList.toggle("show", wanted);
  }

  function hear({ key }) {
    if (key !== "Escape" || !menu.classList.contains("show")) return;
    open(false);
    button.focus();
  }

  button.addEventListener("click", () => open(!menu.classList.contains("show")));
  place.addEventListener("keydown", hear);
  place.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && !place.contains(relatedTarget)) open(false);
  });
  document.addEventListener("click", ({ target }) => {
    if (!place.contains(target)) open(false);
  });
}
