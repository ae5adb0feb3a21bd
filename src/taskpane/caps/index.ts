export { capsPanel } from "./caps-panel";
