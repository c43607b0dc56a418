package nnbook.web.vm.object;

import java.util.Map;
import nnbook.platform.SelfDescribing;

/** Stands in the world outside for an object whose class extends one of there. */
public interface HostProxy extends SelfDescribing {
  Instance instance();

  @Override
  default String className() {
    return instance().className();
  }

  @Override
  default boolean isRecord() {
    return instance().isRecord();
  }

  @Override
  default Map<String, Object> parts() {
    return instance().parts();
  }

  @Override
  default boolean isFunction() {
    return false;
  }
}
