// A new page that is published while its draft is being saved would be made twice. What is sent meanwhile waits, and
// then goes to the page that was made; when the draft cannot be saved, it goes where it would have gone.
let saving = false;
let waiting = null;

document.addEventListener("w-autosave:save", () => {
  saving = true;
});

document.addEventListener(
  "submit",
  (event) => {
    if (!saving || !event.target.matches("[data-edit-form]")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (waiting) return;
    waiting = event.target;
    const pressed = document.createElement("input"); // the button is disabled by then, and would not be sent
    Object.assign(pressed, { type: "hidden", name: event.submitter?.name ?? "", value: event.submitter?.value ?? "" });
    waiting.append(pressed);
  },
  true,
);

for (const end of ["w-autosave:success", "w-autosave:error"]) {
  document.addEventListener(end, () => {
    saving = false;
    waiting?.requestSubmit();
    waiting = null;
  });
}
