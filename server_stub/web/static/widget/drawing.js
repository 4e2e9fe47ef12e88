/* Pictures, made of SVG elements one by one: no markup is ever read from a text. */
const SVG = "http://www.w3.org/2000/svg";
const QUIET = 4; // modules around a QR code, as its standard wants

function element(name, attributes, ...children) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/* rows: texts of 0 and 1. Dark on white in every theme, since not every reader knows the reverse. */
export function code(rows, label) {
  const size = rows.length + 2 * QUIET;
  const dark = rows.flatMap((row, y) =>
    [...row].flatMap((module, x) => (module === "1" ? [`M${x + QUIET} ${y + QUIET}h1v1h-1z`] : [])),
  );
  return element(
    "svg",
    { class: "code", viewBox: `0 0 ${size} ${size}`, role: "img", "aria-label": label, "shape-rendering": "crispEdges" },
    element("path", { d: dark.join(""), fill: "#000000" }),
  );
}

const SIGNS = {
  phone: "M8 2.5h8a1.5 1.5 0 0 1 1.5 1.5v16a1.5 1.5 0 0 1-1.5 1.5H8A1.5 1.5 0 0 1 6.5 20V4A1.5 1.5 0 0 1 8 2.5zM11 18.5h2",
  tick: "M4 12.5l5.5 5.5L20 7",
  again: "M19.5 14.5a8 8 0 1 1-1.8-8.2L21 9.5M21 4v5.5h-5.5",
  pause: "M9 6v12M15 6v12",
};

export function sign(name) {
  return element("svg", { class: "sign", viewBox: "0 0 24 24", "aria-hidden": "true" }, element("path", { d: SIGNS[name] }));
}
