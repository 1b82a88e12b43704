// Answers from a cluster or, when it does not give any, from the files of the site's own index.

/** Milliseconds that a cluster is waited for, and those that it is then not asked again. */
const PATIENCE = 3_000;
const PAUSE = 30_000;

export class Either {
  /** `cluster` is an `Answers`, `files` a function that promises one. */
  constructor({ cluster, files }) {
    Object.assign(this, { cluster, files });
    this.until = 0;
    this.away = false;
    this.shown = cluster;
  }

  /** What `Answers.answer` tells, with `by`: cluster or files; `away` when the cluster did not answer. */
  answer(question, tell, isWanted) {
    let current;
    return this.first((answers) => {
      current = answers;
      const by = answers === this.cluster ? "cluster" : "files";
      const told = (message) => {
        // An answer that comes too late is none.
        if (current !== answers) return;
        this.shown = answers;
        tell({ ...message, by, away: by === "files" && this.away });
      };
      return answers.answer(question, told, isWanted);
    });
  }

  counts(question) {
    return this.first((answers) => answers.counts(question));
  }

  complete(name, typed) {
    return this.first((answers) => answers.complete(name, typed));
  }

  snippet(ref) {
    return this.shown.snippet(ref);
  }

  async first(ask) {
    if (Date.now() >= this.until) {
      try {
        return await inTime(ask(this.cluster));
      } catch (error) {
        // With other content it answers well, and so do the files: a reader need not know.
        this.away = error.name !== "OtherContent";
        this.until = Date.now() + PAUSE;
        console.warn(error.message);
      }
    }
    return ask(await this.files());
  }
}

function inTime(promise) {
  let timer;
  const late = new Promise((_, failed) => {
    timer = setTimeout(() => failed(new Error("The search cluster took too long.")), PATIENCE);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
