// Firefox, as the system has it.

import { launch } from "../../../package/browsers/firefox.mjs";
import { pagesIn } from "../../pages.mjs";

export default (tools) => pagesIn(launch, tools);
