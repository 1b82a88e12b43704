// Asks the language server of one brief what an editor asks, with the client library of VS Code, and prints the answers
// as JSON: findings of the opened text, what completes its category, the titles of its code actions, and the files that
// the rename of its first tag changes.
//   client.cjs NODE_MODULES LAUNCHER BRIEF
"use strict";
const { spawn } = require("child_process");
const fs = require("fs");
const path = require("path");
const { pathToFileURL } = require("url");
const [modules, launcher, brief] = process.argv.slice(2);
const protocol = require(path.join(modules, "vscode-languageserver-protocol/node"));

const server = spawn(launcher, ["lsp", "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
const connection = protocol.createProtocolConnection(
  new protocol.StreamMessageReader(server.stdout),
  new protocol.StreamMessageWriter(server.stdin),
);
const uri = pathToFileURL(brief).href;
const text = fs.readFileSync(brief, "utf8");
const lines = text.split("\n");
const found = new Promise((resolve) =>
  connection.onNotification(protocol.PublishDiagnosticsNotification.type, (sent) => {
    if (sent.uri === uri && sent.diagnostics.length > 0) resolve(sent.diagnostics);
  }),
);
connection.onRequest(protocol.RegistrationRequest.type, () => undefined);

function behind(start) {
  const line = lines.findIndex((one) => one.startsWith(start));
  return { line, character: start.length };
}

async function talk() {
  connection.listen();
  const capabilities = {
    textDocument: {
      publishDiagnostics: {},
      completion: { completionItem: { snippetSupport: false } },
      codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix", "source"] } } },
      rename: { prepareSupport: true },
    },
    workspace: { workspaceEdit: { documentChanges: true } },
  };
  const { capabilities: can } = await connection.sendRequest(protocol.InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities,
  });
  await connection.sendNotification(protocol.InitializedNotification.type, {});
  const textDocument = { uri, languageId: "markdown", version: 1, text };
  await connection.sendNotification(protocol.DidOpenTextDocumentNotification.type, { textDocument });
  const diagnostics = await found;
  const completed = await connection.sendRequest(protocol.CompletionRequest.type, {
    textDocument: { uri },
    position: behind("category: "),
  });
  const actions = await connection.sendRequest(protocol.CodeActionRequest.type, {
    textDocument: { uri },
    range: { start: { line: 0, character: 0 }, end: { line: lines.length - 1, character: 0 } },
    context: { diagnostics },
  });
  const renamed = await connection.sendRequest(protocol.RenameRequest.type, {
    textDocument: { uri },
    position: behind("tags: ["),
    newName: "sea ports",
  });
  await connection.sendRequest(protocol.ShutdownRequest.type);
  await connection.sendNotification(protocol.ExitNotification.type);
  const status = await new Promise((resolve) => server.on("exit", resolve));
  const items = Array.isArray(completed) ? completed : completed.items;
  const changes = renamed.documentChanges?.map((change) => change.textDocument.uri) ?? Object.keys(renamed.changes);
  console.log(
    JSON.stringify({
      status,
      encoding: can.positionEncoding,
      findings: diagnostics
        .map(({ code, range }) => `${range.start.line + 1}:${range.start.character + 1} ${code}`)
        .sort(),
      categories: items.map(({ label }) => label).sort(),
      actions: (actions ?? []).map(({ title }) => title),
      renamed: changes.filter((one) => one === uri).length,
    }),
  );
}

talk().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
