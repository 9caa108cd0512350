// <microneedling-check>: the self-check in a frame of its own, on any website. It depends on nothing and puts
// nothing on the page but the element. What the patient answers stays in the frame; see README.md, For clinics.
(() => {
  "use strict";
  const NAME = "microneedling-check";
  // Two tags may load this file; the first one counts.
  if (customElements.get(NAME)) return;

  const tag = document.currentScript ?? document.querySelector('script[src*="/embed.js"]');
  const TOOL = new URL("./", tag ? tag.src : location.href);

  // What is passed to the frame in its address, and what only the element itself reads.
  const PASSED = ["lang", "theme", "accent", "booking-url", "booking-label", "handoff"];
  const OWN = ["title", "min-height", "max-height", "policy"];
  const ANY = /^(id|class|style|slot|part|dir|role|hidden|tabindex|inert|data-.*|aria-.*)$/;

  const TITLE = "Microneedling self-check";
  const SANDBOX = "allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals " +
    "allow-downloads allow-top-navigation-by-user-activation";
  // Before the frame has said how high it is, and what nothing can exceed. In pixels.
  const FIRST_HEIGHT = 640;
  const LEAST_HEIGHT = 120;
  const MOST_HEIGHT = 30000;
  // So many messages a second are listened to.
  const FLOOD = 100;
  // How long the policy may take, and how large it may be.
  const POLICY_TIME = 5000;
  const POLICY_BYTES = 64 * 1024;

  // The element's own look wins over anything that the page's style sheets say, also over their `!important`.
  const LOOK = `
    :host { all: initial !important; display: block !important; position: relative !important;
      inline-size: 100% !important; }
    :host([hidden]) { display: none !important; }
    iframe { all: initial; display: block; inline-size: 100%; border: 0; color-scheme: auto; }
    span { position: absolute; inset-inline-start: 0; inline-size: 1px; block-size: 1px;
      scroll-margin-block: 1rem; pointer-events: none; }`;

  const isText = (value, most) => typeof value === "string" && value.length <= most;
  const isCount = (value) => Number.isInteger(value) && value >= 0 && value < 1000;

  class MicroneedlingCheck extends HTMLElement {
    static observedAttributes = [...PASSED, ...OWN];

    #frame;
    #mark;
    #port;
    #id;
    #height = 0;
    // The frame begins by believing so.
    #fits = true;
    #since = 0;
    #count = 0;
    #hears = (event) => this.#greeted(event);

    constructor() {
      super();
      const shadow = this.attachShadow({ mode: "open" });
      // Not a style element: the page's policy may forbid those.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(LOOK);
      shadow.adoptedStyleSheets = [sheet];
      this.#mark = document.createElement("span");
      this.#mark.ariaHidden = "true";
      shadow.append(this.#mark);
      this.#frame = document.createElement("iframe");
      this.#frame.sandbox = SANDBOX;
      this.#frame.allow = "web-share; clipboard-write";
      this.#frame.referrerPolicy = "no-referrer";
      this.#frame.loading = "lazy";
    }

    connectedCallback() {
      for (const { name } of this.attributes) {
        if (!PASSED.includes(name) && !OWN.includes(name) && !ANY.test(name)) {
          console.warn(`<${NAME}>: there is no attribute \`${name}\``);
        }
      }
      addEventListener("message", this.#hears);
      this.#fit();
      this.#name();
      const address = new URL("embed/", TOOL);
      address.search = this.#query();
      // Before it is in the page: a frame that changes its address adds to the history.
      this.#frame.src = address;
      this.#mark.after(this.#frame);
    }

    disconnectedCallback() {
      removeEventListener("message", this.#hears);
      this.#port?.close();
      this.#port = undefined;
      this.#height = 0;
      this.#fits = true;
      this.#frame.remove();
    }

    attributeChangedCallback(name, before, after) {
      if (!this.isConnected || before === after) return;
      if (name === "title") this.#name();
      else if (name.endsWith("-height")) this.#fit();
      else if (PASSED.includes(name)) this.#post({ type: "settings", query: this.#query() });
    }

    /** Deletes all answers and goes back to the first screen. */
    reset() {
      this.#post({ type: "reset" });
    }

    /** Changes the language: a BCP 47 tag. */
    setLanguage(lang) {
      this.setAttribute("lang", lang);
    }

    #query() {
      const query = new URLSearchParams();
      for (const name of PASSED) {
        const value = this.getAttribute(name);
        if (value !== null) query.set(name, name === "accent" ? colour(value) : value);
      }
      if (this.hasAttribute("policy")) query.set("policy", "loader");
      return query.toString();
    }

    #name() {
      this.#frame.title = this.getAttribute("title") || TITLE;
    }

    // What is said between the frame and the page.

    // The frame says hello once, and after each reload of its own. Its origin is opaque, so it is known by its
    // window; what it gets is a port of its own.
    #greeted({ source, data }) {
      if (source !== this.#frame.contentWindow || !source) return;
      if (data?.mnc !== "hello" || !isText(data.id, 40)) return;
      this.#port?.close();
      const { port1, port2 } = new MessageChannel();
      this.#port = port1;
      this.#id = data.id;
      this.#fits = true;
      port1.onmessage = ({ data }) => this.#told(data);
      source.postMessage({ mnc: "port", id: data.id }, "*", [port2]);
      if (this.hasAttribute("policy")) this.#passPolicy(port1, data.id);
    }

    #post(message) {
      this.#port?.postMessage({ id: this.#id, ...message });
    }

    #told(message) {
      const now = performance.now();
      if (now - this.#since > 1000) [this.#since, this.#count] = [now, 0];
      this.#count += 1;
      if (this.#count > FLOOD || message === null || typeof message !== "object" || message.id !== this.#id) return;
      switch (message.type) {
        case "ready":
          if (isText(message.version, 40) && isText(message.rules, 40) && isText(message.lang, 40)) {
            const { version, rules, lang } = message;
            this.#tell("ready", { version, rules, lang });
          }
          break;
        case "height":
          if (Number.isFinite(message.height)) {
            this.#height = Math.min(Math.max(Math.ceil(message.height), LEAST_HEIGHT), MOST_HEIGHT);
            this.#fit();
            this.#tell("resize", { height: this.#frame.clientHeight });
          }
          break;
        case "step":
          if (isCount(message.step) && isCount(message.of)) {
            this.#tell("step", { step: message.step, of: message.of });
          }
          break;
        case "top":
          if (Number.isFinite(message.top)) this.#show(message.top);
          break;
        case "complete":
          this.#tell("complete", {});
          break;
        case "handoff": {
          const format = this.getAttribute("handoff");
          if (format && format !== "off" && message.format === format && isText(message.data, 100000)) {
            this.#tell("handoff", { format, data: message.data });
          }
          break;
        }
        case "error":
          if (isText(message.code, 40) && isText(message.at, 1000)) {
            // It stands in the console already.
            this.#tell("error", { code: message.code, at: message.at });
          }
          break;
      }
    }

    #tell(name, detail) {
      this.dispatchEvent(new CustomEvent(`mnc-${name}`, { bubbles: true, composed: true, detail }));
    }

    #complain(code, at = "") {
      console.warn(`<${NAME}>: ${code}${at && `: ${at}`}`);
      this.#tell("error", { code, at });
    }

    // Height, and what of the frame is in sight.

    #pixels(name, otherwise) {
      const value = this.getAttribute(name);
      if (value === null) return otherwise;
      const pixels = /^\s*(\d{1,5})(px)?\s*$/.exec(value);
      if (pixels) return Number(pixels[1]);
      this.#complain("bad-value", name);
      return otherwise;
    }

    #fit() {
      const least = this.#pixels("min-height", this.#height ? 0 : FIRST_HEIGHT);
      const most = Math.max(this.#pixels("max-height", MOST_HEIGHT), least);
      const height = Math.min(Math.max(this.#height, least), most);
      this.#frame.style.blockSize = `${height}px`;
      const fits = height >= this.#height;
      if (this.#height && fits !== this.#fits) {
        this.#fits = fits;
        this.#post({ type: fits ? "fit" : "scroll" });
      }
    }

    // A step makes the page shorter or longer above or below what was in sight; its heading is to be in sight.
    #show(top) {
      this.#mark.style.insetBlockStart = `${Math.min(Math.max(top, 0), MOST_HEIGHT)}px`;
      const at = this.#mark.getBoundingClientRect().top;
      if (at < 0 || at > innerHeight * 0.6) this.#mark.scrollIntoView({ block: "start" });
    }

    // The policy is read on the page that the clinic has, so that the frame asks nobody but its own server.
    async #passPolicy(port, id) {
      let text = null;
      try {
        text = await policy(new URL(this.getAttribute("policy"), document.baseURI));
      } catch (error) {
        this.#complain("policy-unreachable", error instanceof Error ? error.message : "");
      }
      port.postMessage({ id, type: "policy", text });
    }
  }

  async function policy(address) {
    const answer = await fetch(address, {
      credentials: "omit",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(POLICY_TIME),
    });
    if (!answer.ok) throw new Error(`${answer.status}`);
    const bytes = await answer.arrayBuffer();
    if (bytes.byteLength > POLICY_BYTES) throw new Error(`more than ${POLICY_BYTES} bytes`);
    return new TextDecoder().decode(bytes);
  }

  // Any colour that a style sheet may name, as #rrggbb; what is none stays as it is, and is refused inside.
  function colour(value) {
    if (!CSS.supports("color", value)) return value;
    const brush = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    brush.fillStyle = value;
    brush.fillRect(0, 0, 1, 1);
    const [red, green, blue] = brush.getImageData(0, 0, 1, 1).data;
    return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
  }

  customElements.define(NAME, MicroneedlingCheck);
})();
