export { functionsPanel } from "./functions-panel";
