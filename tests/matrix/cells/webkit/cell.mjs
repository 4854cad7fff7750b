// WebKit, Safari's engine, as the system has it.

import { launch } from "../../../package/browsers/webkit.mjs";
import { pagesIn } from "../../pages.mjs";

export default (tools) => pagesIn(launch, tools);
