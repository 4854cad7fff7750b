// What is in the package, and what is not.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { build, transform } from "esbuild";
import { publint } from "publint";
import { issuesOfBreakages } from "../breakages.mjs";
import { writeManifest } from "../../../pkg-template/build/manifest.mjs";
import { equal } from "../expect.mjs";
import { output } from "../output.mjs";
import { runCases } from "../run-cases.mjs";

/** The first bytes of every module, in hex. */
const MAGIC = "0061736d01000000";

const CONDITIONS = {
  ".": ["react-native", "workerd", "edge-light", "require", "default"],
  "./slim": ["require", "default"],
  "./js": ["require", "default"],
  "./client": ["workerd", "edge-light", "require", "default"],
  "./wasm": ["require", "default"],
};

/** What is chosen in the end, whatever a condition contains. */
const branches = (conditions) =>
  Object.values(conditions).flatMap((inner) => ("default" in Object(inner.default) ? branches(inner) : [inner]));

/** The modules, and the scripts that hold their bytes. */
const INLINED = { "validator.wasm": ["index.cjs", "index.js"], "client.wasm": ["duffel.cjs", "duffel.js"] };

/** The Workers' scripts, and the module that each imports. */
const IMPORTED = { "workerd.js": "validator.wasm", "duffel-workerd.js": "client.wasm" };

/** The README's table of parameters. */
const PARAMETERS = /\| code \| parameters \|\n\|---\|---\|\n((?:\|.*\n)+)/;

/** The parameters that `IssueParams` declares, and their types, by code. A choice of texts is a text. */
function declaredParams(declarations) {
  const [, body] = declarations.match(/export interface IssueParams \{\n([^]*?)\n\}/);
  const codes = body.replace(/\/\*\*[^]*?\*\//g, "").matchAll(/^  readonly (\w+): \{([^}]*)\}/gm);
  return Object.fromEntries(
    Array.from(codes, ([, code, params]) => [
      code,
      Object.fromEntries(
        Array.from(params.matchAll(/readonly (\w+)\??: ([^;]+)/g), ([, name, type]) => [
          name,
          type.trim() === "number" ? "number" : "string",
        ]),
      ),
    ]),
  );
}

export const contents = (folder, tarball) => {
  const root = join(folder, "node_modules/duffel-customers");
  const read = (file) => readFileSync(join(root, file), "utf8");
  const manifest = JSON.parse(read("package.json"));
  const scripts = readdirSync(root).filter((file) => /\.c?js$/.test(file));
  const require = createRequire(join(folder, "program.cjs"));
  const node = (code) => output(process.execPath, ["--input-type=module", "--eval", code], { cwd: folder });

  /** What a page gets that imports these names. */
  const bundled = async (names) => {
    const stdin = { contents: `export { ${names} } from "duffel-customers";`, resolveDir: folder };
    const { outputFiles } = await build({ stdin, bundle: true, minify: true, format: "esm", write: false });
    return outputFiles[0].text;
  };

  return runCases({
    "publint has nothing to say": async () => {
      const { messages } = await publint({ pkgDir: root, strict: true });
      equal(
        messages.map(({ code, path }) => `${code} ${path.join(".")}`),
        [],
      );
    },
    "the line from which an error is thrown is no page long: runtimes show it whole": () => {
      for (const file of ["validator.js", "validator.cjs"]) {
        equal([file, read(file).split("\n").filter((line) => line.length > 1000)], [file, []]);
      }
    },
    "a label has no name that something else can have: old Vites mistake it for an import": () => {
      let labels = 0;
      for (const file of scripts) {
        const left = [...read(file).matchAll(/\b(?:break|continue) ([\w$]+)/g)].map(([, label]) => label);
        equal([file, left.filter((label) => !label.startsWith("_$"))], [file, []]);
        labels += left.length;
      }
      equal(labels > 2000, true);
    },
    "are-the-types-wrong has nothing to say": async () => {
      const { problems, entrypoints } = await checkPackage(createPackageFromTarballData(readFileSync(tarball)));
      equal(problems, []);
      equal(Object.keys(entrypoints), Object.keys(manifest.exports));
    },
    "the README lists the parameters of every message": async () => {
      const [, table] = read("README.md").match(PARAMETERS);
      const listed = Object.fromEntries(
        [...table.matchAll(/^\| `(\w+)` \| (.*) \|$/gm)].map(([, code, text]) => [code, text]),
      );
      for (const { code, params = {} } of issuesOfBreakages(require("duffel-customers"))) {
        const unlisted = Object.keys(params).filter((name) => !listed[code]?.includes(`\`${name}\``));
        equal([code, unlisted], [code, []]);
      }
    },
    "the parameters are declared, with their types, and no others": () => {
      const declared = declaredParams(read("types/issue.d.ts"));
      const found = {};
      for (const { code, params = {} } of issuesOfBreakages(require("duffel-customers"))) {
        for (const [name, value] of Object.entries(params)) (found[code] ??= {})[name] = typeof value;
      }
      const [, table] = read("README.md").match(PARAMETERS);
      equal([...table.matchAll(/^\| `(\w+)`/gm)].map(([, code]) => code), Object.keys(declared));
      equal(Object.keys(found).sort(), Object.keys(declared).sort());
      const sorted = (params) => Object.entries(params).map(([name, type]) => `${name}: ${type}`).sort();
      for (const [code, params] of Object.entries(declared)) equal([code, sorted(found[code])], [code, sorted(params)]);
    },
    "the README has every option of the client and of a gateway, with its default": () => {
      for (const [who, file, name] of [
        ["client", "types/client-options.d.ts", "DuffelOptions"],
        ["gateway", "types/gateway.d.ts", "GatewayOptions"],
      ]) {
        const [, body] = read(file).match(new RegExp(`export interface ${name}\\b[^{]*\\{\\n([^]*?)\\n\\}`));
        const declared = [...body.matchAll(/(?:\/\*\*((?:[^*]|\*(?!\/))*)\*\/\n)?^  readonly (\w+)\??:/gm)];
        const start = `| option of the ${who} | default | |\n|---|---|---|\n`;
        const [table] = read("README.md").split(start)[1].split("\n\n");
        const rows = table.split("\n").map((row) => row.split("|").map((cell) => cell.trim()));
        equal(rows.map(([, option]) => option), declared.map(([, , option]) => `\`${option}\``));
        for (const [at, [, doc, option]] of declared.entries()) {
          const [number] = doc.match(/(?<=Default )\d+/) ?? [];
          if (number !== undefined) equal([option, rows[at][2]], [option, number]);
        }
      }
    },
    "the README has every code of a gateway, with its meaning": () => {
      const [, union] = read("types/issue.d.ts").match(/export type GatewayCode =([^;]*);/);
      const [, table] = read("README.md").match(/\| code of the gateway \| meaning \|\n\|---\|---\|\n((?:\|.*\n)+)/);
      const codes = [...union.matchAll(/\| "(\w+)"/g)].map(([, code]) => code);
      equal([...table.matchAll(/^\| `(\w+)` \| \S.* \|$/gm)].map(([, code]) => code), codes);
    },
    "nothing is needed at run time": () => {
      for (const name of [
        "dependencies",
        "peerDependencies",
        "optionalDependencies",
        "devDependencies",
        "scripts",
        "private",
      ])
        equal(manifest[name], undefined);
      equal([manifest.type, manifest.sideEffects, manifest.license], ["module", false, "MIT OR Apache-2.0"]);
    },
    "it names the repository whose workflow built it, and none elsewhere": () => {
      const template = fileURLToPath(new URL("../../../pkg-template", import.meta.url));
      const out = mkdtempSync(join(tmpdir(), "manifest-"));
      const builtIn = (env) => {
        writeManifest({ template, version: "1.2.3", out, env });
        return JSON.parse(readFileSync(join(out, "package.json"), "utf8")).repository;
      };
      const workflow = { GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "somebody/duffel-customers" };
      const url = "git+https://github.com/somebody/duffel-customers.git";
      equal([builtIn(workflow), builtIn({})], [{ type: "git", url }, undefined]);
      rmSync(out, { recursive: true });
    },
    "every branch has its types first, and its files": () => {
      for (const [subpath, conditions] of Object.entries(CONDITIONS)) {
        equal(Object.keys(manifest.exports[subpath]), conditions);
        for (const branch of branches(manifest.exports[subpath])) {
          equal(Object.keys(branch), ["types", "default"]);
          for (const file of Object.values(branch)) equal([file, existsSync(join(root, file))], [file, true]);
        }
      }
      equal(Object.keys(manifest.exports), [".", "./slim", "./js", "./client", "./wasm", "./schemas/*.json", "./package.json"]);
    },
    "React Native's engine has no WebAssembly, so it gets JavaScript: by `exports`, or by the field of older versions": () => {
      const { require: required, default: imported } = manifest.exports["."]["react-native"];
      equal([required.default, imported.default, manifest["react-native"]], ["./js.cjs", "./js.js", "./js.js"]);
    },
    // Parcel is such a tool: it finds the subpaths as files, which are ES modules.
    "a bundler that does not read `exports` finds ES modules alone, and so each part once": () => {
      equal(manifest.module, manifest.exports["."].default.default);
      for (const subpath of ["./slim", "./js", "./client"])
        equal(manifest.exports[subpath].default.default, `${subpath}.js`);
    },
    "README and licences are there": () => {
      for (const file of ["README.md", "LICENSE-MIT", "LICENSE-APACHE"])
        equal([file, existsSync(join(root, file)) && read(file).length > 500], [file, true]);
    },
    "the bill of materials names what is compiled into the modules, and no tool": () => {
      const { bomFormat, metadata, components } = JSON.parse(read("sbom.cdx.json"));
      equal([bomFormat, metadata.component.purl], ["CycloneDX", `pkg:npm/duffel-customers@${manifest.version}`]);
      const names = components.map(({ name }) => name);
      const linked = ["lol_alloc", "wasm-bindgen", "gloo-net", "serde"];
      equal(linked.filter((name) => !names.includes(name)), []);
      const tools = ["wasm-bindgen-macro", "syn", "proptest", "xtask"];
      equal(tools.filter((name) => names.includes(name)), []);
      for (const { name, hashes, licenses } of components)
        equal([name, hashes[0].content.length, licenses[0].expression.length > 2], [name, 64, true]);
    },
    "each module is inlined where it must be, and nowhere else": () => {
      for (const [module, inlined] of Object.entries(INLINED)) {
        const hex = readFileSync(join(root, module)).toString("hex");
        equal(scripts.filter((file) => read(file).includes(hex)).sort(), inlined);
      }
      const holding = scripts.filter((file) => read(file).includes(MAGIC)).sort();
      equal(holding, Object.values(INLINED).flat().sort());
    },
    "nothing tells where it was built, nor by whom": () => {
      const places = [homedir(), fileURLToPath(new URL("../../..", import.meta.url)), "/home/", "/root/", "/Users/"];
      const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
      for (const { path, name } of files) {
        const text = readFileSync(join(path, name), "latin1");
        const told = places.filter((place) => text.includes(place));
        equal([name, told], [name, []]);
      }
    },
    "a Worker's script imports its module": () => {
      for (const [file, module] of Object.entries(IMPORTED))
        equal(read(file).match(/"\.\/[^"]+\?module"/g), [`"./${module}?module"`]);
    },
    "no script asks where it is, waits, or evaluates text": async () => {
      for (const file of scripts) {
        equal([file, /import\.meta|\beval\(|new Function/.test(read(file))], [file, false]);
        // Only a script without top-level await can be made CommonJS.
        await transform(read(file), { format: "cjs" });
      }
    },
    "importing compiles nothing": () =>
      node(`
        const forbid = () => { throw new Error("compiled") };
        globalThis.WebAssembly = new Proxy({}, { get: forbid });
        await import("duffel-customers");
        const { Duffel } = await import("duffel-customers/client");
        new Duffel({ token: "duffel_test_a" });
      `),
    "the bytes are decoded by whatever there is": async () => {
      const check = `
        const { customerUser } = await import("duffel-customers");
        console.log(customerUser.safeParse({}).error.issues.length);
      `;
      equal(await node(check), "3\n");
      equal(await node(`delete Uint8Array.fromHex; ${check}`), "3\n");
      equal(await node(`delete Uint8Array.fromHex; delete globalThis.Buffer; ${check}`), "3\n");
    },
    "a module that was compiled in another realm": async () => {
      const printed = await node(`
        const { readFileSync } = await import("node:fs");
        const { runInNewContext } = await import("node:vm");
        const { customerUser, initSync } = await import("duffel-customers/slim");
        const { Module } = runInNewContext("WebAssembly");
        initSync(new Module(readFileSync("node_modules/duffel-customers/validator.wasm")));
        console.log(customerUser.safeParse({}).error.issues.length);
      `);
      equal(printed, "3\n");
    },
    "what needs no module brings none": async () => {
      const text = await bundled("flatten, fromApiError, ValidationError");
      equal([text.includes(MAGIC), text.length < 6000], [false, true]);
    },
    "a page that checks one thing brings the module once, and no loader": async () => {
      const text = await bundled("customerUser");
      equal([text.split(MAGIC).length, text.includes("instantiateStreaming")], [2, false]);
    },
  });
};
