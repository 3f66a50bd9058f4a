/**
 * Waits until this process is asked to stop: Ctrl-C, the service manager, or the end of whatever started it.
 * A second Ctrl-C ends it at once.
 */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const ask = () => {
      if (asked) process.exit(130);
      asked = true;
      resolve();
    };
    process.on("SIGINT", ask);
    process.on("SIGTERM", ask);
    process.on("SIGHUP", ask);
    // The channel to a parent command closes when that is gone, however it went.
    if (process.connected) process.once("disconnect", resolve);
    // npm passes a signal on to the shell between, and the shell passes nothing on: it is just gone.
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      resolve();
    }, 500);
    watch.unref();
  });
}
