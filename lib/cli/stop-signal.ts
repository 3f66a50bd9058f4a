/**
 * Waits until this process is asked to stop: Ctrl-C, the service manager, or the end of the command that started it.
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
    // The channel to the parent closes when the parent is gone, however it went.
    if (process.connected) process.once("disconnect", () => resolve());
  });
}
