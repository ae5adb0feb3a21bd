export { checksPanel } from "./checks-panel";
