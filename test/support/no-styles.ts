/** In the place of style sheets. */
export {};
