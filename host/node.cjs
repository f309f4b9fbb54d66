// Says in one sentence that Node is too old, before anything else can fail. Plain ES5: it must run on the oldest Node there is.
var found = process.versions.node.split('.');
var major = Number(found[0]);
if (major < 20 || (major === 20 && Number(found[1]) < 19)) {
  console.error(
    'Paydue needs Node 20.19 or newer, and this is ' +
      process.versions.node +
      '. Install a newer Node and run the same command again.',
  );
  process.exit(1);
}
