// Every control endpoint, one line each.

export { orderFaults } from "./order-faults.mjs";
export { listFaults } from "./list-faults.mjs";
export { listLog } from "./list-log.mjs";
export { listRecords } from "./list-records.mjs";
export { setSettings } from "./set-settings.mjs";
export { reset } from "./reset.mjs";
