// A Chrome whose pages may not compile a module of this size: the package's JavaScript checks.

import { launchIn } from "../../../package/browsers/old-chromium.mjs";
import { pagesWithJavascriptIn } from "../../pages.mjs";

export default (tools) => pagesWithJavascriptIn(launchIn(tools.folder), tools);
