package nnbook.web.vm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nnbook.web.vm.program.Basics;
import nnbook.web.vm.program.Classes;
import nnbook.web.vm.program.Functions;
import nnbook.web.vm.program.Nulls;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Programs written by hand say the same on the JVM and interpreted. */
class DifferentialTest {
  private static final List<Class<?>> PROGRAMS =
      List.of(Basics.class, Classes.class, Functions.class, Nulls.class);

  /** As interpreted; Maven's JVMs check assertions. */
  @BeforeAll
  static void check_no_assertions() {
    PROGRAMS.forEach(type ->
        type.getClassLoader().setClassAssertionStatus(type.getName(), false));
  }

  @TestFactory
  Stream<DynamicTest> the_same_as_on_the_jvm() {
    return PROGRAMS.stream().flatMap(type -> compare(type, Programs.vm(type)));
  }

  /** As the page compiles them: with the names of variables, which a JVM then tells. */
  @TestFactory
  Stream<DynamicTest> the_same_with_the_names_of_variables()
      throws IOException, ClassNotFoundException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Class<?> type : PROGRAMS) {
      Path source = Path.of(System.getProperty("nnbook.home", "."), "src/page/test/java",
          type.getName().replace('.', '/') + ".java");
      texts.put(type.getName(), Files.readString(source));
    }
    Map<String, byte[]> classes = MemoryCompiler.compile(texts);
    BytesLoader loader = new BytesLoader(classes);
    Vm vm = new Vm(Programs.bindings(), VmLimits.none());
    classes.values().forEach(vm::define);
    Stream<DynamicTest> tests = Stream.empty();
    for (Class<?> type : PROGRAMS) {
      tests = Stream.concat(tests, compare(loader.loadClass(type.getName()), vm));
    }
    return tests;
  }

  private static Stream<DynamicTest> compare(Class<?> type, Vm vm) {
    return Programs.of(type).stream().map(program ->
        dynamicTest(type.getSimpleName() + "." + program.getName(), () -> {
          String expected = Programs.onJvm(program);
          assertEquals(expected, withoutCall(expected, Programs.inVm(vm, program)));
        }));
  }

  /** Where an exception of the library says nothing, {@link LibraryWords} names the call. */
  private static String withoutCall(String expected, String told) {
    return told.startsWith(expected + ": in ") ? expected : told;
  }
}
