export { benchmarksPanel } from "./benchmarks-panel";
