/** The ribbon's buttons need the same code, and load it by the same name. */
export const loadInsertion = () => import(/* webpackChunkName: "insert" */ "./insertion");
