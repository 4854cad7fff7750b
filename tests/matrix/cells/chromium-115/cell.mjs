// The oldest Chrome whose pages compile the module when they ask for it.

import { launchIn } from "../../../package/browsers/old-chromium.mjs";
import { pagesIn } from "../../pages.mjs";

export default (tools) => pagesIn(launchIn(tools.folder), tools);
