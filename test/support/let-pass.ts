/** Lets milliseconds pass, to see that nothing happens meanwhile, or what comes late. What has to happen is waited for instead. */
export { setTimeout as letPass } from "node:timers/promises";
