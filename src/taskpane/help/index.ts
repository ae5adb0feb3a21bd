export { helpPanel } from "./help-panel";
