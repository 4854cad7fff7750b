// Imported before everything else: `bench/site/` measures the time from here to the first check.

performance.mark("script");
