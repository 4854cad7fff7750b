// What the package's declarations leave without a word. All that is declared has TSDoc, each overload for itself, and
// so has every member, however deep it stands in the types of parameters and properties: editors show the comment of
// the very thing that is pointed at. What is sent to Duffel, read of it or answered by it has an example too.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
// Unstable in that another version may have changed it: the lock file holds this one.
import { SyntaxKind } from "typescript/unstable/ast";
import { API } from "typescript/unstable/sync";

/** The declarations of records and their fields. */
const RECORDS = /^(?:payloads|client-records|facts)\.d\.ts$/;

/** What a module declares. */
const DECLARATIONS = new Set([
  SyntaxKind.InterfaceDeclaration,
  SyntaxKind.ClassDeclaration,
  SyntaxKind.TypeAliasDeclaration,
  SyntaxKind.FunctionDeclaration,
  SyntaxKind.VariableStatement,
  SyntaxKind.EnumDeclaration,
  SyntaxKind.ModuleDeclaration,
  SyntaxKind.ExportAssignment,
]);

/** What an interface, a class or a type written in place has. */
const MEMBERS = new Set([
  SyntaxKind.PropertySignature,
  SyntaxKind.PropertyDeclaration,
  SyntaxKind.MethodSignature,
  SyntaxKind.MethodDeclaration,
  SyntaxKind.GetAccessor,
  SyntaxKind.SetAccessor,
  SyntaxKind.Constructor,
  SyntaxKind.IndexSignature,
  SyntaxKind.CallSignature,
  SyntaxKind.ConstructSignature,
  SyntaxKind.EnumMember,
]);

/** What has no TSDoc, and which of the records' fields no example: `webhook.d.ts:7 id`. */
export function undocumented(files) {
  const folder = mkdtempSync(join(tmpdir(), "documented-"));
  const config = join(folder, "tsconfig.json");
  writeFileSync(config, JSON.stringify({ compilerOptions: { noLib: true, types: [] }, files }));
  const api = new API();
  try {
    const { program } = api.updateSnapshot({ openProjects: [config] }).getProject(config);
    return files.flatMap((file) => undocumentedIn(program.getSourceFile(file), basename(file)));
  } finally {
    api.close();
    rmSync(folder, { recursive: true });
  }
}

function undocumentedIn(source, file) {
  const missing = [];
  const visit = (node) => {
    const isMember = MEMBERS.has(node.kind);
    if (isMember || (DECLARATIONS.has(node.kind) && node.parent === source)) {
      const comment = commentOf(source, node);
      const says = /^\/\*\*[\s*]*[^\s*@/]/.test(comment);
      const shows = node.kind !== SyntaxKind.PropertySignature || !RECORDS.test(file) || /@example \S/.test(comment);
      if (!says || !shows) missing.push(`${file}:${lineOf(source, node)} ${nameOf(node)}`);
    }
    // What a type is compared with has no members to use.
    const compared = node.kind === SyntaxKind.ConditionalType ? node.extendsType : undefined;
    node.forEachChild((child) => {
      if (child !== compared) visit(child);
    });
  };
  visit(source);
  return missing;
}

/** The comment right before it. The compiler counts what stands before the comment as part of it. */
function commentOf({ text }, { jsDoc }) {
  const end = jsDoc?.at(-1).end ?? 0;
  return text.slice(text.lastIndexOf("/**", end), end);
}

/** The line, from 1, on which the node itself begins, after any comment. */
function lineOf(source, node) {
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}

function nameOf({ kind, name, declarationList }) {
  const named = name ?? declarationList?.declarations[0]?.name;
  return named?.text ?? SyntaxKind[kind];
}
