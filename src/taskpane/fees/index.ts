export { feesPanel } from "./fees-panel";
