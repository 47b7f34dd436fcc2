// A form that goes on with what was begun is sent by itself. Without script there is its button.
document.querySelector("form[data-goes-on]")?.requestSubmit();
