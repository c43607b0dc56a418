package nnbook.diagnosis;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Copies arrays, lists and maps with all that they hold; other values are shared. */
final class DeepCopy {
  private DeepCopy() {}

  static Object of(Object value) {
    if (value == null) {
      return null;
    }
    if (value.getClass().isArray()) {
      return array(value);
    }
    if (value instanceof List<?> list) {
      List<Object> copy = new ArrayList<>(list.size());
      list.forEach(element -> copy.add(of(element)));
      return copy;
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((key, element) -> copy.put(key, of(element)));
      return copy;
    }
    return value;
  }

  private static Object array(Object array) {
    int length = Array.getLength(array);
    Object copy = Array.newInstance(array.getClass().getComponentType(), length);
    for (int i = 0; i < length; i++) {
      Array.set(copy, i, of(Array.get(array, i)));
    }
    return copy;
  }
}
