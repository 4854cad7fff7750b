// A page is built if it is named.

export default { build: { rolldownOptions: { input: ["index.html", "slim.html", "js.html"] } } };
