import { index, route } from "@react-router/dev/routes";

export default [
  index("routes/page.jsx"),
  route("js", "routes/js.jsx"),
  route("api", "routes/api.js"),
  route("api/client", "routes/client.js"),
];
