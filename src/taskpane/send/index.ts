export { sendPanel } from "./send-panel";
