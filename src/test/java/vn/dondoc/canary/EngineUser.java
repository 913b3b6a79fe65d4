package vn.dondoc.canary;

import org.camunda.bpm.engine.RuntimeService;

/** Wrong on purpose: the engine outside its rooms. */
public class EngineUser {
    RuntimeService runtime(RuntimeService runtime) {
        return runtime;
    }
}
