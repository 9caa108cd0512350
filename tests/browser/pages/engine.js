// Hands the module to the test, once it has loaded.
import * as engine from "../engine/engine.js";

window.engine = engine;
