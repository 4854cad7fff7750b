// As a React Native project has it. `EXPORTS=no` makes Metro ignore a package's `exports`, as versions before 0.82 did.

module.exports = {
  resolver: {
    resolverMainFields: ["react-native", "browser", "main"],
    unstable_conditionNames: ["react-native"],
    unstable_enablePackageExports: process.env.EXPORTS !== "no",
    useWatchman: false,
  },
  transformer: { babelTransformerPath: require.resolve("@react-native/metro-babel-transformer") },
};
