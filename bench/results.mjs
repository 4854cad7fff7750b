// Writes what was measured as Markdown.

const OURS = "duffel-customers";

const time = (nanoseconds) =>
  nanoseconds < 1000 ? `${nanoseconds.toPrecision(3)} ns` : `${(nanoseconds / 1000).toPrecision(3)} µs`;
const ratio = (value, of) => `${(value / of).toFixed(2)} ×`;
const shown = (name) => (name === OURS ? `**${name}**` : name);

function table(rows, head, cells) {
  const lines = [head, head.map((_, at) => (at === 0 ? "---" : "--:")), ...rows.map(cells)];
  return lines.map((line) => `| ${line.join(" | ")} |`).join("\n");
}

function comparison({ title, job, rows }) {
  const [first] = rows;
  const ours = rows.find(({ name }) => name === OURS);
  const relative = first === ours ? [] : [`× ${first.name.replaceAll("`", "")}`];
  const text = table(rows, ["", "time", ...relative, `× ${OURS}`], ({ name, nanoseconds }) => [
    shown(name),
    time(nanoseconds),
    ...relative.map(() => ratio(nanoseconds, first.nanoseconds)),
    ratio(nanoseconds, ours.nanoseconds),
  ]);
  return `### ${title}\n\n${job}\n\n${text}`;
}

function start({ title, rows }) {
  const ours = rows.find(({ name }) => name === OURS);
  const text = table(rows, ["", "time", `× ${OURS}`], ({ name, milliseconds }) => [
    shown(name),
    `${milliseconds.toFixed(2)} ms`,
    ratio(milliseconds, ours.milliseconds),
  ]);
  return `From import to the first verdict in a fresh process, ${title}:\n\n${text}`;
}

/** What the peers' schemas leave out: those that leave out the same stand together. */
function leftOut(entries) {
  const whos = new Map();
  for (const { name, what } of entries) whos.set(what, [...(whos.get(what) ?? []), name]);
  return [...whos].map(([what, names]) => `- ${what}: ${names.join("; ")}`).join("\n");
}

export function markdown({ date, cpu, versions, runs, quick }) {
  const libraries = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const sections = runs.map(({ name, results, start: starts }) =>
    [`## ${name}`, ...results.map(comparison), "### Start", ...starts.map(start)].join("\n\n"),
  );
  return `# Benchmarks

Written by \`cargo xtask bench\` on ${date}. ${cpu}. ${libraries.join(", ")}.
${quick ? "\n**A quick run: the numbers are rough.**\n" : ""}
One run. Each time is a median, and everybody takes turns, so ratios say more than times. All do the same job as far as they can: every
library is given every rule of an order that its schemas can state, and it is verified that each comes to the right verdict first.

${sections.join("\n\n")}

## What the peers leave out

${leftOut(runs[0].leftOut)}
`;
}
