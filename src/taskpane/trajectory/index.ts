export { trajectoryPanel } from "./trajectory-panel";
