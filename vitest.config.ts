import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    reporters: ["default", "./test/counts-reporter.ts"],
    projects: [
      {
        test: {
          name: "unit",
          include: [
            "src/**/*.test.{ts,tsx}",
            "scripts/**/*.test.ts",
            "bench/**/*.test.ts",
            "test/house/**/*.test.ts",
          ],
          environment: "node",
          // Property tests run while browsers are at work beside them.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          environment: "node",
          fileParallelism: false,
          // Real browsers on a busy machine miss a deadline now and then; what is wrong fails twice.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          globalSetup: ["test/browser/global-setup.ts"],
          setupFiles: ["test/browser/fresh-tries.ts"],
        },
      },
    ],
  },
});
