export { templatePanel } from "./template-panel";
