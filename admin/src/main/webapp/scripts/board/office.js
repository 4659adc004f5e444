// Talks to the server: orders one after the other, and a look each second at what others did.

const PATIENCE = 10000;
const EVERY = 1000;

export class Office {
  constructor(root, listener) {
    this.root = root;
    this.listener = listener;
    this.line = Promise.resolve();
  }

  address(what) {
    const { source, edition } = this.root.dataset;
    return source + (what ? "/" + what : "") + "?e=" + encodeURIComponent(edition);
  }

  // {status, answer}; status 0 when nothing came back, 401 when somebody signed out
  async ask(what, body) {
    try {
      const response = await fetch(this.address(what), {
        method: body ? "POST" : "GET",
        headers: body ? { "Content-Type": "application/json", Accept: "application/json" } : { Accept: "application/json" },
        body: body && JSON.stringify(body),
        redirect: "manual",
        signal: AbortSignal.timeout(PATIENCE)
      });
      if (response.type === "opaqueredirect") {
        this.listener.reached(false, true);
        return { status: 401 };
      }
      this.listener.reached(response.status < 500, false);
      const json = (response.headers.get("Content-Type") || "").startsWith("application/json");
      return { status: response.status, answer: json ? await response.json() : null };
    } catch {
      this.listener.reached(false, false);
      return { status: 0 };
    }
  }

  order(what, body) {
    const turn = this.line.then(() => this.ask(what, typeof body === "function" ? body() : body));
    this.line = turn;
    return turn;
  }

  // what changed since the stamps, asked for in its turn so that it never meets an order on its way
  changes(stamps) {
    return this.order("changes", stamps);
  }

  watch(known, changed) {
    const look = async () => {
      const { status, answer } = await this.ask("revision");
      if (status === 200 && answer.revision !== known()) {
        await changed();
      }
      setTimeout(look, EVERY);
    };
    setTimeout(look, EVERY);
  }
}
