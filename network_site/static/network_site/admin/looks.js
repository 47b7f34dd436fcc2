// What is worth a look comes with the preview of what is being written: its sentences are put into the panel of checks.
document.addEventListener("w-preview:loaded", () => {
  const found = document.querySelector("#w-preview-iframe")?.contentDocument?.querySelector("#worth-a-look");
  if (!found) return;
  for (const list of document.querySelectorAll("[data-looks]")) {
    const sentences = [...found.content.querySelectorAll(`[data-look="${list.dataset.looks}"]`)];
    const said = sentences.map((sentence) => sentence.textContent);
    const stands = [...list.children].map((line) => line.textContent);
    if (said.join("\n") === stands.join("\n")) continue; // nothing to announce
    list.replaceChildren(
      ...said.map((words) => Object.assign(document.createElement("li"), { textContent: words })),
    );
    list.nextElementSibling.hidden = said.length > 0;
  }
});
