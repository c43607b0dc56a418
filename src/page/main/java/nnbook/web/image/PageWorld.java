package nnbook.web.image;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nnbook.web.vm.host.Bindings;
import nnbook.web.vm.host.Native;
import nnbook.web.vm.library.ReflectiveBindings;

/**
 * Where interpreted code finds what is compiled ahead of time.
 *
 * @param classes a class by its name, {@code java.util.List}
 * @param files the class file of an interface that is proxied, {@code java/util/Comparator}
 * @param natives members that are called in another way than by reflection
 */
public record PageWorld(
    Function<String, Optional<Class<?>>> classes,
    Function<String, Optional<byte[]>> files,
    Map<String, Native> natives) {

  /** Bindings of a machine of its own. */
  ReflectiveBindings bindings() {
    ReflectiveBindings bindings = new ReflectiveBindings(classes, files);
    SystemNatives.all().forEach(bindings::with);
    natives.forEach(bindings::with);
    return bindings;
  }
}
