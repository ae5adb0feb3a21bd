/**
 * Runs before office.js. The page's policy asks for Trusted Types: no text becomes markup or the address of a script unless
 * a rule lets it. office.js loads its parts by address and, in rare refusals, writes a sentence into the page; it has no
 * rule of its own, so this one answers for it, and for any careless line of ours. The policy of src/runtime.html says the
 * same of addresses.
 */

const MICROSOFT = "https://appsforoffice.microsoft.com/";

interface Rules {
  createHTML: (text: string) => string;
  createScriptURL: (address: string) => string | null;
}

const rules: Rules = {
  /** Markup stays readable text. */
  createHTML: (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;"),
  /** Our own files and Microsoft's library. */
  createScriptURL(address) {
    const { href, origin } = new URL(address, document.baseURI);
    return origin === location.origin || href.startsWith(MICROSOFT) ? address : null;
  },
};

/** Absent where the browser knows no Trusted Types, and asks for none. */
const { trustedTypes } = window as {
  trustedTypes?: { createPolicy(name: "default", rules: Rules): unknown };
};
trustedTypes?.createPolicy("default", rules);

export {};
