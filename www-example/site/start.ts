// Imported before everything else: the time from here to the first check is measured (`bench/site/`).

performance.mark("script");
