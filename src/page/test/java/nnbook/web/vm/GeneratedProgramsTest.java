package nnbook.web.vm;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Programs made up at random say the same on the JVM and interpreted. */
@Tag("long")
class GeneratedProgramsTest {
  private static final int CLASSES = 8;
  private static final int PROGRAMS = 40;

  private static String name(int n) {
    return "Generated" + n;
  }

  @TestFactory
  Stream<DynamicTest> the_same_as_on_the_jvm() {
    Map<String, String> texts = new TreeMap<>();
    for (int n = 0; n < CLASSES; n++) {
      texts.put(name(n), ProgramGenerator.program(name(n), PROGRAMS, n));
    }
    Map<String, byte[]> classes = MemoryCompiler.compile(texts);
    return texts.keySet().stream().map(name -> dynamicTest(name, () -> compare(name, classes)));
  }

  private static void compare(String name, Map<String, byte[]> classes)
      throws ClassNotFoundException {
    Class<?> type = new BytesLoader(classes).loadClass(name);
    Vm vm = new Vm(Programs.bindings(), VmLimits.none());
    classes.values().forEach(vm::define);
    assertEquals(PROGRAMS, Programs.of(type).size());
    assertAll(Programs.of(type).stream().map(program -> () -> same(vm, program)));
  }

  private static void same(Vm vm, Method program) {
    assertEquals(Programs.onJvm(program), Programs.inVm(vm, program), program.toString());
  }
}
