package nnbook.web.vm.object;

import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import nnbook.web.vm.host.MissingMemberError;
import nnbook.web.vm.host.Native;

/** What records have of themselves: text, equality and hash code. */
public final class RecordMethods {
  private RecordMethods() {}

  public static Native of(String name, InterpretedClass type) {
    return switch (name) {
      case "toString" -> (numbers, references, at) ->
          references[at] = text(HostProxies.instance(references[at]));
      case "hashCode" -> (numbers, references, at) ->
          numbers[at] = hash(HostProxies.instance(references[at]));
      case "equals" -> (numbers, references, at) ->
          numbers[at] = equal(HostProxies.instance(references[at]),
              HostProxies.instanceOrNull(references[at + 1])) ? 1 : 0;
      default -> throw new MissingMemberError("ObjectMethods." + name + " of " + type.name);
    };
  }

  private static String text(Instance object) {
    StringBuilder text = new StringBuilder(object.type.simpleName()).append('[');
    String separator = "";
    for (Map.Entry<String, Object> part : object.type.components(object).entrySet()) {
      text.append(separator).append(part.getKey()).append('=').append(part.getValue());
      separator = ", ";
    }
    return text.append(']').toString();
  }

  private static int hash(Instance object) {
    int hash = 0;
    for (Object value : object.type.components(object).values()) {
      hash = 31 * hash + Objects.hashCode(value);
    }
    return hash;
  }

  /** As boxes the numbers compare as they should: NaN is equal to itself, 0.0 not to -0.0. */
  private static boolean equal(Instance object, Instance other) {
    if (other == null || other.type != object.type) {
      return false;
    }
    Iterator<Object> others = other.type.components(other).values().iterator();
    for (Object value : object.type.components(object).values()) {
      if (!Objects.equals(value, others.next())) {
        return false;
      }
    }
    return true;
  }
}
