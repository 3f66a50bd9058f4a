import { runCommand } from "./command";
import { runInstance } from "./run-instance";

runCommand(() => runInstance("demo"));
