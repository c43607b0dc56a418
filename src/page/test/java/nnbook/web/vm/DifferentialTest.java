package nnbook.web.vm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
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

  private static Stream<DynamicTest> compare(Class<?> type, Vm vm) {
    return Programs.of(type).stream().map(program ->
        dynamicTest(type.getSimpleName() + "." + program.getName(), () -> {
          String expected = Programs.onJvm(program);
          String told = Programs.inVm(vm, program);
          assertEquals(expected, withoutCall(expected, told));
        }));
  }

  /** Where an exception of the library says nothing, {@link LibraryWords} names the call. */
  private static String withoutCall(String expected, String told) {
    return told.startsWith(expected + ": in ") ? expected : told;
  }
}
