// Before the first paint, so that a page never flashes in the other colours.
(function () {
  var root = document.documentElement;
  var chosen = null;
  try {
    chosen = localStorage.getItem("osu-theme");
  } catch (e) {
    // A browser may forbid it for files.
  }
  if (chosen === "light" || chosen === "dark") root.dataset.theme = chosen;
  root.classList.add("js");
})();
