package nnbook.web.vm;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import nnbook.web.vm.host.HostArrays;
import nnbook.web.vm.object.HostProxies;
import nnbook.web.vm.object.Instance;
import nnbook.web.vm.object.InterpretedClass;

/**
 * Adds up what interpreted code still holds: its arrays, objects and texts, also those in
 * collections and lambdas. What other compiled objects hold cannot be seen from here.
 *
 * <p>The page needs this because nobody else counts: a browser whose memory is used up ends the
 * page, without an exception.
 */
final class LiveMemory {
  /** What is shorter counts each time it is found, which saves remembering it. */
  private static final int SMALL = 128;

  private static final int REFERENCE = 8;

  private final long enough;
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Object> open = new ArrayDeque<>();
  private long bytes;

  private LiveMemory(long enough) {
    this.enough = enough;
  }

  /** The bytes that can be reached; counting ends as soon as there are enough. */
  static long of(CallStack stack, Iterable<InterpretedClass> classes, long enough) {
    LiveMemory memory = new LiveMemory(enough);
    memory.addAll(stack.liveReferences());
    for (InterpretedClass type : classes) {
      memory.addAll(type.references);
    }
    return memory.follow();
  }

  private long follow() {
    while (!open.isEmpty() && bytes < enough) {
      Object next = open.poll();
      if (next instanceof Instance) {
        addAll(((Instance) next).references);
      } else if (next instanceof Object[]) {
        addAll((Object[]) next);
      } else if (next instanceof Collection) {
        ((Collection<?>) next).forEach(this::add);
      } else if (next instanceof Map) {
        ((Map<?, ?>) next).keySet().forEach(this::add);
        ((Map<?, ?>) next).values().forEach(this::add);
      }
    }
    return bytes;
  }

  private void addAll(Object[] references) {
    if (references != null) {
      for (Object reference : references) {
        add(reference);
      }
    }
  }

  private void add(Object reference) {
    Instance instance = HostProxies.instanceOrNull(reference);
    Lambda lambda = instance == null ? Lambda.of(reference) : null;
    if (instance != null) {
      count(instance, instance.type.objectBytes());
    } else if (lambda != null) {
      count(lambda.captured(), 0);
    } else if (reference instanceof Object[]) {
      count(reference, HostArrays.bytes((Object[]) reference));
    } else if (reference instanceof Collection) {
      count(reference, (long) REFERENCE * ((Collection<?>) reference).size());
    } else if (reference instanceof Map) {
      count(reference, (long) REFERENCE * ((Map<?, ?>) reference).size());
    } else if (reference instanceof String) {
      countLeaf(reference, 2L * ((String) reference).length());
    } else if (reference != null && reference.getClass().isArray()) {
      countLeaf(reference, HostArrays.bytes(reference));
    }
  }

  private void count(Object holder, long size) {
    if (seen.add(holder)) {
      bytes += size;
      open.add(holder);
    }
  }

  private void countLeaf(Object leaf, long size) {
    if (size < SMALL || seen.add(leaf)) {
      bytes += size;
    }
  }
}
